"""What the regular customers talked about in the last weeks: the history of a fresh practice room."""

from __future__ import annotations

from collections.abc import Iterable

from workstation.domain import pace
from workstation.domain.events import MessageImported
from workstation.domain.values import Side, Text
from workstation.training.regular_customers import Past, RegularCustomer

CHANNEL = "practice"
_DAY = 24 * 60 * pace.MINUTE


def past_messages(customers: Iterable[RegularCustomer], now: int) -> list[MessageImported]:
    """The earlier conversations of ``customers`` as they would stand at ``now``, oldest first.

    The origins do not depend on ``now``: bringing them in a second time adds nothing.
    """
    messages = [one for customer in customers for past in customer.past for one in _messages(customer, past, now)]
    return sorted(messages, key=lambda one: one.said_at)


def _messages(customer: RegularCustomer, past: Past, now: int) -> list[MessageImported]:
    conversation = f"{CHANNEL}:{customer.id}:past:{past.days_ago}"
    chance = pace.stream("past", customer.id, str(past.days_ago))
    at = now - past.days_ago * _DAY - pace.between(chance, 0, 3 * 3600)
    messages = []
    for index, (side, text) in enumerate(past.lines):
        at += pace.reading(chance, 10) + pace.typing(chance, len(text))
        messages.append(
            MessageImported(
                conversation=conversation,
                channel=CHANNEL,
                buyer=customer.buyer,
                side=side,
                sender=customer.buyer.name if side is Side.CUSTOMER else past.clerk,
                said_at=at,
                body=Text(text=text),
                origin=f"{conversation}:{index}",
            )
        )
    return messages
