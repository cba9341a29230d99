"""The app `cases`."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    """Plays patients; builds on `training`, which knows nothing of it."""

    name = "cases"
    default_auto_field = "django.db.models.BigAutoField"
