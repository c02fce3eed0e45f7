"""Projection: a clerk's replies with the round each of them answered (DOMAIN D2)."""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import Field, SQLModel


class RoundRow(SQLModel, table=True):
    """A reply; ``opened_at`` is when the customer's wait for it began, None if nobody waited."""

    __tablename__ = "round"
    __table_args__ = (Index("round_answered", "answered_at"),)

    seq: int = Field(primary_key=True, foreign_key="entry.seq")
    conversation: str
    clerk: str
    opened_at: int | None
    answered_at: int
    first: bool
    """It answered the customer's first round, so it counts for the first-reply time."""
