"""Pages that are made when they are first shown, and panels when the window has been painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workstation.views.windows.part import Part, made

PAINTED = 150
"""Milliseconds after which a window that was shown has been painted."""
Content = TypeVar("Content", bound=QWidget)


class Later(QWidget, Generic[Content]):
    """Holds the place of what ``make`` makes, so that start-up does not pay for pages not in front."""

    def __init__(self, make: Callable[[], Content], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.make = make
        """Makes the page; another may take its place until that is made."""
        self._content: Content | None = None

    @property
    def made(self) -> bool:
        """Whether somebody has seen it yet."""
        return self._content is not None

    @property
    def content(self) -> Content:
        """The page itself, made now if nobody has seen it yet."""
        if self._content is None:
            self._content = self.make()
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._content)
            self.setFocusProxy(self._content)
        return self._content

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page the first time."""
        self.content.show()
        super().showEvent(event)


class Soon(Later[Content]):
    """A page that stands in front at the start: made when the window has been painted, not before."""

    def __init__(self, make: Callable[[], Content], least_width: int, parent: QWidget | None = None) -> None:
        super().__init__(make, parent)
        self.setMinimumWidth(least_width)
        self._paint = QTimer(self, singleShot=True, interval=PAINTED)
        self._paint.timeout.connect(self._on_painted)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page a little later."""
        if self.made:
            super().showEvent(event)
        else:
            self._paint.start()
            QWidget.showEvent(self, event)

    def _on_painted(self) -> None:
        if self.isVisible():
            self.content.show()


class Place(QStackedWidget):
    """Holds the place of a panel that is made soon after; until then ``meanwhile`` says that it is empty."""

    def __init__(self, meanwhile: Part, least_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(least_width)
        self.addWidget(made(meanwhile, self))

    def take(self, panel: QWidget) -> None:
        """Put ``panel`` where the other was."""
        meanwhile = self.currentWidget()
        self.addWidget(panel)
        self.setCurrentWidget(panel)
        if meanwhile is not None:
            self.removeWidget(meanwhile)
            meanwhile.deleteLater()
