"""Short exercises at work: rounds drawn from the shop's policies, answers judged, kept as facts, and shown."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workstation.app.exercise_material import ExerciseMaterial, read_exercise_material
from workstation.app.paths import DataFolder
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.entry import Entry
from workstation.domain.exercise_events import Exercise, ExerciseAnswered
from workstation.domain.exercises import AnyItem, Verdict
from workstation.domain.refused import Refused
from workstation.domain.trouble import Trouble
from workstation.services import exercises
from workstation.training.exercises.book import items
from workstation.training.exercises.judging import judge
from workstation.training.exercises.memory import Memory
from workstation.training.exercises.planning import mixed, one_kind, stacks
from workstation.training.exercises.rounds import Round
from workstation.views.exercises.window import ExerciseWindow
from workstation.views.windows.windows import to_front


class ExercisesDesk(QObject):
    """One window in the practice room, made when it is first asked for.

    Signals:
        opened(QWidget): the window was made; its keys may be joined.
        objected(Trouble): what it needs cannot be read.
    """

    opened = Signal(QWidget)
    objected = Signal(object)

    def __init__(self, room: Room, folder: DataFolder, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room, self._folder, self._tasks = room, folder, tasks
        self._material: ExerciseMaterial | None = None
        self._memory: Memory | None = None
        self.window: ExerciseWindow | None = None
        self.round: Round | None = None
        self._run = ""
        self._kind: Exercise | None = None
        self._shown_at = 0
        self._verdict: tuple[AnyItem, Verdict] | None = None
        self._reading = self._closed = False
        room.feed.happened.connect(self._on_happened)
        room.teller.failed.connect(self._on_failed)

    def open(self) -> None:
        """Show the window; policies and answers are read anew unless a round is going on."""
        if self.window is not None and self.round is not None:
            to_front(self.window)
        elif not self._reading:
            self._reading = True
            self._tasks.start(self._read(), "open the exercises")

    def close(self) -> None:
        """The room closes."""
        self._closed = True
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()

    async def _read(self) -> None:
        room = self._room
        try:
            material = await self._tasks.in_thread(
                read_exercise_material,
                self._folder.root,
                room.paths.journal,
                room.feed.desk.limits,
                room.feed.desk.clerk,
                room.clock.now(),
            )
        except Trouble as trouble:
            self.objected.emit(trouble)
            return
        finally:
            self._reading = False
        if not self._closed:
            self._show(material)

    def _show(self, material: ExerciseMaterial) -> None:
        self._material = material
        self._memory = material.memory
        if self.window is None:
            self.window = ExerciseWindow(material.shop.convention, material.shop.orders)
            self._connect(self.window)
            self.opened.emit(self.window)
        self._show_choice()
        to_front(self.window)

    def _connect(self, window: ExerciseWindow) -> None:
        window.begin_requested.connect(self._on_begin)
        window.typing_began.connect(self._on_typing_began)
        window.answered.connect(self._on_answered)
        window.next_requested.connect(self._on_next)
        window.again_requested.connect(self._on_again)
        window.left_requested.connect(self._on_left)

    def _show_choice(self) -> None:
        if self._material is not None and self._memory is not None and self.window is not None:
            now, policy = self._room.clock.now(), self._material.shop.exercises
            found = stacks(self._items("", now), self._memory, now)
            self.window.show_stacks(found, policy.minutes, self._memory.days(now))

    def _items(self, run: str, now: int) -> tuple[AnyItem, ...]:
        assert self._material is not None
        return items(self._material.contents, self._material.shop, seed=run, now=now)

    def _on_begin(self, kind: Exercise | None) -> None:
        if self._material is None or self._memory is None:
            return
        now, policy = self._room.clock.now(), self._material.shop.exercises
        self._run, self._kind = str(now), kind
        everything = self._items(self._run, now)
        if kind is None:
            chosen = mixed(everything, self._memory, now, self._run, policy)
        else:
            chosen = one_kind(everything, kind, self._memory, now, self._run, policy)
        self.round = Round(chosen)
        clerk = self._memory.clerk
        self._watch(
            exercises.begin_exercises(self._room.journal, self._run, len(chosen), kind, clerk=clerk, now=now)
        )  # fmt: skip
        self._ask()

    def _ask(self) -> None:
        if self.round is None or self.window is None:
            return
        item = self.round.current
        if item is None:
            self._end(stopped=False)
            return
        self._verdict = None
        self._shown_at = self._room.clock.now()
        done, of = self.round.progress
        self.window.show_item(item, done, of, again=self.round.again)

    def _on_typing_began(self) -> None:
        self._shown_at = self._room.clock.now()

    def _on_answered(self, answer: str) -> None:
        item = self.round.current if self.round is not None else None
        if item is None or self._material is None or self._memory is None or self._verdict is not None:
            return
        now = self._room.clock.now()
        seconds = (now - self._shown_at) / 1000
        verdict = judge(item, answer, seconds, self._material.shop.exercises)
        self._verdict = item, verdict
        clerk = self._memory.clerk
        self._watch(
            exercises.answer_exercise(self._room.journal, self._run, item, verdict, seconds, clerk=clerk, now=now)
        )  # fmt: skip

    def _on_happened(self, entry: Entry) -> None:
        """An answer stands in the journal: it is learnt, and shown if it is the one that waits."""
        if self._memory is None or not isinstance(entry.event, ExerciseAnswered):
            return
        self._memory.hear(entry)
        if self._verdict is None or self.round is None or self.window is None:
            return
        item, verdict = self._verdict
        if (entry.event.run, entry.event.item) == (self._run, item.id):
            self.round.take(verdict.right, entry.event.seconds)
            self.window.show_verdict(verdict, self._memory.due(item.id) or entry.at, entry.at, *self.round.progress)

    def _on_next(self) -> None:
        self._ask()

    def _on_again(self) -> None:
        self._on_begin(self._kind)

    def _on_left(self) -> None:
        if self.round is not None:
            self._end(stopped=True)
        else:
            self._show_choice()

    def _end(self, *, stopped: bool) -> None:
        round_, self.round, self._verdict = self.round, None, None
        if round_ is None or self._memory is None or self.window is None:
            return
        now, clerk = self._room.clock.now(), self._memory.clerk
        self._watch(
            exercises.end_exercises(
                self._room.journal, self._run, round_.answered, round_.right, stopped=stopped, clerk=clerk, now=now
            )
        )
        if round_.answered:
            self.window.show_result(round_.result(self._memory, now), now)
        else:
            self._show_choice()

    def _watch(self, future: Future[list[Entry]]) -> None:
        self._room.teller.watch(future, context=self)

    def _on_failed(self, context: object, error: BaseException) -> None:
        """Something could not be written: it is said here, and the question may be answered again."""
        if context is not self:
            return
        self._verdict = None
        if self.window is None or not isinstance(error, Refused | Trouble):
            raise error
        self.window.notices.tell(error)
        self.window.asking.ask_again()
