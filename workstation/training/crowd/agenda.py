"""What a customer still wants: a stack of wants and of small matters that came in between, and when one is met."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from workstation.domain.acts import Act
from workstation.training.crowd.hearing import Heard
from workstation.training.scenarios.scenario import Met, Scenario, Want

_NEEDS_MATTER = frozenset(
    (Act.EMPATHISE, Act.OWN, Act.INFORM, Act.PROPOSE, Act.COMMIT, Act.RECOMMEND, Act.REFUSE)
)  # could be said to anybody: counts only where it speaks of this case


class Agenda:
    """Wants are raised in their order. What was told, offered and done counts since the customer came."""

    def __init__(self, scenario: Scenario) -> None:
        self._ahead = deque(scenario.wants)
        self._accepted = {one.id for one in scenario.solutions if one.accepted}
        self._required = {one.id for one in scenario.facts if one.required}
        self._known: set[str] = set()  # "fact:…", "solution:…", "action:…"
        self._acts: dict[str, set[Act]] = {}
        self._anything: set[str] = set()  # wants without any condition to which something was said
        self.open: list[Want] = []
        """Raised and not met, the first one pressed."""
        self.met: list[Want] = []

    @property
    def finished(self) -> bool:
        """Nothing is wanted any more."""
        return not self.open and not self._ahead

    @property
    def core_met(self) -> bool:
        """The core problem is met."""
        return any(one.core for one in self.met)

    def raise_next(self) -> tuple[Want, ...]:
        """The next wants, those raised together as one; () if there are none. Those met already are passed over."""
        if not self._ahead:
            return ()
        group = [self._ahead.popleft()]
        while self._ahead and self._ahead[0].with_previous:
            group.append(self._ahead.popleft())
        self.open += group
        return tuple(group)

    def take_reply(self, heard: Heard) -> bool:
        """Remember what was told and offered; whether something of it was new and wanted."""
        new = self._learn({f"fact:{one}" for one in heard.facts} | {f"solution:{one}" for one in heard.solutions})
        counted = {act for act in heard.acts if act not in _NEEDS_MATTER or heard.names_matter}
        for want in self.open:
            wanted = set(want.met.acts) & counted - self._acts.setdefault(want.id, set())
            self._acts[want.id] |= counted
            new = new or bool(wanted)
            if _unconditional(want.met) and counted - {Act.GREET, Act.HOLD, Act.OTHER}:
                self._anything.add(want.id)
        return new

    def take_action(self, action: str) -> bool:
        """Something was done on the desk; whether it was wanted."""
        return self._learn({f"action:{action}"})

    def settle(self) -> tuple[Want, ...]:
        """Those of the open wants that are met now; they are open no more."""
        met = tuple(one for one in self.open if self.is_met(one))
        self.open = [one for one in self.open if one not in met]
        self.met += met
        return met

    def is_met(self, want: Want) -> bool:
        """Whether all that it names has been told, offered and done."""
        met = want.met
        if _unconditional(met):
            return want.id in self._anything
        return (
            all(f"fact:{one}" in self._known for one in met.facts)
            and (not met.any_fact or self._knows("fact", met.any_fact))
            and (not met.solutions or self._knows("solution", set(met.solutions) & self._accepted))
            and (not met.acts or bool(self._acts.get(want.id, set()) & set(met.acts)))
            and all(f"action:{one}" in self._known for one in met.actions)
        )

    def _knows(self, kind: str, names: Iterable[str]) -> bool:
        return any(f"{kind}:{one}" in self._known for one in names)

    def _learn(self, things: set[str]) -> bool:
        new = things - self._known
        self._known |= new
        return bool(new & self._wanted())

    def _wanted(self) -> set[str]:
        wanted = {f"fact:{one}" for one in self._required}
        for want in self.open:
            wanted |= {f"fact:{one}" for one in (*want.met.facts, *want.met.any_fact)}
            wanted |= {f"solution:{one}" for one in set(want.met.solutions) & self._accepted}
            wanted |= {f"action:{one}" for one in want.met.actions}
        return wanted


def _unconditional(met: Met) -> bool:
    return met == Met()
