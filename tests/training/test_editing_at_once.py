"""Several instructors press the button at once: one version is published, the others are told, no text is lost."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection

from tests.make import make_cast, make_place, signed_in
from tests.training.module_texts import TEXT, publish
from training.models import ModuleDraft, ModuleVersion, Place, User

pytestmark = pytest.mark.django_db(transaction=True)


def send(place: str, users: list[User], bodies: list[dict[str, Any]]) -> list[int]:
    """Each body from a browser of its own, all at once."""
    clients, gate = [signed_in(user) for user in users], Barrier(len(bodies))

    def post(client: Any, body: dict[str, Any]) -> int:
        try:
            gate.wait()
            return client.post(place, body).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(len(bodies)) as threads:
        return sorted(threads.map(post, clients, bodies))


def test_of_several_who_publish_at_once_one_does_and_the_others_keep_their_drafts() -> None:
    cast, base = make_cast(), publish().current
    assert base is not None
    users = [make_place(cast.cohort, role=Place.Role.INSTRUCTOR).user for _ in range(4)]
    bodies = [{"text": TEXT.replace("A small", f"Text {n}"), "base": base.pk, "window": f"w{n}", "do": "publish"} for n in range(4)]
    assert send(f"/schools/{cast.cohort.school.slug}/modules/a-module/", users, bodies) == [302, 409, 409, 409]
    assert ModuleVersion.objects.filter(origin="written").count() == 1
    assert ModuleDraft.objects.count() == 3
    kept = {draft.text for draft in ModuleDraft.objects.all()} | set(ModuleVersion.objects.values_list("document", flat=True))
    assert {body["text"] for body in bodies} <= kept


def test_of_several_windows_of_one_person_one_writes_and_the_others_are_told() -> None:
    cast = make_cast()
    publish()
    bodies = [{"text": f"text {n}", "window": f"w{n}", "do": "keep"} for n in range(4)]
    assert send(f"/schools/{cast.cohort.school.slug}/modules/a-module/", [cast.instructor] * 4, bodies) == [302, 409, 409, 409]
    assert ModuleDraft.objects.count() == 1
