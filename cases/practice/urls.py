"""Addresses under /practice/. They name no disorder: what a patient has is found by playing."""

from django.urls import path

from cases.views import handout, practice

app_name = "practice"

urlpatterns = [
    path("", practice.practice, name="practice"),
    path("refresh/", practice.refresh, name="refresh"),
    path("<slug:token>/", practice.patient, name="patient"),
    path("<slug:token>/print/", handout.handout_of_patient, name="handout"),
    path("<slug:token>/change/", practice.change, name="change"),
    path("<slug:token>/another/", practice.another, name="another"),
]
