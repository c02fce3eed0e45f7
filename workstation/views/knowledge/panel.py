"""Knowledge beside the conversation: what fits it first, all else by a few letters; read, and put into the reply."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from workstation.domain.knowledge import KnowledgeEntry, KnowledgeFound, KnowledgeSource
from workstation.domain.lines import LineSource
from workstation.domain.products import Product, ProductSource
from workstation.domain.wanted import folded
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.knowledge.hits import hit_of
from workstation.views.knowledge.sheet import blocks_of
from workstation.views.knowledge.subjects import LINES_ASKED, products_in
from workstation.views.knowledge.words import day_of, policy_words
from workstation.views.paper.finder import Finder
from workstation.views.paper.lookup import Lookup
from workstation.views.paper.reading import Reading

SHOWN = 60
"""Entries listed at most; more letters narrow it down."""
SUGGESTED = 6
"""Entries put first because the conversation is about their products."""


class KnowledgePanel(Lookup):
    """Lists and shows entries; keeps none.

    ``products`` names what entries are about, ``lines`` tells what the conversation is about; both may be missing.

    Signals, beside those of ``Lookup`` (documents are ``KnowledgeEntry``):
        product_requested(str code): show this product.
    """

    product_requested = Signal(str)

    def __init__(
        self, feed: Feed, source: KnowledgeSource, products: ProductSource | None = None,
        lines: LineSource | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._source, self._products, self._lines = source, products, lines
        self._about: tuple[Product, ...] = ()
        self._policy = ""
        self._entry: KnowledgeEntry | None = None
        finder = Finder(self.tr("Find by words, pinyin or initials"), self.tr("Entries found"))
        super().__init__(feed, finder, Reading(self.tr("Entry")), parent)
        self.setObjectName("knowledge")
        self.setAccessibleName(self.tr("Knowledge"))
        self.finder.scope_left.connect(self._on_scope_left)
        self.read_anew()

    @property
    def entry(self) -> KnowledgeEntry | None:
        """What is being read."""
        return self._entry if self.is_reading else None

    @Slot()
    def read_anew(self) -> None:
        """The source has changed: list anew, and show what is being read as it stands now."""
        self.finder.show_categories(self._source.categories())
        self._look_around()
        if self._entry is not None:
            self._entry = self._source.entry(self._entry.id) or self._entry
            self._show_entry(self._entry)

    def show_entry(self, entry: KnowledgeEntry) -> None:
        """Read this one."""
        self._entry = entry
        self._show_entry(entry)
        self._read()

    def open_entry(self, id: str) -> bool:
        """Read the entry with this id, as if it had been chosen; False if it is gone."""
        entry = self._source.entry(id)
        if entry is None:
            return False
        self.show_entry(entry)
        self.open_requested.emit(entry)
        return True

    def _offer(self) -> None:
        self.reading.offer(inserts=heard(self, "insert_requested"), edits=heard(self, "edit_requested"))

    # Listing

    def _look_around(self) -> None:
        """Find out what the conversation is about, then list."""
        self._about = ()
        if self._products is not None and self._conversation:
            lines = self._lines.before(self._conversation, None, LINES_ASKED) if self._lines else []
            self._about = products_in(lines, self._products, self.items_of(self._conversation))
        self._show_list()

    def _show_list(self) -> None:
        words, category = self.finder.words, self.finder.chips.word
        day = day_of(self._feed.now())
        fitting = {} if words or category or self._policy else self._suggested(day)
        limit = SHOWN if not self._policy else SHOWN * 10
        found = [one for one in self._source.search(words, day, limit, category=category) if self._in_scope(one)]
        wanted = folded(words).split()
        hits = [hit_of(one, wanted, why) for one, why in fitting.values()]
        hits += [hit_of(one, wanted) for one in found if one.entry.id not in fitting]
        self.finder.show_hits(hits[:SHOWN], self._hint(words))

    def _suggested(self, day: str) -> dict[str, tuple[KnowledgeFound, str]]:
        """Entries about the products of the conversation, by id, with the product's name."""
        suggested: dict[str, tuple[KnowledgeFound, str]] = {}
        for product in self._about:
            for one in self._source.search("", day, SUGGESTED, product=product.code):
                if one.in_force and len(suggested) < SUGGESTED:
                    suggested.setdefault(one.entry.id, (one, product.called))
        return suggested

    def _in_scope(self, found: KnowledgeFound) -> bool:
        return not self._policy or self._policy in found.entry.policies

    def _hint(self, words: str) -> str:
        if words:
            return self.tr("Nothing found for “{words}”. Fewer words, pinyin or initials find more.").format(
                words=words
            )
        if self._policy or self.finder.chips.word:
            return self.tr("Nothing here yet.")
        return self.tr("The shop's knowledge is empty. Write entries on the knowledge page, or import a folder.")

    # Reading

    def _show_entry(self, entry: KnowledgeEntry) -> None:
        names = {code: self._name(code) for code in entry.products}
        wanted = self.finder.words.split()
        self.reading.show_blocks(blocks_of(entry, day_of(self._feed.now()), names), wanted)

    def _name(self, code: str) -> str:
        product = self._products.product(code) if self._products is not None else None
        return product.called if product is not None else code

    def _open(self, id: str) -> bool:
        return self.open_entry(id)

    def _shown_id(self) -> str:
        return self._entry.id if self._entry is not None else ""

    def _forget(self) -> None:
        self._entry = None

    def _follow(self, kind: str, name: str) -> None:
        if kind == "product":
            self.product_requested.emit(name)
        elif kind == "policy":
            self._policy = name
            self.finder.show_scope(self.tr("Explains: {policy}").format(policy=policy_words(name)))
            self.finder.field.clear()
            self._on_back()
            self._show_list()
        else:
            self._on_chosen(name)

    @Slot()
    def _on_scope_left(self) -> None:
        self._policy = ""
        self.finder.show_scope("")
        self._show_list()
