"""Numbers as people write them in a chat: 48, 3.5, 16:00, 四十八, 两, 半."""

from __future__ import annotations

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_UNITS = {"十": 10, "百": 100, "千": 1_000, "万": 10_000}


def value(number: str) -> float | None:
    """The number's value; 16:30 is 16.5; None if it is none."""
    if number[:1].isdecimal():
        return _arabic(number)
    if number == "半":
        return 0.5
    return _chinese(number)


def _arabic(number: str) -> float | None:
    hours, _, minutes = number.partition(":")
    try:
        return float(hours) + float(minutes or 0) / 60
    except ValueError:
        return None


def _chinese(number: str) -> float | None:
    total, digit = 0, 0
    for letter in number:
        if letter in _DIGITS:
            digit = digit * 10 + _DIGITS[letter]
        elif letter in _UNITS:
            total += max(1, digit) * _UNITS[letter]
            digit = 0
        else:
            return None
    return float(total + digit) if number else None
