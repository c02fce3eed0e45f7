"""What phrases say of the order a conversation is about: the values of their variables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from workstation.domain.order_policy import OrderPolicy, expires_at
from workstation.domain.shown_orders import BesideSource, Personal, ShownOrder


class OrderValues:
    """Callable: the values by the names of ``domain.variables``; what is not known is not in it."""

    def __init__(
        self, source: BesideSource, policy: Callable[[], OrderPolicy], now: Callable[[], int],
        chosen: Callable[[str], ShownOrder | None], revealed: Callable[[str], Personal | None],
    ) -> None:  # fmt: skip
        """``chosen``: the order looked at beside this conversation, if one is; ``revealed``: what of it is unmasked."""
        self._source = source
        self._policy = policy
        self._now = now
        self._chosen = chosen
        self._revealed = revealed

    def __call__(self, conversation: str) -> dict[str, str]:
        """Of the order looked at, else of the newest one. The receiver only where the clerk sees the name whole, and
        never for another account."""
        shown = self._chosen(conversation) or next(iter(self._source.orders_in(conversation)), None)
        if shown is None:
            return {}
        order, account = shown.order, self._source.account(conversation)
        who = self._revealed(conversation)
        own = not account or not order.buyer or account == order.buyer
        item = order.items[0] if order.items else None
        expiry, now = expires_at(order, self._policy()), self._now()
        open_still = expiry is not None and expiry > now
        values = {
            "订单号": order.order_no,
            "快递": order.courier,
            "运单号": order.tracking_no,
            "金额": f"{order.total:.2f}" if order.total is not None else "",
            "商品": item.title if item is not None else "",
            "尺码": item.sku if item is not None else "",
            "收件人": who.receiver if own and who is not None else "",
            "店铺名": order.shop,
            "截止时间": f"{datetime.fromtimestamp(expiry / 1000):%m-%d %H:%M}" if expiry and open_still else "",
            "剩余分钟": str((expiry - now) // 60_000) if expiry and open_still else "",
        }
        return {name: value for name, value in values.items() if value}
