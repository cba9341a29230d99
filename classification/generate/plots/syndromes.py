"""Plots of the rarer syndromes: WHIM, partial albinism, mitochondrial disorders, GATA2 deficiency."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.congenital import HISTORY
from classification.generate.radicals.shared import CALM, NORMAL_MARROW
from classification.generate.radicals.syndromes import ALB, GAT, MIT, MONO, WHIM
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

A_FULL_MARROW = WHIM.but(
    course=Course(
        ((-420, -330, 0.25, 0.85), (-90, -60, 0.25, 0.85), (0, 0, 0.25, 0.85), (20, 28, 0.25, 0.85), (60, 80, 0.25, 0.85)), steady=True,
        lines={"lymph": (0.4, 0.95), "mono": (0.08, 0.19)},
    ),
    radicals={
        "germline": [{"gene": "CXCR4", "variant_class": "P", "zygosity": "het"}],
        "syndromic": {"listed": ["warts", "hypogamma"]}, "immunology": [{"igg": "low"}],
        "drugs": [],
        "marrow": [{"done": True, "cellularity": "hyper", "myelokathexis": True, "blasts_pct": Whole(1, 2), "dysplasia_pct": Whole(0, 4)}],
        "history": {**HISTORY, "recurrent_infections": True}, "examination": [{"day": 0, **CALM}],
        "antibody_tests": [{"day": 18, "method": "GIFT_I", "result": "neg"}],
        "incidental": [{"name": "Immunoglobulin G", "value": "3.9", "unit": "g/L", "reference": "above 6", "day": 20}],
    },
    who=Who((9, 15, "years")),
    plot=Plot(
        title="The lifeguard's list",
        summary=(
            "A {noun} of {age} may not go into the pool. The blood was only taken because the skin clinic wanted "
            "to burn the warts off."
        ),
        picks={"team": ("water polo", "synchronised swimming", "the relay"), "times": ("fifth", "sixth", "seventh")},
        steps=(
            Step("Under anaesthetic", 0, "age sex counts drugs history examination syndromic", """
                Both soles, all ten fingers; {he} has stopped counting at forty. After the {times} freezing there were more than before,
                and the pool has put {him} on a list. The skin clinic will take them all off with the laser, under a general anaesthetic,
                and wanted a blood count for it.

                {He} has had two pneumonias and more sinuses than anyone has kept the letters of, and once, at five, a low IgG that was
                not followed up. {f.examination.0.temperature} °C, well, in training for {team}. {He} takes nothing. Two earlier counts,
                "after antibiotics": neutrophils {c0} ×10⁹/L {c0:ago}, {c1} {c1:ago}.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The anaesthetist will put {him} under if somebody writes that the count is harmless.
                """, "Which cells besides the neutrophils are missing?"),
            Step("Plenty of everything", At(3), "film spleen marrow antibody_tests", """
                You did not write it. {told:film spleen} {told:marrow} Neutrophils {c3}. The indirect GIFT is negative.

                The consultant's summary in the ward letter: "Production excellent. What is made in such plenty and does not arrive has
                been destroyed outside; one negative antibody test means nothing. Immune neutropenia. Prednisolone, and if it fails
                rituximab." The mother has already fetched the tablets from the pharmacy. They lie unopened on the bedside table.
                """, "Destroyed outside, or not let out?"),
            Step("The nuclei", At(3, 9), "immunology incidental", """
                Before the first tablet the haematologist looked at the slides herself, at the nuclei and not at the number. The tablets
                went back. She has asked for a gene, and for what had been forgotten for years: IgG 3.9 g/L, low.

                The coach has telephoned. Would {he} be allowed into the water with plasters? The school, on the same day: the vaccination
                against papillomavirus is on Thursday, and {he} had better be left out, "with the immune system".
                """, "Yes or no, to the coach and to the school?"),
            Step("Forty, and counting", At(4), "germline", """
                {told:germline} The count is {c4} ×10⁹/L. Immunoglobulin goes under the skin once a week, and the cough of all these
                winters has gone.

                The skin clinic has made room for the laser. {He} has looked the gene up, found that there is a capsule, and read the age
                from which it may be given.
                """, "What can it do, from which age, and what has to be looked for in the skin for life?"),
        ),
        wrong="""
            Too many old neutrophils in the marrow and too few in the blood is not destruction. With lymphocytes and IgG low as well it is
            no antibody either, and rituximab would have taken the B cells that were left.
            """,
        facts=("F-ENT-WHIM-06", "F-ENT-WHIM-08", "F-ENT-WHIM-10"),
    ),
)  # fmt: skip

SWIMMING_BATH = WHIM.but(
    course=Course(
        ((-420, -330, 0.25, 0.85), (-130, -90, 0.25, 0.85), (0, 0, 0.25, 0.85), (118, 130, 0.25, 0.85), (150, 165, 0.25, 0.85)),
        steady=True, lines={"lymph": (0.4, 0.95), "mono": (0.08, 0.19)},
    ),
    radicals={
        **WHIM.radicals,
        "immunology": [{"day": -130, "igg": "low"}],
        "drugs": [{"name": "immunoglobulin", "drug_class": "other", "dose": "once a week under the skin", "start": 6, "ongoing": True}],
        "antibody_tests": [{"day": At(3), "method": "GIFT_I", "result": "neg"}],
        "marrow": [{**WHIM.radicals["marrow"][0], "day": At(3, 9)}],
        "examination": [{"day": 0, **CALM}, {"day": At(3), **CALM}],
        "incidental": [{"name": "Immunoglobulin G", "value": Number(2.9, 4.4), "unit": "g/L", "reference": "6.0–15.0", "day": -130}],
    },
    who=Who((8, 11, "years")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Sent home from the pool",
        summary="A pupil of {age} is sent home from the swimming bath because of warts. The ears and the chest are another department's.",
        known="tubes in both ears; two pneumonias",
        picks={"bath": ("swimming teacher", "bath attendant"),
            "first": ("twenty-six", "twenty-nine"), "later": ("forty-four", "fifty-one")},
        steps=(
            Step("Three files", 0, "age sex counts history examination syndromic immunology incidental", """
                "Not in the water before a doctor has signed," the {bath} has written. "I have counted {first}, and those were only the
                hands."

                Three departments have {him}. Skin freezes the warts; in its file stands a count of {c0} {c0:ago}, "viral". Ears have put
                in tubes three times; {c1} {c1:ago}, "after antibiotics". Chest has treated two pneumonias and has measured what the others
                had not: IgG {f.incidental.0.value} g/L (6.0–15.0). They have not seen one another's files; the mother brings all three in
                a swimming bag. {f.examination.0.temperature} °C, well, no drug.

                {c2:Full}. That makes {c2:lymph} ×10⁹/L lymphocytes.

                The chest physician has thought longest. "Such children make too few antibodies and now and then a wrong one, against their
                own cells. Replace the IgG, and you will see both get better."
                """, "Which entries in the three files would that explain?"),
            Step("Half right", At(3), "drugs antibody_tests film spleen family", """
                Immunoglobulin has gone under the skin every week, {d0:long} by now. No cough, no ear, no antibiotic in all this time; at
                the next swimming gala {he} could start, were it not for the list at the till.

                The rest has taken no notice. Neutrophils {c3} ×10⁹/L, and Skin, asked to count, has come to {later}. {told:film spleen}
                {told:antibody_tests}

                "A negative one proves little," says the chest physician, quite correctly. "The wrong antibody takes longer, that is all.
                Prednisolone, four weeks." He adds that nobody puts a needle into a child who has just stopped coughing.
                """, "What has the immunoglobulin shown by what it left alone?"),
            Step("Over-ripe", At(3, 9), "marrow", """
                The prednisolone was left in the drawer until the needle had been in. {told:marrow} Of what is missing outside there is
                more in here than a child needs.

                The chest physician has come down to look for himself, and is a fair man. "So it was never the antibodies. Then I was wrong
                from the first day, and I take the immunoglobulin away again."
                """, "Does the one follow from the other?"),
            Step("At the till", At(4), "germline", """
                {told:germline} Neutrophils {c4} ×10⁹/L. There is one file now, and the first page has one name on it. The weekly syringes
                have gone on.

                The parents' hands are smooth; they ask whether their blood has to be read all the same. The {bath} asks what has changed:
                the warts are what they were, so is the count, and the gala is on Saturday.
                """, "What do you sign for Saturday, and what do you offer the skin that freezing is not?"),
        ),
        wrong="""
            Skin and Ears had each a reason of their own for the same low count. The chest physician read all of them as one antibody too
            few and one too many; the syringes mended what IgG can mend and left neutrophils, lymphocytes and warts as they were. When the
            marrow had shown cells that are made and not let out, he gave up too much: a low IgG with infections is replaced under the new
            name as well.
            """,
        facts=("F-ENT-WHIM-04", "F-ENT-WHIM-05", "F-ENT-WHIM-06", "F-ENT-WHIM-10"),
    ),
)  # fmt: skip

GREY_AT_TWO = ALB.but(
    course=Course(
        ((-180, -120, 0.3, 0.95), (-70, -45, 0.3, 0.95), (0, 0, 0.3, 0.95), (16, 24, 0.3, 0.95), (50, 64, 0.3, 0.95)), steady=True
    ),
    radicals={
        "germline": [{"gene": "LYST", "variant_class": "P", "zygosity": "comp_het"}],
        "syndromic": {"listed": ["albinism", "silvery_hair"]},
        "film": [{"day": 3, "reviewed": True, "blasts": False, "dysplasia": False, "giant_granules": True}],
        "history": {**HISTORY, "recurrent_infections": True}, "drugs": [],
        "examination": [{"day": 0, **CALM}, {"day": At(3), **CALM}],
        "incidental": [{"name": "Comment of the analyser", "value": "toxic granulation?", "day": 0}],
    },
    who=Who((12, 30, "months")),
    plot=Plot(
        title="Glasses and sun cream",
        summary="A {noun} of {age} is fairer than anybody in the family. The appointment is about glasses, and there is a count.",
        picks={"hair": ("tin", "ash", "a new coin"), "mother": ("Anatolia", "Sicily", "the Azores"),
               "father": ("Galicia", "Crete", "Lebanon")},
        steps=(
            Step("Fairer than the others", 0, "age sex counts drugs history examination syndromic incidental", """
                The eye clinic sends {him}. The mother comes from {mother}, the father from {father}, both of them dark. {His} hair is the
                colour of {hair}, {his} irides let the light through, and outdoors {he} pulls the hood of the pram down. "Albinism of eyes
                and skin. Glasses, sun cream, otherwise a healthy child."

                The mother would not say healthy. Five courses of antibiotics in so short a life, ears and skin, twice in hospital.
                Neutrophils {c0} ×10⁹/L {c0:ago}, {c1} {c1:ago}. Today nothing is the matter, {f.examination.0.temperature} °C. No
                tablets, no drops.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The machine adds a comment: "toxic granulation?"

                "Well, then," says the practice. "A bacterial infection on the way. Amoxicillin, and the chickenpox vaccine next week
                instead of today."
                """, "What does the child show of an infection?"),
            Step("Seen by eye", 3, "film spleen family", """
                You asked for both to be left: no antibiotic for a comment, no vaccine for the time being. {told:film} {told:spleen} There
                is no bruise that a toddler does not have.

                The technician has ringed one of the cells with a felt pen and pushes the slide across. The young colleague takes his eyes
                away from the lens. "That's the toxic granulation. It was right."

                The family is healthy, nobody on either side has such hair, and the parents are not related.
                """, "Toxic, or the wrong size?"),
            Step("The catch-up clinic", At(3), "", """
                {f.examination.1.temperature} °C, neutrophils {c3} ×10⁹/L. A hair from the brush lies under the microscope next door, the
                blood for the gene has gone.

                The vaccination service has written a second time. It is thorough, and it has read something: "Isolated neutropenia is no
                reason to withhold measles, mumps, rubella and chickenpox. Please present the child."
                """, "Is it isolated?"),
            Step("What a fever may mean", At(4), "germline", """
                {told:germline} The neutrophils are at {c4}. A transplant centre has taken {him} on, and looks for a donor.

                Until then they live at home, two hours from the centre. The parents ask for a sheet of paper for the night on which {he}
                has a fever that does not go, with a belly that grows.
                """, "What must the night doctor count and measure?"),
        ),
        wrong="""
            A machine sees that granules are large and not why. In a child without a sign of infection, with that hair, the size was the
            finding. And the rule for isolated neutropenia does not hold for a defect of the cytotoxic granules.
            """,
        facts=("F-ENT-ALB-05", "F-ENT-ALB-09", "F-MGT-41"),
    ),
)  # fmt: skip

COUSIN_WEDDING = ALB.but(
    course=Course(
        ((-160, -110, 0.3, 0.95), (-60, -40, 0.3, 0.95), (0, 0, 0.3, 0.95), (17, 20, 0.3, 0.95), (44, 52, 0.3, 0.95)), steady=True
    ),
    radicals={
        **ALB.radicals,
        "germline": [{"gene": "LYST", "variant_class": "P", "zygosity": "hom"}],
        "film": [{"day": At(3, 1), "reviewed": True, "blasts": False, "dysplasia": False, "giant_granules": True}],
        "family": {"consanguinity": True},
        "examination": [
            {"day": 0, **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": At(3), **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": At(4), **CALM},
        ],
    },
    who=Who((14, 40, "months")),
    normal=("spleen",),
    plot=Plot(
        title="The colour of the hair",
        summary="A {noun} of {age} is taken for somebody else's wherever the family goes. The crusts around the nose come back each month.",
        known="a pneumonia in the first winter",
        picks={"hair": ("like pewter", "like wet ash"), "toy": ("a bear with one eye", "a knitted whale")},
        steps=(
            Step("Like nobody in the photograph", 0, "age sex counts drugs history examination syndromic", """
                The mother has brought a wedding photograph, in order to be believed. Forty people with black hair, and on her lap the
                child: hair {hair}, skin like paper, eyes screwed up.

                The skin clinic has asked something else. "Impetigo, fifth time. With ointment better within days, at home worse again.
                Neglect cannot be excluded; social worker informed." Crusts at the nose and behind the ears, {f.examination.0.temperature}
                °C; ears often. Nothing is taken but the ointment.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Two slips lie in the file, each with "viral": {c0} {c0:ago},
                {c1} {c1:ago}.

                The social worker is fair, and offers a test. Two weeks on the ward, washed, fed and creamed by the clock, the parents as
                visitors.
                """, "Which result would speak against the parents, and which for them?"),
            Step("A tick for every cream", At(3), "", """
                The sheet at the end of the cot has a tick at eight, at two and at eight. From the fourth day on the skin was smooth.
                "There we are," wrote the skin clinic, and the parents were told not to stay overnight. On the eleventh day there was a
                yellow crust below the left nostril, on the thirteenth one behind each ear. No tick is missing.

                Count {c3}. {f.examination.1.temperature} °C. "Then somebody on the ward has brought it in," says the skin clinic, and has
                swabs taken from the nurses.
                """, "What has the ward proved without meaning to?"),
            Step("A spoilt stain", At(3, 1), "film spleen family", """
                You ask for what five visits had not had, a film read by eye. The technician does not want to hand it over: she has stained
                it twice, and it is spoilt each time. {told:film} {told:spleen} The stain was good.

                The father has come at visiting time. Both of them are from the same valley, he says, and his wife's grandmother was his
                grandfather's sister. Nobody there has ever had such hair, or nobody who lived long enough to be in a photograph.
                """, "Skin, hair, granules and a valley: what is sent off today, and what does the social worker hear?"),
            Step("In five weeks", At(4), "germline", """
                {told:germline} Neutrophils {c4}. The file of the social worker has been closed, with a letter, which the mother keeps
                behind the photograph. {He} has {toy} from the nurses.

                A centre is looking for a donor, and in five weeks there will be a second child. "If it has black hair," the father asks,
                "is it healthy, and may it give?" Until then they are at home, and the skin clinic's advice still hangs in the hall: with
                fever, wait three days.
                """, "May the colour decide, and what replaces the advice in the hall?"),
        ),
        wrong="""
            The skin clinic saw that ointment helped and took the pause for a proof against the home. The ward repeated the experiment with
            every tick, and the crusts came back; neglect does not change hair or the granules of a white cell. The brother or sister is
            judged by the gene and not by the hair, as a donor too. A fever in such a child may be the beginning of an uncontrolled
            activation of the macrophages, and is seen on the day.
            """,
        facts=("F-ENT-ALB-02", "F-ENT-ALB-05", "F-ENT-ALB-07", "F-ENT-ALB-09", "F-ENT-ALB-10"),
    ),
)  # fmt: skip

IN_THE_LEAFLET = MIT.but(
    course=Course(
        ((-150, -120, 0.3, 0.95), (-60, -45, 0.3, 0.95), (0, 0, 0.3, 0.95), (9, 11, 0.3, 0.95), (45, 60, 0.3, 0.95)), steady=True
    ),
    radicals={
        "germline": [{"gene": "TAFAZZIN", "variant_class": "P", "zygosity": "hemi"}],
        "syndromic": {"listed": ["cardiomyopathy", "short_stature"]}, "metabolic": [{"day": At(3), "lactate_high": True}],
        "history": HISTORY, "family": {"early_infant_death": True},
        "drugs": [
            {"name": "captopril", "dose": "three times a day", "start": Whole(-32, -24), "stop": 0},
            {"name": "enalapril", "dose": "in drops, rising slowly", "start": At(3, 1), "ongoing": True},
        ],
        "examination": [
            {"day": 0, **CALM, "signs": ["growth_failure"]}, {"day": At(3), **CALM, "signs": ["growth_failure", "dyspnoea"]},
            {"day": At(4), **CALM, "signs": ["growth_failure"]},
        ],
        "incidental": [{"name": "Diuretic in the emergency room", "value": "furosemide, one dose", "day": At(3)}],
    },
    who=Who((9, 26, "months"), sex="male"),
    normal=("film", "spleen"),
    plot=Plot(
        title="It is in the leaflet",
        summary="A boy of {age} has had a weak heart since the winter, a new drug for it for some weeks, and too few neutrophils.",
        picks={"who": ("the pharmacist", "the ward pharmacist"), "first": ("a wheezing cough", "a runny nose and a cough")},
        steps=(
            Step("The order of things", 0, "age sex counts drugs history examination syndromic", """
                In the winter, after {first}, the left ventricle was found wide and weak. "Myocarditis", says the letter. Captopril was
                begun {d0:begun}. He is small, below every line, late with whatever needs strength, and tires at the bottle;
                {f.examination.0.temperature} °C, breathing quietly.

                In the letters of two stays stand neutrophils of {c0} ×10⁹/L {c0:ago} and {c1} {c1:ago}. Today, for the file: {c2:full}.
                Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                In the leaflet {who} has marked a line, "neutropenia, agranulocytosis", and the cardiologist does not wait to be told
                twice. It is stopped at noon. "In a week the count is back."
                """, "Did the count come after the drug?"),
            Step("Without it", At(3), "film spleen family metabolic", """
                The count is not back: {c3} ×10⁹/L. The ventricle has felt the difference sooner: for two days he has been
                sweating at the bottle, breathing fast, and his liver is a finger lower. {f.examination.1.temperature} °C, no focus of
                infection. Furosemide in the emergency room, and from tomorrow a cousin of captopril, since the heart cannot wait for the
                argument.

                {told:film spleen} {told:metabolic} His mother, at the edge of the bed: "My brother died of something like that. He was
                not even one."

                "Then it is both," says the cardiologist. "A virus on the heart and a virus on the marrow."
                """, "Heart, height, neutrophils, an uncle on the mother's side: what asks for one name?"),
            Step("One line from the gene laboratory", At(4), "germline", """
                {told:germline} His mother carries it. He is pink and breathes like other children, {f.examination.2.temperature} °C.
                Neutrophils {c4} ×10⁹/L.

                On the front page of his file is still a red sticker: "Agranulocytosis under captopril". His mother has a sister, who is
                in her fourth month.
                """, "What do you do with the sticker, and what do you tell the sister?"),
        ),
        wrong="""
            Both earlier counts were low before the first dose, and a drug cannot be blamed for what was there already. What was stopped was
            the drug that the heart needed, and the heart was the emergency that followed. Heart and count were each given a virus, while
            height and family lay beside them.
            """,
        facts=("F-CRI-01", "F-ENT-MIT-02", "F-ENT-MIT-03"),
    ),
)  # fmt: skip

CARDIOLOGY = MIT.but(
    course=Course(((-150, -110, 0.35, 0.8), (0, 0, 0.3, 0.7), (15, 19, 1.9, 3.1), (44, 52, 0.12, 0.34), (72, 84, 0.6, 1.3))),
    radicals={
        **MIT.radicals,
        "drugs": [{"name": "enalapril", "dose": "in drops, rising slowly", "start": 1, "ongoing": True}],
        "metabolic": [{"day": At(3), "lactate_high": True}],
        "examination": [{"day": 0, **CALM, "signs": ["growth_failure"]}, {"day": At(2), **CALM, "signs": ["growth_failure"]},
            {"day": At(3), **CALM, "mouth": "aphthae", "signs": ["growth_failure"]}, {"day": At(4), **CALM, "signs": ["growth_failure"]}],
        "incidental": [
            {"name": "Ejection fraction", "value": Number(19, 26, 0), "unit": "%", "reference": "above 55", "day": 0},
            {"name": "Ejection fraction, later", "value": Number(36, 41, 0), "unit": "%", "reference": "above 55", "day": At(2)},
            {"name": "Ejection fraction, last", "value": Number(43, 48, 0), "unit": "%", "reference": "above 55", "day": At(3)},
        ],
    },
    who=Who((13, 30, "months"), sex="male"),
    plot=Plot(
        title="From the heart clinic",
        summary="A boy of {age} was sent to be considered for a heart transplant. One line of the work-up has stopped that.",
        known="a weak heart, found last week",
        picks={"word": ("floppy", "slow"), "toy": ("wooden duck", "tin tractor", "cow on wheels")},
        steps=(
            Step("One line on the form", 0, "age sex counts history examination syndromic incidental", """
                The form of the transplant office has forty lines and wants no remarks. Ejection fraction {f.incidental.0.value} %, a wide
                ventricle. Height below every line on the chart; {word} beyond what a heart explains, and he pulls a {toy} for three steps
                and sits down. {f.examination.0.temperature} °C, mouth and skin clean. No drug so far.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L. At his vaccination clinic, {c0:ago}, when nobody knew of a
                heart, the neutrophils were {c0}.

                The office has sent the form back, "infection not excluded". The cardiologist has another reading. "The marrow lives on
                what this heart pumps. Give me three weeks with the drops."
                """, "Which line of the count would a poor supply have lowered first?"),
            Step("Three weeks with the drops", At(2), "drugs film spleen family", """
                He seems to be right. Under {d0} the ejection fraction is {f.incidental.1.value} %, the liver has gone back, and the
                neutrophils are {c2} ×10⁹/L. {told:film spleen}

                "Pump and marrow, hand in hand." He has struck the blood from the list of open questions and given the parents the sheet
                for heart children: with a fever to the family doctor in the morning. Somebody had written "X?" on the chart; he has asked
                the mother, who has two brothers, both well and both fathers. The X has been rubbed out.
                """, "How many counts make a hand in hand?"),
            Step("They part company", At(3), "metabolic", """
                The heart is better still, {f.incidental.2.value} %. The count was taken only because you had asked for one more:
                neutrophils {c3} ×10⁹/L. {f.examination.2.temperature} °C, but ulcers on both sides of the tongue; for two days he has
                drunk through the side of his mouth.

                {told:metabolic} The duty doctor thinks of the drops, which came before this fall. The cardiologist, who sees a ventricle
                thrive, will not have a word against them.
                """, "What did the count do before the first drop, and what did it do under it?"),
            Step("A chart without a rule", At(4), "germline", """
                {told:germline} The mother does not carry it; her brothers had never had anything to say about it. On the chart of the
                drops, which he still takes, there are two curves now: one of them climbs, the other has gone to {c4} ×10⁹/L and follows
                nothing.

                He pulls the {toy} across the ward and back. The office will keep his form open and wants to know whether the line of the
                blood is closed. His parents still have the sheet on the kitchen door. "In a week with a good count, may we wait for the
                morning?"
                """, "What do you put on the kitchen door?"),
        ),
        wrong="""
            The cardiologist had two points and drew a line through them. A weak heart does not pick out the neutrophils, and the third
            count rose by itself, as it does in such boys: from normal to very low and back, without a rule. That is why no sheet for the
            night may hang on the last number. Healthy uncles had not excluded a gene on the X chromosome, which can be new in a child.
            """,
        facts=("F-ENT-MIT-02", "F-ENT-MIT-03", "F-ENT-MIT-05", "F-ENT-MIT-06", "F-ENT-MIT-07"),
    ),
)  # fmt: skip

THE_DONOR = GAT.but(
    course=Course(
        ((-700, -500, 0.45, 1.05), (-160, -110, 0.45, 1.05), (0, 0, 0.45, 1.05), (12, 15, 0.45, 1.05), (45, 60, 0.45, 1.05)), steady=True,
        lines=MONO,
    ),
    radicals={
        "germline": [{"gene": "GATA2", "variant_class": "P", "zygosity": "het"}],
        "immunology": [{"b_cells": Number(0.01, 0.03, 2), "igg": "normal"}],
        "history": {**HISTORY, "special_infections": {"listed": ["hpv_severe"]}, "recurrent_infections": True},
        "syndromic": {"listed": ["deafness"]}, "examination": [{"day": 0, **CALM}], "drugs": [],
        "marrow": [{**NORMAL_MARROW, "cellularity": "hypo"}],
        "incidental": [{"name": "Marrow of the sister", "value": "acute myeloid leukaemia, monosomy 7", "day": 0}],
    },
    who=Who((19, 34, "years")),
    plot=Plot(
        title="Ten out of ten",
        summary="A {noun} of {age} wants to give stem cells to a sister. The tissue types match, and the date has been fixed.",
        picks={"weeks": ("three", "four"), "work": ("a carpenter", "a primary teacher", "a tram driver")},
        steps=(
            Step("The donor's form", 0, "age sex counts drugs history examination syndromic incidental", """
                The sister has acute myeloid leukaemia with a monosomy 7 and is in remission; in {weeks} weeks it will be the turn of the
                transplant. Ten out of ten, and nobody else in the register. {He} is {work} and would give it today.

                On the donor's form {he} has ticked "healthy" and written under it, because there was room: sinuses every winter, two
                pneumonias, papillomavirus lasered off again and again, hearing aids since school. {f.examination.0.temperature} °C,
                nothing to hear in the chest. Nothing from a pharmacy. Company doctors have counted twice: neutrophils {c0} ×10⁹/L
                {c0:ago}, {c1} {c1:ago}.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "A bit low," says the coordinator. "The injections before the collection raise that. The bed is booked."
                """, "Which line of the count do the injections not explain away?"),
            Step("Not released", At(3), "film spleen immunology", """
                You did not release {him}. {told:film spleen} Monocytes {c3:mono}, neutrophils {c3} ×10⁹/L. {told:immunology}

                The transplant physician telephones himself. "Two in one family with something in the blood: that is stress and a winter.
                The other choice is her father with half a match. If the blood is doubtful, take the marrow from the hip."
                """, "What would the sister be given?"),
            Step("Fat", At(3, 4), "marrow", """
                {told:marrow} Below it, from somebody who was told of no donor: "Compatible with a damage by drugs or a virus. Repeat in
                three months."

                {He} has taken no drug. The sister's chemotherapy can bridge one more course, not three months.
                """, "Which test can answer both of them within the time?"),
            Step("Both tubes", At(4), "germline", """
                Both tubes were read together, the sister's from the skin. {told:germline} Hers is the same. The father has been tested
                too, and has it not; he gives half a match on Monday.

                The neutrophils are at {c4}. {He} came as a donor and leaves with an appointment of {his} own at the same department. "So
                I am next?"
                """, "What do you say, and what is looked at from now on?"),
        ),
        wrong="""
            A healthy relative is a donor once the blood has been read in all its lines. Missing monocytes and B cells, papillomavirus and
            hearing were one pattern, beside a sister with a monosomy 7; the marrow from the hip would have carried it over.
            """,
        facts=("F-ENT-GAT-04", "F-ENT-GAT-05", "F-ENT-GAT-10"),
    ),
)  # fmt: skip

BLUE_FILES = GAT.but(
    course=Course(
        ((-3500, -3150, 0.7, 1.1), (-1480, -1420, 0.55, 0.95), (0, 0, 0.5, 0.95), (40, 48, 0.45, 0.95), (96, 112, 0.45, 0.95)), steady=True,
        lines={"mono": (0.0, 0.012)},
    ),
    normal=("film", "spleen", "family"),
    radicals={
        **GAT.radicals,
        "germline": [{"gene": "GATA2", "variant_class": "P", "zygosity": "het"}],
        "immunology": [{"day": At(3), "b_cells": Number(0.01, 0.03, 2), "igg": "normal"}],
        "history": {**GAT.radicals["history"], "special_infections": {"listed": ["ntm"], "complete": True}},
        "syndromic": {"listed": ["lymphoedema"]},
        "drugs": [{"name": "rifampicin", "dose": "with two others, every day", "start": -1600, "stop": -1235},
            {"name": "rifampicin", "dose": "with two others, every day", "start": At(3, 5), "ongoing": True}],
        "marrow": [{**NORMAL_MARROW, "day": At(3, 6), "cellularity": "hypo"}],
        "examination": [{"day": 0, **CALM}, {"day": At(3), **CALM}, {"day": At(4), **CALM}],
        "incidental": [
            {"name": "Body weight", "value": "68", "unit": "kg", "day": 0},
            {"name": "Body weight, later", "value": "63", "unit": "kg", "day": At(3)},
            {"name": "Body weight, last", "value": "66", "unit": "kg", "day": At(4)},
            {"name": "Sputum culture", "value": "Mycobacterium avium, two samples", "day": At(3)},
        ],
    },
    who=Who((27, 31, "years")),
    plot=Plot(
        title="One thick leg",
        summary="A gardener of {age} coughs, and one leg has been thick since school. An insurer wants a cause in one line.",
        known='mycobacteria in the sputum four years ago, "not the contagious kind"',
        picks={"boot": ("two sizes larger than the right one", "slit open at the back and laced with string"),
            "year": ("the seventh year", "the eighth year")},
        steps=(
            Step("The cough and the boot", 0, "age sex counts drugs history examination syndromic incidental", """
                The cough has come back with the autumn, and {he} has pneumonia each winter. Four years ago mycobacteria grew, and {he}
                swallowed rifampicin and two others for a year. In that year somebody counted, as the chest clinic believes for the first
                time: neutrophils {c1}. "Marrow damaged by the tablets, permanently", says the letter, and no tablet is to be given again.
                The insurer has sent a form: "Cause of the low count: medicine, work or illness? One line."

                Nothing is taken now. {f.examination.0.temperature} °C, {f.incidental.0.value} kg, the chest clear. The left boot is
                {boot}; the leg has been thick since {year} at school. "That is for the other clinic," {he} says.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Does a year of tablets explain what the machine has printed?"),
            Step("Two samples", At(3), "immunology film spleen family", """
                To be sure the chest clinic has waited for cultures. They have grown the same as then, twice, and still it dares not
                treat. In the meantime {he} has lost five kilograms. {told:film spleen} {told:immunology} Count {c3}.

                At the bottom of {his} rucksack, under string and labels, {he} has found the health card of the apprenticeship, from
                {c0:ago}. "Fit for work with soil." Neutrophils {c0}, and in the column for the monocytes a stroke of the pen.
                """, "What had not been swallowed yet when the stroke was made?"),
            Step("In order of age", At(3, 6), "marrow", """
                You have written it all on one sheet, oldest first: leg, stroke of the pen, mycobacteria, tablets. The chest clinic has
                read it and begun the tablets again the same day; a core was taken as well. {told:marrow}

                One thought has stuck. "Fat instead of marrow, and rifampicin in the file. It may have been empty before, but we have
                certainly helped." They ask for the marrow again in half a year and for no gene, "since nobody at home has it".
                """, "Does the sheet need a damage by tablets anywhere?"),
            Step("The one line", At(4), "germline", """
                {told:germline} Neutrophils {c4} ×10⁹/L, under the tablets and no lower. The cough is looser, three of the five kilograms
                are back, and {he} has been out with a spade.

                The transplant clinic has seen {him} and asks for an answer: while the marrow has no excess of blasts, or later, when there
                is a reason that one can see? {He} finds that {he} has never been so well. The insurer would like its line back.
                """, "What do you advise to somebody who feels well, and what stands in the line?"),
        ),
        wrong="""
            The chest clinic took the first count that it knew for the first there was, and a year of tablets lay over it. Monocytes that
            are missing are not what tablets leave behind, and the card was older than they were; the leg was the oldest of all. The error
            cost weeks of treatment. A gene that the relatives are not ill with can be in them all the same, or be new, and a marrow
            without an excess of blasts is the time to think of a transplant, not a reason to wait.
            """,
        facts=("F-ENT-GAT-02", "F-ENT-GAT-04", "F-ENT-GAT-05", "F-ENT-GAT-07", "F-ENT-GAT-09", "F-ENT-GAT-10"),
    ),
)  # fmt: skip

RECIPES = (
    A_FULL_MARROW,
    SWIMMING_BATH,
    GREY_AT_TWO,
    COUSIN_WEDDING,
    IN_THE_LEAFLET,
    CARDIOLOGY,
    THE_DONOR,
    BLUE_FILES,
)
