"""The feedback of a step, from the stored answers alone."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy

from cases import certainty, one_line
from cases.documents import LETTERS
from cases.kinds import KINDS
from cases.library import moment_of
from cases.models import Answer, Attempt
from cases.remaining import remains
from cases.seen import seen_in_words
from cases.words import in_language, tell_verdict
from training.evidence import Numbered

ORDER = {"unsafe": 0, "right": 1, "partly": 1, "other_definition": 1, "wrong": 2, "left_out": 3, "left_alone": 4}
# For the word on an option: the class of its line, its icon, the class of its mark, what the mark says.
LOOKS = {
    "unsafe": ("harm", "harm", "m-harm", gettext_lazy("unsafe for this patient")),
    "right": ("right", "right", "m-right", gettext_lazy("right")),
    "partly": ("partly", "partly", "m-not", gettext_lazy("partly")),
    "other_definition": ("partly", "partly", "m-not", gettext_lazy("right elsewhere")),
    "wrong": ("not", "not", "m-not", gettext_lazy("not right")),
    "left_out": ("skipped", "skipped", "m-not", gettext_lazy("you left this out")),
    "left_alone": ("right", "right", "m-right", gettext_lazy("rightly left")),
}


def feedback_page(attempt: Attempt, index: int, answers: list[Answer]) -> dict[str, Any]:
    """What was said of the answers of a step, from the stored rows alone."""
    told = moment_of(attempt, index)
    cited = Numbered()
    mine = {answer.question: (answer, answer.told()) for answer in answers if answer.step == index}
    last = remains([answer for answer in answers if answer.step <= index], {answer.pk: trail for answer, trail in mine.values()})
    parts = [
        told_part(letter, KINDS[question.kind].legend(question), *mine[question.id], cited)
        for letter, question in zip(LETTERS, told.step.questions, strict=False)
        if question.id in mine
    ]
    said_above = {said["key"]: said["why"] for part in parts for said in part["said"] if part["kind"] in ("criteria", "justify")}
    listed: set[str] = set()
    abouts = {part["about"]["code"]: part["about"] for part in parts if part["about"]}
    steps = told.case.steps
    return {
        "attempt": attempt,
        "number": index + 1,
        "ask": told.step.ask or told.step.title,
        "parts": parts,
        "line": one_line.told(told.step, [answer for answer, _trail in mine.values()]),
        "answered_at": max((answer.created for answer, _trail in mine.values()), default=None),
        "harms": [said for part in parts for said in part["unsafe"]],
        "missed": list(dict.fromkeys(missed for part in parts for missed in part["missed"])),
        "abouts": [cited_about(about, cited, listed, said_above) for about in abouts.values()],
        "differs": next((part["differs"] for part in parts if part["differs"]), []),
        "last": last and last | {"remains": [row | {"why": ""} if row["code"] in abouts else row for row in last["remains"]]},
        "sources": cited.listed(),
        "sources_at": "sources/",  # from the address of the step
        "next_title": steps[index + 1].title if index + 1 < len(steps) else "",
        "next_number": index + 2 if index + 1 < len(steps) else None,
    }


def told_part(letter: str, legend: str, answer: Answer, trail: dict[str, Any], cited: Numbered) -> dict[str, Any]:
    """What is told of one answer: its mark, and what was said of each option."""
    marked, newest = in_language(trail)["marked"], answer.newest_mark()
    said = sorted(marked["said"], key=lambda each: (ORDER.get(each["word"], 5),))
    for each in said:
        each["numbers"] = tuple(cited.numbers(each["sources"], 1 if each["word"] == "left_alone" else 3))
        each["line"], each["icon"], each["mark"], each["says"] = LOOKS.get(each["word"], LOOKS["right"])
    kept, score = trail["kind"] in ("criteria", "count"), newest.score if newest else marked["score"]
    return {
        "answer": answer.pk,
        "letter": letter,
        "kind": trail["kind"],
        "legend": legend,
        "label": newest.label if newest else marked["label"],
        "score": score,
        "certainty": certainty.told(answer, score),
        "note": marked["note"],
        "under": marked["under"],
        "definition": trail["definition"],
        "said": marked["said"] if kept else [each for each in said if each["word"] != "left_alone"],
        "alone": [] if kept else [each for each in said if each["word"] == "left_alone"],
        "unsafe": [each for each in said if each["word"] == "unsafe"],
        "about": trail["about"],
        "differs": trail["differs"],
        "missed": marked["missed"],
        "hint": answer.hint,
    }


STANDS = {True: ("met", gettext_lazy("met")), False: ("unmet", gettext_lazy("not met")), None: ("open", gettext_lazy("not yet known"))}


def cited_about(about: dict[str, Any], cited: Numbered, listed: set[str], said_above: Mapping[str, str] | None = None) -> dict[str, Any]:
    """A verdict in the language in force, its criteria with the numbers of their sources and the look of their value.

    Where its own row was asked on the same page, a criterion has its sources there, and what it saw, unless that was too long
    (`said_above`: what was said of each row). Drugs and counts that are `listed` already are named, not listed again.
    """
    above = said_above or {}
    told = {row["id"] for row in about["criteria"] if row["id"] in above and seen_in_words(row["seen"]).rstrip(".") in above[row["id"]]}
    for criterion in tell_verdict(about, listed)["criteria"]:
        criterion["seen"] = "" if criterion["id"] in told else criterion["seen"]
        again = criterion["id"] in above
        criterion["numbers"] = () if again else tuple(cited.numbers([criterion["fact"], *criterion["sources"]]))
        criterion["icon"], criterion["says"] = STANDS[criterion["value"]]
    return about
