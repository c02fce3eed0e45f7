"""An instructor opens a shipped scenario, copies it, makes a fault and mends it, talks to the customer, saves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from tests.input_method import type_words
from workstation.app.paths import DataFolder
from workstation.app.program_actions import ProgramActions
from workstation.app.scenario_desk import ScenarioDesk
from workstation.app.scenario_files import shelf, shipped_folder, strictly
from workstation.app.tasks import Tasks
from workstation.domain.values import Picture, Side

PARCEL = str(shipped_folder() / "parcel_stuck.yaml")


@pytest.fixture
def folder(tmp_path):
    return DataFolder(tmp_path / "data")


@pytest.fixture(scope="module")
def around(tmp_path_factory):
    """Read once: it is not what these walks are about."""
    return strictly(DataFolder(tmp_path_factory.mktemp("policies")))


@pytest.fixture
def opened(qtbot, folder, clock, around):
    """Opens the window on the parcel that does not move; a second call is the program started again."""
    desks, tasks = [], []

    def open_it():
        tasks.append(Tasks())
        desk = ScenarioDesk(folder, tasks[-1], clock, around=around)
        desks.append(desk)
        window = desk.open()
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.files.count() > 10)
        return desk

    yield open_it
    for desk, one in zip(desks, tasks, strict=True):
        desk.close()
        one.shutdown()


@pytest.fixture
def desk(opened, qtbot):
    made = opened()
    choose(made, PARCEL, qtbot)
    return made


@pytest.fixture
def copied(desk, folder, qtbot):
    """The copy of it in front, with the keyboard in its text."""
    press(desk.window.copy)
    qtbot.waitUntil(lambda: desk.window.file == str(folder.scenarios / "parcel_stuck_2.yaml"))
    qtbot.waitUntil(lambda: desk.scenario is not None and desk.scenario.id == "parcel_stuck_2")
    return desk


def choose(desk, path, qtbot):
    files = desk.window.files
    row = next(at for at in range(files.count()) if files.item(at).data(Qt.ItemDataRole.UserRole) == path)
    files.setCurrentRow(row)
    qtbot.waitUntil(lambda: desk.window.file == path)
    qtbot.waitUntil(lambda: desk.scenario is not None and desk.scenario.id == Path(path).stem)


def press(button):
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def put_caret(editor, words, *, behind=True):
    cursor = editor.document().find(words)
    assert not cursor.isNull(), words
    if not behind:
        cursor.setPosition(cursor.selectionStart())
    else:
        cursor.setPosition(cursor.selectionEnd())
    editor.setTextCursor(cursor)
    editor.setFocus()


def underlined(editor):
    """The words with a wave under them."""
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    return [one.cursor.selectedText() for one in editor.extraSelections() if one.format.underlineStyle() == wave]


def answer(window, words, qtbot):
    """Press the button with these words in the question over the window."""
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    button = next(one for one in box.findChildren(QPushButton) if one.text().replace("&", "") == words)
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_shipped_one_can_be_read_and_not_changed(desk):
    window = desk.window
    before = window.text
    window.editor.setFocus()
    QTest.keyClicks(window.editor, "x")
    QTest.keyClick(window.editor, Qt.Key.Key_Tab)
    assert window.text == before
    assert not window.save.isEnabled()
    assert "快递三天没动" in window.preview.toPlainText()


def test_a_fault_is_underlined_and_said_while_typing_and_gone_when_mended(copied, qtbot):
    window, editor = copied.window, copied.window.editor
    put_caret(editor, "level: 1")
    QTest.keyClicks(editor, "9")
    qtbot.waitUntil(lambda: window.faults.count() == 1)
    assert "19 does not do for level" in window.faults.item(0).text()
    assert underlined(editor) == ["19"]
    assert "19 does not do" in editor.fault_at(editor.textCursor().blockNumber() + 1)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: window.faults.count() == 0)
    assert underlined(editor) == []
    assert window.faults.isHidden()


def test_f8_and_enter_in_the_list_go_to_the_fault(copied, qtbot):
    window, editor = copied.window, copied.window.editor
    put_caret(editor, "solutions: [chase")
    QTest.keyClicks(editor, "x")
    qtbot.waitUntil(lambda: window.faults.count() == 1)
    line = editor.textCursor().blockNumber()
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert editor.textCursor().blockNumber() == line
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    window.faults.setFocus()
    window.faults.setCurrentRow(0)
    QTest.keyClick(window.faults, Qt.Key.Key_Return)
    assert editor.textCursor().blockNumber() == line
    assert editor.hasFocus()


def test_the_briefing_follows_the_text(copied, qtbot):
    window = copied.window
    put_caret(window.editor, "title: 快递三天没动")
    type_words(window.editor, "急死人")
    qtbot.waitUntil(lambda: "急死人" in window.preview.toPlainText())
    assert "急死人" in window.title.text()


def test_the_customer_answers_in_the_test_chat(copied, qtbot):
    window, talk = copied.window, copied.talk
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: talk.trial is not None)
    talk.pass_time(30_000)
    said = [line for line in talk.lines.before(talk.trial.conversation, None, 50) if line.side is Side.CUSTOMER]
    assert said
    assert window.chat.editor.hasFocus()
    type_words(window.chat.editor, "包裹三天前到武汉转运中心之后没有更新")
    QTest.keyClick(window.chat.editor, Qt.Key.Key_Return)
    notes = [window.chat.notes.item(at).text() for at in range(window.chat.notes.count())]
    qtbot.waitUntil(lambda: window.chat.history.rows.rowCount() > len(said))
    talk.pass_time(60_000)
    notes = [window.chat.notes.item(at).text() for at in range(window.chat.notes.count())]
    assert any(note.startswith("Understood") for note in notes)
    later = [line for line in talk.lines.before(talk.trial.conversation, None, 50) if line.side is Side.CUSTOMER]
    assert len(later) > len(said)


def test_a_picture_is_shown_in_the_test_chat_and_named_in_the_briefing(desk, qtbot):
    choose(desk, str(shipped_folder() / "broken_bowls.yaml"), qtbot)
    assert "broken_bowls" in desk.window.preview.toPlainText()
    QTest.keyClick(desk.window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: desk.talk.trial is not None)
    desk.talk.pass_time(60_000)
    lines = desk.talk.lines.before(desk.talk.trial.conversation, None, 50)
    (sent,) = [line.body for line in lines if isinstance(line.body, Picture)]
    assert (sent.width, sent.name) == (720, "broken_bowls.png")
    thumbnails, size = desk.window.chat.history.thumbnails, QSize(sent.width, sent.height)
    qtbot.waitUntil(lambda: thumbnails.image(sent.sha256, size, 1) is not None)
    assert thumbnails.image(sent.sha256, size, 1).width() == 720


def test_what_was_changed_is_what_the_customer_says_after_f5(copied, qtbot):
    window, talk = copied.window, copied.talk
    for words in ("我的快递怎么不动了", "快递卡了三天了！！", "帮忙看下物流"):
        put_caret(window.editor, f'["{words}')
        type_words(window.editor, "阿黄在等")
    qtbot.waitUntil(lambda: copied.scenario is not None and "阿黄" in copied.scenario.wants[0].opens[2][0])
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: talk.trial is not None)
    talk.pass_time(90_000)
    said = "".join(str(line.body) for line in talk.lines.before(talk.trial.conversation, None, 50))
    assert "阿黄" in said


def test_with_a_fault_nobody_comes_and_the_chat_says_why(copied, qtbot):
    window = copied.window
    put_caret(window.editor, "level: 1")
    QTest.keyClicks(window.editor, "9")
    qtbot.waitUntil(lambda: window.faults.count() == 1)
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert copied.talk.trial is None
    assert window.chat.state.text().startswith("Mend the faults first")


def test_f7_plays_the_tests_and_shows_what_is_otherwise_than_expected(copied, qtbot):
    window, editor = copied.window, copied.window.editor
    QTest.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: window.notices.text().startswith("All tests end as expected"), timeout=15_000)
    put_caret(editor, "clerk: ideal")
    for _ in "ideal":
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor, "silent")
    qtbot.waitUntil(lambda: copied.scenario is not None and copied.scenario.tests.ideal.clerk == "silent")
    QTest.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: window.faults.count() == 1, timeout=15_000)
    assert "test “ideal” ends otherwise" in window.faults.item(0).text()


def test_html_and_pictures_in_a_text_stay_text(copied, qtbot):
    window = copied.window
    put_caret(window.editor, "about: ")
    QTest.keyClicks(window.editor, "<b>x</b><img src=file:///etc/hostname> ")
    qtbot.waitUntil(lambda: "<b>x</b><img src=file:///etc/hostname>" in window.preview.toPlainText())


def test_ctrl_s_saves_and_a_lesson_can_draw_it_by_its_id(copied, folder, qtbot):
    window = copied.window
    put_caret(window.editor, "title: 快递三天没动")
    type_words(window.editor, "了")
    assert window.changed
    QTest.keyClick(window.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.changed)
    assert "快递三天没动了" in shelf(folder).scenarios["parcel_stuck_2"].title
    assert sorted(one.name for one in folder.scenarios.iterdir()) == ["parcel_stuck_2.yaml"]


def test_leaving_asks_before_anything_is_lost(copied, qtbot, folder):
    window = copied.window
    put_caret(window.editor, "title: 快递三天没动")
    type_words(window.editor, "了")
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    answer(window, "Stay here", qtbot)
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    answer(window, "Save", qtbot)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert "快递三天没动了" in Path(folder.scenarios / "parcel_stuck_2.yaml").read_text(encoding="utf-8")


def test_given_up_is_given_up(copied, qtbot, folder):
    window = copied.window
    put_caret(window.editor, "title: 快递三天没动")
    type_words(window.editor, "了")
    qtbot.waitUntil(lambda: (folder.scenarios / "parcel_stuck_2.yaml.draft").exists())
    window.close()
    answer(window, "Give it up", qtbot)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert "没动了" not in (folder.scenarios / "parcel_stuck_2.yaml").read_text(encoding="utf-8")


def test_a_change_from_outside_is_shown_if_nothing_is_unsaved_here(copied, qtbot):
    window, path = copied.window, Path(copied.window.file)
    path.write_text(path.read_text(encoding="utf-8").replace("level: 1", "level: 4"), encoding="utf-8")
    qtbot.waitUntil(lambda: "level: 4" in window.text)
    assert not window.changed


def test_if_both_changed_it_asks(copied, qtbot):
    window, path = copied.window, Path(copied.window.file)
    put_caret(window.editor, "title: 快递三天没动")
    type_words(window.editor, "了")
    path.write_text(path.read_text(encoding="utf-8").replace("level: 1", "level: 4"), encoding="utf-8")
    answer(window, "Take the file", qtbot)
    qtbot.waitUntil(lambda: "level: 4" in window.text)
    assert "没动了" not in window.text


def test_what_was_not_saved_comes_back_after_a_crash(opened, folder, qtbot):
    folder.scenarios.mkdir(parents=True)
    text = Path(PARCEL).read_text(encoding="utf-8")
    (folder.scenarios / "mine.yaml").write_text(text, encoding="utf-8")
    (folder.scenarios / "mine.yaml.draft").write_text(text.replace("没动", "没动了"), encoding="utf-8")
    window = opened().window
    qtbot.waitUntil(lambda: window.file.endswith("mine.yaml"))
    assert "没动了" in window.text
    assert window.changed
    QTest.keyClick(window.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "没动了" not in window.text


def test_the_keyboard_reaches_every_part(copied):
    window = copied.window
    window.editor.setFocus()
    QTest.keyClick(window.editor, Qt.Key.Key_F6)
    assert window.preview.hasFocus()
    QTest.keyClick(window.preview, Qt.Key.Key_F6)
    assert window.files.hasFocus()
    QTest.keyClick(window.files, Qt.Key.Key_F6)
    assert window.editor.hasFocus()
    QTest.keyClick(window.editor, Qt.Key.Key_Escape)
    QTest.keyClick(window.editor, Qt.Key.Key_Tab)
    assert not window.editor.hasFocus()


def test_enter_and_tab_indent_as_yaml_wants_it(copied):
    editor = copied.window.editor
    put_caret(editor, "city: 长沙")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "x:")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "y: 1")
    assert "      city: 长沙\n      x:\n        y: 1\n" in editor.toPlainText()
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert "\n      y: 1\n" in editor.toPlainText()


def test_the_program_opens_it_by_a_key_takes_it_into_lessons_and_keeps_what_is_unsaved(open_program, qtbot):
    sitting = open_program("--room practice")
    sitting.does("practice.scenarios")
    actions = sitting.program.findChild(ProgramActions)
    sitting.until(lambda: actions.scenarios is not None and actions.scenarios.scenario is not None)
    window = actions.scenarios.window
    assert window.windowTitle() == "场景"
    with qtbot.waitSignal(sitting.desk.practice.lessons_told, timeout=15_000):
        press(window.copy)
    sitting.until(lambda: "_2.yaml" in window.file)
    assert Path(window.file).stem in shelf(sitting.folder).scenarios  # what lessons are made of, read anew
    put_caret(window.editor, "title: ")
    QTest.keyClicks(window.editor, "X")
    draft = Path(f"{window.file}.draft")
    sitting.program.close()
    assert "title: X" in draft.read_text(encoding="utf-8")
