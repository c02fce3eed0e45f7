"""What stands on paper: blocks of words. Every word is text; nothing here is markup."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    RULE = "rule"
    TABLE = "table"


class Run(msgspec.Struct, frozen=True, omit_defaults=True):
    """Words that look alike."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    struck: bool = False
    link: str = ""
    """A web address, or ``product:CODE``, ``knowledge:ID``; shown whole before anything opens."""
    tone: str = ""
    """Name of a colour of tokens; never the only sign."""


Runs = tuple[Run, ...]


class Block(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A paragraph, an item, a table and so on."""

    kind: Kind = Kind.TEXT
    runs: Runs = ()
    level: int = 0
    """Of a heading 1–6; of an item how deep it stands, from 0."""
    marker: str = ""
    """What stands before an item: ``•`` or ``2.``."""
    rows: tuple[tuple[Runs, ...], ...] = ()
    """Of a table, the headings first."""
    says: str = ""
    """What goes into a reply in place of the words, if they are not the same."""
    headed: bool = True
    """Whether the first row of a table holds headings."""
    rows_say: tuple[str, ...] = ()
    """Of a table, what each row but the headings puts into a reply, if not its words; empty for nothing."""
    offered: bool = True
    """Whether it is something to put into a reply."""
    whole: bool = False
    """A table that stays a grid however narrow it gets."""


def words(text: str, **look: bool | str) -> Run:
    """A run of plain words, cleaned of what a document would take for its own signs."""
    return Run(clean(text), **look)  # type: ignore[arg-type]


def clean(text: str) -> str:
    """``text`` without control characters; a line stays one paragraph."""
    kept = (" " if one in "\r\n\t\v\f\x1c\x1d\x1e\x85\u2029" else one for one in text if _harmless(one))
    return "".join(kept)


def plain_of(runs: Iterable[Run]) -> str:
    """The words alone."""
    return "".join(run.text for run in runs).replace("\u2028", "\n").strip()


def said_by(block: Block) -> str:
    """What a block puts into a reply: plain text."""
    if block.says:
        return block.says
    if block.kind is Kind.TABLE:
        return "\n".join(
            said for number in range(block.headed, len(block.rows)) if (said := said_by_row(block, number))
        )
    return plain_of(block.runs)


def said_by_row(block: Block, number: int) -> str:
    """A row of a table in a sentence: ``M：衣长 62，胸围 94``; of two columns ``a：b``. Headings, if any, are row 0."""
    if block.rows_say:
        return block.rows_say[number - block.headed]
    head, row = block.rows[0], block.rows[number]
    first, *rest = [plain_of(cell) for cell in row]
    if len(rest) == 1:
        return f"{first}：{rest[0]}" if rest[0] else first
    named = [measured(plain_of(name), value) for name, value in zip(head[1:], rest, strict=False) if value]
    return f"{first}：{'，'.join(named)}" if named else first


def measured(name: str, value: str) -> str:
    """``value`` behind its ``name``, with the unit that the name ends with: ``衣长 cm``, ``62`` is ``衣长 62 cm``."""
    what, _, unit = name.rpartition(" ")
    if what and unit.isascii() and unit.isalpha() and value[-1:].isdecimal():
        return f"{what} {value} {unit}"
    return f"{name} {value}".strip()


def whole_of(blocks: Iterable[Block]) -> str:
    """All blocks as plain text, as they would be sent: items with their marks, tables row by row."""
    lines: list[str] = []
    for block in blocks:
        said = said_by(block)
        if block.kind is Kind.ITEM:
            lines.append(f"{'  ' * block.level}{block.marker} {said}")
        elif block.kind is not Kind.RULE and said:
            lines.append(said)
    return "\n".join(lines)


def _harmless(one: str) -> bool:
    """Qt's documents mark frames and objects by these; and no other control character is a word."""
    return one in "\r\n\t\v\f" or not (one < " " or "\x7f" <= one < "\x85" or one in "\ufdd0\ufdd1\ufffc\ufffe\uffff")
