"""The lines of a file of unknown encoding: bounded, counted, one at a time, whatever the size of the file."""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable, Iterator
from typing import BinaryIO, Protocol

import msgspec

LONGEST_LINE = 1 << 20
"""Bytes; a longer line is skipped and told of."""
_SAMPLE = 1 << 18
_LINES_AHEAD = 1000
_CHARACTERS_AHEAD = 1 << 20
_STEP = 1 << 18


class FileLine(msgspec.Struct, frozen=True):
    """A line without its end; ``text`` is empty where ``fault`` names why it could not be read."""

    number: int
    text: str
    fault: str = ""


class Progress(Protocol):
    """Told now and then how far the reading has come."""

    def __call__(self, done: int, total: int) -> None:
        """``done`` of ``total`` bytes."""
        ...


def detect_encoding(sample: bytes) -> str:
    """``utf-8-sig``, ``utf-16``, ``utf-8`` or ``gb18030``, by byte order mark, else by what most lines can be.

    ``utf-16-le`` and ``utf-16-be`` without a mark show by the zeros in line ends and delimiters.
    """
    if sample.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if unmarked := _unmarked_utf16(sample):
        return unmarked
    foreign = [line for line in sample.splitlines()[:2000] if not line.isascii()]
    if len(foreign) > 1 and len(sample) >= _SAMPLE:
        foreign.pop()  # perhaps cut in the middle of a character
    good = sum(1 for line in foreign if _is_utf8(line))
    return "utf-8" if good * 2 >= len(foreign) else "gb18030"


def _unmarked_utf16(sample: bytes) -> str:
    """The UTF-16 whose every ASCII sign shows a zero on the same side, or nothing: stray zeros stand on either."""
    high, low = sample[1::2].count(0), sample[::2].count(0)
    if (high + low) * 20 < len(sample) or min(high, low) * 10 > max(high, low):
        return ""
    if high > low:
        return "utf-16-le" if sample.count(b"\n") == sample.count(b"\n\0") else ""
    return "utf-16-be" if sample.count(b"\n") == sample.count(b"\0\n") else ""


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError as fault:
        return fault.end >= len(line) and len(line) > _SAMPLE - 4
    return True


class FileLines:
    """Iterates the lines of an open file. ``cancelled`` is asked at each line and ends the iteration."""

    def __init__(
        self,
        file: BinaryIO,
        size: int,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._file = file
        self._size = size
        self._progress = progress
        self._cancelled = cancelled
        self.stopped = False
        """Whether it ended because it was cancelled."""
        sample = file.read(_SAMPLE)
        self.encoding = detect_encoding(sample)
        self._old_mac = b"\n" not in sample and b"\r" in sample
        file.seek(0)

    def __iter__(self) -> Iterator[FileLine]:
        told = 0
        for number, raw in enumerate(self._raw(), 1):
            if self._cancelled and self._cancelled():
                self.stopped = True
                return
            done = self._file.tell()
            if self._progress and done - told >= _STEP:
                told = done
                self._progress(min(done, self._size), self._size)
            yield self._decoded(number, raw)
        if self._progress:
            self._progress(self._size, self._size)

    def _raw(self) -> Iterator[bytes | None]:
        """Each line as bytes, or None for one that is too long."""
        if self._old_mac:
            yield from self._split_by_returns()
            return
        if not self.encoding.startswith("utf-16"):
            yield from _bounded(self._file.readline)
            return
        text = io.TextIOWrapper(self._file, encoding=self.encoding, errors="replace", newline="\n")
        try:
            yield from _bounded(lambda size: text.readline(size // 4).encode("utf-8", "replace"))
        finally:
            text.detach()

    def _split_by_returns(self) -> Iterator[bytes | None]:
        """Lines that end in a carriage return alone; latin-1 takes any byte for a character and back."""
        text = io.TextIOWrapper(self._file, encoding="latin-1", newline="\r")
        try:
            yield from _bounded(lambda size: text.readline(size).replace("\r", "\n").encode("latin-1"))
        finally:
            text.detach()

    def _decoded(self, number: int, raw: bytes | None) -> FileLine:
        if raw is None:
            return FileLine(number, "", "line_too_long")
        encoding = "utf-8" if self.encoding.startswith("utf") else self.encoding
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            return FileLine(number, "", "bad_encoding")
        return FileLine(number, text.removeprefix("\ufeff").rstrip("\r\n"))


def _bounded(readline: Callable[[int], bytes]) -> Iterator[bytes | None]:
    """Each line that ``readline`` gives, or None for one that is too long."""
    while raw := readline(LONGEST_LINE):
        if raw.endswith(b"\n"):
            yield raw
            continue
        rest = readline(LONGEST_LINE)
        if not rest:
            yield raw
            return
        while rest and not rest.endswith(b"\n"):
            rest = readline(LONGEST_LINE)
        yield None


def beginning(source: Iterator[FileLine]) -> list[FileLine]:
    """As many lines as a format may take to show itself, a bounded number of characters."""
    ahead: list[FileLine] = []
    characters = 0
    while len(ahead) < _LINES_AHEAD and characters < _CHARACTERS_AHEAD:
        line = next(source, None)
        if line is None:
            break
        ahead.append(line)
        characters += len(line.text)
    return ahead
