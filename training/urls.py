"""Addresses of home, the catalogue, joining and the profile."""

from django.urls import path

from training.views.catalogue import area
from training.views.home import home
from training.views.join import join, join_by_code
from training.views.profile import profile

app_name = "training"
urlpatterns = [
    path("", home, name="home"),
    # the catalogue
    path("area/<slug:key>/", area, name="area"),
    # a class
    path("join/", join_by_code, name="join_by_code"),
    path("join/<str:code>/", join, name="join"),
    # the reader
    path("profile/", profile, name="profile"),
]
