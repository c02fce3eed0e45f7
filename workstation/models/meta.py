"""Small values that the database keeps about itself."""

from __future__ import annotations

from sqlmodel import Field, SQLModel


class MetaRow(SQLModel, table=True):
    """A value by name. ``indexed`` = the seq up to which messages are in the search index."""

    __tablename__ = "meta"

    key: str = Field(primary_key=True)
    value: str
