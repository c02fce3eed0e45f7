"""Rows of a CSV file from its lines: quoted line ends are followed, an unclosed quote costs its own line only."""

from __future__ import annotations

import csv
import re
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice

from workstation.channels.chat_files.lines import FileLine
from workstation.domain.imports import RejectedLine

DELIMITERS = ",\t;，"
LONGEST_RECORD = 200
"""Lines: an open quote reaches no further."""

_SEP = re.compile(r'\ufeff?"?sep=(.)"?\s*', re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*"')
_LOOKED_AT = 20


def delimiter_of(texts: Iterable[str]) -> str:
    """The delimiter that the first lines agree upon best: many of it in each, and the same in most of them."""
    best, most = ",", 0
    lines = [_QUOTED.sub("", text[:10_000]) for text in texts if text.strip()][:_LOOKED_AT]
    for delimiter in DELIMITERS:
        counts = Counter(found for line in lines if (found := line.count(delimiter)))
        agreed = max((count * often * often for count, often in counts.items()), default=0)
        if agreed > most:
            best, most = delimiter, agreed
    return best


def heading_delimiter(texts: Iterable[str], knows: Callable[[list[str]], bool]) -> str | None:
    """The delimiter by which one of the first lines becomes a heading that ``knows`` takes for one."""
    for text in islice(texts, _LOOKED_AT):
        for delimiter in DELIMITERS:
            if delimiter in text:
                with suppress(csv.Error):
                    cells = next(csv.reader([text.lstrip("\ufeff")], delimiter=delimiter), [])
                    if len(cells) > 1 and knows(cells):
                        return delimiter
    return None


def said_delimiter(text: str) -> str | None:
    """The delimiter of a first line like ``sep=;``, which some programs write."""
    match = _SEP.fullmatch(text)
    return match[1] if match else None


def records(lines: Iterator[FileLine], delimiter: str) -> Iterator[tuple[int, list[str]] | RejectedLine]:
    """(first line, cells) of each row, and lines that could not be read."""
    waiting: deque[FileLine] = deque()
    while (first := waiting.popleft() if waiting else next(lines, None)) is not None:
        if first.fault:
            yield RejectedLine(first.number, first.fault)
            continue
        group = [first]
        quotes = first.text.count('"')
        while quotes % 2 and len(group) < LONGEST_RECORD:
            more = waiting.popleft() if waiting else next(lines, None)
            if more is None:
                break
            group.append(more)
            quotes += more.text.count('"')
            if more.fault:
                break
        rows = None if quotes % 2 or group[-1].fault else _strictly(group, delimiter)
        if rows is None:
            waiting.extendleft(reversed(group[1:]))
            rows = _strictly([first], delimiter) or _leniently(first, delimiter)
        yield from rows


def _strictly(group: list[FileLine], delimiter: str) -> list[tuple[int, list[str]] | RejectedLine] | None:
    """The rows in ``group``, usually one; None if its quotes do not stand as they should."""
    reader = csv.reader([f"{line.text}\n" for line in group], delimiter=delimiter, strict=True)
    rows: list[tuple[int, list[str]] | RejectedLine] = []
    number = group[0].number
    try:
        for cells in reader:
            rows.append((number, cells))
            number = group[0].number + reader.line_num
    except csv.Error:
        return None
    return rows


def _leniently(line: FileLine, delimiter: str) -> list[tuple[int, list[str]] | RejectedLine]:
    """A row whose quotes stand oddly, as far as it closes what it opens."""
    if line.text.count('"') % 2:
        return [RejectedLine(line.number, "open_quote")]
    try:
        return [(line.number, cells) for cells in csv.reader([line.text], delimiter=delimiter)]
    except csv.Error:
        return [RejectedLine(line.number, "bad_row")]
