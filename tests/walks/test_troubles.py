"""A rule says no, the disk says no, a second program comes: each is a sentence, and nothing is lost."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment, Qt

from tests.entries import buyer
from tests.walks.sitting import CTRL, SHIFT, seat
from workstation.app.paths import RoomKind
from workstation.app.single import FrontDoor
from workstation.domain.events import MessageRecalled, MessageReceived, ReplyFailed, ReplySent
from workstation.domain.people import Person, hash_pin
from workstation.domain.refused import Reason, Refused
from workstation.domain.trouble import Trouble
from workstation.domain.values import Role, Text
from workstation.views.chat.menu import LineMenu
from workstation.views.notices.sentences import sentence

ROOT = Path(__file__).parents[2]


def test_after_two_minutes_a_recall_is_refused_in_a_sentence(shop):
    conversation = shop.writes("王小丽", "在吗")
    sent = shop.answers(conversation, "hullo")
    shop.until(lambda: shop.panel.history.reveal(sent.seq))
    shop.panel.history.open_menu_of_current()
    menu = shop.panel.history.findChild(LineMenu)
    shop.pass_time(119)
    shop.clock.move_to(shop.clock.now() + 5_000)
    next(one for one in menu.actions() if one.objectName() == "recall").trigger()
    menu.close()
    shop.until(shop.notice)
    assert shop.notice() == sentence(Refused(Reason.RECALL_TOO_LATE, minutes=2))
    assert shop.facts(MessageRecalled) == []


def test_with_nothing_left_to_recall_the_key_says_so(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.answers(conversation, "hullo")
    shop.clock.move_to(shop.clock.now() + 121_000)
    shop.pass_time(1)
    shop.press(Qt.Key.Key_R, CTRL | SHIFT)
    shop.settle()
    assert shop.facts(MessageRecalled) == []
    assert "两分钟" in shop.panel.composer.notice.text()


def test_a_full_disk_is_told_the_words_stay_and_the_next_try_goes(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    words = "a long answer " * 120
    database = shop.room.journal._db
    shop.settle()
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    database.execute(f"PRAGMA max_page_count = {pages}")
    shop.panel.composer.insert(words)
    shop.until(shop.notice)
    assert shop.notice() == sentence(Trouble("disk_full", path=str(shop.room.paths.journal)))
    shop.press(Qt.Key.Key_Return)
    shop.settle()
    assert shop.editor.toPlainText() == words
    assert shop.facts(ReplySent) == []
    database.execute("PRAGMA max_page_count = 1000000")
    assert shop.sends().event.body == Text(text=words.strip())
    shop.until(lambda: shop.editor.toPlainText() == "")


def test_a_reply_that_no_channel_carries_is_marked_and_says_why(shop):
    conversation = "elsewhere:1"
    message = MessageReceived(conversation=conversation, channel="elsewhere", buyer=buyer(), body=Text(text="在吗"))
    shop.room.deliver(message, shop.clock.now())
    shop.until(lambda: shop.state.get(conversation))
    shop.settle()
    sent = shop.answers(conversation, "hello")
    shop.until(lambda: shop.facts(ReplyFailed))
    shop.until(lambda: shop.panel.history.rows.line(sent.seq).reason)
    assert shop.one(conversation).waiting_since is None


def second_program() -> QProcess:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("QT_QPA_PLATFORM", "offscreen")
    environment.insert("PYTHONPATH", str(ROOT))
    environment.insert("PYTHONUTF8", "1")
    second = QProcess()
    second.setProcessEnvironment(environment)
    return second


def test_a_recording_opened_from_outside_is_shown_by_the_desk_that_is_open_and_nobody_is_asked_for_a_pin(shop):
    door = shop.desk.findChild(FrontDoor)
    people = shop.program.seating.people
    people.keep(Person(name="小美", role=Role.CLERK, pin=hash_pin("2468")))
    second, file = second_program(), shop.folder.root / "周末 1.workrec"
    with shop.qtbot.waitSignals([door.replay_asked, second.finished], timeout=20_000):
        second.start(
            sys.executable,
            ["-m", "workstation", "--data", str(shop.folder.root), "--room", "shop", "replay", str(file)],
        )
    assert second.exitCode() == 0
    shop.until(lambda: file.name in shop.notice())  # there is no such file, which the open desk says


def test_a_second_program_says_so_ends_well_and_the_first_comes_to_the_front(shop):
    door = shop.desk.findChild(FrontDoor)
    shop.desk.window.showMinimized()
    second = second_program()
    with shop.qtbot.waitSignals([door.called, second.finished], timeout=20_000):
        second.start(
            sys.executable, ["-m", "workstation", "--data", str(shop.folder.root), "--room", "shop"]
        )  # fmt: skip
    assert second.exitCode() == 0
    assert "已" in bytes(second.readAllStandardOutput().data()).decode()
    assert not shop.desk.window.isMinimized()
    assert shop.desk.window.isVisible()


def test_one_of_two_rooms_is_closed_and_the_other_goes_on(shop):
    shop.clicks_on(shop.writes("王小丽", "在吗"))
    shop.types("half a wo")
    practice = shop.program.open_room(RoomKind.PRACTICE, Person(name="小美", role=Role.CLERK))
    shop.until(lambda: practice.room.feed.desk.clerk)
    shop.until(lambda: practice.practice.progress is not None)
    shop.desk.window.close()
    assert list(shop.program.desks) == [RoomKind.PRACTICE]
    drafts = [one.event.text for one in shop.written() if hasattr(one.event, "mode")]
    assert drafts[-1] == "half a wo"
    shop.pass_time(30, practice.room)
    assert len(practice.room.feed.desk) > 0
    again = shop.program.open_room(RoomKind.SHOP, Person(name="小美", role=Role.CLERK))
    assert again is not shop.desk
    assert again.windows.panel.composer.editor.toPlainText() == "half a wo"


def test_a_room_that_cannot_be_opened_is_a_sentence_on_the_terminal(tmp_path):
    room = tmp_path / "data" / "shop"
    room.mkdir(parents=True)
    (room / "journal.db").write_text("Dear diary, " * 500)
    seat(tmp_path / "data")
    code = (
        "import sys; from PySide6.QtWidgets import QMessageBox; QMessageBox.warning = lambda *a: None;"
        "from workstation.app.cli import run; sys.exit(run(sys.argv[1:]))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    result = subprocess.run(
        [sys.executable, "-c", code, "--data", str(tmp_path / "data"), "--room", "shop"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode == 1
    assert str(room / "journal.db") in result.stderr
    assert "Traceback" not in result.stderr
