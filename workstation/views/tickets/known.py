"""What is known of a conversation when a ticket is about to be opened in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from workstation.domain.lines import Line
from workstation.domain.orders import Order, OrderKey, key_of
from workstation.domain.ticket_policy import TicketPolicy
from workstation.domain.ticket_rules import likely_kind, likely_severity
from workstation.domain.tickets import Evidence, TicketKind
from workstation.domain.values import Buyer, OrderCard, Side, Text, plain
from workstation.views.tickets.opening import Matter

LATEST = 3
"""So many of the customer's latest lines say what happened."""
CUES = 8
"""So many of them are looked through for the kind of matter."""
LONGEST = 300
"""Characters that are quoted of a message."""


def evidence_of(line: Line) -> Evidence:
    """A line quoted."""
    text = plain(line.body)
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return Evidence(message=line.seq, conversation=line.conversation, said_at=line.at, side=line.side, text=shown)


def customer_lines(lines: Sequence[Line]) -> list[Line]:
    """What the customer said, oldest first, without what was taken back."""
    return [line for line in lines if line.side is Side.CUSTOMER and not line.recalled]


def known_of(lines: Sequence[Line], clerk: str, now: int) -> dict[str, str]:
    """What fields can be prefilled with, from the latest lines of a conversation."""
    said = customer_lines(lines)
    words = [plain(line.body) for line in said if isinstance(line.body, Text)][-LATEST:]
    known = {
        "customer_words": "\n".join(words),
        "clerk": clerk,
        "today": datetime.fromtimestamp(now / 1000).strftime("%Y-%m-%d"),
    }
    card = next((line.body for line in reversed(said) if isinstance(line.body, OrderCard)), None)
    if card is not None:
        known |= {"order_no": card.order_no, "product": card.title, "total": card.total}
    return known


def known_of_order(order: Order) -> dict[str, str]:
    """What fields can be prefilled with from an order."""
    titles = "、".join(item.title for item in order.items)
    known = {
        "order_no": order.order_no,
        "product": titles,
        "total": f"{order.total:.2f}" if order.total is not None else "",
        "tracking_no": order.tracking_no,
        "courier": order.courier,
    }
    return {name: value for name, value in known.items() if value}


def matter_of(
    conversation: str, buyer: Buyer | None, lines: Sequence[Line], chosen: Line | None, policy: TicketPolicy,
    clerk: str, now: int, *, order: Order | None = None, key: OrderKey | None = None, kind: TicketKind | None = None,
) -> Matter:  # fmt: skip
    """A matter prefilled from the latest ``lines`` and the ``order``; ``chosen``, else the last line, is quoted.

    ``key`` names the order where no more is known of it.
    """
    said = customer_lines(lines)
    words = "\n".join(plain(line.body) for line in said[-CUES:])
    quoted = chosen or (said[-1] if said else None)
    known = known_of(lines, clerk, now)
    if order is not None:
        key = key_of(order)
        known |= known_of_order(order)
    elif key is not None:
        known["order_no"] = key.order_no
    return Matter(
        kind=kind or likely_kind(words, policy),
        severity=likely_severity(words, policy),
        conversation=conversation,
        customer=buyer.id if buyer is not None else "",
        customer_name=buyer.name if buyer is not None else "",
        order=key,
        evidence=(evidence_of(quoted),) if quoted is not None else (),
        known=known,
    )
