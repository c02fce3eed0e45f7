"""What came in from outside, by the outside's own number, so that nothing comes in twice."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer
from sqlmodel import Field, SQLModel


class OriginRow(SQLModel, table=True):
    """The entry that brought in the message which its channel calls ``key`` (channel, line feed, origin)."""

    __tablename__ = "origin"
    __table_args__ = {"sqlite_with_rowid": False}

    key: str = Field(primary_key=True)
    seq: int = Field(
        sa_column=Column(Integer, ForeignKey("entry.seq", deferrable=True, initially="DEFERRED"), nullable=False)
    )
