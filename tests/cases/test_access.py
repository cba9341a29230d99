"""Who may open which address of cases: everyone's own, and what a place or a membership gives. For everyone else it does not exist."""

from collections.abc import Iterable

import pytest
from django.test import Client

from cases.models import Dispute
from tests.cases.test_sittings import begin
from tests.make import Cast, finish, make_attempt, make_case, make_cohort, make_member, make_place, make_school, signed_in
from training.models import Assignment, Membership, Notice, Place, User

pytestmark = pytest.mark.sweep

pytestmark = pytest.mark.django_db
OWN = (
    "play/1/", "play/1/1/", "play/1/1/peers/", "play/1/1/sources/", "play/1/1/note/", "play/1/debrief/", "noted", "tick", "tick/patient/",
    "disagree", "sitting", "sitting/hand-in/", "sitting/clock/", "sitting/ring/", "notice", "exam",
)  # fmt: skip
TEACHING = ("class", "room", "room/1/1/?key&names", "results", "collect", "count-late")


def addresses(cast: Cast) -> dict[str, str]:
    """Every address that names something of the trainee, or of the class."""
    attempt = finish(make_attempt(cast.trainee, make_case("limping-boy")))
    answer = attempt.answers.first()
    assert answer is not None
    answer.marks.update(label="unsafe")
    signed_in(cast.trainee).post(f"/cases/disagree/{answer.pk}/", {"text": "I hold something else."})
    quiz, sitting, attempts = begin(cast)
    play, room = f"/cases/play/{attempt.pk}/", f"/cases/answers/{Assignment.objects.get().pk}/"
    mine, wrong = f"/quizzes/sittings/{sitting.pk}/", f"/cases/sure-and-wrong/answer-{answer.pk}/"
    return {
        **{name: name.replace("play/1/", play, 1) for name in OWN if name.startswith("play/1/")},
        **{name: name.replace("sitting/", mine, 1) if "/" in name else mine for name in OWN if name.startswith("sitting")},
        "noted": f"/cases/noted/{attempt.version_id}/presentation/", "tick": wrong, "tick/patient/": f"{wrong}patient/",
        "disagree": f"/cases/disagree/{answer.pk}/", "dispute": f"/cases/disputes/{Dispute.objects.get().pk}/",
        "notice": f"/notices/{Notice.objects.get().pk}/read/", "exam": f"/cases/play/{attempts[0].pk}/1/",
        "class": f"/cases/classes/{cast.cohort.pk}/", "room": room, "room/1/1/?key&names": f"{room}1/1/?key&names",
        "quiz": f"/quizzes/{quiz.token}/", "results": f"/quizzes/{quiz.token}/results/", "collect": f"/quizzes/{quiz.token}/collect/",
        "count-late": f"{mine}count-late/",
    }  # fmt: skip


def opens(user: User, address: str) -> bool:
    """Whether an address exists for someone, by whatever way it is called."""
    client = signed_in(user)
    found = {client.get(address).status_code, client.post(address, {}).status_code}
    assert max(found) < 500
    return not found <= {404, 405}


def those(user: User, found: dict[str, str], names: Iterable[str]) -> set[str]:
    return {name for name in names if opens(user, found[name])}


def left(cast: Cast, role: str) -> User:
    """Someone who had a place in the class."""
    place = make_place(cast.cohort, role=role)
    place.delete()
    return place.user


def test_without_signing_in_nothing_is_opened(cast: Cast) -> None:
    for address in addresses(cast).values():
        for response in (Client().get(address), Client().post(address)):
            assert (response.status_code, response["Location"].partition("?")[0]) == (302, "/accounts/login/")


def test_the_trainee_opens_all_of_it(cast: Cast) -> None:
    assert those(cast.trainee, addresses(cast), OWN) == set(OWN) - {"notice"}  # that one tells the instructor


def test_what_is_a_trainees_own_nobody_else_opens_not_even_who_teaches_or_reviews(cast: Cast) -> None:
    found, school = addresses(cast), cast.cohort.school
    near = [make_place(cast.cohort, role=role).user for role in Place.Role.values]
    members = [make_member(school, role) for role in Membership.Role.values]
    for user in (*near, *members, cast.other_trainee, cast.instructor, cast.stranger):
        assert those(user, found, OWN) == set()


def test_the_class_is_opened_by_those_who_teach_it_and_by_no_one_who_did(cast: Cast) -> None:
    found, school = addresses(cast), cast.cohort.school
    for role in (Place.Role.INSTRUCTOR, Place.Role.TUTOR):
        assert those(make_place(cast.cohort, role=role).user, found, TEACHING) == set(TEACHING)
        for elsewhere in (make_cohort(school), make_cohort(make_school())):
            assert those(make_place(elsewhere, role=role).user, found, (*TEACHING, "quiz", "dispute")) == set()
        assert those(left(cast, role), found, (*TEACHING, "quiz", "dispute")) == set()
    observer = make_place(cast.cohort, role=Place.Role.OBSERVER).user
    for user in (observer, cast.trainee, cast.other_trainee, *(make_member(school, role) for role in Membership.Role.values)):
        assert those(user, found, TEACHING) == set()


def test_a_dispute_is_opened_by_those_who_stand_near_the_learner(cast: Cast) -> None:
    found, school = addresses(cast), cast.cohort.school
    for user in (cast.instructor, make_member(school, Membership.Role.REVIEWER)):
        assert opens(user, found["dispute"])
    far = [make_member(make_school(), role) for role in Membership.Role.values]
    for user in (cast.trainee, cast.other_trainee, make_member(school, Membership.Role.AUTHOR), *far):
        assert not opens(user, found["dispute"])


def test_a_quiz_is_opened_by_its_class_and_not_by_who_has_left_it(cast: Cast) -> None:
    found = addresses(cast)
    assert opens(cast.other_trainee, found["quiz"])
    for user in (left(cast, Place.Role.TRAINEE), cast.stranger, make_place(make_cohort(cast.cohort.school)).user):
        assert not opens(user, found["quiz"])
