"""The recorded hours: clock hours in which something happened on the desk."""

from __future__ import annotations

import sqlite3

from workstation.domain.figures import HOUR
from workstation.domain.sources import RecordedHour

_LATEST = "SELECT max(at) FROM entry WHERE at < ? AND kind <> 'MessageImported'"
_COUNT = """SELECT count(*), ifnull(sum(kind = 'MessageReceived'), 0), ifnull(sum(kind = 'ReplySent'), 0),
    count(DISTINCT CASE WHEN kind IN ('MessageReceived','ReplySent') THEN conversation END)
    FROM entry WHERE at >= ? AND at < ? AND kind <> 'MessageImported'"""
_CLERK = """SELECT clerk FROM entry WHERE at >= ? AND at < ? AND kind <> 'MessageImported' AND clerk <> ''
    GROUP BY clerk ORDER BY count(*) DESC, clerk LIMIT 1"""


def recorded_hours(connection: sqlite3.Connection, limit: int) -> list[RecordedHour]:
    """The latest ``limit`` hours with entries in them, newest first; imported history does not count.

    ``clerk`` is who caused most of the entries, empty if nobody was signed in.
    """
    hours: list[RecordedHour] = []
    before = 2**63 - 1
    while len(hours) < limit:
        (at,) = connection.execute(_LATEST, (before,)).fetchone()
        if at is None:
            break
        before = at // HOUR * HOUR
        hours.append(_hour(connection, before))
    return hours


def _hour(connection: sqlite3.Connection, start: int) -> RecordedHour:
    span = (start, start + HOUR)
    entries, messages, replies, customers = connection.execute(_COUNT, span).fetchone()
    clerk = connection.execute(_CLERK, span).fetchone()
    return RecordedHour(
        starts_at=start,
        clerk=clerk[0] if clerk else "",
        messages=messages,
        replies=replies,
        customers=customers,
        entries=entries,
    )
