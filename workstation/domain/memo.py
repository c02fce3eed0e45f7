"""The shop's remark of an imported order as remarks: lines that this program wrote are taken apart (DOMAIN D4)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from workstation.domain.flags import Flag
from workstation.domain.masking import mask_phones_in
from workstation.domain.orders import Order
from workstation.domain.remarks import Remark

_OURS = re.compile(r"(.+)—([^—\n]{1,40})—(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?)")
"""``内容—客服名—时间``; the text may have dashes of its own."""


class ToldRemark(msgspec.Struct, frozen=True, kw_only=True):
    """A remark of an order, wherever it was made."""

    text: str
    clerk: str | None = None
    """None where the platform does not tell."""
    at: str | None = None
    """ISO 8601 local, None where the platform does not tell."""
    flag: Flag | None = None


def told_remarks(order: Order, remarks: Sequence[Remark]) -> list[ToldRemark]:
    """The imported memo first, then the remarks of this desk.

    Lines of the memo in our own format become remarks of their own; what stands between them is one remark,
    word for word. A line that a remark of this desk wrote is left to that one, so that it is not told twice.
    """
    return [*_imported(order, [mask_phones_in(one.line) for one in remarks]), *map(_told, remarks)]


def _imported(order: Order, known: list[str]) -> Iterator[ToldRemark]:
    foreign: list[str] = []
    for line in order.memo.split("\n"):
        plain = line.strip()
        masked = mask_phones_in(plain)  # as the remarks made here are compared: a replay has the memo masked
        ours = _parsed(plain, order.flag)
        if ours is None and masked not in known:
            foreign.append(line)
            continue
        if text := "\n".join(foreign).strip():
            yield ToldRemark(text=text, flag=order.flag)
        foreign = []
        if masked in known:
            known.remove(masked)  # a line made twice stands there twice
        elif ours is not None:
            yield ours
    if text := "\n".join(foreign).strip():
        yield ToldRemark(text=text, flag=order.flag)


def _parsed(line: str, flag: Flag | None) -> ToldRemark | None:
    match = _OURS.fullmatch(line)
    at = _moment(match[3], match[4]) if match else None
    return ToldRemark(text=match[1], clerk=match[2], at=at, flag=flag) if match and at else None


def _told(remark: Remark) -> ToldRemark:
    at = datetime.fromtimestamp(remark.at / 1000).isoformat(timespec="seconds")
    return ToldRemark(text=remark.text, clerk=remark.clerk, at=at, flag=remark.flag)


def _moment(day: str, clock: str) -> str | None:
    try:
        return datetime.fromisoformat(f"{day}T{clock}").isoformat(timespec="seconds")
    except ValueError:
        return None
