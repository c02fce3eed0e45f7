"""What ``workstation doctor`` finds: versions, places, rooms. It looks only; nothing is made or changed."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from workstation.app.paths import DataFolder, RoomKind
from workstation.app.resources import resource
from workstation.app.settings import Settings
from workstation.app.version import version
from workstation.domain.people import Person
from workstation.domain.trouble import Trouble
from workstation.journal.copying import Progress
from workstation.journal.health import Health, examine
from workstation.journal.troubles import trouble_of

SMALL_DISK = 200_000_000
"""Bytes; with less free the disk is named as a trouble to come."""
MOST_REPORTS = 5


class Copy(msgspec.Struct, frozen=True, kw_only=True):
    """A backup."""

    path: str
    at: int
    """Milliseconds since 1970 UTC."""
    size: int
    """Bytes."""


class RoomFindings(msgspec.Struct, frozen=True, kw_only=True):
    """One room."""

    room: RoomKind
    health: Health
    trouble: Trouble | None = None
    """Why the database cannot be opened at all."""
    backups: int = 0
    last_backup: Copy | None = None

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return self.trouble is None and self.health.ok


class Findings(msgspec.Struct, frozen=True, kw_only=True):
    """Everything."""

    versions: dict[str, str]
    system: str
    screen: bool
    places: dict[str, str]
    fonts: tuple[str, ...]
    translations: int
    """Sources of translations found; 0 in a built program that carries the compiled one only."""
    compiled: str
    """Where the compiled translation lies, empty if there is none."""
    folder: str
    """What the data folder is: ``writable``, ``read_only``, ``absent`` or ``file``."""
    free: int
    """Bytes free on the disk of the data folder; -1 if that cannot be known."""
    people: int
    """How many are known here; -1 if the list cannot be read."""
    settings: tuple[Trouble, ...]
    reports: tuple[str, ...]
    """The latest crash reports, newest first."""
    reports_in_all: int
    rooms: tuple[RoomFindings, ...]

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """What is wrong beside the rooms."""
        found = list(self.settings)
        root = self.places["data"]
        if self.folder == "file":
            found.append(Trouble("not_a_folder", path=root))
        if self.folder == "read_only":
            found.append(Trouble("folder_read_only", path=root, folder=root))
        if 0 <= self.free < SMALL_DISK:
            found.append(Trouble("disk_nearly_full", folder=root, megabytes=self.free // 1_000_000))
        if self.people < 0:
            found.append(Trouble("people_unreadable", path=self.places["people"]))
        if not self.fonts:
            found.append(Trouble("fonts_missing", folder=self.places["fonts"]))
        if not self.compiled:
            found.append(Trouble("translation_missing", folder=self.places["translations"]))
        return tuple(found)

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong anywhere."""
        return not self.troubles and all(one.ok for one in self.rooms)


def diagnose(
    folder: DataFolder, rooms: Sequence[RoomKind], *, full: bool, screen: bool, progress: Progress | None = None
) -> Findings:
    """Look everywhere."""
    from workstation.app.language import DEFAULT, compiled, sources

    reports = _reports(folder.reports)
    return Findings(
        versions=versions(),
        system=platform.platform(),
        screen=screen,
        places=_places(folder),
        fonts=tuple(sorted(one.name for one in resource("fonts").glob("*.[ot]tf"))),
        translations=len(sources(DEFAULT)),
        compiled=str(compiled(DEFAULT) or ""),
        folder=_state(folder.root),
        free=_free(folder.root),
        people=_people(folder.people),
        settings=tuple(Settings(folder.settings, put_aside=False).problems),
        reports=tuple(one.name for one in reports[:MOST_REPORTS]),
        reports_in_all=len(reports),
        rooms=tuple(_room(folder, kind, full=full, progress=progress) for kind in rooms),
    )


def versions() -> dict[str, str]:
    """The program's and those of what it stands on."""
    import PySide6
    from PySide6.QtCore import qVersion

    return {
        "workstation": version(),
        "python": sys.version.split()[0],
        "pyside6": PySide6.__version__,
        "qt": qVersion(),
        "sqlite": sqlite3.sqlite_version,
        "sqlite_of_qt": _sqlite_of_qt(),
    }


def _sqlite_of_qt() -> str:
    """The SQLite that Qt brings along; empty if it cannot be asked."""
    try:
        from PySide6.QtSql import QSqlDatabase, QSqlQuery
    except ImportError:
        return ""
    name = "workstation doctor"
    database = QSqlDatabase.addDatabase("QSQLITE", name)
    database.setDatabaseName(":memory:")
    said = ""
    if database.open():
        query = QSqlQuery("SELECT sqlite_version()", database)
        said = str(query.value(0)) if query.next() else ""
        del query
    database.close()
    del database
    QSqlDatabase.removeDatabase(name)
    return said


def _places(folder: DataFolder) -> dict[str, str]:
    rooms = {kind.value: folder.room(kind).folder for kind in RoomKind}
    places: dict[str, Path] = {
        "data": folder.root, **rooms, "settings": folder.settings, "people": folder.people, "logs": folder.logs,
        "reports": folder.reports, "fonts": resource("fonts"), "translations": resource("translations"),
        "program": Path(__file__).resolve().parents[1],
    }  # fmt: skip
    return {name: str(path) for name, path in places.items()}


def _state(root: Path) -> str:
    if not root.exists():
        return "absent"
    if not root.is_dir():
        return "file"
    return "writable" if os.access(root, os.W_OK | os.X_OK) else "read_only"


def _free(root: Path) -> int:
    for place in (root, *root.parents):
        try:
            return shutil.disk_usage(place).free
        except OSError:
            continue
    return -1


def _people(path: Path) -> int:
    try:
        return len(msgspec.json.decode(path.read_bytes(), type=list[Person]))
    except (FileNotFoundError, NotADirectoryError):
        return 0
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return -1


def _reports(folder: Path) -> list[Path]:
    return sorted(folder.glob("crash-*.txt"), key=lambda one: one.name, reverse=True)


def _room(folder: DataFolder, kind: RoomKind, *, full: bool, progress: Progress | None) -> RoomFindings:
    paths = folder.room(kind)
    copies = sorted((_copy(one) for one in paths.backups.glob("*.db")), key=lambda one: one.at)
    trouble: Trouble | None = None
    try:
        health = examine(paths.journal, full=full, progress=progress)
    except (Trouble, OSError) as error:
        trouble = trouble_of(error, paths.journal)
        if trouble is None:
            raise
        health = Health(path=str(paths.journal), there=True)
    return RoomFindings(
        room=kind, health=health, trouble=trouble, backups=len(copies), last_backup=copies[-1] if copies else None
    )


def _copy(path: Path) -> Copy:
    found = path.stat()
    return Copy(path=str(path), at=round(found.st_mtime * 1000), size=found.st_size)
