"""Threads of the newborn: what the grown-ups around the cot want, fear and arrange."""

from classification.generate.threads.thread import Scene, Thread

NEWBORN: tuple[Thread, ...] = (
    Thread(
        title="No name before then",
        stake="{He} will be named only when somebody declares {him} safe, as is the custom.",
        says=(
            "By custom a child in the father's family gets its name when somebody who ought to know calls it out of danger. The "
            "great-uncle has chosen one and sits by his telephone."
        ),
        ask="Out of danger: can you say it?",
        people=("the great-uncle, who keeps the names", "the clerk at the registry"),
        middle=(
            Scene(
                "A blank line",
                "The clerk at the registry needs a name for the certificate and has no field for custom. The law gives her patience, "
                "she says, though not for ever.",
                "How long may the clerk be kept waiting?",
            ),
            Scene(
                "Under her breath",
                "For now the family says “the little one”. An aunt was caught trying out a name under her breath, and everybody "
                "pretended not to have heard.",
                "Is there more certainty than there was?",
            ),
            Scene(
                "The great-uncle rings",
                "The great-uncle has asked to be passed to whoever decides. He does not want to hear the number, he wants the word.",
                "What would you say to an old man?",
            ),
        ),
        better=Scene(
            "Three syllables",
            "The great-uncle said the name aloud, three times, over the loudspeaker, as is proper. The mother had it on the form before "
            "the line went dead.",
            "Was the great-uncle too early?",
        ),
        same=Scene(
            "Named all the same",
            "The parents did not wait any longer and gave the name themselves, standing at the cot. The great-uncle took a night to "
            "think about it and found it a good one.",
            "What can they be promised, and what not?",
        ),
    ),
    Thread(
        title="The mail boat",
        stake="The family lives on an island with a mail boat and no doctor.",
        says=(
            "The island has ninety people, a nurse, a shop and a mail boat. The mother's brother steers it; he has put a heater in the "
            "cabin and asks which crossing he is to hold."
        ),
        ask="Is an island near enough?",
        people=("the mother's brother, who steers the boat", "the island nurse"),
        middle=(
            Scene(
                "Wind from the west",
                "With the wind in the west the boat stays in harbour, sometimes for three days together. The mother's brother mentions "
                "it, since nobody here has asked.",
                "Which plan survives three days of wind?",
            ),
            Scene(
                "The nurse's cupboard",
                "Over the telephone the island nurse has read out everything that stands in her cupboard, shelf by shelf, with the "
                "dates of expiry.",
                "Is anything missing from the cupboard?",
            ),
            Scene(
                "The football pitch",
                "For emergencies there is a helicopter, which lands on the football pitch. The father's people would simply rent "
                "something on the mainland.",
                "Mainland or island?",
            ),
        ),
        better=Scene(
            "A line in the log",
            "The mother's brother has drawn a clean sheet over the bunk and entered the smallest passenger in the log, below the parcels.",
            "Need the island nurse do anything further?",
        ),
        same=Scene(
            "Over the harbour office",
            "Two rooms over the harbour office have been lent to the family by the post. From there one sees the boat come in, and the "
            "island nurse may be rung at any hour.",
            "On which terms may they sail?",
        ),
    ),
    Thread(
        title="Winter quarters",
        stake="The family lives in four caravans and travels with a carousel.",
        says=(
            "The parents and grandparents travel with a carousel, from one fair to the next. The grandfather has the route for the year "
            "in his coat, and asks which of its towns have a hospital like this."
        ),
        ask="How settled must a family be for this?",
        people=("the grandfather, who plans the route", "the aunt at the ticket booth"),
        middle=(
            Scene(
                "The route",
                "On his map the grandfather has ringed all the towns with a children's ward. Between two of the rings lie four hours of "
                "country road.",
                "Is that gap too wide?",
            ),
            Scene(
                "Tickets",
                "The aunt at the ticket booth has heard that such a child should keep away from crowds. A crowd, she points out, is "
                "what they live on.",
                "Does a fairground count as a crowd?",
            ),
            Scene(
                "A farmer's yard",
                "A farmer lends them his yard every winter and would open it at any time. It has water, electricity and a great deal of "
                "mud.",
                "Is standing still any safer?",
            ),
        ),
        better=Scene(
            "In the old order",
            "The caravans go in the old order, the one with the cot second. On a wooden horse, under the saddle, an aunt has painted a "
            "small new name.",
            "Who looks after a child that moves on?",
        ),
        same=Scene(
            "A plank to the door",
            "One caravan stays behind in a farmer's yard, with a plank to its door, and the carousel goes on ahead. The grandfather "
            "telephones from each town and reads out the weather.",
            "Until when should one caravan stay behind?",
        ),
    ),
    Thread(
        title="The sister's suitcase",
        stake="A sister of five is to live at her grandmother's until the number is better.",
        says=(
            "There is a sister of five, who goes to kindergarten and brings home what one brings home from there. The grandmother in "
            "the next town would take her until all this is over."
        ),
        ask="Does the sister have to go?",
        people=("the grandmother in the next town", "the kindergarten teacher"),
        middle=(
            Scene(
                "In the hall",
                "The grandmother packed a suitcase, which stands in the hall. Twice now the sister has taken her pyjamas out and laid "
                "them back on her bed.",
                "Is the suitcase any protection?",
            ),
            Scene(
                "The teacher's list",
                "The kindergarten teacher has offered to note who in her group has a cold, and to send the list home every afternoon.",
                "Of what use is such a list?",
            ),
            Scene(
                "A small chair",
                "A small chair has its place by the cot and may not be moved. The sister sits on it, hands in her lap as she was told, "
                "and looks.",
                "May she touch?",
            ),
        ),
        better=Scene(
            "As far as the postbox",
            "The sister's suitcase is back on top of the wardrobe. When the pram goes out, she is to push it as far as the postbox, and "
            "she has paced the distance.",
            "Are there any rules left for the sister?",
        ),
        same=Scene(
            "The other way round",
            "The sister stayed, and it was the grandmother who moved in, suitcase and all. Sneezes go into the elbow, loudly, so that "
            "they are noticed.",
            "Who in this house should do anything differently?",
        ),
    ),
    Thread(
        title="The moped",
        stake="The midwife is about to retire and wants to leave this house in good order.",
        says=(
            "For thirty-eight years the midwife has gone round the valley by moped, and she had meant {him} to be her last. She asks "
            "whether she may go on as she did with all the others."
        ),
        ask="Is it still work for a midwife?",
        people=("the midwife", "the midwife's successor"),
        middle=(
            Scene(
                "One line each",
                "In the midwife's ledger every child of the valley has one line. For {him} she has begun a second, and wonders what "
                "deserves to be entered.",
                "Which observations are worth a line?",
            ),
            Scene(
                "The flow chart",
                "Her successor has come along, with a laptop and a flow chart. At the second fork the chart says to refer, where the "
                "midwife would first have looked.",
                "Look or refer?",
            ),
            Scene(
                "Uphill",
                "At night the midwife needs twelve minutes to the house, uphill. The parents ought to know when to ring her, she finds, "
                "and when somebody else.",
                "Whom do they ring, and for what?",
            ),
        ),
        better=Scene(
            "The ledger",
            "The midwife has filled the last line of her ledger and handed it to her successor, who promised not to put it into a "
            "computer. The moped is for sale.",
            "What should that last line say?",
        ),
        same=Scene(
            "One house on her round",
            "The midwife has put off her farewell party and keeps a single house on her round. Her successor sits behind her on the "
            "moped, and they dispute all the way up.",
            "How often does this house need her?",
        ),
    ),
    Thread(
        title="The lodger",
        stake="The back room has a lodger, whose rent pays for the front one.",
        says=(
            "The flat has two rooms, and one of them is let to a student of forestry. In the opinion of the mother's mother {he} needs "
            "a room alone, with such a number."
        ),
        ask="Must the student move out?",
        people=("the mother's mother", "the student in the back room"),
        middle=(
            Scene(
                "His offer",
                "The student has offered to eat out, to shower at the university and to walk in socks. He has examinations coming and "
                "nowhere else to go.",
                "Which of his offers would you accept?",
            ),
            Scene(
                "Two columns",
                "Without the rent there would be no flat, and the father can prove it, in two columns. His mother-in-law does not look "
                "at columns.",
                "Is a separate room worth that?",
            ),
            Scene(
                "On the fridge",
                "A notice on the fridge, in the hand of the mother's mother, forbids guests, shoes and draughts. The student has added "
                "“please”.",
                "Which line of the notice would you keep?",
            ),
        ),
        better=Scene(
            "The plan for the bins",
            "The student has signed for another year. Of the rules on the fridge only the plan for the bins is left, and the mother's "
            "mother has asked him about his spruces.",
            "Is any precaution left standing?",
        ),
        same=Scene(
            "The sofa in the kitchen",
            "The cot has its place in the parents' bedroom and the sofa has gone to the kitchen. The student carried one end of it, the "
            "mother's mother gave directions.",
            "Will that arrangement do?",
        ),
    ),
    Thread(
        title="River water",
        stake="A bottle of water from the Jordan is waiting for the christening.",
        says=(
            "{He} is to be christened in the lace of a great-great-aunt, with water that the grandmother carried home from the Jordan. "
            "The priest asks whether anyone has spoken to a doctor about it."
        ),
        ask="May the water be used?",
        people=("the grandmother", "the priest"),
        middle=(
            Scene(
                "The sideboard",
                "The bottle has stood behind the good glasses since a pilgrimage. Held against the lamp it is not quite clear. That is "
                "the river, says the grandmother.",
                "Would boiling settle the matter?",
            ),
            Scene(
                "Once with snow",
                "A few drops on the forehead are all that the rite demands, the priest explains. He has christened in a bus, and once "
                "with snow.",
                "Do a few drops matter?",
            ),
            Scene(
                "The lace",
                "Seven heads have been christened in the lace, and the godmother has washed it by hand. She hopes that nobody will make "
                "her put it back in the tissue paper.",
                "Is there a reason to put the christening off?",
            ),
        ),
        better=Scene(
            "In a saucepan",
            "The day at the church stands and the lace is ironed. The priest boiled the water himself, in a saucepan, with the "
            "grandmother at his elbow.",
            "May the guests kiss {him}?",
        ),
        same=Scene(
            "From the tap",
            "The priest came to them, with a silver shell and water from the tap. The bottle stays in the sideboard until there is a "
            "feast.",
            "How soon can a feast be planned?",
        ),
    ),
    Thread(
        title="Over the chip shop",
        stake="The family lives above its chip shop, and every customer would like to look.",
        says=(
            "The flat lies over the parents' chip shop. Half the town eats there and has asked to go up and see {him}, and the "
            "grandfather has posted himself at the foot of the stairs."
        ),
        ask="Is a guard on the stairs called for?",
        people=("the grandfather at the foot of the stairs", "a regular from the bowling club"),
        middle=(
            Scene(
                "The jar",
                "On the counter a jar collects for a pram. The regular from the bowling club has put in more than anyone and feels "
                "entitled to a look.",
                "Would one look do harm?",
            ),
            Scene(
                "To the elbows",
                "Before he goes up, the father scrubs to the elbows, and once more on the landing. The queue waits, and so does the "
                "haddock.",
                "How clean is clean enough?",
            ),
            Scene(
                "Cold fryers",
                "The mother has thought of shutting the shop, to have peace. The fryers are leased and have to be paid whether they are "
                "hot or not.",
                "Would shutting the shop protect {him}?",
            ),
        ),
        better=Scene(
            "In pairs",
            "The regulars are to be let up in pairs, between two batches, and the grandfather has drawn up the order. From a jar on the "
            "counter a pram was bought, with springs like a coach's.",
            "Can the grandfather leave his post?",
        ),
        same=Scene(
            "Beside the till",
            "A photograph hangs beside the till, large enough for everyone, and a crate of potatoes blocks the stairs. The grandfather "
            "is behind the counter again.",
            "Who may climb over the crate?",
        ),
    ),
    Thread(
        title="Squared paper",
        stake="The grandfather, a surveyor, plots each number on squared paper.",
        says=(
            "The mother's father was a surveyor, and has brought squared paper, a ruler and three pencils. Before he plots anything he "
            "would like to be told the margin of error."
        ),
        ask="How exact is one such number?",
        people=("the grandfather, a surveyor", "the father, who hates the graph"),
        middle=(
            Scene(
                "The dotted line",
                "Through what he has, the grandfather has drawn a line, and then a dotted one into the future, where it leaves the paper.",
                "How far may that line be drawn?",
            ),
            Scene(
                "A second instrument",
                "In his trade, the grandfather says, one would go back and measure with a second instrument. The father begs him to put "
                "the ruler away for one evening.",
                "Is it worth measuring again, and when?",
            ),
            Scene(
                "Taken down",
                "The sheet was pinned over the cot until the mother took it down. Now it hangs in the garage, where two neighbours have "
                "studied it.",
                "Do the parents have to know each value?",
            ),
        ),
        better=Scene(
            "Red pencil",
            "The grandfather has signed the sheet, dated it in red and put the ruler back in its case. Even the father, who could not "
            "bear the graph, has asked to keep the sheet.",
            "How many more points does the sheet need?",
        ),
        same=Scene(
            "A thinner pencil",
            "The surveyor goes on plotting, with fewer points and a thinner pencil. The father does not love the graph, but holds the "
            "other end of the ruler.",
            "When is a new point worth a needle?",
        ),
    ),
    Thread(
        title="Forty words",
        stake="The grandmother winters at a polar station and can receive forty words.",
        says=(
            "The mother's mother is cook at an Antarctic station until the relief ship comes. A message to her may have forty words, "
            "and the mother sits over it with a pencil."
        ),
        ask="Which facts go into the message?",
        people=("the grandmother, by radio", "the mother's sister"),
        middle=(
            Scene(
                "Nine at table",
                "An answer came. Nine people had talked it over at supper down there, a glaciologist among them, and they ask for it in "
                "terms of the kitchen.",
                "How would you say it to a cook?",
            ),
            Scene(
                "Thirty-nine",
                "The mother's sister has counted the draft and makes it thirty-nine. One word is free, and she would spend it on "
                "“harmless”.",
                "Does harmless belong in there?",
            ),
            Scene(
                "While the satellite is up",
                "The line is open while a satellite is up, which is not long. So as to lose no time the mother has put her question to "
                "you in writing.",
                "One clear sentence: which?",
            ),
        ),
        better=Scene(
            "A cake for nine",
            "At the station a cake was baked, with a name on it in icing sugar. The picture took two hours to arrive, line by line, "
            "from the top.",
            "May the message say that it is over?",
        ),
        same=Scene(
            "Only what is certain",
            "The mother and her sister have agreed to send only what is certain, which leaves room for the weather. The ship will bring "
            "the grandmother in any case.",
            "Which part of it is certain?",
        ),
    ),
    Thread(
        title="No word for it",
        stake="The parents hear it through an interpreter, who has two words for it.",
        says=(
            "The parents have an interpreter on the telephone, a retired judge. For what the slip says he knows two words, one of which "
            "means few and the other weak. He would not like to choose."
        ),
        ask="Few or weak?",
        people=("the interpreter, a retired judge", "a cousin with school English"),
        middle=(
            Scene(
                "The cousin's version",
                "A cousin with school English has told the relatives in her own way, and they have begun to ring at night and weep.",
                "How do you correct the cousin's version?",
            ),
            Scene(
                "Two minutes",
                "You say one sentence, and the judge speaks for two minutes. “I gave them the grounds as well,” he explains.",
                "How much of the reasoning do they need?",
            ),
            Scene(
                "In your letters",
                "The father asks for the word in your handwriting and your alphabet, so that he can show it to any doctor anywhere.",
                "Which word do you write down?",
            ),
        ),
        better=Scene(
            "A word for rivers",
            "The judge has found a third word, which is used of rivers that are back in their bed. The parents like it and say it after "
            "him.",
            "Is that word correct?",
        ),
        same=Scene(
            "The first word",
            "The parents have settled on the first word, and correct a cousin who goes on using the second. The judge has asked to be "
            "rung again, by name.",
            "What else must be said as plainly?",
        ),
    ),
    Thread(
        title="A hall and a cook",
        stake="Two hundred guests are invited to a hall to see {him} and to bless {him}.",
        says=(
            "As for each child of the family, the father's brothers have hired a hall and a cook for two hundred. Whoever comes will "
            "want to hold {him} for a moment and give a blessing."
        ),
        ask="May so many arms hold {him}?",
        people=("the father's eldest brother", "the cook"),
        middle=(
            Scene(
                "The deposit",
                "The father's eldest brother has paid the deposit and may move the date once. For that he has to be told how long such "
                "a thing lasts.",
                "Days or seasons?",
            ),
            Scene(
                "A veil",
                "The cook, who has served this family at every feast, proposes a veil over the basket and guests that file past.",
                "Would a veil be of any use?",
            ),
            Scene(
                "At the door",
                "An aunt is willing to stand at the door and turn away whoever has a cold. She knows them all, she says, and their "
                "excuses.",
                "Is the aunt at the door enough?",
            ),
        ),
        better=Scene(
            "A new date",
            "The hall is taken for a new date, and the cook has begun on the dough. The father's eldest brother will carry the basket "
            "in himself.",
            "Any conditions for the feast?",
        ),
        same=Scene(
            "Without its guest",
            "The feast was held without its guest. A framed photograph lay in the basket and was admired, wept over and blessed by two "
            "hundred people.",
            "Who should hold {him} for the present?",
        ),
    ),
    Thread(
        title="A majority of one",
        stake="The mother sits on a town council that decides everything by one vote.",
        says=(
            "The mother is a councillor, in a town where all things pass or fall by one vote. The swimming bath is on the agenda, and "
            "she means to sit there with {him} on her arm."
        ),
        ask="Does anything here forbid it?",
        people=("the mayor", "her opponent in the council"),
        middle=(
            Scene(
                "The chamber",
                "The mayor has had the chamber aired and a changing table carried in. A sick child must not be used for politics, an "
                "opponent writes in the paper.",
                "Is sick the right word?",
            ),
            Scene(
                "Pairing",
                "The mother's opponent in the council offers to stay away himself, so that the balance holds without her. He has "
                "grandchildren, he adds.",
                "Should she take the offer?",
            ),
            Scene(
                "A letter to the clerk",
                "By the rules the mother may vote from outside the chamber upon a doctor's letter. She would like a true one.",
                "What could a true letter say?",
            ),
        ),
        better=Scene(
            "Third row",
            "The bath is to be mended, by one vote. In the third row of the chamber there is a changing table now, and the mayor keeps "
            "his papers on it.",
            "May {he} attend the next sitting?",
        ),
        same=Scene(
            "Two empty chairs",
            "The vote was taken with two chairs empty, since an opponent stayed away with her, for fairness, and it came out just the "
            "same.",
            "For which occasions would you keep {him} away?",
        ),
    ),
    Thread(
        title="Through the glass",
        stake="The grandmother admits nobody to mother and child, and the father wants a walk.",
        says=(
            "In the mother's family the eldest woman decides how long mother and child see no visitors. Since the slip the grandmother "
            "counts even the postman as one, and the father would like a walk to the river."
        ),
        ask="Is fresh air allowed?",
        people=("the grandmother, who decides", "the father's sister"),
        middle=(
            Scene(
                "Four hundred kilometres",
                "The father's sister travelled four hundred kilometres and was shown the child through a pane. She waved, and held up "
                "what she had knitted.",
                "Is the glass needed?",
            ),
            Scene(
                "Hers or the doctor's",
                "The grandmother asks whether it is a doctor's rule by now or only hers. She could keep a doctor's more easily, she says.",
                "Do you give her a rule?",
            ),
            Scene(
                "Kinds of air",
                "The father holds that air is air, the grandmother that there are kinds. They have agreed to abide by whatever is said "
                "here.",
                "Who is right about the air?",
            ),
        ),
        better=Scene(
            "The second bridge",
            "The grandmother has chosen the day, the blanket and the way, as far as the second bridge. She will walk in front.",
            "Need anyone still be turned away?",
        ),
        same=Scene(
            "Under the window",
            "On a bench under the open window sits the father's sister, talking upwards. That has been conceded, and the river will "
            "still be there.",
            "Which of the grandmother's rules would you relax?",
        ),
    ),
    Thread(
        title="The cat's chair",
        stake="A cat of fourteen sleeps in the room that is to be {his}.",
        says=(
            "The parents have a cat of fourteen, older than the marriage, which sleeps on a chair in the small bedroom. The neighbour "
            "has offered to take it, and the father has not answered her."
        ),
        ask="Does the cat have to leave?",
        people=("the neighbour across the landing", "the father's mother"),
        middle=(
            Scene(
                "A lock",
                "The father has bought a net for the cot and a new handle for the door. It took the cat an afternoon to understand the "
                "handle.",
                "Is the net necessary?",
            ),
            Scene(
                "Cat or child",
                "The father's mother has put it to him as a choice, and has not hidden what she would choose. He turns to you.",
                "Is it a choice?",
            ),
            Scene(
                "Over two balconies",
                "The cat spent a night across the landing and returned over two balconies. The neighbour brought its bowl back and "
                "apologised.",
                "How close may the cat come?",
            ),
        ),
        better=Scene(
            "A metre to the left",
            "The chair has been moved a metre to the left, and the cat went with it. The father's mother has brought a sardine, which "
            "was understood.",
            "Does any precaution with the cat remain?",
        ),
        same=Scene(
            "The door between",
            "The cat has the kitchen, the cot the bedroom, and the father the door between. The neighbour looks after all three when it "
            "is needed.",
            "Must that door stay shut?",
        ),
    ),
    Thread(
        title="A passport photograph",
        stake="The contract abroad is over, and the family is to fly home.",
        says=(
            "The parents build bridges, and this contract is over. {He} needs a passport, with open eyes on the photograph, and the "
            "embassy clerk has sent back three of them."
        ),
        ask="May {he} fly?",
        people=("the embassy clerk", "the foreman of the next site"),
        middle=(
            Scene(
                "A white door",
                "For the fourth photograph the mother held {him} up before a white door. The embassy clerk accepts it and goes on to "
                "the page about health.",
                "What belongs on the page about health?",
            ),
            Scene(
                "Keys and a lorry",
                "The foreman of the next site rings about the flat, the keys and the lorry. He needs a date and has never heard of "
                "white cells.",
                "Can the foreman have a date?",
            ),
            Scene(
                "The folder",
                "At the next place nobody knows {him}. The mother has bought a folder with a waterproof flap and would like the right "
                "people to fill it.",
                "Which papers belong in the folder?",
            ),
        ),
        better=Scene(
            "By the window",
            "The seats are booked, one of them by the window. On the photograph {he} looks like an old engineer who has been overruled.",
            "Is this now a flight like any other?",
        ),
        same=Scene(
            "One suitcase",
            "The firm has renewed the lease, and the father goes ahead to the site with one suitcase. The passport is good for five years.",
            "Whom should the father look for over there?",
        ),
    ),
    Thread(
        title="The aunts' rota",
        stake="Eleven aunts have divided the week among them, two to a day.",
        says=(
            "Eleven aunts have divided up the week: cooking, washing, holding. The eldest wants to hear whether the rota may stand as "
            "it is, and the youngest, a dental nurse, has objections."
        ),
        ask="How many aunts are too many?",
        people=("the eldest aunt", "the youngest aunt, a dental nurse"),
        middle=(
            Scene(
                "Struck off",
                "An aunt with a running nose was struck off by the others and is hurt. In future, the youngest proposes, it should be "
                "masks for everyone.",
                "Was it right to strike her off?",
            ),
            Scene(
                "One page",
                "The eldest aunt begs for a page that all eleven can read. Whatever is passed on by mouth in this family grows on the way.",
                "Can you fill that page?",
            ),
            Scene(
                "Saucepans",
                "Eleven saucepans have come, and the father has put tape with names on the lids. He would give them all for an hour "
                "with the door shut.",
                "Is quiet a medical need?",
            ),
        ),
        better=Scene(
            "Two reserves",
            "The rota is full, with two reserves, and has been running like a railway. The youngest has withdrawn her objections and "
            "asked for a second turn.",
            "Do the aunts need rules from you?",
        ),
        same=Scene(
            "Inside and outside",
            "Two aunts do the inside of the house and nine the outside, which means shopping, hedge and forms. On the step stand four "
            "saucepans of soup.",
            "Could an outside aunt come in?",
        ),
    ),
    Thread(
        title="Too many tabs",
        stake="A brother of fourteen reads about it at night and tells nobody.",
        says=(
            "The brother, fourteen, reads about white cells at night, on his telephone, under the blanket. The parents learnt of it "
            "from his biology teacher, whom he had asked what a word meant."
        ),
        ask="What should a brother be told?",
        people=("the brother of fourteen", "his biology teacher"),
        middle=(
            Scene(
                "Three colours",
                "The brother has printed eleven pages and marked them in three colours. Green stands for what he has understood, and "
                "there is not much green.",
                "Which of the pages would you throw out?",
            ),
            Scene(
                "After the lesson",
                "The biology teacher has told him as much as she knows, and where that ends. He would be glad if somebody went on from "
                "there.",
                "Where does one begin?",
            ),
            Scene(
                "In capitals",
                "While you were speaking a message lit up on the mother's telephone, in capitals. Was it the bad one or not?",
                "Can the brother have a straight answer?",
            ),
        ),
        better=Scene(
            "The last tab",
            "All tabs are closed but one, on goalkeeping. In class he gave a talk about white cells, and the teacher says that the "
            "zeros were right.",
            "Should he know something for later?",
        ),
        same=Scene(
            "A real book",
            "The biology teacher lent him a real book, with an index, and he keeps to the chapter that applies. He explains it to the "
            "grandparents, who nod.",
            "How do you explain waiting to him?",
        ),
    ),
    Thread(
        title="An hour with two officers",
        stake="The father is in prison, and each visit needs a paper with a reason.",
        says=(
            "The father is serving a sentence and came for an hour, with two officers who looked out of the window. For another hour "
            "the governor wants it in writing how serious this is."
        ),
        ask="How serious is it?",
        people=("the younger prison officer", "the chaplain"),
        middle=(
            Scene(
                "Two boxes",
                "The governor's form has two boxes, serious and not serious. The mother will not have anything exaggerated, and the "
                "chaplain would tick both.",
                "Which box, if either?",
            ),
            Scene(
                "In a low voice",
                "The younger prison officer asks in a low voice whether it is catching. He has small ones at home and does not mean it "
                "as a complaint.",
                "Should the officer be worried?",
            ),
            Scene(
                "The visiting hall",
                "In the visiting hall thirty families sit at thirty tables. Before she boards a bus with {him} the mother would like "
                "advice.",
                "Is the visiting hall a place for {him}?",
            ),
        ),
        better=Scene(
            "Table nine",
            "The visits are to be ordinary ones from now on, at table nine, among the other families. The governor has put away his form.",
            "Does the governor need another paper?",
        ),
        same=Scene(
            "On the chaplain's word",
            "The governor grants an hour every fortnight without more papers, on the chaplain's word. The father enters what he is told "
            "in an exercise book.",
            "How would you write to him, truthfully and briefly?",
        ),
    ),
    Thread(
        title="Short of a floor",
        stake="The house has no floors yet, and the father lays them at night.",
        says=(
            "The house is a shell, where the father lays the boards himself at night and is short of one room. According to the "
            "father-in-law, a plasterer, such a child may not be brought into dust."
        ),
        ask="Does the dust decide it?",
        people=("the father-in-law, a plasterer", "the building inspector"),
        middle=(
            Scene(
                "The sill",
                "The father swept, wiped, and swept again. The father-in-law drew one finger along the sill and held it up without a word.",
                "Is the sill a medical matter?",
            ),
            Scene(
                "Stove and wiring",
                "The building inspector has passed the stove and the wiring. As for the rest, he asked, not unkindly, what they could "
                "do without for the first winter.",
                "Which jobs cannot wait?",
            ),
            Scene(
                "In the garden",
                "Until the plaster is dry, the father-in-law would have them live in his caravan, in the garden. It is damp there, but "
                "it is finished.",
                "Is the caravan the better house?",
            ),
        ),
        better=Scene(
            "Oil and new wood",
            "The father-in-law asked to drive in the last nail and was allowed to. The small room smells of oil and new wood, and the "
            "cot fits under the slope.",
            "Is the house fit for {him}?",
        ),
        same=Scene(
            "One tight door",
            "One room is finished, with a door that shuts tight, and behind it everything is white. The rest of the house can take its "
            "time, the building inspector agrees.",
            "How far does one clean room go?",
        ),
    ),
    Thread(
        title="Names in a pram",
        stake="A pram that has served the whole street is promised to two children at once.",
        says=(
            "The pram goes from house to house, and under its mattress are pencilled the names of nine children. {His} is to be the "
            "tenth, but a neighbour further down is waiting too."
        ),
        ask="When could {he} be out in a pram?",
        people=("the owner of the pram, a widow", "the neighbour further down"),
        middle=(
            Scene(
                "Boiled covers",
                "Having heard about the number, the widow scrubbed the wheels and boiled the covers. Nine children did without that, "
                "she remarks.",
                "Was the boiling necessary?",
            ),
            Scene(
                "Offended",
                "The neighbour further down would now rather buy a new pram, in case something sticks to this one. The widow is "
                "offended on its behalf.",
                "Is there anything that could stick?",
            ),
            Scene(
                "Pencil",
                "The tenth line under the mattress is empty. The father has sharpened a pencil and does not like to use it before he "
                "has heard you.",
                "Is it too early for the pencil?",
            ),
        ),
        better=Scene(
            "The tenth line",
            "The name stands under the mattress, in the father's capitals. Everyone in the street knows the sound of those wheels on "
            "the cobbles.",
            "Any limits to where the pram may go?",
        ),
        same=Scene(
            "From a cellar",
            "The owner, a widow, found a second pram in a cellar, so that neither child has to wait for the other. In that one {his} is "
            "the first line.",
            "How far from home is sensible?",
        ),
    ),
    Thread(
        title="Two doorbells",
        stake="The parents live apart and had agreed to share the days equally.",
        says=(
            "The parents had parted before the birth, on good terms, and {he} was to be equally at home behind two doorbells. The "
            "mother's lawyer has asked her whether that is still wise."
        ),
        ask="Are two homes one too many?",
        people=("the mother's lawyer", "the father's new partner"),
        middle=(
            Scene(
                "Two thermometers",
                "Each home has bought a thermometer, and the two do not agree. The father's new partner would trust the dearer one.",
                "Which thermometer counts?",
            ),
            Scene(
                "A clause",
                "The lawyer has drafted a clause, by which {he} stays where {he} is if there is doubt. She needs a definition of doubt.",
                "When is there doubt?",
            ),
            Scene(
                "Three chairs apart",
                "The parents have come together and sit three chairs apart. Each writes down what is said, and at the end they compare.",
                "What must both of them write down?",
            ),
        ),
        better=Scene(
            "The old agreement",
            "The old agreement stands, and the lawyer has sent her bill. Of two thermometers one was left over, with which the father's "
            "new partner makes jam.",
            "Do both homes need the same advice?",
        ),
        same=Scene(
            "One bag",
            "A bag has been packed that is to go with {him} from door to door, with a page of instructions in front. So far neither of "
            "them has rewritten it.",
            "Is the page in the bag complete?",
        ),
    ),
    Thread(
        title="The father's own ward",
        stake="The father is a haematology nurse and knows such numbers from his work.",
        says=(
            "The father nurses grown-ups on a haematology ward, and had read the slip before anybody explained it. There he would know "
            "what to do, he says; here he does not know where to stand."
        ),
        ask="How much of what he knows applies here?",
        people=("the father, a haematology nurse", "the sister of the father's ward"),
        middle=(
            Scene(
                "Handover",
                "The father gave the mother a handover, with headings, as he does at two every afternoon. She asked him to say it again "
                "sitting down.",
                "Can you say it to them as parents?",
            ),
            Scene(
                "Filtered air",
                "The sister of the father's ward has rung, as one colleague to another, and can offer a side room with filtered air.",
                "Is that offer of use?",
            ),
            Scene(
                "The roster",
                "The father asked for unpaid leave and was given it. His ward, with a roster to fill, would be helped by a rough idea.",
                "Can a rough idea be given?",
            ),
        ),
        better=Scene(
            "Twice over",
            "The father is back on his ward, where the patients asked after {him}, and has been told off for reading everyone's numbers "
            "twice.",
            "Which habit should he leave at work?",
        ),
        same=Scene(
            "Half the shifts",
            "The father works half his shifts. The sister there has put him with the newly admitted, to whom he now explains things in "
            "a different order.",
            "How would you describe the road ahead to him?",
        ),
    ),
    Thread(
        title="Six brides",
        stake="The mother is a seamstress, with six brides to be fitted at home.",
        says=(
            "The mother sews wedding dresses in the front room of the flat, and six brides are waiting for theirs. The mother-in-law "
            "took down the sign by the bell, and the mother has screwed it on again."
        ),
        ask="May brides come to the flat?",
        people=("the mother-in-law", "the bride of the fourth dress"),
        middle=(
            Scene(
                "In the stairwell",
                "The bride of the fourth dress has come with her mother, two friends and a cake. They stand in the stairwell and have "
                "not rung.",
                "Do you let them up?",
            ),
            Scene(
                "By tram",
                "The mother-in-law would take the dresses to the brides herself, by tram. It is the standing and turning, she is told, "
                "that has to be seen.",
                "Does the tram solve anything?",
            ),
            Scene(
                "A double curtain",
                "Between the front room and the cot there is a corridor with a curtain. The mother has lined it, and lined it again.",
                "Is a curtain a barrier?",
            ),
        ),
        better=Scene(
            "Coats",
            "Five dresses have been paid for and the sixth is on the dummy. It is the mother-in-law who opens to the brides and takes "
            "their coats.",
            "Should the brides be asked anything still?",
        ),
        same=Scene(
            "One floor down",
            "Fittings are held one floor down, in the parlour of a retired postmistress, who supplies tea and has views on veils.",
            "Would you move the fittings back upstairs?",
        ),
    ),
)
