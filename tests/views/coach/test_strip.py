"""The coach's line: steps that light up, a hint, who waits elsewhere; it takes no keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workstation.domain.coaching import Hint, Standing
from workstation.domain.tickets import Step
from workstation.views.coach.strip import CoachStrip


@pytest.fixture
def strip(qtbot) -> CoachStrip:
    made = CoachStrip()
    qtbot.addWidget(made)
    made.resize(700, 30)
    return made


def test_steps_light_up_with_the_words_that_showed_them(strip):
    strip.show_standing(Standing(conversation="A", evidence=((Step.SITUATION, "<b>您的</b>订单我看到了"),)))
    assert not strip.isHidden()
    assert strip.signs[Step.SITUATION].text() == "S ✓"
    assert strip.signs[Step.TASK].text() == "T"
    assert "&lt;b&gt;" in strip.signs[Step.SITUATION].toolTip()


@pytest.mark.parametrize("hint", list(Hint))
def test_every_hint_has_words(strip, hint):
    strip.show_standing(Standing(conversation="A", hint=hint))
    assert strip.hint.text()


def test_who_waits_elsewhere_is_named_masked_and_one_click_away(strip, qtbot):
    strip.show_standing(Standing(conversation="A", starving="B", starving_name="王小丽", starving_seconds=45))
    strip.show()
    assert "王**" in strip.starving.text()
    assert "45" in strip.starving.text()
    with qtbot.waitSignal(strip.conversation_requested) as asked:
        QTest.mouseClick(strip.starving, Qt.MouseButton.LeftButton)
    assert asked.args == ["B"]


def test_it_never_takes_the_keyboard(strip):
    assert strip.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert strip.starving.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_without_a_customer_of_the_lesson_it_is_gone(strip):
    strip.show_standing(Standing(conversation="A"))
    strip.show_standing(None)
    assert strip.isHidden()
