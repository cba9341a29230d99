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
    course=Course(((0, 0, 0.74, 0.95), (3, 3, 0.55, 0.7), (21, 21, 1.2, 1.46), (40, 48, 2.0, 3.8))),
    radicals={
        **INF.radicals,
        "history": {**PLAIN_HISTORY, "recent_viral_illness": True, "infection_onset": -5},
        "examination": infected("ent"),
    },
    who=Who((16, 30, "months")),
    plot=Plot(
        title="For the day nursery",
        summary="A {noun} of {age} needs a signature after a cold, and the second measles vaccine. The nurse has pricked the finger.",
        picks={"toy": ("tractor", "spoon", "shoe"), "met": ("in the sandpit", "on the slide", "under the coats")},
        steps=(
            Step("A signature was wanted", 0, "age sex counts drugs history examination spleen", """
                A cold, two hot nights, over on Sunday; half the nursery had it. {He} has emptied your lowest drawer and stands there with
                a {toy}, the nose running into the mouth. The nursery wants a signature. The calendar wants the second measles vaccine.

                The practice nurse found {him} pale and pricked {his} finger. Pale {he} is not: haemoglobin {c0:hb} g/L, and platelets
                {c0:plt} ×10⁹/L. The rest was counted because the drop was large enough. {c0:Full}.

                She has put the vial back into the refrigerator, behind the insulin. "No live vaccine into a child without white cells."
                """, "Which cells are missing?"),
            Step("Every third day", At(1), "film family", """
                The second finger gave {c1}, after {c0}, and the practice has drawn a calendar with a cross on every third day, "until
                normal". {told:film = The nurse was shown the film, a field full of lymphocytes, and was not consoled.}

                Across the file stands in red: "Immune deficiency? No live vaccines." The nursery has heard of it and will not have {him}.
                The father: "I have no leave left."
                """, "When is {he} counted next?"),
            Step("A rash in the other group", At(2), "infection_tests statement", """
                Three weeks without a plaster, one new tooth, no cold. For a count of {c2} the practice has booked a bed, a marrow and
                antibodies: that is still not normal.

                Meanwhile: measles in the other group, proved by a swab. The day before yesterday they all played together {met}. The
                health office sends home for three weeks whoever has had fewer than two doses, unless the missing one is given within
                three days of the contact. The vial is still behind the insulin. The hospital, which has read the red line, offers
                immunoglobulin for tonight instead. The grandmother has read that cabbage helps, and has brought one. {He} has bitten into
                it and would like to go home.
                """, "Marrow, immunoglobulin, vaccine: which of them today?"),
            Step("Across the file", At(3), "", """
                The vaccine was given that noon. A hot evening on the ninth day, then the drawer again; this time the {toy} goes home. The
                nursery insisted on one last finger, and with {c3} it took {him} back before the plaster was dry. {His} sister, six weeks
                old, is refused her rotavirus drops. In red: "It may run in the family."
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
    course=Course(((0, 0, 0.58, 0.72), (4, 4, 0.8, 1.0), (11, 11, 1.16, 1.4))),
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
            {"name": "Neutrophils, room six, a week later", "value": Number(1.0, 1.1), "unit": "×10⁹/L", "reference": "1.8–7.5",
             "day": At(2)},
            {"name": "Neutrophils, room five, a week later", "value": Number(0.7, 0.9), "unit": "×10⁹/L", "reference": "1.8–7.5",
             "day": At(2)},
        ],
    },
    who=Who((19, 27, "years")),
    plot=Plot(
        title="Three from one corridor",
        summary="A student of {age} coughs after a short fever. Two neighbours on the corridor do the same; only {he} was counted.",
        picks={"reads": ("law", "history", "theology"), "wash": ("tea towels", "bedclothes")},
        steps=(
            Step("Three evenings of fever", 0, "age sex counts drugs history examination spleen", """
                Fever on three evenings from the Sunday before last, then a cough that keeps {him} awake. {He} lives in room seven of a
                hall of residence and shares a kitchen with rooms five and six, who fell ill after {him}, six first and then five. Both
                were seen this morning and went home without a blood test.

                {f.examination.0.temperature} °C, tonsils red, chest clear; no nodes beyond the jaw, and under the ribs nothing to feel.
                {He} eats and drinks. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The registrar has asked for a side room and for piperacillin with tazobactam. The request says: "Febrile neutropenia."
                """, "How low is it, and does the request name it rightly?"),
            Step("What three rooms share", At(1), "film family", """
                {He} was sent home, and is back on Friday without fever and with less cough. The count has gone up from {c0} to {c1}.
                {told:film = On the film there is nothing for which one would want to see the marrow.} The two neighbours have been
                counted as well: {f.incidental.0.value} in room six, {f.incidental.1.value} ×10⁹/L in room five, who fell ill last.

                The university's safety officer has looked for what the three have in common. Rooms five and six work with solvents, and
                their overalls go into the machine in which room seven, who reads {reads}, washes {wash}. He has closed the laboratory,
                reported a case of solvent poisoning, and asks for a bone marrow from each of them.
                """, "Solvent or virus: how could one tell?"),
            Step("A week after the closure", At(2), "infection_tests statement", """
                In the order of their coughs: room seven {c2}, room six {f.incidental.2.value}, and room five, which had been the best of
                the three, {f.incidental.3.value} ×10⁹/L. It has not set foot in the laboratory since the door was locked.
                {told:infection_tests = In room seven EBV and HIV are negative, and with them CMV and hepatitis B and C.}

                All three are well. On the ward's sheet a marrow is down for anybody who is not normal by Monday, which will be a
                fortnight. Room four has started to cough.
                """, "Who is counted again, and when?"),
        ),
        wrong="""
            With less than 38 °C and more than 0.5 neutrophils it was no febrile neutropenia. The safety officer looked for what three
            people shared and found a washing machine; the order in which they fell was that of the coughs, and the closure changed
            nothing. Room five had the best count because it had not had time to fall. A fortnight may be short: after a virus counts can
            take a month. A cough alone needs no count.
            """,
        facts=("F-DEF-35", "F-ENT-INF-02", "F-ENT-INF-07"),
    ),
)  # fmt: skip

LATE_FOR_FLIGHT = INF.but(
    course=Course(((-750, -710, 3.1, 4.8), (0, 0, 0.74, 1.0), (3, 3, 0.53, 0.7), (21, 21, 1.2, 1.46), (42, 44, 2.1, 3.8))),
    radicals={
        **INF.radicals,
        "history": {**PLAIN_HISTORY, "recent_viral_illness": True, "infection_onset": -6},
        "examination": [
            {"day": 0, **CALM, "temperature": Number(36.6, 37.4), "infection_severity": "mild",
             "infection_sites": {"listed": ["gi"], "complete": True}},
            {"day": At(2), **CALM},
        ],
        "incidental": [
            {"name": "Antistreptolysin O", "value": "340", "unit": "U/mL", "reference": "below 200", "day": 0},
            {"name": "Neutrophils of the coach driver", "value": Number(1.1, 1.4), "unit": "×10⁹/L", "reference": "1.8–7.5", "day": At(2)},
            {"name": "Neutrophils of the coach driver, a year ago", "value": Number(3.3, 4.6), "unit": "×10⁹/L", "reference": "1.8–7.5",
             "day": At(2)},
        ],
    },
    who=Who((22, 44, "years")),
    plot=Plot(
        title="Back from the coast",
        summary="A cook of {age} is back from the coast with a stomach upset behind {him} and a box from a pharmacy in {his} rucksack.",
        picks={"fold": ("sheets", "napkins")},
        steps=(
            Step("The hygiene rule", 0, "age sex counts drugs history examination incidental", """
                Two nights of fever and loose stools on the coast, over before the journey home; half the coach had it, the driver first.
                The belly is soft. Before {he} goes back to the stove the hotel wants a stool culture, which has grown nothing, and a
                package of blood tests, to which, since guests fell ill at a wedding in 1998, an antistreptolysin belongs; it is 340.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                In the rucksack the works doctor finds a box of metamizole, bought on the promenade. By noon {he} carries a red card:
                "**Agranulocytosis**. Metamizole. For life."
                """, "Three statements on a card. What of them has been shown?"),
            Step("Twenty of twenty", At(2), "film family spleen", """
                Somebody has opened the box: two strips, every dome whole, and the receipt is from the morning of departure. {He} had
                bought it for the journey and slept instead. Still the count has fallen further. The hotel has put a figure on the stove:
                until {he} has 2.0, and {he} has {c2}, {he} folds {fold}. {told:film = {His} mother has
                asked about leukaemia; the laboratory has looked for it on the film, in vain.}

                The coach driver has had his yearly examination that week. Ill in the first night, nothing swallowed but tea: neutrophils
                {f.incidental.1.value}, a year ago {f.incidental.2.value} ×10⁹/L.
                """, "What have the driver and the cook in common?"),
            Step("With a number", At(3), "infection_tests statement", """
                The report has reached the authority as "probable". A form without dates is not accepted, so the day of the receipt stands
                under "first dose" and under "last dose", and under "before" the {c0} with which the kitchen took {him} on; since three
                weeks of {fold} have brought {him} to {c3}, a clerk has ticked "improved after withdrawal".

                The authority asks for a batch number. The hotel asks whether it must be the whole 2.0: two people
                have given notice.
                """, "What does the recovery prove, and may {he} cook?"),
            Step("The wallet", At(4), "", """
                {He} had been back at the soup for three weeks when the 2.0 was passed, with {c4}. Now two wisdom teeth have to come out;
                the dental clinic has read the card and wants an antibiotic and a bed for the night.
                """, "Does the card stay?"),
        ),
        wrong="""
            The works doctor took a box for a dose and a moderate fall for agranulocytosis. When the count came back, as it does after a
            virus, this was read as proof, by dates that had been copied from a receipt. What the coach had shared was the infection; a
            label that is wrong goes on to cost an antibiotic, a bed and a painkiller. The antistreptolysin belonged to a wedding.
            """,
        facts=("F-ENT-INF-02", "F-ENT-INF-09", "F-CRI-44", "F-DEF-46"),
    ),
)  # fmt: skip

BEFORE_THE_FIRST_TABLET = INF.but(
    course=Course(((0, 0, 0.7, 0.92), (3, 3, 0.52, 0.64), (21, 21, 1.4, 1.49), (42, 42, 1.95, 3.8))),
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
        summary="A man of {age} on a closed ward is to begin clozapine tonight. The count that has to come before it is low.",
        known="schizophrenia for years; three drugs have not silenced the voices",
        picks={"land": ("Ghana", "Eritrea", "Senegal")},
        steps=(
            Step("Fever on the ward", 0, "age sex counts drugs history examination spleen", """
                {d0:Name} at full dose for two years has not quietened the voices, nor did two drugs before it. After many talks he has
                agreed to clozapine, and the first tablet was to be given tonight. On Wednesday he went to bed with fever and a cough,
                like half the ward; he got up again on Friday. Today, Monday, {f.examination.0.temperature} °C, hoarse, the pharynx red,
                the chest clear.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Nobody has counted him in the years before.

                His psychiatrist, by telephone: "Below one before it has even begun. Then it is out of the question for good."
                """, "Is this his usual count?"),
            Step("Less on Thursday", At(1), "film family infection_tests", """
                The cough has almost gone, and the count has fallen further, from {c0} on Monday to {c1}. {told:infection_tests = EBV,
                CMV, HIV and hepatitis B and C are negative.}

                The ward doctor has found that clozapine has two tables of limits. His patient's mother comes from {land}, though no
                relative is known to have low counts; he takes the low count for constitutional, has entered the lower limits on the chart
                and ordered the tablet for tomorrow.
                """, "What must be known before the lower table is used?"),
            Step("Three weeks after the fever", At(2), "duffy", """
                {told:duffy = The blood bank has typed his red cells: Duffy-positive.} So the general table holds; in the US label, as
                printed in 2022, it asks for 1.5 before the first tablet. Today he has {c2}.

                Since Friday he has hardly drunk, because the voices forbid it; fluids by vein since Saturday, and twice he has pulled out
                the line. The night nurse holds the cup with the tablet in her hand. "You can wait for a figure. I have nobody to sit with
                him."
                """, "Tonight, or when?"),
            Step("Six weeks after the fever", At(3), "statement", """
                The count is {c3}. He drinks again and has not changed his mind: the cup stands ready for eight o'clock. On
                the first sheet of his notes stands, from the first week: "Low neutrophils, constitutional?"
                """, "What do you write there instead?"),
        ),
        wrong="""
            The psychiatrist took a count from the week of a feverish cold for the man's own, and so did the ward doctor, by his mother's
            country. It is the red cells that are typed, and a count after the infection that is waited for.
            """,
        facts=("F-ENT-INF-02", "F-TRP-09", "F-DRG-15", "F-MGT-48"),
    ),
)  # fmt: skip

TENTH_DAY = HLH.but(
    course=Course(((-7, -7, 1.9, 3.4), (0, 0, 0.64, 0.95), (2, 2, 0.48, 0.6), (4, 4, 0.22, 0.3)),
        lines={"hb": (70.0, 88.0), "plt": (28.0, 84.0)}),
    radicals={
        **HLH.radicals,
        "haemophagocytosis": [{"day": 0, "fever": True, "cytopenia_2": True, "splenomegaly": True}, {"day": At(2), "tg_fibrinogen": True}],
        "chemistry": [{"day": At(2), "ferritin": Whole(4800, 39000)}],
        "spleen": [{"day": 0, "enlarged": True}, {"day": At(2), "enlarged": True, "cm": Whole(15, 18), "imaged": True,
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
            {"name": "Pulse", "value": "118", "unit": "/min", "day": 0},
            {"name": "Blood pressure", "value": "112/64", "unit": "mmHg", "day": 0},
            {"name": "Cerebrospinal fluid", "value": "2 cells, glucose and protein normal, no growth", "day": At(1, 1)},
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
            Step("The one that gets into the head", 0, "age sex counts drugs history examination incidental", """
                Ten days of fever, seven of them here. One antibiotic for the lungs, one for everything; all cultures silent. Tonight
                {f.examination.0.temperature} °C, pulse 118, blood pressure 112/64. {He} cannot tell {say} and holds the neck stiffly.
                Under the ribs lies a firm spleen. The sheet of admission, a week old, has no spleen on it, neutrophils {c0} and platelets
                {c0:plt}.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The microbiologist: "Meningitis, until I have seen the fluid." A third antibiotic goes in that gets into the head, and
                dexamethasone with it, every six hours. "The counts? Sepsis takes all three."
                """, "What is drawn before these two go in?"),
            Step("By breakfast", At(1, 1), "film family", """
                {He} knows where {he} is and asks for {eat}. The fluid: two cells, no growth. "Third time lucky", says the night nurse,
                and goes to bed. Ten days of that one; the dexamethasone can stop tomorrow at noon.
                """, "Is it the antibiotic?"),
            Step("It works", At(2), "chemistry spleen haemophagocytosis", """
                The tube of the first night was found in a rack, behind the centrifuge, and has been run at last. {told:chemistry =
                Ferritin {f.chemistry.0.ferritin} µg/L.} The biochemist did not believe it, ran it again, and then added triglycerides and
                fibrinogen without being asked: {f.incidental.3.value} mmol/L, {f.incidental.4.value} g/L. {told:spleen = The spleen,
                measured for once: {f.spleen.1.cm} cm.}

                The temperature is {f.examination.1.temperature} °C, and has been normal for two mornings. At noon the last dexamethasone
                was given. The antibiotic stays, since it works.
                """, "Two things went in on one night. Which of them worked?"),
            Step("It stops working", At(3), "marrow", """
                The dexamethasone ended two days ago. By the next evening the shivering was back under the same antibiotic; tonight
                {f.examination.2.temperature} °C. The neutrophils have listened to neither: {c2} on the day of the tube, {c3} now.
                {told:marrow = In the marrow all lines are there, and macrophages with three and four red cells inside.} On the CT one
                node under the arm, a hazelnut.

                Haematology: "Tonight, and this time for longer." The surgeon: "You can have the node at seven." The pathologist adds that
                two days of dexamethasone may have blurred it already. {He} is awake, the pressure holds.
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
    course=Course(((-9, -9, 1.9, 3.2), (0, 0, 0.66, 0.95), (1, 1, 0.46, 0.62), (4, 4, 0.22, 0.42)),
        lines={"hb": (70.0, 98.0), "plt": (24.0, 82.0)}),
    radicals={
        **HLH.radicals,
        "drugs": [{"name": "colecalciferol", "dose": "800 units a day", "start": -900, "ongoing": True},
            {"name": "dexamethasone", "dose": "by the specialists' protocol", "start": At(2, 1), "ongoing": True}],
        "history": [{}, {"day": At(3), "steroids_given": True}],
        "haemophagocytosis": [{"day": 0, "fever": True, "cytopenia_2": True, "splenomegaly": True},
            {"day": At(2), "tg_fibrinogen": True}, {"day": At(3), "nk_low": True}],
        "chemistry": [{"day": At(2), "ferritin": Whole(4200, 38000)}],
        "spleen": [{"day": 0, "enlarged": True}, {"day": At(2), "enlarged": True, "cm": Whole(15, 18), "imaged": True,
            "portal_hypertension": False}],
        "marrow": [{"day": At(3), "done": True, "cellularity": "normal", "blasts_pct": Whole(1, 3), "dysplasia_pct": Whole(1, 4),
            "haemophagocytosis": True}],
        "incidental": [
            {"name": "CRP on admission", "value": "190", "unit": "mg/L", "reference": "below 5", "day": At(0)},
            {"name": "Erythrocyte sedimentation rate on admission", "value": "84", "unit": "mm/h", "reference": "below 20", "day": At(0)},
            {"name": "CRP", "value": "88", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "Erythrocyte sedimentation rate", "value": "9", "unit": "mm/h", "reference": "below 20", "day": 0},
            {"name": "Mycoplasma IgM, index", "value": "1.2", "reference": "below 1.0", "day": 0},
            {"name": "Pulse", "value": "112", "unit": "/min", "day": 0},
            {"name": "Blood pressure", "value": "118/70", "unit": "mmHg", "day": 0},
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
                "Room four is on the mend. CRP from 190 to 88, sedimentation rate from 84 to 9. Home on Monday, if the fever goes as
                well." The houseman has the germ, too: mycoplasma, IgM 1.2 (below 1.0). He would like doxycycline for it.

                The fever: {f.examination.0.temperature} °C {when}, for the eleventh time. Pulse 112, blood pressure 118/70, clear in the
                head, worn out; not a cough in eleven days. Liver and spleen are felt. On admission neither was.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. What the handover left out: on Wednesday of last week the
                platelets were {c0:plt}, and the neutrophils {c0}.
                """, "What exactly is getting better?"),
            Step("A bed upstairs", At(2), "chemistry spleen film family", """
                The night laboratory went on with Friday's tube, unasked. {told:chemistry = Ferritin {f.chemistry.0.ferritin} µg/L.}
                Fasting triglycerides 4.3 mmol/L, fibrinogen 1.1 g/L. "That is where your sedimentation rate has gone", says the
                biochemist.

                The ultrasound was meant for the spleen. {told:spleen = That is {f.spleen.1.cm} cm long.} Behind the stomach lies a
                cluster of nodes, looked for by nobody. Haematology has a bed, and would begin dexamethasone tonight. The surgeon: "Not
                one milligram before I have a node. I can do Wednesday."
                """, "Tonight or Wednesday?"),
            Step("At noon and at two", At(2, 1), "", """
                On Sunday at noon the radiologist put a needle into the largest node, under platelets. Marrow at one; at two the first
                dexamethasone, and the antibiotic of Friday runs on. The surgeon, from his boat: "A needle is not a node."
                """, "What was gained, what was given away?"),
            Step("Eaters", At(3), "marrow", """
                Tuesday. The node is still being stained. {told:marrow = Sunday's marrow has come first: every line in it,
                {f.marrow.0.blasts_pct} % blasts, and macrophages with red cells and a platelet or two inside.} {told:haemophagocytosis =
                The NK cells, in their own laboratory, hardly kill.}

                The pathologist sees neither lymphoma nor leukaemia. Macrophages eat in every infection, and the report calls the marrow
                **reactive**, since it makes cells. Upstairs they have the neutrophils, {c1} on Friday and {c3} now, and would add
                etoposide.
                """, "Does this marrow speak against it?"),
        ),
        wrong="""
            At the handover two falling numbers of inflammation were taken for recovery, while the spleen had grown and neutrophils and
            platelets had fallen; the sedimentation rate falls with the fibrinogen. A faint antibody is no pneumonia. The surgeon was
            right that tissue comes first where a lymphoma is possible, and wrong about the days there were for it; the marrow that the
            pathologist found reassuring had added one criterion more.
            """,
        facts=("F-ENT-HLH-02", "F-ENT-HLH-05", "F-ENT-HLH-10"),
    ),
)  # fmt: skip

ON_ITS_HOOK = RAD.but(
    course=Course(((-380, -350, 2.8, 5.2), (0, 0, 0.95, 1.3), (3, 3, 0.66, 0.88), (14, 14, 0.4, 0.6)),
        lines={"lymph": (0.24, 0.7), "mono": (0.12, 0.34), "plt": (104.0, 146.0)}),
    radicals={**RAD.radicals, "infection_tests": [{"day": At(2), **one} for one in NO_VIRUS]},
    who=Who((23, 56, "years")),
    plot=Plot(
        title="No dose above the limit",
        summary="A {noun} of {age} who inspects pipelines has been tired for three weeks. The firm has sent a letter along.",
        known="nothing so far",
        picks={"food": ("mussels", "a curry from the van", "cold chicken"), "way": ("jammed", "not come back", "stuck")},
        steps=(
            Step("The night at the pipeline", 0, "age sex counts drugs history examination", """
                {He} photographs welds with a sealed source that is wound out of its container through a hose and back again. Three weeks
                ago, on a night shift, it had {way} for half an hour, and twice {he} moved the hose by hand. Before midnight {he} vomited
                five or six times; {he} put it down to {food}, which the others had eaten as well. Tired since then, otherwise well. Mouth
                and both hands look as they always did.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The firm's safety officer writes: "The dosimeter of our employee shows no dose above the limit. At the yearly examination
                the neutrophils were {c0}. A connection of the work with the tiredness is therefore excluded."
                """, "Which cells are low, and what has the dosimeter measured?"),
            Step("Where the dosimeter was", At(2), "film family spleen infection_tests", """
                The registrar had thought of HIV in the first place. {told:infection_tests = It is negative, like the four viruses that
                were tested with it.} {told:film = The film has normal forms of everything, but so few lymphocytes that a second slide was
                needed to look at fifty of them.}

                Nobody had asked where the dosimeter was that night. It hung on {his} jacket, and the jacket hung in the van.

                The physicist on call wants to know the source, the distance and the minutes, and asks for blood for a count of broken
                chromosomes. Of the two figures of today, {c2:lymph} lymphocytes and {c2} neutrophils, only the first is a result in the
                physicist's opinion; the second is still on its way down.
                """, "Which cells fell first, and what do you expect of the others?"),
            Step("A fortnight further", At(3), "statement", """
                With {c3} the physicist has been right so far, and signs no permit for the next site, where the firm wants {him} tomorrow.
                {He} knows whom to ring if {he} shivers. The chromosomes are expected next week.

                {He} asks about the helper, a lad of twenty, who held the other end of the hose and feels perfectly well.
                """, "Who else is counted?"),
        ),
        wrong="""
            The safety officer believed the dosimeter and not the night. A badge tells what reached the place where it hung. Lymphocytes
            fall first and neutrophils follow over days and weeks: the registrar saw the first half of that and looked for a virus.
            """,
        facts=("F-ENT-RAD-01", "F-ENT-RAD-03", "F-ENT-RAD-05"),
    ),
)  # fmt: skip

WELDER = RAD.but(
    course=Course(((-380, -350, 2.8, 5.2), (0, 0, 1.0, 1.35), (3, 3, 0.72, 0.95), (14, 14, 0.35, 0.6)),
        lines={"lymph": (0.24, 0.62), "mono": (0.12, 0.34), "plt": (88.0, 128.0)}),
    radicals={
        **RAD.radicals,
        "history": [
            {"day": 0, "associated_disease": [], "chemo_recent": False},
            {"day": At(2), "recent_viral_illness": False, "exposures": {"listed": ["radiation_dose"], "complete": True}},
        ],
        "incidental": [
            {"name": "Urea breath test", "value": "9", "unit": "‰", "reference": "below 4", "day": 0},
            {"name": "Neutrophils, other hospital, morning after the shift", "value": Number(6.8, 8.4), "unit": "×10⁹/L",
             "reference": "1.8–7.5", "day": At(2, 1)},
            {"name": "Lymphocytes, other hospital, morning after the shift", "value": Number(0.6, 0.8), "unit": "×10⁹/L",
             "reference": "1.0–3.5", "day": At(2, 1)},
        ],
    },
    who=Who((23, 56, "years")),
    plot=Plot(
        title="A film that was not worn",
        summary="A {noun} of {age} who mends conveyor belts has been tired since a night of vomiting. The family doctor has a germ for it.",
        known="nothing so far",
        picks={"ware": ("syringes", "bandages", "catheters"), "ate": ("a fish roll", "potato salad", "an egg sandwich")},
        steps=(
            Step("What was eaten", 0, "age sex counts drugs history examination spleen incidental", """
                Seventeen days ago a belt had stopped, in a town an hour away. By midnight {he} lay in that town's emergency department
                and was sick every half hour until morning. "Gastroenteritis", says the note. Supper had been {ate}; the two who shared it
                slept well, and the gut kept quiet. Since then {he} has to sit down in the van at noon.

                The family doctor has blown up a bag: urea breath test 9 ‰ (below 4). "*Helicobacter*. First the stomach, then the blood.
                And on top of it a virus; that takes a month."

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.
                """, "What has nobody asked?"),
            Step("What was on the belt", At(2), "film family", """
                On the belt: {ware} in cartons, past a source that rids them of germs. One carton had jammed, the lamp over the door was
                green, {he} was inside for a minute with a spanner. The foreman had waited outside, with the coffee.

                The plant replies in writing: "All films of the shift read nought. The film of your patient was not worn and therefore
                shows no dose."

                {told:film = The other film, the one of the blood, has few lymphocytes on it, {c2:lymph} ×10⁹/L by the machine.}
                The neutrophils, {c1} three days ago, are {c2}, and {he} has been given a bed by the window.
                """, "What does a film measure that nobody wore?"),
            Step("The sheet of the other town", At(2, 1), "", """
                The town an hour away has found its sheet. For the morning after: neutrophils {f.incidental.1.value}, lymphocytes
                {f.incidental.2.value}, in pencil "stress". The registrar has laid last year's certificate for heights beside it,
                neutrophils {c0}, and is relieved. "More than in good health. So it was not that night."
                """, "Which of the two had to move first?"),
            Step("Nought", At(3), "statement", """
                The green lamp meant that the door was closed, nothing else. A doll with a film on it has stood where {he} stood, for the
                same minute by the same clock; the chromosomes will have a figure next week.

                Thirty-one days since the belt, lower again with {c3}, and the institute keeps {him} until something has risen. Over the
                bed hangs a sheet: what is given within the hour if {he} shivers.

                The authority's form has a box for the reading of the film. Figures only. The plant's doctor suggests a nought, "for the
                time being".
                """, "What goes into the box?"),
        ),
        wrong="""
            The family doctor asked about the meal and found a germ that half the town carries; vomiting within hours, with a sound gut
            and nobody else ill, should have led to the place. The registrar looked at the neutrophils, which fall over days and weeks;
            the lymphocytes were low by the next morning. A film that hung on nobody has measured nothing, which is not the same as
            nought.
            """,
        facts=("F-ENT-RAD-01", "F-ENT-RAD-03", "F-ENT-RAD-05", "F-ENT-RAD-07"),
    ),
)  # fmt: skip

DONORS_COLD = INF.but(
    course=Course(((0, 0, 0.64, 0.95), (3, 5, 0.5, 0.6), (21, 21, 1.2, 1.7), (42, 45, 1.95, 3.8))),
    radicals={
        **INF.radicals, "examination": infected("ent"),
        "history": {**PLAIN_HISTORY, "recent_viral_illness": True, "infection_onset": -4},
    },
    who=Who((21, 44, "years")),
    plot=Plot(
        title="The donor's cold",
        summary="A {noun} of {age}, the only matching donor for a brother with leukaemia, has a cold and a low count at the examination.",
        known="healthy; a brother with leukaemia, who waits for a transplant",
        picks={"day": ("nineteen", "twenty", "eighteen"), "where": ("at the bakery", "at the school", "in the choir")},
        steps=(
            Step("Fit to donate?", 0, "age sex counts drugs history examination", """
                Of four siblings {he} alone matches. The brother is in remission, and his conditioning is to begin in {day} days. Since
                Saturday {he} has had a cold, with fever on the first two nights, like everybody {where}. Today
                {f.examination.0.temperature} °C, throat red, nose blocked; heart, lungs and veins are in order.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. It is the first count of {his} life.

                The transplant coordinator proposes to begin G-CSF two weeks early. "It lifts any count, and we keep the date."
                """, "What would a count under G-CSF tell you?"),
            Step("The registry and the brother's ward", At(1), "film family spleen", """
                The nose is free, the count is not: {c1}, from {c0}. {told:film = The film was given to a haematologist without a name;
                she would have put it down to a viral illness, and asked why she had been shown it.}

                The registry does not accept a donor with such a count and offers a search abroad. The brother's ward fears that two
                siblings may have the same disease, and would like a marrow.
                """, "What do you answer, and when is the next count?"),
            Step("Three weeks after the first", At(2), "infection_tests statement", """
                The brother's consultant has allowed the delay. {He} has been well for a fortnight, and the count this morning is {c2};
                the registry's sheet asks for 1.8. {told:infection_tests = What else the sheet asks for is complete: HIV, hepatitis B and
                C, EBV and CMV negative.} The brother has had another course to bridge the time, and has lost his hair again.
                """, "What has been learnt by waiting?"),
            Step("Cleared", At(3), "", """
                At {c3}, with nothing given for it, the registry has signed, and the brother's conditioning begins on Monday; G-CSF will
                follow by the usual plan. "My cells went down for a sniffle", {he} says, and hopes that they are good enough.
                """, "Whose count was the first one?"),
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
    course=Course(((0, 0, 0.58, 0.95), (1, 1, 0.36, 0.54), (9, 9, 1.0, 1.7)), lines={"hb": (70.0, 88.0), "plt": (34.0, 84.0)}),
    radicals={
        **HLH_FOUR.radicals,
        "haemophagocytosis": {"fever": True, "cytopenia_2": True, "splenomegaly": True, "ferritin_500": True, "tg_fibrinogen": False},
        "spleen": {"enlarged": True, "cm": Whole(16, 19), "imaged": True, "portal_hypertension": False},
        "examination": [
            {"day": 0, "temperature": Number(38.6, 40.1), "sepsis_signs": False, "infection_severity": "severe", "signs": ["organomegaly"]},
            {"day": At(2), **CALM, "signs": ["organomegaly"]},
        ],
        "incidental": [
            {"name": "Pulse", "value": "116", "unit": "/min", "day": 0},
            {"name": "Blood pressure", "value": "110/65", "unit": "mmHg", "day": 0},
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
                blood pressure 110/65, two new holes in the belt. {told:spleen = The spleen comes a hand below the ribs, {f.spleen.cm} cm by
                ultrasound.}

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Ferritin {f.chemistry.ferritin} µg/L, fasting triglycerides
                1.9 mmol/L, fibrinogen 2.4 g/L.

                On the wall of the doctors' room hangs a list of eight lines, laminated by somebody who left long ago. The resident has made
                four ticks on the plastic and put the pen away. "It takes five. So it is not that, and the bed upstairs can be given back."
                """, "Four ticks. May the bed go?"),
            Step("Who slept at the foot of the bed", At(1), "film family marrow", """
                The bed was kept; cultures and an antibiotic went in within the hour. Upstairs a soluble receptor is sent off, the marrow
                is down for the morning, the dexamethasone laid out. From {c0} the neutrophils have gone to {c1} overnight, and nobody
                wants to see tomorrow's.

                And the summer, once more, from its first day? Five weeks {stay}, sardines, and {dog}, nobody's, that slept at the foot of
                the bed. The resident has not written it down.
                """, "What is asked of the laboratory before the first tablet?"),
            Step("Upstairs, without dexamethasone", At(2), "", """
                *Leishmania* in the blood, by PCR; amphotericin in the same hour, the dexamethasone left in the cupboard. A week later, at
                six in the evening, {f.examination.1.temperature} °C and no chattering; the neutrophils have gone from {c1} to {c2}. The
                resident has wiped the list clean.
                """, "Were the four ticks wrong?"),
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
    course=Course(((0, 0, 0.5, 0.9), (1, 1, 0.25, 0.42), (11, 15, 0.9, 1.6)), lines={"hb": (68.0, 86.0), "plt": (26.0, 78.0)}),
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
        "marrow": [{"day": At(1), "done": True, "cellularity": "normal", "blasts_pct": Whole(1, 2), "dysplasia_pct": Whole(1, 3),
            "haemophagocytosis": True}],
        "drugs": [{"name": "colecalciferol", "drug_class": "other", "dose": "500 units a day", "start": -110, "ongoing": True}],
        "history": [{}, {"day": At(2), "steroids_given": True}],
        "incidental": [
            {"name": "Pulse", "value": "172", "unit": "/min", "day": 0},
            {"name": "Capillary refill", "value": "2", "unit": "s", "reference": "below 3", "day": 0},
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
                The thermometer has {page}: nine nights, none below 38.5. Every morning {he} was better, and somebody said teeth. The
                grandmother has brought a necklace of amber. Since yesterday {he} does not want to be put down.

                {f.examination.0.temperature} °C, pulse 172, capillary refill two seconds; pale, quiet, the belly round. {told:spleen = The
                spleen lies three fingers below the ribs, the liver two.} On the gums not a tooth.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. The doctor on call: "A virus. They do that to every line at
                this age. We wait for the swabs."
                """, "What do you not wait for?"),
            Step("Milk in the tube", At(1), "chemistry film family incidental marrow", """
                Antibiotics were begun at once. This morning the serum stands in the tube like milk: triglycerides 5.2 mmol/L after a
                night without a feed, and fibrinogen only 0.9 g/L. {told:chemistry = Ferritin {f.chemistry.0.ferritin} µg/L, and the
                laboratory rang twice.} With {c1} neutrophils for the {c0} of yesterday the ward stopped waiting for swabs.

                The specialists, called at two, took marrow at three. {told:marrow = It was read wet: no leukaemia, and macrophages full
                of red cells.} Dexamethasone at four. In the evening CMV is found in the blood, 6100 copies per millilitre. The virologist
                advises ganciclovir, and to take the steroid out again tomorrow, because it feeds the virus.
                """, "Does the virus explain it?"),
            Step("From both of them", At(2), "germline", """
                {told:germline = Both copies of *PRF1* carry the same pathogenic variant.} Father and mother come from two villages of one
                valley. The steroid has stayed. {f.examination.1.temperature} °C, neutrophils up from {c1} to {c2}, and still not a tooth;
                the amber has gone back to the grandmother. The mother would like to stop the dexamethasone.
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
            {"name": "Lymphocytes of the child at the window", "value": Number(0.8, 1.1), "unit": "×10⁹/L", "reference": "1.5–5.0",
             "day": At(2)},
            {"name": "Lymphocytes of the lodger", "value": Number(1.8, 2.4), "unit": "×10⁹/L", "reference": "1.0–3.5", "day": At(2)},
            {"name": "Palm of the right hand, today", "value": "blistered", "day": At(3)},
            {"name": "Lymphocytes of the child, after the cold", "value": Number(0.6, 0.8), "unit": "×10⁹/L", "reference": "1.5–5.0",
             "day": At(3)},
        ],
    },
    course=Course(((-380, -350, 2.8, 5.2), (0, 0, 0.95, 1.3), (4, 4, 0.66, 0.88), (14, 14, 0.4, 0.6)), lines={"lymph": (0.2, 0.75),
        "mono": (0.12, 0.34), "plt": (104.0, 150.0)}),
    who=Who((24, 57, "years")),
    plot=Plot(
        title="The scrap dealer's hand",
        summary="A {noun} of {age} who deals in scrap has been tired for two weeks, and the right palm is red and sore.",
        known="healthy; never in hospital",
        picks={"load": ("a closed cannery", "an old hospital", "a bankrupt foundry"), "child": ("younger", "older")},
        steps=(
            Step("The capsule", 0, "age sex counts drugs history examination", """
                Two weeks ago, in a load of iron from {load}, {he} found a heavy lead pot and in it a shining capsule the size of a bean.
                {He} held it in {his} right hand for some minutes, then laid it on the sill of the kitchen window. There it stayed for two
                days; on the second evening {he} was sick, and carried it out to the van. Since then {he} has been tired. The right palm
                is red and sore.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The practice has diagnosed an eczema of the palm and a viral infection. The capsule is in the glove compartment; the van
                stands in the hospital's car park.
                """, "What has to be done first?"),
            Step("The source is secured", At(1, 1), "spleen", """
                The capsule has been taken away in a shielded container, and the physicist has begun with the doses. The patient's family
                and a lodger are waiting, all of them well; the {child} child does homework at the kitchen window. The registrar would
                like a marrow today, before the counts fall further, and to see the family on Monday.
                """, "Marrow or family: whose blood is taken today?"),
            Step("The people in the kitchen", At(2), "film family", """
                They were all counted at once. The lodger, who takes meals elsewhere, has {f.incidental.2.value} ×10⁹/L lymphocytes, the
                patient {c2:lymph}, and the {child} child {f.incidental.1.value} where there should be 1.5 at least. {told:film = On the
                patient's film all that there is looks normal; one field in four holds a lymphocyte.}

                The child has had a cold since Sunday, and the paediatrician considers that sufficient. The physicist has measured the
                distance from the sill to the chair: half a metre.
                """, "Is the cold sufficient?"),
            Step("The fourth week", At(3), "statement", """
                The palm has blistered. The child's cold is over; its lymphocytes are {f.incidental.4.value} ×10⁹/L. The patient feels
                better than a week ago, has no fever and asks for the yard, with a count of {c3}, the lowest so far.

                The hand surgeon offers Thursday for the palm: "Now, while {he} is well."
                """, "What of Thursday?"),
        ),
        wrong="""
            First the source, then everybody who was near it, and only then the single patient; a marrow would have told less than the
            lymphocytes, which fall first and say how much it was, in the child as well. Days and weeks lie between the dose and the
            lowest neutrophils: who feels better in the fourth week may still face it, and an operation waits for it.
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
