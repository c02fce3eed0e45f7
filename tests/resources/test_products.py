"""The hand-written goods of the demo shop hold together: codes, sizes, stock, prices and wording."""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

Table = dict[str, Any]

SHOP = Path(__file__).parents[2] / "resources" / "shop"
CATEGORIES = {
    "女装",
    "男装",
    "家居服",
    "袜品内着",
    "童装",
    "床品",
    "毛巾浴巾",
    "厨房用品",
    "收纳整理",
    "灯具",
}
KEYS = {
    "code",
    "title",
    "name",
    "category",
    "price",
    "list_price",
    "colours",
    "sizes",
    "material",
    "care",
    "facts",
    "use",
    "suits",
    "not_for",
    "fab",
    "accessories",
    "goes_with",
    "stock",
    "questions",
    "weight_g",
    "ships",
}
OPTIONAL = {"size_table", "restock_day", "campaigns"}
EXAGGERATIONS = re.compile(
    r"最|第一|100\s*[%％]|百分之百|绝对|永久|永不|包治|根治|治愈|万能|顶级|极致|唯一|国家级|全网|史上|零风险|完美|无敌"
)
MEASURED = ("衣长", "裙长", "裤长", "胸围", "腰围", "臀围", "肩宽", "袖长", "领围", "大腿围", "内长")


def read(path: Path) -> Table:
    return tomllib.loads(path.read_text(encoding="utf-8"))


PRODUCTS: list[Table] = [p for f in sorted((SHOP / "products").glob("*.toml")) for p in read(f)["product"]]
CAMPAIGNS: list[Table] = read(SHOP / "campaigns.toml")["campaign"]
HOUSE: Table = read(SHOP / "shop.toml")
CODES = [p["code"] for p in PRODUCTS]

each_product = pytest.mark.parametrize("product", PRODUCTS, ids=CODES)


def wording(product: Table) -> Iterator[str]:
    """All the prose of a product: what a clerk might say aloud or paste."""
    yield from (product["title"], product["use"], product["suits"], product["not_for"])
    yield from product["care"]
    yield from product["accessories"]
    for told in product["fab"]:
        yield from (told["feature"], told["advantage"], told["benefit"])
    for question in product["questions"]:
        yield from (question["ask"], question["answer"])


def sentences(text: str) -> Iterator[str]:
    yield from (s for s in (part.strip() for part in re.split("[。！？；!?;]", text)) if s)


def leading_number(cell: str) -> float | None:
    found = re.match(r"\d+(?:\.\d+)?", cell)
    return float(found.group()) if found else None


def test_the_shop_has_at_least_a_hundred_and_twenty_five_products() -> None:
    assert len(PRODUCTS) >= 125


def test_every_category_of_the_shop_has_products() -> None:
    assert {p["category"] for p in PRODUCTS} == CATEGORIES == set(HOUSE["main_categories"])


def test_no_code_no_name_and_no_title_is_given_twice() -> None:
    for key in ("code", "name", "title"):
        assert [v for v, n in Counter(p[key] for p in PRODUCTS).items() if n > 1] == []


@each_product
def test_a_product_has_all_its_keys_and_no_others(product: Table) -> None:
    assert KEYS - product.keys() == set()
    assert product.keys() - KEYS - OPTIONAL == set()


@each_product
def test_a_code_is_letters_a_hyphen_and_four_figures(product: Table) -> None:
    assert re.fullmatch(r"[A-Z]{2}-\d{4}", product["code"])


@each_product
def test_prices_are_text_with_two_decimals_and_never_above_the_list_price(product: Table) -> None:
    for key in ("price", "list_price"):
        assert re.fullmatch(r"[1-9]\d*\.\d\d", product[key])
    assert float(product["price"]) <= float(product["list_price"])


@each_product
def test_stock_is_kept_for_each_colour_in_each_size(product: Table) -> None:
    colours, sizes = product["colours"], product["sizes"]
    expected = {f"{c}/{s}" for c in colours for s in sizes} if sizes else set(colours)
    assert colours
    assert set(product["stock"]) == expected
    assert all(isinstance(n, int) and n >= 0 for n in product["stock"].values())


@each_product
def test_a_restock_day_is_told_exactly_when_nothing_is_left(product: Table) -> None:
    assert ("restock_day" in product) == (not any(product["stock"].values()))


def test_some_goods_are_scarce_and_a_few_are_wholly_out() -> None:
    numbers = [n for p in PRODUCTS for n in p["stock"].values()]
    assert numbers.count(0) >= 20
    assert sum(1 <= n <= 3 for n in numbers) >= 20
    assert sum("restock_day" in p for p in PRODUCTS) >= 3


@each_product
def test_a_size_table_is_square_and_names_the_sizes_on_sale(product: Table) -> None:
    table = product.get("size_table")
    if table is None:
        return
    assert {len(row) for row in table["rows"]} == {len(table["columns"])}
    if len(product["sizes"]) > 1:
        assert [row[0] for row in table["rows"]] == product["sizes"]


@each_product
def test_measures_never_shrink_from_one_size_to_the_next(product: Table) -> None:
    table = product.get("size_table", {"columns": [], "rows": []})
    for place, column in enumerate(table["columns"]):
        if not column.startswith(MEASURED):
            continue
        numbers = [leading_number(row[place]) for row in table["rows"]]
        known = [n for n in numbers if n is not None]
        assert known == sorted(set(known)), column


@each_product
def test_clothes_with_several_sizes_have_a_size_table(product: Table) -> None:
    if product["category"] in {"女装", "男装", "家居服", "童装"} and len(product["sizes"]) > 1:
        assert "size_table" in product


@each_product
def test_what_goes_with_it_and_its_campaigns_exist(product: Table) -> None:
    assert set(product["goes_with"]) <= set(CODES) - {product["code"]}
    assert set(product.get("campaigns", [])) <= {c["code"] for c in CAMPAIGNS}


@each_product
def test_facts_care_arguments_and_questions_are_enough_to_answer_with(product: Table) -> None:
    assert len(product["facts"]) >= 4
    assert all(len(fact) == 2 and all(fact) for fact in product["facts"])
    assert len(product["care"]) >= 2
    assert product["fab"]
    assert all(told.keys() == {"feature", "advantage", "benefit"} for told in product["fab"])
    assert 2 <= len(product["questions"]) <= 4
    assert all(q.keys() == {"ask", "answer"} for q in product["questions"])
    assert product["weight_g"] > 0


@each_product
def test_the_fibres_of_a_cloth_add_up_to_the_whole(product: Table) -> None:
    for part in re.split("；", product["material"]):
        shares = [float(n) for n in re.findall(r"(?<!含绒量 )(?<!\d)(\d+(?:\.\d+)?)%", part)]
        if shares:
            assert sum(shares) == 100, part


@each_product
def test_nothing_is_praised_beyond_the_truth(product: Table) -> None:
    said = [*wording(product), *(cell for fact in product["facts"] for cell in fact)]
    assert [text for text in said if EXAGGERATIONS.search(text)] == []


def test_no_sentence_stands_in_more_than_three_products() -> None:
    where: dict[str, set[str]] = defaultdict(set)
    for product in PRODUCTS:
        for text in wording(product):
            for sentence in sentences(text):
                where[sentence].add(product["code"])
    assert {s: sorted(codes) for s, codes in where.items() if len(codes) > 3} == {}


def test_campaigns_are_over_running_and_to_come() -> None:
    assert len({c["code"] for c in CAMPAIGNS}) == len(CAMPAIGNS) >= 8
    assert all(c["from_day"] <= c["to_day"] for c in CAMPAIGNS)
    assert any(c["to_day"] < 0 for c in CAMPAIGNS)
    assert any(c["from_day"] <= 0 <= c["to_day"] for c in CAMPAIGNS)
    assert any(c["from_day"] > 0 for c in CAMPAIGNS)


def test_a_campaign_names_products_and_categories_that_exist() -> None:
    for campaign in CAMPAIGNS:
        assert set(campaign["products"]) <= set(CODES), campaign["code"]
        assert set(campaign["categories"]) <= CATEGORIES, campaign["code"]
        assert campaign["products"] or campaign["categories"]


@each_product
def test_a_product_takes_part_only_in_campaigns_that_cover_it(product: Table) -> None:
    covers = {c["code"]: c for c in CAMPAIGNS}
    for code in product.get("campaigns", []):
        campaign = covers[code]
        assert product["code"] in campaign["products"] or product["category"] in campaign["categories"], code


def test_a_campaign_for_named_products_stands_on_each_of_them() -> None:
    goods = {p["code"]: p for p in PRODUCTS}
    for campaign in CAMPAIGNS:
        for code in campaign["products"]:
            assert campaign["code"] in goods[code].get("campaigns", []), (campaign["code"], code)


def test_the_shop_tells_where_it_sends_from_and_who_answers() -> None:
    assert {c["role"] for c in HOUSE["clerk"]} >= {"客服", "主管"}
    assert {c["name"] for c in HOUSE["courier"]} >= {"中通", "韵达", "圆通", "申通", "顺丰", "邮政", "极兔"}
    assert HOUSE["shipping"]["default_courier"] in {c["name"] for c in HOUSE["courier"]}
    for place in ("warehouse", "returns"):
        assert re.fullmatch(r"1300000\d{4}", HOUSE[place]["phone"])
