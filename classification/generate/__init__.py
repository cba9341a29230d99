"""New patients to order: from radicals and incidentals, accepted only when the engine gives the verdict asked for."""

from classification.generate.case import NEIGHBOURS, Generated, generate, generate_plotted, has_plot, targets
from classification.generate.difficulty import Measure, measure
from classification.generate.patient import NotGenerated
from classification.generate.radicals import statuses_of

__all__ = [
    "NEIGHBOURS",
    "Generated",
    "Measure",
    "NotGenerated",
    "generate",
    "generate_plotted",
    "has_plot",
    "measure",
    "statuses_of",
    "targets",
]
