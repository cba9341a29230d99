"""The tables of `training`, one module per theme."""

from training.models.catalogue import Activity, Area, Context, Kind, Level, Result
from training.models.people import User
from training.models.schools import Cohort, Membership, Place, School

__all__ = [
    "Activity",
    "Area",
    "Cohort",
    "Context",
    "Kind",
    "Level",
    "Membership",
    "Place",
    "Result",
    "School",
    "User",
]
