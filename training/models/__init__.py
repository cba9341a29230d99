"""The tables of `training`, one module per theme."""

from training.models.catalogue import Activity, Area, Assignment, Context, Kind, Level, Result
from training.models.modules import CheckAnswer, Module, ModuleDraft, ModuleVersion, ReadingPlace
from training.models.notes import Note
from training.models.notices import Notice
from training.models.people import User
from training.models.recall import Recall
from training.models.schools import Cohort, Membership, Place, School

__all__ = [
    "Activity",
    "Area",
    "Assignment",
    "CheckAnswer",
    "Cohort",
    "Context",
    "Kind",
    "Level",
    "Membership",
    "Module",
    "ModuleDraft",
    "ModuleVersion",
    "Note",
    "Notice",
    "Place",
    "ReadingPlace",
    "Recall",
    "Result",
    "School",
    "User",
]
