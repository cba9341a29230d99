"""What people say about themselves."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from training.models import User

NAME_HELP = _("What your class sees. A first name or a nickname is fine.")
UNKNOWN_ZONE = _("Choose a zone from the list, such as Europe/Berlin.")

# Enough to start typing from; every zone that the machine knows is taken.
SUGGESTED_ZONES = (
    "Africa/Cairo Africa/Johannesburg Africa/Lagos Africa/Nairobi America/Bogota America/Chicago America/Denver "
    "America/Los_Angeles America/Mexico_City America/New_York America/Sao_Paulo Asia/Dubai Asia/Jakarta Asia/Karachi "
    "Asia/Kolkata Asia/Manila Asia/Riyadh Asia/Seoul Asia/Shanghai Asia/Singapore Asia/Tehran Asia/Tokyo "
    "Australia/Sydney Europe/Amsterdam Europe/Athens Europe/Berlin Europe/Brussels Europe/Copenhagen Europe/Dublin "
    "Europe/Helsinki Europe/Istanbul Europe/Lisbon Europe/London Europe/Madrid Europe/Oslo Europe/Paris Europe/Prague "
    "Europe/Rome Europe/Stockholm Europe/Vienna Europe/Warsaw Europe/Zurich Pacific/Auckland UTC"
).split()


class SignUpFields(forms.Form):
    """What a new person is asked beside address and password. The account package builds its form on this one."""

    field_order = ("shown_name", "email", "password1")

    shown_name = forms.CharField(
        label=_("Name shown"), max_length=80, help_text=NAME_HELP, widget=forms.TextInput({"autocomplete": "nickname"})
    )

    def signup(self, request: HttpRequest, user: User) -> None:
        """Called by the account package once the person exists."""
        user.shown_name = self.cleaned_data["shown_name"]
        user.save(update_fields=["shown_name"])


class ProfileForm(forms.ModelForm):
    """The reader's own settings."""

    class Meta:
        model = User
        fields = ("shown_name", "theme", "language", "time_zone", "daily_limit", "certainty")
        help_texts = {
            "shown_name": NAME_HELP,
            "daily_limit": _("Criteria and disorders that come back on one day. The rest waits, the most harmful to forget first."),
            "time_zone": _("For due dates and live hours. Empty means the time of the server."),
            "certainty": _(
                "With answers that are one decision. It is marked apart and never changes a score. "
                "What you were sure of and was not right is listed under “Sure and wrong”."
            ),
        }
        widgets = {
            "shown_name": forms.TextInput({"autocomplete": "nickname"}),
            "theme": forms.RadioSelect,
            "daily_limit": forms.NumberInput({"class": "in short", "inputmode": "numeric"}),
            "time_zone": forms.TextInput({"list": "zones", "autocomplete": "off"}),
        }

    def clean_time_zone(self) -> str:
        """A zone this machine knows, or none."""
        zone: str = self.cleaned_data["time_zone"].strip()
        try:
            return ZoneInfo(zone).key if zone else ""
        except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
            raise forms.ValidationError(UNKNOWN_ZONE) from unknown


class JoinForm(forms.Form):
    """The code on the slide."""

    code = forms.CharField(
        label=_("Code from the slide or from your school"),
        max_length=16,
        help_text=_("Six characters. Capitals and spaces do not matter."),
        widget=forms.TextInput({"class": "in codes", "autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
    )
