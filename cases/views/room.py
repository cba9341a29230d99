"""A room's answers, step by step, for the wall of a seminar room. Names and the key are shown when the address asks for them."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from cases.access import no_exam_with
from cases.library import opened
from cases.models import Quiz
from cases.pages import beside
from cases.room import Room, first_answers, quiz_of, room_in_quiz, room_of_case
from cases.room_page import question_parts, written_lines
from training.access import assignment_for_instructor
from training.models import Assignment, Kind, User
from training.requests import reader

PAGE = "cases/room.html"


@require_GET
def room(request: HttpRequest, pk: int) -> HttpResponse:
    """The cases of a quiz; a case alone begins at its first step."""
    assignment = assignment_for_instructor(reader(request), pk)
    quiz = quiz_of(assignment.activity)
    if quiz is None:
        return redirect("cases:room_step", pk=pk, place=1, number=1)
    rows = [{"place": row.place, "title": row.version.title} for row in _cases(quiz)]
    return render(request, "cases/room_quiz.html", {"assignment": assignment, "quiz": quiz, "rows": rows})


@require_GET
def room_step(request: HttpRequest, pk: int, place: int, number: int) -> HttpResponse:
    """A step as the room met it: patient and record, each question with its bars; then the key with its reasons."""
    assignment = assignment_for_instructor(reader(request), pk)
    quiz = quiz_of(assignment.activity)
    found = _room(assignment, quiz, place)
    if found is None:
        return render(request, "cases/room_empty.html", {"assignment": assignment, "quiz": quiz})
    no_exam_with(reader(request), found.version)
    case, index = opened(found.version).case, number - 1
    if not 0 <= index < len(case.steps):
        raise Http404("No such step.")
    with_key, with_names = "key" in request.GET, "names" in request.GET
    step, answers = case.steps[index], first_answers(found, index)
    people = _people(found) if with_names else {}
    parts, abouts, sources = question_parts(step, answers, with_key=with_key, people=people)
    asked = {question.id for question in step.questions} if with_key else set()
    context = beside(found.version, index, asked) | {
        "assignment": assignment, "quiz": quiz, "case": case, "room": found, "place": place, "number": number, "step": step,
        "answered": len({answer.attempt_id for answer in answers}), "parts": parts, "abouts": abouts, "sources": sources,
        "lines": written_lines(assignment, found, answers, people), "with_key": with_key, "with_names": with_names,
        "state": "told" if with_key else "question",
        "steps": [{"number": n, "title": each.title, "here": n == number, "done": n < number} for n, each in enumerate(case.steps, 1)],
        "next_number": number + 1 if number < len(case.steps) else None,
    }  # fmt: skip
    return render(request, PAGE, context)


def _cases(quiz: Quiz) -> Any:
    return quiz.cases.select_related("version").defer("version__document").order_by("place")


def _room(assignment: Assignment, quiz: Quiz | None, place: int) -> Room | None:
    if quiz is not None:
        row = next((row for row in _cases(quiz) if row.place == place), None)
        if row is None:
            raise Http404("No such case in this quiz.")
        return room_in_quiz(assignment, quiz, row.version_id)
    if assignment.activity.kind != Kind.CASE or place != 1:
        raise Http404("Only cases and quizzes are told step by step.")
    return room_of_case(assignment)


def _people(found: Room) -> dict[int, str]:
    """The name behind each first play. All of them learn in the reader's own class."""
    names = {user.pk: str(user) for user in User.objects.filter(pk__in=list(found.first)).only("shown_name", "email")}
    return {attempt: names[user] for user, attempt in found.first.items() if user in names}
