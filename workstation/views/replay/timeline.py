"""The controls of a replay: play, speed, idle time, previous and next event, and the track."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workstation.views.replay.track import Marks, Track, clock_time

SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)


class TimelineBar(QWidget):
    """Stands under the widgets of a replay; knows the span and the moment, not the player.

    Signals:
        play_requested(bool): play on, or stand still.
        jump_requested(object moment): milliseconds since 1970 UTC.
        speed_requested(float): times as fast as it happened.
        skip_idle_requested(bool): leave out idle time, or keep it.
        next_requested(), previous_requested(): to the next, or last, thing that happened.
        export_requested(): save this recording as a file.
    """

    play_requested = Signal(bool)
    jump_requested = Signal(object)
    speed_requested = Signal(float)
    skip_idle_requested = Signal(bool)
    next_requested = Signal()
    previous_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._playing = False
        self._ends_at = 0
        self.track = Track()
        self.track.jump_requested.connect(self.jump_requested)
        self.play = _button("", self.tr("Play or pause (Space)"), kind="primary")
        self.play.clicked.connect(self.toggle)
        self.previous = _button("⏮", self.tr("Previous event"))
        self.previous.clicked.connect(self.previous_requested)
        self.next = _button("⏭", self.tr("Next event"))
        self.next.clicked.connect(self.next_requested)
        self.speed = self._speed_box()
        self.skip_idle = QCheckBox(self.tr("Skip idle time"))
        self.skip_idle.toggled.connect(self.skip_idle_requested)
        self.moment = QLabel()
        self.moment.setTextFormat(Qt.TextFormat.PlainText)
        self.export = _button(self.tr("Export …"), self.tr("Save this recording as a file"))
        self.export.clicked.connect(self.export_requested)
        self._lay_out()
        self.show_playing(False)

    def show_span(self, starts_at: int, ends_at: int, marks: Marks) -> None:
        """Show another recording; moments in milliseconds since 1970 UTC."""
        self._ends_at = ends_at
        self.track.show_span(starts_at, ends_at, marks)
        self.show_moment(starts_at)

    def show_moment(self, moment: int) -> None:
        """The replay stands at ``moment``."""
        self.track.show_moment(moment)
        text = f"{clock_time(moment)} / {clock_time(self._ends_at)}"
        if text != self.moment.text():
            self.moment.setText(text)

    def show_playing(self, playing: bool) -> None:
        """The replay plays, or stands."""
        self._playing = playing
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))

    def toggle(self) -> None:
        """Ask to play if it stands, to stand if it plays."""
        self.play_requested.emit(not self._playing)

    def change_speed(self, steps: int) -> None:
        """Ask for a speed ``steps`` further on in ``SPEEDS``."""
        self.speed.setCurrentIndex(min(max(self.speed.currentIndex() + steps, 0), len(SPEEDS) - 1))

    def _speed_box(self) -> QComboBox:
        box = QComboBox()
        box.addItems([f"{speed:g}×" for speed in SPEEDS])
        box.setCurrentIndex(SPEEDS.index(1.0))
        box.setToolTip(self.tr("Speed"))
        box.setAccessibleName(self.tr("Speed"))
        box.currentIndexChanged.connect(self._on_speed)
        return box

    def _on_speed(self, index: int) -> None:
        self.speed_requested.emit(SPEEDS[index])

    def _lay_out(self) -> None:
        controls = QHBoxLayout()
        for widget in (self.previous, self.play, self.next, self.speed, self.skip_idle):
            controls.addWidget(widget)
        controls.addStretch()
        controls.addWidget(self.moment)
        controls.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addWidget(self.track)
        column.addLayout(controls)


def _button(text: str, tip: str, kind: str = "quiet") -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", kind)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
