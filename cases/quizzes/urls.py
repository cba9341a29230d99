"""Addresses under /quizzes/."""

from django.urls import path

from cases.views import quizzes, sittings

app_name = "quizzes"

urlpatterns = [
    path("", quizzes.quiz_list, name="list"),
    path("new/", quizzes.compose, name="compose"),
    path("sittings/<int:pk>/", sittings.sitting, name="sitting"),
    path("sittings/<int:pk>/hand-in/", sittings.hand_in, name="hand_in"),
    path("sittings/<int:pk>/clock/", sittings.clock, name="clock"),
    path("sittings/<int:pk>/ring/", sittings.ring, name="ring"),
    path("sittings/<int:pk>/count-late/", quizzes.take_late, name="count_late"),
    path("<slug:token>/", quizzes.quiz, name="quiz"),
    path("<slug:token>/results/", quizzes.results, name="results"),
    path("<slug:token>/collect/", quizzes.collect, name="collect"),
]
