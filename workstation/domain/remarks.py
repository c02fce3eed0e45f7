"""Remarks and their flags (DOMAIN D4): the shop's convention, what it refuses, and the text for the platform."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Protocol

import msgspec

from workstation.domain.flags import Flag
from workstation.domain.masking import mask_phones_in
from workstation.domain.orders import Order, OrderKey
from workstation.domain.refused import Reason, Refused

PLACES = ("content", "clerk", "time")
_PLACE = re.compile(r"\{(\w+)\}")


class FlagRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one flag stands for in this shop."""

    flag: Flag
    letter: str
    """Stands on the flag wherever it is shown, so that colour is never the only sign."""
    key: str
    """The key that chooses it while a remark is written."""
    name: str
    meaning: str
    forbidden: str = ""
    """Why it must not be used; empty if it may."""


class Preset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A remark often made."""

    flag: Flag
    text: str


class Convention(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The policy ``flags``. ``ValueError`` if it contradicts itself."""

    line: str
    """How a remark is worded; the places are ``PLACES``."""
    time: str
    """How its moment is, as ``strftime`` has it."""
    limit: int
    """Bytes that the platform takes."""
    bytes: Literal["gb18030", "gbk", "utf-8"]
    """How the platform counts them. A Chinese character is 2 bytes as GBK and GB18030, 3 as UTF-8."""
    flags: tuple[FlagRule, ...]
    presets: tuple[Preset, ...] = ()

    def __post_init__(self) -> None:
        if sorted(_PLACE.findall(self.line)) != sorted(PLACES):
            raise ValueError("line must hold {content}, {clerk} and {time}, each once")
        if "\n" in self.line:
            raise ValueError("line must be one line")
        if self.limit < 1:
            raise ValueError("limit must be 1 or more")
        for name in ("flag", "key"):
            if len({getattr(one, name) for one in self.flags}) < len(self.flags):
                raise ValueError(f"flags: the same {name} twice")
        if not self.usable:
            raise ValueError("flags: not one that may be used")
        usable = {one.flag for one in self.usable}
        if unfit := [one.text for one in self.presets if one.flag not in usable or not one.text.strip()]:
            raise ValueError(f"presets: {unfit[0]!r} has a flag that may not be used, or no text")

    @property
    def usable(self) -> tuple[FlagRule, ...]:
        """The flags that a clerk may choose."""
        return tuple(one for one in self.flags if not one.forbidden)

    def rule(self, flag: Flag) -> FlagRule | None:
        """What ``flag`` stands for, None if the convention does not know it."""
        return next((one for one in self.flags if one.flag is flag), None)

    def against(self, flag: Flag | None) -> bool:
        """Whether an order with ``flag`` is against the convention: only forbidden ones are."""
        rule = self.rule(flag) if flag is not None else None
        return rule is not None and bool(rule.forbidden)

    def worded(self, text: str, clerk: str, at: int) -> str:
        """The line of a remark: ``催快递—小美—2026-11-22 10:05``. ``at``: milliseconds since 1970 UTC."""
        moment = datetime.fromtimestamp(at / 1000).strftime(self.time)
        values = {"content": text, "clerk": clerk, "time": moment}
        return _PLACE.sub(lambda place: values[place[1]], self.line)

    def size(self, text: str) -> int:
        """Bytes of ``text`` as the platform counts them. What the encoding has no letter for counts as GB18030."""
        try:
            return len(text.encode(self.bytes))
        except UnicodeEncodeError:
            return len(text.encode("gb18030", errors="replace"))


class Remark(msgspec.Struct, frozen=True, kw_only=True):
    """A remark made at this desk; ``seq`` is the number of its entry."""

    seq: int
    key: OrderKey
    flag: Flag
    text: str
    clerk: str
    at: int
    """Milliseconds since 1970 UTC."""
    line: str


class RemarkSource(Protocol):
    """Remarks made at this desk, read-only."""

    def remarks_of(self, key: OrderKey) -> list[Remark]:
        """Those of one order, in order."""
        ...


class Paste(msgspec.Struct, frozen=True):
    """What goes into the platform's field, which it replaces."""

    text: str
    size: int
    """Bytes, as the platform counts."""
    limit: int
    left_out: int = 0
    """Lines, the oldest, that are not in it; only where this was asked for."""

    @property
    def over(self) -> int:
        """Bytes too many, 0 if it fits."""
        return max(0, self.size - self.limit)


def checked(convention: Convention, flag: Flag, text: str, clerk: str, at: int) -> tuple[str, str]:
    """The text without blanks around it, and its line. ``Refused`` says which rule it breaks; nothing is mended."""
    rule = convention.rule(flag)
    if rule is None:
        raise Refused(Reason.FLAG_UNKNOWN, flag=flag.value, flags=_names(convention))
    if rule.forbidden:
        raise Refused(Reason.FLAG_FORBIDDEN, flag=rule.name, why=rule.forbidden, flags=_names(convention))
    clean = text.strip()
    if not clean:
        raise Refused(Reason.REMARK_EMPTY)
    if any(unicodedata.category(one) in ("Cc", "Cs", "Zl", "Zp") for one in clean + clerk):
        raise Refused(Reason.REMARK_NOT_ONE_LINE)
    if not clerk.strip():
        raise Refused(Reason.NAME_MISSING)
    line = convention.worded(clean, clerk.strip(), at)
    over = convention.size(line) - convention.limit
    if over > 0:
        raise Refused(Reason.REMARK_TOO_LONG, over=over, limit=convention.limit)
    return clean, line


def _names(convention: Convention) -> str:
    return "、".join(one.name for one in convention.usable)


def memo_lines(order: Order | None) -> list[str]:
    """The remark on the platform as last imported, by line; empty lines fall away."""
    memo = order.memo if order is not None else ""
    return [line.rstrip() for line in memo.splitlines() if line.strip()]


def all_lines(order: Order | None, remarks: Sequence[Remark]) -> list[str]:
    """The imported lines, then those made here that the platform does not have yet."""
    return memo_lines(order) + [one.line for one in pending(order, remarks)]


def pending(order: Order | None, remarks: Sequence[Remark]) -> list[Remark]:
    """The remarks made here that were not on the platform when the order was last imported."""
    there = [mask_phones_in(line) for line in memo_lines(order)]  # in a replay the memo is masked, a remark is not
    missing: list[Remark] = []
    for one in remarks:
        if (line := mask_phones_in(one.line)) in there:
            there.remove(line)  # the same line made twice must be there twice
        else:
            missing.append(one)
    return missing


def flag_of(order: Order | None, remarks: Sequence[Remark]) -> Flag | None:
    """The latest flag: that of the last remark the platform does not have yet, else what the platform has."""
    waiting = pending(order, remarks)
    if waiting:
        return waiting[-1].flag
    if order is not None and order.flag is not None:
        return order.flag
    return remarks[-1].flag if remarks else None


def full_text(lines: Sequence[str], convention: Convention) -> Paste:
    """The exact text to paste: every line, the oldest first. It may be over the limit: ``Paste.over`` says by how much.

    Nothing is ever cut silently; ``fitting`` leaves lines out where somebody asked for it.
    """
    text = "\n".join(lines)
    return Paste(text, convention.size(text), convention.limit)


def fitting(lines: Sequence[str], convention: Convention) -> Paste:
    """As many of the newest lines as the platform takes, whole ones, and how many older ones are left out."""
    for first in range(len(lines)):
        paste = full_text(lines[first:], convention)
        if not paste.over:
            return Paste(paste.text, paste.size, paste.limit, first)
    return Paste("", 0, convention.limit, len(lines))
