"""What a view may take for granted of its request."""

from typing import cast

from django.http import HttpRequest

from training.models import User


def reader(request: HttpRequest) -> User:
    """The signed-in reader. `SignInRequired` has seen to it that there is one."""
    return cast(User, request.user)
