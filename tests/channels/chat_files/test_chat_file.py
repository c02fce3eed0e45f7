"""Files of conversations as a whole: formats told apart, progress, cancelling, and nothing that crashes it."""

from __future__ import annotations

import csv
import io
import json
import tempfile
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.channels.chat_files.files import NOW, read, write
from workstation.channels.chat_files.chat_file import ChatFile
from workstation.channels.chat_files.lines import detect_encoding
from workstation.channels.chat_files.words import clean
from workstation.channels.dialogue import Dialogue
from workstation.channels.history import history_of
from workstation.domain.imports import FILE_REASONS, LINE_REASONS, FileKind, ImportFailed, RejectedLine


def many(count: int) -> str:
    turns = [{"role": "customer", "text": "在吗" * 20}, {"role": "agent", "text": "在的"}]
    return "".join(json.dumps({"id": str(k), "turns": turns}, ensure_ascii=False) + "\n" for k in range(count))


def test_progress_rises_to_the_size_of_the_file(tmp_path) -> None:
    path = write(tmp_path, many(5000))
    told: list[tuple[int, int]] = []
    assert len(read(path, progress=lambda done, total: told.append((done, total)))[0]) == 5000
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (path.stat().st_size, path.stat().st_size)
    assert len(told) >= 3


def test_cancelling_stops_between_conversations(tmp_path) -> None:
    got: list[object] = []
    file = ChatFile(write(tmp_path, many(5000)), cancelled=lambda: len(got) >= 10)
    got.extend(one for one in file if got.append(one))
    assert file.stopped
    assert 10 <= len(got) <= 1010


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (many(1), FileKind.JSON_LINES),
        ("\n\n" + many(1), FileKind.JSON_LINES),
        ("oops\n" + many(1), FileKind.JSON_LINES),
        ("会话,角色,内容\n1,买家,在吗\n", FileKind.CSV),
        ("小鹿 2026-11-22 10:05:12\n{在吗}\n", FileKind.LOG),
    ],
)
def test_the_format_is_known_by_the_content(tmp_path, content, kind) -> None:
    file = ChatFile(write(tmp_path, content))
    assert any(isinstance(one, Dialogue) for one in file)
    assert file.kind is kind


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b"\n \n", "empty_file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "unknown_format"),
        (b"a,b\n1,2\n", "unknown_format"),
    ],
)
def test_what_is_no_file_of_conversations_is_told_as_a_whole(tmp_path, content, code) -> None:
    with pytest.raises(ImportFailed) as failed:
        read(write(tmp_path, content))
    assert failed.value.reason_code == code
    assert failed.value.values.keys() == set(FILE_REASONS[code])


def test_a_missing_file_is_told(tmp_path) -> None:
    with pytest.raises(ImportFailed) as failed:
        read(tmp_path / "nowhere.csv")
    assert failed.value.reason_code == "file_unreadable"
    assert failed.value.values.keys() == set(FILE_REASONS["file_unreadable"])


def test_every_reason_is_in_the_documentation() -> None:
    text = (Path(__file__).parents[3] / "docs" / "import-formats.md").read_text(encoding="utf-8")
    assert all(f"`{code}`" in text for code in (*LINE_REASONS, *FILE_REASONS))


def test_one_broken_character_does_not_change_the_encoding_of_a_file() -> None:
    good = "小鹿 2026-11-22 10:05:12\n在吗\n".encode() * 20
    assert detect_encoding(good + b"\xe5\xa0\n") == "utf-8"
    assert detect_encoding("小鹿 在吗\n退款\n".encode("gb18030")) == "gb18030"
    assert detect_encoding(b"plain") == "utf-8"


def test_a_sample_cut_inside_a_character_is_still_utf8() -> None:
    for cut in range(3):
        assert detect_encoding(("字" * 100_000).encode()[: (1 << 18) - cut]) == "utf-8"


def test_a_gigantic_line_is_never_held_whole(tmp_path) -> None:
    path = tmp_path / "sparse.jsonl"
    with path.open("wb") as file:
        file.seek(50 << 20)
        file.write(b"\n" + many(1).encode())
    tracemalloc.start()
    dialogues, rejected = read(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [(one.line, one.reason_code) for one in rejected] == [(1, "line_too_long")]
    assert len(dialogues) == 1
    assert peak < 8 << 20


FRAGMENTS = st.sampled_from(
    [
        b'{"id":1,"turns":[{"role":"customer","text":"',
        b'"}]}',
        b"\n",
        b"\r\n",
        b'"',
        b",",
        "会话,角色,内容\n".encode(),
        "会话,角色,内容\n".encode("gb18030"),
        "小鹿 2026-11-22 10:05:12\n".encode(),
        "小鹿(2026-13-41 99:99:99): ".encode(),
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        "1,买家,在吗\n".encode(),
        b"\\ud800",
        b"\x00",
        b"[" * 2000,
        b"1e999",
        b"9" * 500,
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(FRAGMENTS, st.binary(max_size=60)), max_size=30).map(b"".join))
def test_no_bytes_crash_the_reading(content) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder), content)
        try:
            for one in ChatFile(path):
                if isinstance(one, RejectedLine):
                    assert set(LINE_REASONS[one.reason_code]) <= one.values.keys()
                    assert 1 <= one.line <= content.count(b"\n") + content.count(b"\r") + 1
                else:
                    for event in history_of(one, NOW):
                        assert event.body.text.strip()
                        event.body.text.encode("utf-8")
        except ImportFailed:
            pass


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["买家", "客服"]), st.text(max_size=30)), min_size=1, max_size=10))
def test_any_words_written_as_csv_come_back(rows) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([("会话", "角色", "内容"), *(("1", role, words) for role, words in rows)])
    kept = [clean(words) for _, words in rows if clean(words)]
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder), text.getvalue().encode("utf-8", "replace"))
        found = [one.text for dialogue in read(path)[0] for one in dialogue.said]
    expected = [clean(words.encode("utf-8", "replace").decode()) for words in kept]
    assert found == expected
