"""The page 练习: choose a lesson, see what load it means, follow it, and see what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.lesson_progress import Progress
from workstation.domain.lessons import LessonCard, LessonLoad
from workstation.views.feed import Feed
from workstation.views.paper.hit_paint import HitPaint
from workstation.views.paper.hits import Hit, HitRows
from workstation.views.practice.brief import LessonBrief
from workstation.views.practice.parts import plain_label
from workstation.views.practice.running import LessonRunning
from workstation.views.practice.summary import LessonSummary
from workstation.views.practice.words import level_words

LIST_WIDTH = 300
"""Logical pixels."""


class PracticePage(QWidget):
    """What one can do in the practice room. What it shows comes by ``show_…``; it asks by signals.

    Signals:
        load_requested(str lesson, str seed): work out what this lesson asks of a clerk (answer by ``show_load``).
        start_requested(str lesson, str seed, bool exam): let its customers come.
        running_requested(bool): let time go on, or stand still.
        stop_requested(): end the lesson.
        desk_requested(): go to the conversations.
        replay_requested(object from_at, object to_at): watch a lesson, milliseconds since 1970 UTC.
        conversation_requested(str): open a conversation.
        import_requested(): choose a file of real dialogues to be played as live customers.
        report_requested(): read what the coach says of the lesson that is over.
        scenarios_requested(): look at scenarios and write own ones.
        take_over_requested(object begun_at, object at): go on otherwise with the lesson that began then, from ``at``.
        compare_requested(): show this lesson, which was taken over, beside its original.
        exercises_requested(): open the short exercises.
    """

    load_requested = Signal(str, str)
    start_requested = Signal(str, str, bool)
    running_requested = Signal(bool)
    stop_requested = Signal()
    desk_requested = Signal()
    replay_requested = Signal(object, object)
    conversation_requested = Signal(str)
    import_requested = Signal()
    scenarios_requested = Signal()
    report_requested = Signal()
    take_over_requested = Signal(object, object)
    compare_requested = Signal()
    exercises_requested = Signal()

    def __init__(self, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._lessons: dict[str, LessonCard] = {}
        self._progress: Progress | None = None
        self._taken_over = False
        self.rows = HitRows(self)
        self.list = self._list()
        self.brief, self.running, self.summary = LessonBrief(), LessonRunning(), LessonSummary()
        self.stack = QStackedWidget()
        for part in (self.brief, self.running, self.summary):
            self.stack.addWidget(part)
        self.choose = _button(self.tr("Play real dialogues …"), self.import_requested)
        self.choose.setToolTip(
            self.tr("The customers' lines of recorded conversations come as live customers, several at a time.")
        )
        self.exercise = _button(self.tr("Short exercises …"), self.exercises_requested)
        self.exercise.setToolTip(self.tr("Rules, wordings, flags, STAR, typing, orders: ten minutes, by the keyboard."))
        self.write = _button(self.tr("Scenarios …"), self.scenarios_requested)
        self.write.setToolTip(self.tr("See what a customer is made of, change a copy, try it in a test chat."))
        self._lay_out()
        self._connect()

    def show_lessons(self, lessons: Sequence[LessonCard]) -> None:
        """Offer these, in this order."""
        self._lessons = {one.id: one for one in lessons}
        self.rows.show(self._row(one) for one in lessons)
        if lessons and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0))

    def show_load(self, lesson: str, seed: str, load: LessonLoad) -> None:
        """What this lesson asks of a clerk; of another than the chosen one it is not shown."""
        if (lesson, seed) == (self.brief.lesson, str(self.brief.seed.value())):
            self.brief.show_load(load)

    def show_branch(self, taken_over: bool) -> None:
        """Whether what runs here was taken over from another lesson, with which it can be compared."""
        self._taken_over = taken_over
        for part in (self.running, self.summary):
            part.compare.setVisible(taken_over)
        self.list.setVisible(not taken_over)
        for button in (self.choose, self.write, self.summary.again, self.summary.report, self.summary.choose):
            button.setVisible(not taken_over)
        self.summary.setFocusProxy(self.summary.compare if taken_over else self.summary.again)

    def show_running(self, running: bool) -> None:
        """Customers come in, or are paused."""
        self.running.show_running(running)

    def show_progress(self, progress: Progress | None) -> None:
        """How the lesson stands; None if there is none."""
        before, self._progress = self._progress, progress
        if progress is None:
            self._turn(self.brief)
        elif progress.running:
            self.running.show_progress(progress, self._feed.now())
            self._turn(self.running)
        else:
            self.summary.show_progress(progress)  # the last customers say how it was after the end
            if before is None or before.running:
                self._turn(self.summary if before is not None or self._taken_over else self.brief)
        self.list.setEnabled(progress is None or not progress.running)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to what is asked next."""
        super().focusInEvent(event)
        self._first().setFocus(event.reason())

    def _first(self) -> QWidget:
        """Where the keyboard begins in what is shown."""
        part = self.stack.currentWidget()
        return self.list if part is None or part is self.brief else part

    def _turn(self, part: QWidget) -> None:
        if self.stack.currentWidget() is not part:
            held = QApplication.focusWidget()
            self.stack.setCurrentWidget(part)
            if held is not None and self.isAncestorOf(held):
                self._first().setFocus()

    def _on_current(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.brief.show_lesson(self._lessons[row.key])
            self._ask_load()
            if not self._taken_over and (self._progress is None or not self._progress.running):
                self._turn(self.brief)

    def _ask_load(self) -> None:
        self.brief.show_load(None)
        self.load_requested.emit(self.brief.lesson, str(self.brief.seed.value()))

    def _on_choose(self) -> None:
        self._turn(self.brief)
        self.list.setFocus()

    def _on_tick(self) -> None:
        if self._progress is not None and self._progress.running and self.isVisible():
            self.running.show_progress(self._progress, self._feed.now())

    @staticmethod
    def _row(lesson: LessonCard) -> Hit:
        return Hit(key=lesson.id, title=lesson.title, side=level_words(lesson.level), line=lesson.about)

    def _list(self) -> QListView:
        view = QListView()
        view.setModel(self.rows)
        view.setItemDelegate(HitPaint(view))
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Lessons"))
        view.setFixedWidth(LIST_WIDTH)
        return view

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self.brief.ask)
        self.brief.start_requested.connect(self.start_requested)
        self.brief.seed.valueChanged.connect(self._ask_load)
        self.running.desk_requested.connect(self.desk_requested)
        self.running.running_requested.connect(self.running_requested)
        self.running.stop_requested.connect(self.stop_requested)
        self.summary.again_requested.connect(self.start_requested)
        self.summary.choose_requested.connect(self._on_choose)
        self.summary.replay_requested.connect(self.replay_requested)
        self.summary.report_requested.connect(self.report_requested)
        self.summary.conversation_requested.connect(self.conversation_requested)
        self.summary.take_over_requested.connect(self.take_over_requested)
        for part in (self.running, self.summary):
            part.compare_requested.connect(self.compare_requested)
        self._feed.ticked.connect(self._on_tick)

    def _lay_out(self) -> None:
        about = self.tr(
            "Everything here is kept apart from the shop: another file, another frame. Nothing reaches a real customer."
        )
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self.list, 1)
        side.addWidget(self.exercise)
        side.addWidget(self.write)
        side.addWidget(self.choose)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(side)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(plain_label(self.tr("Practice"), "title"))
        column.addWidget(plain_label(about, "muted"))
        column.addLayout(row, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _button(text: str, clicked: object) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(True)  # Enter presses it, too
    button.clicked.connect(clicked)
    return button
