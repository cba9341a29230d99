"""Why somebody came, said in general, and what became of the errand at the end: by theme of the stories, whatever the illness has done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Errand:
    """`why` goes on after "A woman of 36"; `ends` is what was decided about the errand, with choices in brackets."""

    why: tuple[str, ...]
    ends: tuple[str, ...]


def _errand(*said: str) -> Errand:
    """Two reasons, then two ends."""
    return Errand(said[:2], said[2:])


ERRANDS: dict[str, Errand] = {
    "jaundice": _errand(
        "was tested for jaundice, and the tube went through the counter too.", "is yellow, and the midwife sends more than a bilirubin.",
        "The [yellow|colour] has [faded|gone down to the chin], and the [lamp|meter] went back to [the store|its shelf|the next room].",
        "The bilirubin was [measured|read] for the last time and [struck off the chart|found in order|filed with the rest].",
    ),
    "newborn-check": _errand(
        "had the tests of the first week, and one line was marked.", "is well, and was counted because it was the routine of the house.",
        "The [first|routine] tests are [filed|complete]; the [card|form] of the screening has [come back|been answered|arrived] "
            "without a mark.",
        "What the tube was drawn for has been [settled|answered]: the [health visitor|practice|midwife] has it [in writing|on a "
            "card|by letter].",
    ),
    "mother-low": _errand(
        "was counted because the mother's own count is low.", "is well, and has a mother whose blood is known here.",
        "The mother has [an appointment|a date] of her own now, [next week|in a month|with the same team|on a Monday].",
        "Both [files|charts] have been [tied together|put into one folder], the mother's [on top|first|with hers marked in blue].",
    ),
    "small-baby": _errand(
        "was delivered early for the mother's sake and has the tests of the unit.",
            "is small for the third day, and is counted with the others.",
        "The [warm cot|hat] has gone to [another child|the next in line], and [the scales|the curve] point [up|the right way|to home].",
        "The [glucose|feeding] plan has been [closed|taken down], and the [feeds|bottles] are [by appetite|as asked for|four hours apart].",
    ),
    "unit-routine": _errand(
        "grows on the neonatal unit and was counted with everybody else.", "lies on the unit for weight alone, and has the weekly tests.",
        "The weekly tests [go on|stay on the plan], now with [this line|one figure] [circled|in red|at the top|underlined].",
        "The unit nearer home has [a cot|the letter] and wants {him} [by the end of the month|once the tube is out|with the chart].",
    ),
    "ill-newborn": _errand(
        "was well yesterday and is not well today.", "was carried to the unit by a nurse who did not like the look of things.",
        "The parents [have been told|know] what was [given|done] and [when|why|in which order], and have asked [twice|for it on paper].",
        "The [nurse|midwife] who first [rang|raised the alarm] has been [told|thanked] [by the team|at the handover|by name].",
    ),
    "ear": _errand(
        "has had trouble with an ear, and a practice that counts.", "was seen for an ear; the blood was taken on the way.",
        "About the ear the [practice|family] has been [written to|told]: [no drops|no tubes|nothing more] for [now|the ear itself].",
        "The [ear clinic|hearing test] is [booked|kept], on [the usual day|a Tuesday|the date that was given].",
    ),
    "operation-child": _errand(
        "was to have a small operation, and the theatre asked for a count.", "stands on a theatre list with a count that nobody likes.",
        "The [surgeon|day clinic] has been [written to|rung] and [keeps the place open|gives a date|asks for one more count] [in "
            "writing|today].",
        "Theatre has [been told|had a letter]: the operation [can wait|is no matter of days], and [with cover|only with a plan|not "
            "before the next count].",
    ),
    "skin-minor": _errand(
        "had a trifle on the skin, and a doctor who is thorough.", "has a place on the skin that healed, and a count that stayed.",
        "The [place|skin] needs [no plaster|no ointment] any more, and the [practice|nurse] has [struck it off|closed that page|said so].",
        "Should the skin [redden|weep] once more, the parents will [ring|come] on [the same day|that day|day one], and have [a "
            "number|a card].",
    ),
    "well-child": _errand(
        "is well, and has a form that asks for a count.", "was counted for a reason that has long been settled.",
        "The form has been [filled in|signed], with [one sentence|two lines] [at the foot|under remarks|more than it has room for].",
        "The [health visitor|nursery] has [its answer|a letter], which says what is [known|sure] and [what is not|what to do in "
            "fever|whom to ring].",
    ),
    "virus-child": _errand(
        "had a feverish week and was counted at the end of it.", "has got over what the nursery had, more or less.",
        "The [nose|cough] has [stopped|dried up], and the nursery [has been asked|was rung] to [ring|report] at the next [fever|hot "
            "day|thermometer].",
        "The family has [slept|got through] [a week|some nights], and the [next count|next visit] is [in the calendar|written down|on "
            "the fridge].",
    ),
    "abscess": _errand(
        "has had too many infections for so short a life.", "lies with the surgeons because of pus under the skin.",
        "The surgeons have [taken out the drain|closed their page|let go] and [handed over|left the rest to us|ask to be told of the "
            "next].",
        "The wound [is dressed|is packed] by [the mother|a nurse at home], who has been shown [how|what to look for|when to ring].",
    ),
    "brother": _errand(
        "is well and was counted because of a brother.", "has a brother with a rare illness, and parents who want to know.",
        "The brother's clinic has [a copy|been rung], and [will see both|opens a second file|gives the parents one date for "
            "two|writes back].",
        "The parents have [an answer|half an answer] to the question that they [came with|carried about], and [wrote it down|repeated "
            "it|asked for it in writing].",
    ),
    "weight": _errand(
        "grows too slowly for the curve.", "has been sent by a health visitor because of the growth chart.",
        "The curve has [a new point|one cross more], and the [dietician|health visitor] is [in on it|told what to add|to weigh every "
            "fortnight].",
        "[Fat-soluble vitamins|Calories] are to be [measured|counted] next, and the [scales|door frame] will [tell|have the last "
            "word|be asked again].",
    ),
    "stools": _errand(
        "has bulky stools and thin arms.", "was put on one diet after another, because of the nappies.",
        "The [diets|lists of forbidden foods] have been [called off|thrown away], and [the gut clinic|the dietician] takes over [the "
            "rest|from here|on Monday].",
        "What the stools need has [been ordered|been written down], [by capsule|with each meal], and [the parents know the dose|a "
            "nurse has shown how].",
    ),
    "pallor-child": _errand(
        "has become so pale that a grandmother was frightened.", "is pale and has tired legs.",
        "The [cheeks|lips] are looked at [every morning|by the window] now, and [the ward|somebody] is to be rung [when they "
            "whiten|at any change].",
        "Blood is kept [cross-matched|ready], and [the notes from elsewhere|the old letters] have been [asked for|translated|read].",
    ),
    "glucose": _errand(
        "could not be woken one morning until there was sugar.", "has mornings that frighten the parents.",
        "No feed is [left out|missed] any more: [every three hours|by the clock], [a tube at night|an alarm for the parents|starch at "
            "bedtime].",
        "The parents have [a meter|gel for the cheek] and [a limit|a figure] [on the fridge|in the purse|at the bedside].",
    ),
    "heart-child": _errand(
        "is tired and has a heart that is too large.", "is known to the heart clinic, which wants a count explained.",
        "The heart clinic has [the report|a copy] and will [go on with the echoes|see {him} in a month|listen again, with this beside it].",
        "The feeds have been [made smaller|enriched], [with pauses|six a day], and [the clinic|the dietician] weighs [on "
            "Fridays|weekly|each time].",
    ),
    "fair": _errand(
        "is fairer than anybody in the family and was sent by an eye clinic.", "has fair hair, weak eyes and crusts on the skin.",
        "The eye clinic has been [answered|written to], and [its question was a good one|its lamp has done its work|is asked to go on].",
        "[Sun cream|A hat] stays, [the lamp|the sun] does not; and for [fever|a red skin] there is [a page|a number|a plan] now.",
    ),
    "legs": _errand(
        "does not want to walk any more, and nobody saw a fall.", "wakes at night because of the legs.",
        "The [physiotherapist|orthopaedic clinic] has been [rung|told] that [the legs|it] must not be [explained away|rubbed "
            "away|left to time].",
        "[Nights|Stairs] are written down by the parents, [each one|with the hour], and [the list is read here|we read along|it goes "
            "into the file].",
    ),
    "mouth-school": _errand(
        "has a sore mouth again and was sent by a dentist.", "cannot eat anything with salt or crust.",
        "The dentist has [had an answer|been written to]: [a soft brush|a rinse], [cleaning every three months|no pulling|nothing "
            "without a call].",
        "The [custard|soft food] is [over|put away], and the [brush|toothpaste] has been [changed|talked about|written down].",
    ),
    "tonsils": _errand(
        "was to lose the tonsils, and the list was stopped.", "has had many sore throats and a date for surgery.",
        "The throat surgeon has [been told|a letter]: the tonsils [stay in for now|can wait], and [why|until when|what would change that].",
        "[Ice cream|The operation] has been [talked over|put off], [without tears|with some relief], and [the diary goes on|the "
            "stickers go on].",
    ),
    "sinus-school": _errand(
        "has a headache over the eyes, and not for the first time.", "has sinuses that will not clear.",
        "For the nose there is [salt water|a spray], and for [fever|a swollen cheek] there is [a number|a plan|an antibiotic by name].",
        "The [coach|band leader] has been [told|written to] when {he} may [come back|go on], and [does not argue|has put it on the board].",
    ),
    "boil": _errand(
        "has had a boil, and a doctor took blood with the swab.", "has a sore place that had to be shown in the end.",
        "The swab [grew staphylococci|came back] and has been [read|filed]; [the next boil|a red spot] is to be [shown on day "
            "one|rung about].",
        "The [scar|mark] was [shown|looked at] once more and is [flat|pale], and [nobody squeezes|hands off] is [the "
            "rule|agreed|written down].",
    ),
    "waves": _errand(
        "is ill by the calendar, as a diary shows.", "has a sore mouth that comes and goes.",
        "The diary [goes on|is kept], with [a count|a tick] beside the [ulcers|bad days], [in the same colours|on one page|by date].",
        "School and [work|family] know the [bad days|dates] in advance, and [what fever means then|whom to ring|what to do in fever].",
    ),
    "warts": _errand(
        "is treated by three clinics, one for each complaint.", "has had infections in more than one place for years.",
        "The three clinics have [one letter|one page] between them now, with [one name at the foot|the same list of drugs|the next date].",
        "[Freezing|Acid] has been [called off|stopped], and [vaccination|the chest] comes [first|before the hands|next].",
    ),
    "checkup": _errand(
        "had a check-up for which there was no need, and then a phone call.", "was counted for a form.",
        "The form has been [sent off|signed], with [a note|two lines] where it asks for [remarks|the blood|anything else].",
        "The [insurer|authority] that wanted the count has [an answer|a page], and [may make of it what it likes|needs no more|was "
            "told the truth].",
    ),
    "donor": _errand(
        "wanted to help a stranger and needs help with a number.", "has had a letter about a tube.",
        "The blood service has been [written to|answered]: [not for now|not yet], and [why|until when|what it need not fear].",
        "The donor card stays [in the drawer|in the wallet], and the [service|registry] has [one sentence|a letter] [from us|for its "
            "file|to go by].",
    ),
    "travel": _errand(
        "has a journey ahead or behind, and was counted for it.", "came for vaccines and was counted as well.",
        "The travel clinic has [its answer|a letter]: [no live vaccine without a call|which vaccines may be given|what goes into the "
            "bag|when to turn back].",
        "In the luggage there will be [a plan for fever|a page in two languages], [an address|a number|the last count|a sealed tablet "
            "box].",
    ),
    "tired": _errand(
        "is tired and would like to know why.", "has been tired for longer than people believe.",
        "The tiredness has been [taken apart|talked over], and what of it [the blood explains|remains] is [written down|less than "
            "feared|another matter].",
        "[Sleep|Work] was [talked about|looked at] at last, for [ten minutes|as long as it took], and the [mattress|coffee] was "
            "[acquitted|spared].",
    ),
    "preop": _errand(
        "was to be operated on, and the anaesthetist said no.", "lost a date in theatre because of a count.",
        "The anaesthetist has been [written to|rung] and [puts {him} back on the list|gives a date|wants the next count first|will "
            "ring back].",
        "The surgeon has [a sentence|a letter] to go by: [what it is called|how low|which fever matters], and [when to cut|when not "
            "to cut].",
    ),
    "mouth-adult": _errand(
        "was sent by a dentist because of the mouth.", "has had a sore mouth on and off.",
        "The dentist has been [answered|written to], [on the same card|by letter]: [clean, do not pull|what to rinse with|when to ring].",
        "[Tomatoes|Nuts] have been [tried|allowed] again, and the [rinse|soft brush] stays [on the basin|for good|for the bad weeks].",
    ),
    "sinus": _errand(
        "had a blocked nose, and a count because of it.", "had pain over a cheek, which led to a blood test.",
        "For the next [cold|cheek] there is [a plan|a page], which [begins with a thermometer|names the antibiotic|says when to ring].",
        "The [salt water|spray] has been [kept|praised], the [scan of the sinuses|washout] [was called off|is not needed|can wait].",
    ),
    "skin-adult": _errand(
        "had a small infection of the skin and was counted.", "had a sore place dressed, and blood was taken with the swab.",
        "The [dressing|plaster] came off [for good|yesterday], and [gloves|thick socks] have been [bought|talked about|agreed upon].",
        "The swab [grew what skin grows|has come back], and for the next [red margin|sore] there is [a number|a rule|the same nurse].",
    ),
    "diarrhoea": _errand(
        "has had three bad days with the bowels.", "was ill after a meal that others survived.",
        "The [rice|soup] has stayed [down|where it belongs], and the [stool cultures|swabs] are [in|filed], [without a germ|clean].",
        "The canteen has been [rung|told], and [work|the desk] waits until [Monday|the next count|two dry days].",
    ),
    "virus-adult": _errand(
        "has been ill and is on the mend.", "wanted a certificate and met a thorough doctor.",
        "The certificate has been [written|signed], [to Friday|with a date], and says [no more than it must|nothing of the blood|rest].",
        "The [cough|voice] is [going|better], and nobody [prescribes|asks for] anything [against it|else|for it].",
    ),
    "second-opinion": _errand(
        "has many counts behind {him} and wants a second opinion.", "is not content with what was said elsewhere.",
        "The last question on the sheet has been [answered|read out], and [there is no other|the sheet was left here|a line was drawn "
            "under it|folded away].",
        "The first opinion has [a copy|been rung], and [does not object|agrees in part|thanks for the letter|will not be drawn].",
    ),
    "ulcer": _errand(
        "has a sore on a leg that does not close.", "was sent on by somebody who dresses legs for a living.",
        "The wound nurse has been [told|rung] and [goes on with the bandage|measures on Fridays|photographs as before], [with a "
            "date|knowing why].",
        "The sore has [lost a few millimetres|a clean margin], and [swabs are taken|the nurse rings] only when [it smells|it "
            "reddens|there is fever].",
    ),
    "drug-check": _errand(
        "came because a prescriber wants counts.", "takes something that has to be watched, and was counted.",
        "The prescriber has been [rung|written to], [by name|on the same day], and has [something else in mind|thanked us|changed the "
            "repeat].",
        "The box has been [handed in|marked], and the [chemist|practice] has [a note in the system|it on file|been told].",
    ),
    "fever-throat": _errand(
        "has a fever and can hardly swallow.", "was well on the day before and is now burning.",
        "The [throat|mouth] was looked at [once more|at the door], and {he} can say [{his} own name|what {he} wants|it without pain] "
            "by now.",
        "[A card|A page] lies in the wallet: [fever means the ward|what happened and when], [with a number|with the dates|in capitals].",
    ),
    "dayunit": _errand(
        "came for an infusion that was not given.", "is treated at a day unit, where somebody looked twice.",
        "The day unit has [been told|a letter] and [keeps the chair|moves the date|asks for a count before each bag], [in writing|by "
            "name].",
        "The [specialist|doctor who ordered it] has been [rung|asked], and the next bag is [a question again|a date in pencil|to be "
            "decided on].",
    ),
    "biologic-check": _errand(
        "is treated with injections and came for the check.", "is content with a drug whose check was overdue.",
        "The [specialist|prescriber] has been [rung|written to] about the [syringes|next dose], and [decides on Monday|will see "
            "{him}|answered at once].",
        "The syringes [stay in the fridge|were counted], [until there is a letter|by the pharmacy|with the date on them].",
    ),
    "ici-fever": _errand(
        "has a fever in the middle of a cancer treatment.", "rang an oncology line in the evening.",
        "The oncologist has [been told|read it] and [keeps the next date open|asks for a meeting|wants it on the card], [in "
            "writing|today].",
        "The scan is [kept|moved by a week], and what comes [after it|next] is [for three people to decide|not decided tonight|on the "
            "board].",
    ),
    "oncology-visit": _errand(
        "is in follow-up after a cancer treatment.", "came for a scan, and brought back a count.",
        "The scan was [good|read], and the [folder|file] has [another page|a new tab], [with this number|for the blood].",
        "The next visit is [in six weeks|moved forward], with [a tube first|the count before the talk|time for both].",
    ),
    "chemo-visit": _errand(
        "is under treatment and came for something else.", "has a port, a plan and a low number.",
        "The next cycle has [a date|a place in the plan|a pencilled day], with [a count before it|the same cap|cover for the low days].",
        "The port [was flushed|is clean], and the [card|booklet] has [a line for this|the numbers of the low days|been filled in].",
    ),
    "chemo-away": _errand(
        "is away from home, and from the clinic that treats {him}.", "was counted far from home, by people who do not know {him}.",
        "The clinic at home has been [reached|rung] at last, and [faxes the plan|takes over|wants {him} back early|sends its last count].",
        "A page in two [languages|hands] has been [written|stapled] for the journey, with [the day of the last drip|a number|the count].",
    ),
    "radiation": _errand(
        "was too near to something that should have been locked away.", "was told on the telephone that a badge had been black.",
        "The [physicist|inspector] has [sent the dose|been here], and the [special clinic|authority] has [been rung|the chart|it in "
            "writing].",
        "The workmates have been [traced|counted], [all of them|one by one], and [one more is called in|the list is closed].",
    ),
    "rheum": _errand(
        "has a long history and came for the yearly visit.", "came for something small, with a long list behind it.",
        "The [specialist|clinic] of the old illness has been [told|asked], and will [see {him} earlier|not change the drugs|read along].",
        "The list of the yearly visit has [a new line|one line more], [in ink|near the top], and [a date beside it|a name beside it].",
    ),
    "old-joints": _errand(
        "has bad joints and a sore on the skin.", "was sent by a chiropodist, after years without a specialist.",
        "A [rheumatologist|joint clinic] has been [found|rung] again, after [all these years|three years], and has [a date|asked for "
            "films].",
        "The sore is [dressed|washed] [daily|every other day], by [a district nurse|a niece|the chiropodist], and [shown here|watched].",
    ),
    "hands": _errand(
        "has stiff hands in the morning.", "can no longer open a jar.",
        "The joint clinic has [a date|the films] and [wants to begin with the wrists|will see {him} before summer|asks for the blood "
            "first].",
        "The [jar|lid] is opened [with a gadget|by a neighbour] for the time being, and [the hands|the films] have been [measured|drawn].",
    ),
    "bleeding": _errand(
        "bleeds where nobody bleeds for nothing.", "has gums that bleed and spots on the skin.",
        "[Platelets|Two bags of platelets] are [in the house|on call], and [no needle|nothing] goes into a muscle, [as the board "
            "says|by order].",
        "The [brush|razor] has been [put away|exchanged], and the haematologists [have the bed|took over|came the same evening].",
    ),
    "marrow-ill": _errand(
        "has lost colour and strength within weeks.", "is not well, and looks it.",
        "The [haematologists|university] have [been rung|the slides] and [take {him} over|sent a bed number|came the same day].",
        "The family has been [sat down with|told] [in one room|at the bedside], and [what is known|what comes next] was said "
            "[twice|slowly].",
    ),
    "long-fever": _errand(
        "has had fever for more than a week.", "came from a small hospital with a fever that nobody could place.",
        "The first hospital has [been rung|a letter], and [the eleven tests|its envelope] [came in useful|were read|went into the file].",
        "The [fever|chart] is [read|looked at] by [two teams|three people] now, and [treatment|the next step] [was agreed on|does not "
            "wait].",
    ),
    "belly": _errand(
        "cannot eat a whole plate any more.", "has a belly that has changed its shape.",
        "The belt has been [measured|marked], [hole by hole|with a pen], and [a haematologist|the clinic] [sees {him} on Monday|has "
            "the slides].",
        "[Small plates|Four meals] have been [agreed upon|recommended], [no contact sports|no tight belt], and [a date|a telephone "
            "number].",
    ),
    "liver": _errand(
        "is followed by a liver clinic, more or less.", "has thin arms and a tight shirt.",
        "The liver clinic has [the numbers|a copy] and [scopes in March|goes on as before|puts the varices first], [with this in "
            "mind|knowing the count].",
        "[Beer|Drink] was [talked about|not forgotten], [without a sermon|for a quarter of an hour], and there is [a date|a group on "
            "Thursdays].",
    ),
    "stairs": _errand(
        "has no breath for the stairs.", "has become short of breath within a year.",
        "The stairs are [taken|measured] [one flight at a time|with a rest], and [the family doctor|the clinic] has [the plan|a date "
            "for blood].",
        "[The stick|The landing chair] stays, [for the present|on advice], and [the next count|the next tube] is [in three weeks|booked].",
    ),
    "nerves": _errand(
        "does not feel the floor any more.", "stumbles in the dark and has numb feet.",
        "The neurologist's appointment has been [moved forward|kept], and [the letter says why|our numbers go along|nobody waits for it].",
        "A [lamp|rail] has been [fixed|bought] for the night, and the feet are [looked at|tested] [every evening|each visit].",
    ),
    "leg": _errand(
        "has one leg that is thicker than the other.", "has a swollen leg, and has had it for years.",
        "The stocking has been [measured|ordered], and [the skin clinic|a lymph clinic] [takes the leg|has a date], [at last|for both "
            "sizes].",
        "For a [red|hot] leg there is [a number|an antibiotic by name] now, and [the boot maker|the employer] has [been told|a letter].",
    ),
    "cough": _errand(
        "has coughed for two months.", "has a cough and a shadow on a film.",
        "The chest clinic has [the sputum|been rung], and [a second one|a lavage] is [planned|under the microscope], [with "
            "gloves|this week].",
        "The cough [has a number|is measured] now, and [the spare room|the mask] stays [until the sputum is clean|for two weeks].",
    ),
    "warts-adult": _errand(
        "has had skin lesions lasered away, and they came back.", "is sent from one clinic to the next for warts.",
        "The laser [was cancelled|can wait], and [the three clinics|all of them] [have one letter|talk to each other], [for once|by name].",
        "[Vaccination|A biopsy] has been [arranged|agreed], and the [hands|warts] are [drawn on a sheet|counted], [for "
            "comparison|with date].",
    ),
}  # fmt: skip
