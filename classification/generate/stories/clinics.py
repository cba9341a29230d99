"""Why a grown-up who is under treatment or has a known disease was counted."""

from classification.generate.stories.story import Stories, Story

CLINICS: Stories = {
    "drug-check": (
        Story("The prescriber's rule", "takes a drug that is prescribed only after a blood test.",
              "The prescriber is strict: without a count there is no repeat prescription. {He} had come only for the prescription, "
              "and was rung up in the evening about the result."),
        Story("The chemist asks", "takes tablets that the chemist would not hand out.",
              "The chemist did not want to hand out the next box without a count. {He} [laughed|thought it fussy], had the blood "
              "taken all the same, and was sent on with the result."),
        Story("An overdue control", "takes a drug and had forgotten the blood test.",
              "The control should have been last week, and {he} remembered it on the way to the dentist. The practice took the blood "
              "at once and was on the telephone next day."),
        Story("The green slip", "came because of a slip that was packed with {his} tablets.",
              "In the box lay a green slip which said that the blood should be counted. {He} reads such things and made an "
              "appointment, although {he} had nothing to complain of."),
        Story("Cholesterol", "came fasting to have the cholesterol measured.",
              "{He} had not eaten since supper, for a cholesterol that nobody needed. The count was ticked out of habit, and it was "
              "the count that the doctor wanted to talk about."),
        Story("Before a root is pulled", "has a root that the dentist wants to pull.",
              "First the dentist wanted to know how the blood clots. It clots well; the blood count that came with the answer was "
              "underlined."),
    ),
    "fever-throat": (
        Story("A throat like glass", "cannot swallow for pain and has a fever.",
              "“Like swallowing glass,” {he} says, and then does not speak any more. The fever began the evening before; the "
              "emergency department took blood and looked into the mouth."),
        Story("Shaking in the taxi", "had such a chill on the way here that others were alarmed.",
              "In the taxi {his} teeth chattered so much that the driver went through a red light. The throat had been sore for a "
              "day; at the door they put {him} in a wheelchair and drew blood."),
        Story("Soup left standing", "went to bed in daylight and would not eat.",
              "{He} left the soup standing, which had never happened. By midnight there was fever and speech was thick, and the "
              "family drove {him} to hospital, where blood was drawn."),
        Story("Two in the morning", "came to the emergency desk by night.",
              "At two in the morning {he} stood at the desk, wrapped in a curtain for want of a coat. The mouth opens by two fingers "
              "only, and the nurse took blood before she asked for a name."),
        Story("Sent on by the chemist", "wanted something for the throat and was sent to hospital.",
              "{He} had asked the chemist for lozenges. The chemist felt the forehead, looked into the throat and rang for a car, and "
              "here {he} was counted before the coat was off."),
        Story("A voice on the phone", "could not be understood when {he} called for help.",
              "The dispatcher could not make out a word and sent an ambulance. The tonsils nearly meet; the crew put in a cannula and "
              "filled the first tubes."),
        Story("The bus stop", "was seen shaking at a bus stop and was brought in.",
              "A nurse who was on her way home saw the rigor and turned round. She brought {him} to the department herself and told "
              "them to take blood at once."),
        Story("Home in the interval", "had to leave a performance because of fever.",
              "By the interval {he} was hot and shivering and could not even swallow a mint. The friends who were with {him} drove "
              "straight here, and blood was sent at once."),
        Story("A chill on the bridge", "had a rigor on a warm evening.",
              "It was not cold on the bridge, and {he} shook from head to foot. Since then the fever has been 39 and more, and the "
              "doctor on call had {him} brought in for blood tests."),
        Story("The grandchild's thermometer", "has had sore gums for days, and now a fever too.",
              "There was only a grandchild's thermometer in the house, and it went to 39. The family doctor, told of it on the "
              "telephone, asked for a count within the hour."),
    ),
    "dayunit": (
        Story("The chair by the window", "was to have an infusion today.",
              "The cannula is in, and {he} sits in the usual chair by the window. The bag stays in the fridge until somebody has read "
              "the count that went off with the cannula."),
        Story("Before the next bag", "is due for the next infusion and had the routine test.",
              "As before every bag, {he} was weighed and had blood drawn. This time the nurse looked at the screen for longer and "
              "went to fetch the doctor."),
        Story("A call from the unit", "was asked to come in earlier than planned.",
              "The day unit rang to bring the visit forward by an hour. Then they asked whether {he} had a temperature, because of "
              "the blood that had been taken beforehand."),
        Story("Half an hour for blood", "had planned half an hour for a blood test.",
              "Between two errands {he} had stopped at the day unit, only to leave the blood for the next infusion. {He} was asked to "
              "wait until a doctor had time."),
        Story("The nurse in a hurry", "knew from the nurse's manner that something was not right.",
              "On that corridor nobody hurries, and today one of the nurses did. The count for the next infusion had been telephoned "
              "through, and she wanted a doctor to hear it first."),
        Story("A note on the door", "has been treated here for so long that everybody knows {him}.",
              "On the door of the locker it says that {he} is allergic to brown tape. Everything was prepared with the white one, and "
              "then the result of the morning's blood test came up."),
        Story("The wrong week", "had mistaken the date and came a week early.",
              "At the desk they explained that the bag would be mixed a week later. Since the vein was so good the nurse drew the "
              "blood all the same, and so it was known in time."),
        Story("A bag in the fridge", "has an infusion ready and waiting.",
              "In the pharmacy's fridge lies a bag with {his} name on it, mixed at seven. Since it will keep until nightfall, the "
              "nurse wanted the count settled first."),
        Story("A new nurse", "was looked after by a nurse in her first week.",
              "The nurse had been told to ring the doctor whenever a figure was red. She took the blood, saw the red figure, and rang "
              "before the drip was hung up."),
        Story("Waiting with tea", "sat over a cup of tea and waited to be called.",
              "The visit went as always, with tea and yesterday's newspaper. Then the blood count came back, and instead of the nurse "
              "it was the doctor who sat down beside {him}."),
    ),
    "biologic-check": (
        Story("The third month", "injects at home and came for the first regular check.",
              "At the third month the blood is tested, as the treatment plan says. It was the first of these tests on which a figure "
              "was printed in bold."),
        Story("Good joints", "has better joints than for years and came for a check.",
              "{He} is so pleased with the joints that {he} does not want to hear of anything wrong with the blood. But the check was "
              "due, and it was taken today."),
        Story("A safety visit", "came for a safety visit, as people on this drug do.",
              "The visit has a questionnaire of eleven pages, and on page seven the blood count has to be entered. The nurse who "
              "filled it in stopped there and asked."),
        Story("The skin is clear", "has a clear skin for the first time since school.",
              "Both elbows are clear, and {he} pulled up the sleeves to show it. The dermatologist was glad too, then circled one "
              "figure of the check and sent {him} here."),
        Story("Before a long holiday", "wanted a double pack of the drug for a holiday.",
              "The pharmacy would not give out twice the usual amount, because a safety count had been due. {He} had it done on the "
              "same day, to be able to leave."),
        Story("The syringes", "keeps {his} syringes cold and never misses a dose.",
              "The specialist is glad of so careful a patient and asked for one thing only, the blood test that goes with the "
              "treatment. It was taken at the last visit."),
        Story("A study nurse calls", "takes part in a registry of people on this drug.",
              "For the registry a count is taken every twelve weeks. The study nurse, who enters it, called before breakfast and "
              "asked {him} to see a doctor about the last one."),
        Story("The wedding", "danced at a wedding for the first time in years.",
              "{He} danced until two and had no pain the next day. That was told with pleasure at the check-up, and only then did the "
              "doctor mention the blood."),
        Story("An uneventful half year", "had half a year without any trouble.",
              "There has been no flare and no cold, and the check was moved twice because it seemed unnecessary. When it took place "
              "at last the practice rang about the count."),
        Story("The gut is quiet", "has a quiet gut at last.",
              "{He} goes to the toilet twice a day, {he} says, and has waited years to be able to say so. The blood test was to be a "
              "formality, and is the reason for this visit."),
    ),
    "ici-fever": (
        Story("Shivering at night", "shivered at home in the night before an infusion.",
              "It was to be an ordinary infusion day. In the night came the shivers; {partner} measured the fever and rang, and in "
              "hospital blood was taken instead."),
        Story("The wrong day", "has a fever on the eve of an infusion.",
              "The bag for the day unit was packed. {He} hoped that the fever would be gone by morning and told nobody, but the nurse "
              "who drew the blood felt how hot the arm was."),
        Story("The oncology line", "telephoned the oncology line in the evening.",
              "Somebody answered within a minute and said that {he} should come, and should not drive. Blood was taken at the door, "
              "as for everybody who comes with a fever."),
        Story("After the good scan", "had a good scan last week and has a fever now.",
              "Half of it had gone on the last pictures, the best result so far. Since then {he} has become hot and does not want to "
              "eat, and the oncologist asked for blood before anything else."),
        Story("Found by the neighbour", "was found in bed with a fever.",
              "The neighbour, who has a key, found {him} under three blankets and hot to the touch. She rang the number on the "
              "fridge, and the ambulance crew took blood."),
        Story("The old thermometer", "did not trust the thermometer and has a fever.",
              "The thermometer at home is so old that {he} believed it only at the third reading. The oncology ward believed it at "
              "once and called {him} in for a count."),
        Story("The last train", "came by the last train with a fever.",
              "There was a rigor on the platform and another on the train. The guard telephoned ahead, and at the hospital they were "
              "ready with the culture bottles and the tubes."),
        Story("No appetite", "has no appetite and could not eat a birthday cake.",
              "A daughter saw that the plate was untouched and took the temperature, over {his} protests. She did not discuss it "
              "further and drove {him} here, where blood was drawn."),
        Story("The leaflet", "has a fever and asks whether it comes from the treatment.",
              "The leaflet of the treatment lists everything that one should ring about, and fever is on it. {He} rang, and the nurse "
              "on the line told {him} to come and be counted."),
    ),
    "oncology-visit": (
        Story("Off treatment", "comes for follow-up and no longer has any treatment.",
              "The follow-up is every three months now, and {he} has stopped counting the days before it. As always blood was taken a "
              "day ahead, so that it could be discussed."),
        Story("A planned scan", "had to have a blood test before a scan.",
              "For the contrast of the scan a creatinine was needed, and the nurse filled a second tube as usual. The scan was done; "
              "the second tube is why {he} was asked to stay."),
        Story("A long journey", "travels two hours to each follow-up.",
              "The news was good and took ten minutes. The count was not read until {he} stood on the platform again, and a nurse "
              "rang {him} back."),
        Story("The cardboard folder", "is in follow-up, and every scan has been stable.",
              "{He} keeps the results in a cardboard folder by date. The oncologist took it to put in the new scan, and noticed what "
              "had changed among the blood counts."),
        Story("Curly hair", "has had the hair come back curly since the treatment.",
              "Strangers compliment {him} on the hair. The follow-up was to be routine, with a scan and a blood test, and it was the "
              "blood test that made the doctor frown."),
        Story("Every three months", "is seen every three months since the end of treatment.",
              "There is a bad night before each visit and a good lunch after it. This time the lunch had to wait, because the doctor "
              "was not content with the count."),
        Story("A new oncologist", "met a new oncologist at this visit.",
              "She wanted to know her patients and had everything tested once, the blood count included. With the list of results in "
              "hand she asked {him} to sit down again."),
        Story("The port", "would like to have the port taken out.",
              "According to the last letter the port may come out. The surgeon asked for a blood count before setting a date, and "
              "wrote to the oncologist about it."),
        Story("A letter with a stamp", "came to have a result in writing.",
              "For the pension office {he} needed the result on paper, with a stamp. While it was being printed the secretary saw "
              "that today's count was marked and called the doctor."),
    ),
    "chemo-visit": (
        Story("Between two cycles", "is between two cycles and came about the port.",
              "The port had to be flushed, and {he} had some questions about the next cycle. The nurse answered them, and from the "
              "first syringe a blood count was made."),
        Story("The second week", "has had the infusion and has some days to rest.",
              "In the first week everything tasted of metal, and now {he} spends the afternoons on the sofa. The family doctor wanted "
              "to know whether that was all and took blood."),
        Story("A dressing of the port", "came to have the port flushed and dressed.",
              "{He} wore the green scarf that the ward had given {him}. While the port was open the nurse drew off a little blood, as "
              "she does each time."),
        Story("Hair on the pillow", "came because the hair has begun to fall out.",
              "This morning there was hair on the pillow, and {he} wanted to talk about it. The doctor listened for as long as it "
              "took, and then had blood drawn as at any visit."),
        Story("Waiting at the day unit", "had the usual test at the day unit and sat down to wait.",
              "The waiting there is long, and {he} had brought a book. After a while the registrar came out in person and asked how "
              "{he} had slept and whether there was a fever."),
        Story("A taste of metal", "has a taste of metal in the mouth and eats little.",
              "Peppermint helps a little against the taste. The visit was about the weight and the mood, and the count was to be the "
              "least of it."),
        Story("The sisters drive", "is driven to each visit by one of three sisters.",
              "Today's sister came in as well, because she had a question about the next date. Meanwhile the arm was warmed, a vein "
              "was found, and a tube went off to be counted."),
        Story("A cold cap", "wore a cold cap during the infusions and kept most of the hair.",
              "The cap of ice took four hours each time, and it was worth it, {he} says. The visit was meant for that; the count is "
              "part of every visit."),
        Story("Sore soles", "came because the skin of the feet is peeling.",
              "Both soles peel, and {he} wanted an ointment for them. The nurse had one and would not let {him} go without the blood "
              "test, which had been due anyway."),
        Story("Half time", "has had half of the planned cycles.",
              "Friends take turns to cross off the dates on a sheet at home, and they have reached the middle of it. Before the next "
              "infusion could be confirmed the unit wanted a count."),
    ),
    "chemo-away": (
        Story("A card in the jacket", "is on holiday and far from the clinic that treats {him}.",
              "The clinic at home had agreed to the holiday. Its card is in another jacket, so the doctor here, who was asked about a "
              "minor matter, took blood in order to know where things stood."),
        Story("An ankle at the seaside", "twisted an ankle while on holiday.",
              "{He} slipped on a sea wall. The cottage hospital took a film of the ankle and blood from the arm, as it does with "
              "everybody, and then asked about earlier illnesses."),
        Story("The ship's doctor", "is on a cruise and was seen by the doctor of the ship.",
              "On board there is a small machine for counting, and the doctor was not sure whether to believe what it showed. At the "
              "next harbour she sent {him} ashore to have it done again."),
        Story("The rehearsal", "is abroad for a wedding and felt faint at the rehearsal.",
              "A niece is getting married tomorrow. The family brought {him} over from the church, in spite of {his} protests, and "
              "the hospital wanted a count before letting {him} go."),
        Story("A faint", "fainted in a theatre in a strange town.",
              "During the second act {he} slid from the seat, and the third was spent in an ambulance. By then {he} was well again, "
              "but the hospital here had taken blood."),
        Story("On an island", "is visiting grandchildren on an island.",
              "There is one doctor on the island. She saw the headscarf and asked what it was for, and when she had been told she "
              "took blood and sent it over by boat."),
        Story("A bee sting", "was stung by a bee at a motorway stop.",
              "The lip swelled, and the nearest hospital was two exits away. They took blood before they had asked about anything, "
              "and afterwards had many questions."),
        Story("A broken tooth", "broke a tooth while travelling abroad.",
              "It gave way on an olive in Lisbon. At the dental school there they saw the port and did not want to touch the tooth "
              "before the blood had been counted."),
        Story("The coach party", "is on a tour with a coach party.",
              "A nurse in the next seat heard what {he} was being treated with and had the driver stop at a hospital. The coach had "
              "gone on by the time the blood was read."),
        Story("Two weeks by a lake", "is spending two weeks in a rented flat by a lake.",
              "The holiday lies between two dates at home, and the port needed a dressing. The local surgery did it, and took blood "
              "because the clinic's plan asked for it."),
    ),
    "radiation": (
        Story("The black film", "wears a badge that measures radiation, and it showed too much.",
              "When the badge was developed its film was black. {He} was told on the telephone to come at once, and the first tube "
              "was filled before anybody had time to explain.", 20),
        Story("The lorry", "helped to load something on to a lorry.",
              "It had lain in the yard, and {he} had taken hold of it with bare hands. As the lorry left an alarm went; everybody who "
              "had touched the load was counted that day."),
        Story("Sick by noon", "was sick by noon, as were two others.",
              "All three had been mending a machine that should have been switched off. The safety officer did not wait for an "
              "explanation and had them brought here for blood tests."),
        Story("The alarm", "was near the place when an alarm went off.",
              "At night welds on a pipeline are radiographed, and somebody had put the barrier at the wrong end. {He} had walked "
              "past, and was told to come for a count, and to come again."),
        Story("The second badge", "wore a badge that showed a high dose.",
              "The first badge had gone through the wash, and nobody believed it. The second one said the same, and so {he} was "
              "called in for an examination and blood tests."),
        Story("The store room", "helped to clear a store room that had long been locked.",
              "The boxes had no labels, and one of them was very heavy. When somebody held a counter to it the room was closed, and "
              "all who had been inside were sent here."),
        Story("The plan of the hall", "stood too near to a source for an hour.",
              "The physicist has drawn a plan of the hall, with a cross for the place where {he} stood and the time beside it. The "
              "plan came with {him}, and the first thing that was done was a count."),
        Story("The lamp", "helped somebody who is now very ill.",
              "The other man did the work, and {he} held the lamp for him. When that man was taken to a special hospital they looked "
              "for whoever had been near, and so {he} came to be tested."),
        Story("The key", "was in the room when a key was turned by mistake.",
              "The key should have hung around somebody's neck. It took some minutes until the door was opened again, and {he} was "
              "driven from there to the hospital for blood tests."),
        Story("The safety officer's call", "was rung up on a day off and told to come in.",
              "{He} was fishing when the telephone rang, and the safety officer would not say what it was about. {He} was to bring "
              "the clothes of the day before and to have blood taken."),
    ),
    "rheum": (
        Story("The yearly visit", "came for the yearly visit with the usual list.",
              "Once a year the list of complaints and results is gone through, line by line. This year there was a new line at the "
              "bottom, from the blood test of the week before."),
        Story("A cold sore", "has a cold sore and an appointment for other reasons.",
              "The cold sore is the size of a lentil, and {he} mentioned it only in passing. It was not what the visit was for, but "
              "the doctor wrote it down and added a count."),
        Story("Eyes like sand", "needed new drops for dry eyes.",
              "The drops were running out, and without them there is sand under the lids. The practice does not renew a prescription "
              "without a visit, and at the visit it also takes a count."),
        Story("Always cold", "is always cold and had blood taken because of it.",
              "Even in a warm room {he} keeps the coat on. The family doctor thought of the thyroid, sent the blood, and had "
              "everything else tested from the same tube."),
        Story("An infected toe", "has an infected toe and a long history.",
              "{He} had come to have the toe dressed. Because of all that is written in the notes the doctor took a count as well, "
              "and it came when the dressing was done."),
    ),
    "old-joints": (
        Story("The old hands", "has had bad joints for years and now has a sore skin.",
              "The hands are like roots, {he} says, and they no longer hurt. {He} came because of the skin, and as it was the first "
              "visit for years the doctor had everything tested."),
        Story("Without a rheumatologist", "has seen no specialist since the old one retired.",
              "When the rheumatologist retired three years ago nobody took over, and the drugs ran out. {He} did not miss them; the "
              "sore was shown to the family doctor, who began with a count."),
        Story("The walking frame", "came with a walking frame and a sore on one leg.",
              "The plasters are kept in the basket of the frame, and there has been one on the shin for weeks. The practice nurse "
              "looked under it and asked the doctor for blood tests."),
        Story("Rings cut off", "has joints so thick that the rings had to be cut off.",
              "That was years ago. Today it is the skin that has brought {him}; the doctor looked at it and at the hands, and a count "
              "was part of what followed."),
        Story("The chiropodist", "was sent by the chiropodist, who did not want to begin.",
              "Above the foot there is a sore, and somebody had to look at it before the nails were cut. The surgery dressed it and, "
              "for the same reason, took blood."),
        Story("The stairlift", "hardly leaves the house since the knees went.",
              "{He} came down by the stairlift and was fetched by an ambulance car. It is because of the skin that the district nurse "
              "arranged it, and she wanted the blood looked at on the same trip."),
        Story("Two sticks", "walks with two sticks because of bad hips.",
              "The hips are an old story. The sore has outlasted two courses of zinc bandage, and when the second one came off no "
              "better a count was ordered."),
        Story("A hole in the slipper", "has a toe that weeps and needs room.",
              "{He} had cut a hole in the slipper so that nothing would rub. The home help saw how the toe wept and rang the "
              "practice, which sent somebody to draw blood."),
        Story("Gold, long ago", "had treatment for the joints many years ago and has none today.",
              "Gold was given first, then many other drugs, and then nothing, because the joints had burnt out, in {his} words. A "
              "sore on the skin took {him} to the doctor again, and it led to a count."),
        Story("A slip in the bath", "slipped in the bath, and nothing was broken.",
              "In casualty they filmed the hip and found it whole. The plaster on the shin interested the doctor more; she took it "
              "off, saw what was under it and sent a count."),
    ),
    "hands": (
        Story("Stiff until ten", "has hands that are stiff all morning.",
              "Before ten {he} cannot do up a button, and before noon not open a lid. It began with one finger; now that it is both "
              "hands the family doctor has taken blood."),
        Story("The jam jar", "no longer has the strength to open a jar.",
              "The jar was the beginning, and now the car key is too much as well. At the practice they found both wrists warm and "
              "sent blood for all that goes with it."),
        Story("The wedding ring", "cannot get the wedding ring over the joint.",
              "The ring is worn on a chain around the neck now. A friend asked about it, heard of the mornings and spoke of blood "
              "tests, and the doctor agreed."),
        Story("The half jumper", "had to stop knitting because of swollen hands.",
              "The jumper has lain half finished in the basket since the hands swelled, and the grandchild has outgrown it. {He} "
              "showed the hands at the practice and had blood taken."),
        Story("Swollen fingers", "has fingers too swollen for fine movements.",
              "{He} could no longer hold a pencil as {he} used to and went to the doctor. The doctor pressed each joint in turn, "
              "asked about the mornings and ordered blood tests."),
        Story("No handshake", "avoids shaking hands because it hurts.",
              "The left hand began, and within a month the right had followed. At the surgery {he} only nodded when the doctor held "
              "out a hand, and so the talk came to the joints and to a test."),
        Story("Gloves for the fridge", "puts on gloves to take something out of the fridge.",
              "The cold hurts in the knuckles. A relative saw the gloves lying on the fridge and made an appointment for {him}, at "
              "which the hands were filmed and blood was drawn."),
        Story("The key of the shed", "can no longer turn the key of the shed.",
              "At first {he} oiled the lock. When other locks became stiff too it was plain that it was the hand; the doctor thought "
              "so as well, and blood was taken from the other arm."),
        Story("Fingers like sausages", "has swollen fingers in the morning.",
              "“Like sausages,” says {he}, and holds them up; before ten they are of no use. The specialist has a long waiting list, "
              "and meanwhile the surgery has done a count."),
        Story("By the radiator", "has to warm both hands every morning.",
              "Even in summer the day begins with both hands on the radiator. The family doctor was told of it by chance, at a visit "
              "for something else, and took blood there and then."),
    ),
}  # fmt: skip
