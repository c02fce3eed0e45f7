"""The inbox with every kind of row: ``python -m tests.demo.inbox``."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.demo.sources import MadeUpHistory, StoryClock
from tests.entries import Story, buyer
from workstation.domain import events as ev
from workstation.domain.values import Group, OrderCard, Picture, Presence, Role, Text
from workstation.views.feed import Feed
from workstation.views.inbox.panel import InboxPanel
from workstation.views.inbox.reminder import Reminder


def busy_desk() -> tuple[Story, Feed]:
    """A desk with every kind of row on it."""
    story = Story()
    feed = Feed(StoryClock(story))
    story.tell(ev.SignedIn(name="小美", role=Role.CLERK))
    story.tell(ev.PresenceChanged(presence=Presence.ONLINE))
    story.asks("c9", "发票抬头可以改吗", buyer("周小川", Group.OLD))
    story.wait(12)
    story.answers("c9", "可以的，请把新的抬头发给我")
    story.wait(120)
    story.asks("c10", "请问有大码吗", buyer("郑爽爽", Group.POTENTIAL))
    story.wait(9)
    story.answers("c10")
    story.tell(ev.DraftKept(conversation="c10", text="这款目前最大到 3XL，您平时穿"))
    story.wait(60)
    story.asks("c11", "我想退货", buyer("吴桂芳", Group.OLD))
    story.wait(14)
    story.answers("c11")
    story.tell(ev.ConversationHeld(conversation="c11", note="等仓库回复退货地址", until=story.now + 3_600_000))
    story.tell(ev.TagsChanged(conversation="c11", tags=("退货",)))
    story.asks("c12", "好的，谢谢", buyer("冯远", Group.NEW))
    story.wait(15)
    story.answers("c12", "不客气，祝您生活愉快")
    story.tell(ev.ConversationRead(conversation="c12"))
    story.tell(ev.TagsChanged(conversation="c12", tags=("好评", "尺码", "活动")))
    story.asks("c13", "这个包邮吗", buyer("孙大力", Group.NEW))
    story.wait(11)
    story.answers("c13")
    story.asks("c1", "你好，昨天的包裹怎么还没动", buyer("王小丽", Group.COMPLAINT))
    story.asks("c1", "都三天了！！", buyer("王小丽", Group.COMPLAINT))
    story.tell(ev.AutoReplySent(conversation="c1", body=Text(text="您好，客服稍后为您服务")))
    story.tell(ev.TagsChanged(conversation="c1", tags=("物流", "催单")))
    story.wait(4)
    story.asks("c3", "在吗", buyer("赵敏", Group.OLD))
    story.answers("c3", "在的，您请说")
    story.asks("c4", "<b>新款</b>什么时候上 & 有没有优惠", buyer("欧阳建国", Group.VIP))
    story.answers("c4", "周五上新")
    story.wait(2)
    story.asks("c4", "那我等等", buyer("欧阳建国", Group.VIP))
    story.wait(36)
    story.asks("c3", OrderCard(order_no="2026010144710001", title="轻薄羽绒服女款"), buyer("赵敏", Group.OLD))
    story.tell(ev.DraftKept(conversation="c3", text="您好，您的订单昨天已经从杭州发出了，"))
    story.wait(51)
    story.asks("c5", "尺码偏大吗？", buyer("钱多多", Group.NEW))
    story.wait(5)
    story.asks("c2", "怎么改地址呀", buyer("李想", Group.VIP))
    story.wait(2)
    story.answers("c2", "把新地址发我就好")
    story.asks("c2", Picture(sha256="a" * 64, width=400, height=300), buyer("李想", Group.VIP))
    story.tell(ev.PinChanged(conversation="c13", pinned=True))
    story.wait(5)
    feed.publish(story.entries)
    feed.desk.focus = "c2"
    return story, feed


def build(feed: Feed) -> QWidget:
    """Reminder and list as they stand together."""
    box = QWidget()
    box.setObjectName("demo")
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    panel = InboxPanel(feed, MadeUpHistory())
    panel.conversation_requested.connect(print)
    layout.addWidget(Reminder(feed))
    layout.addWidget(panel, 1)
    return box


def main() -> int:
    """Open it, with the clock running."""
    app = QApplication.instance() or QApplication(sys.argv)
    story, feed = busy_desk()
    box = build(feed)
    box.resize(300, 760)
    box.show()
    timer = QTimer(box, interval=1000)

    def pass_a_second() -> None:
        story.wait(1)
        feed.tick()

    timer.timeout.connect(pass_a_second)
    timer.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
