"""Queries, milliseconds and bytes of each page of a case, with the middleware of the product and a database on disk."""

import gzip
from collections.abc import Callable, Iterator
from typing import Any

from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.library import load_library
from cases.management.commands.demo import collect_static_files
from cases.models import Answer, Attempt, Case
from cases.moment import Moment
from tests.bench.figures import line, milliseconds, title
from tests.make import answer_step, finish, ideal_typed, make_library, make_user, shipped_case
from training.models import User

TIMES = 60
HTMX = {"HX-Request": "true"}
CONTROL = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")
KEY = "sore-throat"


def prepare() -> tuple[User, Client]:
    """An empty database with the course, and a browser that is signed in."""
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    collect_static_files()
    load_library()
    user, client = make_user("Mara Lindqvist"), Client(SERVER_NAME="localhost")
    client.force_login(user)
    return user, client


def attempt_at(user: User, index: int) -> Attempt:
    """A new attempt in which the steps before this one are answered."""
    case = Case.objects.select_related("current").get(key=KEY, school=None)
    assert case.current is not None
    attempt = Attempt.objects.create(user=user, version=case.current)
    for before in range(index):
        answer_step(attempt, before)
    return attempt


def shown(name: str, call: Callable[[], Any], goal: str) -> None:
    with CaptureQueriesContext(connection) as captured:
        response = call()
    assert response.status_code == 200, (name, response.status_code)
    asked = [query for query in captured if not query["sql"].startswith(CONTROL)]
    raw, small = len(response.content), len(gzip.compress(response.content))
    took = milliseconds(call, TIMES)
    line(name, f"{len(asked):>2} queries", f"{took:>6.1f} ms", f"{raw:>6,} bytes", f"{small:>6,} gzip", goal=goal)


def measure() -> None:
    user, client = prepare()
    here, done = attempt_at(user, 2), finish(attempt_at(user, 0))
    # as many attempts as answers are sent, each with a draft before it
    fresh = iter([attempt_at(user, 1) for _ in range(TIMES + 4)])
    body = ideal_typed(Moment(shipped_case(KEY), 1)) | {"do": ["answer"]}

    def page(attempt: Attempt, place: object, **headers: str) -> Any:
        return client.get(f"/cases/play/{attempt.pk}/{place}/", headers=headers)

    def submit() -> Any:
        return client.post(f"/cases/play/{next(fresh).pk}/2/", body, headers=HTMX)

    title(f"Pages of a case, test client, median of {TIMES}")
    shown("list of cases", lambda: client.get("/cases/"), "10 queries, 25 kB")
    shown("door", lambda: client.get(f"/cases/{KEY}/"), "10 queries, 25 kB")
    shown("question page", lambda: page(here, 3), "8 queries, 8 ms, 25 kB, 8 kB gzip")
    shown("question, fragment", lambda: page(here, 3, **HTMX), "8 queries")
    shown("submit, fragment with feedback", submit, "12 queries, 20 ms, 6 kB")
    shown("feedback page", lambda: page(here, 2), "8 queries, 25 kB, 8 kB gzip")
    shown("feedback, fragment", lambda: page(here, 2, **HTMX), "8 queries, 6 kB")
    shown("debrief", lambda: page(done, "debrief"), "8 queries, 25 kB, 8 kB gzip")
    shown("what if, fragment", lambda: client.get(f"/cases/play/{done.pk}/debrief/?finding=counts%400.anc&value=0.9", headers=HTMX), "")
    title("What peers answered, as the answers of the school grow")
    for size in answered(done, 10, 3400):
        shown(f"peers of a step, {size:,} people", lambda: page(done, "2/peers", **HTMX), "equal queries")
    title("The same with a larger library")
    for size in grown(10, 1000):
        shown(f"question page, {size:,} cases", lambda: page(here, 3), "equal")
        shown(f"list of cases, {size:,} cases", lambda: client.get("/cases/"), "equal queries")


def answered(like: Attempt, *sizes: int) -> Iterator[int]:
    """As many other people as each size, in turn, with the answers of the second step of an attempt."""
    told = list(like.answers.filter(step=1))
    made = 0
    for size in sizes:
        users = User.objects.bulk_create(User(email=f"peer-{made + n}@example.org") for n in range(size - made))
        attempts = Attempt.objects.bulk_create(Attempt(user=user, version=like.version) for user in users)
        Answer.objects.bulk_create(
            Answer(attempt=other, step=1, question=one.question, response=one.response, revealed=[], trail=b"", rules="1")
            for other in attempts
            for one in told
        )
        made = size
        yield size


def grown(*sizes: int) -> Any:
    """The library grown to each size in turn."""
    for size in sizes:
        make_library(max(size - Case.objects.count(), 0))
        yield Case.objects.count()
