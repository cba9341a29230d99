"""Plots in which the marrow itself is ill, and somebody looks elsewhere first."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.marrow import AA, AA_NO_TREPHINE, CLEAN, LARGE, LEU, MDS, MF, PAN
from classification.generate.radicals.shared import CALM, PLAIN_HISTORY, VITAMINS
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole, one_of

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
    plot=Plot(
        title="Bruises from moving house",
        summary="A {noun} of {age} has moved house and put the bruises down to the boxes. Somebody at work looked twice.",
        known="nothing; no doctor since school",
        picks={"who": ("The foreman", "A colleague", "The canteen cook"), "boxes": ("Sixty-one", "Fifty-four", "Seventy")},
        steps=(
            Step("Yellow and black", 0, "age sex counts drugs history examination", """
                {boxes} boxes, four floors, no lift; that was a fortnight ago. {who} saw the shins and sent {him} to the works' nurse, who
                called a taxi. On the thighs and the forearms, where one rests a box, the bruises have turned yellow. On the flank, behind
                the knee and inside the lip they are black, and nobody carries anything with those. The gums ooze. No drug, no fever;
                {f.examination.0.temperature} °C.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Nobody had counted before.

                It is Friday noon. "With {c0:plt} platelets nobody bleeds like that," says the colleague at the desk, who is right. "So it
                was the boxes, and the numbers are a virus or the spleen. Ultrasound on Monday." {He} goes home with a plaster in the
                crook of the arm.
                """, "If the platelets do not explain the black ones, what might?"),
            Step("The fourth plaster", 0, "film chemistry family incidental", """
                At nine in the evening {he} is back, unasked, with a tea towel about the elbow. The needle was in at noon; this is the
                fourth plaster.

                Nobody had sent the citrate tube. Now it has been: fibrinogen {f.incidental.0.value} g/L. {told:film} The technician has
                enclosed a drawing for want of a word, a cell crammed with granules and across it a bundle of rods.

                The haematologist on call, by telephone from the city: "I know what she has drawn. The gene will be back on Monday, and
                with the gene {he} gets the capsules; one does not try those out. Put in a central line tonight, so that nothing is lost."
                """, "What is begun tonight without the gene, and what is left alone?"),
            Step("Monday, at the hour of the ultrasound", At(1), "marrow", """
                The capsules came out of the pharmacy's safe before midnight, and with them fibrinogen and platelets; no line was put in.
                {told:marrow} The gene has come, PML joined to RARA. Fibrinogen {f.incidental.3.value} g/L. The elbow is dry. Neutrophils
                {c1}.

                The colleague of Friday has walked up with the request for the ultrasound, to cross it out in person. "I looked at
                {c0:plt} and thought, too many to bleed. And stopped there."

                {He} has not felt so well for weeks and would like to go home on Wednesday, until the worst is over: there are eleven
                boxes still to be opened.
                """, "What may still come this week, just because the capsules work?"),
        ),
        wrong="""
            The colleague saw rightly that bruises and platelets did not fit, and took that as a reason to stop, when it was the reason to
            test the clotting; three low lines and a machine that cannot class the cells do not wait until Monday either. Bleeding with
            such a film is treated on suspicion, the same night, with a specialist; the gene confirms it afterwards, and by common
            teaching no central line is put into such a clotting.
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
        "infection_tests": [{"organism": "EBV", "result": "neg", "day": 2}],
        "marrow": [{"day": 4, "done": True, "cellularity": "hyper", "blasts_pct": Whole(46, 88)}],
        "incidental": [
            {"name": "Rapid test for heterophile antibodies", "value": "pale second line", "day": 0},
            {"name": "Urate", "value": Number(540, 690, 0), "unit": "µmol/L", "reference": "150–400", "day": 2},
        ],
    },
    who=Who((18, 33, "years")),
    plot=Plot(
        title="The kissing disease",
        summary="A {noun} of {age} has swollen glands and is worn out. The student health service has no doubt about what it is.",
        known="rows; was never ill for longer than a week",
        picks={"exam": ("the finals", "the last examination", "the retake")},
        steps=(
            Step("A question about rowing", 0, "age sex counts drugs history examination incidental", """
                The student health service is on the telephone. "A {noun} of {age}, glandular fever. Sleeps twelve hours a night since
                {exam} and wakes up tired. Glands in the neck, the armpits and the groins. The rapid test has its second line, a pale one,
                but after a quarter of an hour it was there. Prednisolone {d0:dose}, for a week; the first dose was today. How long must
                {he} stay out of the boat?"

                You ask for what is left on the sheet, and it is read out. {f.examination.0.temperature} °C. Throat: "no complaints,
                tonsils small". Glands: not tender. Feet: red points in the socks, new shoes. No other drug, no cold. {c0:Full}.
                Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L, the first count ever.

                "Those last ones are the atypical lymphocytes," the voice adds. "One would miss them if they were not there."
                """, "What do you want to see before you talk about boats?"),
            Step("Half the size", At(1), "film family chemistry infection_tests", """
                You had asked for the tube at once. It has come after two days, and the {noun} with it, fresh from the third dose and
                pleased. The glands are half the size, {he} slept like other people. The health service is pleased as well: "It works, so
                that is what it was. And one does not break off prednisolone in the middle."

                {told:film} They are small and all alike, with hardly a rim. By the full serology EBV is an old acquaintance and not a
                fresh one; on the leaflet of the rapid test stands "read after five minutes, not later". LDH is raised, urate
                {f.incidental.1.value} µmol/L. The count is {c1} ×10⁹/L.
                """, "What has halved, and where is the other half?"),
            Step("The first page", At(2), "marrow", """
                There was no fourth dose; fluids have run against the urate. {told:marrow} By flow they are early B cells. Neutrophils
                {c2} ×10⁹/L, platelets {c2:plt} ×10⁹/L.

                The centre has a bed. Before the name it wants to know something else: "How many milligrams, from which day, and what was
                there before the first? We judge by how fast they go." Before the first tablet nobody had looked. What is left from that
                morning is the printout, with {c0:blasts} % in its last line.

                The parents are on a train, with grapes. All that they have been told is the name of the kissing disease. {He} has read
                the health service's sheet upside down and asks whether the tablets have done harm.
                """, "What do you write to the centre, and what do you tell {him} before the train is in?"),
        ),
        wrong="""
            A pale line, read late, met a machine that could not class the cells, and each was taken as the proof of the other; small
            tonsils, points on the feet and three low lines were left over. That the glands shrank proved nothing: prednisolone shrinks
            these cells as well, hides what they are and blurs the first measure of the treatment.
            """,
        facts=("F-MGT-19", "F-ENT-LEU-04", "F-ENT-LEU-05", "F-ENT-LEU-10"),
    ),
)  # fmt: skip

ELEVEN_CROSSES = LEU.but(
    course=Course(((0, 0, 0.08, 0.9), (1, 2, 0.08, 0.9)), lines=PAN),
    radicals={
        **LEU.radicals,
        "film": [{"reviewed": True, "blasts": True, "blasts_pct": Whole(8, 40)}],
        "examination": [{"day": 0, **CALM, "temperature": Number(36.7, 37.7), "signs": {"listed": ["bleeding", "bone_pain"]}}],
    },
    who=Who((4, 8, "years")),
    plot=Plot(
        title="Eleven crosses",
        summary="A {noun} of {age} has more bruises than the school can explain. The father has been asked to wait outside.",
        known="vaccinated; never in hospital",
        picks={"who": ("class teacher", "school nurse", "sports teacher"), "weeks": ("two", "three")},
        steps=(
            Step("The outline of a child", 0, "age sex counts drugs history examination", """
                The school has sent a sheet with the outline of a child, front and back, and eleven crosses: shins, spine, the left ear,
                the inside of an arm. "Father: falls a lot," is written below in the hand of the {who}. The father sits in the corridor
                beside a social worker.

                A pale child lets everything be done. Between the bruises are red points, and blood stands along the gums. For {weeks}
                weeks {he} has woken at night with pain in the legs; no cold, no drugs. {f.examination.0.temperature} °C.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                Two plans are on the board. "Skeletal survey at eight, no contact with father until then." And, in another hand: "Or ITP?
                Prednisolone tonight, home tomorrow."
                """, "What has to be looked at before either?"),
            Step("The technician stays", 0, "film chemistry family", """
                She had her coat on when the tube came, and has taken it off again. {told:film} LDH is raised, MCV {f.chemistry.mcv} fL.
                Cultures are drawn and the first antibiotic runs. The prednisolone has been crossed out, and the marrow is to be taken
                first thing, by people who do it every day, at the children's hospital; the bed there is promised and the ambulance
                ordered.

                No relative has a disease of the blood, says the mother, who has come straight from work. She asks where her husband is.
                He is in the corridor. Nobody has told him anything.
                """, "What is owed before the ambulance leaves, and to whom?"),
            Step("Unfounded", At(1), "marrow", """
                {told:marrow} Neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The father drove behind the ambulance and has slept on the floor. The social worker has closed her file with one word,
                "unfounded", and has come in person to say so.

                The {who} is on the telephone and does not ask what it is. "Only whether it hurts. And whether I ought to have kept
                quiet."
                """, "What do you tell the school?"),
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
    },
    who=Who((47, 74, "years")),
    plot=Plot(
        title="A syringe on a tray",
        summary="A {job} of {age} is sent in by {his} physiotherapist, with a back that hurts most when lying down.",
        known="a bad back for weeks; otherwise well",
        picks={"job": ("bookseller", "letter carrier", "vineyard worker", "school caretaker")},
        steps=(
            Step("Too pale for massage", 0, "age sex counts drugs history examination", """
                Nine times the physiotherapist has kneaded {his} back; the tenth time she refused and wrote a note. "It hurts wherever I
                press. And look at the colour." It began {d0:begun}, between the shoulder blades, worse at night. Since then ibuprofen,
                {d0:dose}; nothing else. No infection before it. {He} walks in, lifts either leg against your hand and has felt no
                numbness; {f.examination.0.temperature} °C, no bruise, no node.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The spine surgeon on call has ordered by telephone: "Bone pain and anaemia at {age}, that is a carcinoma or a myeloma.
                Save the cord. Dexamethasone now, scan at seven, haematology when they are in."

                The syringe is drawn up and labelled.
                """, "What might it take away?"),
            Step("Unclassed", 0, "film chemistry family", """
                It is the night nurse who does not give it. There is a line on the printout that she has not seen before, and she rings
                the laboratory before she pushes anything. {told:film} LDH raised, MCV {f.chemistry.mcv} fL. The legs are examined again,
                and are strong. The ibuprofen is stopped; morphine holds the pain.

                The surgeon has been told. "Young forms in the blood, of course. A marrow full of carcinoma pushes them out. The order
                stands."
                """, "Who decides now, and what is done tonight?"),
            Step("In theatre clothes", At(1), "marrow", """
                {told:marrow} Neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. The dexamethasone went back to
                the pharmacy.

                The surgeon comes up between two operations, reads the report standing, and asks for the nurse's name.

                The patient has lain awake. Did nine massages spread it, {he} asks, and ought {he} to have come sooner?
                """, "What do you answer, and who starts what today?"),
        ),
        wrong="""
            Nothing pointed to the cord: the legs were strong. Cells that no machine can class are looked at before anything is given, and
            a steroid before the marrow can hide what is in it. Young forms of a crowded marrow are myelocytes and red cells with nuclei.
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
        "film": [{"day": 3, "reviewed": True, "blasts": False, "dysplasia": False}],
        "marrow": [{"day": At(2), "done": True, "cellularity": "hypo", "cellularity_pct": Whole(5, 18), "dysplasia_pct": Whole(0, 4),
                    "blasts_pct": Whole(0, 1), "fibrosis_grade": 0}],
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
            Step("Three explanations", 0, "age sex counts drugs history examination", """
                In {piece} the conductor stopped when the stand was red. It was the ninth time in three weeks, says the sister, who plays
                at the same desk and has kept the towels. {He} has been pale for about as long; the case of the viola has got heavy. Blood
                blisters in the cheeks, points on both shins, {f.examination.0.temperature} °C. No drug in the past year, no cold.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L, never counted before.

                The ear, nose and throat doctor has packed the nose and explained all three. The platelets are immune. The haemoglobin is
                on the towels. The neutrophils are always a little low in somebody. Tonight {he} is given immunoglobulin: "In two days the
                platelets are up, and then we know."
                """, "What would the haemoglobin have to do, if it were on the towels?"),
            Step("Nothing has answered", At(1), "chemistry film spleen family", """
                The two days are over, and a third: platelets {c1:plt} ×10⁹/L. The packing stays in.

                Somebody who loses blood on to towels for three weeks runs out of iron and throws out young red cells. {He} has
                {f.chemistry.0.reticulocytes} ×10⁹/L reticulocytes, counted by hand, and a ferritin of {f.chemistry.0.ferritin} µg/L, iron
                that nobody fetches. MCV {f.chemistry.0.mcv} fL. {told:film spleen}

                "Then they resist," says the ear, nose and throat doctor. "Prednisolone on top, tonight; the marrow can wait until they
                are higher."
                """, "How many of the three explanations are left?"),
            Step("A list on the music stand", At(2), "marrow statement", """
                The marrow did not wait, and the prednisolone did. {told:marrow} Under transfusions haemoglobin {c2:hb} g/L, platelets
                {c2:plt} ×10⁹/L; neutrophils {c2} ×10⁹/L.

                {many} players have written themselves into a list, each with the blood group, and sent it up in a score. The sister
                stands at the top. She has the same group and the same long fingers, and she cannot bear to sit about: her platelets
                tonight, so that the nose stays shut. The ward doctor has already rung for the cell separator. "Whose would suit better?"

                The manager asks whether the chair is to be kept for a month.
                """, "Whose blood is given tonight, and what is the sister's kept for?"),
        ),
        wrong="""
            Three low lines were given three explanations, each of which would do by itself. Bleeding empties the iron and brings
            reticulocytes, and here there were neither: nothing was being made. Immunoglobulin and steroids do not belong before a marrow
            when more than one line is low. By common teaching relatives who may become donors do not give blood to the patient before a
            transplant, and no chair is kept for a month.
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
        "marrow": [{"day": At(2), "done": True, "cellularity": "hypo", "dysplasia_pct": Whole(0, 3), "blasts_pct": Whole(0, 1)}],
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
        picks={"floor": ("the second floor", "the third floor"), "guest": ("room eleven", "room nine", "room six")},
        steps=(
            Step("Written on hotel paper", 0, "age sex counts drugs history examination incidental", """
                "Found sitting on a bed that was made already, paler than the linen. Fresh points on both shins, blood along the gums,
                pulse 110. Please count {him} today. Do not let it be iron." It is signed by the guest of {guest}, on the paper of the
                house. Tired for two months; no fever, {f.examination.0.temperature} °C, no drug, the same two bottles for the basins as
                ever.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Below it the analyser has printed: "platelet clumps?"

                "There," says the casualty officer, who has been on since yesterday. "Clumped, so the platelets do not count; and clumps
                confuse a machine about the white cells as well. What is left is the haemoglobin." {He} goes home with iron, and with the
                paper folded in the pocket of the apron.
                """, "What was seen on {floor} that no tube can have made?"),
            Step("In citrate", At(1), "film chemistry spleen family", """
                In the morning the guest asked at the reception, heard of the iron and rang your ward.

                So there is a second tube, into citrate and counted warm, and there are {c1:plt}. You have been through the film: no
                clumps, and hardly a platelet that could. Nothing in it is immature or misshapen. {told:chemistry} Neutrophils {c1}
                ×10⁹/L.

                "It was a question mark," says the casualty officer.
                """, "What is not being made, and where does {he} sleep tonight?"),
            Step("No core", At(2), "marrow", """
                Platelets ran while the needle was in, and then the house had no trephine. On the smear are fat and few cells; blasts
                {f.marrow.0.blasts_pct} %, dysplasia {f.marrow.0.dysplasia_pct} %.

                Two readings of it lie on your desk. "Diluted with blood, few particles: no result," writes the laboratory. And the
                registrar: "Empty is empty. They are holding a bed for antithymocyte globulin until tonight. If we drill again we lose a
                week."

                Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L, both with transfusions; neutrophils {c2} ×10⁹/L. {He} has had one
                needle in the bone and has asked, politely, for no other. The apron hangs by the bed, and somebody has at last turned the
                paper over. On the back are a telephone number and the words: "Whatever it is, look twice."
                """, "What can only a core say, and what do you ask of {him}?"),
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
        "marrow": [{"day": At(1), "done": True, "dysplasia_pct": Whole(0, 3), "blasts_pct": Whole(0, 1)},
                   {"day": At(2), "done": True, "cellularity": "hypo", "cellularity_pct": Whole(5, 20), "fibrosis_grade": 0}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["bleeding"]}}],
    },
    who=Who((16, 31, "years"), sex="female"),
    plot=Plot(
        title="Six weeks of iron",
        summary="A young woman of {age} bleeds too much and too long. Everybody knows why she is pale.",
        known="regular periods until last winter",
        picks={"job": ("is learning to be a joiner", "trains as a baker", "works in a nursery garden")},
        steps=(
            Step("Double the iron", 0, "age sex counts drugs history examination", """
                She {job}, and has twice fallen asleep over it. Three periods, each heavier than the one before; the womb is sound, said
                the gynaecologist, who pricked a finger for the haemoglobin and prescribed iron. That was {d0:begun}, and she has taken
                {d0:dose}. No infection before it, nothing else from any chemist.

                Now the gums bleed at the toothbrush, and her socks leave red points on the shins. {f.examination.0.temperature} °C.

                For the first time somebody has counted everything. {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                "She loses more than we give her," says the practice, by telephone. "Double the iron, gynaecology on Tuesday."
                """, "Is the bleeding the cause?"),
            Step("A clean smear", At(1), "chemistry film family spleen marrow", """
                She is in a single room. Cultures and an antibiotic on the first evening, platelets and red cells since; with them she
                stands at haemoglobin {c1:hb} g/L and platelets {c1:plt} ×10⁹/L. The neutrophils are at {c1}. Reticulocytes
                {f.chemistry.reticulocytes} ×10⁹/L, counted by hand, MCV {f.chemistry.mcv} fL. {told:film}

                The marrow was taken this morning. On the smear are fat, lymphocytes and few cells of the marrow, blasts
                {f.marrow.0.blasts_pct} %, dysplasia {f.marrow.0.dysplasia_pct} %. The core is in the fixative.

                "No blasts to speak of, nothing dysplastic," says the registrar. "A healthy marrow. So they are being destroyed outside:
                prednisolone, and she can go home for the weekend."
                """, "What does a smear not show?"),
            Step("The core", At(2), "", """
                {told:marrow} Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L and platelets {c2:plt} ×10⁹/L, both with transfusions. No
                prednisolone was given. Blood has gone out for PNH and for the length of the telomeres.

                Her sister has read about it and has rolled up a sleeve. "They say it might be me," she says. "Does it have to be quick?"

                And the practice has sent a prescription for iron, double dose.
                """, "How severe is it, and who has to be told today?"),
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
        "marrow": [{"day": At(1), "done": True, "cellularity": "hypo", "cellularity_pct": Whole(5, 20), "dysplasia_pct": Whole(0, 4),
                    "blasts_pct": Whole(0, 1), "fibrosis_grade": 0}],
        "molecular": [{"day": At(2), "karyotype": "normal", "ngs": [{"gene": one_of("TET2", "DNMT3A"), "vaf": Whole(2, 5)}]}],
        "chemistry": {**VITAMINS, "reticulocytes": Whole(4, 17), "reticulocyte_method": "manual", "mcv": Number(94, 101, 0)},
        "film": CLEAN,
    },
    who=Who((64, 77, "years")),
    plot=Plot(
        title="A question of age",
        summary="{job} of {age} has a nose that will not stop bleeding. The name for it was ready before the marrow was.",
        known="healthy; swims before breakfast",
        picks={"job": ("A ticket seller", "A bell founder", "A retired geographer", "A dressmaker")},
        steps=(
            Step("Second packing", 0, "age sex counts drugs history examination spleen", """
                The nose was packed on Sunday and again last night. The ear, nose and throat ward has sent {him} on, with a gauze in each
                nostril and a letter that speaks of {his} blood pressure, which is 128/76. No aspirin, no drug whatever; no infection, no
                weight lost. {He} swam until {he} was out of breath on the steps of the bath, about a month ago.

                Blood blisters in the cheeks, points on both shins, {f.examination.0.temperature} °C; the spleen is not felt.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                On the ward list somebody has filled in the column for the diagnosis: "MDS (age)". The column for the marrow says "when
                convenient".
                """, "What does age decide?"),
            Step("Nothing to see", At(1), "chemistry film family marrow", """
                Cultures and an antibiotic on the first night, then the marrow, because the counts did not look convenient. {told:marrow}
                Reticulocytes {f.chemistry.reticulocytes} ×10⁹/L, counted by hand; MCV {f.chemistry.mcv} fL, B12, folate and copper
                normal. {told:film} Neutrophils {c1} ×10⁹/L; haemoglobin {c1:hb} g/L and platelets {c1:plt} ×10⁹/L, with transfusions.

                "Hypocellular MDS," says the ward round. "At that age they look like this."
                """, "What would have to be in it for that name?"),
            Step("A small clone", At(2), "molecular", """
                {told:molecular} Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L, still with transfusions.

                The ward round is content. "There is the clone. Azacitidine, and something kind from the palliative team; the other thing
                one gives to the young."

                {He} has read the board upside down while they spoke. "What is the other thing?" {he} asks.
                """, "What does so small a clone prove, and what do you answer?"),
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
        "marrow": [{"day": At(2, 10), "done": True, "cellularity": one_of("normal", "hyper"), "dysplasia_pct": Whole(18, 46),
                    "blasts_pct": Whole(1, 3), "ring_sideroblasts": True, "fibrosis_grade": 0}],
        "molecular": [{"day": At(3), "karyotype": "normal", "ngs": [{"gene": "SF3B1", "vaf": Whole(22, 44)}]}],
        "incidental": [
            {"name": "GGT", "value": Number(86, 118, 0), "unit": "U/L", "reference": "below 60", "day": 0},
            {"name": "GGT, after two months", "value": Number(28, 41, 0), "unit": "U/L", "reference": "below 60", "day": At(2)},
        ],
    },
    who=Who((63, 80, "years")),
    normal=("history", "spleen", "family"),
    plot=Plot(
        title="The winegrower's slip",
        summary="A winegrower of {age} is tired. Everybody who reads the slip looks at {his} hands and thinks the same.",
        known="never ill, but for the back",
        picks={"vine": ("Silvaner", "Riesling", "Elbling"), "who": ("grandfather", "great-aunt")},
        steps=(
            Step("Read by the hands", 0, "age sex counts drugs history examination chemistry spleen", """
                The row below the chapel used to be one breath, and now {he} sits down in it twice. The hands are blue-green about the
                nails, from the copper that goes on the leaves. In one of them is the slip, on which two lines have been underlined: MCV
                {f.chemistry.0.mcv} fL, GGT {f.incidental.0.value} U/L.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}. No drugs until today, a
                glass at noon and another at night; {f.examination.0.temperature} °C, neither liver nor spleen to be felt.

                "Winegrower," the family doctor has written beside the lines. "Alcohol does all of this. Not a drop, folic acid, count
                again after the vintage."
                """, "What would have to follow from that, if it were so?"),
            Step("Spat out", At(2), "film family", """
                {He} has tasted the whole vintage and spat it out, and has not missed a tablet. GGT {f.incidental.1.value} U/L. MCV
                {f.chemistry.1.mcv} fL, neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L. B12 and folate are normal.

                "There, it worked," says the family doctor of the first figure, and of the others: "A marrow forgets more slowly. Until
                Easter." {told:film}
                """, "Which figure has answered, and to what?"),
            Step("Blue again", At(2, 10), "marrow", """
                You did not wait for Easter. {told:marrow}

                The registrar has looked it up. "Rings, and cells misshapen like that: a lack of copper can do it. Or alcohol. So it is
                either what {he} drinks or what {he} lacks." {He} turns over {his} hands and begins to laugh.
                """, "Does a hand that is blue answer it?"),
            Step("From one stock", At(3), "molecular", """
                Serum copper is normal; it was measured all the same. {told:molecular} Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L.

                Nobody has had to explain the word clone. Every {vine} on that slope, {he} says, comes from a single slip that {his} {who}
                carried across the river in a wet cloth. It took sixty years before there was nothing else. "Now somebody has planted one
                in me. How much of the slope has it got? And if it was never the wine, may I have my glass back?"
                """, "What do you say about the slope, and what about the glass?"),
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
        "marrow": [{"done": True, "cellularity": one_of("normal", "hyper"), "dysplasia_pct": Whole(22, 55), "blasts_pct": Whole(1, 4),
                    "fibrosis_grade": 0}],
        "molecular": [{"karyotype": "normal", "ngs": [{"gene": one_of("TET2", "ASXL1"), "vaf": Whole(26, 44)}]}],
    },
    who=Who((70, 84, "years")),
    normal=("history", "spleen", "family"),
    plot=Plot(
        title="Right for the age",
        summary="A retired surveyor of {age} needs a new battery in the pacemaker. The clinic finds the blood right for the age.",
        known="a pacemaker since a fall from a ladder",
        picks={"place": ("at the edge of the forest", "above the quarry", "behind the last farm")},
        steps=(
            Step("Measured from the last peg", 0, "age sex counts drugs history examination chemistry", """
                On the first of every month {he} walks to a boundary stone {place} and notes how long it took. Since last winter the stone
                has been moving away; the last time {he} got as far as the split oak and turned round. The battery of {his} pacemaker is
                almost spent, and the device clinic has its explanation. It has looked at the blood as well: "Three low lines, large
                cells. As {c1:ago}. Stable, right for the age. Cleared for the exchange."

                {c2:Full}. Haemoglobin {c2:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c2:plt} ×10⁹/L; {c1:ago} {c1:hb} and {c1:plt},
                with {c1} neutrophils. No drug, no infection, {f.examination.0.temperature} °C.

                Behind the driving licence {he} keeps the card of the first pacemaker. On its back somebody had copied the blood of that
                day, {c0:ago}: haemoglobin {c0:hb}, platelets {c0:plt}, neutrophils {c0}. "One never measures from the last peg," {he}
                says. "Pegs have been moved before."
                """, "From where would you measure?"),
            Step("The same path", 24, "film family spleen", """
                The battery was changed, and the wound is dry. On the first of the month {he} set out with eleven years of current in
                {his} chest and turned round at the split oak.

                The clinic calls it want of training and has put up the rate. You had asked for the tube of the pre-operative evening
                instead. {told:film} {told:chemistry} The spleen is not felt.
                """, "What has the new battery tested?"),
            Step("Once more", At(3), "marrow molecular", """
                {told:marrow} {told:molecular}

                Beneath it the laboratory has printed what it prints beneath every such result: "Clones of this kind are frequent beyond
                the age of 70 and do not by themselves mean disease." The clinic has marked the sentence in yellow and sent it on to
                {him}. "As we said. Right for the age."

                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L; the faster rate has brought palpitations, and not a metre. {He} has
                copied both verdicts on to the back of the card, below the old counts, each with its date. There is room for one more
                line, and {he} hands you the pencil.
                """, "What do you write, and what is the next thing done for {him}?"),
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
        "marrow": [{"done": True, "cellularity": one_of("normal", "hyper"), "dysplasia_pct": Whole(18, 55), "blasts_pct": Whole(1, 4),
                    "ring_sideroblasts": one_of(True, False), "fibrosis_grade": 0}],
    },
    who=Who((64, 83, "years")),
    normal=("history", "spleen", "family"),
    plot=Plot(
        title="Three cameras",
        summary="A {job} of {age} is bleeding, say the letters. Nobody has found out where.",
        known="aspirin for years, \"to be on the safe side\"; never a heart attack",
        picks={"job": ("retired signalman", "retired toolmaker", "retired ship's cook", "former warehouse clerk")},
        steps=(
            Step("Up, down and swallowed", 0, "age sex counts drugs history examination chemistry", """
                On the second floor {he} has to stand still and breathe. The heart is sound; it is the haemoglobin, says the cardiologist,
                and the haemoglobin is the aspirin, which nobody had needed and which he stopped {d0:ended}. Since then one camera has
                gone in from above and one from below, and a third was swallowed and filmed for nine hours. Nobody has seen blood, {he}
                least of all. Ferritin {f.chemistry.0.ferritin} µg/L. On Thursday the vessels of the gut are to be shown with contrast.

                {f.examination.0.temperature} °C, no infection, no weight lost. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt}
                ×10⁹/L. {c0:Ago} the three were {c0}, {c0:hb} and {c0:plt}; {c1:ago} {c1}, {c1:hb} and {c1:plt}. The letters mention the
                haemoglobin and nothing else.
                """, "What have the letters left out?"),
            Step("Big ones", 6, "film family spleen", """
                {told:film} MCV {f.chemistry.1.mcv} fL, reticulocytes {f.chemistry.1.reticulocytes} ×10⁹/L, counted by hand. B12, folate
                and copper are normal, LDH too.

                The gastroenterologist, who has now looked at every metre of {him}, stays with his theory. "Big cells? Those are the young
                ones. A marrow that makes up for bleeding throws out reticulocytes, and reticulocytes are big. It fits, we only have not
                found the place."
                """, "Do the numbers bear him out?"),
            Step("A stool diary", At(3), "marrow molecular", """
                The Thursday was cancelled, and a marrow taken instead. {told:marrow} {told:molecular}

                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                {He} has brought a notebook in which, page after page, {he} has entered the colour of every stool, as {he} was asked to:
                brown, brown, brown. "Then where did it go," {he} wants to know, "all that blood?"
                """, "Where did it go?"),
        ),
        wrong="""
            Three lines were low, and only one was followed. With so few reticulocytes the large cells cannot be young ones; large cells
            and three low lines, with normal vitamins and copper, ask for the marrow before they ask for a fourth camera.
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
        "marrow": [{"day": 9, "done": True, "cellularity": one_of("normal", "hyper"), "dysplasia_pct": Whole(20, 50),
                    "blasts_pct": Whole(6, 9), "fibrosis_grade": 0}],
        "molecular": [{"day": 12, "karyotype": one_of("normal", "other_abnormal"),
                       "ngs": [{"gene": one_of("SRSF2", "ASXL1", "U2AF1"), "vaf": Whole(18, 44)}]}],
    },
    who=Who((62, 81, "years")),
    normal=("history", "spleen", "family"),
    plot=Plot(
        title="Friday, ten past four",
        summary="A {job} of {age} gets a telephone call from a hospital at the end of a week.",
        known="lives alone; cataracts done, a knee replaced",
        picks={"job": ("widowed gardener", "widowed seedsman", "retired piano tuner"), "where": ("Canada", "New Zealand")},
        steps=(
            Step("Not as before", 0, "age sex counts drugs history examination film chemistry family spleen", """
                Nothing has happened. {He} takes a rest on the way from the bus, which {he} did not a year ago, and has given away the
                larger of the two watering cans. No fever ({f.examination.0.temperature} °C), no infection, nothing that bleeds; no drugs,
                no wine. The spleen is not felt, and nobody in the family has had a disease of the blood.

                {c2:Full}. Haemoglobin {c2:hb} g/L, MCV {f.chemistry.mcv} fL, platelets {c2:plt} ×10⁹/L. {c0:Ago} the neutrophils were
                {c0} and the haemoglobin {c0:hb}; {c1:ago} {c1} and {c1:hb}. B12, folate and copper are normal, LDH too. {told:film} No
                blasts in the blood.

                {He} agrees to a marrow.
                """, "What do you expect it to show?"),
            Step("Pack a bag", 9, "marrow", """
                {told:marrow}

                The report arrives on a Friday at ten past four, when you are on a train. The doctor who opens it has been on the ward for
                three weeks. She reads the first figure, looks for the number and dials it at once, because nobody should have to wait for
                such a thing. "There are blasts in your marrow. That is acute leukaemia. Please pack a bag, chemotherapy begins on
                Monday."

                The voice at the other end thanks her, and asks for how many days the bag should be. No fever, nothing bleeds.
                """, "Which figure did she read, and which ones did she need?"),
            Step("Labels", At(3), "molecular", """
                Over the weekend {he} has stuck names on the furniture and woken a sister in {where}. The bag stands beside the chair.

                Two readers have counted five hundred cells each, and the figure of Friday holds. {told:molecular} Neutrophils {c3}
                ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The doctor of Friday has asked to sit in.

                "So it is something else," {he} says. "Is it something less?"
                """, "What is it called, and what is begun?"),
        ),
        wrong="""
            Blasts in a marrow do not make a leukaemia by themselves; below 20 %, with dysplasia and a clone, they have another name. What
            is done goes by the risk and is not begun on a Monday because of a telephone call.
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
        ],
    },
    who=Who((58, 76, "years")),
    plot=Plot(
        title="Three holes in the belt",
        summary="A sawyer of {age} has lost weight and punched three new holes in the belt, the wrong way round.",
        known="one finger short since the apprenticeship",
        picks={"wood": ("oak", "larch", "ash"), "when": ("before Easter", "before Whitsun", "before the summer break")},
        steps=(
            Step("An awl", 0, "age sex counts drugs history examination spleen incidental", """
                Thinner in the face and wider in the belt. {He} has made the holes with an awl, one each winter, and always further out;
                for a fourth there is no leather left. At night {he} sweats through two shirts, and after three spoons {he} is full. The
                spleen measures {f.spleen.cm} cm; the liver is smooth, the flow in the portal vein normal. {f.examination.0.temperature}
                °C. Nothing is taken.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L; {c0:ago} it was much the same. One more sheet has come out
                of the sawmill's office, from a check-up six years ago: all in range but the platelets, {f.incidental.0.value}, with an
                exclamation mark.

                The surgeon has read the upper sheet. "All three low, a healthy liver, and that thing in the belly. It eats them. We take
                it out {when}, and a week later the blood is as good as new."
                """, "Which figure did the spleen not eat?"),
            Step("Vaccinated", 12, "film chemistry family", """
                {He} has had the vaccines that one gives before such an operation, and a date. The blood bank, asked for a crossmatch, has
                looked at a drop by eye and rung twice. {told:film} LDH is raised.

                The surgeon is not put off. "Young cells, of course. The marrow works day and night to keep up with that spleen. One more
                reason to be quick."
                """, "Do cells come out early only where there is haste?"),
            Step("What lies between", At(2), "marrow", """
                The needle brought nothing, so the core was taken in the same sitting. It holds no haste. Coarse fibres, grade
                {f.marrow.0.fibrosis_grade}, and between them large, misshapen megakaryocytes in clusters; blasts {f.marrow.0.blasts_pct}
                %. Count {c2}.

                This time the surgeon rings, with both sheets side by side. "First too many platelets, now too few. That spleen has never
                eaten anything. I was about to take out the only place that still makes some."
                """, "How much of that is right, and does it matter for the operation?"),
            Step("Rings", At(3), "molecular", """
                {told:molecular} Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                A trunk of {wood} is read from the middle, {he} says, and the middle was that sheet. But {he} can no longer bend over the
                blade, and the operation had been a promise. There are tablets that make such a spleen smaller and let one sleep in one
                shirt; in the first months they lower haemoglobin and platelets. "Give me one hole back," {he} says, "and tell me what it
                costs."
                """, "What do you offer {him}, and what has to be counted meanwhile?"),
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
    },
    who=Who((58, 82, "years")),
    plot=Plot(
        title="Nothing came",
        summary="A {job} of {age} is full after five mouthfuls. The search is for a tumour.",
        known="gout in one toe, years ago",
        picks={"job": ("piano mover", "pastry cook", "roofer", "cellarman")},
        steps=(
            Step("Five mouthfuls", 0, "age sex counts drugs history examination spleen film", """
                Nine kilos since last year, {he} says, and half of the plate left every time; on the left something pushes. {He} changes
                the shirt twice a night. No infection, no drugs; {f.examination.0.temperature} °C. The edge of the spleen lies a hand
                below the ribs.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Neutrophils {c0} {c0:ago}, {c1} {c1:ago}. {told:film}

                The oncologist has been shown the film and the scales. "Young red cells in the blood and a patient who melts away: there
                is a carcinoma in that marrow. Find me the primary."
                """, "What else drives young cells out of a marrow?"),
            Step("Three needles", 9, "chemistry family", """
                Everything that can be scoped has been scoped, and the CT runs from the skull to the hips. The search has found a spleen
                of {f.spleen.1.cm} cm, with a normal flow in the portal vein, and nothing to go with it. LDH is raised.

                A marrow was tried on the way. Three needles, one of them new, and nothing came. A thin core lies in the fixative, since
                it was there. The note says: "Dry tap. Technical failure, to be repeated by somebody with more experience."
                """, "Is nothing a result?"),
            Step("Since it was there", At(3), "marrow molecular", """
                The pathologist has read the core. Coarse fibres, grade {f.marrow.0.fibrosis_grade}, and among them large, misshapen
                megakaryocytes that lie in clusters; {f.marrow.0.blasts_pct} % blasts, {f.marrow.0.dysplasia_pct} % dysplastic forms, no
                carcinoma. {told:molecular}

                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                The second marrow is booked for Tuesday, with the senior registrar. The PET is booked for Wednesday. {He} has lost another
                kilo and asks which of the two one needs to be fasting for.
                """, "Which appointments are left?"),
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
