"""The form in which a matter becomes a ticket: prefilled from the chat, with messages quoted."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from workstation.domain.orders import OrderKey
from workstation.domain.tickets import Evidence, Severity, Step, TicketKind
from workstation.views.actions.hints import hinted
from workstation.views.feed import Feed
from workstation.views.theme.tokens import MEASURES
from workstation.views.tickets.asks import Opening
from workstation.views.tickets.form import StepForm
from workstation.views.tickets.parts import ClassRow, EvidenceList, plain_label, push
from workstation.views.tickets.words import Rules, freight_of, freight_words, severity_example

OPEN = "Ctrl+Enter"
"""The key that opens it."""


class Matter(msgspec.Struct, frozen=True, kw_only=True):
    """What is known when a ticket is about to be opened."""

    kind: TicketKind = TicketKind.OTHER
    severity: Severity = Severity.MILD
    conversation: str = ""
    customer: str = ""
    customer_name: str = ""
    order: OrderKey | None = None
    evidence: tuple[Evidence, ...] = ()
    known: Mapping[str, str] = {}
    """What fields can be prefilled with, by the name a policy has for it."""


class OpeningForm(QFrame):
    """Asks for a ticket to be opened.

    Signals:
        opening_requested(Opening): open it.
        message_requested(str conversation, int seq): show a message that is quoted.
        left(): thought better of it.
    """

    opening_requested = Signal(object)
    message_requested = Signal(str, int)
    left = Signal()

    def __init__(self, feed: Feed, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed, self._rules = feed, rules
        self.matter = Matter()
        self.setObjectName("ticket_opening")
        self.setAccessibleName(self.tr("New ticket"))
        self.title = plain_label("heading", wrap=False)
        self.title.setText(self.tr("New ticket"))
        self.example = plain_label("tiny")
        self.class_row, self.form, self.evidence = ClassRow(self), StepForm(), EvidenceList()
        self.freight = plain_label("warning")
        self.open = push(self.tr("Open the ticket"), self.ask, "primary")
        self.open.setToolTip(hinted(self.open.text(), OPEN))
        self.cancel = push(self.tr("Cancel"), self.left)
        self._lay_out()
        self.class_row.changed.connect(self._on_class_changed)
        self.form.edited.connect(self._show_freight)
        self.evidence.message_requested.connect(self.message_requested)

    def begin(self, matter: Matter) -> None:
        """A form for this."""
        self.matter = matter
        rules = self._rules()
        self.class_row.show_class(matter.kind, matter.severity, rules)
        self.form.show_fields((), Step.SITUATION, {}, rules)  # what was typed for another is not for this one
        self._show_fields()
        self.evidence.show_evidence(matter.evidence, self._feed.now())
        self.form.focus_first()

    def add_evidence(self, one: Evidence) -> None:
        """Quote one more message."""
        if one.message not in {each.message for each in self.matter.evidence}:
            evidence = (*self.matter.evidence, one)
            self.matter = msgspec.structs.replace(self.matter, evidence=evidence)
            self.evidence.show_evidence(evidence, self._feed.now())

    def ask(self) -> None:
        """Ask for it as it stands; the first step may be finished later."""
        kind, severity = self.class_row.chosen
        one = self.matter
        opening = Opening(
            matter=kind, severity=severity, conversation=one.conversation, customer=one.customer,
            customer_name=one.customer_name, order=one.order, facts=self.form.facts(), evidence=one.evidence,
        )  # fmt: skip
        self.opening_requested.emit(opening)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter opens it, Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(MEASURES.space)
        head.addWidget(self.title)
        head.addWidget(self.class_row)
        head.addWidget(self.example, 1)
        foot.addWidget(self.open)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        inside = QWidget()
        inside.setProperty("ground", "surface")
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(MEASURES.space)
        for widget in (self.form, self.freight, self.evidence):
            fields.addWidget(widget)
        fields.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, MEASURES.space)
        column.setSpacing(MEASURES.space)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addLayout(foot)

    def _show_fields(self) -> None:
        kind, severity = self.class_row.chosen
        rules = self._rules()
        fields = rules.tickets.form_of(kind, Step.SITUATION)
        typed = self.form.typed()
        values = {field.id: self.matter.known.get(field.prefill, "") for field in fields}
        self.form.show_fields(fields, Step.SITUATION, values, rules)
        self.form.put(typed)
        self.example.setText(severity_example(rules, severity))
        self._show_freight()

    def _show_freight(self) -> None:
        found = freight_of(self.form.value, self._rules())
        self.freight.setVisible(found is not None)
        self.freight.setText(freight_words(found) if found is not None else "")

    def _on_class_changed(self) -> None:
        self._show_fields()
