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

                {c0:Full}. Haemoglobin {c0:hb} g/L; platelets {c0:plt} ×10⁹/L, on the low side.

                The {who} carries milk down and keeps a card with two columns. In the mother's, for that night: platelets 38 ×10⁹/L. The
                registrar has read the card over her shoulder. "Low in both. She makes an antibody, and one more against neutrophils." He
                has drawn the mother's serum himself and rung intensive care.
                """, "Two people, few platelets. One antibody?"),
            Step("Upstairs", At(1), "film maternal family", """
                The tube comes back: no history, no test. So you go up with the form. {told:maternal = Severe pre-eclampsia with HELLP,
                and blood under the capsule of her liver.} ALT 640 U/L. Platelets 251 ×10⁹/L at
                booking, 59 today. Immunoglobulin has been running into her since the registrar's call. This morning her head ached; the
                scan at six showed nothing.

                The {who} has copied the name from the bottle. "And why does the little one get none of it?" In the little one's column
                she has {c1:plt} for today and {c1} for the others.
                """, "What becomes of the bottle?"),
            Step("What the card says", At(2), "", """
                Mother: 38, 59, 142. Child: {c0:plt}, {c1:plt}, {c2:plt}, and the neutrophils have come to {c2} ×10⁹/L.

                "It has **worked**", says the registrar, and means the bottle. "So it was immune. In the next pregnancy she has it from
                the twentieth week, and the tube goes today."
                """, "What has worked?"),
            Step("Down the stairs", At(3), "", """
                The card is full: 233 hers, {c3:plt} the child's. Brought down in a chair, the mother holds {him} for the first time.
                The tube is still in its rack, the letter to her obstetricians not yet signed.
                """, "What does she hear about the next pregnancy?"),
        ),
        wrong="""
            Two low platelet counts looked like one antibody in two people, as long as nobody knew why the child had been delivered. It
            was one pregnancy in two people. The mother's rise was laid to the immunoglobulin; the child, who had none of it, rose in the
            same days. A serum is for a course that is not typical, and this one was.
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
        title="Thin, and fourth on the list",
        summary="A thin newborn {noun} of {age} was fourth on the list for the ultrasound of the head. The count has moved {him} up.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; first child",
        picks={"who": ("trainee", "locum")},
        steps=(
            Step("First place", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen incidental", """
                All ribs and forehead, {f.birth_weight_g} g, below the lowest line. {He} sucks, sleeps and keeps
                {f.examination.0.temperature} °C in a cot without a lamp. The nurse, who measures everything, has measured the head: 32 cm
                (30–34).

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The {who} adds up. "Small, few platelets, few neutrophils: congenital CMV." No spleen under the ribs, no rash, no
                jaundice; these are not in the sum. Urine is on its way; the head is scanned first, ganciclovir
                is ordered for tonight. "For the ears every day counts."
                """, "Small, or thin?"),
            Step("Two bright lines", At(1), "film maternal family", """
                Two bright lines along the vessels of the left thalamus, nothing else. In the book of the {who} they stand under CMV, in
                the second row. Both ears have passed the screen; that stands in the third, as "early". A long line has been laid, and
                only the pharmacist still holds the bag. "It costs neutrophils. How many have you got?" {c1}. "And you want to spend
                those?"

                The mother's notes come up from the floor below, in a bag with her slippers. {told:maternal = Pre-eclampsia, 180/115 on
                the last morning, and then it was quick.} Over the last weeks the same hand
                has written four times: "Growing along the lowest line. Head along the middle." The {who} reads as far as the first.
                """, "Lines in the thalamus, pressure in the notes. Does the bag run?"),
            Step("Nothing has run through it", At(2), "infection_tests", """
                {told:infection_tests = No CMV in the urine.} Too early for the virus, says the {who}, and orders another week of
                everything. The pharmacist keeps the label: on its back {c2} neutrophils and {c2:plt} platelets, "without mine". The line
                in the left arm is flushed every eight hours.
                """, "What goes first?"),
            Step("Fourth again", At(3), "", """
                The line came out that evening, never used. Sixty grams above the birth weight. The two bright lines are where they were;
                the sonographer meets them in healthy children, too. Next month, fourth on the list.

                The discharge form says "congenital infection, suspected", which means hearing tests until school. "Will the next one be
                as thin?", asks the mother.
                """, "Which words go, and what does she need to know?"),
        ),
        wrong="""
            Three right findings were added up without the fourth: the head had grown as it should, so this child was thin and not small,
            and the reason stood in the mother's notes. The bright lines proved nothing. In a newborn with few neutrophils it is the
            infection of the ward that has to be feared, and a line without a purpose invites it.
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
                {told:maternal = The mother's pressure had climbed for a week, with headaches; magnesium, then a section.} Two placentas,
                two cots, one pink hat and one hat that was to be pink in the wash.

                The other twin: 2410 g, neutrophils 6.8 ×10⁹/L. This one: {f.birth_weight_g} g at {f.gestation_weeks} weeks, in room air.
                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. A culture from each, for fairness.

                The paediatrician on call: "The pressure it cannot be. Then both would have it. This is something of {his} own, and we
                have nobody here for that." The ambulance has room for one incubator.
                """, "Same mother, same hour. What was not the same?"),
            Step("A bed in the city", At(1), "film family", """
                To {town} it is {km} kilometres; the slip says "for congenital neutropenia, marrow requested". The mother stayed behind
                with the other child and a breast pump, and the milk follows by taxi.

                {told:film = The film has been read twice here, and is plain twice.} The aspirate is on
                tomorrow's list, with propofol, behind two hernias. The night nurse: "What is the hurry?"
                """, "A marrow by tomorrow noon. What would it decide?"),
            Step("Off the list", At(2), "", """
                "One more count first", somebody wrote beside the hernias. It is {c2} ×10⁹/L. The first hospital has a bed again and no
                wish to be told why; its head nurse asks what must be watched "in such a child".
                """, "What does she watch?"),
            Step("In two columns", At(3), "", """
                Past the birth weight; after {c3} ×10⁹/L nobody has asked for another count. "Will this one always catch things
                more easily?"
                """, "Will {he}?"),
        ),
        wrong="""
            These twins shared the pressure and not the placenta. Growth restriction is part of this picture, and it was on one side only;
            a count that is normal within the week needs neither marrow nor genes.
            """,
        facts=("F-ENT-NHT-02", "F-ENT-NHT-05"),
    ),
)  # fmt: skip

THE_PROTOCOL = NHT_LONG.but(
    course=Course(((0, 0, 0.6, 1.3), (3, 3, 0.6, 1.2), (14, 18, 0.6, 0.95), (27, 27, 0.6, 0.95))),
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
        picks={"boss": ("the consultant", "the professor", "the head of the unit")},
        steps=(
            Step("Three boxes", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen maternal", """
                The form is older than most who use it. "Neutropenia of the newborn. 1 infection, 2 prematurity, 3 mother's blood
                pressure." {told:maternal = It was pre-eclampsia in the last fortnight, with tablets; the mother's own neutrophils are
                {f.maternal.anc} ×10⁹/L.}

                {f.gestation_weeks} weeks, {f.birth_weight_g} g, not small for it; feeds well. {c0:Full}. Haemoglobin {c0:hb} g/L and
                platelets {c0:plt} ×10⁹/L fit the age. For box one a culture was taken; for box two {he} came too late. The night doctor
                ticks box three. Below it, in print: "Count on day 7. Nothing further."
                """, "Nothing further?"),
            Step("Day seven", At(1), "film family", """
                "Eight in ten are normal by now." The resident has looked it up, and {c1} is not. "Then {he} is one of the other two."
                With that {boss} signs {him} out to the practice, box three.
                """, "What is owed to the other two?"),
            Step("By post", At(2), "", """
                A slip from the practice: {c2}, "in hypertension, as known". The resident lays it on the desk of {boss}; by noon it is
                back, with a tick.
                """, "As known?"),
            Step("A month old", At(3), "", """
                Fat and content, with {c3} ×10⁹/L. The mother has taken no tablet for two weeks. "Here it says: from my pressure. What
                does it come from now?" Nobody has taken blood from her since the day of the birth, and then only for a count.
                """, "Thirty-one days old. Which tube, and from whom?"),
        ),
        wrong="""
            The pressure was a good first explanation, and it has a term. Four in five are normal within a week, and beyond thirty days of
            age the explanation is opposed by its own course; the mother's serum had been due as soon as it took longer.
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

                On the ventilator {he} has opened both eyes. Two counts so far, {c0} and {c1}; the father has entered both on his list,
                behind the millilitres, and asks in which column the germ goes. "In none", says the house officer.

                A technician, who has time at this hour, has put the culture bottle on the scales: 0.3 mL of blood in it (at least 1.0).
                """, "Thirty hours, 0.3 mL. How much does that prove?"),
            Step("The fortieth hour", At(2), "", """
                At midnight the nurse had hung the next dose before anybody could forbid it. At the fortieth hour the bottle grew {bug}. "So
                late, and in a single bottle", says the house officer. "Skin." He says it still.

                The tube has been out since yesterday, and the sister who does not speak to clinics has come with a cake. On his list the
                father has room for one more count: {c2} ×10⁹/L. The mother's serum is on its way all the same, with a tube from the
                father.
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
            blood in the bottle gives late growth or none; and a CRP drawn in the first hours says little, while the second was laid to a
            machine. The list had dated the beginning to the hour; the count came back with the germ under control.
            """,
        facts=("F-ENT-NSE-05", "F-ENT-NSE-07", "F-ENT-NSE-09", "F-ENT-NSE-10"),
    ),
)  # fmt: skip

TOO_COLD = NSE_NOW.but(
    who=Who((5, 12, "days")),
    course=Course(((0, 0, 0.2, 0.95), (1, 1, 0.3, 1.0), (4, 5, 0.7, 1.3)), lines={"plt": (62.0, 140.0)}),
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
                """, "Warm first?"),
            Step("The eleventh hour", At(1), "family", """
                The antibiotics went in before anybody was warm. At the eleventh hour {bug} in both bottles, and in the swab of the navel,
                which weeps. The registrar has read that few neutrophils and such a navel are a congenital form until the contrary is
                shown; {c1} on the ventilator does not contradict her. Marrow tomorrow.

                Two strangers have asked the grandmother three times. "At the feet. One puts it at the feet."
                """, "What would it show tomorrow?"),
            Step("Where the bottle lay", At(2), "", """
                Off the ventilator. Round the navel a ring of red is left, and there never was a blister. "{c2}, and until when do I
                wait?" asks the registrar. On Friday is the hearing. The record says: "contact burn of the abdomen".
                """, "Until when, and what is said on Friday?"),
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
        ((-7, -6, 4.2, 7.9), (0, 0, 0.2, 0.9), (1, 2, 0.3, 1.1), (5, 7, 1.8, 3.2), (12, 16, 2.6, 5.6)), lines={"plt": (72.0, 140.0)}
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
    who=Who((9, 15, "days")),
    normal=("spleen", "family"),
    plot=Plot(
        title="Cold feet",
        summary="A newborn {noun} of {age} has been rather quiet since yesterday and did not want the breast. There is no fever.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; pale in the first days, of which nothing came",
        picks={"warm": ("a second sleeping bag", "a bath and a second blanket", "a hot-water bottle and a woollen hat"),
               "who": ("the midwife", "the night line", "the duty pharmacist")},
        steps=(
            Step("As long as there is no fever", 0,
                "age sex gestation_weeks birth_weight_g counts drugs history neonatal examination spleen film incidental", """
                One feed slept through at noon yesterday, two in the evening. Cold feet, so {warm}. Before midnight {who} asked for the
                temperature: "As long as there is no fever."

                At six {he} moans with each breath, grey to the knees, refill four seconds; {f.examination.0.temperature} °C. {c1:Full}.
                Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {told:film = Film: bands, toxic granules.}

                CRP 4 mg/L (below 5). "Then it is metabolic", says the colleague who has come to help; he once found such a child at six
                in the morning, and has a slide of it. "Ammonia first, the line afterwards."
                """, "CRP 4, no fever. What runs in first?"),
            Step("An injection for life", At(2), "family", """
                Ampicillin, gentamicin and volume before seven; the ammonia, 41 µmol/L, at half past eight. *Escherichia coli* in the
                blood after fourteen hours. CRP 4, then 88. The noradrenaline has been coming down since midnight.

                The registrar to the parents: "A child who goes down like this was **born** without neutrophils. There is an injection,
                daily, and it is for life." Genes and the mother's serum have gone off. The father would like a second opinion and looks
                in his jacket for a number; what he finds is the letter of the first week, when somebody had counted the child for looking
                pale: {c0}.
                """, "Born without?"),
            Step("Shower and razor", At(3), "maternal", """
                {c3} ×10⁹/L, without any injection but the antibiotic. The father has been home for a shower, the first in days; {he} is
                off oxygen and at the breast.

                {told:maternal = The mother's serum leaves all neutrophils alone, the father's too.} The registrar, a little stiffly:
                "Neither hers nor the marrow, then. But it fell before the germ was known."
                """, "Known, or there?"),
            Step("Two enquiries", At(4), "", """
                The antibiotics are done. The laboratory asks whether to go on with the genes. The father asks who orders the
                injection.
                """, "What do you tell both?"),
        ),
        wrong="""
            In the first weeks of life neither the want of a fever nor a first CRP reassures anybody: cold is a sign as well, and so is a
            missed feed. The count of a week before had been good, was used up by the infection and came back with its control.
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
        picks={"shift": ("early shift", "late shift"), "song": ("hums", "reads to the glass", "talks through the porthole")},
        steps=(
            Step("Until further notice", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination film maternal", """
                "Low neutrophils. Gown, mask, no skin contact until further notice." The {shift} has hung the sheet on the incubator.
                Every afternoon until now {he} has lain on the mother's chest for two hours; now she {song}, in a mask, and at two {he}
                wakes all the same.

                The waters went without warning. {told:maternal = The mother's pressure was never high; they have counted her blood, too,
                {f.maternal.anc} ×10⁹/L.} A week without an apnoea, the tube feeds nearly full.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film = Film: no left shift.}
                """, "Whom does the sheet protect?"),
            Step("Third culture", At(1), "family", """
                The first culture is sterile, the count {c1}. "Not compatible with going on like this", finds a new resident: a second
                culture, a third, a long line, vancomycin until 1.5. The nurse who hung up the sheet: "And where in {him} is the
                infection?"
                """, "A sterile culture, a well child. How much of this helps?"),
            Step("Still on the sheet", At(2), "", """
                No line, no vancomycin. The sheet came down that evening. The vaccines of the
                second month will fall due on the ward. Beside them somebody has written "after normalisation".
                """, "Do they wait?"),
            Step("Cot four", At(3), "", """
                The resident's 1.5 has been passed without him: {c3} ×10⁹/L. An open cot. The father: "You counted my wife as well. Was it
                her blood, and will the next one have it?"
                """, "What was it, and how sure is that?"),
        ),
        wrong="""
            A well preterm child with such a count, a clean culture and no left shift is watched. The mother's skin was not the danger; a
            long line and weeks of antibiotics for a number would have been one.
            """,
        facts=("F-ENT-NSE-05", "F-MGT-37"),
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
