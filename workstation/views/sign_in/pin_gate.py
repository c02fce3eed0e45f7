"""Asks for a PIN and waits longer after each wrong one, without ever blocking the window."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.domain.people import Person, pin_matches, wait_after

_SECOND = 1000


class PinGate(QObject):
    """Counts wrong tries for each name as long as it lives; keep one for as long as the program runs.

    Signals:
        waiting(int): so many seconds are left before the next try; 0 when one may be made.
    """

    waiting = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failures: Counter[str] = Counter()
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND)
        self._timer.timeout.connect(self._on_second)

    @property
    def left(self) -> int:
        """Seconds left before the next try."""
        return self._left

    def tries(self, person: Person, pin: str) -> bool:
        """Whether ``pin`` opens the seat. Never while waiting."""
        if self._left:
            return False
        if pin_matches(person, pin):
            self._failures.pop(person.name, None)
            return True
        self._failures[person.name] += 1
        self._left = wait_after(self._failures[person.name])
        if self._left:
            self._timer.start()
            self.waiting.emit(self._left)
        return False

    def _on_second(self) -> None:
        self._left = max(0, self._left - 1)
        if not self._left:
            self._timer.stop()
        self.waiting.emit(self._left)
