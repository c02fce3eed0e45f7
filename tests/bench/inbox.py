"""Figures of the conversation list: ``python -m tests.bench.inbox``. Each function answers (name, value, target).

A frame is everything the window does from the messages that came in to the painted list, milliseconds.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from time import perf_counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.demo.sources import MadeUpHistory
from tests.entries import START, buyer
from workstation.app.fonts import load_fonts
from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.values import Group, Text
from workstation.views.feed import Feed
from workstation.views.inbox.panel import InboxPanel
from workstation.views.theme.apply import apply_theme

Figure = tuple[str, float, float]
RATE = 1000
"""Messages a second."""
SECONDS = 4.0


class RunningClock:
    """Runs with the machine from the start of the stories on."""

    def __init__(self) -> None:
        self._start = perf_counter()

    def now(self) -> int:
        """Milliseconds since 1970 UTC."""
        return START + round((perf_counter() - self._start) * 1000)


class Paints(QObject):
    """Notes whether a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks on only."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


def frame_under_load(conversations: int = 200) -> Figure:
    """p99 of the painted frames while 1,000 messages a second come in for ``conversations`` open ones."""
    clock, numbers = RunningClock(), count(1)
    feed = Feed(clock)
    who = [buyer(f"客户{number}", list(Group)[number % 5]) for number in range(conversations)]

    def entry(event: ev.AnyEvent) -> Entry:
        return Entry(seq=next(numbers), at=clock.now(), clerk="小美", event=event)

    def message(number: int) -> Entry:
        one = who[number * 7919 % conversations]
        if number % 9 == 0:
            return entry(ev.ReplySent(conversation=one.id, body=Text(text="您好，马上为您查看")))
        body = Text(text=f"第 {number} 条：包裹怎么还没动")
        return entry(ev.MessageReceived(conversation=one.id, channel="bench", buyer=one, body=body))

    feed.publish([message(number) for number in range(1, 10 * conversations)])
    panel = InboxPanel(feed, MadeUpHistory())
    panel.resize(300, 900)
    panel.show()
    paints = Paints()
    panel.list.viewport().installEventFilter(paints)
    QApplication.processEvents()
    frames: list[float] = []
    start = tick = perf_counter()
    sent = 0
    while (began := perf_counter()) - start < SECONDS:
        paints.seen = False
        due = int((began - start) * RATE)
        feed.publish([message(number) for number in range(sent, due)])
        sent = due
        if began - tick >= 1:
            tick = began
            feed.tick()
        QApplication.processEvents()
        if paints.seen:
            frames.append((perf_counter() - began) * 1000)
    panel.deleteLater()
    frames.sort()
    name = f"conversation list, {conversations} open, {RATE}/s: frame p99 of {len(frames)}"
    return name, frames[int(len(frames) * 0.99)], 16.0


def figures() -> list[Figure]:
    """All of them."""
    return [frame_under_load(200), frame_under_load(1000)]


def main() -> int:
    """Print them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv)
    load_fonts()
    apply_theme(app, "light")
    for name, value, target in figures():
        print(f"{name}: {value:.1f} ms (to reach ≤ {target:.0f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
