"""What is finished now was first finished then, as far as is known."""

from typing import Any

from django.db import migrations
from django.db.models import F


def fill(apps: Any, schema_editor: Any) -> None:
    """One statement, however many results."""
    apps.get_model("training", "Result").objects.filter(first_finished=None).update(first_finished=F("finished"))


class Migration(migrations.Migration):

    dependencies = [
        ("training", "0007_first_finished_and_notices"),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
