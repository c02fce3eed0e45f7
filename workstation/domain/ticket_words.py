"""What of a ticket is searched, and by which words it is found."""

from __future__ import annotations

from workstation.domain.tickets import Ticket


def searched(ticket: Ticket) -> str:
    """Everything in it that may be asked for, in lower case."""
    order = ticket.order.order_no if ticket.order else ""
    parts = [f"#{ticket.number}", ticket.customer_name, order, ticket.owner, ticket.closing_reason]
    parts += [fact.words for fact in ticket.facts]
    parts += [one.text for one in ticket.evidence]
    parts += [note.text for note in ticket.notes]
    return "\n".join(filter(None, parts)).casefold()


def terms(words: str) -> list[str]:
    """The words asked for, each of which must be there."""
    return words.casefold().split()


def matches(text: str, wanted: list[str]) -> bool:
    """Whether what ``searched`` gave has all of ``wanted`` in it."""
    return all(term in text for term in wanted)
