"""Threads of children and teenagers of five to sixteen years who live at home."""

from classification.generate.threads.thread import Scene, Thread

SCHOOL: tuple[Thread, ...] = (
    Thread(
        title="The upper bunk",
        stake="A school trip to the sea is coming, with an upper bunk that {he} has been promised.",
        says="The class is going to the sea, and {he} has been given an upper bunk by the window. The class teacher will take {him} with "
        "a letter, and not without one.",
        ask="Can the teacher have her letter?",
        people=("the class teacher", "the warden of the hostel"),
        middle=(
            Scene(
                "The hostel's kitchen",
                "The warden of the hostel has asked if there is anything she must cook differently. She has two hundred beds and one "
                "stove.",
                "Does the kitchen need instructions?",
            ),
            Scene(
                "Six to a room",
                "They sleep six to a room. The other five families have been told something, though it is not clear what, or by whom.",
                "What should those families have been told?",
            ),
            Scene(
                "By taxi",
                "The class teacher has worked out the way from the hostel to a hospital: fifty minutes by taxi, if there is a taxi.",
                "Is that too far?",
            ),
        ),
        better=Scene(
            "Gulls",
            "{He} had the upper bunk and was woken by gulls. The class teacher came home without a voice, and with the letter unopened.",
            "Should the school keep a copy?",
        ),
        same=Scene(
            "Half the class at noon",
            "The father drove {him} there and back in a day, and half the class came down to the beach. They had left the bunk empty.",
            "Would a night have been possible?",
        ),
    ),
    Thread(
        title="The mathematics test",
        stake="The class is to write a test, and {he} has placed some hope in the number.",
        says="There is a mathematics test, and {he} asks whether somebody with such a number ought to sit in a room with thirty others. "
        "The mother knows why {he} asks.",
        ask="Is {he} excused?",
        people=("the mathematics teacher", "the mother, who checks the homework"),
        middle=(
            Scene(
                "A friendly card",
                "The mathematics teacher has sent the exercises home, with a friendly card. {He} holds it by the edges.",
                "Is there anything against lessons?",
            ),
            Scene(
                "An empty room",
                "The test might be written in an empty room, the teacher says. It is a kind offer, and {he} had not reckoned with it.",
                "Is an empty room of any use?",
            ),
            Scene(
                "In writing",
                "{He} would like a line to say that tests are dangerous. The mother would like the opposite, and both watch your pen.",
                "Which of them gets it in writing?",
            ),
        ),
        better=Scene(
            "Sat with the others",
            "{He} sat the test with the others. How it went is not known here, since {he} changes the subject.",
            "Is any excuse left?",
        ),
        same=Scene(
            "The window seat",
            "No reason was found, and {he} wrote the test in a seat by the window. Enquiries about dictation have followed.",
            "Does the number excuse {him} from anything?",
        ),
    ),
    Thread(
        title="The minuet",
        stake="{He} wants to play for the examiner, and the violin teacher would rather wait.",
        says="For half a year {he} has practised one minuet, to play it to an examiner. The violin teacher has heard about the blood and "
        "offers, gently, to cross {his} name off the list.",
        ask="Is there a reason to cross it off?",
        people=("the violin teacher", "the grandfather, who pays for the lessons"),
        middle=(
            Scene(
                "Chairs in a corridor",
                "The candidates wait in a corridor without windows. The violin teacher shows with her hands how close the chairs stand.",
                "Is the corridor a worry?",
            ),
            Scene(
                "The fee",
                "The fee is not returned, and it was the grandfather who paid it. He has not mentioned it once, which has not escaped "
                "anybody.",
                "Can the family plan anything?",
            ),
            Scene(
                "In the waiting room",
                "{He} brought the violin, in case there should be a wait, and there was. By now the receptionist hums along.",
                "When will there be an answer?",
            ),
        ),
        better=Scene(
            "Passed",
            "{He} played, bowed to the piano in place of the examiner, and passed. The violin teacher had to go outside for a moment.",
            "Is a last check needed, or none?",
        ),
        same=Scene(
            "An examiner at home",
            "The examiner came to the house, which is done more often than one thinks. She stayed for tea and asked for the minuet again.",
            "Was the fuss justified?",
        ),
    ),
    Thread(
        title="Second in the relay",
        stake="The swimming club has exactly four for the relay, and {he} is the second.",
        says="{He} swims second in the relay of a club in Split, and without {him} there is no relay. The coach has brought the entry "
        "form along and holds it next to the slip.",
        ask="May {he} be entered?",
        people=("the swimming coach", "the lifeguard"),
        middle=(
            Scene(
                "Tested on the hour",
                "The lifeguard tests the water on the hour. He would vouch for it in court, he says, though nobody has asked him to.",
                "Is the water in question at all?",
            ),
            Scene(
                "The other three",
                "The other three will not have anyone else, they have told the coach. She finds that noble and not much help.",
                "How long should they wait?",
            ),
            Scene(
                "Goggles",
                "{He} has kept the goggles round {his} neck through the whole visit. The mother has given up on that.",
                "Training, yes or no?",
            ),
        ),
        better=Scene(
            "Fifth of six",
            "{He} touched the wall, the third swimmer went in, and they were fifth of six. In the coach's car they sang.",
            "What goes into the last letter?",
        ),
        same=Scene(
            "With the stopwatch",
            "Somebody's sister swam, and {he} stood at the edge with the stopwatch and shouted. The coach says that they have never been "
            "so well informed.",
            "From when could {he} swim?",
        ),
    ),
    Thread(
        title="Two houses",
        stake="Between the mother's house and the father's, the number changes its meaning.",
        says="The parents live apart, and each learns from {him} what the other thinks. In the mother's house the number is an emergency, "
        "in the father's a misprint.",
        ask="Emergency or misprint?",
        people=("the father, from the other house", "the mother's lawyer"),
        middle=(
            Scene(
                "Alternate weeks",
                "From the father's house {he} goes to school, from the mother's {he} does not. The form teacher has drawn it as a graph.",
                "Should {he} be in school?",
            ),
            Scene(
                "A reply slip",
                "The mother's lawyer asks which of the households is the more suitable, medically. A reply slip is enclosed.",
                "Do you reply?",
            ),
            Scene(
                "A request",
                "Nobody had asked {him} until now. {He} would like both of them to hear the same thing, in one room, and then to go and "
                "eat.",
                "Which sentence would you say to both?",
            ),
        ),
        better=Scene(
            "As far as the bridge",
            "The parents found themselves on the same side of the desk. They shared a taxi as far as the bridge, with {him} in the middle.",
            "Is it really a closed matter?",
        ),
        same=Scene(
            "One page, two halls",
            "A page with a few rules hangs in both halls. {He} has compared the copies word by word and is satisfied.",
            "Does such a page need a date on it?",
        ),
    ),
    Thread(
        title="The other bed",
        stake="{He} shares a room with a brother, who has moved into the bath.",
        says="There are two beds in the room, and the brother from the other one has decided that it is catching. The brother's mattress "
        "lies in the bath now, and {he} has to knock.",
        ask="Can the brother catch it?",
        people=("the brother from the other bed", "the mother, who wants the bath back"),
        middle=(
            Scene(
                "A chalk line",
                "A chalk line divides the bedroom. The window is on the brother's side, and {he} regards that as theft.",
                "Does the line serve any purpose?",
            ),
            Scene(
                "His turn",
                "The brother would like to have his blood counted, too, to be on the safe side, or else so as not to be left out.",
                "Should the brother be counted?",
            ),
            Scene(
                "Under the stairs",
                "The mother, who wants the bath back, could make up a bed under the stairs. She asks whether it is the cleaner solution.",
                "Should the two sleep apart?",
            ),
        ),
        better=Scene(
            "Two beds",
            "The mattress is back where it belongs, and they whisper until somebody bangs on the wall. The mother has had a bath.",
            "Is anyone in that room still to be counted?",
        ),
        same=Scene(
            "A night with thunder",
            "The brother came back by himself, on a night with thunder. In quarrels the number is brought up, and then dropped.",
            "What does the brother need to understand?",
        ),
    ),
    Thread(
        title="The storm",
        stake="The school is putting on a play, and {he} is the storm.",
        says="In the school play {he} is the storm, with a sheet of tin and one great entrance. The drama teacher looks at the "
        "understudy, and the understudy looks at the tin.",
        ask="Does {he} keep the part?",
        people=("the drama teacher", "the understudy's mother"),
        middle=(
            Scene(
                "Let out at the seams",
                "“We are so concerned,” says the understudy's mother, and asks who will know first. The costume would have to be let out.",
                "Need anyone outside the family know?",
            ),
            Scene(
                "Behind the curtain",
                "Behind the curtain there will be half the school and little air. The drama teacher could have the storm come in from the "
                "street.",
                "From the street, or from the wings?",
            ),
            Scene(
                "A sample",
                "{He} produced a little thunder on the lid of our bin, and the corridor came to look. The mother apologised to each of "
                "them.",
                "May {he} rehearse?",
            ),
        ),
        better=Scene(
            "Second act",
            "The storm broke out in the second act, and the lights failed, which was not in the script. The audience thought it very well "
            "done.",
            "Is it over on paper, too?",
        ),
        same=Scene(
            "From the music room",
            "The storm came from the music room, through an open door, and many preferred it so. {He} took the bow from there as well.",
            "How long would you go on counting?",
        ),
    ),
    Thread(
        title="The spare gloves",
        stake="Without {him} the village has nobody to stand in goal.",
        says="{He} keeps goal for a village near Pécs that can field a team if everybody comes. The trainer, a plumber, has heard of the "
        "number and put the spare gloves into his van.",
        ask="May {he} stand in goal?",
        people=("the trainer, a plumber", "the referee, a dental technician"),
        middle=(
            Scene(
                "The wet corner",
                "The goal stands in the wet corner of the pitch. Being a plumber, the trainer has laid a drain there, in two evenings.",
                "Was the drain called for?",
            ),
            Scene(
                "No whistle",
                "The referee, a dental technician, will not blow his whistle before he has seen a note from someone in authority.",
                "What would the note say?",
            ),
            Scene(
                "In the field",
                "Less is kicked at one in midfield, the father thinks. {He} takes this as an insult to goalkeepers.",
                "Is another position safer?",
            ),
        ),
        better=Scene(
            "A penalty",
            "They lost by a penalty. {He} would like to talk about that, and not about blood, and the trainer has returned the gloves to "
            "the shed.",
            "Is there still blood to talk about?",
        ),
        same=Scene(
            "Behind the net",
            "A cousin from the next village keeps goal, and {he} stands behind the net and tells him where to jump. About half of it "
            "arrives in time.",
            "How long must the cousin stand in?",
        ),
    ),
    Thread(
        title="The next belt",
        stake="The judo club examines for the next belt, and the trainer wants to know about falls.",
        says="{His} next belt hangs in the office of the judo club, with a name pinned to it. The trainer will examine {him} as soon as "
        "someone tells her that throws are allowed.",
        ask="Are throws allowed?",
        people=("the judo trainer", "the treasurer of the club"),
        middle=(
            Scene(
                "Old mats",
                "The mats have been there since the treasurer of the club was a child. She has got as far as asking for prices.",
                "Do the mats matter?",
            ),
            Scene(
                "Held back",
                "{His} usual partner was told to hold back, and {he} noticed at once. There was a quarrel, with a bow at the end.",
                "Should anyone hold back?",
            ),
            Scene(
                "Standing up",
                "“It can all be shown standing,” says the judo trainer, who has seen it done. {He} asks what that belt would be worth.",
                "Standing only, or everything?",
            ),
        ),
        better=Scene(
            "Knotted",
            "The belt has been knotted, at the second attempt, in front of both parents. It was worn to this appointment, under the coat.",
            "May {he} be thrown like anybody else?",
        ),
        same=Scene(
            "In Japanese",
            "The trainer examined {him} on the names of the throws, in Japanese, with nobody on the mat. For her, she says, it counts.",
            "What would allow the throws themselves?",
        ),
    ),
    Thread(
        title="Third board",
        stake="There is a chess tournament abroad, and the seats on the aeroplane are booked.",
        says="{He} plays third board in a team that has been invited to Tallinn. The flight is booked, and the manager, somebody's "
        "father, asks whether he should book a seat fewer.",
        ask="Can {he} fly?",
        people=("the team's manager, somebody's father", "the arbiter"),
        middle=(
            Scene(
                "Before the first move",
                "One shakes hands before the first move, and whoever refuses loses the point. The arbiter is searching the regulations.",
                "Is a handshake dangerous?",
            ),
            Scene(
                "An article",
                "The team's manager has sent round an article on the air in aeroplanes. It is long, and he has underlined most of it.",
                "Anything to say on cabin air?",
            ),
            Scene(
                "An offer",
                "“A draw,” {he} proposes: fly there and play, but no opening ceremony. The mother was not consulted and asks for time on "
                "the clock.",
                "Do you accept the offer?",
            ),
        ),
        better=Scene(
            "All hands shaken",
            "{He} lost to a child with a lollipop and drew the other games. Every hand was shaken, some of them twice.",
            "Is there a next move?",
        ),
        same=Scene(
            "From the kitchen",
            "{He} played from the kitchen by computer, and the manager moved the pieces in Tallinn. The arbiter had found a paragraph.",
            "And the next journey?",
        ),
    ),
    Thread(
        title="Rucksack by the door",
        stake="A camp without running water has a place for {him}, so far.",
        says="The camp is a meadow in the Ardennes with a spring, a trench and sixty children. {His} rucksack stands by the door, and the "
        "camp leader would be glad of a telephone call.",
        ask="Does the rucksack stay packed?",
        people=("the camp leader", "the camp cook"),
        middle=(
            Scene(
                "The trench",
                "The mother enquired about lavatories and was told about the trench. “Nobody has ever complained,” said the camp cook.",
                "Is the trench a reason to say no?",
            ),
            Scene(
                "A line by hand",
                "The camp's form asks about bees, knives and homesickness, and not about blood. The camp leader has added a line by hand.",
                "How would you fill in that line?",
            ),
            Scene(
                "The red light",
                "{He} demonstrates a torch that has a red light for emergencies. The father asks for a definition.",
                "What counts as an emergency?",
            ),
        ),
        better=Scene(
            "Smoke",
            "{He} came home smelling of smoke, with somebody else's towel. The camp leader sent a card that was about the weather from "
            "beginning to end.",
            "May the file be put away?",
        ),
        same=Scene(
            "A tent in the garden",
            "The tent stands in the garden. The camp leader brought three of the others round with a kettle, and they stayed up later "
            "than the camp did.",
            "Would the camp have been wrong?",
        ),
    ),
    Thread(
        title="The broadcast",
        stake="{He} sings in a cathedral choir that is to be broadcast.",
        says="{He} sings in the children's choir of a cathedral in the north of England, and they are to be broadcast. The choirmaster "
        "cannot spare a voice, and would like to be told if he must.",
        ask="May {he} sing?",
        people=("the choirmaster", "the verger"),
        middle=(
            Scene(
                "The north door",
                "The verger blames draughts. He has stuffed the north door with hassocks, and the tourists cannot get in.",
                "Is there a case for the hassocks?",
            ),
            Scene(
                "At arm's length",
                "The choirmaster has tried them at arm's length from each other. “Like several choirs,” he reports.",
                "Is distance worth the sound?",
            ),
            Scene(
                "As a hymn",
                "{He} read the number on the slip and asked which hymn that would be. The father has looked it up and does not say.",
                "How serious is such a number?",
            ),
        ),
        better=Scene(
            "On the air",
            "One can make {him} out on the recording, if one knows where to listen. The grandmother has played it to the postman.",
            "Is there cause to keep {him} under review?",
        ),
        same=Scene(
            "The pulpit stairs",
            "{He} sang from the pulpit stairs, on {his} own, and the sound engineer congratulated the choirmaster on the placing.",
            "Need {he} stand apart for good?",
        ),
    ),
    Thread(
        title="Six o'clock ice",
        stake="{He} has the ice at six in the morning and does not want to lose the hour.",
        says="{He} skates before school, at six, when the ice costs least. The grandmother, who drives, has begun to ask whether a child "
        "with such a number belongs in the cold.",
        ask="Does the cold matter?",
        people=("the grandmother, who drives", "the man with the ice machine"),
        middle=(
            Scene(
                "Keeping the hour",
                "Whoever gives up an hour goes to the end of the list. The man with the ice machine can keep it for a while, he says, "
                "unseen.",
                "How long is a while?",
            ),
            Scene(
                "The balaclava",
                "The grandmother has introduced a second pair of socks and a balaclava. {He} has been seen wearing both, as far as the "
                "door of the rink.",
                "Which of these would you take off again?",
            ),
            Scene(
                "Falls",
                "One falls on ice, and the mother has stopped watching. She asks about it here and does not want comforting.",
                "Are falls a danger?",
            ),
        ),
        better=Scene(
            "Clean ice",
            "They are the first on the ice again. The grandmother has brought a newspaper, and {he} is allowed to ride on the ice machine.",
            "Does anyone have to keep an eye on {him}?",
        ),
        same=Scene(
            "An audience of one",
            "{He} skates as before, alone on the ice, with the grandmother for an audience. The number has become one of the things they "
            "discuss in the car.",
            "How should such a number be followed?",
        ),
    ),
    Thread(
        title="The noticeboard",
        stake="{His} number has been read by people at school for whom it was not meant.",
        says="The slip was meant for the school office and ended up on the noticeboard of the staff room, {his} name at the top. A father "
        "on the parents' council has a copy.",
        ask="Who is entitled to know what?",
        people=("the school secretary", "the father from the parents' council"),
        middle=(
            Scene(
                "Copies",
                "The school secretary took it down, made a copy for the file and, out of habit, one for the head. She is sorry.",
                "May the school hold any of it?",
            ),
            Scene(
                "A nickname",
                "The number has become a nickname in the playground. “It could be worse,” {he} says, and does not look at anyone.",
                "How would you explain it to a class?",
            ),
            Scene(
                "The circular",
                "A circular to all the families has been drafted by the father from the parents' council. It lacks a medical paragraph, "
                "he writes.",
                "Would you supply the paragraph?",
            ),
        ),
        better=Scene(
            "Four pinholes",
            "Four pinholes are left in the cork. The head wrote {him} a letter by hand, which {he} has not shown to anybody.",
            "Must the school hear how it ended?",
        ),
        same=Scene(
            "A locked drawer",
            "There is one page about {him} in a locked drawer. Two people have the right to read it, and {he} chose them.",
            "Which facts belong in that drawer?",
        ),
    ),
    Thread(
        title="The bench",
        stake="The sports teacher thinks that {he} is shirking, and {he} may be.",
        says="{He} sits on the bench during sports, with the slip as a ticket. The sports teacher has written to ask, politely, whether a "
        "doctor would regard it as valid.",
        ask="Is the ticket valid?",
        people=("the sports teacher", "the mother, who signs the notes"),
        middle=(
            Scene(
                "The vaulting horse",
                "It is the vaulting horse, the sports teacher believes. When there were ball games, the bench was empty.",
                "Is there medicine in this at all?",
            ),
            Scene(
                "Undated",
                "The mother, who signs the notes, was asked for a few in advance, undated. She has brought them to show you.",
                "For how long would you excuse {him}?",
            ),
            Scene(
                "The score",
                "On the bench {he} keeps the score, and so strictly that neither team wants {him} back in the game.",
                "Is the bench doing {him} any good?",
            ),
        ),
        better=Scene(
            "Over the horse",
            "The sports teacher gave a hand, and {he} went over the vaulting horse. It was not elegant, on that they agree.",
            "No more notes?",
        ),
        same=Scene(
            "By agreement",
            "{He} does what {he} likes and half of what {he} does not. The sports teacher negotiated it with {him} in the corridor, "
            "without us.",
            "Is there a medical limit to add?",
        ),
    ),
    Thread(
        title="The father's school",
        stake="The father is a teacher at {his} school and tries not to look.",
        says="The father teaches music at {his} school, where the two of them are strangers by agreement. Lately, the head of the school "
        "reports, the father looks at nobody else and loses his place in the song.",
        ask="Which signs should a teacher look for?",
        people=("the head of the school", "the father, who teaches music"),
        middle=(
            Scene(
                "Cover",
                "Cover has been found for any hour that the father may need. He needs none, he told the head, with chalk on both sleeves.",
                "How many more visits will there be?",
            ),
            Scene(
                "The back row",
                "In music {he} has chosen the back row. The father has moved the piano there, for the sound, as he says.",
                "Does it matter where {he} sits?",
            ),
            Scene(
                "In the register",
                "In the class register there are pencil dots beside {his} name, on certain days. The head asks the father what they mean.",
                "Would dots of that kind help you?",
            ),
        ),
        better=Scene(
            "Called on",
            "{He} was called on without warning, did not know, and got the mark for it. The father told us this with some pride.",
            "Can the father stop looking?",
        ),
        same=Scene(
            "The parallel class",
            "A colleague has taken the class over and the father has the parallel one. They meet at the bicycle stand, as other families "
            "do.",
            "Who at school has to stay informed?",
        ),
    ),
    Thread(
        title="A guest from Bergen",
        stake="A guest of the sister's is to sleep in {his} room, if that is allowed.",
        says="The sister has a guest coming from Bergen, and the only free bed is in {his} room. The guest's father has been told of the "
        "number, in careful English.",
        ask="Can the guest have the bed?",
        people=("the sister, who invited the guest", "the guest's father, by email"),
        middle=(
            Scene(
                "Careful English",
                "The guest's father has replied by email, with a list of questions. The last is whether they should send a different "
                "child.",
                "Would a different child be any better?",
            ),
            Scene(
                "The sofa",
                "The sister proposes the sofa for {him}, and {he} proposes it for the sister. The parents would like a ruling from "
                "outside the family.",
                "Is the sofa a medical matter?",
            ),
            Scene(
                "A cap in advance",
                "A parcel has come ahead of the guest, with a cap in it. {He} wears the cap and asks how sure we are.",
                "How sure are you?",
            ),
        ),
        better=Scene(
            "Bad words in Norwegian",
            "The guest slept in {his} room and taught {him} to swear in Norwegian. The sister felt left out of her own visit.",
            "Could {he} go to Bergen in return?",
        ),
        same=Scene(
            "The long table",
            "The neighbours had a bed for the guest. Breakfast was at their long table, for both families, and went on until noon.",
            "How much does such a count forbid?",
        ),
    ),
    Thread(
        title="The low trapeze",
        stake="The circus school gives a show, and {he} hangs from the trapeze.",
        says="At the circus school {he} hangs by the knees from the low trapeze, above a mat. There is to be a show in a real tent, and "
        "the trainer wants the number translated.",
        ask="Can {he} go up?",
        people=("the trapeze trainer", "the aunt, a costume maker"),
        middle=(
            Scene(
                "A hand's breadth",
                "The trapeze trainer has lowered the bar by a hand's breadth. {He} measured it and has lodged a protest.",
                "How low is low enough?",
            ),
            Scene(
                "Long sleeves or short",
                "The aunt, a costume maker, has to choose between long sleeves and short. Needles go into arms, she says, and plasters on "
                "top.",
                "Will there be more needles?",
            ),
            Scene(
                "Among the clowns",
                "There would be a place among the clowns, on the ground. {He} has asked that this not be mentioned again.",
                "Ground or trapeze?",
            ),
        ),
        better=Scene(
            "During a waltz",
            "{He} hung by the knees for the length of a waltz. The aunt could not look, and the trainer described it to her.",
            "Has the trainer anything to fear?",
        ),
        same=Scene(
            "A red coat",
            "{He} stood in the ring in a red coat and announced the others, the clowns last. The trapeze hung there, unused, with a lamp "
            "on it.",
            "What decides about the trapeze?",
        ),
    ),
    Thread(
        title="Question fourteen",
        stake="A new school will take {him}, subject to a medical form.",
        says="A school in Turin would have {him}, and {he} wants it more than the parents do. Question fourteen of the form: is there a "
        "lasting disorder of the blood, yes or no?",
        ask="Yes or no?",
        people=("the admissions secretary", "the new school's own doctor"),
        middle=(
            Scene(
                "In pencil",
                "The mother has answered in pencil, yes, then no, then yes. The admissions secretary does not accept pencil.",
                "When may it be inked in?",
            ),
            Scene(
                "Washbasins",
                "They were shown round the new school. {He} counted the stairs, and the mother counted washbasins.",
                "Are washbasins worth asking about?",
            ),
            Scene(
                "A word in confidence",
                "The new school's own doctor would like a word in confidence. The parents are in favour; {he} is against.",
                "Do you take the call?",
            ),
        ),
        better=Scene(
            "Late already",
            "{He} has started there and has been late, too, the tram being new as well. The form went into the cellar with the others.",
            "Would the form read differently today?",
        ),
        same=Scene(
            "In place of a yes",
            "The admissions secretary took a page in place of a yes. {He} has started, and the page has been read by the person who runs "
            "the sickroom.",
            "Which words would you put on such a page?",
        ),
    ),
    Thread(
        title="A small boat",
        stake="{He} sails a boat the size of a bath and has entered a regatta.",
        says="The boat is hardly longer than a bath, and {he} sails it on a lake near Olsztyn. There is a regatta coming, and the "
        "grandfather, who built the boat, has an aunt against him who reads about water.",
        ask="Can {he} sail?",
        people=("the grandfather, who built the boat", "the aunt who reads about water"),
        middle=(
            Scene(
                "Capsizing",
                "“Everyone capsizes,” says the grandfather. The aunt wants to hear how much of the lake one swallows, and whether anybody "
                "has measured it.",
                "Is a capsize a medical event?",
            ),
            Scene(
                "One line of instruction",
                "In the safety boat sits a former nurse who knows her knots. She has asked the family for one line of instruction.",
                "Which line would you give her?",
            ),
            Scene(
                "On the trailer",
                "The boat is on its trailer in the hospital car park. They have come from the lake, or are on the way there.",
                "To the lake, or home?",
            ),
        ),
        better=Scene(
            "Ninth",
            "{He} came in ninth and capsized after the finish, from waving. The grandfather has begun a longer boat, and the aunt is to "
            "name it.",
            "Could it come back?",
        ),
        same=Scene(
            "The starting flag",
            "{He} started the others, with a flag and a horn. The boat has been lent to a neighbour, who must rinse it and hand it back "
            "when asked.",
            "Which conditions would you set for the lake?",
        ),
    ),
    Thread(
        title="Two buses",
        stake="Each visit costs the mother a shift and two buses.",
        says="The mother cleans offices at night and has no paid leave. She asks, without complaint, which of the visits are necessary, "
        "and {he} asks whether those might be in the mornings, during school.",
        ask="Which visits are necessary?",
        people=("the mother, who cleans offices", "the mother's supervisor"),
        middle=(
            Scene(
                "A stamp",
                "The supervisor wants the hours certified, with a stamp. She is not unfriendly, the mother says, but others would take "
                "the shifts.",
                "Can the visits be fewer?",
            ),
            Scene(
                "Round the corner",
                "A practice round the corner from the flat takes blood. The mother had thought that it would be rude to ask.",
                "Can blood be taken there instead?",
            ),
            Scene(
                "Both numbers",
                "{He} knows the numbers of both buses and has offered to come alone. The mother laughed, and then did not.",
                "Who has to be present next time?",
            ),
        ),
        better=Scene(
            "Time to spare",
            "They caught the early bus home with time to spare. The mother's supervisor said that she was glad, and that there was a "
            "shift going.",
            "Is a further journey justified?",
        ),
        same=Scene(
            "In the stairwell",
            "The blood is taken near the flat, and you write. The mother reads your letters in the stairwell of an insurance company, at "
            "night, when it is quiet.",
            "How often, at the least?",
        ),
    ),
    Thread(
        title="First prize",
        stake="{He} has won a week on a pony farm in a raffle, mucking out included.",
        says="A savings bank's raffle has won {him} a week with the ponies on a farm in Jutland, mucking out included. The farmer has "
        "asked about {his} size, the bank about a photograph, and nobody about blood.",
        ask="Can the prize be accepted?",
        people=("the pony farmer", "the lady from the savings bank"),
        middle=(
            Scene(
                "Mucking out",
                "“Whoever only rides has been to a fairground,” says the pony farmer. With him one mucks out before breakfast.",
                "Riding, mucking out, or both?",
            ),
            Scene(
                "The lady from the bank",
                "The lady from the savings bank needs a winner beside a pony. Otherwise she would have to draw again, and she hates that "
                "otherwise.",
                "Should she draw again?",
            ),
            Scene(
                "Every hat in the shop",
                "{He} has tried on every riding hat in the shop, and one was bought. The father has kept the receipt.",
                "Is the receipt needed?",
            ),
        ),
        better=Scene(
            "In the paper",
            "There was a photograph in the paper: {he}, a pony and the lady from the bank, in that order of contentment.",
            "Would you count {him} again?",
        ),
        same=Scene(
            "The voucher",
            "The bank has made the prize into a voucher without a date. {He} has been to look over the fence and was recognised, by all "
            "accounts.",
            "How would you date the voucher?",
        ),
    ),
    Thread(
        title="A talk about blood",
        stake="Ten minutes of class time are {his}, and the subject is to be blood.",
        says="{He} has to give a talk in class and has chosen blood, as there is material now. The teacher allows ten minutes, and {he} "
        "would like to get the first sentence from you.",
        ask="How would the talk begin?",
        people=("the teacher who marks the talk", "the stepfather, who draws the poster"),
        middle=(
            Scene(
                "The poster",
                "The stepfather, who draws the poster, has made the white cells yellow, so that one sees them. He asks how many to draw.",
                "How few is few?",
            ),
            Scene(
                "From the class",
                "Someone will want to know if one can die of it, the teacher warns. {He} wants to have the answer on a card.",
                "How is that one answered?",
            ),
            Scene(
                "Whose blood",
                "The teacher suggests leaving out whose blood it is. {He} thinks that without it there is no talk.",
                "Is that {his} to decide?",
            ),
        ),
        better=Scene(
            "Overtime",
            "The talk lasted twice as long as allowed. {He} closed with the news that the person concerned was present, and bowed.",
            "Could the ending be more precise?",
        ),
        same=Scene(
            "To be continued",
            "{He} gave the talk, and on the last sheet stood: to be continued. The teacher gave a good mark and asked when.",
            "How does it continue?",
        ),
    ),
    Thread(
        title="A night at a friend's",
        stake="A night at a friend's is planned, and the friend's mother is worried.",
        says="A friend has asked {him} to stay the night. The friend's mother has rung about the bathroom, about breakfast, and about "
        "what one does at three in the morning.",
        ask="Is a night away allowed?",
        people=("the friend's mother", "the friend's grandmother, a former midwife"),
        middle=(
            Scene(
                "The dog on the stairs",
                "An old dog sleeps on the friend's stairs. It could be sent to an aunt, and then the friend would go as well.",
                "Must the dog go?",
            ),
            Scene(
                "With a lamp",
                "The friend's grandmother, a former midwife, would sit up all night with a lamp. The two who are to sleep were not asked.",
                "Does anyone have to sit up?",
            ),
            Scene(
                "Another call",
                "There was another call, about the duvet. The friend's mother would do anything, and hopes to be told that she need not.",
                "Can she be told so?",
            ),
        ),
        better=Scene(
            "The wrong room",
            "They talked until three and were found asleep in the wrong room. The friend's mother told us so by telephone, and for no "
            "other reason.",
            "May {he} sleep wherever {he} likes?",
        ),
        same=Scene(
            "The other way round",
            "The friend came to {him}, with a sleeping bag and a page of advice from home. It was read aloud and then mislaid.",
            "Is there one piece of advice worth keeping?",
        ),
    ),
)
