"""Dialogues from files as facts of the history."""

from __future__ import annotations

import itertools

from tests.channels.chat_files.files import NOW, origins, read, write
from tests.channels.chat_files.test_chat_file import many
from workstation.channels.chat_files.chat_file import ChatFile
from workstation.channels.history import history_of
from workstation.channels.preview import preview
from workstation.domain.imports import FileKind
from workstation.domain.values import Side

TIMED = "conversation,role,time,text\n1,buyer,,a\n1,seller,2026-11-22 10:00:00,b\n1,buyer,,c\n"


def test_twice_adds_nothing_at_whatever_time_and_under_whatever_name(tmp_path) -> None:
    path, copy = write(tmp_path, many(20)), write(tmp_path, many(20), name="copy.jsonl")
    first = origins(path)
    assert len(set(first)) == 40
    assert origins(copy, now=NOW + 86_400_000) == first


def test_the_same_words_twice_in_a_conversation_are_two_lines(tmp_path) -> None:
    rows = "conversation,role,text\n1,buyer,在吗\n1,buyer,在吗\n"
    assert len(set(origins(write(tmp_path, rows)))) == 2


def test_without_times_the_conversations_lie_apart_before_now_the_first_the_newest(tmp_path) -> None:
    dialogues, _ = read(write(tmp_path, many(30)))
    spans = [[one.said_at for one in history_of(dialogue, NOW)] for dialogue in dialogues]
    assert all(span == sorted(span) for span in spans)
    assert all(newer[0] > older[-1] for newer, older in itertools.pairwise(spans))
    assert max(spans[0]) < NOW


def test_a_long_conversation_without_times_stays_in_its_ten_minutes(tmp_path) -> None:
    rows = "conversation,role,text\n" + "1,buyer,在吗\n" * 5000
    dialogues, _ = read(write(tmp_path, rows))
    times = [one.said_at for dialogue in dialogues for one in history_of(dialogue, NOW)]
    assert len(dialogues) > 1
    assert len(times) == 5000
    assert times == sorted(times)
    assert NOW - 600_000 == times[0] < times[-1] < NOW


def test_a_missing_time_follows_the_line_before(tmp_path) -> None:
    (dialogue,), _ = read(write(tmp_path, TIMED))
    times = [one.said_at for one in history_of(dialogue, NOW)]
    assert [time - times[1] for time in times] == [-1000, 0, 1000]


def test_who_said_it_is_kept(tmp_path) -> None:
    (dialogue,), _ = read(write(tmp_path, "会话,角色,昵称,内容\n7,买家,小鹿,在吗\n7,客服,小夏,在的\n"))
    lines = history_of(dialogue, NOW)
    assert [(one.side, one.sender) for one in lines] == [(Side.CUSTOMER, "小鹿"), (Side.CLERK, "小夏")]
    assert {one.conversation for one in lines} == {"import:7"}
    assert lines[0].buyer.name == "小鹿"


def test_a_preview_counts_and_shows_the_first_words(tmp_path) -> None:
    path = write(tmp_path, TIMED + "1,cat,,x\n2,buyer,2026-11-22 23:59:00,晚上好\n", "gb18030")
    seen = preview(ChatFile(path))
    assert (seen.kind, seen.encoding, seen.conversations, seen.lines) == (FileKind.CSV, "gb18030", 2, 4)
    assert seen.first[1] == ("顾客2", "2026-11-22", "晚上好")
    assert [one.reason_code for one in seen.rejected] == ["unknown_role"]
