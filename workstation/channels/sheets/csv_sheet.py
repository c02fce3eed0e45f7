"""A CSV file as rows: any encoding that ``lines`` knows, any usual delimiter, bounded and stoppable."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from workstation.channels.chat_files.lines import FileLine, FileLines, Progress, beginning
from workstation.channels.sheets.records import delimiter_of, heading_delimiter, records, said_delimiter
from workstation.channels.sheets.row import Row, row_of
from workstation.domain.imports import ImportFailed, RejectedLine

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")


class CsvSheet:
    """The rows of an open CSV file. ``ImportFailed`` ``empty_file`` or ``html_table`` (name) if there are none."""

    def __init__(
        self, path: Path, file: BinaryIO, progress: Progress | None, cancelled: Callable[[], bool] | None,
        knows: Callable[[Row], bool] | None = None,
    ) -> None:  # fmt: skip
        self._name = path.name
        self._knows = knows
        self._lines = FileLines(file, path.stat().st_size, progress, cancelled)
        self.encoding = self._lines.encoding.removesuffix("-sig")
        self.delimiter = ","
        """Known once the iteration has begun."""

    @property
    def stopped(self) -> bool:
        """Whether the iteration ended because it was cancelled."""
        return self._lines.stopped

    def __iter__(self) -> Iterator[Row | RejectedLine]:
        source = iter(self._lines)
        ahead = beginning(source)
        filled = [line for line in ahead if line.text.strip() or line.fault]
        if not filled and self.stopped:
            return
        if not filled:
            raise ImportFailed("empty_file", name=self._name)
        if filled[0].text.lstrip()[:200].lower().startswith(("<html", "<!doctype", "<table", "<?xml", "<meta")):
            raise ImportFailed("html_table", name=self._name)
        said = said_delimiter(filled[0].text)
        heading = self._knows and heading_delimiter(
            (line.text for line in filled), lambda cells: self._knows is not None and self._knows(row_of(1, cells))
        )
        self.delimiter = said or heading or delimiter_of(line.text for line in filled)
        if said:
            ahead.remove(filled[0])
        for record in records(map(_cleaned, chain(ahead, source)), self.delimiter):
            if self.stopped:
                return  # what stands behind a cancelled reading may be cut off
            if isinstance(record, RejectedLine):
                yield record
            elif any(record[1]):
                yield row_of(*record)


def _cleaned(line: FileLine) -> FileLine:
    """Without control characters; a lone carriage return is a blank, for outside of quotes it would end the row."""
    if not _CONTROL.search(line.text):
        return line
    return FileLine(line.number, _CONTROL.sub("", line.text.replace("\r", " ")), line.fault)
