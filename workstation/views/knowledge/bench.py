"""The shop's knowledge to work on: find, read, write, remove with undo, and how an entry came about."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from workstation.domain.entry import Entry
from workstation.domain.knowledge import KnowledgeEntry, KnowledgeSource
from workstation.domain.knowledge_events import KnowledgeKept
from workstation.domain.products import ProductSource
from workstation.domain.wanted import folded
from workstation.views.feed import Feed
from workstation.views.knowledge.form import EntryForm
from workstation.views.knowledge.hits import hit_of
from workstation.views.knowledge.sheet import blocks_of
from workstation.views.knowledge.words import day_of, policy_words
from workstation.views.paper.finder import Finder
from workstation.views.paper.history import Past
from workstation.views.paper.reading import Reading
from workstation.views.paper.workbench import Workbench

SHOWN = 500
"""Entries listed at most."""


class KnowledgeBench(Workbench):
    """Documents are ``KnowledgeEntry``."""

    def __init__(
        self, feed: Feed, source: KnowledgeSource, products: ProductSource, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        finder = Finder(
            translate("KnowledgePanel", "Find by words, pinyin or initials"),
            translate("KnowledgePanel", "Entries found"),
        )
        super().__init__(finder, Reading(translate("KnowledgePanel", "Entry")), EntryForm(), parent)
        self._feed, self._source, self._products = feed, source, products
        self._policy = ""
        self.setAccessibleName(self.tr("Knowledge"))
        self.new.setText(self.tr("New entry"))
        self.finder.scope_left.connect(self._on_scope_left)
        feed.happened.connect(self._on_happened)
        self.read_anew()

    def show_policy(self, name: str) -> None:
        """List what explains this policy; "" lists all again."""
        self._policy = name
        explains = QCoreApplication.translate("KnowledgePanel", "Explains: {policy}")
        self.finder.show_scope(explains.format(policy=policy_words(name)) if name else "")
        self.list_documents()

    @Slot()
    def list_documents(self) -> None:
        self.finder.show_categories(self._source.categories())
        words, day = self.finder.words, day_of(self._feed.now())
        found = self._source.search(words, day, SHOWN, category=self.finder.chips.word)
        if self._policy:
            found = [one for one in found if self._policy in one.entry.policies]
        wanted = folded(words).split()
        hint = self.tr("Nothing found.") if words else self.tr("No entries yet. “New entry” writes the first.")
        self.finder.show_hits([hit_of(one, wanted) for one in found], hint)

    def document(self, key: str) -> KnowledgeEntry | None:
        return self._source.entry(key)

    def key(self, document: KnowledgeEntry) -> str:
        return document.id

    def called(self, document: KnowledgeEntry) -> str:
        return document.title

    def show_document(self, document: KnowledgeEntry) -> None:
        names = {code: one.called for code in document.products if (one := self._products.product(code)) is not None}
        blocks = blocks_of(document, day_of(self._feed.now()), names)
        if blocks != self.reading.paper.blocks:
            self.reading.show_blocks(blocks, self.finder.words.split())

    def fill_form(self, document: KnowledgeEntry | None) -> None:
        form = self.form
        assert isinstance(form, EntryForm)
        form.show_entry(document, self._source.categories())

    def show_history(self, document: KnowledgeEntry) -> None:
        past = [
            Past(one.at, one.clerk, one.entry, None if one.entry is None else lines_of(one.entry))
            for one in self._source.versions(document.id)
        ]
        self.history.show_versions(document.title, past)

    @Slot()
    def _on_scope_left(self) -> None:
        self.show_policy("")

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        if isinstance(entry.event, KnowledgeKept):
            self.was_kept(entry.event.entry)


def lines_of(entry: KnowledgeEntry) -> tuple[str, ...]:
    """An entry in lines, for telling two versions apart."""
    translate = QCoreApplication.translate
    named: list[tuple[str, Any]] = [
        (translate("EntryForm", "Title"), entry.title),
        (translate("EntryForm", "Category"), entry.category),
        (translate("EntryForm", "Tags"), "、".join(entry.tags)),
        (translate("EntryForm", "In force from"), entry.valid_from),
        (translate("EntryForm", "In force until"), entry.valid_to),
        (translate("EntryForm", "Products"), " ".join(entry.products)),
        (translate("EntryForm", "Product categories"), "、".join(entry.categories)),
        (translate("EntryForm", "Explains"), "、".join(policy_words(name) for name in entry.policies)),
    ]
    return (*(f"{name}：{value}" for name, value in named if value), "", *entry.text.split("\n"))
