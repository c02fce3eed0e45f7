"""Words are found by their sound."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.pinyin import MOST, sound, spellings


def test_a_word_is_spelt_whole_and_by_its_initials() -> None:
    assert {"tuihuanhuo", "thh"} <= set(spellings("退换货"))


def test_every_reading_of_a_polyphone_counts() -> None:
    assert {"zhongliang", "chongliang", "zl", "cl"} <= set(spellings("重量"))


def test_letters_and_digits_stand_for_themselves_and_signs_fall_away() -> None:
    assert "vipdazhe" in spellings("VIP·打折")


def test_a_text_without_chinese_needs_no_spelling() -> None:
    assert spellings("SF Express") == ()
    assert spellings("") == ()


@given(st.text(max_size=40))
def test_spellings_are_bounded_lower_case_and_never_empty_words(text: str) -> None:
    found = spellings(text)
    assert len(found) <= 2 * MOST
    assert all(one and one == one.lower() for one in found)


def test_a_sound_has_a_syllable_a_character_with_all_readings():
    syllables = [set(one.split("/")) for one in sound("重量，行A1").split(" ")]
    assert {"zhong", "chong"} <= syllables[0]
    assert {"xing", "hang"} <= syllables[3]
    assert syllables[1:3] == [{"liang"}, {","}]
    assert syllables[4:] == [{"a"}, {"1"}]


def test_words_without_chinese_have_no_sound():
    assert sound("SF Express 12") == ""
