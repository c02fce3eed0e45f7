"""Whether a text says certain words, however they are written: what scenarios look for in messages.

A pattern is words with blanks between; all must occur, in any order. ``|`` stands between alternatives of a word
(``退款|退钱``), a leading ``!`` marks a word that must not occur. There are no other signs: nothing from outside is
ever a regular expression, and matching takes time in proportion to the text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from workstation.training.understanding.numerals import with_digits

_THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_MARKS = re.compile(r"[\W_]+")
_SPANS = ((re.compile("个(?=小时|钟头|星期|礼拜)"), ""), (re.compile("钟头"), "小时"), (re.compile("星期|礼拜"), "周"))
_HALF_HOUR = re.compile("半小时")
_HOURS = re.compile("(?<![0-9.-])([0-9]{1,4})(?:小时|h(?![a-z]))")
_WEEKS = re.compile("(?<![0-9.-])([0-9]{1,2})周(?!年|岁|[0-9])")


class Pattern(NamedTuple):
    """A pattern taken apart: each word with its alternatives in their two normal forms."""

    needed: tuple[tuple[tuple[str, str], ...], ...]
    barred: tuple[tuple[tuple[str, str], ...], ...]


def normalised(text: str) -> str:
    """``text`` as it is compared: half-width, small letters, digits for numerals, no blanks and marks, equal spans.

    Between digits a mark stays as ``-`` or ``.``, so that 3-5 is not 35.
    Spans of time: 24小时 and 一天 become 1天, 一周 7天, 半小时 30分钟.
    """
    return _equal_spans(_plain(text))


def says(text: str, pattern: str) -> bool:
    """Whether ``text`` fits ``pattern``; ``ValueError`` as ``parse_pattern``."""
    return fits(forms(text), parse_pattern(pattern))


def forms(text: str) -> tuple[str, str]:
    """``text`` normalised without and with equal spans of time: what ``fits`` looks at."""
    plain = _plain(text)
    return plain, _equal_spans(plain)


def fits(written: tuple[str, str], pattern: Pattern) -> bool:
    """Whether all needed words of ``pattern`` occur in the ``forms`` of a text, and none of the barred."""
    return all(_any_in(word, written) for word in pattern.needed) and not any(
        _any_in(word, written) for word in pattern.barred
    )


@lru_cache(maxsize=4096)
def parse_pattern(pattern: str) -> Pattern:
    """``pattern`` taken apart; ``ValueError`` naming the word if one is empty, or if there is none at all."""
    words = unicodedata.normalize("NFKC", pattern).split()
    if not words:
        raise ValueError("a pattern needs a word")
    needed = tuple(_alternatives(word) for word in words if not word.startswith("!"))
    barred = tuple(_alternatives(word[1:]) for word in words if word.startswith("!"))
    return Pattern(needed, barred)


def _alternatives(word: str) -> tuple[tuple[str, str], ...]:
    plain = tuple(_plain(one) for one in word.split("|"))
    if not all(plain):
        raise ValueError(f"“{word}” is no word to look for")
    return tuple((one, _equal_spans(one)) for one in plain)


def _plain(text: str) -> str:
    small = unicodedata.normalize("NFKC", text).casefold()
    text = _THOUSANDS.sub("", with_digits(unicodedata.normalize("NFKC", small)))
    return _MARKS.sub(_mark, text)


def _mark(found: re.Match[str]) -> str:
    start, end, text = found.start(), found.end(), found.string
    if start == 0 or end == len(text) or not (text[start - 1].isdigit() and text[end].isdigit()):
        return ""
    return "." if found.group() == "." else "-"


def _equal_spans(plain: str) -> str:
    for written, meant in _SPANS:
        plain = written.sub(meant, plain)
    plain = _HALF_HOUR.sub("30分钟", plain)
    return _WEEKS.sub(_week, _HOURS.sub(_hours, plain))


def _hours(found: re.Match[str]) -> str:
    hours = int(found.group(1))
    return f"{hours // 24}天" if hours and hours % 24 == 0 else f"{hours}小时"


def _week(found: re.Match[str]) -> str:
    return f"{int(found.group(1)) * 7}天"


def _any_in(word: tuple[tuple[str, str], ...], forms: tuple[str, str]) -> bool:
    return any(_occurs(one, text) for alternative in word for one, text in zip(alternative, forms, strict=True))


def _occurs(word: str, text: str) -> bool:
    """Whether it stands there, and not as a part of a longer number."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        cut_before = word[0].isdigit() and start > 0 and text[start - 1].isdigit()
        cut_after = word[-1].isdigit() and end < len(text) and text[end].isdigit()
        if not (cut_before or cut_after):
            return True
        start = text.find(word, start + 1)
    return False
