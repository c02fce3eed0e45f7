"""A busy minute at the real program: 50 open conversations, ten messages a second, a person who types real keys.

python -m tests.bench.busy names who made the long gaps (stacks are sampled, which costs a little itself).
"""

from __future__ import annotations

import os
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.make_big import ASKS, make_buyer, say
from tests.bench.probe import LoopProbe
from tests.bench.room50 import Desk50, wait
from tests.bench.row import Row, quantile
from workstation.domain.events import MessageReceived
from workstation.domain.values import Text
from workstation.views.actions.table import TABLE

SECONDS = int(os.environ.get("WORKSTATION_BENCH_SECONDS", "60"))
MESSAGES = 10
"""A second, besides the practice customers' own."""
KEYS = 8
"""A second: a quick typist."""

Step = Callable[[], object]


class Person(QObject):
    """Types, sends, goes from conversation to conversation, searches, opens tiles and own windows."""

    def __init__(self, desk: Desk50, probe: LoopProbe) -> None:
        super().__init__()
        self._windows = desk.desk.windows
        self._probe = probe
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
        self._probe.deed = name
        step()

    def _day(self) -> Iterator[tuple[str, Step]]:
        turn = 0
        while True:
            turn += 1
            yield "most urgent (Ctrl+E)", self._key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
            yield from self._types("Hello, it leaves today")
            yield "send (Enter)", self._key(Qt.Key.Key_Return)
            yield "next (Ctrl+Tab)", self._action("conversation.next")
            if turn % 3 == 0:
                yield "search everywhere", self._action("view.search_everywhere")
                yield from self._types("ok")
                yield "close the search (Esc)", self._key(Qt.Key.Key_Escape)
                yield "most urgent", self._action("conversation.most_urgent")
            if turn % 4 == 1:
                yield "tiles", self._action("view.tiles")
            if turn % 4 == 3:
                yield "own window", self._action("conversation.own_window")
            if turn % 4 == 0:
                yield "page up in the history", self._page_up
                yield "find in the conversation", self._action("view.find")
                yield "close the find bar", self._key(Qt.Key.Key_Escape)

    def _types(self, words: str) -> Iterator[tuple[str, Step]]:
        for letter in words:
            yield "a key", lambda letter=letter: QTest.keyClicks(_front(), letter)

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Step:
        return lambda: QTest.keyClick(_front(), key, modifier)

    def _action(self, name: str) -> Step:
        """The first of the action's keys."""
        keys = next(one.default_keys for one in TABLE if one.key == name)
        chord = QKeySequence(keys[0])[0]
        return self._key(chord.key(), chord.keyboardModifiers())

    def _page_up(self) -> None:
        bar = self._windows.panel.history.verticalScrollBar()
        bar.setValue(bar.value() - 600)


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
    probe = LoopProbe(explain=explain)
    person, buyers = Person(desk, probe), Buyers(desk)
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
    print("most work, ms:", [round(one, 1) for one in sorted(probe.work)[-25:]])
    for late in sorted(probe.late, key=lambda one: -one.wall):
        if late.wall < 16 and late.work < 12:
            continue
        print(f"{late.wall:6.1f} ms, work {late.work:6.1f}  {late.deed}")
        for place, count in Counter(late.places).most_common(6):
            print(f"          {count:3} × {place}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
