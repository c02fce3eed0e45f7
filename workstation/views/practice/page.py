"""The page 练习: let simulated customers come in or pause them, and play real dialogues."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workstation.domain.entry import Entry
from workstation.views.feed import Feed


class PracticePage(QWidget):
    """What one can do in the practice room.

    Signals:
        running_requested(bool): let customers come in, or pause them.
        desk_requested(): go to the conversations.
        import_requested(): choose a file of real dialogues to be played as live customers.
    """

    running_requested = Signal(bool)
    desk_requested = Signal()
    import_requested = Signal()

    def __init__(self, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._running = False
        self.state = _label("", "muted")
        self.count = _label("", "muted")
        self.toggle = QPushButton()
        self.toggle.setProperty("kind", "primary")
        self.toggle.clicked.connect(self._on_toggle)
        self.to_desk = QPushButton(self.tr("Go to the conversations"))
        self.to_desk.clicked.connect(self.desk_requested)
        self.choose = QPushButton(self.tr("Choose a file …"))
        self.choose.clicked.connect(self.import_requested)
        for button in (self.toggle, self.to_desk, self.choose):
            button.setAutoDefault(True)  # Enter presses it, too
        self.setFocusProxy(self.toggle)
        self._lay_out()
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._count)
        self.show_running(False)
        self._count()

    def show_running(self, running: bool) -> None:
        """Customers come in, or are paused."""
        self._running = running
        self.toggle.setText(self.tr("Pause") if running else self.tr("Let customers come in"))
        self.state.setText(
            self.tr("Customers are coming in. Each writes as people do, waits, asks again, and leaves when left alone.")
            if running
            else self.tr("Paused: nobody writes, and no customer's patience runs out.")
        )

    def _on_toggle(self) -> None:
        self.running_requested.emit(not self._running)

    def _on_happened(self, entry: Entry) -> None:
        if entry.conversation:
            self._count()

    def _count(self) -> None:
        waiting = sum(one.waiting_since is not None for one in self._feed.desk)
        text = self.tr("{count} on the desk, {waiting} waiting for an answer")
        self.count.setText(text.format(count=len(self._feed.desk), waiting=waiting))

    def _lay_out(self) -> None:
        page, area = QWidget(), QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        page.setProperty("ground", "window")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(_label(self.tr("Practice"), "title"))
        column.addWidget(
            _label(
                self.tr(
                    "Everything here is kept apart from the shop: another file, another frame. "
                    "Nothing reaches a real customer."
                ),
                "muted",
            )
        )
        column.addWidget(_card(self.tr("Simulated customers"), [self.state, self.count], [self.toggle, self.to_desk]))
        about = _label(
            self.tr(
                "Play the customers' lines of recorded conversations as live customers, several at a time, "
                "at the pace of people."
            ),
            "muted",
        )
        column.addWidget(_card(self.tr("Real dialogues"), [about], [self.choose]))
        column.addStretch()


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _card(title: str, lines: list[QLabel], buttons: list[QPushButton]) -> QFrame:
    card = QFrame()
    card.setProperty("ground", "card")
    card.setMaximumWidth(760)
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(8)
    column.addWidget(_label(title, "heading"))
    for line in lines:
        column.addWidget(line)
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    column.addLayout(row)
    return card
