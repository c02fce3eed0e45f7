"""A global key on Windows: ``RegisterHotKey``, heard among the messages of the window's thread."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, Qt

from workstation.app.global_key import KeyState, Stroke

WM_HOTKEY = 0x0312
MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN, MOD_NOREPEAT = 0x0001, 0x0002, 0x0004, 0x0008, 0x4000
NUMBER = 0x5153
"""Ours among the hot keys of this thread."""
_NAMED = {Qt.Key.Key_Space: 0x20, Qt.Key.Key_Tab: 0x09, Qt.Key.Key_Insert: 0x2D, Qt.Key.Key_Home: 0x24,
          Qt.Key.Key_End: 0x23, Qt.Key.Key_PageUp: 0x21, Qt.Key.Key_PageDown: 0x22, Qt.Key.Key_Semicolon: 0xBA,
          Qt.Key.Key_Comma: 0xBC, Qt.Key.Key_Period: 0xBE, Qt.Key.Key_Slash: 0xBF, Qt.Key.Key_QuoteLeft: 0xC0,
          Qt.Key.Key_Backslash: 0xDC, Qt.Key.Key_Apostrophe: 0xDE}  # fmt: skip


class WindowsGrabber(QAbstractNativeEventFilter):
    """Has one hot key. Another program's comes back as an error of ``RegisterHotKey``."""

    def __init__(self, told: Callable[[], None]) -> None:
        super().__init__()
        self._told = told
        self._has = False

    def grab(self, stroke: Stroke) -> KeyState:
        """Have this key."""
        code = virtual_key(stroke)
        if code is None:
            return KeyState.UNFIT
        if sys.platform == "win32":
            self._has = bool(ctypes.windll.user32.RegisterHotKey(None, NUMBER, held(stroke) | MOD_NOREPEAT, code))
            if self._has and (app := QCoreApplication.instance()) is not None:
                app.installNativeEventFilter(self)
            return KeyState.ON if self._has else KeyState.TAKEN
        return KeyState.UNAVAILABLE

    def release(self) -> None:
        """Give it back."""
        if self._has and sys.platform == "win32":
            ctypes.windll.user32.UnregisterHotKey(None, NUMBER)
            self._has = False
            if (app := QCoreApplication.instance()) is not None:
                app.removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """Hear the message among those of the thread."""
        if sys.platform == "win32" and bytes(kind).startswith(b"windows"):
            from ctypes import wintypes

            found = wintypes.MSG.from_address(int(message))
            if found.message == WM_HOTKEY and found.wParam == NUMBER:
                self._told()
                return True, 0
        return False, 0


def virtual_key(stroke: Stroke) -> int | None:
    """Windows' code of the key; None for one that is not offered."""
    if Qt.Key.Key_A.value <= stroke.key <= Qt.Key.Key_Z.value or Qt.Key.Key_0.value <= stroke.key <= Qt.Key.Key_9.value:
        return stroke.key
    if Qt.Key.Key_F1.value <= stroke.key <= Qt.Key.Key_F24.value:
        return 0x70 + stroke.key - Qt.Key.Key_F1.value
    return _NAMED.get(Qt.Key(stroke.key))


def held(stroke: Stroke) -> int:
    """Windows' bits of what is held."""
    pairs = ((stroke.alt, MOD_ALT), (stroke.control, MOD_CONTROL), (stroke.shift, MOD_SHIFT), (stroke.meta, MOD_WIN))
    return sum(bit for there, bit in pairs if there)
