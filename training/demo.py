"""A school to look around in: one cohort, one trainee, one instructor. Made again, nothing is doubled or lost."""

from allauth.account.models import EmailAddress

from training.models import Cohort, Membership, Place, School, User

TRAINEE = "trainee@example.org"
INSTRUCTOR = "instructor@example.org"
JOIN_CODE = "K7M4QX"
CLASSMATES = (
    "Aiko Tanabe", "Bram de Wit", "Chiara Fontana", "Daniel Okafor", "Elif Kaya", "Fionn Byrne", "Greta Nyström", "Hassan Idrissi",
    "Inés Robledo", "Jakub Zieliński", "Kofi Mensah", "Leonie Vogt",
)  # fmt: skip


def make_demo_people(password: str) -> Cohort:
    """Make or complete the demo school. The password is set anew, since it is the one that is printed."""
    school, _ = School.objects.get_or_create(slug="demo", defaults={"name": "Demo school"})
    cohort, _ = Cohort.objects.get_or_create(join_code=JOIN_CODE, defaults={"school": school, "name": "Training school, demo class"})
    trainee = demo_person(TRAINEE, "Mara Lindqvist", password)
    instructor = demo_person(INSTRUCTOR, "Tomas Brandt", password)
    Place.objects.get_or_create(cohort=cohort, user=trainee, defaults={"role": Place.Role.TRAINEE})
    Place.objects.get_or_create(cohort=cohort, user=instructor, defaults={"role": Place.Role.INSTRUCTOR})
    for role in Membership.Role.values:
        Membership.objects.get_or_create(school=school, user=instructor, role=role)
    return cohort


def demo_person(email: str, name: str, password: str) -> User:
    """Someone with a confirmed address."""
    user = User.objects.filter(email=email).first() or User.objects.create_user(email, shown_name=name)
    if not user.check_password(password):
        user.set_password(password)
        user.save(update_fields=["password"])
    EmailAddress.objects.get_or_create(user=user, email=email, defaults={"verified": True, "primary": True})
    return user


def make_classmates(cohort: Cohort) -> list[User]:
    """Invented trainees who share the demo class, where they are not there already; nobody can sign in as one of them."""
    names = {f"classmate{number}@example.org": name for number, name in enumerate(CLASSMATES, 1)}
    if User.objects.filter(email__in=names).exists():
        return []
    mates = [User.objects.create_user(email, shown_name=name) for email, name in names.items()]
    Place.objects.bulk_create(Place(cohort=cohort, user=mate, role=Place.Role.TRAINEE) for mate in mates)
    return mates
