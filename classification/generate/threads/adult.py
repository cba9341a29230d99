"""Threads of grown-ups who come to the clinic on their own feet."""

from classification.generate.threads.thread import Scene, Thread

ADULT: tuple[Thread, ...] = (
    Thread(
        title="The pilot's ladder",
        noun="harbour pilot",
        stake="Ships wait for {him} outside the bar, and the only way up is a rope ladder.",
        says=(
            "{He} boards ships by a rope ladder, in the dark and mostly in rain, and steers them into harbour. The coxswain of the pilot "
            "boat has read the slip and wonders whom he is ferrying."
        ),
        ask="Is the ladder out of the question?",
        people=("the coxswain of the pilot boat", "the harbourmaster"),
        middle=(
            Scene(
                "The roster on the wall",
                "Two pilots are on leave and a third has broken an ankle. What the harbourmaster needs is an answer that fits into a "
                "square of the roster.",
                "In or out?",
            ),
            Scene(
                "A tanker in fog",
                "A tanker is lying off the bar, invisible. The coxswain telephones to hear if he should fetch somebody from the next port.",
                "Does this have to be decided before the tide turns?",
            ),
            Scene(
                "The owners enquire",
                "Somehow a shipping company has heard of it. Its letter to the harbourmaster is all about the crews that {he} goes among.",
                "Is anybody else in danger from {him}?",
            ),
        ),
        better=Scene(
            "Over the bar",
            "{He} has brought in a car carrier in a stiff north-westerly. The captain gave {him} soup, and the coxswain talked about "
            "football all the way back.",
            "Is there a date for another count, or none?",
        ),
        same=Scene(
            "The traffic desk",
            "Ashore {he} runs the traffic desk, and goes out in calm weather only, with a second pilot. The coxswain has fitted a lower "
            "step to the boat.",
            "How long should this arrangement stand?",
        ),
    ),
    Thread(
        title="The reception wing",
        noun="prison officer",
        stake="The reception wing takes in whomever the courts send, and nobody else wants the post.",
        says=(
            "On the reception wing of a prison {he} searches new arrivals, bags, shoes and pockets, and likes it because no two days are "
            "the same. The governor of the wing has the control room in mind, which has no window."
        ),
        ask="Is the wing a danger to {him}?",
        people=("the governor of the wing", "the man from the union"),
        middle=(
            Scene(
                "A post behind glass",
                "The control room has a kettle, eleven screens and nobody in it who coughs. The governor wants the move recommended by a "
                "doctor.",
                "Do you recommend the move?",
            ),
            Scene(
                "The union's question",
                "The man from the union asks if an employer has any right to the number, and if it would do {him} any good to share it.",
                "Who has to be told?",
            ),
            Scene(
                "A carton of gloves",
                "There is a carton of gloves on {his} desk, to be changed after each prisoner. On a busy afternoon fifty come through, "
                "all with bags.",
                "Are the gloves for {him} or for the governor?",
            ),
        ),
        better=Scene(
            "The old post",
            "{He} is at the reception desk as before. A man whom {he} had let in twice already asked where {he} had been keeping "
            "{himself}.",
            "Does anything of this belong in {his} personnel file?",
        ),
        same=Scene(
            "Eleven screens",
            "Half of each shift is spent at the screens and half on the wing; the union has it in writing. The governor has been "
            "promised a window.",
            "Would you put your name to that division?",
        ),
    ),
    Thread(
        title="Milking at five",
        noun="dairy farmer",
        stake="Sixty cows are milked twice a day, whatever a laboratory has written.",
        says=(
            "{He} has sixty cows, a hired man who is about to leave, and a neighbour across the lane who says that such blood has no "
            "business in a cowshed. The milking starts at five."
        ),
        ask="Has the neighbour a point?",
        people=("the neighbour across the lane", "the driver of the milk tanker"),
        middle=(
            Scene(
                "The relief milker",
                "The cooperative sends relief milkers to the sick, but only against a certificate. {He} would not call {himself} sick, "
                "and is curious what you call it.",
                "Is this an illness at all?",
            ),
            Scene(
                "The worst of three",
                "{He} counts off on {his} fingers what there is in the shed: slurry, hay dust, calves that suck at your sleeve. Which of "
                "them is {he} meant to avoid?",
                "Which of the three would you name?",
            ),
            Scene(
                "A receipt under a stone",
                "Out of consideration the driver of the milk tanker leaves the receipt under a stone in the yard. It used to be their "
                "one chat of the day.",
                "Should {he} be spared visitors?",
            ),
        ),
        better=Scene(
            "A heifer to look at",
            "{He} milks with the wireless on, both ends of the day. The neighbour came to look at a heifer, stayed an hour and never "
            "mentioned blood.",
            "Can {he} forget the number as well?",
        ),
        same=Scene(
            "Mornings and evenings",
            "A school-leaver milks at five and {he} milks in the evening. According to the neighbour the idea came from across the lane.",
            "When would you keep {him} out of the shed altogether?",
        ),
    ),
    Thread(
        title="Oak on the stairs",
        noun="parquet layer",
        stake="A whole floor of oak must lie before the owners move in, and there is a penalty clause.",
        says=(
            "{He} is laying oak in an empty town house, in a pattern that exists only in {his} head. The architect has a penalty clause "
            "and has asked how long this will take, the business with the blood included."
        ),
        ask="How long will it take?",
        people=("the architect", "the plasterer on the stairs"),
        middle=(
            Scene(
                "Herringbone",
                "Another firm could take over, though its herringbone runs the other way. The architect has to choose before the rest of "
                "the oak is ordered.",
                "Can {he} count on being fit to finish?",
            ),
            Scene(
                "A word about splinters",
                "The plasterer on the stairs knew a man who was brought low by an oak splinter. In the trade one draws them with the "
                "teeth.",
                "Do splinters matter now?",
            ),
            Scene(
                "The clause",
                "Illness suspends the penalty, according to the contract, provided that a doctor certifies its beginning and its end. "
                "The architect has underlined both words.",
                "Can you certify an end?",
            ),
        ),
        better=Scene(
            "Walked on",
            "The owners have moved in with a grand piano. {He} went to see it lowered on to felt, and the plasterer came along for the "
            "cake.",
            "Is there anything left to certify?",
        ),
        same=Scene(
            "The pattern on paper",
            "{He} has drawn the pattern for two journeymen and looks in at noon, with {his} shoes off. The owners have agreed to a later "
            "date.",
            "May {he} kneel down beside them?",
        ),
    ),
    Thread(
        title="Eleven keys",
        noun="home carer",
        stake="Eleven old people are waiting to be washed, and {he} has their keys.",
        says=(
            "{He} carries the keys of eleven flats and washes, shaves and feeds the people in them. The coordinator has taken {him} off "
            "the round until somebody says who is endangering whom."
        ),
        ask="Who is endangering whom?",
        people=("the coordinator", "the old lady on the third floor"),
        middle=(
            Scene(
                "A call from upstairs",
                "The old lady on the third floor has rung the agency. Any stranger is free to ring the bell, she says, but the chain is "
                "on.",
                "Would you allow {him} the third floor?",
            ),
            Scene(
                "Ten out of eleven",
                "All keys were to be handed in to the coordinator. {He} has handed in ten and supposes that the eleventh has slipped "
                "into a lining.",
                "Was it right to take the round away?",
            ),
            Scene(
                "The list of clients",
                "The coordinator has divided the clients into those who cough and those who do not. She hopes a doctor will check the "
                "list.",
                "Is that a sensible way to divide them?",
            ),
        ),
        better=Scene(
            "The full ring",
            "On the third floor a lemon cake was waiting, with a long complaint about the substitute. {He} washed the plates and went "
            "on, ten flats to go.",
            "Should the agency hear from you as well?",
        ),
        same=Scene(
            "Six flats",
            "The round has been cut to six flats that lie close together, the third floor among them. Two colleagues share out the others.",
            "How would you explain the number to the families?",
        ),
    ),
    Thread(
        title="The rented chair",
        noun="hairdresser",
        stake="The chair is rented by the month, with or without anybody sitting in it.",
        says=(
            "By the window of somebody else's salon {he} rents a chair, and talks all day, very close to strange faces. One customer, "
            "once a ward sister, has told {him} to shut up shop."
        ),
        ask="Should {he} shut up shop?",
        people=("the customer, once a ward sister", "the owner of the salon"),
        middle=(
            Scene(
                "Combs in spirit",
                "All combs stand in spirit and the magazines are in the cellar. The salon's owner will do more, if somebody tells her "
                "what.",
                "Do clean combs change anything for {him}?",
            ),
            Scene(
                "Nine heads",
                "There is a bridal party in the book, nine heads before noon. They could be given to the others, the owner says, but "
                "they would not come back.",
                "How many of them may {he} keep?",
            ),
            Scene(
                "Under the dryer",
                "From under the dryer the former ward sister recites what she used to forbid patients with such blood: flowers, salad, "
                "handshakes.",
                "How much of that list would you keep?",
            ),
        ),
        better=Scene(
            "A full book",
            "{He} has the window, the chair and a full book. The former ward sister, having her fringe cut, could not recall having said "
            "anything.",
            "How firmly can you promise it stays like this?",
        ),
        same=Scene(
            "By appointment",
            "It is four heads a day now, by appointment, with the street door open. The owner has let {him} off part of the rent.",
            "When would you want to hear from {him} before the next visit?",
        ),
    ),
    Thread(
        title="The evening class",
        noun="evening-school student",
        stake="The leaving certificate is sat once a year, and {he} has already missed it once.",
        says=(
            "{He} stacks shelves until four and sits in a classroom until nine, for a certificate that others got without noticing. The "
            "form teacher has kept {him} a seat in the examination hall."
        ),
        ask="Will {he} be able to sit it?",
        people=("the form teacher", "the landlady"),
        middle=(
            Scene(
                "The small room",
                "The papers could be written alone, in a small room with an invigilator. The form teacher only needs a reason, on headed "
                "paper.",
                "Can you supply the reason?",
            ),
            Scene(
                "Soup on the stairs",
                "The landlady leaves soup on the stairs, knocks, and goes down again. Such things, she is convinced, come from reading "
                "late.",
                "Could the evenings be to blame?",
            ),
            Scene(
                "The chapter on blood",
                "Page after page of the chapter on blood is underlined. Nothing in it, {he} tells the form teacher, says how such a "
                "story goes on.",
                "How far ahead can you see?",
            ),
        ),
        better=Scene(
            "Over the sink",
            "The certificate hangs over the sink, where the landlady can see it from the stairs. In biology they had asked about ferns.",
            "Whom should {he} see if the number turns up again?",
        ),
        same=Scene(
            "A desk by the window",
            "{He} sat it at a separate desk, beside an open window, and has passed in everything except physics. The form teacher blames "
            "physics.",
            "Will the resit need special arrangements?",
        ),
    ),
    Thread(
        title="The cheese van",
        noun="market trader",
        stake="A pitch left empty twice running goes to the next name on the list.",
        says=(
            "{He} sells cheese from a van, on a pitch that was {his} mother's. Two empty market days, and the inspector gives a place to "
            "somebody else; plenty of people want this one."
        ),
        ask="Does the pitch have to stand empty?",
        people=("the market inspector", "the woman who sells buttons"),
        middle=(
            Scene(
                "Buttons and cheese",
                "From the next stall the woman who sells buttons offers to mind the van. She cannot tell one cheese from another, but "
                "she can give change.",
                "Would {he} be wise to accept?",
            ),
            Scene(
                "Before ten o'clock",
                "Coins, notes, hands, tasters on sticks: the woman with the buttons has watched how many people touch {him} before ten.",
                "Are the customers the danger?",
            ),
            Scene(
                "The inspector's form",
                "Sickness is an excuse, the inspector says, if it has a name. There is a dotted line for the name.",
                "Can you fill in the dotted line?",
            ),
        ),
        better=Scene(
            "A queue at nine",
            "By nine there was a queue at the van. The inspector bought a pound of something blue and asked after {his} mother.",
            "Is one such count enough to be sure?",
        ),
        same=Scene(
            "Under one awning",
            "Buttons and cheese stand under one awning, and {he} comes for the quiet hours. The inspector has searched the rules and "
            "found nothing against it.",
            "With which complaint should {he} come straight from the stall?",
        ),
    ),
    Thread(
        title="Four schools",
        noun="bus driver",
        stake="The winter roster is being drawn up, and one of its lines passes four schools.",
        says=(
            "{He} drives a city bus, and the new roster puts {him} on the line with the four schools. The roster clerk can still alter "
            "it, for any reason that fits into her screen."
        ),
        ask="Is there a reason to alter the roster?",
        people=("the roster clerk", "the airport driver"),
        middle=(
            Scene(
                "The closed cab",
                "Some of the newer buses have a closed cab. The roster clerk would assign {him} one, if somebody called it necessary.",
                "Is it necessary?",
            ),
            Scene(
                "Blood and cutlery",
                "In the canteen the airport driver is explaining this kind of blood to a table of six, with the help of the cutlery.",
                "Could you give {him} something true to answer?",
            ),
            Scene(
                "Good mornings",
                "{He} would in fact like the line with the schools. Children say good morning, {he} tells the roster clerk, and "
                "commuters do not.",
                "May {he} have the children?",
            ),
        ),
        better=Scene(
            "Twenty to eight",
            "Every morning {he} drives past the four schools. The note is off the clerk's screen, and the children were never told "
            "anything.",
            "Does the company's doctor need a copy?",
        ),
        same=Scene(
            "The ring line",
            "The ring line has closed cabs and lets {him} go home for lunch. The airport driver has moved on to somebody's hip.",
            "How often would you want to count?",
        ),
    ),
    Thread(
        title="Windows that open",
        noun="tax clerk",
        stake="The returns are due, and the office has thirty desks and no window that opens.",
        says=(
            "{His} desk is one of thirty, in a room whose windows have been screwed shut. It is the season of tax returns. Nobody, says "
            "the head of section, works at home unless a doctor insists."
        ),
        ask="Do you insist?",
        people=("the head of section", "the woman opposite"),
        middle=(
            Scene(
                "A screwdriver",
                "The woman opposite has opened a window with a screwdriver from home. The head of section cannot decide if that was "
                "medicine or vandalism.",
                "Does fresh air protect {him}?",
            ),
            Scene(
                "Grave cause",
                "Files may leave the building for grave cause only. There is a paragraph, and the head of section wants it properly "
                "applied.",
                "How grave is it?",
            ),
            Scene(
                "Seven floors",
                "{He} has taken to walking up seven floors, so as not to share the lift. It was nobody's advice; the woman opposite "
                "walks with {him}.",
                "Would you advise the stairs?",
            ),
        ),
        better=Scene(
            "The last return",
            "The last return went out from {his} own desk. Somebody brought a cake with far too much icing, and there was a short speech.",
            "Shall the number stay among {his} papers?",
        ),
        same=Scene(
            "A locked case",
            "They have put {him} by the stairs, where there is a draught, and let {him} take files home in a locked case. The head of "
            "section keeps the spare key.",
            "Is the distance doing any good?",
        ),
    ),
    Thread(
        title="Half a tower",
        noun="scaffolder",
        stake="A church tower stands half wrapped, and the crew is one short.",
        says=(
            "{He} puts up scaffolding with {his} brother, at present round a church tower. Nobody goes up with a doctor's letter in the "
            "pocket, that is the brother's rule, and {he} has one on {him}."
        ),
        ask="May {he} go up?",
        people=("the brother", "the clerk of works"),
        middle=(
            Scene(
                "A view from the top",
                "At forty metres nobody may turn dizzy. The clerk of works will unlock the ladder when a doctor has told her that such "
                "blood does no such thing.",
                "Can a count like this make anybody fall?",
            ),
            Scene(
                "The yard",
                "For the time being {he} sorts couplings in the yard. The brother comes down for them two at a time, more often than "
                "need be.",
                "Is the yard safer than the tower?",
            ),
            Scene(
                "A leaflet on gloves",
                "The insurance has sent a leaflet on gloves. On the tower nobody wears any, the brother says, because one cannot feel "
                "the thread.",
                "Should {he} wear them?",
            ),
        ),
        better=Scene(
            "The weathercock",
            "{He} set the last tube beside the weathercock. The brother, who had the other end, found the workmanship acceptable.",
            "How would you word the second letter?",
        ),
        same=Scene(
            "The hoist",
            "A cousin has been taken on for the upper lifts, and {he} works the hoist and drives the lorry. At noon all three share a "
            "plank.",
            "Under which conditions would you let {him} climb?",
        ),
    ),
    Thread(
        title="The shallow end",
        noun="swimming instructor",
        stake="Three courses are full, mostly with people who are afraid of the water already.",
        says=(
            "{He} teaches grown-ups to swim, standing in the shallow end and holding them under the shoulders. The baths manager has been "
            "told, and would prefer {him} on the edge, with a pole."
        ),
        ask="Edge or water?",
        people=("the baths manager", "the judge in the beginners' course"),
        middle=(
            Scene(
                "Tested water",
                "The baths manager has had the water tested twice and will gladly have it done a third time, if that is any help.",
                "Does the water matter at all?",
            ),
            Scene(
                "The rail",
                "The judge in the beginners' course lets go of the rail for nobody else. She has asked at the desk if she must find a "
                "new teacher.",
                "May the judge be told anything?",
            ),
            Scene(
                "Two notices",
                "By the showers there has long been a notice about long hair. Beside it hangs a second, unsigned, for people with weak "
                "defences.",
                "Does the second notice mean {him}?",
            ),
        ),
        better=Scene(
            "Twelve metres",
            "The judge has swum twelve metres, first towards {him} and then past. The baths manager saw it from the office and applauded.",
            "Would you have let {him} in earlier?",
        ),
        same=Scene(
            "A stool at the edge",
            "From a stool, in dry clothes, {he} calls out the strokes. The judge does swim, though in her opinion it is not the same.",
            "Can the stool be put away?",
        ),
    ),
    Thread(
        title="A summer of weddings",
        noun="wedding photographer",
        stake="The summer is booked out, and weddings are not put off for a photographer.",
        says=(
            "{He} photographs weddings, among two hundred people at a time, all of them kissing. The deposits are paid and spent; the "
            "assistant is good with children and cannot yet do a group."
        ),
        ask="Can the bookings stand?",
        people=("the assistant", "the mother of one of the brides"),
        middle=(
            Scene(
                "The organ loft",
                "The assistant has hired a long lens, with which {he} could do the whole ceremony from the organ loft. The uncles would "
                "be rather small.",
                "Is distance worth the trouble?",
            ),
            Scene(
                "A mother enquires",
                "The mother of one of the brides has heard that the photographer has something in the blood, and rings the studio. The "
                "assistant has put her through to you.",
                "Is it catching?",
            ),
            Scene(
                "Deposits",
                "{He} has worked out, with the assistant, what it would cost to send back the deposits. It comes to the price of a small "
                "van.",
                "Is it too early to cancel anything?",
            ),
        ),
        better=Scene(
            "On a chair",
            "{He} stood on a chair in the midst of it, with rice down {his} collar. The mother of the bride wanted seven more of the cake.",
            "Is the matter closed for next summer?",
        ),
        same=Scene(
            "Kisses and steps",
            "The assistant takes the dancing and the kisses, {he} takes the church and the group on the steps. Nobody has asked for a "
            "deposit back.",
            "Should {he} accept bookings for another year?",
        ),
    ),
    Thread(
        title="A start date",
        noun="unemployed bricklayer",
        stake="A firm would take {him} on, provided that no question on its form is left open.",
        says=(
            "{He} lays bricks, or did until {his} firm went under, and another would now have {him}. Its form asks about “investigations "
            "in progress”, and the adviser at the job centre is against leaving it blank."
        ),
        ask="Does {he} put the number down?",
        people=("the adviser at the job centre", "the cousin with the van"),
        middle=(
            Scene(
                "Light work",
                "Light work only: the adviser could register {him} like that. There is less of it, it is worse paid, and one sits down "
                "for most of it.",
                "Is {he} fit for all of it?",
            ),
            Scene(
                "Cash in hand",
                "The cousin with the van needs no form and takes whoever turns up at six. Nobody in there was ever asked about blood.",
                "Does the work itself worry you?",
            ),
            Scene(
                "The firm rings",
                "The secretary of the firm has rung the job centre to ask if it is something passing. The place can be held, though not "
                "for ever.",
                "Is it something passing?",
            ),
        ),
        better=Scene(
            "Up to the lintel",
            "{He} has started, and the wall is up to the lintel. The form lies in a drawer of the site office, and no one has turned it "
            "over.",
            "Must the form be corrected?",
        ),
        same=Scene(
            "Partition walls",
            "The firm took {him} for the indoor work, partition walls in an old school, from seven to noon. The cousin drops {him} off.",
            "Would full days be any riskier?",
        ),
    ),
    Thread(
        title="A question of wording",
        noun="translator",
        stake="An insurer wants the number declared in one word, and {he} deals in words.",
        says=(
            "At {his} kitchen table {he} translates manuals, and when {he} stops nobody pays. The broker has an income policy for {him}, "
            "on which the number must be declared in a single word."
        ),
        ask="Which word would you give {him}?",
        people=("the broker", "the neighbour upstairs"),
        middle=(
            Scene(
                "Abnormal, unspecified",
                "The broker suggests “abnormal, unspecified”, since it gets past every insurer. {He} doubts that this is what the "
                "original says.",
                "Does the original say that?",
            ),
            Scene(
                "Shopping",
                "The neighbour upstairs has offered to do {his} shopping. {He} would miss the walk, on which the difficult words come to "
                "{him}.",
                "May {he} do {his} own shopping?",
            ),
            Scene(
                "The small print",
                "Clause six excludes whatever was known on the day of signing. {He} has translated a hundred of these and reads it out "
                "to the broker.",
                "How much is known, as things stand?",
            ),
        ),
        better=Scene(
            "Signed",
            "The policy excludes nothing. There was a misprint on the second page, which {he} sent back to the broker with {his} "
            "compliments.",
            "Can {he} leave it undeclared in future?",
        ),
        same=Scene(
            "Everything but blood",
            "The broker got {him} a policy that covers everything except blood. The neighbour upstairs witnessed the signature, through "
            "the letter box.",
            "Is the exclusion fair?",
        ),
    ),
    Thread(
        title="Eighteen noses",
        noun="nursery worker",
        stake="Eighteen small children have running noses, and there is no substitute.",
        says=(
            "{He} wipes eighteen noses a day at a nursery. The manager would sooner close the group than expose {him}, and then eighteen "
            "parents could not go to work."
        ),
        ask="Must the group be closed?",
        people=("the nursery's manager", "the father who is a chemist"),
        middle=(
            Scene(
                "A curve on a menu",
                "The father who is a chemist has drawn {his} risk on the back of the lunch menu. It climbs steeply and has no units.",
                "Can the risk be given units?",
            ),
            Scene(
                "Upstairs or downstairs",
                "Babies lick everything, five-year-olds only talk. The manager has a place with either and leaves the choice to medicine.",
                "Does it matter which room?",
            ),
            Scene(
                "What is going round",
                "On the front door hangs a list of what is going round. The manager has left a margin on it for your remarks.",
                "On which line would you keep {him} at home?",
            ),
        ),
        better=Scene(
            "Nap time",
            "All eighteen are in their group. At nap time {he} sat among the mattresses, sewing a button on a coat, and the manager "
            "brought coffee on tiptoe.",
            "Is a count in the autumn worth the needle?",
        ),
        same=Scene(
            "The garden group",
            "{He} has been given the garden group, with rubber boots, in all weathers. The chemist has enrolled his daughter in it, "
            "without a curve.",
            "Can the parents be told it is safe?",
        ),
    ),
    Thread(
        title="The island round",
        noun="letter carrier",
        stake="The island has one letter carrier, and the doctor comes by ferry when the sea allows.",
        says=(
            "{He} takes the post round an island by bicycle and sees a doctor when the ferry can bring one. The old carrier, long "
            "retired, has heard of the number and oiled his chain."
        ),
        ask="Is it safe to live so far out?",
        people=("the old carrier, long retired", "the skipper of the ferry"),
        middle=(
            Scene(
                "The real call",
                "Even at night, the skipper of the ferry says, he would turn out for {him}. But he wants to be able to tell a real call "
                "from the other sort.",
                "Which sort of call is the real one?",
            ),
            Scene(
                "Last in the bag",
                "The laboratory's letter lay in {his} own bag, between a catalogue and a summons. {He} delivered the others first, then "
                "opened it on the quay.",
                "Was there any hurry?",
            ),
            Scene(
                "Up the chapel hill",
                "The old carrier has been up the chapel hill on his bicycle, to show that it can be done. Now he needs to hear for how "
                "long.",
                "Can the old carrier have an answer?",
            ),
        ),
        better=Scene(
            "Every gate",
            "{He} rides the whole round. The old carrier handed over three tips about the chapel hill, none of them new.",
            "Need anything be kept on the island for {him}?",
        ),
        same=Scene(
            "Turn about",
            "They ride it turn about, and {he} has the skipper's telephone number inside the bag. On the north side the post comes after "
            "lunch.",
            "Would you like {him} nearer to a hospital?",
        ),
    ),
    Thread(
        title="Six in a van",
        noun="lighting technician",
        stake="The theatre is going on tour, and the lamps obey nobody else.",
        says=(
            "{He} does the lighting for a small company that is going on tour, six people in one van. The stage manager has to decide if "
            "she should train a replacement, and the replacement is her nephew."
        ),
        ask="Does she need the nephew?",
        people=("the stage manager", "the leading actor"),
        middle=(
            Scene(
                "Seat and scarf",
                "The leading actor is never without an opinion: the front seat for {him}, a scarf for everybody else.",
                "Front seat and scarf?",
            ),
            Scene(
                "The nephew at the lamps",
                "The nephew has plunged the second act into darkness, twice. The stage manager asks, with some feeling, for a date.",
                "Can she have a date?",
            ),
            Scene(
                "A gap on the map",
                "{He} has ringed the hospitals along the route in red. Between two of them lie the mountains, and the leading actor's "
                "favourite inn.",
                "Does the gap matter?",
            ),
        ),
        better=Scene(
            "Blackout",
            "They are on the road, and each blackout comes where it should. The nephew sells programmes and has taken up the trumpet.",
            "Is a letter for the road still needed?",
        ),
        same=Scene(
            "Cues by telephone",
            "All the cues are written out, and {he} listens to the performances by telephone. The stage manager holds up the receiver "
            "for the applause.",
            "Could {he} join them for the last towns?",
        ),
    ),
    Thread(
        title="The aunt's chair",
        noun="full-time carer",
        stake="{His} aunt cannot get up alone, and {his} brother helps by telephone.",
        says=(
            "{He} lives with an aunt who cannot leave her chair alone, and lifts her several times a day. {His} brother, who rings every "
            "evening from abroad, is for a home until the number is sorted out."
        ),
        ask="Does the aunt have to go?",
        people=("the brother on the telephone", "the district nurse"),
        middle=(
            Scene(
                "How to lift",
                "With a belt it is easier to lift, the district nurse has found. She is prepared to do it herself, if you think it better.",
                "Do you think it better?",
            ),
            Scene(
                "During the news",
                "The brother rings during the news. He has read something, as ever, and this time it ends in the word “isolation”.",
                "Should anybody be kept apart?",
            ),
            Scene(
                "A bed by the river",
                "There is a bed free in a home by the river. The district nurse has taken the aunt to see it, who found the others old.",
                "Should the bed be taken?",
            ),
        ),
        better=Scene(
            "Thick soup",
            "The aunt has stayed in her chair and criticises {his} soup. When the brother rings, they discuss the weather in both "
            "countries.",
            "Who should keep an eye on the number?",
        ),
        same=Scene(
            "Help in the house",
            "Until noon the district nurse is in charge, then {he} is. The brother came in person, slept in the bath and has learnt to "
            "lift.",
            "What must the nurse look out for?",
        ),
    ),
    Thread(
        title="Above the tree line",
        noun="hut keeper",
        stake="The hut is to open for the season, four hours on foot from the nearest road.",
        says=(
            "{He} keeps a mountain hut with sixty bunks, four hours above the road. The secretary of the alpine club has enquired, kindly "
            "but in writing, about {his} plans."
        ),
        ask="Should {he} be up there?",
        people=("the club's secretary", "the rescue pilot"),
        middle=(
            Scene(
                "Cloud",
                "The rescue pilot needs nine minutes to the hut, unless the cloud is down. It is down on one day in four, he says.",
                "Is that near enough?",
            ),
            Scene(
                "The woodshed",
                "The club's secretary proposes that {he} sleep in the woodshed, away from the guests. It is dry, and there is a stove.",
                "Is the woodshed good advice?",
            ),
            Scene(
                "The cableway",
                "Flour, gas, blankets, and the keeper's own box last: that is how the cableway is loaded. The box is standing in the "
                "valley.",
                "May the box follow the flour?",
            ),
        ),
        better=Scene(
            "Smoke from the chimney",
            "The hut is open, and {he} writes the weather report at the kitchen table. The club's secretary came up on foot to read it.",
            "Is a count needed before {he} comes down?",
        ),
        same=Scene(
            "The valley office",
            "A couple from the climbing school keeps the hut, and {he} takes the bookings down in the valley. On clear days {he} walks "
            "up for lunch.",
            "May {he} stay a night?",
        ),
    ),
    Thread(
        title="Without a mask",
        noun="sign-language interpreter",
        stake="Half of {his} work is done with the face, so covering it is no way out.",
        says=(
            "For deaf people {he} interprets in surgeries, at registries and beside graves, and it cannot be done with the mouth covered. "
            "The dispatcher has masks for everybody and is at a loss."
        ),
        ask="Can {he} work with a bare face?",
        people=("the dispatcher", "the client with the court case"),
        middle=(
            Scene(
                "A mask with a window",
                "There is such a thing as a mask with a window, and the dispatcher has bought it. It mists over at the second sentence.",
                "Does {he} need a mask at all?",
            ),
            Scene(
                "Eyebrows",
                "The client with the court case lays a finger in the crook of his own arm and raises his eyebrows. In his language that "
                "is a question.",
                "What may {he} reply to the client?",
            ),
            Scene(
                "Half the bookings",
                "Half of the bookings are in hospitals, mostly in waiting rooms. The dispatcher is holding a pencil over them.",
                "Is a waiting room worse than a street?",
            ),
        ),
        better=Scene(
            "Judgment",
            "The case was won, and {he} interpreted every word of it. The client added something at the end that {he} did not translate.",
            "Would you leave the bookings to {him}?",
        ),
        same=Scene(
            "A grey blanket",
            "{He} interprets through a screen, in {his} kitchen, in front of a grey blanket. The court gave permission when the client "
            "asked a second time.",
            "Which bookings could {he} take in person?",
        ),
    ),
    Thread(
        title="The lawyers' floor",
        noun="office cleaner",
        stake="Whoever misses a shift loses the floor, and the floor is the rent.",
        says=(
            "{He} cleans four floors of an office block between ten at night and three, and is paid by the floor. The supervisor has no "
            "sick pay to give; she has a list of people who would start at once."
        ),
        ask="Is this worth the loss of a shift?",
        people=("the supervisor", "the lawyer who works late"),
        middle=(
            Scene(
                "Advice at midnight",
                "The lawyer who works late lifted her feet for the vacuum cleaner and gave an opinion on sick pay. It was free, and long.",
                "Does any of this make {him} unfit for work?",
            ),
            Scene(
                "The washrooms",
                "Somebody else could do the washrooms, the supervisor says, and {he} would be given a corridor in return.",
                "Are washrooms the place to be careful?",
            ),
            Scene(
                "Eight in the morning",
                "Your clinic opens when {he} has been asleep for four hours. The supervisor asks, on {his} behalf, how many of these "
                "mornings there are to be.",
                "How many more visits are needed?",
            ),
        ),
        better=Scene(
            "The roof key",
            "{He} does all four floors, and has been lent the key to the roof for the view. The lawyer has written a reference, unasked.",
            "Is another morning worth {his} sleep?",
        ),
        same=Scene(
            "Three floors",
            "Three floors are left of the four. The lawyer found a clause, and the supervisor pays half of what {he} lost.",
            "When is {he} to stay away from work?",
        ),
    ),
)
