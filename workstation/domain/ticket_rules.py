"""The rules of tickets: when a step is done, who leads one, what a customer's words speak for. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workstation.domain.ticket_policy import Field, TicketPolicy
from workstation.domain.tickets import STEPS, Severity, Step, Ticket, TicketKind, before, place


def missing(ticket: Ticket, policy: TicketPolicy, step: Step) -> list[Field]:
    """The required fields of ``step`` that nobody has filled in."""
    form = policy.form_of(ticket.kind, step)
    return [field for field in form if field.required and not ticket.value(field.id).strip()]


def is_done(ticket: Ticket, policy: TicketPolicy, step: Step) -> bool:
    """Whether the required facts of ``step`` are there; R also needs the customer's confirmation."""
    return not missing(ticket, policy, step) and (step is not Step.RESULT or is_confirmed(ticket, policy))


def is_confirmed(ticket: Ticket, policy: TicketPolicy) -> bool:
    """Whether the customer said that it is solved."""
    return ticket.value(policy.closing.field) == policy.closing.answer


def in_the_way(ticket: Ticket, policy: TicketPolicy, to: Step) -> tuple[Step, list[Field]] | None:
    """The first step before ``to`` that is not done, with what it lacks; None if the way is free."""
    for step in before(to):
        if lacking := missing(ticket, policy, step):
            return step, lacking
    return None


def is_back(ticket: Ticket, to: Step) -> bool:
    """Whether going to ``to`` goes back."""
    return place(to) < place(ticket.step)


def least_loaded(on_duty: Sequence[str], tickets: Iterable[Ticket]) -> str:
    """Who of those on duty leads the fewest open tickets, the first named of equals; empty if nobody is on duty."""
    load = dict.fromkeys(on_duty, 0)
    for one in tickets:
        if one.owner in load:
            load[one.owner] += 1
    return min(load, key=lambda name: load[name], default="")


def by_deadline(tickets: Iterable[Ticket]) -> list[Ticket]:
    """Overdue first (longest first), then due soonest, then those without a deadline, the oldest first.

    The order holds at every moment: what is overdue was due soonest.
    """
    return sorted(tickets, key=lambda one: (one.due is None, one.due or 0, one.number))


def likely_kind(words: str, policy: TicketPolicy) -> TicketKind:
    """The kind that the customer's words speak for most; OTHER if for none."""
    counted = {kind: sum(words.count(cue) for cue in one.cues) for kind, one in policy.kinds.items()}
    best = max(counted, key=lambda kind: counted[kind])
    return best if counted[best] else TicketKind.OTHER


def likely_severity(words: str, policy: TicketPolicy) -> Severity:
    """The gravest severity that the customer's words speak for; MILD if for none."""
    for severity in reversed(Severity):
        if any(cue in words for cue in policy.severities[severity].cues):
            return severity
    return Severity.MILD


def is_upset(latest: Sequence[str], policy: TicketPolicy) -> bool:
    """Whether the customer's latest lines (newest last) speak of anger (DOMAIN D3)."""
    words = "\n".join(latest[-policy.sor.lines :])
    shouting = words.count("!") + words.count("！")
    return shouting >= policy.sor.exclamations or any(cue in words for cue in policy.sor.cues)


def doing(ticket: Ticket, policy: TicketPolicy) -> Step:
    """The first step that is not done, where one works on; R if all are."""
    return next((step for step in STEPS if not is_done(ticket, policy, step)), Step.RESULT)
