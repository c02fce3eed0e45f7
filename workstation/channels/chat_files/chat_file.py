"""Open a file of conversations whatever its format and encoding, and read it once from start to end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import tzinfo
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from workstation.channels.chat_files.csv_rows import read_csv, read_heading
from workstation.channels.chat_files.json_lines import read_json_lines
from workstation.channels.chat_files.lines import FileLine, FileLines, Progress, beginning
from workstation.channels.chat_files.plain_log import read_log, style_of
from workstation.channels.chat_files.words import CHINA
from workstation.channels.dialogue import Dialogue
from workstation.domain.imports import FileKind, ImportFailed, RejectedLine


class ChatFile:
    """A file of conversations. Iterate it for ``Dialogue`` and ``RejectedLine`` in the order of the file.

    ``shops`` are speakers' names that stand for the shop, where the file has no roles. Times without a zone
    are taken in ``zone``. ``progress`` is told bytes now and then; ``cancelled`` is asked at each line.
    Reading needs memory for a conversation at a time, not for the file.

    Raises:
        ImportFailed: ``file_unreadable`` (name, detail), ``empty_file`` or ``unknown_format`` (name).
    """

    def __init__(
        self,
        path: Path,
        shops: Iterable[str] = (),
        zone: tzinfo = CHINA,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._path = path
        self._shops = frozenset(shops)
        self._zone = zone
        self._progress = progress
        self._cancelled = cancelled
        self.kind: FileKind | None = None
        """Known once the iteration has begun."""
        self.encoding = ""
        """Known once the iteration has begun."""
        self.stopped = False
        """Whether the iteration ended because it was cancelled."""

    def __iter__(self) -> Iterator[Dialogue | RejectedLine]:
        try:
            with self._path.open("rb") as file:
                yield from self._read(file)
        except OSError as fault:
            raise ImportFailed("file_unreadable", name=self._path.name, detail=fault.strerror or str(fault)) from fault

    def _read(self, file: BinaryIO) -> Iterator[Dialogue | RejectedLine]:
        lines = FileLines(file, self._path.stat().st_size, self._progress, self._cancelled)
        self.encoding = lines.encoding.removesuffix("-sig")
        source = iter(lines)
        ahead = beginning(source)
        self.stopped = lines.stopped
        if self.stopped:
            return
        if not any(line.text.strip() or line.fault for line in ahead):
            raise ImportFailed("empty_file", name=self._path.name)
        self.kind = kind_of(ahead)
        if self.kind is None:
            raise ImportFailed("unknown_format", name=self._path.name)
        for one in self._dialogues(self.kind, chain(ahead, source)):
            if lines.stopped:
                break
            yield one
        self.stopped = lines.stopped

    def _dialogues(self, kind: FileKind, lines: Iterator[FileLine]) -> Iterator[Dialogue | RejectedLine]:
        match kind:
            case FileKind.JSON_LINES:
                return read_json_lines(lines, self._zone)
            case FileKind.CSV:
                return read_csv(lines, self._shops, self._zone)
            case FileKind.LOG:
                return read_log(lines, self._shops, self._zone)


def kind_of(lines: Iterable[FileLine]) -> FileKind | None:
    """The format that the first lines of a file show, or None."""
    filled = [text for line in lines if (text := line.text.strip())]
    if filled and filled[0].startswith("{"):
        return FileKind.JSON_LINES
    if filled and read_heading(filled[0]):
        return FileKind.CSV
    if any(style_of(text) for text in filled):
        return FileKind.LOG
    return FileKind.JSON_LINES if any(text.startswith("{") for text in filled) else None
