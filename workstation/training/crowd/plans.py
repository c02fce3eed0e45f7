"""What a customer may be about to do, each thing at its moment."""

from __future__ import annotations

from enum import IntEnum


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


class Plans:
    """At most one moment for each plan, in milliseconds of the lesson's time."""

    def __init__(self) -> None:
        self._moments: dict[Plan, int] = {}

    def __contains__(self, plan: Plan) -> bool:
        return plan in self._moments

    @property
    def due(self) -> int | None:
        """The first moment, None if nothing is planned."""
        return min(self._moments.values(), default=None)

    def set(self, plan: Plan, at: int) -> None:
        """Do it at ``at``, whenever it was planned for."""
        self._moments[plan] = at

    def at_least(self, plan: Plan, at: int) -> None:
        """Do it at ``at``, or later if it was planned for later."""
        self._moments[plan] = max(at, self._moments.get(plan, at))

    def unless_planned(self, plan: Plan, at: int) -> None:
        """Do it at ``at`` if it is not planned."""
        self._moments.setdefault(plan, at)

    def is_due(self, plan: Plan, now: int) -> bool:
        """Whether it is planned for ``now`` or before."""
        return self._moments.get(plan, now + 1) <= now

    def drop(self, *plans: Plan) -> None:
        """Do none of these."""
        for plan in plans:
            self._moments.pop(plan, None)

    def keep_only(self, plan: Plan) -> None:
        """Do nothing else."""
        self._moments = {one: at for one, at in self._moments.items() if one is plan}

    def take(self) -> tuple[int, Plan]:
        """The first one and its moment, which is over with it. Only where something is planned."""
        at, plan = min((moment, plan) for plan, moment in self._moments.items())
        del self._moments[plan]
        return at, plan
