"""Figures of the conversation list.

A frame is everything the window does from the messages that came in to the painted list, milliseconds.
"""

from __future__ import annotations

from itertools import count
from time import perf_counter

from PySide6.QtWidgets import QApplication

from tests.bench.row import Row, quantile
from tests.bench.windows import Paints
from tests.demo.sources import MadeUpHistory
from tests.entries import START, buyer
from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.values import Group, Text
from workstation.views.feed import Feed
from workstation.views.inbox.panel import InboxPanel

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


def frame_under_load(conversations: int = 200) -> Row:
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
    paints = Paints(panel.list.viewport())
    QApplication.processEvents()
    frames: list[float] = []
    start = tick = perf_counter()
    sent = 0
    while (began := perf_counter()) - start < SECONDS:
        painted = paints.count
        due = int((began - start) * RATE)
        feed.publish([message(number) for number in range(sent, due)])
        sent = due
        if began - tick >= 1:
            tick = began
            feed.tick()
        QApplication.processEvents()
        if paints.count > painted:
            frames.append((perf_counter() - began) * 1000)
    panel.deleteLater()
    name = f"conversation list with {conversations} open, frame p99 while 1,000 messages/s arrive"
    return Row(name, quantile(frames, 0.99), "ms", 16.0, note=f"{len(frames)} frames")


def rows() -> list[Row]:
    """As many as the issue wants, and five times as many."""
    return [frame_under_load(200), frame_under_load(1000)]
