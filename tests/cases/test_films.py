"""Pictures of films and marrows: shown at their step, in the record afterwards and in the debrief; refused where they are not there."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from cases import films
from cases.documents import Picture, read_case
from cases.library import SHIPPED, add_version
from cases.models import Attempt
from classification import Refused
from classification.reader import read_document
from tests.cases.test_play import at
from tests.make import Cast, answer_step, finish, make_attempt, make_case, shipped_case, signed_in

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 420"><title>Film</title></svg>'
ALT = "A film without a single neutrophil; the lymphocytes are small."
CAPTION = "Her film of the first night."


@pytest.fixture
def drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One drawing, under the name that the case below uses."""
    (tmp_path / "film-empty.svg").write_text(SVG)
    monkeypatch.setattr(films, "FOLDER", tmp_path)
    films.size_of.cache_clear()
    yield
    films.size_of.cache_clear()


@pytest.fixture
def attempt(cast: Cast) -> Attempt:
    return playing(cast, "film-empty")


def playing(cast: Cast, name: str) -> Attempt:
    """The first case, with a picture at its second step; the first is answered."""
    case, checked = make_case(), shipped_case("sore-throat")
    picture = Picture(file=name, alt=ALT, step=checked.case.steps[1].id, caption=CAPTION)
    document = checked.case.model_copy(update={"media": (picture,)})
    case.current = add_version(replace(checked, case=document), case=case, number=2)
    case.save()
    attempt = make_attempt(cast.trainee, case)
    answer_step(attempt, 0)
    return attempt


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def images(client: Client, attempt: Attempt, number: int | str) -> list[str]:
    return re.findall(r"<img[^>]*>", client.get(at(attempt, number)).content.decode())


@pytest.mark.usefixtures("drawn")
def test_a_picture_is_shown_from_its_step_on_and_not_before(client: Client, attempt: Attempt) -> None:
    assert images(client, attempt, 1) == []
    (image,) = images(client, attempt, 2)
    assert 'width="620" height="420"' in image
    assert f'alt="{ALT}"' in image
    assert 'loading="lazy"' in image
    page = client.get(at(attempt, 2)).content.decode()
    assert CAPTION in page
    address = re.search(r'src="(/static/figures/films/film-empty[^"]*\.svg)"', image)
    assert address
    assert f'<a href="{address[1]}"' in page, "it opens larger without a script"
    answer_step(attempt, 1)
    assert len(images(client, attempt, 3)) == 1


@pytest.mark.usefixtures("drawn")
def test_the_debrief_shows_it_again(client: Client, attempt: Attempt) -> None:
    finish(attempt, since=1)
    assert len(images(client, attempt, "debrief")) == 1


@pytest.mark.usefixtures("drawn")
def test_where_the_drawing_is_gone_its_text_stands_alone(cast: Cast, client: Client) -> None:
    attempt = playing(cast, "film-lost")
    page = client.get(at(attempt, 2)).content.decode()
    assert images(client, attempt, 2) == []
    assert f"<p>{ALT}</p>" in page


def raw(**picture: Any) -> dict[str, Any]:
    told = {"file": "film-empty", "alt": ALT, "step": "laboratory", **picture}
    document: dict[str, Any] = read_document(SHIPPED / "sore-throat.yaml").value
    return document | {"media": [{key: value for key, value in told.items() if value is not None}]}


def faults(document: dict[str, Any]) -> list[str]:
    try:
        read_case(document)
    except Refused as refused:
        return [fault.field for fault in refused.faults]
    return []


STEP = shipped_case("sore-throat").case.steps[1].id


@pytest.mark.usefixtures("drawn")
@pytest.mark.parametrize(
    ("picture", "fields"),
    [
        ({"step": STEP}, []),
        ({"step": STEP, "file": "film-lost"}, ["media.0.file"]),
        ({"step": "nowhere"}, ["media.0.step"]),
        ({"step": "nowhere", "file": "film-lost"}, ["media.0.step", "media.0.file"]),
        ({"step": STEP, "alt": None}, ["media.0.alt"]),
        ({"step": STEP, "alt": ""}, ["media.0.alt"]),
        ({"step": STEP, "alt": "A film."}, ["media.0.alt"]),
        ({"step": STEP, "file": "../../secret"}, ["media.0.file"]),
    ],
)
def test_a_picture_that_cannot_be_shown_is_refused(picture: dict[str, Any], fields: list[str]) -> None:
    assert faults(raw(**picture)) == fields


@pytest.mark.usefixtures("drawn")
def test_a_drawing_without_a_size_is_refused() -> None:
    (films.FOLDER / "film-sizeless.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"></svg>')
    assert faults(raw(step=STEP, file="film-sizeless")) == ["media.0.file"]
