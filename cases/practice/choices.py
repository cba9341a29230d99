"""What a trainee may ask for, and the disorder that a seed draws for it."""

from dataclasses import dataclass
from functools import cache
from random import Random

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from classification.concepts import Concept, concept
from classification.disorders import DISORDERS
from classification.generate import NEIGHBOURS, targets
from classification.generate.document import AREAS as AREA_OF
from classification.names import name_of
from training.models import Area

WEAKEST = "weakest"
AREAS = (Area.NEONATAL, Area.ACUTE, Area.DRUG, Area.CHRONIC, Area.DIFFERENTIAL)
LEVELS = ((1, _("1, plain")), (2, _("2, as on the ward")), (3, _("3, hard")))
TIMES = {"common": 6, "uncommon": 3, "rare": 1}  # how often a disorder of its tier is drawn within an area


@dataclass(frozen=True)
class Order:
    """What the generator is asked for."""

    target: str
    neighbour: str | None


@cache
def pairs() -> dict[str, tuple[str, str]]:
    """The neighbours to tell apart, each pair once, whichever of the two is made to look like the other."""
    found: dict[frozenset[str], tuple[str, str]] = {}
    for pair in NEIGHBOURS:
        found.setdefault(frozenset(pair), pair)
    return {f"pair-{first}-{second}": (first, second) for first, second in found.values()}


@cache
def disorders_of(area: str) -> tuple[str, ...]:
    """The disorders that an area draws from."""
    return tuple(code for code in targets() if AREA_OF.get(code, Area.DIFFERENTIAL) == area)


def concept_of(about: str) -> Concept | None:
    """The criterion or disorder that a patient is asked for; None where an area or a pair is."""
    kind, _dash, code = about.partition("-")
    return concept(kind, code)


def about_concept(known: Concept) -> str:
    """What is asked for where a criterion or a disorder is to matter."""
    return f"{known.kind}-{known.code}"


def order(about: str, seed: int) -> Order:
    """The disorder for an area, a pair, a criterion or itself. Of a pair both are as likely, so that the choice gives nothing away."""
    rng = Random(f"order {seed} {about}")
    if known := concept_of(about):
        return Order(_by_tier(known.patients, rng), None)
    if about in pairs():
        target, other = rng.sample(pairs()[about], 2)
        return Order(target, other if (target, other) in NEIGHBOURS else None)
    return Order(_by_tier(disorders_of(about.removeprefix("area-")), rng), None)


def _by_tier(codes: tuple[str, ...], rng: Random) -> str:
    return rng.choices(codes, [TIMES[DISORDERS[code].tier] for code in codes])[0]


def rival(about: str, target: str, seed: int) -> str:
    """What the target is set beside where criteria are asked: the other of the pair, or another disorder of its area."""
    others = pairs().get(about) or disorders_of(AREA_OF.get(target, Area.DIFFERENTIAL))
    return Random(f"rival {seed}").choice([code for code in others if code != target])


def menu(weakest: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Every choice in the language in force, by group. `weakest` says what stands behind that choice for this reader."""
    apart = [
        (
            key,
            gettext("%(one)s or %(other)s: %(names)s")
            % {"one": one, "other": other, "names": f"{gettext(name_of(one))} / {gettext(name_of(other))}"},
        )
        for key, (one, other) in pairs().items()
    ]
    return [
        (gettext("From your results"), [(WEAKEST, weakest)]),
        (gettext("An area"), [(f"area-{area.value}", str(area.label)) for area in AREAS]),
        (gettext("Two to tell apart"), sorted(apart, key=lambda row: row[1])),
    ]
