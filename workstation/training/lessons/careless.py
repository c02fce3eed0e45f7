"""Clerks of whom a lesson must not think well: rude, silent, the same words for all, promising all, only kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from workstation.domain.entry import Entry
from workstation.training.crowd.arrival import Arrival
from workstation.training.lessons.case import Case
from workstation.training.lessons.clerk import Hands
from workstation.training.lessons.one_hand import Manner, OneHand
from workstation.training.scenarios.scenario import ClerkDeed


class Silent:
    """Never says a word."""

    def __init__(self, hands: Hands, customers: Mapping[str, Arrival], seed: str) -> None:
        del hands, customers, seed

    def hear(self, entry: Entry) -> None:
        """Takes note of nothing."""

    def advance(self, now: int) -> None:
        """Does nothing."""

    def next_due(self) -> int | None:
        """Never."""
        return None


class Reciter(OneHand):
    """Answers whoever waits with the next of its own lines, whatever was asked; as quick as the average clerk."""

    manner = Manner(typed_a_minute=80, inserted=0.5, thinks=(2.0, 4.5))
    lines: ClassVar[tuple[str, ...]] = ()

    def decide(self, case: Case, now: int) -> ClerkDeed | None:
        """The next line."""
        if case.waiting_since is None:
            return None
        return ClerkDeed(say=self.lines[len(case.said) % len(self.lines)])


class Template(Reciter):
    """The same greeting each time."""

    lines = ("您好，欢迎光临本店，请问有什么可以帮您？",)


class Rude(Reciter):
    """Insults, blames and pushes off."""

    lines = (
        "催什么催，没看见我忙着吗",
        "这么简单的事你自己不会看啊",
        "爱买不买，不差你这一单",
        "这个不归我管，你找快递去",
        "你这人怎么说不明白呢，有病吧",
    )


class Promiser(Reciter):
    """Promises whatever nobody can keep."""

    lines = (
        "亲您放心，百分之百正品，假一赔十",
        "今天一定给您发货，明天保证送到，送不到全额赔您",
        "您给个五星好评，马上返您二十元红包",
        "加我微信，私下给您便宜一半",
        "我们家这个包治百病，全网最低价，买了绝对不后悔",
    )


class Kind(Reciter):
    """Warm words and nothing else."""

    lines = (
        "亲亲，非常抱歉给您带来不好的体验呢",
        "亲亲，非常理解您的心情哦",
        "真的很抱歉呢亲，您消消气",
        "理解理解，换谁都会着急的亲亲",
        "抱歉亲亲，让您久等了，感谢您的耐心哦",
        "亲亲抱歉抱歉，辛苦您啦",
    )
