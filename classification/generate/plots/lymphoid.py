"""Plots of large granular lymphocytes and of Felty’s joints."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.lymphoid import FEL, FEL_NO_FLOW, JOINTS, LGL, LGL_RECENT
from classification.generate.radicals.shared import CALM, PLAIN_HISTORY
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

ENOUGH = {"lymph": (1.8, 2.4)}  # lymphocytes, so that the granular ones find room among them
LARGE = {"enlarged": True, "imaged": True, "cm": Whole(14, 18), "portal_hypertension": False}

FOURTH_DENTURE = LGL.but(
    course=Course(
        ((-325, -300, 0.22, 0.46), (-150, -90, 0.22, 0.46), (0, 0, 0.22, 0.46), (24, 36, 0.22, 0.46)), steady=True, lines=ENOUGH,
    ),
    radicals={
        **LGL.radicals,
        "lymphocytes": [{"lgl_count": Number(0.6, 1.1), "phenotype": "T_CD8", "lgl_days": Whole(236, 250), "tcr_clonal": True,
                         "stat3": "mutated"}],
        "immunology": [{"rf": "pos", "ana": "neg", "dsdna": "neg"}],
        "examination": [{"day": 0, **CALM, "mouth": "aphthae"}],
        "incidental": [
            {"name": "Rheumatoid factor", "value": "58", "unit": "IU/mL", "reference": "below 14", "day": At(3)},
            {"name": "Creatinine", "value": "77", "unit": "µmol/L", "reference": "45–90", "day": At(3)},
        ],
    },
    who=Who((56, 79, "years")),
    normal=("examination", "history", "film", "family", "spleen"),
    plot=Plot(
        title="The fourth denture",
        summary="A dentist asks whether the mouth of a {noun} of {age} is ready for another impression.",
        known="no teeth of {his} own in the lower jaw; a new hip",
        picks={"food": ("apples", "nuts", "crusts"), "sea": ("by the sea", "in the hills", "at a spa")},
        steps=(
            Step("Round, with a yellow floor", 0, "age sex counts drugs history examination", """
                "Pressure sores. Fit for impressions: yes / no." The lower denture has been made three times and ground more often than
                that, the last time on a Saturday.

                The sores are round, with a yellow floor, two or three at a time, on the tongue and inside the lip, where no denture
                reaches. Each stays for a week and another follows. {He} has given up {food} and lives on soup.

                The dentist had blood taken. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. On the form, in pencil:
                "Denture material? Allergy test?"
                """, "What else makes sores like these?"),
            Step("A normal number", 8, "film family spleen", """
                {told:film = Many of the lymphocytes on the film are large and hold red granules.} The registrar points to the printout:
                "Lymphocytes {c2:lymph}. Normal, so it is not the lymphocytes." The impressions have been taken meanwhile, in a material
                for the allergic.
                """, "What does the normal number exclude?"),
            Step("From the rehabilitation clinic", At(3), "lymphocytes immunology statement incidental", """
                {told:lymphocytes = Flow cytometry: {f.lymphocytes.0.lgl_count} ×10⁹/L large granular cells, CD3+CD8+CD57+, a single
                receptor, STAT3 mutated. The rehabilitation clinic {sea}, where {he} learnt to walk on the new hip, had found the same
                cells eight months ago. "Reactive? Recheck", somebody wrote there.}

                {told:immunology = Rheumatoid factor 58 IU/mL, ANA negative; no joint is swollen.} Creatinine 77 µmol/L; the hepatitis B
                serology is not back yet. The counts of nearly a year have been laid side by side: not one reaches 0.5, and today's is
                {c3}.

                The dentist telephones. The fourth denture fits perfectly. "Only, {he} cannot wear it."
                """, "What is to be begun?"),
        ),
        wrong="""
            Aphthae on the tongue are neither pressure sores nor an allergy to the denture. A normal number of lymphocytes excludes
            nothing: it is the granular ones that are counted, and the neutrophils often fall out of proportion to them. Below 0.5 is low
            enough: methotrexate, after the hepatitis B result, and judged at four months.
            """,
        facts=("F-ENT-LGL-07", "F-ENT-LGL-08", "F-ENT-LGL-13", "F-ENT-LGL-14", "F-MGT-21"),
    ),
)  # fmt: skip

ELIGIBLE = LGL_RECENT.but(
    course=Course(
        ((-400, -220, 0.58, 0.95), (-130, -70, 0.58, 0.95), (0, 0, 0.58, 0.8), (26, 33, 0.84, 1.2)), steady=True, lines=ENOUGH,
    ),
    radicals={
        **LGL_RECENT.radicals, "history": {**PLAIN_HISTORY, "recurrent_infections": False},
        "lymphocytes": [{"lgl_count": Number(0.6, 1.1), "phenotype": "T_CD8", "lgl_days": Whole(47, 51), "tcr_clonal": True}],
        "immunology": [{"rf": "neg", "ana": "neg", "dsdna": "neg"}],
    },
    who=Who((50, 76, "years")),
    normal=("examination", "history", "film", "family", "spleen"),
    plot=Plot(
        title="A place in a trial",
        summary="A proofreader of {age} feels well. A laboratory has remarked on {his} lymphocytes, and a place in a trial is free.",
        known="short-sighted; a gallbladder removed long ago",
        steps=(
            Step("Referred for the film", 0, "age sex counts drugs history examination film", """
                The family doctor has changed to a laboratory that looks at films. It reported large granular lymphocytes, and she asks
                whether she should have done anything about the count of {c0} {c0:ago}. {He} has no complaint: no sweats, weight
                steady, one antibiotic in ten years, for a cat's bite. The joints are quiet.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                {told:film = Your own film agrees with the report: a good part of the lymphocytes are large and granular, the neutrophils
                mature and too few.}
                """, "What is asked for next?"),
            Step("An old tube", 6, "lymphocytes immunology spleen family", """
                {told:lymphocytes = Flow cytometry counts {f.lymphocytes.0.lgl_count} ×10⁹/L CD3+CD8+CD57+ cells with one receptor. The
                district hospital had kept a tube from seven weeks before, and it holds the same cells with the same receptor.}
                {told:immunology = ANA, anti-dsDNA and rheumatoid factor are negative.}

                The fellow has written: "Seen twice, therefore chronic." The university clinic has a place in its trial from Monday; the
                form wants two ticks, at "persistent" and at "in need of treatment".
                """, "May either be ticked?"),
            Step("A month after the referral", At(3), "statement", """
                {He} has read the consent form to the end: thirty-one pages, two misprints. On page nine it says: a count below 0.5, or
                two infections that needed an antibiotic. {He} has {c3}, and the one from the cat.

                The trial nurse has rung twice. "If I wait, do I miss something?"
                """, "What do you advise?"),
        ),
        wrong="""
            A clone and low neutrophils make nobody eligible: the cells have not been watched for six months yet, and a patient without
            infections, with a count above 0.5, gives no reason to treat. Twice in seven weeks is twice, and not half a year.
            """,
        facts=("F-TRP-37", "F-ENT-LGL-08", "F-ENT-LGL-13", "F-MGT-22"),
    ),
)  # fmt: skip

SECOND_OPINION = LGL.but(
    course=Course(
        ((-330, -270, 0.55, 0.95), (-140, -90, 0.55, 0.95), (0, 0, 0.55, 0.95), (21, 28, 0.55, 0.95), (114, 122, 0.55, 0.95)), steady=True,
        lines=ENOUGH,
    ),
    radicals={
        **LGL.radicals, "immunology": [{"rf": "pos", "ana": "pos", "dsdna": "neg"}],
        "history": {**PLAIN_HISTORY, "recurrent_infections": False},
        "lymphocytes": [{"lgl_count": Number(0.8, 1.2), "phenotype": "T_CD8", "lgl_days": Whole(207, 219), "tcr_clonal": True,
                         "stat3": "wt"}],
        "incidental": [
            {"name": "ANA, titre", "value": "1:320", "day": 0},
            {"name": "Rheumatoid factor", "value": "46", "unit": "IU/mL", "reference": "below 14", "day": 0},
            {"name": "Urine dipstick", "value": "no protein", "day": 0},
        ],
    },
    normal=("examination", "history", "film", "family", "spleen"),
    plot=Plot(
        title="The organist's mouth",
        summary="An organist of {age} has had a sore mouth for a year. Tablets were prescribed, and {he} never fetched them.",
        picks={"feast": ("Easter", "Christmas", "Whitsun")},
        steps=(
            Step("Gargling", 0, "age sex counts drugs history examination immunology incidental", """
                "Lupus, with a low count", says the head of the letter. {told:immunology = ANA **positive**, 1:320; rheumatoid factor 46
                IU/mL; anti-dsDNA negative.} What was never fetched is hydroxychloroquine.

                Since {feast} {he} has gargled with everything that there is, in the end with what the sexton drinks. The ulcers come
                singly, stay for ten days and leave no scar; today there is none. The joints play Bach. The sun has done nothing to the
                skin, and the urine holds no protein.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "How much of a disease are two positive tests?"),
            Step("By eye", At(3), "film family statement lymphocytes spleen", """
                The machine had flagged nothing. {told:film = By eye there are large lymphocytes with red granules in every field.}
                {told:lymphocytes = Flow cytometry: {f.lymphocytes.0.lgl_count} ×10⁹/L, CD3+CD8+CD57+, one receptor, STAT3 unmutated. The
                rheumatologist had sent a tube to the same laboratory seven months before yours. It held the same cells, and the report
                has lain in a tray for faxes ever since.}

                "That makes it malignant", says a colleague. "Methotrexate, today; or you will see 0.3 within three months." The
                prescription is printed and lies on the desk. The rheumatologist's secretary would like to know whether the
                hydroxychloroquine should be sent by post, and to which door, since the organ loft has no letter box.
                """, "Does anything ask for treatment?"),
            Step("After the last hymn", At(4), "", """
                Three months later it is not 0.3 but {c4}, and nothing was begun, nothing posted. {He} has played every Sunday, and a
                funeral in the rain; one ulcer. "I looked it up, which was a mistake."
                """, "What does {he} have to watch for?"),
        ),
        wrong="""
            Serology without a joint, a rash or a kidney was read as the disease, and then a clone as an order to treat. Infections, other
            lines and the depth decide.
            """,
        facts=("F-ENT-LGL-05", "F-ENT-LGL-13"),
    ),
)  # fmt: skip

NEW_LAB = LGL_RECENT.but(
    course=Course(
        ((-330, -250, 0.56, 0.92), (-112, -112, 0.56, 0.92), (0, 0, 0.56, 0.92), (28, 28, 0.56, 0.92), (63, 63, 1.04, 1.3)),
        steady=True, lines=ENOUGH,
    ),
    radicals={
        **LGL_RECENT.radicals, "immunology": [{"day": 5, "rf": "neg", "ana": "neg", "dsdna": "neg"}],
        "history": {**PLAIN_HISTORY, "recurrent_infections": False},
        "lymphocytes": [
            {"day": 5, "lgl_count": Number(0.7, 1.0), "phenotype": "T_CD8", "tcr_clonal": True},
            {"day": At(3), "lgl_count": Number(0.7, 1.0), "phenotype": "T_CD8", "lgl_days": 140, "tcr_clonal": True},
        ],
        "spleen": {"enlarged": False, "imaged": True, "cm": "11", "portal_hypertension": False},
    },
    who=Who((59, 79, "years"), sex="male"),
    plot=Plot(
        title="A second laboratory",
        summary="A retired postman of {age} has changed laboratories. The new one reads films by eye and has found something on his.",
        picks={"hobby": ("bees", "pigeons", "hens")},
        steps=(
            Step("A film read by eye", 0, "age sex counts drugs history examination film", """
                {told:film = The report reads: "Neutrophils few, mature. Many of the lymphocytes large, with coarse granules."} The old
                laboratory, which has closed, had sent figures only: neutrophils of {c0} {c0:ago} and of {c1} {c1:ago}.

                He is well. Two colds in the winter, a mouth ulcer in the spring that healed by itself; he keeps {hobby} and is up at
                five, as if there were still a round. No joint is swollen. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The family doctor thinks of the colds: "Lymphocytes {c2:lymph}, that is normal. Granular ones come and go."
                """, "What would settle whether they go?"),
            Step("A telephone call at home", 6, "lymphocytes immunology family spleen", """
                {told:lymphocytes = By flow cytometry {f.lymphocytes.0.lgl_count} ×10⁹/L CD3+CD8+CD57+ cells; the T-cell receptor is
                clonal.} {told:immunology = Rheumatoid factor, ANA and anti-dsDNA: negative.}

                The colleague who signs the reports has telephoned him at home: a T-cell lymphoma, for Thursday's conference. That evening
                he gave his {hobby} to a neighbour.
                """, "What does one clone on one day prove?"),
            Step("The slide from the cellar", At(3), "statement", """
                The conference found no lymphoma to discuss.

                The old laboratory's slides are stored in the cellar of the town hall, and he has brought the one that went with the count
                of {c1}. The same granular cells are on it. {told:lymphocytes = They number {f.lymphocytes.1.lgl_count} ×10⁹/L in the new
                sample, and the receptor has stayed the same.} Twenty weeks lie between.

                The minutes of the conference have been sent to him as well: "If it persists, methotrexate." He has underlined the first
                three words.
                """, "Proven, and a reason to treat?"),
            Step("A week short of six months", At(4), "", """
                Nothing was begun, and the count is {c4}. The third sample is planned for next week. The neighbour would like to keep the
                {hobby}.
                """, "What is the third sample for?"),
        ),
        wrong="""
            The family doctor had a normal number of lymphocytes and two colds, the colleague a clone; either of them made a word out of
            one day. A reaction goes and a clone stays, and small clones are found in people with other low counts as well: half a year
            and a second sample decide. Even then the name is no order to treat. Above 0.5, without infections, anaemia or joints, one
            watches.
            """,
        facts=("F-TRP-37", "F-TST-18", "F-ENT-LGL-07", "F-ENT-LGL-13", "F-MGT-22"),
    ),
)  # fmt: skip

EYE_CLINIC_SLIP = FEL.but(
    course=Course(
        ((-430, -300, 0.58, 0.95), (-62, -48, 0.66, 0.95), (0, 0, 0.66, 0.95), (14, 14, 0.66, 0.95), (42, 45, 0.52, 0.6)), steady=True,
    ),
    radicals={
        **FEL.radicals, "spleen": LARGE, "history": {**JOINTS, "recurrent_infections": False},
        "immunology": [{"rf": "pos", "anti_ccp": "pos", "ana": "neg"}],
        "examination": [{"day": 0, **CALM}, {"day": At(4), **CALM, "inflammation": ["arthritis"]}],
        "drugs": [{"name": "methotrexate", "dose": "15 mg once a week", "start": -126, "stop": 0},
                  {"name": "folic acid", "dose": "5 mg once a week", "start": -124, "stop": -5}],
        "incidental": [{"name": "Creatinine", "value": "74", "unit": "µmol/L", "reference": "45–90", "day": 0}],
    },
    who=Who((52, 77, "years")),
    plot=Plot(
        title="The slip from the eye clinic",
        summary="A {noun} of {age} has been taken off the one drug that helped {him}. The laboratory had telephoned.",
        known="seropositive, erosive rheumatoid arthritis; cataracts removed last year",
        picks={"thing": ("the kettle", "a cup")},
        steps=(
            Step("Stopped by telephone", 0, "age sex counts drugs history examination", """
                "Methotrexate toxicity. Ended for good. Recount in two weeks, it will come up." {He} had taken it weekly for eighteen
                weeks, with folic acid on another day, the last dose this morning. In those weeks {he} could use {his} hands again, for
                jars and for buttons.

                No joint is swollen and the mouth is whole; creatinine 74 µmol/L. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt}
                ×10⁹/L.

                {He} has brought a slip of the eye clinic, {c0:ago}, from before the first methotrexate: neutrophils {c0}.
                """, "Do you expect it to come up?"),
            Step("It will come up", At(3), "film family spleen immunology lymphocytes", """
                It has not: {c3} after two weeks. {He} has been told on the bus that the drug sits in the tissues for a long time.

                {told:spleen = The spleen measures {f.spleen.cm} cm by ultrasound, the portal flow is normal, and nobody had felt for it
                because nobody had asked.} {told:lymphocytes = The flow cytometer finds {f.lymphocytes.0.lgl_count} ×10⁹/L granular
                lymphocytes, polyclonal.}
                """, "How long do you wait?"),
            Step("With two hands", At(4), "", """
                Six weeks without methotrexate, and the count has gone down instead of up, to {c4}. Both wrists are swollen; {he} lifts
                {thing} with two hands. "Lasting damage to the marrow", writes the joint clinic, and has sent prednisolone. "I was well on
                it", {he} says, and means the other.
                """, "Does {he} get it again?"),
        ),
        wrong="""
            The eye clinic's count was low before the first tablet, and without the drug it went lower still. What has been stopped is the
            mainstay of treatment, which as a rule brings such a count up.
            """,
        facts=("F-ENT-FEL-06", "F-ENT-FEL-10", "F-MGT-46", "F-CRI-01"),
    ),
)  # fmt: skip

WITH_THE_APPETITE = FEL.but(
    course=Course(
        ((-290, -210, 0.22, 0.47), (-95, -60, 0.22, 0.47), (0, 0, 0.22, 0.47), (4, 4, 0.22, 0.47), (30, 42, 0.22, 0.47)), steady=True,
    ),
    radicals={
        **FEL.radicals, "spleen": LARGE, "history": {**JOINTS, "infection_onset": Whole(-4, -2)},
        "immunology": [{"rf": "pos", "anti_ccp": "pos", "ana": "neg"}],
        "examination": [
            {"day": 0, "temperature": Number(38.5, 39.6), "sepsis_signs": False, "infection_severity": "severe",
             "infection_sites": {"listed": ["lung"], "complete": True}, "signs": []},
            {"day": At(3), "temperature": Number(36.6, 37.3), "sepsis_signs": False},
            {"day": At(4), **CALM},
        ],
        "incidental": [
            {"name": "Pulse", "value": "108", "unit": "a minute", "day": 0},
            {"name": "Blood pressure", "value": "126/70", "unit": "mmHg", "day": 0},
            {"name": "Oxygen saturation, room air", "value": "93", "unit": "%", "day": 0},
            {"name": "C-reactive protein", "value": "184", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "C-reactive protein", "value": "61", "unit": "mg/L", "reference": "below 5", "day": At(3)},
        ],
    },
    who=Who((54, 78, "years")),
    plot=Plot(
        title="Gone with the appetite",
        summary="{job} of {age} comes in at night with a cough and with hands that cannot open {his} own coat.",
        known="rheumatoid arthritis, seropositive and erosive, seen by nobody for years",
        picks={"job": ("A retired potter", "A former typesetter", "A retired saddler"),
               "did": ("turned bowls", "set type", "sewed saddles")},
        steps=(
            Step("Twenty-six minutes", 0, "age sex counts drugs history examination incidental", """
                Coughing for days, shivering since supper, of which {he} ate nothing. {f.examination.0.temperature} °C, pulse 108, blood
                pressure 126/70, saturation 93 %; clear-headed, crackles at the right base and a shadow there. Cultures, then the
                antibiotic: in after twenty-six minutes. It is a quarter to three.

                The nurse undoes the buttons; fingers that {did} for thirty years no longer can. Against the pain {he} bathes them in warm
                wax, because tablets "only lead to more tablets".

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L, CRP 184 mg/L.

                The night doctor scrolls. From the outpatient hernia, {c0:ago}, the computer has {c0}. "Funny. Some lab error, probably",
                and scrolls on. "The pneumonia has used them up. They will be back with the appetite."
                """, "Which was there first?"),
            Step("What the probe slid over", At(3), "film family spleen immunology lymphocytes", """
                The fifth morning. Two rolls, an egg, and the neighbour's egg: the appetite is back, and the neutrophils, at {c3}, are
                not. CRP 61 mg/L, {f.examination.1.temperature} °C, cultures silent.

                {told:spleen = Looking for fluid at the lung, the probe slid over a spleen of {f.spleen.cm} cm; portal flow normal.}
                {told:lymphocytes = Flow cytometry counts {f.lymphocytes.0.lgl_count} ×10⁹/L granular lymphocytes, polyclonal.}

                A surgeon in passing: "It eats them. Vaccinate now; I take it out in six weeks." The student looks at the platelets,
                {c3:plt} ×10⁹/L, and asks why it leaves those alone.
                """, "Is it the spleen that keeps the count down?"),
            Step("Two lines in a diary", At(4), "", """
                The vaccinations are done, and a thermometer has been bought. In the pocket diary is a line for the surgeon, in another
                hand, and above it, in {his} own, a question mark. "For the hands nobody can do anything. Or can they?"
                """, "What becomes of the surgeon's line?"),
        ),
        wrong="""
            The neutrophils were low long before the cough, so the pneumonia is a consequence. A spleen that holds cells back takes the
            platelets first; these are normal, and this spleen's size says little about the count. The joints are treated, as a rule with
            methotrexate, for hands and count; splenectomy comes last.
            """,
        facts=("F-CRI-47", "F-ENT-SPL-04", "F-ENT-FEL-08", "F-ENT-FEL-10", "F-MGT-23", "F-MGT-38"),
    ),
)  # fmt: skip

OLD_JOINTS = FEL.but(
    course=Course(
        ((-420, -300, 0.4, 0.9), (-140, -90, 0.4, 0.9), (0, 0, 0.4, 0.9), (12, 16, 0.4, 0.9), (134, 142, 1.12, 1.38)), steady=True,
    ),
    radicals={
        **FEL.radicals, "spleen": LARGE, "immunology": [{"rf": "pos", "anti_ccp": "pos", "ana": "neg"}],
        "examination": [
            {"day": 0, **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": At(4), **CALM},
        ],
        "drugs": [
            {"name": "flucloxacillin", "dose": "500 mg four times a day", "start": 0, "stop": 6},
            {"name": "methotrexate", "dose": "once a week", "start": At(3, 2), "ongoing": True},
            {"name": "folic acid", "dose": "5 mg once a week", "start": At(3, 2), "ongoing": True},
        ],
        "incidental": [
            {"name": "Ankle-brachial index, the leg with the ulcer", "value": "1.1", "day": 0},
            {"name": "Anti-CCP", "value": "212", "unit": "U/mL", "reference": "below 17", "day": At(3)},
            {"name": "Creatinine", "value": "68", "unit": "µmol/L", "reference": "45–84", "day": At(3)},
            {"name": "ALT", "value": "19", "unit": "U/L", "reference": "below 35", "day": At(3)},
            {"name": "Hepatitis B and C serology", "value": "negative", "day": At(3)},
        ],
    },
    plot=Plot(
        title="A leg that does not heal",
        summary="A seamstress of {age} has had a sore on her leg for five weeks. Her joints have long been quiet, and she takes nothing.",
        known="rheumatoid arthritis for nineteen years, untreated for four",
        picks={"shin": ("left shin", "right shin")},
        steps=(
            Step("The sore", 0, "age sex counts drugs history examination spleen", """
                It began with a knock from a pram. On the {shin} there is a shallow ulcer with a red margin and no pus; the pulses are
                good, the ankle-brachial index is 1.1. The fingers deviate, but no joint is warm or swollen. She has had no tablet for
                four years, which the pharmacy confirms; the letter calls the arthritis "burnt out". {told:spleen = The spleen measures
                {f.spleen.cm} cm on ultrasound, with normal portal flow.}

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                She is given {d0} for six days. The surgeon has added to the notes: "The spleen consumes them. Splenectomy, and the leg
                will heal."
                """, "Does this count come from the spleen?"),
            Step("A prescription sent back", At(3), "film family immunology lymphocytes", """
                The ulcer is half as large. {told:immunology = Rheumatoid factor is positive, anti-CCP 212 U/mL, ANA negative.} {told:film
                = On the film the laboratory physician searched for granular lymphocytes and met hardly any.} {told:lymphocytes = By flow
                cytometry they are {f.lymphocytes.0.lgl_count} ×10⁹/L, and the T-cell receptor is polyclonal.}

                Creatinine 68 µmol/L, ALT 19 U/L, hepatitis B and C negative: the rheumatologist prescribes methotrexate with folic acid.
                The family doctor has sent the prescription back. He gives it from 1.0, and she has {c3}.
                """, "For methotrexate, or against it?"),
            Step("After four months of tablets", At(4), "", """
                Methotrexate was begun, with a count every week at first. Today it is {c4}, past the family doctor's limit, and he has
                renewed the prescription. The ulcer has closed, and in the mornings she sews again.

                The surgeon's office asks whether the date is still wanted.
                """, "What do you write to the surgeon?"),
        ),
        wrong="""
            The disease in the joints can be silent and go on in the blood. Treating it is what raises the count; the spleen is the last
            thing to go. What comes before the first tablet is the search for other drugs and for a clone, and a look at kidneys and
            hepatitis.
            """,
        facts=("F-ENT-FEL-10", "F-TRP-38", "F-MGT-46", "F-MGT-21"),
    ),
    who=Who((56, 78, "years"), sex="female"),
)  # fmt: skip

GARDEN_GATE = FEL_NO_FLOW.but(
    course=Course(((0, 0, 0.55, 0.9), (8, 11, 0.66, 0.9), (34, 38, 0.4, 0.56), (58, 66, 0.4, 0.9)), steady=True),
    radicals={
        **FEL_NO_FLOW.radicals, "spleen": LARGE,
        "drugs": [{"name": "flucloxacillin", "dose": "500 mg four times a day", "start": 0, "stop": 7}],
        "examination": [
            {"day": 0, **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": At(1), **CALM},
            {"day": At(2), **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": At(3), **CALM, "inflammation": ["arthritis"]},
        ],
        "immunology": [{"day": At(1, 3), "rf": "pos", "anti_ccp": "pos", "ana": "neg"}],
        "incidental": [
            {"name": "Tissue from the elbow", "value": "rheumatoid nodule, no pus, cultures silent", "day": At(1, 4)},
            {"name": "Creatinine", "value": "81", "unit": "µmol/L", "reference": "45–90", "day": At(2)},
            {"name": "Hepatitis B and C serology", "value": "negative", "day": At(2)},
        ],
    },
    who=Who((56, 76, "years")),
    plot=Plot(
        title="The thorn of a rose",
        summary="A {noun} of {age} with old arthritis pulled out a thorn a week ago. The hand has been red since.",
        known="rheumatoid arthritis for sixteen years",
        picks={"rose": ("the climbing rose over the door", "the white rose by the gate", "the rose along the fence"),
               "nut": ("hazelnut", "walnut", "cherry")},
        steps=(
            Step("A pair of gloves", 0, "age sex counts drugs history examination", """
                {He} cut {rose} with bare hands, on the Saturday after the frost; the gloves have not gone over the knuckles for years. A
                hand's breadth of red around the hole, {f.examination.0.temperature} °C, no streak up the arm. On either elbow sits a lump
                like a {nut}. For the joints there was gold once and sulfasalazine once, and for six years, says the pharmacy, nothing.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. A count from before is not to be had: the old practice kept
                everything in a cellar, and the brook came.

                The surgeon gives {d0} for a week. "The infection has used them up. When the hand is white, the count will be right."
                """, "Has the infection used them up?"),
            Step("There must be pus", At(1, 5), "film family spleen immunology incidental", """
                The hand is white, and the count is not right: neutrophils of {c1}. So there had to be pus elsewhere, and the surgeon
                opened the larger lump. Nothing ran out. "Rheumatoid nodule", writes the pathologist, and the cultures are silent. That
                leaves the flucloxacillin, thinks the surgeon, and enters an allergy.

                {told:spleen = The spleen measures {f.spleen.cm} cm and had been missed by three pairs of hands, two of them the
                surgeon's; portal flow normal.} {told:immunology = Rheumatoid factor and anti-CCP: positive, both, as sixteen years ago.}
                {told:film = The neutrophils on the film are ripe, and too few.}
                """, "Pus, or the capsules?"),
            Step("Between two buildings", At(2), "", """
                The thorn's hole has closed, the surgeon's cut has not: a red rim, and four weeks without capsules have not raised the
                count but lowered it, to {c2}. The daughter has brought the old booklet, sixteen years of joints in four inks. Gold, then
                a rash. Sulfasalazine for eight weeks, then the stomach. On the last page an appointment that nobody kept.

                The tube for granular lymphocytes left one building and never reached the other. The rheumatologist does not miss it.
                "Nodules, antibodies, that spleen, no drug for six years. Creatinine 81, no hepatitis: I have asked. Methotrexate, Monday.
                What could one tube change?"
                """, "What could that tube change?"),
            Step("Too old to be read", At(3), "", """
                Tube two lay over a weekend; tube three is in your coat pocket, and the tablets wait for it. The elbow has closed, the
                knuckles are warm, and there is no fist before ten. {He} has brought the gloves. "If those tablets get me into them: what
                else do they do?"
                """, "Which answer has to wait?"),
        ),
        wrong="""
            The surgeon made the count the measure of the infection, so that a healed hand with a low count had to mean pus, and cut into
            a nodule; and then blamed capsules that were begun after the first low count. The rheumatologist may well be right, and still
            large granular lymphocytes are looked for before methotrexate: a clone is found in up to three in ten such patients, and then
            there are two names. The tablets usually raise such a count and can lower it, so they begin with counts and a fever plan.
            """,
        facts=("F-ENT-FEL-05", "F-ENT-FEL-06", "F-ENT-FEL-10", "F-MGT-46", "F-TRP-38"),
    ),
)  # fmt: skip

RECIPES = (
    FOURTH_DENTURE,
    ELIGIBLE,
    SECOND_OPINION,
    NEW_LAB,
    EYE_CLINIC_SLIP,
    WITH_THE_APPETITE,
    OLD_JOINTS,
    GARDEN_GATE,
)
