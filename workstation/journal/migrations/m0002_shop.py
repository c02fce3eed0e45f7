"""The shop: phrases, orders, tickets, customers, knowledge and products, each with its tables."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

ORDERS: tuple[str, ...] = (
    "CREATE TABLE shop_order (id INTEGER NOT NULL PRIMARY KEY, platform VARCHAR NOT NULL, order_no VARCHAR NOT NULL,"
    " buyer VARCHAR NOT NULL, status VARCHAR NOT NULL, created VARCHAR NOT NULL, flag VARCHAR NOT NULL,"
    " as_of VARCHAR NOT NULL, words VARCHAR NOT NULL, data VARCHAR NOT NULL)",
    "CREATE UNIQUE INDEX shop_order_key ON shop_order (order_no, platform)",
    "CREATE INDEX shop_order_buyer ON shop_order (buyer, id)",
    "CREATE INDEX shop_order_unpaid ON shop_order (created) WHERE status = 'unpaid'",
    "CREATE INDEX shop_order_flag ON shop_order (flag, id) WHERE flag <> ''",
    "CREATE TABLE order_change (id INTEGER NOT NULL PRIMARY KEY, platform VARCHAR NOT NULL, order_no VARCHAR NOT NULL,"
    " at INTEGER NOT NULL, clerk VARCHAR NOT NULL, file VARCHAR NOT NULL, field VARCHAR NOT NULL,"
    " before VARCHAR NOT NULL, after VARCHAR NOT NULL, taken BOOLEAN NOT NULL)",
    "CREATE INDEX order_change_key ON order_change (order_no, platform, id)",
    "CREATE VIRTUAL TABLE search_order USING fts5 (text, content='', detail=none, columnsize=0, tokenize='ascii')",
)
REMARKS: tuple[str, ...] = (
    "CREATE TABLE remark (seq INTEGER NOT NULL PRIMARY KEY REFERENCES entry (seq), platform VARCHAR NOT NULL,"
    " order_no VARCHAR NOT NULL, flag VARCHAR NOT NULL, text VARCHAR NOT NULL, clerk VARCHAR NOT NULL,"
    " at INTEGER NOT NULL, line VARCHAR NOT NULL)",
    "CREATE INDEX remark_order ON remark (order_no, platform, seq)",
    "CREATE INDEX remark_flag ON remark (flag, seq)",
    "CREATE TRIGGER remark_not_updated BEFORE UPDATE ON remark"
    " BEGIN SELECT RAISE(ABORT, 'remark is never updated'); END",
    "CREATE TRIGGER remark_not_deleted BEFORE DELETE ON remark"
    " BEGIN SELECT RAISE(ABORT, 'remark is never deleted'); END",
    "CREATE TABLE payment_reminder (seq INTEGER NOT NULL PRIMARY KEY REFERENCES entry (seq), platform VARCHAR NOT NULL,"
    " order_no VARCHAR NOT NULL, clerk VARCHAR NOT NULL, at INTEGER NOT NULL)",
    "CREATE INDEX payment_reminder_order ON payment_reminder (order_no, platform, seq)",
)
TICKETS: tuple[str, ...] = (
    """CREATE TABLE ticket (
    number INTEGER NOT NULL PRIMARY KEY, conversation VARCHAR NOT NULL, customer VARCHAR NOT NULL,
    platform VARCHAR NOT NULL, order_no VARCHAR NOT NULL, due INTEGER, closed_at INTEGER, words VARCHAR NOT NULL,
    version INTEGER NOT NULL, data VARCHAR NOT NULL)""",
    "CREATE INDEX ticket_open ON ticket (number) WHERE closed_at IS NULL",
    "CREATE INDEX ticket_closed ON ticket (closed_at, number) WHERE closed_at IS NOT NULL",
    "CREATE INDEX ticket_conversation ON ticket (conversation)",
    "CREATE INDEX ticket_customer ON ticket (customer)",
    "CREATE INDEX ticket_order ON ticket (order_no, platform)",
    """CREATE TABLE ticket_fact (
    ticket INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (ticket, seq)) WITHOUT ROWID""",
)


def _shelf(name: str) -> tuple[str, ...]:
    """A table of documents and the table of their changes (``documents/shelf.py``)."""
    return (
        f"CREATE TABLE {name} (id VARCHAR NOT NULL PRIMARY KEY, data VARCHAR NOT NULL) WITHOUT ROWID",
        f"CREATE TABLE {name}_change (change INTEGER NOT NULL PRIMARY KEY, id VARCHAR NOT NULL, at INTEGER NOT NULL, "
        "clerk VARCHAR NOT NULL, data VARCHAR)",
        f"CREATE INDEX {name}_change_id ON {name}_change (id, change)",
    )


CUSTOMERS: tuple[str, ...] = (
    *_shelf("customer"),
    "CREATE TABLE customer_found (id VARCHAR NOT NULL PRIMARY KEY, name VARCHAR NOT NULL, words VARCHAR NOT NULL, "
    "grp VARCHAR NOT NULL, due VARCHAR NOT NULL, phone VARCHAR NOT NULL, address VARCHAR NOT NULL, "
    "blacklisted BOOLEAN NOT NULL) WITHOUT ROWID",
    "CREATE INDEX customer_found_due ON customer_found (due, id) WHERE due <> ''",
    "CREATE INDEX customer_found_phone ON customer_found (phone, id) WHERE phone <> ''",
    "CREATE INDEX customer_found_address ON customer_found (address, id) WHERE address <> ''",
    "CREATE INDEX customer_found_grp ON customer_found (grp, id)",
    "CREATE TABLE customer_name (name VARCHAR NOT NULL PRIMARY KEY, id VARCHAR NOT NULL) WITHOUT ROWID",
    "CREATE INDEX customer_name_id ON customer_name (id)",
    "CREATE TABLE customer_tag (tag VARCHAR NOT NULL, id VARCHAR NOT NULL, PRIMARY KEY (tag, id)) WITHOUT ROWID",
    "CREATE INDEX customer_tag_id ON customer_tag (id)",
)
PHRASES: tuple[str, ...] = (
    *_shelf("phrase"),
    "CREATE TABLE phrase_key (key VARCHAR NOT NULL PRIMARY KEY, id VARCHAR NOT NULL) WITHOUT ROWID",
    "CREATE INDEX phrase_key_id ON phrase_key (id)",
    "CREATE TABLE phrase_use (clerk VARCHAR NOT NULL, phrase VARCHAR NOT NULL, uses INTEGER NOT NULL,"
    " last_at INTEGER NOT NULL, weight FLOAT NOT NULL, PRIMARY KEY (clerk, phrase)) WITHOUT ROWID",
    "CREATE TABLE phrase_favourite (clerk VARCHAR NOT NULL, number INTEGER NOT NULL, phrase VARCHAR NOT NULL,"
    " PRIMARY KEY (clerk, number)) WITHOUT ROWID",
)
KNOWLEDGE: tuple[str, ...] = (*_shelf("knowledge"), *_shelf("product"), *_shelf("campaign"))
"""Statements by subject."""


def upgrade() -> None:
    """Add what a shop has beside its conversations."""
    for statement in (*ORDERS, *REMARKS, *PHRASES, *TICKETS, *CUSTOMERS, *KNOWLEDGE, "PRAGMA user_version = 2"):
        op.get_bind().exec_driver_sql(statement)
