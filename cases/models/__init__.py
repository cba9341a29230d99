"""What a case leaves behind: cases, versions, generated patients, quizzes, attempts, orders, answers, marks, drafts, disputes, ticks."""

from cases.models.attempts import Answer, Attempt, Draft, Mark, Ordered
from cases.models.disputes import Dispute, DisputedRule, DisputeEntry
from cases.models.library import Case, Version
from cases.models.mistakes import TickedOff
from cases.models.practice import GeneratedPatient
from cases.models.quizzes import ExtraTime, Quiz, QuizCase, Sitting

__all__ = [
    "Answer", "Attempt", "Case", "Dispute", "DisputeEntry", "DisputedRule", "Draft", "ExtraTime", "GeneratedPatient", "Mark", "Ordered",
    "Quiz", "QuizCase", "Sitting", "TickedOff", "Version",
]  # fmt: skip
