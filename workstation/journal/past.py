"""Reading conversations of the past, by name and by id."""

from __future__ import annotations

import sqlite3

from workstation.domain.sources import PastConversation
from workstation.domain.values import Buyer
from workstation.journal.lines import batched
from workstation.journal.projector import decode_conversation
from workstation.journal.words import fold

_PAST = """SELECT data, last_at, last_text FROM conversation
    WHERE state IN ('closed','transferred') AND instr(name, ?) ORDER BY last_at DESC LIMIT ?"""
_ONE = "SELECT data, last_at, last_text FROM conversation WHERE id = ?"


class Past:
    """All conversations ever, on a connection that reads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def past(self, name: str, limit: int) -> list[PastConversation]:
        """The latest closed or transferred conversations whose buyer's name contains ``name``, newest first."""
        return [_past(*row) for row in self._db.execute(_PAST, (fold(name.strip()), limit))]

    def conversation(self, conversation: str) -> PastConversation | None:
        """One conversation by id, on the desk or not; None if it never was."""
        row = self._db.execute(_ONE, (conversation,)).fetchone()
        return _past(*row) if row else None

    def buyers(self, conversations: set[str]) -> dict[str, Buyer]:
        """Whose conversations these are."""
        found: dict[str, Buyer] = {}
        for some in batched(sorted(conversations)):
            query = f"SELECT data FROM conversation WHERE id IN ({','.join('?' * len(some))})"
            for (data,) in self._db.execute(query, some):
                one = decode_conversation(data)
                found[one.id] = one.buyer
        return found


def _past(data: str, last_at: int, last_text: str) -> PastConversation:
    one = decode_conversation(data)
    return PastConversation(
        id=one.id,
        channel=one.channel,
        buyer=one.buyer,
        state=one.state,
        last_at=last_at,
        last_text=last_text,
        tags=one.tags,
    )
