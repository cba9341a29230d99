"""Plots of adults with a long low count and nothing behind it: idiopathic neutropenia and the Duffy-null count."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.chronic import CIN, CIN_NO_MARROW, DAN, DAN_BORDERLINE
from classification.generate.radicals.shared import CALM, NORMAL_MARROW, NOTHING_ELSE, PLAIN_HISTORY, both_negative
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

LINE_FOUR = CIN_NO_MARROW.but(
    course=Course(
        ((-1500, -1100, 0.6, 1.15), (-420, -300, 0.6, 1.15), (0, 0, 0.86, 1.15), (36, 41, 0.58, 0.8), (250, 320, 1.22, 1.42)), steady=True,
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
        picks={"land": ("Ghana", "Senegal", "Nigeria"), "trade": ("a roofer", "a bus driver", "a pastry cook"),
               "waits": ("the scaffold goes up on Monday", "the new route begins on Monday", "the lease of the shop begins on Monday")},
        steps=(
            Step("The inherited list", 0, "age sex counts drugs history examination spleen", """
                "4. Benign ethnic neutropenia, family from {land}. No tests needed." The list came with the practice, and nobody has
                touched line four since it was typed. "The family" is one grandmother.

                {He} is {trade}. Ulcers inside the cheek, four times a year perhaps; two of them today, round, with a red rim. Bilirubin
                31 µmol/L, as at every check-up since school.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                An insurer wants a cross on a form: a disease of the blood, yes or no? The practice nurse has put it at no, since line
                four explains the count. The envelope is in the tray for the post.
                """, "Is the count explained?"),
            Step("A donor's card", At(2, 5), "duffy film family", """
                The envelope was fetched back before the van came. {He} gives blood, and regular donors are typed in full. {told:duffy =
                The card was in {his} wallet all the time, in small print: Fy(a−b+).} Line four is struck out, with a ruler.
                """, "What is written there instead?"),
            Step("Nothing on any of the sheets", At(3), "chemistry infection_tests immunology lymphocytes antibody_tests statement", """
                Were it the ulcers that use them up, a week without any would show more. {He} came in such a week: not a sore in the
                mouth, and a count of {c3}, lower than with two.

                Six sheets of results have come in between. {told:antibody_tests = Antibodies were looked for by GIFT and by GAT, and not
                found.} {told:lymphocytes = Large granular lymphocytes {f.lymphocytes.0.lgl_count} ×10⁹/L, which is what everybody has,
                and no clone among them.}

                On the form the cross now stands at yes, and beside it is a line for the name. {He} has asked at home what comes next.
                "They will want to go into the bone."
                """, "Does it need the marrow for a name?"),
            Step("Accepted, with a condition", At(4), "", """
                {He} had a cold when the blood for the insurer was drawn, and {c4} is the best count that {he} ever had. The adviser has
                read it as unsteady, and everything else as well, down to the bilirubin: "A forerunner of leukaemia, and a liver that is
                not sound. Accepted with a surcharge, and a bone marrow every year." The first is booked.

                {He} would sign: without the policy nothing starts, and {waits}.
                """, "Is it a forerunner?"),
        ),
        wrong="""
            Line four rested on a grandmother. Descent is a reason to type the red cells and no substitute for it; and the type had been
            on the card for years. The adviser took for all what holds for a few with a clone; a marrow is done on change and not by the
            calendar. The bilirubin has nothing to do with any of it.
            """,
        facts=("F-TRP-09", "F-TST-19", "F-TRP-48", "F-ENT-CIN-12"),
    ),
)  # fmt: skip

ONE_IN_TWO = CIN_NO_MARROW.but(
    course=Course(
        ((-800, -600, 0.58, 0.95), (-330, -220, 0.58, 0.95), (0, 0, 0.6, 0.95), (56, 66, 1.12, 1.28), (189, 196, 1.32, 1.46)), steady=True,
        lines={"hb": (121, 127)},
    ),
    radicals={
        **CIN_NO_MARROW.radicals, "antibody_tests": both_negative(At(2, 16)),
        "history": {**PLAIN_HISTORY, "pregnancy": True}, "drugs": [{"name": "folic acid", "start": Whole(-120, -40), "ongoing": True}],
        "statement": {**NOTHING_ELSE, "workup_complete": True, "prior_normal_anc": True},
        "incidental": [
            {"name": "Neutrophils before the tonsils came out, from the mother's folder", "value": "4.1", "unit": "×10⁹/L",
             "day": At(2, 17)},
            {"name": "The newborn girl: neutrophils, cord blood", "value": "5.2", "unit": "×10⁹/L", "day": At(4)},
        ],
    },
    who=Who((25, 39, "years"), sex="female"),
    plot=Plot(
        title="A low count at twelve weeks",
        summary="A woman of {age} is twelve weeks pregnant and well. Her count has moved her to the hospital's list of risks.",
        picks={"child": ("six", "seven", "eight")},
        steps=(
            Step("The obstetrician's plan", 0, "age sex counts drugs history examination", """
                Sick until ten, and hungry after that. No mouth ulcers, and in all her life no infection that needed a prescription; she
                takes folic acid. The fundus is as high as it should be.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The obstetrician has answered on the same day: "G-CSF until delivery, caesarean section, antibiotics for both." Her place
                at the birth centre has been given back.
                """, "Which of the three measures does she need?"),
            Step("A form that her mother kept", At(2, 17),
                "film family spleen chemistry infection_tests immunology lymphocytes antibody_tests duffy statement", """
                {told:antibody_tests = GIFT and GAT, from serum, are both negative.} {told:duffy = The red cells are Fy(a+b−).}
                {told:infection_tests = No virus was found, HIV included.} {told:chemistry = B12, folate and copper are normal.}
                {told:lymphocytes = Large granular lymphocytes {f.lymphocytes.0.lgl_count} ×10⁹/L, polyclonal.}

                Her mother has kept a form from the week before her tonsils were taken out, at {child}: neutrophils 4.1 ×10⁹/L. The
                assistant has gone by the negative results: "Nothing found, so it is congenital, and the child has one chance in two." An
                amniocentesis is booked for Tuesday.
                """, "Congenital, or acquired?"),
            Step("Twenty weeks", At(3), "", """
                The amniocentesis was cancelled, and no injection has been given. The birth centre takes back nobody below 1.0. The count
                has risen, as counts do in a pregnancy, and with {c3} she is over it.

                The midwife asks in writing at which temperature she has to go to hospital, what she needs in labour, and who looks at the
                child.
                """, "What is put in writing?"),
            Step("A girl, born at term", At(4), "", """
                Nine hours at the birth centre, no antibiotic for either of them. In labour the mother had {c4}; the cord blood has 5.2
                ×10⁹/L.

                The discharge form has a line for the girl's next count, and the midwife has left it empty.
                """, "What goes on the line?"),
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
        ((-520, -400, 0.62, 0.85), (-96, -84, 0.62, 0.85), (0, 0, 0.62, 0.95), (43, 45, 0.98, 1.28), (200, 240, 0.52, 0.58)), steady=True,
    ),
    radicals={
        **CIN.radicals,
        "antibody_tests": [{"day": -84, "method": "GIFT_D", "result": "pos"}, *both_negative(At(2, 12))],
        "drugs": [
            {"name": "prednisolone", "dose": "60 mg, later less", "start": -80, "stop": -35},
        ],
        "incidental": [
            {"name": "HbA1c", "value": Number(44, 49, 0), "unit": "mmol/mol", "reference": "20–42", "day": 0},
            {"name": "HbA1c", "value": "40", "unit": "mmol/mol", "reference": "20–42", "day": At(4)},
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
                kilograms, nights on the balcony and an HbA1c of {f.incidental.0.value} mmol/mol.

                Today {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The sender has added by hand: "Off prednisolone it will fall. Below 0.5 within six weeks, I would wager."
                """, "What was it that did not respond?"),
            Step("Indirect", At(2, 13), "family spleen chemistry infection_tests immunology lymphocytes duffy", """
                {told:antibody_tests = Drawn off prednisolone, GIFT and GAT from serum: both negative.} {He} has talked to a neighbour, a
                dental technician. "The new ones were made in serum, the first one on the cell. I trust what is taken on the tooth."
                """, "Two laboratories, two answers. Which counts for more?"),
            Step("Before anything that lasts", At(3), "film marrow molecular statement", """
                The six weeks were over on Friday. The wager had been a count below 0.5; it is {c3}, and the sender has sent a bottle of
                wine.

                All the same {he} wanted to know before agreeing to anything that lasts. {told:marrow = The marrow has every stage in
                proportion, {f.marrow.0.blasts_pct} % blasts, nothing misshapen to speak of.} {told:molecular = Forty-six chromosomes,
                none of them odd.}

                With the wine came a prescription: no rituximab, but G-CSF every other day until the count is above 1.5. The first syringe
                lies in {his} refrigerator.
                """, "What would the injections be for?"),
            Step("Four kilograms less", At(4), "", """
                The syringe went back. Four of the six kilograms are gone, HbA1c 40 mmol/mol.

                {He} has a cold today, the first of the year, and a count of {c4}, the lowest so far. The nose runs and nothing else.
                "{rule}", {he} says, "and then I catch it from the postman."
                """, "What may {he} do?"),
        ),
        wrong="""
            A direct test is positive in one or two of ten people in whom it means nothing, and proves nothing alone. Steroids were given
            for it to a patient without an infection; and a count above 0.5 without infections worth the name is watched and not lifted.
            """,
        facts=("F-TST-05", "F-MGT-18", "F-ENT-CIN-10", "F-MGT-16"),
    ),
)  # fmt: skip

PILOT = CIN.but(
    course=Course(
        (
            (-370, -358, 0.58, 1.0), (-104, -92, 0.58, 1.0), (0, 0, 0.76, 1.0), (36, 40, 1.22, 1.42), (90, 90, 0.56, 0.72),
            (150, 175, 0.6, 1.1),
        ), steady=True,
    ),
    radicals={
        **CIN.radicals, "antibody_tests": both_negative(At(3, -4)), "marrow": [{**NORMAL_MARROW, "day": At(4, 7)}],
        "molecular": [{"karyotype": "normal", "day": At(4, 9)}], "examination": [{"day": 0, **CALM}, {"day": At(5), **CALM}],
    },
    who=Who((32, 58, "years")),
    plot=Plot(
        title="The licence",
        summary="A helicopter pilot of {age} is well. At the yearly medical the count is below the authority's limit.",
        picks={"load": ("timber", "lift masts", "concrete"), "camp": ("a logging camp", "an alpine hut", "a dam site")},
        steps=(
            Step("The yearly medical", 0, "age sex counts drugs history examination spleen", """
                {He} flies {load} on a long line. There was a cold in January, with two days in bed; otherwise {he} has not missed a day
                in eleven years, and the mouth is healthy.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The authority wants 1.5 or more and, where there are fewer, the cause. The aeromedical doctor has entered "viral,
                January", right under the {c0} of last year's medical, and on that entry {he} is fit for ninety days, a normal count being
                due then.
                """, "Can the cold be the cause?"),
            Step("A name on the board", At(3),
                "film family antibody_tests infection_tests chemistry duffy lymphocytes immunology", """
                The count has risen to {c3}, and in the hangar they have begun to put {his} name on the board for the summer.

                {told:infection_tests = EBV, CMV, HIV and hepatitis B and C: negative.} {told:antibody_tests = GIFT and GAT: no antibody
                in the serum.} {told:chemistry = B12, folate and copper lie within their ranges.} {told:duffy = Fy(a−b+).}
                {told:lymphocytes = Large granular lymphocytes {f.lymphocytes.0.lgl_count} ×10⁹/L, no clone.}
                """, "What do you expect on day ninety?"),
            Step("The ninetieth day", At(4), "", """
                The count is {c4}, where 1.5 is wanted. The authority has replied on the same day: "Viral, not recovered; marrow disease
                to be presumed. Unfit." Another pilot flies the summer. {He} has agreed to a marrow.
                """, "What has this count disproved?"),
            Step("Words for an entry", At(4, 11), "marrow molecular statement", """
                {told:marrow = The marrow is normocellular and matures to the end; blasts {f.marrow.0.blasts_pct} %, dysplasia in
                {f.marrow.0.dysplasia_pct} % of the cells, no fibrosis.} {told:molecular = The karyotype is normal.}

                The aeromedical doctor has looked through the authority's table. With "autoimmune" a pilot is fit and is counted once a
                year. "A negative serum does not exclude it", he says, "so we may write it." An entry stands for five years.
                """, "What may be written?"),
            Step("Flying again", At(5), "", """
                The entry now describes the course and names no cause. After one query the authority has passed {him} down to a count of
                0.5, and {he} has {c5}. {He} packs for {camp}, two hours from a hospital.

                "And if they want 1.5 again next year? Is there nothing that one can inject?"
                """, "What do you answer?"),
        ),
        wrong="""
            The aeromedical doctor chose words by what they cost. A virus explains one count and not the one a year before it, and a low
            count of that kind is gone within ninety days; so the kind word grounded the pilot in the middle of the season. A rise that
            stays below 1.5 is no recovery. A negative serum does not exclude an antibody, and is no ground to write one down. The name
            that is left when everything has been looked for is one that has been worked for; leukaemia is to be feared in those with a
            clone, and above 0.5 in somebody well nothing is injected to reach a limit.
            """,
        facts=("F-CRI-44", "F-DEF-19", "F-TRP-10", "F-ENT-CIN-07", "F-ENT-CIN-09", "F-ENT-CIN-10", "F-ENT-CIN-12", "F-TRP-48"),
    ),
)  # fmt: skip

BEFORE_ABROAD = CIN_NO_MARROW.but(
    course=Course(
        ((-420, -330, 0.6, 1.15), (-120, -60, 0.6, 1.15), (0, 0, 0.6, 1.15), (30, 40, 0.62, 1.15)), steady=True,
    ),
    radicals={
        **CIN_NO_MARROW.radicals,
        "incidental": [
            {"name": "CD4 cells", "value": "0.74", "unit": "×10⁹/L", "reference": "0.5–1.4", "day": 8},
            {"name": "IgG", "value": "11.2", "unit": "g/L", "reference": "7–16", "day": 8},
        ],
    },
    who=Who((26, 55, "years")),
    plot=Plot(
        title="A year in the south",
        summary="A teacher of {age} has been offered a year at a school abroad. The insurer has read {his} blood counts.",
        picks={"school": ("Accra", "Abidjan", "Yaoundé")},
        steps=(
            Step("A question of insurance", 0, "age sex counts drugs history examination spleen", """
                The contract for {school} lies on the table: a year, a flat with a balcony, to be signed within six weeks. The insurer has
                had two old slips sent, {c0} {c0:ago} and {c1} {c1:ago}, and has answered in one line: "Unclear disorder of the blood; not
                before it is clear." The travel clinic has answered too. Without the yellow fever vaccine nobody is let in, and "with such
                a count we give nothing live".

                {He} catches every cold from the pupils and is rid of it in four days, sooner than they are.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "Everybody writes to somebody", {he} says. "Nobody has looked for anything."
                """, "What can be looked for without a marrow?"),
            Step("Eight tubes", 9,
                "film family statement antibody_tests infection_tests chemistry duffy lymphocytes immunology incidental", """
                It took eight tubes. {told:duffy = The red cells are of the usual Duffy type.} {told:chemistry = B12, folate and copper
                are as they should be.} {told:infection_tests = No HIV, no hepatitis, no EBV or CMV.} {told:antibody_tests = The serum
                holds no antibody by either of the two tests.} {told:lymphocytes = Granular lymphocytes {f.lymphocytes.0.lgl_count}
                ×10⁹/L, without a clone; CD4 cells 0.74 ×10⁹/L, IgG 11.2 g/L.}

                "So it is called nothing", {he} says, "and nothing is what they do not insure." {He} has less than five weeks, and no
                vaccine.
                """, "Has it a name, and what of the vaccine?"),
            Step("The contract", At(3), "", """
                The arm was sore for a day; the yellow booklet has its stamp. The insurer's doctor has telephoned and is friendly: above
                0.5 they take everybody who has a name for it, and {c3} is above 0.5. "We would even pay for the marrow."

                The pen lies on the contract.
                """, "Is the marrow accepted?"),
        ),
        wrong="""
            In a well person with other lines normal the name may be given without a marrow, provided that this is said. It is a new line,
            infections, age or treatment that ask for one. A live viral vaccine is not forbidden by neutrophils; it is the lymphocytes
            that have to be in order.
            """,
        facts=("F-ENT-CIN-07", "F-ENT-CIN-12", "F-MGT-41"),
    ),
)  # fmt: skip

ONE_LIMIT = DAN.but(
    course=Course(
        ((-900, -600, 1.22, 1.43), (-250, -120, 1.22, 1.43), (0, 0, 1.22, 1.43), (28, 32, 1.22, 1.43), (110, 122, 1.22, 1.43)), steady=True,
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
                The month was to make two of it, and has made {c3}. It has also cost seven kilograms, and since Thursday {he} drinks only
                from the tap.

                For Tuesday {he} stands on the list for a marrow. {His} mother waits in the corridor with oranges, which have a skin.
                "{He} was never ill. Why do you not give {him} the tablets?"
                """, "What has the month shown?"),
            Step("Half an hour on the bicycle", At(3, 3), "duffy", """
                One tube went to the blood bank. {told:duffy = Fy(a−b−), by return.}

                The pharmacist would like to help: "The programme has one limit, I cannot change it. Send {him} to the physiotherapists,
                half an hour on the bicycle, and take the blood from the saddle. There is your 1.5."
                """, "Would that do?"),
            Step("Amber", At(4), "", """
                The third month of clozapine. {He} eats what is on the plate, and the neighbours are heard only in the evening. At {c4}
                the community nurse's list turns amber, as it does every week, and she asks whether to hold the tablets back.
                """, "At which number are they held back?"),
        ),
        wrong="""
            The count was what it is now before the first tablet of risperidone, so the month without it could only cost. Exercise would
            have hidden the count by which the drug is watched. For Duffy-null the US label (as printed in 2022) starts at 1.0 and
            interrupts below 0.5.
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
                "below the reporting limit". {He} is well, with a cold or two in the winter.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                Occupational health has written: "Suspected radiation damage. Not to enter the controlled area below 1.8." Among the
                papers {he} has brought is the admission medical of the school of radiography, {c0:ago}: neutrophils {c0}.
                """, "Has the count fallen since then?"),
            Step("A month in the archive", At(3), "film family spleen statement", """
                {He} has sorted old pictures for a month. It has brought {c3} where 1.8 is wanted; lymphocytes {c3:lymph}, and {c2:lymph}
                before. {told:film = On the film no cell is misshapen and none immature.}

                The aprons of the department have been X-rayed meanwhile, and one had a crack as long as a finger. The colleague who wears
                it has 5.2 ×10⁹/L.

                Marrow and chromosomes are booked for Thursday all the same. The form gives "lasting damage" as the reason.
                """, "What would radiation have done to this blood?"),
            Step("A gap in the rota", At(3, 9), "duffy", """
                {told:duffy = The blood bank has typed the red cells as Fy(a−b−).} Thursday was cancelled, and next month's rota has a gap
                that {he} would fit.

                The union's lawyer has filed a claim for a pension. Nobody would have to write that it was the X-rays, he says; it would
                do to leave the cause open.
                """, "What does your report say of the cause?"),
        ),
        wrong="""
            Occupational health compared the count with a printed limit and never with the one taken before the first day at work. Away
            from the rays it only wavered, since it had not fallen. Radiation takes the lymphocytes first, and they were all there.
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
        picks={"for": ("driving lessons", "a semester abroad", "a winter of rent"), "dis": ("typhoid", "dengue", "influenza")},
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
                of last week gave {c3}. "No recovery", notes the sponsor, with the {c1} of the screening on the same page.

                {He} wants the second dose, since only both together pay for {for}. Not below 1.5, says the protocol. The sponsor would
                amend it and asks for one sentence.
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
                {He} has inhaled budesonide for years; with it a works doctor counted {c0}, {c0:ago}, and passed {him}. The screening fell
                into an attack: it was the fourth of five days of prednisolone, and the neutrophils were {c1}. Now {he} is well, and the
                chest is clear.

                Today {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The study asks for 1.8.

                The investigator has noted: "Fallen within four weeks. Budesonide suspected." The inhaler has been stopped and a
                marrow booked.
                """, "Which of the three counts is the unusual one?"),
            Step("A fortnight without the inhaler", At(3), "family spleen", """
                By the second week {he} could not climb {stairs} without a rest; the wheeze was back. Prednisolone was begun again, and
                this is its fourth day.

                The count is {c3}, and the study asked for 1.8. The trial nurse has kept the place and ticked "recovered after
                withdrawal".
                """, "What has raised the count?"),
            Step("Without tablets, with the inhaler", At(4), "duffy film statement", """
                Prednisolone ended {d2:ended}, and budesonide has been taken again since. {He} climbs {stairs} without a rest, and the
                count is {c4}. {told:duffy = Somebody has had the red cells typed: Fy(a−b−).} {told:film = The film shows neutrophils of
                ordinary shape; the laboratory physician asks what the marrow is for.}

                The sponsor's laboratory still holds the {c3} taken under prednisolone, valid for four weeks. {He} would like to take
                part, and one tick would do.
                """, "Which count is sent?"),
        ),
        wrong="""
            The investigator took the count under prednisolone for the usual one and saw a fall where the works doctor's count showed
            none. Stopping the inhaler brought an attack, the attack prednisolone, and prednisolone the same high count: it looked like a
            recovery. A number that has been the same for years, with that type, is no reason to withhold a study; a number lifted over a
            limit is none to enter one.
            """,
        facts=("F-DEF-47", "F-ENT-DAN-02", "F-ENT-DAN-10"),
    ),
)  # fmt: skip

MARATHON = DAN_BORDERLINE.but(
    course=Course(
        ((-640, -565, 0.86, 1.14), (-120, -84, 0.86, 1.14), (0, 0, 1.0, 1.14), (28, 30, 0.85, 0.94), (96, 118, 0.86, 1.14)), steady=True,
    ),
    radicals={
        **DAN_BORDERLINE.radicals, "statement": {"second_cytopenia": "none"}, "duffy": "duffy_null",
        "examination": [{"day": 0, **CALM}, {"day": At(4), **CALM}],
        "incidental": [{"name": "Neutrophils in the finish tent, ten minutes after a half-marathon", "value": Number(2.6, 3.8),
                        "unit": "×10⁹/L", "day": Whole(-205, -185)},
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

                Not a cold since the autumn; all through the examination {he} looks at the clock, out of habit. When
                {job} took {him} on, and {he} ran for nothing but trains, it was {c0}. That slip is in neither column.
                """, "Which two counts may be compared?"),
            Step("Shoes on loan", At(3), "family spleen", """
                Four weeks on the sofa, and we see {c3}, lower than with the training. A neighbour has had the shoes meanwhile and says
                that they run by themselves. The runner has begun to shout at the television.
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
            and no such count is a "before". The one from before the first kilometre was as low as those at rest. Below 1.2 the type does
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
        picks={"eats": ("ice from your water jug", "ice from a paper cup")},
        steps=(
            Step("A line in red", 0, "age sex counts drugs history examination incidental", """
                "Deferred for life. Such values always mean something, HIV for instance." The old machine measured the haemoglobin; the
                new one prints everything, in red where it can.

                Nineteen bags, each of them negative for HIV and hepatitis; she takes it personally. {c2:Full}.
                Haemoglobin {c2:hb} g/L (donors: 125 or more), platelets {c2:plt} ×10⁹/L. "I was never better", she says, crunching
                {eats}.

                The centre's doctor has telephoned. "No marrow stands nineteen bags. The white cells give out first." The form from the
                knee operation, before the first bag, is in the same file; so far back nobody upstairs has turned.
                """, "Has the marrow given out?"),
            Step("The same stamp", At(3), "duffy film family spleen statement", """
                On Wednesday a second letter, same stamp, from the cellar of the same house. {told:duffy = They have typed her: Fy(a−b−).}
                "Please come this week. A patient with sickle cell disease has antibodies against nearly all of our stock."

                Upstairs they have laid the two letters side by side. "Then the white cells are explained", says the doctor, "and I take
                the rest back. Haemoglobin {c3:hb}, you pass. The couch is free tomorrow at four." She asks whether one may watch
                television there, and for more ice.
                """, "Is everything explained?"),
            Step("Four o'clock", At(3, 1), "chemistry", """
                {told:chemistry = One small tube before any bag: ferritin {f.chemistry.0.ferritin} µg/L, MCV {f.chemistry.0.mcv} fL.} The
                rule asks for neither. She has rolled up her sleeve. The ward would be content with one bag, and has found out meanwhile
                that frozen ones lie a day and a half from here; the patient can wait so long.
                """, "The rule says yes. Is it drawn at four?"),
            Step("The twentieth", At(4), "", """
                Two bags came by air. She has had five months of iron and leaves the ice alone. {told:chemistry = The ferritin has come up
                to {f.chemistry.1.ferritin} µg/L.} The neutrophils, after five months in which nobody took anything from her, are printed
                in red as before, at {c4}.

                Upstairs a new rule is being typed: "White cells low: deferred, unless the red cells are null."
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
