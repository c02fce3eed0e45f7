"""The keys of the history."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from workstation.views.chat.history import ChatHistory


def answer_key(history: ChatHistory, event: QKeyEvent) -> bool:
    """Do what a key means; False if it means nothing.

    Walk, page, select, copy, quote (Q), quote as evidence (E), recall (R), open (Enter).
    """
    if event.matches(QKeySequence.StandardKey.Copy):
        history.copy()
        return True
    if event.matches(QKeySequence.StandardKey.SelectAll):
        history.select_all()
        return True
    shifted = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ShiftModifier
    if not shifted and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    acts = _shifted(history) if shifted else _plain(history)
    act = acts.get(Qt.Key(event.key()))
    if act is None:
        return False
    act()
    return True


def _plain(history: ChatHistory) -> dict[Qt.Key, Callable[[], None]]:
    key = Qt.Key
    return {
        key.Key_Up: lambda: history.step(-1),
        key.Key_Down: lambda: history.step(1),
        key.Key_PageUp: lambda: _page(history, -1),
        key.Key_PageDown: lambda: _page(history, 1),
        key.Key_Home: history.go_to_start,
        key.Key_End: history.go_to_end,
        key.Key_Return: history.activate_current,
        key.Key_Enter: history.activate_current,
        key.Key_Q: lambda: history.request_quote(history.current_line()),
        key.Key_E: lambda: history.request_evidence(history.current_line()),
        key.Key_R: lambda: history.request_recall(history.current_line()),
        key.Key_Escape: history.clear_selection,
        key.Key_Menu: history.open_menu_of_current,
    }


def _shifted(history: ChatHistory) -> dict[Qt.Key, Callable[[], None]]:
    key = Qt.Key
    return {
        key.Key_Up: lambda: history.extend(-1),
        key.Key_Down: lambda: history.extend(1),
        key.Key_F10: history.open_menu_of_current,
    }


def _page(history: ChatHistory, by: int) -> None:
    bar = history.verticalScrollBar()
    bar.setValue(bar.value() + by * bar.pageStep())
