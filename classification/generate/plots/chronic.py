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
                {He} gives blood, and regular donors are typed in full. {told:duffy = The card was in {his} wallet all the time, in small
                print: Fy(a−b+).} {told:film = Film: neutrophils few and well made, no blasts.} {told:family = Both parents have been
                counted; normal.}

                The colleague next door: "Then something has been overlooked for years. Marrow, tomorrow." The nurse has a more modest
                question: "Do I delete line four?"
                """, "What comes before the needle?"),
            Step("Nothing on any of the sheets", At(3), "chemistry infection_tests immunology lymphocytes antibody_tests statement", """
                Six sheets. {told:chemistry infection_tests = B12, folate and copper are normal, MCV {f.chemistry.mcv} fL; no HIV, no
                hepatitis, no EBV or CMV.} {told:antibody_tests = Antibodies were looked for by GIFT and by GAT, and not found.}
                {told:immunology = ANA and rheumatoid factor: negative.} {told:lymphocytes = Large granular lymphocytes
                {f.lymphocytes.0.lgl_count} ×10⁹/L, which is what everybody has, and no clone.}

                Count {c3} ×10⁹/L on day {c3:day}. The ulcers have gone and come again. So has the insurer: "Yes or no?"
                """, "All six are silent. Has it a name now?"),
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
                """, "Three measures for one number. What is there to treat?"),
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
                Nine hours, no fever, a girl. In the cord blood 5.2 ×10⁹/L; in the mother's {c4}, as ever.

                Somebody has put the girl down for a count each month until school. The mother, feeding her: "Has she got it or not?"
                """, "Mother and child are well. What is still counted?"),
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
                Enclosed: a direct GIFT, **positive**.

                {He} is {job}, counted at a check-up and low ever since; {c1} on the eve of the tablets. No infection before them, none
                under them, none now; {f.examination.0.temperature} °C, mouth and skin clean. Prednisolone for six weeks, the last one
                {d0:ended}. It has brought six kilograms, bad nights and an HbA1c of {f.incidental.0.value} mmol/mol (20–42).

                Today {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Refractory?"),
            Step("Indirect", At(2, 13), "film family spleen chemistry infection_tests immunology lymphocytes duffy", """
                Drawn off prednisolone, GIFT and GAT from serum: both negative. {told:film = Film: few neutrophils, all
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
                """, "What would the injections be for?"),
            Step("Four kilograms less", At(4), "", """
                Nothing was given. {c4} ×10⁹/L, HbA1c 40 mmol/mol, four of the six kilograms gone; one cold, of three days.

                "{rule}", {he} says. "How long do I keep that up?"
                """, "What may {he} do, and what not?"),
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
                """, "A cold and a limit. Does the word hold?"),
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
                """, "How far does one get without a needle?"),
            Step("Without a needle", 4,
                "film family statement antibody_tests infection_tests chemistry duffy lymphocytes immunology", """
                {told:film = Few neutrophils on the film, round and ripe, and no blasts.} {told:antibody_tests = GIFT negative, GAT
                negative.} {told:infection_tests = The viruses that one asks for are absent.} {told:chemistry = B12, folate and copper: in
                range, MCV {f.chemistry.mcv} fL.} {told:lymphocytes = Of granular lymphocytes there are {f.lymphocytes.0.lgl_count}
                ×10⁹/L, without a clone.} {told:duffy = Fy(a+b+).} {told:family = Neither sister has it.}

                The houseman closes the folder: "That was the whole list." {He} has listened. "Then it is called nothing, and nothing is
                what they do not insure."
                """, "May it have a name, as things stand?"),
            Step("The contract", At(3), "", """
                {c3} ×10⁹/L on day {c3:day}, the other lines undisturbed; one more cold, and rid of it. The insurer's doctor has
                telephoned and is friendly: "We would pay for the marrow."

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
                The pharmacy has sent the order back: no clozapine below 1.5. Two drugs have failed, the second of them {d0}, begun
                {d0:begun}. Two neighbours who do not exist decide what {he} may eat.

                {His} parents came from {land}. Nobody remembers an infection. {f.examination.0.temperature} °C, mouth and throat clean.
                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. At the medical for {medical}, {c0:ago}, the neutrophils
                were {c0}.

                "The risperidone has pulled it down", says the ward doctor. "Stopped as of today. We count again in a month."
                """, "Has it, and how would one know?"),
            Step("A month without", At(3), "film spleen family statement", """
                Seven kilograms gone. The tea is poisoned, and since last week the water. Count {c3} ×10⁹/L.

                {told:film = The film is plain.} {told:spleen = The spleen was felt for, with some resistance, and not found.}

                The ward doctor: "Then it is the marrow. Puncture first, order afterwards." {His} mother, in the corridor: "{He} was never
                ill. Why do you not give {him} the tablets?"
                """, "What has the month shown?"),
            Step("Half an hour on the bicycle", At(3, 3), "duffy", """
                One tube went to the blood bank. {told:duffy = Fy(a−b−), by return.}

                The pharmacist would like to help: "The programme has one limit, I cannot change it. Send {him} to the physiotherapists,
                half an hour on the bicycle, and take the blood from the saddle. There is your 1.5."
                """, "Would that do?"),
            Step("Amber", At(4), "", """
                Clozapine, begun {d1:begun}; a count every week, today {c4} ×10⁹/L. {He} eats what is on the plate. The neighbours come
                only in the evening.

                The community nurse's list turns amber at every count. "Do I hold the tablets back?" The hostel asks what it should do
                with a fever.
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
    },
    who=Who((27, 48, "years")),
    plot=Plot(
        title="Below the reporting limit",
        summary="A radiographer of {age} may not enter the catheter laboratory any more. The rota for next month is made on Friday.",
        picks={"years": ("two", "three"), "more": ("Three colleagues have", "Half the rota has", "Two of the nurses have")},
        steps=(
            Step("Off the rota", 0, "age sex counts drugs history examination", """
                "Suspected radiation damage. Not to enter the controlled area until the count is normal." That was after the yearly check,
                {c1:ago}; nobody had counted there before. Today {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                {He} has stood in the catheter laboratory for {years} years, behind glass and lead. Each month the badge comes back "below
                the reporting limit". Not a day off sick, no drugs; {f.examination.0.temperature} °C, nothing to see in the mouth or on
                the skin.

                {He} has brought the whole drawer. In it, unread, the admission medical of the school of radiography: neutrophils {c0},
                {c0:ago}.
                """, "A badge, a letter, a drawer. Is it the rays?"),
            Step("A month without X-rays", At(3), "film family spleen statement", """
                A month in the archive, {c3} ×10⁹/L, lymphocytes {c3:lymph}. "No recovery", writes occupational health. "Lasting damage.
                Marrow and chromosomes, please."

                {told:film = Film: all lines well made, nothing young.} {told:spleen = The spleen is where it belongs.} {more} asked for a
                count as well; the aprons are being X-rayed for cracks.
                """, "What would have fallen first?"),
            Step("Leave it open", At(3, 9), "duffy", """
                {told:duffy = The blood bank types {him} Fy(a−b−), twice, from two tubes.}

                The union's lawyer has filed a claim in good time; a pension hangs on it. "You need not write that it was the X-rays", he
                says. "Leave it open." Occupational health would be content with that as well.

                The radiographer has not said anything yet. "Was I ill when I started?"
                """, "Do you leave it open?"),
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
                "Neutrophil count decreased, grade 2. Related to the study product. Dosing stopped." Forty-one volunteers sit at home
                until a haematologist has seen this one.

                Day 14 after the first dose against {dis}: one sore arm, gone on the third day. {f.examination.0.temperature} °C; throat
                and skin clean; no drugs. The trial is to pay for {for}.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. In the folder is the screening sheet, {c1:ago}: leucocytes
                {c1:wbc}, ticked; neutrophils {c1}, ticked by nobody.
                """, "Decreased?"),
            Step("Grade 2, explained", At(3), "duffy", """
                {told:duffy = Fy(a−b−), writes the blood bank, "as you suspected".} Count {c3} ×10⁹/L.

                The sponsor's physician is quick this time. "Explained. Home, no film, nothing further. And from now on we type everybody
                at screening and leave out the null."
                """, "Is all of that number explained?"),
            Step("The second dose", At(3, 7), "film family spleen statement", """
                What costs little was done. {told:film = By eye the neutrophils are rather few and otherwise like anybody's; no blasts.}
                {told:spleen = Spleen not felt, either side up.} {told:family = A cousin faints at needles; nobody is ill.} Never an
                ulcer, no fevers that come round.

                "May I have the second one?" The protocol says no, not below 1.5. The sponsor would amend it and asks for one sentence.
                """, "What do you write?"),
            Step("The code", At(4), "", """
                {c4} ×10⁹/L on day {c4:day}. The code is open: salt water, both times. The sore arm had been a needle's.

                Day 14 still stands in the database as an adverse reaction to the product. "Am I in there for good?"
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
                Box {box} has gone back into the cupboard; the study asks for 1.8. At the screening, {c1:ago}, it was {c1} and everybody
                was pleased. Today {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                {He} is well, no cold, {f.examination.0.temperature} °C, chest clear. The screening fell into the last bad week:
                prednisolone for five days, that was the fourth. Budesonide by inhaler for years, nothing else. On a slip from another
                town, {c0:ago}: {c0}.

                "More than half gone in four weeks", says the investigator. "That is an event, and one drug is there to explain it." The
                inhaler is stopped, a marrow booked.
                """, "Three counts. Which is the odd one?"),
            Step("Eligible", At(3), "film family spleen", """
                It took a fortnight without the inhaler. On {stairs} {he} had to sit down and could not finish a sentence. Prednisolone
                again, today the fourth day; for a marrow nobody could have lain still.

                {c3} ×10⁹/L. {told:film = Film: neutrophils in plenty, no band too many, no blasts.} {told:spleen = Spleen: not felt,
                sitting up.} "Stopped, and recovered in under three weeks: the budesonide", says the investigator. The study nurse has her
                tubes ready. "And eligible. I could draw it now, while it lasts."
                """, "Recovered?"),
            Step("One tube to the blood bank", At(4), "duffy statement", """
                {told:duffy = Fy(a−b−).} Prednisolone ended {d2:ended}; count {c4} ×10⁹/L. The inhaler is back, and {he} takes {stairs}
                in one go. No marrow.

                The nurse did draw it. In the sponsor's laboratory lies a valid {c3}, good for four weeks. "I should only have to tick it",
                says the investigator, who is not a bad doctor; the limit is the sponsor's. To the pharmacy has gone, meanwhile,
                "budesonide: low neutrophils, proven".

                {He} still wants the tablet. "Is it me or the number?"
                """, "Which count do you send, and what is struck out?"),
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
        summary="A runner of {age} has been told to stop training. The marathon is in eight weeks.",
        picks={"race": ("the city marathon", "the marathon at the border"), "job": ("the railway", "the waterworks", "the post office")},
        steps=(
            Step("Autumn and spring", 0, "age sex counts drugs history examination statement incidental", """
                "Used up. It is the first thing that runners use up. Four weeks on the sofa." The club's doctor has a sheet with two
                columns. Autumn: {f.incidental.0.value}, drawn in the finish tent, ten minutes after the half-marathon, because they were
                all in one place. Spring, today: {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                No cold since the autumn, no sore mouth ever. {f.examination.0.temperature} °C, pulse 48, no node in the neck. {He} takes
                nothing, not even what is in the club's cupboard. When {job} took {him} on, and {he} ran for nothing but trains, it was
                {c0}; that slip is in neither column.
                """, "Used up?"),
            Step("Shoes on loan", At(3), "film family spleen", """
                Four weeks of sofa: {c3} ×10⁹/L. {told:film = The neutrophils on the film are few and look rested; no blasts, no
                dysplasia.} {told:spleen = A runner's belly, and no spleen in it to be felt.}

                "So deep is it used up", says the doctor. "Eight more weeks, then a marrow." A neighbour has the shoes.
                """, "What have the four weeks measured?"),
            Step("A comment in small type", At(3, 6), "duffy", """
                {told:duffy = The blood bank: Fy(a−b−).} You have telephoned: {he} may have the shoes back.

                The doctor rings at once. "My laboratory prints a comment: *as a rule 1.2 or more*. {He} is below. So it is that and
                something else, and I was half right. I cannot let {him} start on half an explanation."
                """, "Half right?"),
            Step("Three hours fifty", At(4), "", """
                {He} started. Three hours fifty, two black toenails, no prescription before or since. {c4} ×10⁹/L, after a morning in bed;
                {f.examination.1.temperature} °C.

                "I had the blood of runners when I ran for trains", {he} says. The doctor has drawn a third column. In autumn the tent
                goes up again.
                """, "Three columns. Which number is {his}?"),
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
                "Deferred for life. Such values always mean something, HIV for instance." The old machine measured the haemoglobin and
                nothing else; the new one prints all of it, in red where it can.

                She has given since {reason}, each bag negative for HIV and hepatitis, and takes it personally. She is well, she says,
                crunching {eats}; {f.examination.0.temperature} °C, no infection to speak of. Vitamin D. {c2:Full}. Haemoglobin {c2:hb}
                g/L (donors: 125 or more), platelets {c2:plt} ×10⁹/L. Before the knee operation, and the first bag, the neutrophils were
                {c0}.

                The centre's doctor has telephoned. "No marrow keeps up nineteen bags. The white cells give out first."
                """, "Given out?"),
            Step("The same stamp", At(3), "duffy film family spleen statement", """
                Count {c3} ×10⁹/L. {told:film = Film: neutrophils well made, lymphocytes and platelets as one likes them.} {told:spleen =
                The left side is soft, no spleen.}

                A second letter, same stamp, from the cellar. {told:duffy = They have typed her: Fy(a−b−).} "Please come this week. A
                patient with sickle cell disease has antibodies against nearly all of our stock." Upstairs they have compared the two
                letters. "Then the number is explained, and the haemoglobin passes. The couch is free at four." She has rolled up her
                sleeve and would like more ice.
                """, "Is everything explained?"),
            Step("Four o'clock", At(3, 1), "chemistry", """
                One small tube before any bag. Ferritin {f.chemistry.0.ferritin} µg/L, MCV {f.chemistry.0.mcv} fL. The
                rule asks for the haemoglobin only.

                "One bag", says the doctor, "for somebody who has no choice." She sees it in the same way. Frozen bags of the type lie a
                day and a half from here; the patient's ward can wait so long, and says so without joy.
                """, "The rule says yes. Is it drawn at four?"),
            Step("The twentieth", At(4), "", """
                Two bags came by air. After five months of iron the ferritin is {f.chemistry.1.ferritin} µg/L, the haemoglobin {c4:hb}
                g/L; she leaves the ice alone. Neutrophils {c4}, in red.

                The cellar asks for the twentieth. Upstairs a new rule is being typed: "White cells low: deferred, unless the red cells are
                null."
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
