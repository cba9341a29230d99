"""What is said when a quiz is composed, and when a person is given more time."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.models import Case, Quiz
from training.access import taught_by
from training.forms.assignments import MomentField
from training.models import Activity, Area, Cohort, Kind, User

MOST_CASES = 30
MOST_MINUTES = 600


class QuizForm(forms.Form):
    """A quiz: its cases, what is told when, and for how long."""

    title = forms.CharField(label=_("Title"), max_length=120, min_length=3)
    cohort = forms.ModelChoiceField(Cohort.objects.none(), label=_("For"), required=False, empty_label=_("myself"))
    policy = forms.ChoiceField(label=_("Feedback"), choices=Quiz.Policy, initial=Quiz.Policy.PRACTICE, widget=forms.RadioSelect)
    minutes = forms.IntegerField(
        label=_("Minutes in all"), min_value=1, max_value=MOST_MINUTES, required=False,
        help_text=_("The server keeps the time. What is typed when the bell rings is taken as it stands. Empty means no limit."),
    )  # fmt: skip
    once = forms.BooleanField(label=_("One attempt only"), required=False)
    opens = MomentField(_("Opens"), _("Empty means at once."))
    closes = MomentField(_("Closes"), _("Nobody can begin after this; an exam that is under way ends then."))
    cases = forms.MultipleChoiceField(
        label=_("Cases, in the order of the course"), widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one case.")},
    )  # fmt: skip

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, taught = user, taught_by(user)
        cohorts = self.fields["cohort"]
        cohorts.queryset = Cohort.objects.filter(pk__in=[cohort.pk for cohort in taught])  # type: ignore[attr-defined]
        if not taught:
            del self.fields["cohort"]
        self.fields["cases"].choices = case_choices(user)  # type: ignore[attr-defined]

    def clean_cases(self) -> list[Case]:
        """The cases behind the keys, in the order shown."""
        keys = self.cleaned_data["cases"]
        if len(keys) > MOST_CASES:
            raise forms.ValidationError(
                _("At most %(most)s cases fit into a quiz; you chose %(n)s.") % {"most": MOST_CASES, "n": len(keys)}
            )
        visible = {str(case.pk): case for case in Case.objects.visible_to(self.user).filter(pk__in=keys).select_related("current")}
        return [visible[key] for key, _title in flat(self.fields["cases"].choices) if key in keys and key in visible]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Ends come after beginnings, and an exam for a class says how long."""
        told: dict[str, Any] = super().clean() or {}
        if told.get("opens") and told.get("closes") and told["closes"] <= told["opens"]:
            self.add_error("closes", _("This is not after the time when it opens."))
        if told.get("policy") == Quiz.Policy.EXAM and not self.errors and not told.get("minutes") and not told.get("closes"):
            self.add_error("minutes", _("An exam needs an end: minutes, or a time when it closes."))
        return told


def flat(groups: Any) -> list[tuple[str, str]]:
    """The choices of all groups, one after another."""
    return [choice for _group, choices in groups for choice in choices]


def case_choices(user: User) -> list[tuple[str, list[tuple[str, str]]]]:
    """The cases that the user may play, by area in the order of the course, each with its level."""
    shown = {(row.key, row.school_id): row for row in Activity.objects.visible_to(user).filter(kind=Kind.CASE)}
    groups: dict[str, list[tuple[int, str, str]]] = {area: [] for area in Area.values}
    levels = ["first", "core", "hard"]
    for case in Case.objects.visible_to(user):
        row = shown.get((case.key, case.school_id))
        if row is not None:
            groups[row.area].append((levels.index(row.level), str(case.pk), f"{row.title} ({row.get_level_display()})"))
    return [(str(Area(area).label), [(key, title) for _n, key, title in sorted(rows)]) for area, rows in groups.items() if rows]


class ExtraTimeForm(forms.Form):
    """Minutes more for one person of the class."""

    person = forms.ModelChoiceField(User.objects.none(), label=_("Who"))
    minutes = forms.IntegerField(label=_("Minutes more"), min_value=0, max_value=MOST_MINUTES)

    def __init__(self, *args: Any, people: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = people  # type: ignore[attr-defined]
