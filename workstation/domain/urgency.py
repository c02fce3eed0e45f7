"""Who must be answered first: deadlines of the open round and the order of the list (DOMAIN D2)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from workstation.domain.conversation import Conversation, State
from workstation.domain.values import Limits


class Urgency(IntEnum):
    """The classes of the list, the most urgent first."""

    PINNED = 0
    OVERDUE = 1
    DUE = 2
    UNREAD = 3
    ANSWERED = 4
    HELD = 5


def due_at(conversation: Conversation, limits: Limits) -> int | None:
    """When the reply is due, milliseconds since 1970 UTC; None if nobody waits.

    A new customer is due after ``first_reply`` seconds, a later message after ``hard`` seconds.
    """
    if conversation.waiting_since is None:
        return None
    seconds = limits.hard if conversation.answered else limits.first_reply
    return conversation.waiting_since + seconds * 1000


def pressing_at(conversation: Conversation, limits: Limits) -> int | None:
    """From when on the list presses the clerk; None if nobody waits.

    A later reply presses once its quality target has passed (20 s), a first one in the last third of its 30 s.
    """
    if conversation.waiting_since is None:
        return None
    seconds = limits.target if conversation.answered else limits.first_reply * 2 / 3
    return conversation.waiting_since + round(seconds * 1000)


def hard_at(conversation: Conversation, limits: Limits) -> int | None:
    """When the hard limit of three minutes passes; None if nobody waits."""
    if conversation.waiting_since is None:
        return None
    return conversation.waiting_since + limits.hard * 1000


def urgency(conversation: Conversation, limits: Limits, now: int) -> Urgency:
    """The class in which the list shows ``conversation`` at ``now``. Holding does not stop an open round."""
    if conversation.pinned:
        return Urgency.PINNED
    due = due_at(conversation, limits)
    if due is not None:
        return Urgency.OVERDUE if now >= due else Urgency.DUE
    if conversation.state is State.HELD:
        return Urgency.HELD
    return Urgency.UNREAD if conversation.unread else Urgency.ANSWERED


def by_urgency(conversations: Iterable[Conversation], limits: Limits, now: int) -> list[Conversation]:
    """The order of the list: pinned, overdue (longest first), due soonest, unread, answered, held."""

    def key(one: Conversation) -> tuple[int, int, str]:
        due = due_at(one, limits)
        moment = due if due is not None else -(one.last.at if one.last else one.opened_at)
        waits = 0 if due is not None else 1
        rank = urgency(one, limits, now)
        return (rank * 2 + (waits if rank is Urgency.PINNED else 0), moment, one.id)

    return sorted(conversations, key=key)


def most_urgent(conversations: Iterable[Conversation], limits: Limits, now: int) -> Conversation | None:
    """Whose deadline comes, or came, first, pinned or not; None if nobody waits."""
    waiting = [one for one in conversations if one.waiting_since is not None]
    return min(waiting, key=lambda one: (due_at(one, limits) or 0, one.id), default=None)


def to_remind(conversations: Iterable[Conversation], limits: Limits, now: int) -> list[Conversation]:
    """Those within the last ``remind_before`` seconds before the hard limit, the worst first.

    Past the limit they are no longer named: the reminder goes away by itself at zero.
    """
    window = limits.remind_before * 1000
    named = [
        (limit, one)
        for one in conversations
        if (limit := hard_at(one, limits)) is not None and limit - window <= now < limit
    ]
    return [one for _, one in sorted(named, key=lambda pair: (pair[0], pair[1].id))]
