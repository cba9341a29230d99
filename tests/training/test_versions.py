"""The versions of a module, and what changed between any two texts of it."""

from typing import Any

from tests.make import Cast, signed_in
from tests.training.module_texts import TEXT, publish
from training.models import ModuleVersion
from training.modules.differences import differences


def test_the_same_text_has_no_difference() -> None:
    assert differences(TEXT, TEXT) == []


def test_a_changed_word_is_marked_within_its_line_under_its_heading() -> None:
    (place,) = differences(TEXT, TEXT.replace("She stops both drugs", "She stops all drugs"))
    assert place.heading == "Acting"
    gone, new = (next(row for row in place.rows if row.what == what) for what in ("gone", "new"))
    assert [words for changed, words in gone.parts if changed] == ["both"]
    assert [words for changed, words in new.parts if changed] == ["all"]


def test_lines_that_have_nothing_in_common_are_not_marked_word_by_word() -> None:
    (place,) = differences("one two three", "entirely other words here")
    assert all(not changed for row in place.rows for changed, _ in row.parts)


def test_a_difference_in_the_head_has_no_heading() -> None:
    (place,) = differences(TEXT, TEXT.replace("minutes: 5", "minutes: 6"))
    assert place.heading == ""


def test_both_ends_of_a_text_are_seen() -> None:
    assert [row.what for row in differences("a\nb", "b\nc")[0].rows] == ["gone", "same", "new"]


def test_any_two_versions_are_compared_on_a_page(cast: Cast, django_assert_max_num_queries: Any) -> None:
    publish()
    publish(TEXT.replace("A small module", "A better module"))
    first, second = ModuleVersion.objects.order_by("number")
    browser = signed_in(cast.instructor)
    page = f"/schools/{cast.cohort.school.slug}/modules/a-module/"
    with django_assert_max_num_queries(6):
        told = browser.get(f"{page}compare/", {"from": f"v{first.pk}", "to": f"v{second.pk}"}).content.decode()
    assert "<b>small</b>" in told
    assert "<b>better</b>" in told
    with django_assert_max_num_queries(8):
        listed = browser.get(f"{page}versions/").content.decode()
    assert "Shipped version 1" in listed
    assert "read now" in listed


def test_what_is_compared_is_escaped(cast: Cast) -> None:
    module = publish()
    version = module.current
    assert version is not None
    ModuleVersion.objects.create(
        module=module, number=2, document=TEXT + "<script>alert(1)</script>", digest="x", page={}, title="T", area="drug"
    )  # fmt: skip
    other = ModuleVersion.objects.get(number=2)
    page = f"/schools/{cast.cohort.school.slug}/modules/a-module/compare/?from=v{version.pk}&to=v{other.pk}"
    assert b"<script>alert" not in signed_in(cast.instructor).get(page).content


def test_names_that_name_nothing_are_not_found(cast: Cast) -> None:
    publish()
    browser = signed_in(cast.instructor)
    for names in ("", "from=v999999&to=v1", "from=x&to=y", "from=v&to=d", "from=v99999999999999999999&to=v1"):
        assert browser.get(f"/schools/{cast.cohort.school.slug}/modules/a-module/compare/?{names}").status_code == 404
