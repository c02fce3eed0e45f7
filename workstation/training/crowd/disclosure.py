"""What a customer knows, and tells when asked: at once, after some asking, or not at all."""

from __future__ import annotations

from enum import Enum
from random import Random

from workstation.training.crowd.numbers import Disclosing
from workstation.training.scenarios.scenario import Known, Scenario


class Answer(Enum):
    """How a question is met."""

    GIVES = "gives"
    AGAIN = "again"
    """Gives what was given already, annoyed."""
    COMES = "comes"
    """It is about to be said."""
    WITHHOLDS = "withholds"
    SIDESTEPS = "sidesteps"
    """Answers something else."""


class Disclosure:
    """Remembers what was given. Who would answer beside the point was drawn for each thing when it was made."""

    def __init__(self, scenario: Scenario, numbers: Disclosing, chance: Random) -> None:
        self._known = {one.id: one for one in scenario.knows}
        self._withheld = {one.id: one.withheld for one in scenario.knows}
        self._sidesteps = {one.id for one in scenario.knows if chance.random() * 100 < numbers.sidesteps}
        self._given: set[str] = set()
        self._said: set[str] = set()

    def known(self, name: str) -> Known:
        """What goes by this id."""
        return self._known[name]

    def shown_with(self, order: str | None) -> tuple[str, ...]:
        """What the card of ``order``, sent unasked, gives. A picture gives nothing: one may ask for a better one."""
        found = {one.id for one in self._known.values() if one.order_card and one.order_card == order}
        self._given |= found
        return tuple(sorted(found))

    def said(self, names: tuple[str, ...]) -> None:
        """These have been written: whoever asks for them now asks again."""
        self._said.update(names)

    def answer(self, name: str, *, beside: bool = True) -> Answer:
        """How the customer meets the question for it this time; ``beside`` the point only where that may be."""
        if name in self._given:
            return Answer.AGAIN if name in self._said else Answer.COMES
        if self._withheld[name] > 0:
            self._withheld[name] -= 1
            return Answer.WITHHOLDS
        if beside and name in self._sidesteps:
            self._sidesteps.discard(name)
            return Answer.SIDESTEPS
        self._given.add(name)
        return Answer.GIVES
