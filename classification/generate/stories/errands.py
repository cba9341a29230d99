"""Why somebody came, said in general, by theme of the stories: it goes on after "A woman of 36"."""

ERRANDS: dict[str, tuple[str, ...]] = {
    "jaundice": (
        "was tested for jaundice, and the cells were counted from the same tube.",
        "turned yellow, and the midwife sent more than a bilirubin.",
    ),
    "newborn-check": (
        "had the tests of the first week, and one result was marked.",
        "is well and was counted because the house does so.",
    ),
    "mother-low": (
        "was counted because the mother's own count is low.",
        "is well, but the mother's blood is known to be unusual.",
    ),
    "small-baby": (
        "was delivered early for the mother's sake and had the unit's tests.",
        "is small for the age and was counted with the others.",
    ),
    "unit-routine": (
        "grows on the neonatal unit and was tested like everybody else there.",
        "is on the unit only to gain weight and has the weekly tests.",
    ),
    "ill-newborn": (
        "was well yesterday and is not well today.",
        "was brought to the unit by a nurse who was worried.",
    ),
    "ear": (
        "had trouble with an ear, and the practice took a count.",
        "was seen because of an ear and had blood taken as well.",
    ),
    "operation-child": (
        "was to have a small operation, and the theatre asked for a count.",
        "is on a theatre list with a count that worries the anaesthetist.",
    ),
    "skin-minor": (
        "had something small on the skin, and a careful doctor took blood.",
        "had a sore place on the skin and was counted because of it.",
    ),
    "well-child": (
        "is well and was counted because a form asks for it.",
        "was counted for a reason that has long been settled.",
    ),
    "virus-child": (
        "had a feverish week and was counted at the end of it.",
        "has got over what the whole nursery had, more or less.",
    ),
    "abscess": (
        "has had too many infections for so short a life.",
        "is with the surgeons because of pus under the skin.",
    ),
    "brother": (
        "is well and was counted because of a brother.",
        "has a brother with a rare illness, and the parents want to know.",
    ),
    "weight": (
        "grows too slowly and was tested for that.",
        "was sent by a health visitor because of the growth chart.",
    ),
    "stools": (
        "has bulky stools and thin arms and was tested for it.",
        "was put on several diets because of the nappies.",
    ),
    "pallor-child": (
        "has become so pale that a relative was frightened.",
        "is pale, and the parents were told to have blood taken.",
    ),
    "glucose": (
        "could not be woken one morning until there was sugar.",
        "has mornings that frighten the parents.",
    ),
    "heart-child": (
        "is tired and has a heart that is too large.",
        "is known to the heart clinic, which wants the count explained.",
    ),
    "fair": (
        "is fairer than the whole family and was sent by an eye clinic.",
        "has fair hair, weak eyes and sores on the skin.",
    ),
    "legs": (
        "does not want to walk any more, and nobody saw a fall.",
        "wakes at night because of pain in the legs.",
    ),
    "mouth-school": (
        "has a sore mouth again and was sent by a dentist.",
        "cannot eat for soreness, and the dentist wanted a count.",
    ),
    "tonsils": (
        "was to lose the tonsils, and the operation was stopped.",
        "has had many sore throats and had a date for surgery.",
    ),
    "sinus-school": (
        "has had a headache over the eyes, and not for the first time.",
        "has had trouble with the sinuses again and was counted.",
    ),
    "boil": (
        "had a boil, and the doctor took blood with the swab.",
        "had a sore place that had to be shown in the end.",
    ),
    "waves": (
        "falls ill again and again, as a diary shows.",
        "has a sore mouth that comes and goes.",
    ),
    "warts": (
        "is treated by several clinics, one for each complaint.",
        "has had infections in more than one place for years.",
    ),
    "checkup": (
        "had a check-up without feeling ill, and then a telephone call.",
        "felt well and was counted for a form.",
    ),
    "donor": (
        "wanted to give blood and was told not to.",
        "has had a letter about a tube that was taken for a donation.",
    ),
    "travel": (
        "was counted at a travel clinic because of a journey.",
        "came to the travel clinic about a journey and was tested as well.",
    ),
    "tired": (
        "is tired and would like to know why.",
        "has been tired for longer than others believe.",
    ),
    "preop": (
        "was to be operated on, and the anaesthetist said no.",
        "lost a date in theatre because of a count.",
    ),
    "mouth-adult": (
        "was sent by a dentist because of the mouth.",
        "has had a sore mouth from time to time.",
    ),
    "sinus": (
        "had a blocked nose and was counted because of it.",
        "had pain over a cheek, which led to a blood test.",
    ),
    "skin-adult": (
        "had a small infection of the skin and was counted.",
        "had a sore place dressed, and a swab and blood were taken.",
    ),
    "diarrhoea": (
        "has had three bad days with the bowels.",
        "fell ill after a meal, and blood was tested.",
    ),
    "virus-adult": (
        "has been ill and is getting better.",
        "wanted a certificate and was tested first.",
    ),
    "second-opinion": (
        "has had many counts and wants a second opinion.",
        "is not satisfied with what was said elsewhere.",
    ),
    "ulcer": (
        "has a sore on one leg that does not close.",
        "was sent on by the nurse who dresses the leg.",
    ),
    "drug-check": (
        "came because the prescriber of a drug wants counts.",
        "takes a drug that has to be watched, and was counted.",
    ),
    "fever-throat": (
        "has a fever and can hardly swallow.",
        "was well until yesterday and now has a high fever.",
    ),
    "dayunit": (
        "came for an infusion that was not given.",
        "is treated at a day unit, where a nurse noticed the count.",
    ),
    "biologic-check": (
        "is treated with injections and came for the check.",
        "is content with the treatment, and its check was overdue.",
    ),
    "ici-fever": (
        "has a fever in the middle of a cancer treatment.",
        "rang the oncology line because of a fever.",
    ),
    "oncology-visit": (
        "is in follow-up after a cancer treatment.",
        "came for a planned scan and was counted on the occasion.",
    ),
    "chemo-visit": (
        "is under cancer treatment and came for something else.",
        "came between two cycles and was counted on the way.",
    ),
    "chemo-away": (
        "is away from home, and from the clinic that treats {him}.",
        "was counted far from home, by people who do not know {him}.",
    ),
    "radiation": (
        "was too near to something that should have been locked away.",
        "was told on the telephone to come in because of radiation.",
    ),
    "rheum": (
        "has a long history and came for the yearly visit.",
        "came for something small and has a long history.",
    ),
    "old-joints": (
        "has had bad joints for years and now a sore on the skin.",
        "was sent because of a sore, after years without a specialist.",
    ),
    "hands": (
        "has hands that are stiff in the morning.",
        "has swollen wrists and can no longer open a jar.",
    ),
    "bleeding": (
        "bleeds without having been hurt.",
        "has gums that bleed and spots on the skin.",
    ),
    "marrow-ill": (
        "has lost colour and strength within weeks.",
        "has felt ill for days and looks it.",
    ),
    "long-fever": (
        "has had a fever for more than a week.",
        "came from a small hospital because of a fever.",
    ),
    "belly": (
        "cannot eat a whole meal any more.",
        "has a belly that has changed its shape.",
    ),
    "liver": (
        "is known to a liver clinic and goes there from time to time.",
        "has thin arms and a belly that has grown.",
    ),
    "stairs": (
        "has no breath for the stairs.",
        "has become short of breath within a year.",
    ),
    "nerves": (
        "does not feel the floor properly any more.",
        "has numb feet and stumbles in the dark.",
    ),
    "leg": (
        "has one leg that is thicker than the other.",
        "has had a swollen leg for years, and now it is worse.",
    ),
    "cough": (
        "has coughed for two months and was counted for it.",
        "has a cough and a shadow on a chest film.",
    ),
    "warts-adult": (
        "has had warts lasered away, and they came back.",
        "is sent from one clinic to the next because of warts.",
    ),
}
