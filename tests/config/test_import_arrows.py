"""Which package may import which. The arrows of the house, read from every file."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

ROOT: Path = settings.ROOT
OURS = {"cases", "classification", "config", "content", "tests", "training"}
MAY_IMPORT = {
    "classification": {"classification"},
    "training": {"training", "classification"},
    "cases": {"cases", "training", "classification"},
    "config": {"config"},
}
# Beyond the standard library; for the apps any installed package will do.
ENGINE_NEEDS = {"pydantic", "yaml"}
DECIDES = ["kleene", "counts", "exposures", "lines", "flags", "causes", "antibodies", "readings", "criterion", "disorder", "verdict",
           "classify", "emergencies", "triggers"]  # fmt: skip
WEB = {"django", "allauth", "django_htmx", "csp", "whitenoise"}


def files(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def imported(file: Path) -> Iterator[str]:
    """Full names of the modules that a file imports, relative ones resolved."""
    package = file.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            yield ".".join([*base, *([node.module] if node.module else [])])


def roots(file: Path) -> set[str]:
    return {name.split(".")[0] for name in imported(file)}


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_a_package_imports_only_what_its_arrow_points_at(package: str) -> None:
    assert files(package), f"{package} has no files: this test would prove nothing"
    wrong = {(str(file), name) for file in files(package) for name in roots(file) & OURS - MAY_IMPORT[package]}
    assert not wrong


def test_the_engine_needs_no_web_framework_and_reads_yaml_in_one_module() -> None:
    import sys

    allowed = set(sys.stdlib_module_names) | ENGINE_NEEDS | {"classification"}
    wrong = {(str(file), name) for file in files("classification") for name in roots(file) - allowed}
    assert not wrong
    assert len([file for file in files("classification") if "yaml" in roots(file)]) <= 1


def test_the_engine_has_no_clock_and_no_randomness_of_its_own() -> None:
    wrong = {"time", "secrets", "uuid", "os"}
    assert not {(str(file), name) for file in files("classification") for name in roots(file) & wrong}


def test_models_import_neither_views_nor_forms() -> None:
    for app in ("training", "cases"):
        models = [file for file in files(app) if "models" in file.relative_to(ROOT).with_suffix("").parts]
        wrong = {(str(f), name) for f in models for name in imported(f) if re.search(r"\.(views|forms)\b", name)}
        assert not wrong


def test_nobody_imports_config() -> None:
    own = [file for package in ("cases", "classification", "training") for file in files(package)]
    assert not [file for file in own if "config" in roots(file)]


def test_training_names_no_model_of_cases_in_a_string() -> None:
    names = re.compile(r"""["']cases\.\w|get_model\(\s*["']cases""")
    assert not [file for file in files("training") if names.search(file.read_text())]


def test_templates_of_training_and_the_shared_ones_use_none_of_cases() -> None:
    folders = [ROOT / "templates" / name for name in ("training", "includes", "account", "allauth")]
    own = [file for folder in folders for file in folder.rglob("*.html")] + [ROOT / "templates" / "base.html"]
    assert len(own) > 10
    uses = re.compile(r"""{%\s*(include|extends)\s+["']cases/|{%\s*load\s[^%]*\bcases""")
    assert not [file for file in own if uses.search(file.read_text())]


def test_law_5_what_decides_imports_nothing_that_explains() -> None:
    explains = {f"classification.{name}" for name in ("explain", "evidence", "names", "report", "whatif", "__main__")}
    decides = [ROOT / "classification" / f"{name}.py" for name in DECIDES] + files("classification/disorders")
    wrong = {(str(file), name) for file in decides for name in imported(file) if name in explains}
    assert not wrong


def test_law_5_what_explains_judges_nothing() -> None:
    """It reads verdicts that are given: it neither judges a row nor classifies anew."""
    for name in ("explain", "evidence"):
        tree = ast.parse((ROOT / "classification" / f"{name}.py").read_text())
        called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
        assert not called & {"classify", "judge", "verdicts", "ranked", "Classification", "Verdict"}, name
