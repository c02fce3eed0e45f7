"""The sentences of a case are put under S, T, A and R: by the letters' keys, or by dragging."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.exercises import Sorting, Verdict
from workstation.domain.tickets import STEPS, Step
from workstation.views.exercises.body import Body
from workstation.views.exercises.words import step_words
from workstation.views.practice.parts import plain_label
from workstation.views.theme.tokens import MEASURES, colours

MARGIN = 32
"""Logical pixels beside the words of a sentence, both sides together."""
CARD = Qt.ItemDataRole.UserRole
"""The place of the sentence in the question."""


class Airy(QStyledItemDelegate):
    """Sentences as high as they are in the width there is, with some room around them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Measured in less than the width of the pile: the style keeps some for itself."""
        pile = self.parent()
        assert isinstance(pile, QListWidget)
        width = max(MARGIN, pile.viewport().width() - MARGIN)
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextWrapAnywhere)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        high = pile.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), flags, text).height()
        return QSize(MARGIN, high + 2 * MEASURES.space)


class Pile(QListWidget):
    """Sentences that lie somewhere; takes those of its own question only.

    Signals:
        changed(): something was dropped here.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setItemDelegate(Airy(self))
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def cards(self) -> list[int]:
        """What lies here, from above."""
        return [self.item(row).data(CARD) for row in range(self.count())]

    def put(self, text: str, card: int) -> None:
        """One more, chosen."""
        item = QListWidgetItem(text)
        item.setData(CARD, card)
        self.addItem(item)
        self.setCurrentItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk; letters are not searched for, they are for what is around."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only from a pile of the same question."""
        if self._knows(event.source()):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """As above."""
        if self._knows(event.source()):
            super().dragMoveEvent(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """A sentence comes here."""
        if self._knows(event.source()):
            super().dropEvent(event)
            self.changed.emit()
        else:
            event.ignore()

    def _knows(self, source: object) -> bool:
        return isinstance(source, Pile) and source.parent() is self.parent()


class SortingBody(Body):
    """Shows one case.

    Signals:
        answered(str): the letter of each sentence's step, in the order of the question.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: Sorting | None = None
        self._judged = False
        self.ask = plain_label("", "title")
        self.hint = plain_label(
            self.tr("S, T, A, R puts it there · Backspace takes it back · Enter when all are sorted, or drag"),
            "muted",
        )
        self.loose = Pile(self.tr("Sentences still to be sorted"), self)
        self.loose.setMinimumHeight(110)
        self.piles = {step: Pile(step_words(step), self) for step in STEPS}
        self._taken: list[int] = []
        row = QHBoxLayout()
        row.setSpacing(MEASURES.space)
        for step, pile in self.piles.items():
            under = QVBoxLayout()
            under.setSpacing(MEASURES.tight)
            under.addWidget(plain_label(step_words(step), "heading"))
            under.addWidget(pile, 1)
            row.addLayout(under, 1)
            pile.changed.connect(self._on_dropped)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.space)
        column.addWidget(self.ask)
        column.addWidget(self.hint)
        column.addWidget(self.loose, 4)
        column.addLayout(row, 5)

    def show_item(self, item: Sorting) -> None:
        """Ask it."""
        self._item, self._judged, self._taken = item, False, []
        self.ask.setText(item.ask)
        for pile in (self.loose, *self.piles.values()):
            pile.clear()
            pile.setDragEnabled(True)
        self.loose.setVisible(True)
        for at, card in enumerate(item.cards):
            self.loose.put(card.text, at)
        self._to_loose()

    def show_verdict(self, item: Sorting, verdict: Verdict) -> None:
        """What lies wrong says where it belongs."""
        self._judged = True
        self.loose.setVisible(False)
        tones = colours(self)
        for pile in self.piles.values():
            pile.setDragEnabled(False)
            pile.clearSelection()
            pile.setCurrentRow(-1)
            for row in range(pile.count()):
                line = pile.item(row)
                card = line.data(CARD)
                wrong = card in verdict.wrong
                sign = f"→ {item.cards[card].step.value}  " if wrong else "✓ "
                line.setText(f"{sign}{item.cards[card].text}")
                line.setForeground(QBrush(QColor(tones.danger if wrong else tones.success)))

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key sorted something."""
        if self._judged or self._item is None:
            return False
        letter = event.text().upper()
        if letter in set(Step) and letter:
            self._put(Step(letter))
        elif event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.loose.count():
                self.answered.emit(self._answer())
        else:
            return False
        return True

    def _put(self, step: Step) -> None:
        """The chosen sentence goes under ``step``, from wherever it lies."""
        source = next((pile for pile in self.piles.values() if pile.hasFocus()), self.loose)
        row = source.currentRow()
        if row < 0 or self._item is None:
            return
        card = source.takeItem(row).data(CARD)
        self.piles[step].put(self._item.cards[card].text, card)
        self.piles[step].clearSelection()
        self._taken.append(card)
        self._to_loose()

    def _take_back(self) -> None:
        while self._taken and self._item is not None:
            card = self._taken.pop()
            for pile in self.piles.values():
                if card in pile.cards():
                    pile.takeItem(pile.cards().index(card))
                    self.loose.put(self._item.cards[card].text, card)
                    self.loose.setFocus()
                    return

    def _to_loose(self) -> None:
        if self.loose.count():
            if self.loose.currentRow() < 0 or self.loose.currentRow() >= self.loose.count():
                self.loose.setCurrentRow(0)
            if not self._taken:
                self.loose.setCurrentRow(0)
            self.loose.setFocus()
        else:
            self.piles[Step.SITUATION].setFocus()

    def _on_dropped(self) -> None:
        lying = [card for pile in self.piles.values() for card in pile.cards()]
        self._taken += [card for card in dict.fromkeys(lying) if card not in self._taken]

    def _answer(self) -> str:
        assert self._item is not None
        letters = {card: step.value for step, pile in self.piles.items() for card in pile.cards()}
        return "".join(letters[at] for at in range(len(self._item.cards)))
