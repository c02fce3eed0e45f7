"""Products beside the conversation, worked with real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.entries import Story
from tests.memory_lines import MemoryLines
from tests.views.shelves import SWEATER, TROUSERS, MadeUpShop
from workstation.domain.values import OrderCard, ProductCard
from workstation.views.feed import Feed
from workstation.views.products.panel import ProductPanel

Key = Qt.Key


@pytest.fixture
def shop() -> MadeUpShop:
    return MadeUpShop()


@pytest.fixture
def feed(clock) -> Feed:
    return Feed(clock)


@pytest.fixture
def lines() -> MemoryLines:
    story = Story()
    story.asks("c1", OrderCard(order_no="1", title=TROUSERS.title))
    story.asks("c2", "在吗")
    return MemoryLines(story.entries)


@pytest.fixture
def asked() -> list[object]:
    return []


@pytest.fixture
def panel(qtbot, feed, shop, lines, asked) -> ProductPanel:
    one = ProductPanel(feed, shop, shop, lines)
    qtbot.addWidget(one)
    one.insert_requested.connect(lambda text, caret: asked.append((text, caret)))
    one.reply_requested.connect(lambda *values: asked.append(values))
    one.show_conversation("c1")
    one.resize(288, 420)
    one.show()
    return one


def _listed(panel) -> list[tuple[str, str]]:
    rows = panel.finder.rows
    return [(rows.row(at).key, rows.row(at).badge) for at in range(rows.rowCount())]


def test_what_was_ordered_in_the_conversation_stands_first(panel) -> None:
    assert [key for key, _ in _listed(panel)] == [TROUSERS.code, SWEATER.code]
    panel.show_conversation("c2")
    assert [key for key, _ in _listed(panel)] == [SWEATER.code, TROUSERS.code]


def test_items_of_the_customer_s_orders_count_too(panel) -> None:
    panel.items_of = {"c2": [SWEATER.code]}.get
    panel.show_conversation("c2")
    key, badge = _listed(panel)[0]
    assert key == SWEATER.code
    assert badge


def test_what_is_out_of_stock_says_so_before_anything_else(panel) -> None:
    assert panel.finder.rows.row(0).tone == "danger"


@pytest.mark.parametrize("typed", ["NZ-1101", "nz1101"[:2] + "-11", "羊毛", "bglyms"])
def test_a_product_is_found_as_one_types(qtbot, panel, typed) -> None:
    panel.finder.field.setText(typed)
    qtbot.waitUntil(lambda: [key for key, _ in _listed(panel)] == [SWEATER.code])


def test_enter_looks_and_tells_that_it_was_looked_at(qtbot, panel) -> None:
    panel.focus_search()
    panel.seek("羊毛")
    with qtbot.waitSignal(panel.open_requested) as seen:
        qtbot.keyClick(panel.finder.field, Key.Key_Return)
    assert seen.args == [SWEATER]
    assert panel.product == SWEATER


def test_a_line_goes_into_the_reply_with_the_keys(qtbot, panel, asked) -> None:
    panel.show_product(SWEATER)
    qtbot.keyClick(panel.reading.paper, Key.Key_Down)
    qtbot.keyClick(panel.reading.paper, Key.Key_Return)
    ((text, caret),) = asked
    assert "239" in text
    assert caret == len(text)


def test_its_card_is_sent_into_the_conversation(panel, asked) -> None:
    panel.show_product(SWEATER)
    panel.card.click()
    card = ProductCard(product=SWEATER.code, title=SWEATER.title, price="239.00")
    assert asked == [("c1", card, None, 0, 0)]


def test_without_a_conversation_there_is_nobody_to_send_a_card_to(panel) -> None:
    panel.show_conversation("")
    panel.show_product(SWEATER)
    assert panel.card.isHidden()


def test_height_and_weight_lead_to_a_size_that_goes_into_the_reply(qtbot, panel, asked) -> None:
    panel.show_product(SWEATER)
    qtbot.keyClicks(panel.advice.height_asked, "162")
    qtbot.keyClicks(panel.advice.weight_asked, "105")
    assert panel.advice.said.text() == "→ M"
    panel.advice.put.click()
    assert "M" in asked[0][0]
    assert "162" in asked[0][0]


def test_without_such_a_table_no_size_is_asked_for(panel) -> None:
    panel.show_product(TROUSERS)
    assert panel.advice.isHidden()


def test_a_link_leads_to_what_goes_with_it(panel) -> None:
    panel.show_product(SWEATER)
    panel.reading.paper.link_requested.emit(f"product:{TROUSERS.code}")
    assert panel.product == TROUSERS


def test_a_price_that_changes_is_shown_at_once(panel, shop) -> None:
    panel.show_product(SWEATER)
    shop.products[SWEATER.code] = type(SWEATER)(code=SWEATER.code, title="改了名")
    panel.read_anew()
    assert "改了名" in panel.reading.paper.toPlainText()


def test_an_empty_shop_says_where_products_come_from(qtbot, feed) -> None:
    one = ProductPanel(feed, MadeUpShop((), ()))
    qtbot.addWidget(one)
    assert one.finder.empty.text()


def test_with_another_conversation_the_list_stands_at_its_top(panel) -> None:
    panel.show_conversation("c2")
    panel.finder.list.setCurrentIndex(panel.finder.rows.index(1))
    panel.show_conversation("c1")
    assert panel.finder.list.currentIndex().row() == 0
