"""The one place in a window where a sentence about a refusal or a trouble is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from workstation.domain.refused import Refused
from workstation.domain.trouble import Trouble
from workstation.views.notices.sentences import crash_sentence, sentence
from workstation.views.theme.tokens import MEASURES, colours

Then = Callable[[], object]
STAYS = 6_000
"""Milliseconds that a refusal is shown; longer while the pointer is on it."""


class NoticeBar(QFrame):
    """A line at the top of a window, hidden while there is nothing to say.

    A refusal goes away by itself; a trouble stays until it is read, and no refusal takes its place.

    Signals:
        action_requested(): the button beside the sentence was pressed.
        closed(): the sentence went away, by the person or by itself.
    """

    action_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[str, bool, str, Then | None]] = []
        self._then: Then | None = None
        self._grave = False
        self._sign = QLabel(self)
        self._sentence = QLabel(self)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton(self)
        self._close = QToolButton(self)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._arrange()
        self._timer.timeout.connect(self._on_time)
        self._action.clicked.connect(self._on_action)
        self._close.clicked.connect(self.dismiss)
        self.hide()

    def tell(self, said: Refused | Trouble, action: str = "") -> None:
        """Show the sentence for ``said``, with a button named ``action`` (translated) if given."""
        self.show_sentence(sentence(said), stays=isinstance(said, Trouble), action=action)

    def tell_crash(self, path: str) -> None:
        """Say that a report of a fault was written to ``path``."""
        self.show_sentence(crash_sentence(path), stays=True)

    def show_sentence(self, text: str, *, stays: bool = False, action: str = "", then: Then | None = None) -> None:
        """Show ``text``; ``stays`` until it is closed. Behind a sentence that stays it waits its turn.

        ``then`` is called when the button named ``action`` is pressed.
        """
        if self._grave and not self.isHidden():
            if text != self.text() and text not in (waiting[0] for waiting in self._waiting):
                self._waiting.append((text, stays, action, then))
            return
        self._show(text, stays, action, then)

    def text(self) -> str:
        """The sentence shown, empty if none."""
        return "" if self.isHidden() else self._sentence.text()

    @Slot()
    def dismiss(self) -> None:
        """Take the sentence away; the next one that waits comes."""
        self._timer.stop()
        self.hide()
        self.closed.emit()
        if self._waiting:
            self._show(*self._waiting.pop(0))

    def _show(self, text: str, stays: bool, action: str, then: Then | None) -> None:
        self._then = then
        self._grave = stays
        self._sign.setText("⚠" if stays else "ℹ")
        self._sentence.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        self.update()
        _announce(self)
        if stays:
            self._timer.stop()
        else:
            self._timer.start()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.wide, MEASURES.tight, MEASURES.space, MEASURES.tight)
        row.setSpacing(MEASURES.space)
        row.addWidget(self._sign)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._action.setProperty("kind", "quiet")

    @Slot()
    def _on_action(self) -> None:
        then, self._then = self._then, None
        self.action_requested.emit()
        self.dismiss()
        if then is not None:
            then()

    @Slot()
    def _on_time(self) -> None:
        if self.underMouse():
            self._timer.start()
        else:
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = colours(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shades.danger_soft if self._grave else shades.warning_soft))
        edge = self.rect()
        edge.setWidth(MEASURES.tight)
        painter.fillRect(edge, QColor(shades.danger if self._grave else shades.warning))
        painter.end()


def _announce(bar: NoticeBar) -> None:
    """Have it read aloud."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # a start has nothing to say, and they cost it 3 ms

    QAccessible.updateAccessibility(QAccessibleEvent(bar, QAccessible.Event.Alert))
