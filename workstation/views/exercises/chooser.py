"""Choose what to exercise: ten minutes of what is due, or one kind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workstation.domain.exercise_events import Exercise
from workstation.domain.exercises import Stack
from workstation.views.exercises.choice import Options
from workstation.views.exercises.column import in_the_middle
from workstation.views.exercises.option import OptionButton
from workstation.views.exercises.words import about_words, kind_words, stack_words
from workstation.views.practice.parts import plain_label

WIDEST = 860
"""Logical pixels."""


class Chooser(QWidget):
    """What one may begin.

    Signals:
        begin_requested(object): an ``Exercise``, or None for the mix.
    """

    begin_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: list[Exercise | None] = []
        self.options = Options()
        self.options.chosen.connect(self._on_chosen)
        self.days = plain_label("", "muted")
        about = self.tr(
            "Short questions beside the lessons. What was wrong comes again after ten minutes, what was right"
            " after days that grow. A number chooses, Enter begins."
        )
        column = in_the_middle(self, WIDEST)
        column.addWidget(plain_label(self.tr("Short exercises"), "title"))
        column.addWidget(plain_label(about, "muted"))
        column.addWidget(self.options)
        column.addWidget(self.days)
        column.addStretch(1)

    def show_stacks(self, stacks: Sequence[Stack], minutes: int, days: int) -> None:
        """What lies before the person; ``days`` in a row on which something was answered."""
        due = sum(one.due for one in stacks)
        self._kinds = [None, *(one.exercise for one in stacks)]
        mix = OptionButton(
            "1", self.tr("{minutes} minutes").format(minutes=minutes),
            about=self.tr("A mix: what is due first, then something new of every kind"),
            aside=self.tr("{count} due").format(count=due) if due else "",
        )  # fmt: skip
        rows = [
            OptionButton(
                str(at), kind_words(one.exercise), about=about_words(one.exercise), aside=stack_words(one)
            )
            for at, one in enumerate(stacks, start=2)
        ]  # fmt: skip
        self.options.show_options([mix, *rows])
        self.days.setText(self.tr("{days} days in a row").format(days=days) if days > 1 else "")
        mix.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers choose, arrows walk."""
        if not self.options.take_key(event):
            super().keyPressEvent(event)

    def _on_chosen(self, place: int) -> None:
        self.begin_requested.emit(self._kinds[place])
