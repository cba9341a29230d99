"""Practice without end: what may be asked for, the patient that is made for it, and what the reader is weakest in."""
