"""Threads of outpatients of 66 to 88."""

from classification.generate.threads.thread import Scene, Thread

OLD: tuple[Thread, ...] = (
    Thread(
        title="A cox for eight",
        noun="retired tug captain",
        stake="A veterans' eight has entered a regatta, and nobody else can steer it.",
        says=(
            "{He} steers the veterans' eight. The stroke, who used to run a bank, has heard about the slip and would like it in writing "
            "that the boat may go out with {him} in the stern."
        ),
        ask="May {he} take the boat out?",
        people=("the stroke, who used to run a bank", "the boatman"),
        middle=(
            Scene(
                "Spare helmsman",
                "The boatman has offered to steer in {his} place. He has never done it, and the crew would sooner drift.",
                "Would you keep {him} on land for this?",
            ),
            Scene(
                "A form for rowers",
                "The regatta sends a form that every helmsman over sixty-five has to have signed. Under “remarks” there is room for "
                "one line.",
                "What belongs in that one line?",
            ),
            Scene(
                "From the stroke",
                "The stroke has cut out an article about river water and sends it to you with his own underlinings.",
                "Does the river matter here?",
            ),
        ),
        better=Scene(
            "Second of three",
            "They came in second of three boats. {He} has brought the pennant to show you, and the boatman has gone back to his varnish.",
            "Need {he} be counted again before next season?",
        ),
        same=Scene(
            "Megaphone",
            "The boatman had the rudder after all. {He} kept level on the towpath with a megaphone, and the crew rowed by {his} voice.",
            "How long do you keep counting?",
        ),
    ),
    Thread(
        title="Table by the door",
        noun="retired headteacher",
        stake="A granddaughter is getting married, and the seating plan is being drawn round a number.",
        says=(
            "{His} granddaughter marries in the village hall. Her mother has put {him} at a small table by the open door, away from two "
            "hundred guests, and {he} would like a doctor's opinion of this table."
        ),
        ask="Does {he} need a table apart?",
        people=("the bride", "the bride's mother"),
        middle=(
            Scene(
                "Guests with colds",
                "The bride's mother wants to write to all guests that whoever has a cold should stay at home. The bride says that "
                "half the family would be missing.",
                "Whom, if anybody, should she ask to stay away?",
            ),
            Scene(
                "A low hall",
                "The hall is low, and its windows do not open. {He} asks whether that is a matter for you or for the fire brigade.",
                "Is a closed hall a matter for you?",
            ),
            Scene(
                "First waltz",
                "The bride has promised {him} the first waltz. Her mother would prefer to see it cancelled, on medical grounds.",
                "Are there medical grounds?",
            ),
        ),
        better=Scene(
            "At the long table",
            "{He} sat at the long table between two aunts and spoke for eleven minutes. On the small one by the door they put the coats.",
            "Is anything left to tell the family?",
        ),
        same=Scene(
            "Under the walnut",
            "They carried the meal out into the garden, every table of it, and {he} gave {his} speech under the walnut. The bride "
            "has kept the manuscript.",
            "How would you explain the number to the bride?",
        ),
    ),
    Thread(
        title="Buttons by the dozen",
        noun="button seller",
        stake="A place on the covered market lapses if the stall stays shut too long.",
        says=(
            "{He} sells buttons on the covered market in Catania, from the place {his} mother had. Whoever stays away three market days "
            "in a row loses it, and the inspector keeps a list."
        ),
        ask="Can {he} go on standing at the stall?",
        people=("the market inspector", "the nephew who minds the stall"),
        middle=(
            Scene(
                "A dish for coins",
                "The nephew thinks that the coins are the danger. He has bought a dish, so that nobody need touch a hand.",
                "Is the dish of any use?",
            ),
            Scene(
                "The inspector's list",
                "The inspector will overlook an absence if a doctor signs for it. What the doctor writes is all the same to him.",
                "Would you sign for an absence?",
            ),
            Scene(
                "Phone cases",
                "A man who sells phone cases has asked the nephew whether the place is going to be free. The stall owes him a "
                "definite reply.",
                "Is anything definite to be had?",
            ),
        ),
        better=Scene(
            "Mother-of-pearl",
            "The stall is open, with {him} behind it. The inspector came by and bought six shirt buttons, for which he paid the "
            "full price.",
            "Does {he} come back, and when?",
        ),
        same=Scene(
            "Two names on the board",
            "A nephew's name now stands on the board beneath {his}. {He} sits behind the drawers and says which button belongs to "
            "which coat.",
            "Is there anything {he} had better not do?",
        ),
    ),
    Thread(
        title="One vote",
        noun="town councillor",
        stake="The council is split over a bridge, and a single seat decides.",
        says=(
            "The bridge is to be rebuilt or pulled down, and {his} vote decides. The mayor would like to know whether the seat will be "
            "filled, and the leader of the opposition would like to know it too."
        ),
        ask="How much may the mayor be told?",
        people=("the mayor", "the leader of the opposition"),
        middle=(
            Scene(
                "Painted shut",
                "The public gallery will be full, and the windows of the council chamber have been painted shut. The mayor offers a "
                "chair in the corridor.",
                "Corridor or chamber?",
            ),
            Scene(
                "By letter",
                "Members who cannot attend may vote by letter. The opposition asks, in writing, whether such a count keeps anybody "
                "at home.",
                "Would you keep {him} at home?",
            ),
            Scene(
                "Doorbells",
                "Before the vote {he} means to ring at every door in the lower town. The mayor calls it brave.",
                "Brave, or merely usual?",
            ),
        ),
        better=Scene(
            "Eleven to ten",
            "The bridge stays, by eleven to ten. The mayor and {he} walked home across it, and the others took the long way.",
            "Which of all the counts is worth remembering?",
        ),
        same=Scene(
            "The bridge waits",
            "The mayor has put off the vote, officially because of the surveyor. {He} reads the papers at home and telephones both sides.",
            "Is putting things off the right course?",
        ),
    ),
    Thread(
        title="Four hands",
        noun="piano teacher",
        stake="A pupil plays for the conservatoire soon, and a lesson takes two on one bench.",
        says=(
            "Eleven pupils come to {his} front room, most of them with a handkerchief. One of them, Minh, is soon to play for the "
            "conservatoire, and his mother asks whether the lessons go on."
        ),
        ask="Can the lessons go on?",
        people=("Minh's mother", "the piano tuner"),
        middle=(
            Scene(
                "Wiped keys",
                "The tuner advises wiping the keys after every pupil, with something strong. {He} is more afraid for the ivory.",
                "Does wiping help?",
            ),
            Scene(
                "The back room",
                "There is a second piano in the back room. Minh's mother suggests teaching through the open door, each at an "
                "instrument of their own.",
                "Is the distance worth the trouble?",
            ),
            Scene(
                "A sniff",
                "{He} has begun to ask at the door who has a cold. The smaller pupils have noticed that one sniff gets them out of scales.",
                "Where would you draw the line?",
            ),
        ),
        better=Scene(
            "Accepted",
            "Minh has been accepted. He still comes, out of habit, and plays the lower part beside {him} on the bench.",
            "Which precautions can go?",
        ),
        same=Scene(
            "Through the open door",
            "They play on two pianos, one in each room. Minh says that he has never had to listen so hard.",
            "Is this more than the number asks for?",
        ),
    ),
    Thread(
        title="Balcony with depot",
        noun="retired tram driver",
        stake="A room with a balcony is free, and the house wants a medical form first.",
        says=(
            "{He} has waited two years for a room from whose balcony one can see the tram depot. The manager of the house has heard of "
            "the count and holds the room until a doctor has filled in her form."
        ),
        ask="Does the number stand in the way of the room?",
        people=("the manager of the house", "the son-in-law with the van"),
        middle=(
            Scene(
                "Yes or no",
                "Between “smoker” and “walks unaided” the form says: “Danger to other residents: yes / no.” The manager wants that "
                "answered first.",
                "Which of the two do you cross out?",
            ),
            Scene(
                "The dining room",
                "To begin with, the manager would have {his} meals sent up. {He} is moving there because of the dining room.",
                "Is there a case for meals alone?",
            ),
            Scene(
                "A borrowed van",
                "The son-in-law has borrowed a van for the furniture and wants to know for when. He would like it to be soon, "
                "because of the van.",
                "Should the move wait for more counts?",
            ),
        ),
        better=Scene(
            "The wardrobe",
            "The room is {his}, and the wardrobe went through the door with a finger's breadth to spare. Your form lies in the "
            "manager's drawer.",
            "Does the form need correcting?",
        ),
        same=Scene(
            "Moved in regardless",
            "{He} moved in with the count unchanged on paper, after the manager had read your letter twice. From the balcony {he} "
            "can tell which tram is late.",
            "When should the house ring you?",
        ),
    ),
    Thread(
        title="Two flights",
        noun="retired postal clerk",
        stake="At home somebody is waiting who cannot manage the stairs alone.",
        says=(
            "Twice a day {he} takes {partner} down two flights to the bench outside and up again. The neighbour from below says that a "
            "person with such a count should not be helping anybody."
        ),
        ask="May {he} go on helping?",
        people=("the neighbour from below", "the district nurse"),
        middle=(
            Scene(
                "A box of gloves",
                "The district nurse has left a box of gloves for {him} to wear on the stairs. {He} finds that one cannot hold an "
                "arm properly in them.",
                "Are the gloves needed?",
            ),
            Scene(
                "A bed elsewhere",
                "A short-stay bed has been found for {partner}, in case it should come to that. Neither of them had asked for one.",
                "Is it likely to come to that?",
            ),
            Scene(
                "The key below",
                "The neighbour holds a key and your telephone number. She wants to know exactly what she is to look out for.",
                "How would you instruct the neighbour?",
            ),
        ),
        better=Scene(
            "Both on the bench",
            "They sit on the bench again, both of them, until the sun has gone round the corner. The neighbour waters the geraniums "
            "overhead and says nothing.",
            "May the neighbour be reassured?",
        ),
        same=Scene(
            "A second banister",
            "The landlord has put up a second banister, and the neighbour takes the other arm. They go down once a day now.",
            "Is so much help needed?",
        ),
    ),
    Thread(
        title="Seat behind the driver",
        noun="volunteer bus driver",
        stake="The village bus runs on volunteers, and there are only five of them.",
        says=(
            "Five volunteers drive the village bus, eight seats, to the station and back. The treasurer wonders whether, with such a "
            "number, {he} ought to be kept from the passengers, or the passengers from {him}."
        ),
        ask="Who is to be protected from whom?",
        people=("the treasurer of the bus club", "the dispatcher"),
        middle=(
            Scene(
                "Eight seats",
                "The dispatcher would leave the seat behind the driver empty. It is the one with the view, and there is a lady who "
                "always has it.",
                "Is an empty seat necessary?",
            ),
            Scene(
                "The insurer asks",
                "The insurer asks whether any of the drivers has “a condition of the blood”. The treasurer has left the answer to "
                "you and enclosed a stamp.",
                "Is this such a condition?",
            ),
            Scene(
                "The school run",
                "The morning tour is full of schoolchildren and everything they pass round. The dispatcher could give {him} the "
                "evening, when hardly anybody rides.",
                "Mornings, evenings, or as before?",
            ),
        ),
        better=Scene(
            "Initials on the timetable",
            "{His} initials are on the timetable again, mornings included. The treasurer rode along on the first tour, for the "
            "accounts, and was the last to get off.",
            "Are any conditions attached?",
        ),
        same=Scene(
            "Four and a half",
            "{He} drives in the evening, with the window down, and takes the telephone besides. The treasurer calls it four and a "
            "half drivers.",
            "When must the club hear from you again?",
        ),
    ),
    Thread(
        title="Before the rain",
        noun="salt worker",
        stake="The salt has to be off the pans before the rain, and the apprentice is new.",
        says=(
            "On the coast of Brittany {he} rakes salt as long as the weather holds. The apprentice is new and cannot do the fine salt "
            "yet. The head of the cooperative would like to know who is going to."
        ),
        ask="Can {he} be out on the pans?",
        people=("the apprentice", "the head of the cooperative"),
        middle=(
            Scene(
                "Fine salt",
                "The apprentice has skimmed the fine salt alone and brings a bag of it as proof. It is grey.",
                "Must somebody stand in for {him}?",
            ),
            Scene(
                "Boots and gloves",
                "The cooperative has issued {him} with new boots and gloves to the elbow. Nobody on the coast has ever raked salt "
                "in gloves.",
                "Would you insist on gloves?",
            ),
            Scene(
                "The forecast",
                "Rain is on its way from the west. {He} has one eye on the telephone and would be glad of a yes or a no.",
                "Is a plain yes possible?",
            ),
        ),
        better=Scene(
            "Heaps under canvas",
            "The heaps lie under canvas. {He} has brought you a bag of the fine salt, white as it should be, and says that the "
            "apprentice raked half of it.",
            "How certain is the good news?",
        ),
        same=Scene(
            "From the dyke",
            "{He} pointed from the dyke and the apprentice raked. The cooperative has paid both of them, after some discussion.",
            "Would you let {him} down from the dyke?",
        ),
    ),
    Thread(
        title="The clock tower",
        noun="retired sacristan",
        stake="The town clock is wound by hand, and only one person knows how.",
        says=(
            "Every third day {he} climbs to the church clock of a small town in Moravia and winds it, sixty turns. The electrician has "
            "been offering a motor for years, and the number comes as a gift to him."
        ),
        ask="Is the tower allowed?",
        people=("the electrician", "the parish priest"),
        middle=(
            Scene(
                "Sixty turns",
                "The parish priest has tried the crank himself and got as far as twenty. He asks whether it is really a doctor who "
                "forbids it.",
                "Do you forbid it?",
            ),
            Scene(
                "Estimate for a motor",
                "The electrician has sent the parish his estimate. Under “reason” he has entered the name of your clinic.",
                "Do you let that reason stand?",
            ),
            Scene(
                "Four centuries of dust",
                "There are four centuries of dust in the tower. The priest wants to have it swept before {he} goes up, if he can "
                "find someone.",
                "Should it be swept for {his} sake?",
            ),
        ),
        better=Scene(
            "Three minutes fast",
            "The clock strikes, three minutes fast as ever. {He} has taken a nephew of the priest's up there and shown him the crank.",
            "May {he} stop being a patient?",
        ),
        same=Scene(
            "A nephew for the crank",
            "A nephew of the parish winds the clock, and {he} listens below and counts. The electrician has withdrawn his estimate "
            "for the time being.",
            "Is the next count necessary, or only possible?",
        ),
    ),
    Thread(
        title="In first",
        noun="retired customs officer",
        stake="The winter bathers have their jubilee, and the longest-standing member goes in first.",
        says=(
            "Nobody has belonged to the winter bathers of Tallinn for longer, and at the jubilee {he} is to go in first. The treasurer "
            "would like to know what the sea has to say to such a number."
        ),
        ask="Does the sea come into it?",
        people=("the treasurer of the bathers", "the lifeguard"),
        middle=(
            Scene(
                "Names on the door",
                "The lifeguard keeps a list on the changing hut of those who may not go in. Under the last name he has left a line free.",
                "Does {his} name go on the list?",
            ),
            Scene(
                "Sauna instead",
                "The treasurer proposes holding the jubilee in the sauna. {He} doubts that nine people on one bench are any safer.",
                "Sea or sauna?",
            ),
            Scene(
                "A photograph",
                "The newspaper wants a photograph of the first one in. The treasurer is keeping a substitute ready, in a dressing gown.",
                "Is a substitute called for?",
            ),
        ),
        better=Scene(
            "Framed",
            "{He} went in first and came out third. The photograph hangs in the changing hut, framed at the treasurer's expense.",
            "Is there a reason to see {him} again?",
        ),
        same=Scene(
            "The starting pistol",
            "{He} fired the starting pistol and held the towels. First in was the treasurer, who had not expected it of himself.",
            "Would a dip have done any harm?",
        ),
    ),
    Thread(
        title="As far as S",
        noun="lexicographer",
        stake="A dictionary has reached the letter S, and the rest is in one head.",
        says=(
            "For thirty years {he} has been writing a dictionary of Upper Sorbian and has got as far as S. Before the publisher prints "
            "the first volume, he wonders aloud whether there will be a second."
        ),
        ask="How far ahead may {he} plan?",
        people=("the publisher", "the assistant who types the cards"),
        middle=(
            Scene(
                "Shoeboxes",
                "The assistant has had the remaining shoeboxes of cards copied, all of them, for safety. {He} took it as a remark.",
                "Is there cause for such haste?",
            ),
            Scene(
                "The foreword",
                "The publisher asks for the foreword now and not at the end. He says that it is because of the price of paper.",
                "Would you advise writing it now?",
            ),
            Scene(
                "Reading room",
                "The assistant offers to fetch the books, so that {he} need not sit in the reading room. It has seven regular "
                "readers, and one of them hums.",
                "Are seven readers a danger?",
            ),
        ),
        better=Scene(
            "The letter T",
            "S has gone to the printer, and {he} has begun on T. The publisher has ordered paper for two volumes.",
            "Can the publisher rely on it?",
        ),
        same=Scene(
            "Volume one",
            "The first volume is out, foreword and all. {He} works on at one end of the table, with the assistant at the other.",
            "How do you tell {him} what nobody knows?",
        ),
    ),
    Thread(
        title="Off the compost",
        noun="retired bus conductor",
        stake="The allotments hold their open day, and the chair is to keep off the compost.",
        says=(
            "{He} chairs forty allotments behind the railway. The secretary, who reads a great deal, has forbidden {him} the compost, "
            "the roses and the open day, and wants you to confirm it."
        ),
        ask="Which of these would you forbid?",
        people=("the secretary of the allotments", "the tenant of plot twelve"),
        middle=(
            Scene(
                "Turning the heap",
                "The compost has to be turned. The tenant of plot twelve would do it for {him}, in return for the water butt.",
                "Is the heap worth a water butt?",
            ),
            Scene(
                "Falconer's gloves",
                "The secretary has hung gloves on {his} gate, of the kind that falconers wear. They are much admired from the path.",
                "Are they too much?",
            ),
            Scene(
                "Every hand",
                "On the open day the chair shakes every hand. The man from plot twelve is willing to shake them instead, and also "
                "to be elected.",
                "Do the hands matter?",
            ),
        ),
        better=Scene(
            "Prize for beans",
            "{He} opened the day, shook the hands and gave out the prize for beans. The secretary has begun to read about something else.",
            "Does any of the secretary's list survive?",
        ),
        same=Scene(
            "Cut down",
            "The secretary's list, cut by you to two lines, hangs in the shed. Somebody else turns the heap, and has been given the "
            "water butt for it.",
            "Could the two lines go as well?",
        ),
    ),
    Thread(
        title="Once round the floor",
        noun="dance teacher",
        stake="The tea dance has one teacher, and forty people who hold on to each other.",
        says=(
            "{He} leads the tea dance in a hall by the harbour of Porto and takes everybody who sits alone once round the floor. The "
            "caretaker wants that stopped until somebody has understood the number."
        ),
        ask="Does the dancing have to stop?",
        people=("the caretaker of the hall", "the pianist"),
        middle=(
            Scene(
                "Without touching",
                "The pianist suggests dances in which nobody touches. She can think of two, and one of them is a march.",
                "Would keeping apart change anything?",
            ),
            Scene(
                "An old regular",
                "An old regular has sent word that he is staying at home out of consideration. {He} would rather have him back.",
                "Is his staying away a help?",
            ),
            Scene(
                "Harbour windows",
                "The caretaker has taken out the upper windows, and there is a wind on the dance floor. He asks whether they may go "
                "back in.",
                "May the windows go back in?",
            ),
        ),
        better=Scene(
            "Nobody left sitting",
            "Nobody was left sitting. The pianist played the last one twice, and the caretaker stacked the chairs round those who "
            "were still at it.",
            "Does anything limit {him} now?",
        ),
        same=Scene(
            "The caretaker decides",
            "{He} still takes people round, but only those without a cold, and the caretaker stands at the door and decides. He "
            "turns away a good many.",
            "Is the caretaker too strict?",
        ),
    ),
    Thread(
        title="A ticket to Winnipeg",
        noun="retired tailor",
        stake="A grandchild has been born in Winnipeg, and the ticket can be changed only once.",
        says=(
            "{His} grandchild in Winnipeg has so far been seen on a telephone. Rebooking is possible, but only once, and the daughter "
            "over there wants to hear from a doctor whether {he} should."
        ),
        ask="Is flying allowed?",
        people=("the daughter in Winnipeg", "the travel agent"),
        middle=(
            Scene(
                "Window seat",
                "For a supplement the travel agent can get {him} a window seat at the very back. He calls it the seat for such cases.",
                "Is that seat worth the supplement?",
            ),
            Scene(
                "A certificate",
                "The airline would like a certificate. The travel agent has found the form, which asks about everything except blood.",
                "Would you certify anything?",
            ),
            Scene(
                "A pencil in Winnipeg",
                "The daughter asks on the telephone whether {he} may hold the baby, and if so how. She has a pencil ready.",
                "May {he} hold the baby?",
            ),
        ),
        better=Scene(
            "A small coat",
            "{He} flew, with a small coat in the hand luggage, made to be grown into. The daughter has sent a picture of the sleeves.",
            "Has {his} case come to its end?",
        ),
        same=Scene(
            "Changed once",
            "The ticket has been changed, and now it is final. {He} is sewing something for the first winter and has cut it a size larger.",
            "Is the new date a safe one?",
        ),
    ),
    Thread(
        title="The bridge table",
        noun="retired notary",
        stake="Two people who met at a bridge table want to marry, and five children have views.",
        says=(
            "{He} is going to marry somebody from the bridge club. The eldest daughter thinks that one ought first to know what such a "
            "number means, and has sent {him} to ask."
        ),
        ask="Is it a reason to put off a wedding?",
        people=("the eldest daughter", "the third hand at bridge"),
        middle=(
            Scene(
                "The registry office",
                "The registry office needs a date. The eldest daughter has told them that the date depends on you.",
                "Does it depend on you?",
            ),
            Scene(
                "A witness",
                "The third hand at bridge is to be a witness. He asks you in the corridor, as a friend of the house, whether he "
                "ought to know anything.",
                "May a friend be told?",
            ),
            Scene(
                "Page nine",
                "{He} has drawn up the marriage contract {himself}, fourteen pages of it. The one about illness has been left blank.",
                "Can that page be filled?",
            ),
        ),
        better=Scene(
            "Four no trumps",
            "They are married. The eldest daughter made the speech, and before midnight somebody had cleared a table for bridge.",
            "Does {he} leave without another appointment?",
        ),
        same=Scene(
            "Married all the same",
            "They married with the number as it was. The eldest daughter danced, with the telephone number of your clinic in her shoe.",
            "When should the daughter use it?",
        ),
    ),
    Thread(
        title="The prompter's box",
        noun="prompter",
        stake="A theatre of amateurs is about to open, and its king forgets his lines.",
        says=(
            "{He} has been prompting for eighteen seasons, in a box the size of a tea chest, a forearm below the king's mouth. The king "
            "pronounces with moisture. The director wonders whether this is still the place."
        ),
        ask="Is the box still the place?",
        people=("the director", "the king, a butcher by trade"),
        middle=(
            Scene(
                "A pane of glass",
                "The carpenter could put a pane of glass between {him} and the stage. Then the king will hear nothing, the director "
                "says, and we have been there before.",
                "Glass, or none?",
            ),
            Scene(
                "The king has a cold",
                "The king has a cold and is going to act with it. He offers to turn away at the consonants.",
                "Does the king's cold change your advice?",
            ),
            Scene(
                "Earpiece",
                "The director's son has brought an earpiece, so that {he} could prompt from the cloakroom. The king will not have a "
                "voice in his head.",
                "Is the cloakroom necessary?",
            ),
        ),
        better=Scene(
            "Seven performances",
            "In seven performances the king dried up nine times. {He} had him going again before anyone in the stalls noticed.",
            "Would you leave it at that?",
        ),
        same=Scene(
            "From the wings",
            "{He} prompted from the wings, further off and somewhat louder. The first three rows now know the part.",
            "Does the distance serve a purpose?",
        ),
    ),
    Thread(
        title="Past the gate",
        noun="retired librarian",
        stake="A prison library opens once a week, provided that its librarian gets past the gate.",
        says=(
            "One afternoon a week {he} runs the library of a prison, unpaid. The gate admits nobody with an open medical question, and "
            "in the eyes of the deputy governor such a number is one."
        ),
        ask="Is the question open?",
        people=("the deputy governor", "the prisoner who does the catalogue"),
        middle=(
            Scene(
                "From cell to cell",
                "The books go from cell to cell before {he} has them back. The deputy governor suggests that they first lie in a "
                "cupboard for a fortnight.",
                "Do books have to lie in quarantine?",
            ),
            Scene(
                "A note for the gate",
                "The prisoner who does the catalogue has written to you, in block capitals. He wants to know which sentence a gate "
                "would believe.",
                "Which sentence would open the gate?",
            ),
            Scene(
                "The reading wing",
                "The wing that reads most has a cold, from one end to the other. {He} could pass the books in through the hatch.",
                "Counter or hatch?",
            ),
        ),
        better=Scene(
            "Bag and spectacle case",
            "{He} is past the gate again, bag searched, spectacle case searched. The catalogue had been kept up, and nobody had "
            "been allowed to shelve a thing.",
            "May the question be closed for good?",
        ),
        same=Scene(
            "Slips in the books",
            "The books go in by trolley, with a slip for every reader in {his} handwriting. The deputy governor has begun to borrow "
            "as well.",
            "When do you look at this afresh?",
        ),
    ),
    Thread(
        title="The dog from the shelter",
        noun="retired lorry driver",
        stake="A shelter has an elderly dog to give away, and asks who will be there to walk it.",
        says=(
            "At the shelter is a dog called Bruno, grey about the muzzle, who has chosen {him}. They give no animal to people whose "
            "health is in doubt there, and the slip has got about."
        ),
        ask="May Bruno move in?",
        people=("the head of the shelter", "the niece across the landing"),
        middle=(
            Scene(
                "On approval",
                "Bruno is allowed to visit and has been shown the flat. The niece asks whether it matters where he puts his tongue.",
                "Does it matter?",
            ),
            Scene(
                "Page two",
                "On page two the shelter asks for a person to take the dog, should its owner be admitted. The niece has a cat.",
                "How likely is an admission?",
            ),
            Scene(
                "From vet to you",
                "The shelter's vet has been shown the slip. He says that he treats dogs, and has written your name on the back.",
                "Can you commit yourself?",
            ),
        ),
        better=Scene(
            "Across the threshold",
            "Bruno lives with {him} and lies where one trips over him. The shelter has written to ask whether they would like a "
            "second one.",
            "Would you still see {him} from time to time?",
        ),
        same=Scene(
            "Two addresses",
            "Bruno has two addresses, {his} own and, when {he} has to see you, the niece's across the landing. The lead hangs on her side.",
            "How often does {he} have to come?",
        ),
    ),
    Thread(
        title="Before six",
        noun="newspaper carrier",
        stake="A newspaper round pays what the pension does not, and the depot wants a certificate.",
        says=(
            "{He} carries a hundred and ninety newspapers before six, because the pension stops short of the rent. The depot manager "
            "wants a certificate before he puts {him} down for the winter."
        ),
        ask="Do you write the certificate?",
        people=("the depot manager", "the woman at number nine"),
        middle=(
            Scene(
                "A light on",
                "Number nine is up before her paper and has offered {him} her kitchen to get warm in. Her five grandchildren have "
                "breakfast there.",
                "Should {he} accept the kitchen?",
            ),
            Scene(
                "A student",
                "The depot manager knows a student who would take the round. Once it has been given away, it is gone.",
                "Do you see a reason to give it up?",
            ),
            Scene(
                "Night work",
                "The certificate has one box, “fit for night work”. The depot manager says that doctors always write beside it.",
                "Do you tick it, or write beside it?",
            ),
        ),
        better=Scene(
            "Every letter box",
            "All the newspapers are in the right letter boxes again. The woman at number nine has not complained of anything, which "
            "is new.",
            "Does the certificate need an expiry date?",
        ),
        same=Scene(
            "The flat streets",
            "A student does the hill and {he} the flat streets, and they divide the money. The depot manager has said that he knows "
            "nothing about it.",
            "Might {he} have kept the hill?",
        ),
    ),
    Thread(
        title="A paper for the child",
        noun="retired roofer",
        stake="A grandson of seven lives here, and the youth office wants a paper about health.",
        says=(
            "{His} grandson lives with {him}. The youth office asks for a paper on the health of the household, as it does every year, "
            "and this time the lady in charge has a question about the number."
        ),
        ask="Does the number alter anything for the child?",
        people=("the lady from the youth office", "the grandson's teacher"),
        middle=(
            Scene(
                "Half the class",
                "Half the class is at home with something. The teacher asks whether the grandson should stay away from the other "
                "half, for {his} sake.",
                "School, or home with books?",
            ),
            Scene(
                "In order",
                "The youth office wants to hear where the child goes if {he} has to be away. {He} has written down three "
                "neighbours, in order.",
                "Will the neighbours be needed?",
            ),
            Scene(
                "At the kitchen table",
                "The grandson has found the letter, and he can read. He has asked {him} whether one can catch it.",
                "How do you put it to a child?",
            ),
        ),
        better=Scene(
            "Filed",
            "The paper has been filed. The lady from the youth office stayed for tea and was shown a loose tooth.",
            "Would you sign without reservations?",
        ),
        same=Scene(
            "Another year",
            "The youth office has said yes for another year and put your letter with it. A list of neighbours hangs in the kitchen, "
            "in the grandson's handwriting.",
            "Can the child rely on this?",
        ),
    ),
    Thread(
        title="Two daughters",
        noun="hill farmer",
        stake="A farm is to be signed over, and two daughters disagree about when.",
        says=(
            "The farm goes to {his} younger daughter, so much is settled. The elder has read the slip and wants the notary now, and "
            "{he} would like to know from you whether there is a hurry."
        ),
        ask="Is there a hurry?",
        people=("the elder daughter", "the younger daughter"),
        middle=(
            Scene(
                "The notary's diary",
                "The elder daughter has made an appointment with the notary, as a precaution. The younger has cancelled it.",
                "Which daughter would you agree with?",
            ),
            Scene(
                "Hay",
                "Two meadows are ready for cutting. The younger daughter has hidden the key of the tractor, and {he} has a good "
                "idea where.",
                "Should it stay hidden?",
            ),
            Scene(
                "Round the table",
                "All of them sit in the kitchen, and your voice comes from the telephone beside the bread. The elder daughter is "
                "taking notes.",
                "How much do you say to a whole kitchen?",
            ),
        ),
        better=Scene(
            "Hay in the barn",
            "The hay is in, and {he} has cut the steep meadow {himself}. The farm will be signed over when {he} had always meant to.",
            "How sure may the daughters be?",
        ),
        same=Scene(
            "The right to interfere",
            "{He} has signed and keeps two rooms, with the right to interfere. The younger daughter comes across the yard and asks "
            "about each meadow.",
            "Was signing now a sensible thing?",
        ),
    ),
)
