"""What happens between two steps: treatment that was given, results that are waited for, daily life. `needs` as in the remarks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    needs: frozenset[str]
    says: str


def event(needs: str, says: str) -> Event:
    """An event from the flags that must hold for it; a flag that begins with ! must not."""
    return Event(frozenset(needs.split()), says)


EVENTS: tuple[Event, ...] = (
    # fever: {antibiotic} since the first day, {gone} days until the fever went
    event("was-febrile calm !newborn !infant", "On {antibiotic} the fever went after {gone} days; {he} ate a roll that evening."),
    event("was-febrile calm !newborn !infant", "{Antibiotic} ran for {course} days, and the curve has been flat since day {gone}."),
    event("was-febrile calm !newborn !infant",
    "Day {gone} was the first without fever. {Antibiotic} has been stopped, since nothing grew; the cannula is out."),
    event("was-febrile calm !newborn !infant", "No fever since day {gone}, no antibiotic since {antibiotic} ended after {course} days."),
    event("was-febrile calm !newborn !infant",
    "After {gone} days of {antibiotic} the pillow was dry for the first time, and so it has stayed."),
    event("was-febrile calm !newborn !infant", "The last bag of {antibiotic} ran on day {course}; fever had gone on day {gone}."),
    event("was-febrile calm !newborn !infant",
    "It took {gone} days of {antibiotic} until {he} asked for the newspaper. The cultures never grew."),
    event("was-febrile calm !newborn !infant",
    "Swallowing came back first, then the appetite; the fever ended on day {gone} of {antibiotic}."),
    event("was-febrile calm !newborn !infant", "{Gone} days of fever under {antibiotic}, none thereafter. Nothing grew in either bottle."),
    event("was-febrile calm !newborn !infant",
    "{He} was moved to a room with a view once the fever had gone, on day {gone}; {antibiotic} went on to day {course}."),
    event("was-febrile calm !newborn !infant",
    "Blood cultures stayed empty. {Antibiotic} was given for {course} days, the fever lasted {gone}."),
    event("was-febrile calm !newborn !infant",
    "{Gone} nights were bad, says {he}, the rest was boredom; {antibiotic} ended on day {course}."),
    event("febrile-still soon !newborn !infant",
    "{Antibiotic} was begun within the hour and is going on; the bottles are in the incubator."),
    event("febrile-still soon !newborn !infant", "The first night went by on {antibiotic}, with a nurse in and out every half hour."),
    event("febrile-still soon !newborn !infant", "Side room, mask on the door, {antibiotic} by the clock. Cultures: nothing so far."),
    event("febrile-still soon !newborn !infant", "{He} sips water through a straw. {Antibiotic} was the first thing to be hung up."),
    event("febrile-still soon !newborn !infant",
    "A second line was put in during the night, for {antibiotic} and fluids; no growth in the bottles yet."),
    event("febrile-still soon !newborn !infant", "Not worse, says the night nurse, which on {antibiotic} she counts as good."),
    event("febrile-still soon !newborn !infant", "{Antibiotic} every few hours; the pressure has held, the bottles are silent."),
    event("febrile-still soon !newborn !infant",
    "The bottles have been in the machine for a night without an alarm. {Antibiotic} continues."),
    event("febrile-still soon !newborn !infant",
    "Sleep came at four. Of {antibiotic} no dose has been missed, and the cultures say nothing yet."),
    event("febrile-still soon !newborn !infant", "Three doses of {antibiotic} are in. Friends have sent grapes, which stay outside."),
    event("febrile-still soon infant", "{Antibiotic} by drip, a bandaged arm, a mother on a folding bed."),
    event("febrile-still soon infant", "{He} sleeps between the doses of {antibiotic}; the bottles have not flagged."),
    event("febrile-still soon infant", "The abscess was opened at noon, {antibiotic} had been running since dawn."),
    event("febrile-still soon infant", "Half the milk went down, all of the {antibiotic}. No growth so far."),
    # growth factor, told only where the counts are marked with it
    event("gcsf", "Filgrastim was given from day {gcsf-from} to day {gcsf-to}."),
    event("gcsf", "From day {gcsf-from} there was filgrastim daily, the last on day {gcsf-to}."),
    event("gcsf", "The team gave filgrastim under the skin, day {gcsf-from} to day {gcsf-to}, and no longer."),
    event("gcsf", "Filgrastim had been begun on day {gcsf-from}; it ended on day {gcsf-to}."),
    event("gcsf", "Day {gcsf-from} to day {gcsf-to}: filgrastim daily."),
    event("gcsf", "On day {gcsf-from} the consultant chose filgrastim daily, and on day {gcsf-to} ended it."),
    event("gcsf", "There was filgrastim from day {gcsf-from}, and bone pain with it, to day {gcsf-to}."),
    # septic newborn
    event("newborn was-septic", "{Antibiotic} went in within the hour, and on day {gone} the cannula for it was moved to a foot."),
    event("newborn was-septic", "Ten days of {antibiotic} have been planned; pink since day {gone}, at the bottle again the day after."),
    event("newborn was-septic", "On {antibiotic} the pauses in breathing ended; {he} came off the respirator on day {gone}."),
    event("newborn was-septic", "Colour came back on day {gone} of {antibiotic}. The spinal fluid was clear."),
    event("newborn was-septic", "The lumbar puncture was clean. {Antibiotic} goes on, as do two anxious grandparents."),
    event("newborn septic-still", "{Antibiotic} was given at once, fluid after it; the skin is warmer than it was."),
    event("newborn septic-still", "A night on the respirator, {antibiotic} in the line, a spinal tap that was clear."),
    event("newborn septic-still", "{He} needs oxygen and little else since {antibiotic} was begun."),
    event("newborn septic-still", "Twelve hours of {antibiotic}; the belly is soft again."),
    event("newborn septic-still", "The pressure needed help for a night. {Antibiotic} runs through the line in the navel."),
    event("newborn septic-still", "Intensive care, {antibiotic}, a mother in a wheelchair beside the cot."),
    # stopped drugs
    event("stopped soon", "The box of {drug} went into the bin in front of a witness."),
    event("stopped soon", "{Drug} has been struck off the chart in red."),
    event("stopped soon", "{He} handed over the {drug} without a word, and the second box from the coat as well."),
    event("stopped soon", "No {drug} since the first count; the pain has to make do with a hot-water bottle."),
    event("stopped weeks", "{He} has not touched {drug} again; a card in the purse says why."),
    event("stopped weeks", "Nothing has been put in the place of {drug}, and nobody misses it."),
    event("stopped weeks", "A sticker on the file warns of {drug} until somebody decides otherwise."),
    event("stopped weeks", "The prescriber had been told on the first day, and {drug} has not been given since."),
    # infusions and biologics put off
    event("infusions soon", "The next infusion has been put off; the pharmacy had to throw a bag away."),
    event("infusions weeks", "No infusion since. The day unit sends its greetings and a new date in pencil."),
    event("infusions weeks", "The infusion that was due has been moved a second time."),
    event("infusions months", "No further infusion has been given, and the old illness has kept quiet so far."),
    event("infusions weeks", "{His} chair at the day unit has been given to somebody else for a while."),
    event("chemo weeks", "The next cycle waits for this count; the sisters have gone on driving, to the cinema."),
    event("chemo soon", "The port was flushed and left in peace, and the next cycle is pencilled in."),
    event("chemo weeks", "No fever came. The next cycle is still in pencil."),
    event("chemo soon", "A thermometer lies beside the bed, and a number on the fridge; neither was needed."),
    # replacement
    event("b12-given", "Hydroxocobalamin was injected every other day at first; the tongue was better within the week."),
    event("b12-given", "Since the second day hydroxocobalamin has been injected; the ninth dose went in today."),
    event("b12-given", "The district nurse came with hydroxocobalamin, six times so far, and stayed for coffee twice."),
    event("b12-given", "It was replaced by needle, hydroxocobalamin, and on day six {he} slept badly from sheer energy."),
    event("b12-given", "Hydroxocobalamin was begun after the tubes had been drawn. The stairs are one flight again."),
    event("b12-given", "A course of hydroxocobalamin has ended; what the feet do is another matter."),
    event("copper-given", "Copper was given by vein for a week and by mouth since."),
    event("copper-given", "Copper by mouth, two milligrams a day, which tastes of doorknobs."),
    event("copper-given", "Since the result there has been copper every day; the pharmacy had to have it made."),
    event("copper-given", "Copper capsules with breakfast; the walk is no better yet, the colour is."),
    event("copper-given", "It was replaced: copper by drip for five days, then capsules."),
    # waiting for results
    event("soon waiting outside", "The reference laboratory has moved house, and its reports with it."),
    event("soon waiting", "Two tubes had clotted and were drawn again, with apologies."),
    event("soon waiting outside", "Some of the tubes went by taxi; their results will not be in before the next visit."),
    event("weeks waiting", "One result went to a namesake first and came back with a polite note."),
    event("soon waiting", "The fax was out of paper until noon."),
    event("weeks waiting outside", "The results were read to {him} over the telephone, spelling included."),
    # daily life, well
    event("well weeks adult outside", "{He} has been at work every day since, and says so with some emphasis."),
    event("well weeks adult outside", "A week by the sea in between, in rain. No fever, no antibiotic."),
    event("well months adult outside", "The summer went by without a thermometer."),
    event("well weeks adult outside", "The flat has been painted, two rooms out of three."),
    event("well weeks adult outside", "A tooth was filled in between; it healed as teeth do."),
    event("well weeks adult outside", "{He} came by bicycle, against the wind, and is out of breath for that reason only."),
    event("well soon adult outside", "{He} took the morning off for this and would like not to have to do so again."),
    event("well soon adult outside", "Nothing new, except that the car was towed during the last visit."),
    event("well months adult outside", "{He} has become a grandparent, uncle or aunt, depending on whom one asks, and shows the picture."),
    event("well weeks adult outside", "The appointment was moved once, for a funeral, and kept today."),
    event("well weeks adult outside", "{He} has read about it, as one does, and closed the laptop again."),
    event("well months adult outside", "{He} forgot the visit of last month and was not missed by anyone’s computer."),
    event("well weeks adult outside", "Paper cuts, a bruise from a tailgate, nothing else."),
    event("well soon adult outside", "{He} slept on it and comes back with the same two questions."),
    event("well weeks old outside", "The garden has been dug, by a nephew, under supervision."),
    event("well weeks old outside", "{He} has been to two funerals and one christening and caught nothing at any of them."),
    event("well months old outside", "A new hip was discussed and left for the spring."),
    event("well weeks schoolage outside", "A tooth has come out, and was paid for by a fairy."),
    event("well weeks child outside", "{He} has grown a centimetre, as the door frame proves."),
    event("well weeks child outside", "Three weeks of mud and one splinter; no fever."),
    event("well months child outside", "A birthday, a new bed, no antibiotic since."),
    event("well weeks child outside", "Two parties and a zoo. The thermometer stayed in its box."),
    event("well soon child outside", "{He} remembers the needle and enters the room backwards."),
    event("well weeks child outside", "The childminder keeps a diary: eats, sleeps, runs, nothing else."),
    event("well weeks child outside", "There was a plaster on the knee last week, and one on the teddy."),
    event("well months schoolage outside", "{He} has learnt to whistle and does so during the examination."),
    event("well soon child outside", "The plaster from the last time had been kept on in the bath."),
    event("well weeks newborn", "{He} has gained {grams} g and found a thumb."),
    event("well weeks newborn", "The cot at home is in use, the days and nights are the wrong way round."),
    event("well soon newborn", "{He} lost the last of the birth weight and has turned the corner."),
    event("well soon newborn", "Two nights on the ward, fed by the clock, weighed by the gram."),
    event("well months newborn", "{He} smiles at lamps and at the health visitor; {grams} g more than at the first count."),
    event("well weeks newborn", "The stump has fallen off and is kept in a matchbox."),
    event("well soon newborn", "The parents take turns at the cot, three hours each."),
    event("well weeks newborn", "Home since day {home}; the midwife comes by on foot."),
    event("well weeks newborn", "The first walk in the pram ended in rain."),
    # on the ward, not settled
    event("ill soon inpatient", "{He} lies in the room by the lift and hears everything."),
    event("ill soon inpatient", "A porter with a good voice took {him} through the house for films; nothing broken, nothing new."),
    event("ill soon inpatient", "The tray came back untouched, except for the pudding."),
    event("ill soon inpatient", "Visitors come two at a time and whisper."),
    event("ill soon inpatient", "Nobody has slept much in this room."),
    event("ill soon inpatient", "Blood has been cross-matched and stands ready."),
    event("ill soon inpatient", "The family has been told that it will take some days to put a name to it."),
    event("ill soon inpatient", "The second opinion came by video, froze, and came again."),
    event("ill weeks inpatient", "{He} knows the names of all the cleaners by now."),
    event("ill weeks inpatient", "A birthday was kept on the ward, with a candle that could not be lit."),
)  # fmt: skip
# the same in so few words that they may come again
IN_SHORT: tuple[Event, ...] = (
    event("was-febrile calm", "No growth, no fever since."), event("febrile-still", "Antibiotics run, cultures are in."),
    event("was-septic", "Antibiotics; pink since day {gone}."), event("septic-still", "{Antibiotic} runs."), event("b12-given",
        "Hydroxocobalamin was injected."), event("copper-given",
    "Copper was replaced."),
)  # fmt: skip
# a fever on the first day, before anybody has acted; what was done is told at the next step
UNTREATED = (
    "[No culture has been taken here|Cultures have not been drawn|No bottle has been filled], and [no antibiotic|nothing] is running "
        "[yet|so far].",
    "[So far|Until now] {he} has been given [paracetamol|fluid alone]; [cultures|blood cultures] [come next|have not been drawn|are "
        "to follow].",
    "[The drip stand is empty|Nothing has been hung up], and the [culture bottles|bottles for culture] [stand unused|lie in the tray].",
)  # fmt: skip
ANTIBIOTICS = ("meropenem", "ceftazidime", "cefepime", "imipenem")
WITHOUT_LACTAM = ("ciprofloxacin with amikacin", "aztreonam with amikacin", "levofloxacin with gentamicin")
LACTAMS = ("piperacillin-tazobactam", "flucloxacillin", "amoxicillin", "vancomycin")
FOR_NEWBORNS = ("ampicillin with gentamicin", "cefotaxime with ampicillin", "flucloxacillin with gentamicin", "cefotaxime with amikacin")
