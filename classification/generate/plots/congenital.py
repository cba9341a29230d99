"""Plots of severe congenital and cyclic neutropenia, Shwachman-Diamond syndrome and glycogen storage disease Ib."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.congenital import (
    CYC,
    CYC_HISTORY,
    CYC_NO_GENE,
    DEEP,
    ELANE,
    GSD,
    HISTORY,
    SCN,
    SCN_FAMILY,
    SDS,
    ULCERS,
)
from classification.generate.radicals.shared import CALM
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

UNDER_THE_SCAR = SCN.but(
    course=Course(
        ((-120, -105, 0.03, 0.24), (-50, -38, 0.03, 0.24), (0, 0, 0.03, 0.24), (14, 16, 0.04, 0.24), (60, 62, 1.2, 2.4)), gcsf=(4,)
    ),
    radicals={
        "germline": ELANE, "history": HISTORY,
        "drugs": [
            {"name": "colecalciferol", "dose": "drops, once a day", "start": -200, "ongoing": True},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "every evening", "start": At(3, 2), "ongoing": True}],
        "examination": [{"day": 0, **DEEP, "temperature": Number(37.8, 38.6)}, {"day": At(3), **CALM}],
        "marrow": [{"day": At(3), "done": True, "cellularity": "normal", "arrest_stage": "promyelocyte", "blasts_pct": Whole(1, 3),
                    "dysplasia_pct": Whole(0, 3)}],
        "incidental": [
            {"name": "Pulse", "value": "146", "unit": "/min", "day": 0},
            {"name": "Ultrasound, left armpit", "value": "32 mm, liquid in the middle", "day": 0},
            {"name": "C-reactive protein", "value": "118", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "Pus", "value": "Staphylococcus aureus, no acid-fast rods", "day": 3},
        ],
    },
    who=Who((8, 14, "months")),
    plot=Plot(
        title="Below the vaccine scar",
        summary="A {noun} of {age} has a lump in the left armpit. On the arm above it is a small round scar.",
        picks={"cold": ("a cold", "a wheezing cough"), "second": ("a red ear", "a loose stool")},
        steps=(
            Step("The same side", 0, "age sex counts drugs history examination incidental", """
                "That is the vaccine. They all look like this and open by themselves. No knife, no antibiotics, see you in four weeks."
                The surgeon is busy, and kind.

                BCG was given at birth, because the grandfather once had tuberculosis; hence the small scar. The lump is in the armpit
                below it: hard for a fortnight, since yesterday as big as a plum and hot, on the screen 32 mm across and liquid in the
                middle. {f.examination.0.temperature} °C, pulse 146, CRP 118 mg/L. {He} screams when lifted by that arm, so the mother
                carries {him} like a parcel.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "How long may this armpit wait?"),
            Step("Three infections, three counts", 4, "film spleen", """
                Flucloxacillin and gentamicin, and a needle: *Staphylococcus aureus*, no acid-fast rods. The grandfather is
                acquitted. The file holds two older counts, {c0} with {cold} and {c1} with {second}, and now the abscess.
                """, "Three infections, three low counts. Enough of an explanation?"),
            Step("A day without anything", At(3), "marrow", """
                A Wednesday without a fever, a cough or a rash, the first that the parents can remember; {he} crawls, and is pricked
                all the same. Whatever eats neutrophils is out for once, and the count is {c3}. {told:marrow = The marrow of the
                same morning: cells enough, promyelocytes enough, and hardly one that has gone further.} A gene is asked for, and
                G-CSF will begin on Friday.

                "If it rises then," asks the father, "was the marrow sound all the time?"
                """, "What would a rise under G-CSF say?"),
            Step("Every evening at seven", At(4), "germline", """
                {told:germline = The geneticist has rung before her letter: *ELANE*, one copy, in a place known for it.} G-CSF is in its
                seventh week, every evening at seven. The centre had asked for 1.0 and has {c4}; there has been no second plum. {He}
                has learned to stand, and to hold out the leg.

                The practice has sent its reminder for the next vaccines.
                """, "What must not be given?"),
        ),
        wrong="""
            Each low count had had its infection, so each seemed explained; nobody had counted on a healthy day. A deep abscess
            below 0.5 gets antibiotics before it gets a name; a rise under G-CSF names no cause, and BCG is not repeated.
            """,
        facts=("F-ENT-SCN-05", "F-MGT-54", "F-MGT-41"),
    ),
)  # fmt: skip

HALF_A_PEN = SCN_FAMILY.but(
    course=Course(
        ((0, 0, 0.08, 0.42), (10, 10, 0.08, 0.42), (24, 25, 1.6, 3.1), (37, 39, 0.08, 0.42)), gcsf=(2,)
    ),
    radicals={
        "history": HISTORY, "examination": [{"day": 0, **CALM, "mouth": "none"}, {"day": At(3), **CALM}],
        "family": {"scn_first_degree": True, "neutropenia": True},
        "drugs": [
            {"name": "colecalciferol", "dose": "drops, once a day", "start": -150, "ongoing": True},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "half of the brother's", "start": At(2, -3),
            "stop": At(2, -1)}],
    },
    who=Who((6, 9, "months")),
    plot=Plot(
        title="Brought along to the clinic",
        summary="A {noun} of {age} was brought along to the appointment of an older brother and is counted for the first time.",
        steps=(
            Step("The younger of two", 0, "age sex counts drugs history examination family spleen", """
                {told:family = The appointment was that of the brother, who is seven, has had hardly a neutrophil since he was born
                and is given G-CSF every evening.} The younger child came along because nobody was at home, and has never been
                counted. {He} is well, gains weight and is cutting the first tooth. {f.examination.0.temperature} °C; skin and mouth
                are clean.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The mother puts it down to the tooth. The brother was ill from his first week, and this child has not had so much as
                a cold.
                """, "How much does good health count?"),
            Step("Ten days on", At(1), "film", """
                The tooth is through, and without it the count is {c1} ×10⁹/L. {told:film = The haematologist has read the film:
                mature neutrophils, though one has to look for them.}

                The brother's variant is known, so a test of this one gene would answer. The father would sign today; the mother
                asks for time to think. They take home the sheet on what to do in fever.
                """, "What can wait, and what cannot?"),
            Step("A count that pleased everybody", At(2), "", """
                Two weeks later the laboratory rings by itself: neutrophils of {c2}, and the mother is in tears. Then the father
                says that on each of the three evenings before he had given half of the brother's dose. One of the family, pharmacist by
                trade, had explained that a healthy marrow answers to G-CSF and a sick one does not: "It has answered. So it is not
                the same thing."
                """, "What has been shown?"),
            Step("Two weeks without it", At(3), "", """
                No dose since then, and of the {c2} there are {c3} left. The mother has signed; the laboratory needs three weeks for
                the gene. The parents ask what it is called until then.
                """, "What may be said before the answer comes?"),
        ),
        wrong="""
            A rise under G-CSF neither proves nor excludes anything; the brother's own count rises under it every day. The trial gave a
            wrong reassurance and cost two weeks, and good health at this age is not an argument against what the family has.
            """,
        facts=("F-TST-32", "F-MGT-54", "F-ENT-SCN-08"),
    ),
)  # fmt: skip

THIRD_DRAIN = SCN.but(
    course=Course(
        ((-118, -100, 0.03, 0.24), (-48, -38, 0.03, 0.24), (0, 0, 0.03, 0.24), (22, 24, 0.03, 0.24), (58, 70, 1.15, 1.9)), gcsf=(4,)
    ),
    radicals={
        "germline": [{"gene": "JAGN1", "variant_class": "P", "zygosity": "hom"}], "history": HISTORY,
        "drugs": [
            {"name": "colecalciferol", "dose": "drops, once a day", "start": -190, "ongoing": True},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "every evening", "start": At(3), "ongoing": True}],
        "examination": [{"day": 0, **DEEP, "mouth": "gingivitis"}, {"day": At(3), **CALM, "mouth": "gingivitis"}],
        "marrow": [{"day": At(3), "done": True, "cellularity": "normal", "arrest_stage": "promyelocyte", "blasts_pct": Whole(1, 3),
                    "dysplasia_pct": Whole(0, 3)}],
        "incidental": [
            {"name": "Pulse", "value": "148", "unit": "/min", "day": 0},
            {"name": "Pus", "value": "cocci in clusters, hardly any leucocytes; Staphylococcus aureus", "day": 3},
            {"name": "Oxidative burst of the neutrophils", "value": "normal; 212 cells measured", "reference": "10 000 cells", "day": 3},
            {"name": "Nose swabs, child and parents", "value": "Staphylococcus aureus in all three", "day": 3},
            {"name": "Nose swabs, repeated", "value": "no Staphylococcus aureus", "day": At(3)},
        ],
    },
    normal=("film", "spleen", "family"),
    who=Who((7, 12, "months")),
    plot=Plot(
        title="The third drain",
        summary="A {noun} of {age} has an abscess drained for the third time. The second lay in the liver.",
        picks={"side": ("the left groin", "the right buttock", "the right armpit"), "week": ("ninth", "tenth", "eleventh")},
        steps=(
            Step("The bottle", 0, "age sex counts drugs history examination spleen incidental", """
                What runs into the bottle is grey and thin, like the water of washed rice. The first abscess was in the neck, the second
                in the liver, with neutrophils of {c1} at which nobody looked again; today's is in {side}, a finger deep.
                {f.examination.0.temperature} °C, pulse 148. The gums bleed on the spoon, which the ward puts down to teething.

                Today {c2:full}; haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The surgeon holds the bottle to the light and says what he said over the liver: "They are all in here. They go where the
                pus is, and afterwards they come back."
                """, "Are they in the bottle?"),
            Step("Two hundred and twelve", 3, "film family", """
                Cocci in clusters and hardly a leucocyte, says the microbiologist: *Staphylococcus aureus*, for the third time. The
                same germ grows from three noses, the child's and the parents'. Antibiotics have run by vein since the drain.
                Mupirocin and washing lotion for everybody, from tonight; whether the dog, too, is discussed until a quarter past
                five.

                The immunologist had thought of neutrophils that cannot kill and had the oxidative burst measured. It is **normal**;
                so the phagocytes are held to be healthy, and the three abscesses a matter of carriage. In small print under the
                histogram: 212 cells measured (of 10 000).
                """, "What is this normal result worth?"),
            Step("Clean noses", At(3), "marrow", """
                Three clean noses, the dog's not among them, and no abscess in three weeks. But the gums are as before and the hole of the
                drain does not close; there is nothing left to drain, and the count is {c3} all the same. {told:marrow = In the marrow the
                road is busy as far as the promyelocyte, and ends there.}

                Genes are on their way; G-CSF could begin tonight. The mother: "The noses were the cause, you said. I would rather wait."
                """, "Does the treatment wait for the genes?"),
            Step("As it should be", At(4), "germline", """
                On the sixth evening of G-CSF the hole gave off one last drop, yellow and thick, and the surgeon fetched the
                students. It has closed since. For the first time a count begins with a one: {c4}. {told:germline = Both copies of
                *JAGN1* are broken.}

                The parents have not been tested, and the mother is in her {week} week.
                """, "A second child is coming. At what risk?"),
        ),
        wrong="""
            The surgeon thought that the abscess had used up the neutrophils, while his bottle held none. The immunologist asked a
            good question of 212 cells: a burst is measured cell by cell and is normal where there are next to none. Germs in three
            noses are a way in; why they got as deep as the liver was written in one old count. The next child: one in four.
            """,
        facts=("F-ENT-SCN-05", "F-ENT-SCN-06", "F-ENT-SCN-08", "F-ENT-SCN-11"),
    ),
)  # fmt: skip

BROTHERS_FRIDGE = SCN_FAMILY.but(
    course=Course(((0, 0, 0.2, 0.42), (12, 14, 0.2, 0.42), (24, 26, 0.2, 0.42)), steady=True),
    radicals={
        "history": HISTORY, "drugs": [], "genes_tested_negative": ["ELANE"],
        "family": {"scn_first_degree": True, "neutropenia": True, "consanguinity": True},
        "examination": [{"day": 0, **CALM}, {"day": At(2), **CALM}],
    },
    who=Who((4, 8, "months")),
    plot=Plot(
        title="BCG before a journey",
        summary="A {noun} of {age} is to have BCG before the family flies to the grandparents. A brother is treated for his blood.",
        picks={
            "party": ("the grandmother's eightieth birthday", "the grandparents' golden wedding"),
            "school": ("goes to school by taxi", "is taken to school by a helper"),
        },
        steps=(
            Step("Before the vaccine", 0, "age sex counts drugs history examination family", """
                The parents are cousins, both well. {told:family = Of their two children the older, a boy of six, has had almost no
                neutrophils from birth; he has one injection of G-CSF a day and {school} because of his fits.} The younger has never
                been ill and never been counted; skin and navel are clean, {f.examination.0.temperature} °C.

                In less than a month they fly to the grandparents, where tuberculosis is common. Before the BCG the practice has
                taken blood. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The paediatrician sends *ELANE*, as the commonest gene for such a family. If it is normal, the vaccine will be
                given.
                """, "Which gene would you have sent?"),
            Step("Nothing in ELANE", At(1), "film spleen genes_tested_negative", """
                *ELANE* is normal from end to end. {told:film = The film, too, is reassuring at first sight: segmented neutrophils,
                few in number, normal in shape.}

                The paediatrician telephones the same evening. "So it is not the brother's disease, but an antibody, as so often at
                this age. Come tomorrow for the vaccine." His nurse has already taken it out of the refrigerator.
                """, "What does a normal ELANE exclude?"),
            Step("A line in the brother's letter", At(2), "", """
                The vaccine was not given. The mother had come with a letter from the brother's clinic in which nobody at home could
                read one line: "HAX1, both copies." The paediatrician read it twice, put the syringe back and sent that gene; it
                takes two weeks. The third count is {c2} ×10⁹/L.

                The mother has done the sum herself: two parents who carry it, so one in four. "Three to one that {he} has not got
                it."

                The flight is on Saturday, the last before {party}. From the village to a hospital it is four hours. For ten days,
                says the father, the syringes would do for both children.
                """, "What do you advise before Saturday?"),
        ),
        wrong="""
            The paediatrician looked for the commonest gene instead of the brother's. Parents who are cousins and well, and a
            brother with fits, spoke for a recessive one, and a clean ELANE clears ELANE. One in four, the mother's sum, is the
            chance of a child who has not been counted. Until the answer is there no live bacterial vaccine is given, and a fever is
            answered by a hospital and not by the brother's syringes.
            """,
        facts=("F-ENT-SCN-06", "F-ENT-SCN-08", "F-MGT-41", "F-MGT-54"),
    ),
)  # fmt: skip

ALWAYS_NORMAL = CYC.but(
    course=Course(
        (
            (-326, -323, 1.8, 2.9), (-180, -176, 1.7, 2.6), (-75, -72, 1.8, 3.0), (0, 0, 0.05, 0.19), (11, 12, 1.8, 2.9),
            (21, 21, 0.06, 0.24), (32, 33, 1.8, 2.8), (42, 42, 0.06, 0.24), (72, 76, 1.6, 2.6),
        )
    ),
    radicals={
        "germline": ELANE, "history": [{"day": 0, **HISTORY}, {"day": At(4), "periodic_history": True}], "drugs": [],
        "examination": [{"day": 0, **ULCERS}, {"day": At(4), **CALM, "mouth": "none"}, {"day": At(7), **ULCERS}],
        "family": {"neutropenia": True},
    },
    who=Who((7, 13, "years")),
    plot=Plot(
        title="Three good counts in the file",
        summary="A {noun} of {age} misses a week of school again and again. The blood has been looked at three times and was always good.",
        picks={"test": ("mathematics", "the swimming test", "dictation"), "who": ("class teacher", "head teacher")},
        steps=(
            Step("Before the appointment", 0, "age sex counts drugs history examination", """
                "Always normal, and now this. Then it is new, and a virus." The duty doctor has the file before him: three counts in
                a year, each with a tick, the last one {c2}. For a blood test the practice needs five days, and after five days {he}
                is well. The {who} has noticed that {test} is often missed and recommends the school psychologist.

                This time it began on a Sunday, and the mother has not waited for a date. {f.examination.0.temperature} °C; ulcers
                inside the lip and along the tongue. {He} talks without moving the jaw.

                Today {c3:full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.
                """, "What do three good counts show?"),
            Step("The fourth tick", At(4), "film spleen", """
                A fourth tick: a count of {c4}, and a mouth that bites. The practice offers the next date in a year. {told:film =
                The film of that Sunday has been read at last, with many monocytes to each neutrophil.}

                The mother does not argue. She lays last year's kitchen calendar on the desk: a cross wherever {he} could not eat.
                From one to the next [twenty days or twenty-one|twenty-one days or twenty-two], since January. One falls on
                Christmas Eve, when no school was missed; she has drawn a goose beside it, uneaten.
                """, "When do you count again?"),
            Step("Crosses and numbers", At(7), "family", """
                Blood by the calendar now: {c5} on the next cross, {c6} between two, {c7} ×10⁹/L today, on a cross again. The mouth
                is sore, no fever; the belly, asked about, does not hurt.

                {told:family = The father has had his own count taken, twice, for the first time, and it goes up and down as well.}
                His teeth are too even for his age. "I had that until I was twenty or so. My mother said it was the cheese."
                """, "A cross day. Which pain must not wait?"),
            Step("Moved by eleven days", At(8), "germline", """
                The school has moved {test} to a day between two crosses. It is today, with a count of {c8}, as ordered.
                {told:germline = *ELANE*, one copy: the child's and the father's change is the same.} The parents have found that
                gene on the internet, next to leukaemia.
                """, "Does what they have read hold for {him}?"),
        ),
        wrong="""
            A count that is always taken on a well day finds a well child. The fourth tick repeated what the first three had done:
            one normal count settles nothing where fever or ulcers come back every three weeks. On a cross day the painful belly is
            the one that does not wait.
            """,
        facts=("F-ENT-CYC-05", "F-ENT-CYC-07", "F-ENT-CYC-09", "F-TRP-49"),
    ),
)  # fmt: skip

THE_ROTA = CYC_HISTORY.but(
    course=Course(((0, 0, 0.08, 0.42), (9, 11, 1.9, 3.1))),
    radicals={
        "history": {**HISTORY, "periodic_history": True}, "drugs": [],
        "examination": [{"day": 0, **ULCERS}, {"day": At(1), **CALM, "mouth": "none"}, {"day": 64, **ULCERS}],
    },
    who=Who((22, 38, "years")),
    plot=Plot(
        title="Early, late, night",
        summary="A {noun} of {age} works shifts and is off sick whenever it is the week of nights. Nobody has counted the blood yet.",
        picks={"works": ("glassworks", "paper mill", "dairy"), "child": ("since school", "as long as I can remember")},
        steps=(
            Step("Every third week", 0, "age sex counts drugs history examination", """
                Early, late, night; early, late, night. In the sick notes of the last year it is always the nights: mouth too sore to eat,
                sometimes a fever, four days, then well. "I have had that mouth {child}. Nobody wrote it down."

                It is night again. Four ulcers, one of them under the tongue, and {f.examination.0.temperature} °C, which the works take
                for health. {His} first blood count ever has {c0:full}; haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The doctor of the {works}: "There you see what nights do to the defences. {He} comes off them today."
                """, "Which came first, the mouth or the rota?"),
            Step("Proof", At(1), "", """
                In the early week {he} eats apples, and the count is {c1}. A letter lies ready for your signature: "Normalised without
                night work. Causal relation **proved**." The allowance for nights is a fifth of the wage, and there is a flat.
                """, "Do you sign?"),
            Step("No nights at all", 64, "film spleen", """
                The letter went off with one signature, and not with yours. There were nine weeks of early and late; every third
                week {he} was off sick as before. {told:film = The film of the first night turns up: no large granular lymphocytes.}

                A fifth of the wage is gone, and the flat with it. {He} has rolled up a sleeve.
                """, "How often do you count, and how long?"),
        ),
        wrong="""
            Two things that come every three weeks meet every time. One normal count between two bouts belongs to the picture and proves
            nothing; only a series over two full turns could have shown whether the rota had any part in it.
            """,
        facts=("F-ENT-CYC-02", "F-ENT-CYC-07"),
    ),
)  # fmt: skip

CALENDAR = CYC.but(
    normal=("film", "spleen", "family"),
    radicals={
        "germline": ELANE, "history": {**HISTORY, "periodic_history": True}, "drugs": [],
        "examination": [
            {"day": 0, **ULCERS}, {"day": 12, **CALM, "mouth": "none"}, {"day": 21, **ULCERS, "temperature": Number(37.4, 37.9)},
            {"day": At(-1), **ULCERS},
        ],
    },
    who=Who((6, 11, "years")),
    plot=Plot(
        title="The mother's calendar",
        summary="A {noun} of {age} misses school for four days at a time. The mother writes down when; the school has its doubts.",
        picks={"test": ("the spelling tests", "swimming", "the arithmetic tests")},
        steps=(
            Step("Marked in advance", 0, "age sex counts drugs history examination", """
                Since last year {he} has been ill at even distances: a sore mouth for four or five days, sometimes with fever, then a
                fortnight or more in good health. The mother marks the days in a calendar and has begun to mark them beforehand. The
                school has noticed that they tend to fall on {test}, and that the mother takes carbimazole for her thyroid; it has told
                the youth office. The child, she says, has had no drug.

                Today is marked. Two shallow ulcers inside the lower lip, {f.examination.0.temperature} °C; {he} is hungry and cannot
                bite.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.
                """, "What can explain a calendar like this?"),
            Step("Twelve days without the mother", 12, "film spleen family", """
                She proposed it herself: {he} stays on the ward until the next marked day, and the carbimazole is locked away. After
                six days the count was {c2}, today, with a mouth that has healed, it is {c4} ×10⁹/L. {told:film = The film of the
                first day shows few neutrophils beside a good number of monocytes; nothing immature.}

                The ward doctor finds that twelve days fit the end of an antithyroid drug. The social worker writes: "Recovered
                since separation from the mother." A judge is to decide tomorrow; the next marked day is in nine days.
                """, "What had the calendar foretold for today?"),
            Step("The ninth day after", 21, "", """
                The judge has waited. Under the same watch, and with the carbimazole behind the same lock, there is an ulcer on the
                tongue this morning, {f.examination.2.temperature} °C, and the count has come down from {c4} to {c7} ×10⁹/L. The
                social worker crosses out her sentence.
                """, "Once may be chance. What would be enough?"),
            Step("Three marked days", At(-1), "", """
                Back at home, with a district nurse who has taken the blood every third day. Neutrophils of {c14} on the second
                marked day, {c17} between two, {c21} ×10⁹/L on the third, which is today; the mouth is sore again, no fever.
                """, "Is that enough of a rhythm?"),
            Step("Before the school trip", At(-1, 8), "germline", """
                {told:germline = *ELANE* has been read: one copy carries a pathogenic change.} In May the class goes to a hut in the
                hills, two hours from the nearest hospital. A marked day falls into that week.
                """, "May {he} go, and with what?"),
        ),
        wrong="""
            Days marked in advance were taken for a plan. They were a forecast, and the rise without the mother, which seemed to convict
            her, stood in it as well; only the next marked day, under the same watch, could tell the two apart. One turn makes no rhythm:
            it is counted two or three times a week over two full turns. At the lowest point belly pain is the sign that does not wait.
            """,
        facts=("F-ENT-CYC-02", "F-ENT-CYC-07", "F-ENT-CYC-09", "F-CRI-31"),
    ),
)  # fmt: skip

RUNNER_UP = CYC_NO_GENE.but(
    normal=("film", "spleen", "family"),
    radicals={
        "history": {**HISTORY, "periodic_history": True},
        "examination": [
            {"day": 0, **ULCERS, "temperature": Number(37.4, 37.9)}, {"day": 21, **ULCERS, "temperature": Number(37.4, 37.9)},
            {"day": At(-1), **ULCERS},
        ],
        "drugs": [{"name": "prednisolone", "dose": "one tablet of 20 mg in each attack", "start": -105, "stop": -21}],
    },
    who=Who((6, 11, "years")),
    plot=Plot(
        title="Only at away matches",
        summary="A {noun} of {age} is missing from the team every third Saturday. The tonsils are to come out.",
        picks={"post": ("goalkeeper", "left back")},
        steps=(
            Step("The list on the door", 0, "age sex counts drugs history examination", """
                The trainer thinks of nerves: in his list on the changing-room door the {post} is missing in every third line, and
                it is always an away match.

                The ear, nose and throat surgeon has listened longer. A hot head, a sore throat and ulcers at even distances, a well
                child in between, and each of the last five attacks over after one tablet of prednisolone: "A periodic fever of
                childhood. It goes when the tonsils go." He has put {him} on his list.

                Away match today. {f.examination.0.temperature} °C; ulcers inside the cheek and on the tongue. The last tablet was
                three weeks ago; today's stays in the box, at your wish.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.
                """, "Does this count go with the surgeon's fever?"),
            Step("Without the tablet", 21, "film spleen family", """
                It was over on the fourth day. With the tablets, says the mother's notebook, "four days, once three".

                A finger every third day since: from {c0} on that first Saturday up to {c4} in the second week, and down to {c7} today,
                away again and sore, {f.examination.1.temperature} °C. {told:film = On the film monocytes outnumber the neutrophils.} {He}
                has had enough of fingers and would rather have the tablet. "Five times it has worked."
                """, "What have five tablets shown?"),
            Step("In rows of seven", At(-1), "", """
                The trainer has given up his nerves and written all the counts in rows of seven: {c0}, {c7}, {c14}, {c21} ×10⁹/L
                stand below one another. Theatre is booked, for a Friday in three weeks. On the Saturday the {post} would like to
                play.
                """, "Two appointments in three weeks. Do you keep either?"),
        ),
        wrong="""
            The trainer saw a place where there was a date. The surgeon had a name that fitted all but the count: it is common teaching
            that in such a fever the white cells are up on the bad day. What passes on the fourth day passes with a tablet too; three
            turns, counted closely, then made the rhythm plain and put his Friday at the bottom of it.
            """,
        facts=("F-ENT-CYC-02", "F-ENT-CYC-05", "F-ENT-CYC-07", "F-ENT-CYC-10"),
    ),
)  # fmt: skip

FED_ENOUGH = SDS.but(
    course=Course(
        ((-180, -130, 0.5, 1.2), (-80, -50, 0.5, 1.2), (0, 0, 0.72, 0.95), (17, 22, 0.7, 1.1), (90, 92, 0.5, 0.7)), steady=True
    ),
    radicals={
        "germline": [{"gene": "SBDS", "variant_class": "P", "zygosity": "comp_het"}],
        "syndromic": {"listed": ["short_stature", "steatorrhoea"]},
        "pancreas": {"elastase_low": True, "trypsinogen_low": True, "cf_excluded": True, "coeliac_excluded": True},
        "history": HISTORY,
        "drugs": [
            {"name": "colecalciferol", "dose": "drops, once a day", "start": -400, "ongoing": True},
            {"name": "pancreatin", "drug_class": "other", "listed": False, "dose": "with every meal", "start": At(3, -3),
            "ongoing": True}],
        "examination": [{"day": 0, **CALM, "signs": ["growth_failure"]}, {"day": At(3), **CALM, "signs": ["growth_failure"]}],
        "incidental": [
            {"name": "Weight", "value": "+40 g in nine days", "day": 9},
            {"name": "Elastase in the stool", "value": "24", "unit": "µg/g", "reference": "above 200", "day": At(3)},
            {"name": "Trypsinogen", "value": "6", "unit": "µg/L", "reference": "above 15", "day": At(3)},
            {"name": "Chloride in the sweat", "value": "17", "unit": "mmol/L", "reference": "below 30", "day": At(3)},
            {"name": "Antibodies against tissue transglutaminase", "value": "negative, IgA normal", "day": At(3)},
            {"name": "Weight, later", "value": "+1.1 kg since admission", "day": At(4)},
        ],
    },
    who=Who((15, 33, "months")),
    plot=Plot(
        title="Observed feeding",
        summary="A {noun} of {age} is thin and does not grow. The day nursery has asked what there is to eat at home.",
        picks={"eats": ("the crusts of the others", "the others' bread", "what the others leave")},
        steps=(
            Step("The admission", 0, "age sex counts drugs history examination spleen", """
                Weight and height left their lines at about the first birthday. At the day nursery {he} eats {eats} and gets
                thinner. The mother has written down every meal of the last month, four pages, which the youth office does not
                believe; at its request {he} is admitted without her. Thin arms, cheerful. {told:spleen = The belly is distended and
                soft, the spleen not palpable.}

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The admission note: "White cells low, as in starvation. If {he} gains weight here, we know."
                """, "Does hunger explain the count?"),
            Step("Fed under supervision", 9, "film family syndromic incidental", """
                Nine days, every portion weighed, and no child on the ward ate more. {He} has gained 40 g. The stools are large,
                pale and greasy; asked by telephone, the mother says that they have always been so. In height, too, {he} is below
                the lowest line.
                """, "What is measured next?"),
            Step("The mother comes in", At(3), "pancreas", """
                {told:pancreas = Elastase in the stool is 24 µg/g and trypsinogen 6 µg/L, both far too low. The sweat test is
                normal, chloride 17 mmol/L; antibodies against tissue transglutaminase are negative, with a normal IgA.}

                For three days {he} has had pancreatin with every meal and the fat-soluble vitamins, and the stools are smaller. The
                ward doctor has apologised to the mother. His letter foresees "that the white cells will rise with the weight".
                """, "Will they?"),
            Step("The file is closed", At(4), "germline", """
                {He} has been at home for nine weeks, on enzymes, and weighs 1.1 kg more than at admission. The neutrophils have not
                followed the letter: then {c2}, now {c4} ×10⁹/L. {told:germline = Both copies of *SBDS* are changed, the one from
                the mother and the one from the father.}

                The youth office closes its file: "Failure to thrive, nutritional, resolved."
                """, "What is resolved?"),
        ),
        wrong="""
            Hunger in a child who is fed belongs to the gut until its stools have been looked at. Capsules mend the weight. That the count
            stayed low with good weight was the second half of the same disorder.
            """,
        facts=("F-ENT-SDS-05", "F-ENT-SDS-07", "F-ENT-SDS-09"),
    ),
)  # fmt: skip

GREASE = SDS.but(
    course=Course(
        ((-190, -150, 0.55, 1.2), (-80, -55, 0.55, 1.2), (0, 0, 0.55, 1.1), (70, 75, 1.32, 1.47), (165, 185, 0.55, 0.95)), steady=True
    ),
    radicals={
        "germline": [{"gene": "SBDS", "variant_class": "P", "zygosity": "comp_het"}],
        "syndromic": {"listed": ["short_stature", "skeletal_dysplasia"]},
        "pancreas": [{"day": At(3, 9), "elastase_low": True, "trypsinogen_low": True, "cf_excluded": True, "coeliac_excluded": True}],
        "history": HISTORY,
        "drugs": [{"name": "colecalciferol", "drug_class": "other", "dose": "drops, 2000 units a day", "start": 0, "stop": At(3)},
            {"name": "pancreatin", "drug_class": "other", "listed": False, "dose": "with every meal", "start": At(3, 11), "ongoing": True}],
        "examination": [{"day": 0, **CALM, "signs": ["growth_failure"]}, {"day": At(3), **CALM, "signs": ["growth_failure"]}],
        "incidental": [
            {"name": "25-hydroxyvitamin D", "value": Number(19, 24, 0), "unit": "nmol/L", "reference": "above 50", "day": 0},
            {"name": "25-hydroxyvitamin D, after ten weeks", "value": Number(25, 30, 0), "unit": "nmol/L", "reference": "above 50",
             "day": At(3)},
            {"name": "Alkaline phosphatase", "value": Number(178, 236, 0), "unit": "U/L", "reference": "140–340", "day": At(3)},
            {"name": "25-hydroxyvitamin D, with capsules", "value": Number(68, 84, 0), "unit": "nmol/L", "reference": "above 50",
             "day": At(4)},
            {"name": "Elastase in the stool", "value": "38", "unit": "µg/g", "reference": "above 200", "day": At(3, 9)},
            {"name": "Chloride in the sweat", "value": "21", "unit": "mmol/L", "reference": "below 30", "day": At(3, 9)},
        ],
    },
    who=Who((28, 46, "months")),
    plot=Plot(
        title="The lowest line of the booklet",
        summary="A {noun} of {age} rocks from side to side when walking. There is an X-ray of the knees, and a count beside it.",
        picks={"like": ("a sailor", "a duck"), "wrote": ("written", "entered")},
        steps=(
            Step("Drops", 0, "age sex counts drugs history examination syndromic incidental", """
                "Rickets", says the orthopaedist, pleased, since it can be cured. {He} walks like {like} and is a head smaller than
                the others; in the X-ray the ends of the bones at the knees are broad and frayed. 25-hydroxyvitamin D is
                {f.incidental.0.value} nmol/L, so it is colecalciferol, in drops, for ten weeks.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The mother turns to the end of the yellow booklet. In the lowest line, below the vaccines, the practice has {wrote}
                two neutrophil counts in pencil, {c0} and {c1}; beside the first it says "cold?". The orthopaedist reads X-rays.
                """, "Which low figure will the drops not raise?"),
            Step("Ten weeks, three bottles", At(3), "film spleen family", """
                After ten weeks 25-hydroxyvitamin D is {f.incidental.1.value} nmol/L; it had been {f.incidental.0.value}. Somebody
                asks whether the drops were given. The mother sets three empty bottles on the desk, one after the other.

                The knees are as they were, and alkaline phosphatase is {f.incidental.2.value} U/L, too ordinary for bones like
                these. Asked about the first year, she remembers nappies like ointment; {he} has grown out of that.

                What has risen, of all things, is the count, from {c2} to {c3}. The practice rubs out the pencil.
                """, "Why has the vitamin not risen?"),
            Step("One thing leads to another", At(3, 10), "pancreas", """
                {told:pancreas = Elastase 38 µg/g, and trypsinogen is low as well; chloride in the sweat 21 mmol/L, no coeliac disease.}

                The gastroenterologist draws it on the paper of the couch: without enzymes no fat, without fat no vitamin D, and without
                vitamin D these knees and this height. From tomorrow capsules with every meal, "and you can close the booklet". The mother
                folds the drawing into it, where the lowest line had been.
                """, "Which finding has no place in the drawing?"),
            Step("Twenty minutes asleep", At(4), "germline", """
                With capsules 25-hydroxyvitamin D is {f.incidental.3.value} nmol/L. The bones are frayed as before, and the count
                has gone back to {c4}. {told:germline = *SBDS*: one change on either copy.}

                The orthopaedist wants to put a small plate beside each knee, twenty minutes asleep. The anaesthetist finds the
                count enough for that.
                """, "What else is done in those minutes?"),
        ),
        wrong="""
            The orthopaedist took a low vitamin for the cause of the bones, and the empty bottles cleared the mother. It had not
            been taken up, and a greasy stool may be absent or have gone. The drawing of the gastroenterologist was right as far as
            the vitamin; bones and neutrophils belong to the gene. One better count belongs to it as well, since it goes up and
            down, and the marrow is watched from now on.
            """,
        facts=("F-ENT-SDS-02", "F-ENT-SDS-05", "F-ENT-SDS-07", "F-ENT-SDS-09", "F-ENT-SDS-10"),
    ),
)  # fmt: skip

NIL_BY_MOUTH = GSD.but(
    course=Course(((-150, -110, 0.4, 0.85), (-44, -41, 0.5, 0.85), (0, 0, 0.35, 0.7), (15, 21, 0.15, 0.33)), steady=True),
    radicals={
        "germline": [{"gene": "SLC37A4", "variant_class": "P", "zygosity": "comp_het"}],
        "metabolic": [
            {"day": 0, "glucose_low": True, "hepatomegaly": True},
            {"day": 2, "lactate_high": True, "urate_high": True, "lipids_high": True},
        ],
        "syndromic": {"listed": ["hypoglycaemia"]}, "history": HISTORY, "examination": [{"day": 0, **CALM}, {"day": At(3), **CALM}],
        "drugs": [],
        "incidental": [
            {"name": "Glucose, ambulance", "value": "1.3", "unit": "mmol/L", "reference": "3.5–6.1", "day": 0},
            {"name": "Lactate", "value": "6.8", "unit": "mmol/L", "reference": "below 2.0", "day": 2},
            {"name": "Urate", "value": "498", "unit": "µmol/L", "reference": "below 320", "day": 2},
            {"name": "Triglycerides", "value": "9.2", "unit": "mmol/L", "reference": "below 1.7", "day": 2},
        ],
    },
    who=Who((8, 15, "months")),
    plot=Plot(
        title="Sleeping through",
        summary="A {noun} of {age} has been taught to sleep through. On the third morning waking was difficult.",
        picks={"adviser": ("a sleep adviser", "a course on the internet", "a book on sleep")},
        steps=(
            Step("The third morning", 0, "age sex drugs history", """
                Wet with sweat, and not to be woken. The father rang at once, and the ambulance put glucose into a vein. Since
                birth {he} has wanted milk every two hours at night; {adviser} said no, from Sunday.
                """, "Why on the third morning?"),
            Step("Two orders", 0, "counts examination syndromic metabolic spleen incidental", """
                Now {he} looks about, round-cheeked. {told:metabolic = Before the drip the ambulance had read 1.3 mmol/L, and the
                liver reaches the navel.} {told:spleen = The spleen is not felt.} With a running ear, six weeks ago, the neutrophils
                were {c1}, and the practice gave the ear the blame.

                The count of this morning has {c2:full}; haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                A liver like that and white cells like that make the registrar think of a marrow that has been taken over: "Aspirate
                tomorrow, first on the list. Nothing by mouth from midnight." The parents ask whether the crying was right, and
                nobody has time for it.
                """, "Two orders. Which is the dangerous one tonight?"),
            Step("Ten to twelve", 2, "film family", """
                The night nurse saw the order at ten to twelve and rang before she carried it out. {He} got the bottle, with a drip
                for the hours between. {told:film = The haematologist on call read the film at one, saw nothing that needs a needle,
                and went back to bed.}

                {told:metabolic = Lactate 6.8 mmol/L, urate 498 µmol/L, triglycerides 9.2 mmol/L, and the serum is milk.} {He} is
                fed by the clock now, with a tube at night, and the glucose has held for two days. The ear has been dry for a month.
                """, "What explains sugar and neutrophils together?"),
            Step("In between", At(3), "germline", """
                Even sugars by day and by night, and rounder cheeks than ever. The neutrophils have gone the other way, from {c1}
                with a running ear to {c3} with a dry one. {told:germline = "*SLC37A4*, both copies", writes the gene laboratory.}
                The registrar has struck the needle off for good.

                "Is the night tube the whole treatment?" ask the parents, who have not slept through since.
                """, "Is it the whole treatment?"),
        ),
        wrong="""
            A large liver with few neutrophils made one think of the marrow, and the fast for the needle was the danger: hypoglycaemia
            comes before any count. That the practice explained one half and the registrar the other kept the two apart. Feeding does not
            lift the neutrophils; empagliflozin does.
            """,
        facts=("F-ENT-GSD-05", "F-ENT-GSD-07", "F-ENT-GSD-10"),
    ),
)  # fmt: skip

NIGHT_BOTTLE = GSD.but(
    course=Course(((-150, -115, 0.25, 0.85), (-36, -36, 0.3, 0.6), (0, 0, 0.25, 0.85), (15, 17, 0.3, 0.6)), steady=True),
    radicals={
        "germline": [{"gene": "SLC37A4", "variant_class": "P", "zygosity": "hom"}],
        "metabolic": [{"day": 2, "glucose_low": True, "lactate_high": True, "hepatomegaly": True, "urate_high": True, "lipids_high": True}],
        "syndromic": {"listed": ["hypoglycaemia"]}, "history": HISTORY,
        "examination": [{"day": 0, **CALM}, {"day": At(3), **CALM, "mouth": "gingivitis"}],
        "drugs": [{"name": "levetiracetam", "dose": "twice a day by weight", "start": -35, "stop": 2}],
        "incidental": [
            {"name": "Glucose, emergency department", "value": Number(5.9, 7.4), "unit": "mmol/L", "reference": "3.5–6.1", "day": -36},
            {"name": "Glucose, ward, ten past four", "value": Number(1.1, 1.7), "unit": "mmol/L", "reference": "3.5–6.1", "day": 2},
            {"name": "EEG", "value": "one sharp wave, left temporal", "day": -35},
            {"name": "Lactate", "value": "7.4", "unit": "mmol/L", "reference": "below 2.0", "day": 2},
            {"name": "Liver edge", "value": "7 cm below the ribs", "day": 2},
            {"name": "Urate", "value": "512", "unit": "µmol/L", "reference": "below 320", "day": 2},
            {"name": "Triglycerides", "value": "8.4", "unit": "mmol/L", "reference": "below 1.7", "day": 2},
        ],
    },
    who=Who((13, 20, "months")),
    plot=Plot(
        title="Three fits before breakfast",
        summary="A {noun} of {age} has had three fits and takes drops against them. The neutrophils are low.",
        known="three fits within five weeks",
        picks={"juice": ("a carton of apple juice", "a carton of pear juice")},
        steps=(
            Step("Fits in the early morning", 0, "age sex counts drugs history examination incidental", """
                Three fits in five weeks, each before breakfast: pale, wet with sweat, eyes turned up, over within minutes. Shortly before
                the first, the dentist had replaced the milk in the night bottle by water, because of brown front teeth. In the emergency
                department the glucose was {f.incidental.0.value} mmol/L, after {juice} in the car; a blood count of that morning is in
                the file. The EEG has one sharp wave on the left. Levetiracetam was begun the next day and has been given for {d0:long}.
                Today {he} runs about, round-cheeked.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The neurologist has written: "Neutropenia under levetiracetam, and fits not controlled. Valproate from tonight, on
                the ward."
                """, "Is it the drug?"),
            Step("The second night", 2, "film spleen family syndromic metabolic", """
                The ward sister asked for liver values before the first dose and felt the belly; the valproate was not given. In the
                second night, with water in the bottle as at home, {he} was grey and sweating at ten past four; blood was taken
                before the juice. {told:metabolic = Glucose {f.incidental.1.value} mmol/L, lactate 7.4 mmol/L, urate 512 µmol/L,
                triglycerides 8.4 mmol/L; the liver stands 7 cm below the ribs.}

                These are no epileptic fits, and the levetiracetam is stopped as well. The letter to the parents gives the
                neutrophils two weeks to come up without it.
                """, "What speaks against that already?"),
            Step("Fed through the night", At(3), "germline", """
                {He} is fed through a tube at night, and the glucose holds. The two weeks without levetiracetam are over: {c3}
                ×10⁹/L, where there had been {c1} before its first drop. {told:germline = The gene is *SLC37A4*, with the same
                change on both copies.} The gums bleed when the teeth are brushed.

                The dentist wants to take out four front teeth under general anaesthesia. His printed sheet says: nothing by mouth
                from midnight.
                """, "What do you write back?"),
        ),
        wrong="""
            The neurologist measured a sugar that had just been drunk and blamed a drug for a count that had been low before its first
            drop; valproate for a child with a liver like that is, by common teaching, not to be given. Feeding by the clock ends the
            fits, and no anaesthetic may interrupt it without glucose by vein. It leaves the neutrophils, low in number and weak in
            function, where they are, and for them there is another treatment.
            """,
        facts=("F-ENT-GSD-05", "F-ENT-GSD-08", "F-ENT-GSD-09", "F-ENT-GSD-10"),
    ),
)  # fmt: skip

RECIPES = (
    UNDER_THE_SCAR,
    HALF_A_PEN,
    THIRD_DRAIN,
    BROTHERS_FRIDGE,
    ALWAYS_NORMAL,
    THE_ROTA,
    CALENDAR,
    RUNNER_UP,
    FED_ENOUGH,
    GREASE,
    NIL_BY_MOUTH,
    NIGHT_BOTTLE,
)
