"""Whether a text says certain words, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.training.understanding.words import normalised, parse_pattern, says

HAN = "退款换货亲您好订单发票运费明今天快递哦呢"
WORDS = st.text(HAN, min_size=1, max_size=4)
ANYTHING = st.text(max_size=60)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("２４小时", "24小时"), ("24小时内", "一天内"), ("二十四小时", "1天"), ("四十八个小时", "两天"),
        ("半个小时", "30分钟"), ("一个星期", "7天"), ("两周", "十四天"), ("VIP", "vip"), ("退 款！", "退款"),
        ("兩件", "2件"), ("3—5天", "３～５天"),
        ("1,200元", "1200 元"), ("俩小时", "两个钟头"), ("两三天", "2-3天"),
    ],
)  # fmt: skip
def test_two_ways_of_writing_are_one(one, other):
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(
    ("one", "other"), [("3-5天", "35天"), ("9.9元", "99元"), ("12小时", "2小时"), ("十二", "二十"), ("一天", "十一天")]
)
def test_two_different_numbers_stay_different(one, other):
    assert normalised(one) != normalised(other)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("亲，钱24小时内退给您哈", "退款|退钱|退给 一天"),
        ("运费我们承担", "运费|邮费 我们|商家"),
        ("运 费 险 有 的", "运费险"),
        ("ＶＩＰ客户优先", "vip"),
        ("两天内寄出", "2天 !不"),
        ("24小时内", "小时"),
        ("那给您180一件", "180 件"),
        ("两180的拿一个", "180"),
    ],
)
def test_it_says_so(text, pattern):
    assert says(text, pattern)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [("12小时内", "2小时"), ("不能退款", "退款 !不能"), ("运费您承担", "运费 我们"), ("", "退款"), ("退", "退款")],
)
def test_it_does_not_say_so(text, pattern):
    assert not says(text, pattern)


@pytest.mark.parametrize("pattern", ["", "  ", "退款|", "|", "!", "退款 。"])
def test_a_pattern_without_a_word_is_refused(pattern):
    with pytest.raises(ValueError, match="word"):
        parse_pattern(pattern)


@pytest.mark.parametrize("pattern", ["退.款", "退款*", "[退换]款", "(退款)", "^退款$"])
def test_no_sign_of_a_regular_expression_means_anything(pattern):
    assert says("我要退款", pattern) == ("退款" in normalised(pattern))
    assert not says("退了这个款", "退.*款")


@given(ANYTHING)
def test_what_is_normal_stays_as_it_is(text):
    assert normalised(normalised(text)) == normalised(text)


@given(st.text(HAN, min_size=1, max_size=40), st.data())
def test_any_piece_of_a_text_is_said_and_barring_it_says_no(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    piece = text[start : data.draw(st.integers(start + 1, len(text)))]
    assert says(text, piece)
    assert not says(text, f"!{piece}")
    assert says(text, f"不在其中|{piece}")


@given(st.text(HAN, max_size=40), st.lists(WORDS, min_size=1, max_size=4))
def test_the_order_of_the_words_does_not_matter(text, words):
    assert says(text, " ".join(words)) == says(text, " ".join(reversed(words)))


@given(st.text(HAN, max_size=30), WORDS, WORDS)
def test_a_word_more_never_makes_more_texts_fit_and_an_alternative_never_fewer(text, one, other):
    assert not says(text, f"{one} {other}") or says(text, one)
    assert not says(text, one) or says(text, f"{one}|{other}")


@given(st.text(HAN, max_size=30), WORDS)
def test_blanks_and_marks_between_the_characters_change_nothing(text, word):
    assert says("，".join(text), word) == says(text, word) == says("  ".join(text), word)


@given(ANYTHING, ANYTHING)
def test_any_text_and_any_pattern_end_in_an_answer(text, pattern):
    try:
        parse_pattern(pattern)
    except ValueError:
        return
    assert says(text, pattern) in (True, False)
