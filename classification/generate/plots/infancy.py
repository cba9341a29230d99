"""Plots of autoimmune neutropenia of infants and of schoolchildren."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.autoimmune import AINI, AINI_REMITTED, AINI_WORKING, AINL_LONG, AINL_WORKING
from classification.generate.radicals.shared import ALL_GENES, CALM, NORMAL_MARROW, NOTHING_ELSE, PLAIN_HISTORY, POSITIVE
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole, one_of

THREE_LINES = AINI.but(
    course=Course(
        ((-330, -240, 0.15, 0.47), (-130, -90, 0.15, 0.47), (0, 0, 0.15, 0.47), (32, 45, 0.15, 0.47), (120, 180, 0.15, 0.47)), steady=True,
    ),
    radicals={
        "syndromic": [], "genes_tested_negative": ALL_GENES, "cycle": {"days": 0, "adequate": True}, "drugs": [],
        "marrow": [{**NORMAL_MARROW, "arrest_stage": "late", "cellularity": one_of("normal", "hyper")}],
        "history": {**PLAIN_HISTORY, "special_infections": []}, "statement": NOTHING_ELSE, "examination": [{"day": 0, **CALM}],
        "film": [{"reviewed": True, "blasts": False, "dysplasia": False}], "immunology": [{"igg": "normal", "b_cells_absent": False}],
        "antibody_tests": [{"day": At(2, 12), "method": "GIFT_I", **POSITIVE}],
    },
    who=Who((18, 33, "months")),
    plot=Plot(
        title="Three lines of translation",
        summary="A {noun} of {age} has moved here with a folder, a diagnosis and a cool bag. The first injection is to be at four o'clock.",
        picks={"work": ("the shipyard", "the sugar factory", "the power station"), "sib": ("sister", "brother", "elder sister")},
        steps=(
            Step("The cool bag", 0, "age sex counts drugs history examination", """
                [The father has found work at {work}|They came for the father's work at {work}]; the hospital they left behind has given
                them a folder, a sworn translation of its last page and a box of filgrastim. The box is still sealed. At four a nurse
                comes to show the mother how to inject.

                The translation has three lines. "Neutrophils {c0} and {c1}. Marrow: arrest of maturation. Congenital neutropenia, G-CSF
                daily for life, donor to be sought." What the mother tells is less: two ear infections in that time and a sore nail fold,
                all gone within the week and without a drug; the cord fell off dry. {f.examination.0.temperature} °C, gums and skin clean.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Arrest of what, and at which stage?"),
            Step("The page before the last", At(2, 13),
                "film family spleen immunology antibody_tests marrow genes_tested_negative cycle syndromic statement", """
                The nurse has been asked to wait, and the old hospital has sent the report itself. {told:marrow} The page before had not
                been translated at all: twenty-three genes read, no variant. {told:cycle}

                Of your own tests the film shows few neutrophils, all well made; IgG and B cells are right for the age.
                {told:antibody_tests} {He} grows along one line and has [nothing unusual in face, skin or limbs|a face, skin and limbs
                like any child's], the spleen is not felt, no relative on either side has low counts or lost an infant, and no other cause
                was found.

                "Arrest is arrest," says the transplant coordinator, "and the congenital ones can have an antibody too. We have the {sib}
                booked for typing on Thursday."
                """, "Does it stop, and where?"),
            Step("Not a match", At(3), "", """
                Nobody cancelled Thursday. The {sib} does not match and has understood that this is bad for the little one. Neutrophils
                {c3}. One cold since, no fever.

                The coordinator would now search the registry. The mother keeps the box in the refrigerator, looks at it every day and
                asks whether she should not simply begin.
                """, "When would you open the box?"),
            Step("The first hospital replies", At(4), "", """
                You had written to them. They answer politely: the count has not recovered, therefore the diagnosis stands.

                It is {c4} ×10⁹/L today. In between lay a chesty cold, which was treated with patience, and a grazed knee that healed by
                itself.
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
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "the lowest one", "start": 52, "stop": 54},
        ],
        "history": {**PLAIN_HISTORY, "surgery_planned": True}, "statement": NOTHING_ELSE,
        "examination": [{"day": 0, **CALM}, {"day": At(2), **CALM}],
        "antibody_tests": [{"day": At(1, 11), "method": "GIFT_I", **POSITIVE}],
        "immunology": [{"day": At(1, 9), "igg": "normal", "b_cells_absent": False}],
    },
    who=Who((7, 11, "months"), sex="male"),
    plot=Plot(
        title="Until the count is normal",
        summary="A boy of {age} was to have his hernia mended today. He has been put back into his clothes.",
        picks={"how": ("A cousin has driven them in", "They had got up at four for it", "The elder children are with a neighbour")},
        steps=(
            Step("Back into his clothes", 0, "age sex counts drugs history examination", """
                The bulge in the right groin comes when he cries and goes with a warm hand. {how}. He is fasted,
                {f.examination.0.temperature} °C, the ears are clear, and of drugs there is only vitamin D. {c0:Ago}, with an ear
                infection, the neutrophils were {c0} ×10⁹/L; it was thought to be the infection.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The surgeon has taken him off the list. "Nothing is cut before the count is normal."
                """, "How long may that be?"),
            Step("The new date", At(1, 12), "film family spleen antibody_tests immunology statement", """
                {told:antibody_tests} {told:immunology} On the film there are few neutrophils and nothing strange, the spleen is not felt,
                and no other cause was found. {told:family} The bulge has been out four times, once for an hour.

                "So it goes by itself," says the surgeon, relieved. "Then we can wait for it." The secretary has offered a date next year.
                """, "Which of the two goes by itself?"),
            Step("Since midnight", At(2), "", """
                It came out at midnight, plum-sized and hard, and he has vomited twice. Under sedation the surgeon on call has pushed it
                back; he has slept since and is {f.examination.1.temperature} °C. The count is {c2} ×10⁹/L.

                It should be operated on within two days. The anaesthetist would rather send him home with paracetamol and see him when he
                is two: "Not with that number."
                """, "What does he need for the operation, and what not?"),
            Step("Under filgrastim", At(3), "", """
                Two small doses, yesterday and the day before, and today {c3} ×10⁹/L. The hernia was closed at noon. The bowel was pink.

                The discharge letter is being dictated in the corridor. "Neutropenia resolved. Filgrastim twice a week to keep it so."
                """, "Resolved?"),
            Step("The scar", At(4), "", """
                Neutrophils {c4} ×10⁹/L, without a further dose. The scar is dry and hardly to be seen. The parents have been told twice a
                week and bought the first box, and now see that the number is where it was.
                """, "When is it given again, and what do they do if he has a fever tonight?"),
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
        summary="A {noun} of {age} spends one week here and one week there, and has a file in two hospitals.",
        picks={"river": ("on either side of the river", "at the two ends of the tram line", "forty minutes apart")},
        steps=(
            Step("The rucksack", 0, "age sex counts drugs history examination antibody_tests", """
                {He} changes houses every Sunday. The parents live {river}, speak through lawyers, and have each a paediatrician, and the
                two send {him} to different hospitals. The mother knows of one low count; the rest had to be asked for across the town. It
                came this morning: neutrophils {c0} {c0:ago}, {c1} {c1:ago}, and both times a serum, indirect GIFT and GAT negative.

                Two ear infections and a paronychia between them, each treated in the house where it happened and gone in days. No drug
                now. {f.examination.0.temperature} °C, gums firm.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "What can be said now that both files lie on one table?"),
            Step("The other hospital's letter", At(2, 10), "film family spleen immunology statement", """
                {told:antibody_tests} {told:film immunology} Neither parent has ever had a low count, and nobody in either family lost an
                infant.

                Your letter has crossed with one from the other side. "Never an antibody, so it is not immune, and what is not immune at
                this age is congenital. We have given the father a week of G-CSF to collect. If it does not rise, we shall know."
                """, "What would a rise prove, and what none?"),
            Step("Her week and his week", At(3), "", """
                The father has collected nothing; he wanted to hear both of you first. With the father {he} has stayed at home, with the
                mother {he} goes to the playgroup. There was a cold in either. Neutrophils after a week with her {c2}, after a week with
                him {c3} ×10⁹/L. {told:antibody_tests}

                For once they have come together. "Four times nothing," says the father. "How often do you want to look?"
                """, "How often, and which of the two weeks was the right one?"),
            Step("Two refrigerators", At(4), "", """
                Neutrophils {c4} ×10⁹/L. No test was ever positive and no infection was ever serious. The court has asked for a statement
                of what the child has and whether one of the houses is unsuitable for it.
                """, "What is it called, and what hangs on both refrigerators?"),
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
        **AINI_REMITTED.radicals,
        "drugs": [{"name": "cotrimoxazole", "dose": "a spoonful in the evening", "start": -108, "stop": At(2, -15)}],
        "examination": [
            {"day": 0, **CALM},
            {"day": At(4), **CALM, "temperature": Number(38.9, 39.5), "infection_severity": "mild",
             "infection_sites": {"listed": ["ent"], "complete": True}},
        ],
        "incidental": [{"name": "Blood cultures of three admissions", "value": "sterile", "day": 0}],
    },
    who=Who((13, 19, "months")),
    plot=Plot(
        title="No longer on the list",
        summary="A {noun} of {age} stands on a list by the door of the children's ward. Who is on it needs no referral and never waits.",
        picks={"work": ("the fish counter", "the ticket office", "the tyre shop"), "third": ("third", "fourth", "second")},
        steps=(
            Step("By the door", 0, "age sex counts drugs history examination incidental", """
                {c0:Ago} an ear ran and the neutrophils were {c0}; since then {he} has been {third} from the top. Any fever, and the bed is
                made: two nights, a drip, cultures. Three admissions. First the ear. Then a cold with 38.6. Then vomiting and
                diarrhoea, which broke out two days after the cold had gone home; the child in the next bed had had it first. All cultures
                sterile. After the first stay cotrimoxazole was begun, {d0:dose}, and {he} has it still. {f.examination.0.temperature} °C,
                growing along one line and busy with your stethoscope.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                "Three admissions in four months are not benign," says the consultant. "Genes have gone off. Should they find nothing, it
                will be G-CSF every other day."
                """, "Three admissions: of what are they a measure?"),
            Step("The kitchen calendar", 9,
                "film family spleen immunology antibody_tests genes_tested_negative syndromic marrow statement", """
                {told:antibody_tests} {told:immunology film} Twenty-three genes have been read, none with a variant. No marrow was
                taken.

                The mother has brought the calendar from the kitchen. Ill at home: five days. On the ward: six nights, and after them the
                diarrhoea of the whole family, for which {work} has given her notice. Does it have to be every fever, she asks.

                "The list stays," says the consultant. "With it nothing has happened." He has given in about the G-CSF.
                """, "What has the list prevented, what has it brought, and what do you put in its place?"),
            Step("The empty bottle", At(2), "", """
                For the fevers there was a page of your own: seen within the hour, a culture, an antibiotic there and then, a bed for a
                child who looks ill. Four fevers, no bed. A fortnight ago the cotrimoxazole ran out, and it was not fetched again. The
                neutrophils are at {c2}.

                "Stopped, and two weeks later normal," says the consultant, who knows that it can lower a count. "There we have it. I was
                treating it with its own cause." He has dictated a letter to say so: no sulphonamides for life, and the antibody withdrawn
                as a chance finding.
                """, "Which of the counts had never met a spoonful of it?"),
            Step("The printout", At(4), "", """
                It was {c3} {c3:ago} and is {c4} ×10⁹/L tonight, for {he} is back at the door: {f.examination.1.temperature} °C since
                noon, a red drum on the left, furious, drinking. By the computer {he} is a child like any other. But on the wall still
                hangs the printout of last year; the night doctor has read it, made the bed and laid out the cannula.

                "Better one night too many," says the night doctor. The mother already has her coat off.
                """, "What does {he} get tonight, who takes the paper down, and what would put {him} back on it?"),
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
        "antibody_tests": [{"day": At(4, -1), "method": "GIFT_I", **POSITIVE}],
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
            Step("The second page", 0, "age sex counts drugs history examination", """
                Five ears in one winter, and when the lift rings in the corridor {he} does not turn round; hence the tubes, on Thursday.
                {He} takes {toy} apart on {his} mother's lap. {f.examination.0.temperature} °C, both drums dull and yellow, the skin whole,
                the scar of the cord like any other. Vitamin D.

                The second page of the referral has two counts on it. {c0:Ago}, at a check-up, neutrophils {c0}; {c1:ago} {c1}, and beside
                it, in the practice's small print, "fever, right drum bulging". Today {c2:full}. Haemoglobin {c2:hb} g/L, platelets
                {c2:plt} ×10⁹/L.

                "Up and down," says the anaesthetist, who has read the numbers. "We catch it when it is up. A count every Monday and
                Thursday, please, and on the right day {he} goes to sleep." This Thursday is off.
                """, "On what sort of day was it up?"),
            Step("The right day", At(3), "", """
                Six pricks, six times very few. And now, on a Thursday, {c3} ×10⁹/L. Theatre rang the mother within the hour: nothing to
                eat, a place at two.

                "A wave of three weeks, as in the book," says the registrar, and has drawn it. "If we miss the crest we wait for the next."

                At two {he} is {f.examination.1.temperature} °C, scarlet, and pulls at the left ear, whose drum bulges. The sixth.
                """, "Is this a crest?"),
            Step("Thirteen", At(4), "film family spleen antibody_tests cycle statement", """
                {He} was sent home with a syrup. The pricks went on, twelve tubes in six weeks, and they make no rhythm. Today, cool and
                cheerful, {c4} ×10⁹/L.

                A thirteenth tube had gone to another laboratory, on your order, and has come back last. {told:antibody_tests} {told:film
                spleen family}

                The lift rings, and {he} looks at your mouth. The anaesthetist lets go of the wave and not of the number. "So it never
                comes up by itself. Then G-CSF every day, from now until the tubes have fallen out. And a marrow, under the same
                anaesthetic."
                """, "What do ten minutes of sleep need, and what do the months after them?"),
            Step("The lift", At(5), "", """
                The tubes went in on the Thursday after, under two small doses, and no needle touched the bone. One ear has run since, and
                dried up with drops. Count {c5}.

                The nursery has a place and a question: may a child without defences sit among fourteen others? The practice asks whether
                it should go on with Mondays and Thursdays.

                In the corridor the lift rings. {He} turns round, {toy} in {his} hand.
                """, "What do you answer the two, and what do the parents do with a fever tonight?"),
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
        "antibody_tests": [{"day": At(2, 10), "method": "GIFT_I", **POSITIVE}],
        "immunology": [{"day": At(3), "igg": "normal", "b_cells": Number(0.08, 0.14, 2), "ana": "neg", "dat": "neg"}],
    },
    who=Who((9, 14, "years")),
    plot=Plot(
        title="Where no wire runs",
        summary="The orthodontist of a child of {age} has taken a brace off for good and would like to have a blood count.",
        picks={"jaw": ("upper", "lower")},
        steps=(
            Step("The message from the orthodontist", 0, "age sex counts drugs history examination", """
                "For the third time this year the mouth is full of ulcers. They come from the brace; I have taken it off. Count enclosed."
                [She is thorough and has looked for nickel as well.|She has thought of nickel, too.]

                {He} is well, {f.examination.0.temperature} °C. One ulcer sits inside the lip, a second one far back on the soft palate, a
                third beneath the tongue. They come when they like, at no interval that anybody could name, and last ten days. No fever
                comes with them, and no drug was taken before or since. In the file of the practice lie two earlier counts: neutrophils
                {c0} ×10⁹/L {c0:ago}, {c1} {c1:ago}. Beside each is written "virus"; there had been a sore throat the second time, and
                nothing that anyone remembers the first.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Has the orthodontist found the cause?"),
            Step("Discharged", At(2, 11), "film family spleen antibody_tests statement", """
                {told:antibody_tests} The film shows no immature cell. {told:family}

                The paediatrician is glad to have a name. Her letter to the school doctor is already written: "Chronic benign neutropenia
                of infancy, found late. The antibody proves it. It is gone by school age, and no further counts are needed."
                """, "Gone by school age?"),
            Step("Without a wire", At(3), "immunology", """
                Four new ulcers, none of them bigger than a lentil. The {jaw} front teeth have begun to wander back. Neutrophils {c3}
                ×10⁹/L, lymphocytes {c3:lymph}. You had asked for more than the neutrophils. {told:immunology}

                The orthodontist takes back the wire and not the caution: she will bond a new brace once the count is normal.
                """, "How long would that be, and is there a reason to wait?"),
            Step("The second brace", At(4), "", """
                The new brace was put on all the same, with a soft brush and a dentist's date every six months. Two ulcers at a time,
                [seldom three|three at the most], no fever since. Neutrophils {c4} ×10⁹/L, lymphocytes {c4:lymph}.

                The mother has kept the letter to the school doctor. She would like to know why they still come.
                """, "What do you look for at these visits, besides neutrophils?"),
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
        "marrow": [{**NORMAL_MARROW, "day": At(3, -6), "arrest_stage": one_of("late", "none"), "cellularity": one_of("normal", "hyper")}],
        "history": {**PLAIN_HISTORY, "special_infections": []}, "statement": NOTHING_ELSE, "examination": [{"day": 0, **CALM}],
        "film": [{"reviewed": True, "blasts": False, "dysplasia": False}], "immunology": [{"day": At(2, 8), "igg": "normal", "ana": "neg",
        "dat": "neg", "b_cells_absent": False}],
        "antibody_tests": [{"day": At(2, 9), "method": "GIFT_I", **POSITIVE}],
    },
    who=Who((58, 70, "months")),
    plot=Plot(
        title="Winter quarters",
        summary="A {noun} of {age} travels with a fairground and has been counted in three towns. Each of them began at the beginning.",
        picks={"ride": ("the dodgems", "the swing boats", "a shooting gallery"), "lip": ("lip", "chin", "eyebrow")},
        steps=(
            Step("Repeat in four weeks", 0, "age sex counts drugs history examination", """
                The {lip} was sewn [four|five] days ago, the stitches may come out. The casualty department had taken a count with it and
                written across the form: "Low. Virus? Repeat in four weeks." In four weeks the family will stand with {ride} in another
                town, and in six in their winter quarters.

                "We have two of those already," says the mother. They lie in the cash box with the licence: neutrophils {c0} ×10⁹/L
                {c0:ago} and {c1} {c1:ago}, both of them "virus, repeat in four weeks". In between there were ears, a boil and what other
                children have, nothing that needed a bed. No drug; {f.examination.0.temperature} °C, the wound clean.

                Today again: {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "What do three forms say that none of them says?"),
            Step("By telephone", At(2, 13), "film family spleen antibody_tests immunology statement", """
                The caravan stands two hundred kilometres on. {told:antibody_tests} {told:immunology} The film shows no immature cells,
                the spleen is not felt, no other cause was found, and in both families, who all know each other, nobody has low counts or
                lost an infant.

                The colleague in that town, who is to see {him} next, has the result on his screen. "An antibody, a small child, harmless
                infections. That is the benign one of infancy, it has gone by three. I shall send them off with that."
                """, "Has it gone by three?"),
            Step("A school until March", At(3), "marrow genes_tested_negative cycle syndromic", """
                In the winter quarters there was time for what cannot be done from a caravan. {told:marrow} {told:cycle} The panel of
                genes has no variant. Nothing about the face, the teeth, the skin or the growth is unusual.

                Neutrophils {c3}. The village school will take {him} until March if somebody signs that {he} may sit among twenty others.
                """, "What do you sign, and what does the teacher have to know?"),
            Step("Packing up", At(4), "", """
                The count is {c4} ×10⁹/L. {He} has sat among twenty others and caught two colds. On Monday they leave, and until November
                no doctor will see {him} twice.
                """, "What fits on one page for all of them?"),
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
        "antibody_tests": [{"day": At(4, -2), "method": "GIFT_I", **POSITIVE}],
        "immunology": [{"day": At(4, -4), "igg": "normal", "b_cells_absent": False}],
    },
    who=Who((9, 13, "years")),
    plot=Plot(
        title="Permission for the school trip",
        summary="A pupil of {age} wants to go to the mountains with the class. The school doctor has a form and a file.",
        picks={"hut": ("a hut without a road", "a hostel where the valley ends"), "way": ("on the tractor", "in the milk van")},
        steps=(
            Step("Three weeks before the bus", 0, "age sex counts drugs history examination", """
                Five days in {hut}, in three weeks' time. The school doctor's form has one line, yes or no; her file has three counts.
                {c2:Ago} {c2}, for nothing; {c1:ago} {c1}, with a boil on the shin; and {c0:ago}, when an arm had been broken, {c0}.

                The {noun} has two aphthae, as always before tests, and has never spent a night in hospital. {f.examination.0.temperature}
                °C, vitamin D and no drug. {c3:Full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                "It was normal with the arm," says the school doctor on the telephone. "So it is not the toddlers' thing, which is
                harmless. Then it is something bad, and until you know what, {he} stays at home."
                """, "The dates are right. Is the conclusion?"),
            Step("The bus leaves at seven", At(4), "film family spleen statement immunology antibody_tests", """
                {told:immunology} {told:antibody_tests} {told:film family spleen}

                The school doctor has swung all the way round. "An antibody! Then it is the harmless one after all, and I need no page of
                instructions." Yes is ticked, and the form has no room for more. The mother would like an injection of G-CSF before the
                bus, "for up there". Neutrophils {c4} ×10⁹/L.

                There is no injection. You write your page all the same, and since nobody wants it, it travels folded up in a boot.
                """, "What stands on it?"),
            Step("The heel", At(5), "", """
                On the third day the boot had rubbed. The heel is red to the ankle, and {he} was shivering at supper. The teacher had the
                form, on which there is a yes, and would have given paracetamol and seen in the morning. The {noun} had to take out the
                page {himself} and read it aloud. They came down {way}.

                {f.examination.1.temperature} °C, clear, drinking; no streak, no node. The cottage hospital has counted {c5} ×10⁹/L and
                your number from the page. "By your paper that is more than usual," says the doctor there. "So it is getting better, and it
                needs nothing but a plaster?"
                """, "What does a rise mean on such a night, and what does the heel need?"),
            Step("One line more", At(6), "", """
                {He} had flucloxacillin and was seen the next day; on the fifth {he} walked to the bus. It is {c6} ×10⁹/L now, as at home.
                The aphthae come with the tests.

                The school doctor is having the form printed anew, with a second line. She asks what belongs on it, and by which birthday
                the toddlers' thing will have gone. And the {noun} asks about canoes in June.
                """, "What do you say to each, and what else is looked for over the years?"),
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
        "marrow": [{**NORMAL_MARROW, "day": 3, "arrest_stage": one_of("late", "none"), "cellularity": one_of("normal", "hyper")}],
        "history": {**PLAIN_HISTORY, "special_infections": []}, "statement": NOTHING_ELSE,
        "examination": [{"day": 0, **CALM, "mouth": "aphthae"}],
        "film": [{"reviewed": True, "blasts": False, "dysplasia": False}],
        "immunology": [{"day": 9, "igg": "normal", "b_cells": Number(0.09, 0.16, 2), "b_cells_absent": False, "ana": "neg", "dat": "neg"}],
        "antibody_tests": [{"day": 10, "method": "GIFT_I", **POSITIVE}],
        "incidental": [
            {"name": "Thyrotropin (TSH)", "value": Number(38, 71, 0), "unit": "mU/L", "reference": "0.7-6.0", "day": At(3, 5)},
            {"name": "Antibodies against thyroid peroxidase", "value": "positive", "day": At(3, 5)},
        ],
    },
    who=Who((61, 63, "months")),
    plot=Plot(
        title="It was to be gone by three",
        summary="A {noun} of {age} was rid of it on the third birthday, as promised. Now it is back, and the parents have a word for it.",
        picks={"cake": ("a cake in the shape of a digger", "a cake with a lighthouse on it", "a cake with three floors")},
        steps=(
            Step("In green ink", 0, "age sex counts drugs history examination", """
                "Will be gone by the third birthday," the hospital wrote {c0:ago}, at {c0} neutrophils. And it was. In the booklet, in green
                ink and with the date of the birthday: "{c1}, above one. Resolved!" There was {cake}.
                Nobody has counted since, until {he} was to have the adenoids out.

                {c2:Full}. That makes {c2:lymph} ×10⁹/L lymphocytes. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                Two ears a year, and an ulcer on the tongue as often as not, today too; {f.examination.0.temperature} °C, nothing but
                vitamin D. The mother remembers the cake because {he} did not touch it: 39.4, both drums, and that evening the first
                spoonful of amoxicillin.

                "What is gone and comes back is another thing," says the paediatrician, and has rung up the children's cancer ward. On the
                envelope the parents have already written the word.
                """, "Was it gone?"),
            Step("Two nights on another ward", 12,
                "film family spleen statement immunology antibody_tests marrow syndromic genes_tested_negative cycle", """
                They spent them between children without hair. {told:marrow} {told:film} Twenty-three genes came without a variant,
                and the weekly counts of the first hospital have no rhythm. Then the serum arrived. {told:antibody_tests}

                The paediatrician has apologised, and means it. "So it was the old one all along. It has only overslept. Gone by six, I
                should say; until then nobody needs to prick {him}." The letter with the six in it is ready.

                One line is there because you asked for it: IgG normal, B cells {f.immunology.0.b_cells} ×10⁹/L, few for this age.
                """, "Which promise is in this letter, and what speaks against both halves of it?"),
            Step("One centimetre", At(3), "", """
                You had kept the date of one year. Neutrophils {c3} ×10⁹/L, lymphocytes {c3:lymph}. Two ears, a tooth, no bed. But on
                the kitchen door two pencil marks nearly touch, one centimetre since last autumn. {He} sleeps in the car, at noon.

                "It is wearing {him} down," says the paediatrician. "A body that has to make do without neutrophils does not grow. Now it
                must be G-CSF."
                """, "Which organ has nobody asked yet?"),
            Step("A letter without a date", At(3, 7), "incidental", """
                Thyrotropin {f.incidental.0.value} mU/L (0.7-6.0), antibodies against the gland; {he} takes {d1}, {d1:dose}. The G-CSF was
                not begun. "Is that from the blood," asks the father, "or is the blood from that?"

                They would like a new letter for the next doctors. The mother has brought the two old ones and laid a finger on each of the
                birthdays. "This time, please, one that is right."
                """, "What can it promise, what should the next doctors look for, and when do they use G-CSF after all?"),
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
