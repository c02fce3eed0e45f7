"""Phrases: what identifies each, and the projections of how often each clerk used it and of favourites.

The phrases themselves are documents on a shelf (``documents.PhraseRow``).
"""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import Field, SQLModel


class PhraseKeyRow(SQLModel, table=True):
    """Which phrase an identity means (``documents/phrases.key``); that of a removed phrase stays, to bring it back."""

    __tablename__ = "phrase_key"
    __table_args__ = (Index("phrase_key_id", "id"), {"sqlite_with_rowid": False})

    key: str = Field(primary_key=True)
    id: str


class PhraseUseRow(SQLModel, table=True):
    """Projection: how often and lately a clerk used a phrase."""

    __tablename__ = "phrase_use"
    __table_args__ = ({"sqlite_with_rowid": False},)

    clerk: str = Field(primary_key=True)
    phrase: str = Field(primary_key=True)
    uses: int
    last_at: int
    weight: float
    """As ``domain.phrase_weight.heavier`` has it."""


class PhraseFavouriteRow(SQLModel, table=True):
    """Projection: the phrase that a clerk put on a number key; empty where the key was freed."""

    __tablename__ = "phrase_favourite"
    __table_args__ = ({"sqlite_with_rowid": False},)

    clerk: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    phrase: str
