"""The conversation list as Qt rows: the desk in the order of urgency, brought up to date a few times a second."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from workstation.domain.conversation import Conversation
from workstation.domain.entry import Entry
from workstation.domain.urgency import by_urgency
from workstation.domain.values import Limits
from workstation.views.customer.words import shown_name
from workstation.views.feed import Feed
from workstation.views.inbox.filters import Counts, Filter, counted, passes
from workstation.views.inbox.moves import movers
from workstation.views.inbox.sign import sign_of
from workstation.views.inbox.words import sentence

TICK_MS = 80
"""Facts that come within this time, milliseconds, change the rows once."""
MANY_MOVES = 16
"""Above so many lifted rows the list is laid out once instead of moved row by row."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class InboxRole(IntEnum):
    """What a row tells besides its display text (the shown name)."""

    CONVERSATION = int(Qt.ItemDataRole.UserRole) + 1
    """The whole ``Conversation``."""
    ID = CONVERSATION + 1
    SIGN = CONVERSATION + 2
    """The ``Sign`` at this moment."""


class InboxRows(QAbstractListModel):
    """The conversations on the desk that pass the filter and the search, the most urgent first.

    A fact changes its own rows only; the order follows by moves, so that the selection stays. While
    frozen no row changes its place: new ones are added below, those that no longer pass stay.

    Signals:
        drifted(bool): the shown order is, or is no longer, another than the true one.
        counts_changed(Counts): how many conversations each filter would show.
    """

    drifted = Signal(bool)
    counts_changed = Signal(object)

    def __init__(self, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._order: list[str] = []
        self._shown: dict[str, Conversation] = {}
        self._row: dict[str, int] = {}
        self._dirty: set[str] = set()
        self._filter = Filter.ALL
        self._search = ""
        self._frozen = False
        self._drift = False
        self.counts: Counts = {}
        self._tick = QTimer(self, interval=TICK_MS, singleShot=True)
        self._tick.timeout.connect(self.settle)
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self.read_anew)
        feed.ticked.connect(self.settle)
        self.read_anew()

    # Qt's side

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Rows shown."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for a role of ``InboxRole``, its display text, or its sentence for tool tip and ear."""
        if not index.isValid() or not 0 <= index.row() < len(self._order):
            return None
        one = self._shown[self._order[index.row()]]
        if role == InboxRole.CONVERSATION:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_name(one)
        if role == InboxRole.ID:
            return one.id
        if role in (InboxRole.SIGN, Qt.ItemDataRole.AccessibleTextRole):
            sign = sign_of(one, self._feed.desk.limits, self._feed.now())
            return sign if role == InboxRole.SIGN else sentence(one, sign)
        return None

    # What is shown

    @property
    def filter(self) -> Filter:
        """The filter in force."""
        return self._filter

    @property
    def order(self) -> list[str]:
        """The ids shown, from the top."""
        return list(self._order)

    def at(self, row: int) -> Conversation | None:
        """The conversation shown in ``row``."""
        return self._shown[self._order[row]] if 0 <= row < len(self._order) else None

    def row_of(self, conversation: str) -> int:
        """The row that shows the conversation, -1 if none does."""
        return self._row.get(conversation, -1)

    def show_only(self, chosen: Filter, words: str = "") -> None:
        """Show what passes ``chosen`` and has ``words`` in the buyer's name; sorts even while frozen."""
        self._filter, self._search = chosen, words.strip().casefold()
        self.sort_now()

    def set_frozen(self, frozen: bool) -> None:
        """Hold every row in its place, or let the true order in again."""
        if frozen != self._frozen:
            self._frozen = frozen
            if not frozen:
                self.settle()

    def sort_now(self) -> None:
        """Bring the true order in once, frozen or not."""
        frozen, self._frozen = self._frozen, False
        self.settle()
        self._frozen = frozen

    def read_anew(self) -> None:
        """Forget the rows and read the desk from the start."""
        self.beginResetModel()
        self._dirty.clear()
        self._take(self._true_order())
        self._shown = {name: one for name in self._order if (one := self._feed.desk.get(name))}
        self.endResetModel()
        self._tell(drift=False)

    def settle(self) -> None:
        """Take in what happened since the last time: rows changed, gone, come, moved."""
        self._tick.stop()
        wanted = self._true_order()
        target = self._held_order(wanted) if self._frozen else wanted
        self._drop(set(target))
        self._renew()
        self._arrange([name for name in target if name in self._row])
        self._bring(target)
        self._tell(drift=target != wanted)

    # Steps

    def _on_happened(self, entry: Entry) -> None:
        if entry.conversation:
            self._dirty.add(entry.conversation)
        if not self._tick.isActive():
            self._tick.start()

    def _true_order(self) -> list[str]:
        limits, now = self._feed.desk.limits, self._feed.now()
        return [one.id for one in by_urgency(self._passing(limits, now), limits, now)]

    def _passing(self, limits: Limits, now: int) -> Iterable[Conversation]:
        desk, words = self._feed.desk, self._search
        found = [one for one in desk if words in one.buyer.name.casefold()] if words else desk
        if self._filter is Filter.ALL:
            return found
        return [one for one in found if passes(one, self._filter, limits, now)]

    def _held_order(self, wanted: list[str]) -> list[str]:
        """What stands stays where it stands, what is new comes below; only what left the desk goes."""
        stay = [name for name in self._order if self._feed.desk.get(name)]
        return stay + [name for name in wanted if name not in self._row]

    def _take(self, order: list[str]) -> None:
        self._order = order
        self._row = {name: row for row, name in enumerate(order)}

    def _drop(self, keep: set[str]) -> None:
        last = len(self._order) - 1
        while last >= 0:
            if self._order[last] in keep:
                last -= 1
                continue
            first = last
            while first > 0 and self._order[first - 1] not in keep:
                first -= 1
            self.beginRemoveRows(NOWHERE, first, last)
            for name in self._order[first : last + 1]:
                del self._shown[name]
            self._take(self._order[:first] + self._order[last + 1 :])
            self.endRemoveRows()
            last = first - 1

    def _renew(self) -> None:
        """Take the new values of the rows that changed and say so, neighbours in one go."""
        rows: list[int] = []
        for name in self._dirty:
            after = self._feed.desk.get(name)
            if after is not None and name in self._row and self._shown[name] is not after:
                self._shown[name] = after
                rows.append(self._row[name])
        self._dirty.clear()
        rows.sort()
        start = 0
        for here, row in enumerate(rows):
            if here + 1 == len(rows) or rows[here + 1] != row + 1:
                self.dataChanged.emit(self.index(rows[start]), self.index(row))
                start = here + 1

    def _arrange(self, wanted: list[str]) -> None:
        if wanted == self._order:
            return
        lifted = movers(self._order, wanted)
        if len(lifted) > MANY_MOVES:
            self._lay_out(wanted)
            return
        at = {name: row for row, name in enumerate(wanted)}
        for name in lifted:
            after = at[name]
            self._move(name, self._row[wanted[after - 1]] + 1 if after else 0)

    def _move(self, name: str, before: int) -> None:
        """Lift one row and set it down before the row that now stands at ``before``."""
        source = self._row[name]
        if before in (source, source + 1):
            return
        self.beginMoveRows(NOWHERE, source, source, NOWHERE, before)
        order = self._order
        order.insert(before if before < source else before - 1, order.pop(source))
        self._take(order)
        self.endMoveRows()

    def _lay_out(self, wanted: list[str]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        names = [self._order[index.row()] for index in before]
        self._take(wanted)
        self.changePersistentIndexList(before, [self.index(self._row[name]) for name in names])
        self.layoutChanged.emit()

    def _bring(self, target: list[str]) -> None:
        row = 0
        while row < len(target):
            if target[row] in self._row:
                row += 1
                continue
            last = row
            while last + 1 < len(target) and target[last + 1] not in self._row:
                last += 1
            self.beginInsertRows(NOWHERE, row, last)
            for name in target[row : last + 1]:
                one = self._feed.desk.get(name)
                if one is not None:
                    self._shown[name] = one
            self._take(self._order[:row] + target[row : last + 1] + self._order[row:])
            self.endInsertRows()
            row = last + 1

    def _tell(self, *, drift: bool) -> None:
        counts = counted(self._feed.desk, self._feed.desk.limits, self._feed.now())
        if counts != self.counts:
            self.counts = counts
            self.counts_changed.emit(counts)
        if drift != self._drift:
            self._drift = drift
            self.drifted.emit(drift)
