"""What one does over a day at the desk: going from customer to customer, pictures, finding, other keys, pauses."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.walks.sitting import ALT, CTRL, SHIFT, lines_shown
from workstation.app.program_actions import ProgramActions
from workstation.domain import events as ev
from workstation.domain.values import Picture, Presence, Text
from workstation.views.actions.palette import Palette


def test_from_one_customer_to_the_next_by_keys_alone(shop):
    first = shop.writes("王小丽", "在吗")
    shop.pass_time(1)
    second = shop.writes("李雷", "你好")
    shop.press(Qt.Key.Key_E, CTRL)
    shop.until(lambda: shop.panel.conversation == first and shop.editor.hasFocus())
    shop.types("one")
    shop.sends()
    shop.press(Qt.Key.Key_E, CTRL)
    shop.until(lambda: shop.panel.conversation == second)
    shop.types("two")
    shop.sends()
    shop.settle()
    order = shop.desk.windows.inbox.rows.order
    here = order.index(second)
    shop.does("conversation.previous" if here else "conversation.next")
    shop.until(lambda: shop.panel.conversation == first)
    assert shop.editor.hasFocus()
    assert [one.conversation for one in shop.facts(ev.ReplySent)] == [first, second]


def test_the_palette_finds_a_customer_and_an_action_by_letters(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.writes("李雷", "你好")
    shop.press(Qt.Key.Key_K, CTRL)
    palette = shop.desk.window.findChild(Palette)
    shop.until(lambda: palette.field.hasFocus())
    shop.types("王")
    shop.press(Qt.Key.Key_Return)
    shop.until(lambda: shop.panel.conversation == conversation and shop.editor.hasFocus())
    shop.press(Qt.Key.Key_K, CTRL)
    shop.until(lambda: palette.field.hasFocus())
    shop.types("zd")
    shop.types("hqxzd")
    shop.press(Qt.Key.Key_Return)
    shop.until(lambda: shop.one(conversation).pinned)


def test_a_picture_pasted_and_sent_is_kept_shown_and_replayed(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor(40, 90, 200))
    QGuiApplication.clipboard().setImage(image)
    shop.press(Qt.Key.Key_V, CTRL)
    shop.until(lambda: shop.panel.composer.attachments and not shop.panel.composer.attachments[0].reading)
    sent = shop.sends()
    assert isinstance(sent.event.body, Picture)
    assert (sent.event.body.width, sent.event.body.height) == (64, 48)
    assert shop.room.pictures.path(sent.event.body.sha256)
    shop.pass_time(1)
    shop.desk.recorder.watch_span(shop.clock.now() - 60_000, shop.clock.now())
    shop.until(lambda: shop.program.replays)
    recording = shop.program.replays[0].recording
    assert list(recording.pictures) == [sent.event.body.sha256]


def test_words_are_found_in_the_conversation_in_front(shop):
    conversation = shop.writes("王小丽", "包裹还没动")
    for text in ("在吗", "包裹呢", "你好"):
        shop.writes("王小丽", text)
    shop.clicks_on(conversation)
    shop.until(lambda: len(lines_shown(shop.panel.history)) == 4)
    shop.press(Qt.Key.Key_F, CTRL)
    shop.until(lambda: shop.panel.find_bar.isVisible())
    shop.types("包裹")
    shop.until(lambda: shop.panel.history.finder.current)
    newest = shop.panel.history.finder.current
    assert shop.room.reader.line(newest).body == Text(text="包裹呢")
    shop.press(Qt.Key.Key_F3, SHIFT)
    assert shop.room.reader.line(shop.panel.history.finder.current).body == Text(text="包裹还没动")
    shop.press(Qt.Key.Key_Escape)
    shop.until(shop.editor.hasFocus)


def test_another_key_that_sends_holds_at_once_in_every_window(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    shop.press(Qt.Key.Key_O, CTRL | SHIFT)
    own = shop.own_window(conversation)
    shop.program.change_setting("send_key", "ctrl_enter")
    for window, editor in ((own, own.panel.composer.editor), (shop.desk.window, shop.editor)):
        shop.comes_back(window)
        editor.setFocus()
        shop.types("a")
        shop.press(Qt.Key.Key_Return)
        shop.types("b")
        QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
        shop.until(lambda editor=editor: editor.toPlainText() == "")
    assert [one.event.body.text for one in shop.facts(ev.ReplySent)] == ["a\nb", "a\nb"]


def test_a_changed_key_works_and_is_there_after_a_restart(open_program):
    shop = open_program()
    shop.program.actions.rebind("view.tiles", ["Ctrl+Alt+G"])
    shop.close()
    again = open_program()
    again.press(Qt.Key.Key_G, CTRL | ALT)
    again.until(lambda: again.desk.windows.others.tiles is not None)


def test_a_closed_customer_who_writes_can_be_answered_where_one_stands(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.answers(conversation, "bye")
    shop.press(Qt.Key.Key_W, CTRL | SHIFT)
    shop.until(lambda: shop.state.get(conversation) is None)
    shop.until(lambda: not shop.editor.isVisible())
    shop.writes("王小丽", "还有个问题")
    shop.until(shop.editor.isVisible)
    shop.panel.focus_composer()
    shop.types("yes")
    assert shop.sends().conversation == conversation


def test_away_nobody_new_comes_and_back_online_they_do(open_program):
    mei = open_program("--room practice")
    mei.press(Qt.Key.Key_F11, CTRL)
    mei.until(lambda: mei.state.presence is Presence.AWAY)
    here = len(mei.state)
    mei.pass_time(40)
    assert len(mei.state) == here
    mei.press(Qt.Key.Key_F9, CTRL)
    mei.until(lambda: mei.state.presence is Presence.ONLINE)
    mei.pass_time(45)
    assert len(mei.state) > here


def test_the_tiles_keep_what_one_types_while_others_become_urgent(shop):
    conversations = [shop.writes(name, "在吗") for name in ("甲甲", "乙乙", "丙丙", "丁丁", "戊戊")]
    shop.press(Qt.Key.Key_T, CTRL | SHIFT)
    tiles = shop.desk.windows.others.tiles
    shop.until(tiles.isActiveWindow)
    shop.does("tiles.1")
    shop.until(lambda: tiles.focused == 0)
    mine = tiles.conversations[0]
    shop.types("half a w")
    shop.pass_time(40)
    assert tiles.conversations[0] == mine
    shop.types("ord")
    assert shop.sends().event.body == Text(text="half a word")
    shop.does("tiles.move_on")
    shop.settle()
    shop.until(lambda: tiles.focused is not None)
    assert set(tiles.conversations) == set(conversations) - {mine}
    tiles.close()
    shop.comes_back()
    shop.press(Qt.Key.Key_T, CTRL | SHIFT)
    shop.until(lambda: shop.desk.windows.others.tiles is not None)


def test_the_desk_and_a_replay_do_not_hear_each_other(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.answers(conversation, "yes")
    shop.pass_time(5)
    shop.desk.recorder.watch_span(shop.clock.now() - 60_000, shop.clock.now())
    shop.until(lambda: shop.program.replays)
    replay = shop.program.replays[0]
    replay.replay.jump(replay.recording.ends_at)
    shop.writes("李雷", "你好")
    assert len(replay.replay.feed.desk) == 1
    shop.comes_back(replay.window)
    QTest.keyClick(replay.window, Qt.Key.Key_E, CTRL)
    shop.settle()
    assert shop.panel.conversation == conversation
    replay.window.close()
    shop.until(lambda: not shop.program.replays)
    shop.writes("李雷", "在？")


def test_the_key_map_and_the_settings_close_with_the_program(shop):
    actions = shop.program.findChild(ProgramActions)
    shop.press(Qt.Key.Key_F1)
    shop.until(lambda: actions.key_map is not None and actions.key_map.isVisible())
    shop.comes_back()
    shop.press(Qt.Key.Key_Comma, CTRL)
    shop.until(lambda: actions.settings_window is not None and actions.settings_window.isVisible())
    shop.close()
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == []


def test_undo_after_turning_to_another_customer_takes_back_the_right_one(shop):
    first, second = shop.writes("王小丽", "在吗"), shop.writes("李雷", "你好")
    sent = shop.answers(first, "for wang")
    shop.clicks_on(second)
    assert not shop.panel.undo_bar.isVisible()
    shop.clicks_on(first)
    shop.press(Qt.Key.Key_R, CTRL | SHIFT)
    shop.until(lambda: shop.facts(ev.MessageRecalled))
    assert shop.facts(ev.MessageRecalled)[0].event.message == sent.seq


def test_a_window_closed_by_hand_is_not_there_after_a_restart(open_program):
    shop = open_program()
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    shop.does("conversation.own_window")
    shop.until(lambda: shop.own_window(conversation) is not None)
    shop.own_window(conversation).close()
    shop.pass_time(1)
    shop.until(lambda: shop.desk.windows.others.conversations == [])
    shop.comes_back()
    shop.close()
    assert open_program().desk.windows.others.conversations == []


def test_a_pause_is_written_on_the_desk_until_it_is_over(open_program):
    practice = open_program("--room practice")
    strip, said = practice.desk.window.strip, practice.desk.window.strip.text()
    practice.desk.practice.set_running(False)
    assert "暂停" in strip.text()
    practice.desk.practice.set_running(True)
    assert strip.text() == said
