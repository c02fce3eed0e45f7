"""The windows of one feed: the desk, conversations of their own, tiles, search. Live, practice and replay alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from workstation.app.ahead import Ahead
from workstation.app.subject_places import SubjectPlaces
from workstation.domain.lines import LineSource
from workstation.domain.sources import HistorySource, PictureSource
from workstation.domain.urgency import most_urgent
from workstation.views.actions.hints import KeysOf, no_keys
from workstation.views.conversation import absent
from workstation.views.customer import nobody
from workstation.views.feed import Feed
from workstation.views.inbox.panel import InboxPanel
from workstation.views.inbox.reminder import Reminder
from workstation.views.inbox.status import StatusBar
from workstation.views.notices.bar import NoticeBar
from workstation.views.windows.desk import DeskWindow
from workstation.views.windows.later import Place
from workstation.views.windows.layout import Layout
from workstation.views.windows.rail import Page
from workstation.views.windows.reception import ReceptionPage
from workstation.views.windows.room import Room as RoomLook
from workstation.views.windows.windows import Windows, to_front

if TYPE_CHECKING:
    from workstation.app.attachments import Attachments
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.customer.panel import CustomerPanel
    from workstation.views.search.window import SearchWindow

A_FRAME = 8
"""Milliseconds after which what has changed is painted."""
SETTLED = 30
"""Milliseconds after which a conversation stands with its history; what is beside it follows, one after the other."""
RECEPTION, PRACTICE, REPLAY = "reception", "practice", "replay"
"""Keys of the pages."""
CUSTOMERS = "customers"
"""Key of the page of all customers."""
CUSTOMER = "customer"
"""Key of the panel that is always there in the side column."""


class DeskWindows(QObject):
    """Makes the windows and goes from conversation to conversation in them.

    ``prepare`` is called with every conversation panel that is made, wherever it stands: live it joins the
    panel to the services, in a replay it does not.

    The desk's own conversation panel and the customer panel are made when they are first asked for: start-up
    paints without them if no conversation is in front, and calls ``complete`` after the paint.

    Signals:
        front_changed(str conversation, str window): the clerk turned to another conversation.
        window_opened(QWidget): a further window of this feed was opened.
        panel_made(ConversationPanel): there is one more conversation panel.
        customer_made(CustomerPanel): the customer panel is there.
        keys_shown(KeysOf): name these keys of actions from now on.
        rested(): the room closes; nothing may be read from it any more.
        turned(str conversation): the desk window shows this conversation, painted already; panels beside it follow.
    """

    front_changed = Signal(str, str)
    window_opened = Signal(QWidget)
    panel_made = Signal(object)
    customer_made = Signal(object)
    turned = Signal(str)
    rested = Signal()
    keys_shown = Signal(object)

    def __init__(
        self, feed: Feed, lines: LineSource, history: HistorySource, pictures: PictureSource, look: RoomLook,
        prepare: Callable[[ConversationPanel], None], layout: Layout, parent: QObject | None = None,
        *, seated: bool = True,
    ) -> None:  # fmt: skip
        """``seated``: somebody sits there, and may change it."""
        super().__init__(parent)
        self.feed = feed
        self._lines = lines
        self.history = history
        self._pictures = pictures
        self._prepare = prepare
        self._attachments: Attachments | None = None
        self.look = look
        self._window = DeskWindow(feed, (), room=look, seated=seated)
        self._panels: list[ConversationPanel] = []
        self._keys: KeysOf = no_keys
        self.deeds: dict[str, Callable[[], object]] = {}
        """What actions of further subjects do in this room, by the keys of the table; see ``Dispatch``."""
        self._panel: ConversationPanel | None = None
        self._customer: CustomerPanel | None = None
        self._unjoined: list[ConversationPanel] = []
        self._join_turn = QTimer(self, singleShot=True, interval=A_FRAME)
        self._join_turn.timeout.connect(self._join_made)
        self._ahead = Ahead(self)
        self.quiet: list[Callable[[], object]] = []
        """What parts of the desk want made in quiet moments after the first paint; each must be small."""
        self._customer_turn = QTimer(self, singleShot=True, interval=SETTLED)
        self._customer_turn.timeout.connect(self._on_customer_turn)
        self._beside_turn = QTimer(self, singleShot=True, interval=SETTLED)
        self._beside_turn.timeout.connect(self._on_beside_turn)
        self.reception = ReceptionPage(self._made_inbox, self._made_place, self._window.pages_ground)
        self._customer_place = Place(nobody.Nobody, nobody.LEAST_WIDTH, self.reception.about.ground)
        self.reception.about.add(CUSTOMER, self.tr("Customer"), self._customer_place)
        self.places = SubjectPlaces(self.reception, self)
        self.notices = NoticeBar(self._window.ground)
        self.status = StatusBar(feed, self._window.ground)
        self.reminder = Reminder(feed, self.status, slim=True)
        self.status.carry(self.reminder)
        self._window.furnish((self.notices,), self.status)
        self.desk: DeskWindow | None = None
        self.search: SearchWindow | None = None
        self.others = Windows(feed, self.make_panel, layout, look, self, make_tile=self.make_tile)
        self.others.beside = self._window
        self.others.opened.connect(self._on_opened)
        self.inbox.conversation_requested.connect(self._on_chosen)
        self.inbox.window_requested.connect(self.open_window)
        self.reminder.conversation_requested.connect(self.go_to)

    def _made_inbox(self, ground: QWidget) -> QWidget:
        self.inbox = InboxPanel(self.feed, self.history, ground)
        return self.inbox

    def _made_place(self, ground: QWidget) -> QWidget:
        self._nobody = absent.NoConversation()
        self._panel_place = Place(self._nobody, absent.LEAST_WIDTH, ground)
        return self._panel_place

    @property
    def keys(self) -> KeysOf:
        """How keys of actions are named in these windows; ``keys_shown`` tells of others."""
        return self._keys

    @property
    def panel(self) -> ConversationPanel:
        """The conversation panel of the desk window."""
        if self._panel is None:
            self._panel = self._bare(self._panel_place)
            self.panel_made.emit(self._panel)
            self._panel.window_requested.connect(self.open_window)
            self._panel_place.take(self._panel)
        return self._panel

    @property
    def customer(self) -> CustomerPanel:
        """The customer panel of the desk window."""
        if self._customer is None:
            from workstation.views.customer.panel import CustomerPanel

            self._customer = CustomerPanel(self.feed, self.history, self._lines)
            self._customer.past_requested.connect(self.show_conversation)
            self._customer_place.take(self._customer)
            self.customer_made.emit(self._customer)
        return self._customer

    @property
    def attachments(self) -> Attachments:
        """What serves the histories of all panels."""
        if self._attachments is None:
            from workstation.app.attachments import Attachments

            self._attachments = Attachments(self._pictures, self)
            self._attachments.objected.connect(self.notices.tell)
            self._attachments.said.connect(self.notices.show_sentence)
            self._attachments.opened.connect(self.window_opened)
        return self._attachments

    @property
    def conversation(self) -> str:
        """The conversation in the desk window, empty if none."""
        return self._panel.conversation if self._panel is not None else ""

    def complete(self) -> None:
        """Make what the first paint did without, so that the first click does not wait for it."""
        self.panel.ensurePolished()
        self.customer.ensurePolished()
        self._ahead.want(self._make_spare, _learn_to_search, self._make_search, *self.quiet)

    def _make_spare(self) -> None:
        """Bit by bit: what the desk's first conversation will want, and a window in reserve for the next of its own."""
        if (self._panel is not None and self._panel.furnish()) or self.others.reserve():
            self._ahead.want(self._make_spare)

    def build(self, pages: Sequence[Page]) -> DeskWindow:
        """The desk window, with ``pages`` behind the reception."""
        reception = Page(key=RECEPTION, title=self.tr("Desk"), icon="chat", widget=self.reception, action="page.desk")
        self.desk = self._window
        for page in (reception, *pages):
            self.desk.add_page(page)
        self.desk.page_shown.connect(self._on_page_shown)
        return self.desk

    def make_panel(self, ground: QWidget) -> ConversationPanel:
        """A conversation panel on ``ground``; what further subjects put into it comes a turn later."""
        return self._joined_later(ground, tile=False)

    def make_tile(self, ground: QWidget) -> ConversationPanel:
        """A conversation panel that stands beside others; what further subjects put into it comes a turn later."""
        return self._joined_later(ground, tile=True)

    def _joined_later(self, ground: QWidget, *, tile: bool) -> ConversationPanel:
        panel = self._bare(ground, tile=tile)
        self._unjoined.append(panel)
        self._join_turn.start()
        return panel

    def _join_made(self) -> None:
        """Tell of the panels of which nobody has been told yet."""
        while self._unjoined:
            panel = self._unjoined.pop(0)
            if isValid(panel):
                self.panel_made.emit(panel)

    def _bare(self, ground: QWidget, *, tile: bool = False) -> ConversationPanel:
        from workstation.views.conversation.panel import ConversationPanel

        panel = ConversationPanel(self.feed, self._lines, self._pictures, ground, tile=tile)
        panel.focused.connect(self._on_focused)
        self.attachments.join(panel.history)
        self._prepare(panel)
        panel.show_keys(self._keys)
        self._panels.append(panel)
        return panel

    def panels(self) -> list[ConversationPanel]:
        """All conversation panels there are, each with everything in it."""
        self._join_made()
        self._panels = [one for one in self._panels if isValid(one)]
        return self._panels

    def show_keys(self, keys: KeysOf) -> None:
        """Name these keys of actions in all windows, those to come included."""
        self._keys = keys
        if self._panel is None:
            self._nobody.show_keys(*absent.keys_shown(keys))
        for panel in self.panels():
            panel.show_keys(keys)
        if self.desk is not None:
            self.desk.rail.show_keys(keys)
        if self.others.tiles is not None:
            self.others.tiles.show_keys(keys)
        self.keys_shown.emit(keys)

    def windows(self) -> list[QWidget]:
        """All windows there are."""
        return [one for one in (self.desk, self.search, *self.others.windows) if one is not None]

    def show_conversation(self, conversation: str) -> None:
        """Show it in the desk window."""
        if self.desk is not None:
            self.desk.show_page(RECEPTION)
        self.panel.show_conversation(conversation)
        self.inbox.select(conversation)
        self._customer_turn.start()  # beside the conversation, hence after it has been painted

    def go_to(self, conversation: str) -> None:
        """Bring it to the front with the keyboard in its composer, in its own window if it has one."""
        if conversation in self.others.conversations:
            self.others.show_conversation(conversation).panel.focus_composer()
            return
        self.show_conversation(conversation)
        self.panel.focus_composer()
        if self.desk is not None:
            to_front(self.desk)

    def go_to_most_urgent(self) -> None:
        """Go to whoever must be answered first; the first of the list if nobody waits."""
        worst = most_urgent(self.feed.desk, self.feed.desk.limits, self.feed.now())
        chosen = worst.id if worst is not None else self.inbox.most_urgent()
        if chosen:
            self.go_to(chosen)

    def reveal(self, conversation: str, seq: int) -> None:
        """Show one line of a conversation."""
        self.show_conversation(conversation)
        self.panel.history.reveal(seq)
        if self.desk is not None:
            to_front(self.desk)

    def open_window(self, conversation: str) -> None:
        """Give a conversation a window of its own, or raise the one it has."""
        self.others.show_conversation(conversation)

    def open_tiles(self) -> None:
        """The four most urgent conversations side by side."""
        self.others.show_tiles()

    def open_search(self) -> None:
        """Search everywhere."""
        to_front(self._make_search())

    def _make_search(self) -> SearchWindow:
        if self.search is None:
            from workstation.views.search.window import SearchWindow  # not before the first paint

            self.search = SearchWindow(self.feed, self.history)
            self.search.found_requested.connect(self.reveal)
            self.search.ensurePolished()
            self.window_opened.emit(self.search)
        return self.search

    def search_inbox(self) -> None:
        """Go to the list's field for names."""
        if self.desk is not None:
            self.desk.show_page(RECEPTION)
        self.inbox.search.setFocus()
        self.inbox.search.selectAll()

    def front_panel(self) -> ConversationPanel:
        """The conversation panel one is in: that of the active window, else the desk's."""
        return self._front_panel or self.panel

    @property
    def front_conversation(self) -> str:
        """The conversation in ``front_panel``, empty if none."""
        panel = self._front_panel
        return panel.conversation if panel is not None else ""

    @property
    def own_window_in_front(self) -> bool:
        """Whether ``front_panel`` stands elsewhere than in the desk window."""
        return self._front_panel is not self._panel

    @property
    def _front_panel(self) -> ConversationPanel | None:
        """``front_panel`` if it has been made."""
        focused = QApplication.focusWidget()
        for panel in self.panels():
            if focused is not None and panel.isAncestorOf(focused):
                return panel
        active = QApplication.activeWindow()
        return next((one.panel for one in self.others.of_conversations if one is active), self._panel)

    def _on_chosen(self, conversation: str) -> None:
        """Whoever chooses a customer wants to answer: the keyboard goes to the composer."""
        self.show_conversation(conversation)
        self.panel.focus_composer()

    def _on_opened(self, window: QWidget) -> None:
        if self.others.tiles is not None:
            self.others.tiles.show_keys(self._keys)
        self._join_made()
        self._ahead.want(self._make_spare)
        self.window_opened.emit(window)

    def rest(self) -> None:
        """The room closes: read nothing any more that was left for a later turn."""
        for turn in (self._customer_turn, self._beside_turn, self._join_turn):
            turn.stop()
        self._ahead.stop()
        self.rested.emit()
        self.others.rest()

    def _on_customer_turn(self) -> None:
        self.customer.show_conversation(self.panel.conversation)
        self._beside_turn.start()  # a turn of their own for all others beside it: together they held up a key

    def _on_beside_turn(self) -> None:
        self.turned.emit(self.panel.conversation)

    def _on_page_shown(self, page: str) -> None:
        """Nobody is in front while another page is."""
        conversation = self.conversation if page == RECEPTION else ""
        self.front_changed.emit(conversation, self.desk.objectName() if self.desk is not None else "")

    def _on_focused(self, conversation: str) -> None:
        panel = self.sender()
        window = panel.window() if isinstance(panel, QWidget) else None
        self.front_changed.emit(conversation, window.objectName() if window is not None else "")


def _learn_to_search() -> None:
    """Read the program of the search window."""
    import workstation.views.search.window  # noqa: F401
