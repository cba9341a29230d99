"""Why a newborn was counted."""

from classification.generate.stories.story import Stories, Story

NEWBORN: Stories = {
    "jaundice": (
        Story("Yellow to the knees", "was tested for bilirubin, and the analyser counted the cells as well.",
              "The midwife held {him} against the window and found {him} yellow to the knees. The bilirubin needs no lamp, but the "
              "same tube had also gone through the counter."),
        Story("Half a tube left", "had blood taken for jaundice, and some of it was left over.",
              "After the bilirubin had been measured half a tube was left. A trainee ran a blood count on it [rather than throw it "
              "away|out of curiosity]."),
        Story("A yellow nose", "looked a little yellow to somebody in the family.",
              "It was the grandmother who [saw|noticed] the yellow nose and would not let it pass. The bilirubin lies well below the "
              "line for the lamp; what was marked was the count beside it."),
        Story("Ready to go home", "should have gone home at noon, but the discharge tests held the family up.",
              "The bags were packed and the car seat stood in the corridor. Then the tests for discharge came back: the bilirubin was "
              "fine, and the count beside it was not."),
        Story("After the lamp", "was treated for jaundice, and the control brought another result.",
              "One night under the blue lamp was enough, and a control was taken afterwards. It was [meant|supposed] to show the "
              "bilirubin only, but the laboratory counted the cells too."),
        Story("Seen on the round", "was a little yellow, so the heel was pricked.",
              "In the daylight of the ward round the skin looked a shade too yellow. Blood was drawn from the heel before the next "
              "feed, for a bilirubin and, as usual here, a count."),
        Story("The meter on the forehead", "had a skin reading above the line and so needed a blood sample.",
              "The meter on the forehead read twelve, so the midwife took blood from the heel. Nobody had ordered more than a "
              "bilirubin, but a full count was printed with it."),
        Story("Same group as the mother", "was followed for jaundice, which the blood groups do not explain.",
              "{He} has blood group O like the mother, the Coombs test is negative, and still {he} turned yellow. To find out why, "
              "the ward sent a blood count."),
        Story("A sleepy feeder", "slept through two feeds and was a little yellow.",
              "{He} had to be woken for the feeds, and the skin had a tinge, so the nurse sent a bilirubin and a count. Undressed and "
              "awake, {he} [sucked|fed] as if to make up for it."),
    ),
    "newborn-check": (
        Story("The heel prick", "had the usual heel prick and, because of the labour, a count with it.",
              "The metabolic card was filled on time. Because the mother had had a temperature of 37.9 in labour, some drops went "
              "into a small tube for a count as well."),
        Story("After the bath", "was counted because of the long time between the waters and the birth.",
              "The waters had been open for twenty hours, so the midwife drew blood after the first bath. {He} slept through it, and "
              "the parents were told that it was routine."),
        Story("A lump on the head", "has a bruise under the scalp, and blood was taken because of it.",
              "{He} was born with a cephalhaematoma the size of half an egg. The obstetrician wanted to know the haemoglobin, and the "
              "laboratory sent the whole count."),
        Story("A study of iron", "takes part in a study for which the parents signed at birth.",
              "During the pregnancy the parents had agreed to a study of iron in newborns. Its plan asks for [a full count|one full "
              "count] in the first week, and so blood was drawn."),
        Story("Large for the family", "was heavy at birth and therefore had the glucose measured.",
              "Because of the birth weight the glucose was checked three times, and each time it was sound. By mistake a student "
              "nurse sent one more tube to be counted."),
        Story("A red cheek", "has a pressure mark from the forceps that had looked like something worse.",
              "The night doctor saw a red cheek and sent a count, to be safe. In the morning the senior recognised the mark of the "
              "forceps, but by then the result was there."),
        Story("In with the twins", "shares the room with twins and was counted along with them.",
              "The two neighbours in the room are twins and have their blood taken by protocol. Somebody took a tube from the third "
              "cot too, and that one was flagged."),
        Story("Two vessels in the cord", "has two vessels in the cord and had the tests that go with it.",
              "At birth the cord had one vessel too few. The kidneys are normal on ultrasound, a creatinine was sent to be sure, and "
              "the blood count came with it."),
    ),
    "mother-low": (
        Story("The mother's notes", "was counted because of an old result in the notes of the mother.",
              "At the booking visit the mother had been found to have few white cells. On the second day after the birth a doctor "
              "read that line again and ordered a count for the child."),
        Story("Both of them", "was counted since the mother's own white cells are few.",
              "All through the pregnancy the mother had had low counts, and they were put down to the pregnancy. A resident [was not "
              "so sure|wondered], and took blood from the child as well."),
        Story("What the anaesthetist saw", "had blood drawn after somebody had looked closely at the mother's result.",
              "Before the epidural the anaesthetist read the mother's count twice. He told the obstetric team, and they asked for one "
              "from the baby."),
        Story("Counted with the mother", "was tested together with the mother, who has known for years of few white cells.",
              "Since a fever at seventeen, the mother says, her white cells have been few. The ward therefore took blood from both of "
              "them, one after the other."),
    ),
    "small-baby": (
        Story("The third day's tests", "is small, warm and hungry, and out of the incubator.",
              "Since yesterday {he} lies in an open cot and has gained ten grams, which the parents wrote down. The tests of the "
              "third day were taken as for every child on the unit."),
        Story("Delivered for the mother", "was delivered for the mother's sake and does well.",
              "It was the mother's illness that made the birth necessary. {He} cried, took the breast within the hour and keeps a "
              "steady temperature; a count is made after all such births."),
        Story("Weeks too early", "came weeks early and has been given glucose by drip.",
              "The cannula for the glucose came out on the second day. On the third the unit takes blood from everybody born so "
              "early, and this count was among the results."),
        Story("A bottle every two hours", "drinks every two hours, and was counted when the sugar was checked.",
              "Glucose was low once and never again. {He} takes every bottle to the last drop; the blood count was drawn with the "
              "last of the glucose tests."),
        Story("Thin arms", "was small at birth and is loud all the same.",
              "The placenta was full of infarcts, the arms are thin, and the voice carries down the corridor. After such a pregnancy "
              "the unit counts the blood on the third day."),
        Story("Two kinds of milk", "drinks two kinds of milk and keeps both down.",
              "The mother's milk is not enough yet, so every other feed comes from the milk bank. Feeding goes well, and blood was "
              "drawn only because the third day is the day for it."),
        Story("A warm cot", "lies in a heated cot, keeps warm and needs no other help.",
              "With a hat and two blankets the temperature has been steady since yesterday. The nurse took the blood for the small "
              "babies' routine, and the doctor was shown the count."),
        Story("The father's hands", "is so small that the father holds all of {him} in two hands.",
              "The father held {him} while the nurse pricked the heel for the third day's tests. {He} hardly woke for it; the count "
              "came back at noon and was passed to the doctor."),
        Story("The third morning", "had the tests that everyone below two kilograms has.",
              "On the third morning one small tube is filled for glucose, bilirubin, calcium and a count. That is done for all "
              "children below two kilograms, and {he} is one of them."),
        Story("A flat trace", "was born in a hurry by section and came to no harm.",
              "In the night the heart trace had flattened, and the section took eleven minutes. {He} cried at once, and for the sake "
              "of that night the team added a count to the next tests."),
    ),
    "unit-routine": (
        Story("The weekly tests", "lies on the neonatal unit and had the weekly tests.",
              "Once a week everybody on the unit has blood taken, whether or not anything is wrong. Of the last results {his} was the "
              "only one that somebody had circled."),
        Story("The cot by the door", "breathes without help and gains slowly.",
              "{He} came off the respirator on the second day and now lies in the cot by the door, with a nasal tube for [the night "
              "feeds|the feeds at night]. Last week's round of tests included a count."),
        Story("A slow week", "was fed more because the weight would not rise.",
              "{He} had put on forty grams in seven days, and that was little. The feed was enriched, and to be sure that nothing was "
              "missed the blood was tested too."),
        Story("The first week's plan", "has the routine tests of the first week on the unit.",
              "{He} breathes room air and lies skin to skin with the father for two hours a day. The plan of the unit has a count "
              "about now, and it was done with the other tests."),
        Story("Before the transfer", "is to move to a unit nearer home.",
              "A cot is free in the hospital where the parents live. It wants a count not older than a day, so one was taken before "
              "the ambulance was ordered."),
        Story("A new feeding tube", "needed a longer feeding tube and had blood taken on the same occasion.",
              "The feeding tube had become too short and was changed; the ultrasound of the head was normal for the second time. "
              "Since {he} was awake anyway, the nurse drew the week's blood."),
        Story("Weighed and measured", "had the tests that follow the scales and the tape.",
              "On this unit children are weighed and measured by the week, and counted when a vein can be found. This time it was "
              "easy, and the tube was filled."),
        Story("The mother's notebook", "is on the unit, where the mother writes everything down.",
              "The mother keeps a notebook with every millilitre and every result. It was she who asked about a figure in the weekly "
              "count that had not been mentioned on the round."),
        Story("The quiet corner", "lies in a quiet corner of the unit and still has a tube in the nose.",
              "For three days there has been no pause in breathing, so {he} was moved to the quiet side of the room. The weekly count "
              "was taken there, and was the only surprise."),
        Story("Before the first bath", "was to be bathed for the first time, with both parents there.",
              "The nurse wanted to have the blood tests done before the first bath, so that there would be peace afterwards. The bath "
              "was given; the count was looked at in the evening."),
    ),
    "ill-newborn": (
        Story("A weak cry", "has cried only weakly since the early morning.",
              "At four in the morning the cry was weak, and at six {he} refused the bottle. The nurse moved the cot next to her desk "
              "and called the doctor, and within minutes a tube was filled."),
        Story("Grey at the breast", "was carried to the unit because the colour was wrong.",
              "{He} went grey around the mouth while feeding, the mother says, and became too quiet. The midwife did not wait for a "
              "porter; on arrival blood was taken from a vein."),
        Story("Pauses in breathing", "was put back on the monitor after a bad night.",
              "Three times between midnight and five {he} stopped breathing; the last time the heart fell to 70, and it took a mask "
              "to end it. The night doctor drew blood straight away."),
        Story("Not like yesterday", "is quieter today than the parents know {him}.",
              "Yesterday {he} had rooted and yawned. Now [the father|the mother] lifts an arm and it falls back, and the nurse who "
              "was called sent for a doctor and a blood count."),
        Story("Brought back", "had been at home for a single night.",
              "The parents rang the ward three times during the night and then came back, with the child in a blanket and a hot-water "
              "bottle. Blood was taken in the admission room."),
        Story("The heart rate alarm", "was noticed by the monitor before anybody else.",
              "Twice the alarm for the heart rate had been turned down. Then a nurse undressed the child, did not like what she saw, "
              "and asked for blood tests."),
        Story("Feeds refused", "has not drunk since last night.",
              "{He} has refused three feeds in a row, milk runs from the corner of the mouth, and the belly is tight. The doctor on "
              "call stopped the feeds and sent a count."),
        Story("Cold feet", "has cold feet and a marbled skin.",
              "From the door the resident saw that {he} was mottled as far as the navel and called for a second pair of hands. While "
              "one warmed the feet, the other took blood."),
        Story("Pale as wax", "has lost all colour since the last feed.",
              "“Like candle wax,” the student wrote, and the consultant, who came to look, let it stand. Blood for a count was drawn "
              "before anything else."),
        Story("A cry like a kitten's", "hardly cries any more and pushes the bottle away.",
              "Between long silences there is a cry like a kitten's. At the last feed {he} pushed the bottle out with the tongue; the "
              "nurse rang the doctor, and blood was sent."),
    ),
}  # fmt: skip
