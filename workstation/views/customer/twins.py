"""Other records that may be the same person, with the way to make them one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain.customer_profile import Twin
from workstation.views.customer.wording import account_words, alike_words
from workstation.views.theme.tokens import MEASURES


class Twins(QWidget):
    """Lines with why; a button looks at merging.

    Signals:
        merge_wanted(str): look at merging with the record of this id.
    """

    merge_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._twins: tuple[Twin, ...] | None = None
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_twins(self, twins: tuple[Twin, ...], *, can_merge: bool) -> None:
        """Show these; hides itself without any."""
        self.setVisible(bool(twins))
        if twins != self._twins:
            self._twins = twins
            self._make()
        for button in self.buttons:
            button.setVisible(can_merge)

    def _make(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for one in self._twins or ():
            words = QLabel(f"{account_words(one.id, one.name)} · {alike_words(one.because)}")
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            button = QPushButton(self.tr("Merge…"))
            button.setProperty("kind", "chip")
            button.setProperty("twin", one.id)
            button.clicked.connect(self._on_clicked)
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(MEASURES.tight)
            row.addWidget(words, 1)
            row.addWidget(button)
            self._column.addWidget(line)
            self.buttons.append(button)

    def _on_clicked(self) -> None:
        self.merge_wanted.emit(self.sender().property("twin"))
