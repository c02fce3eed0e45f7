"""A talk with one customer of a scenario, to try it: in memory, by a clock of its own, nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from workstation.app.drill import House
from workstation.app.drill_hands import ServiceHands
from workstation.app.memory_journal import MemoryJournal
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplyFailed
from workstation.domain.flags import Flag
from workstation.domain.orders import Order
from workstation.domain.practice_events import AnyPracticeEvent, CustomerLeft
from workstation.domain.tickets import Step, TicketKind
from workstation.domain.values import Role
from workstation.services import practice, reception, seat
from workstation.training.crowd.arrival import Arrival
from workstation.training.crowd.crowd import Crowd
from workstation.training.lessons.carrying import REMINDED
from workstation.training.lessons.casting import one_customer
from workstation.training.lessons.extras import Extras
from workstation.training.scenarios.scenario import Scenario, TicketAction

RUN = "trial"
WHOLE = 34_000
"""Milliseconds in which a reaction comes if one does: seeing, thinking, typing."""
BETWEEN = 12_000
"""Milliseconds between two messages of one thought."""
MOST_STEPS = 10_000
"""Deeds of a customer in one go; more is a customer that never rests."""


class TrialKit(NamedTuple):
    """What every trial needs, read once."""

    house: House
    extras: Extras
    pictures: Mapping[str, str] = {}
    """SHA-256 of each picture that customers send → where the file lies."""


class Trial:
    """One customer and the clerk who tries the scenario. Moments are milliseconds since 1970 UTC."""

    def __init__(
        self, scenario: Scenario, kit: TrialKit, *, seed: str, begins_at: int, clerk: str, told: Callable[[Entry], None]
    ) -> None:
        self.scenario = scenario
        self.now = begins_at
        self.desk = Desk()
        self.left: CustomerLeft | None = None
        """How it ended, once it has."""
        self._spoke_at = 0
        self._clerk = clerk
        self._told = told
        self._journal = MemoryJournal(self._on_told)
        self.arrival: Arrival = one_customer(scenario, kit.extras, seed=seed, begun_at=begins_at)
        self.conversation = f"{Crowd.name}:{RUN}:{self.arrival.number}"
        self._crowd = Crowd(
            RUN, (self.arrival,), seed, begins_at, kit.house.kit, self._deliver, self._confirm, self._record
        )
        self._hands = ServiceHands(self._journal, self.desk, kit.house.convention, kit.house.tickets, clerk)
        seat.sign_in(self._journal, clerk, Role.TRAINEE, now=begins_at)

    @property
    def refused(self) -> int:
        """Deeds that a rule of the desk forbade so far."""
        return self._hands.refused

    def next_due(self) -> int | None:
        """When the customer does something next; None if nothing is planned."""
        return self._crowd.next_due()

    def advance(self, to: int) -> None:
        """Let time pass up to ``to``."""
        for _ in range(MOST_STEPS):
            due = self._crowd.next_due()
            if due is None or due > to:
                break
            self.now = max(self.now, due)
            self._crowd.advance(self.now)
        self.now = max(self.now, to)

    def settle(self) -> None:
        """Let the customer react: time passes until nothing more is to be expected before the clerk does something."""
        heard = self.now
        for _ in range(MOST_STEPS):
            due = self._crowd.next_due()
            if due is None or due > heard + (WHOLE if self._spoke_at < heard else BETWEEN):
                return
            self.advance(due)
            heard = max(heard, self._spoke_at)

    def reply(self, text: str) -> None:
        """The clerk writes ``text``."""
        self._hands.reply(self.conversation, text, typed=len(text), inserted=0, at=self.now)

    def look(self, order: str) -> bool:
        """Look at the order with this id in the scenario; False if there is none."""
        found = self.arrival.orders.get(order)
        if found is not None:
            self._hands.look(self.conversation, found, at=self.now)
        return found is not None

    def reveal(self, order: str) -> bool:
        """Have its personal data shown; False if there is none."""
        found = self.arrival.orders.get(order)
        if found is not None:
            self._hands.reveal(self.conversation, found, at=self.now)
        return found is not None

    def remark(self, order: str, flag: Flag, text: str) -> bool:
        """Put a remark on it; False if there is none or the shop's rules forbid it."""
        found, before = self.arrival.orders.get(order), self.refused
        if found is not None:
            self._hands.remark(self.conversation, found, flag, text, at=self.now)
        return found is not None and self.refused == before

    def ticket(self, kind: TicketKind, step: Step = Step.SITUATION, facts: dict[str, str] | None = None) -> bool:
        """Open a ticket and lead it to ``step``; False if a rule forbade it."""
        before = self.refused
        wanted = TicketAction(kind=kind, step=step, facts=facts or {})
        self._hands.ticket(self.conversation, wanted, self._own_order(), at=self.now)
        return self.refused == before

    def remind(self, order: str) -> bool:
        """Remind of the payment; False if there is no such order."""
        found = self.arrival.orders.get(order)
        if found is not None:
            self._hands.remind(self.conversation, found, REMINDED, at=self.now)
        return found is not None

    def close(self) -> None:
        """The clerk finishes the conversation."""
        self._hands.close(self.conversation, at=self.now)

    def let_go(self) -> None:
        """Nothing more happens in this trial."""
        self._journal.close()

    def _own_order(self) -> Order | None:
        return next(iter(self.arrival.orders.values()), None)

    def _on_told(self, entries: list[Entry]) -> None:
        for entry in entries:
            self._take(entry)

    def _take(self, entry: Entry) -> None:
        self.desk.apply(entry)
        if isinstance(entry.event, MessageReceived):
            self._spoke_at = entry.at
        if isinstance(entry.event, CustomerLeft):
            self.left = entry.event
        self._told(entry)
        if entry.seq > 1:  # the sign-in comes before there is a crowd to hear it
            self._crowd.hear(entry)

    def _deliver(self, event: MessageReceived, at: int) -> None:
        reception.receive_message(self._journal, event, clerk=self._clerk, now=at)

    def _confirm(self, event: ReplyDelivered | ReplyFailed, at: int) -> None:
        reception.acknowledge(self._journal, event, clerk=self._clerk, now=at)

    def _record(self, event: AnyPracticeEvent, at: int) -> None:
        practice.record(self._journal, event, clerk=self._clerk, now=at)
