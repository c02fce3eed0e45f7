"""A conversation whole: ``python -m tests.demo.conversation [light|dark|FOLDER]``; into a folder go pictures."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.views.composer.bench import Bench
from workstation.app.fonts import load_fonts
from workstation.app.language import install_language
from workstation.domain import events as ev
from workstation.domain.lines import line_of
from workstation.domain.values import Buyer, Group, OrderCard, Text
from workstation.views.conversation import dialogs
from workstation.views.conversation.panel import ConversationPanel
from workstation.views.theme.apply import apply_theme

LI = Buyer(id="li", name="李想", group=Group.VIP)
WANG = Buyer(id="wang", name="王小丽", group=Group.COMPLAINT)


class NoPictures:
    """A ``PictureSource`` without pictures."""

    def path(self, sha256: str) -> str | None:
        """Never here."""
        return None


def busy_bench() -> Bench:
    """Two customers, one of them waiting."""
    bench = Bench()
    _says(bench, LI, "你好，昨天的包裹怎么还没动")
    _says(
        bench,
        LI,
        OrderCard(order_no="2026110100004471", title="轻薄羽绒服女款 雾霾蓝 M", status="shipped", total="329.00"),
    )
    bench.wait(18)
    bench.happen(ev.ReplySent(conversation="li", body=Text(text="您好，我马上为您查看"), typed=10))
    bench.happen(ev.ReplyDelivered(conversation="li", message=bench.entries[-1].seq))
    bench.wait(35)
    bench.happen(ev.NoteAdded(conversation="li", text="物流在杭州转运中心滞留，已催快递。"))
    _says(bench, LI, "好的，那大概什么时候能到？我后天就要出差了")
    bench.happen(ev.TagsChanged(conversation="li", tags=("物流", "催单")))
    bench.happen(ev.TagsChanged(conversation="wang", tags=("退款",)))
    _says(bench, WANG, "我要退货")
    bench.wait(12)
    return bench


def _says(bench: Bench, buyer: Buyer, body: object) -> None:
    said = Text(text=body) if isinstance(body, str) else body
    bench.happen(ev.MessageReceived(conversation=buyer.id, channel="demo", buyer=buyer, body=said))


def build(bench: Bench) -> ConversationPanel:
    """The panel, joined to the made-up desk."""
    panel = ConversationPanel(bench.feed, bench.lines, NoPictures())
    bench.join(panel.composer)
    panel.undo_bar.recall_requested.connect(bench.recall)
    panel.pin_requested.connect(bench.pin)
    panel.show_conversation("li")
    return panel


def render(app: QApplication, folder: Path) -> None:
    """Every look in both schemes."""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        apply_theme(app, scheme)
        for name, look in LOOKS.items():
            bench = busy_bench()
            panel = build(bench)
            panel.resize(820, 620)
            panel.show()
            panel.activateWindow()
            panel.focus_composer()
            app.processEvents()
            shown = look(bench, panel) or panel
            for _ in range(30):
                app.processEvents()
            shown.grab().save(str(folder / f"{name}-{scheme}.png"))
            shown.close()
            panel.close()


def _typing(_bench: Bench, panel: ConversationPanel) -> None:
    panel.composer.insert("亲，已经帮您联系快递加急，预计明天下午送到，")


def _quoting(bench: Bench, panel: ConversationPanel) -> None:
    panel.composer.quote(line_of(bench.entries[6]))
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    panel.composer.attach_picture(image)
    panel.composer.attach_files([__file__])
    panel.composer.insert("请看截图")


def _note(_bench: Bench, panel: ConversationPanel) -> None:
    panel.composer.toggle_note()
    panel.composer.insert("客户后天出差，若明天 18:00 前未到，补偿 20 元。")


def _undo(_bench: Bench, panel: ConversationPanel) -> None:
    panel.composer.insert("预计明天下午送到")
    panel.composer.send()


def _narrow_undo(bench: Bench, panel: ConversationPanel) -> None:
    panel.resize(360, 420)
    _undo(bench, panel)


def _dragging(_bench: Bench, panel: ConversationPanel) -> None:
    panel.veil.begin("李**")


def _narrow(bench: Bench, panel: ConversationPanel) -> None:
    bench.wait(200)
    panel.resize(360, 420)


def _long(_bench: Bench, panel: ConversationPanel) -> None:
    panel.composer.insert("很长的回复。" * 90)


def _finding(_bench: Bench, panel: ConversationPanel) -> None:
    panel.find("包裹")


def _held(bench: Bench, panel: ConversationPanel) -> None:
    bench.happen(ev.PinChanged(conversation="li", pinned=True))
    bench.happen(ev.ConversationHeld(conversation="li", note="等快递回电", until=bench.at + 1_800_000))


def _closed(bench: Bench, panel: ConversationPanel) -> None:
    bench.happen(ev.ConversationClosed(conversation="li"))


def _none(_bench: Bench, panel: ConversationPanel) -> None:
    panel.show_conversation("")


def _dialog(kind: type, bench: Bench, panel: ConversationPanel) -> QWidget:
    panel.composer.insert("草稿")
    panel.composer.flush()
    bench.happen(ev.ConversationTransferred(conversation="wang", to="阿强", note=""))
    dialog = kind(panel, bench.feed, bench.feed.desk.get("li"))
    dialog.show()
    return dialog


LOOKS = {
    "typing": _typing,
    "quote": _quoting,
    "note": _note,
    "undo": _undo,
    "narrow": _narrow,
    "narrow-undo": _narrow_undo,
    "dragging": _dragging,
    "long": _long,
    "find": _finding,
    "held": _held,
    "closed": _closed,
    "none": _none,
    "hold": lambda bench, panel: _dialog(dialogs.HoldDialog, bench, panel),
    "transfer": lambda bench, panel: _dialog(dialogs.TransferDialog, bench, panel),
    "tags": lambda bench, panel: _dialog(dialogs.TagsDialog, bench, panel),
}


def main() -> int:
    """Open it with the clock running, or render it."""
    app = QApplication.instance() or QApplication(sys.argv)
    load_fonts()
    install_language(app)
    choice = sys.argv[1] if len(sys.argv) > 1 else "light"
    if choice not in ("light", "dark"):
        render(app, Path(choice))
        return 0
    apply_theme(app, choice)
    bench = busy_bench()
    panel = build(bench)
    panel.resize(820, 620)
    panel.show()
    timer = QTimer(panel, interval=1000)
    timer.timeout.connect(bench.second)
    timer.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
