"""What remains of the differential: the ranking of a step, and what is shown beside it."""

import json

from django.test import Client

from cases.documents import Checked, read_case
from cases.library import publish_shipped
from cases.models import Case
from cases.moment import Moment
from cases.trail import moment_trail
from tests.cases.test_play import at
from tests.make import Cast, finish, make_attempt, shipped_case, signed_in

OUTSIDE = "A cause outside this catalogue is likely"


def with_b_cells(absent: bool) -> Checked:
    """The first case, whose patient had the B cells counted as well."""
    document = json.loads(shipped_case("sore-throat").case.canonical()) | {"key": "b-cells"}
    document["patient"]["immunology"] = [{"day": 0, "b_cells_absent": absent}]
    document["steps"][2]["reveals"].append("immunology")
    return read_case(document)


def test_a_finding_that_no_row_explains_is_shown_with_the_ranking_from_its_step_on() -> None:
    checked = with_b_cells(absent=True)
    assert ["outside" in moment_trail(Moment(checked, index)) for index in range(4)] == [False, False, True, True]
    assert "outside" not in moment_trail(Moment(with_b_cells(absent=False), 3))


def test_the_page_says_so_whatever_stands_first(cast: Cast) -> None:
    client: Client = signed_in(cast.trainee)
    for absent in (True, False):
        publish_shipped(with_b_cells(absent))
        attempt = finish(make_attempt(cast.trainee, Case.objects.get(key="b-cells", school=None)))
        text = client.get(at(attempt, "debrief")).content.decode()
        assert (OUTSIDE in text) == absent
        assert "What remains" in text
