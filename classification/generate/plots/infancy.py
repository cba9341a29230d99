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
        ((-330, -240, 0.15, 0.47), (-130, -90, 0.15, 0.47), (0, 0, 0.15, 0.47), (32, 45, 0.92, 1.3), (120, 180, 0.15, 0.47)), steady=True,
    ),
    radicals={
        "syndromic": [], "genes_tested_negative": ALL_GENES, "cycle": {"days": 0, "adequate": True}, "drugs": [],
        "marrow": [{**NORMAL_MARROW, "arrest_stage": "late", "cellularity": "hyper"}],
        "history": {**PLAIN_HISTORY, "special_infections": []}, "statement": NOTHING_ELSE,
        "examination": [
            {"day": 0, **CALM},
            {"day": At(3), **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["ent"], "complete": True}},
        ],
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
                translated and sworn; the other thirty pages are in a language nobody on the ward reads. The father has found work at
                {work} and has come in his overalls. At four a nurse will teach the mother the needle; the box stands in its cool bag,
                sealed.

                The mother tells the rest with her hands: two ears, and a nail fold that was sore before the journey. Each was gone within
                the week. Meanwhile the {noun} finds the crayons and eats the green one.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Arrest at which stage?"),
            Step("The page before the last", At(2, 13),
                "film family immunology antibody_tests marrow genes_tested_negative cycle syndromic statement", """
                An interpreter reads what was left out, two afternoons long. Among the genes, from *ELANE* to *CD40LG*, the same short
                word stands twenty-three times; it means "no". The page before the last is the marrow itself. {told:marrow = "Rich in
                cells. All stages as far as the band form; segmented forms few."} The sworn line had left out one word of it, "late".

                {told:antibody_tests = The serum that you sent has come back with anti-HNA-1a.} {told:film = The machine's {c2:seg} % are
                found again by eye, and they are grown up.} The transplant coordinator is polite about it. "Arrest is arrest, and the
                congenital ones can have an antibody too. The {sib} is typed on Thursday."
                """, "Where does it stop, and what of the typing?"),
            Step("Not a match", At(3), "", """
                Nobody had cancelled Thursday. The {sib} does not match, and has understood that this is bad for the little one.

                Everybody at home has the same cold. {He} snores, one drum is red, and {his} count is {c3}; the folder knows nothing above
                0.5. The father has told all of {work}. Behind the milk in their refrigerator stands the box. "So it goes back
                to the chemist?" asks the mother.

                """, "Has it begun to get better?"),
            Step("The kindergarten's form", At(4), "", """
                Without the cold {he} is back at {c4}, and the father no longer mentions {work}. {He} has had a grazed knee, which healed
                like anybody's.

                The kindergarten has a place, and on its form a line for diagnoses. The mother has filled it in herself, letter for letter,
                from the page with the seals.

                """, "What belongs on that line?"),
        ),
        wrong="""
            "Arrest of maturation" says nothing without its stage. Few segmented forms above a full marrow are what one sees where the
            last stage is lost in the blood; an arrest at the promyelocyte is another picture. The typing followed from the word. The one
            good count came with a cold, as it often does, and was no beginning.
            """,
        facts=("F-TST-16", "F-ENT-AINI-03", "F-ENT-AINI-07"),
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
        "incidental": [{"name": "Pulse", "value": "118", "unit": "/min", "day": At(2)}],
    },
    who=Who((7, 11, "months"), sex="male"),
    plot=Plot(
        title="A hernia in the first year",
        summary="A boy of {age} was to have his hernia repaired today; the count taken beforehand has stopped the list.",
        steps=(
            Step("The hernia repair", 0, "age sex counts drugs history examination spleen", """
                A right inguinal hernia, noticed in his third month. It comes down when he cries and goes back under a warm
                hand. He thrives and has two teeth. An otitis {c0:ago} was over in four days; the practice counted then, found neutrophils
                of {c0} and did not come back to it. Drums and skin are clean today.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The surgeon has written on the form: "Postponed until the count is normal."

                """, "How long would he wait?"),
            Step("A date in fourteen months", At(1, 12), "film family antibody_tests immunology statement incidental", """
                {told:antibody_tests = The first GIFT is positive, with anti-HNA-1b.} {told:immunology = IgG and B cells were measured
                because he is a boy with an infection in his first year, and both are as they should be.}

                The hernia has been out four times since, once for an hour. The surgeon's office offers a date in fourteen months.

                """, "What is it, and what of the date?"),
            Step("An irreducible hernia", At(2), "", """
                In the night the hernia became hard and tender, and he vomited twice. Under sedation it went back. Now he sleeps: pulse
                118, {f.examination.1.temperature} °C, the abdomen soft.

                The surgeon wants to operate within two days, before it comes down again, and crosses out his own sentence. The
                anaesthetist keeps to it: {c2} is not normal. Prednisolone stands on the chart
                already and wants a signature.

                """, "What does he need for the operation?"),
            Step("Two doses", At(3), "", """
                He had a small dose of G-CSF on each of the last two days. At seven the count was {c3}, and the anaesthetist came for him
                herself. The hernia was closed at noon; the bowel was pink.

                The draft of his letter says: "Neutropenia resolved under G-CSF. To be continued twice a week."

                """, "Has it resolved?"),
            Step("The wound check", At(4), "", """
                The scar is dry. He has had no G-CSF since the operation, and the count that was called resolved is {c4} ×10⁹/L. The
                parents have bought the first box of G-CSF, as the letter said, and ask for how long.

                """, "What do they take home instead?"),
        ),
        wrong="""
            A count that may stay low for two years is no date for an operation that cannot wait. Filgrastim before an operation or in a
            severe infection lifts the number for days and ends nothing; and a count under it is not a recovery. Steroids do it less
            reliably.
            """,
        facts=("F-MGT-15", "F-ENT-AINI-09", "F-DEF-47"),
    ),
)  # fmt: skip

TWO_HOUSES = AINI.but(
    status="probable",
    course=Course(
        ((-300, -240, 0.18, 0.6), (-150, -110, 0.18, 0.6), (0, 0, 0.18, 0.6), (45, 58, 0.18, 0.6), (190, 230, 0.66, 0.98)), steady=True,
    ),
    radicals={
        "drugs": [{"name": "colecalciferol", "dose": "600 IU", "start": -5, "ongoing": True}],
        "history": PLAIN_HISTORY, "statement": NOTHING_ELSE, "examination": [{"day": 0, **CALM}],
        "antibody_tests": [
            {"day": day, "method": method, "result": "neg"} for day in (At(0), At(1), At(2, 9), At(3, -3)) for method in ("GIFT_I", "GAT")
        ],
        "immunology": [{"igg": "normal", "b_cells_absent": False}],
        "incidental": [
            {"name": "25-hydroxyvitamin D", "value": "38", "unit": "nmol/L", "reference": "above 50", "day": -6},
            {"name": "25-hydroxyvitamin D", "value": "71", "unit": "nmol/L", "reference": "above 50", "day": At(4)},
        ],
    },
    who=Who((21, 34, "months")),
    plot=Plot(
        title="Two houses",
        summary="A {noun} of {age} spends one week here and one week there. Each house has a paediatrician of its own.",
        picks={"river": ("on either side of the river", "at the two ends of the tram line", "forty minutes apart")},
        steps=(
            Step("The rucksack", 0, "age sex counts drugs history examination incidental antibody_tests spleen", """
                Every Sunday at six {he} changes houses, with a rucksack. The parents live {river} and write through lawyers; each has a
                paediatrician, and each paediatrician a hospital. The mother's file holds a count of {c0}, the father's {c1}, from another
                season and another ear. Neither doctor knew of the other, and each had sent off a serum. {told:antibody_tests = GIFT and
                GAT found nothing in the one and nothing in the other.}

                Vitamin D, measured on the mother's side on a Monday after a week over there: 38 nmol/L, too little. "No daylight in that
                house", writes the mother's lawyer. There are drops now, at both addresses. The child sits between the two files and draws
                on both.

                {c2:Full}; haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Both files lie on one table. What can be said now?"),
            Step("The other hospital's letter", At(2, 10), "film family immunology statement", """
                "Never an antibody, so not immune. Not immune at this age, so congenital. The father may collect G-CSF for a week; if the
                count does not rise, we shall know."

                {told:antibody_tests = The serum that you sent, the third, is as mute as the two before.} The box of G-CSF is ready at the
                chemist's, on the father's side.
                """, "What would a rise prove?"),
            Step("Her week and his week", At(3), "", """
                Neutrophils of {c2} after a week with the mother, playgroup included, and of {c3} after a week indoors with the father;
                so much for the playgroup, which his lawyer had suspected. Nobody has fetched the G-CSF.

                For once they have come together. {told:antibody_tests = GIFT and GAT have been silent a fourth time.} The father would
                like a count every Monday, the mother every Friday; the child has hidden both hands.

                """, "How often, and for what?"),
            Step("Two refrigerators", At(4), "", """
                Count {c4}, vitamin D 71 nmol/L. "It has risen since the drops", writes the lawyer;
                the court asks which house is unsuitable.

                """, "What do you answer the court?"),
        ),
        wrong="""
            A negative antibody does not turn the disease into another one. Children in whom none is found behave like the others and come
            out of it later; and neither a rise nor its absence under G-CSF separates them from the congenital ones. Nor does one rise
            after the drops show that they did it.
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
            {"name": "CRP of three admissions", "value": "24, 7, 9", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "Pulse", "value": "124", "unit": "/min", "day": At(4)},
        ],
    },
    who=Who((13, 19, "months")),
    plot=Plot(
        title="Three admissions",
        summary="A {noun} of {age} with a low count has been admitted three times in four months. The consultant would like to go further.",
        steps=(
            Step("Two nights each", 0, "age sex counts drugs history examination incidental spleen", """
                On this ward a child with a low count and any fever stays for two nights, with cultures and an intravenous antibiotic.
                {He} has done so three times in four months: for a running ear, at which the first count was {c0}; for a cold; and, two
                days after that discharge, for a gastroenteritis that had begun in the next bed. All cultures sterile, CRP 24, 7 and 9
                mg/L. Cotrimoxazole every evening since the ear.

                {He} grows well and is well today. {c1:Full}.
                Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The consultant plans a gene panel and then G-CSF every other day: "Three admissions in four months are not benign."

                """, "What do three admissions measure?"),
            Step("The mother's calendar", 9, "film family immunology antibody_tests genes_tested_negative syndromic marrow statement", """
                {told:antibody_tests = The GIFT is positive: anti-HNA-1a.} Twenty-three genes were read and none has a variant. The G-CSF
                is dropped.

                The mother has kept a calendar: in these four months five days of illness at home and six nights on the ward. She has lost
                her job over them. She puts it on the desk and asks who made the rule.

                """, "What do you put in place of the rule?"),
            Step("Off cotrimoxazole", At(2), "", """
                In place of the rule {he} has a plan: seen within the hour, count and culture, an antibiotic at once, a bed only
                if {he} looks ill. Four fevers have passed, none with a night on the ward. The cotrimoxazole ran out a fortnight ago and
                was not renewed.

                Today, for the first time, the count is normal, {c2} ×10⁹/L. The mother, who gave the syrup every evening, has gone pale.
                In {his} booklet the practice has already written: "Sulphonamides: never."

                """, "Was it the cotrimoxazole?"),
            Step("Another ear", At(4), "", """
                {f.examination.1.temperature} °C since noon and a red left drum. {He} is cross, drinks well and has a pulse of 124. The
                plan says within the hour, so the mother has come in slippers. Tonight's count is {c4}, and at the visit before, when {he}
                was well, it was {c3}. The cannula lies ready.

                """, "What does {he} need tonight?"),
        ),
        wrong="""
            The consultant counted admissions, and those were made by the rule: any fever, two nights. One of the three came from the next
            bed. Later the drug was blamed because the count was normal without it; but the first low count was older than the first dose.
            It had been coming back by itself, as it does in most.
            """,
        facts=("F-ENT-AINI-05", "F-ENT-AINI-09", "F-ENT-AINI-13", "F-ENT-AINI-17"),
    ),
)  # fmt: skip

EAR_AGAIN = AINI_WORKING.but(
    course=Course(
        (
            (-150, -110, 0.14, 0.42), (-48, -36, 0.8, 1.15), (0, 0, 0.14, 0.42), (21, 21, 0.8, 1.15), (43, 46, 0.14, 0.42),
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
        "incidental": [{"name": "Hearing threshold, better ear", "value": "35", "unit": "dB", "reference": "below 20", "day": 0}],
    },
    who=Who((9, 20, "months")),
    plot=Plot(
        title="Tubes on Thursday",
        summary="A {noun} of {age} is to have tubes put into both ears. The anaesthetist has turned over one page too many.",
        picks={"toy": ("a torch", "your pen", "the stethoscope")},
        steps=(
            Step("The second page", 0, "age sex counts drugs history examination incidental spleen", """
                Five ears in one winter. The lift rings in the corridor and {he} does not turn round; the hearing test says 35 dB, and the
                mother says that {he} has stopped answering the dog. Both drums are dull and yellow. Meanwhile {he} takes {toy} apart.

                "Up and down", says the anaesthetist. "We catch it when it is up. A count every Monday and Thursday, please." She means
                the second page of the referral: a count of {c0} at a check-up, {c1} with the fourth of the ears, and in small print
                beside that one "fever, right drum bulging". This Thursday is off.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "On what sort of day was it up?"),
            Step("The right day", At(3), "", """
                On the third Thursday the sixth tube has {c3} ×10⁹/L, and that is up. Theatre rings the mother at ten. Nothing to eat, a
                place at two.

                The registrar has drawn a wave of three weeks on squared paper, through two points, and would not like to miss the crest.
                At two {he} has {f.examination.1.temperature} °C, a scarlet face and a hand at the left ear. The drum bulges.
                """, "What does the rise mean?"),
            Step("Thirteen", At(4), "film family antibody_tests cycle statement", """
                Twelve tubes in six weeks make no wave; the registrar has kept the paper. {told:antibody_tests = The thirteenth went
                elsewhere, on your order, and came back last: anti-HNA-1a, GIFT.}

                Amoxicillin for five days, and the drum is dull and yellow again, the count {c4}: the one did not come down without
                the other. The anaesthetist has given {him} a new Thursday, whatever the count. On the theatre form somebody has put two
                crosses: "G-CSF daily until the tubes fall out" and "marrow, as asleep anyway".

                """, "What do ten minutes of sleep need?"),
            Step("The lift", At(5), "", """
                Two small doses of G-CSF, then the tubes; no needle touched the bone. One ear has run since and dried up under drops. In
                the corridor the lift rings; {he} lets go of {toy} and turns round.

                The nursery asks whether a child without defences may sit among fourteen others.

                """, "What do you write to the nursery?"),
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
        ((-320, -230, 0.4, 0.95), (-120, -70, 0.4, 0.95), (0, 0, 0.4, 0.95), (40, 44, 0.4, 0.95)), steady=True,
        lines={"lymph": (0.95, 1.35)},
    ),
    radicals={
        "drugs": [], "history": PLAIN_HISTORY, "statement": NOTHING_ELSE, "examination": [{"day": 0, **CALM, "mouth": "aphthae"}],
        "antibody_tests": [{"day": At(2, 10), "method": "GIFT_I", **ANTI_1B}],
        "immunology": [{"day": At(3), "igg": "normal", "b_cells": Number(0.08, 0.14, 2), "ana": "neg", "dat": "neg"}],
        "incidental": [
            {"name": "Patch test for nickel", "value": "positive (++)", "day": 0},
            {"name": "IgG", "value": "9.8", "unit": "g/L", "reference": "6.5–15", "day": At(3)},
        ],
    },
    who=Who((9, 14, "years")),
    plot=Plot(
        title="Where no wire runs",
        summary="The orthodontist of a {noun} of {age} has taken a brace off for good and would like to have a blood count.",
        picks={"jaw": ("upper", "lower")},
        steps=(
            Step("The message from the orthodontist", 0, "age sex counts drugs history examination incidental spleen", """
                Ulcers for the third time this year, and a red square on the wrist under the buckle of the watch. The orthodontist had a
                patch test done; nickel is **positive**, two plusses, and there is nickel in the wire. So the brace has come off, and the
                count is asked for "only for completeness".

                One ulcer inside the lip, one under the tongue, one far back on the soft palate, where no wire runs. They come when they
                like, last ten days and bring no fever.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Is it the brace?"),
            Step("Discharged", At(2, 11), "film family antibody_tests statement", """
                {told:antibody_tests = "Anti-HNA-1b in the GIFT."} The paediatrician is glad of a name and has posted it to the school:
                "Chronic benign neutropenia of infancy, found late. Gone by school age. No further counts." The school doctor rings you.
                The {noun} has been at school for years.
                """, "What is right in the letter to the school?"),
            Step("Without a wire", At(3), "immunology", """
                Four new ulcers, six weeks after the last wire. The {jaw} front teeth have begun to wander back. There is a new brace in
                the catalogue, of titanium, and the orthodontist will fit it "as soon as the count is normal"; it is {c3}.

                {told:immunology = Lymphocytes are scarce as well, {c3:lymph} ×10⁹/L, and among them B cells of {f.immunology.0.b_cells},
                few for {his} age.} The mother has kept the letter to the school. She asks which is right, the letter or the orthodontist.

                """, "Is either of them right?"),
        ),
        wrong="""
            What shows itself at school age is not the toddler's disease found late. It ends less often, lymphocytes are often low
            with it, and other autoimmunity may follow; so the visits go on. The nickel is true of the wrist. It explains no ulcer where
            no wire runs, and none without a wire; and a brace need not wait for a normal count.
            """,
        facts=("F-TRP-47", "F-ENT-AINL-02", "F-ENT-AINL-04", "F-ENT-AINL-10"),
    ),
)  # fmt: skip

WINTER_QUARTERS = AINL_LONG.but(
    course=Course(
        ((-1290, -1200, 0.2, 0.6), (-520, -320, 0.2, 0.6), (0, 0, 0.2, 0.6), (98, 108, 0.2, 0.6)), steady=True,
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
        title="Three towns and three counts",
        summary="A {noun} of {age} travels with a fairground. Three towns have counted {him} so far, each of them once.",
        picks={"ride": ("the dodgems", "the swing boats", "the chair-planes"), "lip": ("lip", "chin", "eyebrow")},
        steps=(
            Step("The stitches", 0, "age sex counts drugs history examination spleen", """
                {He} comes to have four stitches taken out of the {lip}, which was sewn last week and has healed. {His} parents run {ride}
                and move on every month. The casualty department that sewed it had also counted and wrote: "Low, viral? Repeat in four
                weeks." The mother has two more such slips, from two other towns: {c0} when {he} was a toddler, {c1} {c1:ago}. Neither was
                repeated.

                A few ear infections and one boil in all those years, never a night in hospital. But for the four stitches {he} has nothing
                to show.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "What do three slips say together?"),
            Step("By telephone", At(2, 13), "film family antibody_tests immunology statement", """
                {told:antibody_tests = The GIFT has found anti-HNA-1a; the mother is told by telephone and writes it down.}
                {told:immunology = ANA and the Coombs test, asked for because it has lasted so long, are negative, and the
                immunoglobulins are normal.} No neutropenia in the family.

                A colleague in the next town, who has the results too, is reassured: "An antibody, a small child, harmless infections. It
                goes by the third birthday."

                """, "Does that hold at {his} age?"),
            Step("The winter stay", At(3), "marrow genes_tested_negative cycle syndromic", """
                From November to March {ride} are packed away, the family stays in one village, and what had to wait is done. {told:marrow
                = The marrow has normal cellularity and {f.marrow.0.blasts_pct} % blasts; maturation is seen as far as the metamyelocyte,
                with few segmented forms beyond it.} The panel of twenty-three genes is clean. The village has now counted as well and
                found {c3}, on a day when {he} had no cold for anybody to blame.

                The village school will take {him}. For the towns from April on the mother asks for one sheet of paper.

                """, "What stands on the sheet?"),
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
            (-1060, -960, 2.3, 3.6), (-170, -140, 0.22, 0.48), (-62, -48, 0.22, 0.48), (0, 0, 0.22, 0.48), (19, 19, 0.22, 0.48),
            (23, 23, 0.58, 0.92), (150, 170, 0.22, 0.48),
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
            {"name": "CRP", "value": "44", "unit": "mg/L", "reference": "below 5", "day": At(5)},
            {"name": "Pulse", "value": "104", "unit": "/min", "day": At(5)},
            {"name": "Blood pressure", "value": "108/64", "unit": "mmHg", "day": At(5)},
        ],
    },
    who=Who((9, 13, "years")),
    plot=Plot(
        title="Permission for the school trip",
        summary="A {noun} of {age} wants to go to the mountains with the class. The school doctor has a form and a file.",
        picks={"hut": ("a hut without a road", "a hostel where the valley ends"), "way": ("on the tractor", "in the milk van")},
        steps=(
            Step("Three weeks before the bus", 0, "age sex counts drugs history examination spleen", """
                Five days in {hut}; yes or no, asks the form. The school doctor's file holds a count of {c0}, taken with a broken arm
                {c0:ago}, and since the spring {c1} and {c2}, the second with a boil on the shin. She is on the telephone. "Normal at school
                age, so it is not the toddlers' thing, which is harmless. Then it is something bad, and {he} stays at home."

                The {noun} has two ulcers in the mouth, as before every test, and has packed.

                {c3:Full}. Nothing else on the sheet is marked: haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.
                """, "The dates are right. The conclusion?"),
            Step("Two days before the bus", At(4), "film family statement immunology antibody_tests", """
                {told:antibody_tests = Anti-HNA-1a, says the GIFT.} The school doctor takes it for the harmless disease after all and
                ticks yes. The mother would like an injection of G-CSF "for up there". {He} gets a page instead. It travels in a boot.
                """, "What stands on the page?"),
            Step("The heel", At(5), "", """
                On the third day the boot had rubbed. A red heel, a shiver at supper. The teacher had a form with a yes on it and would
                have waited until morning; the {noun} took the page out of the other boot and read it aloud, standing, as one reads a
                poem. They came down {way}.

                {f.examination.1.temperature} °C, pulse 104, blood pressure 108/64; red to the ankle, no streak, no node in the groin.
                {He} would like to know whether the others have eaten the pudding. The doctor of the cottage hospital rings you at ten.
                "CRP 44, and neutrophils of {c5}. Your page says {c2}! So it is recovering, and a plaster will do?"
                """, "Is it recovering?"),
            Step("One line more", At(6), "", """
                Flucloxacillin for a week; on the fifth day {he} went home lying in the bus. In the winter the count was {c6}: it had not
                recovered. Through the school doctor's form runs a new line, "fever: see page".

                The {noun} asks about canoes in June.

                """, "What do you answer?"),
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
        ],
    },
    who=Who((61, 63, "months")),
    plot=Plot(
        title="It was to be gone by three",
        summary="A {noun} of {age} is to have the adenoids out. The count, expected to be normal from the third birthday on, is low.",
        steps=(
            Step("The adenoids", 0, "age sex counts drugs history examination spleen", """
                {He} snores and breathes through the mouth; the operation is planned for next month. A low count was found before {his}
                second birthday, {c0}, and was expected to go within a year or two. About the third birthday it was {c1}, on a day with
                high fever and two red drums, and the hospital wrote "resolved". Nobody has counted since. Two ears a year, and ulcers on
                the tongue, one of them today.

                {c2:Full}; lymphocytes {c2:lymph} ×10⁹/L. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The paediatrician has asked the children's cancer ward for a bed: "It had gone and has come back, so it is another
                disease."

                """, "Had it gone?"),
            Step("The bed goes to somebody else", 12,
                 "film family statement immunology antibody_tests marrow syndromic genes_tested_negative cycle", """
                {told:film = On that ward every film is read for blasts; this one has none.} {told:marrow = The marrow is rich in cells;
                every stage is there, the last one sparse.} No variant in twenty-three genes. {told:antibody_tests = The GIFT is positive
                for anti-HNA-1b.} {told:immunology = Immunoglobulins normal, ANA and Coombs test negative; B cells of
                {f.immunology.0.b_cells} ×10⁹/L are few for this age.}

                The ward is relieved, gives the bed to somebody else and writes at the bottom: "To be gone by six. No blood until then."

                """, "Is this forecast better than the first?"),
            Step("A year of growth", At(3), "incidental", """
                The adenoids are out and the nights quiet. But {he} has grown 1 cm since last autumn, falls asleep at noon and feels cold.
                The mother did not wait for the sixth birthday and had {him} counted at the practice, which found {c3}. A box of G-CSF lies
                on the desk, with the growth chart stapled to it.

                """, "What has stopped the growth?"),
            Step("The thyroid", At(3, 7), "", """
                TSH {f.incidental.0.value} mU/L, antibodies against thyroid peroxidase positive. {He} has had levothyroxine 50 µg for two
                days, and the box has gone back.

                The parents ask when the count will be normal.

                """, "What can be promised?"),
        ),
        wrong="""
            One count in a fever was taken for the end of it, since it came at the age that had been promised; neutrophils may rise with
            an infection. The ward's forecast repeated the first. What lasts longer than three years ends less surely, and with it may go
            few lymphocytes, few B cells and later another autoimmune disease. That one stopped the growth, and no G-CSF would have
            helped.
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
