"""A room that cannot be opened while the program runs is told in the window in front; the program goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.commands.practised import practised
from workstation.app.language import install_language
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.preferences import Preferences
from workstation.app.program import Program
from workstation.app.settings import Settings
from workstation.domain.people import Person
from workstation.domain.trouble import Trouble
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


def test_practice_that_cannot_be_opened_is_told_and_can_be_opened_once_it_is_mended(program):
    person = Person(name="小美", role=Role.CLERK)
    program.seating.people.keep(person)
    shop = program.open_room(RoomKind.SHOP, person)
    room = program.folder.room(RoomKind.PRACTICE)
    room.folder.mkdir()
    room.journal.write_bytes(b"Dear diary, today " * 400)
    told = []
    shop.windows.notices.tell = told.append
    program.start_practice()
    assert [one.code for one in told if isinstance(one, Trouble)] == ["not_a_database"]
    assert list(program.desks) == [RoomKind.SHOP]
    room.journal.unlink()
    program.start_practice()
    assert list(program.desks) == [RoomKind.SHOP, RoomKind.PRACTICE]


def test_a_room_whose_reading_fails_is_let_go(program):
    path = practised(program.folder.root)
    content = bytearray(path.read_bytes())
    for page in range(3, len(content) // 4096):
        content[page * 4096 : page * 4096 + 400] = b"\xff" * 400
    path.write_bytes(content)
    for _ in range(2):
        with pytest.raises(Trouble) as caught:
            program.open_room(RoomKind.PRACTICE, Person(name="小美", role=Role.CLERK))
        assert caught.value.code == "file_damaged"
