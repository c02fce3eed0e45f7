"""The STAR strip of a conversation: its ticket in a word, and S T A R to press."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workstation.domain.entry import Entry
from workstation.domain.ticket_events import TicketEvent
from workstation.domain.ticket_rules import by_deadline
from workstation.domain.tickets import Step, Ticket
from workstation.views.composer.chips import ElidedLabel
from workstation.views.feed import Feed
from workstation.views.theme.tokens import MEASURES
from workstation.views.tickets.steps import StepSigns
from workstation.views.tickets.words import Rules, due_words, kind_words, number_words


class StarStrip(QWidget):
    """Shows the most pressing open ticket of one conversation; four hollow signs if it has none.

    Signals:
        step_requested(int ticket, Step): show the form of this step.
        opening_requested(): there is no ticket yet, make one.
        changed(): another ticket is shown, or none.
    """

    step_requested = Signal(int, object)
    opening_requested = Signal()
    changed = Signal()

    def __init__(self, feed: Feed, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed, self._rules = feed, rules
        self.conversation = ""
        self.ticket: Ticket | None = None
        self.setObjectName("star_strip")
        self.label, self.signs = ElidedLabel(self), StepSigns(self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEASURES.tight + 2)
        row.addWidget(self.label, 1)
        row.addWidget(self.signs)
        self.signs.chosen.connect(self._on_chosen)
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._look)
        feed.tickets_came.connect(self._look)
        feed.ticked.connect(self._on_ticked)
        self._show()

    def show_conversation(self, conversation: str) -> None:
        """Show the ticket of this one."""
        self.conversation = conversation
        self._look()

    def press(self) -> None:
        """What a click on the step under way does."""
        self._on_chosen(self.ticket.step if self.ticket is not None else Step.SITUATION)

    def sizeHint(self) -> QSize:
        """Room for the words where there is some."""
        words = self.fontMetrics().horizontalAdvance(self.label.text())
        return QSize(words + MEASURES.wide + self.signs.sizeHint().width(), self.signs.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The signs alone."""
        return QSize(self.signs.sizeHint().width() + MEASURES.broad, self.signs.sizeHint().height())

    def _look(self) -> None:
        tickets = by_deadline(self._feed.desk.tickets.of_conversation(self.conversation))
        found = tickets[0] if tickets else None
        other = found is None or self.ticket is None or found.number != self.ticket.number
        self.ticket = found
        self._more = len(tickets) - 1
        self._show()
        if other:
            self.changed.emit()

    def _show(self) -> None:
        one = self.ticket
        policy = self._rules().tickets if one is not None else None
        self.signs.show_ticket(one, policy)
        self.setAccessibleName(self.tr("STAR of this conversation"))
        self._show_words(self._feed.now())

    def _show_words(self, now: int) -> None:
        one = self.ticket
        words = ""
        if one is not None:
            words = f"{number_words(one)} {kind_words(self._rules(), one.kind)} · {due_words(one, now)}"
            if self._more > 0:
                words += f" · +{self._more}"
        role = "danger" if one is not None and one.is_overdue(now) else "muted"
        if self.label.property("role") != role:
            self.label.setProperty("role", role)
            self.label.style().polish(self.label)
        if words != self.label.text():
            self.label.setText(words)
            self.label.setToolTip(words)
            self.updateGeometry()
        self.setAccessibleDescription(words or self.tr("No ticket yet"))

    def _on_chosen(self, step: Step) -> None:
        if self.ticket is None:
            self.opening_requested.emit()
        else:
            self.step_requested.emit(self.ticket.number, step)

    def _on_happened(self, entry: Entry) -> None:
        if self.conversation and isinstance(entry.event, TicketEvent):
            self._look()

    def _on_ticked(self, now: int) -> None:
        if self.ticket is not None and self.isVisible():
            self._show_words(now)
