"""What every kind of question has in common on the screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workstation.domain.exercises import Verdict


class Body(QWidget):
    """Shows questions of one kind. ``Any`` stands for that kind: each body has its own.

    Signals:
        answered(str): the answer, as ``training/exercises/judging.py`` reads it.
    """

    answered = Signal(str)

    def show_item(self, item: Any) -> None:
        """Ask it."""
        raise NotImplementedError

    def show_verdict(self, item: Any, verdict: Verdict) -> None:
        """What became of the answer."""
        raise NotImplementedError

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was for this question; most keys are those of its fields."""
        del event
        return False
