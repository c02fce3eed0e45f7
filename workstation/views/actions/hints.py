"""Names the keys of actions in tool tips: views are told them, the ``ActionSet`` alone has them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

KeysOf = Callable[[str], str]
"""The keys of the action with this key in the table, as people read them; empty if it has none."""


def no_keys(action: str) -> str:
    """A ``KeysOf`` where no actions are bound."""
    del action
    return ""


def hinted(text: str, keys: str) -> str:
    """``text`` with the keys behind it, if there are any."""
    if not keys:
        return text
    return QCoreApplication.translate("Hints", "{text} ({keys})").format(text=text, keys=keys)
