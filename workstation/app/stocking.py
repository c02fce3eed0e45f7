"""The demo shop put into a room beside the windows, once."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from workstation.app.resources import resource
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.knowledge_events import ShopStocked
from workstation.domain.trouble import Trouble
from workstation.journal.reader import Reader


class Stocking(QObject):
    """Builds the demo shop and puts it into one room, in pieces, on a thread.

    Signals:
        stepped(int done, int of): so far it has come.
        stocked(ShopStocked): everything is in.
        objected(Trouble): it could not be done; what is in stays, and the next start goes on.
    """

    stepped = Signal(int, int)
    stocked = Signal(object)
    objected = Signal(object)

    def __init__(self, room: Room, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._tasks = tasks

    def begin(self) -> None:
        """Fill the room, unless it has been filled before."""
        self._tasks.start(self._fill(), "stock demo shop")

    async def _fill(self) -> None:
        clerk, now = self._room.feed.desk.clerk, self._room.clock.now()
        try:
            fact = await self._tasks.in_thread(self._put_in, clerk, now)
        except Trouble as trouble:
            self.objected.emit(trouble)
        else:
            if fact is not None:
                self.stocked.emit(fact)

    def _put_in(self, clerk: str, now: int) -> ShopStocked | None:
        """On a thread. None if there was nothing to do or the program ends."""
        from workstation.services.stocking import is_stocked, stock_room, told  # and with it all that builds a shop
        from workstation.training.shop.demo import build

        with closing(Reader.open(self._room.paths.journal)) as reader:
            if reader.with_connection(is_stocked):
                return None

        stock = build(resource("shop"), datetime.fromtimestamp(now / 1000), clerk=clerk)
        return told(stock) if stock_room(self._room.journal, stock, clerk=clerk, now=now, progress=self._step) else None

    def _step(self, done: int, total: int) -> bool:
        self.stepped.emit(done, total)
        return not self._tasks.stopping.is_set()
