"""Plots of grown-ups who carry a low count about for months: antibodies, lymphocytes, joints, the spleen."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.autoimmune import AINA
from classification.generate.radicals.infection import SPL
from classification.generate.radicals.lymphoid import FEL, JOINTS, LGL, LGL_RECENT
from classification.generate.radicals.shared import CALM, NO_VIRUS, NOTHING_ELSE, PLAIN_HISTORY, VITAMINS
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole, one_of

LIST_DONE = {**NOTHING_ELSE, "workup_complete": True}
BOTH = ("GIFT_I", "MAIGA")

EVERY_VALLEY = AINA.but(
    course=Course(((-440, -370, 0.53, 0.78), (-260, -200, 0.53, 0.78), (0, 0, 0.53, 0.78), (26, 38, 0.53, 0.78)), steady=True),
    radicals={**AINA.radicals, "history": {**PLAIN_HISTORY, "recurrent_infections": False}, "examination": [{"day": 0, **CALM}]},
    who=Who((21, 44, "years")),
    plot=Plot(
        title="A doctor in every valley",
        summary="A cook of {age} needs a certificate for the kitchen. The count that goes with it is the third of its kind.",
        known="healthy; no operations",
        picks={"winter": ("in the mountains", "below the glacier"), "summer": ("by a lake", "on an island")},
        steps=(
            Step("Repeat in six weeks", 0, "age sex counts drugs history examination spleen", """
                Winters {he} cooks {winter}, summers {summer}, and every kitchen wants a certificate of its own. So every place has its
                own doctor, and each has counted {him} once. {c0:Ago}: neutrophils {c0}, "viral, repeat in six weeks". {c1:Ago}: {c1},
                "viral, repeat in six weeks". Six weeks later {he} was at the other end of the country.

                {He} remembers no cold before either of them. No mouth ulcers, no boils, burns that heal like anybody's; no tablets,
                nothing from the health shop. {f.examination.0.temperature} °C; mouth, skin and nodes are as they should be, the spleen is
                not felt.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The doctor of this place has begun to type. The first word is "Viral".
                """, "What do three slips say together?"),
            Step("Four hundred plates", 11, "film family antibody_tests infection_tests immunology chemistry lymphocytes duffy", """
                This time {he} has stayed. HIV, hepatitis B and C, Epstein–Barr virus and CMV are negative; B12, folate and copper normal,
                MCV {f.chemistry.mcv} fL. No ANA, no anti-dsDNA, no rheumatoid factor, IgG normal; {f.lymphocytes.0.lgl_count} ×10⁹/L
                large granular lymphocytes with a polyclonal receptor. {told:film} {told:family} {told:duffy}

                {told:antibody_tests}

                Somebody has explained the word antibody to the manager of the hotel. "An immune disease, over open food? I send out four
                hundred plates a day. {He} is paid until Sunday."
                """, "Whom does this count put in danger?"),
            Step("Ten days to the season", At(3), "statement", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. You have been through the list of causes, and
                nothing is left on it but the report of the serum laboratory. No fever, no infection; {he} has scrubbed somebody else's
                kitchen in the meantime.

                Two people have written. The manager will take {him} back if a doctor signs that "it is over". The doctor of the next
                place asks what he should do if {he} comes to him one night with 39 °C.
                """, "One page goes into {his} knife bag. What stands on it?"),
        ),
        wrong="""
            Two doctors explained one low count by a virus, and the third was about to; there was no illness to go with any of them. Side
            by side they are low for more than ninety days. The manager's ban has no reason in the findings.
            """,
        facts=("F-DEF-19", "F-DEF-46", "F-MGT-16", "F-MGT-40"),
    ),
)  # fmt: skip

BIRTH_PLAN = AINA.but(
    course=Course(
        ((-620, -480, 0.56, 0.88), (-330, -220, 0.56, 0.88), (0, 0, 0.56, 0.88), (154, 154, 0.56, 0.88)), steady=True,
        lines={"hb": (121.0, 129.0)},
    ),
    radicals={
        **AINA.radicals, "history": {**PLAIN_HISTORY, "pregnancy": True, "recurrent_infections": False},
        "examination": [{"day": 0, **CALM}],
        "drugs": [{"name": "folic acid", "dose": "0.4 mg a day", "start": Whole(-130, -84), "ongoing": True}],
    },
    who=Who((24, 39, "years"), sex="female"),
    plot=Plot(
        title="The birth plan",
        summary="A woman of {age} is eleven weeks pregnant. Her low count is older than the child.",
        known="wisdom teeth out; first pregnancy",
        picks={"job": ("repairs lifts", "draws maps for hikers", "drives a night bus", "grinds spectacle lenses")},
        steps=(
            Step("Two slips in a handbag", 0, "age sex counts drugs history examination spleen", """
                She {job} and is sick in the mornings; otherwise she has nothing to complain of. No infection in years that needed
                anything but time. {f.examination.0.temperature} °C, mouth clean, spleen not felt. Folic acid, {d0:dose}, no other tablet.

                The booking bloods are back. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                She has two more in her handbag. {c0:Ago}, when the wisdom teeth came out, the neutrophils were {c0}; on the margin, [in
                the dentist's hand|in pencil], "for information". {c1:Ago} a fertility clinic had {c1} and wrote "of no relevance to
                ovulation". The midwife is the first to ask of what relevance it is.
                """, "Is it the pregnancy?"),
            Step("As in rhesus disease", 23,
                 "film family antibody_tests infection_tests immunology chemistry lymphocytes duffy statement", """
                {told:antibody_tests} ANA, anti-dsDNA and rheumatoid factor negative, IgG normal; the viruses negative, HIV and hepatitis
                among them; B12, folate and copper normal, MCV {f.chemistry.mcv} fL. {told:film} Red cells Duffy-positive, no clone among
                the large granular lymphocytes ({f.lymphocytes.0.lgl_count} ×10⁹/L, receptor polyclonal). Nobody in the family is
                affected, and the team finds no other cause.

                The obstetrician has stopped reading at "antibodies". "Management as in rhesus disease," she writes. "Doppler of the fetal
                brain every other week. Prednisolone to bring the antibody down. Caesarean at thirty-seven weeks."
                """, "Which of the three does this antibody ask for?"),
            Step("Thirty-three weeks", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. Not one infection; the prednisolone was never
                begun. The child lies head down and grows along its line.

                A new plan is on the table. Spontaneous birth, her own count on admission, a fever plan for her. One point has been
                crossed out: "blood count of the newborn". That is the mother's number, says the midwife. "The child has a marrow of its
                own. I don't prick a healthy baby for it."
                """, "The first plan had three lines too many. Is this one short of one?"),
        ),
        wrong="""
            The antibody is the mother's own and aims at her neutrophils; nothing is done to the child before birth, and a mild count asks
            for nothing in the mother either. It can cross over, though, and so the newborn is counted.
            """,
        facts=("F-MGT-42", "F-MGT-18", "F-TRP-18"),
    ),
)  # fmt: skip

NEXT_RUNG = AINA.but(
    course=Course(
        ((-560, -480, 0.3, 0.76), (-270, -235, 0.3, 0.76), (-92, -75, 0.3, 0.76), (0, 0, 0.3, 0.76), (30, 42, 0.3, 0.76)), steady=True,
    ),
    radicals={
        **AINA.radicals, "history": {**PLAIN_HISTORY, "recurrent_infections": False, "steroids_given": True},
        "examination": [{"day": 0, **CALM}],
        "antibody_tests": [{"day": At(1, 12), "method": method, "result": "pos", "specificity": "HNA-1a"} for method in BOTH],
        "drugs": [{"name": "prednisolone", "dose": "40 mg at first and then less every week", "start": At(2, -98), "stop": At(2, -7)}],
    },
    who=Who((29, 66, "years")),
    plot=Plot(
        title="The next rung",
        summary="A {job} of {age} brings a letter. The treatment has failed, it says, and so the diagnosis must be wrong.",
        known="a hernia repaired; no other illness",
        picks={"job": ("stage carpenter", "land surveyor", "bus mechanic", "chimney sweep")},
        steps=(
            Step("Three months of tablets", 0, "age sex counts drugs history examination antibody_tests", """
                {c0:Ago}, before a hernia, the neutrophils were {c0}. {c1:Ago} they were {c1}, and a serum was sent away.
                {told:antibody_tests} Prednisolone followed, {d0:dose}, for three months; a week after the last tablet the count was {c2}.
                {He} has put on nine kilos and has not slept, and the sleep is coming back.

                One boil in all that time, which opened by itself, and the colds of other people. {f.examination.0.temperature} °C, mouth
                and skin clean, no tablets now.

                {c3:Full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                The letter is from [the immune clinic|the clinic that treated {him}]. "Refractory to steroids. A true autoimmune process
                would have responded. We regard the antibody as a false positive."
                """, "What does a failed treatment prove?"),
            Step("On the back of a form", 14, "film family spleen infection_tests immunology chemistry lymphocytes duffy statement", """
                Everything that the letter might mean has been done once more. {told:film} The spleen is not felt; nobody in the family is
                affected. B12, folate and copper normal, MCV {f.chemistry.mcv} fL. ANA, anti-dsDNA and rheumatoid factor negative, IgG
                normal. HIV, hepatitis B and C, EBV and CMV negative. {f.lymphocytes.0.lgl_count} ×10⁹/L large granular lymphocytes,
                polyclonal. Red cells Duffy-positive. No other cause has come up, and none is left to be looked for.

                A colleague from the same clinic disagrees with the letter. He has drawn a ladder on the back of a form: prednisolone,
                crossed out; above it rituximab; on top "spleen". "It is immune, I never doubted it. So take the next rung. Two infusions,
                and there is no antibody left."
                """, "Both cannot be right. Is one of them?"),
            Step("The wedding photograph", At(4), "", """
                Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. {He} has lost five of the nine kilos. A
                thermometer hangs in the bathroom, with your telephone number beside it.

                {He} shows a picture of a niece's wedding, from the time of the tablets, with {himself} in the second row, round as a
                lantern. "That was for nought point something," {he} says. "If there is something one can do, I'll do it. But what was it
                that I had, apart from the tablets?"
                """, "When would you treat, and with what?"),
        ),
        wrong="""
            Two in five respond to steroids, for three months as a rule: not responding says nothing against the antibody. And a count
            that does no harm is not a reason to climb; where there are infections, G-CSF at the lowest dose comes first.
            """,
        facts=("F-MGT-18", "F-ENT-AINA-11", "F-TRP-45", "F-MGT-17"),
    ),
)  # fmt: skip

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
                granules; no blasts. The spleen is not felt, and nobody in the family has a disease of the blood. {told:immunology}

                The registrar has put her finger on the count: lymphocytes {c2:lymph} ×10⁹/L. "That is normal. Whatever this is, it is no
                disease of lymphocytes; a few large ones everybody has. I'd say aphthae, and a count once a year."
                """, "How many of them would be too many?"),
            Step("From the rehabilitation clinic", At(3), "lymphocytes statement", """
                Neutrophils {c3} ×10⁹/L. {told:lymphocytes} The old sample was taken {sea}, where {he} learnt to walk on the new hip. A
                doctor there had looked at the film because the machine asked for it, sent a tube for flow cytometry and got the same
                cells back. "Reactive? Recheck," is written under it, and nobody had.

                No other cause is found. Hepatitis B serology and creatinine are on their way, because something is to be begun at last.
                The dentist telephones. The fourth denture fits perfectly, he says, only {he} cannot wear it.
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
                The district hospital had kept a tube, and so the laboratory can compare. {told:lymphocytes immunology} Spleen not felt;
                relatives healthy.

                Within the hour the trial nurse of the university clinic is on the line. They are looking for people with just these
                cells; the capsules are promising, and one place is free on Monday. "Clone proven, neutrophils low: eligible. I only need
                a signature, and two ticks from you."

                The first tick is for *persistent*. The second is for *in need of treatment*.
                """, "Can you make them?"),
            Step("The place is still free", At(3), "statement", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. No other cause has been found. {He} has read
                the thirty-one pages of the consent form, some of them twice, and has marked the words "infections", "nausea" and "benefit
                to future patients".

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
                Neutrophils {c3} ×10⁹/L. "It sits in the tissues for weeks," says the joint clinic. "Patience."

                You have used the time. Nobody had felt for the spleen; it measures {f.spleen.cm} cm, and the flow in the portal vein is
                normal. Rheumatoid factor and anti-CCP are positive, as they have been for years. {told:film lymphocytes} Relatives
                healthy.
                """, "How long would you be patient?"),
            Step("With two hands", At(4), "", """
                The last tablet was {d0:ended}. Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. Both wrists
                and the finger joints are swollen and warm; {he} lifts {thing} with two hands. {f.examination.1.temperature} °C.

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
                factor and anti-CCP are positive. Nobody in the family has anything of the kind.

                A surgeon was passing. "A big spleen and a small count: it eats them. Vaccinate now, I take it out in six weeks, and {he}
                never sees a pneumonia again."
                """, "If the spleen ate them, what else would be missing?"),
            Step("Two lines in a diary", At(4), "", """
                {f.examination.2.temperature} °C, chest clear: the appetite is back. Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L,
                platelets {c4:plt} ×10⁹/L. {He} has been vaccinated, and that may stand.

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
                It was faster than you: a private laboratory had a free bed. {told:marrow} {told:molecular} {told:film} Relatives healthy.

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

RECIPES = (
    EVERY_VALLEY, BIRTH_PLAN, NEXT_RUNG, FOURTH_DENTURE, ELIGIBLE, EYE_CLINIC_SLIP, WITH_THE_APPETITE, NOT_A_DROP, FREE_OF_THE_VIRUS,
)  # fmt: skip
