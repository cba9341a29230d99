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
        ((-120, -105, 0.03, 0.24), (-50, -38, 0.03, 0.24), (0, 0, 0.03, 0.24), (14, 16, 0.04, 0.24), (60, 62, 1.0, 2.4)), gcsf=(4,)
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
                "That is the vaccine. They all look like this and open by themselves. No knife, no antibiotics, see you in four weeks." The
                surgeon is busy, and kind.

                BCG was given at birth, because the grandfather once had tuberculosis; hence the small scar. The lump is in the armpit
                below it: hard for a fortnight, since yesterday as big as a plum and hot, on the screen 32 mm across and liquid in the
                middle. {f.examination.0.temperature} °C, pulse 146, CRP 118 mg/L. {He} screams when lifted by that arm, so the mother
                carries {him} like a parcel.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "How long may this armpit wait?"),
            Step("Three infections, three counts", 4, "film spleen", """
                Flucloxacillin and gentamicin, and a needle: *Staphylococcus aureus*, no acid-fast rods. The grandfather is acquitted. The
                surgeon has been through the file. "{c0} with {cold}, {c1} with {second}, and now an abscess. Each time something has
                eaten them."
                """, "Three infections, three low counts. Enough of an explanation?"),
            Step("A day without anything", At(3), "marrow", """
                A Wednesday without a fever, a cough or a rash, the first that the parents can remember; {he} crawls, and is pricked all
                the same. Whatever eats neutrophils is out for once, and there are {c3} ×10⁹/L. {told:marrow = The marrow of the same
                morning: cells enough, promyelocytes enough, and hardly one that has gone further.} A gene is asked for.

                "And until it comes?" asks the father. A colleague has a shorter way: "G-CSF for three days. If it jumps, the marrow is
                sound."
                """, "What would a jump say?"),
            Step("Every evening at seven", At(4), "germline", """
                {told:germline = The geneticist has rung from a train: *ELANE*, one copy, in a place known for it.} G-CSF in its seventh
                week, every evening at seven; {c4} ×10⁹/L, and no second plum. {He} has learned to stand, and to hold out the leg.

The practice has sent its reminder for the next vaccines. The grandmother: "So it is over?"
                """, "Is it?"),
        ),
        wrong="""
            Each low count had had its infection, so each seemed explained; nobody had counted on a healthy day. A deep abscess below 0.5
            gets antibiotics before it gets a name, and a rise under G-CSF would have told nothing about the cause.
            """,
        facts=("F-ENT-SCN-05", "F-MGT-54", "F-MGT-41"),
    ),
)  # fmt: skip

HALF_A_PEN = SCN_FAMILY.but(
    course=Course(
        ((0, 0, 0.08, 0.42), (9, 11, 0.08, 0.42), (24, 25, 1.6, 3.1), (37, 39, 0.08, 0.42)), gcsf=(2,)
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
        title="The top shelf of the fridge",
        summary="A {noun} of {age} has come along to the clinic. The appointment was the older brother's.",
        picks={"pet": ("a rubber giraffe", "a wooden spoon", "the clinic's one jigsaw piece"), "who": ("uncle", "godfather")},
        steps=(
            Step("And this one?", 0, "age sex counts drugs history examination family spleen", """
                "And this one?" asks the nurse. {told:family = The appointment is the brother's: seven years old, next to no neutrophils
                since the day he was born, G-CSF every evening, once a year a marrow.} This one was brought because nobody was at home,
                sits on the mother's lap and bites {pet}. The cord blood was sent and never arrived; after that nobody asked.

                The mother nods, and a finger is pricked. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                "That is the teeth. He was ill from the first week. This one has never had so much as a cold."
                """, "How much does good health count here?"),
            Step("One test", At(1), "film", """
                The first tooth is through, and she has foretold 2. It is {c1} ×10⁹/L. {told:film = The few that are on the film are well
                made.} The brother's variant is known; one test on one gene would answer.

                The father would sign. The mother wants a week: "With the answer this one is a patient." The sheet about fever she does
                take.
                """, "What can wait for a week?"),
            Step("The good number", At(2), "", """
                A fortnight later, since a week is never a week. {c2} ×10⁹/L, and she cries. "Gone. It was the teeth."

                The father looks at the floor. On three evenings he gave half a dose from the brother's pen, top shelf of the fridge. The
                {who}, a pharmacist, had told him that a healthy marrow answers and a sick one does not. "It has answered. Has it not?"
                """, "What has it answered?"),
            Step("Without the pen", At(3), "", """
                Nothing from the fridge for two weeks, and the good number has gone to {c3} ×10⁹/L. The mother has signed; the gene will
                take three more. The brother would like to know whether he must share his pens.
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
        ((-118, -100, 0.03, 0.24), (-48, -38, 0.03, 0.24), (0, 0, 0.03, 0.24), (22, 24, 0.03, 0.24), (58, 70, 1.0, 2.2)), gcsf=(4,)
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
            {"name": "IgE", "value": "84", "unit": "kU/L", "reference": "below 15", "day": 3},
            {"name": "Nose swabs, repeated", "value": "no Staphylococcus aureus", "day": At(3)},
        ],
    },
    normal=("film", "spleen", "family"),
    who=Who((7, 12, "months")),
    plot=Plot(
        title="The third drain",
        summary="A {noun} of {age} has an abscess drained for the third time. Two older counts are on file.",
        picks={"side": ("the left groin", "the right buttock", "the right armpit"), "week": ("ninth", "tenth", "eleventh")},
        steps=(
            Step("The bottle", 0, "age sex counts drugs history examination spleen incidental", """
                Grey and thin, like the water of washed rice: so it runs into the bottle. The first abscess was in the neck, the second in
                the liver; today it is {side}, a finger deep. {f.examination.0.temperature} °C, pulse 148. The gums bleed on the spoon,
                which the ward puts down to teething.

                Today {c2:full}; haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The surgeon holds the bottle to the light. With the liver it was {c1}, and he said then what he says now: "They are all in
                here. They go where the pus is, and afterwards they come back." After the liver nobody looked.
                """, "Are they in the bottle?"),
            Step("Two hundred and twelve", 3, "film family", """
                Cocci in clusters and hardly a leucocyte: so much for the bottle. *Staphylococcus aureus*, for the third time.

                The immunologist has thought of neutrophils that cannot kill, and has had the oxidative burst measured: **normal**. "So the
                phagocytes are healthy. It is carriage." He has a point; the germ grows from three noses, the child's and the parents'.
                Mupirocin and washing lotion for everybody, from tonight; whether the dog, too, is discussed until a quarter past five.

                The skin clinic, asked by nobody, has sent for IgE and found 84 kU/L (below 15). "Boils and IgE: we are thinking of a
                syndrome." It has a long form for it.

                In small print under the histogram of the burst: 212 cells measured (of 10 000).
                """, "Healthy phagocytes. How many?"),
            Step("Clean noses", At(3), "marrow", """
                Three clean noses, and no abscess in three weeks. But the gums are as before, and the hole of the drain does not close. No
                bottle any more for them to be in, and still only {c3} ×10⁹/L. {told:marrow = In the marrow the road is busy as far as the
                promyelocyte, and ends there.}

                Genes are on their way; G-CSF could begin tonight. The mother: "The noses were the cause, you said. I would rather wait."
                """, "What waits for the genes?"),
            Step("As it should be", At(4), "germline", """
                Yellow and thick: on the sixth evening of G-CSF the hole gave off one last drop, and the surgeon fetched the students.
                {told:germline = Both copies of *JAGN1* are broken.} The parents have not been tested, and the mother is in her {week} week.
                """, "A second child is coming. At what risk?"),
        ),
        wrong="""
            The surgeon thought that the abscess had used up the neutrophils, while his bottle held none. The immunologist asked a good
            question of 212 cells: a burst is measured cell by cell and is normal where there are next to none. Germs in three noses are a
            way in; why they got as deep as the liver was written in two old counts.
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
        title="The brother's refrigerator",
        summary="A {noun} of {age} is to have BCG before a journey. There is no room for the vial in the family's refrigerator.",
        picks={
            "party": ("the grandmother's eightieth birthday", "the grandparents' golden wedding"),
            "school": ("goes to school by taxi", "is taken to school by a helper"),
        },
        steps=(
            Step("Syringes beside the milk", 0, "age sex counts drugs history examination family", """
                BCG is due before the flight to the grandparents. The practice's refrigerator has failed; might the vial stand in the
                family's overnight? It might not: the shelf is full of syringes.

                {told:family = They are the brother's. He is six, has had hardly a neutrophil from birth, gets one injection a day and
                {school} because of his fits. The parents are cousins, and well.} The baby has never been ill and so has never been counted.
                Today it is done. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The paediatrician is careful. "The brother was in intensive care in his second week, and this one thrives. All the same I
                send *ELANE*, the commonest gene for it. If that is clean, the vial is used."
                """, "Which gene would you have sent?"),
            Step("Clean", At(1), "film spleen genes_tested_negative", """
                *ELANE* is clean from end to end. "So it is not the brother's. Antibodies, as so often at this age", says the paediatrician,
                by telephone and before supper. {told:film = The film bears him out: what there is of neutrophils has grown up.} BCG
                tomorrow at eight.
                """, "Clean of what?"),
            Step("Three to one", At(2), "", """
                The vial was not used. On the refrigerator door hangs a letter from the brother's clinic with a line that nobody at home
                could ever read; the mother photographed it while the soup got cold: "HAX1, both copies." That gene has been sent, too,
                and takes two more weeks.

                The paediatrician has read again. "One in four. Three to one that {he} has not got it." So far {c0}, {c1} and {c2} ×10⁹/L.
                The flight is on Saturday, the last before {party}; from the village to a hospital it is four hours. The father has counted
                the syringes. For ten days there is enough for two.
                """, "Three to one. After three counts, too?"),
        ),
        wrong="""
            The paediatrician looked for the commonest gene instead of the brother's. Parents who are cousins and well, and a brother with
            fits, spoke for a recessive one, and a clean ELANE clears ELANE. One in four is the chance of a child who has not been counted.
            Until the answer is there no live bacterial vaccine is given, and a fever is answered by a hospital, not by a shelf.
            """,
        facts=("F-ENT-SCN-06", "F-ENT-SCN-08", "F-MGT-41", "F-MGT-54"),
    ),
)  # fmt: skip

ALWAYS_NORMAL = CYC.but(
    course=Course(
        (
            (-330, -290, 1.8, 2.9), (-180, -150, 1.7, 2.6), (-75, -62, 1.8, 3.0), (0, 0, 0.05, 0.19), (11, 12, 1.8, 2.9),
            (20, 21, 0.06, 0.24), (32, 33, 1.8, 2.8), (41, 42, 0.06, 0.24), (75, 90, 1.6, 2.6),
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
                "Always normal, and now this. Then it is new, and a virus." The duty doctor has the file before him: three counts in a year,
                each with a tick, the last one {c2}. For a blood test the practice needs five days, and after five days {he} is well. The
                {who} has noticed that {test} is often missed and recommends the school psychologist.

                This time it began on a Sunday, and the mother has not waited for a date. Ulcers inside the lip and along the tongue; {he}
                talks without moving the jaw.

                Today {c3:full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.
                """, "What do three good counts show?"),
            Step("The fourth tick", At(4), "film spleen", """
                A fourth tick: {c4} ×10⁹/L, {f.examination.1.temperature} °C and a mouth that bites. "Recovered, virus confirmed", writes
                the practice. {told:film = The film of that Sunday has been read at last, and the monocytes have it almost to themselves.}

                The mother does not argue. She lays last year's kitchen calendar on the desk: a cross wherever {he} could not eat. From
                one to the next [twenty days or twenty-one|twenty-one days or twenty-two], since January. One falls on Christmas Eve,
                when no school was missed; she has drawn a goose beside it, uneaten.
                """, "When do you count again?"),
            Step("Crosses and numbers", At(7), "family", """
                Blood by the calendar now: {c5} on the next cross, {c6} between two, {c7} ×10⁹/L today, on a cross again. The mouth is sore;
                the belly, asked about, is not.

                {told:family = The father has had his own count taken, twice, for the first time, and it goes up and down as well.} His
                teeth are too even for his age. "I had that until I was twenty or so. My mother said it was the cheese."

                The {who} writes that a doctor's note will no longer do.
                """, "A cross day. Which pain must not wait?"),
            Step("A line for the school", At(8), "germline", """
                {told:germline = *ELANE*, one copy: the child's and the father's change is the same.} The parents have found that gene on
                the internet, next to leukaemia. {He} wants to know whether {test} could be on a good day. Such as today: {c8} ×10⁹/L.
                """, "Does what they have read hold for {him}?"),
        ),
        wrong="""
            A count that is always taken on a well day finds a well child. The fourth tick repeated what the first three had done: one
            normal count settles nothing where fever or ulcers come back every three weeks.
            """,
        facts=("F-ENT-CYC-05", "F-ENT-CYC-07", "F-TRP-49"),
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
                In the early week {he} eats apples, and the count is {c1} ×10⁹/L. A letter lies ready for your signature: "Normalised
                without night work. Causal relation **proved**." The allowance for nights is a fifth of the wage, and there is a flat.
                """, "Do you sign?"),
            Step("No nights at all", 64, "film spleen", """
                It went off with one signature. Nine weeks of early and late, and every third week {he} was off sick as before. {told:film
                = The film of the first night turns up: no large granular lymphocytes.}

                "One low, one normal: documented", says the company doctor. {He} has rolled up a sleeve.
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
        "incidental": [{"name": "TSH", "value": "2.4", "unit": "mU/L", "reference": "0.6–4.8", "day": 12}],
    },
    who=Who((6, 11, "years")),
    plot=Plot(
        title="The mother's calendar",
        summary="A {noun} of {age} misses school for four days at a time. The mother has brought a calendar.",
        picks={"test": ("the spelling tests", "swimming", "the arithmetic tests"), "eats": ("apples", "crusts", "crispbread")},
        steps=(
            Step("Drawn in advance", 0, "age sex counts drugs history examination", """
                "She has drawn them until the summer. She knows beforehand when the child will be ill." The school nurse turns the pages
                of the mother's calendar: red crosses at even distances. By the head teacher's reckoning they fall upon {test}. And the
                mother takes carbimazole for her thyroid.

                Today is a cross. Two shallow ulcers inside the lip; {he} is hungry and cannot bite. Four or five days each time, says the
                mother, and then nothing for a fortnight or more. "And never a tablet, of mine or of anybody's."

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. By noon the youth office sits at the table.
                """, "A cross in the future: plan or forecast?"),
            Step("Twelve days without her", 12, "film spleen family incidental", """
                It was the mother's idea. "Keep {him} until the next cross." {He} sleeps on the ward, somebody sits by at every meal, the
                carbimazole lies in a safe. {c2} after six days, {c4} ×10⁹/L today; the mouth has healed, and {he} eats {eats}. As a
                precaution the child's own thyroid has been asked: TSH 2.4 mU/L. The youth office has filed it under toxicology.

                The social worker: "Twelve days without her. I wish it were otherwise." The ward doctor has the page open on recovery after
                an antithyroid drug; it fits. Tomorrow a judge is to give {him} to an aunt. The next cross is nine days off.
                """, "What had the calendar promised for today?"),
            Step("Nine more", 21, "", """
                The judge gave the nine days. Same watch, same safe, and this morning, on the cross, {c7} ×10⁹/L; an ulcer on the tongue
                again. The head teacher has noticed that two crosses lie in the holidays, when nobody spells or swims, and has rung up to
                say so.

                The family doctor is relieved. "Then it is not she, and it is nothing. It comes and goes like a virus. No more needles."
                The ward doctor, who does not want to be wrong a second time: "One hit can be luck."
                """, "How many more turns, and counted where?"),
            Step("A ruler", At(-1), "", """
                The district nurse went on at the kitchen table, every third day, with a ruler: {c14} on the second cross, {c17} between
                two, {c21} ×10⁹/L on the third, which is today. The ink is older than the dots.
                """, "Is that enough of a rhythm?"),
            Step("The hut", At(-1, 8), "germline", """
                {told:germline = *ELANE* has answered as well: one copy, changed.} In May the class goes to a hut in the hills, two hours
                from any hospital. There is a cross on the second day. The aunt would drive {him} home again. The teacher has asked for a
                list: what {he} may eat, whom to ring, and whether it is catching.
                """, "May {he} go, and with what?"),
        ),
        wrong="""
            Crosses drawn in advance were taken for a plan. They were a forecast, and the rise without the mother, which seemed to convict
            her, stood in it as well; only the next cross, under the same watch, could tell the two apart. One turn makes no rhythm: it is
            counted two or three times a week over two full turns. At the lowest point belly pain is the sign that does not wait.
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
                "Nerves. At home {he} is never ill." In the trainer's list on the changing-room door the {post} is missing in every third
                line: always the away match.

                The ear, nose and throat surgeon has a better word. A hot head, a sore throat and ulcers at even distances, a well child
                in between, and each of the last five attacks over after one tablet of prednisolone: "A periodic fever of childhood. It
                goes when the tonsils go."

                Today is an away match. Ulcers inside the cheek and on the tongue. The last tablet was three weeks ago; today's stays in
                the box, at your wish.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.
                """, "Does this count go with the surgeon's fever?"),
            Step("Without the tablet", 21, "film spleen family", """
                It was over on the fourth day. With the tablets, says the mother's notebook, "four days, once three".

                A finger every third day since. The surgeon has picked out three: {c0} on that first Saturday, {c4} in the second week,
                and {c7} ×10⁹/L today, away again and sore. "Low, good, low: two colds with a healthy child in the middle. And five tablets
                have never failed." {told:film = The film would rather speak of monocytes, which have come in numbers.}
                """, "What have five tablets shown?"),
            Step("In rows of seven", At(-1), "", """
                The trainer has written all the counts in rows of seven: {c0}, {c7}, {c14}, {c21} ×10⁹/L stand below one another. The
                surgeon: "It swings. A sore throat is a sore throat." Theatre: a Friday in three weeks. On the Saturday {he} would like to
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
        ((-180, -130, 0.5, 1.2), (-80, -50, 0.5, 1.2), (0, 0, 0.7, 0.95), (17, 22, 0.5, 1.2), (85, 110, 0.6, 0.85)), steady=True
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
        summary="A {noun} of {age} is thin and eats from other children's plates. Somebody has had to ask what there is to eat at home.",
        picks={"eats": ("the crusts of the others", "the others' bread", "what the others leave"), "nurse": ("Two nurses", "Three nurses")},
        steps=(
            Step("A diary of meals", 0, "age sex counts drugs history examination spleen", """
                "Starved children have few white cells", says the ward doctor. "We take {him} in without the mother. If {he} gains here, we
                know."

                Four pages of meals in the mother's hand seem too good to be true to the youth office. At the day nursery {he} eats {eats}
                and still gets thinner; weight and height left their lines at the first birthday. {told:spleen = The belly is big, and not
                from the spleen.} Thin arms, busy and friendly; the nurses are fed imaginary soup.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "And if {he} does not?"),
            Step("Nine days", 9, "film family syndromic incidental", """
                Forty grams in nine days. {nurse} have weighed every spoonful, and no child on the corridor ate more. The night nurse has
                kept a nappy for the round: large, pale, with a film of grease. The mother, by telephone: "They are all like that."
                """, "What does the youth office hear today?"),
            Step("Sweat", At(3), "pancreas", """
                {told:pancreas = Elastase 24 µg/g, trypsinogen 6 µg/L: there is next to no pancreas at work. Chloride in the sweat is 17
                mmol/L, and gluten is innocent.} Enzymes with every meal since Monday, and the fat-soluble vitamins; the nappies are
                smaller already.

                The ward doctor has apologised to the mother. He has a forecast, too. "So the white cells were hunger after all. They will
                come up with the weight."
                """, "Will they?"),
            Step("Closed", At(4), "germline", """
                A kilogram more, and {c4} ×10⁹/L where there were {c2}. {told:germline = The gene laboratory has found *SBDS* changed in
                what came from the mother and in what came from the father.} The youth office closes its file and sends a copy. "Failure
                to thrive, nutritional. Resolved."

The mother still writes the meals down; she cannot stop. Beside each there is now a number of capsules.
                """, "What is resolved, and what is not?"),
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
        ((-190, -150, 0.55, 1.2), (-80, -55, 0.55, 1.2), (0, 0, 0.55, 1.2), (70, 75, 0.55, 1.2), (165, 185, 0.55, 1.2)), steady=True
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
            {"name": "Echocardiogram", "value": "normal", "day": At(3)},
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
                "Rickets", says the orthopaedist, pleased, since it can be cured. {He} walks like {like} and is a head smaller than the
                others; the ends of the bones at the knees are broad and frayed. 25-hydroxyvitamin D {f.incidental.0.value} nmol/L (above
                50), so it is colecalciferol, in drops, for ten weeks.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The mother turns to the end of the yellow booklet. In the lowest line, below the vaccines, the practice has {wrote} two
                figures in pencil, {c0} and {c1}, both neutrophils; beside the first it says "cold?". The orthopaedist reads X-rays.
                """, "Which low figure will the drops not raise?"),
            Step("Ten weeks, three bottles", At(3), "film spleen family", """
                25-hydroxyvitamin D {f.incidental.1.value} nmol/L. "They have not been given." The mother sets three empty bottles on the
                desk, one after the other.

                The knees are as they were, and alkaline phosphatase is {f.incidental.2.value} U/L (140–340), too ordinary for bones like
                these. She remembers nappies like ointment in the first year; {he} has grown out of that. A colleague has heard a heart
                murmur, grade 1, and orders an echocardiogram: normal. The orthopaedist would now give the ten weeks in one syringe.
                """, "Where have three bottles gone?"),
            Step("One thing leads to another", At(3, 10), "pancreas", """
                {told:pancreas = Elastase 38 µg/g, and trypsinogen is low as well; chloride in the sweat 21 mmol/L, no coeliac disease.}

                The gastroenterologist draws arrows on the paper of the couch. No enzymes, no fat. No fat, no vitamin D. No vitamin D,
                these knees and this height. "Capsules, and you can close the booklet." He tears the drawing off for the mother, who folds
                it into the booklet at the lowest line.
                """, "Neat. Which line of the booklet has no arrow?"),
            Step("Twenty minutes asleep", At(4), "germline", """
                With capsules 25-hydroxyvitamin D is {f.incidental.3.value} nmol/L; the bones are frayed as before. {told:germline = *SBDS*:
                one change on either copy.} The orthopaedist wants to put a small plate beside each knee, twenty minutes asleep, "if {c4}
                will do for that".
                """, "Will it do, and what else is done in those minutes?"),
        ),
        wrong="""
            The orthopaedist took a low vitamin for the cause of the bones, and then the mother for the cause of the low vitamin. It had
            not been taken up, and a greasy stool may be absent or have gone. The arrows of the gastroenterologist were right as far as
            the vitamin; bones and neutrophils belong to the gene, and the marrow is watched from now on.
            """,
        facts=("F-ENT-SDS-05", "F-ENT-SDS-07", "F-ENT-SDS-09", "F-ENT-SDS-10"),
    ),
)  # fmt: skip

NIL_BY_MOUTH = GSD.but(
    course=Course(((-150, -110, 0.25, 0.85), (-44, -41, 0.25, 0.85), (0, 0, 0.25, 0.85), (15, 21, 0.25, 0.85)), steady=True),
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
        picks={"adviser": ("a sleep adviser", "a course on the internet", "a book on sleep"), "sweet": ("apple juice", "sweet tea")},
        steps=(
            Step("The third morning", 0, "age sex drugs history", """
                Wet with sweat, and not to be woken. The father put {sweet} into {his} cheek, the ambulance glucose into a vein. Since
                birth {he} has wanted milk every two hours at night; {adviser} said no, from Sunday.
                """, "Why on the third morning?"),
            Step("Two orders", 0, "counts examination syndromic metabolic spleen incidental", """
                Now {he} looks about, round-cheeked. {told:metabolic = Before the drip the ambulance had read 1.3 mmol/L, and the liver
                reaches the navel.} {told:spleen = The spleen reaches nothing.} With a running ear, six weeks ago, the neutrophils were
                {c1}, and the practice gave the ear the blame.

                The count of this morning has {c2:full}; haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The registrar sees a liver like that and white cells like that. "The marrow has been taken over. Aspirate tomorrow, first on
                the list. Nothing by mouth from midnight." The parents ask whether the crying was right. Nobody has time for it; the ward
                writes "sleep disorder" into the field for the main complaint.
                """, "Two orders. Which is the dangerous one tonight?"),
            Step("Ten to twelve", 2, "film family", """
                The night nurse saw the order at ten to twelve and rang before she carried it out. {He} got the bottle, with a drip for
                the hours between. {told:film = The haematologist on call read the film at one, saw nothing that needs a needle, and went
                back to bed.}

                {told:metabolic = Lactate 6.8 mmol/L, urate 498 µmol/L, triglycerides 9.2 mmol/L, and the serum is milk.} {He} is fed by the
                clock now, with a tube at night, and the glucose has held for two days. Of the count the metabolic team writes "ear". The
                ear has been dry for a month.
                """, "Who has both halves on one sheet?"),
            Step("In between", At(3), "germline", """
                Even sugars by day and by night, and rounder cheeks than ever. The neutrophils have taken no notice, {c3} ×10⁹/L.
                {told:germline = "*SLC37A4*, both copies", writes the gene laboratory.} "Is the night tube the whole treatment?" ask the
                parents, who have not slept through since. The registrar would like to know whether the marrow is still wanted.
                """, "The whole treatment? And the marrow?"),
        ),
        wrong="""
            A large liver with few neutrophils made one think of the marrow, and the fast for the needle was the danger: hypoglycaemia
            comes before any count. That each team explained its own half kept the two apart.
            """,
        facts=("F-ENT-GSD-05", "F-ENT-GSD-07", "F-ENT-GSD-10"),
    ),
)  # fmt: skip

NIGHT_BOTTLE = GSD.but(
    course=Course(((-150, -115, 0.25, 0.85), (-36, -36, 0.25, 0.85), (0, 0, 0.25, 0.85), (15, 17, 0.25, 0.85)), steady=True),
    radicals={
        "germline": [{"gene": "SLC37A4", "variant_class": "P", "zygosity": "hom"}],
        "metabolic": [{"day": 2, "glucose_low": True, "lactate_high": True, "hepatomegaly": True, "urate_high": True, "lipids_high": True}],
        "syndromic": {"listed": ["hypoglycaemia"]}, "history": HISTORY,
        "examination": [{"day": 0, **CALM}, {"day": At(3), **CALM, "mouth": "gingivitis"}],
        "drugs": [{"name": "levetiracetam", "dose": "twice a day by weight", "start": -35, "stop": 2}],
        "incidental": [
            {"name": "Glucose, emergency department", "value": Number(5.9, 7.4), "unit": "mmol/L", "reference": "3.5–6.1", "day": 0},
            {"name": "Glucose, ward, ten past four", "value": Number(1.1, 1.7), "unit": "mmol/L", "reference": "3.5–6.1", "day": 2},
            {"name": "EEG", "value": "one sharp wave, left temporal", "day": 0},
            {"name": "Lactate", "value": "7.4", "unit": "mmol/L", "reference": "below 2.0", "day": 2},
            {"name": "Liver edge", "value": "7 cm below the ribs", "day": 2},
        ],
    },
    who=Who((13, 20, "months")),
    plot=Plot(
        title="The night bottle",
        summary="A {noun} of {age} has had three fits and takes drops against them. The neutrophils are low.",
        known="three fits within five weeks",
        picks={"juice": ("a carton of apple juice", "a carton of pear juice")},
        steps=(
            Step("Water at night", 0, "age sex counts drugs history examination incidental", """
                "It stands in the leaflet: neutropenia. And the fits go on." The neurologist will change to valproate, from tonight, on the
                ward.

                Three fits so far, each before breakfast: pale, dripping with sweat, the eyes turned up. They began when the dentist saw
                brown front teeth and put water into the night bottle. After the first the glucose was {f.incidental.0.value} mmol/L
                (3.5–6.1); in the car there had been {juice}. The EEG has one sharp wave, on which there are two opinions. Levetiracetam for
                {d0:long}, spat out on Sundays. Today {he} trots along the corridor, round-cheeked, and sells the nurses a shoe.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The tube of the first fit, taken the day before the first
                drop, had {c1}.
                """, "Is it the drops?"),
            Step("Ten past four", 2, "film spleen family syndromic metabolic", """
                The ward sister wanted liver values before the first dose, and laid a hand on the belly of the sleeping child. The
                valproate stayed in the cupboard.

                Second night, water in the bottle as at home: wet and grey at ten past four. Blood before juice, this time.
                {told:metabolic = Glucose {f.incidental.1.value}, lactate 7.4 mmol/L, the serum turbid, urate high; the liver stands 7 cm
                below the ribs.} The third opinion on the sharp wave is that it was the electrode.

                The neurologist tears up both prescriptions: "No epilepsy, no drops. And now the neutrophils come as well, you will see."
                """, "What speaks against that already?"),
            Step("From midnight", At(3), "germline", """
                The bottle is back, at night through a tube. {told:germline = In *SLC37A4* both copies carry the same change.} No drops for
                a fortnight, and {c3} ×10⁹/L. Along the front teeth the gums bleed. The dentist: "Four teeth, general anaesthetic. **Nothing
                by mouth from midnight.**"
                """, "What do you write back?"),
        ),
        wrong="""
            The neurologist measured a sugar that had just been drunk and blamed a drug for a count that had been low before its first
            drop; valproate for a child with a liver like that is, by common teaching, not to be given. Feeding by the clock ends the
            fits. It leaves the neutrophils, low in number and weak in function, where they are, and for them there is another treatment.
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
