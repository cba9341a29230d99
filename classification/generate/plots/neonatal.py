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

                The {who} carries milk down and keeps a card with two columns. In the mother's, for that night: platelets 38 ×10⁹/L. "Low
                in both", says the registrar. "She makes an antibody, and one more against neutrophils." He has drawn her serum and rung
                intensive care.
                """, "What else takes the platelets of both?"),
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
                {c3} ×10⁹/L on day {c3:day}, platelets {c3:plt}; the mother's 233. Brought down in a chair, she holds {him} for the first
                time. The tube is still in its rack, the letter to her obstetricians not yet signed.
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
                long line lies ready; only the pharmacist still holds the bag. "It costs neutrophils. How many have you got?" {c1} ×10⁹/L,
                platelets {c1:plt}.

                {told:film = Film: few neutrophils, all of them mature, no blasts.} From the notes on the floor below: {told:maternal =
                Pre-eclampsia, **180/115** on the last morning; the mother's own neutrophils {f.maternal.anc} ×10⁹/L.} No blood disease in
                the family.
                """, "What do her notes explain in {him}?"),
            Step("Nothing has run through it", At(2), "infection_tests", """
                {told:infection_tests = No CMV in the urine.} "Too early for the virus", says the {who}: another week of everything. The
                blood culture is sterile. {c2} ×10⁹/L on day {c2:day}, platelets {c2:plt}.

                The line in the left arm is flushed every eight hours. Nothing has ever run through it.
                """, "What goes first?"),
            Step("Fourth again", At(3), "", """
                The line came out that evening. {c3} ×10⁹/L, platelets {c3:plt}, sixty grams above the birth weight. The two bright lines
                are where they were; the sonographer meets them in healthy children, too. Next month, fourth on the list.

                The discharge form says "congenital infection, suspected", which means hearing tests until school. "Will the next one be
                as thin?", asks the mother.
                """, "Which words go, and what do you tell her?"),
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

                "The pressure it cannot be", says the paediatrician on call. "Then both would have it. This is something of {his} own, and
                we have nobody here for that."
                """, "Same mother, same hour. What was not the same?"),
            Step("A bed in the city", At(1), "film family", """
                {km} kilometres to {town}, "for congenital neutropenia, marrow requested". The mother stayed behind, on magnesium, with
                the other child and a breast pump.

                Count {c1}, platelets {c1:plt} ×10⁹/L. {told:film = Film: few neutrophils, ordinary ones; no blasts, no dysplasia.} The
                culture is sterile, {he} takes everything by bottle. Parents not related, nobody with low counts. The aspirate is on
                tomorrow's list, with propofol, behind two hernias. The night nurse: "What is the hurry?"
                """, "Is there one?"),
            Step("Off the list", At(2), "", """
                The needle waited for a third count: {c2} ×10⁹/L on day {c2:day}, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The hospital that sent {him} has a bed again and no wish to be told why. Its head nurse asks for a list of what must be
                watched "in such a child".
                """, "What is on it?"),
            Step("In two columns", At(3), "", """
                {c3} ×10⁹/L, past the birth weight. The other twin is still the heavier by far. The mother's pressure is falling. "Will
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
                "Eight in ten are normal by now", says the resident, who has looked it up. {c1} ×10⁹/L. The culture grew nothing; {he} is
                almost back at the birth weight. {told:film = Film: few neutrophils, unremarkable ones, no blasts.} The mother's pressure
                has come down. Nobody in the family has had low counts.

                "Then {he} is one of the other two." With that {boss} signs {him} out to the practice, box three.
                """, "What is owed to the other two?"),
            Step("By post", At(2), "", """
                A slip from the practice: {c2} ×10⁹/L, "in hypertension, as known". No infection. The resident lays it on the desk of
                {boss}; by noon it is back, with a tick.
                """, "As known?"),
            Step("A month old", At(3), "", """
                {c3} ×10⁹/L; {f.examination.1.temperature} °C, fat and content. The mother has taken no tablet for two weeks. "Here it
                says: from my **pressure**. What does it come from now?"

                Nobody has taken blood from her since the day of the birth, and then only for a count.
                """, "Which tube, and from whom?"),
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
            {"name": "Blood in the culture bottle", "value": "0.3", "unit": "mL", "reference": "at least 1.0", "day": At(1)},
        ],
    },
    who=Who((5, 14, "days")),
    plot=Plot(
        title="A bottle left half full",
        summary="A newborn {noun} of {age} left two bottles half full. The parents rang twice and were told that this happens.",
        picks={"bug": ("a Klebsiella", "Escherichia coli", "group B streptococci")},
        steps=(
            Step("The second call", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination film history incidental", """
                "It happens," the advice line had said at dawn, and at ten again. The father has kept a list of what was left in the
                bottle, of 80 mL: 0, 5, 40, 45. Between the last two lies midnight. Now {he} does not cry when
                undressed: grey, mottled to the knees, {f.examination.0.temperature} °C. {f.gestation_weeks} weeks, {f.birth_weight_g} g at
                birth; vitamin K, no other drug.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film}

                A second vein has given little, and then nothing. The mother's sister had a child with "antibodies against the white
                cells", so the house officer filled the red tube for those first, and the culture got the rest. Ampicillin and gentamicin
                are running.
                """, "Which of the two tubes could have waited, and whose blood does it need?"),
            Step("Thirty hours", At(1), "family", """
                Nothing has grown in thirty hours. {He} is still on the pump, but has opened both eyes. Neutrophils {c1} ×10⁹/L, platelets
                {c1:plt}. The red tube has come back: "Please send the mother's."

                On this ward antibiotics end at thirty-six hours where nothing grows, and the house officer has put the end into the chart.
                "It was never a germ. It is what the cousin had." The immunoglobulin stands ready.

                You ask the technician to hold the bottle against an empty one, and the technician has scales: 0.3 mL of blood, where 1.0
                is the least.
                """, "What is the silence of this bottle worth?"),
            Step("The fortieth hour", At(2), "", """
                The antibiotics went on, and the immunoglobulin went back. At the fortieth hour the bottle grew {bug}.

                "So late, and never in a second one," said the house officer. "That's skin." {He} has been off the pump since yesterday,
                pink, {f.examination.1.temperature} °C. Neutrophils {c2} ×10⁹/L, platelets {c2:plt}. The mother's serum is on its way,
                with a tube from the father.
                """, "Does this germ live on skin, and what did the count do that no cousin explains?"),
            Step("Of ninety", At(3), "maternal", """
                The father's list is still kept, of ninety now: 0, 0, 0. The count is {c3} ×10⁹/L. {told:maternal}

                The letter lies ready to be signed. "Late infection, blood culture possibly contaminated, antibodies in the family. Count
                the next child at birth." And the advice line has rung: it had asked about fever, and nobody had measured. It wants to know
                what else it could have asked.
                """, "Which parts of the letter go, and which question answers the line?"),
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
        picks={"home": ("a caravan", "a flat over a shop"), "bug": ("Escherichia coli", "a Klebsiella")},
        steps=(
            Step("Thirty-six point six", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination film history incidental", """
                They live in {home}, and the heating had failed. At the triage {he} had 36.6 °C, in a hat and a blanket with a hot-water
                bottle, and so they waited for an hour. Undressed, {he} has {f.examination.0.temperature} °C, blue hands and a moan with
                every breath. {f.gestation_weeks} weeks, {f.birth_weight_g} g at birth, vitamin K only. It began last night or this
                morning. Round the navel the skin is red and hot, as wide as a palm.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film}

                "That is a burn," says the triage nurse; the bottle has no cover. She has rung the safeguarding team. "And no fever, so no
                infection. Warm {him} up, and count again in the morning."
                """, "What did the first thermometer measure?"),
            Step("The eleventh hour", At(1), "family", """
                You gave the antibiotics before anybody was warm. At the eleventh hour both bottles grew {bug}, and so did the swab of the
                navel, which has begun to weep. Neutrophils {c1} ×10⁹/L, platelets {c1:plt}; on a ventilator, and a little better.

                The safeguarding team has been told nothing of it. Two strangers have put the same question to the grandmother three
                times, and she may not come on to the ward. "At the feet," she said each time. "One puts it at the feet."

                The registrar has looked something up: few neutrophils and such a navel in the first weeks are a congenital form until the
                contrary is shown. She has booked a marrow for tomorrow.
                """, "What would a marrow add tomorrow that the next counts cannot?"),
            Step("Where the bottle lay", At(2), "", """
                Off the ventilator, {f.examination.1.temperature} °C. The red has drawn back to a ring round the navel, and there was
                never a blister. Neutrophils {c2} ×10⁹/L, platelets {c2:plt}. The marrow was put off, and the registrar wants to know
                until when; her form for the genes is filled in.

                In the record stands, signed on the first morning, "contact burn of the abdomen". The hearing is on Friday.
                """, "Up to which count does the form wait, and who says what on Friday?"),
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
            {"name": "CRP", "value": "4", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "Ammonia", "value": "41", "unit": "µmol/L", "reference": "below 100", "day": 1},
        ],
    },
    who=Who((9, 15, "days")),
    plot=Plot(
        title="Cold feet",
        summary="A newborn {noun} of {age} has been rather quiet since yesterday and did not want the breast. There is no fever.",
        picks={"warm": ("a second sleeping bag", "a bath and a second blanket", "a hot-water bottle and a woollen hat"),
               "who": ("the midwife", "the night line", "the duty pharmacist")},
        steps=(
            Step("As long as there is no fever", 0,
                "age sex gestation_weeks birth_weight_g counts drugs history neonatal examination film incidental", """
                Yesterday noon {he} slept through a feed, in the evening two. The feet were cold, so {he} was given {warm}. Before
                midnight {who} asked for the temperature and was content: "As long as there is no fever."

                At six {he} moans with each breath, is grey to the knees and takes four seconds to refill; {f.examination.0.temperature}
                °C, in spite of {warm}. {f.gestation_weeks} weeks, {f.birth_weight_g} g at birth, vitamin K, no other drug. In the
                maternity letter stands one count, from {c0:ago}: neutrophils {c0} ×10⁹/L, taken for a pale look that was nothing.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {told:film} The first CRP is 4 mg/L.

                "Four," says the colleague who has come to help. "Then it is metabolic. Ammonia first, line afterwards."
                """, "What runs into {him} before any of it is back?"),
            Step("It has not followed", At(2), "family", """
                Ampicillin, gentamicin and volume were in before seven; the ammonia, when it came, was normal. {told:neonatal} Since
                midnight the noradrenaline has been coming down, and {he} has opened both eyes.

                Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The registrar has spoken with the parents. A child who goes down like this has come into the world without neutrophils;
                there is an injection for it, daily, and it is for life. Genes and the mother's serum have gone off. The father has asked
                for a second opinion, and for the letter that they brought along.
                """, "What stands in that letter?"),
            Step("Shower and razor", At(3), "maternal", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L, without any injection but the antibiotic.
                {He} is off oxygen, {f.examination.1.temperature} °C, and takes the breast. The father has been home for a shower, the
                first in days.

                {told:maternal} The registrar, a little stiffly: "Then it was neither hers nor the marrow. But it fell before the germ was
                known."
                """, "Does that make it the cause?"),
            Step("Without a box", At(4), "", """
                Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. The spinal fluid was clean and the
                antibiotics are done.

                The genes are still out. The laboratory asks whether to go on, and the discharge form has a box, "known neutropenia", that
                has been ticked for {him} since the night of the noradrenaline.
                """, "What becomes of the box, and of the genes?"),
        ),
        wrong="""
            In the first weeks of life no fever reassures nobody: cold is a sign as well, and so is a missed feed. The count of the first
            days had been good, was used up by the infection and came back with its control.
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
        picks={"shift": ("early shift", "late shift"), "song": ("hums", "reads to the glass", "talks through the porthole")},
        steps=(
            Step("Until further notice", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination film maternal", """
                The waters went without warning, and {he} came within the hour, at {f.gestation_weeks} weeks and {f.birth_weight_g} g,
                right for the weeks. {told:maternal} A week without a pause in breathing, the tube feeds are nearly full;
                {f.examination.0.temperature} °C, pink. Vitamin K at birth, no other drug, not even an antibiotic.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film} A culture was taken.

                Every afternoon {he} has lain on the mother's chest for two hours. The {shift} has hung a sheet on the incubator: "Low
                neutrophils. Gown, mask, no skin contact until further notice." The mother {song} now, in her mask.
                """, "What does the sheet protect {him} from?"),
            Step("Third culture", At(1), "family", """
                {told:neonatal} {f.examination.1.temperature} °C, twenty-five grams a day. Neutrophils {c1} ×10⁹/L.

                A new resident finds the number "not compatible with going on like this". The orders are a second culture, a third, a long
                line, and vancomycin until the count has passed 1.5. The nurse of the {shift}, who hung up the sheet, asks where in the
                child the infection is supposed to be.
                """, "What would a line bring in?"),
            Step("Still on the sheet", At(2), "", """
                No line was laid, and the sheet came down on the same evening. {f.examination.2.temperature} °C; two hours a day on the
                chest, then three. The neutrophils are at {c2}.

                The vaccines of the second month will be due on the ward. In the plan for them somebody has written "after normalisation".
                """, "Which of them has to wait for a count?"),
            Step("Cot four", At(3), "", """
                Count {c3}. The incubator has been exchanged for a cot with a lid. The father asks whether it was the mother's blood,
                since she was asked for a count, and whether the next child will have it too.
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
