"""Plots around an infusion or an injection: antibodies, checkpoint inhibitors, a late fall."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.biologics import BIO, BIO_ON_HOLD, ICI, ICI_GCSF, ICI_NO_MARROW, LON
from classification.generate.radicals.shared import CALM, FEBRILE, NO_VIRUS, NOTHING_ELSE, PLAIN_HISTORY
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Doses, Whole, one_of

NINE_WEEKS_TO_GO = LON.but(
    course=Course(((-330, -215, 3.0, 6.2), (0, 0, 0.24, 0.46), (2, 3, 0.1, 0.22), (8, 9, 0.5, 0.9), (24, 30, 0.95, 1.45),
        (49, 49, 1.9, 3.6))),
    radicals={
        "drugs": [{"name": "ocrelizumab", "doses": Doses(Whole(-120, -44), 182, 4, 2), "dose": "600 mg"}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True}, "history": PLAIN_HISTORY,
        "immunology": [{"day": At(3), "igg": "normal", "b_cells": "0"}],
        "examination": [{"day": 0, **CALM}],
        "incidental": [
            {"name": "Left shin", "value": "graze from a pedal, dry", "day": 0},
            {"name": "IgG", "value": "9.4", "unit": "g/L", "reference": "7.0–16.0", "day": At(3)},
        ],
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
            "site": ("The hospital", "The welding school", "The road office"),
        },
        steps=(
            Step("A note from the travel clinic", 0, "age sex counts drugs history examination", """
                "Too few neutrophils for a live vaccine. Please bring them above 1.5, then I can give it." In nine weeks {he} flies to
                {where}, {job}; without a stamp for yellow fever nobody is let in.

                {He} has cycled here, uphill, and shows a graze from the pedal that has dried without anybody's help. Ocrelizumab every
                half-year, {d0:times} infusions by now, the last {d0:last}; before each of them {he} lies awake for a night, and after it
                for two.

                Today {c1:full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. "There is an injection that brings them up, I am told.
                Two of those, the vaccine, and I am on the plane."
                """, "What is right in the note?"),
            Step("On the telephone", At(2), "film family spleen", """
                The neurologist is friendly and in a hurry. "The last bag was {d0:last}. Had it wanted to do harm, it would have done so in
                the first week. Put {him} down for a marrow; the next bag as planned."
                """, "Does the interval acquit the infusion?"),
            Step("Down for a marrow", At(3), "immunology statement", """
                Nine o'clock tomorrow, left hip. Under "question" stands "MDS?", for want of something better. The appointment was made at
                a count of {c2}; this morning, with nothing given, it is {c3}. {told:immunology = Of B cells there is not one in the whole
                tube; IgG 9.4 g/L, like anybody's.} About the flight {he} is practical. "Can one sit on it?"
                """, "What would the marrow decide?"),
            Step("Out of the fridge", At(5), "", """
                The travel clinic has read the count of {c5}, has drawn up the vaccine and would like {him} there before six. The
                consulate, whom {he} asked on {his} own, has a second form, for people who may not have it. {site} would take either.
                """, "Syringe, or form?"),
        ),
        wrong="""
            The neurologist took the weeks since the last infusion as an alibi; with a drug against B cells they are the usual interval.
            The travel clinic was right to wait and wrong about the reason: a live vaccine is not given after such a drug, whatever the
            count, and no injection that lifts the count makes room for it. Whether one travels there without is a question of its own.
            """,
        facts=("F-ENT-LON-12", "F-ENT-LON-02", "F-MGT-24", "F-MGT-41"),
    ),
)  # fmt: skip

ACQUITTED_TWICE = LON.but(
    course=Course(((-215, -170, 3.0, 6.0), (0, 0, 0.12, 0.36), (3, 4, 0.1, 0.34), (8, 8, 1.15, 1.45), (20, 21, 0.5, 0.85),
        (35, 36, 0.95, 1.42), (58, 70, 1.9, 3.4)), gcsf=(3,)),
    radicals={
        "drugs": [
            {"name": "rituximab", "doses": Doses(Whole(-140, -126), 182, 4, 3), "dose": "500 mg every half-year"},
            {"name": "cotrimoxazole", "dose": "480 mg a day", "start": Whole(-1000, -800), "stop": 0},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "once a day", "start": At(2), "stop": At(3)},
        ],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": [PLAIN_HISTORY, {"day": At(2), "gcsf_given": True}],
        "immunology": [{"day": At(3), "igg": "low", "b_cells": "0"}],
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": At(3), **CALM}],
        "incidental": [
            {"name": "Pulse", "value": "108", "unit": "/min", "day": 0},
            {"name": "Blood pressure", "value": "126/74", "unit": "mmHg", "day": 0},
            {"name": "IgG", "value": "6.2", "unit": "g/L", "reference": "7.0–16.0", "day": At(3)},
            {"name": "Antibodies against proteinase 3", "value": "41", "unit": "U/mL", "reference": "below 20", "day": At(3)},
            {"name": "Creatinine", "value": "81", "unit": "µmol/L", "reference": "below 104", "day": At(6)},
        ],
    },
    who=Who((31, 63, "years")),
    plot=Plot(
        title="A tablet taken for years",
        summary="A {noun} of {age} with a quiet vasculitis has a fever and a sore gum. The emergency doctor has stopped one of two drugs.",
        known="granulomatosis with polyangiitis, in remission for two years",
        steps=(
            Step("Two drugs on the list", 0, "age sex counts drugs history examination", """
                Fever since yesterday, and a gum too sore to brush. {f.examination.0.temperature} °C, pulse 108, blood pressure 126/74;
                round the lower front teeth the gum is grey and ulcerated, the rest of the mouth clean. The antibiotic is running.
                Rituximab every half-year keeps kidneys and lungs quiet: {d0:times} infusions, the last {d0:last}. Cotrimoxazole goes with
                it, every day for {d1:long} and never missed.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The emergency doctor has stopped cotrimoxazole and named it as the cause. The rituximab, he writes, was too long ago.
                """, "Is it right to stop the tablet, and is it the cause?"),
            Step("The last day of G-CSF", At(3), "immunology film family spleen", """
                G-CSF was begun at a count of {c2} and ends today, at {c3}. The gum has healed. {told:film = The film was ordinary apart
                from what was missing.} {told:immunology = B cells are absent, IgG is 6.2 g/L (7.0–16.0).} Antibodies against proteinase 3
                are 41 U/mL (below 20), as they have been for two years.

                The discharge letter says: "Agranulocytosis on cotrimoxazole, **proven** by the rise after it was stopped." The vasculitis
                clinic keeps the date of the next infusion and asks whether the vasculitis itself could have lowered the count.
                """, "What has raised the count, and what is proven?"),
            Step("Five weeks off the tablet", At(5), "statement", """
                {He} is well and has had no cotrimoxazole for five weeks and no G-CSF for four. The count that ended the G-CSF, {c3}, had
                become {c4} within a fortnight, and today's {c5} is still short of 1.5.

                The vasculitis clinic would give rituximab on the planned day, before the kidneys relapse. It refers to the letter.
                """, "Do these five weeks support the letter?"),
            Step("Before the next rituximab", At(6), "", """
                The infusion was put off, and {c6} is the first normal count without G-CSF. The kidneys have not stirred: creatinine 81,
                no red cells in the urine.

                For the winter one of the two drugs will be needed again, and the clinic asks for a statement.
                """, "What do you write about each?"),
        ),
        wrong="""
            It was right to stop the tablet on the first night and rash to call it proven. It had been taken unchanged for two years, the
            rise came under G-CSF and sank again, and more than a month without it brought no normal count. The infusion was acquitted for
            its distance, which is the distance that such falls keep. The antibodies had been there through two well years and said
            nothing new. The statement: rituximab, likely, may do it again, count between doses; cotrimoxazole, unlikely, not proven.
            """,
        facts=("F-ENT-LON-02", "F-ENT-LON-09", "F-ENT-LON-13", "F-ENT-DIN-02", "F-DEF-47", "F-MGT-24"),
    ),
)  # fmt: skip

FOUR_WEEKS = LON.but(
    course=Course(((-330, -215, 3.0, 6.2), (0, 0, 0.12, 0.4), (6, 7, 0.58, 0.85), (13, 14, 0.08, 0.34), (26, 30, 0.95, 1.45),
        (48, 60, 2.0, 3.6))),
    radicals={
        **LON.radicals,
        "drugs": [one_of(
            {"name": "rituximab", "doses": Doses(Whole(-128, -68), 14, 2, 2), "dose": "1000 mg"},
            {"name": "rituximab", "doses": Doses(Whole(-128, -68), 7, 4, 4), "dose": "375 mg/m²"})],
        "immunology": [{"day": At(3), "igg": "normal", "b_cells": "0"}],
        "incidental": [
            {"name": "Protein for creatinine in the urine", "value": "0.2", "unit": "g/g", "reference": "below 0.15", "day": 0},
            {"name": "Spleen, ultrasound", "value": "11", "unit": "cm", "day": At(3)},
            {"name": "IgG", "value": "7.9", "unit": "g/L", "reference": "7.0–16.0", "day": At(3)},
            {"name": "Protein for creatinine in the urine", "value": "4.1", "unit": "g/g", "reference": "below 0.15", "day": At(5)},
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
                year as well and was told of {d0:times} infusions of rituximab, the last {d0:last}. Since then the urine has held 0.2 g/g
                of protein, which the renal clinic calls silence. The gum over the gap is pale and firm.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The {surgeon} writes: "An antibody halves in three weeks. Nothing of it is left, so it cannot be the drug. Please puncture
                the marrow."
                """, "Is the drug cleared by that?"),
            Step("On its way", At(3), "film family spleen immunology statement", """
                The neutrophils were {c2} after a week. "On its way," wrote the {surgeon}, had the drill sterilised for Thursday and told
                the renal clinic that the infusions were cleared. On Thursday's eve they are {c3} ×10⁹/L.

                {told:immunology = Of B cells the flow cytometer has found not one; IgG 7.9 g/L, just enough.}

                Two questions have come. The {surgeon} would like to know whether to keep the drill sterile until Friday, the renal clinic
                whether rituximab may be given on Monday, "since it is not that".
                """, "What is said to each of them?"),
            Step("A red sticker", At(4), "", """
                Count {c4}. Somebody at the desk, who had to give the form a reason, has put a red sticker
                on it: "**Allergic** to rituximab." The renal clinic has read the sticker and prescribed cyclophosphamide; the box is
                unopened.
                """, "Is that the word, and what about the box?"),
            Step("A Thursday in two months", At(5), "", """
                Box and sticker are gone, and a count of {c5} would do for any drill. But the socks leave rings in the evening, and the
                protein in the urine, once 0.2 g/g, is 4.1.

                The renal clinic would infuse this week: "Then it falls again; it came back, did it not?" The {surgeon} has a Thursday in
                two months and a new form, which asks for six weeks. "Then I shall write 'none' again," {he} says.
                """, "What comes first?"),
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
    course=Course(((-316, -316, 3.0, 6.2), (-134, -134, 2.8, 5.6), (0, 0, 0.14, 0.46), (6, 8, 0.1, 0.44), (15, 16, 0.95, 1.3),
        (24, 27, 0.52, 0.8), (47, 47, 1.9, 3.4))),
    radicals={
        **LON.radicals,
        "drugs": [{"name": "ocrelizumab", "start": -498, "doses": [-498, -316, -134], "dose": "600 mg"}],
        "immunology": [{"day": At(3), "igg": "normal", "b_cells": "0"}],
        "incidental": [{"name": "IgG", "value": "8.6", "unit": "g/L", "reference": "7.0–16.0", "day": At(3)}],
    },
    who=Who((26, 55, "years")),
    plot=Plot(
        title="Between two infusions",
        summary="A signaller of {age} with multiple sclerosis has been counted between two infusions, by mistake. {He} feels well.",
        known="multiple sclerosis for six years",
        picks={"boss": ("The railway's doctor", "The company doctor")},
        steps=(
            Step("The count in between", 0, "age sex counts drugs history examination", """
                Ocrelizumab every half-year: {d0:times} infusions, the last {d0:last}, the next in seven weeks. The neurologist counts on
                the morning of each infusion. This time a new assistant sent a tube in between, and the insurer will not pay for it. {He}
                works nights in a signal box and has had no infection all winter; mouth and skin are clean.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The neurologist's partner does not think of the drug: "Twice given, twice normal, {c0} and {c1} on the morning itself. And
                four months are too long for a reaction."
                """, "Do two normal counts clear the drug?"),
            Step("One week on", At(3), "film immunology family spleen statement", """
                The count is still below 0.5. {told:film = The film adds little: lymphocytes of the usual sizes, monocytes, and whoever
                looks for a neutrophil finds a mature one.} {told:immunology = There are no B cells; the IgG of earlier years, 8.6 g/L, is
                still enough.}

                {boss} has moved {him} from the signal box, where {he} sits alone, to an office of twelve, as a protection. {He} asks what
                to do if a fever comes at three in the morning; from the box it takes forty minutes until {he} is relieved.
                """, "Does the move help, and what is said about fever?"),
            Step("Back on nights", At(5), "", """
                From the office {he} brought home a cold, without fever. While it lasted the neutrophils were {c4}, and the insurer wrote
                that the matter was closed. The cold has gone, today they are {c5}, and {he} is back in the box, with a second name on the
                roster: at 38.3 °C, or 38.0 twice, that one takes over and {he} comes at once.

                The insurer has been told and is content to wait: on the day of the infusion the count will be normal, as always.
                """, "What would a normal count on that day show?"),
            Step("The day before the fourth", At(6), "", """
                Count {c6}. "As always," writes the insurer. The neurologist fears a relapse and would give ocrelizumab tomorrow.

                {He} would like to know when the next count is.
                """, "When is it?"),
        ),
        wrong="""
            The partner took counts from the mornings of the infusions for counts of the time between. A fall that comes weeks or months
            after an infusion and is over before the next one cannot be seen there. Nor do four months acquit it: they are counted from
            the last infusion and lie within what has been seen. What a cold lifts for some days is no recovery (common teaching). Who
            goes on may have it again, so the next interval is counted, too.
            """,
        facts=("F-ENT-LON-02", "F-ENT-LON-09", "F-ENT-LON-12", "F-ENT-LON-13", "F-MGT-38"),
    ),
)  # fmt: skip

CHAIR_SIX = ICI_NO_MARROW.but(
    course=Course(((-98, -86, 3.2, 6.2), (-21, -21, 2.6, 5.2), (0, 0, 0.12, 0.45), (1, 2, 0.1, 0.42), (9, 12, 1.2, 3.4),
        (36, 44, 1.9, 4.0)), gcsf=(4,)),
    radicals={
        "drugs": [
            {"name": "pembrolizumab", "start": -84, "doses": [-84, -63, -42, -21], "dose": "200 mg every three weeks"},
            {"name": "prednisolone", "start": At(3), "stop": At(5, -9), "dose": "1 mg/kg, then tapered"},
            {"name": "filgrastim", "drug_class": "never_suspect", "start": At(3), "stop": At(4), "dose": "once a day"},
        ],
        "history": [{**PLAIN_HISTORY, "ici_start": -84, "irae_other": False},
            {"day": At(3), "gcsf_given": True, "steroids_given": True}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True}, "infection_tests": NO_VIRUS,
        "examination": [{"day": 0, **CALM}],
        "incidental": [{"name": "Spleen, CT", "value": "11", "unit": "cm", "day": At(3)}],
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
                The bag hangs, the line is flushed. The pharmacist, {said}: "No lower limit for that one. It is no cytostatic, it leaves
                the marrow alone. **Released.**"

                Nothing is left of the melanoma that anyone can see, and pembrolizumab is to keep it so: {d0:times} infusions, the first
                {d0:begun}. {He} sleeps through them. "I do not even take anything for a headache," {he} says, "I leave all that to the
                bag."

                On the screen {c2:full}; haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The nurse, who hung the last bag at {c1}, has
                her hand on the clamp and looks at you, then at the clock; chair six is wanted again at eleven.
                """, "Does the bag run?"),
            Step("The bag goes back", At(3), "film family spleen infection_tests statement", """
                The line came out, and the bag went back. The registrar thought of a virus and sent for five. {told:infection_tests = EBV,
                CMV, HIV, hepatitis B and C: five times negative.} "Then one that we do not test for. By {day} it is over and the bag can
                run." On the chart prednisolone and G-CSF have been written up; the first of each is in.

                The form for the marrow lies unsigned beside the water glass. "If the treatment stays the same, why the needle?"
                """, "Is {he} right? Is the registrar?"),
            Step("On the last syringe", At(4), "", """
                This morning's count, {c4}, has reached the infusion room, which has kept chair six for tomorrow. It is also the morning
                of the last G-CSF, and prednisolone is still being tapered.
                """, "Is chair six taken tomorrow?"),
            Step("Two rules", At(5), "", """
                No G-CSF for weeks, no prednisolone for nine days, and a count of {c5} that is {his} own.

                {He} has brought two printouts, marked in yellow. The general rule of ASCO: after grade 4, never again. A table from
                *Blood*, 2022: a restart may be considered once the neutrophils keep above 1.0. "I have nothing left to shrink, and most
                of the year still to come."
                """, "Two rules, one patient. What do you say?"),
        ),
        wrong="""
            A drug that has no lower limit on its label is not for that reason harmless to the neutrophils. What falls in the third month
            after the first infusion, with nothing else to explain it, is held against the infusion until something better is found; an
            untested virus is no finding. The needle looks for metastasis and aplasia, which would change the treatment.
            """,
        facts=("F-ENT-ICI-02", "F-ENT-ICI-06", "F-ENT-ICI-07", "F-ENT-ICI-10", "F-ENT-ICI-11", "F-MGT-25"),
    ),
)  # fmt: skip

FRONT_OF_THE_FILE = ICI.but(
    course=Course(((-82, -72, 3.2, 6.5), (-16, -10, 2.6, 5.4), (0, 0, 0.12, 0.42), (2, 3, 0.06, 0.38), (10, 13, 1.1, 3.0),
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
        "incidental": [
            {"name": "Pulse", "value": "106", "unit": "/min", "day": 0},
            {"name": "Blood pressure", "value": "118/66", "unit": "mmHg", "day": 0},
            {"name": "CT of the spine", "value": "both deposits smaller than before treatment", "day": At(3)},
        ],
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

                Fever since yesterday, {f.examination.0.temperature} °C, 118/66, pulse 106, sores on palate and gum; the antibiotic ran
                within the hour. {d0:Name}, {d0:times} infusions, the first {d0:begun}. "We were so glad that it was not chemotherapy,"
                says the {kin}, who has not sat down since.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Is this the blood of a full marrow?"),
            Step("What lies in it", At(3), "film marrow spleen family", """
                {told:film = Film: no nucleated red cells, no tear-drops, no myelocyte; too few neutrophils, that is all.} {told:marrow =
                The marrow is as full as it should be and not of kidney: everything up to the metamyelocyte, little beyond it,
                {f.marrow.0.blasts_pct} % blasts.} It was read within the hour, by daylight, and prednisolone and G-CSF were begun on it.
                On the scan both deposits in the spine have become smaller, although the request had spoken of the end.

                The {kin} has been told, and has been told something else in the night. "It is patchy, he said. One clean needle proves
                nothing. So which is it?"
                """, "Can the needle have missed it?"),
            Step("The yellow sheet", At(4), "statement", """
                At a count of {c4}, with the last G-CSF this morning, {he} has been moved to a room of four, eats, and has asked who won
                on Saturday.

                The {kin} has told the others what was said in the corridor. An aunt is flying in. A hospice has a room with a balcony.
                The sheet is still in force, and the patient has not seen it.
                """, "Who speaks with whom today?"),
            Step("In the treatment room", At(5), "", """
                The last tablet of prednisolone was taken last week, and the count, {c5}, has kept up without it. {He} holds the pictures
                of the spine against the window. "It works. But two of three get it again if they go on, I have read. And those who stop?"
                """, "What is known of those?"),
        ),
        wrong="""
            The night doctor concluded from the bones to the marrow, with platelets, haemoglobin and film against it. Where a tumour is
            treated in this way, neutrophils that fall alone in the third month are looked for in the treatment as well, and the marrow is
            asked before a file is closed.
            """,
        facts=("F-ENT-ICI-02", "F-ENT-ICI-06", "F-ENT-ICI-07", "F-ENT-ICI-09"),
    ),
)  # fmt: skip

TENTH_WEEK = ICI_GCSF.but(
    course=Course(((-84, -76, 3.2, 6.5), (-24, -18, 2.6, 5.4), (0, 0, 0.1, 0.45), (2, 3, 0.04, 0.4), (9, 9, 1.15, 1.9),
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
            {"name": "Pulse", "value": "108", "unit": "/min", "day": 0},
            {"name": "Blood pressure", "value": "121/70", "unit": "mmHg", "day": 0},
            {"name": "CT of the chest", "value": "deposits half as wide as before treatment", "day": -7},
            {"name": "Swab from the denture", "value": "Candida albicans", "day": At(3)},
            {"name": "CT of the chest", "value": "deposits unchanged, no new ones", "day": At(5)},
        ],
    },
    plot=Plot(
        title="A good scan",
        summary="A {noun} of {age} whose melanoma is shrinking under immunotherapy has a fever. The scan of last week was good.",
        known="a melanoma with deposits in the lung, under immunotherapy",
        picks={"rel": ("daughter", "son")},
        steps=(
            Step("The protocol at the desk", 0, "age sex counts drugs history examination incidental", """
                Shivering since noon: {f.examination.0.temperature} °C, pulse 108, blood pressure 121/70. The palate has been sore for five
                days, and the denture has stayed out; there are two ulcers where it sits. {d0:Name}, {d0:times} infusions, the first
                ten weeks ago; on the CT of last week the deposits in the lung are half as wide as before.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The desk has not opened the protocol for fever with low neutrophils: "{He} is not on chemotherapy, and had {c1} {c1:ago}.
                Cultures, and oncology in the morning."
                """, "Does the protocol apply?"),
            Step("The denture is ground", At(3, 1), "film marrow family spleen statement", """
                Meropenem was given within the hour after all; the cultures are sterile. {told:film = On the film neither toxic granules
                nor immature cells.} {told:marrow = The marrow is hypercellular and matures to the end; {f.marrow.0.blasts_pct} % blasts,
                no melanoma.} Prednisolone and G-CSF begin today.

                The ward explains both fever and count by an infection, and the ulcers by the denture, which had fitted for nine years and
                has now been ground by a dentist. A swab from it grew *Candida albicans*. Nobody has seen a white coating; fluconazole is
                on the chart.
                """, "Did the infection come first, or the fall?"),
            Step("Two days before the infusion", At(4), "", """
                The palate has healed, and the last G-CSF was given this morning. The draft of the letter reads: "Infection with a low
                count. Recovered, neutrophils {c4}."

                Nobody has stopped the immunotherapy. The infusion room expects {him} the day after tomorrow, and the {rel} will bring
                {him}.
                """, "Is the infusion given, and is the letter right?"),
            Step("Two recommendations", At(5), "", """
                No infusion since; prednisolone ended three days ago. The CT shows the deposits unchanged and no new ones.

                The {rel} has found a centre that would go on and cites *Blood*, 2022: a restart is possible with neutrophils above 1.0,
                and these are {c5}. Oncology cites ASCO: a permanent stop after grade 4. {He} asks how likely it is to come back.
                """, "What do you tell {him}?"),
        ),
        wrong="""
            The desk asked which drug had lowered the count; the protocol asks for fever and count alone. The ward let the fever explain
            the neutrophils, although the palate had been sore for days before the fever and under a plate that had always fitted; the
            yeast lives on most plates. Called an infection, the count would have been forgotten by the next infusion, after which it comes
            back in two of three.
            """,
        facts=("F-ENT-ICI-02", "F-ENT-ICI-05", "F-ENT-ICI-09", "F-ENT-ICI-10", "F-ENT-ICI-11"),
    ),
)  # fmt: skip

FORM_B = BIO.but(
    course=Course(((-120, -90, 2.2, 2.7), (0, 0, 0.56, 0.9), (7, 10, 1.0, 1.45), (26, 38, 2.0, 2.8))),
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
                G-CSF." The company doctor has signed it, and the group has no second teacher; the cook reads to them.

                Seven of the nine children cough. {He} does not, nor did {he} once since {d0} was begun, {d0:begun}; the last injection was
                {d0:last}. {He} closes both fists, twice, to show it.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.
                """, "How dangerous is this number?"),
            Step("A comment in italics", At(2), "film family spleen antibody_tests", """
                The injection that was due has been left out. Both wrists and four knuckles are thick and warm; the {task} have to wait.

                {told:antibody_tests = One tube more than needed had been sent: direct GIFT **positive**, and beneath it, in italics:
                "*Compatible with autoimmune neutropenia.*"} The practice, which had a copy, has made out prednisolone in place of the
                injections, for good. {He} has not been to the chemist yet.
                """, "What does the tube change?"),
            Step("Awake at four", At(3), "statement", """
                The count is {c3}; in years with worse hands it was about 2.4. Section four is fulfilled. "At four the hands wake me," {he}
                says. "I would take the old dose today, and a count of {c1} with it." The sentence about the children still stands.
                """, "What do you write beneath it?"),
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
    course=Course(((-200, -95, 2.4, 3.6), (0, 0, 0.56, 0.75), (3, 5, 0.6, 0.9), (10, 13, 0.92, 1.2))),
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
        summary="A {noun} of {age} has sight in one eye. The drug that protects it has been stopped because of a low count.",
        known="uveitis on both sides; the right eye lost to it last year",
        picks={"job": ("proofreads timetables", "tunes looms", "draws maps"),
            "back": ("the proofs have gone back unread", "a loom stands untuned", "a map lies unfinished"),
            "much": ("two lines", "three lines")},
        steps=(
            Step("Stopped by the family doctor", 0, "age sex counts drugs history examination", """
                Uveitis on both sides; the sight of the right eye was lost last year. On adalimumab, begun after a count of {c0}, the left
                has stayed quiet, for {d0:long} now, and {he} {job} with it. The last injection was {d0:last}. No infection in all that
                time, mouth and skin clean.

                The first count since treatment began: {c1:full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The family doctor has stopped the drug: "**Agranulocytosis** on adalimumab. Never again."
                """, "Is the word right, and is the decision?"),
            Step("The calendar across the kitchen", At(2), "film family spleen infection_tests statement", """
                {told:infection_tests = Five viruses were looked for, HIV among them, and none found.} {told:film = The film is ordinary;
                what neutrophils there are look healthy.} The count is no longer the worry. Each morning {he} covers the blind eye from
                habit and reads the calendar across the kitchen.

                The eye clinic can still find no inflammation and asks how long the pause will be.
                """, "What speaks for a pause, and what against?"),
            Step("The left eye", At(3), "", """
                Since yesterday {he} reads {much} less on the chart, {back}, and the eye clinic sees cells in the anterior chamber. It
                would give adalimumab today; in the right eye a local steroid had not been enough.

                The neutrophils are {c3} without the drug, after {c1} with it. "I would accept {c1} again," {he} says. "What can happen to
                me?"
                """, "Again, at longer intervals, or not at all?"),
        ),
        wrong="""
            The family doctor's word needs 0.5 or less at least. Between that and the limit, in somebody without infection, the drug is
            held or given less often by count and infection, and what it is given for is weighed with them.
            """,
        facts=("F-MGT-26", "F-ENT-BIO-02", "F-ENT-BIO-10"),
    ),
)  # fmt: skip

LAST_COUNTED = BIO.but(
    course=Course(((-220, -90, 2.2, 3.2), (0, 0, 0.56, 0.82), (7, 9, 0.9, 1.4), (28, 38, 1.9, 2.8))),
    radicals={
        **BIO.radicals,
        "drugs": [one_of(
            {"name": "tocilizumab", "start": Whole(-70, -32), "last_dose": Whole(-4, -3), "dose": "162 mg once a week", "stop": 0},
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
            {"name": "Uric acid", "value": "431", "unit": "µmol/L", "reference": "below 420", "day": At(2)},
            {"name": "Right forefinger, opened", "value": "pus; Staphylococcus aureus", "day": At(2, 1)},
            {"name": "CRP", "value": "27", "unit": "mg/L", "reference": "below 5", "day": At(3)},
        ],
    },
    who=Who((25, 66, "years"), sex="male"),
    plot=Plot(
        title="Hands that work again",
        summary="A bookbinder of {age} can hold a needle for the first time in a year. But the count has fallen.",
        known="inflamed joints of both hands, treated since the summer",
        picks={"work": ("a family bible", "an atlas in four volumes", "a register of the harbour")},
        steps=(
            Step("The needle", 0, "age sex counts drugs history examination statement incidental", """
                {He} lays both hands on your desk and makes two fists. {d0:Name} for {d0:long}, the last injection {d0:last}; at home
                {work} lies half sewn. CRP 0.4 mg/L. "All inflammation gone," notes the practice, and draws a sun.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                So the sun has been crossed out: over the years the count was about {f.statement.own_baseline_anc}. Serum for neutrophil
                antibodies is on its way, three weeks to the result, and until then no injection: "First we must know whether it is
                immune."
                """, "Positive or negative: what would change?"),
            Step("One knuckle", At(2), "film family spleen", """
                Since Sunday the right forefinger, round the middle joint: thick, hot, throbbing at night. The other nine are slim. Above
                the joint a black point, where the needle had gone in; {he} mentions it because you ask. {f.examination.1.temperature} °C,
                CRP 0.6 mg/L.

                The practice has sent a fax. "No fever, no CRP. A **flare**, that comes of stopping. Prednisolone from tonight." An hour
                later a second one. Uric acid 431 µmol/L (below 420): "Or gout. The prednisolone is right for either."

                {told:film = On the film there is nothing toxic, not a coarse granule, and the practice counts that as a third witness.}
                The neutrophils have gone from {c1} to {c2} ×10⁹/L, with one dose missed; of that there is no word in either fax.
                """, "What does this CRP say, and what of the finger?"),
            Step("Opened", At(2, 1), "", """
                Pus, a teaspoon of it, and by evening cocci in heaps. *Staphylococcus aureus*, says the plate. An antibiotic runs; the
                prednisolone was not collected.
                """, "Did it need the neutrophils to be low?"),
            Step("Nine, and then ten", At(3), "", """
                It has healed with a white line, and now the others are thick, both wrists and six knuckles. CRP 27 mg/L. The serum has
                come back unread, for want of a form; nobody has missed the result.

                The rheumatologist would give the old dose today, with the finger healed and a count of {c3}; the hand surgeon, who saw
                the pus, would not. {He} has sewn nothing since. "And how do I know the next time, if neither thermometer nor blood will
                say so?"
                """, "What is {he} to watch for?"),
        ),
        wrong="""
            The practice held the dose for a test that would have changed nothing: with this class the count falls without an antibody.
            Meanwhile it looked for an infection in the CRP. It is common teaching that a drug against interleukin 6 keeps the CRP down and
            may hide a fever; one finger with a prick in it had to be opened, and neither a flare nor gout comes in through a prick. The
            infection does not prove the count guilty either: serious ones were as frequent at normal counts.
            """,
        facts=("F-ENT-BIO-06", "F-ENT-BIO-09", "F-ENT-BIO-10", "F-MGT-26"),
    ),
)  # fmt: skip

TWICE_A_MONTH = BIO.but(
    course=Course(((-160, -90, 2.4, 3.2), (0, 0, 0.62, 0.77), (9, 9, 0.8, 0.96), (30, 40, 1.9, 2.9))),
    radicals={
        **BIO.radicals,
        "drugs": [{"name": "adalimumab", "start": one_of(-54, -68), "last_dose": -12, "dose": "40 mg every two weeks", "stop": 0}],
        "statement": {**BIO.radicals["statement"], "own_baseline_anc": "2.6"},
        "examination": [{"day": 0, **CALM}, {"day": At(2), **CALM}],
        "immunology": [{"day": At(2), "ana": "pos", "dsdna": "neg"}],
        "incidental": [
            {"name": "Level of the drug", "value": "6.4", "unit": "mg/L", "reference": "5–12 before a dose", "day": At(2)},
            {"name": "Antinuclear antibodies", "value": "1:320", "day": At(2)},
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
                {room} is to be tiled by the end of the month, and {he} can kneel again. Adalimumab for {d0:long}, the last pen twelve
                days ago. The next lies in the practice's vaccine refrigerator, between flu and tetanus, behind a lock, with a note on the
                door: "Danger of sepsis. No more pens."

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                {He} has driven here from the site, with grout on the forearms. Nothing there has festered, and {he} has twenty square
                metres to do before the adhesive sets. "Two years I could not wear these trousers. Ask them whether they have ever knelt
                on it."
                """, "How much of the note is true today?"),
            Step("Nine days without", At(2), "film family spleen immunology incidental", """
                "Nine days without, and it has crept from {c1} to {c2}," says the practice. "That is no pen. That is an antibody."
                {told:immunology = It has even found one: ANA positive, 1:320, though anti-dsDNA is not; so it is lupus now.} A marrow has
                been booked for Monday.

                The laboratory had serum left over and, being asked, measured something else in it: adalimumab 6.4 mg/L, where 5 to 12 are
                usual just before a dose.

                {He} has come about the knee. Under the left pad a plaque has opened, two cracks, nothing swollen. No rash on the face, no
                sore finger joints, and grout under every nail.
                """, "How long has {he} been without it?"),
            Step("Which comes out of the lock", At(3), "", """
                At a count of {c3}, with nothing given, the note came off the door. But the cracks bleed when {he} kneels. Dermatology
                would change the class; the insurer's doctor would give nothing, "not with those cracks"; {he} wants the pen that worked.
                """, "Three offers. Which do you speak against?"),
        ),
        wrong="""
            The note on the door went too far: a count between 0.5 and 1.0 in somebody who is well is handled by its depth and by
            infection, with a pause, a smaller dose or another drug. And the practice counted the pause from its own note: on that day the
            pen was not even due, so that nine days of stopping were one week of a missed dose, with the level of a treated patient.
            Antinuclear antibodies come with such a drug in many who have no lupus (common teaching). The cracks are no reason against
            treatment: they are what comes of none.
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
