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
        "immunology": [{"day": At(3), "igg": one_of("normal", "low"), "b_cells": "0"}],
        "examination": [{"day": 0, **CALM}],
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
                In nine weeks {he} flies to {where} {job}, and without a stamp for yellow fever nobody is let in. Multiple sclerosis, {he}
                wrote on the travel clinic's form, and ocrelizumab, {d0:dose} every half-year: {d0:times} infusions, the last {d0:last}.
                No other drug, no cold this season. {f.examination.0.temperature} °C, [a clean throat and good teeth|teeth and throat in
                order]; {he} has cycled here.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}.

                The note says: "Too few neutrophils for a live vaccine. Please bring them above 1.5, then I can give it."
                """, "Which half of the note do you agree with?"),
            Step("On the telephone", At(2), "film family spleen", """
                {c2} ×10⁹/L; the spleen is not felt. {told:film family} {He} has a sheet for the case of fever, with your number on it,
                and a thermometer.

                The neurologist is friendly and busy. "The last bag was {d0:last}. Had it wanted to do harm it would have done so in the
                first week. Put {him} down for a marrow; I shall give the next one as planned."
                """, "Does the interval acquit the infusion?"),
            Step("Down for a marrow", At(3), "immunology statement", """
                {told:immunology} Nothing else has turned up, and in all the years with the disease there was never a low count before.
                The neutrophils are at {c3}. No fever, no sore place in the mouth.

                The needle is booked for tomorrow at nine. {He} has asked whether one can fly with it.
                """, "What would the marrow decide?"),
            Step("Out of the fridge", At(5), "", """
                On day {c4:day} it was {c4}, today {c5} ×10⁹/L; haemoglobin {c5:hb} g/L, platelets {c5:plt} ×10⁹/L. Nothing was given, and
                no marrow was taken. The next infusion has been put off until you have written.

                From the travel clinic comes a message with a photograph of the syringe: "Above 1.5! Send {him} round before six."
                """, "May she give it now?"),
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
        "immunology": [{"day": At(3), "igg": one_of("normal", "low"), "b_cells": "0"}],
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": At(3), **CALM}],
    },
    who=Who((31, 63, "years")),
    plot=Plot(
        title="The tablet that had always been there",
        summary="A {noun} of {age} with a quiet vasculitis has a fever and a sore gum. A culprit is found before the first dose is in.",
        known="granulomatosis with polyangiitis, in remission for two years",
        picks={"book": ("the pharmacology handbook", "a table of culprits", "the app")},
        steps=(
            Step("A name in the handbook", 0, "age sex counts drugs history examination", """
                {f.examination.0.temperature} °C, pulse 108, blood pressure 126/74; the gum round the lower front teeth is raw and grey.
                Kidneys and lungs have been quiet since the induction. {d0:Name}, {d0:dose}, keeps them so: {d0:times} infusions, the last
                {d0:last}. Beside it {d1}, {d1:dose}, never missed, since the very beginning. No cold, nothing from the chemist's.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}.

                The emergency doctor has {book} open. "Cotrimoxazole. Stopped as of now. The rituximab was given far too long ago." The
                antibiotic is running.
                """, "Which of the three sentences is an order, and which a verdict?"),
            Step("Four letters", At(3), "immunology film family spleen", """
                Four letters go out from the ward: agranulocytosis on cotrimoxazole, proven. The fever went on the second day. On day
                {c2:day} the count was still {c2} and filgrastim was begun; today it is {c3} ×10⁹/L. {f.examination.1.temperature} °C, the
                gum is pink. "Off the tablet, up with the neutrophils," says the ward.

                {told:immunology} The last syringe was given this morning, {he} goes home, and the next infusion of rituximab stays where
                it is in the calendar.
                """, "What has raised the count?"),
            Step("Without syringe, without tablet", At(5), "statement", """
                {c4} on day {c4:day}, {c5} ×10⁹/L today; haemoglobin {c5:hb} g/L, platelets {c5:plt} ×10⁹/L. No tablet for {c5:day} days,
                no filgrastim for weeks, no fever.

                The vasculitis clinic has read the four letters and sees no reason to wait: "The culprit is out. The infusion is given on
                the day that was planned, before the kidneys come back."
                """, "Does a month without the tablet bear out the letters?"),
            Step("A fifth letter", At(6), "", """
                {c6} ×10⁹/L. The infusion was put off on your word; urine and creatinine are unchanged. {He} wants to know which of the
                two it was. {He} will need the one or the other again.
                """, "What do you write about the tablet, and what about the infusion?"),
        ),
        wrong="""
            It was right to stop the tablet on the first night and rash to call it proven. It had been taken unchanged for more than two
            years, the rise came under filgrastim and sank again, and more than a month without it brought no normal count. The infusion
            was acquitted for its distance, which is the distance that such falls keep.
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
        "immunology": [{"day": At(3), "igg": one_of("normal", "low"), "b_cells": "0"}],
        "incidental": [
            {"name": "Protein for creatinine in the urine", "value": "0.2", "unit": "g/g", "reference": "below 0.15", "day": 0},
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
                "Drugs in the last four weeks: none", {he} has written, and that is so. Asked about the year, {he} takes a plastic folder
                out of the bag. {d0:Name}, {d0:dose}, {d0:times} infusions, the last {d0:last}; since then the urine has held 0.2 g/g of
                protein, and no tablet has been needed. No cold, the gum over the gap pale and firm, {f.examination.0.temperature} °C.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the first infusion, {c0:ago}, the neutrophils were
                {c0}.

                The {surgeon} counts before drilling and has asked about the year as well. "An antibody halves in three weeks. Of that one
                nothing to speak of is left, so it cannot be the drug. Please puncture the marrow."
                """, "What can be gone longer than the drug that took it?"),
            Step("On its way", At(3), "film family spleen immunology statement", """
                You left the marrow alone and counted weekly. First came {c2} ×10⁹/L. "On its way," wrote the {surgeon}, had the drill
                sterilised for this Thursday, and told the renal clinic that the infusions were cleared. Today there are {c3}.

                {told:film immunology} Nothing else has been found, and before the infusions no count was ever low. {He} has cut a finger
                on the folder; it heals.

                The {surgeon} asks whether Thursday stands, and the renal clinic whether the next {d0} may be given on Monday as booked,
                "since it is not the drug".
                """, "What do the B cells do to the sum with the three weeks, and what do you answer the two?"),
            Step("A red sticker", At(4), "", """
                Neutrophils {c4} ×10⁹/L, with nothing given and nothing drilled. The {surgeon} has read up on it and is a convert. On the
                plastic folder there is now a red sticker, as there is in the record of the renal clinic: "Allergic to {d0}".

                The renal clinic takes an allergy at its word. In place of the infusion that is due, to keep the kidneys quiet, it has
                prescribed cyclophosphamide. The box is in {his} bag, not yet opened.
                """, "Is that the word, and what about the box?"),
            Step("A Thursday in two months", At(5), "", """
                Count {c5}. The box went back unopened. The sticker came off and took some of the plastic with it. But the ankles are
                thick in the evening, and the urine holds 2.9 g/g.

                The renal clinic would give {d0} this week, if you agree, and does not know when to count. The {surgeon} has a free
                Thursday in two months and a new form. It asks for six weeks now. "Then I shall write 'none' again," {he} says.
                """, "Infusion or tooth first, when is {he} counted after it, and what should the form ask?"),
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
        "immunology": [{"day": At(3), "igg": one_of("normal", "low"), "b_cells": "0"}],
    },
    who=Who((26, 55, "years")),
    plot=Plot(
        title="Between two infusions",
        summary="A signaller of {age} with multiple sclerosis came for the routine count that nobody had wanted to pay for.",
        known="multiple sclerosis for six years",
        picks={"place": ("the junction", "the signal box"), "boss": ("The railway's doctor", "The company doctor")},
        steps=(
            Step("A bill without a reason", 0, "age sex counts drugs history examination", """
                {d0:Name}, {d0:dose}, every half-year: {d0:times} infusions, the last {d0:last}, the next in seven weeks. The neurologist
                counts on the morning of each and now, for the first time, once in between. The insurer has sent that bill back: "No reason
                given."

                {He} feels well, has had no infection this winter and has worked every night at {place}. Mouth and skin are clean,
                {f.examination.0.temperature} °C. No other drug, not a neighbour's tablet either; you asked twice.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. On the mornings of the last two infusions the neutrophils
                were {c0} and {c1}.

                "So it isn't the drug," says the colleague. "Twice it was given, and twice the count was normal half a year later. And
                four months are too long for a reaction. Look for something else; the infusion stays in the calendar."
                """, "Of which days in half a year do two such counts say anything?"),
            Step("Off the night shift", At(3), "film immunology family spleen statement", """
                Something else was looked for. {told:film spleen family} {told:immunology} Neutrophils {c3}.

                {boss} has had the result as well and has taken {him} off the nights: an office of twelve in place of a box on {his} own,
                "for protection". Four of the twelve have a cold. {He} would go back at once, but wants to know what to do with a fever at
                three in the morning, when the relief is forty minutes away and the trains do not stop.
                """, "Where is {he} safer, and what is the order for three in the morning?"),
            Step("A section of line", At(4), "", """
                Neutrophils {c4} ×10⁹/L; {he} has had no fever, and works nights again, with a second name on the roster. "You see," says
                the colleague, "it goes by itself. By the day of the infusion it'll be normal, as always."

                "As always?" {he} says. "With us a section has two ends. If I look at the ends only, it is always clear. The train is in
                between."
                """, "In how many of the earlier intervals was there no fall?"),
            Step("The evening before", At(5), "", """
                The count is {c5} ×10⁹/L. The infusion is booked for tomorrow morning. Had nobody counted in between, there would be three
                good counts in the file by now, and not one question.

                The neurologist fears the legs more than the blood and would give it. The insurer asks once more for a reason, this time
                before it pays for any further count between infusions. {He} says: "Tell me what you'd do, and when I'll be looked at."
                """, "Is it given tomorrow, and what do you write to the insurer?"),
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
                The bag hangs; the line has been flushed. Nothing is left of the melanoma that anyone can see, and {d0} is to keep it so:
                {d0:dose}, {d0:times} infusions until now, the first {d0:begun}. [No rash, no loose stools, no cough|Skin, bowels and
                breath are as ever], no cold, no other drug, not even for a headache. {f.examination.0.temperature} °C.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c1:Ago} the neutrophils were {c1}, before the first
                infusion {c0}.

                The pharmacist is {said}. "There is no lower limit for that one. It is no cytostatic, it leaves the marrow alone.
                Released."
                """, "Does the bag run?"),
            Step("The bag goes back", At(3), "film family spleen infection_tests statement", """
                {told:film infection_tests} {c3} ×10⁹/L, no fever. Since the film has been read {he} is given prednisolone, 1 mg per
                kilogram, and filgrastim.

                {He} has read the form for the marrow twice and laid it back unsigned: if the treatment stays the same, why the needle?

                "So much the better," says the registrar. "Some virus we do not test for. By {day} it is over, and the bag can run."
                """, "Is {he} right to refuse, and is the registrar right to be glad?"),
            Step("On the last syringe", At(4), "", """
                {c4} ×10⁹/L on day {c4:day}, with the last syringe given this morning; prednisolone is being tapered. Haemoglobin {c4:hb}
                g/L, platelets {c4:plt} ×10⁹/L. {He} has stayed at home with a thermometer and has not needed it.

                The infusion room has kept the chair for tomorrow.
                """, "What is this number worth?"),
            Step("Two rules", At(5), "", """
                No filgrastim for weeks, no prednisolone for nine days, and {c5} ×10⁹/L.

                Two printouts lie on the table. One is a general rule for such drugs: after the fourth grade, never again. The other is a
                table from a haematological journal: may be considered once the neutrophils keep above 1.0. Both have been marked in
                yellow, by {him}. Nothing is left of the melanoma; most of the year's treatment is still to come.
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
        "marrow": [{"day": At(3), "done": True, "cellularity": one_of("normal", "hyper"), "arrest_stage": one_of("none", "late"),
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
                The night doctor was kind and thorough. At {hour} in the morning she sat down with the {kin}: the bones had been affected
                from the start, now the marrow was full, and nothing would grow there any more. In the front of the file lies a yellow
                sheet. No intensive care, comfort from Monday.

                The fever came yesterday; {f.examination.0.temperature} °C, pulse 106, blood pressure 118/66, sores on palate and gum. She
                did give the antibiotic, within the hour. {d0:Name}, {d0:dose}, the first {d0:begun}, {d0:times} infusions; no other drug,
                never a cytostatic, no rays.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c1:Ago} the neutrophils were {c1}, before the first
                infusion {c0}.
                """, "Does this blood come from a full marrow?"),
            Step("What lies in it", At(3), "film marrow spleen family", """
                The marrow was taken on the side that the scan had shown to be clear. {told:film marrow} Nothing foreign in it. {c3}
                ×10⁹/L. In passing: both deposits in the spine have become smaller.

                Prednisolone, 1 mg per kilogram, and filgrastim were begun when the smear had been read. "One clean needle," says the
                night doctor. "It is patchy, you have missed it. I leave the sheet where it is."
                """, "What would a patchy marrow have done to the rest of the count?"),
            Step("The yellow sheet", At(4), "statement", """
                {f.examination.1.temperature} °C, the sores are closing. {c4} ×10⁹/L under filgrastim, which ends today; haemoglobin
                {c4:hb} g/L, platelets {c4:plt} ×10⁹/L.

                The {kin} has told the rest of the family what was said in the corridor. The hospice has a room. The yellow sheet is still
                in force, and the patient has never seen it.
                """, "Who speaks with whom today, and about what?"),
            Step("In the treatment room", At(5), "", """
                Filgrastim ended weeks ago, prednisolone six days ago; {c5} ×10⁹/L.

                {He} has asked for the pictures of the spine and holds them against the window. "It works," {he} says. "I have read that
                two of three get it again if they go on. And those who stop?"
                """, "What do you know, and what do you not know?"),
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
        "marrow": [{"day": At(3), "done": True, "cellularity": one_of("normal", "hyper"), "arrest_stage": one_of("none", "late"),
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
                The scan of last week was the first good one, and the {rel} has it on the telephone: every deposit half as wide. Since
                noon {he} has been shivering; {f.examination.0.temperature} °C, blood pressure 121/70, pulse 108, awake and annoyed. Two
                ulcers on the palate, where the plate of the denture sits; {he} has left it in its glass since {day}, five days ago.
                {d0:Name}, {d0:dose}, {d0:times} infusions, the first {d0:begun}; no other drug, no painkiller, and no cold before it.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c1:Ago} the neutrophils were {c1}, before the treatment
                {c0}.

                "{He} isn't on chemotherapy," says the desk, "so that protocol isn't for {him}. Cultures, and the oncologists in the
                morning."
                """, "What is the protocol for?"),
            Step("Pressure sores", At(3, 1), "film marrow family spleen statement", """
                The desk was overruled, meropenem ran within the hour, and the cultures have stayed silent. Neutrophils {c3} ×10⁹/L
                {c3:ago}. {told:film spleen} {told:marrow}

                The ward writes: "Infection. It explains both, the fever and the count; the sores are from the denture." A dentist has
                been up and has ground the plate, as ordered. It had fitted for nine years.

                On your word filgrastim and prednisolone are begun today, which the ward calls a belt with braces.
                """, "Which came first, and what in this mouth can tell you?"),
            Step("The day after tomorrow", At(4), "", """
                {f.examination.1.temperature} °C, the palate has healed, and the plate, ground, rattles. Neutrophils {c4} ×10⁹/L, with the
                last filgrastim given this morning. The discharge letter is dictated: "Infection with a low count, recovered."

                Oncology has read just that, and nobody there has stopped anything. The infusion room has rung about the next bag, the day
                after tomorrow. "Of course we're coming," the {rel} has said. "You saw the scan."
                """, "Who has to be rung today, and which word of the letter has to go?"),
            Step("The next scan", At(5), "", """
                Neutrophils {c5} ×10⁹/L, weeks after the last syringe; prednisolone has ended. No bag was given, and the deposits have
                stayed as they were.

                The {rel} has found a centre that would go on at once, and in a haematological journal a table that allows it above 1.0.
                Oncology holds against it the general rule of its own society, by which such a grade is the end. Both want a letter from
                you, and {he}, who has said little so far, wants to know what {he} would be risking, and for what.
                """, "What do you tell {him}, and which sentence does every letter need?"),
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
                "Illness: inflamed joints of the hands. Treatment: {d0}, {d0:dose}, begun {d0:begun}, last injection {d0:last}; no other
                drug. Complaints: none. Temperature {f.examination.0.temperature} °C. Infections since the start of treatment: none,
                although seven of the nine children in the group cough. Joints: not swollen.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. At the last check, {c0:ago}, neutrophils {c0}.

                Assessment: high risk of infection. Unfit for work with children until the neutrophils have reached 2.0. Suggest
                injections of G-CSF to speed this up."

                {He} has put Form B on your desk and says that the group has no second teacher.
                """, "Does this number say what will happen among the children?"),
            Step("A comment in italics", At(2), "film family spleen antibody_tests", """
                The injection that was due has been left out, no G-CSF was given. Neutrophils {c2} ×10⁹/L. {told:family spleen} The
                laboratory has read a film as well: few neutrophils, otherwise nothing.

                {told:antibody_tests} Beneath it the laboratory has printed in italics: "Compatible with autoimmune neutropenia." The
                company doctor had sent the tube, and now advises prednisolone in place of the injections, for good.

                Both wrists and four knuckles are thick and warm again. {He} can no longer manage the {task}.
                """, "What does the comment change?"),
            Step("Awake at four", At(3), "statement", """
                {c3} ×10⁹/L without an injection and without prednisolone; haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. There has
                been no infection. Nothing else has been found; 2.4 or so is what {he} has always had.

                At night the hands wake {him}. {He} would take the old dose back today, "and a count like that one with it". On Form B the
                line about the children is still there.
                """, "Back to which dose, and what do you write on the form?"),
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
                The left eye has been clear since {d0}, {d0:dose}, was begun {d0:begun}; with it {he} {job}. The last pen went in
                {d0:last}, and the next lies in the refrigerator, for the family doctor has written: "Agranulocytosis on {d0}. Never
                again."

                {f.examination.0.temperature} °C, no infection since the pens began, [not even a cold|not one cold], the mouth whole, and
                no other drug.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the first pen the neutrophils were {c0}.
                """, "Is the doctor's word the right one, and what follows from the number itself?"),
            Step("Nothing beside it", At(2), "film family spleen infection_tests statement", """
                The neutrophils are at {c2}. {told:film infection_tests} {He} feels well and sees well.

                The eye clinic asks for one sentence: for how long must it do without?
                """, "What would you have to see before you name a date?"),
            Step("Cells in the chamber", At(3), "", """
                Cells in the front chamber since yesterday, and {much} fewer on the chart. The eye clinic can inject a steroid into the
                eye, which in the right one did no good; what it wants is the pen, today.

                Neutrophils {c3} ×10⁹/L after one pen left out. No fever, no sore place. {He} asks what can happen at such a count, and
                what cannot.
                """, "The pen today, half as often, or not at all? And how sure is the reason for the count?"),
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
                {He} lays both hands on your desk before {he} sits down, and makes two fists. {d0:Name}, {d0:dose}, begun {d0:begun}, the
                last one {d0:last}; {work} lies half sewn at home. No other drug. No infection, {f.examination.0.temperature} °C, CRP 0.4
                mg/L. "All inflammation is gone," says the practice.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Over the years {his} count lay about
                {f.statement.own_baseline_anc}; {c0:ago} it was {c0}.

                The practice has sent serum for neutrophil antibodies, three weeks to the result, and holds the injection "until we know
                whether it is immune".
                """, "Positive or negative: what would be done differently?"),
            Step("One knuckle", At(2), "film family spleen", """
                Count {c2}. {told:film spleen} The serum has not been looked at yet. The injection that was due is still in its box, and
                {he} has gone on sewing.

                The right forefinger is thick, hot and shining round the middle joint, and at night it throbs. The other nine are slim.
                {f.examination.1.temperature} °C, CRP 0.6 mg/L. The practice has weighed it up: no fever, no CRP, and a dose missed. "A
                flare. That comes of stopping. Prednisolone from tonight." {He} has shown them a small black point on the finger, where
                the needle had gone in on Sunday. With such a CRP, they said, it would not matter.
                """, "What does a CRP say under this drug, and what is done with the finger today?"),
            Step("Nine, and then ten", At(3), "", """
                There was pus in it. It was opened the next day, an antibiotic was given and no prednisolone, and it has healed with a
                white line. Now the others are thick: both wrists, six knuckles, on both sides alike. CRP 27 mg/L, neutrophils {c3}
                ×10⁹/L. The serum has come back unread, for want of a form, and the practice has filled in the form.

                "After such a finger, at such a count, never again," it writes. The rheumatologist would inject today, the old dose. {He}
                has sewn nothing for two weeks. {He} would rather be low than idle and asks only how {he} is to know the next time, if
                neither the thermometer nor the blood will say so.
                """, "Again or never, at what dose, and what is {he} to go by?"),
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
    course=Course(((-160, -90, 2.4, 3.2), (0, 0, 0.55, 0.97), (9, 9, 0.8, 1.3), (30, 40, 1.9, 2.9))),
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
        picks={"room": ("a swimming bath", "a hospital kitchen", "a station hall")},
        steps=(
            Step("Locked away", 0, "age sex counts drugs history examination statement", """
                {He} can kneel again, and has {room} to tile until the end of the month. {d0:Name}, {d0:dose}, begun {d0:begun}; the last
                pen went in twelve days ago, and the next lies in the practice's vaccine refrigerator, behind a lock. No infection, mouth
                and skin whole, {f.examination.0.temperature} °C; nothing else is taken.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. In earlier years the neutrophils were about
                {f.statement.own_baseline_anc}, {c0:ago} {c0}.

                A note is taped to the refrigerator door: "Agranulocytosis. Stopped today. Never again."
                """, "Which of the three statements is true today?"),
            Step("Nine days without", At(2), "film family spleen incidental", """
                {told:film spleen} Neutrophils {c2}.

                "Nine days without, and it has hardly moved," says the practice. "Then it wasn't the pen. It must be an antibody: a marrow
                on Monday, and prednisolone from today." {He} has the prescription, folded small, in the knee pocket of {his} trousers, and
                has not been to the pharmacy. "I have read what it does to skin like mine," {he} says, "when one stops it."

                The laboratory had some serum left. Level of the drug: 6.4 mg/L, where 5 to 12 are usual just before the next pen. Under
                the left knee pad, which {he} wears for ten hours a day, a plaque has opened with two cracks. No fever, nothing swollen.
                """, "For how many days has {he} really been without?"),
            Step("Which comes out of the lock", At(3), "", """
                Neutrophils {c3} ×10⁹/L without a pen, without a marrow and without prednisolone. The cracks bleed when {he} kneels, and
                {he} has handed the last wall to a colleague.

                Dermatology would change to another class. The practice would give nothing at all, and points to the knee: "With those
                cracks I should never give it." {He} wants the pen that worked, out of the refrigerator, if need be at longer intervals,
                and asks at what figure it would be locked up again.
                """, "Which of the three do you speak against, and which figure do you name?"),
        ),
        wrong="""
            The word on the door is kept for counts below 0.5. And the practice counted the pause from its own note: on that day the pen
            was not even due, so that nine days of stopping were one week of a missed dose, with the level of a treated patient. Such a
            count is handled by its depth and by infection, with a pause, a smaller dose or another drug. The cracks are no reason
            against treatment: they are what comes of none.
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
