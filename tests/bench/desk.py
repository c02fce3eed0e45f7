"""Enter → the own line painted, on the real program with 50 open conversations and its journal on the disk."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from tests.bench.room50 import OPEN, Desk50, wait
from tests.bench.row import Row, quantile
from workstation.domain.entry import Entry
from workstation.domain.events import ReplySent

SENDS = 200
WORDS = "您好，已经为您查到了，包裹今天下午到，请放心"


class OwnLine(QObject):
    """Waits until the history has painted after a reply was announced."""

    def __init__(self, desk: Desk50) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._told = False
        self.painted = 0.0
        desk.desk.room.feed.happened.connect(self._on_happened)
        desk.desk.windows.panel.history.viewport().installEventFilter(self)

    def wait(self) -> float:
        """When it was painted."""
        self._told = False
        QTimer.singleShot(2_000, self._loop.quit)
        self._loop.exec()
        return self.painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint itself comes after the filter: note the moment when it is done."""
        if self._told and event.type() == QEvent.Type.Paint:
            self._told = False
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_happened(self, entry: Entry) -> None:
        self._told = self._told or isinstance(entry.event, ReplySent)

    def _on_painted(self) -> None:
        self.painted = perf_counter()
        self._loop.quit()


def rows() -> list[Row]:
    """p99 and p50 of the sends, conversation after conversation."""
    desk = Desk50()
    windows, times = desk.desk.windows, []
    own = OwnLine(desk)
    names = [one.id for one in desk.desk.room.feed.desk][:OPEN]
    for number in range(SENDS):
        windows.go_to(names[number % len(names)])
        editor = windows.panel.composer.editor
        editor.setPlainText(f"{WORDS}{number}")
        wait(25)
        begun = perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        times.append((own.wait() - begun) * 1000)
    desk.close()
    return [
        Row("Enter → own line painted, 50 open, p99", quantile(times, 0.99), "ms", 30.0,
            note=f"{SENDS} sends through the journal on the disk"),
        Row("Enter → own line painted, p50", quantile(times, 0.5), "ms"),
    ]  # fmt: skip
