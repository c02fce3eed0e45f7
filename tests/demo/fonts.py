"""The bundled Chinese font for demos and pictures."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication


def use_bundled_font(app: QApplication) -> None:
    """Load each font of resources/fonts (or of the folder WORKSTATION_FONTS) and use the first family found."""
    folder = Path(os.environ.get("WORKSTATION_FONTS") or Path(__file__).parents[2] / "resources" / "fonts")
    families: list[str] = []
    for file in sorted(folder.glob("*.*")):
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    if families:
        font = app.font()
        font.setFamilies(families)
        app.setFont(font)
