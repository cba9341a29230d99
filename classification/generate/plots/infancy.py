"""Plots of autoimmune neutropenia of infants and of schoolchildren."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.autoimmune import AINI, AINI_REMITTED, AINI_WORKING, AINL_LONG, AINL_WORKING
from classification.generate.radicals.shared import ALL_GENES, CALM, NORMAL_MARROW, NOTHING_ELSE, PLAIN_HISTORY
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

ANTI_1A = {"result": "pos", "specificity": "HNA-1a"}
ANTI_1B = {"result": "pos", "specificity": "HNA-1b"}

THREE_LINES = AINI.but(
    course=Course(
        ((-330, -240, 0.15, 0.47), (-130, -90, 0.15, 0.47), (0, 0, 0.15, 0.47), (32, 45, 0.15, 0.47), (120, 180, 0.15, 0.47)), steady=True,
    ),
    radicals={
        "syndromic": [], "genes_tested_negative": ALL_GENES, "cycle": {"days": 0, "adequate": True}, "drugs": [],
        "marrow": [{**NORMAL_MARROW, "arrest_stage": "late", "cellularity": "hyper"}],
        "history": {**PLAIN_HISTORY, "special_infections": []}, "statement": NOTHING_ELSE, "examination": [{"day": 0, **CALM}],
        "film": [{"reviewed": True, "blasts": False, "dysplasia": False}], "immunology": [{"igg": "normal", "b_cells_absent": False}],
        "antibody_tests": [{"day": At(2, 12), "method": "GIFT_I", **ANTI_1A}],
    },
    who=Who((18, 33, "months")),
    plot=Plot(
        title="Three lines of translation",
        summary="A {noun} of {age} has moved here from abroad, with a folder and a diagnosis. The first injection is for this afternoon.",
        picks={"work": ("the shipyard", "the sugar factory", "the power station"), "sib": ("sister", "brother", "elder sister")},
        steps=(
            Step("The cool bag", 0, "age sex counts drugs history examination spleen", """
                "Marrow: **arrest of maturation**. Congenital neutropenia. G-CSF daily for life, donor to be sought." Three lines,
                translated and sworn; the rest of the folder is in a language nobody on the ward reads. The father has work at {work}. At
                four a nurse comes to teach the mother the needle; the box of G-CSF stands in its cool bag, sealed.

                Two ear infections and a sore nail fold so far, each gone within the week. The cord fell off dry. Over there the count was
                low twice. No drugs. {f.examination.0.temperature} °C, gums and skin clean. {told:spleen = Spleen not felt.}

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Arrest of what?"),
            Step("The page before the last", At(2, 13),
                "film family immunology antibody_tests marrow genes_tested_negative cycle syndromic statement", """
                An interpreter reads the missing pages aloud. {told:marrow = "Rich in cells. All stages up to the band form; segmented forms
                few."} Then the genes, from *ELANE* to *CD40LG*: no variant. Seven weeks of counts, without a rhythm.

                {told:antibody_tests = Your own serum has come back with anti-HNA-1a, by GIFT.} {told:film = Film: few neutrophils,
                mature, no blasts.} {told:immunology = IgG and B cells are those of any child of that age.} No odd face, no short limbs,
                no low counts and no lost infant on either side, no other cause.

                The transplant coordinator shrugs. "Arrest is arrest, and the congenital ones can have an antibody too. The {sib} is typed
                on Thursday."
                """, "Where does it stop?"),
            Step("Not a match", At(3), "", """
                Nobody had cancelled Thursday. The {sib} does not match, and has understood that this is bad for the little one.

                Count {c3} ×10⁹/L on day {c3:day}. One cold, no fever. "The registry, then", says the coordinator. The mother looks at the
                box in her refrigerator every morning: "Should I not simply begin?"
                """, "When would you open the box?"),
            Step("The first hospital replies", At(4), "", """
                "The count has not recovered; the diagnosis therefore stands." A polite letter, four lines this time.

                {c4} today. A chesty cold in between, without an antibiotic, and a grazed knee that healed by itself.
                """, "How long may it take?"),
        ),
        wrong="""
            "Arrest of maturation" says nothing without its stage. Few segmented forms above a full marrow are what one sees where the
            last stage is lost in the blood; an arrest at the promyelocyte is another picture. The typing followed from the word.
            """,
        facts=("F-TST-16", "F-ENT-AINI-07"),
    ),
)  # fmt: skip

UNTIL_NORMAL = AINI.but(
    status="probable",
    course=Course(
        ((-52, -40, 0.14, 0.44), (0, 0, 0.14, 0.44), (52, 52, 0.14, 0.44), (54, 54, 2.6, 5.4), (75, 82, 0.14, 0.44)),
        steady=True, gcsf=(3,),
    ),
    radicals={
        "drugs": [
            {"name": "colecalciferol", "dose": "400 IU", "start": Whole(-190, -160), "ongoing": True},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "the lowest one", "start": 52, "stop": 53},
        ],
        "history": {**PLAIN_HISTORY, "surgery_planned": True}, "statement": NOTHING_ELSE,
        "examination": [{"day": 0, **CALM}, {"day": At(2), **CALM}],
        "antibody_tests": [{"day": At(1, 11), "method": "GIFT_I", **ANTI_1B}],
        "immunology": [{"day": At(1, 9), "igg": "normal", "b_cells_absent": False}],
        "incidental": [{"name": "IgG", "value": "4.6", "unit": "g/L", "reference": "2.2–9.0", "day": At(1, 9)}],
    },
    who=Who((7, 11, "months"), sex="male"),
    plot=Plot(
        title="Until the count is normal",
        summary="A boy of {age} was to have his hernia mended today. He has been put back into his clothes.",
        picks={"how": ("A cousin has driven them in", "They had got up at four for it", "The elder children are with a neighbour")},
        steps=(
            Step("Back into his clothes", 0, "age sex counts drugs history examination spleen", """
                "Nothing is cut before the count is normal." The surgeon has taken him off the list. {how}; he is fasted, and says so. The
                bulge in the right groin comes when he cries and goes with a warm hand.

                {f.examination.0.temperature} °C, ears clear, gums clean. {told:spleen = No spleen to be felt.} Vitamin D. {c0:Ago}, with a
                running ear, he had {c0}. That was put down to the ear.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.
                """, "How long may that take?"),
            Step("The new date", At(1, 12), "film family antibody_tests immunology statement incidental", """
                {told:antibody_tests = The GIFT has found anti-HNA-1b.} {told:immunology = IgG 4.6 g/L (2.2–9.0), B cells there: asked for
                because he is a boy in his first year.} {told:film = Film: few neutrophils, no blasts, nothing strange.} Nobody else in
                the family; nothing else that would explain it.

                The bulge has been out four times, once for an hour. "So it goes by itself", says the surgeon, relieved. His secretary
                offers a date next year.
                """, "What goes by itself?"),
            Step("Since midnight", At(2), "", """
                Plum-sized and hard since midnight, vomiting twice. Under sedation it could be pushed back; now he sleeps,
                {f.examination.1.temperature} °C, belly soft. Count {c2} ×10⁹/L.

                The surgeon on call: "Within two days." The anaesthetist: "Not with that number. Paracetamol, home, and I see him again
                when he is two."
                """, "What does he need for it, and what not?"),
            Step("Under filgrastim", At(3), "", """
                {c3} ×10⁹/L. Two small doses of G-CSF, the last one yesterday. The hernia was closed at noon, the bowel was pink.

                Somebody dictates the letter in the corridor: "Neutropenia **resolved**. G-CSF twice a week to keep it so."
                """, "Resolved?"),
            Step("The scar", At(4), "", """
                {c4} on day {c4:day}, without a further dose. The scar is dry and hard to find. The parents have bought the first box.

                "Twice a week, it says. For how long?"
                """, "What do you tell them, also about fever?"),
        ),
        wrong="""
            A count that may stay low for two years is no date for an operation that cannot wait. Filgrastim before an operation or in a
            severe infection lifts the number for days and ends nothing; and a count under it is not a recovery.
            """,
        facts=("F-MGT-15", "F-ENT-AINI-09", "F-DEF-47"),
    ),
)  # fmt: skip

TWO_HOUSES = AINI.but(
    status="probable",
    course=Course(
        ((-300, -240, 0.18, 0.6), (-150, -110, 0.18, 0.6), (0, 0, 0.18, 0.6), (45, 58, 0.18, 0.6), (190, 230, 0.55, 0.98)), steady=True,
    ),
    radicals={
        "drugs": [], "history": PLAIN_HISTORY, "statement": NOTHING_ELSE, "examination": [{"day": 0, **CALM}],
        "antibody_tests": [
            {"day": day, "method": method, "result": "neg"} for day in (At(0), At(1), At(2, 9), At(3, -3)) for method in ("GIFT_I", "GAT")
        ],
        "immunology": [{"igg": "normal", "b_cells_absent": False}],
    },
    who=Who((21, 34, "months")),
    plot=Plot(
        title="Two houses",
        summary="A {noun} of {age} spends one week here and one week there. Each house has a paediatrician of its own.",
        picks={"river": ("on either side of the river", "at the two ends of the tram line", "forty minutes apart")},
        steps=(
            Step("The rucksack", 0, "age sex counts drugs history examination antibody_tests spleen", """
                Every Sunday {he} changes houses, with a rucksack. The parents live {river} and write through lawyers; each has a
                paediatrician, and each paediatrician a hospital. The mother knew of one low count. The second file came across the town
                this morning: low there too, {c1} {c1:ago}. Each hospital had sent a serum of its own; GIFT and GAT: nothing, nothing.

                Two ears and a paronychia, gone in days. No drugs. {f.examination.0.temperature} °C, gums firm. {told:spleen = A spleen
                that nobody can feel.}

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Both files lie on one table. What can be said now?"),
            Step("The other hospital's letter", At(2, 10), "film family immunology statement", """
                "Never an antibody, so not immune. Not immune at this age, so congenital. The father may collect G-CSF for a week; if the
                count does not rise, we shall know."

                Your own serum, a third one, is mute as well. {told:film = The film has few neutrophils and not a
                blast.} {told:immunology = IgG and B cells are as they should be.} Neither family knows of a low count or a lost infant,
                and no other cause was found.
                """, "What would a rise prove?"),
            Step("Her week and his week", At(3), "", """
                {c2} after a week with her, playgroup included; {c3} ×10⁹/L after a week indoors with him. A cold in both.
                The fourth serum: GIFT negative, GAT negative. The G-CSF is still at the chemist's.

                They have come together, for once. "It is your playgroup", he says. And to you: "Four times nothing. How often do you want
                to look?"
                """, "How often?"),
            Step("Two refrigerators", At(4), "", """
                {c4} ×10⁹/L on day {c4:day}, no night in either hospital. The court asks what the child has, and whether one of the houses
                is unsuitable for it.

                "And what do I hang on the refrigerator?" asks the father. She has asked the same.
                """, "What do you answer the three of them?"),
        ),
        wrong="""
            A negative antibody does not turn the disease into another one. Children in whom none is found behave like the others and come
            out of it later; and neither a rise nor its absence under G-CSF separates them from the congenital ones.
            """,
        facts=("F-TRP-10", "F-ENT-AINI-12", "F-TST-32"),
    ),
)  # fmt: skip

FREE_OF_IT = AINI_REMITTED.but(
    course=Course(
        ((-118, -112, 0.15, 0.45), (0, 0, 0.15, 0.45), (200, 240, 1.9, 3.0), (310, 330, 2.0, 3.2), (420, 470, 2.2, 3.9)),
    ),
    radicals={
        **AINI_REMITTED.radicals, "antibody_tests": [{"day": 5, "method": "GIFT_I", **ANTI_1A}],
        "drugs": [{"name": "cotrimoxazole", "dose": "a spoonful in the evening", "start": -108, "stop": At(2, -15)}],
        "examination": [
            {"day": 0, **CALM},
            {"day": At(4), **CALM, "temperature": Number(38.9, 39.5), "infection_severity": "mild",
             "infection_sites": {"listed": ["ent"], "complete": True}},
        ],
        "incidental": [
            {"name": "Blood cultures of three admissions", "value": "sterile", "day": 0},
            {"name": "Pulse", "value": "124", "unit": "/min", "day": At(4)},
        ],
    },
    who=Who((13, 19, "months")),
    plot=Plot(
        title="No longer on the list",
        summary="A {noun} of {age} stands on a list by the door of the children's ward. Who is on it needs no referral and never waits.",
        picks={"work": ("The fish counter", "The ticket office", "The tyre shop"), "third": ("third", "fourth", "second")},
        steps=(
            Step("By the door", 0, "age sex counts drugs history examination incidental spleen", """
                Any fever, and the bed is made: two nights, a drip, cultures. {He} is {third} from the top of the list since an ear ran
                {c0:ago}, at {c0} ×10⁹/L. Three admissions: the ear; a cold; then vomiting and diarrhoea, two days after the cold had gone
                home. The child in the next bed had had it first. All cultures sterile. Cotrimoxazole every evening since the first stay.

                {f.examination.0.temperature} °C, growing along one line, busy with your stethoscope. {told:spleen = Neither spleen nor
                nodes.}

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The consultant: "Three in four months are not benign. Genes, and then G-CSF every other day."
                """, "What do three admissions measure?"),
            Step("The kitchen calendar", 9,
                "film family immunology antibody_tests genes_tested_negative syndromic marrow statement", """
                "Ill at home five days. In your beds six nights, and then all of us with the diarrhoea." The mother has brought the calendar
                from the kitchen. {work} has given her notice.

                {told:antibody_tests = The serum is positive: GIFT, anti-HNA-1a.} {told:immunology = IgG and B cells were counted and are
                right.} {told:film = On the film the few neutrophils are ripe.} The twenty-three genes are as they should be, no sign of a
                syndrome, nobody in the family; no marrow was taken. The consultant gives way on the G-CSF. "The list stays. With it
                nothing has happened."
                """, "What do you put in its place?"),
            Step("The empty bottle", At(2), "", """
                Seen within the hour, count, culture, an antibiotic there and then, a bed for whoever looks ill: four fevers by your page,
                no bed. The cotrimoxazole ran out a fortnight ago. Count {c2} ×10⁹/L.

                "Stopped, and two weeks later normal", says the consultant. "It was the cause all along. No sulphonamides for life, and the
                antibody was chance." It is dictated already.
                """, "Was it the bottle?"),
            Step("The printout", At(4), "", """
                {f.examination.1.temperature} °C since noon, pulse 124, the left drum red; furious, drinking. {c3} on day {c3:day}, {c4}
                ×10⁹/L tonight. The printout by the door is last year's, and the night doctor can read: bed made, cannula laid out.

                "Better one night too many." The mother has her coat off.
                """, "What tonight, and what of the printout?"),
        ),
        wrong="""
            The consultant counted admissions, and those were made by the list: any fever, two nights. One of the three came from the next
            bed. Later the drug was blamed because the count rose without it; but the first low count was older than the first spoonful.
            It had been coming back by itself, as it does in most.
            """,
        facts=("F-ENT-AINI-05", "F-ENT-AINI-09", "F-ENT-AINI-13", "F-ENT-AINI-17"),
    ),
)  # fmt: skip

EAR_AGAIN = AINI_WORKING.but(
    course=Course(
        (
            (-150, -110, 0.14, 0.42), (-48, -36, 0.8, 1.15), (0, 0, 0.14, 0.42), (19, 22, 0.8, 1.15), (43, 46, 0.14, 0.42),
            (105, 122, 0.14, 0.42),
        ), steady=True,
    ),
    radicals={
        **AINI_WORKING.radicals, "cycle": {"days": 0, "adequate": True},
        "antibody_tests": [{"day": At(4, -1), "method": "GIFT_I", **ANTI_1A}],
        "drugs": [
            {"name": "colecalciferol", "dose": "400 IU", "start": Whole(-190, -160), "ongoing": True},
            {"name": "amoxicillin", "dose": "a syrup", "start": At(3), "stop": At(3, 5)},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "the lowest one", "start": At(4, 5), "stop": At(4, 6)},
        ],
        "examination": [
            {"day": 0, **CALM},
            {"day": At(3), "temperature": Number(38.6, 39.2), "sepsis_signs": False, "infection_severity": "mild",
             "infection_sites": {"listed": ["ent"], "complete": True}, "signs": []},
            {"day": At(4), **CALM},
        ],
    },
    who=Who((9, 20, "months")),
    plot=Plot(
        title="Tubes on Thursday",
        summary="A {noun} of {age} is to have tubes put into both ears. The anaesthetist has turned over one page too many.",
        picks={"toy": ("a torch", "your pen", "the stethoscope")},
        steps=(
            Step("The second page", 0, "age sex counts drugs history examination spleen", """
                "Up and down", says the anaesthetist; "we catch it when it is up. A count every Monday and Thursday, please." She means
                the second page of the referral: very low at a check-up; then {c1}, {c1:ago}, and in small print "fever, right drum
                bulging". This Thursday is off.

                Five ears in one winter. The lift rings in the corridor and {he} does not turn round. {f.examination.0.temperature} °C, both
                drums dull and yellow, skin whole, a navel like any other. {told:spleen = The spleen is not felt.} Vitamin D. Meanwhile {he}
                takes {toy} apart.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "On what sort of day was it up?"),
            Step("The right day", At(3), "", """
                Six pricks, six times very few. Now, a Thursday, {c3} ×10⁹/L. Theatre rings the mother: nothing to eat, a place at two.

                "A wave of three weeks", says the registrar, who has drawn it. "If we miss the crest we wait for the next." At two it is
                {f.examination.1.temperature} °C, a scarlet face, a hand at the left ear. The drum bulges.
                """, "A crest?"),
            Step("Thirteen", At(4), "film family antibody_tests cycle statement", """
                Twelve tubes in six weeks make no rhythm. {told:antibody_tests = The thirteenth went elsewhere, on your order, and came
                back last: anti-HNA-1a, GIFT.} {told:film = Film: few neutrophils, all of ordinary shape, no blasts.} Nobody in the
                family; the team finds no other cause. Amoxicillin for five days; now cool, cheerful, {c4} ×10⁹/L.

                The anaesthetist lets go of the wave and not of the number: "So it never comes up by itself. G-CSF every day until the tubes
                fall out. And a marrow, under the same anaesthetic."
                """, "What do ten minutes of sleep need?"),
            Step("The lift", At(5), "", """
                Two small doses of G-CSF, then the tubes; no needle touched the bone. One ear has run since and dried up under drops. Count
                {c5} on day {c5:day}.

                The nursery asks whether a child without defences may sit among fourteen others. In the corridor the lift rings. {He} turns
                round.
                """, "May {he}, and what if there is a fever tonight?"),
        ),
        wrong="""
            The anaesthetist and the registrar read numbers without the small print: both times it was up, {he} had a fever and a bulging
            drum. In this disease the count often rises with an infection, so the right day for the number was the wrong one for the child,
            and waiting for it cost six weeks of hearing. For an operation a small dose or two is enough; a child who is well needs neither
            a daily one nor a marrow.
            """,
        facts=("F-ENT-AINI-03", "F-ENT-AINI-07", "F-ENT-AINI-13", "F-MGT-13", "F-MGT-15"),
    ),
)  # fmt: skip

THE_BRACE = AINL_WORKING.but(
    course=Course(
        ((-320, -230, 0.4, 0.95), (-120, -70, 0.4, 0.95), (0, 0, 0.4, 0.95), (34, 48, 0.4, 0.95), (330, 400, 0.4, 0.95)), steady=True,
        lines={"lymph": (0.95, 1.35)},
    ),
    radicals={
        "drugs": [], "history": PLAIN_HISTORY, "statement": NOTHING_ELSE, "examination": [{"day": 0, **CALM, "mouth": "aphthae"}],
        "antibody_tests": [{"day": At(2, 10), "method": "GIFT_I", **ANTI_1B}],
        "immunology": [{"day": At(3), "igg": "normal", "b_cells": Number(0.08, 0.14, 2), "ana": "neg", "dat": "neg"}],
        "incidental": [
            {"name": "Patch test for nickel", "value": "negative", "day": 0},
            {"name": "IgG", "value": "9.8", "unit": "g/L", "reference": "6.5–15", "day": At(3)},
        ],
    },
    who=Who((9, 14, "years")),
    plot=Plot(
        title="Where no wire runs",
        summary="The orthodontist of a child of {age} has taken a brace off for good and would like to have a blood count.",
        picks={"jaw": ("upper", "lower")},
        steps=(
            Step("The message from the orthodontist", 0, "age sex counts drugs history examination spleen", """
                "Full of ulcers for the third time this year. It is the brace; I have taken it off. Count enclosed." Nickel she has thought
                of: the patch test is negative.

                One ulcer inside the lip, one under the tongue, one far back on the soft palate, where no wire runs. They come when they
                like, last ten days and bring no fever. {f.examination.0.temperature} °C, no nodes. {told:spleen = No spleen either.} {He}
                takes nothing. Twice low before, both times "virus": there was a sore throat with the {c1}, nothing that anyone remembers
                with the other.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "The brace?"),
            Step("Discharged", At(2, 11), "film family antibody_tests statement", """
                {told:antibody_tests = Anti-HNA-1b; the indirect GIFT is positive.} {told:film = On the film neutrophils and lymphocytes are
                few, and all are ripe.} Parents and siblings have normal counts.

                The paediatrician is glad of a name and has posted it to the school doctor: "Chronic benign neutropenia of infancy, found
                late. Gone by school age. No further counts."
                """, "Gone by school age?"),
            Step("Without a wire", At(3), "immunology", """
                Four new ulcers, and not a wire in the mouth. Count {c3}, lymphocytes {c3:lymph} ×10⁹/L. {told:immunology = B cells
                {f.immunology.0.b_cells} ×10⁹/L, which is few for the age; IgG 9.8 g/L (6.5–15), ANA and Coombs test negative.}

                The {jaw} front teeth have begun to wander back. "A new one", says the orthodontist, "as soon as the count is normal."
                """, "When would that be?"),
            Step("The second brace", At(4), "", """
                It was put on all the same; soft brush, a dentist every six months. Two ulcers at a time, [seldom three|three at the
                most], no fever. {c4} a year on, lymphocytes {c4:lymph} ×10⁹/L.

                The mother has kept the paediatrician's letter. "Then why do we still come?"
                """, "Why do they?"),
        ),
        wrong="""
            What begins after the fifth birthday is not the toddler's disease found late. It ends less often, lymphocytes are often low
            with it, and other autoimmunity may follow; so the visits go on.
            """,
        facts=("F-TRP-47", "F-ENT-AINL-02", "F-ENT-AINL-04", "F-ENT-AINL-10"),
    ),
)  # fmt: skip

WINTER_QUARTERS = AINL_LONG.but(
    course=Course(
        ((-1290, -1200, 0.2, 0.6), (-520, -320, 0.2, 0.6), (0, 0, 0.2, 0.6), (98, 108, 0.2, 0.6), (152, 172, 0.2, 0.6)), steady=True,
    ),
    radicals={
        "syndromic": [], "genes_tested_negative": ALL_GENES, "cycle": {"days": 0, "adequate": True}, "drugs": [],
        "marrow": [{**NORMAL_MARROW, "day": At(3, -6), "arrest_stage": "late", "cellularity": "normal"}],
        "history": {**PLAIN_HISTORY, "special_infections": []}, "statement": NOTHING_ELSE, "examination": [{"day": 0, **CALM}],
        "film": [{"reviewed": True, "blasts": False, "dysplasia": False}], "immunology": [{"day": At(2, 8), "igg": "normal", "ana": "neg",
        "dat": "neg", "b_cells_absent": False}],
        "antibody_tests": [{"day": At(2, 9), "method": "GIFT_I", **ANTI_1A}],
    },
    who=Who((58, 70, "months")),
    plot=Plot(
        title="Winter quarters",
        summary="A {noun} of {age} travels with a fairground. Three towns have counted {him} so far, each of them once.",
        picks={"ride": ("the dodgems", "the swing boats", "a shooting gallery"), "lip": ("lip", "chin", "eyebrow")},
        steps=(
            Step("Repeat in four weeks", 0, "age sex counts drugs history examination spleen", """
                "We have two of those already", says the mother. "Low. Virus? Repeat in four weeks", the casualty department has written
                across the form. The other two lie in the cash box with the licence, from two other towns, with the same words. The oldest
                says {c0}, {c0:ago}. In four weeks they stand somewhere else with {ride}.

                The {lip}, sewn [four|five] days ago, is clean; the stitches come out. Ears, one boil, what children have; never a bed.
                {f.examination.0.temperature} °C, no drugs. {told:spleen = No spleen below the ribs.}

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "A virus, three times?"),
            Step("By telephone", At(2, 13), "film family antibody_tests immunology statement", """
                {told:antibody_tests = Anti-HNA-1a in the indirect GIFT; the mother spells it back from a lay-by.} {told:immunology = IgG
                normal, B cells there, no ANA, Coombs test negative.} {told:film = The film is plain but for the few neutrophils.} In both
                families, who all know each other, nobody has low counts or lost an infant.

                The colleague in the next town has it on his screen. "A small child, an antibody, harmless infections. That has gone by
                three; shall I tell them?"
                """, "Has it gone by three?"),
            Step("A school until March", At(3), "marrow genes_tested_negative cycle syndromic", """
                Day {c3:day}, winter quarters; time for a marrow. {told:marrow = As many cells as in any child, all stages up to the
                metamyelocyte, few segmented forms, no excess of blasts.} Twenty-three genes and not a variant. The counts have no rhythm;
                face, teeth, skin, growth: nothing. Count {c3} ×10⁹/L.

                The village teacher has twenty others, and all of them cough: "{He} may come if somebody signs."
                """, "Do you sign?"),
            Step("Packing up", At(4), "", """
                {c4} today. Two colds caught in the second row, no bed. On Monday they leave, and until November no doctor will see {him}
                twice.

                "One sheet, please", says the mother. "The box is small."
                """, "What is on it?"),
        ),
        wrong="""
            Three casualty departments saw one count each, and a virus explains one count. Low for more than three years is a course of
            its own even where it began in infancy; it ends less surely, and other autoimmunity and the immunoglobulins are looked for.
            """,
        facts=("F-ENT-AINL-01", "F-ENT-AINL-02", "F-ENT-AINL-07", "F-MGT-34"),
    ),
)  # fmt: skip

SCHOOL_TRIP = AINL_WORKING.but(
    course=Course(
        (
            (-1060, -960, 2.3, 3.6), (-170, -140, 0.22, 0.48), (-62, -48, 0.22, 0.48), (0, 0, 0.22, 0.48), (16, 19, 0.22, 0.48),
            (23, 24, 0.58, 0.92), (150, 170, 0.22, 0.48),
        ), steady=True,
    ),
    radicals={
        "drugs": [{"name": "colecalciferol", "dose": "400 IU", "start": Whole(-400, -200), "ongoing": True},
                  {"name": "flucloxacillin", "dose": "by mouth", "start": At(5), "stop": At(5, 7)}],
        "history": PLAIN_HISTORY, "statement": NOTHING_ELSE,
        "examination": [
            {"day": 0, **CALM, "mouth": "aphthae"},
            {"day": At(5), "temperature": Number(38.4, 38.9), "sepsis_signs": False, "infection_severity": "mild",
             "infection_sites": {"listed": ["skin"], "complete": True}, "signs": []},
            {"day": At(6), **CALM},
        ],
        "antibody_tests": [{"day": At(4, -2), "method": "GIFT_I", **ANTI_1A}],
        "immunology": [{"day": At(4, -4), "igg": "normal", "b_cells_absent": False}],
        "incidental": [
            {"name": "IgG", "value": "10.4", "unit": "g/L", "reference": "6.5–15", "day": At(4, -4)},
            {"name": "Pulse", "value": "104", "unit": "/min", "day": At(5)},
            {"name": "Blood pressure", "value": "108/64", "unit": "mmHg", "day": At(5)},
        ],
    },
    who=Who((9, 13, "years")),
    plot=Plot(
        title="Permission for the school trip",
        summary="A pupil of {age} wants to go to the mountains with the class. The school doctor has a form and a file.",
        picks={"hut": ("a hut without a road", "a hostel where the valley ends"), "way": ("on the tractor", "in the milk van")},
        steps=(
            Step("Three weeks before the bus", 0, "age sex counts drugs history examination spleen", """
                Five days in {hut}; yes or no, asks the form. The school doctor's file holds {c0} at a broken arm, {c0:ago}, and two low
                counts since, one of them with a boil on the shin. She is on the telephone: "Normal at school age, so it is not the
                toddlers' thing, which is harmless. Then it is something bad, and {he} stays at home."

                Two aphthae, as always before tests. No night in hospital, ever. {f.examination.0.temperature} °C, vitamin D. {told:spleen
                = Spleen and nodes not felt.}

                {c3:Full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.
                """, "The dates are right. The conclusion?"),
            Step("The bus leaves at seven", At(4), "film family statement immunology antibody_tests", """
                {told:antibody_tests = The serum reacts: anti-HNA-1a in the GIFT.} {told:immunology = IgG 10.4 g/L (6.5–15), B cells
                normal.} {told:film = Few neutrophils on the film, nothing young among them.} Nobody in the family, no other cause; count
                {c4} ×10⁹/L.

                "An antibody! Then it is the harmless one after all", says the school doctor, and ticks yes. The mother would like an
                injection of G-CSF, "for up there". {He} gets a page instead. It travels folded up in a boot.
                """, "What stands on the page?"),
            Step("The heel", At(5), "", """
                On the third day the boot had rubbed. A red heel, a shiver at supper; the teacher had a form with a yes on it and would have
                waited until morning. The {noun} took out the page {himself} and read it aloud. They came down {way}.

                {f.examination.1.temperature} °C, pulse 104, blood pressure 108/64, drinking; red to the ankle, no streak, no node. The
                doctor of the cottage hospital rings you: "{c5} ×10⁹/L, more than your page says. So it is recovering, and a plaster will
                do?"
                """, "Is it recovering?"),
            Step("One line more", At(6), "", """
                Flucloxacillin for a week, seen the next day; on the fifth {he} walked to the bus. {c6} now, as at home.

                The school doctor is having the form reprinted and asks by which birthday it will have gone. The {noun} asks about canoes in
                June.
                """, "Two questions. What do you answer?"),
        ),
        wrong="""
            From a normal count at school age the school doctor concluded first that it was bad and then, from the antibody, that it was
            the infant's disease. It is neither: begun late it ends less often, so other autoimmunity and the immunoglobulins are followed;
            it forbids no mountain, and it does need a page. A count that rises with a fever has not recovered.
            """,
        facts=("F-TRP-47", "F-ENT-AINL-01", "F-ENT-AINL-02", "F-ENT-AINL-07", "F-ENT-AINL-10", "F-MGT-38", "F-MGT-40"),
    ),
)  # fmt: skip

STILL_THERE = AINL_LONG.but(
    course=Course(
        ((-1300, -1240, 0.2, 0.6), (-800, -760, 1.22, 1.47), (0, 0, 0.2, 0.6), (345, 385, 0.2, 0.6)), steady=True,
        lines={"lymph": (1.05, 1.4)},
    ),
    radicals={
        "syndromic": [], "genes_tested_negative": ALL_GENES, "cycle": {"days": 0, "adequate": True},
        "drugs": [
            {"name": "colecalciferol", "dose": "in winter", "start": Whole(-1500, -1400), "ongoing": True},
            {"name": "levothyroxine", "drug_class": "never_suspect", "dose": "50 µg in the morning", "start": At(3, 5), "ongoing": True},
        ],
        "marrow": [{**NORMAL_MARROW, "day": 3, "arrest_stage": "late", "cellularity": "hyper"}],
        "history": {**PLAIN_HISTORY, "special_infections": []}, "statement": NOTHING_ELSE,
        "examination": [{"day": 0, **CALM, "mouth": "aphthae"}],
        "film": [{"reviewed": True, "blasts": False, "dysplasia": False}],
        "immunology": [{"day": 9, "igg": "normal", "b_cells": Number(0.09, 0.16, 2), "b_cells_absent": False, "ana": "neg", "dat": "neg"}],
        "antibody_tests": [{"day": 10, "method": "GIFT_I", **ANTI_1B}],
        "incidental": [
            {"name": "Thyrotropin (TSH)", "value": Number(38, 71, 0), "unit": "mU/L", "reference": "0.7-6.0", "day": At(3, 5)},
            {"name": "Antibodies against thyroid peroxidase", "value": "positive", "day": At(3, 5)},
            {"name": "Growth within the year", "value": "1", "unit": "cm", "day": At(3)},
            {"name": "IgG", "value": "7.4", "unit": "g/L", "reference": "4.9–13", "day": 9},
        ],
    },
    who=Who((61, 63, "months")),
    plot=Plot(
        title="It was to be gone by three",
        summary="A {noun} of {age} is to have the adenoids out. The count was to be normal from the third birthday on, and is not.",
        picks={"cake": ("a cake in the shape of a digger", "a cake with a lighthouse on it", "a cake with three floors")},
        steps=(
            Step("In green ink", 0, "age sex counts drugs history examination spleen", """
                "Will be gone by the third birthday", a hospital wrote {c0:ago}. On the birthday itself, in green ink: "{c1}, above one.
                **Resolved!**" The mother remembers {cake}, which {he} did not touch: a high fever, both drums, amoxicillin that evening.
                Nobody has counted since.

                Two ears a year; ulcers on the tongue, one today. {f.examination.0.temperature} °C, vitamin D in winter. {told:spleen = No
                spleen, no nodes.}

                {c2:Full}. Of lymphocytes that makes {c2:lymph} ×10⁹/L. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The paediatrician has rung up the children's cancer ward. "What is gone and comes back is another thing."
                """, "Was it gone?"),
            Step("Two nights on another ward", 12,
                "film family statement immunology antibody_tests marrow syndromic genes_tested_negative cycle", """
                Two nights among children without hair. {told:marrow = The marrow is crowded, with every stage and too few of the last;
                blasts not in excess.} {told:film = The film, read twice, has no blast either.} The gene panel found no variant, and the
                old weekly counts have no rhythm. {told:antibody_tests = Then the serum: GIFT positive, anti-HNA-1b.}

                {told:immunology = IgG 7.4 g/L, ANA and Coombs test negative; B cells {f.immunology.0.b_cells} ×10⁹/L, few for this age.}
                The paediatrician, apologising: "So it was the old one, and has only overslept. Gone by six, I should say. Until then no
                more pricks."
                """, "A second promise. Does it hold?"),
            Step("One centimetre", At(3), "incidental", """
                Count {c3}, lymphocytes {c3:lymph} ×10⁹/L, a year later. Two ears, a tooth, no bed. On the kitchen door two pencil marks
                nearly touch: 1 cm since last autumn. At noon {he} sleeps in the car.

                "A body that has to make do without neutrophils does not grow. Now it must be G-CSF."
                """, "Is it the neutrophils?"),
            Step("A letter without a date", At(3, 7), "", """
                TSH {f.incidental.0.value} mU/L (0.7–6.0), antibodies against the gland; levothyroxine for two days. No G-CSF.

                "Is that from the blood", asks the father, "or the blood from that?" The mother has brought both old letters and would
                like a third. "One that is right, please."
                """, "What can it promise?"),
        ),
        wrong="""
            One count in a fever was taken for the end of it, since it came on the day that had been promised; neutrophils may rise with an
            infection. The second letter repeated the first. What lasts longer than three years ends less surely, and with it may go few
            lymphocytes, few B cells and later another autoimmune disease. That one stopped the growth, and no G-CSF would have helped.
            """,
        facts=("F-ENT-AINI-03", "F-ENT-AINL-02", "F-ENT-AINL-05", "F-ENT-AINL-10"),
    ),
)  # fmt: skip

RECIPES = (
    THREE_LINES,
    UNTIL_NORMAL,
    TWO_HOUSES,
    FREE_OF_IT,
    EAR_AGAIN,
    THE_BRACE,
    WINTER_QUARTERS,
    SCHOOL_TRIP,
    STILL_THERE,
)
