"""How long ago something was, as one says it."""

from datetime import date, datetime

from django import template
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

register = template.Library()
AS_DAYS, AS_WEEKS = 14, 70


@register.filter
def ago(at: date | None) -> str:
    """Today, yesterday, 3 days ago, 5 weeks ago; by the reader's own calendar."""
    if at is None:
        return ""
    day = timezone.localdate(at) if isinstance(at, datetime) else at
    days = (timezone.localdate() - day).days
    if days <= 0:
        return _("today")
    if days == 1:
        return _("yesterday")
    if days < AS_DAYS:
        return _("%(n)s days ago") % {"n": days}
    if days < AS_WEEKS:
        return _("%(n)s weeks ago") % {"n": days // 7}
    return ngettext("%(n)s month ago", "%(n)s months ago", days // 30) % {"n": days // 30}
