"""All phrases as a table: scope, group, code, title, words, validity, key, use; what clashes is marked in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from workstation.domain.phrases import Phrase, PhraseFound, content
from workstation.views.phrases.rows import INDEX
from workstation.views.phrases.words import content_words, scope_words, validity_words


class Column(IntEnum):
    """The columns."""

    SCOPE = 0
    GROUP = 1
    CODE = 2
    TITLE = 3
    WORDS = 4
    VALID = 5
    KEY = 6
    USES = 7


class PhraseTable(QAbstractTableModel):
    """Every phrase the clerk sees, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PhraseFound] = []
        self._numbers: dict[str, int] = {}
        self._uses: Callable[[str], int] = int
        self._today = ""

    def show(
        self, rows: Iterable[PhraseFound], numbers: dict[str, int], uses: Callable[[str], int], today: str
    ) -> None:
        """List these instead; ``numbers`` are number keys by id."""
        self.beginResetModel()
        self._rows, self._numbers, self._uses, self._today = list(rows), numbers, uses, today
        self.endResetModel()

    def phrase(self, at: int) -> Phrase | None:
        """The phrase in this row."""
        return self._rows[at].phrase if 0 <= at < len(self._rows) else None

    def row_of(self, phrase_id: str) -> int:
        """Where a phrase stands; -1 if nowhere."""
        return next((at for at, one in enumerate(self._rows) if one.phrase.id == phrase_id), -1)

    def rowCount(self, parent: INDEX | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: INDEX | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("For"), self.tr("Group"), self.tr("Code"), self.tr("Title"), self.tr("Words"), self.tr("Valid"),
            self.tr("Key"), self.tr("Used"),
        )  # fmt: skip
        return names[section]

    def data(self, index: INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        found = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(found, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.WORDS:
            return content_words(found.phrase)[:400].replace("<", "‹")
        return None

    def _words(self, found: PhraseFound, column: Column) -> str:
        phrase = found.phrase
        number = self._numbers.get(phrase.id, 0)
        match column:
            case Column.SCOPE:
                return scope_words(phrase.scope)
            case Column.GROUP:
                return phrase.group
            case Column.CODE:
                behind = self.tr("behind the own one")
                return f"/{phrase.code} · {behind}" if found.shadowed else f"/{phrase.code}" if phrase.code else ""
            case Column.TITLE:
                return phrase.title
            case Column.WORDS:
                return content_words(phrase)[:160]
            case Column.VALID:
                return validity_words(phrase, self._today)
            case Column.KEY:
                return f"Ctrl+{number}" if number else ""
            case Column.USES:
                return str(self._uses(phrase.id) or "")


def doubtful(rows: Iterable[PhraseFound]) -> list[PhraseFound]:
    """Those that say the same as another, or whose code another has too."""
    kept = list(rows)
    said = Counter(content(one.phrase).strip() for one in kept)
    codes = Counter(one.phrase.code.casefold() for one in kept if one.phrase.code)
    return [
        one
        for one in kept
        if said[content(one.phrase).strip()] > 1 or (one.phrase.code and codes[one.phrase.code.casefold()] > 1)
    ]
