"""The words around a hit."""

from hypothesis import given
from hypothesis import strategies as st

from workstation.views.search.snippet import snippet


def test_a_late_hit_is_shown_with_what_stands_before_it():
    said, marks = snippet("好" * 50 + "退款", "退款")
    assert said == "…" + "好" * 18 + "退款"
    assert marks == [(19, 2)]


def test_all_words_are_marked_and_case_is_ignored():
    said, marks = snippet("Order ABC 退款", "abc 退款")
    assert [said[at : at + length] for at, length in marks] == ["ABC", "退款"]


@given(st.text(), st.text())
def test_marks_lie_within_a_single_line(text, words):
    said, marks = snippet(text, words)
    assert "\n" not in said
    assert len(said) <= 162
    assert all(at >= 0 and length > 0 and at + length <= len(said) for at, length in marks)
