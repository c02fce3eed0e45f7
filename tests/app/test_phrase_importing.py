"""Phrases come in over the desk: looked at first, then taken, while the windows go on; and go out again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from workstation.app.clock import MachineClock
from workstation.app.paths import RoomKind, RoomPaths
from workstation.app.phrase_importing_desk import PhraseExport, PhraseImportDesk
from workstation.app.phrase_shelf import PhraseShelf
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.phrase_events import PhrasesImported
from workstation.domain.values import Limits, Role

ROWS = "分组,编码,内容\n" + "".join(f"退换,t{n},第{n}条\n" for n in range(700)) + "退换,x,\n"


@pytest.fixture
def tasks(qapp):
    one = Tasks()
    yield one
    one.shutdown()


@pytest.fixture
def sit(tmp_path, tasks, qtbot):
    rooms = []

    def sat(role):
        room = Room(RoomKind.SHOP, RoomPaths(tmp_path / "shop"), MachineClock(), tasks)
        rooms.append(room)
        room.begin("小美", role, Limits())
        qtbot.waitUntil(lambda: room.feed.desk.clerk == "小美")
        return room

    yield sat
    tasks.shutdown()
    for room in rooms:
        room.close()


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def file(tmp_path) -> Path:
    (tmp_path / "短语.csv").write_text(ROWS, encoding="gb18030")
    return tmp_path / "短语.csv"


def test_a_supervisor_brings_a_file_in_and_the_panels_hear_of_it(qtbot, sit, tasks, parent, file):
    room, told = sit(Role.SUPERVISOR), []
    room.feed.happened.connect(lambda entry: told.append(entry.event))
    shelf = PhraseShelf(room.feed, room.paths.journal, tasks)
    with qtbot.waitSignal(shelf.changed):
        shelf.load()
    desk = PhraseImportDesk(room, tasks, parent)
    desk.dialog.look_at(str(file))
    qtbot.waitUntil(desk.dialog.start.isEnabled)
    assert "700" in desk.dialog.summary.text()
    assert shelf.all() == []
    desk.dialog.start.click()
    qtbot.waitUntil(lambda: len(shelf.all()) == 700)
    assert PhrasesImported(file="短语.csv", added=700, bad=1) in told
    qtbot.waitUntil(lambda: not desk.dialog.leave.isHidden())


def test_a_clerk_brings_in_their_own(qtbot, sit, tasks, parent, file):
    room = sit(Role.CLERK)
    desk = PhraseImportDesk(room, tasks, parent)
    desk.dialog.look_at(str(file))
    qtbot.waitUntil(desk.dialog.start.isEnabled)
    assert desk.dialog.planned.rows.index(0, 1).data() == "小美"


def test_what_is_written_out_comes_back_the_same(qtbot, sit, tasks, parent, file, tmp_path):
    room = sit(Role.SUPERVISOR)
    desk = PhraseImportDesk(room, tasks, parent)
    desk.dialog.look_at(str(file))
    qtbot.waitUntil(desk.dialog.start.isEnabled)
    desk.dialog.start.click()
    qtbot.waitUntil(lambda: not desk.dialog.leave.isHidden())
    PhraseExport(room, tasks, parent).write(tmp_path / "alle.xlsx")
    qtbot.waitUntil((tmp_path / "alle.xlsx").exists)
    desk.dialog.look_at(str(tmp_path / "alle.xlsx"))
    qtbot.waitUntil(lambda: not desk.dialog.leave.isHidden())
    assert not desk.dialog.start.isEnabled()
    assert "700" in desk.dialog.counts.text()


def test_a_place_that_cannot_be_written_is_told(qtbot, sit, tasks, parent, tmp_path):
    export = PhraseExport(sit(Role.CLERK), tasks, parent)
    with qtbot.waitSignal(export.objected) as told:
        export.write(tmp_path / "none" / "a.csv")
    assert told.args[0].code == "file_not_written"
