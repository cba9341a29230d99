"""`manage.py coverage`: every factual row of the founding documents, where it is taught and which rule encodes it."""

from argparse import ArgumentParser
from typing import Any

from django.core.management import BaseCommand

from training.modules.coverage import coverage
from training.modules.library import SHIPPED, check_file


class Command(BaseCommand):
    """Reads the module files, not the database: what is shipped must be whole before it is loaded."""

    help = "Print which factual rows are taught and which are encoded. Fails when a row is neither."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--open", action="store_true", help="only the rows that are neither")

    def handle(self, *args: Any, **options: Any) -> None:
        rows = coverage([check_file(path).page for path in sorted(SHIPPED.glob("*.md"))])
        for covered in rows:
            if covered.somewhere and options["open"]:
                continue
            places = ", ".join(map(str, covered.places)) or "-"
            rules = [rule.id for rule in covered.rules]
            more = f" and {len(rules) - 4} more" if len(rules) > 4 else ""
            self.stdout.write(f"{covered.row['id']:6}  taught {places}  encoded {', '.join(rules[:4]) or '-'}{more}")
        told, encoded = sum(bool(row.places) for row in rows), sum(bool(row.rules) for row in rows)
        neither = [row.row["id"] for row in rows if not row.somewhere]
        self.stdout.write(f"{len(rows)} factual rows: {told} taught, {encoded} encoded, {len(neither)} neither")
        if neither:
            raise SystemExit(1)
