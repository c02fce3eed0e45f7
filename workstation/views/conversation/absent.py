"""What stands where there is no conversation, or none that can be answered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workstation.views.actions.hints import KeysOf, hinted
from workstation.views.inbox.beginning import Beginning
from workstation.views.theme.tokens import MEASURES

LEAST_WIDTH = 300
"""Of everything that stands in the place of a conversation."""


class NoConversation(QWidget):
    """Nothing is chosen; says how to choose, or where to begin while there is nobody to choose.

    Signals:
        practice_requested(), import_requested(): see ``Beginning``.
    """

    practice_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.hint = QLabel(self), QLabel(self)
        self.beginning: Beginning | None = None
        self._bare = False
        self._keys = ("", "")
        self._say()
        self.title.setProperty("role", "title")
        self.hint.setProperty("role", "muted")
        column = self._column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (self.title, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(3)

    def show_keys(self, most_urgent: str, palette: str) -> None:
        """Name the keys that go to one, as far as there are any."""
        self._keys = (most_urgent, palette)
        self._say()

    def show_desk(self, *, bare: bool, practice: bool, imports: bool) -> None:
        """``bare``: nobody is on the desk; ``practice`` and ``imports``: this way out is heard."""
        offered = bare and (practice or imports)
        if offered and self.beginning is None:
            self.beginning = Beginning()
            self.beginning.practice_requested.connect(self.practice_requested)
            self.beginning.import_requested.connect(self.import_requested)
            self._column.insertSpacing(3, MEASURES.space)
            self._column.insertWidget(4, self.beginning)
        if self.beginning is not None:
            self.beginning.offer(practice=bare and practice, imports=bare and imports)
        if self._bare != offered:
            self._bare = offered
            self._say()

    def _say(self) -> None:
        if self._bare:
            self.title.setText(self.tr("Nobody has written yet"))
            self.hint.setText(self.tr("Try the desk with simulated customers, or bring in chats you already have."))
            return
        self.title.setText(self.tr("No conversation chosen"))
        most_urgent, palette = self._keys
        ways = [self.tr("Choose one in the list")]
        if most_urgent:
            ways.append(self.tr("{keys} goes to the most urgent one").format(keys=most_urgent))
        if palette:
            ways.append(self.tr("{keys} finds any of them").format(keys=palette))
        self.hint.setText(" · ".join(ways))


def keys_shown(keys: KeysOf) -> tuple[str, str]:
    """What ``NoConversation.show_keys`` takes."""
    return keys("conversation.most_urgent"), keys("view.palette")


class ClosedLine(QWidget):
    """The conversation has left the desk; it can be read, and taken back.

    Signals:
        reopen_pressed(): take it back onto the desk.
    """

    reopen_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("This conversation has left the desk."))
        label.setProperty("role", "muted")
        self.button = QPushButton(self.tr("Reopen"), self)
        self.show_keys("")
        self.button.clicked.connect(self.reopen_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, MEASURES.space)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self.button)
        row.addStretch(1)

    def show_keys(self, keys: str) -> None:
        """Name the keys that reopen it, too."""
        self.button.setToolTip(hinted(self.tr("Take it back onto the desk"), keys))
