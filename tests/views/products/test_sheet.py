"""The sheet of a product: what it says, and what goes into a reply."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from tests.views.shelves import PAST, SWEATER, WARM
from workstation.app.language import install_language
from workstation.domain.products import Product
from workstation.views.paper.blocks import Kind, plain_of, said_by
from workstation.views.products.sheet import blocks_of
from workstation.views.products.words import days_left, money, stock_grid, stock_said

TODAY = "2026-11-22"


@pytest.fixture(autouse=True)
def chinese(qapp):
    install_language(qapp, "zh_CN")
    yield
    install_language(qapp, "en")


def _blocks(product: Product = SWEATER, day: str = TODAY, campaigns=(PAST, WARM)):
    return blocks_of(product, day, campaigns, {"NZ-2201": "高腰直筒裤"}, {"k-wash": "羊毛衫怎么洗"})


def _shown(**given) -> str:
    lines = []
    for block in _blocks(**given):
        lines.append(plain_of(block.runs))
        lines += ["|".join(plain_of(cell) for cell in row) for row in block.rows]
    return "\n".join(lines)


def _says(**given) -> list[str]:
    return [said_by(block) for block in _blocks(**given) if block.offered]


def test_money_has_no_needless_zeros() -> None:
    assert [money(Decimal(one)) for one in ("239.00", "239.50", "0.99", "100")] == ["239", "239.5", "0.99", "100"]
    assert money(None) == ""


def test_a_running_campaign_says_how_long_and_one_that_is_over_is_not_named() -> None:
    assert days_left(WARM, TODAY) == 4
    assert "还剩 4 天" in _shown()
    assert PAST.name not in _shown()
    assert "最后一天" in _shown(day="2026-11-25")
    assert "2026-11-20 开始" in _shown(day="2026-11-01")


def test_a_price_is_told_with_the_one_before() -> None:
    assert "现在是 239 元（原价 329 元）" in _says()
    assert "现在是 239 元" in _says(product=replace(SWEATER, list_price=None))


def test_the_stock_is_a_grid_whose_short_cells_say_so_in_words() -> None:
    (grid,) = [block for block in _blocks() if block.whole]
    cells = [[plain_of(cell) for cell in row] for row in grid.rows]
    assert cells == [["", "S", "M", "L"], ["燕麦", "✕ 缺", "仅 2", "20"], ["雾蓝", "9", "✕ 缺", "仅 3"]]


def test_the_stock_is_told_without_counting_what_is_plenty() -> None:
    assert "燕麦：S 暂时缺货，M 仅剩 2 件，L 有货\n雾蓝：S 有货，M 暂时缺货，L 仅剩 3 件" in _says()


def test_stock_by_one_name_alone_is_one_row() -> None:
    one = replace(SWEATER, stock={"黑": 0, "白": 4})
    assert stock_grid(one) == (("黑", "白"), (("", (0, 4)),))
    assert stock_said("", ("黑", "白"), (0, 4)) == "黑 暂时缺货，白 有货"


def test_a_combination_that_is_not_made_is_neither_shown_as_out_nor_told() -> None:
    one = replace(SWEATER, stock={"燕麦/S": 5, "雾蓝/M": 5})
    sizes, rows = stock_grid(one)
    assert rows[0] == ("燕麦", (5, None))
    assert stock_said("燕麦", sizes, (5, None)) == "燕麦：S 有货"


def test_what_speaks_for_it_is_told_in_one_sentence() -> None:
    assert "17 微米细羊毛，贴身不扎，单穿一件也不用垫打底。" in _says()


def test_a_question_is_read_and_its_answer_told() -> None:
    assert "会起球吗？" in _shown()
    assert "会起球吗？" not in _says()
    assert "摩擦多的地方会有小球，用去球器顺一遍就好。" in _says()


def test_whom_it_does_not_suit_is_said_honestly() -> None:
    assert "⚠ 不适合：对羊毛过敏的人不建议" in _shown()


def test_what_goes_with_it_leads_there() -> None:
    links = [run.link for block in _blocks() for run in block.runs if run.link]
    assert links == ["product:NZ-2201", "knowledge:k-wash"]


def test_a_product_of_which_little_is_known_shows_no_empty_parts() -> None:
    blocks = _blocks(product=Product(code="X", title="只有标题"), campaigns=())
    assert [block.kind for block in blocks if block.kind is Kind.TABLE] == []
    assert len(blocks) == 4  # title, code, and the entry about it under its heading
