"""Key sequences: one spelling, and which of them no action may take."""

from __future__ import annotations

import sys
from enum import StrEnum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

PORTABLE = QKeySequence.SequenceFormat.PortableText
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_FIRST_SPECIAL_KEY = 0x01000000
"""Keys below it write a character."""


class KeyRefusal(StrEnum):
    """Why a key sequence cannot be given to any action."""

    UNKNOWN = "unknown"
    """Not a key sequence."""
    TYPING = "typing"
    """It writes a character."""
    EDITING = "editing"
    """Text fields use it."""
    SENDING = "sending"
    """It sends the message."""
    INPUT_METHOD = "input_method"
    """Chinese input methods switch with it."""


_SENDING = frozenset(
    (
        "Return", "Enter", "Shift+Return", "Shift+Enter", "Num+Enter", "Ctrl+Return", "Ctrl+Enter", "Ctrl+Num+Enter",
    )
)  # fmt: skip
_INPUT_METHOD = frozenset(
    (
        "Ctrl+Space", "Shift+Space", "Ctrl+Shift+Space", "Alt+Space", "Meta+Space", "Ctrl+.", "Ctrl+Alt+Space",
    )
)  # fmt: skip
_EDITING_KEYS = (
    "Left",
    "Right",
    "Up",
    "Down",
    "Home",
    "End",
    "PgUp",
    "PgDown",
    "Backspace",
    "Del",
    "Tab",
    "Esc",
    "Ins",
)
_EDITING = frozenset(
    (
        "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Shift+V",
        "Ctrl+Ins", "Alt+Backspace", "Alt+Shift+Backspace", "Ctrl+Backspace", "Ctrl+Del", "Shift+Backtab",
        *(f"{modifier}{key}" for modifier in ("", "Shift+") for key in _EDITING_KEYS),
        *(
            f"Ctrl+{shift}{key}"
            for shift in ("", "Shift+")
            for key in ("Left", "Right", "Up", "Down", "Home", "End")
        ),
    )
)  # fmt: skip
_EDITING_MAC = frozenset(
    f"{modifier}{key}" for modifier in ("Alt+", "Alt+Shift+", "Meta+") for key in ("Left", "Right", "Up", "Down", "Del")
)


def portable(text: str) -> str:
    """``text`` (``ctrl+shift+n``) in the one spelling used everywhere (``Ctrl+Shift+N``), empty if it is no key."""
    sequence = QKeySequence(text, PORTABLE)
    known = sequence.count() and all(
        _at(sequence, place).key() != Qt.Key.Key_unknown for place in range(sequence.count())
    )
    return sequence.toString(PORTABLE) if known else ""


def shown(text: str) -> str:
    """A portable sequence as this platform writes it (⌘K on macOS)."""
    return QKeySequence(text, PORTABLE).toString(QKeySequence.SequenceFormat.NativeText)


def clash(one: str, other: str) -> bool:
    """Whether two portable sequences cannot both be answered: equal, or one begins the other (Ctrl+M, Ctrl+M, A)."""
    matches = QKeySequence(one, PORTABLE).matches(QKeySequence(other, PORTABLE))
    begins = QKeySequence(other, PORTABLE).matches(QKeySequence(one, PORTABLE))
    none = QKeySequence.SequenceMatch.NoMatch
    return matches != none or begins != none


def refusal(text: str) -> KeyRefusal | None:
    """Why no action may have the portable sequence ``text``; None if one may."""
    if not portable(text):
        return KeyRefusal.UNKNOWN
    press = _at(QKeySequence(text, PORTABLE), 0)
    first = QKeySequence(press).toString(PORTABLE)
    if first in _SENDING:
        return KeyRefusal.SENDING
    if first in _INPUT_METHOD:
        return KeyRefusal.INPUT_METHOD
    if first in _EDITING or (sys.platform == "darwin" and first in _EDITING_MAC):
        return KeyRefusal.EDITING
    writes = press.key() < _FIRST_SPECIAL_KEY and not press.keyboardModifiers() & _MODIFIERS
    return KeyRefusal.TYPING if writes else None


def _at(sequence: QKeySequence, place: int) -> QKeyCombination:
    return sequence[place]  # type: ignore[index, no-any-return]  # Qt's stubs forget __getitem__
