"""Why an infant or a small child was counted."""

from classification.generate.stories.story import Stories, Story

INFANT: Stories = {
    "ear": (
        Story("The left ear", "was counted in an out-of-hours practice because of an ear.",
              "The left ear had begun to run at the weekend. The out-of-hours doctor pricked a finger to see whether an antibiotic "
              "was needed, then gave none and sent the result to the practice."),
        Story("Nothing in the ear", "pulled at an ear which turned out to be well.",
              "For two nights {he} had pulled at one ear. The drum was grey and shiny and a tooth has come through since, but at the "
              "first visit a finger had been pricked."),
        Story("The third ear infection", "has had three ear infections in one winter.",
              "Each of the infections was over within days. A locum saw {him} at the third and [thought of a count|had blood taken], "
              "to have an answer for the parents."),
        Story("An ear on holiday", "had an ear infection on holiday, and the parents brought the result home.",
              "It happened on a camp site, and the ear was treated with onions and patience. The doctor there had also counted the "
              "blood and put three exclamation marks beside the result."),
        Story("A plug of wax", "was thought to have a bad ear, and it was only wax.",
              "Blood was drawn before anybody could see the drum. When the plug was out the drum was without a fault, but the tube "
              "had gone off to the laboratory."),
        Story("Earache at a wedding", "had earache during a family wedding.",
              "An aunt who was among the guests is a paediatrician. She looked into the ear, found little, and told the parents to "
              "have {him} counted at home, which they did."),
    ),
    "operation-child": (
        Story("Grommets", "was to have an operation on the ears.",
              "The day clinic asks for a count before grommets, and the parents had it done in good time. On the evening before, a "
              "nurse rang them and called it off."),
        Story("A small hernia", "has a hernia in the groin and was to have it mended.",
              "The hernia is soft and goes in and out with crying. A count was taken for the operation, and the surgeon took {him} "
              "off the list [an hour before|the evening before]."),
        Story("The anaesthetist says no", "was sent home from the children's theatre without an operation.",
              "{He} had fasted since six and was already in the gown when the anaesthetist saw the blood count. At ten the family was "
              "sent home to have it explained."),
        Story("Tongue-tie", "was to have a small cut under the tongue.",
              "The tongue-tie is of no importance, but before it is cut the clinic takes blood. The parents came for a date and were "
              "given a copy of the count."),
        Story("A thumb to straighten", "has a trigger thumb and was promised a date for surgery.",
              "The right thumb snaps and stays bent. The operation can wait, the hand surgeon writes, until somebody has explained "
              "the blood count."),
        Story("A date for the groin", "waited a long time for a minor operation.",
              "After two moves and a lost letter a date for the groin had been found at last. The count belonged to the preparations, "
              "and because of it the surgeon wrote to us.", 1),
    ),
    "skin-minor": (
        Story("A stye", "had a stye, and a doctor who tests a great deal.",
              "It was on the right lower lid and hardly hurt. The practice has a new analyser and this month takes a count from "
              "everybody, {him} included."),
        Story("A slow nappy rash", "had a nappy rash that was slow to heal.",
              "It took two tins of zinc paste and three weeks, and now the rash is gone. In the third week the health visitor had "
              "asked for blood, and so there is a result."),
        Story("Gravel in the knee", "fell on gravel and grazed a knee, which was clean again soon.",
              "The nurse brushed the gravel out of the graze, with tears. Because the knee had been hot for a day she also took "
              "blood, and it is the blood that brings {him} here."),
        Story("A mosquito bite", "scratched a mosquito bite until it wept.",
              "There was only the one bite, scratched open, with a yellow crust. A swab and a count were taken; it dried up under "
              "gauze before either came back."),
        Story("A finger in the door", "caught a finger in a car door, and the nail was lost.",
              "The nail of the middle finger is growing back as it should. In casualty they had taken blood before the dressing, and "
              "the letter asks the parents to have the count followed up."),
        Story("The christening photograph", "had a rash on the day of {his} christening.",
              "On the photograph both cheeks are red. The godmother is a nurse and did not like it; when blood was taken, which she "
              "had insisted on, the rash had faded."),
    ),
    "well-child": (
        Story("Made-up weight", "gained slowly for a while and has made up for it.",
              "Months ago the scales gave cause for a count; today the weight is above the curve. The count has been repeated since "
              "only because of what the first one showed."),
        Story("A form for the nursery", "is well, but there was a form to be filled in.",
              "The nursery asks for a blood test on its form. Nobody knew what it was for, but the parents wanted to be sure of the "
              "place and had it done."),
        Story("A test for iron", "was tested for iron, and the iron was fine.",
              "{He} drinks whole milk by the litre, and that made the health visitor think of iron. There is enough of it; what "
              "brings the family here is the count beside it."),
        Story("A fall from the sofa", "fell from a sofa and was watched in hospital for a night.",
              "{He} fell on to a toy and the hospital kept {him} until the morning, to be safe. Nothing came of the fall, but blood "
              "had been taken on admission."),
        Story("An old house", "was tested for lead, and there was none.",
              "The paint in the stairwell is a hundred years old, so the parents asked for a lead level. It was normal, and the "
              "laboratory had added a full count."),
    ),
    "virus-child": (
        Story("The nursery's cold", "has had another cold from the nursery, which was worse than the last.",
              "Half the nursery had it. A week ago came the fever, then a barking cough that kept the whole family awake, and when it "
              "would not end the practice drew blood."),
        Story("A rash that went", "had a fever with spots, and both have gone.",
              "After three hot days spots came out from the neck down to the knees. They were gone before the appointment; the count "
              "that had been planned was taken nevertheless."),
        Story("Four wet nappies", "had a fever and has drunk very little since.",
              "After a week of fever {he} drinks only in sips, and the mother counted four wet nappies yesterday. To see whether {he} "
              "was drying out the practice sent blood."),
        Story("A hot week", "had a feverish week and is on the mend.",
              "{He} was hot for most of a week and cross for the rest of it. At the end of that week the practice took blood; today "
              "{he} ate a whole banana."),
        Story("Sticky eyes", "has sticky eyes after a feverish week.",
              "First there was fever, then the eyes stuck together in the morning, and now only the nose runs. The brother had had "
              "the same, but with {him} it took longer, so {he} was counted."),
        Story("Grandfather's birthday", "caught something at a birthday party, as most of the guests did.",
              "Eleven of the fourteen who had been at the grandfather's birthday fell ill, and {he} was the smallest of them. The "
              "fever lasted long enough for the parents to ask for a blood test."),
        Story("Spots in the bath", "was hot at first and then had a rash.",
              "The spots came out in a warm bath after four days of fever and had gone by bedtime. The parents wanted to know what it "
              "had been, and so a tube was filled."),
        Story("A whole night's sleep", "sleeps through again after a feverish week.",
              "Last night was the first without fever, and the whole house slept until eight. The blood had been taken the day "
              "before, when nobody knew that it was nearly over."),
        Story("A missed christening", "had to miss a christening because of a fever.",
              "While the family was at church {he} was at the practice, where a finger was pricked. The fever is over now, but the "
              "appetite has not come back."),
        Story("A runny nose", "has a runny nose, and before it had a fever.",
              "After a hot week the nose is running and {he} hardly minds. The parents had come about the fever on its last day, and "
              "a count had been made then."),
    ),
    "abscess": (
        Story("Behind the ear", "has had a swelling behind the ear, now for the second time.",
              "The swelling pushes the ear forward. The first one was lanced in a hospital that has since closed, with its notes "
              "lost; this time the ward took blood before operating."),
        Story("Opened and packed", "was operated on for a swelling full of pus.",
              "The surgeon who opened the abscess wrote that there was oddly little pus in it. He sent the pus for culture and the "
              "blood for a count."),
        Story("The third infection", "has an infection of the skin for the third time.",
              "The scar of the first is still pink. The doctor on duty had only wanted to dress the place, but the mother's account "
              "made him take blood."),
        Story("A drain", "lies on the surgical ward with a drain.",
              "Since the pus has been let out the pain is less, and {he} plays in bed with the bandage on. The surgeons count "
              "everybody after an operation and were surprised."),
        Story("More than a boil", "has a swelling under the skin which grew over a weekend.",
              "What had been called a boil has grown as large as a plum and is hot through the vest. In casualty the surgeon was "
              "called, and blood went to be counted."),
        Story("The dressing nurse", "came for a dressing and was sent for tests.",
              "The nurse asked why such a small child should have had so many abscesses, and [had blood taken|rang the doctor for a "
              "form]. The result was telephoned through."),
        Story("A lump at the nappy", "has a painful lump under the nappy.",
              "The mother found it while changing {him}: a red, shining lump. By evening {he} would not sit, and the hospital took "
              "blood on arrival."),
        Story("A stitch that festered", "had a cut stitched, and the stitch went bad.",
              "After a fall against a table one stitch was needed. On the fifth day it was taken out with a spoonful of pus, and "
              "because more gathered below it a count was sent."),
        Story("Moved to the surgeons", "came over from the children's ward because of a dressing.",
              "The dressing has to be changed under gas, so {he} went over to the surgeons. They read that there had been other "
              "infections and, before the next change, had a count made."),
        Story("Never quite well", "has had one infection after another.",
              "Since birth there has not been one month without something red or sore, but each was seen by another doctor. The one "
              "who saw this abscess asked about the others and took blood."),
    ),
    "brother": (
        Story("For the brother's sake", "is well and was tested for the brother's sake.",
              "Nothing ails {him}. The parents know from the brother what it can mean to be late, and asked for a count before "
              "anything could happen."),
        Story("Through it once", "was counted because the parents have been through it once.",
              "With the brother it took a year until somebody counted the blood. This time the parents would not wait, and had the "
              "test done at a healthy moment."),
        Story("The younger one", "is the younger of two children and has always been healthy.",
              "Every evening the older brother has his injection, and the younger one watches. The parents asked the clinic to test "
              "{him} too, because they would rather know."),
        Story("At the vaccination", "was brought for a vaccine, and the parents had a question.",
              "Could this one have it too, the father asked, and meant what the brother has. The doctor gave the vaccine and took "
              "blood on the same visit."),
        Story("The cord", "has been well, apart from a stump that fell late.",
              "The cord came off in the fourth week, dry and clean. It reminded the parents of the brother, and they came to have "
              "{him} counted."),
        Story("A letter about the brother", "was counted because of a letter from another clinic.",
              "The letter was about the brother, but it had a paragraph on brothers and sisters. The parents read it many times and "
              "then asked their doctor for the test."),
        Story("Two photographs", "looks as the brother did at the same age.",
              "On the photographs nobody can tell the two apart, and that frightens the mother. She asked whether the blood could be "
              "looked at, even though {he} has never been ill."),
        Story("Nothing so far", "has had no illness, but has a brother who is treated.",
              "“Nothing so far,” says the mother, who watches every cold. She could no longer bear not knowing, and the family doctor "
              "sent the blood."),
        Story("What to ask", "was brought by parents who know a great deal about blood.",
              "In four years with the brother the parents have learnt which questions to ask. The first one was for a count of this "
              "child, and it was taken while they waited."),
        Story("The brother's syringes", "likes to play with an empty box.",
              "The nurse who brings the brother's syringes saw the younger child on the floor and asked whether anybody had thought "
              "of {him} as well. The parents had, and the blood was taken that week."),
    ),
    "weight": (
        Story("Off the curve", "eats well and yet has left the growth curve.",
              "The plates are always empty, but two lines of the chart have been crossed and last winter's clothes still fit. The "
              "family doctor wanted blood tests before blaming the food."),
        Story("Last year's shoes", "still wears the shoes of last year.",
              "In the shoe shop it was noticed first that the size had not changed in a year. The health visitor measured, saw the "
              "chart and sent the family to have blood taken."),
        Story("Smaller than the sister", "has been overtaken in height by a sister a year younger.",
              "The younger sister is half a head taller, and people ask which of the two is older. The mother asked the doctor the "
              "same, who measured and then ordered blood tests."),
        Story("A sixth ear", "grows slowly and has trouble with both ears.",
              "There have been six infections of the ears; tubes were put in, came out and were put in again. Growth did not pick up "
              "with them, and so the ear clinic sent a count."),
        Story("Last in the row", "is the smallest in the toddler gymnastics group.",
              "At gymnastics the children line up by height, and {he} stands last. The parents had a growth chart begun, and because "
              "it was far down the doctor added blood tests."),
        Story("Pencil marks on a door", "has grown very little, as marks on a door show.",
              "On the kitchen door the last four pencil marks lie within a finger's breadth. The grandmother pointed it out, and at "
              "the practice {he} was weighed, measured and sent to the laboratory."),
    ),
    "stools": (
        Story("The nappies", "has stools that leave a ring of fat.",
              "The nappies shine and smell, the mother says. A dietician has tried three kinds of milk without effect and suggested "
              "that the blood be tested."),
        Story("Loose stools", "has loose stools and is thin.",
              "There are four nappies before noon, pale and bulky. Lactose was blamed first and then gluten; when leaving them out "
              "had not helped, the doctor sent blood for everything."),
        Story("The jar", "was brought with a sample in a jam jar.",
              "The father had wrapped it twice and brought it because nobody would believe how much there was. The doctor believed "
              "him, sent it off, and took blood as well."),
        Story("Eats for two", "eats a great deal and weighs little.",
              "{He} eats what is on every plate, and still the arms are thin. The health visitor weighed {him} twice, saw the stools, "
              "and asked the practice to do blood tests."),
        Story("One diet after another", "was put on one diet after another.",
              "Milk, wheat and egg were left out in turn, and the stools stayed as bulky as before. Before a fourth diet was begun "
              "the doctor wanted to see the blood."),
    ),
    "pallor-child": (
        Story("White as the wall", "was found too pale by a grandmother after a month away.",
              "The grandmother was frightened by the colour; those who see {him} every day had not noticed. She did not rest until "
              "blood was taken."),
        Story("A third transfusion", "has needed blood more than once.",
              "Two transfusions were given in another city, and the notes came in three languages. Now the lips are pale again, and "
              "the blood was tested to see whether there must be a third."),
        Story("Carried upstairs", "wants to be carried up the stairs again.",
              "{He} had learnt to climb the stairs and now holds up both arms in front of them. There was no fall and no fever, but "
              "the gums are pale, and so the doctor took blood."),
        Story("The passport picture", "looked ill on a passport picture.",
              "The photographer corrected the colour twice. Only then did the mother see how pale {he} was, and she made an "
              "appointment at which a finger was pricked."),
        Story("A second jumper", "was thought to be cold and is pale.",
              "The staff had put a second jumper on {him} because of the colour, but the hands were warm. They told the mother, and "
              "the mother told the doctor, who sent a count."),
    ),
    "glucose": (
        Story("Before breakfast", "had a seizure before breakfast, which ended after a spoon of syrup.",
              "The parents found {him} at six with jerking arms. The ambulance measured a glucose of 1.4, {he} was woken with syrup, "
              "and in hospital the rest of the blood was tested."),
        Story("A missed bottle", "missed a bottle and was drowsy until there was milk.",
              "The night bottle was slept through for once, and in the morning {he} was limp and sweating. After milk it was as if "
              "nothing had been; the doctor nevertheless took blood."),
        Story("A round belly", "has a round belly and wakes at night for food.",
              "{He} drinks every two and a half hours, day and night, and the parents are worn out. When they asked for help the "
              "doctor felt how hard the belly is and ordered tests, glucose and a count among them."),
        Story("Hard to wake", "has full cheeks, thin legs and bad mornings.",
              "There are mornings on which nobody can wake {him} without juice. The parents told this at a routine visit, and the "
              "doctor sent blood on the spot."),
        Story("A long car ride", "was ill after a long car ride, until somebody gave sugar.",
              "Five hours in the car without a feed ended in an emergency room, where the machine showed no figure for the glucose. "
              "Once {he} had been given a drip with glucose, the other tests were read."),
        Story("Breathing fast", "breathes fast and deep in the mornings.",
              "Twice it was taken for bronchiolitis, because it came before the first bottle and went after it. Today somebody "
              "pricked the heel and gave glucose, and a proper sample followed."),
        Story("A grey morning", "was grey and clammy one morning, until there was juice.",
              "At seven {he} made no sound, and half an hour after the juice {he} was pink and babbling. The parents did not trust "
              "the peace and came to have {him} examined and tested."),
        Story("Bottles all night", "has drunk all night since birth.",
              "There has never been a night without four bottles, and each time one was left out the morning was bad. A new health "
              "visitor did not find that normal and had blood tests done."),
        Story("The paramedic's meter", "was brought by paramedics, who had given gel for a low sugar.",
              "The meter in the ambulance read low, without a figure. A gel in the cheek brought {him} round, and in hospital the "
              "sugar was measured again, with salts and a count."),
        Story("A stomach bug", "had a stomach bug and was woken by glucose in a vein.",
              "After one vomit and a missed supper nobody could rouse {him} in the morning. The ambulance gave glucose by vein, and "
              "the hospital went on with a full set of tests."),
    ),
    "heart-child": (
        Story("Sweat at the breast", "sweats while feeding and takes an hour over it.",
              "After every feed the forehead is wet. The doctor listened because of it, heard no murmur but a gallop, and sent {him} "
              "to the heart clinic with blood tests."),
        Story("Pauses at the bottle", "has not gained weight for six weeks.",
              "{He} takes ten swallows and then has to pause for breath. The practice weighed {him} every week, saw that the line was "
              "flat and had blood taken before calling the heart clinic."),
        Story("A vaccination put off", "was to have a vaccine, and the doctor listened twice.",
              "The doctor put the vaccine back into the fridge and rang the heart clinic. There an ultrasound was made and, as at "
              "every first visit, blood was counted."),
        Story("Known to the heart clinic", "is followed by the heart clinic, which asks about the count.",
              "The left side of the heart is weak, and drugs were planned for it but never begun. Before starting them the clinic "
              "wanted blood tests, and stopped at the count."),
        Story("A film for a cough", "had a chest film for a cough, and the heart filled it.",
              "By the time the film was read the cough had gone. The heart on it was far too large, and so the child was called back "
              "and blood was taken."),
        Story("A late sitter", "was slow to sit and soon gets tired.",
              "{He} sat at ten months, does not pull up yet and is content to watch. The physiotherapist asked whether anybody had "
              "looked at the heart, and the tests that followed included a count."),
        Story("Blue in cold water", "turned blue in cold water and was slow to recover.",
              "The lips went blue at the beach and stayed so for an hour, in a towel in the sun. The parents drove to the nearest "
              "hospital, which listened to the heart and sent blood."),
        Story("A button", "was filmed because of a button that might have been swallowed.",
              "The film showed no button and too large a heart. The family, who had come for the button, was kept for an ultrasound "
              "and for blood tests."),
        Story("Slow to drink", "takes forty minutes for a bottle.",
              "It takes so long, the mother says, because {he} stops, sweats and begins again. The heart clinic was asked to have a "
              "look and wanted blood tests beforehand."),
        Story("Tired by nine", "is tired again soon after waking.",
              "Up at seven, {he} is tired by nine, and naps are the largest part of the day. The mother said so at the clinic for the "
              "heart, and the doctor added a count."),
    ),
    "fair": (
        Story("Dark glasses", "wears small dark glasses indoors as well as out.",
              "Light hurts, even in the kitchen. The eye clinic found a nystagmus and wrote a letter with many questions; for one of "
              "them the family doctor had to take blood."),
        Story("The fair one", "is far fairer than the rest of the family.",
              "Both parents and the three other children have dark hair. It was a matter for jokes, until a doctor looked at the "
              "skin, asked about infections and sent blood."),
        Story("Bruises without a fall", "has bruises where children do not fall.",
              "The bruises are on the back, and a social worker had already been told of them. Then a doctor thought that the blood "
              "might explain them and had it counted."),
        Story("A squint", "squints, and has had infections of the skin.",
              "The squint is to be operated on. Four infections of the skin have each left a mark; the anaesthetist asked about the "
              "marks and then for a count."),
        Story("Shining hair", "is fair in a way that struck a doctor.",
              "Under the lamp the hair shines oddly. A dermatologist plucked three hairs for the microscope and has not written yet; "
              "the blood was taken on the same day."),
        Story("Sunburn", "was burnt by the sun in spite of a hat.",
              "Twenty minutes of a spring walk were enough for a burn. When the peeling skin was infected for the third time the "
              "parents were sent for a blood test."),
        Story("The eye clinic's letter", "was examined because of the eyes and then sent on.",
              "With a lamp the eye clinic could see through the iris. Its letter said that the skin and the blood should be looked at "
              "too, and so the parents came."),
        Story("A hat all year", "has to wear a hat and sun cream all year round.",
              "The nursery has a rota for the cream, since the skin burns in minutes. One of the staff pointed out how often the skin "
              "was sore as well, and this led to a count."),
        Story("Nobody in the photographs", "does not look like anybody else in the family.",
              "The relatives are all dark, for generations back, and {his} hair is so fair that one can see through it. The "
              "grandmother asked why, and the doctor she asked sent blood."),
        Story("Crusts", "has crusts on the skin that come back.",
              "They are at the nose, the ears and under the nappy, dry for a week and then back. The skin clinic noticed how fair "
              "{he} was besides, and took a swab and blood."),
    ),
    "legs": (
        Story("Carried again", "does not want to walk, not even a short way.",
              "Even for the way to the letter box {he} asks to be carried. The parents looked for a thorn and found none, and when it "
              "did not pass the doctor took blood."),
        Story("Days of limping", "has been limping for ten days now.",
              "First a trampoline was blamed, then new shoes. But at night {he} wakes and holds one shin with both hands, and because "
              "of the nights a count was made."),
        Story("No more stairs", "will not walk up the stairs any more.",
              "{He} sits down in front of the stairs and slides up backwards. The film of the hip is normal, but {he} is not "
              "{himself}, says the mother, and blood was drawn."),
        Story("Growing pains", "has pains in the legs that were thought to come from growing.",
              "The neighbour, the chemist and the physiotherapist all called them growing pains. Now they come in daylight too, and "
              "the family doctor had the blood tested."),
        Story("Hide and seek", "does not want to play any more.",
              "The other children play hide and seek while {he} sits on the edge and watches. At night the legs have to be rubbed, "
              "and the parents asked for an examination and for tests."),
        Story("The sledge", "would not walk beside the sledge.",
              "On the way there and on the way back {he} had to be pulled, which had never happened. The father lifted {him} off, "
              "felt how {he} spared the legs, and went to have blood taken."),
        Story("The bottom stair", "sits down on the bottom stair and waits to be lifted.",
              "Nobody saw a fall. After some days of it the parents went to casualty, where the leg was filmed and, because the film "
              "showed nothing, a count was sent."),
        Story("On tiptoe", "walks on tiptoe on one side.",
              "One foot is put down flat and the other only on the toes, and there is crying at night without waking. The parents had "
              "thought of the shoes; because of the nights they went to the doctor, who took blood."),
        Story("The football", "has stopped running and kicking a ball.",
              "One knee was bandaged for a week, then the other. When neither bandage helped, the doctor looked beyond the knees and "
              "sent blood."),
        Story("A rub with camphor", "cannot get to sleep without a hand on the shins.",
              "For ten days the grandfather has rubbed the legs with camphor, and it is the hand that helps, he thinks. The mother "
              "thought that ten days were enough and came for a test."),
    ),
}  # fmt: skip
