"""The first page after signing in."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.test import Client
from django.utils import timezone

from tests.make import Cast, make_activity, make_cohort, make_place, make_recall, make_school, signed_in
from tests.training.module_texts import publish
from training.actions import answer_check, keep_reading_place, record_result
from training.models import Activity, Area, CheckAnswer, Kind, Level, Module, ModuleVersion, Result

STARTED, FINISHED = Result.State.STARTED, Result.State.FINISHED


def home(cast: Cast) -> str:
    return signed_in(cast.trainee).get("/").content.decode()


def done(cast: Cast, activity: Activity, state: str = FINISHED) -> None:
    record_result(user=cast.trainee, activity=activity, context="practice", state=state, progress=2, total=5, score=Decimal("0.8"))


def current(module: Module) -> ModuleVersion:
    assert module.current is not None
    return module.current


def test_an_empty_catalogue_says_why(cast: Cast) -> None:
    assert "Nothing here yet" in home(cast)


def test_the_first_thing_not_begun_comes_next(cast: Cast) -> None:
    make_activity("Later", area=Area.TREATMENT)
    make_activity("A case", area=Area.DEFINITION)
    make_activity("Words and limits", area=Area.DEFINITION, kind=Kind.MODULE)
    assert signed_in(cast.trainee).get("/").context["next"].activity.title == "Words and limits"


def test_what_was_begun_last_comes_before_what_was_never_begun(cast: Cast) -> None:
    make_activity("Never begun", area=Area.DEFINITION)
    done(cast, make_activity("Begun", area=Area.TREATMENT), STARTED)
    page = signed_in(cast.trainee).get("/")
    assert page.context["next"].activity.title == "Begun"
    assert "You stopped at 2 of 5" in page.content.decode()


def test_a_finished_activity_shows_its_score_and_counts_as_done(cast: Cast) -> None:
    done(cast, make_activity("Only one"))
    page = home(cast)
    assert "done, 80 %" in page
    assert "1 of 1 cases" in page
    assert "All of it done" in page


def test_the_results_of_others_are_not_shown(cast: Cast) -> None:
    record_result(user=cast.other_trainee, activity=make_activity(), context="practice", state=FINISHED, progress=1, total=1)
    page = home(cast)
    assert "0 of 1 cases" in page
    assert "You have not begun a case yet." in page


def test_the_class_is_named_or_joining_is_offered(cast: Cast) -> None:
    assert cast.cohort.name in home(cast)
    assert "Join a class" in signed_in(cast.stranger).get("/").content.decode()


def test_a_title_is_escaped(cast: Cast) -> None:
    make_activity("<script>alert(1)</script>")
    assert "<script>alert" not in home(cast)


def test_the_path_names_all_nine_areas_in_order(cast: Cast) -> None:
    make_activity("How it is treated", area=Area.TREATMENT, kind=Kind.MODULE)
    path = signed_in(cast.trainee).get("/").context["path"]
    assert [stage.key for stage in path] == Area.values
    assert [stage.label for stage in path if stage.modules] == ["Treatment"]


def test_a_stage_tells_its_cases_and_the_next_one(cast: Cast) -> None:
    done(cast, make_activity("Played", area=Area.DRUG))
    make_activity("Waiting", area=Area.DRUG, level=Level.HARD)
    done(cast, make_activity("Begun", area=Area.DRUG, level=Level.HARD), STARTED)
    stage = next(stage for stage in signed_in(cast.trainee).get("/").context["path"] if stage.key == "drug")
    assert (stage.cases_done, len(stage.cases)) == (1, 3)
    assert stage.next_case is not None
    assert stage.next_case.activity.title == "Begun"
    assert stage.here


def test_when_all_is_done_what_is_due_comes_next(cast: Cast) -> None:
    done(cast, make_activity())
    make_recall(cast.trainee, "DIN", "0", at=timezone.now() - timedelta(weeks=5))
    page = home(cast)
    assert "Next: refresh what you know" in page
    assert page.count('class="btn"') == 1


def test_an_unfinished_module_goes_on_at_the_section_after_the_kept_one(cast: Cast) -> None:
    keep_reading_place(user=cast.trainee, version=current(publish()), section="timing")
    page = home(cast)
    assert "You read up to “Timing”. Go on at “" in page
    following = signed_in(cast.trainee).get("/").context["next"]
    assert following.url.startswith("/modules/a-module/#")
    assert following.url != "/modules/a-module/#timing"


def test_recent_cases_are_the_latest_first_and_name_an_unsafe_action(cast: Cast) -> None:
    now = timezone.now()
    for days in range(7):
        record_result(
            user=cast.trainee, activity=make_activity(f"Case {days}"), context="practice", state=FINISHED, progress=1, total=1,
            score=Decimal("0.6"), harms=days == 1, at=now - timedelta(days=days),
        )  # fmt: skip
    response = signed_in(cast.trainee).get("/")
    assert [row.activity.title for row in response.context["recent"]] == [f"Case {n}" for n in range(5)]
    assert response.content.decode().count("one unsafe action</span>") == 1


def test_a_preview_is_no_progress(cast: Cast) -> None:
    activity = make_activity("Tried by its author", objectives=["O1"])
    record_result(user=cast.trainee, activity=activity, context="preview", state=FINISHED, progress=1, total=1, score=Decimal(1))
    context = signed_in(cast.trainee).get("/").context
    assert context["recent"] == []
    assert context["known"][0].state == "none"


@pytest.mark.parametrize("path", ["/", "/area/acute/", "/profile/"])
def test_a_page_needs_as_many_queries_for_200_activities_as_for_one(cast: Cast, path: str, django_assert_max_num_queries: object) -> None:
    def queries(client: Client) -> int:
        with django_assert_max_num_queries(10) as captured:  # type: ignore[operator]
            assert client.get(path).status_code == 200
        return len(captured)

    client = signed_in(cast.trainee)
    done(cast, make_activity(objectives=["O1"]))
    version = current(publish())
    keep_reading_place(user=cast.trainee, version=version, section="timing")
    answer_check(user=cast.trainee, version=version, check_id="day-seven", section="timing", response="x", objective="O5", score=Decimal(0))
    CheckAnswer.objects.update(updated=timezone.now() - timedelta(days=3))
    first = queries(client)
    for _ in range(200):
        done(cast, make_activity(area=Area.ACUTE, objectives=["O1", "O5", "O6"]))
    for _ in range(5):
        make_place(make_cohort(make_school()), cast.trainee)
    assert queries(client) == first


def test_the_page_stays_small_for_200_activities(cast: Cast) -> None:
    for n in range(200):
        make_activity(f"Patient with a long and telling title, number {n}", area=Area.values[n % 9])
    assert len(home(cast).encode()) < 25_000
    for activity in Activity.objects.all():
        done(cast, activity)
    Activity.objects.update(objectives=["O1", "O2", "O3", "O4", "O5", "O6"])
    assert len(home(cast).encode()) < 32_000
