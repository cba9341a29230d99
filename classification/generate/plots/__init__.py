"""Plots: whole cases in words, each with a recipe of its own, and the figures of the patient left open."""
