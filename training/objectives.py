"""The six learning objectives of the course, in the words of its pages."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

OBJECTIVES: dict[str, str | Promise] = {
    "O1": _("Clarify the term"),
    "O2": _("Explain the mechanisms"),
    "O3": _("Choose the tests"),
    "O4": _("Know the spectrum"),
    "O5": _("Work through the differential"),
    "O6": _("Treat safely"),
}
