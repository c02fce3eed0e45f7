"""What of a command line is known before it is parsed, so that a plain start of the desk need not build all of it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from workstation.app.paths import RoomKind

if TYPE_CHECKING:
    from argparse import Namespace


def plain_start(argv: Sequence[str]) -> Namespace | None:
    """What the parser says of ``argv`` if it opens the desk and names a folder and a room at most, else None.

    Whatever could be objected to is left to the parser.
    """
    named: dict[str, str] = {}
    words = iter(argv)
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            value = next(words, "")
        if name not in ("--data", "--room") or not value or value.startswith("-"):
            return None
        named[name] = value
    room, data = named.get("--room"), named.get("--data")
    if room is not None and room not in list(RoomKind):
        return None
    plain = SimpleNamespace(
        command=None, version=False, self_check=False,
        data=None if data is None else Path(os.path.expanduser(data)),  # noqa: PTH111  as the parser does
        room=None if room is None else RoomKind(room),
    )  # fmt: skip
    return cast("Namespace", plain)  # argparse itself is the parser's to load


def named_folder(arguments: Sequence[str]) -> str:
    """The data folder that a command line names, before it is parsed; empty if it names none."""
    for word, following in zip(arguments, [*arguments, ""][1:], strict=True):
        if word == "--data":
            return following
        if word.startswith("--data="):
            return word.removeprefix("--data=")
    return ""
