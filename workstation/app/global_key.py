"""A key that works while any other program has the keyboard: on Windows and under X11; elsewhere honestly not."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from typing import Protocol

import msgspec
from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence


class KeyState(StrEnum):
    """What became of a wish for a global key."""

    OFF = "off"
    """None is wished for."""
    ON = "on"
    TAKEN = "taken"
    """Another program has it."""
    UNFIT = "unfit"
    """It is no key that can be had: without Ctrl, Alt or the like, or of several strokes."""
    UNAVAILABLE = "unavailable"
    """This system lets no program have such a key: Wayland, macOS, or no screen at all."""


class Stroke(msgspec.Struct, frozen=True):
    """One key with what is held."""

    key: int
    """As ``Qt.Key``."""
    control: bool = False
    alt: bool = False
    shift: bool = False
    meta: bool = False


class Grabber(Protocol):
    """What a system offers."""

    def grab(self, stroke: Stroke) -> KeyState:
        """Have this key instead of the one before."""
        ...

    def release(self) -> None:
        """Give the key back."""
        ...


class GlobalKey(QObject):
    """One global key, changed at will.

    Signals:
        pressed(): it was pressed, whoever has the keyboard.
    """

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grabber: Grabber | None = None
        self.state = KeyState.OFF

    def choose(self, sequence: str) -> KeyState:
        """Have the key ``sequence`` (portable, ``Ctrl+Alt+Space``) from now on; empty for none."""
        self.state = self._chosen(sequence)
        return self.state

    def _chosen(self, sequence: str) -> KeyState:
        if self._grabber is not None:
            self._grabber.release()
        if not sequence.strip():
            return KeyState.OFF
        wanted = stroke(sequence)
        if wanted is None:
            return KeyState.UNFIT
        if self._grabber is None:
            self._grabber = self._made()
        return KeyState.UNAVAILABLE if self._grabber is None else self._grabber.grab(wanted)

    def _made(self) -> Grabber | None:
        platform = QGuiApplication.platformName()
        if sys.platform == "win32" and platform == "windows":
            from workstation.app.global_key_windows import WindowsGrabber

            return WindowsGrabber(self.pressed.emit)
        if platform == "xcb" and not os.environ.get("WAYLAND_DISPLAY"):
            from workstation.app.global_key_x11 import X11Grabber

            return X11Grabber.made(self.pressed.emit, self)
        return None


def stroke(sequence: str) -> Stroke | None:
    """The one stroke of ``sequence``; None if it is none, several, or one that typing needs."""
    keys = QKeySequence(sequence, QKeySequence.SequenceFormat.PortableText)
    if keys.count() != 1:
        return None
    combination: QKeyCombination = keys[0]  # type: ignore[index]
    if combination.key() in (Qt.Key.Key_unknown, Qt.Key(0)):
        return None
    held, modifier = combination.keyboardModifiers(), Qt.KeyboardModifier
    found = Stroke(
        key=combination.key().value,
        control=bool(held & modifier.ControlModifier),
        alt=bool(held & modifier.AltModifier),
        shift=bool(held & modifier.ShiftModifier),
        meta=bool(held & modifier.MetaModifier),
    )
    function = Qt.Key.Key_F1.value <= found.key <= Qt.Key.Key_F24.value
    return found if found.control or found.alt or found.meta or function else None
