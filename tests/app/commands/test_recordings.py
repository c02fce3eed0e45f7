"""``workstation export-recording`` and ``workstation replay``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.commands.practised import practised
from workstation.app.clock import MachineClock
from workstation.app.paths import DataFolder
from workstation.app.people import PeopleFile
from workstation.domain.pace import MINUTE
from workstation.domain.people import Person
from workstation.domain.values import Role
from workstation.replay.recording_file import open_recording

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def recording(call, data, tmp_path) -> Path:
    """A lesson, as a file."""
    practised(data)
    path = tmp_path / "morning.rec"
    span = ("--from", "2026-11-22T10:00+08:00", "--to", "2026-11-22T10:30+08:00")
    status, said, objected = call("--room", "practice", "export-recording", path, *span)
    assert (status, objected) == (0, "")
    assert str(path) in said
    return path


def test_a_span_is_saved_and_opens_again(recording):
    opened = open_recording(recording)
    assert opened.practice
    assert len(opened.entries) > 50


def test_without_a_span_it_is_the_last_hour(call, data, tmp_path):
    practised(data, begun_at=MachineClock().now() - 40 * MINUTE)
    assert call("--room", "practice", "export-recording", tmp_path / "now.rec")[0] == 0
    assert len(open_recording(tmp_path / "now.rec").entries) > 50


def test_a_span_in_which_nothing_happened_is_told_and_no_file_is_made(call, recording, tmp_path):
    for span in (("--from", "2020-01-01", "--to", "2020-01-02"), ("--from", "2026-11-23", "--to", "2026-11-20")):
        status, _, objected = call("--room", "practice", "export-recording", tmp_path / "none.rec", *span)
        assert status == 1
        assert "没有" in objected
    assert not (tmp_path / "none.rec").exists()


WATCH = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workstation.app.cli import run
from workstation.views.replay.timeline import TimelineBar

app = QApplication([])

def look():
    windows = [one for one in app.topLevelWidgets() if one.isVisible() and one.findChildren(TimelineBar)]
    if windows:
        print("watched")
        app.closeAllWindows()
        QTimer.singleShot(0, app.quit)

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
QTimer.singleShot(30_000, app.quit)
sys.exit(run(sys.argv[1:]))
"""


def test_replay_opens_the_recording_in_a_window(recording, tmp_path):
    folder = tmp_path / "elsewhere"
    PeopleFile(DataFolder(folder).people).keep(Person(name="小美", role=Role.CLERK))
    command = [sys.executable, "-c", WATCH, "--data", str(folder), "replay", str(recording)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.returncode) == ("watched\n", 0), done.stderr
