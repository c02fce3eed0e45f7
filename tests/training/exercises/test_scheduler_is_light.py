"""The library that says when something returns brings nothing heavy with it."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("torch", "numpy", "pandas")


def test_importing_fsrs_loads_nothing_heavy():
    code = f"import sys, fsrs; print([one for one in {HEAVY} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
