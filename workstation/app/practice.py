"""Practice in one room: lessons with simulated customers, a past for a fresh room, and real dialogues played live."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from workstation.app.paths import DataFolder
from workstation.app.resources import resource
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.channels.dialogue import Dialogue
from workstation.channels.playback import Playback
from workstation.domain.entry import Entry
from workstation.domain.events import MessageImported
from workstation.domain.lesson_progress import Progress, latest, told
from workstation.domain.lessons import LessonLoad
from workstation.domain.practice_events import AnyPracticeEvent, LessonBegun, LessonEnded
from workstation.domain.trouble import Trouble
from workstation.journal.reader import Reader
from workstation.services import history
from workstation.services import practice as verbs

if TYPE_CHECKING:
    import asyncio

    from workstation.app.lesson_phrasing import LessonPhrasing
    from workstation.app.par import Pars
    from workstation.app.practice_material import Material
    from workstation.training.crowd.crowd import Crowd

PARS = "pars.json"
"""Beside the journal: what lessons ask of a clerk, worked out before."""
FREE = "free_hour"
"""The lesson that begins when practice is opened and none was under way."""


class Unfinished(NamedTuple):
    """A lesson that was under way when the program ended."""

    run: str
    begun: Entry
    entries: Sequence[Entry]
    """From its beginning on."""
    left_at: int
    """Moment of the last entry of the sitting before this one."""


class Practice(QObject):
    """Brings customers into the practice room: those of a lesson, or those of recorded dialogues.

    Signals:
        running_changed(bool): time goes on for the customers, or stands still.
        progressed(Progress): the lesson stands otherwise now.
        ended(Progress): the lesson came to its end.
        lessons_told(tuple[LessonCard]): these are offered.
        load_told(str lesson, str seed, LessonLoad): what this lesson asks of a clerk.
        objected(Trouble): show its sentence.
    """

    running_changed = Signal(bool)
    progressed = Signal(object)
    ended = Signal(object)
    lessons_told = Signal(object)
    load_told = Signal(str, str, object)
    objected = Signal(object)

    def __init__(self, room: Room, folder: DataFolder, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room, self._folder, self._tasks = room, folder, tasks
        self._material: Material | None = None
        self._edition = 0
        """What is read while files change is not kept."""
        self._crowd: Crowd | None = None
        """Who comes in the lesson that runs."""
        self._leaving: list[Crowd] = []
        """Of lessons that are over: the last of them have yet to say so."""
        self._beginning: asyncio.Task[None] | None = None
        """What was under way is looked for."""
        self._asked: asyncio.Task[None] | None = None
        """The lesson that was asked for last, while it is made ready."""
        self._under_way: list[asyncio.Task[None]] = []
        self._stood_at: int | None = None
        """Moment at which the lesson was paused, milliseconds since 1970 UTC."""
        self._since: list[Entry] | None = None
        """What happens while practice begins: customers who are put back where they stood have not heard it."""
        self._pars: Pars | None = None
        self.phrasing: LessonPhrasing | None = None
        """Words customers' messages anew, if that is wished."""
        self.progress: Progress | None = None
        """The lesson that runs, or the last one of this sitting."""
        room.channels.running_changed.connect(self.running_changed)
        room.feed.happened.connect(self._on_happened)
        room.feed.ticked.connect(self._on_ticked)

    @property
    def running(self) -> bool:
        """Whether time goes on for the customers."""
        return self._room.channels.running

    def begin(self) -> None:
        """Practice was opened: the lesson under way goes on, else the free hour begins."""
        self._since = []
        self._beginning = self._do(self._begin(), "begin practice")

    def start(self, lesson: str, seed: str, exam: bool = False) -> None:
        """Let the customers of ``lesson`` come; the one under way ends, one that is still made ready is given up."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._do(self._begin_with(lesson, seed, exam), "start lesson")

    def set_running(self, running: bool) -> None:
        """Let time go on for the customers, or stand still; nobody's patience runs meanwhile."""
        if running == self.running:
            return
        if self._crowd is not None:
            if running:
                self._resume(self._crowd.run)
            else:
                self._pause(self._crowd.run)
        self._room.channels.set_running(running)

    def stop(self) -> None:
        """End the lesson; who is still there goes."""
        if self._crowd is not None:
            self._end(self._crowd.run, stopped=True)
            self._room.channels.set_running(True)  # whoever is there goes, also out of a pause

    def rest(self) -> None:
        """The room closes: time stands still for the customers until it is opened again; nothing begins any more."""
        if self.phrasing is not None:
            self.phrasing.close()
        for task in self._under_way:
            task.cancel()
        if self._crowd is not None and self._stood_at is None:
            self._pause(self._crowd.run)

    def go_on_with(self, crowd: Crowd, progress: Progress) -> None:
        """Let a lesson that was taken over go on: its customers stand where they stood; a pause is over."""
        self.progress = progress
        self._take(crowd, exam=progress.exam)
        self._stood_at = progress.paused_at
        self._resume(progress.run)
        self.progressed.emit(progress)

    async def has_begun(self) -> None:
        """Wait until the lesson under way goes on or another has begun, if that was asked for."""
        if self._beginning is not None:
            import asyncio

            await asyncio.wait([self._beginning])

    def play(self, dialogues: list[Dialogue], at_once: int) -> None:
        """Play the customers' lines of ``dialogues``, ``at_once`` at a time."""
        room = self._room
        now = room.clock.now()  # also names the playing: the same file may be played again
        room.channels.add(Playback(dialogues, at_once, 1, now, room.deliver, room.confirm, run=str(now)))
        self.set_running(True)

    def list_lessons(self) -> None:
        """Tell which lessons there are (``lessons_told``)."""
        self._do(self._list(), "list lessons")

    def read_anew(self) -> None:
        """Lessons or scenarios were changed: those that begin from now on are as they are now."""
        self._material = None
        self._edition += 1
        self.list_lessons()

    def work_out(self, lesson: str, seed: str) -> None:
        """Work out what a lesson asks of a clerk (``load_told``)."""
        self._do(self._work_out(lesson, seed), "work out load")

    def _do(self, work: Coroutine[object, object, None], name: str) -> asyncio.Task[None]:
        self._under_way = [one for one in self._under_way if not one.done()]
        self._under_way.append(self._tasks.start(work, name))
        return self._under_way[-1]

    def _pause(self, run: str) -> None:
        clerk, self._stood_at = self._room.feed.desk.clerk, self._room.clock.now()
        self._room.teller.watch(verbs.pause_lesson(self._room.journal, run, clerk=clerk, now=self._stood_at))

    def _resume(self, run: str) -> None:
        if self._stood_at is not None:
            clerk, now = self._room.feed.desk.clerk, self._room.clock.now()
            self._room.teller.watch(
                verbs.resume_lesson(self._room.journal, self._room.feed.desk, run, self._stood_at, clerk=clerk, now=now)
            )
            self._stood_at = None

    async def _begin(self) -> None:
        try:
            await self._remember()
            unfinished = await self._tasks.in_thread(self._unfinished)
            if unfinished is None or not await self._go_on(unfinished):
                today = datetime.fromtimestamp(self._room.clock.now() / 1000)
                await self._start(FREE, f"{today:%m%d}", exam=False)
        except Trouble as trouble:
            self.objected.emit(trouble)
        finally:
            self._since = None

    async def _begin_with(self, lesson: str, seed: str, exam: bool) -> None:
        await self.has_begun()  # a lesson under way is ended rather than forgotten
        await self._start(lesson, seed, exam)

    async def _remember(self) -> None:
        """Give a fresh room the past of its regular customers; a second time adds nothing."""
        room = self._room
        now, clerk = room.clock.now(), room.feed.desk.clerk
        lines = await self._tasks.in_thread(_past, now)
        room.teller.watch(history.import_lines(room.journal, lines, clerk=clerk, now=now))

    async def _list(self) -> None:
        try:
            self.lessons_told.emit((await self._known()).cards())
        except Trouble as trouble:
            self.objected.emit(trouble)

    async def _work_out(self, lesson: str, seed: str) -> None:
        try:
            self.load_told.emit(lesson, seed, await self._load(await self._known(), lesson, seed))
        except Trouble as trouble:
            self.objected.emit(trouble)

    async def _load(self, known: Material, lesson: str, seed: str) -> LessonLoad:
        """What it asks of a clerk, worked out once."""
        from workstation.app.par import Pars

        if lesson not in known.lessons:
            raise Trouble("lesson_unknown", lesson=lesson, known=", ".join(known.lessons))
        if self._pars is None:
            self._pars = await self._tasks.in_thread(Pars, self._room.paths.folder / PARS)
        return await self._tasks.in_thread(
            self._pars.of, known.lessons[lesson], known.stories(), known.extras, known.house, seed,
            self._tasks.stopping.is_set,
        )  # fmt: skip

    async def _start(self, lesson: str, seed: str, exam: bool) -> None:
        from workstation.app.lesson_start import prepare

        try:
            material = await self._known()
            load = (await self._load(material, lesson, seed)).load
        except Trouble as trouble:
            self.objected.emit(trouble)
            return
        self.stop()
        room, now = self._room, self._room.clock.now()
        prepared = await self._tasks.in_thread(prepare, material, lesson, seed, now, load, exam=exam)
        crowd = prepared.crowd(material.house.kit, room.deliver, room.confirm, self._record)
        clerk = room.feed.desk.clerk
        room.teller.watch(verbs.begin_lesson(room.journal, prepared.begun, prepared.orders, clerk=clerk, now=now))
        self._take(crowd, exam=prepared.begun.exam)

    async def _go_on(self, unfinished: Unfinished) -> bool:
        """Put the customers where they stood; False, and the lesson is over, if its files tell another story now."""
        from workstation.app.lesson_start import resumed

        room = self._room
        material = await self._known()
        since = [one for one in self._since or () if one.seq > unfinished.entries[-1].seq]
        self.progress = latest((*unfinished.entries, *since), room.feed.desk.limits)
        crowd = await self._tasks.in_thread(
            resumed, material, unfinished.begun, unfinished.entries, room.deliver, room.confirm, self._record
        )
        if crowd is None:
            self._end(unfinished.run, stopped=True)
            return False
        crowd.follow(one for one in self._since or () if one.seq > unfinished.entries[-1].seq)
        self._take(crowd, exam=self.progress is not None and self.progress.exam)
        self._go_on_from(unfinished)
        self.progressed.emit(self.progress)
        return True

    def _go_on_from(self, unfinished: Unfinished) -> None:
        """Time goes on from the pause in which the program was closed, or from where it was broken off."""
        progress, room = self.progress, self._room
        if progress is None:
            return
        stood = progress.paused_at or unfinished.left_at
        clerk, now = room.feed.desk.clerk, room.clock.now()
        room.teller.watch(verbs.resume_lesson(room.journal, room.feed.desk, progress.run, stood, clerk=clerk, now=now))

    def _take(self, crowd: Crowd, *, exam: bool) -> None:
        self._crowd, self._stood_at, self._since = crowd, None, None
        self._room.channels.add(crowd)
        if self.phrasing is not None:
            self.phrasing.take(None if exam else crowd)
        self._room.channels.set_running(True)

    async def _known(self) -> Material:
        from workstation.app.practice_material import read_material

        if self._material is not None:
            return self._material
        edition = self._edition
        material = await self._tasks.in_thread(read_material, self._folder, self._room.pictures)
        if edition == self._edition:
            self._material = material
        return material

    def _record(self, event: AnyPracticeEvent, at: int) -> None:
        room = self._room
        room.teller.watch(verbs.record(room.journal, event, clerk=room.feed.desk.clerk, now=at))

    def _on_happened(self, entry: Entry) -> None:
        if self._since is not None:
            self._since.append(entry)
        if not isinstance(entry.event, LessonBegun) and self.progress is None:
            return
        before = self.progress
        self.progress = told(before, entry, self._room.feed.desk.limits)
        if self.progress is not before:
            self.progressed.emit(self.progress)
        if isinstance(entry.event, LessonEnded) and before is not None and before.running:
            self.ended.emit(self.progress)

    def _on_ticked(self) -> None:
        """Everybody has left, or the lesson is over and the last customer has said so."""
        for gone in [one for one in self._leaving if one.finished and one.next_due() is None]:
            self._leaving.remove(gone)
            self._room.channels.remove(gone)
        if self._crowd is not None and self._crowd.finished:
            self._end(self._crowd.run, stopped=False)

    def _end(self, run: str, *, stopped: bool) -> None:
        if self._crowd is not None:
            self._leaving.append(self._crowd)
        self._crowd = self._stood_at = None
        room = self._room
        clerk, now = room.feed.desk.clerk, room.clock.now()
        room.teller.watch(verbs.end_lesson(room.journal, room.feed.desk, run, stopped=stopped, clerk=clerk, now=now))

    def _unfinished(self) -> Unfinished | None:
        """On a thread, hence with a reader of its own."""
        with closing(Reader.open(self._room.paths.journal)) as reader:
            last = reader.last_seq()
            begun = reader.last_of(LessonBegun.__name__)
            if begun is None or not isinstance(begun.event, LessonBegun):
                return None
            entries = reader.entries(begun.seq, last)
        run = begun.event.run
        over = any(isinstance(one.event, LessonEnded) and one.event.run == run for one in entries)
        before = [one.at for one in entries if one.seq <= self._room.begun_at]
        return None if over else Unfinished(run, begun, entries, before[-1])


def _past(now: int) -> list[MessageImported]:
    from workstation.training.past import past_messages
    from workstation.training.regular_customers import load_regular_customers

    return past_messages(load_regular_customers(resource("customers")), now)
