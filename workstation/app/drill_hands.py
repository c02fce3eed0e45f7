"""The hands of a scripted clerk: each deed by the service that a person's deed goes through."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.flags import Flag
from workstation.domain.orders import Order, key_of
from workstation.domain.refused import Refused
from workstation.domain.remarks import Convention
from workstation.domain.shown_orders import ShownOrder
from workstation.domain.ticket_events import TicketOpened
from workstation.domain.ticket_policy import Choice, Field, FieldType, TicketPolicy
from workstation.domain.tickets import STEPS, Fact, Step, before
from workstation.domain.values import Text
from workstation.services import conversations, orders, payment_reminders, remarks, replies, seat, tickets
from workstation.services.appending import Changes
from workstation.training.scenarios.scenario import TicketAction

FILLED = "已与客户核对"
"""What stands in the fields of a ticket that a scenario does not speak of."""
Deed = Callable[[], Future[list[Entry]] | None]


class ServiceHands:
    """``Hands`` of the clerk ``clerk`` at ``desk``. What a rule refuses is left undone and counted."""

    def __init__(self, journal: Changes, desk: Desk, convention: Convention, policy: TicketPolicy, clerk: str) -> None:
        self._journal, self._desk, self._clerk = journal, desk, clerk
        self._convention, self._policy = convention, policy
        self.refused = 0
        """Deeds that a rule forbade."""

    def reply(self, conversation: str, text: str, *, typed: int, inserted: int, at: int) -> None:
        """Send it."""
        self._try(lambda: replies.send_reply(
            self._journal, self._desk, conversation, Text(text=text), typed=typed, inserted=inserted,
            clerk=self._clerk, now=at,
        ))  # fmt: skip

    def look(self, conversation: str, order: Order, *, at: int) -> None:
        """The order stands beside the conversation."""
        shown = (ShownOrder(order=order),)
        self._try(lambda: orders.show_orders(self._journal, conversation, shown, clerk=self._clerk, now=at))

    def reveal(self, conversation: str, order: Order, *, at: int) -> None:
        """Its personal data are shown."""
        self._try(lambda: orders.reveal_order(self._journal, conversation, order, clerk=self._clerk, now=at))

    def remark(self, conversation: str, order: Order, flag: Flag, text: str, *, at: int) -> None:
        """A line more below the order."""
        self._try(lambda: remarks.add_remark(
            self._journal, self._convention, key_of(order), flag, text, clerk=self._clerk, now=at,
            conversation=conversation,
        ))  # fmt: skip

    def ticket(self, conversation: str, wanted: TicketAction, order: Order | None, *, at: int) -> None:
        """Open it with its fields filled in, then lead it to the step."""
        facts = facts_of(self._policy, wanted, order)
        number = 0

        def open_it() -> Future[list[Entry]]:
            nonlocal number
            done = tickets.open_ticket(
                self._journal, self._desk, self._policy, wanted.kind, conversation=conversation,
                order=key_of(order) if order else None, facts=facts, clerk=self._clerk, now=at,
            )  # fmt: skip
            number = next(one.seq for one in done.result() if isinstance(one.event, TicketOpened))
            return done

        self._try(open_it)
        if number and wanted.step is not Step.SITUATION:
            self._try(lambda: tickets.move(
                self._journal, self._desk, self._policy, number, wanted.step, clerk=self._clerk, now=at
            ))  # fmt: skip

    def remind(self, conversation: str, order: Order, text: str, *, at: int) -> None:
        """The payment reminder and its green flag."""
        self._try(lambda: payment_reminders.remind_of_payment(
            self._journal, self._convention, order, text, clerk=self._clerk, now=at, conversation=conversation
        ))  # fmt: skip

    def focus(self, conversation: str, *, at: int) -> None:
        """In front, and read."""
        self._try(lambda: seat.change_focus(
            self._journal, self._desk, conversation, "desk", clerk=self._clerk, now=at
        ))  # fmt: skip
        self._try(lambda: conversations.mark_read(
            self._journal, self._desk, conversation, clerk=self._clerk, now=at
        ))  # fmt: skip

    def close(self, conversation: str, *, at: int) -> None:
        """It leaves the desk."""
        self._try(lambda: conversations.close(self._journal, self._desk, conversation, clerk=self._clerk, now=at))

    def _try(self, deed: Deed) -> None:
        try:
            done = deed()
            if done is not None:
                done.result()
        except Refused:
            self.refused += 1


def facts_of(policy: TicketPolicy, wanted: TicketAction, order: Order | None) -> tuple[Fact, ...]:
    """What is filled in of a ticket up to its step: the scenario's values, else something that fits the field."""
    found: list[Fact] = []
    for step in STEPS:
        needed = step in before(wanted.step)
        for field in policy.form_of(wanted.kind, step):
            value = wanted.facts.get(field.id, "") or (_filler(field, order) if needed and field.required else "")
            if value:
                shown = _shown(field, value)
                found.append(Fact(field=field.id, step=step, label=field.label, value=value, shown=shown))
    return tuple(found)


def _filler(field: Field, order: Order | None) -> str:
    match field.type:
        case FieldType.CHOICE:
            return field.choices[0].id if field.choices else FILLED
        case FieldType.MONEY:
            return f"{order.total:.2f}" if order is not None and order.total is not None else "0.00"
        case FieldType.DATE:
            return order.created[:10] if order is not None and order.created else "2026-01-01"
        case FieldType.TEXT:
            return FILLED


def _shown(field: Field, value: str) -> str:
    chosen: Choice | None = next((one for one in field.choices if one.id == value), None)
    return chosen.label if chosen else ""
