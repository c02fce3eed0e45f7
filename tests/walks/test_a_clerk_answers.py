"""A clerk answers: drafts as they are typed, Enter, the fact, delivery, the clock, the figures, the way back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from tests.walks.sitting import CTRL, SHIFT, click, lines_shown
from workstation.domain.events import DraftKept, MessageRecalled, ReplyDelivered, ReplySent
from workstation.domain.lines import Delivery
from workstation.domain.values import Side, Text


def test_what_is_typed_is_kept_as_it_is_typed(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    shop.types("hello")
    shop.types("，您好")
    shop.until(lambda: shop.one(conversation).draft == "hello，您好")
    drafts = [one.event.text for one in shop.written() if isinstance(one.event, DraftKept)]
    assert drafts[0] == "h"
    assert drafts[-1] == "hello，您好"
    assert {one.clerk for one in shop.facts(DraftKept)} == {"小美"}


def test_enter_sends_and_the_editor_is_empty_when_the_fact_is_back(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    shop.types("您好，我马上为您查看")
    shop.press(Qt.Key.Key_Return)
    assert shop.editor.toPlainText() == "您好，我马上为您查看"
    shop.until(lambda: shop.facts(ReplySent))
    assert shop.editor.toPlainText() == ""
    assert shop.one(conversation).draft == ""
    (sent,) = shop.facts(ReplySent)
    assert sent.event.body == Text(text="您好，我马上为您查看")
    assert (sent.event.typed, sent.event.inserted) == (10, 0)
    assert sent in shop.written()
    shop.until(lambda: lines_shown(shop.panel.history) == ["在吗", "您好，我马上为您查看"])


def test_a_reply_is_marked_as_delivered_when_it_arrived(shop):
    conversation = shop.writes("王小丽", "在吗")
    sent = shop.answers(conversation, "hello")
    shop.until(lambda: len(lines_shown(shop.panel.history)) == 2)

    def delivery():
        return shop.panel.history.rows.line(sent.seq).delivery

    assert delivery() is Delivery.SENDING
    shop.pass_time(1)
    assert [one.event.message for one in shop.facts(ReplyDelivered)] == [sent.seq]
    shop.until(lambda: delivery() is Delivery.SENT)


def test_a_reply_stops_the_clock_and_counts_in_the_status_bar(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.pass_time(18)
    shop.answers(conversation, "hello")
    status = shop.desk.windows.status
    assert shop.one(conversation).waiting_since is None
    assert shop.one(conversation).unread == 0
    shop.until(lambda: "1/15" in status.hour.text())
    assert "18" in status.first_reply.text()
    shop.pass_time(1)
    shop.writes("王小丽", "谢谢")
    shop.pass_time(5)
    shop.answers(conversation, "bye")
    shop.settle()
    shop.pass_time(1)
    assert "1/15" in status.hour.text()
    assert "18" in status.first_reply.text()


def test_undo_recalls_within_three_seconds_and_the_words_come_back(shop):
    conversation = shop.writes("王小丽", "在吗")
    sent = shop.answers(conversation, "hullo")
    shop.until(shop.panel.undo_bar.isVisible)
    click(shop.panel.undo_bar.button)
    shop.until(lambda: shop.facts(MessageRecalled))
    assert shop.editor.toPlainText() == "hullo"
    shop.until(lambda: shop.panel.history.rows.line(sent.seq).recalled)
    original = next(one for one in shop.written() if one.seq == sent.seq)
    assert original.event.body == Text(text="hullo")
    assert shop.facts(MessageRecalled)[0].event.by is Side.CLERK


def test_the_undo_goes_away_after_three_seconds_and_the_key_still_recalls(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.answers(conversation, "hullo")
    shop.until(shop.panel.undo_bar.isVisible)
    shop.pass_time(3)
    shop.until(lambda: not shop.panel.undo_bar.isVisible())
    shop.press(Qt.Key.Key_R, CTRL | SHIFT)
    shop.until(lambda: shop.facts(MessageRecalled))


def test_enter_does_not_send_while_an_input_method_composes(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    QApplication.sendEvent(shop.editor, QInputMethodEvent("nihao", []))
    shop.press(Qt.Key.Key_Return)
    shop.settle()
    assert shop.facts(ReplySent) == []
    assert shop.one(conversation).draft == ""
    commit = QInputMethodEvent()
    commit.setCommitString("你好")
    QApplication.sendEvent(shop.editor, commit)
    shop.until(lambda: shop.one(conversation).draft == "你好")
    assert shop.sends().event.body == Text(text="你好")


def test_each_conversation_has_its_own_draft(shop):
    first = shop.writes("王小丽", "在吗")
    second = shop.writes("李雷", "你好")
    shop.clicks_on(first)
    shop.types("for Wang")
    shop.clicks_on(second)
    assert shop.editor.toPlainText() == ""
    shop.types("for Li")
    shop.until(lambda: shop.one(second).draft == "for Li")
    assert shop.one(first).draft == "for Wang"
    shop.clicks_on(first)
    assert shop.editor.toPlainText() == "for Wang"


def test_a_note_stays_in_the_shop_and_leaves_the_clock_running(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    shop.press(Qt.Key.Key_N, CTRL | SHIFT)
    shop.types("ask the warehouse")
    shop.sends()
    assert shop.facts(ReplySent) == []
    assert shop.one(conversation).waiting_since is not None
    shop.until(lambda: lines_shown(shop.panel.history)[-1] == "ask the warehouse")
