"""What waits for a person on the first page until it is read or settled."""

from tests.make import Cast, signed_in
from training.actions import notify, settle
from training.models import Notice, User


def tell(*users: User, kind: str = Notice.Kind.ANSWERED, subject: str = "thing:1", title: str = "A fever") -> None:
    notify(users=users, kind=kind, subject=subject, title=title, url="/cases/")


def home(user: User) -> str:
    return signed_in(user).get("/").content.decode()


def test_it_stands_on_the_first_page_until_it_is_read(cast: Cast) -> None:
    tell(cast.trainee)
    assert "Your disagreement was answered" in home(cast.trainee)
    assert "Your disagreement was answered" in home(cast.trainee), "looking at the page reads nothing"
    response = signed_in(cast.trainee).post(f"/notices/{Notice.objects.get().pk}/read/", follow=True)
    assert "Your disagreement was answered" not in response.content.decode()


def test_nobody_reads_the_notice_of_another(cast: Cast) -> None:
    tell(cast.trainee)
    address = f"/notices/{Notice.objects.get().pk}/read/"
    assert signed_in(cast.other_trainee).post(address).status_code == 404
    assert signed_in(cast.trainee).get(address).status_code == 405
    assert Notice.objects.exists()
    assert "was answered" not in home(cast.other_trainee)


def test_what_waits_for_an_answer_is_not_taken_off_by_reading(cast: Cast) -> None:
    tell(cast.instructor, kind=Notice.Kind.DISPUTED)
    assert "1 waits for an answer" in home(cast.instructor)
    assert signed_in(cast.instructor).post(f"/notices/{Notice.objects.get().pk}/read/").status_code == 404


def test_told_again_it_is_one_notice_with_the_newer_words(cast: Cast) -> None:
    tell(cast.trainee, title="Old")
    tell(cast.trainee, title="New")
    assert Notice.objects.get().title == "New"


def test_settled_it_is_gone_for_all_and_read_it_is_gone_for_one(cast: Cast) -> None:
    tell(cast.trainee, cast.other_trainee)
    tell(cast.trainee, subject="thing:2")
    settle(kind=Notice.Kind.ANSWERED, subject="thing:1", user=cast.trainee)
    assert set(Notice.objects.values_list("user", "subject")) == {(cast.other_trainee.pk, "thing:1"), (cast.trainee.pk, "thing:2")}
    settle(kind=Notice.Kind.ANSWERED, subject="thing:1")
    assert Notice.objects.get().subject == "thing:2"


def test_many_are_counted_as_so_many_or_more(cast: Cast) -> None:
    for n in range(25):
        tell(cast.instructor, kind=Notice.Kind.DISPUTED, subject=f"thing:{n}")
    assert "20 or more wait for an answer" in home(cast.instructor)


def test_a_title_is_escaped(cast: Cast) -> None:
    tell(cast.trainee, title="<script>alert(1)</script>")
    assert "<script>alert" not in home(cast.trainee)
