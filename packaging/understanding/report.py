"""Writes the figures of labelled messages into docs/understanding.md.

``uv run packaging/understanding/report.py SECTION [FILE]``: SECTION is ``own`` (without FILE: the own messages kept
apart) or ``real`` (a file kept outside the repository; only figures come in).
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from labelled import HELD_OUT  # noqa: E402  found by the line above
from measure import judge, messages_of, table  # noqa: E402

DOCUMENT = ROOT / "docs" / "understanding.md"


def main(arguments: list[str]) -> int:
    """Put the table into its section."""
    section, *named = arguments
    found = table(judge(messages_of(Path(named[0]) if named else HELD_OUT)))
    text = DOCUMENT.read_text(encoding="utf-8")
    changed, times = re.subn(
        rf"(<!-- {section} -->\n).*?(<!-- /{section} -->)",
        lambda marks: f"{marks[1]}\n{found}\n\n{marks[2]}",
        text,
        flags=re.DOTALL,
    )
    if times != 1:
        print(f"{DOCUMENT.name} has no section {section}", file=sys.stderr)
        return 1
    DOCUMENT.write_text(changed, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
