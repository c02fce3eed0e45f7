"""The page 回放: every hour on the desk, to be watched again or exported; recording files are opened here."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.sources import RecordedHour
from workstation.views.feed import Feed
from workstation.views.replay.hours import HOUR, Column, HourRows

WIDEST = 1_000
"""Logical pixels beyond which numbers would stand too far from what they count."""


class RecordingsPage(QWidget):
    """Chooses what to watch.

    Signals:
        replay_requested(object from_at, object to_at): milliseconds since 1970 UTC, half open.
        export_requested(object from_at, object to_at): save this span as a file.
        open_requested(): open a recording file.
        hours_requested(): read the recorded hours anew (answer by ``show_hours``).
    """

    replay_requested = Signal(object, object)
    export_requested = Signal(object, object)
    open_requested = Signal()
    hours_requested = Signal()

    def __init__(self, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._told = False
        self.rows = HourRows()
        self.table = self._table()
        self.last_hour = self._button(self.tr("Watch the last hour"), "primary", self._watch_last_hour)
        self.watch = self._button(self.tr("Watch"), "", self._watch)
        self.export = self._button(self.tr("Export …"), "", self._export)
        self.open = self._button(self.tr("Open a recording file …"), "", self.open_requested.emit)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self.hint = self._hint()
        self._stack.addWidget(self.hint)
        self._lay_out()  # the hours are read when they are first shown: the start does not wait for them
        self._offer(False)

    def show_hours(self, hours: list[RecordedHour]) -> None:
        """Show these, newest first, keeping the chosen one."""
        chosen = self._chosen()
        self.rows.show_hours(hours)
        starts = [hour.starts_at for hour in hours]
        row = starts.index(chosen) if chosen in starts else 0
        if hours:
            self.table.selectRow(row)
        self._stack.setCurrentIndex(0 if hours else 1)
        self._offer(bool(hours))
        if hours and self.open.hasFocus() and not self._told:
            self.table.setFocus()  # while nothing had been read the keyboard had nowhere else to go
        self._told = self._told or bool(hours)

    def _offer(self, something: bool) -> None:
        for button in (self.watch, self.export, self.last_hour):
            button.setEnabled(something)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.hours_requested.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the hours; a proxy would take the buttons out of Tab's way."""
        super().focusInEvent(event)
        (self.table if self.rows.rowCount() else self.open).setFocus(event.reason())

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.rows)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Recorded hours"))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.CLERK, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        table.activated.connect(self._on_activated)
        return table

    def _hint(self) -> QLabel:
        hint = QLabel(
            self.tr(
                "Nothing recorded yet.\nAs soon as customers write, each hour on the desk can be watched here again."
            )
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        return hint

    def _button(self, text: str, kind: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(True)  # Enter presses it, too
        if kind:
            button.setProperty("kind", kind)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Replay"))
        title.setProperty("role", "title")
        about = QLabel(
            self.tr("Watch an hour again on the same desk: drafts as they were typed, who was in front, every second.")
        )
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        buttons = QHBoxLayout()
        for button in (self.last_hour, self.watch, self.export):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.open)
        page = QWidget()
        page.setMaximumWidth(WIDEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(page, 1)
        row.addStretch()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(about)
        column.addLayout(buttons)
        column.addWidget(self._stack, 1)

    def _chosen(self) -> int | None:
        rows = self.table.selectionModel().selectedRows()
        return self.rows.hour(rows[0].row()).starts_at if rows else None

    def _on_activated(self, index: QModelIndex) -> None:
        del index
        self._watch()

    def _watch_last_hour(self) -> None:
        now = self._feed.now()
        self.replay_requested.emit(now - HOUR, now)

    def _watch(self) -> None:
        self._ask(self.replay_requested)

    def _export(self) -> None:
        self._ask(self.export_requested)

    def _ask(self, signal: object) -> None:
        starts_at = self._chosen()
        if starts_at is not None:
            end = min(starts_at + HOUR, max(self._feed.now(), starts_at + 1))
            signal.emit(starts_at, end)  # type: ignore[attr-defined]
