"""Those who teach answer a disagreement; the answer reaches the learner and its outcome is recorded."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.disputes.actions import WrittenMeanwhile, answer_dispute
from cases.disputes.told import disputed_rules
from cases.models import Answer, Attempt, Dispute, DisputeEntry, Mark
from tests.cases.test_disputes import against, codes_of, reply
from tests.cases.test_gives_nothing_away import plain
from tests.cases.test_play import at
from tests.make import Cast, finish, make_attempt, make_case, make_member, make_place, make_school, make_user, signed_in
from training.models import Cohort, Membership, Notice, Place


@pytest.fixture
def answer(cast: Cast) -> Answer:
    attempt = finish(make_attempt(cast.trainee, make_case()))
    return next(each for each in attempt.answers.order_by("pk") if each.told()["about"])


def test_those_who_teach_see_what_waits_with_the_names_of_their_own_trainees(cast: Cast, answer: Answer) -> None:
    against(answer)
    reviewer = make_member(cast.cohort.school, Membership.Role.REVIEWER)
    assert "Mara Lindqvist" in signed_in(cast.instructor).get("/cases/disputes/").content.decode()
    page = signed_in(reviewer).get("/cases/disputes/").content.decode()
    assert "Mara Lindqvist" not in page
    assert "a learner" in page
    told = signed_in(reviewer).get(f"/cases/disputes/{Dispute.objects.get().pk}/").content.decode()
    assert "Mara Lindqvist" not in told


def test_the_list_is_for_those_who_teach_write_or_review(cast: Cast) -> None:
    for user in (cast.instructor, *(make_member(make_school(), role) for role in ("author", "reviewer"))):
        assert signed_in(user).get("/cases/disputes/").status_code == 200
    for user in (cast.trainee, cast.stranger, make_member(make_school(), "manager")):
        assert signed_in(user).get("/cases/disputes/").status_code == 404
        assert signed_in(user).get("/cases/disputes/about/sore-throat/").status_code == 404


def test_question_answer_key_trail_and_rules_stand_on_one_page(cast: Cast, answer: Answer) -> None:
    dispute = against(answer, "The window is open on day 8.", codes_of(answer)[0])
    page = plain(signed_in(cast.instructor).get(f"/cases/disputes/{dispute.pk}/").content.decode())
    trail = answer.told()
    for said in (*trail["marked"]["said"], *({"text": c["sentence"]} for c in trail["about"]["criteria"])):
        assert said["text"] in page
    assert "The window is open on day 8." in page
    assert f"Decided by version {answer.rules} of the rules." in page
    assert f"It is about: {codes_of(answer)[0]}" in page
    assert "your choice" not in page


def test_an_answer_needs_an_outcome_and_words(cast: Cast, answer: Answer) -> None:
    dispute = against(answer)
    for sent in ({}, {"outcome": "open", "text": "No", "seen": "1"}, {"outcome": "stands", "text": " ", "seen": "1"}):
        response = signed_in(cast.instructor).post(f"/cases/disputes/{dispute.pk}/", sent)
        assert response.status_code == 422
    assert Dispute.objects.get().is_open
    assert not DisputeEntry.objects.exclude(outcome="").exists()


@pytest.mark.parametrize("outcome", ["stands", "case", "rule", "both"])
def test_the_answer_reaches_the_learner_and_is_recorded_and_changes_no_mark(cast: Cast, answer: Answer, outcome: str) -> None:
    dispute, before = against(answer), list(Mark.objects.values_list("pk", "score", "label"))
    sent = {"outcome": outcome, "text": "Day 8 is outside.", "seen": "1"}
    page = signed_in(cast.instructor).post(f"/cases/disputes/{dispute.pk}/", sent, follow=True).content.decode()
    assert "recorded with the case" in page
    dispute.refresh_from_db()
    assert dispute.outcome == outcome
    assert list(Mark.objects.values_list("pk", "score", "label")) == before
    client = signed_in(cast.trainee)
    assert "Your disagreement was answered" in client.get("/").content.decode()
    feedback = plain(client.get(at(answer.attempt, answer.step + 1)).content.decode())
    assert f"the answer: {dispute.get_outcome_display()}. Day 8 is outside." in feedback
    assert "Day 8 is outside." in client.get(at(answer.attempt, "debrief")).content.decode()
    assert not Notice.objects.filter(kind=Notice.Kind.DISPUTED).exists()


def test_it_stays_on_the_first_page_until_it_was_read(cast: Cast, answer: Answer) -> None:
    reply(cast, against(answer))
    client, address = signed_in(cast.trainee), f"/cases/disagree/{answer.pk}/"
    assert "I have read it" in client.get(address).content.decode()
    assert Notice.objects.filter(user=cast.trainee).exists(), "opening the page reads nothing"
    client.post(address, {"do": "read"})
    assert "Your disagreement was answered" not in client.get("/").content.decode()
    assert "I have read it" not in client.get(address).content.decode()
    assert "Day 8 is outside." in client.get(address).content.decode()


def test_an_objection_to_the_answer_opens_it_again_and_the_answer_stays(cast: Cast, answer: Answer) -> None:
    dispute = against(answer)
    reply(cast, dispute)
    against(answer, "But the deck says so.")
    dispute.refresh_from_db()
    assert dispute.is_open
    assert {notice.user for notice in Notice.objects.all()} == {cast.instructor}
    page = signed_in(cast.instructor).get(f"/cases/disputes/{dispute.pk}/").content.decode()
    assert page.index("The window is open") < page.index("Day 8 is outside.") < page.index("But the deck says so.")


def test_whoever_answers_second_first_reads_what_was_written_meanwhile(cast: Cast, answer: Answer) -> None:
    dispute = against(answer)
    tutor = make_place(cast.cohort, role=Place.Role.TUTOR).user
    reply(cast, dispute)
    with pytest.raises(WrittenMeanwhile):
        answer_dispute(dispute=dispute, by=tutor, text="Otherwise.", outcome="both", seen=1)
    client, sent = signed_in(tutor), {"outcome": "both", "text": "Otherwise.", "seen": "1"}
    response = client.post(f"/cases/disputes/{dispute.pk}/", sent)
    page = response.content.decode()
    assert response.status_code == 422
    assert "Someone has written meanwhile." in page
    assert "Otherwise." in page
    assert 'name="seen" value="2"' in page
    assert client.post(f"/cases/disputes/{dispute.pk}/", sent | {"seen": "2"}).status_code == 302
    assert Dispute.objects.get().outcome == "both"


def test_the_same_answer_sent_twice_stands_once(cast: Cast, answer: Answer) -> None:
    dispute = against(answer)
    for _ in range(2):
        answer_dispute(dispute=dispute, by=cast.instructor, text="Day 8 is outside.", outcome="stands", seen=1)
    assert dispute.entries.count() == 2


def test_a_rule_that_several_dispute_is_counted_in_people(cast: Cast) -> None:
    for user, codes in ((cast.trainee, ["DIN-1", "DIN-2"]), (cast.other_trainee, ["DIN-1"])):
        for answer in finish(make_attempt(user)).answers.order_by("pk")[:2]:
            against(answer, "No.", *codes)
    assert [(rule["code"], rule["people"]) for rule in disputed_rules(Dispute.objects.all())] == [("DIN-1", 2), ("DIN-2", 1)]
    page = signed_in(cast.instructor).get("/cases/disputes/").content.decode()
    assert page.index(">DIN-1</a>") < page.index("2 people") < page.index(">DIN-2</a>") < page.index("1 person")


def test_an_action_is_named_as_what_it_says(cast: Cast, answer: Answer) -> None:
    against(answer, "No.", "ACT-07", "HARM-05", "GONE-01")
    told = {rule["code"]: bool(rule["says"]) for rule in disputed_rules(Dispute.objects.all())}
    assert told == {"ACT-07": True, "HARM-05": True, "GONE-01": False}


def test_the_outcome_stands_with_the_version_of_the_case_and_the_rules(cast: Cast, answer: Answer) -> None:
    dispute = against(answer, "No.", codes_of(answer)[0])
    reply(cast, dispute, "rule")
    for address in ("/cases/disputes/", "/cases/disputes/about/sore-throat/"):
        page = signed_in(cast.instructor).get(address).content.decode()
        cells = (dispute.version.number, dispute.question, "the rule is to be changed", codes_of(answer)[0], dispute.rules)
        assert "</td><td>".join(map(str, cells)) in page.replace('<td class="num">', "<td>")
    door = signed_in(cast.instructor).get("/cases/sore-throat/").content.decode()
    assert 'href="/cases/disputes/about/sore-throat/"' in door
    assert "disagreement about this case" not in signed_in(cast.trainee).get("/cases/sore-throat/").content.decode()


def test_every_reviewer_reads_the_outcome_about_a_shipped_case_without_names_and_texts(cast: Cast, answer: Answer) -> None:
    dispute = against(answer)
    reply(cast, dispute, "both")
    elsewhere = make_member(make_school(), Membership.Role.REVIEWER)
    page = signed_in(elsewhere).get("/cases/disputes/about/sore-throat/").content.decode()
    assert "both are defensible" in page
    for hidden in ("The window is open", "Day 8 is outside", "Mara Lindqvist", f"/cases/disputes/{dispute.pk}/"):
        assert hidden not in page


def test_what_came_of_a_school_s_own_case_stays_in_that_school(cast: Cast) -> None:
    case = make_case(school=cast.cohort.school)
    dispute = against(finish(make_attempt(cast.trainee, case)).answers.earliest("pk"))
    reply(cast, dispute, "case")
    elsewhere = make_member(make_school(), Membership.Role.REVIEWER)
    assert "the case is to be changed" not in signed_in(elsewhere).get("/cases/disputes/").content.decode()
    assert "the case is to be changed" in signed_in(cast.instructor).get("/cases/disputes/").content.decode()


def test_class_page_first_page_and_review_say_how_many_wait(cast: Cast, answer: Answer) -> None:
    client = signed_in(cast.instructor)
    assert "waits for an answer" not in client.get(f"/cases/classes/{cast.cohort.pk}/").content.decode()
    against(answer)
    assert "1 disagreement waits for an answer" in client.get(f"/cases/classes/{cast.cohort.pk}/").content.decode()
    assert "1 waits for an answer" in client.get("/").content.decode()
    assert "1 disagreement of a learner waits for your answer" in client.get("/review/").content.decode()


def test_what_is_written_is_escaped(cast: Cast, answer: Answer) -> None:
    dispute = against(answer, "<script>alert(1)</script>")
    reply(cast, dispute, text="<img src=x>")
    for user, address in (
        (cast.trainee, f"/cases/disagree/{answer.pk}/"),
        (cast.trainee, at(answer.attempt, answer.step + 1)),
        (cast.instructor, f"/cases/disputes/{dispute.pk}/"),
    ):
        page = signed_in(user).get(address).content.decode()
        assert "<script>alert" not in page
        assert "<img src=x" not in page


def many(cohort: Cohort, version_of: Attempt, size: int) -> None:
    """So many disputes of trainees of a class."""
    answer = version_of.answers.earliest("pk")
    for n in range(size):
        person = make_user(f"Trainee {n} of {size}")
        make_place(cohort, person)
        attempt = Attempt.objects.create(user=person, version=version_of.version)
        columns = {name: getattr(answer, name) for name in ("step", "question", "response", "revealed", "trail", "rules")}
        against(Answer.objects.create(attempt=attempt, **columns), f"Note {n}", "DIN-1")


def test_lists_need_as_many_queries_for_many_as_for_few(cast: Cast, answer: Answer) -> None:
    client = signed_in(cast.instructor)

    def queries() -> list[int]:
        found = []
        for address in ("/cases/disputes/", "/cases/disputes/about/sore-throat/", f"/cases/disputes/{Dispute.objects.earliest('pk').pk}/"):
            with CaptureQueriesContext(connection) as captured:
                assert client.get(address).status_code == 200
            found.append(len(captured))
        return found

    many(cast.cohort, answer.attempt, 2)
    reply(cast, Dispute.objects.latest("pk"))
    few = queries()
    many(cast.cohort, answer.attempt, 20)
    for dispute in Dispute.objects.order_by("-pk")[:10]:
        reply(cast, dispute)
    assert queries() == few
    assert max(few) <= 16, few


def test_opening_pages_writes_nothing(cast: Cast, answer: Answer) -> None:
    dispute = against(answer)
    with CaptureQueriesContext(connection) as captured:
        signed_in(cast.trainee).get(f"/cases/disagree/{answer.pk}/")
    with CaptureQueriesContext(connection) as teaching:
        client = signed_in(cast.instructor)
        seen = len(teaching)
        client.get("/cases/disputes/")
        client.get(f"/cases/disputes/{dispute.pk}/")
    written = [query["sql"] for query in [*list(captured)[-9:], *list(teaching)[seen:]]]
    assert not [sql for sql in written if sql.startswith(("INSERT", "UPDATE", "DELETE")) and "session" not in sql]
