"""One conversation whole: header, find bar, history, composer, and what takes their place when there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMetaMethod, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.lines import Line, LineSource
from workstation.domain.masking import mask_name
from workstation.domain.sources import PictureSource
from workstation.domain.values import OrderCard, Side
from workstation.views.actions.hints import KeysOf
from workstation.views.chat.history import ChatHistory
from workstation.views.composer.composer import Composer
from workstation.views.composer.editor import LEAST_LINES
from workstation.views.conversation.absent import LEAST_WIDTH, ClosedLine, NoConversation, keys_shown
from workstation.views.conversation.asking import ConversationVerbs
from workstation.views.conversation.find_bar import FindBar
from workstation.views.conversation.header import Header
from workstation.views.conversation.orders import last_order
from workstation.views.conversation.seen_names import SeenNames
from workstation.views.conversation.undo_bar import UndoBar
from workstation.views.conversation.veil import DropVeil
from workstation.views.conversation.verbs import USUAL, Verb
from workstation.views.customer.words import shown_name
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.theme.tokens import MEASURES

RECALL_WITHIN = 120_000
"""Milliseconds within which one's own reply can be taken back."""
LOW = 460
"""Height below which every line of the history counts, logical pixels."""
LOOK_BACK = 30
"""Lines in which one's own last reply is looked for."""


class ConversationPanel(ConversationVerbs):
    """The conversation ``conversation``, empty for none.

    ``tile`` says that it is one of several in a window: being shown is not being in front.

    Its signals are those of ``ConversationVerbs``, and:
        turned(str): it shows this conversation now, "" for none.
    """

    turned = Signal(str)

    def __init__(
        self, feed: Feed, lines: LineSource, pictures: PictureSource, parent: QWidget | None = None, *,
        tile: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(feed, parent)
        self._lines, self._tile = lines, tile
        self.order: OrderCard | None = None
        """The last order that the customer sent, as far as it is known."""
        self._name = ""
        self._inside = False
        self._read_at = 0  # version of the conversation for which reading was asked
        self._pages = QStackedWidget(self)
        self._nobody, self._page = NoConversation(self._pages), QWidget(self._pages)
        self._foot = QWidget(self._page)  # whoever is made where it belongs is given its style once
        self.header, self.find_bar = Header(self._page), FindBar(self._page)
        self.history, self.composer = ChatHistory(feed, lines, pictures, self._page), Composer(feed, self._foot)
        self.closed_line, self.undo_bar, self.veil = ClosedLine(self._page), UndoBar(feed, self), DropVeil(self)
        SeenNames.of(feed)
        self._low = False
        self._lay_out()
        self._fit(low=False)
        self._connect()
        self._show()

    # What windows and actions use

    def show_conversation(self, conversation: str) -> None:
        """Show this conversation; "" for none."""
        if conversation == self.conversation:
            return
        self.composer.show_conversation(conversation)
        self.conversation = conversation
        self.order = last_order(self._lines, conversation) if conversation else None
        self._name = ""
        self._read_at = 0
        self.end_find(to_composer=False)
        self.history.turn_to(conversation)
        self.undo_bar.show_conversation(conversation)
        self._show()
        self._look()
        if conversation and self._in_front and (self._inside or not self._tile):
            self.focused.emit(conversation)
        self.turned.emit(conversation)

    def furnish(self) -> bool:
        """Make a little of what the first conversation in it will want; False if nothing is left to make."""
        return self.header.furnish(verb for verb in USUAL if self.can(verb))

    def put_below_header(self, widget: QWidget) -> None:
        """Let ``widget`` stand between the header and the history."""
        self._column.insertWidget(self._column.indexOf(self.find_bar), widget)

    @property
    def lines(self) -> LineSource:
        """Where its lines are read."""
        return self._lines

    def focus_composer(self) -> None:
        """Put the caret where the reply is written."""
        self.composer.editor.setFocus()

    def find(self, words: str = "") -> None:
        """Open the find bar."""
        if self.conversation:
            self.find_bar.begin(words)

    def find_next(self) -> None:
        """Go to the next place found."""
        self.history.next_match()

    def find_previous(self) -> None:
        """Go to the previous place found."""
        self.history.previous_match()

    def end_find(self, *, to_composer: bool = True) -> None:
        """Close the find bar."""
        if not self.find_bar.isHidden():
            self.find_bar.hide()
            self.history.find("")
            if to_composer:
                self.focus_composer()

    def recall_last(self) -> None:
        """Ask to take back one's own last reply of the last two minutes."""
        if self.undo_bar.offers:
            self.undo_bar.recall()
        elif (line := self._own_last_line()) is not None:
            self.undo_bar.recall_requested.emit(self.conversation, line.seq)
        elif self.conversation:
            self.composer.say(self.tr("Nothing to recall: only your own replies of the last two minutes can be."))

    def show_keys(self, keys: KeysOf) -> None:
        """Name the keys of actions wherever a tool tip or a hint does."""
        self.header.show_keys(keys)
        self.composer.show_keys(keys)
        self.find_bar.show_keys(keys("view.find_next"), keys("view.find_previous"))
        self.undo_bar.show_keys(keys("composer.recall_last"))
        self.closed_line.show_keys(keys("conversation.reopen"))
        self._nobody.show_keys(*keys_shown(keys))

    # Qt

    def connectNotify(self, signal: QMetaMethod) -> None:
        """Somebody hears one more verb."""
        super().connectNotify(signal)
        if self.conversation:
            self._show()
        elif self.isVisible():
            self._show_ways()

    def event(self, event: QEvent) -> bool:
        """The window came to the front, and with it the conversation in it."""
        if event.type() == QEvent.Type.WindowActivate:
            if self.conversation and self._in_front and not self._tile:
                self.focused.emit(self.conversation)
            self._look()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """It can be seen now."""
        super().showEvent(event)
        self._show_ways()
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low the history gets what room there is; the undo bar stays at its corner."""
        super().resizeEvent(event)
        low = self.height() < LOW
        if low != self._low:
            self._fit(low=low)
        self._place_undo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the find bar; all other keys are those of the table of actions."""
        if event.key() == Qt.Key.Key_Escape and not self.find_bar.isHidden():
            self.end_find()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped anywhere on the conversation."""
        if self._found and self.composer.takes(event.mimeData()):
            self.veil.begin(shown_name(self._found))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self.veil.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """They wait above the text until Enter."""
        self.veil.hide()
        if self._found and self.composer.take(event.mimeData()):
            event.acceptProposedAction()

    # Building

    def _lay_out(self) -> None:
        self.setObjectName("conversation_panel")
        self.setAccessibleName(self.tr("Conversation"))
        self.setAcceptDrops(True)
        self.setMinimumWidth(LEAST_WIDTH)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, MEASURES.wide)
        foot.addWidget(self.composer)
        column = self._column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, _rule(self._page), self.find_bar, self.history, self._foot, self.closed_line):
            column.addWidget(widget, 1 if widget is self.history else 0)
        self._pages.addWidget(self._nobody)
        self._pages.addWidget(self._page)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._pages)
        self.undo_bar.raise_()

    def _connect(self) -> None:
        self.header.chosen.connect(self.do)
        self._nobody.practice_requested.connect(self.practice_requested)
        self._nobody.import_requested.connect(self.import_requested)
        self.closed_line.reopen_pressed.connect(self.reopen)
        self.find_bar.words_changed.connect(self._on_words_changed)
        self.find_bar.next_requested.connect(self.find_next)
        self.find_bar.previous_requested.connect(self.find_previous)
        self.find_bar.closed.connect(self.end_find)
        self.history.match_changed.connect(self.find_bar.show_count)
        self.history.quote_requested.connect(self.composer.quote)
        self.undo_bar.taken_back.connect(self.composer.put_back)
        self.undo_bar.changed.connect(self._place_undo)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self._on_rewound)
        self._feed.ticked.connect(self._on_ticked)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    # Facts and focus

    @property
    def _in_front(self) -> bool:
        return self.isVisible() and self.isActiveWindow()

    def _on_happened(self, entry: Entry) -> None:
        if entry.conversation and not self.conversation:
            self._show_ways()
        if not self.conversation or entry.conversation != self.conversation or isinstance(entry.event, ev.DraftKept):
            return
        if isinstance(entry.event, ev.MessageReceived) and isinstance(entry.event.body, OrderCard):
            self.order = entry.event.body
        self._show()
        self._look()

    def _on_rewound(self) -> None:
        self._read_at = 0
        self._show()

    def _on_ticked(self, now: int) -> None:
        if self.conversation:
            self.header.tick(self._found, self._feed.desk.limits, now)

    def _on_words_changed(self, words: str) -> None:
        self.history.find(words)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        inside = now is not None and (now is self or self.isAncestorOf(now))
        if now is not None:  # while another program is in front nothing moves
            self.composer.set_inside(inside)
        came, self._inside = inside and not self._inside, inside
        if came and self.conversation:
            self.focused.emit(self.conversation)
            self._look()

    def _look(self) -> None:
        """What is unread is read when it can be seen in the window in front; asked once for each state."""
        found = self._found
        if found and found.unread and self._in_front and found.version != self._read_at:
            self._read_at = found.version
            self.read_requested.emit(found.id)

    def _own_last_line(self) -> Line | None:
        desk, now = self._feed.desk, self._feed.now()
        for line in reversed(self._lines.before(self.conversation, None, LOOK_BACK)) if self._found else ():
            own = line.side is Side.CLERK and line.sender == desk.clerk
            if own and not line.recalled and now - line.at < RECALL_WITHIN:
                return line
        return None

    def _show(self) -> None:
        """Show what the desk says of the conversation."""
        found = self._found
        self._pages.setCurrentIndex(1 if self.conversation else 0)
        at = QApplication.focusWidget()
        writing = at is not None and self._foot.isAncestorOf(at)
        self._foot.setVisible(found is not None)
        self.closed_line.setVisible(found is None)
        self.closed_line.button.setVisible(self.can(Verb.REOPEN))
        if writing and found is None:
            self.closed_line.button.setFocus()
        if self.conversation:
            name = self._past_name() if found is None else ""
            self.header.show_state(found, name, self.order, self._feed.desk.limits, self._feed.now(), self.can)
        self._show_ways()

    def _show_ways(self) -> None:
        """Where to begin, while nobody is on the desk; the buttons are made only for those who see them."""
        if self.conversation or not self.isVisible():
            return
        bare = not len(self._feed.desk)
        self._nobody.show_desk(
            bare=bare, practice=heard(self, "practice_requested"), imports=heard(self, "import_requested")
        )

    def _past_name(self) -> str:
        """The masked name in a conversation of the history, from its lines."""
        if not self._name:
            lines = self._lines.before(self.conversation, None, LOOK_BACK)
            self._name = next((mask_name(line.sender) for line in lines if line.side is Side.CUSTOMER), "")
        return self._name

    def _fit(self, *, low: bool) -> None:
        self._low = low
        self.header.set_compact(low or self._tile)
        self.composer.set_compact(low, 1 if self._tile else LEAST_LINES)
        beside, above = (MEASURES.space, MEASURES.tight) if low else (MEASURES.wide, MEASURES.space)
        if (column := self._foot.layout()) is not None:
            column.setContentsMargins(beside, above, beside, beside)

    def _place_undo(self) -> None:
        """Over the empty end of the composer's tools, where it hides no line of the history."""
        corner = self.composer.frame.mapTo(self, self.composer.frame.rect().topRight())
        self.undo_bar.move(corner.x() - self.undo_bar.width() - MEASURES.tight, corner.y() + MEASURES.tight)
        self.undo_bar.raise_()


def _rule(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    return line
