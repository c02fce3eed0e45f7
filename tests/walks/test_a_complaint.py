"""A complaint from the chat, led S→T→A→R until the customer says that it is solved, by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.input_method import type_words
from tests.walks.sitting import CTRL, Sitting
from workstation.app.ticket_strips import ConversationTickets
from workstation.domain import ticket_events as ev
from workstation.domain.tickets import Sor, Step, TicketKind


def beside(shop: Sitting) -> ConversationTickets:
    return shop.desk.tickets.strip_of(shop.panel)


def ticket(shop: Sitting):
    return next(iter(shop.room.feed.desk.tickets))


def fill(form: QWidget, **values: str) -> None:
    """Type into fields by their names; a choice is gone down to by its first letters or by arrow keys."""
    for name, value in values.items():
        editor = form.findChild(QWidget, f"field_{name}")
        assert editor is not None, name
        editor.setFocus()
        if hasattr(editor, "findData"):
            for _ in range(editor.findData(value)):
                QTest.keyClick(editor, Qt.Key.Key_Down)
        else:
            QTest.keyClick(editor, Qt.Key.Key_A, CTRL)
            type_words(editor, value)


def finish(shop: Sitting) -> None:
    drawer = beside(shop).drawer
    shop.until(lambda: drawer.isAncestorOf(QApplication.focusWidget()))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)


def complain(shop: Sitting) -> str:
    conversation = shop.writes("王小丽", "杯子到手就是裂的，你们什么态度，我要投诉！！！")
    shop.clicks_on(conversation)
    return conversation


def open_one(shop: Sitting) -> None:
    complain(shop)
    shop.press(Qt.Key.Key_D, CTRL)
    shop.until(lambda: beside(shop).drawer.is_opening)
    finish(shop)
    shop.until(lambda: len(shop.room.feed.desk.tickets) == 1)


def test_a_complaint_is_led_from_the_chat_to_the_customers_word_by_keys(shop):
    open_one(shop)
    one = ticket(shop)
    assert (one.kind, one.step, one.owner) == (TicketKind.COMPLAINT, Step.SITUATION, "小美")
    assert one.value("what_happened").startswith("杯子到手就是裂的")
    assert [quoted.text for quoted in one.evidence] == ["杯子到手就是裂的，你们什么态度，我要投诉！！！"]
    form = beside(shop).drawer.detail.form

    fill(form, verified="照片已核对，杯身有裂纹")
    finish(shop)
    shop.until(lambda: ticket(shop).step is Step.TASK)
    fill(form, core_problem="换一只完好的杯子", responsibility="courier", consulted="客户同意补发")
    finish(shop)
    shop.until(lambda: ticket(shop).step is Step.ACTION)
    fill(form, solution="补发一只", plan="补发并送杯垫", carried_out="今天顺丰寄出")
    finish(shop)
    shop.until(lambda: ticket(shop).step is Step.RESULT)
    fill(form, customer_confirmed="yes", feedback="很满意")
    finish(shop)
    shop.until(lambda: len(shop.room.feed.desk.tickets) == 0)
    closed = shop.room.reader.tickets.ticket(one.number)
    assert (closed.confirmed, closed.value("done_by")) == (True, "小美")
    assert [change.what for change in closed.history][-1] == "TicketClosed"


def test_it_does_not_close_before_the_customer_confirms(shop):
    open_one(shop)
    form = beside(shop).drawer.detail.form
    fill(form, verified="照片已核对")
    finish(shop)
    shop.until(lambda: ticket(shop).step is Step.TASK)
    finish(shop)
    shop.until(lambda: shop.desk.windows.notices.isVisible())
    assert ticket(shop).step is Step.TASK
    fill(form, core_problem="换杯子", responsibility="shop", consulted="同意")
    finish(shop)
    shop.until(lambda: ticket(shop).step is Step.ACTION)
    fill(form, solution="补发", plan="补发", carried_out="已寄")
    finish(shop)
    shop.until(lambda: ticket(shop).step is Step.RESULT)
    fill(form, customer_confirmed="waiting")
    finish(shop)
    shop.until(lambda: ticket(shop).value("customer_confirmed") == "waiting")
    assert ticket(shop).is_open
    assert not shop.facts(ev.TicketClosed)


def test_an_upset_customer_is_met_with_sympathy_first(shop):
    complain(shop)
    shop.until(lambda: beside(shop).bar.isVisible())
    shop.press(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    shop.until(lambda: shop.facts(ev.SorNoted))
    assert "抱歉" in shop.panel.composer.editor.toPlainText()
    assert next(iter(shop.room.feed.desk)).calming == (Sor.SYMPATHISE,)
    QTest.mouseClick(beside(shop).bar.away, Qt.MouseButton.LeftButton)
    shop.until(lambda: not beside(shop).bar.isVisible())
