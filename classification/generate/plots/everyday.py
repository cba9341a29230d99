"""Plots of what is met most: a count taken by the way, and what is made of it."""

from typing import Any

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.autoimmune import AINI_REMITTED, AINI_WORKING
from classification.generate.radicals.infection import INF, INF_EARLY, INF_TODDLER
from classification.generate.radicals.neonatal import NHT, NIN
from classification.generate.radicals.shared import CALM
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number


def infected(where: str) -> list[dict[str, Any]]:
    """The examinations of a mild infection in one place, which is over at the third."""
    mild = {**CALM, "temperature": Number(36.9, 37.9), "infection_severity": "mild"}
    return [{"day": 0, **mild, "infection_sites": {"listed": [where], "complete": True}}, {"day": 18, **CALM}]


EVERY_THIRD_DAY = INF_TODDLER.but(
    radicals={**INF.radicals, "examination": infected("ent")},
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
                Neutrophils {c3} ×10⁹/L; nothing else in the count has moved. The nursery would like to have the certificate renewed each
                month.
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
                The neutrophils are at {c3} ×10⁹/L. They ask what to tell the midwife if there is a second child.
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
                themselves or with syrup for the ear. Today {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The grandmother holds that the isolation has worked.
                """, "Has it?"),
            Step("A clean sheet", At(3), "", """
                {c3} ×10⁹/L today, the other lines undisturbed. {He} has brought home every cold that goes round {place}.
                """, "Does {he} need you any more?"),
        ),
    ),
)  # fmt: skip

ROOM_SEVEN = INF_EARLY.but(
    radicals={**INF.radicals, "examination": infected("ent")},
    who=Who((19, 27, "years")),
    plot=Plot(
        title="Three from one corridor",
        summary="A student of {age} is the third from one corridor with a fever. The first two were sent home; this one has been counted.",
        picks={"place": ("hall of residence", "nurses' home")},
        steps=(
            Step("The third", 0, "age sex counts drugs history examination", """
                In the {place} they lie in three rooms with the same cough. {He} had it first and is nearly through,
                {f.examination.0.temperature} °C, tonsils red, ate last night; a doctor who did not know that took blood. No drug but
                lozenges, which are sugar.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L, never counted before.

                On the request for a bed stands "febrile neutropenia". The bed is free, and the ward has begun to mix the antibiotic.
                """, "Does {he} fill the bed?"),
            Step("Counted again", At(1), "film family spleen", """
                {He} slept in room seven after all, with a thermometer. The count is {c1} ×10⁹/L. {told:film} The spleen cannot be felt,
                and no illness of the blood is known at home.
                """, "What are the two of you waiting for?"),
            Step("What the ward wrote", At(2), "infection_tests statement", """
                {told:infection_tests} Nothing else has turned up. Neutrophils {c2} ×10⁹/L. The cough has gone, the other two have got up.

                "Neutropenia of unclear origin", the ward had written for its own files, "marrow if not normal within a fortnight."
                """, "Is the fortnight enough?"),
        ),
        wrong="""
            A count of this height with a temperature below 38 is no febrile neutropenia, and two weeks are short for a virus: the series
            end after about a month.
            """,
        facts=("F-ENT-INF-02", "F-ENT-INF-07"),
    ),
)  # fmt: skip

LATE_FOR_FLIGHT = INF.but(
    radicals={**INF.radicals, "examination": infected("gi")},
    who=Who((22, 44, "years")),
    plot=Plot(
        title="Back from the coast",
        summary="A cook of {age} brought a stomach upset home from the coast. The kitchen's hygiene rule led to a count.",
        picks={"dish": ("mussels", "a fish soup", "prawns")},
        steps=(
            Step("The hygiene rule", 0, "age sex counts drugs history examination", """
                Whoever has had a fever and loose stools stays out of the kitchen until blood and stool have been looked at. The stool is
                clean. {He} blames {dish}, of which {he} ate alone; half the coach was ill. {f.examination.0.temperature} °C, drinks, has
                been to the market. No medicine, not even charcoal.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. It is the first count of {his} life.

                The works doctor has asked for antibodies: "Two white cells out of ten. That is immune."
                """, "What would the antibodies be compared with?"),
            Step("A serum that was drawn too early", At(1), "film family spleen", """
                Neutrophils {c1} ×10⁹/L, the other lines as they were. {told:film} Spleen and family without anything. The serum lies in
                the refrigerator, as nobody has signed for the price.
                """, "Do you sign?"),
            Step("On the way", At(2), "infection_tests statement", """
                {told:infection_tests} No other reason was found. Neutrophils {c2} ×10⁹/L. {He} peels, washes up and is bored.
                """, "May {he} go back to the stove?"),
            Step("Out of the refrigerator", At(3), "", """
                Neutrophils {c3} ×10⁹/L. The works doctor has found the serum and would like to have it tested after all, "to be
                complete".
                """, "What would a positive result do now?"),
        ),
    ),
)  # fmt: skip

EAR_AGAIN = AINI_WORKING.but(
    who=Who((8, 20, "months")),
    plot=Plot(
        title="Tubes on Thursday",
        summary="A child of {age} is to have tubes put into both ears. The anaesthetist has turned over one page too many.",
        picks={"toy": ("a wooden duck", "a torch", "your pen")},
        steps=(
            Step("One page too many", 0, "age sex counts drugs history examination", """
                Five ears in one winter, hence the tubes. On the second page of the referral stand, without a comment, {c0} ({c0:ago}) and
                {c1} ({c1:ago}). {He} takes {toy} apart while you listen to the chest: {f.examination.0.temperature} °C, drums dull, skin
                whole, the scar of the cord like any other. Vitamin D.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "No operation below 0.5," says the anaesthetist. "First the marrow; we can do that under the same anaesthetic."
                """, "Which of the two operations does the count speak against?"),
            Step("By return of post", At(3), "film family spleen statement antibody_tests", """
                {told:antibody_tests} {told:film} The spleen is not felt, the family has nothing of the kind, another cause has not come
                up.

                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The sixth ear has come and gone with a syrup.
                The operating list has one place left.
                """, "What has to be arranged for it?"),
        ),
        wrong="""
            In a thriving child of this age with ears and colds, serum comes before marrow.
            """,
        facts=("F-ENT-AINI-07",),
    ),
)  # fmt: skip

TWIN_LIST = NHT.but(
    course=Course(NHT.course.points, lines={"plt": (104.0, 140.0)}),
    radicals={**NHT.radicals, "maternal": {"hypertension": True, "hellp": False, "anc": Number(4.6, 8.2)}},
    plot=Plot(
        title="Thin, and fourth on the list",
        summary="A thin newborn of {age} was fourth on the list for the ultrasound of the head. The count has made it first.",
        picks={"who": ("The trainee", "The locum")},
        steps=(
            Step("First place", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                {f.gestation_weeks} weeks and {f.birth_weight_g} g, all ribs and eyes. Sucks, sleeps, wakes; {f.examination.0.temperature}
                °C in a cot without a lamp. A culture was taken with the count, nothing but vitamin K given.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                {who} has drawn up the antibiotic, booked a spinal tap and asked for a virologist: "Small, few platelets, few neutrophils.
                That's congenital CMV."
                """, "Whom has nobody examined yet?"),
            Step("In the other notes", At(1), "maternal family", """
                The mother's notes are kept a floor below. {told:maternal} No other illness in the families. {He} takes all of the bottle.

                The count: neutrophils {c1} ×10⁹/L, platelets {c1:plt} ×10⁹/L, haemoglobin {c1:hb} g/L.
                """, "Which of the bookings do you cancel?"),
            Step("Before the weekend", At(2), "", """
                No growth. Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {who} asks what the weekend team
                should be afraid of.
                """, "What should they?"),
            Step("Two hundred grams", At(3), "", """
                Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L, neutrophils {c3} ×10⁹/L. Two hundred grams more than at birth.
                """, "When is the next count due?"),
        ),
    ),
)  # fmt: skip

CORD_BLOOD = NIN.but(
    radicals={
        **NIN.radicals,
        "maternal": {
            "antibody": "pos", "specificity": "HNA-1a", "mother_hna": ["HNA-1b"], "father_hna": ["HNA-1a"], "anc": Number(2.9, 6.8),
        },
    },
    who=Who((4, 8, "days")),
    plot=Plot(
        title="The night feed",
        summary="A newborn of {age} sleeps through feeds. The midwife took blood from the heel; the number frightened the whole house.",
        picks={"out": ("a farm at the end of a track", "an island with two ferries a day")},
        steps=(
            Step("At the end of the track", 0, "age sex gestation_weeks birth_weight_g counts drugs neonatal examination", """
                They have come from {out}. {He} had slept for six hours, and the midwife did not like it. Awake here, pink, strong,
                {f.examination.0.temperature} °C; the navel clean, not a spot on the skin. {f.birth_weight_g} g at {f.gestation_weeks}
                weeks. Vitamin K. A culture has been taken.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                "The lymphocytes are far too many," says the grandfather, who breeds cattle and has a book. "In a calf I would say
                leukaemia."
                """, "What is usual at this age, and what is not?"),
            Step("Three people's blood", At(1), "maternal family", """
                Without growth at forty-eight hours, and no antibiotic was begun. {c1} ×10⁹/L. {told:maternal} The mother is well; there
                is no illness in the families.

                The registrar wants filgrastim "before they go back to nowhere".
                """, "What speaks for it, what against it?"),
            Step("From the telephone", At(2), "", """
                They took a thermometer, your number and a bag home with them. The district nurse reads the result to you: neutrophils
                {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. No fever, and the feeds are regular.
                """, "How often must the nurse go up there?"),
            Step("The last visit", At(3), "", """
                Neutrophils {c3} ×10⁹/L. "Will the next one have it?" asks the mother. The grandfather has closed the book.
                """, "What do you answer?"),
        ),
        wrong="""
            Lymphocytes lead at this age. What is unusual is the neutrophils, and a well child with few of them is watched: the depth
            alone is no agreed reason for G-CSF.
            """,
        facts=("F-ENT-NIN-12", "F-ENT-NIN-14"),
    ),
)  # fmt: skip

RECIPES = (
    EVERY_THIRD_DAY, SECOND_CHILD, FREE_OF_IT, ROOM_SEVEN, LATE_FOR_FLIGHT, EAR_AGAIN, TWIN_LIST, CORD_BLOOD,
)  # fmt: skip
