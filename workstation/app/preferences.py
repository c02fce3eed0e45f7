"""The settings as the program uses them: typed, and announced to windows when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workstation.app.settings import Settings
from workstation.domain.settings import Value
from workstation.domain.speech import SpeechLevel
from workstation.domain.values import Limits
from workstation.views.windows.alert_rules import Quiet, Wishes

if TYPE_CHECKING:
    from workstation.views.composer.editor import SendKey


class Preferences(QObject):
    """Reads ``Settings`` for everybody else.

    Signals:
        changed(str key, object value): a setting has another value now.
    """

    changed = Signal(str, object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.muted = False
        settings.on_change(self._on_change)

    def limits(self) -> Limits:
        """The times and loads of DOMAIN D2."""
        whole = self.settings.whole
        return Limits(
            first_reply=whole("first_reply_limit"),
            target=whole("reply_target"),
            hard=whole("hard_limit"),
            remind_before=whole("remind_before"),
            hourly=whole("hourly_target"),
        )

    def send_key(self) -> SendKey:
        """Whether Enter sends, or Ctrl+Enter."""
        from workstation.views.composer.editor import SendKey  # start-up paints without a composer

        return SendKey(self.settings.text("send_key"))

    def speech_level(self) -> SpeechLevel:
        """What is done about forbidden speech."""
        return SpeechLevel(self.settings.text("speech_check"))

    def undo_time(self) -> int:
        """How long the undo of a reply is offered, milliseconds."""
        return self.settings.whole("undo_seconds") * 1000

    def auto_reply(self) -> str:
        """The automatic reply, empty if there is none."""
        return self.settings.text("auto_reply_text") if self.settings.switch("auto_reply") else ""

    def shop_values(self) -> dict[str, str]:
        """What the shop's own variables in phrases stand for."""
        text = self.settings.text
        return {"店铺名": text("shop_name"), "退货地址": text("shop_return_address")}

    def skip_idle(self) -> int:
        """Idle time that a replay may skip, milliseconds."""
        return self.settings.whole("replay_skip_idle_over") * 1000

    def wishes(self) -> Wishes:
        """How attention may be drawn."""
        switch, text = self.settings.switch, self.settings.text
        quiet = Quiet(begins=_minute(text("quiet_from")), ends=_minute(text("quiet_to")))
        return Wishes(
            sound=switch("sound"),
            taskbar=switch("taskbar_alert"),
            tray=switch("tray"),
            muted=self.muted,
            quiet=quiet if switch("quiet_hours") else Quiet(),
        )

    def _on_change(self, key: str, value: Value) -> None:
        self.changed.emit(key, value)


def _minute(clock: str) -> int:
    """Minutes after midnight of ``HH:MM``."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
