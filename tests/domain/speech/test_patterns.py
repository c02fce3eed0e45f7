"""The language of speech rules, on small policies of their own."""

from __future__ import annotations

import pytest

from workstation.domain.speech import Severity
from workstation.domain.speech_check import PolicyCheck
from workstation.domain.speech_policy import Keeps, Kind, Published, Rule, SpeechPolicy

KIND = Kind(severity=Severity.MAJOR, why="不好", why_en="bad", better="好")


def check(*say, unless=(), words=None, contexts=None, alike=None, published=(), english=False, **more):
    rule = Rule(code="x", say=say, unless=unless, **more)
    policy = SpeechPolicy(
        codes={"x": KIND}, rules=(rule,), words=words or {}, contexts=contexts or {}, alike=alike or {},
        published=published,
    )  # fmt: skip
    return PolicyCheck(policy, english=english)


def found(checker, text):
    return [text[one.start : one.end] for one in checker.findings(text)]


def test_words_stand_side_by_side_or_as_far_apart_as_the_gap_says():
    assert found(check("加 微信"), "加微信") == ["加微信"]
    assert found(check("加 微信"), "加我微信") == []
    assert found(check("加 ..2 微信"), "请加一下微信吧") == ["加一下微信"]
    assert found(check("加 ..2 微信"), "加一下我的微信") == []


def test_a_gap_ends_at_a_comma_unless_it_may_run_over_it():
    assert found(check("好评 ..4 红包"), "好评，发红包") == []
    assert found(check("好评 ~~4 红包"), "好评，发红包") == ["好评，发红包"]


def test_nothing_is_read_across_the_end_of_a_sentence():
    assert found(check("好评 ~~9 红包"), "谢谢好评。红包在首页") == []


@pytest.mark.parametrize(
    "text", ["加 微 信", "加.微.信", "加微*信", "加，微，信", "加\u200b微\u200d信", "加微️信", "加／微／信", "加 微信"]
)
def test_what_stands_between_the_characters_of_a_word_hides_nothing(text):
    assert len(found(check("加 微信"), text)) == 1


@pytest.mark.parametrize("text", ["ＶＸ", "vx", "V X", "Ⅴx"])
def test_full_width_and_capital_letters_read_alike(text):
    assert len(found(check("vx"), text)) == 1


def test_a_latin_word_stands_alone():
    assert found(check("加 v"), "加vip") == []
    assert found(check("加 v"), "加v吧") == ["加v"]


def test_alike_characters_are_read_as_the_one_the_policy_names():
    assert found(check("加 微信", alike={"加": "➕", "微": "薇"}), "➕薇信") == ["➕薇信"]


def test_spellings_and_lists_of_words():
    checker = check("<add> <chat>", words={"add": ("加", "添加"), "wechat": ("[微威]信",), "chat": ("<wechat>", "qq")})
    assert [text for text in ("加威信", "添加qq", "加微", "加维信") if found(checker, text)] == ["加威信", "添加qq"]


def test_begin_and_end_of_a_clause():
    assert found(check("^ 滚"), "不想说了，滚") == ["滚"]
    assert found(check("^ 滚"), "翻滚") == []
    assert found(check("等着 ..2 $|吧"), "您等着，我来") == ["等着"]
    assert found(check("等着 $"), "等着我来") == []


def test_an_exception_stands_around_what_was_found_or_anywhere():
    around = check("加 微信", unless=("不要 ..3 @", "@ ..2 违规"))
    assert found(around, "不要再加微信") == []
    assert found(around, "不要这样，加微信") == ["加微信"]
    assert found(around, "加微信是违规的") == []
    assert found(check("加 微信", unless=("骗子",)), "骗子才让您加微信") == []


def test_contexts_are_exceptions_with_a_name_and_may_hold_others():
    checker = check("加 微信", unless=("&quiet",), contexts={"not": ("不 ..2 @",), "quiet": ("&not", "骗子")})
    assert found(checker, "不用加微信") == []
    assert found(checker, "加微信") == ["加微信"]


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("48小时内发", False),
        ("七十二小时内发", False),
        ("24小时内发", True),
        ("二十四小时内发", True),
        ("两小时内发", True),
    ],
)
def test_a_promise_is_forbidden_where_it_says_more_than_was_published(text, accused):
    published = (Published(promise="ship", says="48小时", number=48),)
    checker = check("# 小时 内 发", promise="ship", keeps=Keeps.AT_LEAST, published=published)
    assert bool(found(checker, text)) is accused


def test_days_are_compared_as_hours():
    published = (Published(promise="ship", says="48小时", number=48),)
    checker = check("# 天 内 发", promise="ship", keeps=Keeps.AT_LEAST, times=24, published=published)
    assert (found(checker, "2天内发"), found(checker, "1天内发")) == ([], ["1天内发"])


def test_what_the_shop_has_published_may_be_said():
    assert found(check("假一赔十", promise="fake"), "假一赔十") == ["假一赔十"]
    assert found(check("假一赔十", promise="fake", published=(Published(promise="fake", says=""),)), "假一赔十") == []


def test_the_reason_is_told_in_the_language_in_force():
    assert check("滚").findings("滚")[0].why == "不好"
    assert check("滚", english=True).findings("滚")[0].why == "bad"
    assert check("滚", why="骂人").findings("滚")[0].why == "骂人"


def test_of_two_findings_of_one_kind_in_one_place_the_longer_is_told():
    assert found(check("加 微信", "请 加 微信"), "请加微信") == ["请加微信"]


def test_a_word_with_an_exclamation_mark_hides_those_within_it():
    checker = check("微信", unless=("<not> ..4 @",), words={"not": ("不能", "!能不能")})
    assert found(checker, "不能加微信") == []
    assert found(checker, "能不能加微信") == ["微信"]
