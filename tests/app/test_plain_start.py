"""A plain start of the desk says what the parser says, and leaves everything else to it."""

from __future__ import annotations

import pytest

from workstation.app.command_line import parser
from workstation.app.plain_start import named_folder, plain_start


@pytest.mark.parametrize(
    "line",
    ["", "--data /x", "--data=/x", "--data ~/x", "--room shop", "--room=practice --data /x", "--data /a --data /b"],
)
def test_a_folder_and_a_room_are_read_as_the_parser_reads_them(line: str) -> None:
    plain = plain_start(line.split())
    assert plain is not None
    assert vars(plain) == vars(parser().parse_args(line.split()))


@pytest.mark.parametrize(
    "line",
    [
        "desk",
        "--version",
        "--self-check",
        "--help",
        "--room attic",
        "--room",
        "--data",
        "--data --room",
        "--dat /x",
        "x",
    ],
)
def test_everything_else_is_left_to_the_parser(line: str) -> None:
    assert plain_start(line.split()) is None


@pytest.mark.parametrize(
    ("words", "folder"),
    [
        ((), ""),
        (("--data",), ""),
        (("--data", "/somewhere"), "/somewhere"),
        (("--room", "practice", "--data=/somewhere"), "/somewhere"),
        (("doctor",), ""),
    ],
)
def test_the_folder_is_known_before_anything_is_parsed_also_of_no_words_at_all(words, folder):
    assert named_folder(words) == folder
