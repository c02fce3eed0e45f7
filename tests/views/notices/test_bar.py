import pytest
from PySide6.QtCore import Qt

from workstation.domain.refused import Reason, Refused
from workstation.domain.trouble import Trouble
from workstation.views.notices.bar import NoticeBar

REFUSED = Refused(Reason.RECALL_TOO_LATE)
TROUBLE = Trouble("disk_full", path="journal.db")


@pytest.fixture
def bar(qtbot):
    shown = NoticeBar()
    shown.move(400, 400)  # away from where the pointer happens to be
    qtbot.addWidget(shown)
    return shown


def test_it_is_hidden_while_there_is_nothing_to_say(bar):
    assert bar.isHidden()
    assert bar.text() == ""


def test_a_refusal_goes_away_by_itself(bar, qtbot):
    bar._timer.setInterval(10)
    with qtbot.waitSignal(bar.closed):
        bar.tell(REFUSED)
    assert bar.isHidden()


def test_a_trouble_stays_until_it_is_closed_by_escape(bar, qtbot):
    bar.tell(TROUBLE)
    assert not bar._timer.isActive()
    assert "journal.db" in bar.text()
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_a_refusal_waits_behind_a_trouble(bar, qtbot):
    bar.tell(TROUBLE)
    bar.tell(REFUSED)
    bar.tell(REFUSED)
    assert "journal.db" in bar.text()
    qtbot.mouseClick(bar._close, Qt.MouseButton.LeftButton)
    assert "recalled" in bar.text()
    bar.dismiss()
    assert bar.isHidden()


def test_the_button_is_there_when_there_is_something_to_do(bar, qtbot):
    bar.tell(TROUBLE, action="Open folder")
    with qtbot.waitSignal(bar.action_requested):
        qtbot.mouseClick(bar._action, Qt.MouseButton.LeftButton)


def test_a_screen_reader_hears_the_sentence(bar):
    bar.tell(REFUSED)
    assert bar.accessibleName() == bar.text()


def test_markup_in_a_path_stays_text(bar):
    bar.tell(Trouble("file_locked", path="<b>x</b>"))
    assert bar._sentence.textFormat() is Qt.TextFormat.PlainText
