"""What is chosen before a patient is made."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.practice.choices import LEVELS, menu
from cases.practice.weakest import Weakest


class ChangeForm(forms.Form):
    """The one finding that is to differ; without a choice the engine takes one that moves the verdicts."""

    change = forms.ChoiceField(label=_("What is different"), required=False)

    def __init__(self, *args: Any, changes: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        by_engine = _("let the engine choose one that turns the verdict, or else what stands beside it")
        self.fields["change"].choices = [("", by_engine), *changes.items()]  # type: ignore[attr-defined]


class PracticeForm(forms.Form):
    """What the patient is to be about, and how hard."""

    about = forms.ChoiceField(label=_("About"))
    level = forms.TypedChoiceField(label=_("Level"), choices=LEVELS, coerce=int, widget=forms.RadioSelect, initial=1)

    def __init__(self, *args: Any, weakest: Weakest, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["about"].choices = menu(str(weakest))  # type: ignore[attr-defined]
