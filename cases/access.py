"""Getters that fetch and authorise in one step. A stranger gets 404."""

from django.db.models import Count, F, Prefetch, Q, Subquery
from django.http import Http404
from django.shortcuts import get_list_or_404, get_object_or_404

from cases.models import Answer, Attempt, Case, GeneratedPatient, Quiz, Sitting, Version
from cases.models.attempts import exam_with_the_case
from training.access import TEACHES
from training.models import Context, Membership, Place, User

PRACTISED = 10


class ExamGoesOn(Http404):
    """The reader sits an exam with the case: until that is over, nothing else tells of it. `ExamFirst` leads back to the sitting."""

    def __init__(self, sitting: int) -> None:
        super().__init__("An exam with this case goes on.")
        self.sitting = sitting


def case_for(user: User, key: str) -> Case:
    """A published case that the user may play; a school's own before the shipped one of the same key."""
    visible = Case.objects.visible_to(user).select_related("current").filter(key=key)
    return get_object_or_404(visible.order_by(F("school").asc(nulls_last=True))[:1])


def attempt_of(user: User, pk: int) -> Attempt:
    """The user's own attempt with its version. Raises ExamGoesOn where the user sits an exam with its case, and this is not it."""
    mine = Attempt.objects.of(user).annotate(exam=Subquery(exam_with_the_case(user).values("pk")[:1]))
    attempt = get_object_or_404(mine.select_related("version__case", "version__patient", "sitting__quiz"), pk=pk)
    exam = attempt.exam  # type: ignore[attr-defined]
    if exam is not None and not attempt.withheld:
        raise ExamGoesOn(exam)
    attempt.user = user  # known already: no query for it
    return attempt


def attempts_at(user: User, case: Case) -> list[Attempt]:
    """The user's attempts at a case, the newest first, with how many questions are answered; those of a sitting once it has ended."""
    mine = Attempt.objects.of(user).told().filter(version__case=case).annotate(answered=Count("answers"))
    return list(mine.select_related("version").order_by("-started"))


def attempts_with_step(user: User, version: int) -> list[Attempt]:
    """The user's newest attempts at the case of a version, or at that generated patient, with what is answered. 404 without any."""
    case = Version.objects.filter(pk=version, case__isnull=False).values("case")
    itself = Version.objects.filter(pk=version)  # so that a number that no column holds finds nothing
    mine = Attempt.objects.of(user).told().filter(Q(version__in=itself) | Q(version__case__in=case))
    answers = Answer.objects.only("attempt", "question")
    newest = mine.select_related("version").order_by("-started", "-pk")
    return get_list_or_404(newest.prefetch_related(Prefetch("answers", answers))[:PRACTISED])


def sits_exam_with(user: User, version: Version) -> bool:
    """Whether the user sits an exam at this moment in which the case stands."""
    return version.case is not None and Sitting.objects.exams_under_way(user).with_case(version.case.key).exists()


def no_exam_with(user: User, version: Version) -> None:
    """Raises ExamGoesOn where the user sits an exam with the case of a version."""
    exam = version.case and Sitting.objects.exams_under_way(user).with_case(version.case.key).first()
    if exam is not None:
        raise ExamGoesOn(exam.pk)


def may_see_keys(user: User, version: Version) -> bool:
    """Whoever has finished the case, and whoever teaches or writes: for a case of a school in that school."""
    same = Q(version=version.pk) | Q(version__case__isnull=False, version__case=version.case_id)
    if Attempt.objects.of(user).told().filter(same, finished__isnull=False).exclude(context=Context.PREVIEW).exists():
        return True
    school = version.case.school_id if version.case else None
    taught = Place.objects.filter(user=user, role__in=TEACHES)
    works = Membership.objects.filter(user=user)
    if school is not None:
        taught, works = taught.filter(cohort__school=school), works.filter(school=school)
    return taught.exists() or works.exists()


def patient_for(token: str) -> GeneratedPatient:
    """A generated patient by the word in its address; whoever was given that may play it."""
    return get_object_or_404(GeneratedPatient.objects.select_related("version"), token=token)


def finished_patient(user: User, token: str) -> GeneratedPatient:
    """A generated patient that the user has played to its end: only then are its findings no secret."""
    played = Attempt.objects.of(user).filter(finished__isnull=False).values("version")
    patients = GeneratedPatient.objects.select_related("version", "changed_from__version")
    return get_object_or_404(patients, token=token, version__in=played)


def attempts_at_patient(user: User, patient: GeneratedPatient) -> list[Attempt]:
    """The user's attempts at a generated patient, the newest first, with how many questions are answered."""
    mine = Attempt.objects.of(user).filter(version=patient.version_id).annotate(answered=Count("answers"))
    return list(mine.order_by("-started"))


def practised(user: User) -> list[Attempt]:
    """The user's newest attempts at generated patients, those that are open first."""
    mine = Attempt.objects.of(user).filter(version__origin=Version.Origin.GENERATED).select_related("version")
    return list(mine.defer("version__document").order_by(F("finished").desc(nulls_first=True), "-started")[:PRACTISED])


def quiz_for(user: User, token: str) -> Quiz:
    """A quiz that the user may sit: one's own, or one of a cohort in which one has a place."""
    visible = Quiz.objects.visible_to(user).select_related("cohort__school").distinct()
    return get_object_or_404(visible, token=token)


def quiz_to_run(user: User, token: str) -> Quiz:
    """A quiz of a cohort that the user teaches: its sittings may be seen, and its time given."""
    return get_object_or_404(Quiz.objects.select_related("cohort__school").filter(_taught("cohort", user)).distinct(), token=token)


def sitting_of(user: User, pk: int) -> Sitting:
    """The user's own sitting. Raises ExamGoesOn where the user sits an exam that shares a case with it, and this is not one."""
    sitting = get_object_or_404(Sitting.objects.select_related("quiz__cohort").filter(user=user), pk=pk)
    if sitting.ended or not sitting.quiz.is_exam:
        exam = Sitting.objects.exams_under_way(user).with_cases_of(sitting.quiz).first()
        if exam is not None:
            raise ExamGoesOn(exam.pk)
    return sitting


def sitting_to_run(user: User, pk: int) -> Sitting:
    """A sitting of someone in a cohort that the user teaches."""
    return get_object_or_404(Sitting.objects.select_related("quiz").filter(_taught("quiz__cohort", user)).distinct(), pk=pk)


def _taught(cohort: str, user: User) -> Q:
    return Q(**{f"{cohort}__in": Place.objects.filter(user=user, role__in=TEACHES).values("cohort")})


def refreshing(user: User) -> Attempt | None:
    """The user's open attempt at a patient made for them for a criterion or a disorder, the newest.

    It goes on although a first answer may have taken what it was made for off what is due.
    """
    asked = Q(version__patient__about__startswith="disorder-") | Q(version__patient__about__startswith="criterion-")
    mine = Attempt.objects.of(user).open().filter(asked, version__patient__made_for=user)
    mine = mine.filter(version__patient__change="")  # of a changed patient nobody can say what it shows
    return mine.order_by("-started").first()
