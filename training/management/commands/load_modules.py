"""`manage.py load_modules`: bring the shipped modules into the database."""

from typing import Any

from django.core.management import BaseCommand

from training.modules.library import load_modules, own_versions


class Command(BaseCommand):
    """Loads every module file; a broken file stops that file only."""

    help = "Load the shipped modules. Faults are listed all at once; what was loaded before, and what an instructor wrote, stays."

    def handle(self, *args: Any, **options: Any) -> None:
        loaded = load_modules()
        self.stdout.write(f"{len(loaded.new)} new, {len(loaded.changed)} changed, {len(loaded.unchanged)} unchanged")
        for key in loaded.kept:
            self.stdout.write(f"{key}: an instructor's version stands; the shipped text is kept beside it")
        for version in own_versions():
            told = f"{version.module.school} reads its own version {version.number}; it stands, and the shipped text is kept beside it"
            self.stdout.write(f"{version.module.key}: {told}")
        for fault in loaded.faults:
            self.stderr.write(str(fault))
        if loaded.faults:
            raise SystemExit(1)
