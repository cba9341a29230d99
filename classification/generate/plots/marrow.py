"""Plots in which the marrow itself is ill, and somebody looks elsewhere first."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.marrow import AA, AA_NO_TREPHINE, CLEAN, LARGE, LEU, MDS, MF, PAN
from classification.generate.radicals.shared import CALM, PLAIN_HISTORY, VITAMINS
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

GREY = LEU.but(
    course=Course(((0, 0, 0.1, 0.9), (3, 3, 0.08, 0.8)), lines={"hb": (76.0, 94.0), "plt": (42.0, 56.0)}),
    radicals={
        **LEU.radicals,
        "examination": [{"day": 0, **CALM, "temperature": Number(36.6, 37.6), "signs": {"listed": ["bleeding"], "complete": True}}],
        "film": [{"reviewed": True, "blasts": True, "blasts_pct": Whole(8, 36)}],
        "chemistry": {"ldh_high": True, "mcv": Number(84, 97, 0), "coagulopathy": True},
        "marrow": [{"day": 3, "done": True, "cellularity": "hyper", "blasts_pct": Whole(48, 88)}],
        "incidental": [
            {"name": "Fibrinogen", "value": Number(0.6, 0.9), "unit": "g/L", "reference": "1.8–4.0", "day": 0},
            {"name": "All-trans retinoic acid", "value": "begun in the night", "day": 1},
            {"name": "PML::RARA", "value": "detected", "day": 3},
            {"name": "Fibrinogen under replacement", "value": Number(1.6, 2.1), "unit": "g/L", "reference": "1.8–4.0", "day": 3},
            {"name": "D-dimer", "value": Number(17, 29, 0), "unit": "mg/L", "reference": "below 0.5", "day": 0},
        ],
    },
    who=Who((21, 58, "years")),
    normal=("history", "family", "spleen"),
    plot=Plot(
        title="Bruises from moving house",
        summary="A {noun} of {age} moved house a fortnight ago. Somebody at work has looked at the bruises twice.",
        known="nothing; no doctor since school",
        picks={"who": ("The foreman", "A colleague", "The canteen cook"), "boxes": ("Sixty-one", "Fifty-four", "Seventy")},
        steps=(
            Step("Yellow and black", 0, "age sex counts drugs history examination spleen", """
                "{boxes} boxes, four floors, no lift." That was a fortnight ago, and the bruises of the boxes, on thighs and forearms,
                have turned yellow. The others are black: on the flank, behind the knee, inside the lip. {who} looked twice and called a
                taxi. On the back seat {he} held a napkin to {his} gums; at the second traffic light it was full, and the driver took the
                bus lane.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The casualty officer, Friday noon: "With {c0:plt} platelets nobody bleeds like that. So it was the boxes, and the blood is
                a virus. Home." He has plastered the needle hole and drawn a line round the largest bruise, to see on Monday whether it
                has grown.
                """, "What can wait until Monday?"),
            Step("The fourth plaster", 0, "film chemistry family incidental", """
                Nine in the evening, a tea towel about the elbow; the flank has crossed its line by two fingers. {told:film = Of the
                {f.film.0.blasts_pct} % blasts on the film nearly all are crammed with granules, and in one lies a bundle of rods.}
                {told:chemistry = A citrate tube goes down, the first of the day: fibrinogen {f.incidental.0.value} g/L (1.8–4.0), D-dimer
                {f.incidental.4.value} mg/L (below 0.5).}

                The ward doctor takes the last figure: "A clot, then. CT of the chest, heparin." The patient breathes quietly. The
                haematologist on call, from the city: "I know what that is. The gene comes on Monday, treatment after it. A central line
                tonight." The pharmacist, from the cellar: "All-trans retinoic acid is in my safe. Who signs?"
                """, "Who signs, and for what?"),
            Step("Eleven boxes left", At(1), "marrow", """
                "Dry." {He} shows the elbow. All-trans retinoic acid since Friday before midnight; no line, no heparin. {told:marrow = The
                same cells fill the marrow, {f.marrow.0.blasts_pct} %.} *PML::RARA* is detected.

                "I could go on Wednesday. There are eleven boxes left."
                """, "Home on Wednesday?"),
        ),
        wrong="""
            The casualty officer saw rightly that bruises and platelets did not fit, and took that as a reason to stop, when it was the
            reason to test the clotting; three low lines and a machine that cannot class the cells do not wait until Monday either. The
            D-dimer belonged to the same clotting and not to the lungs, and heparin is no answer to a fibrinogen that is used up. Bleeding
            with such a film is treated on suspicion, the same night, with a specialist; the gene confirms it afterwards, and by common
            teaching no central line is put into such a clotting. Nor does anybody go home so soon: while the capsules work, fever, water
            on the lungs and breathlessness may still come.
            """,
        facts=("F-ENT-LEU-04", "F-ENT-LEU-05", "F-ENT-LEU-10"),
    ),
)  # fmt: skip

STUDENT_OF_TWENTY = LEU.but(
    course=Course(((0, 0, 0.36, 0.9), (2, 2, 0.1, 0.3), (4, 4, 0.08, 0.3)), lines={"hb": (78.0, 94.0), "plt": (34.0, 64.0)}),
    radicals={
        **LEU.radicals,
        "drugs": [{"name": "prednisolone", "drug_class": "other", "dose": "40 mg every morning", "start": 0, "stop": 2}],
        "history": [{"day": 0, **PLAIN_HISTORY}, {"day": 2, "steroids_given": True}],
        "film": [{"day": 2, "reviewed": True, "blasts": True, "blasts_pct": Whole(14, 38)}],
        "examination": [{"day": 0, **CALM, "temperature": Number(36.8, 37.7), "signs": {"listed": ["adenopathy", "bleeding"]}}],
        "chemistry": [{"day": 2, "ldh_high": True}],
        "infection_tests": [{"organism": "EBV", "result": "neg", "day": 3}],
        "marrow": [{"day": 4, "done": True, "cellularity": "hyper", "blasts_pct": Whole(46, 88)}],
        "spleen": {"enlarged": True},
        "incidental": [
            {"name": "Rapid test for heterophile antibodies", "value": "pale second line", "day": 0},
            {"name": "Urate", "value": Number(540, 690, 0), "unit": "µmol/L", "reference": "150–400", "day": 2},
        ],
    },
    who=Who((18, 33, "years")),
    plot=Plot(
        title="The kissing disease",
        summary="A {noun} of {age} has swollen glands and sleeps twelve hours a night. The student health service rings with a question.",
        known="rows; was never ill for longer than a week",
        picks={"exam": ("the finals", "the last examination", "the retake")},
        steps=(
            Step("A question about rowing", 0, "age sex counts drugs history examination spleen incidental", """
                "How long must {he} stay out of the boat?" The student health service is on the telephone, with a queue outside its door:
                glandular fever, worn out since {exam}, nodes in the neck, the armpits and the groins. The rapid test has a second line, a
                pale one, read after a quarter of an hour. Prednisolone for a week, the first dose this morning. "That opens the throat,
                and by Wednesday the white cells are up."

                The throat is not sore, when you ask; the tonsils are small, and {f.examination.0.temperature} °C is no fever. The nodes
                do not hurt, the spleen lies a finger below the ribs, and the socks have left red points that do not fade.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. "Those last ones are the atypical lymphocytes."
                """, "And the boat?"),
            Step("Half the size", At(1), "film family chemistry", """
                Three doses, and the nodes are half the size; {he} has slept like other people. The neutrophils, which were to be up by
                today, have gone down to {c1} ×10⁹/L. {told:film = {f.film.0.blasts_pct} % blasts are what the machine could not class:
                small, all alike, with hardly a rim.} {told:chemistry = LDH is raised, and the urate, at a student's age,
                {f.incidental.1.value} µmol/L (150–400).}

                The health service: "The urate is the protein shakes, they all drink them before a regatta. And it works, so that is what
                it was. One does not break off prednisolone in the middle."
                """, "The nodes have halved. Is there a fourth dose?"),
            Step("On the train", 3, "infection_tests", """
                "To be read after five minutes, not later", says the leaflet of the rapid test. {told:infection_tests = The serology knows
                an EBV of long ago.} The registrar: "In a week the prednisolone is out, then the marrow is clean." The parents are on a
                train, with grapes.
                """, "Marrow tomorrow, or a clean one in a week?"),
            Step("Before the first tablet", At(2), "marrow", """
                Fluids run against the urate; there was no fourth dose. {told:marrow = The marrow has {f.marrow.0.blasts_pct} % blasts, by
                flow cytometry precursors of B cells.} The centre has a bed and one question: "What was there before the first dose? We
                judge by how fast they go."

                You have a printout, with {c0:blasts} % in its last line. {He} has read it upside down. "Have the tablets done harm?"
                """, "Have they?"),
        ),
        wrong="""
            A pale line, read late, met a machine that could not class the cells, and each was taken as the proof of the other; small
            tonsils, points on the feet and three low lines were left over. That the glands shrank proved nothing: prednisolone shrinks
            these cells as well, hides what they are and blurs the first measure of the treatment; the urate was the cells, too, and no
            shake. A week of waiting would have cleared nothing.
            """,
        facts=("F-MGT-19", "F-ENT-LEU-04", "F-ENT-LEU-05", "F-ENT-LEU-10"),
    ),
)  # fmt: skip

ELEVEN_CROSSES = LEU.but(
    course=Course(((0, 0, 0.08, 0.9), (1, 2, 0.08, 0.9)), lines=PAN),
    radicals={
        **LEU.radicals,
        "film": [{"reviewed": True, "blasts": True, "blasts_pct": Whole(8, 40)}],
        "examination": [{"day": 0, **CALM, "temperature": Number(36.7, 37.6), "signs": {"listed": ["bleeding", "bone_pain"]}}],
        "spleen": {"enlarged": True},
        "incidental": [{"name": "Skeletal survey", "value": "no fracture, old or new", "day": At(1)}],
    },
    who=Who((4, 8, "years")),
    plot=Plot(
        title="Eleven crosses",
        summary="A {noun} of {age} has more bruises than the school can explain. The father has been asked to wait outside.",
        known="vaccinated; never in hospital",
        picks={"who": ("class teacher", "school nurse", "sports teacher"), "weeks": ("two", "three")},
        steps=(
            Step("The outline of a child", 0, "age sex counts drugs history examination spleen", """
                The school has sent a sheet with the outline of a child and eleven crosses: shins, spine, the left ear, the inside of an
                arm. "Father: falls a lot", the {who} has written below. The father sits in the corridor, beside a social worker, with a
                satchel on his knees.

                The {noun} is pale and lets everything be done. Between the crosses there are red points, which nobody has drawn, and
                blood along the gums; the legs have hurt at night for {weeks} weeks. The spleen lies two fingers below the ribs.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                Two hands have written on the board. "Skeletal survey at eight; no contact with father." And: "**ITP?** Growing pains.
                Prednisolone tonight, home tomorrow."
                """, "Two plans. Does either begin tonight?"),
            Step("The technician stays", 0, "film", """
                She had her coat on when the tube came. {told:film = Of a hundred white cells on her film {f.film.0.blasts_pct} are
                blasts.} The prednisolone has been wiped off the board. The children's hospital has a bed and takes the marrow itself,
                first thing.
                """, "Who is told first?"),
            Step("The satchel", 0, "chemistry family", """
                The second hand gives in, grudgingly: "So the bruises are explained, and the report is void." The first does not: "Low
                platelets acquit nobody. The survey stays." The mother has come straight from work and asks where her husband is. In the
                corridor. "He cannot go in", says the social worker. "A report is a report."

                Nobody has told him anything. He has sharpened all the pencils.
                """, "What is he told, and by whom, before the ambulance leaves?"),
            Step("Unfounded", At(1), "marrow", """
                {told:marrow = A packed marrow, {f.marrow.0.blasts_pct} % blasts, and no steroid has touched it.} The father drove behind
                the ambulance and slept on the floor. "Unfounded", says the last line in the social worker's file, under a survey without
                a fracture.

                The {who} rings and does not ask for the name of it. "Only whether I ought to have kept quiet."
                """, "Was it wrong?"),
        ),
        wrong="""
            Bruises need a count and a film before they have a culprit. With haemoglobin and neutrophils low as well it is not the
            platelets alone; legs that ache at night beside three low lines are not growing pains, and a steroid before the marrow can
            hide what is in it. To report was right; to stop looking was not.
            """,
        facts=("F-MGT-19", "F-ENT-LEU-04", "F-ENT-LEU-06", "F-ENT-LEU-07", "F-ENT-LEU-10"),
    ),
)  # fmt: skip

ON_THE_TRAY = LEU.but(
    course=Course(((0, 0, 0.08, 0.9), (1, 1, 0.08, 0.9)), lines=PAN),
    radicals={
        **LEU.radicals,
        "film": [{"reviewed": True, "blasts": True, "blasts_pct": Whole(6, 30)}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["bone_pain"], "complete": True}}],
        "drugs": [{"name": "ibuprofen", "dose": "400 mg, three or four a day", "start": Whole(-44, -40), "stop": 0}],
        "incidental": [
            {"name": "MRI of the spine", "value": "cord free; marrow signal changed in every vertebra, no single lesion", "day": 1},
            {"name": "Paraprotein, IgG kappa", "value": Number(2.2, 3.6), "unit": "g/L", "reference": "none", "day": 1},
            {"name": "Plasma cells in the marrow", "value": "1", "unit": "%", "reference": "below 5", "day": At(1)},
        ],
    },
    who=Who((47, 74, "years")),
    normal=("history", "family", "spleen"),
    plot=Plot(
        title="A syringe on a tray",
        summary="A {noun} of {age} is sent in by a physiotherapist, with a back that hurts most when lying down.",
        known="a bad back for weeks; otherwise well",
        picks={"job": ("bookseller", "letter carrier", "vineyard worker", "school caretaker")},
        steps=(
            Step("Too pale for massage", 0, "age sex counts drugs history examination spleen", """
                "It hurts wherever I press. And look at the colour." Nine times the physiotherapist has kneaded this {job}; the tenth time
                she wrote a note. Between the shoulder blades for six weeks, worse at night; ibuprofen for as long, three or four a day,
                the last one this morning. {He} walks in, sits down with care and gets up without using {his} hands. Nothing is numb.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The spine surgeon, by telephone: "Carcinoma or myeloma. Save the cord. Dexamethasone now, scan at seven." The syringe lies
                on a tray, labelled.
                """, "Is it given?"),
            Step("Unclassed", 0, "film chemistry family", """
                Not by this night nurse. She has asked the laboratory what "could not class" means. {told:film = It means
                {f.film.0.blasts_pct} % blasts, now that somebody has looked.} The legs, examined once more, push her across the floor.

                The surgeon: "Young forms, of course. A marrow full of carcinoma pushes them out. The order stands."
                """, "Whose order counts tonight?"),
            Step("Scan at seven", 1, "incidental", """
                The cord lies free. In every vertebra the marrow gives the wrong signal, and nowhere is there a single lesion. The
                radiologist: "Metastases everywhere, or one busy marrow."

                The surgeon, between two operations, has picked the electrophoresis out of the morning's printouts, a band of
                {f.incidental.1.value} g/L. "Myeloma, as I said. Dexamethasone and the radiotherapist."
                """, "What have the scan and the band settled?"),
            Step("Not given", At(1), "marrow", """
                {told:marrow = Crowded, the marrow of nine o'clock: {f.marrow.0.blasts_pct} % blasts.} Of plasma cells there is 1 %. The
                syringe has gone back to the pharmacy, full.

                {He} has lain awake. "Nine massages. Did they spread it?"
                """, "What do you answer, and who begins what today?"),
        ),
        wrong="""
            Nothing pointed to the cord: the legs were strong. Cells that no machine can class are looked at before anything is given, and
            a steroid before the marrow can hide what is in it. Young forms of a crowded marrow are myelocytes and red cells with nuclei,
            a scan that is wrong in every vertebra does not name the cell, and by common teaching small bands are frequent at that age;
            this one had hardly a plasma cell behind it.
            """,
        facts=("F-MGT-19", "F-ENT-LEU-05", "F-ENT-LEU-07", "F-ENT-LEU-10"),
    ),
)  # fmt: skip

QUIET = AA.but(
    course=Course(
        ((0, 0, 0.08, 0.45), (3, 3, 0.06, 0.45), (9, 12, 0.06, 0.45)),
        lines={"mono": (0.03, 0.16), "hb": (58.0, 78.0), "plt": (6.0, 17.0)},
    ),
    radicals={
        **AA.radicals,
        "drugs": [{"name": "normal immunoglobulin", "drug_class": "other", "dose": "1 g/kg", "start": 0, "stop": 1}],
        "chemistry": [{"day": 3, "reticulocytes": Whole(4, 14), "reticulocyte_method": "manual", "mcv": Number(92, 99, 0),
                       "ferritin": Whole(340, 560)}],
        "film": [{"day": 4, "reviewed": True, "blasts": False, "dysplasia": False}],
        "marrow": [{"day": At(2), "done": True, "cellularity": "hypo", "cellularity_pct": Whole(5, 18), "dysplasia_pct": Whole(1, 4),
                    "blasts_pct": 1, "fibrosis_grade": 0}],
        "statement": [{"day": At(2), "other_causes": []}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["bleeding"], "complete": True}}],
        "incidental": [{"name": "Pulse, sitting", "value": Number(98, 114, 0), "unit": "per minute", "day": 0}],
    },
    who=Who((18, 38, "years")),
    plot=Plot(
        title="Nosebleeds in the orchestra",
        summary="A {noun} of {age}, viola, second desk, had to leave a rehearsal with a nosebleed that would not stop.",
        known="never in hospital",
        picks={"piece": ("the slow movement", "the overture"), "many": ("Thirty-eight", "Forty-one", "Fifty-two")},
        steps=(
            Step("Three explanations", 0, "age sex counts drugs history examination spleen", """
                In {piece} the conductor stopped: the music stand was red. It was the ninth time in three weeks. "I have kept the towels",
                says the sister, who plays at the same desk; they fill the bag in which the concert shoes used to be. Pale for as long,
                and the case of the viola has got heavy. Blood blisters in the cheeks, points on both shins, a pulse of
                {f.incidental.0.value} on the edge of the couch.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The ear, nose and throat doctor has packed the nose and explains what is left. The platelets: immune. The haemoglobin: in
                the bag. The neutrophils: "always a little low in somebody". Immunoglobulin tonight, and by Thursday there will be fifty
                platelets.
                """, "Three lines, three explanations. Does any of them hold?"),
            Step("Nothing has answered", At(1), "chemistry", """
                Immunoglobulin on two evenings, and it is Thursday. Of the fifty platelets {c1:plt} have come. {told:chemistry = Of
                reticulocytes there are {f.chemistry.0.reticulocytes} ×10⁹/L, counted by hand; of iron plenty, in spite of the towels, by
                a ferritin of {f.chemistry.0.ferritin} µg/L.}

                The nose doctor: "Then they resist. Prednisolone on top, tonight, and the marrow when they are higher."
                """, "Do you wait for higher?"),
            Step("Nothing on it", At(1, 1), "film family", """
                Prednisolone lies in a beaker, not swallowed yet. {told:film = "Nothing on it", the laboratory has written under the film,
                sparse, but well made.} For the first time nose and ward agree: a clean film, so a healthy marrow. The needle can wait for
                Monday.
                """, "Can it?"),
            Step("The list", At(2), "marrow statement", """
                The beaker was emptied into the bin. {told:marrow = Cells take up {f.marrow.0.cellularity_pct} % of the core, fat the
                rest, without a fibre or a misshapen cell.} The neutrophils have been below 0.5 three times, {c2} ×10⁹/L today; all the
                platelets {he} has are other people's.

                {many} players have put themselves on a list, with their blood groups, in the order of the score. Above the flutes stands
                the sister. "Same group, same parents. Take mine, tonight." The ward doctor has rung for the cell separator.
                """, "Hers, tonight?"),
        ),
        wrong="""
            Three low lines were given three explanations, each of which would do by itself. Bleeding empties the iron and brings
            reticulocytes, and here there were neither: nothing was being made, and a film does not show that. Immunoglobulin and steroids
            do not belong before a marrow when more than one line is low. By common teaching relatives who may become donors do not give
            blood to the patient before a transplant.
            """,
        facts=("F-MGT-19", "F-ENT-AA-04", "F-ENT-AA-05", "F-ENT-AA-07", "F-ENT-AA-10"),
    ),
)  # fmt: skip

SMALL_HOTEL = AA_NO_TREPHINE.but(
    course=Course(
        ((0, 0, 0.1, 0.48), (1, 1, 0.1, 0.48), (7, 9, 0.08, 0.48)),
        lines={"mono": (0.03, 0.16), "hb": (60.0, 80.0), "plt": (8.0, 19.0)},
    ),
    radicals={
        **AA_NO_TREPHINE.radicals,
        "film": [{"day": 1, "reviewed": True, "blasts": False, "dysplasia": False, "clumps": False}],
        "chemistry": [{"day": 1, "reticulocytes": Whole(5, 16), "reticulocyte_method": "manual", "mcv": Number(93, 101, 0)}],
        "marrow": [{"day": At(2), "done": True, "cellularity": "hypo", "dysplasia_pct": Whole(1, 3), "blasts_pct": 1}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["bleeding"], "complete": True}}],
        "incidental": [
            {"name": "Comment of the analyser", "value": "platelet clumps?", "day": 0},
            {"name": "Platelets in citrate", "value": "as in EDTA", "day": 1},
        ],
    },
    who=Who((19, 42, "years")),
    plot=Plot(
        title="Paler than the linen",
        summary="A {noun} of {age} cleans rooms in a small hotel and was sent home by a guest, who happened to be a doctor.",
        known="no blood taken since school",
        picks={"guest": ("room eleven", "room nine", "room six")},
        steps=(
            Step("Written on hotel paper", 0, "age sex counts drugs history examination spleen incidental", """
                "Found sitting on a bed that was made already, paler than the linen. Points on both shins, blood along the gums. Please
                count {him} today, and do not let it be iron." Signed by the guest of {guest}. {He} has been tired for two months and
                thought it was the season.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Below, in print: "**platelet clumps?**"

                The casualty officer: "Clumped. So the platelets do not count, and the white cells are no better. What is left is a
                haemoglobin." And the shins? "They scrub on their knees." Home, with iron.
                """, "What does a question mark excuse?"),
            Step("In citrate", At(1), "film family", """
                The guest has rung, so {he} is back. Citrate, kept warm, counted at once: platelets {c1:plt}, where EDTA had {c0:plt}.
                {told:film = No clumps on the film, and hardly a platelet that could make one.}

                "It said clumps", says the casualty officer. The technician: "It asked."
                """, "Where does {he} sleep tonight, and what comes next?"),
            Step("No core", At(2), "marrow chemistry", """
                Platelets ran while the needle was in; then the house had no trephine. {told:marrow = The smear: drops of fat, few cells,
                {f.marrow.0.blasts_pct} % of them blasts.} The laboratory: "Diluted with blood. No result."

                The registrar has one. "Below 0.5 since the first day, {c2} now. Empty is empty, and antithymocyte globulin is kept for us
                until tonight."

                On the back of the hotel paper stands: "Whatever it is, look twice."
                """, "Once more?"),
        ),
        wrong="""
            A question mark was read as an answer. Clumps are looked for on a film and counted again in citrate, and they do not make
            points on shins; nor do floors. The two readings of the smear are each half right: few cells in it are a strong hint, and
            without a core nobody can tell an empty marrow from a diluted sample, or from the look-alikes with fibres, odd cells or hairy
            ones.
            """,
        facts=("F-CRI-29", "F-TST-27", "F-ENT-AA-05", "F-ENT-AA-06", "F-ENT-AA-07"),
    ),
)  # fmt: skip

SIX_WEEKS_OF_IRON = AA.but(
    course=Course(((0, 0, 0.08, 0.6), (3, 3, 0.08, 0.6), (10, 12, 0.08, 0.48)), lines={"hb": (60.0, 84.0), "plt": (7.0, 18.0)}),
    radicals={
        **AA.radicals,
        "drugs": [{"name": "ferrous sulfate", "dose": "one tablet a day", "start": Whole(-43, -41), "stop": 0}],
        "marrow": [{"day": At(1), "done": True, "dysplasia_pct": Whole(1, 3), "blasts_pct": 1},
                   {"day": At(2), "done": True, "cellularity": "hypo", "cellularity_pct": Whole(5, 20), "fibrosis_grade": 0}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["bleeding"]}}],
        "incidental": [
            {"name": "Haemoglobin from the fingertip", "value": Number(95, 104, 0), "unit": "g/L", "reference": "120–150", "day": -44},
        ],
    },
    who=Who((16, 31, "years"), sex="female"),
    plot=Plot(
        title="Six weeks of iron",
        summary="A young woman of {age} bleeds too much and too long. Everybody knows why she is pale.",
        known="regular periods until last winter",
        picks={"job": ("over the planing bench", "over the dough", "among the seedlings")},
        steps=(
            Step("Double the iron", 0, "age sex counts drugs history examination spleen", """
                Twice she has fallen asleep {job}. Three periods, each longer than the last; the womb is sound, said the gynaecologist,
                who pricked a finger, read a haemoglobin of {f.incidental.0.value} and prescribed iron. That was six weeks ago. She has
                not forgotten one tablet, and the stools are black. Now the gums bleed at the toothbrush, and her socks leave red points.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The practice, by telephone: "She loses more than we give her. **Double the iron**, gynaecology on Tuesday."
                """, "Double the iron?"),
            Step("A single room", 1, "chemistry", """
                Platelets and two bags of red cells in the night. {told:chemistry = Three months of bleeding, and
                {f.chemistry.reticulocytes} ×10⁹/L reticulocytes to make up for it, counted by hand.} The gynaecologist: "I stop the
                periods. Then the iron has time to work."
                """, "What do the reticulocytes say to that?"),
            Step("A clean smear", At(1), "film marrow", """
                {told:film = Blood first: on the whole film there is one platelet, a handsome one.} {told:marrow = Then the marrow, as a
                smear, fat and lymphocytes and a few cells of its own: {f.marrow.0.blasts_pct} % blasts, {f.marrow.0.dysplasia_pct} %
                dysplasia.} The core lies in the fixative.

                "No blasts to speak of, nothing dysplastic", says the registrar. "A healthy marrow. They are destroyed outside:
                prednisolone, and home for the weekend." To the gynaecologist the same slide says that nothing is wanting but iron, by the
                vein this time. Her mother, who has not left the bedside, thinks of the tea: black, six cups a day, and tea binds iron.
                All three have looked it up.

                She herself is waiting for somebody to mention the gums.
                """, "Is that what a healthy marrow looks like?"),
            Step("The core", At(2), "family", """
                Neither prednisolone nor an infusion of iron. {told:marrow = On the core, which has come, cells take
                {f.marrow.1.cellularity_pct} %, and not a fibre.} The registrar, quieter, adds on three fingers: reticulocytes, platelets
                of {c2:plt} the day after the last bag, and {c2} neutrophils. Blood has gone out for PNH and for the length of the
                telomeres.

                Her sister has read about it. "They say it might be me. Does it have to be quick?"
                """, "How severe is it, and how quick?"),
        ),
        wrong="""
            She bled because the platelets were gone; a marrow that answers to bleeding sends reticulocytes, and hers sent none to speak
            of. Cellularity is read on the core: a clean smear with few cells is no healthy marrow, and neither tea nor iron moves
            platelets and neutrophils.
            """,
        facts=("F-CRI-29", "F-ENT-AA-05", "F-ENT-AA-07", "F-ENT-AA-10"),
    ),
)  # fmt: skip

A_QUESTION_OF_AGE = AA.but(
    course=Course(((0, 0, 0.34, 0.6), (3, 4, 0.2, 0.4), (11, 14, 0.08, 0.26)), lines={"hb": (60.0, 84.0), "plt": (7.0, 26.0)}),
    radicals={
        **AA.radicals,
        "marrow": [{"day": At(1), "done": True, "cellularity": "hypo", "cellularity_pct": Whole(5, 20), "dysplasia_pct": Whole(1, 4),
                    "blasts_pct": 1, "fibrosis_grade": 0}],
        "molecular": [{"day": At(2), "karyotype": "normal", "ngs": [{"gene": "DNMT3A", "vaf": Whole(2, 5)}]}],
        "chemistry": {**VITAMINS, "reticulocytes": Whole(4, 17), "reticulocyte_method": "manual", "mcv": Number(94, 101, 0)},
        "film": CLEAN,
        "incidental": [
            {"name": "Blood pressure", "value": "128/76", "unit": "mmHg", "day": 0},
            {"name": "Abdominal ultrasound", "value": "cyst of the left kidney, 31 mm", "day": 0},
        ],
    },
    who=Who((64, 77, "years")),
    plot=Plot(
        title="A question of age",
        summary="A {noun} of {age} who {job} has a nose that will not stop bleeding. The ward list is filled in early.",
        known="healthy; swims before breakfast",
        picks={"job": ("sells tickets", "used to cast bells", "taught geography", "makes dresses")},
        steps=(
            Step("Second packing", 0, "age sex counts drugs history examination spleen", """
                Packed on Sunday, packed again last night. The letter of the ear, nose and throat ward speaks of blood pressure; on the
                trolley it is 128/76. "Aspirin? I have none in the house." A month ago {he} swam forty lengths before breakfast, and now
                the steps of the bath are enough. Purple blisters inside the lips, red points to the knees. The ultrasound, done because
                the machine was free, has found a small spleen and a cyst of the left kidney, 31 mm, which has been given an appointment
                in the autumn.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                On the ward list, under diagnosis: "MDS (age)". Under marrow: "when convenient".
                """, "When is it convenient?"),
            Step("Nothing to see", 1, "chemistry film family", """
                The nose is dry, thanks to two donors. {told:film = The houseman has sat over the film until midnight: every cell on it is
                as it should be, there are only too few.} "If it were MDS, I should see it." The ward round: "At that age they look like
                this." {told:chemistry = B12, folate and copper are normal, the reticulocytes {f.chemistry.reticulocytes} ×10⁹/L; he has
                counted those, too.}
                """, "Must it show on a film?"),
            Step("Room in the core", At(1), "marrow", """
                {told:marrow = Cellularity of the core {f.marrow.0.cellularity_pct} %, dysplasia {f.marrow.0.dysplasia_pct} %, blasts
                {f.marrow.0.blasts_pct} %.} The list has been brought up to date: "Hypocellular MDS". The pathologist, asked for the word:
                "I see fat."
                """, "What would have to be in it for that name?"),
            Step("A small clone", At(2), "molecular", """
                {told:molecular = The chromosomes are normal; the gene panel has *DNMT3A*, {f.molecular.0.ngs.0.vaf} % of alleles.} "There
                is the clone", says the ward round. Since the second packing the neutrophils have sunk from {c0} to {c2} ×10⁹/L, and red
                cells run twice a week.

                "Azacitidine, and somebody kind from the palliative team. The other thing one gives to the young." {He} has been awake all
                the while. "What is the other thing?"
                """, "What is it, and is {he} too old?"),
        ),
        wrong="""
            For that name there has to be dysplasia, an excess of blasts or a lesion that defines it. A small clone of this kind is common
            at {his} age and proves nothing, and the second peak of this disease lies beyond sixty.
            """,
        facts=("F-ENT-AA-01", "F-ENT-AA-06", "F-ENT-AA-10", "F-TRP-75", "F-ENT-MDS-07"),
    ),
)  # fmt: skip

VINTAGE = MDS.but(
    course=Course(
        ((-380, -350, 0.7, 1.35), (0, 0, 0.7, 1.35), (58, 64, 0.7, 1.35), (84, 92, 0.7, 1.35)), steady=True,
        lines={"mono": (0.12, 0.42), "hb": (78.0, 96.0), "plt": (84.0, 140.0)},
    ),
    radicals={
        **MDS.radicals,
        "drugs": [{"name": "folic acid", "drug_class": "other", "dose": "5 mg a day", "start": 0, "ongoing": True}],
        "chemistry": [{"day": 0, "mcv": Number(108, 112, 0)},
                      {"day": At(2), "mcv": Number(108, 112, 0), "b12": "normal", "folate": "normal"},
                      {"day": At(3), "copper": "normal", "mma_high": False, "ldh_high": False}],
        "marrow": [{"day": At(2, 10), "done": True, "cellularity": "hyper", "dysplasia_pct": Whole(18, 46),
                    "blasts_pct": Whole(1, 3), "ring_sideroblasts": True, "fibrosis_grade": 0}],
        "molecular": [{"day": At(3), "karyotype": "normal", "ngs": [{"gene": "SF3B1", "vaf": Whole(22, 44)}]}],
        "incidental": [
            {"name": "GGT", "value": Number(86, 118, 0), "unit": "U/L", "reference": "below 60", "day": 0},
            {"name": "GGT, after two months", "value": Number(28, 41, 0), "unit": "U/L", "reference": "below 60", "day": At(2)},
            {"name": "Copper", "value": Number(14.2, 18.8), "unit": "µmol/L", "reference": "11–22", "day": At(3)},
        ],
    },
    who=Who((63, 80, "years")),
    normal=("history", "spleen", "family"),
    plot=Plot(
        title="The winegrower's slip",
        summary="A {noun} of {age} who grows wine is short of breath on the slope. The family doctor has read the slip and written on it.",
        known="a back that is injected now and then",
        picks={"vine": ("Silvaner", "Riesling", "Elbling"), "who": ("grandfather", "great-aunt")},
        steps=(
            Step("Read by the hands", 0, "age sex counts drugs history examination chemistry spleen", """
                "Winegrower", the family doctor has written, and has underlined MCV {f.chemistry.0.mcv} fL and GGT {f.incidental.0.value}
                U/L (below 60). "Alcohol does all of this. Not a drop, folic acid, and after the vintage the haemoglobin is back above
                120."

                The row below the chapel used to be one breath; now {he} sits down in it twice. A glass at noon and one at night. The
                nails are blue-green, from the copper that goes on the leaves, and the liver is not felt.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. A year ago, before a needle went into the back, somebody
                wanted a count, saw neutrophils of {c0} and let the needle go in.
                """, "If it is the wine, what ought to follow?"),
            Step("Spat out", At(2), "film family", """
                {He} has tasted the whole vintage, spat it out and not missed a tablet. The GGT is down to {f.incidental.1.value}. The
                haemoglobin, which was to be above 120, is {c2:hb} g/L. {told:chemistry = The cells are as large as before,
                {f.chemistry.1.mcv} fL, with B12 and folate normal.} {told:film = The neutrophils on the film are as pale as water.}

                "There, it worked", says the family doctor, and means the liver. "A marrow forgets more slowly. Until Easter."
                """, "What has worked?"),
            Step("Blue again", At(2, 10), "marrow", """
                Nobody waited for Easter. {told:marrow = With the iron stain there are ring sideroblasts in a marrow that is full and to
                {f.marrow.0.dysplasia_pct} % dysplastic.} The registrar: "Rings. A lack of copper can do that, or alcohol." The nurse,
                with a look at the nails: "A lack?"
                """, "Copper, alcohol, or neither: what decides?"),
            Step("From one stock", At(3), "molecular", """
                {told:chemistry = In the serum copper is {f.incidental.2.value} µmol/L (11–22), methylmalonic acid normal.}
                {told:molecular = The panel: *SF3B1*, {f.molecular.0.ngs.0.vaf} % of alleles; the chromosomes are in order.}

                The word clone needs no explaining here. Every {vine} on that slope comes from one slip that {his} {who} carried across
                the river, wrapped in a wet newspaper. "And if it was never the wine, may I have my glass back?"
                """, "And the glass?"),
        ),
        wrong="""
            The family doctor was owed an answer and got one: without wine the GGT came down, and the cells stayed large and few. The
            registrar's thought was right, since lack of copper mimics such a marrow, and for that reason it is measured in the serum and
            not read from the skin. Normal vitamins and copper, dysplasia and a clone leave neither of the two.
            """,
        facts=("F-ENT-MDS-05", "F-ENT-MDS-06", "F-ENT-MDS-07"),
    ),
)  # fmt: skip

PACEMAKER = MDS.but(
    course=Course(
        ((-3330, -3250, 2.6, 4.4), (-98, -88, 0.6, 1.3), (0, 0, 0.6, 1.3), (36, 44, 0.6, 1.3)), steady=True,
        lines={"mono": (0.12, 0.42), "hb": (80.0, 98.0), "plt": (66.0, 138.0)},
    ),
    radicals={
        **MDS.radicals,
        "chemistry": [{"day": 0, "mcv": Number(103, 114, 0)}, {"day": At(3), **VITAMINS, "ldh_high": False}],
        "marrow": [{"done": True, "cellularity": "normal", "dysplasia_pct": Whole(22, 55), "blasts_pct": Whole(1, 4),
                    "ring_sideroblasts": False, "fibrosis_grade": 0}],
        "molecular": [{"karyotype": "normal", "ngs": [{"gene": "TET2", "vaf": Whole(26, 44)}]}],
        "incidental": [{"name": "Lower rate of the pacemaker", "value": "75", "unit": "per minute", "day": 24}],
    },
    who=Who((70, 84, "years")),
    normal=("history", "spleen", "family"),
    plot=Plot(
        title="Right for the age",
        summary="A {noun} of {age}, surveyor until {his} retirement, needs a new battery in the pacemaker. Blood was taken as well.",
        known="a pacemaker since a fall from a ladder",
        picks={"place": ("at the edge of the forest", "above the quarry", "behind the last farm")},
        steps=(
            Step("Measured from the last peg", 0, "age sex counts drugs history examination chemistry spleen", """
                "Three low lines, large cells, as at the last check. Stable, right for the age. Cleared for the exchange." So writes the
                device clinic. The battery is almost spent, and that, it says, is why the boundary stone {place} has been moving away.
                {He} walks there on the first of every month; the last time {he} turned round at the split oak.

                {c2:Full}. Haemoglobin {c2:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c2:plt} ×10⁹/L.

                The card of the first pacemaker is nine years old and has been through the wash. Haemoglobin {c0:hb}, platelets {c0:plt},
                neutrophils {c0} can still be read. "One never measures from the last peg", {he} says, and puts it back behind the bus
                ticket.
                """, "Stable?"),
            Step("The same path", 24, "film family", """
                A new battery, the wound dry, and round at the split oak again. {told:film = On the form of the blood count the technician
                has drawn what she saw, neutrophils like spectacles.} The clinic calls it want of training and sets the rate to 75.
                """, "What has the new battery shown?"),
            Step("The first of the month", At(3), "", """
                Palpitations since the faster rate, and not a metre gained. The daughter: "Fifty years in the field, every day. What is
                there to train?" {told:chemistry = Of what {he} might lack, B12, folate and copper, {he} lacks nothing.}
                """, "What is left to look at?"),
            Step("Ten would have done", At(3, 5), "marrow", """
                {told:marrow = A marrow as full as it should be, {f.marrow.0.blasts_pct} % blasts.} The pathologist: "Misshapen,
                {f.marrow.0.dysplasia_pct} %. Ten would have done." The clinic: "Beyond seventy they all look like that. And what was {c2}
                before the exchange is {c3} now. We call that **stable**."
                """, "Do they, and is it?"),
            Step("Marked in yellow", At(3, 12), "molecular", """
                {told:molecular = Karyotype normal; *TET2*, {f.molecular.0.ngs.0.vaf} % of alleles.} Beneath it stands what stands beneath
                every such result: "Clones of this kind are frequent beyond the age of 70 and do not by themselves mean disease." The
                clinic has marked the sentence in yellow and sent it on.

                {He} has copied it on to the card, with the date. "There is room for one more line."
                """, "What goes in?"),
        ),
        wrong="""
            The clinic compared a low count with a low count and called it stable; measured from the first pacemaker all three lines had
            fallen, and neither a new battery nor a faster rate made the path shorter. The printed sentence holds for a small clone in
            normal blood. With three low lines, dysplasia and a clone of this size it is no longer a matter of age.
            """,
        facts=("F-ENT-MDS-02", "F-ENT-MDS-05", "F-ENT-MDS-07", "F-TRP-75"),
    ),
)  # fmt: skip

THREE_CAMERAS = MDS.but(
    course=Course(
        ((-340, -320, 0.6, 1.35), (-130, -90, 0.6, 1.35), (0, 0, 0.6, 1.35), (18, 27, 0.6, 1.35)), steady=True,
        lines={"mono": (0.12, 0.42), "hb": (76.0, 94.0), "plt": (66.0, 138.0)},
    ),
    radicals={
        **MDS.radicals,
        "drugs": [{"name": "aspirin", "drug_class": "other", "dose": "100 mg", "start": Whole(-2600, -2200), "stop": Whole(-64, -58)}],
        "chemistry": [{"day": 0, "ferritin": Whole(230, 440)},
                      {"day": 9, **LARGE, "reticulocytes": Whole(17, 34), "reticulocyte_method": "manual"}],
        "marrow": [{"done": True, "cellularity": "hyper", "dysplasia_pct": Whole(18, 55), "blasts_pct": Whole(1, 4),
                    "ring_sideroblasts": False, "fibrosis_grade": 0}],
        "molecular": [{"karyotype": "normal", "ngs": [{"gene": "SRSF2", "vaf": Whole(18, 44)}]}],
        "incidental": [{"name": "Colonoscopy", "value": "two polyps, 3 and 4 mm, taken out", "day": -40}],
    },
    who=Who((64, 83, "years"), sex="male"),
    normal=("history", "spleen", "family"),
    plot=Plot(
        title="Three cameras",
        summary="A {job} of {age} is bleeding, say the letters. Nobody has found out where.",
        known="aspirin for years, \"to be on the safe side\"; never a heart attack",
        picks={"job": ("retired signalman", "retired postman", "former dustman", "retired policeman")},
        steps=(
            Step("Up, down and swallowed", 0, "age sex counts drugs history examination chemistry spleen", """
                One camera from above, one from below, a third swallowed and filmed for nine hours. Nobody has seen blood. The lower one
                brought out two polyps, 3 and 4 mm, "which may ooze". For the rest the haemoglobin is the aspirin, say the letters, though
                he has not had one for two months. Ferritin {f.chemistry.0.ferritin} µg/L. On Thursday the vessels of the gut are to be
                shown with contrast.

                On the second floor he has to stand still and look at the view. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt}
                ×10⁹/L. In the first of the letters, almost a year old, a haemoglobin of {c0:hb} is underlined; two lines below, not
                underlined, stand neutrophils of {c0}.
                """, "And Thursday?"),
            Step("Big ones", 6, "film chemistry family", """
                {told:film = Large oval red cells, says the film, and in the second line, neutrophils with hardly a granule.} The
                gastroenterologist knows every metre of him. "Big cells are young cells. A marrow that makes up for bleeding throws them
                out."
                """, "What would tell young ones from sick ones?"),
            Step("A stool diary", At(3), "marrow molecular", """
                No contrast was given on Thursday. {told:chemistry = At an MCV of {f.chemistry.1.mcv} fL there are
                {f.chemistry.1.reticulocytes} ×10⁹/L reticulocytes, counted twice because nobody believed it.} A needle, then.
                {told:marrow = Full, says the pathologist, and {f.marrow.0.dysplasia_pct} % of what is there misshapen.}

                "Full, as after any bleeding", writes the gastroenterologist. The houseman: "Full, so it cannot be the marrow that is
                short of cells." {told:molecular = The panel has one line: *SRSF2*, {f.molecular.0.ngs.0.vaf} % of alleles.}

                He has brought a notebook with the colour of every stool since the summer, as asked: brown, brown, brown, "beetroot",
                brown. "Then where did it go, all that blood?"
                """, "Where did it go?"),
        ),
        wrong="""
            Three lines were low, and only one was followed. Two polyps of that size do not take the neutrophils along, and with so few
            reticulocytes the large cells cannot be young ones; large cells and three low lines, with normal vitamins and copper, ask for
            the marrow before they ask for a fourth camera. That the marrow was full acquits it of nothing: what it makes is misshapen and
            does not reach the blood.
            """,
        facts=("F-ENT-MDS-04", "F-ENT-MDS-05", "F-ENT-MDS-07"),
    ),
)  # fmt: skip

FRIDAY_CALL = MDS.but(
    course=Course(
        ((-360, -260, 0.6, 1.3), (-120, -80, 0.6, 1.3), (0, 0, 0.6, 1.3), (12, 12, 0.6, 1.3)), steady=True,
        lines={"mono": (0.12, 0.42), "hb": (80.0, 98.0), "plt": (62.0, 138.0)},
    ),
    radicals={
        **MDS.radicals,
        "marrow": [{"day": 9, "done": True, "cellularity": "hyper", "dysplasia_pct": Whole(20, 50),
                    "blasts_pct": Whole(6, 9), "fibrosis_grade": 0}],
        "molecular": [{"day": 12, "karyotype": "normal", "ngs": [{"gene": "U2AF1", "vaf": Whole(18, 44)}]}],
    },
    who=Who((62, 81, "years")),
    normal=("history", "spleen", "family"),
    plot=Plot(
        title="Friday, ten past four",
        summary="A {noun} of {age} who lives alone gets a telephone call from a hospital at the end of a week.",
        known="cataracts done, a knee replaced",
        picks={"plants": ("the seedlings", "the tomatoes", "the cuttings"), "where": ("Canada", "New Zealand")},
        steps=(
            Step("Not as before", 0, "age sex counts drugs history examination spleen", """
                Nothing has happened. {He} takes a rest on the way from the bus, which was not so a year ago, and has given away the
                larger of the two watering cans. The practice: "Widowed, eats toast. Vitamins?"

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Which vitamin could do that?"),
            Step("If the bus runs", 4, "film chemistry family", """
                {told:chemistry = B12 and folate are not short, nor is copper; MCV {f.chemistry.mcv} fL.} {told:film = A good many
                neutrophils are pale and have two lobes.} "A needle, then. If it is a day on which the bus runs."
                """, "What do you expect of the needle?"),
            Step("Pack a bag", 9, "marrow", """
                Friday, ten past four; you are on a train. {told:marrow = A full marrow, writes the pathologist, dysplasia
                {f.marrow.0.dysplasia_pct} %, blasts {f.marrow.0.blasts_pct} %.} The doctor who opens it has been on the ward for three
                weeks. She asks across the corridor ("More than five? Then it is not in remission") and dials at once, because nobody
                should have to wait for it over a weekend.

                "There are blasts in your marrow. That is acute leukaemia. Please pack a bag, chemotherapy begins on Monday." It is quiet
                at the other end. "For how many days?" There is a leaflet, and she reads from it. A month.  "And who waters {plants}?" She
                has no leaflet for that.
                """, "Is the bag needed?"),
            Step("Labels", At(3), "molecular", """
                Over the weekend {he} has woken a sister in {where} and stuck names on the furniture. Friday's figure holds, by two
                readers with five hundred cells each. {told:molecular = There is a clone, *U2AF1*, {f.molecular.0.ngs.0.vaf} % of
                alleles.} "So it is something else. Is it something less?"
                """, "Is it less?"),
        ),
        wrong="""
            Blasts in a marrow do not make a leukaemia by themselves; below 20 %, with dysplasia and a clone, they have another name. Five
            is the figure for somebody who has been treated, and nobody had been. What is done goes by the risk and is not begun on a
            Monday because of a telephone call.
            """,
        facts=("F-ENT-MDS-05", "F-ENT-MDS-09", "F-ENT-MDS-10", "F-ENT-LEU-05"),
    ),
)  # fmt: skip

BELT = MF.but(
    course=Course(
        ((-118, -92, 0.7, 1.4), (0, 0, 0.7, 1.4), (25, 32, 0.7, 1.4), (40, 46, 0.7, 1.4)), steady=True,
        lines={"mono": (0.12, 0.42), "hb": (84.0, 98.0), "plt": (70.0, 128.0)},
    ),
    radicals={
        **MF.radicals,
        "spleen": {"enlarged": True, "imaged": True, "cm": Number(19.0, 25.0), "portal_hypertension": False},
        "film": [{"day": 12, "reviewed": True, "blasts": False, "teardrop": True, "leukoerythroblastic": True}],
        "chemistry": [{"day": 12, "ldh_high": True}],
        "marrow": [{"day": At(2), "done": True, "fibrosis_grade": Whole(2, 3), "megakaryocyte_atypia": True, "blasts_pct": Whole(1, 4),
                    "dysplasia_pct": Whole(1, 4)}],
        "molecular": [{"day": At(3), "driver_mpn": "pos", "bcr_abl1": "neg"}],
        "incidental": [
            {"name": "Platelets at the sawmill's check-up", "value": Number(580, 690, 0), "unit": "×10⁹/L", "reference": "150–400",
             "day": -2240},
            {"name": "LDH", "value": Number(470, 690, 0), "unit": "U/L", "reference": "below 250", "day": 12},
            {"name": "Vitamin B12", "value": Number(780, 940, 0), "unit": "pmol/L", "reference": "150–600", "day": 12},
            {"name": "CALR exon 9", "value": "deletion of 52 base pairs", "day": At(3)},
        ],
    },
    who=Who((58, 76, "years")),
    plot=Plot(
        title="Three holes in the belt",
        summary="A {noun} of {age}, sawyer, has lost weight and punched three new holes in the belt, the wrong way round.",
        known="a finger shorter since an accident at the saw",
        picks={"when": ("before Easter", "before Whitsun", "before the summer break")},
        steps=(
            Step("An awl", 0, "age sex counts drugs history examination spleen incidental", """
                One hole each winter, made with an awl, each further out; for a fourth there is no leather left. Above the belt the shirt
                has got too wide. Two shirts a night; full after three spoons, and the dog has put on what {he} has lost. The spleen was
                felt by everybody who tried and measures {f.spleen.cm} cm. The liver is smooth, the flow in the portal vein normal.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                Six years ago, at the sawmill's check-up, a red pen went round one figure only, {f.incidental.0.value} platelets. "Wound",
                the works doctor wrote beside it: the finger had stayed in the saw that month.

                The surgeon is young and quick. "All three low, a healthy liver, and that thing in the belly. It eats them. Out with it
                {when}, and a week later the blood is as good as new."
                """, "Does the spleen explain it all?"),
            Step("Vaccinated", 12, "film chemistry family", """
                The vaccines are in, the theatre is booked. The blood bank, asked only for a crossmatch, has looked at a drop and rung
                twice. {told:film = What it saw was tear drops, red cells with nuclei, a few myelocytes.} LDH {f.incidental.1.value} U/L
                (below 250); vitamin B12 {f.incidental.2.value} pmol/L (150–600), though {he} has never in {his} life bought a vitamin.

                "Young cells, of course", says the surgeon. "The marrow works day and night to keep up. One more reason to be quick." The
                houseman is glad about the B12, of which at least there is enough. The anaesthetist would like to know what the blood bank
                knows.
                """, "Why do cells come out too early?"),
            Step("What lies between", At(2), "marrow", """
                Nothing came through the needle; the core was taken in the same sitting. {told:marrow = Coarse fibres, grade
                {f.marrow.0.fibrosis_grade}; between them misshapen megakaryocytes in clusters, blasts {f.marrow.0.blasts_pct} %.} This
                time the surgeon rings: "Was I about to take out the only place that still makes some?"
                """, "Is that so, and what becomes of the operation?"),
            Step("One hole back", At(3), "molecular", """
                {told:molecular = *CALR* carries a deletion; BCR::ABL1 is negative.} Ruxolitinib lies on the desk, and the pharmacist has
                read the leaflet to the end. The platelets fix the dose; the haemoglobin, {c3:hb} g/L today, will go down in the first
                months before it comes back, and may ask for a transfusion. On the other side of the sheet: a smaller spleen, one shirt a
                night.

                {He} can no longer bend over the blade. The apprentice does it, too fast. "Give me one hole back, and tell me what it
                costs."
                """, "What does it cost?"),
        ),
        wrong="""
            The surgeon explained three low lines by what could be felt, and young cells by haste; the works doctor had a wound for the
            platelets, and nobody counted again when it was healed. A large spleen takes its share, but it does not raise platelets six
            years beforehand, and tear drops beside nucleated red cells mean that the marrow is filled; the dry needle was one more
            finding. By common teaching a high B12 comes from the cells here, not from the chemist's, and such a spleen is taken out only
            when tablets have failed, since the operation is dangerous.
            """,
        facts=("F-ENT-MF-03", "F-ENT-MF-04", "F-ENT-MF-05", "F-ENT-MF-06", "F-ENT-MF-07"),
    ),
)  # fmt: skip

DRY_NEEDLE = MF.but(
    course=Course(
        ((-250, -220, 0.6, 1.35), (-110, -70, 0.6, 1.35), (0, 0, 0.6, 1.35), (22, 31, 0.6, 1.35)), steady=True,
        lines={"mono": (0.12, 0.42), "hb": (82.0, 98.0), "plt": (64.0, 138.0)},
    ),
    radicals={
        **MF.radicals,
        "marrow": [{"done": True, "fibrosis_grade": Whole(2, 3), "megakaryocyte_atypia": True, "blasts_pct": Whole(1, 4),
                    "dysplasia_pct": Whole(1, 6), "infiltration": False}],
        "spleen": [{"day": 0, "enlarged": True},
                   {"day": 9, "enlarged": True, "imaged": True, "cm": Number(17.0, 24.0), "portal_hypertension": False}],
        "incidental": [
            {"name": "LDH", "value": Number(430, 640, 0), "unit": "U/L", "reference": "below 250", "day": 2},
            {"name": "JAK2 V617F", "value": "detected", "day": At(3)},
            {"name": "CEA", "value": Number(5.6, 7.4), "unit": "µg/L", "reference": "below 5.0; below 10 in smokers", "day": 2},
        ],
    },
    who=Who((58, 82, "years")),
    plot=Plot(
        title="Nothing came",
        summary="A {noun} of {age} who {job} is full after five mouthfuls. The search is for a tumour.",
        known="gout in one toe; smokes",
        picks={"job": ("carries pianos", "bakes for a hotel", "mends roofs", "keeps a cellar")},
        steps=(
            Step("Five mouthfuls", 0, "age sex counts drugs history examination spleen", """
                Half of every plate goes back to the kitchen. Nine kilos since last year, a bed that is changed at three in the morning,
                and something on the left that pushes when the shoes are tied. {told:spleen = It is the spleen, a hand below the ribs.}
                {He} has not given up the twenty a day: "Those I can still get down." The scales have been checked against a sack of
                flour.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The practice: "Weight, sweats, anaemia. **Find the primary**, please." Eleven boxes are ticked on the form, and someone
                has drawn a twelfth, for the markers.
                """, "Where do you look first?"),
            Step("Young red cells", 2, "film chemistry family", """
                {told:film = Red cells shaped like tears, and some that still have their nuclei.} LDH {f.incidental.0.value} U/L. From the
                twelfth box: CEA {f.incidental.2.value} µg/L (below 5.0). The oncologist: "Nine kilos, a marrow that pushes out its young,
                and now this. It is the bowel. Scope everything."
                """, "Only a carcinoma?"),
            Step("The fourth needle", At(3), "marrow molecular", """
                All of it scoped and scanned. {told:spleen = A spleen of {f.spleen.1.cm} cm, a portal vein with which nothing is wrong,
                and no tumour.} Three needles brought no marrow ("dry tap, **technical failure**, repeat on Tuesday"), and the fourth, a
                thick one, brought a core that nobody waited for.

                It has been read. {told:marrow = Megakaryocytes of every shape, heaped together, in fibres of grade
                {f.marrow.0.fibrosis_grade}; no carcinoma.} {told:molecular = *JAK2* V617F is there.} The PET, on Wednesday, is "for the
                CEA". "For which of them must I not eat?"
                """, "Tuesday, Wednesday, or neither?"),
        ),
        wrong="""
            A needle that brings nothing had met the fibres; it was a finding, and the core held the rest. Nucleated red cells, tear drops
            and a spleen of that size ask for the marrow's own disease before they ask for a carcinoma from elsewhere, and a CEA of that
            height comes with the cigarettes.
            """,
        facts=("F-ENT-MF-04", "F-ENT-MF-05"),
    ),
)  # fmt: skip

RECIPES = (
    GREY,
    STUDENT_OF_TWENTY,
    ELEVEN_CROSSES,
    ON_THE_TRAY,
    QUIET,
    SMALL_HOTEL,
    SIX_WEEKS_OF_IRON,
    A_QUESTION_OF_AGE,
    VINTAGE,
    PACEMAKER,
    THREE_CAMERAS,
    FRIDAY_CALL,
    BELT,
    DRY_NEEDLE,
)
