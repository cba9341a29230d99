"""Plots of the rarer syndromes: WHIM, partial albinism, mitochondrial disorders, GATA2 deficiency."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.congenital import HISTORY
from classification.generate.radicals.shared import CALM, NORMAL_MARROW
from classification.generate.radicals.syndromes import ALB, GAT, MIT, WHIM
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
        "drugs": [{"name": "colecalciferol", "dose": "1000 IU a day", "start": -700, "ongoing": True},
            {"name": "immunoglobulin", "drug_class": "other", "listed": False, "dose": "once a week under the skin",
            "start": At(3, 12), "ongoing": True}],
        "marrow": [{"done": True, "cellularity": "hyper", "myelokathexis": True, "blasts_pct": Whole(1, 2), "dysplasia_pct": Whole(0, 4)}],
        "history": {**HISTORY, "recurrent_infections": True}, "examination": [{"day": 0, **CALM}],
        "antibody_tests": [{"day": At(3), "method": "GIFT_I", "result": "neg"}],
        "incidental": [{"name": "Immunoglobulin G", "value": "3.9", "unit": "g/L", "reference": "above 6", "day": At(3, 9)},
            {"name": "Antinuclear antibodies", "value": "1:80", "day": At(3)}],
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
            Step("Under anaesthetic", 0, "age sex counts drugs history examination syndromic spleen", """
                Both soles, all ten fingers; at forty {he} stopped counting. After the {times} freezing there were more than before,
                and the pool has put {him} on a list. The skin clinic will laser everything under a general anaesthetic, hence the
                blood.

                Two pneumonias, sinuses beyond number, and at five a low IgG that was not followed up. In between {he} is well and
                trains for {team} on three evenings a week, for as long as the list allows.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The anaesthetist will put {him} under if somebody writes that this is harmless.
                """, "Which other cells are missing?"),
            Step("Plenty of everything", At(3), "film marrow antibody_tests incidental", """
                Nobody wrote it. {told:film = There is little on the film, and what there is has its lobes strung out on threads.}
                {told:marrow = The marrow is crowded, and not with young cells: segmented forms by the field, most of them long past their
                day.} {told:antibody_tests = The indirect GIFT is negative.} Antinuclear antibodies are positive at 1:80, which in this
                ward has never yet been left alone.

                The letter: "Production excellent, destruction outside. One negative GIFT means nothing, and there is the 1:80.
                Prednisolone; if it fails, rituximab." The mother has fetched the tablets. They lie unopened beside the bed.
                """, "Destroyed outside, or not let out?"),
            Step("The nuclei", At(3, 9), "immunology", """
                The haematologist has looked at the slides herself, and the tablets go back to the pharmacy. A gene is asked for.
                {told:immunology = So is IgG, for the first time in years: 3.9 g/L, and the two pneumonias have their reason.}

                The coach, by telephone: would plasters do? The school, on the same day: the vaccine against papillomavirus comes on
                Thursday, and {he} had better be left out, "with that immune system".
                """, "Coach and school. What do you answer?"),
            Step("Forty, and counting", At(4), "germline", """
                {told:germline = It is *CXCR4*, one copy.} Immunoglobulin goes under the skin once a week, and there has been no third
                pneumonia. It was never meant for the neutrophils, and they keep to that: {c4}.

                {He} has looked the gene up. "They have a capsule for it. Do I get it?"
                """, "From which age?"),
        ),
        wrong="""
            Too many old neutrophils in the marrow and too few in the blood is not destruction. No antibody takes lymphocytes and
            IgG down as well, and rituximab would have taken the B cells that were left. The capsule is for twelve years and over.
            """,
        facts=("F-ENT-WHIM-06", "F-ENT-WHIM-08", "F-ENT-WHIM-10"),
    ),
)  # fmt: skip

SWIMMING_BATH = WHIM.but(
    course=Course(
        ((-420, -330, 0.25, 0.85), (-130, -130, 2.2, 3.4), (0, 0, 0.25, 0.85), (118, 130, 0.25, 0.85), (150, 165, 0.25, 0.85)),
        steady=True, lines={"lymph": (0.4, 0.95), "mono": (0.08, 0.19)},
    ),
    radicals={
        **WHIM.radicals,
        "immunology": [{"day": -130, "igg": "low"}],
        "drugs": [{"name": "colecalciferol", "dose": "1000 IU a day", "start": -900, "ongoing": True},
            {"name": "immunoglobulin", "drug_class": "other", "dose": "once a week under the skin", "start": 6, "ongoing": True}],
        "antibody_tests": [{"day": At(3), "method": "GIFT_I", "result": "neg"}],
        "marrow": [{**WHIM.radicals["marrow"][0], "day": At(3, 9)}],
        "examination": [{"day": 0, **CALM}, {"day": At(3), **CALM}],
        "incidental": [{"name": "Immunoglobulin G", "value": Number(2.9, 4.4), "unit": "g/L", "reference": "6.0–15.0", "day": -130}],
    },
    who=Who((8, 11, "years")),
    normal=("film", "spleen", "family"),
    plot=Plot(
        title="Sent home from the pool",
        summary="A {noun} of {age} is sent home from the swimming bath because of warts. Two more clinics know {him} for ears and chest.",
        known="tubes in both ears; two pneumonias",
        picks={"bath": ("swimming teacher", "bath attendant"),
            "first": ("twenty-six", "twenty-nine"), "later": ("forty-four", "fifty-one")},
        steps=(
            Step("Three clinics", 0, "age sex counts drugs history examination syndromic immunology", """
                The {bath} has counted {first} warts, on the hands alone, and wants a doctor's signature. Three clinics know {him}.
                Skin has frozen the warts again and again. Ears has put in tubes three times and once found neutrophils of {c0},
                noted as "after antibiotics". Chest has treated two pneumonias; in the second, at the height of the fever, it
                counted {c1} and thought no more of neutrophils. {told:immunology = What it did find was an IgG of
                {f.incidental.0.value} g/L.} Today {he} is well, the chest clear.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The chest physician thinks of too few antibodies and, as happens then, one against {his} own neutrophils. "Replace
                the IgG, and both get better."
                """, "What of all this would that explain?"),
            Step("Four months of immunoglobulin", At(3), "antibody_tests film spleen family", """
                Under weekly immunoglobulin there was no pneumonia, no ear infection and no antibiotic: one of the two is better.
                The other is a count of {c3}, and the warts have risen to {later}.

                {told:film = The film shows few white cells of either kind and none that is too young.} {told:antibody_tests = The
                indirect GIFT has found no antibody, which proves little.} Prednisolone for four weeks would spare a child who has
                just got well the needle; the round decides for the needle.
                """, "What has the immunoglobulin left as it was?"),
            Step("The needle first", At(3, 9), "marrow", """
                {told:marrow = The marrow holds too many cells, most of them finished neutrophils with pyknotic lobes on long
                threads and with vacuoles; no arrest.} No steroid has been given.

                "So it was never a matter of antibodies", says the mother, who has done the weekly needle for four months. She has
                ordered no more of it.
                """, "Does the one follow from the other?"),
            Step("The form for the pool", At(4), "germline", """
                The form has been signed, with plasters. {told:germline = *CXCR4* is changed in one copy, in a way that is known
                from other families.} After all the mother has ordered again; the weekly immunoglobulin goes on, and {he} has needed
                no antibiotic.

                The parents have smooth hands and were never ill; they ask whether they need the test.
                """, "What do you tell them?"),
        ),
        wrong="""
            Ears blamed antibiotics for the low count; Skin saw only the warts. Chest counted in a pneumonia, when such a count can
            be normal, and later read everything as one antibody too few and one too many. The immunoglobulin mended what IgG can
            mend and left neutrophils, lymphocytes and warts as they were. That cells are made and not let out is no reason to stop
            it: a low IgG with infections is replaced under the new name as well.
            """,
        facts=("F-ENT-WHIM-02", "F-ENT-WHIM-04", "F-ENT-WHIM-05", "F-ENT-WHIM-06", "F-ENT-WHIM-10"),
    ),
)  # fmt: skip

GREY_AT_TWO = ALB.but(
    course=Course(
        ((-180, -120, 0.3, 0.95), (-70, -45, 0.3, 0.95), (0, 0, 0.3, 0.75), (16, 24, 1.05, 1.4), (50, 64, 0.3, 0.75)), steady=True
    ),
    radicals={
        "germline": [{"gene": "LYST", "variant_class": "P", "zygosity": "comp_het"}],
        "syndromic": {"listed": ["albinism", "silvery_hair"]},
        "film": [{"day": 3, "reviewed": True, "blasts": False, "dysplasia": False, "giant_granules": True}],
        "history": {**HISTORY, "recurrent_infections": True}, "drugs": [],
        "examination": [
            {"day": 0, **CALM},
            {"day": At(3), **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["ent"], "complete": True}},
        ],
        "incidental": [
            {"name": "Comment of the analyser", "value": "toxic granulation?", "day": 0},
            {"name": "C-reactive protein", "value": "2", "unit": "mg/L", "reference": "below 5", "day": 0},
        ],
    },
    who=Who((12, 30, "months")),
    plot=Plot(
        title="Glasses and sun cream",
        summary="A {noun} of {age} is fairer than anybody in the family. The appointment is about glasses, and there is a count.",
        picks={"hair": ("tin", "ash", "a new coin"), "mother": ("Anatolia", "Sicily", "the Azores"),
               "father": ("Galicia", "Crete", "Lebanon")},
        steps=(
            Step("Fairer than the others", 0, "age sex counts drugs history examination syndromic incidental", """
                The eye clinic writes of albinism of eyes and skin: glasses, sun cream, otherwise a healthy child. The mother is from
                {mother}, the father from {father}, both dark. {His} hair is the colour of {hair}.

                The mother would not say healthy: five courses of antibiotics, ears and skin, twice in hospital. Today nothing,
                {f.examination.0.temperature} °C and a CRP of 2 mg/L.

                {c2:Full}; haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. Behind it the analyser asks: "toxic granulation?"

                The practice has answered for itself: amoxicillin for what is on its way, the chickenpox vaccine a week later.
                """, "What does the child show of an infection?"),
            Step("Seen by eye", 3, "film spleen family", """
                Neither was given. {told:film = Read by eye, every neutrophil holds grey lumps instead of granules, and many a lymphocyte
                holds one.} The young colleague looks up from the lens and finds the analyser confirmed.
                """, "Is this toxic granulation?"),
            Step("The catch-up clinic", At(3), "", """
                A hair from the brush has gone to the laboratory, and blood for the gene. The child has a cold by now, and the
                neutrophils rise with it, to {c3}. By return the vaccination service: "**Isolated** neutropenia is no reason to
                withhold measles, mumps, rubella and chickenpox. Please present the child when the nose is dry."
                """, "Is it isolated?"),
            Step("What a fever may mean", At(4), "germline", """
                {told:germline = *LYST*: the copy from {mother} is changed in one place, that from {father} in another.} A
                transplant centre, two hours away, is looking for a donor. The parents want it in writing what to do when, one
                night, a fever does not go and the belly grows.
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
        ((-160, -110, 0.3, 0.95), (-60, -40, 0.3, 0.95), (0, 0, 0.3, 0.95), (8, 8, 0.3, 0.95), (44, 52, 0.3, 0.95)), steady=True
    ),
    radicals={
        **ALB.radicals,
        "germline": [{"gene": "LYST", "variant_class": "P", "zygosity": "hom"}],
        "film": [{"day": 15, "reviewed": True, "blasts": False, "dysplasia": False, "giant_granules": True}],
        "family": {"consanguinity": True},
        "examination": [
            {"day": 0, **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": 14, **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": At(4), **CALM},
        ],
    },
    who=Who((14, 40, "months")),
    normal=("spleen",),
    plot=Plot(
        title="The colour of the hair",
        summary="A {noun} of {age} is taken for somebody else's wherever the family goes. The crusts around the nose come back each month.",
        known="a pneumonia in the first winter",
        picks={"hair": ("like pewter", "like wet ash")},
        steps=(
            Step("Like nobody in the photograph", 0, "age sex counts drugs history examination syndromic spleen", """
                A wedding photograph, brought in order to be believed: forty people with black hair, and on the mother's lap the child,
                hair {hair}, skin like paper, eyes screwed up. The photographer had asked whether {he} was with them.

                The skin clinic has asked something else. "Impetigo, fifth time. With ointment better within days, at home worse again.
                Neglect cannot be excluded." Crusts at the nose and behind the ears; ears often, too, and one winter the chest.

                Today {c2:full}; haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. "A skin like that eats neutrophils", the skin clinic
                adds by telephone.

                The social worker offers a test: two weeks on the ward, washed, fed and creamed by the clock.
                """, "Which result would clear the parents?"),
            Step("A tick for every cream", 14, "", """
                Creamed at eight, at two and at eight: no tick is missing. From day 4 the skin was smooth, and the social worker began
                her report. On day 11 a yellow crust below the left nostril, on day 13 one behind each ear. The nurses are swabbed.
                """, "What has the ward proved?"),
            Step("A spoilt stain", 15, "film family incidental", """
                A night nurse carries *Staphylococcus aureus*, like one person in three. She has been sent home as the source.

                On the eighth day, with not a crust anywhere, somebody had taken blood out of habit. The count was {c3}, and nobody
                remarked on it, since all were looking at noses.

                No eye has seen a film in five visits. The technician hands it over with regret, stained twice and spoilt twice.
                {told:film = All neutrophils on it have huge grey granules, as if ink had run.} That stain is a good one.

                {told:family = The father comes at visiting time. Both of them are from one valley; his wife's grandmother was his
                grandfather's sister.}
                """, "Skin, hair, granules and a valley. What is sent off?"),
            Step("In five weeks", At(4), "germline", """
                {told:germline = *LYST*, the same change on both copies.} The file on the parents is closed, and the night nurse is back.
                The skin clinic's sheet, "With fever, wait three days", has been taken down in the hall at home. A centre is looking for a
                donor.

                In five weeks there will be a second child. The father: "If it has black hair, it is healthy? And may give?"
                """, "May the colour decide?"),
        ),
        wrong="""
            The skin clinic saw that ointment helped and took the pause for a proof against the home. The ward repeated the experiment
            with every tick, and the crusts came back; neglect does not change hair or the granules of a white cell. The brother or sister
            is judged by the gene and not by the hair, as a donor too. A fever in such a child may be the beginning of an uncontrolled
            activation of the macrophages, and is seen on the day.
            """,
        facts=("F-ENT-ALB-02", "F-ENT-ALB-05", "F-ENT-ALB-07", "F-ENT-ALB-09", "F-ENT-ALB-10"),
    ),
)  # fmt: skip

IN_THE_LEAFLET = MIT.but(
    course=Course(
        ((-150, -120, 0.3, 0.95), (-60, -45, 0.3, 0.95), (0, 0, 0.3, 0.95), (10, 10, 0.3, 0.95), (49, 50, 0.3, 0.95)), steady=True
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
        "incidental": [
            {"name": "Ejection fraction", "value": "31", "unit": "%", "reference": "above 55", "day": 0},
            {"name": "Diuretic in the emergency room", "value": "furosemide, one dose", "day": At(3)},
            {"name": "Pulse, respiratory rate", "value": "168/min, 56/min", "day": At(3)},
            {"name": "Lactate", "value": "4.7", "unit": "mmol/L", "reference": "below 2.0", "day": At(3)},
        ],
    },
    who=Who((9, 26, "months"), sex="male"),
    normal=("film", "spleen"),
    plot=Plot(
        title="It is in the leaflet",
        summary="A boy of {age} has had a weak heart since the winter and has taken a drug for it for some weeks. His neutrophils are low.",
        picks={"who": ("the pharmacist", "the ward pharmacist"), "first": ("a wheezing cough", "a runny nose and a cough")},
        steps=(
            Step("The heart and the leaflet", 0, "age sex counts drugs history examination syndromic incidental", """
                In the winter he had {first}; then the left ventricle was found wide and weak, and it was called myocarditis. He has
                been on captopril for {d0:long}. Ejection fraction 31 %. He is small, below every line, late with whatever needs
                strength, and tires at the bottle.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The leaflet of captopril lists neutropenia and agranulocytosis; {who} has marked the line. It was stopped at noon.
                "In a week the count is back." Under the leaflet lie the letters of two earlier stays, each with a count, unread.
                """, "Did the count come after the drug?"),
            Step("Ten days without captopril", At(3), "film spleen family metabolic", """
                The week is over by three days, and the count is {c3} ×10⁹/L. Since Sunday, however, he has been sweating at the
                bottle. Pulse 168, respiratory rate 56, {f.examination.1.temperature} °C, the liver a finger lower. Furosemide was
                given, and enalapril is to begin tomorrow. {told:metabolic = Lactate 4.7 mmol/L, after a difficult puncture.}

                {told:family = Asked once more about the family, his mother tells of a brother of hers who died before his first
                birthday, "of something like that".} The cardiologist assumes two viruses, one on the heart and one on the marrow.
                """, "Heart, growth, neutrophils, an uncle. How many diseases?"),
            Step("The red label", At(4), "germline", """
                On enalapril he is pink and finishes the bottle. {told:germline = The laboratory reports a pathogenic change of
                *TAFAZZIN*, of which a boy has one copy; his mother is a carrier.} Her sister, in the fourth month of a pregnancy,
                has an appointment for tomorrow.

                After seven weeks without captopril the count is {c4} ×10⁹/L, and his file has a red label "Agranulocytosis under
                captopril".
                """, "What becomes of the label?"),
        ),
        wrong="""
            Both earlier counts were low before the first dose, and a drug cannot be blamed for what was there already. What was stopped
            was the drug that the heart needed, and the heart was the emergency that followed. Heart and count were each given a virus,
            while height and family lay beside them.
            """,
        facts=("F-CRI-01", "F-ENT-MIT-02", "F-ENT-MIT-03"),
    ),
)  # fmt: skip

CARDIOLOGY = MIT.but(
    course=Course(((-126, -114, 0.35, 0.8), (0, 0, 0.3, 0.7), (16, 17, 1.9, 3.1), (44, 52, 0.12, 0.34), (72, 84, 0.6, 1.3))),
    radicals={
        **MIT.radicals,
        "drugs": [{"name": "enalapril", "dose": "in drops, rising slowly", "start": 1, "ongoing": True}],
        "metabolic": [{"day": At(3), "lactate_high": True}],
        "examination": [{"day": 0, **CALM, "mouth": "none", "signs": ["growth_failure"]},
            {"day": At(2), **CALM, "signs": ["growth_failure"]},
            {"day": At(3), **CALM, "mouth": "aphthae", "signs": ["growth_failure"]}, {"day": At(4), **CALM, "signs": ["growth_failure"]}],
        "incidental": [
            {"name": "Ejection fraction", "value": Number(19, 26, 0), "unit": "%", "reference": "above 55", "day": 0},
            {"name": "Ejection fraction, later", "value": Number(36, 41, 0), "unit": "%", "reference": "above 55", "day": At(2)},
            {"name": "Ejection fraction, last", "value": Number(43, 48, 0), "unit": "%", "reference": "above 55", "day": At(3)},
            {"name": "C-reactive protein", "value": "1", "unit": "mg/L", "reference": "below 5", "day": 0},
            {"name": "Lactate", "value": "5.1", "unit": "mmol/L", "reference": "below 2.0", "day": At(3)},
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
                The transplant office has sent the form back: "infection not excluded". Ejection fraction {f.incidental.0.value} %, a wide
                ventricle. He is below every line on the chart and {word} beyond what a heart explains; he pulls a {toy} for three steps
                and sits down. {f.examination.0.temperature} °C, mouth clean, skin clean, CRP 1 mg/L: the line means something else.

                {c1:Full}. Haemoglobin {c1:hb} g/L, platelets {c1:plt} ×10⁹/L.

                The cardiologist reads it in another way. "The marrow lives on what this heart pumps. Give me three weeks with enalapril,
                and you shall have both."
                """, "Would a weak heart pick out the neutrophils?"),
            Step("Pump and marrow", At(2), "drugs film spleen family", """
                He seems to be right, and sooner than promised: ejection fraction {f.incidental.1.value} %, a count of {c2}. The
                transplant is put off and the blood struck off the list, since it has proved itself.

                The parents get the sheet for heart children: with a fever to the family doctor, in the morning. It is laminated.

                Somebody had written "X?" on the chart. The mother has two brothers, both well, both fathers; one of them rows. It has
                been rubbed out, not quite.
                """, "Two good figures. Does one explain the other?"),
            Step("They part company", At(3), "metabolic", """
                The heart is better still, {f.incidental.2.value} %; with the {toy} it is three steps, as before. The neutrophils are
                {c3}, counted only because you had asked for one more. Ulcers on both sides of the tongue, no fever; he drinks through the
                corner of his mouth. {told:metabolic = Lactate 5.1 mmol/L, in a boy who sat on a lap.}

                The duty doctor suspects the drops, since they came before this fall, and has held back tonight's. "It was {c0} at the
                vaccination {c0:ago}", says the mother, "and who had given him drops then?"
                """, "Do the drops go on?"),
            Step("A chart without a rule", At(4), "germline", """
                {told:germline = *TAFAZZIN* is broken, and he has no second copy; his mother does not carry it.} Today, still on
                enalapril, he has a count of {c4}. The sheet hangs on the kitchen door. "In a week with a good count, may we wait for the
                morning?"
                """, "What does the sheet have to say?"),
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
        lines={"mono": (0.05, 0.09)},
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
        title="A donor for the sister",
        summary="A {noun} of {age} is to give stem cells to a sister with leukaemia. The tissue types match, and the date has been fixed.",
        picks={"weeks": ("three", "four")},
        steps=(
            Step("The only match", 0, "age sex incidental", """
                The patient is {his} sister: acute myeloid leukaemia with monosomy 7, in remission, transplant in {weeks} weeks. {He}
                matches in ten of ten antigens and would give at once; the register has nobody else.
                """, "What makes a healthy donor?"),
            Step("The donor's examination", 0, "counts drugs history examination syndromic", """
                On the questionnaire {he} has ticked "healthy". Asked in person, {he} tells of sinusitis every winter, two
                pneumonias, papillomavirus removed by laser several times, and hearing aids since school. A works doctor
                had found neutrophils of {c1} {c1:ago} and had not come back to it.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The coordinator finds it "a bit low" and points out that the G-CSF before the collection raises it anyway.
                """, "Low, and what else is low?"),
            Step("A second sample", At(3), "film spleen immunology", """
                The low monocytes were no chance: {c3:mono} ×10⁹/L after a weekend of rest. {told:film = The film has no blasts and
                hardly a monocyte.} {told:immunology = B cells {f.immunology.0.b_cells} ×10⁹/L; IgG is normal.} The donor is not
                released.

                The other choice would be the father, with half a match. The transplant physician has a third: "If you doubt the
                blood, take it from the hip."
                """, "What would the sister be given?"),
            Step("The donor's marrow", At(3, 4), "marrow", """
                {told:marrow = The core is mostly fat; what cells there are mature to the end, and the blasts are not increased.}
                The pathologist, who knew of no donor, suggests a repeat in three months. The sister can be bridged with one more
                course.
                """, "Which test answers for both, in time?"),
            Step("Two samples compared", At(4), "germline", """
                {told:germline = *GATA2* is changed in one copy, and the sister's skin carries the same change.} The father, half a
                match, does not have it and gives on Monday.

                The donor of the first plan feels as well as ever and asks whether that will last.
                """, "What is looked at from now on?"),
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
        ((-3500, -3150, 0.7, 1.1), (-1480, -1420, 0.55, 0.95), (0, 0, 0.5, 0.95), (40, 48, 0.45, 0.62), (96, 112, 0.68, 0.95)), steady=True,
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
        summary="A {noun} of {age}, gardener by trade, has a cough and one thick leg. An insurer wants a cause in one line.",
        known='mycobacteria in the sputum four years ago, "not the contagious kind"',
        picks={"boot": ("two sizes larger than the right one", "slit open at the back and laced with string"),
            "year": ("the seventh year", "the eighth year")},
        steps=(
            Step("The cough and the boot", 0, "age sex counts drugs history examination syndromic incidental", """
                "Cause of the low count: medicine, work or illness? One line." So asks the insurer. The chest clinic has it ready: four
                years ago mycobacteria grew, rifampicin and two others for a year, and in that year the first count, {c1} ×10⁹/L. "Marrow
                damaged by the tablets, permanently."

                The cough is back; a pneumonia comes each winter. {f.incidental.0.value} kg in work clothes. The left boot is {boot},
                because of a leg that has been thick since {year} at school. "That is for the other clinic."

                The machine prints {c2:full}; haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The insurer has a second question: slug
                pellets, and how many.
                """, "Do the tablets explain this printout?"),
            Step("Two samples", At(3), "immunology film spleen family", """
                *Mycobacterium avium*, twice, and five kilograms gone: {f.incidental.1.value} kg. The chest clinic dares not treat, since
                with neutrophils of {c3} it does not want to be the cause a second time. {told:film = In two films there is not one
                monocyte.} {told:immunology = B cells {f.immunology.0.b_cells} ×10⁹/L; IgG is in order.}

                From the bottom of the rucksack, under string and labels, comes the health card of the apprenticeship, {c0:ago}.
                Neutrophils {c0}; in the column for the monocytes a stroke of the pen. The pellets were bought two years later.
                """, "Which came first?"),
            Step("In order of age", At(3, 6), "marrow", """
                Rifampicin and the two others since yesterday. {told:marrow = And a core: mostly fat, the rest sound, and no blasts
                to hurry anybody.} It may have been empty before the tablets, the chest clinic grants. Nobody at home has such a
                thing, so it does without a gene; the night doctor puts the tube in with the others.
                """, "Leg, card, mycobacteria, tablets: what belongs together?"),
            Step("The one line", At(4), "germline", """
                {told:germline = The gene that nobody wanted, *GATA2*, is changed in one copy.} It goes into the insurer's line, and
                the slug pellets stay out. On the tablets there are neutrophils of {c4}, after {c3} without;
                {f.incidental.2.value} kg, and out with a spade again.

                The transplant clinic asks: now, or once there is a reason? "I have never been so well."
                """, "Now or later?"),
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
