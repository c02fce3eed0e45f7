"""The set of all actions at run time: one QAction each, with keys that a person can change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from workstation.views.actions import conditions
from workstation.views.actions.keys import KeyRefusal, clash, portable, refusal, shown
from workstation.views.actions.table import TABLE, Action, Scope

__all__ = ["Action", "ActionSet", "KeyForbidden", "KeyStore", "KeyTaken", "MemoryKeys"]


class KeyStore(Protocol):
    """Where changed keys are kept. Only differences from the table are given to it."""

    def load(self) -> dict[str, list[str]]:
        """Portable key sequences by action key; may hold anything, even what no longer exists."""
        ...

    def save(self, keys: dict[str, list[str]]) -> None:
        """Keep ``keys`` instead of all kept before."""
        ...


class MemoryKeys:
    """A KeyStore that forgets: for replays, demos and tests."""

    def __init__(self, keys: dict[str, list[str]] | None = None) -> None:
        self.keys = keys or {}

    def load(self) -> dict[str, list[str]]:
        """What was saved last."""
        return dict(self.keys)

    def save(self, keys: dict[str, list[str]]) -> None:
        """Remember ``keys``."""
        self.keys = dict(keys)


class KeyTaken(Exception):  # noqa: N818  told in a sentence, not a bug
    """Other actions have the key; ``others`` are their keys in the table."""

    def __init__(self, sequence: str, others: tuple[str, ...]) -> None:
        super().__init__(sequence)
        self.sequence = sequence
        self.others = others


class KeyForbidden(Exception):  # noqa: N818  told in a sentence, not a bug
    """No action may have the key."""

    def __init__(self, sequence: str, why: KeyRefusal) -> None:
        super().__init__(sequence)
        self.sequence = sequence
        self.why = why


class ActionSet(QObject):
    """One for the program; give it to each window with ``add_to``.

    Signals:
        triggered(str): the action with this key was asked for, by key, menu or palette.
        keys_changed(str): the action with this key has other key sequences now.
    """

    triggered = Signal(str)
    keys_changed = Signal(str)

    def __init__(self, store: KeyStore, parent: QObject | None = None, table: Iterable[Action] = TABLE) -> None:
        super().__init__(parent)
        self._store = store
        self._table = {row.key: row for row in table}
        self._keys = _merged(self._table, store.load())
        self._actions = {row.key: self._built(row) for row in self._table.values()}
        self._conditions = conditions.ALL

    def __iter__(self) -> Iterator[Action]:
        """The rows of the table in their order."""
        return iter(self._table.values())

    def row(self, key: str) -> Action:
        """The table's row; KeyError if there is none."""
        return self._table[key]

    def action(self, key: str) -> QAction:
        """The QAction, for menus, tool bars and buttons; KeyError if there is none."""
        return self._actions[key]

    def add_to(self, window: QWidget, keys: Iterable[str] | None = None) -> None:
        """Make the keys work in ``window``: all of them, or those of the actions named."""
        for key in self._actions if keys is None else keys:
            window.addAction(self._actions[key])

    def trigger(self, key: str) -> None:
        """As if its key had been pressed; nothing if it is not offered now."""
        self._actions[key].trigger()

    def set_conditions(self, found: Iterable[str]) -> None:
        """Offer the actions whose needs are met by ``found`` (see ``conditions``), and no others."""
        self._conditions = frozenset(found)
        for key, row in self._table.items():
            self._actions[key].setEnabled(row.needs <= self._conditions)

    def keys(self, key: str) -> list[str]:
        """The portable key sequences of an action."""
        return list(self._keys[key])

    def shown_keys(self, key: str) -> str:
        """The key sequences of an action as the platform writes them, for people."""
        return " / ".join(shown(one) for one in self._keys[key])

    def changed(self, key: str) -> bool:
        """Whether the keys are other than the table's."""
        return self._keys[key] != _defaults(self._table[key])

    def taken_by(self, key: str, sequence: str) -> tuple[str, ...]:
        """The other actions whose keys clash with ``sequence``."""
        return tuple(
            other
            for other, sequences in self._keys.items()
            if other != key and any(clash(sequence, one) for one in sequences)
        )

    def rebind(self, key: str, sequences: Iterable[str], *, take_over: bool = False) -> None:
        """Give an action other keys and save them.

        Raises KeyForbidden for a key that no action may have, and KeyTaken for one that another action has,
        unless ``take_over``: then the other loses it. Nothing is changed when it raises.
        """
        wanted = list(dict.fromkeys(portable(one) or one for one in sequences))
        for one in wanted:
            if (why := refusal(one)) is not None:
                raise KeyForbidden(one, why)
            if (others := self.taken_by(key, one)) and not take_over:
                raise KeyTaken(one, others)
        changed = {key: wanted}
        for other in {other for one in wanted for other in self.taken_by(key, one)}:
            changed[other] = [old for old in self._keys[other] if not any(clash(old, one) for one in wanted)]
        self._change(changed)

    def reset(self, key: str, *, take_over: bool = False) -> None:
        """Give an action the table's keys again. Raises KeyTaken as ``rebind`` does."""
        self.rebind(key, _defaults(self._table[key]), take_over=take_over)

    def reset_all(self) -> None:
        """Give every action the table's keys again."""
        self._change({key: _defaults(row) for key, row in self._table.items()})

    def _change(self, keys: dict[str, list[str]]) -> None:
        changed = [key for key, sequences in keys.items() if self._keys[key] != sequences]
        self._keys.update(keys)
        self._store.save({key: list(keys) for key, keys in self._keys.items() if self.changed(key)})
        for key in changed:
            self._show(key)
        for key in changed:
            self.keys_changed.emit(key)

    def _built(self, row: Action) -> QAction:
        action = QAction(self)
        action.setObjectName(row.key)
        action.setMenuRole(QAction.MenuRole.QuitRole if row.key == "app.quit" else QAction.MenuRole.NoRole)
        everywhere = row.scope is Scope.APPLICATION
        context = Qt.ShortcutContext
        action.setShortcutContext(context.ApplicationShortcut if everywhere else context.WindowShortcut)
        action.setAutoRepeat(row.key in ("conversation.next", "conversation.previous"))
        action.triggered.connect(self._on_triggered)
        self._dress(action, row)
        return action

    def _show(self, key: str) -> None:
        self._dress(self._actions[key], self._table[key])

    def _dress(self, action: QAction, row: Action) -> None:
        keys = self.shown_keys(row.key)
        action.setText(row.name())
        action.setToolTip(f"{row.name()} ({keys})" if keys else row.name())
        action.setStatusTip(row.help())
        action.setShortcuts(
            [QKeySequence(one, QKeySequence.SequenceFormat.PortableText) for one in self._keys[row.key]]
        )

    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.triggered.emit(action.objectName())


def _defaults(row: Action) -> list[str]:
    return [portable(one) for one in row.default_keys]


def _merged(table: dict[str, Action], kept: dict[str, list[str]]) -> dict[str, list[str]]:
    """The table's keys with a person's changes over them.

    What no longer exists or may not be is left out; a default gives way to the same key kept for another action.
    """
    own = {key: _usable(sequences) for key, sequences in kept.items() if key in table}
    taken = [one for sequences in own.values() for one in sequences]
    merged = {}
    for key, row in table.items():
        free = [one for one in _defaults(row) if not any(clash(one, other) for other in taken)]
        merged[key] = own.get(key, free)
    return merged


def _usable(sequences: object) -> list[str]:
    found = [portable(one) for one in sequences if isinstance(one, str)] if isinstance(sequences, list) else []
    return [one for one in dict.fromkeys(found) if one and refusal(one) is None]
