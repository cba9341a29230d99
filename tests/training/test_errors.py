"""Pages for what went wrong."""

import pytest
from django.test import Client
from django.views.defaults import permission_denied, server_error

from tests.make import Cast


def test_the_page_for_a_failure_needs_no_database_and_no_reader(rf: object) -> None:
    response = server_error(rf.get("/"))  # type: ignore[attr-defined]
    assert response.status_code == 500
    assert "Something failed on our side" in response.content.decode()


def test_the_page_for_a_missing_role_says_who_can_help(rf: object, cast: Cast) -> None:
    request = rf.get("/")  # type: ignore[attr-defined]
    request.user = cast.trainee
    page = permission_denied(request, Exception()).content.decode()
    assert "Its managers can give it to you" in page


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_failing_view_gives_the_page_and_no_trace(cast: Cast, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(user: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr("training.views.home.own_rows", fail)
    client = Client(raise_request_exception=False)
    client.force_login(cast.trainee)
    response = getattr(client, method)("/")
    assert response.status_code == 500
    assert "secret detail" not in response.content.decode()
