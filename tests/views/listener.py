"""Somebody who hears what views ask for, as ``app/`` does."""

from __future__ import annotations

from PySide6.QtCore import QObject, SignalInstance


class Listener(QObject):
    """Hears every ``…_requested`` of a view and does nothing."""

    def hear(self, view: QObject) -> None:
        """Connect all that the view asks for."""
        for name in dir(type(view)):
            signal = getattr(view, name) if name.endswith("_requested") else None
            if isinstance(signal, SignalInstance):
                signal.connect(self._on_asked)

    def _on_asked(self) -> None:
        pass
