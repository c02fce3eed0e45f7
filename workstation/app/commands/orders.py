"""``workstation orders``: all orders of a room, for people (masked) or for other programs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

import msgspec

from workstation.app.cli import speak
from workstation.app.commands.import_orders import opened
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.words import translate
from workstation.domain.masking import mask_name, mask_phone
from workstation.domain.memo import told_remarks
from workstation.domain.order_merge import money_text
from workstation.domain.orders import Order, key_of
from workstation.domain.remarks import Remark, flag_of
from workstation.journal.documents.orders import OrderReading
from workstation.journal.documents.remarks import RemarkReading
from workstation.views.imports.order_sentences import platform_name, status_name


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Print them, by the moment they were placed."""
    speak()
    room = folder.room(arguments.room or RoomKind.SHOP)
    with opened(room) as connection:
        if connection is None:
            return 0
        remarks = RemarkReading(room.journal, connection)
        pairs = ((order, remarks.remarks_of(key_of(order))) for order in OrderReading(room.journal, connection).all())
        if arguments.json:
            _print_lines(pairs)
        else:
            _print_table(pairs)
    return 0


def as_json(order: Order, remarks: Sequence[Remark]) -> dict[str, Any]:
    """An order as other programs get it; Any, because JSON holds anything."""
    return {
        "platform": order.platform,
        "order_no": order.order_no,
        "buyer": order.buyer,
        "status": order.status or order.status_word or None,  # a word nobody knows stays as it is
        "total": money_text(order.total),
        "receiver": order.receiver,
        "phone": order.phone,
        "address": order.address,
        "created": order.created,
        "paid": order.paid,
        "items": [{"title": one.title, "qty": one.qty, "sku": one.sku} for one in order.items],
        "tracking_no": order.tracking_no,
        "courier": order.courier,
        "remarks": [msgspec.to_builtins(one) for one in told_remarks(order, remarks)],
        "flag": flag_of(order, remarks),
    }


def _print_lines(pairs: Iterable[tuple[Order, Sequence[Remark]]]) -> None:
    encode = msgspec.json.Encoder().encode
    for order, remarks in pairs:
        sys.stdout.write(encode(as_json(order, remarks)).decode() + "\n")


def _print_table(pairs: Iterator[tuple[Order, Sequence[Remark]]]) -> None:
    for order, remarks in pairs:
        flag = flag_of(order, remarks)
        cells = (
            (order.created or "").replace("T", " ")[:16].ljust(16),
            platform_name(order.platform),
            order.order_no,
            status_name(order.status, order.status_word),
            _money(order.total),
            mask_name(order.receiver),
            mask_phone(order.phone),
            "；".join(f"{item.title[:20]} ×{item.qty}" for item in order.items[:3]),
            flag.value if flag else "",
        )
        print("  ".join(cells).rstrip())


def _money(total: Decimal | None) -> str:
    return "—" if total is None else translate("CommandLine", "¥{amount}").format(amount=money_text(total))
