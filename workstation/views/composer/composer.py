"""Where the clerk writes: replies and internal notes, with quote, pictures and files. Shows facts, asks by signals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QMetaMethod, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage, QInputMethodEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from workstation.domain.entry import Entry
from workstation.domain.events import DraftKept
from workstation.domain.lines import Line
from workstation.domain.values import AnyBody, DraftMode, Text
from workstation.views.composer.attachments import PICTURES, Attachment
from workstation.views.composer.drafts import Drafts
from workstation.views.composer.editor import LEAST_LINES, SendKey, files_of
from workstation.views.composer.extras import Extras
from workstation.views.composer.form import ComposerForm
from workstation.views.composer.marks import Marks
from workstation.views.composer.places import Places
from workstation.views.composer.unsent import Unsent
from workstation.views.customer.words import shown_name
from workstation.views.feed import Feed

__all__ = ["Composer", "SendKey"]

SLOW = 400
"""Milliseconds after which a send that has not come back is shown as being sent."""


class Composer(ComposerForm):
    """The editor with its tools. What is sent leaves the editor when the fact of it comes back.

    ``hints`` is a row above the editor into which phrases and speech hints put their widgets.

    Signals:
        draft_requested(str conversation, str text, DraftMode): keep this draft.
        reply_requested(str conversation, AnyBody, int | None quote, int typed, int inserted): send this.
        note_requested(str conversation, str text): keep this note in the shop.
        picture_requested(str conversation, QByteArray png, str name): send this picture.
        file_requested(str conversation, str path): send this file.
        turned(str conversation): what is written here belongs to this conversation now.
    """

    draft_requested = Signal(str, str, object)
    reply_requested = Signal(str, object, object, int, int)
    note_requested = Signal(str, str)
    picture_requested = Signal(str, QByteArray, str)
    file_requested = Signal(str, str)
    turned = Signal(str)

    def __init__(self, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conversation = ""
        self._compact = self._inside = False
        self._tools_shown = True
        self._feed = feed
        self._drafts = Drafts(feed, self)
        self._extras = Extras(self)
        self.marks = Marks(self.editor)
        self.places = Places(self.editor, self.marks)
        self.objection: Callable[[str], str] = _no_objection
        """Asked before a reply leaves: the sentence that stops it, or "" where it may go."""
        self.editor.step = self.places.go
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._connect()
        self._show_all()

    def show_conversation(self, conversation: str) -> None:
        """Write in this conversation from now on; "" for none."""
        if conversation == self.conversation:
            return
        self._end_composing()
        unsent = self._drafts.turn_to(conversation)
        self.conversation = conversation
        self.editor.begin(unsent.text)
        self.say("")
        self._show_all()
        self.turned.emit(conversation)

    def quote(self, line: Line | None) -> None:
        """Answer this line; None takes the quote away."""
        self._extras.set_quote(self.conversation, line)
        if line is not None:
            self.editor.setFocus()

    def insert(self, text: str, cursor_offset: int | None = None) -> None:
        """Put text at the caret, over the selection, counted as inserted: the seam for phrases.

        The caret then stands ``cursor_offset`` characters into it, or behind it.
        """
        if not self.editor.isReadOnly():
            self.say("")
            self.editor.insert(text, cursor_offset)
            self.editor.setFocus()

    def put_back(self, text: str) -> None:
        """Give back the words of a recalled reply for another try, unless something else stands here already."""
        if not self.editor.isReadOnly() and not self.editor.toPlainText():
            self.editor.textCursor().insertText(text)

    def set_send_key(self, key: SendKey) -> None:
        """Whether Enter sends, or Ctrl+Enter."""
        self.editor.send_key = key
        self._show_mode()

    def set_compact(self, compact: bool, least_lines: int = LEAST_LINES) -> None:
        """Where there is little room: one line, with its tools only while somebody is in the conversation."""
        self._compact = compact
        self.hints.set_room(not compact)
        self.editor.set_least_lines(1 if compact else least_lines)
        self._fit_tools()

    def set_inside(self, inside: bool) -> None:
        """Whether the clerk is in this conversation."""
        self._inside = inside
        self._fit_tools()

    def _fit_tools(self) -> None:
        busy = self._inside or self._is_note or self._extras.quote(self.conversation) is not None
        shown = not self._compact or busy or bool(self.attachments)
        if shown != self._tools_shown:
            self._tools_shown = shown
            self.show_tools(shown)

    def release(self, conversation: str) -> None:
        """What was asked for this conversation was refused or failed: all of it stands here and can be sent again."""
        self._extras.release(conversation)
        self._drafts.release(conversation)
        self._show_sending()

    def keep_again(self, conversation: str) -> None:
        """A draft of this conversation was not kept: it is asked for again with the next key, or when one leaves."""
        self._drafts.forget_told(conversation)

    def flush(self) -> None:
        """Ask to keep the newest draft at once."""
        self._drafts.flush()

    def send(self) -> None:
        """Send what stands here: pictures and files first, then the words. A note is words only."""
        if self.editor.isReadOnly() or self.editor.composing:
            return
        self.say("")
        if not self._is_note and any(one.reading for one in self.attachments):
            self.say(self.tr("A picture is still being read. Send again in a moment."))
            return
        if not self._is_note and self.places.found:
            self._stop_at_places()
            return
        if not self._is_note and (sentence := self.objection(self.editor.toPlainText())):
            self.say(sentence)
            self.editor.setFocus()
            return
        if not self._is_note:
            self._send_attachments()
        self._send_words()
        self._slow.start()

    def _stop_at_places(self) -> None:
        """A variable that nobody filled in does not leave: say which, and stand at it."""
        names = self.tr(", ").join(f"{{{name}}}" for name in self.places.names())
        self.say(
            self.tr("Not sent: {names} is not filled in. Write what belongs there or delete it; Tab goes to the next.")
            .format(names=names)
        )  # fmt: skip
        self.places.go_to_first()
        self.editor.setFocus()

    def toggle_note(self) -> None:
        """Change between a reply to the customer and an internal note."""
        if not self.editor.isReadOnly() and not self._unsent.sending:
            self._unsent.mode = DraftMode.REPLY if self._is_note else DraftMode.NOTE
            self._drafts.edited()
        self._show_mode()
        self.editor.setFocus()

    def take(self, source: QMimeData) -> bool:
        """Take the files or the picture of a drop on the conversation; whether there were any."""
        if not self.takes(source):
            return False
        if files := files_of(source):
            self.attach_files(files)
        else:
            self.attach_picture(QImage(source.imageData()))
        return True

    def takes(self, source: QMimeData) -> bool:
        """Whether a drop on the conversation would be taken."""
        return not self.editor.isReadOnly() and (bool(files_of(source)) or source.hasImage())

    def attach_files(self, paths: list[str]) -> None:
        """Add these files; they go with the next sending."""
        self.say("" if paths else self.tr("A folder cannot be sent. Choose the files in it."))
        for path in paths:
            self._extras.add_file(self.conversation, path)
        self.editor.setFocus()

    def attach_picture(self, image: QImage, name: str = "") -> None:
        """Add this picture; it goes with the next sending."""
        self.say("")
        self._extras.add_picture(self.conversation, image, name)

    @property
    def attachments(self) -> list[Attachment]:
        """Pictures and files that go with the next sending of this conversation."""
        return self._extras.attachments(self.conversation)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the draft before the window goes."""
        self.flush()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """See whether anybody keeps drafts."""
        super().showEvent(event)
        self._show_ability()

    def connectNotify(self, signal: QMetaMethod) -> None:
        """Writing is possible as soon as somebody keeps drafts; in a replay nobody does."""
        super().connectNotify(signal)
        if hasattr(self, "_slow"):
            self._show_ability()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the quote away."""
        if event.key() == Qt.Key.Key_Escape and self._extras.quote(self.conversation) is not None:
            self.quote(None)
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.editor.edited.connect(self._on_edited)
        self.editor.send_pressed.connect(self.send)
        self.editor.composing_changed.connect(self._on_composing_changed)
        self.editor.erased.connect(self._on_erased)
        self.editor.focused.connect(self.frame.set_active)
        self.editor.focused.connect(self._on_focused)
        self.places.done.connect(self._on_places_done)
        self.editor.files_given.connect(self.attach_files)
        self.editor.picture_given.connect(self.attach_picture)
        self.send_button.clicked.connect(self._on_send_clicked)
        self.note_button.clicked.connect(self.toggle_note)
        self.file_button.clicked.connect(self.choose_files)
        self.quote_chip.removed.connect(self._on_quote_removed)
        self.strip.removed.connect(self._on_attachment_removed)
        self._slow.timeout.connect(self._show_sending)
        self._drafts.draft_requested.connect(self.draft_requested)
        self._drafts.moved.connect(self._on_moved)
        self._drafts.sent.connect(self._extras.sent)
        self._extras.changed.connect(self._on_extras_changed)
        self._extras.refused.connect(self.say)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self._on_rewound)

    @property
    def _unsent(self) -> Unsent:
        return self._drafts.of(self.conversation)

    @property
    def writes_note(self) -> bool:
        """Whether what is written here stays in the shop."""
        return self._is_note

    @property
    def _is_note(self) -> bool:
        return self._unsent.mode is DraftMode.NOTE

    def _send_attachments(self) -> None:
        for one in self._extras.send(self.conversation):
            if one.png is not None:
                self.picture_requested.emit(self.conversation, one.png, one.name)
            else:
                self.file_requested.emit(self.conversation, one.path)

    def _send_words(self) -> None:
        conversation, sending = self.conversation, self._unsent.send()
        if sending is None:
            return
        if sending.mode is DraftMode.NOTE:
            self.note_requested.emit(conversation, sending.text)
            return
        quote = self._extras.quote(conversation)
        body: AnyBody = Text(text=sending.text)
        self.reply_requested.emit(conversation, body, quote.seq if quote else None, sending.typed, sending.inserted)

    def _end_composing(self) -> None:
        """Letters that an input method still holds belong to this conversation, or to none."""
        if self.editor.composing:
            QGuiApplication.inputMethod().commit()
        if self.editor.composing:
            QGuiApplication.inputMethod().reset()
            QGuiApplication.sendEvent(self.editor, QInputMethodEvent("", []))

    def _on_edited(self, text: str, inserted: bool, revived: bool) -> None:
        self._unsent.edit(text, inserted=inserted, revived=revived)
        self._drafts.edited()
        self.show_count()

    def _on_places_done(self) -> None:
        self.say("")

    def _on_composing_changed(self, composing: bool) -> None:
        if composing:
            self._drafts.hold()
        else:
            self._drafts.catch_up()

    def _on_focused(self, here: bool) -> None:
        if not here:
            self.flush()

    def _on_erased(self) -> None:
        if self._extras.quote(self.conversation) is not None:
            self.quote(None)
        else:
            self._extras.remove(self.conversation)

    def _on_send_clicked(self) -> None:
        if self.editor.composing:
            QGuiApplication.inputMethod().commit()
        self.send()
        self.editor.setFocus()

    def choose_files(self) -> None:
        """Let the clerk choose pictures or files to send."""
        self._choose(self.tr("Pictures and files to send"))

    def choose_pictures(self) -> None:
        """Let the clerk choose among pictures only."""
        endings = " ".join(f"*{ending}" for ending in sorted(PICTURES))
        self._choose(self.tr("Pictures to send"), self.tr("Pictures ({endings})").format(endings=endings))

    def _choose(self, title: str, only: str = "") -> None:
        if self.editor.isReadOnly():
            return
        paths, _ = QFileDialog.getOpenFileNames(self, title, filter=only)
        if paths:
            self.attach_files(paths)

    def _on_quote_removed(self) -> None:
        self.quote(None)
        self.editor.setFocus()

    def _on_attachment_removed(self, number: int) -> None:
        self._extras.remove(self.conversation, number)
        self.editor.setFocus()

    def _on_moved(self, conversation: str) -> None:
        if conversation == self.conversation:
            self.editor.follow(self._unsent.text)
            self._show_mode()
            self.show_count()
            self._show_sending()

    def _on_extras_changed(self, conversation: str) -> None:
        if conversation == self.conversation:
            self._show_extras()

    def _on_happened(self, entry: Entry) -> None:
        if entry.conversation == self.conversation and not isinstance(entry.event, DraftKept):
            self._show_ability()

    def _on_rewound(self) -> None:
        if self.conversation:
            self.editor.begin(self._unsent.text)
        self._show_all()

    def _show_all(self) -> None:
        self._show_ability()
        self._show_extras()
        self.show_count()
        self._show_sending()

    def _show_ability(self) -> None:
        """Write only where a draft would be kept: in a conversation on the desk, with somebody listening."""
        heard = self.isSignalConnected(QMetaMethod.fromSignal(self.draft_requested))
        able = heard and self._feed.desk.get(self.conversation) is not None
        if self.editor.isReadOnly() == able:  # asked again it could disturb an input method
            self.editor.setReadOnly(not able)
        for widget in (self.send_button, self.note_button, self.file_button):
            widget.setEnabled(able)
        self._show_mode()

    def _show_mode(self) -> None:
        found = self._feed.desk.get(self.conversation)
        self.show_mode(self._is_note, shown_name(found) if found and not self.editor.isReadOnly() else "")
        self._show_sending()
        self._fit_tools()

    def _show_sending(self) -> None:
        """A send that is slow to come back is told, a quick one does not flicker."""
        self.show_sending(self._is_note, self._unsent.sending is not None and not self._slow.isActive())

    def _show_extras(self) -> None:
        self.quote_chip.show_line(self._extras.quote(self.conversation))
        self.strip.show_attachments(self.attachments)
        self._fit_tools()


def _no_objection(_text: str) -> str:
    return ""
