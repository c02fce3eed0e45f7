"""Palette, key map, search, sign-in and import with made-up entries.

``python -m tests.demo.actions [palette|keys|search|first|switch|import] [light|dark] [picture.png]``
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from tests.demo.fonts import use_bundled_font
from tests.entries import START, Story, buyer
from tests.past import Past
from workstation.app.clock import SteppedClock
from workstation.app.language import install_language
from workstation.app.people import PeopleFile
from workstation.domain.imports import FileKind, ImportPreview, ImportResult, RejectedLine
from workstation.domain.people import Person
from workstation.domain.values import Role, Side
from workstation.views.actions.key_map import KeyMapWindow
from workstation.views.actions.palette import Palette
from workstation.views.actions.registry import ActionSet, MemoryKeys
from workstation.views.feed import Feed
from workstation.views.imports.dialog import ImportDialog
from workstation.views.search.window import SearchWindow
from workstation.views.sign_in.dialog import FirstStartDialog
from workstation.views.sign_in.pin_gate import PinGate
from workstation.views.sign_in.switch import SwitchDialog
from workstation.views.theme.apply import apply_theme, prepare_scaling

DAY = 86_400_000
KEPT: list[object] = []
"""What a demo must not lose while its window is shown."""


def feed() -> Feed:
    """Three customers on the desk."""
    story = Story()
    story.asks("c1", "昨天的包裹怎么还没动", buyer("李建国"))
    story.wait(20).asks("c2", "退款什么时候到账？", buyer("王小丽"))
    story.wait(20).asks("c3", "发票可以开公司抬头吗", buyer("赵敏"))
    made = Feed(SteppedClock(story.now + 30_000))
    made.publish(story.entries)
    return made


def past() -> Past:
    """A few lines of last month."""
    made = Past()
    said = [
        ("h1", "王小丽", "您好，这件衬衫退款申请提交三天了，什么时候能到账呢", 40, Side.CUSTOMER),
        ("h1", "王小丽", "亲，退款已经受理，一到三个工作日原路退回", 40, Side.CLERK),
        ("h2", "陈志远", "客户要求退款并投诉，先安抚，等仓库回复", 12, Side.NOTE),
        ("h3", "孙浩", "<b>退款</b>不用了，换一双 42 码的吧", 3, Side.CUSTOMER),
        ("h3", "孙浩", "好的，给您安排换货，原来那双不用退款", 3, Side.CLERK),
        ("h4", "何美玲", "退款收到了，谢谢", 0, Side.CUSTOMER),
    ]
    for at, (conversation, name, text, days, side) in enumerate(said):
        made.say(conversation, name, text, START - days * DAY + at * 60_000, side)
        made.was(conversation, name, text, START - days * DAY)
    return made


def palette() -> QWidget:
    """Over an empty window."""
    window = QMainWindow()
    window.setCentralWidget(QLabel("接待"))
    window.resize(1000, 640)
    made = Palette(feed(), ActionSet(MemoryKeys()), past())
    KEPT.append(made)
    window.show()
    made.open_over(window)
    made.field.setText("" if "--empty" in sys.argv else "王")
    return window


def keys() -> QWidget:
    """With one key changed and one taken."""
    actions = ActionSet(MemoryKeys())
    KEPT.append(actions)
    actions.rebind("conversation.hold", ["Ctrl+Shift+Y"])
    made = KeyMapWindow(actions)
    made.tree.choose("conversation.transfer")
    made._try(["Ctrl+E"])
    return made


def search() -> QWidget:
    """With hits."""
    made = SearchWindow(feed(), past(), past())
    made.seek("退款")
    return made


def people() -> PeopleFile:
    """Three people."""
    made = PeopleFile(Path(tempfile.mkdtemp()) / "people.json")
    made.keep(Person(name="老吴", role=Role.SUPERVISOR, pin="00$00"))
    made.keep(Person(name="小周", role=Role.TRAINEE))
    made.keep(Person(name="小美", role=Role.CLERK, pin="00$00"))
    return made


def first() -> QWidget:
    """Nobody known."""
    made = FirstStartDialog(PeopleFile(Path(tempfile.mkdtemp()) / "people.json"))
    made.form.name.setText("小美")
    made.form.pin.setText("1234")
    return made


def switch() -> QWidget:
    """Somebody with a PIN chosen, after three wrong ones."""
    gate = PinGate()
    KEPT.append(gate)
    made = SwitchDialog(people(), gate, "小周")
    for _ in range(3):
        made.pin.setText("9999")
        made.sit_down.click()
    return made


def imports() -> QWidget:
    """What was recognised; with ``--result`` what came of it."""
    bad = (RejectedLine(17, "bad_json"), RejectedLine(203, "unknown_role", {"role": "robot", "turn": 4}))
    made = ImportDialog()
    made.look_at("/home/xiaomei/聊天记录/2026-10.jsonl")
    first_three = (
        ("王小丽", "2026-10-02", "在吗？衬衫有 M 码吗"),
        ("李建国", "2026-10-02", "包裹到哪了"),
        ("赵敏", "", "你好"),
    )
    made.show_preview(
        ImportPreview(
            kind=FileKind.JSON_LINES, encoding="utf-8", conversations=1075, lines=21340, first=first_three, rejected=bad
        )
    )
    if "--result" in sys.argv:
        made._on_start()
        made.show_result(ImportResult(21340, 12, bad, 1075))
    return made


DEMOS = {"palette": palette, "keys": keys, "search": search, "first": first, "switch": switch, "import": imports}


def main() -> None:
    """Show one, or take its picture."""
    words = [one for one in sys.argv[1:] if not one.startswith("--")]
    prepare_scaling()
    app = QApplication(sys.argv)
    install_language(app, "zh_CN")
    apply_theme(app, words[1] if len(words) > 1 else "light")
    use_bundled_font(app)
    window = DEMOS[words[0] if words else "palette"]()
    window.show()
    if len(words) > 2:
        for _ in range(5):
            app.processEvents()
        window.grab().save(words[2])
    else:
        app.exec()


if __name__ == "__main__":
    main()
