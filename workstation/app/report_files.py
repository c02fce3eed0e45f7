"""A report in a file: HTML, PDF, CSV or JSON by the ending. On a thread; whole or not at all."""

from __future__ import annotations

from pathlib import Path

from workstation.domain.report import Report
from workstation.views.report.words import Names

ENDINGS = (".html", ".pdf", ".csv", ".json")


def write_report(report: Report, names: Names, path: Path) -> None:
    """Write it; an ending that is not known becomes HTML. ``OSError`` if it cannot be."""
    unfinished = path.with_name(path.name + ".part")
    try:
        match path.suffix.lower():
            case ".csv":
                _write_csv(report, names, unfinished)
            case ".json":
                _write_json(report, unfinished)
            case ".pdf":
                _write_pdf(report, names, unfinished)
            case _:
                _write_html(report, names, unfinished)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _write_html(report: Report, names: Names, path: Path) -> None:
    from workstation.views.report.page_html import report_html

    path.write_text(report_html(report, names), encoding="utf-8")


def _write_csv(report: Report, names: Names, path: Path) -> None:
    import csv

    from workstation.views.report.page_table import report_rows

    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(report_rows(report, names))


def _write_json(report: Report, path: Path) -> None:
    import msgspec

    path.write_bytes(msgspec.json.format(msgspec.json.encode(report), indent=1))


def _write_pdf(report: Report, names: Names, path: Path) -> None:
    from workstation.app.paper_thread import print_pages
    from workstation.views.report.page_html import report_pages

    with path.open("wb"):
        pass  # a folder that cannot be written to is told as such, not by Qt
    print_pages(report_pages(report, names), report.title, path)
