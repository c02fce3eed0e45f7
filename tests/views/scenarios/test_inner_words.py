"""What went on inside a customer is told in words, never by a code."""

from workstation.domain import practice_events as pe
from workstation.views.scenarios.words import inner_words

REASONS = {"press_payment": "被催着付款"}


def test_forbidden_speech_that_no_scenario_names_is_told_by_its_reason():
    broken = pe.RequirementBroken(conversation="c", requirement="press_payment", because=1, code="press_payment")
    told = inner_words(broken, {}, REASONS)
    assert "被催着付款" in told
    assert "press_payment" not in told
