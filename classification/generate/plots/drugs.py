"""Plots in which a drug, or nobody’s drug, is at fault: idiosyncratic and cytotoxic."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.drugs import CHE, CHE_EARLY, DIN, DIN_EARLY, DIN_WELL
from classification.generate.radicals.shared import CALM, FEBRILE, NOTHING_ELSE, PLAIN_HISTORY
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import At, Number, Same, Whole, one_of

HER_TABLETS = Recipe(
    "DIN", "established",
    Course(((-400, -90, 3.0, 3.6), (0, 0, 0.1, 0.24), (3, 4, 0.12, 0.4), (9, 12, 1.85, 2.7), (22, 28, 3.8, 4.9))),
    {
        "drugs": [{"name": "metamizole", "dose": "500 mg, six or eight a day", "start": Whole(-16, -9), "stop": 0}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": At(3), **CALM}],
        "incidental": [
            {"name": "Pulse", "value": "104", "unit": "/min", "day": 0},
            {"name": "Blood pressure", "value": "118/72", "unit": "mmHg", "day": 0},
            {"name": "Bag from the kitchen drawer", "value": "paracetamol, propyphenazone, half a strip of metamizole", "day": At(3)},
        ],
    },
    Who((55, 64, "years"), sex="male"),
    plot=Plot(
        title="Her tablets",
        summary="A widower of {age} has a tooth that should have been out long ago and, since last night, a fever.",
        known="a molar to be drawn next week",
        picks={"who": ("daughter", "elder daughter", "younger daughter")},
        steps=(
            Step("No drugs at all", 0, "age sex counts drugs examination history", """
                The dentist's letter is about a molar: "Abscess. Please drain." It has hurt since [the funeral|the week of the funeral], he
                says, and points to his throat. {f.examination.0.temperature} °C, 118/72, pulse 104, clear in the head. The gum round the
                tooth is swollen, hardly red; pressed, it gives nothing. On both tonsils lie grey ulcers. Tablets? "She was the one with
                the tablets."

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The surgeon on call, who mended a hernia for him {c0:ago}, at a count of {c0}, has the theatre list in his hand. "An abscess
                uses up neutrophils. I can open it at four."
                """, "Is it the tooth, and what comes before four?"),
            Step("The kitchen drawer", At(2), "drugs film family spleen statement", """
                "Those were Mother's." His {who} has found a strip of metamizole in the kitchen. Six or eight a day, the first {d0:begun},
                the last on the morning he came.

                The antibiotic went in at once, the knife not; with neutrophils of {c2} there would be no pus to find. {told:film = On the
                film it is a long way from one neutrophil to the next, and all of them are ripe.} The night doctor's sheet still reads
                "Drugs: **none**".
                """, "Which drug is it, and how sure are you today?"),
            Step("Chewing again", At(3), "", """
                The ulcers have closed, and he can be understood again. He wants the tooth out this week, "and something decent for
                afterwards".

                His {who} has emptied the drawer into a bag: paracetamol, propyphenazone, another half strip.
                """, "Which of the three may he have?"),
            Step("Intolerance, unclear", At(4), "", """
                The tooth came out under paracetamol, at a count of {c4}. The dentist has noted "intolerance,
                unclear". "She had them for years," says the widower, "and it never did her any harm."

                The chemist at the corner telephones for a name.
                """, "What does the chemist write down?"),
        ),
        wrong="""
            "Drugs: none" was true of prescriptions and of nothing else. What lies in the house, whoever it was for, is part of the
            history. And the abscess explained nothing: there was no pus in it, because there was nothing to make pus of. Propyphenazone is
            a pyrazolone too and goes back to the pharmacy with the strip.
            """,
        facts=("F-DRG-10", "F-MGT-10"),
    ),
)  # fmt: skip

FRIDAYS_ANSWER = DIN.but(
    course=Course(((-75, -60, 2.8, 5.4), (-13, -10, 2.1, 4.4), (0, 0, 0.1, 0.36), (3, 4, 0.12, 0.45), (10, 13, 1.85, 2.7),
        (24, 28, 2.6, 4.8))),
    radicals={
        "drugs": [{"name": "carbimazole", "dose": "30 mg a day", "start": Whole(-56, -30), "stop": 0}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "infection_tests": [{"organism": "EBV", "result": "neg", "day": At(3)}],
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": At(4), **CALM}],
        "incidental": [
            {"name": "Free T4", "value": Number(34, 52, 0), "unit": "pmol/L", "reference": "12–22", "day": 0},
            {"name": "Pulse", "value": "128", "unit": "/min", "day": 0},
            {"name": "Blood pressure", "value": "134/70", "unit": "mmHg", "day": 0},
            {"name": "Pulse, on a beta-blocker", "value": "104", "unit": "/min", "day": At(4)},
        ],
    },
    who=Who((19, 34, "years")),
    plot=Plot(
        title="Sore throat, normal count",
        summary="A {noun} of {age} on carbimazole rang about a sore throat on Friday and was reassured. On Sunday there is a fever.",
        known="Graves' disease",
        picks={"land": ("the United States", "Canada", "Portugal")},
        steps=(
            Step("Two days after the call", 0, "age sex counts drugs history examination", """
                On Friday {he} rang about a sore throat, as the leaflet asks. The doctor on call looked up the routine count of {c1:ago},
                neutrophils {c1}, and advised {him} to go on with carbimazole. {He} has taken it for {d0:long}, the last tablet this
                morning. Since last night there is a fever, and {he} cannot drink: {f.examination.0.temperature} °C, pulse 128, blood
                pressure 134/70, a fine tremor, white patches on both tonsils and the palate.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Free T4 {f.incidental.0.value} pmol/L (12–22). At {age} and
                with so many lymphocytes, the house officer thinks first of glandular fever and adds EBV to the request.
                """, "What comes before any serology?"),
            Step("In the middle of the week", At(3), "film family spleen statement infection_tests", """
                Carbimazole was stopped at the door, the antibiotic began within the hour, and the fever went [last night|this morning].
                {told:infection_tests = EBV is negative, by the rapid test and by serology.} {told:film = The laboratory physician found
                small ordinary lymphocytes, some monocytes, a neutrophil in every third field.} The lymphocytes, {c2:lymphs} % of the
                leucocytes on Sunday, come to {c2:lymph} ×10⁹/L and are not raised.

                The family doctor telephones. Four other patients in the practice take the same tablets; from now on they will be counted
                every Monday, so that it is not missed again.
                """, "Would a count on Monday have found it?"),
            Step("Surgery or iodine", At(4), "", """
                The surgeon had asked for neutrophils of 1.5 before an operation and now has {c4}, without G-CSF. The nuclear physician
                has seen {him} as well, and the two have not agreed yet. The thyroid is as active as before, pulse 104 on a beta-blocker.
                There is a box of carbimazole at home, thirty tablets, and {he} asks whether to take some of them until then.
                """, "How is the thyroid controlled in the meantime?"),
            Step("The warning card", At(5), "", """
                The thyroid will be dealt with next month, and afterwards {he} is to work in {land} for two years. The card in {his}
                wallet says "carbimazole" and nothing else; a doctor there, whom {he} asked, did not know the name.
                """, "What must the card say?"),
        ),
        wrong="""
            The doctor on call answered a sore throat with an old number. Under these tablets a normal count speaks for its own day, and
            fever or a sore throat means stop and count today; a count on Mondays would have said as little on Friday. The house officer
            read a share for a number: nothing else was left to make up the hundred. Elsewhere the same drug is thiamazole or methimazole,
            into which carbimazole is turned in the body (common teaching): the card names the class, and what happened. Until surgery or
            iodine: a beta-blocker, and not one tablet more.
            """,
        facts=("F-DRG-07", "F-MGT-47", "F-MGT-10", "F-DRG-10"),
    ),
)  # fmt: skip

HALF_THE_DOSE = DIN.but(
    course=Course(((-75, -50, 3.0, 5.8), (0, 0, 0.56, 0.95), (3, 3, 0.1, 0.38), (12, 15, 1.85, 2.7), (29, 32, 2.8, 4.9))),
    radicals={
        "drugs": [{"name": "carbamazepine", "dose": "400 mg twice a day", "start": Whole(-45, -28), "stop": At(2)}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "examination": [{"day": 0, **CALM}, {"day": At(2), **FEBRILE, "infection_severity": "moderate"}, {"day": At(3), **CALM}],
        "incidental": [
            {"name": "Pulse", "value": "110", "unit": "/min", "day": At(2)},
            {"name": "Blood pressure", "value": "124/70", "unit": "mmHg", "day": At(2)},
        ],
    },
    who=Who((49, 64, "years")),
    plot=Plot(
        title="Half the dose",
        summary="For some weeks a {noun} of {age} has been able to eat on the left again. The neurologist would like to keep it so.",
        known="trigeminal neuralgia on the left",
        picks={"bit": ("An apple", "A crust of bread", "A raw carrot"), "who": ("neighbour", "son", "daughter")},
        steps=(
            Step("A compromise", 0, "age sex counts drugs history examination", """
                {bit} on the left side no longer sets off the pain. Carbamazepine was begun {d0:begun}, and {he} has had no attack since
                the first week. There is nothing to see in the mouth.

                Blood was taken only because the leaflet says so. {c1:Full}; haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The neurologist, by telephone: "They all drop a little on that. Half the dose from tonight, a count in a month." {He}
                agrees at once.
                """, "Is half the dose an answer?"),
            Step("The wrong pain", At(2), "film family spleen", """
                On the third evening the {who} brings {him}, who would have waited for the morning. The left cheek has hurt since
                yesterday, and {he} took it for the old pain and an extra tablet against it. But the old one came and went; this one stays
                and throbs. {f.examination.1.temperature} °C, pulse 110, blood pressure 124/70. Ulcers run along the gum and up the inside
                of the cheek.

                The count, {c1} when the tablets were halved, is {c2} ×10⁹/L. {told:film = Every field of the film has been searched,
                because of the decimal point; it is in the right place.} The antibiotic ran after twenty minutes.

                {He} keeps a hand on the packet. "Leave me one for the night."
                """, "What is given for the night?"),
            Step("By fifties", At(3), "statement", """
                A nerve block holds, for the time being. {He} has seen a count of {c3} on the chart and takes it for room; on the back of
                the menu {he} has drawn up a plan: fifty milligrams, a count each day, a hundred after a week. "Eight hundred was too
                much, that is all."
                """, "What would the plan show?"),
            Step("Discharge letter", At(4), "", """
                An operation on the nerve is booked; until then {he} chews on the right. Two lines of the letter are in draft:
                "Carbamazepine: leucopenia **at high dose**. Recovered on reduction, to {c4}." {He} reads them over your arm, after four
                weeks without any.
                """, "Which words come out?"),
        ),
        wrong="""
            The neurologist acted as if the dose had been the matter. Below 1.0 on carbamazepine no smaller dose is safe, and the plan by
            fifties was the same mistake again: nobody gives the drug a second time, slowly or otherwise. On the reduced dose the count
            went on falling; it came back without any.
            """,
        facts=("F-MGT-01", "F-MGT-10", "F-DRG-02", "F-TRP-27"),
    ),
)  # fmt: skip

NOTHING_PAST_IT = DIN_EARLY.but(
    course=Course(((-110, -60, 3.0, 5.8), (0, 0, 0.1, 0.36), (2, 2, 0.12, 0.4), (4, 5, 0.14, 0.48))),
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
            {"name": "Pulse", "value": "116", "unit": "/min", "day": 0},
            {"name": "Blood pressure", "value": "122/66", "unit": "mmHg", "day": 0},
            {"name": "Fibrinogen", "value": "4.6", "unit": "g/L", "reference": "1.8–4.0", "day": At(2)},
            {"name": "PML::RARA", "value": "not detected", "day": At(2, 1)},
        ],
    },
    who=Who((24, 58, "years")),
    plot=Plot(
        title="A call from the laboratory",
        summary="A {noun} of {age}, treated for a stiff back, has a fever, a sore throat and very few neutrophils. Two days later the "
            "laboratory rings about the marrow.",
        known="spondyloarthritis",
        picks={"time": ("a quarter to six", "ten to six", "half past five")},
        steps=(
            Step("Fever on sulfasalazine", 0, "age sex counts drugs history examination film", """
                For two days {he} has had a sore throat, since last night a fever. Sulfasalazine was begun {d0:begun}, after a count of
                {c0}, and the stiffness in the morning has become less. {f.examination.0.temperature} °C, pulse 116, blood pressure
                122/66, grey patches on both tonsils. The first dose of the antibiotic was in before the count was known.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {told:film = On the film no blasts, no abnormal
                promyelocytes, and not one fragment.}

                The night registrar wants a marrow first thing in the morning, so as not to miss a leukaemia. Sulfasalazine is still on
                the chart for the evening.
                """, "What is stopped tonight, and is the marrow urgent?"),
            Step("ATRA on the ward", At(2), "marrow chemistry spleen family", """
                The tablets were stopped that night, and the marrow was done all the same. At {time} this evening the laboratory
                telephones: "An arrest at the promyelocyte. Treat as APL, tonight."

                You go down and look for yourself. {told:marrow = Normal cellularity, rows of promyelocytes and hardly a cell beyond them,
                {f.marrow.0.blasts_pct} % blasts. The nuclei are round, each with a clear zone beside it, and in four hundred cells there
                is no Auer rod.} {told:chemistry = Fibrinogen is 4.6 g/L, rather high, and the clotting times are normal.} The platelets
                are normal, and nothing bleeds or bruises.

                ATRA has been brought to the ward. The clotting is to be repeated at midnight; PML::RARA is expected by noon.
                """, "Does {he} need ATRA tonight?"),
            Step("A slide for the teaching round", At(3), "statement", """
                PML::RARA is not detected. ATRA was not given, and nothing has bled. At {c3} the neutrophils are still below 0.5, and {he}
                has to stay, but the throat lets {him} eat.

                For the teaching round somebody has already made a slide of it, with one line beneath the picture: "ATRA can wait for the
                gene."
                """, "Is that what the evening showed?"),
        ),
        wrong="""
            The laboratory took young cells that are about to ripen for leukaemia. Early after the fall a marrow can look like that; rods,
            clotting and the fusion gene decide, and the word "arrest" does not. That evening the microscope, the clotting and the
            platelets left no suspicion standing. A single rod, a low fibrinogen, a bleeding or a doubt at the microscope would have meant
            ATRA at once: on real suspicion it does not wait for the gene, and a gene that was absent this time is no reason to wait the
            next. Nor does a suspect drug wait for proof: it is left out on suspicion, for good.
            """,
        facts=("F-ENT-DIN-07", "F-TRP-64", "F-MGT-01", "F-MGT-10"),
    ),
)  # fmt: skip

WEDNESDAY_SLOT = DIN.but(
    course=Course(((-420, -80, 3.0, 5.8), (0, 0, 0.1, 0.32), (2, 4, 0.1, 0.44), (8, 13, 1.85, 2.7), (21, 28, 2.8, 4.9))),
    radicals={
        **DIN.radicals,
        "drugs": [one_of(
            {"name": "carbimazole", "start": Whole(-70, -30), "stop": 0, "dose": "30 mg daily"},
            {"name": "thiamazole", "start": Whole(-70, -30), "stop": 0, "dose": "20 mg daily"})],
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": 8, **CALM}],
        "incidental": [
            {"name": "Pulse", "value": "118", "unit": "/min", "day": 0},
            {"name": "Blood pressure", "value": "126/74", "unit": "mmHg", "day": 0},
            {"name": "Pulse, at rest", "value": "112", "unit": "/min", "day": At(2)},
        ],
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
                {his} hand, one sentence underlined in pencil. {f.examination.0.temperature} °C, pulse 118, blood pressure 126/74; the
                palate grey and raw, the voice gone. {He} writes the answers down: {d0}, for {d0:long}, the last one at breakfast, chewed.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The antibiotic ran within the hour; the thyroid clinic took longer to answer, and then somebody is sure. "Change over to
                propylthiouracil tonight, or we lose control of the gland. The blood will look after itself once that one is out."
                """, "What is stopped, and what replaces it?"),
            Step("The gland", At(2), "film family spleen statement", """
                A voice again, hoarse. {told:film = The film: lymphocytes, a monocyte, lymphocytes; a neutrophil is an event.}

                Pulse 112 at rest, the hands warm and wet; the anaesthetist would like something done about it. The ward has a beta-blocker
                in the cupboard and, from the thyroid clinic, a box of propylthiouracil that nobody has opened.
                """, "Who treats the gland, and with what?"),
            Step("Above the telephone", At(4), "", """
                The surgeon, who would not look at the neck at a count of {c2}, has fixed a day now that it is {c4}. And the receptionist
                has rung: she would like one sentence from you, to put up above the telephone.
                """, "How does it read?"),
        ),
        wrong="""
            "Fever or sore throat: stop and count today" belongs above the telephone. And the two thionamides cross-react: one never
            replaces the other. Until surgery or radio-iodine the gland is kept quiet by a beta-blocker.
            """,
        facts=("F-DRG-07", "F-ENT-DIN-15", "F-MGT-47"),
    ),
)  # fmt: skip

NEW_AND_OLD = DIN_WELL.but(
    course=Course(((-420, -120, 3.0, 5.8), (0, 0, 0.66, 0.92), (4, 5, 0.42, 0.62), (11, 13, 1.85, 2.6), (21, 27, 2.7, 4.4))),
    radicals={
        **DIN_WELL.radicals,
        "drugs": [
            {"name": "cotrimoxazole", "start": Whole(-75, -35), "stop": 0, "dose": "480 mg at night"},
            {"name": "amlodipine", "drug_class": "other", "start": Whole(-1500, -900), "ongoing": True, "dose": "5 mg daily"},
        ],
        "chemistry": [{"day": At(2), "mcv": "91", "folate": "normal", "b12": "normal"}],
        "incidental": [
            {"name": "Blood pressure", "value": "172/96", "unit": "mmHg", "day": 1},
            {"name": "Folate", "value": "19", "unit": "nmol/L", "reference": "above 8", "day": At(2)},
        ],
    },
    who=Who((49, 64, "years")),
    plot=Plot(
        title="The box in seven rows",
        summary="A {noun} of {age} fills a box with the week's tablets on Sundays. The laboratory has telephoned.",
        known="high blood pressure; a bladder that is now and then infected",
        picks={"what": ("Kidney values", "Cholesterol")},
        steps=(
            Step("On a Sunday table", 0, "age sex counts drugs history examination", """
                {what}, said the request; the count came with it. {He} has brought the whole box and sets it down like a game of draughts.
                In each of seven rows lay amlodipine, {d1:long} now, and in the place for the night cotrimoxazole, {d0:long}, to keep the
                bladder quiet. The mouth is clean.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The pharmacist has a list on which every drug can do this. Over the counter, on the way here, all seven rows were cleared,
                the one for the pressure too.
                """, "Two drugs, two dates. Which stays out?"),
            Step("172 over 96", 1, "", """
                Amlodipine went back before the night was over; {his} own cuff had said 172/96, three times, more from fright than from
                one tablet missed. Nobody had been asked.
                """, "Was it a risk?"),
            Step("Two leaflets", At(2), "film family spleen chemistry statement", """
                Cotrimoxazole uses up folic acid, says the family doctor; with five milligrams of that a day the tablet might stay.
                {told:chemistry = It is a good theory; but the folate is 19 nmol/L (above 8), and the red cells are
                of ordinary size.} The capsules are already in the box, in a place of their own.

                {He} goes by the counts. "{c1} with it, {c2} without it, and not a cotrimoxazole in the house since the laboratory rang!
                So it was not that one." Under the lamp {he} has read both leaflets. Neutropenia stands in each, among the rare things,
                shortly after the metallic taste.

                "If it was neither," says the patient, "I should like to sleep through again. It burns already, a little." The urine is
                clean.
                """, "By when should it have risen?"),
            Step("An empty place", At(3), "", """
                It has risen in the second week, to {c3}. The folic acid is still in its place, untouched, and it no longer burns.
                """, "Is one such count enough?"),
            Step("In the last row", At(4), "", """
                The urologist, who was not asked, has read the last count, {c4}, and is pleased: "Recovered. May be resumed, with a count
                every week; it was tolerated so well." Somebody has stuck an orange label on the record: "**Amlodipine**: caution, blood."
                {He} has filled the box for next week as far as the last row.
                """, "What goes there?"),
        ),
        wrong="""
            A drug taken unchanged for years is an unlikely culprit, and the fall is judged against each drug's own dates. Recovery takes
            days to weeks, so the first days acquit nobody. Folic acid was not short, and a tablet that is suspected does not become safe
            beside it. Weekly counts do not make a second exposure safe either.
            """,
        facts=("F-ENT-DIN-02", "F-ENT-DIN-15", "F-MGT-10"),
    ),
)  # fmt: skip

SIXTEENTH_WEEK = DIN_EARLY.but(
    course=Course(((-23, -19, 3.0, 5.8), (0, 0, 0.1, 0.32), (1, 1, 0.1, 0.22), (4, 6, 0.3, 0.48))),
    radicals={
        **DIN_EARLY.radicals,
        "drugs": [{"name": "clozapine", "start": Whole(-115, -50), "stop": 0, "dose": "250 mg daily"}],
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}],
        "incidental": [
            {"name": "Pulse", "value": "114", "unit": "/min", "day": 0},
            {"name": "Blood pressure", "value": "119/70", "unit": "mmHg", "day": 0},
        ],
    },
    who=Who((21, 52, "years")),
    plot=Plot(
        title="A weekly count, missed twice",
        summary="A {noun} of {age} has been well on clozapine and was late for the weekly count. Now {he} has a fever.",
        known="schizophrenia; two other drugs tried before",
        picks={"home": ("a sheltered flat", "the parents' house"), "work": ("market garden", "bakery")},
        steps=(
            Step("Fever on clozapine", 0, "age sex counts drugs history examination", """
                {He} lives in {home}, works three mornings a week in a {work} and has heard no voices since clozapine was begun, {d0:begun};
                two other drugs had not worked. The weekly counts were normal, the last {c0:ago} with neutrophils of {c0}; after that two
                were missed. Since last night {he} cannot swallow. {f.examination.0.temperature} °C, pulse 114, blood pressure 119/70,
                awake and orientated, yellow ulcers on the soft palate and both tonsils.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The psychiatrist advises against stopping: "Without it {he} will be ill again, and worse than before. Continue it, and give
                G-CSF."
                """, "Is clozapine continued?"),
            Step("The night after", At(2), "film family spleen statement", """
                Clozapine was stopped on arrival and meropenem given within the hour. {told:film = The film shows lymphocytes and
                monocytes of normal shape, single neutrophils and nothing immature.}

                In the night the voices came back, and two nurses took turns to sit with {him}. The psychiatrist asks what is to be given
                instead, and who decides it.
                """, "What must the two departments settle today?"),
            Step("The parents ask", At(3), "", """
                The ulcers are smaller. The mother has read the chart, {c2} on the second morning and {c3} today, and would like to know
                at which of the next figures clozapine may be given again, since nothing else has ever helped. The father does not want it
                at any count. {He} {himself} has asked for something to sleep, and who is going to tell the {work}.
                """, "What are the parents told?"),
        ),
        wrong="""
            A suspect drug is not made safe by G-CSF. What the psychiatrist fears is real and needs a plan of its own, made on the same
            day. After a count below 0.5 the father is right.
            """,
        facts=("F-ENT-DIN-15", "F-CFL-31", "F-MGT-10"),
    ),
)  # fmt: skip

NATIONAL_CARD = CHE.but(
    course=Course(((-40, -25, 2.6, 5.2), (0, 0, 0.2, 0.34), (2, 4, 0.1, 0.19), (11, 13, 1.9, 3.9)),
        lines={"hb": (101.0, 118.0), "plt": (104.0, 146.0)}),
    radicals={
        **CHE.radicals,
        "drugs": [one_of({"name": "docetaxel", "start": Whole(-10, -8), "last_dose": Same("start"), "dose": "75 mg/m²"},
            {"name": "doxorubicin", "start": Whole(-10, -8), "last_dose": Same("start"), "dose": "60 mg/m²"})],
        "chemistry": [{"day": At(2), "ferritin": "340"}],
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

                She has packed for a fortnight, with two novels. The infusion was {d0:last}, her first. Mouth, skin and port are clean,
                {f.examination.0.temperature} °C by your thermometer and by the one in the suitcase.

                From your own tube {c1:full}; haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. "And I had just bought slippers," she
                says.
                """, "Which of his sentences do you keep?"),
            Step("Unpacked again", At(2), "film family spleen chemistry statement", """
                She is at home, with a telephone number and the slippers. The oncologist, shown a count of {c2}, lower still, has not even
                sat down: it is the second week. The family doctor has sent what else he found. {told:chemistry = Ferritin 340 µg/L,
                ringed twice: "inflamed already".} Nobody takes it for a reason to fetch her back.

                In the evening she uses the number. "He says, below 0.5 is below 0.5. Why an emergency with one drug, and with the next a
                thermometer?"
                """, "What do you answer her?"),
            Step("The computer refuses", At(3), "", """
                For a second infusion the day unit asks for neutrophils of 1.5 and platelets of 100. She has {c3}, and the platelets,
                {c1:plt} when she came with the suitcase, are {c3:plt}; but the pharmacy's programme will not release the bag: "Allergy,
                {d0}." She has read that on her own telephone. "And if it happens every time?"
                """, "Who strikes it out?"),
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
        steps=(
            Step("Nine days after docetaxel", 0, "age sex counts drugs history examination", """
                Docetaxel nine days ago, the second infusion; the third is due in twelve days. After the first she had no fever, and nobody
                counted. This afternoon her brother tried the machine in his pharmacy on her, found everything low and drove her here. She
                feels well. {f.examination.0.temperature} °C, the mouth intact, the skin over the port pale.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                While the film was being made he gave her G-CSF from his own stock. A second dose is meant for tomorrow, "while there is
                something left to save".
                """, "Is it expected, and what will the next count be worth?"),
            Step("Two days after G-CSF", At(2), "film family spleen", """
                She had the second dose on Monday and has had no fever. The neutrophils have gone from {c1} to {c2} ×10⁹/L. {told:film =
                The film shows many band forms and coarse granules; the technician, who knows of no injection, asks whether she is septic.}

                The registrar regards the low phase as over and tells her to stop taking her temperature. The brother asks whether the
                third infusion can be brought forward to this Friday, so that she is through before the holidays.
                """, "Has she recovered, and can it be brought forward?"),
            Step("Friday, without G-CSF", At(3), "", """
                Count {c3}, four days after the last dose of G-CSF; on Tuesday it was {c2}. She has taught again since Wednesday; several
                children in the class have a cold, she has not.

                On the desk lies a form, filled in by the registrar for Monday: "Second fall, unexplained. Marrow, please."
                """, "How is this count explained?"),
            Step("The third infusion", At(4), "statement", """
                The marrow was not done. Today, on the planned day and eleven days after the last G-CSF, the neutrophils are {c4} and the
                infusion has been released. In neither cycle has she had a fever.

                At home lie seven syringes from her brother, to be begun tomorrow and again after the last infusion. She would rather not.
                """, "Does she need them?"),
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
    course=Course(((-30, -22, 2.6, 5.2), (0, 0, 0.06, 0.2), (2, 2, 0.22, 0.4), (4, 4, 0.52, 0.9)),
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
                {earth} this morning, and the earth is still under his nails. "Eve of cycle 2", says the request. Cycle 1 was doxorubicin;
                he was sick for two days, has had no fever and has been digging ever since.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                "Three weeks, and next to nothing," says the registrar, who has read both sheets. "That is no longer the drug. Something
                sits in this marrow." The needle is booked for Wednesday. On the wall hangs the calendar, a green magnet for each count;
                his fell on {day}, and somebody moved it to a square that was free.
                """, "Which day of the cycle is it?"),
            Step("The sticker", At(2), "film family spleen", """
                He is on his side already, the skin is painted brown, when the nurse asks for the date of the infusion: the form for the
                marrow wants one, and the sticker has come off. It stands in his pocket diary, between beans and onions. A Tuesday,
                fifteen days ago. She counts twice, on her fingers. The square was in the wrong row, and a row is a week.

                The needle goes back into its wrapping. {told:film = Twice already, at the registrar's wish, the film had been searched
                for something dysplastic, and twice in vain.} The count was {c1} on Monday and is {c2} now; you say that it will be more on
                Friday, and that he may get up.

                On the order for the next bag a quarter has been taken off, and G-CSF is written up for tonight.
                """, "Was it deeper than expected, or longer?"),
            Step("Where the magnet goes", At(3), "statement", """
                A count of {c3}, as foretold, and without G-CSF. The pharmacy wants the dose by noon. "The tumour came out whole," he
                says. "I should like the drug whole."
                """, "Whole, on Tuesday?"),
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
