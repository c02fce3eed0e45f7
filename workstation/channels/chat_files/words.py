"""What files call things: speakers' roles, names of shops, times; and which characters a message may have."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from workstation.domain.values import Side

CHINA = timezone(timedelta(hours=8))
"""The zone of times that name none."""
LONGEST_TEXT = 20_000
"""Characters of one message."""
SHOP_SPEAKER = "客服"
"""Shown for the shop's side where the file gives no name."""

_SIDES = {
    Side.CUSTOMER: "customer buyer user client guest visitor c u 买家 顾客 客户 用户 买方 访客",
    Side.CLERK: "agent helpdesk clerk seller shop staff service assistant a s 客服 卖家 商家 坐席 人工客服 店铺",
    Side.AUTOMATIC: "auto automatic bot robot autoreply 自动 自动回复 机器人 智能客服",
    Side.SYSTEM: "system notice 系统 系统消息 通知",
    Side.NOTE: "note internal 备注 内部备注",
}
_BY_ROLE = {word: side for side, words in _SIDES.items() for word in words.split()}
_SHOP = re.compile(r"客服|旗舰店|专营店|专卖店|官方店|企业店|店小二|小二|售后|售前|商家|.店[:：]")
_ROBOT = re.compile(r"机器人|自动回复")
_CONTROLS = {code: None for code in (*range(32), *range(127, 160)) if code not in (9, 10)}
_DATE = r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?"
_CLOCK = r"(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d{1,9})?)?"
_TIME = re.compile(rf"{_DATE}(?:[ T]{{1,3}}{_CLOCK})?")
_EARLIEST = int(datetime(1990, 1, 1, tzinfo=UTC).timestamp() * 1000)
_LATEST = int(datetime(2100, 1, 1, tzinfo=UTC).timestamp() * 1000)


def side_of(role: str) -> Side | None:
    """The side that a role word stands for, or None."""
    return _BY_ROLE.get(role.strip().lower())


def side_of_name(name: str, shops: frozenset[str] = frozenset()) -> Side | None:
    """The side that a speaker's name tells of itself, None for any other name (a customer's, or an unknown shop's).

    The shop's are those in ``shops``, role words such as 客服, and names like 店铺:账号 or 某某旗舰店.
    """
    if name in shops:
        return Side.CLERK
    if len(name) > 1 and (side := side_of(name)):
        return side
    if _ROBOT.search(name[:200]):
        return Side.AUTOMATIC
    return Side.CLERK if _SHOP.search(name[:200]) else None


def clean(text: str) -> str:
    """Without control characters and outer blanks; line ends become \\n. Nothing else is touched."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS).strip()


def read_time(value: str | int | float, zone: tzinfo = CHINA) -> int | None:
    """Milliseconds since 1970 UTC from ``2026-11-22 10:05:12`` and its kin, ISO 8601 or a number; None if it is none.

    Numbers below 10¹¹ are seconds, others milliseconds. Only the years 1990 to 2099 are believed.
    """
    if isinstance(value, str):
        value = value.strip()[:64]
        if value.isascii() and value.isdigit():
            return _bounded(int(value))
        return _from_text(value, zone)
    return _bounded(value)


def _bounded(number: float) -> int | None:
    if not -1e18 < number < 1e18:
        return None
    milliseconds = int(number * 1000 if abs(number) < 1e11 else number)
    return milliseconds if _EARLIEST <= milliseconds < _LATEST else None


def _from_text(text: str, zone: tzinfo) -> int | None:
    try:
        moment = _moment(text)
        if moment is None:
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=zone)
        return _bounded(round(moment.timestamp() * 1000)) if moment.year >= 1990 else None
    except (ValueError, OverflowError):
        return None


def _moment(text: str) -> datetime | None:
    if match := _TIME.fullmatch(text):
        year, month, day, hour, minute, second = (int(one or 0) for one in match.groups())
        return datetime(year, month, day, hour, minute, second)
    return datetime.fromisoformat(text) if text[:4].isdigit() else None
