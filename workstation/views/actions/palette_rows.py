"""What the palette lists: actions and conversations that fit, the best first."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from workstation.domain.conversation import Conversation
from workstation.domain.masking import mask_name
from workstation.domain.sources import PastConversation
from workstation.domain.values import plain
from workstation.views.actions.fuzzy import Fit, fit
from workstation.views.actions.table import Action

_LINE = 60
"""Characters of the last line that are shown."""
_ALIAS = 30
"""A fit of the English name or the initials counts this much less than one of the name shown."""
_LAST_LINE = 250
"""A fit of the last line counts this much less than one of the name."""


class Kind(StrEnum):
    """What a row leads to."""

    ACTION = "action"
    CONVERSATION = "conversation"
    PAST = "past"


class PaletteRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row. ``target`` is an action's key or a conversation's id; ``marks`` are places in ``title``."""

    kind: Kind
    target: str
    title: str
    detail: str = ""
    keys: str = ""
    score: int = 0
    marks: tuple[int, ...] = ()

    @property
    def identity(self) -> tuple[Kind, str]:
        """What stays the same while a row is worded anew."""
        return (self.kind, self.target)

    def kind_name(self) -> str:
        """The kind in the language in force."""
        translate = QCoreApplication.translate
        if self.kind is Kind.ACTION:
            return translate("Palette", "Action")
        return (
            translate("Palette", "On the desk")
            if self.kind is Kind.CONVERSATION
            else translate("Palette", "In the history")
        )


def action_row(query: str, action: Action, keys: str) -> PaletteRow | None:
    """The row of an action that fits by its name, its English name or the initials of its Chinese one."""
    name = action.name()
    found = fit(query, name)
    others = [one for one in (fit(query, action.text), fit(query, action.initials)) if one]
    best = max(others, default=None)
    if found is None and best is None:
        return None
    by_alias = best is not None and (found is None or best.score - _ALIAS > found.score)
    chosen = Fit(best.score - _ALIAS) if by_alias and best else found or Fit(0)
    return PaletteRow(
        kind=Kind.ACTION,
        target=action.key,
        title=name,
        detail=action.group_name(),
        keys=keys,
        score=chosen.score,
        marks=chosen.places,
    )


def conversation_row(query: str, one: Conversation) -> PaletteRow | None:
    """The row of a conversation on the desk: the name is shown masked, but found in full; also by the last line."""
    last = plain(one.last.body) if one.last and not one.last.recalled else ""
    named = fit(query, one.buyer.name)
    said = query.strip().casefold() in last.casefold()
    tagged = any(query.strip().casefold() in tag.casefold() for tag in one.tags)
    if named is None and not said and not tagged:
        return None
    shown = one.buyer.name if one.revealed else mask_name(one.buyer.name)
    score = named.score if named else _LAST_LINE
    return PaletteRow(
        kind=Kind.CONVERSATION,
        target=one.id,
        title=shown,
        detail=_short(last),
        score=score,
        marks=_visible(named, one.buyer.name, shown),
    )


def past_row(query: str, one: PastConversation) -> PaletteRow:
    """The row of a conversation of the history, found there by name."""
    named = fit(query, one.buyer.name)
    shown = mask_name(one.buyer.name)
    return PaletteRow(
        kind=Kind.PAST,
        target=one.id,
        title=shown,
        detail=_short(one.last_text),
        score=(named.score if named else 0) - _ALIAS,
        marks=_visible(named, one.buyer.name, shown),
    )


def _visible(found: Fit | None, name: str, shown: str) -> tuple[int, ...]:
    """The places that can be marked in what is shown without telling what the stars hide."""
    return tuple(at for at in (found.places if found else ()) if at < len(shown) and shown[at] == name[at])


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LINE else line[: _LINE - 1] + "…"


class PaletteRows(QAbstractListModel):
    """The rows as a list; ``row(at)`` gives the whole of one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PaletteRow] = []

    def show(self, rows: Iterable[PaletteRow]) -> None:
        """List these instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, at: int) -> PaletteRow | None:
        """The row at this place, None if there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.detail, row.kind_name(), row.keys) if part)
        return None
