"""The command line explains itself and its objections, in Chinese unless the settings say English."""

from __future__ import annotations

import re

import pytest

from workstation.app.cli import MODULES
from workstation.app.parsing import columns, wrapped

ENGLISH = re.compile(r"[a-z]{2,}(?: [a-z]+){2,}")
"""Three English words in a row are no option, file name or example."""

MISUNDERSTOOD = [
    ["bogus"],
    ["--room", "kitchen"],
    ["--data"],
    ["--data="],
    ["--da", "x"],
    ["import-chats"],
    ["import-chats", ""],
    ["import-chats", "x", "--play", "0"],
    ["import-chats", "x", "--play", "many"],
    ["import-chats", "x", "--headless"],
    ["drill", "--seed"],
    ["scenario", "play", "x", "--after"],
    ["scenario", "play", "x", "--after", "-1"],
    ["scenario", "play", "x", "--after", "nan"],
    ["verify", "extra"],
    ["restore"],
    ["export-recording", "x", "--from", "once"],
    ["doctor", "--json=3"],
    ["settings", "a", "b", "c"],
]


@pytest.mark.parametrize("command", ["", *MODULES])
def test_help_is_complete_and_in_chinese(call, command):
    status, said, objected = call(*([command] if command else []), "--help")
    assert (status, objected) == (0, "")
    assert not ENGLISH.findall(said.replace("workstation COMMAND --help", ""))
    assert said.startswith("用法：workstation")
    assert "选项：" in said


@pytest.mark.parametrize("command", MODULES)
def test_every_argument_of_every_command_is_explained(call, command):
    from workstation.app.command_line import parser

    commands = next(one for one in parser()._actions if one.dest == "command")
    assert [one.dest for one in commands.choices[command]._actions if not one.help] == []


@pytest.mark.parametrize("command", MODULES)
def test_help_fits_eighty_columns(call, command, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    _, said, _ = call(command, "--help")
    assert [line for line in said.splitlines() if columns(line) > 80] == []


@pytest.mark.parametrize("arguments", MISUNDERSTOOD, ids=" ".join)
def test_what_is_not_understood_is_told_in_chinese_and_exits_with_two(call, data, arguments):
    status, said, objected = call(*arguments)
    assert (status, said) == (2, "")
    assert re.search("[一-龥]", objected)
    assert not ENGLISH.findall(re.sub(r"workstation [a-z -]+ --help", "", objected))
    assert not data.exists()


def test_the_objection_names_the_help_of_the_command(call):
    assert "workstation import-chats --help" in call("import-chats", "x", "--play", "a")[2]


def test_the_settings_of_the_data_folder_choose_english(call):
    call("settings", "language", "en")
    status, said, _ = call("--help")
    assert status == 0
    assert said.startswith("usage: workstation")
    assert not re.search("[一-龥]", said)
    assert "FILE is missing" in call("restore")[2]
    assert "There is no backup at" in call("restore", "nowhere.db")[2]


def test_folder_and_room_may_stand_behind_the_command_too(call, tmp_path):
    call("drill", "--lesson", "one_customer", "--data", tmp_path / "other")
    assert (tmp_path / "other" / "practice" / "journal.db").exists()
    assert call("verify", "--data", tmp_path / "other", "--room", "practice")[0] == 0


def test_the_version_is_told(call):
    assert re.fullmatch(r"workstation \d+\.\d+\.\d+\n", call("--version")[1])


def test_lines_are_as_wide_as_they_look_and_never_begin_with_a_comma():
    assert wrapped("甲乙丙，丁", 6) == ["甲乙丙，", "丁"]
    assert wrapped("see --data DIR now", 10) == ["see --data", "DIR now"]
    assert wrapped("", 10) == []


def test_each_way_in_which_argparse_objects_has_words_of_ours(call):
    objections = [call(*arguments)[2] for arguments in MISUNDERSTOOD]
    for english in ("argument", "required", "invalid", "expected", "unrecognized", "choose from", "usage"):
        assert [one for one in objections if english in one] == []
