"""Why a schoolchild was counted; some of these happen to grown-ups as well."""

from classification.generate.stories.story import Stories, Story

SCHOOL: Stories = {
    "mouth-school": (
        Story("Custard for a week", "has eaten nothing but custard for a week.",
              "The mouth was too sore for chewing. The dentist painted the gums purple and wrote to the doctor, with the word blood "
              "underlined."),
        Story("The brace", "wears a brace and has had a sore mouth.",
              "At first the brace was thought to rub. The orthodontist took out one wire, then another, and when the mouth was still "
              "sore he asked in a letter for a count.", 9, 17),
        Story("No salt, no lemon", "cannot eat anything with salt when the mouth is sore.",
              "Salt burns, lemon burns, and toast scratches. Because it is the third time since the summer, the family doctor had "
              "blood taken."),
        Story("The school dentist", "was picked out among many at an examination of teeth.",
              "The school dentist had thirty children to see and stopped at this one, because the gums were red as far back as the "
              "molars. He gave the parents a note for the doctor, who ordered a count."),
    ),
    "tonsils": (
        Story("Tonsils on the list", "was on the list to have the tonsils out.",
              "The tonsils are large, and the snoring can be heard through two doors. A date had been found for the operation; then "
              "the blood tests before it came back."),
        Story("A throat for the surgeon", "was to lose the tonsils this week.",
              "There had been five sore throats in a year, all of them noted by the mother, and a bed was booked. The ward took a "
              "count, as before every operation, and cancelled."),
        Story("Ice cream promised", "had been promised ice cream after an operation.",
              "The surgeon came to the bed to say that there was something about the blood to be cleared up first. The ice cream was "
              "eaten in the car park instead, with the tonsils in place."),
        Story("The day before", "was counted the day before an operation on the throat.",
              "The surgeon's secretary rang the parents in the evening. There would be no operation tomorrow, and would they please "
              "show somebody the white cells."),
    ),
    "sinus-school": (
        Story("Headache over the eyes", "has a headache over the eyes again.",
              "It hurts most upside down, in gymnastics, and there have been two others within the year. At this visit the doctor "
              "wanted more than a look at the nose and took a count.", 7, 40),
        Story("The trumpet", "cannot play the trumpet because of the pressure in the cheek.",
              "Blowing hurts behind the cheek, so the trumpet has been left in its case. Before anybody gave tablets for the sinus, "
              "the practice took blood.", 8, 60),
        Story("A smell of burnt milk", "smells something that nobody else can smell.",
              "For days {he} had noticed a smell of burnt milk, and the cheek hurt when it was tapped. It was the smell, more than "
              "the pain, that brought {him} to the practice, where blood was part of the examination."),
        Story("After the swimming gala", "has sinusitis after swimming, time and again.",
              "This was the third within some months, and each came after a gala. The coach blames the chlorine; the family doctor "
              "preferred a look at the blood.", 8, 40),
    ),
    "boil": (
        Story("A boil under the belt", "had a boil for the second time at the same place.",
              "The boil sat under the belt, burst on the school bus and has hurt less ever since. Because it was the second, the "
              "doctor who dressed it had blood taken.", 7, 17),
        Story("Sitting on one side", "would not say for days what hurt.",
              "At table {he} sat on one side of the chair, until the mother looked and found a boil. The practice that treated it "
              "also sent a blood count."),
        Story("The scraped elbow", "scraped an elbow on artificial turf, and a boil followed.",
              "After a fall in goal the elbow was raw, and a few days later there was a boil on the scrape. A poultice drew it; a "
              "count was taken when it was dressed.", 8, 30),
        Story("Squeezed too early", "had a boil that somebody squeezed too early.",
              "A cousin had meant well and washed both hands before squeezing. The boil grew nevertheless; when the swab was taken a "
              "tube for the count went with it."),
    ),
    "waves": (
        Story("Crosses on the calendar", "has ulcers in the mouth, again and again.",
              "On the kitchen calendar the family has made a cross for each day with ulcers, and the crosses stand in columns. The "
              "mother photographed them for the doctor, and that led to a count."),
        Story("Every third weekend", "falls ill at weekends, and not at all of them.",
              "Every third weekend or so the mouth is sore and the temperature rises; in between nothing is to be seen. This time "
              "somebody thought of counting the blood."),
        Story("Well again within days", "has been ill so often that people have begun to ask.",
              "One day there are ulcers and a temperature, and before the week is out all is well again. The family doctor heard this "
              "once too often and made a count at the bad time.", 15),
        Story("The diary", "brings a diary that goes back a long way.",
              "The diary is kept in three colours: red for fever, blue for the mouth, green for good days. Green is the commonest, "
              "but the doctor saw how the red came back and sent blood."),
        Story("Absent again", "has missed school in a rhythm that a teacher noticed.",
              "The teacher laid the lists of absences side by side and rang the parents. The mother had said so since the nursery; "
              "with the lists in hand she was believed, and the count was not put off any longer.", 6, 14),
        Story("Gums that come and go", "has gums that swell and bleed and then calm down by themselves.",
              "For a few days the gums bleed on the brush, then they are well for weeks without any treatment. The dentist happened "
              "to see them on a bad day, and a count was made that afternoon."),
        Story("Birthdays in bed", "is ill on days that ought to be holidays.",
              "Of the last five birthdays three were spent with a sore mouth, and the family calls it the birthday fever. An aunt "
              "thought that this could not be chance and insisted on a test.", 6, 40),
        Story("The same mouthwash", "is often at the chemist's because of a sore mouth.",
              "Every three weeks the family buys the same mouthwash. The pharmacist remarked on it and advised them to see a doctor, "
              "who had {him} counted."),
        Story("Just as foreseen", "has a sore mouth and a hot head.",
              "The mother had told the practice in advance in which week it would begin, and it did. So a tube of blood was taken "
              "while the mouth was sore."),
        Story("Better before the visit", "is always well by the day of the appointment.",
              "Appointments come too late: by then there is nothing left but a white spot on the tongue. This time the practice told "
              "the family to come at once, on the bad day, for a count."),
    ),
    "warts": (
        Story("Warts on both hands", "has warts on both hands that no treatment has changed.",
              "There are seventeen warts by {his} own count; acid, frost and duct tape have failed. The family doctor wondered why "
              "nothing helped and sent a count."),
        Story("Gloves in summer", "wears thin cotton gloves even in summer.",
              "The gloves are there because of the remarks at school. Five courses of freezing have changed nothing about the warts, "
              "and before a sixth the skin clinic wanted a blood test."),
        Story("The skin clinic's question", "has warts on which every acid has been tried.",
              "The skin clinic wrote that it had nothing more to offer. At the end of the letter it asked how the blood was, and the "
              "family doctor could not say without a count."),
        Story("Warts, chest, ears", "is treated for warts, for the chest and for the ears.",
              "Each of the three clinics writes letters of its own, and nobody had read them together. A new family doctor did so, "
              "and then ordered a count."),
        Story("A fifth chest film", "has had one pneumonia after another.",
              "This was the fifth in six years, in the right lower lobe again. The radiologist added a line to his report to ask why, "
              "and so blood was sent."),
        Story("One antibiotic after another", "has had so many antibiotics that {he} knows them by taste.",
              "{He} can tell antibiotics by their taste and likes the banana one least. The last course ended in spring; at the next "
              "visit the doctor added up the courses and wrote out a form for the blood."),
        Story("White sinuses", "has had blocked sinuses since the first year at school.",
              "On every film the sinuses have been white, and the last washout helped for a month. Before another one the ear clinic "
              "had the blood tested."),
        Story("The duct tape", "has tried everything against warts, at home and in clinics.",
              "Duct tape was worn for eight weeks and vinegar for six, without any effect on the warts. The mother thought that the "
              "skin alone could not be to blame, and the blood was to be looked at as well."),
        Story("Hands behind the back", "does not like to show either hand.",
              "{He} keeps both hands behind the back because of the warts. The nurse who looked for a vein saw them and mentioned "
              "them to the doctor, who wrote “count” on the form."),
        Story("The usual pneumonia", "has a pneumonia in most winters.",
              "“The usual,” {he} says, and coughs. Physiotherapy has become a habit; this year the doctor ordered a count with the "
              "film."),
    ),
}  # fmt: skip
