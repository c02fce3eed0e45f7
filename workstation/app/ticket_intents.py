"""Joins what is asked for about tickets to the services."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workstation.app.asking import Asking, Failed
from workstation.app.teller import Teller
from workstation.domain.entry import Entry
from workstation.domain.orders import OrderSource, key_of
from workstation.domain.refused import Reason, Refused
from workstation.domain.ticket_policy import TicketPolicy
from workstation.domain.tickets import Evidence, Fact, Severity, Sor, Step, TicketKind, TicketSource
from workstation.domain.trouble import Trouble
from workstation.services import tickets
from workstation.services.appending import Appends
from workstation.views.feed import Feed

if TYPE_CHECKING:
    from workstation.views.tickets.asks import Opening, TicketAsks
    from workstation.views.tickets.words import Rules


class TicketIntents(Asking):
    """What the clerk asks for about tickets in one room."""

    def __init__(
        self, journal: Appends, feed: Feed, teller: Teller, source: TicketSource, rules: Rules,
        orders: OrderSource, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(journal, feed, teller, parent)
        self._source, self._rules, self._orders = source, rules, orders

    def join(self, asks: TicketAsks) -> None:
        """Connect whatever asks about one ticket."""
        asks.facts_requested.connect(self._on_facts)
        asks.finish_requested.connect(self._on_finish)
        asks.move_requested.connect(self._on_move)
        asks.close_requested.connect(self._on_close)
        asks.reopen_requested.connect(self._on_reopen)
        asks.claim_requested.connect(self._on_claim)
        asks.assign_requested.connect(self._on_assign)
        asks.customer_link_requested.connect(self._on_link_customer)
        asks.order_link_requested.connect(self._on_link_order)
        asks.note_requested.connect(self._on_note)
        asks.due_requested.connect(self._on_due)
        asks.reclassify_requested.connect(self._on_reclassify)

    def open_ticket(self, opening: Opening) -> None:
        """Make a matter a ticket."""
        self._ask(
            tickets.open_ticket, self._policy, opening.matter, severity=opening.severity,
            conversation=opening.conversation, customer=opening.customer, customer_name=opening.customer_name,
            order=opening.order, facts=opening.facts, evidence=opening.evidence,
        )  # fmt: skip

    def add_evidence(self, ticket: int, evidence: Evidence) -> None:
        """Quote one more message."""
        self._ask(tickets.add_evidence, ticket, (evidence,))

    def note_sor(self, conversation: str, made: Sor) -> None:
        """One of the moves for an upset customer was made, or put aside."""
        self._ask(tickets.note_sor, conversation, made)

    def _object(self, failed: Failed | None, objection: Refused | Trouble) -> None:
        """Name fields that are missing in the language of the program."""
        if isinstance(objection, Refused) and objection.reason is Reason.STEP_NOT_DONE:
            from workstation.views.tickets.words import field_words, in_language  # not before the first paint

            fields = {field.id: field_words(field) for field in self._policy.fields}
            lacking = [fields[name] for name in str(objection.values["lacking"]).split()]
            values = {**objection.values, "fields": in_language("、", ", ").join(lacking)}
            objection = Refused(objection.reason, **values)
        super()._object(failed, objection)

    @property
    def _policy(self) -> TicketPolicy:
        return self._rules().tickets

    def _on_facts(self, ticket: int, facts: tuple[Fact, ...]) -> None:
        self._ask(tickets.set_facts, self._policy, ticket, facts)

    def _on_finish(self, ticket: int, facts: tuple[Fact, ...]) -> None:
        self._ask(tickets.finish_step, self._policy, ticket, facts)

    def _on_move(self, ticket: int, to: Step, reason: str) -> None:
        self._ask(tickets.move, self._policy, ticket, to, reason)

    def _on_close(self, ticket: int, reason: str) -> None:
        self._ask(tickets.close, self._policy, ticket, reason)

    def _on_reopen(self, ticket: int, reason: str) -> None:
        self._ask(tickets.reopen, self._source.ticket(ticket), reason)

    def _on_claim(self, ticket: int) -> None:
        self._ask(tickets.claim, ticket)

    def _on_assign(self, ticket: int, to: str) -> None:
        self._ask(tickets.assign, ticket, to)

    def _on_link_customer(self, ticket: int, conversation: str) -> None:
        found = self._feed.desk.get(conversation)
        buyer = found.buyer if found is not None else None
        customer, name = (buyer.id, buyer.name) if buyer is not None else ("", "")
        self._ask(tickets.link, ticket, conversation=conversation, customer=customer, customer_name=name)

    def _on_link_order(self, ticket: int, order_no: str) -> None:
        self._guard(lambda: self._linked(ticket, order_no.strip().lstrip("#")))

    def _linked(self, ticket: int, order_no: str) -> Future[list[Entry]]:
        """Link the order with this number. Refused: it is not known, or several platforms have one."""
        platform, _, number = order_no.rpartition(" ")
        found = [one for one in self._orders.numbered(number) if platform.strip() in ("", one.platform)]
        if not found:
            raise Refused(Reason.UNKNOWN_ORDER, order=order_no)
        if len(found) > 1:
            raise Refused(Reason.SEVERAL_ORDERS, order=number, platforms=", ".join(one.platform for one in found))
        desk = self._feed.desk
        return tickets.link(self._journal, desk, ticket, order=key_of(found[0]), clerk=desk.clerk, now=self._feed.now())

    def _on_note(self, ticket: int, text: str) -> None:
        self._ask(tickets.add_note, ticket, text)

    def _on_due(self, ticket: int, due: int, reason: str) -> None:
        self._ask(tickets.set_due, ticket, due, reason)

    def _on_reclassify(self, ticket: int, matter: TicketKind, severity: Severity) -> None:
        self._ask(tickets.reclassify, self._policy, ticket, matter, severity)
