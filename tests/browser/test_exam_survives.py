"""An exam of ten cases on a real server: killed and started again, the browser closed, the connection lost at the bell."""

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from playwright.sync_api import Browser, Page, expect

from cases.moment import Moment
from tests.browser.chromium import HOME
from tests.make import ideal_typed, shipped_case

KEYS = (
    "after-the-rash before-treatment counted-for-jaundice fit-for-work limping-boy painful-joints small-and-early sore-throat "
    "third-infusion third-low-count"
).split()


STORED = "select count(*) from cases_answer join cases_attempt on cases_attempt.id = attempt_id where sitting_id is not null"


class Server:
    """The product as `make demo` serves it, with a database of its own, that can be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with closing(socket.socket()) as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Serve, and wait for the first page."""
        told = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}
        told |= {"INTRAIN_VAR": str(self.folder), "PORT": str(self.port)}
        command = [sys.executable, "manage.py", "demo"]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(command, cwd=settings.ROOT, env=told, stdout=log, stderr=log, start_new_session=True)
        for _ in range(600):
            with suppress(OSError):
                urllib.request.urlopen(f"{self.url}/accounts/login/", timeout=5).close()
                return
            time.sleep(0.1)
        raise AssertionError((self.folder / "log").read_text())

    def kill(self) -> None:
        """As a power cut would: no worker gets to finish anything."""
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def rows(self, question: str, *values: Any) -> list[Any]:
        """Asks the database of this server, or tells it something."""
        with closing(sqlite3.connect(self.folder / "intrain.sqlite3", timeout=20)) as database:
            found = database.execute(question, values).fetchall()
            database.commit()
        return found


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    served = Server(tmp_path)
    served.start()
    yield served
    served.kill()


def signed_in(browser: Browser, server: Server, who: str) -> Page:
    """A browser of its own in which someone has signed in."""
    page = browser.new_context(base_url=server.url).new_page()
    page.set_default_timeout(15_000)
    page.goto("/accounts/login/")
    page.get_by_label("Email").fill(f"{who}@example.org")
    page.get_by_label("Password").fill("neutrophil")
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(HOME)
    return page


def fill(page: Page, key: str, index: int = 0, only: str = "", but: str = "") -> None:
    """Type a perfect answer to a step, or to one of its questions only."""
    for name, values in ideal_typed(Moment(shipped_case(key), index)).items():
        if (only and name.split(".")[1] != only) or (but and name.split(".")[1] == but):
            continue
        fields = page.locator(f'[name="{name}"]')
        if fields.first.get_attribute("type") in ("radio", "checkbox"):
            for value in values:
                page.locator(f'[name="{name}"][value="{value}"]').check()
        else:
            fields.first.fill(values[0])
            fields.first.blur()  # a field that is left saves itself


def open_case(page: Page, key: str) -> None:
    page.get_by_role("link", name=shipped_case(key).case.title).click()
    expect(page.get_by_role("button", name="Answer")).to_be_visible()


def asked(key: str) -> int:
    return len(shipped_case(key).case.steps[0].questions)


def test_nothing_answered_is_lost(browser: Browser, server: Server) -> None:
    instructor = signed_in(browser, server, "instructor")
    instructor.goto("/quizzes/new/")
    instructor.get_by_label("Title").fill("Ten patients")
    instructor.get_by_label("For", exact=True).select_option(label="Training school, demo class")
    instructor.get_by_label("exam: feedback at the end").check()
    instructor.get_by_label("Minutes in all").fill("60")
    for key in KEYS:
        instructor.get_by_label(re.compile(f"^{re.escape(shipped_case(key).case.title)} \\(")).check()
    instructor.get_by_role("button", name="Set it").click()
    instructor.wait_for_url("**/quizzes/*/")

    trainee = signed_in(browser, server, "trainee")
    trainee.goto("/quizzes/")
    trainee.get_by_role("link", name="Ten patients").click()
    trainee.get_by_role("button", name="Begin").click()
    sitting = trainee.url
    for key in KEYS[:5]:
        trainee.goto(sitting)
        open_case(trainee, key)
        fill(trainee, key)
        trainee.get_by_role("button", name="Answer").click()
        trainee.wait_for_url("**/2/")
    acknowledged = sum(asked(key) for key in KEYS[:5])

    # the server is killed while the sixth case is typed, and while the answer is sent
    trainee.goto(sitting)
    open_case(trainee, KEYS[5])
    fill(trainee, KEYS[5], only="anc")
    expect(trainee.locator("#saved")).to_contain_text("Saved")
    server.kill()
    fill(trainee, KEYS[5], but="anc")
    trainee.get_by_role("button", name="Answer").click()
    expect(trainee.get_by_role("alert")).to_contain_text("No connection")
    server.start()
    assert server.rows(STORED) == [(acknowledged,)]
    trainee.get_by_role("button", name="Answer").click()
    trainee.wait_for_url("**/2/")
    acknowledged += asked(KEYS[5])
    assert server.rows(STORED) == [(acknowledged,)]

    # the browser is closed over a half-typed seventh case; another one finds it as it was
    trainee.goto(sitting)
    open_case(trainee, KEYS[6])
    fill(trainee, KEYS[6], only="anc")
    expect(trainee.locator("#saved")).to_contain_text("Saved")
    trainee.context.close()
    trainee = signed_in(browser, server, "trainee")
    trainee.goto("/quizzes/")
    trainee.get_by_role("link", name="Ten patients").click()
    trainee.get_by_role("link", name="Go on").click()
    assert trainee.url == sitting
    open_case(trainee, KEYS[6])
    typed = ideal_typed(Moment(shipped_case(KEYS[6]), 0))["q.anc"][0]
    assert trainee.locator('[name="q.anc"]').input_value() == typed

    # the connection is lost; the bell rings; the connection comes back
    trainee.context.set_offline(True)
    fill(trainee, KEYS[6], but="anc")
    expect(trainee.get_by_role("alert")).to_contain_text("No connection")
    server.rows("update cases_sitting set bell = ?", (datetime.now(UTC) - timedelta(seconds=1)).strftime("%Y-%m-%d %H:%M:%S.%f"))
    trainee.context.set_offline(False)
    trainee.wait_for_url(sitting)
    expect(trainee.get_by_text("Ended")).to_be_visible()
    assert server.rows(STORED) == [(acknowledged + asked(KEYS[6]),)]
    for key in KEYS[:7]:
        row = trainee.get_by_role("listitem").filter(has_text=shipped_case(key).case.title)
        total = sum(1 for _ in shipped_case(key).case.questions())
        expect(row).to_contain_text(f"{asked(key)} of {total} questions answered")

    instructor.goto(instructor.url + "results/")
    expect(instructor.get_by_role("row").filter(has_text="Mara Lindqvist")).to_contain_text("ended")
