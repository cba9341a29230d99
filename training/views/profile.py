"""The reader's own settings."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from training.forms.people import SUGGESTED_ZONES, ProfileForm
from training.models import User
from training.requests import reader


def profile(request: HttpRequest) -> HttpResponse:
    """Show and change name, colours, language and time zone."""
    # A row of its own: the page's head keeps showing what is stored while a faulty form is drawn again.
    own = User.objects.get(pk=reader(request).pk) if request.method == "POST" else reader(request)
    form = ProfileForm(request.POST or None, instance=own)
    if form.is_valid():
        form.save()
        messages.success(request, _("Your settings are saved."))
        return redirect("training:profile")
    context = {"form": form, "zones": SUGGESTED_ZONES}
    return render(request, "training/profile.html", context, status=422 if form.errors else 200)
