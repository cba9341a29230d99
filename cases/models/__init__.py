"""What a case leaves behind: cases and their versions, generated patients, attempts, answers, marks, drafts."""

from cases.models.attempts import Answer, Attempt, Draft, Mark
from cases.models.library import Case, Version
from cases.models.practice import GeneratedPatient

__all__ = ["Answer", "Attempt", "Case", "Draft", "GeneratedPatient", "Mark", "Version"]
