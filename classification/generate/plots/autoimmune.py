"""Plots of autoimmune neutropenia of adults, alone and beside another disease."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.autoimmune import AINA, AINA_NO_LIST, AINS, AINS_NO_ANTIBODY
from classification.generate.radicals.shared import CALM, FEBRILE, NORMAL_MARROW, PLAIN_HISTORY, both_negative
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

BOTH = ("GIFT_I", "MAIGA")
ANTI_1A = {"result": "pos", "specificity": "HNA-1a"}
ANTI_1B = {"result": "pos", "specificity": "HNA-1b"}

EVERY_VALLEY = AINA.but(
    course=Course(((-440, -370, 0.53, 0.78), (-260, -200, 0.53, 0.78), (0, 0, 0.53, 0.78), (40, 44, 0.53, 0.78)), steady=True),
    radicals={
        **AINA.radicals, "history": {**PLAIN_HISTORY, "recurrent_infections": False}, "examination": [{"day": 0, **CALM}],
        "antibody_tests": [{"day": 9, "method": method, **ANTI_1A} for method in BOTH],
        "incidental": [{"name": "Stool culture", "value": "no Salmonella", "day": 0}],
    },
    who=Who((21, 44, "years")),
    plot=Plot(
        title="A doctor in every valley",
        summary="A cook of {age} needs a certificate for {his} next kitchen. The count that goes with it is the third of its kind.",
        known="healthy; no operations",
        picks={"winter": ("in the mountains", "below the glacier"), "summer": ("by a lake", "on an island")},
        steps=(
            Step("Repeat in six weeks", 0, "age sex counts drugs history examination incidental spleen", """
                Winters {he} cooks {winter}, summers {summer}. Every kitchen wants a certificate, every place has a doctor who counts
                once, and six weeks later {he} is at the other end of the country with {his} knives. So nobody has ever laid the {c0} of
                one valley beside the {c1} of the next. "Viral, repeat", both doctors wrote; {he} remembers no cold with either.

                "I take nothing", {he} says, "I taste all day." Burns on both forearms, healing like anybody's. The certificate itself
                asks only for the stool: no *Salmonella*. Nobody has looked at that page.

                {c2:Full}; haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The third doctor has begun to type: "Vir".
                """, "Viral?"),
            Step("Four hundred plates", 11, "film family antibody_tests infection_tests immunology chemistry lymphocytes duffy", """
                This time {he} has stayed, in a staff room above the laundry. {told:infection_tests = Of the viruses that were to have
                done it, none is there.} {told:antibody_tests = The serum holds anti-HNA-1a, by GIFT and by MAIGA.}

                The manager of the hotel has heard one word of it. "An immune disease, over open food? I send out four hundred plates a
                day!" Paid until Sunday.
                """, "Whom does this count endanger?"),
            Step("Ten days to the season", At(3), "statement", """
                The repeat that two doctors ordered exists at last: {c3}. Two have written. The manager: "Back, if a doctor signs that it
                is over." The next place's doctor: "What if {he} rings me one night with a fever?"
                """, "What do you write to either?"),
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
        "examination": [{"day": 0, **CALM}], "antibody_tests": [{"day": 16, "method": method, **ANTI_1B} for method in BOTH],
        "incidental": [
            {"name": "Blood group", "value": "O, RhD negative", "day": 0},
            {"name": "IgG", "value": "9.4", "unit": "g/L", "reference": "7.0–16.0", "day": 16},
            {"name": "Red cell antibodies", "value": "anti-D, titre 2", "day": At(3, -3)},
        ],
        "drugs": [{"name": "folic acid", "dose": "0.4 mg a day", "start": Whole(-130, -84), "ongoing": True},
                  {"name": "anti-D immunoglobulin", "drug_class": "other", "listed": False, "dose": "once", "start": 119, "stop": 119}],
    },
    who=Who((24, 39, "years"), sex="female"),
    plot=Plot(
        title="The birth plan",
        summary="A woman of {age} is eleven weeks pregnant. Her low count is older than the child.",
        known="wisdom teeth out; first pregnancy",
        picks={"job": ("repairs lifts", "draws maps for hikers", "drives a night bus", "grinds spectacle lenses")},
        steps=(
            Step("Two slips in a handbag", 0, "age sex counts drugs history examination incidental spleen", """
                She {job} and is sick in the mornings; she has brought her own bucket. Out of her handbag, with the booklet, came two
                slips. A dentist counted {c0} before the wisdom teeth came out, "for information"; a fertility clinic counted {c1}, "of no
                relevance to ovulation". Infections in all that time: none that needed anything but a week.

                The booking bloods, eleven weeks: {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Group O, rhesus negative.

                The midwife is the first to ask of what relevance it is.
                """, "Is it the pregnancy?"),
            Step("As in rhesus disease", 23,
                 "film family antibody_tests infection_tests immunology chemistry lymphocytes duffy statement", """
                {told:antibody_tests = "Anti-HNA-1b, in GIFT and MAIGA", the laboratory says on the telephone.} The obstetrician has
                stopped at the first syllable. "As in rhesus disease. Doppler every other week, prednisolone to bring it down, **caesarean
                at thirty-seven weeks**."
                """, "Three measures. Does any of them stand?"),
            Step("Thirty-three weeks", At(3), "", """
                No prednisolone, no Doppler. The child lies head down and grows along its line. For herself she has {c3} neutrophils,
                against {c2} at the booking, and for the anaesthetist, who asks for nothing else, {c3:plt} platelets.

                On Monday the obstetrician rings, not without triumph. The last screen before the birth has found a second antibody:
                "Anti-D, titre 2! Now it has gone for the red cells." Five weeks ago, like every rhesus-negative woman, she had an
                injection in the arm.

                The new plan: spontaneous birth, her own count on admission, what to do with a fever. One line has been crossed out,
                "count of the newborn". The midwife did it. "That is the mother's number. I do not prick a healthy baby for it."
                """, "What is the anti-D, and does the line come back?"),
        ),
        wrong="""
            The antibody is the mother's own and aims at her neutrophils; nothing is done to the child before birth, and a mild count asks
            for nothing in the mother either. It can cross over, though, and so the newborn is counted. The anti-D came out of a syringe.
            """,
        facts=("F-MGT-42", "F-MGT-18", "F-TRP-18"),
    ),
)  # fmt: skip

NEXT_RUNG = AINA.but(
    course=Course(
        ((-560, -480, 0.3, 0.76), (-270, -235, 0.43, 0.52), (-92, -75, 0.43, 0.52), (0, 0, 0.41, 0.54), (30, 42, 0.41, 0.54)), steady=True,
    ),
    radicals={
        **AINA.radicals, "history": {**PLAIN_HISTORY, "recurrent_infections": False, "steroids_given": True},
        "examination": [{"day": 0, **CALM}],
        "antibody_tests": [{"day": At(1, 12), "method": method, **ANTI_1A} for method in BOTH],
        "incidental": [
            {"name": "HbA1c", "value": "46", "unit": "mmol/mol", "reference": "below 42", "day": 0},
            {"name": "HbA1c", "value": "40", "unit": "mmol/mol", "reference": "below 42", "day": At(4)},
        ],
        "drugs": [{"name": "prednisolone", "dose": "40 mg at first and then less every week", "start": At(2, -98), "stop": At(2, -7)}],
    },
    who=Who((29, 66, "years")),
    plot=Plot(
        title="The next rung",
        summary="A {job} of {age} brings a letter from the clinic that treated {him}. The tablets have not helped.",
        known="a hernia repaired; no other illness",
        picks={"job": ("stage carpenter", "land surveyor", "bus mechanic", "chimney sweep")},
        steps=(
            Step("Three months of tablets", 0, "age sex counts drugs history examination incidental antibody_tests spleen", """
                "Refractory to steroids. A true autoimmune process would have responded. We regard the antibody as a false positive."
                {told:antibody_tests = It stands on the second page of the same letter: anti-HNA-1a, by GIFT and by MAIGA.} Thirteen weeks
                of prednisolone had taken the count from {c1} to {c2}.

                They had taken more than that. Nine kilos on, sleep off, an HbA1c of 46 mmol/mol (below 42) in somebody who does not eat
                cake. {He} lays three belts on the desk, in order. In all those months one boil, which opened by itself.

                {c3:Full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.
                """, "What does a failed treatment prove?"),
            Step("On the back of a form", 14, "film family infection_tests immunology chemistry lymphocytes duffy statement", """
                Eleven tubes, as if the letter were right. {told:film = The request for the film asks four things in four hands; the film
                has an answer to none of them.} A colleague of the letter's author draws a ladder on the back of a form: prednisolone,
                crossed out; rituximab; at the top "spleen". "It is immune, I never doubted it. So, the next rung."
                """, "Both cannot be right. Is one of them?"),
            Step("The wedding photograph", At(4), "", """
                Five of the nine kilos gone, HbA1c 40; the count has not followed them, {c4}. {He} shows a niece's wedding, {himself} in
                the second row, round as a lantern. "That was for nought point something. What was it that I had, apart from the tablets?"
                """, "When would you treat, and with what?"),
        ),
        wrong="""
            Two in five respond to steroids, for three months as a rule: not responding says nothing against the antibody. And a count
            that does no harm is not a reason to climb; where there are infections, G-CSF at the lowest dose comes first.
            """,
        facts=("F-MGT-18", "F-ENT-AINA-11", "F-TRP-45", "F-MGT-17"),
    ),
)  # fmt: skip

BY_THE_FOLDER = AINA.but(
    course=Course(
        ((-1090, -1030, 0.3, 0.7), (-330, -240, 0.3, 0.7), (0, 0, 0.3, 0.7), (91, 91, 4.4, 7.8), (117, 121, 0.3, 0.7)),
        steady=True, gcsf=(3,),
    ),
    radicals={
        **AINA.radicals,
        "drugs": [
            {"name": "colecalciferol", "dose": "1000 IU a day", "start": Whole(-560, -420), "ongoing": True},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "every other day", "start": At(3, -8), "stop": At(3)},
        ],
        "examination": [{"day": 0, **CALM, "mouth": "aphthae"}, {"day": At(3), **CALM, "mouth": "aphthae"}],
        "marrow": [{**NORMAL_MARROW, "day": At(2, 26)}],
        "incidental": [
            {"name": "Haemangioma of the liver", "value": "14", "unit": "mm", "day": -420},
            {"name": "Haemangioma of the liver", "value": "15", "unit": "mm", "day": -120},
            {"name": "Haemangioma of the liver", "value": "14", "unit": "mm", "day": At(3, -9)},
        ],
        "antibody_tests": [{"day": At(2, 9), "method": method, **ANTI_1A} for method in BOTH],
    },
    who=Who((31, 58, "years")),
    plot=Plot(
        title="Seven specialists",
        summary="An accountant of {age} keeps {his} letters from seven specialists in date order. The seventh has run out of causes.",
        known="wisdom teeth out",
        picks={"eats": ("salted almonds", "dried pineapple", "rye crackers")},
        steps=(
            Step("See previous", 0, "age sex counts drugs history examination incidental spleen", """
                "Immune cause excluded", says the seventh letter, like the sixth. "There remains a clone or an inborn disease: marrow, and
                G-CSF for the ulcers." Those have come for three years, two or three inside the lip at the end of each quarter, when the
                books are closed and supper is {eats} at the desk. Two today, the twenty-ninth. {told:spleen = Seven hands have not felt
                the spleen.}

                In the fourth letter somebody put a probe on the liver and found a haemangioma, 14 mm. In the sixth it is 15 mm and
                "growing".

                {c2:Full}. Haemoglobin {c2:hb} g/L.

                "They all carry it forward", {he} says. "Where is the voucher?"
                """, "What would the voucher be?"),
            Step("With a pencil, backwards", At(2, 12),
                "film family statement immunology antibody_tests infection_tests chemistry duffy lymphocytes", """
                Seventh letter: "excluded, see previous". Fifth: "antibodies negative". Third: "auto-Ab neg." Second, by the
                rheumatologist: "ANA negative". {told:immunology = They still are, and nobody minds.} No serum had ever met a neutrophil.
                {told:antibody_tests = Yours has, and holds on to it: anti-HNA-1a in GIFT and MAIGA.}

                The seventh replies within the hour. "Six colleagues against one tube. And what comes every three months has a rhythm, and
                what grows in a liver has a reason. The marrow stays booked." A copy goes to each of the six.
                """, "Six letters: how many results?"),
            Step("The end of the next quarter", At(3), "marrow", """
                {told:marrow = The marrow, for which {he} politely went, has all its stages and {f.marrow.0.blasts_pct} % blasts; "not
                contributory", writes the seventh.} The liver was measured again, by the hand that had found the 14 mm. It is 14 mm.

                Then G-CSF every other day, for the last eight days of the quarter. {c3} ×10⁹/L on the twenty-eighth, an aching back, and
                three ulcers inside the lip. "Too late or too little", says the seventh. "Next time a week earlier, and daily." {He} has
                entered the injections under costs.
                """, "What was to be brought down?"),
            Step("The eighth letter", At(4), "", """
                {He} has drawn up a table: twelve quarters, ulcers in eleven. The twelfth was a walking tour, without {eats}. In the last
                column stands {c3}, and four weeks below it {c4}.

                "One last letter, please. And so that nobody can shorten it."
                """, "What does it say, also for a fever?"),
        ),
        wrong="""
            "ANA negative" was shortened three times until it said that an immune cause was excluded; six letters were one result, and
            that of another test. The seventh specialist weighed them as six. The rhythm was that of the office. Under filgrastim the number
            rose and the ulcers came, which answers the question whether to go on: it is given for fewer ulcers and not for a count.
            """,
        facts=("F-ENT-AINA-07", "F-ENT-AINA-11", "F-MGT-17", "F-MGT-16"),
    ),
)  # fmt: skip

NIGHT_SHIFT = AINA_NO_LIST.but(
    course=Course(
        ((-260, -190, 0.54, 0.76), (-30, -26, 0.54, 0.76), (0, 0, 0.26, 0.42), (15, 18, 0.54, 0.76), (70, 84, 0.54, 0.76)), steady=True,
    ),
    radicals={
        "antibody_tests": [{"day": At(3, -2), "method": "GIFT_I", **ANTI_1B}],
        "drugs": [{"name": "cotrimoxazole", "dose": "960 mg a day", "start": Whole(-15, -13), "stop": 0}], "history": PLAIN_HISTORY,
        "examination": [
            {"day": 0, **CALM},
            {"day": At(4), **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
        ],
        "incidental": [{"name": "Anti-HBs", "value": Number(180, 640, 0), "unit": "IU/L", "reference": "above 10", "day": -27}],
    },
    who=Who((33, 58, "years")),
    plot=Plot(
        title="A mask on the rota",
        summary="A nurse of {age} on a dialysis ward may work only in a mask and far from {his} patients. Staff health has found a number.",
        picks={"ward": ("the stores", "the archive", "the appointment desk")},
        steps=(
            Step("For the protection of all", 0, "age sex counts drugs history examination incidental spleen", """
                The vaccine holds: anti-HBs {f.incidental.0.value} IU/L (above 10), after eleven years on dialysis. But staff health had
                counted the same tube, since it was there: {c1}. Four weeks later {he} has an M for mask on the rota and a chair in
                {ward}. For the last fortnight there has been a tablet too, cotrimoxazole, "for your protection and the patients'".
                Somebody has drawn a moustache on the M.

                In eleven years one sinus, two whitlows, and a needle from a patient's fistula, four years back. The skin beside the nails
                is cracked by disinfectant.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "You see", says staff health, "it is falling."
                """, "Why is it falling?"),
            Step("A second letter", At(3), "film family antibody_tests", """
                Two weeks after the last tablet it is {c3}, against {c1} in the vaccine's tube. {told:antibody_tests = The GIFT is
                positive, anti-HNA-1b.} "An immune disease. The M becomes permanent." The ward sister: "My agency nurse coughs, and nobody
                has asked her for a mask."
                """, "Who is in danger from whom?"),
            Step("The third whitlow", At(4), "", """
                The right thumb is red beside the nail. It came in {ward}, from paper.

                The sister wants {him} on Monday. Staff health would give way, "if you put the diagnosis there in one word, and that
                nothing is left to be looked for". Its file has eleven pages on the vaccine. On the needle there is half a line: "will be
                followed up".
                """, "Monday? And can you write that?"),
        ),
        wrong="""
            Few neutrophils are no danger to anybody else; what {he} had in eleven years came in through cracked skin and was no patient's.
            The prophylaxis had no reason in so few infections, and cotrimoxazole can itself lower a count, as it seems to have done. Nor
            is the positive serum the whole answer: nobody has looked for the viruses of a needle, for granular lymphocytes or for a
            rheumatic disease.
            """,
        facts=("F-ENT-AINA-06", "F-ENT-AINA-07", "F-ENT-AINA-11", "F-MGT-16", "F-MGT-37", "F-TST-21"),
    ),
)  # fmt: skip

FIVE_WINTERS = AINS.but(
    course=Course(
        (
            (-420, -300, 0.5, 1.1), (-150, -100, 0.5, 1.1), (0, 0, 0.5, 1.1), (60, 75, 0.5, 1.1), (130, 150, 0.5, 1.1),
            (330, 380, 1.6, 2.4),
        ), steady=True,
    ),
    radicals={
        "history": [
            {"day": 0, "recent_viral_illness": False, "exposures": [], "chemo_recent": False, "radiation_recent": False,
             "recurrent_infections": True},
            {"day": At(4), "associated_disease": {"listed": ["CVID"], "complete": True}},
        ],
        "antibody_tests": [{"day": At(3, 12), "method": "GIFT_I", **ANTI_1A}],
        "immunology": [{"day": At(3, 10), "igg": "low", "iga": "low", "ana": "neg", "dat": "neg"}],
        "drugs": [
            {"name": "colecalciferol", "start": Whole(-900, -500), "ongoing": True},
            {"name": "immunoglobulin", "drug_class": "other", "listed": False, "dose": "every third week", "start": At(4, 9),
             "ongoing": True},
        ],
        "spleen": {"enlarged": False, "portal_hypertension": False}, "lymphocytes": [{"lgl_count": Number(0.1, 0.3, 2)}],
        "marrow": [{"done": False}], "examination": [{"day": 0, **CALM, "infection_severity": "mild", "infection_sites": ["ent"]}],
        "statement": {"second_cytopenia": "none"},
        "incidental": [
            {"name": "CRP", "value": "11", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "Total protein", "value": "55", "unit": "g/L", "reference": "64–83", "day": 0},
            {"name": "Albumin", "value": "42", "unit": "g/L", "reference": "35–52", "day": 0},
            {"name": "IgG", "value": "3.1", "unit": "g/L", "reference": "7.0–16.0", "day": At(3, 10)},
            {"name": "IgA", "value": "0.2", "unit": "g/L", "reference": "0.7–4.0", "day": At(3, 10)},
            {"name": "Pneumococcal antibodies after the vaccine", "value": "no rise", "day": At(4)},
        ],
    },
    who=Who((22, 51, "years")),
    plot=Plot(
        title="Five winters",
        summary="A {noun} of {age} is to have the sinuses opened on Thursday. The anaesthetist has read the blood count.",
        picks={"work": ("an optician's shop", "a tax office", "a school kitchen")},
        steps=(
            Step("Before the sinuses", 0, "age sex counts drugs history examination incidental spleen", """
                Five winters in a row. Each cold goes down into the sinuses, stays, and costs {him} a week at {work}, where they call
                {him} the foghorn. {He} rinses with salt water. A yellow string hangs behind the palate, the cheeks are a little tender,
                {f.examination.0.temperature} °C.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The anaesthetist has read as far as that and stopped. Below
                it the sheet goes on: CRP 11 mg/L, total protein 55 g/L (64–83), albumin 42 g/L.

                The surgeon: "Pus eats neutrophils. Take the pus away and they come back. One more reason for Thursday."
                """, "Does pus eat neutrophils?"),
            Step("Open, and full again", At(3, 13), "film family statement immunology antibody_tests lymphocytes", """
                Opened on the Thursday, full again before the clocks went forward; {c3} ×10⁹/L, so nothing has come back. Your tubes:
                {told:immunology = IgG 3.1 g/L (7.0–16.0), IgA 0.2 g/L.} The student subtracts on the old sheet, 55 less 42, and blushes
                for everybody. {told:antibody_tests = The GIFT, however, is **positive**, anti-HNA-1a.}

                Your registrar strikes out one of the two. "Who cannot make antibodies has not made this one. Repeat it, or forget it."
                """, "Which result goes?"),
            Step("The immunologist's letter", At(4), "marrow", """
                "Common variable immunodeficiency. No rise after the pneumococcal vaccine, nothing lost by bowel or kidney. I should like
                to begin replacement next week."

                It is not the only wish. The surgeon would open once more, "wider". The registrar has come round to the antibody:
                "Rituximab, and before that."
                """, "What comes first?"),
            Step("The sixth winter", At(5), "", """
                Immunoglobulin every third week, one cold, which stayed in the nose. No second operation and no G-CSF. {He} has looked up
                {his} {c5} and found it inside the range of the sheet.

                "Now that everything is normal, may I stop?"
                """, "What is normal?"),
        ),
        wrong="""
            Infections that come back every winter call for the immunoglobulins before an operation. Who answers no vaccine can still make
            an antibody against cells of the same body; both results stand, and it is the underlying disease that is treated.
            """,
        facts=("F-ENT-AINS-05", "F-ENT-AINS-11", "F-MGT-51", "F-TST-29"),
    ),
)  # fmt: skip

DRY_BREAD = AINS_NO_ANTIBODY.but(
    course=Course(
        ((-620, -480, 0.55, 1.15), (-240, -160, 0.55, 1.15), (0, 0, 0.55, 1.15), (50, 64, 0.55, 1.15), (200, 240, 0.55, 1.15)), steady=True,
    ),
    radicals={
        "history": [
            {"day": 0, "recent_viral_illness": False, "exposures": [], "chemo_recent": False, "radiation_recent": False},
            {"day": At(2, 10), "ra_seropositive_erosive": False},
            {"day": At(3), "associated_disease": {"listed": ["Sjogren"], "complete": True}},
        ],
        "antibody_tests": both_negative(At(2, 9)), "drugs": [],
        "immunology": [{"day": 0, "rf": "pos"}, {"day": At(2, 8), "ana": "pos", "dsdna": "neg", "anti_ccp": "neg", "dat": "neg"}],
        "spleen": {"day": At(2, 5), "enlarged": False, "imaged": True, "portal_hypertension": False},
        "lymphocytes": [{"day": At(2, 8), "lgl_count": Number(0.1, 0.3, 2), "tcr_clonal": False}],
        "examination": [{"day": 0, **CALM}], "statement": {"second_cytopenia": "none"},
        "incidental": [{"name": "Rheumatoid factor", "value": "180", "unit": "IU/mL", "reference": "below 14", "day": 0},
                       {"name": "ESR", "value": "62", "unit": "mm/h", "reference": "below 30", "day": 0},
                       {"name": "CRP", "value": "3", "unit": "mg/L", "reference": "below 5", "day": 0},
                       {"name": "Red cells on the film", "value": "rouleaux", "day": At(2, 5)},
                       {"name": "IgG", "value": "24.1", "unit": "g/L", "reference": "7.0–16.0", "day": At(2, 8)},
                       {"name": "Spleen on ultrasound", "value": "10.6", "unit": "cm", "day": At(2, 5)}],
    },
    who=Who((41, 66, "years"), sex="female"),
    plot=Plot(
        title="Not before Monday",
        summary="A woman of {age} has aching fingers, a low count and a box of methotrexate. The first tablet is for Monday.",
        picks={"job": ("a court interpreter", "a tour guide", "a primary school teacher"), "wet": ("water", "cold tea")},
        steps=(
            Step("Three things and a name", 0, "age sex counts drugs history examination incidental immunology", """
                On the desk stands a box of methotrexate, unopened, and on the box a letter. "Felty's syndrome. Weekly from Monday; the
                blood clinic is asked to agree." The practice has three things: fingers that ache in the evening, a low count, a
                rheumatoid factor of 180 IU/mL (below 14). As a fourth it adds an ESR of 62 mm/h, "so it is active". The CRP on the same
                sheet is 3.

                She is {job} and cannot speak for ten minutes without her bottle of {wet}. Dry bread she has given up. Five teeth filled
                this year. No joint is swollen, and none has been.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Three things, or four. Do they make the name?"),
            Step("Without a spleen", At(2, 11), "film family spleen antibody_tests lymphocytes statement", """
                One telephone call, and the box has stayed closed. {told:spleen = The spleen measures 10.6 cm.} Hands and feet on X-ray:
                no erosion. {told:lymphocytes = Granular lymphocytes {f.lymphocytes.0.lgl_count} ×10⁹/L, of many families.} IgG 24.1 g/L
                (7.0–16.0): there is the 62. {told:film = And there are the rolls of coins that the red cells make on the film.}
                {told:antibody_tests = Of an antibody against neutrophils GIFT and GAT know nothing.}

                The practice has read up. "The spleen is not needed. Factor and low count are enough, and no other disease has both.
                Monday, then?"
                """, "What must not be missing?"),
            Step("A slip of paper under the eyelid", At(3), "", """
                Both slips stayed dry; then a sample from the lip. The rheumatologist: "Sjögren's disease. No arthritis." Your registrar
                would close the file. "No antibody, so the count is a second thing, idiopathic. The one has nothing to do with the other."
                """, "Nothing?"),
            Step("Five more fillings", At(4), "", """
                Drops for the eyes, a paste for the teeth, five more fillings. Some thirty Mondays have gone by without the box and
                without a fever, first at {c3}, now at {c4}.

                "Which of you counts me from now on? And when do I come before my date?"
                """, "What goes into her plan?"),
        ),
        wrong="""
            Felty's syndrome needs the arthritis and can do without the spleen; a rheumatoid factor is found in other diseases too. And
            methotrexate is not begun for the name before drugs and large granular lymphocytes have been looked at. A negative serum does
            not part the count from the disease.
            """,
        facts=("F-TRP-39", "F-MGT-46", "F-ENT-AINS-05"),
    ),
)  # fmt: skip

THREE_DISEASES = AINS.but(
    course=Course(
        (
            (-400, -320, 0.4, 0.85), (-160, -120, 0.4, 0.85), (0, 0, 0.4, 0.85), (24, 24, 4.2, 7.4), (45, 52, 0.4, 0.85),
            (96, 118, 0.4, 0.85),
        ), steady=True, gcsf=(3,),
    ),
    radicals={
        **AINS.radicals,
        "history": {
            **AINS.radicals["history"], "associated_disease": {"listed": ["Sjogren"], "complete": True}, "recurrent_infections": True,
        },
        "immunology": [{"ana": "pos", "dsdna": "neg", "dat": "neg"}], "antibody_tests": [{"day": 2, "method": "GIFT_I", **ANTI_1B}],
        "drugs": [
            {"name": "hypromellose", "drug_class": "never_suspect", "dose": "eye drops", "start": Whole(-2900, -1900), "ongoing": True},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "300 µg every other day", "start": 3, "stop": 24},
        ],
        "examination": [
            {"day": 0, **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": At(5), **FEBRILE, "infection_severity": "moderate", "infection_sites": {"listed": ["skin"], "complete": True}},
        ],
        "incidental": [
            {"name": "Complement C4", "value": Number(0.19, 0.31, 2), "unit": "g/L", "reference": "0.10–0.40", "day": 24},
            {"name": "Urine sediment", "value": "no red cells, no casts", "day": 24},
            {"name": "Skin of the shin", "value": "neutrophils and their dust in the walls of small vessels", "day": At(4, -14)},
            {"name": "Pulse", "value": "112", "unit": "/min", "day": At(5)},
            {"name": "Blood pressure", "value": "126/74", "unit": "mmHg", "day": At(5)},
        ],
    },
    who=Who((34, 61, "years"), sex="female"),
    plot=Plot(
        title="Dry eyes and a pen",
        summary="A court reporter of {age} with dry eyes has her third whitlow of the year. From Monday she is to have a pen against them.",
        known="Sjögren's syndrome for eight years",
        picks={"court": ("labour court", "land court", "county court"), "eat": ("rusks", "oat biscuits", "crispbread")},
        steps=(
            Step("The right thumb", 0, "age sex counts drugs history examination spleen", """
                At the {court} she takes shorthand, and not with that thumb. It is the third whitlow since January. The others were opened
                and closed again within ten days, without an antibiotic; this one is ripe, {f.examination.0.temperature} °C, the forearm
                pale. She eats {eat} only with a glass of water, and the drops stand beside the ink.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "Part of the disease; with Sjögren's nothing more has to be looked for", her rheumatologist has written. "From Monday
                G-CSF in a pen, every other day, for good."
                """, "Does it have to be Monday?"),
            Step("Right, and early", 3, "family statement immunology antibody_tests", """
                Your tubes were drawn before the first pen. {told:antibody_tests = The GIFT is positive: anti-HNA-1b.} So the
                rheumatologist was right, and early, and says so. It is Monday.
                """, "What else had to be looked for?"),
            Step("The eleventh pen", At(3), "film lymphocytes marrow incidental", """
                Under the pen {c3} ×10⁹/L, and the thumb has healed. But since the weekend both shins have spots, dark red, raised, that
                stay under a glass. The county has had its hottest week and she has stood through a verdict of four hours.

                {told:lymphocytes = What had been left out on that Monday has been done: granular lymphocytes {f.lymphocytes.0.lgl_count}
                ×10⁹/L, not many.} Platelets {c3:plt}, so it is not for want of those; C4 {f.incidental.0.value} g/L (0.10–0.40), and the
                urine clean.

                The rheumatologist has been waiting for it. "The disease goes into the vessels. Those get a lymphoma: rituximab, and the
                pen goes on." The nurse thinks that it is the elastic of the stockings.
                """, "What is new in her?"),
            Step("An entry in red", At(4), "", """
                Three weeks without a pen, and without rituximab. A piece of the shin showed neutrophils and their dust in the walls of
                small vessels, which suited everybody. The spots turned brown and went.

                At the top of her file, in red and framed: "Filgrastim: vasculitis. **Never again.**"
                """, "Never?"),
            Step("The fourth", At(5), "", """
                Sunday night. The same thumb, a red stripe to the elbow; {f.examination.1.temperature} °C, pulse 112, blood pressure
                126/74. Cultures, and the antibiotic within the hour. With {c5} neutrophils she would be given the pen by any night doctor
                who cannot read.

                She can, and has. "Not the pen", she says, and pulls the blanket over her legs.
                """, "Is it given, how much, and how long?"),
        ),
        wrong="""
            The rheumatologist gave the right name before drugs, spleen, clones and infection had been looked at, and then read the spots as
            the disease, because in this disease they may be. What was new was the neutrophils. The vasculitis that comes with them depends
            on the dose: a pen for good was too much for three whitlows, and a ban for good takes away what may be needed in a fourth.
            """,
        facts=("F-ENT-AINS-11", "F-ENT-AINS-14"),
    ),
)  # fmt: skip

BUTTERFLY = AINS_NO_ANTIBODY.but(
    course=Course(
        (
            (-1060, -960, 2.4, 3.3), (-390, -350, 0.55, 1.05), (-150, -100, 0.55, 1.05), (0, 0, 0.55, 1.05), (30, 36, 0.55, 1.05),
            (48, 51, 2.5, 4.2), (88, 98, 0.55, 1.05),
        ), steady=True, gcsf=(5,),
    ),
    radicals={
        **AINS_NO_ANTIBODY.radicals,
        "history": {**PLAIN_HISTORY, "associated_disease": {"listed": ["SLE"], "complete": True}},
        "immunology": [{"day": At(4, -3), "ana": "pos", "dsdna": "pos", "dat": "neg"}], "antibody_tests": both_negative(At(4, -2)),
        "drugs": [
            {"name": "hydroxychloroquine", "dose": "200 mg", "start": Whole(-1790, -1700), "stop": Whole(-760, -715)},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "once a week", "start": At(5, -8), "stop": At(5, -1)},
        ],
        "examination": [{"day": 0, **CALM}, {"day": At(5), **CALM}],
        "incidental": [{"name": "Skin biopsy", "value": "leucocytoclastic vasculitis", "day": At(5, 6)},
                       {"name": "Urine", "value": "no protein, no red cells", "day": At(5, 1)}],
    },
    who=Who((21, 48, "years"), sex="female"),
    plot=Plot(
        title="Sun on the forearms",
        summary="A gardener of {age} has lupus that shows in the sun. A register wants a cause for her count and offers four boxes.",
        known="systemic lupus erythematosus for five years",
        picks={"crop": ("hedges", "fruit trees", "vines"), "wet": ("leaves in the rain", "windfalls in the rain")},
        steps=(
            Step("Four boxes", 0, "age sex counts drugs history examination spleen", """
                "Drug, infection, transplant, chemotherapy", says the study nurse of the lupus register. "The tablets were the nearest."
                So the patient stands there as "adverse drug effect, not resolved", although she gave up hydroxychloroquine two years ago
                and takes nothing now. The register's own columns have {c0} under the tablets and {c1} a year after the last.

                She prunes {crop} with her sleeves rolled up. Both forearms are red to the edge of the roll, as if cut with scissors. Two
                colds this year, and a thorn that came out by itself.

                {c3:Full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L; the register has no box for what is normal.
                """, "Was it the tablets?"),
            Step("Of unknown cause", At(4), "film family immunology antibody_tests statement", """
                {told:antibody_tests = Against neutrophils nothing, in GIFT or in GAT.} The register's reviewer: "No drug, no infection,
                no antibody, so not the lupus either. Unknown cause. We suggest G-CSF once a week until a count is normal." You go on
                leave. Your locum has the letter.
                """, "What does the serum take from the lupus?"),
            Step("The field is closed", At(5), "", """
                Two injections, and {c5} ×10⁹/L on the day after the second. The register: "**Resolved.**"

                All week she has raked {wet}. "The sun has caught me again", she says, and rolls up the sleeves. Dark red, raised, not to
                be pressed away with a glass; they do not stop at the edge of the roll. The shins have them too, and have been in boots
                since the spring.
                """, "The sun?"),
            Step("Open again", At(6), "incidental", """
                Leucocytoclastic vasculitis, says the skin; no protein and no red cells, says the urine. No third injection. The spots are
                brown and fading, the count is {c6}, and the field has opened by itself and wants one of four.

                She has found the old tablets behind the seed packets. "I would like to prune without being red. But are they not what
                lowered it?"
                """, "Are they?"),
        ),
        wrong="""
            Under the tablets the count was normal; it was low without them. The reviewer took a negative serum for an acquittal of the
            lupus, and a number for the aim: G-CSF is for infections, at the lowest dose, and in lupus it can bring a flare or a
            vasculitis of the skin. The locum gave it to a patient who had none.
            """,
        facts=("F-ENT-AINS-11", "F-ENT-AINS-14", "F-TRP-10", "F-MGT-36"),
    ),
)  # fmt: skip

RECIPES = (
    EVERY_VALLEY,
    BIRTH_PLAN,
    NEXT_RUNG,
    BY_THE_FOLDER,
    NIGHT_SHIFT,
    FIVE_WINTERS,
    DRY_BREAD,
    THREE_DISEASES,
    BUTTERFLY,
)
