"""Projections by order: the remarks made at this desk (DOMAIN D4), and who was reminded of payment."""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import Field, SQLModel


class RemarkRow(SQLModel, table=True):
    """A remark. SQL triggers refuse to change or delete it, as they do with its entry."""

    __tablename__ = "remark"
    __table_args__ = (Index("remark_order", "order_no", "platform", "seq"), Index("remark_flag", "flag", "seq"))

    seq: int = Field(primary_key=True, foreign_key="entry.seq")
    platform: str
    order_no: str
    flag: str
    text: str
    clerk: str
    at: int
    line: str


class PaymentReminderRow(SQLModel, table=True):
    """A customer was reminded of payment for this order."""

    __tablename__ = "payment_reminder"
    __table_args__ = (Index("payment_reminder_order", "order_no", "platform", "seq"),)

    seq: int = Field(primary_key=True, foreign_key="entry.seq")
    platform: str
    order_no: str
    clerk: str
    at: int
