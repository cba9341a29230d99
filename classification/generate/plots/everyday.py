"""Plots of what is met most: a count taken by the way, and what is made of it."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.autoimmune import AINI_REMITTED
from classification.generate.radicals.infection import INF_TODDLER
from classification.generate.radicals.neonatal import NIN
from classification.generate.recipe import Who
from classification.generate.values import At

EVERY_THIRD_DAY = INF_TODDLER.but(
    plot=Plot(
        title="For the day nursery",
        summary="A child of {age} is over a feverish cold and needs a certificate. The practice nurse has pricked the finger as well.",
        picks={"toy": ("a tractor", "a spoon", "one shoe")},
        steps=(
            Step("A signature was wanted", 0, "age sex counts drugs history examination", """
                After a fever the nursery asks for a signature. {He} had [a cold with two hot nights|a cold and two nights of fever],
                which went round the whole group, and is back at emptying the cupboards, with {toy} in one hand.
                {f.examination.0.temperature} °C now; the nose still runs. No drug was given, [not even paracetamol|the drops from the
                cupboard were thrown away unopened].

                Since the finger had been pricked, the machine counted everything. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt}
                ×10⁹/L. Nobody has ever counted {him} before.

                The nurse has kept the mother in the room and said that one must think of leukaemia until the opposite is shown.
                """, "What do you say to her before she drives home?"),
            Step("Every third day", At(1), "film family spleen", """
                A second prick: neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {told:film} The spleen does
                not reach the rib, no node is larger than a pea, and there is nothing in the family.

                The practice has entered {him} in the diary every third day until the count is normal. The nursery has heard of it and
                will not have {him} before that. The mother has used up her leave.
                """, "How many more pricks does the diary need?"),
            Step("Still not normal", At(2), "infection_tests statement", """
                You had crossed out the series and asked for one count in three weeks. It is {c2} ×10⁹/L, and the practice writes: "Still
                not normal. Please admit for marrow and antibodies." {told:infection_tests} No other cause has come up. {He} has put on
                weight and been to nursery without catching anything.
                """, "Is that a reason?"),
            Step("Before the summer", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The nursery would like to have the
                certificate renewed each month.
                """, "Which sentence ends it?"),
        ),
        wrong="""
            A count taken days after a feverish cold, in a child who is well and whose other lines are normal, is repeated once or twice
            at an interval that can show something. A value on the way up is a value on the way up.
            """,
        facts=("F-DEF-46",),
    ),
)  # fmt: skip

SECOND_CHILD = NIN.but(
    radicals={
        **NIN.radicals,
        "maternal": {
            "antibody": "pos", "specificity": "HNA-1b", "mother_hna": ["HNA-1a"], "father_hna": ["HNA-1a", "HNA-1b"], "anc": "4.6",
        },
    },
    plot=Plot(
        title="Discharged on Wednesday",
        summary="A newborn of {age} is back for yellow skin. The count beside the bilirubin has cost the family their journey home.",
        picks={"away": ("two hours", "an hour and a half", "three hours")},
        steps=(
            Step("A form with two boxes", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                They live {away} from the nearest hospital and had packed. The bilirubin lies below the line; somebody had ticked "full
                count" as well. {f.birth_weight_g} g at birth, term, drinks every three hours, {f.examination.0.temperature} °C, the cord
                clean. Only vitamin K was given.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                A blood culture has been taken. The young colleague has drawn up ampicillin and gentamicin for ten days: "With such a
                count it is sepsis or it will be."
                """, "For how long does the culture decide?"),
            Step("Nobody asked the mother", At(1), "maternal family", """
                The culture is silent, {he} is [hungry and cross|pink and hungry], and the antibiotics stopped after two days. Neutrophils
                {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. At last somebody has taken blood from the parents.
                {told:maternal} There is nothing in either family. "Then it can't be mine," she says. "I have never been ill, and my count
                is better than {his}."
                """, "Whose neutrophils is it aimed at, if not her own?"),
            Step("The health visitor's letter", At(2), "", """
                Neutrophils {c2} ×10⁹/L. {He} gains thirty grams a day. The health visitor has written that she puts off every vaccine
                "until the immune system has come", and has ordered a count for every Monday of the first year.
                """, "Which of the two do you take back first?"),
            Step("A question about the next one", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. They ask what to tell the midwife if there is
                a second child.
                """, "What do you write into the mother's own record?"),
        ),
        wrong="""
            A healthy mother with a normal count can carry an antibody that her own neutrophils do not meet. The child is followed to a
            documented normal count and not for a year of Mondays.
            """,
        facts=("F-ENT-NIN-05", "F-ENT-NIN-15"),
    ),
)  # fmt: skip

FREE_OF_IT = AINI_REMITTED.but(
    who=Who((10, 22, "months")),
    plot=Plot(
        title="No longer on the list",
        summary="A child of {age} has been kept from other children for months because of a number. The grandmother does the keeping.",
        picks={"place": ("the playground", "the singing group", "the swimming class")},
        steps=(
            Step("One cough and home", 0, "age sex counts drugs history examination", """
                {c0:Ago}, with an ear infection, the neutrophils were {c0}. Since then {he} has not been to {place}; the grandmother, a
                retired ward sister, takes the temperature before and after each visitor. Three colds all the same, none with a fever
                above 38.5, the cord off on the eighth day, no abscess, no thrush that stayed. {f.examination.0.temperature} °C and busy
                with your stethoscope. Vitamin D, nothing else.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The grandmother would like G-CSF, "every other day, until the number is right".
                """, "What is the number right for?"),
            Step("Two reports on one sheet", 9,
                "film family spleen immunology antibody_tests genes_tested_negative syndromic marrow statement", """
                {told:film immunology} {told:antibody_tests} A panel of genes had gone off with the first blood, on whose order nobody
                knows: twenty-three read, all without a variant. The face, the skin, the hair and the growth are nothing special; the
                spleen is not felt, and nobody in the family has low counts. No marrow was taken, and no other cause has come up.

                The grandmother points at the panel: "So they did not find it. I read that it can be a gene that is not on the list."
                """, "What would a longer list add?"),
            Step("Among children", At(2), "", """
                The parents had followed your plan: to the doctor with any fever, otherwise among children. Two fevers, both gone by
                themselves or with syrup for the ear. Neutrophils today {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The grandmother holds that the isolation has worked.
                """, "Has it?"),
            Step("A clean sheet", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. {He} has brought home every cold that goes
                round {place}.
                """, "Does {he} need you any more?"),
        ),
    ),
)  # fmt: skip

RECIPES = (EVERY_THIRD_DAY, SECOND_CHILD, FREE_OF_IT)
