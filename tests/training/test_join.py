"""Joining a class by its code."""

from django.test import Client

from tests.make import Cast, signed_in
from training.models import Place


def test_a_typed_code_leads_to_the_class_signed_in_or_not(cast: Cast, client: Client) -> None:
    code = cast.cohort.join_code
    response = client.get("/join/", {"code": f" {code.lower()} "})
    assert response["Location"] == f"/join/{code}/"
    page = client.get(f"/join/{code}/").content.decode()
    assert cast.cohort.name in page
    assert f"/accounts/signup/?next=/join/{code}/" in page


def test_an_unknown_code_is_said_beside_the_field_and_kept(cast: Cast, client: Client) -> None:
    response = client.get("/join/", {"code": "NOSUCH"})
    assert response.status_code == 422
    assert "No class has this code" in response.content.decode()
    assert 'value="NOSUCH"' in response.content.decode()


def test_the_button_joins_and_leads_home(cast: Cast) -> None:
    response = signed_in(cast.stranger).post(f"/join/{cast.cohort.join_code}/")
    assert response["Location"] == "/"
    assert Place.objects.get(user=cast.stranger).role == Place.Role.TRAINEE


def test_looking_at_a_link_does_not_join(cast: Cast) -> None:
    signed_in(cast.stranger).get(f"/join/{cast.cohort.join_code}/")
    assert not Place.objects.filter(user=cast.stranger).exists()


def test_a_visitor_s_post_joins_nobody(cast: Cast, client: Client) -> None:
    assert client.post(f"/join/{cast.cohort.join_code}/").status_code == 200
    assert Place.objects.count() == 3


def test_whoever_has_a_place_is_told_so(cast: Cast) -> None:
    assert "already" in signed_in(cast.trainee).get(f"/join/{cast.cohort.join_code}/").content.decode()
