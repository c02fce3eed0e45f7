"""All simulated customers together, as a channel of the practice room."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from workstation.domain import events as ev
from workstation.domain.channel import Confirm, Deliver
from workstation.domain.conversation import Conversation
from workstation.domain.entry import Entry
from workstation.domain.lines import Line
from workstation.domain.values import Presence, plain
from workstation.training.customers import Customer
from workstation.training.standing import latest_visits, standing
from workstation.training.visitor import CHANNEL, Visitor

DEFAULT_SEED = 1
_DELIVERY_MS = 300


class Population:
    """A ``Channel``: brings its customers in at their times and acknowledges replies to them.

    The same customers, seed, start and entries heard give the same deliveries in the same order.
    """

    name = CHANNEL

    def __init__(
        self,
        customers: Iterable[Customer],
        seed: int | str,
        started_at: int,
        deliver: Deliver,
        confirm: Confirm,
        on_desk: Iterable[Conversation] = (),
        said: Mapping[str, Sequence[Line]] = MappingProxyType({}),
    ) -> None:
        """``on_desk`` are the conversations that stand open from an earlier practice; their customers go on in them.

        ``said`` are the last lines of those, and of the latest conversation of customers who have none on the desk.
        """
        self._visitors = {one.id: Visitor(one, seed, started_at) for one in customers}
        self._deliver = deliver
        self._confirm = confirm
        self._confirmations: list[tuple[int, int, str]] = []
        self._taking = True
        self._go_on(latest_visits(one.id for one in on_desk), said)

    def owns(self, conversation: str) -> bool:
        """Whether the conversation is one of the practice's, of this or an earlier time."""
        return conversation.startswith(f"{CHANNEL}:")

    def hear(self, entry: Entry) -> None:
        """React to replies, to conversations that end and to the clerk's presence."""
        event = entry.event
        if isinstance(event, ev.PresenceChanged):
            self._hear_presence(event.presence, entry.at)
        elif self.owns(entry.conversation):
            self._hear_in_conversation(entry)

    def advance(self, now: int) -> None:
        """Deliver and acknowledge everything due up to ``now``."""
        while (due := self.next_due()) is not None and due <= now:
            if self._confirmations and self._confirmations[0][0] == due:
                at, message, conversation = heapq.heappop(self._confirmations)
                self._confirm(ev.ReplyDelivered(conversation=conversation, message=message), at)
            else:
                self._deliver(self._next_visitor().act(), due)

    def next_due(self) -> int | None:
        """The next message or acknowledgement; while the clerk is busy or away nobody new comes."""
        dues = [one.due for one in self._present()]
        if self._confirmations:
            dues.append(self._confirmations[0][0])
        return min(dues, default=None)

    def shift(self, milliseconds: int) -> None:
        """The practice stood still for so long, or the machine slept: everything planned comes as much later."""
        for visitor in self._visitors.values():
            visitor.shift(milliseconds)
        self._confirmations = [(at + milliseconds, seq, where) for at, seq, where in self._confirmations]

    def _go_on(self, on_desk: Mapping[str, str], said: Mapping[str, Sequence[Line]]) -> None:
        """Put each customer where an earlier practice left off; ``on_desk`` has their conversations by customer."""
        latest = {**latest_visits(said), **on_desk}
        for name, visitor in self._visitors.items():
            conversation = latest.get(name, "")
            visitor.conversation = on_desk.get(name, "")
            if where := standing(visitor.customer, said.get(conversation, ())):
                visitor.go_on(where, visitor.conversation)

    def _present(self) -> list[Visitor]:
        return [one for one in self._visitors.values() if self._taking or one.here]

    def _next_visitor(self) -> Visitor:
        return min(self._present(), key=lambda one: (one.due, one.customer.id))

    def _visitor(self, conversation: str) -> Visitor | None:
        parts = conversation.split(":")
        return self._visitors.get(parts[1]) if self.owns(conversation) else None

    def _hear_in_conversation(self, entry: Entry) -> None:
        event = entry.event
        visitor = self._visitor(entry.conversation)
        if isinstance(event, ev.ReplySent):
            delay = visitor.delivery() if visitor else _DELIVERY_MS
            heapq.heappush(self._confirmations, (entry.at + delay, entry.seq, entry.conversation))
            if visitor and visitor.conversation == entry.conversation:
                visitor.hear_reply(entry.at, len(plain(event.body)))
        elif visitor and visitor.conversation == entry.conversation:
            if isinstance(event, ev.ConversationTransferred):
                visitor.leave(entry.at)
            elif isinstance(event, ev.ConversationClosed) and not visitor.here:
                visitor.conversation = ""

    def _hear_presence(self, presence: Presence, at: int) -> None:
        self._taking = presence is Presence.ONLINE
        if self._taking:
            for visitor in self._visitors.values():
                visitor.come_later(at)
