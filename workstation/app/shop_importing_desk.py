"""The dialog that brings knowledge or products in, at work: files are read on a thread, and written in pieces."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workstation.app.room import Room
from workstation.app.shop_files import ShopPlan, planned_knowledge, planned_products
from workstation.app.tasks import Tasks
from workstation.domain.imports import ImportFailed
from workstation.domain.trouble import Trouble
from workstation.journal.documents.shelves import KNOWLEDGE, PRODUCTS
from workstation.journal.reader import Reader
from workstation.services.knowledge import bring_in
from workstation.views.imports.shop_dialog import Goods, ShopImportDialog, Told
from workstation.views.notices.sentences import sentence


class ShopImportDesk(QObject):
    """Joins one dialog to one room."""

    def __init__(self, goods: Goods, room: Room, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._tasks = tasks
        self._stop = threading.Event()
        self.dialog = ShopImportDialog(goods, parent)
        self.dialog.look_requested.connect(self._on_look)
        self.dialog.import_requested.connect(self._on_import)
        self.dialog.cancel_requested.connect(self.stop)

    def stop(self) -> None:
        """Go no further; what was put in until then stays."""
        self._stop.set()

    def _on_look(self, path: str) -> None:
        self._stop.clear()
        self._tasks.start(self._look(Path(path)), "look at shop files")

    def _on_import(self, path: str) -> None:
        self._stop.clear()
        self._tasks.start(self._import(Path(path)), "import shop files")

    async def _look(self, path: Path) -> None:
        plan = await self._planned(path)
        if plan is not None:
            self.dialog.show_preview(None if self._stopped() else _told(plan))

    async def _import(self, path: Path) -> None:
        plan = await self._planned(path)
        if plan is None:
            return
        clerk, now = self._room.feed.desk.clerk, self._room.clock.now()
        documents = (*plan.added, *plan.changed)
        try:
            whole = await self._tasks.in_thread(
                bring_in, self._room.journal, documents, clerk=clerk, now=now, stopped=self._stopped
            )
        except Trouble as trouble:
            self.dialog.show_said(sentence(trouble))
        else:
            self.dialog.show_result(_told(plan), whole)

    async def _planned(self, path: Path) -> ShopPlan | None:
        """What the file would do; None if it cannot be read, which has been told."""
        try:
            return await self._tasks.in_thread(self._read, path)
        except ImportFailed as failed:
            self.dialog.show_trouble(failed.reason_code, failed.values)
        except Trouble as trouble:
            self.dialog.show_said(sentence(trouble))
        return None

    def _read(self, path: Path) -> ShopPlan:
        """On a thread, hence with a reader of its own."""
        with closing(Reader.open(self._room.paths.journal)) as reader:
            if self.dialog.goods is Goods.KNOWLEDGE:
                return planned_knowledge(path, {one.id: one for one in reader.with_connection(KNOWLEDGE.all)})
            return planned_products(path, {one.code: one for one in reader.with_connection(PRODUCTS.all)})

    def _stopped(self) -> bool:
        return self._stop.is_set() or self._tasks.stopping.is_set()


def _told(plan: ShopPlan) -> Told:
    return Told(
        added=len(plan.added), changed=len(plan.changed), unchanged=plan.unchanged, rejected=plan.rejected
    )  # fmt: skip
