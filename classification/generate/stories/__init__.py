"""Why a patient came: words that no rule reads."""

from classification.generate.stories.clinics import CLINICS
from classification.generate.stories.illness import ILLNESS
from classification.generate.stories.infant import INFANT
from classification.generate.stories.newborn import NEWBORN
from classification.generate.stories.school import SCHOOL
from classification.generate.stories.story import Stories, Story
from classification.generate.stories.visits import VISITS

STORIES: Stories = {**NEWBORN, **INFANT, **SCHOOL, **VISITS, **CLINICS, **ILLNESS}

__all__ = ["STORIES", "Story"]
