"""Plots in which a drug, or nobody's drug, is at fault."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.biologics import BIO, BIO_ON_HOLD, ICI, ICI_NO_MARROW, LON
from classification.generate.radicals.drugs import CHE, DIN, DIN_EARLY, DIN_WELL, RAD
from classification.generate.radicals.shared import CALM, FEBRILE, NO_VIRUS, NOTHING_ELSE, PLAIN_HISTORY
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import At, Doses, Number, Same, Whole, one_of

HER_TABLETS = Recipe(
    "DIN", "established",
    Course(((-400, -90, 3.0, 5.8), (0, 0, 0.02, 0.16), (3, 4, 0.05, 0.4), (9, 12, 1.85, 2.7), (22, 28, 2.8, 4.9))),
    {
        "drugs": [{"name": "metamizole", "dose": "500 mg, six or eight a day", "start": Whole(-16, -9), "stop": 0}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "examination": [{"day": 0, **FEBRILE}, {"day": At(3), **CALM}],
    },
    Who((61, 82, "years"), sex="male"),
    plot=Plot(
        title="Her tablets",
        summary="A widower of {age} has a tooth that should have been out long ago and, since last night, a fever.",
        known="a molar to be drawn next week",
        picks={"who": ("daughter", "elder daughter", "younger daughter"), "herb": ("sage", "camomile", "thyme")},
        steps=(
            Step("No drugs at all", 0, "age sex counts examination history", """
                [The tooth has been at him since the funeral|The tooth began in the week of the funeral]; an abscess that has come up,
                says the dentist's letter, please drain. But he points to the throat. {f.examination.0.temperature} °C, pulse 104, blood
                pressure 118/72, clear. The gum is swollen and hardly red, there is no pus, and on both tonsils lie grey ulcers without a
                rim. No cold before this, nothing else wrong with him in all his life. No drugs, he says, [never any|not one]: she was the
                one with the tablets.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago}, before a hernia, the neutrophils were {c0}.

                The surgeon on call: "A dental abscess. The infection has used up the neutrophils. I can open it at four."
                """, "Where is the pus?"),
            Step("The kitchen drawer", At(2), "drugs film family spleen statement", """
                His {who} went home for pyjamas and came back with a strip of metamizole out of the kitchen drawer. "Those were Mother's,"
                she says. "For the tooth they were good," he says. He has taken six or eight a day, the first one {d0:begun}, the last on
                the morning he came.

                Cefepime since the first hour; the blood cultures are silent. {told:film family spleen statement} Today {c2} ×10⁹/L,
                haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "Not a drug," the night doctor has written. "Patient takes none."
                """, "Whose history was taken on the first day?"),
            Step("Chewing again", At(3), "", """
                The ulcers have closed, {f.examination.1.temperature} °C. Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets
                {c3:plt} ×10⁹/L; nothing was given to raise them.

                He would like the tooth out now and asks what he may take for it afterwards. The {who} has emptied the whole drawer into a
                bag and brought that too.
                """, "What may go back into the drawer?"),
            Step("Intolerance, unclear", At(4), "", """
                Neutrophils {c4} ×10⁹/L. The tooth is out, under {herb} tea and paracetamol. The dentist's file now says "intolerance,
                unclear". The pharmacist at the corner has telephoned; she would like to have a name.
                """, "What is to be written down, and where?"),
        ),
        wrong="""
            "Patient takes none" was true of prescriptions and of nothing else. What lies in the house, whoever it was for, is part of the
            history.
            """,
        facts=("F-DRG-10",),
    ),
)  # fmt: skip

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
        summary="A patient of {age} is to work abroad and needs a certificate for the border. The travel clinic has counted and written a "
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
                {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L; the spleen is not felt. {told:film family} {He} has a
                sheet for the case of fever, with your number on it, and a thermometer.

                The neurologist is friendly and busy. "The last bag was {d0:last}. Had it wanted to do harm it would have done so in the
                first week. Put {him} down for a marrow; I shall give the next one as planned."
                """, "Does the interval acquit the infusion?"),
            Step("Down for a marrow", At(3), "immunology statement", """
                {told:immunology} Nothing else has turned up, and in all the years with the disease there was never a low count before.
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. No fever, no sore place in the mouth.

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
        summary="A patient of {age} sits in the infusion room with the line in. Then the morning's count comes up on the "
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
                {told:film infection_tests} The spleen is not felt, the family is healthy, no other cause has been found. {c3} ×10⁹/L,
                haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L, no fever. Since the film has been read {he} is given prednisolone, 1
                mg per kilogram, and filgrastim.

                {He} has read the form for the marrow twice and laid it back unsigned: if the treatment stays the same, why the needle?

                "So much the better," says the registrar. "Some virus we do not test for. By {day} it is over, and the bag can run."
                """, "Is {he} right to refuse, and is the registrar right to be glad?"),
            Step("On the last syringe", At(4), "", """
                {c4} ×10⁹/L on day {c4:day}, with the last syringe given this morning; prednisolone is being tapered. Haemoglobin {c4:hb}
                g/L, platelets {c4:plt} ×10⁹/L. {He} has stayed at home with a thermometer and has not needed it.

                The infusion room has kept the chair for tomorrow.
                """, "What is this number worth?"),
            Step("Two rules", At(5), "", """
                No filgrastim for weeks, no prednisolone for nine days, and {c5} ×10⁹/L, haemoglobin {c5:hb} g/L, platelets {c5:plt}
                ×10⁹/L.

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

FRIDAYS_ANSWER = DIN.but(
    course=Course(((-75, -60, 2.8, 5.4), (-14, -9, 2.1, 4.4), (0, 0, 0.1, 0.36), (3, 4, 0.1, 0.45), (9, 12, 1.85, 2.7),
        (23, 28, 2.6, 4.8))),
    radicals={
        "drugs": [one_of({"name": "carbimazole", "dose": "30 mg a day", "start": Whole(-56, -30), "stop": 0},
            {"name": "thiamazole", "dose": "20 mg a day", "start": Whole(-56, -30), "stop": 0})],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": At(4), **CALM}],
        "incidental": [{"name": "Free T4", "value": Number(34, 52, 0), "unit": "pmol/L", "reference": "12–22", "day": 0}],
    },
    who=Who((24, 58, "years")),
    plot=Plot(
        title="Friday's answer",
        summary="A patient of {age} rang on Friday about a sore throat, as the leaflet asks, and was told not to worry. It is Sunday.",
        known="Graves' disease",
        picks={"land": ("Portugal", "Austria", "Canada")},
        steps=(
            Step("What the leaflet asks", 0, "age sex counts drugs history examination", """
                "Sore throat: ring at once." So {he} rang. The doctor on call on Friday evening opened the laboratory's page; at the
                routine check {c1:ago} the neutrophils had been {c1}, before the first tablet {c0}. "A normal count this month. Then it is
                a cold. Go on with the tablets, your thyroid must not run away."

                {He} went on with them, until this morning: {d0}, {d0:dose}, {d0:long} now, and nothing beside it.
                {f.examination.0.temperature} °C, pulse 128, blood pressure 134/70, fingers that tremble. [Water will not go down|Even
                water hurts]; there are white patches on both tonsils and the palate. Nose and chest are free, nobody at home has a cold.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The free T4 is still high.
                """, "How long is a normal count good for?"),
            Step("A different substance", At(3), "film family spleen statement", """
                An antibiotic within the hour, no tablet since the door. The fever fell [last night|this morning]; the cultures are
                sterile. {told:film spleen} Nobody among the relations has had anything of the kind, and nothing else has been found that
                could explain it. Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                The thyroid has had no treatment but a beta-blocker, and the pulse is 116. On the sheet from the thyroid clinic: "We
                suggest propylthiouracil, 100 mg three times a day. A different substance."
                """, "Different enough?"),
            Step("A question from the practice", At(4), "", """
                {c4} ×10⁹/L, with nothing given to raise them; haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L.
                {f.examination.1.temperature} °C, the throat is healed, the heart still runs at 104. Surgeon and nuclear physician have
                both been to the bedside.

                The family doctor telephones. She has four others on such tablets and would now like to count each of them every week.
                """, "Would that have saved the Sunday?"),
            Step("Under another name", At(5), "", """
                Neutrophils {c5} ×10⁹/L, haemoglobin {c5:hb} g/L, platelets {c5:plt} ×10⁹/L. The date for the thyroid is fixed; after it
                {he} goes to work in {land}.

                A card for the wallet lies on the desk, with one line for the drug. {He} asks whether "{d0}" is enough there, or whether a
                foreign pharmacist could hand {him} the same thing under another name.
                """, "What belongs on the line?"),
        ),
        wrong="""
            The doctor on call answered a sore throat with an old number. Under these tablets a normal count speaks for its own day, and
            fever or a sore throat means stop and count today. The other tablet of the class, offered on the ward, is no way out: the two
            cross.
            """,
        facts=("F-DRG-07", "F-MGT-47", "F-MGT-10"),
    ),
)  # fmt: skip

NATIONAL_CARD = CHE.but(
    course=Course(((-40, -25, 2.6, 5.2), (0, 0, 0.12, 0.38), (2, 4, 0.4, 0.95), (11, 14, 1.9, 3.9)),
        lines={"hb": (101.0, 118.0), "plt": (104.0, 146.0)}),
    radicals={
        **CHE.radicals,
        "drugs": [one_of({"name": "docetaxel", "start": Whole(-10, -8), "last_dose": Same("start"), "dose": "75 mg/m²"},
            {"name": "doxorubicin", "start": Whole(-10, -8), "last_dose": Same("start"), "dose": "60 mg/m²"})],
    },
    who=Who((36, 71, "years"), sex="female"),
    plot=Plot(
        title="Entered in red",
        summary="A woman of {age} stands at the desk of the day unit with a suitcase, a letter from her family doctor and no appointment.",
        known="breast cancer, operated on; the first of six infusions given",
        picks={"note": ("a sick note", "a form for her employer", "a prescription for the compression sleeve")},
        steps=(
            Step("The letter and the suitcase", 0, "age sex counts drugs history examination", """
                "She had her first infusion with you {d0:last}, {d0}, {d0:dose}. Today she came for {note}, somewhat tired, otherwise
                well: {f.examination.0.temperature} °C, mouth, skin and the place of the port clean. She takes nothing else and has had no
                infection. I counted all the same. {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the infusion you
                had found {c0} neutrophils."

                And below: "I lost a patient to metamizole two years ago and know what this is. I have told her that she must never have
                the drug again, entered the allergy in her national record, in red, and cancelled your second date. Please admit her."

                She has packed for a fortnight.
                """, "Which of the letter's sentences do you keep?"),
            Step("Unpacked again", At(2), "film family spleen statement", """
                She was sent home with a thermometer, a telephone number and the suitcase. No fever, no sore mouth. Neutrophils {c2}
                ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {told:film} There is nothing to feel under the ribs. Two aunts
                had the same cancer, nobody a disease of the blood. The oncologist has put all three lines down to the infusion and found
                nothing else.

                The family doctor has rung twice. He cannot see why a count below 0.5 should be an emergency with one drug and expected
                with another.
                """, "What do you answer him?"),
            Step("The computer refuses", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L, all without a syringe or a transfusion. The
                second infusion would be the day after tomorrow. The pharmacy's programme will not release it: "Allergy, {d0},
                agranulocytosis. Do not give again."

                She has read that too, on her telephone. "And if it happens every time?"
                """, "Who strikes out the red line, and what do you tell her about the next cycle?"),
        ),
        wrong="""
            The family doctor carried a rule from one kind of drug to another. A fall in the second week after such an infusion, with
            platelets and haemoglobin a little down and up again in time for the next, is what the drug does to everybody: no allergy, no
            ban on giving it again.
            """,
        facts=("F-ENT-CHE-01", "F-ENT-CHE-09", "F-DRG-11"),
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
                The injection that was due has been left out, no G-CSF was given. Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L,
                platelets {c2:plt} ×10⁹/L. {told:family spleen} The laboratory has read a film as well: few neutrophils, otherwise
                nothing.

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

ON_ITS_HOOK = RAD.but(
    course=Course(((-420, -150, 2.8, 5.2), (0, 0, 0.6, 1.3), (3, 5, 0.5, 1.2), (12, 16, 0.4, 1.0)),
        lines={"lymph": (0.24, 0.7), "plt": (104.0, 146.0)}),
    radicals={**RAD.radicals, "infection_tests": [{"day": At(2), **one} for one in NO_VIRUS]},
    who=Who((23, 56, "years")),
    plot=Plot(
        title="The badge on its hook",
        summary="A pipeline inspector of {age} is tired. The firm has sent a letter along which says what it was not.",
        known="nothing so far",
        picks={"food": ("mussels", "a curry from the van", "cold chicken"), "way": ("jammed", "not come back", "stuck")},
        steps=(
            Step("Below the limit", 0, "age sex counts drugs history examination", """
                The firm's safety officer writes: "On the night in question the source in the hose had {way} for about half an hour. Our
                employee's dosimeter shows no dose above the limit. There is therefore no connection with the tiredness."

                That night was three weeks ago. {He} photographs welds with a source that is wound out through a hose and back. Between
                two pictures {he} moved the hose, twice, by hand. Before midnight {he} was sick, five or six times, and blamed {food}; the
                others had eaten the same. No cold, no fever, no drugs. {f.examination.0.temperature} °C, mouth clean, skin of the hands
                whole.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. At the yearly examination, {c0:ago}, the neutrophils were
                {c0}.
                """, "What did the dosimeter measure?"),
            Step("A jacket in the van", At(2), "film family spleen infection_tests", """
                Neutrophils {c2} ×10⁹/L, lymphocytes {c2:lymph}, platelets {c2:plt} ×10⁹/L, haemoglobin {c2:hb} g/L. {told:film spleen}
                Nobody at home is ill, and nobody ever had a disease of the blood.

                The registrar had seen the lymphocytes and thought of HIV. {He} was asked all the questions that belong to it, and took it
                well. {told:infection_tests}

                "May I ask one too?" {he} says. "Why does nobody want to know where the badge was? It was on my jacket. My jacket was in
                the van."
                """, "Which line of the blood should have been looked at in the first days?"),
            Step("The next site", At(3), "statement", """
                Neutrophils {c3} ×10⁹/L, lymphocytes {c3:lymph}, platelets {c3:plt} ×10⁹/L, haemoglobin {c3:hb} g/L; no fever, no
                bleeding. No other cause has been found, and the counts of earlier years were in order; the platelets are put down to the
                same night. Blood for a count of broken chromosomes is on its way to the institute, which needs two weeks more.

                The firm asks whether {he} can be at the next site on Monday. {He} asks about somebody else: the helper that night, aged
                twenty, who held the other end of the hose. She feels fine.
                """, "What does the firm get to hear, and what does the helper need?"),
        ),
        wrong="""
            The safety officer believed the badge and not the night. A dosimeter tells what reached the place where it hung. Lymphocytes
            fall first and neutrophils follow over days and weeks: the registrar saw the first half of that and looked for a virus.
            """,
        facts=("F-ENT-RAD-01", "F-ENT-RAD-03", "F-ENT-RAD-05"),
    ),
)  # fmt: skip

HALF_THE_DOSE = DIN.but(
    course=Course(((-75, -50, 3.0, 5.8), (0, 0, 0.56, 0.95), (3, 3, 0.1, 0.38), (12, 15, 1.85, 2.7), (29, 32, 2.6, 4.9))),
    radicals={
        "drugs": [{"name": "carbamazepine", "dose": "400 mg twice a day", "start": Whole(-45, -28), "stop": At(2)}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "examination": [{"day": 0, **CALM}, {"day": At(2), **FEBRILE, "infection_severity": "moderate"}, {"day": At(3), **CALM}],
    },
    who=Who((49, 64, "years")),
    plot=Plot(
        title="Half the dose",
        summary="For some weeks a patient of {age} has been able to eat on the left again. The neurologist would like to keep it so.",
        known="trigeminal neuralgia on the left",
        picks={"bit": ("an apple", "a crust", "a carrot"), "who": ("neighbour", "son", "daughter")},
        steps=(
            Step("A compromise", 0, "age sex counts drugs history examination", """
                Before {d0} came {he} drank {his} meals through a straw, since every bite set off the lightning. Under {d0:dose}, begun
                {d0:begun}, {he} has bitten into {bit}. The count that goes with such tablets was a formality.
                {f.examination.0.temperature} °C, [the mouth is whole|nothing to be seen in the mouth], no cold, no second drug.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the first tablet the neutrophils were {c0}.

                "They all drop a little with that one," says the neurologist on the telephone. "You do not take it from such a patient for
                a laboratory value. Half the dose from tonight, and a count in a month." {He} is nodding before you have put the receiver
                down.
                """, "Is half of it a compromise?"),
            Step("The wrong pain", At(2), "film family spleen", """
                Three days later the {who} brings {him} in. The left cheek has hurt since yesterday, {he} thought that it was the old pain
                coming back with the smaller dose, and took an extra tablet this morning. It is not the old pain.
                {f.examination.1.temperature} °C, pulse 110, blood pressure 124/70, ulcers along the gum and inside the cheek.

                The antibiotic was running after twenty minutes. Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt}
                ×10⁹/L. {told:film spleen} The family is a healthy one.

                {He} has the packet in {his} hand and asks to be left one tablet for the night.
                """, "What is given for the night instead of it?"),
            Step("By fifties", At(3), "statement", """
                {f.examination.2.temperature} °C since the fifth day; nothing grew. Neutrophils {c3} ×10⁹/L, with no injection to help;
                haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. {told:statement} A nerve block holds for the time being.

                The neurologist has come in person, with a plan drawn up in squares: fifty milligrams, a count each day, a hundred after a
                week. "It was eight hundred that did it. Slowly, it will be tolerated."
                """, "What would the plan show, and at whose cost?"),
            Step("Discharge letter", At(4), "", """
                Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. {He} is on the list for an operation on the
                nerve and eats on the right.

                The letter goes to the family doctor, the neurologist, the surgeon and to {him}. The ward's draft has a box for
                intolerances, and in it: "Carbamazepine: leucopenia at high dose."
                """, "Which words in the box are wrong?"),
        ),
        wrong="""
            The neurologist acted as if the dose had been the matter. Below 1.0 on a suspect drug there is no smaller dose that is safe,
            and the plan in squares was the same mistake again: nobody gives the drug a second time, slowly or otherwise.
            """,
        facts=("F-MGT-01", "F-MGT-10", "F-DRG-02", "F-TRP-27"),
    ),
)  # fmt: skip

NOTHING_PAST_IT = DIN_EARLY.but(
    course=Course(((-110, -60, 3.0, 5.8), (0, 0, 0.1, 0.36), (2, 2, 0.1, 0.4), (4, 5, 0.12, 0.48))),
    radicals={
        "drugs": [{"name": "sulfasalazine", "dose": "1 g twice a day", "start": Whole(-58, -36), "stop": 0}],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "chemistry": [{"day": At(2), "coagulopathy": False, "ldh_high": False}],
        "film": [{"day": 0, "reviewed": True, "blasts": False}],
        "marrow": [{"day": At(2), "done": True, "cellularity": "normal", "arrest_stage": "promyelocyte", "blasts_pct": Whole(2, 4),
            "dysplasia_pct": Whole(1, 4), "auer_rods": False}],
        "examination": [{"day": 0, **FEBRILE, "infection_severity": "moderate"}, {"day": At(3), **CALM}],
        "incidental": [
            {"name": "Fibrinogen", "value": "4.6", "unit": "g/L", "reference": "1.8–4.0", "day": At(2)},
            {"name": "PML::RARA", "value": "not detected", "day": At(3)},
        ],
    },
    who=Who((24, 58, "years")),
    plot=Plot(
        title="Three letters by telephone",
        summary="A patient of {age} with a stiff back has a fever and hardly any neutrophils. Somebody has been quick with the needle.",
        known="spondyloarthritis",
        picks={"time": ("a quarter to six", "ten to six", "half past five")},
        steps=(
            Step("Quick with the needle", 0, "age sex counts drugs history examination film", """
                The back has been better than for years: {d0}, {d0:dose}, for {d0:long}. The throat has burned since the day before
                yesterday, and {he} has not slept for the fever. {f.examination.0.temperature} °C, pulse 116, blood pressure 122/66; grey
                patches on both tonsils. No other drug, nobody ill at home.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago}, before the tablets, the neutrophils were {c0}.

                The antibiotic ran before the count was out. {told:film} The night registrar, for whom this is the third week in
                haematology, has heard that one must not miss a leukaemia and has put {him} down for a marrow in the morning, first on the
                list.
                """, "Two things have to be stopped or started tonight. Is the marrow one of them?"),
            Step("From the microscope", At(2), "marrow chemistry spleen family", """
                At {time} in the evening the laboratory rings. {told:marrow} "It is the promyelocytic leukaemia. You know what that means.
                Not one night without ATRA, they bleed into the head."

                No Auer rods, is the answer when you ask. {He} is sitting up with a newspaper, neither bruised nor oozing. Fibrinogen 4.6
                g/L, clotting times and LDH normal, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L, neutrophils {c2} ×10⁹/L. The
                spleen is not felt, the family is healthy. The tablets were left out from the first night on. PML::RARA can be had by
                tomorrow noon.
                """, "What speaks for the three letters, apart from one word in the report?"),
            Step("Not detected", At(3), "statement", """
                PML::RARA is not detected; ATRA was not given. {f.examination.1.temperature} °C, the throat is cleaning itself.
                {told:statement} Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                "Then it is nothing," says the registrar, relieved, and has offered to tell the rheumatologist that the tablets may be
                resumed as long as nobody can prove that they did it.
                """, "How far can it be proved today, and what will prove it?"),
        ),
        wrong="""
            The laboratory took young cells that are about to ripen for leukaemia. Early after the fall a marrow can look like that; rods,
            clotting and the fusion gene decide, and the word "arrest" does not. The registrar then asked for proof before a suspect drug
            is left out: it is left out on suspicion, for good.
            """,
        facts=("F-ENT-DIN-07", "F-TRP-64", "F-MGT-01", "F-MGT-10"),
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
        summary="A patient of {age} with a quiet vasculitis has a fever and a sore gum. A culprit is found before the first dose is in.",
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
                {c2:day} the count was still {c2} and filgrastim was begun; today it is {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets
                {c3:plt} ×10⁹/L. {f.examination.1.temperature} °C, the gum is pink. "Off the tablet, up with the neutrophils," says the
                ward.

                {told:immunology} Film, spleen and family history have nothing to add. The last syringe was given this morning, {he} goes
                home, and the next infusion of rituximab stays where it is in the calendar.
                """, "What has raised the count?"),
            Step("Without syringe, without tablet", At(5), "statement", """
                {c4} on day {c4:day}, {c5} ×10⁹/L today; haemoglobin {c5:hb} g/L, platelets {c5:plt} ×10⁹/L. No tablet for {c5:day} days,
                no filgrastim for weeks, no fever. Nothing else has been found.

                The vasculitis clinic has read the four letters and sees no reason to wait: "The culprit is out. The infusion is given on
                the day that was planned, before the kidneys come back."
                """, "Does a month without the tablet bear out the letters?"),
            Step("A fifth letter", At(6), "", """
                {c6} ×10⁹/L, haemoglobin {c6:hb} g/L, platelets {c6:plt} ×10⁹/L. The infusion was put off on your word; urine and
                creatinine are unchanged. {He} wants to know which of the two it was. {He} will need the one or the other again.
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
        summary="A patient of {age} has one eye left to read with. What protects it has been stopped because of a count.",
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
                Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {told:film infection_tests} The spleen is of
                normal size, the family healthy, and nothing else has been found. {He} feels well and sees well.

                The eye clinic asks for one sentence: for how long must it do without?
                """, "What would you have to see before you name a date?"),
            Step("Cells in the chamber", At(3), "", """
                Cells in the front chamber since yesterday, and {much} fewer on the chart. The eye clinic can inject a steroid into the
                eye, which in the right one did no good; what it wants is the pen, today.

                Neutrophils {c3} ×10⁹/L after one pen left out, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. No fever, no sore
                place. {He} asks what can happen at such a count, and what cannot.
                """, "The pen today, half as often, or not at all? And how sure is the reason for the count?"),
        ),
        wrong="""
            The family doctor's word fits counts below 0.5. Between that and the limit, in somebody without infection, the drug is held or
            given less often by count and infection, and what it is given for is weighed with them.
            """,
        facts=("F-MGT-26", "F-ENT-BIO-02", "F-ENT-BIO-10"),
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
        summary="A patient of {age} with deposits in the spine has a fever and hardly any neutrophils. In the night a talk has been "
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
                The marrow was taken on the side that the scan had shown to be clear. {told:film marrow} Nothing foreign in it. The spleen
                is not felt, the family is healthy. {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. In passing: both
                deposits in the spine have become smaller.

                Prednisolone, 1 mg per kilogram, and filgrastim were begun when the smear had been read. "One clean needle," says the
                night doctor. "It is patchy, you have missed it. I leave the sheet where it is."
                """, "What would a patchy marrow have done to the rest of the count?"),
            Step("The yellow sheet", At(4), "statement", """
                {f.examination.1.temperature} °C, the sores are closing. {c4} ×10⁹/L under filgrastim, which ends today; haemoglobin
                {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. Nothing else has been found.

                The {kin} has told the rest of the family what was said in the corridor. The hospice has a room. The yellow sheet is still
                in force, and the patient has never seen it.
                """, "Who speaks with whom today, and about what?"),
            Step("In the treatment room", At(5), "", """
                Filgrastim ended weeks ago, prednisolone six days ago; {c5} ×10⁹/L, haemoglobin {c5:hb} g/L, platelets {c5:plt} ×10⁹/L.

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

WEDNESDAY_SLOT = DIN.but(
    radicals={
        **DIN.radicals,
        "drugs": [one_of(
            {"name": "carbimazole", "start": Whole(-70, -30), "stop": 0, "dose": "30 mg daily"},
            {"name": "thiamazole", "start": Whole(-70, -30), "stop": 0, "dose": "20 mg daily"})],
    },
    who=Who((27, 61, "years")),
    plot=Plot(
        title="An appointment on Wednesday",
        summary="A {noun} of {age} rang on Saturday about a sore throat and was given an appointment on Wednesday. It is Monday.",
        known="an overactive thyroid, found this season",
        picks={"read": ("the leaflet in the box", "the card from the thyroid clinic")},
        steps=(
            Step("What the receptionist wrote", 0, "age sex counts drugs history examination", """
                "Sore throat, wants antibiotic, Wed. 11:20." By Monday {he} could not swallow water and took a taxi, with {read} in the
                hand and a sentence on it underlined. {f.examination.0.temperature} °C, pulse 118, blood pressure 126/74; the palate grey
                and raw, the voice gone. {d0:Name} {d0:dose} for {d0:long}, nothing else; no cold in the house.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago}, before the first tablet, the neutrophils were
                {c0}.

                The thyroid clinic on the telephone: "Change over to propylthiouracil tonight, or we lose control of the gland."
                """, "What is stopped, what is given, and what is not exchanged?"),
            Step("The gland", At(2), "film family spleen statement", """
                Piperacillin-tazobactam since the taxi; the last {d0} was on that morning, and nothing of its kind since. {told:film} The
                spleen is not felt, nobody in the family has anything of the sort, and no second cause has come up. Earlier counts were
                normal.

                The count is {c2} ×10⁹/L. Pulse 112 at rest: the gland has begun to be heard from.
                """, "Who treats the gland now, and with what?"),
            Step("Water, tea, soup", At(3), "", """
                {f.examination.1.temperature} °C, and {he} swallows. Neutrophils {c3} ×10⁹/L, the other lines as they were. A surgeon has
                been to look at the neck.
                """, "What did the recovery prove?"),
            Step("The receptionist's sheet", At(4), "", """
                Neutrophils {c4} ×10⁹/L. The practice has asked you for one sentence, to be fixed above the telephone.
                """, "How does it read?"),
        ),
        wrong="""
            "Fever or sore throat: stop and count today" belongs above the telephone. And the two thionamides cross: one is never
            exchanged for the other.
            """,
        facts=("F-DRG-07", "F-ENT-DIN-15"),
    ),
)  # fmt: skip

NEW_AND_OLD = DIN_WELL.but(
    radicals={
        **DIN_WELL.radicals,
        "drugs": [
            one_of(
                {"name": "sulfasalazine", "start": Whole(-80, -35), "stop": 0, "dose": "1 g twice a day"},
                {"name": "cotrimoxazole", "start": Whole(-26, -14), "stop": 0, "dose": "960 mg twice a day"},
            ),
            {"name": "amlodipine", "drug_class": "other", "start": Whole(-1500, -900), "ongoing": True, "dose": "5 mg daily"},
        ],
    },
    who=Who((39, 77, "years")),
    plot=Plot(
        title="The box in seven rows",
        summary="A {noun} of {age} fills a box with the week's tablets on Sundays. The laboratory has telephoned.",
        picks={"what": ("the kidney values", "a cholesterol")},
        steps=(
            Step("On a Sunday table", 0, "age sex counts drugs history examination", """
                It was {what} that had been asked for. {He} has brought the whole box. In all seven rows lies amlodipine, for years;
                beside it lies {d0}, {d0:dose}, begun {d0:begun}. {He} feels well, {f.examination.0.temperature} °C, the mouth clean, and
                has had no infection.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}.

                The pharmacist has a list on which every drug can do this, and has taken all of them out of the box, the one for the
                pressure too.
                """, "Which compartment has to stay empty?"),
            Step("The box refilled", At(2), "film family spleen statement", """
                Amlodipine went back in the same evening, {d0} did not. {told:film} Spleen and family are as one would wish; the other
                usual causes have been asked about and not found, and the counts of former years were normal.

                Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. "Not a step forward," says the pharmacist,
                "so it was not that one."
                """, "When would a step forward be due?"),
            Step("Forward", At(3), "", """
                Neutrophils {c3} ×10⁹/L. {He} has had a cold on the way and did not ring, since it was only a cold; no fever. The reason
                for which {d0} had been given is still there.
                """, "Which of the criteria did these weeks add?"),
            Step("In the last row", At(4), "", """
                {c4} ×10⁹/L. The doctor who had prescribed {d0} offers to begin it again at half the dose, "under control".
                """, "Who has to say no, and in writing?"),
        ),
        wrong="""
            A drug taken unchanged for years is an unlikely culprit, and the fall is judged against each drug's own dates. Recovery takes
            days to weeks; a small new dose is still a new exposure.
            """,
        facts=("F-ENT-DIN-02", "F-ENT-DIN-15"),
    ),
)  # fmt: skip

SIXTEENTH_WEEK = DIN_EARLY.but(
    course=Course(((-29, -17, 3.0, 5.8), *DIN_EARLY.course.points[1:])),
    radicals={
        **DIN_EARLY.radicals,
        "drugs": [{"name": "clozapine", "start": Whole(-115, -50), "stop": 0, "dose": "250 mg daily"}],
    },
    who=Who((21, 52, "years")),
    plot=Plot(
        title="The voices have gone",
        summary="A {noun} of {age} hears no voices for the first time in years and was late for the weekly count. Now there is a fever.",
        known="schizophrenia; two other drugs tried before",
        picks={"home": ("a sheltered flat", "the parents' house")},
        steps=(
            Step("Two counts missed", 0, "age sex counts drugs history examination", """
                {He} lives in {home}, works three mornings a week and did not come to the last two counts: things were going well. Since
                last night {f.examination.0.temperature} °C and a throat with yellow ulcers; pulse 114, blood pressure 119/70. {d0:Name}
                {d0:dose}, for {d0:long}. Nothing else, no cold before it.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}.

                "Stopping it will make {him} ill again," says the colleague from psychiatry, with reason. "Half the dose, and filgrastim
                on top."
                """, "What would half a dose be?"),
            Step("A hard night", At(2), "film family spleen statement", """
                Meropenem within the hour; {d0} was stopped, and two people sat with {him}. {told:film} No spleen, nothing in the family,
                no other cause. Earlier counts, week by week, had been normal.

                Counted again: {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "What do the two departments have to settle today?"),
            Step("Before there is an answer", At(3), "", """
                Neutrophils {c3} ×10⁹/L. The fever is lower in the mornings. The parents ask whether it can be given again one day, "since
                nothing else has ever helped".
                """, "How sure can you be on this day, and who decides with whom?"),
        ),
        wrong="""
            A lower dose of the suspect is still the suspect. What the psychiatrist fears is real and needs a plan of its own, made on the
            same day.
            """,
        facts=("F-ENT-DIN-15", "F-CFL-31"),
    ),
)  # fmt: skip

RECIPES = (
    HER_TABLETS, NINE_WEEKS_TO_GO, CHAIR_SIX, FRIDAYS_ANSWER, NATIONAL_CARD, FORM_B, ON_ITS_HOOK, HALF_THE_DOSE, NOTHING_PAST_IT,
    ACQUITTED_TWICE, OTHER_EYE, FRONT_OF_THE_FILE, WEDNESDAY_SLOT, NEW_AND_OLD, SIXTEENTH_WEEK,
)  # fmt: skip
