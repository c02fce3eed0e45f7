"""The whole desk with made-up facts: ``python -m tests.demo.desk [light|dark] [shop|practice] [picture.png WxH]``."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.demo.fonts import use_bundled_font
from tests.demo.inbox import busy_desk
from tests.demo.sources import MadeUpHistory, past_conversation
from tests.entries import Story, buyer
from tests.memory_lines import MemoryLines, NoPictures
from workstation.app.language import install_language
from workstation.domain import events as ev
from workstation.domain.lines import LineSource
from workstation.domain.values import DraftMode, Group, OrderCard
from workstation.views.conversation.panel import ConversationPanel
from workstation.views.customer.panel import CustomerPanel
from workstation.views.feed import Feed
from workstation.views.inbox.panel import InboxPanel
from workstation.views.inbox.reminder import Reminder
from workstation.views.inbox.status import StatusBar
from workstation.views.theme.apply import apply_theme, prepare_scaling
from workstation.views.windows.desk import DeskWindow
from workstation.views.windows.rail import Page
from workstation.views.windows.reception import ReceptionPage
from workstation.views.windows.room import Room
from workstation.views.windows.tiles import TileWindow

FRONT = "c2"


def told() -> tuple[Feed, Story]:
    """The busy desk, with a longer talk in front."""
    story, feed = busy_desk()
    told_before = len(story.entries)
    by = buyer("李想", Group.VIP)
    order = OrderCard(order_no="2026112244714471", title="轻薄羽绒服女款 雾霾蓝 M", status="shipped", total="329.00")
    for seconds, words in ((3, "就是昨天下的这单"), (2, order), (4, "新地址：杭州市西湖区文三路 90 号")):
        story.wait(seconds)
        story.asks(FRONT, words, by)
    story.wait(6)
    reply = story.answers(FRONT, "您好，这单已经从仓库发出，我帮您联系快递改派，请稍等～")
    story.tell(ev.ReplyDelivered(conversation=FRONT, message=reply.seq))
    story.tell(ev.NoteAdded(conversation=FRONT, text="改派运费由店铺承担，已和仓库小赵确认"))
    story.wait(8)
    story.asks(FRONT, "好的，大概多久能改好？", by)
    story.tell(ev.DraftKept(conversation=FRONT, text="一般两小时内，改好后", mode=DraftMode.REPLY))
    story.wait(3)
    feed.publish(story.entries[told_before:])
    return feed, story


def placeholder(words: str) -> QWidget:
    """A page that is still to come."""
    label = QLabel(words)
    label.setProperty("role", "empty")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def connect(panel: ConversationPanel) -> ConversationPanel:
    """Hear what the composer asks for, so that it offers it."""
    composer = panel.composer
    for signal in (
        composer.reply_requested,
        composer.note_requested,
        composer.picture_requested,
        composer.file_requested,
        composer.draft_requested,
    ):
        signal.connect(print)
    return panel


def desk_window(feed: Feed, lines: LineSource, room: Room = Room.SHOP) -> DeskWindow:
    """A desk on ``feed`` with everything on it."""
    history = MadeUpHistory(
        [past_conversation(3 + 20 * n, "李想", words) for n, words in enumerate(("已收到，谢谢", "退款到账了"))]
    )
    inbox = InboxPanel(feed, history)
    inbox.select(FRONT)
    conversation = ConversationPanel(feed, lines, NoPictures())
    conversation.show_conversation(FRONT)
    connect(conversation)
    customer = CustomerPanel(feed, history)
    customer.show_conversation(FRONT)
    reception = ReceptionPage(inbox, conversation)
    reception.about.add("customer", "客户", customer)
    pages = [
        Page(key="desk", title="接待", icon="chat", widget=reception, action="page.desk"),
        Page(key="practice", title="练习", icon="practice", widget=placeholder("练习"), action="page.practice"),
        Page(key="replay", title="回放", icon="replay", widget=placeholder("回放"), action="page.replay"),
    ]
    return DeskWindow(feed, pages, room=room, above=[Reminder(feed)], status=StatusBar(feed))


def tile_window(feed: Feed, lines: LineSource) -> TileWindow:
    """The tiles of ``feed``."""

    def panel(ground: QWidget) -> ConversationPanel:
        return connect(ConversationPanel(feed, lines, NoPictures(), ground, tile=True))

    return TileWindow(feed, panel)


def main(scheme: str = "light", room: str = "shop", picture: str = "", size: str = "1280x720") -> None:
    """Open the desk, or with room ``tiles`` the tile window; draw it into ``picture`` if that is given."""
    prepare_scaling()
    app = QApplication(sys.argv[:1])
    use_bundled_font(app)
    install_language(app)
    apply_theme(app, scheme)
    feed, story = told()
    lines = MemoryLines(story.entries)
    window = tile_window(feed, lines) if room == "tiles" else desk_window(feed, lines, Room(room))
    width, height = size.split("x")
    window.resize(int(width), int(height))
    window.show()
    if not picture:
        app.exec()
        return
    for _ in range(5):
        app.processEvents()
    window.grab().save(picture)


if __name__ == "__main__":
    main(*sys.argv[1:])
