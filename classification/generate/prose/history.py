"""History and drugs in words."""

from typing import Any

from classification.generate.incidentals import indication
from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.phrases import DISEASES, EXPOSURES, ORGANISMS
from classification.generate.prose.spin import listed
from classification.generate.prose.words import counted, for_time, number, since_then


def history_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """What a history entry says."""
    facts = [*_illness(told, entry), *_conditions(told, entry), *_treatment(told, entry)]
    if entry.get("recurrent_infections"):
        clause = (
            "[infections come back|infections keep coming back|infections have come again and again|one infection follows "
            "the other|{he} has one "
            "infection after another]"
        )
        facts.append(told.fact("history", clause, "[infections again and again|recurrent infections|one infection after another]"))
    if entry.get("periodic_history"):
        facts.append(
            told.fact(
                "history",
                "[fever and mouth ulcers|mouth ulcers with fever|fever with ulcers in the mouth|ulcers and fever|sore mouth "
                "and fever] [come|"
                "return|come back|recur] [about every three weeks|every twenty days or so|every three weeks by the diary]",
                "[fever and mouth ulcers|ulcers and fever] [about every three weeks|every twenty days or so]",
            )
        )
    if entry.get("recovered_on_replacement"):
        facts.append(
            told.fact(
                "results",
                "[all counts|all three lines|the counts, all of them,|all lines of the count] [have risen|have come back|are up|have "
                "recovered|rose] since [the missing substance was replaced|replacement was begun]",
                "[counts up on replacement|all lines up since replacement]",
            )
        )
    return facts


def _illness(told: Told, entry: dict[str, Any]) -> list[Fact]:
    began = entry.get("infection_onset")
    if entry.get("recent_viral_illness") and isinstance(began, int):
        clause = (
            "[a feverish illness|an infection with fever and aches|a feverish cold|a cold with fever|fever with aching limbs] "
            "[began|set in|started] {when}[, before anything else||, out of the blue]"
        )
        when = since_then(max(told.day - began, 1))
        return [told.fact("history", clause, "[feverish illness|feverish cold|fever and aches], begun {when}", when=when)]
    if entry.get("recent_viral_illness"):
        clause = (
            "[a cold with fever|a feverish cold|a cold|fever with a cold|a cold with a few warm days] "
            "[came and went|was got over|has passed|is behind {him}] [in the last weeks|recently|lately]"
        )
        return [told.fact("history", clause, "[a cold in the last weeks|feverish cold recently|a cold, got over]")]
    if entry.get("recent_viral_illness") is False and told.years >= 1:
        if told.voice.seed % 3 == 0 and told.first:  # told with the examination
            return [told.fact("examination", "[no cold lately|no recent cold|no viral illness lately]")]
        clause = (
            "[no cold|no viral illness|no flu|no cold or flu|neither cold nor flu] [before this|in the weeks before|in the month before|"
            "beforehand|in the run-up]"
        )
        return [told.fact("history", clause)]
    return []


def _treatment(told: Told, entry: dict[str, Any]) -> list[Fact]:
    facts: list[Fact] = []
    if entry.get("chemo_recent"):
        clause = (
            "{he} is [under treatment|being treated|on treatment] for [a tumour|cancer], with infusions [at the day unit|in "
            "the day unit|as "
            "an outpatient|every few weeks]"
        )
        facts.append(told.fact("history", clause, "[under treatment for a tumour|treated for a tumour], infusions [at|in] the day unit"))
    if isinstance(entry.get("ici_start"), int) and told.day >= entry["ici_start"]:
        long = since_then(told.day - entry["ici_start"])
        clause = "immunotherapy for [a melanoma|a lung tumour|a renal tumour] [was begun|began|was started] {long}"
        facts.append(told.fact("history", clause, "[melanoma|lung tumour|renal tumour], immunotherapy begun {long}", long=long))
    if entry.get("irae_other"):
        clause = "[a rash|a colitis|a thyroiditis] [has come|came up|appeared] under [that treatment|it]"
        facts.append(told.fact("history", clause, "[rash|colitis|thyroiditis] under it"))
    return facts


def _conditions(told: Told, entry: dict[str, Any]) -> list[Fact]:
    facts: list[Fact] = []
    for name, word, years in conditions(told.voice.seed, entry):
        clause = (
            "{he} has {word}"
            if name in ("CVID", "ALPS")
            else "[{he} has had {word} for {long}|{word} for {long}|for {long} {he} has had {word}]"
        )
        note = "{word}" if name in ("CVID", "ALPS") else "{word} for {long}"
        facts.append(told.fact("history", clause, note, word=word, long=counted(years, "year")))
    for name in members(entry.get("exposures")):
        what = told.voice.say(EXPOSURES.get(name, name))
        clause = "[on asking:|asked twice, {he} tells of|{he} tells of|the history holds|when asked again, {he} adds] {what}"
        facts.append(told.fact("history", clause, "[on asking|asked about it]: {what}", what=what))
    for name in members(entry.get("special_infections")):
        what = told.voice.say(ORGANISMS.get(name, name))
        facts.append(told.fact("history", "[in the past:|{he} has had|the old notes hold] {what}", "[before|earlier]: {what}", what=what))
    return facts


def conditions(seed: int, entry: dict[str, Any]) -> list[tuple[str, str, int]]:
    """Background diseases: code, words, and for how many years."""
    found = []
    for name in members(entry.get("associated_disease")):
        erosive = name == "RA" and entry.get("ra_seropositive_erosive")
        word = "seropositive, erosive rheumatoid arthritis" if erosive else DISEASES.get(name, name)
        found.append((name, word, 4 + (seed * 7 + len(word)) % 17))
    return found


def drugs_told(told: Told, drugs: list[dict[str, Any]]) -> list[Fact]:
    """The drugs with dose and time; an empty list is told as well."""
    if not drugs and told.document["age"].endswith("days"):
        clause = (
            "[vitamin K at birth|vitamin K on the first day|one dose of vitamin K|{he} had vitamin K at birth][ and nothing "
            "else|, no other drug|, no drug"
            " besides| and no other drug|, otherwise nothing]"
        )
        return [told.fact("drugs", clause)]
    if not drugs:
        clause = (
            "[no drugs|no medicines|{he} takes no drugs|{he} takes no medicines|no tablets]"
            "[, not even from the chemist's|, no herbs either|, nothing over the counter|, and no drops|, none lately]"
        )
        return [told.fact("drugs", clause, "[no drugs|no medicines|no tablets][, none over the counter|, no herbs|, none bought|]")]
    settled = [drug for drug in drugs if _unchanged(drug)]
    facts = [_drug(told, drug) for drug in drugs if not _unchanged(drug)]
    return [*facts, _settled(told, settled)] if settled else facts


def _unchanged(drug: dict[str, Any]) -> bool:
    """Taken for years, or since birth, and still taken."""
    return bool(drug.get("ongoing") and drug.get("start") is not None and indication(drug["name"], drug.get("dose", "")))


def _settled(told: Told, drugs: list[dict[str, Any]]) -> Fact:
    """What has been taken unchanged for years, in one breath."""
    said = []
    for drug in drugs:
        why = indication(drug["name"], drug["dose"])
        reason = told.voice.say("[ for {why}|]", why=why) if why != "prophylaxis" else ""
        said.append(f"{drug['name']} {drug['dose']}{reason} for {for_time(told.day - drug['start'])}")
    text = listed(said)
    clause = (
        "[{text}|{he} has taken {text}|long-standing: {text}|regularly {text}|from the family doctor: {text}]"
        "[|, unchanged|, at the same dose|, never changed|, nothing new]"
    )
    return told.fact("drugs", clause, text=text)


def _drug(told: Told, drug: dict[str, Any]) -> Fact:
    name, dose = drug["name"], drug.get("dose", "")
    if drug.get("doses"):
        given = [day for day in drug["doses"] if day <= told.day]
        times = f"{number(len(given))} infusions"
        last = since_then(told.day - given[-1])
        clause = (
            "[{times} of {name}|{times} of {name} ({dose})|{name} {dose}, {times}|{name}, {times} ({dose})|{times} with "
            "{name}, {dose} each]"
            "[, the last {last}|, the latest {last}|; the last was {last}|; the latest was {last}]"
        )
        if len(given) == 1:
            clause = (
                "[one infusion of {name}|one infusion of {name} ({dose})|{name} {dose} once|{name} once ({dose})|a single "
                "infusion of {name}, "
                "{dose}][, {last}| {last}|, given {last}|; that was {last}]"
            )
        return told.fact("drugs", clause, name=name, dose=dose, times=times, last=last)
    if drug.get("last_dose") is not None:
        last = since_then(told.day - drug["last_dose"])
        clause = (
            "[the last dose of {name} ({dose})|the latest {name} ({dose})|{name} {dose}, the last dose,|{name} ({dose})|the "
            "last {name}, {dose},]"
            " [was given|was infused|ran in|went in] {last}"
        )
        return told.fact("drugs", clause, name=name, dose=dose, last=last)
    if drug.get("start") is None:
        clause = (
            "[{he} names {name}|{he} speaks of {name}|{name} was given somewhere|the drug was {name}|{name}, {he} says]"
            "[, dates unknown|; nobody knows when|, without a date|; when is not known|, at a time not known]"
        )
        return told.fact("drugs", clause, name=name)
    return _taken(told, drug, name, dose)


def _taken(told: Told, drug: dict[str, Any], name: str, dose: str) -> Fact:
    begun, stop = since_then(told.day - drug["start"]), drug.get("stop")
    if stop is not None and stop < told.day:
        ended = since_then(told.day - stop)
        clause = (
            "[{name} {dose}|{name}, {dose},|{name} ({dose})|{he} took {name} {dose},] [begun|started|first taken|prescribed] {begun}"
            "[, stopped {ended}|, ended {ended}| and stopped {ended}|, the last dose {ended}]"
        )
        return told.fact("drugs", clause, name=name, dose=dose, begun=begun, ended=ended)
    clause = (
        "[{name} {dose}|{name}, {dose},|{name} ({dose})|{he} takes {name} {dose},] [begun {begun}|"
        "started {begun}|for {long}|"
        "first taken {begun}|prescribed {begun}]"
    )
    return told.fact("drugs", clause, name=name, dose=dose, begun=begun, long=for_time(max(told.day - drug["start"], 1)))


def stops_told(told: Told, since: int) -> list[Fact]:
    """Drugs that were stopped since the step before."""
    facts = []
    for drug in told.document.get("drugs", ()):
        stop = drug.get("stop")
        if stop is not None and since <= stop < told.day:
            clause = (
                "[{name} was|the {name} was|{his} {name} was] [stopped|withdrawn|taken away|taken off the "
                "chart|ended|struck off|given up] {when}"
            )
            facts.append(told.fact("drugs", clause, "{name} stopped {when}", name=drug["name"], when=since_then(told.day - stop)))
    return facts


def members(value: Any) -> list[str]:
    """The names in a list, whether or not it is said to be complete."""
    if isinstance(value, dict):
        return list(value.get("listed", []))
    return list(value or [])
