"""Sentences are put under S, T, A and R by keys and by dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from workstation.domain.exercise_events import Exercise
from workstation.domain.exercises import Card, Sorting, Verdict
from workstation.domain.tickets import Step
from workstation.views.exercises.sorting import Pile, SortingBody

ITEM = Sorting(
    id="star:x", exercise=Exercise.STAR, ask="案例", reason="因为",
    cards=(Card("客户说碎了", Step.SITUATION), Card("要补一只", Step.TASK), Card("当天补寄", Step.ACTION),
           Card("客户说收到了", Step.RESULT)),
)  # fmt: skip


class Host(SortingBody):
    """As the page does, it hands keys that nobody else wanted to the question."""

    def keyPressEvent(self, event):
        self.take_key(event)


@pytest.fixture
def body(qtbot):
    made = Host()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show_item(ITEM)
    made.show()
    qtbot.waitExposed(made)
    made.loose.setFocus()
    return made


def press(body, letters):
    for letter in letters:
        pile = next(one for one in (body.loose, *body.piles.values()) if one.hasFocus())
        QTest.keyClicks(pile, letter)


def test_each_letter_puts_the_chosen_sentence_there_and_goes_on(body):
    press(body, "star")
    assert [pile.cards() for pile in body.piles.values()] == [[0], [1], [2], [3]]


def test_enter_answers_only_when_everything_lies_somewhere(qtbot, body):
    press(body, "st")
    with qtbot.assertNotEmitted(body.answered):
        QTest.keyClick(body.loose, Qt.Key.Key_Return)
    press(body, "ar")
    with qtbot.waitSignal(body.answered) as told:
        QTest.keyClick(body.piles[Step.SITUATION], Qt.Key.Key_Return)
    assert told.args == ["STAR"]


def test_backspace_takes_the_last_one_back(body):
    press(body, "ss")
    QTest.keyClick(body.loose, Qt.Key.Key_Backspace)
    assert body.piles[Step.SITUATION].cards() == [0]
    assert sorted(body.loose.cards()) == [1, 2, 3]


def test_a_sentence_can_be_put_elsewhere(body):
    press(body, "s")
    body.piles[Step.SITUATION].setFocus()
    press(body, "r")
    assert body.piles[Step.RESULT].cards() == [0]


class Dropped(QDropEvent):
    """A drop whose source is told, as in a real drag."""

    def __init__(self, mime, source):
        super().__init__(
            QPointF(20, 20), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        self._source = source

    def source(self):
        return self._source


def test_a_sentence_that_is_dropped_lies_there(body):
    loose, pile = body.loose, body.piles[Step.ACTION]
    mime = loose.model().mimeData([loose.model().index(2, 0)])
    pile.dropEvent(Dropped(mime, loose))
    assert pile.cards() == [2]


def test_what_comes_from_elsewhere_is_not_taken(qtbot, body):
    stranger = Pile("elsewhere")
    qtbot.addWidget(stranger)
    stranger.put("别处的话", 0)
    mime: QMimeData = stranger.model().mimeData([stranger.model().index(0, 0)])
    body.piles[Step.ACTION].dropEvent(Dropped(mime, stranger))
    assert body.piles[Step.ACTION].cards() == []


def test_what_lies_wrong_says_where_it_belongs(body):
    press(body, "ssar")
    body.show_verdict(ITEM, Verdict(right=False, answer="SSAR", correct="STAR", reason="因为", wrong=(1,)))
    lines = [body.piles[Step.SITUATION].item(row).text() for row in range(2)]
    assert lines[0].startswith("✓")
    assert lines[1].startswith("→ T")
    press_count = body.piles[Step.TASK].count()
    body.piles[Step.SITUATION].setFocus()
    press(body, "t")
    assert body.piles[Step.TASK].count() == press_count
