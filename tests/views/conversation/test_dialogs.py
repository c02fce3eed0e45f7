"""The questions before holding, handing over and tagging, answered with keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.input_method import type_words
from tests.views.composer.bench import Bench
from workstation.domain import events as ev
from workstation.domain.values import Text
from workstation.views.conversation.dialogs import (
    CUSTOM,
    MINUTE,
    HoldDialog,
    TagsDialog,
    TransferDialog,
    ask_hold,
    ask_tags,
    ask_transfer,
)
from workstation.views.conversation.seen_names import SeenNames


@pytest.fixture
def bench():
    bench = Bench()
    bench.customer("a", name="李小明")
    bench.customer("b", name="王大力")
    return bench


def shown(qtbot, kind, bench):
    dialog = kind(None, bench.feed, bench.feed.desk.get("a"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    return dialog


def press(dialog, key):
    QTest.keyClick(dialog.focusWidget(), key)


def test_a_hold_has_a_note_and_by_default_no_end(qtbot, bench):
    dialog = shown(qtbot, HoldDialog, bench)
    type_words(dialog.focusWidget(), " 等仓库 ")
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, Qt.Key.Key_Return)
    assert dialog.answer() == ("等仓库", None)


@pytest.mark.parametrize("minutes", [10, 30, 60])
def test_a_hold_can_end_after_a_while(qtbot, bench, minutes):
    dialog = shown(qtbot, HoldDialog, bench)
    dialog.until.setCurrentIndex(dialog.until.findData(minutes))
    assert dialog.answer().until == bench.at + minutes * MINUTE


def test_a_hold_can_end_at_a_time_of_ones_own(qtbot, bench):
    dialog = shown(qtbot, HoldDialog, bench)
    assert not dialog.moment.isVisible()
    dialog.until.setCurrentIndex(dialog.until.findData(CUSTOM))
    assert dialog.moment.isVisible()
    assert dialog.answer().until == bench.at + 120 * MINUTE


def test_a_transfer_needs_a_name(qtbot, bench):
    dialog = shown(qtbot, TransferDialog, bench)
    assert not dialog.accept_button.isEnabled()
    type_words(dialog.to, "阿强")
    assert dialog.accept_button.isEnabled()
    type_words(dialog.note, "客户急")
    assert dialog.answer() == ("阿强", "客户急")


def test_a_transfer_says_how_long_the_customer_has_been_waiting(qtbot, bench):
    bench.wait(72)
    assert "1:12" in shown(qtbot, TransferDialog, bench).about.text()
    bench.happen(ev.ReplySent(conversation="a", body=Text(text="好的")))
    assert "1:12" not in shown(qtbot, TransferDialog, bench).about.text()


def test_a_name_handed_over_to_before_is_offered_again(qtbot, bench):
    SeenNames.of(bench.feed)
    bench.happen(ev.ConversationTransferred(conversation="b", to="阿强"))
    dialog = shown(qtbot, TransferDialog, bench)
    completer = dialog.to.completer()
    completer.setCompletionPrefix("强")
    assert completer.currentCompletion() == "阿强"


def test_who_sits_here_is_not_offered_for_a_transfer(bench):
    names = SeenNames.of(bench.feed)
    bench.happen(ev.SignedIn(name="阿珍", role="clerk"))
    bench.happen(ev.SignedIn(name="小美", role="clerk"))
    assert names.others() == ["阿珍"]
    assert SeenNames.of(bench.feed) is names


def test_enter_adds_a_tag_and_enter_again_accepts(qtbot, bench):
    dialog = shown(qtbot, TagsDialog, bench)
    type_words(dialog.focusWidget(), "催单")
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, Qt.Key.Key_Return)
    assert dialog.answer() == ("催单",)


def test_the_button_takes_what_stands_in_the_field_too(qtbot, bench):
    dialog = shown(qtbot, TagsDialog, bench)
    type_words(dialog.editor.field, "催单")
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept_button.click()
    assert dialog.answer() == ("催单",)


def test_tags_in_use_elsewhere_are_one_click_away_and_backspace_takes_the_last_off(qtbot, bench):
    bench.happen(ev.TagsChanged(conversation="b", tags=("售后专员",)))
    dialog = shown(qtbot, TagsDialog, bench)
    next(one for one in dialog.editor.suggestions() if "售后专员" in one.text()).click()
    assert dialog.answer() == ("售后专员",)
    press(dialog, Qt.Key.Key_Backspace)
    assert dialog.answer() == ()


def test_a_tag_is_taken_off_by_its_chip(qtbot, bench):
    bench.happen(ev.TagsChanged(conversation="a", tags=("一", "二")))
    dialog = shown(qtbot, TagsDialog, bench)
    dialog.editor.chips()[0].click()
    assert dialog.answer() == ("二",)


@pytest.mark.parametrize("ask", [ask_hold, ask_transfer, ask_tags])
def test_esc_leaves_everything_as_it_was(qtbot, bench, ask):
    def give_up():
        QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)

    QTimer.singleShot(0, give_up)
    assert ask(None, bench.feed, "a") is None


@pytest.mark.parametrize("ask", [ask_hold, ask_transfer, ask_tags])
def test_of_a_conversation_not_on_the_desk_nothing_is_asked(bench, ask):
    assert ask(None, bench.feed, "gone") is None
