"""The order panel: ``python -m tests.demo.orders``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QApplication, QWidget

from tests.demo.sources import StoryClock
from tests.entries import START, Story, buyer
from workstation.app.policies import load
from workstation.domain.flags import Flag
from workstation.domain.order_policy import OrderPolicy
from workstation.domain.order_times import DAY, HOUR, local
from workstation.domain.orders import Order, OrderItem, OrderKey, OrderStatus, Platform, TrackEvent
from workstation.domain.remarks import Convention, Remark
from workstation.domain.shown_orders import Personal, ShownOrder
from workstation.views.feed import Feed
from workstation.views.orders.panel import OrderPanel

CONVENTION = load("flags", Convention)
POLICY = load("orders", OrderPolicy)


def at(ago: int) -> str:
    """A moment before the stories begin."""
    return local(START - ago)


SHIPPED = Order(
    platform=Platform.TAOBAO, order_no="3151200044718812345", buyer="王小丽", status=OrderStatus.SHIPPED,
    total=Decimal("268.00"), freight=Decimal(0), receiver="王小丽", phone="13800001234",
    address="浙江省杭州市西湖区文三路 188 号 3 幢 502 室", created=at(4 * DAY), paid=at(4 * DAY - HOUR),
    shipped=at(3 * DAY), tracking_no="SF1390042271866", courier="顺丰速运", detailed=True,
    items=(
        OrderItem(title="轻薄羽绒服女款立领", sku="米白 M", price=Decimal("239.00")),
        OrderItem(title="羊毛袜三双装", sku="灰", price=Decimal("29.00")),
    ),
    track=(
        TrackEvent(at=at(3 * DAY), text="已揽收", place="杭州转运中心"),
        TrackEvent(at=at(2 * DAY + 3 * HOUR), text="离开转运中心，发往上海", place="杭州"),
        TrackEvent(at=at(2 * DAY + HOUR), text="到达上海浦东集散中心，等待分拣", place="上海"),
    ),
    message="麻烦改一下地址，谢谢", memo="老客户，包装用礼盒—小林—2026-11-18 09:12", flag=Flag.YELLOW,
)  # fmt: skip
UNPAID = Order(
    platform=Platform.TAOBAO, order_no="3151200099870012346", buyer="王小丽", status=OrderStatus.UNPAID,
    total=Decimal("59.90"), created=at(23 * HOUR + 24 * 60_000), receiver="王小丽", phone="13800001234",
    address="浙江省杭州市西湖区文三路 188 号", items=(OrderItem(title="桌面收纳盒", sku="大号", qty=2),), pieces=2,
)  # fmt: skip
DONE = Order(
    platform=Platform.PDD, order_no="260607-400012345678901", buyer="王小丽", status=OrderStatus.DONE,
    total=Decimal("19.80"), created=at(20 * DAY), paid=at(20 * DAY), shipped=at(19 * DAY), received=at(9 * DAY),
    tracking_no="7600118822", courier="韵达", items=(OrderItem(title="不锈钢保温杯", sku="500ml 墨绿"),), pieces=1,
    receiver="王**", phone="138****1234", address="浙江省杭州市西湖区****",
)  # fmt: skip


class MadeUpOrders:
    """A ``BesideSource`` over a few orders."""

    def __init__(self, orders: Sequence[Order] = (UNPAID, SHIPPED, DONE), account: str = "王小丽") -> None:
        self.orders = {one.order_no: ShownOrder(order=one) for one in orders}
        self._account = account

    def orders_in(self, conversation: str) -> list[ShownOrder]:
        """The same in every conversation."""
        return list(self.orders.values()) if conversation else []

    def revealed_in(self, conversation: str) -> dict[OrderKey, Personal]:
        """Nothing."""
        del conversation
        return {}

    def account(self, conversation: str) -> str:
        """The same everywhere."""
        del conversation
        return self._account

    def add(self, number: str, remark: Remark) -> None:
        """A remark came."""
        from msgspec.structs import replace

        one = self.orders[number]
        self.orders[number] = replace(one, remarks=(*one.remarks, remark))


def remark(text: str, flag: Flag, seq: int = 1, order: Order = SHIPPED) -> Remark:
    """A remark made at the start."""
    return Remark(
        seq=seq, key=OrderKey(order.platform, order.order_no), flag=flag, text=text, clerk="小美", at=START,
        line=CONVENTION.worded(text, "小美", START),
    )  # fmt: skip


def build() -> QWidget:
    """The panel beside a conversation."""
    story = Story()
    feed = Feed(StoryClock(story))
    feed.publish([story.asks("known", by=buyer("王小丽"))])
    source = MadeUpOrders()
    source.add(SHIPPED.order_no, remark("催快递，明早前给客户回话", Flag.BLUE))
    panel = OrderPanel(feed, source, CONVENTION, POLICY)
    panel.show_conversation("known")
    return panel


def main() -> int:
    """Open it."""
    app = QApplication.instance() or QApplication(sys.argv)
    panel = build()
    panel.resize(300, 860)
    panel.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
