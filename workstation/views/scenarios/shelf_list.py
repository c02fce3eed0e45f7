"""The list of scenarios: those that come with the program, to read and copy; one's own, to change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from workstation.domain.briefing import ScenarioFile
from workstation.views.scenarios.words import plain_tip
from workstation.views.theme.tokens import colours

_PATH = Qt.ItemDataRole.UserRole


class ShelfList(QListWidget):
    """Own ones first.

    Signals:
        file_requested(str path): show this one.
    """

    file_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[ScenarioFile, ...] = ()
        self.setAccessibleName(self.tr("Scenarios"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current)

    def show_files(self, files: Sequence[ScenarioFile], current: str) -> None:
        """These, with ``current`` (a path) chosen; asks for nothing. The same ones again stay as they are."""
        if tuple(files) == self._files:
            self.choose(current)
            return
        self._files = tuple(files)
        with QSignalBlocker(self):
            self.clear()
            self._head(self.tr("My own"))
            own = [one for one in files if one.own]
            for one in own:
                self._add(one)
            if not own:
                self._hint(self.tr("None yet: copy one below"))
            self._head(self.tr("Shipped"))
            for one in files:
                if not one.own:
                    self._add(one)
            self.choose(current)

    def choose(self, path: str) -> None:
        """Stand on ``path``; asks for nothing."""
        with QSignalBlocker(self):
            for row in range(self.count()):
                if self.item(row).data(_PATH) == path:
                    if row != self.currentRow():
                        self.setCurrentRow(row)
                    return
            self.setCurrentRow(-1)

    def _add(self, one: ScenarioFile) -> None:
        sign = "" if one.sound else "⚠ "
        item = QListWidgetItem(f"{sign}{one.title}")
        item.setData(_PATH, one.path)
        item.setToolTip(plain_tip(f"{one.title}\n{one.path}"))
        self.addItem(item)

    def _head(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        self.addItem(item)

    def _hint(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(QColor(colours(self).muted))
        self.addItem(item)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        path = item.data(_PATH) if item is not None else None
        if path:
            self.file_requested.emit(path)
