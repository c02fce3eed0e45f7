"""Keeps the table of docs/scoring.md: what the scripted clerks reach in each scenario, and how far seeds spread it.

Usage: ``uv run packaging/spread.py update|check``. ``tests/training/lessons/test_fairness.py`` holds the table to the
same figures, within some points.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import mean, pstdev

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

DOCUMENT = ROOT / "docs" / "scoring.md"
SHOWN = ("ideal", "average", "slow", "rude", "silent", "template", "promiser", "kind")
SPREAD = ("ideal", "average", "slow")
"""Of these the standard deviation is told; the others are near nothing everywhere."""
NEAR = 6.0
"""Points by which a mean may differ, beside its spread, before the table is said to be old."""
_ROWS = re.compile(r"(<!-- spread -->\n).*?(<!-- end -->)", re.DOTALL)
Points = Mapping[str, Mapping[str, Sequence[float]]]
"""Scenario → clerk → points, seed by seed."""


def table(points: Points) -> str:
    """The rows as Markdown."""
    lines = [f"| scenario | {' | '.join(SHOWN)} |", f"| --- |{' --- |' * len(SHOWN)}"]
    lines += [f"| {story} | {' | '.join(_cell(points[story], name) for name in SHOWN)} |" for story in sorted(points)]
    together = {name: [one for each in points.values() for one in each[name]] for name in SHOWN}
    lines.append(f"| **all** | {' | '.join(_cell(together, name) for name in SHOWN)} |")
    return "\n".join(lines) + "\n"


def written() -> dict[str, list[tuple[float, float]]]:
    """Scenario → the means that stand in the document with their spreads, in the order of ``SHOWN``."""
    found = _ROWS.search(DOCUMENT.read_text(encoding="utf-8"))
    rows = found[0].splitlines()[3:-1] if found else []
    cells = [[one.strip() for one in row.strip("|").split("|")] for row in rows]
    return {row[0]: [_told(one) for one in row[1:]] for row in cells}


def stale(points: Points) -> list[str]:
    """A sentence for each scenario whose means are no longer near what the document says."""
    known = written()
    return [
        f"{story}: {name} is {mean(points[story][name]):.0f}, not {told:.0f}: uv run packaging/spread.py update"
        for story in sorted(points)
        for name, (told, spread) in zip(SHOWN, known.get(story, [(-100.0, 0.0)] * len(SHOWN)), strict=True)
        if abs(mean(points[story][name]) - told) > NEAR + spread
    ]


def update(points: Points) -> None:
    """Write the table."""
    text = DOCUMENT.read_text(encoding="utf-8")
    rows = table(points)
    DOCUMENT.write_text(_ROWS.sub(lambda found: found[1] + rows + found[2], text), encoding="utf-8", newline="\n")


def _told(cell: str) -> tuple[float, float]:
    told, _, spread = cell.partition(" ± ")
    return float(told), float(spread or 0)


def _cell(points: Mapping[str, Sequence[float]], name: str) -> str:
    values = points[name]
    return f"{mean(values):.0f} ± {pstdev(values):.0f}" if name in SPREAD else f"{mean(values):.0f}"


def main(verb: str) -> int:
    """Play all seeds and do ``verb``; 1 if the table is old."""
    from tests.training.lessons.test_fairness import by_story

    if verb == "update":
        update(by_story())
    told = stale(by_story())
    print("\n".join(told) or "The table is current.")
    return 1 if told else 0


if __name__ == "__main__":
    if sys.argv[1:2] not in (["update"], ["check"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
