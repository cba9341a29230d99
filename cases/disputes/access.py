"""Who may see and answer a dispute: getters that fetch and authorise in one step. A stranger gets 404.

It goes to those who teach the learner's classes and to the reviewers of their schools, and of the school that owns the case. Where
there is nobody of these, such as for someone without a class, it goes to the reviewers of every school, who review the shipped course.
"""

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from cases.access import no_exam_with
from cases.models import Answer, Case, Dispute
from training.access import TEACHES
from training.models import Membership, Place, User
from training.models.catalogue import Context

MOST_RECIPIENTS = 50
REVIEWER = Membership.Role.REVIEWER


def answer_to_dispute(user: User, pk: int) -> Answer:
    """The user's own answer whose feedback may be seen: nothing of an exam that goes on, nothing of a preview."""
    mine = Answer.objects.select_related("attempt__version__case", "attempt__sitting", "attempt__user").prefetch_related("marks")
    answer = get_object_or_404(mine.exclude(attempt__context=Context.PREVIEW), pk=pk, attempt__user=user)
    if answer.attempt.withheld:
        raise Http404("The exam has not ended.")
    no_exam_with(user, answer.attempt.version)
    return answer


def _near(learner: OuterRef | User, school: OuterRef | int | None) -> tuple[QuerySet[Place], QuerySet[Membership]]:
    """Those who stand near: who teaches the learner's classes, and who reviews for their schools or for that of the case."""
    learns = Place.Role.TRAINEE
    teaching = Place.objects.filter(role__in=TEACHES, cohort__places__user=learner, cohort__places__role=learns)
    own_school = Q(school__cohorts__places__user=learner, school__cohorts__places__role=learns)
    reviewing = Membership.objects.filter(own_school | Q(school=school), role=REVIEWER)
    return teaching.exclude(user=learner), reviewing.exclude(user=learner)


def recipients_of(learner: User, school: int | None) -> list[User]:
    """Who hears of a disagreement of this learner about a case of that school, or of none."""
    teaching, reviewing = _near(learner, school)
    near = User.objects.filter(Q(pk__in=teaching.values("user")) | Q(pk__in=reviewing.values("user"))).order_by("pk")
    anywhere = User.objects.filter(memberships__role=REVIEWER).exclude(pk=learner.pk).distinct().order_by("pk")
    return list(near[:MOST_RECIPIENTS]) or list(anywhere[:MOST_RECIPIENTS])


def disputes_for(user: User) -> QuerySet[Dispute]:
    """The disputes that the user may answer; never one's own."""
    teaching, reviewing = _near(OuterRef("user"), OuterRef("version__case__school"))
    mine = Exists(teaching.filter(user=user)) | Exists(reviewing.filter(user=user))
    everyone_s = ~Exists(teaching) & ~Exists(reviewing) if _reviews(user) else Q(pk__in=[])
    return Dispute.objects.filter(Q(mine) | Q(everyone_s)).exclude(user=user).select_related("version__case", "user")


def dispute_to_answer(user: User, pk: int) -> Dispute:
    """One of the disputes that the user may answer."""
    whole = disputes_for(user).select_related("answer__attempt__sitting").prefetch_related("entries__by", "answer__marks", "disputed")
    return get_object_or_404(whole, pk=pk)


def _reviews(user: User) -> bool:
    return Membership.objects.filter(user=user, role=REVIEWER).exists()


def answers_disputes(user: User) -> None:
    """Those who teach a class, and authors and reviewers of a school. Everyone else gets 404."""
    teaches = Place.objects.filter(user=user, role__in=TEACHES).exists()
    if not teaches and not Membership.objects.filter(user=user, role__in=(REVIEWER, Membership.Role.AUTHOR)).exists():
        raise Http404("No disagreements for this user.")


def settled_for(user: User) -> QuerySet[Dispute]:
    """What came of disputes about every case that the user may play: for the record, without names and texts."""
    visible = Case.objects.visible_to(user).values("pk")
    settled = Dispute.objects.exclude(outcome=Dispute.Outcome.OPEN)
    return settled.filter(Q(version__case__in=visible) | Q(version__case=None)).select_related("version__case").order_by("-changed")


def known_names(user: User, learners: list[int]) -> set[int]:
    """Those of them whose names the user may see: trainees of a class that the user teaches."""
    taught = Place.objects.filter(user=user, role__in=TEACHES).values("cohort")
    own = Place.objects.filter(user__in=learners, role=Place.Role.TRAINEE, cohort__in=taught)
    return set(own.values_list("user", flat=True))
