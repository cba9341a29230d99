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
                This one she wanted counted before anybody had noticed anything.

                Nothing to notice: {f.examination.0.temperature} °C, drinks, grips, the cord dry. Spleen not felt. Vitamin K at birth; a
                culture has gone off with the count. {c0:Full}. Haemoglobin {c0:hb} g/L and platelets {c0:plt} ×10⁹/L are right for the
                week.

                The paediatrician on call: "Healthy parents, two such children. Each of them carries it. Genes, a marrow on Thursday week,
                and antibiotics until the neutrophils are above 1.0."
                """, "Three orders for a well child. How many do you sign?"),
            Step("Coffee for one", At(1), "film family", """
                Count {c1} ×10⁹/L. {told:film = Film: few neutrophils, all of ordinary shape, no blasts.} Nothing has grown. The
                antibiotics run on all the same, through the third cannula (in the scalp).

                {told:maternal = The mother herself has {f.maternal.1.anc} ×10⁹/L, and in her serum the laboratory finds anti-HNA-1a.}
                When her husband has gone for coffee, she asks whether it matters that the elder one has another father. Her husband
                knows. His family does not. "It must not stand in any letter."
                """, "Still the genes?"),
            Step("The name on the tube", At(2), "", """
                Off antibiotics since the evening of day {c1:day}, and nothing has come of it. {c2} ×10⁹/L today, the cord has fallen off.

                No report on the father. His tube was booked under the man in her old file, the dates of birth did not agree, and the
                laboratory threw it away. He {job}; his next free morning is in three weeks. The paediatrician is willing: "As soon as he
                is typed I cancel the marrow."
                """, "Does Thursday wait for the father?"),
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
    normal=("film", "family"),
    plot=Plot(
        title="Discharged on Wednesday",
        summary="A newborn {noun} of {age} is back for yellow skin. The count beside the bilirubin has cost the family their journey home.",
        picks={"away": ("two hours", "an hour and a half", "three hours")},
        steps=(
            Step("A form with two boxes", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination incidental", """
                "Well", says Wednesday's letter, and nothing else. Home is {away} away, and they had packed, when the midwife found {him}
                yellow. Two boxes were ticked: bilirubin, which lies below the line, and full count.

                {f.birth_weight_g} g at birth, term; drinks every three hours, {f.examination.0.temperature} °C, the cord clean. Only
                vitamin K. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L, neither of them a worry.

                CRP 11 mg/L (below 10). A blood culture has been taken; the young colleague has drawn up ampicillin and gentamicin. "Such
                a count, and the CRP is up. That is sepsis. Ten days."
                """, "Ten days?"),
            Step("It is answering", At(1), "film maternal family", """
                "It is answering." CRP 2 mg/L, nothing in the bottle; the count of {c1} ×10⁹/L the colleague takes for what is left of the
                sepsis. {told:film = Film: no bands to speak of, no toxic granules, no blasts.} {He} is [hungry and cross|pink and
                hungry]. Gentamicin before the dose 2.9 mg/L (below 2.0), and one hand is thick from the cannula.

                {told:maternal = From the parents: anti-HNA-1b in the mother's serum. She carries HNA-1a alone, the father HNA-1a and
                HNA-1b.} Her own count is **{f.maternal.anc}** ×10⁹/L. "Then it cannot be mine."
                """, "The CRP has fallen, nothing has grown. What ends today?"),
            Step("Every Monday", At(2), "", """
                The health visitor has read a letter that was dictated too early: sepsis, ten days. So no vaccine "until the immune system
                has come", and a count on every Monday of the first year.

                Off antibiotics since day {c1:day}. {c2} ×10⁹/L, thirty grams a day. The mother: "Mondays I can do. But if {he} is
                hot on a Thursday, at three in the morning?"
                """, "What do you cancel, and what do you give her?"),
            Step("Three letters", At(3), "", """
                {c3} ×10⁹/L on day {c3:day}. One cold, without a fever; all vaccines that were due. They would like a second child. Three
                letters lie in the record: sepsis, "immune system not come", and Wednesday's, one word long.
                """, "What goes into the mother's record?"),
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
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="The night feed",
        summary="A newborn {noun} of {age} slept through a feed. The midwife wanted a count; the grandfather has brought his book.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; first child",
        picks={"out": ("a farm at the end of a track", "an island with two ferries a day"), "breed": ("trotters", "ponies")},
        steps=(
            Step("From ten until four", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen", """
                From ten until four {he} slept, and the midwife did not like it. They have come from {out}. Undressed, {he} roars, then
                empties both breasts. {f.examination.0.temperature} °C, navel clean, liver and spleen not felt. Vitamin K; a culture is on
                its way.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The grandfather breeds {breed}. "{c0:lymphs} in a hundred are lymphocytes! In a foal that is leukaemia." The registrar has
                thought of it too; a letter to oncology stands on the screen.
                """, "What is high, and what is low?"),
            Step("Off the mare", At(1), "film maternal family", """
                Lymphocytes {c0:lymph} ×10⁹/L, as in many children. {told:film = Film: small ordinary lymphocytes, few neutrophils, no
                blast.} The letter is deleted. No antibiotic was begun, nothing has grown. Count {c1}.

                {told:maternal = The mother has {f.maternal.anc} neutrophils and anti-HNA-1a in her serum; she types as HNA-1b, the father
                as HNA-1a.} The grandfather knows antibodies. "From the first milk. You take the foal off the mare for two days." The
                registrar: "Two weeks. Formula, and she pumps."
                """, "Did it come with the milk?"),
            Step("Between the peas", At(3), "", """
                {c2} on day {c2:day}, a week after the last breast feed. "Milk withheld, response", wrote the registrar. Today, after
                another week without a drop: {c3} ×10⁹/L. No fever; the first vests are too small.

                The grandfather now suspects the tin. The registrar would like G-CSF "before they go back to nowhere". The mother has less
                milk every day. She was told to pour it away: twenty-six bags lie in the freezer, between the peas.
                """, "Two counts, two explanations. What stops, and what is not begun?"),
            Step("Heard across the yard", At(4), "", """
                Back at the breast since that evening, no G-CSF. {c4} ×10⁹/L. At two in the morning {he} is heard across the yard.

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
        title="The sealed envelope",
        summary=(
            "A newborn {noun} of {age} is to be fetched by foster parents today. Of the mother there is an "
            "envelope that nobody may open."
        ),
        picks={"hour": ("two", "three", "four"), "where": ("the laundry entrance", "the side door", "the staff entrance")},
        steps=(
            Step("Nothing is known of her", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                The mother gave birth under another name and left after a night, as the law allows. Her own name lies in a safe; the
                father has none. So the agency wanted HIV and hepatitis B from the child, and the machine counted as well: {c0:full}.
                Haemoglobin {c0:hb} g/L and platelets {c0:plt} ×10⁹/L as one likes them.

                {f.gestation_weeks} weeks, {f.birth_weight_g} g at birth. Drinks, pink, [the navel dry|the cord gone],
                {f.examination.0.temperature} °C; vitamin K, no other drug. A culture has been taken. The ward doctor: "No mother, no
                work-up. We send {his} own serum for antibodies, and {he} stays." The foster parents come at {hour}.
                """, "The mother has gone. Whose blood is needed?"),
            Step("Not suitable", At(1), "film infection_tests", """
                Three drops of serum: "Not suitable", and the tube is back. {told:infection_tests = HIV and hepatitis B are negative.} The
                culture is silent. {told:film = No blasts on the film, nothing strange in the few neutrophils.} Count {c1} ×10⁹/L, and as
                hungry as before.

                Somebody has told the agency "an immune defect, cause open". The foster parents have asked for time. The counsellor knows
                how to reach the mother: "I may pass on one question. I may not say whose."
                """, "Which one?"),
            Step("One tube and no name", At(2), "maternal", """
                The mother came by {where} and gave blood under the other name. {told:maternal = Her count is {f.maternal.0.anc} ×10⁹/L,
                and her serum holds anti-HNA-1a. She herself is HNA-1b and nothing else; the child, from a swab, is HNA-1a and HNA-1b.}
                Count of the child {c2}.

                The ward doctor is half content. "Without the father no crossmatch, and without that only a suspicion."
                """, "Does it take the father?"),
            Step("What goes into the safe", At(3), "", """
                The foster parents needed one night. {He} has been with them ever since, with one blocked nose; {c3} ×10⁹/L on day {c3:day}.
                The counsellor sees the mother once more, for a signature, and can take a letter along.
                """, "What should she know?"),
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
                "A finger. I open it with a cannula, ointment on it, and they come back on Monday." The practice, by telephone.

                It is the left {finger}: red and fat beside the nail, a yellow line under the skin, since the day before yesterday, with
                {home} on it. Otherwise {he} drinks and gains; {f.examination.0.temperature} °C, navel healed, no node, no spleen. No drug
                but vitamin K.

                The count is an accident. The screening card had been lost, the heel was pricked a second time, and the practice has a
                machine. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.
                """, "Monday?"),
            Step("From the house laboratory", At(1, 3), "film maternal family", """
                Five days of flucloxacillin into the vein, and the finger is thin. *Staphylococcus aureus* in the pus, nothing in the
                blood. {c1} ×10⁹/L on day {c1:day}. {told:film = The film has monocytes enough, hardly a neutrophil, no blast.}

                The mother's count is {f.maternal.0.anc}. {told:maternal = Her serum, tested in the house: four cells of four agglutinate;
                MAIGA negative for HNA-1, HNA-2, HNA-4 and HNA-5.} Out of that the computer makes "screening positive, **not confirmed**.
                No neutrophil antibody". So it is not hers, and the ward has booked marrow and genes for tomorrow.
                """, "Four cells of four, and not confirmed. Is it hers?"),
            Step("The reference laboratory", At(2), "", """
                The marrow was put off and the tube sent on. {told:maternal = What agglutinates is anti-HNA-3a. The mother is HNA-3b
                alone, the father HNA-3a and HNA-3b; her own cells the serum leaves in peace.} Count {c2}, {f.examination.1.temperature}
                °C, ten fingers.

                The technician has something that is in no report. "Her name is in our other register as well." Twice a year she gave
                blood, from eighteen until the pregnancy.
                """, "Whom does that concern?"),
            Step("A card in two pieces", At(3), "", """
                The nails are filed now; {c3} ×10⁹/L. The blood service has written to the mother, two pages about the lungs of other
                people, and her donor's card lies on the table in two pieces. "Am I ill, then?"
                """, "Is she?"),
        ),
        wrong="""
            Agglutination that no MAIGA confirms was called no antibody. For HNA-3a it is the agglutination that counts, and a child with
            a hot finger and such a count is not sent home with ointment.
            """,
        facts=("F-TRP-67", "F-TST-07", "F-ENT-NIN-12"),
    ),
)  # fmt: skip

THE_FLIGHT = NIN_BARE.but(
    course=Course(((0, 0, 0.55, 0.98), (2, 2, 0.55, 0.95))),
    radicals={**NIN_BARE.radicals, "gestation_weeks": Whole(37, 38)},
    who=Who((5, 9, "days")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Saturday's flight",
        summary="A newborn {noun} of {age} was born on a journey. The family flies home on Saturday; the count was meant for the papers.",
        picks={"job": ("ship's engineer", "trumpeter in an orchestra on tour", "stage carpenter of a touring opera"),
               "far": ("eleven", "thirteen", "fourteen")},
        steps=(
            Step("Fit to fly", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen", """
                The airline wants a certificate, the embassy a blood group; the machine counted as well. The father is a {job}, the mother
                had come along, and the birth was to be at home. The flight is on Saturday, {far} hours.

                {f.gestation_weeks} weeks, {f.birth_weight_g} g. On the father's arm {he} sleeps through the whole examination:
                {f.examination.0.temperature} °C, cord dry, skin clean, spleen not felt. Drinks well. Vitamin K. A culture has been taken.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. The colleague who has to sign: "Not below a half. Moderate!
                They may repeat it at home, in a month."
                """, "Is moderate an answer?"),
            Step("A signature at four", 0, "film", """
                You go and look for yourself. {told:film = The film: neutrophils few and properly lobed, no clumps, no blasts.} So the
                number stands.

                The colleague has signed. Infection asked about, drugs asked about, "and more one cannot ask at that age". The mother sits
                beside the cot and peels an orange. She has been healthy all her life; nobody has ever counted her.
                """, "What has not been asked?"),
            Step("Two people who are nobody's patients", At(1), "family", """
                Nothing has grown. Count {c1} ×10⁹/L, and {he} is well. No low counts in either family, no infant lost.

                You would like ten millilitres from each parent. Both hold out an arm at once. The ward clerk: "Not admitted, not insured.
                I cannot enter them." The granulocyte laboratory takes no tube without a number. At home they have a good children's
                hospital, which cannot test for neutrophil antibodies. The taxi comes at six.
                """, "No number, no tube. What goes into the hand luggage?"),
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
    normal=("film", "family"),
    plot=Plot(
        title="Two slips with one name",
        summary="A newborn {noun} of {age} is well. In one folder on the ward lie two slips, both with a low count.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; first child",
        picks={"who": ("The night midwife", "The ward clerk", "The student")},
        steps=(
            Step("Counted twice", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination maternal incidental", """
                One surname, one morning, few neutrophils on both slips. {who} took it for one tube counted twice and filed both under the
                child. The second is short: neutrophils {f.maternal.0.anc}, haemoglobin 104 g/L. The mother was pale and had lost some
                blood; somebody wanted to know how much.

                The first is longer. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Its owner is pink and at the breast
                every two hours, {f.examination.0.temperature} °C, vitamin K, a culture taken.

                The consultant, by telephone, hears the first slip only. "Her antibody, against his side. Type them both and the case is
                closed."
                """, "Whose is the second slip?"),
            Step("What the types answered", At(1), "film family", """
                Mother {f.maternal.1.mother_hna.0}, father {f.maternal.1.father_hna.0}. "As I said." The letter is dictated. You show him
                her slip. "Many a mother is low after such a week." Then the blood bank calls, which had kept a tube of hers:
                Duffy-positive.

                {c1} ×10⁹/L in the child on day {c1:day}, the culture sterile. {told:film = On the film few neutrophils, ordinary ones,
                and not a blast.} The mother's serum stands in the refrigerator until Friday, when such things are thrown away. The father
                has read about exchange transfusion. "When does it begin?"
                """, "Closed?"),
            Step("A red wedge", At(2), "", """
                38.7 °C since noon, and a red wedge in the left breast: it is the mother who rings. The doctor on call finds no count
                under her name, only the letter, and there the child is short of neutrophils. "Cool it, feed on, come on Thursday. The
                child I want to see tonight."

                The serum was tried after all. {told:maternal = It reacts with every cell of the panel, her own among them.} Count of the
                child {c2}, a blister on the heel has healed by itself.
                """, "Two patients, one folder. Who comes in tonight?"),
            Step("The right folder", At(3), "", """
                The first dose went in that evening; a day in bed was enough. {c3} ×10⁹/L in the child. Hers is what it was. In both
                folders stands "incompatible with the father". They had wanted three. "With another man", she asks when he is out of the
                room, "would it be different?"
                """, "Would it?"),
        ),
        wrong="""
            Two slips were taken for one person, though nobody has two haemoglobins in one morning. The consultant's types were right and
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
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Her rheumatologist's card",
        summary="A newborn {noun} of {age} was counted because of a card that the mother had brought to the delivery.",
        known="born at {f.gestation_weeks} weeks, {f.birth_weight_g} g; mother with lupus of the skin, quiet for six years",
        picks={"who": ("The ward round", "The paediatric registrar"), "kin": ("cousin", "neighbour's boy", "godmother")},
        steps=(
            Step("As usual", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen maternal incidental", """
                "Lupus of the skin, no treatment. Leucocytes 2.6 ×10⁹/L, low as usual in lupus. Anti-Ro and anti-La negative." The card is
                soft from six years in a purse. A midwife read it and had the child counted.

                {f.examination.0.temperature} °C, no spot on the skin, an even pulse, spleen not felt; drinks. Vitamin K, no antibiotic, a
                culture taken. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                {who}: "Low in the mother, low in the child. So the lupus was handed down." An ECG every morning is ordered, and a card of
                {his} own.
                """, "Which cells does the mother lack?"),
            Step("Not as usual", At(1), "film family", """
                Three ECGs, three times normal. No growth. {told:film = Film: hardly a neutrophil, the other cells plain.} Count {c1}.

                The first differential of the mother's in six years: lymphocytes 1.5 ×10⁹/L (1.0–3.5). {told:maternal = The neutrophils
                are what she lacks, {f.maternal.1.anc} ×10⁹/L, and her serum reacts with every cell of the panel and with her own.} The
                child's card is printed all the same, laminated: "*Neonatal lupus*. In fever think of a flare." You put a sheet behind it,
                by hand. "Must I feed in gloves now?", she asks.
                """, "What stands on the sheet?"),
            Step("A card and a sheet", At(2), "", """
                {f.examination.1.temperature} °C since ten in the evening. Pink, cross, drinks a little less. A {kin} came to look at
                {him} and sneezed. Count {c2} ×10⁹/L.

                The night doctor has never seen either of them. He reads what he is handed: "A flare. Prednisolone, no needles in such a
                small child, rheumatology at eight." Then he finds the sheet.
                """, "Two papers and a hot child. What is done before midnight?"),
            Step("Two patients", At(3), "", """
                Blood, urine and spinal fluid grew nothing, the antibiotics ended with that, no prednisolone.
                {f.examination.2.temperature} °C; {c3} ×10⁹/L in the child, in the mother as before. "So it was mine all along." In summer
                a knee of hers is to be operated on.
                """, "What does the surgeon need to know?"),
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
    normal=("film", "family"),
    plot=Plot(
        title="Born in the lift",
        summary="A newborn {noun} of {age} was born between two floors of a car park and is counted because of the way the cord was tied.",
        picks={"tied": ("a shoelace", "a hair band", "a strip of his shirt"), "floor": ("third", "fourth", "fifth")},
        steps=(
            Step("Two floors apart", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                The father caught {him}, below the {floor} floor, and tied the cord with {tied}. Vitamin K in the ambulance. They could go
                home today; because of the lift the ward wanted a culture and a count.

                {f.gestation_weeks} weeks, {f.birth_weight_g} g; feeds, cross when unwrapped, {f.examination.0.temperature} °C, the navel
                clean. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                "From the lift!" The nurse sets the dish with the antibiotics beside the cot. The registrar would rather watch
                {him} until the bottle has spoken.
                """, "What speaks for the lift?"),
            Step("A good count of her own", At(1), "film maternal family", """
                The bottle has nothing to say, and nothing was given. Count {c1} ×10⁹/L. {told:film = The film is plain but for the
                neutrophils, of which it has few.} First child, no blood disease in either family that anybody knows of.

                The mother has {f.maternal.0.anc} ×10⁹/L. The ward: "Plenty. From her it is not." Her serum went off all the same.
                """, "Does that clear her?"),
            Step("Panel and father", At(1, 1), "", """
                By telephone: {told:maternal = indirect GIFT positive with the panel, positive with the father's neutrophils.} Her own
                cells could not be tried; the tube had stood overnight.

                The registrar has typed already. "Positive with the **father**, normal count: an alloantibody. It goes by itself; next
                time we count at birth."
                """, "Can that be sent?"),
            Step("A fresh tube", At(2), "", """
                For the second tube she wears the sling lower, and the nurse sees a scar under the left ribs. "The spleen. I was nineteen.
                My blood was eating itself, they said, and after that it was good. Does that belong here?"

                {told:maternal = With fresh cells the serum is positive again: with the panel, and with her own.} The child has {c2} and
                has not been ill for an hour.
                """, "Plenty of neutrophils, and no spleen. Does that fit?"),
            Step("Two records", At(3), "", """
                The child's record is closed: {c3} ×10⁹/L on day {c3:day}, and not one infection. In the mother's it has said since the
                first visit: "No operations, no illnesses."
                """, "What belongs there?"),
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
            {"name": "Duffy type of the mother", "value": "Fy(a+b−)", "day": At(1)},
            {"name": "Mouth of the mother", "value": "sores, several times a year", "day": At(1)},
        ],
    },
    who=Who((2, 5, "days")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Her father's side",
        summary="A newborn {noun} of {age} is a little yellow and has few neutrophils. On the mother's card stands a low count, too.",
        picks={"land": ("Ghana", "Sudan", "Ethiopia"), "sore": ("in spring and autumn", "before each examination", "five times a year")},
        steps=(
            Step("Harmless in both", 0,
                "age sex gestation_weeks birth_weight_g counts drugs neonatal examination spleen maternal", """
                "Neutrophils {f.maternal.0.anc}. Benign, familial; father from {land}. No action." Written in the tenth week, copied at
                every visit; it is the mother's card.

                Her child was pricked for a bilirubin that needs nothing. {f.gestation_weeks} weeks, {f.birth_weight_g} g,
                {f.examination.0.temperature} °C, the cord drying, spleen not felt; vitamin K. {c0:Full}. Haemoglobin {c0:hb} g/L,
                platelets {c0:plt} ×10⁹/L.

                Blood had gone for culture before anybody looked at the card. The ward sister has it in her hand now and would like the
                cannula out. "It runs in the family. {He} has it from the mother's side, and she is as fit as anything."
                """, "One line, two people. Does it do for both?"),
            Step("From the crossmatch", At(1), "film family incidental", """
                Fy(a+b−). For the delivery two units had been crossmatched, and the blood bank still had the mother's tube. The ward
                doctor turns round at once. "Then hers means nothing, and the child has an antibody against the father, like any other. I
                will send for his blood."

                Nobody had asked the mother anything. Sores in the mouth, {sore}: "Has not everybody?" Count of the child {c1}. {told:film
                = The technician has seen two neutrophils on the film, neither of them odd, and no blasts.} Nothing has grown, and nobody
                else in the family has ever been ill in that way.
                """, "Whose cells does the test need?"),
            Step("Every cell of the panel", At(2), "", """
                {told:maternal = Positive with every cell of the panel, positive with the mother's own.} Her count from the tenth week was
                never repeated.

                The child drinks, grows and has {c2} ×10⁹/L. The health visitor has heard "antibody": "Then she must stop feeding?" The
                ward doctor would like to know whether the child needs G-CSF.
                """, "Two questions about the child. Who is the patient?"),
            Step("A plan for one of them", At(3), "", """
                The child is through with it, {c3} ×10⁹/L. The mother has a dentist now, and a page for the first fever of her life. She
                looks at the old card. "And which of us two was ill?"
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
