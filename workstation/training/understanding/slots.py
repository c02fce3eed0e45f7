"""By when: the time that a message names, for what it promises or asks to wait for."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from workstation.training.understanding.numerals import with_digits

MINUTE, HOUR, DAY = 60, 3_600, 86_400
_UNITS = {"秒": 1, "秒钟": 1, "s": 1, "分": MINUTE, "分钟": MINUTE, "min": MINUTE, "小时": HOUR, "钟头": HOUR,
          "h": HOUR, "天": DAY, "日": DAY, "工作日": DAY, "周": 7 * DAY, "星期": 7 * DAY, "礼拜": 7 * DAY}  # fmt: skip
_NUMBER = "[0-9]{1,4}(?:[.][0-9])?|[零一二两三四五六七八九十百]{1,5}|半"
_SPAN = re.compile(
    rf"(?<![0-9.第月年])(?:(?:{_NUMBER})\s*(?:[-~～—到至、或]|--)\s*)?(?P<number>{_NUMBER})\s*(?P<half>个半|个)?\s*"
    r"(?P<unit>工作日|分钟|秒钟|小时|钟头|星期|礼拜|min|h(?![a-z])|s(?![a-z])|天|日(?=内|之内|以内)|周|分(?![好满之制类享析值数])|秒)"
    r"(?P<more>半)?+(?:钟)?+(?P<within>以内|之内|内)?+(?:左右|之前|后)?+(?!以?前|[没未了过])",
    re.IGNORECASE,
)
_HALF_DAY = "上午|中午|下午|傍晚|晚上|早上|晚间"
_NAMED = re.compile(
    rf"(?:(?:今天|今日|明天|明日|后天|大后天|当天|今儿|明儿|本周|下周|这周|月底|周[一二三四五六日天末])(?:{_HALF_DAY}|下班|晚|早)?"
    rf"|今晚|明早|明晚|今早|下班|{_HALF_DAY})"
    r"(?:[0-9]{1,2}(?:[:：][0-9]{2}|点半?)|[一二两三四五六七八九十]{1,3}点半?)?(?:之前|以前|左右|前|内)?"
    r"|[0-9]{1,2}(?:[:：][0-9]{2}|点半?)(?:之前|以前|左右|前)"
    r"|[0-9]{1,2}月[0-9]{1,2}[日号](?:之前|前)?"
)
_NO_SPAN = re.compile(r"(?:[0-9一二两三四五六七八九十]+天无理由|百分之?百|十分|一天到晚)")


_ENDS = ("前", "内")
"""How a time ends by which something is done."""


class Due(NamedTuple):
    """``seconds`` from now, or none where only words name the time; ``words`` as they are written, or empty."""

    seconds: int | None
    words: str


NOTHING = Due(None, "")


def due(text: str) -> Due:
    """The first span of time to come (of a range the longer), else a named time, else nothing.

    What lies behind is none: 三天前, 等了两天, 三天没动. Of several named times it is the first that ends with 前, 内.
    """
    text = _NO_SPAN.sub(lambda found: "。" * len(found.group()), unicodedata.normalize("NFKC", text))
    for span in _SPAN.finditer(text):
        seconds = _seconds(span)
        is_behind = text[span.start() - 1 : span.start()] in ("了", "过") and not span["within"]
        if seconds and not is_behind:
            return Due(seconds, span.group().strip())
    named = [found.group() for found in _NAMED.finditer(text)]
    return Due(None, next((one for one in named if one.endswith(_ENDS)), named[0])) if named else NOTHING


def _seconds(span: re.Match[str]) -> int:
    number = 0.5 if span["number"] == "半" else float(with_digits(span["number"]).rpartition("-")[2])
    number += 0.5 if span["half"] == "个半" or span["more"] else 0
    return round(number * _UNITS[span["unit"].lower()])
