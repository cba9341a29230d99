"""Plots of newborns whose mother has an antibody: against the father’s antigen, or against her own."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.neonatal import GREW_NOTHING, NEWBORN, NIN, NIN_BARE, PMA, TERM
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

SECOND_SON = NIN.but(
    status="probable",
    course=Course(((0, 0, 0.05, 0.45), (2, 4, 0.05, 0.45), (7, 8, 0.1, 0.7))),
    radicals={
        **NIN.radicals,
        "maternal": [
            {"day": 0, "sibling_affected": True},
            {"day": At(1), "antibody": "pos", "specificity": "HNA-1a", "anc": Number(3.2, 6.4)},
        ],
    },
    who=Who((3, 7, "days")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Like the first one",
        summary="A newborn {noun} of {age} is well. The mother wants a count all the same, because of what happened to the first one.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; her second child",
        picks={"clinic": ("in another country", "in a clinic that has closed"), "job": ("drives long distances", "goes to sea")},
        steps=(
            Step("At her wish", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen maternal", """
                Five weeks of drips, {clinic}, for "few white cells": that was the first one. The papers are lost. He is four and swims.
                This one she wanted counted before anybody had noticed anything, and the ward gave in.

                Nothing to notice. {He} drinks, grips and has an opinion on being undressed. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets
                {c0:plt} ×10⁹/L.

                The paediatrician on call draws a circle, a square and two smaller ones below. "Healthy parents, two such children: each
                of them carries it. Genes, a marrow on Thursday week, and antibiotics until the neutrophils are above 1.0." The mother
                looks at the drawing for a long time.
                """, "Three orders for a well child. How many do you sign?"),
            Step("Coffee for one", At(1), "film family", """
                When her husband has gone for coffee, she draws one square more. The elder one has another father. Her husband knows; his
                family does not. "It must not stand in any letter."

                The antibiotics run on through the third cannula, in the scalp, although nothing has grown: the count is {c1}, and the
                order says 1.0. {told:maternal = At noon the laboratory rings: anti-HNA-1a in the mother's serum, and a count of
                {f.maternal.1.anc} ×10⁹/L in the mother herself.}
                """, "What is left of the genes?"),
            Step("The name on the tube", At(2), "", """
                By the order the drips would be running still, for the count is {c2}; since the laboratory's call nothing has run, and
                {he} has the scalp to {himself} again.

                The father's tube was booked under the man in her old file, and thrown away. He {job}; his next free morning is in three
                weeks, and the marrow still has its place on Thursday.
                """, "Does the marrow wait for the father?"),
        ),
        wrong="""
            Two children of the same parents were drawn, and they had only their mother in common. What she can give to both, and what
            leaves the first to swim at four, is an antibody. The father's type would complete the proof; neither a needle in the bone nor
            an antibiotic in a well child with a clean culture has to be given until it comes.
            """,
        facts=("F-ENT-NIN-02", "F-ENT-NIN-07", "F-ENT-NIN-12", "F-ENT-NIN-14"),
    ),
)  # fmt: skip

SECOND_CHILD = NIN.but(
    course=Course(((0, 0, 0.22, 0.45), (3, 3, 0.05, 0.15), (14, 14, 0.4, 0.8), (56, 56, 1.6, 3.6))),
    radicals={
        **NIN.radicals,
        "maternal": {
            "antibody": "pos", "specificity": "HNA-1b", "mother_hna": ["HNA-1a"], "father_hna": ["HNA-1a", "HNA-1b"], "anc": "4.6",
        },
        "incidental": [
            {"name": "Bilirubin", "value": "214", "unit": "µmol/L", "reference": "phototherapy from 350", "day": 0},
            {"name": "CRP", "value": "11", "unit": "mg/L", "reference": "below 10", "day": 0},
            {"name": "CRP", "value": "2", "unit": "mg/L", "reference": "below 10", "day": At(1)},
        ],
    },
    who=Who((7, 8, "days")),
    normal=("film", "family"),
    plot=Plot(
        title="Discharged on Wednesday",
        summary="A newborn {noun} of {age} was readmitted because of jaundice. The count taken with the bilirubin is low.",
        picks={"away": ("two hours", "an hour and a half", "three hours")},
        steps=(
            Step("Readmitted", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination incidental", """
                Discharged on Wednesday in good health, and back today because the midwife found {him} yellow. Bilirubin 214 µmol/L; at
                this age the lamp begins at 350. {He} was born at {f.gestation_weeks} weeks with {f.birth_weight_g} g, drinks every three
                hours and cries loudly when undressed; the navel is dry.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. CRP 11 mg/L (below 10).

                A blood culture has been taken, and ampicillin and gentamicin are running. The colleague who began them has written: "Late
                sepsis, ten days."
                """, "What speaks for sepsis?"),
            Step("The third day of antibiotics", At(1), "film maternal family", """
                The culture is sterile. The CRP is down to 2 mg/L, which the colleague takes for a response; he would complete the course.
                But the count has gone down with it, to {c1}. {told:film = Toxic granules were looked for on the film, and there were
                none.}

                This afternoon came the report on the parents. {told:maternal = The mother's serum contains anti-HNA-1b. She carries
                HNA-1a only, the father HNA-1a and HNA-1b, and her own count is {f.maternal.anc} ×10⁹/L.} She concludes from her figure
                that it cannot come from her.
                """, "What stops today, and what has been found?"),
            Step("The health visitor", At(2), "", """
                The discharge letter, dictated too early, speaks of an immature immune system. The health visitor has therefore put off
                all vaccines until 1.0 and booked a count for every Monday of the first year. This Monday's was {c2}, and she has crossed
                out the first date.

                The family lives {away} away. The mother asks what to do if the child has a fever at night.
                """, "What is cancelled, and what does she need?"),
            Step("The last of the counts", At(3), "", """
                At {c3} ×10⁹/L the practice has cancelled the other Mondays. The child's record still begins with sepsis. The parents
                would like a second one.
                """, "What goes into the mother's record?"),
        ),
        wrong="""
            The colleague let a CRP just over the limit and a low count vouch for each other. A well child with a culture that stays clean
            has no sepsis left to treat, and a CRP that falls proves nothing about the drug. The mother took her good count for an alibi:
            she carries an antibody that her own neutrophils do not bind. The child is vaccinated on time and followed to one normal
            count, not for a year of Mondays.
            """,
        facts=("F-ENT-NIN-05", "F-ENT-NIN-12", "F-ENT-NIN-14", "F-ENT-NIN-15", "F-TRP-16"),
    ),
)  # fmt: skip

CORD_BLOOD = NIN.but(
    course=Course(((0, 0, 0.05, 0.3), (2, 2, 0.05, 0.3), (9, 9, 0.4, 0.75), (16, 16, 0.1, 0.32), (58, 58, 1.7, 3.6))),
    radicals={
        **NIN.radicals,
        "maternal": {
            "day": At(1), "antibody": "pos", "specificity": "HNA-1a", "mother_hna": ["HNA-1b"], "father_hna": ["HNA-1a"],
            "anc": Number(2.9, 6.8),
        },
    },
    who=Who((5, 8, "days")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="The night feed",
        summary="A newborn {noun} of {age} slept through a feed. The midwife wanted a count; the grandfather has brought his book.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; first child",
        picks={"out": ("a farm at the end of a track", "an island with two ferries a day"), "breed": ("trotters", "ponies")},
        steps=(
            Step("From ten until four", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen", """
                From ten until four {he} slept, and the midwife did not like it. They have come from {out}, the midwife at the wheel.
                Undressed, the child roars, empties both breasts and looks for a third.

                {c0:Full}; haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. A culture has gone.

                The grandfather breeds {breed} and has brought his book. "{c0:lymphs} in a hundred are lymphocytes! In a foal that is
                leukaemia." The registrar has thought of it, too. Twice he has felt for a spleen and found none, but on the screen stands
                a letter to oncology, three lines, not yet signed. The midwife moves the car, which is where the ambulances stand.
                """, "What is high, and what is low?"),
            Step("Off the mare", At(1), "film maternal family", """
                {told:film = You have been to the microscope: small ripe lymphocytes such as any child has, and seldom a neutrophil.}
                Lymphocytes {c0:lymph} ×10⁹/L: a child may have that many. The letter is deleted. The culture is empty, and nobody has
                begun an antibiotic.

                {told:maternal = Anti-HNA-1a in the mother's serum; she types as HNA-1b, the father as HNA-1a.} The grandfather knows of
                antibodies that they come with the first milk, and that one takes the foal off the mare for two days. The registrar gives
                in to him and makes it two weeks, with formula; she is to pump.
                """, "Did it come with the milk?"),
            Step("The page laid open", At(2), "", """
                After a week on the tin the count is {c2}, where there had been {c1}. "Milk withheld, response", writes the registrar, and
                the grandfather lays his book open at the page.
                """, "What has it responded to?"),
            Step("Between the peas", At(3), "", """
                One more week without a drop, and the count is down to {c3}, which is not on the page. The first vests are too small. The
                grandfather suspects the tin now; the registrar would like G-CSF "before they go back to nowhere".

                The mother has less milk every day. She was told to pour it away, and did not: twenty-six bags lie in the freezer, between
                the peas.
                """, "Two counts, two explanations. What stops, and what is not begun?"),
            Step("Heard across the yard", At(4), "", """
                Neutrophils of {c4} after six weeks of her milk and of nothing else. At two in the morning {he} is heard across the yard.
                The mother would like a second one soon. "The same father, the same luck?"
                """, "What do you answer?"),
        ),
        wrong="""
            First a large share of few cells was read as many cells. Then a sentence that is right for foals was carried over to a child,
            who has the mother's antibody through the placenta, weeks before the first feed; it is common teaching that her milk adds
            nothing to it. One rise beside the tin looked like an answer until the next count. And the depth alone, in a well child, is no
            agreed reason for G-CSF.
            """,
        facts=("F-ENT-NIN-08", "F-ENT-NIN-02", "F-ENT-NIN-12", "F-ENT-NIN-14"),
    ),
)  # fmt: skip

SEALED = NIN.but(
    radicals={
        **TERM, "neonatal": [{"day": 0, "well": True}, GREW_NOTHING], "examination": [{"day": 0, **NEWBORN}], "drugs": [],
        "infection_tests": [{"organism": "HIV", "result": "neg", "day": 1}, {"organism": "HBV", "result": "neg", "day": 1}],
        "maternal": [
            {"day": At(2), "anc": Number(2.9, 6.8), "antibody": "pos", "specificity": "HNA-1a"},
            {"day": At(2), "mother_hna": ["HNA-1b"], "infant_hna": ["HNA-1a", "HNA-1b"]},
        ],
    },
    who=Who((4, 7, "days")),
    normal=("film",),
    plot=Plot(
        title="Nobody knows the mother",
        summary=(
            "A newborn {noun} of {age}, born anonymously, is to go to foster parents today. The count taken before "
            "the discharge is low."
        ),
        picks={"where": ("the laundry entrance", "the side door", "the staff entrance")},
        steps=(
            Step("Before the foster parents come", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                The mother gave birth under another name, as the law allows, and left after one night; of the father nothing is known.
                {f.gestation_weeks} weeks, {f.birth_weight_g} g. {He} is a healthy child by every examination and is fed by whoever
                passes. The agency had asked for HIV and hepatitis B, and the laboratory counted as well.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. A culture was taken at noon.

                The ward doctor sees no way to examine a mother without a name. He has kept {him} on the ward and sent the child's serum
                for antibodies.
                """, "Whose blood is needed?"),
            Step("The serum comes back", At(1), "film infection_tests", """
                The laboratory has returned the child's serum, three drops, as insufficient. The culture is sterile. {told:infection_tests
                = HIV and hepatitis B are negative, and that was all that the agency had wanted to know.} But somebody on the ward has
                told it the second count, {c1}, by telephone and made "an immune defect, cause open" of it. The foster parents have asked
                for a night to think.

                The counsellor knows how to reach the mother; she may pass on one request and may not say whose it is.
                """, "What should be requested?"),
            Step("The mother's sample", At(2), "maternal", """
                The mother came to {where}, gave blood and left. {told:maternal = Her own count is {f.maternal.0.anc} ×10⁹/L, and her
                serum contains anti-HNA-1a. She carries HNA-1b and not HNA-1a; the child, typed from a swab, carries both.}

                The child has lived with the foster parents since the second week. Their own doctor counted {c2} this morning, watched a
                bottle being emptied and let them go home. On the report of the granulocyte laboratory one line is empty: "Cells of the
                father: none received. Not complete."
                """, "Is the father needed?"),
            Step("A letter to the mother", At(3), "", """
                On a count of {c3} ×10⁹/L the agency has struck the defect off its form, and the adoption goes on. The counsellor will see
                the mother once more, for a signature, and can hand her a letter that names nobody.
                """, "What should the letter say?"),
        ),
        wrong="""
            The child's own serum is too little, and at best shows what the mother lent it. And the father can be read off the child: what
            the child has and the mother lacks came from him.
            """,
        facts=("F-TRP-15", "F-ENT-NIN-07"),
    ),
)  # fmt: skip

NOT_CONFIRMED = NIN.but(
    course=Course(((0, 0, 0.08, 0.45), (3, 4, 0.08, 0.45), (15, 20, 0.1, 0.7), (60, 84, 1.6, 3.6))),
    radicals={
        **TERM, "drugs": [],
        "neonatal": [{"day": 0, "well": True}, GREW_NOTHING],
        "examination": [
            {"day": 0, **NEWBORN, "infection_sites": ["skin"], "infection_severity": "mild"},
            {"day": At(2), **NEWBORN, "infection_severity": "none"},
        ],
        "maternal": [
            {"day": At(1), "anc": Number(2.9, 6.8)},
            {"day": At(1, 3), "antibody": "pos"},
            {"day": At(2), "antibody": "pos", "specificity": "HNA-3a", "mother_hna": ["HNA-3b"], "father_hna": ["HNA-3a", "HNA-3b"],
             "autoantibody_self": False},
        ],
        "incidental": [
            {"name": "MAIGA of the mother's serum", "value": "negative for HNA-1, HNA-2, HNA-4 and HNA-5", "day": At(1, 3)},
            {"name": "Pus of the nail fold", "value": "Staphylococcus aureus", "day": At(1, 3)},
        ],
    },
    who=Who((9, 15, "days")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Bitten, not cut",
        summary=(
            "A newborn {noun} of {age} has a red nail fold. The mother has been trimming the nails with her "
            "teeth, as her own mother did."
        ),
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; first child",
        picks={"finger": ("middle finger", "index finger", "ring finger"), "home": ("a camomile compress", "half an onion", "breast milk")},
        steps=(
            Step("One finger", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen", """
                "A finger. I open it with a cannula, ointment on it, and they come back on Monday." The practice, by telephone, on Friday
                at five.

                It is the left {finger}: red and fat beside the nail, a yellow line under the skin, since the day before yesterday, with
                {home} on it. {f.examination.0.temperature} °C in the crook of the father's arm, and nine fingers to drink with.

                The count is an accident. The screening card had been lost, the heel was pricked a second time, and the practice has a
                machine that is not yet paid for. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. "And few whites of the
                one kind. They will all be in the finger."
                """, "Can it wait until Monday?"),
            Step("From the house laboratory", At(1, 3), "film maternal family", """
                Five days of flucloxacillin into the vein, and the finger is thin. *Staphylococcus aureus* in the pus, none in the blood.
                With the pus out the count was {c1}, so they were not in the finger. The lost card has turned up behind a radiator.

                {told:maternal = The mother's count is {f.maternal.0.anc} ×10⁹/L. Her serum, tested in the house: four cells of four
                agglutinate; MAIGA negative for HNA-1, HNA-2, HNA-4 and HNA-5.} Out of that the computer makes "screening positive, **not
                confirmed**. No neutrophil antibody". So the cause is not hers, and the ward books marrow and genes for Monday.
                """, "Four cells of four, and not confirmed. Is it hers?"),
            Step("The reference laboratory", At(2), "", """
                The marrow was put off and the tube sent on. {told:maternal = What agglutinates is anti-HNA-3a. The mother is HNA-3b
                alone, the father HNA-3a and HNA-3b; her own cells the serum leaves in peace.}

                The technician there has something that is in no report. "Her name is in our other register as well." Twice a year she
                gave blood, from eighteen until the pregnancy.
                """, "Whom does that concern?"),
            Step("A card in two pieces", At(3), "", """
                The nails are filed now, and with {c3} the child is discharged for good. The blood service has written to the mother, two
                pages about the lungs of other people, and her donor's card lies on the table in two pieces. "Am I ill, then?"
                """, "What do you tell her about herself?"),
        ),
        wrong="""
            Agglutination that no MAIGA confirms was called no antibody. For HNA-3a it is the agglutination that counts, and a child with
            a hot finger and such a count is not sent home with ointment.
            """,
        facts=("F-TRP-67", "F-TST-07", "F-ENT-NIN-12"),
    ),
)  # fmt: skip

THE_FLIGHT = NIN_BARE.but(
    course=Course(((0, 0, 0.55, 0.8), (2, 2, 1.12, 1.35))),
    radicals={
        **NIN_BARE.radicals, "gestation_weeks": Whole(37, 38), "incidental": [{"name": "Blood group", "value": "O positive", "day": 0}],
    },
    who=Who((5, 9, "days")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Saturday's flight",
        summary="A newborn {noun} of {age} was born on a journey. The family flies home on Saturday; the count was meant for the papers.",
        picks={"job": ("ship's engineer", "trumpeter in an orchestra on tour", "stage carpenter of a touring opera"),
               "firm": ("the shipping line", "the orchestra", "the opera"), "far": ("eleven", "thirteen", "fourteen")},
        steps=(
            Step("Fit to fly", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen incidental", """
                The airline wants a certificate, the embassy a blood group; the machine counted as well. The father is a {job}, the mother
                had come along, and the birth was to be at home, a fortnight later. The flight is on Saturday, {far} hours, two seats and
                a basket.

                {f.gestation_weeks} weeks, {f.birth_weight_g} g. On the father's arm {he} sleeps through the whole examination, and it is
                a thorough one. {c0:Full}. For haemoglobin and platelets, {c0:hb} g/L and {c0:plt} ×10⁹/L, the airline has no box. The
                culture will be read on Friday.

                The colleague who has to sign has got as far as the date. "Not below a half. Moderate! They may repeat it at home, in a
                month." The embassy is content: O positive.
                """, "Is moderate an answer?"),
            Step("A signature at four", 0, "film", """
                You look for yourself. {told:film = No clumps at the edge of the film, and lobes like anybody's.} So the number stands,
                and so does the signature, given meanwhile. The mother peels an orange. "Me? Never ill. Nobody has ever counted me."
                """, "What has not been asked?"),
            Step("Two arms", At(1), "family", """
                Nothing has grown by Friday, and the count is {c1}. "Mild!", calls the colleague across the corridor; it has climbed a
                whole word in two days, and nobody knows from what. You would like ten millilitres from each parent. Both hold out an arm
                at once.

                The ward clerk: "Him I can enter, through {firm}. Her I cannot: not admitted, not insured." The granulocyte laboratory
                takes no tube without a number. At home they have a good children's hospital, which cannot test for neutrophil antibodies.
                The taxi comes at six.
                """, "No number, no tube. What goes into the hand luggage?"),
        ),
        wrong="""
            "Moderate" and "mild" grade the count and not the question. Whatever it is, it is looked for in the mother, with her count and
            her serum against the father's cells and her own, and they were within reach for two days. The arm with a number answers
            nothing alone.
            """,
        facts=("F-TST-35",),
    ),
)  # fmt: skip

HER_OWN_COUNT = PMA.but(
    radicals={
        **PMA.radicals,
        "maternal": [
            {"day": 0, "anc": Number(0.5, 0.9), "autoimmune": False, "treated": False, "splenectomy": False},
            {"day": At(1), "duffy": "duffy_positive", "mother_hna": ["HNA-1b"], "father_hna": ["HNA-1a"]},
            {"day": At(2), "antibody": "pos", "specificity": "panreactive", "autoantibody_self": True},
        ],
        "incidental": [
            {"name": "Haemoglobin on the short slip", "value": "104", "unit": "g/L", "day": 0},
            {"name": "Temperature of the mother", "value": "38.7", "unit": "°C", "day": At(2)},
            {"name": "Left breast of the mother", "value": "a red wedge", "day": At(2)},
        ],
    },
    who=Who((2, 4, "days")),
    normal=("film", "family"),
    plot=Plot(
        title="Two counts, one surname",
        summary="A newborn {noun} of {age} is well. In the folder lie two counts of the same morning, both low.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; first child",
        picks={"who": ("The night midwife", "The ward clerk", "The student")},
        steps=(
            Step("Filed under the child", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination maternal incidental", """
                Two counts came back this morning under one surname. {who} took the second for a repeat of the first and filed both under
                the child. {He} is pink and at the breast; a culture has been taken.

                The first has {c0:full}; haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. The second is shorter: neutrophils
                {f.maternal.0.anc} ×10⁹/L, haemoglobin 104 g/L. It had been requested because of the blood lost at the delivery.

                The house officer read the second only and ordered red cells for the child. The blood bank has not issued them: no child
                loses so much between two tubes.
                """, "Whose is the second count?"),
            Step("The types of the parents", At(1), "film family", """
                {told:maternal = The mother is HNA-1b, the father HNA-1a; a tube of hers that the blood bank still had is Duffy-positive.}
                With the two types the consultant has dictated his letter: incompatible with the father, an antibody of hers against his
                side. Her own low count he puts down to the delivery. A little of her serum is left.

                The child's culture is sterile. The father has read about exchange transfusion and asks when it begins.
                """, "What do the types prove?"),
            Step("The mother rings", At(2), "", """
                Since noon she has had 38.7 °C and a red wedge in the left breast. The doctor on call finds no count under her name, only
                the letter on the child. He advises her to cool it, to go on feeding and to come on Thursday. The child, who drinks from
                the other side and sleeps, he would like to see tonight, because under that name he does find a count, {c2} of this
                morning.

                The mother's serum had been tested in the end. {told:maternal = It reacts with all cells of the panel and with her own
                neutrophils.}
                """, "Who has to come tonight?"),
            Step("Both folders", At(3), "", """
                The mother had her first antibiotic that evening, and the breast has healed. With {c3} ×10⁹/L the child's folder could be
                closed; it says "incompatible with the father", and so does hers. They had wanted three children, and she asks whether it
                would be different with another man.
                """, "What should the folders say?"),
        ),
        wrong="""
            Two slips were taken for one person, though nobody has two haemoglobins in one morning, and the child was nearly transfused
            for what the mother had lost. The consultant's types were right and answered nothing: many couples differ so. Her serum
            reacted with her own cells, whatever the father's are. It is common teaching that the days after a birth raise the
            neutrophils, so that a low count weighs the more. Filed under the child, it was missing where she needed it.
            """,
        facts=("F-ENT-PMA-05", "F-ENT-NIN-07", "F-TRP-76", "F-ENT-PMA-09"),
    ),
)  # fmt: skip

BORROWED = PMA.but(
    course=Course(((0, 0, 0.3, 0.6), (2, 4, 0.25, 0.6), (16, 20, 0.08, 0.19), (44, 66, 1.6, 3.2))),
    radicals={
        **PMA.radicals,
        "maternal": [
            {"day": 0, "autoimmune": True, "treated": False, "splenectomy": False},
            {"day": At(1), "anc": Number(0.5, 0.9), "antibody": "pos", "specificity": "panreactive", "autoantibody_self": True},
        ],
        "examination": [{"day": 0, **NEWBORN}, {"day": At(2), **NEWBORN, "temperature": Number(38.1, 38.6)}, {"day": At(3), **NEWBORN}],
        "incidental": [
            {"name": "Leucocytes of the mother, on the card", "value": "2.6", "unit": "×10⁹/L", "reference": "4.0–10.0", "day": 0},
            {"name": "Anti-Ro and anti-La of the mother, on the card", "value": "negative", "day": 0},
            {"name": "Lymphocytes of the mother", "value": "1.5", "unit": "×10⁹/L", "reference": "1.0–3.5", "day": At(1)},
            {"name": "ECG", "value": "normal, three times", "day": At(1)},
            {"name": "Skin of the chest", "value": "three red rings where the electrodes sat", "day": At(1)},
            {"name": "Cultures of blood, urine and spinal fluid", "value": "no growth", "day": At(2, 2)},
        ],
    },
    who=Who((2, 5, "days")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Her rheumatologist's card",
        summary="A newborn {noun} of {age} was counted because of a card that the mother had brought to the delivery.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; mother with lupus of the skin, quiet for six years",
        picks={"who": ("The ward round", "The paediatric registrar"), "kin": ("cousin", "neighbour's boy", "godmother")},
        steps=(
            Step("As usual", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen maternal incidental", """
                "Lupus of the skin, no treatment. Leucocytes 2.6 ×10⁹/L, low as usual in lupus. Anti-Ro and anti-La negative." The card is
                soft from six years in a purse. A midwife read it, had the child counted and a culture taken, and went off duty.
                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                {who}: "Low in the mother, low in the child. So the lupus was handed down." An ECG every morning is ordered, and a card of
                {his} own.
                """, "Which cells does the mother lack?"),
            Step("Not as usual", At(1), "film family", """
                Three ECGs, three times normal, and three red rings on the chest where the electrodes sat. A student photographs them as
                the rash. With that the ward has two of its criteria, and the child's card is printed, laminated: "*Neonatal lupus*. In
                fever think of a flare."

                For the first time in six years somebody has sorted the mother's leucocytes. Lymphocytes 1.5 ×10⁹/L, as anybody has.
                {told:maternal = What she lacks are the neutrophils, {f.maternal.1.anc} ×10⁹/L, and her serum reacts with every cell of
                the panel and with her own.} You ring the rheumatologist, who is at a congress; the secretary will tell him "normal
                lymphocytes" and thinks that he will be pleased.

                Before they go home you put a sheet behind the card, by hand. "Must I feed in gloves now?", asks the mother.
                """, "What stands on the sheet?"),
            Step("A card and a sheet", At(2), "", """
                {f.examination.1.temperature} °C since ten in the evening. Pink, cross, drinks a little less. A {kin} came on Sunday to
                look at {him} and sneezed.

                The night doctor has never seen either of them. The laboratory rings: {c2}, the lowest yet. By the card in his hand it is
                a flare: prednisolone, no needles in such a small child, rheumatology at eight. Then he turns it over and finds the sheet.
                """, "Two papers and a hot child. What is done before midnight?"),
            Step("Two patients", At(3), "", """
                Blood, urine and spinal fluid grew nothing, and the antibiotics ended with that. The child has {c3} now, the mother still
                her {f.maternal.1.anc}. "So it was mine all along." In summer a knee of hers is to be operated on.
                """, "What does the surgeon need to know?"),
        ),
        wrong="""
            "As usual in lupus" is said of lymphocytes; nobody had looked, and hers were normal. What the child had of her was her
            antibody, for as long as it lasts, and no disease. It is common teaching that lupus of the newborn comes with anti-Ro or
            anti-La, and the soft card had denied both; the rash came from the glue. The word on the hard card nearly cost {him} a night:
            at that age, and with such a count, fever is treated as an infection first, whatever the nose does.
            """,
        facts=("F-ENT-PMA-08", "F-ENT-PMA-05", "F-ENT-PMA-09", "F-ENT-PMA-10"),
    ),
)  # fmt: skip

THE_SCAR = PMA.but(
    course=Course(((0, 0, 0.35, 0.6), (2, 4, 0.1, 0.3), (16, 20, 0.3, 0.9), (44, 66, 1.6, 3.2))),
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
    normal=("film", "family"),
    plot=Plot(
        title="Born in the lift",
        summary="A newborn {noun} of {age} was born in the lift of a car park. The hygienist asked for a count, and it is low.",
        picks={"tied": ("a shoelace", "a hair band", "a strip of shirt")},
        steps=(
            Step("The place of birth", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                {He} was born between two floors of the car park, at {f.gestation_weeks} weeks, with {f.birth_weight_g} g; the father tied
                the cord with {tied}. {He} feeds well, and the navel is clean. Because of the place, the hygienist wanted a culture and a
                count before they go home.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The nurse takes it for an infection, caught in the lift by way of {tied}, and has the antibiotics ready. The registrar
                would rather observe {him} until the culture has been read.
                """, "What argues for infection, and what against it?"),
            Step("The mother's serum", At(1, 1), "film maternal family", """
                Count {c1} yesterday. The culture has grown nothing, and the antibiotics are still unopened. It was not the lift.

                {told:maternal = The mother's own count is {f.maternal.0.anc} ×10⁹/L. Her serum is positive in the indirect GIFT with the
                panel and with the father's neutrophils; her own cells had spent the night in the wrong rack and could not be tried.}

                The registrar has typed the report: "Positive with the **father**, normal count: an alloantibody. Next time we count at
                birth."
                """, "Can the report go out?"),
            Step("The second tube", At(2), "", """
                When blood was taken again, the nurse asked about a scar. {told:maternal = The mother's spleen was removed when she was
                nineteen, because her blood was "eating itself"; nothing has been done about it since. With fresh cells her serum is
                positive with the panel, and also with her own neutrophils.}

                The registrar has taken his report out of the post tray again.
                """, "How can her own count be normal?"),
            Step("The child's last count", At(3), "", """
                After {c3} ×10⁹/L nobody needs to count {him} again. The mother's record has said since her first visit: "No operations, no
                illnesses." She asks whether any of it concerns her.
                """, "What do you answer?"),
        ),
        wrong="""
            Positive with the father's cells separates nothing, as long as nobody has tried the mother's own. Nor does a normal count
            without a spleen; and for that she needs vaccines and a fever plan.
            """,
        facts=("F-ENT-PMA-06", "F-ENT-NIN-07"),
    ),
)  # fmt: skip

HER_FATHERS_SIDE = PMA.but(
    course=Course(((0, 0, 0.1, 0.6), (2, 4, 0.1, 0.7), (17, 19, 0.3, 0.7), (44, 66, 1.6, 3.2))),
    radicals={
        **TERM, "neonatal": [{"day": 0, "well": True}, GREW_NOTHING], "examination": [{"day": 0, **NEWBORN}], "drugs": [],
        "maternal": [
            {"day": -200, "anc": Number(0.4, 1.1), "autoimmune": False},
            {"day": At(1), "duffy": "duffy_positive", "treated": False, "splenectomy": False},
            {"day": At(2), "antibody": "pos", "specificity": "panreactive", "autoantibody_self": True},
        ],
        "incidental": [
            {"name": "Glucose", "value": "3.6", "unit": "mmol/L", "reference": "above 2.6", "day": 0},
            {"name": "Duffy type of the mother", "value": "Fy(a+b−)", "day": At(1)},
            {"name": "Mouth of the mother", "value": "sores, several times a year", "day": At(1)},
        ],
    },
    who=Who((2, 5, "days")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Her father's side",
        summary="A newborn {noun} of {age} trembled after a bath and has few neutrophils. On the mother's card stands a low count, too.",
        picks={"land": ("Ghana", "Sudan", "Ethiopia"), "sore": ("in spring and autumn", "before each examination", "five times a year")},
        steps=(
            Step("Harmless in both", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen maternal incidental", """
                "Neutrophils {f.maternal.0.anc}. Benign, familial; father from {land}. No action." One line on the mother's card, written
                at the first visit of the pregnancy and copied at every other.

                Her child trembled after a bath. Glucose 3.6 mmol/L; with it a count. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets
                {c0:plt} ×10⁹/L. {f.gestation_weeks} weeks, {f.birth_weight_g} g.

                Blood had gone for culture before anybody looked at the card. The ward sister would like the cannula out now: the child
                has it from the mother's side, and the mother has never been ill. The grandfather, who is waiting in the corridor, looks
                well, too.
                """, "Does the line on the card explain both counts?"),
            Step("From the crossmatch", At(1), "film family", """
                Two units had been crossmatched for the delivery, and the blood bank still had the mother's tube: Fy(a+b−). The culture is
                sterile. By the list for newborns four tubes of the father's blood were sent for, and he had to sit down.

                Nobody had asked the mother anything. She has had sores in the mouth, {sore}, for as long as she remembers, and owns a
                rinse for them. "Has not everybody?"
                """, "Whose cells does the test need?"),
            Step("Every cell of the panel", At(2), "", """
                {told:maternal = Positive with every cell of the panel, positive with the mother's own.} The father's four tubes were not
                needed.

                The health visitor asks whether she must stop feeding. The ward doctor, with a count of {c2} at three weeks in a child
                that thrives, would like to begin G-CSF. About the mother nobody has a question, and her one count was never repeated.
                """, "Two questions about the child. Who is the patient?"),
            Step("A plan for one of them", At(3), "", """
                On her milk and without G-CSF the child has come to {c3} ×10⁹/L. The mother has a dentist now, and a page for the first
                fever of her life. She looks at the old card. "And which of us two was ill?"
                """, "What do you tell her?"),
        ),
        wrong="""
            Descent stood in for a test that the blood bank had almost done. And a low count of the mother is no detail beside her
            child's: with her own cells in the test it was one antibody in two people.
            """,
        facts=("F-TRP-09", "F-TRP-76", "F-ENT-PMA-05"),
    ),
)  # fmt: skip

RECIPES = (
    SECOND_SON,
    SECOND_CHILD,
    CORD_BLOOD,
    SEALED,
    NOT_CONFIRMED,
    THE_FLIGHT,
    HER_OWN_COUNT,
    BORROWED,
    THE_SCAR,
    HER_FATHERS_SIDE,
)
