import time

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workstation.training.scenarios import yaml_lines
from workstation.training.scenarios.yaml_lines import DEEPEST, LARGEST, MOST_VALUES, read_yaml


@pytest.fixture(params=["CSafeLoader", "SafeLoader"], autouse=True)
def _either_parser(request, monkeypatch):
    if not hasattr(yaml, request.param):
        pytest.skip("this PyYAML has no libyaml")
    monkeypatch.setattr(yaml_lines, "_LOADER", getattr(yaml, request.param))


def found(text):
    return [(one.line, one.code) for one in read_yaml(text).faults]


def test_values_are_plain_and_each_has_its_place():
    sheet = read_yaml("title: 催件\nwants:\n  - id: where\n    away: 30\n    core: true\n")
    assert sheet.value == {"title": "催件", "wants": [{"id": "where", "away": 30, "core": True}]}
    assert sheet.place(("title",))[:2] == (1, 8)
    assert sheet.place(("wants",))[:2] == (2, 1)
    assert sheet.place(("wants", 0, "away"))[:2] == (4, 11)
    assert sheet.key(("wants", 0, "away"))[:2] == (4, 5)


def test_a_place_that_is_not_there_is_that_of_what_would_hold_it():
    sheet = read_yaml("wants:\n  - id: where\n")
    assert sheet.place(("wants", 0, "met", "facts")).line == 2


def test_what_looks_like_a_time_or_a_yes_is_text():
    assert read_yaml("[yes, no, on, 18:20, 2026-11-22, 1_000, 1e9, 012]").value == [
        "yes", "no", "on", "18:20", "2026-11-22", "1_000", "1e9", "012",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("a: 1\nb: x: y", 2, "colon_in_text"),
        ('a: 1\nb: "x\nc: 1\n', 2, "quote_open"),
        ("a: 1\nb: [1, 2\nc: 1", 2, "bracket_open"),
        ("a:\n  b: 1\n c: 2", 3, "indentation"),
        ("a:\n\tb: 1", 2, "tab"),
        ("a: 1\nb: @x", 2, "bad_start"),
        ('a: 1\nb: "x" y', 2, "after_quote"),
        ('a: "\\q"', 1, "bad_escape"),
        ("wants:\nfoo", 2, "colon_missing"),
        ("", 1, "empty"),
        ("a: 1\n---\nb: 2", 2, "several_documents"),
        ("a: 1\n? [b]\n: c", 2, "key_not_text"),
        ("a: 1\nb: 12345678901234567890", 2, "long_number"),
        (b"a: 1\nb: \xb4\xf3", 2, "not_utf8"),
        ("a: 1\nb: x\x00y", 2, "unseen_sign"),
        ("a: 1\nb: x\u202ey", 2, "unseen_sign"),
        ("a: \ud800", 1, "not_utf8"),
    ],
)
def test_each_slip_is_named_with_its_line(text, line, code):
    assert found(text) == [(line, code)]


def test_a_key_that_stands_twice_is_told_and_the_first_holds():
    sheet = read_yaml("a: 1\nb: {c: 1}\nb: {c: 2, d: 3}\n")
    assert sheet.value == {"a": 1, "b": {"c": 1}}
    assert [(one.line, one.code, one.values["first"]) for one in sheet.faults] == [(3, "twice", 2)]


def test_several_faults_are_told_at_once_in_order():
    assert found("a: !x 1\nb: &y 2\nb: 3\n") == [(1, "tag"), (2, "alias"), (3, "twice")]


def test_a_tag_makes_no_object():
    sheet = read_yaml('a: !!python/object/apply:os.system ["echo ran"]\n')
    assert sheet.value == {"a": ["echo ran"]}
    assert [one.code for one in sheet.faults] == ["tag"]


def test_a_bomb_of_aliases_stays_small():
    bomb = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    sheet = read_yaml(bomb)
    assert {one.code for one in sheet.faults} == {"alias"}
    assert len(str(sheet.value)) < 500


def test_size_depth_and_number_of_values_are_bounded():
    assert found("a: " + "x" * LARGEST) == [(1, "too_large")]
    assert found("[" * (DEEPEST + 1)) == [(1, "too_deep")]
    assert found("\n".join("- " * 900 for _ in range(3))) == [(1, "too_deep")]
    assert found("[" + "1," * MOST_VALUES + "]") == [(1, "too_many_values")]


@pytest.mark.parametrize("sign", ["[", "{", "- ", "? ", "a: ", "'", '"', "&", "*", "!", "%", "|", "\t", "<<: ", "#"])
def test_a_file_full_of_one_sign_is_read_in_no_time(sign):
    began = time.process_time()
    read_yaml(sign * (LARGEST // len(sign)))
    assert time.process_time() - began < 10  # a guard against quadratic time, not a measure


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    data=st.binary(max_size=120) | st.text(max_size=120) | st.text(alphabet="ab:-[]{}#&*!|>'\"%@`, \n\t?~", max_size=80)
)
def test_anything_at_all_is_read_or_refused_inside_the_file(data):
    sheet = read_yaml(data)
    assert (sheet.value is not None) or sheet.faults
    text = data if isinstance(data, str) else data.decode(errors="replace")
    rows = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert all(1 <= one.line <= rows and one.column >= 1 for one in sheet.faults)


def test_line_ends_of_any_system_count_alike():
    assert found("a: 1\r\nb: @\r\n") == found("a: 1\rb: @\r") == [(2, "bad_start")]
