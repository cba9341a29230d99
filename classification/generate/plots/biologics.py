"""Plots around an infusion or an injection: antibodies, checkpoint inhibitors, a late fall."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.biologics import BIO, BIO_ON_HOLD, ICI, ICI_GCSF, ICI_NO_MARROW, LON
from classification.generate.radicals.shared import CALM, FEBRILE, NO_VIRUS, NOTHING_ELSE, PLAIN_HISTORY
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Doses, Whole, one_of

NINE_WEEKS_TO_GO = LON.but(
    course=Course(((-330, -215, 3.0, 6.2), (0, 0, 0.14, 0.46), (2, 3, 0.1, 0.44), (8, 10, 0.3, 0.9), (24, 30, 0.9, 1.6),
        (47, 58, 1.9, 3.6))),
    radicals={
        "drugs": [{"name": "ocrelizumab", "doses": Doses(Whole(-130, -44), 182, 4, 2), "dose": "600 mg"}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True}, "history": PLAIN_HISTORY,
        "immunology": [{"day": At(3), "igg": "normal", "b_cells": "0"}],
        "examination": [{"day": 0, **CALM}],
        "incidental": [{"name": "IgG", "value": "9.4", "unit": "g/L", "reference": "7.0–16.0", "day": At(3)}],
    },
    who=Who((26, 57, "years")),
    plot=Plot(
        title="Yellow fever, please",
        summary="A {noun} of {age} is to work abroad and needs a certificate for the border. The travel clinic has counted and written a "
            "note.",
        known="multiple sclerosis, without a relapse since the infusions began",
        picks={
            "where": ("Ghana", "Uganda", "Benin"),
            "job": ("to wire a hospital", "to teach welding", "to survey a road"),
        },
        steps=(
            Step("A note from the travel clinic", 0, "age sex counts drugs history examination", """
                "Too few neutrophils for a live vaccine. Please bring them above 1.5, then I can give it." In nine weeks {he} flies to
                {where}, {job}; without a stamp for yellow fever nobody is let in.

                {He} has cycled here. Ocrelizumab every half-year, {d0:times} infusions, the last {d0:last}; no other drug.
                {f.examination.0.temperature} °C, throat clean, [good teeth|teeth in order], no cold this season.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago} {he} had {c0} neutrophils.
                """, "What is right in the note?"),
            Step("On the telephone", At(2), "film family spleen", """
                Count {c2} ×10⁹/L. {told:film spleen = Film: few neutrophils, no blasts, nothing else; the spleen keeps under the ribs.} A
                thermometer and your number go home with {him}.

                The neurologist is friendly and in a hurry. "The last bag was {d0:last}. Had it wanted to do harm, it would have done so in
                the first week. Put {him} down for a marrow; the next bag as planned."
                """, "Does the interval acquit the infusion?"),
            Step("Down for a marrow", At(3), "immunology statement", """
                {told:immunology = Not a B cell in the blood; IgG 9.4 g/L.} Nothing else has turned up, and in all the years with the
                disease no count was ever low. {c3} ×10⁹/L, mouth clean, no fever. The needle is for nine tomorrow.

                "Can one fly with it?"
                """, "What would the marrow decide?"),
            Step("Out of the fridge", At(5), "", """
                {c4} on day {c4:day}, {c5} ×10⁹/L today; no G-CSF, no needle. The neurologist waits for your letter.

                From the travel clinic comes a photograph of the syringe: "Above 1.5! Send {him} round before six."
                """, "May it be given now?"),
        ),
        wrong="""
            The neurologist took the weeks since the last infusion as an alibi; with a drug against B cells they are the usual interval.
            The travel clinic was right to wait and wrong about the reason: a live vaccine is not given after such a drug, whatever the
            count.
            """,
        facts=("F-ENT-LON-12", "F-ENT-LON-02", "F-MGT-24", "F-MGT-41"),
    ),
)  # fmt: skip

ACQUITTED_TWICE = LON.but(
    course=Course(((-215, -170, 3.0, 6.0), (0, 0, 0.1, 0.36), (3, 4, 0.1, 0.44), (8, 10, 1.15, 1.45), (20, 24, 0.5, 1.05),
        (34, 38, 0.9, 1.42), (56, 70, 1.9, 3.4)), gcsf=(3,)),
    radicals={
        "drugs": [
            {"name": "rituximab", "doses": Doses(Whole(-140, -75), 182, 4, 3), "dose": "500 mg every half-year"},
            {"name": "cotrimoxazole", "dose": "480 mg a day", "start": Whole(-1000, -800), "stop": 0},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "once a day", "start": At(2), "stop": At(3)},
        ],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": [PLAIN_HISTORY, {"day": At(2), "gcsf_given": True}],
        "immunology": [{"day": At(3), "igg": "low", "b_cells": "0"}],
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": At(3), **CALM}],
        "incidental": [{"name": "IgG", "value": "6.2", "unit": "g/L", "reference": "7.0–16.0", "day": At(3)}],
    },
    who=Who((31, 63, "years")),
    plot=Plot(
        title="The tablet that had always been there",
        summary="A {noun} of {age} with a quiet vasculitis has a fever and a sore gum. A culprit is found before the first dose is in.",
        known="granulomatosis with polyangiitis, in remission for two years",
        picks={"book": ("the pharmacology handbook", "a table of culprits", "the app")},
        steps=(
            Step("A name in the handbook", 0, "age sex counts drugs history examination", """
                "Cotrimoxazole. Stopped as of now." The emergency doctor has {book} open. "The rituximab was far too long ago."

                {f.examination.0.temperature} °C, pulse 108, blood pressure 126/74; the gum round the lower front teeth is raw and grey, the
                rest of the mouth clean. Rituximab every half-year keeps kidneys and lungs quiet: {d0:times} infusions, the last {d0:last}.
                Cotrimoxazole daily for {d1:long}, never missed. No cold; nothing from the chemist's. The antibiotic is running.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago}, neutrophils {c0}.
                """, "One order, one verdict. Does either hold?"),
            Step("Four letters", At(3), "immunology film family spleen", """
                "Off the tablet, up with the neutrophils," says the ward. The fever left on the second day; {f.examination.1.temperature}
                °C, the gum is pink. Count {c2} on day {c2:day}, when G-CSF was begun; {c3} ×10⁹/L today, after the last dose.
                {told:film spleen = Film of the first night: few neutrophils, no blasts. Spleen not to be felt.} {told:immunology = B
                cells: none to be found. IgG 6.2 g/L (7.0–16.0).}

                Four letters go out: agranulocytosis on cotrimoxazole, **proven**. The next rituximab stays in the calendar.
                """, "What has raised the count?"),
            Step("Without syringe, without tablet", At(5), "statement", """
                {c4} on day {c4:day}, {c5} ×10⁹/L today. No tablet for {c5:day} days, no G-CSF for weeks, no fever, no other cause.

                The vasculitis clinic has its letter: "The culprit is out. We infuse on the planned day, before the kidneys come back."
                """, "Do these five weeks bear out the letters?"),
            Step("A fifth letter", At(6), "", """
                {c6} ×10⁹/L. The infusion was put off on your word; urine and creatinine have not moved.

                "Which of the two was it? I shall need one of them again."
                """, "What do you write about each?"),
        ),
        wrong="""
            It was right to stop the tablet on the first night and rash to call it proven. It had been taken unchanged for more than two
            years, the rise came under G-CSF and sank again, and more than a month without it brought no normal count. The infusion was
            acquitted for its distance, which is the distance that such falls keep.
            """,
        facts=("F-ENT-LON-02", "F-ENT-LON-13", "F-ENT-DIN-02", "F-DEF-47", "F-MGT-24"),
    ),
)  # fmt: skip

FOUR_WEEKS = LON.but(
    course=Course(((-330, -215, 3.0, 6.2), (0, 0, 0.08, 0.4), (6, 7, 0.55, 0.85), (13, 15, 0.08, 0.36), (26, 30, 0.95, 1.45),
        (48, 60, 2.0, 3.6))),
    radicals={
        **LON.radicals,
        "drugs": [one_of(
            {"name": "rituximab", "doses": Doses(Whole(-128, -68), 14, 2, 2), "dose": "1000 mg"},
            {"name": "rituximab", "doses": Doses(Whole(-128, -68), 7, 4, 4), "dose": "375 mg/m²"})],
        "immunology": [{"day": At(3), "igg": "normal", "b_cells": "0"}],
        "incidental": [
            {"name": "Protein for creatinine in the urine", "value": "0.2", "unit": "g/g", "reference": "below 0.15", "day": 0},
            {"name": "Spleen, ultrasound", "value": "10.6", "unit": "cm", "day": At(3)},
            {"name": "IgG", "value": "7.9", "unit": "g/L", "reference": "7.0–16.0", "day": At(3)},
            {"name": "Protein for creatinine in the urine", "value": "2.9", "unit": "g/g", "reference": "below 0.15", "day": At(5)},
        ],
    },
    who=Who((24, 68, "years")),
    plot=Plot(
        title="The four weeks on the form",
        summary="A {noun} of {age} was to have a tooth implanted. The form asks for drugs of the last four weeks; there were none.",
        known="kidneys that leaked protein, quiet since the infusions",
        picks={"surgeon": ("dental surgeon", "oral surgeon")},
        steps=(
            Step("A form filled in truthfully", 0, "age sex counts drugs history examination incidental", """
                "Drugs in the last four weeks: none." {He} wrote it truthfully. The {surgeon}, who counts before drilling, asked about the
                year as well: {d0:times} infusions of rituximab, the last {d0:last}. Since then the urine has held 0.2 g/g of protein, and
                no tablet was needed. No cold; the gum over the gap pale and firm, {f.examination.0.temperature} °C.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the first infusion: {c0}.

                The {surgeon} writes: "An antibody halves in three weeks. Nothing of it is left, so it cannot be the drug. Please puncture
                the marrow."
                """, "Gone, therefore innocent?"),
            Step("On its way", At(3), "film family spleen immunology statement", """
                {c2} on day {c2:day}. "On its way," wrote the {surgeon}, had the drill sterilised for Thursday and told the renal clinic
                that the infusions were cleared. {c3} ×10⁹/L today.

                {told:film = Film: few neutrophils, all of them ripe, no blasts.} {told:spleen = Spleen 10.6 cm, says the renal clinic,
                which has an ultrasound for everything.} {told:immunology = The flow cytometer has found no B cell; IgG 7.9 g/L
                (7.0–16.0).} Nothing else. {He} has cut a finger, and it heals.

                The renal clinic on line two: may rituximab be given on Monday, "since it is not that"?
                """, "Thursday? And Monday?"),
            Step("A red sticker", At(4), "", """
                Count {c4}; nothing was given, nothing drilled. The {surgeon} has read it up and is a convert. A red sticker on {his}
                record: "**Allergic** to rituximab."

                The renal clinic takes an allergy at its word and has prescribed cyclophosphamide instead. The box is in {his} bag,
                unopened.
                """, "Is that the word, and what about the box?"),
            Step("A Thursday in two months", At(5), "", """
                {c5} ×10⁹/L. Box and sticker are gone. But the ankles are thick in the evening, and the urine holds 2.9 g/g.

                The renal clinic would infuse this week. The {surgeon} has a Thursday in two months and a new form, which asks for six
                weeks. "Then I shall write 'none' again," {he} says.
                """, "What comes first, and when do you count?"),
        ),
        wrong="""
            The drug was cleared because little was left of it; the B cells that it had taken had not come back, and such a fall comes
            weeks to months after the last infusion. One better count was read as a recovery, although nothing but the next one could tell.
            "Allergic" then did more harm than "cleared": it would have barred what had helped, for something that lowers neutrophils by
            itself. The next dose waits for the count and is weighed anew; it may happen again.
            """,
        facts=("F-TRP-25", "F-ENT-LON-02", "F-ENT-LON-04", "F-ENT-LON-09", "F-ENT-LON-10"),
    ),
)  # fmt: skip

SHIFT_WORKER = LON.but(
    course=Course(((-316, -316, 3.0, 6.2), (-134, -134, 2.8, 5.6), (0, 0, 0.05, 0.46), (6, 9, 0.1, 0.8), (20, 28, 0.9, 1.6),
        (47, 47, 1.9, 3.4))),
    radicals={
        **LON.radicals,
        "drugs": [{"name": "ocrelizumab", "start": -498, "doses": [-498, -316, -134], "dose": "600 mg"}],
        "immunology": [{"day": At(3), "igg": "normal", "b_cells": "0"}],
        "incidental": [{"name": "IgG", "value": "8.6", "unit": "g/L", "reference": "7.0–16.0", "day": At(3)}],
    },
    who=Who((26, 55, "years")),
    plot=Plot(
        title="Between two infusions",
        summary="A signaller of {age} with multiple sclerosis came for the routine count that nobody had wanted to pay for.",
        known="multiple sclerosis for six years",
        picks={"place": ("the junction", "the signal box"), "boss": ("The railway's doctor", "The company doctor")},
        steps=(
            Step("A bill without a reason", 0, "age sex counts drugs history examination", """
                The neurologist counts on the morning of each infusion and now, for once, in between. "No reason given," writes the insurer,
                and sends the bill back.

                Ocrelizumab every half-year, {d0:times} infusions, the last {d0:last}, the next in seven weeks. No other drug; you asked
                twice. {He} works nights at {place}, well, no infection all winter, {f.examination.0.temperature} °C, mouth and skin clean.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. On the last two such mornings there were {c0} and {c1}.

                The colleague: "Twice given, twice normal. And four months are too long for a reaction. Look for something else."
                """, "What do the two mornings prove?"),
            Step("Off the night shift", At(3), "film immunology family spleen statement", """
                Something else was looked for and not found. {told:film = The film is plain but for the few neutrophils.} {told:spleen = No
                spleen felt.} {told:immunology = B cells have been wiped out, IgG is 8.6 g/L.} Count {c3} ×10⁹/L.

                {boss} has moved {him} from a box on {his} own to an office of twelve, "for protection". Four of the twelve have a cold.
                "And with a fever at three in the morning? My relief is forty minutes away."
                """, "Where is {he} safer, and what at three?"),
            Step("A section of line", At(4), "", """
                Count {c4}. No fever, and nights again, with a second name on the roster.

                "You see," says the colleague, "by the day of the infusion it will be normal, as always." {He} shakes {his} head. "If I
                look at the two ends only, my line is always clear. The train is in between."
                """, "As always?"),
            Step("The evening before", At(5), "", """
                {c5} ×10⁹/L; the infusion is booked for tomorrow. The neurologist fears for the legs and would give it. The insurer asks
                once more for a reason.

                "And when will I be looked at?"
                """, "Tomorrow? And what does the insurer read?"),
        ),
        wrong="""
            The colleague took counts from the mornings of the infusions for counts of the time between. A fall that comes weeks or months
            after an infusion and is over before the next one cannot be seen there. Nor do four months acquit it: they are counted from
            the last infusion and lie within what has been seen. Who goes on may have it again, so the next interval is counted, too.
            """,
        facts=("F-ENT-LON-02", "F-ENT-LON-09", "F-ENT-LON-12", "F-ENT-LON-13"),
    ),
)  # fmt: skip

CHAIR_SIX = ICI_NO_MARROW.but(
    course=Course(((-98, -86, 3.2, 6.2), (-22, -21, 2.6, 5.2), (0, 0, 0.12, 0.45), (1, 2, 0.1, 0.42), (9, 12, 0.9, 3.4),
        (36, 44, 1.9, 4.0)), gcsf=(4,)),
    radicals={
        "drugs": [
            one_of({"name": "pembrolizumab", "start": -84, "doses": [-84, -63, -42, -21], "dose": "200 mg every three weeks"},
                {"name": "nivolumab", "start": -84, "doses": [-84, -56, -28], "dose": "480 mg every four weeks"}),
            {"name": "prednisolone", "start": At(3), "stop": At(5, -9), "dose": "1 mg/kg, then tapered"},
            {"name": "filgrastim", "drug_class": "never_suspect", "start": At(3), "stop": At(4), "dose": "once a day"},
        ],
        "history": [{**PLAIN_HISTORY, "ici_start": -84, "irae_other": False},
            {"day": At(3), "gcsf_given": True, "steroids_given": True}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True}, "infection_tests": NO_VIRUS,
        "examination": [{"day": 0, **CALM}],
        "incidental": [{"name": "Spleen, CT", "value": "11.2", "unit": "cm", "day": At(3)}],
    },
    who=Who((44, 76, "years")),
    plot=Plot(
        title="Chair six",
        summary="A {noun} of {age} sits in the infusion room with the line in. Then the morning's count comes up on the "
            "screen.",
        known="melanoma of the back and one node with it, both removed in the winter",
        picks={"said": ("rung up", "asked on the telephone"), "day": ("Monday", "Thursday")},
        steps=(
            Step("Already on the stand", 0, "age sex counts drugs history examination", """
                The bag hangs, the line is flushed. The pharmacist, {said}: "No lower limit for that one. It is no cytostatic, it leaves the
                marrow alone. **Released.**"

                Nothing is left of the melanoma that anyone can see, and {d0} is to keep it so: {d0:times} infusions, the first {d0:begun}.
                No rash, no loose stools, no cough; no cold, no other drug, not even for a headache. {f.examination.0.temperature} °C.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c1:Ago} the neutrophils were {c1}.
                """, "Does the bag run?"),
            Step("The bag goes back", At(3), "film family spleen infection_tests statement", """
                Count {c3} ×10⁹/L, no fever. {told:film = Film: few neutrophils, ordinary lymphocytes, no blasts.} {told:spleen = Spleen
                11.2 cm on the last scan.} {told:infection_tests = EBV, CMV, HIV and hepatitis B and C are negative.} The team has nothing
                else to offer. Prednisolone and G-CSF since noon.

                The form for the marrow lies unsigned on the table. "If the treatment stays the same, why the needle?"

                "So much the better," says the registrar. "Some virus that we do not test for. By {day} it is over and the bag can run."
                """, "Is {he} right? Is the registrar?"),
            Step("On the last syringe", At(4), "", """
                {c4} ×10⁹/L on day {c4:day}; the last G-CSF was this morning, prednisolone is being tapered. A thermometer at home, not
                needed. Haemoglobin and platelets have hardly moved.

                The infusion room has kept chair six for tomorrow.
                """, "Tomorrow?"),
            Step("Two rules", At(5), "", """
                No G-CSF for weeks, no prednisolone for nine days: {c5} ×10⁹/L.

                {He} has brought two printouts, marked in yellow. The general rule of ASCO: after grade 4, never again. A table from
                *Blood*, 2022: a restart may be considered once the neutrophils keep above 1.0. "I have nothing left to shrink, and most of
                the year still to come."
                """, "Two rules, one patient. What do you say?"),
        ),
        wrong="""
            A drug that has no lower limit on its label is not for that reason harmless to the neutrophils. What falls in the third month
            after the first infusion, with nothing else to explain it, is held against the infusion until something better is found; an
            untested virus is no finding.
            """,
        facts=("F-ENT-ICI-02", "F-ENT-ICI-10", "F-ENT-ICI-11", "F-MGT-25"),
    ),
)  # fmt: skip

FRONT_OF_THE_FILE = ICI.but(
    course=Course(((-82, -72, 3.2, 6.5), (-16, -10, 2.6, 5.4), (0, 0, 0.1, 0.42), (2, 3, 0.06, 0.38), (10, 13, 0.9, 3.0),
        (40, 48, 1.9, 4.0)), gcsf=(4,)),
    radicals={
        "drugs": [
            one_of({"name": "nivolumab", "start": -70, "doses": [-70, -56, -42, -28, -14], "dose": "240 mg every two weeks"},
                {"name": "pembrolizumab", "start": -70, "doses": [-70, -49, -28, -7], "dose": "200 mg every three weeks"}),
            {"name": "prednisolone", "start": At(3), "stop": At(5, -6), "dose": "1 mg/kg, then tapered"},
            {"name": "filgrastim", "drug_class": "never_suspect", "start": At(3), "stop": At(4), "dose": "once a day"},
        ],
        "history": [{**PLAIN_HISTORY, "ici_start": -70, "irae_other": False}, {"day": At(3), "gcsf_given": True, "steroids_given": True}],
        "statement": [{**NOTHING_ELSE, "prior_normal_anc": True}],
        "marrow": [{"day": At(3), "done": True, "cellularity": "normal", "arrest_stage": "late",
            "blasts_pct": Whole(1, 2), "dysplasia_pct": Whole(1, 4), "infiltration": False}],
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": At(4), **CALM}],
        "incidental": [{"name": "CT of the spine", "value": "both deposits smaller than before treatment", "day": At(3)}],
    },
    who=Who((47, 77, "years")),
    plot=Plot(
        title="In the front of the file",
        summary="A {noun} of {age} with deposits in the spine has a fever and hardly any neutrophils. In the night a talk has been "
            "held with the family.",
        known="kidney cancer, operated on; two deposits in the spine",
        picks={"kin": ("brother", "daughter", "son"), "hour": ("three", "four")},
        steps=(
            Step("A talk in the corridor", 0, "age sex counts drugs history examination", """
                "The marrow is full of it. Nothing will grow there any more." So the night doctor, kindly, at {hour} in the morning, to the
                {kin}. Now a yellow sheet lies in front: no intensive care, comfort from Monday.

                Fever since yesterday, {f.examination.0.temperature} °C, 118/66, pulse 106, sores on palate and gum; the
                antibiotic ran within the hour. {d0:Name}, {d0:times} infusions, the first {d0:begun}. No other drug, never a cytostatic, no
                rays.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c1:Ago}, neutrophils {c1}.
                """, "Is this the blood of a full marrow?"),
            Step("What lies in it", At(3), "film marrow spleen family", """
                Count {c3} ×10⁹/L. {told:film = Film: few neutrophils, no blasts, no nucleated red cells, no tear-drops.} {told:spleen =
                No large spleen.} {told:marrow = The marrow: normal cellularity, all there up to the metamyelocyte and little beyond,
                {f.marrow.0.blasts_pct} % blasts, nothing foreign.} On the scan both deposits in the spine have become smaller.
                Prednisolone and G-CSF since the smear was read.

                "*One* clean needle," says the night doctor. "It is patchy, and you have missed it. The sheet stays."
                """, "Missed?"),
            Step("The yellow sheet", At(4), "statement", """
                {f.examination.1.temperature} °C, the sores are closing. {c4} ×10⁹/L under G-CSF, which ends today; platelets {c4:plt}, as
                ever. No other cause has been found.

                The {kin} has told the others what was said in the corridor. A hospice has a room. The sheet is still in force, and the
                patient has not seen it.
                """, "Who speaks with whom today?"),
            Step("In the treatment room", At(5), "", """
                {c5} ×10⁹/L, weeks after the last G-CSF, six days after the last prednisolone. {He} holds the pictures of the spine against
                the window.

                "It works. But two of three get it again if they go on, I have read. And those who stop?"
                """, "What do you know, and what not?"),
        ),
        wrong="""
            The night doctor concluded from the bones to the marrow, with platelets, haemoglobin and film against her. Where a tumour is
            treated in this way, neutrophils that fall alone in the third month are looked for in the treatment as well, and the marrow is
            asked before a file is closed.
            """,
        facts=("F-ENT-ICI-02", "F-ENT-ICI-06", "F-ENT-ICI-07", "F-ENT-ICI-09"),
    ),
)  # fmt: skip

TENTH_WEEK = ICI_GCSF.but(
    course=Course(((-84, -76, 3.2, 6.5), (-24, -18, 2.6, 5.4), (0, 0, 0.03, 0.45), (2, 3, 0.02, 0.4), (9, 9, 1.05, 1.9),
        (24, 30, 1.9, 4.0)), gcsf=(4,)),
    radicals={
        **ICI.radicals,
        "drugs": [
            one_of({"name": "pembrolizumab", "start": -73, "doses": [-73, -52, -31, -10], "dose": "200 mg every three weeks"},
                {"name": "nivolumab", "start": -73, "doses": [-73, -59, -45, -31, -17, -3], "dose": "240 mg every two weeks"}),
            {"name": "prednisolone", "start": At(3, 1), "stop": At(5, -3), "dose": "1 mg/kg, then tapered"},
            {"name": "filgrastim", "drug_class": "never_suspect", "start": At(3, 1), "stop": At(4), "dose": "once a day"},
        ],
        "history": [{**PLAIN_HISTORY, "ici_start": -73, "irae_other": False},
            {"day": At(3, 1), "gcsf_given": True, "steroids_given": True}],
        "marrow": [{"day": At(3), "done": True, "cellularity": "hyper", "arrest_stage": "none",
            "blasts_pct": Whole(1, 2), "dysplasia_pct": Whole(1, 4), "infiltration": False}],
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": At(4), **CALM}],
        "incidental": [
            {"name": "CT of the chest", "value": "deposits half as wide as before treatment", "day": -7},
            {"name": "CT of the chest", "value": "deposits unchanged, no new ones", "day": At(5)},
        ],
    },
    plot=Plot(
        title="A good scan",
        summary="A {noun} of {age}, whose tumour is shrinking, was brought in shivering. The family is afraid of one thing only: a stop.",
        known="a melanoma with deposits in the lung, under immunotherapy",
        picks={"rel": ("daughter", "son"), "day": ("Saturday", "Sunday")},
        steps=(
            Step("At the desk", 0, "age sex counts drugs history examination incidental", """
                "{He} is not on chemotherapy, so that protocol is not for {him}," says the desk. "Cultures, and oncology in the morning."

                Shivering since noon. {f.examination.0.temperature} °C, pulse 108, blood pressure 121/70, awake and annoyed. Two ulcers on
                the palate, where the plate of the denture sits; it has stayed in its glass since {day}, five days now. {d0:Name},
                {d0:times} infusions, the first {d0:begun}; no other drug, no cold. Last week's scan was the first good one: every deposit
                half as wide.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L; {c1:ago}, neutrophils {c1}.
                """, "Who is the protocol for?"),
            Step("Pressure sores", At(3, 1), "film marrow family spleen statement", """
                Meropenem within the hour, after a word with the desk; cultures silent. Count {c3} {c3:ago}. {told:film = Few neutrophils on
                the film, no blasts, no left shift.} {told:marrow = The marrow is crowded and matures to
                the end; {f.marrow.0.blasts_pct} % blasts, no melanoma.} Nothing else explains it. Prednisolone and G-CSF begin today.

                The ward would not have needed them. "Infection explains both, fever and count. The sores are from the denture." A dentist
                has ground the plate, which had fitted for nine years.
                """, "What came first?"),
            Step("The day after tomorrow", At(4), "", """
                {f.examination.1.temperature} °C, the palate has healed, the plate rattles. {c4} ×10⁹/L, the last G-CSF this morning. The
                letter is dictated: "Infection with a low count, recovered." Oncology has read it and stopped nothing.

                The infusion room rings about the next bag, the day after tomorrow. "Of course we are coming," says the {rel}. "You saw the
                scan."
                """, "Whom do you ring, and which word goes?"),
            Step("The next scan", At(5), "", """
                Count {c5}, weeks after the last G-CSF; prednisolone has ended. No bag was given, and the deposits have stayed as they were.

                The {rel} has found a centre that would go on: *Blood*, 2022, neutrophils above 1.0. Oncology answers with ASCO: grade 4,
                the end. The patient has said little so far. "What would I be risking, and for what?"
                """, "What do you tell {him}?"),
        ),
        wrong="""
            The desk asked which drug had lowered the count; the protocol asks for fever and count alone. The ward let the fever explain
            the neutrophils, although the palate had been sore for days before the fever and in a plate that had always fitted. Called an
            infection, the count would have been forgotten by the next infusion, after which it comes back in two of three.
            """,
        facts=("F-ENT-ICI-02", "F-ENT-ICI-05", "F-ENT-ICI-09", "F-ENT-ICI-10", "F-ENT-ICI-11"),
    ),
)  # fmt: skip

FORM_B = BIO.but(
    course=Course(((-120, -90, 2.1, 2.7), (0, 0, 0.56, 0.95), (7, 10, 0.8, 1.45), (26, 38, 1.85, 2.8))),
    radicals={
        "drugs": [one_of(
            {"name": "tocilizumab", "start": Whole(-63, -28), "last_dose": Whole(-7, -5), "dose": "162 mg once a week", "stop": 0},
            {"name": "sarilumab", "start": Whole(-70, -42), "last_dose": Whole(-13, -9), "dose": "200 mg every two weeks", "stop": 0})],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True, "own_baseline_anc": "2.4"},
        "history": PLAIN_HISTORY,
        "antibody_tests": [{"day": At(2), "method": "GIFT_D", "result": "pos"}],
        "examination": [{"day": 0, **CALM}, {"day": At(2), **CALM, "inflammation": ["arthritis"]}],
    },
    who=Who((24, 60, "years")),
    plot=Plot(
        title="Form B",
        summary="A nursery teacher of {age} can close both fists again. The company doctor has looked at another part of the report.",
        known="polyarthritis without rheumatoid factor",
        picks={"task": ("zips on snowsuits", "shoelaces", "lids of lunch boxes")},
        steps=(
            Step("Fitness for work with small children", 0, "age sex counts drugs history examination", """
                Form B, section four: "High risk of infection. Unfit for work with children until the neutrophils have reached 2.0. Suggest
                G-CSF." The company doctor has signed it; the group has no second teacher.

                Seven of nine children cough. {He} does not, and has had no infection since {d0} was begun, {d0:begun}; last injection
                {d0:last}, no other drug. Hands slim, both fists close, {f.examination.0.temperature} °C.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before that drug, {c0:ago}, there were {c0}.
                """, "How dangerous is this number?"),
            Step("A comment in italics", At(2), "film family spleen antibody_tests", """
                Count {c2}, without the injection that was due and without G-CSF. {told:film = The film shows no blasts and nothing else
                that should not be there.} {told:spleen = Spleen not felt.} {told:antibody_tests = One more tube had been sent: direct
                GIFT **positive**.}

                Beneath it the laboratory prints, in italics: "*Compatible with autoimmune neutropenia.*" So the company doctor advises
                prednisolone in place of the injections, for good. Both wrists and four knuckles are thick and warm; the {task} have to
                wait.
                """, "What does the tube change?"),
            Step("Awake at four", At(3), "statement", """
                {c3} ×10⁹/L, no injection, no prednisolone, no infection. In other years it was about 2.4, and nothing else has been found.

                "At four the hands wake me. I would take the old dose today, and a count like that one with it." The sentence about the
                children still stands on Form B.
                """, "Which dose, and what of the form?"),
        ),
        wrong="""
            The company doctor read a number as a risk. With this drug the neutrophils fall early and come back when it is left out, and
            serious infections were no more frequent at low counts than at normal ones. A direct test that is positive alone proves no
            antibody, and here it would not change what is done.
            """,
        facts=("F-ENT-BIO-03", "F-ENT-BIO-06", "F-ENT-BIO-09", "F-TRP-68", "F-TRP-52"),
    ),
)  # fmt: skip

OTHER_EYE = BIO_ON_HOLD.but(
    course=Course(((-200, -95, 2.4, 3.6), (0, 0, 0.56, 0.95), (3, 5, 0.56, 1.1), (9, 12, 0.6, 1.2))),
    radicals={
        **BIO_ON_HOLD.radicals,
        "drugs": [{"name": "adalimumab", "start": Whole(-85, -45), "last_dose": Whole(-13, -5), "dose": "40 mg every two weeks",
            "stop": 0}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "infection_tests": NO_VIRUS,
    },
    who=Who((23, 61, "years")),
    plot=Plot(
        title="The other eye",
        summary="A {noun} of {age} has one eye left to read with. What protects it has been stopped because of a count.",
        known="uveitis on both sides; the right eye lost to it last year",
        picks={"job": ("proofreads timetables", "tunes looms", "draws maps"), "much": ("two lines", "three lines")},
        steps=(
            Step("Stopped by return of post", 0, "age sex counts drugs history examination", """
                The family doctor answered by return of post: "**Agranulocytosis** on adalimumab. Never again." The next pen is in the
                refrigerator.

                With the left eye {he} {job}; the right went last year. Adalimumab for {d0:long} has kept the left one clear, last pen
                {d0:last}. No other drug. {f.examination.0.temperature} °C, mouth whole, no infection since the first pen, [not even a
                cold|not one cold].

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the first pen the neutrophils were {c0}; since then
                nobody had looked.
                """, "Is that the word for it?"),
            Step("Nothing beside it", At(2), "film family spleen infection_tests statement", """
                Count {c2} ×10⁹/L. {told:film = Film: rather few neutrophils, well granulated, no blasts.} {told:infection_tests =
                Hepatitis B and C, HIV, EBV and CMV: all negative.} {told:spleen = No spleen to be felt.} The list of other causes is
                empty. {He} is well, and reads the smallest line.

                The family doctor has not moved: "Never is never." The eye clinic wants a date. "For how long must the eye do without? One
                sentence will do."
                """, "What do you wait for?"),
            Step("Cells in the chamber", At(3), "", """
                Since yesterday cells in the front chamber, and {much} fewer on the chart. {c3} ×10⁹/L, one pen left out. No fever, no sore
                place.

                A steroid into the eye is possible; it did the right one no good. The eye clinic wants the pen, today. "And what can happen
                to me, at such a count?"
                """, "The pen, fewer pens, or no pen?"),
        ),
        wrong="""
            The family doctor's word fits counts below 0.5. Between that and the limit, in somebody without infection, the drug is held or
            given less often by count and infection, and what it is given for is weighed with them.
            """,
        facts=("F-MGT-26", "F-ENT-BIO-02", "F-ENT-BIO-10"),
    ),
)  # fmt: skip

LAST_COUNTED = BIO.but(
    course=Course(((-220, -90, 2.2, 3.2), (0, 0, 0.56, 0.95), (7, 9, 0.9, 1.45), (28, 38, 1.9, 2.8))),
    radicals={
        **BIO.radicals,
        "drugs": [one_of(
            {"name": "tocilizumab", "start": Whole(-70, -32), "last_dose": Whole(-6, -3), "dose": "162 mg once a week", "stop": 0},
            {"name": "sarilumab", "start": Whole(-80, -42), "last_dose": Whole(-11, -8), "dose": "200 mg fortnightly", "stop": 0})],
        "statement": {**BIO.radicals["statement"], "own_baseline_anc": "2.3"},
        "examination": [
            {"day": 0, **CALM},
            {"day": At(2), **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": At(3), **CALM, "inflammation": ["arthritis"]},
        ],
        "incidental": [
            {"name": "CRP", "value": "0.4", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "CRP", "value": "0.6", "unit": "mg/L", "reference": "below 5", "day": At(2)},
            {"name": "Right forefinger", "value": "middle joint thick and hot, above it a black point from a needle", "day": At(2)},
            {"name": "Right forefinger, opened", "value": "pus; Staphylococcus aureus", "day": At(2, 1)},
            {"name": "CRP", "value": "27", "unit": "mg/L", "reference": "below 5", "day": At(3)},
        ],
    },
    who=Who((25, 66, "years")),
    plot=Plot(
        title="Hands that work again",
        summary="A bookbinder of {age} can hold a needle for the first time in a year. But the count has fallen.",
        known="inflamed joints of both hands, treated since the summer",
        picks={"work": ("a family bible", "an atlas in four volumes", "a register of the harbour")},
        steps=(
            Step("The needle", 0, "age sex counts drugs history examination statement incidental", """
                {He} lays both hands on your desk and makes two fists. {d0:Name} for {d0:long}, the last one {d0:last}; at home {work} lies
                half sewn. No other drug, no infection, {f.examination.0.temperature} °C, CRP 0.4 mg/L. "All inflammation gone," notes the
                practice.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Over the years {he} had about {f.statement.own_baseline_anc}.

                Serum for neutrophil antibodies is on its way, three weeks to the result. Until then no injection: "First we must know
                whether it is immune."
                """, "Positive or negative: what would change?"),
            Step("One knuckle", At(2), "film family spleen", """
                Since Sunday the right forefinger, round the middle joint: thick, hot, throbbing at night. The other nine are slim. Above
                the joint a black point, where the needle had gone in.

                {f.examination.1.temperature} °C, CRP 0.6 mg/L. Count {c2} ×10⁹/L, one dose missed. {told:film = Film: neutrophils still
                few, no blasts, no toxic granules.} The practice: "No fever, no CRP. A **flare**, that
                comes of stopping. Prednisolone from tonight."
                """, "What does this CRP say, and what of the finger?"),
            Step("Nine, and then ten", At(3), "", """
                Pus, and *Staphylococcus aureus* in it. Opened the next day, an antibiotic, no prednisolone; it has healed with a white
                line. Now the others are thick, both wrists and six knuckles. CRP 27 mg/L, neutrophils {c3} ×10⁹/L. The serum has come back
                unread, for want of a form.

                The practice: "After such a finger, never again." The rheumatologist: "Today, the old dose." {He} has sewn nothing for two
                weeks. "And how do I know the next time, if neither thermometer nor blood will say so?"
                """, "Again or never? And the next finger?"),
        ),
        wrong="""
            The practice held the dose for a test that would have changed nothing: with this class the count falls without an antibody.
            Meanwhile it looked for an infection in the CRP. It is common teaching that a drug against interleukin 6 keeps the CRP down and
            may hide a fever; one finger with a prick in it had to be opened, and a flare would hardly have chosen that finger alone. The
            infection does not prove the count guilty either: serious ones were as frequent at normal counts.
            """,
        facts=("F-ENT-BIO-06", "F-ENT-BIO-09", "F-ENT-BIO-10", "F-MGT-26"),
    ),
)  # fmt: skip

TWICE_A_MONTH = BIO.but(
    course=Course(((-160, -90, 2.4, 3.2), (0, 0, 0.68, 0.95), (9, 9, 0.8, 1.15), (30, 40, 1.9, 2.9))),
    radicals={
        **BIO.radicals,
        "drugs": [{"name": "adalimumab", "start": one_of(-54, -68), "last_dose": -12, "dose": "40 mg every two weeks", "stop": 0}],
        "statement": {**BIO.radicals["statement"], "own_baseline_anc": "2.6"},
        "examination": [{"day": 0, **CALM}, {"day": At(2), **CALM}],
        "incidental": [
            {"name": "Level of the drug", "value": "6.4", "unit": "mg/L", "reference": "5–12 before a dose", "day": At(2)},
            {"name": "Left knee", "value": "plaque with two cracks, bursa not swollen", "day": At(2)},
        ],
    },
    who=Who((23, 58, "years")),
    plot=Plot(
        title="A pen in the refrigerator",
        summary="A tiler of {age} has had clear skin since the summer. The practice that counts for the insurer has locked the pens away.",
        known="psoriasis of elbows, knees and scalp",
        picks={"room": ("A swimming bath", "A hospital kitchen", "A station hall")},
        steps=(
            Step("Locked away", 0, "age sex counts drugs history examination statement", """
                {room} is to be tiled by the end of the month, and {he} can kneel again. Adalimumab for {d0:long}, the last pen twelve days
                ago. The next lies in the practice's vaccine refrigerator, behind a lock, with a note on the door: "Danger of sepsis. No
                more pens."

                No infection, mouth and skin whole, {f.examination.0.temperature} °C; nothing else is taken.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. In earlier years the neutrophils lay about
                {f.statement.own_baseline_anc}.
                """, "How much of the note is true today?"),
            Step("Nine days without", At(2), "film family spleen incidental", """
                "Nine days without, and it has hardly moved," says the practice. "Then it was not the pen, it is an antibody. Marrow on
                Monday, prednisolone from today." Count {c2} ×10⁹/L. {told:film spleen = On the film the neutrophils are few and ripe,
                without blasts; the spleen is not palpable.}

                The laboratory had serum left over: adalimumab 6.4 mg/L, where 5 to 12 are usual just before a dose. The
                prescription is still in {his} knee pocket. "I have read what it does to skin like mine, once one stops." Under the left
                knee pad a plaque has opened, two cracks, nothing swollen, {f.examination.1.temperature} °C.
                """, "Nine days without what?"),
            Step("Which comes out of the lock", At(3), "", """
                {c3} ×10⁹/L without pen, marrow or prednisolone. The cracks bleed when {he} kneels; a colleague does the last wall.

                Dermatology would change the class. The practice would give nothing, "not with those cracks". {He} wants the pen that
                worked. "And at which figure do you lock it up again?"
                """, "Three offers. Which do you speak against, and what is the figure?"),
        ),
        wrong="""
            The note on the door went too far: a count between 0.5 and 1.0 in somebody who is well is handled by its depth and by
            infection, with a pause, a smaller dose or another drug. And the practice counted the pause from its own note: on that day the
            pen was not even due, so that nine days of stopping were one week of a missed dose, with the level of a treated patient. The
            cracks are no reason against treatment: they are what comes of none.
            """,
        facts=("F-ENT-BIO-02", "F-ENT-BIO-10", "F-MGT-26"),
    ),
)  # fmt: skip

RECIPES = (
    NINE_WEEKS_TO_GO,
    ACQUITTED_TWICE,
    FOUR_WEEKS,
    SHIFT_WORKER,
    CHAIR_SIX,
    FRONT_OF_THE_FILE,
    TENTH_WEEK,
    FORM_B,
    OTHER_EYE,
    LAST_COUNTED,
    TWICE_A_MONTH,
)
