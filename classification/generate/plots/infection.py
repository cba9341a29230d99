"""Plots of illness: an infection, haemophagocytosis, and radiation that looks like one."""

from typing import Any

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.drugs import RAD
from classification.generate.radicals.infection import HLH, HLH_FOUR, INF, INF_EARLY, INF_TODDLER
from classification.generate.radicals.shared import CALM, NO_VIRUS, PLAIN_HISTORY
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole, one_of


def infected(where: str) -> list[dict[str, Any]]:
    """The examinations of a mild infection in one place, which is over at the third."""
    mild = {**CALM, "temperature": Number(36.9, 37.9), "infection_severity": "mild"}
    return [{"day": 0, **mild, "infection_sites": {"listed": [where], "complete": True}}, {"day": 18, **CALM}]


EVERY_THIRD_DAY = INF_TODDLER.but(
    course=Course(((0, 0, 0.55, 0.95), (3, 3, 0.55, 1.0), (20, 22, 1.2, 1.46), (40, 48, 2.0, 3.8))),
    radicals={
        **INF.radicals,
        "history": {**PLAIN_HISTORY, "recent_viral_illness": True, "infection_onset": -5},
        "examination": infected("ent"),
    },
    who=Who((16, 30, "months")),
    plot=Plot(
        title="For the day nursery",
        summary="A {noun} of {age} needs a signature after a cold, and the second measles vaccine. The nurse has pricked the finger.",
        picks={"toy": ("a tractor", "a spoon", "a shoe"), "met": ("in the sandpit", "on the slide", "under the coats")},
        steps=(
            Step("A signature was wanted", 0, "age sex counts drugs history examination spleen", """
                A cold, two hot nights, over on Sunday. {He} has emptied your lowest drawer and stands there with {toy};
                {f.examination.0.temperature} °C, the nose runs, the mouth is clean; no drugs. {told:spleen = No node, no spleen.} The
                nursery wants a signature, and the second measles vaccine is due.

                The practice nurse found {him} pale and pricked {his} finger. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt}
                ×10⁹/L. Nobody knows {his} count from before.

                She has put the vial back into the refrigerator. "No live vaccine into a child without white cells."
                """, "Which cells are missing?"),
            Step("Every third day", At(1), "film family", """
                Count {c1}, lymphocytes {c1:lymph} ×10⁹/L. {told:film = Film: few neutrophils, plenty of lymphocytes, no blasts.} The nose
                is dry.

                A plaster on two fingers, the third is planned: "every third day until normal". Across the file stands in red: "Immune
                deficiency? No live vaccines." The nursery has heard of it and will not have {him}. The mother: "I have no leave left."
                """, "When is {he} counted next?"),
            Step("A rash in the other group", At(2), "infection_tests statement", """
                {c2} ×10⁹/L, day {c2:day}. The practice: "Still not normal. Please admit for marrow and antibodies."
                {told:infection_tests = EBV, CMV, HIV, hepatitis B and C: all negative.} {He} has caught nothing since.

                Measles in the other group, proved; the day before yesterday they played together {met}. The health office sends home for
                three weeks whoever has had fewer than two doses, unless the missing one is given within three days of the contact. "Not
                to this one", says the nurse. She has booked a bed and immunoglobulin for tonight.
                """, "Marrow, immunoglobulin, vaccine: which of them today?"),
            Step("Across the file", At(3), "", """
                The vaccine was given that noon. A hot evening on the ninth day, a few spots, then the drawer again. Count {c3} ×10⁹/L.

                {His} sister, six weeks old, was sent home without her drops against rotavirus. The red line stands on her file, too: "It
                may run in the family."
                """, "What do you cross out?"),
        ),
        wrong="""
            The nurse took few neutrophils for no white cells. The lymphocytes were there, and with few neutrophils alone live viral
            vaccines are allowed. A low count after a feverish cold is repeated at an interval that can show something, and a value on the
            way up is on the way up. The red line did more harm than the count.
            """,
        facts=("F-DEF-46", "F-TRP-70", "F-MGT-41", "F-ENT-INF-02"),
    ),
)  # fmt: skip

ROOM_SEVEN = INF_EARLY.but(
    course=Course(((0, 0, 0.58, 0.84), (4, 4, 0.7, 1.0), (11, 11, 1.16, 1.4))),
    radicals={
        **INF.radicals,
        "history": {**PLAIN_HISTORY, "recent_viral_illness": True, "infection_onset": -8},
        "examination": [
            {"day": 0, **CALM, "temperature": Number(37.1, 37.8), "infection_severity": "mild",
             "infection_sites": {"listed": ["ent"], "complete": True}},
            {"day": At(1), **CALM},
        ],
        "incidental": [
            {"name": "Neutrophils, room six", "value": Number(0.7, 0.9), "unit": "×10⁹/L", "reference": "1.8–7.5", "day": At(1)},
            {"name": "Neutrophils, room five", "value": Number(2.1, 2.5), "unit": "×10⁹/L", "reference": "1.8–7.5", "day": At(1)},
            {"name": "Neutrophils, room six, a week later", "value": Number(1.2, 1.5), "unit": "×10⁹/L", "reference": "1.8–7.5",
             "day": At(2)},
            {"name": "Neutrophils, room five, a week later", "value": Number(0.7, 0.9), "unit": "×10⁹/L", "reference": "1.8–7.5",
             "day": At(2)},
        ],
    },
    who=Who((19, 27, "years")),
    plot=Plot(
        title="Three from one corridor",
        summary="A student of {age} is the third today from one corridor with a cough. The first two were sent home without a count.",
        picks={"reads": ("law", "history", "theology"), "wash": ("tea towels", "bedclothes")},
        steps=(
            Step("The third", 0, "age sex counts drugs history examination", """
                Rooms five and six were here before lunch: cough, lozenges, home. Room seven had it first, three hot nights from Sunday of
                last week; then six caught it, then five. {f.examination.0.temperature} °C now, tonsils red, chest clear. {He} has eaten
                and talks a great deal. No drugs.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Never counted before.

                The registrar has asked for a bed. "**Febrile neutropenia**" stands on the request, and the ward is mixing the antibiotic.
                """, "Two words. Do both hold?"),
            Step("One washing machine", At(1), "film family spleen", """
                {He} slept in room seven after all, with a thermometer: {f.examination.1.temperature} °C. Count {c1}. {told:film = The film
                holds few neutrophils and nothing that frightens.} {told:spleen = No spleen is felt.} The other two were sent for: room six
                {f.incidental.0.value}, room five {f.incidental.1.value} ×10⁹/L.

                "Chemists!" says the university's safety officer. Five and six work with solvents, their overalls go into the corridor's
                machine, and room seven, who reads {reads}, washes {wash} in it. "White cells fall from something." He has sealed the
                laboratory. He wants three marrows.
                """, "Solvent or cough: what does room five have in a week?"),
            Step("Room five", At(2), "infection_tests statement", """
                Room seven {c2}, room six {f.incidental.2.value}, both rising. Room five {f.incidental.3.value} ×10⁹/L, a week behind the
                seal. {told:infection_tests = Hepatitis, HIV, EBV and CMV, sent from room seven, are negative.}

                They fell as they had coughed: seven, six, five. The safety officer keeps the key: "It stays in the fat for weeks." Your
                own ward has noted: "Marrow, if not normal within a fortnight." That is Monday. Room four began to cough last night.
                """, "Who is counted, and when?"),
        ),
        wrong="""
            With less than 38 °C and more than 0.5 neutrophils it was no febrile neutropenia. The safety officer looked for what three
            people shared and found a washing machine; the order in which they fell was that of the coughs, and the seal changed nothing.
            A fortnight is short: after a virus the counts need about a month, and a cough alone needs none.
            """,
        facts=("F-DEF-35", "F-ENT-INF-02", "F-ENT-INF-07"),
    ),
)  # fmt: skip

LATE_FOR_FLIGHT = INF.but(
    course=Course(((-760, -700, 3.1, 4.8), (0, 0, 0.74, 1.0), (3, 4, 0.53, 0.7), (19, 22, 1.2, 1.46), (40, 48, 2.1, 3.8))),
    radicals={
        **INF.radicals,
        "history": {**PLAIN_HISTORY, "recent_viral_illness": True, "infection_onset": -6},
        "examination": [
            {"day": 0, **CALM, "temperature": Number(36.6, 37.4), "infection_severity": "mild",
             "infection_sites": {"listed": ["gi"], "complete": True}},
            {"day": At(2), **CALM},
        ],
        "incidental": [
            {"name": "Neutrophils of the coach driver", "value": Number(1.1, 1.4), "unit": "×10⁹/L", "reference": "1.8–7.5", "day": At(2)},
            {"name": "Neutrophils of the coach driver, a year ago", "value": Number(3.3, 4.6), "unit": "×10⁹/L", "reference": "1.8–7.5",
             "day": At(2)},
        ],
    },
    who=Who((22, 44, "years")),
    plot=Plot(
        title="Back from the coast",
        summary="A cook of {age} has come back from the coast with a stomach upset behind {him} and a box from a pharmacy in the rucksack.",
        picks={"fold": ("sheets", "napkins")},
        steps=(
            Step("The hygiene rule", 0, "age sex counts drugs history examination", """
                "No tablets." Two nights of fever and loose stools on the coast, over before the journey home; half the coach had it, the
                driver first. {f.examination.0.temperature} °C, the belly soft and loud, the mouth whole. The hotel lets nobody back to the
                stove without stool and blood. The stool has grown nothing.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. When {he} was taken on, two years ago, neutrophils {c0}.

                In the rucksack the works doctor finds a box of metamizole, bought on the promenade. "They all say that." By noon {he}
                carries a red card: "**Agranulocytosis**. Metamizole. For life."
                """, "Three statements on a card. What of them has been shown?"),
            Step("Twenty of twenty", At(2), "film family spleen incidental", """
                Two strips, every dome whole; the receipt is from the morning of departure. The works doctor: "Then there was another box.
                An upset is over in three days, and this is falling." It is: {c2} ×10⁹/L on day {c2:day}. {told:film = Few neutrophils on
                the film, no blasts.} {told:spleen = Spleen not palpable.} Until 2.0 {he} is to fold {fold}.

                The coach driver has had his yearly examination that week. Ill in the first night, no drug: neutrophils
                {f.incidental.0.value}, a year ago {f.incidental.1.value} ×10⁹/L.
                """, "What have the driver and the cook in common?"),
            Step("With a number", At(3), "infection_tests statement", """
                Count {c3}. {told:infection_tests = HIV, hepatitis B and C, EBV, CMV: nothing.}

                The report has reached the authority: "probable". It does not accept a form without dates, so the day of the receipt stands
                under "first dose" and under "last dose". The works doctor: "It came back three weeks after it was stopped. What more do you
                want?" And the cook: "Am I a danger to the soup?"
                """, "What does the recovery prove, and may {he} cook?"),
            Step("The wallet", At(4), "", """
                {c4} ×10⁹/L after three weeks at the stove. Two wisdom teeth have to come out. The dental clinic has read the card; it wants
                an antibiotic and a bed for the night.

                "Leave {him} the card", says the works doctor. "It costs nothing."
                """, "Does it?"),
        ),
        wrong="""
            The works doctor took a box for a dose and a moderate fall for agranulocytosis. When the count came back, as it does after a
            virus, this was read as proof, by dates that had been copied from a receipt. What the coach had shared was the infection; a
            label that is wrong goes on to cost an antibiotic, a bed and a painkiller.
            """,
        facts=("F-ENT-INF-02", "F-ENT-INF-09", "F-CRI-44", "F-DEF-46"),
    ),
)  # fmt: skip

BEFORE_THE_FIRST_TABLET = INF.but(
    course=Course(((0, 0, 0.55, 0.98), (3, 4, 0.52, 0.99), (18, 23, 1.15, 1.46), (39, 52, 1.95, 3.8))),
    radicals={
        "history": {**PLAIN_HISTORY, "recent_viral_illness": True, "infection_onset": -5},
        "statement": {"other_causes": {"listed": ["infection"], "complete": True}, "second_cytopenia": "none"},
        "drugs": [{"name": one_of("risperidone", "amisulpride"), "drug_class": "other", "start": Whole(-760, -720), "ongoing": True,
            "dose": "at full dose"}],
        "infection_tests": NO_VIRUS, "duffy": "duffy_positive",
        "examination": [{"day": 0, **CALM, "temperature": Number(37.0, 37.8), "infection_severity": "mild",
            "infection_sites": {"listed": ["ent"], "complete": True}}, {"day": At(2), **CALM}],
    },
    who=Who((20, 43, "years"), sex="male"),
    plot=Plot(
        title="Before the first tablet",
        summary="A man of {age} on a closed ward has agreed to the one drug that is left. The count that has to come before it is low.",
        known="schizophrenia for years; three drugs have not silenced the voices",
        picks={"land": ("Ghana", "Eritrea", "Senegal")},
        steps=(
            Step("A Monday that was waited for", 0, "age sex counts drugs history examination spleen", """
                After two years of no he has signed: clozapine, the first tablet tonight. {d0:Name} at full dose for two years, nothing
                else. On Wednesday he went to bed with fever and a cough, like most of the ward. He is up again,
                {f.examination.0.temperature} °C, hoarse, the throat red, no ulcers. {told:spleen = Spleen and nodes not felt.}

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. No earlier count in any file.

                His psychiatrist, by telephone: "Who begins below one ends at nought. I am striking it from the plan, for good."
                """, "Is this his number?"),
            Step("The other table", At(1), "film family infection_tests", """
                The ward doctor has read about clozapine. "There are two tables. His mother is from {land}. Then it is his number, and we go
                by the generous one."

                The cough is going. Count {c1} ×10⁹/L. {told:film = On the film neutrophils few, of ordinary shape; no blasts.}
                {told:infection_tests = No HIV, no hepatitis B or C, no EBV, no CMV.}
                """, "What is missing before anybody changes tables?"),
            Step("He has stopped drinking", At(2), "duffy", """
                The voices forbid him to drink; fluids by vein since Saturday. {f.examination.1.temperature} °C, the throat pale. Count {c2}
                on day {c2:day}. {told:duffy = The blood bank has typed his red cells: Duffy-positive.}

                The general table begins at 1.5. The psychiatrist has come round: "It is on the way up. Tonight, and I take the
                responsibility, or never."
                """, "Tonight, never, or when?"),
            Step("In the paper cup", At(3), "statement", """
                {c3} ×10⁹/L. Nothing but the fever of that week has been found. The tablet lies in a paper cup; he has been looking at it
                for a quarter of an hour.

                "Low neutrophils, constitutional?" still stands on the first sheet. From tomorrow he is counted every week.
                """, "What goes there instead?"),
        ),
        wrong="""
            The psychiatrist took a count from the week of a feverish cold for the man's own, and so did the ward doctor, by his mother's
            country. It is the red cells that are typed, and a count after the infection that is waited for.
            """,
        facts=("F-ENT-INF-02", "F-TRP-09", "F-DRG-15", "F-MGT-48"),
    ),
)  # fmt: skip

TENTH_DAY = HLH.but(
    course=Course(((-7, -7, 1.9, 3.4), (0, 0, 0.5, 0.95), (2, 2, 0.4, 0.9), (4, 4, 0.2, 0.7)),
        lines={"hb": (70.0, 88.0), "plt": (28.0, 84.0)}),
    radicals={
        **HLH.radicals,
        "haemophagocytosis": [{"day": 0, "fever": True, "cytopenia_2": True, "splenomegaly": True}, {"day": At(2), "tg_fibrinogen": True}],
        "chemistry": [{"day": At(2), "ferritin": Whole(4800, 39000)}],
        "spleen": [{"day": 0, "enlarged": True}, {"day": At(2), "enlarged": True, "cm": Number(14.2, 18.4), "imaged": True,
            "portal_hypertension": False}],
        "marrow": [{"day": At(3), "done": True, "cellularity": "normal", "blasts_pct": Whole(1, 3), "dysplasia_pct": Whole(1, 4),
            "haemophagocytosis": True}],
        "drugs": [{"name": "dexamethasone", "dose": "10 mg every six hours", "start": 0, "stop": 2}],
        "history": [{}, {"day": At(2), "steroids_given": True}],
        "examination": [
            {"day": 0, "temperature": Number(39.0, 40.1), "sepsis_signs": False, "infection_severity": "severe", "signs": ["organomegaly"]},
            {"day": At(2), **CALM, "signs": ["organomegaly"]},
            {"day": At(3), "temperature": Number(39.0, 40.1), "sepsis_signs": False, "infection_severity": "severe",
             "signs": ["organomegaly"]},
        ],
        "incidental": [
            {"name": "Cerebrospinal fluid", "value": "2 cells, glucose and protein normal, no growth", "day": At(2)},
            {"name": "Triglycerides fasting", "value": Number(3.6, 4.8), "unit": "mmol/L", "reference": "below 1.7", "day": At(2)},
            {"name": "Fibrinogen", "value": Number(0.9, 1.3), "unit": "g/L", "reference": "1.8–4.0", "day": At(2)},
        ],
    },
    who=Who((24, 58, "years")),
    plot=Plot(
        title="The third antibiotic",
        summary="A {noun} of {age} has had a fever for ten days. Two antibiotics did nothing, the third works overnight.",
        known="nothing so far",
        picks={"say": ("the day of the week", "the name of the street"), "eat": ("soup", "two rolls")},
        steps=(
            Step("The one that gets into the head", 0, "age sex counts drugs history examination", """
                Ten days of fever, seven of them here; one antibiotic for the lungs, one for everything, all cultures silent. Tonight
                {f.examination.0.temperature} °C, pulse 118, blood pressure 112/64. {He} cannot tell {say} and holds the neck stiffly. A
                firm spleen under the ribs, new since admission. No journey.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. On admission {c0}, {c0:hb} and {c0:plt}. Nobody has read a
                film.

                The microbiologist: "Meningitis, until I have seen the fluid." A third antibiotic goes in that gets into the head, and
                dexamethasone with it. "The counts? Sepsis takes all three."
                """, "What is drawn before these two go in?"),
            Step("It works", At(2), "chemistry spleen film family incidental haemophagocytosis", """
                "Third time lucky." Cerebrospinal fluid: two cells, no growth. {f.examination.1.temperature} °C since the first morning;
                {he} knows where {he} is and asks for {eat}. "Ten days of that one. The dexamethasone can stop."

                The tube of the first night has been run at last. Ferritin {f.chemistry.0.ferritin} µg/L, triglycerides
                {f.incidental.1.value} mmol/L, fibrinogen {f.incidental.2.value} g/L. Count {c2}, platelets {c2:plt} ×10⁹/L.
                {told:film = Film: few neutrophils, few platelets, no blasts.} {told:spleen = Spleen {f.spleen.1.cm} cm, portal flow
                normal.}
                """, "Two things went in on one night. Which of them worked?"),
            Step("It stops working", At(3), "marrow", """
                The dexamethasone ended at noon on day {c2:day}. By the next evening the fever was back under the same antibiotic:
                {f.examination.2.temperature} °C. Count {c3}, platelets {c3:plt} ×10⁹/L. {told:marrow = The marrow is of ordinary
                cellularity, {f.marrow.0.blasts_pct} % blasts, and its macrophages are full of red cells.} On the CT one node under the
                arm, a hazelnut.

                Haematology: "Tonight, and this time for longer." The surgeon: "You can have the node at seven." The pathologist adds that
                seven doses may have blurred it already. {He} is awake, the pressure holds.
                """, "Tonight, or at seven?"),
        ),
        wrong="""
            The microbiologist gave two drugs and thanked one. A steroid takes such a fever away for as long as it is given, and seven
            doses had gone in before marrow or node were looked at. Ferritin, triglycerides and fibrinogen belonged to the first night;
            what has set it off, infection or lymphoma, is still to be found.
            """,
        facts=("F-ENT-HLH-02", "F-ENT-HLH-05", "F-ENT-HLH-10", "F-MGT-19"),
    ),
)  # fmt: skip

ROOM_FOUR = HLH.but(
    course=Course(((-9, -8, 1.9, 3.2), (0, 0, 0.5, 0.95), (1, 2, 0.4, 0.9), (5, 7, 0.2, 0.75)),
        lines={"hb": (70.0, 98.0), "plt": (24.0, 82.0)}),
    radicals={
        **HLH.radicals,
        "drugs": [{"name": "colecalciferol", "dose": "800 units a day", "start": -900, "ongoing": True},
            {"name": "dexamethasone", "dose": "by the specialists' protocol", "start": At(2, 1), "ongoing": True}],
        "history": [{}, {"day": At(3), "steroids_given": True}],
        "haemophagocytosis": [{"day": 0, "fever": True, "cytopenia_2": True, "splenomegaly": True},
            {"day": At(2), "tg_fibrinogen": True}, {"day": At(3), "nk_low": True}],
        "chemistry": [{"day": At(2), "ferritin": Whole(4200, 38000)}],
        "spleen": [{"day": 0, "enlarged": True}, {"day": At(2), "enlarged": True, "cm": Number(14.2, 18.8), "imaged": True,
            "portal_hypertension": False}],
        "marrow": [{"day": At(3), "done": True, "cellularity": "normal", "blasts_pct": Whole(1, 3), "dysplasia_pct": Whole(1, 4),
            "haemophagocytosis": True}],
        "incidental": [
            {"name": "Erythrocyte sedimentation rate", "value": "9", "unit": "mm in the first hour", "reference": "below 20", "day": 0},
            {"name": "CRP", "value": "88", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "Triglycerides fasting", "value": "4.3", "unit": "mmol/L", "reference": "below 1.7", "day": At(2)},
            {"name": "Fibrinogen", "value": "1.1", "unit": "g/L", "reference": "1.8–4.0", "day": At(2)},
        ],
    },
    who=Who((24, 58, "years")),
    plot=Plot(
        title="Room four",
        summary="A {noun} of {age} has had a fever for eleven days. At the handover on Friday there is good news about two numbers.",
        known="nothing so far",
        picks={"when": ("at supper", "before midnight")},
        steps=(
            Step("Friday's handover", 0, "age sex counts drugs history examination haemophagocytosis", """
                "Room four is on the mend. CRP from 190 to 88, sedimentation rate from 84 to 9. Home on Monday, if the fever goes as well."

                The fever: {f.examination.0.temperature} °C {when}, for the eleventh time. Pulse 112, blood pressure 118/70, clear, worn
                out. Liver and spleen are felt; on admission the spleen was not. Cultures, urine and chest film have nothing to say. Vitamin
                D, no other drug, no journey.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago}: {c0}, {c0:hb} and {c0:plt}.
                """, "What exactly is getting better?"),
            Step("A bed upstairs", At(2), "chemistry spleen film family", """
                Added to Friday's tube: ferritin {f.chemistry.0.ferritin} µg/L, fasting triglycerides 4.3 mmol/L, fibrinogen 1.1 g/L. An
                antibiotic runs. Haemoglobin {c2:hb} g/L, platelets {c2:plt}, neutrophils {c2} ×10⁹/L. {told:film = Film: the same cells as
                ever, only fewer; no blasts, no fragments.} {told:spleen = Spleen {f.spleen.1.cm} cm by ultrasound.} Behind the stomach lies
                a cluster of nodes, looked for by nobody.

                Haematology: "We have a bed, and dexamethasone for tonight." The surgeon: "Not one milligram before I have a node. I can do
                Wednesday."
                """, "Tonight or Wednesday?"),
            Step("At noon and at two", At(3), "marrow", """
                The next day at noon the radiologist put a needle into the largest node, under platelets; at two the first dexamethasone
                went in. The node is still being stained. {told:marrow = Marrow: {f.marrow.0.blasts_pct} % blasts, all lines there,
                macrophages with red cells and a platelet or two inside.} {told:haemophagocytosis = The NK cells hardly kill.}

                The pathologist sees no lymphoma and no leukaemia. "Macrophages eat in every infection. A **reactive** marrow." Count
                {c3}, platelets {c3:plt} ×10⁹/L, haemoglobin {c3:hb} g/L.
                """, "Are you reassured?"),
        ),
        wrong="""
            At the handover two falling numbers of inflammation were taken for recovery, while the spleen had grown and every line of the
            blood had fallen. The surgeon was right that tissue comes first where a lymphoma is possible, and wrong about the days there
            were for it; the marrow that the pathologist found reassuring had added one criterion more.
            """,
        facts=("F-ENT-HLH-02", "F-ENT-HLH-05", "F-ENT-HLH-10"),
    ),
)  # fmt: skip

ON_ITS_HOOK = RAD.but(
    course=Course(((-420, -150, 2.8, 5.2), (0, 0, 0.6, 1.3), (3, 5, 0.5, 1.0), (12, 16, 0.4, 0.95)),
        lines={"lymph": (0.24, 0.7), "mono": (0.12, 0.34), "plt": (104.0, 146.0)}),
    radicals={**RAD.radicals, "infection_tests": [{"day": At(2), **one} for one in NO_VIRUS]},
    who=Who((23, 56, "years")),
    plot=Plot(
        title="The badge on its hook",
        summary="A pipeline inspector of {age} is tired. The firm has sent a letter along.",
        known="nothing so far",
        picks={"food": ("mussels", "a curry from the van", "cold chicken"), "way": ("jammed", "not come back", "stuck")},
        steps=(
            Step("Below the limit", 0, "age sex counts drugs history examination", """
                "The dosimeter of our employee shows no dose above the limit. There is therefore no connection with the tiredness." The
                firm's safety officer has signed it.

                {He} photographs welds with a source that is wound out through a hose and back. Three weeks ago, at night, it had {way} for
                half an hour; twice {he} moved the hose by hand. Before midnight {he} was sick, five or six times. {He} blamed {food}; the
                others had eaten it, too. No cold, no drugs. {f.examination.0.temperature} °C, mouth clean, hands whole.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Neutrophils at the last yearly examination: {c0}.
                """, "What did the dosimeter measure?"),
            Step("A jacket in the van", At(2), "film family spleen infection_tests", """
                Count {c2}, lymphocytes {c2:lymph}, platelets {c2:plt} ×10⁹/L. {told:film = Film: few neutrophils and hardly a lymphocyte;
                no blasts.} {told:spleen = The spleen is not to be felt.} The registrar had thought of one virus and asked all the questions
                that belong to it. {told:infection_tests = HIV is negative, and so are the hepatitis viruses, EBV and CMV.}

                "May I ask one, too?" {he} says. "Why does nobody want to know where the badge was? On my jacket. The jacket was in the
                van."
                """, "Which cells fell first?"),
            Step("The next site", At(3), "statement", """
                No fever, no bleeding. Count {c3}, lymphocytes {c3:lymph}, platelets {c3:plt} ×10⁹/L; the team puts all of it down to that
                night and finds nothing else. Blood for broken chromosomes has gone to the institute: two weeks more.

                The firm asks for {him} on Monday, at the next site. {He} asks about the helper, aged twenty, who held the other end of the
                hose. She feels fine.
                """, "Who else is counted, and what does the firm hear?"),
        ),
        wrong="""
            The safety officer believed the badge and not the night. A dosimeter tells what reached the place where it hung. Lymphocytes
            fall first and neutrophils follow over days and weeks: the registrar saw the first half of that and looked for a virus.
            """,
        facts=("F-ENT-RAD-01", "F-ENT-RAD-03", "F-ENT-RAD-05"),
    ),
)  # fmt: skip

WELDER = RAD.but(
    course=Course(((-420, -150, 2.8, 5.2), (0, 0, 0.9, 1.35), (3, 3, 0.7, 1.0), (12, 14, 0.35, 0.7)),
        lines={"lymph": (0.24, 0.62), "mono": (0.12, 0.34), "plt": (88.0, 128.0)}),
    radicals={
        **RAD.radicals,
        "history": [
            {"day": 0, "associated_disease": [], "chemo_recent": False},
            {"day": At(2), "recent_viral_illness": False, "exposures": {"listed": ["radiation_dose"], "complete": True}},
        ],
        "incidental": [
            {"name": "Neutrophils, other hospital, morning after the shift", "value": Number(6.8, 8.4), "unit": "×10⁹/L",
             "reference": "1.8–7.5", "day": At(2)},
            {"name": "Lymphocytes, other hospital, morning after the shift", "value": Number(0.6, 0.8), "unit": "×10⁹/L",
             "reference": "1.0–3.5", "day": At(2)},
        ],
    },
    who=Who((23, 56, "years")),
    plot=Plot(
        title="A film that was not worn",
        summary="A conveyor fitter of {age} has been tired since a night of vomiting. The family doctor has a virus for it.",
        known="nothing so far",
        picks={"ware": ("syringes", "bandages", "catheters"), "ate": ("a fish roll", "potato salad", "an egg sandwich")},
        steps=(
            Step("What was eaten", 0, "age sex counts drugs history examination spleen", """
                Seventeen days ago a belt had stopped, in a town an hour away. By midnight {he} lay in that town's emergency department
                and was sick every half hour until morning. "Gastroenteritis", says the note. Supper had been {ate}. No diarrhoea, no
                fever, nobody else ill. Now {he} has to sit down in the van at noon. {f.examination.0.temperature} °C, mouth whole, no
                drugs. {told:spleen = Neither spleen nor liver felt.}

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. For a certificate of heights, {c0:ago}, {he} had {c0}.

                The family doctor: "First the stomach, then the blood. That virus takes a month."
                """, "What has nobody asked?"),
            Step("What was on the belt", At(2), "film family incidental", """
                On the belt: {ware} in cartons, past a source that rids them of germs. One carton had jammed, the lamp over the door was
                green, {he} was inside for a minute with a spanner. The plant replies in writing: "All films of the shift read nought. The
                film of your patient was not worn and therefore shows no dose."

                Count {c2}, lymphocytes {c2:lymph} ×10⁹/L. {told:film = The film shows few neutrophils and fewer lymphocytes, no blasts.}
                From the other town, for the morning after: neutrophils {f.incidental.0.value}, lymphocytes {f.incidental.1.value}, in
                pencil "stress". The registrar: "More neutrophils than today. So it was not that night."
                """, "Which of the two had to move first?"),
            Step("Nought", At(3), "statement", """
                The green lamp meant that the door was closed, nothing else. A doll with a film on it has stood where {he} stood; the
                chromosomes will have a figure in two weeks. Count {c3}, lymphocytes {c3:lymph}, platelets {c3:plt} ×10⁹/L, all put down to
                the one minute. No fever.

                The authority's form has a box for the reading of the film. Figures only. The plant's doctor suggests a nought, "for the
                time being". {He} wants to go back to work.
                """, "What goes into the box, and what if {he} shivers tonight?"),
        ),
        wrong="""
            The family doctor asked about the meal; vomiting within hours, with a sound gut and nobody else ill, should have led to the
            place. The registrar looked at the neutrophils, which fall over days and weeks; the lymphocytes had gone by the next morning.
            A film that hung on nobody has measured nothing, which is not the same as nought.
            """,
        facts=("F-ENT-RAD-01", "F-ENT-RAD-03", "F-ENT-RAD-05", "F-ENT-RAD-07"),
    ),
)  # fmt: skip

DONORS_COLD = INF.but(
    course=Course(((0, 0, 0.5, 0.99), (3, 5, 0.5, 0.99), (20, 22, 1.2, 1.75), (38, 55, 1.95, 3.8))),
    radicals={
        **INF.radicals, "examination": infected("ent"),
        "history": {**PLAIN_HISTORY, "recent_viral_illness": True, "infection_onset": -4},
    },
    who=Who((21, 44, "years")),
    plot=Plot(
        title="The donor's cold",
        summary="A {noun} of {age} is to give stem cells for a brother, and has come to be examined with a handkerchief in the hand.",
        known="healthy; a brother with leukaemia, who waits for a transplant",
        picks={"day": ("nineteen", "twenty", "eighteen"), "where": ("at the bakery", "at the school", "in the choir")},
        steps=(
            Step("May {he}?", 0, "age sex counts drugs history examination", """
                Four siblings, one match. In {day} days the brother's treatment begins, and after that there is no way back for him. The
                donor has had a cold since Saturday, two hot nights, like everybody {where}. {f.examination.0.temperature} °C, a red throat,
                otherwise nothing; nothing taken.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. It is {his} first count.

                The coordinator has fifteen years of this. "Then {he} gets G-CSF a fortnight early. It lifts any count, and nobody loses a
                day."
                """, "What would that count say?"),
            Step("Two telephones", At(1), "film family spleen", """
                Count {c1} ×10⁹/L; less cough. {told:film = The film, read twice: neutrophils few and mature, no blast.} {told:spleen =
                Spleen not enlarged to the hand.} {told:family = Nobody in the family was ever told of low neutrophils.}

                On one telephone the registry: no donor with such a count; a search abroad could begin. On the other the brother's ward:
                "Same parents. What if {he} has the same thing? Look into the marrow before we lose more time."
                """, "Which day do you name to both?"),
            Step("Three weeks later than planned", At(2), "infection_tests statement", """
                The brother's consultant has given three weeks. {told:infection_tests = HIV, hepatitis, EBV, CMV negative, as a donor's have
                to be.} Count {c2} on day {c2:day}, the cold forgotten.

                "So it would have come up with G-CSF as well", says the coordinator. "We should have been done by now."
                """, "Would you have known more, or less?"),
            Step("{His} own", At(3), "", """
                {c3} ×10⁹/L, without anything. {He} is cleared, the brother's treatment has a date. The brother, on the telephone: "Do I get
                the cold as well?"
                """, "Whose count was it, the first one?"),
        ),
        wrong="""
            The count of a feverish cold is not the donor's own. It is repeated when the cold is over; under G-CSF almost any marrow
            answers, and the answer says nothing about what had been low. In a well person with a clean film and two normal lines the
            brother's illness is no reason for a needle. It is common teaching that nobody's treatment begins before the donor is cleared.
            """,
        facts=("F-ENT-INF-02", "F-ENT-INF-07", "F-TST-32", "F-ENT-LEU-06"),
    ),
)  # fmt: skip

FOUR_TICKS = HLH_FOUR.but(
    course=Course(((0, 0, 0.4, 0.95), (1, 1, 0.35, 0.9), (8, 11, 0.9, 1.7)), lines={"hb": (70.0, 88.0), "plt": (34.0, 84.0)}),
    radicals={
        **HLH_FOUR.radicals,
        "haemophagocytosis": {"fever": True, "cytopenia_2": True, "splenomegaly": True, "ferritin_500": True, "tg_fibrinogen": False},
        "examination": [
            {"day": 0, "temperature": Number(38.6, 40.1), "sepsis_signs": False, "infection_severity": "severe", "signs": ["organomegaly"]},
            {"day": At(2), **CALM, "signs": ["organomegaly"]},
        ],
        "incidental": [
            {"name": "Triglycerides fasting", "value": "1.9", "unit": "mmol/L", "reference": "below 1.7", "day": 0},
            {"name": "Fibrinogen", "value": "2.4", "unit": "g/L", "reference": "1.8–4.0", "day": 0},
            {"name": "PCR for Leishmania, blood", "value": "positive", "day": At(1, 1)},
            {"name": "Liposomal amphotericin B", "value": "begun", "day": At(1, 1)},
        ],
    },
    who=Who((24, 58, "years")),
    plot=Plot(
        title="Four of eight",
        summary="A {noun} of {age} has come back from a long summer with a fever that rises every evening.",
        known="healthy until September",
        picks={"stay": ("in a tent behind the dunes", "in a stone hut without glass in the windows", "in a van below the pines"),
               "dog": ("a dog with bald ears", "a thin yellow dog", "an old dog with sores on its nose")},
        steps=(
            Step("The list on the wall", 0, "age sex counts drugs history examination spleen chemistry haemophagocytosis", """
                Fit for work in the morning, chattering teeth at six; the third week of it. {f.examination.0.temperature} °C, pulse 116,
                blood pressure 110/65, thin. The spleen comes well below the ribs, {f.spleen.cm} cm by ultrasound. {He} takes nothing.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Ferritin {f.chemistry.ferritin} µg/L, fasting triglycerides
                1.9 mmol/L, fibrinogen 2.4 g/L.

                On the wall of the doctors' room hangs a list of eight lines. The resident has made four ticks and put the pencil away.
                "It takes five. So it is not that, and the bed upstairs can be given back."
                """, "Four ticks. May the bed go?"),
            Step("Who slept at the foot of the bed", At(1), "film family marrow", """
                The bed was kept. Upstairs a soluble receptor is sent off, the marrow is down for the morning, the dexamethasone is laid
                out. Count {c1}, platelets {c1:plt} ×10⁹/L, haemoglobin {c1:hb} g/L. {told:film = Film: nothing but few of everything; no
                blasts.}

                And the summer, once more, from its first day? Five weeks {stay}; and {dog}, nobody's, that slept at the foot of the bed. "A
                dog is not on the list either," says the resident.
                """, "What is asked of the laboratory before the first tablet?"),
            Step("Upstairs, without dexamethasone", At(2), "", """
                *Leishmania* in the blood, by PCR, within a day; amphotericin in the same hour. The dexamethasone is still in the cupboard,
                a decision of every morning. Today {f.examination.1.temperature} °C, count {c2}, platelets {c2:plt} ×10⁹/L, haemoglobin
                {c2:hb} g/L. Nobody has needed the marrow.

                The resident reaches for the pencil. "Then it was the parasite. The four ticks were wrong."
                """, "Were they?"),
        ),
        wrong="""
            Five lines of eight establish the name; four of them, with falling counts and a growing spleen, are an emergency all the same,
            and the specialists are called on that day. What has set it off is looked for at once, because it may be what has to be
            treated. A trigger that is found explains the disease and does not take it back.
            """,
        facts=("F-ENT-HLH-05", "F-ENT-HLH-07", "F-ENT-HLH-10", "F-ENT-INF-05"),
    ),
)  # fmt: skip

NINE_NIGHTS = HLH.but(
    course=Course(((0, 0, 0.3, 0.9), (1, 1, 0.25, 0.8), (11, 15, 0.9, 1.6)), lines={"hb": (68.0, 86.0), "plt": (26.0, 78.0)}),
    radicals={
        "haemophagocytosis": [
            {"day": 0, "fever": True, "cytopenia_2": True, "splenomegaly": True}, {"day": At(1), "tg_fibrinogen": True},
        ],
        "chemistry": [{"day": At(1), "ferritin": Whole(2400, 26000)}],
        "spleen": {"enlarged": True},
        "examination": [
            {"day": 0, "temperature": Number(38.7, 40.0), "sepsis_signs": False, "infection_severity": "severe", "signs": ["organomegaly"]},
            {"day": At(2), **CALM, "signs": ["organomegaly"]},
        ],
        "germline": [{"gene": "PRF1", "variant_class": "P", "zygosity": "hom"}],
        "drugs": [{"name": "colecalciferol", "drug_class": "other", "dose": "500 units a day", "start": -110, "ongoing": True}],
        "history": [{}, {"day": At(2), "steroids_given": True}],
        "incidental": [
            {"name": "Triglycerides fasting", "value": "5.2", "unit": "mmol/L", "reference": "below 1.7", "day": At(1)},
            {"name": "Fibrinogen", "value": "0.9", "unit": "g/L", "reference": "1.8–4.0", "day": At(1)},
            {"name": "CMV-DNA", "value": "6100", "unit": "copies/mL", "day": At(1)},
        ],
    },
    who=Who((5, 9, "months")),
    normal=("film", "family"),
    plot=Plot(
        title="Teeth, said everybody",
        summary="A {noun} of {age} has had a fever for nine nights. A pharmacy, two practices and a grandmother have said teeth.",
        picks={"page": ("a page of its own in the notebook", "the whole door of the refrigerator")},
        steps=(
            Step("Nine nights", 0, "age sex counts drugs history examination haemophagocytosis spleen", """
                The thermometer has {page}: nine nights, none below 38.5. Every morning {he} was better, and somebody said teeth. Since
                yesterday {he} does not want to be put down. {f.examination.0.temperature} °C, pulse 172, capillary refill two seconds;
                pale, quiet, the belly round. The spleen lies three fingers below the ribs, the liver two. Vitamin D, no other drug.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Not counted before.

                The doctor on call: "A virus. They do that to every line at this age. We wait for the swabs."
                """, "What do you not wait for?"),
            Step("Milk in the tube", At(1), "chemistry film family incidental", """
                The serum stands in the tube like milk. Fasting triglycerides 5.2 mmol/L, fibrinogen 0.9 g/L, ferritin
                {f.chemistry.0.ferritin} µg/L. Count {c1}, platelets {c1:plt} ×10⁹/L, haemoglobin {c1:hb} g/L. {told:film = The film was
                read at once: few neutrophils, no blasts.} The specialists, called at three, gave dexamethasone at four.

                In the evening the virologist: CMV in the blood, 6100 copies per millilitre. "Ganciclovir, then. And the steroid out again
                tomorrow, it is only feeding it."
                """, "Does the virus explain it?"),
            Step("From both of them", At(2), "germline", """
                {told:germline = Both copies of *PRF1* carry the same pathogenic variant.} Father and mother come from two villages of one
                valley. {f.examination.1.temperature} °C, the spleen hardly felt; count {c2}, platelets {c2:plt} ×10⁹/L, haemoglobin {c2:hb}
                g/L. The steroid has stayed.

                The mother: "Eleven people came in to see {him} laugh. When can we leave off the syrup?"
                """, "Is it over?"),
        ),
        wrong="""
            A virus can light it in anybody; that it lit so much in so small a child was the question, and the gene is the answer. The gene
            alone would have been a tendency: the fever, the lines and the fat in the serum said that the disease was there. To take the
            steroid away for the virus's sake would have fed the fire. It is common teaching that in this form it comes back, so a donor
            is looked for while all is well.
            """,
        facts=("F-ENT-HLH-05", "F-ENT-HLH-10"),
    ),
)  # fmt: skip

BRIGHT_AS_A_COIN = RAD.but(
    radicals={
        **RAD.radicals,
        "incidental": [
            {"name": "Palm of the right hand", "value": "red and sore", "day": 0},
            {"name": "Palm of the right hand, today", "value": "blistered", "day": At(3)},
        ],
    },
    course=Course(((-500, -100, 2.8, 5.2), (0, 0, 0.7, 1.3), (3, 6, 0.5, 1.0), (12, 18, 0.4, 0.95)), lines={"lymph": (0.2, 0.75),
        "mono": (0.12, 0.34), "plt": (104.0, 150.0)}),
    who=Who((24, 57, "years")),
    plot=Plot(
        title="Bright as a coin",
        summary="A scrap dealer of {age} is tired and has a sore palm. There is something in the van that you should look at.",
        known="healthy; never in hospital",
        picks={"load": ("a closed cannery", "an old hospital", "a bankrupt foundry"), "child": ("younger", "older")},
        steps=(
            Step("A capsule like a bean", 0, "age sex counts drugs history examination", """
                It came with the iron from {load}: a pot of lead, and in it a capsule no larger than a bean, bright as a coin. {He} turned
                it over in the hand for the length of a pipe. Then it lay for two days on the kitchen sill; on the second evening {he} was
                sick. Two weeks ago. Now {he} is tired, and the right palm is red, as if it had held a hot pan.
                {f.examination.0.temperature} °C, no cold, no drugs.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. For an insurance, {c0:ago}, neutrophils {c0}.

                "Grease in the palm, a virus in the blood", writes the practice. And the dealer: "I have brought it along. Glove
                compartment."
                """, "Whom do you ring first?"),
            Step("A ribbon across the street", At(2), "film family spleen", """
                Long tongs have taken it away; the street is behind a ribbon. Count {c2}, lymphocytes {c2:lymph}, platelets {c2:plt} ×10⁹/L.
                {told:film = Film: neutrophils few, lymphocytes hard to find, no blasts, no fragments.} {told:spleen = Spleen not felt.}

                The family sits in the corridor, all well. The {child} child always does the homework at that window. The registrar: "One at
                a time. First the marrow, before there is none left to look at. The family on Monday."
                """, "Whose blood is drawn today?"),
            Step("Before the lowest day", At(3), "statement", """
                The palm has blistered. Count {c3}, lymphocytes {c3:lymph}, platelets {c3:plt} ×10⁹/L; no fever, no bleeding. No other cause
                is found, for the platelets either. The chromosomes will name a dose in two weeks.

                {He} feels better than last week and wants to see to the yard. The hand surgeon has a gap on Thursday.
                """, "Is the worst behind {him}?"),
        ),
        wrong="""
            First the source, then everybody who was near it, and only then the single patient; a marrow would have told less than the
            lymphocytes, which fall first and say how much it was. Days and weeks lie between the dose and the lowest neutrophils: who
            feels better in the third week has not had it yet.
            """,
        facts=("F-ENT-RAD-01", "F-ENT-RAD-03", "F-ENT-RAD-05", "F-ENT-RAD-07"),
    ),
)  # fmt: skip

RECIPES = (
    EVERY_THIRD_DAY,
    ROOM_SEVEN,
    LATE_FOR_FLIGHT,
    BEFORE_THE_FIRST_TABLET,
    DONORS_COLD,
    TENTH_DAY,
    ROOM_FOUR,
    FOUR_TICKS,
    NINE_NIGHTS,
    ON_ITS_HOOK,
    WELDER,
    BRIGHT_AS_A_COIN,
)
