"""The README names only keys that there are."""

from __future__ import annotations

import re
from pathlib import Path

from workstation.views.actions.table import TABLE

README = Path(__file__).parents[2] / "README.md"
KEY = re.compile(r"`((?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z0-9]|F\d+)|F\d+)`")


def test_every_key_in_the_readme_is_in_the_table() -> None:
    named = set(KEY.findall(README.read_text(encoding="utf-8")))
    assert len(named) > 10
    assert named <= {key for row in TABLE for key in row.default_keys}
