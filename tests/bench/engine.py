"""Classifications a second on one core, over every shipped patient at every step."""

from cases.moment import Moment
from classification import Findings, classify
from classification.changes import missing_fields, single_changes
from classification.generate import generate, targets
from classification.report import report
from classification.whatif import change, stated, what_if
from tests.bench.figures import line, per_second, title
from tests.make import shipped_cases


def patients() -> list[Findings]:
    """What is known at each step of each case."""
    return [Moment(checked, index).findings for checked in shipped_cases() for index in range(len(checked.case.steps))]


def with_trails(known: list[Findings]) -> int:
    """Each verdict with its trail: of an excluded one what excludes it, of an open one what is missing, of the others all four."""
    for findings in known:
        for verdict in classify(findings).verdicts:
            if verdict.status == "excluded":
                _ = verdict.excluding
            elif verdict.status is None:
                _ = verdict.missing
            else:
                _ = verdict.supporting, verdict.opposing, verdict.missing
    return len(known)


def with_every_criterion(known: list[Findings]) -> int:
    """Every criterion of every row tested; what supports, opposes, excludes and is missing read, of excluded rows too."""
    for findings in known:
        for verdict in classify(findings).verdicts:
            verdict.outcomes.of(verdict.disorder.criteria())
            _ = verdict.supporting, verdict.opposing, verdict.excluding, verdict.missing
    return len(known)


def without_texts(known: list[Findings]) -> int:
    for findings in known:
        _ = classify(findings).verdicts
    return len(known)


def whole_reports(known: list[Findings]) -> int:
    for findings in known:
        report(classify(findings))
    return len(known)


def measure() -> None:
    known = patients()
    title(f"Engine, one core, {len(known)} moments of {len(shipped_cases())} patients")
    line("classifications with trails", f"{per_second(lambda: with_trails(known)):>8,.0f} /s", goal="3,000, aim 6,900")
    line("every criterion of every row", f"{per_second(lambda: with_every_criterion(known)):>8,.0f} /s")
    line("verdicts without texts", f"{per_second(lambda: without_texts(known)):>8,.0f} /s", goal="aim 10,000")
    line("whole reports, as on the command line", f"{per_second(lambda: whole_reports(known)):>8,.0f} /s")
    changes = [(findings, change(findings, each.path, each.value)) for findings in known[3::4] for each in stated(findings)[:3]]
    line("what-if: two classifications compared", f"{per_second(lambda: len([what_if(*pair) for pair in changes])):>8,.0f} /s")
    line("what-if: every single change of one patient", f"{1000 / per_second(lambda: every_change(known[3::4])):>8,.1f} ms", goal="50 ms")
    codes = targets()
    for difficulty in (1, 2, 3):
        made = per_second(lambda level=difficulty: len([generate(code, level, seed=7) for code in codes]))  # type: ignore[misc]
        line(f"accepted patients, difficulty {difficulty}", f"{made:>8,.0f} /s", goal="200")


def every_change(known: list[Findings]) -> int:
    """Each patient with each finding that his first verdict reads changed, one at a time."""
    for findings in known:
        result = classify(findings)
        row = result.verdicts[0].disorder
        for _, changed in single_changes(findings, missing_fields(row.all_criteria)):
            _ = classify(changed).statuses
    return len(known)
