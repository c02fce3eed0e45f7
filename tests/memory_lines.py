"""A history in memory for tests and demos: a ``LineSource`` over the entries of a story, and one over made-up lines."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from msgspec.structs import replace

from workstation.domain.entry import Entry
from workstation.domain.lines import Line, Position, amended, line_of
from workstation.domain.values import Side, Text, plain


class MemoryLines:
    """A ``LineSource`` over what it was given; tell it entries before the feed hears of them, as a journal would."""

    def __init__(self, entries: Iterable[Entry] = (), lines: Iterable[Line] = ()) -> None:
        self._all: dict[int, Line] = {}
        self._order: dict[str, list[Position]] = {}
        for line in lines:
            self._add(line)
        for entry in entries:
            self.take(entry)

    def take(self, entry: Entry) -> None:
        """Take in what was appended."""
        line, change = line_of(entry), amended(entry)
        if line is not None:
            self._add(line)
        if change is not None and change[0] in self._all:
            self._all[change[0]] = replace(self._all[change[0]], **change[1])

    def before(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """See ``LineSource``."""
        order = self._order.get(conversation, [])
        end = len(order) if position is None else bisect_left(order, position)
        return [self._all[seq] for _, seq in order[max(0, end - count) : end]]

    def after(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """See ``LineSource``."""
        order = self._order.get(conversation, [])
        start = 0 if position is None else bisect_right(order, position)
        return [self._all[seq] for _, seq in order[start : start + count]]

    def line(self, seq: int) -> Line | None:
        """See ``LineSource``."""
        return self._all.get(seq)

    def containing(self, conversation: str, words: str, limit: int) -> list[Line]:
        """See ``LineSource``."""
        lines = (self._all[seq] for _, seq in reversed(self._order.get(conversation, [])))
        found = (line for line in lines if words.lower() in plain(line.body).lower())
        return [line for line, _ in zip(found, range(limit), strict=False)]

    def _add(self, line: Line) -> None:
        self._all[line.seq] = line
        order = self._order.setdefault(line.conversation, [])
        if not order or order[-1] < line.position:
            order.append(line.position)
        else:
            order.insert(bisect_left(order, line.position), line.position)


WORDS = (
    "你好，昨天的包裹怎么还没动",
    "在吗",
    "这件衣服偏大吗？我平时穿 M 码，身高 165，体重 52 公斤，想买来配上次那条裙子，颜色会不会差很多呀",
    "好的谢谢",
    "您好，我马上为您查看，请稍等一下",
    "已经为您登记了加急，预计今天晚上八点前会有物流更新，到时候我再给您留言，请您放心",
    "https://example.com/item?id=1024 这个有货吗",
)


def made_up(conversation: str, count: int, start: int, step: int = 20_000) -> list[Line]:
    """``count`` lines of customer and clerk in turn, ``step`` milliseconds apart."""
    return [
        Line(
            seq=number,
            conversation=conversation,
            at=start + number * step,
            side=Side.CUSTOMER if number % 3 else Side.CLERK,
            sender="王小丽" if number % 3 else "小美",
            body=Text(text=f"{WORDS[number % len(WORDS)]} {number}"),
        )
        for number in range(1, count + 1)
    ]


class NoPictures:
    """A ``PictureSource`` that has nothing."""

    def path(self, sha256: str) -> str | None:
        """Never here."""
        return None
