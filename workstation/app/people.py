"""The known people of this machine, in a small JSON file of the data folder."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

from workstation.domain.people import Person
from workstation.journal.troubles import told_as_trouble

_LOG = logging.getLogger(__name__)


class PeopleFile:
    """Keeps ``people.json``. Written beside and put in place, so that a crash leaves the old or the new one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> list[Person]:
        """Everybody, who sat down last first. A damaged file is set aside as ``.damaged`` and read as empty."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=list[Person])
        except FileNotFoundError:
            return []
        except (msgspec.DecodeError, UnicodeDecodeError) as damage:
            _LOG.warning("The list of people %s cannot be read and is set aside: %s", self._path, damage)
            self._path.replace(self._path.with_suffix(".damaged"))
            return []

    def keep(self, person: Person) -> None:
        """Put the person first, in place of the one with the same name."""
        self._write([person, *self._others(person.name)])

    def forget(self, name: str) -> None:
        """Strike the person off the list."""
        self._write(self._others(name))

    def _others(self, name: str) -> list[Person]:
        return [one for one in self.all() if one.name != name]

    def _write(self, people: list[Person]) -> None:
        fresh = self._path.with_suffix(".new")
        with told_as_trouble(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(msgspec.json.format(msgspec.json.encode(people)))
            fresh.replace(self._path)
