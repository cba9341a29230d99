"""What is chosen before a patient is made."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.practice.choices import LEVELS, menu
from cases.practice.weakest import Weakest


class PracticeForm(forms.Form):
    """What the patient is to be about, and how hard."""

    about = forms.ChoiceField(label=_("About"))
    level = forms.TypedChoiceField(label=_("Level"), choices=LEVELS, coerce=int, widget=forms.RadioSelect, initial=1)

    def __init__(self, *args: Any, weakest: Weakest, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["about"].choices = menu(str(weakest))  # type: ignore[attr-defined]
