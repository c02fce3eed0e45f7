"""Dressing the whole program: Fusion, palette, style sheet, font size; follows the system when asked to."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from workstation.views.theme.sheet import palette, style_sheet
from workstation.views.theme.tokens import DARK, LIGHT, MEASURES


class Choice(StrEnum):
    """What the clerk wants to see."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Keeps the program dressed as chosen. A child of the application; ask for it by ``apply_theme``."""

    def __init__(self, app: QApplication, icons: Path) -> None:
        super().__init__(app)
        self._app = app
        self._choice = Choice.SYSTEM
        QDir.setSearchPaths("icons", [str(icons)])
        app.setStyle("Fusion")
        font = app.font()
        font.setPixelSize(MEASURES.base)
        app.setFont(font)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def dark(self) -> bool:
        """Whether it is dark at the moment."""
        if self._choice is Choice.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice is Choice.DARK

    def choose(self, choice: Choice) -> None:
        """Dress the program as ``choice`` says, title bars included where the platform can."""
        self._choice = choice
        self._app.styleHints().setColorScheme(_SCHEMES[choice])
        self._dress()

    @Slot()
    def _on_scheme_changed(self) -> None:
        self._dress()

    def _dress(self) -> None:
        colours = DARK if self.dark else LIGHT
        sheet = style_sheet(colours)
        if sheet != self._app.styleSheet():
            self._app.setPalette(palette(colours))
            self._app.setStyleSheet(sheet)


_SCHEMES = {
    Choice.SYSTEM: Qt.ColorScheme.Unknown,
    Choice.LIGHT: Qt.ColorScheme.Light,
    Choice.DARK: Qt.ColorScheme.Dark,
}


def apply_theme(app: QApplication, choice: Choice | str = Choice.SYSTEM, icons: Path | None = None) -> Theme:
    """Dress ``app`` and keep it dressed; call again to choose anew.

    ``icons`` is the folder ``resources/icons``; without it, the one beside the source.
    """
    theme = app.findChild(Theme) or Theme(app, icons or _beside_the_source())
    theme.choose(Choice(choice))
    return theme


def prepare_scaling() -> None:
    """Let 125 % and 150 % be what they are. Call before the application is made."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)


def _beside_the_source() -> Path:
    root = Path(__file__).parents[3]
    installed = root / "workstation_resources"
    return (installed if installed.is_dir() else root / "resources") / "icons"
