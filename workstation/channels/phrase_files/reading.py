"""Reads a file of phrases: any of the kinds that shops have, CSV of any encoding or xlsx, by its headings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import msgspec

from workstation.channels.chat_files.lines import Progress
from workstation.channels.phrase_files.headings import OWNER, TEAM, TEXT, Headings
from workstation.channels.sheets.heading import to_heading
from workstation.channels.sheets.row import Row
from workstation.channels.sheets.sheet import Sheet
from workstation.domain.imports import ImportFailed, RejectedLine
from workstation.domain.orders import RejectedRow
from workstation.domain.phrase_import import FileRow
from workstation.domain.phrases import (
    CODE_LENGTH,
    FAVOURITES,
    LINES,
    TEXT_LENGTH,
    Phrase,
    PhraseKind,
    PhraseScope,
    Question,
    content,
    tidy,
)

_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?")
_SHORTENED = 60
_FIELDS = frozenset(
    ("group", "code", "title", "kind", "picture", "link", "product", "valid_from", "valid_to", "favourite", "answers")
)
_LOST = frozenset(("digits_lost", "cell_error", "cell_too_long"))


class Whose(msgspec.Struct, frozen=True):
    """Whose the phrases of a file become. ``scope``: all of them; None: as each row says, else the team's."""

    scope: PhraseScope | None = None
    owner: str = ""
    """The clerk whose personal phrases they become where the file does not say."""


class _BadCell(Exception):  # noqa: N818  never leaves this module
    def __init__(self, key: str, reason: str, value: str) -> None:
        super().__init__(reason)
        self.key, self.reason, self.value = key, reason, value


class PhraseFile:
    """The rows of a file. Iterating gives ``FileRow`` for good ones and ``RejectedRow`` for bad ones.

    Reason codes of rows: ``empty_text``, ``text_too_long``, ``code_too_long``, ``unknown_team_mark``, ``bad_day``,
    ``days_reversed``, ``bad_favourite``, ``unknown_question``, ``digits_lost``, ``cell_error``, ``cell_too_long``, and
    those of ``sheets`` for lines. Raises ``ImportFailed``: ``unknown_phrases`` (name) without a known heading, and as
    ``Sheet`` does.
    """

    def __init__(
        self, path: Path, headings: Headings, whose: Whose, progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:  # fmt: skip
        self.path = path
        self._headings = headings
        self._whose = whose
        self._sheet = Sheet(path, progress, cancelled, knows=headings.knows)
        self._places: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._given: frozenset[str] = frozenset()

    @property
    def encoding(self) -> str:
        """What the file is written in, known once the iteration has begun."""
        return self._sheet.encoding

    @property
    def stopped(self) -> bool:
        """Whether the iteration ended because it was cancelled."""
        return self._sheet.stopped

    @property
    def says_whose(self) -> bool:
        """Whether the file has a column that tells the team's from one's own; known after the iteration."""
        return TEAM in self._places

    def __iter__(self) -> Iterator[FileRow | RejectedRow]:
        for rows in self._sheet.sheets():
            heading = to_heading(rows, self._headings.knows)
            if heading is not None:
                self._learn(heading)
                yield from map(self._row, rows)
                return
        if not self.stopped:
            raise ImportFailed("unknown_phrases", name=self.path.name)

    def _learn(self, heading: Row) -> None:
        self._places = self._headings.places(heading)
        self._names = {key: heading.cells[place].strip() for key, place in self._places.items()}
        given = {TEXT, *(_FIELDS & set(self._places))}
        if TEAM in self._places and self._whose.scope is None:
            given.add("scope")
        self._given = frozenset(given)

    def _row(self, row: Row | RejectedLine) -> FileRow | RejectedRow:
        if isinstance(row, RejectedLine):
            return RejectedRow(row=row.line, column="", reason=row.reason_code)
        try:
            return FileRow(row.number, self._phrase(row), self._given, self._names.get("code", ""))
        except _BadCell as bad:
            column = self._names.get(bad.key, "")
            return RejectedRow(row=row.number, column=column, reason=bad.reason, value=bad.value[:_SHORTENED])

    def _phrase(self, row: Row) -> Phrase:
        cell = {key: row.cells[place] if place < len(row.cells) else "" for key, place in self._places.items()}
        for key, place in self._places.items():
            if row.faults.get(place) in _LOST:
                raise _BadCell(key, row.faults[place], cell[key])
        scope, owner = self._scope(cell)
        phrase = tidy(
            Phrase(
                scope=scope,
                owner=owner,
                group=cell.get("group", ""),
                code=cell.get("code", ""),
                title=cell.get("title", ""),
                text=cell[TEXT],
                kind=self._headings.kind(cell.get("kind", "")),
                picture=cell.get("picture", "").strip(),
                link=cell.get("link", "").strip(),
                product=cell.get("product", "").strip(),
                valid_from=_day(cell, "valid_from"),
                valid_to=_day(cell, "valid_to"),
                favourite=_favourite(cell),
                answers=self._answers(cell),
            )
        )
        return _checked(phrase)

    def _scope(self, cell: dict[str, str]) -> tuple[PhraseScope, str]:
        scope = self._whose.scope
        if scope is None:
            mark = self._headings.mark(cell[TEAM]) if TEAM in cell else True
            if mark is None:
                raise _BadCell(TEAM, "unknown_team_mark", cell[TEAM])
            scope = PhraseScope.TEAM if mark else PhraseScope.PERSONAL
        if scope is PhraseScope.TEAM:
            return scope, ""
        said = self._whose.scope is None and OWNER in cell
        return scope, cell[OWNER].strip() if said else self._whose.owner

    def _answers(self, cell: dict[str, str]) -> Question | None:
        try:
            return self._headings.question(cell.get("answers", ""))
        except KeyError as unknown:
            raise _BadCell("answers", "unknown_question", cell["answers"]) from unknown


def _checked(phrase: Phrase) -> Phrase:
    if not content(phrase).strip() or (phrase.kind is PhraseKind.TEXT and not phrase.text.strip()):
        raise _BadCell(TEXT, "empty_text", "")
    if len(phrase.text) > TEXT_LENGTH or phrase.text.count("\n") >= LINES:
        raise _BadCell(TEXT, "text_too_long", phrase.text)
    if len(phrase.code) > CODE_LENGTH or not phrase.code.isprintable():
        raise _BadCell("code", "code_too_long", phrase.code)
    if phrase.valid_from and phrase.valid_to and phrase.valid_to < phrase.valid_from:
        raise _BadCell("valid_to", "days_reversed", phrase.valid_to)
    return phrase


def _day(cell: dict[str, str], key: str) -> str:
    text = cell.get(key, "").strip()
    if not text:
        return ""
    found = _DAY.fullmatch(text)
    try:
        return date(*map(int, found.groups())).isoformat() if found else _bad(key, text)
    except ValueError:
        return _bad(key, text)


def _bad(key: str, text: str) -> str:
    raise _BadCell(key, "bad_day", text)


def _favourite(cell: dict[str, str]) -> int:
    text = cell.get("favourite", "").strip()
    if text in ("", "0"):
        return 0
    if text.isdecimal() and int(text) in FAVOURITES:
        return int(text)
    raise _BadCell("favourite", "bad_favourite", text)
