"""More threads of grown-ups who come to the clinic on their own feet."""

from classification.generate.threads.thread import Scene, Thread

ADULT_MORE: tuple[Thread, ...] = (
    Thread(
        title="Twelve berths",
        noun="sleeping-car attendant",
        stake="The night line is being bid for, and whoever steps back once starts again at the bottom.",
        says=(
            "{He} makes up twelve berths on the night train and wakes the passengers with tea. The line goes by seniority; anyone who "
            "steps back, the depot manager says, begins again on the day trains."
        ),
        ask="Is there cause to step back?",
        people=("the depot manager", "the regular in berth seven"),
        middle=(
            Scene(
                "A leather case",
                "A thermometer in a leather case has been pressed on {him} by the regular in berth seven, a bassoonist. Neither of them "
                "is certain of the rules.",
                "At what reading should {he} ring?",
            ),
            Scene(
                "Carriage air",
                "In the refitted carriages no window can be lowered. The depot manager, whom {he} asked about the air, thought it a "
                "question for a doctor.",
                "Is carriage air a worry?",
            ),
            Scene(
                "The bidding sheet",
                "The sheet has gone round with {his} name in pencil. The depot manager is holding out a pen.",
                "Can the name be inked in?",
            ),
        ),
        better=Scene(
            "Tea at six",
            "The line has been given to {him}. The bassoonist got out in her slippers, as always, and came back for her bassoon.",
            "Would you call {his} blood ordinary now?",
        ),
        same=Scene(
            "The coast line",
            "On the coast line {he} punches tickets and is home by dark. The depot manager has mislaid the list, so that nobody can move "
            "up.",
            "Could {he} do one night in four?",
        ),
    ),
    Thread(
        title="Room nine",
        noun="museum attendant",
        stake="Nobody upstairs at the museum knows of it, and {he} means to leave it at that.",
        says=(
            "{He} stands in room nine of a museum, beside the picture that everybody wants. A large exhibition is on its way; the number "
            "is known to a cousin, and to the colleague next door."
        ),
        ask="Is it wrong to keep quiet?",
        people=("the colleague next door", "the cousin downstairs"),
        middle=(
            Scene(
                "The queue",
                "The colleague next door offers a swap: her lemons and pewter, without a queue, for the masterpiece. They would need a "
                "reason to give upstairs.",
                "Is a queue of strangers a reason?",
            ),
            Scene(
                "On a doctor's word",
                "Attendants are allowed a chair on a doctor's word. The cousin downstairs thinks that with this in the blood one should "
                "be sitting.",
                "Should {he} be given the chair?",
            ),
            Scene(
                "Inside the locker",
                "The slip is taped inside {his} locker. The colleague next door has read it out to the cousin by telephone, and both "
                "have drawn conclusions.",
                "How would you put it to those two?",
            ),
        ),
        better=Scene(
            "Down to the stairs",
            "The queue reaches down to the stairs. After closing time {he} and the colleague ate sandwiches before the masterpiece and "
            "talked about pensions.",
            "Was there ever anything to tell?",
        ),
        same=Scene(
            "Lemons and pewter",
            "A post was found for {him} among the still lifes, where one hears the clock. Upstairs they take it for a love of quiet.",
            "Does anyone upstairs have to hear more?",
        ),
    ),
    Thread(
        title="Early apples",
        noun="apple grower",
        stake="The apples are nearly ripe, and thirty pickers will be sleeping under {his} roof.",
        says=(
            "{He} grows apples, and at harvest thirty pickers eat at {his} table and sleep in the loft. The cooperative's president is "
            "anxious to have {him} out of the house before they come."
        ),
        ask="Must {he} leave {his} own house?",
        people=("the cooperative's president", "the pickers' cook"),
        middle=(
            Scene(
                "The far end",
                "At the far end of the table the pickers' cook has laid a place for {him}, with a jug that nobody else may touch.",
                "Is a separate jug sensible?",
            ),
            Scene(
                "A caravan",
                "A caravan stands ready among the trees. The cooperative's president has levelled it himself, on his knees, with bricks.",
                "House or caravan?",
            ),
            Scene(
                "The tall ladder",
                "On the tall ladder {he} picks the tops {himself}. The cook looks up at every creak and thinks that somebody ought to "
                "forbid it.",
                "Ought it to be forbidden?",
            ),
        ),
        better=Scene(
            "The last bins",
            "The store is full to the door. At the pickers' supper {he} danced with the cook, who leads.",
            "Will you see {him} before the next harvest?",
        ),
        same=Scene(
            "The weighing hut",
            "In a hut with a hatch {he} weighed the bins, and dinner was passed through. Thirty people waved each time they drove by.",
            "Was the hatch too much?",
        ),
    ),
    Thread(
        title="The station roof",
        noun="glazier",
        stake="The station roof needs nine hundred panes, and {he} has the steady hand.",
        says=(
            "{He} is putting new glass into the roof of a railway station, with the trains running underneath. Glass cuts, says the widow "
            "who owns the firm, and she will not have it on her conscience."
        ),
        ask="May {he} handle glass?",
        people=("the widow who owns the firm", "the stationmaster"),
        middle=(
            Scene(
                "Steel mesh",
                "The widow's gauntlets of steel mesh come from an outfitter to butchers. In them {he} can hold a pane, but cannot feel it.",
                "Is that care or fuss?",
            ),
            Scene(
                "The first-aid cabinet",
                "There is a first-aid cabinet on platform one, from the days of steam. The stationmaster is willing to restock it with a "
                "glazier in mind.",
                "What belongs in the cabinet?",
            ),
            Scene(
                "Measure twice",
                "Before a cut one measures twice. {He} supposed that doctors do the same, and the widow has sent {him} to find out.",
                "Has it been measured often enough?",
            ),
        ),
        better=Scene(
            "Rain",
            "The roof is tight. {He} went to hear the rain from platform four, and the widow came too, with an umbrella that she did not "
            "open.",
            "Can the widow's conscience rest?",
        ),
        same=Scene(
            "The cutting table",
            "Two apprentices carry the panes aloft, and {he} cuts on the ground, in mesh. The stationmaster has hung a lamp over the "
            "table.",
            "If {he} did cut {himself}, how soon would you see it?",
        ),
    ),
    Thread(
        title="Keys and boiler",
        noun="school caretaker",
        stake="{He} lives inside the school, with four hundred pupils between {him} and the street.",
        says=(
            "{He} lives above the boiler room of a school and keeps goal at break, because somebody must. The head teacher sends the "
            "pupils round by the other door, and they are beginning to ask why."
        ),
        ask="Is the other door necessary?",
        people=("the head teacher", "the school cook"),
        middle=(
            Scene(
                "The empty goal",
                "Between the goalposts somebody has put up a broom in a jacket. The head teacher laughed, and then she rang you.",
                "May {he} keep goal?",
            ),
            Scene(
                "Lunch under a lid",
                "The school cook brings {his} lunch up to the flat, under a lid, cooked twice as long as everybody else's.",
                "Does cooking it longer do any good?",
            ),
            Scene(
                "A letter home",
                "The head teacher has drafted a letter to the parents, in which the word “blood” occurs five times. The cook has "
                "corrected the spelling.",
                "Do the parents need a letter?",
            ),
        ),
        better=Scene(
            "Seven to four",
            "Seven went in. The fifth form says that {he} let them, and the cook, who watched from the kitchen, is of the same mind.",
            "Would you still keep a file on {him}?",
        ),
        same=Scene(
            "The score from above",
            "From the window of the flat {he} calls out the score, and comes down when the bell has gone. A trainee teacher keeps goal, "
            "badly.",
            "Is the window a precaution or a habit?",
        ),
    ),
    Thread(
        title="Concert pitch",
        noun="piano tuner",
        stake="Forty parlours and a concert hall expect {him}, and {his} sister questions them at the door.",
        says=(
            "{He} tunes pianos, at night in a concert hall and by day in people's parlours. {His} sister drives, and has taken to asking "
            "at each door if anybody inside has a cold."
        ),
        ask="Is she right to ask at the door?",
        people=("the sister at the wheel", "the technical director of the hall"),
        middle=(
            Scene(
                "Turned away",
                "Twice already the sister has turned the car round, once because of a toddler, once because of a parrot.",
                "Were both houses dangerous?",
            ),
            Scene(
                "The soloist",
                "Soloists embrace, this one more than most, and tuners first. The technical director could place a page-turner in between.",
                "Does an embrace count?",
            ),
            Scene(
                "A narrow fifth",
                "One hears at once that an interval is wrong, {he} tells the sister, and not yet why. Perhaps with blood it is no "
                "different.",
                "Do you know why?",
            ),
        ),
        better=Scene(
            "A jar of plums",
            "The sister stays in the car with her crossword. {He} goes in alone, and came out of the last house with a jar of plums.",
            "May she stop worrying?",
        ),
        same=Scene(
            "Only the grands",
            "A pupil tunes in the parlours, and {he} has kept the concert grands. The sister drives the pupil, and asks nothing at the "
            "doors.",
            "Has {he} given up too much?",
        ),
    ),
    Thread(
        title="Three shifts",
        noun="call-centre agent",
        stake="A bonus is paid for never missing a day, and the clinic counts as missing one.",
        says=(
            "{He} sells broadband by telephone, at a desk that two others use before and after. There is a bonus for never being away, "
            "and the team leader counts the clinic as away."
        ),
        ask="How often must {he} come?",
        people=("the team leader", "the late-shift colleague"),
        middle=(
            Scene(
                "Wiped twice",
                "Every night the late-shift colleague leaves the headset in a freezer bag, with a note: “Wiped twice.”",
                "Does {he} need a headset to {himself}?",
            ),
            Scene(
                "Red and orange",
                "A sick day is red on the team leader's chart and a clinic day orange. He bears nobody a grudge, but he likes a white "
                "chart.",
                "Could one appointment do for two?",
            ),
            Scene(
                "An old man's line",
                "An old man with a slow line heard {him} sigh and wanted to be told the reason. They never got as far as the router.",
                "What would you have said to the old man?",
            ),
        ),
        better=Scene(
            "Paid out",
            "The bonus came. {He} spent it on a pair of boots, and the late-shift colleague has bought the same.",
            "Can the last appointment be dropped?",
        ),
        same=Scene(
            "A line at home",
            "Calls are put through to {his} kitchen, where the washing hangs. The team leader listens in and hears nothing but broadband.",
            "Is home your advice, or only theirs?",
        ),
    ),
    Thread(
        title="A bunk by the door",
        noun="cannery worker",
        stake="Work, bed and the bus fare home hang together, and the peas are still coming in.",
        says=(
            "{He} packs peas at a cannery and sleeps in a dormitory of eight. Anyone certified sick loses the bunk with the wage; the "
            "roommate, once a paramedic, is for saying nothing."
        ),
        ask="Should you certify {him} sick?",
        people=("the forewoman", "the roommate, once a paramedic"),
        middle=(
            Scene(
                "Beside the draught",
                "So that {he} shall have the draught, the roommate has given up the bunk by the door. The ambulance service, it seems, "
                "did it like that.",
                "Does it matter where {he} sleeps?",
            ),
            Scene(
                "A paper for the belt",
                "Whoever has been to a doctor needs a paper for the forewoman, saying that they may touch food.",
                "May {he} touch food?",
            ),
            Scene(
                "Another language",
                "The hospital's letter is in a language that {he} reads slowly. The roommate has translated it, and in translation it "
                "has grown a good deal worse.",
                "Who should explain it to {him}?",
            ),
        ),
        better=Scene(
            "The bus home",
            "The last crate was packed, and {he} slept most of the way home. The roommate had put a tin of peas into {his} bag, for show.",
            "Should a doctor at home be told?",
        ),
        same=Scene(
            "The labelling room",
            "There was a stool free in the labelling room, and the forewoman put {him} on it at the same wage. Of the bunk there was no "
            "further mention.",
            "May {he} sign for another season?",
        ),
    ),
    Thread(
        title="The whistle",
        noun="land surveyor",
        stake="{He} referees in {his} free time, and the deciding match still has no whistle.",
        says=(
            "{He} measures fields for a living and referees handball for love, in halls where players sweat and shout at arm's length. "
            "The league secretary has the decider to give away."
        ),
        ask="May {he} take the decider?",
        people=("the league secretary", "the brother-in-law on the goal line"),
        middle=(
            Scene(
                "A nod",
                "Thirty hands are shaken before a match. The league secretary has drafted a dispensation, under which a nod will do.",
                "Would you ask for the dispensation?",
            ),
            Scene(
                "Elbows",
                "The brother-in-law on the goal line once had an elbow in the ribs. In his judgement a person with such blood goes down "
                "sooner.",
                "Is {he} easier to hurt than others?",
            ),
            Scene(
                "Boundary stones",
                "On weekdays {he} is alone with a tripod and a thermos. {He} would sooner give up the fields than the whistle, and has "
                "told the league so.",
                "Would you ask {him} to give up either?",
            ),
        ),
        better=Scene(
            "Extra time",
            "{He} blew the decider, with extra time and a good deal of abuse. The brother-in-law got his share, and they drove home "
            "content.",
            "Would you count again before the new season?",
        ),
        same=Scene(
            "High in the stand",
            "Somebody else had the whistle. High in the stand, where one sees more, {he} is training two beginners, and the league pays "
            "the coffee.",
            "Which worries you, the hall or the number?",
        ),
    ),
    Thread(
        title="Unannounced visits",
        noun="social worker",
        stake="Seven families open the door to {him}, and to nobody else from the office.",
        says=(
            "{He} visits families without notice and sits down wherever there is room. The team manager has a form for hazards, with "
            "loose wiring and bad stairs on it, and is thinking of adding a line."
        ),
        ask="Is it a hazard?",
        people=("the team manager", "the grandfather on the fifth floor"),
        middle=(
            Scene(
                "News on the fifth floor",
                "Word has reached the grandfather on the fifth floor that {he} may be kept away. The old man has telephoned every number "
                "on the letterhead.",
                "How much may the grandfather know?",
            ),
            Scene(
                "A visit by video",
                "At the team manager's wish the office has bought visits by video. One smells nothing there, {he} objects, and half of "
                "the work is smell.",
                "Is there a need for the video?",
            ),
            Scene(
                "The good chair",
                "One family has put a plastic cover on its good chair, for {his} sake. {He} sits on it, and it squeaks at every question.",
                "Is the cover of any use?",
            ),
        ),
        better=Scene(
            "A tie",
            "{He} climbed the five floors and rang. The grandfather had put on a tie, in case it should be somebody from the office.",
            "Would you strike {him} off the hazard form?",
        ),
        same=Scene(
            "On the bench",
            "They meet on a bench outside, or at the office, whichever is nearer. The grandfather brings a cushion for each of them.",
            "Is there a visit you would still advise against?",
        ),
    ),
    Thread(
        title="The lease",
        noun="optician",
        stake="A shop on the square stands empty, and its lease runs for ten years.",
        says=(
            "{He} fits spectacles in another man's shop and has found one for {himself}, on the square. The landlord offers ten years and "
            "not a month less, and the number has made {him} count them."
        ),
        ask="Would you sign for ten years?",
        people=("the landlord", "the owner of the old shop"),
        middle=(
            Scene(
                "After dark",
                "Since the landlord lent {him} the key, for measuring, {he} has stood in the shop after dark and measured nothing.",
                "Does anything medical speak against it?",
            ),
            Scene(
                "A rise",
                "The owner of the old shop will keep {him}, with a rise. People with something in the blood, he remarks, ought to stay "
                "where they are insured.",
                "Is {he} taking a risk?",
            ),
            Scene(
                "The bank asks",
                "The bank lends to people who expect to be at work. It has put the question to {him}, and the landlord is waiting in the "
                "passage.",
                "Has {he} reason to expect it?",
            ),
        ),
        better=Scene(
            "The name on the glass",
            "The signwriter has finished, and there are four people at the opening. The old owner bought a spectacle case and paid the "
            "full price.",
            "Could it come back within the ten years?",
        ),
        same=Scene(
            "Two, renewable",
            "The landlord came down to two years, renewable. {He} works there alone, by appointment, and has put a bench outside for "
            "those who wait.",
            "What would change your mind in that time?",
        ),
    ),
    Thread(
        title="Signing on",
        noun="deckhand",
        stake="A ship is loading for the Baltic, and it carries no doctor.",
        says=(
            "{He} is between ships and sleeps on the sofa in {his} mother's kitchen. The crewing agent has a berth to the Baltic, without "
            "a doctor on board, and two other names in the drawer."
        ),
        ask="Does {he} sail?",
        people=("the crewing agent", "the mother"),
        middle=(
            Scene(
                "The other two names",
                "Of the three the crewing agent likes {him} best, but a ship does not wait. He has asked for a yes twice, the second "
                "time rather gently.",
                "Have you enough for a yes?",
            ),
            Scene(
                "Hoping for a no",
                "{His} mother hopes for a no, and it can be tasted in the cooking. She has come along, and is prepared to hear it from "
                "you.",
                "Can the mother have her no?",
            ),
            Scene(
                "Numbered drawers",
                "Every ship has a medicine chest with numbered drawers and a book to go with it. The agent has copied out the page on "
                "blood.",
                "Are a chest and a book enough?",
            ),
        ),
        better=Scene(
            "Outward bound",
            "{He} sent home a picture of the ice and one of the mate asleep on a hatch. The mother has them on the refrigerator, the ice "
            "above.",
            "Is a count due in the next port?",
        ),
        same=Scene(
            "The harbour tug",
            "A harbour tug has taken {him}, out at six and home for supper. The agent keeps {his} name in the drawer, on top.",
            "Might {he} go farther out?",
        ),
    ),
    Thread(
        title="The placement",
        noun="nursing student",
        stake="Without the surgical placement {he} is not admitted to the final examination.",
        says=(
            "{He} is learning to be a nurse and has read more about such counts than is good for anybody. The placement tutor is thinking "
            "of the archive, from which nobody has ever qualified."
        ),
        ask="Surgery or archive?",
        people=("the placement tutor", "the charge nurse"),
        middle=(
            Scene(
                "The side room",
                "On the charge nurse's ward there is a side room with a notice on the door. She asks which side of the door it protects.",
                "May {he} go into that room?",
            ),
            Scene(
                "Limits and colours",
                "In {his} textbook is a table with limits and colours. Going by the colours, {he} tells the tutor, one ought to be in "
                "one of the beds.",
                "Was the table made for {him}?",
            ),
            Scene(
                "Read out by mistake",
                "At handover {his} number was read out by mistake, between two patients. The charge nurse has apologised, and would "
                "still like to hear your view.",
                "Would you change {his} duties?",
            ),
        ),
        better=Scene(
            "A good mark",
            "{He} has passed, with a good mark for bandages. The charge nurse has offered {him} a post and the early shift.",
            "Does occupational health need a line from you?",
        ),
        same=Scene(
            "Plaster",
            "A place was found in the plaster room, and it counts in full. People walk out of there, {he} says; the tutor has made a "
            "note of that.",
            "On which wards would you not place {him}?",
        ),
    ),
    Thread(
        title="The big wheel",
        noun="fairground operator",
        stake="The fair moves from town to town, and each count would be taken by strangers.",
        says=(
            "{He} owns a big wheel, which is put up and taken down in eighteen towns a year. {His} godmother, who sells the tickets, is "
            "looking for one doctor in one place."
        ),
        ask="Can it be followed from the road?",
        people=("the godmother in the ticket booth", "the inspector of rides"),
        middle=(
            Scene(
                "The logbook",
                "Every bolt of the wheel has its line in a logbook. The inspector of rides suggests that the owner should have one too.",
                "What would go into such a book?",
            ),
            Scene(
                "Four replies",
                "Eighteen hospitals have had a letter from the godmother. Four have answered, and no two of them agree.",
                "Whose advice holds?",
            ),
            Scene(
                "Into the gondolas",
                "On a good evening three thousand people go past the booth, and {he} lifts half of the children into the gondolas.",
                "Should somebody else do the lifting?",
            ),
        ),
        better=Scene(
            "A free turn",
            "The wheel is going round. The godmother offered the inspector of rides a free turn, and he took two.",
            "How would you sum it up for a strange doctor?",
        ),
        same=Scene(
            "A barn by the road",
            "The wheel is in a barn, and they are painting the gondolas. A doctor lives at walking distance, and the godmother calls it "
            "a holiday.",
            "Is it necessary to stay in one place?",
        ),
    ),
    Thread(
        title="The lock by the weir",
        noun="lock keeper",
        stake="The lock is worked by hand, by one person, and the barges are on their way.",
        says=(
            "{He} works a canal lock by hand, alone, with a cottage, a telephone and water on either side. The inspector of canals "
            "intends to send a second keeper; there is one bedroom."
        ),
        ask="Does {he} need somebody beside {him}?",
        people=("the inspector of canals", "the skipper of the gravel barge"),
        middle=(
            Scene(
                "Once a year",
                "Every keeper falls in once a year, says the skipper of the gravel barge. He wonders if {he} should be excused for the "
                "time being.",
                "Would one ducking be serious?",
            ),
            Scene(
                "A camp bed",
                "A camp bed has been delivered, from the inspector of canals. It leans in the hall, still in its paper.",
                "Shall the bed be unpacked?",
            ),
            Scene(
                "The towpath gate",
                "An ambulance would come by the towpath, two miles of it, with a gate. With the skipper's help {he} has lifted the gate "
                "off its hinges.",
                "Is {he} overdoing it?",
            ),
        ),
        better=Scene(
            "A string of barges",
            "A string of barges went through, and {he} worked every paddle alone. The skipper threw {him} a rope and, as usual, missed.",
            "Can the inspector be given the all-clear?",
        ),
        same=Scene(
            "Company",
            "The second keeper came, a widow who plays patience, and was given the bedroom. {He} has a camp bed in the hall, which is "
            "better than it looks.",
            "For how many months would you plan?",
        ),
    ),
    Thread(
        title="The common cup",
        noun="vicar",
        stake="A great feast is coming, with a full church, many hands and one cup.",
        says=(
            "{He} shakes three hundred hands at the church door and gives everybody the same cup. The sexton has read about such blood "
            "and proposes that {he} should wave."
        ),
        ask="Should {he} wave?",
        people=("the sexton", "the churchwarden"),
        middle=(
            Scene(
                "Small glasses",
                "Small glasses are to be had, one for each mouth, and the churchwarden has the catalogue. They would decide a quarrel "
                "older than the heating.",
                "Can medicine settle the quarrel?",
            ),
            Scene(
                "Sickbeds",
                "{He} visits the sick, that is what {he} is for. The sexton has offered to go instead, and to read slowly.",
                "Which sickbeds should {he} leave to others?",
            ),
            Scene(
                "Prayed for",
                "The churchwarden has put {him} on the list of those to be prayed for, between a hip and a bereavement. Now people are "
                "asking.",
                "What are the people to be told?",
            ),
        ),
        better=Scene(
            "At the church door",
            "Every hand was shaken, some of them twice. The sexton stood by in gloves, since he had already bought them.",
            "Has it gone for good?",
        ),
        same=Scene(
            "A bow",
            "{He} bows at the door, and the congregation has taken to bowing back. The curate carries the cup.",
            "Would a handshake have done harm?",
        ),
    ),
    Thread(
        title="The early lorry",
        noun="refuse collector",
        stake="The crew is three people, and with two of them the bins are not empty by noon.",
        says=(
            "{He} rides on the step of a dustcart and empties six hundred bins by noon. The driver has asked, in front of everybody, if "
            "rubbish is the right thing for somebody with such blood."
        ),
        ask="Is rubbish the right thing?",
        people=("the driver of the dustcart", "the depot chief"),
        middle=(
            Scene(
                "Things found in bags",
                "Over the years the depot chief has written down what turns up in bags. He reads it to you, from dentures to syringes.",
                "Does the list frighten you?",
            ),
            Scene(
                "Bad backs",
                "There is a round for paper only, dry and light, kept for bad backs. The depot chief is ready to stretch a point.",
                "Should the point be stretched?",
            ),
            Scene(
                "The middle seat",
                "Maps and lunch have been cleared from the middle seat. There {he} may sit, says the driver, for as long as the matter "
                "lasts.",
                "As long as it lasts, how long is that?",
            ),
        ),
        better=Scene(
            "On the step",
            "It is the step once more, in the wind, and the bins were empty by half past eleven. The driver has his maps to himself.",
            "Could you defend that decision?",
        ),
        same=Scene(
            "Cardboard",
            "They have {him} on the paper round, with two bad backs for company. At the bridge the lorries meet, and the driver sounds "
            "his horn.",
            "Is paper really safer?",
        ),
    ),
    Thread(
        title="A long trial",
        noun="court usher",
        stake="The trial is in its second year, and every absence costs a sitting.",
        says=(
            "{He} is usher in a fraud trial that has worn out two jurors already. When the usher is missing the court cannot sit; the "
            "presiding judge mentions it as a fact, not as a threat."
        ),
        ask="Can the trial rely on {him}?",
        people=("the presiding judge", "the stenographer"),
        middle=(
            Scene(
                "The door ajar",
                "It is on record that the usher leaves the door ajar. Counsel would like the reason, and the presiding judge has "
                "adjourned.",
                "Must the reason be given in court?",
            ),
            Scene(
                "The moved chair",
                "Courtrooms cough, and in this one the stenographer hears everything. She has moved the usher's chair a metre to the left.",
                "Does a metre count for anything?",
            ),
            Scene(
                "Beyond reasonable doubt",
                "The judge knows what “beyond reasonable doubt” means in her house. She is interested to hear how it stands in yours.",
                "How sure are you, in her terms?",
            ),
        ),
        better=Scene(
            "All rise",
            "The verdict took four hours to read, and it was {he} who called on them all to rise. The stenographer has gone to the "
            "seaside.",
            "Is your own verdict final?",
        ),
        same=Scene(
            "Within reach of a bell",
            "A deputy has been sworn in, and {he} does the papers one floor down, within reach of a bell. The trial has lost half a day.",
            "On what evidence would you send {him} back up?",
        ),
    ),
    Thread(
        title="Dual controls",
        noun="driving instructor",
        stake="Nine pupils are ready for the test, in a car the size of a cupboard.",
        says=(
            "{He} sits beside beginners all day, in a small car, with a foot over the second brake. A pupil who has failed twice refuses "
            "to be tested in anybody else's."
        ),
        ask="Can {he} stay in the car?",
        people=("the pupil who has failed twice", "the examiner"),
        middle=(
            Scene(
                "Four windows",
                "With all four windows down, for {his} sake, the pupil drives through the town and hears none of the instructions.",
                "Should the windows stay down?",
            ),
            Scene(
                "The second brake",
                "The examiner has remarked that a person under medical observation ought perhaps not to have a brake.",
                "Does it touch {his} driving?",
            ),
            Scene(
                "In the mirror",
                "Look behind you before you move, {he} tells the pupil. It has occurred to {him} to ask if one does that in medicine.",
                "Would older papers help you?",
            ),
        ),
        better=Scene(
            "At the third attempt",
            "The pupil passed, with one stalled engine. She drove {him} home afterwards, and the examiner overtook them.",
            "Is this the end of it?",
        ),
        same=Scene(
            "A colleague's car",
            "The pupil has passed, in a colleague's car after all. {He} teaches theory, in the largest room they have.",
            "May {he} go back to the small car?",
        ),
    ),
    Thread(
        title="Five to the sea",
        noun="bicycle mechanic",
        stake="Five friends mean to ride to the North Sea, and {he} is the one with the tools.",
        says=(
            "{He} mends bicycles in a cellar and has promised four friends to ride with them from the Alps to the North Sea. The eldest, "
            "who does the planning, is waiting to hear if there are five."
        ),
        ask="Does the plan hold for five?",
        people=("the eldest of the friends", "the friend who cannot mend a puncture"),
        middle=(
            Scene(
                "The tool roll",
                "{He} has written out for one of the friends how a puncture is mended. It runs to two pages, and the friend has gone "
                "quiet.",
                "Should {he} go, or lend them the tools?",
            ),
            Scene(
                "Shorter stages",
                "The eldest of the friends has shortened the stages and put in a day of rest, which everybody claims to need.",
                "Is riding any strain on the blood?",
            ),
            Scene(
                "Tents",
                "They were to sleep in tents. There is talk now of guest houses, and of who should pay for them.",
                "Would a tent be unwise?",
            ),
        ),
        better=Scene(
            "Salt water",
            "Five front wheels stood in the North Sea. The friend who cannot mend a puncture had one, and mended it.",
            "Need {he} carry a letter next time?",
        ),
        same=Scene(
            "By train",
            "For the last two stages {he} came by train, with the tools and a ham. The eldest is planning the ride again, the other way "
            "round.",
            "Can you say anything about another year?",
        ),
    ),
    Thread(
        title="The full house",
        noun="homemaker",
        stake="Nineteen relations are expected for a golden wedding, and {his} house has the beds.",
        says=(
            "{He} keeps house while {partner} earns, and the house is to hold nineteen relations for a golden wedding. The great-uncle, "
            "once an army medic, has announced that he will bring disinfectant."
        ),
        ask="Can the house be opened?",
        people=("the great-uncle, once an army medic", "the mother-in-law"),
        middle=(
            Scene(
                "Initials",
                "So that no one need share, the mother-in-law has embroidered initials on every towel. In {his} case the thread is red.",
                "Does separate linen help?",
            ),
            Scene(
                "Door handles",
                "Room by room, by telephone, the great-uncle is going through the house. He is least content with the door handles.",
                "Are door handles worth the effort?",
            ),
            Scene(
                "Four colds",
                "Four of the nineteen have colds and are coming nevertheless, unless {he} minds. The mother-in-law has not told them "
                "that {he} minds.",
                "Does {he} have to mind?",
            ),
        ),
        better=Scene(
            "Nineteen for breakfast",
            "They all came and stayed a day too long. The great-uncle washed up with a thoroughness that cost two plates.",
            "Is there still something to be careful about?",
        ),
        same=Scene(
            "At the inn",
            "The old and the sniffling slept at the inn, and dinner was in the garden. The mother-in-law finds it more elegant like that.",
            "Would you advise the inn another time?",
        ),
    ),
    Thread(
        title="Marked trees",
        noun="forester",
        stake="A storm has left a great deal lying, and nobody should be alone with a saw.",
        says=(
            "{He} marks trees for felling and after storms cuts the worst {himself}, alone, where there is no signal. The head ranger "
            "would have {him} wait; the sawmill would have the wood."
        ),
        ask="Should the wood wait?",
        people=("the head ranger", "the owner of the sawmill"),
        middle=(
            Scene(
                "The red button",
                "On the radio that the head ranger has issued there is a red button. It is to be pressed “in case of need”, and no more "
                "is said.",
                "When should {he} press the button?",
            ),
            Scene(
                "Beetles",
                "If nobody takes the trunks the beetles will, says the owner of the sawmill. He concedes that blood comes first, and "
                "consults his watch.",
                "Is there time to wait?",
            ),
            Scene(
                "Paint on bark",
                "A tree with {his} mark on it is as good as gone. {He} asks the head ranger, half joking, if doctors use paint too.",
                "How would you answer {him}?",
            ),
        ),
        better=Scene(
            "By the road",
            "The trunks lie by the road, numbered and sold. {He} cut the last of them, and the head ranger paced out the length.",
            "Is the radio still required?",
        ),
        same=Scene(
            "Two contractors",
            "Two contractors cut what {he} marks. The sawmill gets its wood in smaller loads, about which the owner has complained only "
            "once.",
            "May {he} work alone in the wood?",
        ),
    ),
)
