"""Tables of products as shops keep them."""

from __future__ import annotations

import tomllib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.views.shelves import SWEATER
from workstation.app.resources import resource
from workstation.channels.shop_files.product_file import ProductFile
from workstation.domain.imports import ImportFailed

COLUMNS = tomllib.loads(resource("products/headings.toml").read_text("utf-8"))["columns"]


@pytest.fixture
def table(tmp_path):
    def written(text, encoding="utf-8"):
        file = tmp_path / "商品.csv"
        file.write_bytes(text.encode(encoding))
        return ProductFile(file, COLUMNS)

    return written


def test_no_heading_is_given_to_two_columns() -> None:
    words = [word for words in COLUMNS.values() for word in words]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_rows_of_one_code_are_variants_of_one_product(table, encoding) -> None:
    given_, bad = table(
        "商家编码,宝贝标题,一口价,颜色分类,尺码,库存\n"
        "A-1,短袖,￥59.9,白,M,3\nA-1,短袖,59.90,白,L,0\nA-1,,,黑,M,12件\nB-2,毛巾,19,,,40\n",
        encoding,
    ).read({})
    assert bad == []
    first, second = (one.upon(None) for one in given_)
    assert (first.code, first.title, first.price) == ("A-1", "短袖", Decimal("59.90"))
    assert first.stock == {"白/M": 3, "白/L": 0, "黑/M": 12}
    assert (first.colours, first.sizes) == (("白", "黑"), ("M", "L"))
    assert second.pieces == 40


def test_a_variant_in_one_cell_is_taken_apart(table) -> None:
    (one,), _ = table("商品编码,商品名称,销售属性,库存\nA,袜子,颜色:灰;尺码：均码,5\n").read({})
    assert one.upon(None).stock == {"灰/均码": 5}


def test_what_the_table_does_not_say_stays(table) -> None:
    (one,), _ = table("货号,价格\nNZ-1101,199\n").read({SWEATER.code: SWEATER})
    after = one.upon(SWEATER)
    assert after.price == Decimal("199.00")
    assert (after.stock, after.fab, after.title) == (SWEATER.stock, SWEATER.fab, SWEATER.title)


def test_bad_rows_are_named_by_line_and_column_and_good_ones_kept(table) -> None:
    rows = (",无编码,1,1,", "A,好的,9,1,2026/12/3", "B,,1,1,", "C,贵,很贵,1,", "D,多,1,一些,", "E,日,1,1,下周")
    given_, bad = table("\n".join(("商品编码,标题,售价,库存,到货日期", *rows))).read({})
    assert [one.code for one in given_] == ["A"]
    assert given_[0].upon(None).restock == "2026-12-03"
    assert [(one.row, one.column, one.reason) for one in bad] == [
        (2, "商品编码", "no_code"), (4, "标题", "no_title"), (5, "售价", "bad_amount"), (6, "库存", "bad_count"),
        (7, "到货日期", "bad_day"),
    ]  # fmt: skip


def test_a_workbook_is_read_below_its_title(tmp_path) -> None:
    book = Workbook()
    for row in (["我的商品表"], [], ["商品编码", "商品标题", "价格", "重量"], ["A", "锅", 129.5, "1.2kg"]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    (one,), bad = ProductFile(tmp_path / "a.xlsx", COLUMNS).read({})
    assert bad == []
    assert (one.upon(None).price, one.upon(None).weight_g) == (Decimal("129.50"), 1200)


def test_a_table_of_something_else_is_told(table) -> None:
    with pytest.raises(ImportFailed) as failed:
        table("姓名,电话\n李,1\n").read({})
    assert failed.value.reason_code == "unknown_products"


CELL = st.text('甲A1-/.¥,"\n： ;', max_size=8)


@given(st.lists(st.lists(CELL, max_size=6), max_size=6))
def test_whatever_stands_in_the_rows_each_is_taken_or_named(tmp_path_factory, rows) -> None:
    lines = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    file = tmp_path_factory.mktemp("any") / "x.csv"
    file.write_text("商品编码,标题,价格,库存,到货日期,重量\n" + "\n".join(lines), "utf-8")
    taken, bad = ProductFile(file, COLUMNS).read({})
    assert all(one.code and one.upon(None).title for one in taken)
    assert all(one.row > 1 and one.reason for one in bad)
