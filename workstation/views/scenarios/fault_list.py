"""What is wrong with the text, line by line; Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from workstation.domain.faults import Fault
from workstation.views.scenarios.sentences import fault_sentence


class FaultList(QListWidget):
    """Faults in the order of the text.

    Signals:
        place_requested(int line, int column): go there, both from 1.
    """

    place_requested = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Faults"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._on_activated)
        self.itemClicked.connect(self._on_activated)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """These; what one stands on stays if it is still there."""
        held = self.currentItem().text() if self.currentItem() is not None else ""
        self.clear()
        for one in faults:
            item = QListWidgetItem(self.tr("Line {line}: {what}").format(line=one.line, what=fault_sentence(one)))
            item.setData(Qt.ItemDataRole.UserRole, (one.line, one.column))
            self.addItem(item)
            if item.text() == held:
                self.setCurrentItem(item)

    def _on_activated(self, item: QListWidgetItem) -> None:
        line, column = item.data(Qt.ItemDataRole.UserRole)
        self.place_requested.emit(line, column)
