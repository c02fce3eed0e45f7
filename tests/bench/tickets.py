"""Figures of tickets: 5,000 open ones on the board and in the list, and how they are read.

Each deed is timed to the painted page, milliseconds.
"""

from __future__ import annotations

import gc
import tempfile
import threading
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.row import Row, quantile, timed
from tests.demo.many_tickets import tell_tickets
from tests.demo.tickets import NoMoreTickets
from tests.entries import START, Story
from workstation.app.clock import SteppedClock
from workstation.app.tickets_desk import HouseRulesFile
from workstation.domain import ticket_events as tk
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.tickets import Step, TicketKind, place
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.views.feed import Feed
from workstation.views.tickets.page import TicketPage

COUNT = 5_000
TIMES = 60
WORDS = ("王", "33129", "羽绒", "李想 退货", "无此内容", "")


class Bench:
    """A page over a desk with so many tickets."""

    def __init__(self) -> None:
        story = Story()
        tell_tickets(story, COUNT)
        self.feed = Feed(SteppedClock(START))
        self.feed.publish(story.entries)
        self.seq = len(story.entries)
        rules = HouseRulesFile(None)
        rules()  # the desk reads them in a quiet moment after its start
        self.page = TicketPage(self.feed, rules, NoMoreTickets())
        self.page.detail.move_requested.connect(self._move)
        self.page.resize(1216, 690)

    def _move(self, number: int, to: Step, reason: str) -> None:
        one = self.feed.desk.tickets.get(number)
        if one is not None:
            self.seq += 1
            event = tk.TicketMoved(ticket=number, to=to, came_from=one.step, reason=reason)
            self.feed.publish([Entry(seq=self.seq, at=START, clerk="小美", event=event)])

    def painted(self, deed: Callable[[], object]) -> float:
        """Until everything the deed brought about has been painted."""

        def do() -> None:
            deed()
            QApplication.processEvents()

        return timed(do)


def rows() -> list[Row]:
    """All figures."""
    gc.disable()  # as in the program, which collects when nobody waits
    bench = Bench()
    page, board = bench.page, bench.page.board
    opened = bench.painted(page.show)
    page.bar.board_button.click()
    QApplication.processEvents()
    QTest.qWait(300)  # the page makes the words ready for searching when nobody waits
    again = [bench.painted(lambda: (page.hide(), page._on_rewound(), page.show())) for _ in range(TIMES)]

    def carry() -> None:
        column = next(one for step, one in board.columns.items() if place(step) < 3 and one.rows.rowCount() > 1)
        column.choose(column.rows.rowCount() // 2)
        QTest.keyClick(column, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)

    moved = [bench.painted(carry) for _ in range(TIMES)]
    words = [bench.painted(lambda text=text: page.bar.words.setText(text)) for text in WORDS * (TIMES // len(WORDS))]
    kinds = len(TicketKind) + 1
    by_kind = [bench.painted(lambda at=n % kinds: page.bar.kind.setCurrentIndex(at)) for n in range(TIMES)]
    page.close()
    QTest.qWait(100)  # what the page still had to do is not the reading's
    return [
        Row(f"tickets: page with {COUNT:,} open ones, first shown", opened, "ms", 50.0),
        Row("tickets: board shown again, everything read anew, p99", quantile(again, 0.99), "ms", 50.0),
        Row("tickets: card moved by a key, p99", quantile(moved, 0.99), "ms", 50.0),
        Row("tickets: board filtered by words or kind, p99", quantile(words + by_kind, 0.99), "ms", 50.0),
        reading(),
    ]


def reading() -> Row:
    """The longest time in which the windows' thread could do nothing while 5,000 tickets are read and taken in."""
    story = Story()
    tell_tickets(story, COUNT)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.db"
        with closing(Journal.open(path, threaded=False, tell=lambda _: None)) as journal:
            for first in range(0, len(story.entries), 500):
                events = [entry.event for entry in story.entries[first : first + 500]]
                journal.append(*events, at=START, clerk="小美")
        feed = Feed(SteppedClock(START), Desk(tickets=None))
        found: list[object] = []
        thread = threading.Thread(target=lambda: found.append(_read(path)))
        thread.start()
        gaps, last = [0.0], perf_counter()
        while not feed.desk.tickets.complete:
            if found:
                feed.take_tickets(found[0])  # type: ignore[arg-type]
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            now = perf_counter()
            gaps.append((now - last) * 1000)
            last = now
        thread.join()
    assert len(feed.desk.tickets) == COUNT
    return Row(f"tickets: {COUNT:,} open ones read after the start, longest gap", max(gaps), "ms", 16.0)


def _read(path: Path) -> object:
    with closing(Reader.open(path)) as reader:
        return reader.tickets.open(partial(sleep, 0))
