"""Plots of illness: an infection, a fever that is none, and what the blood lacks."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.infection import HLH, INF
from classification.generate.radicals.nutrition import B12, CU
from classification.generate.radicals.shared import CALM, NO_VIRUS, PLAIN_HISTORY
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole, one_of

BEFORE_THE_FIRST_TABLET = INF.but(
    course=Course(((0, 0, 0.55, 0.98), (3, 4, 0.52, 1.15), (18, 23, 1.15, 1.46), (39, 52, 1.95, 3.8))),
    radicals={
        "history": {**PLAIN_HISTORY, "recent_viral_illness": True, "infection_onset": -5},
        "statement": {"other_causes": {"listed": ["infection"], "complete": True}, "second_cytopenia": "none"},
        "drugs": [{"name": one_of("risperidone", "amisulpride"), "drug_class": "other", "start": Whole(-1100, -700), "ongoing": True,
            "dose": "at full dose"}],
        "infection_tests": NO_VIRUS, "duffy": "duffy_positive",
        "examination": [{"day": 0, **CALM, "temperature": Number(37.0, 37.8), "infection_severity": "mild",
            "infection_sites": {"listed": ["ent"], "complete": True}}, {"day": At(2), **CALM}],
    },
    who=Who((20, 43, "years"), sex="male"),
    plot=Plot(
        title="Before the first tablet",
        summary="A man of {age} on a closed ward has agreed to the one drug that is left. The count that has to come before it is low.",
        known="schizophrenia for years; three drugs have not silenced the voices",
        picks={"land": ("Ghana", "Eritrea", "Senegal")},
        steps=(
            Step("A Monday that was waited for", 0, "age sex counts drugs history examination", """
                He has signed, after two years of no. The first tablet of clozapine was to be this evening; {d0}, {d0:dose} for {d0:long},
                is all that he takes. On Wednesday he went to bed with a fever and a cough, like most of the ward. He is up again,
                {f.examination.0.temperature} °C, hoarse, [with a running nose|with a red throat and a wet nose].

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. There is no earlier count in any file.

                His psychiatrist telephones. "Who begins below one ends at nought. I am striking it from the plan, and this time for
                good."
                """, "How much does this week's number say about him?"),
            Step("The other table", At(1), "film family spleen infection_tests", """
                Neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {told:film infection_tests} The spleen is not
                felt, and no blood disease runs in the family. The cough is going.

                The ward doctor has read that there are two tables for clozapine, and that the second is more generous. "His mother is
                from {land}. Then that is simply his number, and we may go by the other one."
                """, "What would have to be known before anybody changes tables?"),
            Step("He has stopped drinking", At(2), "duffy", """
                The voices forbid him to drink; since Saturday he has been given his fluids by vein. {f.examination.1.temperature} °C, the
                throat is pale. Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {told:duffy}

                On the general table the drug may be begun from 1.5. The psychiatrist has come round: "It is on the way up. Give it
                tonight, I take the responsibility, or I really do strike it."
                """, "Tonight, never, or when?"),
            Step("In the paper cup", At(3), "statement", """
                {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. Nothing but the fever of that week has been found to
                explain the low counts. The tablet lies in a paper cup.

                In the file the first sheet still says: "Low neutrophils, constitutional?" From tomorrow on somebody will count him every
                week and read that first.
                """, "What is put in its place?"),
        ),
        wrong="""
            The psychiatrist took a count from the week of a feverish cold for the man's own, and so did the ward doctor, by his mother's
            country. It is the red cells that are typed, and a count after the infection that is waited for.
            """,
        facts=("F-ENT-INF-02", "F-TRP-09", "F-DRG-15", "F-MGT-48"),
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
                {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {told:film chemistry} No spleen below the ribs, nobody in
                the family with a blood disease.

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

ROOM_FOUR = HLH.but(
    course=Course(((-9, -8, 1.9, 3.2), (0, 0, 0.5, 0.95), (1, 2, 0.4, 0.9), (5, 7, 0.2, 0.75)),
        lines={"hb": (70.0, 98.0), "plt": (24.0, 82.0)}),
    radicals={
        **HLH.radicals,
        "drugs": [{"name": "colecalciferol", "dose": "800 units a day", "start": -900, "ongoing": True},
            {"name": "dexamethasone", "dose": "by the specialists' protocol", "start": At(2, 1), "ongoing": True}],
        "history": [{}, {"day": At(3), "steroids_given": True}],
        "haemophagocytosis": [{"day": 0, "fever": True, "cytopenia_2": True, "splenomegaly": True},
            {"day": At(2), "tg_fibrinogen": True}, {"day": At(3), "nk_low": one_of(True, False)}],
        "chemistry": [{"day": At(2), "ferritin": Whole(4200, 38000)}],
        "spleen": [{"day": 0, "enlarged": True}, {"day": At(2), "enlarged": True, "cm": Number(14.2, 18.8), "imaged": True,
            "portal_hypertension": False}],
        "marrow": [{"day": At(3), "done": True, "cellularity": "normal", "blasts_pct": Whole(1, 3), "dysplasia_pct": Whole(1, 4),
            "haemophagocytosis": True}],
        "incidental": [
            {"name": "Erythrocyte sedimentation rate", "value": "9", "unit": "mm in the first hour", "reference": "below 20", "day": 0},
            {"name": "CRP", "value": "88", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "Triglycerides fasting", "value": "4.3", "unit": "mmol/L", "reference": "below 1.7", "day": At(2)},
            {"name": "Fibrinogen", "value": "1.1", "unit": "g/L", "reference": "1.8–4.0", "day": At(2)},
        ],
    },
    who=Who((24, 58, "years")),
    plot=Plot(
        title="Room four",
        summary="A patient of {age} has had a fever for eleven days. At the handover on Friday there is good news about two numbers.",
        known="nothing so far",
        picks={"when": ("at supper", "before midnight")},
        steps=(
            Step("Friday's handover", 0, "age sex counts drugs history examination haemophagocytosis", """
                "Room four is on the mend. CRP from 190 to 88, sedimentation rate from 84 to 9 within the week. Cultures, urine and chest
                film without a finding. Home on Monday, if the fever goes as well."

                The fever: {f.examination.0.temperature} °C {when}, as on each of the eleven days. Pulse 112, blood pressure 118/70, clear
                and worn out. Liver and spleen are both to be felt; at the admission the spleen was not. No drug but vitamin D, before or
                here, and no journey.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago}, on admission, they were {c0:hb} and {c0:plt}, the
                neutrophils {c0}.
                """, "What exactly is getting better?"),
            Step("A bed upstairs", At(2), "chemistry spleen film family", """
                An antibiotic has run since that evening, and three values were added to the last tube. Ferritin {f.chemistry.0.ferritin}
                µg/L, fasting triglycerides 4.3 mmol/L, fibrinogen 1.1 g/L. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L,
                neutrophils {c2} ×10⁹/L. {told:film family} By ultrasound the spleen measures {f.spleen.1.cm} cm; behind the stomach lies
                a cluster of nodes that nobody was looking for.

                Two opinions have come down at the same time. Haematology has a bed and wants to give dexamethasone tonight. The surgeon:
                "Not one milligram before I have a node. I can do it on Wednesday."
                """, "Tonight or Wednesday, or neither?"),
            Step("At noon and at two", At(3), "marrow", """
                At noon on the following day the radiologist put a needle into the largest node, under platelets; at two the first
                dexamethasone went in. The node is still being stained. {told:marrow haemophagocytosis}

                "No lymphoma, no leukaemia, and macrophages eat in every infection," says the pathologist. "A reactive marrow. I should
                call that reassuring."

                Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L, neutrophils {c3} ×10⁹/L.
                """, "How many criteria are met, and what is still being looked for?"),
        ),
        wrong="""
            At the handover two falling numbers of inflammation were taken for recovery, while the spleen had grown and every line of the
            blood had fallen. The surgeon was right that tissue comes first where a lymphoma is possible, and wrong about the days there
            were for it; the marrow that the pathologist found reassuring had added one criterion more.
            """,
        facts=("F-ENT-HLH-02", "F-ENT-HLH-05", "F-ENT-HLH-10"),
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
        summary="A patient of {age} with a gastric bypass has never missed a check. This year's sheet is in order; the legs are not.",
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
                {told:film marrow molecular} No spleen below the ribs, nothing in the family. Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb}
                g/L, platelets {c2:plt} ×10⁹/L.

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
        summary="A patient of {age} is to sign for a treatment that begins on Monday. The folder holds a marrow, a name and a vitamin.",
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

RECIPES = (BEFORE_THE_FIRST_TABLET, ROOFER, ROOM_FOUR, GREEN_TICKS, WITHIN_THE_RANGE)
