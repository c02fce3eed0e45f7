"""One simulated customer: a state machine that hears entries and does what is due."""

from __future__ import annotations

from workstation.domain import pace
from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.domain.events import (
    ConversationClosed,
    ConversationTransferred,
    MessageReceived,
    ReplySent,
)
from workstation.domain.practice_events import Outcome
from workstation.domain.values import Text, plain
from workstation.training.crowd.acknowledging import Acknowledging
from workstation.training.crowd.arrival import Arrival
from workstation.training.crowd.farewell import Farewell
from workstation.training.crowd.hearing import Hearing
from workstation.training.crowd.inner import Emitted, Inner
from workstation.training.crowd.kit import Kit
from workstation.training.crowd.plans import Plan, Plans
from workstation.training.crowd.reacting import Reacting, Reaction
from workstation.training.crowd.saying import Utterance
from workstation.training.crowd.speech import Speech
from workstation.training.crowd.taking_in import TakingIn
from workstation.training.crowd.waiting import Came, Waiting
from workstation.training.crowd.wording import Occasion


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
        self._speech = Speech(self._inner)
        self._plans = Plans()
        self._plans.set(Plan.COME, begun_at + arrival.at)
        self._acknowledging = Acknowledging(self._inner, self._plans)
        self._ends: Outcome | None = None
        self._lingers = False

    @property
    def due(self) -> int | None:
        """The moment of the next deed, None if nothing is planned."""
        return self._plans.due

    @property
    def gone(self) -> bool:
        """Left, and nothing is waited for any more."""
        return self.left and self._plans.due is None

    @property
    def coming(self) -> tuple[Utterance, ...]:
        """The messages that are planned and not yet due."""
        return self._speech.coming

    @property
    def mood(self) -> pe.Mood:
        """How this one feels."""
        return self._inner.temper.mood

    def take(self) -> list[Emitted]:
        """What came out since it was last asked."""
        out, self._inner.out = self._inner.out, []
        return out

    def come_after(self, now: int) -> None:
        """Nobody took new customers until ``now``: who would have come meanwhile comes a little later."""
        if self._plans.is_due(Plan.COME, now):
            chance = self._inner.stream("presence")
            self._plans.set(Plan.COME, now + pace.between(chance, *self._inner.numbers.talking.after_presence))

    def act(self) -> None:
        """Do what is due first."""
        at, plan = self._plans.take()
        match plan:
            case Plan.DELIVER:
                self._acknowledging.deliver(at)
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
            self._acknowledging.take(entry.seq, now)
        if not self.came:
            return
        if isinstance(event, MessageReceived):
            self._speech.came_back(event.origin, entry.seq)
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
        self._plans.keep_only(Plan.DELIVER)

    def _hear_reply(self, entry: Entry, event: ReplySent, now: int) -> None:
        self._stop_waiting(now, entry.seq)
        self._plans.drop(Plan.LINGER)
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
        self._speech.drop_stale()
        following = self._speech.next
        if following is None:
            self._plans.drop(Plan.SPEAK)
            self._plans.at_least(Plan.REACT, ready)
        elif following.pause:
            self._plans.set(Plan.SPEAK, ready + self._inner.talk.typing(following.body))
        else:
            self._plans.at_least(Plan.SPEAK, ready)

    def _hear_deed(self, entry: Entry, now: int) -> None:
        inner = self._inner
        names, facts = inner.requirements.hear_deed(inner.conversation, entry)
        inner.out += facts
        if self.left:
            if inner.requirements.all_done:
                self._plans.drop(Plan.WRAP_UP)
        elif self._taking_in.deed(names, entry.seq) and self._speech.next is None and self._ends is None:
            notices = now + inner.talk.between(*inner.numbers.talking.notices_after)
            self._plans.unless_planned(Plan.REACT, notices)

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
        self._speech.add(self._reacting.open())
        self._speak(at)

    def _speak(self, at: int) -> None:
        self._speech.say_next()
        self._go_on(at)

    def _go_on(self, at: int) -> None:
        """Write on, if there is anything to say still."""
        following = self._speech.next
        if following is None:
            self._fall_silent(at)
        else:
            self._plans.set(Plan.SPEAK, at + following.pause + self._inner.talk.typing(following.body))

    def _fall_silent(self, at: int) -> None:
        """All is said: go, be away, react to what came meanwhile, or wait."""
        inner = self._inner
        if self._ends is not None:
            self._leave(at, self._ends)
        elif inner.away_for:
            away, inner.away_for = inner.away_for, 0
            factor = inner.talk.between(*inner.numbers.talking.away) / pace.SECOND
            self._plans.set(Plan.RETURN, at + round(away * factor * pace.SECOND))
        elif inner.turn.replies and not inner.turn.civil:
            self._plans.set(Plan.REACT, at + inner.talk.between(*inner.numbers.talking.thinking))
        else:
            inner.turn.forget_manners()
            self._settle_down(at)

    def _settle_down(self, at: int) -> None:
        if self._lingers:
            linger = self._inner.talk.between(*self._inner.numbers.leaving.linger)
            self._plans.set(Plan.LINGER, at + linger)
        else:
            self._waiting.begin(at)
            self._plan_waiting(at)

    def _return(self, at: int) -> None:
        inner = self._inner
        if inner.turn.replies or inner.turn.met:
            self._plans.set(Plan.REACT, at + inner.talk.reading(0))
        elif inner.talk.happens(inner.numbers.talking.says_back):
            self._answer_with(Reaction(says=(self._say_of(Occasion.BACK),)), at)
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
        if ends is None and self._speech.count >= inner.numbers.agenda.most_messages:
            ends, says = Outcome.UNSOLVED, []
        if ends is not None:
            self._ends = ends
            says += self._farewell.words(ends, asked_more=reaction.asked_more)
        self._speech.add(says)
        self._go_on(at)

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
            said = self._say_of(Occasion.BROKEN)
        elif came is Came.NUDGES:
            if (reaction := self._reacting.go_on()) is not None:
                self._stop_waiting(at, 0)
                self._answer_with(reaction, at)
                return
            said = self._once_more() if self._inner.talk.repeats() else self._say_of(Occasion.NUDGE)
        if said is not None:
            self._speech.say(said)
        self._plan_waiting(at)

    def _once_more(self) -> Utterance:
        """A press answers a reply; to a desk that never answered the matter itself is said again."""
        matter = None if self._inner.last_reply else self._speech.matter
        return matter or self._reacting.press()

    def _say_of(self, occasion: Occasion) -> Utterance:
        return self._inner.words(self._inner.talk.say(occasion))

    def _plan_waiting(self, at: int) -> None:
        due = self._waiting.due()
        if due is not None:
            self._plans.set(Plan.WAIT, max(due, at + 1))

    def _stop_waiting(self, now: int, because: int) -> None:
        self._waiting.stop(now, because)
        self._plans.drop(Plan.WAIT)

    def _leave(self, at: int, outcome: Outcome, *, rates: bool = True) -> None:
        self.left = True
        self._speech.clear()
        self._plans.keep_only(Plan.DELIVER)
        self._inner.out.append(self._farewell.fact(outcome, rates=rates))
        if not self._inner.requirements.all_done:
            self._plans.set(Plan.WRAP_UP, at + round(self._inner.numbers.leaving.wrap_up * pace.SECOND))
