"""Clinical notes made from findings: facts in clauses and in fragments, told in several styles of note."""
