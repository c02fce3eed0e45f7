"""The shop's own knowledge and products come in over the desk: looked at first, then taken."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from workstation.app.clock import MachineClock
from workstation.app.guide import steps
from workstation.app.paths import RoomKind, RoomPaths
from workstation.app.room import Room
from workstation.app.shop_importing_desk import ShopImportDesk
from workstation.app.tasks import Tasks
from workstation.domain.knowledge_events import KnowledgeKept, ProductKept
from workstation.domain.values import Limits, Role
from workstation.views.actions.table import TABLE
from workstation.views.imports.shop_dialog import Goods


@pytest.fixture
def tasks(qapp):
    one = Tasks()
    yield one
    one.shutdown()


@pytest.fixture
def room(tmp_path, tasks, qtbot):
    one = Room(RoomKind.SHOP, RoomPaths(tmp_path / "shop"), MachineClock(), tasks)
    one.begin("小美", Role.CLERK, Limits())
    qtbot.waitUntil(lambda: one.feed.desk.clerk == "小美")
    yield one
    tasks.shutdown()
    one.close()


@pytest.fixture
def make(room, tasks, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)

    def made(goods):
        desk = ShopImportDesk(goods, room, tasks, parent)
        desk.dialog.show()
        return desk

    return made


def facts(room, kind):
    found = []
    room.feed.happened.connect(lambda entry: found.append(entry.event) if isinstance(entry.event, kind) else None)
    return found


def test_a_folder_of_notes_is_looked_at_then_kept(qtbot, room, make, tmp_path):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "wash.md").write_text("# 羊毛衫怎么洗\n\n冷水手洗。", encoding="utf-8")
    (tmp_path / "notes" / "empty.md").write_text("# 空的\n", encoding="utf-8")
    kept = facts(room, KnowledgeKept)
    desk = make(Goods.KNOWLEDGE)
    desk.dialog.look_at(str(tmp_path / "notes"))
    qtbot.waitUntil(desk.dialog.start.isEnabled)
    assert "1" in desk.dialog.summary.text()
    assert desk.dialog.left_out.isVisible()
    assert kept == []
    desk.dialog.start.click()
    qtbot.waitUntil(lambda: bool(kept))
    assert kept[0].entry.title == "羊毛衫怎么洗"
    qtbot.waitUntil(desk.dialog.leave.isVisible)
    desk.dialog.look_at(str(tmp_path / "notes"))
    qtbot.waitUntil(lambda: not desk.dialog._running)
    assert not desk.dialog.start.isEnabled()


def test_a_table_of_products_comes_in_with_its_bad_row_listed(qtbot, room, make, tmp_path):
    table = tmp_path / "goods.csv"
    table.write_text("商品编码,商品标题,价格,库存\nA1,毛巾,19.9,3\n,没有编码,1,1\n", encoding="gbk")
    kept = facts(room, ProductKept)
    desk = make(Goods.PRODUCTS)
    desk.dialog.look_at(str(table))
    qtbot.waitUntil(desk.dialog.start.isEnabled)
    assert desk.dialog.left_out.isVisible()
    desk.dialog.start.click()
    qtbot.waitUntil(lambda: bool(kept))
    assert (kept[0].product.code, str(kept[0].product.price)) == ("A1", "19.90")


def test_what_cannot_be_read_is_said_and_nothing_is_offered(qtbot, make, tmp_path):
    desk = make(Goods.KNOWLEDGE)
    desk.dialog.look_at(str(tmp_path / "nowhere"))
    qtbot.waitUntil(desk.dialog.trouble.isVisible)
    assert "nowhere" in desk.dialog.trouble.text()
    assert not desk.dialog.start.isEnabled()


def test_every_step_of_the_guide_through_a_shop_is_an_action():
    assert {step.action for step in steps()} <= {row.key for row in TABLE}
