"""Makes in quiet moments what somebody will want at once: one thing a turn, with pauses between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

PAUSE = 400
"""Milliseconds before each thing."""

Make = Callable[[], object]


class Ahead(QObject):
    """Makes things on the windows' thread; each must be small, for meanwhile no key is heard."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Make] = []
        self._turn = QTimer(self, singleShot=True, interval=PAUSE)
        self._turn.timeout.connect(self._on_turn)

    def want(self, *makes: Make) -> None:
        """Have these made, one after the other."""
        self._waiting += makes
        self._turn.start()

    def stop(self) -> None:
        """Make nothing any more."""
        self._waiting.clear()
        self._turn.stop()

    @Slot()
    def _on_turn(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
        if self._waiting:
            self._turn.start()
