"""The reader's own settings."""

import pytest

from tests.make import Cast, make_user, signed_in
from training.forms.people import UNKNOWN_ZONE

GOOD = {"shown_name": "Mara", "theme": "dark", "language": "en", "time_zone": "Europe/Berlin", "daily_limit": "8"}


def test_settings_are_saved_and_said_to_be(cast: Cast) -> None:
    response = signed_in(cast.trainee).post("/profile/", GOOD, follow=True)
    cast.trainee.refresh_from_db()
    assert (cast.trainee.shown_name, cast.trainee.theme, cast.trainee.time_zone) == ("Mara", "dark", "Europe/Berlin")
    assert cast.trainee.daily_limit == 8
    assert "Your settings are saved." in response.content.decode()


def test_certainty_is_switched_on_and_off(cast: Cast) -> None:
    client = signed_in(cast.trainee)
    assert "Ask me how sure I am" in client.get("/profile/").content.decode()
    for sent, stored in (({"certainty": "on"}, True), ({}, False)):
        client.post("/profile/", GOOD | sent)
        cast.trainee.refresh_from_db()
        assert cast.trainee.certainty is stored


def test_the_chosen_theme_is_on_the_page(db: None) -> None:
    assert 'data-theme="dark"' in signed_in(make_user(theme="dark")).get("/").content.decode()
    assert "data-theme" not in signed_in(make_user()).get("/").content.decode()


@pytest.mark.parametrize("zone", ["Moon/Crater", "../etc/passwd", "Europe", "/etc/localtime"])
def test_an_unknown_zone_is_refused_beside_the_field_and_kept(cast: Cast, zone: str) -> None:
    response = signed_in(cast.trainee).post("/profile/", {**GOOD, "time_zone": zone})
    page = response.content.decode()
    assert response.status_code == 422
    assert str(UNKNOWN_ZONE) in page
    assert f'value="{zone}"' in page
    assert 'aria-invalid="true" aria-describedby="id_time_zone_helptext id_time_zone_error"' in page
    assert 'id="id_time_zone_error"' in page


@pytest.mark.parametrize("limit", ["0", "31", "-1", "five", ""])
def test_a_daily_limit_that_is_none_is_refused_beside_the_field_and_kept(cast: Cast, limit: str) -> None:
    response = signed_in(cast.trainee).post("/profile/", {**GOOD, "daily_limit": limit})
    assert response.status_code == 422
    assert list(response.context["form"].errors) == ["daily_limit"]
    assert 'id="id_daily_limit_error"' in response.content.decode()
    cast.trainee.refresh_from_db()
    assert cast.trainee.daily_limit == 5


def test_a_faulty_form_does_not_change_the_name_in_the_head_of_the_page(cast: Cast) -> None:
    page = signed_in(cast.trainee).post("/profile/", {**GOOD, "shown_name": "New", "time_zone": "x"}).content.decode()
    assert "<span>Mara Lindqvist</span>" in page


def test_a_zone_that_went_away_breaks_no_page(db: None) -> None:
    assert signed_in(make_user(time_zone="Old/Zone")).get("/").status_code == 200
