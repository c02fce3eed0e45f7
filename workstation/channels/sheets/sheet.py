"""A table file of whatever kind, told by its first bytes: CSV or xlsx; rows one at a time."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

from workstation.channels.chat_files.lines import Progress
from workstation.channels.sheets.csv_sheet import CsvSheet
from workstation.channels.sheets.row import Row
from workstation.domain.imports import ImportFailed, RejectedLine

_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"


class _Stoppable(Protocol):
    @property
    def stopped(self) -> bool: ...


class Sheet:
    """A table file. ``Sheet(path).rows()`` gives ``Row`` and, for lines that cannot be read, ``RejectedLine``.

    Blank rows are left out, but counted: ``number`` is the line of the file in which the row begins, from 1.
    ``progress`` is told (done, all) now and then, in bytes or rows; ``cancelled`` is asked at each line.

    Raises (while iterating):
        ImportFailed: ``file_unreadable`` (name, detail), ``empty_file``, ``old_excel``, ``html_table``,
            ``broken_xlsx``, ``sheet_too_big`` (name).
    """

    def __init__(
        self, path: Path, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None,
        *, knows: Callable[[Row], bool] | None = None,
    ) -> None:  # fmt: skip
        """``knows``: whether a row is a heading; it settles the delimiter of a CSV file, else the first lines do."""
        self.path = path
        self._knows = knows
        self._progress = progress
        self._cancelled = cancelled
        self.encoding = ""
        """``utf-8``, ``gb18030``, ``utf-16`` or ``xlsx``, known once the iteration has begun."""
        self._source: _Stoppable | None = None

    @property
    def stopped(self) -> bool:
        """Whether the iteration ended because it was cancelled."""
        return self._source is not None and self._source.stopped

    def rows(self) -> Iterator[Row | RejectedLine]:
        """All rows; of a workbook those of its first sheet that has any."""
        for rows in self.sheets():
            first = next(rows, None)
            if first is not None:
                yield first
                yield from rows
                return

    def sheets(self) -> Iterator[Iterator[Row | RejectedLine]]:
        """The rows of each sheet of a workbook, hidden ones last; a CSV file is one. Take each before the next."""
        name = self.path.name
        try:
            with self.path.open("rb") as file:
                start = file.read(8)
                file.seek(0)
                if start.startswith(_OLD_EXCEL):
                    raise ImportFailed("old_excel", name=name)
                if start.startswith(_ZIP):
                    yield from self._workbook()
                    return
                self._source = table = CsvSheet(self.path, file, self._progress, self._cancelled, self._knows)
                self.encoding = table.encoding
                yield iter(table)
        except OSError as fault:
            raise ImportFailed("file_unreadable", name=name, detail=fault.strerror or str(fault)) from fault

    def _workbook(self) -> Iterator[Iterator[Row | RejectedLine]]:
        from workstation.channels.sheets.workbook import Workbook  # openpyxl, only when it is needed

        self.encoding = "xlsx"
        try:
            with closing(Workbook(self.path, self._progress, self._cancelled)) as book:
                self._source = book
                yield from book.sheets()
        except zipfile.BadZipFile as fault:
            raise ImportFailed("broken_xlsx", name=self.path.name) from fault
