"""``workstation drill``: lessons and clerks are listed, one is played, the report says what it was worth."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from workstation.app.cli import run
from workstation.training.lessons.clerks import CLERKS


def rows(path: Path) -> list[tuple]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT * FROM entry ORDER BY seq").fetchall()


def test_the_list_names_lessons_and_clerks(call):
    status, said, _ = call("drill", "--list", "--json")
    told = json.loads(said)
    assert status == 0
    assert {"one_customer", "rising_load", "free_hour"} <= {one["id"] for one in told["lessons"]}
    assert told["clerks"] == list(CLERKS)


def test_the_report_has_every_customer_beside_the_par(call):
    status, said, _ = call("drill", "--lesson", "two_at_once", "--clerk", "average", "--seed", 7, "--json")
    told = json.loads(said)
    assert status == 0
    assert (told["lesson"], told["clerk"], told["seed"], len(told["customers"])) == ("two_at_once", "average", "7", 4)
    assert told["par"]["score"] > told["points"] > 50
    assert told["par"]["customers"] == 4
    assert 0 <= told["within_target"] <= 1
    first = told["customers"][0]
    assert {"scenario", "outcome", "rating", "points", "first_reply", "mean_reply", "met", "missed"} <= set(first)


def test_the_report_for_people_has_a_line_for_each_customer(call, data):
    status, said, _ = call("drill", "--lesson", "two_at_once", "--seed", 7)
    assert status == 0
    assert "标杆" in said
    assert str(data / "practice" / "journal.db") in said
    assert len(said.strip().splitlines()) == 5 + 1 + 1 + 4 + 1


def test_the_same_seed_gives_the_same_journal_byte_for_byte(call, tmp_path):
    for name in "ab":
        arguments = ("--data", tmp_path / name, "drill", "--lesson", "two_at_once", "--clerk", "ideal", "--seed", 7)
        assert call(*arguments)[0] == 0
    assert rows(tmp_path / "a/practice/journal.db") == rows(tmp_path / "b/practice/journal.db")


def test_nothing_stays_without_a_folder(monkeypatch, capsys, tmp_path, qapp):
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    assert run(["drill", "--lesson", "one_customer"]) == 0
    assert "标杆" in capsys.readouterr().out
    assert not list(tmp_path.rglob("journal.db"))


def test_a_second_drill_in_the_same_room_follows_the_first(call, tmp_path):
    for _ in range(2):
        assert call("--data", tmp_path / "a", "drill", "--lesson", "one_customer")[0] == 0
    moments = [row[1] for row in rows(tmp_path / "a/practice/journal.db")]
    assert moments == sorted(moments)
    assert call("--data", tmp_path / "a", "--room", "practice", "verify")[0] == 0


def test_a_lesson_or_clerk_that_is_not_there_is_said_with_those_that_are(call):
    status, _, objected = call("drill", "--lesson", "nothing")
    assert (status, "one_customer" in objected) == (1, True)
    status, _, objected = call("drill", "--lesson", "one_customer", "--clerk", "nobody")
    assert (status, "ideal" in objected) == (1, True)


def test_a_lesson_of_ones_own_is_played_from_its_file(call, tmp_path):
    file = tmp_path / "mine.yaml"
    sound = "id: mine\ntitle: 我的一课\nabout: 试\nlevel: 1\nminutes: 1\nbursts:\n  - { minute: 0, customers: 2 }\n"
    file.write_text(sound, encoding="utf-8")
    status, said, _ = call("drill", "--lesson", file, "--json")
    assert (status, json.loads(said)["title"], len(json.loads(said)["customers"])) == (0, "我的一课", 2)
    file.write_text(sound + "mix:\n  - { skil: logistics }\n", encoding="utf-8")
    status, _, objected = call("drill", "--lesson", file)
    assert status == 1
    assert "mine.yaml" in objected
    assert "9" in objected
    assert "skill" in objected


def test_nothing_depends_on_the_order_of_sets(tmp_path):
    """Python hashes words differently in every process; a drill must not notice."""
    told = []
    for seed in ("1", "2"):
        command = [
            sys.executable,
            "-m",
            "workstation",
            "--data",
            str(tmp_path / seed),
            "drill",
            "--lesson",
            "two_at_once",
        ]
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed})
        told.append(rows(tmp_path / seed / "practice/journal.db"))
    assert told[0] == told[1]
