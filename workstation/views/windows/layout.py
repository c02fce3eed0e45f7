"""Remembers where windows stood, how they were divided and which ones were open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QSplitter, QWidget

from workstation.views.windows.screens import Area, placed

FRAME = QSize(8, 40)
"""What the title and the edges of a window take at most; nobody knows before it is shown."""


class Remembers(Protocol):
    """A widget with something of its own to remember (its ``objectName`` is the name)."""

    def layout_state(self) -> str:
        """What to keep."""
        ...

    def restore_layout_state(self, state: str) -> None:
        """Take back what was kept; unknown words are passed over."""
        ...


class Divided(Protocol):
    """A window, or a page of one, with parts of which something is remembered."""

    def remembering(self) -> Sequence[QWidget]:
        """Splitters with a name, and widgets that are ``Remembers``."""
        ...


class Layout:
    """What is neither a fact nor a document, in the settings file that ``app/`` gives (``DIR/layout.ini``)."""

    def __init__(self, settings: QSettings, aside: Callable[[Callable[[], None]], None] | None = None) -> None:
        """``aside`` runs what writes the file on a thread: a disk takes its time. Without it ``write`` waits."""
        self._settings = settings
        self._aside = aside
        self._fresh: dict[str, Any] = {}
        """What is written aside; the settings themselves would write it on the windows' thread."""

    def remember(self, window: QWidget, name: str) -> None:
        """Keep place, size and divisions of ``window`` under ``name``."""
        keep = self._keep
        keep(f"{name}/place", window.normalGeometry() if window.isMaximized() else window.geometry())
        keep(f"{name}/maximised", window.isMaximized())
        screen = window.screen()
        keep(f"{name}/screen", screen.name() if screen else "")
        for widget in remembering(window):
            state = widget.saveState() if isinstance(widget, QSplitter) else widget.layout_state()
            keep(f"{name}/{widget.objectName()}", state)

    def restore(self, window: QWidget, name: str) -> bool:
        """Give ``window`` what was kept under ``name``, on a screen that is there; False if nothing was kept."""
        place = self._kept(f"{name}/place")
        if not isinstance(place, QRect) or not place.isValid():
            return False
        window.setGeometry(_visible(place))
        for widget in remembering(window):  # the splitters last: what is shown takes part in the division
            if not isinstance(widget, QSplitter):
                widget.restore_layout_state(str(self._kept(f"{name}/{widget.objectName()}", "")))
        for splitter in remembering(window):
            state = self._kept(f"{name}/{splitter.objectName()}")
            if isinstance(splitter, QSplitter) and isinstance(state, QByteArray):
                splitter.restoreState(state)
        if self.flag(f"{name}/maximised"):
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
        return True

    def open_first(self, window: QWidget) -> None:
        """A window of which nothing was kept: over the whole screen where it would reach out of it with its frame."""
        room = _room(window.screen())
        if window.width() > room.width() - FRAME.width() or window.height() > room.height() - FRAME.height():
            window.resize(window.size().boundedTo(room.size() - FRAME))  # as large as it is when no longer maximised
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)

    def keep_open(self, name: str, conversations: list[str], *, tiles: bool) -> None:
        """Keep which conversations had windows, and whether the tiles were there, for the room ``name``."""
        self._keep(f"{name}/open", "\n".join(conversations))
        self._keep(f"{name}/tiles", tiles)

    def kept_open(self, name: str) -> tuple[list[str], bool]:
        """What ``keep_open`` kept."""
        text = self._kept(f"{name}/open", "")
        return [one for one in str(text).split("\n") if one], self.flag(f"{name}/tiles")

    def keep_front(self, name: str, conversation: str) -> None:
        """Keep which conversation stood in the desk window of the room ``name``."""
        self._keep(f"{name}/front", conversation)

    def front(self, name: str) -> str:
        """What ``keep_front`` kept, empty if nothing."""
        return str(self._kept(f"{name}/front", ""))

    def keep_last_room(self, name: str) -> None:
        """Keep which room was open last."""
        self._keep("room", name)

    def last_room(self) -> str:
        """What ``keep_last_room`` kept, empty if nothing."""
        return str(self._kept("room", ""))

    def flag(self, name: str, default: bool = False) -> bool:
        """A yes or no that was kept."""
        value = self._kept(name, default)
        return value if isinstance(value, bool) else str(value).lower() == "true"

    def reset(self) -> None:
        """Forget everything; windows opened from now on stand where they first stood."""
        self._fresh.clear()
        self._settings.clear()

    def write(self) -> None:
        """Write to the disk, aside if there is somebody to do it."""
        if self._aside is None:
            self.write_now()
        else:
            self._aside(partial(_written, self._settings.fileName(), self._settings.format(), dict(self._fresh)))

    def write_now(self) -> None:
        """Write to the disk and wait for it."""
        for name, value in self._fresh.items():
            self._settings.setValue(name, value)
        self._settings.sync()

    def _keep(self, name: str, value: Any) -> None:
        if self._aside is None:
            self._settings.setValue(name, value)
        else:
            self._fresh[name] = value

    def _kept(self, name: str, default: Any = None) -> Any:
        return self._fresh[name] if name in self._fresh else self._settings.value(name, default)


def _written(file: str, form: QSettings.Format, values: dict[str, Any]) -> None:
    """On a thread: settings of its own, which Qt keeps in step with others of the same file."""
    settings = QSettings(file, form)
    for name, value in values.items():
        settings.setValue(name, value)
    settings.sync()


def remembering(part: QWidget) -> Sequence[Any]:
    """What ``part`` says of itself if it is ``Divided``; ``Any``, as no Qt type says widget and ``Remembers``.

    Never ``findChildren``: Python is handed hundreds of widgets, and PySide sets up the classes of all of them.
    """
    ask = getattr(part, "remembering", None)
    return ask() if ask is not None else ()


def _visible(place: QRect) -> QRect:
    main = QGuiApplication.primaryScreen()
    screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not main)
    found = placed(_area(place), [_area(_room(screen)) for screen in screens])
    return QRect(found.x, found.y, found.width, found.height)


def _room(screen: QScreen) -> QRect:
    return screen.availableGeometry()


def _area(rect: QRect) -> Area:
    return Area(x=rect.x(), y=rect.y(), width=rect.width(), height=rect.height())
