"""Writes phrases into a file that comes back equal: CSV (UTF-8 with its mark) or xlsx, whole or not at all."""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from workstation.channels.phrase_files.headings import Headings
from workstation.domain.phrases import Phrase, PhraseScope
from workstation.domain.trouble import Trouble


def write(path: Path, phrases: Iterable[Phrase], headings: Headings) -> int:
    """Write ``phrases`` to ``path``, xlsx if it is called so, else CSV; how many. ``Trouble('file_not_written')``.

    The words stand as they are: in xlsx as text cells, never as formulas; a CSV is for this program and others that
    read phrases, a spreadsheet may take words that begin with ``=`` for a formula.
    """
    lines = [[headings.column(key) for key in headings.columns()], *_lines(phrases, headings)]
    try:
        handle, name = tempfile.mkstemp(prefix=".phrases-", dir=path.parent)
        os.close(handle)
        made = Path(name)
        try:
            (_write_workbook if path.suffix.lower() == ".xlsx" else _write_csv)(made, lines)
            _share(made)
            made.replace(path)
        finally:
            with suppress(OSError):
                made.unlink(missing_ok=True)
    except OSError as fault:
        raise Trouble("file_not_written", path=str(path), why=fault.strerror or str(fault)) from fault
    return len(lines) - 1


def _lines(phrases: Iterable[Phrase], headings: Headings) -> Iterator[list[str]]:
    for one in phrases:
        cells = {
            "group": one.group,
            "code": one.code,
            "title": one.title,
            "text": one.text,
            "team": headings.mark_word(one.scope is PhraseScope.TEAM),
            "owner": one.owner,
            "kind": headings.kind_word(one.kind),
            "picture": one.picture,
            "link": one.link,
            "product": one.product,
            "valid_from": one.valid_from,
            "valid_to": one.valid_to,
            "favourite": str(one.favourite or ""),
            "answers": headings.question_word(one.answers),
        }
        yield [cells[key] for key in headings.columns()]


def _write_csv(path: Path, lines: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(lines)


def _write_workbook(path: Path, lines: Sequence[Sequence[str]]) -> None:
    from openpyxl import Workbook  # only when it is needed
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("快捷短语")
    for line in lines:
        cells = []
        for text in line:
            cell = WriteOnlyCell(sheet, None)
            cell.value = text or None
            if text:
                cell.data_type = "s"  # openpyxl takes what begins with = for a formula
            cells.append(cell)
        sheet.append(cells)
    book.save(path)


def _share(path: Path) -> None:
    """A temporary file is nobody else's; give it the rights that a new file would have."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        path.chmod(0o666 & ~mask)
