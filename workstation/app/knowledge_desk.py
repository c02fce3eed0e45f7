"""The knowledge and product screens of one feed: panels beside the conversation, joined to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from workstation.app.desk_windows import RECEPTION, DeskWindows
from workstation.app.subject_places import KNOWLEDGE, PRODUCTS
from workstation.domain.entry import Entry
from workstation.domain.knowledge import KnowledgeSource
from workstation.domain.knowledge_events import KnowledgeOpened, ProductOpened
from workstation.domain.lines import LineSource
from workstation.domain.products import Product, ProductSource

if TYPE_CHECKING:
    from workstation.app.knowledge_intents import KnowledgeIntents
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.knowledge.page import KnowledgePage
    from workstation.views.knowledge.panel import KnowledgePanel
    from workstation.views.products.panel import ProductPanel

SOON = 40
"""Milliseconds after a panel was made until its documents are read: at a start it is painted first."""


class ShopSource(KnowledgeSource, ProductSource, Protocol):
    """What the shop knows and sells."""


class KnowledgeDesk(QObject):
    """Makes the panels when they are first shown. Without ``intents``, in a replay, they follow what was recorded."""

    def __init__(
        self, windows: DeskWindows, source: ShopSource, lines: LineSource, intents: KnowledgeIntents | None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._windows, self._source, self._lines, self._intents = windows, source, lines, intents
        self.ordered: Callable[[str], Sequence[str]] | None = None
        """Codes and titles of what the customer of a conversation ordered, if somebody knows."""
        self._made: list[KnowledgePanel | ProductPanel] = []
        self._page = windows.places.take_page(KNOWLEDGE, self._make_page)
        self._knowledge = windows.places.take_tab(KNOWLEDGE, self._make_knowledge)
        self._products = windows.places.take_tab(PRODUCTS, self._make_products)
        self._wanted = ""
        """The product of a card that was clicked before the products had been read."""
        windows.turned.connect(self._on_turned)
        windows.panel_made.connect(self._on_panel_made)
        for panel in windows.panels():
            self._on_panel_made(panel)
        windows.deeds["knowledge.find"] = self.search_knowledge
        windows.deeds["products.find"] = self.search_products
        windows.deeds["page.knowledge"] = self.show_page
        if intents is None:
            windows.feed.happened.connect(self._on_recorded)
        else:
            intents.objected.connect(windows.notices.tell)

    @property
    def knowledge(self) -> KnowledgePanel:
        """The knowledge panel beside the conversation."""
        return self._knowledge.content

    @property
    def products(self) -> ProductPanel:
        """The product panel beside the conversation."""
        return self._products.content

    @property
    def page(self) -> KnowledgePage:
        """The page on which both are worked on."""
        return self._page.content

    def show_page(self) -> None:
        """Bring the page to the front; a replay has none."""
        if self._windows.desk is not None and self._intents is not None:
            self._windows.desk.show_page(KNOWLEDGE)

    def edit_entry(self, id: str) -> None:
        """Change an entry on the page."""
        self.show_page()
        self.page.edit_entry(id)

    def edit_product(self, code: str) -> None:
        """Change a product on the page."""
        self.show_page()
        self.page.edit_product(code)

    def product(self, code: str) -> Product | None:
        """What the shop knows of a product, as far as it has been read."""
        return self._source.product(code)

    def search_knowledge(self) -> None:
        """Bring the knowledge panel to the front, the keyboard in its field."""
        self._bring(KNOWLEDGE)
        self.knowledge.focus_search()

    def search_products(self) -> None:
        """Bring the product panel to the front, the keyboard in its field."""
        self._bring(PRODUCTS)
        self.products.focus_search()

    def show_entry(self, id: str) -> None:
        """Read an entry beside the conversation."""
        self._bring(KNOWLEDGE)
        self.knowledge.open_entry(id)

    def show_product(self, code: str) -> None:
        """Look at a product beside the conversation; one that the shop does not have is looked for."""
        self._bring(PRODUCTS)
        if not self.products.open_product(code):
            self.products.seek(code)

    def _bring(self, panel: str) -> None:
        if self._windows.desk is not None:
            self._windows.desk.show_page(RECEPTION)
        self._windows.reception.show_panel(panel)

    def _make_knowledge(self) -> KnowledgePanel:
        from workstation.views.knowledge.panel import KnowledgePanel

        panel = KnowledgePanel(self._windows.feed, self._source, self._source, self._lines)
        panel.product_requested.connect(self.show_product)
        if self._intents is not None:
            self._intents.join_knowledge(panel)
            panel.edit_requested.connect(self.edit_entry)
        self._join(panel)
        return panel

    def _make_products(self) -> ProductPanel:
        from workstation.views.products.panel import ProductPanel

        panel = ProductPanel(self._windows.feed, self._source, self._source, self._lines)
        panel.knowledge_requested.connect(self.show_entry)
        if self._intents is not None:
            self._intents.join_products(panel)
            panel.edit_requested.connect(self.edit_product)
        self._join(panel)
        return panel

    def _make_page(self) -> KnowledgePage:
        from workstation.views.knowledge.page import KnowledgePage

        page = KnowledgePage(self._windows.feed, self._source, self._source)
        for bench in (page.knowledge, page.products):
            bench.link_requested.connect(_open)
        if self._intents is not None:
            self._intents.join_page(page)
        self._follow_source(page)
        return page

    def _join(self, panel: KnowledgePanel | ProductPanel) -> None:
        panel.link_requested.connect(_open)
        panel.left.connect(self._on_left)
        if self._intents is not None:
            panel.insert_requested.connect(self._on_insert)
        panel.items_of = self._items_of
        self._follow_source(panel)
        self._made.append(panel)
        panel.show_conversation(self._windows.conversation)

    def _follow_source(self, panel: KnowledgePanel | ProductPanel | KnowledgePage) -> None:
        """The live source reads its documents when the first panel shows any."""
        from workstation.app.knowledge_shelf import KnowledgeShelf

        if isinstance(self._source, KnowledgeShelf):
            self._source.changed.connect(panel.read_anew)
            self._source.changed.connect(self._on_read)
            self._windows.rested.connect(self._source.rest)
            QTimer.singleShot(SOON, self._source, self._source.load)

    @Slot(object)
    def _on_panel_made(self, panel: ConversationPanel) -> None:
        panel.history.product_requested.connect(self._on_card)

    @Slot(str)
    def _on_card(self, code: str) -> None:
        """The product of a card in the chat, if it is one of the shop's."""
        self._wanted = code
        self.products.read_anew()  # made now if it was not there, and its documents asked for
        self._on_read()

    @Slot()
    def _on_read(self) -> None:
        code, product = self._wanted, self._source.product(self._wanted)
        if product is not None:
            self._wanted = ""
            self.show_product(code)

    def _items_of(self, conversation: str) -> Sequence[str]:
        return self.ordered(conversation) if self.ordered is not None else ()

    @Slot(str)
    def _on_turned(self, conversation: str) -> None:
        for panel in self._made:
            panel.show_conversation(conversation)

    @Slot(str, int)
    def _on_insert(self, text: str, caret: int) -> None:
        panel = self._windows.front_panel()
        panel.composer.insert(text, caret)
        panel.focus_composer()

    @Slot()
    def _on_left(self) -> None:
        self._windows.front_panel().focus_composer()

    @Slot(object)
    def _on_recorded(self, entry: Entry) -> None:
        """In a replay: what the clerk read then is read again."""
        match entry.event:
            case KnowledgeOpened(entry=read):
                self._bring(KNOWLEDGE)
                self.knowledge.show_conversation(entry.conversation)  # which the windows turn to a moment later
                self.knowledge.show_entry(read)
            case ProductOpened(product=seen):
                self._bring(PRODUCTS)
                self.products.show_conversation(entry.conversation)
                self.products.show_product(seen)
            case _:
                pass


@Slot(str)
def _open(url: str) -> None:
    QDesktopServices.openUrl(QUrl(url))
