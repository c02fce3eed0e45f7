"""An entry as blocks: its title, what it is about, and its text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from workstation.domain.knowledge import KnowledgeEntry
from workstation.views.knowledge.words import policy_words, validity
from workstation.views.paper.blocks import Block, Kind, Run, words
from workstation.views.paper.markdown import read_markdown

_EMPHASIS = re.compile(r"[*`]+|~~|\]\([^)]*\)|(?<=\w)\[|^\[")
_SIGNS = re.compile(r"(?:^|(?<=\s))(?:[-+>]|#+|\d+\.)(?=\s)|\|(?:\s*:?-+:?\s*\|)*")
_BLANKS = re.compile(r"\s+")


def blocks_of(entry: KnowledgeEntry, day: str, products: Mapping[str, str]) -> tuple[Block, ...]:
    """The sheet of ``entry`` on a day. ``products`` are the names of those it is about, by code."""
    title = Block(kind=Kind.HEADING, level=1, runs=(words(entry.title),), offered=False)
    about = [block for block in (_standing(entry, day), _subjects(entry, products)) if block.runs]
    return (title, *about, *read_markdown(entry.text))


def without_signs(snippet: str) -> str:
    """A piece of an entry's text on one line, without the signs of Markdown."""
    return _BLANKS.sub(" ", _SIGNS.sub(" ", _EMPHASIS.sub("", snippet))).strip()


def _standing(entry: KnowledgeEntry, day: str) -> Block:
    """Category, tags, validity; out of force in words and colour."""
    runs: list[Run] = []
    if not entry.holds_on(day):
        runs.append(words(QCoreApplication.translate("Knowledge", "Not in force today"), bold=True, tone="danger"))
    held = validity(entry.valid_from, entry.valid_to)
    runs += [words(word, tone="muted") for word in (held, entry.category, *entry.tags) if word]
    return Block(runs=_spaced(runs, " · "), offered=False)


def _subjects(entry: KnowledgeEntry, products: Mapping[str, str]) -> Block:
    runs = [words(products.get(code, code), link=f"product:{code}") for code in entry.products]
    runs += [words(name, tone="muted") for name in entry.categories]
    runs += [words(policy_words(name), link=f"policy:{name}") for name in entry.policies]
    if not runs:
        return Block()
    return Block(
        runs=(words(QCoreApplication.translate("Knowledge", "About: "), tone="muted"), *_spaced(runs, "、")),
        offered=False,
    )


def _spaced(runs: list[Run], between: str) -> tuple[Run, ...]:
    spaced = [one for run in runs for one in (run, words(between, tone="muted"))]
    return tuple(spaced[:-1])
