"""The widgets of the composer, their places and their words; it knows nothing of desk or journal."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workstation.views.actions.hints import KeysOf, hinted, no_keys
from workstation.views.composer.chips import AttachmentStrip, ElidedLabel, QuoteChip
from workstation.views.composer.editor import Editor, SendKey
from workstation.views.composer.frame import ComposerFrame, HintRow
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES

MANY = 500
"""Characters above which a reply is long for a chat."""


class ComposerForm(QWidget):
    """Hints, then a frame with tools, quote, attachments, editor, and a foot with notice, count and send button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hints, self.frame = HintRow(self), ComposerFrame(self)
        frame = self.frame
        self.quote_chip, self.strip, self.editor = QuoteChip(frame), AttachmentStrip(frame), Editor(frame)
        self.note_button = IconButton("note", self.tr("Internal note"), frame, size=MEASURES.broad)
        self.file_button = IconButton("picture", self.tr("Picture or file"), frame, size=MEASURES.broad)
        self.mode_label, self.key_label = ElidedLabel(frame), ElidedLabel(frame)
        self.notice, self.count_label, self.send_button = QLabel(frame), QLabel(frame), QPushButton(frame)
        self.setFocusProxy(self.editor)
        self.show_keys(no_keys)
        self._dress()
        self._lay_out()

    def show_tools(self, shown: bool) -> None:
        """Show what stands above and below the text, or give its room to the history."""
        for widget in (self.note_button, self.file_button, self.mode_label, self.count_label, self.key_label):
            widget.setVisible(shown)
        self.send_button.setVisible(shown)

    def say(self, sentence: str) -> None:
        """Show a sentence below the text, until the next thing is done; "" for none."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def add_below(self, widget: QWidget) -> None:
        """Put ``widget`` between the text and what is said of it: the seam for hints on what is written."""
        self._body.insertWidget(self._body.indexOf(self.notice), widget)

    def show_mode(self, note: bool, name: str) -> None:
        """Look like a reply to ``name``, or unmistakably like an internal note; name the keys."""
        self.frame.set_note(note)
        self.note_button.setChecked(note)
        self.mode_label.setText(self.tr("Internal note · the customer cannot see it") if note else "")
        self.editor.setAccessibleDescription(self.mode_label.text())
        to = self.tr("Reply to {name} …").format(name=name) if name else ""
        self.editor.setPlaceholderText(self.tr("Only colleagues read this …") if note else to)
        enter = self.editor.send_key is SendKey.ENTER
        key, line = ("Enter", "Shift+Enter") if enter else ("Ctrl+Enter", "Enter")
        words = (
            self.tr("{key} keeps it, {line} for a new line") if note else self.tr("{key} sends, {line} for a new line")
        )
        self.key_label.setText(words.format(key=key, line=line))
        self.send_button.setToolTip(self.key_label.text())

    def show_sending(self, note: bool, slow: bool) -> None:
        """Word the button; ``slow``: what was sent has not come back for a while."""
        text = self.tr("Keep note") if note else self.tr("Send")
        self.send_button.setText(self.tr("Sending …") if slow else text)

    def show_count(self) -> None:
        """Count the characters, and say so if they are many for a chat."""
        count = characters(self.editor.toPlainText())
        many = count > MANY
        text = self.tr("{count} characters").format(count=count)
        if many:
            text = self.tr("{count} characters, long for a chat: better in several messages").format(count=count)
        self.count_label.setText(text)
        if self.count_label.property("role") != (role := "warning" if many else "muted"):
            self.count_label.setProperty("role", role)
            self.count_label.style().polish(self.count_label)

    def show_keys(self, keys: KeysOf) -> None:
        """Name the keys of the tools."""
        note = self.tr("Internal note, the customer never sees it")
        file = self.tr("Send a picture or a file; or paste it, or drop it here")
        self.note_button.setToolTip(hinted(note, keys("composer.note_mode")))
        self.file_button.setToolTip(hinted(file, keys("composer.file")))

    def _dress(self) -> None:
        self.note_button.setCheckable(True)
        self.note_button.setText(self.tr("Note"))
        self.file_button.setText(self.tr("Picture or file"))
        self.count_label.setAccessibleName(self.tr("Characters"))
        for button in (self.note_button, self.file_button):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for label in (self.notice, self.count_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.mode_label.setObjectName("composer_mode")
        self.mode_label.setProperty("role", "warning")
        self.key_label.setProperty("role", "tiny")
        self.key_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.notice.setProperty("role", "danger")
        self.notice.setWordWrap(True)
        self.notice.hide()
        self.count_label.setProperty("role", "muted")
        self.send_button.setProperty("kind", "primary")

    def _lay_out(self) -> None:
        tools, foot = QHBoxLayout(), QHBoxLayout()
        tools.addSpacing(-MEASURES.tight)  # icons, words and count begin at one line
        foot.setContentsMargins(MEASURES.tight, 0, 0, 0)
        tools.addWidget(self.note_button)
        tools.addWidget(self.file_button)
        tools.addSpacing(MEASURES.space)
        tools.addWidget(self.mode_label, 1)
        foot.addWidget(self.count_label)
        foot.addWidget(self.key_label, 1)
        foot.addWidget(self.send_button)
        inside = self._body = QVBoxLayout(self.frame)
        inside.setContentsMargins(MEASURES.space, MEASURES.tight, MEASURES.space, MEASURES.space)
        inside.setSpacing(MEASURES.tight)
        inside.addLayout(tools)
        for widget in (self.quote_chip, self.strip, self.editor, self.notice):
            inside.addWidget(widget)
        inside.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.tight)
        column.addWidget(self.hints)
        column.addWidget(self.frame)
        for first, then in itertools.pairwise((self.editor, self.send_button, self.note_button, self.file_button)):
            QWidget.setTabOrder(first, then)


def characters(text: str) -> int:
    """Characters as people count them: an emoji of several parts is one; line ends are none."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text.replace("\n", ""))
    count = 0
    while finder.toNextBoundary() != -1:
        count += 1
    return count
