"""Plots of newborns whose mother has an antibody: against the father’s antigen, or against her own."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.neonatal import GREW_NOTHING, NEWBORN, NIN, NIN_BARE, PMA, TERM
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole, one_of

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
    plot=Plot(
        title="Like the first one",
        summary="A newborn {noun} of {age} is well. The mother wants a count all the same, because of what happened to the first one.",
        picks={"clinic": ("in another country", "in a clinic that has closed"), "job": ("drives long distances", "goes to sea")},
        steps=(
            Step("At her wish", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination maternal", """
                Five weeks of drips and needles the elder one had, {clinic}, for few white cells; the papers are lost. He is four now, has
                no scars but those of the drips, and swims. In this one the mother asked for a count before anybody had noticed anything,
                and there is nothing to notice: {f.examination.0.temperature} °C, drinks, grips, the cord dry; {f.birth_weight_g} g at
                {f.gestation_weeks} weeks. Vitamin K only. A culture went off with the count.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The paediatrician on call counts on his fingers. "Two healthy parents and two children like that: each of them carries it.
                Genes, a marrow on Thursday week, and antibiotics until the neutrophils are above 1.0."
                """, "What does a brother who swims say about the illness that he had?"),
            Step("Coffee for one", At(1), "family", """
                {told:neonatal} The antibiotics go on, because the count does not move: {c1} ×10⁹/L. The third cannula sits in the scalp.
                "Like the first one," says the mother. "I told you about him so that it would not begin again."

                {told:maternal} When her husband has gone for coffee, she asks whether it matters that the elder one has another father.
                Her husband knows. His family does not, and it is not to stand in any letter.
                """, "Which explanation has she just made unlikely?"),
            Step("The name on the tube", At(2), "", """
                The antibiotics were stopped that evening, and nothing has happened since. The cord has fallen off. Neutrophils {c2}.

                Her husband {job} and had one morning for the laboratory. It has thrown his blood away: the tube had been booked under the
                man in her old file, and the dates of birth did not agree. The next free morning is in three weeks.

                The paediatrician has come round to you, almost. He will cancel the marrow "as soon as the father is typed". The
                laboratory would like a new form, with the whole family on it.
                """, "Does Thursday wait for the father, and which names does the form need?"),
        ),
        wrong="""
            Two children of the same parents were counted, and they had only their mother in common. What she can give to both, and what
            leaves the first to swim at four, is an antibody. The father's type would complete the proof; neither a needle in the bone nor
            an antibiotic in a well child with a clean culture has to be given until it comes.
            """,
        facts=("F-ENT-NIN-02", "F-ENT-NIN-07", "F-ENT-NIN-12", "F-ENT-NIN-14"),
    ),
)  # fmt: skip

SECOND_CHILD = NIN.but(
    radicals={
        **NIN.radicals,
        "maternal": {
            "antibody": "pos", "specificity": "HNA-1b", "mother_hna": ["HNA-1a"], "father_hna": ["HNA-1a", "HNA-1b"], "anc": "4.6",
        },
        "incidental": [
            {"name": "CRP", "value": "11", "unit": "mg/L", "reference": "below 10", "day": 0},
            {"name": "CRP", "value": "2", "unit": "mg/L", "reference": "below 10", "day": At(1)},
            {"name": "Gentamicin before the dose", "value": "2.9", "unit": "mg/L", "reference": "below 2.0", "day": At(1)},
        ],
    },
    who=Who((5, 8, "days")),
    plot=Plot(
        title="Discharged on Wednesday",
        summary="A newborn {noun} of {age} is back for yellow skin. The count beside the bilirubin has cost the family their journey home.",
        picks={"away": ("two hours", "an hour and a half", "three hours")},
        steps=(
            Step("A form with two boxes", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination incidental", """
                On Wednesday they were discharged. "Well", says the letter, and nothing else. They had packed for home, {away} from here,
                when the midwife found {him} yellow. The bilirubin lies below the line; on the form somebody had ticked the second box
                too, "full count". {f.birth_weight_g} g at birth, term, drinks every three hours, {f.examination.0.temperature} °C, the
                cord clean. Only vitamin K was given.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                CRP 11 mg/L, where below 10 is usual. A blood culture has been taken, and the young colleague has drawn up ampicillin and
                gentamicin. "Such a count and a CRP above the limit: that is sepsis. Ten days."
                """, "For how many days does it remain one if nothing grows?"),
            Step("It is answering", At(1), "maternal family", """
                {told:neonatal} CRP 2 mg/L. "It is answering," says the colleague, and leaves the ten days as they are; the neutrophils,
                {c1} ×10⁹/L, he takes for what is left of the sepsis. {He} is [hungry and cross|pink and hungry]. The back of one hand is
                thick from the cannula, and gentamicin before the dose was 2.9 mg/L, where it should be below 2.0.

                At last somebody has taken blood from the parents. {told:maternal} "Then it can't be mine," the mother says. "I have never
                been ill, and my count is better than {his}."
                """, "Whose neutrophils is it aimed at, and what ends today?"),
            Step("Every Monday", At(2), "", """
                The cannula came out that evening. Neutrophils {c2} ×10⁹/L, thirty grams a day.

                The letter had been dictated before, with sepsis in it and ten days, and it went out. The health visitor has drawn her
                conclusions from it: no vaccine "until the immune system has come", and a count on every Monday of the first year. They
                have driven in for the first, {away} each way.

                "Mondays I can do," says the mother. "But if {he} is hot on a Thursday, at three in the morning?"
                """, "What do you cancel, and what do you give her in its place?"),
            Step("Three letters", At(3), "", """
                Neutrophils {c3} ×10⁹/L; one cold in between, without a fever. They would like a second child.

                Three letters about {him} are in the record by now. One speaks of sepsis, one of an immune system that has not come. The
                third is that of the Wednesday, one word long.
                """, "Which of the three stays, and what goes into the mother's record instead?"),
        ),
        wrong="""
            The colleague let a CRP just over the limit and a low count vouch for each other. A well child with a culture that stays
            clean has no sepsis left to treat, and a CRP that falls proves nothing about the drug. The mother took her good count for an
            alibi: she carries an antibody that her own neutrophils do not meet. The child is followed to one normal count and not for a
            year of Mondays.
            """,
        facts=("F-ENT-NIN-05", "F-ENT-NIN-12", "F-ENT-NIN-14", "F-ENT-NIN-15", "F-TRP-16"),
    ),
)  # fmt: skip

CORD_BLOOD = NIN.but(
    course=Course(((0, 0, 0.05, 0.3), (2, 3, 0.05, 0.3), (9, 10, 0.4, 0.75), (16, 18, 0.1, 0.32), (52, 66, 1.7, 3.6))),
    radicals={
        **NIN.radicals,
        "maternal": {
            "day": At(1), "antibody": "pos", "specificity": "HNA-1a", "mother_hna": ["HNA-1b"], "father_hna": ["HNA-1a"],
            "anc": Number(2.9, 6.8),
        },
    },
    who=Who((5, 8, "days")),
    plot=Plot(
        title="The night feed",
        summary="A newborn {noun} of {age} slept through a feed. The midwife wanted a count; the grandfather has brought his book.",
        picks={"out": ("a farm at the end of a track", "an island with two ferries a day"), "breed": ("trotters", "ponies")},
        steps=(
            Step("From ten until four", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                They have come from {out}. {He} had slept from ten until four, and the midwife did not like it. Undressed, {he} roars, and
                then empties both breasts; {f.examination.0.temperature} °C, the navel clean. {f.birth_weight_g} g at {f.gestation_weeks}
                weeks. A culture has been taken.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The grandfather breeds {breed} and has looked it up. "{c0:lymphs} in a hundred are lymphocytes. In a foal that is
                leukaemia." The registrar had seen the same line first, and has begun a letter to oncology.
                """, "Of how many cells is that a share?"),
            Step("Off the mare", At(1), "maternal family", """
                The lymphocytes came to {c0:lymph} ×10⁹/L, as in many children, and the letter was torn up. {told:neonatal} No antibiotic
                was begun. The count is {c1} ×10⁹/L. {told:maternal}

                At the word antibody the grandfather shuts the book, for this he knows. A foal gets it with the first milk. One takes it
                off the mare for two days, with a muzzle, and it lives. The registrar thinks that sensible, and longer better: formula, and
                the mother pumps. The grandfather will give the night feed himself.
                """, "By which road did it come into {him}, and on which day?"),
            Step("Between the peas", At(3), "", """
                A week after the last feed at the breast there were {c2}. "It works," said the grandfather, and the registrar put it into
                a letter: "Milk withheld, response." Today, after another week without one drop, there are {c3} ×10⁹/L. {He} has had no
                fever and has outgrown the first vests.

                So the grandfather suspects the tin. The registrar wants filgrastim "before they go back to nowhere". The mother has less
                milk every day. She was told to pour it away and has frozen it, twenty-six bags with their dates, between the peas.
                """, "What do you stop, what do you not begin, and what may be thawed?"),
            Step("Heard across the yard", At(4), "", """
                {He} was back at the breast that evening, no syringe was given, and the bags went one by one into the grandfather's night
                feed. Neutrophils {c4} ×10⁹/L. At two in the morning {he} is heard across the yard.

                They want a second one soon. The obstetricians have copied the registrar's line into the mother's record: "Next time no
                breast-feeding." She asks whether the next one might have better luck with the same father.
                """, "What takes the place of the line, and can it be luck with this father?"),
        ),
        wrong="""
            First a large share of few cells was read as many cells. Then a true sentence about foals was carried over to a child, who has
            the mother's antibody through the placenta, weeks before the first feed; it is common teaching that her milk adds nothing to
            it. One rise beside the tin looked like an answer until the next count. And the depth alone, in a well child, is no agreed
            reason for G-CSF.
            """,
        facts=("F-ENT-NIN-08", "F-ENT-NIN-02", "F-ENT-NIN-12", "F-ENT-NIN-14"),
    ),
)  # fmt: skip

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
        summary=(
            "A newborn {noun} of {age} is to be fetched by foster parents today. Of the mother there is an "
            "envelope that nobody may open."
        ),
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
                {told:film infection_tests} {told:neonatal} The neutrophils are at {c1}. {He} is as hungry as before. The laboratory has
                sent the tube back: three drops of serum, not enough for any method.

                Somebody has told the agency "an immune defect, cause open". On its form there is a box for it, and the foster parents
                have asked for time to think. The counsellor who was there at the birth knows how to reach the mother. She may pass on a
                question. She may not say whose.
                """, "Which question do you give her, in one sentence?"),
            Step("One tube and no name", At(2), "maternal", """
                She came, by {where}, and gave her blood under the name that she had given birth under. {told:maternal} Her own type is
                {f.maternal.1.mother_hna.0} alone. From the child a swab was enough: {f.maternal.1.infant_hna.0} and
                {f.maternal.1.infant_hna.1}. Count {c2}.

                The ward doctor is half content. "Without the father there's no crossmatch, so it will never be more than a suspicion. I
                leave the box ticked."
                """, "What does the swab say about the father?"),
            Step("What goes into the safe", At(3), "", """
                The foster parents thought for one night. {He} has been with them ever since, with one blocked nose. Neutrophils {c3}.

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
    plot=Plot(
        title="Bitten, not cut",
        summary=(
            "A newborn {noun} of {age} has a red nail fold. The mother has been trimming the nails with her "
            "teeth, as her own mother did."
        ),
        picks={"finger": ("middle finger", "index finger", "ring finger"), "home": ("a camomile compress", "half an onion", "breast milk")},
        steps=(
            Step("One finger", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                The left {finger} is red and fat beside the nail, with a yellow line. Since the day before yesterday there has been {home}
                on it. {f.gestation_weeks} weeks, {f.birth_weight_g} g at birth; {he} drinks and gains and is
                {f.examination.0.temperature} °C.

                Because the screening card had been lost, the heel was pricked again, and the practice let its machine count. {c0:Full}.
                Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                "A finger," says the practice on the telephone. "I open it with a cannula, ointment on it, and they come back on Monday."
                """, "What changes with the count?"),
            Step("From the house laboratory", At(1, 3), "maternal family", """
                {He} lay in for five days, with flucloxacillin into the vein for what the pus had grown, until the finger was thin.
                Neutrophils {c1} ×10⁹/L {c1:ago}. {told:family}

                The mother's count is {f.maternal.0.anc} ×10⁹/L. Her serum was tested in the house: agglutination positive with four cells
                of four, MAIGA negative for HNA-1, HNA-2, HNA-4 and HNA-5. The computer has made one line of it: "Screening positive, not
                confirmed. No neutrophil antibody."

                "So it isn't hers," says the ward. Marrow and genes are on the list for tomorrow.
                """, "What can a MAIGA not confirm?"),
            Step("The reference laboratory", At(2), "", """
                The marrow was put off for a fortnight, and the tube sent on. What agglutinates is anti-HNA-3a. The mother types as HNA-3b
                alone, the father as HNA-3a and HNA-3b; with her own cells the serum does nothing. Neutrophils {c2} ×10⁹/L,
                {f.examination.1.temperature} °C, ten fingers.

                The technician asks on the telephone whether the mother is well, and adds something that is in no report: her name is in
                their other register too. Until the pregnancy she gave blood, twice a year, from eighteen on.
                """, "Whom does that concern?"),
            Step("A card in two pieces", At(3), "", """
                The count is {c3} ×10⁹/L. The nails are filed now.

                The blood service has written to her, two pages about the lungs of other people, and she has torn up her donor's card. "Am
                I ill, then?"
                """, "Is she, and may she ever have a second child?"),
        ),
        wrong="""
            Agglutination that no MAIGA confirms was called no antibody. For HNA-3a it is the agglutination that counts, and a child with
            a hot finger and such a count is not sent home with ointment.
            """,
        facts=("F-TRP-67", "F-TST-07", "F-ENT-NIN-12"),
    ),
)  # fmt: skip

THE_FLIGHT = NIN_BARE.but(
    course=Course(((0, 0, 0.55, 1.15), (2, 2, 0.55, 0.95))),
    radicals={**NIN_BARE.radicals, "gestation_weeks": Whole(37, 38)},
    who=Who((5, 9, "days")),
    plot=Plot(
        title="Saturday's flight",
        summary=(
            "A newborn {noun} of {age} was born on a journey, and the family flies home in two days. The count "
            "was meant for the papers."
        ),
        picks={"job": ("ship's engineer", "trumpeter in an orchestra on tour", "stage carpenter of a touring opera"),
               "far": ("eleven", "thirteen", "fourteen")},
        steps=(
            Step("Fit to fly", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                The father is a {job}, the mother had come along, and they were to be at home again before the birth. The airline wants a
                certificate, and the embassy a blood group; the tube was counted as well.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                {f.gestation_weeks} weeks, {f.birth_weight_g} g, drinks and sleeps on the father's arm through the whole of the
                examination. {f.examination.0.temperature} °C, the cord dry. A culture was taken, and the seat is for Saturday, {far}
                hours.

                "Not below a half," says the colleague who has to sign. "That is moderate. At home they may repeat it when {he} is a month
                old."
                """, "What can only be asked here, and of whom?"),
            Step("Two people who are nobody's patients", At(1), "family", """
                {told:neonatal} Neutrophils {c1} ×10⁹/L. {He} is well. {told:family}

                You have asked for blood from the parents, ten millilitres each. The ward clerk cannot enter them: not admitted, not
                insured, and the granulocyte laboratory takes no tube without a number. The mother has been healthy all her life; more is
                not known of her, not even a count. They would let themselves be bled at once. The taxi comes at six.

                At home there is a good children's hospital. It has no laboratory for neutrophil antibodies.
                """, "What goes along in the hand luggage, and what does not go along?"),
        ),
        wrong="""
            "Moderate" grades the count and not the question. Whatever it is, it is looked for in the mother, with her count and her serum
            against the father's cells and her own, and they were within reach for two days.
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
            {"name": "Haemoglobin on the second slip", "value": "104", "unit": "g/L", "day": 0},
            {"name": "Temperature of the mother", "value": "38.7", "unit": "°C", "day": At(2)},
            {"name": "Left breast of the mother", "value": "a red wedge", "day": At(2)},
        ],
    },
    who=Who((2, 4, "days")),
    plot=Plot(
        title="Two slips with one name",
        summary="A newborn {noun} of {age} is well. In one folder on the ward lie two slips, both with a low count.",
        picks={"who": ("The night midwife", "The ward clerk", "The student")},
        steps=(
            Step("Counted twice", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination maternal incidental", """
                One surname, one morning, few neutrophils on both. {who} took it for one tube that had gone through the machine twice, and
                filed both under the child. On the second the neutrophils are {f.maternal.0.anc} ×10⁹/L and the haemoglobin is 104 g/L.
                The first is longer.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                {f.gestation_weeks} weeks, {f.birth_weight_g} g; {he} is pink, at the breast every two hours,
                {f.examination.0.temperature} °C. Vitamin K; a culture has gone off. The mother was pale and had lost some blood. Somebody
                wanted to know how much.

                The consultant on the telephone is read the first slip. "Her antibody, against his side. Type them both, and the case is
                closed."
                """, "Whose is the second slip, and what does it do to the consultant's sentence?"),
            Step("What the types answered", At(1), "family", """
                {told:neonatal} The neutrophils are at {c1}. The mother is {f.maternal.1.mother_hna.0}, the father
                {f.maternal.1.father_hna.0}. "As I said," says the consultant, and dictates the letter. The mother's slip you have put
                before him; many a mother is low after such a week, he thinks. The blood bank, which had her tube, calls her
                Duffy-positive.

                Her serum stands in the refrigerator, to be thrown away on Friday, since the types have answered. The father has read of
                exchange transfusion and asks when it begins.
                """, "What do two types say without the serum, and on whose cells do you have it tried?"),
            Step("A red wedge", At(2), "", """
                {told:maternal} Neutrophils of the child {c2} ×10⁹/L, and a blister on the heel that has healed by itself.

                It is the mother who rings. Since noon she has had 38.7 °C and a red wedge in the left breast. The doctor on call has
                looked her up: no count under her name, and the consultant's letter, in which it is the child who is short of neutrophils.
                So she is to cool it, feed on and come on Thursday; the child is to be brought in tonight.
                """, "Which of the two comes in, and what is given?"),
            Step("The right folder", At(3), "", """
                The mother had the first dose that evening. After that a day in bed was enough, and the milk has stayed. The child has
                been counted to the end, {c3} ×10⁹/L; the mother's count is what it was.

                The slip lies in her own folder now. The letter lies in both: "Incompatible with the father." They had wanted three
                children. The mother asks, when he is out of the room, whether it would be otherwise with another man.
                """, "What do you answer her, and what does her folder need before the next birth, and before the next fever?"),
        ),
        wrong="""
            Two slips were taken for one person, though nobody has two haemoglobins in one morning. The consultant's types were true and
            answered nothing: many couples differ so. Her serum reacted with her own cells, whatever the father's are. It is
            common teaching that the days after a birth raise the neutrophils, so that a low count weighs the more. Filed under the
            child, it was missing where she needed it.
            """,
        facts=("F-ENT-PMA-05", "F-ENT-NIN-07", "F-TRP-76", "F-ENT-PMA-09"),
    ),
)  # fmt: skip

BORROWED = PMA.but(
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
            {"name": "Cultures of blood, urine and spinal fluid", "value": "no growth", "day": At(2, 2)},
        ],
    },
    who=Who((2, 5, "days")),
    plot=Plot(
        title="Her rheumatologist's card",
        summary="A newborn {noun} of {age}, whose mother brought her rheumatologist's card to the delivery, is about to be given a second.",
        picks={"who": ("The ward round", "The paediatric registrar"), "kin": ("cousin", "neighbour's boy", "godmother")},
        steps=(
            Step("As usual", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination maternal incidental", """
                The card is soft from six years in a purse. "Lupus of the skin, quiet, no treatment. Leucocytes 2.6 ×10⁹/L, low as usual in
                lupus. Anti-Ro and anti-La negative." A midwife read it and had the child counted. {f.gestation_weeks} weeks,
                {f.birth_weight_g} g, {f.examination.0.temperature} °C; no spot on the skin, an even pulse, drinks. Vitamin K, no
                antibiotic; a culture has gone off.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                {who}: "Low in the mother, low in the child. So the lupus was handed down." An ECG every morning is ordered, and a card.
                """, "Which cells are low on the mother's card?"),
            Step("Not as usual", At(1), "family", """
                Three ECGs are normal. {told:neonatal} Count {c1}. You have asked for what nobody had asked for in six years, a
                differential of the mother's: her lymphocytes are 1.5 ×10⁹/L, where 1.0 to 3.5 is usual. {told:maternal}

                So the rheumatologist's word for it was wrong. The child's card is printed all the same, laminated, and goes home with
                them: "Neonatal lupus. In fever think of a flare." You put a sheet of paper behind it, by hand. The mother asks
                whether from now on she must feed in gloves.
                """, "What stands on the sheet, what has the child of hers, and for how long?"),
            Step("A card and a sheet", At(2), "", """
                A {kin} came to look at {him} and sneezed. Since ten in the evening {he} has been hot: {f.examination.1.temperature} °C,
                pink, cross, drinks a little less. Neutrophils {c2}.

                The night doctor has never seen either of them and holds what he was handed. "A flare," he reads. "Prednisolone, no needles
                in such a small child, rheumatology at eight. And the nose explains the rest." Behind the card, folded, he finds your
                sheet.
                """, "Which of the two papers does he obey, and what is done before midnight?"),
            Step("Two cards", At(3), "", """
                He obeyed the sheet, a little offended. Blood, urine and spinal fluid grew nothing, the antibiotics ended with that, and
                there was no prednisolone. {f.examination.2.temperature} °C, neutrophils {c3} ×10⁹/L in the child; hers have not moved.

                "So it was mine all along," she says, and lays two cards on the table. One is laminated and has by now been copied into
                three computers. The other is soft and still says "as usual". For the summer she has been offered an operation on a knee.
                """, "What happens to the hard card, and what has to be written on the soft one?"),
        ),
        wrong="""
            "As usual in lupus" is said of lymphocytes; nobody had looked, and hers were normal. What the child had of her was her
            antibody, for as long as it lasts, and no disease. It is common teaching that lupus of the newborn comes with anti-Ro or
            anti-La, and the soft card had denied both. The word on the hard one nearly cost {him} a night: at that age, and with such a
            count, fever is treated as an infection first, whatever the nose does.
            """,
        facts=("F-ENT-PMA-08", "F-ENT-PMA-05", "F-ENT-PMA-09", "F-ENT-PMA-10"),
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
        summary="A newborn {noun} of {age} was born between two floors of a car park and is counted because of the way the cord was tied.",
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
                {told:neonatal} {He} has needed no antibiotic. The count is {c1} ×10⁹/L. No brothers or sisters yet, no blood disease in
                either family that anybody knows of.

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
                Neutrophils {c3} ×10⁹/L. The child's record can be closed. In hers stands, since the booking visit, "no operations, no
                illnesses".
                """, "What has to be written there before the next pregnancy?"),
        ),
        wrong="""
            Positive with the father's cells separates nothing, as long as nobody has tried the mother's own. Nor does a normal count of
            hers: without her spleen it could be normal whatever her serum did.
            """,
        facts=("F-ENT-PMA-06", "F-ENT-NIN-07"),
    ),
)  # fmt: skip

HER_FATHERS_SIDE = PMA.but(
    radicals={
        **TERM, "neonatal": [{"day": 0, "well": True}, GREW_NOTHING], "examination": [{"day": 0, **NEWBORN}], "drugs": [],
        "maternal": [
            {"day": -200, "anc": Number(0.4, 1.1), "autoimmune": False},
            {"day": At(1), "duffy": "duffy_positive", "treated": False, "splenectomy": False},
            {"day": At(2), "antibody": "pos", "specificity": "panreactive", "autoantibody_self": True},
        ],
        "incidental": [
            {"name": "Duffy type of the mother", "value": "Fy(a+b-)", "day": At(1)},
            {"name": "Mouth of the mother", "value": "sores, several times a year", "day": At(1)},
        ],
    },
    who=Who((2, 5, "days")),
    plot=Plot(
        title="Her father's side",
        summary="A newborn {noun} of {age} has few neutrophils. So has the mother, and on the maternity card there is a reason for both.",
        picks={"land": ("Ghana", "Sudan", "Ethiopia"), "sore": ("in spring and autumn", "before each examination", "five times a year")},
        steps=(
            Step("Harmless in both", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination maternal", """
                "Neutrophils {f.maternal.0.anc}. Benign, familial; father from {land}. No action." The line is from the tenth week of the
                pregnancy and has been copied at every visit. {told:neonatal} {f.gestation_weeks} weeks, {f.birth_weight_g} g,
                {f.examination.0.temperature} °C, vitamin K, the cord drying. The bilirubin was the reason for the needle.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                A culture was taken before anybody had looked at the card. Now the ward sister holds it beside the print-out and would
                like to take the cannula out again. "It runs in the family. {He} has it from the mother's side, and she is as fit as
                anything."
                """, "What has to be true for the line to explain the child?"),
            Step("From the crossmatch", At(1), "family incidental", """
                {told:neonatal} The neutrophils are at {c1}. Nobody else in the family has ever been ill in that way.

                For the delivery two units had been crossmatched, and the blood bank had the mother's sample still: Fy(a+b-). The ward
                doctor turns round at once. "So it's not that. Then she is a woman with a low count of no importance, and the child has an
                antibody against the father, like any other. I'll send for his blood."

                The mother herself has been asked for the first time. She gets sores in the mouth, {sore}, and thought that everybody
                does.
                """, "Against whose cells does her serum have to be tried?"),
            Step("Every cell of the panel", At(2), "", """
                {told:maternal} The child stands at {c2} ×10⁹/L, drinks and grows. Her own count was {f.maternal.0.anc} in the tenth week
                and has not been repeated since.

                The health visitor has heard "antibody" and asks whether breast-feeding must stop.
                """, "Who of the two needs an appointment?"),
            Step("A plan for one of them", At(3), "", """
                Neutrophils {c3} ×10⁹/L: the child is done with it. The mother has a sheet in her bag for the case of a fever, the first
                of her life, and a dentist.

                In the letter to the obstetricians one line has to be struck out and another put in.
                """, "Which line goes, and which comes?"),
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
