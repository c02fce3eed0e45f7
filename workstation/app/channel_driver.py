"""Drives channels by a precise timer: they hear what happened and deliver what is due."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from workstation.domain.channel import Channel
from workstation.domain.entry import Entry
from workstation.views.feed import Feed

SOONEST = 10
"""Milliseconds between two looks at what is due."""
LATEST = 60_000
"""Milliseconds after which one looks again whatever was planned."""


class ChannelDriver(QObject):
    """Keeps the channels of one room going; looks at every tick anew, for the machine may have slept.

    Signals:
        running_changed(bool): customers come in, or are paused.
    """

    running_changed = Signal(bool)

    def __init__(self, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._channels: list[Channel] = []
        self._running = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)
        feed.happened.connect(self._on_happened)
        feed.ticked.connect(self._plan)

    @property
    def running(self) -> bool:
        """Whether customers come in."""
        return self._running

    def add(self, channel: Channel) -> None:
        """Let this channel's customers come in."""
        self._channels.append(channel)
        self._plan()

    def remove(self, channel: Channel) -> None:
        """Let this channel's customers stay away."""
        self._channels.remove(channel)

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
        self._running = running
        self.running_changed.emit(running)
        self._plan()

    def _on_happened(self, entry: Entry) -> None:
        if not self._running:
            return
        for channel in self._channels:
            channel.hear(entry)
        self._plan()

    def _on_due(self) -> None:
        for channel in self._channels:
            channel.advance(self._feed.now())
        self._plan()

    @Slot()
    def _plan(self) -> None:
        due = self.next_due()
        if not self._running or due is None:
            self._timer.stop()
            return
        self._timer.start(max(SOONEST, min(due - self._feed.now(), LATEST)))
