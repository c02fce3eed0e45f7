"""What was done on the desk, told from the journal: which required or forbidden actions stand there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from workstation.domain import ticket_events as te
from workstation.domain.entry import Entry
from workstation.domain.order_desk_events import OrderRevealed, OrdersShown, PaymentReminded
from workstation.domain.orders import Order, OrderKey, key_of
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.tickets import Fact, Step, TicketKind, place
from workstation.training.crowd.hearing import any_fits, parsed
from workstation.training.scenarios.scenario import Action, TicketAction
from workstation.training.understanding.words import forms


class _Standing(msgspec.Struct, frozen=True):
    """A ticket as far as it is asked about."""

    kind: TicketKind
    step: Step = Step.SITUATION
    facts: dict[str, str] = {}


class Deeds:
    """Watches for ``actions``. What stood once counts, even if it is taken back."""

    def __init__(self, actions: Iterable[Action], orders: Mapping[str, Order]) -> None:
        self._waiting = {one.id: one for one in actions}
        self._keys = {name: key_of(order) for name, order in orders.items()}
        self._tickets: dict[int, _Standing] = {}

    @property
    def complete(self) -> bool:
        """Nothing is watched for any more."""
        return not self._waiting

    def hear(self, entry: Entry) -> tuple[str, ...]:
        """Ids of the actions that stand since ``entry`` and did not before."""
        event = entry.event
        if isinstance(event, te.TicketEvent):
            self._take_ticket(event, entry.seq)
        done = tuple(name for name, action in self._waiting.items() if self._stands(action, entry))
        for name in done:
            del self._waiting[name]
        return done

    def _stands(self, action: Action, entry: Entry) -> bool:
        event = entry.event
        match event:
            case OrdersShown():
                return action.look is not None and self._key(action.look) in {one.key for one in event.orders}
            case OrderRevealed():
                return action.reveal is not None and self._key(action.reveal) == _key(event)
            case PaymentReminded():
                return action.remind is not None and self._key(action.remind) == _key(event)
            case RemarkAdded():
                return self._remarked(action, event)
            case te.TicketEvent():
                return action.ticket is not None and any(_fits(action.ticket, one) for one in self._tickets.values())
            case _:
                return False

    def _key(self, order: str) -> OrderKey | None:
        return self._keys.get(order)

    def _remarked(self, action: Action, event: RemarkAdded) -> bool:
        wanted = action.remark
        if wanted is None or wanted.flag is not event.flag or self._key(wanted.order) != _key(event):
            return False
        return not wanted.says or any_fits(forms(event.text), parsed(wanted.says))

    def _take_ticket(self, event: te.TicketEvent, seq: int) -> None:
        number = getattr(event, "ticket", seq)
        before = self._tickets.get(number)
        if isinstance(event, te.TicketOpened):
            self._tickets[number] = _Standing(event.matter, facts=_values(event.facts))
        elif isinstance(event, te.TicketReopened):
            stood = event.stood
            self._tickets[number] = _Standing(stood.kind, stood.step, _values(stood.facts))
        elif before is not None:
            self._tickets[number] = _changed(before, event)


def _changed(before: _Standing, event: te.TicketEvent) -> _Standing:
    match event:
        case te.TicketMoved():
            return replace(before, step=event.to)
        case te.TicketFactsSet():
            return replace(before, facts=before.facts | _values(event.facts))
        case te.TicketReclassified():
            return replace(before, kind=event.matter)
        case _:
            return before


def _values(facts: Iterable[Fact]) -> dict[str, str]:
    return {one.field: one.value for one in facts}


def _fits(wanted: TicketAction, ticket: _Standing) -> bool:
    return (
        ticket.kind is wanted.kind
        and place(ticket.step) >= place(wanted.step)
        and all(ticket.facts.get(name) == value for name, value in wanted.facts.items())
    )


def _key(event: OrderRevealed | PaymentReminded | RemarkAdded) -> OrderKey:
    return OrderKey(event.platform, event.order_no)
