"""What is said about keys that cannot be had."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.views.actions.keys import KeyRefusal, shown
from workstation.views.actions.registry import ActionSet, KeyForbidden, KeyTaken


def forbidden_sentence(trouble: KeyForbidden) -> str:
    """Why no action may have the key."""
    translate = QCoreApplication.translate
    sentences = {
        KeyRefusal.UNKNOWN: translate("Keys", "That is no key this program can hear."),
        KeyRefusal.TYPING: translate("Keys", "{key} writes a character. Add Ctrl or Alt, or take a function key."),
        KeyRefusal.EDITING: translate("Keys", "{key} is needed for editing text. Choose another key."),
        KeyRefusal.SENDING: translate("Keys", "{key} sends messages. Choose another key."),
        KeyRefusal.INPUT_METHOD: translate("Keys", "{key} switches Chinese input methods. Choose another key."),
    }
    return sentences[trouble.why].format(key=shown(trouble.sequence))


def taken_sentence(trouble: KeyTaken, actions: ActionSet) -> str:
    """Who has the key."""
    names = QCoreApplication.translate("Keys", ", ").join(f"“{actions.row(one).name()}”" for one in trouble.others)
    said = QCoreApplication.translate("Keys", "{key} belongs to {names}. Take it over?")
    return said.format(key=shown(trouble.sequence), names=names)
