"""Phrases as rows of a list: those suggested, and those found, the best first."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workstation.domain.phrases import Phrase, PhraseFound, PhraseScope
from workstation.views.phrases.words import content_words, scope_words

INDEX = QModelIndex | QPersistentModelIndex


class PhraseRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row, worded when it is looked at."""

    found: PhraseFound
    suggested: bool = False
    favourite: int = 0
    """The number of its key, 0 for none."""
    covers: bool = False
    """One's own, and a team phrase has the same code."""

    @property
    def phrase(self) -> Phrase:
        """The phrase itself."""
        return self.found.phrase


class PhraseRows(QAbstractListModel):
    """The rows; more are fetched as one scrolls (``more`` gives as many as it is asked for)."""

    STEP = 40
    """Rows that are there at first; each fetching doubles them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PhraseRow] = []
        self._head: list[PhraseRow] = []
        self._whole = True
        self._more: Callable[[int], list[PhraseRow]] | None = None
        self.keys = ""
        """What was typed, for the marks."""
        self.today = ""
        self.uses: Callable[[str], int] = _never

    def show(self, first: Iterable[PhraseRow], more: Callable[[int], list[PhraseRow]], keys: str) -> None:
        """List ``first``, then what ``more(count)`` gives: the best ``count``, always in the same order."""
        self.beginResetModel()
        self.keys = keys
        self._head, self._more = list(first), more
        rows = more(self.STEP)
        self._whole = len(rows) < self.STEP
        self._rows = self._head + rows
        self.endResetModel()

    def row(self, at: int) -> PhraseRow | None:
        """The row at this place, None if there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: INDEX | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: INDEX) -> bool:
        return not parent.isValid() and self._more is not None and not self._whole

    def fetchMore(self, parent: INDEX) -> None:
        if self._more is None or parent.isValid():
            return
        held = len(self._rows) - len(self._head)
        wanted = held * 2
        rows = self._more(wanted)
        self._whole = len(rows) < wanted
        fresh = rows[held:]
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()

    def data(self, index: INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.phrase.name
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return None


def spoken(row: PhraseRow) -> str:
    """The row as one sentence."""
    phrase = row.phrase
    whose = scope_words(phrase.scope) if phrase.scope is PhraseScope.PERSONAL else ""
    parts = (f"/{phrase.code}" if phrase.code else "", phrase.name, whose, content_words(phrase))
    return ", ".join(part for part in parts if part)


def _never(_phrase: str) -> int:
    return 0
