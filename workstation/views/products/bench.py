"""The shop's products to work on: find, read, write, remove with undo, and how a product came about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from workstation.domain.entry import Entry
from workstation.domain.knowledge_events import ProductKept
from workstation.domain.products import Product, ProductSource
from workstation.domain.wanted import folded
from workstation.views.feed import Feed
from workstation.views.knowledge.words import day_of
from workstation.views.paper.finder import Finder
from workstation.views.paper.history import Past
from workstation.views.paper.reading import Reading
from workstation.views.paper.workbench import Workbench
from workstation.views.products.form import ProductForm
from workstation.views.products.hits import hit_of
from workstation.views.products.lines import fab_lines, fact_lines, question_lines, stock_lines, table_lines
from workstation.views.products.sheet import blocks_of
from workstation.views.products.words import money

SHOWN = 500
"""Products listed at most."""


class ProductBench(Workbench):
    """Documents are ``Product``."""

    def __init__(self, feed: Feed, source: ProductSource, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        finder = Finder(
            translate("ProductPanel", "Find by code, name, pinyin or initials"),
            translate("ProductPanel", "Products found"),
        )
        super().__init__(finder, Reading(translate("ProductPanel", "Product")), ProductForm(), parent)
        self._feed, self._source = feed, source
        self.setAccessibleName(self.tr("Products"))
        self.new.setText(self.tr("New product"))
        self.reading.subject_requested.connect(self._on_subject)
        feed.happened.connect(self._on_happened)
        self.read_anew()

    @Slot()
    def list_documents(self) -> None:
        self.finder.show_categories(self._source.product_categories())
        words = self.finder.words
        found = self._source.search_products(words, SHOWN, category=self.finder.chips.word)
        hint = self.tr("Nothing found.") if words else self.tr("No products yet. “New product” writes the first.")
        self.finder.show_hits([hit_of(one, folded(words).split()) for one in found], hint)

    def document(self, key: str) -> Product | None:
        return self._source.product(key)

    def key(self, document: Product) -> str:
        return document.code

    def called(self, document: Product) -> str:
        return document.called

    def show_document(self, document: Product) -> None:
        day, campaigns = day_of(self._feed.now()), self._source.campaigns_of(document)
        others = {code: one.called for code in document.goes_with if (one := self._source.product(code)) is not None}
        blocks = blocks_of(document, day, campaigns, others, {})
        if blocks != self.reading.paper.blocks:
            self.reading.show_blocks(blocks, self.finder.words.split())

    def fill_form(self, document: Product | None) -> None:
        form = self.form
        assert isinstance(form, ProductForm)
        form.show_product(document)

    def show_history(self, document: Product) -> None:
        past = [
            Past(one.at, one.clerk, one.product, None if one.product is None else lines_of(one.product))
            for one in self._source.product_versions(document.code)
        ]
        self.history.show_versions(document.called, past)

    @Slot(str)
    def _on_subject(self, link: str) -> None:
        kind, _, name = link.partition(":")
        if kind == "product":
            self.open(name)

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        if isinstance(entry.event, ProductKept):
            self.was_kept(entry.event.product)


def lines_of(product: Product) -> tuple[str, ...]:
    """A product in lines, for telling two versions apart."""
    translate = QCoreApplication.translate
    one_line = [
        (translate("ProductForm", "Title on the shelf"), product.title),
        (translate("ProductForm", "Short name"), product.name),
        (translate("ProductForm", "Category"), product.category),
        (translate("ProductForm", "Price"), money(product.price)),
        (translate("ProductForm", "Price before"), money(product.list_price)),
        (translate("ProductForm", "New stock on"), product.restock),
        (translate("ProductForm", "Campaigns"), " ".join(product.campaigns)),
        (translate("ProductForm", "Material"), product.material),
        (translate("ProductForm", "Use"), product.use),
        (translate("ProductForm", "Suits"), product.suits),
        (translate("ProductForm", "Not for"), product.not_for),
        (translate("ProductForm", "In the box"), "、".join(product.accessories)),
        (translate("ProductForm", "Goes with"), " ".join(product.goes_with)),
        (translate("ProductForm", "Ships"), product.ships),
    ]
    many = [
        (translate("ProductForm", "Stock"), stock_lines(product)),
        (translate("ProductForm", "Size table"), table_lines(product)),
        (translate("ProductForm", "What speaks for it"), fab_lines(product)),
        (translate("ProductForm", "Questions"), question_lines(product)),
        (translate("ProductForm", "Facts"), fact_lines(product)),
        (translate("ProductForm", "Care"), "\n".join(product.care)),
    ]
    lines = [f"{name}：{value}" for name, value in one_line if value]
    for name, text in many:
        lines += [f"{name}：{line}" for line in text.splitlines()]
    return tuple(lines)
