"""Values of cells: texts without what Excel and platforms wrap around them, exact money, moments, numbers."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

_FORMULA = re.compile(r'="(.*)"', re.DOTALL)
_NOTHING = frozenset({"", "'", "-", "--", "null", "NULL", "None"})
_SCIENTIFIC = re.compile(r"[+-]?\d+(\.\d+)?[eE][+-]?\d+")
_ORDER_NO = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z_-]{0,62}[0-9A-Za-z])?")
_MONEY = re.compile(r"-?(\d{1,3}(,\d{3})+|\d{1,12})?(\.\d{1,12})?")
_WHOLE = re.compile(r"(\d{1,9})(\.0+)?[件个只双套箱份]?")
_WITH_POINT = re.compile(r"(\d+)\.0+")
_MOMENT = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?"
    r"(?:[T\s]*(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})(?:\.\d+)?秒?)?分?(?:\s*([AaPp])[Mm])?)?(?:\+08:?00)?"
)
_SERIAL = re.compile(r"\d{5}(\.\d+)?")
_SERIALS = range(32_874, 73_051)
"""Days of Excel from 1990 to 2099."""
_ZIP = re.compile(r"\s*[(（]\s*\d{6}\s*[)）]\s*$")
_CENT = Decimal("0.01")


class BadValue(Exception):  # noqa: N818  a row's fault, told in a sentence
    """A cell cannot be read. ``code`` is one of ``domain.imports.ORDER_REASONS``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def text_of(cell: str) -> str:
    """What the cell says: without outer blanks, ``="…"``, a leading apostrophe; a lone sign is nothing."""
    text = cell.strip()
    if text.startswith("=") and (match := _FORMULA.fullmatch(text)):
        text = match[1].strip()
    if text in _NOTHING:
        return ""
    if text[0] == "'" and len(text) > 1:
        text = text[1:].strip()
        return "" if text in _NOTHING else text
    return text


def number_text(text: str) -> str:
    """An account of digits (order, waybill, phone) as text. ``scientific`` where Excel has lost digits."""
    if _SCIENTIFIC.fullmatch(text):
        raise BadValue("scientific")
    if match := _WITH_POINT.fullmatch(text):
        if len(match[1]) > 15:
            raise BadValue("digits_lost")
        return match[1]
    return text


def order_number(text: str) -> str:
    """An order's number. ``no_order_no``, ``scientific``, ``digits_lost`` or ``bad_order_no``."""
    number = number_text(text if text.isascii() else unicodedata.normalize("NFKC", text))
    if not number:
        raise BadValue("no_order_no")
    if not _ORDER_NO.fullmatch(number) or not any(one.isdigit() for one in number):
        raise BadValue("bad_order_no")
    return number


def money(text: str) -> Decimal | None:
    """Yuan with two decimals, exactly, or None for an empty cell. ``bad_money``."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    plain = plain.replace(" ", "").removeprefix("¥").removeprefix("RMB").removesuffix("元")
    if not plain:
        return None
    if not _MONEY.fullmatch(plain) or not plain[-1].isdigit():
        raise BadValue("bad_money")
    try:
        return Decimal(plain.replace(",", "")).quantize(_CENT, ROUND_HALF_UP)
    except InvalidOperation as fault:
        raise BadValue("bad_money") from fault


def whole(text: str) -> int | None:
    """A number of pieces, or None for an empty cell. ``bad_number``."""
    if not text:
        return None
    match = _WHOLE.fullmatch(unicodedata.normalize("NFKC", text).replace(",", "").strip())
    if not match:
        raise BadValue("bad_number")
    return int(match[1])


def moment(text: str) -> str | None:
    """ISO 8601 without a zone, or None for an empty cell. ``bad_time``. A bare number is a day of Excel."""
    if not text or text.startswith("0000-00-00"):
        return None
    try:
        if match := _MOMENT.fullmatch(text):
            year, month, day, hour, minute, second = (int(one or 0) for one in match.groups()[:6])
            if match[7]:
                hour = hour % 12 + (12 if match[7] in "Pp" else 0)
            return _iso(datetime(year, month, day, hour, minute, second))
        if _SERIAL.fullmatch(text) and int(float(text)) in _SERIALS:
            return _iso(datetime(1899, 12, 30) + timedelta(seconds=round(float(text) * 86_400)))
    except ValueError as fault:
        raise BadValue("bad_time") from fault
    raise BadValue("bad_time")


def _iso(at: datetime) -> str:
    if not 1990 <= at.year <= 2099:
        raise BadValue("bad_time")
    return at.isoformat(timespec="seconds")


def address(text: str) -> str:
    """Without the zip code in brackets at its end."""
    return _ZIP.sub("", text).strip()
