"""The page of knowledge and products: ``python -m tests.demo.knowledge_page``."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QTabWidget, QVBoxLayout, QWidget

from tests.demo.fonts import use_bundled_font
from tests.demo.sources import StoryClock
from tests.entries import START, Story
from tests.views.shelves import SWEATER, WASHING, MadeUpShop
from workstation.domain.knowledge import KnowledgeVersion
from workstation.views.feed import Feed
from workstation.views.knowledge.page import KnowledgePage


def build(part: str = "edit") -> QWidget:
    """An entry being changed (``edit``), its versions (``past``), a product (``product``), or one being read."""
    shop = MadeUpShop()
    older = type(WASHING)(id=WASHING.id, title=WASHING.title, category="洗护", text="- 冷水手洗。\n- 晾干。")
    shop.kept = [
        KnowledgeVersion(at=START, clerk="小美", entry=WASHING),
        KnowledgeVersion(at=START - 86_400_000, clerk="阿哲", entry=older),
    ]
    page = KnowledgePage(Feed(StoryClock(Story())), shop, shop)
    if part == "edit":
        page.edit_entry(WASHING.id)
    elif part == "past":
        page.knowledge.open(WASHING.id)
        page.knowledge.past.click()
    elif part == "product":
        page.edit_product(SWEATER.code)
    return page


def build_all() -> QWidget:
    """One under the other."""
    box = QTabWidget()
    for part in ("read", "edit", "past", "product"):
        box.addTab(build(part), part)
    whole = QWidget()
    QVBoxLayout(whole).addWidget(box)
    return whole


def main() -> int:
    """Open it."""
    app = QApplication(sys.argv)
    use_bundled_font(app)
    box = build_all()
    box.resize(1200, 800)
    box.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
