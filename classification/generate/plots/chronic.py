"""Plots of adults with a long low count and nothing behind it: idiopathic neutropenia and the Duffy-null count."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.chronic import CIN, CIN_NO_MARROW, DAN, DAN_BORDERLINE
from classification.generate.radicals.shared import CALM, NORMAL_MARROW, NOTHING_ELSE, PLAIN_HISTORY, both_negative, chronic
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

LINE_FOUR = CIN_NO_MARROW.but(
    course=Course(
        ((-1500, -1100, 0.6, 1.15), (-420, -300, 0.6, 1.15), (0, 0, 0.6, 1.15), (30, 44, 0.6, 1.15), (250, 320, 0.6, 1.15)), steady=True,
    ),
    radicals={
        **CIN_NO_MARROW.radicals, "antibody_tests": both_negative(At(2, 18)), "examination": [{"day": 0, **CALM, "mouth": "aphthae"}],
    },
    who=Who((29, 54, "years")),
    plot=Plot(
        title="Line four",
        summary="A {noun} of {age} has a new doctor. On the list of problems that came with the file, the fourth says that there is none.",
        picks={"land": ("Ghana", "Senegal", "Nigeria"), "trade": ("a roofer", "a bus driver", "a pastry cook")},
        steps=(
            Step("The inherited list", 0, "age sex counts drugs history examination spleen", """
                "4. Benign ethnic neutropenia, family from {land}. No tests needed." Written {c0:ago}, at a count of {c0}. "The family" is
                one grandmother.

                {He} is {trade} and well. Ulcers inside the cheek, four times a year perhaps, two of them today; no fever with them,
                {f.examination.0.temperature} °C, no nodes. {told:spleen = The spleen is not felt.} No drugs, no other illness.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                An insurer wants a cross on a form: a disease of the blood, yes or no? "No", says the practice nurse. "It is explained."
                """, "Is it?"),
            Step("A donor's card", At(2, 5), "duffy film family", """
                {He} gives blood, and regular donors are typed in full. {told:duffy = It was in {his} wallet all the time, in small print:
                Fy(a−b+).} {told:film = Film: neutrophils few and well made, no blasts.} {told:family = Both parents have been counted;
                normal.}

                The colleague next door: "Then something has been overlooked for years. Marrow, tomorrow." The nurse has a more modest
                question: "Do I delete line four?"
                """, "What comes before the needle?"),
            Step("Nothing on any of the sheets", At(3), "chemistry infection_tests immunology lymphocytes antibody_tests statement", """
                Six sheets. {told:chemistry infection_tests = B12, folate and copper are normal, MCV {f.chemistry.mcv} fL; no HIV, no
                hepatitis, no EBV or CMV.} {told:antibody_tests = Antibodies were looked for by GIFT and by GAT, and not found.}
                {told:immunology = ANA and rheumatoid factor: negative.} {told:lymphocytes = Large granular lymphocytes
                {f.lymphocytes.0.lgl_count} ×10⁹/L, which is what everybody has, and no clone.}

                Count {c3} ×10⁹/L on day {c3:day}. The ulcers have gone and come again. So has the insurer: "Yes or no?"
                """, "Has it a name now?"),
            Step("Accepted, with a condition", At(4), "", """
                Two colds, the ulcers as before, nothing new; {c4} ×10⁹/L. The insurer's adviser has looked up the name. "A forerunner of
                leukaemia. Accepted with a surcharge, and a bone marrow every year."

                {He} would sign.
                """, "Is it a forerunner?"),
        ),
        wrong="""
            Line four rested on a grandmother. Descent is a reason to type the red cells and no substitute for it; and the type had been
            on the card for years. The adviser took for all what holds for a few with a clone; a marrow is repeated on change and not by
            the calendar.
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
        "incidental": [{"name": "The newborn girl: neutrophils, cord blood", "value": "5.2", "unit": "×10⁹/L", "day": At(4)}],
    },
    who=Who((25, 39, "years"), sex="female"),
    plot=Plot(
        title="One in two",
        summary="A woman of {age} is twelve weeks pregnant. She has been moved from the birth centre to the hospital's list of risks.",
        picks={"child": ("six", "seven", "eight"), "house": ("two streets from home", "beside her sister's flat", "above the library")},
        steps=(
            Step("The booking visit", 0, "age sex counts drugs history examination", """
                "G-CSF to the end, birth by section, antibiotics for both." The obstetrician's plan is ready, the first box can be fetched
                today. The place at the birth centre, {house}, is gone.

                She is sick in the mornings and otherwise well; {f.examination.0.temperature} °C, mouth clean, never an infection that
                needed a prescription. Folic acid, nothing else.

                {c2:Full}. Haemoglobin {c2:hb} g/L, as at twelve weeks it may be; platelets {c2:plt} ×10⁹/L. Her neutrophils were low
                twice before, and nobody did more than write it down.
                """, "What is there to treat?"),
            Step("A leaflet", At(2, 17),
                "film family spleen chemistry infection_tests immunology lymphocytes antibody_tests duffy statement", """
                The box is still at the pharmacy. {told:film = On the film few neutrophils, no blasts, nothing odd.} {told:chemistry
                infection_tests = Vitamins and copper are normal, the five viruses absent.} {told:antibody_tests = No antibody in GIFT or
                GAT.} {told:immunology = No ANA either, no rheumatoid factor.} {told:lymphocytes = Granular lymphocytes
                {f.lymphocytes.0.lgl_count} ×10⁹/L, polyclonal.} {told:duffy = The blood bank adds Fy(a+b+).} At {child}, before her
                tonsils came out, her count was normal. {told:family = The family is healthy.}

                The assistant has a leaflet: "Nothing found, so it is congenital. Half of the children have it. We have kept a place for
                the amniocentesis."
                """, "Whose children?"),
            Step("Halfway", At(3), "", """
                The place went to somebody else. Count {c3} ×10⁹/L; one cold without fever; the scan is normal.

                A letter from the birth centre: "We would take her back. Please state what she needs in labour, at which temperature she
                has to leave, and who looks at the child."
                """, "What do you write?"),
            Step("Counted from the cord", At(4), "", """
                Nine hours, no fever, a girl. The girl has 5.2 ×10⁹/L, from the cord; her mother {c4}, as ever.

                Somebody has put the girl down for a count each month until school. The mother, feeding her: "Has she got it or not?"
                """, "What is still counted?"),
        ),
        wrong="""
            The half in the leaflet is that of a mother with a congenital neutropenia. Hers was normal as a child and became low later,
            and at such counts a pregnancy as a rule needs a plan and no treatment.
            """,
        facts=("F-MGT-42", "F-ENT-CIN-10"),
    ),
)  # fmt: skip

DIRECT = CIN.but(
    course=Course(
        ((-520, -400, 0.55, 1.2), (-96, -84, 0.55, 1.2), (0, 0, 0.55, 1.2), (36, 48, 0.55, 1.2), (200, 240, 0.55, 1.2)), steady=True,
    ),
    radicals={
        **CIN.radicals,
        "antibody_tests": [{"day": -84, "method": "GIFT_D", "result": "pos"}, *both_negative(At(2, 12))],
        "drugs": [{"name": "prednisolone", "dose": "60 mg, later less", "start": -80, "stop": -35}],
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

                {He} is {job}, counted at a check-up and low ever since; {c1} on the eve of the tablets. No infection before them, none
                under them, none now; {f.examination.0.temperature} °C, mouth and skin clean. Prednisolone for six weeks, the last one
                {d0:ended}. It has brought six kilograms, bad nights and an HbA1c of {f.incidental.0.value} mmol/mol (20–42).

                Today {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Refractory?"),
            Step("Indirect", At(2, 13), "film family spleen chemistry infection_tests immunology lymphocytes duffy", """
                {told:antibody_tests = Drawn off prednisolone, GIFT and GAT from serum: nothing.} {told:film = Film: few neutrophils, all
                of them ripe, no blasts.} {told:spleen = Spleen not felt.} {told:duffy = Fy(a+b−).} {told:lymphocytes = Flow cytometry
                counts {f.lymphocytes.0.lgl_count} ×10⁹/L granular lymphocytes and finds no clone.} {told:chemistry infection_tests = No
                virus; vitamins, copper and an MCV of {f.chemistry.mcv} fL give nothing away.} {told:immunology = ANA negative.}

                "Yours were made in serum", says the sender on the telephone. "Mine was made on the cell. It is nearer."
                """, "Two laboratories, two answers. Which counts for more?"),
            Step("Before anything that lasts", At(3), "marrow molecular statement", """
                {He} wanted to know before agreeing to anything. {told:marrow = The marrow has every stage in proportion,
                {f.marrow.0.blasts_pct} % blasts, nothing misshapen to speak of.} {told:molecular = Forty-six chromosomes, none of them
                odd.} Count {c3} ×10⁹/L; still no infection.

                The sender gives in by half: "No rituximab, then. G-CSF every other day, to get {him} above 1.5."
                """, "What for?"),
            Step("Four kilograms less", At(4), "", """
                Nothing was given. {c4} ×10⁹/L, HbA1c 40 mmol/mol, four of the six kilograms gone; one cold, of three days.

                "{rule}", {he} says. "How long do I keep that up?"
                """, "What may {he} do?"),
        ),
        wrong="""
            A direct test is positive in one or two of ten people in whom it means nothing, and proves nothing alone. Steroids were given
            for it to a patient without an infection; and a count above 0.5 without infections is watched and not lifted.
            """,
        facts=("F-TST-05", "F-MGT-18", "F-ENT-CIN-10", "F-MGT-16"),
    ),
)  # fmt: skip

PILOT = CIN.but(
    course=Course(
        (
            (-430, -340, 0.58, 1.15), (-104, -92, 0.58, 1.15), (0, 0, 0.58, 1.15), (34, 40, 0.58, 1.15), (92, 96, 0.58, 1.15),
            (150, 175, 0.58, 1.15),
        ), steady=True,
    ),
    radicals={
        **CIN.radicals, "antibody_tests": both_negative(At(3, -4)), "marrow": [{**NORMAL_MARROW, "day": At(4, 7)}],
        "molecular": [{"karyotype": "normal", "day": At(4, 9)}], "examination": [{"day": 0, **CALM}, {"day": At(5), **CALM}],
    },
    who=Who((32, 58, "years")),
    plot=Plot(
        title="The licence",
        summary="A helicopter pilot of {age} is about to lose the licence. The authority's form has a limit and a line for the cause.",
        picks={"load": ("timber", "lift masts", "concrete"), "camp": ("a logging camp", "an alpine hut", "a dam site")},
        steps=(
            Step("Any word but one", 0, "age sex counts drugs history examination spleen", """
                "They take any word but *unclear*." {He} flies {load} on a long line. The form asks for neutrophils of 1.5 or more; below
                that, for a cause. The aeromedical doctor means well and has written "viral": there was a cold in the winter.

                Ill for two days in eleven years. {f.examination.0.temperature} °C, mouth and skin clean, no nodes. {told:spleen = No
                spleen under the ribs.} No drugs; that is checked too. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                In the doctor's own file, {c0:ago}, when nobody had a cold: {c0}.
                """, "Does the word hold?"),
            Step("Fit for ninety days", At(3),
                "film family antibody_tests infection_tests chemistry duffy lymphocytes immunology", """
                "Viral: fit. Normal count within ninety days." The authority has a table. {He} is in the air and thinks the doctor a
                friend.

                On the ground you have gone on asking. Count {c3} ×10⁹/L. {told:film = Film: neutrophils few, ordinary; no blasts, no
                granular crowd.} {told:antibody_tests = GIFT and GAT are negative.} {told:infection_tests = So is every virus on the
                list.} {told:chemistry = Copper and vitamins are normal.} {told:lymphocytes = The T cells are polyclonal,
                {f.lymphocytes.0.lgl_count} ×10⁹/L of them granular.} {told:duffy = Fy(a−b+), says the blood bank, and what was the
                question?}
                """, "And on day ninety?"),
            Step("The price of a word", At(4, 11), "marrow molecular statement", """
                "Viral, not recovered: marrow disease presumed. Unfit." It was {c4} ×10⁹/L on day {c4:day}, and the season has nine weeks
                left.

                Without a marrow no form goes anywhere now. {told:marrow = It is as dull as one could wish: all stages, blasts
                {f.marrow.0.blasts_pct} %, dysplasia in {f.marrow.0.dysplasia_pct} %.} {told:molecular = The chromosomes are normal.}

                The doctor has been through the table again. "*Autoimmune*: fit, one count a year. You said yourself that the serum is no
                proof."
                """, "A negative serum excludes nothing. Is it the word?"),
            Step("A line of its own", At(5), "", """
                You wrote another one, and the authority had to ask somebody. Fit. {c5} ×10⁹/L today; {f.examination.1.temperature} °C;
                one cold, three days.

                On Monday {he} leaves for {camp}, for a month, two hours from a hospital if one has a helicopter. The table has a new
                line, in draft: "Marrow every year. G-CSF before each season, to 1.5."
                """, "What do you answer?"),
        ),
        wrong="""
            The aeromedical doctor chose words by what they cost. A virus explains one count and not the one a year before it, and a low
            count of that kind is gone within ninety days; so the kind word grounded the pilot in the middle of the season. A negative
            serum does not exclude an antibody, and is no ground to write one down. The name that is left when everything has been looked
            for is one that has been worked for; leukaemia is to be feared in those with a clone, and above 0.5 in somebody well nothing is
            injected to reach a limit.
            """,
        facts=("F-CRI-44", "F-DEF-19", "F-TRP-10", "F-ENT-CIN-07", "F-ENT-CIN-09", "F-ENT-CIN-10", "F-ENT-CIN-12", "F-TRP-48"),
    ),
)  # fmt: skip

BEFORE_ABROAD = CIN_NO_MARROW.but(
    course=chronic(0.55, 1.15),
    who=Who((26, 60, "years")),
    plot=Plot(
        title="A year in the south",
        summary="A teacher of {age} has been offered a year at a school abroad. The insurer has read the blood counts.",
        picks={"school": ("Windhoek", "La Paz", "Hanoi"), "sport": ("rows on Sundays", "sings in two choirs", "swims before school")},
        steps=(
            Step("A question of insurance", 0, "age sex counts drugs history examination spleen", """
                The contract for {school} lies on the table, a year, a flat with a balcony. It runs out at the end of the month. The
                insurer has answered in one line: "Unclear disorder of the blood; not before it is clear."

                {He} {sport}, catches every cold from the pupils and is rid of it in four days; aphthae now and then, none today.
                {f.examination.0.temperature} °C. No node. {told:spleen = Nor is there a spleen to be felt.} {He} takes nothing.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}, and in between no better.
                """, "How far without a needle?"),
            Step("Without a needle", 4,
                "film family statement antibody_tests infection_tests chemistry duffy lymphocytes immunology", """
                {told:film = Few neutrophils on the film, round and ripe, and no blasts.} {told:antibody_tests = GIFT negative, GAT
                negative.} {told:infection_tests = The viruses that one asks for are absent.} {told:chemistry = B12, folate and copper: in
                range.} {told:lymphocytes = Of granular lymphocytes there are {f.lymphocytes.0.lgl_count} ×10⁹/L, without a clone.}
                {told:duffy = Fy(a+b+).} {told:family = Neither sister has it.}

                The houseman closes the folder: "That was the whole list." {He} has listened. "Then it is called nothing, and nothing is
                what they do not insure."
                """, "May it have a name?"),
            Step("The contract", At(3), "", """
                {c3} ×10⁹/L, the other lines undisturbed, one more cold. The insurer's doctor has telephoned and is friendly: "We would
                pay for the marrow."

                The pen lies on the contract. "Do I need one, or do they?"
                """, "Do you accept?"),
        ),
        wrong="""
            In a well person with other lines normal the name may be given without a marrow, and says so. It is a new line, infections,
            age or treatment that ask for one.
            """,
        facts=("F-ENT-CIN-07", "F-ENT-CIN-12"),
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
                Two drugs have failed, the second of them risperidone, begun {d0:begun} and still taken; no other. {He} hears two
                neighbours who do not exist, and they decide what {he} may eat. Clozapine was ordered. The pharmacy has sent the order
                back: the form wants neutrophils of 1.5 or more.

                [The parents came from {land}|The family came from {land}]. The neutrophils were {c0} {c0:ago}, at the medical for
                {medical}, and {c1} {c1:ago}. Nobody remembers an infection; {f.examination.0.temperature} °C, mouth and throat clean.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "The risperidone has pulled it down," says the ward doctor. "We stop it, count again in a month and send the order a
                second time."
                """, "Had it pulled it down?"),
            Step("A month without", At(3), "film spleen family statement", """
                {He} has lost seven kilograms. The tea is poisoned, and since last week the water too. Neutrophils {c3}. {told:film spleen
                family}

                "Then it is the marrow," the ward doctor has written. "Puncture first, order afterwards."
                """, "What has the month shown?"),
            Step("Half an hour on the bicycle", At(3, 3), "duffy", """
                You had asked for a tube for the blood bank in place of the needle. {told:duffy}

                The pharmacist would like to help. "The programme has one limit, and I cannot change it. Send {him} to the
                physiotherapists, half an hour on the bicycle, and take the blood straight from the saddle. That gives you your 1.5."
                """, "What would that number be worth, and what do you write on the order?"),
            Step("Amber", At(4), "", """
                Clozapine was begun {d1:begun}. {He} eats what is on the plate, and the neighbours come only in the evening. A count every
                week, today {c4} ×10⁹/L.

                The community nurse's list turns amber at each of them. Twice she has rung to ask whether the tablets are to be held back,
                and the hostel would like to know what to do if there is a fever.
                """, "At which number, or with which complaint, does it stop?"),
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
    },
    who=Who((27, 48, "years")),
    plot=Plot(
        title="Below the reporting limit",
        summary="A radiographer of {age} may not enter the catheter laboratory any more. The rota for next month is made on Friday.",
        picks={"years": ("two", "three"), "more": ("Three colleagues have", "Half the rota has", "Two of the nurses have")},
        steps=(
            Step("Off the rota", 0, "age sex counts drugs history examination", """
                "Neutrophils {c1} ×10⁹/L at the yearly check. Suspected radiation damage. Not to enter the controlled area until the count
                is normal." The check, the first one with a blood count, was {c1:ago}; the second count is today's.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                {He} has stood in the catheter laboratory for {years} years, behind glass and lead. The badge has come back each month
                with the same words, below the reporting limit. [{He} takes no drug and has not been off sick since {he} started.|No drug,
                and not one day off sick since {he} started.] {f.examination.0.temperature} °C; nothing is found on examination. The
                folder from the school of radiography, which {he} has brought because it was lying with the other papers, holds an
                admission medical from before {his} first day there. Neutrophils {c0}, {c0:ago}.
                """, "Which of these papers has occupational health not read?"),
            Step("A month without X-rays", At(3), "film family spleen statement", """
                Occupational health has let {him} sit in the archive for a month and counted again: {c3} ×10⁹/L, lymphocytes {c3:lymph}.
                "No recovery," says the second letter. "The damage must be regarded as lasting. Marrow and chromosomes, please." {more}
                since asked for a count as well, and the aprons are being X-rayed for cracks.

                {told:film family}
                """, "What would have had to fall first?"),
            Step("Leave it open", At(3, 9), "duffy", """
                One tube went to the blood bank. {told:duffy}

                The union has sent a lawyer along. There is a claim for an occupational disease, filed in good time; a pension hangs on
                it, and so does the inspection of the laboratory. "You need not write that it was the X-rays," he says. "It would be
                enough if you left it open."

                The radiographer says nothing and looks at the folder.
                """, "What do you write, and to whom?"),
        ),
        wrong="""
            Occupational health compared the count with a printed limit and never with the one taken before the first day at work. Away
            from the rays it did not rise since it had not fallen.
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
        summary="A healthy volunteer of {age} has had a first dose in a vaccine trial, and a fortnight later something for the form.",
        picks={"for": ("driving lessons", "a semester abroad", "a deposit for a flat"), "dis": ("typhoid", "dengue", "influenza")},
        steps=(
            Step("Grade 2, related", 0, "age sex counts drugs history examination", """
                The trial of a vaccine against {dis} pays for {for}. Day 14 after the first dose, one sore arm, nothing else;
                {f.examination.0.temperature} °C, throat and skin clean, no drug. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt}
                ×10⁹/L.

                The trial nurse has filled in the form as the handbook says. "Neutrophil count decreased, grade 2. Related to the study
                product. Dosing stopped." The sponsor has halted the whole site, forty-one volunteers, until a haematologist has seen this
                one.

                Decreased from what is not asked on the form. In the folder lies the screening sheet, {c1:ago}: leucocytes {c1:wbc},
                ticked; neutrophils {c1}, not ticked by anybody. The volunteer's doctor had counted {c0} {c0:ago}.
                """, "What has decreased?"),
            Step("Grade 2, explained", At(3), "duffy", """
                {told:duffy} The count is {c3} ×10⁹/L.

                The sponsor's physician is quick this time. "Explained. Send {him} home, no film, nothing further. And to be safe we shall
                type everybody at screening from now on, and leave out those who are null."
                """, "Is all of that number explained, and who would be left out?"),
            Step("The second dose", At(3, 7), "film family spleen statement", """
                You had looked at what costs little. {told:film family} Never an infection worth a doctor, no ulcers, no fevers that come
                round; the spleen is not felt. The site is open again.

                {He} asks for the second dose. By the protocol nobody below 1.5 gets one. The sponsor would amend it, but wants the reason
                from you in one sentence.
                """, "Which sentence?"),
            Step("The code", At(4), "", """
                Two more visits, two more forms. Neutrophils {c4} ×10⁹/L. The code has been opened. Both of {his} doses were salt water.

                In the data base the event of day 14 still stands as an adverse reaction to the product.
                """, "What is it to be called, there and in {his} own file?"),
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
            (-900, -500, 1.24, 1.7), (-28, -28, 4.1, 5.2), (0, 0, 1.24, 1.7), (16, 19, 4.1, 5.2), (38, 43, 1.24, 1.7),
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
        summary="A {noun} of {age} was to have the first tablet of an asthma study today. This morning's count has prevented it.",
        known="asthma since school",
        picks={"box": ("117", "204", "093"), "stairs": ("the stairs to the library", "the steps of the car park", "the hill by the mill")},
        steps=(
            Step("Back into the cupboard", 0, "age sex counts drugs history examination", """
                The box with the number {box} has been put back into the cupboard. The study asks for 1.8. At the screening, {c1:ago}, the
                neutrophils were {c1} ×10⁹/L and everybody was pleased. Today is the day of the first tablet. {c2:Full}. Haemoglobin
                {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                {He} is well, {f.examination.0.temperature} °C, and has not had so much as a cold. The screening fell into the last bad
                week: prednisolone, {d1:dose}, five days, of which that was the fourth. Otherwise it is the budesonide inhaler, morning
                and evening for years, and nothing else. On a slip from a check-up in another town stands {c0}; it is from {c0:ago}.

                "More than half of them gone in four weeks," says the investigator. "That is no fluctuation, that is an event." There is
                one drug, so the inhaler has been stopped, and for the week after next a marrow is booked.
                """, "One of these three counts is the odd one. Which?"),
            Step("Eligible", At(3), "film family spleen", """
                Without the inhaler it took a fortnight, then {he} had to sit down on {stairs} and could not finish a sentence. It is
                prednisolone once more, today the fourth day. Nobody could have lain still for a marrow, and it was put off.

                {told:film family spleen} The neutrophils are at {c3}.

                The investigator has come over in person, with a form. "Stopped, and recovered in less than three weeks. So it was the
                budesonide; I have entered it. And now {he} is eligible. We should draw blood this afternoon, while it lasts."
                """, "Recovered from what?"),
            Step("One tube to the blood bank", At(4), "duffy statement", """
                You had asked for the inhaler back and for a few weeks without tablets. {He} takes {stairs} in one go. Count {c4}. No
                marrow was taken; the tube went to the blood bank. {told:duffy}

                The investigator has read it twice and is not a bad doctor. But the sponsor will not move the limit for one, {he} has set
                {his} heart on the tablet, and blood was drawn on that fourth day after all. It is in the sponsor's own laboratory, it says
                {c3}, and by the protocol it is valid for four weeks. "I should only have to tick it."

                In {his} file, meanwhile, "budesonide: low neutrophils, proven" has gone out to the pharmacy and the family doctor.
                """, "What do you ask of the sponsor instead, and which two entries do you write or strike out?"),
        ),
        wrong="""
            The investigator took the count under prednisolone for the usual one and saw a fall where the old slip showed none. Stopping the
            inhaler brought an attack, the attack prednisolone, and prednisolone the same high count: it looked like a recovery. A number
            that has been the same for years, with that type, is no reason to withhold a study; a number lifted over a limit is none to
            enter one.
            """,
        facts=("F-DEF-47", "F-ENT-DAN-02", "F-ENT-DAN-10"),
    ),
)  # fmt: skip

MARATHON = DAN_BORDERLINE.but(
    course=Course(
        ((-640, -520, 0.86, 1.14), (-120, -84, 0.86, 1.14), (0, 0, 0.86, 1.14), (28, 30, 0.86, 1.14), (96, 118, 0.86, 1.14)), steady=True,
    ),
    radicals={
        **DAN_BORDERLINE.radicals, "statement": {"second_cytopenia": "none"}, "duffy": "duffy_null",
        "examination": [{"day": 0, **CALM}, {"day": At(4), **CALM}],
        "incidental": [{"name": "Neutrophils in the finish tent, ten minutes after a half-marathon", "value": Number(2.6, 3.8),
                        "unit": "×10⁹/L", "day": Whole(-205, -185)}],
    },
    who=Who((23, 52, "years")),
    plot=Plot(
        title="The blood of runners",
        summary="A runner of {age} has been told to stop training: the club's doctor believes that the count is used up by it.",
        picks={"race": ("the city marathon", "the marathon at the border"), "job": ("the railway", "the waterworks", "the post office")},
        steps=(
            Step("Autumn and spring", 0, "age sex counts drugs history examination statement", """
                In eight weeks {he} is to run {race}. The club tests everybody in spring. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets
                {c2:plt} ×10⁹/L.

                The doctor's sheet has two columns, "autumn" and "spring". In the first stands {f.incidental.0.value}: after the
                half-marathon everybody's blood had been drawn in the finish tent, while they were all in one place. "More than half gone,
                over a winter of forty kilometres a week. It is the first thing that runners use up. Four weeks on the sofa."

                {He} has had no cold since the autumn, no sore mouth ever, takes nothing, not even what is in the club's cupboard;
                {f.examination.0.temperature} °C, pulse 48. In a drawer at home were two more slips, which fit neither column: {c0}
                {c0:ago}, when {job} took {him} on and {he} ran for nothing but trains, and {c1} {c1:ago}.
                """, "Which of the four was not taken from somebody at rest?"),
            Step("Shoes on loan", At(3), "film family spleen", """
                Four weeks, and {c3} ×10⁹/L. {told:film family spleen}

                "So deep is it used up," says the doctor. "Eight more weeks, and then a marrow, to see if there is anything left." That is
                the end of the race. {He} has lent the shoes to a neighbour.
                """, "What have the four weeks measured?"),
            Step("A comment in small type", At(3, 6), "duffy", """
                You had sent a tube to the blood bank. {told:duffy} You have rung to say that {he} may have the shoes back.

                The doctor rings too, with the print-out before him. His laboratory has a comment for the type, and it has convinced him
                of the contrary. "As a rule 1.2 or more. {He} is below. So it is that and something else; I was half right. I cannot let
                {him} start on half an explanation."
                """, "What would have to be different for it to be something else?"),
            Step("Three hours fifty", At(4), "", """
                The doctor let {him} start, on your word and with a headache. Three hours fifty, two black toenails, nothing that needed a
                prescription before or since. {f.examination.1.temperature} °C, and {c4} ×10⁹/L after a morning in bed.

                "So I do have the blood of runners," {he} says. "I had it already when I ran for trains."

                On the sheet a third column has been drawn. The tent is to be put up again in the autumn, and the doctor asks what he
                should enter for {him}, and whether he need look at all if {he} ever comes to him with a fever.
                """, "Which number is {his}, and what does it change with a fever?"),
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
                "Deferred for life. Such values always mean something, HIV for instance. We advise a thorough work-up." The old machine
                measured the haemoglobin and nothing else; the new one prints everything, and a line in red is a line in red. She began
                after {reason} and takes it personally. She is well, she says, crunching {eats}; {f.examination.0.temperature} °C, never an
                infection to speak of, vitamin D and no other drug.

                {c2:Full}. Haemoglobin {c2:hb} g/L, where the centre asks women for 125; platelets {c2:plt} ×10⁹/L. {c1:Ago} a company
                doctor had {c1} neutrophils. Before the knee operation, and so before the first bag, they were {c0}.

                The centre's doctor has rung as well. It troubles her. "Nineteen bags. No marrow keeps that up, and the white cells give
                out first."
                """, "What has each of the nineteen bags already been tested for, and what does the knee say to the marrow?"),
            Step("The same stamp", At(3), "duffy film family spleen statement", """
                {told:film family spleen} Neutrophils {c3}. Nothing further was sent, for yesterday there was a second letter.

                It has the same stamp and comes from the cellar, where the regular donors are typed in full. {told:duffy} "Please come this
                week. In the university hospital there is a patient with sickle cell disease who has made antibodies against what nearly
                everybody else in our stock carries."

                Upstairs the doctor has compared the two letters and is glad. "Then the number is explained, and the haemoglobin is above
                the limit. The couch is free at four." The donor has rolled up her sleeve and asks for some more ice.
                """, "What does the type explain, and what on this desk does it not?"),
            Step("Four o'clock", At(3, 1), "chemistry", """
                One tube was drawn before any bag. {told:chemistry} By the rule it is the haemoglobin that counts, and the rule would let
                her through.

                "It's only one bag," says the doctor, "and it is for somebody who has no choice." The donor sees it in the same way. There
                are frozen bags of this type, in another country, a day and a half from here; the patient has a haemoglobin that
                can wait for a day and a half, though nobody likes it.
                """, "Is it drawn at four?"),
            Step("The twentieth", At(4), "", """
                Two bags came by air and were thawed. The donor has had five months of iron and leaves the ice alone. Ferritin
                {f.chemistry.1.ferritin} µg/L, haemoglobin {c4:hb} g/L, and the neutrophils, {c4} ×10⁹/L, are printed in red again. The
                cellar would like the twentieth bag today.

                The centre is about to write a new line into its rule: "White cells low: deferred, unless the red cells are null."
                """, "What is wrong with the new line, and which other line is missing?"),
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
