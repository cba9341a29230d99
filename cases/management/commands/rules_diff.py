"""`manage.py rules_diff`: which keys and marks today's rules would change. It writes nothing to the database."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError

from cases.rules_diff import rules_diff, snapshot
from classification import VERSION


class Command(BaseCommand):
    """The dry run before a release: `--keep FILE` with the old rules, `--since FILE` with the new ones."""

    help = "List the questions whose key moves under today's rules, with the attempts and marks concerned. Changes nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--keep", type=Path, metavar="FILE", help="write the keys of all published versions to a file, and stop")
        parser.add_argument("--since", type=Path, metavar="FILE", help="compare with the keys kept in that file too")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["keep"]:
            kept = snapshot()
            options["keep"].write_text(json.dumps(kept, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
            self.stdout.write(f"keys of {len(kept['keys'])} versions kept, rules {VERSION}")
            return
        diff = rules_diff(self.kept(options["since"]))
        for moved in diff.moved:
            self.stdout.write(str(moved))
        attempts = len(set().union(*(moved.attempts for moved in diff.moved)))
        marks = sum(moved.marks for moved in diff.moved)
        self.stdout.write(f"{len(diff.moved)} keys move, {attempts} attempts, {marks} marks would change, rules {VERSION}")
        if diff.without_key:
            self.stdout.write(f"{diff.without_key} answers were stored without their key")

    def kept(self, file: Path | None) -> dict[str, Any] | None:
        if file is None:
            return None
        try:
            keys: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))["keys"]
        except (OSError, ValueError, KeyError) as error:
            raise CommandError(f"{file} holds no keys: {error}. Write it with --keep.") from error
        return keys
