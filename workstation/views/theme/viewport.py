"""The inside of a scroll area, made by us instead of by Qt."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


def plain_viewport() -> QWidget:
    """What Qt's own viewport is; give it to ``setViewport`` before anything else is done to the area.

    The first time Python is handed a widget that Qt made by itself, PySide sets up every widget class there is
    to find the right one: as much as a tenth of the whole start. One that Python made is known.
    """
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    return viewport
