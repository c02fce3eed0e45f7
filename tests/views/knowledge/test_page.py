"""Entries and products are written, looked back at and removed on one page."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from tests.entries import START, Story
from tests.views.shelves import SWEATER, WASHING, MadeUpShop
from workstation.domain.knowledge import KnowledgeVersion
from workstation.domain.knowledge_events import KnowledgeKept, ProductKept
from workstation.domain.products import ProductVersion
from workstation.views.feed import Feed
from workstation.views.knowledge.page import KnowledgePage
from workstation.views.paper.blocks import plain_of
from workstation.views.paper.history import differences

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shop() -> MadeUpShop:
    return MadeUpShop()


@pytest.fixture
def feed(clock) -> Feed:
    return Feed(clock)


@pytest.fixture
def page(qtbot, feed, shop) -> KnowledgePage:
    one = KnowledgePage(feed, shop, shop)
    qtbot.addWidget(one)
    one.resize(1100, 640)
    one.show()
    return one


def _written(page, feed, shop, event) -> None:
    """What a room does with what was asked for."""
    match event:
        case KnowledgeKept(entry=entry):
            shop.entries[entry.id] = entry
        case ProductKept(product=product):
            shop.products[product.code] = product
        case _:
            pass
    feed.publish([Story().tell(event)])
    page.read_anew()


def test_an_entry_is_changed_with_the_keyboard_and_read_afterwards(qtbot, page, feed, shop) -> None:
    page.edit_entry(WASHING.id)
    form = page.knowledge.form
    form.called.selectAll()
    qtbot.keyClicks(form.called, "wool")
    with qtbot.waitSignal(page.knowledge.keep_requested) as asked:
        qtbot.keyClick(form.called, Key.Key_S, Control)
    assert asked.args == [replace(WASHING, title="wool")]
    assert form.isVisible()
    _written(page, feed, shop, KnowledgeKept(entry=asked.args[0]))
    assert not form.isVisible()
    assert "wool" in page.knowledge.reading.paper.toPlainText()


def test_a_new_entry_has_no_name_yet_and_is_shown_once_it_has(qtbot, page, feed, shop) -> None:
    bench = page.knowledge
    bench.new.click()
    bench.form.called.setText("新规定")
    bench.form.text.setPlainText("- 一\n- 二")
    bench.form.tags.setText("规定，新 新")
    bench.form.policies["timing"].setChecked(True)
    with qtbot.waitSignal(bench.keep_requested) as asked:
        bench.form.keep.click()
    (entry,) = asked.args
    assert (entry.id, entry.tags, entry.policies) == ("", ("规定", "新"), ("timing",))
    _written(page, feed, shop, KnowledgeKept(entry=replace(entry, id="k-new")))
    assert "新规定" in bench.reading.paper.toPlainText()


def test_the_text_is_shown_as_it_will_look_while_one_types(qtbot, page) -> None:
    page.knowledge.new.click()
    page.knowledge.form.text.setPlainText("**粗** <b>x</b>")
    preview = page.knowledge.form.preview
    qtbot.waitUntil(lambda: "粗 <b>x</b>" in preview.toPlainText())


def test_a_day_that_is_none_is_said_and_nothing_is_asked(qtbot, page) -> None:
    page.edit_entry(WASHING.id)
    form = page.knowledge.form
    form.last.setText("2026-13-40")
    with qtbot.assertNotEmitted(page.knowledge.keep_requested):
        form.keep.click()
    assert "2026-13-40" in form.fault.text()


def test_what_was_typed_is_not_lost_by_a_click_in_the_list(page) -> None:
    page.edit_entry(WASHING.id)
    page.knowledge.form.called.setText("没写完")
    page.knowledge.finder.list.setCurrentIndex(page.knowledge.finder.rows.index(1))
    page.read_anew()
    assert page.knowledge.form.isVisible()
    assert page.knowledge.form.called.text() == "没写完"


def test_a_refusal_leaves_the_form_as_it_is(page) -> None:
    page.edit_entry(WASHING.id)
    page.knowledge.form.called.setText("")
    page.knowledge.form.keep.click()
    page.knowledge.was_refused()
    assert page.knowledge.form.isVisible()
    assert page.knowledge.form.changed


def test_a_removed_entry_can_be_brought_back(qtbot, page, shop) -> None:
    bench = page.knowledge
    bench.open(WASHING.id)
    with qtbot.waitSignal(bench.remove_requested) as asked:
        bench.remove.click()
    assert asked.args == [WASHING]
    del shop.entries[WASHING.id]
    page.read_anew()
    assert WASHING.title in bench.undo_said.text()
    with qtbot.waitSignal(bench.keep_requested) as back:
        bench.undo.click()
    assert back.args == [WASHING]


def test_the_history_says_what_was_different_and_restores(qtbot, page, shop) -> None:
    older = replace(WASHING, text="冷水手洗。")
    shop.kept = [
        KnowledgeVersion(at=START, clerk="小美", entry=WASHING),
        KnowledgeVersion(at=START - 1000, clerk="阿哲", entry=older),
    ]
    bench = page.knowledge
    bench.open(WASHING.id)
    bench.past.click()
    assert bench.history.list.count() == 2
    assert "小美" in bench.history.list.item(0).text()
    assert "－ 冷水手洗。" in bench.history.paper.toPlainText()
    assert not bench.history.restore.isEnabled()
    bench.history.list.setCurrentRow(1)
    with qtbot.waitSignal(bench.keep_requested) as asked:
        bench.history.restore.click()
    assert asked.args == [older]


def test_differences_name_both_sides_by_a_sign() -> None:
    said = [f"{one.marker}{plain_of(one.runs)}" for one in differences(["价格：10", "同"], ["价格：12", "同"])]
    assert said == ["－价格：10", "＋价格：12", "\u3000同"]
    assert len(differences(["一"], ["一"])) == 1


def test_a_price_and_stock_are_changed(qtbot, page, feed, shop) -> None:
    page.edit_product(SWEATER.code)
    form = page.products.form
    assert form.code.isReadOnly()
    form.price.setText("￥199")
    form.stock.setPlainText("燕麦/S 5\n墨绿/M 7")
    with qtbot.waitSignal(page.products.keep_requested) as asked:
        form.keep.click()
    (product,) = asked.args
    assert product.price == Decimal("199.00")
    assert product.stock == {"燕麦/S": 5, "墨绿/M": 7}
    assert product.colours == ("燕麦", "墨绿")
    assert product.size_table == SWEATER.size_table
    assert product.fab == SWEATER.fab
    _written(page, feed, shop, ProductKept(product=product))
    assert "¥199" in page.products.reading.paper.toPlainText()


def test_an_unchanged_product_reads_back_as_it_is(page) -> None:
    page.edit_product(SWEATER.code)
    assert page.products.form.read() == SWEATER


@pytest.mark.parametrize(
    ("field", "text"), [("price", "很便宜"), ("restock", "下周"), ("price", "-3"), ("price", "NaN")]
)
def test_a_field_that_cannot_be_read_is_named(page, field, text) -> None:
    page.edit_product(SWEATER.code)
    getattr(page.products.form, field).setText(text)
    page.products.form.finish()
    assert text in page.products.form.fault.text()


def test_a_bad_line_is_named_with_its_number(page) -> None:
    page.edit_product(SWEATER.code)
    page.products.form.stock.setPlainText("燕麦/S 5\n没有数")
    page.products.form.finish()
    assert "2" in page.products.form.fault.text()
    assert "没有数" in page.products.form.fault.text()


def test_a_product_s_history_names_its_price(page, shop) -> None:
    shop.products_kept = [
        ProductVersion(at=START, clerk="小美", product=SWEATER),
        ProductVersion(at=START - 1000, clerk="小林", product=replace(SWEATER, price=Decimal("259.00"))),
    ]
    page.edit_product(SWEATER.code)
    page.products.form.cancel.click()
    page.products.past.click()
    shown = page.products.history.paper.toPlainText()
    assert "259" in shown
    assert "239" in shown


def test_a_link_in_an_entry_leads_to_the_product(page) -> None:
    page.knowledge.open(WASHING.id)
    page.knowledge.reading.paper.link_requested.emit(f"product:{SWEATER.code}")
    assert page.products.isVisible()
    assert SWEATER.title in page.products.reading.paper.toPlainText()


def test_a_policy_lists_what_explains_it(page) -> None:
    page.knowledge.reading.paper.link_requested.emit("policy:after_sale")
    assert page.knowledge.finder.rows.rowCount() == 2
    page.knowledge.finder.scope.click()
    assert page.knowledge.finder.rows.rowCount() == 3
