"""``workstation understand``: a line of JSON for each line of a file, whatever its encoding."""

from __future__ import annotations

import io
import json
import sys

import pytest

MESSAGES = ["请稍等，我查一下", "", "麻烦您把订单号发我", "24小时内给您答复"]
ACTS = [["hold"], [], ["ask"], ["commit"]]


def understood(call, path) -> list[dict]:
    status, said, objected = call("understand", path)
    assert (status, objected) == (0, "")
    return [json.loads(line) for line in said.split("\n")[:-1]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_line_gets_one_in_any_encoding_empty_ones_too(call, tmp_path, encoding, end):
    path = tmp_path / "messages.txt"
    path.write_bytes(end.join(MESSAGES).encode(encoding))
    found = understood(call, path)
    assert [one["text"] for one in found] == MESSAGES
    assert [one["acts"] for one in found] == ACTS
    assert [one["sure"] for one in found] == [True, False, True, True]
    assert (found[3]["due"], found[3]["due_words"]) == (86_400, "24小时内")


def test_a_dash_is_standard_input(call, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("您好亲\n".encode())))
    (one,) = understood(call, "-")
    assert (one["text"], one["acts"]) == ("您好亲", ["greet"])


def test_an_empty_file_gives_nothing(call, tmp_path):
    path = tmp_path / "empty.txt"
    path.touch()
    assert understood(call, path) == []


def test_a_missing_file_is_told_in_a_sentence(call, tmp_path, data):
    status, said, objected = call("understand", tmp_path / "nowhere.txt")
    assert (status, said) == (1, "")
    assert "nowhere.txt" in objected
    assert "Traceback" not in objected
    assert not data.exists()
