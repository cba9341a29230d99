"""Plots of the first weeks of life: what comes from the mother, from her pressure, or from a germ."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.neonatal import NHT, NIN, NSE, NSE_NOW, PMA
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number

HER_OWN_COUNT = PMA.but(
    radicals={
        **PMA.radicals,
        "maternal": {
            "anc": Number(0.5, 1.3), "antibody": "pos", "specificity": "panreactive", "autoantibody_self": True, "autoimmune": False,
            "treated": False, "splenectomy": False,
        },
    },
    who=Who((2, 5, "days")),
    plot=Plot(
        title="Two slips with one name",
        summary="A newborn of {age} is well. On the ward two slips lie in one folder, both with a low count, and one of them was misfiled.",
        picks={"who": ("The night midwife", "The ward clerk", "The student")},
        steps=(
            Step("Misfiled", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                {who} had put the mother's count in the child's folder, and a child's count was taken to set it right. Now there are two.
                The child: {f.gestation_weeks} weeks, {f.birth_weight_g} g, {f.examination.0.temperature} °C, pink, at the breast every
                two hours; vitamin K, no antibiotic. A culture went off with the blood.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The consultant on the telephone: "Then it is her antibody against the father's side. Type them both, and the case is
                closed."
                """, "What has the mother's slip to do with it?"),
            Step("The mother's slip", At(1), "maternal family", """
                She is twenty-eight and had never been counted before this pregnancy. {told:maternal} Their parents are healthy, and there
                is no other child.

                The culture has stayed without growth. Neutrophils of the child {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt}
                ×10⁹/L. The father has read of exchange transfusion and asks when it begins.
                """, "Which of her tests tells the two kinds apart?"),
            Step("The third week", At(2), "", """
                Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The child has gained half a kilogram and had
                a blister on the heel that healed. The mother's dentist will not touch her.
                """, "Who of the two needs a plan for a fever?"),
            Step("What is left of it", At(3), "", """
                Neutrophils {c3} ×10⁹/L in the child. The mother's are what they were. She asks whether she may have another.
                """, "What do you write for the next pregnancy?"),
        ),
        wrong="""
            A low count of the mother herself points to an antibody that her own cells meet as well; typing the father would have closed
            the wrong case.
            """,
        facts=("F-ENT-PMA-05", "F-TRP-76"),
    ),
)  # fmt: skip

PRESSURE = NHT.but(
    course=Course(NHT.course.points, lines={"plt": (104.0, 140.0)}),
    radicals={**NHT.radicals, "maternal": {"hypertension": True, "hellp": True, "anc": Number(4.6, 8.2)}},
    plot=Plot(
        title="Delivered for her sake",
        summary="A small newborn of {age} was delivered early because of the mother. The mother is in intensive care; the child is hungry.",
        picks={"who": ("aunt", "grandmother")},
        steps=(
            Step("The wrong patient", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                They took {him} out because she was bleeding into her liver. She is upstairs now, and it is the child who does well:
                {f.gestation_weeks} weeks, {f.birth_weight_g} g, thin for that, warm at {f.examination.0.temperature} °C without help, and
                furious between feeds. Vitamin K, a culture, no antibiotic yet.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The registrar has serum of the mother in a tube: "Low neutrophils and low platelets: antibodies against both. We send it
                tonight."
                """, "What do the two low lines have in common?"),
            Step("Upstairs", At(1), "", """
                Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L, neutrophils {c1} ×10⁹/L. The {who} carries photographs up and
                expressed milk down. The laboratory has refused the tube: no form, no history.
                """, "What would you have written in the history?"),
            Step("A form after all", At(2), "maternal family", """
                You fill it in yourself and, in doing so, find the answer. {told:maternal} Nothing in the family. The culture has no
                growth.

                The count: neutrophils {c2} ×10⁹/L, platelets {c2:plt} ×10⁹/L, haemoglobin {c2:hb} g/L. The registrar wants to send the
                tube all the same, now that there is a form.
                """, "What would the result change today?"),
            Step("Down the stairs", At(3), "", """
                Neutrophils {c3} ×10⁹/L, platelets {c3:plt}, haemoglobin {c3:hb} g/L. The mother has been brought down in a chair and
                holds {him} for the first time.
                """, "Is there anything to follow?"),
        ),
        wrong="""
            In a small child of a mother with high pressure and HELLP, low neutrophils and platelets in the first days come with the
            pregnancy. A search for antibodies is for a course that does not end as this one did.
            """,
        facts=("F-ENT-NHT-05", "F-ENT-NHT-07"),
    ),
)  # fmt: skip

FED_BADLY = NSE.but(
    who=Who((4, 14, "days")),
    plot=Plot(
        title="A bottle left half full",
        summary="A newborn of {age} left two bottles half full. The parents rang twice and were told that this happens.",
        picks={"bug": ("a Klebsiella", "Escherichia coli", "group B streptococci")},
        steps=(
            Step("The second call", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination film history", """
                "It happens," the advice line had said in the morning, and at noon again. Now {he} lies in the carrier and does not cry
                when you undress {him}: grey, mottled to the knees, {f.examination.0.temperature} °C, breathing fast. {f.gestation_weeks}
                weeks at birth, {f.birth_weight_g} g; vitamin K and nothing else so far. It began last night or this morning, they cannot
                say.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film}

                The mother's sister had a child with "antibodies against the white cells". The house officer would like to have that
                cleared up before anything else is given, "since it may not be an infection at all".
                """, "How many minutes does that question have?"),
            Step("Two bottles", At(1), "family", """
                The antibiotics ran before the sentence was finished. The laboratory has rung since: both bottles grow {bug}. Neutrophils
                {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {He} is on oxygen and on a pump.

                The sister's child turns out to be a foster child. In the family itself there is nothing.
                """, "Does the count now need an explanation of its own?"),
            Step("Off the pump", At(2), "", """
                {f.examination.1.temperature} °C, pink, and the pump is gone. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L,
                neutrophils {c2} ×10⁹/L. The house officer asks whether the serum should still go.
                """, "Should it?"),
            Step("A whole bottle", At(3), "", """
                Neutrophils {c3} ×10⁹/L. A bottle to the last drop, and an appointment with the advice line's manager.
                """, "Which sentence should the line never say about a newborn?"),
        ),
        wrong="""
            In an ill newborn the antibody waits until sepsis has been treated and excluded; the family's story, even a true one, costs no
            minute.
            """,
        facts=("F-ENT-NSE-10", "F-ENT-NSE-05"),
    ),
)  # fmt: skip

SECOND_SON = NIN.but(
    status="probable",
    course=Course(((0, 0, 0.05, 0.45), (2, 4, 0.05, 0.45), (9, 14, 0.1, 0.7))),
    radicals={**NIN.radicals, "maternal": {"antibody": "pos", "specificity": "HNA-1a", "anc": Number(3.2, 6.4)}},
    who=Who((3, 7, "days")),
    plot=Plot(
        title="Like the first one",
        summary="A newborn of {age} is well. The mother wants a count all the same, because of what happened to the first one.",
        picks={"clinic": ("in another country", "in a clinic that has closed")},
        steps=(
            Step("At her wish", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                Five weeks of drips and needles the elder one had, {clinic}, for something in the blood, and the papers are lost. He is
                four now and swims. So the mother has asked for a count in this one, who gives no reason for it:
                {f.examination.0.temperature} °C, drinks, grips, the cord dry; {f.birth_weight_g} g at {f.gestation_weeks} weeks. Vitamin
                K only. With the count a culture was taken.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The paediatrician on call: "Two children in one family: that is congenital. I shall book the genes and the marrow."
                """, "Congenital in which of the three people?"),
            Step("The father's blood", At(1), "maternal family", """
                The culture has not grown. {told:maternal} The family is healthy, the swimmer included. For his typing the father was sent
                to a laboratory that closes at noon, and he works until two.

                Neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.
                """, "What can be said without him, and what not?"),
            Step("Still without the father", At(2), "", """
                The neutrophils are at {c2} ×10⁹/L. The cord has fallen off. The marrow is booked for Thursday.
                """, "Do you keep the appointment?"),
        ),
        wrong="""
            What the two children share can also be the mother's antibody, which recurs. Her serum and the father's type come before a
            needle in the child's bone.
            """,
        facts=("F-ENT-NIN-07", "F-ENT-NIN-14"),
    ),
)  # fmt: skip

BORROWED = PMA.but(
    radicals={
        **PMA.radicals,
        "maternal": {
            "anc": Number(0.5, 1.2), "antibody": "pos", "specificity": "panreactive", "autoantibody_self": True, "autoimmune": True,
            "treated": False, "splenectomy": False,
        },
    },
    who=Who((2, 6, "days")),
    plot=Plot(
        title="Her rheumatologist's card",
        summary="A newborn of {age}, whose mother brought her rheumatologist's card to the delivery. The card speaks of the mother only.",
        picks={"who": ("The ward round", "The paediatric registrar")},
        steps=(
            Step("On the card", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                "Quiet for years; low white count, no treatment", says the card; somebody had read it and counted the child as well.
                {f.gestation_weeks} weeks, {f.birth_weight_g} g, {f.examination.0.temperature} °C, sucks and sleeps; the heart beats
                evenly. Vitamin K, no antibiotic; a culture has gone off.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                {who}: "It has inherited her disease. Who tells her?"
                """, "What can be inherited, and what only borrowed?"),
            Step("Whose cells", At(1), "maternal family", """
                {told:maternal} The father and his parents are well. The culture is without growth. Neutrophils of the child {c1} ×10⁹/L,
                haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                She has asked whether she may hold the child without gloves.
                """, "What do you tell her about gloves, and about the months to come?"),
            Step("Vaccines at two months, says the booklet", At(2), "", """
                Today {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. One cold, brought home by a cousin, without fever.
                """, "Which fever would have been another matter?"),
            Step("Given back", At(3), "", """
                Neutrophils {c3} ×10⁹/L in the child; hers have not moved. "So it was mine all along," she says.
                """, "Is she right?"),
        ),
        wrong="""
            The child has no disease; it has some of her antibodies, for as long as they last.
            """,
        facts=("F-ENT-PMA-09",),
    ),
)  # fmt: skip

TOO_COLD = NSE_NOW.but(
    who=Who((3, 12, "days")),
    radicals={
        **NSE_NOW.radicals,
        "examination": [{"day": 0, "temperature": Number(35.1, 35.8), "sepsis_signs": True, "signs": []}],
    },
    plot=Plot(
        title="A hat and a hot-water bottle",
        summary="A newborn of {age} was cold, and the grandmother knew what to do. After the hot-water bottle the child was still cold.",
        picks={"home": ("a caravan", "a flat over a shop")},
        steps=(
            Step("Cold", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination film history", """
                They live in {home}, and it was put down to the heating. {f.examination.0.temperature} °C after an hour against the skin,
                hands blue, a moan with every breath; {f.gestation_weeks} weeks, {f.birth_weight_g} g. Since last night or this morning.
                Vitamin K only.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {told:film}

                "No fever, so no infection," says the triage. "Warm the child and count again in the morning."
                """, "How does a newborn of this age show an infection?"),
            Step("At eleven hours", At(1), "family", """
                Both bottles had grown by the eleventh hour; the antibiotics were older by then. Neutrophils {c1} ×10⁹/L, haemoglobin
                {c1:hb} g/L, platelets {c1:plt} ×10⁹/L, on a ventilator, and a little better. Nobody in the family has had such a child.

                The triage has rung to ask whether the low count has been explained yet, "or is there something wrong with the marrow as
                well?"
                """, "What do you answer, and what do you wait for?"),
        ),
        wrong="""
            In the first weeks cold is a sign of sepsis like fever, and a low count makes it the more so. Nothing is counted again before
            it is treated.
            """,
        facts=("F-ENT-NSE-05", "F-ENT-NSE-10"),
    ),
)  # fmt: skip

RECIPES = (HER_OWN_COUNT, PRESSURE, FED_BADLY, SECOND_SON, BORROWED, TOO_COLD)
