"""Blood counts that add up: neutrophils, lymphocytes, monocytes and the rest make the leucocytes, on every day."""

from dataclasses import dataclass, replace
from math import cos, exp, log, pi
from random import Random
from typing import Any

from classification.generate.recipe import Course, Point

Range = tuple[float, float]
# age in days until, haemoglobin female and male, platelets, lymphocytes: usual values, common teaching
USUAL: tuple[tuple[int, Range, Range, Range, Range], ...] = (
    (14, (150, 195), (150, 195), (190, 360), (2.6, 5.2)), (60, (112, 150), (112, 150), (230, 450), (3.2, 6.6)),
    (730, (112, 124), (112, 124), (230, 420), (3.0, 6.2)), (2190, (113, 128), (113, 128), (220, 390), (2.2, 4.4)),
    (4383, (118, 134), (118, 134), (200, 360), (1.7, 3.2)), (5479, (122, 136), (125, 142), (190, 340), (1.5, 2.8)),
    (6574, (122, 138), (133, 150), (180, 330), (1.4, 2.6)), (23700, (123, 141), (136, 154), (170, 330), (1.1, 2.3)),
    (10**6, (121, 138), (131, 147), (160, 310), (1.1, 2.2)),
)  # fmt: skip
NORMAL_FROM = 1.5
KEPT = 0.45  # so much of a steady count is the patient's own level, the rest is the day's: a chronic count varies, too
SPREAD, LOW_SPREAD = 0.08, 0.2  # how far two counts of one patient lie apart, as a share of the range
HAEMOGLOBIN_BACK = 50
# most that a line moves in a day, and a share of what it was: common teaching; a transfusion is never told
PER_DAY = {"hb": (4.0, 0.0), "plt": (22.0, 0.1), "lymph": (0.35, 0.1), "mono": (0.12, 0.25)}


@dataclass(frozen=True, slots=True)
class Manner:
    """How figures are printed. From `one_digit_from` on in one digit, as people say them, but for the count that is to be worked out."""

    one_digit_from: float
    eosinophils: tuple[int, ...]  # per cent


IN_A_PLOT = Manner(1.0, (1, 1, 2, 2, 2, 3, 3, 4, 4, 5))
IN_NOTES = Manner(2.0, (1, 2, 3))  # notes need more figures that no other patient has


@dataclass(frozen=True, slots=True)
class Differential:
    """What the laboratory printed beside the leucocytes, in whole per cent that make a hundred."""

    segmented: int
    bands: int
    lymphocytes: int
    monocytes: int
    eosinophils: int
    basophils: int
    blasts: int = 0


@dataclass(frozen=True, slots=True)
class Blood:
    """The counts of a patient and the differential of each day."""

    rows: list[dict[str, Any]]
    differentials: dict[int, Differential]

    @property
    def days(self) -> list[int]:
        return [row["day"] for row in self.rows]


def draw_blood(course: Course, age_days: int, sex: str, rng: Random, blasts: int = 0, manner: Manner = IN_NOTES) -> Blood:
    """Counts along a course for a person of that age."""
    own = {name: rng.random() for name in ("hb", "plt", "lymph", "mono")}
    low = {name: rng.uniform(*limits) for name, limits in course.lines.items()}
    rows: list[dict[str, Any]] = []
    differentials = {}
    ill_on: int | None = None
    before: tuple[int, dict[str, float]] | None = None
    for day, target, bounds in _wave(rng) if course.wave else _along(course, rng):
        well = bounds[0] >= NORMAL_FROM and not course.lasting
        levels = _usual(age_days + day, sex)
        here = {name: _near(limits[0] + (limits[1] - limits[0]) * own[name], limits, rng) for name, limits in levels.items()}
        if not well:
            here |= {name: _near(level, course.lines[name], rng, LOW_SPREAD) for name, level in low.items()}
            ill_on = day
        elif ill_on is not None and "hb" in low:  # haemoglobin comes back over weeks
            here["hb"] = low["hb"] + (here["hb"] - low["hb"]) * min(1.0, (day - ill_on) / HAEMOGLOBIN_BACK)
        if before is not None:
            here = {name: _within_reach(name, value, before[1][name], day - before[0]) for name, value in here.items()}
        before = (day, here)
        row, printed = _row(day, target, bounds, here, rng, blasts if day >= 0 else 0, {row["anc"] for row in rows}, manner)
        rows.append(row)
        differentials[day] = printed
    asked = max((row["day"] for row in rows if row["day"] <= 0), default=0)
    for row in rows:
        if row["day"] != asked:
            row |= {part: row[part][:-1] for part in ("anc", "lymph") if float(row[part]) >= manner.one_digit_from}
    for place in course.gcsf:
        rows[place]["under"] = ["gcsf"]
    return Blood(rows, differentials)


def shifted_left(blood: Blood) -> Blood:
    """The same counts with many of the neutrophils as band forms, from the first day on."""
    moved = {}
    for day, seen in blood.differentials.items():
        neutrophils = seen.segmented + seen.bands
        bands = max(1, neutrophils * 2 // 5) if day >= 0 and neutrophils > 1 else seen.bands
        moved[day] = replace(seen, segmented=neutrophils - bands, bands=bands)
    return replace(blood, differentials=moved)


def _within_reach(name: str, value: float, before: float, days: int) -> float:
    """The value, or as near to it as that line can come in so many days."""
    step, share = PER_DAY[name]
    reach = (step + share * before) * max(days, 1)
    return min(before + reach, max(before - reach, value))


def _usual(age_days: int, sex: str) -> dict[str, Range]:
    """What is usual at that age."""
    row = next(row for row in USUAL if age_days < row[0])
    return {"hb": row[2] if sex == "male" else row[1], "plt": row[3], "lymph": row[4], "mono": (0.26, 0.78)}


def _along(course: Course, rng: Random) -> list[tuple[int, float, Range]]:
    level = rng.random()
    drawn = []
    for point in course.points:
        place = rng.random()
        place = KEPT * level + (1 - KEPT) * place if course.steady else place
        drawn.append(_point(point, place, rng))
    return drawn


def _point(point: Point, place: float, rng: Random) -> tuple[int, float, Range]:
    first, last, low, high = point
    return rng.randint(first, last), low + (high - low) * place, (low, high)


def _wave(rng: Random) -> list[tuple[int, float, Range]]:
    """A count every third day for nine weeks; from a deep point of below 0.2 to a height of about two, every 21 days."""
    deep, high, shift = rng.uniform(0.07, 0.16), rng.uniform(1.7, 3.1), rng.randint(0, 2)
    drawn = []
    for day in range(0, 64, 3):
        turn = (1 - cos(2 * pi * (day - shift) / 21)) / 2
        value = exp(log(deep) + (log(high) - log(deep)) * turn) * rng.uniform(0.76, 1.28)
        drawn.append((day, value, (0.02, 4.0)))
    return drawn


def _near(level: float, limits: Range, rng: Random, share: float = SPREAD) -> float:
    low, high = limits
    spread = (high - low) * share
    value = level + rng.uniform(-spread, spread)
    return 2 * high - value if value > high else 2 * low - value if value < low else value


def _row(
    day: int, target: float, bounds: Range, here: dict[str, float], rng: Random, blasts: int, told: set[str], manner: Manner
) -> tuple[dict[str, Any], Differential]:
    """One count out of whole per cents, so that a reader who adds them up finds the leucocytes."""
    rest = rng.uniform(0.05, 0.16)
    tenths = max(4, round((target + here["lymph"] + here["mono"] + rest) * 10 / (1 - blasts / 100)))
    neutrophils = _percent_within(target, bounds, tenths, told)
    eosinophils, basophils = rng.choice(manner.eosinophils), rng.randint(0, 1) * (tenths % 2)
    left = 100 - neutrophils - eosinophils - basophils - blasts
    monocytes = min(max(0, int(here["mono"] * 1000 / tenths)), max(left - 5, 0))
    if here["mono"] > 0.25:
        monocytes = max(monocytes, 1)
    lymphocytes = left - monocytes
    bands = 0 if neutrophils < 3 else rng.randint(1, max(1, min(4, neutrophils // 4)))
    printed = Differential(neutrophils - bands, bands, lymphocytes, monocytes, eosinophils, basophils, blasts)
    row = {
        "day": day, "anc": rounded(neutrophils, tenths), "wbc": f"{tenths / 10:.1f}", "hb": str(round(here["hb"])),
        "plt": str(round(here["plt"])), "lymph": hundredths(lymphocytes, tenths), "mono": hundredths(monocytes, tenths),
    }  # fmt: skip
    return row, printed


def hundredths(percent: int, tenths: int) -> str:
    """A share of the leucocytes in 10^9/L, cut (never rounded up) to two digits so that the parts never exceed the whole."""
    return f"{percent * tenths // 10 / 100:.2f}"


def rounded(percent: int, tenths: int) -> str:
    """A share of the leucocytes in 10^9/L as somebody works it out: rounded to two digits."""
    return f"{(percent * tenths + 5) // 10 / 100:.2f}"


def _percent_within(target: float, bounds: Range, tenths: int, told: set[str]) -> int:
    """The whole per cent nearest to the wished count whose count still lies within its bounds and, if it can be, was not told before."""
    near = round(target * 1000 / tenths)
    within = [
        percent for percent in (near, near - 1, near + 1, near - 2, near + 2)
        if percent > 0 and bounds[0] <= float(rounded(percent, tenths)) <= bounds[1]
    ]  # fmt: skip
    return next((percent for percent in within if rounded(percent, tenths) not in told), within[0] if within else max(1, near))
