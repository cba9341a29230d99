"""Plots of what children are born with: congenital and cyclic neutropenia, and the syndromes."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.congenital import CYC, CYC_NO_GENE, GSD, SCN, SCN_FAMILY, SDS
from classification.generate.radicals.syndromes import ALB, GAT, MIT, WHIM
from classification.generate.recipe import Who
from classification.generate.values import At

THIRD_DRAIN = SCN.but(
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="The third drain",
        summary="An infant of {age} is in surgery for the third time. Each time the abscess was somewhere else.",
        picks={"side": ("the left groin", "the buttock", "the armpit")},
        steps=(
            Step("Surgery again", 0, "age sex counts drugs history examination", """
                The liver was the first, then a gland in the neck, and today it is {side}: red, hot, a finger deep.
                {f.examination.0.temperature} °C, pulse 148, pressure normal for {his} age. The gums bleed when {he} bites on the spoon.
                Cefuroxime went in with the first line; no drug before that.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. In the surgical file, each time unread, stand {c0}
                ({c0:ago}) and {c1} ({c1:ago}).

                "A bad run," says the surgeon. "A toddler's immune neutropenia has just this count, and they are all well by three."
                """, "What do those children not have?"),
            Step("Under the microscope", At(3), "film spleen family marrow germline", """
                {told:film} The spleen is not felt. The parents are healthy and not related. {told:marrow} {told:germline}

                The drain is out; neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The surgeon has asked to be
                told what it is, "so that I operate earlier next time".
                """, "What will make a next time less likely?"),
        ),
        wrong="""
            A child with immune neutropenia has ears and colds. Deep abscesses, one after the other in the first year, with the same
            count, are a hard warning that a benign name must not cover.
            """,
        facts=("F-ENT-SCN-05",),
    ),
)  # fmt: skip

CALENDAR = CYC.but(
    normal=("film", "spleen", "family"),
    who=Who((4, 12, "years")),
    plot=Plot(
        title="The mother's calendar",
        summary="A child of {age} misses school for four days at a time. The school suspects the parents; the mother keeps a calendar.",
        picks={"test": ("the spelling tests", "swimming", "the arithmetic tests")},
        steps=(
            Step("Always before {test}", 0, "age sex counts drugs history examination", """
                The head teacher has counted, too, and found the absences to fall upon {test}. The mother lays the calendar beside the
                letter: mouth sores and a hot evening, four or five days, then nothing for a fortnight and more; red crosses, at distances
                that you could measure with one strip of paper. Today is a red day. Two shallow ulcers inside the lip,
                {f.examination.0.temperature} °C, hungry, cannot bite. No drug is taken.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                At the emergency clinic, in the week before last, the count had been "normal, so no need to come again". Nobody kept the
                slip.
                """, "On which day of the calendar was the clinic?"),
            Step("Twenty-one days", 21, "film spleen family", """
                Every third day, then, on the kitchen table, by the district nurse: neutrophils {series}. {told:film} No spleen, and
                nothing in the family.

                The family doctor is relieved: "There are perfectly good ones among them. It comes and goes like a virus."
                """, "How many turns does a rhythm need?"),
            Step("Nine weeks of dots", At(-1), "germline", """
                {series}: the nurse has joined the dots with a ruler. {told:germline}

                The head teacher wants to know on which days one may set the next test.
                """, "What do you write to the school, and what to the emergency clinic?"),
        ),
    ),
)  # fmt: skip

GREASE = SDS.but(
    radicals={**SDS.radicals, "syndromic": {"listed": ["steatorrhoea"]}},
    plot=Plot(
        title="The lowest line of the booklet",
        summary="A child of {age} eats for two and has slipped to the lowest line of the growth booklet. The count is a by-finding.",
        picks={"eats": ("two plates of noodles", "a whole loaf on a Saturday")},
        steps=(
            Step("A by-finding", 0, "age sex counts drugs history examination syndromic", """
                {He} eats {eats} and has left line after line of the booklet; the stools float and shine. The letter asks about coeliac
                disease. One chest infection last winter, at home. {f.examination.0.temperature} °C, thin arms, a round belly, wide awake.
                No drugs.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "By-finding: low neutrophils, as in any child who has just had a cold", it says below. But there was {c0} {c0:ago} as
                well, and {c1} {c1:ago}.
                """, "What do the gut and the blood have to do with each other?"),
            Step("The stool and the sweat", At(3), "film spleen family pancreas germline", """
                {told:pancreas} {told:film} No spleen. The parents are healthy. {told:germline}

                Neutrophils {c3} ×10⁹/L, the other lines as they were. With capsules at each meal {he} has put on four hundred grams, and
                the family doctor proposes to leave the blood in peace now: "The diagnosis is gastroenterology's."
                """, "Who counts, how often, and looking for what?"),
        ),
        wrong="""
            Low counts at three visits over months are no by-finding of a cold. Enzymes treat the gut; the marrow goes on being followed.
            """,
        facts=("F-ENT-SDS-05",),
    ),
)  # fmt: skip

NIGHT_BOTTLE = GSD.but(
    plot=Plot(
        title="The night bottle",
        summary="An infant of {age} was to sleep through at last. On the second night without a bottle it could not be woken.",
        picks={"book": ("a book", "the health visitor", "a course")},
        steps=(
            Step("Without a bottle", 0, "age sex counts drugs history examination syndromic", """
                By {book} the night bottle had to go. On the second night {he} was clammy and could not be woken; the ambulance found
                hardly any glucose and gave some into the bone. Now {he} sits up and wants the drip. {f.examination.0.temperature} °C. No
                drugs, no infection.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. From two visits for the ears: {c0} {c0:ago}, {c1} {c1:ago}.

                The ward calls the count a consequence of the night: "{He} was as good as in shock. That eats neutrophils."
                """, "Was there shock at the ear visits?"),
            Step("A liver like a shelf", At(3), "film spleen family metabolic germline", """
                Under controlled fasting it took four hours. {told:metabolic} {told:film} The spleen is not felt. Parents and grandparents
                are well. {told:germline}

                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The parents have a timetable for the nights
                now. They ask whether, with that, the blood will come right by itself.
                """, "Will it?"),
        ),
    ),
)  # fmt: skip

SWIMMING_BATH = WHIM.but(
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Sent home from the pool",
        summary="A pupil of {age} is sent home from the swimming bath because of warts. The ears and the chest are another department's.",
        picks={"sport": ("The swimming teacher", "The bath attendant")},
        steps=(
            Step("Three departments", 0, "age sex counts drugs history examination syndromic immunology", """
                {sport} counted twenty-six on the hands alone. The skin clinic freezes them, the ear clinic puts in tubes, the chest
                clinic gives antibiotics; there are three files, and in each of them a low count, called "viral". Well today,
                {f.examination.0.temperature} °C. {told:immunology} That was in the file of the chest clinic. No drug at present.

                {c2:Full}. That makes {c2:lymph} ×10⁹/L lymphocytes. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Out of the files:
                {c0} {c0:ago}, {c1} {c1:ago}.
                """, "What is in all three files?"),
            Step("A full marrow", At(3), "film spleen family marrow germline", """
                The skin clinic's note: "Immunity is down because of the many antibiotics. Stop them, and the count will follow."
                {told:film} No spleen; the parents have not a wart between them. {told:marrow} {told:germline}

                The count: neutrophils {c3} ×10⁹/L, platelets {c3:plt} ×10⁹/L, haemoglobin {c3:hb} g/L. {He} asks only for one thing: to
                swim.
                """, "May {he}?"),
        ),
    ),
)  # fmt: skip

COUSIN_WEDDING = ALB.but(
    plot=Plot(
        title="The colour of the hair",
        summary="A child of {age} is taken for somebody else's wherever the family goes. The crusts around the nose come back each month.",
        picks={"hair": ("like pewter", "like wet ash")},
        steps=(
            Step("Like nobody in the photograph", 0, "age sex counts drugs history examination syndromic", """
                On the wedding photograph they all have black hair, and {he} in front has hair {hair} and blinks. Skin like paper, burnt
                within minutes; crusts at the nose and behind the ears, with cream better, then back. Pneumonia once, ears often.
                {f.examination.0.temperature} °C today. No drugs.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Earlier: {c0} {c0:ago}, {c1} {c1:ago}.

                The skin clinic has written "impetigo, neglected", and asks the social worker to visit.
                """, "What has the colour to do with the crusts?"),
            Step("In every white cell", At(3), "film spleen family germline", """
                The technician had put the slide aside, because she thought the stain was spoilt. {told:film} The spleen is not felt. The
                parents are healthy and come from the same valley. {told:germline}

                {c3} ×10⁹/L. No fever, and {he} has learnt to climb on your chair.
                """, "Which fever must bring {him} in at once, and to whom do you write today?"),
        ),
        wrong="""
            Neglect does not change the colour of hair or the granules of a leucocyte. Infections, pale colour and low counts are one
            question.
            """,
        facts=("F-ENT-ALB-05",),
    ),
)  # fmt: skip

CARDIOLOGY = MIT.but(
    plot=Plot(
        title="From the heart clinic",
        summary="A boy of {age} was sent to be considered for a heart transplant. One line of the work-up has stopped that.",
        picks={"word": ("floppy", "slow")},
        steps=(
            Step("One line on the form", 0, "age sex counts drugs history examination syndromic", """
                A large, weak heart; small for his age; late with walking, and {word} beyond what the heart explains. The form asks for a
                count, and the count has stopped the form: "chronic infection not excluded". {f.examination.0.temperature} °C, no
                infection to be found, one mouth ulcer in the summer. No drug yet: the heart was found last week.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. There had been {c0} {c0:ago} and {c1} {c1:ago}.

                The cardiologist: "A failing heart, so the marrow is short of blood."
                """, "Does a heart do that to one line alone?"),
            Step("The mother's brothers", At(3), "film spleen family metabolic germline", """
                {told:metabolic} {told:film} No spleen. The mother has two brothers, both well, and so is everybody else. {told:germline}

                Counted again: {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The transplant office wants to know in one
                word whether it may go on.
                """, "In one word?"),
        ),
    ),
)  # fmt: skip

BLUE_FILES = GAT.but(
    normal=("film", "spleen", "family"),
    radicals={
        **GAT.radicals,
        "history": {**GAT.radicals["history"], "special_infections": {"listed": ["ntm"], "complete": True}},
        "syndromic": {"listed": ["lymphoedema"]},
    },
    plot=Plot(
        title="One thick leg",
        summary="A gardener of {age} coughs, and one leg has been thick since school. Two clinics treat one of them each.",
        picks={"boot": ("a boot two sizes larger", "a laced boot that will not close")},
        steps=(
            Step("The cough and the boot", 0, "age sex counts drugs history examination syndromic immunology", """
                On the left foot {he} wears {boot}. The cough has been there since autumn; years ago there were mycobacteria in the
                sputum, "not the contagious kind", and a year of tablets for them. Pneumonia each winter since.
                {f.examination.0.temperature} °C, chest clear today. No drugs now. {told:immunology}

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}, {c1:ago} {c1}.

                The chest clinic sees a count "driven down by the old infection" and asks you for a harmless name, for the insurer.
                """, "Which other cell has nearly gone?"),
            Step("For the insurer", At(3), "film spleen family marrow germline", """
                {told:film} The spleen is not felt; the parents are healthy, and there is a younger brother, who is never ill.
                {told:marrow} {told:germline}

                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The insurer's form has one line.
                """, "What do you ask of the brother?"),
        ),
    ),
)  # fmt: skip

BROTHERS_FRIDGE = SCN_FAMILY.but(
    plot=Plot(
        title="The brother's refrigerator",
        summary="An infant of {age} is well. In the refrigerator lie the elder brother's injections, and nobody has counted this one.",
        picks={"ask": ("The health visitor", "The practice nurse")},
        steps=(
            Step("Syringes beside the milk", 0, "age sex counts drugs history examination family", """
                {ask} had looked for the vaccine in the refrigerator and found the brother's syringes. The elder boy has had hardly any
                neutrophils from birth, and what he is given against it lies on the second shelf. The infant has had no fever so far,
                drinks, kicks, {f.examination.0.temperature} °C, the navel smooth. No drugs.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. It is the first count.

                "We've got the injections here," says the father. "I could give one tonight, and then we see whether it is the same."
                """, "What would one see?"),
            Step("Again, and nothing given", At(1), "film spleen", """
                The father has left the second shelf alone. Neutrophils {c1} ×10⁹/L; nothing else in the count has moved. {told:film} The
                spleen is not felt. The brother's gene stands in a letter that his clinic has promised for next week. BCG is due tomorrow,
                for the journey to the grandparents.
                """, "What is put off, and what is not put off any more?"),
        ),
        wrong="""
            A rise under G-CSF neither proves nor excludes it. The gene that is known in the brother is looked for, and until then live
            bacterial vaccines wait.
            """,
        facts=("F-ENT-SCN-06",),
    ),
)  # fmt: skip

RUNNER_UP = CYC_NO_GENE.but(
    normal=("film", "spleen", "family"),
    who=Who((5, 14, "years")),
    plot=Plot(
        title="Only at away matches",
        summary="A football player of {age} is ill at every third match. The trainer believes in nerves, the mother in the number three.",
        picks={"post": ("goalkeeper", "left back")},
        steps=(
            Step("Nerves", 0, "age sex counts drugs history examination", """
                The trainer has a list: {post} missing, every third match, always with the mouth. The paediatrician has a list, too:
                aphthae, aphthae, tonsils, aphthae, each time with an ointment. You lay the two beside each other.
                {f.examination.0.temperature} °C, two ulcers inside the cheek; otherwise in good form, and cross. No drugs but the
                ointment, which was used up.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.
                """, "How many days lie between three matches?"),
            Step("The trainer's dots", 21, "film spleen family", """
                The trainer entered the counts himself, every third day, in red among the results: {series}. {told:film} No spleen, no
                case in the family.

                "Some of them are good ones," says the paediatrician. "A child with a real lack never gets there. Nerves, if you ask me."
                """, "What does one good count say?"),
            Step("The end of the season", At(-1), "", """
                {series}. The trainer has drawn a line through the dots and asks when the cup final had best be.
                """, "On which days would you let the trainer plan a match, and a dentist an extraction?"),
        ),
        wrong="""
            A single normal count after a low one, in a child who falls ill by the calendar, reassures nobody: it is half of a wave.
            """,
        facts=("F-ENT-CYC-05",),
    ),
)  # fmt: skip

RECIPES = (
    THIRD_DRAIN, CALENDAR, GREASE, NIGHT_BOTTLE, SWIMMING_BATH, COUSIN_WEDDING, CARDIOLOGY, BLUE_FILES, BROTHERS_FRIDGE, RUNNER_UP,
)  # fmt: skip
