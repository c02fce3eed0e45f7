"""The paragraph at the top of issue 2, as a newcomer goes through it."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.walks.sitting import ALT, CTRL, SHIFT, answering, click, lines_shown, proven
from workstation.domain import events as ev
from workstation.domain.conversation import State
from workstation.domain.desk import fold
from workstation.domain.urgency import by_urgency
from workstation.domain.values import plain
from workstation.views.conversation.dialogs import HoldDialog
from workstation.views.inbox.rows import InboxRole
from workstation.views.search.window import SearchWindow
from workstation.views.sign_in.dialog import FirstStartDialog

HOUR = 3_600_000
DRAFTS = ("one", " moment", " please")
"""Typed two seconds after each other."""


def first_start(open_program):
    """Name typed, practice chosen, Enter."""

    def begin(dialog):
        QTest.keyClicks(dialog.form.name, "Mei")
        click(dialog.practice.button)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    with answering(FirstStartDialog, begin):
        return open_program("", known=False)


def four_write(sitting):
    """A minute passes; the conversations that there are then."""
    sitting.pass_time(50)
    assert len(sitting.state) == 4
    return [one.id for one in sitting.state]


def tear_off(sitting, conversation):
    """By key; the panel of the conversation's own window, which is in front."""
    sitting.clicks_on(conversation)
    sitting.press(Qt.Key.Key_O, CTRL | SHIFT)
    sitting.until(lambda: sitting.own_window(conversation))
    window = sitting.own_window(conversation)
    sitting.until(window.isActiveWindow)
    return window


def test_a_first_start_asks_for_a_name_and_opens_practice(open_program):
    mei = first_start(open_program)
    assert mei.room.kind.value == "practice"
    assert mei.state.clerk == "Mei"
    assert "Mei" in mei.desk.window.windowTitle()
    assert "练习" in mei.desk.window.windowTitle()
    mei.close()
    assert open_program("").state.clerk == "Mei"


def test_four_customers_write_within_a_minute_and_the_list_shows_whom_to_answer_first(open_program):
    mei = first_start(open_program)
    four_write(mei)
    rows = mei.desk.windows.inbox.rows
    true = [one.id for one in by_urgency(mei.state, mei.state.limits, mei.clock.now())]
    assert rows.order == true
    for place, conversation in enumerate(true):
        left = mei.one(conversation).waiting_since + 30_000 - mei.clock.now()
        seconds = -(-abs(left) // 1000) if left >= 0 else -left // 1000
        assert f"0:{seconds:02}" in rows.index(place).data(InboxRole.SIGN).words
    mei.press(Qt.Key.Key_E, CTRL)
    mei.until(lambda: mei.panel.conversation == true[0] and mei.editor.hasFocus())
    mei.types("在的，马上为您查看")
    mei.sends()
    assert mei.one(true[0]).waiting_since is None
    mei.press(Qt.Key.Key_E, CTRL)
    mei.until(lambda: mei.panel.conversation == true[1])


def test_torn_off_it_is_one_draft_and_one_truth_in_both_windows(open_program):
    mei = first_start(open_program)
    conversation = four_write(mei)[0]
    window = tear_off(mei, conversation)
    own = window.panel
    own.composer.editor.setFocus()
    mei.types("from the window")
    mei.until(lambda: mei.editor.toPlainText() == "from the window")
    mei.comes_back()
    mei.panel.focus_composer()
    mei.until(mei.editor.hasFocus)
    mei.types(", and from the desk")
    mei.until(lambda: own.composer.editor.toPlainText() == "from the window, and from the desk")
    mei.sends()
    mei.until(lambda: own.composer.editor.toPlainText() == "")
    mei.until(lambda: lines_shown(own.history) == lines_shown(mei.panel.history))
    assert lines_shown(own.history)[-1] == "from the window, and from the desk"
    assert len(mei.facts(ev.ReplySent)) == 1


def test_the_four_most_urgent_stand_side_by_side(open_program):
    mei = first_start(open_program)
    four_write(mei)
    mei.press(Qt.Key.Key_T, CTRL | SHIFT)
    tiles = mei.desk.windows.others.tiles
    mei.until(tiles.isActiveWindow)
    urgent = [one.id for one in by_urgency(mei.state, mei.state.limits, mei.clock.now())]
    assert list(tiles.conversations) == urgent
    QTest.keyClick(tiles, Qt.Key.Key_2, CTRL | SHIFT)
    mei.until(lambda: tiles.focused == 1)
    mei.types("tile")
    assert mei.sends().conversation == urgent[1]
    tiles.close()
    mei.comes_back()


def test_one_is_put_on_hold_with_a_note(open_program):
    mei = first_start(open_program)
    conversation = four_write(mei)[0]
    mei.answers(conversation, "wait")

    def because_of_the_warehouse(dialog):
        QTest.keyClicks(dialog.note, "warehouse")
        QTest.keyClick(dialog.note, Qt.Key.Key_Return)

    with answering(HoldDialog, because_of_the_warehouse):
        mei.press(Qt.Key.Key_H, CTRL)
    mei.until(lambda: mei.one(conversation).state is State.HELD)
    mei.settle()
    assert mei.desk.windows.inbox.rows.order[-1] == conversation
    assert mei.one(conversation).held_note == "warehouse"


def test_a_word_of_last_month_is_found_and_led_to(open_program):
    mei = first_start(open_program)
    mei.settle()
    mei.press(Qt.Key.Key_F, CTRL | SHIFT)
    search = mei.desk.windows.search
    assert isinstance(search, SearchWindow)
    mei.until(search.field.hasFocus)
    mei.types("羽绒服")
    mei.until(lambda: search.rows.rowCount() > 0)
    found = search.rows.row(0).found.line
    assert "羽绒服" in plain(found.body)
    assert mei.clock.now() - found.at > 7 * 24 * HOUR
    mei.press(Qt.Key.Key_Return)
    mei.until(lambda: mei.panel.conversation == found.conversation)
    assert plain(mei.panel.history.current_line().body) == plain(found.body)
    mei.until(mei.desk.window.isActiveWindow)
    search.close()


def test_closed_in_mid_sentence_the_sentence_and_the_windows_are_there_again(open_program):
    mei = first_start(open_program)
    first, second, *_ = four_write(mei)
    window = tear_off(mei, second)
    window.panel.composer.editor.setFocus()
    mei.types("in the wind")
    mei.comes_back()
    mei.clicks_on(first)
    mei.types("I will look into th")
    mei.close()
    written = proven(mei.room.paths.journal)
    assert fold(written).get(first).draft == "I will look into th"
    again = open_program("")
    assert again.panel.conversation == first
    assert again.editor.toPlainText() == "I will look into th"
    own = again.own_window(second)
    assert own.isVisible()
    assert own.panel.composer.editor.toPlainText() == "in the wind"


def test_quitting_by_key_remembers_the_windows_too(open_program):
    mei = first_start(open_program)
    conversation = four_write(mei)[0]
    window = tear_off(mei, conversation)
    window.panel.composer.editor.setFocus()
    mei.types("in the wind")
    mei.press(Qt.Key.Key_Q, CTRL)
    mei.until(lambda: not mei.desk.window.isVisible())
    again = open_program("")
    assert again.one(conversation).draft == "in the wind"
    assert again.desk.windows.others.conversations == [conversation]


def worked(open_program):
    """Half an hour at the desk: typed, answered, turned to, held; and the replay of the last hour over it."""
    mei = first_start(open_program)
    first, second, *_ = four_write(mei)
    mei.answers(first, "hello, I am looking")
    mei.pass_time(20)
    mei.clicks_on(second)
    for words in DRAFTS:
        mei.types(words)
        mei.until(lambda words=words: mei.one(second).draft.endswith(words))
        mei.pass_time(2)
    mei.sends()
    mei.pass_time(60)
    mei.press(Qt.Key.Key_3, ALT)
    mei.until(lambda: mei.desk.recordings.isVisible() and mei.desk.recordings.last_hour.isEnabled())
    click(mei.desk.recordings.last_hour)
    mei.until(lambda: mei.program.replays)
    replay = mei.program.replays[0]
    mei.until(replay.window.isActiveWindow)
    return mei, replay


def at(replay, kind, number=0):
    """The moment of a fact in the recording."""
    return [one for one in replay.recording.entries if isinstance(one.event, kind)][number]


def test_the_last_hour_is_watched_again_in_the_same_widgets(open_program):
    mei, replay = worked(open_program)
    track, feed = replay.timeline.track, replay.replay.feed
    assert len(feed.desk) == 0
    track.setFocus()
    QTest.keyClick(track, Qt.Key.Key_End)
    mei.until(lambda: len(feed.desk) == len(mei.state))
    assert list(feed.desk) == list(mei.state)
    assert feed.desk.figures == mei.state.figures
    panel = replay.windows.panel
    assert panel.conversation == mei.panel.conversation
    mei.until(lambda: lines_shown(panel.history) == lines_shown(mei.panel.history))
    assert replay.windows.inbox.rows.order == mei.desk.windows.inbox.rows.order


def test_a_click_on_the_track_jumps_and_drafts_are_as_they_were_typed(open_program):
    _, replay = worked(open_program)
    sent = at(replay, ev.ReplySent, 1)
    panel, track = replay.windows.panel, replay.timeline.track
    for number, seconds in enumerate((5, 3, 1), start=1):
        replay.replay.jump(sent.at - seconds * 1000)
        assert panel.conversation == sent.conversation
        assert panel.composer.editor.toPlainText() == "".join(DRAFTS[:number])
    spot = QPoint(round(track._x(sent.at + 10_000)), track.height() // 3)
    click(track, spot)
    moment = replay.replay.player.now()
    assert abs(moment - sent.at - 10_000) < 2 * HOUR / track.width()
    assert feed_is_true(replay, moment)


def feed_is_true(replay, moment):
    """The replay's desk is the fold of what had happened by then."""
    recording = replay.recording
    entries = [one for one in recording.entries if one.at <= moment]
    return replay.replay.feed.desk == fold([*recording.seat, *entries], recording.conversations)


def test_at_eight_times_the_speed_everything_happens_again_and_focus_is_followed(open_program):
    mei, replay = worked(open_program)
    sent = at(replay, ev.ReplySent)
    replay.replay.jump(sent.at - 8_000)
    replay.timeline.speed.setCurrentText("8×")
    mei.comes_back(replay.window)
    seen, fronts, drafts = [], set(), set()

    def on_happened(entry):
        seen.append(entry)
        fronts.add(replay.windows.panel.conversation)
        drafts.add(replay.windows.panel.composer.editor.toPlainText())

    replay.replay.feed.happened.connect(on_happened)
    expected = [one for one in replay.recording.entries if sent.at - 8_000 < one.at <= sent.at]
    click(replay.timeline.play)
    mei.until(lambda: replay.replay.player.now() > sent.at)
    click(replay.timeline.play)
    assert seen[: len(expected)] == expected
    assert sent.conversation in fronts
    position = replay.replay.player.position
    mei.settle()
    assert replay.replay.player.position == position


def test_next_and_previous_event_step_through_what_matters(open_program):
    mei, replay = worked(open_program)
    mei.comes_back(replay.window)
    sent = at(replay, ev.ReplySent)
    replay.replay.jump(sent.at - 1)
    mei.does("replay.next")
    assert replay.replay.player.now() == sent.at
    mei.does("replay.previous")
    assert replay.replay.player.now() < sent.at
    click(replay.timeline.next)
    assert replay.replay.player.now() == sent.at


def test_a_replay_changes_nothing_whatever_one_presses(open_program):
    mei, replay = worked(open_program)
    mei.room.channels.set_running(False)
    mei.settle()
    replay.replay.jump(replay.recording.ends_at)
    before = mei.written()
    panel = replay.windows.panel
    assert panel.composer.editor.isReadOnly()
    for button in replay.window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and button is not replay.timeline.export:
            QTimer.singleShot(0, leave_what_opened)
            click(button)
            QApplication.processEvents()
            leave_what_opened()
    mei.comes_back(replay.window)
    panel.composer.editor.setFocus()
    mei.types("x")
    mei.press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_P, Qt.Key.Key_W):
        mei.press(key, CTRL | SHIFT if key == Qt.Key.Key_W else CTRL)
    mei.settle()
    assert mei.written() == before
    assert panel.composer.editor.toPlainText() == mei.editor.toPlainText()


def leave_what_opened():
    """Menus and questions that a button opened."""
    for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if widget is not None:
            widget.close()
