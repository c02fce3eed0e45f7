"""The key of the service: in the keyring of the operating system, and nowhere else.

One for each address, so that a key is never sent to another service than it was entered for. May wait for the system
(an unlocking dialog), hence only on threads.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from functools import partial
from typing import TypeVar

import keyring
from keyring.backend import KeyringBackend

from workstation.domain.trouble import Trouble

_log = logging.getLogger(__name__)

PROGRAM = "workstation-phrasing"
_KEY = re.compile(r"[!-~]{1,500}")
_FILES = "keyrings.alt"
"""Backends that write into files."""


T = TypeVar("T")


class ServiceKeys:
    """Keys by address."""

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        """Without ``backend``: the system's own."""
        self._backend = backend

    def of(self, url: str) -> str:
        """The key for ``url``; empty if none is kept. A computer without a keyring has none."""
        try:
            return _asked(partial(self._keyring().get_password, PROGRAM, url)) or ""
        except Trouble:
            return ""

    def keep(self, url: str, key: str) -> None:
        """Keep ``key`` for ``url`` instead of the one before.

        ``Trouble("key_unfit")`` if it cannot be one, ``Trouble("no_keyring")`` if nothing here keeps secrets.
        """
        if not _KEY.fullmatch(key):
            raise Trouble("key_unfit")
        _asked(partial(self._keyring().set_password, PROGRAM, url, key))
        if self.of(url) != key:  # a backend that keeps nothing refuses nothing
            raise Trouble("no_keyring")

    def forget(self, url: str) -> None:
        """Keep none for ``url``; nothing happens if there is none. ``Trouble("no_keyring")``."""
        if _asked(partial(self._keyring().get_password, PROGRAM, url)) is not None:
            _asked(partial(self._keyring().delete_password, PROGRAM, url))

    def _keyring(self) -> KeyringBackend:
        if self._backend is None:
            self._backend = _own()
        return self._backend


def _asked(work: Callable[[], T]) -> T:
    """What the keyring answers. ``Trouble("no_keyring")`` if it does not: its own words might hold the key."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001  backends of five systems raise whatever theirs raises
        _log.warning("The keyring did not answer: %s", type(error).__name__)
        raise Trouble("no_keyring") from None


def _own() -> KeyringBackend:
    """The system's keyring, or the first of several, that is no file. ``Trouble("no_keyring")`` if there is none."""
    found: KeyringBackend = keyring.get_keyring()
    several: list[KeyringBackend] = getattr(found, "backends", None) or [found]
    for one in several:
        if not type(one).__module__.startswith(_FILES):
            return one
    raise Trouble("no_keyring")
