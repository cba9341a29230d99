"""Threads of children who lie in a hospital bed, acutely ill from the first step on, three months to sixteen years old."""

from classification.generate.threads.thread import Scene, Thread

ILL_CHILD: tuple[Thread, ...] = (
    Thread(
        title="The only baker",
        stake="The island has one baker, and he is sitting by a bed on the mainland.",
        says="The father bakes for an island of four hundred and has left the oven to his sister, who sells and has never baked. The last "
        "ferry goes at six, and he would like to know whether it is his.",
        ask="Does the father take the ferry?",
        people=("the father, a baker", "the aunt who minds the bakery"),
        middle=(
            Scene(
                "Rolls from a factory",
                "The aunt has had rolls sent over from a factory. People buy them, she reports by telephone, and ask after {him}.",
                "How much may the aunt pass on over the counter?",
            ),
            Scene(
                "The harbour master",
                "For ten minutes the harbour master would hold the boat, if somebody from the ward rang him. Nobody has liked to ask.",
                "Is it a case for holding boats?",
            ),
            Scene(
                "Two chairs",
                "Two chairs at one bed is one too many, the mother thinks. The father says she has not seen how the doctors look at the "
                "slip.",
                "Can one of them be spared?",
            ),
        ),
        better=Scene(
            "Three tickets",
            "The father has bought three tickets for the last boat. His sister has the oven hot and will not say what she has put in it.",
            "How far from a hospital may {he} live now?",
        ),
        same=Scene(
            "First boat, last boat",
            "The father goes over on the first boat, bakes, and is back with the last one, smelling of yeast. The crossing, he says, is "
            "when he sleeps.",
            "How long must they plan for?",
        ),
    ),
    Thread(
        title="Sixty-one relatives",
        stake="Relatives on three continents follow every slip in a family chat, and most of them answer.",
        says="An uncle in Toronto keeps the family chat, sixty-one people in four languages. The slip was photographed and posted before "
        "anybody on the ward had explained it, and the first replies are in.",
        ask="What can be said to all of them?",
        people=("the uncle in Toronto", "a cousin who studies pharmacy"),
        middle=(
            Scene(
                "A vote",
                "The cousin has put three explanations to the chat, with thumbs to be counted. The mother shows you the winner and asks "
                "nothing.",
                "Do you comment on the vote?",
            ),
            Scene(
                "On silent",
                "The father has put the chat on silent and reads it in the corridor all the same. He wants a single sentence to post.",
                "Which sentence do you give him?",
            ),
            Scene(
                "Somebody's professor",
                "There is a professor whom the uncle once drove to the airport, and who would look at the file if it came page by page.",
                "Would a second pair of eyes help?",
            ),
        ),
        better=Scene(
            "Hearts",
            "The mother posted a photograph of the packed bag. Fifty-eight hearts came back, and three questions about what it had been.",
            "Can the three questions be answered?",
        ),
        same=Scene(
            "A smaller group",
            "The mother has left the chat and opened another, with four people in it. The uncle is one of them, on condition that he only "
            "reads.",
            "What is firm enough for the four of them?",
        ),
    ),
    Thread(
        title="The notebook",
        stake="Two parents on opposite shifts share one notebook, and only one of them hears the round.",
        says="The mother drives a bus until two, the father cleans offices from five. They meet at {his} bed for the length of a coffee, "
        "and what one has heard goes into a squared notebook for the other.",
        ask="Which line would you want in the notebook?",
        people=("the mother, a bus driver", "the father with the notebook"),
        middle=(
            Scene(
                "Squared paper",
                "“They are looking,” the mother has written, and underlined it. The father would like to know what for.",
                "Looking for what?",
            ),
            Scene(
                "Two versions",
                "Two doctors have said two things, one on each shift, and both stand on the same page. The father has put a bracket round "
                "them.",
                "Who speaks to both parents, and when?",
            ),
            Scene(
                "A third hand",
                "The parents have asked the night nurse to write in it as well. So far she has put down the hour and her initials.",
                "May the nurse write more than that?",
            ),
        ),
        better=Scene(
            "In both uniforms",
            "The parents came to fetch {him} together, each in uniform, and read the notebook from the beginning while they waited for "
            "the letter.",
            "What should stand on its last page?",
        ),
        same=Scene(
            "Volume two",
            "The first notebook is full. The new one has a column for questions and, at the father's wish, one for answers.",
            "Which answers can be filled in today?",
        ),
    ),
    Thread(
        title="The short version",
        stake="A sister of twelve translates for parents who nod before she has finished.",
        says="The parents speak Georgian, and the sister of twelve speaks everything else. She turns two minutes of doctor into one "
        "breath; asked what she has told them, she says: “The short version.”",
        ask="Who should be translating here?",
        people=("the sister, translating for the father", "an aunt on the telephone"),
        middle=(
            Scene(
                "Left out",
                "The interpreter, here for an hour, finds that one word has never reached the parents. The sister says she did not have "
                "it.",
                "How do you begin again without frightening her?",
            ),
            Scene(
                "The handset",
                "On the telephone there is an interpreter whom the whole bay can hear. The father holds the handset in both hands and "
                "asks if it is bad.",
                "Is it bad?",
            ),
            Scene(
                "A spelling test",
                "The sister has a spelling test and would rather stay. Somebody has to understand, she argues, and the aunt agrees with "
                "her.",
                "Is that a task for a child of twelve?",
            ),
        ),
        better=Scene(
            "Seven questions",
            "With the interpreter beside them the parents asked seven questions before they would pack. The sister sat on the windowsill "
            "and ate a pear.",
            "What must they have understood before they go?",
        ),
        same=Scene(
            "Every other day",
            "An interpreter comes every other day now. The sister listens from the door, and has corrected him once.",
            "How does one say, through a third person, that it is not known yet?",
        ),
    ),
    Thread(
        title="The next bed",
        stake="Two mothers compare slips across a curtain, and one of them has more practice.",
        says="The mother at the next bed keeps a table of her own child's numbers and has offered to start one for {him}, in green. {His} "
        "mother has said neither yes nor no, and is looking at you.",
        ask="Is such a table any use?",
        people=("the mother of the next bed", "the nurse on the late shift"),
        middle=(
            Scene(
                "The green line",
                "Across {his} half of the table runs a straight green line. That, according to the mother of the next bed, is where one "
                "ought to be.",
                "Is there such a line?",
            ),
            Scene(
                "Through the curtain",
                "What the round had to say next door could be heard on this side too. The grandmother has taken all of it to be about "
                "{him}.",
                "How do you set that right?",
            ),
            Scene(
                "Two beds apart",
                "The late shift proposes to put the two beds into different rooms, for the sake of quiet. Both mothers are against it.",
                "Is there a medical reason for either?",
            ),
        ),
        better=Scene(
            "Folded in four",
            "The table was handed over at the lift, folded in four. The other mother has kept the green pen for whoever comes next.",
            "Which numbers are worth keeping?",
        ),
        same=Scene(
            "A shared ruler",
            "The two mothers share a thermos by now, and a ruler. {His} mother wants only what is certain entered, which leaves a good "
            "many squares white.",
            "Which squares may be filled?",
        ),
    ),
    Thread(
        title="The witness",
        stake="An aunt is to marry, and her witness sits by a hospital bed.",
        says="At her sister's wedding the mother is to be the witness, and the dress hangs in the nurses' locker. The bride has rung to "
        "say that she can wait, the groom that the hall cannot.",
        ask="Can the mother promise to be there?",
        people=("the bride", "the groom's father, a retired chemist"),
        middle=(
            Scene(
                "For the caterer",
                "The groom's father needs a percentage for the caterer. He does not mind which, so long as a doctor has said it.",
                "Do you name him one?",
            ),
            Scene(
                "A fitting",
                "In the corridor the bride is pinning up the dress, on the mother. Through the pins she asks why everybody is waiting.",
                "What is everybody waiting for?",
            ),
            Scene(
                "A stand-in",
                "A cousin would sign in the mother's place and has bought a hat. The mother nodded, and went to fetch water that nobody "
                "needed.",
                "Would you advise her to accept?",
            ),
        ),
        better=Scene(
            "The table by the door",
            "There is a new date and a smaller hall. {He} is on the list this time, at the table by the door, from where one can leave "
            "early.",
            "May {he} be taken among wedding guests?",
        ),
        same=Scene(
            "In the day room",
            "The registrar brought his book up in the lift and married them in the day room, where the mother signed. Everybody kept "
            "their voices down.",
            "How are the guests to be answered when they ask?",
        ),
    ),
    Thread(
        title="Tiles for Gdańsk",
        stake="A firm in Gdańsk is waiting for its tiles, and their driver waits at a bed.",
        says="Outside, across six parking spaces, the father's lorry stands with tiles for Gdańsk. He came straight off the motorway. He "
        "cannot drive before he knows, he says, and leaves it open what.",
        ask="Can he be told enough to drive?",
        people=("the father, a lorry driver", "the forwarder in Gdańsk"),
        middle=(
            Scene(
                "Six spaces",
                "The porter came up because of the six parking spaces. When he saw the bed he only asked how things stood.",
                "How do things stand?",
            ),
            Scene(
                "Pallet by pallet",
                "A colleague has taken over the load, pallet by pallet, in the rain. When, asks the forwarder, may he count on his driver?",
                "Is there a day you could name?",
            ),
            Scene(
                "The bunk",
                "The grandmother has found the bunk behind the driver's seat and prefers it to the guest house. At seven she is up here, "
                "asking whoever is nearest.",
                "What may whoever is nearest tell her?",
            ),
        ),
        better=Scene(
            "Engine off",
            "The lorry is at the main door with its engine off. {He} is to ride home in it, in the middle, well above the ambulances.",
            "Is there anything against the journey?",
        ),
        same=Scene(
            "Short tours",
            "The firm has put the father on short tours, which end every evening in the same six spaces. The nurses know the sound of the "
            "brakes.",
            "Who should tell the firm that it may last?",
        ),
    ),
    Thread(
        title="The other twin",
        stake="There are two of them, and only one has been counted.",
        says="{He} is one of twins. The other is at the grandmother's, where all the lamps are on and nothing is overlooked, and she has "
        "rung to ask whether two beds would not be safer than one.",
        ask="Should the twin be counted too?",
        people=("the grandmother who minds the twin", "the father, himself a twin"),
        middle=(
            Scene(
                "Cup and bath",
                "They have shared everything up to now, says the father, cup and bath and birthday. He was never counted in his life, nor "
                "was his own twin.",
                "Can one of two have it alone?",
            ),
            Scene(
                "Front and side",
                "The grandmother has sent photographs of the twin, from the front and from the side, and would like them put into the "
                "file.",
                "Do the photographs help anybody?",
            ),
            Scene(
                "The glass door",
                "The twin has been brought as far as the glass door. The rule about visitors hangs there in red, and the nurse looks "
                "round for you.",
                "Do you open the door?",
            ),
        ),
        better=Scene(
            "Two of everything",
            "Both are to sleep under one roof once more. The grandmother has made the beds herself and put the lamps back where they "
            "belong.",
            "Does the other one need anything?",
        ),
        same=Scene(
            "Half way",
            "The parents have divided themselves, one for each twin, and change over at a petrol station half way. The grandmother cooks "
            "for both directions.",
            "How closely must the other one be watched?",
        ),
    ),
    Thread(
        title="A chapter a day",
        stake="The whole bay is in the middle of a novel, and it is read aloud at four.",
        says="At four the ward's teacher reads to the bay, to all ages at once, from a novel about a lighthouse. Somebody is always "
        "wheeled off before the end of the chapter, and she would like to be warned if it is to be {him}.",
        ask="Is {he} to be taken anywhere today?",
        people=("the teacher of the ward", "the brother, who has read ahead"),
        middle=(
            Scene(
                "The lighthouse",
                "The brother has drawn the lighthouse on the back of a menu and hung it over the bed. He asks the teacher how much longer.",
                "How much longer?",
            ),
            Scene(
                "In mid-storm",
                "When the round came in, the teacher shut the book on her finger. The mother asked to have the news first and the storm "
                "afterwards.",
                "Is there news?",
            ),
            Scene(
                "A slow reader",
                "Today the grandmother is reading, since the teacher has a meeting. She stops at each hard word, and has kept some from "
                "the round as well.",
                "Which of the hard words would you explain first?",
            ),
        ),
        better=Scene(
            "On loan",
            "Four chapters were left over, so the teacher has lent them the book, with the ward's stamp in it. The brother will do the "
            "voices.",
            "When should the book come back, and {he} with it?",
        ),
        same=Scene(
            "Through the wall",
            "{He} lies in another room now, and the teacher reads in the doorway between the two. The storms can be heard well enough.",
            "How would you put it to the brother?",
        ),
    ),
    Thread(
        title="The pencil",
        stake="A grandfather who ran a laboratory for thirty years would like to check ours.",
        says="The grandfather was head of a hospital laboratory in the days before machines, and misses it. He has gone down the printed "
        "slip with a pencil and made a dot beside one line.",
        ask="Which line would have your dot?",
        people=("the grandfather with the pencil", "the mother, his daughter"),
        middle=(
            Scene(
                "In the basement",
                "Down in the basement the technicians gave him coffee and a stool by the window. The mother would rather have him up here.",
                "Would you sooner explain it to him or to her?",
            ),
            Scene(
                "The ledger",
                "From home the grandfather has brought a ledger with normal values for children, in his own hand, some of them copied "
                "from his teacher's.",
                "May his ledger still be used?",
            ),
            Scene(
                "Old pupils",
                "Two of the grandfather's old pupils work in this house, and he has consulted both, beside the lift. They did not give "
                "him the same answer.",
                "Whose answer counts?",
            ),
        ),
        better=Scene(
            "Behind the ear",
            "The pencil has gone behind the grandfather's ear. He carries the bag to the car himself, and has asked to be sent whatever "
            "is counted from here on.",
            "When is the next slip due, if there is to be one?",
        ),
        same=Scene(
            "The last column",
            "The grandfather copies each slip into a ledger and leaves the last column free. In his time that was where one wrote what "
            "one did not know.",
            "What belongs in the free column?",
        ),
    ),
    Thread(
        title="Two front doors",
        stake="The parents live apart, and each would like to be told first.",
        says="Father and mother live in two streets and sit on two sides of the bed. Each has taken the nurse aside and asked to be rung "
        "before the other.",
        ask="Whom do you ring first?",
        people=("the father, from the window side", "the stepfather, a dentist"),
        middle=(
            Scene(
                "By the clock",
                "There is one chair with arms, and the parents take it in turns by the clock. Whoever has to stand asks the questions.",
                "Would you talk to both at once?",
            ),
            Scene(
                "Two sheets",
                "The stepfather has written down what the mother heard, and the father what he heard. The sheets might be about two "
                "different children.",
                "Which sheet is nearer the truth?",
            ),
            Scene(
                "Changeover",
                "According to the calendar in the father's phone, {he} would be changing houses about now. Whose days these "
                "are, the father cannot say.",
                "How far ahead can father and mother plan?",
            ),
        ),
        better=Scene(
            "One car",
            "The parents have agreed on one car, and on two copies of the letter. The stepfather drives, being the only one whom both "
            "trust on a motorway.",
            "Is there a sentence that must be in both copies?",
        ),
        same=Scene(
            "Handing over",
            "Father and mother have begun to hand over as the nurses do, standing, at the foot of the bed, in few words. The stepfather "
            "brings the sandwiches.",
            "Can there be one version for both houses?",
        ),
    ),
    Thread(
        title="Which box",
        stake="The family is moving house with one of its members in a hospital bed.",
        says="The keys of the old flat are due, and in the new one {his} room has no door yet. The mother packs with the telephone under "
        "her chin; the father sits here and tells her which box.",
        ask="Should they put off the move?",
        people=("the mother, from among the boxes", "the uncle with the van"),
        middle=(
            Scene(
                "A label",
                "For the file the nurse needs an address. The father gives the new one, then the old one, and asks which of them {he} "
                "will be sent home to.",
                "Can you tell him which?",
            ),
            Scene(
                "Under the roof",
                "On the plan {his} room is under the roof. The uncle would rather move {him} next to the parents, in view of that slip.",
                "Does the slip decide about rooms?",
            ),
            Scene(
                "Another month",
                "The landlord would grant another month against two lines from a doctor. The mother has dictated them to the father "
                "already.",
                "Which two lines would you sign?",
            ),
        ),
        better=Scene(
            "The kettle is unpacked",
            "{He} goes from here to a flat where {he} has never slept. The kettle is unpacked, the uncle reports, and there is a door.",
            "What does the new doctor round the corner have to know?",
        ),
        same=Scene(
            "In a barn",
            "The boxes stand in a cousin's barn and the keys are with the landlord. Asked for an address, the mother gives the ward's.",
            "Could you tell her anything firmer?",
        ),
    ),
    Thread(
        title="The tin at the butcher's",
        stake="A village is collecting money, and nobody can say what for.",
        says="At the butcher's in the village stands a tin with {his} name on it and a slot in the lid. The parents never asked for it. "
        "The grandmother did, on the way to the bus.",
        ask="What is the village collecting for?",
        people=("the grandmother", "the mayor's wife, who keeps the tin"),
        middle=(
            Scene(
                "Prices",
                "The mayor's wife has found a clinic abroad and pinned its prices up beside those for sausages. The father has been asked "
                "to comment.",
                "Would anything be gained abroad?",
            ),
            Scene(
                "The brass band",
                "The brass band would play for the tin and wants one line for the poster. There is no such line, the father says.",
                "Is there one that is true?",
            ),
            Scene(
                "Weighed",
                "Somebody has put the tin on the butcher's scales. To the grandmother the weight is an opinion, and now she wants to hear "
                "yours.",
                "Have you an opinion yet?",
            ),
        ),
        better=Scene(
            "Opened before witnesses",
            "The tin was opened before witnesses. It has paid for the train fares and for a coffee machine in the parents' kitchen, "
            "without a name on it.",
            "How would you word the last bulletin?",
        ),
        same=Scene(
            "Fares",
            "The label has been soaked off, at the mother's request. What is in the tin goes on fares, one parent coming and the other "
            "going.",
            "What can they say when they are stopped in the shop?",
        ),
    ),
    Thread(
        title="A pilot for Tromsø",
        stake="The furniture is on its way to Norway, and the family has come as far as the ward.",
        says="The father is to be a harbour pilot in Tromsø. A container with all they own is at sea, the flat is let, and the new "
        "employer, a friendly woman, would like to have a date.",
        ask="Is there a date to give?",
        people=("the father, a harbour pilot", "the sister, who is learning Norwegian"),
        middle=(
            Scene(
                "Three words",
                "From an app the sister has learnt the Norwegian for hospital, for blood and for soon. She asks the nurse, who is from "
                "Cork, if soon is right.",
                "Is soon the right word?",
            ),
            Scene(
                "A bed with a view",
                "Tromsø has a children's ward too, the mother has found out, with a view. She asks if one could not simply change beds.",
                "Could {he} be looked after there just as well?",
            ),
            Scene(
                "Borrowed coats",
                "Everything warm is in the container. The grandparents have brought coats, and with them the view that it was a mistake "
                "from the start.",
                "Can the plan be defended to the grandparents?",
            ),
        ),
        better=Scene(
            "Four seats",
            "Four seats have been booked, on the side with the mountains. The employer has sent a photograph of the quay, taken from the "
            "kitchen of the house.",
            "Who keeps an eye on {him} up there?",
        ),
        same=Scene(
            "Heating on",
            "Strangers have unloaded the container into a house with the heating on. Another pilot does the father's shifts, and they "
            "write to each other.",
            "How would you put the uncertainty to an employer?",
        ),
    ),
    Thread(
        title="The armchair",
        stake="A father is mending the chair he sleeps in and does not know for how many nights.",
        says="The father is an upholsterer and has been shown the folding chair in which parents sleep. It has offended him. Before he "
        "takes it apart he wants to know if the work is worth it.",
        ask="How many nights should he reckon with?",
        people=("the father, an upholsterer", "the night nurse"),
        middle=(
            Scene(
                "Webbing and tacks",
                "Webbing and tacks have come in a lunch box. The night nurse holds the lamp, and between two tacks is asked what she "
                "thinks.",
                "Is it for her to answer?",
            ),
            Scene(
                "From hygiene",
                "A man from hygiene has inspected the chair and written something down. It concerned the horsehair, the mother was "
                "assured, and nothing else.",
                "Of what else can she be assured?",
            ),
            Scene(
                "Three more chairs",
                "Word has gone round, and three more chairs stand outside the door. He has no intention, the father says, of being here "
                "that long.",
                "Would you contradict him?",
            ),
        ),
        better=Scene(
            "In blue",
            "The chair stays behind, in blue, with the father's label under the seat. He tried it once more while the letter was being "
            "printed.",
            "What should the letter not forget?",
        ),
        same=Scene(
            "On another floor",
            "They have been moved to another floor, where the chairs are newer and no better. The father's tacks have come along, and "
            "both cushions.",
            "What do you hand on to the team up there?",
        ),
    ),
    Thread(
        title="Her own login",
        stake="The mother is a nurse in the same house and can open every result before you do.",
        says="The mother works as a nurse two floors up, on a ward for adults. She had the count on her screen as soon as the laboratory "
        "let it go, and has said nothing about it to the father.",
        ask="Should she go on looking?",
        people=("the mother, a nurse herself", "the ward sister from two floors up"),
        middle=(
            Scene(
                "Access denied",
                "Somebody has locked the file against the mother, rightly, without saying so. She stands at the counter in uniform and "
                "waits like the others.",
                "Would you unlock it?",
            ),
            Scene(
                "Among grown-ups",
                "The ward sister came down in the break and told the mother what such a number had meant on their own ward, among "
                "grown-ups.",
                "Does that hold for children?",
            ),
            Scene(
                "Without the words",
                "Is the mother to be addressed as a nurse or as a mother? She has thought about it and says: “Try it without the words.”",
                "How would it sound without the words?",
            ),
        ),
        better=Scene(
            "A list of three",
            "The mother has given the nurses a list of three things that are done better here than upstairs. She would like a list in "
            "return, for home.",
            "What is on your list?",
        ),
        same=Scene(
            "Unpaid leave",
            "The mother has taken leave and handed in the login with it. Being told is slower than looking, she finds, but there is "
            "company.",
            "How often should somebody come and tell her?",
        ),
    ),
    Thread(
        title="At the seaside",
        stake="A great-grandmother of ninety-one has been told a story about the sea.",
        says="The great-grandmother, ninety-one, believes the whole family to be at the seaside. It was the grandfather's idea. The "
        "mother is to ring her at seven and has never been any good at waves.",
        ask="Is there enough to tell the old lady?",
        people=("the grandfather, who thought of the seaside", "the great-aunt, a retired matron"),
        middle=(
            Scene(
                "Bells",
                "On the telephone the old lady hears bells and asks what they are. The grandfather says that there is a church right "
                "behind the beach.",
                "Should the truth wait until there is more of it?",
            ),
            Scene(
                "The matron",
                "The great-aunt was matron of a hospital and is for telling people everything. She would have to be told herself "
                "beforehand.",
                "What is everything, as of now?",
            ),
            Scene(
                "A view of the pier",
                "The kiosk downstairs had a postcard with a pier. There is room for three lines, and the mother has written “Dear”.",
                "Which three lines would be true?",
            ),
        ),
        better=Scene(
            "Nobody sends cards",
            "The great-grandmother had known from the start, she announces, because nobody sends cards any more. They are to stop at her "
            "house first.",
            "Is there still something to explain to her?",
        ),
        same=Scene(
            "Inland",
            "The mother has told her after all, in two sentences. Back came one question, a sensible one, and the wish to be rung every "
            "evening.",
            "Which question will it have been, and is there an answer?",
        ),
    ),
    Thread(
        title="Light at the bus stop",
        stake="A brother of nine may not come up, and signals from the bus stop opposite.",
        says="By the rules of the ward the brother, nine, must stay outside. After dark he stands at the bus stop opposite with a torch, "
        "and a nurse pulls up the blind so that the light can get to {him}.",
        ask="May the brother come up?",
        people=("the brother with the torch", "the grandfather at the bus stop"),
        middle=(
            Scene(
                "Long and short",
                "Long means yes and short means no. Through his grandfather's telephone the brother has asked if one can catch it from a "
                "window.",
                "Can he be told no?",
            ),
            Scene(
                "The wrong window",
                "The wrong blind was up, and the brother signalled to a stranger in plaster, who waved. Now he asks who chooses the rooms.",
                "Must {he} have a room alone?",
            ),
            Scene(
                "Under a hat",
                "It rains on the bus stop. The grandfather keeps the torch dry under his hat and asks for something to tell the child on "
                "the bus.",
                "What would you give him to say?",
            ),
        ),
        better=Scene(
            "Seen from above",
            "For the packing the brother was let in. He looked down at the bus stop from the window and found it smaller than he had "
            "thought.",
            "May the two of them share a room at home?",
        ),
        same=Scene(
            "The north side",
            "{His} new window looks north, over the boiler house. The brother has found the spot, next to the bins, and asked for "
            "stronger batteries.",
            "How does one explain to a child of nine that it is open?",
        ),
    ),
    Thread(
        title="The trial month",
        stake="The father is on trial as a crane driver, and absences are noted.",
        says="The father has been taken on as a crane driver, on trial, and there is no provision for absence. From the cabin he can see "
        "the hospital, which makes it worse, and he has not yet told the foreman.",
        ask="Is this a day to be absent?",
        people=("the father, a crane driver", "the foreman"),
        middle=(
            Scene(
                "The foreman rings",
                "The foreman has rung the ward himself to hear if it is true. He has children, he mentions, and a roof to close.",
                "How much does a foreman get to hear?",
            ),
            Scene(
                "By radio",
                "The mother may call the crane by radio if it is important, and the whole site listens. She asks where important begins.",
                "Where does it begin?",
            ),
            Scene(
                "The leave form",
                "On the form for leave there is a line for the reason and another for the end. The father has filled in his own name.",
                "Could you fill in either line?",
            ),
        ),
        better=Scene(
            "Ten minutes without load",
            "The father has been kept on, one absence overlooked. While they leave by the main door the hook is to hang still, the "
            "foreman has promised.",
            "When, if ever, do they come in by that door again?",
        ),
        same=Scene(
            "The small crane",
            "The foreman has given the father the small crane, afternoons only, until it is known. Nobody on the site has asked until "
            "what is known.",
            "What is it that has to become known?",
        ),
    ),
    Thread(
        title="The dog next door",
        stake="The grandmother wants the dog out of the house before anybody comes home.",
        says="There is a dog at home, old and large, that lies across doorways. The grandmother has heard of something in {his} blood and "
        "has asked the neighbour to take the animal, before she has asked anybody else.",
        ask="Does the dog have to go?",
        people=("the grandmother, with the lead in her bag", "the neighbour over the fence"),
        middle=(
            Scene(
                "Over the fence",
                "The neighbour has been to the ward with a bag of plums. Has the dog done something, he asks, that he should know of?",
                "Is the dog to blame?",
            ),
            Scene(
                "On the screen",
                "The sister holds her telephone up, and there on the screen is the dog, out of breath. “That is near enough,” says the "
                "grandmother.",
                "Is the grandmother too strict?",
            ),
            Scene(
                "From cellar to loft",
                "Two aunts have scrubbed the house from cellar to loft, curtains included. The father would have liked to hear first if "
                "it was necessary.",
                "Was it necessary?",
            ),
        ),
        better=Scene(
            "Across the doorway",
            "The dog has been seen lying across the right doorway. The grandmother steps over it, under protest, with clean sheets on her "
            "arm.",
            "Are there rules for the two of them?",
        ),
        same=Scene(
            "The far pavement",
            "The dog's question has been put off, along with larger ones. The sister walks it past the hospital, on the far pavement, at "
            "visiting time.",
            "Which of the open questions comes first?",
        ),
    ),
    Thread(
        title="The cup final",
        stake="A sister keeps goal in a final, and her parents cannot sit in two places.",
        says="The sister keeps goal for a club that has never been in a final. The parents have drawn lots for who goes and who stays "
        "with {him}, and the one who may go would like to draw again.",
        ask="Can both of them go for two hours?",
        people=("the sister, a goalkeeper", "the trainer, a physiotherapist"),
        middle=(
            Scene(
                "The bench",
                "Out of kindness the trainer has offered the sister the bench. She asked whether that would make any difference to "
                "anybody up here.",
                "Would it?",
            ),
            Scene(
                "Behind the post",
                "When the sister trains, her telephone lies behind the post, in a freezer bag, in case the ward should ring.",
                "For which news should one ring her?",
            ),
            Scene(
                "A bed sheet",
                "The team has painted {his} name on a bed sheet for the stand. It would be in the local paper, and the mother hesitates.",
                "Is there a reason to keep it quiet?",
            ),
        ),
        better=Scene(
            "The losers' medal",
            "The sister's club lost on penalties. She has hung the losers' medal on the bag that is packed for {him}, and finds it the "
            "handsomer one.",
            "How soon may {he} be taken to a match?",
        ),
        same=Scene(
            "In her socks",
            "The trainer held a telephone to the match, and afterwards the sister came in her socks. The score was soon dealt with; then "
            "she asked.",
            "How much can be promised to her?",
        ),
    ),
    Thread(
        title="Hospital radio",
        stake="A brother has ordered the same waltz from hospital radio until something is known.",
        says="A retired postman runs the hospital's radio from a cupboard beside the chapel. The brother has ordered an accordion waltz "
        "from him, for {him} in bed nine, to be played until the doctors know.",
        ask="When will the doctors know?",
        people=("the postman of the hospital radio", "the brother, eleven"),
        middle=(
            Scene(
                "Three requests",
                "The grandmother has ordered a hymn instead, and the mother silence. The postman has laid all three requests before the "
                "nurse and asks who speaks for the family.",
                "With whom would you speak first?",
            ),
            Scene(
                "On the air",
                "Between two records the postman said on the air that the whole house was thinking of bed nine. The parents had told "
                "nobody.",
                "Who may know?",
            ),
            Scene(
                "The cupboard",
                "In the cupboard, under the headphones, the brother asked how doctors find a thing out. The postman did not know and sent "
                "him to you.",
                "How do they find it out?",
            ),
        ),
        better=Scene(
            "Signing off",
            "The waltz has been played for the last time and dedicated to the laboratory. Afterwards the postman came to see who had been "
            "listening.",
            "Is it safe to sign off?",
        ),
        same=Scene(
            "Tangos",
            "By common consent the waltz is being rested. The brother has gone over to tangos, of which the postman owns a great many.",
            "Is there anything new to announce?",
        ),
    ),
)
