"""The journal itself: one row a fact, never changed (triggers refuse it)."""

from __future__ import annotations

from sqlalchemy import Index, LargeBinary, text
from sqlmodel import Field, SQLModel

SEAT_KINDS = "kind IN ('SignedIn','SignedOut','PresenceChanged','LimitsSet','FocusChanged')"
"""The facts about the seat, of which the latest of each kind matters."""


class EntryRow(SQLModel, table=True):
    """One fact. ``data`` is the event as JSON, ``hash`` chains it to the row before (``journal.chain``)."""

    __tablename__ = "entry"
    __table_args__ = (
        Index("entry_conversation", "conversation", "seq", sqlite_where=text("conversation IS NOT NULL")),
        Index("entry_at", "at", sqlite_where=text("kind <> 'MessageImported'")),
        Index("entry_seat", "kind", "seq", sqlite_where=text(SEAT_KINDS)),
    )

    seq: int = Field(primary_key=True)
    at: int
    clerk: str
    conversation: str | None
    kind: str
    version: int
    data: str
    hash: bytes = Field(sa_type=LargeBinary)
