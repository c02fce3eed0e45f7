"""An empty desk is no dead end: what it offers works."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from tests.walks.sitting import Sitting
from workstation.app.paths import RoomKind


def _offered(sitting: Sitting) -> list[QPushButton]:
    panel = sitting.desk.windows.panel
    return [one for one in panel.findChildren(QPushButton) if one.isVisible()]


def test_the_empty_shop_opens_the_practice_desk(shop: Sitting) -> None:
    _offered(shop)[0].click()
    practice = shop.program.desks[RoomKind.PRACTICE]
    assert practice.practice is not None
    assert practice.practice.running


def test_the_empty_shop_opens_the_import(shop: Sitting) -> None:
    _offered(shop)[1].click()
    assert shop.program.imports.at_work is not None
    assert shop.program.imports.at_work.dialog.isVisible()
