"""A lesson while it runs: how long, who is here, who left how, replies in time beside the par."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workstation.domain.lesson_progress import Progress
from workstation.domain.practice_events import Outcome
from workstation.views.practice.parts import Tile, plain_label
from workstation.views.practice.words import clock_words, share_words, span_words


class LessonRunning(QWidget):
    """The lesson that runs.

    Signals:
        desk_requested(): go to the conversations.
        running_requested(bool): let time go on, or stand still.
        stop_requested(): end the lesson now.
        compare_requested(): show it beside the lesson it was taken over from.
    """

    desk_requested = Signal()
    running_requested = Signal(bool)
    stop_requested = Signal()
    compare_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = True
        self.title, self.state = plain_label("", "title"), plain_label("", "muted")
        self.time, self.here = Tile(self.tr("Time")), Tile(self.tr("Customers here"))
        self.solved, self.lost = Tile(self.tr("Solved")), Tile(self.tr("Lost or not solved"))
        self.in_time, self.mean = Tile(self.tr("Replies in time")), Tile(self.tr("Mean reply"))
        self.to_desk = QPushButton(self.tr("Go to the conversations"))
        self.to_desk.setProperty("kind", "primary")
        self.to_desk.clicked.connect(self.desk_requested)
        self.pause = QPushButton()
        self.pause.clicked.connect(self._on_pause)
        self.stop = QPushButton(self.tr("End the lesson"))
        self.stop.clicked.connect(self.stop_requested)
        self.compare = QPushButton(self.tr("Side by side with the original"))
        self.compare.clicked.connect(self.compare_requested)
        self.compare.hide()
        for button in (self.to_desk, self.pause, self.stop, self.compare):
            button.setAutoDefault(True)
        self._lay_out()
        self.show_running(True)

    def show_running(self, running: bool) -> None:
        """Time goes on, or stands still."""
        self._running = running
        self.pause.setText(self.tr("Pause") if running else self.tr("Go on"))
        self.state.setText(
            self.tr("Customers are coming in. Each writes as people do, waits, asks again, and leaves when left alone.")
            if running
            else self.tr("Paused: nobody writes, and no customer's patience runs out.")
        )

    def show_progress(self, progress: Progress, now: int) -> None:
        """How it stands at ``now``, milliseconds since 1970 UTC."""
        load = progress.load
        self.title.setText(progress.title)
        self.time.show_figure(
            clock_words(progress.lasted(now)), self.tr("of about {minutes} minutes").format(minutes=load.minutes)
        )
        came = self.tr("{came} of {count} came").format(came=len(progress.visits), count=load.customers)
        self.here.show_figure(str(progress.here), came)
        self.solved.show_figure(str(progress.left(Outcome.SOLVED)))
        lost = progress.left(Outcome.LOST)
        unsolved = progress.left(Outcome.UNSOLVED)
        told = self.tr("{lost} lost, {unsolved} not solved").format(lost=lost, unsolved=unsolved)
        self.lost.show_figure(str(lost + unsolved), told)
        par = self.tr("a practised clerk: {share}").format(share=share_words(load.within_target))
        self.in_time.show_figure(share_words(progress.within_target), par)
        self.mean.show_figure(span_words(progress.mean_reply))

    def _on_pause(self) -> None:
        self.running_requested.emit(not self._running)

    def _lay_out(self) -> None:
        tiles = QGridLayout()
        tiles.setSpacing(10)
        for place, tile in enumerate((self.time, self.here, self.solved, self.lost, self.in_time, self.mean)):
            tiles.addWidget(tile, place // 3, place % 3)
        buttons = QHBoxLayout()
        for button in (self.to_desk, self.pause, self.stop, self.compare):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.state)
        column.addLayout(tiles)
        column.addLayout(buttons)
        column.addStretch()
        self.setFocusProxy(self.to_desk)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
