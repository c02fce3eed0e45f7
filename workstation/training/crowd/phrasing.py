"""Other words for a planned message: asked for ahead, taken if they came in time and are fit (docs/phrasing.md).

The customer has decided what is said and when; nothing here reaches it. Without words in time the template is said.
"""

from __future__ import annotations

from typing import Protocol

import msgspec

from workstation.domain.events import MessageReceived
from workstation.domain.practice_events import MessagePhrased, Mood
from workstation.domain.values import Text
from workstation.training.crowd.customer import Customer
from workstation.training.crowd.phrasing_checks import PhrasingChecks

LEAST = 4
"""Characters of a message that is worth asking about."""


class PhraseRequest(msgspec.Struct, frozen=True, kw_only=True):
    """All that leaves this program about one message: nothing of the clerk, nothing of another customer."""

    key: str
    """Names the request here; it is not sent."""
    template: str
    customer_type: str
    mood: Mood
    product: str = ""
    """The title of the goods that the talk is about."""


class Phrases(Protocol):
    """Makes words on threads of its own. Neither method blocks or raises."""

    @property
    def model(self) -> str:
        """What makes them, for the journal."""
        ...

    def wanted(self, request: PhraseRequest) -> None:
        """Words for this may be asked for soon."""
        ...

    def ready(self, key: str) -> str | None:
        """The words, if they have come; they are given once."""
        ...


class Phrasing:
    """Asks for the messages of a crowd and judges what came."""

    def __init__(self, phrases: Phrases, checks: PhrasingChecks) -> None:
        self._phrases, self._checks = phrases, checks
        self._asked: dict[str, PhraseRequest] = {}

    def ask(self, customer: Customer) -> None:
        """Ask for what this one is about to say, each message once."""
        for one in customer.coming:
            text = one.body.text if isinstance(one.body, Text) else ""
            key = _key(customer.conversation, text)
            if len(text) >= LEAST and key not in self._asked:
                self._asked[key] = _request(key, text, customer)
                self._phrases.wanted(self._asked[key])

    def of(self, planned: MessageReceived) -> MessagePhrased | None:
        """The words for a message that is due now; None if there are none that are fit."""
        if not isinstance(planned.body, Text):
            return None
        request = self._asked.pop(_key(planned.conversation, planned.body.text), None)
        words = self._phrases.ready(request.key) if request is not None else None
        if request is None or words is None or words == request.template:
            return None
        if self._checks.fault(request.template, words, (request.product,)) is not None:
            return None
        return MessagePhrased(
            conversation=planned.conversation, origin=planned.origin, template=request.template, words=words,
            model=self._phrases.model,
        )  # fmt: skip


def _key(conversation: str, template: str) -> str:
    return f"{conversation} {template}"


def _request(key: str, template: str, customer: Customer) -> PhraseRequest:
    order = customer.arrival.orders.get("main")
    return PhraseRequest(
        key=key, template=template, customer_type=customer.arrival.scenario.customer.type.value, mood=customer.mood,
        product=order.items[0].title if order is not None and order.items else "",
    )  # fmt: skip
