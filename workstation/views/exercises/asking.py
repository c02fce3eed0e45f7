"""One question at a time: its body by its kind, what became of the answer, and how far the round has come."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.exercises import AnyItem, Blank, Choice, Hunt, Sorting, Typing, Verdict
from workstation.domain.order_policy import OrderPolicy
from workstation.domain.remarks import Convention
from workstation.views.exercises.blank import BlankBody
from workstation.views.exercises.body import Body
from workstation.views.exercises.choice import ChoiceBody
from workstation.views.exercises.column import in_the_middle
from workstation.views.exercises.hunt import HuntBody
from workstation.views.exercises.sorting import SortingBody
from workstation.views.exercises.typing_body import TypingBody
from workstation.views.exercises.verdict import VerdictStrip
from workstation.views.exercises.words import kind_words
from workstation.views.practice.parts import plain_label
from workstation.views.theme.tokens import MEASURES

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WIDEST, HIGHEST = 1_000, 760
"""Logical pixels: longer lines are not read easily, and what belongs together stands together."""


class AskPage(QWidget):
    """Asks, and shows the verdict when it comes.

    Signals:
        began(): somebody begins to type (where typing is what is asked).
        answered(str): the answer to the question shown; once.
        next_requested(): on to the next.
        left_requested(): the round is left.
    """

    began = Signal()
    answered = Signal(str)
    next_requested = Signal()
    left_requested = Signal()

    def __init__(self, convention: Convention, policy: OrderPolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item: AnyItem | None = None
        self._answered = False
        self.judged = False
        """The verdict on the question shown stands there."""
        self.choice, self.blank, self.sorting, self.typing = ChoiceBody(), BlankBody(), SortingBody(), TypingBody()
        self.hunt = HuntBody(convention, policy)
        self._kinds: dict[type[AnyItem], Body] = {
            Choice: self.choice, Blank: self.blank, Sorting: self.sorting, Typing: self.typing, Hunt: self.hunt,
        }  # fmt: skip
        self.kind, self.count = plain_label("", "badge"), plain_label("", "muted")
        self.bar, self.leave = QProgressBar(), QPushButton(self.tr("Leave (Esc)"))
        self.verdict = VerdictStrip()
        self.bodies = QStackedWidget()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn)
        self._lay_out()
        for body in self._kinds.values():
            body.answered.connect(self._on_answered)
        self.typing.began.connect(self.began)
        self.verdict.next_requested.connect(self.next_requested)
        self.leave.clicked.connect(self.left_requested)

    def show_item(self, item: AnyItem, done: int, of: int, *, again: bool = False) -> None:
        """Ask ``item``; ``done`` of ``of`` are answered. ``again``: it was wrong before in this round."""
        self.item, self.judged, self._answered = item, False, False
        kind = kind_words(item.exercise)
        self.kind.setText(self.tr("{kind} · once more").format(kind=kind) if again else kind)
        self.show_progress(done, of)
        self.verdict.hide()
        body, frame = self._body(item)
        self._under[body].addWidget(self.verdict)
        self.bodies.setCurrentWidget(frame)
        body.show_item(item)

    def ask_again(self) -> None:
        """The answer could not be kept: the same question once more, unless it is judged already."""
        if self.item is not None and self._answered and not self.judged:
            self.show_item(self.item, self.bar.value(), self.bar.maximum())

    def show_progress(self, done: int, of: int) -> None:
        """How far the round has come."""
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(done)
        self.count.setText(self.tr("{done} of {all}").format(done=done, all=of))

    def show_verdict(self, verdict: Verdict, due: int, now: int) -> None:
        """What became of the answer."""
        if self.item is None:
            return
        self.judged = True
        body, frame = self._body(self.item)
        body.show_verdict(self.item, verdict)
        self.verdict.show()
        self.verdict.show_verdict(self.item, verdict, due, now)
        if isinstance(frame, QScrollArea):
            self._turn.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, Enter goes on when it is judged; all else is the question's."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_requested.emit()
        elif self.judged and event.key() in (*ENTER, Qt.Key.Key_Space):
            self.next_requested.emit()
        elif (
            self.item is None
            or event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            or not self._body(self.item)[0].take_key(event)
        ):
            super().keyPressEvent(event)

    def _on_turn(self) -> None:
        """What is long stands laid out now: the verdict is scrolled to."""
        frame = self.bodies.currentWidget()
        if isinstance(frame, QScrollArea):
            frame.ensureWidgetVisible(self.verdict)

    def _on_answered(self, answer: str) -> None:
        if not self._answered:
            self._answered = True
            self.answered.emit(answer)

    def _body(self, item: AnyItem) -> tuple[Body, QWidget]:
        """What shows ``item``, and the page it stands on."""
        body = self._kinds[type(item)]
        return body, self._frames[body]

    def _lay_out(self) -> None:
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.count.setWordWrap(False)
        self.kind.setWordWrap(False)
        self.leave.setProperty("kind", "quiet")
        self.leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frames: dict[Body, QWidget] = {}
        self._under: dict[Body, QVBoxLayout] = {}
        for body in self._kinds.values():
            high = body in (self.sorting, self.hunt)
            self._frames[body], self._under[body] = _filling(body) if high else _scrolled(body)
            self.bodies.addWidget(self._frames[body])
        head = QHBoxLayout()
        head.setSpacing(MEASURES.wide)
        head.addWidget(self.kind)
        head.addWidget(self.bar, 1)
        head.addWidget(self.count)
        head.addWidget(self.leave)
        self.bodies.setMaximumHeight(HIGHEST)
        column = in_the_middle(self, WIDEST)
        column.addLayout(head)
        column.addWidget(self.bodies, 1)
        column.addStretch()


def _filling(body: Body) -> tuple[QWidget, QVBoxLayout]:
    """``body`` as high as there is room, and the column in which the verdict stands below it."""
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(MEASURES.broad)
    column.addWidget(body, 1)
    return frame, column


def _scrolled(body: Body) -> tuple[QWidget, QVBoxLayout]:
    """``body`` as high as it is, the verdict right below it; scrolled where that is higher than the window."""
    ground = QWidget()
    whole, under = QVBoxLayout(ground), QVBoxLayout()
    whole.setContentsMargins(0, 0, 0, 0)
    under.setSpacing(MEASURES.broad)
    under.addWidget(body)
    whole.addLayout(under)
    whole.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(ground)
    return area, under
