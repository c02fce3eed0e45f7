"""The menu of a conversation in the history: view it, or take it back onto the desk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget


class PastMenu(QMenu):
    """The verbs for a closed or transferred conversation.

    Signals:
        view_chosen(str): show it.
        reopen_chosen(str): take it back onto the desk.
    """

    view_chosen = Signal(str)
    reopen_chosen = Signal(str)

    def __init__(self, conversation: str, parent: QWidget | None = None, *, can_reopen: bool = True) -> None:
        super().__init__(parent)
        self._id = conversation
        self.setAccessibleName(self.tr("What to do with the earlier conversation"))
        self.addAction(self.tr("View")).triggered.connect(self._on_view)
        if can_reopen:
            self.addAction(self.tr("Reopen")).triggered.connect(self._on_reopen)

    def _on_view(self) -> None:
        self.view_chosen.emit(self._id)

    def _on_reopen(self) -> None:
        self.reopen_chosen.emit(self._id)
