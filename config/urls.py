"""The map of the product. Each app draws its own streets."""

from django.urls import include, path

urlpatterns = [
    path("", include("training.urls")),
    path("cases/", include("cases.urls")),
    path("practice/", include("cases.practice.urls")),
    path("quizzes/", include("cases.quizzes.urls")),
    path("accounts/", include("allauth.account.urls")),
]
