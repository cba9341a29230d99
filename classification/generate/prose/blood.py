"""Counts in words. On the first day the neutrophils are left to be worked out."""

from typing import Any

from classification.generate.blood import Blood
from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.spin import listed
from classification.generate.prose.words import plain, since_then


def counts_told(told: Told, blood: Blood, since: int | None, *, last: bool) -> list[Fact]:
    """The counts that are new at this step: the latest in full, earlier ones by their neutrophils."""
    new = [row for row in blood.rows if row["day"] <= told.day and (since is None or row["day"] > since)]
    if not new:
        return []
    latest, before = new[-1], new[:-1]
    if since is None:
        return [_printed(told, latest, blood), _lines(told, latest), _before(told, before)]
    return [*_serial(told, before), _now(told, latest, _place(told, blood, latest) if last else "")]


def _printed(told: Told, row: dict[str, Any], blood: Blood) -> Fact:
    seen = blood.differentials[row["day"]]
    blasts = f", {seen.blasts} % cells that the machine could not class" if seen.blasts else ""
    basophils = f", {seen.basophils} % basophils" if seen.basophils else ""
    rest = (
        f"{seen.segmented} % segmented neutrophils, {seen.bands} % band forms, {seen.lymphocytes} % lymphocytes, "
        f"{seen.monocytes} % monocytes, {seen.eosinophils} % eosinophils{basophils}{blasts}"
    )
    clause = "[leucocytes {wbc} ×10⁹/L:|leucocytes {wbc} ×10⁹/L, of which|the leucocytes are {wbc} ×10⁹/L, with] {rest}"
    return told.fact("blood", clause, "[leucocytes|white cells] {wbc} ×10⁹/L: {rest}", strong=True, wbc=row["wbc"], rest=rest)


def _lines(told: Told, row: dict[str, Any]) -> Fact:
    clause = "[haemoglobin|haemoglobin is|the haemoglobin is|Hb] {hb} g/L[,| and] [platelets|platelets are|the platelets are] {plt} ×10⁹/L"
    return told.fact("blood", clause, strong=True, hb=row["hb"], plt=row["plt"])


def _before(told: Told, rows: list[dict[str, Any]]) -> Fact:
    if not rows:
        return told.fact(
            "blood",
            "[no earlier count|no previous count|no older count|no count from before|nothing earlier] [exists|is on file|can be found|is "
            "known]",
            "[no earlier count|no previous count|no older count|no count from before|nothing earlier] [on file|to be found|"
            "to compare|known]",
        )
    said = [f"{since_then(told.day - row['day'])} {plain(row['anc'])}" for row in rows[-3:]]
    when, anc = said[0].rsplit(" ", 1)
    rest = "".join(f"{{glue}}{text}" for text in said[1:]).replace("{glue}", told.voice.say("[, |, and |; ]") if len(said) == 2 else ", ")
    clause = (
        "{when} [the neutrophils were|neutrophils were|the neutrophil count was|the count was|the neutrophils stood at|the count stood "
        "at|the neutrophil count stood at] {anc}{rest}"
    )
    note = "[neutrophils before|earlier neutrophils|neutrophils of earlier counts]: {said}"
    return told.fact("blood", clause, note, strong=True, when=when, anc=anc, rest=rest, said=", ".join(said))


def _serial(told: Told, rows: list[dict[str, Any]]) -> list[Fact]:
    if not rows:
        return []
    if len(rows) > 3:
        said = ", ".join(plain(row["anc"]) for row in rows)
        clause = "[counted every third day, the neutrophils were|the neutrophils, every third day:|neutrophils every third day:] {said}"
        return [told.fact("blood", clause, "neutrophils every third day: {said}", strong=True, said=said)]
    said = listed([f"{plain(row['anc'])} on day {row['day']}" for row in rows])
    clause = "[the neutrophils were|in between the neutrophils were|neutrophils were] {said}"
    return [told.fact("blood", clause, "[neutrophils|neutrophils in between:] {said}", strong=True, said=said)]


def _place(told: Told, blood: Blood, latest: dict[str, Any]) -> str:
    """Where the latest count lies among all that were taken."""
    others = [float(row["anc"]) for row in blood.rows if row["day"] < latest["day"]]
    if len(others) > 6 or not others:
        return ""
    if float(latest["anc"]) > max(1.5, *others):
        return told.voice.say("[, more than ever before|, the highest so far|, the best count on file||, higher than any before]")
    if float(latest["anc"]) < min(others):
        return told.voice.say("[, less than ever before|, the lowest so far||, lower than any before]")
    return ""


def _now(told: Told, row: dict[str, Any], place: str) -> Fact:
    """The neutrophils with the other lines, in one sentence; at the end with where they lie among all counts."""
    lines = "[haemoglobin {hb} g/L, platelets {plt} ×10⁹/L|haemoglobin {hb} g/L and platelets {plt} ×10⁹/L]"
    full = (
        "[neutrophils {anc}{unit}|today the neutrophils are {anc}{unit}|leucocytes {wbc}, neutrophils {anc}{unit}|the "
        "neutrophils are {anc}{unit}|the count is {anc}{unit}]"
    )
    rest = {"wbc": row["wbc"], "hb": row["hb"], "plt": row["plt"], "anc": plain(row["anc"]), "unit": f" ×10⁹/L{place}"}
    joint = "; " if place else ", "
    return told.fact(
        "blood", full + joint + lines, "[leucocytes {wbc}, neutrophils|neutrophils] {anc}{unit}" + joint + lines, strong=True, **rest
    )
