"""Where everything lies in the data folder."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple


class RoomKind(StrEnum):
    """Practice and shop never share a file."""

    SHOP = "shop"
    PRACTICE = "practice"


class RoomPaths(NamedTuple):
    """The files of one room."""

    folder: Path
    pictures_of: Path | None = None
    """The folder of the room whose pictures it shares; None if it has its own."""

    @property
    def journal(self) -> Path:
        """The database."""
        return self.folder / "journal.db"

    @property
    def pictures(self) -> Path:
        """Pictures and files, by hash."""
        return (self.pictures_of or self.folder) / "pictures"

    @property
    def backups(self) -> Path:
        """Daily copies of the database and those made before a migration."""
        return self.folder / "backups"


class DataFolder(NamedTuple):
    """The data folder of one person on one machine."""

    root: Path

    def room(self, kind: RoomKind) -> RoomPaths:
        """The files of the shop or of practice."""
        return RoomPaths(self.root / kind.value)

    def branch(self, name: str) -> RoomPaths:
        """The files of a lesson that was taken over; it shows the pictures of practice."""
        return RoomPaths(self.branches / name, self.room(RoomKind.PRACTICE).folder)

    @property
    def branches(self) -> Path:
        """Lessons that were taken over, each in a folder of its own."""
        return self.root / "branches"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.root / "settings.json"

    @property
    def people(self) -> Path:
        """Who may sit here."""
        return self.root / "people.json"

    @property
    def layout(self) -> Path:
        """Windows, splitters and keys (QSettings)."""
        return self.root / "layout.ini"

    @property
    def logs(self) -> Path:
        """The log and its older parts."""
        return self.root / "logs"

    @property
    def reports(self) -> Path:
        """Crash reports."""
        return self.root / "reports"

    @property
    def recordings(self) -> Path:
        """Where recordings are exported to at first."""
        return self.root / "recordings"

    @property
    def order_profiles(self) -> Path:
        """Profiles of order exports that the shop has added."""
        return self.root / "order_profiles"

    @property
    def scenarios(self) -> Path:
        """Scenarios that were written here."""
        return self.root / "scenarios"

    @property
    def scenario_pictures(self) -> Path:
        """Pictures that customers of own scenarios send, by name."""
        return self.scenarios / "pictures"

    @property
    def lessons(self) -> Path:
        """Lessons that were written here."""
        return self.root / "lessons"


def default_folder() -> Path:
    """The user's data folder as the operating system has it."""
    import platformdirs  # only here: most starts name a folder or have one

    return Path(platformdirs.user_data_dir("workstation", appauthor=False))
