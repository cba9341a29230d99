"""A form older than the sign-in."""

import re
from html import unescape

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


def test_one_button_sends_the_same_fields_with_a_token_of_today(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.trainee)
    typed = {"shown_name": "Mara <L>", "language": "en", "theme": "dark", "time_zone": "Europe/Berlin", "daily_limit": "5"}
    page = client.post("/profile/", typed | {"csrfmiddlewaretoken": "x" * 64}).content.decode()
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    assert {name: unescape(value) for name, value in fields.items() if name != "csrfmiddlewaretoken"} == typed
    assert page.count("Send it now") == 1
    sent = client.post("/profile/", typed | {"csrfmiddlewaretoken": fields["csrfmiddlewaretoken"]})
    assert sent.status_code == 302
    cast.trainee.refresh_from_db()
    assert cast.trainee.theme == "dark"


def test_a_form_with_a_secret_is_not_kept_for_sending(cast: Cast) -> None:
    page = refused(cast)
    assert "Send it now" not in page
    assert "Open the page afresh" in page


def test_signed_out_it_is_kept_without_a_token_until_somebody_is_signed_in(cast: Cast) -> None:
    """Sent with a token before the sign-in, it would be lost on the way to it."""
    client = Client(enforce_csrf_checks=True)
    page = client.post("/profile/", {"shown_name": "Mara", "csrfmiddlewaretoken": "x" * 64}).content.decode()
    assert "Sign in in another tab" in page
    form = page[page.index("<form") : page.index("</form>")]
    assert 'value="Mara"' in form
    assert "csrfmiddlewaretoken" not in form
