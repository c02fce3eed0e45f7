"""The window of a report: figures beside par, customers with what their points rest on, attention, attempts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.practice_events import Outcome
from workstation.domain.report import Attempt, Report
from workstation.views.notices.bar import NoticeBar
from workstation.views.practice.parts import Tile, plain_label
from workstation.views.report.attempts import AttemptsView
from workstation.views.report.attention_view import AttentionView
from workstation.views.report.customer_rows import Column, CustomerRows
from workstation.views.report.line_tree import LineTree
from workstation.views.report.sections import of_customer, whole
from workstation.views.report.words import Names, day, points, share, span
from workstation.views.theme.tokens import MEASURES, colours

LIST_WIDTH = 330
"""Logical pixels, as it opens."""


class ReportWindow(QWidget):
    """Shows what it is given; the replay, files and earlier attempts are asked for.

    Signals:
        moment_requested(object moment): open the replay there, milliseconds since 1970 UTC.
        export_requested(): ask for a file and write it.
        attempt_requested(str run): show this attempt's report.
    """

    moment_requested = Signal(object)
    export_requested = Signal()
    attempt_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("report_window")
        self.setWindowTitle(self.tr("Report"))
        self.resize(1160, 680)
        self.report = Report()
        self._names: Names = {}
        self.title, self.about = plain_label("", "title"), plain_label("", "muted")
        self.notices = NoticeBar()
        self.tiles = {
            "points": Tile(self.tr("Points")), "in_time": Tile(self.tr("Replies in time")),
            "reply": Tile(self.tr("First reply · later ones")), "solved": Tile(self.tr("Solved")),
            "promises": Tile(self.tr("Promises kept")), "typing": Tile(self.tr("Typed a minute")),
        }  # fmt: skip
        self.rows = CustomerRows(colours(self), self)
        self.table, self.tree = self._table(), LineTree()
        self.attention, self.attempts = AttentionView(), AttemptsView()
        self.tabs = self._tabs()
        self.empty = plain_label("", "empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.watch = QPushButton(self.tr("&Watch the replay"))
        self.export = QPushButton(self.tr("&Export …"))
        self._lay_out()
        self._connect()
        self.show_waiting()

    def show_waiting(self) -> None:
        """The report is being made."""
        self.empty.setText(self.tr("The report is being made …"))
        self._turn(full=False)

    def show_nothing(self) -> None:
        """There is no lesson to report of."""
        self.report = Report()
        self.title.setText(self.tr("Report"))
        self.about.setText("")
        self.empty.setText(
            self.tr("There is no lesson here. Take one under Practice; its report stands here when it is over.")
        )
        self._turn(full=False)

    def show_report(self, report: Report, names: Names) -> None:
        """Show a lesson; ``names`` words the codes of speech and of the customers' numbers."""
        if not report.run:
            self.show_nothing()
            return
        self.report, self._names = report, names
        self.title.setText(self.tr("{title}: report").format(title=report.title))
        self.about.setText(self._about(report))
        self._show_tiles(report)
        self.rows.show_report(report)
        self.attention.show_report(report)
        self.attempts.show_current(report.run)
        self._turn(full=True)
        self.table.setCurrentIndex(self.rows.index(0, 0))
        self.tabs.setCurrentIndex(0)
        self.table.setFocus()

    def show_attempts(self, attempts: Sequence[Attempt]) -> None:
        """The same person's lessons, the earliest first."""
        self.attempts.show_attempts(attempts, self.report.run)

    def showEvent(self, event: QShowEvent) -> None:
        """The colours of the rows follow the theme."""
        super().showEvent(event)
        self.rows.hues = colours(self)

    def _about(self, report: Report) -> str:
        about = [self.tr("{clerk}, {day}, {minutes} minutes, {count} customers, at most {peak} at once").format(
            clerk=report.clerk or "–", day=day(report.begun_at), minutes=round(report.minutes),
            count=len(report.customers), peak=report.peak_at_once,
        )]  # fmt: skip
        if report.exam:
            about.append(self.tr("exam"))
        if report.stopped:
            about.append(self.tr("ended early"))
        return " · ".join(about)

    def _show_tiles(self, report: Report) -> None:
        par = report.par
        score = self.tr("a practised clerk: {value}")
        beside = score.format(value=points(par.score)) if par is not None and par.score else self.tr("of 100")
        self.tiles["points"].show_figure(points(report.points), beside)
        self.tiles["in_time"].show_figure(
            share(report.within_target), score.format(value=share(par.within_target)) if par and par.score else ""
        )
        self.tiles["reply"].show_figure(
            f"{span(report.first_reply)} · {span(report.mean_reply)}", self.tr("to reach: 30 s · 20 s")
        )
        solved = sum(one.outcome is Outcome.SOLVED for one in report.customers)
        self.tiles["solved"].show_figure(
            str(solved), self.tr("of {count} who came").format(count=len(report.customers))
        )
        kept, due = report.kept_promises
        self.tiles["promises"].show_figure(f"{kept} / {due}" if due else "–", self.tr("of those that came due"))
        typing = report.typing
        a_minute = f"{typing.a_minute:.0f}" if typing is not None and typing.a_minute is not None else "–"
        self.tiles["typing"].show_figure(a_minute, self.tr("to reach: 80 characters"))

    def _turn(self, *, full: bool) -> None:
        self.stack.setCurrentIndex(1 if full else 0)
        for button in (self.watch, self.export):
            button.setEnabled(full)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.rows)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setAccessibleName(self.tr("The customers of the lesson"))
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.WHO, QHeaderView.ResizeMode.Stretch)
        return table

    def _tabs(self) -> QTabWidget:
        marks = QSplitter()
        marks.addWidget(self.table)
        marks.addWidget(self.tree)
        marks.setSizes([LIST_WIDTH, 1160 - LIST_WIDTH])
        marks.setStretchFactor(1, 1)
        marks.setChildrenCollapsible(False)
        self.tree.setAccessibleName(self.tr("What the points rest on"))
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(marks, self.tr("Points and &marks"))
        tabs.addTab(self.attention, self.tr("&Attention"))
        tabs.addTab(self.attempts, self.tr("&History"))
        return tabs

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(self._on_into)
        self.tree.moment_requested.connect(self.moment_requested)
        self.attention.moment_requested.connect(self.moment_requested)
        self.attempts.attempt_requested.connect(self.attempt_requested)
        self.watch.clicked.connect(self._on_watch)
        self.export.clicked.connect(self.export_requested)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.about)
        head.addLayout(words, 1)
        for button in (self.watch, self.export):
            button.setAutoDefault(True)
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        tiles = QGridLayout()
        tiles.setSpacing(MEASURES.space)
        for place, tile in enumerate(self.tiles.values()):
            tiles.addWidget(tile, 0, place)
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(MEASURES.wide)
        inner.addLayout(tiles)
        inner.addWidget(self.tabs, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(full)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(MEASURES.wide)
        column.addWidget(self.notices)
        column.addLayout(head)
        column.addWidget(self.stack, 1)

    def _on_row(self, index: QModelIndex) -> None:
        customer = self.rows.customer(index.row())
        self.tree.show_lines(
            whole(self.report, self._names) if customer is None else of_customer(customer, self._names)
        )

    def _on_into(self) -> None:
        """Enter on a customer: the keyboard goes on to what is told of them."""
        self.tree.setFocus()

    def _on_watch(self) -> None:
        self.moment_requested.emit(self.report.begun_at)
