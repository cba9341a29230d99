"""Plots in which a drug, or nobody's drug, is at fault."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.shared import CALM, FEBRILE, NOTHING_ELSE, PLAIN_HISTORY
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import At, Whole

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
                [The tooth has been at him since the funeral|The tooth began in the week of the funeral]; an abscess that has come up, says
                the dentist's letter, please drain. But he points to the throat. {f.examination.0.temperature} °C, pulse 104, blood pressure
                118/72, clear. The gum is swollen and hardly red, there is no pus, and on both tonsils lie grey ulcers without a rim. No
                cold before this, nothing else wrong with him in all his life. No drugs, he says, [never any|not one]: she was the one with
                the tablets.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago}, before a hernia, the neutrophils were {c0}.

                The surgeon on call: "A dental abscess. The infection has used up the neutrophils. I can open it at four."
                """, "Where is the pus?"),
            Step("The kitchen drawer", At(2), "drugs film family spleen statement", """
                His {who} went home for pyjamas and came back with a strip of metamizole out of the kitchen drawer. "Those were
                Mother's," she says. "For the tooth they were good," he says. He has taken six or eight a day, the first one {d0:begun}, the
                last on the morning he came.

                Cefepime since the first hour; the blood cultures are silent. {told:film family spleen statement} Today {c2} ×10⁹/L,
                haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "Not a drug," the night doctor has written. "Patient takes none."
                """, "Whose history was taken on the first day?"),
            Step("Chewing again", At(3), "", """
                The ulcers have closed, {f.examination.1.temperature} °C. Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets
                {c3:plt} ×10⁹/L; nothing was given to raise them.

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

RECIPES = (HER_TABLETS,)
