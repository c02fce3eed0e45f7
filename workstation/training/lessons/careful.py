"""Clerks who handle what customers want as their scenarios say it is handled: the ideal, the average, the slow one."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.training.lessons.case import Case
from workstation.training.lessons.one_hand import Manner, OneHand
from workstation.training.scenarios.scenario import ClerkDeed

GREETING = ClerkDeed(say="您好，在的，请问有什么可以帮您？")
GO_ON = ClerkDeed(say="在的，您请说，我看着呢")
CONFIRM = ClerkDeed(say="这样处理您看可以吗？还有别的需要帮忙的也可以告诉我")
GOODBYE = ClerkDeed(say="不客气，有需要随时找我，祝您生活愉快")
PHRASES = frozenset(one.say for one in (GREETING, GO_ON, CONFIRM, GOODBYE))
"""Nobody types these."""
AGAIN = ("给您再说明一下：{}", "我说得不够清楚，是这样的：{}", "您别着急，{}")


class Careful(OneHand):
    """Does what a scenario's ``handled`` says for each want raised and each trap set, then confirms and closes."""

    def noticed(self, case: Case, entry: Entry) -> None:
        """Take up what the customer wants now; a trap comes first."""
        match entry.event:
            case pe.WantRaised(want=want):
                handled = next((one.handled for one in case.arrival.scenario.wants if one.id == want), ())
                case.todo.extend(self._remembered(case, want, handled))
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
        if case.waiting_since is None:
            return None
        return self._farewell(case) if case.done else self._once_more(case)

    def _keys(self, text: str) -> tuple[int, int]:
        return (0, len(text)) if text in PHRASES else super()._keys(text)

    def _farewell(self, case: Case) -> ClerkDeed | None:
        if case.closing:
            return None if GOODBYE.say in case.said else GOODBYE
        case.closing = True
        case.todo.extend(case.arrival.scenario.closing or (CONFIRM,))
        return case.todo.popleft()

    def _once_more(self, case: Case) -> ClerkDeed | None:
        """The customer is not served yet: do what was forgotten, say what was said in other words."""
        open_ = [one for one in case.arrival.scenario.wants if one.id in case.wants and one.id not in case.met]
        if not open_:
            return None if case.said[-1:] == [GO_ON.say] else GO_ON
        case.todo.extend(case.forgotten)
        case.forgotten.clear()
        if case.todo:
            return case.todo.popleft()
        says = [deed.say for deed in open_[0].handled if deed.say][::-1]
        if not says:
            return GO_ON
        case.repeated += 1
        words = AGAIN[case.repeated % len(AGAIN)]
        return ClerkDeed(say=words.format(says[(case.repeated - 1) // len(AGAIN) % len(says)]))

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

    manner = Manner(typed_a_minute=100, inserted=0.7, thinks=(1.0, 2.0))


class Average(Careful):
    """Types 80 characters a minute, half of a reply from phrases, and forgets a thing now and then."""

    manner = Manner(typed_a_minute=80, inserted=0.5, thinks=(2.0, 4.5), forgets=0.15)


class Slow(Careful):
    """Types everything by hand and thinks long; forgets what the average one forgets and more."""

    manner = Manner(typed_a_minute=40, inserted=0.1, thinks=(15.0, 30.0), forgets=0.3)
