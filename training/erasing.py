"""Erasing a person: the identity goes, with all that was written for oneself; marks stay, and belong to nobody."""

from allauth.account.models import EmailAddress
from django.db import transaction

from training.models import Membership, Note, Notice, Place, User


@transaction.atomic
def erase_identity(user: User) -> None:
    """Scrub name, address and settings, end every session, take the person out of classes and schools, delete notes and notices.

    Results, recalls and what was answered within modules stay, without a name.
    """
    Note.objects.filter(user=user).delete()
    Notice.objects.filter(user=user).delete()
    Place.objects.filter(user=user).delete()
    Membership.objects.filter(user=user).delete()
    EmailAddress.objects.filter(user=user).delete()
    user.email, user.shown_name = f"erased-{user.pk}@erased.invalid", ""
    user.language, user.theme, user.time_zone = "en", User.Theme.AUTO, ""
    user.is_active = user.is_staff = user.is_superuser = user.certainty = False
    user.last_login = None
    user.set_unusable_password()  # a session of before is none any more
    user.save()
