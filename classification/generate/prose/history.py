"""History, drugs and examination in words."""

from typing import Any

from classification.generate.incidentals import indication
from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.phrases import DISEASES, EXPOSURES, ORGANISMS, SIGNS, SITES, SYNDROMIC
from classification.generate.prose.spin import listed
from classification.generate.prose.words import ago, counted, for_time


def history_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """What a history entry says."""
    facts: list[Fact] = []
    began = entry.get("infection_onset")
    if entry.get("recent_viral_illness") and isinstance(began, int):
        days = for_time(max(told.day - began, 1))
        facts.append(told.fact("history", "[a feverish illness|an infection with fever and aches|a feverish cold] had begun {days} before",
                               "[feverish illness|febrile cold|fever and aches] began {days} ago", days=days))  # fmt: skip
    elif entry.get("recent_viral_illness"):
        facts.append(told.fact("history", "{he} had [just got over a cold|had a cold with fever in the last weeks|been feverish with a "
            "cold recently]",
                               "[a cold in the last weeks|feverish cold recently|had a cold]"))  # fmt: skip
    if entry.get("recent_viral_illness") is False and told.years >= 1:
        facts.append(told.fact("history", "there had been [no cold|no infection|no fever|no diarrhoea] [in the {weeks} weeks before|for "
            "{weeks} weeks]",
                               "[no cold|no infection|no fever] [in the last {weeks} weeks|for {weeks} weeks]",
                                weeks=4 + told.voice.seed % 7))  # fmt: skip
    facts += _conditions(told, entry)
    if entry.get("recurrent_infections"):
        facts.append(told.fact("history", "infections [kept coming back|came again and again|recurred every winter]",
                               "[infections keep coming back|infections again and again|recurrent infections]"))  # fmt: skip
    if entry.get("periodic_history"):
        facts.append(told.fact("history", "fever and mouth ulcers had [come|returned] [about every three weeks|every twenty days or "
            "so|every three weeks by the diary]",
                               "[fever plus mouth ulcers|ulcers and fever] [about every three weeks|every 20 days or so|every 3 "
                                "weeks]"))  # fmt: skip
    if entry.get("chemo_recent"):
        facts.append(told.fact("history", "{he} was under treatment for [a tumour|cancer], [with infusions at the day unit|given at the "
            "day unit]",
                               "[under treatment at the oncology day unit|oncology day-unit patient]"))  # fmt: skip
    if isinstance(entry.get("ici_start"), int) and told.day >= entry["ici_start"]:
        long = for_time(told.day - entry["ici_start"])
        facts.append(told.fact("history", "immunotherapy for [a melanoma|a lung tumour|a renal tumour] had been begun {long} before",
                               "[melanoma|lung tumour|renal tumour], immunotherapy begun {long} ago", long=long))  # fmt: skip
    if entry.get("irae_other"):
        facts.append(
            told.fact("history", "[a rash|a colitis|a thyroiditis] had come under that treatment", "[rash|colitis|thyroiditis] under it")
        )
    if entry.get("recovered_on_replacement"):
        facts.append(told.fact("results", "all counts had [risen|come back] since [the missing substance was replaced|replacement was "
            "begun]",
                               "[counts up on replacement|all lines up since replacement]"))  # fmt: skip
    return facts


def _conditions(told: Told, entry: dict[str, Any]) -> list[Fact]:
    facts: list[Fact] = []
    for name in _members(entry.get("associated_disease")):
        word = DISEASES.get(name, name)
        years = 2 + (told.voice.seed * 7 + len(word)) % 17
        if name == "RA" and entry.get("ra_seropositive_erosive"):
            word = "seropositive, erosive rheumatoid arthritis"
        facts.append(told.fact("history", "{he} had [had|lived with] {word} for {long}",
                               "{word}[, known for| for] {long}", word=word, long=counted(years, "year")))  # fmt: skip
    for name in _members(entry.get("exposures")):
        what = told.voice.say(EXPOSURES.get(name, name))
        facts.append(
            told.fact(
                "history",
                "[on asking, there had been|{he} told of|the history held] {what}",
                "[on asking|asked about it]: {what}",
                what=what,
            )
        )
    for name in _members(entry.get("special_infections")):
        what = told.voice.say(ORGANISMS.get(name, name))
        facts.append(told.fact("history", "[the past held|there had been|{he} had had] {what}", "[past|earlier]: {what}", what=what))
    return facts


def drugs_told(told: Told, drugs: list[dict[str, Any]]) -> list[Fact]:
    """Each drug with dose and time; an empty list is told as well."""
    if not drugs and told.document["age"].endswith("days"):
        return [told.fact("drugs", "{he} had been given [vitamin K and nothing else|no drug but vitamin K]",
                          "[vitamin K only|no drug but vitamin K|vitamin K at birth, no other drug]")]  # fmt: skip
    if not drugs:
        return [told.fact("drugs", "{he} took [no drugs|no medicines|nothing at all][, not even from the chemist's|, nor herbs|, and no "
            "vitamins either]",
                          "[no drugs|no medicines|takes nothing][, none over the counter|, nor herbs|, none bought]")]  # fmt: skip
    return [_drug(told, drug) for drug in drugs]


def _drug(told: Told, drug: dict[str, Any]) -> Fact:
    name, dose = drug["name"], drug.get("dose", "")
    if drug.get("doses"):
        given = [day for day in drug["doses"] if day <= told.day]
        times = "once" if len(given) == 1 else f"{len(given)} times"
        last = ago(told.day - given[-1])
        return told.fact("drugs", "{name} {dose} had been [given|infused] {times}, [last|most recently] {last}",
                         "{name} {dose} {times}, [last|latest] {last}", name=name, dose=dose, times=times, last=last)  # fmt: skip
    if drug.get("last_dose") is not None:
        last = ago(told.day - drug["last_dose"])
        return told.fact("drugs", "[the last dose of|the latest dose of] {name} ({dose}) had been given {last}",
            "{name} {dose}, [last dose|latest dose] {last}",
                         name=name, dose=dose, last=last)  # fmt: skip
    if drug.get("start") is None:
        return told.fact(
            "drugs",
            "{he} [named|spoke of] {name}, but [could give no dates|did not know when]",
            "{name}, [no dates|dates not known]",
            name=name,
        )
    begun = ago(told.day - drug["start"])
    stop = drug.get("stop")
    if stop is not None and stop < told.day:
        ended = ago(told.day - stop)
        return told.fact("drugs", "{name} {dose} had been [begun|started] {begun} and [stopped|ended] {ended}",
                         "{name} {dose}, [started|begun] {begun}, [stopped|ended] {ended}", name=name, dose=dose, begun=begun,
                          ended=ended)  # fmt: skip
    why = indication(name, dose)
    reason = f" for {why}" if why else ""
    return told.fact("drugs", "{name} {dose}{reason} had been [begun|started|prescribed] {begun}",
        "{name} {dose}{reason}, [first taken|begun|started] {begun}",
                     name=name, dose=dose, reason=reason, begun=begun)  # fmt: skip


def stops_told(told: Told, since: int) -> list[Fact]:
    """Drugs that were stopped since the step before."""
    facts = []
    for drug in told.document.get("drugs", ()):
        stop = drug.get("stop")
        if stop is not None and since <= stop < told.day:
            when = ago(told.day - stop)
            facts.append(told.fact("drugs", "{name} had been [stopped|taken away|withdrawn] {when}", "{name} [stopped|off] {when}",
                                   name=drug["name"], when=when))  # fmt: skip
    return facts


def examination_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """Temperature, sites, signs; what is normal is told in one go, with the temperature."""
    warm = entry.get("temperature")
    signs = [told.voice.say(SIGNS[name]) for name in _members(entry.get("signs")) if name in SIGNS]
    sites = [told.voice.say(SITES[name]) for name in _members(entry.get("infection_sites")) if name in SITES]
    facts: list[Fact] = []
    if warm is not None:
        calm = not signs and not sites and not entry.get("sepsis_signs") and told.years >= 1
        calm_clause = (
            ", [and {he} looked well|with a clear chest and a soft belly|and mouth, nodes and chest were unremarkable|and {he} was in no "
            "distress]"
            if calm
            else ""
        )
        calm_note = "[, looks well|, chest clear, belly soft|, mouth and nodes normal|, no distress]" if calm else ""
        vitals = vitals_of(told, float(warm), bool(entry.get("sepsis_signs")))
        facts.append(told.fact("examination", "[the temperature was|the thermometer showed|the temperature read] {warm} °C, "
            "{vitals}" + calm_clause,
                               "[T|temp|temperature] {warm} °C, {vitals}" + calm_note, strong=True, warm=warm, vitals=vitals))  # fmt: skip
    if entry.get("sepsis_signs"):
        facts.append(told.fact("examination", "{he} was [grey and mottled|pale and floppy|grey], with a capillary refill of [four|five] "
            "seconds",
                               "[grey, mottled|pale, floppy|grey], cap refill [4 s|5 s]"))  # fmt: skip
    for found in (*signs, *sites):
        facts.append(told.fact("examination", "[examination showed|there was|{he} had] {found}", "{found}", found=found))
    if entry.get("mouth") == "aphthae":
        facts.append(told.fact("examination", "[three|four|five] aphthous ulcers [stood on the tongue|lined the lips|were seen in the "
            "mouth]",
                               "[3|4|5] aphthae [on the tongue|on the lips|in the mouth]"))  # fmt: skip
    if "arthritis" in _members(entry.get("inflammation")):
        facts.append(
            told.fact(
                "examination",
                "the knuckles and both wrists were [swollen|warm and swollen]",
                "[knuckles and wrists swollen|both wrists swollen]",
            )
        )
    return facts


def vitals_of(told: Told, warm: float, shocked: bool) -> str:
    """Pulse, pressure, weight: read by no rule."""
    rng = told.voice.rng
    fast = 18 if warm >= 38 or shocked else 0
    if told.years < 2:
        return f"pulse {rng.randint(112, 138) + fast}, respiratory rate {rng.randint(28, 42) + fast // 2}"
    if told.years < 14:
        return f"pulse {rng.randint(82, 106) + fast}, {told.voice.values['kilograms']} kg"
    return f"pulse {rng.randint(61, 88) + fast}, blood pressure {rng.randint(106, 146) - (18 if shocked else 0)}/{rng.randint(63, 89)}"


def again_told(told: Told) -> Fact:
    """The same at a later visit without a new examination."""
    seen = [entry for entry in told.document.get("examination", ()) if (entry.get("day") or 0) <= told.day]
    last = seen[-1] if seen else {}
    vitals = vitals_of(told, float(last.get("temperature") or 36.8), bool(last.get("sepsis_signs")))
    return told.fact("examination", "{he} was [as before|unchanged|much the same], {vitals}",
        "[as before|unchanged|much the same], {vitals}", strong=True,
                     vitals=vitals)  # fmt: skip


def syndromic_told(told: Told, value: Any) -> list[Fact]:
    """Congenital signs, described and not named."""
    found = [told.voice.say(SYNDROMIC[name]) for name in _members(value) if name in SYNDROMIC]
    if not found:
        return []
    return [
        told.fact(
            "examination", "[striking was|what struck was|one noticed] {found}", "[striking|noticed|note]: {found}", found=listed(found)
        )
    ]


def _members(value: Any) -> list[str]:
    if isinstance(value, dict):
        return list(value.get("listed", []))
    return list(value or [])
