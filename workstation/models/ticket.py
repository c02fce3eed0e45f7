"""Projection: tickets as they stand, and which facts are about which."""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel


class TicketRow(SQLModel, table=True):
    """The latest of a ticket. ``data`` is ``domain.tickets.Ticket`` as JSON; ``words`` is what is searched of it."""

    __tablename__ = "ticket"
    __table_args__ = (
        Index("ticket_open", "number", sqlite_where=text("closed_at IS NULL")),
        Index("ticket_closed", "closed_at", "number", sqlite_where=text("closed_at IS NOT NULL")),
        Index("ticket_conversation", "conversation"),
        Index("ticket_customer", "customer"),
        Index("ticket_order", "order_no", "platform"),
    )

    number: int = Field(primary_key=True)
    conversation: str
    customer: str
    platform: str
    order_no: str
    due: int | None
    closed_at: int | None
    words: str
    version: int
    data: str


class TicketFactRow(SQLModel, table=True):
    """Entry ``seq`` is about ``ticket``."""

    __tablename__ = "ticket_fact"
    __table_args__ = ({"sqlite_with_rowid": False},)

    ticket: int = Field(primary_key=True)
    seq: int = Field(primary_key=True)
