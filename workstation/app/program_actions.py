"""Actions that belong to no conversation and no room: palette, keys, settings, seat, import, replay, quitting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from workstation.app.clock import MachineClock
from workstation.app.guide import Guide
from workstation.app.phrasing_settings import PhrasingSettings
from workstation.app.program import Program
from workstation.app.replay_desk import ReplayDesk
from workstation.domain.settings_table import SETTINGS
from workstation.domain.values import Presence
from workstation.views.actions.key_map import KeyMapWindow
from workstation.views.actions.palette import Palette
from workstation.views.settings.window import SettingsWindow

if TYPE_CHECKING:
    from workstation.app.lesson_reports import LessonReports
    from workstation.app.scenario_desk import ScenarioDesk

Deed = Callable[[], object]


class ProgramActions(QObject):
    """Does what ``Dispatch`` does not know."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self.key_map: KeyMapWindow | None = None
        self.settings_window: SettingsWindow | None = None
        self.scenarios: ScenarioDesk | None = None
        self.reports: LessonReports | None = None
        self._fetching = False
        self._fetching_report = False
        self._palettes: dict[QObject, Palette] = {}
        self._deeds = self._table()
        program.dispatch.elsewhere.connect(self.do)
        program.settings_requested.connect(self.show_settings)
        program.closing.connect(self._on_closing)

    def do(self, key: str) -> None:
        """Do the action with this key; one that makes no sense now does nothing."""
        deed = self._deeds.get(key)
        if deed is not None:
            deed()

    def add(self, key: str, deed: Deed) -> None:
        """Do ``deed`` for the action with this key."""
        self._deeds[key] = deed

    def show_settings(self) -> None:
        """The settings window, made from the declared table."""
        preferences = self._program.preferences
        if self.settings_window is None:
            self.settings_window = SettingsWindow(SETTINGS, preferences.settings.values())
            self.settings_window.setting_requested.connect(self._program.change_setting)
            preferences.changed.connect(self.settings_window.show_value)
            PhrasingSettings(self.settings_window, preferences, self._program.tasks)
        _front(self.settings_window)

    def show_guide(self) -> None:
        """The guide through one's own shop, over the desk in front."""
        desk = self._program.front_desk
        if desk is not None:
            Guide(desk, self._program.actions).show()

    def show_key_map(self) -> None:
        """The editable key map."""
        if self.key_map is None:
            self.key_map = KeyMapWindow(self._program.actions)
        _front(self.key_map)

    def write_scenarios(self) -> None:
        """The window in which scenarios are written."""
        if self.scenarios is not None:
            _front(self.scenarios.open())
        elif not self._fetching:
            self._fetching = True
            self._program.tasks.start(self._fetch_scenarios(), "open the scenarios")

    async def _fetch_scenarios(self) -> None:
        """What it stands on is many modules, which are loaded on a thread."""
        program = self._program
        await program.tasks.in_thread(import_module, "workstation.app.scenario_tests")
        from workstation.app.scenario_desk import ScenarioDesk  # only for those who write some

        self.scenarios = ScenarioDesk(program.folder, program.tasks, MachineClock(), self)
        self.scenarios.saved.connect(self._on_scenario_saved)
        _front(self.scenarios.open())

    def read_report(self) -> None:
        """The window of reports."""
        if self.reports is not None:
            _front(self.reports.open())
        elif not self._fetching_report:
            self._fetching_report = True
            self._program.tasks.start(self._fetch_report(), "open the report")

    async def _fetch_report(self) -> None:
        """What it stands on is many modules, which are loaded on a thread."""
        await self._program.tasks.in_thread(import_module, "workstation.app.report_reading")
        from workstation.app.lesson_reports import LessonReports  # only for those who read some

        self.reports = LessonReports(self._program, self)
        _front(self.reports.open())

    def _on_scenario_saved(self) -> None:
        for desk in self._program.desks.values():
            if desk.practice is not None:
                desk.practice.read_anew()

    def toggle_palette(self) -> None:
        """Everything by name, over the window in front."""
        room, window = self._program.dispatch.front, QApplication.activeWindow()
        if room is None or window is None:
            return
        palette = self._palettes.get(room)
        if palette is None:
            palette = Palette(room.feed, self._program.actions, room.history)
            palette.action_requested.connect(self._program.actions.trigger)
            palette.conversation_requested.connect(room.go_to)
            palette.past_requested.connect(room.show_conversation)
            self._palettes[room] = palette
            room.destroyed.connect(partial(self._palettes.pop, room, None))
        palette.toggle(window)

    def _on_closing(self) -> None:
        for part in (self.scenarios, self.reports):
            if part is not None:
                part.close()
        for window in (self.key_map, self.settings_window):
            if window is not None:
                window.close()
                window.deleteLater()

    def _table(self) -> dict[str, Deed]:
        program = self._program
        return {
            "view.palette": self.toggle_palette,
            "view.key_map": self.show_key_map,
            "view.theme": program.toggle_theme,
            "view.full_screen": _toggle_full_screen,
            "view.close_window": _close_window,
            "app.settings": self.show_settings,
            "app.quit": program.quit,
            "seat.switch": program.switch_seat,
            "shop.guide": self.show_guide,
            "file.import_chats": partial(program.imports.chats, play=False),
            "import.orders": program.imports.orders,
            "phrases.import": program.imports.phrases,
            "import.knowledge": partial(program.imports.goods, "knowledge"),
            "import.products": partial(program.imports.goods, "products"),
            "phrases.export": program.imports.export_phrases,
            "practice.start": program.start_practice,
            "practice.exercises": program.exercise,
            "practice.scenarios": self.write_scenarios,
            "practice.report": self.read_report,
            "practice.compare": self._compare,
            "replay.open": program.open_recording_file,
            **{f"presence.{one.value}": partial(program.set_presence, one) for one in Presence},
            **{f"replay.{name}": partial(self._replay, name) for name in REPLAY_DEEDS},
        }

    def _compare(self) -> None:
        desk = self._program.front_desk
        if desk is not None and desk.is_branch:
            desk.compare_requested.emit()

    def _replay(self, name: str) -> None:
        replay = self._program.front_replay
        if replay is not None:
            REPLAY_DEEDS[name](replay)


REPLAY_DEEDS: dict[str, Callable[[ReplayDesk], object]] = {
    "play": lambda replay: replay.timeline.toggle(),
    "slower": lambda replay: replay.timeline.change_speed(-1),
    "faster": lambda replay: replay.timeline.change_speed(1),
    "previous": lambda replay: replay.replay.previous_event(),
    "next": lambda replay: replay.replay.next_event(),
    "skip_idle": lambda replay: replay.timeline.skip_idle.toggle(),
    "export": lambda replay: replay.timeline.export_requested.emit(),
    "take_over": lambda replay: replay.timeline.take_over.click(),
}


def _toggle_full_screen() -> None:
    window = QApplication.activeWindow()
    if window is not None:
        window.showNormal() if window.isFullScreen() else window.showFullScreen()


def _close_window() -> None:
    window = QApplication.activeWindow()
    if window is not None:
        window.close()


def _front(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
