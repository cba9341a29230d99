"""Counts in words. On the first day the neutrophils are left to be worked out."""

from typing import Any

from classification.generate.blood import Blood
from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.words import ago, plain


def counts_told(told: Told, blood: Blood, since: int | None) -> list[Fact]:
    """The counts that are new at this step: the latest in full, earlier ones by their neutrophils."""
    new = [row for row in blood.rows if row["day"] <= told.day and (since is None or row["day"] > since)]
    if not new:
        return []
    facts = []
    latest, before = new[-1], new[:-1]
    if since is None:
        facts += [_printed(told, latest, blood), *_before(told, before)]
    else:
        facts += [*_serial(told, before), _now(told, latest)]
    facts.append(_lines(told, latest))
    return facts


def _printed(told: Told, row: dict[str, Any], blood: Blood) -> Fact:
    seen = blood.differentials[row["day"]]
    blasts = f", {seen.blasts} % cells that the machine could not class" if seen.blasts else ""
    rest = f"{seen.lymphocytes} % lymphocytes, {seen.monocytes} % monocytes, {seen.eosinophils} % eosinophils" + (
        f", {seen.basophils} % basophils" if seen.basophils else "") + blasts  # fmt: skip
    clause = (
        "[the leucocytes were|the white cells came to|the white cell count was|the leucocyte count came back as] {wbc} ×10⁹/L[, among "
        "them| with|:] "
        "{seg} % [segmented neutrophils|segmented forms], {bands} % [band forms|bands], {rest}"
    )
    note = "[leucocytes|WBC|white cells|WCC] {wbc} ×10⁹/L: [segmented neutrophils|segmented] {seg} %, [band forms|bands] {bands} %, {rest}"
    return told.fact("blood", clause, note, strong=True, wbc=row["wbc"], seg=seen.segmented, bands=seen.bands, rest=rest)


def _lines(told: Told, row: dict[str, Any]) -> Fact:
    clause = (
        "[haemoglobin was|the haemoglobin stood at|haemoglobin came at] {hb} g/L[, the platelets at| with platelets of|, platelets at] "
        "{plt} ×10⁹/L"
    )
    note = "[Hb|haemoglobin] {hb} g/L, [platelets|plt] {plt} ×10⁹/L"
    return told.fact("blood", clause, note, strong=True, hb=row["hb"], plt=row["plt"])


def _before(told: Told, rows: list[dict[str, Any]]) -> list[Fact]:
    if not rows:
        return [told.fact("blood", "[no earlier count|no count from before|no previous count] [could be found|was on file|was known]",
                          "[no earlier count|no previous count|nothing to compare with] [on file|known|found]")]  # fmt: skip
    said = [f"{plain(row['anc'])} {ago(told.day - row['day'])}" for row in rows[-3:]]
    clause = "[neutrophils had been|the neutrophils had read|earlier neutrophil counts had been|the neutrophil count had been] {said}"
    return [told.fact("blood", clause, "[earlier|previous|older] [neutrophils|ANC]: {said}", said=", ".join(said))]


def _serial(told: Told, rows: list[dict[str, Any]]) -> list[Fact]:
    if not rows:
        return []
    if len(rows) > 3:
        said = ", ".join(plain(row["anc"]) for row in rows)
        clause = (
            "[the neutrophils, counted every third day, ran|counted every third day, the neutrophils read|the three-day counts read] {said}"
        )
        return [told.fact("blood", clause, "[neutrophils|ANC] every third day: {said}", said=said)]
    said = " and ".join(f"{plain(row['anc'])} on day {row['day']}" for row in rows)
    clause = "[the neutrophils had been|in between the neutrophils had been|the neutrophil count had read] {said}"
    return [told.fact("blood", clause, "[in between|neutrophils] {said}", said=said)]


def _now(told: Told, row: dict[str, Any]) -> Fact:
    clause = (
        "[the neutrophils were|the neutrophil count was|the neutrophils stood at|the count read neutrophils of] {anc} ×10⁹/L [out "
        "of|among] {wbc} "
        "[leucocytes|white cells]"
    )
    note = "[neutrophils|ANC|neutros] {anc} ×10⁹/L [of|out of] {wbc} [leucocytes|white cells]"
    return told.fact("blood", clause, note, anc=plain(row["anc"]), wbc=row["wbc"])
