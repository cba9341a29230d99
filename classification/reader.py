"""Reading documents from files: the one module that knows YAML. Every value keeps its line."""

import json
import sys
from pathlib import Path
from typing import Any

import yaml

from classification.faults import Fault, Refused

Place = tuple[Any, ...]


class Document:
    """A file as plain values, with the line of every field."""

    def __init__(self, name: str, value: Any, lines: dict[Place, int]) -> None:
        self.name, self.value, self.lines = name, value, lines

    def line(self, place: Place) -> int | None:
        """The line of a field, or of the nearest field around it."""
        for end in range(len(place), -1, -1):
            if place[:end] in self.lines:
                return self.lines[place[:end]]
        return None


def read_document(path: str | Path) -> Document:
    """Read YAML or JSON from a file, or from standard input for "-". Raises Refused when it cannot be read."""
    name = "standard input" if str(path) == "-" else str(path)
    try:
        text = sys.stdin.read() if str(path) == "-" else Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused([Fault("file", f"cannot be read: {error}.", "Give a text file in UTF-8.", name)]) from error
    return parse_document(text, name)


def parse_document(text: str, name: str) -> Document:
    """Values and lines of a YAML or JSON text. Raises Refused with the line where it stops being one."""
    loader = yaml.CSafeLoader(text) if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader(text)
    try:
        node = loader.get_single_node()
        lines: dict[Place, int] = {}
        faults: list[Fault] = []
        value = _build(loader, node, (), lines, faults, name) if node is not None else None
    except yaml.MarkedYAMLError as error:
        line = None if error.problem_mark is None else error.problem_mark.line + 1
        problem = f"is not readable YAML: {error.problem}."
        raise Refused([Fault("file", problem, "Mind the indentation and the colons.", name, line)]) from error
    except yaml.YAMLError as error:
        raise Refused([Fault("file", "holds characters that no text has.", "Save it as plain text in UTF-8.", name)]) from error
    finally:
        loader.dispose()
    if faults:
        raise Refused(faults)
    return Document(name, value, lines)


def _build(loader: Any, node: Any, place: Place, lines: dict[Place, int], faults: list[Fault], name: str) -> Any:
    lines[place] = node.start_mark.line + 1
    if len(place) > 40:
        raise Refused([Fault("file", "is nested too deeply.", "", name, lines[place])])
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in mapping:
                field = ".".join(str(part) for part in (*place, key))
                faults.append(Fault(field, "stands twice.", "Keep one of the two.", name, key_node.start_mark.line + 1))
            mapping[key] = _build(loader, value_node, (*place, key), lines, faults, name)
            lines[(*place, key)] = key_node.start_mark.line + 1
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [_build(loader, item, (*place, index), lines, faults, name) for index, item in enumerate(node.value)]
    if node.tag == "tag:yaml.org,2002:float":
        return str(node.value)  # a count stays exact: 0.05 is never a binary fraction
    if node.tag in ("tag:yaml.org,2002:timestamp",):
        faults.append(
            Fault(
                ".".join(map(str, place)),
                "is a date.",
                "Write days relative to day 0; no real date belongs here.",
                name,
                lines[place],
            )
        )
    return loader.construct_object(node, deep=True)


def as_json(value: Any) -> str:
    """Canonical JSON text: the same value gives the same bytes."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
