"""Keep phrases, take them out and bring them back, use them, put them on number keys (DOMAIN D5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from sqlite3 import Connection

from msgspec.structs import replace

from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent
from workstation.domain.phrase_events import FavouriteChosen, PhraseKept, PhraseRemoved, PhrasesImported, PhraseUsed
from workstation.domain.phrase_import import PhrasePlan
from workstation.domain.phrases import (
    FAVOURITES,
    Phrase,
    PhraseScope,
    check_edit,
    check_phrase,
    identity,
    tidy,
)
from workstation.domain.pinyin import sound
from workstation.domain.refused import Reason, Refused
from workstation.journal.documents import phrases as stored
from workstation.services.appending import Appends, Changes

CHUNK = 300
"""Phrases of a file written in one transaction: chats wait no longer than that."""


def keep_phrase(journal: Changes, desk: Desk, phrase: Phrase, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Keep ``phrase``: anew if it has no id, else in place of what it was. A personal one without owner is ``clerk``'s.

    Refused: not allowed to, nothing in it, not fit to be kept, or its code belongs to another of the same scope. What
    was removed and is written again comes back under its old id. The first call loads pypinyin.
    """
    kept = as_kept(phrase, clerk)
    check_edit(kept, clerk, desk.role)
    check_phrase(kept)
    role = desk.role

    def work(db: Connection) -> Sequence[AnyEvent]:
        before = stored.get(db, kept.id) if kept.id else None
        if before is not None:
            check_edit(before, clerk, role)
        other = stored.id_of(db, identity(kept))
        if other is not None and other != kept.id and (taken := stored.get(db, other)) is not None:
            raise Refused(Reason.CODE_TAKEN, code=kept.code, name=taken.name)
        after = replace(kept, id=kept.id or other or stored.next_id(db))
        return [PhraseKept(phrase=after)] if stored.put(db, after, at=now, clerk=clerk) else []

    return journal.change(work, at=now, clerk=clerk)


def remove_phrase(journal: Changes, desk: Desk, phrase_id: str, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Take a phrase out; ``restore_phrase`` brings it back. Refused: not allowed to, or not there."""
    role = desk.role

    def work(db: Connection) -> Sequence[AnyEvent]:
        before = stored.get(db, phrase_id)
        if before is None:
            raise Refused(Reason.UNKNOWN_PHRASE)
        check_edit(before, clerk, role)
        stored.remove(db, phrase_id, at=now, clerk=clerk)
        return [PhraseRemoved(phrase=before)]

    return journal.change(work, at=now, clerk=clerk)


def restore_phrase(journal: Changes, desk: Desk, phrase_id: str, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Bring a removed phrase back as it was. Refused: never there, not allowed to, or its code is taken by now."""
    role = desk.role

    def work(db: Connection) -> Sequence[AnyEvent]:
        was = next((one.document for one in stored.versions(db, phrase_id) if one.document is not None), None)
        if was is None:
            raise Refused(Reason.UNKNOWN_PHRASE)
        check_edit(was, clerk, role)
        other = stored.id_of(db, identity(was))
        if other not in (None, phrase_id) and (taken := stored.get(db, str(other))) is not None:
            raise Refused(Reason.CODE_TAKEN, code=was.code, name=taken.name)
        return [PhraseKept(phrase=was)] if stored.put(db, was, at=now, clerk=clerk) else []

    return journal.change(work, at=now, clerk=clerk)


def use_phrase(
    journal: Appends, desk: Desk, conversation: str, phrase: Phrase, text: str, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Count a use: ``text`` (filled) was put into the reply of ``conversation``, or (empty) onto the clipboard."""
    del desk
    event = PhraseUsed(phrase=phrase.id, conversation=conversation, code=phrase.code, title=phrase.title, text=text)
    return journal.append(event, at=now, clerk=clerk)


def set_favourite(
    journal: Appends, desk: Desk, number: int, phrase: Phrase | None, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Put ``phrase`` on Ctrl+``number`` for this clerk, or free the key. Refused: a number that is none of 1 … 9."""
    del desk
    if number not in FAVOURITES:
        raise Refused(Reason.BAD_FAVOURITE)
    event = FavouriteChosen(number=number, phrase=phrase.id if phrase else "", title=phrase.name if phrase else "")
    return journal.append(event, at=now, clerk=clerk)


def import_phrases(
    journal: Changes, planned: PhrasePlan, file: str, *, clerk: str, now: int, stopped: Callable[[], bool] = bool
) -> bool:
    """Do what a file would do (``phrase_import.plan``), some hundred phrases at a time, and wait for it.

    False if it was ``stopped`` on the way: what came in until then stays, the same file again brings the rest. Coming
    in twice is no fact. For a thread, or a journal in line; check ``check_plan`` before. Raises ``Trouble``.
    """
    puts = [*planned.added, *(one.after for one in planned.changed)]
    gone = [one.id for one in planned.removed]
    done = PhrasesImported(
        file=file, added=len(planned.added), changed=len(planned.changed), unchanged=len(planned.unchanged),
        duplicates=len(planned.duplicates), bad=len(planned.rejected), removed=len(gone),
    )  # fmt: skip
    if planned.is_empty():
        return True
    for begin in range(0, len(puts) + len(gone), CHUNK):
        if stopped():
            journal.append(_until(done, begin), at=now, clerk=clerk).result()
            return False
        some, away = puts[begin : begin + CHUNK], gone[max(0, begin - len(puts)) : max(0, begin + CHUNK - len(puts))]
        last = begin + CHUNK >= len(puts) + len(gone)
        journal.change(_chunk(some, away, [done] if last else [], clerk, now), at=now, clerk=clerk).result()
    return True


def _chunk(
    puts: Sequence[Phrase], gone: Sequence[str], facts: Sequence[AnyEvent], clerk: str, now: int
) -> Callable[[Connection], Sequence[AnyEvent]]:
    def work(db: Connection) -> Sequence[AnyEvent]:
        for phrase in puts:
            phrase_id = phrase.id or stored.id_of(db, identity(phrase)) or stored.next_id(db)
            stored.put(db, replace(phrase, id=phrase_id), at=now, clerk=clerk)
        for phrase_id in gone:
            stored.remove(db, phrase_id, at=now, clerk=clerk)
        return facts

    return work


def _until(done: PhrasesImported, count: int) -> PhrasesImported:
    """The counts when only ``count`` changes came in."""
    added = min(done.added, count)
    changed = min(done.changed, count - added)
    return replace(done, added=added, changed=changed, removed=count - added - changed)


def as_kept(phrase: Phrase, clerk: str) -> Phrase:
    """As it goes onto the shelf: tidy, with its owner and its sound."""
    own = phrase.scope is PhraseScope.PERSONAL and not phrase.owner
    kept = tidy(replace(phrase, owner=clerk) if own else phrase)
    return replace(kept, sound=sound(kept.name))
