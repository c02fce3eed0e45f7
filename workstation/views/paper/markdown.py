"""Markdown to blocks. HTML in it stays words, pictures become their names, only web addresses become links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from workstation.views.chat.links import address
from workstation.views.paper.blocks import Block, Kind, Run, Runs, clean

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

LONGEST = 60_000
"""Characters of a text that are read as Markdown; what follows is shown as it is."""
OUR_LINKS = ("product:", "knowledge:", "policy:")
_STYLES = {"strong": "bold", "em": "italic", "s": "struck"}


def read_markdown(text: str) -> tuple[Block, ...]:
    """The blocks of ``text``."""
    blocks = list(_Reading(_parser().parse(text[:LONGEST])).blocks())
    if len(text) > LONGEST:
        blocks.extend(Block(runs=(Run(clean(line)),)) for line in text[LONGEST:].split("\n") if line.strip())
    return tuple(blocks)


@cache
def _parser() -> MarkdownIt:
    """CommonMark with tables and strike-through, without HTML. Loaded with the first text that is read."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


class _Reading:
    """Walks over the tokens once, minding in which list and quotation it is."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = iter(tokens)
        self._lists: list[int | None] = []  # the number of the next item, None where they have none
        self._quotes = 0
        self._marker = ""

    def blocks(self) -> Iterator[Block]:
        for token in self._tokens:
            match token.type:
                case "bullet_list_open":
                    self._lists.append(None)
                case "ordered_list_open":
                    self._lists.append(int(token.attrGet("start") or 1))
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                case "list_item_open":
                    self._marker = self._next_marker()
                case "blockquote_open":
                    self._quotes += 1
                case "blockquote_close":
                    self._quotes -= 1
                case "heading_open":
                    yield Block(kind=Kind.HEADING, runs=self._inline(), level=int(token.tag[1:]))
                case "paragraph_open":
                    yield self._paragraph(self._inline())
                case "fence" | "code_block" | "html_block":
                    lines = "\u2028".join(clean(line) for line in token.content.rstrip("\n").split("\n"))
                    yield Block(kind=Kind.CODE, runs=(Run(lines, code=True),))
                case "hr":
                    yield Block(kind=Kind.RULE, offered=False)
                case "table_open":
                    yield Block(kind=Kind.TABLE, rows=self._table())
                case _:
                    pass

    def _next_marker(self) -> str:
        number = self._lists[-1]
        if number is None:
            return "•"
        self._lists[-1] = number + 1
        return f"{number}."

    def _paragraph(self, runs: Runs) -> Block:
        if self._lists:
            marker, self._marker = self._marker, ""
            return Block(kind=Kind.ITEM, runs=runs, level=len(self._lists) - 1, marker=marker)
        return Block(kind=Kind.QUOTE if self._quotes else Kind.TEXT, runs=runs)

    def _inline(self) -> Runs:
        """The runs of the inline token that follows an opening one."""
        return read_inline(next(self._tokens).children or ())

    def _table(self) -> tuple[tuple[Runs, ...], ...]:
        rows: list[list[Runs]] = []
        for token in self._tokens:
            match token.type:
                case "tr_open":
                    rows.append([])
                case "th_open" | "td_open":
                    rows[-1].append(self._inline())
                case "table_close":
                    break
                case _:
                    pass
        return tuple(tuple(row) for row in rows)


def read_inline(tokens: Sequence[Token]) -> Runs:
    """The words of a line."""
    look, runs = Run(""), list[Run]()
    for place, token in enumerate(tokens):
        match token.type:
            case "text" | "text_special" | "html_inline":
                runs.append(replace(look, text=clean(token.content)))
            case "code_inline":
                runs.append(replace(look, text=clean(token.content), code=True))
            case "softbreak":
                runs.append(replace(look, text=_joint(tokens, place)))
            case "hardbreak":
                runs.append(replace(look, text="\u2028"))
            case "link_open":
                look = replace(look, link=_leads_to(str(token.attrGet("href") or "")))
            case "link_close":
                look = replace(look, link="")
            case "image":
                runs.append(_picture(token, look))
            case _:
                look = _turned(look, token)
    return tuple(run for run in runs if run.text)


def _turned(look: Run, token: Token) -> Run:
    """Bold and the like, begun or ended."""
    name, _, way = token.type.rpartition("_")
    return replace(look, **{_STYLES[name]: way == "open"}) if name in _STYLES else look


def _picture(token: Token, look: Run) -> Run:
    """A picture from elsewhere is never loaded: its name, leading to where it lies."""
    name = clean("".join(one.content for one in token.children or ())) or "…"
    words = QCoreApplication.translate("Markdown", "[picture: {name}]").format(name=name)
    return replace(look, text=words, link=_leads_to(str(token.attrGet("src") or "")))


def _leads_to(url: str) -> str:
    """The address if it is one that a person can be shown, else none: the words stay words."""
    return url if url.startswith(OUR_LINKS) or address(url) is not None else ""


def _joint(tokens: Sequence[Token], place: int) -> str:
    """What a line's end becomes: a blank between Latin words, nothing between Chinese ones."""
    before = tokens[place - 1].content[-1:] if place else ""
    after = tokens[place + 1].content[:1] if place + 1 < len(tokens) else ""
    return "" if before > "\u2e7f" or after > "\u2e7f" else " "
