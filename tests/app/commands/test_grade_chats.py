"""``workstation grade-chats``: a line of JSON for each conversation of a file."""

from __future__ import annotations

import json

GOOD = {
    "id": "a",
    "turns": [
        {"sender": "customer", "text": "发票什么时候寄"},
        {"sender": "helpdesk", "text": "今天已经寄出，单号发您短信了"},
        {"sender": "customer", "text": "收到了，谢谢"},
    ],
}
BAD = {"id": 7, "turns": [{"role": "customer", "text": "没人管吗，骗子"}, {"role": "agent", "text": "请私信"}]}


def test_each_conversation_has_its_id_its_score_and_what_it_rests_on(call, tmp_path):
    path = tmp_path / "chats.jsonl"
    path.write_text("\n".join((json.dumps(GOOD), "", json.dumps(BAD, ensure_ascii=False))), encoding="utf-8")
    status, said, objected = call("grade-chats", path)
    assert (status, objected) == (0, "")
    first, second = (json.loads(line) for line in said.splitlines())
    assert (first["id"], second["id"]) == ("a", "7")
    assert first["score"] > second["score"]
    for ground in second["evidence"]:
        assert {"sign", "why", "points", "absent", "turns", "quotes"} == set(ground)


def test_a_line_that_is_none_is_named_and_the_others_are_graded(call, tmp_path):
    path = tmp_path / "chats.jsonl"
    path.write_text(f"not json\n{json.dumps(GOOD)}\n", encoding="utf-8")
    status, said, objected = call("grade-chats", path)
    assert status == 1
    assert len(said.splitlines()) == 1
    assert "1" in objected
    assert "Traceback" not in objected


def test_a_missing_file_is_told_in_a_sentence(call, tmp_path):
    status, said, objected = call("grade-chats", tmp_path / "nowhere.jsonl")
    assert (status, said) == (1, "")
    assert "nowhere.jsonl" in objected
