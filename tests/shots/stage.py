"""The real program with a clock that stands still until the story moves it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from tests.shots.cards import wet_bag
from tests.shots.customers import ScriptedCustomers
from workstation.app.clock import SteppedClock
from workstation.app.live_desk import LiveDesk
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.people import PeopleFile
from workstation.app.preferences import Preferences
from workstation.app.program import Program
from workstation.app.program_actions import ProgramActions
from workstation.app.resources import resource
from workstation.app.settings import Settings
from workstation.domain.people import Person, hash_pin
from workstation.domain.values import AnyBody, DraftMode, Role, Text
from workstation.services import history
from workstation.training.past import past_messages
from workstation.training.regular_customers import load_regular_customers

CHINA = timezone(timedelta(hours=8))
TODAY = datetime(2026, 11, 23, tzinfo=CHINA)
QUIET = 30
"""Milliseconds without an event after which everything asked for has been told."""


def moment(clock: str, days_ago: int = 0) -> int:
    """Milliseconds since 1970 UTC of ``HH:MM:SS`` in China, so many days before the day of the pictures."""
    hours, minutes, seconds = map(int, clock.split(":"))
    return round((TODAY + timedelta(days=-days_ago, hours=hours, minutes=minutes, seconds=seconds)).timestamp() * 1000)


class Stage:
    """One desk, and the hands of clerk and customers."""

    def __init__(self, folder: Path, kind: RoomKind, begins: int) -> None:
        self.folder = DataFolder(folder)
        self.people = PeopleFile(self.folder.people)
        for person in (
            Person(name="陈老师", role=Role.INSTRUCTOR, pin=hash_pin("246810")),
            Person(name="阿宁", role=Role.CLERK),
            Person(name="小美", role=Role.CLERK),
        ):
            self.people.keep(person)
        self.clock = SteppedClock(begins)
        self.program = Program(self.folder, Preferences(Settings(self.folder.settings)), make_clock=lambda: self.clock)
        self.actions = ProgramActions(self.program)
        self.desk: LiveDesk = self.program.open_room(kind, self.people.all()[0])
        self.room, self.windows = self.desk.room, self.desk.windows
        regulars = load_regular_customers(resource("customers"))
        buyers = {one.id: one.buyer for one in regulars}
        self.customers = ScriptedCustomers(buyers, self.room.deliver, self.room.confirm)
        self.room.channels.add(self.customers)
        self.room.channels.set_running(True)
        self.wet_bag = wet_bag(self.room.pictures)
        self._past = past_messages(regulars, moment("09:00:00"))
        settle()

    def remember(self) -> None:
        """Give the room the customers' earlier conversations."""
        self.room.teller.watch(history.import_lines(self.room.journal, self._past, clerk="小美", now=self.clock.now()))
        settle()

    def at(self, clock: str, days_ago: int = 0) -> None:
        """Let time pass until then."""
        self.pass_to(moment(clock, days_ago))

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.pass_to(self.clock.now() + round(seconds * 1000))

    def pass_to(self, at: int) -> None:
        """Move the clock; everybody sees it."""
        self.clock.move_to(at)
        self.customers.advance(at)
        settle()
        self.room.feed.tick()

    def id(self, who: str) -> str:
        """The conversation of a customer."""
        return f"practice:{who}:1"

    def says(self, who: str, *bodies: AnyBody | str) -> None:
        """The customer writes, a few seconds between the lines."""
        for number, body in enumerate(bodies):
            if number:
                self.wait(4)
            said = Text(text=body) if isinstance(body, str) else body
            self.customers.say(who, self.id(who), said, self.clock.now())
            settle()

    def answers(self, who: str, text: str, quote: str = "") -> None:
        """The clerk replies, perhaps quoting the line with these words; it is delivered."""
        panel = self.windows.panel
        panel.composer.reply_requested.emit(self.id(who), Text(text=text), self.line(who, quote), len(text), 0)
        settle()
        self.wait(1)

    def line(self, who: str, words: str) -> int | None:
        """The seq of the line with these words."""
        if not words:
            return None
        lines = self.room.reader.before(self.id(who), None, 60)
        return next(one.seq for one in reversed(lines) if words in getattr(one.body, "text", ""))

    def drafts(self, who: str, text: str, mode: DraftMode = DraftMode.REPLY) -> None:
        """The clerk begins a reply and leaves it."""
        self.windows.panel.composer.draft_requested.emit(self.id(who), text, mode)
        settle()

    def shows(self, who: str) -> None:
        """The clerk turns to a conversation."""
        self.windows.show_conversation(self.id(who))
        settle()

    def close(self) -> None:
        """Close everything."""
        self.program.close()
        settle()


def settle(quiet: int = QUIET) -> None:
    """Until writer thread and windows have been quiet for a while."""
    app = QApplication.instance()
    assert app is not None
    since = QElapsedTimer()
    since.start()
    while since.elapsed() < quiet:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
