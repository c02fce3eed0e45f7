"""A lesson and the one taken over from it: two histories side by side, one timeline, and what is otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.lines import LineSource
from workstation.domain.sources import PictureSource
from workstation.domain.two_handlings import TwoHandlings
from workstation.views.branch.rows import Column, PairRows
from workstation.views.branch.words import headline
from workstation.views.chat.history import ChatHistory
from workstation.views.feed import Feed
from workstation.views.practice.parts import plain_label
from workstation.views.replay.timeline import TimelineBar
from workstation.views.replay.track import Marks
from workstation.views.windows.room import Room, RoomStrip, titled


class SideBySideWindow(QWidget):
    """Two histories that show the same customer at the same moment.

    Signals:
        jump_requested(object moment): milliseconds since 1970 UTC.
        closing(): nobody looks any more.
    """

    jump_requested = Signal(object)
    closing = Signal()

    def __init__(
        self, original: tuple[Feed, LineSource], branch: tuple[Feed, LineSource], pictures: PictureSource
    ) -> None:
        """Each of the two is a feed and the lines of its recording; ``pictures`` are those of both."""
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("sideBySide")
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._two: TwoHandlings | None = None
        self.headline = plain_label("", "")
        self.headline.setWordWrap(True)
        self.rows = PairRows(self)
        self.table = self._table()
        self.histories = tuple(ChatHistory(feed, lines, pictures) for feed, lines in (original, branch))
        self.timeline = TimelineBar()
        self.to_parting = QPushButton(self.tr("To where they part"))
        self.to_parting.clicked.connect(self._on_to_parting)
        self._lay_out()
        self.setWindowTitle(titled(self.tr("Original and taken over, side by side"), Room.REPLAY))
        self.setMinimumSize(760, 480)
        self.resize(1180, 780)

    def show_two(self, two: TwoHandlings, starts_at: int, ends_at: int, replies: tuple[Sequence[int], ...]) -> None:
        """Show what is otherwise; ``replies``: the moments of replies in the original and in the other."""
        self._two = two
        self.headline.setText(headline(two))
        self.to_parting.setEnabled(two.parted_at is not None)
        self.rows.show_pairs(two.pairs)
        marks = Marks(received=tuple(replies[0]), sent=tuple(replies[1]), parted=two.parted_at)
        self.timeline.show_span(starts_at, ends_at, marks)
        self.timeline.show_legend(
            self.tr("above: replies of the original · below: replies after taking over · line: where they part")
        )
        if two.pairs:
            most = max(range(len(two.pairs)), key=lambda row: len(two.pairs[row].differences))
            self.table.selectRow(most)
        self.table.setFocus()

    def bind(self, play: Sequence[str], previous: Sequence[str], following: Sequence[str]) -> None:
        """The keys (portable sequences) of playing and of going from event to event; Escape closes."""
        bar = self.timeline
        for keys, deed in (
            (play, bar.toggle),
            (previous, bar.previous_requested),
            (following, bar.next_requested),
            (("Ctrl+W", "Esc"), self.close),
        ):
            for one in keys:
                QShortcut(QKeySequence(one), self).activated.connect(deed)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            for history in self.histories:
                history.show_conversation(self.rows.pair(index.row()).conversation)

    def _on_to_parting(self) -> None:
        if self._two is not None and self._two.parted_at is not None:
            self.jump_requested.emit(self._two.parted_at)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.rows)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setAccessibleName(self.tr("The customers, in the original and after taking over"))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.OTHERWISE, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        table.selectionModel().currentRowChanged.connect(self._on_current)
        return table

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(10)
        for title, history in zip((self.tr("Original"), self.tr("Taken over")), self.histories, strict=True):
            history.setAccessibleName(title)
            both.addWidget(_framed(title, history), 1)
        below = QWidget()
        below.setLayout(both)
        both.setContentsMargins(0, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setStretchFactor(1, 1)
        split.setSizes([190, 420])
        split.setChildrenCollapsible(False)
        top = QHBoxLayout()
        top.addWidget(self.headline, 1)
        top.addWidget(self.to_parting, 0, Qt.AlignmentFlag.AlignTop)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 12, 16, 8)
        inner.setSpacing(10)
        inner.addLayout(top)
        inner.addWidget(split, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(RoomStrip(Room.REPLAY, self))
        column.addLayout(inner, 1)
        self.timeline.export.hide()
        self.timeline.skip_idle.hide()
        column.addWidget(self.timeline)


def _framed(title: str, history: QWidget) -> QFrame:
    frame = QFrame()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(4)
    column.addWidget(plain_label(title, "heading"))
    column.addWidget(history, 1)
    return frame
