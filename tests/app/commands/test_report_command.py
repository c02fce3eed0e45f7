"""``workstation report``: of the latest lesson, of a run, of a recording; as text, JSON, in a file."""

from __future__ import annotations

import msgspec
import pytest

from tests.app.commands.practised import BEGUN_AT, practised
from workstation.domain.report import Report


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    practised(folder)
    return folder


def decoded(said: str) -> Report:
    return msgspec.json.decode(said, type=Report)


def test_the_latest_lesson_is_told_with_what_lost_points(call, data):
    status, said, objected = call("--data", data, "report")
    assert (status, objected) == (0, "")
    found = decoded(call("--data", data, "report", "--json")[1])
    assert found.title in said
    assert all(one.title in said for one in found.customers)


def test_a_recording_gives_the_report_of_the_room(call, data, tmp_path):
    path = tmp_path / "r.workrec"
    spans = ("--from", "2026-11-22T00:00", "--to", "2026-11-24T00:00")
    assert call("--data", data, "--room", "practice", "export-recording", path, *spans)[0] == 0
    told = [decoded(call("--data", data, "report", *more, "--json")[1]) for more in ((), (path,))]
    assert told[0] == told[1]
    assert told[0].run == str(BEGUN_AT)


def test_it_is_written_into_a_file_by_its_ending(call, data, tmp_path):
    for ending in ("html", "csv", "json"):
        path = tmp_path / f"r.{ending}"
        assert call("--data", data, "report", "--out", path) == (0, "", "")
        assert path.stat().st_size > 1000
    status, _, objected = call("--data", data, "report", "--out", tmp_path / "no" / "r.html")
    assert status == 1
    assert "r.html" in objected
    assert call("--data", data, "report", "--out", tmp_path / "r.pdf")[0] == 1


def test_a_run_that_is_not_here_and_an_empty_folder_are_told(call, data, tmp_path):
    for more in (("--data", data, "report", "--run", "nobody"), ("--data", tmp_path / "new", "report")):
        status, said, objected = call(*more)
        assert (status, said) == (1, "")
        assert objected
        assert "Traceback" not in objected
