"""Projection: each conversation as it stands."""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel


class ConversationRow(SQLModel, table=True):
    """The latest of a conversation. ``data`` is ``domain.conversation.Conversation`` as JSON."""

    __tablename__ = "conversation"
    __table_args__ = (
        Index("conversation_past", "last_at", "name", sqlite_where=text("state IN ('closed','transferred')")),
        {"sqlite_with_rowid": False},
    )

    id: str = Field(primary_key=True)
    name: str
    """The buyer's name in the form in which it is searched."""
    state: str
    last_at: int
    last_text: str
    version: int
    data: str
