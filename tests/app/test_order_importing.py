"""Orders come in over the desk: looked at first, then taken, stopped without loss, while the windows go on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.order_samples import many_taobao, table, taobao_headings, write_csv
from workstation.app.clock import MachineClock
from workstation.app.order_importing_desk import OrderImportDesk
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.order_events import OrdersImported


@pytest.fixture
def tasks(qapp):
    one = Tasks()
    yield one
    one.shutdown()


@pytest.fixture
def folder(tmp_path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def room(folder, tasks, qapp):
    one = Room(RoomKind.SHOP, folder.room(RoomKind.SHOP), MachineClock(), tasks)
    yield one
    one.close()


@pytest.fixture
def desk(room, folder, tasks, qtbot):
    parent = QWidget()
    yield OrderImportDesk(room, folder, tasks, parent)
    parent.deleteLater()


@pytest.fixture
def export(tmp_path) -> Path:
    return write_csv(tmp_path / "ExportOrderList.csv", table(taobao_headings("2021"), many_taobao(450)))


def test_a_file_is_looked_at_then_brought_in_and_told(qtbot, desk, room, export):
    told = []
    room.feed.happened.connect(lambda entry: told.append(entry.event))
    desk.dialog.look_at(str(export))
    qtbot.waitUntil(desk.dialog.start.isEnabled)
    assert "450" in desk.dialog.counts.text()
    assert room.reader.orders.count() == 0
    desk.dialog.start.click()
    qtbot.waitUntil(lambda: any(isinstance(one, OrdersImported) for one in told))
    qtbot.waitUntil(lambda: desk.dialog.leave.isVisibleTo(desk.dialog))
    (fact,) = [one for one in told if isinstance(one, OrdersImported)]
    assert (fact.file, fact.added, fact.platform) == ("ExportOrderList.csv", 450, "taobao")
    assert room.reader.orders.count() == 450


def test_stopping_keeps_what_came_in_and_the_rest_comes_with_the_next_import(qtbot, desk, room, export):
    desk.dialog.look_at(str(export))
    qtbot.waitUntil(desk.dialog.start.isEnabled)
    desk.dialog.start.click()
    desk.stop()
    qtbot.waitUntil(lambda: desk.dialog.leave.isVisibleTo(desk.dialog))
    assert room.reader.orders.count() < 450
    desk.dialog.look_at(str(export))
    qtbot.waitUntil(desk.dialog.start.isEnabled)
    desk.dialog.start.click()
    qtbot.waitUntil(lambda: room.reader.orders.count() == 450)
    qtbot.waitUntil(lambda: desk.dialog.leave.isVisibleTo(desk.dialog))


def test_a_broken_profile_of_the_shop_is_named(qtbot, desk, folder, export):
    folder.order_profiles.mkdir(parents=True)
    (folder.order_profiles / "ours.toml").write_text("platform = 3", encoding="utf-8")
    desk.dialog.look_at(str(export))
    qtbot.waitUntil(lambda: "ours.toml" in desk.dialog.trouble.text())
