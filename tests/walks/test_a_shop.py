"""The first start in a shop: the demo shop stands there, or one's own is empty and a guide helps."""

from __future__ import annotations

from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.walks.sitting import answering, click
from workstation.domain.knowledge_events import ShopStocked
from workstation.journal.documents.shelves import PRODUCTS
from workstation.journal.reader import Reader
from workstation.views.guide.window import ShopGuide
from workstation.views.sign_in.dialog import FirstStartDialog


def first_start(open_program, chosen, **how):
    """Name typed, a card chosen, Enter."""

    def begin(dialog):
        QTest.keyClicks(dialog.form.name, "Mei")
        click(getattr(dialog, chosen).button)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    with answering(FirstStartDialog, begin):
        return open_program("", known=False, **how)


def goods(sitting) -> int:
    with closing(Reader.open(sitting.room.paths.journal)) as reader:
        return len(reader.with_connection(PRODUCTS.all))


def test_who_chooses_the_demo_shop_has_a_shop_full_of_goods_and_is_told_so(open_program) -> None:
    mei = first_start(open_program, "demo")
    assert mei.room.kind.value == "shop"
    mei.until(lambda: mei.facts(ShopStocked))
    assert mei.facts(ShopStocked)[0].event.orders >= 2_000
    mei.until(lambda: "拾光小铺" in mei.notice())
    assert goods(mei) >= 120
    mei.close()
    again = open_program("")
    again.settle()
    assert not again.facts(ShopStocked)


def test_who_chooses_their_own_shop_finds_it_empty_with_a_guide(open_program) -> None:
    mei = first_start(open_program, "shop")
    mei.until(lambda: any(isinstance(one, ShopGuide) and one.isVisible() for one in QApplication.topLevelWidgets()))
    guide = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ShopGuide) and one.isVisible())
    assert len(guide.rows) >= 5
    assert goods(mei) == 0
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    mei.until(lambda: not guide.isVisible())
    assert not mei.facts(ShopStocked)


def test_practice_has_the_demo_shop_to_learn_in(open_program) -> None:
    mei = first_start(open_program, "practice", stocked=True)
    assert mei.room.kind.value == "practice"
    mei.until(lambda: mei.facts(ShopStocked))
    assert goods(mei) >= 120
