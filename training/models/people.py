"""People. The e-mail address is the login; the shown name is what others see."""

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager["User"]):
    """Makes people. Addresses are kept in small letters, so that one person has one row."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        if not email:
            raise ValueError("A user needs an e-mail address.")
        user = self.model(email=email, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        return self.create_user(email, password, **{"is_staff": True, "is_superuser": True, **fields})

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").lower())


class User(AbstractBaseUser, PermissionsMixin):
    """Someone who learns, teaches or writes. What they may do stands on memberships and places, not here."""

    class Theme(models.TextChoices):
        AUTO = "auto", _("as the device")
        LIGHT = "light", _("light")
        DARK = "dark", _("dark")

    email = models.EmailField(_("E-mail"), unique=True)
    shown_name = models.CharField(_("Name shown"), max_length=80)
    language = models.CharField(_("Language"), max_length=12, choices=settings.LANGUAGES, default="en")
    theme = models.CharField(_("Colours"), max_length=8, choices=Theme, default=Theme.AUTO)
    time_zone = models.CharField(_("Time zone"), max_length=64, blank=True)
    daily_limit = models.PositiveSmallIntegerField(
        _("To refresh in a day, at most"), default=5, validators=[MinValueValidator(1), MaxValueValidator(30)]
    )
    certainty = models.BooleanField(_("Ask me how sure I am"), default=False)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    joined = models.DateTimeField(auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["shown_name"]

    def __str__(self) -> str:
        return self.shown_name or self.email

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.email = self.email.strip().lower()
        super().save(*args, **kwargs)

    def get_full_name(self) -> str:
        return str(self)

    def get_short_name(self) -> str:
        return str(self).split()[0]

    @property
    def initials(self) -> str:
        """Two letters for the round badge in the page's head."""
        words = str(self).split()
        return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
