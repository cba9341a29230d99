"""`manage.py check_cases`: read case files as the loader would, and store nothing."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand

from cases.documents import read_case
from cases.library import SHIPPED, faults_of
from cases.traps import traps
from classification.reader import read_document


class Command(BaseCommand):
    """Lists every contradiction, every key that cannot be derived, every option without a reason."""

    help = "Check case files (by default the shipped ones): contradictions, keys not derivable at their step, missing feedback."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, help="case files; the shipped ones when none is named")
        parser.add_argument("--traps", action="store_true", help="print which classic traps are set, and which are not")

    def handle(self, *args: Any, **options: Any) -> None:
        files = options["files"] or sorted(SHIPPED.rglob("*.yaml"))
        faults = faults_of(files)
        for fault in faults:
            self.stderr.write(str(fault))
        self.stdout.write(f"{len(files)} cases, {len(faults)} faults")
        if faults:
            raise SystemExit(1)
        if options["traps"]:
            self._print_traps(files)

    def _print_traps(self, files: list[Path]) -> None:
        told = traps(read_case(read_document(path).value).case for path in files)
        for trap in told:
            self.stdout.write(f"{trap.id}  {', '.join(trap.cases) or '-'}  {trap.says}")
        self.stdout.write(f"{sum(bool(trap.cases) for trap in told)} of {len(told)} traps are set")
