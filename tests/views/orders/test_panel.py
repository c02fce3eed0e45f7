"""The order panel: what is wrong and due is pointed out, nobody's data are shown unasked, remarks by keys alone."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.demo.orders import CONVENTION, DONE, POLICY, SHIPPED, UNPAID, MadeUpOrders, remark
from tests.demo.sources import StoryClock
from tests.entries import Story, buyer
from tests.input_method import type_words
from tests.views.listener import Listener
from workstation.domain import events as ev
from workstation.domain.flags import Flag
from workstation.domain.order_desk_events import OrderRevealed, PaymentReminded
from workstation.domain.order_policy import Deed
from workstation.domain.orders import OrderKey, key_of
from workstation.domain.remark_events import RemarkAdded
from workstation.views.feed import Feed
from workstation.views.orders.detail import Anomalous
from workstation.views.orders.panel import OrderPanel
from workstation.views.orders.rows import OrderRows
from workstation.views.orders.words import filled

KEY = key_of(SHIPPED)


class Beside:
    """A panel on a story."""

    def __init__(self, qtbot: QtBot, source: MadeUpOrders | None = None, *, heard: bool = True) -> None:
        self.story = Story()
        self.feed = Feed(StoryClock(self.story))
        self.source = source or MadeUpOrders()
        self.feed.publish([self.story.asks("a", by=buyer("王小丽")), self.story.asks("b", by=buyer("李想"))])
        self.panel = OrderPanel(self.feed, self.source, CONVENTION, POLICY)
        qtbot.addWidget(self.panel)
        self.listener = Listener(self.panel)
        if heard:
            self.listener.hear(self.panel)
        self.panel.resize(292, 900)
        self.panel.show()
        self.panel.activateWindow()

    def show(self, order: object = SHIPPED) -> OrderPanel:
        self.panel.show_conversation("a")
        self.panel.select(key_of(order))
        return self.panel

    def tell(self, event: ev.AnyEvent) -> None:
        self.feed.publish([self.story.tell(event)])

    def remark(self, text: str, flag: Flag, seq: int = 9) -> None:
        self.source.add(SHIPPED.order_no, remark(text, flag, seq))
        self.tell(RemarkAdded(platform=KEY.platform, order_no=KEY.order_no, flag=flag, text=text, line=f"{text}—小美"))
        self.panel.copy_number()  # reads what waits to be read


@pytest.fixture
def beside(qtbot: QtBot) -> Beside:
    return Beside(qtbot)


def anomalies(panel: OrderPanel) -> list[str]:
    return [one.text() for one in panel.detail.findChildren(Anomalous) if not one.isHidden()]


def test_the_orders_are_listed_and_one_is_shown_whole(beside: Beside) -> None:
    panel = beside.show()
    assert panel.rows.rowCount() == 3
    assert panel.detail.number.text() == SHIPPED.order_no
    assert panel.detail.parcel.value("waybill") == SHIPPED.tracking_no
    ModelTester(None).check(panel.rows)


def test_what_is_wrong_is_pointed_out(beside: Beside) -> None:
    panel = beside.show()
    assert len(anomalies(panel)) == 1
    assert "2" in anomalies(panel)[0]
    panel.select(key_of(UNPAID))
    assert "36" in anomalies(panel)[0]


def test_the_receiver_is_masked_until_the_fact_and_again_in_another_conversation(beside: Beside, qtbot: QtBot) -> None:
    panel = beside.show()
    assert panel.detail.receiver.value("phone") == "138****1234"
    with qtbot.waitSignal(panel.reveal_requested) as asked:
        qtbot.mouseClick(panel.detail.eye, Qt.MouseButton.LeftButton)
    assert asked.args == ["a", KEY]
    assert panel.detail.receiver.value("phone") == "138****1234"
    beside.tell(OrderRevealed(conversation="a", platform=KEY.platform, order_no=KEY.order_no, phone="13800001234"))
    assert panel.detail.receiver.value("phone") == "13800001234"
    panel.show_conversation("b")
    panel.show_conversation("a")
    panel.select(KEY)
    assert panel.detail.receiver.value("phone") == "138****1234"


def test_what_is_shown_is_asked_to_be_recorded_only_while_it_can_be_seen(beside: Beside, qtbot: QtBot) -> None:
    with qtbot.waitSignal(beside.panel.record_requested) as asked:
        beside.panel.show_conversation("a")
    assert [one.order for one in asked.args[1]] == [UNPAID, SHIPPED, DONE]
    beside.panel.hide()
    with qtbot.assertNotEmitted(beside.panel.record_requested):
        beside.panel.show_conversation("b")


def test_the_deeds_fit_the_state_put_words_into_the_reply_and_pretend_nothing(beside: Beside, qtbot: QtBot) -> None:
    panel = beside.show(UNPAID)
    assert [one.deed for one in panel.detail.deeds] == [Deed.REMIND, Deed.CHANGE_PRICE, Deed.VERIFY_ADDRESS]
    button = next(one for one in panel.detail.deeds if one.deed is Deed.CHANGE_PRICE)
    with qtbot.waitSignals([panel.handled_requested, panel.insert_requested]):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.detail.hint.isVisible()
    with qtbot.waitSignal(panel.ticket_requested) as asked:
        qtbot.mouseClick(panel.detail.ticket, Qt.MouseButton.LeftButton)
    assert asked.args == ["a", key_of(UNPAID), "price_difference"]


def test_words_for_another_account_name_neither_receiver_nor_address(qtbot: QtBot) -> None:
    beside = Beside(qtbot, MadeUpOrders(account="李想"))
    panel = beside.show(UNPAID)
    words = panel.detail.reply_for(Deed.VERIFY_ADDRESS, beside.feed.now())
    assert "王" not in words
    assert "138" not in words
    assert "西湖" not in words
    assert len(anomalies(panel)) == 2


def test_words_are_masked_unless_the_data_were_shown(beside: Beside) -> None:
    panel = beside.show(UNPAID)
    assert "王**" in panel.detail.reply_for(Deed.VERIFY_ADDRESS, beside.feed.now())
    assert "36" in panel.detail.reply_for(Deed.REMIND, beside.feed.now())


def test_who_was_reminded_is_not_reminded_again(beside: Beside) -> None:
    beside.source.orders[UNPAID.order_no] = replace(
        beside.source.orders[UNPAID.order_no], reminded_at=beside.story.now, reminded_by="小林"
    )
    panel = beside.show(UNPAID)
    button = next(one for one in panel.detail.deeds if one.deed is Deed.REMIND)
    assert not button.isEnabled()
    assert "小林" in button.toolTip()


def test_a_remark_is_written_with_keys_alone(beside: Beside, qtbot: QtBot) -> None:
    panel = beside.show()
    panel.write_remark()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_B)
    type_words(panel.detail.remarks.form.field, "催快递")
    with qtbot.waitSignal(panel.remark_requested) as asked:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == [KEY, Flag.BLUE, "催快递"]
    assert panel.detail.remarks.form.isVisible()
    beside.remark("催快递", Flag.BLUE)
    assert not panel.detail.remarks.form.isVisible()
    assert panel.detail.remarks.flag.flag is Flag.BLUE


def test_a_number_takes_a_preset_with_its_flag(beside: Beside, qtbot: QtBot) -> None:
    panel = beside.show()
    panel.write_remark()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    with qtbot.waitSignal(panel.remark_requested) as asked:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == [KEY, Flag.PURPLE, "换尺码"]


def test_one_key_is_the_blue_remark(beside: Beside, qtbot: QtBot) -> None:
    panel = beside.show()
    with qtbot.waitSignal(panel.remark_requested) as asked:
        panel.quick_remark()
    assert asked.args == [KEY, Flag.BLUE, "催快递"]


def test_yellow_is_not_taken_and_says_why(beside: Beside) -> None:
    panel = beside.show()
    panel.write_remark()
    form = panel.detail.remarks.form
    before = form.flag
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y)
    assert form.flag is before
    rule = CONVENTION.rule(Flag.YELLOW)
    assert rule is not None
    assert form.meaning.text() == rule.forbidden


def test_escape_leaves_the_form(beside: Beside) -> None:
    panel = beside.show()
    panel.write_remark()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.detail.remarks.form.isVisible()


def test_the_text_to_paste_has_the_imported_lines_first(beside: Beside) -> None:
    panel = beside.show()
    beside.remark("催快递", Flag.BLUE)
    panel.copy_remark()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == SHIPPED.memo
    assert lines[1].startswith("催快递—小美—")


def test_too_long_a_text_is_copied_whole_and_said_so_and_what_fits_on_request(beside: Beside, qtbot: QtBot) -> None:
    panel = beside.show()
    for number in range(12):
        beside.remark(f"{number}催" + "快" * 60, Flag.BLUE, 10 + number)
    panel.copy_remark()
    box = panel.detail.remarks
    assert box.paste.over > 0
    assert str(box.paste.over) in box.said.text()
    assert QGuiApplication.clipboard().text() == box.paste.text
    qtbot.mouseClick(box.copy_newest, Qt.MouseButton.LeftButton)
    fits = QGuiApplication.clipboard().text()
    assert CONVENTION.size(fits) <= CONVENTION.limit
    assert box.paste.text.endswith(fits)


def test_imported_yellow_is_shown_and_marked(beside: Beside) -> None:
    panel = beside.show()
    assert panel.detail.remarks.flag.flag is Flag.YELLOW
    assert panel.detail.remarks.against.isVisible()


def test_where_nobody_hears_nothing_is_offered(qtbot: QtBot) -> None:
    panel = Beside(qtbot, heard=False).show()
    assert not panel.detail.deeds
    assert not panel.detail.remarks.write.isVisible()
    assert not panel.detail.eye.isVisible()
    panel.write_remark()
    assert not panel.detail.remarks.form.isVisible()


def test_without_orders_it_says_so(beside: Beside) -> None:
    assert beside.panel.empty.isVisible()
    before = beside.panel.empty.text()
    beside.source.orders.clear()
    beside.panel.show_conversation("a")
    assert beside.panel.empty.isVisible()
    assert beside.panel.empty.text() != before


def test_rows_are_a_model_and_tell_screen_readers_the_flag() -> None:
    rows = OrderRows(CONVENTION)
    source = MadeUpOrders()
    source.add(SHIPPED.order_no, remark("催快递", Flag.BLUE))
    rows.show(source.orders_in("a"))
    said = rows.data(rows.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert "蓝旗" in str(said)


def test_a_part_with_an_empty_place_stays_out_of_the_words() -> None:
    words = "您好[，还有 {minutes} 分钟]，单号 {tail}"
    assert filled(words, {"minutes": "", "tail": "1234"}) == "您好，单号 1234"
    assert filled(words, {"minutes": "5", "tail": "{minutes}"}) == "您好，还有 5 分钟，单号 {minutes}"


def test_selection_stays_on_the_order_when_others_come(beside: Beside) -> None:
    panel = beside.show()
    extra = replace(DONE, order_no="99")
    beside.source.orders = {"99": type(beside.source.orders[DONE.order_no])(order=extra), **beside.source.orders}
    beside.tell(PaymentReminded(platform=KEY.platform, order_no="1"))
    panel.copy_number()
    assert panel.selected is not None
    assert panel.selected.key == KEY
    assert isinstance(panel.selected.key, OrderKey)
