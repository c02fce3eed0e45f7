"""Measures what is understood against labelled messages: ``uv run packaging/understanding/measure.py FILE``.

FILE is a table as those in ``labelled/``, or JSON Lines of ``{"text": …, "acts": […]}``. Without it the own messages
kept apart. ``--wrong`` lists the misjudged ones.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from labelled import HELD_OUT, acts_of, read, text_of  # noqa: E402  found by the line above

from workstation.domain.acts import Act  # noqa: E402
from workstation.training.understanding.understanding import Understanding  # noqa: E402

Acts = frozenset[Act]


class Labelled(msgspec.Struct, frozen=True):
    """A message with the acts a person found in it."""

    text: str
    acts: Acts


class Figure(NamedTuple):
    """Of one act, or of all: messages that have it, share of the found that is right, of the right that is found."""

    messages: int
    precision: float
    recall: float
    f1: float


class Judged(NamedTuple):
    """A message, what it does and what was found."""

    text: str
    gold: Acts
    found: Acts


def main(arguments: list[str]) -> int:
    """Print the figures."""
    named = [one for one in arguments if not one.startswith("--")]
    judged = judge(messages_of(Path(named[0]) if named else HELD_OUT))
    print(table(judged))
    if "--wrong" in arguments:
        for one in judged:
            if one.gold != one.found:
                print("|".join(sorted(one.gold)), "→", "|".join(sorted(one.found)) or "unknown", "  ", one.text)
    return 0


def messages_of(path: Path) -> list[Labelled]:
    """The labelled messages of a file of either kind."""
    if path.suffix == ".tsv":
        return [Labelled(text_of(one), acts_of(one)) for one in read(path)]
    return [msgspec.json.decode(line, type=Labelled) for line in path.read_bytes().splitlines() if line.strip()]


def judge(messages: Sequence[Labelled]) -> list[Judged]:
    """What the bundled model finds in them."""
    understanding = Understanding.load(ROOT / "resources" / "understanding")
    return [Judged(one.text, one.acts, frozenset(understanding.understand(one.text).acts)) for one in messages]


def figure(judged: Sequence[Judged], acts: Sequence[Act] = tuple(Act)) -> Figure:
    """The figures of some acts taken together (micro)."""
    wanted = frozenset(acts)
    right = sum(len(one.gold & one.found & wanted) for one in judged)
    gold, found = (sum(len(one[at] & wanted) for one in judged) for at in (1, 2))
    return Figure(
        sum(bool(one.gold & wanted) for one in judged),
        right / max(1, found), right / max(1, gold), 2 * right / max(1, gold + found),
    )  # fmt: skip


def table(judged: Sequence[Judged]) -> str:
    """Figures per act and which act was found in place of which, as Markdown."""
    lines = ["| act | messages | precision | recall | F1 |", "| --- | --- | --- | --- | --- |"]
    rows = [(str(act), figure(judged, [act])) for act in Act]
    for name, one in [*rows, ("**all (micro)**", figure(judged))]:
        told = f"{one.precision:.2f} | {one.recall:.2f} | {one.f1:.3f}" if one.messages else "– | – | –"
        lines.append(f"| {name} | {one.messages} | {told} |")
    unsure = sum(not one.found for one in judged)
    lines += ["", f"Of {len(judged)} messages {unsure} were left as unknown.", "", *_confusions(judged)]
    return "\n".join(lines)


def _confusions(judged: Sequence[Judged]) -> list[str]:
    """Rows are acts that are there, columns those found: on the diagonal found rightly, else found instead of it."""
    lines = ["| is ↓ found → | " + " | ".join(Act) + " | missed |", "| --- " * (len(Act) + 2) + "|"]
    for act in Act:
        having = [one for one in judged if act in one.gold]
        missing = [one for one in having if act not in one.found]
        cells = [
            len(having) - len(missing) if other is act else sum(other in one.found - one.gold for one in missing)
            for other in Act
        ]
        lines.append(f"| {act} | " + " | ".join(str(cell or "") for cell in cells) + f" | {len(missing) or ''} |")
    return lines


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
