"""The history of a conversation: read, select, copy, quote, recall, find."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from workstation.domain.lines import Line, LineSource
from workstation.domain.sources import PictureSource
from workstation.domain.values import Side, Text
from workstation.views.chat import wording
from workstation.views.chat.arrangement import Arrangement, Hit, HitKind, displayed
from workstation.views.chat.drawing import Mood
from workstation.views.chat.finding import Finder
from workstation.views.chat.keys import answer_key
from workstation.views.chat.link_dialog import LinkDialog
from workstation.views.chat.menu import LineMenu
from workstation.views.chat.pill import Pill
from workstation.views.chat.pointer import Pointer
from workstation.views.chat.selecting_view import SelectingView
from workstation.views.feed import Feed
from workstation.views.heard import heard

RECALL_MS = 120_000
"""Milliseconds within which one's own reply can be taken back."""
FLASH_MS = 1_500
"""Milliseconds for which a line that was jumped to stays lit."""


class ChatHistory(SelectingView):
    """The history of one conversation.

    Signals:
        quote_requested(Line): answer with this line quoted.
        recall_requested(str conversation, int seq): take back one's own reply.
        evidence_requested(Line): quote this line in the conversation's ticket.
        picture_requested(str sha256, str name), file_requested(str sha256, str name): open it.
        link_requested(str url): the person saw the whole address and wants it opened.
        order_requested(str order_no), product_requested(str product): a card was chosen.
        phrase_requested(Line): make a phrase of one's own line.
        match_changed(int current, int count): the search stands at match ``current`` (from 1, 0 for none).
    """

    quote_requested = Signal(object)
    recall_requested = Signal(str, int)
    evidence_requested = Signal(object)
    picture_requested = Signal(str, str)
    file_requested = Signal(str, str)
    link_requested = Signal(str)
    order_requested = Signal(str)
    product_requested = Signal(str)
    phrase_requested = Signal(object)
    match_changed = Signal(int, int)

    def __init__(self, feed: Feed, lines: LineSource, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(feed, lines, pictures, parent)
        self.finder = Finder(lines)
        self.pill = Pill(self)
        self._missed = 0
        self._flashed = 0
        self._today = 0
        self._flash = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash.timeout.connect(self._on_flash_over)
        self._pointer = Pointer(self)
        self.setObjectName("chat_history")
        self.setAccessibleName(self.tr("Conversation history"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pill.clicked.connect(self.go_to_end)
        self.moved.connect(self._on_moved)
        self.rows.arrived.connect(self._on_arrived)
        feed.rewound.connect(self._on_rewound)
        feed.ticked.connect(self._on_ticked)

    def turn_to(self, conversation: str) -> None:
        """The same as ``show_conversation``, but nothing is to be seen before the next turn of the loop."""
        self.place_soon()
        self.show_conversation(conversation)

    def show_conversation(self, conversation: str) -> None:
        """Show the end of ``conversation``; nothing if it is empty."""
        self.selection.clear()
        self.expanded.clear()
        self.finder.look(conversation, "", None)
        self._load(conversation)

    def reveal(self, seq: int, *, flash: bool = True) -> bool:
        """Scroll to the line ``seq`` and light it up for a moment; False if this conversation has no such line."""
        line = self.rows.line(seq)
        if line is None or line.conversation != self.conversation:
            return False
        self.place_now()
        self.following = self.rows.following = False
        if self.rows.row_of(seq) < 0:
            self.rows.show_around(line)
        self.select_row(self.rows.row_of(seq), centre=True)
        if flash:
            self._flashed = seq
            self._flash.start()
        return True

    def find(self, words: str) -> int:
        """Light up ``words`` and go to the nearest line with them; answers how many lines have them."""
        self.place_now()
        rows = self.visible_rows()
        near = self.column.rows[rows[-1]].row.line.position if rows and not self.following else None
        count = self.finder.look(self.conversation, words, near)
        self._go_to_match(self.finder.current)
        return count

    def matches(self, words: str) -> int:
        """The same as ``find``, for the find bar."""
        return self.find(words)

    def next_match(self) -> None:
        """Go to the next newer line found, from the newest to the oldest."""
        self._go_to_match(self.finder.step(1))

    def previous_match(self) -> None:
        """Go to the next older line found, from the oldest to the newest."""
        self._go_to_match(self.finder.step(-1))

    def go_to_end(self) -> None:
        """Show the newest line and follow what comes."""
        if not self.rows.window.at_end:
            self.following = self.rows.following = True
            self.rows.show_conversation(self.conversation)
        self.follow_end()

    def go_to_start(self) -> None:
        """Show the oldest line."""
        self.place_now()
        self.following = self.rows.following = False
        if not self.rows.window.at_start:
            self.rows.show_start()
        self.jump_to(0)

    # What a line offers.

    def may_recall(self, line: Line) -> bool:
        """Whether a line is one's own reply, young enough to be taken back."""
        own = line.side is Side.CLERK and line.sender == self.feed.desk.clerk and not line.recalled
        return own and 0 <= self.feed.now() - line.at < RECALL_MS

    def may_quote(self, line: Line) -> bool:
        """Whether a line can be quoted in an answer."""
        return line.side in (Side.CUSTOMER, Side.CLERK, Side.AUTOMATIC) and not line.recalled

    def may_become_phrase(self, line: Line) -> bool:
        """Whether a line is one's own words, and somebody makes phrases of such."""
        own = line.side is Side.CLERK and line.sender == self.feed.desk.clerk and isinstance(line.body, Text)
        return own and not line.recalled and heard(self, "phrase_requested")

    def request_quote(self, line: Line | None) -> None:
        """Ask to answer with ``line`` quoted."""
        if line is not None and self.may_quote(line):
            self.quote_requested.emit(line)

    def request_recall(self, line: Line | None) -> None:
        """Ask to take ``line`` back."""
        if line is not None and self.may_recall(line):
            self.recall_requested.emit(line.conversation, line.seq)

    def may_prove(self, line: Line) -> bool:
        """Whether a line can be quoted in a ticket, and anybody hears of it."""
        return line.side is not Side.SYSTEM and not line.recalled and heard(self, "evidence_requested")

    def request_evidence(self, line: Line | None) -> None:
        """Ask to quote ``line`` in the conversation's ticket."""
        if line is not None and self.may_prove(line):
            self.evidence_requested.emit(line)

    def activate(self, hit: Hit) -> None:
        """Do what a click on a part of a row means."""
        match hit.kind:
            case HitKind.LINK:
                self._show_link(hit.value)
            case HitKind.QUOTE:
                self.reveal(int(hit.value))
            case HitKind.MORE:
                self._show_whole(int(hit.value))
            case HitKind.ORDER:
                self.order_requested.emit(hit.value)
            case HitKind.PRODUCT:
                self.product_requested.emit(hit.value)
            case HitKind.PICTURE:
                self.picture_requested.emit(hit.value, hit.name)
            case HitKind.FILE:
                self.file_requested.emit(hit.value, hit.name)

    def activate_current(self) -> None:
        """What Enter means on the current line: its card, picture, first link, or the rest of it."""
        line = self.current_line()
        made = self.column.made(line.seq) if line else None
        if made is None:
            return
        hits = [hit for _, hit in made.hits]
        if made.words is not None and made.words.links:
            hits.insert(0, Hit(HitKind.LINK, made.words.links[0][2]))
        cards = [hit for hit in hits if hit.kind is not HitKind.QUOTE] or hits
        if cards:
            self.activate(cards[0])

    # What Qt tells.

    def mood(self, made: Arrangement) -> Mood:
        """How a row stands at this paint."""
        row = made.row
        if row.day:
            return Mood()
        current = self.currentIndex().row()
        stood_on = self.hasFocus() and 0 <= current < len(self.rows.rows) and self.rows.rows[current] is row
        return Mood(
            chosen=self.selection.within(row.line, self.length_of(row.line)) if self.selection.ends else None,
            search=self.finder.words,
            here=self.finder.current == row.line.seq,
            current=stood_on,
            flash=self._flashed == row.line.seq,
        )

    def empty_words(self) -> str:
        """A hint where there is nothing to read."""
        if not self.conversation:
            return self.tr("Choose a conversation on the left")
        return self.tr("Nothing has been said here yet")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the history; what it does not know goes to the window."""
        self.place_now()
        if not answer_key(self, event):
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the line under the pointer, or with the current one."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu_of_current()
        else:
            self._open_menu(self.indexAt(event.pos()), event.pos())

    def open_menu_of_current(self) -> None:
        """Open the menu of the current line."""
        self._open_menu(self.currentIndex(), self.visualRect(self.currentIndex()).center())

    def _open_menu(self, index: QModelIndex, where: QPoint) -> None:
        """Open the menu of a row; once, though some platforms tell of the menu key twice."""
        if not index.isValid() or self.rows.rows[index.row()].day or self.findChild(LineMenu) is not None:
            return
        self.select_row(index.row())
        menu = LineMenu(self, self.rows.rows[index.row()].line)
        menu.popup(self.viewport().mapToGlobal(where))

    def changeEvent(self, event: QEvent) -> None:
        """Another language names the history anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Conversation history"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame of the current line."""
        QListView.focusInEvent(self, event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pill in its corner."""
        super().resizeEvent(event)
        self.pill.place()

    def closeEvent(self, event: object) -> None:
        """Read no more pictures."""
        self.thumbnails.close()

    def _load(self, conversation: str) -> None:
        self._missed = 0
        self.thumbnails.forget_missing()
        self.following = self.rows.following = True
        self.rows.show_conversation(conversation)
        self.follow_end()

    def _show_link(self, url: str) -> None:
        dialog = LinkDialog(url, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_link_accepted)
        dialog.open()

    def _on_link_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, LinkDialog):
            self.link_requested.emit(dialog.url)

    def _show_whole(self, seq: int) -> None:
        self.expanded.add(seq)
        self.following = self.rows.following = False
        self.column.forget_row(seq)
        self.arrange()

    def _go_to_match(self, seq: int | None) -> None:
        if seq is not None:
            self._show_if_left_off(seq)
            self.reveal(seq, flash=False)
        self._tell_match()

    def _show_if_left_off(self, seq: int) -> None:
        """Show a long line whole if what is looked for is in the part left off."""
        line = self.rows.line(seq)
        if line is None or self.finder.words.lower() in displayed(line, self.expanded).lower():
            return
        if displayed(line, {seq}) != displayed(line, self.expanded):
            self._show_whole(seq)

    def _tell_match(self) -> None:
        self.match_changed.emit(self.finder.here + 1, len(self.finder.places))
        self.viewport().update()

    def _on_moved(self) -> None:
        if self.following:
            self._missed = 0
        bar = self.verticalScrollBar()
        far = not self.rows.window.at_end or bar.maximum() - bar.value() > 2 * self.viewport().height()
        self.pill.tell(self._missed, far and bool(self.rows.rows))

    def _on_arrived(self, lines: list[Line]) -> None:
        own = any(line.side is Side.CLERK and line.sender == self.feed.desk.clerk for line in lines)
        if own and not self.following:
            self.go_to_end()
        elif not self.following:
            self._missed += len(lines)
            self._on_moved()
        if self.finder.take(lines):
            self._tell_match()
        self._announce(lines)

    def _announce(self, lines: list[Line]) -> None:
        if QAccessible.isActive() and self.isVisible():
            for line in lines[-3:]:
                if line.side is Side.CUSTOMER:
                    said = wording.spoken(line, self.rows.revealed)
                    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _on_rewound(self) -> None:
        self.selection.clear()
        self._load(self.conversation)

    def _on_ticked(self, now: int) -> None:
        today = wording.day_of(now)
        if self._today and today != self._today:
            self.rows.retell()
        self._today = today

    def _on_flash_over(self) -> None:
        self._flashed = 0
        self.viewport().update()
