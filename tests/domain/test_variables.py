"""Variables are filled, fall back, or stop the send; nothing else is touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.variables import NAMES, fill, unfilled, variables

VALUES = {"客户名": "王小丽", "订单号": "202611224471"}
PIECES = st.one_of(st.text(max_size=12), st.sampled_from([f"{{{name}}}" for name in NAMES] + ["{", "}", "|", "{光标}"]))
TEXTS = st.lists(PIECES, max_size=8).map("".join)
BRACED = st.dictionaries(st.sampled_from(NAMES), TEXTS)


def test_a_known_value_is_filled_in():
    assert fill("{客户名}，您的{订单号}", VALUES).text == "王小丽，您的202611224471"


def test_an_unknown_value_becomes_its_fallback():
    assert fill("{收件人|亲}，在的", VALUES) == fill("亲，在的", {})


def test_an_empty_fallback_leaves_nothing():
    filled = fill("{收件人|}在的", {})
    assert (filled.text, filled.unfilled) == ("在的", ())


def test_what_has_neither_value_nor_fallback_stays_and_is_marked():
    filled = fill("单号{运单号}已发，{快递}", {"快递": ""})
    assert filled.text == "单号{运单号}已发，{快递}"
    assert [filled.text[a:b] for a, b in filled.unfilled] == ["{运单号}", "{快递}"]
    assert unfilled(filled.text) == ("运单号", "快递")


def test_the_caret_goes_where_the_phrase_says():
    filled = fill("{客户名|亲}，建议{光标}码", VALUES)
    assert (filled.text, filled.caret) == ("王小丽，建议码", len("王小丽，建议"))


def test_without_a_place_the_caret_goes_behind_the_last_character():
    assert fill("好的", {}).caret == 2


@pytest.mark.parametrize(
    "text", ["{0}", "{a.b}", "{客户}", "{{", "}{", "{客户名", "{客户名!r}", "{客户名:>9}", "%s", "$a"]
)
def test_braces_that_are_no_variable_stay_as_they_are(text):
    assert fill(text, VALUES).text == text
    assert unfilled(text) == ()


def test_what_is_filled_in_is_not_filled_again():
    assert fill("{客户名}", {"客户名": "{订单号}", "订单号": "1"}).text == "{订单号}"


@pytest.mark.parametrize("text", ["{ 客户名 }", "{客户名｜亲}", "{客户名| 亲 }"])
def test_blanks_and_wide_bars_are_understood(text):
    assert variables(text) == ("客户名",)


@given(TEXTS, BRACED)
def test_filling_never_fails_and_says_truly_what_is_left(text, values):
    filled = fill(text, values)
    assert 0 <= filled.caret <= len(filled.text)
    for begin, end in filled.unfilled:
        assert filled.text[begin] == "{"
        assert filled.text[end - 1] == "}"
    if not values:
        assert fill(filled.text, values).unfilled == filled.unfilled


@given(st.text(alphabet=st.characters(exclude_characters="{}"), max_size=30), st.sampled_from(NAMES), TEXTS)
def test_a_value_stands_in_the_text_as_it_is(text, name, value):
    filled = fill(f"{text}{{{name}|亲}}{text}", {name: value})
    assert filled.text == text + (value or "亲") + text
