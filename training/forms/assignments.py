"""What an instructor says when something is set for a class."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from training.access import assignable_to
from training.models import Activity, Area, Cohort, Kind, User

LOCAL = "%Y-%m-%dT%H:%M"
FIRST_YEAR, LAST_YEAR = 2000, 2999


class MomentField(forms.DateTimeField):
    """A day and a time in the reader's own zone, of a year that every time zone can show; may be left empty."""

    def __init__(self, label: Any, help_text: Any) -> None:
        box = forms.DateTimeInput({"type": "datetime-local"}, format=LOCAL)
        super().__init__(label=label, help_text=help_text, required=False, widget=box)

    def to_python(self, value: Any) -> datetime | None:
        moment: datetime | None = super().to_python(value)
        if moment is not None and not FIRST_YEAR <= moment.year <= LAST_YEAR:
            raise forms.ValidationError(_("Choose a year from %(first)s to %(last)s.") % {"first": FIRST_YEAR, "last": LAST_YEAR})
        return moment


class DueField(MomentField):
    """When something is due, not yet over."""

    def __init__(self) -> None:
        super().__init__(_("Due"), _("In your own time zone. Empty means no date."))

    def clean(self, value: Any) -> datetime | None:
        due: datetime | None = super().clean(value)
        if due is not None and due <= timezone.now():
            raise forms.ValidationError(_("This time is over. Choose a later one, or leave it empty."))
        return due


class AssignForm(forms.Form):
    """One activity for one class."""

    activity = forms.ModelChoiceField(Activity.objects.none(), label=_("What"), empty_label=_("choose a case, a module or a quiz"))
    due = DueField()

    def __init__(self, *args: Any, cohort: Cohort, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = assignable_to(cohort, user)
        field: Any = self.fields["activity"]
        field.queryset = choices
        field.choices = [("", field.empty_label), *grouped(choices.defer("search_text"))]


class AssignToForm(forms.Form):
    """The class for an activity that is known."""

    cohort = forms.ModelChoiceField(Cohort.objects.none(), label=_("Class"), empty_label=None)
    due = DueField()

    def __init__(self, *args: Any, taught: list[Cohort], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["cohort"]
        field.queryset = Cohort.objects.filter(pk__in=[cohort.pk for cohort in taught])
        field.choices = [(cohort.pk, cohort.name) for cohort in taught]


def grouped(activities: Any) -> list[tuple[str, list[tuple[int, str]]]]:
    """Quizzes, then modules, then the cases of each area, in the order of the course."""
    rows = sorted(activities, key=lambda one: (Area.values.index(one.area), one.title))
    names: dict[str, list[tuple[int, str]]] = {}
    for kind in (Kind.QUIZ, Kind.MODULE, Kind.CASE):
        for one in rows:
            if one.kind == kind:
                group = str(one.get_area_display()) if kind == Kind.CASE else str(kind.label).capitalize()
                names.setdefault(f"{kind}:{group}", []).append((one.pk, one.title))
    return [(name.partition(":")[2], choices) for name, choices in names.items()]
