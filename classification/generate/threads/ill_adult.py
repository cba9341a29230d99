"""Threads of adults in a hospital bed, acutely ill from the first step on."""

from classification.generate.threads.thread import Scene, Thread

ILL_ADULT: tuple[Thread, ...] = (
    Thread(
        title="Back in ten minutes",
        noun="ironmonger",
        stake="A shop stands open in the high street, with a note on the door.",
        says=(
            "{He} has left the shop as it was, the door on the latch, the till open and a note in the window: back in ten minutes. The "
            "greengrocer from next door has come along in the ambulance."
        ),
        ask="How long should the note say?",
        people=("the greengrocer from next door", "the brother with the key"),
        middle=(
            Scene(
                "The till",
                "The brother has locked up and brought the till to the hospital in a carrier bag. {He} wants it on the blanket, to "
                "be sorted.",
                "May {he} sort coins in bed?",
            ),
            Scene(
                "Screws by guesswork",
                "The greengrocer is selling screws as well, by guesswork. He rings up from the shop and asks how long he has to "
                "keep it up.",
                "Can the greengrocer be given a date?",
            ),
            Scene(
                "A broken hinge",
                "A customer has found the ward and waits in the corridor with a broken hinge. He says that it will only take a minute.",
                "Is the customer let in?",
            ),
        ),
        better=Scene(
            "The note comes off",
            "{He} may leave. {His} brother has the car at the main entrance, and the greengrocer has swept the shop.",
            "When may {he} stand behind the counter?",
        ),
        same=Scene(
            "A new note",
            "{He} is to stay. {His} brother has hung up a new note, without a time on it, and the greengrocer has sold his first padlock.",
            "Is there a next step, or only waiting?",
        ),
    ),
    Thread(
        title="Oats",
        noun="carriage driver",
        stake="A horse stands in harness on the square, and its driver is in hospital.",
        says=(
            "The horse was standing in harness on the main square of Kraków when {he} was fetched away, and it goes with nobody else. "
            "The colleague from the next stand is holding it and rings up every quarter of an hour."
        ),
        ask="Will {he} be away for long?",
        people=("the colleague from the next stand", "the stable owner"),
        middle=(
            Scene(
                "From the stable",
                "The colleague reports that the horse has eaten its oats. {He} believes it only when the stable owner has said so too.",
                "Is there something to reassure {him} with?",
            ),
            Scene(
                "The horse blanket",
                "The stable owner has sent a horse blanket, because hospitals are cold. It is clean, she writes, and the night "
                "nurse holds it by one corner.",
                "Does the blanket have to go?",
            ),
            Scene(
                "As far as the window",
                "The colleague offers to drive past the hospital, so that {he} can see the horse. The porter would let them into the yard.",
                "May {he} go as far as the window?",
            ),
        ),
        better=Scene(
            "Into the yard",
            "The carriage is in the yard, and {he} is allowed home in it. The colleague keeps the reins, that was the condition.",
            "What would have to bring {him} back at once?",
        ),
        same=Scene(
            "Slowly",
            "The horse has begun to go with the colleague, slowly, and stops at every hospital. {He} is staying on and likes to "
            "hear about it.",
            "How much of the uncertainty should {he} hear?",
        ),
    ),
    Thread(
        title="The sixth chair",
        noun="juror",
        stake="A trial stands still because one of twelve chairs is empty.",
        says=(
            "{He} sits on a jury in a trial for fraud, on the sixth chair. The judge has sent everybody to lunch and the clerk to the "
            "hospital, who is to ask whether the court can wait."
        ),
        ask="Can the court wait?",
        people=("the clerk of the court", "the foreman of the jury"),
        middle=(
            Scene(
                "The judge's letter",
                "The judge writes that she has to know whether to discharge one juror or all twelve. She does not ask for the reason.",
                "How much does the judge need?",
            ),
            Scene(
                "No newspapers",
                "{He} must not read about the trial. The clerk has collected the newspapers from the whole ward, and the other beds "
                "are not pleased.",
                "Should {he} have a room to {himself}?",
            ),
            Scene(
                "Lilies",
                "The foreman has sent lilies in the name of the eleven. The ward sister is keeping them in the corridor until you "
                "have spoken.",
                "Do the lilies stay outside?",
            ),
        ),
        better=Scene(
            "Kept free",
            "{He} can go home. The chair has been kept free, the clerk says, since the main witness had in any case gone on holiday.",
            "Is {he} fit to sit in court?",
        ),
        same=Scene(
            "The reserve",
            "A reserve sits on the sixth chair. {He} stays in hospital and may read the newspapers now, including the old ones.",
            "Which answer do you still owe {him}?",
        ),
    ),
    Thread(
        title="The open bridge",
        noun="bridge keeper",
        stake="A swing bridge stands open, and the road ends at the water on both sides.",
        says=(
            "{He} had just opened the swing bridge for a schooner when the ambulance came. It is open still. The baker's van stands on "
            "the wrong side, and its driver has rowed across to ask about it."
        ),
        ask="Does the van wait, or drive round?",
        people=("the driver of the baker's van", "the man from the harbour office"),
        middle=(
            Scene(
                "Swung by telephone",
                "The driver would close the bridge himself if {he} explained it to him by telephone. The harbour office must not "
                "hear of it.",
                "Is {he} to be spared such calls?",
            ),
            Scene(
                "A trick with the bolt",
                "A replacement has come from another harbour. His superior would like ten minutes at the bedside, for the trick "
                "with the bolt.",
                "Are ten minutes too many?",
            ),
            Scene(
                "Rolls for the ward",
                "The driver has left rolls for the whole ward. He is sitting in the van with the engine off, until he has heard "
                "something certain.",
                "Is anything certain yet?",
            ),
        ),
        better=Scene(
            "Open to traffic",
            "The bridge is shut, the road open, and {he} may go. The harbour office has put a second keeper there, for the heavy crank.",
            "How soon may {he} turn a crank?",
        ),
        same=Scene(
            "The next bridge",
            "Somebody else works the bridge. {He} is being moved to a larger hospital, two rivers away, and the driver of the van "
            "has asked which day suits.",
            "What has to travel with {him}?",
        ),
    ),
    Thread(
        title="Half a sentence",
        noun="interpreter",
        stake="A hearing about a family cannot go on without one voice.",
        says=(
            "{He} was taken out of a hearing in which a family's right to stay is decided. For their language there is one sworn "
            "interpreter in the country. The family's lawyer has come along and needs to ask for a new date."
        ),
        ask="Is it safe to name a new date?",
        people=("the family's lawyer", "the judge's secretary"),
        middle=(
            Scene(
                "A screen by the bed",
                "The judge's secretary could have a screen set up by the bed. The lawyer is in favour, the ward sister is not.",
                "On which side are you?",
            ),
            Scene(
                "Six in the hall",
                "The family is standing in the entrance hall with a basket, all six. They have put on what they wore for the judge.",
                "Who of them may come up?",
            ),
            Scene(
                "The record",
                "In the record {his} last sentence breaks off before the verb. The lawyer asks, with apologies, whether {he} could "
                "be shown it.",
                "Would you allow it?",
            ),
        ),
        better=Scene(
            "Sworn in again",
            "A date has been found, and {he} has permission to leave. The lawyer has come and carries the bag.",
            "Is a whole day of talking too much?",
        ),
        same=Scene(
            "Adjourned",
            "The court has adjourned without naming a day, which for once is good for the family. {He} stays, and wants them to be "
            "told why.",
            "How is this best explained to them?",
        ),
    ),
    Thread(
        title="Three tiers",
        noun="confectioner",
        stake="A wedding cake is two thirds iced, and the hand that ices it is in hospital.",
        says=(
            "Of a wedding cake with three tiers two were iced when {he} was driven here. The apprentice is standing in front of the "
            "third, and the bride has had herself put through to the emergency room."
        ),
        ask="Can the bride be given an answer?",
        people=("the bride", "the apprentice"),
        middle=(
            Scene(
                "The third tier",
                "The apprentice has iced the third tier and brings a picture of it. He has come as he was, in white from head to foot.",
                "May he come in like that?",
            ),
            Scene(
                "The bride's question",
                "The bride asks whether the cake may be eaten, considering. She hopes that this does not sound heartless.",
                "Is there any danger to the guests?",
            ),
            Scene(
                "Marzipan",
                "A slice has been sent up to the ward, with cream and a marzipan rose. The ward sister is holding the plate.",
                "Does {he} get the slice?",
            ),
        ),
        better=Scene(
            "Trays off the seat",
            "{He} is going home. The apprentice has taken the trays off the back seat and put a cushion there.",
            "May the bakery have {him} back?",
        ),
        same=Scene(
            "It leaned",
            "The wedding took place, with a third tier that leaned. {He} stays, with the photograph on the locker.",
            "How would you describe the days ahead?",
        ),
    ),
    Thread(
        title="First board",
        noun="chess player",
        stake="A club is playing for promotion, and its first board is in hospital.",
        says=(
            "{He} plays first board for a club that could be promoted for the first time. The clocks have been stopped. The captain is "
            "at the emergency desk and has to say something to the other side."
        ),
        ask="Is this a matter of hours?",
        people=("the captain of the club", "the opponent, a tax inspector"),
        middle=(
            Scene(
                "Sealed move",
                "{His} next move lies with the arbiter, in a sealed envelope. The captain asks whether {he} may look at the "
                "position in bed.",
                "Would you take the board away?",
            ),
            Scene(
                "Grapes",
                "The opponent has turned up with a bunch of grapes and a pocket set. He says that it is sympathy.",
                "May he bring in the grapes?",
            ),
            Scene(
                "Postponed once",
                "If a doctor asks for it, the league postpones a game once. The captain has to state for how long.",
                "For how long would you ask?",
            ),
        ),
        better=Scene(
            "A draw",
            "{He} leaves with a pocket set under {his} arm, a present from the opponent. There was an offer of a draw too, which "
            "the captain has not passed on.",
            "Whom does {he} ring, and when?",
        ),
        same=Scene(
            "By postcard",
            "They are playing on by postcard, the opponent and {he}, from bed to tax office. The captain has moved up to first "
            "board, without comment.",
            "Is watching enough?",
        ),
    ),
    Thread(
        title="The accordion",
        noun="street musician",
        stake="An accordion stands behind a flower counter, and it is all there is to live on.",
        says=(
            "{He} plays the accordion in the underground, between the florist and the stairs. The florist has it behind her counter "
            "now, with the takings in a vase, and has come to say that both are safe."
        ),
        ask="Is {he} safe as well?",
        people=("the florist at the station", "the station manager"),
        middle=(
            Scene(
                "In its case",
                "The florist has brought the accordion, in its case, and the patient opposite has already asked for a tango.",
                "Is there any objection to a tango?",
            ),
            Scene(
                "The permit",
                "Whoever does not play for a month loses the permit for the platform. The station manager lets it be known that he "
                "is bad with calendars.",
                "Will {he} need this kindness?",
            ),
            Scene(
                "The florist's address",
                "The ward asks for an address to which {he} could be discharged. The florist gives hers and spells it.",
                "Does the address matter?",
            ),
        ),
        better=Scene(
            "Between florist and stairs",
            "{He} has leave to go. The florist is waiting below in a taxi, and the accordion has the front seat.",
            "Who sees {him} next, and when?",
        ),
        same=Scene(
            "Four bars",
            "{He} stays where {he} is. The florist has learnt four bars of something and plays them over the telephone.",
            "How does one speak of an open end?",
        ),
    ),
    Thread(
        title="In the ambulance bay",
        noun="taxi driver",
        stake="A taxi stands in the ambulance bay, and every idle hour costs its driver money.",
        says=(
            "{He} drove here by {himself}, with a passenger in the back, and left the car in the ambulance bay. The passenger has gone "
            "on by tram. The hospital porter has the key, and his views."
        ),
        ask="When may {he} have the key back?",
        people=("the hospital porter", "the dispatcher on the radio"),
        middle=(
            Scene(
                "The meter",
                "The porter has moved the taxi and found the meter running. He asks why people cannot come here when their shift is over.",
                "Could it have waited for the end of the shift?",
            ),
            Scene(
                "Idle days",
                "The car belongs to a firm that charges for idle days. The dispatcher asks for a date, no matter which.",
                "Is any date honest?",
            ),
            Scene(
                "Between two fares",
                "The other drivers come up one after another, between two fares, with their jackets on. The porter has given up asking.",
                "Are these too many visitors?",
            ),
        ),
        better=Scene(
            "On the back seat",
            "The taxi is at the entrance, where for once it may stand. A colleague drives, and {he} has the back seat and the letter.",
            "How long should {he} remain a passenger?",
        ),
        same=Scene(
            "Another driver",
            "The dispatcher has given the car to somebody else, for the time being. {He} stays and has kept the spare key.",
            "Has the dispatcher a right to more?",
        ),
    ),
    Thread(
        title="The speech in the jacket",
        noun="funeral speaker",
        stake="A funeral speech is in a jacket in hospital, and a family waits for it.",
        says=(
            "In {his} jacket is a speech for a funeral, in handwriting that nobody else can read. The undertaker has come to fetch it. "
            "Out of tact he has left the black car round the corner."
        ),
        ask="Is there time to dictate?",
        people=("the undertaker", "the widow"),
        middle=(
            Scene(
                "The widow",
                "The widow has come herself. She would like to have it read to her at the bedside, and no louder than necessary.",
                "May she have her wish?",
            ),
            Scene(
                "Deciphered",
                "The undertaker has deciphered all but two words. He stands at the door with the sheet and asks how near he may come.",
                "How near may he come?",
            ),
            Scene(
                "The black car",
                "From the window two patients have seen the black car. {He} asks you straight out whether it has come too early.",
                "How do you answer that?",
            ),
        ),
        better=Scene(
            "Somebody else's funeral",
            "The widow has had her speech, and {he} may go home. The undertaker offered a lift and understood the refusal.",
            "Should {he} keep a note in the jacket?",
        ),
        same=Scene(
            "All but two words",
            "The speech was given, without two words that nobody could make out, and people wept all the same. {He} is staying, and "
            "the widow has sent a card.",
            "Could you tell the widow how things stand?",
        ),
    ),
    Thread(
        title="Six hundred coats",
        noun="cloakroom attendant",
        stake="Six hundred coats hang behind a locked door, and the last act has begun.",
        says=(
            "In the interval {he} was taken from the opera with the cloakroom key in {his} waistcoat. The house manager has followed in "
            "a cab. She does not want to disturb anybody, but there are six hundred coats."
        ),
        ask="Does {he} go back in time for the coats?",
        people=("the house manager", "the fireman from the opera"),
        middle=(
            Scene(
                "A coat left over",
                "One coat has not been called for. The fireman has brought it to the hospital, in the belief that it is {his}.",
                "How many visitors are too many?",
            ),
            Scene(
                "Loden and cashmere",
                "There are seven performances left. The house manager wonders whether to look for another person who can tell loden "
                "from cashmere.",
                "Should she look for one?",
            ),
            Scene(
                "Signed with a number",
                "The regulars have written a card and signed it with their cloakroom numbers, by which {he} knows them all. The "
                "fireman reads it out.",
                "Which number counts in this bed?",
            ),
        ),
        better=Scene(
            "In {his} own coat",
            "{He} leaves, in {his} own coat, which the house manager holds open. It was the last one on the hooks.",
            "How closely should {he} be followed?",
        ),
        same=Scene(
            "Alphabetically",
            "A fireman hands out the coats alphabetically, and the queue reaches the street. {He} is still here, and the house "
            "manager rings for advice.",
            "May they plan the next premiere with {him}?",
        ),
    ),
    Thread(
        title="Under glass",
        noun="market gardener",
        stake="A greenhouse has to be aired by noon, and nobody is there to do it.",
        says=(
            "{He} grows aubergines under glass near Almería and left with the vents shut. By noon nothing in there will stand it. The "
            "sister is on the telephone and wants to be told what comes first."
        ),
        ask="What comes first?",
        people=("the sister on the telephone", "the neighbour with the tractor"),
        middle=(
            Scene(
                "The vents",
                "The neighbour has opened all the vents, and the wind has done the rest. The sister lists the losses and then asks "
                "after {him}.",
                "Can she have a true answer?",
            ),
            Scene(
                "Crates",
                "The wholesaler's lorry comes whether there is anything to load or not. The sister is packing crates and asks for "
                "how many mornings she must.",
                "How many mornings, at a guess?",
            ),
            Scene(
                "With the earth on",
                "The neighbour has brought an aubergine plant in a bucket of earth and stood it beside the bed. He means well.",
                "Out with the bucket?",
            ),
        ),
        better=Scene(
            "Between the crates",
            "The sister is here with the van, and {he} may go. There is a seat between the crates.",
            "Is working in earth allowed?",
        ),
        same=Scene(
            "The road to Granada",
            "A neighbour opens and shuts the vents and reports it each time. {He} is to be moved to Granada, and the sister will "
            "drive behind.",
            "Which papers must get there first?",
        ),
    ),
    Thread(
        title="Third signature",
        noun="poll worker",
        stake="The votes have been counted, and one signature under them is missing.",
        says=(
            "Three people sign for the votes from the gymnasium, and {he} is the third. The presiding officer has come to the hospital "
            "with the minutes and sits outside the curtain, the sealed bag on his knees."
        ),
        ask="Is there a moment for a signature?",
        people=("the presiding officer", "the party observer"),
        middle=(
            Scene(
                "Own pen",
                "The party observer insists on being there when {he} signs. He has brought his own pen.",
                "Is that asking too much?",
            ),
            Scene(
                "Heard as a witness",
                "The votes have been contested. The presiding officer asks if {he} may be questioned in hospital, by three "
                "gentlemen and a stenographer.",
                "Would you admit the gentlemen?",
            ),
            Scene(
                "Counting twice",
                "The presiding officer has seen that blood is taken from {him} more than once. In the gymnasium, he says, one count "
                "has to do.",
                "Why count again?",
            ),
        ),
        better=Scene(
            "With the time",
            "{He} has signed, in the corridor, the bag packed for home. The presiding officer has added the time to the minutes.",
            "Is this result final?",
        ),
        same=Scene(
            "Two are enough",
            "The law turns out to be content with two signatures. {He} stays, and the presiding officer has sent back the bag as a "
            "souvenir.",
            "When would you look further?",
        ),
    ),
    Thread(
        title="Paid by the day",
        noun="kitchen porter",
        stake="No wages come in for days in bed, and the job is kept for nobody.",
        says=(
            "{He} washes pots in a hotel in Leeds and is paid by the day, in an envelope. The head chef has been told where {he} is and "
            "has only asked when {he} will be back."
        ),
        ask="Is there an answer for the head chef?",
        people=("the head chef", "the hospital's social worker"),
        middle=(
            Scene(
                "The envelope",
                "The kitchen has sent an envelope, with coins in it too. {He} has counted it and concludes that it is time to go "
                "back to work.",
                "How great is the danger in leaving?",
            ),
            Scene(
                "One sentence",
                "The social worker needs something in writing for the emergency fund. She asks for one sentence, in words that a "
                "committee understands.",
                "Which sentence would you give her?",
            ),
            Scene(
                "Potatoes",
                "The head chef has come up in checked trousers. He could take {him} back for light work, by which he means the potatoes.",
                "Is light work a thought for now?",
            ),
        ),
        better=Scene(
            "The glasses",
            "{He} may leave. An emergency fund has paid, and the head chef starts {him} on the glasses, which weigh less than the pots.",
            "When is {he} fit for the pots?",
        ),
        same=Scene(
            "Place at the sink",
            "The head chef keeps the place at the sink and has stood his nephew there. {He} stays, and the social worker comes by "
            "with forms.",
            "Can you put a term on the form?",
        ),
    ),
    Thread(
        title="The circus moves on",
        noun="circus musician",
        stake="The circus moves on to the next town, and one caravan stays behind.",
        says=(
            "The circus is taking down its tent. {His} caravan is still on the fairground, the trombone in it and the heating on, and "
            "the ringmaster wants to know if he should leave somebody here with {him}."
        ),
        ask="Should somebody stay behind?",
        people=("the ringmaster", "the trapeze artist"),
        middle=(
            Scene(
                "On cue",
                "The trapeze artist lets go when {he} plays a certain note, and a recording is not the same to her. She wants to "
                "know if you are sure.",
                "Are you sure?",
            ),
            Scene(
                "Next town",
                "The next town has a hospital too, the ringmaster has inquired. He suggests that {he} travel along and lie there instead.",
                "Can {he} be moved there?",
            ),
            Scene(
                "Between performances",
                "Nine people in costume have come between two performances and stand along the wall. One of them is on stilts, "
                "which saves room.",
                "Would you send them out?",
            ),
        ),
        better=Scene(
            "Hitched up",
            "The caravan is hitched up, and {he} may follow the others. The trapeze artist has come back by train to drive it.",
            "Who counts {him} on the road?",
        ),
        same=Scene(
            "A postcard",
            "The ringmaster has written from two towns further on. {He} stays here, and somebody from across the road has turned "
            "off the heating.",
            "How much waiting is safe?",
        ),
    ),
    Thread(
        title="The freighter",
        noun="ship's cook",
        stake="A freighter has sailed, and its cook lies in a port with another language.",
        says=(
            "The freighter has put to sea for Bilbao without {him}. In Gdynia {he} has a kitbag, a passport and the ship's agent, who "
            "sits by the bed and translates what he thinks important."
        ),
        ask="How do you make sure of being understood?",
        people=("the ship's agent", "the first mate, by radio"),
        middle=(
            Scene(
                "At sea",
                "The first mate calls by radio. The crew is doing its own cooking and asks after {him} with some warmth.",
                "Is there comfort for the crew?",
            ),
            Scene(
                "Next harbour",
                "The company wants {him} on board again in the next harbour. The ship's agent has the ticket in his hat.",
                "Is {he} fit to travel?",
            ),
            Scene(
                "Two showers",
                "Fifteen men on the freighter share two showers with {him}. The first mate asks whether they should all see a "
                "doctor in Bilbao.",
                "Should all of them see a doctor?",
            ),
        ),
        better=Scene(
            "Gangway",
            "The freighter lies in port again, and {he} may go on board. The first mate carries the kitbag up the gangway.",
            "Which note goes on board?",
        ),
        same=Scene(
            "A view of the cranes",
            "{He} stays and has a window with a view of the cranes. The ship's agent comes unpaid by now, and translates word for word.",
            "Is it time to ask elsewhere?",
        ),
    ),
    Thread(
        title="Folders on the blanket",
        noun="bookkeeper",
        stake="Auditors have come to a firm, and the one who knows the figures is away.",
        says=(
            "The auditors are in the office, and only {he} knows where everything is. The boss has come to the emergency room with four "
            "folders and looks for a place on the bed to put them down."
        ),
        ask="How much rest would you order?",
        people=("the boss", "the auditor"),
        middle=(
            Scene(
                "One umbrella",
                "A receipt for an umbrella is missing. The auditor has rung the hospital to ask about it and has been put through to you.",
                "May you say that {he} is here?",
            ),
            Scene(
                "In a column",
                "{He} has asked to see {his} own figures, all of them, in a column, with the dates.",
                "Do you show {him} the whole column?",
            ),
            Scene(
                "An advertisement",
                "The boss has advertised the post, in order to be prepared, and confides it to you in the lift.",
                "Is the boss too hasty?",
            ),
        ),
        better=Scene(
            "Balanced",
            "The auditor has signed. {He} goes home with {his} own figures in the jacket, having found no mistake in the addition.",
            "Does the column need another line?",
        ),
        same=Scene(
            "Carried forward",
            "The boss has found everything but one receipt without help. {He} is staying and has ruled a fresh column for what is to come.",
            "What would make you change course?",
        ),
    ),
    Thread(
        title="Furniture on the pavement",
        noun="proofreader",
        stake="Two rooms of furniture stand on a pavement, and their owner is in hospital.",
        says=(
            "{He} was taken away in the middle of moving house. Two rooms stand on a pavement in Lyon, the lamp on top, and the removal "
            "man has driven after the ambulance to ask which floor. He charges by the hour."
        ),
        ask="Hours, or more than hours?",
        people=("the removal man", "the new landlady"),
        middle=(
            Scene(
                "Second floor, left",
                "Everything has been carried up. The removal man needs a signature, and since he is here he would like to describe "
                "where he put things.",
                "Can he be sent away?",
            ),
            Scene(
                "The other tenants",
                "The new landlady asks on the telephone if it is catching, because of the other tenants. She has already spoken "
                "with the other tenants.",
                "Is it any business of hers?",
            ),
            Scene(
                "Two misprints",
                "{He} has marked two misprints in the leaflet for visitors. The removal man has been shown them and thinks it a good sign.",
                "Is it a good sign?",
            ),
        ),
        better=Scene(
            "First night",
            "{He} is allowed to go, to a flat that {he} has never slept in. The new landlady has made up the bed.",
            "May {he} be alone there?",
        ),
        same=Scene(
            "Unopened boxes",
            "The boxes on the second floor are still shut, and the new landlady waters what needs it. {He} has to stay until more "
            "is known.",
            "Who ought to hear that it may take longer?",
        ),
    ),
    Thread(
        title="Twenty-three before the cathedral",
        noun="tour guide",
        stake="Twenty-three travellers stand before a cathedral, and nobody explains it to them.",
        says=(
            "Twenty-three travellers were left standing before the cathedral of Toledo when {he} was taken here. They have sent a lady, "
            "who is to report to the coach driver and writes every word in a notebook."
        ),
        ask="What may she write down?",
        people=("the lady with the notebook", "the coach driver"),
        middle=(
            Scene(
                "The cloister",
                "One of them, the lady with the notebook, is doing the cloister herself, from a book, and rings {him} up at every column.",
                "May she go on ringing?",
            ),
            Scene(
                "On one coach",
                "They have all been sitting on one coach with {him}. The driver would like to know whether his twenty-three have to worry.",
                "Need the others worry?",
            ),
            Scene(
                "A collection",
                "The group has collected a sum and wants to present it at the bedside, together, with a song. The coach driver is "
                "looking for a place to park.",
                "All, a few, or nobody?",
            ),
        ),
        better=Scene(
            "Home by rail",
            "{He} goes home by rail, with a song still owed by the group and a list of all their addresses. The coach driver has "
            "added his.",
            "Is the journey safe?",
        ),
        same=Scene(
            "The hospital chapel",
            "The group has travelled on with somebody else, and writes. {He} stays, and has offered to explain the hospital chapel "
            "to anyone who cares.",
            "Is a walk to the chapel wise?",
        ),
    ),
    Thread(
        title="The oath",
        noun="warehouse worker",
        stake="An oath is to be sworn at the town hall, after eleven years of forms.",
        says=(
            "{He} was on the way to the town hall, to become a citizen. The certificate lies on a desk beside a flag. The shift leader, "
            "who was to be the witness, is here in his suit."
        ),
        ask="How soon might {he} stand before the flag?",
        people=("the official from the town hall", "the shift leader"),
        middle=(
            Scene(
                "A flag on a foot",
                "The official could come to the hospital, flag and all. It stands on a cast-iron foot and has to be wheeled.",
                "May the flag be wheeled in?",
            ),
            Scene(
                "Second verse",
                "{He} practises the anthem in a low voice, and the shift leader puts the second verse right. Someone behind the "
                "curtain has joined in.",
                "Would a room alone be better?",
            ),
            Scene(
                "A term that runs",
                "The certificate lapses unless it is collected. The official may stop the clock if a doctor writes two lines.",
                "How would you word it?",
            ),
        ),
        better=Scene(
            "In the shift leader's tie",
            "{He} goes from the hospital straight to the town hall, in the shift leader's tie. The official has sent for a chair, in case.",
            "Is the chair called for?",
        ),
        same=Scene(
            "At the bedside",
            "The oath was taken in hospital, with the flag between two beds. {He} stays, as a citizen, and the shift leader "
            "applauded alone.",
            "What can a new citizen be promised?",
        ),
    ),
    Thread(
        title="A door without a lock",
        noun="locksmith",
        stake="A flat stands open, because its lock lies in a toolbox in hospital.",
        says=(
            "{He} had just taken out the lock of a flat on the fourth floor. It is in the toolbox under the bed here, and the tenant "
            "sits at home in front of a round hole and telephones."
        ),
        ask="Can the tenant hope for this evening?",
        people=("the tenant with the open door", "the apprentice in the van"),
        middle=(
            Scene(
                "The neighbour's key",
                "The apprentice has fitted a lock, and now the neighbour's key opens it too. He has come to ask {him} about this, briefly.",
                "Is shop talk allowed?",
            ),
            Scene(
                "Under the bed",
                "The ward wants the toolbox removed, on grounds of cleanliness. {He} wants it where {he} can see it.",
                "Does the toolbox endanger anyone?",
            ),
            Scene(
                "The tenant's theory",
                "The tenant, who means it kindly, asks if it can come from all those door handles. She has wiped hers.",
                "Are door handles to blame?",
            ),
        ),
        better=Scene(
            "It shuts", "The door shuts, and {he} is free to go. The apprentice has moved the toolbox to make room in front.", "Is it over?"
        ),
        same=Scene(
            "Fourth floor, alone",
            "The apprentice works alone now and holds the telephone to the lock, so that {he} can hear it. {He} remains in hospital.",
            "Which one step might decide it?",
        ),
    ),
    Thread(
        title="The second paper",
        noun="statistics student",
        stake="A final examination has two papers, and only the first has been sat.",
        says=(
            "{He} studies statistics, and of the two final papers one is written. The lecturer has come straight from the hall with the "
            "second, in a sealed envelope, and asks whether there is any point."
        ),
        ask="Can {he} sit the paper?",
        people=("the lecturer", "the neighbour at the next desk"),
        middle=(
            Scene(
                "Provided it has a name",
                "For illness the faculty allows a resit, provided that the illness has a name. The lecturer asks what she should put.",
                "Has it a name yet?",
            ),
            Scene(
                "Borrowed notes",
                "The neighbour at the next desk has brought his notes. They have been through the whole year, and look it.",
                "May the notes lie on the bed?",
            ),
            Scene(
                "Per cent", "{He} wants to know the chances, in per cent, and how wide the interval is.", "Can you give {him} percentages?"
            ),
        ),
        better=Scene(
            "An empty hall",
            "{He} is going home, and for the paper there will be one desk in an empty hall. The lecturer has offered to invigilate.",
            "Is there anything against the resit?",
        ),
        same=Scene(
            "The clock of the hall",
            "The faculty has deferred the paper and no longer asks for a name. {He} stays, in a bed from which one sees the clock "
            "of the hall.",
            "Would you put a name to it today?",
        ),
    ),
)
