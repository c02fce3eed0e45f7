"""The favourites on one line: a chip each, with the number of its key."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from workstation.domain.phrases import Phrase
from workstation.views.actions.hints import KeysOf, hinted, no_keys
from workstation.views.inbox.chips import GAP, HEIGHT, Chip
from workstation.views.phrases.words import content_words

SHORT = 6
"""Characters of a name that a chip shows."""


class FavouriteBar(QWidget):
    """What fits of the favourites; the others are reached by their keys and in the list of favourites.

    Signals:
        chosen(int number): insert the favourite with this number.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Favourites"))
        self._chips: dict[int, Chip] = {}
        self._phrases: dict[int, Phrase] = {}
        self._keys: KeysOf = no_keys
        self.setFixedHeight(HEIGHT)
        self.hide()

    def show_favourites(self, phrases: Mapping[int, Phrase]) -> None:
        """Show these, by number."""
        if dict(phrases) == self._phrases:
            return
        self._phrases = dict(sorted(phrases.items()))
        for chip in self._chips.values():
            chip.deleteLater()
        self._chips = {number: self._made(number, phrase) for number, phrase in self._phrases.items()}
        self.arrange()

    def show_keys(self, keys: KeysOf) -> None:
        """Name these keys in the tool tips."""
        self._keys = keys
        for number, chip in self._chips.items():
            chip.setToolTip(self._tip(number))

    def chip(self, number: int) -> Chip:
        """The chip of one favourite."""
        return self._chips[number]

    def arrange(self) -> None:
        """As many as there is room for."""
        x = 0
        for chip in self._chips.values():
            width = chip.sizeHint().width()
            chip.setVisible(x + width <= self.width())
            chip.setGeometry(x, 0, width, HEIGHT)
            x += width + GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self.arrange()

    def _made(self, number: int, phrase: Phrase) -> Chip:
        name = phrase.name
        chip = Chip(f"{number} {name if len(name) <= SHORT else name[: SHORT - 1] + '…'}", parent=self)
        chip.setCheckable(False)
        chip.setAccessibleName(f"{number} {name}")
        chip.setProperty("number", number)
        chip.setToolTip(self._tip(number))
        chip.clicked.connect(self._on_clicked)
        return chip

    def _tip(self, number: int) -> str:
        phrase = self._phrases[number]
        text = f"{phrase.name}: {content_words(phrase)[:80]}".replace("<", "‹").replace("&", "＆")
        return hinted(text, self._keys(f"phrases.favourite_{number}"))

    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.chosen.emit(int(chip.property("number")))
