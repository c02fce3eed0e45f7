"""The window of a report: figures, customers, marks with their evidence, attention; all of it by keys."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from tests.training.coach.drills import played
from workstation.domain.report import Attempt, Report
from workstation.training.coach.report import report
from workstation.views.report.customer_rows import Column, CustomerRows
from workstation.views.report.line_tree import MOMENT, TEXT
from workstation.views.report.sections import late_words, of_customer, whole
from workstation.views.report.window import ReportWindow
from workstation.views.report.words import part_words, points
from workstation.views.theme.tokens import LIGHT

NAMES = {"refused_1": "被拒绝，又没有给别的路"}


@pytest.fixture(scope="module")
def found() -> Report:
    """What an average clerk made of four at once."""
    return report(played("four_burst", "average"))


@pytest.fixture
def window(qtbot: QtBot, found: Report) -> ReportWindow:
    made = ReportWindow()
    qtbot.addWidget(made)
    made.resize(1160, 680)
    made.show_report(found, NAMES)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)


def items(window: ReportWindow) -> list[QTreeWidgetItem]:
    """Every line of the tree, top down."""
    waiting = [window.tree.topLevelItem(at) for at in range(window.tree.topLevelItemCount())]
    seen = []
    while waiting:
        item = waiting.pop(0)
        seen.append(item)
        waiting = [item.child(at) for at in range(item.childCount())] + waiting
    return seen


def test_rows_of_customers_behave_as_rows(found, qtmodeltester):
    rows = CustomerRows(LIGHT)
    rows.show_report(found)
    qtmodeltester.check(rows, force_py=True)
    assert rows.rowCount() == 1 + len(found.customers)
    assert rows.index(1, Column.POINTS).data() == points(found.customers[0].points)


def test_figures_stand_beside_what_is_to_be_reached(window, found):
    par = replace(found.par, score=88.0, within_target=0.9)
    window.show_report(replace(found, par=par), NAMES)
    assert window.tiles["points"].figure.text() == points(found.points)
    assert "88" in window.tiles["points"].beside.text()
    assert "90%" in window.tiles["in_time"].beside.text()


def test_the_keyboard_alone_goes_from_a_customer_to_a_mark_and_to_its_moment(window, found, qtbot):
    worst = min(range(len(found.customers)), key=lambda at: found.customers[at].points)
    assert QApplication.focusWidget() is window.table
    for _ in range(worst + 1):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.tree
    customer = found.customers[worst]
    wanted = {one.at for mark in customer.marks for one in mark.quotes}
    while window.tree.currentItem().data(TEXT, MOMENT) not in wanted:
        before = window.tree.currentItem()
        press(Qt.Key.Key_Down)
        assert window.tree.currentItem() is not before
    with qtbot.waitSignal(window.moment_requested) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args[0] in wanted


def test_every_point_lost_has_the_messages_that_lost_it_below(window, found):
    for row, customer in enumerate(found.customers, 1):
        window.table.selectRow(row)
        texts = [one.text(TEXT) for one in items(window)]
        for mark in customer.marks:
            assert any(part_words(mark.part) in one for one in texts)
            for quote in mark.quotes:
                assert any(quote.text in one for one in texts if quote.kind in ("ReplySent", "MessageReceived")) or (
                    quote.kind not in ("ReplySent", "MessageReceived")
                )
        shown = {one.data(TEXT, MOMENT) for one in items(window)}
        assert {quote.at for mark in customer.marks for quote in mark.quotes} <= shown


def test_the_lesson_as_a_whole_says_where_to_begin_and_where_attention_was(window, found):
    texts = " ".join(one.text(TEXT) for one in items(window))
    assert found.attention.lates
    assert late_words(found, found.attention.lates[0]) in texts
    assert items(window)[1].text(1) == f"−{points(found.causes[0].points)}"


def test_a_late_reply_says_who_how_late_and_where_one_was(found):
    late = next(one for one in found.attention.lates if one.elsewhere and one.elsewhere[0].seconds >= one.here)
    told = late_words(found, late)
    assert found.customer(late.conversation).title in told
    assert found.customer(late.elsewhere[0].conversation).title in told


def test_arrow_keys_go_through_the_picture_of_attention_and_enter_opens_the_moment(window, found, qtbot):
    press(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert window.tabs.currentWidget() is window.attention
    window.attention.setFocus()
    plot = window.attention.plot
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Right)
    assert plot.chosen == 1
    row = plot.chosen
    press(Qt.Key.Key_Down)
    assert plot.chosen != row
    press(Qt.Key.Key_Home)
    beats = sorted(found.attention.beats, key=lambda one: (one.at, one.seq))
    with qtbot.waitSignal(window.moment_requested) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == [beats[0].at]
    press(Qt.Key.Key_Plus)
    assert plot.zoom == 2
    assert plot.minimumWidth() > window.attention.area.viewport().width()


def test_a_long_lesson_begins_wider_than_the_frame(window, found):
    window.show_report(replace(found, ended_at=found.begun_at + 3 * 3_600_000), NAMES)
    assert window.attention.plot.zoom > 2
    window.tabs.setCurrentWidget(window.attention)
    window.attention.area.horizontalScrollBar().setValue(300)
    window.grab()


def test_late_replies_are_marked_in_the_picture(found):
    late = {one.reply for one in found.attention.lates if one.reply}
    assert {one.seq for one in found.attention.beats if one.late} == late
    assert late


def test_without_a_lesson_it_says_where_one_is_taken(window):
    window.show_nothing()
    assert window.empty.isVisible()
    assert window.empty.text()
    assert not window.export.isEnabled()


def test_a_lesson_to_which_nobody_came_is_shown_without_marks(window, found):
    window.show_report(Report(run="r", title="空", clerk="小美", begun_at=found.begun_at, ended_at=found.begun_at), {})
    assert window.rows.rowCount() == 1
    window.tabs.setCurrentWidget(window.attention)
    window.grab()


def test_attempts_show_the_personal_best_and_enter_opens_one(window, qtbot, found):
    attempts = [
        Attempt(run=str(at), lesson="l", title="四位一起", clerk="小美", begun_at=found.begun_at, minutes=20,
                customers=9, points=value, par=90)
        for at, value in enumerate((41.0, 77.5, 60.0))
    ]  # fmt: skip
    window.show_attempts(attempts)
    window.tabs.setCurrentWidget(window.attempts)
    assert "77.5" in window.attempts.best.text()
    window.attempts.list.setFocus()
    window.attempts.list.setCurrentIndex(window.attempts.rows.index(0))
    with qtbot.waitSignal(window.attempt_requested) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == ["2"]


def test_lines_break_so_that_a_long_message_is_read_whole(window, found):
    row, customer = next(
        (row, one) for row, one in enumerate(found.customers, 1) if any(mark.points >= 5 for mark in one.marks)
    )
    del customer
    window.resize(760, 600)
    window.table.selectRow(row)
    window.tree.doItemsLayout()
    heights = {window.tree.visualItemRect(one).height() for one in items(window) if len(one.text(TEXT)) > 60}
    single = window.tree.visualItemRect(items(window)[0]).height()
    assert all(one > single for one in heights if one)


def test_words_from_outside_stay_text(found):
    evil = "<b>x</b>&amp;<img src=x onerror=alert(1)>"
    customer = replace(found.customers[0], name=evil, review=evil, rating=1)
    texts = [one.text for section in of_customer(customer, {}) for one in section.lines]
    assert any(evil in one for one in texts)
    assert whole(found, {})
