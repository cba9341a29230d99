"""Words for conditions, exposures and signs: each is described, none is named as a diagnosis."""

DISEASES = {
    "RA": "rheumatoid arthritis", "SLE": "systemic lupus erythematosus", "Sjogren": "Sjögren's disease",
     "CVID": "low immunoglobulins since youth, on "
    "replacement", "ALPS": "a lymphoproliferative disease with a FAS variant, known since childhood",
}  # fmt: skip
EXPOSURES = {
    "zinc_excess": "[a zinc-rich denture cream in large amounts|zinc tablets in high dose, bought online]",
    "bariatric": "[a gastric bypass nine years ago|a gastric bypass eleven years ago|stomach surgery for weight seven years ago]",
    "tpn": "[feeding by vein for most of a year|parenteral nutrition for eleven months]",
    "alcohol": "[a bottle of wine a day for years|more beer than {he} likes to say|spirits daily for two decades]",
    "radiation_dose": "[an industrial source that had come out of its shield|a radiography source handled by mistake|an irradiation "
     "source that was not locked away]",
}  # fmt: skip
ORGANISMS = {
    "ntm": "[a lung infection with Mycobacterium avium|mycobacteria other than tuberculosis in the sputum]",
    "hpv_severe": "[genital warts that had been treated many times|papillomavirus disease that came back after each treatment]",
}
SYNDROMIC = {
    "albinism": "[very fair skin and pale irides|skin and irides with hardly any pigment]",
     "silvery_hair": "[hair with a metallic sheen|hair of a silvery grey]",
    "short_stature": "[a height below the third centile|a height well under that of the parents]",
     "steatorrhoea": "[pale, fatty, floating stools|bulky fatty stools]",
    "hypoglycaemia": "[a history of low glucose in the mornings|glucose that drops when a feed is missed]",
     "warts": "[warts on both hands|many flat and common warts]",
    "hypogamma": "[immunoglobulins that had been low before|low immunoglobulins on an old report]",
    "cardiomyopathy": "[a dilated left ventricle on ultrasound|a weak, trabeculated left ventricle on ultrasound]",
    "lymphoedema": "[a swollen left leg that keeps the dent|a leg swollen since {his} teens]",
     "deafness": "[hearing aids since childhood|hearing loss since childhood]",
    "skeletal_dysplasia": "[broad metaphyses on the films|short ribs and broad metaphyses on the X-ray]",
}  # fmt: skip
SITES = {
    "oral": "[a red throat with white patches|ulcers at the soft palate and a red throat|a swollen throat with shallow ulcers|sore, "
     "ulcerated gums]",
    "ent": "[a red eardrum|a blocked nose and a red throat|pressure over the sinuses]", "gi": "[loose stools|vomiting and loose stools]",
    "skin": "[a weeping sore on the shin|an inflamed patch of skin|an infected nail fold]",
     "deep_abscess": "[a deep abscess of the buttock|an abscess of the neck]",
    "omphalitis": "[a navel that is red and discharging|an inflamed, wet navel]",
}  # fmt: skip
SIGNS = {
    "bone_pain": "[pain over the shins and the sternum|bone pain, worst at night]", "limp": "[a limp|a limp on the right]",
     "adenopathy": "[nodes of two centimetres "
    "in the neck|firm nodes in both groins]", "organomegaly": "[liver and spleen that could be felt|a large liver and a large spleen]",
    "b_symptoms": "[night sweats and loss of weight|drenching sweats and five kilograms lost]",
     "bleeding": "[petechiae on the legs|bruises and bleeding gums]",
    "neuropathy": "[numb feet and lost vibration sense|numb soles and an unsteady Romberg test]",
     "dyspnoea": "[breathlessness on one flight of stairs|short breath on "
    "the flat]", "growth_failure": "[a weight that has left its centile|poor growth over half a year]",
}  # fmt: skip
