"""Addresses of home, the catalogue, joining and the profile."""

from django.urls import path

from training.views.catalogue import area
from training.views.editing import edit_list, edit_module, export_text, take_file, take_text
from training.views.evidence import disagreements, evidence, evidence_section, module_facts
from training.views.glossary import glossary
from training.views.home import home
from training.views.join import join, join_by_code
from training.views.mastery import mastery, mastery_of_area, mastery_of_concept
from training.views.modules import answer_check, first_thought, keep_place, module, modules
from training.views.notes import notes, section_note
from training.views.notices import read_notice
from training.views.profile import profile
from training.views.refresh import refresh
from training.views.review import review, review_group
from training.views.search import search
from training.views.versions import compare, follow_shipped, versions

app_name = "training"
urlpatterns = [
    path("", home, name="home"),
    # the catalogue
    path("area/<slug:key>/", area, name="area"),
    # modules, and what they rest on
    path("modules/", modules, name="modules"),
    path("modules/<slug:key>/", module, name="module"),
    path("modules/<slug:key>/first-thought/", first_thought, name="first_thought"),
    path("modules/<slug:key>/facts/", module_facts, name="module_facts"),
    path("modules/<slug:key>/place/", keep_place, name="keep_place"),
    path("modules/<slug:key>/note/<slug:section>/", section_note, name="section_note"),
    path("modules/<slug:key>/checks/<slug:name>/", answer_check, name="answer_check"),
    # instructors edit the modules of their school
    path("schools/<slug:school>/modules/", edit_list, name="edit_list"),
    path("schools/<slug:school>/modules/file/", take_file, name="take_new_file"),
    path("schools/<slug:school>/modules/<slug:key>/", edit_module, name="edit_module"),
    path("schools/<slug:school>/modules/<slug:key>/file/", take_file, name="take_file"),
    path("schools/<slug:school>/modules/<slug:key>/take/", take_text, name="take_text"),
    path("schools/<slug:school>/modules/<slug:key>/export/", export_text, name="export_text"),
    path("schools/<slug:school>/modules/<slug:key>/versions/", versions, name="versions"),
    path("schools/<slug:school>/modules/<slug:key>/compare/", compare, name="compare"),
    path("schools/<slug:school>/modules/<slug:key>/follow-shipped/", follow_shipped, name="follow_shipped"),
    path("glossary/", glossary, name="glossary"),
    path("evidence/", evidence, name="evidence"),
    path("evidence/disagreements/", disagreements, name="disagreements"),
    path("evidence/<slug:section>/", evidence_section, name="evidence_section"),
    path("search/", search, name="search"),
    path("review/", review, name="review"),
    path("review/<slug:group>/", review_group, name="review_group"),
    # a class
    path("join/", join_by_code, name="join_by_code"),
    path("join/<str:code>/", join, name="join"),
    # the reader
    path("mastery/", mastery, name="mastery"),
    path("mastery/<slug:area>/", mastery_of_area, name="mastery_of_area"),
    path("mastery/<slug:kind>/<str:code>/", mastery_of_concept, name="mastery_of_concept"),
    path("refresh/", refresh, name="refresh"),
    path("notes/", notes, name="notes"),
    path("profile/", profile, name="profile"),
    path("notices/<int:pk>/read/", read_notice, name="read_notice"),
]
