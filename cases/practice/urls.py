"""Addresses under /practice/. They name no disorder: what a patient has is found by playing."""

from django.urls import path

from cases.views import practice

app_name = "practice"

urlpatterns = [
    path("", practice.practice, name="practice"),
    path("refresh/", practice.refresh, name="refresh"),
    path("<slug:token>/", practice.patient, name="patient"),
    path("<slug:token>/another/", practice.another, name="another"),
]
