"""What may stand behind an argument: each reads a text, or objects to it in a sentence."""

from __future__ import annotations

import argparse
import os
from datetime import datetime
from pathlib import Path

from workstation.app.paths import RoomKind
from workstation.app.words import translate
from workstation.domain.orders import Platform


def read_path(text: str) -> Path:
    """A path; ``~`` is the home folder."""
    if not text:
        raise argparse.ArgumentTypeError(translate("CommandLine", "a path may not be empty."))
    return Path(os.path.expanduser(text))  # noqa: PTH111  Path's raises where there is no such user


def read_room(text: str) -> RoomKind:
    """``shop`` or ``practice``."""
    if text not in list(RoomKind):
        raise argparse.ArgumentTypeError(
            translate("CommandLine", "there is no room “{room}”; there is shop and practice.").format(room=text)
        )
    return RoomKind(text)


def read_platform(text: str) -> Platform:
    """A platform by its name."""
    try:
        return Platform(text)
    except ValueError as error:
        told = translate("CommandLine", "there is no platform “{platform}”; there is {platforms}.")
        named = ", ".join(Platform)
        raise argparse.ArgumentTypeError(told.format(platform=text, platforms=named)) from error


def read_flag(text: str) -> str:
    """A flag: its name, its letter, or what the shop calls it; which one it is the policy says later."""
    if not text.strip():
        raise argparse.ArgumentTypeError(translate("CommandLine", "a flag may not be empty."))
    return text.strip()


def read_several(text: str) -> int:
    """A whole number from 1 to a million."""
    try:
        number = int(text)
    except ValueError as error:
        told = translate("CommandLine", "“{text}” is not a whole number.").format(text=text)
        raise argparse.ArgumentTypeError(told) from error
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError(translate("CommandLine", "a whole number from 1 on is needed."))
    return number


def read_seconds(text: str) -> float:
    """Seconds, from 0 to a day."""
    told = translate("CommandLine", "“{text}” is not a number of seconds, 0 or more.").format(text=text)
    try:
        number = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(told) from error
    if not 0 <= number <= 86_400:
        raise argparse.ArgumentTypeError(told)
    return number


def read_moment(text: str) -> int:
    """Milliseconds since 1970 UTC of a time as ISO 8601 writes it, local unless it names its zone."""
    try:
        return round(datetime.fromisoformat(text).astimezone().timestamp() * 1000)
    except (ValueError, OverflowError, OSError) as error:
        told = translate("CommandLine", "“{text}” is not a time. Write it as 2026-11-22T10:00.").format(text=text)
        raise argparse.ArgumentTypeError(told) from error
