"""``workstation check-speech``: a line of JSON for a line of text, whatever its encoding and wherever it comes from."""

from __future__ import annotations

import io
import json
import sys

import pytest

TEXT = "加我微信聊\n您好，在的\n\n假一赔十，今天一定发货\n"


def told(out):
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_each_line_is_told_with_what_is_found_in_it(call, tmp_path, encoding):
    file = tmp_path / "lines.txt"
    file.write_bytes(TEXT.encode(encoding))
    status, out, _ = call("check-speech", file)
    lines = told(out)
    assert status == 0
    assert [line["text"] for line in lines] == TEXT.splitlines()
    assert [len(line["findings"]) > 0 for line in lines] == [True, False, False, True]


def test_a_finding_says_what_it_is_why_and_what_to_say_instead(call, tmp_path):
    file = tmp_path / "line.txt"
    file.write_text("加我微信聊", "utf-8")
    (finding,) = told(call("check-speech", file)[1])[0]["findings"]
    assert (finding["code"], finding["severity"]) == ("off_platform", "critical")
    assert finding["why"]
    assert finding["better"]
    assert "加我微信聊"[finding["start"] : finding["end"]].startswith("加我微信")


def test_it_reads_what_is_piped_in(call, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert len(told(call("check-speech", "-")[1])) == 4


def test_a_missing_file_is_told_in_a_sentence(call, tmp_path):
    status, out, err = call("check-speech", tmp_path / "none.txt")
    assert (status, out) == (1, "")
    assert "none.txt" in err


def test_a_faulty_policy_is_told_with_its_line(call, data, tmp_path):
    (data / "policies").mkdir(parents=True)
    (data / "policies" / "speech.toml").write_text("codes = 7", "utf-8")
    file = tmp_path / "line.txt"
    file.write_text("在的", "utf-8")
    status, _, err = call("check-speech", file)
    assert status == 1
    assert "speech.toml" in err
