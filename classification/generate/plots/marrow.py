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
            {"name": "Fibrinogen under replacement", "value": Number(1.2, 1.4), "unit": "g/L", "reference": "1.8–4.0", "day": 3},
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

                The casualty officer, Friday noon: "With platelets of {c0:plt} nobody bleeds like that. So it was the boxes, and the blood
                is a virus. Home." He has plastered the needle hole and drawn a line round the largest bruise, to see on Monday whether it
                has grown.
                """, "What can wait until Monday?"),
            Step("The fourth plaster", 0, "film chemistry family incidental", """
                At nine in the evening {he} is back with a tea towel about the elbow, and the bruise on the flank has crossed its line by
                two fingers. {told:film = Of the {f.film.0.blasts_pct} % blasts on the film nearly all are crammed with granules, and in
                one lies a bundle of rods.} {told:chemistry = The night nurse sends a citrate tube, the first of the day, and the
                laboratory rings before she is back at the desk: fibrinogen {f.incidental.0.value} g/L.}

                The gene is not done before Monday. All-trans retinoic acid lies in the pharmacy's safe and needs a signature; beside the
                bed somebody has unpacked the set for a central line.
                """, "Who signs, and for what?"),
            Step("Eleven boxes left", At(1), "marrow", """
                The haematologist in the city, who had the film on her telephone by ten, said: now. So the capsules went down on Friday
                before midnight, with plasma and platelets, and the set for the line went back into its drawer. The elbow has been dry
                since yesterday. {told:marrow = In the marrow {f.marrow.0.blasts_pct} % are the same cells.} *PML::RARA* is detected. The
                city wants the fibrinogen above 1.5; it is {f.incidental.3.value} g/L, and the plasma goes on.

                {He} feels well enough to go on Wednesday: there are eleven boxes left.
                """, "Home on Wednesday?"),
        ),
        wrong="""
            The casualty officer saw rightly that bruises and platelets did not fit, and took that as a reason to stop, when it was the
            reason to test the clotting; three low lines and a machine that cannot class the cells do not wait until Monday either.
            Bleeding with such a film is treated on suspicion, the same night, with a specialist; the gene confirms it afterwards, and by
            common teaching no central line is put into such a clotting. Nor does anybody go home so soon: while the capsules work, fever,
            water on the lungs and breathlessness may still come.
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
            {"name": "LDH", "value": Number(580, 790, 0), "unit": "U/L", "reference": "below 250", "day": 2},
            {"name": "EBV antibodies", "value": "VCA IgM negative, EBNA IgG positive", "day": 3},
        ],
    },
    who=Who((18, 33, "years")),
    plot=Plot(
        title="Tired, with swollen glands",
        summary="A {noun} of {age} is tired and has swollen glands. The student health service began treatment this morning.",
        known="rows; was never ill for longer than a week",
        picks={"exam": ("the last day of lectures", "the first week of term", "a week of examinations")},
        steps=(
            Step("A month of tiredness", 0, "age sex counts drugs history examination spleen incidental", """
                Since {exam} {he} has been tired, sleeps twelve hours a night and has stopped rowing. Swellings came in the neck a
                fortnight ago, later in the armpits and the groins; the throat was never sore, and {he} has had no fever. The student
                health service did a rapid test for glandular fever, saw a pale second line after a quarter of an hour and began
                prednisolone, 40 mg every morning for a week. The first dose was taken this morning, just after the blood.

                The nodes are firm and painless, the tonsils small. The spleen is felt one finger below the ribs. About both ankles there
                are red spots that do not fade under the glass.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. The health service takes the last group for atypical
                lymphocytes.
                """, "Which of these findings does glandular fever explain?"),
            Step("After three doses", At(1), "film family chemistry", """
                Prednisolone lifts the neutrophils of other people; here they have gone from {c0} to {c1}. {told:film = The unclassed
                cells have been looked at: small blasts, all alike, with a narrow rim of cytoplasm.} {told:chemistry = LDH is
                {f.incidental.2.value} U/L, and because of a urate of {f.incidental.1.value} µmol/L a drip is being put up.}

                The nodes are half as large. {He} has not felt so well for a month, and has brought the tablets along for tomorrow.
                """, "Is there a fourth dose?"),
            Step("The leaflet", 3, "infection_tests", """
                There was no fourth dose; potassium, phosphate and urate are checked twice a day. {told:infection_tests = The EBV serology
                is that of an old infection, VCA IgM negative, EBNA IgG positive.} The rapid test, according to its leaflet, has to be
                read after five minutes and not later.

                There is a place for a marrow tomorrow at eight and another in a week, when the prednisolone will be out of the body.
                """, "Tomorrow, or in a week?"),
            Step("The count in the letter", At(2), "marrow", """
                {told:marrow = Of the marrow {f.marrow.0.blasts_pct} % are blasts, precursors of B cells by flow cytometry.} The centre
                takes {him} this afternoon and has asked for the count from before the first dose, because the early response to treatment
                is judged from there. It went with the letter.

                On the way out {he} asks whether the three doses have done harm.
                """, "What do you answer?"),
        ),
        wrong="""
            A pale line, read late, and cells that the machine could not class were each taken as proof of the other; the small tonsils,
            the spots about the ankles and three low lines were left over. That the glands shrank proved nothing: prednisolone shrinks
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

                The {noun} is pale and lets everything be done. Between the crosses there are red spots, which nobody has drawn, and
                blood along the gums; the legs have hurt at night for {weeks} weeks. The spleen lies two fingers below the ribs.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                Two hands have written on the board. "Skeletal survey at eight; no contact with father." And: "**ITP?** Growing pains.
                Prednisolone tonight, home tomorrow."
                """, "Two plans. Does either begin tonight?"),
            Step("The technician stays", 0, "film", """
                The technician had her coat on when the tube came, and stayed. {told:film = Of a hundred white cells on her film
                {f.film.0.blasts_pct} are blasts.} The prednisolone has been wiped off the board. The children's hospital has a bed and
                takes the marrow itself, first thing.
                """, "Who is told first?"),
            Step("The satchel", 0, "chemistry family", """
                Whoever wrote the second line wants the report withdrawn, now that the bruises are explained; the first keeps the survey
                on, since a child with low platelets can have been hit as well. The mother has come straight from work and asks where her
                husband is. He is still in the corridor, where nobody has told him anything, and may not go in: "A report is a report",
                says the social worker. He has sharpened all the pencils.
                """, "What is he told, and by whom, before the ambulance leaves?"),
            Step("Unfounded", At(1), "marrow", """
                {told:marrow = The marrow holds {f.marrow.0.blasts_pct} % blasts, and no steroid has touched it.} The father drove behind
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
    course=Course(((0, 0, 0.08, 0.9), (1, 1, 0.08, 0.9)), lines={"hb": (66.0, 84.0), "plt": (22.0, 56.0)}),
    radicals={
        **LEU.radicals,
        "film": [{"reviewed": True, "blasts": True, "blasts_pct": Whole(6, 30)}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["bone_pain"], "complete": True}}],
        "drugs": [{"name": "ibuprofen", "dose": "400 mg, three or four a day", "start": Whole(-44, -40), "stop": 0}],
        "incidental": [
            {"name": "MRI of the spine", "value": "cord free; marrow signal changed in every vertebra, no single lesion", "day": 1},
            {"name": "Paraprotein, IgG kappa", "value": Number(2.2, 3.6), "unit": "g/L", "reference": "none", "day": 1},
            {"name": "Plasma cells in the marrow", "value": "1", "unit": "%", "reference": "below 5", "day": At(1)},
            {"name": "LDH", "value": Number(530, 720, 0), "unit": "U/L", "reference": "below 250", "day": 0},
        ],
    },
    who=Who((47, 74, "years")),
    normal=("history", "family", "spleen"),
    plot=Plot(
        title="Back pain at night",
        summary="A {noun} of {age} has had pain in the back for six weeks. A physiotherapist has sent {him} in.",
        known="a bad back for weeks; otherwise well",
        picks={"many": ("nine", "eight", "eleven")},
        steps=(
            Step("Between the shoulder blades", 0, "age sex counts drugs history examination spleen", """
                Pain between the shoulder blades for six weeks, worse at night and on lying down. Ibuprofen for as long, three or four
                tablets a day, the last one this morning; {many} massages by the physiotherapist brought nothing. {He} walks in unaided
                and gets up from the chair without using {his} hands. Strength and feeling in the legs are normal, the bladder empties,
                and there has been no fever.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The spine surgeon on call thinks of metastases or myeloma. He asks for dexamethasone at once, to protect the cord, has
                booked the MRI for seven in the morning and gone to theatre.
                """, "Is dexamethasone given now?"),
            Step("The film at midnight", 0, "film chemistry family", """
                Before giving anything the night nurse asked the laboratory about the cells without a class. {told:film = A technician has
                made a film and counted two hundred cells: {f.film.0.blasts_pct} % are blasts.} {told:chemistry = LDH is
                {f.incidental.3.value} U/L.} The legs, examined once more, are as strong as before. {He} has had no steroid, and no
                ibuprofen since the first count.

                The ampoule lies on the tray. The surgeon will be operating until two.
                """, "Does the order stand?"),
            Step("Before the round", 1, "incidental", """
                No dexamethasone in the night. The MRI shows a free cord and an altered marrow signal in every vertebra, without a single
                lesion. The electrophoresis of the first blood has a band of IgG kappa, {f.incidental.1.value} g/L. On the board
                "metastases" has been replaced by "myeloma", and radiotherapy keeps a place at eleven.
                """, "What have the two results settled?"),
            Step("Read at noon", At(1), "marrow", """
                The place at eleven was given back. {told:marrow = The aspirate, taken at nine and read at noon, has
                {f.marrow.0.blasts_pct} % blasts.} Plasma cells, of which a myeloma would need ten in a hundred, make up 1 %. Flow
                cytometry is running, and haematology has a bed from two o'clock.

                {He} asks whether the massage has spread it.
                """, "What is {he} told?"),
        ),
        wrong="""
            Such a pain needs the MRI; with legs and bladder sound, the steroid could wait. Cells that no machine can class are looked at
            before anything is given, and a steroid before the marrow blurs the answer. A scan that is wrong in every vertebra does not
            name the cell, and by common teaching small bands are frequent at that age; this one had hardly a plasma cell behind it.
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
                and the case of the viola has got heavy. Blood blisters in the cheeks, red spots below the knees, a pulse of
                {f.incidental.0.value} on the edge of the couch.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The ear, nose and throat doctor has packed the nose and explains what is left. The platelets: immune. The haemoglobin: in
                the bag. The neutrophils: "always a little low in somebody". Immunoglobulin tonight, and by Thursday there will be fifty
                platelets.
                """, "Three lines, three explanations. Does any of them hold?"),
            Step("Nothing has answered", At(1), "chemistry", """
                Immunoglobulin was given on two evenings. On Thursday there are {c1:plt} platelets, not fifty, and the pillow is red
                again. {told:chemistry = Reticulocytes, counted by hand, are {f.chemistry.0.reticulocytes} ×10⁹/L; in spite of the towels
                there is plenty of iron, with a ferritin of {f.chemistry.0.ferritin} µg/L.}

                Platelets and red cells are ordered. On the sheet for tonight stands prednisolone, and behind the marrow: "when the
                platelets are higher".
                """, "Prednisolone, and the marrow later?"),
            Step("Nothing on it", At(1, 1), "film family", """
                {He} has not swallowed the prednisolone yet; it lies in a beaker. {told:film = "Nothing on it", the laboratory has written
                under the film: the cells are few, and well made.} With so good a film the ward has given today's needle to somebody else,
                and there is one on Monday.
                """, "Can the needle wait?"),
            Step("The list", At(2), "marrow statement", """
                The beaker was taken away, and the needle did not wait. {told:marrow = Cells take up {f.marrow.0.cellularity_pct} % of the
                core, fat the rest, without a fibre or a misshapen cell.} The neutrophils were {c0} after the rehearsal, {c1} on the
                Thursday and are {c2} now; what platelets there are come from other people.

                {many} players have put themselves on a list, with their blood groups, in the order of the score. The sister stands above
                the flutes: "Same group, same parents. Take mine, tonight." The ward doctor has rung for the cell separator.
                """, "Hers, tonight?"),
        ),
        wrong="""
            Three low lines were given three explanations, each of which would do by itself. Bleeding empties the iron and brings
            reticulocytes, and here there were neither: nothing was being made. A film does not show that, and low platelets do not forbid
            a marrow. Immunoglobulin and steroids do not belong before a marrow when more than one line is low. By common teaching
            relatives who may become donors do not give blood to the patient before a transplant.
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
                "Found sitting on a bed that was made already, paler than the linen. Red spots on both shins, blood along the gums. Please
                count {him} today, and do not let it be iron." Signed by the guest of {guest}. {He} has been tired for two months and
                thought it was the season.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Below, in print: "**platelet clumps?**"

                The casualty officer concludes that platelets and white cells are miscounted, that only the haemoglobin is low, and that
                shins look like that in people who scrub on their knees. {He} is to go home with iron.
                """, "What does a question mark excuse?"),
            Step("In citrate", At(1), "film family chemistry", """
                The guest has rung, so {he} is back. In citrate, kept warm and counted at once, the platelets are {c1:plt} ×10⁹/L, after
                {c0:plt} in EDTA. {told:film = There are no clumps on the film, and hardly a platelet that could make one.}
                {told:chemistry = Nor are red cells on their way: reticulocytes by hand, {f.chemistry.0.reticulocytes} ×10⁹/L.}

                The early shift begins at six, and {he} would like the last bus.
                """, "Where does {he} sleep tonight?"),
            Step("No core", At(2), "marrow", """
                Platelets ran while the needle was in. A core could not be taken, as the house had no trephine left. {told:marrow = The
                smear: drops of fat, few cells, no strange ones.} The laboratory calls it diluted with blood and gives no result. For the
                registrar it is one: with neutrophils of {c0} on the first day and {c2} today, few cells mean an empty marrow, and the
                antithymocyte globulin is kept for {him} until tonight.

                On the back of the hotel paper stands: "Whatever it is, look twice."
                """, "Once more?"),
        ),
        wrong="""
            A question mark was read as an answer. Clumps are looked for on a film and counted again in citrate, and they do not make red
            spots; nor do floors. The two readings of the smear are each half right: few cells in it are a strong hint, and without a core
            nobody can tell an empty marrow from a diluted sample, or from the look-alikes with fibres, odd cells or hairy ones.
            """,
        facts=("F-CRI-29", "F-TST-27", "F-ENT-AA-05", "F-ENT-AA-06", "F-ENT-AA-07"),
    ),
)  # fmt: skip

SIX_WEEKS_OF_IRON = AA.but(
    course=Course(
        ((0, 0, 0.24, 0.48), (3, 3, 0.22, 0.48), (10, 12, 0.22, 0.48)),
        lines={"mono": (0.05, 0.2), "hb": (60.0, 84.0), "plt": (7.0, 18.0)},
    ),
    radicals={
        **AA.radicals,
        "drugs": [{"name": "ferrous sulfate", "dose": "one tablet a day", "start": Whole(-43, -41), "stop": 0}],
        "chemistry": {"reticulocytes": Whole(4, 17), "reticulocyte_method": "manual", "mcv": Number(92, 101, 0),
                      "ferritin": Whole(150, 310)},
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
        summary="A {noun} of {age} has had three long periods and takes iron. She has become paler.",
        known="regular periods until last winter",
        steps=(
            Step("Three long periods", 0, "age sex counts drugs history examination spleen", """
                Each of the last three periods was longer than the one before. Six weeks ago the gynaecologist found the womb and the
                ovaries normal, measured a haemoglobin of {f.incidental.0.value} g/L from the fingertip and prescribed ferrous sulfate,
                one tablet a day, of which she has not missed one. Since then she has become more tired and has twice fallen asleep at
                work. For a week the gums have bled at the toothbrush. She is pale, has no fever, and has petechiae on both feet.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                The practice wants the iron doubled and has made an appointment in gynaecology for Tuesday.
                """, "Do the periods explain the count?"),
            Step("The tube of the first night", 1, "chemistry", """
                She had platelets and two units of red cells in the night, and the gums are dry. {told:chemistry = In the tube taken
                before them the reticulocytes, counted by hand, are {f.chemistry.reticulocytes} ×10⁹/L, and the ferritin is
                {f.chemistry.ferritin} µg/L.} The gynaecologist has come up to the ward and would stop the periods, "for the platelets".
                """, "Lost, or not made?"),
            Step("A smear without a core", At(1), "film marrow", """
                {told:film = The film has hardly any platelets; the red cells look ordinary, and what neutrophils there are look mature.}
                Two days after the transfusion {c1:plt} platelets are left of it, and she has another today. {told:marrow = On the smear
                of the marrow there are fat, lymphocytes and few other cells, all of them well made.} The core is still in the laboratory
                and takes a week.

                The registrar reads the smear as that of a healthy marrow: "They are destroyed in the blood. Prednisolone, and home for
                the weekend."
                """, "Is this a healthy marrow?"),
            Step("A week later, the core", At(2), "family", """
                She was given neither prednisolone nor more iron. {told:marrow = In the core the cells take {f.marrow.1.cellularity_pct} %
                of the space; reticulin is not increased.} The neutrophils, {c0} on the first day and {c1} on the day of the smear, are
                {c2}. Blood has gone out for PNH, telomere length and HLA typing.

                Her sister, the only one, would like to know whether there is any hurry.
                """, "How severe is it?"),
        ),
        wrong="""
            She bled because the platelets were gone; a marrow that answers to bleeding sends reticulocytes, and hers sent none to speak
            of. Cellularity is read on the core: a clean smear with few cells is no healthy marrow. The gynaecologist was right: periods
            are stopped for the platelets, not for the iron. A steroid does not belong before the core with three lines low.
            """,
        facts=("F-CRI-29", "F-ENT-AA-05", "F-ENT-AA-07", "F-ENT-AA-10"),
    ),
)  # fmt: skip

A_QUESTION_OF_AGE = AA.but(
    course=Course(
        ((0, 0, 0.34, 0.6), (3, 4, 0.2, 0.4), (11, 14, 0.08, 0.26)),
        lines={"mono": (0.05, 0.2), "hb": (60.0, 84.0), "plt": (7.0, 26.0)},
    ),
    radicals={
        **AA.radicals,
        "marrow": [{"day": At(1), "done": True, "cellularity": "hypo", "cellularity_pct": Whole(5, 20), "dysplasia_pct": Whole(2, 4),
                    "blasts_pct": 1, "fibrosis_grade": 0}],
        "molecular": [{"day": At(2), "karyotype": "normal", "ngs": [{"gene": "DNMT3A", "vaf": Whole(2, 5)}]}],
        "chemistry": {**VITAMINS, "reticulocytes": Whole(4, 17), "reticulocyte_method": "manual", "mcv": Number(94, 101, 0)},
        "film": CLEAN,
        "incidental": [{"name": "Blood pressure", "value": "128/76", "unit": "mmHg", "day": 0}],
    },
    who=Who((64, 77, "years")),
    plot=Plot(
        title="A question of age",
        summary="A {noun} of {age} has a nose that will not stop bleeding. The ward list is filled in early.",
        known="healthy; swims all the year round",
        picks={"where": ("in the river", "in the lake", "in the harbour")},
        steps=(
            Step("Second packing", 0, "age sex counts drugs history examination spleen", """
                The nose was packed on Sunday and again last night. The ear, nose and throat ward suspects the blood pressure, which is
                128/76 now; {he} has never taken aspirin. A month ago {he} swam {where} before breakfast, half an hour at a time; now the
                steps down to the water are enough. There are purple blisters inside the lips and red spots up to the knees. The spleen is
                not felt.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                On the ward list, under diagnosis: "MDS (age)". Under marrow: "when convenient".
                """, "When is it convenient?"),
            Step("Nothing to see", 1, "chemistry film family", """
                After two transfusions of platelets the nose is dry. {told:film = The houseman went through the film until midnight, met
                only too few cells and none that was badly made, and has crossed out what stands under diagnosis.} {told:chemistry = B12,
                folate and copper are normal, the reticulocytes {f.chemistry.reticulocytes} ×10⁹/L by manual count.} The marrow was taken
                at noon.
                """, "Must it show on a film?"),
            Step("Room in the core", At(1), "marrow", """
                {told:marrow = Cells make up {f.marrow.0.cellularity_pct} % of the core, without fibrosis, and {f.marrow.0.dysplasia_pct}
                % of them are misshapen.} The pathologist speaks of fat and gives no name. The pharmacy wants one before it orders
                azacitidine, and has been sent "hypocellular MDS".
                """, "What would have to be in it for that name?"),
            Step("A small clone", At(2), "molecular", """
                {told:molecular = The chromosomes are normal; the gene panel has *DNMT3A*, {f.molecular.0.ngs.0.vaf} % of alleles.} On the
                ward round this is taken for the missing proof. Since the second packing the neutrophils have gone from {c0} to {c2}, and
                red cells are needed twice a week.

                The azacitidine has come, and with it somebody from the palliative team; the other treatment is for the young, it is said
                at the foot of the bed. "Six weeks ago I swam {where}", {he} says. "What is the other treatment?"
                """, "Is {he} too old for it?"),
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
        ((-380, -350, 0.9, 1.3), (0, 0, 0.7, 0.9), (58, 64, 1.1, 1.4), (84, 92, 0.66, 0.9)), steady=True,
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
        title="Short of breath on the slope",
        summary="A {noun} of {age} who grows wine is short of breath at work. The family doctor has a plan for the next two months.",
        known="a back that is injected now and then",
        steps=(
            Step("The steep rows", 0, "age sex counts drugs history examination chemistry spleen", """
                In the steep rows {he} has to sit down twice, where a year ago {he} did not stop at all. {He} drinks two glasses of wine a
                day. The nails are blue-green from the copper that is sprayed on the leaves; liver and spleen are not felt.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L, MCV {f.chemistry.0.mcv} fL, GGT {f.incidental.0.value} U/L.

                The family doctor puts all of it down to the wine: "Neutrophils of {c0} last year, when the back was injected, and two
                glasses then as now." Nothing to drink from today, folic acid 5 mg a day, and a new count after the vintage.
                """, "What should change if it is the wine?"),
            Step("Two months without wine", At(2), "film family", """
                {He} has not drunk since, has taken the folic acid every day, and comes with a heavy cold. GGT is down from
                {f.incidental.0.value} to {f.incidental.1.value} U/L, and the neutrophils are up from {c1} to {c2}. {told:chemistry = B12
                and folate are normal; the MCV is {f.chemistry.1.mcv} fL.} {told:film = The film, read by the haematologist: oval
                macrocytes, neutrophils with hardly a granule, some of them with two lobes.}

                The family doctor is content with both figures and has put down the next count for Easter.
                """, "What has abstinence answered?"),
            Step("The iron stain", At(2, 10), "marrow", """
                The haematologist did not wait for Easter. {told:marrow = The marrow is hypercellular, with {f.marrow.0.dysplasia_pct} %
                dysplasia; the iron stain shows ring sideroblasts.} The registrar notes that lack of copper and alcohol both make such
                rings. Lack of copper has been thought unlikely on the ward, because of the nails.
                """, "Which test is missing?"),
            Step("Without the cold", At(3), "molecular", """
                The cold has gone and has taken its neutrophils with it: they are {c3}, after three months without wine. {told:chemistry =
                Copper, now measured in the serum, is normal with {f.incidental.2.value} µmol/L.} {told:molecular = So are the
                chromosomes; *SF3B1* is mutated.}

                {He} asks whether {he} may taste again at the next vintage.
                """, "What was the wine's part?"),
        ),
        wrong="""
            Without wine the GGT came down, and the cells stayed large and few: a fair test, but folic acid before a B12 was not. The rise
            was the cold's and no recovery. The registrar's thought was right, since lack of copper mimics such a marrow, and for that
            reason copper is measured in the serum and not read from the skin. Normal vitamins and copper, dysplasia and a clone leave
            neither of the two.
            """,
        facts=("F-ENT-MDS-05", "F-ENT-MDS-06", "F-ENT-MDS-07"),
    ),
)  # fmt: skip

PACEMAKER = MDS.but(
    course=Course(
        ((-3330, -3250, 2.6, 4.4), (-98, -88, 0.95, 1.25), (0, 0, 0.95, 1.25), (36, 44, 0.5, 0.75)), steady=True,
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
                device clinic. The battery is almost spent, and that is to explain why the boundary stone {place} seems further off than
                it was. {He} walks there on the first of every month; the last time {he} turned round at the split oak.

                {c2:Full}. Haemoglobin {c2:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c2:plt} ×10⁹/L.

                The card of the first pacemaker is nine years old and has been through the wash. Haemoglobin {c0:hb}, platelets {c0:plt}
                and neutrophils of {c0} can still be read. "One never measures from the last peg", {he} says.
                """, "Is it stable?"),
            Step("The same path", 24, "film family", """
                The new battery sits, the wound is dry, and {he} has turned round at the split oak again. {told:film = On the form of the
                blood count the technician has drawn what she saw, neutrophils like spectacles.} The clinic has put the rate up to 75.
                """, "What has the new battery shown?"),
            Step("The first of the month", At(3), "", """
                At the faster rate {he} has palpitations and walks no further. The clinic advises training; the daughter, who finds that
                fifty years in the field were training enough, has driven {him} here instead. {told:chemistry = B12, folate and copper are
                normal.}

                Nobody says stable any more: the neutrophils were {c2} at the exchange and are {c3} now. On the card {he} has left room
                for it.
                """, "What is left to look at?"),
            Step("Ten would have done", At(3, 12), "marrow molecular", """
                {told:marrow = A marrow as full as it should be.} The pathologist: "Misshapen, {f.marrow.0.dysplasia_pct} %. Ten would
                have done." {told:molecular = The karyotype is normal, and *TET2* is mutated in {f.molecular.0.ngs.0.vaf} % of alleles.}
                Beneath it stands what stands beneath every such result: "Clones of this kind are frequent beyond the age of 70 and do not
                by themselves mean disease." The clinic has sent the page on with its regards.

                {He} has marked the sentence in yellow and uncapped the pen.
                """, "Is that the line for the card?"),
        ),
        wrong="""
            The clinic compared a low count with a low count and called it stable; measured from the first pacemaker all three lines had
            fallen, and went on falling, whatever the battery did. The printed sentence holds for a small clone in normal blood. With
            three low lines, dysplasia and a clone of this size it is no longer a matter of age.
            """,
        facts=("F-ENT-MDS-02", "F-ENT-MDS-05", "F-ENT-MDS-07", "F-TRP-75"),
    ),
)  # fmt: skip

THREE_CAMERAS = MDS.but(
    course=Course(
        ((-342, -328, 0.6, 1.35), (-130, -90, 0.6, 1.35), (0, 0, 0.6, 1.35), (25, 28, 0.6, 1.35)), steady=True,
        lines={"mono": (0.12, 0.42), "hb": (76.0, 94.0), "plt": (66.0, 138.0)},
    ),
    radicals={
        **MDS.radicals,
        "drugs": [{"name": "aspirin", "drug_class": "other", "dose": "100 mg", "start": Whole(-2600, -2200), "stop": Whole(-65, -63)}],
        "chemistry": [{"day": 0, "ferritin": Whole(230, 440)},
                      {"day": 9, **LARGE, "reticulocytes": Whole(17, 34), "reticulocyte_method": "manual"}],
        "marrow": [{"done": True, "cellularity": "hyper", "dysplasia_pct": Whole(18, 55), "blasts_pct": Whole(1, 4),
                    "ring_sideroblasts": False, "fibrosis_grade": 0}],
        "molecular": [{"karyotype": "normal", "ngs": [{"gene": "SRSF2", "vaf": Whole(18, 44)}]}],
        "incidental": [{"name": "Colonoscopy", "value": "two small polyps, taken out", "day": -40}],
    },
    who=Who((64, 83, "years"), sex="male"),
    normal=("history", "spleen", "family"),
    plot=Plot(
        title="Three cameras",
        summary="A retired postman of {age} is bleeding, say the letters. Nobody has found out where.",
        known="aspirin for years, \"to be on the safe side\"; never a heart attack",
        picks={"long": ("thirty", "thirty-four", "thirty-eight")},
        steps=(
            Step("Up, down and swallowed", 0, "age sex counts drugs history examination chemistry spleen", """
                He has had one camera from above, one from below, and a third that he swallowed and that filmed for nine hours. Blood was
                seen by neither of the first two, nor on the film of the third. The lower one brought out two small polyps, "which
                may ooze"; otherwise the letters blame the aspirin, which he stopped two months ago. Ferritin {f.chemistry.0.ferritin}
                µg/L. On Thursday the vessels of the gut are to be shown with contrast.

                For {long} years he took the post up other people's stairs, two steps at a time; now, on his own second floor, he has to
                stand still. In the first of the letters, eleven months old, a haemoglobin of {c0:hb} is underlined; neutrophils of {c0}
                stand two lines below it.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "What does Thursday's examination look for?"),
            Step("Big ones", 6, "film chemistry family", """
                {told:film = Large oval red cells, says the film, and in the second line, neutrophils with hardly a granule.} The
                gastroenterologist thinks that large cells are young ones, which a marrow sends out when it makes up for bleeding. He has
                put the contrast off until that is known.
                """, "What would tell young ones from sick ones?"),
            Step("A stool diary", At(3), "marrow molecular", """
                They were not young. {told:chemistry = The reticulocytes have been counted twice, since nobody believed the first result,
                and are {f.chemistry.1.reticulocytes} ×10⁹/L; B12, folate and copper are normal.} The gastroenterologist has cancelled the
                vessels himself and written beside the date: "Marrow, please."

                {told:marrow = It is full, says the pathologist, fuller than it need be, and {f.marrow.0.dysplasia_pct} % of it is
                misshapen.} {told:molecular = The karyotype is normal; of the genes of the panel *SRSF2* is mutated.} The aspirin has lain
                in the drawer for three months, and on the second floor he still has to stand.

                He has kept a diary of every stool since the summer, as he was asked to; there is no black one in it. "Then where did it
                go, all that blood?"
                """, "Was any of it lost?"),
        ),
        wrong="""
            Three lines were low, and only one was followed. Two small polyps do not take the neutrophils along, and with so few
            reticulocytes the large cells cannot be young ones; large cells and three low lines, with normal vitamins and copper, ask for
            the marrow before they ask for a fourth camera. That the marrow was full acquits it of nothing: what it makes is misshapen and
            does not reach the blood.
            """,
        facts=("F-ENT-MDS-04", "F-ENT-MDS-05", "F-ENT-MDS-07"),
    ),
)  # fmt: skip

FRIDAY_CALL = MDS.but(
    course=Course(
        ((-372, -358, 0.6, 1.3), (-120, -80, 0.6, 1.3), (0, 0, 0.6, 1.3), (12, 12, 0.6, 1.3)), steady=True,
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
        title="A report on Friday afternoon",
        summary="A {noun} of {age} who lives alone tires more easily than a year ago. Three counts have been low.",
        known="cataracts done, a knee replaced",
        picks={"where": ("Canada", "New Zealand")},
        steps=(
            Step("On the way from the bus", 0, "age sex counts drugs history examination spleen", """
                On the way home from the bus {he} has to rest. A year ago {he} did not; the neutrophils were {c0} even then, and nobody
                rang. Widowed, and by the account of the practice {he} lives on toast. {He} is pale; otherwise an ordinary examination.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The practice asks which vitamin is lacking.
                """, "What is asked for besides vitamins?"),
            Step("Pale neutrophils with two lobes", 5, "film chemistry family", """
                {told:chemistry = It is not the toast: B12, folate and copper are normal.} {told:film = The technician has put the film
                aside for you: many neutrophils are pale, a good number have two lobes, and the red cells are large.} The marrow is done
                this week.
                """, "What may the marrow show?"),
            Step("Friday, ten past four", 9, "marrow", """
                The report came on Friday at ten past four, when the haematologist had left. {told:marrow = A full marrow with
                {f.marrow.0.dysplasia_pct} % dysplasia; blasts {f.marrow.0.blasts_pct} %.} A doctor in her third week on the ward opened
                it. She knew five per cent as the limit for a remission, did not want to leave {him} waiting over the weekend, and rang at
                once: "There are blasts in your marrow. That is acute leukaemia. Please come on Monday with a bag, for chemotherapy."

                {He} asked for how long. About a month, she said. {He} then rang a sister in {where}.
                """, "Is that what the report says?"),
            Step("By bus, without a bag", 12, "molecular", """
                The haematologist heard of it on Saturday, rang {him} the same day and took the word back, and the bed as well.
                {told:molecular = The karyotype is normal; in the blood *U2AF1* is mutated, {f.molecular.0.ngs.0.vaf} % of alleles.} The
                doctor in her third week has asked to sit in.

                {He} has come by bus, without a bag. The sister in {where} has booked a flight, and {he} has to ring her tonight: is what
                {he} has less than that?
                """, "Is it less?"),
        ),
        wrong="""
            Blasts in a marrow do not make a leukaemia by themselves; below 20 %, with dysplasia and a clone, they have another name. Five
            is the limit of a remission; in the untreated it makes a higher grade, and no leukaemia. What is done goes by the risk and is
            not begun on a Monday because of a telephone call.
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
        "spleen": {"enlarged": True, "imaged": True, "cm": Whole(19, 25), "portal_hypertension": False},
        "film": [{"day": 12, "reviewed": True, "blasts": False, "teardrop": True, "leukoerythroblastic": True}],
        "chemistry": [{"day": 12, "ldh_high": True}],
        "marrow": [{"day": At(2), "done": True, "fibrosis_grade": Whole(2, 3), "megakaryocyte_atypia": True, "blasts_pct": Whole(1, 4),
                    "dysplasia_pct": Whole(1, 4)}],
        "molecular": [{"day": At(3), "driver_mpn": "pos", "bcr_abl1": "neg"}],
        "incidental": [
            {"name": "Platelets at the sawmill's check-up", "value": Number(580, 690, 0), "unit": "×10⁹/L", "reference": "150–400",
             "day": -2240},
            {"name": "LDH", "value": Number(520, 690, 0), "unit": "U/L", "reference": "below 250", "day": 12},
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
                has got too wide. {He} sweats through two shirts a night and is full after three spoons. The spleen was felt by everybody
                who tried and measures {f.spleen.cm} cm. The liver is smooth, the flow in the portal vein normal.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                Six years ago, at the sawmill's check-up, platelets of {f.incidental.0.value} were the only figure marked in red. "Wound",
                the works doctor wrote beside it: the finger had stayed in the saw that month.

                The surgeon would take the spleen out {when}: three low lines and a healthy liver, so it eats the cells, and a week later
                they will be back.
                """, "Does the spleen explain it all?"),
            Step("Vaccinated", 12, "film chemistry family", """
                The vaccines have been given and the theatre is booked. The blood bank, asked only for a crossmatch, has looked at a drop
                and rung twice. {told:film = What it saw was tear drops, red cells with nuclei, a few myelocytes.} {told:chemistry = LDH
                is {f.incidental.1.value} U/L.} Vitamin B12 is {f.incidental.2.value} pmol/L (150 to 600), though {he} has never in {his}
                life bought a vitamin.

                The anaesthetist would like to know what the blood bank knows, has taken the name off the list and written "second
                opinion" in its place.
                """, "Why do cells come out too early?"),
            Step("What lies between", At(2), "marrow", """
                Nothing came through the needle, and a core was taken in the same sitting. {told:marrow = Coarse fibres, grade
                {f.marrow.0.fibrosis_grade}; between them misshapen megakaryocytes in clusters.} This time the surgeon rings: "Was I about
                to take out the only place that still makes some?"
                """, "What becomes of the operation?"),
            Step("One hole back", At(3), "molecular", """
                {told:molecular = *CALR* carries a deletion; BCR::ABL1 is negative.} Ruxolitinib lies on the desk, and the pharmacist has
                read the leaflet to the end. The platelets fix the dose; the haemoglobin, {c3:hb} g/L today, will go down in the first
                months before it comes back, and may ask for a transfusion. On the other side of the sheet: a smaller spleen, one shirt a
                night.

                {He} can no longer bend over the blade, and the apprentice does it too fast. "Give me one hole back, and tell me what it
                costs."
                """, "What does it cost?"),
        ),
        wrong="""
            The surgeon explained three low lines by what could be felt; the works doctor had a wound for the platelets, and nobody
            counted again when it was healed. A large spleen takes its share, but it does not raise platelets six years beforehand, and
            tear drops beside nucleated red cells mean that the marrow is filled; so does a dry needle. By common teaching a high B12
            comes from the cells here, not from the chemist's, and such a spleen, not the only maker left, goes only when tablets have
            failed: the operation is dangerous.
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
                   {"day": 9, "enlarged": True, "imaged": True, "cm": Whole(17, 24), "portal_hypertension": False}],
        "incidental": [
            {"name": "LDH", "value": Number(470, 540, 0), "unit": "U/L", "reference": "below 250", "day": 2},
            {"name": "JAK2 V617F", "value": "detected", "day": At(3)},
            {"name": "CEA", "value": Number(5.6, 7.4), "unit": "µg/L", "reference": "below 5.0; below 10 in smokers", "day": 2},
        ],
    },
    who=Who((58, 82, "years")),
    plot=Plot(
        title="Nine kilograms in a year",
        summary="A {noun} of {age} who bakes for {where} has lost weight and sweats at night. The practice asks for the primary tumour.",
        known="gout in one toe; smokes",
        picks={"where": ("a hotel", "a hospital", "two villages")},
        steps=(
            Step("Full after a few mouthfuls", 0, "age sex counts drugs history examination spleen", """
                Nine kilograms lost in a year, sweats at night that need a fresh sheet, full after a few mouthfuls of {his} own bread.
                {He} smokes twenty a day. {told:spleen = The spleen is felt a hand's breadth below the ribs.} No nodes.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Neutrophils of {c1}, {c1:ago}, went into the file.

                The practice writes of a carcinoma and asks for endoscopy from both ends, a CT and tumour markers.
                """, "What would you look at before all that?"),
            Step("Before the endoscopies", 2, "film chemistry family", """
                {told:film = The film shows tear-drop cells, red cells with nuclei and some myelocytes.} LDH is {f.incidental.0.value}
                U/L. CEA is {f.incidental.2.value} µg/L (below 5.0, in smokers below 10).

                The oncologist takes the young cells for a sign of metastases in the marrow and the CEA for a sign of the bowel, and has
                brought the endoscopies forward to tomorrow.
                """, "Does the film need a carcinoma?"),
            Step("Three attempts", 9, "", """
                Gastroscopy and colonoscopy are normal. {told:spleen = The CT finds no tumour; the spleen measures {f.spleen.1.cm} cm and
                the portal vein is normal.} Aspiration of the marrow was tried three times on both sides and brought nothing. A core was
                taken at the last attempt, but the report on the ward says only: "Dry tap, technical failure, repeat."
                """, "A failure, or a finding?"),
            Step("The reticulin stain", At(3), "marrow molecular", """
                The core had been enough. {told:marrow = It shows atypical megakaryocytes in clusters and fibrosis of grade
                {f.marrow.0.fibrosis_grade}, and no carcinoma.} {told:molecular = *JAK2* V617F is positive, BCR::ABL1 negative.}

                A second aspiration is still booked for Tuesday and a PET for Wednesday, because of the CEA, and {he}, who tastes the
                dough at three in the morning, would like to know for which of them {he} has to fast.
                """, "Is either still needed?"),
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
