"""How a person serves several customers: one thing at a time, reading, thinking and typing each take their time."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from workstation.domain.entry import Entry
from workstation.domain.pace import MINUTE, SECOND, stream
from workstation.training.crowd.arrival import Arrival
from workstation.training.lessons.carrying import carried_out
from workstation.training.lessons.case import Case, asks
from workstation.training.lessons.clerk import Hands
from workstation.training.lessons.filling import filled
from workstation.training.scenarios.scenario import ClerkDeed

FIRST, LATER, OWN = 30 * SECOND, 20 * SECOND, 45 * SECOND
"""By when somebody should be served who never was, who was, and whom the clerk owes something (DOMAIN D2)."""
READ_A_SECOND = 12
ASIDE = 4 * SECOND
"""Looking an order up; remarks and tickets take their typing besides."""
PATIENT = 25 * SECOND
"""So long one waits for the answer to one's question before going on."""


class Manner(msgspec.Struct, frozen=True, kw_only=True):
    """How quick and how careful a clerk is."""

    typed_a_minute: float = 80
    """Characters (DOMAIN D2)."""
    inserted: float = 0.5
    """Share of a sentence that comes from phrases."""
    thinks: tuple[float, float] = (1.5, 3.5)
    """Seconds before each deed."""
    forgets: float = 0.0
    """How likely one of several deeds of a matter is left out, 0 … 1."""


class Plan(NamedTuple):
    """Something that will be done at ``due``."""

    due: int
    case: Case
    deed: ClerkDeed | None
    """None: look at the customer and decide."""


class OneHand(ABC):
    """A ``Clerk`` that does one thing at a time over all customers; what it says and does is up to those below.

    Whoever is nearest to their deadline is served first: a first reply after 30 s, a later one after 20 s.
    """

    manner: Manner = Manner()

    def __init__(self, hands: Hands, customers: Mapping[str, Arrival], seed: str) -> None:
        self._hands = hands
        self._customers = customers
        self._seed = seed
        self._cases: dict[str, Case] = {}
        self._doing: Plan | None = None
        self._again_at: int | None = None
        """When to look again for something to do, while nothing is being done."""
        self._front = ""
        self._now = 0

    @abstractmethod
    def decide(self, case: Case, now: int) -> ClerkDeed | None:
        """The next thing to do for this customer; None if there is nothing now."""

    def noticed(self, case: Case, entry: Entry) -> None:  # noqa: B027  most take no notice of more than the case does
        """Told of everything that concerns a customer, after the case took it in."""

    def owes(self, case: Case, now: int) -> bool:
        """Whether there is something to do though the customer does not wait."""
        return bool(case.todo) and not (case.asked and now < case.acted_at + PATIENT)

    def hear(self, entry: Entry) -> None:
        """Take in what happened; begin something if the hand is free."""
        self._now = max(self._now, entry.at)
        case = self._case(entry.conversation)
        if case is not None:
            case.hear(entry)
            self.noticed(case, entry)
        if self._doing is None:
            self._turn(self._now)

    def advance(self, now: int) -> None:
        """Do what is due up to ``now``."""
        while self._doing is not None and self._doing.due <= now:
            plan, self._doing = self._doing, None
            self._now = plan.due
            if plan.deed is None:
                self._look_at(plan.case, plan.due)
            else:
                self._do(plan.case, plan.deed, plan.due)
            if self._doing is None:
                self._turn(plan.due)
        if self._doing is None and self._again_at is not None and self._again_at <= now:
            self._turn(now)

    def next_due(self) -> int | None:
        """When the hand is free again."""
        return self._doing.due if self._doing is not None else self._again_at

    def chance(self, case: Case, purpose: str) -> float:
        """A number of this customer and purpose, 0 … 1: the same for every clerk."""
        return stream(self._seed, str(case.arrival.number), f"clerk {purpose}").random()

    def _case(self, conversation: str) -> Case | None:
        if conversation not in self._cases and conversation in self._customers:
            self._cases[conversation] = Case(conversation, self._customers[conversation])
        return self._cases.get(conversation)

    def _turn(self, now: int) -> None:
        """Turn to whoever is nearest to the deadline, if anybody needs anything."""
        needy = [(self._deadline(one, now), one.arrival.number, one) for one in self._cases.values()]
        waiting = [(deadline, number, one) for deadline, number, one in needy if deadline is not None]
        self._again_at = None
        if not waiting:
            here = [one for one in self._cases.values() if not one.closed]
            moments = [one.acted_at + PATIENT for one in here if one.todo]
            moments += [one.later for one in here if one.later is not None]
            self._again_at = max(now + 1, min(moments)) if moments else None
            return
        case = min(waiting, key=lambda one: one[:2])[2]
        reads = case.unread * SECOND // READ_A_SECOND
        case.unread = 0
        self._doing = Plan(now + reads + self._thinking(case), case, None)

    def _deadline(self, case: Case, now: int) -> int | None:
        if case.closed:
            return None
        if case.gone:
            return now + MINUTE
        if case.waiting_since is not None:
            return case.waiting_since + (LATER if case.answered else FIRST)
        if case.later is not None:
            return case.later if now >= case.later else None
        return case.acted_at + OWN if self.owes(case, now) else None

    def _thinking(self, case: Case) -> int:
        least, most = self.manner.thinks
        share = self.chance(case, f"thinks {case.heard_at} {len(case.said)}")
        return round((least + share * (most - least)) * SECOND)

    def _look_at(self, case: Case, now: int) -> None:
        if case.closed:
            return
        if case.conversation != self._front:
            self._front = case.conversation
            self._hands.focus(case.conversation, at=now)
        deed = self._left_over(case) if case.gone else self.decide(case, now)
        if deed is not None:
            self._doing = Plan(now + self._takes(deed, case), case, deed)
        elif case.gone:
            case.closed = True
            self._hands.close(case.conversation, at=now)
        else:
            case.waiting_since = None  # nothing to say to that

    def _left_over(self, case: Case) -> ClerkDeed | None:
        """What is still to be noted when the customer has left (话后处理)."""
        return case.todo.popleft() if case.todo else None

    def _takes(self, deed: ClerkDeed, case: Case) -> int:
        """Milliseconds that a deed takes after the thinking."""
        typed, inserted = self._keys(filled(deed.say, case.values)) if deed.say else (0, 0)
        aside = 0 if deed.say else ASIDE
        words = (deed.remark.says[0] if deed.remark and deed.remark.says else "") or (deed.ticket and "工单" * 15) or ""
        typed += round(len(words) * (1 - self.manner.inserted))
        picking = SECOND if inserted else 0
        return max(deed.after * SECOND, aside + picking + round(typed * MINUTE / self.manner.typed_a_minute))

    def _keys(self, text: str) -> tuple[int, int]:
        """Characters typed and inserted."""
        inserted = round(len(text) * self.manner.inserted)
        return len(text) - inserted, inserted

    def _do(self, case: Case, deed: ClerkDeed, at: int) -> None:
        if case.closed or (case.gone and deed.say is not None):
            return
        case.acted_at = at
        if deed.say is not None:
            text = filled(deed.say, case.values)
            typed, inserted = self._keys(text)
            case.said.append(text)
            case.asked = asks(case, text)
            self._hands.reply(case.conversation, text, typed=typed, inserted=inserted, at=at)
        else:
            carried_out(self._hands, case, deed, at)
