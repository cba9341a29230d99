"""Words for conditions, exposures and signs: each is described, none is named as a diagnosis."""

DISEASES = {
    "RA": "rheumatoid arthritis", "SLE": "systemic lupus erythematosus", "Sjogren": "Sjögren's disease",
    "CVID": "low immunoglobulins since youth, replaced", "ALPS": "a FAS variant with large nodes since childhood",
}  # fmt: skip
EXPOSURES = {
    "zinc_excess": "[denture cream with zinc, a tube a week|zinc tablets in high dose, bought online|a zinc paste for the dentures, in "
                   "amounts]",
    "bariatric": "[a gastric bypass nine years ago|a bypass of the stomach, eleven years back|stomach surgery for weight, long ago]",
    "tpn": "[feeding by vein, most of last year|parenteral nutrition for eleven months|nights on a drip, for a short bowel]",
    "alcohol": "[a bottle of wine a day|more beer than {he} likes to say|spirits, daily, for two decades|eight pints, ten on "
               "Saturdays|wine from breakfast on]",
    "radiation_dose": "[work beside a source that had slipped out of its shield|a radiography source handled by mistake|an hour in a "
                      "room with an open source]",
}  # fmt: skip
ORGANISMS = {
    "ntm": "[a lung infection, Mycobacterium avium|mycobacteria in sputum, not tuberculosis|Mycobacterium kansasii in a lavage]",
    "hpv_severe": "[genital warts, treated many times|papillomavirus lesions that came back each time|a biopsy for papillomavirus]",
}  # fmt: skip
SYNDROMIC = {
    "albinism": "[very fair skin and pale irides|skin and irides almost without pigment|pale irides that let light through]",
    "silvery_hair": "[hair with a metallic sheen|silvery grey hair]",
    "short_stature": "[a height below the third centile|the height of a child two years younger]",
    "steatorrhoea": "[pale, fatty stools|bulky stools that float|bulky, greasy stools]",
    "hypoglycaemia": "[low glucose in the mornings|low glucose without feeds|glucose low before breakfast|glucose low between feeds|"
                      "low glucose at night]",
    "warts": "[warts on both hands|flat and common warts|more than twenty warts|warts on fingers and soles]",
    "hypogamma": "[a low IgG on an old report|a low IgG last year]",
    "cardiomyopathy": "[a dilated left ventricle on ultrasound|a weak, trabeculated left ventricle|an ejection fraction of 38 %]",
    "lymphoedema": "[a firm swelling of one leg|one leg swollen to the knee]",
    "deafness": "[hearing aids since childhood|poor hearing since school|two hearing aids]",
    "skeletal_dysplasia": "[broad metaphyses on X-ray|short ribs and broad metaphyses|a narrow chest with short ribs]",
}  # fmt: skip
# those of them that are reported, not seen
REPORTED = ("hypogamma", "deafness", "cardiomyopathy", "hypoglycaemia", "steatorrhoea")
SITES = {
    "oral": "[white patches in the throat|ulcers at the palate|shallow ulcers in the throat|sore, ulcerated gums|tonsils with a grey "
            "coat|red throat, no pus]",
    "ent": "[a red eardrum|a blocked nose|red throat, wet nose|one drum dull and red]",
    "gi": "[loose stools|vomiting, loose stools|watery stools|belly rumbling, stools thin]",
    "skin": "[a weeping sore on the shin|a red, tender patch above the ankle|an infected nail fold|a hot, red patch on the calf|a "
        "sore heel, crusted]",
    "deep_abscess": "[a deep abscess|an abscess of the neck|an abscess under the arm|fluctuation in the groin]",
    "omphalitis": "[navel red, discharging|an inflamed, wet navel]",
}  # fmt: skip
SIGNS = {
    "bone_pain": "[sore shins and sternum|bone pain at night|shins tender to touch|pain in both thighs]",
    "limp": "[a limp|limps on the right|favours one leg]",
    "adenopathy": "[large neck nodes|firm nodes, both groins|nodes in neck and axilla]",
    "organomegaly": "[liver and spleen palpable|a large liver and spleen]",
    "b_symptoms": "[night sweats, weight loss|drenching sweats, five kilograms lost|night sweats, nine kilograms lost in a year]",
    "bleeding": "[petechiae on the legs|bruises, bleeding gums|oozing gums|petechiae, palate too]",
    "neuropathy": "[numb feet, vibration gone|numb soles, Romberg unsteady|no vibration at the ankles|ankle jerks gone]",
    "dyspnoea": "[breathless after one flight|short of breath lying flat|breathless on talking]",
    "growth_failure": "[weight has left its centile|poor growth for half a year|two centiles lost]",
}  # fmt: skip
