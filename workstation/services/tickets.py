"""Open tickets and lead them through STAR to an end that the customer confirms (DOMAIN D3, D11)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from concurrent.futures import Future
from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from workstation.domain import ticket_events as ev
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.orders import OrderKey
from workstation.domain.refused import Reason, Refused
from workstation.domain.ticket_policy import Field, FieldType, TicketPolicy
from workstation.domain.ticket_rules import in_the_way, is_back, is_confirmed, is_done, least_loaded, missing
from workstation.domain.tickets import STEPS, Evidence, Fact, Severity, Sor, Step, Ticket, TicketKind
from workstation.domain.values import Presence, Role
from workstation.services.appending import Appends, on_desk

LONGEST = 2_000
"""Characters of a field or a note; more falls away."""
MOST_EVIDENCE = 50
"""Messages that can be quoted at once."""

_MONEY = re.compile(r"\d{1,9}(\.\d{1,2})?")


def open_ticket(
    journal: Appends, desk: Desk, policy: TicketPolicy, matter: TicketKind, *,
    severity: Severity = Severity.MILD, conversation: str = "", customer: str = "", customer_name: str = "",
    order: OrderKey | None = None, facts: Sequence[Fact] = (), evidence: Sequence[Evidence] = (),
    on_duty: Sequence[str] | None = None, clerk: str, now: int,
) -> Future[list[Entry]]:  # fmt: skip
    """Make a matter a ticket; its owner is the least loaded clerk on duty.

    Refused: nothing is known of it, neither conversation, customer, order nor what happened; or a value does not fit.
    """
    kept = tuple(fact for fact in _fit(policy, facts) if fact.value)
    if not (conversation or customer or order or kept):
        raise Refused(Reason.NOTHING_KNOWN)
    owner = least_loaded(on_duty if on_duty is not None else seated(desk), desk.tickets)
    event = ev.TicketOpened(
        matter=matter, severity=severity, conversation=conversation, customer=customer, customer_name=customer_name,
        order=order, owner=owner, automatic=bool(owner), due=policy.due(matter, severity, Step.SITUATION, now),
        facts=kept, evidence=tuple(evidence)[:MOST_EVIDENCE],
    )  # fmt: skip
    return journal.append(event, at=now, clerk=clerk)


def seated(desk: Desk) -> tuple[str, ...]:
    """Who is on duty at a desk with one seat: whoever sits there and is not away."""
    return (desk.clerk,) if desk.clerk and desk.presence is not Presence.AWAY else ()


def claim(journal: Appends, desk: Desk, ticket: int, *, clerk: str, now: int) -> Future[list[Entry]] | None:
    """Take it over; None if one leads it already."""
    found = open_one(desk, ticket)
    if found.owner == clerk and not found.automatic:
        return None
    return journal.append(ev.TicketClaimed(ticket=ticket), at=now, clerk=clerk)


def assign(journal: Appends, desk: Desk, ticket: int, to: str, *, clerk: str, now: int) -> Future[list[Entry]] | None:
    """Give it to somebody by name; None if they lead it already. Refused: no name."""
    name = to.strip()
    if not name:
        raise Refused(Reason.NAME_MISSING)
    if open_one(desk, ticket).owner == name:
        return None
    return journal.append(ev.TicketAssigned(ticket=ticket, to=name), at=now, clerk=clerk)


def set_facts(
    journal: Appends, desk: Desk, policy: TicketPolicy, ticket: int, facts: Sequence[Fact], *, clerk: str, now: int
) -> Future[list[Entry]] | None:
    """Fill in fields; None if all stand there already. Refused: a value does not fit its field."""
    found = open_one(desk, ticket)
    new = tuple(fact for fact in _fit(policy, facts) if fact.value != found.value(fact.field))
    return journal.append(ev.TicketFactsSet(ticket=ticket, facts=new), at=now, clerk=clerk) if new else None


def finish_step(
    journal: Appends, desk: Desk, policy: TicketPolicy, ticket: int, facts: Sequence[Fact], *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Fill in the fields of the step in which it is, and go on to the next one, or close it after the last, as one.

    Refused: a value does not fit, a required one is missing, or the customer did not confirm (nothing is kept then).
    """
    found = open_one(desk, ticket)
    new = tuple(fact for fact in _fit(policy, facts) if fact.value != found.value(fact.field))
    events: list[ev.AnyTicketEvent] = [ev.TicketFactsSet(ticket=ticket, facts=new)] if new else []
    after = _with_facts(found, new)
    place = STEPS.index(found.step)
    if place + 1 < len(STEPS):
        events += _moving(after, policy, STEPS[place + 1], "")
    else:
        _check_end(after, policy)
        events.append(ev.TicketClosed(ticket=ticket, confirmed=True))
    return journal.append(*events, at=now, clerk=clerk)


def add_evidence(
    journal: Appends, desk: Desk, ticket: int, evidence: Sequence[Evidence], *, clerk: str, now: int
) -> Future[list[Entry]] | None:
    """Quote messages; None if all of them are quoted already."""
    known = {one.message for one in open_one(desk, ticket).evidence}
    new = tuple(one for one in evidence if one.message not in known)[:MOST_EVIDENCE]
    return journal.append(ev.EvidenceAdded(ticket=ticket, evidence=new), at=now, clerk=clerk) if new else None


def move(
    journal: Appends, desk: Desk, policy: TicketPolicy, ticket: int, to: Step, reason: str = "", *,
    clerk: str, now: int,
) -> Future[list[Entry]] | None:  # fmt: skip
    """Go on to ``to``, or back with a reason; None if it stands there.

    Refused: a step on the way is not done, or it goes back without a reason.
    """
    found = open_one(desk, ticket)
    if found.step is to:
        return None
    return journal.append(*_moving(found, policy, to, reason.strip()), at=now, clerk=clerk)


def add_note(journal: Appends, desk: Desk, ticket: int, text: str, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Note how it goes. Refused: nothing in it."""
    open_one(desk, ticket)
    if not text.strip():
        raise Refused(Reason.EMPTY_MESSAGE)
    return journal.append(ev.TicketNoteAdded(ticket=ticket, text=_whole(text)), at=now, clerk=clerk)


def set_due(
    journal: Appends, desk: Desk, ticket: int, due: int, reason: str, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Promise it for a moment, milliseconds since 1970 UTC. Refused: it lies in the past, or there is no reason."""
    open_one(desk, ticket)
    if due <= now:
        raise Refused(Reason.DUE_IN_PAST)
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING)
    event = ev.TicketDueSet(ticket=ticket, due=due, by_hand=True, reason=reason.strip())
    return journal.append(event, at=now, clerk=clerk)


def link(
    journal: Appends, desk: Desk, ticket: int, *, conversation: str = "", customer: str = "", customer_name: str = "",
    order: OrderKey | None = None, clerk: str, now: int,
) -> Future[list[Entry]]:  # fmt: skip
    """Say to which conversation, customer or order it belongs. Refused: to none."""
    open_one(desk, ticket)
    if not (conversation or customer or order):
        raise Refused(Reason.NOTHING_KNOWN)
    event = ev.TicketLinked(
        ticket=ticket, conversation=conversation, customer=customer, customer_name=customer_name, order=order
    )
    return journal.append(event, at=now, clerk=clerk)


def reclassify(
    journal: Appends, desk: Desk, policy: TicketPolicy, ticket: int, matter: TicketKind, severity: Severity, *,
    clerk: str, now: int,
) -> Future[list[Entry]] | None:  # fmt: skip
    """Say of what kind and how grave it is; the policy's deadline follows. None if it is so already."""
    found = open_one(desk, ticket)
    if (found.kind, found.severity) == (matter, severity):
        return None
    events: list[ev.AnyTicketEvent] = [ev.TicketReclassified(ticket=ticket, matter=matter, severity=severity)]
    due = policy.due(matter, severity, found.step, found.opened_at)
    if not found.due_by_hand and due != found.due:
        events.append(ev.TicketDueSet(ticket=ticket, due=due))
    return journal.append(*events, at=now, clerk=clerk)


def note_sor(
    journal: Appends, desk: Desk, conversation: str, made: Sor, *, clerk: str, now: int
) -> Future[list[Entry]] | None:
    """One of the moves for an upset customer was made, or the prompt put aside; None if that is known."""
    if made in on_desk(desk, conversation).calming:
        return None
    return journal.append(ev.SorNoted(conversation=conversation, move=made), at=now, clerk=clerk)


def close(
    journal: Appends, desk: Desk, policy: TicketPolicy, ticket: int, reason: str = "", *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Close it: all steps are done and the customer confirmed it, or a supervisor gives a reason.

    Refused: a step is not done, the customer did not confirm, only a supervisor may, or a reason is missing.
    """
    found = open_one(desk, ticket)
    reason = reason.strip()
    if not reason and found.step is Step.RESULT and all(is_done(found, policy, step) for step in STEPS):
        return journal.append(ev.TicketClosed(ticket=ticket, confirmed=True), at=now, clerk=clerk)
    if desk.role is not Role.SUPERVISOR:
        _refuse_closing(found, policy, reason)
    if not reason:
        raise Refused(Reason.REASON_MISSING)
    return journal.append(ev.TicketClosed(ticket=ticket, reason=_whole(reason)), at=now, clerk=clerk)


def reopen(
    journal: Appends, desk: Desk, stood: Ticket | None, reason: str, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Take a closed ticket up again. Refused: unknown, still open, or no reason."""
    if stood is None:
        raise Refused(Reason.UNKNOWN_TICKET)
    if stood.is_open or desk.tickets.get(stood.number) is not None:
        raise Refused(Reason.TICKET_OPEN, number=stood.number)
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING)
    event = ev.TicketReopened(ticket=stood.number, stood=stood, reason=reason.strip())
    return journal.append(event, at=now, clerk=clerk)


def open_one(desk: Desk, ticket: int) -> Ticket:
    """The open ticket with this number, or ``Refused`` if it is closed or never was."""
    found = desk.tickets.get(ticket)
    if found is None:
        raise Refused(Reason.TICKET_CLOSED, number=ticket)
    return found


def _refuse_closing(found: Ticket, policy: TicketPolicy, reason: str) -> None:
    """Say why a clerk may not close it."""
    if reason:
        raise Refused(Reason.SUPERVISOR_ONLY)
    _check_end(found, policy)
    raise Refused(Reason.NOT_CONFIRMED, number=found.number)  # all is there, but it does not stand at R


def _check_end(found: Ticket, policy: TicketPolicy) -> None:
    """Every step done, and the customer's word."""
    _check_way(found, policy, Step.RESULT)
    if not is_confirmed(found, policy):
        raise Refused(Reason.NOT_CONFIRMED, number=found.number)
    if lacking := missing(found, policy, Step.RESULT):
        raise _not_done(Step.RESULT, lacking)


def _moving(found: Ticket, policy: TicketPolicy, to: Step, reason: str) -> list[ev.AnyTicketEvent]:
    if is_back(found, to):
        if not reason:
            raise Refused(Reason.BACK_WITHOUT_REASON)
    else:
        _check_way(found, policy, to)
    moved = ev.TicketMoved(ticket=found.number, to=to, came_from=found.step, reason=reason)
    due = policy.due(found.kind, found.severity, to, found.opened_at)
    if found.due_by_hand or due == found.due:
        return [moved]
    return [moved, ev.TicketDueSet(ticket=found.number, due=due)]


def _check_way(found: Ticket, policy: TicketPolicy, to: Step) -> None:
    lacking = in_the_way(found, policy, to)
    if lacking is not None:
        step, fields = lacking
        raise _not_done(step, fields)


def _not_done(step: Step, fields: Sequence[Field]) -> Refused:
    """``fields`` are their Chinese labels, ``lacking`` their ids, for whoever words them in another language."""
    labels, ids = "、".join(field.label for field in fields), " ".join(field.id for field in fields)
    return Refused(Reason.STEP_NOT_DONE, step=step.value, fields=labels, lacking=ids)


def _with_facts(found: Ticket, new: Sequence[Fact]) -> Ticket:
    values = {fact.field: fact for fact in (*found.facts, *new)}
    return replace(found, facts=tuple(fact for fact in values.values() if fact.value))


def _fit(policy: TicketPolicy, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts with their values cleaned, or ``Refused`` for the first that does not fit its field."""
    fields = {field.id: field for field in policy.fields}
    return tuple(replace(fact, value=_fitted(fields.get(fact.field), fact)) for fact in facts)


def _fitted(field: Field | None, fact: Fact) -> str:
    value = _whole(fact.value)
    fits = not value or field is None
    if field is not None and value:
        match field.type:
            case FieldType.CHOICE:
                fits = bool(field.choices_from) or value in {choice.id for choice in field.choices}
            case FieldType.DATE:
                fits = _is_date(value)
            case FieldType.MONEY:
                value = value.lstrip("¥￥").replace(",", "").strip()
                fits = _MONEY.fullmatch(value) is not None
                value = f"{Decimal(value):.2f}" if fits else value
            case FieldType.TEXT:
                fits = True
    if not fits:
        raise Refused(Reason.FIELD_UNFIT, field=fact.label, value=value[:40])
    return value


def _whole(text: str) -> str:
    """``text`` without outer blanks. Refused: longer than is kept; nothing is cut off silently."""
    words = text.strip()
    if len(words) > LONGEST:
        raise Refused(Reason.TEXT_TOO_LONG, length=len(words), longest=LONGEST)
    return words


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
