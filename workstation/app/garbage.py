"""Cyclic garbage is collected on the thread of the windows only.

Python collects on whichever thread happens to allocate. If the journal's writer did, it would destroy widgets and
timers of closed windows on its own thread; Qt then calls a timer that is not there any more, and the program is gone.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK = 500
"""Milliseconds between two looks."""


def collect_due() -> None:
    """Collect the oldest generation that Python itself would have collected by now, if any."""
    for generation, (count, enough) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
        if 0 < enough < count:
            gc.collect(generation)
            return


class Garbage(QObject):
    """Takes collecting over from Python as long as it lives; made on the thread of the windows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._on_look)
        self._timer.start()

    @Slot()
    def _on_look(self) -> None:
        collect_due()
