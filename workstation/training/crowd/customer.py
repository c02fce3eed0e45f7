"""One simulated customer: a state machine that hears entries and does what is due."""

from __future__ import annotations

from workstation.domain import pace
from workstation.domain import practice_events as pe
from workstation.domain.acts import Understood
from workstation.domain.entry import Entry
from workstation.domain.events import (
    ConversationClosed,
    ConversationTransferred,
    MessageReceived,
    ReplyDelivered,
    ReplySent,
)
from workstation.domain.values import Text, plain
from workstation.training.crowd.arrival import Arrival
from workstation.training.crowd.kit import Kit

CHANNEL = "practice"
Emitted = MessageReceived | ReplyDelivered | pe.AnyPracticeEvent


class Customer:
    """Pure: ``hear`` and ``act`` change it, nothing else does. All moments are the lesson's own time."""

    def __init__(self, run: str, arrival: Arrival, seed: int | str, begun_at: int, kit: Kit) -> None:
        self.arrival = arrival
        self.number = arrival.number
        self.conversation = f"{CHANNEL}:{run}:{arrival.number}"
        self.came = False
        self.gone = False
        self.due: int | None = begun_at + arrival.at
        """The next deed, None if nothing is planned."""
        self._run, self._kit = run, kit
        self._pace = pace.stream(seed, f"customer {arrival.number}", "pace")
        self._out: list[Emitted] = []
        self._wants = list(arrival.scenario.wants)
        self._said = 0
        self._to_say: list[str] = []

    def take(self) -> list[Emitted]:
        """What came out since it was last asked."""
        out, self._out = self._out, []
        return out

    def come_after(self, now: int) -> None:
        """Nobody took new customers until ``now``."""
        if not self.came and self.due is not None and self.due <= now:
            self.due = now + pace.between(self._pace, 2, 30)

    def act(self) -> None:
        """Do what is due."""
        at = self.due or 0
        if not self.came:
            self._come()
        if self._to_say:
            self._say(self._to_say.pop(0))
        self.due = at + pace.typing(self._pace, len(self._to_say[0])) if self._to_say else None
        if not self._to_say and not self._wants:
            self._leave(pe.Outcome.SOLVED)

    def hear(self, entry: Entry, now: int) -> None:
        """Take in what was said or done."""
        if self.gone or not self.came:
            return
        event = entry.event
        if isinstance(event, ReplySent):
            text = plain(event.body)
            understood: Understood = self._kit.understanding.understand(text)
            self._out.append(
                pe.ReplyUnderstood(
                    conversation=self.conversation, message=entry.seq, acts=understood.acts, sure=understood.sure
                )
            )
            if not self._to_say:
                self._wants.pop(0)
                self._to_say = list(self._wants[0].opens[0]) if self._wants else ["好的 谢谢"]
                self.due = now + pace.reading(self._pace, len(text))
        elif isinstance(event, ConversationClosed | ConversationTransferred):
            self._leave(pe.Outcome.CUT_OFF)

    def end(self, now: int) -> None:
        """The lesson is over."""
        if self.came and not self.gone:
            self._leave(pe.Outcome.CUT_OFF)

    def _come(self) -> None:
        scenario = self.arrival.scenario
        self.came = True
        self._out.append(
            pe.CustomerCame(
                conversation=self.conversation, run=self._run, scenario=scenario.id, title=scenario.title,
                task=scenario.wants[0].task, par_seconds=round(scenario.minutes * 60),
            )
        )  # fmt: skip
        self._to_say = list(scenario.wants[0].opens[0])

    def _say(self, text: str) -> None:
        self._said += 1
        self._out.append(
            MessageReceived(
                conversation=self.conversation, channel=CHANNEL, buyer=self.arrival.buyer, body=Text(text=text),
                origin=f"{self.conversation}:{self._said}",
            )
        )  # fmt: skip

    def _leave(self, outcome: pe.Outcome) -> None:
        self.gone, self.due = True, None
        self._out.append(
            pe.CustomerLeft(conversation=self.conversation, outcome=outcome, mood=pe.Mood.NEUTRAL, rating=4)
        )
