"""Joins what the knowledge and product screens ask for to the services."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QObject

from workstation.app.asking import Asking
from workstation.app.teller import Teller
from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.products import Product
from workstation.services import knowledge, replies
from workstation.services.appending import Changes
from workstation.views.feed import Feed

if TYPE_CHECKING:
    from workstation.views.knowledge.panel import KnowledgePanel
    from workstation.views.products.panel import ProductPanel


class KnowledgeIntents(Asking):
    """What the clerk asks for about knowledge and products in one room."""

    def __init__(self, journal: Changes, feed: Feed, teller: Teller, parent: QObject | None = None) -> None:
        super().__init__(journal, feed, teller, parent)
        self._documents = journal

    def join_knowledge(self, panel: KnowledgePanel) -> None:
        """Connect the panel beside the conversation."""
        panel.open_requested.connect(self.open_entry)

    def join_products(self, panel: ProductPanel) -> None:
        """Connect the panel beside the conversation."""
        panel.open_requested.connect(self.open_product)
        panel.reply_requested.connect(self._on_card)

    def open_entry(self, entry: KnowledgeEntry) -> None:
        """The clerk reads an entry."""
        self._ask(knowledge.open_entry, entry)

    def keep_entry(self, entry: KnowledgeEntry) -> None:
        """Write an entry; one without an id is new."""
        kept = entry if entry.id else replace(entry, id=f"k-{uuid4().hex[:12]}")
        self._guard(lambda: knowledge.keep_entry(self._documents, kept, clerk=self._clerk, now=self._feed.now()))

    def remove_entry(self, entry: KnowledgeEntry) -> None:
        """Take an entry out."""
        self._guard(lambda: knowledge.remove_entry(self._documents, entry, clerk=self._clerk, now=self._feed.now()))

    def open_product(self, product: Product) -> None:
        """The clerk looks at a product."""
        self._ask(knowledge.open_product, product)

    def keep_product(self, product: Product) -> None:
        """Write a product."""
        self._guard(lambda: knowledge.keep_product(self._documents, product, clerk=self._clerk, now=self._feed.now()))

    def remove_product(self, product: Product) -> None:
        """Take a product out."""
        self._guard(lambda: knowledge.remove_product(self._documents, product, clerk=self._clerk, now=self._feed.now()))

    def _on_card(self, conversation: str, body: object, quote: int | None, typed: int, inserted: int) -> None:
        """Send a product's card as a reply."""
        self._ask(replies.send_reply, conversation, body, quote=quote, typed=typed, inserted=inserted)

    @property
    def _clerk(self) -> str:
        return self._feed.desk.clerk
