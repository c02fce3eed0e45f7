"""The composer under real keys, an input method, the clipboard and drops."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.views.composer.bench import Bench
from workstation.domain import events as ev
from workstation.domain.lines import line_of
from workstation.domain.values import DraftMode, File, Picture, Text
from workstation.views.composer import extras
from workstation.views.composer.composer import Composer, SendKey
from workstation.views.composer.form import characters


@pytest.fixture
def bench():
    bench = Bench()
    bench.customer("a")
    bench.customer("b", name="王大力")
    return bench


@pytest.fixture
def composer(qtbot, bench):
    composer = bench.join(Composer(bench.feed))
    qtbot.addWidget(composer)
    composer.resize(600, 200)
    composer.show_conversation("a")
    composer.show()
    composer.editor.setFocus()
    return composer


def text(composer):
    return composer.editor.toPlainText()


def keys(composer, words):
    QTest.keyClicks(composer.editor, words)


def press(composer, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(composer.editor, key, held)


CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def compose(composer, letters):
    QGuiApplication.sendEvent(composer.editor, QInputMethodEvent(letters, []))


def commit(composer, words):
    event = QInputMethodEvent("", [])
    event.setCommitString(words)
    QGuiApplication.sendEvent(composer.editor, event)


def paste(composer, mime):
    QGuiApplication.clipboard().setMimeData(mime)
    press(composer, Qt.Key.Key_V, CTRL)
    QGuiApplication.clipboard().clear()  # what Python made and the clipboard holds crashes the interpreter's end


def test_enter_sends_and_the_text_goes_when_the_fact_comes_back(bench, composer):
    bench.prompt = False
    keys(composer, "hello")
    press(composer, Qt.Key.Key_Return)
    assert text(composer) == "hello"
    bench.deliver()
    assert text(composer) == ""
    assert bench.events(ev.ReplySent)[0].body == Text(text="hello")
    assert bench.draft("a") == ""


def test_enter_pressed_twice_sends_once(bench, composer):
    bench.prompt = False
    keys(composer, "hello")
    press(composer, Qt.Key.Key_Return)
    press(composer, Qt.Key.Key_Return)
    bench.deliver()
    assert len(bench.events(ev.ReplySent)) == 1


def test_what_is_typed_while_a_send_is_on_its_way_stays(bench, composer):
    bench.prompt = False
    keys(composer, "hello")
    press(composer, Qt.Key.Key_Return)
    keys(composer, " more")
    bench.deliver()
    assert text(composer) == " more"
    composer.flush()
    bench.deliver()
    assert bench.draft("a") == " more"


def test_a_refused_send_leaves_the_text_and_can_be_sent_again(bench, composer):
    bench.prompt = False
    keys(composer, "hello")
    press(composer, Qt.Key.Key_Return)
    bench.waiting.clear()
    composer.release("a")
    assert text(composer) == "hello"
    press(composer, Qt.Key.Key_Return)
    bench.deliver()
    assert [event.body.text for event in bench.events(ev.ReplySent)] == ["hello"]
    assert text(composer) == ""


def test_a_blank_text_is_not_sent(bench, composer):
    press(composer, Qt.Key.Key_Return)
    keys(composer, "   ")
    press(composer, Qt.Key.Key_Return)
    assert not bench.events(ev.ReplySent)


def test_shift_enter_makes_a_new_line(bench, composer):
    keys(composer, "a")
    press(composer, Qt.Key.Key_Return, SHIFT)
    keys(composer, "b")
    assert text(composer) == "a\nb"
    assert not bench.events(ev.ReplySent)


def test_with_ctrl_enter_chosen_enter_makes_a_new_line_and_ctrl_enter_sends(bench, composer):
    composer.set_send_key(SendKey.CTRL_ENTER)
    keys(composer, "a")
    press(composer, Qt.Key.Key_Return)
    keys(composer, "b")
    press(composer, Qt.Key.Key_Enter, CTRL)
    assert bench.events(ev.ReplySent)[0].body.text == "a\nb"


def test_ctrl_enter_does_not_send_where_enter_sends(bench, composer):
    keys(composer, "a")
    press(composer, Qt.Key.Key_Return, CTRL)
    assert not bench.events(ev.ReplySent)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_never_sends_while_an_input_method_is_composing(bench, composer, key):
    keys(composer, "x")
    compose(composer, "ni'hao")
    press(composer, key)
    press(composer, key, CTRL)
    QTest.mouseClick(composer.send_button, Qt.MouseButton.LeftButton)
    assert not bench.events(ev.ReplySent)
    commit(composer, "你好")
    assert text(composer) == "x你好"
    assert not bench.events(ev.ReplySent)
    press(composer, key)
    assert bench.events(ev.ReplySent)[0].body.text == "x你好"


def test_letters_that_are_being_composed_are_no_draft(bench, composer):
    compose(composer, "ni'hao")
    composer.flush()
    assert not bench.events(ev.DraftKept)
    assert text(composer) == ""


def test_letters_being_composed_do_not_follow_into_another_conversation(bench, composer):
    compose(composer, "ni'hao")
    composer.show_conversation("b")
    assert not composer.editor.composing
    assert text(composer) == ""
    keys(composer, "ok")
    assert text(composer) == "ok"
    assert bench.draft("a") in ("", "ni'hao")


def test_a_send_that_comes_back_while_composing_waits_for_the_input_method(bench, composer):
    bench.prompt = False
    keys(composer, "first")
    press(composer, Qt.Key.Key_Return)
    compose(composer, "ni'hao")
    bench.deliver()
    assert composer.editor.composing
    commit(composer, "你好")
    assert text(composer) == "你好"
    composer.flush()
    bench.deliver()
    assert bench.draft("a") == "你好"


def test_typed_and_inserted_characters_are_told_apart(bench, composer):
    keys(composer, "abc")
    commit(composer, "你好")
    composer.insert("PHRASE")
    press(composer, Qt.Key.Key_Backspace)
    press(composer, Qt.Key.Key_Return)
    sent = bench.events(ev.ReplySent)[0]
    assert (sent.typed, sent.inserted) == (5, 5)


def test_a_paste_taken_back_and_done_again_still_counts_as_inserted(bench, composer):
    mime = QMimeData()
    mime.setText("pasted")
    paste(composer, mime)
    press(composer, Qt.Key.Key_Z, CTRL)
    assert text(composer) == ""
    press(composer, Qt.Key.Key_Z, CTRL | SHIFT)
    assert text(composer) == "pasted"
    press(composer, Qt.Key.Key_Return)
    sent = bench.events(ev.ReplySent)[0]
    assert (sent.typed, sent.inserted) == (0, 6)


def test_a_rich_paste_comes_in_as_plain_words(composer):
    mime = QMimeData()
    mime.setHtml("<b>bold</b>")
    mime.setText("bold")
    paste(composer, mime)
    assert text(composer) == "bold"
    assert not composer.editor.textCursor().charFormat().font().bold()


def test_insert_puts_the_caret_where_the_phrase_wants_it(composer):
    keys(composer, "before after")
    for _ in range(5):
        press(composer, Qt.Key.Key_Left)
    composer.insert("😀[] ", 2)
    keys(composer, "x")
    assert text(composer) == "before 😀[x] after"


def test_a_draft_is_kept_with_the_first_key_and_at_most_400_ms_after_the_last(qtbot, bench, composer):
    keys(composer, "a")
    assert bench.draft("a") == "a"
    keys(composer, "bcdef")
    qtbot.waitUntil(lambda: bench.draft("a") == "abcdef", timeout=400)
    assert len(bench.events(ev.DraftKept)) == 2


def test_a_switch_keeps_the_draft_at_once_and_shows_the_other_one(bench, composer):
    keys(composer, "for a")
    composer.show_conversation("b")
    assert bench.draft("a") == "for a"
    assert text(composer) == ""
    keys(composer, "for b")
    composer.show_conversation("a")
    assert text(composer) == "for a"
    assert bench.draft("b") == "for b"


def test_undo_never_brings_another_conversations_text(composer):
    keys(composer, "for a")
    composer.show_conversation("b")
    press(composer, Qt.Key.Key_Z, CTRL)
    assert text(composer) == ""


def test_coming_back_before_the_journal_answered_shows_what_was_typed(bench, composer):
    bench.prompt = False
    keys(composer, "typed fast")
    composer.show_conversation("b")
    composer.show_conversation("a")
    assert text(composer) == "typed fast"


def test_a_send_that_comes_back_after_a_switch_leaves_only_what_was_typed_since(bench, composer):
    bench.prompt = False
    keys(composer, "sent")
    press(composer, Qt.Key.Key_Return)
    keys(composer, " stays")
    composer.show_conversation("b")
    bench.deliver()
    bench.deliver()
    assert bench.draft("a") == " stays"
    assert text(composer) == ""
    composer.show_conversation("a")
    assert text(composer) == " stays"


def test_losing_the_focus_or_hiding_keeps_the_draft(bench, composer):
    keys(composer, "ab")
    assert bench.draft("a") == "a"
    composer.hide()
    assert bench.draft("a") == "ab"


def test_two_composers_on_one_conversation_are_one_draft(qtbot, bench, composer):
    other = bench.join(Composer(bench.feed))
    qtbot.addWidget(other)
    other.show_conversation("a")
    keys(composer, "hello")
    composer.flush()
    assert text(other) == "hello"
    keys(other, "!")
    other.flush()
    assert text(composer) == "hello!"
    press(other, Qt.Key.Key_Return)
    assert (text(composer), text(other), bench.draft("a")) == ("", "", "")
    assert len(bench.events(ev.ReplySent)) == 1


def test_the_caret_stays_with_its_words_when_another_window_writes(qtbot, bench, composer):
    keys(composer, "one two")
    for _ in range(4):
        press(composer, Qt.Key.Key_Left)
    composer.flush()
    bench.happen(ev.DraftKept(conversation="a", text="zero one two"))
    keys(composer, "!")
    assert text(composer) == "zero one! two"


def test_a_jump_in_a_replay_shows_the_draft_of_that_moment(qtbot, bench):
    composer = Composer(bench.feed)
    qtbot.addWidget(composer)
    composer.show_conversation("a")
    bench.happen(ev.DraftKept(conversation="a", text="as typed"))
    assert text(composer) == "as typed"
    bench.feed.rewind(bench.entries[:2])
    assert text(composer) == ""


def test_where_nobody_keeps_drafts_nothing_can_be_typed(qtbot, bench):
    composer = Composer(bench.feed)
    qtbot.addWidget(composer)
    composer.show_conversation("a")
    keys(composer, "lost")
    assert text(composer) == ""
    assert not composer.send_button.isEnabled()
    bench.join(composer)
    keys(composer, "kept")
    assert text(composer) == "kept"


def test_a_note_is_kept_as_a_note_and_looks_like_one(bench, composer):
    QTest.mouseClick(composer.note_button, Qt.MouseButton.LeftButton)
    assert composer.mode_label.text()
    assert composer.send_button.text() == composer.tr("Keep note")
    keys(composer, "angry")
    composer.flush()
    assert bench.feed.desk.get("a").draft_mode is DraftMode.NOTE
    composer.show_conversation("b")
    assert not composer.mode_label.text()
    composer.show_conversation("a")
    assert composer.mode_label.text()
    press(composer, Qt.Key.Key_Return)
    assert bench.events(ev.NoteAdded)[0].text == "angry"
    assert not bench.events(ev.ReplySent)
    assert not composer.mode_label.text()


def test_what_is_typed_behind_a_note_on_its_way_stays_a_note(bench, composer):
    bench.prompt = False
    composer.toggle_note()
    keys(composer, "note")
    press(composer, Qt.Key.Key_Return)
    keys(composer, " secret")
    bench.deliver()
    assert text(composer) == " secret"
    assert composer.mode_label.text()


def test_a_quote_goes_with_the_reply_and_esc_takes_it_away(bench, composer):
    line = line_of(bench.entries[1])
    composer.quote(line)
    assert composer.quote_chip.isVisible()
    press(composer, Qt.Key.Key_Escape)
    assert not composer.quote_chip.isVisible()
    composer.quote(line)
    keys(composer, "yes")
    press(composer, Qt.Key.Key_Return)
    assert bench.events(ev.ReplySent)[0].quote == line.seq
    assert not composer.quote_chip.isVisible()


def test_a_quote_stays_in_its_conversation(bench, composer):
    composer.quote(line_of(bench.entries[1]))
    composer.show_conversation("b")
    assert not composer.quote_chip.isVisible()
    composer.show_conversation("a")
    assert composer.quote_chip.isVisible()


def picture():
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    return image


def test_a_pasted_picture_waits_above_the_text_and_goes_with_enter(qtbot, bench, composer):
    mime = QMimeData()
    mime.setImageData(picture())
    paste(composer, mime)
    assert [one.reading for one in composer.attachments] == [True]
    qtbot.waitUntil(lambda: not composer.attachments[0].reading)
    assert not bench.events(ev.ReplySent)
    keys(composer, "see")
    with qtbot.waitSignal(composer.picture_requested) as asked:
        press(composer, Qt.Key.Key_Return)
    conversation, png, _name = asked.args
    assert conversation == "a"
    assert QImage.fromData(png).size() == picture().size()
    assert [type(event.body).__name__ for event in bench.events(ev.ReplySent)] == ["Picture", "Text"]
    assert composer.attachments == []
    assert text(composer) == ""


def test_backspace_in_an_empty_field_takes_the_last_picture_away(qtbot, composer):
    composer.attach_picture(picture())
    qtbot.waitUntil(lambda: not composer.attachments[0].reading)
    press(composer, Qt.Key.Key_Backspace)
    assert composer.attachments == []
    assert not composer.strip.isVisible()


def test_sending_a_picture_alone_leaves_a_draft_of_words_alone(bench, composer):
    keys(composer, "words")
    composer.flush()
    bench.happen(ev.ReplySent(conversation="a", body=Picture(sha256="0" * 64, width=1, height=1)))
    assert text(composer) == "words"
    assert bench.draft("a") == "words"


def drop(composer, mime):
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    composer.editor.dropEvent(event)


def test_dropped_files_wait_and_go_with_enter(qtbot, tmp_path, bench, composer):
    paper, photo = tmp_path / "发票.pdf", tmp_path / "photo.png"
    paper.write_bytes(b"%PDF")
    picture().save(str(photo))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(paper)), QUrl.fromLocalFile(str(photo))])
    drop(composer, mime)
    assert [one.name for one in composer.attachments] == ["发票.pdf", "photo.png"]
    qtbot.waitUntil(lambda: not composer.attachments[1].reading)
    assert text(composer) == ""
    with qtbot.waitSignals([composer.file_requested, composer.picture_requested]):
        press(composer, Qt.Key.Key_Return)
    assert [one.name for one in composer.attachments] == ["发票.pdf"]  # its fact has not come
    composer.release("a")
    assert not composer.attachments[0].sending


def test_a_file_that_went_in_spite_of_a_refusal_beside_it_is_not_offered_again(tmp_path, bench, composer):
    for name in ("one.pdf", "two.pdf"):
        (tmp_path / name).write_bytes(b"%PDF")
    composer.attach_files([str(tmp_path / "one.pdf"), str(tmp_path / "two.pdf")])
    press(composer, Qt.Key.Key_Return)
    composer.release("a")
    bench.happen(ev.ReplySent(conversation="a", body=File(sha256="0" * 64, name="two.pdf", size=4)))
    assert [one.name for one in composer.attachments] == ["one.pdf"]


def test_words_that_went_in_spite_of_a_refusal_beside_them_leave_the_editor(bench, composer):
    bench.prompt = False
    keys(composer, "hello")
    press(composer, Qt.Key.Key_Return)
    composer.release("a")
    bench.deliver()
    bench.deliver()
    assert text(composer) == ""
    composer.flush()
    bench.deliver()
    assert bench.draft("a") == ""


def test_a_folder_is_refused_with_a_sentence(tmp_path, composer):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drop(composer, mime)
    assert composer.notice.text()
    assert text(composer) == ""


def test_a_file_above_the_limit_is_refused_with_a_sentence(monkeypatch, tmp_path, composer):
    monkeypatch.setattr(extras, "MOST_BYTES", 10)
    big = tmp_path / "big.bin"
    big.write_bytes(b"x" * 11)
    composer.attach_files([str(big)])
    assert composer.attachments == []
    assert "big.bin" in composer.notice.text()


def test_a_file_that_only_claims_to_be_a_picture_goes_as_a_file(tmp_path, composer):
    fake = tmp_path / "fake.png"
    fake.write_bytes(b"no picture")
    composer.attach_files([str(fake)])
    assert not composer.attachments[0].reading


def test_characters_are_counted_as_people_count_them(composer):
    assert characters("你好👨‍👩‍👧\n!") == 4
    keys(composer, "abc")
    assert composer.count_label.text() == composer.tr("{count} characters").format(count=3)


def test_a_very_long_reply_is_warned_of_in_words(composer):
    composer.insert("长" * 501)
    assert composer.count_label.property("role") == "warning"
    assert len(composer.count_label.text()) > len("501 characters")


def test_the_editor_grows_with_the_text_and_then_scrolls(composer):
    lowest = composer.editor.height()
    composer.insert("\n".join("12345"))
    five = composer.editor.height()
    composer.insert("\n" * 20)
    most = composer.editor.height()
    composer.insert("\n" * 20)
    assert lowest < five < most == composer.editor.height()


def test_the_row_of_hints_is_seen_only_while_it_holds_something(composer):
    assert not composer.hints.isVisible()
    hint = QLabel("hint")
    composer.hints.layout().addWidget(hint)
    assert composer.hints.isVisible()
    hint.setParent(None)
    assert not composer.hints.isVisible()


def test_a_draft_survives_closing_and_reopening(bench, composer):
    keys(composer, "half a sentence")
    composer.flush()
    buyer = bench.feed.desk.get("a").buyer
    bench.happen(ev.ConversationClosed(conversation="a"))
    assert composer.editor.isReadOnly()
    bench.happen(ev.ConversationReopened(conversation="a", channel="test", buyer=buyer))
    assert text(composer) == "half a sentence"
    assert bench.draft("a") == "half a sentence"


def test_everything_in_the_composer_has_a_name_for_screen_readers(composer):
    for widget in (composer.editor, composer.note_button, composer.file_button, composer.send_button):
        assert widget.accessibleName() or widget.text()


def test_where_nothing_can_be_written_no_reply_is_invited(bench, qtbot):
    composer = Composer(bench.feed)
    qtbot.addWidget(composer)
    composer.show()
    composer.show_conversation("a")
    assert composer.editor.placeholderText() == ""
    bench.join(composer)
    assert composer.editor.placeholderText()


def test_where_there_is_little_room_the_tools_come_with_the_clerk(composer):
    composer.set_compact(True)
    assert composer.send_button.isHidden()
    composer.set_inside(True)
    assert composer.send_button.isVisible()
    composer.set_inside(False)
    assert composer.note_button.isHidden()


def test_an_internal_note_shows_that_it_is_one_however_little_room_there_is(composer):
    composer.set_compact(True)
    composer.toggle_note()
    assert composer.mode_label.isVisible()
    assert composer.send_button.isVisible()
