"""One customer in full on the page: who, how they stand, what was noted, and their conversations."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.conversation import Conversation
from workstation.domain.customer_profile import CustomerSource
from workstation.domain.masking import mask_name
from workstation.domain.sources import HistorySource, PastConversation
from workstation.domain.values import plain
from workstation.views.customer.heading import GroupBadge
from workstation.views.customer.past import HEIGHT, PastList, PastRows
from workstation.views.customer.record import RecordView
from workstation.views.feed import Feed
from workstation.views.theme.tokens import MEASURES

PAST_ASKED, PAST_SHOWN = 100, 20


class CustomerDetail(QStackedWidget):
    """Shows one customer of the archive, or that none is chosen.

    Signals:
        conversation_requested(str): show this conversation.
    """

    conversation_requested = Signal(str)

    def __init__(
        self, feed: Feed, source: CustomerSource, history: HistorySource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._history = history
        self.setMinimumWidth(300)
        self.setAccessibleName(self.tr("Customer"))
        self.record = RecordView(feed, source, parent=self)
        self.name = QLabel()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setProperty("role", "title")
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.badge = GroupBadge()
        self.past_rows = PastRows(self)
        self.past = PastList(self.past_rows, named=False)
        self._past_title = QLabel(self.tr("Conversations"))
        self._past_title.setProperty("role", "heading")
        self._nobody = QLabel(self.tr("Choose a customer on the left to see the record."))
        self._nobody.setProperty("role", "empty")
        self._nobody.setWordWrap(True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._arrange()
        self.record.changed.connect(self._on_changed)
        self.past.opened.connect(self.conversation_requested)
        self.show_customer("")

    @property
    def customer(self) -> str:
        """Id of the customer shown, empty if none."""
        return self.record.profile.customer.id if self.record.profile is not None else ""

    def show_customer(self, id: str) -> None:
        """Show this one; "" shows none."""
        self.record.show_customer(id)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(MEASURES.tight)
        head.addWidget(self.name, 1)
        head.addWidget(self.badge)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        column.setSpacing(MEASURES.space)
        column.addLayout(head)
        for part in (self.record.head, self.record.body, self._past_title, self.past):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        self._area = area
        self.addWidget(self._nobody)
        self.addWidget(area)

    @Slot()
    def _on_changed(self) -> None:
        profile = self.record.profile
        self.setCurrentWidget(self._nobody if profile is None else self._area)
        if profile is None:
            return
        revealed = self.record.contacts is not None
        self.name.setText(profile.customer.name if revealed else mask_name(profile.customer.name))
        self.badge.setVisible(self.record.group is not None)
        if self.record.group is not None:
            self.badge.show_group(self.record.group)
        self._show_past()

    def _show_past(self) -> None:
        profile = self.record.profile
        names = profile.customer.all_names if profile else ()
        mine = {*names, profile.customer.id if profile else ""}
        found = {
            one.id: one
            for name in names
            for one in self._history.past(name, PAST_ASKED)
            if one.buyer.id in mine or one.buyer.name in mine
        }
        found |= {one.id: _as_past(one) for one in self._feed.desk if one.buyer.id in mine or one.buyer.name in mine}
        shown = sorted(found.values(), key=lambda one: one.last_at, reverse=True)[:PAST_SHOWN]
        with QSignalBlocker(self.past):
            self.past_rows.show(shown)
        self._past_title.setVisible(bool(shown))
        self.past.setVisible(bool(shown))
        self.past.setFixedHeight(HEIGHT * min(len(shown), 6) + 2)


def _as_past(one: Conversation) -> PastConversation:
    """A conversation on the desk, as a line among the earlier ones."""
    last = one.last
    return PastConversation(
        id=one.id, channel=one.channel, buyer=one.buyer, state=one.state, last_at=last.at if last else one.opened_at,
        last_text=plain(last.body) if last else "",
    )  # fmt: skip
