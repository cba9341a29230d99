"""Counts in words. On the first day the neutrophils are left to be worked out."""

from collections.abc import Collection
from typing import Any

from classification.generate.blood import Blood
from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.spin import listed
from classification.generate.prose.words import plain, since_then

NONE_BEFORE = (
    "no earlier count",
    "no earlier count is known",
    "never counted before",
    "no previous count",
    "nobody has counted before",
    "counted for the first time",
    "no old count [to compare|on file]",
    "earlier counts are not known",
)


NORMAL = 1.8
ALONE = (
    "neutrophils {anc} ×10⁹/L, after {prev}[, the other lines as before|]",
    "neutrophils {anc} ×10⁹/L", "today {anc} ×10⁹/L", "[the count is|count] {anc} ×10⁹/L[|, other lines normal|, rest normal]",
    "neutrophils {anc} ×10⁹/L, [other lines as before|the rest as before]", "leucocytes {wbc}, neutrophils {anc} ×10⁹/L",
)  # fmt: skip


def counts_told(told: Told, blood: Blood, since: int | None, low: Collection[str]) -> list[Fact]:
    """The counts that are new at this step: the first in full, later ones with the lines that matter, earlier ones by their neutrophils."""
    new = [row for row in blood.rows if row["day"] <= told.day and (since is None or row["day"] > since)]
    if not new:
        return []
    latest, before = new[-1], new[:-1]
    if since is None:
        return [_printed(told, latest, blood), _lines(told, latest), _before(told, before)]
    earlier = [row for row in blood.rows if row["day"] < latest["day"]]
    return [*_serial(told, before), _now(told, latest, low, plain(earlier[-1]["anc"]))]


def _printed(told: Told, row: dict[str, Any], blood: Blood) -> Fact:
    seen = blood.differentials[row["day"]]
    blasts = f", {seen.blasts} % cells that the machine could not class" if seen.blasts else ""
    basophils = f", {seen.basophils} % basophils" if seen.basophils else ""
    rest = (
        f"{seen.segmented} % segmented neutrophils, {seen.bands} % band forms, {seen.lymphocytes} % lymphocytes, "
        f"{seen.monocytes} % monocytes, {seen.eosinophils} % eosinophils{basophils}{blasts}"
    )
    clause = (
        "leucocytes {wbc} ×10⁹/L: {rest}",
        "leucocytes {wbc} ×10⁹/L, of which {rest}",
        "the leucocytes are {wbc} ×10⁹/L, with {rest}",
        "leucocytes {wbc} ×10⁹/L with {rest}",
    )
    return told.fact("blood", clause, "[leucocytes|white cells] {wbc} ×10⁹/L: {rest}", strong=True, wbc=row["wbc"], rest=rest)


def _lines(told: Told, row: dict[str, Any]) -> Fact:
    clause = (
        "haemoglobin {hb} g/L[,| and] platelets {plt} ×10⁹/L",
        "haemoglobin is {hb} g/L, platelets are {plt} ×10⁹/L",
        "platelets {plt} ×10⁹/L, haemoglobin {hb} g/L",
    )
    return told.fact("blood", clause, "Hb {hb} g/L, platelets {plt} ×10⁹/L", strong=True, hb=row["hb"], plt=row["plt"])


# counts of before in whole sentences
LOW_BEFORE = (
    "counts before: {anc} {when}{tail}",
    "it is not the first low count: {anc} {when}{tail}",
)
NORMAL_BEFORE = (
    "but {anc} had been counted {when}{tail}",
    "{when} it was still {anc}{tail}",
)


def _low(rows: list[dict[str, Any]]) -> bool:
    return float(rows[-1]["anc"]) < NORMAL


def _before(told: Told, rows: list[dict[str, Any]]) -> Fact:
    if not rows:
        return told.fact("blood", NONE_BEFORE, leans=True)
    said = [(since_then(told.day - row["day"]), plain(row["anc"])) for row in rows[-3:]]
    when, anc = said[0]
    rest = "".join(f", {later} {count}" for later, count in said[1:])
    clause = (
        "{when} the neutrophils were {anc}{rest}", "{when} [{his} neutrophils|the neutrophils] stood at {anc}{rest}",
        "{when} [a count of|the count was] {anc}{rest}", "{when} {he} had {anc} neutrophils{rest}",
        "neutrophils [before|earlier]: {anc} {when}{tail}",
        "the count was {anc} {when}{tail}", *(LOW_BEFORE if _low(rows) else NORMAL_BEFORE),
    )  # fmt: skip
    tail = "".join(f", {count} {later}" for later, count in said[1:])
    return told.fact(
        "blood",
        clause,
        "[neutrophils before|earlier neutrophils|neutrophils so far|neutrophils in the file]: {said}",
        strong=True,
        when=when,
        anc=anc,
        rest=rest,
        tail=tail,
        said=", ".join(f"{w} {a}" for w, a in said),
    )


TRANSFUSE, BLEED = 80, 15  # haemoglobin and platelets at which blood is made ready; whether it is given is another step
READY = (
    "[red cells|two units] are cross-matched",
    "two units are [kept|held] ready",
    "red cells have been cross-matched",
)
ORDERED = ("platelets have been [ordered|asked for]", "platelets [ordered|on their way]")


def low_told(told: Told, blood: Blood) -> list[Fact]:
    """That a very low haemoglobin or platelet count has been seen, and what was made ready."""
    today = next(row for row in reversed(blood.rows) if row["day"] <= told.day)
    facts = [told.fact("team", READY, hb=today["hb"])] if int(today["hb"]) < TRANSFUSE else []
    return [*facts, *([told.fact("team", ORDERED, plt=today["plt"])] if int(today["plt"]) < BLEED else [])]


def _serial(told: Told, rows: list[dict[str, Any]]) -> list[Fact]:
    if not rows:
        return []
    if len(rows) > 3:
        said = ", ".join(plain(row["anc"]) for row in rows)
        clause = (
            "every third day, neutrophils {said}",
            "the series, every third day: {said}",
            "neutrophils, counted every third day: {said}",
        )
        return [told.fact("blood", clause, strong=True, said=said)]
    said = listed([f"{plain(row['anc'])} on day {row['day']}" for row in rows])
    clause = ("in between {said}", "neutrophils {said}", "the neutrophils were {said}")
    return [told.fact("blood", clause, "neutrophils {said}", said=said)]


def _told_of(clauses: tuple[str, ...], row: dict[str, Any], prev: str) -> tuple[str, ...]:
    """The clauses, without those that set a count beside the one before where both are the same."""
    return tuple(one for one in clauses if "{prev}" not in one) if plain(row["anc"]) == prev else clauses


def _now(told: Told, row: dict[str, Any], low: Collection[str], prev: str) -> Fact:
    """The neutrophils, with the other lines more or less in full."""
    if not {"hb", "plt"} & set(low) and told.voice.rng.random() < 0.5:
        return told.fact("blood", _told_of(ALONE, row, prev), strong=True, anc=plain(row["anc"]), wbc=row["wbc"], prev=prev)
    full = (
        "neutrophils {anc} ×10⁹/L, haemoglobin {hb} g/L, platelets {plt} ×10⁹/L",
        "today {anc} ×10⁹/L, with a haemoglobin of {hb} g/L and platelets of {plt} ×10⁹/L",
        "leucocytes {wbc}, neutrophils {anc}, platelets {plt} ×10⁹/L, haemoglobin {hb} g/L",
        "count {anc} ×10⁹/L, haemoglobin {hb} g/L, platelets {plt} ×10⁹/L",
        "haemoglobin {hb} g/L, platelets {plt} ×10⁹/L, neutrophils {anc} ×10⁹/L",
    )  # fmt: skip
    return told.fact(
        "blood", _told_of(full, row, prev), ("neutrophils {anc}, Hb {hb}, platelets {plt}",
        "[leucocytes {wbc}, neutrophils|neutrophils] {anc} ×10⁹/L, Hb {hb} g/L, platelets {plt} ×10⁹/L"),
        strong=True, wbc=row["wbc"], hb=row["hb"], plt=row["plt"], anc=plain(row["anc"]), prev=prev,
    )  # fmt: skip
