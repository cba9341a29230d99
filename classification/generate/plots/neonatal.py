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
        summary="A small newborn of {age} was delivered early because of the mother. The mother is in intensive care; the child is hungry.",
        picks={"who": ("aunt", "grandmother")},
        steps=(
            Step("The wrong patient", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination incidental", """
                "Taken out for the mother's sake", says the note, and no more; it was written standing up. She lies two floors above. It
                is the child who does well: {f.gestation_weeks} weeks, {f.birth_weight_g} g, thin for that, {f.examination.0.temperature}
                °C without help, furious between feeds. Vitamin K, a culture, no antibiotic.

                {c0:Full}. Haemoglobin {c0:hb} g/L; platelets {c0:plt} ×10⁹/L, on the low side.

                The {who} carries milk down and keeps a card with two columns. In the mother's, for that night: platelets 38 ×10⁹/L. The
                registrar: "Low in both. She makes an antibody, and one more against neutrophils." He has drawn her serum and rung
                intensive care.
                """, "Two people, few platelets. One antibody?"),
            Step("Upstairs", At(1), "film maternal family", """
                The tube comes back: no history, no test. So you go up with the form. {told:maternal = Severe pre-eclampsia with HELLP,
                blood under the capsule of her liver; neutrophils {f.maternal.anc} ×10⁹/L.} ALT 640 U/L. Platelets 251 ×10⁹/L at booking,
                59 today. Immunoglobulin has been running into her since the registrar's call. This morning her head ached; a scan at six
                showed nothing.

                Downstairs: count {c1}, platelets {c1:plt} ×10⁹/L. {told:film = Film: few neutrophils, no shift to the left; the platelets
                lie singly.}
                """, "What becomes of the bottle?"),
            Step("What the card says", At(2), "", """
                Mother: 38, 59, 142. Child: {c0:plt}, {c1:plt}, {c2:plt}. The culture is sterile, the neutrophils have come to {c2} ×10⁹/L.

                "It has **worked**", says the registrar, and means the bottle. "So it was immune. In the next pregnancy she has it from
                the twentieth week, and the tube goes today."
                """, "What has worked?"),
            Step("Down the stairs", At(3), "", """
                {c3} ×10⁹/L on day {c3:day}, platelets {c3:plt}; the mother's 233. Brought down in a chair, she has the child on her arm
                for the first time. The tube is still in its rack, the letter to her obstetricians not yet signed.
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
            {"name": "Ultrasound of the head", "value": "two bright lines along vessels of the left thalamus", "day": At(1)},
            {"name": "Ultrasound of the head", "value": "the two lines as before, otherwise normal", "day": At(3)},
        ],
    },
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Thin, and fourth on the list",
        summary="A thin newborn of {age} was fourth on the list for the ultrasound of the head. The count has made it first.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; first child",
        picks={"who": ("trainee", "locum")},
        steps=(
            Step("First place", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen incidental", """
                All ribs and forehead, {f.birth_weight_g} g, below the lowest line. {He} sucks, sleeps and keeps
                {f.examination.0.temperature} °C in a cot without a lamp; no jaundice, no spots, spleen not felt. The nurse measures
                everything: head 32 cm (30–34). No drug but vitamin K; a culture was taken.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The {who} adds up. "Small, few platelets, few neutrophils: congenital CMV." The urine is on its way, the head is scanned
                first, ganciclovir is ordered for tonight. "For the ears every day counts."
                """, "Small, or thin?"),
            Step("Two bright lines", At(1), "film maternal family", """
                Two bright lines along the vessels of the left thalamus, nothing else. In the book of the {who} they stand under CMV. A
                long line has been laid; only the pharmacist still holds the bag. "It costs neutrophils. How many have you got?" {c1}
                ×10⁹/L, platelets {c1:plt}.

                {told:film = On the film the few neutrophils are mature.} The mother's notes come up from the floor below.
                {told:maternal = Pre-eclampsia, 180/115 on the last morning; the mother's own neutrophils {f.maternal.anc} ×10⁹/L.} No
                blood disease in the family.
                """, "Lines in the thalamus, pressure in the notes. Does the bag run?"),
            Step("Nothing has run through it", At(2), "infection_tests", """
                {told:infection_tests = No CMV in the urine.} The {who} calls it too early for the virus and wants another week of
                everything. The blood culture is sterile. {c2} ×10⁹/L on day {c2:day}, platelets {c2:plt}.

                The line in the left arm is flushed every eight hours. Nothing has ever run through it.
                """, "What goes first?"),
            Step("Fourth again", At(3), "", """
                The line came out that evening. {c3} ×10⁹/L, platelets {c3:plt}, sixty grams above the birth weight. The two bright lines
                are where they were; the sonographer meets them in healthy children, too. Next month, fourth on the list.

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
        summary="Of twins born yesterday, one has a low count. The other, in the next cot, has a good one.",
        picks={"town": ("the university hospital", "the children's hospital in the city"),
               "km": ("ninety", "seventy", "a hundred and ten")},
        steps=(
            Step("Same mother, same hour", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen maternal incidental", """
                {told:maternal = The mother's pressure had climbed for a week, with headaches; magnesium, then a section. She has
                {f.maternal.anc} neutrophils of her own.} Two placentas, two cots side by side.

                The other twin: 2410 g, neutrophils 6.8 ×10⁹/L. This one: {f.birth_weight_g} g at {f.gestation_weeks} weeks, in room air,
                {f.examination.0.temperature} °C in the warm cot, spleen not felt, vitamin K. {c0:Full}. Haemoglobin {c0:hb} g/L,
                platelets {c0:plt} ×10⁹/L. A culture from each.

                The paediatrician on call: "The pressure it cannot be. Then both would have it. This is something of {his} own, and
                we have nobody here for that."
                """, "Same mother, same hour. What was not the same?"),
            Step("A bed in the city", At(1), "film family", """
                To {town} it is {km} kilometres; the slip says "for congenital neutropenia, marrow requested". The mother stayed behind,
                on magnesium, with the other child and a breast pump.

                Count {c1}, platelets {c1:plt} ×10⁹/L. {told:film = Film: few neutrophils, ordinary ones; no blasts, no dysplasia.} The
                culture is sterile, {he} takes everything by bottle. Parents not related, nobody with low counts. The aspirate is on
                tomorrow's list, with propofol, behind two hernias. The night nurse: "What is the hurry?"
                """, "A marrow by tomorrow noon. What would it decide?"),
            Step("Off the list", At(2), "", """
                The needle waited for a third count: {c2} ×10⁹/L on day {c2:day}, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The hospital that sent {him} has a bed again and no wish to be told why. Its head nurse asks for a list of what must be
                watched "in such a child".
                """, "What is on it?"),
            Step("In two columns", At(3), "", """
                Past the birth weight; {c3} ×10⁹/L. The other twin is still the heavier by far. The mother's pressure is falling. "Will
                this one always catch things more easily?"
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
                The form is older than most who use it: "Neutropenia of the newborn. 1 infection, 2 prematurity, 3 mother's blood
                pressure." {told:maternal = It was pre-eclampsia in the last fortnight, with tablets; the mother's own neutrophils are
                {f.maternal.anc} ×10⁹/L.}

                {f.gestation_weeks} weeks, {f.birth_weight_g} g, not small for it. Feeds well, {f.examination.0.temperature} °C, the navel
                clean, no spleen. Vitamin K. {c0:Full}. Haemoglobin {c0:hb} g/L and platelets {c0:plt} ×10⁹/L fit the age.

                A culture was taken. The night doctor ticks box three. Below it, in print: "Count on day 7. Nothing further."
                """, "Nothing further?"),
            Step("Day seven", At(1), "film family", """
                "Eight in ten are normal by now." The resident has looked it up. {c1} ×10⁹/L. The culture grew nothing; {he} is
                almost back at the birth weight. {told:film = The film, read at last, is unremarkable.} The mother's pressure
                has come down. Nobody in the family has had low counts.

                "Then {he} is one of the other two." With that {boss} signs {him} out to the practice, box three.
                """, "What is owed to the other two?"),
            Step("By post", At(2), "", """
                A slip from the practice: {c2} ×10⁹/L, "in hypertension, as known". No infection. The resident lays it on the desk of
                {boss}; by noon it is back, with a tick.
                """, "As known?"),
            Step("A month old", At(3), "", """
                {c3} ×10⁹/L; {f.examination.1.temperature} °C, fat and content. The mother has taken no tablet for two weeks. "Here it
                says: from my pressure. What does it come from now?"

                Nobody has taken blood from her since the day of the birth, and then only for a count.
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
                0, 5, 40, 45: what was left in the bottle, of 80 mL, on the father's list. "It happens", said the advice line at dawn, and
                again at ten. Now {he} does not cry when undressed: grey, mottled to the knees, {f.examination.0.temperature} °C, pulse
                196; spleen not felt. No drug but vitamin K.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film = On the film toxic granules, many bands, no
                blasts.}

                The second vein gave little, then nothing. The mother's sister once had a child with "antibodies against the white cells";
                so the house officer filled the red tube first, and the culture got the rest. Ampicillin and gentamicin are running.
                """, "Which tube could have waited?"),
            Step("Thirty hours", At(1), "family", """
                Nothing in thirty hours. On this ward antibiotics end at thirty-six, and the house officer has written it down. "It was
                never a germ. It is what the cousin had." The immunoglobulin stands ready. The red tube is back: "Please send the
                mother's."

                Ventilated still, both eyes open. Count {c1}, platelets {c1:plt} ×10⁹/L. The technician has put the bottle on the scales:
                0.3 mL of blood in it (at least 1.0).
                """, "Thirty hours, 0.3 mL. How much does that prove?"),
            Step("The fortieth hour", At(2), "", """
                The antibiotics had gone on. At the fortieth hour the bottle grew {bug}. The house officer: "So late, and in a single
                bottle. Skin." Off the ventilator since yesterday, pink, {f.examination.1.temperature} °C.

                {c2} ×10⁹/L on day {c2:day}, platelets {c2:plt}. The mother's serum is on its way, with a tube from the father.
                """, "Does it live on skin?"),
            Step("Of ninety", At(3), "maternal", """
                0, 0, 0, of ninety now. {c3} ×10⁹/L. {told:maternal = In the mother's serum the laboratory finds nothing against
                neutrophils, the father's included; her own count is {f.maternal.anc}.}

                In the letter, ready to be signed: "Late infection, culture possibly contaminated, antibodies in the family."
                """, "What do you sign?"),
        ),
        wrong="""
            The rule of thirty-six hours is made for a filled bottle and a child that is well. Here the blood had gone into a tube that
            needs the mother's, for the sake of a cousin who shares neither the mother nor the father. It is common teaching that little
            blood in the bottle gives late growth or none. The list had dated the beginning to the hour; the count came back with the
            germ under control.
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
                night or this morning. Round the navel the skin is red and hot, as wide as a palm. {f.gestation_weeks} weeks,
                {f.birth_weight_g} g at birth, no drug but vitamin K.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film = Film: toxic granules, bands wherever there is
                a neutrophil at all, no blasts.}

                The bottle has no cover. "A burn", says the triage nurse; she has rung the safeguarding team. "And no fever,
                so no infection. Warm {him} up and count again in the morning."
                """, "Warm first?"),
            Step("The eleventh hour", At(1), "family", """
                The antibiotics went in before anybody was warm. At the eleventh hour {bug} in both bottles, and in the swab of the navel,
                which weeps. On a ventilator, a little better; count {c1} ×10⁹/L, platelets {c1:plt}.

                "At the feet. One puts it at the feet." Two strangers have asked the grandmother three times. The registrar has read that
                few neutrophils and such a navel are a congenital form until the contrary is shown. Marrow tomorrow. Nobody in the family
                has had low counts.
                """, "What would it show tomorrow?"),
            Step("Where the bottle lay", At(2), "", """
                Off the ventilator, {f.examination.1.temperature} °C. A ring of red is left round the navel; there was never a blister.
                Count {c2}, platelets {c2:plt} ×10⁹/L on day {c2:day}. The marrow was put off; the registrar asks until when. Her form for
                the genes is filled in.

                The record says, signed on the first morning: "contact burn of the abdomen". The hearing is on Friday.
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

                At six {he} moans with each breath, grey to the knees, refill four seconds; {f.examination.0.temperature} °C, spleen not
                felt. Vitamin K and no other drug. {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {told:film = Film: few
                neutrophils, bands and toxic granules among them; no blasts.} {c0:Ago}, for a pale look, {he} was counted once: {c0}.

                CRP 4 mg/L (below 5). "Then it is metabolic", says the colleague who has come to help. "Ammonia first, the line afterwards."
                """, "CRP 4, no fever. What runs in first?"),
            Step("An injection for life", At(2), "family", """
                Ampicillin, gentamicin and volume before seven; ammonia 41 µmol/L. *Escherichia coli* in the blood after fourteen hours.
                The noradrenaline has been coming down since midnight. {c2} ×10⁹/L on day {c2:day}, platelets {c2:plt}.

                The registrar to the parents: "A child who goes down like this was **born** without neutrophils. There is an injection,
                daily, and it is for life." Genes and the mother's serum have gone off. The father would like a second opinion; in his
                jacket is the letter with the first count. No low counts in either family.
                """, "Born without?"),
            Step("Shower and razor", At(3), "maternal", """
                {c3} ×10⁹/L, without any injection but the antibiotic; platelets {c3:plt}. Off oxygen, {f.examination.1.temperature} °C,
                at the breast again. The father has been home for a shower, the first in days.

                {told:maternal = The mother's serum leaves all neutrophils alone, the father's too; she has {f.maternal.anc} herself.}
                The registrar, a little stiffly: "Neither hers nor the marrow, then. But it fell before the germ was known."
                """, "Known, or there?"),
            Step("Two enquiries", At(4), "", """
                {c4} ×10⁹/L on day {c4:day}. Spinal fluid clean, antibiotics done. The laboratory asks whether to go on with the genes.
                The father asks who orders the injection.
                """, "What do you tell both?"),
        ),
        wrong="""
            In the first weeks of life no fever reassures nobody: cold is a sign as well, and so is a missed feed. The count of a week
            before had been good, was used up by the infection and came back with its control.
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
        summary="A preterm child of {age} is well, in room air and on milk. Since this morning the incubator has to stay shut.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g, right for the weeks",
        picks={"shift": ("early shift", "late shift"), "song": ("hums", "reads to the glass", "talks through the porthole")},
        steps=(
            Step("Until further notice", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination film maternal", """
                "Low neutrophils. Gown, mask, no skin contact until further notice." The {shift} has hung the sheet on the incubator.
                Every afternoon until now {he} has lain on the mother's chest for two hours; now the mother {song}, in a mask.

                The waters went without warning, and {he} came within the hour. {told:maternal = The mother's pressure was never high, her
                count is {f.maternal.anc}.} A week without an apnoea, the tube feeds nearly full, {f.examination.0.temperature} °C, pink,
                belly soft. Vitamin K, not one antibiotic.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film = Film: few neutrophils, no left shift.} A
                culture was taken.
                """, "Whom does the sheet protect?"),
            Step("Third culture", At(1), "family", """
                The first culture is sterile. {f.examination.1.temperature} °C, twenty-five grams a day, no apnoea. {c1} ×10⁹/L on day
                {c1:day}.

                A new resident finds that "not compatible with going on like this": a second culture, a third, a long line, vancomycin until
                1.5. The nurse who hung up the sheet: "And where in {him} is the infection?" The mother knows of no low counts in the
                family.
                """, "A sterile culture, a well child. How much of this helps?"),
            Step("Still on the sheet", At(2), "", """
                No line, no vancomycin. The sheet came down that evening; two hours a day on the chest, then three.
                {f.examination.2.temperature} °C, count {c2}.

                The vaccines of the second month fall due on the ward. Beside them somebody has written "after normalisation".
                """, "Do they wait?"),
            Step("Cot four", At(3), "", """
                {c3} ×10⁹/L. A cot with a lid in place of the incubator. The father: "You counted my wife as well. Was it her blood, and
                will the next one have it?"
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
