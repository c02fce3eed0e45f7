"""What start-up does not need: begun when the first window has been painted."""

from __future__ import annotations

import logging
import time
from contextlib import closing
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from workstation.app.attention import Attention
from workstation.app.companion import CompanionKeeper
from workstation.app.daily_backup import DailyBackup
from workstation.app.importing import sorted_out
from workstation.app.live_desk import LiveDesk
from workstation.app.program import Program
from workstation.app.program_actions import ProgramActions
from workstation.app.room import Room
from workstation.app.single import FrontDoor
from workstation.app.speech_desk import SpeechDesk
from workstation.app.stocking import Stocking
from workstation.channels.chat_files.chat_file import ChatFile
from workstation.domain.imports import ImportFailed
from workstation.domain.knowledge_events import ShopStocked
from workstation.domain.tickets import Ticket
from workstation.domain.trouble import Trouble
from workstation.journal.reader import Reader
from workstation.views.notices.bar import NoticeBar

if TYPE_CHECKING:
    from argparse import Namespace

    from workstation.app.practice import Practice
    from workstation.app.replay_desk import ReplayDesk
    from workstation.app.take_over_desk import TakeOvers

_log = logging.getLogger(__name__)


class Finish(QObject):
    """Gives every room its attention, its front door, its backup and its customers."""

    def __init__(self, program: Program, arguments: Namespace) -> None:
        super().__init__(program)
        self._program = program
        actions = ProgramActions(program)
        self._companion = CompanionKeeper(program)
        actions.add("phrases.companion", self._companion.call)
        for desk in program.desks.values():
            self._finish_room(desk)
        program.room_opened.connect(self._finish_room)
        program.branch_opened.connect(self._finish_branch)
        program.take_over_requested.connect(self._on_take_over)
        program.lesson_take_over_requested.connect(self._on_lesson_take_over)
        program.compare_requested.connect(self._on_compare)
        self._do_as_told(arguments)
        if any(desk.wants_guide for desk in program.desks.values()):
            actions.show_guide()

    def _finish_room(self, desk: LiveDesk) -> None:
        desk.windows.complete()
        self._attend(desk)
        door = FrontDoor(desk.room.paths.folder, desk)
        door.called.connect(desk.come_to_front)
        door.palette_asked.connect(self._companion.call)
        door.replay_asked.connect(partial(self._watch, desk))
        if desk.practice is not None:
            desk.practice.begin()
        self._program.tasks.start(self._settle(desk.room, desk.practice), "settle replies")
        self._program.tasks.start(self._read_tickets(desk.room), "read tickets")
        self._stock(desk)
        self._watch_speech(desk)
        self._watch_coach(desk)
        DailyBackup(desk, self._program.preferences, self._program.tasks)

    def _attend(self, desk: LiveDesk) -> None:
        attention = Attention(desk, self._program.preferences)
        attention.quit_requested.connect(self._program.quit)
        attention.phrases_requested.connect(self._companion.call)

    def _finish_branch(self, desk: LiveDesk) -> None:
        """A lesson that was taken over: nothing of the program's housekeeping belongs to it."""
        desk.windows.complete()
        self._attend(desk)
        self._watch_speech(desk)

    @cached_property
    def _take_overs(self) -> TakeOvers:
        from workstation.app.take_over_desk import TakeOvers  # only for those who take one over

        return TakeOvers(self._program)

    def _on_take_over(self, replay: ReplayDesk) -> None:
        self._take_overs.take_replay(replay)

    def _on_lesson_take_over(self, desk: LiveDesk, begun_at: int, at: int) -> None:
        self._take_overs.take_lesson(desk, begun_at, at)

    def _on_compare(self, desk: LiveDesk) -> None:
        self._take_overs.compare(desk)

    def _watch_coach(self, desk: LiveDesk) -> None:
        """In practice only: what a lesson's coach stands on is loaded for nobody else."""
        if desk.practice is not None:
            from workstation.app.coach_desk import CoachDesk

            desk.coach = CoachDesk(desk.room, desk.windows, self._program.tasks, desk)
            desk.coach.follow(self._program.preferences)
            self._seal_exams(desk, desk.practice)

    def _seal_exams(self, desk: LiveDesk, practice: Practice) -> None:
        from workstation.app.exam_seals import ExamSeals

        ExamSeals(desk, practice, self._program.folder.recordings, self._program.tasks, desk)

    def _watch_speech(self, desk: LiveDesk) -> None:
        preferences = self._program.preferences
        english = preferences.settings.text("language") == "en"
        speech = SpeechDesk(desk.room, desk.windows, self._program.folder.root, self._program.tasks, english=english)
        speech.objected.connect(desk.windows.notices.tell)
        speech.show_keys(self._program.actions.shown_keys)
        speech.follow(preferences)
        if desk.practice is not None:
            desk.practice.progressed.connect(speech.follow_lesson)
            if desk.practice.progress is not None:
                speech.follow_lesson(desk.practice.progress)
        desk.speech = speech

    def _stock(self, desk: LiveDesk) -> None:
        """Practice has a shop to learn in; the shop's own room is filled only where the demo was chosen."""
        practised = desk.practice is not None and self._program.preferences.settings.switch("practice_shop")
        if not practised and not desk.wants_demo:
            return
        stocking = Stocking(desk.room, self._program.tasks, desk)
        stocking.objected.connect(desk.windows.notices.tell)
        if desk.wants_demo:
            stocking.stepped.connect(partial(_show_progress, desk.windows.notices))
            stocking.stocked.connect(partial(_show_stocked, desk.windows.notices))
        stocking.begin()

    async def _settle(self, room: Room, practice: Practice | None) -> None:
        """Replies that were on their way when the program ended last time are on their way no more."""
        begun = room.begun_at
        if practice is not None:
            await practice.has_begun()  # customers of a lesson that goes on still get theirs
        room.settle(await self._program.tasks.in_thread(_undelivered, room.paths.journal, begun))

    async def _read_tickets(self, room: Room) -> None:
        """Thousands may be open; the first screen shows none of them."""
        room.feed.take_tickets(await self._program.tasks.in_thread(_open_tickets, room.paths.journal))

    def _do_as_told(self, arguments: Namespace) -> None:
        """What the command line asked for beyond the desk."""
        desk = self._program.front_desk
        if desk is None:
            return
        if arguments.command == "replay":
            self._watch(desk, arguments.file)
        elif arguments.command == "import-chats" and desk.practice is not None:
            self._program.tasks.start(self._play(desk, arguments), "play chats")

    def _watch(self, desk: LiveDesk, file: Path) -> None:
        self._program.tasks.start(desk.recorder.watch_file(file), "open recording")

    async def _play(self, desk: LiveDesk, arguments: Namespace) -> None:
        file = ChatFile(arguments.file, shops=arguments.shop_name)
        try:
            dialogues, _ = await self._program.tasks.in_thread(sorted_out, file)
        except ImportFailed as failed:
            desk.windows.notices.tell(Trouble(failed.reason_code, **failed.values))
            return
        if desk.practice is not None:
            desk.practice.play(dialogues, arguments.play)


def _show_progress(notices: NoticeBar, done: int, total: int) -> None:
    told = QCoreApplication.translate("Finish", "The demo shop is being set up: {done} of {total}")
    notices.show_sentence(told.format(done=done, total=total))


def _show_stocked(notices: NoticeBar, fact: ShopStocked) -> None:
    told = QCoreApplication.translate(
        "Finish", "The demo shop {shop} is open: {products} products, {orders} orders, {customers} customers."
    )
    notices.show_sentence(
        told.format(shop=fact.shop, products=fact.products, orders=fact.orders, customers=fact.customers)
    )


def _open_tickets(path: Path) -> list[Ticket]:
    """On a thread, hence with a reader of its own."""
    with closing(Reader.open(path)) as reader:
        return reader.tickets.open(partial(time.sleep, 0))


def _undelivered(journal: Path, up_to: int) -> list[tuple[int, str]]:
    """On a thread, hence with a reader of its own."""
    with closing(Reader.open(journal)) as reader:
        return reader.undelivered(up_to)
