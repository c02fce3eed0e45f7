"""Knowledge beside a conversation: ``python -m tests.demo.knowledge``."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from tests.demo.fonts import use_bundled_font
from tests.demo.sources import StoryClock
from tests.entries import Story
from tests.memory_lines import MemoryLines
from tests.views.shelves import SWEATER, WASHING, MadeUpShop
from workstation.domain.values import ProductCard
from workstation.views.feed import Feed
from workstation.views.knowledge.panel import KnowledgePanel


def build() -> QWidget:
    """The list beside a conversation about a sweater, a search, and an entry being read."""
    story, shop = Story(), MadeUpShop()
    feed, box = Feed(StoryClock(story)), QWidget()
    story.asks("c1", ProductCard(product=SWEATER.code, title=SWEATER.title))
    feed.publish(story.entries)
    row = QHBoxLayout(box)
    panels = [KnowledgePanel(feed, shop, shop, MemoryLines(story.entries)) for _ in range(3)]
    for panel in panels:
        panel.insert_requested.connect(print)
        panel.edit_requested.connect(print)
        panel.show_conversation("c1")
        row.addWidget(panel)
    panels[1].seek("手洗")
    panels[2].show_entry(WASHING)
    return box


def main() -> int:
    """Open it."""
    app = QApplication(sys.argv)
    use_bundled_font(app)
    box = build()
    box.resize(960, 480)
    box.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
