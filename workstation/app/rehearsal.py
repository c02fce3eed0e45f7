"""A short session played by the program itself, with its own windows: what ``--self-check`` shows to be sound."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from workstation.app.clock import MachineClock, SteppedClock
from workstation.app.desk_windows import RECEPTION, REPLAY
from workstation.app.live_desk import LiveDesk
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.people import PeopleFile
from workstation.app.preferences import Preferences
from workstation.app.program import Program
from workstation.app.program_actions import ProgramActions
from workstation.app.replay_desk import ReplayDesk
from workstation.app.settings import Settings
from workstation.app.start import open_desk
from workstation.app.words import translate
from workstation.domain.conversation import Conversation
from workstation.domain.desk import fold
from workstation.domain.people import Person
from workstation.domain.values import Role, plain
from workstation.journal.reader import Reader
from workstation.journal.verify import verify
from workstation.views.chat.rows import Row
from workstation.views.composer.editor import Editor
from workstation.views.windows.conversation import ConversationWindow

PATIENCE = 10.0
"""Seconds that one step waits for what must happen."""
CUSTOMERS = 4
MINUTES = 2
"""Minutes of the session's own time within which so many customers must have written."""
ANSWER = "hello, one moment please"
LATER = "in the wind"

Step = tuple[str, Callable[[], None]]


class UnsoundError(Exception):
    """A step came to nothing; the text says what was missing."""


class Rehearsal:
    """Practice with a clock of its own in a folder of its own; ``steps`` are done one after the other."""

    def __init__(self, folder: DataFolder, settings: Settings, arguments: argparse.Namespace) -> None:
        self._folder = folder
        self._arguments = argparse.Namespace(**{**vars(arguments), "command": None, "room": RoomKind.PRACTICE})
        self._clock = SteppedClock(MachineClock().now())
        self._program = Program(folder, Preferences(settings), make_clock=lambda: self._clock)
        self._opened: LiveDesk | None = None
        self._first = ""

    def steps(self) -> Iterator[Step]:
        """What is done, each with the line that is printed when it is done."""
        yield translate("SelfCheck", "The desk opens in practice and is painted"), self._open
        yield translate("SelfCheck", "Four customers write; the list shows whom to answer first"), self._let_in
        yield translate("SelfCheck", "A reply is typed, sent and delivered"), self._answer
        yield translate("SelfCheck", "A conversation in a window of its own is the same draft"), self._tear_off
        yield translate("SelfCheck", "A word of last month is found"), self._search
        yield translate("SelfCheck", "The last hour is watched again and ends as the desk stands"), self._replay
        yield translate("SelfCheck", "Closed and opened again, the unfinished sentence is there"), self._reopen
        yield translate("SelfCheck", "The journal is sound and gives the same desk when it is read back"), self._prove

    def close(self) -> None:
        """End the program."""
        self._program.close()

    def _open(self) -> None:
        PeopleFile(self._folder.people).keep(Person(name="Self-check", role=Role.TRAINEE))
        self._opened = open_desk(self._program, self._arguments)
        self._until(lambda: self._program.findChild(ProgramActions) is not None, "the first paint")
        self._until(lambda: self._desk.room.feed.desk.clerk, "somebody at the desk")
        self._until(lambda: self._desk.practice is not None and self._desk.practice.progress, "a lesson")

    def _let_in(self) -> None:
        for _ in range(MINUTES * 60):
            if len(self._desk.room.feed.desk) >= CUSTOMERS:
                break
            self._pass_a_second()
        self._expect(len(self._desk.room.feed.desk) >= CUSTOMERS, "customers")
        rows = self._desk.windows.inbox.rows
        self._until(lambda: rows.rowCount() >= CUSTOMERS, "rows in the list")
        self._expect(rows.order[0] == self._desk.windows.inbox.most_urgent(), "the most urgent on top")

    def _answer(self) -> None:
        self._program.actions.trigger("conversation.most_urgent")
        panel = self._desk.windows.panel
        self._first = panel.conversation
        self._expect(self._first, "the most urgent in front")
        _type(panel.composer.editor, ANSWER)
        _press(panel.composer.editor, Qt.Key.Key_Return)
        self._until(lambda: self._one(self._first).waiting_since is None, "the fact of the reply")
        self._until(lambda: panel.composer.editor.toPlainText() == "", "an empty editor")
        self._pass_a_second()
        self._until(lambda: _shown(panel.history.rows.rows)[-1:] == [ANSWER], "the line in the history")

    def _tear_off(self) -> None:
        second = next(one.id for one in self._desk.room.feed.desk if one.id != self._first)
        self._desk.windows.show_conversation(second)
        self._desk.windows.panel.open_window()
        own = self._own_window(second)
        _type(own.panel.composer.editor, LATER)
        self._until(lambda: self._desk.windows.panel.composer.editor.toPlainText() == LATER, "one draft in two windows")
        self._until(lambda: self._one(second).draft == LATER, "the draft in the journal")

    def _search(self) -> None:
        self._desk.windows.open_search()
        search = self._desk.windows.search
        assert search is not None
        search.seek("羽绒服")
        self._until(lambda: search.rows.rowCount() > 0, "a line found")
        search.close()

    def _replay(self) -> None:
        self._desk.window.show_page(REPLAY)
        self._until(lambda: not self._desk.room.feed.desk.focus, "nobody in front on another page")
        self._until(self._desk.recordings.last_hour.isEnabled, "the recorded hours")
        self._stand_still()
        self._desk.recordings.last_hour.click()
        self._until(lambda: self._program.replays, "the window of the replay")
        replay: ReplayDesk = self._program.replays[0]
        replay.replay.jump(replay.recording.ends_at)
        self._expect(replay.replay.feed.desk == self._desk.room.feed.desk, "the same desk in the replay")
        replay.windows.show_conversation(self._desk.windows.panel.conversation)
        shown = _shown(replay.windows.panel.history.rows.rows)
        self._expect(shown == _shown(self._desk.windows.panel.history.rows.rows), "the same lines in the replay")
        replay.window.close()
        self._desk.window.show_page(RECEPTION)

    def _reopen(self) -> None:
        second = self._desk.windows.panel.conversation
        self._program.close()
        self._program = Program(
            self._folder, Preferences(Settings(self._folder.settings)), make_clock=lambda: self._clock
        )
        self._opened = open_desk(self._program, self._arguments)
        self._until(lambda: self._desk.room.feed.desk.clerk, "somebody at the desk")
        self._expect(self._desk.windows.panel.composer.editor.toPlainText() == LATER, "the unfinished sentence")
        self._own_window(second)

    def _prove(self) -> None:
        path = self._desk.room.paths.journal
        self._program.close()
        report = verify(path)
        self._expect(report.ok, f"a sound journal: {report.problems}")
        reader = Reader.open(path)
        try:
            entries = reader.entries(1, reader.last_seq())
            self._expect(reader.open_desk(self._clock.now()) == fold(entries), "the same desk from the journal")
        finally:
            reader.close()

    @property
    def _desk(self) -> LiveDesk:
        if self._opened is None:
            raise UnsoundError("the desk")
        return self._opened

    def _one(self, conversation: str) -> Conversation:
        found = self._desk.room.feed.desk.get(conversation)
        if found is None:
            raise UnsoundError(f"{conversation} on the desk")
        return found

    def _own_window(self, conversation: str) -> ConversationWindow:
        for window in self._desk.windows.others.windows:
            if isinstance(window, ConversationWindow) and window.conversation == conversation:
                return window
        raise UnsoundError("a window of its own")

    def _pass_a_second(self) -> None:
        """The session's own second: what is due in it happens before the next one."""
        self._clock.move_to(self._clock.now() + 1000)
        room = self._desk.room
        room.beat()
        now = self._clock.now()
        self._until(lambda: (room.channels.next_due() or now + 1) > now, "the customers' deeds")
        _process()

    def _stand_still(self) -> None:
        """Nobody writes any more, and everything that happened lies a second back."""
        if self._desk.practice is not None:
            self._desk.practice.set_running(False)
        self._clock.move_to(self._clock.now() + 1000)
        room = self._desk.room
        self._until(room.journal.append(at=self._clock.now(), clerk="").done, "the journal")
        self._until(lambda: room.feed.desk.seq >= room.reader.last_seq(), "the last fact told")

    def _until(self, condition: Callable[[], object], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise UnsoundError(what)
            _process()

    def _expect(self, holds: object, what: str) -> None:
        if not holds:
            raise UnsoundError(what)


def _process() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    time.sleep(0.001)


def _type(editor: Editor, words: str) -> None:
    for letter in words:
        _press(editor, Qt.Key(ord(letter.upper())), letter)


def _press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """A key straight to the widget: no window manager has a say in it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def _shown(rows: list[Row]) -> list[str]:
    return [plain(row.line.body) for row in rows if not row.day]
