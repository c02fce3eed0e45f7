"""Keys that a person changed, kept with the layout."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QSettings

NAME = "keys"


class KeySettings:
    """A ``KeyStore`` in the layout file."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def load(self) -> dict[str, list[str]]:
        """Key sequences by action; nothing if what is kept cannot be read."""
        text = str(self._settings.value(NAME, "{}"))
        try:
            return msgspec.json.decode(text, type=dict[str, list[str]])
        except msgspec.DecodeError:
            return {}

    def save(self, keys: dict[str, list[str]]) -> None:
        """Keep ``keys`` instead of all kept before."""
        self._settings.setValue(NAME, msgspec.json.encode(keys).decode())
