"""Products beside the conversation: those of the chat first; facts, stock, sizes, and any line into the reply."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from workstation.domain.knowledge import KnowledgeSource
from workstation.domain.lines import LineSource
from workstation.domain.products import Product, ProductSource
from workstation.domain.values import ProductCard
from workstation.domain.wanted import folded
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.knowledge.subjects import LINES_ASKED, products_in
from workstation.views.knowledge.words import day_of
from workstation.views.paper.finder import Finder
from workstation.views.paper.lookup import Lookup
from workstation.views.paper.reading import Reading
from workstation.views.products.hits import hit_of
from workstation.views.products.sheet import blocks_of
from workstation.views.products.size_advice import SizeAdvice

SHOWN = 60
"""Products listed at most; more letters narrow it down."""
KNOWN = 6
"""Entries about a product that its sheet leads to."""


class ProductPanel(Lookup):
    """Lists and shows products; keeps none.

    ``knowledge`` tells what else is known of a product, ``lines`` what the conversation is about; both may be missing.

    Signals, beside those of ``Lookup`` (documents are ``Product``):
        reply_requested(str conversation, object body, object quote, int typed, int inserted): send the product's card.
        knowledge_requested(str id): show this entry.
    """

    reply_requested = Signal(str, object, object, int, int)
    knowledge_requested = Signal(str)

    def __init__(
        self, feed: Feed, source: ProductSource, knowledge: KnowledgeSource | None = None,
        lines: LineSource | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._source, self._knowledge, self._lines = source, knowledge, lines
        self._about: tuple[Product, ...] = ()
        self._product: Product | None = None
        finder = Finder(self.tr("Find by code, name, pinyin or initials"), self.tr("Products found"))
        super().__init__(feed, finder, Reading(self.tr("Product")), parent)
        self.setObjectName("products")
        self.setAccessibleName(self.tr("Products"))
        self.card = QPushButton(self.tr("Send card"))
        self.card.setProperty("kind", "quiet")
        self.card.setToolTip(self.tr("Send its card to the customer"))
        self.card.clicked.connect(self._on_card)
        self.reading.add_button(self.card)
        self.advice = SizeAdvice()
        self.advice.insert_requested.connect(self._on_insert)
        self.reading.add_strip(self.advice)
        self.read_anew()

    @property
    def product(self) -> Product | None:
        """What is being looked at."""
        return self._product if self.is_reading else None

    @Slot()
    def read_anew(self) -> None:
        """The source has changed: list anew, and show what is being looked at as it stands now."""
        self.finder.show_categories(self._source.product_categories())
        self._look_around()
        if self._product is not None:
            self._product = self._source.product(self._product.code) or self._product
            self._show_product(self._product, keep=True)

    def show_product(self, product: Product) -> None:
        """Look at this one."""
        self._product = product
        self._show_product(product)
        self._read()

    def open_product(self, code: str) -> bool:
        """Look at the product with this code, as if it had been chosen; False if the shop does not have it."""
        product = self._source.product(code)
        if product is None:
            return False
        self.show_product(product)
        self.open_requested.emit(product)
        return True

    def _offer(self) -> None:
        inserts = heard(self, "insert_requested")
        self.reading.offer(inserts=inserts, edits=heard(self, "edit_requested"))
        self.reading.whole.hide()  # nobody sends a whole sheet of facts
        self.advice.set_offering(inserts)
        self.card.setVisible(heard(self, "reply_requested") and bool(self._conversation))

    # Listing

    def _look_around(self) -> None:
        """Find out what the conversation is about, then list."""
        lines = self._lines.before(self._conversation, None, LINES_ASKED) if self._lines and self._conversation else []
        items = self.items_of(self._conversation) if self._conversation else ()
        self._about = products_in(lines, self._source, items)
        self._show_list()

    def _show_list(self) -> None:
        words, category = self.finder.words, self.finder.chips.word
        wanted = folded(words).split()
        first = () if words or category else self._about
        here = {one.code for one in first}
        hits = [hit_of(one, wanted, self.tr("In this conversation")) for one in first]
        found = self._source.search_products(words, SHOWN, category=category)
        hits += [hit_of(one, wanted) for one in found if one.code not in here]
        self.finder.show_hits(hits[:SHOWN], self._hint(words))

    def _hint(self, words: str) -> str:
        if words:
            return self.tr("No product found for “{words}”. A code, a few letters or initials are enough.").format(
                words=words
            )
        return self.tr("No products yet. Bring in the shop's table on the knowledge page, or write one there.")

    # Looking

    def _show_product(self, product: Product, *, keep: bool = False) -> None:
        day = day_of(self._feed.now())
        others = {code: one.called for code in product.goes_with if (one := self._source.product(code)) is not None}
        blocks = blocks_of(product, day, self._source.campaigns_of(product), others, self._known(product, day))
        if not keep or blocks != self.reading.paper.blocks:
            self.reading.show_blocks(blocks, self.finder.words.split())
        self.advice.show_table(product.size_table)
        self._offer()

    def _known(self, product: Product, day: str) -> dict[str, str]:
        if self._knowledge is None:
            return {}
        found = self._knowledge.search("", day, KNOWN, product=product.code)
        return {one.entry.id: one.entry.title for one in found if one.in_force}

    def _open(self, id: str) -> bool:
        return self.open_product(id)

    def _shown_id(self) -> str:
        return self._product.code if self._product is not None else ""

    def _forget(self) -> None:
        self._product = None

    def _follow(self, kind: str, name: str) -> None:
        if kind == "product":
            self._on_chosen(name)
        elif kind == "knowledge":
            self.knowledge_requested.emit(name)

    @Slot()
    def _on_card(self) -> None:
        product = self._product
        if product is not None and self._conversation:
            price = "" if product.price is None else f"{product.price:.2f}"
            card = ProductCard(product=product.code, title=product.title, price=price)
            self.reply_requested.emit(self._conversation, card, None, 0, 0)
