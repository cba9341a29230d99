"""Editing a module: a draft with its faults, publishing for one school, and nothing that is lost between two people or two windows."""

import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.make import Cast, make_cohort, make_member, make_place, make_school, make_user, signed_in
from tests.training.module_texts import TEXT, line_of, publish
from training.models import Activity, CheckAnswer, Module, ModuleDraft, ModuleVersion, Place, ReadingPlace, Result, School
from training.modules.editing import faults_and_preview

HTMX = {"HTTP_HX_REQUEST": "true"}
OWN = TEXT.replace("A small module", "Our own module")
BROKEN = TEXT.replace("Never again [F-CRI-03]", "Never again [F-CRI-99]").replace("area: drug", "area: none")


@pytest.fixture
def school(cast: Cast) -> School:
    publish()
    return cast.cohort.school


@pytest.fixture
def place(school: School) -> str:
    return f"/schools/{school.slug}/modules/a-module/"


@pytest.fixture
def writing(cast: Cast, school: School) -> Client:
    return signed_in(cast.instructor)


def shipped() -> int:
    version = Module.objects.get(key="a-module", school=None).current
    assert version is not None
    return version.pk


def send(browser: Client, place: str, text: str, do: str = "keep", **more: Any) -> Any:
    extra = {name: more.pop(name) for name in list(more) if name.startswith("HTTP_")}
    sent = {"text": text.replace("\n", "\r\n"), "base": shipped(), "revision": 0, "window": "one", "do": do}
    return browser.post(place, sent | more, **extra)


def test_only_instructors_of_the_school_may_edit(cast: Cast, place: str, school: School) -> None:
    other = make_place(make_cohort(make_school()), role=Place.Role.INSTRUCTOR).user
    tutor = make_place(cast.cohort, role=Place.Role.TUTOR).user
    for user in (cast.trainee, cast.stranger, other, tutor):
        browser = signed_in(user)
        for path in (
            place,
            f"/schools/{school.slug}/modules/",
            f"{place}versions/",
            f"{place}compare/?from=v1&to=v1",
            f"{place}export/?of=v1",
        ):
            assert browser.get(path).status_code == 404
        for path in (place, f"{place}take/", f"{place}file/", f"{place}follow-shipped/", f"/schools/{school.slug}/modules/file/"):
            assert browser.post(path, {"text": "x", "of": "v1"}).status_code == 404
    assert not ModuleDraft.objects.exists()


def test_an_author_of_the_school_may_edit(cast: Cast, place: str, school: School) -> None:
    assert signed_in(make_member(school)).get(place).status_code == 200


def test_a_module_that_does_not_exist_is_not_found(writing: Client, school: School) -> None:
    assert writing.get(f"/schools/{school.slug}/modules/no-module/").status_code == 404


def test_opening_the_page_writes_nothing(writing: Client, place: str, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(9):
        told = writing.get(place)
    assert TEXT in told.content.decode().replace("&quot;", '"').replace("&gt;", ">").replace("&#x27;", "'")
    assert not ModuleDraft.objects.exists()
    assert Module.objects.count() == 1


def test_a_draft_is_kept_with_its_faults_and_nobody_reads_it(cast: Cast, writing: Client, place: str) -> None:
    assert send(writing, place, BROKEN).status_code == 302
    assert ModuleDraft.objects.get().text == BROKEN
    told = writing.get(place).content.decode()
    assert "2 faults" in told
    assert f"Line {line_of('area')}" in told
    assert f"Line {line_of('Never again')}" in told
    assert "<code>Never again [F-CRI-99].</code>" in told
    assert "Look it up on the evidence page." in told
    assert "A small module" in signed_in(cast.trainee).get("/modules/a-module/").content.decode()


def test_a_fault_of_the_head_hides_no_other() -> None:
    text = TEXT.replace("area: drug", "area: none").replace("Timing first [F-CRI-01]", "Timing first [F-CRI-98]").replace("lead:", "led:")
    said = "\n".join(str(fault) for fault in faults_and_preview(text, "a-module").faults)
    assert all(part in said for part in ("head.area", "head.lead", "head.led", "F-CRI-98"))


@pytest.mark.parametrize("field", ["schema", "key", "number", "title", "lead", "area", "objectives", "minutes", "author", "sources"])
@pytest.mark.parametrize("value", ["", " []", " {a: 1}", " [[[", " '", " -1", " true"])
def test_a_head_however_broken_is_told_of(field: str, value: str) -> None:
    text = re.sub(rf"^{field}:.*$", f"{field}:{value}", TEXT, flags=re.MULTILINE)
    assert faults_and_preview(text, "a-module").faults or value == " true"


def test_htmx_keeps_the_draft_and_answers_with_faults_and_preview_only(
    writing: Client, place: str, django_assert_max_num_queries: Any
) -> None:
    send(writing, place, OWN)
    with django_assert_max_num_queries(20):
        told = send(writing, place, BROKEN, **HTMX)
    assert told.status_code == 200
    assert b"<textarea" not in told.content
    assert b"Day 7 is inside" in told.content
    assert ModuleDraft.objects.get().text == BROKEN


def test_a_text_with_faults_is_not_published_and_nothing_typed_is_lost(writing: Client, place: str) -> None:
    told = send(writing, place, BROKEN, "publish")
    assert told.status_code == 422
    assert "area: none" in told.content.decode()
    assert ModuleDraft.objects.get().text == BROKEN
    assert ModuleVersion.objects.count() == 1


@pytest.mark.parametrize("text", ["", "---", "---\n---\n", "## ", "\x0b::: check\n", TEXT[:900], TEXT.replace("##", "#"), "x" * 400_000])
def test_whatever_is_typed_is_kept_and_told_of(writing: Client, place: str, text: str) -> None:
    told = send(writing, place, text, "publish")
    assert told.status_code == 422
    assert ModuleDraft.objects.get().text == text


def test_the_key_of_a_module_cannot_be_changed(writing: Client, place: str) -> None:
    told = send(writing, place, OWN.replace("key: a-module", "key: b-module"), "publish")
    assert told.status_code == 422
    assert b"an address never changes" in told.content


def test_published_it_is_read_in_the_school_and_nowhere_else(cast: Cast, writing: Client, place: str) -> None:
    told = writing.post(place, {"text": OWN, "base": shipped(), "window": "one", "do": "publish"}, follow=True)
    assert b"every other school reads the shipped text" in told.content
    version = ModuleVersion.objects.get(origin="written")
    assert (version.author, version.number, version.document) == (cast.instructor, 1, OWN)
    assert not ModuleDraft.objects.exists()
    elsewhere = make_place(make_cohort()).user
    for user, title in ((cast.trainee, "Our own module"), (cast.stranger, "A small module"), (elsewhere, "A small module")):
        browser = signed_in(user)
        assert title in browser.get("/modules/a-module/").content.decode()
        rows = Activity.objects.visible_to(user).filter(kind="module")
        assert [row.title for row in rows] == [title]


def test_the_shipped_text_word_for_word_makes_no_version(writing: Client, place: str) -> None:
    assert send(writing, place, TEXT, "publish").status_code == 302
    assert ModuleVersion.objects.count() == 1


def test_who_was_half_way_stays_half_way(cast: Cast, writing: Client, place: str) -> None:
    reading = signed_in(cast.trainee)
    reading.post("/modules/a-module/checks/day-seven/", {"a": "inside"})
    outside = signed_in(cast.stranger)
    outside.post("/modules/a-module/checks/day-seven/", {"a": "inside"})
    send(writing, place, OWN, "publish")
    assert "Day 7 is inside" in reading.get("/modules/a-module/").content.decode()
    assert Result.objects.get(user=cast.trainee).activity.school == cast.cohort.school
    assert Result.objects.get(user=cast.stranger).activity.school is None
    writing.post(f"{place}follow-shipped/")
    for model in (CheckAnswer, ReadingPlace):
        assert model.objects.get(user=cast.trainee).module.school is None
    assert "A small module" in reading.get("/modules/a-module/").content.decode()
    assert Result.objects.get(user=cast.trainee).activity.school is None


def test_the_second_to_publish_is_told_and_loses_nothing(cast: Cast, writing: Client, place: str) -> None:
    colleague = make_place(cast.cohort, make_user("Ana Ruiz"), Place.Role.INSTRUCTOR).user
    second = signed_in(colleague)
    base = shipped()
    send(second, place, OWN.replace("Our own", "Her"))
    send(writing, place, OWN, "publish")
    told = second.post(place, {"text": OWN.replace("Our own", "Her"), "base": base, "revision": 1, "window": "one", "do": "publish"})
    assert told.status_code == 409
    said = told.content.decode()
    assert "Tomas Brandt has published version 1 since you began" in said
    assert "Her module" in said
    assert ModuleDraft.objects.get(author=colleague).text == OWN.replace("Our own", "Her")
    seen = ModuleVersion.objects.get(origin="written").pk
    second.post(place, {"text": OWN.replace("Our own", "Her"), "base": base, "seen": seen, "revision": 1, "window": "one"})
    told = second.post(place, {"text": OWN.replace("Our own", "Her"), "base": seen, "revision": 1, "window": "one", "do": "publish"})
    assert told.status_code == 302
    assert sorted(ModuleVersion.objects.filter(origin="written").values_list("title", flat=True)) == ["Her module", "Our own module"]


def test_two_people_have_drafts_of_their_own_and_are_told_of_each_other(cast: Cast, writing: Client, place: str) -> None:
    second = signed_in(make_place(cast.cohort, make_user("Ana Ruiz"), Place.Role.INSTRUCTOR).user)
    send(second, place, OWN)
    told = send(writing, place, BROKEN, **HTMX).content.decode()
    assert "Ana Ruiz is editing this module too" in told
    assert {draft.text for draft in ModuleDraft.objects.all()} == {OWN, BROKEN}
    other = ModuleDraft.objects.get(text=OWN)
    writing.post(f"{place}take/", {"of": f"d{other.pk}"})
    mine = ModuleDraft.objects.get(author=cast.instructor)
    assert (mine.text, mine.replaced) == (OWN, BROKEN)


def test_another_window_does_not_write_over_what_it_has_not_seen(writing: Client, place: str) -> None:
    send(writing, place, OWN, window="one")
    told = send(writing, place, BROKEN, window="two")
    assert told.status_code == 409
    assert ModuleDraft.objects.get().text == OWN
    assert "area: none" in told.content.decode()
    assert send(writing, place, BROKEN, window="two", over=1).status_code == 302
    draft = ModuleDraft.objects.get()
    assert (draft.text, draft.replaced) == (BROKEN, OWN)
    writing.post(f"{place}take/", {"of": "replaced"})
    assert ModuleDraft.objects.get().text == OWN


def test_one_window_goes_on_writing_whatever_answers_were_lost(writing: Client, place: str) -> None:
    for n in range(3):
        assert send(writing, place, OWN + "\n" * n).status_code == 302
    assert ModuleDraft.objects.get().revision == 3


def test_a_file_is_taken_out_and_brought_in_unchanged(writing: Client, place: str, school: School) -> None:
    told = writing.get(f"{place}export/", {"of": f"v{shipped()}"})
    assert told.content.decode() == TEXT
    assert told["Content-Disposition"] == 'attachment; filename="06-a-module.md"'
    writing.post(f"/schools/{school.slug}/modules/file/", {"file": SimpleUploadedFile("any.md", told.content.replace(b"\n", b"\r\n"))})
    assert ModuleDraft.objects.get().text == TEXT


def test_a_file_with_a_new_key_begins_a_new_module(writing: Client, cast: Cast, school: School) -> None:
    new = OWN.replace("key: a-module", "key: new-module")
    told = writing.post(f"/schools/{school.slug}/modules/file/", {"file": SimpleUploadedFile("new.md", new.encode())})
    place = f"/schools/{school.slug}/modules/new-module/"
    assert told.url == place
    assert signed_in(cast.trainee).get("/modules/new-module/").status_code == 404
    assert "New, not published" in writing.get(f"/schools/{school.slug}/modules/").content.decode()
    assert writing.get(f"{place}versions/").status_code == 200
    assert writing.post(place, {"text": new, "revision": 1, "window": "w", "do": "publish"}).status_code == 302
    assert signed_in(cast.trainee).get("/modules/new-module/").status_code == 200
    assert signed_in(cast.stranger).get("/modules/new-module/").status_code == 404


@pytest.mark.parametrize("content", [b"\xff\xfe", b"no head", b"---\nkey: [\n---\n", b"x" * 1_000_001])
def test_a_file_that_is_no_module_is_refused_beside_its_field(writing: Client, place: str, school: School, content: bytes) -> None:
    told = writing.post(f"/schools/{school.slug}/modules/file/", {"file": SimpleUploadedFile("x.md", content)})
    assert told.status_code == 422
    assert b'id="file-e"' in told.content
    assert not ModuleDraft.objects.exists()


def test_no_file_is_said_so_and_the_draft_stands(writing: Client, place: str) -> None:
    send(writing, place, OWN)
    told = writing.post(f"{place}file/")
    assert told.status_code == 422
    assert b"No file was chosen" in told.content
    assert b"Our own module" in told.content


def test_the_list_says_what_is_read_and_what_the_course_has_newer(
    writing: Client, place: str, school: School, django_assert_max_num_queries: Any
) -> None:
    send(writing, place, OWN, "publish")
    publish(TEXT.replace("A small", "A newer"))
    with django_assert_max_num_queries(8):
        told = writing.get(f"/schools/{school.slug}/modules/").content.decode()
    assert "Our own module" in told
    assert "with a newer text. Yours stands." in told


def test_loaded_again_the_school_reads_its_own_text_and_the_command_says_so(
    cast: Cast, writing: Client, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from django.core.management import call_command

    send(writing, place, OWN, "publish")
    call_command("load_modules")
    assert "a-module: Northern school reads its own version 1; it stands" in capsys.readouterr().out
    assert "Our own module" in signed_in(cast.trainee).get("/modules/a-module/").content.decode()


def test_a_draft_of_another_school_cannot_be_read(cast: Cast, place: str, writing: Client) -> None:
    send(writing, place, OWN)
    other = make_cohort()
    stranger = signed_in(make_place(other, role=Place.Role.INSTRUCTOR).user)
    draft = ModuleDraft.objects.get().pk
    for path in (f"export/?of=d{draft}", f"compare/?from=v{shipped()}&to=d{draft}"):
        assert stranger.get(f"/schools/{other.school.slug}/modules/a-module/{path}").status_code == 404
    assert stranger.post(f"/schools/{other.school.slug}/modules/a-module/take/", {"of": f"d{draft}"}).status_code == 404


def test_whoever_may_edit_finds_the_way(cast: Cast, writing: Client, place: str) -> None:
    assert place in writing.get("/modules/a-module/").content.decode()
    assert place.removesuffix("a-module/") in writing.get("/modules/").content.decode()
    reading = signed_in(cast.trainee)
    assert "/schools/" not in reading.get("/modules/a-module/").content.decode() + reading.get("/modules/").content.decode()
