"""Addresses under /cases/."""

from django.urls import path

from cases.views import classroom, debrief, library, peers, play, room

app_name = "cases"

playing = [
    path("play/<int:pk>/", play.play, name="play"),
    path("play/<int:pk>/<int:number>/", play.step, name="step"),
    path("play/<int:pk>/<int:number>/peers/", peers.peers, name="peers"),
    path("play/<int:pk>/debrief/", debrief.debrief, name="debrief"),
]
teaching = [
    path("classes/<int:pk>/", classroom.classroom, name="classroom"),
    path("answers/<int:pk>/", room.room, name="room"),
    path("answers/<int:pk>/<int:place>/<int:number>/", room.room_step, name="room_step"),
]

urlpatterns = [
    path("", library.case_list, name="list"),
    *playing,
    *teaching,
    path("<slug:key>/", library.case_door, name="case"),
]
