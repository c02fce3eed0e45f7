"""The phrases that the clerk of a room sees, in memory: what panels search while one types."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from workstation.app.resources import resource
from workstation.app.tasks import Tasks
from workstation.domain.entry import Entry
from workstation.domain.events import SignedIn
from workstation.domain.knowledge_events import ShopStocked
from workstation.domain.phrase_events import FavouriteChosen, PhraseKept, PhraseRemoved, PhrasesImported, PhraseUsed
from workstation.domain.phrase_list import PhraseList
from workstation.domain.phrase_questions import QuestionRules, suggested
from workstation.domain.phrase_search import Keep, PhraseIndex
from workstation.domain.phrases import Phrase, PhraseFound, PhraseScope, in_force, visible
from workstation.journal.documents import phrases as stored
from workstation.journal.documents.shelf import Version
from workstation.journal.reader import Reader
from workstation.views.feed import Feed


class _Read(NamedTuple):
    """What a thread has read."""

    phrases: PhraseIndex
    listed: PhraseList
    uses: dict[str, int]
    chosen: dict[int, str]
    rules: QuestionRules
    seq: int
    """The last entry that is in it."""


class PhraseShelf(QObject):
    """Implements ``domain.phrases.PhraseSource`` for the clerk who sits in a room.

    Signals:
        changed(): phrases were read, kept or removed, or another clerk sits down; lists are read anew.
    """

    changed = Signal()

    def __init__(self, feed: Feed, path: Path, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed, self._path, self._tasks = feed, path, tasks
        self._clerk = ""
        self._asked = False
        self._reading = 0
        """Counts what threads were asked for; only the last one's result is taken."""
        self.loaded = False
        """Whether the phrases have been read; until then nothing is found."""
        self._has = _holding(PhraseIndex((), {}), {}, {}, QuestionRules({}), 0)
        self._meanwhile: list[Entry] | None = None
        """What happened while a thread reads or renews."""
        self._favourites: tuple[str, dict[int, Phrase]] | None = None
        feed.happened.connect(self._on_happened)

    def load(self) -> None:
        """Read the phrases on a thread: after the first paint."""
        self._asked = True
        self._clerk = self._feed.desk.clerk
        self._begin("read phrases", self._reader(self._clerk))

    def search(self, keys: str, limit: int) -> list[PhraseFound]:
        """See ``PhraseSource``."""
        return self._has.phrases.search(keys, limit, self._in_force())

    def suggest(self, question: str, limit: int = 3) -> list[PhraseFound]:
        """See ``PhraseSource``."""
        return suggested(self._has.phrases, self._has.rules, question, limit, self._in_force())

    def phrase(self, phrase_id: str) -> Phrase | None:
        """See ``PhraseSource``."""
        return self._has.phrases.get(phrase_id)

    def by_code(self, code: str) -> Phrase | None:
        """See ``PhraseSource``."""
        return next(filter(self._in_force(), self._has.phrases.by_code(code)), None)

    def groups(self) -> list[str]:
        """See ``PhraseSource``."""
        return self._has.phrases.groups()

    def favourites(self) -> dict[int, Phrase]:
        """See ``PhraseSource``."""
        day = self.today()
        if self._favourites is None or self._favourites[0] != day:
            self._favourites = day, self._found_favourites(day)
        return dict(self._favourites[1])

    def all(self) -> list[PhraseFound]:
        """See ``PhraseSource``."""
        return self._has.listed.all()

    def uses(self, phrase_id: str) -> int:
        """See ``PhraseSource``."""
        return self._has.uses.get(phrase_id, 0)

    def today(self) -> str:
        """See ``PhraseSource``."""
        return datetime.fromtimestamp(self._feed.now() / 1000).date().isoformat()

    def versions(self, phrase_id: str) -> list[Version[Phrase]]:
        """How a phrase read after each change, newest first, with who changed it and when."""
        with closing(Reader.open(self._path)) as reader:
            return reader.with_connection(lambda db: stored.versions(db, phrase_id))

    def removed(self, limit: int = 100) -> list[Phrase]:
        """Phrases that were taken out and can be brought back, the latest first."""
        with closing(Reader.open(self._path)) as reader:
            every = reader.with_connection(lambda db: stored.removed(db, limit))
        return [one for one in every if visible(one, self._clerk)]

    def _found_favourites(self, day: str) -> dict[int, Phrase]:
        """What the clerk put on a key, else what asks for it: one's own first."""
        chosen, index = self._has.chosen, self._has.phrases
        found: dict[int, Phrase] = {}
        for one in sorted(index.numbered(), key=_favourite_order):
            if one.favourite not in chosen and one.id not in chosen.values() and in_force(one, day):
                found.setdefault(one.favourite, one)
        for number, phrase_id in chosen.items():
            phrase = index.get(phrase_id)
            if phrase is not None and in_force(phrase, day):
                found[number] = phrase
        return dict(sorted(found.items()))

    def _in_force(self) -> Keep:
        day = self.today()
        return lambda one: in_force(one, day)

    def _reader(self, clerk: str) -> Callable[[], _Read]:
        return lambda: _read(self._path, clerk)

    def _renewer(self, seq: int) -> Callable[[], _Read]:
        renewal, has = self._has.phrases.renewal(), self._has
        uses, chosen = dict(has.uses), dict(has.chosen)
        return lambda: _holding(renewal(), uses, chosen, has.rules, seq)

    def rest(self) -> None:
        """The room closes: take in nothing any more that is being read."""
        self._reading += 1

    def _begin(self, name: str, work: Callable[[], _Read]) -> None:
        self._reading += 1
        self._meanwhile = []
        self._tasks.start(self._take(self._reading, work), name)

    async def _take(self, number: int, work: Callable[[], _Read]) -> None:
        has = await self._tasks.in_thread(work)
        if number != self._reading:
            return  # somebody else sat down, or a file came in
        self._has = has
        meanwhile, self._meanwhile = self._meanwhile or [], None
        for entry in meanwhile:
            if entry.seq > has.seq:
                self._apply(entry)
        self.loaded = True
        self._tell()

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        event = entry.event
        if not self._asked:
            return
        seated = isinstance(event, SignedIn) and event.name != self._clerk
        if seated or isinstance(event, PhrasesImported | ShopStocked):
            self.load()
        elif self._meanwhile is not None:
            self._meanwhile.append(entry)
            self._apply(entry)  # what is being read comes later
        elif self._apply(entry) and self._has.phrases.stale:
            self._begin("renew phrases", self._renewer(entry.seq))

    def _apply(self, entry: Entry) -> bool:
        """Whether it was about phrases."""
        has = self._has
        match entry.event:
            case PhraseKept(phrase=phrase) if visible(phrase, self._clerk):
                before = has.phrases.get(phrase.id)
                has.phrases.keep(phrase)
                has.listed.change(before, phrase)
            case PhraseKept(phrase=phrase) | PhraseRemoved(phrase=phrase):
                before = has.phrases.get(phrase.id)
                has.phrases.remove(phrase.id)
                has.listed.change(before, None)
            case PhraseUsed(phrase=used) if entry.clerk == self._clerk:
                has.phrases.use(used, entry.at)
                has.uses[used] = has.uses.get(used, 0) + 1
                return True
            case FavouriteChosen(number=number, phrase=chosen) if entry.clerk == self._clerk:
                for other in [key for key, one in has.chosen.items() if chosen and one == chosen]:
                    has.chosen[other] = ""
                has.chosen[number] = chosen
            case _:
                return False
        self._tell()
        return True

    def _tell(self) -> None:
        self._favourites = None
        self.changed.emit()


def _read(path: Path, clerk: str) -> _Read:
    """On a thread, hence with a reader of its own."""
    with resource("phrases/questions.toml").open("rb") as file:
        rules = QuestionRules(tomllib.load(file))
    with closing(Reader.open(path)) as reader:
        phrases, uses, chosen, seq = reader.with_connection(lambda db: _rows(db, clerk))
    index = PhraseIndex(phrases, {one.phrase: one.weight for one in uses})
    return _holding(index, {one.phrase: one.uses for one in uses}, chosen, rules, seq)


def _holding(index: PhraseIndex, uses: dict[str, int], chosen: dict[int, str], rules: QuestionRules, seq: int) -> _Read:
    return _Read(index, PhraseList(index), uses, chosen, rules, seq)


def _rows(db: Connection, clerk: str) -> tuple[list[Phrase], list[stored.PhraseUse], dict[int, str], int]:
    """All of one moment."""
    db.execute("BEGIN")
    try:
        (seq,) = db.execute("SELECT ifnull(max(seq), 0) FROM entry").fetchone()
        phrases = [one for one in stored.every(db) if visible(one, clerk)]
        return phrases, stored.uses(db, clerk), stored.favourites(db, clerk), seq
    finally:
        db.execute("COMMIT")


def _favourite_order(phrase: Phrase) -> tuple[bool, str, str]:
    return (phrase.scope is not PhraseScope.PERSONAL, phrase.group, phrase.id)
