"""Erasing a person: nothing that names them stays, every mark does."""

from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import models
from django.utils import timezone

from cases.models import Answer, Dispute, Draft, Mark, Sitting
from cases.quizzes.composing import give_extra_time
from cases.quizzes.sitting import end_sitting
from tests.cases.test_sittings import begin, perfect, ring
from tests.make import Cast, answer_step, finish, make_attempt, make_case, make_further_case, make_member, signed_in
from training.models import Note, Notice, Place, Recall, Result, User

pytestmark = pytest.mark.django_db
NAME, ADDRESS, WRITTEN = "Mara Lindqvist", "mara.lindqvist@example.org", "as seen on Mara's own ward"


@pytest.fixture
def played(cast: Cast) -> Cast:
    """The trainee has left something everywhere."""
    client = signed_in(cast.trainee)
    EmailAddress.objects.create(user=cast.trainee, email=ADDRESS)
    make_member(cast.cohort.school, user=cast.trainee)
    quiz, sitting, attempts = begin(cast)
    give_extra_time(quiz=quiz, user=cast.trainee, minutes=5)
    answer_step(attempts[0], 0)
    end_sitting(sitting=sitting, now=timezone.now())
    ring(client, attempts[1], 1, perfect(attempts[1], 0))
    attempt = finish(make_attempt(cast.trainee, make_case("limping-boy")))
    client.post(f"/cases/play/{attempt.pk}/1/note/", {"do": "save", "text": WRITTEN})
    answer = attempt.answers.first()
    assert answer is not None
    client.post(f"/cases/disagree/{answer.pk}/", {"text": "The count says otherwise."})
    Answer.objects.filter(pk=answer.pk).update(line=WRITTEN)
    client.post(f"/cases/play/{make_attempt(cast.trainee, make_further_case()).pk}/1/", {"do": "save", "q.order": WRITTEN})
    return cast


def stored() -> str:
    """Every text in the database."""
    rows: list[Any] = []
    for model in apps.get_models():
        named = [
            field.name for field in model._meta.concrete_fields if isinstance(field, models.CharField | models.TextField | models.JSONField)
        ]
        rows += list(model._default_manager.values_list(*named)) if named else []
    return str(rows)


def marks() -> list[Any]:
    return list(Mark.objects.order_by("pk").values_list("answer", "score", "label"))


def test_nothing_that_names_the_person_or_was_written_for_oneself_stays(played: Cast) -> None:
    before = stored()
    assert all(word in before for word in (NAME, ADDRESS, WRITTEN))
    call_command("erase_person", ADDRESS, yes=True)
    after = stored()
    assert [word for word in (NAME, "Mara", ADDRESS, WRITTEN) if word in after] == []
    for kept in (Note, Place, Notice):
        assert not kept.objects.filter(user=played.trainee).exists()
    assert not Draft.objects.filter(attempt__user=played.trainee).exists()
    assert Sitting.objects.get().late == []


def test_every_mark_and_what_it_taught_stays(played: Cast) -> None:
    before = marks(), Result.objects.count(), Recall.objects.count(), Sitting.objects.get().score, Dispute.objects.count()
    assert before[0]
    call_command("erase_person", ADDRESS, yes=True)
    assert (marks(), Result.objects.count(), Recall.objects.count(), Sitting.objects.get().score, Dispute.objects.count()) == before


def test_the_person_is_signed_out_and_those_who_teach_see_no_name(played: Cast) -> None:
    client, teaching = signed_in(played.trainee), signed_in(played.instructor)
    call_command("erase_person", ADDRESS, yes=True)
    assert client.get("/")["Location"].startswith("/accounts/login/")
    for address in (f"/cases/classes/{played.cohort.pk}/", "/cases/disputes/", f"/cases/disputes/{Dispute.objects.get().pk}/", "/"):
        assert "Mara" not in teaching.get(address).text
    assert not User.objects.get(pk=played.trainee.pk).has_usable_password()


def test_nobody_else_is_touched(played: Cast) -> None:
    attempt = make_attempt(played.other_trainee, make_case())
    signed_in(played.other_trainee).post(f"/cases/play/{attempt.pk}/1/", {"do": "save", "q.first-test": "count"})
    call_command("erase_person", ADDRESS, yes=True)
    assert Draft.objects.filter(attempt=attempt).exists()
    assert Place.objects.filter(user=played.other_trainee).exists()


def test_it_asks_first_and_an_unknown_address_is_said(played: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.input", lambda _question: "no")
    with pytest.raises(CommandError, match="Nothing was erased"):
        call_command("erase_person", ADDRESS)
    with pytest.raises(CommandError, match="Nobody has"):
        call_command("erase_person", "nobody@example.org")
    assert User.objects.filter(email=ADDRESS).exists()
