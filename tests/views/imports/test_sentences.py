"""Sentences for what could not be taken."""

import re
from pathlib import Path

from workstation.domain.imports import RejectedLine
from workstation.views.imports.sentences import _of_files, _of_lines, rejected_sentence, sentence

CHANNELS = Path(__file__).parents[3] / "workstation" / "channels"


def test_every_code_that_readers_give_has_a_sentence():
    given = set()
    for file in CHANNELS.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        given |= set(re.findall(r"RejectedLine\([^\"\n{]*\"([a-z_]+)\"", text))
        given |= set(re.findall(r"ImportFailed\(\s*\"([a-z_]+)\"", text))
        given |= set(re.findall(r"FileLine\([^)]*\"([a-z]+_[a-z_]+)\"", text))
    assert given <= set(_of_lines()) | set(_of_files())


def test_an_unknown_code_is_shown_itself():
    assert "strange_thing" in sentence("strange_thing", {})


def test_a_sentence_with_missing_values_is_still_a_sentence():
    for code in _of_lines() | _of_files():
        assert "{" not in sentence(code, {})


def test_values_from_the_file_are_not_read_as_places():
    assert "{time}" in sentence("unknown_role", {"role": "{time}"})


def test_the_turn_inside_a_line_is_named():
    assert "3" in rejected_sentence(RejectedLine(8, "empty_text", {"turn": 3}))
