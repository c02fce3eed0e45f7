"""Projection: lines of the history, for slices, amendments and search."""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import Field, SQLModel


class MessageRow(SQLModel, table=True):
    """What a line needs beside its entry; the line itself is made from the entry (``domain.lines.line_of``)."""

    __tablename__ = "message"
    __table_args__ = (
        Index("message_conversation", "conversation", "at", "seq"),
        Index("message_place", "place"),
    )

    seq: int = Field(primary_key=True, foreign_key="entry.seq")
    conversation: str
    at: int
    """When it was said; the order of a conversation is (at, seq)."""
    place: int
    """Row number in the search index; rises with ``at``, shared by few lines (``journal.words.place``)."""
    text: str
    """Its words in the form in which they are searched (``journal.words.fold``)."""
    delivery: str
    reason: str
    recalled: bool
