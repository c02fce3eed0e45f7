"""Joins what the knowledge and product screens ask for to the services."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QObject

from workstation.app.asking import Asking, Failed
from workstation.app.teller import Teller
from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.products import Product
from workstation.services import knowledge, replies
from workstation.services.appending import Changes
from workstation.views.feed import Feed

if TYPE_CHECKING:
    from workstation.views.knowledge.page import KnowledgePage
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

    def join_page(self, page: KnowledgePage) -> None:
        """Connect the page on which both are worked on."""
        page.knowledge.keep_requested.connect(partial(self.keep_entry, failed=page.knowledge.was_refused))
        page.knowledge.remove_requested.connect(self.remove_entry)
        page.products.keep_requested.connect(partial(self.keep_product, failed=page.products.was_refused))
        page.products.remove_requested.connect(self.remove_product)

    def open_entry(self, entry: KnowledgeEntry) -> None:
        """The clerk reads an entry."""
        self._ask(knowledge.open_entry, entry)

    def keep_entry(self, entry: KnowledgeEntry, failed: Failed | None = None) -> None:
        """Write an entry; one without an id is new."""
        kept = entry if entry.id else replace(entry, id=f"k-{uuid4().hex[:12]}")
        self._guard(
            lambda: knowledge.keep_entry(self._documents, kept, clerk=self._clerk, now=self._feed.now()), failed
        )

    def remove_entry(self, entry: KnowledgeEntry) -> None:
        """Take an entry out."""
        self._guard(lambda: knowledge.remove_entry(self._documents, entry, clerk=self._clerk, now=self._feed.now()))

    def open_product(self, product: Product) -> None:
        """The clerk looks at a product."""
        self._ask(knowledge.open_product, product)

    def keep_product(self, product: Product, failed: Failed | None = None) -> None:
        """Write a product."""
        now, clerk = self._feed.now(), self._clerk
        self._guard(lambda: knowledge.keep_product(self._documents, product, clerk=clerk, now=now), failed)

    def remove_product(self, product: Product) -> None:
        """Take a product out."""
        self._guard(lambda: knowledge.remove_product(self._documents, product, clerk=self._clerk, now=self._feed.now()))

    def _on_card(self, conversation: str, body: object, quote: int | None, typed: int, inserted: int) -> None:
        """Send a product's card as a reply."""
        self._ask(replies.send_reply, conversation, body, quote=quote, typed=typed, inserted=inserted)

    @property
    def _clerk(self) -> str:
        return self._feed.desk.clerk
