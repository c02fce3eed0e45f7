"""Entries as evidence: who, when, and in which words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from workstation.domain import events as ev
from workstation.domain import order_desk_events as od
from workstation.domain import practice_events as pe
from workstation.domain import ticket_events as te
from workstation.domain.entry import Entry
from workstation.domain.event import Event
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.report import Quote, Speaker
from workstation.domain.values import plain


def quotes(seqs: Iterable[int], entries: Mapping[int, Entry]) -> tuple[Quote, ...]:
    """The entries ``seqs`` as evidence, each once; before what went on in a customer stands what caused it."""
    wanted = dict.fromkeys(seq for one in seqs for seq in (*_causes(one, entries), one) if seq in entries)
    return tuple(quote(entries[seq]) for seq in wanted)


def quote(entry: Entry) -> Quote:
    """One entry as evidence."""
    speaker, text = _said(entry.event)
    kind = type(entry.event).__name__
    return Quote(
        seq=entry.seq, at=entry.at, speaker=speaker, kind=kind, text=text, conversation=entry.conversation
    )  # fmt: skip


def _causes(seq: int, entries: Mapping[int, Entry]) -> Iterator[int]:
    entry = entries.get(seq)
    if entry is not None:
        because = getattr(entry.event, "because", 0) or getattr(entry.event, "message", 0)
        if because and _said(entry.event)[0] is Speaker.INSIDE:
            yield because


def _said(event: Event) -> tuple[Speaker, str]:
    match event:
        case ev.MessageReceived(body=body):
            return Speaker.CUSTOMER, plain(body)
        case ev.ReplySent(body=body):
            return Speaker.CLERK, plain(body)
        case RemarkAdded(line=line):
            return Speaker.DEED, line
        case te.TicketOpened(matter=matter):
            return Speaker.DEED, matter.value
        case te.TicketMoved(to=to):
            return Speaker.DEED, to.value
        case te.SorNoted(move=move):
            return Speaker.DEED, move.value
        case od.OrdersShown(orders=orders):
            return Speaker.DEED, " ".join(one.order.order_no for one in orders)
        case od.OrderRevealed(order_no=number) | od.PaymentReminded(order_no=number):
            return Speaker.DEED, number
        case od.OrderHandled(order_no=number, deed=deed):
            return Speaker.DEED, f"{deed.value} {number}"
        case _:
            return _inside(event)


def _inside(event: Event) -> tuple[Speaker, str]:
    match event:
        case pe.MoodChanged(mood=mood):
            return Speaker.INSIDE, mood.value
        case pe.CustomerLeft(outcome=outcome):
            return Speaker.INSIDE, outcome.value
        case pe.CustomerCame(task=text) | pe.WantRaised(text=text) | pe.TrapSet(text=text):
            return Speaker.INSIDE, text
        case pe.RequirementBroken(requirement=requirement, code=code):
            return Speaker.INSIDE, code or requirement
        case pe.TrapAnswered(trap=trap):
            return Speaker.INSIDE, trap
        case pe.PromiseSettled() | pe.PromiseHeard() | pe.ReplyUnderstood() | pe.WantMet() | pe.RequirementMet():
            return Speaker.INSIDE, ""
        case _:
            return Speaker.DEED, ""
