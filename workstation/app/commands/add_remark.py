"""``workstation add-remark``: a remark with its flag, and the text that goes into the platform's field."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Iterator
from contextlib import closing, contextmanager

import msgspec

from workstation.app.clock import MachineClock
from workstation.app.commands.targets import existing_room
from workstation.app.paths import DataFolder, RoomKind, RoomPaths
from workstation.app.people import PeopleFile
from workstation.app.policies import load
from workstation.app.words import translate
from workstation.domain.flags import Flag, flag_named
from workstation.domain.orders import Order, OrderKey, Platform
from workstation.domain.refused import Reason, Refused
from workstation.domain.remarks import Convention, Paste, Remark, all_lines, full_text
from workstation.domain.trouble import Trouble
from workstation.journal.connection import connect_to_read
from workstation.journal.documents.orders import OrderReading
from workstation.journal.documents.remarks import RemarkReading
from workstation.journal.journal import Journal
from workstation.journal.lock import holder
from workstation.services.remarks import add_remark


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Add it and print its line and the whole text to paste."""
    room = existing_room(folder, arguments.room or RoomKind.SHOP)
    convention = load("flags", Convention, folder.root)
    flag = _flag(convention, arguments.flag)
    clerk = arguments.clerk if arguments.clerk is not None else _last(folder)
    with _opened(room) as journal, closing(connect_to_read(room.journal)) as db:
        order = _order(OrderReading(room.journal, db), arguments.order.strip(), arguments.platform)
        key = OrderKey(order.platform, order.order_no)
        now = MachineClock().now()
        add_remark(journal, convention, key, flag, arguments.text, clerk=clerk, now=now).result()
        remarks = RemarkReading(room.journal, db).remarks_of(key)
    paste = full_text(all_lines(order, remarks), convention)
    (_print_json if arguments.json else _print)(remarks[-1], paste)
    return 0


@contextmanager
def _opened(room: RoomPaths) -> Iterator[Journal]:
    """The room to write; ``Trouble('desk_open')`` while the desk is."""
    pid = holder(room.journal)
    if pid:
        raise Trouble("desk_open", path=str(room.journal), pid=pid)
    with closing(Journal.open(room.journal, threaded=False, tell=_nobody, backups=room.backups)) as journal:
        yield journal


def _flag(convention: Convention, named: str) -> Flag:
    """The flag by what the policy calls it, else by its name or what platforms call it."""
    for rule in convention.flags:
        if named.casefold() in (rule.flag.value, rule.letter.casefold(), rule.name.casefold(), rule.key.casefold()):
            return rule.flag
    if (flag := flag_named(named)) is not None:
        return flag
    usable = "、".join(f"{one.name} ({one.flag.value})" for one in convention.usable)
    raise Refused(Reason.FLAG_UNKNOWN, flag=named, flags=usable)


def _last(folder: DataFolder) -> str:
    """Who sat here last; where nobody ever did, who is signed in at the machine."""
    people = PeopleFile(folder.people).all()
    return people[0].name if people else getpass.getuser()


def _order(orders: OrderReading, number: str, platform: Platform | None) -> Order:
    found = [one for one in orders.numbered(number) if platform in (None, one.platform)]
    if not found:
        raise Refused(Reason.UNKNOWN_ORDER, order=number)
    if len(found) > 1:
        raise Refused(Reason.AMBIGUOUS_ORDER, order=number, platforms=", ".join(one.platform for one in found))
    return found[0]


def _print_json(remark: Remark, paste: Paste) -> None:
    data = {
        "order_no": remark.key.order_no,
        "platform": remark.key.platform,
        "flag": remark.flag,
        "text": remark.text,
        "clerk": remark.clerk,
        "at": _iso(remark.at),
        "line": remark.line,
        "paste": paste.text,
        "bytes": paste.size,
        "over": paste.over,
    }
    print(msgspec.json.encode(data).decode())


def _iso(at: int) -> str:
    from datetime import datetime

    return datetime.fromtimestamp(at // 1000).isoformat()


def _print(remark: Remark, paste: Paste) -> None:
    print(remark.line)
    print()
    print(translate("CommandLine", "To paste on the platform ({size} of {limit} bytes):").format(
        size=paste.size, limit=paste.limit
    ))  # fmt: skip
    print(paste.text)
    if paste.over:
        told = translate(
            "CommandLine",
            "This is {over} bytes more than the platform takes. Nothing was left out; shorten the oldest lines there.",
        )
        print(told.format(over=paste.over))


def _nobody(entries: object) -> None:
    """No window listens."""
    del entries
