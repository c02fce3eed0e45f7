"""The bundled fonts for demos and pictures."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from workstation.app.fonts import load_fonts


def use_bundled_font(app: QApplication) -> None:
    """Write everything in the bundled fonts."""
    families = load_fonts()
    if families:
        font = app.font()
        font.setFamilies(families)
        app.setFont(font)
