"""Plots in which a drug, or nobody’s drug, is at fault: idiosyncratic and cytotoxic."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.drugs import CHE, CHE_EARLY, DIN, DIN_EARLY, DIN_WELL
from classification.generate.radicals.shared import CALM, FEBRILE, NOTHING_ELSE, PLAIN_HISTORY
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import At, Number, Same, Whole, one_of

HER_TABLETS = Recipe(
    "DIN", "established",
    Course(((-400, -90, 3.0, 5.8), (0, 0, 0.02, 0.16), (3, 4, 0.05, 0.4), (9, 12, 1.85, 2.7), (22, 28, 2.8, 4.9))),
    {
        "drugs": [{"name": "metamizole", "dose": "500 mg, six or eight a day", "start": Whole(-16, -9), "stop": 0}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "examination": [{"day": 0, **FEBRILE}, {"day": At(3), **CALM}],
        "incidental": [{"name": "Bag from the kitchen drawer", "value": "paracetamol, propyphenazone, half a strip of metamizole",
            "day": At(3)}],
    },
    Who((61, 82, "years"), sex="male"),
    plot=Plot(
        title="Her tablets",
        summary="A widower of {age} has a tooth that should have been out long ago and, since last night, a fever.",
        known="a molar to be drawn next week",
        picks={"who": ("daughter", "elder daughter", "younger daughter")},
        steps=(
            Step("No drugs at all", 0, "age sex counts examination history", """
                The dentist's letter is about a molar: "Abscess. Please drain." It has hurt since [the funeral|the week of the funeral].
                But he points to his throat. {f.examination.0.temperature} °C, 118/72, pulse 104, clear in the head; the gum
                swollen, hardly red, no pus; grey ulcers on both tonsils. No cold before it. No drugs: "She was the one with the tablets."

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before a hernia, {c0:ago}, he had {c0}.

                The surgeon on call: "The abscess has used up the neutrophils. I can open it at four."
                """, "Is it the tooth, and what comes before four?"),
            Step("The kitchen drawer", At(2), "drugs film family spleen statement", """
                "Those were Mother's." His {who} has found a strip of metamizole in the kitchen. He took six or eight a day for the tooth,
                the first {d0:begun}, the last on the morning he came. "They were good," he says.

                Count {c2} ×10⁹/L on cefepime; cultures sterile. {told:film spleen = Film: hardly a neutrophil, no blasts; spleen not
                felt.} The ward finds no other cause; the surgeon has crossed him off the list. The night doctor's sheet still reads
                "Drugs: **none**".
                """, "No drugs? And how sure are you today?"),
            Step("Chewing again", At(3), "", """
                {c3} ×10⁹/L without G-CSF, {f.examination.1.temperature} °C, the ulcers closed. He wants the tooth out this week, "and
                something decent for afterwards".

                The {who} has brought the drawer, in a bag: paracetamol, propyphenazone, another half strip of metamizole.
                """, "Which of the three may he have?"),
            Step("Intolerance, unclear", At(4), "", """
                Count {c4}, day {c4:day}. The tooth is out, under paracetamol. The dentist has noted "intolerance, unclear"; the chemist at
                the corner has telephoned and wants a name.

                "She had them for years," he says, "and it never did her any harm."
                """, "What is written down, and for whom?"),
        ),
        wrong="""
            "Drugs: none" was true of prescriptions and of nothing else. What lies in the house, whoever it was for, is part of the
            history. And the abscess explained nothing: there was no pus in it, because there was nothing to make pus of. Propyphenazone
            is a pyrazolone too and goes back to the pharmacy with the strip.
            """,
        facts=("F-DRG-10", "F-MGT-10"),
    ),
)  # fmt: skip

FRIDAYS_ANSWER = DIN.but(
    course=Course(((-75, -60, 2.8, 5.4), (-14, -9, 2.1, 4.4), (0, 0, 0.1, 0.36), (3, 4, 0.1, 0.45), (9, 12, 1.85, 2.7),
        (23, 28, 2.6, 4.8))),
    radicals={
        "drugs": [one_of({"name": "carbimazole", "dose": "30 mg a day", "start": Whole(-56, -30), "stop": 0},
            {"name": "thiamazole", "dose": "20 mg a day", "start": Whole(-56, -30), "stop": 0})],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": At(4), **CALM}],
        "incidental": [{"name": "Free T4", "value": Number(34, 52, 0), "unit": "pmol/L", "reference": "12–22", "day": 0}],
    },
    who=Who((24, 58, "years")),
    plot=Plot(
        title="Friday's answer",
        summary="A {noun} of {age} rang on Friday about a sore throat, as the leaflet asks, and was told not to worry. It is Sunday.",
        known="Graves' disease",
        picks={"land": ("Portugal", "Austria", "Canada")},
        steps=(
            Step("What the leaflet asks", 0, "age sex counts drugs history examination", """
                "Sore throat: ring at once." {He} rang, on Friday. The doctor on call looked up the routine check of {c1:ago}: neutrophils
                {c1}. "A normal count this month. Then it is a cold. Go on with the tablets."

                {He} went on, until this morning: {d0}, for {d0:long}, and nothing beside it. {f.examination.0.temperature} °C, pulse 128,
                blood pressure 134/70, a fine tremor. White patches on both tonsils and the palate; [water will not go down|even water
                hurts]. Nose and chest free, nobody at home has a cold. Spleen and film: not yet.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Free T4 {f.incidental.0.value} pmol/L (12–22).
                """, "For how long is a count normal?"),
            Step("A different substance", At(3), "film family spleen statement", """
                No tablet since the door, an antibiotic since the first hour. The fever went [last night|this morning], the cultures are
                sterile. Count {c3} ×10⁹/L. {told:film = Film: few neutrophils, no left shift, no blasts.} {told:spleen = No spleen to
                feel.} Nothing else that could have done it.

                Pulse 116 on a beta-blocker. From the thyroid clinic a sheet: "Propylthiouracil from tonight. It is a different substance."
                """, "Different enough?"),
            Step("A question from the practice", At(4), "", """
                {c4} ×10⁹/L on day {c4:day}, without G-CSF. {f.examination.1.temperature} °C; the throat has healed, the heart still runs at
                104. A surgeon has been, and the nuclear physician.

                The family doctor telephones. Four others in the practice take these tablets. "From now on I shall count them every week."
                """, "Would that have found it?"),
            Step("Under another name", At(5), "", """
                Count {c5}. The date for the thyroid is fixed; after it {he} goes to work in {land}. On a card for the wallet stands "{d0}",
                nothing else.

                "Is it called that over there?"
                """, "What belongs on the card?"),
        ),
        wrong="""
            The doctor on call answered a sore throat with an old number. Under these tablets a normal count speaks for its own day, and
            fever or a sore throat means stop and count today. The other tablet of the class, offered on the ward, is no way out: the two
            cross.
            """,
        facts=("F-DRG-07", "F-MGT-47", "F-MGT-10"),
    ),
)  # fmt: skip

HALF_THE_DOSE = DIN.but(
    course=Course(((-75, -50, 3.0, 5.8), (0, 0, 0.56, 0.95), (3, 3, 0.1, 0.38), (12, 15, 1.85, 2.7), (29, 32, 2.6, 4.9))),
    radicals={
        "drugs": [{"name": "carbamazepine", "dose": "400 mg twice a day", "start": Whole(-45, -28), "stop": At(2)}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "examination": [{"day": 0, **CALM}, {"day": At(2), **FEBRILE, "infection_severity": "moderate"}, {"day": At(3), **CALM}],
    },
    who=Who((49, 64, "years")),
    plot=Plot(
        title="Half the dose",
        summary="For some weeks a {noun} of {age} has been able to eat on the left again. The neurologist would like to keep it so.",
        known="trigeminal neuralgia on the left",
        picks={"bit": ("An apple", "A crust of bread", "A raw carrot"), "who": ("neighbour", "son", "daughter")},
        steps=(
            Step("A compromise", 0, "age sex counts drugs history examination", """
                {bit}, on the left side: {he} tells it like a feat. Until {d0:begun} {he} drank {his} meals through a straw, because every
                bite set off the lightning. Then came carbamazepine. No second drug. {f.examination.0.temperature} °C, [the mouth is
                whole|nothing to see in the mouth], no cold.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. The neutrophils were {c0} before the first tablet.

                The neurologist, by telephone: "They all drop a little on that. Half the dose from tonight, a count in a month." {He} nods
                before you have put the receiver down.
                """, "Half?"),
            Step("The wrong pain", At(2), "film family spleen", """
                Three days later the {who} brings {him}. The left cheek has hurt since yesterday; {he} took it for the old pain and an extra
                tablet against it. {f.examination.1.temperature} °C, pulse 110, blood pressure 124/70, ulcers along the gum and inside the
                cheek.

                Count {c2} ×10⁹/L. {told:film = The film holds a handful of neutrophils, no blasts, nothing dysplastic.} {told:spleen =
                Under the left ribs nothing to feel.} The antibiotic ran after twenty minutes.

                {He} keeps a hand on the packet. "Leave me one for the night."
                """, "What is given for the night?"),
            Step("By fifties", At(3), "statement", """
                {f.examination.2.temperature} °C since the fifth day; nothing grew. {c3} ×10⁹/L on day {c3:day}, without an injection. No
                other cause has turned up. A nerve block holds, for the time being.

                The neurologist has come in person and has drawn up a plan: fifty milligrams, a count each day, a hundred after a week.
                "Eight hundred did it. Slowly, it will be tolerated."
                """, "What would the plan show?"),
            Step("Discharge letter", At(4), "", """
                Count {c4}. {He} is on the list for an operation on the nerve and chews on the right.

                The draft of the letter has a box for intolerances. In it: "Carbamazepine: leucopenia **at high dose**."
                """, "Which words come out, and which go in?"),
        ),
        wrong="""
            The neurologist acted as if the dose had been the matter. Below 1.0 on a suspect drug there is no smaller dose that is safe,
            and the plan by fifties was the same mistake again: nobody gives the drug a second time, slowly or otherwise.
            """,
        facts=("F-MGT-01", "F-MGT-10", "F-DRG-02", "F-TRP-27"),
    ),
)  # fmt: skip

NOTHING_PAST_IT = DIN_EARLY.but(
    course=Course(((-110, -60, 3.0, 5.8), (0, 0, 0.1, 0.36), (2, 2, 0.1, 0.4), (4, 5, 0.12, 0.48))),
    radicals={
        "drugs": [{"name": "sulfasalazine", "dose": "1 g twice a day", "start": Whole(-58, -36), "stop": 0}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "chemistry": [{"day": At(2), "coagulopathy": False, "ldh_high": False}],
        "film": [{"day": 0, "reviewed": True, "blasts": False}],
        "marrow": [{"day": At(2), "done": True, "cellularity": "normal", "arrest_stage": "promyelocyte", "blasts_pct": Whole(2, 4),
            "dysplasia_pct": Whole(1, 4), "auer_rods": False}],
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": At(3), **CALM}],
        "incidental": [
            {"name": "Fibrinogen", "value": "4.6", "unit": "g/L", "reference": "1.8–4.0", "day": At(2)},
            {"name": "PML::RARA", "value": "not detected", "day": At(2, 1)},
        ],
    },
    who=Who((24, 58, "years")),
    plot=Plot(
        title="Three letters by telephone",
        summary="A {noun} of {age} with a stiff back has a fever and hardly any neutrophils. The night registrar is new to the ward.",
        known="spondyloarthritis",
        picks={"time": ("A quarter to six", "Ten to six", "Half past five")},
        steps=(
            Step("Quick with the needle", 0, "age sex counts drugs history examination film", """
                Sulfasalazine for {d0:long}, and the back has been better than for years. Since the day before yesterday the throat burns.
                {f.examination.0.temperature} °C, 122/66, pulse 116; grey patches on both tonsils. [No other drug, nobody ill
                at home|Nobody at home is ill; no other drug].

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {told:film = You look at the film yourself: few
                neutrophils, no blasts.} {c0:Ago}, before the tablets, {he} had {c0}.

                The antibiotic ran before the count was out. The registrar, three weeks in haematology: "Tablets as usual, and a marrow
                first thing tomorrow. One must not miss a leukaemia."
                """, "What stops tonight, and is the marrow urgent?"),
            Step("From the microscope", At(2), "marrow chemistry spleen family", """
                {time} in the evening, the laboratory on the line. {told:marrow = Normal cellularity, rows of promyelocytes, hardly a cell
                beyond them, {f.marrow.0.blasts_pct} % blasts.} "That is *promyelocytic leukaemia*. Not one night without ATRA, they bleed
                into the head."

                "Auer rods?" Not one. On the ward {he} sits up with a newspaper; no bruise, no blood on the toothbrush. Fibrinogen 4.6
                g/L, clotting times and LDH normal. Count {c2} ×10⁹/L, two days after the last tablet: you had them left out. PML::RARA by
                tomorrow noon.
                """, "What speaks for ATRA tonight?"),
            Step("Not detected", At(3), "statement", """
                PML::RARA: not detected, and no ATRA given. {f.examination.1.temperature} °C, the throat is cleaning itself. {c3} ×10⁹/L. No
                other cause.

                "Then it is nothing," says the registrar, relieved, and rings the rheumatologist: the tablets may go on until somebody
                proves that they did it.
                """, "How far is it proved, and what is still missing?"),
        ),
        wrong="""
            The laboratory took young cells that are about to ripen for leukaemia. Early after the fall a marrow can look like that; rods,
            clotting and the fusion gene decide, and the word "arrest" does not. The registrar then asked for proof before a suspect drug
            is left out: it is left out on suspicion, for good.
            """,
        facts=("F-ENT-DIN-07", "F-TRP-64", "F-MGT-01", "F-MGT-10"),
    ),
)  # fmt: skip

WEDNESDAY_SLOT = DIN.but(
    radicals={
        **DIN.radicals,
        "drugs": [one_of(
            {"name": "carbimazole", "start": Whole(-70, -30), "stop": 0, "dose": "30 mg daily"},
            {"name": "thiamazole", "start": Whole(-70, -30), "stop": 0, "dose": "20 mg daily"})],
    },
    who=Who((27, 61, "years")),
    plot=Plot(
        title="An appointment on Wednesday",
        summary="A {noun} of {age} rang on Saturday about a sore throat and was given an appointment on Wednesday. It is Monday.",
        known="an overactive thyroid, found this season",
        picks={"read": ("the leaflet from the box", "the card from the thyroid clinic")},
        steps=(
            Step("What the receptionist wrote", 0, "age sex counts drugs history examination", """
                "Sore throat, wants antibiotic, Wed. 11:20." By this morning {he} could not swallow water and took a taxi, with {read} in
                the hand, one sentence underlined. {f.examination.0.temperature} °C, pulse 118, blood pressure 126/74; palate grey and raw,
                the voice gone. {d0:Name} for {d0:long}, the last one at breakfast, swallowed dry. No other drug, no cold in the house.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Nobody had counted since {c0}, {c0:ago}, before the first
                tablet.

                The thyroid clinic, when you ring: "Change over to propylthiouracil tonight, or we lose control of the gland."
                """, "What is stopped, and what replaces it?"),
            Step("The gland", At(2), "film family spleen statement", """
                On piperacillin-tazobactam water goes down again. Count {c2} ×10⁹/L. {told:film spleen = Film: few neutrophils,
                mature, and no blasts; spleen not felt.} All earlier counts normal, no other cause in sight.

                The pulse is 112 at rest, the hands warm and wet. "Now the gland is speaking up," says the anaesthetist. "Somebody ought
                to answer it." The ward has a beta-blocker in the cupboard and, from the thyroid clinic, a box of propylthiouracil that
                nobody has opened.
                """, "Who treats the gland, and with what?"),
            Step("Above the telephone", At(4), "", """
                {c3} on day {c3:day}, {c4} ×10⁹/L today, no G-CSF in between. {He} eats what there is. A surgeon has been to look at the
                neck.

                The receptionist has rung. She would like one sentence from you, to put up above the telephone.
                """, "How does it read?"),
        ),
        wrong="""
            "Fever or sore throat: stop and count today" belongs above the telephone. And the two thionamides cross: one is never
            exchanged for the other.
            """,
        facts=("F-DRG-07", "F-ENT-DIN-15"),
    ),
)  # fmt: skip

NEW_AND_OLD = DIN_WELL.but(
    course=Course(((-420, -120, 3.0, 5.8), (0, 0, 0.35, 0.92), (4, 5, 0.3, 0.9), (11, 16, 1.85, 2.6), (21, 29, 2.4, 4.4))),
    radicals={
        **DIN_WELL.radicals,
        "drugs": [
            {"name": "cotrimoxazole", "start": Whole(-75, -35), "stop": 0, "dose": "480 mg at night"},
            {"name": "amlodipine", "drug_class": "other", "start": Whole(-1500, -900), "ongoing": True, "dose": "5 mg daily"},
        ],
    },
    who=Who((49, 77, "years")),
    plot=Plot(
        title="The box in seven rows",
        summary="A {noun} of {age} fills a box with the week's tablets on Sundays. The laboratory has telephoned.",
        known="high blood pressure; a bladder that is now and then infected",
        picks={"what": ("Kidney values", "Cholesterol")},
        steps=(
            Step("On a Sunday table", 0, "age sex counts drugs history examination", """
                {what}, said the request; the count came with it. {He} has brought the whole box. In each of seven rows lies amlodipine,
                {d1:long} now, and in the place for the night cotrimoxazole, {d0:long}, to keep the bladder quiet. {He} feels well.
                {f.examination.0.temperature} °C, mouth clean, no infection.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L; the neutrophils {c0:ago} {c0}.

                The pharmacist has a list on which every drug can do this, and has cleared all seven rows, the one for the pressure too.
                """, "Two drugs, two dates. Which stays out?"),
            Step("The box refilled", At(2), "film family spleen statement", """
                Amlodipine went back the same evening. {told:film spleen family = Film: few neutrophils, otherwise plain; the spleen is not
                felt.} The other usual causes have been gone through and not found.

                {c2} ×10⁹/L on day {c2:day}. "Still below 1.0, and not a cotrimoxazole in the house," says the pharmacist. "So it was not
                that one." {He} has gone through the leaflets at home: neutropenia stands in both, among the rare things.
                """, "By when should it have risen?"),
            Step("In the last row", At(4), "", """
                {c3} on day {c3:day}; today, day {c4:day}, {c4} ×10⁹/L. No fever at any time, no G-CSF; the bladder has kept quiet by
                itself.

                The urologist writes: "Recovered. May be resumed, with a count every week." {He} has left the place for the night empty and
                would like to know what goes there.
                """, "What do you write back?"),
        ),
        wrong="""
            A drug taken unchanged for years is an unlikely culprit, and the fall is judged against each drug's own dates. Recovery takes
            days to weeks, so the first days acquit nobody. And weekly counts do not make a second exposure safe.
            """,
        facts=("F-ENT-DIN-02", "F-ENT-DIN-15", "F-MGT-10"),
    ),
)  # fmt: skip

SIXTEENTH_WEEK = DIN_EARLY.but(
    course=Course(((-29, -17, 3.0, 5.8), *DIN_EARLY.course.points[1:])),
    radicals={
        **DIN_EARLY.radicals,
        "drugs": [{"name": "clozapine", "start": Whole(-115, -50), "stop": 0, "dose": "250 mg daily"}],
    },
    who=Who((21, 52, "years")),
    plot=Plot(
        title="The voices have gone",
        summary="A {noun} of {age} hears no voices for the first time in years and was late for the weekly count. Now there is a fever.",
        known="schizophrenia; two other drugs tried before",
        picks={"home": ("a sheltered flat", "the parents' house")},
        steps=(
            Step("Two counts missed", 0, "age sex counts drugs history examination", """
                Things were going well, so {he} missed the last two counts. Clozapine for {d0:long}, no other drug; {he} lives in {home}
                and works three mornings a week. Since last night a throat with yellow ulcers, {f.examination.0.temperature} °C, pulse
                114, pressure 119/70. No cold, no cough.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. The last form, {c0:ago}, has {c0}.

                The psychiatrist knows what is at stake. "Without it {he} will be ill again. Keep it, and put G-CSF on top."
                """, "On top?"),
            Step("A hard night", At(2), "film family spleen statement", """
                Meropenem since the first hour, no clozapine. Two people sat up with {him}. "They are talking again," {he} says in the
                morning, "but from far off."

                Count {c2} ×10⁹/L. {told:film = Film: lymphocytes, monocytes, a neutrophil here and there, no blasts.} {told:spleen = No
                spleen below the ribs.} Week by week the counts before had been normal, and nothing else has been found.
                """, "What must the two departments settle today?"),
            Step("Before there is an answer", At(3), "", """
                Count {c3}, day {c3:day}; the fever is lower in the mornings. In the corridor the parents do not agree. The mother:
                "Nothing else has ever helped. With more counts it could be given again." The father: "Never." {He} {himself} has asked
                only once, and then for something to sleep.
                """, "How sure is it yet, and who is right?"),
        ),
        wrong="""
            A suspect drug is not made safe by G-CSF. What the psychiatrist fears is real and
            needs a plan of its own, made on the same day. After a count below 0.5 the father is right.
            """,
        facts=("F-ENT-DIN-15", "F-CFL-31", "F-MGT-10"),
    ),
)  # fmt: skip

NATIONAL_CARD = CHE.but(
    course=Course(((-40, -25, 2.6, 5.2), (0, 0, 0.12, 0.38), (2, 4, 0.4, 0.95), (11, 13, 1.9, 3.9)),
        lines={"hb": (101.0, 118.0), "plt": (104.0, 146.0)}),
    radicals={
        **CHE.radicals,
        "drugs": [one_of({"name": "docetaxel", "start": Whole(-10, -8), "last_dose": Same("start"), "dose": "75 mg/m²"},
            {"name": "doxorubicin", "start": Whole(-10, -8), "last_dose": Same("start"), "dose": "60 mg/m²"})],
    },
    who=Who((36, 71, "years"), sex="female"),
    plot=Plot(
        title="Entered in red",
        summary="A woman of {age} stands at the desk of the day unit with a suitcase, a letter from her family doctor and no appointment.",
        known="breast cancer, operated on; the first of six infusions given",
        picks={"note": ("a sick note", "a form for her employer", "a prescription for the compression sleeve")},
        steps=(
            Step("The letter and the suitcase", 0, "age sex counts drugs history examination", """
                "She came for {note}, a little tired, otherwise well. I counted all the same. Two years ago I lost a patient to metamizole
                and know what this is. Allergy to {d0} entered in her national record, in red; your second date cancelled. Please admit."

                She has packed for a fortnight. The infusion, her first, was {d0:last}. {f.examination.0.temperature} °C; mouth, skin and
                port clean, no infection. She takes nothing else.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L; before the infusion, neutrophils {c0}.
                """, "Which of his sentences do you keep?"),
            Step("Unpacked again", At(2), "film family spleen statement", """
                At home, with a thermometer, a telephone number and the suitcase. No fever. Count {c2} ×10⁹/L; haemoglobin {c2:hb},
                platelets {c2:plt}, and the oncologist puts all three lines down to the infusion. {told:film = On the film few neutrophils
                and no blasts.} {told:spleen = The spleen is not felt.} Two aunts had the same cancer, nobody a disease of the blood.

                The family doctor, ringing for the second time: "Below 0.5 is below 0.5. Why an emergency with one drug, and with the next
                a thermometer?"
                """, "What do you answer him?"),
            Step("The computer refuses", At(3), "", """
                {c3} ×10⁹/L, platelets {c3:plt}, with no G-CSF and no transfusion. The second infusion is due this week. The pharmacy's
                programme will not release it: "Allergy, {d0}, agranulocytosis. Do not give again."

                She has read that on her own telephone. "And if it happens every time?"
                """, "Who strikes it out, and what is she told?"),
        ),
        wrong="""
            The family doctor carried a rule from one kind of drug to another. A fall in the second week after such an infusion, with
            platelets and haemoglobin a little down and up again in time for the next, is what the drug does to everybody: no allergy, no
            ban on giving it again.
            """,
        facts=("F-ENT-CHE-01", "F-ENT-CHE-09", "F-DRG-11"),
    ),
)  # fmt: skip

NINTH_DAY = CHE.but(
    course=Course(((-60, -45, 2.6, 5.2), (0, 0, 0.08, 0.34), (2, 2, 5.2, 9.4), (5, 5, 0.45, 0.95), (12, 12, 1.9, 3.2)),
        lines={"hb": (101.0, 118.0), "plt": (104.0, 146.0)}, gcsf=(2,)),
    radicals={
        **CHE.radicals,
        "drugs": [
            {"name": "docetaxel", "start": -30, "last_dose": -9, "dose": "75 mg/m²"},
            {"name": "filgrastim", "start": 0, "last_dose": 1, "dose": "300 µg"},
        ],
        "history": [PLAIN_HISTORY | {"chemo_recent": True}, {"day": At(2), "gcsf_given": True}],
        "examination": [{"day": 0, **CALM}, {"day": At(3), **CALM}],
        "film": [{"day": At(2), "reviewed": True, "blasts": False, "dysplasia": False, "left_shift": True}],
    },
    who=Who((36, 64, "years"), sex="female"),
    plot=Plot(
        title="Counted on a Sunday",
        summary="A teacher of {age} is between two infusions and feels well. Her brother, who owns a pharmacy, has counted her.",
        known="breast cancer, operated; two infusions of four given",
        picks={"machine": ("The machine that does the cholesterols", "The machine in the back room"), "few": ("half", "a third")},
        steps=(
            Step("The brother's machine", 0, "age sex counts drugs history examination", """
                {machine} was free, so after lunch he pricked her finger; then he drove her here. Docetaxel nine days ago, the second time,
                and the third in twelve days. She is well: {f.examination.0.temperature} °C, mouth whole, skin over the port pale, no cold.

                From your tube: {c1:full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the first infusion the neutrophils
                were {c0}; no fever after it, and nobody counted.

                Only at the door does he say the rest. While you sat at the microscope he gave her G-CSF; the second syringe is for
                tomorrow.
                """, "What will the next count be worth?"),
            Step("Tuesday's number", At(2), "film family spleen", """
                {c2} ×10⁹/L, and not an hour's fever. {told:film = The film: many bands, coarse granules, no blasts.} {told:spleen = The
                spleen is where it should be.}

                "Over," writes the registrar, and takes back thermometer and telephone number. The brother has done a sum. "If she is up
                after eleven days, the third can be given on Friday, and she is through before the holidays."
                """, "Over? And is Friday a good day?"),
            Step("Friday in the classroom", At(3), "statement", """
                {c3} ×10⁹/L, four days after the last syringe. You had asked for one more tube. She has taught all week; {few} of the class
                coughs. {f.examination.1.temperature} °C, nothing hurts. No cause beside the infusion, for the platelets neither.

                Now the registrar is frightened the other way: "A **second** fall. Something else has begun. Marrow on Monday."
                """, "How many falls are there?"),
            Step("The cool box", At(4), "", """
                The day on which the third was due all along. Count {c4}, platelets {c4:plt} ×10⁹/L, eleven days without G-CSF. No marrow
                was taken.

                Her brother carries a cool box. "From tomorrow, for a week, and after the last one too. Then there will be no hole at all."
                """, "Is she treated today? And the box?"),
        ),
        wrong="""
            The brother treated a number, and the registrar believed the number that came of it. A count under G-CSF says nothing of how
            far the marrow has come; without it the same low days were still going on, so there was one fall and not two. Whether G-CSF is
            given with the next infusion goes by the guideline, the regimen and her fevers, of which there were none.
            """,
        facts=("F-DEF-47", "F-ENT-CHE-01", "F-ENT-CHE-08", "F-ENT-CHE-09"),
    ),
)  # fmt: skip

THE_WRONG_DATE = CHE_EARLY.but(
    course=Course(((-30, -22, 2.6, 5.2), (0, 0, 0.06, 0.26), (2, 2, 0.1, 0.4), (4, 4, 0.42, 0.9)),
        lines={"hb": (101.0, 118.0), "plt": (104.0, 146.0)}),
    radicals={
        **CHE_EARLY.radicals,
        "drugs": [{"name": "doxorubicin", "start": -13, "last_dose": Same("start"), "dose": one_of("75 mg/m²", "60 mg/m²")}],
    },
    who=Who((40, 69, "years"), sex="male"),
    plot=Plot(
        title="The calendar of the day unit",
        summary="A {noun} of {age} is counted before his second infusion. So, at least, it says on the request.",
        known="a sarcoma of the thigh, operated; one infusion so far",
        picks={"day": ("Whit Monday", "Easter Monday", "a bank holiday"), "earth": ("Potatoes", "Leeks", "Dahlias")},
        steps=(
            Step("A green magnet", 0, "age sex counts drugs history examination", """
                {earth} this morning, and the earth is still under his nails. "Eve of cycle 2", says the request. Doxorubicin was his first
                infusion; no other drug, no infection. {f.examination.0.temperature} °C, mouth and port clean.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the infusion the count was {c0}.

                The registrar has read both sheets. "Three weeks, and next to nothing. That is no longer the drug. Something sits in this
                marrow." The needle is booked for Wednesday. On the wall hangs the calendar, a green magnet for each count; his fell on
                {day}, and somebody moved it to a square that was free.
                """, "Which day of the cycle is it?"),
            Step("The sticker", At(2), "film family spleen", """
                He is on his side already when the nurse asks for the date, for the marrow form. It stands in his pocket diary, between
                beans and onions: a Tuesday, fifteen days ago. The square was in the wrong row, and a row is a week.

                Count {c2}, platelets {c2:plt} ×10⁹/L. {told:film = Film: few neutrophils, no blasts, no dysplasia.} {told:spleen family =
                Spleen not felt, no disease of the blood in the family.} The needle goes back into its wrapping.

                "The drug, then," says the registrar, red in the face, "but too much of it. A quarter less next time, and G-CSF from
                tonight."
                """, "Was it deeper than expected, or longer?"),
            Step("Where the magnet goes", At(3), "statement", """
                {c3} ×10⁹/L without G-CSF; on that you could agree, and no fever. The oncologist puts the platelets down to the infusion,
                too.

                It is Friday. The bag is for Tuesday, and the pharmacy wants the dose by noon. "The tumour came out whole," he says. "I
                should like the drug whole." The nurse: "Will today's count do? It is going up."
                """, "Which count decides, and which dose?"),
        ),
        wrong="""
            The registrar believed a printed line. Counted from the infusion, the first sample was from the days on which such a drug takes
            the neutrophils to their lowest, so it could neither point to the marrow nor show that the dose was too high. That it comes
            back in time is expected and not yet seen; it is common teaching that the count of the day of treatment decides, and fever.
            """,
        facts=("F-ENT-CHE-01", "F-ENT-CHE-08", "F-ENT-CHE-09"),
    ),
)  # fmt: skip

RECIPES = (
    HER_TABLETS,
    FRIDAYS_ANSWER,
    HALF_THE_DOSE,
    NOTHING_PAST_IT,
    WEDNESDAY_SLOT,
    NEW_AND_OLD,
    SIXTEENTH_WEEK,
    NATIONAL_CARD,
    NINTH_DAY,
    THE_WRONG_DATE,
)
