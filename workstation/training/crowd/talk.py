"""How one customer writes: own words first, in fragments or at length, with slips, emoji, cards and pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from random import Random

from workstation.domain import pace
from workstation.domain.orders import Order
from workstation.domain.practice_events import Mood
from workstation.domain.values import AnyBody, Buyer, OrderCard, Text
from workstation.training.crowd.kit import Kit
from workstation.training.crowd.wording import Occasion
from workstation.training.scenarios.scenario import Scenario

_COMMA = re.compile(r"[，。；]")
_ENDS = ("。", "！", "？", "!", "?", "~", "…", "，")
_GREETINGS = ("你好", "您好", "在吗", "在不在", "请问", "有人", "hello", "hi", "哈喽", "亲", "客服")
_LEAST = 4
"""Characters of a message that may have a slip or an emoji."""


class Talk:
    """Draws words and makes messages of them. Never says the same line twice before all are used up."""

    def __init__(
        self, scenario: Scenario, buyer: Buyer, orders: Mapping[str, Order], kit: Kit, stream: Callable[[str], Random]
    ) -> None:
        """``stream`` gives the customer's stream of chance for a purpose."""
        self._scenario, self._kit, self._orders = scenario, kit, orders
        self._habits = scenario.customer.habits
        self._words, self._slips, self._pace = stream("words"), stream("slips"), stream("pace")
        self._used: set[str] = set()
        self._places = _places(buyer, orders)

    def opening(self, ways: Sequence[Sequence[str]]) -> list[str]:
        """One of ``ways`` to raise a matter, the pieces in order; a long one may be cut at its commas."""
        pieces = [self._filled(one) for one in self._words.choice(ways)]
        return [part for one in pieces for part in self._cut(one)]

    def parts_with(self, text: str, following: str) -> bool:
        """Whether this one sends ``text`` before writing on, rather than both as one message."""
        numbers = self._kit.numbers.talking
        return self._happens(self._habits.fragments * numbers.apart) or len(text) + len(following) > numbers.longest

    def joined(self, text: str, following: str) -> str:
        """Both as one message."""
        if text.endswith(_ENDS):
            return text + following
        return f"{text}{'，' if self._happens(self._kit.numbers.talking.joined_by_comma) else ' '}{following}"

    def one_of(self, lines: Sequence[str], common: Occasion | None = None) -> str:
        """One of ``lines``; when they are used up, or there are none, one of the common words."""
        if common is not None and self._used.issuperset(lines):
            return self.say(common)
        return self._filled(self._draw(lines))

    def say(self, occasion: Occasion) -> str:
        """Something for ``occasion``: the scenario's own words first."""
        own: tuple[str, ...] = getattr(self._scenario.reactions, occasion.value, ())
        if occasion is Occasion.FAIR:
            own = self._scenario.endings.fair
        elif occasion is Occasion.BAD:
            own = self._scenario.endings.bad
        common = self._kit.wording.lines[occasion].of(self._scenario.customer.type)
        return self._filled(self._draw(common if self._used.issuperset(own) else own))

    def repeats(self) -> bool:
        """Whether this one says the same again rather than ask whether anybody is there."""
        return self._happens(self._habits.repeats)

    def greets(self, first: str) -> bool:
        """Whether this one opens with a greeting before ``first``, unless that is one."""
        greets = self._happens(self._habits.greeting)
        return greets and not first.startswith(_GREETINGS)

    def message(self, text: str, mood: Mood) -> Text:
        """``text`` as it is really typed."""
        if len(text) >= _LEAST and self._happens_slip(self._habits.typos):
            text = self._slipped(text)
        if len(text) >= _LEAST and self._happens_slip(self._habits.emoji):
            text += self._slips.choice(self._emoji(mood))
        return Text(text=text)

    def card(self, order: str) -> OrderCard | None:
        """The card of the scenario's order; None if it has none."""
        found = self._orders.get(order)
        if found is None or not found.items:
            return None
        return OrderCard(
            order_no=found.order_no, title=found.items[0].title, status=found.status.value if found.status else "",
            total=str(found.total) if found.total is not None else "", pieces=found.pieces or len(found.items),
        )  # fmt: skip

    def with_picture(self, name: str, text: str, alone: int) -> list[AnyBody | str]:
        """The picture ``name`` and ``text``; without the words in ``alone`` of a hundred, without it if it is lost."""
        picture = self._kit.pictures.get(name)
        if picture is None:
            return [text]
        return [picture] if self._happens(alone) else [picture, text]

    def typing(self, body: AnyBody | str) -> int:
        """Milliseconds to write ``body``, or to pick it."""
        if isinstance(body, Text):
            body = body.text
        return round(pace.typing(self._pace, len(body) if isinstance(body, str) else 0) / self._habits.speed)

    def reading(self, characters: int) -> int:
        """Milliseconds to see, read and think over a reply of ``characters``."""
        return pace.reading(self._pace, characters) + pace.between(self._pace, *self._kit.numbers.talking.thinking)

    def between(self, least: float, most: float) -> int:
        """Some milliseconds between two numbers of seconds."""
        return pace.between(self._pace, least, most)

    def happens(self, percent: float) -> bool:
        """Whether a whim of this customer comes true."""
        return self._happens(percent)

    def _happens(self, percent: float) -> bool:
        return self._words.random() * 100 < percent

    def _happens_slip(self, percent: float) -> bool:
        return self._slips.random() * 100 < percent

    def _draw(self, lines: Sequence[str]) -> str:
        fresh = [one for one in lines if one not in self._used]
        if not fresh:
            self._used.difference_update(lines)
            fresh = list(lines)
        line = self._words.choice(fresh)
        self._used.add(line)
        return line

    def _cut(self, piece: str) -> list[str]:
        numbers = self._kit.numbers.talking
        if len(piece) < numbers.cut_from or not self._happens(self._habits.fragments * numbers.cuts / 100):
            return [piece]
        parts = [part.strip() for part in _COMMA.split(piece)]
        whole: list[str] = []
        for part in parts:
            if whole and (len(part) < numbers.shortest_piece or len(whole[-1]) < numbers.shortest_piece):
                whole[-1] += f"，{part}" if part else ""
            elif part:
                whole.append(part)
        return whole

    def _filled(self, text: str) -> str:
        for place, value in self._places.items():
            text = text.replace(place, value)
        return text

    def _slipped(self, text: str) -> str:
        found = [right for right in self._kit.wording.slips if right in text]
        if not found:
            return text
        right = self._slips.choice(found)
        return text.replace(right, self._kit.wording.slips[right], 1)

    def _emoji(self, mood: Mood) -> tuple[str, ...]:
        emoji = self._kit.wording.emoji
        if mood in (Mood.FURIOUS, Mood.UPSET):
            return emoji.bad
        return emoji.good if mood is Mood.PLEASED else emoji.neutral


def _places(buyer: Buyer, orders: Mapping[str, Order]) -> dict[str, str]:
    """What stands in braces in a scenario's words → what it is for this customer."""
    order = orders.get("main")
    product = order.items[0].title if order is not None and order.items else ""
    return {
        "{name}": buyer.name,
        "{order_no}": order.order_no if order else "",
        "{product}": product,
        "{courier}": order.courier if order else "",
        "{tracking_no}": order.tracking_no if order else "",
    }
