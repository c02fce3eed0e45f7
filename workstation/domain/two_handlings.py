"""The same lesson handled twice: where the two part, and what came of it for each customer. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import zip_longest

import msgspec

from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplySent
from workstation.domain.lesson_progress import Progress, Visit, latest
from workstation.domain.practice_events import CustomerLeft, Mood, Outcome, RequirementKind
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.ticket_events import TicketOpened
from workstation.domain.values import Limits

_SEEN = MessageReceived | ReplySent | RemarkAdded | TicketOpened | CustomerLeft
"""What makes two handlings different ones; what somebody only looked at or began to type does not."""
_NOTICED = 1_000
"""Milliseconds by which a first reply must be sooner or later to be told."""
_MOODS = (Mood.FURIOUS, Mood.UPSET, Mood.NEUTRAL, Mood.PLEASED)


class Change(StrEnum):
    """What is otherwise for a customer in the second handling."""

    OUTCOME = "outcome"
    RATING = "rating"
    SOONER = "sooner"
    LATER = "later"
    DONE = "done"
    """A deed done that was not before."""
    LEFT_UNDONE = "left_undone"
    TOLD = "told"
    """A fact told that was not before."""
    UNTOLD = "untold"
    SPARED = "spared"
    """A fault that was made before."""
    FAULT = "fault"
    MORE_TRAPS = "more_traps"
    FEWER_TRAPS = "fewer_traps"
    HAPPIER = "happier"
    UNHAPPIER = "unhappier"
    NEW = "new"
    """The customer came in the second handling only: the first ended before."""
    NOT_YET = "not_yet"
    """The customer has not come in the second handling."""


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is otherwise; which fields are filled depends on ``change``."""

    change: Change
    text: str = ""
    """The requirement, in the words of the scenario's author."""
    milliseconds: int = 0
    """By how much sooner or later."""
    before: Outcome | int | None = None
    after: Outcome | int | None = None


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """One customer in both handlings; None where they did not come."""

    conversation: str
    original: Visit | None
    branch: Visit | None
    differences: tuple[Difference, ...]

    @property
    def shown(self) -> Visit:
        """The one that says who it is."""
        visit = self.original or self.branch
        assert visit is not None
        return visit


class TwoHandlings(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson and how it went when it was taken over."""

    original: Progress
    branch: Progress
    taken_at: int
    """From this moment on it was handled anew, milliseconds since 1970 UTC."""
    parted_at: int | None
    """The first moment at which something was said or done in one and not in the other; None if nothing was."""
    first_original: str
    """The conversation that was answered first after the taking over; empty if none was."""
    first_branch: str
    pairs: tuple[Pair, ...]


def compared(original: Sequence[Entry], branch: Sequence[Entry], taken_at: int, limits: Limits) -> TwoHandlings:
    """Compare a lesson with the one taken over from it at ``taken_at``; both from the fact on with which it began.

    Raises:
        ValueError: no lesson begins in one of them.
    """
    before, after = latest(original, limits), latest(branch, limits)
    if before is None or after is None:
        raise ValueError("no lesson")
    names = dict.fromkeys(one.conversation for one in (*before.visits, *after.visits))
    return TwoHandlings(
        original=before, branch=after, taken_at=taken_at, parted_at=_parted(original, branch),
        first_original=_first(original, taken_at), first_branch=_first(branch, taken_at),
        pairs=tuple(_pair(one, before.visit(one), after.visit(one)) for one in names),
    )  # fmt: skip


def _parted(original: Sequence[Entry], branch: Sequence[Entry]) -> int | None:
    for one, other in zip_longest(_seen(original), _seen(branch)):
        if one != other:
            return min(at for at, _ in (one or other, other or one))
    return None


def _seen(entries: Sequence[Entry]) -> Iterator[tuple[int, object]]:
    return ((one.at, one.event) for one in entries if isinstance(one.event, _SEEN))


def _first(entries: Sequence[Entry], since: int) -> str:
    return next((one.conversation for one in entries if one.at > since and isinstance(one.event, ReplySent)), "")


def _pair(conversation: str, original: Visit | None, branch: Visit | None) -> Pair:
    if original is None:
        found = [Difference(change=Change.NEW)]
    elif branch is None:
        found = [Difference(change=Change.NOT_YET)]
    else:
        found = [*_ending(original, branch), *_speed(original, branch), *_duties(original, branch)]
    return Pair(conversation=conversation, original=original, branch=branch, differences=tuple(found))


def _ending(original: Visit, branch: Visit) -> Iterator[Difference]:
    if original.outcome is not branch.outcome:
        yield Difference(change=Change.OUTCOME, before=original.outcome, after=branch.outcome)
    if original.rating != branch.rating:
        yield Difference(change=Change.RATING, before=original.rating, after=branch.rating)
    step = _MOODS.index(branch.mood) - _MOODS.index(original.mood)
    if step:
        yield Difference(change=Change.HAPPIER if step > 0 else Change.UNHAPPIER)


def _speed(original: Visit, branch: Visit) -> Iterator[Difference]:
    if original.first_reply is None or branch.first_reply is None:
        return
    later = branch.first_reply - original.first_reply
    if abs(later) >= _NOTICED:
        yield Difference(change=Change.LATER if later > 0 else Change.SOONER, milliseconds=abs(later))


def _duties(original: Visit, branch: Visit) -> Iterator[Difference]:
    for one in branch.requirements:
        fact = one.kind is RequirementKind.FACT
        if one.id in branch.met - original.met:
            yield Difference(change=Change.TOLD if fact else Change.DONE, text=one.text)
        elif one.id in original.met - branch.met:
            yield Difference(change=Change.UNTOLD if fact else Change.LEFT_UNDONE, text=one.text)
        if one.id in branch.broken - original.broken:
            yield Difference(change=Change.FAULT, text=one.text)
        elif one.id in original.broken - branch.broken:
            yield Difference(change=Change.SPARED, text=one.text)
    if branch.fell != original.fell:
        yield Difference(change=Change.MORE_TRAPS if branch.fell > original.fell else Change.FEWER_TRAPS)
