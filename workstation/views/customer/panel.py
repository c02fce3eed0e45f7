"""The customer beside the conversation: who it is, how long they wait, what they bought and said before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain import events as ev
from workstation.domain.conversation import Conversation, State
from workstation.domain.entry import Entry
from workstation.domain.lines import LineSource
from workstation.domain.sources import HistorySource
from workstation.domain.values import Buyer
from workstation.views.customer.cards import Cards
from workstation.views.customer.facts import Facts
from workstation.views.customer.heading import Heading
from workstation.views.customer.nobody import LEAST_WIDTH, Nobody
from workstation.views.customer.past import HEIGHT, PastList, PastRows
from workstation.views.customer.tags import TagEditor
from workstation.views.customer.waiting import WaitingStrip
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.inbox.sign import moment_words
from workstation.views.theme.tokens import MEASURES

if TYPE_CHECKING:
    from workstation.views.customer.record import RecordView

PAST_ASKED = 100
PAST_SHOWN = 20
LINES_ASKED = 60
"""So many lines of the conversation are looked through for cards."""
REST_MS = 80
"""Facts that come within this time, milliseconds, are shown together."""


class CustomerPanel(QWidget):
    """Shows the customer of one conversation; looks well when little is known.

    ``lines`` is where the cards of the conversation are read from; without it only new ones are shown.

    Signals:
        reveal_requested(str): the clerk wants to see the name of this conversation's customer whole.
        past_requested(str): show this earlier conversation.
        tags_requested(str, object): the conversation's tags shall be this tuple.
    """

    reveal_requested = Signal(str)
    past_requested = Signal(str)
    tags_requested = Signal(str, object)

    def __init__(
        self, feed: Feed, history: HistorySource, lines: LineSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._history = history
        self._lines = lines
        self._id = ""
        self.setObjectName("customer")
        self.setAccessibleName(self.tr("Customer"))
        self.setMinimumWidth(LEAST_WIDTH)
        self.heading = Heading()
        self.waiting = WaitingStrip()
        self.held = QLabel()
        self.facts = Facts()
        self.tags = TagEditor()
        self.cards = Cards()
        self.past_rows = PastRows(self)
        self.past = PastList(self.past_rows, named=False)
        self.empty = Nobody()
        self.record: RecordView | None = None
        """The archive's part, once there is one (``carry``)."""
        self._page = QWidget()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._show)
        self._arrange()
        self._connect()
        self.show_conversation("")

    @property
    def conversation(self) -> str:
        """Id of the conversation whose customer is shown, empty if none."""
        return self._id

    def show_conversation(self, conversation: str) -> None:
        """Show the customer of this conversation, on the desk or in the history; "" shows none."""
        if conversation != self._id:
            self.tags.leave()
            self.cards.show_bodies([])
        self._id = conversation
        self._show_cards()
        self._show()
        self._show_past()

    def carry(self, record: RecordView) -> None:
        """Show the archive's record of the customer too; it shares ``facts`` with the panel."""
        self.record = record
        page = self._page.layout()
        assert isinstance(page, QVBoxLayout)
        page.insertWidget(page.indexOf(self.heading) + 1, record.head)
        page.insertWidget(page.indexOf(self.tags) + 1, record.body)
        record.changed.connect(self._show_group)
        self._show()

    # Building

    def _arrange(self) -> None:
        self.held.setTextFormat(Qt.TextFormat.PlainText)
        self.held.setWordWrap(True)
        self.held.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._cards_title = self._title(self.tr("In this conversation"))
        self._past_title = self._title(self.tr("Earlier conversations"))
        page = QVBoxLayout(self._page)
        page.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        page.setSpacing(MEASURES.space)
        for part in (self.heading, self.waiting, self.held, self.facts, self.tags, self._cards_title, self.cards):
            page.addWidget(part)
        page.addWidget(self._past_title)
        page.addWidget(self.past)
        page.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._page)
        self._area = area
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        whole.addWidget(self.empty)

    def _title(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("role", "heading")
        label.setContentsMargins(0, MEASURES.space, 0, 0)
        return label

    def _connect(self) -> None:
        self.heading.reveal_wanted.connect(self._on_reveal)
        self.tags.tags_wanted.connect(self._on_tags)
        self.past.opened.connect(self.past_requested)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self._on_rewound)
        self._feed.ticked.connect(self._show_waiting)

    # Showing

    def _show(self) -> None:
        self._rest.stop()
        one = self._feed.desk.get(self._id)
        buyer, tags = self._known(one)
        self._area.setVisible(buyer is not None)
        self.empty.setVisible(buyer is None)
        if buyer is None:
            if self.record is not None:
                self.record.show_beside("", None)
            return
        self.heading.show_buyer(
            buyer, revealed=bool(one and one.revealed), can_reveal=one is not None and heard(self, "reveal_requested")
        )
        if self.record is None:
            self.facts.show_buyer(buyer)
        else:
            self.record.show_beside(self._id, buyer)
        self.tags.setVisible(one is not None or bool(tags))
        self.tags.button.setVisible(one is not None and heard(self, "tags_requested"))
        self.tags.show_tags(tags)
        self._show_group()
        self._show_held(one)
        self._show_waiting()

    def _show_group(self) -> None:
        """The archive's group goes before what the channel says."""
        if self.record is not None and self.record.group is not None:
            self.heading.badge.show_group(self.record.group)

    def _known(self, one: Conversation | None) -> tuple[Buyer | None, tuple[str, ...]]:
        if one is not None:
            return one.buyer, one.tags
        past = self._history.conversation(self._id) if self._id else None
        return (past.buyer, past.tags) if past else (None, ())

    def _show_held(self, one: Conversation | None) -> None:
        held = one is not None and one.state is State.HELD
        self.held.setVisible(held)
        if one is None or not held:
            return
        if one.held_until is None:
            words = self.tr("On hold")
        else:
            words = self.tr("On hold till {time}").format(time=moment_words(one.held_until, self._feed.now()))
        self.held.setText(f"{words} · {one.held_note}" if one.held_note else words)

    def _show_waiting(self) -> None:
        one = self._feed.desk.get(self._id)
        self.waiting.setVisible(one is not None)
        if one is not None:
            self.waiting.show_conversation(one, self._feed.desk.limits, self._feed.now())

    def _show_cards(self) -> None:
        if self._lines and self._id:
            lines = self._lines.before(self._id, None, LINES_ASKED)
            self.cards.show_bodies([line.body for line in lines if not line.recalled])
        self._cards_title.setVisible(bool(self.cards.cards))

    def _show_past(self) -> None:
        buyer, _ = self._known(self._feed.desk.get(self._id))
        found = self._history.past(buyer.name, PAST_ASKED) if buyer and buyer.name else []
        same = [past for past in found if buyer and past.buyer.id == buyer.id and past.id != self._id]
        self.past_rows.show(same[:PAST_SHOWN])
        count = self.past_rows.rowCount()
        self._past_title.setVisible(count > 0)
        self.past.setVisible(count > 0)
        self.past.setFixedHeight(HEIGHT * min(count, 6) + 2)

    # Slots

    def _on_happened(self, entry: Entry) -> None:
        if not self._id or entry.conversation != self._id:
            return
        if isinstance(entry.event, ev.MessageReceived):
            self.cards.add(entry.event.body)
            self._cards_title.setVisible(bool(self.cards.cards))
        if not self._rest.isActive():
            self._rest.start()

    def _on_rewound(self) -> None:
        self.show_conversation(self._id)

    def _on_reveal(self) -> None:
        self.reveal_requested.emit(self._id)

    def _on_tags(self, tags: tuple[str, ...]) -> None:
        self.tags_requested.emit(self._id, tags)
