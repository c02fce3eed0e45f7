"""Remarks and flags: what the convention refuses, how a line is worded, what goes to the platform."""

from __future__ import annotations

import tomllib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.entries import START
from workstation.app.resources import resource
from workstation.domain.flags import Flag
from workstation.domain.orders import Order, OrderKey, Platform
from workstation.domain.refused import Reason, Refused
from workstation.domain.remarks import (
    Convention,
    Remark,
    all_lines,
    checked,
    fitting,
    flag_of,
    full_text,
    pending,
)

HOUSE = msgspec.convert(tomllib.loads(resource("policies/flags.toml").read_text(encoding="utf-8")), Convention)
KEY = OrderKey(Platform.TAOBAO, "3151200044718812345")
LINES = st.lists(st.text("催快递改地址 abc😀", min_size=1).map(str.strip).filter(bool), max_size=40)


def order(memo: str = "", flag: Flag | None = None) -> Order:
    return Order(platform=KEY.platform, order_no=KEY.order_no, memo=memo, flag=flag)


def remark(line: str, flag: Flag = Flag.BLUE, seq: int = 1) -> Remark:
    return Remark(seq=seq, key=KEY, flag=flag, text=line, clerk="小美", at=START, line=line)


def test_the_house_convention_is_that_of_the_domain() -> None:
    assert [one.flag for one in HOUSE.usable] == [Flag.RED, Flag.BLUE, Flag.PURPLE, Flag.GREEN]
    assert HOUSE.against(Flag.YELLOW)
    assert not HOUSE.against(Flag.GREY)
    assert HOUSE.limit == 1000


def test_a_line_is_content_clerk_and_time() -> None:
    text, line = checked(HOUSE, Flag.BLUE, "  催快递 ", "小美", START)
    assert text == "催快递"
    assert line == HOUSE.worded("催快递", "小美", START)
    assert line.startswith("催快递—小美—2026-11-2")


def test_words_that_look_like_places_stay_words() -> None:
    assert HOUSE.worded("{clerk}{time}", "{content}", START).startswith("{clerk}{time}—{content}—")


def test_yellow_is_refused_with_the_reason() -> None:
    with pytest.raises(Refused) as refused:
        checked(HOUSE, Flag.YELLOW, "催快递", "小美", START)
    assert refused.value.reason is Reason.FLAG_FORBIDDEN
    rule = HOUSE.rule(Flag.YELLOW)
    assert rule is not None
    assert refused.value.values["why"] == rule.forbidden


def test_a_flag_that_the_convention_does_not_know_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        checked(HOUSE, Flag.GREY, "催快递", "小美", START)
    assert refused.value.reason is Reason.FLAG_UNKNOWN


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.REMARK_EMPTY),
        (" \t ", Reason.REMARK_EMPTY),
        ("一\n二", Reason.REMARK_NOT_ONE_LINE),
        ("一\x00二", Reason.REMARK_NOT_ONE_LINE),
        ("\ud800", Reason.REMARK_NOT_ONE_LINE),
        ("催" * 500, Reason.REMARK_TOO_LONG),
    ],
)
def test_what_cannot_be_a_remark_is_refused_and_never_mended(text: str, reason: Reason) -> None:
    with pytest.raises(Refused) as refused:
        checked(HOUSE, Flag.RED, text, "小美", START)
    assert refused.value.reason is reason


def test_a_remark_needs_somebody_who_makes_it() -> None:
    with pytest.raises(Refused) as refused:
        checked(HOUSE, Flag.RED, "改地址", " ", START)
    assert refused.value.reason is Reason.NAME_MISSING


@given(st.text(min_size=1, max_size=30), st.sampled_from(Flag))
def test_what_is_taken_is_one_line_within_the_limit_with_a_flag_of_the_convention(text: str, flag: Flag) -> None:
    try:
        clean, line = checked(HOUSE, flag, text, "小美", START)
    except Refused:
        return
    assert flag in {one.flag for one in HOUSE.usable}
    assert clean == text.strip()
    assert line.startswith(clean)
    assert len(line.splitlines()) == 1
    assert HOUSE.size(line) <= HOUSE.limit


def test_a_chinese_character_is_two_bytes_as_the_platform_counts() -> None:
    assert HOUSE.size("催快递a\n") == 8
    assert msgspec.structs.replace(HOUSE, bytes="utf-8").size("催快递a\n") == 11


@given(LINES)
def test_the_text_to_paste_has_every_line_in_order_and_says_how_far_it_is_over(lines: list[str]) -> None:
    paste = full_text(lines, HOUSE)
    assert paste.text.split("\n") == (lines or [""])
    assert paste.size == len(paste.text.encode("gb18030"))
    assert paste.over == max(0, paste.size - 1000)
    assert paste.left_out == 0


@given(LINES)
def test_what_fits_is_the_newest_lines_whole_and_none_more_would_fit(lines: list[str]) -> None:
    small = msgspec.structs.replace(HOUSE, limit=60)
    paste = fitting(lines, small)
    assert paste.over == 0
    assert (paste.text.split("\n") if paste.text else []) == lines[paste.left_out :]
    if paste.left_out:
        assert full_text(lines[paste.left_out - 1 :], small).over > 0


def test_imported_lines_come_first_and_what_the_platform_has_already_is_not_said_twice() -> None:
    there, here = remark("催快递—小美—2026-11-22 10:05"), remark("改地址—小美—2026-11-22 10:06", Flag.RED, 2)
    imported = order(f"老备注\n\n{there.line}\n", Flag.BLUE)
    assert all_lines(imported, [there, here]) == ["老备注", there.line, here.line]
    assert pending(imported, [there, here]) == [here]


def test_the_same_line_made_twice_is_there_twice() -> None:
    twice = [remark("催快递", seq=1), remark("催快递", seq=2)]
    assert all_lines(order("催快递"), twice) == ["催快递", "催快递"]


def test_the_latest_flag_is_that_of_the_last_remark_until_the_platform_has_it() -> None:
    mine = remark("催快递", Flag.BLUE)
    assert flag_of(None, []) is None
    assert flag_of(order(flag=Flag.YELLOW), []) is Flag.YELLOW
    assert flag_of(order("旧", Flag.YELLOW), [mine]) is Flag.BLUE
    assert flag_of(order("旧\n催快递", Flag.RED), [mine]) is Flag.RED
    assert flag_of(None, [mine]) is Flag.BLUE


@pytest.mark.parametrize(
    "fault",
    [
        {"line": "{content}—{time}"},
        {"line": "{content}{content}{clerk}{time}"},
        {"line": "{content}\n{clerk}{time}"},
        {"limit": 0},
        {"flags": ()},
        {"flags": (HOUSE.flags[0], HOUSE.flags[0])},
    ],
)
def test_a_convention_that_contradicts_itself_cannot_be(fault: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"line|limit|flag"):
        msgspec.structs.replace(HOUSE, **fault)
