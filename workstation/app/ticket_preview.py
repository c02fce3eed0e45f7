"""Tickets as they will be printed; loaded when somebody wants to print."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget


class TicketPreview(QPrintPreviewDialog):
    """Shows a document page by page; into a PDF where the machine knows no printer."""

    def __init__(self, document: QTextDocument, parent: QWidget | None = None) -> None:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        if not QPrinterInfo.availablePrinterNames():
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        super().__init__(printer, parent)
        self._printer, self._document = printer, document  # the dialog owns neither
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print tickets"))
        self.resize(900, 720)
        self.paintRequested.connect(self._on_paint_requested)

    def _on_paint_requested(self, printer: QPrinter) -> None:
        self._document.print_(printer)
