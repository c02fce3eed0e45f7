"""The window of short exercises: choose, answer, see what comes again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.exercises import AnyItem, RoundResult, Stack, Verdict
from workstation.domain.order_policy import OrderPolicy
from workstation.domain.remarks import Convention
from workstation.views.exercises.asking import AskPage
from workstation.views.exercises.chooser import Chooser
from workstation.views.exercises.summary import Summary
from workstation.views.notices.bar import NoticeBar


class ExerciseWindow(QWidget):
    """Shows what it is given; rounds, answers and leaving are asked for.

    Signals:
        begin_requested(object): begin a round of this ``Exercise``, or the mix (None).
        typing_began(): the first letter was typed.
        answered(str): the answer to the question shown.
        next_requested(): on to the next question.
        again_requested(): another round like the last.
        left_requested(): out of the round, or back to the choice.
    """

    begin_requested = Signal(object)
    typing_began = Signal()
    answered = Signal(str)
    next_requested = Signal()
    again_requested = Signal()
    left_requested = Signal()

    def __init__(self, convention: Convention, policy: OrderPolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("exercise_window")
        self.setWindowTitle(self.tr("Short exercises · practice"))
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(720, 560)
        self.resize(1040, 680)
        self.notices = NoticeBar()
        self.chooser, self.asking, self.summary = Chooser(), AskPage(convention, policy), Summary()
        self.stack = QStackedWidget()
        for part in (self.chooser, self.asking, self.summary):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        self._connect()

    def show_stacks(self, stacks: Sequence[Stack], minutes: int, days: int) -> None:
        """The choice."""
        self.stack.setCurrentWidget(self.chooser)
        self.chooser.show_stacks(stacks, minutes, days)

    def show_item(self, item: AnyItem, done: int, of: int, *, again: bool = False) -> None:
        """Ask this."""
        self.stack.setCurrentWidget(self.asking)
        self.asking.show_item(item, done, of, again=again)

    def show_verdict(self, verdict: Verdict, due: int, now: int, done: int, of: int) -> None:
        """What became of the answer; it comes again at ``due``."""
        self.asking.show_progress(done, of)
        self.asking.show_verdict(verdict, due, now)

    def show_result(self, result: RoundResult, now: int) -> None:
        """The round is over."""
        self.stack.setCurrentWidget(self.summary)
        self.summary.show_result(result, now)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes it leaves the round."""
        if self.stack.currentWidget() is self.asking:
            self.left_requested.emit()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.chooser.begin_requested.connect(self.begin_requested)
        self.asking.began.connect(self.typing_began)
        self.asking.answered.connect(self.answered)
        self.asking.next_requested.connect(self.next_requested)
        self.asking.left_requested.connect(self.left_requested)
        self.summary.again_requested.connect(self.again_requested)
        self.summary.choose_requested.connect(self.left_requested)
