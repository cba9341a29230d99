"""A form older than the sign-in."""

from django.test import Client

from tests.make import Cast


def refused(cast: Cast, **headers: str) -> str:
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.trainee)
    typed = {"answer": "Stop <carbimazole>", "password": "hidden-word", "csrfmiddlewaretoken": "old"}
    response = client.post("/profile/", typed, headers=headers)
    assert response.status_code == 403
    return response.content.decode()


def test_what_was_typed_is_still_there_and_escaped(cast: Cast) -> None:
    page = refused(cast)
    assert "Stop &lt;carbimazole&gt;" in page
    assert "not sent yet" in page


def test_no_secret_is_drawn_back(cast: Cast) -> None:
    assert "hidden-word" not in refused(cast)


def test_htmx_gets_a_fragment(cast: Cast) -> None:
    page = refused(cast, **{"HX-Request": "true"})
    assert "Stop &lt;carbimazole&gt;" in page
    assert "<html" not in page
