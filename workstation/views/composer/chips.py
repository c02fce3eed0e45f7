"""Chips above the text: the line quoted, and the pictures and files that go with the next sending."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workstation.domain.lines import Line
from workstation.domain.masking import mask_name
from workstation.domain.values import Side, plain
from workstation.views.composer.attachments import THUMBNAIL, Attachment
from workstation.views.theme.tokens import MEASURES, colours


class ElidedLabel(QLabel):
    """One line of plain text that ends in … where there is no room; the tool tip has it whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """It can be squeezed."""
        return QSize(MEASURES.broad, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)


class Chip(QFrame):
    """A soft rounded ground for what accompanies the text."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        shades = colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(shades.border))
        painter.setBrush(QColor(shades.hover))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, MEASURES.radius, MEASURES.radius)


class QuoteChip(Chip):
    """The line that the reply answers.

    Signals:
        removed(): the clerk took it away.
    """

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = ElidedLabel()
        self.label.setProperty("role", "muted")
        self.close_button = cross(self.tr("Remove the quote (Esc)"))
        self.close_button.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.space, 2, 2, 2)
        row.addWidget(self.label, 1)
        row.addWidget(self.close_button)
        self.hide()

    def show_line(self, line: Line | None) -> None:
        """Show the line, or nothing."""
        self.setVisible(line is not None)
        if line is None:
            return
        who = mask_name(line.sender) if line.side is Side.CUSTOMER else line.sender
        words = " ".join(plain(line.body).split())
        self.label.setText(self.tr("Quote · {who}: {words}").format(who=who, words=words))


class AttachmentChip(Chip):
    """One picture or file.

    Signals:
        removed(int): take the attachment with this number away.
    """

    removed = Signal(int)

    def __init__(self, attachment: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = attachment.number
        preview, name, state = QLabel(), ElidedLabel(), QLabel()
        name.setText(attachment.name)
        state.setText(self._state(attachment))
        state.setProperty("role", "tiny")
        name.setFixedWidth(THUMBNAIL * 2)
        self._show(preview, attachment)
        self.close_button = cross(self.tr("Remove {name} (Backspace)").format(name=attachment.name))
        self.close_button.setEnabled(not attachment.sending)
        self.close_button.clicked.connect(self._on_close)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(state)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.tight, MEASURES.tight, 2, MEASURES.tight)
        row.addWidget(preview)
        row.addLayout(words)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{attachment.name} {state.text()}")

    def _on_close(self) -> None:
        self.removed.emit(self._number)

    def _state(self, attachment: Attachment) -> str:
        if attachment.sending:
            return self.tr("Sending …")
        return self.tr("Reading …") if attachment.reading else size_text(attachment.size)

    def _show(self, preview: QLabel, attachment: Attachment) -> None:
        preview.setFixedSize(THUMBNAIL, THUMBNAIL)
        preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if attachment.thumbnail is None or attachment.thumbnail.isNull():
            preview.setText(self.tr("File"))
            preview.setProperty("role", "muted")
            return
        pixmap = QPixmap.fromImage(attachment.thumbnail)
        pixmap.setDevicePixelRatio(2.0)
        preview.setPixmap(pixmap)


class AttachmentStrip(QScrollArea):
    """The attachments side by side; hidden while there are none.

    Signals:
        removed(int): take the attachment with this number away.
    """

    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer_attachments")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Pictures and files to send"))
        self.viewport().setAutoFillBackground(False)
        self.hide()

    def show_attachments(self, attachments: list[Attachment]) -> None:
        """Show these, in this order."""
        if not attachments and self.isHidden():
            return
        content = QWidget()
        content.setAutoFillBackground(False)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEASURES.tight)
        for attachment in attachments:
            chip = AttachmentChip(attachment)
            chip.removed.connect(self.removed)
            row.addWidget(chip)
        row.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.setFixedHeight(content.sizeHint().height() + self.horizontalScrollBar().sizeHint().height())
        self.setVisible(bool(attachments))

    def chips(self) -> list[AttachmentChip]:
        """The chips shown, in order."""
        content = self.widget()
        return content.findChildren(AttachmentChip) if content is not None else []


def cross(words: str) -> QToolButton:
    """A small × button that says what it removes."""
    button = QToolButton()
    button.setText("×")
    button.setProperty("kind", "quiet")
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


def size_text(size: int) -> str:
    """Bytes for people: 812 KB, 3.4 MB."""
    return f"{size / 1024 / 1024:.1f} MB" if size >= 1024 * 1024 else f"{max(1, size // 1024)} KB"
