"""The companion palette of the program: its global key, its window, and the desk whose phrases it offers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from workstation.app.global_key import GlobalKey, KeyState
from workstation.app.live_desk import LiveDesk
from workstation.app.paths import RoomKind
from workstation.app.program import Program
from workstation.domain.phrases import Phrase

if TYPE_CHECKING:
    from workstation.views.phrases.companion import Companion

KEY, ON = "companion_key", "companion"
"""Settings."""
PLACE = "companion"
"""Name under which the layout remembers it."""


class CompanionKeeper(QObject):
    """Offers the phrases of the shop's desk, else of the desk that is open, over all programs."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._companions: dict[LiveDesk, Companion] = {}
        self.key = GlobalKey(self)
        self.key.pressed.connect(self.call)
        program.preferences.changed.connect(self._on_preference)
        program.closing.connect(self._on_closing)
        self._choose_key(told=False)

    def call(self) -> None:
        """Show the companion, or put it away."""
        desks = self._program.desks
        desk = desks.get(RoomKind.SHOP) or self._program.front_desk
        if desk is not None:
            self.companion(desk).call()

    def companion(self, desk: LiveDesk) -> Companion:
        """The companion with the phrases of ``desk``."""
        companion = self._companions.get(desk)
        if companion is None or not isValid(companion):
            companion = self._made(desk)
        return companion

    def _made(self, desk: LiveDesk) -> Companion:
        from workstation.views.phrases.companion import Companion

        phrases = desk.phrases
        made = Companion(phrases.phrases, desk.room.pictures, partial(phrases.values, ""))
        phrases.refreshed.connect(made.refresh)
        made.copied.connect(partial(self._on_copied, desk))
        self._program.layout.restore(made, PLACE)
        desk.destroyed.connect(made.deleteLater)
        self._companions[desk] = made
        return made

    def _on_copied(self, desk: LiveDesk, phrase: Phrase, text: str) -> None:
        intents = desk.phrases.intents
        if intents is not None:
            intents.use(phrase, "", text)

    def _choose_key(self, *, told: bool) -> None:
        settings = self._program.preferences.settings
        wanted = settings.text(KEY) if settings.switch(ON) else ""
        state, desk = self.key.choose(wanted), self._program.front_desk
        if desk is None or not (sentence := self._sentence(state, wanted)):
            return
        if told or state is KeyState.TAKEN:
            desk.windows.notices.show_sentence(sentence)

    def _sentence(self, state: KeyState, wanted: str) -> str:
        match state:
            case KeyState.ON:
                return self.tr("{keys} now shows quick replies over any program.").format(keys=wanted)
            case KeyState.TAKEN:
                return self.tr(
                    "{keys} belongs to another program and cannot show quick replies."
                    " Choose other keys in the settings."
                ).format(keys=wanted)
            case KeyState.UNFIT:
                return self.tr("“{keys}” cannot be had everywhere. Write it as Ctrl+Alt+Space.").format(keys=wanted)
            case KeyState.UNAVAILABLE:
                return self.tr("This system gives no program a key of its own; the tray's menu shows quick replies.")
            case KeyState.OFF:
                return ""

    def _on_preference(self, key: str, value: object) -> None:
        del value
        if key in (KEY, ON):
            self._choose_key(told=True)

    def _on_closing(self) -> None:
        self.key.choose("")
        for companion in self._companions.values():
            if isValid(companion):
                self._program.layout.remember(companion, PLACE)
                companion.close()
                companion.deleteLater()
        self._companions.clear()
