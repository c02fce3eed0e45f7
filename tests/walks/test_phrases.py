"""Four customers wait; the clerk answers with phrases: by code, by the panel, by the number keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.phrases import SMALL
from tests.walks.sitting import ALT, CTRL, SHIFT, Sitting
from workstation.app.companion import CompanionKeeper
from workstation.domain.events import ReplySent
from workstation.domain.phrase_events import FavouriteChosen, PhraseUsed
from workstation.domain.phrases import PhraseScope
from workstation.domain.values import Role
from workstation.services import phrases
from workstation.services.seat import sign_in
from workstation.views.phrases.dialog import PhraseDialog
from workstation.views.phrases.history import HistoryDialog


@pytest.fixture
def stocked(shop: Sitting) -> Sitting:
    """The small shop's phrases are on the shelf, and the list of them has been read."""
    room = shop.room
    for one in SMALL:
        kept = {**{name: getattr(one, name) for name in one.__struct_fields__}, "id": ""}
        desk = shop.state
        role, desk.role = desk.role, Role.SUPERVISOR
        room.teller.watch(
            phrases.keep_phrase(room.journal, desk, type(one)(**kept), clerk="小美", now=shop.clock.now())
        )
        desk.role = role
    shop.settle()
    return shop


def named(sitting: Sitting, code: str) -> str:
    found = sitting.desk.phrases.phrases.by_code(code)
    assert found is not None
    return found.id


def ready(sitting: Sitting) -> None:
    """Until menus and shelf are there."""
    sitting.until(lambda: sitting.desk.phrases.phrases.search("thh", 1))
    sitting.until(lambda: len(sitting.desk.phrases._joined()) and sitting.desk.phrases._joined()[0].row)


def test_a_code_stands_in_the_reply_with_the_name_of_a_customer_that_was_shown(stocked: Sitting) -> None:
    one = stocked.writes("王小丽", "这件可以退换吗")
    stocked.clicks_on(one)
    ready(stocked)
    stocked.does("conversation.reveal")
    stocked.settle()
    stocked.types("/thh")
    stocked.press(Qt.Key.Key_Return)
    assert stocked.editor.toPlainText().startswith("王小丽，签收后七天内")
    sent = stocked.sends()
    assert isinstance(sent.event, ReplySent)
    assert sent.event.typed == 0
    assert sent.event.inserted > 20
    stocked.settle()
    (used,) = [entry.event for entry in stocked.facts(PhraseUsed)]
    assert (used.phrase, used.conversation) == (named(stocked, "thh"), one)
    assert stocked.desk.phrases.phrases.uses(used.phrase) == 1


def test_a_masked_name_is_not_told_the_fallback_stands_there(stocked: Sitting) -> None:
    stocked.clicks_on(stocked.writes("王小丽", "在吗"))
    ready(stocked)
    stocked.types("/thh ")
    assert stocked.editor.toPlainText().startswith("亲，签收后七天内")


def test_an_unfilled_variable_stops_the_reply_and_tab_goes_to_it(stocked: Sitting) -> None:
    stocked.clicks_on(stocked.writes("王小丽", "包裹到哪了"))
    ready(stocked)
    stocked.types("/")
    stocked.types("物流")
    stocked.press(Qt.Key.Key_Return)
    stocked.press(Qt.Key.Key_Return)
    assert stocked.facts(ReplySent) == []
    assert "{订单号}" in stocked.panel.composer.notice.text()
    for words in ("123", "顺丰", "SF1"):
        stocked.types(words)
        stocked.press(Qt.Key.Key_Tab)
    stocked.editor.setFocus()
    sent = stocked.sends()
    assert sent.event.body.text == "您的订单 123 由顺丰承运，单号 SF1。"


def test_the_panel_finds_and_sends_from_anywhere(stocked: Sitting) -> None:
    stocked.clicks_on(stocked.writes("王小丽", "在吗"))
    ready(stocked)
    stocked.does("phrases.find")
    stocked.types("zl")
    stocked.press(Qt.Key.Key_Return, SHIFT)
    stocked.until(lambda: stocked.facts(ReplySent))
    assert stocked.facts(ReplySent)[0].event.body.text == "这款大约 500 克，很轻。"


def test_a_number_key_puts_its_favourite_in_and_another_can_be_chosen_for_it(stocked: Sitting) -> None:
    stocked.clicks_on(stocked.writes("王小丽", "在吗"))
    ready(stocked)
    stocked.press(Qt.Key.Key_2, CTRL)
    assert stocked.editor.toPlainText() == "麻烦发一下订单号，我马上帮您查。"
    stocked.editor.clear()
    stocked.desk.phrases.panel.favourite_requested.emit(2, named(stocked, "zl"))
    stocked.until(lambda: stocked.facts(FavouriteChosen))
    stocked.press(Qt.Key.Key_2, CTRL)
    assert stocked.editor.toPlainText() == "这款大约 500 克，很轻。"


def test_the_first_suggestion_is_one_key_away(stocked: Sitting) -> None:
    stocked.clicks_on(stocked.writes("王小丽", "这个能退换吗，运费谁出"))
    ready(stocked)
    row = stocked.desk.phrases._joined()[0].row
    stocked.until(lambda: row.chips[0].phrase is not None)
    stocked.press(Qt.Key.Key_Q, ALT)
    assert stocked.editor.toPlainText()


def test_it_works_in_a_window_of_its_own(stocked: Sitting) -> None:
    one = stocked.writes("王小丽", "在吗")
    stocked.clicks_on(one)
    ready(stocked)
    stocked.does("conversation.own_window")
    stocked.until(lambda: stocked.own_window(one) is not None)
    editor = stocked.own_window(one).panel.composer.editor
    stocked.until(lambda: stocked.own_window(one).isActiveWindow())
    editor.setFocus()
    stocked.until(lambda: any(j.panel is stocked.own_window(one).panel for j in stocked.desk.phrases._joined()))
    stocked.types("/zl ")
    assert editor.toPlainText() == "这款大约 500 克，很轻。"


def test_another_clerk_sees_no_personal_phrases_of_the_first(stocked: Sitting) -> None:
    ready_shelf = stocked.desk.phrases.phrases
    stocked.until(lambda: ready_shelf.search("", 100) or ready_shelf.groups())
    stocked.until(lambda: any(one.phrase.owner == "小美" for one in ready_shelf.all()))
    stocked.room.teller.watch(sign_in(stocked.room.journal, "阿宁", Role.CLERK, now=stocked.clock.now()))
    stocked.until(lambda: ready_shelf.all() and not any(one.phrase.owner == "小美" for one in ready_shelf.all()))


def test_the_reply_in_front_becomes_a_phrase_of_ones_own(stocked: Sitting) -> None:
    one = stocked.writes("王小丽", "在吗")
    stocked.clicks_on(one)
    ready(stocked)
    stocked.types("王小丽您好，马上为您查询")
    stocked.does("phrases.save")
    stocked.until(lambda: stocked.desk.window.findChildren(PhraseDialog))
    dialog = stocked.desk.window.findChildren(PhraseDialog)[0]
    assert dialog.phrase().text == "{客户名}您好，马上为您查询"
    dialog.form.code.setText("mscx")
    dialog.accept()
    stocked.until(lambda: stocked.desk.phrases.phrases.by_code("mscx"))
    kept = stocked.desk.phrases.phrases.by_code("mscx")
    assert (kept.scope, kept.owner) == (PhraseScope.PERSONAL, "小美")
    assert stocked.editor.toPlainText() == "王小丽您好，马上为您查询"


def test_the_window_for_looking_after_phrases_deletes_and_brings_back(stocked: Sitting) -> None:
    stocked.clicks_on(stocked.writes("王小丽", "在吗"))
    ready(stocked)
    stocked.does("phrases.manager")
    care = stocked.desk.phrases.care
    assert care is not None
    assert care.manager is not None
    manager = care.manager
    stocked.until(lambda: manager.rows.rowCount() == len(SMALL))
    own = stocked.desk.phrases.phrases.by_code("hy")
    manager.stand_on(own.id)
    manager.remove.click()
    stocked.until(lambda: manager.rows.row_of(own.id) < 0 and manager.undo.isVisible())
    manager.undo.click()
    stocked.until(lambda: manager.rows.row_of(own.id) >= 0)
    manager.stand_on(own.id)
    manager.history.click()
    stocked.until(lambda: manager.findChildren(HistoryDialog))
    assert manager.findChildren(HistoryDialog)[0].list.count() == 3
    stocked.settle()


def test_a_sheet_is_looked_at_and_brought_in(stocked: Sitting, tmp_path: Path) -> None:
    stocked.clicks_on(stocked.writes("王小丽", "在吗"))
    ready(stocked)
    stocked.does("phrases.manager")
    care = stocked.desk.phrases.care
    assert care is not None
    sheet = tmp_path / "mine.csv"
    sheet.write_bytes("分组,编码,标题,内容\n问候,zao,早安,早上好\n问候,wan,晚安,晚上好\n".encode("gb18030"))
    dialog = care.choose_import().dialog
    dialog.look_at(str(sheet))
    stocked.until(dialog.start.isEnabled)
    assert dialog.planned.rows.rowCount() == 2
    dialog.start.click()
    stocked.until(lambda: stocked.desk.phrases.phrases.by_code("zao"))
    stocked.until(dialog.leave.isVisible)
    dialog.leave.click()


def test_in_a_replay_the_panel_shows_what_was_used_and_does_nothing(stocked: Sitting) -> None:
    stocked.clicks_on(stocked.writes("王小丽", "在吗"))
    ready(stocked)
    stocked.types("/zl ")
    stocked.sends()
    stocked.settle()
    begin = stocked.written()[0].at
    stocked.desk.recorder.watch_span(begin - 1000, stocked.clock.now() + 1000)
    stocked.until(lambda: stocked.program.replays)
    replay = stocked.program.replays[0]
    replay.replay.jump(stocked.clock.now())
    panel = replay.phrases.panel
    panel.refresh()
    assert panel.rows.row(0).phrase.title == "重量多少"
    panel.phrase_requested.emit(panel.rows.row(0).phrase, True)
    assert replay.windows.panel.composer.editor.isReadOnly()
    assert "phrases.favourite_1" not in replay.windows.deeds
    replay.window.close()


def test_the_companion_copies_a_phrase_of_the_shop(stocked: Sitting) -> None:
    stocked.clicks_on(stocked.writes("王小丽", "在吗"))
    ready(stocked)
    stocked.does("phrases.companion")
    keeper = stocked.program.findChild(CompanionKeeper)
    companion = keeper.companion(stocked.desk)
    stocked.until(companion.isVisible)
    companion.field.setText("zl")
    companion.copy_chosen()
    assert QApplication.clipboard().text() == "这款大约 500 克，很轻。"
    stocked.until(lambda: stocked.facts(PhraseUsed))
    assert stocked.facts(PhraseUsed)[0].event.conversation == ""
    companion.hide()
