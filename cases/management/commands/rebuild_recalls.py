"""`manage.py rebuild_recalls`: work out anew, from the stored answers, what is known of each criterion and disorder."""

from typing import Any

from django.core.management import BaseCommand

from cases.recalls import rebuild_recalls


class Command(BaseCommand):
    """The record is a projection: the same answers give the same rows."""

    help = "Record anew what every stored answer shows of criteria and disorders. Nothing that was answered or marked is changed."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{rebuild_recalls()} rows")
