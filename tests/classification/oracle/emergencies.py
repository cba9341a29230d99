"""The emergencies of f.2 that the oracle knows, each read from the latest count."""

from tests.classification.oracle.bedside import fever, neonate_ill
from tests.classification.oracle.counts import age_now, below, low, neutropenic, newest
from tests.classification.oracle.drugs import din1, drugs, in_class
from tests.classification.oracle.logic import K3, Doc, at_least, both, either, is_true, latest, member, no, number

DANGEROUS_SITES = ("omphalitis", "deep_abscess", "blood", "lung", "perianal")


def low_told(doc: Doc) -> K3:
    """Without counts a told day of a low count says that there was one."""
    return True if not doc.get("counts") and (doc.get("first_low") or doc.get("last_low")) is not None else None


def at_the_bedside(doc: Doc) -> Doc:
    """The document with the examinations of the last three days only (IP-06): an old temperature is no fever."""
    told, now = doc.get("examination") or [], doc.get("now", 0)
    told = [told] if isinstance(told, dict) else told
    return doc | {"examination": [seen for seen in told if seen.get("day") is None or seen["day"] >= now - 3] or None}


def raised(doc: Doc, rules: str) -> list[str]:
    """The codes known true."""
    found = newest(doc)

    def under(limit: str) -> K3:
        return below(doc, found[-1], limit, rules) if found else None

    doc = at_the_bedside(doc)
    sepsis, temperature = is_true(doc, "examination", "sepsis_signs"), latest(doc, "examination", "temperature")
    age, severity = age_now(doc), latest(doc, "examination", "infection_severity")
    cold = no(at_least(temperature, "36.0"))
    blasts, in_marrow = number(latest(doc, "film", "blasts_pct")), number(latest(doc, "marrow", "blasts_pct"))
    leukaemic = True if (blasts is not None and blasts >= 20) or (in_marrow is not None and in_marrow >= 20) else None
    young_ill = both(None if age is None else age <= 28, neonate_ill(doc))
    invasive = either(*(member(doc, "examination", "infection_sites", site) for site in DANGEROUS_SITES))
    suspects = [both(din1(doc, drug, rules), no(in_class(drug, {"cytotoxic", "toxic_tagged"}))) for drug in drugs(doc)]
    values = {
        "EMG-01": both(fever(doc), either(under("0.5"), is_true(doc, "examination", "expected_below_05_48h"))),
        "EMG-02": both(sepsis, under("1.0")),
        "EMG-03": under("0.1"),
        "EMG-04": either(is_true(doc, "film", "blasts"), None if blasts is None else blasts > 0, leukaemic),
        "EMG-07": both(
            None if age is None else age < 90,
            low(doc, found[-1], rules) if found else None,
            either(at_least(temperature, "38.0"), cold, sepsis, young_ill),
        ),
        "EMG-08": both(member(doc, "examination", "signs", "abdominal_pain"), under("0.5")),
        "EMG-10": both(under("0.5"), either(None if severity is None else severity == "severe", invasive)),
        "EMG-11": both(under("0.5"), True if True in suspects else None),
        "EMG-12": both(is_true(doc, "metabolic", "glucose_low"), either(neutropenic(doc, rules), low_told(doc))),
    }
    return sorted(code for code, value in values.items() if value is True)
