"""Signing up, in and out."""

import re

from django.core import mail
from django.test import Client

from tests.make import PASSWORD, Cast, make_user
from training.models import User

NEW = {"shown_name": "Noor", "email": "Noor@example.org", "password1": "film-and-marrow"}


def test_someone_new_is_signed_in_with_the_name_they_chose(db: None, client: Client) -> None:
    response = client.post("/accounts/signup/", NEW, follow=True)
    assert "Noor" in response.content.decode()
    assert User.objects.get().email == "noor@example.org"


def test_someone_new_comes_back_to_the_class_they_wanted_to_join(cast: Cast, client: Client) -> None:
    path = f"/join/{cast.cohort.join_code}/"
    assert f'value="{path}"' in client.get("/accounts/signup/", {"next": path}).content.decode()
    assert client.post("/accounts/signup/", {**NEW, "next": path})["Location"] == path


def test_a_faulty_form_keeps_what_was_typed_and_says_what_is_wrong_beside_it(db: None, client: Client) -> None:
    page = client.post("/accounts/signup/", {**NEW, "email": "noor", "password1": "short"}).content.decode()
    assert 'value="noor"' in page
    assert 'value="Noor"' in page
    assert "short" not in re.sub(r"too short", "", page)
    assert 'id="id_email_error"' in page
    assert 'href="#id_email"' in page


def test_capitals_in_the_address_do_not_keep_anyone_out(db: None, client: Client) -> None:
    make_user(email="mara@example.org")
    assert client.post("/accounts/login/", {"login": "Mara@Example.org", "password": PASSWORD})["Location"] == "/"


def test_a_wrong_password_says_so_and_keeps_the_address(cast: Cast, client: Client) -> None:
    page = client.post("/accounts/login/", {"login": cast.trainee.email, "password": "wrong"}).content.decode()
    assert 'role="alert"' in page
    assert f'value="{cast.trainee.email}"' in page


def test_signing_out_leads_to_the_sign_in_page(cast: Cast, client: Client) -> None:
    client.force_login(cast.trainee)
    assert client.post("/accounts/logout/")["Location"] == "/accounts/login/"
    assert client.get("/").status_code == 302


def test_a_forgotten_password_is_mended_by_mail(cast: Cast, client: Client) -> None:
    client.post("/accounts/password/reset/", {"email": cast.trainee.email})
    link = re.search(r"/accounts/password/reset/key/\S+", mail.outbox[0].body)
    assert link
    form = client.get(link.group(), follow=True)
    assert form.status_code == 200
    client.post(form.redirect_chain[-1][0], {"password1": "film-and-marrow", "password2": "film-and-marrow"})
    assert client.login(email=cast.trainee.email, password="film-and-marrow")


def test_every_page_of_the_account_is_drawn_in_our_frame(cast: Cast, client: Client) -> None:
    client.force_login(cast.trainee)
    for path in ("email/", "password/change/", "logout/", "reauthenticate/"):
        page = client.get(f"/accounts/{path}").content.decode()
        assert "Every patient here is invented" in page, path
        assert 'class="btn' in page, path
