"""Carries what the journal tells from its writer thread to the feed."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from itertools import islice
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from workstation.domain.entry import Entry

BUDGET = 6
"""Milliseconds that telling may take before events of the windows have their turn."""
HANDFUL = 16
"""Entries told at once."""


class Teller(QObject):
    """Hands entries and failures over to the thread of the windows, in order and never too many at once.

    Signals:
        told(list[Entry]): these were committed.
        failed(object context, BaseException): an append that was asked for came to nothing.
    """

    told = Signal(object)
    failed = Signal(object, object)
    _told_elsewhere = Signal(object)
    _failed_elsewhere = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Entry] = deque()
        self._on = QTimer(self)
        self._on.setSingleShot(True)
        self._on.timeout.connect(self._tell_on)
        self._told_elsewhere.connect(self._on_told_elsewhere, Qt.ConnectionType.QueuedConnection)
        self._failed_elsewhere.connect(self._on_failed_elsewhere, Qt.ConnectionType.QueuedConnection)
        self._failures: deque[BaseException] = deque()

    def tell(self, entries: list[Entry]) -> None:
        """Called by the journal on its own thread."""
        self._told_elsewhere.emit(entries)

    def watch(
        self, future: Future[list[Entry]] | None, context: Any = None, but: type[BaseException] | tuple[()] = ()
    ) -> None:  # Any: the asker's own
        """Report the failure of ``future`` with ``context``, unless it is a ``but``; success comes by ``told``."""
        if future is None:
            return

        def done(finished: Future[list[Entry]]) -> None:
            error = finished.exception()
            if error is not None and not isinstance(error, but):
                self._failures.append(error)
                self._failed_elsewhere.emit(context, error)

        future.add_done_callback(done)

    def unheard(self) -> list[BaseException]:
        """Failures that nobody was told of: at the end, when no signal arrives any more."""
        return list(self._failures)

    def _on_failed_elsewhere(self, context: object, error: BaseException) -> None:
        self._failures.popleft()
        self.failed.emit(context, error)

    def _on_told_elsewhere(self, entries: list[Entry]) -> None:
        self._waiting.extend(entries)
        self._tell_on()

    def _tell_on(self) -> None:
        spent = QElapsedTimer()
        spent.start()
        while self._waiting and spent.elapsed() < BUDGET:
            self._tell_handful()
        if self._waiting:
            self._on.start(0)

    def _tell_handful(self) -> None:
        handful = list(islice(self._waiting, HANDFUL))
        for _ in handful:
            self._waiting.popleft()
        self.told.emit(handful)
