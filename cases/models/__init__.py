"""What a case leaves behind: cases and their versions, attempts, answers, marks, drafts."""

from cases.models.attempts import Answer, Attempt, Draft, Mark
from cases.models.library import Case, Version

__all__ = ["Answer", "Attempt", "Case", "Draft", "Mark", "Version"]
