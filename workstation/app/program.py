"""The program with its windows: which rooms are open, who sits there, and what belongs to no room."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from workstation.app.clock import MachineClock
from workstation.app.crash import CrashHook
from workstation.app.dispatch import Dispatch
from workstation.app.imports import Imports
from workstation.app.key_store import KeySettings
from workstation.app.live_desk import LiveDesk
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.preferences import Preferences
from workstation.app.room import Room
from workstation.app.seating import Seating
from workstation.app.settings import ValueUnfitError
from workstation.app.swift import take_short_turns
from workstation.app.tasks import Tasks
from workstation.domain.clock import Clock
from workstation.domain.people import Person
from workstation.domain.refused import Refused
from workstation.domain.trouble import Trouble
from workstation.domain.values import Presence
from workstation.views.actions.registry import ActionSet
from workstation.views.theme.apply import Choice, apply_theme
from workstation.views.windows.layout import Layout

if TYPE_CHECKING:
    from workstation.app.replay_desk import ReplayDesk
    from workstation.channels.dialogue import Dialogue
    from workstation.replay.recording import Recording
    from workstation.views.conversation.panel import ConversationPanel

LIMITS = frozenset(("first_reply_limit", "reply_target", "hard_limit", "remind_before", "hourly_target"))

SOON = 1_000
"""Milliseconds after a window came or went, or the clerk turned to another conversation, until that is kept."""


class Program(QObject):
    """Rooms, replays and what they share: actions, layout, preferences, tasks.

    Signals:
        settings_requested(): show the settings.
        closing(): the program ends; windows that belong to no room go too.
        ended(): everything is closed; whoever runs the event loop leaves it.
        room_opened(LiveDesk): one more room is on the screen.
        branch_opened(LiveDesk): a lesson that was taken over is on the screen.
        take_over_requested(ReplayDesk): go on with the lesson of a replay from the moment shown.
        lesson_take_over_requested(LiveDesk, object begun_at, object at): the same from the page of practice.
        compare_requested(LiveDesk): show a lesson that was taken over beside its original.
    """

    settings_requested = Signal()
    closing = Signal()
    ended = Signal()
    room_opened = Signal(object)
    branch_opened = Signal(object)
    take_over_requested = Signal(object)
    lesson_take_over_requested = Signal(object, object, object)
    compare_requested = Signal(object)

    def __init__(
        self, folder: DataFolder, preferences: Preferences, crash: CrashHook | None = None,
        make_clock: Callable[[], Clock] = MachineClock,
    ) -> None:  # fmt: skip
        super().__init__()
        take_short_turns()
        self._make_clock = make_clock
        self.folder = folder
        self.preferences = preferences
        self.tasks = Tasks()
        self._store = QSettings(str(folder.layout), QSettings.Format.IniFormat)
        self.layout = Layout(self._store, self._aside)
        self.actions = ActionSet(KeySettings(self._store), self)
        self.dispatch = Dispatch(self.actions, self)
        self.seating = Seating(folder, self)
        self.desks: dict[RoomKind, LiveDesk] = {}
        self.branches: list[LiveDesk] = []
        """Lessons that were taken over, each in a room of its own."""
        self.replays: list[ReplayDesk] = []
        self.imports = Imports(self)
        self.imports.play_requested.connect(self.play)
        self._closing = False
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._on_soon)
        self.unkept: list[Trouble] = []
        """Why something asked for at the end could not be written; known once the program is closed."""
        self.actions.keys_changed.connect(self._show_keys)
        preferences.changed.connect(self._on_preference)
        if crash is not None:
            crash.reported.connect(self._on_crash)
            crash.objected.connect(self.tell)

    @property
    def front_desk(self) -> LiveDesk | None:
        """The live room whose window is in front, else the first."""
        front = self.dispatch.front
        return next((one for one in self.live_desks if one.windows is front), next(iter(self.desks.values()), None))

    @property
    def live_desks(self) -> list[LiveDesk]:
        """Everything where somebody serves customers: the rooms, and the lessons that were taken over."""
        return [*self.desks.values(), *self.branches]

    def open_room(self, kind: RoomKind, person: Person) -> LiveDesk:
        """Open a room and show its desk, or raise the one that is open. ``Trouble`` if it cannot be opened."""
        desk = self.desks.get(kind)
        if desk is None:
            room = Room(kind, self.folder.room(kind), self._make_clock(), self.tasks, self)
            desk = LiveDesk(room, self.folder, self.tasks, self.layout, self)
            self.desks[kind] = desk
            self._join(desk)
            desk.room.begin(person.name, person.role, self.preferences.limits())
            self._restore(desk)
            self.room_opened.emit(desk)
        desk.come_to_front()
        return desk

    def new_clock(self) -> Clock:
        """The clock that rooms go by."""
        return self._make_clock()

    def open_branch(self, room: Room) -> LiveDesk:
        """Show a lesson that was taken over in a window of its own."""
        desk = LiveDesk(room, self.folder, self.tasks, self.layout, self)
        desk.is_branch = True
        self.branches.append(desk)
        self._join(desk, branch=True)
        if not self.layout.restore(desk.window, room.kind.value):
            self.layout.open_first(desk.window)
        self.branch_opened.emit(desk)
        desk.come_to_front()
        return desk

    def last_room(self) -> RoomKind:
        """The room that was open last; practice, where nothing can go wrong, if there was none."""
        name = self.layout.last_room()
        return RoomKind(name) if name in list(RoomKind) else RoomKind.PRACTICE

    @property
    def front_replay(self) -> ReplayDesk | None:
        """The replay whose window is in front."""
        front = self.dispatch.front
        return next((one for one in self.replays if one.windows is front), None)

    def watch(self, recording: Recording) -> ReplayDesk:
        """Show a recording in a window of its own."""
        from workstation.app.replay_desk import ReplayDesk  # only for those who watch

        replay = ReplayDesk(recording, self.layout, skip_idle=self.preferences.skip_idle(), parent=self)
        self.replays.append(replay)
        self.dispatch.add(replay.windows, replay=True)
        self.actions.add_to(replay.window)
        replay.windows.window_opened.connect(self._on_window_opened)
        replay.show_keys(self.actions.shown_keys)
        replay.closed.connect(partial(self._on_replay_closed, replay))
        replay.export_requested.connect(partial(self._on_export_requested, replay))
        replay.take_over_requested.connect(partial(self.take_over_requested.emit, replay))
        replay.timeline.export.setVisible(bool(self.desks))  # alone it is watched from a file
        if not self.desks:
            replay.timeline.offer_take_over(False)
        if not self.layout.restore(replay.window, "replay"):
            self.layout.open_first(replay.window)
        replay.window.show()
        return replay

    def close(self) -> None:
        """Remember the layout, close every window and room; what was asked for is written first."""
        if self._closing:
            return
        self._closing = True
        self.imports.stop()
        self.closing.emit()
        for replay in list(self.replays):
            replay.window.close()
        for desk in list(self.desks.values()):
            self._remember(desk)
        for desk in self.live_desks:
            self.unkept += desk.close()
        self.branches.clear()
        if self.desks:
            self.layout.keep_last_room(next(iter(self.desks)).value)
        self.desks.clear()
        self.tasks.shutdown()
        self.layout.write_now()

    def quit(self) -> None:
        """Close everything as it stands, so that it stands there again next time."""
        self.close()
        self.ended.emit()

    def switch_seat(self) -> None:
        """Let somebody else sit down at every open desk."""
        desk = self.front_desk
        person = self.seating.ask(desk.window if desk is not None else None)
        if person is not None:
            for one in self.live_desks:
                one.room.sign_in(person.name, person.role)

    def play(self, dialogues: list[Dialogue], at_once: int) -> None:
        """Play real customers' lines in the practice room."""
        practice = self._open_practice()
        if practice is not None and practice.practice is not None:
            practice.practice.play(dialogues, at_once)

    def set_presence(self, presence: Presence) -> None:
        """Become online, busy or away at the desk in front."""
        desk = self.front_desk
        if desk is not None:
            desk.room.intents.set_presence(presence)

    def open_recording_file(self) -> None:
        """Ask for a recording file and watch it."""
        desk = self.front_desk
        if desk is not None:
            desk.recorder.open_file()

    def toggle_theme(self) -> None:
        """Light if it is dark, dark if it is light."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dark = apply_theme(app, self.preferences.settings.text("theme")).dark
            self.change_setting("theme", (Choice.LIGHT if dark else Choice.DARK).value)

    def change_setting(self, key: str, value: object) -> None:
        """Keep a setting; say so if it cannot be kept."""
        try:
            self.preferences.settings.set(key, value)
        except ValueUnfitError:
            return  # the settings window has said why and does not ask for such a value
        except OSError as error:
            self.tell(Trouble("settings_not_kept", path=str(self.folder.settings), why=error.strerror or ""))

    def tell(self, trouble: Refused | Trouble) -> None:
        """Say a trouble or a refusal in the window in front."""
        desk = self.front_desk
        if desk is not None:
            desk.windows.notices.tell(trouble)

    def _join(self, desk: LiveDesk, *, branch: bool = False) -> None:
        room, windows = desk.room, desk.windows
        self.dispatch.add(windows, branch=branch)
        self.actions.add_to(desk.window)
        windows.show_keys(self.actions.shown_keys)
        windows.window_opened.connect(self._on_window_opened)
        windows.panel_made.connect(self._dress_panel)
        windows.others.closed.connect(self._soon.start)
        windows.front_changed.connect(self._on_front_changed)
        for panel in windows.panels():
            self._dress_panel(panel)
        desk.practice_requested.connect(self.start_practice)
        desk.scenarios_requested.connect(self._on_scenarios_requested)
        desk.report_requested.connect(self._on_report_requested)
        desk.import_requested.connect(self._on_import_requested)
        desk.subjects_made.connect(partial(self._join_subjects, desk))
        desk.recording_opened.connect(self.watch)
        desk.take_over_requested.connect(partial(self.lesson_take_over_requested.emit, desk))
        desk.compare_requested.connect(partial(self.compare_requested.emit, desk))
        desk.window.settings_requested.connect(self.settings_requested)
        desk.window.seat_requested.connect(self.switch_seat)
        desk.window.closing.connect(partial(self._on_desk_closing, desk))
        if desk.practice is not None:
            from workstation.app.lesson_phrasing import LessonPhrasing

            desk.practice.phrasing = LessonPhrasing(self.preferences, self.tasks, desk.practice)
        room.auto_reply = self.preferences.auto_reply
        room.no_channel = self.tr("No channel is connected that could deliver this.")

    def _join_subjects(self, desk: LiveDesk) -> None:
        desk.orders.import_requested.connect(self.imports.orders)
        desk.phrases.set_shop(self.preferences.shop_values)
        desk.phrases.set_suggesting(self.preferences.settings.switch("phrase_suggestions"))

    def _restore(self, desk: LiveDesk) -> None:
        name = desk.room.kind.value
        if not self.layout.restore(desk.window, name):
            self.layout.open_first(desk.window)
        desk.windows.others.restore()
        front = self.layout.front(name)
        if desk.room.feed.desk.get(front) is not None:
            desk.windows.show_conversation(front)

    def _remember(self, desk: LiveDesk) -> None:
        name = desk.room.kind.value
        self.layout.keep_last_room(next(iter(self.desks)).value)
        self.layout.remember(desk.window, name)
        self.layout.keep_front(name, desk.windows.conversation)
        desk.windows.others.remember()

    def _on_window_opened(self, window: QWidget) -> None:
        self.actions.add_to(window)
        self._soon.start()

    def _on_front_changed(self) -> None:
        self._soon.start()

    def _on_soon(self) -> None:
        """Keep how the windows stand: a program that is killed cannot do it at its end."""
        if not self._closing:
            for desk in self.desks.values():
                self._remember(desk)

    def _aside(self, write: Callable[[], None]) -> None:
        if not self._closing:  # at the end all is written at once
            self.tasks.start(self.tasks.in_thread(write), "keep how windows stand")

    def _show_keys(self) -> None:
        """Keys were changed: name them anew wherever they are named."""
        for desk in self.live_desks:
            desk.windows.show_keys(self.actions.shown_keys)
        for replay in self.replays:
            replay.show_keys(self.actions.shown_keys)

    def _dress_panel(self, panel: ConversationPanel) -> None:
        panel.composer.set_send_key(self.preferences.send_key())
        panel.undo_bar.set_time(self.preferences.undo_time())

    def start_practice(self) -> None:
        """Open the practice desk and let customers come in."""
        practice = self._open_practice()
        if practice is not None and practice.practice is not None:
            practice.practice.set_running(True)

    def exercise(self) -> None:
        """Open the practice desk and over it the short exercises."""
        practice = self._open_practice()
        if practice is not None:
            practice.exercises.open()

    def _open_practice(self) -> LiveDesk | None:
        """The practice desk; None if it cannot be opened, which is told."""
        desk = self.front_desk
        person = self.seating.sitting(desk.room.feed.desk if desk is not None else None)
        try:
            return self.open_room(RoomKind.PRACTICE, person)
        except Trouble as trouble:
            self.tell(trouble)
            return None

    def _on_scenarios_requested(self) -> None:
        self.actions.trigger("practice.scenarios")

    def _on_report_requested(self) -> None:
        self.actions.trigger("practice.report")

    def _on_import_requested(self, play: bool) -> None:
        self.imports.chats(play=play)

    def _on_desk_closing(self, desk: LiveDesk) -> None:
        if self._closing:
            return
        if desk in self.branches:
            self.branches.remove(desk)
        elif len(self.desks) == 1:
            self.quit()
            return
        else:
            self._remember(desk)
            del self.desks[desk.room.kind]
        self.dispatch.remove(desk.windows)
        for unkept in desk.close()[:1]:
            self.tell(unkept)

    def _on_replay_closed(self, replay: ReplayDesk) -> None:
        if replay in self.replays:
            self.layout.remember(replay.window, "replay")
            self.replays.remove(replay)
            self.dispatch.remove(replay.windows)
            replay.close()
        if not (self.replays or self.desks or self._closing):
            self.quit()  # it was watched alone

    def _on_export_requested(self, replay: ReplayDesk, recording: Recording) -> None:
        desk = self.front_desk
        if desk is not None:
            desk.recorder.export_recording(recording, replay.windows)

    def _on_preference(self, key: str, value: object) -> None:
        for desk in self.live_desks:
            if key == "phrase_suggestions":
                desk.phrases.set_suggesting(bool(value))
            if key in LIMITS:
                desk.room.intents.set_limits(self.preferences.limits())
            for panel in desk.windows.panels():
                self._dress_panel(panel)
        app = QApplication.instance()
        if key == "theme" and isinstance(app, QApplication):
            apply_theme(app, str(value))

    def _on_crash(self, path: str) -> None:
        for desk in self.live_desks:
            desk.windows.notices.tell_crash(path)
