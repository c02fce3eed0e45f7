"""A clerk reads from the shop's knowledge into a reply, and a replay shows what was read."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.views.shelves import RETURN, WASHING
from tests.walks.sitting import Sitting
from workstation.domain.knowledge_events import KnowledgeOpened
from workstation.services import knowledge

Key = Qt.Key


def _stock(desk: Sitting) -> None:
    for entry in (WASHING, RETURN):
        knowledge.keep_entry(desk.room.journal, entry, clerk="小美", now=desk.clock.now()).result()
    desk.settle()


def test_washing_advice_is_read_into_the_reply(shop: Sitting) -> None:
    desk = shop
    _stock(desk)
    conversation = desk.writes("李想", "羊毛衫能机洗吗")
    desk.clicks_on(conversation)
    desk.types("亲，")
    desk.does("knowledge.find")
    panel = desk.desk.knowledge.knowledge
    desk.until(lambda: panel.finder.rows.rowCount() == 2)
    desk.types("ymszmx")
    desk.until(lambda: panel.finder.rows.rowCount() == 1)
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert desk.editor.toPlainText() == "亲，30℃ 以下冷水手洗，轻压不拧。"
    assert desk.editor.hasFocus()
    desk.settle()
    (read,) = desk.facts(KnowledgeOpened)
    assert read.event == KnowledgeOpened(entry=read.event.entry, conversation=conversation)
    assert read.event.entry.title == WASHING.title
