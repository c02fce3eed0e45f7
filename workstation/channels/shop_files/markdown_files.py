"""Reads a file or folder of Markdown as knowledge entries, with or without front matter."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import msgspec

from workstation.domain.imports import ImportFailed
from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.orders import RejectedRow

BIGGEST = 1_000_000
"""Bytes of one file."""
ENDINGS = frozenset((".md", ".markdown"))
PREFIX = "file:"
"""Begins the id of an entry that came from a file; its place below the folder follows."""

_FENCE = re.compile(r"\A\ufeff?(---|\+\+\+)[ \t]*\n(.*?)\n\1[ \t]*(?:\n|\Z)", re.DOTALL)
_HEADING = re.compile(r"\A\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|\Z)")
_PAIR = re.compile(r"([^\s:#][^:]*?)[ \t]*:[ \t]*(.*)")
_NAMES = {
    "title": "title", "标题": "title", "category": "category", "分类": "category", "tags": "tags", "标签": "tags",
    "products": "products", "商品": "products", "categories": "categories", "商品分类": "categories",
    "policies": "policies", "规则": "policies", "valid_from": "valid_from", "生效日": "valid_from",
    "valid_to": "valid_to", "截止日": "valid_to", "id": "id",
}  # fmt: skip
_LISTS = frozenset(("tags", "products", "categories", "policies"))
_DAYS = frozenset(("valid_from", "valid_to"))


class _Bad(Exception):  # noqa: N818  never leaves this module
    def __init__(self, reason: str, line: int = 1, value: str = "") -> None:
        super().__init__(reason)
        self.reason, self.line, self.value = reason, line, value


class KnowledgeFiles:
    """The entries below ``path``. Iterating gives ``KnowledgeEntry`` and ``RejectedRow`` (its column is the file).

    Reason codes: ``bad_encoding``, ``file_too_big``, ``bad_front_matter``, ``bad_day``, ``days_reversed``,
    ``empty_text``, ``file_unreadable``. Raises ``ImportFailed``: ``no_markdown`` (name), ``file_unreadable``.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def __iter__(self) -> Iterator[KnowledgeEntry | RejectedRow]:
        for file in self.files():
            place = file.relative_to(self.path).as_posix() if file != self.path else file.name
            try:
                yield _entry(_text(file), place)
            except _Bad as bad:
                yield RejectedRow(row=bad.line, column=place, reason=bad.reason, value=bad.value[:60])

    def files(self) -> list[Path]:
        """The Markdown files, by name; hidden folders are passed over. Raises ``ImportFailed`` if there are none."""
        name = self.path.name or str(self.path)
        if self.path.is_file():
            return [self.path]
        if not self.path.exists():
            raise ImportFailed("file_unreadable", name=name, detail="")
        found = sorted(one for one in self.path.rglob("*") if one.suffix.lower() in ENDINGS and one.is_file())
        found = [one for one in found if not any(part.startswith(".") for part in one.relative_to(self.path).parts)]
        if not found:
            raise ImportFailed("no_markdown", name=name)
        return found


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > BIGGEST:
            raise _Bad("file_too_big")
        data = file.read_bytes()
    except OSError as fault:
        raise _Bad("file_unreadable", value=fault.strerror or "") from fault
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError:
            continue
    raise _Bad("bad_encoding")


def _entry(text: str, place: str) -> KnowledgeEntry:
    fence = _FENCE.match(text)
    fields: dict[str, object] = _front(fence[1], fence[2]) if fence else {}
    body = text[fence.end() :] if fence else text
    if not fields.get("title"):
        heading = _HEADING.match(body)
        fields["title"] = heading[1] if heading else place.rpartition("/")[2].rpartition(".")[0]
        body = body[heading.end() :] if heading else body
    if not body.strip():
        raise _Bad("empty_text", text.count("\n") + 1)
    folder = place.rpartition("/")[0].rpartition("/")[2]
    defaults = {"id": PREFIX + place.rpartition(".")[0], "category": folder, "text": body.strip()}
    try:
        made = msgspec.convert({**defaults, **fields}, KnowledgeEntry)
    except msgspec.ValidationError as fault:
        raise _Bad("bad_front_matter", 1, str(fault)) from fault
    if made.valid_from and made.valid_to and made.valid_to < made.valid_from:
        raise _Bad("days_reversed", 1, made.valid_to)
    return made


def _front(fence: str, text: str) -> dict[str, object]:
    """What stands between the fences: TOML between plus signs, ``key: value`` lines between dashes."""
    told = _toml(text) if fence == "+++" else _lines(text)
    fields: dict[str, object] = {}
    for name, value in told.items():
        key = _NAMES.get(name.strip().lower())
        if key in _LISTS:
            fields[key] = tuple(str(one).strip() for one in value) if isinstance(value, list) else _several(str(value))
        elif key in _DAYS:
            fields[key] = _day(value)
        elif key is not None:
            fields[key] = str(value).strip()
    return fields


def _toml(text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text + "\n")
    except tomllib.TOMLDecodeError as fault:
        found = re.search(r"line (\d+)", str(fault))
        raise _Bad("bad_front_matter", 1 + int(found[1]) if found else 1, str(fault)) from fault


def _lines(text: str) -> dict[str, object]:
    """The part of YAML that notes use: ``key: value``, ``key: [a, b]``, and ``- a`` lines below a key."""
    told: dict[str, object] = {}
    last = ""
    for number, line in enumerate(text.split("\n"), start=2):
        item = re.match(r"\s*-\s+(.+)", line)
        pair = _PAIR.fullmatch(line.strip())
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if item is not None and last:
            before = told[last]
            told[last] = [*(before if isinstance(before, list) else []), _bare(item[1])]
        elif pair is not None:
            last, value = pair[1], pair[2].strip()
            bracketed = value.startswith("[") and value.endswith("]")
            told[last] = [_bare(one) for one in value[1:-1].split(",") if one.strip()] if bracketed else _bare(value)
        else:
            raise _Bad("bad_front_matter", number, line)
    return told


def _bare(text: str) -> str:
    text = text.strip()
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text


def _several(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in re.split(r"[\s,，、;；]+", text) if one))


def _day(value: object) -> str:
    if isinstance(value, date):
        return (value.date() if isinstance(value, datetime) else value).isoformat()
    text = str(value).strip().replace("/", "-").replace(".", "-")
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise _Bad("bad_day", 1, text) from None
