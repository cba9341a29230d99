"""What patients, parents and colleagues ask: it says nothing of the illness that has not been found."""

from classification.generate.prose.facts import Fact, Told

REFERRAL = (
    '[the letter|the referral|the slip|the practice] asks for "[an opinion|a bone marrow|antibodies against neutrophils|'
    "genetics|G-CSF|a plan|a second "
    'look|all the tests there are]"'
)
ADULT_FIRST = (
    "[{he} asks|{he} wants to know|{he} would like to hear] [whether {he} may go on as usual|whether this can wait until "
    "after the holidays|what a low "
    "count means|whether the sample has been mixed up|whether {he} has to be worried|whether {he} may drive home|who will "
    "ring {him} with the "
    "results|whether the count must be repeated]"
)
ADULT_MIDDLE = (
    "[{he} asks|{he} wants to know|{he} would like to hear|{his} question is] [how many more needles there will be|what the "
    "tests have shown so far|"
    "whether {he} should stay away from crowds|whether {he} may go on working|what {he} should tell at home|why nobody has a "
    "name for it yet|whether "
    "a special diet helps|what happens if {he} gets a fever]"
)
ADULT_LAST = (
    "[{he} asks|{he} wants to know|{he} would like to hear|{his} question is] [what name goes into the file|whether the "
    "visits can end|who writes to the "
    "family doctor|whether {his} family should be counted too|whether {he} may fly in spring|what {he} is to write on the "
    "form|when the next count is "
    "due|what {his} dentist has to know|whether all those tests were needed|what {he} has to look out for]"
)
ADULT_LAST_ILL = (
    "[{he} asks|{he} wants to know|{he} would like to hear|{his} question is] [what happens next|how long {he} will have to "
    "stay|who tells {his} "
    "family|whether {he} may go home for a weekend|what it will be called from now on|who will decide, and when|what {his} "
    "employer is to be told]"
)
CHILD_LAST_ILL = (
    "[the mother asks|the father asks|the mother wants to know|the father wants to know|{his} grandmother asks] [what "
    "happens next|how long {he} will "
    "have to stay|who tells the grandparents|whether one of them may sleep on the ward|what it will be called from now on|who "
    "will decide, and when]"
)
CHILD_FIRST = (
    "[the mother asks|the father asks|the mother wants to know|the father wants to know|{his} grandmother asks] [whether the "
    "sample has been mixed up|"
    "whether {he} may go home today|whether this comes from the last vaccine|what a low count means|whether {he} must be "
    "kept away from other "
    "children|whether it will hurt to draw blood again]"
)
CHILD_MIDDLE = (
    "[the mother asks|the father asks|the mother wants to know|the father wants to know|{his} grandmother asks] [how many "
    "more needles there will be|"
    "what the tests have shown so far|whether {he} needs other food|what to do if there is a fever at night|why nobody has a "
    "name for it yet|whether "
    "the other children should be counted]"
)
CHILD_LAST = (
    "[the mother asks|the father asks|the mother wants to know|the father wants to know|{his} grandmother asks] [what name "
    "goes into the file|whether "
    "the next vaccine can be given|what the {place} has to know|whether it can happen again|when the next count is due|what "
    "to do with the next "
    "fever|whether all those needles were needed|whether they may travel to the sea]"
)
BABY_FIRST = (
    "[the mother asks|the father asks|both parents ask|the midwife asks|the night nurse asks] [whether the sample has been "
    "mixed up|how much blood is "
    "still to be drawn|whether feeds may go on as before|what is to be done tonight|when the count will be repeated]"
)
BABY_LAST = (
    "[the mother asks|the father asks|both parents ask|{his} grandmother asks|the mother wants to know] [what to expect with "
    "a next child|what name goes into the "
    "letter|when the next count is due|whether the vaccines can be given on time|whether {he} has to be seen again|what to "
    "look out for at home]"
)


BROUGHT = (
    "[{he} has brought|{he} has come with|this time {he} has brought] [a list of questions|{his} sister|"
    "a friend|a folder with all the "
    "slips|the old counts in a folder|{his} brother-in-law]"
)
LETTER = (
    "[the practice|the family doctor|{his} insurance|the locum] [wants|has asked for|is waiting for|asks for] [a letter|"
    "a name for the file|one "
    "sentence for the file|a plan]"
)
CHILD_LETTER = (
    "[{his} doctor at home|the vaccination clinic|the health visitor|the children's doctor] [wants|has asked for|is waiting for|asks for] "
    "[a letter|a name for the file|"
    "one sentence for the file|a plan]"
)


def asked(told: Told, index: int, last: bool, inpatient: bool) -> list[Fact]:
    """A question or a wish: mostly at the last step, now and then at the first two."""
    chance = told.voice.rng.random()
    if chance > (0.85 if last else 0.5) or (index > 1 and not last):
        return []
    return [told.fact("people", _template(told, last, inpatient, chance), alone=True, place="school" if told.years >= 6 else "nursery")]


def _template(told: Told, last: bool, inpatient: bool, chance: float) -> str:
    """Whose question it is, by age, step and chance."""
    child, newborn = told.years < 16, told.document["age"].endswith("days")
    if told.first and not inpatient and not newborn and chance < 0.3:
        return REFERRAL
    if last and chance < 0.2:
        return CHILD_LETTER if child else LETTER
    if last and not child and not inpatient and chance < 0.4:
        return BROUGHT
    if newborn:
        return BABY_LAST if last else BABY_FIRST if told.first else CHILD_MIDDLE
    ill = inpatient and float(told.document["counts"][-1]["anc"]) < 1
    if child:
        return (CHILD_LAST_ILL if ill else CHILD_LAST) if last else CHILD_FIRST if told.first else CHILD_MIDDLE
    return (ADULT_LAST_ILL if ill else ADULT_LAST) if last else ADULT_FIRST if told.first else ADULT_MIDDLE
