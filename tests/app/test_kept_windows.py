"""Windows are remembered while the program runs, so that they come back after it was killed."""

from __future__ import annotations

from pathlib import Path

import pytest

from workstation.app.language import install_language
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.preferences import Preferences
from workstation.app.program import Program
from workstation.app.settings import Settings
from workstation.domain.people import Person
from workstation.domain.values import Role


@pytest.fixture
def program(qapp, tmp_path: Path):
    folder = DataFolder(tmp_path)
    settings = Settings(folder.settings)
    for alert in ("sound", "tray", "taskbar_alert"):
        settings.set(alert, False)
    program = Program(folder, Preferences(settings))
    yield program
    program.close()
    install_language(qapp, "en")


def test_what_is_open_is_kept_without_waiting_for_the_end(program, qtbot):
    person = Person(name="小美", role=Role.CLERK)
    program.seating.people.keep(person)
    desk = program.open_room(RoomKind.SHOP, person)
    tiles = desk.windows.others.show_tiles()
    qtbot.waitUntil(lambda: program.layout.kept_open("shop") == ([], True))
    assert program.last_room() is RoomKind.SHOP
    tiles.close()
    qtbot.waitUntil(lambda: program.layout.kept_open("shop") == ([], False))
