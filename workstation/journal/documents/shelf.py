"""A shelf of documents: each under its id, with who changed it when and how it read after that."""

from __future__ import annotations

import sqlite3
from typing import Generic, TypeVar

import msgspec

Document = TypeVar("Document", bound=msgspec.Struct)


class Version(msgspec.Struct, Generic[Document], frozen=True):
    """A document after one change; None where it was taken out. ``at`` is milliseconds since 1970 UTC."""

    at: int
    clerk: str
    document: Document | None


class Shelf(Generic[Document]):
    """The documents of one table and the table of their changes, ``NAME`` and ``NAME_change``. Keeps nothing itself.

    Writing is part of work given to ``Journal.change``.
    """

    def __init__(self, name: str, kind: type[Document]) -> None:
        self._name = name
        self._encode = msgspec.json.Encoder(decimal_format="string").encode
        self.decode = msgspec.json.Decoder(kind).decode

    def put(self, db: sqlite3.Connection, id: str, document: Document, *, at: int, clerk: str) -> bool:
        """Keep it under ``id``; False if it stands there already."""
        data = self._encode(document).decode()
        if data == self._stored(db, id):
            return False
        db.execute(f"INSERT OR REPLACE INTO {self._name} VALUES (?,?)", (id, data))
        self._note(db, id, data, at, clerk)
        return True

    def remove(self, db: sqlite3.Connection, id: str, *, at: int, clerk: str) -> bool:
        """Take it out; its versions stay. False if it is not there."""
        gone = db.execute(f"DELETE FROM {self._name} WHERE id = ?", (id,)).rowcount == 1
        if gone:
            self._note(db, id, None, at, clerk)
        return gone

    def get(self, db: sqlite3.Connection, id: str) -> Document | None:
        """The document under ``id``."""
        data = self._stored(db, id)
        return None if data is None else self.decode(data)

    def all(self, db: sqlite3.Connection) -> list[Document]:
        """All of them, by id."""
        return [self.decode(data) for (data,) in db.execute(f"SELECT data FROM {self._name} ORDER BY id")]

    def versions(self, db: sqlite3.Connection, id: str) -> list[Version[Document]]:
        """How it read after each change, newest first."""
        rows = db.execute(f"SELECT at, clerk, data FROM {self._name}_change WHERE id = ? ORDER BY change DESC", (id,))
        return [Version(at, clerk, None if data is None else self.decode(data)) for at, clerk, data in rows]

    def _stored(self, db: sqlite3.Connection, id: str) -> str | None:
        row = db.execute(f"SELECT data FROM {self._name} WHERE id = ?", (id,)).fetchone()
        return row[0] if row else None

    def _note(self, db: sqlite3.Connection, id: str, data: str | None, at: int, clerk: str) -> None:
        change = f"INSERT INTO {self._name}_change (id, at, clerk, data) VALUES (?,?,?,?)"
        db.execute(change, (id, at, clerk, data))
