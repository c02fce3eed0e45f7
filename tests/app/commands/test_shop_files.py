"""``workstation import-knowledge`` and ``import-products``: dry run, twice, what is bad."""

from __future__ import annotations

import json
from contextlib import closing

import pytest

from workstation.app.resources import resource
from workstation.journal.connection import connect_to_read
from workstation.journal.documents.shelves import KNOWLEDGE, PRODUCTS


def _counts(result):
    return (result["added"], result["changed"], result["unchanged"], len(result["rejected"]))


@pytest.fixture
def told(call):
    def summary(*arguments):
        status, said, objected = call(*arguments, "--json")
        assert (status, objected) == (0, "")
        return json.loads(said)

    return summary


def test_the_demo_shop_s_own_folder_comes_in_whole_and_only_once(told, data) -> None:
    folder = resource("shop/knowledge")
    files = len(list(folder.glob("*.md")))
    assert _counts(told("import-knowledge", folder, "--dry-run")) == (files, 0, 0, 0)
    assert not (data / "shop" / "journal.db").exists()
    assert _counts(told("import-knowledge", folder)) == (files, 0, 0, 0)
    assert _counts(told("import-knowledge", folder)) == (0, 0, files, 0)
    with closing(connect_to_read(data / "shop" / "journal.db")) as db:
        assert len(KNOWLEDGE.all(db)) == files
        assert all(one.keys for one in KNOWLEDGE.all(db))


def test_a_changed_price_changes_one_product_and_a_bad_row_is_named(told, data, tmp_path) -> None:
    file = tmp_path / "商品.csv"
    file.write_text("商品编码,商品标题,价格,库存\nA,短袖,59,3\nB,毛巾,19,4\n", "gb18030")
    assert _counts(told("import-products", file)) == (2, 0, 0, 0)
    file.write_text("商品编码,商品标题,价格,库存\nA,短袖,49,3\nB,毛巾,十九,4\n", "utf-8")
    result = told("import-products", file)
    assert _counts(result) == (0, 1, 0, 1)
    (bad,) = result["rejected"]
    assert (bad["row"], bad["column"]) == (3, "价格")
    assert "十九" in bad["reason"]
    with closing(connect_to_read(data / "shop" / "journal.db")) as db:
        assert [(one.code, str(one.price)) for one in PRODUCTS.all(db)] == [("A", "49.00"), ("B", "19.00")]
        assert len(PRODUCTS.versions(db, "A")) == 2


def test_what_comes_in_is_said_in_words(call, tmp_path) -> None:
    (tmp_path / "a.md").write_text("# 一\n正文", "utf-8")
    (tmp_path / "b.md").write_text("# 二\n", "utf-8")
    status, said, _ = call("import-knowledge", tmp_path)
    assert status == 0
    assert "b.md" in said


def test_a_file_of_something_else_is_refused_in_words(call, tmp_path) -> None:
    (tmp_path / "x.csv").write_text("姓名\n李\n", "utf-8")
    status, _, objected = call("import-products", tmp_path / "x.csv")
    assert status == 1
    assert "商品编码" in objected
