"""Plots of long courses: autoimmune and idiopathic neutropenia, the Duffy-null count, large granular lymphocytes, Felty's joints."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.autoimmune import AINA, AINA_NO_LIST, AINL_LONG, AINL_WORKING, AINS, AINS_NO_ANTIBODY
from classification.generate.radicals.chronic import CIN, CIN_NO_MARROW, DAN, DAN_BORDERLINE
from classification.generate.radicals.lymphoid import FEL, FEL_NO_FLOW, LGL, LGL_RECENT
from classification.generate.radicals.shared import chronic
from classification.generate.recipe import Who
from classification.generate.values import At

FAMILY_TOO = ("examination", "history", "film", "spleen", "family")

SCHOOL_TRIP = AINL_WORKING.but(
    who=Who((8, 14, "years")),
    plot=Plot(
        title="Permission for the school trip",
        summary="A pupil of {age} wants to go to the mountains with the class. The school doctor has a file.",
        picks={"hut": ("a hut without a road", "a youth hostel at the end of a valley")},
        steps=(
            Step("The school doctor's file", 0, "age sex counts drugs history examination", """
                Five days in {hut}, and the file holds two low counts. {He} has aphthae when there are tests, a boil once on the shin, and
                had tonsillitis like everybody; never a night in hospital. {f.examination.0.temperature} °C. No drugs.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The two in the file: {c0} {c0:ago} and {c1} {c1:ago}.

                "At this age it's no longer the toddlers' thing," the school doctor says on the telephone, "so it's something bad, and
                until we know what, {he} stays at home."
                """, "What does the age change?"),
            Step("The night before", At(3), "film family spleen statement immunology antibody_tests", """
                {told:antibody_tests} {told:film} Spleen not felt, nothing in the family, no other cause so far; IgG and B cells are
                normal.

                {c3} ×10⁹/L today, the other lines undisturbed. The bus leaves at seven. The teacher wants a page of instructions, and the
                mother an injection "to be on the safe side up there".
                """, "What stands on the page?"),
        ),
        wrong="""
            Beyond the age of five a search for other autoimmune and immune disease belongs to it; staying at home does not.
            """,
        facts=("F-ENT-AINL-07", "F-ENT-AINL-10"),
    ),
)  # fmt: skip

STILL_THERE = AINL_LONG.but(
    plot=Plot(
        title="It was to be gone by three",
        summary="A child of {age} was promised to be rid of it at three. The parents have kept the letter in which that stands.",
        picks={"thing": ("a birthday", "the start of nursery school")},
        steps=(
            Step("The promise", 0, "age sex counts drugs history examination", """
                "Will disappear by the third birthday", says the letter, and {thing} has come and gone. {c0:Ago} it was {c0}, {c1:ago}
                {c1}. Ears twice a year, a sore mouth in between, nothing that needed a bed; {f.examination.0.temperature} °C. No drug,
                and the G-CSF that an uncle recommends has not been given.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The parents have found a word for what comes next and wrote it on the envelope: "leukaemia".
                """, "What was promised, and by whom?"),
            Step("Everything at once", At(3),
                "film family spleen statement immunology antibody_tests marrow syndromic genes_tested_negative cycle", """
                Because of the envelope everything was done at once. {told:marrow} {told:film} IgG and B cells normal, twenty-three genes
                read without a variant; face, skin and growth unremarkable; no rhythm in weeks of counts. The spleen is not felt, the
                family healthy, another cause not found. {told:antibody_tests}

                The count is {c3} ×10⁹/L.
                """, "Which of these results would you have waited for before the needle?"),
        ),
        wrong="""
            Most, and not all, are rid of it in the third year. A count that stays, in a child who stays well, is followed with an eye on
            immunity and is no leukaemia by its age.
            """,
        facts=("F-ENT-AINL-06", "F-ENT-AINL-09"),
    ),
)  # fmt: skip

BY_THE_FOLDER = AINA.but(
    plot=Plot(
        title="Seven specialists",
        summary="An accountant of {age} keeps seven specialists' letters in date order. Each of them has asked for one test more.",
        picks={"sport": ("rows", "sings in a choir", "climbs")},
        steps=(
            Step("In date order", 0, "age sex counts drugs history examination", """
                {He} opens the folder at the first page: {c0}, {c0:ago}; at the fourth: {c1}, {c1:ago}. An ulcer in the mouth at the end
                of each quarter, a stye, one sinus in three years. {He} {sport} twice a week and takes nothing, not even vitamins.
                {f.examination.0.temperature} °C; teeth in order.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The seventh letter ends: "We suggest a course of prednisolone, for diagnosis."
                """, "What would a rise prove?"),
            Step("Pages eight to thirty", 2,
                "film family spleen statement immunology antibody_tests infection_tests chemistry duffy lymphocytes", """
                You read what there is instead: the viruses from EBV to HIV without a trace, B12, folate and copper in order (MCV
                {f.chemistry.mcv} fL), no rheumatic antibody, IgG normal, {f.lymphocytes.0.lgl_count} ×10⁹/L large granular lymphocytes
                and polyclonal, Duffy-positive red cells. {told:film} Spleen and family are as they should be. At the very end, from the
                reference laboratory, signed and never read: {told:antibody_tests} With that the usual list is worked off, and nothing
                else stands on it.
                """, "Does that page change what {he} does on Monday?"),
            Step("The eighth letter", At(3), "", """
                Neutrophils {c3} ×10⁹/L, the other lines as they were. No infection since. {He} asks you to write the eighth letter in
                such a way that there is no ninth.
                """, "What is in it?"),
        ),
        wrong="""
            A trial of prednisolone diagnoses nothing: some answer to it, for a while, whatever the antibody says. Infections decide about
            treatment.
            """,
        facts=("F-ENT-AINA-10", "F-ENT-AINA-11"),
    ),
)  # fmt: skip

THREE_DISEASES = AINS.but(
    radicals={
        **AINS.radicals,
        "history": {**AINS.radicals["history"], "associated_disease": {"listed": ["Sjogren"], "complete": True}},
    },
    who=Who((29, 66, "years"), sex="female"),
    plot=Plot(
        title="Dry eyes and a pen",
        summary="A court reporter of {age} with dry eyes was told that her count is part of it. The tablets for that frighten her.",
        known="Sjögren's syndrome for eight years",
        picks={"tab": ("azathioprine", "mycophenolate")},
        steps=(
            Step("Part of it", 0, "age sex counts drugs history examination", """
                Drops for the eyes, water by the bed, and nothing else by mouth: the prescription for {tab} has been lying under the lamp
                for a month. {f.examination.0.temperature} °C; a tongue like a parrot's, teeth mended at the necks, no infection but a
                stye. No swollen glands.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} it was {c0}, {c1:ago} {c1}.

                Her rheumatologist: "Part of the disease. In Sjögren's no further test is needed; {tab} will bring it up."
                """, "What else lowers a count in somebody with dry eyes?"),
            Step("The further tests", At(3), "film family spleen statement immunology antibody_tests lymphocytes marrow", """
                {told:antibody_tests} {told:immunology} There are {f.lymphocytes.0.lgl_count} ×10⁹/L large granular lymphocytes, as in
                anybody. {told:film} The spleen is of normal size on ultrasound, and no relative has anything of the kind. A marrow was
                not taken. Haemoglobin and platelets have been left alone by all of it.

                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. She has still not been ill. "Must I?" she
                asks, and lays the prescription before you.
                """, "Must she?"),
        ),
        wrong="""
            With a disease that goes with autoimmune neutropenia, drugs, spleen, clones and infection still come first. And a count
            without infections is no reason for {tab}.
            """,
        facts=("F-ENT-AINS-14", "F-ENT-AINS-11"),
    ),
)  # fmt: skip

PILOT = CIN.but(
    who=Who((32, 62, "years")),
    plot=Plot(
        title="The licence",
        summary="A helicopter pilot of {age} is about to lose the licence. The authority's rule has a limit and a line for the cause.",
        picks={"load": ("timber", "lift masts", "concrete")},
        steps=(
            Step("A line for the cause", 0, "age sex counts drugs history examination", """
                {He} flies {load} and has been ill for two days in eleven years. The aeromedical doctor has {c0} in the file from
                {c0:ago}, {c1} from {c1:ago}, and a form with a line: "cause". Mouth and skin clean, {f.examination.0.temperature} °C. No
                drug of any kind; that is checked, too.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "Write something," {he} says. "They take any word but 'unclear'."
                """, "May the line stay empty?"),
            Step("All that was asked", 4,
                "film family spleen statement antibody_tests infection_tests chemistry duffy lymphocytes immunology", """
                {told:antibody_tests} HIV, hepatitis B and C, EBV and CMV: nothing. Vitamins and copper normal, MCV {f.chemistry.mcv} fL;
                nothing rheumatic; large granular lymphocytes {f.lymphocytes.0.lgl_count} ×10⁹/L, without a clone; Duffy-positive.
                {told:film} Spleen and relatives are inconspicuous. Nothing on the list of causes is left over.

                The colleague who shares your room: "Antibodies negative, so it must be the marrow. It turns into leukaemia in the end;
                ground {him}."
                """, "What is known of the end?"),
            Step("What the authority asked for", At(3), "marrow molecular", """
                A marrow, then; nothing else would do. {told:marrow} {told:molecular}

                {c3} ×10⁹/L.
                """, "Which word goes on the line?"),
        ),
        wrong="""
            It is those with a clone in whom leukaemia is to be feared, and few of the others. "Idiopathic" is a word that has been worked
            for.
            """,
        facts=("F-ENT-CIN-09", "F-TRP-48"),
    ),
)  # fmt: skip

TRIAL_ENTRY = DAN.but(
    radicals={**DAN.radicals, "statement": {"second_cytopenia": "none"}},
    plot=Plot(
        title="Not eligible",
        summary="A {noun} of {age} has been refused for a study by a computer. The study asks for 1.8; nobody can overrule a form.",
        picks={"study": ("a migraine study", "an asthma study", "a study of a skin cream that is swallowed")},
        steps=(
            Step("The computer says no", 0, "age sex counts drugs history examination statement", """
                It is {study}, and {he} had hoped for it. The form turned red at one field. {He} is well, {f.examination.0.temperature}
                °C, has had no infection worth the name in all these years and takes nothing. Between five siblings they have broken four
                bones and never seen the inside of a ward for anything else.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. With the family doctor there are {c0} from {c0:ago} and
                {c1} from {c1:ago}.

                The study nurse suggests coming back "after a week of steroids for something, that usually does it".
                """, "What would the form then have measured?"),
            Step("A test on the red cells", At(3), "duffy film family spleen", """
                You have asked the blood bank and not the marrow. {told:duffy} {told:film} Spleen not felt, all five siblings healthy.

                Counted again: {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The sponsor has answered: the limit is the
                limit.
                """, "What do you write to the sponsor, and what into {his} record?"),
        ),
        wrong="""
            A count that a healthy person has had for years is that person's count. Pushing it over a limit with steroids would have
            changed the form and nothing else.
            """,
        facts=("F-ENT-DAN-10", "F-TRP-08"),
    ),
)  # fmt: skip

MARATHON = DAN_BORDERLINE.but(
    radicals={**DAN_BORDERLINE.radicals, "statement": {"second_cytopenia": "none"}},
    plot=Plot(
        title="The blood of runners",
        summary="A runner of {age} has been told to stop training: the club's doctor believes that the count is used up by it.",
        picks={"race": ("the city marathon", "the marathon at the border")},
        steps=(
            Step("Forty kilometres a week", 0, "age sex counts drugs history examination statement", """
                In eight weeks {he} is to run {race}. The club tests everybody in spring, and the doctor has put {him} on rest:
                "Overtraining eats neutrophils." No cold since the autumn, no sore mouth ever; {f.examination.0.temperature} °C, resting
                pulse 48. No tablets, no powders from the club's cupboard.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago}, before {he} had ever run, it was {c0}; {c1:ago}
                {c1}.
                """, "Which of the three counts answers the club's doctor?"),
            Step("After four weeks of rest", At(3), "duffy film family spleen", """
                {told:duffy} {told:film} No spleen, no family history of blood disease.

                {He} did rest. Neutrophils {c3} ×10⁹/L; nothing else in the count has moved. "So four weeks were not enough," says the
                doctor, who would like to make it eight.
                """, "How certain may you be, this far down?"),
        ),
        wrong="""
            The count before the first kilometre was no higher. That far down the type alone does not settle it, but rest has nothing to
            do with it.
            """,
        facts=("F-ENT-DAN-05", "F-TRP-09"),
    ),
)  # fmt: skip

SECOND_OPINION = LGL.but(
    course=chronic(0.55, 0.95),
    radicals={**LGL.radicals, "immunology": [{"rf": "pos", "ana": "pos", "dsdna": "neg"}]},
    plot=Plot(
        title="The organist's mouth",
        summary="An organist of {age} has had a sore mouth for a year. A positive blood test has been treated in the meantime.",
        picks={"feast": ("Easter", "Christmas", "Whitsun")},
        steps=(
            Step("Gargling", 0, "age sex counts drugs history examination immunology", """
                Since {feast} {he} has gargled with everything that there is. The ulcers come singly, stay for ten days, and leave no
                scar; no joint hurts, no eye is dry. {f.examination.0.temperature} °C, mouth healed today. No tablets: the
                hydroxychloroquine that had been prescribed was never fetched.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} it was {c0}, {c1:ago} {c1}. {told:immunology}

                "Lupus, with a low count", stands at the head of the letter.
                """, "How much of a disease is a positive test?"),
            Step("By eye", At(3), "film family statement lymphocytes", """
                The machine had flagged nothing. {told:film} {told:lymphocytes} Nobody in the family has had anything of the kind, and
                another cause was not found. The spleen could not be felt, and nobody has ordered an ultrasound.

                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. A colleague: "It was there months ago. That
                makes it malignant; treat it today."
                """, "What, if anything, is a reason to treat?"),
        ),
        wrong="""
            Serology without a joint, a rash or a kidney was read as the disease, and then a clone as an order to treat. Infections, other
            lines and the depth decide.
            """,
        facts=("F-ENT-LGL-05", "F-ENT-LGL-13"),
    ),
)  # fmt: skip

OLD_JOINTS = FEL.but(
    plot=Plot(
        title="Burnt out, says the letter",
        summary="A seamstress of {age} has had no medicine for her joints for years. Now a leg does not heal.",
        known="rheumatoid arthritis for nineteen years, untreated for four",
        picks={"shin": ("the left shin", "the right shin")},
        steps=(
            Step("A leg", 0, "age sex counts drugs history examination spleen", """
                "Burnt-out arthritis" says the letter, and truly nothing is warm; the fingers point outwards, and elbows and heels have
                nodules. On {shin}, where the pram of a grandchild hit it, is a shallow sore with a red rim; {f.examination.0.temperature}
                °C. Under the left ribs something can be felt that ultrasound measures at {f.spleen.cm} cm. No drug for years, she says,
                and the pharmacy agrees.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} it was {c0}, {c1:ago} {c1}.

                The surgeon, who was shown the leg: "The spleen eats them. I take it out, and the leg closes."
                """, "What would you want to have counted first?"),
            Step("Not burnt out", At(3), "film family immunology lymphocytes", """
                {told:immunology} {told:lymphocytes} {told:film} The portal vein flows as it should; the family is healthy.

                The neutrophils are at {c3} ×10⁹/L. The sore is smaller under a dressing and six days of an antibiotic. The rheumatologist
                would begin methotrexate; the family doctor has written across it: "Not with this count!"
                """, "Who is right about the methotrexate?"),
        ),
        wrong="""
            The disease in the joints can be silent and go on in the blood. Treating it is what raises the count; the spleen is the last
            thing to go.
            """,
        facts=("F-ENT-FEL-10", "F-TRP-38"),
    ),
    who=Who((52, 78, "years"), sex="female"),
)  # fmt: skip

BLOOD_DONOR = DAN.but(
    radicals={**DAN.radicals, "statement": {"second_cytopenia": "none"}},
    who=Who((21, 49, "years")),
    plot=Plot(
        title="Deferred for life",
        summary="A {noun} of {age} has given blood since school. A new machine at the donor centre has ended that for life.",
        picks={"reason": ("an uncle's accident", "a flat-mate's accident")},
        steps=(
            Step("The new machine", 0, "age sex counts drugs history examination statement", """
                The old machine measured haemoglobin and nothing else. The new one prints everything, and a line in red is a line in red.
                {He} began after {reason} and takes it personally. Well, {f.examination.0.temperature} °C, never in hospital, nothing
                taken that the centre would not have found.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. From an operation on the knee there is {c0}, {c0:ago}, and
                {c1} from {c1:ago}.

                "Such values always mean something," the centre's doctor has written, "HIV for instance. We advise a thorough work-up."
                """, "How thorough?"),
            Step("Something on the red cells", At(3), "duffy film family spleen", """
                Nobody but a donor centre would have had it so near at hand. {told:duffy} {told:film} Nothing in the family; no spleen to
                be felt.

                Today {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The centre asks whether its rule needs a new line.
                """, "What would you write into the rule?"),
        ),
        wrong="""
            A steady count in somebody who is never ill, with that type, needs no work-up. A thorough one finds things that mean nothing.
            """,
        facts=("F-TRP-08", "F-ENT-DAN-10"),
    ),
)  # fmt: skip

BEFORE_ABROAD = CIN_NO_MARROW.but(
    who=Who((26, 60, "years")),
    plot=Plot(
        title="A year in the south",
        summary="A teacher of {age} has been offered a year at a school abroad. The insurer has read the blood counts.",
        picks={"school": ("Windhoek", "La Paz", "Hanoi")},
        steps=(
            Step("A question of insurance", 0, "age sex counts drugs history examination", """
                A school in {school}, a year, a flat with a balcony; the contract lies on the table and runs out. The insurer has seen
                {c0} ({c0:ago}) and {c1} ({c1:ago}) in the papers. {He} catches every cold from the pupils and gets rid of it in four
                days. Aphthae now and then, {f.examination.0.temperature} °C, nothing taken.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "What can be ruled out without a needle?"),
            Step("Without a needle", 4,
                "film family spleen statement antibody_tests infection_tests chemistry duffy lymphocytes immunology", """
                {told:antibody_tests} The viruses that one asks for are absent, B12, folate and copper are normal, nothing rheumatic;
                {f.lymphocytes.0.lgl_count} ×10⁹/L large granular lymphocytes without a clone; Duffy-positive. {told:film} Spleen and
                family give no hint, and the list of causes is at its end.

                "Then it is called nothing at all," {he} says, "and nothing is what they do not insure."
                """, "May it have a name without a marrow?"),
            Step("The contract", At(3), "", """
                {c3} ×10⁹/L today, the other lines undisturbed. The insurer's doctor offers to pay for the marrow.
                """, "What would have to be different for you to accept?"),
        ),
        wrong="""
            In a well person with other lines normal the name may be given without a marrow, and says so. It is a new line, infections,
            age or treatment that ask for one.
            """,
        facts=("F-ENT-CIN-07", "F-ENT-CIN-12"),
    ),
)  # fmt: skip

NIGHT_SHIFT = AINA_NO_LIST.but(
    who=Who((35, 58, "years")),
    plot=Plot(
        title="A mask on the rota",
        summary="A nurse of {age} on a dialysis ward may work only in a mask and away from patients. Staff health has found a number.",
        picks={"ward": ("stores", "the archive", "the appointment desk")},
        steps=(
            Step("For the protection of all", 0, "age sex counts drugs history examination", """
                Staff health had wanted to check the hepatitis vaccine and found {c2:wbc} leucocytes. Since then {he} works in {ward}.
                Eleven years on the ward without a day off for infection but one sinus and a whitlow; {f.examination.0.temperature} °C,
                hands cracked from washing and clean. No drugs.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. On an old slip {he} found {c0}, {c0:ago}; {c1} is {c1:ago}.

                "For your protection and the patients'," says staff health. "Prophylactic antibiotics might be a way back."
                """, "Whom would they protect?"),
            Step("The serum", At(3), "film family spleen antibody_tests", """
                {told:antibody_tests} {told:film} No spleen, and at home nobody has ever been counted low.

                The count is {c3} ×10⁹/L. Staff health reads "antibodies" and asks whether that is catching.
                """, "What is still missing before you call it by its name, and what may {he} do meanwhile?"),
        ),
        wrong="""
            Few neutrophils are no danger to anybody else, and in somebody with few infections one observes. Without the other causes
            worked off, the positive serum is not yet the whole answer.
            """,
        facts=("F-ENT-AINA-07", "F-ENT-AINA-11"),
    ),
)  # fmt: skip

NEW_LAB = LGL_RECENT.but(
    who=Who((59, 79, "years")),
    radicals={**LGL_RECENT.radicals, "immunology": [{"rf": "neg", "ana": "neg", "dsdna": "neg"}]},
    plot=Plot(
        title="A second laboratory",
        summary="A retired postman of {age} has changed laboratories. The new one has read the film by eye and printed a word in capitals.",
        picks={"hobby": ("bees", "carrier pigeons", "dahlias")},
        steps=(
            Step("A word in capitals", 0, "age sex counts drugs history examination film", """
                {He} came with the slip in an envelope, because of the capitals. {told:film} For {hobby} {he} gets up at five and lies
                down at nine; two colds last year, an ulcer in the mouth this spring. {f.examination.0.temperature} °C, no node, no
                swollen joint. No drugs.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. The old laboratory had only counted: {c0}, {c0:ago}; {c1},
                {c1:ago}.

                "Reactive, after a virus," says the family doctor. "Such cells come and go."
                """, "What would let you say that?"),
            Step("Flow", At(3), "family statement lymphocytes immunology", """
                {told:lymphocytes} Rheumatoid factor and antinuclear antibodies are negative, another cause was not found, the family is
                healthy.

                Neutrophils {c3} ×10⁹/L, the other lines as they were. A colleague has already written "T-cell lymphoma, for presentation"
                on the list for Thursday.
                """, "What does the calendar still have to bring?"),
        ),
        wrong="""
            Neither word can be had on one day: what reacts goes, what is a clone stays. Half a year and a second sample decide.
            """,
        facts=("F-TRP-37",),
    ),
)  # fmt: skip

GARDEN_GATE = FEL_NO_FLOW.but(
    who=Who((50, 76, "years")),
    plot=Plot(
        title="The thorn of a rose",
        summary="A {noun} of {age} with old arthritis pulled out a thorn a week ago. The hand has been red since.",
        known="rheumatoid arthritis for sixteen years",
        picks={"rose": ("a rose", "a blackthorn", "a gooseberry")},
        steps=(
            Step("The hand", 0, "age sex counts drugs history examination spleen", """
                The thorn was of {rose}, and small. Around it there is a hand's breadth of red skin, not hot;
                {f.examination.0.temperature} °C. The knuckles are as they have been for years, thick and out of line. Gold once,
                methotrexate once, nothing now for longer than {he} can say. A spleen, by ultrasound, of {f.spleen.cm} cm.

                {c0:Full}. Haemoglobin {c0:hb} g/L, platelets {c0:plt} ×10⁹/L. {He} had never been told a count.

                The surgeon: "The infection has used them up. When the hand is white, the count will be right."
                """, "Which of the two would you expect to mend first?"),
            Step("A white hand", At(1), "film family immunology", """
                A week of an antibiotic, and the hand is white. Neutrophils {c1} ×10⁹/L, haemoglobin {c1:hb} g/L, platelets {c1:plt}
                ×10⁹/L. {told:immunology} {told:film} No illness of the blood among the relatives.
                """, "What does the white hand say about the surgeon's sentence?"),
            Step("One test is missing", At(2), "", """
                {c2} ×10⁹/L. The flow cytometry that you asked for has been lost between two buildings. The rheumatologist would begin
                methotrexate on Monday.
                """, "Does Monday wait for the tube?"),
        ),
        wrong="""
            The hand healed and the count stayed. Before methotrexate for these joints, drugs and large granular lymphocytes are looked
            into.
            """,
        facts=("F-ENT-FEL-06", "F-ENT-FEL-10"),
    ),
)  # fmt: skip

BUTTERFLY = AINS_NO_ANTIBODY.but(
    radicals={
        **AINS_NO_ANTIBODY.radicals,
        "history": {**AINS_NO_ANTIBODY.radicals["history"], "associated_disease": {"listed": ["SLE"], "complete": True}},
        "immunology": [{"ana": "pos", "dsdna": "pos", "dat": "neg"}],
    },
    who=Who((21, 48, "years"), sex="female"),
    plot=Plot(
        title="Sun on the forearms",
        summary="A gardener of {age} has lupus that shows in the sun. A low count has been entered as an adverse effect of nothing.",
        known="systemic lupus erythematosus for five years",
        picks={"crop": ("hedges", "orchards")},
        steps=(
            Step("Adverse effect of nothing", 0, "age sex counts drugs history examination", """
                She prunes {crop} in long sleeves. Hydroxychloroquine was stopped two years ago by her own decision, and nothing has taken
                its place. In the register somebody has ticked "adverse drug effect" all the same, as the form allows no other cause.
                Forearms red, {f.examination.0.temperature} °C; no ulcer, no fever, two colds.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} it was {c0}, {c1:ago} {c1}.
                """, "What does the form leave out?"),
            Step("What was looked for", At(3), "film family spleen immunology statement", """
                {told:immunology} {told:film} Spleen of normal size; nobody else in the family. Antibodies against neutrophils were not
                asked for: the serum went to the wrong laboratory.

                Counted again: {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The register's reviewer suggests G-CSF
                weekly, "until the field can be closed".
                """, "What may G-CSF do in her disease?"),
        ),
        wrong="""
            No drug was taken that could have an effect. And G-CSF is for infections, at the lowest dose: in lupus it can bring a flare.
            """,
        facts=("F-ENT-AINS-11", "F-ENT-AINS-14"),
    ),
)  # fmt: skip

RECIPES = (
    SCHOOL_TRIP, STILL_THERE, BY_THE_FOLDER, THREE_DISEASES, PILOT, TRIAL_ENTRY, MARATHON, SECOND_OPINION, OLD_JOINTS, BLOOD_DONOR,
    BEFORE_ABROAD, NIGHT_SHIFT, NEW_LAB, GARDEN_GATE, BUTTERFLY,
)  # fmt: skip
