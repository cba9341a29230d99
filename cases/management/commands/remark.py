"""`manage.py remark --confirm`: mark anew the answers whose key moved. Marks are appended, answers stay as they were given."""

from argparse import ArgumentParser
from typing import Any

from django.core.management import BaseCommand

from cases.actions import append_marks
from cases.rules_diff import answers_to_mark_anew
from classification import VERSION


class Command(BaseCommand):
    """A separate act by a person, after `rules_diff` was read."""

    help = "Append a mark by today's rules to every answer whose key moved and whose mark would change. Without --confirm only count."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--confirm", action="store_true", help="append the marks")
        parser.add_argument("--reason", default=f"Marked anew by the rules {VERSION}", help="stored with each mark, and shown")

    def handle(self, *args: Any, **options: Any) -> None:
        anew = list(answers_to_mark_anew())
        if not options["confirm"]:
            self.stdout.write(f"{len(anew)} marks would be appended; nothing was written. Say --confirm to append them.")
            return
        append_marks(anew, reason=options["reason"])
        self.stdout.write(f"{len(anew)} marks appended: {options['reason']}")
