"""What a case leaves behind: cases and their versions, generated patients, quizzes, attempts, orders, answers, marks, drafts."""

from cases.models.attempts import Answer, Attempt, Draft, Mark, Ordered
from cases.models.library import Case, Version
from cases.models.practice import GeneratedPatient
from cases.models.quizzes import ExtraTime, Quiz, QuizCase, Sitting

__all__ = [
    "Answer", "Attempt", "Case", "Draft", "ExtraTime", "GeneratedPatient", "Mark", "Ordered", "Quiz", "QuizCase", "Sitting", "Version",
]  # fmt: skip
