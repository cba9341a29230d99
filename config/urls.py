"""The map of the product. Each app draws its own streets."""

from django.urls import include, path

urlpatterns = [
    path("", include("training.urls")),
    path("cases/", include("cases.urls")),
    path("accounts/", include("allauth.account.urls")),
]
