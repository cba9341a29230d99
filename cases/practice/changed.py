"""The document of a generated patient with one finding changed, the change told plainly at the step at which it becomes known."""

from typing import Any

from cases.kinds.flip import change_in_words, parts_of
from classification.generate import Generated
from classification.generate.changed import with_change

LONGEST_TITLE, LONGEST_SUMMARY = 120, 240
TITLE, SUMMARY = ", with one change", " The patient of another case, but for one finding."


def told_with_change(made: Generated, change: str) -> dict[str, Any]:
    """The same patient with a change "path = value". Raises NotChanged."""
    path, value = parts_of(change)
    document = with_change(made, path, value)
    step = document["steps"][document.pop("told_at")]
    step["text"] = f"**The one change.** {change_in_words(made.findings, path, value)}.\n\n{step['text']}"
    return document | {
        "title": document["title"][: LONGEST_TITLE - len(TITLE)] + TITLE,
        "summary": (document["summary"] + SUMMARY if len(document["summary"] + SUMMARY) <= LONGEST_SUMMARY else document["summary"]),
    }
