"""`manage.py check_modules`: read module files as the loader would, and store nothing."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand

from training.modules.library import SHIPPED, faults_of


class Command(BaseCommand):
    """Lists every fault of every file, with its line and remedy."""

    help = "Check module files (by default the shipped ones) without loading them."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="*", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        paths = options["files"] or sorted(SHIPPED.glob("*.md"))
        faults = faults_of(paths)
        for fault in faults:
            self.stderr.write(str(fault))
        self.stdout.write(f"{len(paths)} files, {len(faults)} faults")
        if faults:
            raise SystemExit(1)
