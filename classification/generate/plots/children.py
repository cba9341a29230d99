"""Plots of infants and schoolchildren who are low for months."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.autoimmune import AINI, AINL_LONG, AINL_WORKING
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
        summary="A child of {age} has moved here with a folder, a diagnosis and a cool bag. The first injection is to be at four o'clock.",
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
                {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. One cold since, no fever.

                The coordinator would now search the registry. The mother keeps the box in the refrigerator, looks at it every day and
                asks whether she should not simply begin.
                """, "When would you open the box?"),
            Step("The first hospital replies", At(4), "", """
                You had written to them. They answer politely: the count has not recovered, therefore the diagnosis stands.

                It is {c4} ×10⁹/L today, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. In between lay a chesty cold, which was
                treated with patience, and a grazed knee that healed by itself.
                """, "How long may it take?"),
        ),
        wrong="""
            "Arrest of maturation" says nothing without its stage. Few segmented forms above a full marrow are what one sees where the
            last stage is lost in the blood; an arrest at the promyelocyte is another picture. The typing followed from the word.
            """,
        facts=("F-TST-16", "F-ENT-AINI-07"),
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
                {told:antibody_tests} The film shows no immature cell, the spleen is not felt, and no other cause was found. {told:family}

                The paediatrician is glad to have a name. Her letter to the school doctor is already written: "Chronic benign neutropenia
                of infancy, found late. The antibody proves it. It is gone by school age, and no further counts are needed."
                """, "Gone by school age?"),
            Step("Without a wire", At(3), "immunology", """
                Four new ulcers, none of them bigger than a lentil. The {jaw} front teeth have begun to wander back. Neutrophils {c3}
                ×10⁹/L, lymphocytes {c3:lymph}, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. You had asked for more than the
                neutrophils. {told:immunology}

                The orthodontist takes back the wire and not the caution: she will bond a new brace once the count is normal.
                """, "How long would that be, and is there a reason to wait?"),
            Step("The second brace", At(4), "", """
                The new brace was put on all the same, with a soft brush and a dentist's date every six months. Two ulcers at a time,
                [seldom three|three at the most], no fever since. Neutrophils {c4} ×10⁹/L, lymphocytes {c4:lymph}, haemoglobin {c4:hb}
                g/L, platelets {c4:plt} ×10⁹/L.

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
                back; he has slept since and is {f.examination.1.temperature} °C. Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L,
                platelets {c2:plt} ×10⁹/L.

                It should be operated on within two days. The anaesthetist would rather send him home with paracetamol and see him when he
                is two: "Not with that number."
                """, "What does he need for the operation, and what not?"),
            Step("Under filgrastim", At(3), "", """
                Two small doses, yesterday and the day before, and today {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.
                The hernia was closed at noon. The bowel was pink.

                The discharge letter is being dictated in the corridor. "Neutropenia resolved. Filgrastim twice a week to keep it so."
                """, "Resolved?"),
            Step("The scar", At(4), "", """
                Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L, without a further dose. The scar is dry and
                hardly to be seen. The parents have been told twice a week and bought the first box, and now see that the number is where
                it was.
                """, "When is it given again, and what do they do if he has a fever tonight?"),
        ),
        wrong="""
            A count that may stay low for two years is no date for an operation that cannot wait. Filgrastim before an operation or in a
            severe infection lifts the number for days and ends nothing; and a count under it is not a recovery.
            """,
        facts=("F-MGT-15", "F-ENT-AINI-09", "F-DEF-47"),
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
        summary="A child of {age} travels with a fairground and has been counted in three towns. Each of them began at the beginning.",
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

                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The village school will take {him} until
                March if somebody signs that {he} may sit among twenty others.
                """, "What do you sign, and what does the teacher have to know?"),
            Step("Packing up", At(4), "", """
                Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. {He} has sat among twenty others and caught
                two colds. On Monday they leave, and until November no doctor will see {him} twice.
                """, "What fits on one page for all of them?"),
        ),
        wrong="""
            Three casualty departments saw one count each, and a virus explains one count. Low for more than three years is a course of
            its own even where it began in infancy; it ends less surely, and other autoimmunity and the immunoglobulins are looked for.
            """,
        facts=("F-ENT-AINL-01", "F-ENT-AINL-02", "F-ENT-AINL-07", "F-MGT-34"),
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
        summary="A child of {age} spends one week here and one week there, and has a file in two hospitals.",
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
                {told:antibody_tests} {told:film immunology} The spleen is not felt and no other cause was found. Neither parent has ever
                had a low count, and nobody in either family lost an infant.

                Your letter has crossed with one from the other side. "Never an antibody, so it is not immune, and what is not immune at
                this age is congenital. We have given the father a week of G-CSF to collect. If it does not rise, we shall know."
                """, "What would a rise prove, and what none?"),
            Step("Her week and his week", At(3), "", """
                The father has collected nothing; he wanted to hear both of you first. With the father {he} has stayed at home, with the
                mother {he} goes to the playgroup. There was a cold in either. Neutrophils after a week with her {c2}, after a week with
                him {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. {told:antibody_tests}

                For once they have come together. "Four times nothing," says the father. "How often do you want to look?"
                """, "How often, and which of the two weeks was the right one?"),
            Step("Two refrigerators", At(4), "", """
                Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. No test was ever positive and no infection
                was ever serious. The court has asked for a statement of what the child has and whether one of the houses is unsuitable
                for it.
                """, "What is it called, and what hangs on both refrigerators?"),
        ),
        wrong="""
            A negative antibody does not turn the disease into another one. Children in whom none is found behave like the others and come
            out of it later; and neither a rise nor its absence under G-CSF separates them from the congenital ones.
            """,
        facts=("F-TRP-10", "F-ENT-AINI-12", "F-TST-32"),
    ),
)  # fmt: skip

RECIPES = (THREE_LINES, THE_BRACE, UNTIL_NORMAL, WINTER_QUARTERS, TWO_HOUSES)
