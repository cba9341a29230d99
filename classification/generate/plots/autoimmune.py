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
                once, and six weeks later {he} is at the other end of the country with {his} knives. So nobody has ever laid the count of
                {c0} of one valley beside the {c1} of the next. "Viral, repeat", both doctors wrote; {he} remembers no cold with either.

                "I take nothing", {he} says, "I taste all day." Burns on both forearms, healing like anybody's. The certificate itself
                asks only for the stool: no *Salmonella*. Nobody has looked at that page.

                {c2:Full}; haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The third doctor is about to write the same.
                """, "Does a virus explain it?"),
            Step("Four hundred plates", 11, "film family antibody_tests infection_tests immunology chemistry lymphocytes duffy", """
                This time {he} has stayed, in a staff room above the laundry. {told:infection_tests = Of the viruses that were to have
                done it, none is there.} {told:antibody_tests = The serum holds anti-HNA-1a, by GIFT and by MAIGA.}

                The manager of the hotel has heard one word of it. "An immune disease, over open food? I send out four hundred plates a
                day!" Paid until Sunday.
                """, "Whom does this count endanger?"),
            Step("Ten days to the season", At(3), "statement", """
                The manager has taken {him} back; the soup was not the same. And the repeat that two doctors ordered exists at last: {c3},
                with no virus to blame, in a cook who feels well and has burnt {himself} once more.

                The doctor of the next place is the first to ask something. What is to be done if {he} rings one night with a fever?

                """, "What do you write back?"),
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
        summary="A woman of {age} is eleven weeks pregnant. Her low count is older than the pregnancy.",
        known="wisdom teeth out; first pregnancy",
        picks={"colds": ("drives a bus and has the passengers' colds", "minds infants and has their colds",
                         "sells tickets at the station and has the travellers' colds")},
        steps=(
            Step("Eleven weeks", 0, "age sex counts drugs history examination incidental spleen", """
                Her first pregnancy; she is sick in the mornings and otherwise well. Two counts from before have been found:
                {c0} at the dentist's, before the wisdom teeth, and {c1} at a fertility clinic, {c1:ago}. Nobody had followed them up.
                She {colds}; none has needed an antibiotic. Folic acid for {d0:long}.

                The booking bloods: {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Blood group O, RhD negative.

                The midwife asks whether that is usual in pregnancy.

                """, "Is it the pregnancy?"),
            Step("Fourteen weeks", 23,
                 "film family antibody_tests infection_tests immunology chemistry lymphocytes duffy statement", """
                {told:antibody_tests = Her serum contains anti-HNA-1b, in the GIFT and in the MAIGA.} {told:infection_tests = HIV and
                hepatitis, which the booking asks for in any case, are negative, and so are EBV and CMV.} {told:immunology = ANA and
                rheumatoid factor are negative.} {told:lymphocytes = Granular lymphocytes {f.lymphocytes.0.lgl_count} ×10⁹/L, not clonal.}

                The obstetrician has written a plan, "as in rhesus disease": Doppler of the child every other week, prednisolone to lower
                the antibody, caesarean section at 37 weeks.

                """, "Which of these does she need?"),
            Step("Thirty-three weeks", At(3), "", """
                Nothing of it was done. The child lies head down and has grown as it should. The new plan gives G-CSF below 0.5, or
                with infections; she has had two colds, and her count is {c3}.

                The antibody screen is positive: anti-D, titre 2. Five weeks ago she was given anti-D immunoglobulin, like every
                RhD-negative woman. She has read the word antibody twice now and asks whether it has gone for the red cells.
                """, "What do you tell her?"),
            Step("The line of the newborn", At(3, 5), "", """
                The plan for the birth fits on half a page. The midwife has struck out one line of it, the count of the newborn, since she
                does not wish to prick a healthy child for its mother's number.
                """, "Does the line come back?"),
        ),
        wrong="""
            The antibody is the mother's own and aims at her neutrophils; nothing is done to the child before birth, and above 0.5 without
            infections the mother needs a fever plan and no treatment. It can cross over, though, and so the newborn is counted. The
            anti-D came out of a syringe.
            """,
        facts=("F-MGT-42", "F-MGT-16", "F-MGT-18", "F-TRP-18"),
    ),
)  # fmt: skip

NEXT_RUNG = AINA.but(
    course=Course(
        ((-560, -480, 0.3, 0.76), (-270, -235, 0.43, 0.52), (-92, -75, 0.43, 0.52), (0, 0, 0.41, 0.54), (30, 42, 0.58, 0.74)), steady=True,
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
        picks={"job": ("stage carpenter", "roofer", "sign painter", "chimney sweep")},
        steps=(
            Step("Three months of tablets", 0, "age sex counts drugs history examination incidental antibody_tests spleen", """
                "Refractory to steroids. A true autoimmune process would have responded. We regard the antibody as a false positive."
                {told:antibody_tests = It stands on the second page of the same letter: anti-HNA-1a, by GIFT and by MAIGA.} Thirteen weeks
                of prednisolone, tapered to nothing {d0:ended}, had taken the neutrophils from {c1} to {c2}.

                They had taken more than that. Nine kilos on, sleep off, an HbA1c of 46 mmol/mol (below 42) in somebody who does not eat
                cake. {He} lays three belts on the desk, in order. In all those months one boil, which opened by itself.

                {c3:Full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.
                """, "What does a failed treatment prove?"),
            Step("On the back of a form", 14, "film family infection_tests immunology chemistry lymphocytes duffy statement", """
                Eleven tubes, as if the letter were right. {told:film = The film, too, was asked for again, and was as plain as the
                first.} A colleague of the letter's author draws a ladder on the back of a form: prednisolone, crossed out; rituximab; at
                the top "spleen". "It is immune, I never doubted it. So, the next rung."
                The {job} has been on ladders all {his} life and looks at this one for some time.
                """, "Two opposite opinions. Is one of them right?"),
            Step("The wedding photograph", At(4), "", """
                Five of the nine kilos are gone, the HbA1c is 40, and the count, on nothing at all, is {c4}; after thirteen weeks of
                tablets it was {c2}. {He} shows a niece's wedding, {himself} in the second row, round as a lantern. "What was it that I
                had, apart from the tablets?"

                """, "When would you treat it?"),
        ),
        wrong="""
            Two in five respond to such drugs, for three months as a rule: not responding says nothing against the antibody. And a count
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
        "antibody_tests": [{"day": At(2, 9), "method": method, **ANTI_1A} for method in BOTH],
    },
    who=Who((31, 58, "years")),
    plot=Plot(
        title="Seven specialists",
        summary="An accountant of {age} has had a low count for three years. The seventh specialist has run out of causes.",
        known="wisdom teeth out",
        picks={"eats": ("salted almonds", "dried pineapple", "rye crackers")},
        steps=(
            Step("The seventh letter", 0, "age sex counts drugs history examination spleen", """
                {He} has brought the letters in order. The first count in them was {c0}, the last one {c1}. Few infections in these three
                years, but ulcers inside the lip, two or three at the end of each quarter, when the books are closed and supper is {eats}
                at the desk; two today.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The seventh specialist writes: "Immune cause excluded. A clone or an inborn disease remains: marrow, and G-CSF for the
                ulcers."
                """, "Excluded by which test?"),
            Step("The letters in order", At(2, 12),
                 "film family statement immunology antibody_tests infection_tests chemistry duffy lymphocytes", """
                Each letter has its sentence from an earlier one: "excluded, see previous" in the seventh, "antibodies negative" in the
                fifth, "ANA negative" in the second, from a rheumatologist. No serum had been tested against neutrophils.
                {told:antibody_tests = It has been now, and GIFT and MAIGA both find anti-HNA-1a.} {told:immunology = ANA and rheumatoid
                factor are negative, as the second letter says.} {told:lymphocytes = A clone of granular lymphocytes was looked for and is
                not there: {f.lymphocytes.0.lgl_count} ×10⁹/L, polyclonal.}

                The marrow stays booked, and the first box of G-CSF has been sent to {his} office.

                """, "Six letters and one test. What counts?"),
            Step("Eight days of G-CSF", At(3), "marrow", """
                {told:marrow = The marrow is anybody's: all stages, {f.marrow.0.blasts_pct} % blasts.}

                {He} had G-CSF every other day for the last eight days of the quarter, and this morning {his} count is {c3} ×10⁹/L.
                {His} back aches, and there are three ulcers inside the lip. For the next quarter {he} has entered the
                injections a week earlier, and daily.

                """, "What was it given for?"),
            Step("The twelve quarters", At(4), "", """
                Four weeks after the last injection the count is down to {c4} and the mouth has healed. {He} has gone through three years
                of {his} diary: ulcers at the end of eleven quarters out of twelve. In the twelfth {he} was away on foot, with other food
                and no books.

                {He} would like one more letter, for the family doctor.

                """, "What does it say?"),
        ),
        wrong="""
            "ANA negative" was shortened three times until it said that an immune cause was excluded; six letters were one result, and
            that of another test. The seventh specialist weighed them as six. The rhythm was that of the office. Under filgrastim the
            number rose and the ulcers came, which answers the question whether to go on: it is given for fewer ulcers and not for a
            count.
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
                "incidental": [{"name": "Anti-HBs", "value": "412", "unit": "IU/L", "reference": "above 10", "day": -27}],

    },
    who=Who((33, 58, "years")),
    plot=Plot(
        title="A mask on the rota",
        summary="A nurse of {age} on a dialysis ward may work only in a mask and far from {his} patients. Staff health has found a number.",
        picks={"ward": ("the stores", "the archive", "the appointment desk")},
        steps=(
            Step("For the protection of all", 0, "age sex counts drugs history examination incidental spleen", """
                The vaccine holds, after eleven years on dialysis. But staff health had counted the same tube, since it was there, and
                found neutrophils of {c1}. Four weeks later {he} has an M for mask on the rota and a chair in {ward}. For the last
                fortnight there has been a tablet too, cotrimoxazole, "for your protection and the patients'".

                In eleven years one sinus, two whitlows, and a needle from a patient's fistula, four years back. The skin beside the nails
                is cracked by disinfectant.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "You see", says staff health, "it is falling."

                """, "Why is it falling?"),
            Step("A second letter", At(3), "film family antibody_tests", """
                Two weeks after the last tablet {he} has neutrophils of {c3}; before the first they were {c1}. {told:antibody_tests =
                The GIFT is positive, anti-HNA-1b.} With the word "immune" in it the M has become permanent. The ward sister has an agency
                nurse on {his} shifts, who coughs and has been asked for no mask.

                """, "Who is in danger from whom?"),
            Step("The third whitlow", At(4), "", """
                The right thumb is red beside the nail. It came in {ward}, from paper.

                The sister wants {him} on Monday and has fetched the form herself. It has one line for the diagnosis and a box, "nothing
                left to be looked for". Eleven pages of {his} file are on the vaccine. On the needle there is half a line: "will be
                followed up".

                """, "Can you tick the box?"),
        ),
        wrong="""
            Few neutrophils are no danger to anybody else; the whitlows of eleven years came in through cracked skin and were no patient's.
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
                {him} the foghorn. {He} rinses with salt water. A yellow string hangs behind the palate, the cheeks are a little tender.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The anaesthetist has read as far as that and stopped. Below
                it the sheet goes on: total protein 55 g/L, with an arrow, albumin 42 g/L, without.

                The surgeon: "Pus eats neutrophils. Take the pus away and they come back. One more reason for Thursday."

                """, "Will the operation bring the count back?"),
            Step("Open, and full again", At(3, 13), "film family statement immunology antibody_tests lymphocytes", """
                Opened on the Thursday, full again before the clocks went forward; and the neutrophils that were to come back are {c3}.
                Your tubes: {told:immunology = IgG 3.1 g/L (7.0 to 16.0), IgA 0.2.} The student subtracts on the old sheet, 55 less 42,
                and blushes for everybody. {told:antibody_tests = The GIFT, however, is **positive**, anti-HNA-1a.}

                Your registrar strikes out one of the two. "Who cannot make antibodies has not made this one."

                """, "Which result goes?"),
            Step("The immunologist's letter", At(4), "marrow", """
                "Common variable immunodeficiency. No rise after the pneumococcal vaccine, nothing lost by bowel or kidney. I should like
                to begin replacement next week."

                For next week {he} has a bed on the surgical ward, and sinuses to be opened wider.

                """, "What comes first?"),
            Step("The sixth winter", At(5), "", """
                Immunoglobulin every third week, one cold, which stayed in the nose and cost no day of work; nobody says foghorn. The bed
                was given back. {He} has looked up {his} count, {c5}, and found it inside the range of the sheet.

                "Now that everything is normal, may I stop?"

                """, "What has become normal?"),
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
        ((-620, -480, 0.55, 1.15), (-240, -160, 0.55, 1.15), (0, 0, 0.55, 1.15), (50, 64, 0.55, 1.15), (200, 240, 1.2, 1.47)),
        steady=True,
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
        "examination": [
            {"day": 0, **CALM},
            {"day": At(4), **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["ent"], "complete": True}},
        ],
        "statement": {"second_cytopenia": "none"},
        "incidental": [{"name": "Rheumatoid factor", "value": "180", "unit": "IU/mL", "reference": "below 14", "day": 0},
                       {"name": "ESR", "value": "62", "unit": "mm/h", "reference": "below 30", "day": 0},
                       {"name": "Red cells on the film", "value": "rouleaux", "day": At(2, 5)},
                       {"name": "IgG", "value": "24.1", "unit": "g/L", "reference": "7.0–16.0", "day": At(2, 8)},
                       {"name": "Spleen on ultrasound", "value": "11", "unit": "cm", "day": At(2, 5)}],
    },
    who=Who((41, 66, "years"), sex="female"),
    plot=Plot(
        title="Aching fingers",
        summary="A woman of {age} has aching fingers, a low count and a prescription for methotrexate. The first tablet is for Monday.",
        picks={"job": ("a court interpreter", "a tour guide", "a primary school teacher")},
        steps=(
            Step("A letter from the practice", 0, "age sex counts drugs history examination incidental immunology", """
                Her fingers have ached in the evening for two years; no joint is swollen and none has been. The practice found neutrophils
                of {c0}, later of {c1}, a rheumatoid factor of 180 IU/mL and an ESR of 62 mm/h. She is {job} and cannot speak for long
                without water; she has given up dry bread, and five teeth were filled this year.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The letter says: "Felty's syndrome, active. Methotrexate weekly from Monday; please agree."

                """, "Do you agree?"),
            Step("After the Monday", At(2, 11), "film family spleen antibody_tests lymphocytes statement", """
                Methotrexate has not been begun. {told:spleen = The spleen is of ordinary size on ultrasound, 11 cm.} No erosion on the
                X-rays of hands and feet. {told:immunology = ANA positive, anti-dsDNA, anti-CCP and Coombs test negative; an IgG of 24.1
                g/L, which accounts for the ESR.} {told:film = On the film it has stacked the red cells into rouleaux.} {told:lymphocytes
                = Granular lymphocytes {f.lymphocytes.0.lgl_count} ×10⁹/L, T-cell receptor polyclonal.} {told:antibody_tests = No antibody
                against neutrophils in GIFT or GAT.}

                The practice has read that Felty's syndrome does not need the spleen, and asks again about Monday.

                """, "What does the name need?"),
            Step("The lip biopsy", At(3), "", """
                Schirmer's test was dry on both sides, and the biopsy of the lip fits. The rheumatologist's diagnosis: Sjögren's disease,
                no arthritis. The count is {c3}.

                She has her own copies in a folder, and has sorted them. The low counts lie at the back, behind the negative serum: "Those
                do not belong to it, do they?"

                """, "Cause, or coincidence?"),
            Step("Seven months", At(4), "", """
                Drops for the eyes, fluoride for the teeth, of which five more have been filled. The fingers ache as before. Today she
                has a cold, is {job} without a voice, and has a count of {c4}.

                She did not know whether she should have come for it.

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
            (-400, -320, 0.4, 0.85), (-160, -120, 0.4, 0.85), (0, 0, 0.4, 0.85), (24, 24, 4.2, 7.4), (45, 47, 0.4, 0.85),
            (109, 109, 0.4, 0.85),
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
                rheumatologist was right, and early. It is Monday, and the pen has been given at eight.

                """, "What else had to be looked for?"),
            Step("The eleventh pen", At(3), "film lymphocytes marrow incidental", """
                The pen has done what it was bought for: a count of {c3}, and a thumb that takes shorthand again. But since the weekend
                both shins have spots, dark red, raised, that stay under a glass. The county has had its hottest week and she has stood
                through a verdict of four hours; the nurse thinks of the elastic of the stockings.

                {told:lymphocytes = What had been left out on that Monday has been done: granular lymphocytes {f.lymphocytes.0.lgl_count}
                ×10⁹/L, not many.} With platelets of {c3:plt} it is not for want of those; C4 {f.incidental.0.value} g/L, none of it used
                up, and the urine clean.

                The rheumatologist reads the spots as the disease, gone into the vessels, and has written up rituximab; and "pen goes on".

                """, "What is new in her?"),
            Step("An entry in red", At(4), "", """
                Three weeks without a pen, and without rituximab. A piece of the shin showed neutrophils and their dust in the walls of
                small vessels, which suited everybody. The spots turned brown and went.

                At the top of her file, in red and framed: "Filgrastim: vasculitis. **Never again.**"
                """, "Can the entry stay as it is?"),
            Step("The fourth", At(5), "", """
                Tuesday night. The same thumb, a red stripe to the elbow; {f.examination.1.temperature} °C, pulse 112, blood pressure
                126/74. Cultures, and the antibiotic within the hour. With neutrophils of {c5} she would be given the pen by any night
                doctor who cannot read.

                She can, and has. "Not the pen", she says, and pulls the blanket over her legs.
                """, "Is it given?"),
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
        title="A gardener with lupus",
        summary="A gardener of {age} has lupus of the skin and a low count. A register of lupus patients wants to know the cause.",
        known="systemic lupus erythematosus for five years",
        picks={"crop": ("hedges", "fruit trees", "vines"), "wet": ("leaves", "windfalls")},
        steps=(
            Step("An entry in the register", 0, "age sex counts drugs history examination spleen", """
                Lupus for five years, mostly in the skin. She took hydroxychloroquine for the first three and gave it up two years ago;
                since then she has had no drug. Neutrophils {c0} under the tablets, {c1} a year after the last one, {c2} {c2:ago}. She
                prunes {crop} with her sleeves rolled up, and both forearms are red as far as the roll. Two colds this year, and nothing
                that needed a doctor.

                {c3:Full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                The study nurse has entered her as "adverse drug effect, not resolved". The other boxes were infection, transplant and
                chemotherapy.

                """, "Was it the tablets?"),
            Step("The reviewer", At(4), "film family immunology antibody_tests statement", """
                {told:immunology = The lupus is still in the serum: ANA and anti-dsDNA positive, Coombs test negative.}
                {told:antibody_tests = Against neutrophils neither GIFT nor GAT has found anything.} The count is {c4}.

                The register's reviewer concludes: "No drug, no infection, no antibody, so unknown cause and not lupus. G-CSF once a week
                until the count is normal." You are on leave from tomorrow; your locum has the letter.

                """, "What does the negative serum change?"),
            Step("After the second injection", At(5), "", """
                She has had two injections of G-CSF, the second one yesterday. The count is {c5}, which is what the reviewer wanted, and
                the register has closed its entry.

                Since this morning there are dark red, raised spots on both forearms, beyond the line of the sleeves, and on the shins,
                which have been in boots since the spring. They do not fade under a glass. {f.examination.1.temperature} °C, no pain in
                the joints. She has raked {wet} all week and blames the sun.

                """, "Is it the sun?"),
            Step("No third injection", At(6), "incidental", """
                The biopsy shows leucocytoclastic vasculitis; the urine is clean. There was no third injection. The spots have faded to
                brown, and the closed entry has lost its figure: {c6}.

                She would like hydroxychloroquine again, for the skin. Once she was told that it had lowered her count, and by nobody yet
                that it had not.

                """, "May she have it?"),
        ),
        wrong="""
            Under the tablets the count was normal; it was low without them. The reviewer took a negative serum for an acquittal of the
            lupus, and a number for the aim: G-CSF is for infections, at the lowest dose, and in lupus it can bring a flare or a
            vasculitis of the skin. The locum gave it to lift a number.
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
