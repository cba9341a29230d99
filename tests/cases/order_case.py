"""A case at which tests are ordered: a well woman with a low count, first a step that asks nothing, then one that asks, then the last."""

from copy import deepcopy
from typing import Any

from cases.documents import Checked, read_case
from cases.library import publish_shipped
from cases.models import Attempt, Case
from tests.make import make_attempt
from training.models import User

MARROW = {"day": 5, "done": True, "cellularity": "normal", "arrest_stage": "none", "dysplasia_pct": 2, "blasts_pct": 1, "fibrosis_grade": 0}
DOCUMENT: dict[str, Any] = {
    "schema": 1, "key": "order-of-the-day", "title": "Order of the day", "summary": "A woman of 36 with a low count.",
    "area": "differential", "objectives": ["O3", "O5"], "author": "INtrain", "sources": ["S1"],
    "normal_unless_said": ["examination", "film", "spleen", "chemistry", "immunology", "family"],
    "patient": {
        "age": "36 years", "sex": "female", "duffy": "duffy_null",
        "counts": [
            {"day": -420, "anc": 1.4, "wbc": 3.9, "hb": 136, "plt": 248}, {"day": -8, "anc": 1.3, "wbc": 3.8, "hb": 131, "plt": 271},
            {"day": 0, "anc": 1.36, "wbc": 4.0, "hb": 132, "plt": 266}, {"day": 30, "anc": 1.5, "wbc": 4.1, "hb": 128, "plt": 251},
        ],
        "drugs": [],
        "history": [{"recent_viral_illness": False, "recurrent_infections": False, "severe_comorbidity": False,
                     "associated_disease": [], "exposures": [], "periodic_history": False, "chemo_recent": False}],
        "film": [{"day": 0}],
        "antibody_tests": [{"day": 2, "method": "GIFT_I", "result": "neg"}, {"day": 2, "method": "GAT", "result": "neg"}],
        "marrow": [MARROW],
    },
    "steps": [
        {"id": "letter", "title": "The letter", "day": 0, "text": "Her count was 1.36.",
         "reveals": ["age", "sex", "counts", "examination", "history", "family", "drugs", "spleen"],
         "orders": [
             {"test": "film", "reveals": ["film"], "result": "Granulocytes few, of **ordinary shape**."},
             {"test": "duffy", "reveals": ["duffy"], "result": "Red cells Fy(a−b−)."},
             {"test": "antibody", "reveals": ["antibody_tests"], "result": "Indirect GIFT negative, GAT negative."},
             {"test": "marrow", "reveals": ["marrow"], "result": "Normocellular, 2 % dysplastic."},
             {"test": "lung", "says": "Chest X-ray", "group": "imaging", "money": 2, "days": 0, "burden": 1, "result": "Clear lungs."},
         ]},
        {"id": "week", "title": "A week on", "day": 7, "text": "She is well.", "reveals": [],
         "questions": [{"id": "settled", "kind": "diagnosis", "asks_for": "established"},
                       {"id": "rows", "kind": "criteria", "disorder": "DAN", "rows": ["DUFFY-NULL", "DAN-WELL", "AB-POS"]}]},
        {"id": "month", "title": "A month on", "day": 30, "text": "She is still well.", "reveals": [],
         "questions": [{"id": "final", "kind": "diagnosis", "asks_for": "established"}]},
    ],
    "debrief": "One cheap test was enough.",
}  # fmt: skip


def order_document(**changes: Any) -> dict[str, Any]:
    """The document, with some of the first step's fields changed."""
    document = deepcopy(DOCUMENT)
    document["steps"][0] |= changes
    return document


def order_case(**changes: Any) -> Checked:
    """The case as it is played, with some of the first step's fields changed."""
    return read_case(order_document(**changes))


def publish_order_case(**changes: Any) -> Case:
    """The case in the library."""
    checked = order_case(**changes)
    publish_shipped(checked)
    return Case.objects.select_related("current").get(key=checked.case.key)


def make_order_attempt(user: User, **changes: Any) -> Attempt:
    """Someone has begun the case."""
    return make_attempt(user, publish_order_case(**changes))
