"""Two replays that go in step: whatever moment the one shows, the other shows, too."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from workstation.app.replaying import FRAME, Replay


class Lockstep(QObject):
    """Moves both of two recordings of the same span by one timer.

    Signals:
        moved(object moment): the moment shown changed, milliseconds since 1970 UTC.
        playing_changed(bool): they play, or stand.
    """

    moved = Signal(object)
    playing_changed = Signal(bool)

    def __init__(self, first: Replay, second: Replay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._both = (first, second)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._on_frame)
        self._since = QElapsedTimer()

    def now(self) -> int:
        """The moment that both show."""
        return self._both[0].player.now()

    def set_playing(self, playing: bool) -> None:
        """Play on, from the start if they stood at the end; or stand still."""
        if playing and self._both[0].player.at_end:
            self.jump(self._both[0].player.recording.starts_at)
        self._since.start()
        if playing:
            self._timer.start()
        else:
            self._timer.stop()
        self.playing_changed.emit(playing)

    def set_speed(self, speed: float) -> None:
        """Play ``speed`` times as fast as it happened."""
        for one in self._both:
            one.set_speed(speed)

    def jump(self, moment: int) -> None:
        """Show both as they were at ``moment``."""
        for one in self._both:
            one.jump(moment)
        self.moved.emit(self.now())

    def next_event(self) -> None:
        """Jump to what happens next in either."""
        found = [at for one in self._both if (at := one.player.next_event()) is not None]
        if found:
            self.jump(min(found))

    def previous_event(self) -> None:
        """Jump back to what happened last in either."""
        found = [at for one in self._both if (at := one.player.previous_event()) is not None]
        if found:
            self.jump(max(found))

    def _on_frame(self) -> None:
        elapsed = self._since.restart()
        for one in self._both:
            one.step(elapsed)
        self.moved.emit(self.now())
        if self._both[0].player.at_end:
            self.set_playing(False)
