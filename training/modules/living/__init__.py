"""Living paragraphs: a sentence with numbers to change, answered by the engine. Nothing in them is a rule of medicine."""

from training.modules.living.count import CountAndBand
from training.modules.living.din import DrugAndCount
from training.modules.living.form import Kind, Told
from training.modules.living.lon import IsThisLon

KINDS: dict[str, Kind] = {kind.name: kind for kind in (CountAndBand(), DrugAndCount(), IsThisLon())}

__all__ = ["KINDS", "Kind", "Told"]
