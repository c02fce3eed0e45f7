"""Conversations as plain logs."""

from __future__ import annotations

import pytest

from tests.channels.chat_files.files import origins, read, told, write

TWO_LINES = """{0}
在吗，
包裹没动

{1}
在的，我看看

{2}
好
"""
SHOP = "暖屋旗舰店:小夏"
STYLES = {
    "name time": ("小鹿 2026-11-22 10:05:12", f"{SHOP} 2026-11-22 10:05:20", "小鹿 2026-11-22 10:06:00"),
    "time name": ("2026-11-22 10:05:12 小鹿", f"2026-11-22 10:05:20 {SHOP}", "2026-11-22 10:06:00 小鹿"),
    "slashes": ("小鹿  2026/11/22 10:05:12", f"{SHOP}  2026/11/22 10:05:20", "小鹿  2026/11/22 10:06:00"),
    "brackets": ("小鹿(2026-11-22 10:05:12):", f"{SHOP}(2026-11-22 10:05:20):", "小鹿(2026-11-22 10:06:00):"),
    "wide": ("小鹿（2026-11-22 10:05:12）：", f"{SHOP}（2026-11-22 10:05:20）：", "小鹿（2026-11-22 10:06:00）："),
    "chinese": ("小鹿 2026年11月22日 10:05:12", f"{SHOP} 2026年11月22日 10:05:20", "小鹿 2026年11月22日 10:06:00"),
    "square": ("[2026-11-22 10:05:12] 小鹿", f"[2026-11-22 10:05:20] {SHOP}", "[2026-11-22 10:06:00] 小鹿"),
}


@pytest.mark.parametrize("heads", STYLES.values(), ids=STYLES)
def test_who_and_when_on_a_line_the_words_below(tmp_path, heads) -> None:
    (dialogue,), rejected = read(write(tmp_path, TWO_LINES.format(*heads)))
    assert rejected == []
    assert told(dialogue) == [
        ("customer", "小鹿", "在吗，\n包裹没动"),
        ("clerk", SHOP, "在的，我看看"),
        ("customer", "小鹿", "好"),
    ]
    assert [one.at - dialogue.said[0].at for one in dialogue.said] == [0, 8000, 48_000]
    assert dialogue.id == "小鹿"


@pytest.mark.parametrize(
    "content",
    [
        "[2026-11-22 10:05:12] 小鹿: 在吗\n[2026-11-22 10:05:20] 客服小夏: 在的\n",
        "2026-11-22 10:05:12 小鹿：在吗\n2026-11-22 10:05:20 客服小夏：在的\n",
        "小鹿: 2026-11-22 10:05:12 在吗\n客服小夏: 2026-11-22 10:05:20 在的\n",
        "小鹿(2026-11-22 10:05:12): 在吗\n客服小夏(2026-11-22 10:05:20): 在的\n",
    ],
)
def test_all_on_one_line(tmp_path, content) -> None:
    (dialogue,), rejected = read(write(tmp_path, content))
    assert rejected == []
    assert told(dialogue) == [("customer", "小鹿", "在吗"), ("clerk", "客服小夏", "在的")]


def test_words_that_begin_with_a_time_are_words_where_names_come_first(tmp_path) -> None:
    content = "小鹿 2026-11-22 10:05:12\n2026-11-20 10:00 下的单\n\n客服小夏 2026-11-22 10:06:00\n好的\n"
    (dialogue,), _ = read(write(tmp_path, content))
    assert dialogue.said[0].text == "2026-11-20 10:00 下的单"
    assert len(dialogue.said) == 2


def test_of_two_unknown_names_the_second_to_speak_is_the_shop(tmp_path) -> None:
    content = "阿花 2026-11-22 10:05:12\n在吗\n\n小美 2026-11-22 10:06:00\n在\n"
    (dialogue,), _ = read(write(tmp_path, content))
    assert [str(one.side) for one in dialogue.said] == ["customer", "clerk"]
    (other,), _ = read(write(tmp_path, content), shops=["阿花"])
    assert other.id == "小美"


def test_the_shop_may_speak_first_and_to_several_customers(tmp_path) -> None:
    content = (
        "客服小夏 2026-11-22 10:00:00\n欢迎\n\n小鹿 2026-11-22 10:00:12\n你好\n\n"
        "老王 2026-11-22 10:01:00\n在吗\n\n客服小夏 2026-11-22 10:01:10\n在\n"
    )
    dialogues, _ = read(write(tmp_path, content))
    assert [(one.id, len(one.said)) for one in dialogues] == [("小鹿", 2), ("老王", 2)]


def test_words_before_the_first_name_and_impossible_days_are_told(tmp_path) -> None:
    content = (
        "聊天记录导出\n小鹿 2026-11-22 10:05:12\n在吗\n\n小鹿 2026-02-31 10:06:00\n喂\n\n小鹿 2026-11-22 10:07:00\n\n"
    )
    dialogues, rejected = read(write(tmp_path, content))
    assert [(one.line, one.reason_code) for one in rejected] == [(1, "no_speaker"), (5, "bad_time"), (8, "empty_text")]
    assert [one.text for one in dialogues[0].said] == ["在吗"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_the_encoding_does_not_change_the_origins(tmp_path, encoding) -> None:
    content = TWO_LINES.format(*STYLES["name time"])
    assert origins(write(tmp_path, content, encoding)) == origins(write(tmp_path, content, name="other.txt"))


def test_a_longer_export_of_the_same_chat_adds_only_what_is_new(tmp_path) -> None:
    content = TWO_LINES.format(*STYLES["name time"])
    longer = content + "\n小鹿 2026-11-22 10:09:00\n谢谢\n"
    before, after = origins(write(tmp_path, content)), origins(write(tmp_path, longer))
    assert after[:3] == before
    assert len(after) == 4


def test_no_message_of_a_long_log_is_lost(tmp_path) -> None:
    content = "".join(f"小鹿 2026-11-22 10:05:12\n第 {k} 句\n\n" for k in range(5000))
    dialogues, rejected = read(write(tmp_path, content))
    assert rejected == []
    assert [one.index for dialogue in dialogues for one in dialogue.said] == list(range(5000))
    assert {one.number for one in dialogues} == {0}


def test_the_line_that_tells_when_the_log_was_saved_is_nobodys(tmp_path) -> None:
    content = "导出时间 2026-11-23 09:00:00\n" + TWO_LINES.format(*STYLES["name time"]).replace(SHOP, "小美")
    (dialogue,), rejected = read(write(tmp_path, content))
    assert [(one.line, one.reason_code) for one in rejected] == [(1, "no_speaker")]
    assert [one.name for one in dialogue.said] == ["小鹿", "小美", "小鹿"]


def test_the_usual_kind_of_heading_settles_the_style(tmp_path) -> None:
    content = "2026-11-23 09:00 保存\n" + TWO_LINES.format(*STYLES["brackets"])
    (dialogue,), rejected = read(write(tmp_path, content))
    assert len(dialogue.said) == 3
    assert [one.line for one in rejected] == [1]


def test_a_customer_with_a_name_of_one_letter_is_a_customer(tmp_path) -> None:
    (dialogue,), _ = read(write(tmp_path, "a 2026-11-22 10:05:12\n在吗\n\n客服 2026-11-22 10:06:00\n在\n"))
    assert [str(one.side) for one in dialogue.said] == ["customer", "clerk"]


def test_the_robot_of_a_shop_speaks_automatically(tmp_path) -> None:
    (dialogue,), _ = read(write(tmp_path, "小鹿 2026-11-22 10:05:12\n在吗\n\n暖屋机器人 2026-11-22 10:05:13\n您好\n"))
    assert [str(one.side) for one in dialogue.said] == ["customer", "automatic"]
