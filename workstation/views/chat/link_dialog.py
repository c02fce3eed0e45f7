"""Shows an address whole, and what site it leads to, before anything opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from workstation.views.chat.links import address
from workstation.views.theme.tokens import MEASURES


class LinkDialog(QDialog):
    """Copy, open or leave. ``accepted`` means open; ``url`` is the address in its ASCII form."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = address(url)
        self.url = self._parts.full if self._parts else url
        self.setWindowTitle(self.tr("Link from the chat"))
        self.setMinimumWidth(460)
        layout = QVBoxLayout(self)
        layout.setSpacing(MEASURES.wide)
        layout.addWidget(self._label(self.tr("This leads out of the shop, to the site:"), "muted"))
        layout.addWidget(self._label(self._parts.host if self._parts else "", "title"))
        layout.addWidget(self._whole(url))
        if self._parts and self._parts.disguised:
            layout.addWidget(self._label(self._warning(), "warning"))
        layout.addLayout(self._buttons())

    def _warning(self) -> str:
        return self.tr("Look twice: the address is not written the way it leads, the site stands above.")

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _whole(self, url: str) -> QPlainTextEdit:
        text = self.url if self.url == url else f"{url}\n→ {self.url}"
        field = QPlainTextEdit(text, self)
        field.setReadOnly(True)
        field.setObjectName("address")
        field.setAccessibleName(self.tr("The whole address"))
        field.setFixedHeight(96)
        field.setTabChangesFocus(True)
        return field

    def _buttons(self) -> QHBoxLayout:
        self.copy_button = QPushButton(self.tr("Copy address"), self)
        self.open_button = QPushButton(self.tr("Open in browser"), self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setDefault(True)
        self.copy_button.clicked.connect(self._on_copy)
        self.open_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch()
        row.addWidget(self.open_button)
        row.addWidget(self.cancel_button)
        self.cancel_button.setFocus()
        return row

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.url)
