"""Every address needs a signed-in reader, except those named here."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from tests.make import make_user

OPEN = {
    "account_login",
    "account_signup",
    "account_inactive",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "account_confirm_email",
    "account_email_verification_sent",
    "account_confirm_login_code",
    # says "sign out" to someone who is signed out already: sends them home
    "account_logout",
    "training:join_by_code",
    "training:join",
}


def addresses(resolver: URLResolver, space: str = "", prefix: str = "/") -> Iterator[tuple[str, str]]:
    """Name and path of every address, with 1 for each part that varies."""
    for entry in resolver.url_patterns:
        path = prefix + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from addresses(entry, f"{space}{entry.namespace}:" if entry.namespace else space, path)
        elif isinstance(entry, URLPattern):
            yield f"{space}{entry.name}", re.sub(r"<[^>]+>|\(\?P[^)]*\)", "1", path).strip("^$").replace("^", "")


EVERY = sorted(addresses(get_resolver()))


def test_there_are_addresses_to_test() -> None:
    assert len(EVERY) > 10
    assert {name for name, _ in EVERY} >= OPEN - {"account_confirm_login_code"}


@pytest.mark.parametrize(("name", "path"), [pair for pair in EVERY if pair[0] not in OPEN])
def test_a_visitor_is_sent_to_the_sign_in_page(db: None, client: Client, name: str, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 302, (name, path)
    assert response["Location"].startswith("/accounts/login/"), (name, path)


@pytest.mark.parametrize("path", ["/", "/profile/"])
def test_a_lost_session_answers_htmx_with_a_fragment_instead_of_a_page(db: None, client: Client, path: str) -> None:
    response = client.post(path, headers={"HX-Request": "true"})
    assert response.status_code == 401
    assert response["HX-Retarget"] == "#notice", "what was typed must not be replaced"
    assert "what you typed is still here" in response.content.decode()
    assert "<html" not in response.content.decode()


def test_the_open_addresses_answer_a_visitor(db: None, client: Client) -> None:
    for path in ("/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", "/join/"):
        assert client.get(path).status_code == 200, path


def test_a_page_that_is_nowhere_says_so_to_visitor_and_reader(db: None, client: Client) -> None:
    assert client.get("/nowhere/").status_code == 404
    client.force_login(make_user())
    response = client.get("/nowhere/")
    assert response.status_code == 404
    assert "not in the film" in response.content.decode()
