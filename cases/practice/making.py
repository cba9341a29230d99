"""Making a patient: drawn, checked as every case is, stored as an immutable version with the order it was made by."""

import hashlib
import json
import secrets
from copy import deepcopy
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from random import Random

from django.db import transaction
from django.urls import reverse
from django.utils.translation import override

from cases.documents import Checked, read_case
from cases.library import add_version
from cases.models import GeneratedPatient, Version
from cases.models.practice import unguessable
from cases.practice.changed import told_with_change
from cases.practice.choices import AREAS, WEAKEST, Order, concept_of, order, rival
from cases.recalls import shown_by_knowing
from classification import VERSION, Refused
from classification.disorders import DISORDERS
from classification.generate import Generated, NotGenerated, generate, generate_plotted, has_plot
from training.actions import publish_activity
from training.models import Activity, Kind, Level, User

TRIES, BY_PLOT = 9, 3  # so many of them by plot
LATELY = 20  # patients
THREADED = 1000  # of so many seeds one is told along a thread also where there are plots: for who has met the plots of late
OWN_ROWS, OTHER_ROWS = 3, 2
SEEDS = 2**40


class NoPatient(Exception):
    """None of the seeds tried gave a patient that holds."""


def make_patient(*, user: User, about: str, difficulty: int, weakest: str = "") -> GeneratedPatient:
    """A new patient of what was asked for; where a seed gives none, or one told as of late, the next is tried. Raises NoPatient.

    `weakest`: what stands behind the choice of that name; without it any area may come.
    """
    lately, repeated = told_lately(user), None
    for turn in range(TRIES):
        seed, token = secrets.randbelow(SEEDS), unguessable()
        if repeated and turn >= BY_PLOT:  # there are far more threads than plots
            seed -= seed % THREADED
        asked = (weakest or f"area-{Random(seed).choice(AREAS).value}") if about == WEAKEST else about
        wanted = order(asked, seed)
        try:
            checked = document_for(token, asked, wanted, difficulty, seed)
        except (NotGenerated, Refused):
            continue
        known = concept_of(asked)
        if known and (known.kind, known.code) not in shown_by_knowing(checked):
            continue
        made = GeneratedPatient(
            token=token, about=asked if known else about, target=wanted.target, neighbour=wanted.neighbour or "", difficulty=difficulty,
            seed=seed, rules=VERSION, generator=generator(), made_for=user,
        )  # fmt: skip
        if not lately & told_in(checked.case.canonical()):
            return _stored(made, checked)
        repeated = repeated or (made, checked)
    if repeated is None:
        raise NoPatient
    return _stored(*repeated)


def _stored(made: GeneratedPatient, checked: Checked) -> GeneratedPatient:
    with transaction.atomic():
        made.version = add_version(checked, case=None, number=1, origin=Version.Origin.GENERATED)
        made.save()
    return made


def told_in(document: str) -> set[str]:
    """What shows by which plot or thread a patient is told: the titles of the later steps, which no other has."""
    return {step["title"] for step in json.loads(document)["steps"][1:]}


def told_lately(user: User) -> set[str]:
    """The same of the patients last made for somebody: who practises every day is not told the same story twice in a month."""
    before = Version.objects.filter(patient__made_for=user).order_by("-pk").values_list("document", flat=True)[:LATELY]
    return set().union(*(told_in(document) for document in before))


def document_for(token: str, about: str, wanted: Order, difficulty: int, seed: int, change: str = "") -> Checked:
    """The case of an order; the same order gives the same bytes. Key, place and the criteria asked do not tell the target.

    `change`: the one finding that is to differ from what the generator draws. Raises NotGenerated, NotChanged, Refused.
    """
    generated = drawn(wanted, difficulty, seed)
    made = told_with_change(generated, change) if change else deepcopy(generated.document)
    beside = rival(about, wanted.target, seed)
    for step in made["steps"]:
        for question in step["questions"]:
            if question["kind"] == "criteria":
                other = beside if question["disorder"] != beside else wanted.target
                question["rows"] = _mixed(_first(about, question["rows"]), other, Random(f"rows {seed}"))
    return read_case(made | {"key": f"practice-{token}", "place": ""})


def drawn(wanted: Order, difficulty: int, seed: int) -> Generated:
    """The patient of an order: mostly one with a plot; one who is to look like a neighbour has none. Raises NotGenerated."""
    if wanted.neighbour is None and seed % THREADED and has_plot(wanted.target):
        return generate_plotted(wanted.target, difficulty, seed)
    return generate(wanted.target, difficulty, seed, neighbour=wanted.neighbour)


def _first(about: str, rows: list[str]) -> list[str]:
    """The criterion that was asked for before the others, so that it is among those that stay."""
    known = concept_of(about)
    return [known.code, *(row for row in rows if row != known.code)] if known and known.kind == "criterion" else rows


def _mixed(rows: list[str], other: str, rng: Random) -> list[str]:
    """Rows of two disorders in any order: those of one alone would name it."""
    row = DISORDERS[other]
    more = [criterion.id for criterion in (*row.required, *(row.established or ())) if criterion.id not in rows]
    mixed = [*rows[:OWN_ROWS], *more[:OTHER_ROWS]]
    return rng.sample(mixed, len(mixed))


def made_again(patient: GeneratedPatient) -> Checked:
    """The patient out of its stored order; the same bytes as its version while rules and generator are the same."""
    wanted = Order(patient.target, patient.neighbour or None)
    return document_for(patient.token, patient.about, wanted, patient.difficulty, patient.seed, patient.change)


@cache
def generator() -> str:
    """The fingerprint of the generator's source: another one may draw another patient from the same seed."""
    digest = hashlib.sha256()
    for name, text in sorted(_sources(files("classification.generate"), "")):
        digest.update(f"{name}\n{text}\n".encode())
    return digest.hexdigest()[:16]


def _sources(folder: Traversable, within: str) -> list[tuple[str, str]]:
    found = []
    for each in folder.iterdir():
        if each.is_dir():
            found += _sources(each, f"{within}{each.name}/")
        elif each.name.endswith(".py"):
            found.append((within + each.name, each.read_text(encoding="utf-8")))
    return found


def publish_practice() -> None:
    """See to it that the catalogue holds practice in each area: one row, for which the newest finished patient counts."""
    known = set(Activity.objects.filter(kind=Kind.PRACTICE, school=None).values_list("key", flat=True))
    for area in AREAS:
        if area.value not in known:
            with override("en"):
                title = f"Practice: {area.label}"
            publish_activity(
                kind=Kind.PRACTICE, key=area.value, title=title, url=f"{reverse('practice:practice')}?about=area-{area.value}",
                area=area, level=Level.CORE, objectives=("O1", "O5", "O6"),
            )  # fmt: skip
