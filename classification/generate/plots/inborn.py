"""Plots of inborn disorders: what was found in the genes, and what it had been taken for."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.congenital import CYC, CYC_HISTORY, DEEP, ELANE, GENE, GSD, HISTORY, SCN, SCN_FAMILY, SDS, ULCERS
from classification.generate.radicals.shared import CALM, NORMAL_MARROW
from classification.generate.radicals.syndromes import ALB, GAT, MIT, MONO, WHIM
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

UNDER_THE_SCAR = SCN.but(
    course=Course(
        ((-120, -105, 0.03, 0.24), (-50, -38, 0.03, 0.24), (0, 0, 0.03, 0.24), (14, 18, 0.04, 0.24), (56, 70, 1.0, 2.4)), gcsf=(4,)
    ),
    radicals={
        "germline": [GENE], "history": HISTORY, "drugs": [],
        "examination": [{"day": 0, **DEEP, "temperature": Number(37.5, 38.2)}, {"day": At(3), **CALM}],
        "marrow": [{"day": At(3), "done": True, "cellularity": "normal", "arrest_stage": "promyelocyte", "blasts_pct": Whole(1, 3),
                    "dysplasia_pct": Whole(0, 3)}],
        "incidental": [{"name": "Pus", "value": "Staphylococcus aureus, no acid-fast rods", "day": 3}],
    },
    who=Who((8, 14, "months")),
    plot=Plot(
        title="Below the vaccine scar",
        summary="A child of {age} has a lump in the left armpit. On the arm above it is a small round scar.",
        picks={"cold": ("a cold that lay on the chest", "a cough with wheezing"), "second": ("a red ear", "a rash and a loose stool")},
        steps=(
            Step("The same side", 0, "age sex counts drugs history examination", """
                The grandfather once had tuberculosis, so BCG was given at birth, and it left its mark. Now there is a swelling below it,
                in the armpit: hard for two weeks, since yesterday as big as a plum, hot, and soft in the middle. {He} will not be lifted
                by that arm. {f.examination.0.temperature} °C. [No drops, no drug|No drug at all].

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The practice has two slips on file. {c0:Ago}, with {cold},
                the neutrophils were {c0}, "viral"; {c1:ago}, with {second}, {c1}, "still viral".

                The paediatric surgeon is busy, and kind. "That is the vaccine. They all look like this and open by themselves. No knife,
                no antibiotics, see you in four weeks."
                """, "How long may this armpit wait?"),
            Step("Three infections, three counts", 4, "incidental film spleen", """
                Flucloxacillin and gentamicin were running before the surgeon's letter was typed, and the radiologist drew the pus off
                with a needle. It grew *Staphylococcus aureus*; of the vaccine there is nothing in it. The arm is being used again.
                {told:film spleen}

                The surgeon has come to the round. "I was wrong about the germ. But look: a virus, a virus, an abscess. Each time there
                was an infection, and each time it had eaten up the neutrophils. You need not go and look for anything else."
                """, "What would have to be counted to prove him right?"),
            Step("A day without anything", At(3), "marrow", """
                The armpit is flat, {f.examination.1.temperature} °C, {he} crawls. It is the first count of {his} life on a day without an
                illness: neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The marrow was taken the same
                morning. {told:marrow}

                Genes have gone off. "And until they come?" asks the father. A colleague suggests three days of filgrastim: "If it jumps,
                the marrow is sound, and you can all go home."
                """, "What would a jump say?"),
            Step("Every evening at seven", At(4), "germline", """
                {told:germline} Filgrastim is given every evening; under it {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt}
                ×10⁹/L. No infection since.

                The practice has sent a reminder for the next vaccines, and the grandmother a question, written on the back: is {he}
                healthy now?
                """, "What is due every year, and which vaccines are not?"),
        ),
        wrong="""
            Each low count had had its infection, so each seemed explained; nobody had counted on a healthy day. A deep abscess below 0.5
            gets antibiotics before it gets a name, and a rise under G-CSF would have told nothing about the cause.
            """,
        facts=("F-ENT-SCN-05", "F-MGT-54", "F-MGT-41"),
    ),
)  # fmt: skip

ALWAYS_NORMAL = CYC.but(
    course=Course(
        (
            (-330, -290, 1.8, 2.9), (-180, -150, 1.7, 2.6), (-75, -62, 1.8, 3.0), (0, 0, 0.05, 0.19), (11, 12, 1.8, 2.9),
            (20, 21, 0.06, 0.24), (32, 33, 1.8, 2.8), (41, 42, 0.06, 0.24), (75, 90, 1.6, 2.6),
        )
    ),
    radicals={
        "germline": ELANE, "history": [{"day": 0, **HISTORY}, {"day": At(4), "periodic_history": True}], "drugs": [],
        "examination": [{"day": 0, **ULCERS}, {"day": At(4), **CALM, "mouth": "none"}, {"day": At(7), **ULCERS}],
        "family": {"neutropenia": True},
    },
    who=Who((7, 13, "years")),
    plot=Plot(
        title="Three good counts in the file",
        summary="A child of {age} misses a week of school again and again. The blood has been looked at three times and was always good.",
        picks={"test": ("mathematics", "the swimming test", "dictation"), "who": ("class teacher", "head teacher")},
        steps=(
            Step("Before the appointment", 0, "age sex counts drugs history examination", """
                The practice needs five days for a blood test, and after five days {he} is well. So the file holds neutrophils of {c0},
                {c1} and {c2} ×10⁹/L, the last one {c2:ago}, each with a tick. The {who} has noticed that {test} is often missed, and has
                recommended the school psychologist.

                This time the mouth began on a Sunday and the mother drove to the out-of-hours clinic. Ulcers inside the lip and along the
                tongue, {f.examination.0.temperature} °C; {he} talks without moving the jaw. [No drug|No drug, not even for the pain].

                {c3:Full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                "Always normal, and now this," says the doctor on duty. "Then it is new, and it is from a virus."
                """, "What do three good counts show?"),
            Step("The fourth tick", At(4), "film spleen", """
                {told:film spleen} Five days after the Sunday {he} was eating toast. Today, in the practice: neutrophils {c4} ×10⁹/L,
                haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L, mouth clean, {f.examination.1.temperature} °C. "Recovered, virus
                confirmed, no further tests."

                The mother does not argue. She lays last year's kitchen calendar on the desk, with a small cross wherever {he} did not
                eat. From one to the next it is [twenty days or twenty-one|twenty-one days or twenty-two], since January.
                """, "On which days do you count again?"),
            Step("Crosses and numbers", At(7), "family", """
                Blood is taken by the calendar now and not by the appointments. On the next cross {he} was at {c5} ×10⁹/L ({c5:ago}),
                between two crosses at {c6} ({c6:ago}), and today, on a cross again, {he} is at {c7}: sore mouth,
                {f.examination.2.temperature} °C, no belly ache. Haemoglobin {c7:hb} g/L, platelets {c7:plt} ×10⁹/L.

                The father has come along for the first time, with teeth that are too even for his age. "I had that until I was twenty or
                so. Nobody counted anything then." His own blood has been counted since, and it goes up and down as well.

                The {who} has written that a doctor's note will no longer do.
                """, "Which complaint, on a cross day, must not wait for Monday?"),
            Step("A line for the school", At(8), "germline", """
                {told:germline} The father has the same. Neutrophils {c8} ×10⁹/L, haemoglobin {c8:hb} g/L, platelets {c8:plt} ×10⁹/L, on a
                good day.

                The parents have read about the same gene on the internet, and about leukaemia. {He} wants to know one thing, whether
                {test} can be put on a day that is not a cross day.
                """, "How much of what they have read holds for {him}?"),
        ),
        wrong="""
            A count that is always taken on a well day finds a well child. The fourth tick repeated what the first three had done: one
            normal count settles nothing where fever or ulcers come back every three weeks.
            """,
        facts=("F-ENT-CYC-05", "F-ENT-CYC-07", "F-TRP-49"),
    ),
)  # fmt: skip

FED_ENOUGH = SDS.but(
    course=Course(
        ((-180, -130, 0.5, 1.2), (-80, -50, 0.5, 1.2), (0, 0, 0.5, 1.2), (17, 22, 0.5, 1.2), (85, 110, 0.5, 1.2)), steady=True
    ),
    radicals={
        "germline": [{"gene": "SBDS", "variant_class": "P", "zygosity": "comp_het"}],
        "syndromic": {"listed": ["short_stature", "steatorrhoea"]},
        "pancreas": {"elastase_low": True, "trypsinogen_low": True, "cf_excluded": True, "coeliac_excluded": True},
        "history": HISTORY, "drugs": [],
        "examination": [{"day": 0, **CALM, "signs": ["growth_failure"]}, {"day": At(3), **CALM, "signs": ["growth_failure"]}],
    },
    who=Who((15, 33, "months")),
    plot=Plot(
        title="Observed feeding",
        summary="A child of {age} is thin and eats from other children's plates. Somebody has had to ask what there is to eat at home.",
        picks={"eats": ("the crusts of the others", "the others' bread", "what the others leave"), "nurse": ("Two nurses", "Three nurses")},
        steps=(
            Step("A diary of meals", 0, "age sex counts drugs history examination", """
                The day nursery noticed first: {he} eats {eats} and still gets thinner. Weight and height have left their lines since the
                first birthday. The father is away on site from Monday to Friday, and the mother's diary of meals, four pages of it, is
                thought to be too good to be true. The youth office asks for a medical opinion.

                {f.examination.0.temperature} °C, a big belly, thin arms, busy and friendly. No drug. Two counts from the practice, each
                with an ear: neutrophils {c0} ×10⁹/L {c0:ago}, {c1} {c1:ago}.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "Starved children have few white cells," says the ward doctor. "We admit {him} without the mother and feed {him}. If {he}
                gains here, we know."
                """, "And if {he} does not?"),
            Step("Nine days", 9, "film spleen family syndromic", """
                {nurse} have weighed every spoonful. {He} ate more than any child on the corridor, asked for the mother at night, and
                gained forty grams. {told:film spleen family}

                It was the night nurse who kept a nappy for the round: large, pale, with a film of grease. For height {he} is below the
                third centile. "They are all like that," the mother had said on the first day, when nobody had asked about nappies.
                """, "What do you tell the youth office today?"),
            Step("Sweat", At(3), "pancreas", """
                {told:pancreas} With the first of these results, a week ago, enzymes were begun at each meal, and the fat-soluble
                vitamins; the nappies are smaller, and {he} has gained more in these days than in the months before.
                {f.examination.1.temperature} °C. Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                "It isn't cystic fibrosis, it isn't the gluten, and the capsules work," says the ward doctor, who has apologised to the
                mother. "Then that is that. The white cells were the hunger, they'll come up now."
                """, "Which two findings still have no common name?"),
            Step("Closed", At(4), "germline", """
                The white cells have not come up: {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L, with a kilogram more on
                {him}. {told:germline} One of the two changes came from each parent.

                The youth office has closed its file, and sends a copy: "failure to thrive, nutritional, resolved".
                """, "What has to be watched for years that the scales do not show?"),
        ),
        wrong="""
            Hunger in a child who is fed belongs to the gut until its stools have been looked at. Capsules mend the weight. That the count
            stayed low with good weight was the second half of the same disorder.
            """,
        facts=("F-ENT-SDS-05", "F-ENT-SDS-07", "F-ENT-SDS-09"),
    ),
)  # fmt: skip

NIL_BY_MOUTH = GSD.but(
    course=Course(((-150, -110, 0.25, 0.85), (-50, -35, 0.25, 0.85), (0, 0, 0.25, 0.85), (15, 21, 0.25, 0.85)), steady=True),
    radicals={
        "germline": [{"gene": "SLC37A4", "variant_class": "P", "zygosity": "comp_het"}],
        "metabolic": [
            {"day": 0, "glucose_low": True, "hepatomegaly": True},
            {"day": 2, "lactate_high": True, "urate_high": True, "lipids_high": True},
        ],
        "syndromic": {"listed": ["hypoglycaemia"]}, "history": HISTORY, "examination": [{"day": 0, **CALM}, {"day": At(3), **CALM}],
        "drugs": [],
    },
    who=Who((8, 15, "months")),
    plot=Plot(
        title="Sleeping through",
        summary="A child of {age} has been taught to sleep through. On the third morning waking was difficult.",
        picks={"adviser": ("a sleep adviser", "a course on the internet", "a book on sleep"), "sweet": ("apple juice", "sweet tea")},
        steps=(
            Step("The third morning", 0, "age sex counts drugs history examination syndromic metabolic", """
                Every two hours at night {he} has wanted milk, since birth. On the word of {adviser} the parents stopped it on Sunday. The
                first night was loud, the second short, and this morning {he} lay wet with sweat and could not be woken. The father put
                {sweet} into {his} cheek, and the ambulance glucose into a vein.

                Now {he} looks about: round cheeks, {f.examination.0.temperature} °C, no drug. {told:metabolic} Two counts on file, from a
                sore bottom and an ear: neutrophils {c0} ×10⁹/L {c0:ago}, {c1} {c1:ago}.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "A liver like that and white cells like that, that is a marrow that has been taken over," says the registrar. "Aspirate
                tomorrow, first on the list. Nothing by mouth from midnight."
                """, "Which of these two orders is the more dangerous tonight?"),
            Step("Ten to twelve", 2, "film spleen family", """
                The night nurse had read the admission note, saw the order at ten to twelve, and rang before she carried it out. {He} got
                the bottle, and a drip for the hours in between. The anaesthetist struck {him} off the list.

                {told:metabolic} {told:film spleen} {told:family}

                The metabolic team feeds {him} by the clock, with a tube at night; two days without a low glucose. They are content with
                the liver and call the count "from the ear". The ear has been dry for a month.
                """, "Who has both halves on one sheet?"),
            Step("In between", At(3), "germline", """
                {f.examination.1.temperature} °C, no infection, even sugars by day and by night. {told:germline} Neutrophils {c3} ×10⁹/L,
                haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The sugars have changed, the count has not.

                The parents ask what the count has to do with the liver, and whether the night tube is the whole treatment. The registrar
                asks whether the marrow is still wanted.
                """, "What do you answer each of them?"),
        ),
        wrong="""
            A large liver with few neutrophils made one think of the marrow, and the fast for the needle was the danger: hypoglycaemia
            comes before any count. That each team explained its own half kept the two apart.
            """,
        facts=("F-ENT-GSD-05", "F-ENT-GSD-07", "F-ENT-GSD-10"),
    ),
)  # fmt: skip

A_FULL_MARROW = WHIM.but(
    course=Course(
        ((-420, -330, 0.25, 0.85), (-90, -60, 0.25, 0.85), (0, 0, 0.25, 0.85), (20, 28, 0.25, 0.85), (60, 80, 0.25, 0.85)), steady=True,
        lines={"lymph": (0.4, 0.95)},
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
        summary="A child of {age} may not go into the pool. The blood was only taken because the skin clinic wanted to burn the warts off.",
        picks={"team": ("water polo", "synchronised swimming", "the relay"), "times": ("fifth", "sixth", "seventh")},
        steps=(
            Step("Under anaesthetic", 0, "age sex counts drugs history examination syndromic", """
                Both soles, all ten fingers; {he} has stopped counting at forty. After the {times} freezing there were more than before,
                and the pool has put {him} on a list. The skin clinic will take them all off with the laser, under a general anaesthetic,
                and wanted a blood count for it.

                {He} has had two pneumonias and more sinuses than anyone has kept the letters of, and once, at five, a low IgG that was
                not followed up. {f.examination.0.temperature} °C, well, in training for {team}. No drug. Two earlier counts, "after
                antibiotics": neutrophils {c0} ×10⁹/L {c0:ago}, {c1} {c1:ago}.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The anaesthetist will put {him} under if somebody writes that the count is harmless.
                """, "Which cells besides the neutrophils are missing?"),
            Step("Plenty of everything", At(3), "film spleen marrow antibody_tests", """
                You did not write it. {told:film spleen} {told:marrow} Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets
                {c3:plt} ×10⁹/L. The indirect GIFT is negative.

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
                {told:germline} Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. Immunoglobulin goes under the
                skin once a week, and the cough of all these winters has gone.

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
        summary="A child of {age} is fairer than anybody in the family. The appointment is about glasses, and there is a count.",
        picks={"hair": ("tin", "ash", "a new coin"), "mother": ("Anatolia", "Sicily", "the Azores"),
               "father": ("Galicia", "Crete", "Lebanon")},
        steps=(
            Step("Fairer than the others", 0, "age sex counts drugs history examination syndromic incidental", """
                The eye clinic sends {him}. The mother comes from {mother}, the father from {father}, both of them dark. {His} hair is the
                colour of {hair}, {his} irides let the light through, and outdoors {he} pulls the hood of the pram down. "Albinism of eyes
                and skin. Glasses, sun cream, otherwise a healthy child."

                The mother would not say healthy. Five courses of antibiotics in so short a life, ears and skin, twice in hospital.
                Neutrophils {c0} ×10⁹/L {c0:ago}, {c1} {c1:ago}. Today nothing is the matter, {f.examination.0.temperature} °C. No drug.

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
                {f.examination.1.temperature} °C, neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. A hair from
                the brush lies under the microscope next door, the blood for the gene has gone.

                The vaccination service has written a second time. It is thorough, and it has read something: "Isolated neutropenia is no
                reason to withhold measles, mumps, rubella and chickenpox. Please present the child."
                """, "Is it isolated?"),
            Step("What a fever may mean", At(4), "germline", """
                {told:germline} Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. A transplant centre has taken
                {him} on, and looks for a donor.

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
            {"name": "carvedilol", "drug_class": "other", "listed": False, "dose": "rising slowly", "start": At(3, 1), "ongoing": True},
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
                The count is not back. Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The ventricle has felt
                the difference sooner: for two days he has been sweating at the bottle, breathing fast, and his liver is a finger lower.
                {f.examination.1.temperature} °C, no focus of infection. Furosemide in the emergency room, carvedilol from tomorrow.

                {told:film spleen} {told:metabolic} His mother, at the edge of the bed: "My brother died of something like that. He was
                not even one."

                "Then it is both," says the cardiologist. "A virus on the heart and a virus on the marrow."
                """, "Heart, height, neutrophils, an uncle on the mother's side: what asks for one name?"),
            Step("One line from the gene laboratory", At(4), "germline", """
                {told:germline} His mother carries it. He is pink and breathes like other children, {f.examination.2.temperature} °C.
                Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L.

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
        summary="Somebody of {age} wants to give stem cells to a sister. The tissue types match, and the date has been fixed.",
        picks={"weeks": ("three", "four"), "work": ("a carpenter", "a primary teacher", "a tram driver")},
        steps=(
            Step("The donor's form", 0, "age sex counts drugs history examination syndromic incidental", """
                The sister has acute myeloid leukaemia with a monosomy 7 and is in remission; in {weeks} weeks it will be the turn of the
                transplant. Ten out of ten, and nobody else in the register. {He} is {work} and would give it today.

                On the donor's form {he} has ticked "healthy" and written under it, because there was room: sinuses every winter, two
                pneumonias, papillomavirus lasered off again and again, hearing aids since school. {f.examination.0.temperature} °C,
                nothing to hear in the chest. No drug. Company doctors have counted twice: neutrophils {c0} ×10⁹/L {c0:ago}, {c1}
                {c1:ago}.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "A bit low," says the coordinator. "The injections before the collection raise that. The bed is booked."
                """, "Which line of the count do the injections not explain away?"),
            Step("Not released", At(3), "film spleen immunology", """
                You did not release {him}. {told:film spleen} Monocytes {c3:mono}, neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L,
                platelets {c3:plt} ×10⁹/L. {told:immunology}

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

                Neutrophils {c4} ×10⁹/L, haemoglobin {c4:hb} g/L, platelets {c4:plt} ×10⁹/L. {He} came as a donor and leaves with an
                appointment of {his} own at the same department. "So I am next?"
                """, "What do you say, and what is looked at from now on?"),
        ),
        wrong="""
            A healthy relative is a donor once the blood has been read in all its lines. Missing monocytes and B cells, papillomavirus and
            hearing were one pattern, beside a sister with a monosomy 7; the marrow from the hip would have carried it over.
            """,
        facts=("F-ENT-GAT-04", "F-ENT-GAT-05", "F-ENT-GAT-10"),
    ),
)  # fmt: skip

HALF_A_PEN = SCN_FAMILY.but(
    course=Course(
        ((0, 0, 0.08, 0.42), (8, 12, 0.08, 0.42), (23, 25, 1.6, 3.1), (36, 40, 0.08, 0.42)), gcsf=(2,)
    ),
    radicals={
        "history": HISTORY, "examination": [{"day": 0, **CALM}, {"day": At(3), **CALM}],
        "family": {"scn_first_degree": True, "neutropenia": True}, "drugs": [],
    },
    who=Who((6, 9, "months")),
    plot=Plot(
        title="The top shelf of the fridge",
        summary="A child of {age} has come along to the clinic because there was nobody at home. The appointment was the older brother's.",
        picks={"pet": ("a rubber giraffe", "a wooden spoon", "the clinic's one jigsaw piece"), "who": ("uncle", "godfather")},
        steps=(
            Step("And this one?", 0, "age sex counts drugs history examination family", """
                {told:family} He has come for his yearly marrow. "And this one?" asks the nurse, and looks at the child on the lap, who is
                biting {pet}. The cord blood had been sent at birth and never arrived. After that nobody asked again, and the parents did
                not either.

                {He} has never had a fever or an abscess, not even a cold, and {his} navel healed in a week; {f.examination.0.temperature}
                °C, thriving. No drug. The mother nods, and a finger is pricked.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                "That is the teeth," she says. "He was ill from the first week. This one has never had anything."
                """, "How much does {his} good health count?"),
            Step("One test", At(1), "film spleen", """
                Neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L; the first tooth is through. {told:film
                spleen}

                The brother's variant is known, so it would be one test on one gene. The form lies between them. The father would sign.
                The mother asks for a week: with the answer her child will be a patient, and the brother was told his before he could
                speak. She takes the fever sheet with her and wants to hear no more of it today.
                """, "What cannot be put off for the week, and what can?"),
            Step("The good number", At(2), "", """
                The week has become two. Today {he} has {c2} ×10⁹/L, haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L, and the mother
                cries with relief: "Gone. It was the teeth."

                The father has been looking at the floor. On three evenings he has given half a dose from the brother's pen, top shelf of
                the fridge; the {who}, who works in a pharmacy, had said that a healthy marrow answers and a sick one does not. "It has
                answered. Hasn't it?"
                """, "What has it answered?"),
            Step("Without the pen", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L, with nothing given since that day.
                {f.examination.1.temperature} °C; {he} has grown.

                The mother has signed. It will take three weeks. The brother, who is seven, wants to know whether he must share.
                """, "What may be said before the answer comes?"),
        ),
        wrong="""
            A rise under G-CSF neither proves nor excludes anything; the brother's own count rises under it every day. The trial gave a
            wrong reassurance and cost two weeks, and good health at this age is not an argument against what the family has.
            """,
        facts=("F-TST-32", "F-MGT-54", "F-ENT-SCN-08"),
    ),
)  # fmt: skip

THE_ROTA = CYC_HISTORY.but(
    course=Course(((0, 0, 0.08, 0.42), (9, 11, 1.9, 3.1))),
    radicals={
        "history": {**HISTORY, "periodic_history": True}, "drugs": [],
        "examination": [{"day": 0, **ULCERS}, {"day": At(1), **CALM, "mouth": "none"}, {"day": 64, **ULCERS}],
    },
    who=Who((22, 38, "years")),
    plot=Plot(
        title="Early, late, night",
        summary="A shift worker of {age} is off sick whenever it is the week of nights. The company doctor has seen the pattern.",
        picks={"works": ("the glassworks", "the paper mill", "the dairy"), "child": ("since school", "as long as anybody remembers")},
        steps=(
            Step("Every third week", 0, "age sex counts drugs history examination", """
                At {works} the weeks go early, late, night, early, late, night. In the sick notes of the last year it is always the same
                one: mouth too sore to eat, sometimes a fever, four days, then well. {His} mouth has been like that {child}, {he} says,
                and nobody wrote it down. Now it is night again; four ulcers, one under the tongue, {f.examination.0.temperature} °C. No
                drug.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L.

                "There you see what nights do to the defences," says the company doctor, not without sympathy. "I'm taking {him} off
                them."
                """, "Which came first, the mouth or the rota?"),
            Step("Proof", At(1), "film spleen", """
                In the early week: neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L,
                {f.examination.1.temperature} °C, and a mouth that eats apples. {told:film spleen}

                The company doctor has copied you in. "Count normalised without night work. Causal relation proved. Permanently unfit for
                nights." The allowance for nights is a fifth of the wage, and {he} has a flat to pay off. The letter needs a second
                signature.
                """, "Do you sign?"),
            Step("No nights at all", 64, "", """
                You did not, and it went off with one signature. For nine weeks {he} has worked early and late only, and every third week
                {he} has been off sick, in the same week of three as before. Today is the second day of it: two ulcers on the palate,
                {f.examination.2.temperature} °C.

                Nobody has counted since. "One low, one normal, that is documented," says the company doctor on the telephone, and thinks
                aloud of early and late. {He} has rolled up a sleeve.
                """, "How often, and for how long, does that sleeve have to be rolled up?"),
        ),
        wrong="""
            Two things that come every three weeks meet every time. One normal count between two bouts belongs to the picture and proves
            nothing; only a series over two full turns could have shown whether the rota had any part in it.
            """,
        facts=("F-ENT-CYC-02", "F-ENT-CYC-07"),
    ),
)  # fmt: skip

RECIPES = (
    UNDER_THE_SCAR,
    ALWAYS_NORMAL,
    FED_ENOUGH,
    NIL_BY_MOUTH,
    A_FULL_MARROW,
    GREY_AT_TWO,
    IN_THE_LEAFLET,
    THE_DONOR,
    HALF_A_PEN,
    THE_ROTA,
)
