"""A row of the settings window that stands for no setting of the file."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame


class ExtraRow(QFrame):
    """What such a row must be able to do beside being shown."""

    def matches(self, words: str) -> bool:
        """Whether the search for ``words`` finds it."""
        raise NotImplementedError
