"""The slow-reply reminder: one bar for all who are about to run over the hard limit (DOMAIN D2)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from workstation.domain.conversation import Conversation
from workstation.domain.urgency import hard_at, to_remind
from workstation.views.customer.words import shown_name
from workstation.views.feed import Feed
from workstation.views.inbox.glyphs import paint_mark
from workstation.views.inbox.sign import Mark, span_words
from workstation.views.theme.tokens import MEASURES, colours


class Reminder(QWidget):
    """Names the worst and how many there are, jumps to it, and goes away at zero or when answered.

    It never takes the keyboard focus. ``slim`` is one line for the status bar (``StatusBar.carry``), where it
    comes and goes without moving anything.

    Signals:
        conversation_requested(str): the clerk wants to answer the worst.
        alert_requested(str, object): somebody is named who was not; the worst and a tuple of the others.
    """

    conversation_requested = Signal(str)
    alert_requested = Signal(str, object)

    def __init__(self, feed: Feed, parent: QWidget | None = None, *, slim: bool = False) -> None:
        super().__init__(parent)
        self._feed = feed
        self._worst = ""
        self._left = 0.0
        self._full = self._brief = ""
        self._is_brief = False
        self._named: set[tuple[str, int | None]] = set()
        self.setObjectName("reminder")
        self.setAccessibleName(self.tr("Slow-reply reminder"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(not slim)
        if slim:
            self.words.setMinimumWidth(1)  # asks for its words, and can do with less
        else:
            self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self.tr("Reply"), self)
        self.button.setProperty("kind", "danger")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setToolTip(self.tr("Go to the most urgent conversation"))
        self.button.clicked.connect(self._on_clicked)
        layout = self._line = QHBoxLayout(self)
        above = 1 if slim else MEASURES.space
        layout.setContentsMargins(MEASURES.wide + 22, above, MEASURES.tight if slim else MEASURES.wide, above)
        layout.setSpacing(MEASURES.space)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        self.hide()
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._on_rewound)
        feed.ticked.connect(self._on_ticked)
        self._show(self._due())

    @property
    def worst(self) -> str:
        """The conversation that is named, empty if none."""
        return self._worst

    def fit(self, room: int) -> None:
        """Say it in fewer words if all of them are wider than ``room``: name and time are never cut."""
        self._is_brief = self._width(self._full) > room
        words = self._brief if self._is_brief else self._full
        if words != self.words.text():
            self.words.setText(words)

    def full_width(self) -> int:
        """What it takes to say all, logical pixels."""
        return self._width(self._full)

    def _width(self, words: str) -> int:
        around = self._line.contentsMargins()
        beside = around.left() + around.right() + self._line.spacing() + self.button.sizeHint().width()
        return self.words.fontMetrics().horizontalAdvance(words) + beside + MEASURES.tight

    def paintEvent(self, event: QPaintEvent) -> None:
        """A warning ground with a clock that runs out."""
        tones = colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tones.warning_soft))
        painter.fillRect(QRectF(0, 0, 3, self.height()), QColor(tones.warning))
        box = QRectF(MEASURES.wide, (self.height() - 16) / 2, 16, 16)
        paint_mark(painter, box, Mark.LATE, self._left, QColor(tones.warning), QColor(tones.warning_soft))
        painter.end()

    def _due(self) -> list[Conversation]:
        desk = self._feed.desk
        return to_remind(desk, desk.limits, self._feed.now())

    def _on_ticked(self) -> None:
        due = self._due()
        self._show(due)
        named = {(one.id, one.waiting_since) for one in due}
        fresh = named - self._named
        self._named = named
        if fresh:
            self.alert_requested.emit(due[0].id, tuple(one.id for one in due[1:]))

    def _on_happened(self) -> None:
        """An answer takes the name away at once; a name is only added by a tick."""
        if self._worst:
            self._show([one for one in self._due() if (one.id, one.waiting_since) in self._named])

    def _on_rewound(self) -> None:
        self._named.clear()
        self._show(self._due())

    def _show(self, due: list[Conversation]) -> None:
        self._worst = due[0].id if due else ""
        if due:
            self._say(due[0], len(due))
        self.setVisible(bool(due))

    def _say(self, worst: Conversation, count: int) -> None:
        limits = self._feed.desk.limits
        left = (hard_at(worst, limits) or 0) - self._feed.now()
        self._left = left / (limits.remind_before * 1000) if limits.remind_before else 0.0
        name, time = shown_name(worst), span_words(-(-left // 1000))
        if count == 1:
            self._full = self.tr("{name} runs over the limit in {time}").format(name=name, time=time)
            self._brief = f"{name} {time}"
        else:
            words = self.tr("{count} customers run over the limit, first {name} in {time}")
            self._full = words.format(count=count, name=name, time=time)
            self._brief = f"{name} {time} (+{count - 1})"
        self.words.setText(self._brief if self._is_brief else self._full)
        self.update()

    def _on_clicked(self) -> None:
        if self._worst:
            self.conversation_requested.emit(self._worst)
