"""The icon beside the clock, with a short menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from workstation.domain.values import Presence
from workstation.views.theme.app_icon import app_icon


class Tray(QObject):
    """Stands in for nothing that cannot be done in a window; some desktops have no tray at all.

    Signals:
        show_requested(): bring the desk to the front.
        presence_requested(Presence): the clerk chose how to be seen.
        mute_requested(bool): no sounds and messages, or again.
        phrases_requested(): show quick replies over all programs.
        quit_requested(): end the program.
        message_clicked(): the message shown last was clicked.
    """

    show_requested = Signal()
    presence_requested = Signal(object)
    mute_requested = Signal(bool)
    phrases_requested = Signal()
    quit_requested = Signal()
    message_clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self._plain: QIcon = app_icon()
        self._badged: QIcon = app_icon(badge=True)
        self._icon = QSystemTrayIcon(self._plain, self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.message_clicked)
        self._presences = QActionGroup(self)
        self._fill()
        self.show_waiting(0, 0)

    def set_shown(self, shown: bool) -> None:
        """Appear, where there is a tray, or go."""
        self._icon.setVisible(shown and QSystemTrayIcon.isSystemTrayAvailable())

    def show_presence(self, presence: Presence) -> None:
        """Mark the presence in force."""
        for action in self._presences.actions():
            action.setChecked(action.data() == presence.value)

    def show_muted(self, muted: bool) -> None:
        """Mark whether it is muted."""
        self.mute.setChecked(muted)

    def show_waiting(self, waiting: int, overdue: int) -> None:
        """Say how many wait; somebody overdue is a dot on the icon and words in the tip."""
        program = self.tr("Workstation")
        words = self.tr("{count} waiting, {overdue} overdue").format(count=waiting, overdue=overdue)
        self._icon.setToolTip(f"{program} · {words}" if waiting else program)
        self._icon.setIcon(self._badged if overdue else self._plain)

    def say(self, title: str, words: str) -> None:
        """Show a message beside the tray."""
        if self._icon.isVisible():
            self._icon.showMessage(title, words, self._plain, 6000)

    def _fill(self) -> None:
        self._add(self.tr("Show the desk")).triggered.connect(self.show_requested)
        self._add(self.tr("Quick replies for any program")).triggered.connect(self.phrases_requested)
        self.menu.addSeparator()
        for presence, name in (
            (Presence.ONLINE, self.tr("Online")),
            (Presence.BUSY, self.tr("Busy")),
            (Presence.AWAY, self.tr("Away")),
        ):
            action = self._add(name)
            action.setCheckable(True)
            action.setData(presence.value)
            self._presences.addAction(action)
        self._presences.triggered.connect(self._on_presence)
        self.menu.addSeparator()
        self.mute = self._add(self.tr("Mute"))
        self.mute.setCheckable(True)
        self.mute.triggered.connect(self.mute_requested)
        self._add(self.tr("Quit")).triggered.connect(self.quit_requested)

    def _add(self, text: str) -> QAction:
        return self.menu.addAction(text)

    @Slot(QAction)
    def _on_presence(self, action: QAction) -> None:
        self.presence_requested.emit(Presence(action.data()))

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_requested.emit()
