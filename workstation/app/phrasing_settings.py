"""The row of the settings window for the service's key: keeps it in the keyring, forgets it, tries the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from workstation.app.phrasing_service import Service, service_of
from workstation.app.preferences import Preferences
from workstation.app.tasks import Tasks
from workstation.domain.settings_table import PHRASING
from workstation.domain.trouble import Trouble
from workstation.views.notices.sentences import sentence
from workstation.views.settings.key_row import KeyRow
from workstation.views.settings.window import SettingsWindow

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from workstation.app.phrasing import Tried


class PhrasingSettings(QObject):
    """Lives as long as the window. The keyring and the service are asked on threads."""

    def __init__(
        self, window: SettingsWindow, preferences: Preferences, tasks: Tasks, backend: KeyringBackend | None = None
    ) -> None:
        """``backend``: another keyring than the system's."""
        super().__init__(window)
        self._preferences, self._tasks, self._backend = preferences, tasks, backend
        self.row = KeyRow()
        window.add_extra(PHRASING, self.row)
        self.row.key_requested.connect(self._on_key)
        self.row.forget_requested.connect(self._on_forget)
        self.row.trial_requested.connect(self._on_trial)

    @Slot(str)
    def _on_key(self, key: str) -> None:
        self.row.set_busy(True)
        self._tasks.start(self._change(key), "keep the key")

    @Slot()
    def _on_forget(self) -> None:
        self.row.set_busy(True)
        self._tasks.start(self._change(""), "forget the key")

    @Slot()
    def _on_trial(self) -> None:
        self.row.set_busy(True)
        self.row.say(self.tr("Asking …"))
        self._tasks.start(self._try(), "try the service")

    async def _change(self, key: str) -> None:
        try:
            await self._tasks.in_thread(_kept, self._service().url, key, self._backend)
        except Trouble as trouble:
            self.row.say(sentence(trouble), fault=True)
        else:
            kept = self.tr("The key is in the keyring of this computer.")
            self.row.say(kept if key else self.tr("No key is kept for this address."))
        finally:
            self.row.set_busy(False)

    async def _try(self) -> None:
        try:
            tried = await self._tasks.in_thread(_tried, self._service(), self._backend)
        except Trouble as trouble:
            self.row.say(sentence(trouble), fault=True)
        else:
            self._tell(tried)
        finally:
            self.row.set_busy(False)

    def _tell(self, tried: Tried) -> None:
        if tried.fit:
            self.row.say(self.tr("It works. A customer would say: {words}").format(words=tried.words))
        else:
            told = self.tr("It answers, but no customer would say this, so the planned sentence stands: {words}")
            self.row.say(told.format(words=tried.words[:SHOWN]), fault=True)

    def _service(self) -> Service:
        service = service_of(self._preferences.settings)
        if service is None:
            raise Trouble("phrasing_unset")
        return service


SHOWN = 120
"""Characters of an unfit answer that are shown."""


def _kept(url: str, key: str, backend: KeyringBackend | None) -> None:
    from workstation.app.phrasing_key import ServiceKeys  # loads the keyring

    keys = ServiceKeys(backend)
    if key:
        keys.keep(url, key)
    else:
        keys.forget(url)


def _tried(service: Service, backend: KeyringBackend | None) -> Tried:
    from workstation.app.phrasing import try_phrasing  # loads httpx

    return try_phrasing(service, backend)
