"""Plots in which a drug, or nobody's drug, is at fault."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.drugs import DIN, DIN_EARLY, DIN_WELL
from classification.generate.radicals.shared import CALM, FEBRILE, NOTHING_ELSE, PLAIN_HISTORY
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import At, Whole, one_of

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

                Cefepime since the first hour; the blood cultures are silent. {told:film family spleen statement} Today {c2} ×10⁹/L,
                haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "Not a drug," the night doctor has written. "Patient takes none."
                """, "Whose history was taken on the first day?"),
            Step("Chewing again", At(3), "", """
                The ulcers have closed, {f.examination.1.temperature} °C. {c3} ×10⁹/L today, the other lines undisturbed; nothing was
                given to raise them.

                He would like the tooth out now and asks what he may take for it afterwards. The {who} has emptied the whole drawer into a
                bag and brought that too.
                """, "What may go back into the drawer?"),
            Step("Intolerance, unclear", At(4), "", """
                Neutrophils {c4} ×10⁹/L. The tooth is out, under {herb} tea and paracetamol. The dentist's file now says "intolerance,
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
                Piperacillin-tazobactam since the taxi; the last {d0} was on that morning, and nothing of its kind since. {told:film} The
                spleen is not felt, nobody in the family has anything of the sort, and no second cause has come up. Earlier counts were
                normal.

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
                Amlodipine went back in the same evening, {d0} did not. {told:film} Spleen and family are as one would wish; the other
                usual causes have been asked about and not found, and the counts of former years were normal.

                Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. "Not a step forward," says the pharmacist,
                "so it was not that one."
                """, "When would a step forward be due?"),
            Step("Forward", At(3), "", """
                Neutrophils {c3} ×10⁹/L. {He} has had a cold on the way and did not ring, since it was only a cold; no fever. The reason
                for which {d0} had been given is still there.
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
                Meropenem within the hour; {d0} was stopped, and two people sat with {him}. {told:film} No spleen, nothing in the family,
                no other cause. Earlier counts, week by week, had been normal.

                Counted again: {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "What do the two departments have to settle today?"),
            Step("Before there is an answer", At(3), "", """
                Neutrophils {c3} ×10⁹/L. The fever is lower in the mornings. The parents ask whether it can be given again one day, "since
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

RECIPES = (HER_TABLETS, WEDNESDAY_SLOT, NEW_AND_OLD, SIXTEENTH_WEEK)
