"""The page 知识: the shop's knowledge and its products, each to find, read, write and look back at."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from workstation.domain.knowledge import KnowledgeSource
from workstation.domain.products import ProductSource
from workstation.views.feed import Feed
from workstation.views.knowledge.bench import KnowledgeBench
from workstation.views.products.bench import ProductBench


class KnowledgePage(QWidget):
    """Two benches behind tabs; ``knowledge`` and ``products`` tell what is asked for."""

    def __init__(
        self, feed: Feed, source: KnowledgeSource, products: ProductSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Knowledge and products"))
        self.knowledge = KnowledgeBench(feed, source, products)
        self.products = ProductBench(feed, products)
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Knowledge or products"))
        self._stack = QStackedWidget()
        for title, bench in ((self.tr("Knowledge"), self.knowledge), (self.tr("Products"), self.products)):
            self.bar.addTab(title)
            self._stack.addWidget(bench)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._stack.setCurrentIndex)
        self.knowledge.reading.subject_requested.connect(self._on_subject)
        self.setFocusProxy(self.knowledge)

    @Slot()
    def read_anew(self) -> None:
        """The source has changed."""
        self.knowledge.read_anew()
        self.products.read_anew()

    def edit_entry(self, id: str) -> None:
        """Change this entry."""
        self.bar.setCurrentIndex(0)
        self.knowledge.edit(id)

    def edit_product(self, code: str) -> None:
        """Change this product."""
        self.bar.setCurrentIndex(1)
        self.products.edit(code)

    @Slot(str)
    def _on_subject(self, link: str) -> None:
        kind, _, name = link.partition(":")
        if kind == "product":
            self.bar.setCurrentIndex(1)
            self.products.open(name)
        elif kind == "policy":
            self.knowledge.show_policy(name)
        else:
            self.knowledge.open(name)
