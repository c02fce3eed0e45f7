"""Whether anybody hears what a view asks for: where nobody does, as in a replay, it is not offered."""

from __future__ import annotations

from PySide6.QtCore import QMetaMethod, QObject


def heard(view: QObject, signal: str) -> bool:
    """Whether the signal of ``view`` with this name is connected."""
    return view.isSignalConnected(QMetaMethod.fromSignal(getattr(view, signal)))
