"""Plots of adults with a long low count and nothing behind it: idiopathic neutropenia and the Duffy-null count."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.chronic import CIN, CIN_NO_MARROW, DAN, DAN_BORDERLINE
from classification.generate.radicals.shared import CALM, NORMAL_MARROW, NOTHING_ELSE, PLAIN_HISTORY, both_negative
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

LINE_FOUR = CIN_NO_MARROW.but(
    course=Course(
        ((-1500, -1100, 0.6, 1.15), (-420, -300, 0.6, 1.15), (0, 0, 0.6, 1.15), (36, 41, 0.6, 1.15), (250, 320, 0.6, 1.15)), steady=True,
    ),
    radicals={
        **CIN_NO_MARROW.radicals, "antibody_tests": both_negative(At(2, 18)), "examination": [{"day": 0, **CALM, "mouth": "aphthae"}],
        "incidental": [
            {"name": "Bilirubin", "value": "31", "unit": "µmol/L", "reference": "below 21", "day": 0},
            {"name": "ALT", "value": "24", "unit": "U/L", "reference": "below 45", "day": 0},
        ],
    },
    who=Who((29, 54, "years")),
    plot=Plot(
        title="Line four",
        summary="A {noun} of {age} has a new doctor. On the list of problems that came with the file, the fourth says that there is none.",
        picks={"land": ("Ghana", "Senegal", "Nigeria"), "trade": ("a roofer", "a bus driver", "a pastry cook")},
        steps=(
            Step("The inherited list", 0, "age sex counts drugs history examination spleen", """
                "4. Benign ethnic neutropenia, family from {land}. No tests needed." The list came with the practice, and nobody has
                touched line four since it was typed. "The family" is one grandmother.

                {He} is {trade}. Ulcers inside the cheek, four times a year perhaps; two of them today, round, with a red rim. Bilirubin
                31 µmol/L, as at every check-up since school.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                An insurer wants a cross on a form: a disease of the blood, yes or no? The practice nurse would put it at no, since the
                count is explained; for the ulcers she suspects a sharp tooth.
                """, "Is the count explained?"),
            Step("A donor's card", At(2, 5), "duffy film family", """
                {He} gives blood, and regular donors are typed in full. {told:duffy = The card was in {his} wallet all the time, in small
                print: Fy(a−b+).} The dentist has found no sharp tooth. The nurse wants to know whether line four can be deleted.
                """, "And write what instead?"),
            Step("Nothing on any of the sheets", At(3), "chemistry infection_tests immunology lymphocytes antibody_tests statement", """
                The colleague next door had thought that the ulcers use up the neutrophils, and that one should count in a week without any.
                The sixth week was one: a count of {c3}, and not a sore in the mouth.

                Six sheets of results lie beside it. {told:antibody_tests = Antibodies were looked for by GIFT and by GAT, and not found.}
                {told:lymphocytes = Large granular lymphocytes {f.lymphocytes.0.lgl_count} ×10⁹/L, which is what everybody has, and no
                clone among them.}

                "Then the marrow, tomorrow", says the colleague, "or it will never have a name."
                """, "Does it need the marrow for a name?"),
            Step("Accepted, with a condition", At(4), "", """
                The insurer's adviser has read everything twice, down to the bilirubin. "A forerunner of leukaemia, and a liver that is
                not sound. Accepted with a surcharge, and a bone marrow every year."

                The count was {c3} then, and it is {c4} now; two colds lie in between, and the ulcers. {He} would sign.
                """, "Is it a forerunner?"),
        ),
        wrong="""
            Line four rested on a grandmother. Descent is a reason to type the red cells and no substitute for it; and the type had been
            on the card for years. The adviser took for all what holds for a few with a clone; a marrow is repeated on change and not by
            the calendar. The bilirubin has nothing to do with any of it.
            """,
        facts=("F-TRP-09", "F-TST-19", "F-TRP-48", "F-ENT-CIN-12"),
    ),
)  # fmt: skip

ONE_IN_TWO = CIN_NO_MARROW.but(
    course=Course(
        ((-800, -600, 0.58, 1.2), (-330, -220, 0.58, 1.2), (0, 0, 0.58, 1.2), (56, 66, 0.58, 1.2), (189, 196, 0.58, 1.2)), steady=True,
        lines={"hb": (121, 127)},
    ),
    radicals={
        **CIN_NO_MARROW.radicals, "antibody_tests": both_negative(At(2, 16)),
        "history": {**PLAIN_HISTORY, "pregnancy": True}, "drugs": [{"name": "folic acid", "start": Whole(-120, -40), "ongoing": True}],
        "statement": {**NOTHING_ELSE, "workup_complete": True, "prior_normal_anc": True},
        "incidental": [
            {"name": "Blood pressure", "value": "112/68", "unit": "mmHg", "day": 0},
            {"name": "Neutrophils before the tonsils came out, from the mother's folder", "value": "4.1", "unit": "×10⁹/L",
             "day": At(2, 17)},
            {"name": "The newborn girl: neutrophils, cord blood", "value": "5.2", "unit": "×10⁹/L", "day": At(4)},
        ],
    },
    who=Who((25, 39, "years"), sex="female"),
    plot=Plot(
        title="A low count at twelve weeks",
        summary="A woman of {age} is twelve weeks pregnant and well. Her first count has moved her to the hospital's list of risks.",
        picks={"child": ("six", "seven", "eight")},
        steps=(
            Step("The obstetrician's plan", 0, "age sex counts drugs history examination", """
                She is sick in the mornings and otherwise well. No fever, no mouth ulcers, and in all her life no infection that needed a
                prescription; she takes folic acid. {f.examination.0.temperature} °C, blood pressure 112/68; the fundus is as high as it
                should be.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Two older slips have come with her: neutrophils of {c0}
                {c0:ago} and of {c1} {c1:ago}. Nobody had mentioned them.

                The obstetrician has answered on the same day: "G-CSF until delivery, caesarean section, antibiotics for both." Her place
                at the birth centre has been given back.
                """, "Which of the three measures does she need?"),
            Step("Blood tests, and a count from childhood", At(2, 17),
                "film family spleen chemistry infection_tests immunology lymphocytes antibody_tests duffy statement", """
                {told:film = On the film the neutrophils are rather few, with ordinary granules and lobes.} {told:antibody_tests = GIFT
                and GAT, from serum, are both negative.} {told:infection_tests = EBV, CMV, HIV and both hepatitis viruses: negative.}
                {told:immunology = No ANA, no rheumatoid factor.} {told:duffy = The red cells are Fy(a+b−).} {told:chemistry = B12, folate
                and copper are normal.} {told:lymphocytes = Large granular lymphocytes {f.lymphocytes.0.lgl_count} ×10⁹/L, polyclonal.}

                Her mother has kept a form from the week before her tonsils were taken out, at {child}: neutrophils 4.1 ×10⁹/L. The
                assistant has gone by the negative results: "Nothing found, so it is congenital, and the child has one chance in two." An
                amniocentesis is booked for Tuesday.
                """, "Congenital, or acquired?"),
            Step("Twenty weeks", At(3), "", """
                The amniocentesis was cancelled; no injection has been given. The sickness is over, and she has had no infection. Count
                {c3}, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                The birth centre would take her back. It asks in writing at which temperature she has to go to hospital, what she needs in
                labour, and who looks at the child.
                """, "What is put in writing?"),
            Step("A girl, born at term", At(4), "", """
                Nine hours at the birth centre, no fever, no antibiotic. The mother's count is {c4}; in the cord blood it is 5.2 ×10⁹/L.

                In the discharge letter the girl is down for a count every month until school. Her mother asks whether she can still get
                it.
                """, "Does the child need further counts, and does the mother?"),
        ),
        wrong="""
            The assistant's one in two is the chance of a mother with a congenital neutropenia. Hers was normal as a child and became low
            later, and at such counts a pregnancy as a rule needs a plan and no treatment. The child is counted once, at birth.
            """,
        facts=("F-MGT-42", "F-ENT-CIN-10"),
    ),
)  # fmt: skip

DIRECT = CIN.but(
    course=Course(
        ((-520, -400, 0.55, 1.2), (-96, -84, 0.55, 1.2), (0, 0, 0.55, 1.2), (42, 45, 0.55, 1.2), (200, 240, 0.55, 1.2)), steady=True,
    ),
    radicals={
        **CIN.radicals,
        "antibody_tests": [{"day": -84, "method": "GIFT_D", "result": "pos"}, *both_negative(At(2, 12))],
        "drugs": [
            {"name": "prednisolone", "dose": "60 mg, later less", "start": -80, "stop": -35},
            {"name": "colecalciferol", "dose": "1000 IU daily", "start": At(3, 1), "ongoing": True},
        ],
        "incidental": [
            {"name": "HbA1c", "value": Number(44, 49, 0), "unit": "mmol/mol", "reference": "20–42", "day": 0},
            {"name": "Vitamin D", "value": "31", "unit": "nmol/L", "reference": "above 50", "day": At(3)},
            {"name": "HbA1c", "value": "40", "unit": "mmol/mol", "reference": "20–42", "day": At(4)},
            {"name": "Vitamin D", "value": "82", "unit": "nmol/L", "reference": "above 50", "day": At(4)},
        ],
        "marrow": [{**NORMAL_MARROW, "day": At(3, -5)}],
    },
    who=Who((44, 67, "years")),
    plot=Plot(
        title="Nearer to the cell",
        summary="A {noun} of {age} comes for a second opinion. The last tablet of prednisolone was five weeks ago.",
        picks={
            "job": ("a driving instructor", "a hairdresser", "a ticket inspector"),
            "rule": ("Windows down, and nobody with a cold in the car", "I send away everybody who sneezes", "I only do the empty trains"),
        },
        steps=(
            Step("Refractory", 0, "age sex counts drugs history examination antibody_tests incidental", """
                The letter has come ahead of {him}: "Immune neutropenia, refractory to prednisolone. Please give rituximab."
                {told:antibody_tests = Enclosed: a direct GIFT, **positive**.}

                {He} is {job} and went to the check-up because the voucher was about to run out. An infection worth the name {he} cannot
                remember: not before the tablets, not under six weeks of them, not in the five weeks since. What {he} did get was six
                kilograms, nights on the balcony and an HbA1c of {f.incidental.0.value} mmol/mol (20–42).

                Today {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The sender has added by hand: "Off prednisolone it will fall. Below 0.5 within six weeks, I would wager."
                """, "What was it that did not respond?"),
            Step("Indirect", At(2, 13), "family spleen chemistry infection_tests immunology lymphocytes duffy", """
                {told:antibody_tests = Drawn off prednisolone, GIFT and GAT from serum: both negative.} "Yours were made in serum", says
                the sender on the telephone. "Mine was made on the cell. It is nearer."
                """, "Two laboratories, two answers. Which counts for more?"),
            Step("Before anything that lasts", At(3), "film marrow molecular statement", """
                The six weeks are over and the wager is lost: a count of {c3}. All the same {he} wanted to know before agreeing to
                anything that lasts. {told:marrow = The marrow has every stage in proportion, {f.marrow.0.blasts_pct} % blasts, nothing
                misshapen to speak of.} {told:molecular = Forty-six chromosomes, none of them odd.} {told:film = On the form for the film
                the morphologist has written "dull", underlined once.}

                The sender gives in by half: "No rituximab, then. G-CSF every other day, to get {him} above 1.5." The pharmacist has seen
                a vitamin D of 31 nmol/L and would begin there.
                """, "What would the injections be for, and the drops?"),
            Step("Four kilograms less", At(4), "", """
                No injections. The drops were taken, for the bones: the vitamin D has risen to 82 nmol/L and the neutrophils stand at
                {c4}, so that was not it either. HbA1c 40 mmol/mol, four of the six kilograms gone.

                "{rule}", {he} says. "How long do I keep that up?"
                """, "What may {he} do, and what not?"),
        ),
        wrong="""
            A direct test is positive in one or two of ten people in whom it means nothing, and proves nothing alone. Steroids were given
            for it to a patient without an infection; and a count above 0.5 without infections is watched and not lifted. A low vitamin D
            is common and explains no such count.
            """,
        facts=("F-TST-05", "F-MGT-18", "F-ENT-CIN-10", "F-MGT-16"),
    ),
)  # fmt: skip

PILOT = CIN.but(
    course=Course(
        (
            (-370, -358, 0.58, 1.15), (-104, -92, 0.58, 1.15), (0, 0, 0.58, 1.15), (34, 40, 0.58, 1.15), (90, 90, 0.58, 1.15),
            (150, 175, 0.58, 1.15),
        ), steady=True,
    ),
    radicals={
        **CIN.radicals, "antibody_tests": both_negative(At(3, -4)), "marrow": [{**NORMAL_MARROW, "day": At(4, 7)}],
        "molecular": [{"karyotype": "normal", "day": At(4, 9)}], "examination": [{"day": 0, **CALM}, {"day": At(5), **CALM}],
        "incidental": [{"name": "Audiogram, left ear, at 4 kHz", "value": "45", "unit": "dB", "reference": "up to 25", "day": 0}],
    },
    who=Who((32, 58, "years")),
    plot=Plot(
        title="The licence",
        summary="A helicopter pilot of {age} is well. At the yearly medical the count is below the authority's limit.",
        picks={"load": ("timber", "lift masts", "concrete"), "camp": ("a logging camp", "an alpine hut", "a dam site")},
        steps=(
            Step("The yearly medical", 0, "age sex counts drugs history examination spleen", """
                {He} flies {load} on a long line. There was a cold in January, with two days in bed; otherwise {he} has not missed a day
                in eleven years. {f.examination.0.temperature} °C, mouth and skin clean, spleen not felt, no drugs. The audiogram shows a
                loss on the left, 45 dB at 4 kHz, as in other years.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. At the last medical, in May a year ago, the neutrophils
                were {c0}.

                The authority wants 1.5 or more and, where there are fewer, the cause. The aeromedical doctor has entered "viral, January".
                """, "Can the cold be the cause?"),
            Step("What the laboratory has found", At(3),
                "film family antibody_tests infection_tests chemistry duffy lymphocytes immunology", """
                On that entry {he} was passed as fit for ninety days, a normal count being due then. {He} is well. Count
                {c3}, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                {told:film = Segmented forms are few on the film, and of ordinary shape.} {told:infection_tests = EBV, CMV, HIV and
                hepatitis B and C: negative.} {told:antibody_tests = GIFT and GAT: no antibody in the serum.} {told:chemistry = B12,
                folate and copper lie within their ranges.} {told:duffy = Fy(a−b+).} {told:lymphocytes = Large granular lymphocytes
                {f.lymphocytes.0.lgl_count} ×10⁹/L, no clone.}
                """, "What do you expect on day ninety?"),
            Step("The ninetieth day", At(4), "", """
                Count {c4}; haemoglobin and platelets are normal, as they were. The authority has replied: "Viral, not recovered; marrow
                disease to be presumed. Unfit." {He} has agreed to a marrow.
                """, "What has this count disproved?"),
            Step("Marrow and chromosomes", At(4, 11), "marrow molecular statement", """
                {told:marrow = The marrow is normocellular and matures to the end; blasts {f.marrow.0.blasts_pct} %, dysplasia in
                {f.marrow.0.dysplasia_pct} % of the cells, no fibrosis.} {told:molecular = The karyotype is normal.}

                The aeromedical doctor has looked through the authority's table. With "autoimmune" a pilot is fit and is counted once a
                year. "A negative serum does not exclude it", he says, "so we may write it." An entry stands for five years.
                """, "What may be written?"),
            Step("Flying again", At(5), "", """
                The entry now describes the course and names no cause; after one query the authority has passed {him} as fit. {He} has had
                no infection. Count {c5}, platelets {c5:plt} ×10⁹/L. {He} is to work at {camp}, two hours from a hospital.

                A draft of the table asks for a marrow every year, and for G-CSF before each season until the count is 1.5.
                """, "What do you answer, and what does {he} take along?"),
        ),
        wrong="""
            The aeromedical doctor chose words by what they cost. A virus explains one count and not the one a year before it, and a low
            count of that kind is gone within ninety days; so the kind word grounded the pilot in the middle of the season. A negative
            serum does not exclude an antibody, and is no ground to write one down. The name that is left when everything has been looked
            for is one that has been worked for; leukaemia is to be feared in those with a clone, and above 0.5 in somebody well nothing
            is injected to reach a limit.
            """,
        facts=("F-CRI-44", "F-DEF-19", "F-TRP-10", "F-ENT-CIN-07", "F-ENT-CIN-09", "F-ENT-CIN-10", "F-ENT-CIN-12", "F-TRP-48"),
    ),
)  # fmt: skip

BEFORE_ABROAD = CIN_NO_MARROW.but(
    course=Course(
        ((-420, -150, 0.55, 1.15), (-120, -60, 0.55, 1.15), (0, 0, 0.55, 1.15), (30, 40, 0.55, 1.15)), steady=True,
    ),
    radicals={
        **CIN_NO_MARROW.radicals,
        "incidental": [
                        {"name": "Blood pressure", "value": "118/74", "unit": "mmHg", "day": 0},
            {"name": "CD4 cells", "value": "0.74", "unit": "×10⁹/L", "reference": "0.5–1.4", "day": 8},
            {"name": "IgG", "value": "11.2", "unit": "g/L", "reference": "7–16", "day": 8},
        ],
    },
    who=Who((26, 55, "years")),
    plot=Plot(
        title="A year in the south",
        summary="A teacher of {age} has been offered a year at a school abroad. The insurer has read {his} blood counts.",
        picks={"school": ("Accra", "Abidjan", "Yaoundé"), "sport": ("rows on Sundays", "sings in two choirs", "swims before school")},
        steps=(
            Step("A question of insurance", 0, "age sex counts drugs history examination spleen", """
                The contract for {school} lies on the table: a year, a flat with a balcony, to be signed by the end of the month. The
                insurer has answered in one line: "Unclear disorder of the blood; not before it is clear." The travel clinic has answered
                too. Without the yellow fever vaccine nobody is let in, and "with such a count we give nothing live".

                {He} {sport}, catches every cold from the pupils and is rid of it in four days, sooner than they are.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "Everybody writes to somebody", {he} says. "Nobody has looked for anything."
                """, "What can be looked for without a marrow?"),
            Step("The whole list", 9,
                "film family statement antibody_tests infection_tests chemistry duffy lymphocytes immunology", """
                {told:antibody_tests = Neither GIFT nor GAT has found an antibody.} {told:lymphocytes = Granular lymphocytes
                {f.lymphocytes.0.lgl_count} ×10⁹/L, without a clone; CD4 cells 0.74 ×10⁹/L, IgG 11.2 g/L.}  The houseman closes the
                folder. "That was the whole list. So it is called nothing, and nothing is what they do not insure." The travel clinic has
                been asked again and keeps to its answer.
                """, "Has it a name, and what of the vaccine?"),
            Step("The contract", At(3), "", """
                The arm was sore for a day; the yellow booklet has its stamp. The count is {c3}, and the other lines are normal. The
                insurer's doctor has telephoned and is friendly: "We would pay for the marrow." The pen lies on the contract. "Do I need
                one, or do they?"
                """, "Do you accept?"),
        ),
        wrong="""
            In a well person with other lines normal the name may be given without a marrow, and says so. It is a new line, infections,
            age or treatment that ask for one. A live viral vaccine is not forbidden by neutrophils; it is the lymphocytes that have to be
            in order.
            """,
        facts=("F-ENT-CIN-07", "F-ENT-CIN-12", "F-MGT-41"),
    ),
)  # fmt: skip

ONE_LIMIT = DAN.but(
    course=Course(
        ((-900, -600, 1.22, 1.43), (-250, -120, 1.22, 1.43), (0, 0, 1.22, 1.43), (28, 32, 1.22, 1.43), (110, 130, 1.22, 1.43)), steady=True,
    ),
    radicals={
        "duffy": "duffy_null", "history": {**PLAIN_HISTORY, "recurrent_infections": False}, "examination": [{"day": 0, **CALM}],
        "statement": {"second_cytopenia": "none"},
        "drugs": [
            {"name": "risperidone", "drug_class": "other", "listed": False, "dose": "4 mg", "start": Whole(-430, -330), "stop": 0},
            {"name": "clozapine", "dose": "rising slowly", "start": At(3, 6), "ongoing": True},
        ],
    },
    who=Who((23, 44, "years")),
    plot=Plot(
        title="A form with one limit",
        summary="A {noun} of {age} on a psychiatric ward has been refused the one drug that is left. The reason is a blood count.",
        picks={"land": ("Ghana", "Eritrea", "Senegal"), "medical": ("a lorry licence", "a post at the airport", "a security firm")},
        steps=(
            Step("Refused", 0, "age sex counts drugs history examination", """
                The pharmacy has sent the order back: no clozapine below 1.5. Two drugs have failed, the second of them {d0}, begun
                {d0:begun}. {He} hears two neighbours who forbid {him} to eat, and takes bread only after somebody else has bitten into it.

                {His} parents came from {land}. At the medical for {medical}, {c0:ago}, when {he} took no tablet of any kind, {he} passed
                with neutrophils of {c0}. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets
                {c2:plt} ×10⁹/L.

                The ward doctor blames the risperidone and has stopped it today. "In a month we have two."
                """, "Has the risperidone lowered it?"),
            Step("A month without", At(3), "film spleen family statement", """
                The count is {c3}, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. Without the drug {he} has lost seven kilograms, and
                since Thursday {he} does not drink the water either. {told:spleen = The spleen was felt for, with some resistance, and not
                found.} {told:film = The film is plain.}

                The ward doctor now wants a marrow before anything is ordered. {His} mother waits in the corridor with oranges, which have
                a skin. "{He} was never ill. Why do you not give {him} the tablets?"
                """, "What has the month shown?"),
            Step("Half an hour on the bicycle", At(3, 3), "duffy", """
                One tube went to the blood bank. {told:duffy = Fy(a−b−), by return.}

                The pharmacist would like to help: "The programme has one limit, I cannot change it. Send {him} to the physiotherapists,
                half an hour on the bicycle, and take the blood from the saddle. There is your 1.5."
                """, "Would that do?"),
            Step("Amber", At(4), "", """
                The third month of clozapine. {He} eats what is on the plate, and the neighbours are heard only in the evening. At {c4} the
                community nurse's list turns amber, as it does every week, and she asks whether to hold the tablets back. The hostel asks
                what to do with a fever.
                """, "At which number, or with what, does it stop?"),
        ),
        wrong="""
            The count was what it is now before the first tablet of risperidone, so the month without it could only cost. A count lifted
            by exercise would have said nothing, and hidden the one by which the drug has to be watched.
            """,
        facts=("F-DEF-47", "F-DRG-15", "F-ENT-DAN-10"),
    ),
)  # fmt: skip

THE_BADGE = DAN.but(
    course=Course(((-2560, -2200, 1.24, 1.7), (-110, -60, 1.24, 1.7), (0, 0, 1.24, 1.49), (27, 33, 1.24, 1.7)), steady=True),
    radicals={
        "duffy": "duffy_null", "history": {**PLAIN_HISTORY, "recurrent_infections": False}, "examination": [{"day": 0, **CALM}],
        "statement": {"second_cytopenia": "none"}, "drugs": [],
        "incidental": [
            {"name": "TSH", "value": "4.9", "unit": "mU/L", "reference": "0.4–4.0", "day": 0},
            {"name": "TSH", "value": "3.1", "unit": "mU/L", "reference": "0.4–4.0", "day": At(3)},
            {"name": "The colleague with the cracked apron: neutrophils", "value": "5.2", "unit": "×10⁹/L", "day": At(3)},
        ],
    },
    who=Who((27, 48, "years")),
    plot=Plot(
        title="Out of the catheter laboratory",
        summary="A radiographer of {age} works in a catheter laboratory. Since the last check-up {he} is not allowed in.",
        picks={"years": ("two", "three")},
        steps=(
            Step("The check-up of the staff", 0, "age sex counts drugs history examination", """
                {He} has stood in the catheter laboratory for {years} years, behind lead and glass; the dosimeter of each month came back
                "below the reporting limit". {He} is well, catches a cold or two in the winter and takes no drugs.
                {f.examination.0.temperature} °C, mouth, skin and nodes normal.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. TSH 4.9 mU/L (0.4–4.0).

                Occupational health has written: "Suspected radiation damage. Not to enter the controlled area until the count is normal."
                Among the papers {he} has brought is the admission medical of the school of radiography, {c0:ago}: neutrophils {c0}.
                """, "Has the count fallen since then?"),
            Step("A month in the archive", At(3), "film family spleen statement", """
                {He} has sorted old pictures for a month. Neutrophils {c3}, lymphocytes {c3:lymph}, haemoglobin {c3:hb} g/L, platelets
                {c3:plt} ×10⁹/L; TSH 3.1. {told:film = The film was read twice: ordinary cells of every kind, nothing misshapen, nothing
                immature.} {told:spleen = The spleen is not enlarged.}

                The aprons of the department have been X-rayed, and one had a crack as long as a finger. The colleague who wears it has
                5.2 ×10⁹/L.

                The second letter: "No recovery, so the damage is lasting. We ask for marrow and chromosomes, and for a review of the
                thyroid, which lies just above the apron."
                """, "What would radiation have done to this blood?"),
            Step("Typed twice", At(3, 9), "duffy", """
                {told:duffy = The blood bank has typed the red cells as Fy(a−b−), in two tubes from two days.} {He} would like to be on
                next month's rota.

                Meanwhile the union's lawyer has filed a claim for a pension. He asks you to leave the cause open; nobody would have to
                write that it was the X-rays. The radiographer asks whether {he} was ill when {he} began.
                """, "What does your report say of the cause?"),
        ),
        wrong="""
            Occupational health compared the count with a printed limit and never with the one taken before the first day at work. Away
            from the rays it did not rise since it had not fallen. The thyroid had come into it by its place above the apron.
            """,
        facts=("F-ENT-DAN-02", "F-ENT-RAD-01", "F-ENT-RAD-04"),
    ),
)  # fmt: skip

GRADE_TWO = DAN_BORDERLINE.but(
    course=Course(
        ((-640, -420, 1.02, 1.17), (-44, -36, 1.02, 1.17), (0, 0, 1.02, 1.17), (5, 8, 1.02, 1.17), (84, 100, 1.02, 1.17)), steady=True,
    ),
    radicals={
        "duffy": "duffy_null", "history": {**PLAIN_HISTORY, "recurrent_infections": False}, "examination": [{"day": 0, **CALM}],
        "statement": {"second_cytopenia": "none"}, "drugs": [],
    },
    who=Who((20, 38, "years")),
    plot=Plot(
        title="Vaccine or salt water",
        summary="A healthy {noun} of {age} has had {his} first dose in a vaccine trial, and a fortnight later something for the form.",
        picks={"for": ("driving lessons", "a semester abroad", "a deposit for a flat"), "dis": ("typhoid", "dengue", "influenza")},
        steps=(
            Step("Grade 2, related", 0, "age sex counts drugs history examination", """
                "Neutrophil count decreased, grade 2. Related to the study product. Dosing stopped." Forty-one volunteers sit at home
                until a haematologist has seen this one, and the coordinator would be glad if that were before lunch.

                Day 14 after the first dose against {dis}. One sore arm, gone on the third day; a headache on the Sunday, after a wedding.
                The trial is to pay for {for}. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                In the folder, under the consent, lies the screening sheet, {c1:ago}. Leucocytes {c1:wbc}, ticked; neutrophils {c1},
                ticked by nobody.
                """, "Compared with which count?"),
            Step("Grade 2, explained", At(3), "duffy", """
                {told:duffy = Fy(a−b−), writes the blood bank, "as you suspected".} The sponsor's physician is quick this time.
                "Explained. Home, no film, nothing further. And from now on we type everybody at screening and leave out the null."
                """, "Is all of that number explained?"),
            Step("The second dose", At(3, 7), "film family spleen statement", """
                What costs little was done. {told:film = By eye the neutrophils are rather few and otherwise like anybody's.} The repeat
                of last week gave {c3}: "no recovery" to the sponsor, and to the volunteer what {he} had come with.

                {He} wants the second dose. The protocol says no, not below 1.5. The sponsor would amend it and asks for one sentence.
                """, "What do you write to the sponsor?"),
            Step("The code", At(4), "", """
                The code is open: salt water, both times. The sore arm had been a needle's.

                Day 14 still stands in the database as an adverse reaction to the product, and the last count, {c4}, as "not resolved".
                "Am I in there for good?"
                """, "What should stand there?"),
        ),
        wrong="""
            "Decreased" needs an earlier count, and it lay in the same folder. The type explains a steady count of 1.2 and more; a little
            below, one looks at the film and asks once more, and leaves nobody out of a trial for the number alone.
            """,
        facts=("F-ENT-DAN-03", "F-ENT-DAN-10", "F-TRP-05"),
    ),
)  # fmt: skip

TRIAL_ENTRY = DAN.but(
    course=Course(
        (
            (-900, -580, 1.24, 1.7), (-28, -28, 4.1, 5.2), (0, 0, 1.24, 1.7), (16, 19, 4.1, 5.2), (38, 43, 1.24, 1.7),
        ), steady=True,
    ),
    radicals={
        **DAN.radicals, "statement": {"second_cytopenia": "none"},
        "history": {**PLAIN_HISTORY, "recurrent_infections": False, "steroids_given": True},
        "drugs": [
            {"name": "budesonide", "drug_class": "never_suspect", "dose": "inhaled, 400 µg a day", "start": Whole(-2400, -1300), "stop": 0},
            {"name": "prednisolone", "drug_class": "never_suspect", "dose": "40 mg", "start": -31, "stop": -27},
            {"name": "prednisolone, second course", "drug_class": "never_suspect", "dose": "40 mg", "start": At(3, -3),
             "stop": At(3, 2)},
            {"name": "budesonide, begun again", "drug_class": "never_suspect", "dose": "inhaled, 400 µg a day", "start": At(3, 1),
             "ongoing": True},
        ],
    },
    who=Who((19, 48, "years")),
    plot=Plot(
        title="Not eligible",
        summary="A {noun} of {age} was to have the first tablet of an asthma study today. The count of this morning is too low for it.",
        known="asthma since school",
        picks={"stairs": ("the stairs to the library", "the steps of the car park", "the hill by the mill")},
        steps=(
            Step("Four weeks after the screening", 0, "age sex counts drugs history examination", """
                {He} has inhaled budesonide for years. The screening fell into an attack: it was the fourth of five days of prednisolone,
                and the neutrophils were {c1}. Now {he} is well. {f.examination.0.temperature} °C, the chest is clear.

                Today {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The study asks for 1.8. A works doctor had counted
                {c0}, {c0:ago}.

                The investigator has noted: "More than half gone in four weeks. Budesonide suspected." The inhaler has been stopped and a
                marrow booked.
                """, "Which of the three counts is the unusual one?"),
            Step("A fortnight without the inhaler", At(3), "family spleen", """
                By the second week {he} could not climb {stairs} without a rest; the wheeze was back. Prednisolone was begun again, and
                this is its fourth day. Count {c3}, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                The investigator's note: "Recovered after withdrawal. Budesonide proven; patient eligible."
                """, "What has raised the count?"),
            Step("Without tablets, with the inhaler", At(4), "duffy film statement", """
                Prednisolone ended {d2:ended}, and budesonide has been taken again since. {He} breathes freely. Count {c4}, haemoglobin
                {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. {told:duffy = Somebody has had the red cells typed: Fy(a−b−).} {told:film = The
                film shows neutrophils of ordinary shape; the laboratory physician asks what the marrow is for.}

                The sponsor's laboratory still holds the count taken under prednisolone, {c3}, valid for four weeks. "I should only have
                to tick it", says the investigator. With the pharmacy it stands as "budesonide: low neutrophils, proven". {He} would like
                to take part.
                """, "Which count is sent, and what is struck from the file?"),
        ),
        wrong="""
            The investigator took the count under prednisolone for the usual one and saw a fall where the old slip showed none. Stopping
            the inhaler brought an attack, the attack prednisolone, and prednisolone the same high count: it looked like a recovery. A
            number that has been the same for years, with that type, is no reason to withhold a study; a number lifted over a limit is
            none to enter one.
            """,
        facts=("F-DEF-47", "F-ENT-DAN-02", "F-ENT-DAN-10"),
    ),
)  # fmt: skip

MARATHON = DAN_BORDERLINE.but(
    course=Course(
        ((-640, -565, 0.86, 1.14), (-120, -84, 0.86, 1.14), (0, 0, 0.86, 1.14), (28, 30, 0.86, 1.14), (96, 118, 0.86, 1.14)), steady=True,
    ),
    radicals={
        **DAN_BORDERLINE.radicals, "statement": {"second_cytopenia": "none"}, "duffy": "duffy_null",
        "examination": [{"day": 0, **CALM}, {"day": At(4), **CALM}],
        "incidental": [{"name": "Neutrophils in the finish tent, ten minutes after a half-marathon", "value": Number(2.6, 3.8),
                        "unit": "×10⁹/L", "day": Whole(-205, -185)},
                       {"name": "Pulse at rest", "value": "48", "unit": "a minute", "day": 0},
                       {"name": "Ferritin", "value": "38", "unit": "µg/L", "reference": "30–300", "day": 0}],
    },
    who=Who((23, 52, "years")),
    plot=Plot(
        title="The blood of runners",
        summary="A runner of {age} has been told to give up {his} training. The marathon is in eight weeks.",
        picks={"race": ("the city marathon", "the marathon at the border"), "job": ("the railway", "the waterworks", "the post office")},
        steps=(
            Step("Autumn and spring", 0, "age sex counts drugs history examination statement incidental", """
                "Used up. It is the first thing that runners use up. Four weeks on the sofa, and you will see." The club's doctor has a
                sheet with two columns. Autumn: {f.incidental.0.value}, drawn in the finish tent, ten minutes after the half-marathon,
                because there they were all in one place. Spring is today, with {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt}
                ×10⁹/L; ferritin 38 µg/L, "and that is next".

                {f.examination.0.temperature} °C, a pulse of 48, not a cold since the autumn; all through the examination {he} looks at
                the clock, out of habit. When {job} took {him} on, and {he} ran for nothing but trains, it was {c0}. That slip is in
                neither column.
                """, "Which two counts may be compared?"),
            Step("Shoes on loan", At(3), "family spleen", """
                The club's sheet gets a count of {c3}. Its doctor would add eight more weeks, and then a marrow. A neighbour has
                the shoes, and says that they run by themselves.
                """, "What have the four weeks measured?"),
            Step("A comment in small type", At(3, 6), "duffy film", """
                {told:film = On the film the neutrophils look rested.} {told:duffy = The blood bank: Fy(a−b−).} You have telephoned: {he}
                may have the shoes back.

                The doctor rings at once. "My laboratory prints a comment: *as a rule 1.2 or more*. {He} is below. So it is that and
                something else, the iron for instance, and I was half right. I cannot let {him} start on half an explanation."
                """, "Is half of it still unexplained?"),
            Step("Three hours fifty", At(4), "", """
                {He} started {race}: three hours fifty, two black toenails, and not a prescription since. "I had the blood of runners when
                I ran for trains", {he} says.

                The doctor has drawn a third column and put {c4} into it, taken after a morning in bed. In autumn the tent goes up again.
                """, "Which number is {his}?"),
        ),
        wrong="""
            The club's doctor compared a count of ten minutes after a race with one at rest: exercise brings neutrophils out for hours,
            and no such count is a "before". The one from before the first kilometre was as low as all later ones. Below 1.2 the type does
            not settle it by itself; steady counts, no infections, the other lines and the film do the rest.
            """,
        facts=("F-DEF-47", "F-DEF-33", "F-ENT-DAN-03", "F-ENT-DAN-06", "F-ENT-DAN-10"),
    ),
)  # fmt: skip

BLOOD_DONOR = DAN.but(
    course=Course(
        ((-2350, -2100, 1.24, 1.7), (-330, -240, 1.24, 1.7), (0, 0, 1.24, 1.7), (16, 24, 1.24, 1.7), (165, 185, 1.24, 1.7)), steady=True,
        lines={"hb": (127, 133)},
    ),
    radicals={
        **DAN.radicals, "statement": {"second_cytopenia": "none"},
        "drugs": [
            {"name": "colecalciferol", "start": Whole(-900, -500), "ongoing": True},
            {"name": "ferrous sulfate", "drug_class": "never_suspect", "dose": "every other day", "start": At(3, 1), "ongoing": True},
        ],
        "chemistry": [{"day": At(3, 1), "mcv": Number(81, 84, 0), "ferritin": Whole(6, 10)}, {"day": At(4), "ferritin": Whole(44, 61)}],
        "incidental": [{"name": "HIV, hepatitis B and C, tested with each donation", "value": "negative, nineteen times", "day": 0}],
    },
    who=Who((25, 46, "years"), sex="female"),
    plot=Plot(
        title="Deferred for life",
        summary="A woman of {age} has given blood nineteen times. A new machine at the donor centre has put an end to that.",
        known="the left knee operated on; nineteen donations since",
        picks={"reason": ("an uncle's accident", "a flatmate's accident"), "eats": ("ice from your water jug", "ice from a paper cup")},
        steps=(
            Step("A line in red", 0, "age sex counts drugs history examination incidental", """
                "Deferred for life. Such values always mean something, HIV for instance." The old machine measured the haemoglobin; the
                new one prints everything, in red where it can.

                She has given since {reason}. Each bag was negative for HIV and hepatitis, and she takes it personally. {c2:Full}.
                Haemoglobin {c2:hb} g/L (donors: 125 or more), platelets {c2:plt} ×10⁹/L. "I was never better", she says, crunching
                {eats}.

                The centre's doctor has telephoned. "No marrow keeps up nineteen bags. The white cells give out first." The form from the
                knee operation, before the first bag, is in the same file; so far back nobody upstairs has turned.
                """, "Has the marrow given out?"),
            Step("The same stamp", At(3), "duffy film family spleen statement", """
                On Wednesday a second letter, same stamp, from the cellar of the same house. {told:duffy = They have typed her: Fy(a−b−).}
                "Please come this week. A patient with sickle cell disease has antibodies against nearly all of our stock."

                Upstairs they have laid the two letters side by side. "Then the white cells are explained", says the doctor, "and I take
                the rest back. Haemoglobin {c3:hb}, you pass. The couch is free at four." It is ten past two. She has rolled up her
                sleeve, asks whether one may watch television, and would like more ice.
                """, "Is everything explained?"),
            Step("Four o'clock", At(3, 1), "chemistry", """
                {told:chemistry = One small tube before any bag: ferritin {f.chemistry.0.ferritin} µg/L, MCV {f.chemistry.0.mcv} fL.} The
                rule asks for neither. "One bag", says the doctor, "for somebody who has no choice." Frozen bags lie a day and a half from
                here; the ward can wait so long.
                """, "The rule says yes. Is it drawn at four?"),
            Step("The twentieth", At(4), "", """
                Two bags came by air. She has had five months of iron and leaves the ice alone. {told:chemistry = The ferritin has come up
                to {f.chemistry.1.ferritin} µg/L.} The neutrophils are printed in red as before, {c4}.

                The cellar asks for the twentieth. Upstairs a new rule is being typed: "White cells low: deferred, unless the red cells
                are null."
                """, "Is it a good rule?"),
        ),
        wrong="""
            The doctor looked for what nineteen bags had taken away in the white cells. They were the same before the first bag and after
            the iron; what the bags had cost was iron, behind a haemoglobin that passed. When the type had explained the one number, it
            was taken to have explained the donor.
            """,
        facts=("F-TRP-08", "F-ENT-DAN-02", "F-ENT-DAN-10"),
    ),
)  # fmt: skip

RECIPES = (
    LINE_FOUR,
    ONE_IN_TWO,
    DIRECT,
    PILOT,
    BEFORE_ABROAD,
    ONE_LIMIT,
    THE_BADGE,
    GRADE_TWO,
    TRIAL_ENTRY,
    MARATHON,
    BLOOD_DONOR,
)
