"""One of several words, on one line: chips as far as they fit, the others in a menu behind them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget

from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES

HEIGHT = 24
MORE = 28


class ChipStrip(QWidget):
    """Signals: chosen(str): another word was picked; empty for all."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is read aloud."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(HEIGHT + 2)
        self._group = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        self.more = IconButton("more", self.tr("More categories"), self, size=MEASURES.broad)
        self.more.clicked.connect(self._open_menu)
        self._group.buttonClicked.connect(self._on_clicked)
        self.show_words(())

    @property
    def word(self) -> str:
        """The word chosen, empty for all."""
        return next((word for word, chip in self._chips.items() if chip.isChecked()), "")

    def show_words(self, words: Sequence[str]) -> None:
        """Offer these; the one chosen stays chosen if it is among them."""
        if tuple(self._chips) == ("", *words):
            return
        kept = self.word
        for chip in self._chips.values():
            self._group.removeButton(chip)
            chip.deleteLater()
        self._chips = {}
        for word in ("", *words):
            chip = QPushButton(word or self.tr("All"), self)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setAccessibleName(word or self.tr("All categories"))
            chip.show()
            self._chips[word] = chip
            self._group.addButton(chip)
        self._chips.get(kept, self._chips[""]).setChecked(True)
        self._arrange()

    def choose(self, word: str) -> None:
        """Choose a word as if its chip had been clicked; unknown words change nothing."""
        if word in self._chips and word != self.word:
            self._chips[word].setChecked(True)
            self._arrange()
            self.chosen.emit(word)

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, HEIGHT + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The first ones that fit; the chosen one is always among them."""
        wide = {word: chip.sizeHint().width() + MEASURES.tight for word, chip in self._chips.items()}
        all_fit = sum(wide.values()) <= self.width()
        room = self.width() if all_fit else self.width() - MORE - wide.get(self.word, 0)
        left = 0
        for word, chip in self._chips.items():
            fits = all_fit or word == self.word or wide[word] <= room
            if fits and word != self.word and not all_fit:
                room -= wide[word]
            elif not fits:
                room = 0  # none behind the first that does not fit
            chip.setVisible(fits)
            if fits:
                chip.setGeometry(left, 1, wide[word] - MEASURES.tight, HEIGHT)
                left += wide[word]
        self.more.setVisible(not all_fit)
        self.more.setGeometry(self.width() - MORE, 0, MORE, HEIGHT + 2)

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for word, chip in self._chips.items():
            action = menu.addAction(chip.text())
            action.setData(word)
            action.setCheckable(True)
            action.setChecked(chip.isChecked())
        menu.triggered.connect(self._on_picked)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_picked(self, action: object) -> None:
        self.choose(str(action.data()))  # type: ignore[attr-defined]

    @Slot()
    def _on_clicked(self) -> None:
        self._arrange()
        self.chosen.emit(self.word)
