"""Why somebody who is ill was counted."""

from classification.generate.stories.story import Stories, Story

ILLNESS: Stories = {
    "bleeding": (
        Story("Blood on the brush", "has gums that bleed at every brushing.",
              "Every morning the brush is red, and the basin too. {He} stopped flossing, but it went on, and the dentist wanted to "
              "see a blood count before touching anything.", 12),
        Story("Bruises without a blow", "is bruised in places that were never hit.",
              "There are blue marks on both thighs and no blow to explain them. The first one was put down to the corner of a table; "
              "after the third, blood was taken."),
        Story("An hour of nosebleed", "had a nosebleed that would not stop.",
              "For an hour {he} sat over a bucket at home, and in the car it began again. In casualty a tampon was put in, which is "
              "soaked by now, and a count was sent.", 5),
        Story("Spots above the socks", "has small red spots on both legs.",
              "The spots stand in a line above the socks and do not pale under a glass. A few days ago they were not there; the "
              "doctor who saw them had blood taken at once."),
        Story("Blood on the pillow", "found blood on the pillow and could not say from where.",
              "It was there on three mornings, with a taste of iron at breakfast. When it was there again the family no longer waited "
              "and had the blood tested."),
        Story("The socket", "lost a tooth, and the place would not stop bleeding.",
              "Since the day before yesterday the socket has oozed through two boxes of gauze. The dentist did not like it and wanted "
              "to have {him} counted before doing more.", 6),
    ),
    "marrow-ill": (
        Story("White lips", "has white lips and aching bones.",
              "A stranger on the bus asked whether {he} needed help, because of the colour. That was the day on which {he} was taken "
              "to the doctor, who pricked a finger and rang the hospital.", 6),
        Story("Too tired to eat", "has been too tired to eat for a week.",
              "On the stairs to the surgery {he} had to rest on every landing. The doctor did not wait for the afternoon and sent the "
              "blood by taxi.", 8),
        Story("From bed to sofa", "goes from the bed to the sofa and does not get better.",
              "The bones ache and the colour has gone. A film of the chest was clear, and as that explained nothing the family doctor "
              "came to the house to draw blood."),
        Story("Something is wrong", "is ill in a way that is hard to name.",
              "Nobody in the family had a word for it, but all of them felt that something was wrong. They insisted on a blood test, "
              "and the laboratory telephoned the same evening."),
        Story("Cold hands", "is always cold now and tires on the shortest way.",
              "Halfway to the post box the heart raced, and the hands were cold although the day was hot. A neighbour rang the "
              "doctor, who had {him} brought to the surgery and counted.", 8),
        Story("The shins", "has aching shins and a grey face.",
              "“It is in the bones,” says {he}, and points to the shins. The doctor saw how grey the face was and sent {him} straight "
              "to the laboratory."),
        Story("A loose collar", "has lost weight and colour within two weeks.",
              "A fortnight ago {he} was well, and now the collar stands away from the neck. A friend drove {him} to the surgery, "
              "where they took one look and sent a count.", 16),
        Story("A recent photograph", "has changed so much that a photograph frightened the family.",
              "The photograph is not old, and yet it could be of another person. When a relative had shown it around the family went "
              "to casualty, where blood was sent within minutes."),
    ),
    "long-fever": (
        Story("The eighth day", "has had a fever for eight days.",
              "The family drew a chart with a ruler: it goes up every evening and is never quite down in the morning. With the chart "
              "they went to casualty, and there {he} was counted."),
        Story("Without an origin", "has a fever that nobody can place.",
              "Lungs, urine, ears and bones have been looked at, and nothing was found. The ward now takes blood every day in the "
              "hope that it will show something."),
        Story("The tight trousers", "has a fever, and a belly that has begun to swell.",
              "The fever came first, and now the trousers do not close and it hurts to lie on the left side. The doctor felt the "
              "belly and sent {him} in for blood tests."),
        Story("Forty at supper", "is hot every evening, and has been for more than a week.",
              "At supper it is forty degrees and at breakfast thirty-seven. The family takes turns to sit with {him}, and today it "
              "was decided that the blood had to be examined in hospital."),
        Story("Transferred", "was transferred from a small hospital with a fever.",
              "The small hospital had taken eleven sets of cultures and none of them grew. When nobody there knew what else to try, "
              "they rang for a bed here, and the first thing to be done was a count."),
        Story("A yellow tinge", "has had a fever into its second week and has lost weight.",
              "In daylight the eyes are a little yellow. A relative noticed it first; the doctor, who had been waiting for the fever "
              "to end, now thought that it was time for the hospital and its laboratory."),
        Story("The chart on the wall", "has a temperature chart that has run out of paper.",
              "The evenings are worst, and a chill comes before each climb. After more than a week of it the ward doctor wanted every "
              "test repeated, and the count was the first to be done."),
        Story("Only ice", "will take ice and nothing else.",
              "The fever has not been below 38 at night for over a week, and only ice goes down. Because {he} had almost stopped "
              "drinking {he} was admitted and counted."),
        Story("A holiday cut short", "came home early from a holiday because of a fever.",
              "The holiday ended on the third day. Since then two hospitals have looked for a reason and found none; the third, which "
              "is ours, began with the blood."),
        Story("Thinner every day", "has a fever and grows thinner by the day.",
              "One can see the weight go. Paracetamol brings down the fever for an hour and no longer, and the doctor, having called "
              "daily, asked for admission and a count."),
        Story("Cold compresses", "has been treated at home with cold compresses for days.",
              "The grandmother put on cold compresses with vinegar by day and by night. They did no harm and did not help, and in the "
              "second week the family came for blood tests.", 2, 25),
    ),
    "belly": (
        Story("Half a portion", "is full after half a portion.",
              "The family thought that it was the cooking, but the belt had to be let out all the same. At the surgery both sides "
              "were heard, and the doctor wanted to feel the belly and see the blood."),
        Story("Under the left ribs", "feels a weight under the ribs on the left.",
              "It is as if a loaf of bread lay there, {he} says, and shows how large. The family doctor laid a hand on the place, "
              "booked a scan and made a count."),
        Story("The tailor", "was measured by a tailor, who made a remark.",
              "The shoulders had stayed the same, the tailor remarked, and the waist had not. {He} looked at it in the mirror for "
              "some days and then let a doctor look, who sent a count too."),
        Story("Wet shirts", "sweats so much at night that shirts have to be changed.",
              "There are two wet shirts a night, one at one and one at four, and nine kilograms have gone since last summer. On "
              "hearing this the doctor put aside what {he} had come for and sent blood."),
        Story("On the right side", "can only sleep on the right side.",
              "Lying on the left there is a drag as far as the shoulder. An orthopaedic surgeon was asked about the shoulder and sent "
              "{him} back, with the advice to have the blood tested."),
        Story("The seat belt", "finds that the seat belt has become too tight.",
              "It chafes on the left, and a back specialist was consulted because of it. He had no explanation for it from the back "
              "and passed {him} on, with a count."),
        Story("Small meals", "can manage small meals only and lies down afterwards.",
              "Instead of two large meals there are four small ones, each with a nap on the right side. The doctor wanted to look "
              "into the stomach, but took blood beforehand."),
        Story("A hard edge", "felt something while lying in the bath.",
              "Below the ribs there was a hard edge, which {he} took for a rib. It was still there a week later, and then {he} had it "
              "examined, and the blood with it."),
        Story("Braces", "has changed from a belt to braces within a year.",
              "The belt no longer stayed up over the belly, and yet the face had become thinner. It was the two together that worried "
              "the family, and they had {him} examined and counted."),
        Story("The silver wedding", "cannot close a waistcoat that was new a year ago.",
              "The waistcoat was made for a silver wedding and now gapes by a hand. The family laughed at first; then they made an "
              "appointment, and the belly was examined and the blood counted."),
    ),
    "liver": (
        Story("Before the scope", "has an endoscopy booked, which needs blood tests first.",
              "The endoscopy was booked months ago by the liver clinic. A count is part of the booking, and the nurse who filed it "
              "showed it around."),
        Story("A swollen belly", "has a belly that has grown and arms that have not.",
              "A grandson has to tie the shoelaces now. At the liver clinic they measured the belly, asked about salt and took the "
              "usual blood."),
        Story("The monthly visit", "has come every month for as long as anybody remembers.",
              "Everybody at the liver clinic knows {him} by name. Blood is taken at each visit, and this time the doctor stayed with "
              "the slip for longer than usual."),
        Story("A promise kept", "has not drunk for five weeks, as had been promised.",
              "{He} has not touched a drop, and {partner} confirms it with a nod. The liver clinic is pleased and took blood as ever, "
              "to see what five weeks have done."),
        Story("Swollen ankles", "has ankles that are swollen by noon.",
              "The socks leave a deep mark by the middle of the day. When {he} showed it the doctor noticed the red palms and the "
              "trembling hand as well, and sent blood."),
        Story("A card in the wallet", "has not been to the liver clinic for a year and a half.",
              "In casualty the clinic's card was found in the wallet. The doctor on duty rang the number, was told what to look for "
              "and took a count."),
        Story("The large belly", "came for a check, with a belly that has become large.",
              "The belly goes through the door first, {he} says, and takes it lightly. The doctor did not, and a count was the first "
              "thing on the list that followed."),
        Story("Left too early", "was in hospital a while ago and did not stay.",
              "That time {he} left the ward on the third day, against advice, because somebody had to see to things at home. The "
              "tests that were missed then are being done now, the count among them."),
        Story("The sister's call", "was brought by a sister, who had made the appointment.",
              "The sister waits outside and will not leave without an answer. It was at her wish that the blood was taken too."),
        Story("Spiders on the chest", "has small red spiders on the skin of the chest.",
              "The spiders have been there longer than the swelling, {he} says. The family doctor saw them when the shirt was off, "
              "and ordered a count and more."),
        Story("The hostel", "lives in a hostel, which registered {him} with a doctor.",
              "The hostel registers everybody with the practice round the corner. The practice takes blood from all of them, and the "
              "doctor had {him} called back because of it."),
    ),
    "stairs": (
        Story("The second landing", "has to stop for breath on the second landing.",
              "A neighbour found {him} sitting there once more and did not believe that it was the shoes. {He} was made to promise a "
              "visit to the doctor, and kept the promise."),
        Story("The last verse", "has no breath left for the last verse of a hymn.",
              "Somebody in the next pew noticed before the family did. It came so slowly, {he} says, that there was never a day to "
              "see a doctor; now there has been one, and a blood test."),
        Story("Too long a walk", "has given up the long walks of earlier years.",
              "The walks became shorter until even the short one was too long. {He} thought of the heart, and the heart specialist, "
              "before doing anything, wished to see the blood."),
        Story("A slow pneumonia", "had a pneumonia that took long to clear.",
              "After eight weeks the film was fine, but the breath did not come back. The chest clinic found nothing to add and "
              "advised a count."),
        Story("The bicycle", "sold the bicycle because the hills had become too steep.",
              "It was not the hills, said the family, and made an appointment. The doctor went up one flight of stairs with {him} and "
              "then took blood."),
        Story("A stick", "bought a stick, though the knees are good.",
              "The stick is there to lean on until the breath comes back. The family doctor asked why {he} needed one, listened to "
              "the answer and ordered a count."),
    ),
    "nerves": (
        Story("On cotton wool", "walks as if on cotton wool.",
              "It is worse in the dark, and {he} has fallen twice in the shower, without a fracture. After the second one the doctor "
              "tested the feet and took blood."),
        Story("A lost slipper", "loses a slipper on the way and does not notice.",
              "Only when {he} trod on the cold tiles of the bathroom was the slipper missed. {He} mentioned it at the practice as a "
              "joke, and the doctor fetched a tuning fork and sent blood."),
        Story("The numb foot", "no longer feels what is under the foot.",
              "{He} has to look down to see where the foot has been put. On the stairs that nearly ended badly, and so the feet were "
              "examined and the blood tested."),
        Story("Needles in both feet", "has had needles in both feet since the spring.",
              "They have been climbing ever since. A podiatrist tried insoles, a neurologist has an appointment in nine weeks, and "
              "the family doctor did what could be done sooner, a blood test."),
        Story("Buttons by sight", "can only do up buttons while looking at them.",
              "The fingers no longer find the buttonholes, and the handwriting leans in every direction. The receptionist could not "
              "read the form and asked; that is how the examination began, and the count with it."),
        Story("A stumble in the dark", "stumbles at night and walks well by day.",
              "By day there is nothing to see, but in the dark {he} needs the wall. Since then a lamp has been left on; when the "
              "doctor heard why, there was a count to be made."),
    ),
    "leg": (
        Story("One leg, two sizes", "has worn two sizes of sock since {his} teens.",
              "One leg has always been the larger, and the right boot is let out. Now that leg is tight and warm, and when {he} "
              "showed it at last a tube was filled."),
        Story("A heavy leg", "has a leg that is heavy and swollen by evening.",
              "By then a thumb leaves a pit in it. In casualty a clot was looked for and not found; the blood that was taken for it "
              "had also been counted."),
        Story("One leg too thick", "has one leg that no longer fits into old trousers.",
              "The other one goes in without trouble, and the trousers are not new. At the vein clinic they measured both legs and "
              "wanted to see a count before going further."),
        Story("One leg up", "has to put up one leg in the evening.",
              "The swelling began at school age and is in the one leg only. {He} had long got used to it when a new doctor asked "
              "about it and took blood."),
    ),
    "cough": (
        Story("Two months of cough", "has coughed for two months and has lost weight.",
              "{He} sweats at night and is six kilograms lighter. Tuberculosis was looked for with two sputa; at the same visit the "
              "chest clinic took blood."),
        Story("Like a smoker", "coughs like a smoker and has never smoked.",
              "The cough has gone on for so long that somebody sleeps in the spare room. {He} came for the sake of the family's "
              "sleep, and a film and a count were ordered."),
        Story("A shadow on the film", "has a shadow at the top of a lung.",
              "It was found on the right, on a film taken for the entrance examination at a new job. The doctor there sent {him} on, "
              "and in the meantime had a count made."),
        Story("A brother listened", "was listened to by a brother who studies medicine.",
              "The brother is in his third year and heard something at the top on the right. He would not be talked out of it, and "
              "{he} had a film and a blood test for his sake."),
    ),
    "warts-adult": (
        Story("The laser again", "has had laser treatment four times, and it did not last.",
              "Everything came back, four times. The letter of the skin clinic ends with a question about the blood, and to answer it "
              "a count was made."),
        Story("Hands in pockets", "keeps both hands in the pockets because of warts.",
              "There are flat ones and thick ones, on every finger. A nurse who asked to see them, because she needed a vein, told "
              "the doctor, and so the vein was used for a count."),
        Story("Three clinics", "is treated by three clinics for one and the same complaint.",
              "The warts are in three regions, and each region has its own clinic. A junior doctor at the third read what the other "
              "two had written and looked at the blood count."),
    ),
}  # fmt: skip
