"""Products beside a conversation: ``python -m tests.demo.products``."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from tests.demo.fonts import use_bundled_font
from tests.demo.sources import StoryClock
from tests.entries import Story
from tests.memory_lines import MemoryLines
from tests.views.shelves import SWEATER, MadeUpShop
from workstation.domain.values import ProductCard
from workstation.views.feed import Feed
from workstation.views.products.panel import ProductPanel


def build() -> QWidget:
    """The list beside a conversation about a sweater, the sweater, and more of it."""
    story, shop = Story(), MadeUpShop()
    feed, box = Feed(StoryClock(story)), QWidget()
    story.asks("c1", ProductCard(product=SWEATER.code, title=SWEATER.title))
    feed.publish(story.entries)
    row = QHBoxLayout(box)
    panels = [ProductPanel(feed, shop, shop, MemoryLines(story.entries)) for _ in range(3)]
    for panel, width in zip(panels, (288, 288, 560), strict=True):
        panel.setFixedWidth(width)
        panel.insert_requested.connect(print)
        panel.reply_requested.connect(print)
        panel.edit_requested.connect(print)
        panel.show_conversation("c1")
        row.addWidget(panel)
    for panel in panels[1:]:
        panel.show_product(SWEATER)
        panel.advice.height_asked.setText("162")
        panel.advice.weight_asked.setText("105")
    return box


def main() -> int:
    """Open it."""
    app = QApplication(sys.argv)
    use_bundled_font(app)
    box = build()
    box.resize(1200, 900)
    box.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
