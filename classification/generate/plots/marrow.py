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
                have turned yellow. The others are black: on the flank, behind the knee, inside the lip. {who} saw them and called a taxi.
                The gums ooze. No drugs, no cold, {f.examination.0.temperature} °C; no node, spleen not felt.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Nobody has counted before.

                The casualty officer, Friday noon: "With {c0:plt} platelets nobody bleeds like that. So it was the boxes, and a virus.
                Ultrasound on Monday, home."
                """, "What can wait until Monday?"),
            Step("The fourth plaster", 0, "film chemistry family incidental", """
                Nine in the evening, a tea towel about the elbow: the needle of noon still bleeds. {told:film = Film: few neutrophils,
                {f.film.0.blasts_pct} % blasts, crammed with granules; across one of them lies a bundle of rods.} {told:chemistry = LDH is
                raised, the clotting deranged.} A citrate tube goes down for the first time: fibrinogen {f.incidental.0.value} g/L
                (1.8–4.0).

                The haematologist on call, from the city: "I know what that is. The gene comes on Monday, treatment after that. A central
                line tonight." The pharmacist, from the cellar: "All-trans retinoic acid is in my safe. Who signs?"
                """, "Two voices on the telephone. Who signs tonight, and for what?"),
            Step("Eleven boxes left", At(1), "marrow", """
                "Dry." {He} shows the elbow. All-trans retinoic acid since Friday before midnight, fibrinogen and platelets beside it; no
                line was put in. {told:marrow = The marrow is packed with the same cells, {f.marrow.0.blasts_pct} % blasts.} *PML::RARA*
                is detected. Fibrinogen {f.incidental.3.value} g/L, count {c1}.

                The ultrasound has been crossed out. {He} has not felt so well for weeks. "I could go on Wednesday. There are eleven boxes
                left."
                """, "Home on Wednesday?"),
        ),
        wrong="""
            The casualty officer saw rightly that bruises and platelets did not fit, and took that as a reason to stop, when it was the
            reason to test the clotting; three low lines and a machine that cannot class the cells do not wait until Monday either.
            Bleeding with such a film is treated on suspicion, the same night, with a specialist; the gene confirms it afterwards, and by
            common teaching no central line is put into such a clotting. Nor does anybody go home so soon: while the capsules
            work, fever, water on the lungs and breathlessness may still come.
            """,
        facts=("F-ENT-LEU-04", "F-ENT-LEU-05", "F-ENT-LEU-10"),
    ),
)  # fmt: skip

STUDENT_OF_TWENTY = LEU.but(
    course=Course(((0, 0, 0.1, 0.9), (2, 2, 0.08, 0.9), (4, 4, 0.08, 0.9)), lines={"hb": (78.0, 94.0), "plt": (34.0, 64.0)}),
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
                "How long must {he} stay out of the boat?" The student health service is on the telephone: glandular fever, worn out since
                {exam}, nodes in the neck, the armpits and the groins. The rapid test has a second line, a pale one, read after a quarter
                of an hour. Prednisolone for a week, the first dose this morning.

                What is left on the sheet has to be asked for. {f.examination.0.temperature} °C; tonsils small, no sore throat; nodes not
                tender, spleen a finger below the ribs; red points under the socks. No other drug. {c0:Full}. Haemoglobin {c0:hb} g/L,
                platelets {c0:plt} ×10⁹/L, the first count ever. "Those last ones are the atypical lymphocytes."
                """, "And the boat?"),
            Step("Half the size", At(1), "film family chemistry", """
                Three doses. The nodes are half the size, {he} has slept like other people. {told:film = Film: few neutrophils;
                {f.film.0.blasts_pct} % blasts, small, all alike, with hardly a rim.} {told:chemistry = LDH is raised.} Urate
                {f.incidental.1.value} µmol/L (150–400). Count {c1} ×10⁹/L, under a drug that lifts counts.

                The health service: "It works, so that is what it was. One does not break off prednisolone in the middle."
                """, "The nodes have halved. Is there a fourth dose?"),
            Step("On the train", 3, "infection_tests", """
                "To be read after five minutes, not later", says the leaflet of the rapid test. {told:infection_tests = The serology shows
                an EBV of long ago, nothing fresh.} No fourth dose; fluids run against the urate.

                The registrar would let the prednisolone wash out: "A week, then we get a clean marrow." The parents are on a train, with
                grapes. They have been told about kissing.
                """, "Marrow tomorrow, or a clean one in a week?"),
            Step("Before the first tablet", At(2), "marrow", """
                {told:marrow = The marrow is full, {f.marrow.0.blasts_pct} % blasts; flow cytometry calls them precursors of B cells.}
                Count {c2}, platelets {c2:plt} ×10⁹/L.

                The centre has a bed and one question: "What was there before the first dose? We judge by how fast they go." A printout,
                with {c0:blasts} % in its last line. {He} has read the sheet upside down. "Have the tablets done harm?"
                """, "Have they?"),
        ),
        wrong="""
            A pale line, read late, met a machine that could not class the cells, and each was taken as the proof of the other; small
            tonsils, points on the feet and three low lines were left over. That the glands shrank proved nothing: prednisolone shrinks
            these cells as well, hides what they are and blurs the first measure of the treatment. A week of waiting would have cleared
            nothing.
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
                arm. "Father: falls a lot", the {who} has written below. The father sits in the corridor, beside a social worker.

                A pale child lets everything be done. Red points between the bruises, blood along the gums; pain in the legs at night for
                {weeks} weeks. No cold, no drugs. {f.examination.0.temperature} °C, spleen two fingers below the ribs.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                Two hands have written on the board. "Skeletal survey at eight; no contact with father." And: "**ITP?** Prednisolone
                tonight, home tomorrow."
                """, "Two plans. Does either begin tonight?"),
            Step("The technician stays", 0, "film chemistry family", """
                She had her coat on when the tube came. {told:film = On her film: neutrophils and platelets few,
                {f.film.0.blasts_pct} % blasts.} {told:chemistry = LDH is raised, MCV {f.chemistry.mcv} fL.} The prednisolone is crossed
                out. The children's hospital has a bed and takes the marrow itself, first thing.

                The mother has come straight from work. Nobody in the family has had anything with the blood, she says, and where is her
                husband? In the corridor. The social worker: "A report is a report. He cannot go in." Nobody has told him anything.
                """, "Who is told what before the ambulance leaves?"),
            Step("Unfounded", At(1), "marrow", """
                {told:marrow = A packed marrow with {f.marrow.0.blasts_pct} % blasts, taken before any steroid.} Count {c1}, platelets
                {c1:plt} ×10⁹/L.

                The father drove behind the ambulance and slept on the floor. "Unfounded", says the last line in the social worker's file.
                The {who} rings and does not ask for the name of it. "Only whether I ought to have kept quiet."
                """, "Was it wrong?"),
        ),
        wrong="""
            Bruises need a count and a film before they have a culprit. With haemoglobin and neutrophils low as well it is not the
            platelets alone, and a steroid before the marrow can hide what is in it. To report was right; to stop looking was not.
            """,
        facts=("F-MGT-19", "F-ENT-LEU-04", "F-ENT-LEU-07", "F-ENT-LEU-10"),
    ),
)  # fmt: skip

ON_THE_TRAY = LEU.but(
    course=Course(((0, 0, 0.08, 0.9), (1, 1, 0.08, 0.9)), lines=PAN),
    radicals={
        **LEU.radicals,
        "film": [{"reviewed": True, "blasts": True, "blasts_pct": Whole(6, 30)}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["bone_pain"], "complete": True}}],
        "drugs": [{"name": "ibuprofen", "dose": "400 mg, three or four a day", "start": Whole(-46, -36), "stop": 0}],
        "incidental": [
            {"name": "MRI of the spine", "value": "cord free; marrow signal changed in every vertebra, no single lesion", "day": 1},
        ],
    },
    who=Who((47, 74, "years")),
    normal=("history", "family", "spleen"),
    plot=Plot(
        title="A syringe on a tray",
        summary="A {job} of {age} is sent in by {his} physiotherapist, with a back that hurts most when lying down.",
        known="a bad back for weeks; otherwise well",
        picks={"job": ("bookseller", "letter carrier", "vineyard worker", "school caretaker")},
        steps=(
            Step("Too pale for massage", 0, "age sex counts drugs history examination spleen", """
                "It hurts wherever I press. And look at the colour." Nine times the physiotherapist has kneaded {his} back; the tenth time
                she wrote a note. Between the shoulder blades, worse at night, for {d0:long}; ibuprofen for as long, three or four tablets
                a day, the last one this morning. No infection. {He} walks in. Both legs strong, nothing numb,
                {f.examination.0.temperature} °C; no bruise, no node, no spleen.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The spine surgeon, by telephone: "Carcinoma or myeloma. Save the cord. Dexamethasone now, scan at seven." The syringe lies
                on a tray, labelled.
                """, "Is it given?"),
            Step("Unclassed", 0, "film chemistry family", """
                Not by this night nurse. She has rung the laboratory about the last line of the printout. {told:film = Film: hardly a
                neutrophil, few platelets, {f.film.0.blasts_pct} % blasts.} {told:chemistry = MCV {f.chemistry.mcv} fL, LDH raised.}
                Morphine instead of ibuprofen. The legs, examined once more, push the nurse across the floor.

                The surgeon: "Young forms, of course. A marrow full of carcinoma pushes them out. The order stands."
                """, "Whose order counts tonight?"),
            Step("Scan at seven", 1, "incidental", """
                The cord lies free. In every vertebra the marrow gives the wrong signal, and nowhere is there a single lesion. The
                radiologist: "Metastases everywhere, or one busy marrow. I cannot tell you which."

                "Everywhere, then", says the surgeon, between two operations. "Dexamethasone and the radiotherapist."
                """, "What has the scan settled?"),
            Step("Not given", At(1), "marrow", """
                {told:marrow = The marrow, taken at nine: crowded, {f.marrow.0.blasts_pct} % blasts.} Today {c1} ×10⁹/L, haemoglobin
                {c1:hb} g/L. The syringe has gone back to the pharmacy, full.

                {He} has lain awake. "Nine massages. Did they spread it?"
                """, "What do you answer, and who begins what today?"),
        ),
        wrong="""
            Nothing pointed to the cord: the legs were strong. Cells that no machine can class are looked at before anything is given, and
            a steroid before the marrow can hide what is in it. Young forms of a crowded marrow are myelocytes and red cells with nuclei,
            and a scan that is wrong in every vertebra does not name the cell.
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
    },
    who=Who((18, 38, "years")),
    plot=Plot(
        title="Nosebleeds in the orchestra",
        summary="A viola player of {age} had to leave a rehearsal with a nosebleed that would not stop.",
        known="never in hospital",
        picks={"piece": ("the slow movement", "the overture"), "many": ("Thirty-eight", "Forty-one", "Fifty-two")},
        steps=(
            Step("Three explanations", 0, "age sex counts drugs history examination spleen", """
                In {piece} the conductor stopped: the music stand was red. The ninth time in three weeks. "I have kept the towels", says
                the sister, who plays at the same desk. Pale for as long, and the case of the viola has got heavy. Blood blisters in the
                cheeks, points on both shins, {f.examination.0.temperature} °C; spleen not felt. No drug this year, no cold.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L, never counted before.

                The ear, nose and throat doctor has packed the nose. The platelets: immune. The haemoglobin: on the towels. The
                neutrophils: "always a little low in somebody". Immunoglobulin tonight.
                """, "Three lines, three explanations. Does any of them hold?"),
            Step("Nothing has answered", At(1), "chemistry", """
                Two days of immunoglobulin: platelets {c1:plt} ×10⁹/L on the third, count {c1}. The packing stays in. {told:chemistry =
                Reticulocytes {f.chemistry.0.reticulocytes} ×10⁹/L, counted by hand, ferritin {f.chemistry.0.ferritin} µg/L, MCV
                {f.chemistry.0.mcv} fL.}

                The nose doctor: "Then they resist. Prednisolone on top, tonight; the marrow when they are higher."
                """, "Do you wait for higher?"),
            Step("Nothing on it", At(1, 1), "film family", """
                {told:film = Film: neutrophils few, platelets fewer, all well made; no blasts, no dysplasia.} The laboratory has written
                "nothing on it". Prednisolone has not been given. The mother, asked for bad blood in the family, knows of none.

                Now nose and ward agree, for the first time: a clean film, so a healthy marrow. "The needle can wait until Monday."
                """, "Can it?"),
            Step("The list", At(2), "marrow statement", """
                {told:marrow = Cellularity {f.marrow.0.cellularity_pct} %; the rest of the core is fat. No fibres, nothing dysplastic,
                {f.marrow.0.blasts_pct} % blasts.} No other cause has been found. Day {c2:day}: {c2} ×10⁹/L, platelets {c2:plt} ×10⁹/L the
                morning after a transfusion.

                {many} players have put themselves on a list, with their blood groups; the sister stands at the top. "Same group, same
                parents. Take my platelets, tonight." The ward doctor has rung for the cell separator.
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
        known="never counted before",
        picks={"guest": ("room eleven", "room nine", "room six")},
        steps=(
            Step("Written on hotel paper", 0, "age sex counts drugs history examination spleen incidental", """
                "Found sitting on a bed that was made already, paler than the linen. Points on both shins, blood along the gums. Please
                count {him} today, and do not let it be iron." Signed by the guest of {guest}. Tired for two months. No drugs, no
                infection, {f.examination.0.temperature} °C. The spleen is not felt.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Below, in print: "**platelet clumps?**"

                The casualty officer, on duty since yesterday: "Clumped. So the platelets do not count, and the white cells are no better.
                What is left is a haemoglobin." Home, with iron.
                """, "What does a question mark excuse?"),
            Step("In citrate", At(1), "film chemistry family", """
                The guest has rung the ward before breakfast, so {he} is back. Citrate, kept warm, counted at once: platelets {c1:plt},
                neutrophils {c1} ×10⁹/L. {told:film = Film: no clumps and hardly a platelet that could; few neutrophils, no blasts,
                nothing misshapen.} {told:chemistry = Reticulocytes {f.chemistry.0.reticulocytes} ×10⁹/L by hand, MCV {f.chemistry.0.mcv}
                fL.}

                "It said clumps", says the casualty officer. The technician: "It asked."
                """, "Where does {he} sleep tonight, and what comes next?"),
            Step("No core", At(2), "marrow", """
                Platelets ran while the needle was in; then the house had no trephine. {told:marrow = On the smear fat and few cells,
                {f.marrow.0.blasts_pct} % blasts, {f.marrow.0.dysplasia_pct} % dysplasia.} Count {c2}, haemoglobin {c2:hb} g/L and
                platelets {c2:plt} ×10⁹/L with what was transfused.

                The laboratory: "Diluted with blood, few particles. No result." The registrar: "Empty is empty. Antithymocyte globulin is
                kept for us until tonight; a second needle costs a week."

                {He} has had one and asks, politely, for no other. On the back of the hotel paper stands: "Whatever it is, look twice."
                """, "Once more?"),
        ),
        wrong="""
            A question mark was read as an answer. Clumps are looked for on a film and counted again in citrate, and they do not make
            points on shins. The two readings of the smear are each half right: few cells in it are a strong hint, and without a core
            nobody can tell an empty marrow from a diluted sample, or from the look-alikes with fibres, odd cells or hairy ones.
            """,
        facts=("F-CRI-29", "F-TST-27", "F-ENT-AA-05", "F-ENT-AA-06", "F-ENT-AA-07"),
    ),
)  # fmt: skip

STARVED = {"hb": (60.0, 84.0), "plt": (7.0, 30.0)}

SIX_WEEKS_OF_IRON = AA.but(
    course=Course(((0, 0, 0.08, 0.6), (2, 3, 0.08, 0.6), (9, 13, 0.08, 0.6)), lines=STARVED),
    radicals={
        **AA.radicals,
        "drugs": [{"name": "ferrous sulfate", "dose": "one tablet a day", "start": Whole(-47, -38), "stop": 0}],
        "marrow": [{"day": At(1), "done": True, "dysplasia_pct": Whole(1, 3), "blasts_pct": 1},
                   {"day": At(2), "done": True, "cellularity": "hypo", "cellularity_pct": Whole(5, 20), "fibrosis_grade": 0}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["bleeding"]}}],
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
                who pricked a finger and prescribed iron. Ferrous sulfate for {d0:long}, nothing else, no infection before it. Now the
                gums bleed at the toothbrush, and her socks leave red points. No fever, {f.examination.0.temperature} °C, and nothing
                under the left ribs.

                Everything has been counted, for the first time. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The practice, by telephone: "She loses more than we give her. **Double the iron**, gynaecology on Tuesday."
                """, "Double the iron?"),
            Step("A single room", 1, "chemistry film family", """
                Platelets and two units of red cells in the night. {told:chemistry = Three months of bleeding, and reticulocytes of
                {f.chemistry.reticulocytes} ×10⁹/L, counted by hand; MCV {f.chemistry.mcv} fL.} {told:film = The film holds few
                neutrophils and hardly a platelet, all of ordinary shape; no blasts.}

                The gynaecologist has looked in: "I stop the periods with a hormone, then the iron has time to work." Her mother wonders
                about all that tea.
                """, "What do the reticulocytes say to that?"),
            Step("A clean smear", At(1), "marrow", """
                {told:marrow = The smear: fat, lymphocytes, few cells of the marrow, {f.marrow.0.blasts_pct} % blasts,
                {f.marrow.0.dysplasia_pct} % dysplasia.} The core lies in the fixative. Count {c1} ×10⁹/L.

                "No blasts to speak of, nothing dysplastic", says the registrar. "A healthy marrow. They are destroyed outside:
                prednisolone, and home for the weekend."
                """, "Is that what a healthy marrow looks like?"),
            Step("The core", At(2), "", """
                {told:marrow = It has come: {f.marrow.1.cellularity_pct} % cells, fat for the rest, no fibres.} Count {c2} on day
                {c2:day}; platelets {c2:plt} ×10⁹/L, the day after the last ones. No prednisolone was given. Blood has gone out for PNH
                and for the length of the telomeres.

                Her sister has read about it. "They say it might be me. Does it have to be quick?"
                """, "How severe is it, and how quick?"),
        ),
        wrong="""
            She bled because the platelets were gone; a marrow that answers to bleeding sends reticulocytes, and hers sent none to speak
            of. Cellularity is read on the core: a clean smear with few cells is no healthy marrow.
            """,
        facts=("F-CRI-29", "F-ENT-AA-05", "F-ENT-AA-07", "F-ENT-AA-10"),
    ),
)  # fmt: skip

A_QUESTION_OF_AGE = AA.but(
    course=Course(((0, 0, 0.08, 0.6), (2, 4, 0.08, 0.6), (10, 14, 0.08, 0.6)), lines=STARVED),
    radicals={
        **AA.radicals,
        "marrow": [{"day": At(1), "done": True, "cellularity": "hypo", "cellularity_pct": Whole(5, 20), "dysplasia_pct": Whole(1, 4),
                    "blasts_pct": 1, "fibrosis_grade": 0}],
        "molecular": [{"day": At(2), "karyotype": "normal", "ngs": [{"gene": "DNMT3A", "vaf": Whole(2, 5)}]}],
        "chemistry": {**VITAMINS, "reticulocytes": Whole(4, 17), "reticulocyte_method": "manual", "mcv": Number(94, 101, 0)},
        "film": CLEAN,
    },
    who=Who((64, 77, "years")),
    plot=Plot(
        title="A question of age",
        summary="{job} of {age} has a nose that will not stop bleeding. The ward list is filled in early.",
        known="healthy; swims before breakfast",
        picks={"job": ("A ticket seller", "A bell founder", "A retired geographer", "A dressmaker")},
        steps=(
            Step("Second packing", 0, "age sex counts drugs history examination spleen", """
                Packed on Sunday, packed again last night. The letter of the ear, nose and throat ward speaks of blood pressure; it is
                128/76. No aspirin, no other drug, no infection. A month ago {he} still swam before breakfast. Now the steps of the bath
                are enough. Purple blisters inside the lips, red points to the knees; no fever ({f.examination.0.temperature} °C), no
                spleen.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                On the ward list, under diagnosis: "MDS (age)". Under marrow: "when convenient".
                """, "When is it convenient?"),
            Step("Nothing to see", 1, "chemistry film family", """
                {told:film = Film: few neutrophils, few platelets, each of them as it should be; no blasts.} {told:chemistry =
                Reticulocytes {f.chemistry.reticulocytes} ×10⁹/L, counted by hand, MCV {f.chemistry.mcv} fL; B12, folate and copper are
                normal.} The nose is dry, thanks to two donors.

                The houseman: "If it were MDS, I should see it." The ward round: "At that age they look like this."
                """, "Must it show on a film?"),
            Step("Room in the core", At(1), "marrow", """
                {told:marrow = Cellularity {f.marrow.0.cellularity_pct} % in the core, no fibres; dysplasia {f.marrow.0.dysplasia_pct} %,
                blasts {f.marrow.0.blasts_pct} %.} Count {c1}, platelets {c1:plt} ×10⁹/L with transfusions.

                The list has been brought up to date: "Hypocellular MDS". The pathologist, asked for the word: "I see fat."
                """, "What would have to be in it for that name?"),
            Step("A small clone", At(2), "molecular", """
                {told:molecular = Karyotype normal. Gene panel: *DNMT3A*, {f.molecular.0.ngs.0.vaf} % of alleles.} Count {c2} on
                day {c2:day}; haemoglobin {c2:hb} g/L, transfused twice a week.

                "There is the clone", says the ward round. "Azacitidine, and somebody kind from the palliative team. The other thing one
                gives to the young." {He} has been awake all the while. "What is the other thing?"
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
        summary="A winegrower of {age} is short of breath on the slope. The family doctor has read the slip and written on it.",
        known="never ill, but for the back",
        picks={"vine": ("Silvaner", "Riesling", "Elbling"), "who": ("grandfather", "great-aunt")},
        steps=(
            Step("Read by the hands", 0, "age sex counts drugs history examination chemistry spleen", """
                "Winegrower", the family doctor has written, and has underlined MCV {f.chemistry.0.mcv} fL and GGT {f.incidental.0.value}
                U/L (below 60). "Alcohol does all of this. Not a drop, folic acid, count again after the vintage."

                The row below the chapel used to be one breath; now {he} sits down in it twice. A glass at noon and one at night; no drugs
                until today. Blue-green nails, from the copper that goes on the leaves. {f.examination.0.temperature} °C, neither liver
                nor spleen felt.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. A year ago {he} had {c0}; nobody asked why.
                """, "If it is the wine, what ought to follow?"),
            Step("Spat out", At(2), "film family", """
                Day {c2:day}. {He} has tasted the whole vintage, spat it out and not missed a tablet. GGT {f.incidental.1.value} U/L;
                {told:chemistry = MCV {f.chemistry.1.mcv} fL, B12 and folate normal.} Count {c2}, haemoglobin {c2:hb} g/L. {told:film =
                Film: neutrophils few, and among them pale ones with two lobes; large red cells, no blasts.}

                "There, it worked", says the family doctor. "A marrow forgets more slowly than a liver. Until Easter."
                """, "What has worked?"),
            Step("Blue again", At(2, 10), "marrow", """
                Nobody waited for Easter. {told:marrow = Marrow: full, {f.marrow.0.dysplasia_pct} % dysplastic,
                {f.marrow.0.blasts_pct} % blasts; ring sideroblasts with the iron stain, no fibres.}

                The registrar: "Rings. A lack of copper can do that, or alcohol." The nurse, with a look at the nails: "A lack?" {He} turns
                over {his} hands and begins to laugh.
                """, "Copper, alcohol, or neither: what decides?"),
            Step("From one stock", At(3), "molecular", """
                {told:chemistry = LDH and methylmalonic acid are normal.} Serum copper {f.incidental.2.value} µmol/L (11–22).
                {told:molecular = The panel: *SF3B1*, {f.molecular.0.ngs.0.vaf} % of alleles; the chromosomes are in order.} {c3} ×10⁹/L
                today, haemoglobin {c3:hb} g/L.

                The word clone needs no explaining here. Every {vine} on that slope comes from one slip that {his} {who} carried across
                the river. "And if it was never the wine, may I have my glass back?"
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
        ((-3330, -3250, 2.6, 4.4), (-124, -92, 0.6, 1.3), (0, 0, 0.6, 1.3), (36, 44, 0.6, 1.3)), steady=True,
        lines={"mono": (0.12, 0.42), "hb": (80.0, 98.0), "plt": (66.0, 138.0)},
    ),
    radicals={
        **MDS.radicals,
        "chemistry": [{"day": 0, "mcv": Number(103, 114, 0)}, {"day": 24, **VITAMINS, "ldh_high": False}],
        "marrow": [{"done": True, "cellularity": "normal", "dysplasia_pct": Whole(22, 55), "blasts_pct": Whole(1, 4),
                    "ring_sideroblasts": False, "fibrosis_grade": 0}],
        "molecular": [{"karyotype": "normal", "ngs": [{"gene": "TET2", "vaf": Whole(26, 44)}]}],
    },
    who=Who((70, 84, "years")),
    normal=("history", "spleen", "family"),
    plot=Plot(
        title="Right for the age",
        summary="A retired surveyor of {age} needs a new battery in the pacemaker. The device clinic has counted the blood as well.",
        known="a pacemaker since a fall from a ladder",
        picks={"place": ("at the edge of the forest", "above the quarry", "behind the last farm")},
        steps=(
            Step("Measured from the last peg", 0, "age sex counts drugs history examination chemistry spleen", """
                "Three low lines, large cells, as {c1:ago}. **Stable**, right for the age. Cleared for the exchange." So writes the device
                clinic. The battery is almost spent, and that, it says, is why the boundary stone {place} has been moving away. {He} walks
                there on the first of every month; the last time {he} turned round at the split oak. No drugs, no infection,
                {f.examination.0.temperature} °C; spleen not felt.

                {c2:Full}. Haemoglobin {c2:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c2:plt} ×10⁹/L.

                On the card of the first pacemaker, {c0:ago}: haemoglobin {c0:hb}, platelets {c0:plt}, neutrophils {c0}. "One never
                measures from the last peg", {he} says.
                """, "Stable?"),
            Step("The same path", 24, "film family", """
                Eleven years of current in the chest, the wound dry, and round at the split oak again. {told:film = The film, made from
                the tube of the evening before: few neutrophils, pale and with two lobes; red cells of all sizes, no blasts.}
                {told:chemistry = B12, folate, methylmalonic acid, copper, LDH: all as they should be.}

                The clinic calls it want of training and has put up the rate. The daughter: "Fifty years in the field, every day. What
                is there to train?"
                """, "What has the new battery shown?"),
            Step("The first of the month", At(3), "marrow", """
                Palpitations since the faster rate, and not a metre gained. Count {c3}, haemoglobin {c3:hb} g/L.

                {told:marrow = The marrow: as full as it should be, {f.marrow.0.blasts_pct} % blasts, no fibres.} The pathologist:
                "Misshapen, {f.marrow.0.dysplasia_pct} %. Ten would have done." The clinic: "Beyond seventy they all look like that."
                """, "Do they?"),
            Step("Marked in yellow", At(3, 12), "molecular", """
                {told:molecular = Karyotype normal; *TET2*, {f.molecular.0.ngs.0.vaf} % of alleles.} Beneath it stands what stands beneath
                every such result: "Clones of this kind are frequent beyond the age of 70 and do not by themselves mean disease." The
                clinic has marked the sentence in yellow and sent it on.

                {He} has copied it on to the card, with the date. "There is room for one more line."
                """, "What goes in?"),
        ),
        wrong="""
            The clinic compared a low count with a low count and called it stable; measured from the first pacemaker all three lines had
            fallen, and a new battery left the path as long as it was. The printed sentence holds for a small clone in normal blood. With
            three low lines, dysplasia and a clone of this size it is no longer a matter of age.
            """,
        facts=("F-ENT-MDS-02", "F-ENT-MDS-05", "F-ENT-MDS-07", "F-TRP-75"),
    ),
)  # fmt: skip

THREE_CAMERAS = MDS.but(
    course=Course(
        ((-330, -250, 0.6, 1.35), (-130, -90, 0.6, 1.35), (0, 0, 0.6, 1.35), (18, 27, 0.6, 1.35)), steady=True,
        lines={"mono": (0.12, 0.42), "hb": (76.0, 94.0), "plt": (66.0, 138.0)},
    ),
    radicals={
        **MDS.radicals,
        "drugs": [{"name": "aspirin", "drug_class": "other", "dose": "100 mg", "start": Whole(-2600, -2200), "stop": Whole(-86, -60)}],
        "chemistry": [{"day": 0, "ferritin": Whole(230, 440)},
                      {"day": 6, **LARGE, "reticulocytes": Whole(17, 34), "reticulocyte_method": "manual"}],
        "marrow": [{"done": True, "cellularity": "hyper", "dysplasia_pct": Whole(18, 55), "blasts_pct": Whole(1, 4),
                    "ring_sideroblasts": False, "fibrosis_grade": 0}],
        "molecular": [{"karyotype": "normal", "ngs": [{"gene": "SRSF2", "vaf": Whole(18, 44)}]}],
    },
    who=Who((64, 83, "years")),
    normal=("history", "spleen", "family"),
    plot=Plot(
        title="Three cameras",
        summary="A {job} of {age} is bleeding, say the letters. Nobody has found out where.",
        known="aspirin for years, \"to be on the safe side\"; never a heart attack",
        picks={"job": ("retired signalman", "retired toolmaker", "retired ship's cook", "former warehouse clerk")},
        steps=(
            Step("Up, down and swallowed", 0, "age sex counts drugs history examination chemistry spleen", """
                One camera from above, one from below, a third swallowed and filmed for nine hours. Nobody has seen blood. The
                haemoglobin is the aspirin, say the letters, for years "to be on the safe side" and stopped {d0:ended}. Ferritin
                {f.chemistry.0.ferritin} µg/L. On Thursday the vessels of the gut are to be shown with contrast.

                On the second floor {he} has to stand still and breathe; the heart is sound. No weight lost, no infection, no drug since;
                {f.examination.0.temperature} °C, abdomen soft, spleen not felt.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Low twice before, all three; the letters mention the
                haemoglobin.
                """, "And Thursday?"),
            Step("Big ones", 6, "film family", """
                {told:film = Film: few neutrophils, some of them hardly granulated and with two lobes; red cells large and oval, no
                blasts.} {told:chemistry = MCV {f.chemistry.1.mcv} fL, reticulocytes {f.chemistry.1.reticulocytes} ×10⁹/L, counted by
                hand. B12, folate, copper and LDH are normal.}

                The gastroenterologist knows every metre of {him}. "Big cells are young cells. A marrow that makes up for bleeding throws
                them out. We have only not found the place."
                """, "Do the numbers bear that out?"),
            Step("Instead of Thursday", 12, "marrow", """
                No contrast. A needle. {told:marrow = The marrow is full, and {f.marrow.0.dysplasia_pct} % of it dysplastic; blasts
                {f.marrow.0.blasts_pct} %, no ring sideroblasts, no fibres.}

                "Full, as after any bleeding", writes the gastroenterologist. The houseman: "Full, so it cannot be the marrow that is
                short of cells."
                """, "Can a full marrow be short of cells?"),
            Step("A stool diary", At(3), "molecular", """
                {told:molecular = The panel has one line: *SRSF2*, {f.molecular.0.ngs.0.vaf} % of alleles. No chromosome is missing.}
                Count {c3} ×10⁹/L, haemoglobin {c3:hb} g/L.

                {He} has brought a notebook with the colour of every stool, page after page, as asked: brown, brown, brown. "Then where
                did it go, all that blood?"
                """, "Where did it go?"),
        ),
        wrong="""
            Three lines were low, and only one was followed. With so few reticulocytes the large cells cannot be young ones; large cells
            and three low lines, with normal vitamins and copper, ask for the marrow before they ask for a fourth camera. That the marrow
            was full acquits it of nothing: what it makes is misshapen and does not reach the blood.
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
        summary="A {job} of {age} gets a telephone call from a hospital at the end of a week.",
        known="lives alone; cataracts done, a knee replaced",
        picks={"job": ("widowed gardener", "widowed seedsman", "retired piano tuner"), "where": ("Canada", "New Zealand")},
        steps=(
            Step("Not as before", 0, "age sex counts drugs history examination spleen", """
                Nothing has happened. {He} takes a rest on the way from the bus, which was not so a year ago, and has given away the
                larger of the two watering cans. No fever ({f.examination.0.temperature} °C), no infection, nothing that bleeds. No drugs,
                no wine. Spleen not felt.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} {he} had {c0}, and the practice wrote "virus".
                """, "Was it a virus?"),
            Step("If the bus runs", 4, "film chemistry family", """
                {told:film = Film: too few neutrophils, a good many pale and with two lobes; no blasts.} {told:chemistry = MCV
                {f.chemistry.mcv} fL. B12, folate, copper, methylmalonic acid and LDH are normal.} Nobody in the family has had a disease
                of the blood.

                "A needle, then", {he} says. "If it is a day on which the bus runs."
                """, "What do you expect of the needle?"),
            Step("Pack a bag", 9, "marrow", """
                Friday, ten past four; you are on a train. {told:marrow = The report: marrow full, dysplasia {f.marrow.0.dysplasia_pct} %,
                blasts {f.marrow.0.blasts_pct} %, no fibres.} The doctor who opens it has been on the ward for three weeks. She reads one
                figure and dials at once, because nobody should have to wait for such a thing.

                "There are blasts in your marrow. That is acute leukaemia. Please pack a bag, chemotherapy begins on Monday." No fever,
                nothing bleeds. "For how many days?", asks the voice at the other end.
                """, "Is the bag needed?"),
            Step("Labels", At(3), "molecular", """
                Over the weekend {he} has stuck names on the furniture and woken a sister in {where}. The bag stands beside the chair.

                Two readers, five hundred cells each: Friday's figure holds. {told:molecular = There is a clone besides, *U2AF1* in
                {f.molecular.0.ngs.0.vaf} % of alleles, with a normal karyotype.} {c3} ×10⁹/L today, platelets {c3:plt} ×10⁹/L. "So it is
                something else. Is it something less?"
                """, "Is it less?"),
        ),
        wrong="""
            Blasts in a marrow do not make a leukaemia by themselves; below 20 %, with dysplasia and a clone, they have another name. What
            is done goes by the risk and is not begun on a Monday because of a telephone call. And a low count that stays for months was
            no virus.
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
            {"name": "CALR exon 9", "value": "deletion of 52 base pairs", "day": At(3)},
        ],
    },
    who=Who((58, 76, "years")),
    plot=Plot(
        title="Three holes in the belt",
        summary="A sawyer of {age} has lost weight and punched three new holes in the belt, the wrong way round.",
        known="one finger short since the apprenticeship",
        picks={"when": ("before Easter", "before Whitsun", "before the summer break")},
        steps=(
            Step("An awl", 0, "age sex counts drugs history examination spleen incidental", """
                One hole each winter, made with an awl, each further out; for a fourth there is no leather left. The face has got thinner.
                Two shirts a night, full after three spoons. Spleen {f.spleen.cm} cm (felt by everybody); liver smooth, portal flow
                normal. No drugs; {f.examination.0.temperature} °C.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L; much the same {c0:ago}. At the sawmill's check-up, six
                years ago, all was in range but the platelets: {f.incidental.0.value}.

                The surgeon: "All three low, a healthy liver, and that thing in the belly. It eats them. Out with it {when}, and a week
                later the blood is as good as new."
                """, "Does the spleen explain it all?"),
            Step("Vaccinated", 12, "film chemistry family", """
                The vaccines are in, the theatre is booked. The blood bank, asked only for a crossmatch, has looked at a drop and rung
                twice. {told:film = Tear drops, nucleated red cells, a few myelocytes; neutrophils few, no blasts.} LDH
                {f.incidental.1.value} U/L (below 250).

                "Young cells, of course", says the surgeon. "The marrow works day and night to keep up. One more reason to be quick." The
                anaesthetist would like to know what the blood bank knows.
                """, "Why do cells come out too early?"),
            Step("What lies between", At(2), "marrow", """
                Nothing came through the needle; the core was taken in the same sitting. {told:marrow = Coarse fibres, grade
                {f.marrow.0.fibrosis_grade}, and between them large misshapen megakaryocytes in clusters; blasts {f.marrow.0.blasts_pct}
                %.} Count {c2} ×10⁹/L.

                This time the surgeon rings. "First too many platelets, then too few. I was about to take out the only place that still
                makes some."
                """, "Is that right, and what becomes of the operation?"),
            Step("One hole back", At(3), "molecular", """
                {told:molecular = *CALR* carries a deletion; BCR::ABL1 is negative.} Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L,
                which bear on the dose: ruxolitinib lies on the desk. A smaller spleen, one shirt a night, and both figures lower in the
                first months.

                {He} can no longer bend over the blade. "Give me one hole back, and tell me what it costs."
                """, "What does it cost?"),
        ),
        wrong="""
            The surgeon explained three low lines by what could be felt, and young cells by haste. A large spleen takes its share, but it
            does not raise platelets six years beforehand, and tear drops beside nucleated red cells mean that the marrow is filled; the
            dry needle was one more finding. By common teaching such a spleen is taken out only when tablets have failed, since the
            operation is dangerous here.
            """,
        facts=("F-ENT-MF-03", "F-ENT-MF-04", "F-ENT-MF-05", "F-ENT-MF-06", "F-ENT-MF-07"),
    ),
)  # fmt: skip

DRY_NEEDLE = MF.but(
    course=Course(
        ((-300, -220, 0.6, 1.35), (-110, -70, 0.6, 1.35), (0, 0, 0.6, 1.35), (22, 31, 0.6, 1.35)), steady=True,
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
        ],
    },
    who=Who((58, 82, "years")),
    plot=Plot(
        title="Nothing came",
        summary="A {job} of {age} is full after five mouthfuls. The search is for a tumour.",
        known="gout in one toe, years ago",
        picks={"job": ("piano mover", "pastry cook", "roofer", "cellarman")},
        steps=(
            Step("Five mouthfuls", 0, "age sex counts drugs history examination spleen", """
                Half of every plate goes back. Nine kilos since last year, a fresh shirt twice a night, and something on the left that
                pushes. No infection, no drugs; {f.examination.0.temperature} °C, no node. {told:spleen = The spleen lies a hand below
                the ribs.}

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Neutrophils {c0} {c0:ago}, when the toe was looked at; no
                one has looked since.

                The practice: "Weight, sweats, anaemia. Find the primary, please."
                """, "Where do you look first?"),
            Step("Young red cells", 2, "film chemistry family", """
                {told:film = Film: tear drops, red cells with nuclei, myelocytes; few segmented neutrophils, no blasts.} LDH
                {f.incidental.0.value} U/L.

                The oncologist has seen the film and the scales. "A patient who melts away, and a marrow that pushes out its young: there
                is a carcinoma in it. Scope everything, CT from the skull to the hips."
                """, "Only a carcinoma?"),
            Step("Three needles", 9, "", """
                All of it scoped, all of it scanned. {told:spleen = A spleen of {f.spleen.1.cm} cm, normal flow in the portal vein, and
                nothing to go with it.} On the way a marrow was tried: three needles, one of them new. A thin core lies in the fixative,
                since it was there.

                The note: "Dry tap. **Technical failure**, to be repeated by somebody with more experience." The senior registrar has a
                slot on Tuesday.
                """, "A failure?"),
            Step("Since it was there", At(3), "marrow molecular", """
                The core has been read after all. {told:marrow = Coarse fibres, grade {f.marrow.0.fibrosis_grade}; among them misshapen
                megakaryocytes, heaped together; {f.marrow.0.blasts_pct} % blasts, no carcinoma.} {told:molecular = *JAK2* V617F is there,
                BCR::ABL1 is not.} Count {c3}, haemoglobin {c3:hb} g/L.

                The second marrow is on Tuesday, the PET on Wednesday. {He} has lost another kilo. "For which of them must I not eat?"
                """, "Tuesday, Wednesday, or neither?"),
        ),
        wrong="""
            A needle that brings nothing had met the fibres; it was a finding, and the core held the rest. Nucleated red cells, tear drops
            and a spleen of that size ask for the marrow's own disease before they ask for a carcinoma from elsewhere.
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
