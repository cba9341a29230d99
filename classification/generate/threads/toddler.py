"""Threads of children of one to four years who live at home; a child of just one may hardly speak or walk."""

from classification.generate.threads.thread import Scene, Thread

TODDLER: tuple[Thread, ...] = (
    Thread(
        title="Back on the tram",
        stake="The mother's shifts on the trams begin when the nursery takes {him}, and the nursery hesitates.",
        says="The mother drives a tram in Gothenburg, and her new shifts depend on the nursery beside the depot. The manager there would "
        "like a paper about {his} blood first.",
        ask="May {he} start at the nursery?",
        people=("the nursery manager", "the dispatcher at the depot"),
        middle=(
            Scene(
                "A table by the window",
                "The nursery manager thinks of a table by the window, apart from the other children, and has already moved one there.",
                "Does {he} need to sit apart?",
            ),
            Scene(
                "The spare shift",
                "The dispatcher can offer nights instead, when the father is at home. He needs to know for how long.",
                "For how long, roughly?",
            ),
            Scene(
                "A peg with a picture",
                "Each child has a peg with a picture. Above {his}, somebody has pinned the word blood, with an exclamation mark.",
                "What should the staff know, and what not?",
            ),
        ),
        better=Scene(
            "First stop",
            "{He} was handed over at seven, and the mother looked back once. She drove the early tram to the harbour and rang the bell as "
            "she passed the nursery.",
            "Does the nursery still have to ring about anything?",
        ),
        same=Scene(
            "Evening trams",
            "The dispatcher gave her the evening trams, and the nursery has {him} for three mornings. {He} knows which bell is hers, or "
            "so the father maintains.",
            "Can the mornings become whole days?",
        ),
    ),
    Thread(
        title="Five coats",
        stake="A childminder has four others to think of, and their parents have begun to ask.",
        says="Five coats hang in a childminder's hall in Leeds, and one of them is {his}, four days a week. The childminder, who has one "
        "bathroom, found the slip in {his} bag and has rung both parents.",
        ask="Is {he} a danger to the others, or they to {him}?",
        people=("the childminder", "a mother at the childminder's gate"),
        middle=(
            Scene(
                "A towel with a name",
                "The childminder has sewn {his} name on a towel and scratched it into a spoon. She asks whether the doorknobs are next.",
                "How far should she go?",
            ),
            Scene(
                "At the gate",
                "One of the other mothers wanted to hear, at the gate, whether it is catching. The childminder said that she would ask.",
                "Is any of this catching?",
            ),
            Scene(
                "Her inspection",
                "An inspection is due, and the childminder would like one sheet of paper to show that she has done nothing wrong.",
                "Which sentence goes on that sheet?",
            ),
        ),
        better=Scene(
            "The drawer with the bills",
            "All five children were sitting on the stairs when the childminder opened the letter. She put it in the drawer with the gas "
            "bills and served lunch.",
            "Should that letter ever come out again?",
        ),
        same=Scene(
            "Beside the kettle",
            "Four days a week it has remained. The childminder keeps a thermometer beside the kettle and our number on the fridge, and at "
            "the gate they talk of other things.",
            "When should she ring, and whom?",
        ),
    ),
    Thread(
        title="The handcart",
        stake="At an aunt's wedding {he} is to arrive in a handcart, before a hundred and forty guests.",
        says="An aunt is getting married in a barn outside Olomouc, and {he} is to be drawn up the aisle in a handcart with cushions. “Be "
        "frank with me,” the bride has told the mother.",
        ask="Frankly, may {he} be there?",
        people=("the bride, an aunt", "the best man, a pharmacist"),
        middle=(
            Scene(
                "Crosses in pencil",
                "The best man, a pharmacist, has gone through the guests and put a pencil cross beside everyone with small children. Most "
                "of the list has crosses.",
                "Do the crosses mean anything?",
            ),
            Scene(
                "From lap to lap",
                "At weddings in this family the youngest are passed round and kissed. The grandmother asks whether she must forbid it.",
                "Must the kissing stop?",
            ),
            Scene(
                "Three proposals",
                "The bride would shorten the service, move it outdoors or leave out the handcart. She does not know which to begin with.",
                "Would any of that help?",
            ),
        ),
        better=Scene(
            "A squeaking wheel",
            "One wheel of the handcart squeaked, and it is on every recording of the vows. {He} was kissed by all who could reach {him}, "
            "until the candles were lit.",
            "Is there anything left to follow up?",
        ),
        same=Scene(
            "From the loft",
            "{He} watched from the loft of the barn, on the father's arm, and dropped the paper flowers before anybody had given the sign.",
            "Was the loft necessary?",
        ),
    ),
    Thread(
        title="The lighthouse island",
        stake="The family spends the season on an island where the doctor comes by boat.",
        says="The father repairs lighthouses, and for the season the family moves to an island off Brittany with one shop. A doctor comes "
        "by boat, wind permitting.",
        ask="How far from a hospital may {he} be?",
        people=("the father, who repairs lighthouses", "the skipper of the mail boat"),
        middle=(
            Scene(
                "Fog",
                "“There is a helicopter,” says the skipper of the mail boat. It does not fly in fog, and the mother has looked up how "
                "often there is fog.",
                "Does the fog change your advice?",
            ),
            Scene(
                "A box for the crossing",
                "The father is packing a box and asks for a list. He can splice a cable in the dark, he says, but not this.",
                "What belongs in the box?",
            ),
            Scene(
                "On the radio",
                "In the evening the islanders speak to the mainland by radio. The mother wonders whether a number could be read out that "
                "way, with everyone listening.",
                "Who ought to see the next number first?",
            ),
        ),
        better=Scene(
            "A flat sea",
            "They crossed on a flat sea, with {his} mattress lashed to the deck. The father has painted a buoy and put {his} name on it.",
            "Should anyone out there count {him} again?",
        ),
        same=Scene(
            "Above the harbour",
            "The father went out alone and comes back at weekends. {He} and the mother have a room above the harbour, from where one can "
            "see the light turn.",
            "Could {he} join the father for a month?",
        ),
    ),
    Thread(
        title="Nineteen flats",
        stake="A courtyard in Vienna has one sandpit, and the house is divided over whether {he} belongs in it.",
        says="Nineteen flats in Vienna share a sandpit. The mother mentioned the number on the stairs, and now the caretaker would rather "
        "keep the lid on and the tenants would rather hold a meeting.",
        ask="Has the sandpit anything to do with it?",
        people=("the caretaker", "the neighbour from the second floor, a biology teacher"),
        middle=(
            Scene(
                "New sand",
                "The biology teacher from the second floor proposes new sand, sieved and baked, at the tenants' expense. It would have to "
                "be put to the vote.",
                "Should they vote for new sand?",
            ),
            Scene(
                "The padlock",
                "The caretaker has bought a padlock. There are two keys, neither of them the mother's, and {he} sits on the edge with a "
                "bucket.",
                "How would you answer the caretaker?",
            ),
            Scene(
                "Between two floors",
                "A neighbour with shopping bags asks what exactly {he} has. The mother wants a reply that fits between two floors and is "
                "not a lie.",
                "Which reply is short and true?",
            ),
        ),
        better=Scene(
            "The lid off",
            "The lid came off and nobody voted. {He} sat in the middle with a sieve, and the caretaker swept the path around {him} "
            "without a word.",
            "Is the matter over for the doctors, too?",
        ),
        same=Scene(
            "A box on the balcony",
            "The father built a small box for the balcony. Half the children of the house now come up the stairs to it, with buckets.",
            "Is {he} any safer on the balcony?",
        ),
    ),
    Thread(
        title="Behind the counter",
        stake="{He} spends the day in the parents' shop, among customers who all want to touch.",
        says="The parents sell bread, batteries and bus tickets in Thessaloniki, and {he} is with them behind the counter. Hardly a "
        "customer leaves without having reached across it to pinch a cheek.",
        ask="Is the shop too much for {him}?",
        people=("the lady from the flat above", "the bread supplier"),
        middle=(
            Scene(
                "Cut to measure",
                "The bread supplier can get a pane of perspex, cut to measure, for the whole length of the counter. It is not cheap.",
                "Is a screen worth the money?",
            ),
            Scene(
                "The parlour upstairs",
                "The lady from the flat above has offered to have {him} all day. She has a parlour, a television and plenty of time.",
                "Would {he} be better off upstairs?",
            ),
            Scene(
                "Please",
                "The father has written a notice, please do not touch the child, and cannot make up his mind about the please.",
                "Does the notice go up?",
            ),
        ),
        better=Scene(
            "Small change",
            "The customers reach across again. {He} takes whatever is held out, coins included, and the father gets the coins back by "
            "trading a bread roll.",
            "May the parents stop watching hands?",
        ),
        same=Scene(
            "A folding gate",
            "A folding gate keeps the customers one step away, and they have taken to waving. {He} waves at all of them, and at the "
            "delivery van.",
            "How long does the gate stay?",
        ),
    ),
    Thread(
        title="Gravel",
        stake="The family lives on a barge that is never long in one town.",
        says="Home is a barge that carries gravel between Ghent and Strasbourg. The mother steers, {he} has a harness and a bunk in the "
        "wheelhouse, and a customer is waiting for the load.",
        ask="May they cast off?",
        people=("the mother, who steers the barge", "the lock-keeper"),
        middle=(
            Scene(
                "Laboratories by canal",
                "The lock-keeper can name a laboratory in each town along the canal, with its opening hours. The mother asks whether it "
                "must always be the same one.",
                "Can any of them count {him}?",
            ),
            Scene(
                "River water",
                "The deck is washed down with river water, and {he} plays on it. An uncle on the next barge calls that madness.",
                "Is the deck a hazard?",
            ),
            Scene(
                "Paid by the trip",
                "The customer for the gravel has telephoned. He is not unkind, the mother says, but he pays by the trip.",
                "Is there a medical reason to stay moored?",
            ),
        ),
        better=Scene(
            "Upstream",
            "They left at first light with a full hold. At the first lock the keeper sounded his horn for {him}, which is forbidden "
            "before seven.",
            "Would you count once more, and in which harbour?",
        ),
        same=Scene(
            "Short loads",
            "They take short loads now, never more than a day from the same quay. {He} knows the crane there and greets it with both arms.",
            "Until when must the trips stay short?",
        ),
    ),
    Thread(
        title="Rules in four colours",
        stake="A sister of nine has made rules for the whole house and enforces them.",
        says="The sister is nine and has overheard everything. Rules hang on the kitchen door, in four colours, and whoever has not read "
        "them to the end is not let in to {him}.",
        ask="Which rules would you keep?",
        people=("the sister, who is nine", "the uncle who was turned away"),
        middle=(
            Scene(
                "On the feet only",
                "Nobody may kiss {him} except on the feet, according to the sister's list. She would like it confirmed by a doctor.",
                "Do you confirm it?",
            ),
            Scene(
                "The uncle on the step",
                "“Children need to be sneezed on,” said an uncle to the closed door. He had brought a cake and took it home again.",
                "Is there something in what he says?",
            ),
            Scene(
                "A question at bedtime",
                "At bedtime the sister asked whether she had brought it home from school. The parents had no answer ready.",
                "What is the sister told?",
            ),
        ),
        better=Scene(
            "The door is bare",
            "The sister took the rules down herself, after reading them aloud once more. Then everybody present had to kiss {him}, in "
            "order of age.",
            "Should one of the rules have stayed?",
        ),
        same=Scene(
            "What was left of them",
            "Three rules are left on the door, all of them about hands. The sister inspects palms and backs, and is quick about it, and "
            "then one is let in to {him}.",
            "Are even these too many?",
        ),
    ),
    Thread(
        title="Two grandmothers",
        stake="Two grandmothers look after {him} in turn, and they agree on nothing.",
        says="Both parents work, and two grandmothers share the week. One opens the windows and the other seals them, and each has "
        "telephoned this clinic about the other.",
        ask="Is either of them right?",
        people=("the grandmother who opens the windows", "the grandmother who seals them"),
        middle=(
            Scene(
                "Wool",
                "One grandmother knits vests, the other takes them off {him} at the door. The mother no longer counts vests.",
                "Does warmth matter here?",
            ),
            Scene(
                "Two notebooks",
                "Both grandmothers keep a notebook, and anyone would take these for two children. The father has brought them along in a "
                "bread bag.",
                "Which observations would help you?",
            ),
            Scene(
                "On the landing",
                "They meet on the landing at noon, and {he} changes arms in silence. The parents beg for something that both will obey.",
                "Can it be put in one instruction?",
            ),
        ),
        better=Scene(
            "Coffee",
            "The grandmothers have had coffee together, at the parents' request. Each paid for the other, and each believes that it was "
            "the windows.",
            "Did the windows make a difference?",
        ),
        same=Scene(
            "Half and half",
            "The windows are open until noon and shut after it. Neither grandmother is content, and {he} is dressed for both halves of "
            "the day.",
            "Could it go on like this for years?",
        ),
    ),
    Thread(
        title="The cart in the wood",
        stake="{His} playgroup is out in a wood all day, in every weather and without a sink.",
        says="The playgroup has no house, only a cart in a beech wood near Aarhus and a can of water. Its leader never sent a child home "
        "for dirt and would not like to begin with {him}.",
        ask="Is the wood allowed?",
        people=("the leader of the playgroup", "the godfather, a forester"),
        middle=(
            Scene(
                "Soap on a string",
                "The leader of the playgroup has hung a bar of soap from the cart. Hands before meals is as far as she can go, she says.",
                "Will soap and water do?",
            ),
            Scene(
                "Underfloor heating",
                "“A greenhouse,” says the godfather, a forester. He means the nursery that would have a place, with underfloor heating "
                "and a rule about shoes.",
                "Would indoors be safer?",
            ),
            Scene(
                "One spoon",
                "At the cart one spoon goes round, and whoever is cold gets the mitten. The mother stayed to watch and did not say "
                "anything.",
                "Should she have intervened?",
            ),
        ),
        better=Scene(
            "Under the beeches",
            "{His} mud trousers hang from the cart again, stiff as a board. They have been washed once, which the leader regards as a "
            "concession.",
            "Are there any limits now?",
        ),
        same=Scene(
            "A different path",
            "{He} goes to the wood on the godfather's shoulders, just the two of them. When the playgroup comes past, there is a great "
            "deal of shouting on both sides.",
            "Can {he} rejoin the group as things stand?",
        ),
    ),
    Thread(
        title="Ten mornings, no refund",
        stake="A swimming course has been paid for, and the instructor wants a signature.",
        says="The father has saved up for ten mornings in a pool in Kraków, parent and child together. The instructor read the slip in "
        "the changing room and wants a signature from somebody who knows.",
        ask="Would you sign?",
        people=("the swimming instructor", "the father, who saved up for the course"),
        middle=(
            Scene(
                "Warm or cold",
                "There are two pools, a warm one and a cold one, and the instructor has more faith in the cold. The father would take "
                "either.",
                "Does it matter which pool?",
            ),
            Scene(
                "The cashier",
                "The cashier refunds nothing without a doctor's certificate. The father asks for one in a low voice, as if it were a "
                "favour.",
                "Is there anything to certify?",
            ),
            Scene(
                "Practice at home",
                "They are practising in the bath at home. {He} lies on the father's forearm and kicks until the floor is wet.",
                "When can you decide?",
            ),
        ),
        better=Scene(
            "The width of the pool",
            "The father walked, {he} kicked, and between them they crossed the small pool. The badge, which is given to everybody, has "
            "been sewn on a towel.",
            "Is any caution left to teach the father?",
        ),
        same=Scene(
            "The place is kept",
            "The baths have moved the ten mornings to another season without being begged. The coin for the locker is still in the "
            "father's purse.",
            "What would have to change before {he} swims?",
        ),
    ),
    Thread(
        title="Boxes in the hall",
        stake="The family is moving to Tromsø, where nobody knows about the number.",
        says="The father is to build quays in Tromsø; the lorry is ordered and the hall full of boxes. Here, the mother says, there is at "
        "least somebody who knows {his} number.",
        ask="Can the move go ahead?",
        people=("the removal man", "the father, an engineer"),
        middle=(
            Scene(
                "A name up there",
                "Nobody in the new town has replied yet. The mother would like to have a name there before she lets go of the one here.",
                "Who should take over?",
            ),
            Scene(
                "In order of date",
                "The father, an engineer, has scanned all the papers in order of date. He asks which of them a stranger would need.",
                "Which pages matter?",
            ),
            Scene(
                "Not to be packed",
                "{He} sits in an open box and will not be lifted out. The removal man has time, he says, and looks at the clock.",
                "Is it wiser to wait with the lorry?",
            ),
        ),
        better=Scene(
            "The last box",
            "They write from the new flat: the sun does not go down, and {he} alone is able to sleep. The last box is being used as a "
            "table.",
            "Does the new doctor need the old story?",
        ),
        same=Scene(
            "On top of everything",
            "They have moved, with your page on top of everything. A doctor near the quays has read it and telephoned, and had two "
            "sensible questions.",
            "Is one page enough for a new doctor?",
        ),
    ),
    Thread(
        title="The clarinet",
        stake="The mother's orchestra goes on tour by coach, and {he} was to travel with it.",
        says="The mother plays the clarinet in an orchestra from Bilbao that is to go on tour by coach. {He} and the father have seats "
        "behind the driver, provided the tour manager gets a clear answer.",
        ask="How clear an answer can there be?",
        people=("the tour manager", "the first bassoon, who has raised four"),
        middle=(
            Scene(
                "A map with crosses",
                "The tour manager has marked a hospital in each of the towns. He wonders if he may throw the map away.",
                "Is the map needed?",
            ),
            Scene(
                "The back of the coach",
                "The trombones sit at the back of the coach and sneeze. The first bassoon, who has raised four, finds that wholesome.",
                "Are the trombones a risk?",
            ),
            Scene(
                "A deputy",
                "A young man from the conservatoire could play in the mother's place and would like nothing better. The contract lies on "
                "the kitchen table.",
                "Does she have to stay at home?",
            ),
        ),
        better=Scene(
            "Applause",
            "{He} slept through Brahms in four countries and woke up for the applause. The tour manager cannot remember that he ever "
            "asked.",
            "Is a further count worth the needle?",
        ),
        same=Scene(
            "Down the line",
            "The mother went and {he} stayed with the father. After each concert she rings and plays something, and {he} breathes into "
            "the receiver.",
            "The next tour with {him}, or without?",
        ),
    ),
    Thread(
        title="Raincoats",
        stake="{He} is booked for a catalogue of raincoats, and the fee would pay the rent.",
        says="An agency in Rotterdam wants {him} for a catalogue: one day in a studio, in raincoats, under a hose. The fee comes to a "
        "month's rent, and the agency insures nobody without a letter.",
        ask="Can you write the letter?",
        people=("the woman from the agency", "the photographer's assistant"),
        middle=(
            Scene(
                "Lukewarm",
                "“Lukewarm, I promise,” says the photographer's assistant. It is his hose, and he would stand under it first.",
                "May {he} get wet?",
            ),
            Scene(
                "Fit or unfit",
                "The insurer's form has two boxes, fit and unfit. The woman from the agency needs one of them ticked, she does not mind "
                "which.",
                "Fit, unfit, or a third word?",
            ),
            Scene(
                "The landlord",
                "The landlord has been told about the fee, which was a mistake. The mother mentions it quickly, while {his} shoes are "
                "being done up.",
                "Should the rent weigh in your answer?",
            ),
        ),
        better=Scene(
            "In yellow",
            "In the catalogue {he} is sitting in a puddle, in yellow, under a great deal of water. The rent has been paid.",
            "Fit without a footnote?",
        ),
        same=Scene(
            "Added by computer",
            "The photographer took {him} by a window in a dry coat, and the rain came out of a computer. It made no difference to the fee.",
            "Is {he} in any danger with such a count?",
        ),
    ),
    Thread(
        title="The calf shed",
        stake="The calves are what {he} looks forward to, and the grandfather has locked the shed.",
        says="The grandparents keep cows in the Allgäu, and all live under one roof. {He} is carried to the calves every evening, or was, "
        "until the grandfather read the slip and turned the key.",
        ask="Does the shed stay locked?",
        people=("the grandfather, a dairy farmer", "the vet who comes to the calves"),
        middle=(
            Scene(
                "Boots on a nail",
                "The vet suggests boots that stay in the shed and a smock on a nail. To the grandfather a lock seems simpler.",
                "Boots, or the lock?",
            ),
            Scene(
                "Over the half-door",
                "{He} was held up over the half-door, and a calf licked what it could reach. The grandmother happened to be looking the "
                "other way.",
                "Can that be let pass?",
            ),
            Scene(
                "What the village says",
                "“Farm children never catch anything,” they say in the village. The grandfather has said it himself, and feels that the "
                "slip makes a liar of him.",
                "How would you explain it to the grandfather?",
            ),
        ),
        better=Scene(
            "The key",
            "The key hangs on its nail, where everybody can reach it except {him}. One of the heifers has been given {his} name.",
            "Need the farm change its ways at all?",
        ),
        same=Scene(
            "The bucket by the door",
            "Hands are washed at the shed door, the grandfather's first, to show how it is done. It takes longer, and the calves complain.",
            "Is that enough, at such a count?",
        ),
    ),
    Thread(
        title="Off duty",
        stake="The mother is a nurse, and on her ward such a number means a single room.",
        says="On the mother's ward in Liverpool, where she is the sister, people with such a number lie in single rooms. At home there "
        "are two bedrooms for five, and she has not told the father everything.",
        ask="Is it the same number as on her ward?",
        people=("the mother, a ward sister", "the father, a roofer"),
        middle=(
            Scene(
                "What each of them sees",
                "The mother looks at {him} and sees the people on her ward, she says. The father, a roofer, sees a child with a spoon.",
                "Which of them sees it right?",
            ),
            Scene(
                "Aprons",
                "There are plastic aprons behind the front door, from the mother's ward. The father asks whether one is worn for a "
                "bedtime song.",
                "Does anybody need an apron?",
            ),
            Scene(
                "A favour",
                "A doctor on the mother's ward has offered to glance at {his} papers, between two beds, as a favour.",
                "Is a glance any help?",
            ),
        ),
        better=Scene(
            "Nights",
            "The mother is back on nights and does not ring home at two any more. The father, for his part, admits that he used to wait "
            "for the call.",
            "May she believe it?",
        ),
        same=Scene(
            "The uniform in the hall",
            "All five sleep in the two bedrooms, as ever. The mother leaves her uniform in the hall, and some of what she knows along "
            "with it.",
            "How would you help her to live with it?",
        ),
    ),
    Thread(
        title="The invitation",
        stake="{He} has been uninvited from a birthday party, in all kindness, and two friends are not speaking.",
        says="There is to be a birthday in the next street, with a bouncy castle. {He} was invited and then uninvited, because the "
        "hostess, a friend, could not bear the responsibility.",
        ask="Was she right to worry?",
        people=("the hostess, a friend of the mother's", "the hostess's husband, a paramedic"),
        middle=(
            Scene(
                "Over the washing-up",
                "The hostess's husband, a paramedic, would have let {him} come. The couple have had words about it, over the washing-up.",
                "With which of the couple do you agree?",
            ),
            Scene(
                "A parcel on the mat",
                "On the doormat lay a parcel with a paper hat in {his} size. It had no card, but the mother knows that ribbon.",
                "What may the mother tell her friend?",
            ),
            Scene(
                "Other birthdays",
                "The father has gone through the address book and sees other birthdays coming. He wants a rule, not a ruling each time.",
                "Is there a rule for birthdays?",
            ),
        ),
        better=Scene(
            "The bouncy castle",
            "The hostess brought a new invitation round and stayed for supper. On the bouncy castle {he} sat in the very middle, while "
            "the others flew.",
            "Is anything off limits?",
        ),
        same=Scene(
            "Half a cake",
            "The hostess came round with her own child, the candles and half a cake. It was a small party, and nobody kept away from "
            "anybody.",
            "Do parties have to stay so small?",
        ),
    ),
    Thread(
        title="The smallest egg",
        stake="A carnival float is being built, and {he} has been cast as a fried egg.",
        says="In Viareggio the whole street is building a float, and {he} is to ride on it, the smallest of eight fried eggs. The aunt "
        "who sews them has stopped after the seventh.",
        ask="And the eighth egg?",
        people=("the aunt who sews the costumes", "the driver of the float"),
        middle=(
            Scene(
                "Confetti",
                "It is the confetti, the driver of the float has heard: people pick it up from the road. He could keep to the quiet side.",
                "Does confetti matter?",
            ),
            Scene(
                "Lined with fleece",
                "The parade is long and it may rain. The aunt can line an egg with fleece, and asks if that is the sort of thing you mean.",
                "Would you shorten the ride?",
            ),
            Scene(
                "The same size",
                "A cousin of {his} size has been put into the costume, as a precaution, and refuses to come out of it.",
                "Is a stand-in called for?",
            ),
        ),
        better=Scene(
            "Past the town hall",
            "Eight eggs went past the town hall, the smallest in the aunt's lap, and were awarded third prize. There is confetti in the "
            "bath to this day.",
            "Can the case be closed?",
        ),
        same=Scene(
            "Under the window",
            "The float stalled under the family's window, and its driver took his time over the starter. {He} was held up in full "
            "costume, and the band played.",
            "And next year's float?",
        ),
    ),
    Thread(
        title="Ninety-six",
        stake="{He} is taken to see a great-grandmother in a home, and the matron has doubts.",
        says="There is a great-grandmother of ninety-six in a home in Cork, and twice a week {he} sits on her bed. The matron has heard "
        "of the number and wonders which of them she ought to protect.",
        ask="Who needs protecting, if anyone?",
        people=("the matron of the home", "the great-grandmother"),
        middle=(
            Scene(
                "The empty day room",
                "The matron offers an hour when the day room is empty. “I have sat in it empty,” says the great-grandmother.",
                "Does it take an empty room?",
            ),
            Scene(
                "Finger by finger",
                "They have given the great-grandmother gloves for the visits. {He} pulled them off her, finger by finger.",
                "Gloves, yes or no?",
            ),
            Scene(
                "Nine children",
                "The great-grandmother brought up nine children without one blood count, and mentions it. The mother could think of no "
                "reply.",
                "Can you think of one?",
            ),
        ),
        better=Scene(
            "The bell",
            "{He} was on the bed again and got hold of the bell. The matron came, saw who had rung, and pretended to look for a chart.",
            "How certain is the end of it?",
        ),
        same=Scene(
            "The garden door",
            "They meet at the garden door now and share a blanket. It was the matron's idea, and the great-grandmother speaks of her more "
            "warmly.",
            "Who counts {him} next?",
        ),
    ),
    Thread(
        title="Platform for Dijon",
        stake="The parents live in two cities and hand {him} over on a platform, with two sets of rules.",
        says="The parents live apart, in Lyon and in Dijon, and {he} changes hands on a station platform. Each has a theory about the "
        "number and a bag packed accordingly.",
        ask="Can both be given the same answer?",
        people=("the father's new partner", "the mother's family doctor"),
        middle=(
            Scene(
                "Two bags",
                "In one bag there is a thermometer, in the other there are three. The father's new partner speaks of an arms race.",
                "How many thermometers does {he} need?",
            ),
            Scene(
                "A case against trains",
                "The mother's family doctor has advised against trains. The father owns no car and has worked out what that would mean in "
                "weekends.",
                "Would you say so, too?",
            ),
            Scene(
                "The second signature",
                "A form wants two signatures and has one. The father would like to understand it first, from the beginning, and has "
                "missed a train for it.",
                "Where would you begin?",
            ),
        ),
        better=Scene(
            "One bag",
            "{He} travels with one bag now, for both homes. The parents talked for as long as the train stood there, mostly about shoes.",
            "Has either home anything left to do?",
        ),
        same=Scene(
            "Side by side",
            "Each parent has the same page, and they have held them side by side to make sure. On the platform it is quieter.",
            "Which of them rings you, and when?",
        ),
    ),
    Thread(
        title="The au pair's notebook",
        stake="A new au pair is alone with {him} all day and writes everything down.",
        says="The au pair is nineteen, new to Dublin, and alone with {him} from eight to six. Her notebook has a page headed What to do "
        "if, with nothing on it yet.",
        ask="What goes on the empty page?",
        people=("the au pair", "the au pair's mother, over the telephone"),
        middle=(
            Scene(
                "Come home at once",
                "The au pair's mother, over the telephone, wants her home at once. The au pair held the receiver away from her ear, and "
                "{he} reached for it.",
                "Is it too much to ask of her?",
            ),
            Scene(
                "Distance in steps",
                "The au pair notes each child in the park that sneezes, with the distance in steps. The parents are touched and a little "
                "alarmed.",
                "Are the steps worth counting?",
            ),
            Scene(
                "Three lines",
                "Inside the cover of the notebook stand three telephone numbers: parents, clinic, ambulance. The au pair would like to "
                "know where to start.",
                "In which order does she ring?",
            ),
        ),
        better=Scene(
            "Irregular verbs",
            "The notebook is full of songs and irregular verbs now, and the au pair has extended her stay. Her own mother was told last.",
            "May the old pages be torn out?",
        ),
        same=Scene(
            "By heart",
            "The au pair has filled one page and can recite it in two languages. On the strength of it the parents went to the cinema and "
            "saw most of it.",
            "Is there a line you would underline?",
        ),
    ),
    Thread(
        title="The last cable car",
        stake="The parents run a mountain hut, and the last cable car goes down at five.",
        says="The parents run a hut above Kranjska Gora, with soup and forty bunks, and {he} lives up there with them all season. After "
        "five o'clock there is no way down but the path.",
        ask="Can {he} spend the night up there?",
        people=("the cable-car attendant", "a guest at the hut, a retired surgeon"),
        middle=(
            Scene(
                "Between soup and strudel",
                "“Sell,” was the advice of a guest at the hut, a retired surgeon. He had been shown the slip between soup and strudel.",
                "Is there a reason to sell?",
            ),
            Scene(
                "The rescue stretcher",
                "The cable-car attendant has shown the mother how a stretcher fits into the cabin. He would run it at any hour, and "
                "refuses money.",
                "How quickly would {he} have to be down?",
            ),
            Scene(
                "Round the stove",
                "Strangers dry their socks around the one stove, and {he} is handed from table to table like the salt.",
                "Are the guests the problem?",
            ),
        ),
        better=Scene(
            "First snow",
            "They closed the hut at the first snow, as always, and not a day before. {He} rode down on the knee of the cable-car "
            "attendant, who let {him} press the bell.",
            "Next season as usual?",
        ),
        same=Scene(
            "A bed in the valley",
            "{He} sleeps in the valley, at the cable-car attendant's, and goes up by day. The parents take turns on the path and have "
            "become quick.",
            "Does it have to go on like that?",
        ),
    ),
)
