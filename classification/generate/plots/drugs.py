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
    },
    Who((61, 82, "years"), sex="male"),
    plot=Plot(
        title="Her tablets",
        summary="A widower of {age} has a tooth that should have been out long ago and, since last night, a fever.",
        known="a molar to be drawn next week",
        picks={"who": ("daughter", "elder daughter", "younger daughter"), "herb": ("sage", "camomile", "thyme")},
        steps=(
            Step("No drugs at all", 0, "age sex counts examination history", """
                [The tooth has been at him since the funeral|The tooth began in the week of the funeral]; an abscess that has come up,
                says the dentist's letter, please drain. But he points to the throat. {f.examination.0.temperature} °C, pulse 104, blood
                pressure 118/72, clear. The gum is swollen and hardly red, there is no pus, and on both tonsils lie grey ulcers without a
                rim. No cold before this, nothing else wrong with him in all his life. No drugs, he says, [never any|not one]: she was the
                one with the tablets.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago}, before a hernia, the neutrophils were {c0}.

                The surgeon on call: "A dental abscess. The infection has used up the neutrophils. I can open it at four."
                """, "Where is the pus?"),
            Step("The kitchen drawer", At(2), "drugs film family spleen statement", """
                His {who} went home for pyjamas and came back with a strip of metamizole out of the kitchen drawer. "Those were Mother's,"
                she says. "For the tooth they were good," he says. He has taken six or eight a day, the first one {d0:begun}, the last on
                the morning he came.

                Cefepime since the first hour; the blood cultures are silent. {told:film family spleen statement} Today {c2} ×10⁹/L.

                "Not a drug," the night doctor has written. "Patient takes none."
                """, "Whose history was taken on the first day?"),
            Step("Chewing again", At(3), "", """
                The ulcers have closed, {f.examination.1.temperature} °C. Neutrophils {c3} ×10⁹/L; nothing was given to raise them.

                He would like the tooth out now and asks what he may take for it afterwards. The {who} has emptied the whole drawer into a
                bag and brought that too.
                """, "What may go back into the drawer?"),
            Step("Intolerance, unclear", At(4), "", """
                The count is {c4} ×10⁹/L. The tooth is out, under {herb} tea and paracetamol. The dentist's file now says "intolerance,
                unclear". The pharmacist at the corner has telephoned; she would like to have a name.
                """, "What is to be written down, and where?"),
        ),
        wrong="""
            "Patient takes none" was true of prescriptions and of nothing else. What lies in the house, whoever it was for, is part of the
            history.
            """,
        facts=("F-DRG-10",),
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
                "Sore throat: ring at once." So {he} rang. The doctor on call on Friday evening opened the laboratory's page; at the
                routine check {c1:ago} the neutrophils had been {c1}, before the first tablet {c0}. "A normal count this month. Then it is
                a cold. Go on with the tablets, your thyroid must not run away."

                {He} went on with them, until this morning: {d0}, {d0:dose}, {d0:long} now, and nothing beside it.
                {f.examination.0.temperature} °C, pulse 128, blood pressure 134/70, fingers that tremble. [Water will not go down|Even
                water hurts]; there are white patches on both tonsils and the palate. Nose and chest are free, nobody at home has a cold.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The free T4 is still high.
                """, "How long is a normal count good for?"),
            Step("A different substance", At(3), "film family spleen statement", """
                An antibiotic within the hour, no tablet since the door. The fever fell [last night|this morning]; the cultures are
                sterile. {told:film spleen} Nothing else has been found that could explain it. Neutrophils {c3} ×10⁹/L.

                The thyroid has had no treatment but a beta-blocker, and the pulse is 116. On the sheet from the thyroid clinic: "We
                suggest propylthiouracil, 100 mg three times a day. A different substance."
                """, "Different enough?"),
            Step("A question from the practice", At(4), "", """
                {c4} ×10⁹/L, with nothing given to raise them; haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L.
                {f.examination.1.temperature} °C, the throat is healed, the heart still runs at 104. Surgeon and nuclear physician have
                both been to the bedside.

                The family doctor telephones. She has four others on such tablets and would now like to count each of them every week.
                """, "Would that have saved the Sunday?"),
            Step("Under another name", At(5), "", """
                The neutrophils are at {c5}. The date for the thyroid is fixed; after it {he} goes to work in {land}.

                A card for the wallet lies on the desk, with one line for the drug. {He} asks whether "{d0}" is enough there, or whether a
                foreign pharmacist could hand {him} the same thing under another name.
                """, "What belongs on the line?"),
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
        picks={"bit": ("an apple", "a crust", "a carrot"), "who": ("neighbour", "son", "daughter")},
        steps=(
            Step("A compromise", 0, "age sex counts drugs history examination", """
                Before {d0} came {he} drank {his} meals through a straw, since every bite set off the lightning. Under {d0:dose}, begun
                {d0:begun}, {he} has bitten into {bit}. The count that goes with such tablets was a formality.
                {f.examination.0.temperature} °C, [the mouth is whole|nothing to be seen in the mouth], no cold, no second drug.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the first tablet the neutrophils were {c0}.

                "They all drop a little with that one," says the neurologist on the telephone. "You do not take it from such a patient for
                a laboratory value. Half the dose from tonight, and a count in a month." {He} is nodding before you have put the receiver
                down.
                """, "Is half of it a compromise?"),
            Step("The wrong pain", At(2), "film family spleen", """
                Three days later the {who} brings {him} in. The left cheek has hurt since yesterday, {he} thought that it was the old pain
                coming back with the smaller dose, and took an extra tablet this morning. It is not the old pain.
                {f.examination.1.temperature} °C, pulse 110, blood pressure 124/70, ulcers along the gum and inside the cheek.

                The antibiotic was running after twenty minutes. Count {c2}. {told:film spleen}

                {He} has the packet in {his} hand and asks to be left one tablet for the night.
                """, "What is given for the night instead of it?"),
            Step("By fifties", At(3), "statement", """
                {f.examination.2.temperature} °C since the fifth day; nothing grew. Neutrophils {c3} ×10⁹/L, with no injection to help;
                haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. {told:statement} A nerve block holds for the time being.

                The neurologist has come in person, with a plan drawn up in squares: fifty milligrams, a count each day, a hundred after a
                week. "It was eight hundred that did it. Slowly, it will be tolerated."
                """, "What would the plan show, and at whose cost?"),
            Step("Discharge letter", At(4), "", """
                Neutrophils {c4}. {He} is on the list for an operation on the nerve and eats on the right.

                The letter goes to the family doctor, the neurologist, the surgeon and to {him}. The ward's draft has a box for
                intolerances, and in it: "Carbamazepine: leucopenia at high dose."
                """, "Which words in the box are wrong?"),
        ),
        wrong="""
            The neurologist acted as if the dose had been the matter. Below 1.0 on a suspect drug there is no smaller dose that is safe,
            and the plan in squares was the same mistake again: nobody gives the drug a second time, slowly or otherwise.
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
            {"name": "PML::RARA", "value": "not detected", "day": At(3)},
        ],
    },
    who=Who((24, 58, "years")),
    plot=Plot(
        title="Three letters by telephone",
        summary="A {noun} of {age} with a stiff back has a fever and hardly any neutrophils. Somebody has been quick with the needle.",
        known="spondyloarthritis",
        picks={"time": ("a quarter to six", "ten to six", "half past five")},
        steps=(
            Step("Quick with the needle", 0, "age sex counts drugs history examination film", """
                The back has been better than for years: {d0}, {d0:dose}, for {d0:long}. The throat has burned since the day before
                yesterday, and {he} has not slept for the fever. {f.examination.0.temperature} °C, pulse 116, blood pressure 122/66; grey
                patches on both tonsils. No other drug, nobody ill at home.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago}, before the tablets, the neutrophils were {c0}.

                The antibiotic ran before the count was out. {told:film} The night registrar, for whom this is the third week in
                haematology, has heard that one must not miss a leukaemia and has put {him} down for a marrow in the morning, first on the
                list.
                """, "Two things have to be stopped or started tonight. Is the marrow one of them?"),
            Step("From the microscope", At(2), "marrow chemistry spleen family", """
                At {time} in the evening the laboratory rings. {told:marrow} "It is the promyelocytic leukaemia. You know what that means.
                Not one night without ATRA, they bleed into the head."

                No Auer rods, is the answer when you ask. {He} is sitting up with a newspaper, neither bruised nor oozing. Fibrinogen 4.6
                g/L, clotting times and LDH normal, neutrophils {c2} ×10⁹/L. The tablets were left out from the first night on. PML::RARA
                can be had by tomorrow noon.
                """, "What speaks for the three letters, apart from one word in the report?"),
            Step("Not detected", At(3), "statement", """
                PML::RARA is not detected; ATRA was not given. {f.examination.1.temperature} °C, the throat is cleaning itself.
                {told:statement} The count is {c3} ×10⁹/L.

                "Then it is nothing," says the registrar, relieved, and has offered to tell the rheumatologist that the tablets may be
                resumed as long as nobody can prove that they did it.
                """, "How far can it be proved today, and what will prove it?"),
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
        picks={"read": ("the leaflet in the box", "the card from the thyroid clinic")},
        steps=(
            Step("What the receptionist wrote", 0, "age sex counts drugs history examination", """
                "Sore throat, wants antibiotic, Wed. 11:20." By Monday {he} could not swallow water and took a taxi, with {read} in the
                hand and a sentence on it underlined. {f.examination.0.temperature} °C, pulse 118, blood pressure 126/74; the palate grey
                and raw, the voice gone. {d0:Name} {d0:dose} for {d0:long}, nothing else; no cold in the house.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago}, before the first tablet, the neutrophils were
                {c0}.

                The thyroid clinic on the telephone: "Change over to propylthiouracil tonight, or we lose control of the gland."
                """, "What is stopped, what is given, and what is not exchanged?"),
            Step("The gland", At(2), "film family spleen statement", """
                Piperacillin-tazobactam since the taxi; the last {d0} was on that morning, and nothing of its kind since. {told:film}
                Earlier counts were normal.

                The count is {c2} ×10⁹/L. Pulse 112 at rest: the gland has begun to be heard from.
                """, "Who treats the gland now, and with what?"),
            Step("Water, tea, soup", At(3), "", """
                {f.examination.1.temperature} °C, and {he} swallows. Neutrophils {c3} ×10⁹/L, the other lines as they were. A surgeon has
                been to look at the neck.
                """, "What did the recovery prove?"),
            Step("The receptionist's sheet", At(4), "", """
                Neutrophils {c4} ×10⁹/L. The practice has asked you for one sentence, to be fixed above the telephone.
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
    radicals={
        **DIN_WELL.radicals,
        "drugs": [
            one_of(
                {"name": "sulfasalazine", "start": Whole(-80, -35), "stop": 0, "dose": "1 g twice a day"},
                {"name": "cotrimoxazole", "start": Whole(-26, -14), "stop": 0, "dose": "960 mg twice a day"},
            ),
            {"name": "amlodipine", "drug_class": "other", "start": Whole(-1500, -900), "ongoing": True, "dose": "5 mg daily"},
        ],
    },
    who=Who((39, 77, "years")),
    plot=Plot(
        title="The box in seven rows",
        summary="A {noun} of {age} fills a box with the week's tablets on Sundays. The laboratory has telephoned.",
        picks={"what": ("the kidney values", "a cholesterol")},
        steps=(
            Step("On a Sunday table", 0, "age sex counts drugs history examination", """
                It was {what} that had been asked for. {He} has brought the whole box. In all seven rows lies amlodipine, for years;
                beside it lies {d0}, {d0:dose}, begun {d0:begun}. {He} feels well, {f.examination.0.temperature} °C, the mouth clean, and
                has had no infection.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}.

                The pharmacist has a list on which every drug can do this, and has taken all of them out of the box, the one for the
                pressure too.
                """, "Which compartment has to stay empty?"),
            Step("The box refilled", At(2), "film family spleen statement", """
                Amlodipine went back in the same evening, {d0} did not. {told:film} The other usual causes have been asked about and not
                found, and the counts of former years were normal.

                The neutrophils are at {c2}. "Not a step forward," says the pharmacist, "so it was not that one."
                """, "When would a step forward be due?"),
            Step("Forward", At(3), "", """
                Count {c3}. {He} has had a cold on the way and did not ring, since it was only a cold; no fever. The reason for which {d0}
                had been given is still there.
                """, "Which of the criteria did these weeks add?"),
            Step("In the last row", At(4), "", """
                {c4} ×10⁹/L. The doctor who had prescribed {d0} offers to begin it again at half the dose, "under control".
                """, "Who has to say no, and in writing?"),
        ),
        wrong="""
            A drug taken unchanged for years is an unlikely culprit, and the fall is judged against each drug's own dates. Recovery takes
            days to weeks; a small new dose is still a new exposure.
            """,
        facts=("F-ENT-DIN-02", "F-ENT-DIN-15"),
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
                {He} lives in {home}, works three mornings a week and did not come to the last two counts: things were going well. Since
                last night {f.examination.0.temperature} °C and a throat with yellow ulcers; pulse 114, blood pressure 119/70. {d0:Name}
                {d0:dose}, for {d0:long}. Nothing else, no cold before it.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}.

                "Stopping it will make {him} ill again," says the colleague from psychiatry, with reason. "Half the dose, and filgrastim
                on top."
                """, "What would half a dose be?"),
            Step("A hard night", At(2), "film family spleen statement", """
                Meropenem within the hour; {d0} was stopped, and two people sat with {him}. {told:film} Earlier counts, week by week, had
                been normal.

                Counted again: {c2} ×10⁹/L.
                """, "What do the two departments have to settle today?"),
            Step("Before there is an answer", At(3), "", """
                Neutrophils {c3}. The fever is lower in the mornings. The parents ask whether it can be given again one day, "since
                nothing else has ever helped".
                """, "How sure can you be on this day, and who decides with whom?"),
        ),
        wrong="""
            A lower dose of the suspect is still the suspect. What the psychiatrist fears is real and needs a plan of its own, made on the
            same day.
            """,
        facts=("F-ENT-DIN-15", "F-CFL-31"),
    ),
)  # fmt: skip

NATIONAL_CARD = CHE.but(
    course=Course(((-40, -25, 2.6, 5.2), (0, 0, 0.12, 0.38), (2, 4, 0.4, 0.95), (11, 14, 1.9, 3.9)),
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
                "She had her first infusion with you {d0:last}, {d0}, {d0:dose}. Today she came for {note}, somewhat tired, otherwise
                well: {f.examination.0.temperature} °C, mouth, skin and the place of the port clean. She takes nothing else and has had no
                infection. I counted all the same. {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the infusion you
                had found {c0} neutrophils."

                And below: "I lost a patient to metamizole two years ago and know what this is. I have told her that she must never have
                the drug again, entered the allergy in her national record, in red, and cancelled your second date. Please admit her."

                She has packed for a fortnight.
                """, "Which of the letter's sentences do you keep?"),
            Step("Unpacked again", At(2), "film family spleen statement", """
                She was sent home with a thermometer, a telephone number and the suitcase. No fever, no sore mouth. Neutrophils {c2}
                ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {told:film} There is nothing to feel under the ribs. Two aunts
                had the same cancer, nobody a disease of the blood. The oncologist has put all three lines down to the infusion and found
                nothing else.

                The family doctor has rung twice. He cannot see why a count below 0.5 should be an emergency with one drug and expected
                with another.
                """, "What do you answer him?"),
            Step("The computer refuses", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L, all without a syringe or a transfusion. The
                second infusion would be the day after tomorrow. The pharmacy's programme will not release it: "Allergy, {d0},
                agranulocytosis. Do not give again."

                She has read that too, on her telephone. "And if it happens every time?"
                """, "Who strikes out the red line, and what do you tell her about the next cycle?"),
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
        picks={"machine": ("the machine that does the cholesterols", "the machine in the back room"),
               "class": ("twenty-six children", "twenty-eight children")},
        steps=(
            Step("The brother's machine", 0, "age sex counts drugs history examination", """
                After lunch he pricked her finger, because the machine was there and nobody had asked for a count. Then he drove her here.
                {d0:Name} {d0:dose}, the second, nine days ago. She is well: {f.examination.0.temperature} °C, the mouth whole, the skin
                over the port pale. No cold. In twelve days it will be the third.

                From your tube: {c1:full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the first infusion the neutrophils
                were {c0}.

                "After the first one it was surely the same, and nobody looked," he says. She has had no fever then or now. Only at the
                door does he say the rest: while you were at the microscope he gave her filgrastim, and a second syringe lies in his
                refrigerator for tomorrow.
                """, "What will the next count be worth?"),
            Step("Tuesday's number", At(2), "film family spleen", """
                The count is {c2} ×10⁹/L. {told:film} Nothing else about her is different from Sunday.

                "Over," writes the registrar. He strikes out the thermometer and the telephone number, which she was given on Sunday, and
                lets her go back to her {class}. The brother has done a sum of his own. "If she is up again after eleven days, the third
                can be given on Friday, and she is through before the holidays."
                """, "Why is Friday a bad day for it?"),
            Step("Friday in the classroom", At(3), "statement", """
                It was you who asked for one more tube. {c3} ×10⁹/L, four days after the last syringe. {f.examination.1.temperature} °C,
                and nothing hurts; but half of the class coughs, and the thermometer lies at home in a drawer. No cause has been found
                beside the infusion, which accounts for the platelets as well.

                Now the registrar is frightened the other way. "It went up and came down again. That is a second fall, something else has
                begun. Marrow on Monday."
                """, "How many falls have there been?"),
            Step("The cool box", At(4), "", """
                The day on which the third was due all along. {c4} ×10⁹/L, eleven days after the last syringe; platelets {c4:plt} ×10⁹/L.
                Nobody took a marrow. The chair by the window is hers.

                The brother has come along with a cool box. He would begin tomorrow and go on for a week, after this infusion and after
                the last: "Then there'll be no hole at all." He asks for a prescription, so that it is done properly this time.
                """, "Is she treated today, and does anything in this course call for the cool box?"),
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
        picks={"day": ("Whit Monday", "Easter Monday", "a bank holiday Monday"), "earth": ("potatoes", "leeks", "dahlias")},
        steps=(
            Step("A green magnet", 0, "age sex counts drugs history examination", """
                Above the desk hangs the calendar. A red magnet is an infusion, a green one the count on the eve of the next, three weeks
                on. His green one lay on {day}, when nobody works here, so somebody moved it to a square that was free and rang him up.

                He has come straight from the allotment, with {earth} under his nails. {f.examination.0.temperature} °C, mouth and port
                clean, no infection. {d0:Name}, {d0:dose}, was his first infusion; he takes nothing else. He has pasted the sticker from
                the bag into his pocket diary, as he does with the seeds.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the infusion the neutrophils were {c0}.

                The request was printed from the magnet: "eve of cycle 2". The registrar has read both sheets. "Three weeks, and there is
                still next to nothing. That is no longer the drug. There is something in this marrow." He has struck out the second
                infusion and booked the needle.
                """, "Who knows which day of the cycle it is?"),
            Step("The sticker", At(2), "film family spleen", """
                He lies on his side already. The nurse needs the day of the last treatment for the marrow form, and he has her fetch the
                diary out of his jacket. The sticker is on a Tuesday, fifteen days ago, between beans and onions. The free square had been
                in the row above, and a row is a week.

                {told:film} Neutrophils {c2} ×10⁹/L, platelets {c2:plt}. Nobody in the family has a disease of the blood. The needle goes
                back into its wrapping.

                "All right, the drug," says the registrar, who is red in the face. "But then it was too much of it. A quarter less the
                next time, and filgrastim from tonight until he is out of this." He has changed the order.
                """, "Has it fallen further, or for longer, than was to be expected?"),
            Step("Where the magnet goes", At(3), "statement", """
                The filgrastim was not given; on that you could agree. Neutrophils {c3} ×10⁹/L, no fever. The oncologist has put the
                platelets down to the infusion and finds no second cause.

                The smaller dose still stands in the order. It is Friday, the infusion would be on Tuesday, and the pharmacy wants to know
                by noon which bag to make up. "The tumour came out whole," he says. "I should like the drug whole, too."

                The nurse holds the green magnet over the empty Monday. "Or does today's sheet do? It is going up."
                """, "On which square does the magnet go, and which dose do you give the pharmacy?"),
        ),
        wrong="""
            The registrar believed a printed line. Counted from the sticker, the first sample was from the days on which such a drug takes
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
