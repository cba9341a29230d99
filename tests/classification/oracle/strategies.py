"""Free findings documents: edges often, unknowns everywhere, every date on or before the moment."""

from typing import Any

from hypothesis import strategies as st

from tests.classification.oracle.causes import stated
from tests.classification.oracle.counts import age_on_day_0
from tests.classification.oracle.drugs import OWN_ROW
from tests.classification.oracle.logic import parts

AGES = (
    "0 days|1 days|2 days|3 days|10 days|14 days|15 days|4 weeks|29 days|2 months|61 days|89 days|90 days|11 months|"
    "365 days|366 days|1 years|4 years|5 years|6 years|17 years|18 years|40 years|67 years|67 years|67 years"
).split("|")
EXACT = (
    "0|0.05|0.09|0.1|0.11|0.19|0.2|0.21|0.3|0.49|0.5|0.51|0.8|0.99|1.0|1.09|1.1|1.2|1.49|1.5|1.51|1.74|1.75|1.79|1.8|1.81|2.4|4.0"
).split("|")
BOUNDS = "<0.1|> 0.2|< 0.2|<0.5|<= 0.5|<=0.1|<1.0|<1.5|> 0.5|>= 0.5|>1.0|>= 1.0|> 1.5|>=1.5|>= 1.8|> 2.0|normal".split("|")
DAYS_BACK = (0, 1, 3, 6, 7, 8, 9, 14, 20, 21, 22, 27, 28, 29, 30, 31, 37, 38, 42, 43, 60, 88, 89, 90, 91, 180, 330, 331)
GAPS = (-400, -5, -1, 0, 1, 3, 4, 7, 8, 9, 20, 21, 22, 27, 28, 29, 30, 31, 42, 43, 60, 90, 329, 330, 331)
LENGTHS = (0, 1, 4, 10, 40, 180, 181, 365, 366, 367, 500, 2000)
CLASSES = "cytotoxic toxic_tagged anti_cd20 alemtuzumab anti_tnf anti_il6r ici other_biologic antithyroid clozapine".split()
MEMBERS = "infection autoimmune haem_malignancy congenital chemo nutrition spleen other".split()
SITES = "oral skin ent lung gi perianal blood deep_abscess omphalitis".split()
SIGNS = "abdominal_pain bleeding bone_pain dyspnoea".split()
YES_NO = st.sampled_from([None, None, True, False])


def rarely(value: st.SearchStrategy[Any], times: int = 3) -> st.SearchStrategy[Any]:
    """Absent, more often than not."""
    return st.one_of(*[st.none()] * times, value)


def kept(**fields: Any) -> st.SearchStrategy[dict[str, Any]]:
    """A mapping without the fields that came out as not known."""
    return st.fixed_dictionaries(fields).map(lambda made: {k: v for k, v in made.items() if v is not None})


def marks(names: list[str]) -> st.SearchStrategy[Any]:
    """Nothing, known empty, some listed, or some listed and the others known absent."""
    some = st.lists(st.sampled_from(names), min_size=1, max_size=2, unique=True)
    whole = st.lists(st.sampled_from(names), max_size=2, unique=True)
    return st.one_of(st.none(), st.just([]), some, whole.map(lambda listed: {"listed": listed, "complete": True}))


def dated(now: int, most: int, **fields: Any) -> st.SearchStrategy[Any]:
    """Up to so many observations of one group, each on a day of its own."""
    day = st.sampled_from([now - back for back in (0, 1, 2, 5, 10, 30, 90)])
    return st.lists(kept(day=day, **fields), max_size=most, unique_by=lambda entry: entry["day"])


@st.composite
def counts(draw: st.DrawFn, now: int, age: int | None) -> Any:
    """None, none, or up to six counts in any order, not before birth."""
    if draw(st.integers(0, 14)) == 0:
        return None
    deepest = 10_000 if age is None else age + now
    back = st.one_of(st.sampled_from(DAYS_BACK), st.integers(0, 400)).filter(lambda days: days <= deepest)
    found = []
    for days in draw(st.lists(back, max_size=6, unique=True)):
        count: dict[str, Any] = {"day": now - days}
        anc = draw(st.one_of(*[st.sampled_from(EXACT)] * 20, *[st.sampled_from(BOUNDS)] * 4))
        count["anc"] = anc
        under = draw(st.sampled_from([[], [], [], [], ["gcsf"], ["stress"], ["steroid"], ["gcsf", "stress"]]))
        if under:
            count["under"] = under
        if age is not None and age + now - days <= 2:
            chart, hour = draw(YES_NO), draw(rarely(st.integers(0, 23)))
            if chart is not None and anc != "normal":
                count["below_chart"] = chart
            if hour is not None:
                count["hours"] = 24 * (age + now - days) + hour
        found.append(count)
    return found


@st.composite
def drug(draw: st.DrawFn, now: int, days: list[int], place: int) -> dict[str, Any]:
    """A drug that ended some days before (or after) a count."""
    made: dict[str, Any] = {"name": f"trial substance {place}", "listed": draw(st.booleans())}
    group = draw(st.sampled_from([None, "other", "other", "other", "other", "anti_cd20", "anti_cd20", *CLASSES]))
    if group is not None:
        made["drug_class"] = group
    if draw(st.integers(0, 9)) == 0:
        made["biotherapy"] = group not in OWN_ROW | {"antithyroid", "clozapine", "other", None} or group is None
    end = min(now, draw(st.sampled_from(days)) - draw(st.sampled_from(GAPS)))
    if draw(st.integers(0, 9)):
        made["start"] = end - draw(st.sampled_from(LENGTHS))
    ending = draw(st.sampled_from(["stop", "stop", "stop", "dose", "both", "ongoing", "dosing", "open"]))
    if ending in ("stop", "both"):
        made["stop"] = end
    if ending in ("dose", "both", "dosing"):
        made["last_dose"] = end
    if ending in ("ongoing", "dosing"):
        made["ongoing"] = True
    return made


def without_contradictions(doc: dict[str, Any]) -> dict[str, Any]:
    """The commonest contradictions mended (DV-CON-02, -04), so that few documents are refused."""
    if any(entry.get("sepsis_culture") == "pos" for entry in doc.get("neonatal", [])):
        for entry in doc["neonatal"]:
            entry.pop("well", None)
    for entry in doc.get("statement", []):
        causes = entry.get("other_causes")
        if causes is not None:
            listed, complete = parts(causes)
            missing = stated(doc, "school-2020") - listed
            if complete and missing - {"autoimmune"}:
                entry["other_causes"] = {"listed": sorted(listed | missing), "complete": True}
    return doc


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A findings document."""
    now = draw(st.sampled_from([0, 0, 0, 0, 5, 21]))
    doc: dict[str, Any] = {"now": now, "age": draw(rarely(st.sampled_from(AGES), 0) | st.sampled_from([None, *AGES]))}
    age = None if doc["age"] is None else age_on_day_0(doc)
    doc["counts"] = draw(counts(now, age))
    days = [count["day"] for count in doc["counts"] or []] or [now]
    if age is not None and age < 400:
        doc["birth_weight_g"] = draw(rarely(st.sampled_from([900, 1500, 1501, 3300]), 1))
        doc["gestation_weeks"] = draw(rarely(st.sampled_from([28, 33, 34, 40]), 1))
        doc["neonatal"] = draw(dated(now, 2, well=YES_NO, sepsis_culture=st.sampled_from([None, None, "pos", "neg"])))
    if doc["counts"] is None and age is None and draw(st.booleans()):
        doc["last_low"] = now - draw(st.sampled_from([0, 1, 30]))
        doc["first_low"] = doc["last_low"] - draw(st.sampled_from([0, 1, 89, 90, 91]))
    how_many = draw(st.sampled_from([None, 0, 1, 1, 1, 1, 2, 2, 3]))
    doc["drugs"] = None if how_many is None else [draw(drug(now, days, place)) for place in range(how_many)]
    near = st.sampled_from(days).flatmap(lambda day: st.sampled_from([day - 8, day - 1, day, day + 1, day + 3]))
    doc["history"] = draw(
        dated(
            now,
            2,
            symptom_onset=rarely(near.filter(lambda day: day <= now), 5),
            infection_onset=rarely(near.filter(lambda day: day <= now), 3),
            recent_viral_illness=rarely(st.booleans(), 5),
            chemo_recent=rarely(st.booleans(), 7),
            radiation_recent=rarely(st.booleans(), 7),
            outcome=rarely(st.sampled_from(["none", "recovered", "died"]), 5),
            reexposure=rarely(st.sampled_from(["none", "accidental"])),
            associated_disease=rarely(marks(["SLE", "RA", "HIV", "CLL", "NHL", "HL", "CVID"]), 2),
        )
    )
    second = st.sampled_from(["none", "iron_deficiency", "itp", "unexplained", "unexplained"])
    causes: st.SearchStrategy[Any] = st.one_of(st.just([]), st.just([]), marks(MEMBERS))
    doc["statement"] = draw(
        dated(
            now,
            1,
            other_causes=causes,
            prior_normal_anc=YES_NO,
            second_cytopenia=rarely(second, 2),
            workup_complete=rarely(st.booleans(), 7),
        )
    )
    temperatures = st.sampled_from(["35.9", "36.0", "36.8", "37.9", "38.0", "38.1", "38.2", "38.3", "38.4", "38.5", "38.6", "39.5"])
    doc["examination"] = draw(
        dated(
            now,
            3,
            temperature=rarely(temperatures, 1),
            fever_minutes=rarely(st.sampled_from([0, 59, 60, 119, 120]), 1),
            sepsis_signs=YES_NO,
            expected_below_05_48h=rarely(st.booleans()),
            infection_severity=rarely(st.sampled_from(["none", "mild", "moderate", "severe"]), 2),
            infection_sites=marks(SITES),
            signs=marks(SIGNS),
        )
    )
    doc["film"] = draw(dated(now, 2, blasts=rarely(st.booleans()), blasts_pct=rarely(st.just("0"), 7)))
    doc["metabolic"] = draw(dated(now, 2, glucose_low=YES_NO))
    doc["chemistry"] = draw(
        dated(
            now,
            1,
            b12=rarely(st.sampled_from(["low", "low_normal", "normal"])),
            copper=rarely(st.sampled_from(["low", "normal"]), 7),
            mma_high=rarely(st.booleans(), 7),
        )
    )
    doc["spleen"] = draw(dated(now, 1, enlarged=YES_NO, portal_hypertension=rarely(st.booleans())))
    doc["marrow"] = draw(
        rarely(
            dated(
                now, 1, done=st.just(True), infiltration=rarely(st.booleans()), blasts_pct=rarely(st.sampled_from(["1", "4", "5", "25"]))
            ),
            9,
        )
    )
    viruses = kept(
        organism=st.sampled_from(["EBV", "CMV", "HIV", "other"]),
        result=st.sampled_from(["pos", "neg", "pending"]),
        day=st.just(now),
    )
    doc["infection_tests"] = draw(rarely(st.lists(viruses, max_size=2, unique_by=lambda test: test["organism"]), 3))
    return without_contradictions(
        {key: value for key, value in doc.items() if value is not None and (value != [] or key in ("counts", "drugs"))}
    )
