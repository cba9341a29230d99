"""Quizzes: composing one, sitting it, ending at the bell."""
