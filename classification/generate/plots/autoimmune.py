"""Plots of autoimmune neutropenia of adults, alone and beside another disease."""

from classification.generate.plots.plot import Plot, Step
from classification.generate.radicals.autoimmune import AINA, AINA_NO_LIST, AINS, AINS_NO_ANTIBODY
from classification.generate.radicals.shared import CALM, FEBRILE, NORMAL_MARROW, PLAIN_HISTORY, POSITIVE, both_negative
from classification.generate.recipe import Course, Who
from classification.generate.values import At, Number, Whole

EVERY_VALLEY = AINA.but(
    course=Course(((-440, -370, 0.53, 0.78), (-260, -200, 0.53, 0.78), (0, 0, 0.53, 0.78), (26, 38, 0.53, 0.78)), steady=True),
    radicals={**AINA.radicals, "history": {**PLAIN_HISTORY, "recurrent_infections": False}, "examination": [{"day": 0, **CALM}]},
    who=Who((21, 44, "years")),
    plot=Plot(
        title="A doctor in every valley",
        summary="A cook of {age} needs a certificate for the kitchen. The count that goes with it is the third of its kind.",
        known="healthy; no operations",
        picks={"winter": ("in the mountains", "below the glacier"), "summer": ("by a lake", "on an island")},
        steps=(
            Step("Repeat in six weeks", 0, "age sex counts drugs history examination spleen", """
                Winters {he} cooks {winter}, summers {summer}, and every kitchen wants a certificate of its own. So every place has its
                own doctor, and each has counted {him} once. {c0:Ago}: neutrophils {c0}, "viral, repeat in six weeks". {c1:Ago}: {c1},
                "viral, repeat in six weeks". Six weeks later {he} was at the other end of the country.

                {He} remembers no cold before either of them. No mouth ulcers, no boils, burns that heal like anybody's; no tablets,
                nothing from the health shop. {f.examination.0.temperature} °C; mouth, skin and nodes are as they should be, the spleen is
                not felt.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                The doctor of this place has begun to type. The first word is "Viral".
                """, "What do three slips say together?"),
            Step("Four hundred plates", 11, "film family antibody_tests infection_tests immunology chemistry lymphocytes duffy", """
                This time {he} has stayed. HIV, hepatitis B and C, Epstein–Barr virus and CMV are negative; B12, folate and copper normal,
                MCV {f.chemistry.mcv} fL. No ANA, no anti-dsDNA, no rheumatoid factor, IgG normal; {f.lymphocytes.0.lgl_count} ×10⁹/L
                large granular lymphocytes with a polyclonal receptor. {told:film} {told:family} {told:duffy}

                {told:antibody_tests}

                Somebody has explained the word antibody to the manager of the hotel. "An immune disease, over open food? I send out four
                hundred plates a day. {He} is paid until Sunday."
                """, "Whom does this count put in danger?"),
            Step("Ten days to the season", At(3), "statement", """
                The neutrophils are at {c3}. You have been through the list of causes, and nothing is left on it but the report of the
                serum laboratory. No fever, no infection; {he} has scrubbed somebody else's kitchen in the meantime.

                Two people have written. The manager will take {him} back if a doctor signs that "it is over". The doctor of the next
                place asks what he should do if {he} comes to him one night with 39 °C.
                """, "One page goes into {his} knife bag. What stands on it?"),
        ),
        wrong="""
            Two doctors explained one low count by a virus, and the third was about to; there was no illness to go with any of them. Side
            by side they are low for more than ninety days. The manager's ban has no reason in the findings.
            """,
        facts=("F-DEF-19", "F-DEF-46", "F-MGT-16", "F-MGT-40"),
    ),
)  # fmt: skip

BIRTH_PLAN = AINA.but(
    course=Course(
        ((-620, -480, 0.56, 0.88), (-330, -220, 0.56, 0.88), (0, 0, 0.56, 0.88), (154, 154, 0.56, 0.88)), steady=True,
        lines={"hb": (121.0, 129.0)},
    ),
    radicals={
        **AINA.radicals, "history": {**PLAIN_HISTORY, "pregnancy": True, "recurrent_infections": False},
        "examination": [{"day": 0, **CALM}],
        "drugs": [{"name": "folic acid", "dose": "0.4 mg a day", "start": Whole(-130, -84), "ongoing": True}],
    },
    who=Who((24, 39, "years"), sex="female"),
    plot=Plot(
        title="The birth plan",
        summary="A woman of {age} is eleven weeks pregnant. Her low count is older than the child.",
        known="wisdom teeth out; first pregnancy",
        picks={"job": ("repairs lifts", "draws maps for hikers", "drives a night bus", "grinds spectacle lenses")},
        steps=(
            Step("Two slips in a handbag", 0, "age sex counts drugs history examination spleen", """
                She {job} and is sick in the mornings; otherwise she has nothing to complain of. No infection in years that needed
                anything but time. {f.examination.0.temperature} °C, mouth clean, spleen not felt. Folic acid, {d0:dose}, no other tablet.

                The booking bloods are back. {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                She has two more in her handbag. {c0:Ago}, when the wisdom teeth came out, the neutrophils were {c0}; on the margin, [in
                the dentist's hand|in pencil], "for information". {c1:Ago} a fertility clinic had {c1} and wrote "of no relevance to
                ovulation". The midwife is the first to ask of what relevance it is.
                """, "Is it the pregnancy?"),
            Step("As in rhesus disease", 23,
                 "film family antibody_tests infection_tests immunology chemistry lymphocytes duffy statement", """
                {told:antibody_tests} ANA, anti-dsDNA and rheumatoid factor negative, IgG normal; the viruses negative, HIV and hepatitis
                among them; B12, folate and copper normal, MCV {f.chemistry.mcv} fL. {told:film} Red cells Duffy-positive, no clone among
                the large granular lymphocytes ({f.lymphocytes.0.lgl_count} ×10⁹/L, receptor polyclonal). Nobody in the family is
                affected, and the team finds no other cause.

                The obstetrician has stopped reading at "antibodies". "Management as in rhesus disease," she writes. "Doppler of the fetal
                brain every other week. Prednisolone to bring the antibody down. Caesarean at thirty-seven weeks."
                """, "Which of the three does this antibody ask for?"),
            Step("Thirty-three weeks", At(3), "", """
                Neutrophils {c3} ×10⁹/L, haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. Not one infection; the prednisolone was never
                begun. The child lies head down and grows along its line.

                A new plan is on the table. Spontaneous birth, her own count on admission, a fever plan for her. One point has been
                crossed out: "blood count of the newborn". That is the mother's number, says the midwife. "The child has a marrow of its
                own. I don't prick a healthy baby for it."
                """, "The first plan had three lines too many. Is this one short of one?"),
        ),
        wrong="""
            The antibody is the mother's own and aims at her neutrophils; nothing is done to the child before birth, and a mild count asks
            for nothing in the mother either. It can cross over, though, and so the newborn is counted.
            """,
        facts=("F-MGT-42", "F-MGT-18", "F-TRP-18"),
    ),
)  # fmt: skip

BOTH = ("GIFT_I", "MAIGA")

NEXT_RUNG = AINA.but(
    course=Course(
        ((-560, -480, 0.3, 0.76), (-270, -235, 0.3, 0.76), (-92, -75, 0.3, 0.76), (0, 0, 0.3, 0.76), (30, 42, 0.3, 0.76)), steady=True,
    ),
    radicals={
        **AINA.radicals, "history": {**PLAIN_HISTORY, "recurrent_infections": False, "steroids_given": True},
        "examination": [{"day": 0, **CALM}],
        "antibody_tests": [{"day": At(1, 12), "method": method, "result": "pos", "specificity": "HNA-1a"} for method in BOTH],
        "drugs": [{"name": "prednisolone", "dose": "40 mg at first and then less every week", "start": At(2, -98), "stop": At(2, -7)}],
    },
    who=Who((29, 66, "years")),
    plot=Plot(
        title="The next rung",
        summary="A {job} of {age} brings a letter. The treatment has failed, it says, and so the diagnosis must be wrong.",
        known="a hernia repaired; no other illness",
        picks={"job": ("stage carpenter", "land surveyor", "bus mechanic", "chimney sweep")},
        steps=(
            Step("Three months of tablets", 0, "age sex counts drugs history examination antibody_tests", """
                {c0:Ago}, before a hernia, the neutrophils were {c0}. {c1:Ago} they were {c1}, and a serum was sent away.
                {told:antibody_tests} Prednisolone followed, {d0:dose}, for three months; a week after the last tablet the count was {c2}.
                {He} has put on nine kilos and has not slept, and the sleep is coming back.

                One boil in all that time, which opened by itself, and the colds of other people. {f.examination.0.temperature} °C, mouth
                and skin clean, no tablets now.

                {c3:Full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L.

                The letter is from [the immune clinic|the clinic that treated {him}]. "Refractory to steroids. A true autoimmune process
                would have responded. We regard the antibody as a false positive."
                """, "What does a failed treatment prove?"),
            Step("On the back of a form", 14, "film family spleen infection_tests immunology chemistry lymphocytes duffy statement", """
                Everything that the letter might mean has been done once more. {told:film} B12, folate and copper normal, MCV
                {f.chemistry.mcv} fL. ANA, anti-dsDNA and rheumatoid factor negative, IgG normal. HIV, hepatitis B and C, EBV and CMV
                negative. {f.lymphocytes.0.lgl_count} ×10⁹/L large granular lymphocytes, polyclonal. Red cells Duffy-positive. No other
                cause has come up, and none is left to be looked for.

                A colleague from the same clinic disagrees with the letter. He has drawn a ladder on the back of a form: prednisolone,
                crossed out; above it rituximab; on top "spleen". "It is immune, I never doubted it. So take the next rung. Two infusions,
                and there is no antibody left."
                """, "Both cannot be right. Is one of them?"),
            Step("The wedding photograph", At(4), "", """
                Count {c4}. {He} has lost five of the nine kilos. A thermometer hangs in the bathroom, with your telephone number beside
                it.

                {He} shows a picture of a niece's wedding, from the time of the tablets, with {himself} in the second row, round as a
                lantern. "That was for nought point something," {he} says. "If there is something one can do, I'll do it. But what was it
                that I had, apart from the tablets?"
                """, "When would you treat, and with what?"),
        ),
        wrong="""
            Two in five respond to steroids, for three months as a rule: not responding says nothing against the antibody. And a count
            that does no harm is not a reason to climb; where there are infections, G-CSF at the lowest dose comes first.
            """,
        facts=("F-MGT-18", "F-ENT-AINA-11", "F-TRP-45", "F-MGT-17"),
    ),
)  # fmt: skip

BY_THE_FOLDER = AINA.but(
    course=Course(
        ((-1090, -1030, 0.3, 0.7), (-330, -240, 0.3, 0.7), (0, 0, 0.3, 0.7), (91, 91, 4.4, 7.8), (117, 121, 0.3, 0.7)),
        steady=True, gcsf=(3,),
    ),
    radicals={
        **AINA.radicals,
        "drugs": [
            {"name": "colecalciferol", "dose": "1000 IU a day", "start": Whole(-560, -420), "ongoing": True},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "every other day", "start": At(3, -8), "stop": At(3)},
        ],
        "examination": [{"day": 0, **CALM, "mouth": "aphthae"}, {"day": At(3), **CALM, "mouth": "aphthae"}],
        "marrow": [{**NORMAL_MARROW, "day": At(2, 26)}],
    },
    who=Who((31, 58, "years")),
    plot=Plot(
        title="Seven specialists",
        summary="An accountant of {age} keeps the letters of seven specialists in date order. The seventh of them has run out of causes.",
        known="wisdom teeth out",
        picks={"eats": ("salted almonds", "dried pineapple", "rye crackers")},
        steps=(
            Step("See previous", 0, "age sex counts drugs history examination", """
                "Immune cause excluded" stands in the seventh letter, as in the sixth. "There remains a clone or an inborn disease: marrow,
                and filgrastim for the ulcers." They are what {he} came with three years ago, two or three inside the lip, at the end of
                each quarter, when the books are closed and supper is {eats} at the desk. Two are there today, the twenty-ninth. No other
                infection, {f.examination.0.temperature} °C; vitamin D since the third letter.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. In the first letter the neutrophils are {c0}, in the fourth
                {c1}, counted in the middle of a quarter.

                {He} has a question of {his} own trade. "They all carry it forward. Where is the voucher?"
                """, "What would the voucher have to be?"),
            Step("With a pencil, backwards", At(2, 12),
                "film family spleen statement immunology antibody_tests infection_tests chemistry duffy lymphocytes", """
                {He} has gone back through the folder with a pencil. Seventh letter: "excluded, see previous". Fifth: "antibodies
                negative". Third: "auto-Ab neg." Second, from the rheumatologist, who had written what was true: "ANA negative".
                {told:immunology} No serum had ever met a neutrophil. Yours has. {told:antibody_tests}

                Everything else was done, and holds: {f.lymphocytes.0.lgl_count} ×10⁹/L large granular lymphocytes without a clone, Duffy
                positive, B12, folate and copper, five viruses. {told:film} The list is at its end.

                "Six colleagues against one tube," the seventh replies. "That will be a false positive. And something that comes every three
                months has a rhythm. The marrow stays booked."
                """, "Six letters: how many results is that?"),
            Step("The end of the next quarter", At(3), "marrow", """
                {He} is a polite person and went. {told:marrow} After that the seventh specialist at least wanted to help, and {he} was
                given filgrastim for the last days of the quarter.

                It is the twenty-eighth. The neutrophils are {c3} ×10⁹/L, the back aches, and inside the lip are three ulcers. "Too late or
                too little," says the seventh. "Next time a week earlier, and daily."
                """, "What was to be brought down, and was it?"),
            Step("The eighth letter", At(4), "", """
                Neutrophils {c4} ×10⁹/L, four weeks after the last injection. {He} has brought a table: twelve quarters, ulcers in eleven.
                The twelfth was spent on a walking tour, at the same count as ever and without {eats}.

                {He} would like an eighth letter, the last one. "And please in such a way that nobody can shorten it."
                """, "Which sentences does it need, and which of them about a fever?"),
        ),
        wrong="""
            "ANA negative" was shortened three times until it said that an immune cause was excluded; six letters were one result, and
            that of another test. The seventh specialist weighed them as six. The rhythm was that of the office. Under filgrastim the number
            rose and the ulcers came, which answers the question whether to go on: it is given for fewer ulcers and not for a count.
            """,
        facts=("F-ENT-AINA-07", "F-ENT-AINA-11", "F-MGT-17", "F-MGT-16"),
    ),
)  # fmt: skip

NIGHT_SHIFT = AINA_NO_LIST.but(
    course=Course(
        ((-260, -190, 0.54, 0.76), (-30, -26, 0.54, 0.76), (0, 0, 0.26, 0.42), (15, 18, 0.54, 0.76), (70, 84, 0.54, 0.76)), steady=True,
    ),
    radicals={
        "antibody_tests": [{"day": At(3, -2), "method": "GIFT_I", **POSITIVE}],
        "drugs": [{"name": "cotrimoxazole", "dose": "960 mg a day", "start": Whole(-18, -15), "stop": 0}], "history": PLAIN_HISTORY,
        "examination": [
            {"day": 0, **CALM},
            {"day": At(4), **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
        ],
        "incidental": [{"name": "Anti-HBs", "value": Number(180, 640, 0), "unit": "IU/L", "reference": "above 10", "day": -27}],
    },
    who=Who((33, 58, "years")),
    plot=Plot(
        title="A mask on the rota",
        summary="A nurse of {age} on a dialysis ward may work only in a mask and away from patients. Staff health has found a number.",
        picks={"ward": ("the stores", "the archive", "the appointment desk"), "flat": ("a mortgage", "a blood donation", "a cruise ship")},
        steps=(
            Step("For the protection of all", 0, "age sex counts drugs history examination", """
                Staff health had wanted to know whether the hepatitis vaccine still holds, after eleven years on dialysis. It does:
                anti-HBs {f.incidental.0.value} IU/L. But the tube had been counted as well: neutrophils {c1}. On the rota there is an M
                behind {his} name, for mask, and the place is {ward}. "For your protection and the patients'. With an antibiotic every day
                we shall see." So {he} takes {d0}, begun {d0:begun}, and no other drug.

                The file of staff health is thin. In eleven years one sinus and two whitlows, each gone within days, and one needle, four
                years ago, from a patient's fistula. {f.examination.0.temperature} °C; mouth clean, the skin beside the nails cracked from
                disinfectant. {c0:Ago}, for {flat}, the count was {c0}.

                Today {c2:full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. "It is falling," says staff health. "You see."
                """, "What has changed since the count that began it all?"),
            Step("A second letter", At(3), "film family spleen antibody_tests", """
                You kept the packet. After two weeks without it the count is {c3} ×10⁹/L, where it was in the first place.
                {told:film family}

                {told:antibody_tests} Staff health needs one page to get from there to the end. "An immune disease. Persons with a disease
                of the immune system are not employed on dialysis; the M becomes permanent." The post is advertised. Until it is filled
                the ward has two nurses from an agency, one of whom coughs. Nobody has asked her for a mask.
                """, "Who is in danger from whom?"),
            Step("The third whitlow", At(4), "", """
                Neutrophils {c4}. {f.examination.1.temperature} °C, and the right thumb is red beside the nail. It came in {ward}, where
                nobody is ill and everything is made of paper. {He} has dressed it without asking anybody.

                The ward sister wants {him} back on Monday and has sent the new rota for your signature, with a line left free behind the
                name. Staff health would give way, "if you put the diagnosis there, in one word, and declare that nothing is left to be
                looked for".

                You open the thin file once more. For the vaccine there are eleven pages. For the needle there is one, with the date and
                the words "will be followed up".
                """, "Monday or not? And can you declare it?"),
        ),
        wrong="""
            Few neutrophils are no danger to anybody else; what {he} had in eleven years came in through cracked skin and was no patient's.
            The prophylaxis had no reason in so few infections, and cotrimoxazole can itself lower a count, as it seems to have done. Nor
            is the positive serum the whole answer: nobody has looked for the viruses of a needle, for granular lymphocytes or for a
            rheumatic disease.
            """,
        facts=("F-ENT-AINA-06", "F-ENT-AINA-07", "F-ENT-AINA-11", "F-MGT-16", "F-MGT-37", "F-TST-21"),
    ),
)  # fmt: skip

FIVE_WINTERS = AINS.but(
    course=Course(
        (
            (-420, -300, 0.5, 1.1), (-150, -100, 0.5, 1.1), (0, 0, 0.5, 1.1), (60, 75, 0.5, 1.1), (130, 150, 0.5, 1.1),
            (330, 380, 1.6, 2.4),
        ), steady=True,
    ),
    radicals={
        "history": [
            {"day": 0, "recent_viral_illness": False, "exposures": [], "chemo_recent": False, "radiation_recent": False,
             "recurrent_infections": True},
            {"day": At(4), "associated_disease": {"listed": ["CVID"], "complete": True}},
        ],
        "antibody_tests": [{"day": At(3, 12), "method": "GIFT_I", **POSITIVE}],
        "immunology": [{"day": At(3, 10), "igg": "low", "iga": "low", "ana": "neg", "dat": "neg"}],
        "drugs": [
            {"name": "colecalciferol", "start": Whole(-900, -500), "ongoing": True},
            {"name": "immunoglobulin", "drug_class": "other", "listed": False, "dose": "every third week", "start": At(4, 9),
             "ongoing": True},
        ],
        "spleen": {"enlarged": False, "portal_hypertension": False}, "lymphocytes": [{"lgl_count": Number(0.1, 0.3, 2)}],
        "marrow": [{"done": False}], "examination": [{"day": 0, **CALM, "infection_severity": "mild", "infection_sites": ["ent"]}],
        "statement": {"second_cytopenia": "none"},
        "incidental": [{"name": "Pneumococcal antibodies after the vaccine", "value": "no rise", "day": At(4)}],
    },
    who=Who((22, 51, "years")),
    plot=Plot(
        title="Five winters",
        summary="A {noun} of {age} is to have the sinuses opened on Thursday. The anaesthetist has read the blood count.",
        picks={"work": ("an optician's shop", "a tax office", "a school kitchen")},
        steps=(
            Step("Before the sinuses", 0, "age sex counts drugs history examination", """
                Five winters in a row the colds have gone down into the sinuses and stayed, two or three times from October to March, and
                each has cost {him} a week at {work}. The operation is on Thursday. {He} rinses with salt water, takes vitamin D, and no
                other drug. {f.examination.0.temperature} °C, a yellow string behind the palate, cheeks a little tender.

                The anaesthetist has dug out earlier counts: neutrophils {c0} ×10⁹/L {c0:ago}, {c1} {c1:ago}. {c2:Full}. Haemoglobin
                {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.

                "Pus eats neutrophils," says the surgeon. "Take the pus away and they come back. That is one more reason for Thursday."
                """, "Do infections of this kind use up neutrophils for a year?"),
            Step("Open, and full again", At(3), "film family spleen statement", """
                The operation went well. Six weeks later both sinuses were full, and the camera shows the surgeon what he had seen before.
                He would wait, and then go in a second time.

                The count is {c3} ×10⁹/L. {told:film family}
                """, "Which tube was never sent?"),
            Step("A contradiction", At(3, 13), "immunology antibody_tests lymphocytes", """
                {told:immunology} {told:antibody_tests} {told:lymphocytes}

                Your registrar strikes one of the two results out. "Somebody who cannot make antibodies has not made this one. Repeat it,
                or forget it."
                """, "Which of the two results is to go?"),
            Step("The immunologist's letter", At(4), "marrow", """
                "Common variable immunodeficiency. IgG and IgA low, no rise after the pneumococcal vaccine, nothing lost by bowel or
                kidney. I should like to begin replacement next week." No marrow was taken. Neutrophils {c4} ×10⁹/L.

                The registrar has come round to the antibody and would deal with it first: "Rituximab, before the surgeon goes in again."
                """, "What is treated first?"),
            Step("The sixth winter", At(5), "", """
                The first infusion was given {d1:begun}. One cold since, which stayed in the nose; the second operation has been taken off
                the list. Neutrophils {c5} ×10⁹/L, and nothing was given to raise them.

                {He} asks whether the infusions may end, now that everything is normal.
                """, "What is normal, and what is not?"),
        ),
        wrong="""
            Infections that come back every winter call for the immunoglobulins before an operation. Who answers no vaccine can still make
            an antibody against cells of the same body; both results stand, and it is the underlying disease that is treated.
            """,
        facts=("F-ENT-AINS-05", "F-ENT-AINS-11", "F-MGT-51", "F-TST-29"),
    ),
)  # fmt: skip

DRY_BREAD = AINS_NO_ANTIBODY.but(
    course=Course(
        ((-620, -480, 0.55, 1.15), (-240, -160, 0.55, 1.15), (0, 0, 0.55, 1.15), (50, 64, 0.55, 1.15), (200, 240, 0.55, 1.15)), steady=True,
    ),
    radicals={
        "history": [
            {"day": 0, "recent_viral_illness": False, "exposures": [], "chemo_recent": False, "radiation_recent": False},
            {"day": At(2, 10), "ra_seropositive_erosive": False},
            {"day": At(3), "associated_disease": {"listed": ["Sjogren"], "complete": True}},
        ],
        "antibody_tests": both_negative(At(2, 9)), "drugs": [],
        "immunology": [{"day": 0, "rf": "pos"}, {"day": At(2, 8), "ana": "pos", "dsdna": "neg", "anti_ccp": "neg", "dat": "neg"}],
        "spleen": {"day": At(2, 5), "enlarged": False, "imaged": True, "portal_hypertension": False},
        "lymphocytes": [{"day": At(2, 8), "lgl_count": Number(0.1, 0.3, 2), "tcr_clonal": False}],
        "examination": [{"day": 0, **CALM}], "statement": {"second_cytopenia": "none"},
    },
    who=Who((41, 66, "years"), sex="female"),
    plot=Plot(
        title="Not before Monday",
        summary="A woman of {age} has a rheumatoid factor, a low count and a box of methotrexate. The first tablet is for Monday.",
        picks={"job": ("a court interpreter", "a tour guide", "a primary school teacher"), "wet": ("water", "cold tea")},
        steps=(
            Step("Three things and a name", 0, "age sex counts drugs history examination immunology", """
                The practice has put together what it had: aching fingers, a rheumatoid factor of 180, neutrophils of {c0} {c0:ago} and
                {c1} {c1:ago}. "Felty's syndrome. Methotrexate weekly, first tablet on Monday. The blood clinic is asked to agree."

                She is {job} and cannot speak for ten minutes without the bottle of {wet} that she has put on your desk. Dry bread she has
                given up, and the dentist has filled five teeth this year. The fingers ache in the evening; no joint is swollen, and none
                has ever been. {f.examination.0.temperature} °C, no infections, no drug; the box is still closed.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L.
                """, "Which of the three belongs to which disease?"),
            Step("Without a spleen", At(2, 11), "film family spleen antibody_tests lymphocytes statement", """
                One telephone call, and the box has stayed closed. {told:immunology} {told:lymphocytes} {told:antibody_tests} On
                ultrasound the spleen has its normal size; X-rays of hands and feet show no erosion. {told:film family}

                The practice has read up. "The spleen is not needed for the name. Rheumatoid factor and low neutrophils are enough, and
                there is no other disease with both. Monday, then?"
                """, "Is it true of the spleen, and what is it that must not be missing?"),
            Step("A slip of paper under the eyelid", At(3), "", """
                The rheumatologist has laid a slip of paper under each eyelid and taken a sample from the lip. "Sjögren's disease. No
                arthritis." The neutrophils are at {c3}.

                Your registrar closes the file on the count. "The antibody is negative, so that is a second thing, idiopathic. The one has
                nothing to do with the other."
                """, "Has it?"),
            Step("Five more fillings", At(4), "", """
                Count {c4}. No infection so far. She has drops for the eyes and a paste for the teeth, of which five more had to be
                filled; the fingers are as they were.

                She asks which of her doctors is to count her from now on, and when she should come before her date.
                """, "What do you write into her plan?"),
        ),
        wrong="""
            Felty's syndrome needs the arthritis and can do without the spleen; a rheumatoid factor is found in other diseases too. And
            methotrexate is not begun for the name before drugs and large granular lymphocytes have been looked at. A negative serum does
            not part the count from the disease.
            """,
        facts=("F-TRP-39", "F-MGT-46", "F-ENT-AINS-05"),
    ),
)  # fmt: skip

THREE_DISEASES = AINS.but(
    course=Course(
        (
            (-400, -320, 0.4, 0.85), (-160, -120, 0.4, 0.85), (0, 0, 0.4, 0.85), (24, 24, 4.2, 7.4), (45, 52, 0.4, 0.85),
            (96, 118, 0.4, 0.85),
        ), steady=True, gcsf=(3,),
    ),
    radicals={
        **AINS.radicals,
        "history": {
            **AINS.radicals["history"], "associated_disease": {"listed": ["Sjogren"], "complete": True}, "recurrent_infections": True,
        },
        "immunology": [{"ana": "pos", "dsdna": "neg", "dat": "neg"}],
        "drugs": [
            {"name": "hypromellose", "drug_class": "never_suspect", "dose": "eye drops", "start": Whole(-2900, -1900), "ongoing": True},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "300 µg every other day", "start": 3, "stop": 24},
        ],
        "examination": [
            {"day": 0, **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}},
            {"day": At(5), **FEBRILE, "infection_severity": "moderate", "infection_sites": {"listed": ["skin"], "complete": True}},
        ],
        "incidental": [
            {"name": "Complement C4", "value": Number(0.19, 0.31, 2), "unit": "g/L", "reference": "0.10–0.40", "day": 24},
            {"name": "Urine sediment", "value": "no red cells, no casts", "day": 24},
            {"name": "Skin of the shin", "value": "neutrophils and their dust in the walls of small vessels", "day": At(4, -14)},
        ],
    },
    who=Who((34, 61, "years"), sex="female"),
    plot=Plot(
        title="Dry eyes and a pen",
        summary="A court reporter of {age} with dry eyes has her third whitlow of the year. A pen is to see to it that there is no fourth.",
        known="Sjögren's syndrome for eight years",
        picks={"court": ("labour court", "land court", "county court"), "eat": ("rusks", "oat biscuits", "crispbread")},
        steps=(
            Step("The right thumb", 0, "age sex counts drugs history examination", """
                At the {court} there is one machine for three rooms, and who does not get it writes shorthand. She can do neither with
                that thumb. It is the third whitlow since January; the others were opened and closed again within ten days, without an
                antibiotic. Drops for the eyes and no {eat} without water; no tablets. {f.examination.0.temperature} °C, the forearm pale.

                {c2:Full}. Haemoglobin {c2:hb} g/L, platelets {c2:plt} ×10⁹/L. {c0:Ago} the neutrophils were {c0}, {c1:ago} {c1}.

                Her rheumatologist has written ahead. "Part of the disease; with Sjögren's nothing more has to be looked for. From Monday
                she has filgrastim in a pen, every other day, for good."
                """, "What has to be looked for all the same, and does it have to be done before Monday?"),
            Step("The eleventh pen", At(3), "film family spleen statement immunology antibody_tests lymphocytes marrow incidental", """
                Your tubes were drawn before the first pen. {told:antibody_tests} {told:immunology} {told:lymphocytes} {told:spleen film}
                So the rheumatologist was right, if a little early.

                The thumb has healed; neutrophils {c3} ×10⁹/L under the pen. But since the weekend there have been spots on both shins,
                dark red, to be felt with closed eyes, and they do not pale under a glass. Platelets {c3:plt} ×10⁹/L; no blood in the
                urine, complement C4 {f.incidental.0.value} g/L (0.10-0.40).

                "That is the disease going into the vessels," the rheumatologist says. "Those are the ones who get a lymphoma. I am
                ordering rituximab, and the pen goes on, for now she needs every neutrophil."
                """, "What is new in her, apart from the spots?"),
            Step("An entry in red", At(4), "", """
                You had asked for three weeks, and for no pen in them. A piece of skin showed neutrophils and their dust in the walls of
                small vessels, which suited both of you. Then the spots turned brown and went, and none followed; rituximab was not given.
                Neutrophils {c4}.

                The rheumatologist has given in handsomely. At the top of her file, in red and with a frame: "Filgrastim: vasculitis.
                Never again."
                """, "What does the frame say that the shins did not?"),
            Step("The fourth", At(5), "", """
                Sunday night. The same thumb, and this time a red stripe as far as the elbow; {f.examination.1.temperature} °C, the
                pressure is good. The resident has drawn cultures and hung up the antibiotic within the hour. The count is {c5} ×10⁹/L.
                For anything further there is the frame.

                She has read it too. "Not the pen," she says, and pulls the blanket over her legs.
                """, "Is it given, how much of it, and when does it end?"),
        ),
        wrong="""
            The rheumatologist gave the right name before drugs, spleen, clones and infection had been looked at, and then read the spots as
            the disease, because in this disease they may be. What was new was the neutrophils. The vasculitis that comes with them depends
            on the dose: a pen for good was too much for three whitlows, and a ban for good takes away what may be needed in a fourth.
            """,
        facts=("F-ENT-AINS-11", "F-ENT-AINS-14"),
    ),
)  # fmt: skip

BUTTERFLY = AINS_NO_ANTIBODY.but(
    course=Course(
        (
            (-1060, -960, 2.4, 3.3), (-430, -310, 0.55, 1.05), (-150, -100, 0.55, 1.05), (0, 0, 0.55, 1.05), (30, 36, 0.55, 1.05),
            (48, 51, 2.5, 4.2), (88, 98, 0.55, 1.05),
        ), steady=True, gcsf=(5,),
    ),
    radicals={
        **AINS_NO_ANTIBODY.radicals,
        "history": {**PLAIN_HISTORY, "associated_disease": {"listed": ["SLE"], "complete": True}},
        "immunology": [{"day": At(4, -3), "ana": "pos", "dsdna": "pos", "dat": "neg"}], "antibody_tests": both_negative(At(4, -2)),
        "drugs": [
            {"name": "hydroxychloroquine", "dose": "200 mg", "start": Whole(-1790, -1700), "stop": Whole(-760, -715)},
            {"name": "filgrastim", "drug_class": "never_suspect", "dose": "once a week", "start": At(5, -8), "stop": At(5, -1)},
        ],
        "examination": [{"day": 0, **CALM}, {"day": At(5), **CALM}],
        "incidental": [{"name": "Skin biopsy", "value": "leucocytoclastic vasculitis", "day": At(5, 6)},
                       {"name": "Urine", "value": "no protein, no red cells", "day": At(5, 1)}],
    },
    who=Who((21, 48, "years"), sex="female"),
    plot=Plot(
        title="Sun on the forearms",
        summary="A gardener of {age} has lupus that shows in the sun. A register wants a cause for her count and offers four boxes.",
        known="systemic lupus erythematosus for five years",
        picks={"crop": ("hedges", "fruit trees", "vines"), "wet": ("leaves in the rain", "windfalls in the rain")},
        steps=(
            Step("Four boxes", 0, "age sex counts drugs history examination", """
                She prunes {crop} with her sleeves rolled up. Both forearms are red as far as the edge of the roll, and there it stops as
                if cut with scissors. {f.examination.0.temperature} °C, no ulcer, no fever, two colds this year.

                Hydroxychloroquine she gave up {d0:ended}, of her own accord, and nothing has taken its place. In the lupus register she
                stands under "adverse drug effect, not resolved" all the same. For a low count there are four boxes, the study nurse
                explains: drug, infection, transplant, chemotherapy. "The tablets were the nearest."

                {c3:Full}. Haemoglobin {c3:hb} g/L, platelets {c3:plt} ×10⁹/L. The register's own columns: neutrophils {c0} {c0:ago}, when
                she took the tablets; {c1} {c1:ago}; {c2} {c2:ago}.
                """, "What do the register's columns say to the register's box?"),
            Step("Of unknown cause", At(4), "film family spleen immunology antibody_tests statement", """
                The tick has been taken back. {told:immunology} {told:antibody_tests} {told:film family} The spleen is of normal size.

                The register's reviewer is a logical man. "No drug, no infection, and no antibody; so it cannot be the lupus either. Of
                unknown cause. The field closes when a count is normal. We suggest filgrastim once a week until then."

                Neutrophils {c4} ×10⁹/L. You are about to go on leave; your locum has the letter.
                """, "What does the serum take away from the lupus?"),
            Step("The field is closed", At(5), "", """
                Two injections, the second one yesterday. {c5} ×10⁹/L, and the register has closed the field: "resolved".

                It has been a grey month, and for the last week she has raked {wet}. "The sun has caught me again," she says, and rolls up
                the sleeves. The spots are dark red and raised, and a glass does not press them away. They do not stop at the edge of the
                roll. There are more on both shins, and those have been in boots since the spring.
                """, "What reached her where the sun does not?"),
            Step("Open again", At(6), "incidental", """
                Skin biopsy: leucocytoclastic vasculitis. The urine was clean. There was no third injection, and the spots are brown now
                and fading. Neutrophils {c6} ×10⁹/L; no infection, before, during or after.

                The field has opened by itself and asks for one of four. She asks about something else. Next year she would like to prune
                without being red, and has found the old tablets. "But aren't they what lowered it?"
                """, "What do you write beside the four boxes, and what do you say about the tablets?"),
        ),
        wrong="""
            Under the tablets the count was normal; it was low without them. The reviewer took a negative serum for an acquittal of the
            lupus, and a number for the aim: G-CSF is for infections, at the lowest dose, and in lupus it can bring a flare or a
            vasculitis of the skin. The locum gave it to a patient who had none.
            """,
        facts=("F-ENT-AINS-11", "F-ENT-AINS-14", "F-TRP-10", "F-MGT-36"),
    ),
)  # fmt: skip

RECIPES = (
    EVERY_VALLEY,
    BIRTH_PLAN,
    NEXT_RUNG,
    BY_THE_FOLDER,
    NIGHT_SHIFT,
    FIVE_WINTERS,
    DRY_BREAD,
    THREE_DISEASES,
    BUTTERFLY,
)
