"""The controls of a replay: play, speed, idle time, previous and next event, and the track."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workstation.views.actions.hints import KeysOf, hinted, no_keys
from workstation.views.replay.track import Marks, Track, clock_time
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES

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
        take_over_requested(): go on with the lesson from the moment shown.
    """

    play_requested = Signal(bool)
    jump_requested = Signal(object)
    speed_requested = Signal(float)
    skip_idle_requested = Signal(bool)
    next_requested = Signal()
    previous_requested = Signal()
    export_requested = Signal()
    take_over_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._playing = False
        self._ends_at = 0
        self.track = Track()
        self.play = IconButton("play", "", ink="accent_text")
        self.play.setProperty("kind", "primary")
        self.play.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.previous = IconButton("previous", self.tr("Previous event"))
        self.next = IconButton("next", self.tr("Next event"))
        self.speed = self._speed_box()
        self.skip_idle = QCheckBox(self.tr("Skip idle time"))
        self.legend = QLabel(self.tr("above: buyers · below: replies · triangle: slow-reply reminder"))
        self.moment = QLabel()
        self.export = QPushButton(self.tr("Export …"))
        self.take_over = QPushButton(self.tr("Take over from here"))
        self.take_over.setVisible(False)
        self._buttons: dict[QWidget, str] = {
            self.play: "replay.play", self.previous: "replay.previous", self.next: "replay.next",
            self.export: "replay.export", self.take_over: "replay.take_over",
        }  # fmt: skip
        self._keys: KeysOf = no_keys
        self._dress()
        self._connect()
        self._lay_out()
        self.show_playing(False)

    def show_span(self, starts_at: int, ends_at: int, marks: Marks) -> None:
        """Show another recording; moments in milliseconds since 1970 UTC."""
        self._ends_at = ends_at
        self.track.show_span(starts_at, ends_at, marks)
        self.show_moment(starts_at)

    def show_legend(self, text: str) -> None:
        """What the marks of the track mean here."""
        self.legend.setText(text)

    def offer_take_over(self, offered: bool) -> None:
        """Whether what is watched is a lesson that one can go on with."""
        self.take_over.setVisible(offered)

    def show_moment(self, moment: int) -> None:
        """The replay stands at ``moment``."""
        self.track.show_moment(moment)
        text = f"{clock_time(moment)} / {clock_time(self._ends_at)}"
        if text != self.moment.text():
            self.moment.setText(text)

    def show_playing(self, playing: bool) -> None:
        """The replay plays, or stands."""
        self._playing = playing
        self.play.set_name(self.tr("Pause") if playing else self.tr("Play"))
        self.play.setText(self.play.accessibleName())
        self.play.set_shape("pause" if playing else "play")
        self.show_keys(self._keys)

    def show_keys(self, keys: KeysOf) -> None:
        """Name the keys of the controls."""
        self._keys = keys
        for button, action in self._buttons.items():
            button.setToolTip(hinted(button.accessibleName(), keys(action)))
        self.skip_idle.setToolTip(hinted(self.skip_idle.text(), keys("replay.skip_idle")))
        ways = " / ".join(one for one in (keys("replay.slower"), keys("replay.faster")) if one)
        self.speed.setToolTip(hinted(self.speed.accessibleName(), ways))

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
        box.setAccessibleName(self.tr("Speed"))
        return box

    def _dress(self) -> None:
        self.moment.setTextFormat(Qt.TextFormat.PlainText)
        self.legend.setProperty("role", "tiny")
        self.export.setProperty("kind", "quiet")
        self.take_over.setAccessibleName(
            self.tr("The same customers go on from this moment, and you serve them; the original stays as it is")
        )
        self.export.setAccessibleName(self.tr("Save this recording as a file"))

    def _connect(self) -> None:
        self.track.jump_requested.connect(self.jump_requested)
        self.play.clicked.connect(self.toggle)
        self.previous.clicked.connect(self.previous_requested)
        self.next.clicked.connect(self.next_requested)
        self.speed.currentIndexChanged.connect(self._on_speed)
        self.skip_idle.toggled.connect(self.skip_idle_requested)
        self.export.clicked.connect(self.export_requested)
        self.take_over.clicked.connect(self.take_over_requested)

    def _on_speed(self, index: int) -> None:
        self.speed_requested.emit(SPEEDS[index])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend goes first where it is narrow; the track's tool tips and description remain."""
        super().resizeEvent(event)
        controls = (self.previous, self.play, self.next, self.speed, self.skip_idle, self.moment, self.export)
        shown = controls if self.take_over.isHidden() else (*controls, self.take_over)
        needed = sum(one.sizeHint().width() + MEASURES.space for one in shown) + 3 * MEASURES.broad
        self.legend.setVisible(self.width() >= needed + self.legend.sizeHint().width())

    def _lay_out(self) -> None:
        controls = QHBoxLayout()
        for widget in (self.previous, self.play, self.next, self.speed, self.skip_idle):
            controls.addWidget(widget)
        controls.addSpacing(MEASURES.space)
        controls.addWidget(self.legend)
        controls.addStretch()
        controls.addWidget(self.moment)
        controls.addWidget(self.take_over)
        controls.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addWidget(self.track)
        column.addLayout(controls)
