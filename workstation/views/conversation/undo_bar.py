"""The way back right after sending: a bar for three seconds that recalls. Sending itself is never delayed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.values import Text
from workstation.views.actions.hints import hinted
from workstation.views.composer.chips import Chip
from workstation.views.feed import Feed
from workstation.views.theme.tokens import MEASURES

SHOWN = 3_000
"""Milliseconds of the feed's time for which the bar is there, unless set otherwise."""


class UndoBar(Chip):
    """Says that a reply was sent and offers to take it back, by the feed's clock.

    Signals:
        recall_requested(str conversation, int seq): take this reply back.
        changed(): it came, or has another size.
        taken_back(str words): the reply recalled here is gone; its words can be tried again.
    """

    recall_requested = Signal(str, int)
    changed = Signal()
    taken_back = Signal(str)

    def __init__(self, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._conversation = ""
        self._sent: Entry | None = None
        self._asked = 0
        self._time = SHOWN
        self._poll = QTimer(self, interval=200)
        self._poll.timeout.connect(self._show)
        self.label, self.button = QLabel(self.tr("Sent"), self), QPushButton(self)
        self.label.setProperty("role", "success")
        self.button.setProperty("kind", "quiet")
        self.show_keys("")
        self.button.clicked.connect(self.recall)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.wide, 2, MEASURES.tight, 2)
        row.addWidget(self.label)
        row.addWidget(self.button)
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._end)
        feed.ticked.connect(self._on_ticked)
        self.hide()

    def show_conversation(self, conversation: str) -> None:
        """Follow this conversation's replies."""
        self._conversation = conversation
        self._end()

    def show_keys(self, keys: str) -> None:
        """Name the keys that take it back, too."""
        self.button.setToolTip(hinted(self.tr("Take the reply back"), keys))

    def set_time(self, milliseconds: int) -> None:
        """How long the way back is offered; 0 for never."""
        self._time = milliseconds

    @property
    def offers(self) -> bool:
        """Whether there is something to take back at the moment."""
        return self._sent is not None

    def recall(self) -> None:
        """Ask to take back what was just sent; once."""
        if self._sent is not None and self._asked != self._sent.seq:
            self._asked = self._sent.seq
            self.recall_requested.emit(self._conversation, self._sent.seq)

    def _on_happened(self, entry: Entry) -> None:
        if not self._conversation or entry.conversation != self._conversation:
            return
        match entry.event:
            case ev.ReplySent() if entry.clerk == self._feed.desk.clerk:
                self._sent = entry
                self._poll.start()
                self._show()
            case ev.MessageRecalled(message=seq) if self._sent and seq == self._sent.seq:
                self._give_back(self._sent)
            case ev.ReplyFailed(message=seq) if self._sent and seq == self._sent.seq:
                self._end()
            case _:
                pass

    def _give_back(self, sent: Entry) -> None:
        self._end()
        body = sent.event.body if isinstance(sent.event, ev.ReplySent) else None
        if self._asked == sent.seq and isinstance(body, Text):
            self.taken_back.emit(body.text)

    def _on_ticked(self) -> None:
        if self._sent is not None:
            self._show()

    def _show(self) -> None:
        left = self._sent.at + self._time - self._feed.now() if self._sent else 0
        if left <= 0:
            self._end()
            return
        self.button.setText(self.tr("Recall ({seconds} s)").format(seconds=-(-left // 1000)))
        self.adjustSize()
        self.show()
        self.changed.emit()

    def _end(self) -> None:
        self._sent = None
        self._poll.stop()
        self.hide()
