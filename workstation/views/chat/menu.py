"""The menu of a line: copy, quote, recall, and what its body offers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from workstation.domain.lines import Line
from workstation.domain.values import OrderCard, ProductCard
from workstation.views.chat import wording

if TYPE_CHECKING:
    from workstation.views.chat.history import ChatHistory


class LineMenu(QMenu):
    """What can be done with one line; deletes itself when closed."""

    def __init__(self, history: ChatHistory, line: Line) -> None:
        super().__init__(history)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._history = history
        self._line = line
        self._fill()

    def _fill(self) -> None:
        line, history = self._line, self._history
        if history.selected_text():
            self._add("copy", self.tr("Copy selection"), history.copy, "Ctrl+C")
        self._add("copy_message", self.tr("Copy message"), self._copy_message)
        if isinstance(line.body, OrderCard):
            self._add("copy_order", self.tr("Copy order number"), self._copy_order)
            self._add("open", self.tr("Show the order"), history.activate_current, "Enter")
        if isinstance(line.body, ProductCard):
            self._add("open", self.tr("Show the product"), history.activate_current, "Enter")
        self.addSeparator()
        if history.may_quote(line):
            self._add("quote", self.tr("Quote"), self._quote, "Q")
        if history.may_prove(line):
            self._add("evidence", self.tr("Add as evidence"), self._prove, "E")
        if history.may_become_phrase(line):
            self._add("phrase", self.tr("Save as a phrase …"), self._save_phrase)
        if history.may_recall(line):
            self._add("recall", self.tr("Recall"), self._recall, "R")
        self.addSeparator()
        self._add("select_all", self.tr("Select all"), history.select_all, "Ctrl+A")

    def _add(self, name: str, text: str, slot: Callable[[], None], key: str = "") -> QAction:
        action = self.addAction(f"{text}\t{key}" if key else text)
        action.setObjectName(name)
        action.triggered.connect(slot)
        return action

    def _copy_message(self) -> None:
        QGuiApplication.clipboard().setText(wording.line_words(self._line))

    def _copy_order(self) -> None:
        if isinstance(self._line.body, OrderCard):
            QGuiApplication.clipboard().setText(self._line.body.order_no)

    def _quote(self) -> None:
        self._history.request_quote(self._line)

    def _prove(self) -> None:
        self._history.request_evidence(self._line)

    def _save_phrase(self) -> None:
        self._history.phrase_requested.emit(self._line)

    def _recall(self) -> None:
        """Ask even if the time ran out while the menu stood open: the refusal is told, silence would not be."""
        self._history.recall_requested.emit(self._line.conversation, self._line.seq)
