"""How long ago something was, in words."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone

from training.templatetags.course import ago

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(hours=1), "today"),
        (timedelta(hours=10), "yesterday"),
        (timedelta(days=13), "13 days ago"),
        (timedelta(days=14), "2 weeks ago"),
        (timedelta(days=69), "9 weeks ago"),
        (timedelta(days=70), "2 months ago"),
        (timedelta(hours=-1), "today"),
    ],
)
def test_a_time_is_told_by_the_calendar(before: timedelta, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)
    assert ago(NOW - before) == words


def test_a_day_is_told_as_a_time_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)
    assert [ago(date(2026, 11, day)) for day in (23, 22, 20)] == ["today", "yesterday", "3 days ago"]


def test_nothing_was_never() -> None:
    assert ago(None) == ""
