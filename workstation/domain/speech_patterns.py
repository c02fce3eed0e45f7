"""The language in which speech rules say what they look for. docs/speech.md describes it for shops.

A pattern is a row of parts with spaces between: words (``加|添加``), a named list of words (``<wechat>``), a number
(``#``), up to so many characters within the clause (``..4``) or also over commas (``~~12``), the begin (``^``) or the
end (``$``) of a clause. ``[微薇]信`` are two words. In an exception ``@`` is the place of what was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from itertools import product

import msgspec

MOST_GAP = 30
MOST_PARTS = 16
MOST_SPELLINGS = 400
LONGEST_WORD = 24
BLOCKS = "!"
"""Before a word: no other word of its list is read within it, as 不能 is none in 能不能."""

_GAP = re.compile(r"(\.\.|~~)(\d{1,2})")
_NAMED = re.compile(r"<([\w]+)>")
_CHOICE = re.compile(r"\[([^\[\]]*)\]|([^\[\]]+)")


class Part(Enum):
    """Parts that are no words."""

    NUMBER = "#"
    FOUND = "@"
    BEGIN = "^"
    END = "$"


_PARTS = {part.value: part for part in Part}

What = frozenset[str | Part]
"""Words and parts of which any may stand at a place."""


class Step(msgspec.Struct, frozen=True):
    """A part of a pattern, and how far it may stand behind the one before."""

    what: What
    """The words, each as it is spelled after folding, and other parts: any of them."""
    gap: int = 0
    over_stops: bool = False
    """Whether the gap may run over commas."""

    @property
    def has_words(self) -> bool:
        """Whether words stand here, nothing else."""
        return all(isinstance(one, str) for one in self.what)


class Words:
    """Named lists of words."""

    def __init__(self, lists: Mapping[str, Iterable[str]], alike: Mapping[int, str] | None = None) -> None:
        """Words are spelled as texts are read: by ``alike``, in small letters.

        ``ValueError`` names the list that cannot be read or that holds itself.
        """
        self._lists = lists
        self._alike = alike or {}
        self._known: dict[str, frozenset[str]] = {}
        for name in lists:
            self.named(name, ())

    def named(self, name: str, within: tuple[str, ...] = ()) -> frozenset[str]:
        """All spellings of the words of a list. ``ValueError`` if there is none of this name."""
        if name in within:
            raise ValueError(f"<{name}> holds itself")
        if name not in self._lists:
            raise ValueError(f"there are no words <{name}>")
        if name not in self._known:
            self._known[name] = frozenset(self._spelled(self._lists[name], (*within, name)))
        return self._known[name]

    def _spelled(self, words: Iterable[str], within: tuple[str, ...]) -> Iterator[str]:
        for word in words:
            if found := _NAMED.fullmatch(word):
                yield from self.named(found[1], within)
            else:
                yield from self.spelled(word)

    def spelled(self, word: str) -> Iterator[str]:
        """All spellings of one word, as texts are read; one that must not be read keeps its ``!``."""
        mark = BLOCKS if word.startswith(BLOCKS) else ""
        for one in spellings(word.removeprefix(BLOCKS)):
            yield mark + one.casefold().translate(self._alike)


def spellings(word: str) -> list[str]:
    """``[微薇]信`` as 微信 and 薇信. ``ValueError`` for what is no word, too long or too many."""
    pieces = _CHOICE.findall(word)
    if not word or "".join(f"[{many}]" if many else one for many, one in pieces) != word:
        raise ValueError(f"{word!r} is no word")
    made = 1
    for many, _ in pieces:
        made *= max(1, len(many))
    if made > MOST_SPELLINGS or len(word) > LONGEST_WORD * 8:
        raise ValueError(f"{word!r} has too many spellings")
    found = ["".join(letters) for letters in product(*(tuple(many) if many else (one,) for many, one in pieces))]
    if len(found[0]) > LONGEST_WORD or any(letter.isspace() for letter in found[0]):
        raise ValueError(f"{word!r} is no word")
    return found


def parse(pattern: str, words: Words) -> tuple[Step, ...]:
    """A pattern as steps. ``ValueError`` says what is wrong with it."""
    steps: list[Step] = []
    gap, over = 0, False
    for part in pattern.split():
        if found := _GAP.fullmatch(part):
            gap, over = int(found[2]), found[1] == "~~"
            if gap > MOST_GAP:
                raise ValueError(f"{part} is more than {MOST_GAP}")
        else:
            steps.append(Step(_what(part, words), gap, over))
            gap, over = 0, False
    if not steps or len(steps) > MOST_PARTS or gap:
        raise ValueError(f"{pattern!r} is no pattern")
    return tuple(steps)


def _what(part: str, words: Words) -> What:
    found: set[str | Part] = set()
    for one in part.split("|"):
        if named := _NAMED.fullmatch(one):
            found.update(words.named(named[1]))
        elif one in _PARTS:
            found.add(_PARTS[one])
        else:
            found.update(words.spelled(one))
    return frozenset(found)
