"""Remarks of orders and reminders of payment: how they get into their tables, and reading them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from workstation.domain.entry import Entry
from workstation.domain.flags import Flag
from workstation.domain.order_desk_events import PaymentReminded
from workstation.domain.orders import OrderKey, Platform
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.remarks import Remark
from workstation.journal.troubles import told_as_trouble

_COLUMNS = "seq, platform, order_no, flag, text, clerk, at, line"
_ADD = f"INSERT INTO remark ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?)"
_OF = f"SELECT {_COLUMNS} FROM remark WHERE order_no = ? AND platform = ? ORDER BY seq"
_FLAGGED = f"""SELECT {_COLUMNS} FROM remark r WHERE flag = ? AND NOT EXISTS (
    SELECT 1 FROM remark l WHERE l.order_no = r.order_no AND l.platform = r.platform AND l.seq > r.seq)
    ORDER BY seq DESC LIMIT ?"""

_REMIND = "INSERT INTO payment_reminder (seq, platform, order_no, clerk, at) VALUES (?,?,?,?,?)"
_REMINDED = "SELECT at, clerk FROM payment_reminder WHERE order_no = ? AND platform = ? ORDER BY seq LIMIT 1"


def project_remark(db: sqlite3.Connection, entry: Entry) -> None:
    """Write the row of a remark."""
    event = entry.event
    assert isinstance(event, RemarkAdded)
    db.execute(
        _ADD,
        (entry.seq, event.platform.value, event.order_no, event.flag.value, event.text, entry.clerk, entry.at,
         event.line),
    )  # fmt: skip


def project_reminder(db: sqlite3.Connection, entry: Entry) -> None:
    """Write the row of a payment reminder."""
    event = entry.event
    assert isinstance(event, PaymentReminded)
    db.execute(_REMIND, (entry.seq, event.platform.value, event.order_no, entry.clerk, entry.at))


def reminded(db: sqlite3.Connection, key: OrderKey) -> tuple[int, str] | None:
    """When the customer was first reminded of payment for this order, and by whom; None if never."""
    found = db.execute(_REMINDED, (key.order_no, key.platform.value)).fetchone()
    return (found[0], found[1]) if found else None


def remarks_of(db: sqlite3.Connection, key: OrderKey) -> list[Remark]:
    """The remarks of one order, in order."""
    return [_remark(row) for row in db.execute(_OF, (key.order_no, key.platform.value))]


class RemarkReading:
    """Implements ``domain.remarks.RemarkSource`` on a connection that reads. Raises ``Trouble``."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._db = connection

    def remarks_of(self, key: OrderKey) -> list[Remark]:
        """Those of one order, in order."""
        with told_as_trouble(self._path):
            return remarks_of(self._db, key)

    def reminded(self, key: OrderKey) -> tuple[int, str] | None:
        """When (milliseconds since 1970 UTC) and by whom the customer was reminded of payment; None if never."""
        with told_as_trouble(self._path):
            return reminded(self._db, key)

    def flagged(self, flag: Flag, limit: int) -> list[Remark]:
        """The last remarks of the orders whose last remark has ``flag``, newest first."""
        with told_as_trouble(self._path):
            return [_remark(row) for row in self._db.execute(_FLAGGED, (flag.value, limit))]


def _remark(row: tuple[int, str, str, str, str, str, int, str]) -> Remark:
    seq, platform, order_no, flag, text, clerk, at, line = row
    key = OrderKey(Platform(platform), order_no)
    return Remark(seq=seq, key=key, flag=Flag(flag), text=text, clerk=clerk, at=at, line=line)
