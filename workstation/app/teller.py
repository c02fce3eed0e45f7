"""Carries what the journal tells from its writer thread to the feed."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from workstation.domain.entry import Entry


class Teller(QObject):
    """Hands entries and failures over to the thread of the windows.

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
        self._told_elsewhere.connect(self.told, Qt.ConnectionType.QueuedConnection)
        self._failed_elsewhere.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    def tell(self, entries: list[Entry]) -> None:
        """Called by the journal on its own thread."""
        self._told_elsewhere.emit(entries)

    def watch(self, future: Future[list[Entry]] | None, context: Any = None) -> None:  # Any: the asker's own
        """Report the failure of ``future`` with ``context``; success comes by ``told``."""
        if future is None:
            return

        def done(finished: Future[list[Entry]]) -> None:
            error = finished.exception()
            if error is not None:
                self._failed_elsewhere.emit(context, error)

        future.add_done_callback(done)
