"""The questions asked before a conversation is put on hold, handed over or tagged. Shared by list and panel."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDateTime, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from workstation.domain.conversation import Conversation
from workstation.views.conversation.seen_names import SeenNames
from workstation.views.conversation.tag_editor import TagEditor
from workstation.views.customer.words import shown_name
from workstation.views.feed import Feed
from workstation.views.inbox.sign import span_words

MINUTE = 60_000
"""Milliseconds."""
CUSTOM = -1


class Hold(NamedTuple):
    """Why it is set aside, and when it comes back by itself (milliseconds since 1970 UTC), or None."""

    note: str
    until: int | None


class Transfer(NamedTuple):
    """To whom it is handed, and what they should know."""

    to: str
    note: str


class Question(QDialog):
    """A form with two buttons; the first field has the focus, Enter accepts, Esc does not."""

    def __init__(self, parent: QWidget | None, about: str) -> None:
        super().__init__(parent)
        self.setMinimumWidth(380)
        self.form = QFormLayout(self)
        self.about = QLabel(about)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty("role", "muted")
        self.form.addRow(self.about)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.accept_button = self.buttons.button(buttons.Ok)
        self.buttons.button(buttons.Cancel).setText(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def finish(self) -> None:
        """Put the buttons below the rows."""
        self.form.addRow(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the rows are at this width: chips that break into lines hint at more than they need."""
        super().showEvent(event)
        if self.form.hasHeightForWidth():
            self.resize(self.width(), self.form.totalHeightForWidth(self.width()))


class HoldDialog(Question):
    """For what the conversation waits and until when."""

    def __init__(self, parent: QWidget | None, feed: Feed, conversation: Conversation) -> None:
        super().__init__(parent, _about(feed, conversation))
        self.setWindowTitle(self.tr("Put on hold"))
        self.accept_button.setText(self.tr("Hold"))
        self._now = feed.now()
        self.note = QLineEdit(conversation.held_note)
        self.note.setPlaceholderText(self.tr("What it waits for, e.g. the warehouse's answer"))
        self.until = QComboBox()
        for text, minutes in self._choices():
            self.until.addItem(text, minutes)
        self.moment = QDateTimeEdit(QDateTime.fromMSecsSinceEpoch(self._now + 120 * MINUTE))
        self.moment.setCalendarPopup(True)
        self.moment.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.moment.setMinimumDateTime(QDateTime.fromMSecsSinceEpoch(self._now))
        self.moment.setAccessibleName(self.tr("Comes back at"))
        self.form.addRow(self.tr("&Note"), self.note)
        self.form.addRow(self.tr("Comes &back"), self.until)
        self.form.addRow("", self.moment)
        self.until.currentIndexChanged.connect(self._on_until_changed)
        self.moment.setVisible(False)
        self.finish()

    def answer(self) -> Hold:
        """What was chosen."""
        minutes = self.until.currentData()
        if minutes == CUSTOM:
            return Hold(self.note.text().strip(), self.moment.dateTime().toMSecsSinceEpoch())
        return Hold(self.note.text().strip(), self._now + minutes * MINUTE if minutes else None)

    def _choices(self) -> list[tuple[str, int]]:
        return [
            (self.tr("When the customer writes or I take it off"), 0),
            (self.tr("In 10 minutes"), 10),
            (self.tr("In 30 minutes"), 30),
            (self.tr("In 1 hour"), 60),
            (self.tr("At a time of my own"), CUSTOM),
        ]

    def _on_until_changed(self) -> None:
        custom = self.until.currentData() == CUSTOM
        self.moment.setVisible(custom)
        if custom:
            self.moment.setFocus()


class TransferDialog(Question):
    """To whom the conversation goes; says so if the customer still waits."""

    def __init__(self, parent: QWidget | None, feed: Feed, conversation: Conversation) -> None:
        super().__init__(parent, _about(feed, conversation))
        self.setWindowTitle(self.tr("Transfer"))
        self.accept_button.setText(self.tr("Transfer"))
        self.to, self.note = QLineEdit(), QLineEdit()
        names = SeenNames.of(feed).others()
        completer = QCompleter(names, self.to)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.to.setCompleter(completer)
        self.to.setPlaceholderText(self.tr("Name of the colleague"))
        if names:
            self.to.setPlaceholderText(self.tr("e.g. {names}").format(names=", ".join(names[:3])))
        self.note.setPlaceholderText(self.tr("What the colleague should know"))
        self.form.addRow(self.tr("&To"), self.to)
        self.form.addRow(self.tr("&Note"), self.note)
        if conversation.draft.strip():
            self.form.addRow(_warning(self.tr("There is a draft that was not sent. It stays behind.")))
        self.to.textChanged.connect(self._on_to_changed)
        self._on_to_changed("")
        self.finish()

    def answer(self) -> Transfer:
        """What was chosen."""
        return Transfer(self.to.text().strip(), self.note.text().strip())

    def _on_to_changed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text.strip()))


class TagsDialog(Question):
    """Which tags the conversation bears."""

    def __init__(self, parent: QWidget | None, feed: Feed, conversation: Conversation) -> None:
        super().__init__(parent, shown_name(conversation))
        self.setWindowTitle(self.tr("Tags"))
        self.accept_button.setText(self.tr("Save"))
        used = [tag for one in feed.desk for tag in one.tags]
        self.editor = TagEditor(conversation.tags, [*used, *self._usual()])
        self.form.addRow(self.editor)
        self.finish()
        self.editor.field.setFocus()

    def accept(self) -> None:
        """What stands in the field is a tag too."""
        self.editor.commit()
        super().accept()

    def answer(self) -> tuple[str, ...]:
        """The tags in order."""
        return tuple(self.editor.tags)

    def _usual(self) -> list[str]:
        words = self.tr("logistics, exchange, refund, invoice, address, size, promotion, complaint")
        return [word.strip() for word in words.replace("、", ",").split(",")]


def ask_hold(parent: QWidget | None, feed: Feed, conversation: str) -> Hold | None:
    """Ask for the note and the time of a hold; None if the clerk thought better of it."""
    found = feed.desk.get(conversation)
    dialog = HoldDialog(parent, feed, found) if found else None
    return dialog.answer() if dialog and dialog.exec() else None


def ask_transfer(parent: QWidget | None, feed: Feed, conversation: str) -> Transfer | None:
    """Ask to whom the conversation goes; None if the clerk thought better of it."""
    found = feed.desk.get(conversation)
    dialog = TransferDialog(parent, feed, found) if found else None
    return dialog.answer() if dialog and dialog.exec() else None


def ask_tags(parent: QWidget | None, feed: Feed, conversation: str) -> tuple[str, ...] | None:
    """Ask for the conversation's tags; None if the clerk thought better of it."""
    found = feed.desk.get(conversation)
    dialog = TagsDialog(parent, feed, found) if found else None
    return dialog.answer() if dialog and dialog.exec() else None


def _about(feed: Feed, conversation: Conversation) -> str:
    """Whom it is about, and whether they wait."""
    name = shown_name(conversation)
    if conversation.waiting_since is None:
        return QCoreApplication.translate("Conversation", "{name} · answered").format(name=name)
    waited = span_words(max(0, feed.now() - conversation.waiting_since) // 1000)
    words = QCoreApplication.translate("Conversation", "{name} · not answered yet, has waited {time}")
    return words.format(name=name, time=waited)


def _warning(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", "warning")
    return label
