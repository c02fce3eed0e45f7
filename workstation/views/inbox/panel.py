"""The inbox: who must be answered first, found, filtered and put in order without opening a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMetaMethod, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.sources import HistorySource
from workstation.domain.urgency import most_urgent
from workstation.domain.values import Presence
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.inbox.beginning import Beginning
from workstation.views.inbox.chips import ChipBar
from workstation.views.inbox.filters import Counts, Filter
from workstation.views.inbox.list import InboxList
from workstation.views.inbox.menu import ASKED, ConversationMenu, Verb
from workstation.views.inbox.menu_past import PastMenu
from workstation.views.inbox.rows import InboxRows
from workstation.views.theme.tokens import MEASURES

if TYPE_CHECKING:
    from workstation.views.customer.past import PastList, PastRows

PAST_SHOWN = 50
"""Conversations of the history shown at most."""
TYPING_REST_MS = 150
"""How long typing must pause before the history is asked, milliseconds."""
LOW = 400
"""Height below which the filters keep to one line, logical pixels."""
UNBOUND = 16_777_215
"""Qt's greatest height of a widget."""


class InboxPanel(QWidget):
    """Search, filters, the list, and below it what the history has.

    Signals (conversation ids are ``str``):
        conversation_requested(str), window_requested(str), pin_requested(str, bool),
        hold_requested(str, str note, object until), resume_requested(str), close_requested(str),
        reopen_requested(str), transfer_requested(str, str to, str note), tags_requested(str, object tuple).
        practice_requested(), import_requested(): offered while nobody is on the desk, if anybody hears them.
    """

    conversation_requested = Signal(str)
    window_requested = Signal(str)
    pin_requested = Signal(str, bool)
    hold_requested = Signal(str, str, object)
    resume_requested = Signal(str)
    close_requested = Signal(str)
    reopen_requested = Signal(str)
    transfer_requested = Signal(str, str, str)
    tags_requested = Signal(str, object)
    practice_requested = Signal()
    import_requested = Signal()

    def __init__(self, feed: Feed, history: HistorySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._history = history
        self._beginning: Beginning | None = None
        self.setObjectName("inbox")
        self.setAccessibleName(self.tr("Inbox"))
        self.setMinimumWidth(220)
        self.rows = InboxRows(feed, self)
        self.search = QLineEdit(self)
        self.changed = QPushButton(self.tr("Changed ↻"), self)
        self.chips = ChipBar(self)
        self.list = InboxList(self.rows, self)
        self.divider = QLabel(self)
        self._past: tuple[PastRows, PastList] | None = None
        self._typing = QTimer(self, interval=TYPING_REST_MS, singleShot=True)
        self._dress()
        self._arrange()
        self._connect()
        self._show_counts(self.rows.counts)
        self._show_past()
        self.list.set_front(feed.desk.focus)

    @property
    def past_rows(self) -> PastRows:
        """What the history has."""
        return self._history_list()[0]

    @property
    def past(self) -> PastList:
        """The list of ``past_rows``, below the divider."""
        return self._history_list()[1]

    # What windows and actions use

    def select(self, conversation: str) -> None:
        """Stand on this conversation and mark it as the one in front; nothing if it is not shown."""
        self.list.set_front(conversation)

    def most_urgent(self) -> str:
        """Id of the conversation whose deadline comes, or came, first; empty if nobody waits."""
        desk = self._feed.desk
        one = most_urgent(desk, desk.limits, self._feed.now())
        return one.id if one else ""

    def next(self) -> str:
        """Ask for the conversation below the one in front; returns its id, empty if there is none."""
        return self._step(1)

    def previous(self) -> str:
        """Ask for the conversation above the one in front; returns its id, empty if there is none."""
        return self._step(-1)

    def show_only(self, chosen: Filter) -> None:
        """Choose a filter."""
        self.chips.check(chosen)
        self._on_filter(chosen)

    # Building

    def _dress(self) -> None:
        self.search.setPlaceholderText(self.tr("Search customers"))
        self.search.setAccessibleName(self.tr("Search customers by name"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.changed.setProperty("kind", "quiet")
        self.changed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.changed.setToolTip(
            self.tr("The order has changed. It keeps still while you point at it or use its keys; click to sort now.")
        )
        # its sign may come from a taller font, and its coming must not move the rows: the search sets the height
        self.changed.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.changed.hide()
        self.divider.setProperty("role", "tiny")
        self.divider.setTextFormat(Qt.TextFormat.PlainText)
        self.divider.setText(self.tr("History"))
        self.divider.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, MEASURES.tight)

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(MEASURES.space, MEASURES.space, MEASURES.space, MEASURES.space)
        head.setSpacing(MEASURES.space)
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(self.changed)
        head.addLayout(line)
        head.addWidget(self.chips)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.divider)
        self._whole = whole
        self.setTabOrder(self.search, self.list)

    def _history_list(self) -> tuple[PastRows, PastList]:
        """Made when something of the history is wanted: not at the start."""
        if self._past is None:
            from workstation.views.customer.past import PastList, PastRows

            rows = PastRows(self)
            past = PastList(rows, named=True)
            past.left_above.connect(self._on_left_above)
            past.opened.connect(self.conversation_requested)
            past.menu_wanted.connect(self._open_past_menu)
            past.hide()
            self._whole.addWidget(past, 1)
            self._past = rows, past
        return self._past

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_typed)
        self._typing.timeout.connect(self._show_past)
        self.chips.chosen.connect(self._on_filter)
        self.changed.clicked.connect(self.rows.sort_now)
        self.rows.drifted.connect(self.changed.setVisible)
        self.rows.counts_changed.connect(self._show_counts)
        for signal in (self.rows.rowsInserted, self.rows.rowsRemoved, self.rows.modelReset):
            signal.connect(self._fit)
        self.list.opened.connect(self.conversation_requested)
        self.list.window_wanted.connect(self.window_requested)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.left_below.connect(self._on_left_below)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self._on_rewound)
        self._feed.ticked.connect(self._on_ticked)

    # Finding

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field Down goes to the list, Enter opens its first row, Escape clears."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_search_key(event.key())
        return super().eventFilter(watched, event)

    def _on_search_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        below = self.list if self.rows.rowCount() or self._past is None else self.past
        if key == Qt.Key.Key_Down and self._enter(below):
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (first := self.rows.at(0)):
            self.conversation_requested.emit(first.id)
            return True
        return False

    def _enter(self, target: QListView, row: int = 0) -> bool:
        """Stand on a row of a list; whether there is any."""
        if not target.model().rowCount():
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.setCurrentIndex(target.model().index(row, 0))
        return True

    def _on_left_below(self) -> None:
        if self._past is not None:
            self._enter(self.past)

    def _on_left_above(self) -> None:
        """Back to the last row above, or to the search if the history is all there is."""
        if not self._enter(self.list, self.rows.rowCount() - 1):
            self.search.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _on_typed(self, words: str) -> None:
        self.rows.show_only(self.rows.filter, words)
        self._fit()
        self._typing.start()

    def _on_filter(self, chosen: Filter) -> None:
        self.rows.show_only(chosen, self.search.text())
        self._show_past()

    def _show_past(self) -> None:
        """Ask the history when there are words to look for, or when closed conversations are wanted."""
        self._typing.stop()
        words = self.search.text().strip()
        wanted = bool(words) or self.rows.filter is Filter.CLOSED
        found = self._history.past(words, PAST_SHOWN) if wanted else []
        if found or self._past is not None:
            self.past_rows.show([one for one in found if self._feed.desk.get(one.id) is None])
        self._fit()

    def _fit(self) -> None:
        """Share the height: the history stands directly below what was found on the desk."""
        past = self._past is not None and self.past_rows.rowCount() > 0
        self.divider.setVisible(past)
        if self._past is not None:
            self.past.setVisible(past)
        rows = self.rows.rowCount()
        only_past = past and not rows
        self.list.setVisible(not only_past)
        self.list.setMaximumHeight(min(rows, 8) * MEASURES.row if past else UNBOUND)
        self._say_why_empty()

    def _say_why_empty(self) -> None:
        self._offer_beginning()
        words, desk = self.search.text().strip(), self._feed.desk
        if words:
            self.list.set_hint(
                self.tr("Nobody found"), self.tr("Try a part of the name, or clear the search with Esc.")
            )
        elif self.rows.filter is Filter.CLOSED:
            self.list.set_hint(self.tr("Nothing closed yet"), self.tr("What you close stays here and in the history."))
        elif self.rows.filter is not Filter.ALL:
            self.list.set_hint(self.tr("Nothing here"), self.tr("No conversation passes this filter."))
        elif desk.presence is Presence.ONLINE:
            self.list.set_hint(
                self.tr("No customer is waiting"),
                self.tr("New messages come up here by themselves, the most urgent first."),
            )
        else:
            self.list.set_hint(
                self.tr("No customer is waiting"),
                self.tr("New customers come when you are online; see the status bar below."),
            )

    def _offer_beginning(self) -> None:
        """Ways out of an empty list, below its hint; the buttons are made only for those who see them."""
        if not self.isVisible():
            return
        bare = self.rows.rowCount() == 0 and self.rows.filter is Filter.ALL and not self.search.text().strip()
        practice, imports = heard(self, "practice_requested"), heard(self, "import_requested")
        if bare and (practice or imports) and self._beginning is None:
            self._beginning = Beginning(stacked=True)
            self._beginning.practice_requested.connect(self.practice_requested)
            self._beginning.import_requested.connect(self.import_requested)
            self.list.set_below_hint(self._beginning)
        if self._beginning is not None:
            self._beginning.offer(practice=bare and practice, imports=bare and imports)

    def connectNotify(self, signal: QMetaMethod) -> None:
        """Somebody hears of one more wish."""
        super().connectNotify(signal)
        if self.isVisible():
            self._offer_beginning()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low the rows get what room there is."""
        super().resizeEvent(event)
        self.chips.set_one_line(self.height() < LOW)

    def showEvent(self, event: QShowEvent) -> None:
        """An empty list shows the ways out of it."""
        super().showEvent(event)
        self._offer_beginning()

    # What happens

    def _show_counts(self, counts: Counts) -> None:
        self.chips.show_counts(counts)

    def _on_happened(self, entry: Entry) -> None:
        match entry.event:
            case ev.FocusChanged(conversation=conversation):
                self.list.set_front(conversation)
            case ev.PresenceChanged():
                self._say_why_empty()
            case ev.ConversationClosed() | ev.ConversationTransferred() | ev.ConversationReopened():
                self._typing.start()
            case _:
                pass

    def _on_ticked(self) -> None:
        """Countdowns go on though no row has changed."""
        self.list.viewport().update()

    def _on_rewound(self) -> None:
        self.list.set_front(self._feed.desk.focus)
        self._show_past()

    def _step(self, by: int) -> str:
        """From the last row on to the first, and back."""
        count = self.rows.rowCount()
        row = self.rows.row_of(self._feed.desk.focus)
        if row < 0:
            row = -1 if by > 0 else count
        one = self.rows.at((row + by) % count) if count else None
        if one is None:
            return ""
        self.conversation_requested.emit(one.id)
        return one.id

    # The menus

    def _open_menu(self, conversation: str, spot: QPoint) -> None:
        one = self._feed.desk.get(conversation)
        if one is None:
            return
        menu = ConversationMenu(one, self._can, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(self._on_verb, Qt.ConnectionType.QueuedConnection)  # after the menu has gone
        menu.aboutToHide.connect(self._on_menu_gone)
        self.list.keep_still("menu", True)
        menu.popup(spot)

    def _can(self, verb: Verb) -> bool:
        return verb is Verb.OPEN or heard(self, ASKED[verb])

    def _on_menu_gone(self) -> None:
        self.list.keep_still("menu", False)

    def _open_past_menu(self, conversation: str, spot: QPoint) -> None:
        menu = PastMenu(conversation, self, can_reopen=heard(self, "reopen_requested"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.view_chosen.connect(self.conversation_requested)
        menu.reopen_chosen.connect(self.reopen_requested)
        menu.popup(spot)

    def _on_verb(self, verb: Verb, conversation: str) -> None:
        match verb:
            case Verb.OPEN:
                self.conversation_requested.emit(conversation)
            case Verb.WINDOW:
                self.window_requested.emit(conversation)
            case Verb.PIN | Verb.UNPIN:
                self.pin_requested.emit(conversation, verb is Verb.PIN)
            case Verb.HOLD:
                self._ask_hold(conversation)
            case Verb.TRANSFER:
                self._ask_transfer(conversation)
            case Verb.TAGS:
                self._ask_tags(conversation)
            case Verb.RESUME:
                self.resume_requested.emit(conversation)
            case Verb.CLOSE:
                self.close_requested.emit(conversation)

    def _ask_hold(self, conversation: str) -> None:
        from workstation.views.conversation.dialogs import ask_hold

        if answer := ask_hold(self, self._feed, conversation):
            self.hold_requested.emit(conversation, answer.note, answer.until)

    def _ask_transfer(self, conversation: str) -> None:
        from workstation.views.conversation.dialogs import ask_transfer

        if answer := ask_transfer(self, self._feed, conversation):
            self.transfer_requested.emit(conversation, answer.to, answer.note)

    def _ask_tags(self, conversation: str) -> None:
        from workstation.views.conversation.dialogs import ask_tags

        tags = ask_tags(self, self._feed, conversation)
        if tags is not None:
            self.tags_requested.emit(conversation, tags)
