"""Conversations as CSV."""

from __future__ import annotations

import pytest

from tests.channels.chat_files.files import origins, read, told, write

ROWS = '''会话ID,角色,昵称,时间,内容
1001,买家,小鹿,2026-11-22 10:05:12,包裹到哪了
1001,客服,小夏,2026-11-22 10:05:40,"在路上了,
明天到"
1002,买家,老王,2026/11/22 10:06,"他说""还行"""
'''


def test_rows_become_conversations_with_quotes_and_line_ends_in_cells(tmp_path) -> None:
    (first, second), rejected = read(write(tmp_path, ROWS))
    assert rejected == []
    assert told(first) == [("customer", "小鹿", "包裹到哪了"), ("clerk", "小夏", "在路上了,\n明天到")]
    assert told(second) == [("customer", "老王", '他说"还行"')]
    assert [one.line for one in (*first.said, *second.said)] == [2, 3, 5]
    assert first.said[1].at - first.said[0].at == 28_000


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_the_encoding_is_found_and_does_not_change_the_origins(tmp_path, encoding) -> None:
    plain = origins(write(tmp_path, ROWS, name="a.csv"))
    assert origins(write(tmp_path, ROWS, encoding, "b.csv")) == plain
    assert len(plain) == 3


def test_windows_line_ends_and_tabs_and_semicolons_change_nothing(tmp_path) -> None:
    simple = "conversation,role,text\n1,buyer,在吗\n1,seller,在的\n"
    plain = origins(write(tmp_path, simple))
    assert len(plain) == 2
    assert origins(write(tmp_path, simple.replace("\n", "\r\n"))) == plain
    assert origins(write(tmp_path, simple.replace(",", "\t"))) == plain
    assert origins(write(tmp_path, simple.replace(",", ";"))) == plain


def test_without_roles_the_shop_is_known_by_its_name(tmp_path) -> None:
    rows = (
        "发送者,时间,消息\n小鹿,2026-11-22 10:05:12,在吗\n"
        "暖屋旗舰店:小夏,2026-11-22 10:05:20,在的\n阿宁,2026-11-22 10:06,稍等\n"
    )
    (dialogue,), rejected = read(write(tmp_path, rows), shops=["阿宁"])
    assert rejected == []
    assert [str(one.side) for one in dialogue.said] == ["customer", "clerk", "clerk"]
    assert dialogue.id == "小鹿"


def test_rows_of_two_conversations_in_turn_go_on_counting(tmp_path) -> None:
    rows = "conversation,role,text\n1,buyer,a\n2,buyer,b\n1,buyer,c\n"
    dialogues, _ = read(write(tmp_path, rows))
    assert [(one.id, one.number, one.said[0].index) for one in dialogues] == [("1", 0, 0), ("2", 1, 0), ("1", 0, 1)]


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ("1001,猫,小鹿,,喵", "unknown_role"),
        ("1001,,,,喵", "no_speaker"),
        ("1001,买家,小鹿,昨天,喵", "bad_time"),
        ("1001,买家,小鹿,,", "empty_text"),
        ('1001,买家,小鹿,,"一个没有关上的引号', "open_quote"),
        (",客服,,,谁在说", "no_conversation"),
    ],
)
def test_a_bad_row_is_told_with_its_reason_and_the_good_ones_are_kept(tmp_path, bad, code) -> None:
    head, *rest = ROWS.splitlines(keepends=True)
    dialogues, rejected = read(write(tmp_path, f"{head}{bad}\n{''.join(rest)}"))
    assert [(one.line, one.reason_code) for one in rejected] == [(2, code)]
    assert sum(len(one.said) for one in dialogues) == 3


def test_an_undecodable_row_costs_itself_only(tmp_path) -> None:
    lines = ROWS.encode().splitlines(keepends=True)
    lines.insert(2, b"1001,\xff\xfe\xc3\x28\n")
    dialogues, rejected = read(write(tmp_path, b"".join(lines)))
    assert [(one.line, one.reason_code) for one in rejected] == [(3, "bad_encoding")]
    assert sum(len(one.said) for one in dialogues) == 3
