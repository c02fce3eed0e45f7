"""A recording goes into a file and comes out of it as the same hour on the same desk."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from tests.walks.sitting import ALT, CTRL, answering, click, lines_shown, proven
from workstation.domain.desk import fold
from workstation.domain.events import FocusChanged, ReplySent
from workstation.replay.recording_file import open_recording
from workstation.views.customer.past import PastRole


def named(path):
    """Types the path into a file dialog and presses Enter."""

    def deed(dialog):
        field = dialog.findChild(QLineEdit)
        field.setText(str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)

    return deed


def worked(shop):
    """A few minutes with two customers."""
    first, second = shop.writes("王小丽", "在吗"), shop.writes("李雷", "发货了吗")
    shop.pass_time(4)
    shop.answers(first, "yes")
    shop.pass_time(6)
    shop.clicks_on(second)
    shop.types("one mo")
    shop.until(lambda: shop.one(second).draft == "one mo")
    shop.pass_time(5)
    shop.types("ment")
    shop.sends()
    shop.writes("王小丽", "谢谢")
    shop.pass_time(30)


def exported(shop, path):
    shop.press(Qt.Key.Key_3, ALT)
    shop.until(lambda: shop.desk.recordings.export.isVisible() and shop.desk.recordings.export.isEnabled())
    shop.settle()
    with answering(QFileDialog, named(path)):
        click(shop.desk.recordings.export)
    shop.until(lambda: path.exists() and shop.notice())


def opened(shop, path):
    shop.comes_back()
    with answering(QFileDialog, named(path)):
        shop.press(Qt.Key.Key_O, CTRL)
    shop.until(lambda: shop.program.replays)
    return shop.program.replays[-1]


def test_exported_and_opened_it_is_the_same_desk_at_every_fact(shop, tmp_path):
    worked(shop)
    path = tmp_path / "hour.workrec"
    exported(shop, path)
    replay = opened(shop, path)
    live = [one for one in shop.written() if one.at < replay.recording.ends_at]
    assert list(replay.recording.entries) == live
    for number, entry in enumerate(live):
        if number % 5 == 0 or isinstance(entry.event, ReplySent | FocusChanged):
            replay.replay.jump(entry.at)
            shown = live[: replay.replay.player.position]
            assert replay.replay.feed.desk == fold(shown)
    replay.replay.jump(replay.recording.ends_at)
    assert list(replay.replay.feed.desk) == list(shop.state)
    assert replay.replay.feed.desk.figures == shop.state.figures
    for conversation in ("walk:王小丽", "walk:李雷"):
        replay.windows.show_conversation(conversation)
        shop.desk.windows.show_conversation(conversation)
        shop.until(lambda: lines_shown(replay.windows.panel.history) == lines_shown(shop.panel.history))


def test_what_is_folded_live_is_what_is_read_back_and_what_is_opened(shop, tmp_path):
    worked(shop)
    path = tmp_path / "hour.workrec"
    exported(shop, path)
    shop.settle()
    state = shop.state
    shop.close()
    entries = proven(shop.room.paths.journal)
    signed_out = [one for one in entries if one.seq <= state.seq]
    assert fold(signed_out) == state
    recording = open_recording(path)
    assert list(recording.entries) == [one for one in signed_out if one.at < recording.ends_at]


def test_a_file_that_is_no_recording_is_told_in_a_sentence(shop, tmp_path):
    path = tmp_path / "hour.workrec"
    path.write_bytes(b"nothing of the kind")
    with answering(QFileDialog, named(path)):
        shop.press(Qt.Key.Key_O, CTRL)
    shop.until(shop.notice)
    assert shop.program.replays == []


def test_a_replay_knows_the_customers_earlier_conversations(shop):
    old = shop.writes("王小丽", "上次的裙子收到了", topic=" 裙子")
    shop.clicks_on(old)
    shop.does("conversation.close")
    shop.until(lambda: shop.room.feed.desk.get(old) is None)
    shop.pass_time(7_200)
    begins = shop.clock.now()
    new = shop.writes("王小丽", "在吗")
    shop.pass_time(30)
    shop.desk.recorder.watch_span(begins, shop.clock.now() + 1)
    shop.until(lambda: shop.program.replays)
    replay = shop.program.replays[-1]
    replay.replay.jump(replay.recording.ends_at)
    replay.windows.show_conversation(new)
    past = replay.windows.customer.past_rows
    shop.until(past.rowCount)
    assert [past.index(row).data(PastRole.CONVERSATION).id for row in range(past.rowCount())] == [old]
    replay.windows.show_conversation(old)
    shop.until(lambda: "上次的裙子收到了" in lines_shown(replay.windows.panel.history))
