"""Practice in one room: simulated customers, a past for a fresh room, and real dialogues played live."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from workstation.app.resources import resource
from workstation.app.room import Room
from workstation.channels.dialogue import Dialogue
from workstation.channels.playback import Playback
from workstation.domain.conversation import Conversation
from workstation.domain.lines import Line
from workstation.services import history
from workstation.training.cast import Cast, load_cast
from workstation.training.past import past_messages
from workstation.training.population import DEFAULT_SEED, Population
from workstation.training.standing import latest_visits

_LINES = 100
"""Of a conversation, so many are looked through for where its customer stands."""


class Practice(QObject):
    """Brings customers into the practice room.

    Signals:
        running_changed(bool): customers come in, or are paused.
    """

    running_changed = Signal(bool)

    def __init__(self, room: Room, seed: int = DEFAULT_SEED, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._seed = seed
        self._population: Population | None = None
        room.channels.running_changed.connect(self.running_changed)

    @property
    def running(self) -> bool:
        """Whether customers come in."""
        return self._room.channels.running

    def set_running(self, running: bool) -> None:
        """Let customers come in, or pause them; nobody's patience runs while paused."""
        if running and self._population is None:
            self._population = self._gather()
            self._room.channels.add(self._population)
        self._room.channels.set_running(running)

    def play(self, dialogues: list[Dialogue], at_once: int) -> None:
        """Play the customers' lines of ``dialogues``, ``at_once`` at a time."""
        room = self._room
        now = room.clock.now()  # also names the playing: the same file may be played again
        playback = Playback(dialogues, at_once, self._seed, now, room.deliver, room.confirm, run=str(now))
        room.channels.add(playback)
        self.set_running(True)

    def _gather(self) -> Population:
        room = self._room
        cast = load_cast(resource("customers"))
        self._remember(cast)
        on_desk = tuple(room.feed.desk)
        return Population(
            cast.customers, self._seed, room.clock.now(), room.deliver, room.confirm,
            on_desk=on_desk, said=self._said(on_desk),
        )  # fmt: skip

    def _said(self, on_desk: Sequence[Conversation]) -> dict[str, list[Line]]:
        """The last lines of each customer's conversation on the desk, and of the latest of each."""
        reader = self._room.reader
        open_ones = latest_visits(one.id for one in on_desk)
        latest = latest_visits(reader.conversations_of(Population.name))
        return {one: reader.before(one, None, _LINES) for one in {**latest, **open_ones}.values()}

    def _remember(self, cast: Cast) -> None:
        """Give a fresh room the customers' past; a second time adds nothing."""
        for path in cast.pictures.values():
            self._room.pictures.keep(path.read_bytes())
        now = self._room.clock.now()
        lines = past_messages(cast.customers, now)
        self._room.teller.watch(
            history.import_lines(self._room.journal, lines, clerk=self._room.feed.desk.clerk, now=now)
        )
