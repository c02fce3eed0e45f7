"""Troubles of the world, for real: each a sentence with what to do, exit code 1, and what was written stays."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

from tests.app.commands.practised import practised as practise
from tests.app.commands.processes import ROOT, in_namespace, workstation
from workstation.app.paths import DataFolder
from workstation.app.people import PeopleFile
from workstation.domain.people import Person
from workstation.domain.values import Role
from workstation.journal.verify import verify

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
DESK = ("--room", "practice")
"""Opens the desk; ends by itself only where it cannot be opened."""
DRILL = ("drill", "--lesson", "one_customer")


def seat(data: Path) -> None:
    """Somebody sits here, so that nobody is asked."""
    PeopleFile(DataFolder(data).people).keep(Person(name="小美", role=Role.CLERK))


@pytest.fixture(scope="module")
def practised(tmp_path_factory) -> Path:
    """A data folder in which there was practice."""
    data = tmp_path_factory.mktemp("practised") / "data"
    practise(data)
    seat(data)
    return data


@pytest.fixture
def data(practised, tmp_path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(practised, tmp_path / "data"))


def room_of(data: Path) -> Path:
    return data / "practice" / "journal.db"


def told(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """It ended with 1 and a sentence in which ``words`` stand."""
    assert done.returncode == 1, done.stderr
    assert [one for one in words if one not in done.stderr] == [], done.stderr
    assert "Traceback" not in done.stderr


def garbage(data: Path) -> None:
    room_of(data).write_bytes(b"Dear diary, today " * 400)


def newer(data: Path) -> None:
    with closing(sqlite3.connect(room_of(data))) as db:
        db.execute("PRAGMA user_version = 999")


def torn(data: Path) -> None:
    content = bytearray(room_of(data).read_bytes())
    for page in range(3, len(content) // 4096):
        content[page * 4096 : page * 4096 + 400] = b"\xff" * 400
    room_of(data).write_bytes(content)


COMMANDS = {
    "desk": DESK,
    "drill": DRILL,
    "backup": ("--room", "practice", "backup", "copy.db"),
    "rebuild": ("--room", "practice", "rebuild"),
}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("harm", "words"), [(garbage, "不是本程序的数据库"), (newer, "更新版本")])
def test_a_file_that_is_not_ours_or_newer_is_refused_and_left(data, tmp_path, command, harm, words):
    harm(data)
    before = room_of(data).read_bytes()
    arguments = [str(tmp_path / one) if one == "copy.db" else one for one in COMMANDS[command]]
    told(workstation("--data", data, *arguments, **OFFSCREEN), words, str(room_of(data)))
    assert room_of(data).read_bytes() == before


@pytest.mark.parametrize("command", ["desk", "drill", "rebuild"])
def test_damaged_pages_are_told_with_the_way_back(data, command):
    torn(data)
    told(workstation("--data", data, *COMMANDS[command], **OFFSCREEN), "损坏", "workstation restore")


def test_a_data_folder_that_is_a_file_is_told_by_every_command(tmp_path):
    (tmp_path / "file").write_text("mine")
    for command in (*COMMANDS.values(), ("import-chats", "x"), ("settings",), ("verify",)):
        told(workstation("--data", tmp_path / "file", *command, **OFFSCREEN), "是文件，不是文件夹")
    assert (tmp_path / "file").read_text() == "mine"


def test_a_data_folder_below_a_file_is_told(tmp_path):
    (tmp_path / "file").write_text("mine")
    for command in (DESK, DRILL, ("settings", "theme", "dark")):
        told(workstation("--data", tmp_path / "file" / "below", *command, **OFFSCREEN), str(tmp_path / "file"))


READ_ONLY = """
mount --bind "$DATA" "$DATA" && mount -o remount,bind,ro "$DATA" || exit 77
exec $WORKSTATION --data "$DATA" {command}
"""


@pytest.mark.parametrize(
    "command",
    ["--room practice", " ".join(DRILL), "--room practice rebuild", "--room practice backup", "settings theme dark"],
)
def test_a_read_only_folder_is_told(data, command):
    told(in_namespace(READ_ONLY.format(command=command), DATA=data, **OFFSCREEN), "写", str(data))


def test_a_read_only_folder_can_be_looked_at(data):
    done = in_namespace(READ_ONLY.format(command="doctor --json --full"), DATA=data)
    found = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (1, "")
    assert [one["code"] for one in found["troubles"]] == ["folder_read_only"]
    assert found["rooms"][1]["ok"]
    done = in_namespace(READ_ONLY.format(command="--room practice verify"), DATA=data)
    assert (done.returncode, done.stderr) == (0, "")


FULL = """
mkdir -p "$DATA" && mount -t tmpfs -o size={size} tmpfs "$DATA" || exit 77
$WORKSTATION --data "$DATA" {first} || exit 78
{fill}
$WORKSTATION --data "$DATA" {second}
echo "exit $?" >&2
rm -f "$DATA/filling"
$WORKSTATION --data "$DATA" {room} verify
"""
FILL = 'cat /dev/zero > "$DATA/filling" 2>/dev/null'


def test_an_import_on_a_disk_that_fills_up_keeps_what_came_in(tmp_path):
    chats = tmp_path / "many.jsonl"
    lines = (
        json.dumps({"id": f"c{number}", "turns": [{"role": "customer", "text": f"第{number}次问{'长' * 200}"}] * 4})
        for number in range(3000)
    )
    chats.write_text("\n".join(lines), encoding="utf-8")
    script = FULL.format(
        size="6m", first="--version >/dev/null", fill="", second='import-chats "$CHATS"', room="--room shop"
    )
    done = in_namespace(script, DATA=tmp_path / "disk", CHATS=chats)
    assert "磁盘已满" in done.stderr
    assert "exit 1\n" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode == 0, done.stdout
    assert int(done.stdout.split("共 ")[1].split(" ")[0]) >= 500
    assert "一切正常" in done.stdout


@pytest.mark.parametrize("command", ["--room practice", " ".join(DRILL), "--room practice backup"])
def test_on_a_full_disk_everything_says_so_and_what_was_written_stays(tmp_path, command):
    script = FULL.format(
        size="8m", first=f"{' '.join(DRILL)} >/dev/null", fill=FILL, second=command,
        room="--room practice",
    )  # fmt: skip
    done = in_namespace(script, DATA=tmp_path / "disk", **OFFSCREEN)
    assert "磁盘已满" in done.stderr
    assert "exit 1\n" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode == 0
    assert "一切正常" in done.stdout


HOLD = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_file_locked_by_another_program_is_told(data, call):
    command = [sys.executable, "-c", HOLD, str(room_of(data))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "held\n"
        status, _, objected = call(*DRILL)
        other.stdin.close()
    assert status == 1
    assert "占用" in objected
    assert verify(room_of(data)).ok


def test_a_second_program_is_told_who_holds_the_room(data):
    holder = (
        "import sys\nfrom pathlib import Path\nfrom workstation.journal.journal import Journal\n"
        "journal = Journal.open(Path(sys.argv[1]), threaded=True, tell=lambda _: None)\n"
        "print('held', flush=True)\nsys.stdin.read()\njournal.close()"
    )
    command = [sys.executable, "-c", holder, str(room_of(data))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as other:
        assert other.stdout.readline() == "held\n"
        for command in ("desk", "drill", "rebuild"):
            told(workstation("--data", data, *COMMANDS[command], **OFFSCREEN), str(other.pid))
        other.stdin.close()


def test_a_start_that_fails_leaves_the_last_room_as_it_was(data):
    (data / "layout.ini").write_text("[room]\nlast=shop\n")
    garbage(data)
    before = (data / "layout.ini").read_text()
    told(workstation("--data", data, *DESK, **OFFSCREEN), "不是本程序")
    assert (data / "layout.ini").read_text() == before


def test_where_somebody_sees_it_the_sentence_stands_in_a_box(qtbot):
    from workstation.app.start import trouble_box

    box = trouble_box("<b>磁盘已满</b>")
    QTimer.singleShot(0, box.accept)
    assert box.exec() == QMessageBox.DialogCode.Accepted
    assert box.text() == "<b>磁盘已满</b>"
    box.deleteLater()
