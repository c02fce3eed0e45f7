"""Colours, weights and keys have one place each: the sources of all views are read for others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

VIEWS = Path(__file__).resolve().parents[3] / "workstation" / "views"


def places(pattern: str, *, but: tuple[str, ...] = ()) -> list[str]:
    """``file:line`` of every line of the views' sources in which ``pattern`` is found."""
    found = []
    for path in sorted(VIEWS.rglob("*.py")):
        if path.relative_to(VIEWS).as_posix() in but:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(pattern, line):
                found.append(f"{path.relative_to(VIEWS)}:{number}: {line.strip()}")
    return found


@pytest.mark.parametrize(
    "pattern",
    [
        r"#[0-9a-fA-F]{3}\b|#[0-9a-fA-F]{6,8}\b",
        r"QColor\(\s*[\d\"']",
        r"GlobalColor\.(?!transparent)",
        r"\brgba?\(",
        r"QColorConstants",
    ],
)
def test_colours_stand_in_the_tokens_only(pattern: str) -> None:
    assert places(pattern, but=("theme/tokens.py",)) == []


def test_no_weight_is_asked_for_that_the_bundled_font_shows_as_regular() -> None:
    assert places(r"Weight\.(DemiBold|Medium|Light|Thin|Black)|font-weight: (?!700|400)") == []
