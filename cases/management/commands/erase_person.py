"""`manage.py erase_person ADDRESS`: scrub a person's identity and keep the marks without it. There is no way back."""

from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from cases.erasing import erase_person
from training.models import User


class Command(BaseCommand):
    """Asks for the address a second time, unless it is called with --yes."""

    help = "Erase a person: name, address, notes, drafts and places go; marks stay, and belong to nobody."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address", help="the e-mail address of the person")
        parser.add_argument("--yes", action="store_true", help="do not ask")

    def handle(self, *args: Any, **options: Any) -> None:
        address = options["address"].strip().lower()
        user = User.objects.filter(email=address).first()
        if user is None:
            raise CommandError(f"Nobody has the address {address}.")
        if not options["yes"] and input("There is no way back. Type the address again to erase: ").strip().lower() != address:
            raise CommandError("Nothing was erased.")
        erase_person(user)
        self.stdout.write(f"erased; what stays belongs to number {user.pk}")
