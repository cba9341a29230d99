"""`manage.py load_library`: bring the shipped cases into the database."""

from typing import Any

from django.core.management import BaseCommand

from cases.library import load_library


class Command(BaseCommand):
    """Loads every case file; a broken file stops that file only."""

    help = "Load the shipped cases. Faults are listed all at once; what was loaded before stays."

    def handle(self, *args: Any, **options: Any) -> None:
        loaded = load_library()
        self.stdout.write(f"{len(loaded.new)} new, {len(loaded.changed)} changed, {len(loaded.unchanged)} unchanged")
        for fault in loaded.faults:
            self.stderr.write(str(fault))
        if loaded.faults:
            raise SystemExit(1)
