"""The program as it is started: streams, exit codes, what it loads."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.commands.processes import ROOT, WORKSTATION, workstation

NO_SCREEN = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")


def test_help_is_printed():
    done = workstation("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("用法：workstation")


def test_the_console_script_is_the_same_program():
    script = Path(sys.executable).with_name("workstation.exe" if sys.platform == "win32" else "workstation")
    if not script.exists():
        pytest.skip("not installed here")
    done = subprocess.run([script, "--help"], capture_output=True, encoding="utf-8", check=False, cwd=ROOT)
    assert done.returncode == 0
    assert "workstation" in done.stdout


def test_exit_codes_and_streams(tmp_path):
    fine = workstation("--data", tmp_path / "a", "doctor")
    trouble = workstation("--data", tmp_path / "a", "verify")
    unknown = workstation("--data", tmp_path / "a", "dance")
    assert [one.returncode for one in (fine, trouble, unknown)] == [0, 1, 2]
    assert fine.stderr == trouble.stdout == unknown.stdout == ""
    assert "Traceback" not in trouble.stderr + unknown.stderr
    assert not (tmp_path / "a").exists()


@linux_only
@pytest.mark.parametrize(
    "screen",
    [
        {},
        {"QT_QPA_PLATFORM": "xcb"},
        {"DISPLAY": ":987"},
        {"DISPLAY": "localhost:987"},
        {"WAYLAND_DISPLAY": "wayland-987"},
    ],
    ids=str,
)
def test_without_a_screen_it_says_so_and_names_the_way(tmp_path, screen):
    for command in ([], ["replay", "x"], ["import-chats", "x", "--play", "4"]):
        done = workstation("--data", tmp_path / "a", *command, **(NO_SCREEN | screen))
        assert (done.returncode, done.stdout) == (1, "")
        assert "workstation --self-check" in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "gbk", "latin-1"])
def test_a_terminal_that_knows_few_characters_ends_nothing(tmp_path, encoding):
    done = workstation("--data", tmp_path / "a", "doctor", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, "")
    assert "PySide6" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="pipes")
def test_whoever_has_read_enough_is_left_in_peace(tmp_path):
    reading, writing = os.pipe()
    os.close(reading)
    command = [*WORKSTATION, "--data", str(tmp_path / "a"), "settings"]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, cwd=ROOT, text=True, check=False)
    os.close(writing)
    assert done.stderr == ""
    assert done.returncode == 1


@pytest.mark.parametrize("command", ["--help", "--version", "settings", "doctor", "verify", "drill"])
def test_neither_an_object_mapper_nor_the_desk_is_loaded_for(tmp_path, command):
    program = (
        "import sys\nfrom workstation.app.cli import run\n"
        "run(sys.argv[1:])\n"
        "print('LOADED', *sorted({one for one in sys.modules if one.startswith(('sqlalchemy', 'sqlmodel',"
        " 'alembic', 'qasync', 'workstation.app.program', 'workstation.views.chat'))}), file=sys.stderr)"
    )
    (tmp_path / "shop").mkdir()
    (tmp_path / "practice").mkdir()
    arguments = [command]
    if command == "drill":
        arguments += ["--lesson", "one_customer"]
        workstation("--data", tmp_path, *arguments)  # only the first has a database to make
    done = subprocess.run(
        [sys.executable, "-c", program, "--data", str(tmp_path), *arguments], cwd=ROOT, capture_output=True,
        text=True, encoding="utf-8", env={**os.environ, "PYTHONIOENCODING": "utf-8"}, check=False,
    )  # fmt: skip
    assert done.stderr.splitlines()[-1] == "LOADED"


def test_a_bug_leaves_a_report_and_a_sentence(call, data, monkeypatch):
    from workstation.app.commands import doctor

    telephone = "1380000" + "1234"  # in two, since a traceback quotes its lines

    def wrong(*_: object) -> int:
        raise KeyError(telephone)

    monkeypatch.setattr(doctor, "run", wrong)
    status, _, objected = call("doctor")
    report = next((data / "reports").glob("crash-*.txt"))
    assert status == 1
    assert str(report) in objected
    assert "KeyError" in report.read_text(encoding="utf-8")
    assert telephone not in report.read_text(encoding="utf-8") + objected


@pytest.mark.parametrize("encoding", ["gbk", "cp1252", "ascii"])
def test_what_goes_to_other_programs_is_utf_8_whatever_the_machine_speaks(tmp_path, encoding):
    file = tmp_path / "o.csv"
    file.write_text("订单编号,总金额,订单状态,宝贝标题,宝贝总数量\n351200044718812345,9,交易成功,茶杯🍵,1\n", "utf-8")
    data = tmp_path / "data"
    assert workstation("--data", data, "import-orders", file, "--json").returncode == 0
    done = workstation("--data", data, "orders", "--json", PYTHONIOENCODING=encoding)
    assert done.returncode == 0
    assert '"title":"茶杯🍵"' in done.stdout
