"""Who may see what. A stranger is told 404, not 403."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import Http404

from tests.make import Cast, make_activity, make_member, make_place, make_school, make_user
from training import access
from training.models import Activity, Membership, Place


def test_everyone_signed_in_sees_the_shipped_library(cast: Cast) -> None:
    activity = make_activity()
    assert list(access.visible_activities(cast.stranger)) == [activity]
    assert not Activity.objects.visible_to(AnonymousUser())


def test_only_a_school_s_people_see_its_activities_and_each_once(cast: Cast) -> None:
    own = make_activity(school=cast.cohort.school)
    member = make_member(cast.cohort.school)
    make_member(cast.cohort.school, Membership.Role.MANAGER, member)
    make_place(cast.cohort, member)
    assert list(access.visible_activities(cast.trainee)) == [own]
    assert list(access.visible_activities(member)) == [own]
    assert not access.visible_activities(cast.stranger)


@pytest.mark.parametrize("state", [Activity.State.DRAFT, Activity.State.RETIRED])
def test_what_is_not_published_is_not_seen(cast: Cast, state: str) -> None:
    make_activity(state=state)
    assert not access.visible_activities(cast.trainee)


def test_an_instructor_and_a_tutor_get_their_cohort(cast: Cast) -> None:
    tutor = make_place(cast.cohort, make_user(), Place.Role.TUTOR).user
    for user in (cast.instructor, tutor):
        assert access.cohort_for_instructor(user, cast.cohort.pk) == cast.cohort


def test_trainee_observer_and_stranger_do_not_get_it_as_instructors_do(cast: Cast) -> None:
    observer = make_place(cast.cohort, make_user(), Place.Role.OBSERVER).user
    for user in (cast.trainee, observer, cast.stranger):
        with pytest.raises(Http404):
            access.cohort_for_instructor(user, cast.cohort.pk)


def test_a_member_gets_the_cohort_and_a_stranger_does_not(cast: Cast) -> None:
    assert access.cohort_for_member(cast.trainee, cast.cohort.pk) == cast.cohort
    with pytest.raises(Http404):
        access.cohort_for_member(cast.stranger, cast.cohort.pk)


def test_a_school_is_got_by_its_role(cast: Cast) -> None:
    school = make_school(slug="west")
    author = make_member(school, Membership.Role.AUTHOR)
    assert access.school_for(author, "west") == school
    assert access.school_for(author, "west", Membership.Role.AUTHOR) == school
    with pytest.raises(Http404):
        access.school_for(author, "west", Membership.Role.MANAGER)
    with pytest.raises(Http404):
        access.school_for(cast.stranger, "west")


@pytest.mark.parametrize("change", [str.lower, lambda code: f" {code[:3]} {code[3:]} ", lambda code: code[:3] + "-" + code[3:]])
def test_a_code_typed_by_hand_is_understood(cast: Cast, change: Callable[[str], str]) -> None:
    assert access.cohort_by_code(change(cast.cohort.join_code)) == cast.cohort
