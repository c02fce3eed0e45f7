"""An xlsx workbook as rows of text, read as a stream; what Excel has lost is said, not guessed."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import repeat
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from workstation.channels.chat_files.lines import Progress
from workstation.channels.sheets.row import LONGEST_CELL, Row, row_of
from workstation.domain.imports import ImportFailed

LARGEST = 1 << 30
"""Bytes of a workbook unpacked."""
LARGEST_STRINGS = 1 << 28
"""Bytes of one of its parts that is held in memory whole."""
_USUAL = 64 << 20
_RATIO = 120
_MOST_PARTS = 10_000
_STEP = 500
_GAP = 100_000
"""Blank rows after which a sheet is taken to be at its end."""
_WHOLE_NUMBERS = 10**15
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})


class Workbook:
    """An open workbook. ``ImportFailed`` ``broken_xlsx`` or ``sheet_too_big`` (name)."""

    def __init__(self, path: Path, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self._path = path
        self._progress = progress
        self._cancelled = cancelled
        self._stopped = False
        has_formulas = _looked_over(path)
        self._book = self._opened(values=True)
        self._formulas = self._opened(values=False) if has_formulas else None

    @property
    def stopped(self) -> bool:
        """Whether the reading ended because it was cancelled."""
        return self._stopped

    def close(self) -> None:
        """Let go of the file."""
        self._book.close()
        if self._formulas is not None:
            self._formulas.close()

    def sheets(self) -> Iterator[Iterator[Row]]:
        """The rows of each sheet, hidden ones last."""
        places = range(len(self._book.worksheets))
        for place in sorted(places, key=lambda one: self._book.worksheets[one].sheet_state != "visible"):
            yield self._rows(place)

    def _rows(self, place: int) -> Iterator[Row]:
        sheet = self._book.worksheets[place]
        total = sheet.max_row or 0
        blank = 0
        for number, (values, formulas) in enumerate(self._values(place), 1):
            if self._cancelled and self._cancelled():
                self._stopped = True
                return
            if self._progress and number % _STEP == 0:
                self._progress(number, max(number, total))
            row = _row(number, values, formulas)
            blank = blank + 1 if row is None else 0
            if row is not None:
                yield row
            elif blank > _GAP:
                break
        if self._progress and total:
            self._progress(total, total)

    def _values(self, place: int) -> Iterator[tuple[tuple[Any, ...], tuple[Any, ...]]]:
        """The values of each row and, where there are formulas, these. Any: what openpyxl reads."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                values = self._each(self._book, place)
                formulas = self._each(self._formulas, place) if self._formulas is not None else repeat(())
                yield from zip(values, formulas, strict=False)
        except (OSError, ImportFailed):
            raise
        except Exception as fault:  # a damaged file makes openpyxl raise whatever comes
            raise ImportFailed("broken_xlsx", name=self._path.name) from fault

    @staticmethod
    def _each(book: Any, place: int) -> Iterator[tuple[Any, ...]]:
        sheet = book.worksheets[place]
        sheet.reset_dimensions()  # some programs write a wrong one
        rows: Iterator[tuple[Any, ...]] = sheet.iter_rows(values_only=True)
        return rows

    def _opened(self, *, values: bool) -> Any:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return load_workbook(self._path, read_only=True, data_only=values, keep_links=False)
        except OSError:
            raise
        except Exception as fault:  # as above
            raise ImportFailed("broken_xlsx", name=self._path.name) from fault


def _looked_over(path: Path) -> bool:
    """Whether a sheet has formulas. Raises if the archive is none, or would unpack to more than is reasonable."""
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        total = sum(part.file_size for part in parts)
        held = max((part.file_size for part in parts if "/worksheets/" not in part.filename), default=0)
        packed = max(1, path.stat().st_size)
        bomb = total > _USUAL and total / packed > _RATIO
        if bomb or total > LARGEST or held > LARGEST_STRINGS or len(parts) > _MOST_PARTS:
            raise ImportFailed("sheet_too_big", name=path.name)
        if not any(part.filename.startswith("xl/") for part in parts):
            raise ImportFailed("broken_xlsx", name=path.name)
        return any(_has_formulas(archive, part) for part in parts if part.filename.startswith("xl/worksheets/sheet"))


def _has_formulas(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    try:
        with archive.open(part) as stream:
            tail = b""
            while block := stream.read(1 << 18):
                if b"<f>" in tail + block or b"<f " in tail + block:
                    return True
                tail = block[-2:]
    except Exception as fault:  # zlib, CRC, encryption: whatever a damaged archive makes zipfile raise
        raise zipfile.BadZipFile(str(fault)) from fault
    return False


def _row(number: int, values: tuple[Any, ...], formulas: tuple[Any, ...]) -> Row | None:
    if not any(value is not None for value in values) and not any(formulas):
        return None
    cells: list[str] = []
    faults: dict[int, str] = {}
    for place, value in enumerate(values):
        if value is None and place < len(formulas) and formulas[place] is not None:
            value = str(formulas[place])[:LONGEST_CELL]  # never calculated; ="351…" is understood further on
        fault = _fault(value)
        if fault:
            faults[place] = fault
        cells.append(_text(value))
    return row_of(number, cells, faults)


def _fault(value: object) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool) and not abs(value) < _WHOLE_NUMBERS:
        return "digits_lost"
    return "cell_error" if isinstance(value, str) and value in _ERRORS else ""


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            return _plain(value)
        case bool():
            return "TRUE" if value else "FALSE"
        case int():
            return str(value)
        case float():
            return f"{Decimal(f'{value:.15g}'):f}" if abs(value) < _WHOLE_NUMBERS else f"{value:.15g}"
        case datetime():
            return f"{(value + timedelta(milliseconds=500)).replace(microsecond=0):%Y-%m-%d %H:%M:%S}"
        case date() | time():
            return value.isoformat()
        case _:
            return str(value)


def _plain(text: str) -> str:
    if text.isprintable():
        return text
    text = text.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one for one in text if one in "\n\t" or (one >= " " and not "\x7f" <= one <= "\x9f"))
