"""The same part in other clerks' habits: particles, forms of address, words that stand for each other.

Clerks of a shop write the same thing in a hundred ways; the model learns it from what was written once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from labelled import Part

from workstation.domain.acts import Act

TIMES = 3
"""Variations of each part; those that change nothing are left out."""
INSTEAD = {
    "给您": ("帮您", "为您", "给您", "给你"),
    "帮您": ("给您", "为您", "帮你", "帮您"),
    "我": ("小妹", "妹子", "这边", "我", "我这边"),
    "请问": ("", "请问"),
    "您": ("您", "您", "您", "你", "您这边"),
    "麻烦": ("麻烦", "辛苦", "请", "麻烦"),
    "商品": ("商品", "宝贝", "东西"),
    "稍等": ("稍等", "等一下", "稍候", "稍等"),
}
TAILS = ("哦", "呢", "哈", "的哦", "的呢", "哟", "呀", "~", "哒", "的哈", "了哦", "", "", "")
SOFT_TAILS = ("哦", "呢", "哈", "", "的哦", "哟")
ASKING_TAILS = ("么", "吗?", "呢", "嘛")
ADDRESSES = ("亲", "亲亲", "亲爱的", "好的", "嗯嗯", "那", "这边")
GREETING = "您好"
_ENDED = re.compile(r"[?？~～。！!吗么呢哦哈呀吧]$")
_SOFT = re.compile(r"[哦呢哈呀]$")


def varied(part: Part, chance: Random) -> Iterator[Part]:
    """Up to ``TIMES`` variations of ``part``; a greeting in front adds its act."""
    for _ in range(TIMES):
        text = _tail(_words(part.text, chance), chance)
        other = _head(Part(text, part.acts), chance)
        if other.text != part.text:
            yield other


def _words(text: str, chance: Random) -> str:
    for word, others in INSTEAD.items():
        if word in text and chance.random() < 0.5:
            text = text.replace(word, chance.choice(others), 1)
    return text


def _tail(text: str, chance: Random) -> str:
    if not _ENDED.search(text):
        return text + chance.choice(TAILS) if chance.random() < 0.8 else text
    if _SOFT.search(text) and chance.random() < 0.6:
        return text[:-1] + chance.choice(SOFT_TAILS)
    if text.endswith("吗") and chance.random() < 0.4:
        return text[:-1] + chance.choice(ASKING_TAILS)
    return text


def _head(part: Part, chance: Random) -> Part:
    drawn = chance.random()
    if drawn < 0.03:
        return Part(f"{GREETING}，{part.text}", part.acts - {Act.OTHER} | {Act.GREET})
    if drawn < 0.25:
        return part._replace(text=chance.choice(ADDRESSES) + ("，" if chance.random() < 0.3 else "") + part.text)
    return part
