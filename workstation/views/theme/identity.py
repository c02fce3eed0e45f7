"""How the desktop knows the program: name, icon, and one place in the taskbar."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from workstation.views.theme.app_icon import app_icon

APP_ID = "workstation"
"""Name of the ``.desktop`` file, and of the program among Windows' taskbar entries."""


def introduce(app: QApplication) -> None:
    """Give the program its icon and its identity. Call right after ``app`` is made."""
    app.setApplicationName("workstation")
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(app_icon())
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
