"""A global key under X11: a grab on the root window, over a connection of its own; libxcb is there where Qt's is."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt

from workstation.app.global_key import KeyState, Stroke

KEY_PRESS, MAPPING_NOTIFY = 2, 34
SHIFT, LOCK, CONTROL, ALT, NUM, SUPER = 1, 2, 4, 8, 16, 64
LOCKS = (0, LOCK, NUM, LOCK | NUM)
"""The key counts whichever of CapsLock and NumLock is on."""
ASYNC = 1
_NAMED = {Qt.Key.Key_Tab: 0xFF09, Qt.Key.Key_Insert: 0xFF63, Qt.Key.Key_Home: 0xFF50, Qt.Key.Key_End: 0xFF57,
          Qt.Key.Key_PageUp: 0xFF55, Qt.Key.Key_PageDown: 0xFF56}  # fmt: skip


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class X11Grabber(QObject):
    """Has one key of the display. Grabs are given back with the connection."""

    def __init__(
        self, xcb: Any, symbols: Any, connection: int, told: Callable[[], None], parent: QObject | None = None
    ) -> None:  # Any: foreign functions have no types
        super().__init__(parent)
        self._xcb, self._symbols, self._connection, self._told = xcb, symbols, connection, told
        setup = xcb.xcb_get_setup(connection)
        self._root: int = xcb.xcb_setup_roots_iterator(setup).data[0]
        self._grabbed: list[tuple[int, int]] = []
        self._stroke: Stroke | None = None
        self._watch = QSocketNotifier(xcb.xcb_get_file_descriptor(connection), QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._on_readable)

    @classmethod
    def made(cls, told: Callable[[], None], parent: QObject | None = None) -> X11Grabber | None:
        """One on the display of this session; None where the libraries or the display are not there."""
        try:
            xcb, symbols = _declared(ctypes.CDLL("libxcb.so.1")), _declared_symbols(ctypes.CDLL("libxcb-keysyms.so.1"))
        except OSError:
            return None
        connection = xcb.xcb_connect(None, None)
        if xcb.xcb_connection_has_error(connection):
            xcb.xcb_disconnect(connection)
            return None
        return cls(xcb, symbols, connection, told, parent)

    def grab(self, stroke: Stroke) -> KeyState:
        """Have this key; with all of its locks, or not at all."""
        codes = self._codes(keysym(stroke))
        if not codes:
            return KeyState.UNFIT
        self._stroke = stroke
        for code in codes:
            for lock in LOCKS:
                if not self._take(code, held(stroke) | lock):
                    self.release()
                    return KeyState.TAKEN
        return KeyState.ON

    def release(self) -> None:
        """Give it back."""
        for code, modifiers in self._grabbed:
            self._xcb.xcb_ungrab_key(self._connection, code, self._root, modifiers)
        self._grabbed.clear()
        self._stroke = None
        self._xcb.xcb_flush(self._connection)

    def _take(self, code: int, modifiers: int) -> bool:
        cookie = self._xcb.xcb_grab_key_checked(self._connection, 1, self._root, modifiers, code, ASYNC, ASYNC)
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if error:
            _free(error)
            return False
        self._grabbed.append((code, modifiers))
        return True

    def _codes(self, symbol: int | None) -> list[int]:
        """The keys of this keyboard that have the symbol."""
        if symbol is None:
            return []
        table = self._symbols.xcb_key_symbols_alloc(self._connection)
        found = self._symbols.xcb_key_symbols_get_keycode(table, symbol)
        codes: list[int] = []
        while found and found[len(codes)]:
            codes.append(found[len(codes)])
        if found:
            _free(ctypes.cast(found, ctypes.c_void_p).value)
        self._symbols.xcb_key_symbols_free(table)
        return codes

    def _on_readable(self) -> None:
        if self._xcb.xcb_connection_has_error(self._connection):
            self._watch.setEnabled(False)  # the display went
            return
        pressed = remapped = False
        while event := self._xcb.xcb_poll_for_event(self._connection):
            kind = ctypes.cast(event, ctypes.POINTER(ctypes.c_uint8))[0] & 0x7F
            _free(event)
            pressed, remapped = pressed or kind == KEY_PRESS, remapped or kind == MAPPING_NOTIFY
        if remapped and (stroke := self._stroke) is not None:
            self.release()
            self.grab(stroke)
        if pressed:
            self._told()


def keysym(stroke: Stroke) -> int | None:
    """X11's name of the key; None for one that is not offered."""
    key = stroke.key
    if Qt.Key.Key_A.value <= key <= Qt.Key.Key_Z.value:
        return key + 0x20
    if Qt.Key.Key_Space.value <= key <= Qt.Key.Key_AsciiTilde.value:
        return key
    if Qt.Key.Key_F1.value <= key <= Qt.Key.Key_F24.value:
        return 0xFFBE + key - Qt.Key.Key_F1.value
    return _NAMED.get(Qt.Key(key))


def held(stroke: Stroke) -> int:
    """X11's bits of what is held."""
    pairs = ((stroke.shift, SHIFT), (stroke.control, CONTROL), (stroke.alt, ALT), (stroke.meta, SUPER))
    return sum(bit for there, bit in pairs if there)


def _declared(xcb: Any) -> Any:
    pointer, u8, u16, u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
    for name, result, arguments in (
        ("xcb_connect", pointer, (ctypes.c_char_p, pointer)),
        ("xcb_disconnect", None, (pointer,)),
        ("xcb_connection_has_error", ctypes.c_int, (pointer,)),
        ("xcb_get_setup", pointer, (pointer,)),
        ("xcb_setup_roots_iterator", _Screens, (pointer,)),
        ("xcb_get_file_descriptor", ctypes.c_int, (pointer,)),
        ("xcb_grab_key_checked", _Cookie, (pointer, u8, u32, u16, u8, u8, u8)),
        ("xcb_request_check", pointer, (pointer, _Cookie)),
        ("xcb_ungrab_key", _Cookie, (pointer, u8, u32, u16)),
        ("xcb_flush", ctypes.c_int, (pointer,)),
        ("xcb_poll_for_event", pointer, (pointer,)),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb


def _declared_symbols(symbols: Any) -> Any:
    pointer = ctypes.c_void_p
    symbols.xcb_key_symbols_alloc.restype, symbols.xcb_key_symbols_alloc.argtypes = pointer, (pointer,)
    symbols.xcb_key_symbols_free.restype, symbols.xcb_key_symbols_free.argtypes = None, (pointer,)
    get = symbols.xcb_key_symbols_get_keycode
    get.restype, get.argtypes = ctypes.POINTER(ctypes.c_uint8), (pointer, ctypes.c_uint32)
    return symbols


def _free(memory: int | None) -> None:
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = (ctypes.c_void_p,), None
    free(memory)
