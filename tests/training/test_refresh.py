"""The page that says what is due today, why, and how much waits."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.cases.test_gives_nothing_away import plain
from tests.make import Cast, make_activity, make_recall, signed_in
from training.models import User


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def forgotten(user: User, *codes: str, days: int = 30) -> None:
    """What was not right so many days ago."""
    for code in codes:
        make_recall(user, code, "0", at=timezone.now() - timedelta(days=days))


def page(client: Client) -> str:
    return plain(client.get("/refresh/").content.decode())


def test_what_is_due_is_counted_with_its_reasons_and_the_rest_waits(cast: Cast, client: Client) -> None:
    forgotten(cast.trainee, "CIN", "FEL", "LON", "DIN", "LEU", "AINA", "INF")
    told = page(client)
    assert "5 due today" in told
    assert "2 more wait, 5 a day at most." in told
    assert told.index("must not be missed") < told.index("it decides whether a drug is stopped")
    assert "last 4 weeks ago" in told


def test_the_names_stand_behind_a_summary_for_they_give_the_diagnosis_away(cast: Cast, client: Client) -> None:
    forgotten(cast.trainee, "DIN")
    shown, _, behind = client.get("/refresh/").content.decode().partition("<summary>")
    assert "A disorder: Drug-induced" in plain(shown)
    assert "idiosyncratic" not in shown
    assert "idiosyncratic" in behind


def test_a_start_is_offered_when_something_is_due(cast: Cast, client: Client) -> None:
    assert 'action="/practice/refresh/"' not in client.get("/refresh/").content.decode()
    forgotten(cast.trainee, "DIN")
    assert client.get("/refresh/").content.decode().count('action="/practice/refresh/"') == 1


def test_when_nothing_is_due_the_next_day_is_told(cast: Cast, client: Client) -> None:
    make_recall(cast.trainee, "DIN", at=timezone.now())
    following = timezone.localdate() + timedelta(days=2)
    assert f"Nothing is due todayThe next is due on {following:%A}" in page(client)


def test_someone_new_is_told_how_it_begins(client: Client) -> None:
    assert "Nothing to refresh yet" in page(client)


def test_done_for_today_lists_what_was_refreshed_by_name(cast: Cast, client: Client) -> None:
    cast.trainee.daily_limit = 1
    cast.trainee.save()
    forgotten(cast.trainee, "DIN", "LON", days=9)
    make_recall(cast.trainee, "DIN", at=timezone.now())
    told = page(client)
    assert "Done for today. 1 refreshed." in told
    assert "1 more waits, 1 a day at most." in told
    assert "Drug-induced neutropenia, idiosyncratic" in told
    assert "See a patient" not in told


def test_what_is_due_for_others_is_not_shown(cast: Cast, client: Client) -> None:
    forgotten(cast.other_trainee, "DIN")
    assert "Nothing to refresh yet" in page(client)


def test_home_says_how_much_is_due_and_leads_there(cast: Cast, client: Client) -> None:
    forgotten(cast.trainee, "CIN", "FEL", "LON", "DIN", "LEU", "AINA", "INF")
    make_activity()
    told = client.get("/").content.decode()
    assert "5 due today · 2 wait, 5 a day" in plain(told)
    assert 'href="/refresh/"' in told
