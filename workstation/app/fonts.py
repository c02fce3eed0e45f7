"""The bundled fonts: Chinese, symbols and emoji look the same on every machine, and nothing is an empty box."""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from workstation.app.resources import resource
from workstation.views.theme.tokens import MEASURES

FILES = (
    "NotoSansSC-Regular.ttf",
    "WorkstationRareSC-Regular.ttf",
    "NotoSansSymbols-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "NotoSansMath-Arrows.ttf",
    "NotoEmoji-Regular.ttf",
)
"""In the order in which a character is looked up. Whole text comes from the first."""

_log = logging.getLogger(__name__)


def load_fonts() -> list[str]:
    """Load the bundled fonts, make them the application's, and answer their families, the main one first.

    Needs a QGuiApplication. A font that cannot be read is left out and logged; the machine's own then steps in.
    """
    families = [family for name in FILES for family in _load(name)]
    if families:
        QFont.insertSubstitutions(families[0], families[1:])
        font = QFont(families)
        font.setPixelSize(MEASURES.base)
        QGuiApplication.setFont(font)
    return families


def _load(name: str) -> list[str]:
    number = QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))
    if number < 0:
        _log.warning("The font %s could not be loaded.", name)
        return []
    return QFontDatabase.applicationFontFamilies(number)
