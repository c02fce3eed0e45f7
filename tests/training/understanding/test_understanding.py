"""The acts of messages, by the guide: what each is, and what it is not."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.app.resources import resource
from workstation.domain.acts import Act
from workstation.training.understanding.understanding import Understanding
from workstation.training.understanding.units import MOST

FOLDER = resource("understanding")


@pytest.fixture(scope="module")
def understanding():
    return Understanding.load(FOLDER)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("您好，在的，请问有什么可以帮您呢", "greet"),
        ("欢迎光临小店", "greet"),
        ("给您添麻烦了，真的很抱歉", "empathise"),
        ("特别理解您现在的心情", "empathise"),
        ("刚到手就坏了，换谁心里都不痛快", "empathise"),
        ("谢谢您的耐心等待，让您久等了真抱歉", "empathise"),
        ("这是我们的失误，责任在我们", "own"),
        ("这事交给我，我来跟进", "own"),
        ("麻烦您把订单号发我一下", "ask"),
        ("您平时穿多大码呢", "ask"),
        ("方便拍张照片给我看看吗", "ask"),
        ("请稍等", "hold"),
        ("我去仓库那边核实一下哈", "hold"),
        ("退款一般三个工作日到账", "inform"),
        ("纯棉的，可以机洗", "inform"),
        ("快递一般两三天就到了", "inform"),
        ("已经帮您申请退款了", "propose"),
        ("给您补发一件", "propose"),
        ("给您重新寄一份，您看可以吗", "propose confirm"),
        ("24小时内给您答复", "commit"),
        ("今天下班前一定给您发出", "commit"),
        ("单号一出来就告诉您", "commit"),
        ("请问是这件商品吗", "confirm"),
        ("请问还有其他需要帮忙的吗", "confirm"),
        ("祝您生活愉快，再见", "thank"),
        ("麻烦亲给个五星好评哦", "thank"),
        ("推荐您看看这款，更适合油皮", "recommend"),
        ("您这个身高建议拍L码", "recommend"),
        ("不好意思，这个不能便宜了哦", "refuse"),
        ("抱歉，超过时间没法退了", "refuse"),
        ("嗯嗯", "other"),
        ("好的亲", "other"),
        ("。。。", "other"),
    ],
)
def test_a_sentence_of_the_guide_is_understood(understanding, text, acts):
    understood = understanding.understand(text)
    assert understood.sure
    assert " ".join(understood.acts) == acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("请问还有什么可以帮到您的吗", Act.GREET),
        ("不好意思，这款不能退哦", Act.EMPATHISE),
        ("已经给您提交申请了", Act.OWN),
        ("给您补发一件，您看可以吗", Act.ASK),
        ("明天中午前给您答复", Act.HOLD),
        ("已经给您退款了", Act.INFORM),
        ("质量问题运费由商家出", Act.PROPOSE),
        ("快递一般三天左右送到", Act.COMMIT),
        ("您的收货地址发我一下", Act.CONFIRM),
        ("感谢您耐心等待，让您久等了抱歉", Act.THANK),
        ("给您换个同款的新的寄过去", Act.RECOMMEND),
        ("生鲜不支持七天无理由", Act.REFUSE),
        ("您好亲", Act.OTHER),
    ],
)
def test_what_the_guide_says_it_is_not_it_is_not(understanding, text, act):
    assert act not in understanding.understand(text).acts


def test_a_message_carries_several_acts_in_the_order_of_the_guide(understanding):
    understood = understanding.understand("非常抱歉给您带来麻烦 是我们发错货了 麻烦您拍张照片 24小时内给您答复")
    assert understood.acts == (Act.EMPATHISE, Act.OWN, Act.ASK, Act.COMMIT)
    assert (understood.due, understood.due_words) == (86_400, "24小时内")


def test_the_time_of_a_wait_is_told_and_that_of_a_fact_is_not(understanding):
    assert understanding.understand("亲稍等两分钟，我查一下").due == 120
    assert understanding.understand("退款三个工作日到账").due is None


@pytest.mark.parametrize(
    "text", ["", "   ", "\n", "qwxzv kjhgfd zzxq", "qwzx vbnm 0o0o", "ⴰⵎⴰⵣⵉⵖ ⵜⵓⵜⵍⴰⵢⵜ", "饕餮魑魅魍魉踟蹰"]
)
def test_what_is_not_understood_has_no_acts_and_is_unsure(understanding, text):
    understood = understanding.understand(text)
    assert (understood.acts, understood.sure) == ((), False)


@given(st.text(max_size=200))
def test_any_text_ends_in_an_answer_that_is_sure_if_and_only_if_it_has_acts(understanding, text):
    understood = understanding.understand(text)
    assert understood.sure == bool(understood.acts)
    assert list(understood.acts) == sorted(set(understood.acts), key=list(Act).index)


def test_of_an_endless_message_the_beginning_is_read(understanding):
    assert understanding.understand("好" * MOST + "稍等" * 100_000) == understanding.understand("好" * MOST)


def test_the_weights_are_smaller_than_a_megabyte():
    assert sum(one.stat().st_size for one in FOLDER.iterdir()) < 1_000_000


def test_it_needs_neither_numpy_nor_scikit_learn():
    code = (
        "import sys; from pathlib import Path;"
        "from workstation.training.understanding.understanding import Understanding;"
        f"Understanding.load(Path({str(FOLDER)!r})).understand('请稍等');"
        "print([one for one in ('numpy', 'scipy', 'sklearn', 'PySide6', 'sqlalchemy') if one in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
