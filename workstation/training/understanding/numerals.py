"""Chinese numerals as digits: 两 → 2, 二十四 → 24, 两三 → 2-3, 二零二六 → 2026."""

from __future__ import annotations

import re

DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "俩": 2, "三": 3, "四": 4, "五": 5,
          "六": 6, "七": 7, "八": 8, "九": 9}  # fmt: skip
UNITS = {"十": 10, "百": 100}
_RUN = re.compile(f"[{''.join((*DIGITS, *UNITS))}]+")


def with_digits(text: str) -> str:
    """``text`` with each run of numerals as digits. 千 and 万 stay, since 千万 and 万一 mostly count nothing.

    A number that stands beside digits stays another one: 180一件 is 180-1件.
    """
    return _RUN.sub(_apart, text)


def _apart(found: re.Match[str]) -> str:
    start, end, text = found.start(), found.end(), found.string
    before = "-" if start and text[start - 1].isdecimal() else ""
    after = "-" if end < len(text) and text[end].isdecimal() else ""
    return before + _number(found.group()) + after


def _number(run: str) -> str:
    if any(one in UNITS for one in run):
        return str(_counted(run))
    values = [DIGITS[one] for one in run]
    if len(values) == 2 and 0 < values[0] < values[1]:
        return f"{values[0]}-{values[1]}"  # 两三天, 三五分钟: from … to …
    return "".join(map(str, values))


def _counted(run: str) -> int:
    total = held = 0
    for one in run:
        if one in UNITS:
            total += (held or 1) * UNITS[one]
            held = 0
        else:
            held = DIGITS[one]
    return total + held
