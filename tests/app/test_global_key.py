"""Global keys: how they are written, and what systems call them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

from workstation.app import global_key_windows, global_key_x11
from workstation.app.global_key import GlobalKey, KeyState, Stroke, stroke

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workstation.app.global_key import GlobalKey
app = QApplication([])
first, second = GlobalKey(), GlobalKey()
first.pressed.connect(lambda: (print("pressed", flush=True), app.quit()))
print(first.choose("Ctrl+Alt+Space").value, second.choose("Ctrl+Alt+Space").value, flush=True)
QTimer.singleShot(8000, app.quit)
app.exec()
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ctrl+Alt+Space", Stroke(key=Qt.Key.Key_Space.value, control=True, alt=True)),
        ("Ctrl+Shift+J", Stroke(key=Qt.Key.Key_J.value, control=True, shift=True)),
        ("F12", Stroke(key=Qt.Key.Key_F12.value)),
        ("J", None),
        ("Shift+J", None),
        ("Ctrl+K, Ctrl+J", None),
        ("nonsense", None),
        ("", None),
    ],
)
def test_a_key_that_typing_needs_or_none_at_all_is_not_had(text, expected):
    assert stroke(text) == expected


def test_what_windows_calls_them():
    found = stroke("Ctrl+Alt+Space")
    assert found is not None
    assert global_key_windows.virtual_key(found) == 0x20
    assert global_key_windows.held(found) == global_key_windows.MOD_ALT | global_key_windows.MOD_CONTROL
    assert global_key_windows.virtual_key(Stroke(key=Qt.Key.Key_F5.value)) == 0x74


def test_what_x11_calls_them():
    found = stroke("Ctrl+Shift+J")
    assert found is not None
    assert global_key_x11.keysym(found) == ord("j")
    assert global_key_x11.held(found) == global_key_x11.CONTROL | global_key_x11.SHIFT
    assert global_key_x11.keysym(Stroke(key=Qt.Key.Key_F1.value)) == 0xFFBE


def test_without_a_screen_it_says_so(qapp):
    assert GlobalKey().choose("Ctrl+Alt+Space") is KeyState.UNAVAILABLE
    assert GlobalKey().choose("") is KeyState.OFF


@pytest.mark.skipif(not (shutil.which("xvfb-run") and shutil.which("xdotool")), reason="needs Xvfb and xdotool")
def test_on_a_real_x11_display_it_is_heard_and_no_second_one_has_it():
    script = f"""{sys.executable} -c '{PROGRAM}' & P=$!; sleep 2; xdotool key ctrl+alt+space; wait $P"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join(sys.path)}
    environment.pop("WAYLAND_DISPLAY", None)
    command = ["xvfb-run", "-a", "bash", "-c", script]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    if "could not load the Qt platform plugin" in done.stderr.lower():
        pytest.skip("Qt has no X11 here")
    assert done.stdout.split() == ["on", "taken", "pressed"], done.stderr
