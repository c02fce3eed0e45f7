"""Tickets into a file for a spreadsheet, and onto paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from workstation.domain.tickets import Ticket
from workstation.domain.trouble import Trouble

if TYPE_CHECKING:
    from workstation.app.desk_windows import DeskWindows
    from workstation.app.tasks import Tasks
    from workstation.views.tickets.words import Rules


class TicketPapers(QObject):
    """Asks where to, writes on a thread, says what came of it; shows what will be printed first."""

    def __init__(self, windows: DeskWindows, rules: Rules, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows, self._rules, self._tasks = windows, rules, tasks

    @Slot(object)
    def export(self, tickets: Sequence[Ticket]) -> None:
        """Ask for a file, then write these into it."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(
            self._windows.desk, self.tr("Export tickets"), self.tr("tickets.csv"), self.tr("Tables (*.csv)")
        )
        if chosen:
            self._tasks.start(self.write(tickets, Path(chosen)), "export tickets")

    async def write(self, tickets: Sequence[Ticket], path: Path) -> None:
        """Write these to ``path``; say so, or why not."""
        from workstation.views.tickets.paper import table

        try:
            await self._tasks.in_thread(write_csv, table(tickets, self._rules()), path)
        except OSError as error:
            self._windows.notices.tell(Trouble("file_not_written", path=str(path), why=error.strerror or ""))
        else:
            said = self.tr("{count} tickets were written to {path}").format(count=len(tickets), path=path)
            self._windows.notices.show_sentence(said)

    @Slot(object)
    def print_tickets(self, tickets: Sequence[Ticket]) -> None:
        """Show them as they will be printed."""
        if tickets:
            from workstation.app.ticket_preview import TicketPreview
            from workstation.views.tickets.paper import document

            made = document(tickets, self._rules(), self._windows.feed.now())
            TicketPreview(made, self._windows.desk).open()


def write_csv(rows: Sequence[Sequence[str]], path: Path) -> None:
    """Write rows as CSV that Excel opens rightly: UTF-8 with a mark. Whole or not at all."""
    import csv  # not at start-up

    unfinished = path.with_name(path.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
