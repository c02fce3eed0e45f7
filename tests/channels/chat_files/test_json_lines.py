"""Conversations as JSON Lines."""

from __future__ import annotations

import json

import pytest

from tests.channels.chat_files.files import read, told, write

GOOD = {
    "id": "c1",
    "customer": "小鹿",
    "turns": [
        {"role": "customer", "text": "包裹到哪了", "at": "2026-11-22 10:05:12"},
        {"role": "agent", "text": "在路上了", "at": "2026-11-22T02:05:30Z", "name": "小夏"},
        {"role": "auto", "text": "评价有礼", "at": 1795313140},
    ],
}


def line(**changes) -> str:
    return json.dumps({**GOOD, **changes}, ensure_ascii=False)


def test_a_conversation_is_read_with_sides_names_and_times(tmp_path) -> None:
    (dialogue,), rejected = read(write(tmp_path, line()))
    assert rejected == []
    assert (dialogue.id, dialogue.customer, dialogue.name) == ("c1", "小鹿", "小鹿")
    assert told(dialogue) == [
        ("customer", "小鹿", "包裹到哪了"),
        ("clerk", "小夏", "在路上了"),
        ("automatic", "客服", "评价有礼"),
    ]
    times = [one.at for one in dialogue.said]
    assert times[1] - times[0] == 18_000
    assert times[2] == 1795313140_000


def test_a_customer_may_be_an_object(tmp_path) -> None:
    (dialogue,), _ = read(write(tmp_path, line(customer={"id": 77, "name": "林小鹿", "city": "杭州"})))
    assert (dialogue.customer, dialogue.name, dialogue.city) == ("77", "林小鹿", "杭州")


def test_dialogues_of_research_sets_are_read_by_their_own_words(tmp_path) -> None:
    turns = [{"sender": "customer", "text": "断网了"}, {"sender": "helpdesk", "text": "您好"}]
    other = json.dumps({"id": "9", "A": 0.1, "turns": turns})
    (dialogue,), rejected = read(write(tmp_path, other))
    assert rejected == []
    assert [str(one.side) for one in dialogue.said] == ["customer", "clerk"]
    assert dialogue.name == "顾客9"


def test_placeholders_in_brackets_stay_text(tmp_path) -> None:
    text = "[订单编号:[订单x]，金额:[金额x]]"
    (dialogue,), _ = read(write(tmp_path, line(turns=[{"role": "customer", "text": text}])))
    assert dialogue.said[0].text == text


def test_a_conversation_without_a_number_is_known_again_by_its_words(tmp_path) -> None:
    content = line(id=None) + "\n" + line(id=None, turns=GOOD["turns"][:1])
    first, second = read(write(tmp_path, content))[0]
    assert first.id != second.id
    assert read(write(tmp_path, content))[0][0].id == first.id


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ("{oops", "bad_json"),
        ('{"id": "\\ud800", "turns": []}', "bad_json"),
        ("[" * 5000, "bad_json"),
        ("3", "not_a_conversation"),
        ('{"id": 1}', "not_a_conversation"),
        ('{"id": 1, "turns": []}', "no_turns"),
        (line(turns=["hello", GOOD["turns"][0]]), "not_a_turn"),
        (line(turns=[{"role": "cat", "text": "喵"}, GOOD["turns"][0]]), "unknown_role"),
        (line(turns=[{"role": "customer", "text": " \u0000 "}, GOOD["turns"][0]]), "empty_text"),
        (line(turns=[{"role": "customer"}, GOOD["turns"][0]]), "empty_text"),
        (line(turns=[{"role": "customer", "text": "啊" * 20_001}, GOOD["turns"][0]]), "text_too_long"),
        (line(turns=[{"role": "customer", "text": "在", "at": "25:00"}, GOOD["turns"][0]]), "bad_time"),
        (line(turns=[{"role": "customer", "text": "在", "at": 1e300}, GOOD["turns"][0]]), "bad_time"),
        (line(turns=[{"role": "customer", "text": "在", "at": "0001-01-01"}, GOOD["turns"][0]]), "bad_time"),
        (line(turns=[{"role": "customer", "text": "在", "at": []}, GOOD["turns"][0]]), "bad_time"),
        ('{"pad": "' + "x" * (1 << 20) + '"}', "line_too_long"),
    ],
)
def test_a_bad_line_is_told_with_its_reason_and_the_good_ones_are_kept(tmp_path, bad, code) -> None:
    dialogues, rejected = read(write(tmp_path, f"{line(id='first')}\n{bad}\n{line(id='last')}\n"))
    assert [(one.line, one.reason_code) for one in rejected] == [(2, code)]
    assert [one.id for one in dialogues if one.id != "c1"] == ["first", "last"]


def test_a_bad_turn_does_not_shift_the_place_of_the_next(tmp_path) -> None:
    turns = [{"role": "cat", "text": "喵"}, GOOD["turns"][0]]
    (dialogue,), _ = read(write(tmp_path, line(turns=turns)))
    assert dialogue.said[0].index == 1
