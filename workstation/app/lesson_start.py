"""Makes a lesson ready to begin, or puts one that was under way back where it stood. Runs on a thread."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from workstation.app.practice_material import Material
from workstation.domain.channel import Confirm, Deliver, Record
from workstation.domain.entry import Entry
from workstation.domain.orders import Order
from workstation.domain.practice_events import LessonBegun, Load
from workstation.training.crowd.arrival import Arrival
from workstation.training.crowd.crowd import Crowd, Strayed
from workstation.training.crowd.kit import Kit
from workstation.training.lessons.casting import cast, staged


class Prepared(msgspec.Struct, frozen=True):
    """A lesson with its customers, before anybody has come."""

    begun: LessonBegun
    begun_at: int
    """Milliseconds since 1970 UTC."""
    arrivals: tuple[Arrival, ...]

    @property
    def orders(self) -> tuple[Order, ...]:
        """What must stand in the shop before they come."""
        return staged(self.arrivals)

    def crowd(self, kit: Kit, deliver: Deliver, confirm: Confirm, record: Record) -> Crowd:
        """Its customers as a channel."""
        return Crowd(self.begun.run, self.arrivals, self.begun.seed, self.begun_at, kit, deliver, confirm, record)


def prepare(material: Material, lesson: str, seed: str, now: int, load: Load, *, exam: bool) -> Prepared:
    """The lesson as it would begin at ``now``, milliseconds since 1970 UTC; ``load`` is what it asks of a clerk."""
    found = material.lessons[lesson]
    begun = LessonBegun(run=str(now), lesson=lesson, title=found.title, seed=seed, load=load, exam=exam or found.exam)
    return Prepared(begun, now, cast(found, material.stories(), material.extras, seed=seed, begun_at=now))


def resumed(
    material: Material, begun: Entry, entries: Sequence[Entry], deliver: Deliver, confirm: Confirm, record: Record
) -> Crowd | None:
    """The customers of a lesson that began with ``begun``, after ``entries``; None if they do not fit any more."""
    event = begun.event
    lesson = material.lessons.get(event.lesson) if isinstance(event, LessonBegun) else None
    if lesson is None or not isinstance(event, LessonBegun):
        return None
    arrivals = cast(lesson, material.stories(), material.extras, seed=event.seed, begun_at=begun.at)
    crowd = Crowd(event.run, arrivals, event.seed, begun.at, material.house.kit, deliver, confirm, record)
    try:
        crowd.follow(entries)
    except Strayed:
        return None
    return crowd
