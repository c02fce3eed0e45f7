"""A talk with the customer of the scenario as it stands in the editor, and what goes on inside that customer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QSpinBox,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.flags import Flag
from workstation.domain.lines import LineSource
from workstation.domain.sources import PictureSource
from workstation.views.chat.history import ChatHistory
from workstation.views.composer.editor import Editor
from workstation.views.feed import Feed
from workstation.views.theme.tokens import MEASURES

SPEEDS = (1, 4, 16)
USUAL_SPEED = 4
MOST_SEED = 9_999
MOST_NOTES = 400


class TestChat(QWidget):
    """Shows a feed of its own; everything is asked for.

    Signals:
        restart_requested(str seed): begin the talk anew.
        speed_changed(int): time goes so many times as fast.
        reply_requested(str text): the clerk says this.
        look_requested(str order), reveal_requested(str order), remind_requested(str order): do this with the order.
        remark_requested(str flag, str text), ticket_requested(str kind): put it on the desk.
    """

    __test__ = False  # its name is no test's

    restart_requested = Signal(str)
    speed_changed = Signal(int)
    reply_requested = Signal(str)
    look_requested = Signal(str)
    reveal_requested = Signal(str)
    remind_requested = Signal(str)
    remark_requested = Signal(str, str)
    ticket_requested = Signal(str)

    def __init__(self, feed: Feed, lines: LineSource, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = ChatHistory(feed, lines, pictures)
        self.notes = QListWidget()
        self.notes.setWordWrap(True)
        self.notes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notes.setAccessibleName(self.tr("What goes on inside the customer"))
        self.notes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.state = _label("", "muted")
        self.seed = QSpinBox()
        self.seed.setRange(1, MOST_SEED)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setToolTip(self.tr("The same seed gives the same customer"))
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        for one in SPEEDS:
            self.speed.addItem(f"{one}×", one)
        self.speed.setCurrentIndex(SPEEDS.index(USUAL_SPEED))
        self.restart = QPushButton(self.tr("Begin anew"))
        self.restart.setToolTip("F5")
        self.editor = Editor()
        self.editor.setObjectName("trial_editor")  # framed, other than in a composer
        self.editor.setFrameShape(QFrame.Shape.StyledPanel)
        self.editor.setAccessibleName(self.tr("Reply to the customer"))
        self.editor.setPlaceholderText(self.tr("Reply as the clerk; Enter sends"))
        self.send = QPushButton(self.tr("Send"))
        self.send.setProperty("kind", "primary")
        self.deeds = QToolButton()
        self.deeds.setText(self.tr("Do …"))
        self.deeds.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.deeds.setToolTip(self.tr("Look at the order, put a remark, open a ticket: as a clerk does on the desk"))
        self.menu = QMenu(self.deeds)
        self.deeds.setMenu(self.menu)
        self._lay_out()
        self._connect()
        self.show_running(False)

    def begin(self, conversation: str, orders: Sequence[str], tickets: Sequence[tuple[str, str]]) -> None:
        """Another talk: nothing was said yet; these orders are there, and these kinds of tickets (id, words)."""
        self.notes.clear()
        self.history.show_conversation(conversation)
        self._fill_menu(orders, tickets)
        self.show_running(True)
        if self.isVisible():
            self.editor.setFocus()

    def show_running(self, running: bool) -> None:
        """Whether there is a customer to talk to."""
        for part in (self.editor, self.send, self.deeds):
            part.setEnabled(running)

    def show_state(self, text: str) -> None:
        """One line: mood, or why there is no talk."""
        self.state.setText(text)

    def add_note(self, text: str) -> None:
        """Something went on inside the customer."""
        self.notes.addItem(text)
        while self.notes.count() > MOST_NOTES:
            self.notes.takeItem(0)
        self.notes.scrollToBottom()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.restart)
        head.addWidget(_label(self.tr("Seed"), "muted"))
        head.addWidget(self.seed)
        head.addWidget(_label(self.tr("Speed"), "muted"))
        head.addWidget(self.speed)
        head.addStretch(1)
        foot.addWidget(self.deeds)
        foot.addStretch(1)
        foot.addWidget(self.send)
        talk, inside = QWidget(), QWidget()
        column = QVBoxLayout(talk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.tight)
        column.addWidget(self.history, 1)
        column.addWidget(self.editor)
        column.addLayout(foot)
        below = QVBoxLayout(inside)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(MEASURES.tight)
        below.addWidget(self.state)
        below.addWidget(self.notes, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(talk)
        splitter.addWidget(inside)
        splitter.setSizes([420, 190])
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MEASURES.space, MEASURES.space, MEASURES.space, MEASURES.space)
        whole.addLayout(head)
        whole.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.restart.clicked.connect(self._on_restart)
        self.seed.editingFinished.connect(self._on_seed)
        self.speed.currentIndexChanged.connect(self._on_speed)
        self.send.clicked.connect(self._on_send)
        self.editor.send_pressed.connect(self._on_send)

    def _fill_menu(self, orders: Sequence[str], tickets: Sequence[tuple[str, str]]) -> None:
        self.menu.clear()
        for order in orders:
            name = f" ({order})" if len(orders) > 1 else ""
            self._add(self.tr("Look at the order") + name, self.look_requested.emit, order)
            self._add(self.tr("Show receiver and phone") + name, self.reveal_requested.emit, order)
            self._add(self.tr("Remind of the payment") + name, self.remind_requested.emit, order)
        remark = self.menu.addMenu(self.tr("Remark with the words in the field"))
        remark.setEnabled(bool(orders))
        for flag in (Flag.RED, Flag.BLUE, Flag.PURPLE, Flag.GREEN, Flag.YELLOW):
            action = remark.addAction(self._flag(flag))
            action.setData(flag.value)
            action.triggered.connect(self._on_remark)
        ticket = self.menu.addMenu(self.tr("Open a ticket"))
        for kind, words in tickets:
            action = ticket.addAction(words)
            action.setData(kind)
            action.triggered.connect(self._on_ticket)

    def _add(self, words: str, deed: object, order: str) -> None:
        action = self.menu.addAction(words)
        action.setData((deed, order))
        action.triggered.connect(self._on_order_deed)

    def _flag(self, flag: Flag) -> str:
        return {
            Flag.RED: self.tr("Red flag"),
            Flag.BLUE: self.tr("Blue flag"),
            Flag.PURPLE: self.tr("Purple flag"),
            Flag.GREEN: self.tr("Green flag"),
            Flag.YELLOW: self.tr("Yellow flag"),
        }[flag]

    def _chosen(self) -> object:
        action = self.sender()
        return action.data() if isinstance(action, QAction) else None

    def _on_order_deed(self) -> None:
        chosen = self._chosen()
        if isinstance(chosen, tuple):
            deed, order = chosen
            deed(order)

    def _on_remark(self) -> None:
        text = self.editor.toPlainText().strip()
        self.remark_requested.emit(str(self._chosen()), text)
        if text:
            self.editor.begin("")

    def _on_ticket(self) -> None:
        self.ticket_requested.emit(str(self._chosen()))

    def _on_send(self) -> None:
        text = self.editor.toPlainText().strip()
        if text and self.editor.isEnabled():
            self.editor.begin("")
            self.reply_requested.emit(text)

    def _on_restart(self) -> None:
        self.restart_requested.emit(str(self.seed.value()))

    def _on_seed(self) -> None:
        if self.seed.hasFocus():
            self._on_restart()

    def _on_speed(self) -> None:
        self.speed_changed.emit(int(self.speed.currentData()))


def _label(text: str, role: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(role == "muted" and not text)
    made.setProperty("role", role)
    return made
