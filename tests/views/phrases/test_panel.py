"""The panel 短语 under real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.entries import Story
from tests.input_method import type_words
from tests.phrases import SMALL, MemoryPhrases, phrase
from workstation.domain.phrase_events import PhraseKept
from workstation.domain.values import Role
from workstation.views.feed import Feed
from workstation.views.phrases.groups import Choice, Shelf
from workstation.views.phrases.listing import Listing
from workstation.views.phrases.panel import PhrasePanel
from workstation.views.phrases.rows import PhraseRows

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def story():
    story = Story()
    story.asks("a", "这件可以退换吗")
    return story


@pytest.fixture
def feed(story, clock):
    feed = Feed(clock)
    feed.publish(story.entries)
    return feed


@pytest.fixture
def phrases():
    phrases = MemoryPhrases()
    phrases.answers["退换"] = ["thh", "thyf"]
    phrases.answers["尺码"] = ["cmzx"]
    return phrases


@pytest.fixture
def panel(qtbot, feed, phrases):
    panel = PhrasePanel(feed, phrases)
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    panel.show()
    panel.look_for()
    return panel


def asked(panel):
    got = []
    panel.phrase_requested.connect(lambda phrase, send: got.append((phrase.id, send)))
    return got


def listed(panel):
    return [panel.rows.row(at).phrase.id for at in range(panel.rows.rowCount())]


def press(panel, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(panel.field, key, held)


def test_a_code_and_enter_ask_for_the_phrase(panel):
    got = asked(panel)
    QTest.keyClicks(panel.field, "thh")
    press(panel, Qt.Key.Key_Return)
    assert got == [("thh", False)]


def test_shift_enter_asks_to_send_it_too(panel):
    got = asked(panel)
    QTest.keyClicks(panel.field, "/thh")
    press(panel, Qt.Key.Key_Return, SHIFT)
    assert got == [("thh", True)]


def test_the_enter_of_an_input_method_asks_for_nothing(panel):
    got = asked(panel)
    QApplication.sendEvent(panel.field, QInputMethodEvent("tui", []))
    press(panel, Qt.Key.Key_Return)
    press(panel, Qt.Key.Key_Return, SHIFT)
    assert got == []


def test_chinese_words_find_by_title_and_text(panel):
    type_words(panel.field, "吊牌")
    assert listed(panel) == ["thh"]


def test_down_chooses_the_next_and_up_stops_at_the_first(panel):
    got = asked(panel)
    QTest.keyClicks(panel.field, "hy")
    press(panel, Qt.Key.Key_Down)
    press(panel, Qt.Key.Key_Return)
    press(panel, Qt.Key.Key_Up)
    press(panel, Qt.Key.Key_Up)
    press(panel, Qt.Key.Key_Return)
    assert got == [("hy", False), ("own hy", False)]


def test_a_double_click_asks_for_the_phrase(panel):
    got = asked(panel)
    spot = panel.list.visualRect(panel.rows.index(0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(got) == 1


def test_what_the_customer_asked_last_is_suggested_on_top_and_not_twice(panel):
    panel.show_conversation("a")
    assert listed(panel)[:2] == ["thh", "thyf"]
    assert [panel.rows.row(at).suggested for at in range(3)] == [True, True, False]
    assert len(set(listed(panel))) == len(listed(panel))


def test_a_new_question_brings_new_suggestions(panel, feed, story):
    panel.show_conversation("a")
    feed.publish([story.answers("a")])
    feed.publish([story.asks("a", "尺码怎么选")])
    assert listed(panel)[0] == "cmzx"


def test_keys_put_suggestions_aside(panel):
    panel.show_conversation("a")
    QTest.keyClicks(panel.field, "zl")
    assert listed(panel)[0] == "zl"
    assert not panel.rows.row(0).suggested


def test_a_group_shows_its_own_and_what_is_below_it(panel):
    panel._groups.choose(Choice(group="退换"))
    assert set(listed(panel)) == {"退换", "thh", "thyf"}
    QTest.keyClicks(panel.field, "yf")
    assert listed(panel) == ["thyf"]


def test_shelves_show_the_teams_ones_own_and_favourites(panel):
    panel._groups.choose(Choice(Shelf.PERSONAL))
    assert listed(panel) == ["own hy"]
    panel._groups.choose(Choice(Shelf.FAVOURITES))
    assert listed(panel) == ["欢迎", "查询", "物流", "thh"]


def test_esc_empties_the_field_then_shows_all_groups(panel):
    panel._groups.choose(Choice(group="退换"))
    QTest.keyClicks(panel.field, "yf")
    press(panel, Qt.Key.Key_Escape)
    assert panel.field.text() == ""
    press(panel, Qt.Key.Key_Escape)
    assert panel._groups.choice == Choice()


def test_a_favourites_chip_asks_for_it(panel):
    got = asked(panel)
    panel._favourites.chip(1).click()
    assert got == [("欢迎", False)]


def test_nothing_found_says_what_to_do(panel):
    QTest.keyClicks(panel.field, "qqqq")
    assert panel.empty.isVisible()
    assert panel.empty.text()


def test_without_phrases_it_says_how_to_get_some(qtbot, feed):
    panel = PhrasePanel(feed, MemoryPhrases(()))
    qtbot.addWidget(panel)
    panel.show()
    assert panel.empty.isVisible()


def test_a_phrase_kept_meanwhile_is_listed(qtbot, panel, phrases, feed, story):
    fresh = phrase("xin", "新的一条", "刚刚存的")
    phrases.bring((*SMALL, fresh))
    feed.publish([story.tell(PhraseKept(phrase=fresh))])
    qtbot.waitUntil(lambda: "xin" in listed(panel))


def test_in_a_replay_the_menu_offers_no_changes(panel):
    words = [action.text() for action in panel.menu(panel.rows.row(0)).actions() if action.text()]
    assert len(words) == 2


def test_the_menu_offers_a_copy_of_the_teams_to_a_clerk_and_the_change_to_a_supervisor(panel, feed):
    panel.edit_requested.connect(lambda _: None)
    QTest.keyClicks(panel.field, "thh")
    row = panel.rows.row(0)
    clerk = [action.text() for action in panel.menu(row).actions()][-1]
    feed.desk.role = Role.SUPERVISOR
    assert [action.text() for action in panel.menu(row).actions()][-1] != clerk


def test_the_rows_keep_the_rules_of_qts_models(qtmodeltester, phrases):
    rows = PhraseRows()
    rows.STEP = 2
    rows.show([], Listing(phrases).found("", Choice()), "")
    while rows.canFetchMore(QModelIndex()):
        rows.fetchMore(QModelIndex())
    assert rows.rowCount() == len(SMALL)
    qtmodeltester.check(rows)


def test_every_row_says_what_it_is_to_a_screen_reader(panel):
    QTest.keyClicks(panel.field, "thh")
    said = panel.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "/thh" in said
    assert "退换货说明" in said
