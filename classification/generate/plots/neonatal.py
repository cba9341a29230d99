"""Plots of newborns with a pressure of the mother’s behind the count, or a germ."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.neonatal import GREW_NOTHING, NEWBORN, NHT, NHT_LONG, NSE, NSE_NOW, PRETERM, TERM
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

PRESSURE = NHT.but(
    course=Course(((0, 0, 0.55, 1.3), (1, 1, 0.7, 1.4), (3, 4, 1.8, 2.6), (9, 12, 2.6, 4.4)), lines={"plt": (104.0, 140.0)}),
    radicals={
        **NHT.radicals, "maternal": {"hypertension": True, "hellp": True, "anc": Number(4.6, 8.2)},
        "incidental": [
            {"name": "Platelets of the mother", "value": "38", "unit": "×10⁹/L", "reference": "150–400", "day": -3},
            {"name": "Platelets of the mother", "value": "59", "unit": "×10⁹/L", "reference": "150–400", "day": At(1)},
            {"name": "Platelets of the mother at booking", "value": "251", "unit": "×10⁹/L", "reference": "150–400", "day": At(1)},
            {"name": "ALT of the mother", "value": "640", "unit": "U/L", "reference": "below 35", "day": At(1)},
            {"name": "Platelets of the mother", "value": "142", "unit": "×10⁹/L", "reference": "150–400", "day": At(2)},
            {"name": "Platelets of the mother", "value": "233", "unit": "×10⁹/L", "reference": "150–400", "day": At(3)},
        ],
    },
    normal=("film", "family"),
    plot=Plot(
        title="Delivered for her sake",
        summary=(
            "A small newborn {noun} of {age} came early, for the mother's sake. The mother lies in intensive care; "
            "the child is hungry."
        ),
        picks={"who": ("aunt", "grandmother")},
        steps=(
            Step("The wrong patient", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination incidental", """
                "Taken out for the mother's sake", says the note, and no more; it was written standing up. She lies two floors above. It
                is the child who does well: {f.gestation_weeks} weeks, {f.birth_weight_g} g, thin for that, furious between feeds.

                {c0:Full}. Haemoglobin {c0:hb} g/L; platelets {c0:plt} ×10⁹/L (150–400).

                The {who} carries milk down and keeps a card with two columns. In the mother's, for the night of the birth: platelets 38
                ×10⁹/L. The registrar has read the card over her shoulder. "Low in both. She makes an antibody, and one more against
                neutrophils." He has drawn the mother's serum himself and rung intensive care.
                """, "Two people, few platelets. One antibody?"),
            Step("Upstairs", At(1), "film maternal family", """
                The tube comes back: no history, no test. So you go up with the form. {told:maternal = Severe pre-eclampsia with HELLP,
                and blood under the capsule of her liver.} ALT 640 U/L. Platelets 251 ×10⁹/L at booking, 59 today. Immunoglobulin has been
                running into her since the registrar's call. This morning her head ached; the scan at six showed nothing.

                The {who} has copied the name from the bottle. She asks why the little one gets none of it.
                """, "What becomes of the bottle?"),
            Step("What the card says", At(2), "", """
                In the mother's column 38, 59 and 142. In the child's the platelets, {c0:plt} then and {c2:plt} now, without a drop from
                any bottle, and behind them neutrophils of {c2}.

                The letter from intensive care has been typed: "Immunoglobulin has **worked**, therefore immune. To be given from the
                twentieth week of the next pregnancy." A registrar's tube of her serum is waiting for the courier.
                """, "What has worked?"),
            Step("Down the stairs", At(3), "", """
                The card is full: 233 at the foot of the mother's column, {c3:plt} at the foot of the child's. Brought down in a chair,
                the mother holds {him} for the first time. The letter to her obstetricians is not yet signed.
                """, "What does she hear about the next pregnancy?"),
        ),
        wrong="""
            Two low platelet counts looked like one antibody in two people, as long as nobody knew why the child had been delivered. It
            was one pregnancy in two people. The mother's rise was laid to the immunoglobulin; the child, who had none of it, rose in the
            same days. A serum is for an atypical course; this one was typical.
            """,
        facts=("F-ENT-NHT-02", "F-ENT-NHT-05", "F-ENT-NHT-07"),
    ),
)  # fmt: skip

TWIN_LIST = NHT.but(
    course=Course(((0, 0, 0.55, 1.3), (1, 1, 0.7, 1.4), (3, 4, 1.8, 2.6), (9, 12, 2.6, 4.4)), lines={"plt": (104.0, 140.0)}),
    radicals={
        **NHT.radicals, "gestation_weeks": 35, "birth_weight_g": Whole(1460, 1640),
        "maternal": {"hypertension": True, "hellp": False, "anc": Number(4.6, 8.2)},
        "infection_tests": [{"organism": "CMV", "result": "neg", "day": At(2)}],
        "incidental": [
            {"name": "Head circumference", "value": "32", "unit": "cm", "reference": "30–34", "day": 0},
            {"name": "Blood pressure of the mother before the birth", "value": "180/115", "unit": "mmHg", "day": At(1)},
            {"name": "Hearing screen", "value": "passed on both sides", "day": At(1)},
            {"name": "Ultrasound before the birth", "value": "growing along the lowest line, head along the middle", "day": At(1)},
            {"name": "Ultrasound of the head", "value": "two bright lines along vessels of the left thalamus", "day": At(1)},
            {"name": "Ultrasound of the head", "value": "the two lines as before, otherwise normal", "day": At(3)},
        ],
    },
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Ganciclovir tonight",
        summary="A thin newborn {noun} of {age} has a low count in two lines. A treatment has been ordered for tonight.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; first child",
        picks={"who": ("trainee", "locum")},
        steps=(
            Step("Weight and head", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen incidental", """
                Born at {f.gestation_weeks} weeks with {f.birth_weight_g} g, below the lowest line of the chart; the head, with 32 cm,
                lies in the middle of it. {He} is thin, sucks well and stays warm without a lamp. No rash, no jaundice, no spleen below
                the ribs.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Blood has gone for culture.

                The {who} has noted: "Small, few platelets, few neutrophils: congenital CMV." Urine has been sent, the ultrasound of the
                head brought forward, and ganciclovir ordered for tonight, for the sake of the hearing.
                """, "Small, or thin?"),
            Step("The ultrasound of the head", At(1), "film maternal family", """
                Two bright lines along vessels of the left thalamus, nothing else. In the textbook such lines stand under CMV. The hearing
                screen was passed on both sides. The culture has grown nothing so far. A long line has been laid, but nothing runs through
                it: the pharmacist will not release a drug that lowers neutrophils to a child who has {c1}.

                The mother's notes have come from the labour ward. {told:maternal = Pre-eclampsia, with 180/115 mmHg on the last morning.}
                Four scans before the birth describe growth along the lowest line and a head along the middle.
                """, "Is ganciclovir given?"),
            Step("The urine", At(2), "infection_tests", """
                {told:infection_tests = CMV was not detected.} While the ganciclovir waited, the neutrophils rose to {c2} ×10⁹/L and the
                platelets to {c2:plt}. The long line is to stay for another week, in case the urine was taken too early.
                """, "What is still needed?"),
            Step("The discharge form", At(3), "", """
                The line was taken out on the day of that result, unused. {He} weighs sixty grams more than at birth. The two lines in
                the thalamus are as they were; the sonographer sees them in healthy children as well.

                The form says "congenital infection, suspected", and provides for hearing tests until school.
                """, "Which diagnosis goes on the form?"),
        ),
        wrong="""
            Three right findings were added up without the fourth: the head had grown as it should, so this child was thin and not small,
            and the reason stood in the mother's notes. The bright lines proved nothing, and no urine is too early for congenital CMV. In
            a newborn with few neutrophils it is the infection of the ward that has to be feared, and a line without a purpose invites it.
            """,
        facts=("F-ENT-NHT-02", "F-ENT-NHT-04", "F-ENT-NHT-05", "F-ENT-NHT-09"),
    ),
)  # fmt: skip

THE_SMALLER = NHT.but(
    course=Course(
        ((0, 0, 0.55, 1.3), (2, 2, 0.6, 1.2), (5, 5, 1.6, 2.5), (10, 14, 2.6, 4.4)), lines={"plt": (104.0, 190.0)}
    ),
    radicals={
        "gestation_weeks": Whole(35, 36), "birth_weight_g": Whole(1540, 1790),
        "maternal": {"hypertension": True, "hellp": False, "anc": Number(4.2, 8.9)},
        "neonatal": [{"day": 0, "well": True, "sga": True, "multiple": True}, GREW_NOTHING],
        "examination": [{"day": 0, **NEWBORN}], "drugs": [],
        "incidental": [
            {"name": "Neutrophils of the other twin", "value": "6.8", "unit": "×10⁹/L", "day": 0},
            {"name": "Birth weight of the other twin", "value": "2410", "unit": "g", "day": 0},
        ],
    },
    who=Who((1, 1, "days")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="The smaller of two",
        summary="Twins were born yesterday. The smaller, a {noun}, has a low count; the other, in the next cot, has a good one.",
        picks={"town": ("the university hospital", "the children's hospital in the city"),
               "km": ("ninety", "seventy", "a hundred and ten")},
        steps=(
            Step("Same mother, same hour", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen maternal incidental", """
                {told:maternal = The mother's pressure had climbed for a week, with headaches; magnesium, then a section.} There were two
                placentas, and there are two cots.

                The other twin: 2410 g, neutrophils 6.8 ×10⁹/L. This one: {f.birth_weight_g} g at {f.gestation_weeks} weeks, in room air.
                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. A culture has been taken from each.

                The paediatrician on call: "It cannot be the pressure, or both would have it." Nobody here knows such disorders, and the
                ambulance has room for one incubator.
                """, "What did the two not share?"),
            Step("A bed in the city", At(1), "film family", """
                To {town} it is {km} kilometres; the slip says "for congenital neutropenia, marrow requested". The mother stayed behind
                with the other child and a breast pump, and the milk follows by taxi.

                The marrow is on the next list, behind two hernias, with propofol. {He} leaves nothing in the bottle, and the night nurse
                asks what the hurry is.
                """, "What would a marrow decide?"),
            Step("Off the list", At(2), "", """
                Somebody had asked for one more count before the marrow, and it is {c2} ×10⁹/L. The first hospital has a bed again, and
                its head nurse would like to know what must be watched in such a child.
                """, "What does she watch?"),
            Step("In two columns", At(3), "", """
                {He} is past the birth weight and feeds like the other one, and after a count of {c3} nobody has asked for another. The
                mother: "Will this one always catch things more easily?"
                """, "What do you answer her?"),
        ),
        wrong="""
            These twins shared the pressure and not the placenta. Growth restriction is part of this picture, and it was on one side only;
            a count that is normal within the week needs neither marrow nor genes.
            """,
        facts=("F-ENT-NHT-02", "F-ENT-NHT-05"),
    ),
)  # fmt: skip

THE_PROTOCOL = NHT_LONG.but(
    course=Course(((0, 0, 0.6, 0.9), (3, 3, 1.12, 1.35), (14, 18, 0.6, 0.9), (27, 27, 0.6, 0.9))),
    radicals={
        **TERM, "maternal": {"hypertension": True, "hellp": False, "anc": Number(4.2, 8.9)},
        "neonatal": [{"day": 0, "well": True, "sga": False}, GREW_NOTHING], "drugs": [],
        "examination": [{"day": 0, **NEWBORN}, {"day": At(3), **NEWBORN}],
    },
    who=Who((4, 4, "days")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Box three",
        summary="A newborn {noun} of {age} is well and has a low count. On the form of the ward there is a box for the reason.",
        picks={"boss": ("The consultant", "The professor", "The head of the unit")},
        steps=(
            Step("The form of the ward", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen maternal", """
                Born at {f.gestation_weeks} weeks with {f.birth_weight_g} g, which is right for the weeks. {told:maternal = The mother had
                pre-eclampsia in the last fortnight and took tablets for it; her own neutrophils are {f.maternal.anc} ×10⁹/L.} The child
                wakes for each feed and is pink to the toes.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. A culture has been taken.

                The form of the ward knows three causes of a low count: infection, prematurity and the mother's blood pressure. The night
                doctor has ticked the third box. With that the form asks for a count on day 7, which should be 1.5 or more, and for nothing
                further.
                """, "Is one more count enough?"),
            Step("A week old", At(1), "film family", """
                The culture is sterile. The count has risen to {c1}, and the form would have liked 1.5.

                The resident has read that more than eight in ten of these children are normal by now, and asks what is done about the
                others. {boss} sends the child home, with the same box ticked: "It is on its way."
                """, "What is missing?"),
            Step("A count from the practice", At(2), "", """
                It was not on its way. The practice has sent the next count, {c2} ×10⁹/L, "in hypertension, as known", and asks for
                nothing. {He} thrives.
                """, "Is it still the blood pressure?"),
            Step("Thirty-one days", At(3), "", """
                The fourth count: {c3} ×10⁹/L. {He} has put on weight every week and needed no antibiotic. The mother has needed no tablet
                for two weeks and would like to know what it comes from now. Her own blood was last taken on the day of the birth, for a
                count only.
                """, "Which sample, and from whom?"),
        ),
        wrong="""
            The pressure was a good first explanation, and it has a term. Over four in five are normal within a week, and beyond thirty
            days of age the explanation is opposed by its own course; the mother's serum had been due as soon as it took longer.
            """,
        facts=("F-ENT-NHT-02", "F-ENT-NHT-06", "F-ENT-NHT-07"),
    ),
)  # fmt: skip

FED_BADLY = NSE.but(
    course=Course(((0, 0, 0.2, 0.95), (1, 1, 0.25, 0.9), (5, 7, 1.8, 3.2), (12, 18, 2.6, 5.6)), lines={"plt": (62.0, 140.0)}),
    radicals={
        **NSE.radicals,
        "history": {"infection_onset": -1},
        "neonatal": [{"day": 0, "well": False}, {"day": 2, "sepsis_culture": "pos"}, {"day": At(3), "well": True}],
        "examination": [
            {"day": 0, "temperature": Number(38.1, 38.9), "sepsis_signs": True, "signs": []},
            {"day": At(2), "temperature": Number(36.5, 37.2), "sepsis_signs": False, "signs": []},
        ],
        "maternal": {"day": At(3), "anc": Number(3.4, 7.2), "antibody": "neg", "reacts_with_father": False},
        "incidental": [
            {"name": "Left in the bottle at each feed since yesterday noon", "value": "0, 5, 40, 45", "unit": "mL of 80", "day": 0},
            {"name": "Pulse", "value": "196", "unit": "per minute", "day": 0},
            {"name": "CRP", "value": "8", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "CRP", "value": "94", "unit": "mg/L", "reference": "below 5", "day": At(1)},
            {"name": "Blood in the culture bottle", "value": "0.3", "unit": "mL", "reference": "at least 1.0", "day": At(1)},
        ],
    },
    who=Who((5, 14, "days")),
    normal=("spleen", "family"),
    plot=Plot(
        title="A bottle left half full",
        summary="A newborn {noun} of {age} left two bottles half full. The parents rang twice and were told that this happens.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; first child",
        picks={"bug": ("*Klebsiella*", "*Escherichia coli*", "group B streptococci")},
        steps=(
            Step("The second call", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen film history incidental", """
                0, 5, 40, 45: what was left in the bottle, of 80 mL, on the father's list, each with its hour. "It happens", said the
                advice line at dawn, and again at ten. Now {he} does not cry when undressed: grey, mottled to the knees,
                {f.examination.0.temperature} °C, pulse 196.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film = On the film bands, and granules in them like
                ground pepper.} CRP 8 mg/L (below 5).

                The second vein gave little, then nothing. The mother's sister once had a child with "antibodies against the white cells",
                over which the family still does not speak to a clinic by the sea; so the house officer filled the red tube first, and the
                culture got the rest. Ampicillin and gentamicin are running.
                """, "Which tube could have waited?"),
            Step("Thirty hours", At(1), "family", """
                Nothing in thirty hours. On this ward antibiotics end at thirty-six, and the house officer has written it down, with the
                hour: midnight. "It was never a germ. It is what the cousin had." CRP 94 now; that is the ventilator, in his view. The
                immunoglobulin stands ready. The red tube is back: "Please send the mother's."

                On the ventilator {he} has opened both eyes. The father has entered the counts on his list, behind the millilitres, and
                asks in which column the germ goes.

                A technician, who has time at this hour, has put the culture bottle on the scales: 0.3 mL of blood in it (at least 1.0).
                """, "Thirty hours, 0.3 mL. How much does that prove?"),
            Step("The fortieth hour", At(2), "", """
                At midnight the nurse had hung the next dose before anybody could forbid it. At the fortieth hour the bottle grew {bug}.
                "One bottle, late growth", runs the printed comment below it. "Germ of the skin to be considered."

                The tube has been out since yesterday, and the sister who does not speak to clinics has come with a cake. On his list the
                father has room for one more count: {c2}, the first without a nought in front. The mother's serum is on its way all the
                same, with a tube from the father.
                """, "Does it live on skin?"),
            Step("Of ninety", At(3), "maternal", """
                0, 0, 0, of ninety now; there the list ends. {told:maternal = In the mother's serum nothing reacts with a neutrophil, not
                even with the father's.} In the letter, ready to be signed: "Late infection, culture possibly contaminated, antibodies in
                the family."
                """, "What do you sign?"),
        ),
        wrong="""
            The rule of thirty-six hours is made for a filled bottle and a child that is well. Here the blood had gone into a tube that
            needs the mother's, for the sake of a cousin who shares neither the mother nor the father. It is common teaching that little
            blood grows late or not at all, and that this germ in an ill newborn is no contaminant; a CRP drawn in the first hours says
            little, while the second was laid to a machine. The list had dated the beginning to the hour; the count came back with the
            germ under control.
            """,
        facts=("F-ENT-NSE-05", "F-ENT-NSE-07", "F-ENT-NSE-09", "F-ENT-NSE-10"),
    ),
)  # fmt: skip

TOO_COLD = NSE_NOW.but(
    who=Who((5, 12, "days")),
    course=Course(((0, 0, 0.2, 0.95), (1, 1, 0.2, 0.45), (4, 5, 0.95, 1.3)), lines={"plt": (62.0, 140.0)}),
    radicals={
        **NSE_NOW.radicals,
        "examination": [
            {"day": 0, "temperature": Number(35.1, 35.8), "sepsis_signs": True, "infection_severity": "severe",
             "infection_sites": ["omphalitis"], "signs": []},
            {"day": At(2), "temperature": Number(36.5, 37.2), "sepsis_signs": False, "infection_severity": "moderate",
             "infection_sites": ["omphalitis"], "signs": []},
        ],
        "incidental": [
            {"name": "Temperature at the triage, in the blanket", "value": "36.6", "unit": "°C", "day": 0},
            {"name": "Swab of the navel", "value": "the same germ as in the blood", "day": At(1)},
        ],
    },
    plot=Plot(
        title="A hat and a hot-water bottle",
        summary=(
            "A newborn {noun} of {age} was cold, and the grandmother knew what to do. After the hot-water bottle "
            "the child was still cold."
        ),
        picks={"home": ("a caravan", "a flat over a shop"), "bug": ("*Escherichia coli*", "*Klebsiella*")},
        steps=(
            Step("Thirty-six point six", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination film history incidental", """
                36.6 °C at the triage, in a hat, a blanket and with a hot-water bottle; they waited for an hour. No heating since
                yesterday, in {home}. Undressed: **{f.examination.0.temperature} °C**, blue hands, a moan with every breath, since last
                night or this morning, on which the family does not agree. Round the navel the skin is red and hot, as wide as a palm.
                {f.gestation_weeks} weeks, {f.birth_weight_g} g at birth.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film = Film: toxic granules, and bands wherever there
                is a neutrophil at all.}

                The bottle has no cover. "A burn", says the triage nurse; she has rung the safeguarding team. "And no fever, so no
                infection. Warm {him} up and count again in the morning."
                """, "Is {he} warmed first?"),
            Step("The eleventh hour", At(1), "family", """
                The antibiotics went in before anybody was warm. At the eleventh hour {bug} in both bottles, and in the swab of the navel,
                which weeps. The registrar has read that few neutrophils and such a navel are a congenital form until the contrary is
                shown; a count of {c1} on the ventilator does not contradict her. The marrow is planned for tomorrow.

                Two strangers have asked the grandmother three times. "At the feet. One puts it at the feet."
                """, "What would it show tomorrow?"),
            Step("Where the bottle lay", At(2), "", """
                {He} is off the ventilator. Round the navel a ring of red is left, and there never was a blister. The count is {c2}, and
                the registrar herself has crossed the marrow out until the antibiotics are finished.

                On Friday is the hearing; the record says "contact burn of the abdomen".
                """, "What is said on Friday?"),
        ),
        wrong="""
            The bottle was believed twice: it lent the thermometer a good figure, and it explained the red. In the first weeks cold is a
            sign of sepsis as fever is, and with few neutrophils and a left shift nothing is counted again before it is treated. A
            congenital form was a good question, put too early: first the count has to be given time to follow the infection.
            """,
        facts=("F-TRP-58", "F-ENT-NSE-05", "F-ENT-NSE-09", "F-ENT-NSE-10"),
    ),
)  # fmt: skip

COLD_FEET = NSE.but(
    course=Course(
        ((-7, -6, 4.2, 7.9), (0, 0, 0.3, 0.9), (1, 2, 0.08, 0.2), (5, 7, 1.8, 3.2), (12, 16, 2.6, 5.6)), lines={"plt": (72.0, 140.0)}
    ),
    radicals={
        **TERM, "history": {"infection_onset": -1},
        "neonatal": [{"day": 0, "well": False}, {"day": At(2), "sepsis_culture": "pos"}, {"day": At(3), "well": True}],
        "examination": [
            {"day": 0, "temperature": Number(35.2, 35.8), "sepsis_signs": True, "signs": []},
            {"day": At(3), "temperature": Number(36.5, 37.2), "sepsis_signs": False, "signs": []},
        ],
        "film": [{"day": 0, "reviewed": True, "blasts": False, "left_shift": True}], "drugs": [],
        "maternal": {"day": At(3), "anc": Number(3.4, 7.2), "antibody": "neg", "reacts_with_father": False},
        "incidental": [
            {"name": "Capillary refill", "value": "4", "unit": "s", "reference": "below 3", "day": 0},
            {"name": "CRP", "value": "4", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "CRP", "value": "88", "unit": "mg/L", "reference": "below 5", "day": At(2)},
            {"name": "Ammonia", "value": "41", "unit": "µmol/L", "reference": "below 100", "day": 1},
        ],
    },
    who=Who((9, 13, "days")),
    normal=("spleen", "family"),
    plot=Plot(
        title="Cold, and not drinking",
        summary="A newborn {noun} of {age} has been rather quiet since yesterday and did not want the breast. There is no fever.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; pale in the first days, of which nothing came",
        picks={"warm": ("a second sleeping bag", "a bath and a second blanket", "a hot-water bottle and a woollen hat"),
               "who": ("the midwife", "the night line", "the duty pharmacist")},
        steps=(
            Step("Three missed feeds", 0,
                "age sex gestation_weeks birth_weight_g counts drugs history neonatal examination spleen film incidental", """
                One feed was slept through at noon yesterday, two more in the evening. The feet were cold, and the parents tried {warm};
                {who}, asked before midnight, was content because there was no fever. At six this morning {he} moans with each breath and
                is grey, capillary refill four seconds, {f.examination.0.temperature} °C.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {told:film = The film shows bands and toxic granulation.}
                CRP 4 mg/L (below 5).

                A colleague has written: "No fever, CRP normal, probably metabolic. Ammonia first."
                """, "What is given first?"),
            Step("The blood culture", At(2), "family", """
                Ampicillin, gentamicin and volume were given within the hour. *Escherichia coli* grew after fourteen hours. Ammonia 41
                µmol/L (below 100); the CRP has gone from 4 to 88 mg/L. Since midnight the noradrenaline has been reduced.

                But the count, which ought to follow, has fallen to {c2}. From this the registrar has told the parents that {he} was born
                without neutrophils and will need an injection every day, for life; genes and the mother's serum have been sent. The
                father has found the letter of the first week: {he} was counted then because {he} looked pale, and had neutrophils of {c0}
                ×10⁹/L.
                """, "Which came first?"),
            Step("At the breast again", At(3), "maternal", """
                Warm, off oxygen and feeding, and at {c3} ×10⁹/L without a single injection. {told:maternal = The mother's serum reacts
                neither with the panel nor with the father's neutrophils.}

                The father has put the hours in a row. Low at seven in the morning, the germ at nine in the evening: the count came first.
                """, "Does that speak against the infection?"),
            Step("The last dose", At(4), "", """
                The antibiotics are finished, and the parents have come to learn how one injects. They are sent home without. The
                laboratory asks whether it should go on with the genes.
                """, "What is the laboratory told?"),
        ),
        wrong="""
            In the first weeks of life neither the want of a fever nor a first CRP reassures anybody: cold is a sign as well, and so is a
            missed feed. The count of the first week had been good, was used up by the infection and came back with its control.
            """,
        facts=("F-TRP-58", "F-ENT-NSE-08", "F-ENT-NSE-09"),
    ),
)  # fmt: skip

NOT_ON_THE_CHEST = PRETERM.but(
    course=Course(((0, 0, 0.6, 1.0), (3, 5, 0.6, 1.05), (12, 16, 0.7, 1.05), (27, 30, 1.6, 2.6))),
    radicals={
        "gestation_weeks": Whole(29, 30), "birth_weight_g": Whole(1120, 1460),
        "maternal": {"hypertension": False, "hellp": False, "anc": Number(4.0, 8.2)},
        "neonatal": [{"day": 0, "well": True, "sga": False, "multiple": False}, GREW_NOTHING],
        "examination": [{"day": 0, **NEWBORN}, {"day": At(1), **NEWBORN}, {"day": At(2), **NEWBORN}], "drugs": [],
        "film": [{"day": 0, "reviewed": True, "blasts": False, "left_shift": False}],
    },
    who=Who((9, 14, "days")),
    plot=Plot(
        title="Two hours on the chest",
        summary="A preterm {noun} of {age} is well, in room air and on milk. Since this morning the incubator has to stay shut.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g, right for the weeks",
        picks={"song": ("hums", "reads to the glass", "talks through the porthole")},
        steps=(
            Step("Until further notice", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination film maternal", """
                "Low neutrophils. Gown, mask, no skin contact until further notice." The early shift has hung the sheet on the incubator.
                Until now {he} has lain on the mother's chest for two hours every afternoon; today she {song}, in a mask.

                The waters went without warning. {told:maternal = The mother's pressure was never high; they have counted her neutrophils,
                too: {f.maternal.anc} ×10⁹/L.} A week without an apnoea, the tube feeds nearly full.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film = Film: no left shift.}
                """, "Whom does the sheet protect?"),
            Step("Third culture", At(1), "family", """
                The first culture is sterile, and {he} has gained weight every day. A new resident does not want to go on like this; he
                has ordered a second culture and a third, a long line, and vancomycin until the count is 1.5. It is {c1}, and the pharmacy
                asks for how many weeks it should prepare. The nurse who hung up the sheet: "And where in {him} is the infection?"
                """, "How much of this helps {him}?"),
            Step("Still on the sheet", At(2), "", """
                No line was laid, no vancomycin given, and the nurse took her sheet down herself. {He} takes the breast twice a day. The
                vaccines of the second month will fall due on the ward. Beside them somebody has written "after normalisation", which at
                {c2} may last.
                """, "Do they wait?"),
            Step("Cot four", At(3), "", """
                {He} lies in an open cot, and the neutrophils have passed the resident's 1.5 without his help: {c3} ×10⁹/L. The father:
                "You counted my wife as well. Was it her blood?"
                """, "How sure can you be?"),
        ),
        wrong="""
            A well preterm child with such a count, a clean culture and no left shift is watched. The mother's skin was not the danger; a
            long line and weeks of antibiotics for a number would have been one. Vaccines are given by age and wait for no count.
            """,
        facts=("F-ENT-NSE-05", "F-MGT-37", "F-MGT-41"),
    ),
)  # fmt: skip

RECIPES = (
    PRESSURE,
    TWIN_LIST,
    THE_SMALLER,
    THE_PROTOCOL,
    FED_BADLY,
    TOO_COLD,
    COLD_FEET,
    NOT_ON_THE_CHEST,
)
