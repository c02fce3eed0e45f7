"""Where to begin while nobody is on the desk: practise, or bring in what was said elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from workstation.views.theme.tokens import MEASURES


class Beginning(QWidget):
    """Two buttons beside each other or, ``stacked``, below each other. Each is there only if it is offered.

    Signals:
        practice_requested(): go where simulated customers come.
        import_requested(): bring in chats from a file.
    """

    practice_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, stacked: bool = False) -> None:
        super().__init__(parent)
        self.practice = QPushButton(self.tr("Open practice"))
        self.practice.setToolTip(self.tr("Simulated customers write; nothing of it touches the shop's data"))
        self.practice.clicked.connect(self.practice_requested)
        self.imports = QPushButton(self.tr("Import chats"))
        self.imports.setToolTip(self.tr("From JSON Lines, CSV or plain logs: as history, or played as customers"))
        self.imports.clicked.connect(self.import_requested)
        for button in (self.practice, self.imports):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if not stacked:
            self.practice.setProperty("kind", "primary")
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(down if stacked else beside, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEASURES.space)
        row.addStretch(1)
        row.addWidget(self.practice)
        row.addWidget(self.imports)
        row.addStretch(1)

    def offer(self, *, practice: bool, imports: bool) -> None:
        """Show what somebody hears."""
        self.practice.setVisible(practice)
        self.imports.setVisible(imports)
        self.setVisible(practice or imports)
