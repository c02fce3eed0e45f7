"""The shop's policies: TOML under ``resources/policies``, overridden by a file of the same name in the data folder."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec

from workstation.app.resources import resource
from workstation.domain.trouble import Trouble

FOLDER = "policies"
Policy = TypeVar("Policy", bound=msgspec.Struct)


def load(name: str, kind: type[Policy], root: Path | None = None) -> Policy:
    """The policy ``name`` as the frozen struct ``kind``: that of the data folder ``root`` if it has one.

    ``Trouble('policy_unfit', path, line, key, why)`` if the file cannot be used.
    """
    own = root / FOLDER / f"{name}.toml" if root is not None else None
    return _read(own if own is not None and own.exists() else resource(f"{FOLDER}/{name}.toml"), kind)


def load_or_default(name: str, kind: type[Policy], root: Path | None) -> tuple[Policy, Trouble | None]:
    """The policy, or the default with what is wrong with the shop's own file: a desk opens all the same."""
    try:
        return load(name, kind, root), None
    except Trouble as trouble:
        return load(name, kind), trouble


def _read(path: Path, kind: type[Policy]) -> Policy:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _unfit(path, line, "-", "UTF-8") from error
    except OSError as error:
        raise Trouble("file_not_read", path=str(path), why=error.strerror or "") from error
    try:
        return msgspec.convert(tomllib.loads(text), kind)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"at line (\d+)", str(error))
        raise _unfit(path, int(place[1]) if place else text.count("\n") + 1, "-", str(error)) from error
    except msgspec.ValidationError as error:
        why, _, where = str(error).partition(" - at `$")
        key = where.rstrip("`").lstrip(".") or _named(why)
        raise _unfit(path, _line_of(text, key), key or "-", why) from error


def _unfit(path: Path, line: int, key: str, why: str) -> Trouble:
    return Trouble("policy_unfit", path=str(path), line=line, key=key, why=why)


def _named(why: str) -> str:
    """The key that a sentence about the whole begins with or quotes."""
    quoted = re.search(r"`(\w+)`", why)
    begins = re.match(r"(\w+)[ :]", why)
    return quoted[1] if quoted else begins[1] if begins else ""


def _line_of(text: str, key: str) -> int:
    """The line in which ``key`` (``flags[2].letter``) stands, as well as a look at the lines can tell; else 1."""
    parts = re.findall(r"(\w+)(?:\[(\d+)\])?", key)
    lines = text.splitlines()
    at = 0
    for name, place in parts:
        starts = re.compile(rf"\s*(\[+\s*(\w+\.)*{name}\s*\]+|{name}\s*=)")
        wanted = int(place or 0)
        for number in range(at, len(lines)):
            if starts.match(lines[number]):
                at = number
                if wanted == 0:
                    break
                wanted -= 1
    return at + 1
