"""A learner disagrees, and those who teach hear of it."""

import pytest
from django.utils import timezone

from cases.disputes.access import recipients_of
from cases.disputes.actions import MOST_NOTES, TooMany, answer_dispute, disagree
from cases.models import Answer, Dispute, DisputedRule, DisputeEntry
from cases.quizzes.composing import compose_quiz
from cases.quizzes.sitting import end_sitting, start_sitting
from tests.cases.test_gives_nothing_away import plain
from tests.cases.test_play import at
from tests.make import Cast, finish, make_attempt, make_case, make_cohort, make_member, make_place, make_school, signed_in
from training.models import Membership, Notice, Place, User


def answered(user: User, question: str = "din", key: str = "sore-throat") -> Answer:
    """Someone has played the case; the answer to a question that has a verdict behind it."""
    attempt = finish(make_attempt(user, make_case(key)))
    return attempt.answers.get(question=question)


@pytest.fixture
def answer(cast: Cast) -> Answer:
    attempt = finish(make_attempt(cast.trainee, make_case()))
    return next(each for each in attempt.answers.order_by("pk") if each.told()["about"])


def against(answer: Answer, text: str = "The window is open on day 8.", *codes: str) -> Dispute:
    return disagree(answer=answer, text=text, codes=codes)


def reply(cast: Cast, dispute: Dispute, outcome: str = "stands", text: str = "Day 8 is outside.", by: User | None = None) -> None:
    answer_dispute(dispute=dispute, by=by or cast.instructor, text=text, outcome=outcome, seen=dispute.entries.count())


def codes_of(answer: Answer) -> list[str]:
    return [criterion["id"] for criterion in answer.told()["about"]["criteria"]]


# the learner


def test_at_every_feedback_one_can_disagree(cast: Cast, answer: Answer) -> None:
    client, attempt = signed_in(cast.trainee), answer.attempt
    page = client.get(at(attempt, answer.step + 1)).content.decode()
    assert f'href="/cases/disagree/{answer.pk}/"' in page
    debrief = client.get(at(attempt, "debrief")).content.decode()
    assert all(f'href="/cases/disagree/{each.pk}/"' in debrief for each in attempt.answers.all())


def test_disagreeing_opens_the_trail_with_its_sources_and_the_version_of_the_rules(cast: Cast, answer: Answer) -> None:
    page = plain(signed_in(cast.trainee).get(f"/cases/disagree/{answer.pk}/").content.decode())
    for criterion in answer.told()["about"]["criteria"]:
        assert criterion["sentence"] in page
    assert f"Decided by version {answer.rules} of the rules." in page
    assert "Sources" in page


def test_a_note_is_needed_and_has_an_end_and_nothing_typed_is_lost(cast: Cast, answer: Answer) -> None:
    client, address = signed_in(cast.trainee), f"/cases/disagree/{answer.pk}/"
    response = client.post(address, {"text": "  ", "codes": codes_of(answer)[:1]})
    assert response.status_code == 422
    assert "This field is required." in response.content.decode()
    assert "checked" in response.content.decode()
    long = "x" * 2001
    response = client.post(address, {"text": long, "codes": ["made-up"]})
    page = response.content.decode()
    assert "at most 2000 characters" in page
    assert "made-up is not one of the available choices" in page
    assert long in page
    assert not Dispute.objects.exists()


def test_a_note_opens_the_dispute_and_those_who_teach_hear_of_it(cast: Cast, answer: Answer) -> None:
    code = codes_of(answer)[0]
    response = signed_in(cast.trainee).post(f"/cases/disagree/{answer.pk}/", {"text": "Why?", "codes": [code]}, follow=True)
    assert "Your note has been sent." in response.content.decode()
    dispute = Dispute.objects.get()
    assert (dispute.user, dispute.version, dispute.question, dispute.rules) == (
        cast.trainee, answer.attempt.version, answer.question, answer.rules,
    )  # fmt: skip
    assert dispute.is_open
    rule = DisputedRule.objects.get()
    assert (rule.code, rule.revision) == (code, answer.told()["about"]["criteria"][0]["revision"])
    assert [notice.user for notice in Notice.objects.all()] == [cast.instructor]


def test_one_dispute_for_each_answer_that_may_be_added_to(cast: Cast, answer: Answer) -> None:
    first, second = against(answer), against(answer, "And another thing.")
    assert first == second
    against(answer, "And another thing.")
    assert list(DisputeEntry.objects.values_list("text", flat=True)) == ["The window is open on day 8.", "And another thing."]
    assert Notice.objects.count() == 1


def test_there_is_an_end_to_adding(cast: Cast, answer: Answer) -> None:
    for n in range(MOST_NOTES):
        against(answer, f"Note {n}")
    with pytest.raises(TooMany):
        against(answer, "One more")
    response = signed_in(cast.trainee).post(f"/cases/disagree/{answer.pk}/", {"text": "One more"})
    assert response.status_code == 422
    assert "10 notes stand here already" in response.content.decode()


def test_nobody_else_disagrees_with_it_or_sees_that(cast: Cast, answer: Answer) -> None:
    against(answer)
    for user in (cast.other_trainee, cast.instructor, cast.stranger):
        assert signed_in(user).get(f"/cases/disagree/{answer.pk}/").status_code == 404
        assert signed_in(user).post(f"/cases/disagree/{answer.pk}/", {"text": "x"}).status_code == 404
    assert DisputeEntry.objects.count() == 1


def test_an_exam_is_disputed_once_it_has_ended(cast: Cast) -> None:
    quiz = compose_quiz(composer=cast.instructor, title="Exam", cases=[make_case()], policy="exam", minutes=30, cohort=cast.cohort)
    sitting = start_sitting(user=cast.trainee, quiz=quiz, now=timezone.now())
    answer = finish(sitting.attempts.get()).answers.earliest("pk")
    address = f"/cases/disagree/{answer.pk}/"
    assert signed_in(cast.trainee).get(address).status_code == 404
    assert signed_in(cast.trainee).post(address, {"text": "x"}).status_code == 404
    end_sitting(sitting=sitting, now=timezone.now())
    assert signed_in(cast.trainee).get(address).status_code == 200


def test_a_preview_is_not_disputed(cast: Cast) -> None:
    answer = finish(make_attempt(cast.trainee, context="preview")).answers.earliest("pk")
    assert signed_in(cast.trainee).get(f"/cases/disagree/{answer.pk}/").status_code == 404


def test_every_kind_of_question_can_be_disputed(cast: Cast) -> None:
    for key in ("sore-throat", "counted-for-jaundice", "count-we-know", "fourteen-boxes"):
        for answer in finish(make_attempt(cast.trainee, make_case(key))).answers.all():
            response = signed_in(cast.trainee).post(f"/cases/disagree/{answer.pk}/", {"text": "I see it otherwise."}, follow=True)
            assert "I see it otherwise." in response.content.decode()
    client = signed_in(cast.instructor)
    assert all(client.get(f"/cases/disputes/{dispute.pk}/").status_code == 200 for dispute in Dispute.objects.all())


# who hears of it


def recipients(user: User, school: int | None = None) -> set[User]:
    return set(recipients_of(user, school))


def test_it_goes_to_teachers_of_the_class_and_reviewers_of_its_school(cast: Cast) -> None:
    tutor = make_place(cast.cohort, role=Place.Role.TUTOR).user
    make_place(cast.cohort, role=Place.Role.OBSERVER)
    reviewer = make_member(cast.cohort.school, Membership.Role.REVIEWER)
    make_member(cast.cohort.school, Membership.Role.AUTHOR)
    make_member(make_school(), Membership.Role.REVIEWER)
    make_place(make_cohort(), role=Place.Role.INSTRUCTOR)
    assert recipients(cast.trainee) == {cast.instructor, tutor, reviewer}


def test_without_a_class_it_goes_to_those_who_review_the_shipped_course(cast: Cast) -> None:
    reviewer = make_member(make_school(), Membership.Role.REVIEWER)
    make_member(make_school(), Membership.Role.MANAGER)
    assert recipients(cast.stranger) == {reviewer}


def test_a_class_without_anyone_who_could_answer_is_not_left_alone(cast: Cast) -> None:
    Place.objects.filter(user=cast.instructor).delete()
    reviewer = make_member(make_school(), Membership.Role.REVIEWER)
    assert recipients(cast.trainee) == {reviewer}


def test_the_reviewers_of_the_school_that_owns_the_case_hear_of_it(cast: Cast) -> None:
    owner = make_school()
    reviewer = make_member(owner, Membership.Role.REVIEWER)
    assert recipients(cast.trainee, owner.pk) == {cast.instructor, reviewer}
    assert recipients(cast.stranger, owner.pk) == {reviewer}


def test_nobody_answers_the_own_disagreement(cast: Cast) -> None:
    reviewer = make_member(make_school(), Membership.Role.REVIEWER)
    dispute = against(finish(make_attempt(reviewer)).answers.earliest("pk"))
    assert recipients(reviewer) == set()
    assert signed_in(reviewer).get(f"/cases/disputes/{dispute.pk}/").status_code == 404


@pytest.mark.parametrize("learner", ["trainee", "stranger"])
def test_whoever_hears_of_it_may_open_it_and_nobody_else(cast: Cast, learner: str) -> None:
    """The rule that sends notices and the rule that opens pages are the same."""
    school = cast.cohort.school
    everyone = [
        cast.instructor, cast.trainee, cast.other_trainee, cast.stranger, make_place(cast.cohort, role=Place.Role.TUTOR).user,
        make_place(cast.cohort, role=Place.Role.OBSERVER).user, make_place(make_cohort(), role=Place.Role.INSTRUCTOR).user,
        *(make_member(place, role) for place in (school, make_school()) for role in Membership.Role.values),
    ]  # fmt: skip
    user = getattr(cast, learner)
    dispute = against(finish(make_attempt(user)).answers.earliest("pk"))
    may = {person for person in everyone if signed_in(person).get(f"/cases/disputes/{dispute.pk}/").status_code == 200}
    assert may == recipients(user)
    assert may == {notice.user for notice in Notice.objects.all()}
    assert may
