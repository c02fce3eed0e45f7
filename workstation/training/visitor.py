"""One simulated customer at work: writes, waits, asks whether anybody is there, goes on when answered, comes back."""

from __future__ import annotations

from enum import StrEnum

from workstation.domain import pace
from workstation.domain.events import MessageReceived
from workstation.domain.values import AnyBody, Text, plain
from workstation.training.customers import Customer, Script
from workstation.training.standing import Standing, has_ended, is_waiting

CHANNEL = "practice"
NUDGE_AFTER = (20, 60, 150)
"""Seconds without an answer until the first, second, third nudge; later lines of a customer's list follow at 90 s."""
_NUDGE_GAP = 90
LEAVE_AFTER = (360, 600)
"""Seconds without an answer, least and most, until a customer gives up."""
_SLOW_NUDGES = 2
_GOES_ON_AFTER = (2, 30)
"""Seconds, least and most, after which a customer goes on who may speak again."""


class Phase(StrEnum):
    """What a customer is doing."""

    AWAY = "away"
    SPEAKING = "speaking"
    WAITING = "waiting"


class Visitor:
    """A pure state machine: ``act`` does what is planned for ``due``; ``hear_reply`` changes the plan.

    The words and times come from streams of this customer alone, so nobody else's presence shifts them.
    """

    def __init__(self, customer: Customer, seed: int | str, started_at: int) -> None:
        self.customer = customer
        self.phase = Phase.AWAY
        self.conversation = ""
        """The conversation written into; empty before the first message and after the clerk has closed it."""
        self._words = pace.stream(seed, customer.id, "words")
        self._pace = pace.stream(seed, customer.id, "pace")
        self._network = pace.stream(seed, customer.id, "network")
        self._run = started_at
        self._visit = -1
        self._begun = 0
        self._said = 0
        self._script = customer.scripts[0]
        self._turn = 0
        self._pending: list[AnyBody] = []
        self._fresh = False
        self._since = 0
        self._nudged = 0
        self._nudged_in_visit = 0
        self._gives_up_at = 0
        self._gave_up = False
        self.due = started_at + pace.between(pace.stream(seed, customer.id, "opening"), *customer.opens)

    @property
    def here(self) -> bool:
        """In the middle of a matter."""
        return self.phase is not Phase.AWAY

    def go_on(self, where: Standing, conversation: str) -> None:
        """Stand where an earlier practice left off; before the first ``act``.

        ``conversation`` is empty if it is no longer on the desk: then what was not given up is over. Who still
        awaits an answer does so with new patience.
        """
        self.conversation = conversation
        self._visit, self._turn = where.script, where.turn
        self._script = self.customer.scripts[where.script]
        self._nudged_in_visit = where.nudges
        if where.gave_up or not conversation or has_ended(self.customer, where):
            opens = self.due
            self._end(min(where.at, self._run), where.gave_up)
            self.due = max(self.due, opens)
        elif is_waiting(self.customer, where):
            self._wait(self._run)
        else:
            self._say_next(self._run + pace.between(self._pace, *_GOES_ON_AFTER), where.said)

    def act(self) -> MessageReceived:
        """Say what is due and plan the next."""
        at = self.due
        if self.phase is Phase.AWAY:
            self._begin()
        body = self._nudge(at) if self.phase is Phase.WAITING else self._speak(at)
        self._said += 1
        return MessageReceived(
            conversation=self.conversation,
            channel=CHANNEL,
            buyer=self.customer.buyer,
            body=body,
            origin=f"{CHANNEL}:{self.customer.id}:{self._run}:{self._said}",
        )

    def hear_reply(self, at: int, characters: int) -> None:
        """The clerk answered. Whoever waits goes on to the next turn; whoever just begins one reads first."""
        reading = pace.reading(self._pace, characters)
        if self.phase is Phase.WAITING:
            self._turn += 1
            self._say_next(at + reading)
        elif self.phase is Phase.SPEAKING and self._fresh:
            self.due = max(self.due, at + reading)

    def delivery(self) -> int:
        """Milliseconds until a reply sent now has arrived."""
        return pace.between(self._network, 0.15, 0.6)

    def leave(self, at: int) -> None:
        """Somebody else has taken the conversation over; the customer comes back another time."""
        if self.phase is not Phase.AWAY:
            self._end(at, gave_up=False)
        self.conversation = ""

    def come_later(self, at: int) -> None:
        """Nobody took new customers when this one wanted to come; ``at`` is when the desk takes them again."""
        if self.phase is Phase.AWAY and self.due < at:
            self.due = at + pace.between(self._pace, *_GOES_ON_AFTER)

    def shift(self, milliseconds: int) -> None:
        """Time stood still for so long (the practice was paused)."""
        self.due += milliseconds
        self._since += milliseconds
        self._gives_up_at += milliseconds

    def _begin(self) -> None:
        self._begun += 1
        if not self._gave_up:
            self._visit += 1
        if not self._gave_up or not self.conversation:  # who asks again where it stands does not tell all again
            self._turn = 0
        if not self.conversation:
            self.conversation = f"{CHANNEL}:{self.customer.id}:{self._run}:{self._begun}"
        scripts = self.customer.scripts
        self._script = scripts[self._visit % len(scripts)]
        self._nudged_in_visit = 0
        self._pending = self._choose(self._script)
        if self._gave_up:
            self._pending.insert(0, Text(text=self._words.choice(self.customer.again)))
        self.phase = Phase.SPEAKING

    def _choose(self, script: Script) -> list[AnyBody]:
        return [self._words.choice(choice) for choice in script.turns[self._turn].says]

    def _speak(self, at: int) -> AnyBody:
        body = self._pending.pop(0)
        self._fresh = False
        if self._pending:
            self.due = at + self._typing(self._pending[0])
        elif self._turn >= len(self._script.turns):
            self._end(at, gave_up=False)
        else:
            self._wait(at)
        return body

    def _wait(self, at: int) -> None:
        self.phase = Phase.WAITING
        self._since = at
        self._nudged = 0
        self._gives_up_at = at + pace.between(self._pace, *LEAVE_AFTER)
        self._plan_nudge()

    def _plan_nudge(self) -> None:
        if self._nudged >= len(self.customer.nudges):
            self.due = self._gives_up_at
            return
        after = NUDGE_AFTER[-1] + _NUDGE_GAP * (self._nudged - len(NUDGE_AFTER) + 1)
        if self._nudged < len(NUDGE_AFTER):
            after = NUDGE_AFTER[self._nudged]
        planned = self._since + round(after * pace.SECOND * self._pace.uniform(0.9, 1.15))
        self.due = min(planned, self._gives_up_at)

    def _nudge(self, at: int) -> AnyBody:
        if at >= self._gives_up_at:
            self._end(at, gave_up=True)
            return Text(text=self._words.choice(self.customer.leaves))
        text = self.customer.nudges[self._nudged]
        self._nudged += 1
        self._nudged_in_visit += 1
        self._plan_nudge()
        return Text(text=text)

    def _say_next(self, at: int, said: int = 0) -> None:
        """Plan the turn, without the first ``said`` messages of it; after the last turn the closing."""
        self.phase = Phase.SPEAKING
        self._fresh = True
        if self._turn < len(self._script.turns):
            self._pending = self._choose(self._script)[said:]
        else:
            slow = self._nudged_in_visit >= _SLOW_NUDGES
            closing = self._script.closing_slow if slow else self._script.closing
            self._pending = [Text(text=self._words.choice(closing))]
        self.due = at + self._typing(self._pending[0])

    def _end(self, at: int, gave_up: bool) -> None:
        self.phase = Phase.AWAY
        self._gave_up = gave_up
        self._pending = []
        self.due = at + pace.between(self._pace, *self.customer.returns)

    def _typing(self, body: AnyBody) -> int:
        return pace.typing(self._pace, len(plain(body)) if isinstance(body, Text) else 0)
