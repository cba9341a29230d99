"""The glossary as a page."""

from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from training.modules.inline import glossary as terms


def glossary(request: HttpRequest) -> HttpResponse:
    """Every term in the order of the alphabet."""
    rows = sorted(terms().values(), key=lambda row: row["term"].lower())
    letters = [(letter, list(own)) for letter, own in groupby(rows, key=lambda row: row["term"][0].upper())]
    return render(request, "training/modules/glossary.html", {"letters": letters, "total": len(rows)})
