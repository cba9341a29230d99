"""Plots of large granular lymphocytes and of Felty’s joints."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.lymphoid import FEL, FEL_NO_FLOW, JOINTS, LGL, LGL_RECENT
from classification.generate.radicals.shared import CALM, PLAIN_HISTORY, chronic
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole, one_of

ENOUGH = {"lymph": (1.8, 2.4)}  # lymphocytes, so that the granular ones find room among them

FOURTH_DENTURE = LGL.but(
    course=Course(
        ((-340, -270, 0.22, 0.46), (-150, -90, 0.22, 0.46), (0, 0, 0.22, 0.46), (24, 36, 0.22, 0.46)), steady=True, lines=ENOUGH,
    ),
    radicals={
        **LGL.radicals,
        "lymphocytes": [{"lgl_count": Number(0.6, 1.1), "phenotype": "T_CD8", "lgl_days": Whole(195, 260), "tcr_clonal": True,
                         "stat3": one_of("mutated", "wt")}],
        "immunology": [{"rf": one_of("pos", "neg"), "ana": one_of("pos", "neg"), "dsdna": "neg"}],
        "examination": [{"day": 0, **CALM, "mouth": "aphthae"}],
    },
    who=Who((56, 79, "years")),
    normal=("examination", "history", "film", "family", "spleen"),
    plot=Plot(
        title="The fourth denture",
        summary="A dentist asks whether a mouth of {age} years is ready for another impression.",
        known="no teeth of {his} own in the lower jaw; a new hip",
        picks={"food": ("apples", "nuts", "crusts"), "sea": ("by the sea", "in the hills", "at a spa")},
        steps=(
            Step("Round, with a yellow floor", 0, "age sex counts drugs history examination", """
                The lower denture has been made three times, and how often it has been ground nobody has written down. The sores are still
                there: round, with a yellow floor, two or three at a time, in no order that {he} could name. They sit on the tongue and
                inside the lip, where no denture reaches. {He} has given up {food}.

                No fever, no cold, no other infection; {f.examination.0.temperature} °C; the joints are quiet, no tablets.

                The dentist is a careful man and had blood taken before the fourth. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt}
                ×10⁹/L. The practice has two older slips, {c0} {c0:ago} and {c1} {c1:ago}, each with a tick.

                His form has one box: "Pressure sores. Fit for impressions, yes / no."
                """, "Where do the sores sit?"),
            Step("A normal number", 8, "film family spleen immunology", """
                The impressions have been taken. On the film neutrophils are few, and many of the lymphocytes are large, with red
                granules; no blasts. {told:immunology}

                The registrar has put her finger on the count: lymphocytes {c2:lymph} ×10⁹/L. "That is normal. Whatever this is, it is no
                disease of lymphocytes; a few large ones everybody has. I'd say aphthae, and a count once a year."
                """, "How many of them would be too many?"),
            Step("From the rehabilitation clinic", At(3), "lymphocytes statement", """
                Neutrophils {c3} ×10⁹/L. {told:lymphocytes} The old sample was taken {sea}, where {he} learnt to walk on the new hip. A
                doctor there had looked at the film because the machine asked for it, sent a tube for flow cytometry and got the same
                cells back. "Reactive? Recheck," is written under it, and nobody had.

                Hepatitis B serology and creatinine are on their way, because something is to be begun at last. The dentist telephones.
                The fourth denture fits perfectly, he says, only {he} cannot wear it.
                """, "What is begun, and when will you know whether it works?"),
        ),
        wrong="""
            Aphthae on the tongue are not pressure sores. A normal number of lymphocytes excludes nothing: it is the granular ones that
            are counted, and the neutrophils often fall out of proportion to them.
            """,
        facts=("F-ENT-LGL-07", "F-ENT-LGL-08", "F-ENT-LGL-13", "F-ENT-LGL-14", "F-MGT-21"),
    ),
)  # fmt: skip

ELIGIBLE = LGL_RECENT.but(
    course=Course(
        ((-400, -220, 0.58, 0.95), (-130, -70, 0.58, 0.95), (0, 0, 0.58, 0.95), (26, 33, 0.58, 0.95)), steady=True, lines=ENOUGH,
    ),
    radicals={
        **LGL_RECENT.radicals, "history": {**PLAIN_HISTORY, "recurrent_infections": False},
        "lymphocytes": [{"lgl_count": Number(0.6, 1.1), "phenotype": "T_CD8", "lgl_days": Whole(40, 66), "tcr_clonal": True}],
        "immunology": [{"rf": "neg", "ana": one_of("pos", "neg"), "dsdna": "neg"}],
    },
    who=Who((50, 76, "years")),
    normal=("examination", "history", "film", "family", "spleen"),
    plot=Plot(
        title="Eligible",
        summary="{job} of {age} feels well and is referred all the same. A place in a trial happens to be free.",
        known="short-sighted; a gallbladder removed long ago",
        picks={"job": ("An organist", "An interpreter", "A piano teacher", "A retired pilot", "A choirmaster")},
        steps=(
            Step("With thanks for seeing", 0, "age sex counts drugs history examination film", """
                "Dear colleague, thank you for seeing this patient, who does not know what {he} is doing in your clinic. I do not quite
                know either. No infection for as long as {he} can think back, no sore mouth, no sweats; {he} takes no drugs. I find
                nothing: {f.examination.0.temperature} °C, no nodes, quiet joints.

                Neutrophils {c0} {c0:ago}, {c1} {c1:ago}. Our new laboratory writes under the film that many of the lymphocytes are large
                and full of granules. Should I have done something?"

                Your own machine prints {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Your film: the same lymphocytes, no
                blasts, neutrophils few and well made.
                """, "Should the colleague have?"),
            Step("A place on Monday", 6, "lymphocytes immunology spleen family", """
                The district hospital had kept a tube, and so the laboratory can compare. {told:lymphocytes immunology}

                Within the hour the trial nurse of the university clinic is on the line. They are looking for people with just these
                cells; the capsules are promising, and one place is free on Monday. "Clone proven, neutrophils low: eligible. I only need
                a signature, and two ticks from you."

                The first tick is for *persistent*. The second is for *in need of treatment*.
                """, "Can you make them?"),
            Step("The place is still free", At(3), "statement", """
                The neutrophils are at {c3}. {He} has read the thirty-one pages of the consent form, some of them twice, and has marked
                the words "infections", "nausea" and "benefit to future patients".

                "They rang again," {he} says. "They are very friendly. If I wait, do I miss something?"
                """, "What would you wait for, and what would you not?"),
        ),
        wrong="""
            A clone and low neutrophils make nobody eligible: the cells have not been watched for six months yet, and a patient without
            infections, with a count above 0.5, gives no reason to treat.
            """,
        facts=("F-TRP-37", "F-ENT-LGL-08", "F-ENT-LGL-13", "F-MGT-22"),
    ),
)  # fmt: skip

SECOND_OPINION = LGL.but(
    course=chronic(0.55, 0.95),
    radicals={**LGL.radicals, "immunology": [{"rf": "pos", "ana": "pos", "dsdna": "neg"}]},
    plot=Plot(
        title="The organist's mouth",
        summary="An organist of {age} has had a sore mouth for a year. A positive blood test has been treated in the meantime.",
        picks={"feast": ("Easter", "Christmas", "Whitsun")},
        steps=(
            Step("Gargling", 0, "age sex counts drugs history examination immunology", """
                Since {feast} {he} has gargled with everything that there is. The ulcers come singly, stay for ten days, and leave no
                scar; no joint hurts, no eye is dry. {f.examination.0.temperature} °C, mouth healed today. No tablets: the
                hydroxychloroquine that had been prescribed was never fetched.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} it was {c0}, {c1:ago} {c1}. {told:immunology}

                "Lupus, with a low count", stands at the head of the letter.
                """, "How much of a disease is a positive test?"),
            Step("By eye", At(3), "film family statement lymphocytes", """
                The machine had flagged nothing. {told:film} {told:lymphocytes} The spleen could not be felt, and nobody has ordered an
                ultrasound.

                Count {c3}. A colleague: "It was there months ago. That makes it malignant; treat it today."
                """, "What, if anything, is a reason to treat?"),
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
        ((-330, -250, 0.56, 0.92), (-112, -112, 0.56, 0.92), (0, 0, 0.56, 0.92), (28, 28, 0.56, 0.92), (63, 63, 0.56, 0.92)),
        steady=True, lines=ENOUGH,
    ),
    radicals={
        **LGL_RECENT.radicals, "immunology": [{"day": 5, "rf": "neg", "ana": "neg", "dsdna": "neg"}],
        "history": {**PLAIN_HISTORY, "recurrent_infections": False},
        "lymphocytes": [
            {"day": 5, "lgl_count": Number(0.7, 1.0), "phenotype": "T_CD8", "tcr_clonal": True},
            {"day": At(3), "lgl_count": Number(0.7, 1.0), "phenotype": "T_CD8", "lgl_days": 140, "tcr_clonal": True},
        ],
        "spleen": {"enlarged": False, "imaged": True, "portal_hypertension": False},
    },
    who=Who((59, 79, "years")),
    plot=Plot(
        title="A second laboratory",
        summary="A retired postman of {age} has changed laboratories. The new one has read the film by eye and printed a word in capitals.",
        picks={"hobby": ("bees", "pigeons", "hens"), "home": ("hives", "loft", "run")},
        steps=(
            Step("A word in capitals", 0, "age sex counts drugs history examination film", """
                {He} hands over the slip in an envelope, as {he} did with other people's for thirty-four years. The old laboratory round
                the corner has closed. The new one has read the film by eye and printed GRANULAR beside the lymphocytes. {told:film}

                {He} is up at five for the {hobby}. Two colds in the winter, an ulcer in the mouth in spring; no swollen joint, no node,
                {f.examination.0.temperature} °C, no drug. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. From the old
                laboratory there are figures only: neutrophils {c0} {c0:ago}, {c1} {c1:ago}.

                "Lymphocytes {c2:lymph}, which is normal," says the family doctor. "Reactive, after one of the colds. They come and go."
                """, "How would you find out whether they go?"),
            Step("Thursday's list", 6, "lymphocytes immunology family spleen", """
                {told:lymphocytes immunology} By ultrasound the spleen has its usual size. {told:family}

                The colleague who signs the reports has telephoned {him} directly, to lose no time. "A clone does not come and go. T-cell
                lymphoma, for presentation on Thursday. Keep your diary free until Christmas."

                On Wednesday evening the neighbour fetched the {hobby}, all of them.
                """, "Which of the two doctors has spoken too soon?"),
            Step("The last delivery", At(3), "statement", """
                On Thursday the name was passed over, for want of a lymphoma. Neutrophils {c3}.

                You had asked for an earlier film, and were told that the old laboratory's slides no longer existed. They are in the cellar
                of the town hall, says the postman, who knows the caretaker, and lays a padded envelope on the desk. It is the slide that
                goes with the {c1}. The same cells lie on it. The new tube has them as well: {f.lymphocytes.1.lgl_count} ×10⁹/L, the same
                receptor.

                Now your colleague has a date to go by. "Twenty weeks. That is no reaction, so it has a name, and what has that name gets
                methotrexate. Monday."
                """, "Are twenty weeks enough for the name, and is the name enough for the tablets?"),
            Step("Empty at five", At(4), "", """
                Nobody has begun anything. Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L; no infection, no new ulcer. {He} still wakes
                at five, and goes out, and comes in again.

                Your colleague has reckoned that six months are over in a week, and has kept a place on Thursday's list. The postman's
                question has nothing to do with Thursday. The neighbour forgets the water. May {he} have the {hobby} back, or is it no
                longer worth the trouble?
                """, "What will be counted next week, what would make you treat, and what do you tell {him} about the {home}?"),
        ),
        wrong="""
            The family doctor had a normal number of lymphocytes and two colds, the colleague a clone; either of them made a word out of
            one day. A reaction goes and a clone stays, and small clones are found in people with other low counts as well: half a year and
            a second sample decide. Even then the name is no order to treat. Above 0.5, without infections, anaemia or joints, one watches.
            """,
        facts=("F-TRP-37", "F-TST-18", "F-ENT-LGL-07", "F-ENT-LGL-13", "F-MGT-22"),
    ),
)  # fmt: skip

EYE_CLINIC_SLIP = FEL.but(
    course=Course(
        ((-430, -300, 0.52, 0.95), (-62, -48, 0.52, 0.95), (0, 0, 0.52, 0.95), (13, 15, 0.52, 0.95), (42, 49, 0.52, 0.95)), steady=True,
    ),
    radicals={
        **FEL.radicals, "history": {**JOINTS, "recurrent_infections": False},
        "examination": [{"day": 0, **CALM}, {"day": At(4), **CALM, "inflammation": ["arthritis"]}],
        "drugs": [{"name": "methotrexate", "dose": "15 mg once a week", "start": -126, "stop": 0},
                  {"name": "folic acid", "dose": "5 mg once a week", "start": -126, "stop": 0}],
    },
    who=Who((52, 77, "years")),
    plot=Plot(
        title="The slip from the eye clinic",
        summary="A {job} of {age} has been taken off the one drug that helped. The laboratory had telephoned.",
        known="seropositive, erosive rheumatoid arthritis; cataracts removed last year",
        picks={"job": ("retired glazier", "former postal clerk", "retired seed merchant"), "thing": ("the kettle", "a cup")},
        steps=(
            Step("Stopped by telephone", 0, "age sex counts drugs history examination", """
                The laboratory rang the joint clinic, the joint clinic rang {him}, and by noon the methotrexate was off the shelf:
                {d0:dose}, begun {d0:begun}, with folic acid the day after. It had done for {his} hands what nothing had before. No
                swollen joint, no sore mouth, no infection; {f.examination.0.temperature} °C. No other tablets.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c1:Ago} the neutrophils were {c1}. From the time before
                the cataracts there is a slip of the eye clinic: {c0}, {c0:ago}.

                "Methotrexate toxicity," says the message. "Ended for good. Recount in two weeks, it will come up."
                """, "Put the dates in a row. What is odd?"),
            Step("It will come up", At(3), "film family spleen immunology lymphocytes", """
                The count is {c3} ×10⁹/L. "It sits in the tissues for weeks," says the joint clinic. "Patience."

                You have used the time. Nobody had felt for the spleen; it measures {f.spleen.cm} cm, and the flow in the portal vein is
                normal. Rheumatoid factor and anti-CCP are positive, as they have been for years. {told:film lymphocytes}
                """, "How long would you be patient?"),
            Step("With two hands", At(4), "", """
                The last tablet was {d0:ended}. Neutrophils {c4} ×10⁹/L. Both wrists and the finger joints are swollen and warm; {he}
                lifts {thing} with two hands. {f.examination.1.temperature} °C.

                The joint clinic has drawn its conclusion: "Lasting damage to the marrow. Methotrexate never again. Prednisolone for the
                joints, and we count every week."

                "I was well on it," {he} says.
                """, "What would you give back, and why may you?"),
        ),
        wrong="""
            The eye clinic's count was low before the first tablet, and weeks without the drug have left it low. What has been stopped is
            the mainstay of treatment, which as a rule brings such a count up.
            """,
        facts=("F-ENT-FEL-06", "F-ENT-FEL-10", "F-MGT-46", "F-CRI-01"),
    ),
)  # fmt: skip

WITH_THE_APPETITE = FEL.but(
    course=Course(
        ((-290, -210, 0.22, 0.47), (-95, -60, 0.22, 0.47), (0, 0, 0.22, 0.47), (4, 5, 0.22, 0.47), (30, 42, 0.22, 0.47)), steady=True,
    ),
    radicals={
        **FEL.radicals, "history": {**JOINTS, "infection_onset": Whole(-4, -2)},
        "examination": [
            {"day": 0, "temperature": Number(38.5, 39.6), "sepsis_signs": False, "infection_severity": "severe",
             "infection_sites": {"listed": ["lung"], "complete": True}, "signs": []},
            {"day": At(3), "temperature": Number(36.6, 37.3), "sepsis_signs": False},
            {"day": At(4), **CALM},
        ],
    },
    who=Who((54, 78, "years")),
    plot=Plot(
        title="Gone with the appetite",
        summary="{job} of {age} comes in at night with a cough and with hands that cannot open {his} own coat.",
        known="rheumatoid arthritis, seropositive and erosive, seen by nobody for years",
        picks={"job": ("A potter", "A former typesetter", "A widowed innkeeper", "A retired saddler")},
        steps=(
            Step("Twenty-six minutes", 0, "age sex counts drugs history examination", """
                The nurse undoes the buttons, since these fingers no longer can. Coughing for days, shivering since supper;
                {f.examination.0.temperature} °C, pulse 108, blood pressure 126/70, clear-headed, oxygen saturation a little low. Crackles
                at the right base and a shadow there. The first dose of the antibiotic is in after twenty-six minutes, cultures before it.

                For the joints {he} uses warm wax and nothing else, because tablets "only lead to more tablets".

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. In the computer: neutrophils {c0} {c0:ago}, {c1} {c1:ago}.

                The night doctor: "The pneumonia has used them up. They'll come back with the appetite."
                """, "Which was there first?"),
            Step("What the probe slid over", At(3), "film family spleen immunology lymphocytes", """
                {f.examination.1.temperature} °C, cultures silent, neutrophils {c3} ×10⁹/L. Looking for fluid in the chest, the probe slid
                over a spleen of {f.spleen.cm} cm; portal flow is normal. Platelets {c3:plt} ×10⁹/L. {told:film lymphocytes} Rheumatoid
                factor and anti-CCP are positive.

                A surgeon was passing. "A big spleen and a small count: it eats them. Vaccinate now, I take it out in six weeks, and {he}
                never sees a pneumonia again."
                """, "If the spleen ate them, what else would be missing?"),
            Step("Two lines in a diary", At(4), "", """
                {f.examination.2.temperature} °C, chest clear: the appetite is back. The neutrophils are at {c4}. {He} has been
                vaccinated, and that may stand.

                In {his} pocket diary there is a line for the surgeon, in another hand, and none for the joint clinic. "For the hands
                nobody can do anything," {he} says. "Or can they? And what do I do if I shiver again?"
                """, "Which line goes, and which ones come?"),
        ),
        wrong="""
            The neutrophils were low long before the cough, so the pneumonia is a consequence. A spleen that holds cells back takes the
            platelets first; these are normal, and the size of this spleen says little about the count.
            """,
        facts=("F-CRI-47", "F-ENT-SPL-04", "F-ENT-FEL-08", "F-ENT-FEL-10", "F-MGT-23", "F-MGT-38"),
    ),
)  # fmt: skip

OLD_JOINTS = FEL.but(
    plot=Plot(
        title="Burnt out, says the letter",
        summary="A seamstress of {age} has had no medicine for her joints for years. Now a leg does not heal.",
        known="rheumatoid arthritis for nineteen years, untreated for four",
        picks={"shin": ("the left shin", "the right shin")},
        steps=(
            Step("A leg", 0, "age sex counts drugs history examination spleen", """
                "Burnt-out arthritis" says the letter, and truly nothing is warm; the fingers point outwards, and elbows and heels have
                nodules. On {shin}, where the pram of a grandchild hit it, is a shallow sore with a red rim; {f.examination.0.temperature}
                °C. Under the left ribs something can be felt that ultrasound measures at {f.spleen.cm} cm. No drug for years, she says,
                and the pharmacy agrees.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} it was {c0}, {c1:ago} {c1}.

                The surgeon, who was shown the leg: "The spleen eats them. I take it out, and the leg closes."
                """, "What would you want to have counted first?"),
            Step("Not burnt out", At(3), "film family immunology lymphocytes", """
                {told:immunology} {told:lymphocytes} {told:film} The portal vein flows as it should; the family is healthy.

                The neutrophils are at {c3} ×10⁹/L. The sore is smaller under a dressing and six days of an antibiotic. The rheumatologist
                would begin methotrexate; the family doctor has written across it: "Not with this count!"
                """, "Who is right about the methotrexate?"),
        ),
        wrong="""
            The disease in the joints can be silent and go on in the blood. Treating it is what raises the count; the spleen is the last
            thing to go.
            """,
        facts=("F-ENT-FEL-10", "F-TRP-38"),
    ),
    who=Who((52, 78, "years"), sex="female"),
)  # fmt: skip

GARDEN_GATE = FEL_NO_FLOW.but(
    course=Course(((0, 0, 0.4, 0.9), (8, 11, 0.4, 0.9), (30, 38, 0.4, 0.9), (58, 66, 0.4, 0.9)), steady=True),
    radicals={
        **FEL_NO_FLOW.radicals, "drugs": [{"name": "flucloxacillin", "dose": "500 mg four times a day", "start": 0, "stop": 7}],
        "examination": [
            {"day": 0, **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": At(1), **CALM},
            {"day": At(2), **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": At(3), **CALM, "inflammation": ["arthritis"]},
        ],
        "immunology": [{"day": At(1, 3), "rf": "pos", "anti_ccp": "pos", "ana": one_of("neg", "pos")}],
        "incidental": [{"name": "Tissue from the elbow", "value": "rheumatoid nodule, no pus, cultures silent", "day": At(1, 4)}],
    },
    who=Who((50, 76, "years")),
    plot=Plot(
        title="The thorn of a rose",
        summary="A {noun} of {age} with old arthritis pulled out a thorn a week ago. The hand has been red since.",
        known="rheumatoid arthritis for sixteen years",
        picks={"rose": ("the climbing rose over the door", "the white rose by the gate", "the rose along the fence"),
               "nut": ("hazelnut", "walnut", "cherry")},
        steps=(
            Step("A pair of gloves", 0, "age sex counts drugs history examination", """
                {He} cut {rose} with bare hands. A pair of gloves hangs on a nail in the shed; they have not gone over the knuckles for
                years. Around the hole is a hand's breadth of red skin, {f.examination.0.temperature} °C, no chill. On either elbow sits a
                lump like a {nut}, which {he} has stopped noticing.

                Gold once, sulfasalazine once, and nothing now for longer than {he} can say. The pharmacy can: for six years.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. Nobody had ever told {him} a count.

                The surgeon gives {d0} for a week. "The infection has used them up. When the hand is white, the count will be right."
                """, "How many neutrophils does a hand's breadth of red need?"),
            Step("There must be pus", At(1, 5), "film family spleen immunology incidental", """
                When the week was over the hand was white, and of the thorn a dot was left. The count was {c1} ×10⁹/L.

                So there had to be pus elsewhere. The surgeon felt along both arms, came to the elbows, and opened the larger lump. Nothing
                ran out. "Rheumatoid nodule," writes the pathologist.

                {told:immunology} The spleen measures {f.spleen.cm} cm, with a portal vein that flows as it should. {told:film family}
                """, "Half of the surgeon's sentence came true. What becomes of the other half?"),
            Step("Between two buildings", At(2), "", """
                The thorn has healed. The cut has not; it gapes, with a red rim, {f.examination.2.temperature} °C. Count {c2}.

                You had asked for large granular lymphocytes. The tube left one building and never reached the other. The rheumatologist,
                who can tell {him} from behind by the elbows, does not miss it. "Nodules, antibodies, that spleen, and no drug for six
                years. I know what this is. Methotrexate brings such counts up, and the hands as well. Monday. What could one tube change?"
                """, "What could it change?"),
            Step("Too old to be read", At(3), "", """
                Four Mondays have passed. The second tube was drawn on a Friday afternoon and was too old when somebody came to read it.
                The elbow has closed under plain gauze. Neutrophils {c3} ×10⁹/L, {f.examination.3.temperature} °C. The knuckles are warm
                now, and {he} cannot close {his} fingers before ten in the morning.

                The third tube is in your coat pocket, and you are about to walk it over. {He} has brought the gloves along, to show you.
                "If these tablets get me into them," {he} says, "I'll take whatever else they do. What else do they do?"
                """, "Which answer do you give now, and which only when the tube has been read?"),
        ),
        wrong="""
            The surgeon made the count the measure of the infection, so that a healed hand with a low count had to mean pus, and cut into a
            nodule. The rheumatologist may well be right, and still large granular lymphocytes are looked for before methotrexate: a clone
            is found in up to three in ten such patients, and then there are two names. The tablets usually raise such a count and can lower
            it, so they begin with counts and a fever plan.
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
