"""Threads of the infant: parents, childminder, grandmother, and what they would like to be allowed."""

from classification.generate.threads.thread import Scene, Thread

INFANT: tuple[Thread, ...] = (
    Thread(
        title="The peg by the door",
        stake="A place at the nursery is free, and the mother is to drive her bus again.",
        says=(
            "The nursery keeps a peg for {him} by the door, with a paper boat above it, and the mother is due back on her bus. The "
            "staff have heard about the number and ask for a doctor's word."
        ),
        ask="May {he} start?",
        people=("the head of the nursery", "the manager of the bus depot"),
        middle=(
            Scene(
                "One carpet",
                "Ten children share a room, a carpet and all that lies on it. The head of the nursery says so as a warning, and also as "
                "a recommendation.",
                "Does that speak for or against?",
            ),
            Scene(
                "The early line",
                "The manager of the depot has put the mother down for the early line, out of the garage at ten to five. He is waiting "
                "to cross it out again.",
                "Can the manager plan?",
            ),
            Scene(
                "Half a line",
                "On the nursery's form half a line is left for special needs. The mother has put nothing there and pushes the sheet "
                "across to you.",
                "Does anything belong in that field?",
            ),
        ),
        better=Scene(
            "The paper boat",
            "A small jacket hangs under the paper boat. From her early line the mother can see the nursery's windows, and she does not "
            "sound the horn.",
            "For what should the nursery ring?",
        ),
        same=Scene(
            "A neighbour's mornings",
            "The peg is being kept. The mother drives the school run only, and a neighbour who has her mornings free does the rest.",
            "Under which conditions could {he} begin there?",
        ),
    ),
    Thread(
        title="The childminder's kitchen",
        stake="The childminder looks after four children, and her insurer asks about this one.",
        says=(
            "While the parents work {he} is with a childminder, a former ship's cook, together with three others. She is afraid of "
            "nothing, she says, but her insurer has sent her a questionnaire."
        ),
        ask="What may the insurer be told?",
        people=("the childminder, a former ship's cook", "the mother of another child there"),
        middle=(
            Scene(
                "The galley",
                "The childminder runs her kitchen as she ran the galley, with boards in five colours. A bell has been added, for the "
                "washing of hands.",
                "Is more than that required?",
            ),
            Scene(
                "At the gate",
                "At the gate the mother of another child has asked whether hers would be safer elsewhere. The childminder said no, and "
                "afterwards was not sure.",
                "Can the others come to harm through {him}?",
            ),
            Scene(
                "Over the stove",
                "The childminder asks at what point she is to leave her pans and telephone. On board, such things were written over the "
                "stove.",
                "What should be written there?",
            ),
        ),
        better=Scene(
            "Between stove and window",
            "The insurer has thanked her for her trouble. {His} blanket is back in its place between stove and window, and a bell is "
            "rung before meals by whoever can reach it.",
            "Is {he} to be treated like the others?",
        ),
        same=Scene(
            "A card",
            "Over the stove hangs a card with two telephone numbers and a sentence. She read it out to the insurer, who had nothing to "
            "add.",
            "Is one sentence enough for the card?",
        ),
    ),
    Thread(
        title="The grandmother's overall",
        stake="The grandmother minds {him} by day and cleans a hospital in the evening.",
        says=(
            "By day {he} is with the grandmother, who from six o'clock onwards cleans the corridors here. She has come in her overall "
            "to ask whether it is she who carries things home."
        ),
        ask="Does she carry something home?",
        people=("the grandmother, who cleans here", "her forewoman"),
        middle=(
            Scene(
                "Wet hair",
                "The grandmother changes in the cellar now, showers there and goes home with wet hair. The forewoman has signed for a "
                "second overall.",
                "Was any of this needed?",
            ),
            Scene(
                "The top floor",
                "The forewoman offers the grandmother the offices on the top floor, where nobody lies in bed. The bonus would be lost.",
                "Would you advise the top floor?",
            ),
            Scene(
                "The same belt",
                "There is nobody else for the day. Both parents pack parcels, on the same belt, and cannot look up while it runs.",
                "May she go on minding {him}?",
            ),
        ),
        better=Scene(
            "Her old corridor",
            "The grandmother has her old corridor again, and lifts her mop when the pram goes by. The spare overall has been cut up for "
            "dusters.",
            "How do you take the blame off her?",
        ),
        same=Scene(
            "Directors",
            "The grandmother was given the directors' floor, and finds directors untidy. By day nothing has changed; {he} knows the "
            "sound of her keys.",
            "Is there a ward that she should keep off?",
        ),
    ),
    Thread(
        title="Half a removal van",
        stake="The family is moving beyond the Arctic Circle, and the van is at the door.",
        says=(
            "The parents are moving far to the north, where the father is to tune the instruments of three churches and a school. Half "
            "the van is loaded, and the district doctor up there asks what is coming to her."
        ),
        ask="Is this a time to move?",
        people=("the removal man", "the district doctor in the north"),
        middle=(
            Scene(
                "Last on, first off",
                "The removal man wants to know about the piano. What goes on first comes off last, so he cannot leave it for later.",
                "Load, or wait?",
            ),
            Scene(
                "A bad line",
                "The district doctor in the north has rung, with wind in the line. She has two nurses, one aeroplane, and no laboratory "
                "after four.",
                "Which of these will {he} need?",
            ),
            Scene(
                "Two screws fewer",
                "The cot has been taken apart and put together again as the plans changed, and each time two screws were missing.",
                "How long should they stay near here?",
            ),
        ),
        better=Scene(
            "Nothing but light",
            "The van has been unloaded. The father sent a picture of an organ, a stove and a window full of light, and the district "
            "doctor asked for the file.",
            "Which pages should go north?",
        ),
        same=Scene(
            "The night train",
            "The piano stands with a neighbour, whose children play it. The father travels up by night train and has tuned the first of "
            "the churches.",
            "Could this be followed from up there?",
        ),
    ),
    Thread(
        title="The unheated font",
        stake="The baptism is to be in a cold chapel, by immersion.",
        says=(
            "{He} is to be baptised as all of them were, three times under the water, in a chapel without a stove. The godfather drives "
            "a crane in another country and has asked for leave."
        ),
        ask="Is the water a reason against it?",
        people=("the godfather, a crane driver", "the deacon"),
        middle=(
            Scene(
                "Six kettles",
                "The deacon has tried the font with kettles and taken notes. After the sixth he was able to leave his hand in.",
                "Does warm water change your advice?",
            ),
            Scene(
                "Leave",
                "A crane does not stand idle for a baptism, the godfather says, and his leave cannot be moved twice. He prefers a clear "
                "answer to a kind one.",
                "Yes, no, or not yet?",
            ),
            Scene(
                "A palmful",
                "A palmful would be valid too, the deacon allows. The great-grandmother, whom nobody had asked, shook her head at him.",
                "Is a palmful safer than the font?",
            ),
        ),
        better=Scene(
            "Eleven kettles",
            "It will be the whole way under, with eleven kettles. The godfather has bought himself a suit for it, the first of his life.",
            "Any advice for the deacon?",
        ),
        same=Scene(
            "In socks",
            "A palmful was used, in the smallest circle, by a deacon in socks. When the chapel is warmer there may be a second part to it.",
            "Is the chapel ruled out, or only put off?",
        ),
    ),
    Thread(
        title="The car park at six",
        stake="Both parents work at night, in turn, and hand {him} over in a car park.",
        says=(
            "The father presses steel by night and the mother folds hospital linen from dawn. In the works car park, at six, {he} "
            "changes from one car to the other, and everything has to be said in ten minutes."
        ),
        ask="Which of them needs to know what?",
        people=("the father's foreman", "the neighbour with the spare key"),
        middle=(
            Scene(
                "Under the mat",
                "In their ten minutes the parents pass on bag, blanket and news. The last slip was lost on the way and turned up under "
                "a mat.",
                "Would it matter if this one were lost?",
            ),
            Scene(
                "A line for the foreman",
                "The foreman would put the father on days for a time, against a doctor's line. The night bonus pays for the second car.",
                "Is there a case for days?",
            ),
            Scene(
                "The spare key",
                "When a train is late the neighbour with the spare key sits by the cot. She hears everything, at seventy, and asks what "
                "she is to listen for.",
                "How do you put it for a neighbour?",
            ),
        ),
        better=Scene(
            "Coffee from the lid",
            "The handing over goes on, with coffee from the lid of a flask. They talk about the second car, which has begun to whistle.",
            "Must the count still be part of the handover?",
        ),
        same=Scene(
            "Behind the windscreen",
            "In each of the cars a card with a telephone number is stuck behind the windscreen. The father's foreman asked for one too "
            "and pinned it under his calendar.",
            "Should anyone else carry that card?",
        ),
    ),
    Thread(
        title="The warm pool",
        stake="A place in the warm pool is being held for {him}, under a condition.",
        says=(
            "The father never learnt to swim and has put {him} down for the warm pool. The swimming teacher once read something about "
            "white cells, and holds the place until somebody writes to her."
        ),
        ask="May {he} go into the pool?",
        people=("the swimming teacher", "the father's sister, a lifeguard"),
        middle=(
            Scene(
                "Chlorine",
                "The father's sister, a lifeguard, says that chlorine deals with whatever there is. The swimming teacher would sooner "
                "have that from a doctor.",
                "Is chlorine the answer?",
            ),
            Scene(
                "From the bench",
                "The parents have watched from the bench, in socks. Eight babies and eight adults were singing, and not one of the "
                "songs was known to the father.",
                "Is it the water or the company that counts?",
            ),
            Scene(
                "A third form",
                "The swimming teacher has a form for hearts and a form for ears. For blood there is none, so she has left a page blank.",
                "Can you fill in a blank page?",
            ),
        ),
        better=Scene(
            "From the edge",
            "The place is {his}. The father has begun to take lessons himself, at dusk, with his sister shouting from the edge.",
            "Does the teacher need to know more?",
        ),
        same=Scene(
            "In the tub",
            "Father and child practise in the tub at home, with all the songs. The father's sister has shown them the grip, and the "
            "place is kept without a fee.",
            "What would have to change for the pool?",
        ),
    ),
    Thread(
        title="Held once",
        stake="A great-grandmother of ninety-nine wants to hold {him} once, a long flight away.",
        says=(
            "A long flight away lives a great-grandmother of ninety-nine, who has held every child of this family. The tickets can be "
            "put off, says the grandmother, but not everything can."
        ),
        ask="Can they fly?",
        people=("the grandmother", "the cousin at the airline"),
        middle=(
            Scene(
                "The front row",
                "The cousin at the airline can seat them right at the front, where the cradle is hooked in and hardly anyone walks past.",
                "Does the front row help?",
            ),
            Scene(
                "On a screen",
                "{He} was held up to a screen. The great-grandmother looked for a while, and said that it was a pretty picture.",
                "Where would the danger lie, if anywhere?",
            ),
            Scene(
                "The other direction",
                "The grandmother would bring the great-grandmother here instead. The cousin has looked up what that takes, and has not "
                "replied.",
                "Whom would you rather put on a plane?",
            ),
        ),
        better=Scene(
            "Her hair done",
            "Four tickets lie in the drawer. The great-grandmother has been told of it, and has had her hair done.",
            "Should they pack anything for a doctor there?",
        ),
        same=Scene(
            "A cardigan",
            "By post came a cardigan, knitted for the size that {he} will have by then. The great-grandmother lets it be known that she "
            "can manage a hundred.",
            "When could you decide about the flight?",
        ),
    ),
    Thread(
        title="Behind the till",
        stake="The parents have a greengrocer's shop, where {he} lies behind the till.",
        says=(
            "{He} spends the day in a padded apple crate behind the till, within reach of the whole street. The food inspector has "
            "found nothing against it, and the grandfather has found a good deal."
        ),
        ask="Is a shop the wrong place for {him}?",
        people=("the grandfather, who founded the shop", "the food inspector"),
        middle=(
            Scene(
                "Feet",
                "Everyone wants to touch a foot. The mother has put up a sign, which people read with one hand already in the crate.",
                "Should nobody touch {him}?",
            ),
            Scene(
                "Earthy carrots",
                "The grandfather washes all the carrots now before they come near the till. The inspector, who buys his own there, "
                "prefers them earthy.",
                "Is soil the enemy?",
            ),
            Scene(
                "The storeroom",
                "There is a storeroom with a radiator and a window. From the till one would hear {him} and not see {him}, unless the "
                "scales were running.",
                "Till or storeroom?",
            ),
        ),
        better=Scene(
            "A larger crate",
            "There is a larger crate, for oranges, and no sign above it. The food inspector bought two kilos of pears, and was observed "
            "bending down.",
            "May people touch again?",
        ),
        same=Scene(
            "The showcase",
            "Out of an old showcase the father has cut a pane, which stands before the crate. {He} looks out at the customers and the "
            "customers look in.",
            "Does the glass do what they hope?",
        ),
    ),
    Thread(
        title="Seven kind answers",
        stake="The parents' group has asked the mother to pause until things are clear.",
        says=(
            "The mother told her parents' group about the number, in a message, because it had frightened her. Seven answered kindly. "
            "Then the founder wrote that perhaps they should pause, and nothing has come since."
        ),
        ask="Is anyone a danger to anyone?",
        people=("the founder of the group", "a father from the group"),
        middle=(
            Scene(
                "Not meant like that",
                "The founder of the group has telephoned, since it was not meant like that. Is it catching, she asked in the end, or "
                "does it run in families?",
                "Which of the two, or neither?",
            ),
            Scene(
                "Deleted",
                "The mother has drafted a message to all of them and deleted it. If it were read here first, she would send it.",
                "Which sentences would you let stand?",
            ),
            Scene(
                "At the swings",
                "A father from the group met them at the swings and stayed for an hour. He had read up on it and had most of it right.",
                "Is most of it good enough?",
            ),
        ),
        better=Scene(
            "Eight prams",
            "All eight prams stood in the mother's hall, and the founder had baked. It was mentioned once, by the coats.",
            "Does the group need any further news?",
        ),
        same=Scene(
            "In all weathers",
            "Three of the eight meet now, out of doors in all weathers, with a flask. The other five send greetings.",
            "Could the circle grow again?",
        ),
    ),
    Thread(
        title="Hens on the step",
        stake="The family keeps forty hens, which come as far as the kitchen.",
        says=(
            "Forty hens walk about the yard, on the step and, with the door open, in the kitchen. The vet sees no harm in them, the "
            "aunt from town does, and the eggs pay for the heating."
        ),
        ask="Do the hens matter?",
        people=("the vet", "the aunt from town"),
        middle=(
            Scene(
                "Wire",
                "The father has drawn a wire across the yard, so that the step belongs to people. The hens line up along it and look in.",
                "Is the wire worth keeping?",
            ),
            Scene(
                "A buyer",
                "The aunt from town knows of a buyer for all forty. She means it well, and says that too, each time.",
                "Would it help to sell them?",
            ),
            Scene(
                "Boots and clogs",
                "There are boots for the yard and clogs for the house, with a basin between the two. The vet took off his shoes without "
                "being told.",
                "Which habits make sense on a farm?",
            ),
        ),
        better=Scene(
            "Rolled up",
            "A wire that kept the hens off has been rolled up and hung in the barn. From somebody's arm {he} watches the feeding, which "
            "is the event of the day.",
            "How near may {he} come to a hen?",
        ),
        same=Scene(
            "A gate in the wire",
            "Half of the yard is for people now, behind a wire with a gate. The aunt from town bought two dozen eggs, which was taken "
            "for a truce.",
            "How strict should they be in the yard?",
        ),
    ),
    Thread(
        title="The third lock",
        stake="The family lives on a barge and is seldom twice in one place.",
        says=(
            "Home is a barge with gravel or grain, and the grandfather steers while the parents sleep. There is a surgery at the third "
            "lock and a hospital at the eleventh, and the dispatcher has other locks to offer."
        ),
        ask="How far from a hospital may they lie?",
        people=("the grandfather at the wheel", "the dispatcher"),
        middle=(
            Scene(
                "The logbook",
                "Between depth and diesel the grandfather has ruled a column for {him} in the logbook. He asks what one enters there.",
                "What goes into the column?",
            ),
            Scene(
                "Closed for repairs",
                "A lock may be closed for repairs, and then the barge lies where it lies. The dispatcher counts that under weather.",
                "Could they be out of reach for a night?",
            ),
            Scene(
                "On the radio",
                "All along the canal other skippers ask by radio how the little one is. Each of them has heard of a case.",
                "How do you answer hearsay?",
            ),
        ),
        better=Scene(
            "Two lines",
            "In his logbook the grandfather has closed the column about {him} with two lines. The dispatcher has work as far as the "
            "border.",
            "Is the long route all right?",
        ),
        same=Scene(
            "Gravel only",
            "They take the short trips, gravel only, up and down between the surgery and the hospital. The dispatcher has stopped "
            "asking and simply sends the slips.",
            "Are short trips called for?",
        ),
    ),
    Thread(
        title="The second signature",
        stake="{He} is being adopted by the second mother, and a court wants a health report.",
        says=(
            "{He} has two mothers, one of whom has yet to become so on paper. For that the court requires a report on {his} health, and "
            "the social worker would prefer one without a question mark."
        ),
        ask="Can it be written without a question mark?",
        people=("the social worker", "the second mother"),
        middle=(
            Scene(
                "For the minutes",
                "The second mother would sign whatever the number was, and wants that in the minutes. The social worker laid down her "
                "pen for a moment.",
                "Does the court need the number at all?",
            ),
            Scene(
                "Which of you",
                "At the desk the two women were asked who was the mother. Both said yes, and the receptionist took some time over her "
                "screen.",
                "Who is to be rung with a result?",
            ),
            Scene(
                "A fair question",
                "The judge asks, through the social worker, whether the child will need special care. The second mother finds the "
                "question fair.",
                "Will {he} need special care?",
            ),
        ),
        better=Scene(
            "On the court steps",
            "The stamp is on it. The three of them were photographed on the steps of the court, in the rain, by the social worker.",
            "Does the report need a postscript?",
        ),
        same=Scene(
            "As it was",
            "The report went in with its question mark, and the judge did not mind. A second one is to follow as soon as there is more "
            "to say.",
            "When will there be more to say?",
        ),
    ),
    Thread(
        title="The room with the clock",
        stake="The parents see {him} for an hour a week, and a foster mother does the rest.",
        says=(
            "{He} lives with a foster mother for the time being, and the parents see {him} once a week, in a room with a clock. She "
            "keeps the diary, they have the say, and all three have come."
        ),
        ask="To whom do you explain it?",
        people=("the foster mother", "the case worker"),
        middle=(
            Scene(
                "The diary",
                "The foster mother's diary leaves out nothing, the weather included. The parents asked whether they might read it, and "
                "were given the armchair.",
                "Which entries would you look for?",
            ),
            Scene(
                "Consent",
                "The case worker drives about with the forms for consent. She would rather fetch everything at one go than ring the "
                "bell four times.",
                "Which consent should she fetch now?",
            ),
            Scene(
                "Bricks",
                "In the room with the clock there is a sofa and a box of bricks. The foster mother counts up who else has had them in "
                "the mouth.",
                "Are the bricks a problem?",
            ),
        ),
        better=Scene(
            "Whole afternoons",
            "The hour has grown into an afternoon without a clock. The foster mother has begun to fold the small clothes into two piles.",
            "Who should keep the file from here?",
        ),
        same=Scene(
            "Round a bench",
            "The hour is held round a bench in the park, with the case worker at some distance. The diary goes to and fro in a freezer "
            "bag.",
            "Which lines belong on its first page?",
        ),
    ),
    Thread(
        title="A face for rusks",
        stake="{His} face is to be printed on rusks, and the contract says healthy.",
        says=(
            "Out of three hundred, a bakery has chosen {his} face for a packet of rusks. In the contract the parents declare that the "
            "child is healthy, and at that line they laid down the pen."
        ),
        ask="May they sign that?",
        people=("the agent", "the photographer"),
        middle=(
            Scene(
                "The agent's view",
                "The agent would sign without a thought. Healthy is how somebody looks, in her line of business, and the photographs "
                "have been approved.",
                "Is she right about the word?",
            ),
            Scene(
                "Two lamps",
                "On request the photographer works without assistants, with two lamps and the window open. It would take him from ten "
                "until three.",
                "Is a day in a studio all right?",
            ),
            Scene(
                "Number two",
                "There is a number two among the three hundred, whose parents ring the agent every other day. She has not told anyone "
                "of that but you.",
                "Can the agent have an answer?",
            ),
        ),
        better=Scene(
            "Face forward",
            "The proofs have come, and they are signed. In the supermarket the grandmother means to turn every single packet face forward.",
            "Would you now sign for them?",
        ),
        same=Scene(
            "Somebody else's face",
            "The packet shows number two of the three hundred. The parents bought one, found the likeness poor, and finished the rusks "
            "in an evening.",
            "How would you define healthy here?",
        ),
    ),
    Thread(
        title="The trench",
        stake="The mother is digging up a Viking harbour, and the season is short.",
        says=(
            "The mother is an archaeologist with a harbour to dig up before the builders come, and {he} was to lie in a tent beside it. "
            "The father is camp cook and sees no difficulty."
        ),
        ask="Is a tent by a trench acceptable?",
        people=("the head of the excavation", "the father, who cooks for the camp"),
        middle=(
            Scene(
                "Old mud",
                "The head of the excavation has raised two children in trenches and tells everyone. Mud is clean, in her view, once it "
                "is old enough.",
                "Is old mud clean?",
            ),
            Scene(
                "Tide tables",
                "It is an hour from the camp to a hospital, and twice a day the sea lies over part of the road. The father has printed "
                "out the tides.",
                "Does the tide rule it out?",
            ),
            Scene(
                "A finds box",
                "The students have lined a finds box with fleece and labelled it properly, with layer, square and year. They would all "
                "like a turn.",
                "How many hands are sensible?",
            ),
        ),
        better=Scene(
            "Beside the scale bar",
            "In the official drawing of the trench a small figure lies beside the scale bar, not explained in the legend. The father "
            "has doubled the soup.",
            "Would you still watch the tide?",
        ),
        same=Scene(
            "From the sofa",
            "The mother digs by telephone: students hold up the finds, and she dates them from the sofa. There are complaints about the "
            "line, never about the dates.",
            "Can any of the season be saved?",
        ),
    ),
    Thread(
        title="The au pair on the stairs",
        stake="The au pair is nineteen and afraid of being alone with {him}.",
        says=(
            "The au pair, nineteen, has minded {him} from the beginning, and since the slip she does not dare to be alone in the house. "
            "A picture of it has gone to her aunt, who is a nurse."
        ),
        ask="Can she be left alone with {him}?",
        people=("the au pair", "the au pair's aunt, a nurse"),
        middle=(
            Scene(
                "Four screens",
                "The aunt's answer runs to four screens and ends with the advice to go nowhere. The au pair has translated that part.",
                "Is going nowhere good advice?",
            ),
            Scene(
                "Three headings",
                "The au pair would like a list under three headings: do nothing, ring the mother, ring the ambulance. The headings are "
                "already written.",
                "What goes under each of them?",
            ),
            Scene(
                "Home by five",
                "The mother is a stenographer at the court and home by five. Until then the au pair sits on the stairs, with the "
                "telephone in her lap.",
                "Need the telephone be that near?",
            ),
        ),
        better=Scene(
            "The end of the line",
            "The au pair takes {him} on the tram, to the end of the line and back. From every stop her aunt is sent a picture.",
            "Is there anything she should remember?",
        ),
        same=Scene(
            "The ground floor",
            "A retired teacher on the ground floor has been given a key and keeps her door ajar. A list for every case has been "
            "laminated and hangs beside the bell.",
            "Would you shorten the list?",
        ),
    ),
    Thread(
        title="Row twelve",
        stake="The father tends a football pitch and has two seats in row twelve.",
        says=(
            "The father is groundsman at the stadium, where {he} was made a member at birth. Before the first home game the captain "
            "means to carry {him} in, and the mother, who prefers rugby, is asking for a verdict."
        ),
        ask="Is a stadium out of the question?",
        people=("the captain of the team", "the mother, who prefers rugby"),
        middle=(
            Scene(
                "Earmuffs",
                "The captain has sent earmuffs, and a shirt that reaches far beyond the feet. The mother asked him on the telephone who "
                "else would be breathing there.",
                "Does the size of a crowd matter?",
            ),
            Scene(
                "Before the gates open",
                "An hour before the gates open there is nobody in the stadium but gulls, the father says. He could carry {him} round it "
                "then.",
                "Would the empty stadium do?",
            ),
            Scene(
                "The mascot",
                "The club would like to send its mascot to the house, a man in the head of a fox. The mother is hoping for your help.",
                "Is there a medical objection to a fox?",
            ),
        ),
        better=Scene(
            "On a lap",
            "Both the seats are to be used, with the smallest member on a lap. The mother has bought earmuffs, for herself.",
            "May {he} sit among the others?",
        ),
        same=Scene(
            "Round the pitch",
            "{He} was carried round the pitch on a day without a match, past thousands of folded seats. The captain came in slippers "
            "and walked with them.",
            "When would you allow a full house?",
        ),
    ),
    Thread(
        title="The grandfather's policy",
        stake="The grandfather sells insurance and wants {him} covered before anything is written.",
        says=(
            "The grandfather, who sold insurance for forty years, wants a policy for {him}. The old man asks whether the number has to "
            "go into the notes just yet, and puts it more politely than that."
        ),
        ask="Does the number go into the notes?",
        people=("the grandfather, an insurance agent", "the mother, a tax inspector"),
        middle=(
            Scene(
                "Abnormal, ever",
                "“Abnormal findings, ever?” the form asks. The mother, a tax inspector, took it out of the grandfather's hands and "
                "brought it here.",
                "Is it an abnormal finding?",
            ),
            Scene(
                "Whether one knew",
                "In insurance, the grandfather says, all depends on whether one knew. The mother answers that one does.",
                "How much exactly does one know?",
            ),
            Scene(
                "A premium",
                "The grandfather's old firm would take {him} at a premium, or else without what it calls the blood. He had never sat on "
                "this side of the desk.",
                "Could the firm be given a fair statement?",
            ),
        ),
        better=Scene(
            "Usual terms",
            "Upon a letter the firm has accepted {him} on its usual terms. The mother checked the sum, and the grandfather pretended to "
            "be hurt.",
            "Would your letter mention the past at all?",
        ),
        same=Scene(
            "A savings book",
            "The firm would prefer to be asked again, which is its way of saying no. The grandfather opened a savings book in {his} "
            "name and paid in a month's pension.",
            "Which sentence could help the firm decide?",
        ),
    ),
    Thread(
        title="The library bus",
        stake="The father drives a library bus, and {he} goes along from village to village.",
        says=(
            "Since the mother went back to work, the father has taken {him} along in the library bus, through forty villages a "
            "fortnight. At each stop, a county councillor has noticed, the readers lean in."
        ),
        ask="May {he} ride along?",
        people=("the county councillor", "the reader at the last stop, a retired doctor"),
        middle=(
            Scene(
                "Returned books",
                "Books come back with jam in them, with sand, and worse. The councillor thinks of gloves for the father and a cover for "
                "the child.",
                "Are the books a concern?",
            ),
            Scene(
                "The last stop",
                "The reader at the last stop, long ago a doctor, borrows crime and lends advice. This time it was to turn the bus round.",
                "Turn round, or drive on?",
            ),
            Scene(
                "A second driver",
                "The county has a second driver, who does not read. The councillor could send him, but the villages would want to be "
                "told why.",
                "Does the father have to stop driving?",
            ),
        ),
        better=Scene(
            "Beside the atlases",
            "The round is complete again, and the small seat stands beside the atlases. At the last stop there was cake on the step.",
            "May the readers hear that all is well?",
        ),
        same=Scene(
            "Notes on the wheel",
            "A second driver has the bus, and finds notes on the wheel: who wants what, and which step is loose. He has begun a novel.",
            "For how long would you keep the seat empty?",
        ),
    ),
    Thread(
        title="The manger",
        stake="The sister plays Mary and refuses to act with a doll.",
        says=(
            "The sister, who is eight, was given the part of Mary and has announced that she will not do it with a doll. The teacher is "
            "delighted; the hall holds three hundred people, and the parents have said nothing yet."
        ),
        ask="Doll or child?",
        people=("the sister of eight", "the teacher"),
        middle=(
            Scene(
                "Yellow wool",
                "For hygiene, the teacher has had the straw replaced by yellow wool. It looks like yellow wool, the sister finds.",
                "Is the wool an improvement?",
            ),
            Scene(
                "Shepherds",
                "One of the shepherds sniffs, and a king has sneezed over the myrrh. The sister reports both and knows of substitutes.",
                "Whom would you keep off the stage?",
            ),
            Scene(
                "Joseph's lines",
                "The sister has cut {his} scene to ninety seconds, by taking most of the lines from Joseph. Short enough, she thinks.",
                "Is it a question of seconds?",
            ),
        ),
        better=Scene(
            "Last in the programme",
            "There is to be no doll. In the programme {he} stands last, after the lights, and the sister keeps one copy under her "
            "mattress.",
            "May {he} be handed round afterwards?",
        ),
        same=Scene(
            "The doll's part",
            "The doll has the part, in {his} jacket and {his} cap. The sister sings so loudly over it that nobody is going to look "
            "closely.",
            "How do you explain a no to her?",
        ),
    ),
    Thread(
        title="A nail in the wall",
        stake="The first hair is to be shaved at a feast, with an old razor.",
        says=(
            "In this family the first hair is taken off at a feast, with the great-grandfather's razor, by the eldest uncle. After "
            "fifty years as a barber he hopes to be told that this will do."
        ),
        ask="Is the razor a risk?",
        people=("the eldest uncle, a barber", "the mother's sister"),
        middle=(
            Scene(
                "In its box",
                "The eldest uncle boils the razor, strops it, and boils it once more. The mother's sister has put an electric clipper "
                "on the table, in its box.",
                "Razor or clipper?",
            ),
            Scene(
                "Four frames",
                "Four frames hang on the wall, each with a bald, round-eyed child on an uncle's knee. A nail has been driven in for the "
                "fifth.",
                "Can the nail wait?",
            ),
            Scene(
                "One lock",
                "One lock would count, the mother's sister has found out from the priest. The eldest uncle replies that a lock is a "
                "lock and a head is a head.",
                "Would a single lock be wiser?",
            ),
        ),
        better=Scene(
            "North light",
            "The razor is honed, and the uncle has asked for north light and silence. The mother's sister is to hold the bowl.",
            "Does anything still speak against the razor?",
        ),
        same=Scene(
            "The longest setting",
            "It was done with an electric clipper, at its longest setting, and the eldest uncle looked on. From the photograph one "
            "cannot tell.",
            "Would you have minded the razor?",
        ),
    ),
)
