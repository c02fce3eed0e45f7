"""The key of a service: entered once, kept in the system's keyring, never shown again; and a trial of the service."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from workstation.views.settings.extra_row import ExtraRow
from workstation.views.settings.row import NAME_WIDTH
from workstation.views.theme.tokens import MEASURES


class KeyRow(ExtraRow):
    """Says what came of a wish only when it is told so.

    Signals:
        key_requested(str): keep this key for the address that is set.
        forget_requested(): keep none.
        trial_requested(): ask the service once.
    """

    key_requested = Signal(str)
    forget_requested = Signal()
    trial_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.keep = QPushButton(self.tr("Keep"))
        self.forget = QPushButton(self.tr("Forget"))
        self.trial = QPushButton(self.tr("Try it"))
        self._name = QLabel(self.tr("Key"))
        self._help = QLabel(
            self.tr(
                "Kept in the keyring of this computer, for this address only; never in a file. Leave it empty for a"
                " service without a key."
            )
        )
        self._said = QLabel()
        self._dress()
        self._arrange()
        self._connect()

    def matches(self, words: str) -> bool:
        """Whether every one of ``words`` stands in the name, the help or the buttons."""
        text = " ".join([self._name.text(), self._help.text(), self.trial.text()]).casefold()
        return all(word in text for word in words.casefold().split())

    def say(self, text: str, *, fault: bool = False) -> None:
        """Show what came of the last wish, plain text."""
        self._said.setProperty("role", "danger" if fault else "muted")
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def said(self) -> str:
        """What is shown of it."""
        return self._said.text()

    def set_busy(self, busy: bool) -> None:
        """While something is asked for nothing else is."""
        for button in (self.keep, self.forget, self.trial):
            button.setEnabled(not busy)
        if not busy:
            self._on_typing()

    def _dress(self) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(500)
        self.field.setPlaceholderText(self.tr("Enter a new key"))
        self.field.setAccessibleName(self._name.text())
        self.field.setAccessibleDescription(self._help.text())
        self._name.setBuddy(self.field)
        for button in (self.forget, self.trial):
            button.setProperty("kind", "quiet")
        for label in (self._help, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._help.setProperty("role", "muted")
        self._said.hide()
        self.keep.setEnabled(False)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, MEASURES.space)
        grid.setHorizontalSpacing(MEASURES.wide)
        grid.setVerticalSpacing(MEASURES.tight)
        grid.setColumnMinimumWidth(0, NAME_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._name, 0, 0)
        line = QHBoxLayout()
        line.setSpacing(MEASURES.space)
        line.addWidget(self.field, 1)
        for button in (self.keep, self.forget, self.trial):
            line.addWidget(button)
        grid.addLayout(line, 0, 1)
        grid.addWidget(self._help, 1, 1)
        grid.addWidget(self._said, 2, 1)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._on_typing)
        self.field.returnPressed.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.forget.clicked.connect(self.forget_requested)
        self.trial.clicked.connect(self.trial_requested)

    @Slot()
    def _on_typing(self) -> None:
        self.keep.setEnabled(bool(self.field.text()))

    @Slot()
    def _on_keep(self) -> None:
        key = self.field.text().strip()
        self.field.clear()
        self._on_typing()
        if key:
            self.key_requested.emit(key)
