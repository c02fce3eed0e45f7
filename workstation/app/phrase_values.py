"""What the variables of phrases stand for in a conversation: what the clerk may see of it, and what the shop set."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from workstation.domain.desk import Desk
from workstation.domain.lines import LineSource
from workstation.domain.values import OrderCard, ProductCard

LOOK_BACK = 60
"""Lines in which the order or product talked about is looked for."""

Facts = Callable[[str], Mapping[str, str]]
"""Values by the names of ``variables.NAMES`` for a conversation."""


class PhraseValues:
    """Called with a conversation ("" for none) gives the values that are known; the others are left out.

    A masked name is not filled in: ``王**`` is nothing to say to a customer, and the name whole is not the clerk's to
    see before they asked to (``CustomerRevealed``).
    """

    def __init__(self, desk: Callable[[], Desk], lines: LineSource) -> None:
        self._desk, self._lines = desk, lines
        self.orders: Facts = _nothing
        """Facts of the conversation's order; they go before what its cards say."""
        self.shop: Callable[[], Mapping[str, str]] = dict
        """The shop's own: its name, where returns go."""

    def __call__(self, conversation: str) -> Mapping[str, str]:
        """The values for ``conversation``."""
        desk = self._desk()
        found = desk.get(conversation)
        name = found.buyer.name if found is not None and found.revealed else ""
        orders = self.orders(conversation) if conversation else {}
        layers = (self._from_cards(conversation), orders, self.shop(), {"客服名": desk.clerk, "客户名": name})
        return {key: value for layer in layers for key, value in layer.items() if value}

    def _from_cards(self, conversation: str) -> dict[str, str]:
        """What the latest order and product cards of the conversation say."""
        values: dict[str, str] = {}
        for line in self._lines.before(conversation, None, LOOK_BACK) if conversation else ():
            match line.body:
                case OrderCard(order_no=number, title=title, total=total):
                    values |= {"订单号": number, "商品": title, "金额": total}
                case ProductCard(title=title):
                    values["商品"] = title
        return values


def _nothing(_conversation: str) -> Mapping[str, str]:
    return {}
