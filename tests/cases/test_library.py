"""Loading the shipped cases."""

import shutil
from pathlib import Path

import pytest

from cases.library import SHIPPED, load_library, opened
from cases.models import Attempt, Case, Version
from tests.make import Cast, answer_step, make_attempt, signed_in
from training.models import Activity


@pytest.fixture
def folder(tmp_path: Path, db: None) -> Path:
    """Two cases of the course, free to be spoilt."""
    for name in ("sore-throat.yaml", "limping-boy.yaml"):
        shutil.copy(SHIPPED / name, tmp_path / name)
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))


def test_the_whole_course_loads_without_a_fault(db: None) -> None:
    loaded = load_library()
    assert loaded.faults == []
    assert sorted(loaded.new) == sorted(path.stem for path in SHIPPED.glob("*.yaml"))
    assert set(Activity.objects.filter(kind="case").values_list("key", flat=True)) == set(loaded.new)


def test_a_broken_file_stops_that_file_only(folder: Path) -> None:
    change(folder / "limping-boy.yaml", "schema: 1", "schema: 1\nkey_answer: LEU")
    loaded = load_library(folder)
    assert loaded.new == ["sore-throat"]
    assert [(fault.file, fault.field) for fault in loaded.faults] == [("limping-boy.yaml", "key_answer")]


def test_a_file_that_broke_leaves_what_was_loaded_as_it_was(folder: Path) -> None:
    load_library(folder)
    (folder / "sore-throat.yaml").write_text("schema: [")
    loaded = load_library(folder)
    assert loaded.unchanged == ["limping-boy"]
    assert Case.objects.get(key="sore-throat").current is not None
    assert Activity.objects.filter(key="sore-throat", state="published").exists()


def test_loading_twice_changes_nothing(folder: Path) -> None:
    load_library(folder)
    before = list(Version.objects.order_by("pk").values()), list(Case.objects.values()), list(Activity.objects.order_by("pk").values())
    loaded = load_library(folder)
    assert (loaded.new, loaded.changed, sorted(loaded.unchanged)) == ([], [], ["limping-boy", "sore-throat"])
    assert before == (
        list(Version.objects.order_by("pk").values()),
        list(Case.objects.values()),
        list(Activity.objects.order_by("pk").values()),
    )


def test_a_comment_in_the_file_makes_no_version(folder: Path) -> None:
    load_library(folder)
    change(folder / "sore-throat.yaml", "schema: 1", "# looked through again\nschema: 1")
    assert "sore-throat" in load_library(folder).unchanged


def test_a_changed_file_makes_a_version_and_running_attempts_keep_theirs(folder: Path, cast: Cast) -> None:
    load_library(folder)
    case = Case.objects.select_related("current").get(key="sore-throat")
    running = make_attempt(cast.trainee, case)
    answer_step(running, 0)
    change(folder / "sore-throat.yaml", "title: Fever, and a throat", "title: A fever, and a throat")
    assert load_library(folder).changed == ["sore-throat"]

    case = Case.objects.select_related("current").get(key="sore-throat")
    assert case.current is not None
    assert (case.current.number, case.current.title) == (2, "A fever, and a throat too sore to swallow")
    assert Activity.objects.get(key="sore-throat").title == case.current.title
    again = Attempt.objects.select_related("version").get(pk=running.pk)
    assert (again.version.number, opened(again.version).case.title) == (1, "Fever, and a throat too sore to swallow")
    assert make_attempt(cast.trainee, case).pk == running.pk, "what was begun goes on as it was"
    assert make_attempt(cast.other_trainee, case).version.number == 2
    assert "A fever" not in signed_in(cast.trainee).get(f"/cases/play/{running.pk}/2/").content.decode()


def test_a_version_is_read_once_per_process(folder: Path) -> None:
    load_library(folder)
    version = Version.objects.get(case__key="sore-throat")
    assert opened(version) is opened(Version.objects.get(pk=version.pk))
