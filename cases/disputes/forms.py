"""What is said when someone disagrees, and when that is answered."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.models import Dispute

LONGEST = 2000


def text_field(label: Any, help_text: Any) -> forms.CharField:
    """A few sentences, needed."""
    box = forms.Textarea({"rows": 5, "maxlength": LONGEST})
    return forms.CharField(label=label, help_text=help_text, max_length=LONGEST, widget=box)


class DisagreeForm(forms.Form):
    """A learner's note, and which criteria or actions it is about."""

    text = text_field(_("What do you hold against it?"), _("At most 2,000 characters. Say what you would have answered, and why."))
    codes = forms.MultipleChoiceField(
        label=_("Which of these is it about?"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("If you like. A rule that several people dispute is counted."),
    )  # fmt: skip

    def __init__(self, *args: Any, choices: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["codes"].choices = choices  # type: ignore[attr-defined]
        if not choices:
            del self.fields["codes"]


class ReplyForm(forms.Form):
    """The answer to a disagreement: an outcome with its reasons."""

    outcome = forms.ChoiceField(
        label=_("What comes of it"), choices=[choice for choice in Dispute.Outcome.choices if choice[0] != Dispute.Outcome.OPEN],
        help_text=_("It is recorded with the case and the rule. It changes no mark: marking anew is an act of its own."),
        widget=forms.RadioSelect,
    )  # fmt: skip
    text = text_field(_("Your answer to the learner"), _("At most 2,000 characters."))
    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
