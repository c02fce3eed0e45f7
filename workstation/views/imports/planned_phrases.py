"""What a file of phrases would do, as a table: new, changed, taken out."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from workstation.domain.phrase_import import Change, PhrasePlan
from workstation.domain.phrases import Phrase, PhraseScope

INDEX = QModelIndex | QPersistentModelIndex
LEAST_HEIGHT = 130
"""A heading and three rows, logical pixels."""
LONGEST = 80
"""Characters of the words that are shown in a row."""


class PlannedPhraseRows(QAbstractTableModel):
    """What happens, whose it is, group, code and words; of a change how the words were and are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = PhrasePlan()
        self._removed = self._changed = 0

    def show(self, plan: PhrasePlan) -> None:
        """List these instead: taken out, changed, new."""
        self.beginResetModel()
        self._plan = plan
        self._removed, self._changed = len(plan.removed), len(plan.changed)
        self.endResetModel()

    def rowCount(self, parent: INDEX | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return self._removed + self._changed + len(self._plan.added)

    def columnCount(self, parent: INDEX | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("What happens"), self.tr("Whose"), self.tr("Group"), self.tr("Code"), self.tr("Words")][section]

    def data(self, index: INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole or not 0 <= index.row() < self.rowCount():
            return None
        return self._words(index.row())[index.column()]

    def _words(self, row: int) -> tuple[str, str, str, str, str]:
        if row < self._removed:
            return self._cells(self.tr("− taken out"), self._plan.removed[row])
        if row < self._removed + self._changed:
            return self._change(self._plan.changed[row - self._removed])
        return self._cells(self.tr("+ new"), self._plan.added[row - self._removed - self._changed])

    def _change(self, change: Change) -> tuple[str, str, str, str, str]:
        what, *rest, words = self._cells(self.tr("~ changed"), change.after)
        if change.before.text != change.after.text:
            words = f"{_short(change.before.text, LONGEST // 2)} → {_short(change.after.text, LONGEST // 2)}"
        return (what, rest[0], rest[1], rest[2], words)

    def _cells(self, what: str, phrase: Phrase) -> tuple[str, str, str, str, str]:
        whose = self.tr("team") if phrase.scope is PhraseScope.TEAM else phrase.owner or self.tr("own")
        words = phrase.text or phrase.link or phrase.product or phrase.title
        return (what, whose, phrase.group, phrase.code, _short(words, LONGEST))


class PlannedPhrases(QTableView):
    """The table of what would happen; hides itself where nothing would."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = PlannedPhraseRows(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("What the file would do"))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setMinimumHeight(LEAST_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(50)  # of 40,000 rows not each is looked at
        header.setStretchLastSection(True)

    def show_plan(self, plan: PhrasePlan) -> None:
        """List what ``plan`` does."""
        self.rows.show(plan)
        self.setVisible(not plan.is_empty())


def _short(text: str, longest: int) -> str:
    line = " ".join(text[: longest * 2].split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
