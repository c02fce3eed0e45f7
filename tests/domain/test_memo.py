"""An imported memo becomes remarks; what this desk wrote into it is not told twice."""

from __future__ import annotations

from datetime import datetime

from workstation.domain.flags import Flag
from workstation.domain.memo import ToldRemark, told_remarks
from workstation.domain.orders import Order, OrderKey, Platform
from workstation.domain.remarks import Remark, pending
from workstation.domain.shown_orders import masked

KEY = OrderKey(Platform.TAOBAO, "1")
AT = int(datetime(2026, 11, 22, 10, 5, 30).timestamp() * 1000)
OURS = "催快递—小美—2026-11-22 10:05"


def order(memo: str, flag: Flag | None = Flag.RED) -> Order:
    return Order(platform=Platform.TAOBAO, order_no="1", memo=memo, flag=flag)


def fact(seq: int = 1) -> Remark:
    return Remark(seq=seq, key=KEY, flag=Flag.BLUE, text="催快递", clerk="小美", at=AT, line=OURS)


FACT = ToldRemark(text="催快递", clerk="小美", at="2026-11-22T10:05:30", flag=Flag.BLUE)


def test_a_memo_is_told_word_for_word() -> None:
    assert told_remarks(order("要红色，\n不要发票"), []) == [ToldRemark(text="要红色，\n不要发票", flag=Flag.RED)]


def test_a_line_in_our_format_is_taken_apart() -> None:
    assert told_remarks(order(f"客人急\n改地址—已发—小刚—2026-11-21 09:00\n{OURS}"), []) == [
        ToldRemark(text="客人急", flag=Flag.RED),
        ToldRemark(text="改地址—已发", clerk="小刚", at="2026-11-21T09:00:00", flag=Flag.RED),
        ToldRemark(text="催快递", clerk="小美", at="2026-11-22T10:05:00", flag=Flag.RED),
    ]


def test_a_line_of_this_desk_is_told_once() -> None:
    assert told_remarks(order(f"客人急\n{OURS}"), [fact()]) == [ToldRemark(text="客人急", flag=Flag.RED), FACT]


def test_a_remark_not_yet_on_the_platform_stands_below() -> None:
    assert told_remarks(order("客人急"), [fact()]) == [ToldRemark(text="客人急", flag=Flag.RED), FACT]


def test_a_flag_without_a_memo_is_no_remark() -> None:
    assert told_remarks(order(""), []) == []


def test_what_only_looks_like_our_format_stays_as_it_is() -> None:
    assert told_remarks(order("甲—乙—2026-13-99 10:05"), []) == [
        ToldRemark(text="甲—乙—2026-13-99 10:05", flag=Flag.RED)
    ]


def test_a_line_with_a_phone_is_told_once_although_the_memo_is_masked() -> None:
    line = "改收件人电话13800001234—小美—2026-11-22 10:05"
    made = Remark(seq=1, key=KEY, flag=Flag.RED, text="改收件人电话13800001234", clerk="小美", at=AT, line=line)
    shown = masked(order(line))
    assert "13800001234" not in shown.memo
    assert [one.text for one in told_remarks(shown, [made])] == ["改收件人电话13800001234"]
    assert pending(shown, [made]) == []
