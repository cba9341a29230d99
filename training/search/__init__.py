"""Looking things up: what can be found, the index that finds it, and how a typed line is understood."""
