"""What was found, as rows: a title, a line under it, a word at the right and a badge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workstation.domain.wanted import folded

Mark = tuple[int, int]


class Hit(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A row; ``key`` names what it stands for."""

    key: str
    title: str
    line: str = ""
    side: str = ""
    """At the right of the title: a category, a price."""
    badge: str = ""
    """In front of the line: 失效, 缺货."""
    tone: str = "warning"
    """``warning``, ``danger`` or ``accent``: the colour of the badge, whose words say it all."""
    title_marks: tuple[Mark, ...] = ()
    line_marks: tuple[Mark, ...] = ()


def marks_in(text: str, words: Sequence[str]) -> tuple[Mark, ...]:
    """Where ``words`` (folded) stand in ``text``: (start, length), without overlaps."""
    parts = [folded(sign) for sign in text]  # one sign may become several: ℃ is °c
    low = "".join(parts)
    place_of = [place for place, part in enumerate(parts) for _ in part]
    taken: list[Mark] = []
    for word in sorted(set(words), key=len, reverse=True):
        at = low.find(word) if word else -1
        while at >= 0:
            start, end = place_of[at], place_of[at + len(word) - 1] + 1
            if not any(start < before + length and before < end for before, length in taken):
                taken.append((start, end - start))
            at = low.find(word, at + len(word))
    return tuple(sorted(taken))


class HitRows(QAbstractListModel):
    """The best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Hit] = []

    def show(self, rows: Iterable[Hit]) -> None:
        """List these."""
        fresh = list(rows)
        if fresh == self._rows:
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def row(self, at: int) -> Hit | None:
        """The row at this place, None if there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def place(self, key: str) -> int:
        """Where the row with this key stands, -1 if nowhere."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(word for word in (row.title, row.side, row.badge, row.line) if word)
        return None
