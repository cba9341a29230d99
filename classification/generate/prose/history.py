"""History and drugs in words."""

from typing import Any

from classification.generate.incidentals import indication
from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.phrases import DISEASES, EXPOSURES, ORGANISMS
from classification.generate.prose.reasons import REASONS
from classification.generate.prose.spin import listed
from classification.generate.prose.words import counted, for_time, number, since_then

VIRUS_DATED = (
    "[fever and aching limbs|a feverish cold|fever with a cough|a shivery cold] [began|set in|came] {when}",
    "{when} it [began|started] with [fever|a chill and a headache|a sore throat and fever]",
    "there was [a proper fever|a real flu], {when}",
    "[in bed with a fever|ill with a fever] {when}",
    "{when} {he} fell ill with [a fever and a cough|fever and aching limbs]",
)
VIRUS = (
    "[a cold with fever|a feverish cold] [last month|a few weeks ago|not long ago]",
    "{he} had a [warm|feverish] cold [lately|recently]",
    "“[I had something|something was going round],” a [cold|fever], [two|three] weeks back", "a cold is [just over|behind {him}]",
    "{he} [coughed and sweated|sneezed and shivered] [for a week|for some days] last month",
)  # fmt: skip
NO_VIRUS_SAID = (
    "no recent cold",
    "no cold of late",
    "no recent infection",
    "no cold in months",
    "no fever of late",
    "no flu this year",
    "no cold that {he} remembers",
    "no fever in recent weeks",
)
AGAIN_AND_AGAIN = (
    "{he} has had infections [far too often|year after year], [ears, chest and skin|sinuses, chest and skin]",
    "[one infection|one illness] has hardly gone when the next begins",
    "there have been more courses of antibiotics than anyone has [counted|written down]",
    "[ears, chest, sinuses|sinuses, ears, chest]: the infections [do not end|have come for years]",
    "[infections have come back|there have been infections] [every winter|season after season], and not only colds",
    "the old file lists [nine|eleven|seven|fourteen] infections [in three years|in two years]",
    "“[there is always something|it never stops],” says {he}, and [the sick notes|the old prescriptions] bear it out",
)
PERIODS = (
    "[ulcers and fever|fever and a sore mouth] [come|come back] every three weeks",
    "every [three weeks|twenty days or so] {he} is [sore|ill] for [four|five] days",
    "the bad days come every three weeks, by the [calendar|family's diary]",
    "between two bouts lie [twenty to twenty-two days|about three weeks]",
    "it [returns|comes back] every three weeks, with [fever|ulcers]",
)
COUNTS_BACK = (
    "[red and white cells|haemoglobin and neutrophils] have come [back|up] since [then|it was begun]",
    "[under it|since then] the [blood|count] has [come back|recovered]",
    "the [blood|count] has responded",
)


def history_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """What a history entry says."""
    facts = [*_illness(told, entry), *_conditions(told, entry), *_treatment(told, entry)]
    if entry.get("recurrent_infections"):
        facts.append(told.fact("history", AGAIN_AND_AGAIN))
    if entry.get("periodic_history"):
        facts.append(told.fact("history", PERIODS))
    if entry.get("recovered_on_replacement"):
        facts.append(told.fact("team", COUNTS_BACK))  # after the counts, and after the treatment
    return facts


def _illness(told: Told, entry: dict[str, Any]) -> list[Fact]:
    began = entry.get("infection_onset")
    if entry.get("recent_viral_illness") and isinstance(began, int):
        return [told.fact("history", VIRUS_DATED, strong=True, when=since_then(max(told.day - began, 1)))]
    if entry.get("recent_viral_illness"):
        return [told.fact("history", VIRUS)]
    if entry.get("recent_viral_illness") is False and told.years >= 1 and not entry.get("recurrent_infections"):
        return [told.fact("history", NO_VIRUS_SAID)]
    return []


TUMOURS = {
    "female": (
        "treated for [a breast tumour|a bladder tumour|a sarcoma|an ovarian tumour], [second cycle|third cycle|three-weekly]",
        "[a lymphoma|a sarcoma|a lung tumour] under treatment, [infusions|a drip], three-weekly",
    ),
    "male": (
        "treated for [a sarcoma|a bladder tumour|a lung tumour], [second cycle|third cycle|three-weekly]",
        "[a lymphoma|a sarcoma|a stomach tumour] under treatment, [infusions|a drip], three-weekly",
    ),
}


def _treatment(told: Told, entry: dict[str, Any]) -> list[Fact]:
    facts: list[Fact] = []
    if entry.get("chemo_recent"):
        clause: tuple[str, ...] = TUMOURS[str(told.document["sex"])]
        facts.append(told.fact("history", clause))
    if isinstance(entry.get("ici_start"), int) and told.day >= entry["ici_start"]:
        clause = (
            "immunotherapy for [a melanoma|a lung tumour|a renal tumour|a bladder tumour], begun {long}",
            "[melanoma|lung tumour|renal tumour|bladder tumour], immunotherapy begun {long}",
            "{long}, immunotherapy was begun for [a melanoma|a tumour of the kidney]",
        )  # fmt: skip
        facts.append(told.fact("history", clause, long=since_then(told.day - entry["ici_start"])))
    if entry.get("irae_other"):
        facts.append(
            told.fact(
                "history", ("[a rash|a colitis|a thyroiditis] came [of it|with it]", "under it [a rash|a colitis|a sore thyroid] as well")
            )
        )
    return facts


def _conditions(told: Told, entry: dict[str, Any]) -> list[Fact]:
    facts: list[Fact] = []
    for name, word, years in conditions(told.voice.seed, entry):
        long = counted(years, "year")
        clause: tuple[str, ...] = ("{word} for {long}", "{long} of {word}", "for {long} {he} has had {word}", "{word}, known for {long}")
        if name in ("CVID", "ALPS"):
            clause = ("{he} has {word}", "known: {word}", "{word}")
        facts.append(told.fact("history", clause, "{word} for {long}" if name not in ("CVID", "ALPS") else "{word}", word=word, long=long))
    for name in members(entry.get("exposures")):
        what = told.voice.say(EXPOSURES.get(name, name))
        clause = (
            "[asked again|when asked directly|after a pause], {he} [tells of|mentions] {what}",
            "[the letter does not mention|nobody had written down] {what}", "[{partner}|a daughter|a brother] [speaks of|mentions] {what}",
            "only [late in the talk|at the door|when asked] does {he} speak of {what}",
        )  # fmt: skip
        facts.append(told.fact("history", clause, what=what))
    for name in members(entry.get("special_infections")):
        what = told.voice.say(ORGANISMS.get(name, name))
        facts.append(told.fact("history", ("the old notes [tell of|hold|mention] {what}", "[years ago|once] {he} had {what}"), what=what))
    return facts


def conditions(seed: int, entry: dict[str, Any]) -> list[tuple[str, str, int]]:
    """Background diseases: code, words, and for how many years."""
    found = []
    for name in members(entry.get("associated_disease")):
        erosive = name == "RA" and entry.get("ra_seropositive_erosive")
        word = "seropositive, erosive rheumatoid arthritis" if erosive else DISEASES.get(name, name)
        found.append((name, word, 4 + (seed * 7 + len(word)) % 17))
    return found


NO_DRUGS_NEWBORN = (
    "vitamin K at birth",
    "vitamin K, nothing else",
    "no drug but vitamin K",
    "vitamin K given, no antibiotic",
    "only vitamin K so far",
    "vitamin K by [mouth|injection] only",
    "no antibiotic, vitamin K given",
)
NO_DRUGS = (
    "no drugs",
    "no medicines",
    "no regular drugs",
    "no medicine, no herbal tea",
    "no drugs of any sort",
    "no tablets of any kind",
    "no prescription, no herbal tea",
    "no drug [this year|in months]",
    "no drugs [at all|of any kind]",
    "no tablets, no [tea|powders]",
)


def drugs_told(told: Told, drugs: list[dict[str, Any]]) -> list[Fact]:
    """The drugs with dose and time; an empty list is told as well."""
    if not drugs:
        return [told.fact("drugs", NO_DRUGS_NEWBORN if told.document["age"].endswith("days") else NO_DRUGS)]
    settled = [drug for drug in drugs if _unchanged(drug)]
    facts = [_drug(told, drug) for drug in drugs if not _unchanged(drug)]
    return [*facts, _settled(told, settled)] if settled else facts


def _unchanged(drug: dict[str, Any]) -> bool:
    """Taken for years, or since birth, and still taken."""
    return bool(drug.get("ongoing") and drug.get("start") is not None and indication(drug["name"], drug.get("dose", "")))


def _settled(told: Told, drugs: list[dict[str, Any]]) -> Fact:
    """What has been taken unchanged for years, in one breath."""
    first, *rest = drugs
    long = for_time(told.day - first["start"])
    if indication(first["name"], first["dose"]) == "prophylaxis":
        return told.fact(
            "drugs",
            (
                "vitamin D [drops|daily], nothing else",
                "[no drug but|only] vitamin D",
                "vitamin D and [milk|nothing more]",
            ),
            dose=first["dose"],
        )
    why = indication(first["name"], first["dose"])
    more = listed([f"{drug['name']} {drug['dose']}" for drug in rest])
    clause = (
        "{name} {dose} for {long}{more}, [unchanged|never changed|always the same dose]",
        "{name} {dose} for {why}, for {long}{more}",
        "{name} {dose}{more}, unchanged for {long}",
        "{he} has taken {name} {dose} for {long}{more}",
        "{name} {dose} since {year}{more}",
    )  # fmt: skip
    year = f"the age of {told.years - round((told.day - first['start']) / 365)}" if told.years >= 9 else "the first weeks"
    return told.fact(
        "drugs", clause, ("{name} {dose}{more}, {long}",
        "{name} {dose}{more}, [no change|for {long}|nothing new]",
        "{name} {dose}{more}, [for years|for {long}|nothing else|as ever|all this time]"),
        strong=True, name=first["name"], dose=first["dose"], long=long,
        why=why,
        year=year,
        more=f", {more}" if more else "",
    )  # fmt: skip


def _drug(told: Told, drug: dict[str, Any]) -> Fact:
    """A drug with dose, reason and time."""
    name, dose = drug["name"], drug.get("dose", "")
    if drug["name"] in REASONS and not (drug.get("start") is None and not drug.get("doses") and drug.get("last_dose") is None):
        dose = f"{dose} {told.voice.say(REASONS[name])}".strip()
    clause: tuple[str, ...]
    if drug.get("doses"):
        given = [day for day in drug["doses"] if day <= told.day]
        last, times = since_then(told.day - given[-1]), number(len(given))
        if len(given) == 1:
            clause = (
                "{name} {dose} once, {last}",
                "[one|a single] infusion of {name}, {dose}, {last}",
                "{last}, [one|a single] {name}, {dose}",
                "{name} once, {dose}, {last}",
            )
        else:
            clause = (
                "{times} [infusions|doses] of {name}, {dose}, [the last|the latest] {last}",
                "{name} {dose}, {times} [times|infusions], [last|most recently] {last}",
                "{he} has had {times} [infusions|bags] of {name}, {dose}, the last of them {last}",
                            )  # fmt: skip
        return told.fact("drugs", clause, strong=True, name=name, dose=dose, times=times, last=last)
    if drug.get("last_dose") is not None:
        last = since_then(told.day - drug["last_dose"])
        clause = (
            "the last {name}, {dose}, [went in|was given] {last}",
            "{name} {dose}, [last|the last dose|most recently] {last}",
            "{last}, [the last|the latest] {name}, {dose}",
            "{he} [has|is given] {name}, {dose}, [last|most recently|the latest] {last}",
            "{last} {he} [had|was given] the [latest|last] {name}, {dose}",
        )
        return told.fact("drugs", clause, strong=True, name=name, dose=dose, last=last)
    if drug.get("start") is None:
        clause = (
            "{name}, [when is not known|dates unknown|no date]", "[the word|the name] {name} falls, without a date",
            "{name} was given, [where and when|when] nobody knows",
            "[on the card stands|the card says] {name}, no date",
        )  # fmt: skip
        return told.fact("drugs", clause, name=name)
    return _taken(told, drug, name, dose)


def _taken(told: Told, drug: dict[str, Any], name: str, dose: str) -> Fact:
    clause: tuple[str, ...]
    begun, stop = since_then(told.day - drug["start"]), drug.get("stop")
    if stop is not None and stop < told.day:
        clause = (
            "{name} {dose}, begun {begun}, [stopped|ended] {ended}",
            "{he} began {name} {dose} {begun} and stopped it {ended}",
            "{begun} {name} {dose} was [begun|prescribed]; the last [dose|of it] {ended}",
            "{name} {dose}, [started|first taken] {begun} and stopped {ended}",
        )  # fmt: skip
        return told.fact("drugs", clause, strong=True, name=name, dose=dose, begun=begun, ended=since_then(told.day - stop))
    clause = (
        "{name} {dose}, begun {begun}", "for {long} now {name} {dose}", "for {long} {he} has taken {name} {dose}",
        "{begun} {he} was put on {name} {dose}",
        "new is {name} {dose}, [started|begun] {begun}", "{name} {dose}, first [taken|prescribed] {begun}",
    )  # fmt: skip
    return told.fact("drugs", clause, strong=True, name=name, dose=dose, begun=begun, long=for_time(max(told.day - drug["start"], 1)))


def stops_told(told: Told, since: int) -> list[Fact]:
    """Drugs that were stopped since the step before."""
    facts = []
    for drug in told.document.get("drugs", ()):
        stop = drug.get("stop")
        if stop is not None and since <= stop < told.day:
            when = since_then(told.day - stop)
            clause = (
                "{name} was [stopped|withdrawn] {when}",
                "{name} ended {when}",
                "{he} [stopped|gave up] {name} {when}",
                "{when} {he} stopped the {name}",
                "{when}, {name} was stopped",
                "{name} was stopped {when}",
                "{when} the {name} was stopped",
                "the last {name} was taken {when}",
            )
            facts.append(told.fact("drugs", clause, "{name} stopped {when}", strong=True, name=drug["name"], when=when))
    return facts


def members(value: Any) -> list[str]:
    """The names in a list, whether or not it is said to be complete."""
    if isinstance(value, dict):
        return list(value.get("listed", []))
    return list(value or [])
