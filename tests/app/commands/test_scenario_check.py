import json
from pathlib import Path

import pytest

from tests.app.commands.processes import workstation

SHIPPED = Path(__file__).resolve().parents[3] / "resources/scenarios"
EXAMPLE = (SHIPPED / "parcel_stuck.yaml").read_text(encoding="utf-8")


@pytest.fixture
def file(tmp_path):
    def written(text, name="mine.yaml"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path / name

    return written


def test_without_a_file_all_that_are_shipped_are_checked(call):
    status, out, _ = call("scenario", "check", "--no-tests")
    assert status == 0
    assert f"{len(list(SHIPPED.glob('*.yaml')))} 个文件" in out


def test_each_fault_is_a_line_with_file_line_column_and_a_sentence(call, file):
    text = EXAMPLE.replace("level: 1", "level: 9").replace("look: main }", "look: second }")
    line = next(at for at, row in enumerate(text.splitlines(), start=1) if "look: second }" in row)
    path = file(text)
    status, out, _ = call("scenario", "check", path)
    assert status == 1
    assert out.splitlines()[:2] == [
        f"{path}:6:8: level 不能是 9，范围是 1 … 5。",
        f"{path}:{line}:42: shop.orders 里没有订单“second”。现有：main。",
    ]


def test_json_tells_the_same_to_programs(call, file):
    path = file(EXAMPLE.replace("level: 1", "level: 9"))
    status, out, _ = call("scenario", "check", "--json", "--no-tests", path, SHIPPED)
    told = json.loads(out)
    assert (status, told["faults"]) == (1, 1)
    mine, *others = told["files"]
    assert mine["faults"] == [
        {"line": 6, "column": 8, "code": "out_of_range", "message": "level 不能是 9，范围是 1 … 5。"}
    ]
    assert {one["id"] for one in others} >= {"parcel_stuck"}


def test_two_files_of_a_folder_may_not_share_an_id(call, file, tmp_path):
    file(EXAMPLE, "a.yaml")
    second = file(EXAMPLE, "b.yaml")
    status, out, _ = call("scenario", "check", tmp_path)
    assert status == 1
    assert out.startswith(f"{second}:2:5: id“parcel_stuck”已被同一文件夹里的 a.yaml 使用")


def test_what_is_not_there_or_empty_is_said(call, tmp_path):
    (tmp_path / "empty").mkdir()
    status, out, _ = call("scenario", "check", tmp_path / "none.yaml", tmp_path / "empty")
    assert status == 1
    assert [line.split(": ", 1)[1] for line in out.splitlines()[:2]] == [
        "没有这个文件。",
        "这个文件夹里没有以 .yaml 结尾的文件。",
    ]


def test_as_a_process_a_hostile_file_is_refused_and_does_nothing(file, tmp_path):
    mark = tmp_path / "ran"
    path = file(f'id: !!python/object/apply:os.system ["touch {mark}"]\ntitle: &a [*a, *a]\n')
    done = workstation("--data", tmp_path / "data", "scenario", "check", path)
    assert done.returncode == 1
    assert f"{path}:1:5: " in done.stdout
    assert f"{path}:2:8: " in done.stdout
    assert not mark.exists()


def test_a_files_own_tests_are_played_and_told_where_they_stand(call, file):
    text = EXAMPLE.replace(
        "clerk: ideal\n    expect: { outcome: solved, rating_at_least: 4 }",
        "clerk: silent\n    expect: { outcome: solved }",
    )
    assert text != EXAMPLE
    line = next(at for at, row in enumerate(text.splitlines(), start=1) if "expect: { outcome: solved }" in row)
    path = file(text)
    assert call("scenario", "check", path, "--no-tests")[0] == 0
    status, out, _ = call("scenario", "check", path)
    assert status == 1
    assert out.startswith(f"{path}:{line}:")
    assert "测试“ideal”" in out


def test_the_worked_example_passes_its_own_tests(call):
    assert call("scenario", "check", SHIPPED / "parcel_stuck.yaml")[0] == 0
