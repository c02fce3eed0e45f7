"""In which order a crowd heard the entries of a recording.

A desk at work appends on a thread of its own: a customer may have acted in the moment between a reply and the news of
it. The recording tells: what such a customer did of itself stands before the first fact that came of hearing the reply.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from workstation.domain.entry import Entry
from workstation.domain.events import ReplyDelivered, ReplySent
from workstation.domain.practice_events import PromiseHeard, ReplyUnderstood


def as_heard(
    entries: Iterable[Entry], is_own: Callable[[Entry], bool], concerned: Callable[[Entry], int | None]
) -> Iterator[Entry]:
    """``entries``, each reply only where the first fact that it brought about stands, the rest as they are.

    ``is_own``: a customer wrote it; ``concerned``: the number of the customer whom an entry concerns.
    """
    held: dict[int, list[Entry]] = {}
    for entry in entries:
        number = concerned(entry)
        if isinstance(entry.event, ReplySent) and number is not None:
            held.setdefault(number, []).append(entry)
            continue
        if number is None:
            yield from _all_of(held)
            held.clear()
        elif not is_own(entry):
            yield from held.pop(number, [])
        else:
            waiting = held.get(number, [])
            while waiting and waiting[0].seq <= _cause(entry):
                yield waiting.pop(0)
        yield entry
    yield from _all_of(held)


def _cause(entry: Entry) -> int:
    """The seq of the reply that brought the fact about; 0 if none did."""
    if isinstance(entry.event, ReplyUnderstood | ReplyDelivered | PromiseHeard):
        return entry.event.message
    return getattr(entry.event, "because", 0)


def _all_of(held: dict[int, list[Entry]]) -> list[Entry]:
    return sorted((entry for entries in held.values() for entry in entries), key=lambda one: one.seq)
