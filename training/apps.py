"""The app `training`."""

from django.apps import AppConfig


class TrainingConfig(AppConfig):
    """Knows people and activities, and nothing of what an activity is made of."""

    name = "training"
    default_auto_field = "django.db.models.BigAutoField"
