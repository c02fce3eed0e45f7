"""Hold, transfer, close, reopen; limits, automatic reply, another person, another look."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.walks.sitting import CTRL, SHIFT, answering, click, proven
from workstation.app.paths import DataFolder
from workstation.app.program_actions import ProgramActions
from workstation.app.settings import Settings
from workstation.domain import events as ev
from workstation.domain.conversation import State
from workstation.views.conversation.dialogs import HoldDialog, TransferDialog
from workstation.views.inbox.rows import InboxRole
from workstation.views.sign_in.switch import SwitchDialog
from workstation.views.theme.tokens import DARK, LIGHT, colours


def hold_for_ten_minutes(dialog):
    QTest.keyClicks(dialog.note, "warehouse")
    dialog.until.setFocus()
    QTest.keyClick(dialog.until, Qt.Key.Key_Down)
    click(dialog.accept_button)


def test_on_hold_until_a_time_it_comes_back_by_itself(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.answers(conversation, "wait")
    with answering(HoldDialog, hold_for_ten_minutes):
        shop.press(Qt.Key.Key_H, CTRL)
    shop.until(lambda: shop.one(conversation).state is State.HELD)
    assert shop.one(conversation).held_note == "warehouse"
    shop.clock.move_to(shop.clock.now() + 9 * 60_000)
    shop.pass_time(30)
    assert shop.one(conversation).state is State.HELD
    shop.pass_time(31)
    shop.until(lambda: shop.one(conversation).state is State.OPEN)
    assert len(shop.facts(ev.ConversationResumed)) == 1


def test_a_held_customer_who_writes_is_back(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.answers(conversation, "wait")
    with answering(HoldDialog, hold_for_ten_minutes):
        shop.press(Qt.Key.Key_H, CTRL)
    shop.until(lambda: shop.one(conversation).state is State.HELD)
    shop.writes("王小丽", "怎么样了")
    assert shop.one(conversation).state is State.OPEN


def test_a_transferred_conversation_leaves_the_list(shop):
    def to_a_colleague(dialog):
        QTest.keyClicks(dialog.to, "Xiaoyun")
        QTest.keyClicks(dialog.note, "size")
        QTest.keyClick(dialog.note, Qt.Key.Key_Return)

    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    with answering(TransferDialog, to_a_colleague):
        shop.press(Qt.Key.Key_T, CTRL)
    shop.until(lambda: shop.state.get(conversation) is None)
    (handed,) = shop.facts(ev.ConversationTransferred)
    assert (handed.event.to, handed.event.note, handed.clerk) == ("Xiaoyun", "size", "小美")
    shop.settle()
    assert shop.desk.windows.inbox.rows.rowCount() == 0


def test_closed_it_is_found_behind_its_filter_and_reopened(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.answers(conversation, "bye")
    shop.press(Qt.Key.Key_W, CTRL | SHIFT)
    shop.until(lambda: shop.state.get(conversation) is None)
    inbox = shop.desk.windows.inbox
    shop.does("filter.closed")
    shop.until(lambda: inbox.past_rows.rowCount() == 1)
    inbox.past.setFocus()
    inbox.past.setCurrentIndex(inbox.past_rows.index(0))
    shop.press(Qt.Key.Key_Return)
    shop.until(lambda: shop.panel.conversation == conversation)
    shop.press(Qt.Key.Key_R, CTRL)
    shop.until(lambda: shop.state.get(conversation) is not None)
    assert len(shop.facts(ev.ConversationReopened)) == 1
    shop.does("filter.all")
    shop.settle()
    assert inbox.rows.order == [conversation]


def test_a_closed_customer_who_writes_again_is_back(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.answers(conversation, "bye")
    shop.press(Qt.Key.Key_W, CTRL | SHIFT)
    shop.until(lambda: shop.state.get(conversation) is None)
    shop.writes("王小丽", "还有个问题")
    assert shop.one(conversation).waiting_since == shop.clock.now()
    assert shop.desk.windows.inbox.rows.order == [conversation]


def test_an_automatic_reply_does_not_stop_the_clock(shop):
    shop.program.change_setting("auto_reply", True)
    conversation = shop.writes("王小丽", "在吗")
    shop.until(lambda: shop.facts(ev.AutoReplySent))
    assert shop.one(conversation).waiting_since == shop.clock.now()
    shop.writes("王小丽", "在吗？")
    shop.settle()
    assert len(shop.facts(ev.AutoReplySent)) == 1


def test_the_reminder_names_the_worst_leads_there_and_goes_at_zero(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.writes("李雷", "在吗")
    shop.answers("walk:李雷", "yes")
    reminder = shop.desk.windows.reminder
    shop.clock.move_to(shop.one(conversation).waiting_since + 158_000)
    shop.pass_time(1)
    assert not reminder.isVisible()
    shop.pass_time(2)
    assert reminder.isVisible()
    assert reminder.worst == conversation
    assert [one.event.conversation for one in shop.facts(ev.AlertRaised)] == [conversation]
    click(reminder.button)
    shop.until(lambda: shop.panel.conversation == conversation and shop.editor.hasFocus())
    shop.pass_time(20)
    assert not reminder.isVisible()


def test_switching_the_person_gives_the_next_fact_the_other_name(shop):
    def somebody_new(dialog):
        click(dialog.add)
        QTest.keyClicks(dialog.form.name, "Xiaoyun")
        click(dialog.sit_down)

    conversation = shop.writes("王小丽", "在吗")
    shop.answers(conversation, "first")
    with answering(SwitchDialog, somebody_new):
        shop.press(Qt.Key.Key_J, CTRL | SHIFT)
    shop.until(lambda: shop.state.clerk == "Xiaoyun")
    second = shop.answers(conversation, "second")
    assert [one.clerk for one in shop.facts(ev.ReplySent)] == ["小美", "Xiaoyun"]
    assert shop.panel.history.rows.line(second.seq).sender == "Xiaoyun"
    assert "Xiaoyun" in shop.desk.window.windowTitle()


def test_every_fact_of_the_desk_bears_a_name(open_program, tmp_path):
    Settings(DataFolder(tmp_path / "data").settings).set("hard_limit", 90)
    shop = open_program()
    shop.until(lambda: shop.state.limits.hard == 90)
    shop.answers(shop.writes("王小丽", "在吗"), "yes")
    shop.types("half a w")
    shop.close()
    assert {one.clerk for one in proven(shop.room.paths.journal)} == {"小美"}


def test_another_hard_limit_changes_the_countdowns(shop):
    actions = shop.program.findChild(ProgramActions)
    conversation = shop.writes("王小丽", "在吗")
    shop.answers(conversation, "yes")
    shop.writes("王小丽", "那个")
    rows = shop.desk.windows.inbox.rows

    def words():
        rows.settle()
        return rows.index(0).data(InboxRole.SIGN).words

    assert words() == "3:00"
    shop.press(Qt.Key.Key_Comma, CTRL)
    shop.until(lambda: actions.settings_window is not None and actions.settings_window.isActiveWindow())
    row = actions.settings_window.rows["hard_limit"]
    row.editor.field.setFocus()
    row.editor.field.selectAll()
    shop.types("60")
    shop.press(Qt.Key.Key_Return)
    shop.until(lambda: shop.state.limits.hard == 60)
    shop.until(lambda: words() == "1:00")
    assert shop.facts(ev.LimitsSet)[-1].clerk == "小美"
    actions.settings_window.close()


def test_light_and_dark_change_while_one_works(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    shop.types("half a")
    assert colours(shop.panel) == LIGHT
    shop.press(Qt.Key.Key_M, CTRL | SHIFT)
    shop.until(lambda: colours(shop.panel) == DARK)
    shop.types(" word")
    assert shop.editor.toPlainText() == "half a word"
    shop.press(Qt.Key.Key_M, CTRL | SHIFT)
    shop.until(lambda: colours(shop.panel) == LIGHT)
    assert QApplication.focusWidget() is shop.editor
