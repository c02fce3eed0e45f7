"""The loop that lets actors play a session without waiting for real time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workstation.domain.channel import Actor

STEPS_AT_ONCE = 10_000
"""So many steps at one moment, and two actors do nothing but answer each other."""


def play(actors: Sequence[Actor], start: int, until: int, stopped: Callable[[], bool] = bool) -> int:
    """Let ``actors`` act from ``start`` to ``until``, moment after moment; gives the last moment at which somebody did.

    Milliseconds since 1970 UTC. At one moment they act in their order. What they do must come back to them by
    ``hear`` before the next step. ``stopped``: asked at each moment whether to go on.

    Raises:
        RuntimeError: two actors answer each other without time passing.
    """
    now, steps = start, 0
    while not stopped():
        due = min((moment for one in actors if (moment := one.next_due()) is not None), default=None)
        if due is None or due > until:
            break
        steps = 0 if due > now else steps + 1
        if steps > STEPS_AT_ONCE:
            raise RuntimeError(f"time stands still at {now}")
        now = max(now, due)
        for one in actors:
            one.advance(now)
    return now
