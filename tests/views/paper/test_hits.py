"""Rows of what was found, the chips over them, and the field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from workstation.domain.wanted import folded
from workstation.views.paper.chip_strip import ChipStrip
from workstation.views.paper.finder import Finder
from workstation.views.paper.hits import Hit, HitRows, marks_in

Key = Qt.Key
HITS = [Hit(key="a", title="羊毛衫怎么洗", line="冷水"), Hit(key="b", title="退货"), Hit(key="c", title="发票")]


@pytest.fixture
def finder(qtbot) -> Finder:
    one = Finder("找", "找到的")
    qtbot.addWidget(one)
    one.show_hits(HITS, "")
    one.show()
    return one


def test_the_rows_keep_the_rules_of_models() -> None:
    rows = HitRows()
    tester = QAbstractItemModelTester(rows)
    rows.show(HITS)
    rows.show(HITS[1:])
    assert rows.place("c") == 1
    del tester


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=3).map(folded), max_size=4))
def test_marks_are_places_of_the_words_and_do_not_overlap(text, words) -> None:
    end = 0
    for at, length in marks_in(text, words):
        assert at >= end
        assert any(word in folded(text[at : at + length]) for word in words)
        end = at + length


def test_a_sign_that_folds_into_two_does_not_hide_what_follows() -> None:
    assert marks_in("30℃ 冷水手洗", ["手洗"]) == ((6, 2),)


def test_arrows_in_the_field_move_in_the_list_and_enter_chooses(qtbot, finder) -> None:
    qtbot.keyClick(finder.field, Key.Key_Down)
    with qtbot.waitSignal(finder.chosen) as chosen:
        qtbot.keyClick(finder.field, Key.Key_Return)
    assert chosen.args == ["b"]


def test_escape_clears_the_field_then_leaves(qtbot, finder) -> None:
    finder.field.setText("退")
    with qtbot.assertNotEmitted(finder.left):
        qtbot.keyClick(finder.field, Key.Key_Escape)
    with qtbot.waitSignal(finder.left):
        qtbot.keyClick(finder.field, Key.Key_Escape)


def test_the_list_stands_at_the_same_row_when_others_come(finder) -> None:
    finder.list.setCurrentIndex(finder.rows.index(2))
    finder.show_hits([HITS[2], HITS[0]], "")
    assert finder.current == "c"


def test_nothing_found_shows_the_hint(finder) -> None:
    finder.show_hits([], "什么也没有")
    assert finder.empty.isVisible()
    assert finder.empty.text() == "什么也没有"


def test_chips_that_do_not_fit_stand_in_the_menu_and_the_chosen_one_is_always_there(qtbot) -> None:
    strip = ChipStrip("分类")
    qtbot.addWidget(strip)
    words = ["洗护", "退换", "物流", "发票", "活动优惠", "订单异常", "红线"]
    strip.show_words(words)
    strip.resize(200, 26)
    strip.show()
    with qtbot.waitSignal(strip.chosen) as chosen:
        strip.choose("红线")
    assert chosen.args == ["红线"]
    shown = [word for word, chip in strip._chips.items() if chip.isVisible()]
    assert "红线" in shown
    assert len(shown) < len(words)
    assert strip.more.isVisible()
