"""A made-up shop for tests of single widgets: knowledge and products from memory."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from workstation.domain.knowledge import KnowledgeEntry, KnowledgeFound, KnowledgeVersion
from workstation.domain.pinyin import spellings
from workstation.domain.products import Campaign, Fab, Product, ProductVersion, Question, SizeTable
from workstation.domain.wanted import folded, rank, snippet, sought

WASHING = KnowledgeEntry(
    id="k-wash", title="羊毛衫怎么洗", category="洗护", tags=("羊毛", "缩水"), products=("NZ-1101",),
    policies=("after_sale",), keys=spellings("羊毛衫怎么洗"),
    text="- 30℃ 以下**冷水手洗**，轻压不拧。\n- 平铺晾干，别挂。\n\n| 问题 | 处理 |\n| --- | --- |\n"
    "| 缩了 | 蒸汽熨烫，慢慢拉回 |\n| 起球 | 用去球器，别用手揪 |\n\n细说见[洗护说明](https://example.com/care)。",
)  # fmt: skip
RETURN = KnowledgeEntry(
    id="k-return", title="七天无理由退货", category="退换", policies=("after_sale",), keys=spellings("七天无理由退货"),
    text="签收后七天内、吊牌未拆、不影响再卖，可以退。\n\n**拍错、不喜欢**运费客户出。",
)  # fmt: skip
OLD = KnowledgeEntry(
    id="k-old", title="双十一预售发货", category="活动", text="定金尾款付清后按预售时间发货。", valid_to="2026-11-15",
    keys=spellings("双十一预售发货"),
)  # fmt: skip
SWEATER = Product(
    code="NZ-1101", title="秋冬半高领羊毛针织衫女打底毛衣", name="半高领羊毛衫", category="女装",
    price=Decimal("239.00"), list_price=Decimal("329.00"), colours=("燕麦", "雾蓝"), sizes=("S", "M", "L"),
    size_table=SizeTable(
        columns=("尺码", "衣长 cm", "胸围 cm", "肩宽 cm", "袖长 cm", "建议身高 cm", "建议体重"),
        rows=(
            ("S", "58", "88", "36", "54", "155–160", "80–95斤"),
            ("M", "60", "92", "37", "55", "160–165", "95–110斤"),
            ("L", "62", "96", "38", "56", "165–170", "110–125斤"),
        ),
    ),
    material="羊毛 70%，锦纶 30%", care=("冷水手洗", "平铺晾干"), facts=(("厚度", "中等"), ("领型", "半高领")),
    use="秋冬打底", suits="怕扎脖子的人", not_for="对羊毛过敏的人不建议",
    fab=(Fab(feature="17 微米细羊毛", advantage="贴身不扎", benefit="单穿一件也不用垫打底"),),
    accessories=("备用纽扣 1 颗",), goes_with=("NZ-2201",), campaigns=("HD-1",),
    stock={"燕麦/S": 0, "燕麦/M": 2, "燕麦/L": 20, "雾蓝/S": 9, "雾蓝/M": 0, "雾蓝/L": 3},
    restock="2026-12-03", questions=(Question(ask="会起球吗？", answer="摩擦多的地方会有小球，用去球器顺一遍就好。"),),
    weight_g=320, ships="48小时内", keys=(*spellings("半高领羊毛衫"), *spellings("秋冬半高领羊毛针织衫女打底毛衣")),
)  # fmt: skip
TROUSERS = Product(
    code="NZ-2201", title="高腰直筒西装裤女显瘦", name="高腰直筒裤", category="女装", price=Decimal("159.00"),
    stock={"黑": 0}, keys=spellings("高腰直筒裤"),
)  # fmt: skip
WARM = Campaign(
    code="HD-1", name="冬日满减", kind="满减", rule="满 199 减 20", first_day="2026-11-20", last_day="2026-11-25"
)
PAST = Campaign(code="HD-0", name="换季清仓", kind="折扣", rule="八折", first_day="2026-10-01", last_day="2026-10-09")


class MadeUpShop:
    """A ``KnowledgeSource`` and ``ProductSource`` over a few documents."""

    def __init__(
        self,
        entries: Iterable[KnowledgeEntry] = (WASHING, RETURN, OLD),
        products: Iterable[Product] = (SWEATER, TROUSERS),
    ) -> None:
        self.entries = {one.id: one for one in entries}
        self.products = {one.code: one for one in products}
        self.kept: list[KnowledgeVersion] = []
        self.products_kept: list[ProductVersion] = []

    def search(
        self, words: str, day: str, limit: int, *, category: str = "", product: str = ""
    ) -> list[KnowledgeFound]:
        """By words, the best first."""
        wanted = folded(words).split()
        found = []
        for one in self.entries.values():
            place = rank(sought((one.title,), one.keys, (one.text, *one.tags)), wanted)
            if place is not None and category in ("", one.category) and product in ("", *one.products):
                found.append((not one.holds_on(day), place, one))
        found.sort(key=lambda each: each[:2])
        return [
            KnowledgeFound(entry=one, snippet=snippet(one.text, wanted, 64), in_force=one.holds_on(day))
            for *_, one in found[:limit]
        ]

    def entry(self, id: str) -> KnowledgeEntry | None:
        """By id."""
        return self.entries.get(id)

    def categories(self) -> list[str]:
        """Those in use."""
        return list(dict.fromkeys(one.category for one in self.entries.values() if one.category))

    def versions(self, id: str) -> list[KnowledgeVersion]:
        """Those that were put in."""
        return [one for one in self.kept if one.entry is None or one.entry.id == id]

    def search_products(self, words: str, limit: int, *, category: str = "") -> list[Product]:
        """By words, the best first."""
        wanted = folded(words).split()
        found = [
            (not one.pieces, place, one)
            for one in self.products.values()
            if (place := rank(sought((one.code, one.name, one.title), one.keys, (one.material,)), wanted)) is not None
            and category in ("", one.category)
        ]
        return [one for *_, one in sorted(found, key=lambda each: each[:2])[:limit]]

    def product(self, code: str) -> Product | None:
        """By code."""
        return self.products.get(code)

    def titled(self, title: str) -> Product | None:
        """By title or name."""
        return next((one for one in self.products.values() if title in (one.title, one.name)), None)

    def campaigns_of(self, product: Product) -> list[Campaign]:
        """The sweater's."""
        return [PAST, WARM] if product.code == SWEATER.code else []

    def product_categories(self) -> list[str]:
        """Those in use."""
        return list(dict.fromkeys(one.category for one in self.products.values() if one.category))

    def product_versions(self, code: str) -> list[ProductVersion]:
        """Those that were put in."""
        return [one for one in self.products_kept if one.product is None or one.product.code == code]
