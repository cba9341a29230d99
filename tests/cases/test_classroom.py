"""Who of a class has played what, for those who teach it."""

from tests.make import Cast, answer_step, finish, make_attempt, make_case, make_cohort, make_place, make_user, signed_in
from training.models import Place


def address(cast: Cast) -> str:
    return f"/cases/classes/{cast.cohort.pk}/"


def body(cast: Cast) -> str:
    return signed_in(cast.instructor).get(address(cast)).content.decode()


def test_it_is_for_those_who_teach_the_class(cast: Cast) -> None:
    tutor = make_place(cast.cohort, role=Place.Role.TUTOR).user
    for user in (cast.instructor, tutor):
        assert signed_in(user).get(address(cast)).status_code == 200
    observer = make_place(cast.cohort, role=Place.Role.OBSERVER).user
    elsewhere = make_place(make_cohort(), role=Place.Role.INSTRUCTOR).user
    for user in (cast.trainee, cast.stranger, observer, elsewhere):
        assert signed_in(user).get(address(cast)).status_code == 404


def test_it_shows_how_far_each_trainee_is_and_what_was_unsafe(cast: Cast) -> None:
    finish(make_attempt(cast.trainee))
    half = make_attempt(cast.other_trainee)
    answer_step(half, 0)
    answer_step(half, 1, {"q.anc": ["0.06"], "q.band": ["severe"], "q.tonight": ["HARM-05"]})
    rows = {row["person"].shown_name: row for row in signed_in(cast.instructor).get(address(cast)).context["rows"]}
    assert set(rows) == {"Mara Lindqvist", "Jonas Weber"}, "trainees only"
    assert (rows["Mara Lindqvist"]["finished"], rows["Mara Lindqvist"]["harms"]) == (1, 0)
    assert (rows["Jonas Weber"]["finished"], rows["Jonas Weber"]["harms"]) == (0, 1)
    assert "done, 100 %" in body(cast)
    assert "4 of 10" in body(cast)


def test_a_case_not_begun_says_so(cast: Cast) -> None:
    make_case()
    assert body(cast).count("not started") == 2


def test_what_others_play_is_not_shown(cast: Cast) -> None:
    finish(make_attempt(cast.stranger))
    assert "done" not in body(cast)
    assert "Ada Nwosu" not in body(cast)


def test_an_empty_class_says_how_to_fill_it(cast: Cast) -> None:
    Place.objects.filter(cohort=cast.cohort, role=Place.Role.TRAINEE).delete()
    assert f"Give your trainees the code {cast.cohort.join_code}" in body(cast)


def test_fifty_stand_on_a_page(cast: Cast) -> None:
    for n in range(60):
        make_place(cast.cohort, make_user(f"Trainee {n:02}"))
    client = signed_in(cast.instructor)
    assert len(client.get(address(cast)).context["rows"]) == 50
    assert len(client.get(address(cast), {"page": "2"}).context["rows"]) == 12
    for odd in ("0", "99", "x", "-1"):
        assert client.get(address(cast), {"page": odd}).status_code == 200


def test_a_name_is_escaped(cast: Cast) -> None:
    make_place(cast.cohort, make_user("<script>alert(1)</script>", email="odd@example.org"))
    make_case()
    assert "<script>alert" not in body(cast)
