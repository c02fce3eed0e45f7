"""A question with options: its key, or arrows and Enter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from workstation.domain.exercises import Choice, Verdict
from workstation.views.exercises.body import Body
from workstation.views.exercises.option import Mark, OptionButton
from workstation.views.practice.parts import plain_label
from workstation.views.theme.tokens import MEASURES

CHOOSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Options(QWidget):
    """Options under each other.

    Signals:
        chosen(int): the place of the one chosen; once, until others are shown.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[OptionButton] = []
        self._letters: dict[str, int] = {}
        self._open = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEASURES.space)

    def show_options(self, buttons: list[OptionButton], letters: dict[str, int] | None = None) -> None:
        """Offer ``buttons``; ``letters`` choose them beside their numbers."""
        for old in self.buttons:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons, self._letters, self._open = buttons, letters or {}, True
        for at, button in enumerate(buttons):
            self._column.addWidget(button)
            button.show()  # now: what is not shown yet cannot have the keyboard
            button.clicked.connect(partial(self._on_clicked, at))

    def show_verdict(self, right: int, chosen: int | None) -> None:
        """Mark them; nothing can be chosen any more."""
        self._open = False
        for at, button in enumerate(self.buttons):
            button.show_mark(Mark.RIGHT if at == right else Mark.WRONG if at == chosen else Mark.NONE)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key chose one or went to the next."""
        if not self._open:
            return False
        place = self._place(event)
        if place is not None:
            self.buttons[place].click()
            return True
        at = next((at for at, one in enumerate(self.buttons) if one.hasFocus()), None)
        if event.key() in CHOOSES and at is not None:
            self.buttons[at].click()
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            return False
        first = -1 if step > 0 else 0
        self.buttons[((at if at is not None else first) + step) % len(self.buttons)].setFocus()
        return True

    def _place(self, event: QKeyEvent) -> int | None:
        text = event.text().upper()
        if text in self._letters:
            return self._letters[text]
        number = int(text) - 1 if text.isascii() and text.isdecimal() and text else -1
        return number if 0 <= number < len(self.buttons) else None

    def _on_clicked(self, place: int) -> None:
        if self._open:
            self.chosen.emit(place)


class ChoiceBody(Body):
    """Shows one choice.

    Signals:
        answered(str): the place of the option chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask, self.about, self.options = plain_label("", "title"), QLabel(), Options()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self._quote = QFrame()
        self._quote.setProperty("ground", "card")
        self._chosen: int | None = None
        within = QVBoxLayout(self._quote)
        within.setContentsMargins(MEASURES.broad, MEASURES.wide, MEASURES.broad, MEASURES.wide)
        within.addWidget(self.about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.broad)
        for part in (self.ask, self._quote, self.options):
            column.addWidget(part)
        self.options.chosen.connect(self._on_chosen)

    def show_item(self, item: Choice) -> None:
        """Ask it."""
        self.ask.setText(item.ask)
        self.about.setText(item.about)
        self._quote.setVisible(bool(item.about))
        letters = {one.letter.upper(): at for at, one in enumerate(item.options) if one.letter}
        self.options.show_options([self._button(item, at) for at in range(len(item.options))], letters)
        self.options.buttons[0].setFocus()

    def show_verdict(self, item: Choice, verdict: Verdict) -> None:
        """Which was right."""
        del verdict
        self.options.show_verdict(item.right, self._chosen)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was for this question."""
        return self.options.take_key(event)

    def _button(self, item: Choice, at: int) -> OptionButton:
        option = item.options[at]
        key = f"{at + 1} {option.letter}".strip()
        flag = (option.flag, option.text[:1]) if option.flag is not None else None
        return OptionButton(key, option.text, flag=flag)

    def _on_chosen(self, place: int) -> None:
        self._chosen = place
        self.answered.emit(str(place))
