"""A ticket whole: how far it is, the form of a step, evidence, notes, history, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from workstation.domain.entry import Entry
from workstation.domain.ticket_fold import ticket_of
from workstation.domain.ticket_rules import is_back, is_done
from workstation.domain.tickets import STEPS, Step, Ticket, TicketSource, place
from workstation.domain.values import Role
from workstation.views.actions.hints import hinted
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.inbox.sign import moment_words
from workstation.views.tickets.hand_over import colleagues, customers
from workstation.views.tickets.sheet import TicketSheet
from workstation.views.tickets.words import (
    Rules,
    change_words,
    customer_words,
    due_words,
    field_words,
    freight_of,
    freight_words,
    kind_words,
    number_words,
    order_words,
    owner_words,
    severity_words,
    step_words,
)

Known = Callable[[Ticket], Mapping[str, str]]
"""What fields can be prefilled with, by the name a policy has for it."""

GO_ON, KEEP = "Ctrl+Enter", "Ctrl+S"
"""Keys of the form."""
HISTORY = 30
"""Lines of the history that are shown."""
HOUR = 3_600_000


def nothing_known(ticket: Ticket) -> Mapping[str, str]:
    """Nothing to prefill with."""
    del ticket
    return {}


class TicketDetail(TicketSheet):
    """One ticket; ``brief`` leaves out its history and what the strip says already.

    Its signals are those of ``TicketAsks``, and:
        left(): Esc, with nothing left to close in it.
        print_requested(list[Ticket]): print this one.
    """

    left = Signal()
    print_requested = Signal(object)

    def __init__(
        self, feed: Feed, rules: Rules, tickets: TicketSource, known: Known = nothing_known, *, brief: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(brief=brief, parent=parent)
        self._feed, self._rules, self._source, self._known = feed, rules, tickets, known
        self.ticket: Ticket | None = None
        self.step = Step.SITUATION
        """The step whose form is shown."""
        self._kept_back: dict[tuple[int, Step], dict[str, str]] = {}  # typed and not kept, by form
        self._why: Callable[[str], None] = self._reopen
        self._back_to = Step.SITUATION
        self._connect()
        self.show_ticket(0)

    # What others use

    def show_ticket(self, number: int) -> None:
        """Show this one, open or closed; 0 for none."""
        self._keep_back()
        self.why.hide()
        self.due.hide()
        self.ticket = self._found(number)
        self.step = self.ticket.step if self.ticket is not None else Step.SITUATION
        self._show(anew=True)

    def show_step(self, step: Step) -> None:
        """Show the form of this step."""
        self._keep_back()
        self.step = step
        self._show(anew=True)
        self.form.focus_first()

    def focus_form(self) -> None:
        """Put the keyboard where something is missing."""
        self.form.focus_first()

    def finish(self) -> None:
        """Keep what stands there and go on; what is missing is marked, and the rule says so."""
        if self.ticket is None or not self.ticket.is_open:
            return
        number, facts = self.ticket.number, self.form.facts()
        missing = self.form.mark_missing()
        if self.step is not self.ticket.step:
            self.facts_requested.emit(number, facts)
        elif self.step is not Step.RESULT or (not missing and self._confirmed):
            self.finish_requested.emit(number, facts)
        else:
            self.facts_requested.emit(number, facts)
            self.close_requested.emit(number, "")  # the rule says what is in the way

    def save(self) -> None:
        """Keep what stands there."""
        if self.ticket is not None and self.ticket.is_open:
            self.facts_requested.emit(self.ticket.number, self.form.facts())

    def go_back(self) -> None:
        """Ask why, then go a step back."""
        if self.ticket is not None and place(self.ticket.step):
            self.move_to(STEPS[place(self.ticket.step) - 1])

    def move_to(self, step: Step) -> None:
        """Go to this step; back only after the reason was asked for."""
        if self.ticket is None or not self.ticket.is_open:
            return
        if not is_back(self.ticket, step):
            self.move_requested.emit(self.ticket.number, step, "")
            return
        self._back_to = step
        self._ask(
            self._move_back, self.tr("Why does it go back to {step}?").format(step=step.value), self.tr("Go back")
        )

    def close_ticket(self) -> None:
        """Close it; a supervisor is asked for a reason where the customer has not confirmed."""
        one = self.ticket
        if one is None or not one.is_open:
            return
        policy = self._rules().tickets
        finished = one.step is Step.RESULT and all(is_done(one, policy, step) for step in STEPS)
        if finished or self._feed.desk.role is not Role.SUPERVISOR:
            self.close_requested.emit(one.number, "")
        else:
            self._ask(self._close, self.tr("Why is it closed without the customer's word?"), self.tr("Close"))

    @property
    def _confirmed(self) -> bool:
        closing = self._rules().tickets.closing
        return self.form.value(closing.field) == closing.answer

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on, Ctrl+S keeps, Esc leaves."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.finish()
        elif event.key() == Qt.Key.Key_S and control:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.claim.clicked.connect(self._on_claim)
        self.promise.clicked.connect(self._on_promise)
        self.give_menu.listed = lambda: colleagues(self._feed, self.ticket)
        self.give_menu.chosen.connect(self._give)
        self.give_menu.other_wanted.connect(self._on_give_other)
        self.link_menu.listed = lambda: customers(self._feed, self.ticket)
        self.link_menu.chosen.connect(self._link_customer)
        self.link_menu.other_wanted.connect(self._on_link_order)
        self.go_on.clicked.connect(self.finish)
        self.keep.clicked.connect(self.save)
        self.back.clicked.connect(self.go_back)
        self.close_button.clicked.connect(self.close_ticket)
        self.reopen.clicked.connect(self._on_reopen)
        self.print_button.clicked.connect(self._on_print)
        self.signs.chosen.connect(self.show_step)
        self.class_row.changed.connect(self._on_class_changed)
        self.form.edited.connect(self._show_freight)
        self.evidence.message_requested.connect(self.message_requested)
        self.note.returnPressed.connect(self._on_note)
        self.why.given.connect(self._on_why)
        self.why.left.connect(self._on_why_left)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self._on_rewound)
        self._feed.tickets_came.connect(self._on_rewound)
        self._feed.ticked.connect(self._on_ticked)

    # Showing

    def _found(self, number: int) -> Ticket | None:
        if not number:
            return None
        return self._feed.desk.tickets.get(number) or self._source.ticket(number)

    def _show(self, *, anew: bool = False) -> None:
        one = self.ticket
        self.scrolled.setVisible(one is not None)
        self._foot.setVisible(one is not None)
        self.empty.setVisible(one is None and not self._brief)
        if one is None:
            return
        rules = self._rules()
        named = f"{number_words(one)} {kind_words(rules, one.kind)} · {severity_words(rules, one.severity)}"
        self.title.setText(number_words(one) if self._brief else named)
        self.signs.show_ticket(one, rules.tickets, self.step)
        self.class_row.show_class(one.kind, one.severity, rules)
        self._show_form(one, anew=anew)
        self._show_verbs(one)
        self.evidence.show_evidence(one.evidence, self._feed.now())
        self._show_told(one)
        self._show_about(self._feed.now())

    def _show_form(self, one: Ticket, *, anew: bool) -> None:
        rules = self._rules()
        fields = rules.tickets.form_of(one.kind, self.step)
        known = {"order_no": order_words(one), **(self._known(one) if one.is_open else {})}
        values = {field.id: one.value(field.id) or known.get(field.prefill, "") for field in fields}
        self.step_title.setText(f"{self.step.value} · {step_words(self.step)}")
        self.form.show_fields(fields, self.step, values, rules, editable=one.is_open)
        if anew:
            self.form.put(self._kept_back.pop((one.number, self.step), {}))
        self._show_freight()

    def _show_verbs(self, one: Ticket) -> None:
        on = one.is_open
        led = one.owner == self._feed.desk.clerk
        last = self.step is Step.RESULT
        here = self.step is one.step
        following = STEPS[min(place(self.step) + 1, 3)]
        self.go_on.setText(
            self.tr("Save") if not here
            else self.tr("Close: the customer confirmed") if last
            else self.tr("Done, on to {step}").format(step=f"{following.value} {step_words(following)}")
        )  # fmt: skip
        self.go_on.setToolTip(hinted(self.go_on.text(), GO_ON))
        self.keep.setToolTip(hinted(self.keep.text(), KEEP))
        self.go_on.setVisible(on and heard(self, "finish_requested"))
        self.keep.setVisible(on and here and heard(self, "facts_requested"))
        self.back.setVisible(on and place(one.step) > 0 and heard(self, "move_requested"))
        supervisor = self._feed.desk.role is Role.SUPERVISOR
        self.close_button.setVisible(on and supervisor and heard(self, "close_requested"))
        self.claim.setVisible(on and not led and heard(self, "claim_requested"))
        self.give_button.setVisible(on and heard(self, "assign_requested"))
        self.link_button.setVisible(on and not self._brief and heard(self, "order_link_requested"))
        self.promise.setVisible(on and not self._brief and heard(self, "due_requested"))
        self.print_button.setVisible(not self._brief and heard(self, "print_requested"))
        self.reopen.setVisible(not on and heard(self, "reopen_requested"))
        self.note.setVisible(on and heard(self, "note_requested"))
        self.class_row.setEnabled(on and heard(self, "reclassify_requested"))

    def _show_told(self, one: Ticket) -> None:
        now, rules = self._feed.now(), self._rules()
        notes = [f"{moment_words(note.at, now)}  {note.clerk}  {note.text}" for note in reversed(one.notes)]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        lines = [f"{moment_words(c.at, now)}  {change_words(c, rules, now)}" for c in reversed(one.history[-HISTORY:])]
        self.history.setText("\n".join(lines))
        evidence, note, history = self._sections
        evidence.setVisible(bool(one.evidence))
        note.setVisible(not self._brief and (bool(notes) or one.is_open))
        history.setVisible(not self._brief)
        self.history.setVisible(not self._brief)
        closed = self.history.text().split("\n")[0] if not one.is_open else ""
        self.closing.setText(closed)
        self.closing.setVisible(bool(closed))
        self._show_compensation(one)

    def _show_compensation(self, one: Ticket) -> None:
        policy = self._rules().tickets
        led = policy.kinds[one.kind].compensation
        fields = {field.id: field for field in policy.fields}
        steps = [f"{field_words(fields[name])} {'✓' if one.value(name) else '…'}" for name in policy.compensation]
        self.compensation.setText(self.tr("Compensation: {steps}").format(steps="  →  ".join(steps)))
        self.compensation.setVisible(led)

    def _show_freight(self) -> None:
        one = self.ticket
        found = None
        if one is not None and self._rules().tickets.kinds[one.kind].freight:
            found = freight_of(self._value, self._rules())
        self.freight.setVisible(found is not None)
        self.freight.setText(freight_words(found) if found is not None else "")

    def _value(self, field: str) -> str:
        """What is entered, kept or not."""
        return self.form.value(field) or (self.ticket.value(field) if self.ticket is not None else "")

    def _show_about(self, now: int) -> None:
        one = self.ticket
        if one is not None:
            told = [due_words(one, now), owner_words(one), customer_words(one), order_words(one)]
            self.about.setText(" · ".join(word for word in told if word))
            role = "danger" if one.is_overdue(now) else "muted"
            if self.about.property("role") != role:
                self.about.setProperty("role", role)
                self.about.style().polish(self.about)

    def _keep_back(self) -> None:
        if self.ticket is not None and self.ticket.is_open and (typed := self.form.typed()):
            self._kept_back[self.ticket.number, self.step] = typed

    # Facts

    def _on_happened(self, entry: Entry) -> None:
        if self.ticket is None or ticket_of(entry) != self.ticket.number:
            return
        before, after = self.ticket, self._found(self.ticket.number)
        followed = self.step is before.step and after is not None and after.step is not before.step
        self.ticket = after
        if followed and after is not None:
            self.step = after.step
        at = QApplication.focusWidget()
        inside = at is not None and self.isAncestorOf(at)
        self._show(anew=followed)
        if followed and inside:
            self.form.focus_first()

    def _on_rewound(self) -> None:
        if self.ticket is not None:
            self.ticket = self._found(self.ticket.number)
            self._show()

    def _on_ticked(self, now: int) -> None:
        if self.isVisible():
            self._show_about(now)

    # Asking

    def _on_class_changed(self) -> None:
        if self.ticket is not None and self.ticket.is_open:
            self.reclassify_requested.emit(self.ticket.number, *self.class_row.chosen)

    def _on_print(self) -> None:
        if self.ticket is not None:
            self.print_requested.emit([self.ticket])

    def _on_claim(self) -> None:
        if self.ticket is not None:
            self.claim_requested.emit(self.ticket.number)

    def _on_note(self) -> None:
        text = self.note.text().strip()
        if self.ticket is not None and text:
            self.note_requested.emit(self.ticket.number, text)
            self.note.clear()

    def _on_promise(self) -> None:
        moment = QDateTime.fromMSecsSinceEpoch(self._feed.now() + HOUR)
        self.due.setDateTime(moment)
        self.due.show()
        self._ask(self._promise, self.tr("What was promised?"), self.tr("Promise"))
        self.due.setFocus()

    def _on_give_other(self) -> None:
        self._ask(self._give, self.tr("Name of the colleague"), self.tr("Give"))

    def _on_link_order(self) -> None:
        self._ask(self._link_order, self.tr("Number of the order"), self.tr("Link"))

    def _on_reopen(self) -> None:
        self._ask(self._reopen, self.tr("Why is it taken up again?"), self.tr("Reopen"))

    def _ask(self, then: Callable[[str], None], question: str, verb: str) -> None:
        self._why = then
        self.why.ask(question, verb)

    def _on_why(self, reason: str) -> None:
        self.due.hide()
        self._why(reason)

    def _on_why_left(self) -> None:
        self.due.hide()
        self.form.focus_first()

    def _move_back(self, reason: str) -> None:
        if self.ticket is not None:
            self.move_requested.emit(self.ticket.number, self._back_to, reason)

    def _give(self, name: str) -> None:
        if self.ticket is not None:
            self.assign_requested.emit(self.ticket.number, name)

    def _link_customer(self, conversation: str) -> None:
        if self.ticket is not None:
            self.customer_link_requested.emit(self.ticket.number, conversation)

    def _link_order(self, order_no: str) -> None:
        if self.ticket is not None:
            self.order_link_requested.emit(self.ticket.number, order_no)

    def _close(self, reason: str) -> None:
        if self.ticket is not None:
            self.close_requested.emit(self.ticket.number, reason)

    def _reopen(self, reason: str) -> None:
        if self.ticket is not None:
            self.reopen_requested.emit(self.ticket.number, reason)

    def _promise(self, reason: str) -> None:
        if self.ticket is not None:
            self.due_requested.emit(self.ticket.number, self.due.dateTime().toMSecsSinceEpoch(), reason)
