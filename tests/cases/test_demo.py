"""The class of the demo: something to look at on the class page, in the room and among the disagreements."""

from cases.demo import make_demo_class
from cases.models import Answer, Attempt, Dispute
from tests.make import make_case, signed_in
from training.demo import CLASSMATES, INSTRUCTOR, make_demo_people
from training.models import Assignment, Cohort, Place, Result, User


def demo() -> Cohort:
    make_case("eleven-years")
    make_case()
    cohort = make_demo_people("a-known-word")
    make_demo_class(cohort)
    return cohort


def test_the_class_has_answered_late_and_in_time_and_one_disagrees(db: None) -> None:
    cohort = demo()
    client = signed_in(User.objects.get(email=INSTRUCTOR))
    standings = client.get(f"/cases/classes/{cohort.pk}/").context["standings"]
    assert [(each.assignment.activity.key, each.over) for each in standings] == [("eleven-years", True), ("sore-throat", False)]
    assert all(0 < each.done < each.trainees and each.unsafe for each in standings)
    assert 0 < standings[0].late < standings[0].done
    assert Dispute.objects.count() == 1
    assert "1 disagreement waits" in client.get(f"/cases/classes/{cohort.pk}/").content.decode()
    assert Answer.objects.exclude(line="").exists()
    for standing in standings:
        assert client.get(f"/cases/answers/{standing.assignment.pk}/1/2/?key=1").status_code == 200


def test_the_answers_differ_so_that_bars_show_something(db: None) -> None:
    demo()
    questions = Answer.objects.values_list("question", flat=True).distinct()
    assert all(len({str(answer.response) for answer in Answer.objects.filter(question=question)}) > 1 for question in questions)


def test_made_again_nothing_is_doubled_even_if_all_was_withdrawn(db: None) -> None:
    cohort = demo()
    Assignment.objects.all().delete()
    counts = [model.objects.count() for model in (User, Place, Attempt, Answer, Result, Dispute)]  # type: ignore[attr-defined]
    make_demo_class(cohort)
    assert [model.objects.count() for model in (User, Place, Attempt, Answer, Result, Dispute)] == counts  # type: ignore[attr-defined]
    assert not Assignment.objects.exists()


def test_nobody_signs_in_as_a_classmate(db: None) -> None:
    demo()
    mates = User.objects.filter(shown_name__in=CLASSMATES)
    assert mates.count() == len(CLASSMATES)
    assert not any(mate.has_usable_password() for mate in mates)


def test_without_the_cases_there_is_a_class_and_nothing_set(db: None) -> None:
    make_demo_class(make_demo_people("a-known-word"))
    assert not Assignment.objects.exists()
