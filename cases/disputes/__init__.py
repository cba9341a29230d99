"""Disagreements of learners: who hears of them, what is written, what comes of them."""
