"""`manage.py collect_sittings`: end every sitting whose time is over, for a timer of the operator."""

from typing import Any

from django.core.management import BaseCommand
from django.utils import timezone

from cases.quizzes.sitting import end_what_is_over


class Command(BaseCommand):
    """What was typed before the bell is taken as it stands."""

    help = "End the sittings whose bell has rung and whose browser never came back."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{len(end_what_is_over(now=timezone.now()))} sittings ended")
