"""The report as a table for spreadsheets: a row for each mark and each thing that shows it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workstation.domain.csv_text import harmless
from workstation.domain.report import Report
from workstation.views.report.words import (
    Names,
    clock,
    mark_words,
    outcome_words,
    part_words,
    points,
    quote_words,
    said,
    speaker_words,
    who,
)

HEADINGS = (
    QT_TRANSLATE_NOOP("Report", "Customer"), QT_TRANSLATE_NOOP("Report", "Outcome"),
    QT_TRANSLATE_NOOP("Report", "Points of the customer"), QT_TRANSLATE_NOOP("Report", "Part"),
    QT_TRANSLATE_NOOP("Report", "Lost"), QT_TRANSLATE_NOOP("Report", "Why"), QT_TRANSLATE_NOOP("Report", "Entry"),
    QT_TRANSLATE_NOOP("Report", "Time"), QT_TRANSLATE_NOOP("Report", "Who"), QT_TRANSLATE_NOOP("Report", "Words"),
)  # fmt: skip


def report_rows(report: Report, names: Names) -> list[tuple[str, ...]]:
    """The headings, then the marks; a customer who lost nothing has one row."""
    rows = [tuple(said(one) for one in HEADINGS), *_rows(report, names)]
    return [tuple(map(harmless, row)) for row in rows]


def _rows(report: Report, names: Names) -> Iterator[tuple[str, ...]]:
    for customer in report.customers:
        head = (who(customer), outcome_words(customer.outcome), points(customer.points))
        if not customer.marks:
            yield (*head, *[""] * (len(HEADINGS) - len(head)))
        for mark in customer.marks:
            why = (part_words(mark.part), points(mark.points), mark_words(mark, names))
            for one in mark.quotes:
                shown = (str(one.seq), clock(one.at), speaker_words(one.speaker), quote_words(one, names))
                yield (*head, *why, *shown)
