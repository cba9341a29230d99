"""All activities of one area."""

from tests.make import Cast, make_activity, signed_in
from training.models import Area


def test_an_area_lists_its_own_activities_only(cast: Cast) -> None:
    make_activity("Here", area=Area.CHRONIC)
    make_activity("Elsewhere", area=Area.ACUTE)
    page = signed_in(cast.trainee).get("/area/chronic/").content.decode()
    assert "Here" in page
    assert "Elsewhere" not in page


def test_an_unknown_area_is_nowhere(cast: Cast) -> None:
    assert signed_in(cast.trainee).get("/area/spleen/").status_code == 404


def test_a_long_area_has_pages(cast: Cast) -> None:
    for _ in range(41):
        make_activity(area=Area.ACUTE)
    client = signed_in(cast.trainee)
    assert "Page 1 of 2" in client.get("/area/acute/").content.decode()
    assert len(client.get("/area/acute/?page=2").context["rows"]) == 1
