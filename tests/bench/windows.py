"""What parts with windows share: the application, the program with its rooms, and counting paints."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from workstation.app.settings import Settings
from workstation.app.start import application as make_application


def application() -> QApplication:
    """The QApplication with the program's fonts, language and look."""
    return make_application(Settings(Path(tempfile.mkdtemp()) / "settings.json"))


class Paints(QObject):
    """Counts the paintings of a widget, so that none is timed twice and none is left out."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count and let pass."""
        self.count += event.type() == QEvent.Type.Paint
        return False
