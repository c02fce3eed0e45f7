"""Products beside the conversation: those of the chat first; facts, stock, sizes, and any line into the reply."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived
from workstation.domain.knowledge import KnowledgeSource
from workstation.domain.lines import LineSource
from workstation.domain.products import Product, ProductSource
from workstation.domain.values import OrderCard, ProductCard
from workstation.domain.wanted import folded
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.knowledge.subjects import LINES_ASKED, products_in
from workstation.views.knowledge.words import day_of
from workstation.views.paper.finder import Finder
from workstation.views.paper.reading import Reading
from workstation.views.products.hits import hit_of
from workstation.views.products.sheet import blocks_of
from workstation.views.products.size_advice import SizeAdvice

SHOWN = 60
"""Products listed at most; more letters narrow it down."""
KNOWN = 6
"""Entries about a product that its sheet leads to."""


class ProductPanel(QWidget):
    """Lists and shows products; keeps none.

    ``knowledge`` tells what else is known of a product, ``lines`` what the conversation is about; both may be missing.

    Signals:
        insert_requested(str text, int caret): put plain text into the reply; the caret stands behind it.
        open_requested(Product): the clerk looks at this product.
        edit_requested(str code): change this product.
        reply_requested(str conversation, object body, object quote, int typed, int inserted): send the product's card.
        knowledge_requested(str id): show this entry.
        link_requested(str url): open this address, agreed to.
        left(): Esc was pressed with nothing to give up; the keyboard may go back to the reply.
    """

    insert_requested = Signal(str, int)
    open_requested = Signal(object)
    edit_requested = Signal(str)
    reply_requested = Signal(str, object, object, int, int)
    knowledge_requested = Signal(str)
    link_requested = Signal(str)
    left = Signal()

    def __init__(
        self, feed: Feed, source: ProductSource, knowledge: KnowledgeSource | None = None,
        lines: LineSource | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._feed, self._source, self._knowledge, self._lines = feed, source, knowledge, lines
        self._conversation = ""
        self._about: tuple[Product, ...] = ()
        self._product: Product | None = None
        self.items_of: Callable[[str], Sequence[str]] = _no_items
        """Codes and titles of what the customer of a conversation ordered; the orders' panel knows."""
        self.setObjectName("products")
        self.setAccessibleName(self.tr("Products"))
        self.finder = Finder(self.tr("Find by code, name, pinyin or initials"), self.tr("Products found"))
        self.reading = Reading(self.tr("Product"))
        self.card = QPushButton(self.tr("Send card"))
        self.card.setProperty("kind", "quiet")
        self.card.setToolTip(self.tr("Send its card to the customer"))
        self.reading.add_button(self.card)
        self.advice = SizeAdvice()
        self.reading.add_strip(self.advice)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.finder)
        self._stack.addWidget(self.reading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.finder)
        self._connect()
        self.read_anew()

    @property
    def conversation(self) -> str:
        """The conversation it stands beside, empty if none."""
        return self._conversation

    @property
    def product(self) -> Product | None:
        """What is being looked at."""
        return self._product if self._stack.currentWidget() is self.reading else None

    def show_conversation(self, conversation: str) -> None:
        """Put the products of this conversation first."""
        if conversation != self._conversation:
            self._conversation = conversation
            if not self.finder.words:
                self._back()
            self._look_around()
            self.finder.to_top()

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
        self._stack.setCurrentWidget(self.reading)

    def open_product(self, code: str) -> bool:
        """Look at the product with this code, as if it had been chosen; False if the shop does not have it."""
        product = self._source.product(code)
        if product is None:
            return False
        self.show_product(product)
        self.open_requested.emit(product)
        return True

    def focus_search(self) -> None:
        """The keyboard goes to the field."""
        self._back()
        self.finder.focus_field()

    def seek(self, words: str) -> None:
        """Look for ``words``."""
        self._back()
        self.finder.seek(words)

    def showEvent(self, event: QShowEvent) -> None:
        """By now everybody who hears has been joined."""
        self._offer()
        super().showEvent(event)

    def _offer(self) -> None:
        inserts = heard(self, "insert_requested")
        self.reading.offer(inserts=inserts, edits=heard(self, "edit_requested"))
        self.reading.whole.hide()  # nobody sends a whole sheet of facts
        self.advice.set_offering(inserts)
        self.card.setVisible(heard(self, "reply_requested") and bool(self._conversation))

    def _connect(self) -> None:
        self.finder.sought.connect(self._show_list)
        self.finder.chosen.connect(self._on_chosen)
        self.finder.left.connect(self.left)
        self.reading.insert_requested.connect(self._on_insert)
        self.advice.insert_requested.connect(self._on_insert)
        self.reading.link_requested.connect(self.link_requested)
        self.reading.subject_requested.connect(self._on_subject)
        self.reading.back_requested.connect(self._on_back)
        self.reading.edit_requested.connect(self._on_edit)
        self.card.clicked.connect(self._on_card)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self._on_rewound)

    # Listing

    def _look_around(self) -> None:
        """Find out what the conversation is about, then list."""
        lines = self._lines.before(self._conversation, None, LINES_ASKED) if self._lines and self._conversation else []
        items = self.items_of(self._conversation) if self._conversation else ()
        self._about = products_in(lines, self._source, items)
        self._show_list()

    @Slot()
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

    def _back(self) -> None:
        self._product = None
        self._stack.setCurrentWidget(self.finder)

    # Slots

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        if self.open_product(code):
            self.reading.paper.setFocus()

    @Slot()
    def _on_back(self) -> None:
        self._back()
        self.finder.list.setFocus()

    @Slot()
    def _on_edit(self) -> None:
        if self._product is not None:
            self.edit_requested.emit(self._product.code)

    @Slot(str)
    def _on_insert(self, text: str) -> None:
        self.insert_requested.emit(text, len(text))

    @Slot()
    def _on_card(self) -> None:
        product = self._product
        if product is not None and self._conversation:
            price = "" if product.price is None else f"{product.price:.2f}"
            card = ProductCard(product=product.code, title=product.title, price=price)
            self.reply_requested.emit(self._conversation, card, None, 0, 0)

    @Slot(str)
    def _on_subject(self, link: str) -> None:
        kind, _, name = link.partition(":")
        if kind == "product":
            self._on_chosen(name)
        elif kind == "knowledge":
            self.knowledge_requested.emit(name)

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        """A card that comes meanwhile may tell of another product."""
        event = entry.event
        here = bool(entry.conversation) and entry.conversation == self._conversation
        if here and isinstance(event, MessageReceived) and isinstance(event.body, ProductCard | OrderCard):
            self._look_around()

    @Slot()
    def _on_rewound(self) -> None:
        self._back()
        self._look_around()


def _no_items(conversation: str) -> Sequence[str]:
    del conversation
    return ()
