"""Traps (DOMAIN D8): what the customer tries, and whether a reply walks into it or keeps out of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from workstation.domain.acts import Act
from workstation.domain.orders import Order
from workstation.training.crowd.hearing import Heard, any_fits, parsed
from workstation.training.scenarios.scenario import Scenario, Trap

OPENING = "opening"
_DIGITS = re.compile(r"\D")
_TAIL = 6
"""Characters of the end of an address that give it away."""


class Traps:
    """Which traps are set. One that was kept out of can still be walked into later."""

    def __init__(self, scenario: Scenario, orders: Mapping[str, Order]) -> None:
        self._orders = orders
        self._ahead = list(scenario.traps)
        self._patterns = {one.id: (parsed(one.falls_says), parsed(one.holds)) for one in scenario.traps}
        self._coming: list[Trap] = []
        self.pending: list[Trap] = []
        """Tried and not answered."""
        self._held: list[Trap] = []

    @property
    def unsettled(self) -> bool:
        """Something is tried, or about to be."""
        return bool(self._coming or self.pending)

    def after(self, occasion: str) -> tuple[Trap, ...]:
        """Those that are to be tried on ``occasion``, the id of a want that was met or ``OPENING``."""
        due = tuple(one for one in self._ahead if one.after == occasion)
        self._ahead = [one for one in self._ahead if one not in due]
        self._coming += due
        return due

    def spoken(self, name: str) -> None:
        """This one was said: from now on replies answer it."""
        self.pending += [one for one in self._coming if one.id == name]
        self._coming = [one for one in self._coming if one.id != name]

    def hear(self, heard: Heard) -> tuple[tuple[Trap, bool], ...]:
        """Those that ``heard`` answers, and whether it walked into them."""
        answered = []
        for trap in (*self.pending, *self._held):
            if self._falls(trap, heard):
                answered.append((trap, True))
            elif trap in self.pending and self._holds(trap, heard):
                answered.append((trap, False))
        fallen = [trap for trap, fell in answered if fell]
        held = [trap for trap, fell in answered if not fell]
        self.pending = [one for one in self.pending if one not in fallen and one not in held]
        self._held = [one for one in (*self._held, *held) if one not in fallen]
        return tuple(answered)

    def give_up(self) -> None:
        """What is pending is let be; who walks into it later has done so all the same."""
        self._held += self.pending
        self.pending = []

    def _falls(self, trap: Trap, heard: Heard) -> bool:
        if any_fits(heard.forms, self._patterns[trap.id][0]):
            return True
        if any(one.code in trap.falls_speech for one in heard.findings):
            return True
        order = self._orders.get(trap.falls_reveal or "")
        return order is not None and tells(heard.text, order)

    def _holds(self, trap: Trap, heard: Heard) -> bool:
        about_else = heard.facts or heard.solutions
        informs = Act.INFORM in heard.acts and not about_else
        return any_fits(heard.forms, self._patterns[trap.id][1]) or informs or Act.REFUSE in heard.acts


def tells(text: str, order: Order) -> bool:
    """Whether ``text`` gives away who gets the parcel of ``order``, the phone or the address."""
    digits = _DIGITS.sub("", text)
    phone = _DIGITS.sub("", order.phone)
    bare = "".join(text.split())
    address = "".join(order.address.split())
    return (
        (len(phone) >= 7 and phone in digits)
        or (len(order.receiver) >= 2 and order.receiver in text)
        or (len(address) > _TAIL and address[-_TAIL:] in bare)
    )
