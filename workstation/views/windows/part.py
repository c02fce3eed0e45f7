"""A part of a window: a widget, or what makes one where it will stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

Part: TypeAlias = QWidget | Callable[[QWidget], QWidget]
"""Made where it stands a widget gets its style once; moved there, it and all within get it again."""


def made(part: Part, parent: QWidget) -> QWidget:
    """The widget."""
    return part if isinstance(part, QWidget) else part(parent)
