"""The reviewer's page: what is reviewed, what waits, by area; and that each page says so until then."""

from typing import Any

import pytest

from classification.criterion import CATALOGUE
from tests.make import Cast, make_case, make_member, make_school, signed_in
from tests.training.module_texts import TEXT, publish
from training import review
from training.evidence import facts, sections
from training.models import Activity, Area, Membership
from training.modules.coverage import restated
from training.modules.library import load_modules


def test_only_those_who_teach_or_review_see_it(cast: Cast) -> None:
    for user, status in ((cast.instructor, 200), (cast.trainee, 404), (cast.stranger, 404)):
        assert signed_in(user).get("/review/").status_code == status
        assert signed_in(user).get("/review/criteria/").status_code == status
    assert signed_in(make_member(make_school(), Membership.Role.REVIEWER)).get("/review/").status_code == 200
    assert signed_in(make_member(make_school(), Membership.Role.MANAGER)).get("/review/").status_code == 404


def test_everything_there_is_to_review_is_counted(cast: Cast, django_assert_max_num_queries: Any) -> None:
    loaded = load_modules()
    browser = signed_in(cast.instructor)
    with django_assert_max_num_queries(6):
        page = browser.get("/review/").content.decode()
    total = len(facts()) + len(CATALOGUE) + len(loaded.new)
    assert f"{total} wait, 0 are reviewed by a haematologist." in page
    for section in sections().values():
        assert section["title"].replace("'", "&#x27;") in page


@pytest.mark.parametrize("group", ["sign-off", "engine-points", "open-points", "modules", "cases", "criteria", "management"])
def test_each_kind_is_listed_with_a_way_to_each(cast: Cast, group: str, django_assert_max_num_queries: Any) -> None:
    publish()
    make_case()
    browser = signed_in(cast.instructor)
    with django_assert_max_num_queries(6):
        page = browser.get(f"/review/{group}/").content.decode()
    assert "Not yet reviewed by a haematologist" in page
    first = {"modules": "/modules/a-module/", "cases": "/cases/sore-throat/"}.get(group, "/evidence/?fact=")
    assert f'href="{first}' in page


def test_a_point_names_the_rows_it_hangs_on_and_each_row_names_the_point(cast: Cast) -> None:
    browser = signed_in(cast.instructor)
    assert "/evidence/?fact=F-MGT-33" in browser.get("/review/sign-off/").content.decode()
    assert "/evidence/?fact=SO-01" in browser.get("/evidence/?fact=F-MGT-33", follow=True).content.decode()


def test_every_row_named_in_a_point_has_that_point_hanging_on_it() -> None:
    for row in sections()["sign-off"]["rows"]:
        named = {name for name in facts() if f"{name} " in f"{row['point']} ".replace(",", " ").replace(")", " ").replace(";", " ")}
        assert named <= set(row.get("rests_on", [])), row["id"]


def test_an_area_shows_only_what_its_modules_teach(cast: Cast) -> None:
    publish()
    browser = signed_in(cast.instructor)
    page = browser.get("/review/criteria/", {"area": Area.DRUG}).content.decode()
    taught = {fact for name in ("F-CRI-01", "S1-62", "F-MGT-01", "S1-84") for fact in (name, *restated().get(name, ()))}
    expected = [one for one in CATALOGUE if one.fact in taught]
    assert 0 < len(expected) < len(CATALOGUE)
    assert f"{len(expected)} wait" in page
    assert "0 wait" in browser.get("/review/criteria/", {"area": Area.NEONATAL}).content.decode()
    assert browser.get("/review/", {"area": "none"}).status_code == 404
    assert browser.get("/review/no-kind/").status_code == 404


def test_what_is_reviewed_is_counted_and_says_by_whom(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(TEXT.replace("author: Someone", "author: Someone\nreviewed: {by: Dr Ines Ferreira, on: June 2026}"))
    row = facts()["F-CRI-01"]
    monkeypatch.setitem(row, "reviewed", {"by": "Dr Ines Ferreira", "on": "June 2026"})
    first = CATALOGUE[0]
    monkeypatch.setattr(review, "reviews_of_criteria", lambda: {first.id: {"by": "Dr Ines Ferreira", "on": "June 2026"}})
    browser = signed_in(cast.instructor)
    assert "3 are reviewed" in browser.get("/review/").content.decode()
    for path in ("/review/modules/", "/review/criteria/?page=99", "/modules/a-module/", "/evidence/?fact=F-CRI-01"):
        assert "eviewed by Dr Ines Ferreira, June 2026" in browser.get(path, follow=True).content.decode(), path


def test_the_review_of_a_criterion_lapses_with_its_revision(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = CATALOGUE[:2]
    rows = [
        {"criterion": one.id, "revision": one.revision, "by": "A", "on": "B"},
        {"criterion": other.id, "revision": other.revision - 1, "by": "A", "on": "B"},
    ]
    monkeypatch.setattr(review, "read_document", lambda _path: type("D", (), {"value": {"rows": rows}}))
    assert set(review.reviews_of_criteria.__wrapped__()) == {one.id}


def test_every_review_of_a_criterion_names_one_that_exists() -> None:
    known = {one.id for one in CATALOGUE}
    assert {row["criterion"] for row in review.read_document(review.CONTENT / "reviewed.yaml").value["rows"]} <= known


def test_until_then_every_page_says_so(cast: Cast) -> None:
    publish()
    make_case()
    browser = signed_in(cast.trainee)
    for path in ("/modules/a-module/", "/cases/sore-throat/", "/evidence/criteria/", "/evidence/disagreements/", "/evidence/"):
        told = browser.get(path).content.decode().split("<main")[1].split("</main")[0]
        assert "not yet reviewed by a haematologist" in told.lower(), path


def test_the_catalogue_carries_who_reviewed_a_case(cast: Cast) -> None:
    from cases.documents import read_case
    from cases.library import SHIPPED, publish_shipped
    from classification.reader import read_document

    document = read_document(SHIPPED / "sore-throat.yaml")
    publish_shipped(read_case(document.value | {"reviewed": {"by": "Dr Ines Ferreira", "on": "June 2026"}}))
    assert Activity.objects.get(kind="case").reviewed_by == "Dr Ines Ferreira"
    browser = signed_in(cast.instructor)
    assert "Reviewed by Dr Ines Ferreira, June 2026." in browser.get("/cases/sore-throat/").content.decode()
    assert "1 are reviewed" in browser.get("/review/").content.decode()
