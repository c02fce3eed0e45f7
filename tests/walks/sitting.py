"""One sitting at the desk: the program as it is wired, on a real folder, with a clock that the walk moves."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.input_method import type_words
from tests.walks.buyers import Buyers
from workstation.app.clock import SteppedClock
from workstation.app.command_line import parser
from workstation.app.live_desk import LiveDesk
from workstation.app.paths import DataFolder
from workstation.app.people import PeopleFile
from workstation.app.preferences import Preferences
from workstation.app.program import Program
from workstation.app.program_actions import ProgramActions
from workstation.app.room import Room
from workstation.app.settings import Settings
from workstation.app.start import open_desk
from workstation.domain.conversation import Conversation
from workstation.domain.desk import Desk, fold
from workstation.domain.entry import Entry
from workstation.domain.events import NoteAdded, ReplySent
from workstation.domain.people import Person
from workstation.domain.values import Role, plain
from workstation.journal.reader import Reader
from workstation.journal.verify import verify
from workstation.views.chat.history import ChatHistory
from workstation.views.composer.editor import Editor
from workstation.views.conversation.panel import ConversationPanel
from workstation.views.windows.conversation import ConversationWindow

D = TypeVar("D", bound=QWidget)
PATIENCE = 5_000
"""Milliseconds that a walk waits for something that must happen."""
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Sitting:
    """The program from its start to its end, as a person has it in front of them."""

    def __init__(self, qtbot: QtBot, root: Path, clock: SteppedClock, arguments: argparse.Namespace) -> None:
        self.qtbot, self.clock = qtbot, clock
        self.folder = DataFolder(root)
        self.program = Program(self.folder, Preferences(Settings(self.folder.settings)), make_clock=lambda: clock)
        opened = open_desk(self.program, arguments)
        assert opened is not None
        self.desk: LiveDesk = opened
        self.heard: list[Entry] = []
        self.room.feed.happened.connect(self._on_happened)
        self.until(lambda: self.program.findChild(ProgramActions) is not None)
        self.until(lambda: self.room.feed.desk.clerk)
        self.until(lambda: self.desk.window in (QApplication.activeWindow(), _parent(QApplication.activeWindow())))
        self.buyers = Buyers(self.room.deliver, self.room.confirm, clock.now)
        self.room.channels.add(self.buyers)
        self.room.channels.set_running(True)
        if (practice := self.desk.practice) is not None:
            self.until(lambda: practice.progress is not None)  # the lesson under way or the free hour has begun

    # What is there

    @property
    def room(self) -> Room:
        return self.desk.room

    @property
    def panel(self) -> ConversationPanel:
        """The conversation in the desk window."""
        return self.desk.windows.panel

    @property
    def editor(self) -> Editor:
        """Where the clerk types in the desk window."""
        return self.panel.composer.editor

    @property
    def state(self) -> Desk:
        return self.room.feed.desk

    def own_window(self, conversation: str) -> ConversationWindow | None:
        """The window that a conversation has for itself."""
        windows = self.desk.windows.others.windows
        return next((one for one in windows if getattr(one, "conversation", None) == conversation), None)

    def one(self, conversation: str) -> Conversation:
        """A conversation on the desk."""
        found = self.state.get(conversation)
        assert found is not None, f"{conversation} is not on the desk"
        return found

    def facts(self, kind: type | tuple[type, ...] = object) -> list[Entry]:
        """The facts of this kind that were announced in this sitting."""
        return [entry for entry in self.heard if isinstance(entry.event, kind)]

    def written(self) -> list[Entry]:
        """Every fact in the file, read by a connection of its own."""
        return entries_of(self.room.paths.journal)

    def notice(self) -> str:
        return self.desk.windows.notices.text()

    # What one does

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for what must happen."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def settle(self, room: Room | None = None) -> None:
        """Wait until everything that was asked for is written or refused, and told."""
        where = room or self.room
        done = where.journal.append(at=self.clock.now(), clerk="")
        self.until(done.done)
        last = where.reader.last_seq()
        self.until(lambda: where.feed.desk.seq >= last)
        if where is self.room:
            self.desk.windows.inbox.rows.settle()

    def pass_time(self, seconds: float, room: Room | None = None) -> None:
        """Let the clock go on second by second, with everything that comes due in it."""
        where = room or self.room
        end = self.clock.now() + round(seconds * 1000)
        while self.clock.now() < end:
            self.clock.move_to(min(self.clock.now() + 1000, end))
            where.beat()
            if self._due(where):
                self.until(lambda: not self._due(where))
                self.settle(where)
        self.settle(where)

    def _due(self, room: Room) -> bool:
        due = room.channels.next_due()
        return room.channels.running and due is not None and due <= room.clock.now()

    def writes(self, name: str, text: str, topic: str = "") -> str:
        """A buyer writes; the id of their conversation, which is on the desk by then."""
        before = len(self.heard)
        conversation = self.buyers.write(name, text, topic)
        self.until(lambda: any(one.conversation == conversation for one in self.heard[before:]))
        self.settle()
        return conversation

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, wherever the keyboard is."""
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None
        QTest.keyClick(widget, key, held)

    def does(self, action: str) -> None:
        """The key that an action of the table has, wherever the keyboard is."""
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None
        QTest.keySequence(widget, QKeySequence(self.program.actions.keys(action)[0]))

    def types(self, words: str) -> None:
        """Words: Latin ones by keys, others as an input method commits them."""
        widget = QApplication.focusWidget()
        assert widget is not None
        if words.isascii():
            QTest.keyClicks(widget, words)
        else:
            type_words(widget, words)

    def clicks_on(self, conversation: str) -> None:
        """Click the conversation's row in the list, which leads to its composer; the pointer goes away again."""
        inbox = self.desk.windows.inbox
        index = inbox.rows.index(inbox.rows.row_of(conversation))
        assert index.isValid()
        self.comes_back()
        spot = inbox.list.visualRect(index).center()
        QTest.mouseClick(inbox.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        self.until(lambda: self.panel.conversation == conversation)
        self.until(self.editor.hasFocus)
        self.until(lambda: self.state.focus == conversation)
        inbox.list.keep_still("pointer", False)

    def comes_back(self, window: QWidget | None = None) -> None:
        """Make a window, the desk's unless given, the active one, as a click into it does."""
        there = window or self.desk.window
        there.activateWindow()
        self.until(there.isActiveWindow)

    def answers(self, conversation: str, words: str) -> Entry:
        """Click, type, Enter; the fact of the reply."""
        self.clicks_on(conversation)
        self.types(words)
        return self.sends()

    def sends(self) -> Entry:
        """Enter; the fact that came of it."""
        before = len(self.heard)
        self.press(Qt.Key.Key_Return)

        def sent() -> list[Entry]:
            return [one for one in self.heard[before:] if isinstance(one.event, ReplySent | NoteAdded)]

        self.until(sent)
        return sent()[0]

    def close(self) -> None:
        """Close the desk's window as a person does."""
        self.desk.window.close()
        self.program.close()

    def _on_happened(self, entry: Entry) -> None:
        self.heard.append(entry)


@contextmanager
def answering(kind: type[D], deed: Callable[[D], None]) -> Iterator[None]:
    """While this lasts, a dialog of ``kind`` that opens is given to ``deed``, which must leave it."""
    told: list[BaseException | None] = []
    timer = QTimer()
    timer.setInterval(5)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or not dialog.isVisible():
            return
        timer.stop()
        try:
            deed(dialog)
            told.append(None)
        except BaseException as error:  # noqa: BLE001  it is raised where the walk is
            told.append(error)
            if isinstance(dialog, QDialog):
                dialog.reject()

    timer.timeout.connect(look)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
    assert told, f"no {kind.__name__} was shown"
    if told[0] is not None:
        raise told[0]


def seat(root: Path, name: str = "小美", role: Role = Role.CLERK) -> None:
    """Somebody who sat here before, so that nobody is asked."""
    PeopleFile(DataFolder(root).people).keep(Person(name=name, role=role))


def command(line: str = "") -> argparse.Namespace:
    """The arguments of ``workstation LINE``."""
    return parser().parse_args(line.split())


def entries_of(path: Path) -> list[Entry]:
    """Every fact of a room's file."""
    reader = Reader.open(path)
    try:
        return reader.entries(1, reader.last_seq())
    finally:
        reader.close()


def last_seq(path: Path) -> int:
    reader = Reader.open(path)
    try:
        return reader.last_seq()
    finally:
        reader.close()


def proven(path: Path) -> list[Entry]:
    """Every fact of a closed room's file, which is sound and folds to what the program would open with."""
    report = verify(path)
    assert report.ok, report.problems
    entries = entries_of(path)
    reader = Reader.open(path)
    try:
        assert reader.open_desk(entries[-1].at) == fold(entries)
    finally:
        reader.close()
    return entries


def lines_shown(history: ChatHistory) -> list[str]:
    """The words of the lines in a history, from the top."""
    return [plain(row.line.body) for row in history.rows.rows if not row.day]


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """The left button on a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


def _parent(window: QWidget | None) -> QWidget | None:
    """What a dialog in front stands over."""
    return None if window is None else window.parentWidget()
