"""What one does with a conversation: read, pin, tag, hold, close, reopen, hand over."""

from __future__ import annotations

from concurrent.futures import Future

from workstation.domain.conversation import State
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import (
    ConversationClosed,
    ConversationHeld,
    ConversationRead,
    ConversationReopened,
    ConversationResumed,
    ConversationTransferred,
    CustomerRevealed,
    PinChanged,
    TagsChanged,
)
from workstation.domain.refused import Reason, Refused
from workstation.domain.sources import PastConversation
from workstation.services.appending import Appends, on_desk


def mark_read(journal: Appends, desk: Desk, conversation: str, *, clerk: str, now: int) -> Future[list[Entry]] | None:
    """The clerk saw what came in; None if there was nothing unread."""
    found = desk.get(conversation)
    if found is None or not found.unread:
        return None
    return journal.append(ConversationRead(conversation=conversation), at=now, clerk=clerk)


def pin(
    journal: Appends, desk: Desk, conversation: str, pinned: bool, *, clerk: str, now: int
) -> Future[list[Entry]] | None:
    """Pin to the top of the list, or let go; None if it is so already."""
    if on_desk(desk, conversation).pinned == pinned:
        return None
    return journal.append(PinChanged(conversation=conversation, pinned=pinned), at=now, clerk=clerk)


def set_tags(
    journal: Appends, desk: Desk, conversation: str, tags: tuple[str, ...], *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Give the conversation these tags; blanks and repetitions fall away."""
    on_desk(desk, conversation)
    clean = tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
    return journal.append(TagsChanged(conversation=conversation, tags=clean), at=now, clerk=clerk)


def hold(
    journal: Appends, desk: Desk, conversation: str, note: str, until: int | None, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Put on hold with a note, perhaps until a moment (milliseconds since 1970 UTC)."""
    on_desk(desk, conversation)
    event = ConversationHeld(conversation=conversation, note=note.strip(), until=until)
    return journal.append(event, at=now, clerk=clerk)


def resume(journal: Appends, desk: Desk, conversation: str, *, clerk: str, now: int) -> Future[list[Entry]] | None:
    """Take off hold; None if it is not on hold."""
    if on_desk(desk, conversation).state is not State.HELD:
        return None
    return journal.append(ConversationResumed(conversation=conversation), at=now, clerk=clerk)


def resume_due(journal: Appends, desk: Desk, *, clerk: str, now: int) -> list[Future[list[Entry]]]:
    """Take those off hold whose time has come; a future is ``Refused`` where that has been asked for already."""
    due = [one for one in desk if one.held_until is not None and one.held_until <= now]
    return [
        journal.append(ConversationResumed(conversation=one.id), at=now, clerk=clerk, expect={one.id: one.version})
        for one in due
    ]


def close(journal: Appends, desk: Desk, conversation: str, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Finish with it. It stays in the history and comes back if the customer writes again."""
    on_desk(desk, conversation)
    return journal.append(ConversationClosed(conversation=conversation), at=now, clerk=clerk)


def reopen(journal: Appends, desk: Desk, past: PastConversation | None, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Take a conversation from the history back onto the desk."""
    if past is None:
        raise Refused(Reason.UNKNOWN_CONVERSATION)
    if desk.get(past.id) is not None:
        raise Refused(Reason.ALREADY_OPEN)
    event = ConversationReopened(conversation=past.id, channel=past.channel, buyer=past.buyer, tags=past.tags)
    return journal.append(event, at=now, clerk=clerk)


def transfer(
    journal: Appends, desk: Desk, conversation: str, to: str, note: str, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Hand over to another clerk by name. Refused: no name."""
    on_desk(desk, conversation)
    if not to.strip():
        raise Refused(Reason.NAME_MISSING)
    event = ConversationTransferred(conversation=conversation, to=to.strip(), note=note.strip())
    return journal.append(event, at=now, clerk=clerk)


def reveal_customer(
    journal: Appends, desk: Desk, conversation: str, *, clerk: str, now: int
) -> Future[list[Entry]] | None:
    """Show the customer's data unmasked, which is a fact; None if it is shown already."""
    if on_desk(desk, conversation).revealed:
        return None
    return journal.append(CustomerRevealed(conversation=conversation), at=now, clerk=clerk)
