"""``workstation import-chats``: three formats, twice adds nothing, bad lines listed, stopped without loss."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from workstation.domain.events import MessageImported, MessageReceived, ReplySent
from workstation.domain.values import Side
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.journal.verify import verify

ROOT = Path(__file__).resolve().parents[3]

JSON_LINES = """\
{"id": "a", "customer": "王小丽", "turns": [{"role": "customer", "text": "在吗"}, {"role": "clerk", "text": "在的"}]}
{"id": "b", "customer": "李雷", "turns": [{"role": "customer", "text": "发货了吗"}]}
this is no JSON
{"id": "c", "turns": []}
"""
CSV = """\
会话,角色,时间,内容
a,顾客,2026-11-20 10:00:00,在吗
a,客服,2026-11-20 10:00:20,在的
b,顾客,2026-11-20 11:00:00,"发货了吗
急用"
"""
LOG = """\
王小丽 2026-11-20 10:00:00
在吗
旗舰店小美 2026-11-20 10:00:20
您好，在的
"""


def entries(path: Path) -> list:
    with closing(Reader.open(path)) as reader:
        return reader.entries(1, reader.last_seq())


def imported(data: Path) -> list[MessageImported]:
    return [one.event for one in entries(data / "shop" / "journal.db") if isinstance(one.event, MessageImported)]


@pytest.fixture
def chats(tmp_path) -> Path:
    path = tmp_path / "chats.jsonl"
    path.write_text(JSON_LINES, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "text", "lines", "conversations"),
    [("chats.jsonl", JSON_LINES, 3, 2), ("chats.csv", CSV, 3, 2), ("chats.txt", LOG, 2, 1)],
)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_each_format_comes_in_as_history_of_the_shop(call, data, tmp_path, name, text, lines, conversations, encoding):
    (tmp_path / name).write_text(text, encoding=encoding)
    status, said, objected = call("import-chats", tmp_path / name, "--shop-name", "旗舰店小美", "--json")
    assert (status, objected) == (0, "")
    result = json.loads(said)
    assert (result["added"], result["conversations"]) == (lines, conversations)
    assert len(imported(data)) == lines
    assert {one.side for one in imported(data)} == {Side.CUSTOMER, Side.CLERK}
    assert not (data / "practice").exists()


def test_coming_in_twice_adds_nothing(call, data, chats):
    call("import-chats", chats)
    before = entries(data / "shop" / "journal.db")
    status, said, _ = call("import-chats", chats)
    assert (status, "新增 0 条，已有 3 条" in said) == (0, True)
    assert entries(data / "shop" / "journal.db") == before


def test_bad_lines_are_listed_with_number_and_reason_and_good_ones_kept(call, chats):
    status, said, _ = call("import-chats", chats)
    listed = said.splitlines()[1:]
    assert status == 0
    assert ["3" in listed[0], "4" in listed[1], len(listed)] == [True, True, 2]
    assert "JSON" in listed[0]


def test_a_dry_run_says_the_same_and_changes_nothing(call, data, chats):
    status, said, _ = call("import-chats", chats, "--dry-run", "--json")
    assert status == 0
    assert not data.exists()
    assert json.loads(said) == json.loads(call("import-chats", chats, "--json")[1])
    assert json.loads(call("import-chats", chats, "--dry-run", "--json")[1])["known"] == 3


def test_another_room_may_be_named(call, data, chats):
    call("--room", "practice", "import-chats", chats)
    assert not (data / "shop").exists()
    assert len(entries(data / "practice" / "journal.db")) == 3


def test_what_came_in_is_found_by_the_search(call, data, chats):
    call("import-chats", chats)
    with closing(Reader.open(data / "shop" / "journal.db")) as reader:
        assert [one.line.body.text for one in reader.search("发货", 10)] == ["发货了吗"]


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda path: None, "打不开"),
        (Path.mkdir, "打不开"),
        (Path.touch, "是空的"),
        (lambda path: path.write_bytes(bytes(range(256)) * 400), "都不是"),
        (lambda path: path.write_text("一封信，不是聊天记录。\n再见。\n", encoding="utf-8"), "都不是"),
    ],
    ids=["missing", "directory", "empty", "garbage", "prose"],
)
def test_a_file_that_cannot_be_read_is_told_before_anything_is_made(call, data, tmp_path, make, told):
    make(tmp_path / "chats")
    for arguments in ([], ["--dry-run"], ["--play", 4, "--headless"]):
        status, said, objected = call("import-chats", tmp_path / "chats", *arguments)
        assert (status, said) == (1, "")
        assert "chats" in objected
        assert not data.exists()


def test_while_a_desk_holds_the_room_it_says_who_and_a_dry_run_still_works(call, data, chats):
    (data / "shop").mkdir(parents=True)
    with closing(Journal.open(data / "shop" / "journal.db", threaded=True, tell=lambda _: None)):
        status, _, objected = call("import-chats", chats)
        assert status == 1
        assert str(os.getpid()) in objected
        assert call("import-chats", chats, "--dry-run")[0] == 0
    assert call("import-chats", chats)[0] == 0


def many(path: Path, count: int) -> Path:
    lines = (
        json.dumps({"id": f"c{number}", "turns": [{"role": "customer", "text": f"第{number}次问"}] * 5})
        for number in range(count)
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_keeps_what_came_in_and_the_same_command_adds_the_rest(call, data, tmp_path):
    chats = many(tmp_path / "many.jsonl", 20_000)
    command = [sys.executable, "-m", "workstation", "--data", str(data), "import-chats", str(chats)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    room, until = data / "shop" / "journal.db", time.monotonic() + 30
    while not (Path(f"{room}-wal").exists() and Path(f"{room}-wal").stat().st_size > 1_000_000):
        assert time.monotonic() < until
        assert child.poll() is None
        time.sleep(0.01)  # another process: there is nothing else to wait for
    child.send_signal(signal.SIGINT)
    said, objected = child.communicate(timeout=60)
    assert child.returncode == 1
    assert "已停止" in objected
    assert "Traceback" not in objected
    kept = verify(room)
    assert kept.ok
    assert 0 < kept.entries < 100_000
    assert f"新增 {kept.entries} 条" in said


def test_dialogues_are_played_headless_in_the_practice_room(call, data, chats):
    status, said, objected = call("import-chats", chats, "--play", 4, "--headless")
    assert (status, objected) == (0, "")
    assert "2 段对话" in said
    told = [one.event for one in entries(data / "practice" / "journal.db")]
    assert sorted(one.body.text for one in told if isinstance(one, MessageReceived)) == ["发货了吗", "在吗"]
    assert any(isinstance(one, ReplySent) for one in told)
    assert not (data / "shop").exists()
    assert [line for line in said.splitlines() if "JSON" in line]


def test_a_session_played_headless_lies_in_the_past_and_another_goes_on_after_it(call, data, chats):
    for _ in range(2):
        assert call("import-chats", chats, "--play", 2, "--headless")[0] == 0
    moments = [one.at for one in entries(data / "practice" / "journal.db")]
    assert moments == sorted(moments)
    assert call("--room", "practice", "verify")[0] == 0


def test_playing_gives_json_and_a_dry_run_plays_nothing(call, data, chats):
    _, said, _ = call("import-chats", chats, "--play", 4, "--headless", "--dry-run", "--json")
    assert json.loads(said)["dialogues"] == 2
    assert len(json.loads(said)["rejected"]) == 2
    assert not data.exists()
