"""Sets pages of HTML into a PDF on a thread of Qt's own: a document keeps timers, which other threads cannot have."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, QThread
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

DOTS = 96
"""An inch, as HTML counts."""
MARGIN = 12.0
"""Millimetres around an A4 page."""


class Printing(QThread):
    """Prints once it is started; everything it needs is made and given up on it.

    Each part is a document of its own, so that no single step keeps the windows waiting.
    """

    def __init__(self, parts: Sequence[str], title: str, path: Path) -> None:
        super().__init__()
        self._parts, self._title, self._path = parts, title, path

    def run(self) -> None:
        """Lay out and write, each part on a new page."""
        writer = QPdfWriter(str(self._path))
        writer.setTitle(self._title)
        writer.setResolution(DOTS)
        margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
        page = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins))
        painter = QPainter(writer)
        for number, part in enumerate(self._parts):
            if number:
                writer.newPage()
            _print(part, writer, painter)
        painter.end()


def print_pages(parts: Sequence[str], title: str, path: Path) -> None:
    """Write ``parts`` (HTML) to ``path`` as PDF and wait for it: from a thread, never from the one of the windows."""
    printing = Printing(parts, title, path)
    printing.start()
    printing.wait()


def _print(html: str, writer: QPdfWriter, painter: QPainter) -> None:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(html)
    width, height = float(writer.width()), float(writer.height())
    document.setPageSize(QSizeF(width, height))
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * height)
        document.drawContents(painter, QRectF(0, number * height, width, height))
        painter.restore()
