"""The customer panel: ``python -m tests.demo.customer``."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from tests.demo.sources import MadeUpHistory, StoryClock, past_conversation
from tests.entries import Story, buyer
from workstation.domain import events as ev
from workstation.domain.values import Buyer, Group, OrderCard, ProductCard
from workstation.views.customer.panel import CustomerPanel
from workstation.views.feed import Feed

KNOWN = Buyer(
    id="王小丽",
    name="王小丽",
    group=Group.VIP,
    city="杭州",
    since="2023-06",
    orders=17,
    remark="发顺丰，周末不在家；鞋码 37，偏好浅色",
)
DONE = "好的，那我等您消息", "已经收到了，谢谢！", "退款已经到账，感谢您的耐心等待"


def build() -> QWidget:
    """One customer known well and one hardly known, side by side."""
    story = Story()
    feed = Feed(StoryClock(story))
    story.asks("known", ProductCard(product="AY-2031", title="轻薄羽绒服女款立领短款外套", price="399.00"), KNOWN)
    story.answers("known")
    story.wait(40)
    order = OrderCard(order_no="2026112244714471", title="轻薄羽绒服女款", status="shipped", total="399.00")
    story.tell(ev.TagsChanged(conversation="known", tags=("物流", "催单", "易怒客户")))
    story.asks("unknown", "在吗", buyer("李"))
    story.wait(21)
    story.asks("known", order, KNOWN)
    story.tell(ev.ConversationHeld(conversation="known", note="等仓库回电", until=story.now + 3_000_000))
    story.wait(24)
    history = MadeUpHistory([past_conversation(3 + 20 * n, "王小丽", words) for n, words in enumerate(DONE)])
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    feed.publish(story.entries[:-2])
    for conversation in ("known", "unknown"):
        panel = CustomerPanel(feed, history)
        layout.addWidget(panel)
        panel.show_conversation(conversation)
    feed.publish(story.entries[-2:])
    return box


def main() -> int:
    """Open it."""
    app = QApplication.instance() or QApplication(sys.argv)
    box = build()
    box.resize(600, 640)
    box.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
