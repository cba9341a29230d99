"""Plots in which more than the neutrophils is at stake: marrow, deficiency, a spleen, a fever that eats cells."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.infection import HLH, SPL
from classification.generate.radicals.marrow import AA, AA_NO_TREPHINE, LEU, MDS, MF
from classification.generate.radicals.nutrition import B12, B12_UNTREATED, CU
from classification.generate.recipe import Who
from classification.generate.values import At, Number, Whole

IN_THE_DARK = B12.but(
    radicals={
        **B12.radicals,
        "examination": [{"day": 0, "temperature": "36.7", "sepsis_signs": False, "infection_severity": "none", "infection_sites": [],
                         "signs": {"listed": ["neuropathy"]}}],
    },
    who=Who((47, 79, "years")),
    plot=Plot(
        title="Walking in the dark",
        summary="A {noun} of {age} walks well by day and falls in the dark.",
        picks={"place": ("the cellar", "the allotment", "the churchyard")},
        steps=(
            Step("Only in the dark", 0, "age sex counts drugs history examination", """
                By day {he} walks as well as anybody. In the dark {he} has fallen three times, the last time in {place}, and the feet
                "belong to somebody else". Vibration is not felt at the ankles. {f.examination.0.temperature} °C, pale with a touch of
                yellow. No drug is taken; meat, milk and eggs are eaten.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Nobody has counted before.

                The neurologist's letter: "Polyneuropathy. Blood count: three lines low, therefore a disease of the marrow; puncture
                before anything else."
                """, "What can be had by this afternoon?"),
            Step("Six lobes", At(1), "chemistry film spleen family", """
                {told:film} {told:chemistry} No spleen; an aunt had "something with the stomach".

                Neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. The neurologist's appointment for the
                puncture is on Thursday.
                """, "What is given today, and what is put off?"),
            Step("Still falling", At(2), "", """
                Hydroxocobalamin has been given since that afternoon, and the puncture was put off. Haemoglobin {c2:hb} g/L, platelets
                {c2:plt} ×10⁹/L, neutrophils {c2} ×10⁹/L. {He} still falls, and says that the injections have no effect.
                """, "Which comes back first, and which perhaps not?"),
            Step("With a torch", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L: all three have come up since the first
                injection. {He} carries a torch, out of habit. The neurologist asks whether the puncture is still to be done.
                """, "Is it?"),
        ),
        wrong="""
            Three low lines and large red cells with a lame step are a deficiency until the level is known; the needle would have shown a
            marrow that frightens.
            """,
        facts=("F-ENT-B12-06",),
    ),
)  # fmt: skip

ZINC = CU.but(
    radicals={
        **CU.radicals,
        "history": [{**CU.radicals["history"][0], "exposures": {"listed": ["zinc_excess"], "complete": True}}, CU.radicals["history"][1]],
        "chemistry": [{**CU.radicals["chemistry"][0], "zinc": "high"}],
        "examination": [{"day": 0, "temperature": "36.6", "sepsis_signs": False, "infection_severity": "none", "infection_sites": [],
                         "signs": {"listed": ["neuropathy"]}}],
    },
    plot=Plot(
        title="The lower plate",
        summary="A {noun} of {age} walks with a frame and has been told what the marrow means.",
        picks={"tube": ("a tube a week", "two tubes a week")},
        steps=(
            Step("A report with a name in it", 0, "age sex counts drugs history examination", """
                {He} walks with a frame since spring; the feet are numb, and vibration has gone up to the knee.
                {f.examination.0.temperature} °C. While {he} talks the lower plate rises, and {he} presses it down with paste out of the
                bag: {tube}, for years. No drug.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}. There is a marrow
                report from another hospital, which you have asked for. "MDS, probably," {he} has been told, "and too old for the
                treatment."
                """, "What is in the paste?"),
            Step("Two levels", At(2), "chemistry film spleen family", """
                {told:chemistry} {told:film} No spleen, nothing in the family. The count: neutrophils {c2} ×10⁹/L, platelets {c2:plt}
                ×10⁹/L, haemoglobin {c2:hb} g/L. The paste has gone into the bin.
                """, "Is the bin enough?"),
            Step("Slides from elsewhere", At(3), "marrow molecular", """
                Copper by vein, then by mouth. The report has come with the slides. {told:marrow} {told:molecular} Neutrophils {c3}
                ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.
                """, "What would you underline in that report?"),
            Step("A new plate", At(4), "", """
                Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L: the count has come back since the copper was
                begun. The feet have not. The new plate sits by itself.
                """, "What is told about the feet?"),
        ),
    ),
)  # fmt: skip

GREY = LEU.but(
    radicals={
        **LEU.radicals,
        "examination": [{"day": 0, "temperature": Number(37.0, 37.8), "sepsis_signs": False, "infection_severity": "none",
                         "infection_sites": [], "signs": {"listed": ["bleeding"]}}],
    },
    who=Who((19, 74, "years")),
    plot=Plot(
        title="Bruises from moving house",
        summary="A {noun} of {age} has moved house and put the bruises down to the boxes. Somebody at work looked twice.",
        picks={"who": ("The foreman", "A colleague", "The canteen cook")},
        steps=(
            Step("Boxes", 0, "age sex counts drugs history examination film", """
                {who} sent {him} to the works' nurse on account of the shins, and she sent {him} here by taxi. Bruises at the places where
                one carries boxes, and at others; points like flea bites above the socks, gums that ooze. {f.examination.0.temperature}
                °C. No drug, no fever at home, the house is bought.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Nobody had counted before. {told:film}

                The colleague at the desk: "All three low: hypersplenism or a virus. Ultrasound on Monday."
                """, "Who looks at that film, and when?"),
            Step("The same evening", At(1), "marrow chemistry family", """
                {told:marrow} {told:chemistry} Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L, neutrophils {c1} ×10⁹/L. A brother has
                driven all night and sits in the corridor with his sleeve rolled up.
                """, "What is arranged before midnight?"),
        ),
    ),
)  # fmt: skip

QUIET = AA.but(
    radicals={**AA.radicals, "statement": {"other_causes": []}},
    plot=Plot(
        title="Nosebleeds in the orchestra",
        summary="A viola player of {age} had to leave a rehearsal with a nosebleed that would not stop.",
        picks={"piece": ("a slow movement", "the overture")},
        steps=(
            Step("In {piece}", 0, "age sex counts drugs history examination", """
                It began in {piece}, and the conductor stopped only when the stand was red. For weeks {he} has been pale and short of
                breath upstairs. Spots on both shins and blood blisters in the mouth; {f.examination.0.temperature} °C, no node, nothing
                under the ribs. No drug in the past year, no fumes, no rays.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Nobody has counted before.

                The ear doctor has packed the nose and written: "Low platelets, immune. Prednisolone 1 mg/kg begun in your name?"
                """, "What does prednisolone do to the next test?"),
            Step("Dry", At(1), "film chemistry spleen family statement", """
                {told:film} {told:chemistry} Spleen not felt, family healthy; no virus, no poison, no other cause was found.

                The count: neutrophils {c1} ×10⁹/L, platelets {c1:plt} ×10⁹/L, haemoglobin {c1:hb} g/L. Nothing was begun in anybody's
                name.
                """, "Which line tells that nothing is being made?"),
            Step("A core", At(2), "marrow", """
                {told:marrow} Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. There is a sister. {He} asks
                whether the orchestra may keep the chair for a month.
                """, "What do you say about the month?"),
        ),
    ),
)  # fmt: skip

VINTAGE = MDS.but(
    plot=Plot(
        title="The winegrower's slip",
        summary="A winegrower of {age} is tired. Everybody who reads the slip looks at {his} hands and thinks the same.",
        picks={"wine": ("a glass with each meal", "what is left in the glasses")},
        steps=(
            Step("What everybody thinks", 0, "age sex counts drugs history examination", """
                Up the slope {he} has to stop twice; last year not once. {He} drinks {wine} and says so. {f.examination.0.temperature} °C,
                no liver signs, no tremor. Nothing is taken.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}, {c1:ago} {c1}.

                "Three low lines, and a winegrower", writes the family doctor. "Abstinence, folate, count again in a year."
                """, "What would have to be normal for that to be right?"),
            Step("Nothing is missing", At(3), "chemistry film spleen marrow molecular", """
                {told:chemistry} {told:film} The spleen is not felt. {told:marrow} {told:molecular}

                {He} has not touched a glass for weeks. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L, neutrophils {c3} ×10⁹/L. "Then
                I could have gone on drinking," says {he}.
                """, "What do you say next?"),
        ),
        wrong="""
            Alcohol is a fair thought and a poor stopping place: with normal vitamins and badly made cells on the film, the marrow is
            looked at, whatever is in the glass.
            """,
        facts=("F-ENT-MDS-05",),
    ),
)  # fmt: skip

TENTH_DAY = HLH.but(
    radicals={**HLH.radicals, "haemophagocytosis": {**HLH.radicals["haemophagocytosis"], "nk_low": True}},
    who=Who((19, 58, "years")),
    plot=Plot(
        title="The third antibiotic",
        summary="A {noun} of {age} has had a fever for ten days and is on the third antibiotic. All cultures are silent.",
        picks={"doc": ("The infectious diseases team", "The microbiologist")},
        steps=(
            Step("Sepsis without a germ", 0, "age sex counts drugs history examination spleen", """
                Transferred with a folder full of negative cultures. {f.examination.0.temperature} °C, flushed, confused towards evening;
                a spleen of {f.spleen.cm} cm and a liver two fingers below the rib. Before the fever {he} took nothing and lacked nothing.
                Antibiotics only since.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                {doc} proposes a fourth: "Sepsis lowers all three lines. We have not found the germ yet, that is all."
                """, "Which four tests are on the next tube?"),
            Step("A number with too many digits", At(1), "chemistry film family haemophagocytosis", """
                The laboratory rang to ask whether {f.chemistry.ferritin} could be meant: ferritin, in µg/L, on the second dilution.
                {told:haemophagocytosis} {told:film} No such illness in the family.

                The count: neutrophils {c1} ×10⁹/L, platelets {c1:plt} ×10⁹/L, haemoglobin {c1:hb} g/L; still burning.
                """, "What waits for the marrow, and what does not?"),
            Step("In the marrow", At(2), "marrow", """
                {told:marrow} Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The treatment was begun in the
                hour in which it had been taken, together with the search for what set it off.
                """, "What is searched for, and in which order?"),
        ),
        wrong="""
            Fever, a growing spleen, falling lines and cultures that stay silent ask for ferritin, triglycerides and fibrinogen on the
            same day, and not for a fourth antibiotic alone.
            """,
        facts=("F-ENT-HLH-05", "F-ENT-HLH-10"),
    ),
)  # fmt: skip

CELLAR = SPL.but(
    radicals={**SPL.radicals, "drugs": []},
    plot=Plot(
        title="Before the varices",
        summary="A publican of {age} is to have varices banded. The endoscopist will not begin with such a count.",
        picks={"pub": ("the inn at the lock", "the station bar")},
        steps=(
            Step("Two low lines", 0, "age sex counts drugs history examination spleen", """
                {He} has run {pub} for thirty years and drunk with the guests for twenty-nine. Varices of the second degree; belly full
                but soft, a spleen of {f.spleen.cm} cm, the portal vein wide on ultrasound. {f.examination.0.temperature} °C, no infection
                this year. "Nothing from the chemist's," and the list in the file is empty as well.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago}, before anybody had thought of varices, the
                neutrophils were {c0}.

                The endoscopist wants filgrastim for three days and a marrow: "Two lines. It could be anything."
                """, "Where are the cells?"),
            Step("The rest of the list", At(2), "chemistry film family infection_tests statement", """
                {told:chemistry} {told:infection_tests} {told:film} Father and brother were publicans, too, and no blood disease is known
                of. The team has found no other reason for either line.

                Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L, neutrophils {c2} ×10⁹/L. The banding has been put off twice.
                """, "Does the banding wait for the neutrophils?"),
        ),
        wrong="""
            The cells are in the spleen: one cause explains both lines. Filgrastim before the banding would have treated a number.
            """,
        facts=("F-ENT-SPL-05",),
    ),
)  # fmt: skip

BELT = MF.but(
    plot=Plot(
        title="Three holes in the belt",
        summary="A sawyer of {age} has lost weight and punched three new holes in the belt, the wrong way round.",
        picks={"wood": ("oak", "larch")},
        steps=(
            Step("The wrong way round", 0, "age sex counts drugs history examination spleen", """
                Thinner in the face and wider in the belt. {He} saws {wood}, sweats through two shirts a night and is full after three
                spoons. The spleen crosses the navel, {f.spleen.cm} cm; no liver signs, no varices, {f.examination.0.temperature} °C.
                Nothing is taken.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}, {c1:ago} {c1}.

                "A spleen of that size swallows everything," says the surgeon. "It is the cause, and it comes out."
                """, "What makes a spleen grow that far?"),
            Step("A dry tap", At(3), "chemistry film family marrow molecular", """
                {told:film} The aspirate came dry, twice. The core is crossed by coarse fibres, grade {f.marrow.0.fibrosis_grade}, between
                misshapen megakaryocytes in clusters, with {f.marrow.0.blasts_pct} % blasts and {f.marrow.0.dysplasia_pct} % dysplastic
                forms. {told:molecular} LDH is high. Nothing in the family.

                The count: neutrophils {c3} ×10⁹/L, platelets {c3:plt} ×10⁹/L, haemoglobin {c3:hb} g/L. The date for the operation stands.
                """, "What does this spleen do that nothing else does any more?"),
        ),
    ),
)  # fmt: skip

STUDENT_OF_TWENTY = LEU.but(
    radicals={
        **LEU.radicals,
        "film": [{"reviewed": True, "blasts": True, "blasts_pct": Whole(10, 38)}],
        "examination": [{"day": 0, "temperature": Number(37.0, 38.1), "sepsis_signs": False, "infection_severity": "none",
                         "infection_sites": [], "signs": {"listed": ["adenopathy"]}}],
    },
    who=Who((17, 33, "years")),
    plot=Plot(
        title="The kissing disease",
        summary="A {noun} of {age} has swollen glands and is worn out. The student health service has no doubt about what it is.",
        picks={"exam": ("the finals", "the last examination", "the retake")},
        steps=(
            Step("After {exam}", 0, "age sex counts drugs history examination film", """
                Since {exam} {he} has slept twelve hours a night and woken tired. Glands in the neck and, on looking, in the armpits and
                groins, none of them tender; a few flat spots on the feet. {f.examination.0.temperature} °C, tonsils small and clean. No
                drug, and no cold before.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L, the first count ever. {told:film}

                "Glandular fever," says the student health service, where the machine reported atypical cells. "A week of prednisolone for
                the glands, and no sport."
                """, "What would prednisolone have taken away?"),
            Step("On the fourth floor", At(1), "marrow chemistry family", """
                {He} got no tablet but a bed. {told:marrow} {told:chemistry} Nobody in the family has had anything like it. Neutrophils
                {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The parents are on a train. {He} asks what they should be told at the station, and by whom.
                """, "What do you say, tonight, and what not yet?"),
        ),
        wrong="""
            What a machine calls atypical is looked at by eye before it is treated; steroids before the marrow can hide what it is.
            """,
        facts=("F-ENT-LEU-10",),
    ),
)  # fmt: skip

SMALL_HOTEL = AA_NO_TREPHINE.but(
    plot=Plot(
        title="Paler than the linen",
        summary="A {noun} of {age} cleans rooms in a small hotel and was sent home by a guest, who happened to be a doctor.",
        picks={"floor": ("the second floor", "the third floor")},
        steps=(
            Step("Sent home by a guest", 0, "age sex counts drugs history examination", """
                On {floor} {he} had sat down on a bed that was made already. The guest looked at the gums and at the shins and telephoned
                for a taxi. Tired for two months, bruises without a blow, no fever. {f.examination.0.temperature} °C; no glands, nothing
                below the ribs. Nothing taken; the cleaning things come from the same two bottles as ever.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. There is no earlier count.

                The casualty officer writes "iron deficiency, platelets clumped" and a prescription for iron.
                """, "Which of the three numbers does iron explain?"),
            Step("No clumps", At(1), "film chemistry spleen family", """
                {told:film} {told:chemistry} The spleen is not felt; no illness in the family. Neutrophils {c1} ×10⁹/L, haemoglobin
                {c1:hb} g/L, platelets {c1:plt} ×10⁹/L, drawn into citrate as well: the same.
                """, "What has been counted, and what must be looked into?"),
            Step("Particles without cells", At(2), "marrow", """
                There was an aspirate only; the needle for the core had been forgotten in the other building. Few cells in all particles,
                {f.marrow.0.blasts_pct} % blasts, {f.marrow.0.dysplasia_pct} % odd forms. Haemoglobin {c2:hb} g/L, platelets {c2:plt}
                ×10⁹/L, neutrophils {c2} ×10⁹/L.

                "Empty enough for me," says the colleague and reaches for the telephone.
                """, "Is it enough for you?"),
        ),
        wrong="""
            Three low lines are no lack of iron, and an aspirate without a core cannot tell an empty marrow from a badly drawn one.
            """,
        facts=("F-ENT-AA-05", "F-ENT-AA-07"),
    ),
)  # fmt: skip

PACEMAKER = MDS.but(
    plot=Plot(
        title="Right for the age",
        summary="A retired surveyor of {age} is to have a new battery in the pacemaker. The clinic finds the blood right for the age.",
        picks={"map": ("maps", "boundary stones")},
        steps=(
            Step("At that age", 0, "age sex counts drugs history examination", """
                {He} collects {map} and walks to them; this spring the walks have grown short, which was put down to the battery. Two
                infections of the chest in the winter, at home. {f.examination.0.temperature} °C, no node, legs slim. No drug; the
                pacemaker is all that {he} has.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Earlier counts of the neutrophils: {c0} {c0:ago}, {c1}
                {c1:ago}.

                "The marrow tires like the heart," the clinic has written. "No further tests. Battery as planned."
                """, "Does a marrow tire by the year?"),
            Step("Looked at", At(3), "chemistry film spleen marrow molecular", """
                {told:film} {told:chemistry} Nothing under the ribs. {told:marrow} {told:molecular}

                The count: neutrophils {c3} ×10⁹/L, platelets {c3:plt} ×10⁹/L, haemoglobin {c3:hb} g/L. {He} would like to know whether
                the battery is still worth it.
                """, "What do you answer?"),
        ),
        wrong="""
            Age lowers no line by itself. Three of them low, with odd cells on the film, have a cause in the marrow until the opposite is
            shown.
            """,
        facts=("F-ENT-MDS-05", "F-ENT-MDS-06"),
    ),
)  # fmt: skip

FOLATE_FIRST = B12_UNTREATED.but(
    radicals={
        **B12_UNTREATED.radicals,
        "examination": [{"day": 0, "temperature": "36.6", "sepsis_signs": False, "infection_severity": "none", "infection_sites": [],
                         "signs": {"listed": ["dyspnoea"]}}],
    },
    who=Who((52, 84, "years")),
    plot=Plot(
        title="Green leaves",
        summary="A {noun} of {age} lives on toast and tea. The practice has found the reason for the anaemia.",
        picks={"who": ("The practice nurse", "The locum")},
        steps=(
            Step("Toast and tea", 0, "age sex counts drugs history examination", """
                {who} had asked about greens, heard of none and drawn the conclusion: folate, 5 mg, from today. The packet is still
                closed. {He} stops on every landing and holds the rail; {f.examination.0.temperature} °C, pale, lips dry, feet felt
                everywhere. No other tablets, no operation of the stomach.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. No older count is to be had.
                """, "May the packet be opened?"),
            Step("Both levels", At(1), "chemistry film spleen family", """
                {told:chemistry} {told:film} The spleen is not felt, and the children are well.

                Neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {who} asks whether one could not simply give
                both "and be on the safe side".
                """, "In which order, and what would prove it?"),
        ),
        wrong="""
            Folate alone can lift the blood and let the nerves go on failing. The level of B12 comes first, and so does B12.
            """,
        facts=("F-ENT-B12-10",),
    ),
)  # fmt: skip

RECIPES = (
    IN_THE_DARK, ZINC, GREY, QUIET, VINTAGE, TENTH_DAY, CELLAR, BELT, STUDENT_OF_TWENTY, SMALL_HOTEL, PACEMAKER, FOLATE_FIRST,
)  # fmt: skip
