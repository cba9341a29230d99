"""The classification engine: findings in, verdicts with their reasons out. Pure Python, no clock, no chance but a seed."""
