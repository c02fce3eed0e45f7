"""Remarks of orders: how they get into their table, and reading them."""

from __future__ import annotations

import sqlite3

from workstation.domain.entry import Entry
from workstation.domain.flags import Flag
from workstation.domain.orders import OrderKey, Platform
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.remarks import Remark

_COLUMNS = "seq, platform, order_no, flag, text, clerk, at, line"
_ADD = f"INSERT INTO remark ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?)"
_OF = f"SELECT {_COLUMNS} FROM remark WHERE order_no = ? AND platform = ? ORDER BY seq"
_FLAGGED = f"""SELECT {_COLUMNS} FROM remark r WHERE flag = ? AND NOT EXISTS (
    SELECT 1 FROM remark l WHERE l.order_no = r.order_no AND l.platform = r.platform AND l.seq > r.seq)
    ORDER BY seq DESC LIMIT ?"""


def project_remark(db: sqlite3.Connection, entry: Entry) -> None:
    """Write the row of a remark."""
    event = entry.event
    assert isinstance(event, RemarkAdded)
    db.execute(
        _ADD,
        (entry.seq, event.platform.value, event.order_no, event.flag.value, event.text, entry.clerk, entry.at,
         event.line),
    )  # fmt: skip


class RemarkReading:
    """Implements ``domain.remarks.RemarkSource`` on a connection that reads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def remarks_of(self, key: OrderKey) -> list[Remark]:
        """Those of one order, in order."""
        return [_remark(row) for row in self._db.execute(_OF, (key.order_no, key.platform.value))]

    def flagged(self, flag: Flag, limit: int) -> list[Remark]:
        """The last remarks of the orders whose last remark has ``flag``, newest first."""
        return [_remark(row) for row in self._db.execute(_FLAGGED, (flag.value, limit))]


def _remark(row: tuple[int, str, str, str, str, str, int, str]) -> Remark:
    seq, platform, order_no, flag, text, clerk, at, line = row
    key = OrderKey(Platform(platform), order_no)
    return Remark(seq=seq, key=key, flag=Flag(flag), text=text, clerk=clerk, at=at, line=line)
