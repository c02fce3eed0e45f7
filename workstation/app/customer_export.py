"""Writes customers into a CSV file: on a thread, in pages, whole or not at all."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from workstation.domain.csv_text import harmless
from workstation.domain.customer_profile import Listed, Wanted, masked
from workstation.domain.masking import mask_name
from workstation.journal.documents import customers as archive
from workstation.journal.reader import Reader
from workstation.views.customer.words import group_words

PAGE = 500


def export_customers(journal: Path, target: Path, wanted: Wanted, *, revealed: bool) -> int:
    """Write those ``wanted`` to ``target``; how many. Names and contacts are masked unless ``revealed``.

    UTF-8 with a byte order mark, as spreadsheets here expect it. ``OSError`` if it cannot be written.
    """
    unfinished = target.with_name(target.name + ".part")
    count = 0
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file, closing(Reader.open(journal)) as reader:
            lines = csv.writer(file)
            lines.writerow(_headings())
            for row in _all(reader, wanted):
                lines.writerow([harmless(cell) for cell in _cells(row, revealed=revealed)])
                count += 1
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _all(reader: Reader, wanted: Wanted) -> Iterator[Listed]:
    after = ""
    while page := reader.with_connection(partial(archive.listed, wanted=wanted, after=after, limit=PAGE)):
        yield from page
        after = page[-1].customer.id


def _headings() -> list[str]:
    return QCoreApplication.translate(
        "CustomerExport",
        "Customer|Other accounts|Group|Group by hand|Platform|Phone|City|Address|Occupation|Purchase power"
        "|First purchase|Tags|Blacklisted|Notes|Next follow-up|Good reviews|Bad reviews",
    ).split("|")


def _cells(row: Listed, *, revealed: bool) -> list[str]:
    one = row.customer if revealed else masked(row.customer)
    names = one.names if revealed else tuple(mask_name(name) for name in one.names)
    ratings = [review.rating.value for review in one.reviews]
    return [
        one.name if revealed else mask_name(one.name), " ".join(names), group_words(row.group), one.group_reason,
        one.platform, one.phone, one.city, one.address, one.occupation, one.power, one.since, " ".join(one.tags),
        one.blacklisted, " / ".join(note.text for note in one.notes), one.next_due, str(ratings.count("good")),
        str(ratings.count("bad")),
    ]  # fmt: skip
