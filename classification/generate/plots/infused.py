"""Plots around an infusion or an injection: antibodies, checkpoint inhibitors, cytotoxic drugs, and radiation."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.biologics import BIO, ICI, ICI_GCSF, LON
from classification.generate.radicals.drugs import CHE, CHE_EARLY, RAD
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Doses, Whole, one_of

FOUR_WEEKS = LON.but(
    radicals={
        **LON.radicals,
        "drugs": [one_of(
            {"name": "rituximab", "doses": Doses(Whole(-150, -50), 14, 2, 2), "dose": "1000 mg"},
            {"name": "rituximab", "doses": Doses(Whole(-150, -50), 7, 4, 4), "dose": "375 mg/m²"})],
    },
    plot=Plot(
        title="The four weeks on the form",
        summary="A {noun} of {age} was to have a tooth implanted. The form asks for drugs of the last four weeks; there were none.",
        known="kidneys that leaked protein, quiet since spring",
        picks={"dentist": ("The dental surgeon", "The dental clinic")},
        steps=(
            Step("A form filled in truthfully", 0, "age sex counts drugs history examination", """
                "Drugs in the last four weeks: none", {he} has written, and that is so. Asked about the year, {he} takes a plastic folder
                out of the bag: {d0}, {d0:dose}, {d0:times} infusions, the last {d0:last}, for the kidneys. Nothing has been added since.
                No cold, no fever, nothing in the mouth, and the gum over the gap is pale and firm; {f.examination.0.temperature} °C.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the first infusion, {c0:ago}, the neutrophils were
                {c0}.

                {dentist} writes: "No drug within four weeks, hence no drug. We assume a disease of the marrow and ask for a puncture."
                """, "How far back does the form have to reach?"),
            Step("A sore finger", At(2), "film family spleen immunology statement", """
                You have asked for a count each week and left the marrow alone. {told:film immunology} The spleen is not felt; nobody in
                the family has anything of the kind. No other cause has come up, and the counts before the infusions were normal.

                Counted again: {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {He} has cut a finger on the folder and
                shows it to you; it is healing. The renal clinic asks, by return of post, whether the next {d0} may be given on the date
                that was booked.
                """, "What do you answer the renal clinic?"),
            Step("Without any help", At(3), "", """
                Neutrophils {c3} ×10⁹/L. No infusion since, no injection either. {dentist} has read up on it and now considers {him}
                "allergic to {d0}".
                """, "Is that the word?"),
            Step("The implant", At(4), "", """
                Neutrophils {c4} ×10⁹/L; nothing else in the count has moved. The tooth can go in. The clinic has had its form printed
                anew; it asks for six weeks now.
                """, "Would that have caught it?"),
        ),
        wrong="""
            Four weeks are a fair limit for tablets. After an antibody against B cells the count can fall months later, and what matters
            is the date of the last infusion.
            """,
        facts=("F-TRP-25", "F-ENT-LON-02", "F-ENT-LON-13"),
    ),
)  # fmt: skip

SHIFT_WORKER = LON.but(
    radicals={
        **LON.radicals,
        "drugs": [{"name": "ocrelizumab", "doses": Doses(Whole(-130, -55), 182, 4, 2), "dose": "600 mg"}],
    },
    who=Who((26, 55, "years")),
    plot=Plot(
        title="Between two infusions",
        summary="A signaller of {age} with multiple sclerosis came for the routine count that nobody had wanted to pay for.",
        known="multiple sclerosis for six years",
        picks={"place": ("the junction", "the signal box"), "boss": ("The railway's doctor", "The company doctor")},
        steps=(
            Step("A count by custom", 0, "age sex counts drugs history examination", """
                The neurologist counts before each infusion and, by custom, once in between; the insurer had asked why. So far {d0:times}
                infusions of {d0}, {d0:dose}, the last {d0:last}. {He} feels well, had no infection this winter, and has worked every
                night at {place}. Mouth and skin are clean, {f.examination.0.temperature} °C. No other drug, and no tablets of a
                neighbour's either: you asked twice.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {c0:Ago} they had counted {c0} neutrophils.

                "During treatment, so it's an ordinary drug reaction," says the colleague, "and those begin in the first weeks. After so
                long it cannot be the drug at all."
                """, "Which date do you count from?"),
            Step("Off the night shift", At(2), "film immunology family spleen statement", """
                {boss} has taken {him} off nights and put {him} in an office of twelve, "for protection". {told:film immunology} Spleen
                not felt, family healthy, no other cause found; the earlier counts were normal.

                Neutrophils {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {He} asks what to do with a fever at three in
                the morning, alone, with trains to pass.
                """, "What is the instruction for the night?"),
            Step("The next one is due", At(3), "", """
                Neutrophils {c3} ×10⁹/L. The infusion was due last week and has been put off. "If I wait, my legs go," {he} says. "If I
                don't, my blood does. Who decides?"
                """, "Who has to be at the table?"),
            Step("Back at {place}", At(4), "", """
                Neutrophils {c4} ×10⁹/L. Neurologist and haematologist have written one letter between them, and the insurer has stopped
                asking.
                """, "What does the plan for the next infusion say about counts?"),
        ),
        wrong="""
            Under infusions that are months apart, somebody is always "on treatment". It is the days since the last infusion that place
            the fall.
            """,
        facts=("F-ENT-LON-12", "F-ENT-LON-13"),
    ),
)  # fmt: skip

TENTH_WEEK = ICI_GCSF.but(
    radicals={**ICI.radicals, "history": {**ICI.radicals["history"], "irae_other": False}},
    plot=Plot(
        title="A good scan",
        summary="A {noun} of {age}, whose tumour is shrinking, was brought in shivering. The family is afraid of one thing only: a stop.",
        known="a melanoma with deposits in the lung, under immunotherapy",
        picks={"rel": ("daughter", "son"), "she": ("she", "he")},
        steps=(
            Step("At the desk", 0, "age sex counts drugs history examination", """
                The scan of last week was the first good one, and the {rel} has it on the telephone to show you. Since noon {he} has been
                shivering. {f.examination.0.temperature} °C, blood pressure 121/70, pulse 108, awake and annoyed; ulcers on the palate.
                {d0:Name} {d0:dose}, {d0:times} infusions, the last {d0:last}; nothing else is taken, no painkiller, no tea. There was no
                cold before it.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c1:Ago} the neutrophils were {c1}, before the treatment
                {c0}.

                "{He} isn't on chemotherapy, so the protocol for neutropenic fever does not apply," says the desk. "Blood cultures, then
                the oncologists in the morning."
                """, "What is the protocol for?"),
            Step("Day three", At(3), "film family spleen statement", """
                The desk was overruled: meropenem within the hour. The cultures have stayed silent, and the evenings are still warm. The
                neutrophils are at {c3} ×10⁹/L. {told:film} The family is healthy. The spleen is not felt. No other drug, no virus, no
                second cause; the earlier counts were normal.

                "An infection explains both," writes the ward, "the fever and the count."
                """, "Which of the two came first?"),
            Step("What the {rel} asks", At(4), "marrow", """
                {f.examination.1.temperature} °C for some days now, the mouth healed. Neutrophils {c4} ×10⁹/L, under filgrastim daily
                since day four, for the last time today. {told:marrow}

                "So you'll give it again," says the {rel}. "You saw the scan."
                """, "What does each of the two sources say about a restart?"),
            Step("The next scan", At(5), "", """
                Today {c5} ×10⁹/L, haemoglobin {c5:hb} g/L, platelets {c5:plt} ×10⁹/L. The tumour is quiet without treatment. The {rel}
                has asked for a copy of the letter in which the reason for the stop stands.
                """, "How do you word it?"),
        ),
        wrong="""
            The protocol for neutropenic fever asks for the temperature and the count and not for the drug that lowered it.
            """,
        facts=("F-ENT-ICI-09", "F-ENT-ICI-11"),
    ),
)  # fmt: skip

LAST_COUNTED = BIO.but(
    radicals={
        **BIO.radicals,
        "drugs": [one_of(
            {"name": "tocilizumab", "start": Whole(-70, -24), "last_dose": Whole(-7, -3), "dose": "162 mg once a week", "stop": 0},
            {"name": "sarilumab", "start": Whole(-80, -30), "last_dose": Whole(-13, -4), "dose": "200 mg fortnightly", "stop": 0})],
        "statement": {**BIO.radicals["statement"], "own_baseline_anc": "2.3"},
    },
    plot=Plot(
        title="Hands that work again",
        summary="A bookbinder of {age} can hold a needle for the first time in a year. But the count has fallen.",
        known="inflamed joints, treated since the summer",
        picks={"work": ("a family bible", "an atlas in four volumes", "a register of the harbour")},
        steps=(
            Step("The needle", 0, "age sex counts drugs history examination statement", """
                {He} shows you the hands before {he} sits down. {d0:Name}, {d0:dose}, begun {d0:begun}, the last one {d0:last}; the
                swelling is gone, and {work} lies half sewn at home. No infection, no fever, {f.examination.0.temperature} °C, mouth and
                skin as they should be. No other drug.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. {His} own count, over years, lay about
                {f.statement.own_baseline_anc}; {c0:ago} it was {c0}.

                The practice had sent serum for neutrophil antibodies and holds the injection "until we know whether it is immune".
                """, "What would a positive result change?"),
            Step("Serum received", At(2), "film family spleen", """
                The rheumatologist: the injection was held, please say for how long. The laboratory: serum received, result in three
                weeks. {told:film} The family is healthy. The spleen is not felt. Nothing else has been found that would explain it.

                {c2} ×10⁹/L today, the other lines undisturbed. The left wrist is warm again this morning.
                """, "Do you wait for the serum?"),
            Step("Fourteen pages", At(3), "", """
                Neutrophils {c3} ×10⁹/L. The serum was returned for want of a form, and nobody has sent it again. {He} has sewn fourteen
                pages since and would rather have a low count than these fingers.
                """, "What do you offer?"),
        ),
        wrong="""
            With this class of drug the count falls without any antibody, and a positive one would not change what is done: severity and
            infection decide about dose, pause or change.
            """,
        facts=("F-ENT-BIO-06", "F-ENT-BIO-10"),
    ),
)  # fmt: skip

NINTH_DAY = CHE.but(
    course=Course(((-60, -45, 2.6, 5.2), *CHE.course.points[1:]), lines=CHE.course.lines),
    radicals={
        **CHE.radicals,
        "drugs": [one_of(*(
            {"name": name, "start": Whole(-11, -8), "last_dose": At(1, -9), "dose": dose}
            for name, dose in (("docetaxel", "75 mg/m²"), ("doxorubicin", "60 mg/m²"))))],
    },
    who=Who((36, 68, "years"), sex="female"),
    plot=Plot(
        title="Counted on a Sunday",
        summary="A teacher of {age} is between two cycles and feels well. Her brother, who owns a chemist's shop, has counted her.",
        known="a breast tumour, operated; second cycle behind her",
        picks={"machine": ("the machine in the back room", "the machine that does the cholesterols")},
        steps=(
            Step("The brother's machine", 0, "age sex counts drugs history examination statement", """
                Nobody had asked for a count before the next cycle. On Sunday the brother took one, on {machine}, and on Sunday night he
                drove her here. {d0:Name} {d0:dose}, {d0:last}. She is not ill: {f.examination.0.temperature} °C, mouth clean, the line
                under the collar bone dry and pale. No cold, no tablets but those for nausea, which she threw away.

                Here, again: {c1:full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before the first cycle, {c0:ago}, the
                neutrophils were {c0}.

                "Agranulocytosis from a drug," he says, "and by the book that drug is never given again."
                """, "Which book, and for which drugs?"),
            Step("In her handbag", At(2), "film family spleen", """
                She was sent home with a thermometer and a telephone number. The brother has entered an "allergy" in the pass in her
                handbag. {told:film} The spleen is not felt, and the family has no disease of the blood.

                The count: neutrophils {c2} ×10⁹/L, platelets {c2:plt} ×10⁹/L, haemoglobin {c2:hb} g/L.
                """, "What do you do with the entry?"),
            Step("The day of the cycle", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The chair is booked for ten. The brother has
                come along, with the summary of product characteristics and a marker pen.
                """, "Is she treated today?"),
        ),
        wrong="""
            A fall between the first and the second week after a cytotoxic dose, with recovery before the next, is what such a drug does
            to dividing cells. It is no idiosyncratic reaction and bars no further cycle.
            """,
        facts=("F-ENT-CHE-01", "F-ENT-CHE-09"),
    ),
)  # fmt: skip

WELDER = RAD.but(
    plot=Plot(
        title="A film that was not worn",
        summary="A weld inspector of {age} worked beside an open source for the better part of a shift. The badge lay in the van.",
        picks={"site": ("a gas pipeline", "a district heating main", "a pumping station")},
        steps=(
            Step("The badge in the van", 0, "age sex counts drugs history examination statement", """
                The source had not gone back into its housing, and nobody looked at the meter: {he} radiographed welds on {site}, within
                arm's reach of it. Vomited once on the evening of that day. By now {he} is hungry and bored, {f.examination.0.temperature}
                °C; the skin of the hands is as it was. No drug, no infection of late.

                {c1:Full}. That makes {c1:lymph} ×10⁹/L lymphocytes. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. At the medical
                for the job, {c0:ago}, the neutrophils were {c0}.

                The company's doctor has sent {him} with the words: "The badge shows nothing, so there was no dose."
                """, "What does a badge in a van measure?"),
            Step("The physicist", At(2), "film family spleen", """
                The physicist has put the shift together again with a stopwatch and a dummy source and will not be held to a number yet.
                Blood for chromosomes has gone off. {told:film} The spleen is not felt; nothing in the family.

                Neutrophils {c2} ×10⁹/L, lymphocytes {c2:lymph}, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. "I feel fine," says
                {he}, "and there are forty welds to go."
                """, "Which line tells most, and how soon?"),
            Step("Where the curve is", At(3), "", """
                Neutrophils {c3} ×10⁹/L, lymphocytes {c3:lymph}, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. No infection. The
                company has asked for a note that {he} is fit for work, and the union for one that {he} is not.
                """, "Has the lowest point been?"),
        ),
        wrong="""
            A badge that was not worn measures the van. The lymphocytes, which fall first, and the history are what can be had at once.
            """,
        facts=("F-ENT-RAD-01", "F-ENT-RAD-05"),
    ),
)  # fmt: skip

TWICE_A_MONTH = BIO.but(
    radicals={
        **BIO.radicals,
        "drugs": [{"name": "adalimumab", "start": Whole(-80, -42), "last_dose": Whole(-13, -5), "dose": "40 mg fortnightly", "stop": 0}],
        "statement": {**BIO.radicals["statement"], "own_baseline_anc": "2.6"},
    },
    who=Who((23, 58, "years")),
    plot=Plot(
        title="A pen in the refrigerator",
        summary="A tiler of {age} has had clear skin since the summer. The practice that counts for the insurer has locked the pens away.",
        known="psoriasis of elbows, knees and scalp",
        picks={"where": ("the practice's vaccine refrigerator", "the pharmacy's refrigerator")},
        steps=(
            Step("Locked away", 0, "age sex counts drugs history examination statement", """
                {He} can kneel again. {d0:Name}, {d0:dose}, begun {d0:begun}, the last {d0:last}; the next pen lies in {where}, by order
                of the practice. No infection, mouth and skin whole, {f.examination.0.temperature} °C, nothing else taken.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. In earlier years it was about
                {f.statement.own_baseline_anc}, {c0:ago} {c0}.

                "Agranulocytosis from an antibody," says the note on the refrigerator. "Never again."
                """, "How deep is it, and how long may it be held?"),
            Step("First plaques", At(2), "film family spleen", """
                {told:film} No spleen, healthy relatives, and nothing else that would explain it. The count is {c2} ×10⁹/L. The left knee
                has begun to scale.
                """, "What are the ways on from here?"),
            Step("Who decides", At(3), "", """
                Neutrophils {c3} ×10⁹/L without a pen. Dermatology proposes another class, the practice no class at all, and {he} the same
                pen, which worked.
                """, "Which of the three do you speak against?"),
        ),
        wrong="""
            The count was never in the range of that word. What comes back within weeks of a pause is handled by severity: a pause, a
            lower dose or another drug.
            """,
        facts=("F-ENT-BIO-02", "F-ENT-BIO-10"),
    ),
)  # fmt: skip

THE_WRONG_DATE = CHE_EARLY.but(
    who=Who((40, 72, "years"), sex="male"),
    plot=Plot(
        title="The calendar of the day unit",
        summary="A {noun} of {age} with a sarcoma is counted on the worst day, because a holiday moved the appointment.",
        known="a sarcoma of the thigh, operated; one cycle so far",
        picks={"day": ("Whit Monday", "Easter Monday", "the first of May")},
        steps=(
            Step("A moved appointment", 0, "age sex counts drugs history examination statement", """
                Because of {day} the count that belongs to the next cycle was taken early. He is well, cooks, walks the dog;
                {f.examination.0.temperature} °C, mouth and port without a finding. {d0:Name} {d0:dose} was given {d0:last}. No other
                drug.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. Before treatment began, {c0:ago}, the neutrophils were
                {c0}.

                The day unit: "So low after a single cycle: please exclude a marrow disease from the treatment."
                """, "Which day of the cycle is it?"),
            Step("The next morning but one", At(2), "film family spleen", """
                {told:film} Neither spleen nor family has anything to add. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L, neutrophils
                {c2} ×10⁹/L. He has been told about the thermometer again and keeps it in his shirt pocket.
                """, "Is that a rise?"),
            Step("By the old calendar", At(3), "", """
                Neutrophils {c3} ×10⁹/L. That is not yet the day on which the unit usually counts.
                """, "What will you believe, and from which day on?"),
        ),
    ),
)  # fmt: skip

RECIPES = (
    FOUR_WEEKS, SHIFT_WORKER, TENTH_WEEK, LAST_COUNTED, NINTH_DAY, WELDER, TWICE_A_MONTH, THE_WRONG_DATE,
)  # fmt: skip
