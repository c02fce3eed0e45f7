"""A lesson after its end: who was solved, who was lost, how fast, beside the par of that load."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.lesson_progress import Progress
from workstation.domain.practice_events import Outcome
from workstation.views.practice.parts import Tile, plain_label
from workstation.views.practice.visits import Column, VisitRows
from workstation.views.practice.words import clock_words, share_words, span_words
from workstation.views.theme.tokens import colours


class LessonSummary(QWidget):
    """What came of a lesson.

    Signals:
        again_requested(str lesson, str seed, bool exam): the same once more.
        choose_requested(): choose another.
        replay_requested(object from_at, object to_at): watch it, milliseconds since 1970 UTC.
        report_requested(): read what the coach says of it.
        conversation_requested(str conversation): open what was said with this customer.
        take_over_requested(object begun_at, object at): go on otherwise from where the chosen customer came.
        compare_requested(): show it beside the lesson it was taken over from.
    """

    again_requested = Signal(str, str, bool)
    choose_requested = Signal()
    replay_requested = Signal(object, object)
    report_requested = Signal()
    conversation_requested = Signal(str)
    take_over_requested = Signal(object, object)
    compare_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: Progress | None = None
        self.title, self.about = plain_label("", "title"), plain_label("", "muted")
        self.solved, self.lost = Tile(self.tr("Solved")), Tile(self.tr("Lost or not solved"))
        self.in_time, self.mean = Tile(self.tr("Replies in time")), Tile(self.tr("Mean reply"))
        self.rating, self.undone = Tile(self.tr("Rating")), Tile(self.tr("Left undone"))
        self.rows = VisitRows(colours(self), self)
        self.table = self._table()
        self.again = QPushButton(self.tr("Once more"))
        self.again.setProperty("kind", "primary")
        self.again.clicked.connect(self._on_again)
        self.choose = QPushButton(self.tr("Another lesson"))
        self.choose.clicked.connect(self.choose_requested)
        self.watch = QPushButton(self.tr("Watch the replay"))
        self.watch.clicked.connect(self._on_watch)
        self.report = QPushButton(self.tr("Read the &report"))
        self.report.clicked.connect(self.report_requested)
        self.take_over = QPushButton(self.tr("Take over from this customer on"))
        self.take_over.setToolTip(
            self.tr("Go back to the moment before the chosen customer wrote, and serve everybody anew from there on.")
        )
        self.take_over.clicked.connect(self._on_take_over)
        self.compare = QPushButton(self.tr("Side by side with the original"))
        self.compare.clicked.connect(self.compare_requested)
        self.compare.hide()
        for button in (self.again, self.report, self.choose, self.watch, self.take_over, self.compare):
            button.setAutoDefault(True)
        self._lay_out()

    def show_progress(self, progress: Progress) -> None:
        """Show how it ended."""
        self._progress = progress
        self.title.setText(self.tr("{title}: how it went").format(title=progress.title))
        ended = progress.ended_at or progress.begun_at
        how = self.tr("Ended early after {time}.") if progress.stopped else self.tr("It took {time}.")
        self.about.setText(how.format(time=clock_words(progress.lasted(ended))))
        self._show_tiles(progress)
        self.rows.show_visits(progress.visits)
        if progress.visits and not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)

    def showEvent(self, event: QShowEvent) -> None:
        """The colours of the rows follow the theme."""
        super().showEvent(event)
        self.rows.hues = colours(self)

    def _show_tiles(self, progress: Progress) -> None:
        load = progress.load
        came = len(progress.visits)
        self.solved.show_figure(str(progress.left(Outcome.SOLVED)), self.tr("of {count} who came").format(count=came))
        lost, unsolved = progress.left(Outcome.LOST), progress.left(Outcome.UNSOLVED)
        told = self.tr("{lost} lost, {unsolved} not solved").format(lost=lost, unsolved=unsolved)
        self.lost.show_figure(str(lost + unsolved), told)
        par = self.tr("a practised clerk: {share}").format(share=share_words(load.within_target))
        self.in_time.show_figure(share_words(progress.within_target), par)
        self.mean.show_figure(span_words(progress.mean_reply))
        rating = progress.rating
        self.rating.show_figure("–" if rating is None else f"{rating:.1f}", self.tr("of 5, by those who rated"))
        undone = sum(len(one.missing) for one in progress.visits)
        self.undone.show_figure(str(undone), self.tr("facts, actions and faults, see the table"))

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
        table.setAccessibleName(self.tr("The customers of the lesson"))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.MISSING, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        table.activated.connect(self._on_activated)
        return table

    def _lay_out(self) -> None:
        tiles = QGridLayout()
        tiles.setSpacing(10)
        for place, tile in enumerate((self.solved, self.lost, self.in_time, self.mean, self.rating, self.undone)):
            tiles.addWidget(tile, place // 3, place % 3)
        buttons = QHBoxLayout()
        for button in (self.compare, self.again, self.report, self.choose, self.watch, self.take_over):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addLayout(tiles)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.setFocusProxy(self.again)

    def _on_again(self) -> None:
        if self._progress is not None:
            self.again_requested.emit(self._progress.lesson, self._progress.seed, self._progress.exam)

    def _on_watch(self) -> None:
        if self._progress is not None and self._progress.ended_at is not None:
            self.replay_requested.emit(self._progress.begun_at, self._progress.ended_at + 1)

    def _on_take_over(self) -> None:
        index = self.table.currentIndex()
        if self._progress is not None and index.isValid():
            self.take_over_requested.emit(self._progress.begun_at, self.rows.visit(index.row()).came_at)

    def _on_activated(self, index: QModelIndex) -> None:
        self.conversation_requested.emit(self.rows.visit(index.row()).conversation)
