"""Schools, their members, their cohorts, and who has which place in a cohort."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class School(models.Model):
    """A training school: owns cohorts, and the activities that its members write."""

    name = models.CharField(max_length=120)
    slug = models.SlugField(unique=True)

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """What someone may do for a whole school."""

    class Role(models.TextChoices):
        AUTHOR = "author", _("author")
        REVIEWER = "reviewer", _("reviewer")
        MANAGER = "manager", _("manager")

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="memberships")
    school = models.ForeignKey(School, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=12, choices=Role)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "school", "role"], name="one_membership_per_role")]

    def __str__(self) -> str:
        return f"{self.user}, {self.role} of {self.school}"


class Cohort(models.Model):
    """A class of a school. The code on the slide lets people join."""

    school = models.ForeignKey(School, models.CASCADE, related_name="cohorts")
    name = models.CharField(max_length=120)
    join_code = models.CharField(max_length=12, unique=True)
    starts = models.DateField(null=True, blank=True)
    ends = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return self.name


class Place(models.Model):
    """What someone is within one cohort."""

    class Role(models.TextChoices):
        TRAINEE = "trainee", _("trainee")
        TUTOR = "tutor", _("tutor")
        INSTRUCTOR = "instructor", _("instructor")
        OBSERVER = "observer", _("observer")

    cohort = models.ForeignKey(Cohort, models.CASCADE, related_name="places")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="places")
    role = models.CharField(max_length=12, choices=Role, default=Role.TRAINEE)
    joined = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["cohort", "user"], name="one_place_per_cohort")]

    def __str__(self) -> str:
        return f"{self.user}, {self.role} in {self.cohort}"
