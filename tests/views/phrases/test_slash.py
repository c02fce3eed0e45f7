"""When ``/`` asks for a phrase, and when it is just a slash."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.views.phrases.slash import Slash, slash_before


def asked(text: str) -> Slash | None:
    """With the caret at ``|`` or the end."""
    caret = text.index("|") if "|" in text else len(text)
    return slash_before(text.replace("|", ""), caret)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("/", ""),
        ("/thh", "thh"),
        ("／thh", "thh"),
        ("、thh", "thh"),
        ("/欢迎", "欢迎"),
        ("您好 /th", "th"),
        ("您好，/th", "th"),
        ("您好！/退", "退"),
        ("您好😀/退", "退"),
        ("第一行\n/wl", "wl"),
        ("/th|后面的话", "th"),
        ("说“/thh", "thh"),
    ],
)
def test_a_slash_at_the_start_of_a_word_asks(text, words):
    found = asked(text)
    assert found is not None
    assert (found.words, found.code_only) == (words, False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "thh",
        "1/2",
        "11/22 到",
        "https://a.example/x",
        "https:/",
        "和/或",
        "退/换",
        "和/",
        "//",
        "M/L",
        "/thh ",
        "/thh\n",
        "尺码、thh",
        "/" + "a" * 30,
        "a/b",
    ],
)
def test_other_slashes_ask_nothing(text):
    assert asked(text) is None


def test_behind_a_chinese_character_only_a_code_is_meant():
    assert asked("您好/thh") == Slash(2, "thh", code_only=True)


@given(st.text(alphabet="/／、a1 退，\n😀", max_size=12), st.integers(0, 12))
def test_what_is_found_is_the_text_from_the_slash_to_the_caret(text, caret):
    caret = min(caret, len(text))
    found = slash_before(text, caret)
    if found is not None:
        assert text[found.start] in "/／、"
        assert text[found.start + 1 : caret] == found.words
