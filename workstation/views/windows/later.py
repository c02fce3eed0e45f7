"""A page that is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Later(QWidget):
    """Holds the place of what ``make`` makes, so that start-up does not pay for pages not in front."""

    def __init__(self, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.content: QWidget | None = None
        """The page itself, None until it was shown."""

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page the first time."""
        if self.content is None:
            self.content = self._make()
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self.content)
            self.setFocusProxy(self.content)
        super().showEvent(event)
