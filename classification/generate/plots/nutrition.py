"""Plots of what the blood lacks, and of a spleen that keeps it: B12, copper, hypersplenism."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.infection import SPL
from classification.generate.radicals.nutrition import B12, B12_UNTREATED, CU
from classification.generate.radicals.shared import CALM, NO_VIRUS, PLAIN_HISTORY, VITAMINS
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole, one_of

IN_THE_DARK = B12.but(
    course=Course(((0, 0, 0.6, 1.1), (2, 2, 0.6, 1.1), (16, 20, 1.9, 3.2), (56, 70, 2.6, 4.6)),
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
        ],
    },
    who=Who((47, 63, "years")),
    plot=Plot(
        title="Walking in the dark",
        summary="A {job} of {age} walks well by day and falls in the dark. At three in the morning there is a name for it.",
        known="high blood pressure",
        picks={"job": ("night porter", "night watchman at a brickworks", "night guard"),
            "place": ("the linen corridor", "the drying shed", "the car park, where the lamps are out")},
        steps=(
            Step("Five fingers", 0, "age sex counts drugs history examination chemistry incidental", """
                The third fall this month, in {place}; nothing broken. {He} is pale, with a touch of yellow, and {his} feet "belong to
                somebody else". {f.examination.0.temperature} °C. Amlodipine for years; meat, milk and eggs are eaten.

                {c0:Full}. Haemoglobin {c0:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c0:plt} ×10⁹/L. LDH {f.incidental.0.value} U/L
                (below 250), and the technician on call has found fragments, 2 % of the red cells. On the second page of the printout,
                unread: reticulocytes {f.incidental.1.value} ×10⁹/L (30–100).

                The doctor on call counts on her fingers: anaemia, platelets, LDH, fragments, nerves. "That is a thrombotic
                microangiopathy. Nobody waits for daylight with that." At four the catheter for the plasma exchange is in.

                One line of the nurse's: "Walks to the lavatory like anybody. Fell inside, when the light went out."
                """, "Which of tonight's figures do torn red cells not account for?"),
            Step("Another kind", At(1), "film spleen family", """
                Two exchanges. The platelets are {c1:plt} ×10⁹/L, the neutrophils {c1} ×10⁹/L. From the tube taken before the first bag:
                ADAMTS13 activity {f.incidental.3.value} % (above 50).

                She had been right to begin, with the one disease that kills by waiting; and it is not that one. "Then it is the other
                kind, complement. There is an antibody for it, it can be here on Friday."

                You have asked for the film to be read once more, by daylight. {told:film} {told:spleen} There is an inch left in the tube
                of the first night.
                """, "What do you have measured in that inch, and why not in today's blood?"),
            Step("What worked", At(2), "", """
                {told:chemistry} Hydroxocobalamin went in on day 3, Friday's antibody was sent back and the catheter drawn. A week after
                the first injection there were {f.incidental.4.value} ×10⁹/L reticulocytes. Today neutrophils {c2} ×10⁹/L, platelets
                {c2:plt} ×10⁹/L.

                On the front of the file a red label has been stuck, for life: "TTP, in remission after exchange. Plasma at once at any
                fall of the platelets." The blood bank is in favour of it. "First plasma, then vitamin, then better: who can say which it
                was?"
                """, "Who can, and from which two days?"),
            Step("The switch", At(3), "", """
                Neutrophils {c3} ×10⁹/L, platelets {c3:plt} ×10⁹/L, haemoglobin {c3:hb} g/L, by injections alone. The label has been taken
                off.

                The employer wants {him} back on nights. {He} would go, and shows you how well {he} walks, up and down, under the lamp of
                the consulting room. Vibration at the ankles is as little felt as before.

                You put your hand on the switch.
                """, "What do you want to see when it is dark, and what do you write about the nights?"),
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
    course=Course(((-800, -640, 1.9, 2.8), (0, 0, 0.6, 1.0), (3, 4, 0.6, 1.0), (19, 24, 1.26, 1.45)),
        lines={"hb": (74.0, 90.0), "plt": (84.0, 138.0)}),
    radicals={
        **B12_UNTREATED.radicals,
        "chemistry": [{"day": 0, "mcv": Number(108, 122, 0)}, {"day": At(2), "folate": "low"},
            {"day": At(3, 2), "b12": "low", "mma_high": True, "ldh_high": True}],
        "film": [{"day": At(2), "reviewed": True, "blasts": False, "hypersegmented": True}],
        "drugs": [{"name": "levothyroxine", "dose": "75 µg a day", "start": -4400, "ongoing": True},
            {"name": "folic acid", "dose": "5 mg a day", "start": At(2, -1), "ongoing": True},
            {"name": "hydroxocobalamin", "dose": "1 mg by injection", "start": At(3, 2), "ongoing": True}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["dyspnoea"]}},
            {"day": At(3), **CALM, "signs": {"listed": ["neuropathy"]}}],
        "incidental": [
            {"name": "Folate in serum", "value": Number(2.2, 3.4), "unit": "µg/L", "reference": "above 4", "day": At(2)},
            {"name": "Reticulocytes", "value": Number(118, 162, 0), "unit": "×10⁹/L", "reference": "30–100", "day": At(3)},
            {"name": "Antibodies against intrinsic factor", "value": "positive", "day": At(3, 2)},
        ],
    },
    who=Who((61, 84, "years")),
    plot=Plot(
        title="Green leaves",
        summary="A {noun} of {age} lives on toast and tea. The practice has found the reason for the anaemia.",
        known="an underactive thyroid gland; a spouse who died last year",
        picks={"who": ("The practice nurse", "The trainee"), "sender": ("the nurse", "the trainee"),
            "dish": ("spinach and kale", "chard and spinach")},
        steps=(
            Step("Toast and tea", 0, "age sex counts drugs history examination chemistry", """
                {who} had asked what {he} eats. Since the funeral, toast and tea; the last green leaf was in a sandwich. So folic acid has
                been prescribed, and the packet lies between you, still closed. The locum finds that well observed and has sent a tube for
                folate. B12 goes to another laboratory, "if you insist".

                {He} stops on every landing. {f.examination.0.temperature} °C, pale with a yellow tinge; the feet feel a thread of cotton.
                {d0:Name} for twelve years, nothing else, and no operation.

                {c1:Full}. Haemoglobin {c1:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c1:plt} ×10⁹/L. {c0:Ago} all was in order:
                {c0:hb}, neutrophils {c0}.
                """, "May the packet be opened tonight?"),
            Step("Well observed", At(2), "film spleen family", """
                Folate {f.incidental.0.value} µg/L, where above 4 would be right. {told:film} The diet was guessed correctly, then, and the
                locum opened the packet yesterday over the telephone. The other laboratory has let the tube for B12 fall.

                "Need we send another?" the locum asks. "We have a deficiency, we have its reason, and it makes just such neutrophils. One
                diagnosis is enough for one plate."
                """, "What do the lobes not tell apart?"),
            Step("The curve of a locum", At(3), "", """
                On day {c3:day}, under folic acid alone, neutrophils {c3} ×10⁹/L, up from {c2}, and reticulocytes {f.incidental.1.value}
                ×10⁹/L. The locum has shown the curve to the students: a diagnosis made at the bread bin.

                In the doorway {he} turns round once more. The new slippers must be too tight, for the toes have gone to sleep, on both
                sides, and on Sunday {he} stepped on the cat and did not notice. The thread of cotton is not felt.

                A second tube had been sent after all, on the quiet, by {sender}.
                """, "The blood is better and the feet are worse: which of the two is the warning?"),
            Step("A box every Friday", At(3, 2), "", """
                {told:chemistry} And one line that nobody had ordered, since that laboratory adds it by itself: antibodies against
                intrinsic factor, positive. The thyroid gland was the first to be attacked. Hydroxocobalamin was injected within the hour.

                {His} daughter has ordered a box for every Friday, {dish}, and asks how soon the injections can stop, once {he} eats
                properly. The locum would like to know from the next curve whether it was the one or the other.
                """, "What will the box mend, what not, and what can the next curve still prove?"),
        ),
        wrong="""
            The observation was right, and so was the level: {he} did lack folate. It was the second reason that nobody looked for, because
            the first was so good. Lobes and large cells look alike in both, and folic acid alone lifts the blood while the nerves go on
            failing; the thyroid gland had pointed to the stomach on the first day. B12 comes before folate, and a rise under both can no
            longer be shared out.
            """,
        facts=("F-ENT-B12-01", "F-ENT-B12-05", "F-ENT-B12-07", "F-ENT-B12-10"),
    ),
)  # fmt: skip

ROOFER = B12.but(
    course=Course(((-78, -66, 0.9, 1.4), (0, 0, 0.6, 1.3), (2, 4, 0.6, 1.3), (13, 18, 1.9, 3.2), (48, 65, 2.6, 4.6)),
        lines={"hb": (74.0, 96.0), "plt": (72.0, 136.0)}),
    radicals={
        **B12.radicals,
        "chemistry": [{"day": 0, "mcv": Number(106, 122, 0)},
            {"day": At(2), "b12": "low", "folate": "high", "mma_high": True, "ldh_high": True}],
        "drugs": [{"name": "folic acid", "dose": "5 mg a day", "start": Whole(-62, -55), "stop": At(2)},
            {"name": "hydroxocobalamin", "dose": "1 mg by injection", "start": At(2), "ongoing": True}],
        "film": [{"day": At(2), "reviewed": True, "blasts": False, "hypersegmented": True}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["neuropathy"]}}],
    },
    who=Who((43, 63, "years")),
    plot=Plot(
        title="Looking at the feet",
        summary="A roofer of {age} no longer feels the laths through the soles. The tablets that were to mend the blood have run out.",
        known="nothing so far",
        picks={"who": ("apprentice", "brother-in-law", "foreman")},
        steps=(
            Step("A repeat prescription", 0, "age sex counts drugs history examination chemistry",  """
                {He} wants the tablets again, nothing more. {c0:Ago} the family doctor found haemoglobin {c0:hb} g/L and neutrophils of
                {c0}, large red cells, and wrote folic acid, {d0:dose}; {d0:long} of it now, and no other drug. [The breath is as short as
                before|The stairs are as long as before].

                It is the {who} who says the rest. Since Easter {he} has been looking at {his} feet on the ladder. Vibration is not felt
                below the knees, and with closed eyes {he} sways. {f.examination.0.temperature} °C, no infection.

                {c1:Full}. Haemoglobin {c1:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c1:plt} ×10⁹/L.

                The family doctor suggests twice the dose for another three months.
                """, "Which of the two complaints will not wait three months?"),
            Step("Friday's needle", At(2), "film family spleen", """
                {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {told:film chemistry}

                Three lines are low and the cells are large: the clinic has {him} down for a marrow on Friday, as "MDS?". The colleague
                who will do it has seen the serum as well. "Leave the injection until after the needle. Otherwise we shall never know."
                """, "What is lost by waiting, and what by not waiting?"),
            Step("Without the needle", At(3), "", """
                The first injection was given within the hour, folic acid laid aside for the time being, the marrow put off. Neutrophils
                {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. {He} sleeps less in the daytime.

                The colleague has moved the marrow to next month. "Three lines were low. One would like to have seen it."
                """, "Would one?"),
            Step("On the ground", At(4), "", """
                Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. All that was low has come back with the
                injections. {He} works again, sawing laths in the yard. The feet are as they were in the spring. The firm would like to
                know whether {he} will go up again.
                """, "What has been mended, and what can you promise?"),
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
    course=Course(((-62, -40, 0.8, 1.4), (0, 0, 0.6, 1.3), (3, 5, 0.6, 1.3), (16, 21, 1.9, 3.2), (55, 70, 2.6, 4.6)),
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
    },
    who=Who((66, 84, "years")),
    plot=Plot(
        title="Within the range",
        summary="A {noun} of {age} is to sign for a treatment that begins on Monday. The folder holds a marrow, a name and a vitamin.",
        known="high blood pressure",
        picks={"stairs": ("the organ loft", "the fourth floor", "the allotment"), "kin": ("daughter", "niece", "son")},
        steps=(
            Step("For signature", 0, "age sex counts drugs history examination chemistry marrow molecular", """
                The folder comes from a good clinic and is in perfect order. {told:marrow molecular} Above it: "Myelodysplastic neoplasm.
                Azacitidine, seven days, from Monday." {He} has come because the {kin} wanted a second pair of eyes.

                For half a year {he} has not got up to {stairs} without stopping; {f.examination.0.temperature} °C, pale and a little
                yellow, never ill, ramipril for seven years. {c0:Ago} neutrophils {c0}, haemoglobin {c0:hb} g/L.

                {c1:Full}. Haemoglobin {c1:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c1:plt} ×10⁹/L. Folate is normal; beside B12
                the laboratory has set an arrow for the lower end, and the clinic a tick: "within the range".
                """, "Which tick in the folder would you take back?"),
            Step("Both, to be safe", At(2), "film family spleen", """
                {told:film} Methylmalonic acid is high, and so is LDH. Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets
                {c2:plt} ×10⁹/L. The spleen is not felt; brothers and sisters have grown old without a blood disease.

                The clinic takes your call kindly. "The level is within the range, and the dysplasia was counted twice. But give the
                injections, by all means. {He} gets both from Monday, to be safe."
                """, "What would one never know if both were given?"),
            Step("The arrow has gone", At(3), "", """
                Monday was let go by, with the clinic's consent and for three weeks at most; only the injections were given. Neutrophils
                {c3} ×10⁹/L, platelets {c3:plt} ×10⁹/L, haemoglobin {c3:hb} g/L. {He} has been up to {stairs} with one rest.

                The clinic is pleased and thinks of a lucky spell. It would now begin with the lower dose.
                """, "How long do you watch, and which numbers would make you change your mind?"),
            Step("A name in a register", At(4), "", """
                {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L: all that was low has come back with the injections and
                nothing else. {He} wishes to know for how long {he} will need them.

                In the cancer register {he} has a number, and the {kin} has put off a wedding.
                """, "What is to be taken back, and by whom?"),
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
    course=Course(((-120, -70, 0.7, 1.3), (0, 0, 0.6, 1.2), (3, 5, 0.6, 1.2), (17, 21, 1.7, 2.4), (52, 60, 0.7, 1.2), (104, 118, 2.3, 3.9)),
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
        "marrow": [{"day": -24, "done": True, "cellularity": "normal", "ring_sideroblasts": True, "dysplasia_pct": Whole(5, 9),
            "blasts_pct": Whole(1, 3)}, {"day": At(2), "done": True, "cellularity": "normal", "ring_sideroblasts": True,
            "vacuolated_precursors": True}],
        "molecular": [{"day": -12, "karyotype": "normal"}],
    },
    who=Who((58, 76, "years")),
    plot=Plot(
        title="The lower plate",
        summary="A retired {job} of {age} walks with a frame and brings a form. Half of it has been filled in elsewhere.",
        known="a denture above and below",
        picks={"job": ("auctioneer", "market trader", "town crier"), "tube": ("a tube a week", "two tubes a week", "a tube in four days"),
            "tread": ("eleven", "thirteen", "fourteen")},
        steps=(
            Step("For a stairlift", 0, "age sex counts drugs history examination chemistry marrow molecular", """
                The council pays if a doctor answers two questions: which illness, and is it permanent? The hospital in the next town has
                written, "Myelodysplastic neoplasm with ring sideroblasts. Permanent. Transfusions as needed." Its report is pinned behind
                the form. {told:marrow molecular}

                There are {tread} steps to the bedroom. {He} has walked with a frame since spring, and vibration is lost up to the knees;
                {f.examination.0.temperature} °C. While {he} tells it, at length, the lower plate rises, clicks and is pressed down again
                with paste out of the coat: {tube}, for years. No drug but vitamin D.

                {c1:Full}. Haemoglobin {c1:hb} g/L, MCV {f.chemistry.0.mcv} fL, B12 and folate normal. {c0:Ago} the neutrophils were {c0}.
                """, "Which of the findings has the first line of the form left out?"),
            Step("The same slides", At(2), "film spleen family", """
                You had the glass sent and not only the words. {told:marrow} {told:chemistry} {told:film}

                The tube lies in the bin, copper goes in by vein for five days and then in capsules. The registrar has crossed out
                "permanent" and dictates the discharge. "Cause removed. Next count at the general practice, in two months."
                """, "Is the bin enough?"),
            Step("Nothing clicks", At(4), "", """
                You had wanted a count before that. On day {c3:day} neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L; {he} came with a
                stick. Today, on day {c4:day}, {c4} and {c4:hb}. The capsules have been counted, and none was forgotten.

                "A lack that has been made good does not come back by itself," says the registrar. "The rings were right, and the copper
                was a flash in the pan." The word "permanent" is on the form once more, and two units of blood are ordered for Tuesday.

                {He} objects for a quarter of an hour, in the voice of former days. Nothing rises, and nothing clicks.
                """, "What do you ask to see before Tuesday?"),
            Step("Extra hold", At(5), "", """
                {He} had turned out the coat: a tube with a new name, from a daughter who could not bear the clicking at table. In the
                small print stood the same metal. In the blood of the next morning zinc was high and copper low. A dentist has cast a new
                plate, which sits by itself, the copper has gone on, and the two units went back.

                Neutrophils {c5} ×10⁹/L, haemoglobin {c5:hb} g/L. The frame has gone to the cellar. The feet are as numb as they were.

                The council has written for the third time. Which illness, and is it permanent?
                """, "What do you write in the two lines?"),
        ),
        wrong="""
            The registrar took a relapse for a refutation. Rings had misled the next town already; with vacuoles in the precursors and
            normal chromosomes they were no myelodysplasia. Copper does not last where zinc goes on, and {he} had not been told which word
            to look for on a tube. The blood comes back, the nerves may not: the two lines of the form have different answers.
            """,
        facts=("F-ENT-CU-05", "F-ENT-CU-06", "F-ENT-CU-09", "F-ENT-CU-10", "F-ENT-MDS-06"),
    ),
)  # fmt: skip

GREEN_TICKS = CU.but(
    course=Course(((-110, -60, 0.7, 1.35), (0, 0, 0.6, 1.3), (2, 4, 0.6, 1.3), (26, 36, 1.9, 3.2), (75, 98, 2.5, 4.6)),
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
            "ring_sideroblasts": one_of(True, False), "dysplasia_pct": Whole(3, 8), "blasts_pct": Whole(1, 3)}],
        "molecular": [{"day": At(2), "karyotype": "normal"}],
        "incidental": [{"name": "Ferritin", "value": "64", "unit": "µg/L", "reference": "15–150", "day": 0},
            {"name": "25-hydroxyvitamin D", "value": "71", "unit": "nmol/L", "reference": "above 50", "day": 0}],
    },
    who=Who((36, 62, "years")),
    plot=Plot(
        title="All ticks green",
        summary="A {noun} of {age} with a gastric bypass has never missed a check. This year's sheet is in order; the legs are not.",
        known="gastric bypass nine years ago",
        picks={"fall": ("in the shower, with soap in the eyes", "on the cellar stairs, when the bulb had gone",
            "at night, on the way to the bathroom")},
        steps=(
            Step("The ninth sheet", 0, "age sex counts drugs history examination chemistry", """
                The aftercare clinic has a sheet with eleven lines, and for the ninth year all of them are ticked in green: ferritin,
                folate, B12, vitamin D and so on. Hydroxocobalamin, {d0:dose}, not one forgotten; no other drug. Below: "No sign of a
                deficiency. Unsteadiness and tiredness are not due to the bypass. Haematology, neurology."

                {He} has fallen twice, {fall}. From the ankles down everything is "wrapped in felt"; vibration is lost, and with closed
                eyes {he} does not stand. {f.examination.0.temperature} °C.

                {c1:Full}. Haemoglobin {c1:hb} g/L, MCV {f.chemistry.0.mcv} fL, platelets {c1:plt} ×10⁹/L. {c0:Ago} the neutrophils were
                {c0}.
                """, "What is not on the sheet?"),
            Step("Two letters", At(2), "film family spleen marrow molecular", """
                {told:film marrow molecular} Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The registrar is dictating: "Early myelodysplastic neoplasm, low risk. Count in three months." The neurologist has already
                written: cord signs as with B12, blood level normal under treatment, so double the injections.
                """, "Which single finding do the two letters have no room for?"),
            Step("A name from gastroenterology", At(2, 4), "", """
                Copper and ceruloplasmin, sent on your word, are both low; zinc is normal.

                The gastroenterologist rings before the sheet has come out of the printer. "Low copper, low ceruloplasmin, something with
                the nerves: that is Wilson's disease. Zinc, three times a day, and I shall see the eyes on Thursday."
                """, "What would zinc do here?"),
            Step("Line twelve", At(4), "", """
                On day {c3:day}, under copper, the neutrophils were {c3}, today they are {c4} ×10⁹/L; haemoglobin {c4:hb} g/L, platelets
                {c4:plt} ×10⁹/L. The blood has answered. {He} can stand with closed eyes as long as one hand touches the wall; the felt
                has not gone.

                The aftercare clinic has two hundred people on its list and asks whether it needs a twelfth line.
                """, "What do you write to the clinic, and what do you tell {him} about the feet?"),
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
    radicals={
        **SPL.radicals, "history": PLAIN_HISTORY, "drugs": [], "chemistry": LIVER_WELL,
        "spleen": [{"day": 0, "enlarged": True},
                   {"day": 9, "enlarged": True, "imaged": True, "cm": Number(15.0, 20.0), "portal_hypertension": True}],
        "incidental": [
            {"name": "GGT", "value": Number(14, 38, 0), "unit": "U/L", "reference": "below 60", "day": 9},
            {"name": "Carbohydrate-deficient transferrin", "value": Number(0.8, 1.4), "unit": "%", "reference": "below 1.7", "day": 9},
            {"name": "His own birth", "value": "eleven weeks early, a drip in the umbilical vein", "day": At(2)},
        ],
    },
    who=Who((24, 45, "years"), sex="male"),
    normal=("examination", "history", "film", "family"),
    plot=Plot(
        title="Not a drop",
        summary="A crane driver of {age} has lost his certificate to a hand on his belly and a question that he answered truthfully.",
        known="healthy as far as he knows",
        picks={"how": ("his father drank", "his brother drank", "he grew up above a pub")},
        steps=(
            Step("How much?", 0, "age sex counts drugs history examination spleen", """
                Every three years the works doctor looks at his eyes, his ears and his balance. This time he also put a hand on the belly,
                felt the spleen two fingers below the ribs and asked, "How much?" "Nothing. Not a drop," said the crane driver; {how}, and
                he had seen enough. "They all say so," said the works doctor. He takes no drugs, sleeps well, has had no infection;
                {f.examination.0.temperature} °C, no yellow, no spiders on the skin.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago} it was neutrophils {c0} and platelets {c0:plt}.

                On the certificate: "Cirrhosis, alcoholic, with damage to the marrow. Unfit until six months dry."
                """, "What on this certificate has anybody seen?"),
            Step("Where the portal vein should be", 9, "film family chemistry infection_tests incidental", """
                GGT and carbohydrate-deficient transferrin, the test for long drinking, are normal. HIV, hepatitis B and C, EBV and CMV
                negative; B12, folate and copper normal, MCV {f.chemistry.mcv} fL. {told:film} {told:family}

                Ultrasound: a smooth liver, a spleen of {f.spleen.1.cm} cm, and where the portal vein should be a nest of small vessels,
                with the flow going round it. In the oesophagus two strings of varices, not bleeding.

                The works doctor has asked for the report and read the last line first. "Varices! There you are. So he stopped in time for
                the blood test."
                """, "What do the varices prove?"),
            Step("A photograph of an incubator", At(2), "statement", """
                Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. His mother has come along with an album. He
                was born eleven weeks early; on the third page lies a very small boy with a drip in his navel. The liver clinic needs no
                other explanation for the vein. For the counts the team has none either, beyond what the vein has done to the spleen.

                The works doctor is embarrassed, and wants it in writing. What is the cause, he asks, what is to be given for the
                neutrophils, and is a man with such a number allowed alone into a cabin sixty metres up?
                """, "Three questions. What do you write?"),
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
        ((-1150, -1010, 0.75, 1.4), (-230, -140, 0.75, 1.4), (0, 0, 0.75, 1.4), (20, 32, 0.75, 1.4)), steady=True,
        lines={"plt": (58.0, 98.0)},
    ),
    radicals={
        **SPL.radicals, "history": PLAIN_HISTORY, "drugs": [], "chemistry": LIVER_WELL, "infection_tests": NO_VIRUS,
        "spleen": {"enlarged": True, "imaged": True, "cm": Number(15.0, 20.0), "portal_hypertension": True},
        "marrow": [{"day": 8, "done": True, "cellularity": "hyper", "arrest_stage": "none", "dysplasia_pct": Whole(1, 5),
                    "blasts_pct": Whole(1, 2), "fibrosis_grade": 0}],
        "molecular": [{"day": 8, "karyotype": "normal"}],
    },
    who=Who((57, 76, "years")),
    normal=("examination", "history", "film", "family"),
    plot=Plot(
        title="Certified free",
        summary="A retired {job} of {age} was cured of a virus three years ago. The counts have not heard of it.",
        known="hepatitis C from a needle, treated and gone; a scarred liver",
        picks={"job": ("theatre nurse", "laboratory technician", "ambulance driver")},
        steps=(
            Step("So it is not the liver", 0, "age sex counts drugs history examination", """
                The certificate hangs in the hall: virus not detectable, treatment completed, no further controls. {He} is proud of it,
                and {his} new doctor has built on it. "Liver cured {c0:ago}, and yet neutrophils {c0}, platelets {c0:plt} at that very
                time; {c1} and {c1:plt} {c1:ago}. So it is not the liver. Marrow, please, and soon."

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                {He} feels well, swims on Thursdays, has had no infection and takes no tablets. {f.examination.0.temperature} °C, heart,
                lungs, mouth and nodes without a finding. Nobody has asked {him} to lie down for the belly.
                """, "What would the hand find?"),
            Step("More than enough", 8, "film family marrow molecular", """
                It was faster than you: a private laboratory had a free bed. {told:marrow} {told:molecular} {told:film}

                Under the figures stands an assessment. "Hypercellular for the age. In view of two low lines we suspect an early
                myelodysplastic neoplasm. Repeat marrow every six months." {He} has entered the next five in the calendar.
                """, "A full marrow and an empty blood: what lies between?"),
            Step("Lying down", At(3), "spleen infection_tests chemistry statement", """
                {He} lies down. The spleen comes to meet the hand; it measures {f.spleen.cm} cm, the portal vein flows the wrong way, and
                in the oesophagus there are small varices. Hepatitis C, looked for once more as RNA, is as gone as the certificate says;
                hepatitis B, HIV, EBV and CMV negative. B12, folate and copper normal, MCV {f.chemistry.mcv} fL. Nothing else is found.

                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                "But I am cured," {he} says. "Or am I not? And what about the five dates?"
                """, "What was cured, and what has stayed?"),
        ),
        wrong="""
            The virus has gone and the scar has not, with its pressure and its spleen. A marrow that is full while the blood is thin, that
            matures to the end and shows neither relevant dysplasia nor an abnormal karyotype, works; it needs no look every half-year.
            "No further controls" was true of the virus alone: it is common teaching that a scarred liver and its varices go on being
            watched.
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
        "spleen": [{"day": 0, "enlarged": True, "imaged": True, "cm": Number(15.6, 17.4), "portal_hypertension": True},
            {"day": At(2), "enlarged": True, "imaged": True, "cm": Number(18.0, 19.6), "portal_hypertension": True}],
        "drugs": [{"name": "filgrastim", "drug_class": "never_suspect", "dose": "once a day", "start": 1, "stop": 3}],
        "history": [{"day": 0, **PLAIN_HISTORY, "exposures": {"listed": ["alcohol"], "complete": True}, "gcsf_given": False},
            {"day": At(2), "gcsf_given": True}],
        "incidental": [
            {"name": "Spleen, eight years ago", "value": Number(11.9, 12.8), "unit": "cm", "day": 0},
            {"name": "Platelets, eight years ago", "value": Number(148, 166, 0), "unit": "×10⁹/L", "day": 0},
        ],
    },
    who=Who((46, 68, "years")),
    plot=Plot(
        title="Before the varices",
        summary="A publican of {age} is to have varices banded. The endoscopist will not begin with such a count.",
        known="a scarred liver",
        picks={"pub": ("the inn at the lock", "the station bar"), "day": ("Thursday", "Tuesday")},
        steps=(
            Step("Two low lines", 0, "age sex counts history examination spleen chemistry infection_tests film family incidental", """
                For thirty years {he} has run {pub}, and for twenty-nine of them drunk with the guests. Varices of the second degree; a
                spleen of {f.spleen.0.cm} cm. Nobody has been ill with as much as a cold in that house, and no tablet is swallowed there.
                {f.examination.0.temperature} °C.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {told:infection_tests} B12, folate and copper are normal.
                {told:film}

                {c0:Ago} neutrophils {c0}, platelets {c0:plt}. At the bottom of the file two slips of one spring eight years ago are
                stapled together: a donor's card, platelets {f.incidental.1.value} ×10⁹/L, and an ultrasound for gallstones that were not
                there, "spleen {f.incidental.0.value} cm".

                "Two lines, it could be anything," says the endoscopist. "Not with such neutrophils. Three days of filgrastim, then on
                {day} I band."
                """, "What has grown since the two slips were stapled, and what has shrunk?"),
            Step("Three syringes", At(2), "drugs", """
                A doctor on call has written the prescription; you were not asked. Neutrophils {c2} ×10⁹/L, platelets {c2:plt} ×10⁹/L, and
                since last night something drags under the left ribs. {He} holds a beer mat against it. Ultrasound: no tear, no fluid;
                {f.spleen.1.cm} cm. The anaesthetist will not touch anybody with a sore spleen, so {day} has gone as well.

                The endoscopist has seen the number only. "It works! So it was the marrow, and the marrow can. The same again, three days
                before the next date."
                """, "What have the syringes proved, and what have they cost?"),
            Step("A mouthful", At(3), "statement", """
                There was no next date. At half past one this morning, with the chairs on the tables, {he} brought up a mouthful of blood.
                The endoscopist on call asked for the platelets, looked at nothing else and put on four bands. The pressure has held, and
                the pain on the left went when the syringes did.

                The count came up with the breakfast: neutrophils {c3} ×10⁹/L, platelets {c3:plt} ×10⁹/L. No fever. Nothing but the spleen
                was found.

                In three weeks there is to be a second banding. The endoscopist of the first day would like a number from you this time, in
                writing. The publican has another idea, from a guest: "Mine they took out, and the blood was as good as new."
                """, "Which number do you write down, and what do you say about the guest's spleen?"),
        ),
        wrong="""
            The endoscopist waited for a number that did not count: neutrophils kept back by a spleen bring few infections, and the varices
            did not wait. The rise under filgrastim showed that the marrow answers, which nobody had needed to know; it is common teaching
            that a large spleen can swell under it and hurt. The two slips had given the cause away: the spleen has grown, and the
            platelets lead.
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
