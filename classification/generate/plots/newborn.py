"""Plots of newborns: the mother's antibody, her pressure, and germs."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.neonatal import GREW_NOTHING, NEWBORN, NHT, NIN, NSE, PMA, TERM
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole, one_of

SEALED = NIN.but(
    radicals={
        **TERM, "neonatal": [{"day": 0, "well": True}, GREW_NOTHING], "examination": [{"day": 0, **NEWBORN}], "drugs": [],
        "infection_tests": [{"organism": "HIV", "result": "neg", "day": 1}, {"organism": "HBV", "result": "neg", "day": 1}],
        "maternal": one_of(
            [{"day": At(2), "anc": Number(2.9, 6.8), "antibody": "pos", "specificity": "HNA-1a"},
             {"day": At(2), "mother_hna": ["HNA-1b"], "infant_hna": ["HNA-1a", "HNA-1b"]}],
            [{"day": At(2), "anc": Number(2.9, 6.8), "antibody": "pos", "specificity": "HNA-1b"},
             {"day": At(2), "mother_hna": ["HNA-1a"], "infant_hna": ["HNA-1b", "HNA-1a"]}]),
    },
    who=Who((4, 7, "days")),
    normal=("film",),
    plot=Plot(
        title="The sealed envelope",
        summary="A newborn of {age} is to be fetched by foster parents today. Of the mother there is an envelope that nobody may open.",
        picks={"hour": ("two", "three", "four"), "where": ("the laundry entrance", "the side door", "the staff entrance")},
        steps=(
            Step("Nothing is known of her", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                The mother gave birth under another name and left after a night, as the law allows. Her own name lies in a safe, and the
                father has none. Because nothing is known, the agency asked for HIV and hepatitis B from the child, and the tube was
                counted as well.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                {f.gestation_weeks} weeks, {f.birth_weight_g} g at birth; {he} drinks, is pink, [has a dry navel|has lost the cord],
                {f.examination.0.temperature} °C. Vitamin K and no other drug. A culture has been taken. The foster parents come at
                {hour}.

                "With the mother gone, nobody can look into it," says the ward doctor. "We send {his} own serum for antibodies, and {he}
                stays until it is back."
                """, "Whose blood is wanted, and how does one come by it?"),
            Step("Not suitable", At(1), "film infection_tests", """
                {told:film infection_tests} {told:neonatal} Neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.
                {He} is as hungry as before. The laboratory has sent the tube back: three drops of serum, not enough for any method.

                Somebody has told the agency "an immune defect, cause open". On its form there is a box for it, and the foster parents
                have asked for time to think. The counsellor who was there at the birth knows how to reach the mother. She may pass on a
                question. She may not say whose.
                """, "Which question do you give her, in one sentence?"),
            Step("One tube and no name", At(2), "maternal", """
                She came, by {where}, and gave her blood under the name that she had given birth under. {told:maternal} Her own type is
                {f.maternal.1.mother_hna.0} alone. From the child a swab was enough: {f.maternal.1.infant_hna.0} and
                {f.maternal.1.infant_hna.1}. Neutrophils {c2} ×10⁹/L.

                The ward doctor is half content. "Without the father there's no crossmatch, so it will never be more than a suspicion. I
                leave the box ticked."
                """, "What does the swab say about the father?"),
            Step("What goes into the safe", At(3), "", """
                The foster parents thought for one night. {He} has been with them ever since, with one blocked nose. Neutrophils {c3}
                ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                The counsellor will see the mother once more, about a signature. She can take a letter along.
                """, "What should the mother know, if there is ever a second child?"),
        ),
        wrong="""
            The child's own serum is too little, and at best shows what the mother lent it. And the father can be read off the child: what
            the child has and the mother lacks came from him.
            """,
        facts=("F-TRP-15", "F-ENT-NIN-07"),
    ),
)  # fmt: skip

THE_SCAR = PMA.but(
    radicals={
        **TERM, "neonatal": [{"day": 0, "well": True}, GREW_NOTHING], "examination": [{"day": 0, **NEWBORN}], "drugs": [],
        "maternal": [
            {"day": 1, "anc": Number(4.1, 7.4)},
            {"day": At(1, 1), "antibody": "pos", "reacts_with_father": True},
            {"day": At(2), "antibody": "pos", "specificity": "panreactive", "autoantibody_self": True, "splenectomy": True,
             "treated": False},
        ],
    },
    who=Who((2, 4, "days")),
    plot=Plot(
        title="Born in the lift",
        summary="A newborn of {age} was born between two floors of a car park and is counted because of the way the cord was tied.",
        picks={"tied": ("a shoelace", "a hair band", "a strip of his shirt"), "floor": ("third", "fourth", "fifth")},
        steps=(
            Step("Two floors apart", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                It was the father who caught {him}, below the {floor} floor, and tied the cord with {tied}. Vitamin K was given in the
                ambulance. {f.gestation_weeks} weeks, {f.birth_weight_g} g. They could go home today; because of the lift, the ward wanted
                a culture and a count first.

                The navel is clean, {he} feeds and is cross when unwrapped, {f.examination.0.temperature} °C. {c0:Full}. Haemoglobin
                {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                "From the lift," says the nurse, and puts the kidney dish with the antibiotics beside the cot. They can be given at once
                or held back, with {him} under everybody's eyes, until the bottle has spoken.
                """, "What in {him} speaks for the lift?"),
            Step("A good count of her own", At(1), "maternal family", """
                {told:neonatal} {He} has needed no antibiotic. Neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt}
                ×10⁹/L. No brothers or sisters yet, no blood disease in either family that anybody knows of.

                The mother's own neutrophils are {f.maternal.0.anc} ×10⁹/L, and the ward is pleased: so it cannot have come from her
                blood, she has plenty. Her serum went off all the same.
                """, "Has a mother with plenty been acquitted?"),
            Step("Panel and father", At(1, 1), "", """
                The technician telephones. The serum is positive in the indirect GIFT with the panel and with the father's neutrophils.
                Her own cells could not be tested: the tube had stood overnight and they were dead.

                The registrar has the report typed already. "Positive with the father, normal count. An alloantibody. It goes by itself,
                and next time we count at birth."
                """, "Which line of the report is missing?"),
            Step("A fresh tube", At(2), "", """
                She came in for the second tube with the sling tied lower than usual, and the nurse saw a scar under the left ribs. "The
                spleen. I was nineteen. They said that my blood was eating itself, and after that it was good. Does that belong here?" The
                papers are in another country. {told:maternal}

                Neutrophils {c2} ×10⁹/L in {him}, who has not been ill for an hour.
                """, "Why did her own count say nothing?"),
            Step("Two records", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The child's record can be closed. In hers
                stands, since the booking visit, "no operations, no illnesses".
                """, "What has to be written there before the next pregnancy?"),
        ),
        wrong="""
            Positive with the father's cells separates nothing, as long as nobody has tried the mother's own. Nor does a normal count of
            hers: without her spleen it could be normal whatever her serum did.
            """,
        facts=("F-ENT-PMA-06", "F-ENT-NIN-07"),
    ),
)  # fmt: skip

THE_SMALLER = NHT.but(
    course=Course(
        ((0, 0, 0.55, 1.3), (2, 2, 0.6, 1.2), (5, 5, 1.6, 2.5), (10, 14, 2.6, 4.4)), lines={"plt": (104.0, 190.0)}
    ),
    radicals={
        "gestation_weeks": Whole(34, 36), "birth_weight_g": Whole(1540, 1790),
        "maternal": {"hypertension": True, "hellp": False, "anc": Number(4.2, 8.9)},
        "neonatal": [{"day": 0, "well": True, "sga": True, "multiple": True}, GREW_NOTHING],
        "examination": [{"day": 0, **NEWBORN}], "drugs": [],
        "incidental": [
            {"name": "Neutrophils of the other twin", "value": "6.8", "unit": "×10⁹/L", "day": 0},
            {"name": "Birth weight of the other twin", "value": "2410", "unit": "g", "day": 0},
        ],
    },
    who=Who((1, 1, "days")),
    plot=Plot(
        title="The smaller of two",
        summary="Of twins born yesterday, one has a low count. The other, in the next cot, has a good one.",
        picks={"town": ("the university hospital", "the children's hospital in the city"),
               "km": ("ninety", "seventy", "a hundred and ten")},
        steps=(
            Step("Same mother, same hour", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination maternal incidental", """
                {told:maternal} So the twins were fetched at {f.gestation_weeks} weeks, from two placentas, and lie side by side. The
                other has 2410 g and neutrophils of 6.8 ×10⁹/L. This one has {f.birth_weight_g} g, too little for the weeks, breathes room
                air and is {f.examination.0.temperature} °C in the warm cot. A culture was taken from both. Vitamin K, nothing else.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                "It cannot be the pressure," says the paediatrician on call. "Same mother, same pressure, same hour. If that did it, both
                would have it. This is something of {his} own, and we have nobody here for that."
                """, "What did the two not share?"),
            Step("A bed in the city", At(1), "family", """
                {He} was driven {km} kilometres to {town}, "for congenital neutropenia, marrow requested". The mother lies where she was,
                on magnesium, with the other child and a breast pump.

                Neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {told:neonatal} {He} takes everything by
                bottle. Nobody in the family has low counts, and the parents are not related.

                The aspirate is on tomorrow's list, with propofol, behind two hernias. The night nurse would like to know what the hurry
                is.
                """, "What would the marrow decide that waiting does not?"),
            Step("Off the list", At(2), "", """
                You had put the needle off until a third count. It is {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The hospital that sent {him} has a bed again and no wish to be told why. Its head nurse asks for a list of what has to be
                watched in "such a child".
                """, "What is on the list?"),
            Step("In two columns", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L; past the birth weight. The other twin is
                still the heavier by far. Their mother's pressure is falling, and she asks whether this one will always catch things more
                easily.
                """, "Will {he}?"),
        ),
        wrong="""
            These twins shared the pressure and not the placenta. Growth restriction is part of this picture, and it was on one side only;
            a count that is normal within the week needs neither marrow nor genes.
            """,
        facts=("F-ENT-NHT-02", "F-ENT-NHT-05"),
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
        summary="A newborn of {age} has been rather quiet since yesterday and did not want the breast. There is no fever.",
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
                there is an injection for it, daily, and it is for life. Genes and the mother's serum have gone off. There is nothing in
                either family. The father has asked for a second opinion, and for the letter that they brought along.
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

RECIPES = (SEALED, THE_SCAR, THE_SMALLER, COLD_FEET)
