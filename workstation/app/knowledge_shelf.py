"""The shop's knowledge and products in memory, brought up to date by what happens: what panels search."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Generic, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from workstation.app.tasks import Tasks
from workstation.domain.entry import Entry
from workstation.domain.knowledge import KnowledgeEntry, KnowledgeFound, KnowledgeVersion
from workstation.domain.knowledge_events import (
    CampaignsSet,
    KnowledgeKept,
    KnowledgeRemoved,
    ProductKept,
    ProductRemoved,
    ShopStocked,
)
from workstation.domain.products import Campaign, Product, ProductVersion
from workstation.domain.wanted import Sought, folded, rank, snippet, sought
from workstation.journal.documents.shelves import CAMPAIGNS, KNOWLEDGE, PRODUCTS
from workstation.journal.reader import Reader
from workstation.views.feed import Feed

SNIPPET = 64
"""Characters of a text shown around what was sought."""

Document = TypeVar("Document", bound=msgspec.Struct)


class Indexed(Generic[Document]):
    """Documents by id with what of them is looked through, in the order in which they were put in."""

    def __init__(self, look: Callable[[Document], Sought]) -> None:
        self._look = look
        self.documents: dict[str, Document] = {}
        self._sought: dict[str, Sought] = {}
        self._whole: dict[str, str] = {}
        """All that is looked through in one piece, to pass over at once what cannot fit."""

    def put(self, id: str, document: Document) -> None:
        """Take one in, new or changed."""
        self.documents[id] = document
        self._sought[id] = one = self._look(document)
        self._whole[id] = "\n".join((*one.names, *one.keys, one.rest))

    def remove(self, id: str) -> None:
        """Forget one."""
        self.documents.pop(id, None)
        self._sought.pop(id, None)
        self._whole.pop(id, None)

    def found(
        self, words: str, limit: int, fits: Callable[[Document], bool], late: Callable[[Document], bool]
    ) -> list[Document]:
        """The best ``limit`` that fit, those that are ``late`` behind all others."""
        wanted = folded(words).split()
        ranked = []
        for number, (id_, document) in enumerate(self.documents.items()):
            whole = self._whole[id_]
            if all(word in whole for word in wanted) and fits(document):
                place = rank(self._sought[id_], wanted)
                if place is not None:
                    ranked.append((late(document), place, number, document))
        return [document for *_, document in heapq.nsmallest(limit, ranked, key=_best)]


def _best(one: tuple[bool, int, int, object]) -> tuple[bool, int, int]:
    return one[:3]


class KnowledgeShelf(QObject):
    """Implements ``domain.knowledge.KnowledgeSource`` and ``domain.products.ProductSource`` for a room.

    Signals:
        changed(): something was read, written or taken out; lists are read anew.
    """

    changed = Signal()

    def __init__(self, feed: Feed, path: Path, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._tasks = tasks
        self._asked = False
        self.loaded = False
        """Whether the documents have been read; until then nothing is found."""
        self._entries = Indexed[KnowledgeEntry](sought_in_entry)
        self._products = Indexed[Product](sought_in_product)
        self._campaigns: list[Campaign] = []
        self._meanwhile: list[Entry] | None = None
        """What happened while the documents are being read."""
        feed.happened.connect(self._on_happened)

    def load(self) -> None:
        """Read the documents on a thread, once: the first panel that shows any asks for it."""
        if not self._asked:
            self._asked = True
            self._tasks.start(self._load(), "read knowledge")

    def rest(self) -> None:
        """The room closes: read nothing any more, and tell nobody of what is being read."""
        self._asked = True
        self.blockSignals(True)

    def search(
        self, words: str, day: str, limit: int, *, category: str = "", product: str = ""
    ) -> list[KnowledgeFound]:
        """See ``KnowledgeSource``."""
        about = self._products.documents.get(product)
        found = self._entries.found(
            words, limit, lambda one: _fits(one, category, product, about), lambda one: not one.holds_on(day)
        )
        wanted = folded(words).split()
        return [
            KnowledgeFound(entry=one, snippet=snippet(one.text, wanted, SNIPPET), in_force=one.holds_on(day))
            for one in found
        ]

    def entry(self, id: str) -> KnowledgeEntry | None:
        """See ``KnowledgeSource``."""
        return self._entries.documents.get(id)

    def categories(self) -> list[str]:
        """See ``KnowledgeSource``."""
        return _names(one.category for one in self._entries.documents.values())

    def versions(self, id: str) -> list[KnowledgeVersion]:
        """See ``KnowledgeSource``."""
        with closing(Reader.open(self._path)) as reader:
            kept = reader.with_connection(lambda db: KNOWLEDGE.versions(db, id))
        return [KnowledgeVersion(at=one.at, clerk=one.clerk, entry=one.document) for one in kept]

    def search_products(self, words: str, limit: int, *, category: str = "") -> list[Product]:
        """See ``ProductSource``."""
        return self._products.found(
            words, limit, lambda one: not category or one.category == category, lambda one: not one.pieces
        )

    def product(self, code: str) -> Product | None:
        """See ``ProductSource``."""
        return self._products.documents.get(code)

    def titled(self, title: str) -> Product | None:
        """See ``ProductSource``."""
        wanted = folded(title)
        for one in self._products.documents.values():
            if wanted in (folded(one.title), folded(one.name)):
                return one
        return None

    def campaigns_of(self, product: Product) -> list[Campaign]:
        """See ``ProductSource``."""
        mine = [
            one
            for one in self._campaigns
            if one.code in product.campaigns or product.code in one.products or product.category in one.categories
        ]
        return sorted(mine, key=lambda one: (one.first_day, one.code))

    def product_categories(self) -> list[str]:
        """See ``ProductSource``."""
        return _names(one.category for one in self._products.documents.values())

    def product_versions(self, code: str) -> list[ProductVersion]:
        """See ``ProductSource``."""
        with closing(Reader.open(self._path)) as reader:
            kept = reader.with_connection(lambda db: PRODUCTS.versions(db, code))
        return [ProductVersion(at=one.at, clerk=one.clerk, product=one.document) for one in kept]

    async def _load(self) -> None:
        self._meanwhile = []
        self._entries, self._products, self._campaigns = await self._tasks.in_thread(self._read)
        meanwhile, self._meanwhile = self._meanwhile, None
        for entry in meanwhile:
            self._apply(entry)
        self.loaded = True
        self.changed.emit()

    def _read(self) -> tuple[Indexed[KnowledgeEntry], Indexed[Product], list[Campaign]]:
        """On a thread, hence with a reader of its own."""
        entries, products = Indexed[KnowledgeEntry](sought_in_entry), Indexed[Product](sought_in_product)
        with closing(Reader.open(self._path)) as reader:
            for entry in reader.with_connection(KNOWLEDGE.all):
                entries.put(entry.id, entry)
            for product in reader.with_connection(PRODUCTS.all):
                products.put(product.code, product)
            return entries, products, reader.with_connection(CAMPAIGNS.all)

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        if self._meanwhile is not None:
            self._meanwhile.append(entry)  # what is being read may be older
        else:
            self._apply(entry)

    def _apply(self, entry: Entry) -> None:
        match entry.event:
            case KnowledgeKept(entry=kept):
                self._entries.put(kept.id, kept)
            case KnowledgeRemoved(id=gone):
                self._entries.remove(gone)
            case ProductKept(product=product):
                self._products.put(product.code, product)
            case ProductRemoved(code=code):
                self._products.remove(code)
            case CampaignsSet(campaigns=campaigns):
                self._campaigns = list(campaigns)
            case ShopStocked() if self._asked:
                self._asked = False
                self.load()
                return
            case _:
                return
        self.changed.emit()


def _fits(entry: KnowledgeEntry, category: str, product: str, about: Product | None) -> bool:
    if category and entry.category != category:
        return False
    if not product:
        return True
    return product in entry.products or (about is not None and about.category in entry.categories)


def sought_in_entry(one: KnowledgeEntry) -> Sought:
    """What of an entry is looked through."""
    return sought((one.title,), one.keys, (one.category, *one.tags, one.text))


def sought_in_product(one: Product) -> Sought:
    """What of a product is looked through."""
    facts = (word for fact in one.facts for word in fact)
    asked = (word for question in one.questions for word in (question.ask, question.answer))
    rest = (one.category, one.material, one.use, one.suits, *one.colours, *one.sizes, *one.care, *facts, *asked)
    return sought((one.code, one.name, one.title), one.keys, rest)


def _names(words: Iterable[str]) -> list[str]:
    return [one for one in dict.fromkeys(words) if one]
