"""A small module to test with: every component once, in a text that is right. Tests change a word and see what is said."""

from typing import Any

from training.models import Module
from training.modules.library import check_module, publish_shipped

TEXT = """---
schema: 1
key: a-module
number: 6
title: A small module
lead: What it is about.
area: drug
objectives: [O4, O6]
minutes: 5
author: Someone
opening:
  asks: Did the drug do it?
  answers:
    - {id: done, text: It did}
    - {id: not-done, text: It did not}
  afterwards: It did [F-CRI-01].
key_points:
  - Timing first [F-CRI-01].
  - Recovery second [F-CRI-02].
  - Exclusion third [F-CRI-04].
sources: [S1, R08]
cases: [sore-throat]
---

## Timing {#timing}
facts: F-CRI-01 S1-62

The [[anc]] falls, and the [[anc|count]] stays low [F-CRI-01].

::: figure din-window
caption: Two windows [F-CRI-01].
:::

::: differ limits
title: where does mild begin?
sides:
  - source: The deck [S1]
    says: Below 1.8.
  - source: The review [S2]
    says: Below 1.5.
in_this_course: Both are told [F-CFL-01].
:::

::: check day-seven
kind: one
objective: O5
asks: Does timing hold on day 7?
options:
  - {id: inside, text: It holds, right: true, why: "Day 7 is inside [F-CRI-01]."}
  - {id: outside, text: It fails, why: "Day 8 would fail [F-CRI-01]."}
  - {id: unknown, text: Not yet known, why: "The day is known [F-CRI-01]."}
:::

## Acting {#acting}
facts: F-MGT-01
  S1-84

::: example A woman of 61
She stops both drugs [F-MGT-01].
:::

::: margin
Never again [F-CRI-03].
:::

::: living try-count
kind: count
title: The count
start: {wbc: 2.0, seg: 50, band: 5}
:::

::: check today
kind: several
objective: O6
asks: What belongs to today?
options:
  - {id: stop, text: Stop both, right: true, why: "All are stopped [F-MGT-01]."}
  - {id: report, text: Report it, right: true, why: "Cases are reported [F-MGT-09]."}
  - {id: again, text: Try again, why: "Never [F-CRI-03]."}
:::

::: check names
kind: match
objective: O4
asks: What is it called?
pairs:
  - {id: early, text: Day 5, partner: as any drug, why: "To day 7 [F-CRI-34]."}
  - {id: late, text: Day 40, partner: late-onset, why: "From day 21 [F-CRI-16]."}
other_partners: [neither]
:::

::: check first
kind: order
objective: O6
asks: In which order?
order:
  - {id: cultures, text: Cultures, why: "At once [F-MGT-33]."}
  - {id: dose, text: First dose, why: "Within the hour [F-MGT-33]."}
  - {id: search, text: Search, why: "Then [F-MGT-33]."}
:::
"""


def publish(text: str = TEXT) -> Module:
    """The module of a text, published in the shipped course."""
    checked = check_module(text, "06-a.md")
    publish_shipped(checked)
    return Module.objects.select_related("current").get(key=checked.written.head.key, school=None)


def line_of(beginning: str) -> int:
    """The line of the small module that begins so."""
    return next(number for number, line in enumerate(TEXT.split("\n"), 1) if line.strip().startswith(beginning))


def faults(text: str) -> list[Any]:
    """Every fault of a text."""
    from classification import Refused

    try:
        check_module(text, "06-a.md")
    except Refused as refused:
        return list(refused.faults)
    return []
