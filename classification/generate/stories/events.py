"""What was done between two steps: treatment given, drugs stopped, infusions put off. `needs` as in the remarks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    needs: frozenset[str]
    says: str


def event(needs: str, says: str) -> Event:
    """An event from the flags that must hold for it; a flag that begins with ! must not."""
    return Event(frozenset(needs.split()), says)


def _each(needs: str, *said: str) -> tuple[Event, ...]:
    return tuple(event(needs, says) for says in said)


EVENTS: tuple[Event, ...] = (
    # fever: {antibiotic} since the first day, {gone} days until the fever went
    *_each(
        "was-febrile calm !newborn !infant",
        "The fever went after {gone} days of {antibiotic}, and the cultures never grew.",
        "{Antibiotic} was given for {course} days, and there has been no fever since day {gone}.",
        "Day {gone} was the first without fever. {Antibiotic} was stopped on day {course}, as nothing had grown.",
        "No fever since day {gone}; {antibiotic} ended after {course} days, with sterile cultures.",
        "It took {gone} days of {antibiotic} before the nights were quiet. Both blood cultures are sterile.",
        "The last dose of {antibiotic} was given on day {course}, and the fever had gone on day {gone}.",
        "Swallowing came back first, then the appetite; the fever ended on day {gone} of {antibiotic}.",
        "There were {gone} days of fever under {antibiotic} and none thereafter; nothing grew in either bottle.",
        "{He} left the monitored room on day {gone}, when the fever had gone; {antibiotic} went on to day {course}.",
        "Blood cultures stayed sterile. {Antibiotic} was given for {course} days, and the fever lasted {gone}.",
        "The fever has been gone since day {gone}. After {course} days of {antibiotic} the cannula came out.",
        "With {antibiotic} from the first hour the fever was over after {gone} days; no germ was found.",
        "{Gone} nights of fever, then none: {antibiotic} could end on day {course}.",
        "On {antibiotic} the temperature fell slowly and was normal from day {gone}. The cultures are final, without growth.",
        "{Antibiotic} was continued for {course} days in all, the last of them without fever and without a germ.",
        "The fever broke on day {gone}, under {antibiotic}; the throat swab and the cultures had nothing to add.",
        "{He} has been free of fever since day {gone}, and without {antibiotic} since day {course}.",
        "After {gone} days the fever had gone; {antibiotic} was given two days longer than that, and no germ was found.",
        "No organism was found. The fever ended on day {gone}, the {antibiotic} on day {course}.",
        "{Antibiotic} was enough: no fever after day {gone}, no second drug, no growth.",
    ),
    *_each(
        "febrile-still soon !newborn !infant",
        "{Antibiotic} was begun within the hour, after the cultures, and is going on.",
        "The night passed on {antibiotic}, with the pressure checked every half hour.",
        "{Antibiotic} is given by the clock in a single room, and the cultures show nothing so far.",
        "{Antibiotic} was hung up before the forms were written; there is no growth yet.",
        "A second line was needed during the night, for {antibiotic} and fluids; no growth in the bottles yet.",
        "The night nurse finds {him} no worse on {antibiotic}, and the pressure holds.",
        "{Antibiotic} every few hours; the pressure has held, and the bottles are negative so far.",
        "After a night in the incubator the blood cultures are negative. {Antibiotic} continues.",
        "{He} has missed no dose of {antibiotic}. There is still fever, and nothing has grown.",
        "Three doses of {antibiotic} have been given, and the fever is a little lower.",
        "Cultures were drawn and {antibiotic} given in the emergency room; the fever is still there.",
        "Since the first hour {antibiotic} has been running. It is too early for the cultures.",
        "There was a chill in the small hours, under {antibiotic}; the pressure stayed normal.",
        "The fever has not gone yet. {Antibiotic} runs, both culture bottles are silent.",
        "On {antibiotic} the pulse has slowed, though not to normal; no germ has been reported.",
        "Fluids and {antibiotic} through the night, no oxygen, no transfer: the fever goes on.",
        "Microbiology has nothing to report so far, and {antibiotic} is not changed.",
        "{Antibiotic} was started at the door. The temperature still climbs in the evening.",
        "The second set of cultures has been taken, the first is negative, {antibiotic} is going on.",
        "The chart shows {antibiotic} at every hour it is due, and fever at most of them.",
    ),
    *_each(
        "febrile-still soon infant",
        "{Antibiotic} by drip, with the arm in a splint; no growth so far.",
        "{He} sleeps between the doses of {antibiotic}; the bottles have not flagged.",
        "{Antibiotic} had been running since dawn, and at noon {he} drank a little.",
        "Half the milk went down, all of the {antibiotic}. No growth so far.",
        "On {antibiotic} the temperature is lower than in the night, not yet normal.",
        "{Antibiotic} goes in by the clock, and the cultures are negative so far.",
        "{He} has been examined twice since the morning; {antibiotic} is continued.",
    ),
    *_each(
        "febrile-still !soon !same-day !newborn",
        "The fever comes and goes under {antibiotic}; nothing has grown.",
        "{Antibiotic} has been given a second time, and the evenings still bring a fever.",
        "Two courses of {antibiotic} lie behind {him}, and the thermometer is not at rest.",
        "There has been fever on most days, in spite of {antibiotic}.",
        "Another infection had to be treated, with {antibiotic}, and is not over.",
        "The temperature rises again as soon as {antibiotic} is stopped.",
        "{Antibiotic} has been begun anew; the cultures of this week are still negative.",
        "The days are better than the nights, and {antibiotic} goes on.",
        "{He} is once more on {antibiotic}, for a fever without a focus.",
        "{Antibiotic} has brought the fever down for some days at a time, no longer.",
    ),
    *_each(
        "febrile-still same-day !newborn",
        "{Antibiotic} is running.",
        "Cultures taken, {antibiotic} running.",
        "{Antibiotic} was begun.",
        "First dose of {antibiotic} given.",
        "{Antibiotic} after two cultures.",
    ),
    # growth factor, told only where the counts are marked with it
    *_each(
        "gcsf",
        "Filgrastim was given from day {gcsf-from} to day {gcsf-to}.",
        "From day {gcsf-from} there was filgrastim daily, the last on day {gcsf-to}.",
        "The team gave filgrastim under the skin, day {gcsf-from} to day {gcsf-to}, and no longer.",
        "Filgrastim had been begun on day {gcsf-from}; it ended on day {gcsf-to}.",
        "On day {gcsf-from} the consultant chose filgrastim daily, and on day {gcsf-to} ended it.",
        "There was filgrastim from day {gcsf-from}, and bone pain with it, to day {gcsf-to}.",
        "Filgrastim was added on day {gcsf-from} and last given on day {gcsf-to}.",
        "Filgrastim daily under the skin was part of it, day {gcsf-from} to day {gcsf-to}.",
    ),
    # septic newborn
    *_each(
        "newborn was-septic",
        "{Antibiotic} went in within the hour, and on day {gone} the cannula for it was moved to a foot.",
        "Ten days of {antibiotic} have been planned; pink since day {gone}, at the bottle again the day after.",
        "On {antibiotic} the pauses in breathing ended; {he} came off the respirator on day {gone}.",
        "Colour came back on day {gone} of {antibiotic}. The spinal fluid was clear.",
        "The spinal fluid was clear. {Antibiotic} goes on, and since day {gone} so does the feeding.",
        "Since day {gone} of {antibiotic} {he} has needed no oxygen.",
        "{Antibiotic} is to be given for ten days in all; breathing was quiet from day {gone}.",
    ),
    *_each(
        "newborn septic-still",
        "{Antibiotic} was given at once, fluid after it; the skin is warmer than it was.",
        "A night on the respirator, {antibiotic} in the line, a spinal tap that was clear.",
        "{He} needs oxygen and little else since {antibiotic} was begun.",
        "Twelve hours of {antibiotic}; the belly is soft again.",
        "The pressure needed help for a night, and {antibiotic} runs through a central line.",
        "{He} is in intensive care, on {antibiotic}, and still has pauses in breathing.",
        "Cultures and {antibiotic} within the hour, then fluid twice; the pulse is still fast.",
    ),
    # stopped drugs
    *_each(
        "stopped soon",
        "{Drug} is off the list.",
        "{Drug} was stopped at once.",
        "Without {drug} since the first day.",
        "{He} handed the {drug} over.",
        "No more {drug} for now.",
        "{Drug}: struck off, pharmacy told.",
        "The {drug} has been withdrawn.",
        "No {drug} since the count.",
    ),
    *_each(
        "stopped weeks",
        "{Drug} has not been resumed.",
        "No {drug} since.",
        "{Drug} remains off the list.",
        "{He} lives without {drug}.",
        "Still without {drug}.",
        "A card warns of {drug}.",
        "{Drug} will not be given again.",
    ),
    # infusions and biologics put off
    *_each("infusions soon", "Next infusion put off.", "The next bag must wait.", "No infusion since the count."),
    *_each("infusions weeks", "Next infusion put off again.", "No infusion since.", "The day unit waits.", "The infusions are on hold."),
    *_each("infusions months", "The infusions were not resumed.", "No infusion since.", "Still no new infusion."),
    *_each(
        "chemo soon",
        "Port flushed, next cycle open.",
        "Next cycle without a date.",
        "No fever so far.",
        "The oncologists have been told.",
    ),
    *_each("chemo weeks", "No fever, next cycle waiting.", "Next cycle put off.", "The next cycle waits.", "No fever came."),
    # replacement, first as it is begun, then with so many doses
    *_each(
        "b12",
        "Hydroxocobalamin has been begun.",
        "Hydroxocobalamin is being injected.",
        "Treated with hydroxocobalamin meanwhile.",
        "Hydroxocobalamin was started.",
    ),
    *_each("copper", "Copper has been begun.", "Copper is being given.", "Treated with copper meanwhile.", "Copper was started."),
    *_each(
        "b12-given",
        "Hydroxocobalamin was injected every other day at first, {doses} times in all; the tongue was better within the week.",
        "Since the second day hydroxocobalamin has been injected, {doses} doses so far.",
        "The district nurse has come with hydroxocobalamin {doses} times.",
        "It was replaced by injection: {doses} doses of hydroxocobalamin.",
        "Hydroxocobalamin was begun after the tubes had been drawn, {doses} injections in all. The stairs are easier.",
        "After {doses} injections of hydroxocobalamin it goes on every two months; what the feet do is another matter.",
        "Without waiting for more results hydroxocobalamin was injected, {doses} doses by now.",
    ),
    *_each(
        "copper-given",
        "Copper was given by vein for {doses} days and by mouth since.",
        "Copper by mouth has been taken without a gap, after {doses} days by drip.",
        "Since the result there has been copper every day, the first {doses} days by vein.",
        "After {doses} days of copper by vein there have been capsules; the walk is no better yet, the colour is.",
        "It was replaced: copper by drip for {doses} days, then capsules.",
        "Copper was replaced as soon as the level was known, {doses} days by vein, the rest by mouth.",
    ),
    # on the ward, not settled
    *_each("ill soon inpatient", "Blood is cross-matched.", "In a single room now.", "Red cells are ready.", "No name for it yet."),
)
# a fever on the first day, before anybody has acted; what was done is told at the next step
UNTREATED = (
    "[No cultures have been taken|Cultures are outstanding|No culture bottle has been filled], and [no antibiotic|nothing] is running "
    "[yet|so far].",
    "[So far|Until now] {he} [has only been given|has had nothing but|was given only] [paracetamol|fluids|something for the fever]; "
    "[cultures|blood cultures] [come next|are still to be taken|are to follow].",
    "[No antibiotic has been given|Nothing has been given yet], and the [culture bottles|bottles for culture] are [still empty|unused].",
)
ANTIBIOTICS = ("meropenem", "ceftazidime", "cefepime", "imipenem")
WITHOUT_LACTAM = ("ciprofloxacin with clindamycin", "aztreonam with vancomycin", "aztreonam with daptomycin")
LACTAMS = ("piperacillin-tazobactam", "flucloxacillin", "amoxicillin")
FOR_NEWBORNS = ("ampicillin with gentamicin", "cefotaxime with ampicillin", "flucloxacillin with gentamicin", "cefotaxime with amikacin")
