"""Clerks who handle what customers want as their scenarios say it is handled: the ideal, the average, the slow one."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.training.lessons.case import Case
from workstation.training.lessons.one_hand import Manner, OneHand
from workstation.training.scenarios.scenario import ClerkDeed, Want
from workstation.training.understanding.words import says

GREETING = ClerkDeed(say="您好，在的，请问有什么可以帮您？")
GO_ON = ClerkDeed(say="在的，您请说，我看着呢")
CONFIRM = ClerkDeed(say="这样处理您看可以吗？还有别的需要帮忙的也可以告诉我")
GOODBYE = ClerkDeed(say="不客气，有需要随时找我，祝您生活愉快")
REASSURING = tuple(ClerkDeed(say=one) for one in (
    "您放心，订单里都能查到，有不清楚的我陪您一起看",
    "理解您不放心，刚才说的都以订单页面写的为准，您可以对照着看",
    "在的，这件事我会一直跟着，有变化马上告诉您",
))  # fmt: skip
PHRASES = frozenset(one.say for one in (GREETING, GO_ON, CONFIRM, GOODBYE, *REASSURING))
"""Nobody types these."""
THANKS = "谢|好|行|嗯|可以|放心|知道|明白|麻烦"
FRAGMENTS = 12_000
"""Milliseconds within which the next piece of what somebody begins to tell mostly comes."""
PIECES = 6_000
"""The same for what comes after something was settled."""
AGAIN = ("给您再说明一下：{}", "我说得不够清楚，是这样的：{}", "您别着急，{}")


class Careful(OneHand):
    """Does what a scenario's ``handled`` says for each want raised and each trap set, then confirms and closes."""

    def noticed(self, case: Case, entry: Entry) -> None:
        """Take up what the customer wants now; a trap comes first."""
        match entry.event:
            case pe.WantRaised(want=want, message=message):
                handled = next((one.handled for one in case.arrival.scenario.wants if one.id == want), ())
                asked = handled if message else [one for one in handled if one.say is None]
                case.todo.extend(self._remembered(case, want, asked))
            case pe.TrapSet(trap=trap):
                handled = next((one.handled for one in case.arrival.scenario.traps if one.id == trap), ())
                case.todo.extendleft(reversed(handled))
            case _:
                pass

    def decide(self, case: Case, now: int) -> ClerkDeed | None:
        """What is to be done still, else an answer to what was said."""
        if not case.answered and not case.wants and not case.todo:
            return GREETING
        if case.todo:
            return case.todo.popleft()
        if case.waiting_since is None and case.later is None:
            return None
        open_ = [one for one in case.arrival.scenario.wants if one.id in case.wants and one.id not in case.met]
        case.later = None
        more_at = case.heard_at + (PIECES if case.wants else FRAGMENTS)
        if not open_ and now < more_at:
            case.later = more_at  # they may be writing still
            return None
        if open_:
            return self._once_more(case, open_[0])
        return self._farewell(case) if case.done else self._reassured(case)

    def _keys(self, text: str) -> tuple[int, int]:
        return (0, len(text)) if text in PHRASES else super()._keys(text)

    def _farewell(self, case: Case) -> ClerkDeed | None:
        if case.closing:
            return None if GOODBYE.say in case.said else GOODBYE
        case.closing = True
        case.todo.extend(case.arrival.scenario.closing or (CONFIRM,))
        return case.todo.popleft()

    def _once_more(self, case: Case, want: Want) -> ClerkDeed | None:
        """The customer is not served yet: do what was forgotten, say what was said in other words."""
        case.todo.extend(case.forgotten)
        case.forgotten.clear()
        if case.todo:
            return case.todo.popleft()
        says = [deed.say for deed in want.handled if deed.say][::-1]
        if not says:
            return GO_ON
        case.repeated += 1
        words = AGAIN[case.repeated % len(AGAIN)]
        return ClerkDeed(say=words.format(says[(case.repeated - 1) // len(AGAIN) % len(says)]))

    def _reassured(self, case: Case) -> ClerkDeed | None:
        """Nothing is open, yet something was said: an answer, unless it was thanks or they are still writing."""
        if not case.wants:
            return GO_ON if GO_ON.say not in case.said else None
        if says(case.last_words, THANKS):
            return None
        case.repeated += 1
        return REASSURING[case.repeated % len(REASSURING)]

    def _remembered(self, case: Case, want: str, handled: Sequence[ClerkDeed]) -> list[ClerkDeed]:
        """The deeds without those forgotten; the last thing to be said is never forgotten."""
        last = max((at for at, deed in enumerate(handled) if deed.say), default=len(handled) - 1)
        kept: list[ClerkDeed] = []
        for at, deed in enumerate(handled):
            if at != last and self.chance(case, f"forgets {want} {at}") < self.manner.forgets:
                case.forgotten.append(deed)
            else:
                kept.append(deed)
        return kept


class Ideal(Careful):
    """Quick, by phrases for the greater part, and forgets nothing: whom a lesson's par is taken from."""

    manner = Manner(typed_a_minute=100, inserted=0.8, thinks=(1.0, 2.0))


class Average(Careful):
    """Types 80 characters a minute, half of a reply from phrases, and forgets a thing now and then."""

    manner = Manner(typed_a_minute=80, inserted=0.5, thinks=(2.0, 4.5), forgets=0.2)


class Slow(Careful):
    """Types everything by hand and thinks long; forgets what the average one forgets and more."""

    manner = Manner(typed_a_minute=40, inserted=0.1, thinks=(10.0, 20.0), forgets=0.3)
