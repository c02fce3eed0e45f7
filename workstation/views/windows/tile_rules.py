"""Which conversation stands in which tile. No Qt here: slots in, slots out."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec
from msgspec.structs import replace

LINGER = 5_000
"""How long a tile keeps a conversation that was answered or left by the clerk, milliseconds."""


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """A tile: the conversation in it (empty if none), whether its customer waited, until when it must not change."""

    conversation: str = ""
    waited: bool = False
    keep_until: int = 0
    """Milliseconds since 1970 UTC."""


class Need(msgspec.Struct, frozen=True, kw_only=True):
    """What the rules must know about the desk and the clerk."""

    urgent: Sequence[str]
    """Those who wait, the most urgent first, each once."""
    present: Collection[str]
    """All conversations on the desk."""
    drafting: Collection[str]
    """Those with unsent text."""
    focused: int | None
    """The tile the clerk is in."""
    now: int
    """Milliseconds since 1970 UTC."""


def arrange(slots: Sequence[Slot], need: Need) -> tuple[Slot, ...]:
    """The tiles as they should stand now.

    A tile with the clerk or with unsent text in it never changes; one that was answered or left by the clerk keeps
    what it shows for ``LINGER`` ms, and after that until somebody else needs the place or it left the desk. The most
    urgent ones get the places that remain; who keeps a place keeps the same one.
    """
    seen = [_seen(place, slot, need) for place, slot in enumerate(slots)]
    loose = [place for place, slot in enumerate(seen) if not stays(place, slot, need)]
    kept = {slot.conversation for place, slot in enumerate(seen) if place not in loose}
    wanted = [one for one in need.urgent if one not in kept][: len(loose)]
    shown = {seen[place].conversation for place in loose}
    coming = iter([one for one in wanted if one not in shown])
    for place in sorted(loose, key=lambda place: bool(seen[place].conversation)):
        if seen[place].conversation not in wanted:
            seen[place] = _next(seen[place], next(coming, ""), need)
    return tuple(seen)


def stays(place: int, slot: Slot, need: Need) -> bool:
    """Whether the tile at ``place`` must not change whoever waits."""
    if not slot.conversation:
        return False
    return place == need.focused or slot.conversation in need.drafting or need.now < slot.keep_until


def done_with(slots: Sequence[Slot], place: int) -> tuple[Slot, ...]:
    """The clerk moves on from the tile at ``place``: it need not linger."""
    return tuple(replace(slot, keep_until=0) if at == place else slot for at, slot in enumerate(slots))


def _seen(place: int, slot: Slot, need: Need) -> Slot:
    """The slot after a look at the desk: the time to linger begins when it is answered or left."""
    waits = slot.conversation in need.urgent
    touched = bool(slot.conversation) and (place == need.focused or (slot.waited and not waits))
    return replace(slot, waited=waits, keep_until=need.now + LINGER if touched else slot.keep_until)


def _next(slot: Slot, coming: str, need: Need) -> Slot:
    if coming:
        return Slot(conversation=coming, waited=True)
    return slot if slot.conversation in need.present else Slot()
