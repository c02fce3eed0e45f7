"""The ground: the journal with its guards, its projections, the search index."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

TABLES = """
CREATE TABLE entry (
    seq INTEGER NOT NULL PRIMARY KEY, at INTEGER NOT NULL, clerk VARCHAR NOT NULL, conversation VARCHAR,
    kind VARCHAR NOT NULL, version INTEGER NOT NULL, data VARCHAR NOT NULL, hash BLOB NOT NULL);
CREATE INDEX entry_conversation ON entry (conversation, seq) WHERE conversation IS NOT NULL;
CREATE INDEX entry_at ON entry (at) WHERE kind <> 'MessageImported';
CREATE INDEX entry_seat ON entry (kind, seq)
    WHERE kind IN ('SignedIn','SignedOut','PresenceChanged','LimitsSet','FocusChanged');
CREATE TABLE origin (
    key VARCHAR NOT NULL PRIMARY KEY, seq INTEGER NOT NULL,
    FOREIGN KEY(seq) REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED) WITHOUT ROWID;
CREATE TABLE message (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES entry (seq), conversation VARCHAR NOT NULL, at INTEGER NOT NULL,
    place INTEGER NOT NULL, text VARCHAR NOT NULL, delivery VARCHAR NOT NULL, reason VARCHAR NOT NULL,
    recalled BOOLEAN NOT NULL);
CREATE INDEX message_conversation ON message (conversation, at, seq);
CREATE INDEX message_place ON message (place);
CREATE TABLE conversation (
    id VARCHAR NOT NULL PRIMARY KEY, name VARCHAR NOT NULL, state VARCHAR NOT NULL, last_at INTEGER NOT NULL,
    last_text VARCHAR NOT NULL, version INTEGER NOT NULL, data VARCHAR NOT NULL) WITHOUT ROWID;
CREATE INDEX conversation_past ON conversation (last_at, name) WHERE state IN ('closed','transferred');
CREATE TABLE stay (
    opened_seq INTEGER NOT NULL PRIMARY KEY REFERENCES entry (seq), conversation VARCHAR NOT NULL,
    left_seq INTEGER REFERENCES entry (seq));
CREATE INDEX stay_open ON stay (opened_seq) WHERE left_seq IS NULL;
CREATE TABLE round (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES entry (seq), conversation VARCHAR NOT NULL, clerk VARCHAR NOT NULL,
    opened_at INTEGER, answered_at INTEGER NOT NULL, first BOOLEAN NOT NULL);
CREATE INDEX round_answered ON round (answered_at);
CREATE TABLE meta (key VARCHAR NOT NULL PRIMARY KEY, value VARCHAR NOT NULL);
INSERT INTO meta VALUES ('indexed', '0');
CREATE VIRTUAL TABLE search USING fts5 (text, content='', detail=none, columnsize=0, tokenize='ascii');
INSERT INTO search (search, rank) VALUES ('automerge', 16)
"""

_REFUSE = "CREATE TRIGGER {0}_not_{1}d BEFORE {1} ON {0} BEGIN SELECT RAISE(ABORT, '{0} is never {1}d'); END"

GUARDS = (
    *(_REFUSE.format(table, verb) for table in ("entry", "origin") for verb in ("update", "delete")),
    "CREATE TRIGGER entry_without_holes BEFORE INSERT ON entry "
    "WHEN NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM entry) "
    "BEGIN SELECT RAISE(ABORT, 'entries are numbered without holes'); END",
)


def upgrade() -> None:
    """Create everything in an empty file."""
    for statement in (*TABLES.split(";\n"), *GUARDS, "PRAGMA user_version = 1"):
        op.get_bind().exec_driver_sql(statement)
