"""Fits of a few letters."""

from hypothesis import given
from hypothesis import strategies as st

from workstation.views.actions.fuzzy import fit


def test_letters_together_fit_better_than_letters_apart():
    assert fit("hold", "Put on hold") > fit("hold", "Help on old ideas")


def test_the_start_of_a_word_fits_better_than_its_middle():
    assert fit("re", "Reopen").score > fit("re", "More here").score


def test_letters_out_of_order_do_not_fit():
    assert fit("ba", "ab") is None


def test_case_and_blanks_do_not_matter():
    assert fit("PUT on", "put on hold") is not None


def test_chinese_fits_by_one_character():
    assert fit("转", "转接").places == (0,)


@given(st.text(alphabet="abXY退款", min_size=1), st.text(alphabet="abc 退"), st.text())
def test_a_text_that_contains_the_query_always_fits(query, before, after):
    assert fit(query, before + query + after) is not None


@given(st.text(), st.text())
def test_marked_places_lie_within_the_text_and_rise(query, text):
    found = fit(query, text)
    if found:
        assert all(0 <= at < len(text) for at in found.places)
        assert list(found.places) == sorted(set(found.places))
