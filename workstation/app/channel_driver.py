"""Drives channels by a precise timer: they hear what happened and deliver what is due."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from workstation.domain.channel import Channel
from workstation.domain.entry import Entry
from workstation.views.feed import Feed

SOONEST = 1
"""Milliseconds between two looks at what is due: as late a message may be by that."""
LATEST = 60_000
"""Milliseconds after which one looks again whatever was planned."""
ASLEEP = 10_000
"""So many milliseconds late, and the machine slept rather than worked."""


class ChannelDriver(QObject):
    """Keeps the channels of one room going.

    While it is paused, and while the machine sleeps, time stands still for the channels: what they planned
    comes as much later, so that nobody's patience runs out meanwhile. What happens in a pause they hear.

    Signals:
        running_changed(bool): customers come in, or are paused.
    """

    running_changed = Signal(bool)

    def __init__(self, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._channels: list[Channel] = []
        self._running = False
        self._awaited = feed.now()  # until then time has passed for the channels
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        feed.happened.connect(self._on_happened)
        feed.ticked.connect(self._on_ticked)

    @property
    def running(self) -> bool:
        """Whether customers come in."""
        return self._running

    def add(self, channel: Channel) -> None:
        """Let this channel's customers come in."""
        self._make_up()
        self._channels.append(channel)
        self._plan()

    def remove(self, channel: Channel) -> None:
        """Nobody comes through it any more."""
        self._make_up()
        self._channels = [one for one in self._channels if one is not channel]
        self._plan()

    def owns(self, conversation: str) -> bool:
        """Whether somebody carries replies to ``conversation`` out."""
        return any(channel.owns(conversation) for channel in self._channels)

    def next_due(self) -> int | None:
        """The moment of the next deed of any channel, milliseconds since 1970 UTC; None if nothing is planned."""
        return min((moment for one in self._channels if (moment := one.next_due()) is not None), default=None)

    def set_running(self, running: bool) -> None:
        """Let customers come in, or pause them."""
        if running == self._running:
            return
        self._make_up()
        self._running = running
        self.running_changed.emit(running)
        self._plan()

    def look(self) -> None:
        """Let the channels do what is due."""
        self._make_up()
        if self._running:
            for channel in self._channels:
                channel.advance(self._feed.now())
        self._plan()

    def _on_happened(self, entry: Entry) -> None:
        self._make_up()
        for channel in self._channels:
            channel.hear(entry)
        self._plan()

    def _make_up(self) -> None:
        """Put off what was planned by the time that stood still."""
        late = self._feed.now() - self._awaited
        if late > (ASLEEP if self._running else 0):
            for channel in self._channels:
                channel.shift(late)
            self._awaited += late

    @Slot()
    def _on_ticked(self) -> None:
        """The timer stood while the machine slept, or another clock than the machine's is in force."""
        self._make_up()
        self._plan()

    def _plan(self) -> None:
        now = self._feed.now()
        if not self._running:
            self._awaited = now
            self._timer.stop()
            return
        due = self.next_due()
        pause = LATEST if due is None else max(SOONEST, min(due - now, LATEST))
        self._awaited = now + pause
        self._timer.start(pause)
