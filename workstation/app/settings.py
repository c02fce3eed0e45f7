"""The settings of this machine: a JSON file in the data folder, checked against the declared table."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from workstation.domain.settings import Setting, Unfit, Value, unfit
from workstation.domain.settings_table import SETTINGS
from workstation.domain.trouble import Trouble

_log = logging.getLogger(__name__)


class ValueUnfitError(ValueError):
    """A value does not fit its setting; ``why`` says in what way."""

    def __init__(self, key: str, why: Unfit) -> None:
        super().__init__(f"{key}: {why}")
        self.key = key
        self.why = why


class Settings:
    """Reads the file once, writes it whole at each change.

    Keys that this version does not know are kept. A bad value gives the default and a line in ``problems``;
    a file that cannot be read at all is put aside under another name, never lost.
    """

    def __init__(self, path: Path, table: tuple[Setting, ...] = SETTINGS, *, put_aside: bool = True) -> None:
        """With ``put_aside`` off a damaged file is left where it is: for those who only look."""
        self._path = path
        self._put_aside_damaged = put_aside
        self._table = {one.key: one for one in table}
        self._listeners: list[Callable[[str, Value], None]] = []
        self.problems: list[Trouble] = []
        """What was wrong with the file, for ``doctor``; the log has it too."""
        self._raw = self._read()
        self._values = {key: self._checked(one) for key, one in self._table.items()}

    def __getitem__(self, key: str) -> Value:
        """The value of ``key``; KeyError if no such setting is declared."""
        return self._values[key]

    def switch(self, key: str) -> bool:
        """The value of a switch."""
        return bool(self._values[key])

    def whole(self, key: str) -> int:
        """The value of a whole number."""
        return int(self._values[key])

    def text(self, key: str) -> str:
        """The value of a choice, a text or a time."""
        return str(self._values[key])

    def values(self) -> dict[str, Value]:
        """All values by key."""
        return dict(self._values)

    def on_change(self, listener: Callable[[str, Value], None]) -> None:
        """Call ``listener(key, value)`` after each change."""
        self._listeners.append(listener)

    def set(self, key: str, value: object) -> None:
        """Keep ``value`` and tell the listeners; nothing happens if it is the same already.

        ``ValueUnfitError`` if it does not fit; OSError if the file cannot be written, and then nothing has changed.
        """
        why = unfit(self._table[key], value)
        if why is not None:
            raise ValueUnfitError(key, why)
        if value == self._values[key] and key in self._raw:
            return
        raw = {**self._others(), key: value}
        self._write(raw)
        self._raw = raw
        self._values[key] = value  # type: ignore[assignment]  # unfit() has seen to its type
        for listener in list(self._listeners):
            listener(key, self._values[key])

    def _checked(self, one: Setting) -> Value:
        if one.key not in self._raw:
            return one.default
        value = self._raw[one.key]
        why = unfit(one, value)
        if why is None:
            return value  # type: ignore[return-value]  # unfit() has seen to its type
        self._problem("setting_unfit", key=one.key, why=why.value, default=str(one.default))
        return one.default

    def _read(self) -> dict[str, object]:
        try:
            return _decoded(self._path)
        except FileNotFoundError:
            return {}
        except OSError as error:
            self._problem("settings_unreadable", why=error.strerror or str(error))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            kept = self._put_aside() if self._put_aside_damaged else self._path
            self._problem("settings_damaged", why=str(error), kept=str(kept))
        return {}

    def _others(self) -> dict[str, object]:
        """What the file says now: another program may have changed a setting meanwhile."""
        try:
            return {**self._raw, **_decoded(self._path)}
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return self._raw

    def _put_aside(self) -> Path:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        aside = self._path.with_name(f"{self._path.stem}-damaged-{stamp}{self._path.suffix}")
        try:
            self._path.replace(aside)
        except OSError as error:
            _log.warning("The settings could not be put aside: %s", error)
            return self._path
        return aside

    def _problem(self, code: str, **values: str) -> None:
        self.problems.append(Trouble(code, path=str(self._path), **values))
        _log.warning("%s: %s", code, {"path": str(self._path), **values})

    def _write(self, raw: dict[str, object]) -> None:
        """Whole or not at all, even if the power fails."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        half = self._path.with_name(f"{self._path.name}.new")
        with half.open("wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(raw), indent=2) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        half.replace(self._path)


def _decoded(path: Path) -> dict[str, object]:
    return msgspec.json.decode(path.read_bytes(), type=dict[str, object])
