"""Projection: the spans in which a conversation was on the desk."""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel


class StayRow(SQLModel, table=True):
    """From the entry that brought it onto the desk to the one that took it off (None while it is there)."""

    __tablename__ = "stay"
    __table_args__ = (Index("stay_open", "opened_seq", sqlite_where=text("left_seq IS NULL")),)

    opened_seq: int = Field(primary_key=True, foreign_key="entry.seq")
    conversation: str
    left_seq: int | None = Field(foreign_key="entry.seq")
