"""Addresses under /cases/."""

from django.urls import path

from cases.views import classroom, debrief, disputes, handout, library, mistakes, notes, peers, play, room, sources

app_name = "cases"

playing = [
    path("play/<int:pk>/", play.play, name="play"),
    path("play/<int:pk>/<int:number>/", play.step, name="step"),
    path("play/<int:pk>/<int:number>/peers/", peers.peers, name="peers"),
    path("play/<int:pk>/<int:number>/sources/", sources.sources, name="sources"),
    path("play/<int:pk>/<int:number>/note/", notes.note, name="note"),
    path("play/<int:pk>/debrief/", debrief.debrief, name="debrief"),
    path("noted/<int:version>/<slug:step>/", notes.noted, name="noted"),
]
working_through = [
    path("sure-and-wrong/", mistakes.mistakes, name="mistakes"),
    path("sure-and-wrong/<slug:name>/", mistakes.tick, name="tick"),
    path("sure-and-wrong/<slug:name>/patient/", mistakes.try_again, name="try_again"),
]
teaching = [
    path("classes/<int:pk>/", classroom.classroom, name="classroom"),
    path("answers/<int:pk>/", room.room, name="room"),
    path("answers/<int:pk>/<int:place>/<int:number>/", room.room_step, name="room_step"),
]
disputing = [
    path("disagree/<int:pk>/", disputes.disagree_with, name="disagree"),
    path("disputes/", disputes.disputes, name="disputes"),
    path("disputes/<int:pk>/", disputes.dispute, name="dispute"),
    path("disputes/about/<slug:key>/", disputes.disputes_about, name="disputes_about"),
]

urlpatterns = [
    path("", library.case_list, name="list"),
    *playing,
    *working_through,
    *teaching,
    *disputing,
    path("<slug:key>/", library.case_door, name="case"),
    path("<slug:key>/print/", handout.handout, name="handout"),
]
