"""`manage.py makemessages -l xx`: as Django's, but the engine's texts are found too, and the marks `say` and `N_`."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.commands import makemessages

from cases.engine_texts import engine_texts

LISTED = "texts_of_the_engine.py"  # in the root while it runs, for the engine itself knows of no gettext


class Command(makemessages.Command):
    """Collects every text that can be translated."""

    xgettext_options = [*makemessages.Command.xgettext_options, "--keyword=say", "--keyword=N_"]

    def handle(self, *args: Any, **options: Any) -> None:
        options["ignore_patterns"] = [*options["ignore_patterns"], ".venv", "var", "tests", "node_modules"]
        listed = Path(settings.ROOT) / LISTED
        listed.write_text("".join(f"gettext_noop({text!r})\n" for text in engine_texts()))
        try:
            super().handle(*args, **options)
        finally:
            listed.unlink()
