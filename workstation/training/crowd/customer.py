"""One simulated customer: a state machine that hears entries and does what is due."""

from __future__ import annotations

from collections import deque
from enum import IntEnum

import msgspec

from workstation.domain import pace
from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.domain.events import (
    ConversationClosed,
    ConversationTransferred,
    MessageReceived,
    ReplyDelivered,
    ReplySent,
)
from workstation.domain.practice_events import Outcome
from workstation.domain.values import Text, plain
from workstation.training.crowd.arrival import Arrival
from workstation.training.crowd.farewell import Farewell
from workstation.training.crowd.hearing import Hearing
from workstation.training.crowd.inner import CHANNEL, Emitted, Inner
from workstation.training.crowd.kit import Kit
from workstation.training.crowd.reacting import Reacting, Reaction
from workstation.training.crowd.saying import Utterance
from workstation.training.crowd.taking_in import TakingIn
from workstation.training.crowd.waiting import Came, Waiting
from workstation.training.crowd.wording import Occasion


class Plan(IntEnum):
    """What a customer may be about to do; of what is due at once the first here comes first."""

    DELIVER = 1
    COME = 2
    SPEAK = 3
    RETURN = 4
    REACT = 5
    WAIT = 6
    LINGER = 7
    WRAP_UP = 8


class Customer:
    """Pure: ``hear`` and ``act`` change it, nothing else does. All moments are the lesson's own time."""

    def __init__(
        self, run: str, arrival: Arrival, seed: int | str, begun_at: int, kit: Kit, hearing: Hearing
    ) -> None:  # fmt: skip
        self.arrival = arrival
        self.number = arrival.number
        self._inner = Inner(run, arrival, seed, kit)
        self.conversation = self._inner.conversation
        self.came = self.left = False
        self._taking_in = TakingIn(self._inner, hearing)
        self._reacting = Reacting(self._inner)
        self._waiting = Waiting(self._inner)
        self._farewell = Farewell(self._inner)
        self._network = self._inner.stream("network")
        self._plans: dict[Plan, int] = {Plan.COME: begun_at + arrival.at}
        self._deliveries: deque[int] = deque()
        self._to_say: deque[Utterance] = deque()
        self._said: dict[str, Utterance] = {}  # by origin, until it has come back with its number
        self._count = 0
        self._ends: Outcome | None = None
        self._lingers = False

    @property
    def due(self) -> int | None:
        """The moment of the next deed, None if nothing is planned."""
        return min(self._plans.values(), default=None)

    @property
    def gone(self) -> bool:
        """Left, and nothing is waited for any more."""
        return self.left and not self._plans

    @property
    def is_busy(self) -> bool:
        """Writing, reading or thinking: not waiting for the clerk."""
        return bool(self._plans.keys() & {Plan.SPEAK, Plan.REACT, Plan.RETURN})

    def take(self) -> list[Emitted]:
        """What came out since it was last asked."""
        out, self._inner.out = self._inner.out, []
        return out

    def come_after(self, now: int) -> None:
        """Nobody took new customers until ``now``: who would have come meanwhile comes a little later."""
        if self._plans.get(Plan.COME, now + 1) <= now:
            chance = self._inner.stream("presence")
            self._plans[Plan.COME] = now + pace.between(chance, *self._inner.numbers.talking.after_presence)

    def act(self) -> None:
        """Do what is due first."""
        at, plan = min((moment, plan) for plan, moment in self._plans.items())
        del self._plans[plan]
        match plan:
            case Plan.DELIVER:
                self._deliver(at)
            case Plan.COME:
                self._come(at)
            case Plan.SPEAK:
                self._speak(at)
            case Plan.RETURN:
                self._return(at)
            case Plan.REACT:
                self._react(at)
            case Plan.WAIT:
                self._wait_out(at)
            case Plan.LINGER:
                self._answer_with(Reaction(ends=Outcome.SOLVED), at)
            case Plan.WRAP_UP:
                pass

    def hear(self, entry: Entry, now: int) -> None:
        """Take in what was said or done; ``now`` is the lesson's time of it."""
        event = entry.event
        if isinstance(event, ReplySent):
            self._plan_delivery(entry.seq, now)
        if not self.came:
            return
        if isinstance(event, MessageReceived):
            self._hear_own(event, entry.seq)
        elif isinstance(event, ReplySent) and not self.left:
            self._hear_reply(entry, event, now)
        elif isinstance(event, ConversationClosed | ConversationTransferred) and not self.left:
            self._cut_off(entry, now)
        else:
            self._hear_deed(entry, now)

    def end(self, now: int) -> None:
        """The lesson is over."""
        if self.came and not self.left:
            done = self._inner.agenda.finished
            self._leave(now, Outcome.SOLVED if done else Outcome.CUT_OFF, rates=done)
        self.left = True
        self._plans = {plan: at for plan, at in self._plans.items() if plan is Plan.DELIVER}

    def _hear_own(self, event: MessageReceived, seq: int) -> None:
        said = self._said.pop(event.origin, None)
        for fact in said.raises if said else ():
            self._inner.out.append(msgspec.structs.replace(fact, message=seq))

    def _hear_reply(self, entry: Entry, event: ReplySent, now: int) -> None:
        self._stop_waiting(now, entry.seq)
        self._plans.pop(Plan.LINGER, None)
        self._inner.last_reply = entry.seq
        if isinstance(event.body, Text):
            self._taking_in.words(entry.seq, event.body.text, entry.at, now)
        else:
            self._taking_in.card(entry.seq)
        if self._ends is None and Plan.RETURN not in self._plans:
            self._plan_reaction(now, len(plain(event.body)))

    def _plan_reaction(self, now: int, characters: int) -> None:
        """Read it; what was about to be said is said first, unless it is out of date by now."""
        ready = now + self._inner.talk.reading(characters)
        met = {one.id for one in self._inner.agenda.met}
        self._to_say = deque(one for one in self._to_say if not one.stale and one.matter not in met)
        if not self._to_say:
            self._plans.pop(Plan.SPEAK, None)
            self._plans[Plan.REACT] = max(ready, self._plans.get(Plan.REACT, 0))
        elif self._to_say[0].pause:
            self._plans[Plan.SPEAK] = ready + self._inner.talk.typing(self._to_say[0].body)
        else:
            self._plans[Plan.SPEAK] = max(ready, self._plans.get(Plan.SPEAK, 0))

    def _hear_deed(self, entry: Entry, now: int) -> None:
        inner = self._inner
        names, facts = inner.requirements.hear_deed(inner.conversation, entry)
        inner.out += facts
        if self.left:
            if inner.requirements.all_done:
                self._plans.pop(Plan.WRAP_UP, None)
        elif self._taking_in.deed(names, entry.seq) and not self._to_say and self._ends is None:
            notices = now + inner.talk.between(*inner.numbers.talking.notices_after)
            self._plans.setdefault(Plan.REACT, notices)

    def _cut_off(self, entry: Entry, now: int) -> None:
        self._stop_waiting(now, entry.seq)
        if self._inner.agenda.finished:
            self._leave(now, Outcome.SOLVED)
        else:
            closed = isinstance(entry.event, ConversationClosed)
            if closed:
                self._inner.feel("cut_off", entry.seq)
            self._leave(now, Outcome.CUT_OFF, rates=closed)

    def _come(self, at: int) -> None:
        inner, scenario = self._inner, self._inner.scenario
        self.came = True
        core = next((one for one in scenario.wants if one.core), scenario.wants[0])
        inner.out.append(
            pe.CustomerCame(
                conversation=inner.conversation, run=inner.run, scenario=scenario.id, title=scenario.title,
                task=core.task, requirements=inner.requirements.listed(), customer_type=scenario.customer.type.value,
                severity=scenario.customer.severity.value, par_seconds=round(scenario.minutes * 60),
            )
        )  # fmt: skip
        inner.tell_feeling("came", 0)
        self._to_say.extend(self._reacting.open())
        self._speak(at)

    def _speak(self, at: int) -> None:
        self._say(self._to_say.popleft())
        if self._to_say:
            self._plan_speech(at)
        else:
            self._fall_silent(at)

    def _plan_speech(self, at: int) -> None:
        following = self._to_say[0]
        self._plans[Plan.SPEAK] = at + following.pause + self._inner.talk.typing(following.body)

    def _say(self, utterance: Utterance) -> None:
        inner = self._inner
        self._count += 1
        origin = f"{inner.conversation}:{self._count}"
        if utterance.raises:
            self._said[origin] = utterance
        for fact in utterance.raises:
            if isinstance(fact, pe.TrapSet):
                inner.traps.spoken(fact.trap)
            else:
                inner.raised.add(fact.want)
        inner.disclosure.said(utterance.gives)
        inner.out.append(
            MessageReceived(
                conversation=inner.conversation, channel=CHANNEL, buyer=self.arrival.buyer, body=utterance.body,
                origin=origin,
            )
        )  # fmt: skip

    def _fall_silent(self, at: int) -> None:
        """All is said: go, be away, react to what came meanwhile, or wait."""
        inner = self._inner
        if self._ends is not None:
            self._leave(at, self._ends)
        elif inner.away_for:
            away, inner.away_for = inner.away_for, 0
            factor = inner.talk.between(*inner.numbers.talking.away) / pace.SECOND
            self._plans[Plan.RETURN] = at + round(away * factor * pace.SECOND)
        elif inner.turn.replies and not inner.turn.civil:
            self._plans[Plan.REACT] = at + inner.talk.between(*inner.numbers.talking.thinking)
        else:
            inner.turn.forget_manners()
            self._settle_down(at)

    def _settle_down(self, at: int) -> None:
        if self._lingers:
            linger = self._inner.talk.between(*self._inner.numbers.leaving.linger)
            self._plans[Plan.LINGER] = at + linger
        else:
            self._waiting.begin(at)
            self._plan_waiting(at)

    def _return(self, at: int) -> None:
        inner = self._inner
        if inner.turn.replies or inner.turn.met:
            self._plans[Plan.REACT] = at + inner.talk.reading(0)
        elif inner.talk.happens(inner.numbers.talking.says_back):
            self._answer_with(Reaction(says=(self._words(Occasion.BACK),)), at)
        else:
            self._settle_down(at)

    def _react(self, at: int) -> None:
        self._stop_waiting(at, 0)
        self._answer_with(self._reacting.react(), at)

    def _answer_with(self, reaction: Reaction, at: int) -> None:
        inner = self._inner
        says = list(reaction.says)
        self._lingers = reaction.lingers
        ends = reaction.ends
        if ends is None and self._count >= inner.numbers.agenda.most_messages:
            ends, says = Outcome.UNSOLVED, []
        if ends is not None:
            self._ends = ends
            says += self._farewell.words(ends, asked_more=reaction.asked_more)
        if says:
            self._to_say.extend(says)
            self._plan_speech(at)
        else:
            self._fall_silent(at)

    def _wait_out(self, at: int) -> None:
        """Patience ran low, a promise was broken, or it is time to ask whether anybody is there."""
        came = self._waiting.act(at)
        said: Utterance | None = None
        if came is Came.LEAVES:
            self._stop_waiting(at, 0)
            self._answer_with(Reaction(ends=Outcome.LOST), at)
            return
        if came is Came.COMPLAINS:
            said = self._reacting.escalate()
        elif came is Came.BROKEN:
            said = self._words(Occasion.BROKEN)
        elif came is Came.NUDGES:
            if (reaction := self._reacting.go_on()) is not None:
                self._stop_waiting(at, 0)
                self._answer_with(reaction, at)
                return
            said = self._reacting.press() if self._inner.talk.repeats() else self._words(Occasion.NUDGE)
        if said is not None:
            self._say(said)
        self._plan_waiting(at)

    def _words(self, occasion: Occasion) -> Utterance:
        talk = self._inner.talk
        return Utterance(body=talk.message(talk.say(occasion), self._inner.temper.mood))

    def _plan_waiting(self, at: int) -> None:
        due = self._waiting.due()
        if due is not None:
            self._plans[Plan.WAIT] = max(due, at + 1)

    def _stop_waiting(self, now: int, because: int) -> None:
        self._waiting.stop(now, because)
        self._plans.pop(Plan.WAIT, None)

    def _leave(self, at: int, outcome: Outcome, *, rates: bool = True) -> None:
        self.left = True
        self._to_say.clear()
        self._plans = {plan: moment for plan, moment in self._plans.items() if plan is Plan.DELIVER}
        self._inner.out.append(self._farewell.fact(outcome, rates=rates))
        if not self._inner.requirements.all_done:
            self._plans[Plan.WRAP_UP] = at + round(self._inner.numbers.leaving.wrap_up * pace.SECOND)

    def _plan_delivery(self, seq: int, now: int) -> None:
        """Replies arrive in their order."""
        arrives = now + pace.between(self._network, 0.15, 0.6)
        self._deliveries.append(seq)
        self._plans.setdefault(Plan.DELIVER, arrives)

    def _deliver(self, at: int) -> None:
        self._inner.out.append(
            ReplyDelivered(conversation=self.conversation, message=self._deliveries.popleft())
        )  # fmt: skip
        if self._deliveries:
            self._plans[Plan.DELIVER] = at + pace.between(self._network, 0.15, 0.6)
