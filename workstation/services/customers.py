"""Keep the archive of customers: contacts, groups, tags, notes, follow-ups, two records that are one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import date
from sqlite3 import Connection

from msgspec.structs import replace

from workstation.domain.customer_events import (
    CustomerBlacklisted,
    CustomerGrouped,
    CustomerKept,
    CustomerLookedAt,
    CustomerNoted,
    CustomersExported,
    CustomerShown,
    CustomersMerged,
    CustomerTagged,
    FollowUpDone,
    FollowUpMoved,
    FollowUpPlanned,
)
from workstation.domain.customer_profile import Profile
from workstation.domain.customer_profile import masked as shown
from workstation.domain.customers import Customer, CustomerNote, FollowUp
from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent
from workstation.domain.refused import Reason, Refused
from workstation.domain.values import Group
from workstation.journal.documents import customers as archive
from workstation.services.appending import Appends, Changes

Made = tuple[Customer, AnyEvent]
"""The record after a change, and the fact of it."""


def keep_customer(journal: Changes, customer: Customer, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Make a record, or change its plain fields. Refused: no name."""
    if not customer.name.strip():
        raise Refused(Reason.NAME_MISSING)

    def work(db: Connection) -> Sequence[AnyEvent]:
        kept = archive.put(db, customer, at=now, clerk=clerk)
        return [CustomerKept(customer=shown(customer))] if kept else []

    return journal.change(work, at=now, clerk=clerk)


def set_group(
    journal: Changes, known: Customer, group: Group | None, reason: str, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Set the group by hand with a reason, or give it back to the rule (None). Refused: no reason."""
    why = reason.strip()
    if group is not None and not why:
        raise Refused(Reason.REASON_MISSING)

    def made(one: Customer) -> Made:
        after = replace(one, group=group, group_reason=why if group else "")
        return after, CustomerGrouped(customer=shown(after), group=group, reason=why)

    return _change(journal, known, made, clerk, now)


def tag_customer(
    journal: Changes, known: Customer, tags: tuple[str, ...], *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Give the customer these tags; blanks and repetitions fall away."""
    clean = tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))

    def made(one: Customer) -> Made:
        after = replace(one, tags=clean)
        return after, CustomerTagged(customer=shown(after))

    return _change(journal, known, made, clerk, now)


def note_customer(journal: Changes, known: Customer, text: str, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Note something about the customer. Refused: nothing is written."""
    words = text.strip()
    if not words:
        raise Refused(Reason.NOTE_EMPTY)

    def made(one: Customer) -> Made:
        after = replace(one, notes=(*one.notes, CustomerNote(at=now, clerk=clerk, text=words)))
        return after, CustomerNoted(customer=shown(after), text=words)

    return _change(journal, known, made, clerk, now)


def blacklist(journal: Changes, known: Customer, reason: str, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Put on the blacklist. Refused: no reason."""
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING)
    return _set_blacklisted(journal, known, reason.strip(), clerk, now)


def lift_blacklist(journal: Changes, known: Customer, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Take off the blacklist."""
    return _set_blacklisted(journal, known, "", clerk, now)


def plan_follow_up(
    journal: Changes, known: Customer, day: date, about: str, ticket: int | None = None, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Promise a call or message for a day. Refused: nothing to say."""
    if not about.strip():
        raise Refused(Reason.NOTE_EMPTY)

    def made(one: Customer) -> Made:
        number = len(one.follow_ups) + 1
        planned = FollowUp(id=number, day=day.isoformat(), about=about.strip(), clerk=clerk, ticket=ticket)
        after = replace(one, follow_ups=(*one.follow_ups, planned))
        return after, FollowUpPlanned(customer=shown(after), follow_up=number)

    return _change(journal, known, made, clerk, now)


def finish_follow_up(
    journal: Changes, known: Customer, follow_up: int, outcome: str, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """It was made, with what came of it. The future is ``Refused`` if it is not open."""

    def made(one: Customer) -> Made:
        if not any(each.id == follow_up and each.done_at is None for each in one.follow_ups):
            raise Refused(Reason.UNKNOWN_FOLLOW_UP)
        after = replace(one, follow_ups=tuple(_finished(each, follow_up, outcome, now) for each in one.follow_ups))
        return after, FollowUpDone(customer=shown(after), follow_up=follow_up, outcome=outcome.strip())

    return _change(journal, known, made, clerk, now)


def move_follow_up(
    journal: Changes, known: Customer, follow_up: int, day: date, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Put it off to another day. The future is ``Refused`` if it is not open."""

    def made(one: Customer) -> Made:
        if not any(each.id == follow_up and each.done_at is None for each in one.follow_ups):
            raise Refused(Reason.UNKNOWN_FOLLOW_UP)
        moved = tuple(replace(each, day=day.isoformat()) if each.id == follow_up else each for each in one.follow_ups)
        after = replace(one, follow_ups=moved)
        return after, FollowUpMoved(customer=shown(after), follow_up=follow_up, day=day.isoformat())

    return _change(journal, known, made, clerk, now)


def change_fields(
    journal: Changes, known: Customer, fields: Mapping[str, str], *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Change plain fields by name (``FIELDS``): contacts, city, occupation, purchase power."""
    changed = {name: value.strip() for name, value in fields.items() if name in FIELDS}

    def made(one: Customer) -> Made:
        after = replace(one, **changed)
        return after, CustomerKept(customer=shown(after))

    return _change(journal, known, made, clerk, now)


def merge_customers(journal: Changes, kept: Customer, gone: Customer, *, clerk: str, now: int) -> Future[list[Entry]]:
    """``gone`` is the same person as ``kept``: everything of it goes over, its accounts lead there."""
    if kept.id == gone.id:
        raise Refused(Reason.SAME_CUSTOMER)

    def work(db: Connection) -> Sequence[AnyEvent]:
        one, other = archive.get(db, kept.id) or kept, archive.get(db, gone.id) or gone
        if one.id == other.id:
            raise Refused(Reason.SAME_CUSTOMER)
        after = merged(one, other)
        archive.remove(db, other.id, at=now, clerk=clerk)
        archive.put(db, after, at=now, clerk=clerk)
        archive.lead_to(db, (other.id, *other.all_names), after.id)
        return [CustomersMerged(customer=shown(after), gone=other.id)]

    return journal.change(work, at=now, clerk=clerk)


def look_at(
    journal: Appends, customer: Customer, *, revealed: bool = False, clerk: str, now: int
) -> Future[list[Entry]]:
    """The clerk opened a record; seeing its contacts unmasked is a fact that carries them."""
    event = CustomerLookedAt(id=customer.id, name=customer.name, revealed=revealed)
    if revealed:
        event = replace(event, phone=customer.phone, address=customer.address)
    return journal.append(event, at=now, clerk=clerk)


def show_beside(journal: Appends, conversation: str, profile: Profile, *, clerk: str, now: int) -> Future[list[Entry]]:
    """This stands beside the conversation about its customer: a replay shows the same."""
    return journal.append(CustomerShown(conversation=conversation, profile=profile), at=now, clerk=clerk)


def note_groups(journal: Changes, groups: Sequence[tuple[str, Group]], *, clerk: str, now: int) -> Future[list[Entry]]:
    """Note what the rule gives; not a fact, for it follows from others."""

    def work(db: Connection) -> Sequence[AnyEvent]:
        archive.regroup(db, groups)
        return []

    return journal.change(work, at=now, clerk=clerk)


def tell_exported(journal: Appends, count: int, *, revealed: bool, clerk: str, now: int) -> Future[list[Entry]]:
    """The list was written into a file."""
    return journal.append(CustomersExported(count=count, revealed=revealed), at=now, clerk=clerk)


def merged(one: Customer, other: Customer) -> Customer:
    """``one`` with all of ``other``; what both say stays as ``one`` says it."""
    notes = tuple(sorted((*one.notes, *other.notes), key=lambda note: note.at))
    follow_ups = tuple(
        replace(each, id=number) for number, each in enumerate((*one.follow_ups, *other.follow_ups), start=1)
    )
    plain = {name: getattr(one, name) or getattr(other, name) for name in _PLAIN}
    return replace(
        one, **plain,
        names=tuple(dict.fromkeys((*one.names, *other.all_names))),
        since=min((each for each in (one.since, other.since) if each), default=""),
        tags=tuple(dict.fromkeys((*one.tags, *other.tags))), notes=notes, follow_ups=follow_ups,
        reviews=tuple(sorted((*one.reviews, *other.reviews), key=lambda each: each.day)),
        blacklisted=one.blacklisted or other.blacklisted, group=one.group or other.group,
        group_reason=one.group_reason if one.group else other.group_reason,
    )  # fmt: skip


FIELDS = ("phone", "city", "address", "occupation", "power")
"""What a person may change of a record by hand."""
_PLAIN = ("platform", *FIELDS)


def _set_blacklisted(journal: Changes, known: Customer, reason: str, clerk: str, now: int) -> Future[list[Entry]]:
    def made(one: Customer) -> Made:
        after = replace(one, blacklisted=reason)
        return after, CustomerBlacklisted(customer=shown(after), reason=reason)

    return _change(journal, known, made, clerk, now)


def _change(
    journal: Changes, known: Customer, made: Callable[[Customer], Made], clerk: str, now: int
) -> Future[list[Entry]]:
    """Change the record as it stands in the archive; one that is only ``known`` from a chat is made by it."""

    def work(db: Connection) -> Sequence[AnyEvent]:
        after, event = made(archive.get(db, known.id) or known)
        return [event] if archive.put(db, after, at=now, clerk=clerk) else []

    return journal.change(work, at=now, clerk=clerk)


def _finished(one: FollowUp, wanted: int, outcome: str, now: int) -> FollowUp:
    return replace(one, done_at=now, outcome=outcome.strip()) if one.id == wanted else one
