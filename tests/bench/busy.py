"""A busy minute at the real program: 50 open conversations, ten messages a second, a person who types real keys.

python -m tests.bench.busy names who made the long gaps (stacks are sampled, which costs a little itself).
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.make_big import ASKS, make_buyer, say
from tests.bench.probe import LoopProbe
from tests.bench.room50 import Desk50, wait
from tests.bench.row import Row, quantile
from workstation.domain.events import MessageReceived
from workstation.domain.values import Text

SECONDS = int(os.environ.get("WORKSTATION_BENCH_SECONDS", "60"))
MESSAGES = 10
"""A second, besides the practice customers' own."""
KEYS = 8
"""A second: a quick typist."""

Step = Callable[[], object]


class Person(QObject):
    """Types, sends, goes from conversation to conversation, searches, opens tiles and own windows."""

    def __init__(self, desk: Desk50) -> None:
        super().__init__()
        self._windows = desk.desk.windows
        self._steps = self._day()
        self._timer = QTimer(self, interval=1000 // KEYS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_next)
        self.done: dict[str, int] = {}

    def start(self) -> None:
        """Sit down."""
        self._timer.start()

    def stop(self) -> None:
        """Go home."""
        self._timer.stop()

    def _on_next(self) -> None:
        name, step = next(self._steps)
        self.done[name] = self.done.get(name, 0) + 1
        step()

    def _day(self) -> Iterator[tuple[str, Step]]:
        turn = 0
        while True:
            turn += 1
            yield "most urgent (Ctrl+E)", self._key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
            yield from self._types("Hello, it leaves today")
            yield "send (Enter)", self._key(Qt.Key.Key_Return)
            yield "next (Ctrl+Tab)", self._windows.inbox.next
            if turn % 3 == 0:
                yield "search everywhere", self._windows.open_search
                yield from self._types("ok")
                yield "close the search", self._close
            if turn % 4 == 1:
                yield "tiles", self._windows.open_tiles
            if turn % 4 == 3:
                yield "own window", lambda: self._windows.open_window(self._windows.panel.conversation)
            if turn % 4 == 0:
                yield "page up in the history", self._page_up
                yield "find in the conversation", self._windows.panel.find

    def _types(self, words: str) -> Iterator[tuple[str, Step]]:
        for letter in words:
            yield "a key", lambda letter=letter: QTest.keyClicks(_front(), letter)

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Step:
        return lambda: QTest.keyClick(_front(), key, modifier)

    def _page_up(self) -> None:
        bar = self._windows.panel.history.verticalScrollBar()
        bar.setValue(bar.value() - 600)

    def _close(self) -> None:
        if self._windows.search is not None:
            self._windows.search.close()
        self._windows.go_to_most_urgent()


class Buyers(QObject):
    """Write at random into the open conversations."""

    def __init__(self, desk: Desk50) -> None:
        super().__init__()
        self._room = desk.desk.room
        self._chosen = random.Random(5)
        self._timer = QTimer(self, interval=1000 // MESSAGES, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_next)

    def start(self) -> None:
        """Begin to write."""
        self._timer.start()

    def stop(self) -> None:
        """Be silent."""
        self._timer.stop()

    def _on_next(self) -> None:
        one = self._chosen.choice(list(self._room.feed.desk) or [None])
        buyer = one.buyer if one is not None else make_buyer(self._chosen, 1)
        name = one.id if one is not None else "bench:1"
        body = Text(text=say(self._chosen, ASKS))
        event = MessageReceived(conversation=name, channel="shop", buyer=buyer, body=body)
        self._room.deliver(event, self._room.clock.now())


def minute(*, explain: bool = False) -> tuple[LoopProbe, Person, list[float]]:
    """The gaps of a busy minute, and those of the same loop with nobody there."""
    quiet = LoopProbe()
    quiet.start()
    wait(5_000)
    quiet.stop()
    desk = Desk50()
    person, buyers, probe = Person(desk), Buyers(desk), LoopProbe(explain=explain)
    for one in (buyers, person, probe):
        one.start()
    wait(SECONDS * 1000)
    for one in (probe, person, buyers):
        one.stop()
    desk.close()
    return probe, person, quiet.gaps


def rows() -> list[Row]:
    """The longest gap and the distribution; the floor is a loop with nothing to do."""
    probe, person, quiet = minute()
    gaps = probe.gaps
    long = sum(gap > 16 for gap in gaps)
    return [
        Row(f"longest event-loop gap in a busy minute ({SECONDS} s)", max(gaps), "ms", 16.0, max(quiet),
            note=f"{sum(person.done.values())} deeds, {long} gaps over 16 ms; floor: an idle loop"),
        Row("event-loop gap, p99.9", quantile(gaps, 0.999), "ms", None, quantile(quiet, 0.999)),
    ]  # fmt: skip


def _front() -> QWidget:
    return QApplication.focusWidget() or QApplication.activeWindow() or QApplication.topLevelWidgets()[0]


def main() -> int:
    """Tell who made the long gaps."""
    from tests.bench.windows import application

    application()
    begun = perf_counter()
    probe, person, quiet = minute(explain=True)
    print(f"{perf_counter() - begun:.0f} s, {person.done}")
    print("longest, ms:", [round(gap, 1) for gap in sorted(probe.gaps)[-25:]], "idle:", round(max(quiet), 1))
    for places, count in probe.culprits.most_common(25):
        print(f"{count:5} × {places}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
