"""The end of a round: how it went, and what returns when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workstation.domain.exercises import Return, RoundResult
from workstation.views.exercises.column import in_the_middle
from workstation.views.exercises.words import kind_words, return_words
from workstation.views.practice.parts import plain_label
from workstation.views.theme.tokens import MEASURES

WIDEST = 860
"""Logical pixels."""
LONGEST = 40
"""Characters of a question in the list."""


class Summary(QWidget):
    """What came of a round.

    Signals:
        again_requested(): another round of the same.
        choose_requested(): back to the choice.
    """

    again_requested = Signal()
    choose_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.figures = plain_label("", "title"), plain_label("", "muted")
        self.again = QPushButton(self.tr("Another round (Enter)"))
        self.again.setProperty("kind", "primary")
        self.back = QPushButton(self.tr("Choose (Esc)"))
        self.again.clicked.connect(self.again_requested)
        self.back.clicked.connect(self.choose_requested)
        self.list, self.area, self.card = QWidget(), QScrollArea(), QFrame()
        self._grid = QGridLayout(self.list)
        self._grid.setContentsMargins(MEASURES.broad, MEASURES.wide, MEASURES.broad, MEASURES.wide)
        self._grid.setHorizontalSpacing(MEASURES.broad)
        self._grid.setVerticalSpacing(MEASURES.space)
        self._grid.setColumnStretch(2, 1)
        self._lay_out()

    def show_result(self, result: RoundResult, now: int) -> None:
        """Show it."""
        wrong = sum(not one.right for one in result.returns)
        self.title.setText(
            self.tr("{right} of {answered} right at the first try").format(right=result.right, answered=result.answered)
        )
        figures = [
            self.tr("{minutes} min {seconds} s").format(minutes=result.seconds // 60, seconds=result.seconds % 60)
        ]
        if wrong:
            figures.append(self.tr("{count} come again soon").format(count=wrong))
        if result.days > 1:
            figures.append(self.tr("{days} days in a row").format(days=result.days))
        self.figures.setText(" · ".join(figures))
        self._fill(result.returns, now)
        self.again.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter: another round; Esc: choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.choose_requested if self.back.hasFocus() else self.again_requested).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.choose_requested.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, returns: tuple[Return, ...], now: int) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, one in enumerate(returns):
            cells = (
                _cell("✓" if one.right else "✗", "success" if one.right else "danger"),
                _cell(kind_words(one.exercise), "muted"),
                _cell(_short(one.ask)),
                _cell(return_words(one.due, now), "muted"),
            )
            for column, cell in enumerate(cells):
                self._grid.addWidget(cell, row, column)
        line = self.fontMetrics().height() + MEASURES.space
        self.card.setMaximumHeight(len(returns) * line + 3 * MEASURES.broad)

    def _lay_out(self) -> None:
        self.card.setProperty("ground", "card")
        within = QVBoxLayout(self.card)
        within.setContentsMargins(1, 1, 1, 1)
        within.addWidget(self.area)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("ground", "surface")
        self.area.setWidget(self.list)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        column = in_the_middle(self, WIDEST)
        column.setSpacing(MEASURES.wide)
        column.addWidget(self.title)
        column.addWidget(self.figures)
        column.addWidget(plain_label(self.tr("What comes again when"), "heading"))
        column.addWidget(self.card, 100)
        column.addLayout(buttons)
        column.addStretch(1)


def _cell(text: str, role: str = "") -> QLabel:
    label = plain_label(text, role)
    label.setWordWrap(False)
    return label


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
