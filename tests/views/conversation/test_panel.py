"""The conversation panel with its real history and composer, under real keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from tests.views.composer.bench import Bench
from tests.views.listener import Listener
from workstation.domain import events as ev
from workstation.domain.lines import line_of
from workstation.domain.values import OrderCard, Picture
from workstation.views.conversation.header import VerbButton
from workstation.views.conversation.panel import ConversationPanel
from workstation.views.conversation.verbs import Verb

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class NoPictures:
    def path(self, sha256):
        return None


@pytest.fixture
def bench():
    bench = Bench()
    bench.customer("a", "在吗", "李小明")
    bench.customer("b", "你好", "王大力")
    return bench


def make(bench, qtbot, **kind):
    panel = ConversationPanel(bench.feed, bench.lines, NoPictures(), **kind)
    bench.join(panel.composer)
    panel.undo_bar.recall_requested.connect(bench.recall)
    Listener(panel).hear(panel)
    panel.resize(900, 640)
    if qtbot is not None:
        qtbot.addWidget(panel)
    return panel


@pytest.fixture
def panel(qtbot, bench):
    panel = make(bench, qtbot)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_conversation("a")
    panel.focus_composer()
    return panel


def type_and_send(panel, words):
    QTest.keyClicks(panel.composer.editor, words)
    QTest.keyClick(panel.composer.editor, Qt.Key.Key_Return)


def press(panel, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or panel, key, held)


def test_the_header_names_the_customer_masked_until_revealed(bench, panel):
    assert panel.header.name.text() == "李**"
    bench.happen(ev.CustomerRevealed(conversation="a"))
    assert panel.header.name.text() == "李小明"


def test_the_header_shows_the_last_order_that_the_customer_sent(qtbot, bench, panel):
    bench.happen(
        ev.MessageReceived(
            conversation="a", channel="test", buyer=bench.feed.desk.get("a").buyer,
            body=OrderCard(order_no="2026110100004471", title="羽绒服", status="shipped"),
        )
    )  # fmt: skip
    assert "…4471" in panel.header.detail.text()
    assert "羽绒服" in panel.header.detail.text()
    assert panel.order.order_no == "2026110100004471"
    panel.show_conversation("b")
    assert panel.order is None
    assert "4471" not in panel.header.detail.text()
    panel.show_conversation("a")
    assert "…4471" in panel.header.detail.text()
    panel.header.name_order_elsewhere(True)
    assert "4471" not in panel.header.detail.text()
    panel.header.name_order_elsewhere(False)
    assert "…4471" in panel.header.detail.text()


def test_the_countdown_runs_with_the_feed_and_ends_with_the_reply(bench, panel):
    before = panel.header.countdown.words
    bench.wait(7)
    assert panel.header.countdown.words != before
    bench.wait(60)
    assert "0:37" in panel.header.countdown.words
    type_and_send(panel, "ok")
    assert panel.header.countdown.isHidden()


def test_what_is_unread_is_read_once_when_it_is_seen(qtbot, bench, panel):
    asked = []
    panel.read_requested.connect(asked.append)
    bench.customer("a", "还在吗")
    assert asked == ["a"]
    bench.feed.tick()
    panel._look()
    assert asked == ["a"]
    bench.customer("b", "喂")
    assert asked == ["a"]


def test_nothing_is_read_in_a_window_that_is_not_in_front(qtbot, bench, panel):
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    asked = []
    panel.read_requested.connect(asked.append)
    bench.customer("a", "还在吗")
    assert asked == []
    panel.activateWindow()
    qtbot.waitUntil(lambda: asked == ["a"])


def test_the_conversation_shown_in_the_window_in_front_is_the_one_the_clerk_is_in(panel):
    seen = []
    panel.focused.connect(seen.append)
    panel.show_conversation("b")
    assert seen == ["b"]


def test_of_several_tiles_the_clerk_is_in_the_one_with_the_focus(qtbot, bench):
    window = QWidget()
    qtbot.addWidget(window)
    field, one, two = QLineEdit(), make(bench, None, tile=True), make(bench, None, tile=True)
    column = QVBoxLayout(window)
    for widget in (field, one, two):
        column.addWidget(widget)
    seen = []
    one.focused.connect(seen.append)
    two.focused.connect(seen.append)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    one.show_conversation("a")
    two.show_conversation("b")
    assert seen == []
    two.focus_composer()
    one.focus_composer()
    assert seen == ["b", "a"]


def test_after_sending_the_undo_bar_counts_down_three_seconds(bench, panel):
    type_and_send(panel, "sent")
    assert not panel.undo_bar.isHidden()
    assert "3" in panel.undo_bar.button.text()
    bench.wait(1)
    assert "2" in panel.undo_bar.button.text()
    bench.wait(2)
    assert panel.undo_bar.isHidden()


def test_how_long_undo_is_offered_can_be_set(bench, panel):
    panel.undo_bar.set_time(5_000)
    type_and_send(panel, "sent")
    bench.wait(4)
    assert not panel.undo_bar.isHidden()
    bench.wait(1)
    panel.undo_bar.set_time(0)
    type_and_send(panel, "again")
    assert panel.undo_bar.isHidden()


def test_undo_recalls_and_gives_the_words_back(bench, panel):
    type_and_send(panel, "typo")
    panel.recall_last()
    recalled = bench.events(ev.MessageRecalled)
    assert len(recalled) == 1
    assert panel.undo_bar.isHidden()
    assert panel.composer.editor.toPlainText() == "typo"


def test_undo_never_overwrites_what_is_being_typed(bench, panel):
    type_and_send(panel, "typo")
    QTest.keyClicks(panel.composer.editor, "new")
    panel.undo_bar.button.click()
    assert panel.composer.editor.toPlainText() == "new"


def test_asking_for_it_recalls_the_last_reply_for_two_minutes(bench, panel):
    type_and_send(panel, "late thought")
    bench.wait(100)
    assert panel.undo_bar.isHidden()
    panel.recall_last()
    assert len(bench.events(ev.MessageRecalled)) == 1
    type_and_send(panel, "another")
    bench.wait(121)
    panel.recall_last()
    assert len(bench.events(ev.MessageRecalled)) == 1
    assert panel.composer.notice.text()


def test_the_undo_bar_does_not_follow_into_another_conversation(panel):
    type_and_send(panel, "sent")
    panel.show_conversation("b")
    assert panel.undo_bar.isHidden()


def test_finding_goes_through_the_conversation_and_esc_goes_back_to_the_text(qtbot, bench, panel):
    bench.customer("a", "什么时候发货")
    bench.customer("a", "发货了吗")
    panel.find()
    assert panel.find_bar.field.hasFocus()
    panel.find_bar.field.insert("发货")
    qtbot.waitUntil(lambda: "2" in panel.find_bar.count.text())
    first = panel.find_bar.count.text()
    press(panel, Qt.Key.Key_Return)
    assert panel.find_bar.count.text() != first
    press(panel, Qt.Key.Key_Escape)
    assert panel.find_bar.isHidden()
    assert panel.composer.editor.hasFocus()


def test_a_quote_asked_for_in_the_history_stands_above_the_text(bench, panel):
    panel.history.quote_requested.emit(line_of(bench.entries[1]))
    assert not panel.composer.quote_chip.isHidden()
    assert "李小明" not in panel.composer.quote_chip.label.text()


@pytest.mark.parametrize(
    ("verb", "signal"),
    [
        (Verb.CLOSE, "close_requested"),
        (Verb.REVEAL, "reveal_requested"),
        (Verb.WINDOW, "window_requested"),
    ],
)
def test_a_verb_of_the_menu_asks_for_it(qtbot, panel, verb, signal):
    action = next(action for action in panel.header.menu.actions() if action.data() == verb)
    with qtbot.waitSignal(getattr(panel, signal)) as asked:
        action.trigger()
    assert asked.args == ["a"]


def test_pinning_is_shown_when_the_fact_is_there_not_before(qtbot, bench, panel):
    def button():
        return next(one for one in panel.header.buttons if one._verb is Verb.PIN)

    before = button().text()
    with qtbot.waitSignal(panel.pin_requested) as asked:
        button().click()
    assert asked.args == ["a", True]
    assert button().text() == before
    bench.happen(ev.PinChanged(conversation="a", pinned=True))
    assert button().text() != before


def test_a_held_conversation_says_why_and_offers_to_go_on(qtbot, bench, panel):
    bench.happen(ev.ConversationHeld(conversation="a", note="等仓库"))
    assert "等仓库" in panel.header.detail.text()
    with qtbot.waitSignal(panel.resume_requested):
        panel.do(Verb.RESUME)


def test_a_closed_conversation_can_be_read_and_reopened_but_not_answered(qtbot, bench, panel):
    bench.happen(ev.ConversationClosed(conversation="a"))
    assert not panel.composer.isVisible()
    assert panel.closed_line.isVisible()
    assert panel.header.name.text() == "李**"
    with qtbot.waitSignal(panel.reopen_requested) as asked:
        panel.closed_line.button.click()
    assert asked.args == ["a"]
    buyer = bench.feed.desk.get("b").buyer
    bench.happen(ev.ConversationReopened(conversation="a", channel="test", buyer=buyer))
    assert panel.composer.isVisible()


def test_with_no_conversation_a_hint_names_the_keys(panel):
    panel.show_conversation("")
    panel.show_keys({"conversation.most_urgent": "Ctrl+E", "view.palette": "F4"}.get)
    texts = [label.text() for label in panel._pages.currentWidget().children() if hasattr(label, "text")]
    assert any("Ctrl+E" in text and "F4" in text for text in texts)
    for verb in Verb:
        panel.do(verb)


def test_files_dropped_anywhere_on_the_conversation_wait_above_the_text(tmp_path, panel):
    file = tmp_path / "说明.pdf"
    file.write_bytes(b"%PDF")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(300, 200), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    panel.dropEvent(event)
    assert [one.name for one in panel.composer.attachments] == ["说明.pdf"]


@pytest.mark.parametrize("width", [340, 360, 520, 900, 1600])
def test_the_header_fits_every_width_and_its_menu_has_every_verb(bench, panel, width):
    panel.resize(width, 500)
    QApplication.processEvents()
    assert panel.width() == width
    assert all(
        button.geometry().right() <= panel.header.width() for button in panel.header.buttons if button.isVisible()
    )
    assert len(panel.header.menu.actions()) == len(panel.header.buttons)


def test_two_panels_on_one_conversation_show_one_draft(qtbot, bench, panel):
    other = make(bench, qtbot)
    other.show_conversation("a")
    QTest.keyClicks(panel.composer.editor, "shared")
    panel.composer.flush()
    assert other.composer.editor.toPlainText() == "shared"
    type_and_send(panel, "")
    assert other.composer.editor.toPlainText() == ""


def test_a_jump_in_a_replay_shows_the_header_of_that_moment(bench, panel):
    bench.happen(ev.ConversationHeld(conversation="a", note="等仓库"))
    bench.feed.rewind(bench.entries[:3])
    assert "等仓库" not in panel.header.detail.text()


def test_a_panel_thrown_away_hears_no_focus_any_more(qtbot, bench):
    panel = make(bench, None)
    panel.deleteLater()
    QApplication.sendPostedEvents(panel, QEvent.Type.DeferredDelete)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    bench.customer("a")


def test_a_picture_sent_leaves_nothing_to_put_back(bench, panel):
    bench.happen(ev.ReplySent(conversation="a", body=Picture(sha256="0" * 64, width=4, height=3)))
    panel.undo_bar.recall()
    assert panel.composer.editor.toPlainText() == ""


def test_tool_tips_name_the_keys_in_force_and_no_others(panel):
    def tips():
        widgets = panel.findChildren(QWidget)
        return " ".join(widget.toolTip() for widget in widgets) + " ".join(
            action.text() for action in panel.header.menu.actions()
        )

    assert "Ctrl+" not in tips()
    panel.show_keys(lambda action: f"<{action}>")
    panel.find()
    named = tips()
    for action in ("composer.note_mode", "composer.file", "composer.recall_last", "view.find_next",
                   "view.find_previous", "conversation.pin", "conversation.reopen"):  # fmt: skip
        assert f"<{action}>" in named
    panel.show_keys(lambda action: "")
    assert "<" not in tips()


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_F, CTRL), (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_N, CTRL | SHIFT)],
)
def test_the_panel_has_no_keys_of_its_own_for_actions(panel, key, held):
    press(panel, key, held)
    assert panel.find_bar.isHidden()
    assert not panel.composer.note_button.isChecked()


def test_what_nobody_hears_is_not_offered_and_asks_no_question(qtbot, bench):
    panel = ConversationPanel(bench.feed, bench.lines, NoPictures())
    qtbot.addWidget(panel)
    panel.show()
    panel.show_conversation("a")
    assert [action.data() for action in panel.header.menu.actions()] == [Verb.FIND]
    for verb in (Verb.HOLD, Verb.TRANSFER, Verb.TAGS):
        panel.do(verb)  # a question would wait for an answer
    bench.happen(ev.ConversationClosed(conversation="a"))
    assert panel.closed_line.button.isHidden()
    panel.reopen_requested.connect(bench.happen)
    assert not panel.closed_line.button.isHidden()


def test_a_low_tile_gives_its_room_to_the_history_until_somebody_is_in_it(qtbot, bench):
    field, tile = QLineEdit(), make(bench, None, tile=True)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(tile)
    qtbot.addWidget(window)
    tile.show_conversation("a")
    window.resize(620, 390)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    assert tile.composer.send_button.isHidden()
    calm = tile.history.height()
    tile.focus_composer()
    assert tile.composer.send_button.isVisible()
    QApplication.processEvents()
    assert tile.history.height() < calm


def test_the_buttons_of_the_header_are_kept_from_conversation_to_conversation(bench, panel):
    before = {one._verb: one for one in panel.header.buttons}
    bench.happen(ev.PinChanged(conversation="a", pinned=True))
    panel.show_conversation("")
    panel.show_conversation("a")
    assert {one._verb: one for one in panel.header.buttons} == before
    bench.happen(ev.PinChanged(conversation="a", pinned=False))
    assert [one.text() for one in before.values()] == [one.text() for one in panel.header.buttons]


def test_a_turn_to_another_conversation_shows_no_line_of_the_former_and_types_into_its_own_draft(qtbot, bench, panel):
    qtbot.waitUntil(lambda: len(panel.history.column.rows) > 0)
    panel.show_conversation("b")
    assert panel.header.name.text() == "王**"
    assert not panel.history.column.rows
    QTest.keyClicks(panel.composer.editor, "for b")
    qtbot.waitUntil(lambda: len(panel.history.column.rows) > 0)
    assert {made.row.line.conversation for made in panel.history.column.rows} == {"b"}
    assert panel.composer.editor.toPlainText() == "for b"
    panel.show_conversation("a")
    assert panel.composer.editor.toPlainText() == ""


def test_a_line_can_be_gone_to_in_the_very_turn_in_which_its_conversation_is_shown(bench, panel):
    panel.show_conversation("b")
    [line] = bench.lines.before("b", None, 1)
    assert panel.history.reveal(line.seq)
    assert panel.history.current_line() == line


def test_a_furnished_panel_makes_no_button_when_a_conversation_is_shown_in_it(qtbot, bench):
    panel = make(bench, qtbot)
    while panel.furnish():
        pass
    made = panel.findChildren(VerbButton)
    panel.show_conversation("a")
    assert panel.header.buttons
    assert panel.findChildren(VerbButton) == made
