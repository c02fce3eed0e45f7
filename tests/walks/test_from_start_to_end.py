"""The whole program in a process of its own: started by its command, closed by its window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from tests.walks.sitting import proven, seat
from workstation.domain.desk import fold
from workstation.domain.events import SignedOut
from workstation.views.windows.layout import Layout

ROOT = Path(__file__).parents[2]
PERSON = """
import sys
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.walks.buyers import Buyers
from workstation.app import start
from workstation.app.cli import run

open_desk = start.open_desk

def somebody_sits_here(program, arguments):
    desk = open_desk(program, arguments)
    timer = QTimer(desk, interval=20)
    panel = desk.windows.panel
    buyers = Buyers(desk.room.deliver, desk.room.confirm, desk.room.clock.now)
    buyers.write("王小丽", "在吗")

    def look():
        if not panel.conversation:
            program.actions.trigger("conversation.most_urgent")
            return
        timer.stop()
        panel.open_window()
        QTest.keyClicks(panel.composer.editor, "in mid-sent")
        END

    timer.timeout.connect(look)
    timer.start()
    return desk

start.open_desk = somebody_sits_here
sys.exit(run(sys.argv[1:]))
"""


def run_with(tmp_path: Path, end: str) -> subprocess.CompletedProcess[str]:
    seat(tmp_path)
    script = tmp_path / "person.py"
    script.write_text(PERSON.replace("END", end))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, str(script), "--data", str(tmp_path), "--room", "practice"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize(
    "end",
    [
        "desk.window.close()",
        "QTest.keyClick(desk.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)",
        "QApplication.closeAllWindows()",
        "[one.close() for one in reversed(desk.windows.windows())]",
    ],
    ids=["the window is closed", "Ctrl+Q", "the system closes all windows", "the desk is closed last"],
)
def test_however_it_ends_it_ends_well_and_keeps_every_letter(tmp_path, end):
    result = run_with(tmp_path, end)
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr
    assert [one.name for one in (tmp_path / "reports").glob("crash-*")] == []
    entries = proven(tmp_path / "practice" / "journal.db")
    assert [one.draft for one in fold(entries) if one.draft] == ["in mid-sent"]
    kept = Layout(QSettings(str(tmp_path / "layout.ini"), QSettings.Format.IniFormat)).kept_open("practice")
    assert kept == (["walk:王小丽"], False)
    assert isinstance(entries[-1].event, SignedOut)
    log = tmp_path / "logs" / "workstation.log"
    assert not log.exists() or "ERROR" not in log.read_text(encoding="utf-8")  # made with the first line
