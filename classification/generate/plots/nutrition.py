"""Plots of what the blood lacks, and of a spleen that keeps it: B12, copper, hypersplenism."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.infection import SPL
from classification.generate.radicals.nutrition import B12, B12_UNTREATED, CU
from classification.generate.radicals.shared import CALM, NO_VIRUS, PLAIN_HISTORY, VITAMINS
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

IN_THE_DARK = B12.but(
    course=Course(((0, 0, 0.6, 1.0), (2, 2, 0.6, 1.0), (17, 17, 1.9, 3.2), (56, 63, 2.6, 4.6)),
        lines={"hb": (66.0, 80.0), "plt": (36.0, 58.0)}),
    radicals={
        **B12.radicals,
        "chemistry": [{"day": 0, "mcv": Number(110, 122, 0), "ldh_high": True},
            {"day": At(1, 1), "b12": "low", "folate": "normal", "mma_high": True}],
        "film": [{"day": At(1), "reviewed": True, "blasts": False, "hypersegmented": True}],
        "drugs": [{"name": "amlodipine", "drug_class": "other", "dose": "5 mg a day", "start": -1900, "ongoing": True},
            {"name": "hydroxocobalamin", "dose": "1 mg by injection", "start": At(1, 1), "ongoing": True}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["neuropathy"]}},
            {"day": At(2), **CALM, "signs": {"listed": ["neuropathy"]}},
            {"day": At(3), **CALM, "signs": {"listed": ["neuropathy"]}}],
        "incidental": [
            {"name": "LDH", "value": Number(2100, 3400, 0), "unit": "U/L", "reference": "below 250", "day": 0},
            {"name": "Reticulocytes", "value": Number(14, 24, 0), "unit": "×10⁹/L", "reference": "30–100", "day": 0},
            {"name": "Fragments among the red cells", "value": "2", "unit": "%", "day": 0},
            {"name": "ADAMTS13 activity, before plasma", "value": Number(58, 84, 0), "unit": "%", "reference": "above 50", "day": At(1)},
            {"name": "Reticulocytes, highest", "value": Number(210, 320, 0), "unit": "×10⁹/L", "reference": "30–100", "day": At(1, 7)},
            {"name": "Vitamin B12, first night", "value": "58", "unit": "pmol/L", "reference": "145–570", "day": At(1, 1)},
            {"name": "Methylmalonic acid, first night", "value": "6.4", "unit": "µmol/L", "reference": "below 0.4", "day": At(1, 1)},
        ],
    },
    who=Who((47, 63, "years")),
    plot=Plot(
        title="Walking in the dark",
        summary="A {noun} of {age}, {job}, walks well by day and falls in the dark. At three in the morning there is a name for it.",
        known="high blood pressure",
        picks={"job": ("a night porter", "a night watch at a brickworks", "a night guard"),
            "place": ("the linen corridor", "the drying shed", "the car park, where the lamps are out")},
        steps=(
            Step("Five fingers", 0, "age sex counts drugs history examination chemistry incidental", """
                The third fall this month, in {place}; nothing broken. "My feet belong to somebody else." Pale, a touch of yellow; eats
                meat, milk and eggs, mostly at four in the morning. The nurse has noted: "Walks to the lavatory like anybody. Fell inside,
                when the light went out."

                {c0:Full}. Haemoglobin {c0:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c0:plt} ×10⁹/L. LDH {f.incidental.0.value} U/L,
                fragments 2 % of the red cells. On the second page, unread: reticulocytes {f.incidental.1.value} ×10⁹/L.

                Anaemia, platelets, LDH, fragments, nerves: the doctor on call has counted on her fingers. "Thrombotic microangiopathy.
                Nobody waits for daylight with that." At four the catheter for plasma exchange is in.
                """, "Which figure do torn red cells not account for?"),
            Step("Another kind", At(1), "film spleen family", """
                Platelets {c0:plt} before two exchanges, {c1:plt} ×10⁹/L after them. In the tube from before the first bag ADAMTS13 had
                kept {f.incidental.3.value} % of its activity. The nephrologist: "Then it is the other kind, complement. There is an
                antibody for it. Friday."

                {told:film = By daylight the film is another one. The student was told to count the lobes of ten neutrophils, and came
                back with fifty-six; between them lie large red cells like eggs.} An inch is left in the tube of the first night.
                """, "What do you have measured in that inch?"),
            Step("What worked", At(2), "", """
                {told:chemistry = In that inch there were 58 pmol/L of B12 (145–570) and 6.4 µmol/L of methylmalonic acid (below 0.4);
                folate was normal.} Hydroxocobalamin went in the same hour, the antibody back to the pharmacy, the catheter out. A week
                later the reticulocytes, {f.incidental.1.value} on the first night, stood at {f.incidental.4.value} ×10⁹/L. A week after
                that the platelets, which plasma had left at {c1:plt}, were {c2:plt}.

                The ward clerk has stuck a red label on the file, from the blood bank. "TTP, in remission. Plasma at once at any fall of
                the platelets."
                """, "What turned the blood, and does the label stay?"),
            Step("The switch", At(3), "", """
                Two months without plasma, and the label is off. {His} employer wants {him} back on nights. {He} walks up and down to show
                how well it goes, under the lamp.
                """, "And in the dark?"),
        ),
        wrong="""
            The doctor on call had five signs of a disease that must not wait, and to begin was no mistake; to go on to the next kind was.
            Torn cells do not lower neutrophils, and a marrow that answers a loss sends out more reticulocytes, not fewer. It is common
            teaching that a lack of B12 can imitate a microangiopathy. The blood turned with the injection and not with the plasma; the
            nerves may not turn at all, and the nurse had described them in one line.
            """,
        facts=("F-ENT-B12-04", "F-ENT-B12-05", "F-ENT-B12-08", "F-ENT-B12-09"),
    ),
)  # fmt: skip

FOLATE_FIRST = B12_UNTREATED.but(
    course=Course(((-760, -700, 1.9, 2.8), (0, 0, 0.6, 0.85), (3, 3, 0.88, 1.0), (23, 23, 1.26, 1.45)),
        lines={"hb": (74.0, 90.0), "plt": (84.0, 138.0)}),
    radicals={
        **B12_UNTREATED.radicals,
        "chemistry": [{"day": 0, "mcv": Number(108, 122, 0)}, {"day": At(2), "folate": "low"},
            {"day": At(3, 2), "b12": "low", "mma_high": True, "ldh_high": True}],
        "film": [{"day": At(2), "reviewed": True, "blasts": False, "hypersegmented": True}],
        "drugs": [{"name": "levothyroxine", "dose": "75 µg a day", "start": -4400, "ongoing": True},
            {"name": "folic acid", "dose": "5 mg a day", "start": At(2, -1), "ongoing": True},
            {"name": "hydroxocobalamin", "dose": "1 mg by injection", "start": At(3), "ongoing": True}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["dyspnoea"]}},
            {"day": At(3), **CALM, "signs": {"listed": ["neuropathy"]}}],
        "incidental": [
            {"name": "TSH", "value": "2.1", "unit": "mU/L", "reference": "0.4–4.0", "day": 0},
            {"name": "Folate in serum", "value": Number(2.2, 3.4), "unit": "µg/L", "reference": "above 4", "day": At(2)},
            {"name": "Reticulocytes", "value": Number(118, 162, 0), "unit": "×10⁹/L", "reference": "30–100", "day": At(3)},
            {"name": "Antibodies against intrinsic factor", "value": "positive", "day": At(3, 2)},
            {"name": "Vitamin B12", "value": "47", "unit": "pmol/L", "reference": "145–570", "day": At(3, 2)},
            {"name": "Methylmalonic acid", "value": "4.1", "unit": "µmol/L", "reference": "below 0.4", "day": At(3, 2)},
            {"name": "LDH", "value": "780", "unit": "U/L", "reference": "below 250", "day": At(3, 2)},
        ],
    },
    who=Who((61, 84, "years")),
    plot=Plot(
        title="Toast and tea",
        summary="A {noun} of {age} is short of breath and has eaten little but toast since a bereavement. The practice has found a reason.",
        known="an underactive thyroid gland; a spouse who died last year",
        picks={"who": ("The practice nurse", "The trainee")},
        steps=(
            Step("The diet", 0, "age sex counts drugs history examination chemistry incidental", """
                {who} took the history and wrote down what was eaten: toast, tea, now and then a biscuit, ever since the funeral last
                year. {He} has to stop on every landing. Pale with a yellow tinge; a thread of cotton is felt on both feet with the eyes
                closed. {d0:Name} for twelve years, and the dose is right.

                {c1:Full}. Haemoglobin {c1:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c1:plt} ×10⁹/L.

                The locum has sent a tube for folate and, because you asked for it, one for B12, which goes to another laboratory. He
                would like to start folic acid this evening.
                """, "May folic acid be started tonight?"),
            Step("Since yesterday", At(2), "spleen family", """
                {told:chemistry = Folate {f.incidental.1.value} µg/L (above 4).} The locum had not waited: the patient has had folic acid,
                5 mg a day, since yesterday. The tube for B12 broke on the way. On the telephone the other laboratory asks whether there
                will be another one, since the form now has a diagnosis on it.
                """, "Is another tube needed?"),
            Step("Under folic acid alone", At(3), "film", """
                Three weeks of tablets have taken the neutrophils from {c1} to {c3} and the reticulocytes to {f.incidental.2.value}
                ×10⁹/L. {told:film = The slide of the first week was taken out again: large oval red cells, and neutrophils with six and
                seven lobes, such as either lack may show.}

                {He} climbs the stairs with one rest. For a week, though, the toes of both feet have been numb; {he} stepped on the cat on
                Sunday without noticing, and no longer feels the cotton below the ankles. You have sent a second tube for B12.
                """, "What has improved, and what has not?"),
            Step("B12 at last", At(3, 2), "", """
                {told:chemistry = B12 47 pmol/L (145–570), methylmalonic acid 4.1 µmol/L (below 0.4).} Antibodies against intrinsic factor
                are positive. Hydroxocobalamin had gone in on the day of the tube; the folic acid goes on beside it. The toes are as they
                were. {His} daughter has ordered a box of vegetables for every Friday, so that the injections can stop in the summer.
                """, "Can they?"),
        ),
        wrong="""
            The observation was right, and so was the level: {he} did lack folate. It was the second reason that was let drop, because
            the first was so good. Lobes and large cells look alike in both, and folic acid alone lifts the blood while the nerves go on
            failing; the thyroid gland, well replaced as it was, had pointed to the stomach on the first day. B12 comes before folate, and a
            rise under both can no longer be shared out.
            """,
        facts=("F-ENT-B12-01", "F-ENT-B12-05", "F-ENT-B12-07", "F-ENT-B12-10"),
    ),
)  # fmt: skip

ROOFER = B12.but(
    course=Course(((-78, -66, 0.9, 1.4), (0, 0, 0.6, 1.0), (3, 3, 0.6, 1.0), (17, 17, 1.9, 3.2), (52, 58, 2.6, 4.6)),
        lines={"hb": (74.0, 96.0), "plt": (72.0, 136.0)}),
    radicals={
        **B12.radicals,
        "chemistry": [{"day": 0, "mcv": Number(106, 122, 0)},
            {"day": At(2), "b12": "low", "folate": "high", "mma_high": True, "ldh_high": True}],
        "drugs": [{"name": "folic acid", "dose": "5 mg a day", "start": -56, "stop": At(2)},
            {"name": "hydroxocobalamin", "dose": "1 mg by injection", "start": At(2), "ongoing": True}],
        "film": [{"day": At(2), "reviewed": True, "blasts": False, "hypersegmented": True}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["neuropathy"]}}],
        "incidental": [
            {"name": "Vitamin B12", "value": "71", "unit": "pmol/L", "reference": "145–570", "day": At(2)},
            {"name": "Methylmalonic acid", "value": "2.9", "unit": "µmol/L", "reference": "below 0.4", "day": At(2)},
        ],
    },
    who=Who((43, 63, "years")),
    plot=Plot(
        title="Looking at the feet",
        summary="A roofer of {age} no longer feels the laths through {his} soles. The tablets that were to mend the blood have run out.",
        known="nothing so far",
        picks={"who": ("apprentice", "brother-in-law", "foreman")},
        steps=(
            Step("A repeat prescription", 0, "age sex counts drugs history examination chemistry spleen",  """
                {He} wants the tablets again, nothing more. Folic acid for eight weeks, because the red cells were large and somebody in
                the practice knows that large means folate. [The breath is as short as before|The stairs are as long as before].

                The {who} says the rest: since Easter {he} has been looking at {his} feet on the ladder, and whistles no more. Below the
                knees the tuning fork is only cold. With closed eyes {he} sways.

                {c1:Full}. Haemoglobin {c1:hb} g/L, when eight weeks of folic acid were to have lifted it from {c0:hb}; MCV
                {f.chemistry.0.mcv} fL, platelets {c1:plt} ×10⁹/L. The family doctor suggests twice the dose for another three months.
                """, "What will not wait three months?"),
            Step("Friday's needle", At(2), "film family", """
                "MDS?" stands on the list for Friday's marrow. {told:chemistry = B12, asked for at last, is 71 pmol/L (145–570),
                methylmalonic acid 2.9 µmol/L, and folate high, as it would be.} {told:film = On the film every second neutrophil has six
                lobes.} The colleague with the needle has seen all of it. "Leave the injection until after. Otherwise we shall never
                know."
                """, "What does waiting cost?"),
            Step("Without the needle", At(3), "", """
                First injection within the hour, Friday given to somebody else. After a fortnight {he} has {c3} neutrophils, for {c1} on
                the day of the prescription. The secretary has found a new date for the marrow next month and asks only whether {he} is to
                come fasting.
                """, "Is there anything left for the needle to find?"),
            Step("On the ground", At(4), "", """
                The breath is back, and the whistling with it. The feet are not. {He} saws laths in the yard; the firm has a church tower
                for {him} in the autumn.
                """, "What do you say to the firm?"),
        ),
        wrong="""
            The family doctor treated large red cells before he knew which vitamin was missing: folic acid alone leaves the nerves to
            themselves. The colleague would have bought certainty with more weeks of the same. Where the nerves are affected one treats at
            once, and the answer of the blood is the proof.
            """,
        facts=("F-ENT-B12-09", "F-ENT-B12-10", "F-MGT-31"),
    ),
)  # fmt: skip

WITHIN_THE_RANGE = B12.but(
    course=Course(((-62, -40, 0.8, 1.4), (0, 0, 0.6, 1.0), (3, 4, 0.6, 1.0), (19, 21, 1.9, 3.2), (60, 66, 2.6, 4.6)),
        lines={"hb": (76.0, 97.0), "plt": (72.0, 132.0)}),
    radicals={
        **B12.radicals,
        "chemistry": [{"day": 0, "b12": "low_normal", "folate": "normal", "mcv": Number(108, 122, 0)},
            {"day": At(2), "mma_high": True, "ldh_high": True}],
        "film": [{"day": At(2), "reviewed": True, "blasts": False, "hypersegmented": True}],
        "marrow": [{"day": -20, "done": True, "cellularity": "hyper", "dysplasia_pct": Whole(14, 24), "blasts_pct": Whole(2, 3)}],
        "molecular": [{"day": -12, "karyotype": "normal"}],
        "drugs": [{"name": "ramipril", "dose": "5 mg a day", "start": -2600, "ongoing": True},
            {"name": "hydroxocobalamin", "dose": "1 mg by injection", "start": At(2), "ongoing": True}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["dyspnoea"]}}],
        "incidental": [
            {"name": "Vitamin B12", "value": "163", "unit": "pmol/L", "reference": "145–570", "day": 0},
            {"name": "Methylmalonic acid", "value": "2.2", "unit": "µmol/L", "reference": "below 0.4", "day": At(2)},
            {"name": "LDH", "value": "640", "unit": "U/L", "reference": "below 250", "day": At(2)},
        ],
    },
    who=Who((66, 84, "years")),
    plot=Plot(
        title="Within the range",
        summary="A {noun} of {age} is to sign for a treatment that begins on Monday. The folder holds a marrow, a name and a vitamin.",
        known="high blood pressure",
        picks={"stairs": ("the organ loft", "the fourth floor", "the allotment"), "kin": ("daughter", "niece", "son")},
        steps=(
            Step("For signature", 0, "age sex counts drugs history examination chemistry marrow molecular", """
                "Myelodysplastic neoplasm. Azacitidine, seven days, from Monday." A good clinic, a folder in perfect order, with a leaflet
                on parking; the {kin}, who has put off a wedding for it, wants a second pair of eyes. {told:marrow = The marrow is
                crowded, {f.marrow.0.dysplasia_pct} % of it dysplastic, with {f.marrow.0.blasts_pct} % blasts.} {told:molecular = The
                chromosomes were spread out and found complete.} B12 163 pmol/L (145–570), ticked: "**within the range**".

                For half a year {he} has not got up to {stairs} without stopping. Pale, a little yellow, in a good coat for the occasion.

                {c1:Full}. Haemoglobin {c1:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c1:plt} ×10⁹/L. The pen lies on the folder; it
                is the clinic's own.
                """, "Does {he} sign?"),
            Step("Both, to be safe", At(2), "film family spleen", """
                {told:chemistry = Methylmalonic acid is 2.2 µmol/L (below 0.4).} {told:film = On the film a
                neutrophil with eight lobes, which the technician has photographed.} The clinic takes the call kindly. "The level is
                within the range. But give the injections, by all means. {He} gets both from Monday, to be safe."
                """, "What speaks against giving both?"),
            Step("Injections only", At(3), "", """
                Monday was let go by, for a fortnight at most. That is over. {He} has been up to {stairs} with one rest, and has {c3}
                neutrophils, when azacitidine would by now have taken most of the {c1}. The chair in the day unit is kept until tomorrow
                at ten.
                """, "How long do you watch, and for what?"),
            Step("A name in a register", At(4), "", """
                After two months of injections and nothing else the {kin} has sent the clinic the last count, {c4}, without a letter. In
                the cancer register {he} has a number of eleven digits. For the wedding there is a new date.
                """, "What is taken back?"),
        ),
        wrong="""
            The clinic read a lower limit as a clean bill. A level in the grey zone is no answer while the cells are large; methylmalonic
            acid gave it. A marrow short of B12 can pass for a dysplastic one, and given together with azacitidine the injections would
            have proved nothing.
            """,
        facts=("F-ENT-B12-05", "F-ENT-B12-06", "F-ENT-B12-07", "F-ENT-MDS-06"),
    ),
)  # fmt: skip

ZINC = CU.but(
    course=Course(((-120, -70, 0.7, 1.3), (0, 0, 0.6, 1.0), (4, 4, 0.6, 1.0), (25, 25, 1.7, 2.4), (62, 62, 0.7, 1.2), (118, 118, 2.3, 3.9)),
        lines={"hb": (76.0, 95.0)}),
    radicals={
        **CU.radicals,
        "history": [{**PLAIN_HISTORY, "exposures": {"listed": ["zinc_excess"], "complete": True}},
            {"day": At(-1), "recovered_on_replacement": True}],
        "chemistry": [{"day": 0, "b12": "normal", "folate": "normal", "mcv": Number(94, 102, 0)},
            {"day": At(2), "copper": "low", "ceruloplasmin": "low", "zinc": "high"},
            {"day": At(4, 1), "copper": "low", "zinc": "high"}],
        "drugs": [{"name": "colecalciferol", "dose": "800 units a day", "start": -900, "ongoing": True},
            {"name": "copper", "drug_class": "never_suspect", "dose": "five days by vein, then capsules", "start": At(2),
            "ongoing": True}],
        "marrow": [{"day": -28, "done": True, "cellularity": "normal", "ring_sideroblasts": True, "dysplasia_pct": Whole(5, 9),
            "blasts_pct": Whole(1, 3)}, {"day": At(2), "done": True, "cellularity": "normal", "ring_sideroblasts": True,
            "vacuolated_precursors": True}],
        "molecular": [{"day": -12, "karyotype": "normal"}],
        "incidental": [
            {"name": "Paraprotein, IgG kappa", "value": "2", "unit": "g/L", "day": 0},
            {"name": "Copper", "value": "1.9", "unit": "µmol/L", "reference": "11–22", "day": At(2)},
            {"name": "Ceruloplasmin", "value": "0.03", "unit": "g/L", "reference": "0.2–0.6", "day": At(2)},
            {"name": "Zinc", "value": "34", "unit": "µmol/L", "reference": "11–18", "day": At(2)},
            {"name": "Copper, before Tuesday", "value": "4.2", "unit": "µmol/L", "reference": "11–22", "day": At(4, 1)},
            {"name": "Zinc, before Tuesday", "value": "29", "unit": "µmol/L", "reference": "11–18", "day": At(4, 1)},
        ],
    },
    who=Who((58, 76, "years")),
    plot=Plot(
        title="A form for the council",
        summary="A {noun} of {age}, once an auctioneer, walks with a frame and needs a certificate. Another hospital made the diagnosis.",
        known="a denture above and below",
        picks={"tube": ("a week", "five days", "four days")},
        steps=(
            Step("The diagnosis from elsewhere", 0, "age sex counts drugs history examination chemistry marrow molecular incidental", """
                Numb feet for a year, a frame since the spring; vibration is lost up to the knees. The council pays for a stairlift if a
                doctor certifies that the illness is permanent. The hospital of the next town has written "myelodysplastic neoplasm with
                ring sideroblasts, permanent". {told:marrow = Its marrow, four weeks old, had ring sideroblasts, dysplasia in
                {f.marrow.0.dysplasia_pct} % of the cells and {f.marrow.0.blasts_pct} % blasts.} {told:molecular = The karyotype was
                normal.} A neurologist there points to a paraprotein, IgG kappa, 2 g/L.

                The lower denture does not hold, and {he} talks as fast as over the hammer; twice during the visit {he} fixes it again
                with paste. A tube lasts {tube}.

                {c1:Full}. Haemoglobin {c1:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c1:plt} ×10⁹/L; B12 and folate are normal.
                """, "How secure is the diagnosis, and what has not been measured?"),
            Step("Borrowed slides", At(2), "film spleen family", """
                {told:marrow = The slides were borrowed and read here: ring sideroblasts as described, and vacuoles in red and in white
                precursors, which the report had not mentioned.} {told:chemistry = Copper 1.9 µmol/L (11–22), ceruloplasmin 0.03 g/L
                (0.2–0.6); zinc, added by the laboratory, 34 µmol/L (11–18).}

                The paste, which contains zinc, has been stopped, and copper is given, for five days by vein and then in capsules. The
                registrar strikes out "permanent" and writes to the practice: "Cause removed. Next count in two months."
                """, "Is that enough of a plan?"),
            Step("After three weeks of copper", At(3), "", """
                The practice could not wait two months and has rung after three weeks: {c3} ×10⁹/L. {He} walks with a stick.
                """, "What does this count prove?"),
            Step("Low again", At(4), "", """
                Now the two months are over, and for {c4} nobody rings; it came by post. Every capsule was taken; the daughter keeps a
                list of them. {He} has brought an apple for the journey and eats it in the waiting room, and the denture stays where it
                is.

                The registrar regrets the hope that was raised. "A deficiency that has been corrected does not come back. It was the ring
                sideroblasts." A second marrow is put down for Tuesday.
                """, "Has the copper been refuted?"),
            Step("Another make", At(5), "", """
                The daughter had bought a new paste of another make, because the loose plate troubled {him}. It contains zinc as well.
                {told:chemistry = Blood drawn the next morning: zinc 29 µmol/L, copper 4.2 µmol/L.} Tuesday was cancelled, and a dentist
                has made a plate that holds by itself.

                Eight weeks later the count is {c5}, and {he} has auctioned the frame. The feet are as numb as before. The council asks
                again which illness it is, and whether it is permanent.
                """, "What goes into the form?"),
        ),
        wrong="""
            The registrar took a relapse for a refutation. Rings had misled the next town already; with vacuoles in the precursors and so
            little copper they were no myelodysplasia, and a small paraprotein at that age is common. Copper does not last where zinc goes
            on, and {he} had not been told which word to look for on a tube. The blood comes back, the nerves may not: the two lines of
            the form have different answers.
            """,
        facts=("F-ENT-CU-05", "F-ENT-CU-06", "F-ENT-CU-09", "F-ENT-CU-10", "F-ENT-MDS-06"),
    ),
)  # fmt: skip

GREEN_TICKS = CU.but(
    course=Course(((-110, -60, 0.7, 1.35), (0, 0, 0.6, 1.0), (3, 3, 0.6, 1.0), (34, 34, 1.9, 3.2), (90, 98, 2.5, 4.6)),
        lines={"hb": (76.0, 98.0)}),
    radicals={
        **CU.radicals,
        "chemistry": [{"day": 0, "b12": "normal", "folate": "normal", "mcv": Number(94, 102, 0)},
            {"day": At(2, 4), "copper": "low", "ceruloplasmin": "low", "zinc": "normal"}],
        "drugs": [{"name": "hydroxocobalamin", "dose": "1 mg every three months", "start": -3300, "ongoing": True},
            {"name": "copper", "drug_class": "never_suspect", "dose": "by vein, then by mouth", "start": At(2, 4), "ongoing": True}],
        "history": [{**PLAIN_HISTORY, "exposures": {"listed": ["bariatric"], "complete": True}},
            {"day": At(-1), "recovered_on_replacement": True}],
        "marrow": [{"day": At(2), "done": True, "cellularity": "normal", "vacuolated_precursors": True,
            "ring_sideroblasts": True, "dysplasia_pct": Whole(3, 8), "blasts_pct": Whole(1, 3)}],
        "molecular": [{"day": At(3), "karyotype": "normal"}],
        "incidental": [{"name": "Ferritin", "value": "64", "unit": "µg/L", "reference": "15–150", "day": 0},
            {"name": "25-hydroxyvitamin D", "value": "71", "unit": "nmol/L", "reference": "above 50", "day": 0},
            {"name": "Copper", "value": "2.6", "unit": "µmol/L", "reference": "11–22", "day": At(2, 4)},
            {"name": "Ceruloplasmin", "value": "0.05", "unit": "g/L", "reference": "0.2–0.6", "day": At(2, 4)},
            {"name": "Zinc", "value": "12", "unit": "µmol/L", "reference": "11–18", "day": At(2, 4)}],
    },
    who=Who((36, 62, "years")),
    plot=Plot(
        title="All ticks green",
        summary="A {noun} of {age} with a gastric bypass has never missed a check. This year's sheet is in order; the legs are not.",
        known="gastric bypass nine years ago",
        picks={"fall": ("in the shower, with soap in the eyes", "on the cellar stairs, when the bulb had gone",
            "at night, on the way to the bathroom")},
        steps=(
            Step("The ninth sheet", 0, "age sex counts drugs history examination chemistry spleen", """
                Eleven lines, eleven green ticks, for the ninth year: ferritin, vitamin D, folate, B12 and so on. Below, from the
                aftercare clinic: "No sign of a deficiency. Unsteadiness not due to the bypass. Haematology, neurology."

                {He} has fallen twice, {fall}. From the ankles down everything is "wrapped in felt"; vibration is lost, with closed eyes
                {he} does not stand. Every three months an injection of hydroxocobalamin, not one forgotten: there is a booklet, with
                stamps.

                {c1:Full}. Haemoglobin {c1:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c1:plt} ×10⁹/L.
                """, "What is not on the sheet?"),
            Step("Two letters", At(2), "film family marrow", """
                {told:marrow = The pathologist describes and gives no name: vacuoles in red and white precursors, ring sideroblasts,
                {f.marrow.0.dysplasia_pct} % of the cells dysplastic.} No karyotype yet. The registrar dictates: "Early myelodysplastic
                neoplasm, low risk. Count in three months."

                The neurologist has found the posterior columns affected, as in a lack of B12, and advises twice the injections. The first
                of them has been given and stamped.
                """, "Two letters. What fits into neither?"),
            Step("A name from gastroenterology", At(2, 4), "", """
                {told:chemistry = Copper 2.6 µmol/L, ceruloplasmin 0.05 g/L, zinc just inside its range with 12 (11–18).} The
                gastroenterologist rings before the sheet is out of the printer. "Both low, something with the nerves: **Wilson's
                disease**. Zinc, three times a day."
                """, "What would zinc do here?"),
            Step("Line twelve", At(4), "molecular", """
                By the registrar's letter this is the day of the next count. It is {c4}; in the fourth week of copper it was {c3}.
                {told:molecular = The karyotype came in between, without a change in it.} {He} stands with closed eyes as long as one
                finger touches the wall. The felt has stayed.

                The aftercare clinic has two hundred people on its list. "Do we need a twelfth line?"
                """, "Do they?"),
        ),
        wrong="""
            Each of the three looked at part of it: the registrar at the marrow, the neurologist at the vitamin that was being given, the
            gastroenterologist at two low values without the operation. Vacuoles in the precursors, cord signs and a bypass ask for
            copper; zinc would have taken away more of it.
            """,
        facts=("F-ENT-CU-05", "F-ENT-CU-07", "F-ENT-CU-09", "F-TRP-40"),
    ),
)  # fmt: skip

LIVER_WELL = {**VITAMINS, "mcv": Number(86, 94, 0)}

NOT_A_DROP = SPL.but(
    course=Course(((-375, -355, 0.85, 1.25), (0, 0, 0.85, 1.25), (14, 14, 0.85, 1.25)), steady=True, lines={"plt": (58.0, 98.0)}),
    radicals={
        **SPL.radicals, "history": PLAIN_HISTORY, "drugs": [], "chemistry": LIVER_WELL,
        "spleen": [{"day": 0, "enlarged": True},
                   {"day": 9, "enlarged": True, "imaged": True, "cm": Whole(15, 19), "portal_hypertension": True}],
        "incidental": [
            {"name": "GGT", "value": Number(14, 38, 0), "unit": "U/L", "reference": "below 60", "day": 5},
            {"name": "Carbohydrate-deficient transferrin", "value": Number(0.8, 1.4), "unit": "%", "reference": "below 1.7", "day": 5},
            {"name": "JAK2 V617F", "value": "not found", "day": At(2)},
            {"name": "His own birth", "value": "eleven weeks early, a drip in the umbilical vein", "day": At(2)},
        ],
    },
    who=Who((24, 45, "years"), sex="male"),
    normal=("examination", "history", "film", "family"),
    plot=Plot(
        title="Unfit for the crane",
        summary="A crane driver of {age} feels well. His works doctor has felt a spleen, and has withdrawn the certificate.",
        known="healthy as far as he knows",
        picks={"how": ("his father drank", "his brother drank", "he grew up above a pub")},
        steps=(
            Step("The certificate withdrawn", 0, "age sex counts drugs history examination spleen", """
                At the yearly examination the works doctor felt {told:spleen = a spleen two fingers below the ribs} and asked how much he
                drank. Nothing at all, he said; {how}, and he has never touched it. He was not believed.

                He is well and sleeps well. No spider naevi, no tremor, no yellow of the eyes. {c1:Full}. Haemoglobin {c1:hb} g/L,
                platelets {c1:plt} ×10⁹/L. A year ago, when he was passed as fit, they were {c0:plt}, and nobody had examined the abdomen.

                The certificate now reads: "Alcoholic cirrhosis with damage to the marrow. Unfit until abstinent for six months."
                """, "What is established here, and what is assumed?"),
            Step("At his own expense", 5, "incidental", """
                He has had his blood tested for alcohol: GGT {f.incidental.0.value} U/L, carbohydrate-deficient transferrin
                {f.incidental.1.value} %, both normal. The firm's insurance would like to know on which day he stopped.
                """, "How far do two normal values go?"),
            Step("A cluster of small vessels", 9, "film family chemistry infection_tests", """
                A smooth liver of normal texture. {told:spleen = The spleen measures {f.spleen.1.cm} cm.} The portal vein cannot be seen;
                in its place lies a cluster of small vessels. Two columns of varices in the oesophagus, without signs of bleeding.

                {told:infection_tests = Hepatitis B and C and HIV are negative.} A copy has gone to the works doctor, who has underlined
                the varices and returned it. Nothing else on the page is underlined.
                """, "What do varices prove?"),
            Step("Eleven weeks early", At(2), "statement", """
                His mother knows the beginning. He was born eleven weeks early and had a drip in the umbilical vein; there is a
                photograph. The liver clinic has found *JAK2* unmutated and takes over the varices. Count {c2}; it was {c0} a year ago.

                The crane has been hired out. The works doctor asks for a letter: the cause, a treatment for the neutrophils, and whether
                such a man may sit alone at a height of sixty metres.
                """, "What do you answer?"),
        ),
        wrong="""
            Varices and a large spleen show a high pressure in the portal vein and not who caused it. The platelets lead and the
            neutrophils follow, as they do when a spleen holds cells back; the cause is treated, not the count.
            """,
        facts=("F-ENT-SPL-04", "F-ENT-SPL-05", "F-ENT-SPL-09", "F-ENT-SPL-10"),
    ),
)  # fmt: skip

FREE_OF_THE_VIRUS = SPL.but(
    course=Course(
        ((-1110, -1080, 0.85, 1.2), (-230, -140, 0.85, 1.2), (0, 0, 0.85, 1.2), (20, 32, 0.85, 1.2)), steady=True,
        lines={"plt": (58.0, 98.0)},
    ),
    radicals={
        **SPL.radicals, "history": PLAIN_HISTORY, "drugs": [], "chemistry": LIVER_WELL, "infection_tests": NO_VIRUS,
        "spleen": {"enlarged": True, "imaged": True, "cm": Whole(15, 19), "portal_hypertension": True},
        "marrow": [{"day": 8, "done": True, "cellularity": "hyper", "arrest_stage": "none", "dysplasia_pct": Whole(1, 5),
                    "blasts_pct": Whole(1, 2), "fibrosis_grade": 0}],
        "molecular": [{"day": 8, "karyotype": "normal"}],
    },
    who=Who((57, 76, "years")),
    normal=("examination", "history", "film", "family"),
    plot=Plot(
        title="Certified free",
        summary="A {noun} of {age} caught a virus from a needle, as {job}, and was cured three years ago. The counts have not heard of it.",
        known="hepatitis C from a needle, treated and gone; a scarred liver",
        picks={"job": ("a theatre nurse", "a laboratory technician", "an ambulance driver")},
        steps=(
            Step("So it is not the liver", 0, "age sex counts drugs history examination", """
                The certificate hangs in the hall, framed, beside a medal for life-saving: virus not detectable, no further controls.
                {His} new doctor has built on it. "Cured three years ago, and yet neutrophils of {c0} at that very time, platelets
                {c0:plt}, and low ever since. So it is not the liver. Marrow, please, and soon."

                {He} swims on Thursdays, forty lengths, with a friend who swims forty-two and says so. Heart, lungs, mouth and nodes were
                examined sitting, between two telephone calls; nobody has asked {him} to lie down.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "What would the hand find?"),
            Step("More than enough", 8, "film family marrow molecular", """
                A private laboratory was faster. {told:marrow = Marrow hypercellular, maturing fully, dysplasia {f.marrow.0.dysplasia_pct}
                %, blasts {f.marrow.0.blasts_pct} %.} "Too cellular for the age: early myelodysplastic neoplasm? Every six months." {He}
                has entered five dates.
                """, "A full marrow, an empty blood. What lies between?"),
            Step("Lying down", At(3), "spleen infection_tests chemistry statement", """
                {told:spleen = The spleen comes to meet the hand: {f.spleen.cm} cm, the portal flow the wrong way round.} The virus is as
                gone as the frame says, and the count is {c3}. "But I am cured", {he} says from the couch, and
                asks whether the swimming has pressed it out of shape.
                """, "What of the five dates?"),
        ),
        wrong="""
            The virus has gone and the scar has not, with its pressure and its spleen. A marrow that is full while the blood is thin, that
            matures to the end and shows neither relevant dysplasia nor an excess of blasts, works; it needs no look every half-year. "No
            further controls" was true of the virus alone: it is common teaching that a scarred liver and its varices go on being watched.
            """,
        facts=("F-ENT-SPL-04", "F-ENT-SPL-05", "F-ENT-SPL-07", "F-ENT-MDS-05"),
    ),
)  # fmt: skip

CELLAR = SPL.but(
    course=Course(
        ((-170, -120, 0.85, 1.35), (0, 0, 0.75, 1.25), (4, 4, 3.9, 7.2), (11, 13, 0.75, 1.25)), lasting=True, gcsf=(2,),
        lines={"plt": (54.0, 88.0)},
    ),
    radicals={
        **SPL.radicals,
        "chemistry": {"day": 0, **LIVER_WELL},
        "spleen": [{"day": 0, "enlarged": True, "imaged": True, "cm": Whole(15, 16), "portal_hypertension": True},
            {"day": At(2), "enlarged": True, "imaged": True, "cm": Whole(18, 19), "portal_hypertension": True}],
        "drugs": [{"name": "filgrastim", "drug_class": "never_suspect", "dose": "once a day", "start": 1, "stop": 3}],
        "history": [{"day": 0, **PLAIN_HISTORY, "exposures": {"listed": ["alcohol"], "complete": True}, "gcsf_given": False},
            {"day": At(2), "gcsf_given": True}],
        "incidental": [
            {"name": "Spleen, eight years ago", "value": Number(12, 13, 0), "unit": "cm", "day": 0},
            {"name": "Platelets, eight years ago", "value": Number(148, 166, 0), "unit": "×10⁹/L", "day": 0},
            {"name": "Terlipressin and ceftriaxone", "value": "begun", "day": At(3)},
            {"name": "Ferritin", "value": "612", "unit": "µg/L", "reference": "15–300", "day": At(2)},
        ],
    },
    who=Who((46, 68, "years")),
    plot=Plot(
        title="Before the varices",
        summary="A {noun} of {age} who keeps a pub is to have varices banded. The endoscopist will not begin with such a count.",
        known="a scarred liver",
        picks={"pub": ("the inn at the lock", "the station bar"), "day": ("Thursday", "Tuesday")},
        steps=(
            Step("An envelope", 0, "age sex counts history examination spleen chemistry infection_tests film family incidental", """
                Thirty years in {pub}, twenty-nine of them drunk with the guests. Varices of the second degree. {told:spleen = The spleen
                measures {f.spleen.0.cm} cm, by the ultrasound of this morning.}

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. From a donor's card and an older ultrasound, both eight
                years back and in the same envelope: platelets {f.incidental.1.value} ×10⁹/L, spleen {f.incidental.0.value} cm.

                The endoscopist: "Two lines, it could be anything. Not with such neutrophils. Three days of G-CSF, then on {day} I band."
                """, "What has grown in eight years, and what has shrunk?"),
            Step("Three syringes", At(2), "drugs", """
                "It works!" After the third syringe the count is {c2}. "So it was the marrow. The same again before the next date."

                There must be one: since last night something drags under the left ribs. Ultrasound: no tear, no fluid, {f.spleen.1.cm}
                cm. The anaesthetist will not touch anybody with a sore spleen, so {day} has gone. The student had ticked ferritin as
                well, 612, and now there is a second opinion, by e-mail: iron.
                """, "What have the syringes shown?"),
            Step("A mouthful", At(3), "", """
                Half past one this morning, the chairs on the tables: a mouthful of blood. The colleague on call began terlipressin and
                ceftriaxone, read the platelets, {c3:plt}, read no further and put on four bands. {He} has kept the towel, to show.
                """, "Which number counted?"),
            Step("What a guest knows", At(3, 1), "statement", """
                The pain on the left went with the syringes, and so did the rise: after {c2} the count is down to {c3}. A guest, who sends
                grapes, had a spleen too: "They took mine out, and I was a new man." The e-mail wants a needle in the liver, for the
                iron.

                The second banding is in three weeks, and the first endoscopist wants a number for it, in writing.
                """, "Which number do you write?"),
        ),
        wrong="""
            The endoscopist waited for a number that did not count: neutrophils kept back by a spleen bring few infections, and the
            varices did not wait. The rise under G-CSF showed that the marrow answers, which nobody had needed to know; it is common
            teaching that a large spleen can swell under it and hurt. Such a ferritin is common in a liver like this one, and the spleen
            stays. The donor's card and the old ultrasound had given the cause away: the spleen has grown, and the platelets lead.
            """,
        facts=("F-ENT-SPL-02", "F-ENT-SPL-04", "F-ENT-SPL-05", "F-ENT-SPL-09", "F-ENT-SPL-10"),
    ),
)  # fmt: skip

RECIPES = (
    IN_THE_DARK,
    FOLATE_FIRST,
    ROOFER,
    WITHIN_THE_RANGE,
    ZINC,
    GREEN_TICKS,
    NOT_A_DROP,
    FREE_OF_THE_VIRUS,
    CELLAR,
)
