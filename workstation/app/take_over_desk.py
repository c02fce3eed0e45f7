"""Taking lessons over: from a replay or from the page of practice into a room of its own, and both side by side."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QObject

from workstation.app.clock import TakenOverClock
from workstation.app.live_desk import LiveDesk
from workstation.app.paths import RoomKind
from workstation.app.pictures import PictureStore
from workstation.app.program import Program
from workstation.app.replay_desk import ReplayDesk
from workstation.app.room import Room
from workstation.app.side_by_side import SideBySide, both
from workstation.app.taking_over import Prepared, prepare, seen_before
from workstation.domain.entry import Entry
from workstation.domain.trouble import Trouble
from workstation.views.notices.bar import NoticeBar
from workstation.views.windows.windows import to_front


class TakeOvers(QObject):
    """Lets somebody go on with a lesson from one of its moments, once for each time it is asked for."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._under_way = False
        self._origins: dict[LiveDesk, Prepared] = {}
        self.compared: list[SideBySide] = []
        """What is watched side by side."""
        program.closing.connect(self._on_closing)

    def take_replay(self, replay: ReplayDesk) -> None:
        """From the moment that a replay shows."""
        player = replay.replay.player
        replay.replay.set_playing(False)
        self._start(list(player.shown), player.now(), replay.windows.notices)

    def take_lesson(self, desk: LiveDesk, begun_at: int, at: int) -> None:
        """From ``at`` on, the lesson that began at ``begun_at`` in the room of ``desk``."""
        self._program.tasks.start(self._take_lesson(desk, begun_at, at), "find a moment of a lesson")

    def compare(self, desk: LiveDesk) -> None:
        """Show the lesson that goes on at ``desk`` beside its original, as far as it went."""
        prepared = self._origins.get(desk)
        if prepared is not None:
            self._program.tasks.start(self._compare(prepared, desk.windows.notices), "compare two lessons")

    async def _compare(self, prepared: Prepared, notices: NoticeBar) -> None:
        pictures = PictureStore(prepared.paths.pictures)
        try:
            found = await self._program.tasks.in_thread(both, prepared.origin, prepared.paths.journal, pictures)
        except Trouble as trouble:
            notices.tell(trouble)
            return
        side = SideBySide(found, self)
        self.compared.append(side)
        side.closed.connect(partial(self._on_compared_closed, side))
        keys = self._program.actions
        side.window.bind(*(keys.keys(one)[:1] for one in ("replay.play", "replay.previous", "replay.next")))
        side.window.timeline.show_keys(keys.shown_keys)
        to_front(side.window)

    def _on_compared_closed(self, side: SideBySide) -> None:
        if side in self.compared:
            self.compared.remove(side)
            side.close()

    def _on_closing(self) -> None:
        for side in list(self.compared):
            side.window.close()

    async def _take_lesson(self, desk: LiveDesk, begun_at: int, at: int) -> None:
        seen = await self._program.tasks.in_thread(seen_before, desk.room.paths.journal, begun_at, at)
        self._start(seen, at, desk.windows.notices)

    def _start(self, seen: list[Entry], at: int, notices: NoticeBar) -> None:
        if not self._under_way:
            self._under_way = True
            notices.show_sentence(self.tr("The lesson is being brought back to {time} …").format(time=_time(at)))
            self._program.tasks.start(self._take(seen, at, notices), "take a lesson over")

    async def _take(self, seen: list[Entry], at: int, notices: NoticeBar) -> None:
        program = self._program
        try:
            prepared = await program.tasks.in_thread(prepare, program.folder, self._sources(), seen, at)
            notices.dismiss()
            self._open(prepared)
        except Trouble as trouble:
            notices.tell(trouble)
        finally:
            self._under_way = False

    def _sources(self) -> list[Path]:
        """Journals whose lessons are one's own: that of practice, and those of lessons taken over before."""
        practice = self._program.folder.room(RoomKind.PRACTICE).journal
        return [practice, *(one.room.paths.journal for one in self._program.branches)]

    def _open(self, prepared: Prepared) -> None:
        program, at = self._program, prepared.origin.at
        clock = TakenOverClock(program.new_clock(), at)
        room = Room(RoomKind.PRACTICE, prepared.paths, clock, program.tasks, program)
        prepared.doors.room = room
        room.feed.take_tickets(list(prepared.tickets))
        self._rest_practice()
        desk = program.open_branch(room)
        self._origins[desk] = prepared
        desk.destroyed.connect(partial(self._origins.pop, desk, None))
        desk.window.show_branch(_time(at))
        if desk.practice is not None:
            desk.practice.go_on_with(prepared.crowd, prepared.progress)
        if room.feed.desk.focus:
            desk.windows.show_conversation(room.feed.desk.focus)
        desk.windows.notices.show_sentence(
            self.tr("You take over at {time}. Everybody stands where they stood; the original stays as it is.").format(
                time=_time(at)
            )
        )
        room.go_on()
        clock.start()

    def _rest_practice(self) -> None:
        """Nobody can be at two desks: customers of practice wait meanwhile."""
        desk = self._program.desks.get(RoomKind.PRACTICE)
        if desk is not None and desk.practice is not None:
            desk.practice.set_running(False)


def _time(moment: int) -> str:
    return QDateTime.fromMSecsSinceEpoch(moment).toString("HH:mm:ss")
