"""Loading modules: a broken file stops that file only, versions stay, and an instructor's text is not undone."""

from pathlib import Path

import pytest
from django.core.management import call_command

from tests.training.module_texts import TEXT, publish
from training.models import Activity, Kind, Module, ModuleVersion
from training.modules import library
from training.modules.library import SHIPPED, check_module, load_modules, publish_shipped


def test_the_shipped_modules_load_without_a_fault(db: None) -> None:
    loaded = load_modules()
    assert loaded.faults == []
    assert len(loaded.new) == len(list(SHIPPED.glob("*.md"))) > 0
    assert Activity.objects.filter(kind=Kind.MODULE).count() == len(loaded.new)


def test_loaded_again_nothing_changes(db: None) -> None:
    first = load_modules()
    again = load_modules()
    assert again.unchanged == first.new
    assert not again.new + again.changed
    assert ModuleVersion.objects.count() == len(first.new)


def test_a_changed_text_is_a_new_version_and_the_old_one_stays(db: None) -> None:
    module = publish()
    publish(TEXT.replace("A small module", "A better module"))
    module.refresh_from_db()
    assert [version.title for version in module.versions.order_by("number")] == ["A small module", "A better module"]
    assert module.current is not None
    assert module.current.title == "A better module"
    assert Activity.objects.get(kind=Kind.MODULE).title == "A better module"


def test_an_unchanged_text_is_drawn_anew_when_what_it_names_has_changed(db: None) -> None:
    module = publish()
    ModuleVersion.objects.update(page={"sections": []})
    publish()
    assert module.versions.get().page["sections"]


def test_the_text_of_an_instructor_is_kept_and_the_shipped_one_stands_beside_it(db: None) -> None:
    module = publish()
    own = library.add_version(check_module(TEXT.replace("A small", "My own")), module, 2, ModuleVersion.Origin.WRITTEN)
    module.current = own
    module.save()
    newer = check_module(TEXT.replace("A small", "A newer"))
    assert [publish_shipped(newer), publish_shipped(newer)] == ["kept", "kept"]
    module.refresh_from_db()
    assert module.current == own
    assert module.versions.count() == 3


def test_a_broken_file_stops_that_file_only(db: None, tmp_path: Path) -> None:
    (tmp_path / "01-good.md").write_text(TEXT)
    (tmp_path / "02-bad.md").write_text(TEXT.replace("key: a-module", "key: b-module").replace("area: drug", "area: none"))
    (tmp_path / "03-twice.md").write_text(TEXT)
    (tmp_path / "04-bytes.md").write_bytes(b"\xff\xfe")
    loaded = load_modules(tmp_path)
    assert loaded.new == ["a-module"]
    assert {fault.file for fault in loaded.faults} == {"02-bad.md", "03-twice.md", "04-bytes.md"}


def test_a_file_that_breaks_leaves_what_was_loaded(db: None, tmp_path: Path) -> None:
    file = tmp_path / "01-a.md"
    file.write_text(TEXT)
    load_modules(tmp_path)
    file.write_text("---\nnonsense")
    assert load_modules(tmp_path).faults
    assert Module.objects.visible_to is not None
    assert Module.objects.get().current is not None


def test_the_words_of_a_module_can_be_searched(db: None) -> None:
    publish()
    words = Activity.objects.get(kind=Kind.MODULE).search_text
    assert "A woman of 61" in words
    assert "<" not in words


def test_the_command_says_what_it_did(db: None, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("load_modules")
    assert "new, 0 changed" in capsys.readouterr().out


def test_the_command_lists_faults_and_fails(
    db: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "01-a.md").write_text(TEXT.replace("[F-CRI-02]", "[F-CRI-99]"))
    monkeypatch.setattr("training.management.commands.load_modules.load_modules", lambda: load_modules(tmp_path))
    with pytest.raises(SystemExit):
        call_command("load_modules")
    assert "01-a.md:19" in capsys.readouterr().err


def test_files_are_checked_without_being_stored(db: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "01-a.md"
    file.write_text(TEXT)
    call_command("check_modules", str(file))
    assert "1 files, 0 faults" in capsys.readouterr().out
    assert not Module.objects.exists()
