"""Phrases are found by code, sound, title and words, in that order; then what is used comes first."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.entries import START
from workstation.domain.phrase_search import PhraseIndex, folded
from workstation.domain.phrase_weight import HALF_LIFE, heavier
from workstation.domain.phrases import Match, Phrase, PhraseScope
from workstation.domain.pinyin import sound

DAY = 86_400_000


def phrase(id: str, title: str = "", text: str = "好的", code: str = "", **more: object) -> Phrase:
    one = Phrase(id=id, title=title, text=text, code=code, **more)
    return replace(one, sound=sound(one.name))


def index(*phrases: Phrase, **weights: float) -> PhraseIndex:
    return PhraseIndex(phrases, weights)


def found(index: PhraseIndex, keys: str, limit: int = 20) -> list[str]:
    return [one.phrase.id for one in index.search(keys, limit, lambda _: True)]


@pytest.mark.parametrize(
    ("keys", "title"),
    [
        ("thh", "退换货规则"),
        ("tuihuanhuo", "退换货规则"),
        ("tuihh", "退换货规则"),
        ("tuihua", "退换货规则"),
        ("hhgz", "退换货规则"),
        ("zhong", "重量说明"),
        ("chong", "重量说明"),
        ("cl", "重量说明"),
        ("zl", "重量说明"),
        ("yinhang", "银行卡"),
        ("yxk", "银行卡"),
        ("dan", "单号查询"),
        ("shan", "单号查询"),
        ("lvse", "绿色"),
        ("vip", "VIP客户"),
        ("vipkh", "VIP客户"),
        ("THH", "退换货规则"),
        ("ｔｈｈ", "退换货规则"),
    ],
)
def test_a_title_is_found_by_all_its_sounds(keys, title):
    assert found(index(phrase("a", title), phrase("b", "无关")), keys) == ["a"]


@pytest.mark.parametrize("keys", ["hth", "tuihuo", "huantui", "thhx", "tuihuanhuox"])
def test_what_is_not_heard_in_a_title_is_not_found(keys):
    assert found(index(phrase("a", "退换货"), phrase("b", "规则")), keys) == []


def test_a_sound_does_not_reach_from_one_title_into_the_next_nor_over_a_comma():
    assert found(index(phrase("a", "退换"), phrase("b", "货到，了")), "hh") == []
    assert found(index(phrase("b", "货到，了")), "daole") == []


def test_without_a_title_the_beginning_of_the_words_is_heard():
    assert found(index(phrase("a", text="尺码偏小一码")), "cmpx") == ["a"]


@pytest.mark.parametrize(
    ("keys", "order"),
    [
        ("/th", [("exact", Match.CODE), ("prefix", Match.CODE_PREFIX), ("sound", Match.SOUND), ("text", Match.TEXT)]),
        ("退货", [("zh", Match.CODE), ("zh_prefix", Match.CODE_PREFIX), ("sound", Match.TITLE), ("words", Match.TEXT)]),
    ],
)
def test_the_best_match_comes_first(keys, order):
    ranked = index(
        phrase("words", "说明", text="怎么退货"),
        phrase("text", "说明", text="请按 th 键"),
        phrase("sound", "退货"),
        phrase("prefix", code="thh"),
        phrase("zh_prefix", code="退货款"),
        phrase("exact", code="th"),
        phrase("zh", code="退货"),
    )
    assert [(one.phrase.id, one.match) for one in ranked.search(keys, 20, lambda _: True)] == order


def test_the_name_of_the_group_counts_as_words():
    assert found(index(phrase("a", "规则", group="退换/运费")), "运费") == ["a"]


def test_among_equals_what_is_used_more_and_later_comes_first():
    phrases = [phrase(name, "退货", code=f"th{name}") for name in "abcd"]
    weights = {"b": heavier(None, START), "c": heavier(None, START + DAY), "d": heavier(heavier(None, START), START)}
    assert found(index(*phrases, **weights), "th") == ["d", "c", "b", "a"]


def test_an_old_habit_gives_way_to_a_new_one():
    old = None
    for _ in range(20):
        old = heavier(old, START)
    assert heavier(None, START + 6 * HALF_LIFE) > old


def test_a_use_counts_from_then_on_and_only_within_its_rank():
    searched = index(*(phrase(name, "退货") for name in "ab"), phrase("c", code="th"))
    searched.use("b", START)
    assert found(searched, "th") == ["c", "b", "a"]
    assert found(searched, "") == ["b", "a", "c"]


def test_without_keys_all_are_found_in_order_of_use():
    searched = index(*(phrase(name) for name in "abc"), b=1.0)
    assert found(searched, " ") == ["b", "a", "c"]
    assert found(searched, "/") == ["b", "a", "c"]


def test_ones_own_phrase_answers_to_a_code_before_the_teams():
    own = phrase("own", code="TH", scope=PhraseScope.PERSONAL, owner="小美")
    hits = index(phrase("team", code="th"), own).search("th", 9, lambda _: True)
    assert [(one.phrase.id, one.shadowed) for one in hits] == [("own", False), ("team", True)]


def test_what_shadows_comes_and_goes():
    own = phrase("own", code="TH", scope=PhraseScope.PERSONAL, owner="小美")
    searched = index(phrase("team", code="th"))
    searched.keep(own)
    assert (searched.is_shadowed("team"), [one.id for one in searched.by_code("/th")]) == (True, ["own", "team"])
    searched.keep(replace(own, code="other"))
    assert not searched.is_shadowed("team")
    searched.keep(own)
    searched.remove("own")
    assert (searched.is_shadowed("team"), [one.id for one in searched.by_code("Th")]) == (False, ["team"])


def test_words_divided_by_a_blank_must_all_be_found():
    searched = index(phrase("a", "退货", "运费由我们承担"), phrase("b", "退货"), phrase("c", text="运费"))
    assert found(searched, "th 运费") == ["a"]
    assert found(searched, "运费 退") == ["a"]


def test_what_may_not_be_offered_is_passed_over():
    searched = index(*(phrase(name, "退货") for name in "abc"))
    assert [one.phrase.id for one in searched.search("th", 1, lambda one: one.id > "a")] == ["b"]


def test_a_change_is_found_at_once_and_the_old_words_no_more():
    searched = index(phrase("a", "退货"), phrase("b", "换货"))
    searched.keep(phrase("a", "发票"))
    searched.keep(phrase("c", "换货"))
    searched.remove("b")
    assert (found(searched, "退货"), found(searched, "fp"), found(searched, "hh")) == ([], ["a"], ["c"])


def test_many_changes_make_it_stale_and_renewing_finds_the_same():
    searched = index(*(phrase(f"a{n:03}", "退货", code=f"x{n}") for n in range(200)))
    for n in range(0, 200, 2):
        searched.use(f"a{n:03}", START + n)
    assert searched.stale
    renewed = searched.renewal()()
    assert not renewed.stale
    assert found(renewed, "th", 300) == found(searched, "th", 300)


def test_nothing_that_is_typed_goes_wrong():
    searched = index(phrase("a", "退货", "好\n的"))
    for keys in ("\x00", "a" * 500, "😀", "\\", "[", "zh" * 40, "//", "　", "\n", "u0000"):
        found(searched, keys)


WORDS = st.sampled_from(["退", "换", "货", "重量", "行", "a", "T", "1", "，", " ", "单号", "长"])
PHRASES = st.lists(
    st.builds(
        lambda title, text, code: (("".join(title)), "".join(text) or "好", "".join(code)),
        st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=5), st.lists(st.sampled_from("ab1"), max_size=3),
    ),
    max_size=12,
)  # fmt: skip


@given(PHRASES, st.text("退换货tha1b ", min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_whatever_contains_the_keys_is_found_however_the_index_came_to_be(made, keys, chance: random.Random):
    phrases = [phrase(f"p{n}", " ".join(t.split()), x, c) for n, (t, x, c) in enumerate(made)]
    first = PhraseIndex(phrases, {})
    later = PhraseIndex([one for one in phrases if chance.random() < 0.5], {})
    for one in phrases:
        if later.get(one.id) is None:
            later.keep(one)
    ids = found(first, keys, 50)
    assert ids == found(later, keys, 50)
    wanted = folded(keys).strip()
    for one in phrases:
        if wanted and (wanted in folded(one.title) or wanted in folded(one.text) or one.code.startswith(wanted)):
            assert one.id in ids
