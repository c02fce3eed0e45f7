"""Keep phrases, take them out and bring them back, use them, put them on number keys (DOMAIN D5)."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from sqlite3 import Connection

from msgspec.structs import replace

from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent
from workstation.domain.phrase_events import FavouriteChosen, PhraseKept, PhraseRemoved, PhraseUsed
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


def as_kept(phrase: Phrase, clerk: str) -> Phrase:
    """As it goes onto the shelf: tidy, with its owner and its sound."""
    own = phrase.scope is PhraseScope.PERSONAL and not phrase.owner
    kept = tidy(replace(phrase, owner=clerk) if own else phrase)
    return replace(kept, sound=sound(kept.name))
