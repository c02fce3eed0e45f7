"""Phrases for tests: a small shop's, and a source in memory built on the real search."""

from __future__ import annotations

from collections.abc import Iterable

from workstation.domain.phrase_search import PhraseIndex
from workstation.domain.phrases import Match, Phrase, PhraseFound, PhraseScope, in_force, visible
from workstation.domain.pinyin import sound

TODAY = "2026-11-22"


def phrase(code: str, title: str, text: str, group: str = "咨询", **more: object) -> Phrase:
    """A team phrase, named by its code unless an ``id`` is given."""
    made = {"id": code or title, "code": code, "title": title, "text": text, "group": group, **more}
    return Phrase(**made, sound=sound(title or text))  # type: ignore[arg-type]


def own(code: str, title: str, text: str, group: str = "咨询", **more: object) -> Phrase:
    """One of 小美's own."""
    return phrase(code, title, text, group, scope=PhraseScope.PERSONAL, owner="小美", id=f"own {code or title}", **more)


SMALL = (
    phrase("欢迎", "欢迎光临", "您好，{客户名|亲}，欢迎光临{店铺名|小店}，{光标}", "欢迎", favourite=1),
    phrase("查询", "查订单", "麻烦发一下订单号，我马上帮您查。", "订单", favourite=2),
    phrase("物流", "物流查询", "您的订单 {订单号} 由{快递}承运，单号 {运单号}。", "物流/查询", favourite=3),
    phrase("退换", "退换总规则", "收到七天内，商品和包装完好，可以无理由退换。", "退换/规则"),
    phrase("感谢", "感谢下单", "感谢您的支持，有问题随时找我。", "感谢"),
    phrase(
        "thh", "退换货说明", "{客户名|亲}，签收后七天内可以退换，吊牌别剪、不洗不穿就行。", "退换/规则", favourite=4
    ),
    phrase("thyf", "运费谁出", "这次的寄回运费由{运费承担}承担，原因写在申请里。", "退换/运费"),
    phrase("cmzx", "尺码怎么选", "按平时穿的码拍就合适，身高和体重告诉我，帮您参考。", "咨询/尺码"),
    phrase("zl", "重量多少", "这款大约 500 克，很轻。", "咨询"),
    phrase("hd", "双十一活动", "活动到 11 月 24 日结束，券在付款页自动抵扣。", "活动", valid_to="2026-11-24"),
    phrase("", "没有代码的一句", "这一句没有代码，只能按名字或内容找到。", "咨询"),
    phrase("hy", "欢迎语", "您好，很高兴为您服务。", "欢迎"),
    own("hy", "我的欢迎语", "在的在的，您说～", "欢迎"),
)
"""A dozen of the team's, and one of 小美's own that covers the team's."""


class MemoryPhrases:
    """A ``PhraseSource`` for 小美, changed by hand."""

    def __init__(self, phrases: Iterable[Phrase] = SMALL, clerk: str = "小美") -> None:
        self.clerk = clerk
        self.answers: dict[str, list[str]] = {}
        """Ids that are suggested where a question has this word in it."""
        self.numbers: dict[int, str] = {}
        self.used: dict[str, int] = {}
        self.bring(phrases)

    def bring(self, phrases: Iterable[Phrase]) -> None:
        """Have these, and no others."""
        self.index = PhraseIndex([one for one in phrases if visible(one, self.clerk)], {})
        self._usual = {one.favourite: one for one in self.index.all() if one.favourite}

    def search(self, keys: str, limit: int) -> list[PhraseFound]:
        return self.index.search(keys, limit, lambda one: in_force(one, TODAY))

    def suggest(self, question: str, limit: int = 3) -> list[PhraseFound]:
        ids = [one for word, found in self.answers.items() if word in question for one in found]
        return [PhraseFound(found, Match.TEXT) for one in ids[:limit] if (found := self.phrase(one))]

    def phrase(self, phrase_id: str) -> Phrase | None:
        return self.index.get(phrase_id)

    def by_code(self, code: str) -> Phrase | None:
        found = [one for one in self.search(code, 5) if one.match is Match.CODE]
        return found[0].phrase if found else None

    def groups(self) -> list[str]:
        return sorted({one.group for one in self.index.all() if one.group})

    def favourites(self) -> dict[int, Phrase]:
        found = dict(self._usual)
        for number, phrase_id in self.numbers.items():
            found.pop(number, None)
            if (chosen := self.phrase(phrase_id)) is not None:
                found[number] = chosen
        return found

    def all(self) -> list[PhraseFound]:
        ordered = sorted(self.index.all(), key=lambda one: (one.scope, one.group, one.code))
        return [PhraseFound(one, Match.USE, self.index.is_shadowed(one.id)) for one in ordered]

    def uses(self, phrase_id: str) -> int:
        return self.used.get(phrase_id, 0)

    def today(self) -> str:
        return TODAY
