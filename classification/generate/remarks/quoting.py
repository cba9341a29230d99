"""Remarks that quote what the step has just told and draw the wrong conclusion from it, by what is wrong about them; {who} is dealt."""

from classification.generate.remarks.remark import Remark, remark

DRUGS = "DIN BIO LON ICI CHE"
IMMUNE = "AINA AINI AINL AINS PMA NIN"
QUOTING: dict[str, tuple[Remark, ...]] = {
    "sample": (
        remark("", "first alone",
               "[Tubes get shaken, says {who}, and one may forget about the {wbc} leucocytes until somebody asks again.|“It is only one "
               "tube, with {wbc} leucocytes, I would put it in a drawer until anybody misses it,” says {who}.|{who} does not believe in "
               "the {wbc} leucocytes, and would leave the slip where it is, since it was a single tube.]",
               "Would you forget about this tube?"),
        remark("", "first alone",
               "[{who} has heard that {segs} per cent segmented cells is a matter of the stain and nothing else.|“If only {segs} per cent "
               "are segmented it was a pale stain,” says {who}, who sees no other explanation.|Whoever stained the slide, says {who}, has "
               "only {segs} per cent segmented to show for it.]",
               "Is the stain to blame?"),
        remark("", "earlier first",
               "{who} would leave out the {old} neutrophils of {old_when}: “They mix up tubes all the time, that was somebody else.”",
               "Do you leave the old count out?"),
    ),
    "norm": (
        remark("", "first",
               "[{who} has read as far as the {wbc} leucocytes and believes that a total like this is enough for anybody.|“{wbc} "
               "leucocytes, one can live on that, and the small print below is for the laboratory,” says {who}.]",
               "Is the total what counts here?"),
        remark("", "first",
               "[{who} has underlined the {lymphs} per cent lymphocytes: “There are far too many of these. Why does nobody treat "
               "that?”|What strikes {who} are the {lymphs} per cent lymphocytes, which ought to be brought down.|“{lymphs} per cent "
               "lymphocytes, is that not the illness?” asks {who}, who has looked at no other figure.|The lymphocytes are {lymphs} per "
               "cent, and {who} takes this surplus for the whole trouble.]",
               "Are there too many of one kind, or too few of another?"),
        remark("", "first",
               "[“{segs} per cent is only a share,” objects {who}, “and from a share nobody can tell whether that is few.”|The slip has "
               "{segs} per cent segmented cells, no number, and {who} has telephoned for another tube to get one.|{who} misses a number: "
               "“{segs} per cent segmented, of what? Somebody must count again.”|As long as there is nothing but {segs} per cent on the "
               "slip, {who} finds, it cannot be called low.]",
               "Can you say how many there are?"),
        remark("", "first !child !newborn",
               "{who} believes that the {monos} per cent monocytes are what is wrong with this blood, and would count only those again.",
               "Which of the cells would you follow?"),
        remark("", "first isolated !newborn",
               "[“A haemoglobin of {hb} and {plt} platelets: then the blood must be healthy,” says {who}.|{who} has gone down the slip to "
               "the haemoglobin of {hb} and the {plt} platelets, and is reassured about all of it.]",
               "Is the rest of the count as good?"),
        remark("", "later mild !newborn !recovered",
               "[Neutrophils of {anc} are above one, and {who} has learnt that above one a count needs no explanation.|“It starts to "
               "matter below one,” argues {who}, “and these are {anc} neutrophils. Why go on?”|{who} would close the matter, since with "
               "{anc} the neutrophils have passed the mark of one.]",
               "Would you use that limit?"),
        remark("", "later mild newborn",
               "[“Neutrophils of {anc} would be no great matter in me, so they are none in {him} either,” says {who}.|{who} has laid "
               "{his} neutrophils of {anc} beside those of a grown-up on the same list, and is content.|To {who}, neutrophils of {anc} "
               "look like what adults walk about with, and no cause for a second look.|“I have seen {anc} on my own slip,” remembers "
               "{who}, “and nobody ever rang me because of my neutrophils.”]",
               "Which limits would you take?"),
    ),
    "danger": (
        remark("", "febrile",
               "[{who} puts the {warm} °C down to the blankets and would wait for an hour before measuring again.|“{warm} °C? With all "
               "those blankets?” says {who}, who has opened the window and will measure in an hour.]",
               "Do you wait the hour?"),
        remark("", "septic",
               "[A pulse of {pulse}, according to {who}, comes from the fright of the needle and will settle once the room is "
               "quiet.|“They all have a pulse like that when they have been pricked,” says {who} of the {pulse}, and dims the light.]",
               "Do you let it settle first?"),
        remark("", "febrile !newborn !infant",
               "{who} takes the pulse of {pulse} for nerves, and has asked for a glass of water and a quiet hour.",
               "Is there time for a quiet hour?"),
        remark("", "first deep well", "At {warm} °C {he} has no fever, and {who} concludes that there is nothing to prepare for.",
               "Is there really nothing to prepare?"),
        remark("", "platelets first deep !newborn",
               "[{who} sees nothing against a small operation: “{plt} platelets, surely that will do?”|With {plt} platelets a small "
               "operation can go ahead, {who} believes, and nobody has to be asked.|{who} has looked up how many platelets a surgeon "
               "wants, found {plt} to be enough, and read no further.]",
               "Would you let it go ahead?"),
        remark("", "platelets later !recovered !newborn",
               "[{who} is content with {new_plt} platelets, which many people live with, and asks about the white cells only.|“The "
               "platelets are {new_plt}, but they are not the question,” says {who}, and returns to the neutrophils.|{who} has been told "
               "not to worry about {new_plt} platelets, and has passed that on.]",
               "Can the platelets be left out?"),
        remark("", "later deep well !recovered",
               "[“Neutrophils of {anc} all this time and nothing has happened, so nothing will,” says {who}.|Nothing has happened so far, "
               "with neutrophils of {anc}, and {who} has stopped worrying.]",
               "How sure can one be of that?"),
    ),
    "treatment": (
        remark("", "first deep isolated adult well !culprit",
               "[{who} has asked for filgrastim, as no more than {segs} per cent are segmented, and would look for a cause "
               "afterwards.|“{segs} per cent segmented? Then give {him} filgrastim, and ask questions later,” says {who}.]",
               "Would you begin with it?"),
        remark("", "later adult deep well !culprit",
               "At neutrophils of {anc}, says {who}, some [G-CSF|filgrastim] over the weekend can do no harm, even if it should not be "
               "needed.",
               "Is there a reason to give it?"),
        remark("", "anaemia first adult", "“Iron, one tablet a day, that will see to the haemoglobin of {hb},” says {who}.",
               "Would you prescribe it?"),
        remark("", "rise later adult !recovered",
               "[{who}: “The neutrophils went from {prev} to {anc} because {he} has slept properly at last.”|“A few early nights,” {who} "
               "explains, “and look, {anc} neutrophils instead of {prev}.”|{who} has an explanation for the rise from {prev} to {anc}: "
               "{he} has been made to lie down after lunch.|That the neutrophils have come from {prev} to {anc} is owed to rest, {who} "
               "believes, and more rest will do the remainder.]",
               "Would you credit the sleep?"),
        remark("", "adult fall later well isolated !culprit",
               "[{who} has seen the neutrophils go from {prev} to {anc} and asks for something to be given, whatever it is.|“Down from "
               "{prev} to {anc}. How long are you going to watch these neutrophils?” says {who}, who wants a prescription.]",
               "Does this fall call for a drug?"),
    ),
    "time": (
        remark("", "first earlier steady",
               "[{who} lays the slips side by side, neutrophils of {old} {old_when} and now this: “It gets worse with every "
               "count.”|“{old} neutrophils {old_when}, and where will they be next year?” says {who}, who sees them running out.]",
               "Is it getting worse?"),
        remark("", "first earlier",
               "[{who} speaks of a sudden fall, and has not seen that the neutrophils were {old} {old_when}.|“This has come overnight,” "
               "says {who}, who has not seen the {old} neutrophils of {old_when}.]",
               "How sudden was it?"),
        remark("", "first alone well", "There is a single count, with {wbc} leucocytes, and {who} already calls the matter chronic.",
               "How long has it been low?"),
        remark("", "later recovered",
               "[{who} points at the {anc} neutrophils of today: “Then the {low} must have been a mistake of the laboratory.”|“{anc} "
               "neutrophils,” says {who}. “I do not think that there ever were {low}.”|Now that there are {anc} neutrophils, {who} would "
               "have the {low} struck from the chart as an error.|{who} has become suspicious of the {low}, since nobody gets to "
               "neutrophils of {anc} from there.]",
               "Was it a mistake?"),
        remark("", "later rise !recovered",
               "[“From {prev} to {anc}: {he} is cured,” says {who}, and has cancelled the next appointment.|{who} has told the "
               "appointment desk that {he} need not come again, as the neutrophils rose from {prev} to {anc}.|“{prev} last time, {anc} "
               "neutrophils now, so somebody who is ill may have {his} appointment,” says {who}.|The step from {prev} to {anc} is all the "
               "proof {who} needs, and the next visit has been called off.]",
               "Would you have cancelled it?"),
        remark("", "later fall",
               "[“Neutrophils of {prev} or of {anc}, that is the same thing, and one can stop counting,” says {who}.|{who} sees no "
               "difference between neutrophils of {prev} and of {anc}, and would spare {him} the next needle.|Whether there are {prev} "
               "neutrophils or {anc} makes no odds, says {who}, who thinks that {he} has been pricked enough.]",
               "May the counting stop?"),
        remark("", "later recount !rise !fall",
               "[“First neutrophils of {prev}, then {anc}. So it will stay like this for life,” is how {who} sees it.|{who} has compared "
               "neutrophils of {prev} and of {anc} and prepares {his} family for a lifelong disorder.|“{prev}, {anc}: these neutrophils "
               "will never change,” says {who}, with two slips to go by.]",
               "Do two counts allow that?"),
        remark("CYC", "later rise earlier !newborn",
               "{who} has noticed that the neutrophils went from {prev} to {anc}, and expects them to come and go in waves.",
               "Is there a rhythm in it?"),
        remark("INF NSE", "later recovered !newborn",
               "[Now that the neutrophils are at {anc} again, {who} is certain that it can only have been a virus.|“{anc} neutrophils, "
               "and all by itself,” says {who}. “Viruses do that.”|{who} tells the others that it was a virus, now that there are {anc} "
               "neutrophils.]",
               "Does the recovery say what it was?"),
    ),
    "test": (
        remark(IMMUNE, "abpos later",
               "[“The {found_by} is positive, so we have our answer,” says {who}, and asks for nothing more.|{who} has heard that the "
               "{found_by} is positive and takes the matter for proven.]",
               "How much does the positive test prove?"),
        remark("", "abpos later",
               "[{who} would like the {found_by} repeated every month, to see whether the antibody goes away.|“When is the next "
               "{found_by} due?” asks {who}, who has a monthly appointment in mind.]",
               "Is a test every month of use?"),
        remark("", "abneg later", "{who} has seen that the {missed_by} was negative, and concludes that nothing immune can be behind it.",
               "Can the test exclude so much?"),
        remark("", "later",
               "[The red cells measure {ordinary} fL, which is why {who} thinks that the blood lacks no vitamin and no metal.|“{ordinary} "
               "fL, that is a perfect size,” says {who}. “Nothing is lacking, then.”|With {ordinary} fL, according to {who}, every lack "
               "of a vitamin or a metal is off the list.]",
               "Does the size of the cells exclude that?"),
        remark("", "later adult !alcohol",
               "[{who}, outside the door: “Red cells of {large} fL, so {he} drinks more than {he} admits.”|“I do not like to say it, but "
               "{large} fL means alcohol,” says {who} in a low voice.|{who} has asked {him} twice about wine, because the red cells "
               "measure {large} fL, and believes neither answer.|For {who} the {large} fL settle it: alcohol, whatever {he} says.]",
               "Which other reasons are there for cells of that size?"),
        remark("LEU", "later", "“There are {few_blasts} per cent blasts in the marrow, so a leukaemia is beginning,” says {who}.",
               "Is that more than a healthy marrow holds?"),
        remark("MDS", "later",
               "[{who} is alarmed: “{few_odd} per cent of the cells look odd, is that not how a marrow starts to go wrong?”|{who} has "
               "stopped at the {few_odd} per cent of odd cells, and thinks that the marrow has begun to fail.]",
               "How many odd cells may a marrow have?"),
        remark("", "later",
               "{who} has found the {few_blasts} per cent blasts in the report, takes the marrow for normal and has stopped reading.",
               "Is there more to read in the report?"),
        remark("", "later", "Since {gene} has been found, {who} sees no reason for any further visit: “Now everything is known.”",
               "Is there anything left to find out?"),
        remark("SCN CYC", "later", "A variant in {doubtful} is enough for {who}: “Then {he} was born with it, and the search is over.”",
               "How much weight does this variant bear?"),
        remark("MDS", "later",
               "“{small_clone} at {small_clone_share} per cent, so it is the marrow that is ill,” says {who}, who has looked the gene up.",
               "Is so small a clone a disease?"),
        remark("", "later",
               "According to {who}, {clone} at {clone_share} per cent is something that anybody may have, and need not be mentioned.",
               "Would you mention it?"),
        remark("INF", "later",
               "[“A cold can leave {granular} large granular cells behind,” says {who}, who would send nothing further.|{who} knows about "
               "large granular cells, {granular} or more, from people who had a cold, and is not surprised.|The {granular} large granular "
               "cells, says {who}, are left over from the last cold and will be gone by spring.|“Large granular cells, {granular}? You "
               "would find those in half the waiting room at this time of year,” says {who}.]",
               "Does a cold explain them?"),
        remark("INF", "later",
               "[{who} takes the ferritin of {ferritin} for a sign that there is some infection in the body, and for no more.|“Any "
               "infection pushes the ferritin up,” {who} argues, “and {ferritin} is just a big number.”|At a ferritin of {ferritin} {who} "
               "thinks of a virus that needs a few more days.]",
               "Does the ferritin worry you?"),
    ),
    "life": (
        remark("", "first child well",
               "{who} would keep {him} away from all other children, since the slip shows only {segs} per cent segmented.",
               "Must {he} stay away from them?"),
        remark("", "later adult well deep",
               "[Neutrophils of {anc}, says {who}, mean no salad, no cinema and nobody's hand to shake.|{who} has made a list of what "
               "{he} must give up at {anc} neutrophils, from raw fruit to the tram.]",
               "Which of these would you forbid?"),
        remark("", "later child well",
               "[{who}: “At neutrophils of {anc} there can be neither vaccines nor swimming lessons.”|The vaccines have been cancelled by "
               "{who}, who thinks them out of the question with neutrophils of {anc}.|“Not a single vaccine before these {anc} "
               "neutrophils are right,” {who} has told the practice.|{who} will let nobody near {him} with a vaccine as long as there are "
               "{anc} neutrophils.]",
               "Which vaccines can {he} have?"),
    ),
    "file": (
        remark("", "first told",
               "[{who} is glad to have found the {test} of {level}, which is to explain all the rest.|“Look at the {test},” says {who}. "
               "“With {level} one can stop wondering about the neutrophils.”]",
               "Does it explain the neutrophils?"),
        remark("", "first told",
               "[Before anything else is done {who} would have the {test} repeated, because of the {level}.|“{level}, is nobody worried "
               "about the {test}?” asks {who}, who would see to that first.]",
               "Is that the value to begin with?"),
        remark("", "spleen-large", "A spleen of {spleen} cm, {who} thinks, may well be what {he} was born with, and need not be followed.",
               "Is that how you would take it?"),
        remark("SPL", "spleen-large", "“They are all caught in there,” says {who} of the spleen, which measures {spleen} cm.",
               "Is this spleen the cause?"),
        remark("INF", "spleen-large adult",
               "{who} remembers a cousin with glandular fever: “Such a spleen, {spleen} cm, and three weeks later it was over.”",
               "Would glandular fever do that?"),
        remark(DRUGS, "first !drug",
               "[{who} has read the leaflet: “Changes of the blood! {Tablet} has to go, today.”|“{Tablet},” says {who}. “What else should "
               "it be? I would stop it today.”]",
               "Would you stop it?"),
        remark(DRUGS, "first !drug", "{who} has told {him} to leave off {tablet} and expects the next count to be normal.",
               "Do you expect that too?"),
        remark("INF AINA", "first culprit",
               "[“{Drug_now} is given to thousands, it would be known by now,” says {who}, and thinks of a virus.|{who} has never heard "
               "anything bad of {drug_now}, and is waiting for a virus to be found.]",
               "Would you clear the drug on those grounds?"),
        remark("CIN DAN", "first culprit well",
               "As {he} feels well on {drug_now}, {who} would leave it alone and take the count for {his} usual one.",
               "Does feeling well clear the drug?"),
        remark("", "first infusions", "“The last {drug_now} was {last_bag}, that is too long ago to matter,” says {who}.",
               "Is it too long ago?"),
        remark("", "first chemo",
               "{who} has counted the days since the last dose, which was {last_bag}, and thinks that the cells ought to be back by now.",
               "Ought they to be back?"),
        remark("NHT NSE", "newborn first",
               "[{who} finds {wbc} leucocytes quite natural: “So small a body cannot make more than that.”|“{wbc} leucocytes, for so "
               "little blood?” says {who}. “I call that plenty.”]",
               "Is it a matter of size?"),
        remark("", "newborn later mother deep",
               "[The mother feels well with her neutrophils of {mother}, and for {who} that means that it cannot come from her.|“The "
               "mother has {mother} neutrophils and has never been ill, so we can leave her out of it,” says {who}.]",
               "Is the mother out of the question?"),
        remark("", "newborn later",
               "[“The {mother_aim} is in the mother's serum and not in {his}, so it cannot hurt {him},” says {who}.|{who} does not see "
               "what the {mother_aim} has to do with {him}, since it was found in the mother.]",
               "Can it have reached {him}?"),
        remark("LEU", "child first !newborn",
               "{who} has read somewhere: “{lymphs} per cent lymphocytes, and a child: that is how leukaemia begins.”",
               "Is that share unusual at this age?"),
    ),
}  # fmt: skip
