"""Why a grown-up who feels well, or nearly so, was counted."""

from classification.generate.stories.story import Stories, Story

VISITS: Stories = {
    "checkup": (
        Story("The hearing test", "went to have {his} ears tested and had more tested than the ears.",
              "Where {he} has the hearing tested, blood is taken on the same morning. The hearing is excellent; about the count {he} "
              "had a letter with a request to see somebody.", 18, 66),
        Story("A health fair", "paid for a check at a health fair.",
              "At the fair twenty blood values were offered for the price of ten. {He} had felt perfectly well, but one of the twenty "
              "was printed in bold, and so {he} came.", 20),
        Story("Box nine", "was to be insured and needed a medical form.",
              "The insurance sends its form in triplicate, and [box nine|one box] asks for a blood count. The count was made, and "
              "since then nobody will sign the form."),
        Story("The new surgery", "had changed doctors and was counted as a new patient.",
              "The old doctor retired with his paper notes. His successor counts everyone who registers, and a week later she rang "
              "{him} up."),
        Story("A pilot's licence", "wants to learn to fly a glider.",
              "The medical for the licence asks for good eyes, a good heart and a blood count. The eyes and the heart passed, and for "
              "the third the doctor wanted an explanation.", 19, 60),
        Story("The mortgage", "needs a life insurance to be able to buy a house.",
              "The house has been found, and the bank will lend only to people who are insured. The insurer's doctor took blood, as "
              "he always does, and will not decide before somebody has explained the result.", 22, 60),
        Story("Before the marathon", "is training for a marathon and went to a sports doctor.",
              "On the treadmill the lactate was measured, and the doctor took a full count from the same arm. The lactate was "
              "admirable; the count came with a question mark.", 19, 64),
    ),
    "donor": (
        Story("Turned away", "used to give blood and is no longer allowed to.",
              "After nineteen donations the blood service wrote that it could not take another. No reason was given, and to learn it "
              "{he} had another count made.", 20, 69),
        Story("A first donation", "went to give blood for the first time.",
              "Two friends had come with {him} and were let through. In {his} case the count did not allow it, and the nurse gave "
              "{him} a note for a doctor.", 18, 69),
        Story("A match abroad", "was found to match a stranger who needs a transplant.",
              "A donor registry had written that somebody abroad was waiting. {He} agreed at once and was examined, and the work-up "
              "of the donor got as far as the count.", 19, 55),
        Story("The plasma centre", "gives plasma and was told to stop.",
              "{He} had given plasma every second week for the money. One day the centre's machine flagged the tube, and the doctor "
              "asked {him} to stop until it had been explained.", 19, 60),
    ),
    "travel": (
        Story("Six months in Peru", "has a contract for six months in Peru.",
              "For Peru four vaccines and a blood test were needed. Three of the vaccines had been given when the travel clinic read "
              "the count and asked {him} to wait with the fourth.", 20, 68),
        Story("The yellow card", "went to a travel clinic for a single vaccine.",
              "Only a stamp on the yellow card was needed. As there was plenty of time before the flight, {he} had {himself} tested "
              "as well, and the clinic rang about it.", 20, 75),
        Story("Home from the tropics", "came home from a long journey, well and brown.",
              "In four months overland nothing worse had happened than one sunburn. The clinic screens everyone who comes home, and "
              "in {his} case the blood was remarked on.", 19, 68),
        Story("A polar station", "has applied for a winter at a polar station.",
              "Whoever wants to spend the winter there needs a healthy gall bladder, sound teeth and a full count. The first two were "
              "in order, and the third is why {he} was sent.", 22, 58),
    ),
    "tired": (
        Story("Asleep at the cinema", "falls asleep where {he} did not use to.",
              "{He} had slept through two good films at the cinema and found that strange. The family doctor suspected the thyroid, "
              "which is innocent, and had a count made as well."),
        Story("More and more coffee", "drinks coffee all day and stays tired.",
              "The sixth coffee of the day is drunk at four and does nothing; a month ago there were three. {He} wanted something "
              "stronger from the doctor and came away with a form for the laboratory.", 20, 67),
        Story("Everybody knows why", "is tired and has been given many explanations.",
              "Friends have blamed the job, the season and the mattress. {He} wanted to hear it from somebody who had looked, and the "
              "doctor began with a blood test.", 22, 70),
        Story("The allotment", "can no longer dig the allotment in a day.",
              "Last year the digging took a day; this year it took four, with a chair at the edge. The neighbour on the next plot "
              "would not hear of age and made the appointment, which began in the laboratory.", 45),
        Story("Still tired", "has been tired for months and wakes tired.",
              "It began in the winter and has not passed since. {He} sleeps long without being rested, and after months of it the "
              "surgery sent a count."),
        Story("Spent by three", "is well in the morning and has no strength in the afternoon.",
              "Until noon {he} is fine, and by three nothing is left. {He} moved whatever mattered to the morning, until somebody "
              "noticed and spoke of a blood test.", 20, 68),
    ),
    "preop": (
        Story("A knee on hold", "has a knee that gives way and had a date for surgery.",
              "The knee clicks and gives way on the stairs, and the surgeon would operate. The anaesthetist read the blood count and "
              "would not, until somebody has looked into it."),
        Story("The hand surgeon's form", "was to have a hand operated on.",
              "One finger will not straighten, and the date had been set. The surgeon's form has a box for the blood; it came back "
              "from the anaesthetist with a question mark."),
        Story("Gall bladder, postponed", "has gallstones and was to have the gall bladder out.",
              "Two wedding cakes had led to two colics, and so {he} agreed to the operation. It was called off at the door of the "
              "theatre because of the morning's count.", 25),
        Story("A wisdom tooth", "has a wisdom tooth that lies across the jaw.",
              "The tooth can only be removed under a general anaesthetic. The dental hospital takes blood from everybody who is to be "
              "put under, and then it wrote to the family doctor."),
        Story("Second on the list", "was to have a hernia mended and was the next but one.",
              "{He} was shaved and marked when the message came that the next patient would go first. An hour later the surgeon "
              "explained that the count had to be looked at before."),
        Story("Iron by the vein", "is short of iron and could not take the tablets.",
              "Each kind upset the stomach, so the family doctor booked an infusion. The day unit takes a count before it gives "
              "anything, and that is how this one came about.", 19, 61),
    ),
    "mouth-adult": (
        Story("The dentist asks", "went to the dentist for the teeth, and the teeth were fine.",
              "On the back of an appointment card the dentist had written that he did not like the gums. Below that he had written "
              "the word blood, and the surgery knew what he meant."),
        Story("Ulcers since spring", "has had one ulcer in the mouth after another since the spring.",
              "Each of them was gone after ten days, and then the next one came. {He} had tried four toothpastes when the dentist "
              "proposed a blood test."),
        Story("No more tomatoes", "has a mouth that is sore from time to time.",
              "First {he} gave up tomatoes, then nuts, then wine, but the mouth is still sore for one week in four or five. The "
              "family doctor asked about the good weeks too, and took blood."),
        Story("A bite in the cheek", "bit {himself} in the cheek, and it was slow to heal.",
              "While eating an apple {he} bit the inside of a cheek. Three weeks later there was still a crater, and the dentist sent "
              "{him} to have blood taken."),
        Story("A sore tongue", "has a sore tongue that hurts when {he} speaks.",
              "It is the consonants that hurt, {he} says, and the vowels that do not. The dentist found nothing sharp that could have "
              "done it and recommended a blood count."),
    ),
    "sinus": (
        Story("A full cheek", "has had pressure over a cheek, and was counted for it.",
              "It hurt when {he} bent down, and only on one side. The practice took a count to decide about an antibiotic and "
              "[decided against it|gave none], but the result has to be explained."),
        Story("A pain on the flight", "had a sudden pain over the eye on a journey.",
              "On the descent of an aeroplane it was as if a nail were driven into the brow. On the ground it eased; a doctor at the "
              "airport examined {him} all the same and drew blood."),
        Story("A blocked nose", "had a blocked nose for so long that a count was made.",
              "It had been green, then yellow, then clear, as {he} can report from {his} handkerchiefs. The doctor took blood in the "
              "green week and the result came in the clear one."),
        Story("The second sinusitis", "has had sinusitis twice this year.",
              "The first time steam and salt water had been enough, and so {he} tried them again. This time it took longer, and the "
              "nurse had the idea of a count."),
    ),
    "skin-adult": (
        Story("A splinter", "had a splinter in the thumb, and the place became inflamed.",
              "The splinter was larch and was dug out with a needle at the kitchen table. Two days later the ball of the thumb was "
              "red, and a swab was taken and a count."),
        Story("Under the arm", "had a boil under one arm.",
              "{He} had shaved over it more than once before it opened by itself in the shower. At the dressing a count was taken, to "
              "see whether a tablet was needed."),
        Story("A scratch from a cat", "was scratched by a neighbour's cat.",
              "The cat had to be taken out of a pipe and used its claws. The scratch was red along its whole length the next day, and "
              "in casualty blood was taken."),
        Story("New shoes", "has a toe that was rubbed sore and became inflamed.",
              "{He} wore new shoes at a long funeral and came home with a blister. When the toe was red and hot {he} showed it at the "
              "surgery, and blood was sent."),
        Story("A rose thorn", "has a finger that was inflamed by a thorn.",
              "The roses were pruned without gloves. Two days after that the nail fold throbbed at night, and at the surgery they "
              "dressed it and made a count."),
        Story("A cut from a tin", "cut a thumb on a tin and had it stitched.",
              "The lid of the sardines had gone deep, and four stitches were needed. On the third day the margin was red; the wound "
              "was swabbed, and a count went off with it."),
    ),
    "diarrhoea": (
        Story("Mussels", "fell ill after a meal at which the others stayed well.",
              "Six people ate the mussels, and {he} was the only one who had to run. It was eleven times on the first day and is "
              "twice today; in between blood was taken."),
        Story("The canteen", "has diarrhoea, as have many who eat at the same place.",
              "The canteen had changed hands, and two days later every second guest was in bed. {He} was ill for longer than the "
              "others and so had to leave a stool and blood."),
        Story("Dry biscuits", "has eaten nothing but dry biscuits for days.",
              "With biscuits and cola the cramps have gone, and the rest is going. Blood had been drawn when it was at its worst, to "
              "see how dry {he} was."),
    ),
    "virus-adult": (
        Story("The end of a cough", "has got over a feverish week, apart from a cough.",
              "The cough empties the seat beside {him} on the bus, and {he} wanted to be told that it was not catching. The doctor "
              "could not promise that and preferred to send blood first.", 10),
        Story("Three days of heat", "had three days of fever, which {he} sweated out in bed.",
              "The fever was over when {he} came for a certificate. A thorough stand-in asked about it, examined {him} and sent blood "
              "before signing.", 15),
        Story("The choir weekend", "came home from a choir weekend with a fever.",
              "Forty had gone by bus, and most of them came back with the same fever. In {his} case it had lasted for a week, and "
              "that was the reason for a count.", 12),
        Story("Back too early", "went back too early and had to go home again.",
              "After two days in bed {he} got up, and by noon {he} was lying down again. The limbs ached more than the throat, and "
              "before {he} tried a second time somebody at the practice thought of the blood.", 18),
        Story("The exam", "sat an examination while {he} had a fever.",
              "{He} passed it, with 39 degrees. A week later the cough is still there, and a doctor who heard the story had the blood "
              "tested.", 12, 30),
        Story("Football in the rain", "has not been well since a match in the rain.",
              "After the match came fever, and after the fever a cold. The coach wanted somebody to look at {him} before the next "
              "game, and at that visit blood was taken.", 6, 30),
        Story("The whole class", "had what the whole class had.",
              "Nineteen of the class were away at once, the teacher among them, and most are back. {He} was slower than the others, "
              "so the parents had the blood tested.", 4, 16),
        Story("A fever at night", "had a fever that came on during the night.",
              "{He} was at work when it began, and somebody else took over. That was more than a week ago; because the tiredness has "
              "stayed, the doctor had a count made.", 19, 66),
        Story("Without a voice", "lost {his} voice with a fever and has it back.",
              "For days {he} could only whisper. The voice is back, lower than before, and the limbs no longer ache; a count had been "
              "taken when they still did.", 19, 70),
        Story("The sauna", "thought that sweating would help against a fever.",
              "The sauna did not help, and the fever went by itself on the fourth day. When {he} told this at the practice the doctor "
              "did not think much of it and took blood.", 18, 80),
    ),
    "second-opinion": (
        Story("A folder of counts", "brings a folder with every count since the first.",
              "The folder has tabs, and on top lies a typed sheet of questions. The latest count was made only last week, to have "
              "something new to begin with."),
        Story("Not satisfied", "has been to another doctor and was not satisfied.",
              "The first opinion had lasted four minutes, {he} says, and the word harmless was used three times. {He} asked for "
              "another count and for somebody with more time."),
        Story("A new town", "has moved to another town and needs somebody for the counts.",
              "{He} has come to live with a daughter and has brought the old counts in a biscuit tin. The new family doctor read "
              "them, took blood once more and referred {him}."),
        Story("The friend's advice", "was sent by a friend who used to be a surgeon.",
              "The friend saw the print-out on the kitchen table and went quiet. He made the appointment himself, and had {him} "
              "tested again in time for it."),
    ),
    "ulcer": (
        Story("No smaller", "has a leg ulcer that has not become smaller.",
              "Months ago the ulcer was as large as a coin, and it is the same today. The district nurse photographs it every week, "
              "and after the last picture she wanted a count."),
        Story("The tow bar", "knocked a shin on a tow bar, and the wound has not closed.",
              "It happened in spring, and by now it ought to have healed twice. The surgery had been patient too, and now took blood "
              "to find out what was holding it up."),
        Story("Honey and silver", "has an ulcer that no dressing has closed.",
              "The wound nurse has tried honey, silver, foam and a bandage with four layers. She no longer blames the dressings and "
              "suggested a count."),
        Story("The garden gate", "has a sore above the ankle since {he} ran into a gate.",
              "Everybody in the house knows that the gate swings back. This time it left a sore which keeps weeping, and at the third "
              "change of dressing the practice drew blood."),
    ),
}  # fmt: skip
