"""``workstation --self-check`` on a machine without a screen."""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]


def checked(**environment: str) -> subprocess.CompletedProcess[str]:
    bare = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH")
    }
    return subprocess.run(
        [sys.executable, "-m", "workstation", "--self-check"],
        cwd=ROOT, env={**bare, "PYTHONUTF8": "1", **environment}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_it_says_each_step_in_chinese_ends_well_and_leaves_nothing_behind(tmp_path):
    home, place = tmp_path / "home", tmp_path / "place"
    place.mkdir()
    began = time.monotonic()
    result = checked(XDG_DATA_HOME=str(home), TMPDIR=str(place))
    assert result.returncode == 0, result.stderr
    lines = result.stdout.splitlines()
    assert [line[:2] for line in lines[:-1]] == ["✓ "] * 8
    assert all(any("一" <= sign <= "鿿" for sign in line) for line in lines)
    assert result.stderr == ""
    assert time.monotonic() - began < 15
    assert [*place.iterdir()] == []
    assert not (home / "workstation").exists()


BROKEN = """
import sys
from workstation.app import rehearsal
from workstation.app.cli import run

def _find_nothing(self):
    raise rehearsal.UnsoundError("a line found")

rehearsal.Rehearsal._search = _find_nothing
sys.exit(run(["--self-check"]))
"""


def test_a_step_that_fails_is_named_and_the_status_is_one(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path), "PYTHONUTF8": "1"}
    result = subprocess.run(
        [sys.executable, "-c", BROKEN], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 1
    assert len(result.stdout.splitlines()) == 4
    assert result.stderr.startswith("✗ ")
    assert "a line found" in result.stderr
