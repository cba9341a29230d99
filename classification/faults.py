"""What is wrong with a document, said where it was made: one value for findings, cases, modules and imports."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the field at fault, what is wrong, and what to write instead; file and line where there is a file."""

    field: str
    problem: str
    remedy: str = ""
    file: str = ""
    line: int | None = None
    code: str = ""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line) if part)
        said = f"{self.problem} {self.remedy}".strip()
        return ": ".join(part for part in (place, self.field, said) if part)

    def within(self, file: str, line: int | None) -> "Fault":
        """The same fault with its place."""
        return replace(self, file=file, line=line)


class Refused(ValueError):
    """A document that cannot be taken, with all its faults at once."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))
