"""The history with every kind of row: ``python -m tests.demo.chat [light|dark] [640x720 picture.png [part]]``."""

from __future__ import annotations

import sys
import tempfile
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication

from tests.demo.sources import StoryClock
from tests.entries import START, Story, buyer
from tests.memory_lines import MemoryLines
from workstation.app.fonts import load_fonts
from workstation.app.language import install_language
from workstation.domain import events as ev
from workstation.domain.values import File, OrderCard, Picture, ProductCard, Role, Side, Text
from workstation.views.chat.history import ChatHistory
from workstation.views.feed import Feed
from workstation.views.theme.apply import apply_theme
from workstation.views.theme.tokens import LIGHT

WHO = "王小丽"
DAY = 86_400


def _imported(story: Story, days: int, text: str, side: Side = Side.CUSTOMER) -> None:
    at = START - days * DAY * 1000
    who = WHO if side is Side.CUSTOMER else "阿强"
    story.tell(
        ev.MessageImported(
            conversation=WHO, channel="file", buyer=buyer(WHO), side=side, sender=who, said_at=at,
            body=Text(text=text), origin=f"{days}/{text}",
        )
    )  # fmt: skip


def every_kind(picture: str) -> Story:
    """A story with every kind of row in it."""
    story = Story()
    story.tell(ev.SignedIn(name="小美", role=Role.CLERK))
    _imported(story, 380, "去年买的那件羽绒服还有吗")
    _imported(story, 380, "有的亲，今年出了新颜色", Side.CLERK)
    _imported(story, 2, "什么时候发货")
    _imported(story, 1, "还没有消息吗")
    asked = story.asks(WHO, "你好，昨天的包裹怎么还没动")
    story.tell(ev.AutoReplySent(conversation=WHO, body=Text(text="您好，客服正在赶来，请稍等片刻～")))
    story.wait(12)
    story.asks(WHO, "都三天了！！😡😡 我后天就要出差，再不到就不要了")
    order = OrderCard(
        order_no="2026112010447100314471",
        title="轻薄羽绒服女款 2026 新款白鸭绒短款 雾霾蓝 M 码 收纳袋套装加长尺寸",
        status="shipped",
        total="329.00",
        pieces=2,
    )
    story.asks(WHO, order)
    story.wait(20)
    story.tell(ev.ReplySent(conversation=WHO, body=Text(text="您好，我马上为您查看"), quote=asked.seq))
    story.tell(ev.ReplyDelivered(conversation=WHO, message=len(story.entries)))
    story.wait(30)
    story.answers(
        WHO,
        "包裹昨晚滞留在杭州转运中心，已经加急，明天下午送到：https://物流.example.cn/track?no=SF123456 有事随时找我",
    )
    story.tell(ev.ReplyDelivered(conversation=WHO, message=len(story.entries)))
    story.tell(ev.NoteAdded(conversation=WHO, text="已联系快递，承诺明天 18:00 前送到；若没到，按 20 元补偿处理。"))
    story.wait(40)
    story.asks(WHO, Picture(sha256=picture, width=1200, height=800, name="外箱.png"))
    story.asks(WHO, Picture(sha256="0" * 64, width=300, height=200, name="没有的.png"))
    story.asks(WHO, "<b>这不是粗体</b> & <img src=x> \u202etxt.exe\u202c 看看 http://taobao.com@evil.example/login")
    story.tell(ev.ConversationHeld(conversation=WHO, note="等快递回电"))
    story.tell(ev.ConversationResumed(conversation=WHO))
    story.wait(60)
    story.asks(WHO, ProductCard(product="SKU-88213", title="羽绒服专用洗涤剂 500ml 家庭装", price="39.90"))
    story.asks(WHO, File(sha256="1" * 64, name="开票信息-杭州某某科技有限公司-2026年11月.pdf", size=348_211))
    story.asks(WHO, "مرحبا، أين طلبي؟ order 1234 شكرا")
    story.asks(WHO, "啊" * 2000)
    taken = story.answers(WHO, "打错了")
    story.tell(ev.MessageRecalled(conversation=WHO, message=taken.seq, by=Side.CLERK))
    story.wait(5)
    story.answers(WHO, "好的，已经给您登记")
    story.tell(ev.ReplyFailed(conversation=WHO, message=len(story.entries), reason="网络断开，请重发"))
    story.answers(WHO, "还有什么可以帮您？👨‍👩‍👧")
    story.tell(ev.ConversationTransferred(conversation=WHO, to="阿强", note="客户要开专票"))
    return story


class OnePicture:
    """A ``PictureSource`` with one painted picture."""

    def __init__(self, folder: Path) -> None:
        image = QImage(1200, 800, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        shade = QLinearGradient(0, 0, 1200, 800)
        shade.setColorAt(0, QColor(LIGHT.accent))
        shade.setColorAt(1, QColor(LIGHT.warning_soft))
        painter.fillRect(image.rect(), shade)
        painter.drawRect(QRectF(QPointF(200, 200), QPointF(1000, 600)))
        painter.end()
        self._path = folder / "picture.png"
        image.save(str(self._path))
        self.sha256 = sha256(self._path.read_bytes()).hexdigest()

    def path(self, sha256: str) -> str | None:
        """The picture, if it is the one."""
        return str(self._path) if sha256 == self.sha256 else None


def build(folder: Path) -> tuple[ChatHistory, Story]:
    """The widget and its story."""
    pictures = OnePicture(folder)
    story = every_kind(pictures.sha256)
    feed = Feed(StoryClock(story))
    history = ChatHistory(feed, MemoryLines(story.entries), pictures)
    feed.publish(story.entries)
    history.show_conversation(WHO)
    return history, story


def main() -> int:
    """Open it, or save a picture of it."""
    app = QApplication.instance() or QApplication(sys.argv)
    load_fonts()
    install_language(app)
    apply_theme(app, sys.argv[1] if len(sys.argv) > 1 else "light")
    with tempfile.TemporaryDirectory() as folder:
        history, _ = build(Path(folder))
        history.resize(*map(int, sys.argv[2].split("x"))) if len(sys.argv) > 2 else history.resize(640, 720)
        history.show()
        if len(sys.argv) > 3:
            return _save(app, history, sys.argv[3], sys.argv[4] if len(sys.argv) > 4 else "end")
        code = app.exec()
        history.thumbnails.close()
        return code


def _save(app: QApplication, history: ChatHistory, path: str, part: str) -> int:
    for _ in range(20):
        app.processEvents()
    if part == "start":
        history.go_to_start()
    elif part.isdigit():
        history.reveal(int(part))
        history.find("包裹")
        history.setFocus()
    history.grab()
    history.thumbnails.close()
    app.processEvents()
    history.grab().save(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
