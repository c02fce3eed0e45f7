"""Start-up: the crash hook first, then what the first paint needs, and the rest when it has been painted."""

from __future__ import annotations

import os
import sys
import tempfile
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from workstation.app.bundle import keep_bundle, loaded
from workstation.app.crash import CrashHook
from workstation.app.fonts import load_fonts
from workstation.app.garbage import Garbage
from workstation.app.interrupts import Interrupts
from workstation.app.language import install_language
from workstation.app.live_desk import LiveDesk
from workstation.app.log import set_up_log
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.preferences import Preferences
from workstation.app.program import Program
from workstation.app.settings import Settings
from workstation.app.swift import end_start
from workstation.app.words import translate
from workstation.domain.refused import Refused
from workstation.domain.trouble import Trouble
from workstation.journal.lock import holder
from workstation.journal.troubles import told_as_trouble
from workstation.views.notices.sentences import sentence
from workstation.views.theme.apply import apply_theme, prepare_scaling
from workstation.views.theme.identity import introduce
from workstation.views.windows.windows import to_front

if TYPE_CHECKING:
    from argparse import Namespace

    from PySide6.QtWidgets import QMessageBox

UNSEEN = frozenset(("offscreen", "minimal"))
"""Platforms on which nobody sees a box, so that waiting for it to be closed would take for ever."""


def start(arguments: Namespace, folder: DataFolder) -> int:
    """Open the desk and stay until it is closed; the exit status."""
    crash = CrashHook(folder.reports, set_up_log(folder.logs))
    crash.install()
    settings = Settings(folder.settings)
    app = application(settings)
    try:
        make_ready(folder)
    except Trouble as trouble:
        return _tell(trouble)
    program = Program(folder, Preferences(settings), crash)
    program.ended.connect(_leave)
    interrupts = Interrupts(program)
    interrupts.asked.connect(program.quit)
    try:
        return _run(app, program, arguments)
    except (Refused, Trouble) as objection:
        return _tell(objection)
    finally:
        program.close()
        interrupts.remove()
        for unkept in program.unkept[:1]:
            _tell(unkept)


def make_ready(folder: DataFolder) -> None:
    """See that the data folder is there and takes what is written, before anybody is asked anything. ``Trouble``."""
    with told_as_trouble(folder.root):
        folder.root.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder.root, buffering=0) as probe:
            probe.write(b"x")


def application(settings: Settings) -> QApplication:
    """The QApplication with the program's fonts, language and look."""
    scale = settings.whole("text_scale")
    if scale != 100:
        os.environ["QT_SCALE_FACTOR"] = str(scale / 100)
    prepare_scaling()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    introduce(app)
    load_fonts()
    install_language(app, settings.text("language"))
    apply_theme(app, settings.text("theme"))
    return app


def _run(app: QApplication, program: Program, arguments: Namespace) -> int:
    begun = watch_alone(program, arguments) or open_desk(program, arguments) is not None
    return app.exec() if begun else 0


def watch_alone(program: Program, arguments: Namespace) -> bool:
    """Show a recording and nothing else where nobody has ever sat: watching needs no name. ``Trouble``."""
    if arguments.command != "replay" or program.seating.people.all():
        return False
    from workstation.app.program_actions import ProgramActions  # only for those who watch
    from workstation.replay.recording_file import open_recording

    replay = program.watch(open_recording(arguments.file))
    ProgramActions(program)
    end_start()
    Garbage(program)
    to_front(replay.window)
    return True


def open_desk(program: Program, arguments: Namespace) -> LiveDesk | None:
    """Let somebody sit down and show the desk; None if nobody wants to, or if it is open in another program."""
    if _called(program, arguments, _room(arguments) or program.last_room()):
        return None
    begun = program.seating.begin()
    if begun is None:
        return None
    kind = _room(arguments) or begun.room or program.last_room()
    try:
        desk = program.open_room(kind, begun.person)
    except Trouble as trouble:
        if trouble.code == "writer_busy" and _called(program, arguments, kind):
            return None
        raise
    desk.begin_with(demo=begun.demo, guided=begun.guided)
    desk.window.installEventFilter(AfterPaint(program, arguments))
    return desk


def _called(program: Program, arguments: Namespace, kind: RoomKind) -> bool:
    """Whether the room is open in another program, which came to the front; for that nobody has to say who they are."""
    room = program.folder.room(kind)
    if not holder(room.journal):
        return False
    from workstation.app.single import call_first  # the network, only in this case

    if not call_first(room.folder, arguments.file if arguments.command == "replay" else None):
        return False
    print(translate("CommandLine", "The desk is open already; it has been brought to the front."))
    return True


def _room(arguments: Namespace) -> RoomKind | None:
    """The room that the command line asks for; dialogues are played in practice only."""
    if arguments.command == "import-chats":
        return RoomKind.PRACTICE
    room: RoomKind | None = arguments.room
    return room


class AfterPaint(QObject):
    """Waits for the first paint, then lets ``finish`` load what start-up did not need."""

    def __init__(self, program: Program, arguments: Namespace) -> None:
        super().__init__(program)
        self._program = program
        self._arguments = arguments

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        modules = loaded()
        for desk in self._program.desks.values():
            desk.windows.complete()
        from workstation.app.finish import Finish

        Finish(self._program, self._arguments)
        end_start()
        Garbage(self._program)
        self._program.tasks.start(self._keep(modules), "keep the bundle")

    async def _keep(self, modules: list[Any]) -> None:
        await self._program.tasks.in_thread(keep_bundle, modules)


def _leave() -> None:
    """Leave the event loop; quit() would do nothing while a dialog of the start waits for its answer."""
    QApplication.exit(0)


def _tell(objection: Refused | Trouble) -> int:
    """Say it in the terminal, and in a box where there is somebody to close it."""
    text = sentence(objection)
    print(text, file=sys.stderr)
    if QApplication.platformName() not in UNSEEN:
        trouble_box(text).exec()
    return 1


def trouble_box(text: str) -> QMessageBox:
    """The box that tells why the desk cannot be opened; the sentence can be copied."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, translate("CommandLine", "The desk cannot be opened"), text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return box
