"""The knowledge and products of a replay: those that were looked at in it, up to the moment shown."""

from __future__ import annotations

from collections.abc import Iterable

from workstation.app.knowledge_shelf import SNIPPET, Indexed, sought_in_entry, sought_in_product
from workstation.domain.entry import Entry
from workstation.domain.knowledge import KnowledgeEntry, KnowledgeFound, KnowledgeVersion
from workstation.domain.knowledge_events import KnowledgeOpened, ProductOpened
from workstation.domain.products import Campaign, Product, ProductVersion
from workstation.domain.wanted import folded, snippet
from workstation.views.feed import Feed


class RecordedKnowledge:
    """Implements ``domain.knowledge.KnowledgeSource`` and ``domain.products.ProductSource`` for a recording."""

    def __init__(self, entries: Iterable[Entry], feed: Feed) -> None:
        self._feed = feed
        self._read = Indexed[KnowledgeEntry](sought_in_entry)
        self._seen = Indexed[Product](sought_in_product)
        self._first: dict[str, int] = {}
        for one in entries:
            match one.event:
                case KnowledgeOpened(entry=entry):
                    self._read.put(entry.id, entry)
                    self._first.setdefault(entry.id, one.at)
                case ProductOpened(product=product):
                    self._seen.put(product.code, product)
                    self._first.setdefault(product.code, one.at)
                case _:
                    pass

    def search(
        self, words: str, day: str, limit: int, *, category: str = "", product: str = ""
    ) -> list[KnowledgeFound]:
        """See ``KnowledgeSource``."""
        wanted = folded(words).split()

        def fits(one: KnowledgeEntry) -> bool:
            return self._was(one.id) and category in ("", one.category) and product in ("", *one.products)

        found = self._read.found(words, limit, fits, lambda one: not one.holds_on(day))
        return [
            KnowledgeFound(entry=one, snippet=snippet(one.text, wanted, SNIPPET), in_force=one.holds_on(day))
            for one in found
        ]

    def entry(self, id: str) -> KnowledgeEntry | None:
        """See ``KnowledgeSource``."""
        return self._read.documents.get(id) if self._was(id) else None

    def categories(self) -> list[str]:
        """None: the few that were read need no narrowing."""
        return []

    def versions(self, id: str) -> list[KnowledgeVersion]:
        """None are recorded."""
        del id
        return []

    def search_products(self, words: str, limit: int, *, category: str = "") -> list[Product]:
        """See ``ProductSource``."""

        def fits(one: Product) -> bool:
            return self._was(one.code) and category in ("", one.category)

        return self._seen.found(words, limit, fits, lambda one: not one.pieces)

    def product(self, code: str) -> Product | None:
        """See ``ProductSource``."""
        return self._seen.documents.get(code) if self._was(code) else None

    def titled(self, title: str) -> Product | None:
        """See ``ProductSource``."""
        return next((one for one in self._seen.documents.values() if title in (one.title, one.name)), None)

    def campaigns_of(self, product: Product) -> list[Campaign]:
        """None are recorded."""
        del product
        return []

    def product_categories(self) -> list[str]:
        """None: the few that were seen need no narrowing."""
        return []

    def product_versions(self, code: str) -> list[ProductVersion]:
        """None are recorded."""
        del code
        return []

    def _was(self, name: str) -> bool:
        """Whether it had been looked at by the moment shown."""
        return self._first.get(name, self._feed.now() + 1) <= self._feed.now()
