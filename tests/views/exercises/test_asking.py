"""One question at a time, answered by keys, with the reason at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from tests.input_method import type_words
from tests.training.exercises.made import NOW, made, shop
from workstation.domain.anomalies import anomalies
from workstation.domain.exercise_events import Exercise
from workstation.domain.exercises import Hunt, Return, RoundResult, Verdict
from workstation.views.exercises.option import Mark
from workstation.views.exercises.summary import Summary
from workstation.views.exercises.window import ExerciseWindow
from workstation.views.exercises.words import return_words
from workstation.views.orders.detail import Anomalous
from workstation.views.orders.words import anomaly_words

WRONG = Verdict(right=False, answer="", correct="蓝旗", reason="因为是物流")


@pytest.fixture
def window(qtbot):
    made_ = ExerciseWindow(shop().convention, shop().orders)
    qtbot.addWidget(made_)
    made_.show()
    made_.activateWindow()
    qtbot.waitUntil(made_.isActiveWindow)
    return made_


def named(start):
    return next(one for one in made() if one.id.startswith(start))


def test_a_letter_of_the_convention_chooses_its_flag(qtbot, window):
    item = named("flag:hurry")
    window.show_item(item, 0, 3)
    with qtbot.waitSignal(window.answered) as told:
        QTest.keyClicks(window.asking, "b")
    assert item.options[int(told.args[0])].flag == "blue"


def test_an_answer_counts_once(qtbot, window):
    window.show_item(named("flag:hurry"), 0, 3)
    told = []
    window.answered.connect(told.append)
    QTest.keyClicks(window.asking, "12")
    assert told == ["0"]


def test_arrows_walk_and_enter_chooses(qtbot, window):
    window.show_item(named("wording:"), 0, 3)
    QTest.keyClick(window.asking, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.answered) as told:
        QTest.keyClick(window.asking.choice.options.buttons[1], Qt.Key.Key_Return)
    assert told.args == ["1"]


def test_the_verdict_marks_right_and_wrong_and_gives_the_reason(qtbot, window):
    item = named("flag:hurry")
    window.show_item(item, 0, 3)
    QTest.keyClicks(window.asking, "1")
    window.show_verdict(WRONG, NOW + 600_000, NOW, 1, 3)
    marks = [one.mark for one in window.asking.choice.options.buttons]
    assert marks[item.right] is Mark.RIGHT
    assert marks[0] is Mark.WRONG
    assert window.asking.verdict.reason.text() == "因为是物流"
    assert "10 min" in window.asking.verdict.later.text()
    assert (window.asking.bar.value(), window.asking.bar.maximum()) == (1, 3)


def test_enter_goes_on_only_when_it_is_judged(qtbot, window):
    window.show_item(named("flag:hurry"), 0, 3)
    window.asking.setFocus()
    with qtbot.assertNotEmitted(window.next_requested):
        QTest.keyClick(window.asking, Qt.Key.Key_Return)
    window.show_verdict(WRONG, NOW, NOW, 1, 3)
    with qtbot.waitSignal(window.next_requested):
        QTest.keyClick(window.asking.verdict.on, Qt.Key.Key_Return)


def test_nothing_can_be_pasted_where_typing_is_asked(window):
    window.show_item(named("typing:"), 0, 3)
    mime = QMimeData()
    mime.setText("抄来的")
    window.asking.typing.field.insertFromMimeData(mime)
    assert window.asking.typing.field.toPlainText() == ""


def test_typing_begins_with_the_first_letter_of_the_input_method(qtbot, window):
    window.show_item(named("typing:"), 0, 3)
    with qtbot.waitSignal(window.typing_began):
        type_words(window.asking.typing.field, "您")
    with qtbot.assertNotEmitted(window.typing_began):
        type_words(window.asking.typing.field, "好")


def test_an_order_is_shown_without_what_is_wrong_with_it(window):
    for item in (one for one in made() if isinstance(one, Hunt) and one.found):
        window.show_item(item, 0, 3)
        assert not [one for one in window.asking.hunt.detail.findChildren(Anomalous) if one.isVisible()]
        assert anomalies(item.order, shop().orders, item.now, others=item.others) is not None


def test_the_desks_own_sentence_is_part_of_the_reason(window):
    item = next(one for one in made() if one.id.startswith("hunt:waybill_unknown"))
    window.show_item(item, 0, 3)
    QTest.keyClicks(window.asking, "1")
    window.show_verdict(Verdict(right=True, answer="", correct="", reason=item.reason), NOW, NOW, 1, 3)
    assert window.asking.verdict.reason.text() == f"{anomaly_words(item.found)}\n{item.reason}"


def test_the_end_lists_what_comes_again(qtbot):
    page = Summary()
    qtbot.addWidget(page)
    returns = (Return(item="a", exercise=Exercise.FLAG, ask="催快递", right=False, due=NOW + 600_000),)
    page.show_result(RoundResult(answered=3, right=2, seconds=75, returns=returns, days=3), NOW)
    assert page.title.text() == "2 of 3 right at the first try"
    assert "1 min 15 s" in page.figures.text()
    assert "3 days in a row" in page.figures.text()


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [(0, "in 1 min"), (600_000, "in 10 min"), (7_200_000, "in 2 h"), (3 * 86_400_000, "in 3 d")],
)
def test_when_something_returns_in_words(milliseconds, words):
    assert return_words(NOW + milliseconds, NOW) == words
