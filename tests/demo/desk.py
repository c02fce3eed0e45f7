"""The whole desk with made-up facts: ``python -m tests.demo.desk [light|dark] [shop|practice] [picture.png WxH]``."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.demo.fonts import use_bundled_font
from tests.demo.inbox import busy_desk
from tests.demo.sources import MadeUpHistory
from workstation.views.composer.composer import Composer
from workstation.views.feed import Feed
from workstation.views.inbox.panel import InboxPanel
from workstation.views.inbox.reminder import Reminder
from workstation.views.inbox.status import StatusBar
from workstation.views.theme.apply import apply_theme, prepare_scaling
from workstation.views.windows.desk import DeskWindow
from workstation.views.windows.rail import Page
from workstation.views.windows.reception import ReceptionPage
from workstation.views.windows.room import Room


def placeholder(words: str) -> QWidget:
    """A page that is still to come."""
    label = QLabel(words)
    label.setProperty("role", "empty")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


class Middle(QWidget):
    """Stands in for the conversation panel."""

    def __init__(self, feed: Feed) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(placeholder("history"), 1)
        self.composer = Composer(feed)
        self.composer.show_conversation("c1")
        column.addWidget(self.composer)


def desk_window(feed: Feed, room: Room = Room.SHOP) -> DeskWindow:
    """A desk on ``feed`` with everything on it."""
    inbox = InboxPanel(feed, MadeUpHistory(()))
    inbox.select("c1")
    reception = ReceptionPage(inbox, Middle(feed))
    reception.add_side_panel("客户", placeholder("customer"))
    pages = [
        Page(key="desk", title="接待", icon="chat", widget=reception, keys="Alt+1"),
        Page(key="practice", title="练习", icon="practice", widget=placeholder("练习"), keys="Alt+2"),
        Page(key="replay", title="回放", icon="replay", widget=placeholder("回放"), keys="Alt+3"),
    ]
    return DeskWindow(feed, pages, room=room, above=[Reminder(feed)], status=StatusBar(feed))


if __name__ == "__main__":
    prepare_scaling()
    app = QApplication(sys.argv)
    use_bundled_font(app)
    apply_theme(app, sys.argv[1] if len(sys.argv) > 1 else "light")
    window = desk_window(busy_desk()[1], Room(sys.argv[2] if len(sys.argv) > 2 else "shop"))
    if len(sys.argv) > 4:
        width, height = sys.argv[4].split("x")
        window.resize(int(width), int(height))
    window.show()
    if len(sys.argv) > 3:
        app.processEvents()
        window.grab().save(sys.argv[3])
    else:
        app.exec()
