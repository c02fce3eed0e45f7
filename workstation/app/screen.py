"""Whether windows can be shown here, asked before Qt, which ends the program where they cannot."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

_DISPLAY = re.compile(r"(?P<host>[^:]*):(?P<number>\d+)(?:\.\d+)?")
_X_PORT = 6000
_WAIT = 3.0
"""Seconds for a display on another machine."""


def has_screen() -> bool:
    """On Linux an X or Wayland display that answers, or a Qt platform that needs none; elsewhere always."""
    if sys.platform != "linux":
        return True
    platforms = {one.partition(":")[0] for one in os.environ.get("QT_QPA_PLATFORM", "").split(";")} - {""}
    if platforms - {"xcb", "wayland", "wayland-egl"}:
        return True
    return _wayland_answers() or _x_answers(os.environ.get("DISPLAY", ""))


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and _answers(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / name))


def _x_answers(display: str) -> bool:
    found = _DISPLAY.fullmatch(display)
    if found is None:
        return bool(display)  # a form of address that is not known here: let Qt try
    host, number = found["host"], int(found["number"])
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return _answers(path) or _answers(f"\0{path}")
    return _answers((host, _X_PORT + number))


def _answers(address: str | tuple[str, int]) -> bool:
    import socket  # only where windows are to be opened

    try:
        if isinstance(address, tuple):
            socket.create_connection(address, _WAIT).close()
        else:
            with socket.socket(socket.AF_UNIX) as line:
                line.connect(address)
    except OSError:
        return False
    return True
