"""Words of the settings window: the table's own, and why a value does not fit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.settings import Kind, Setting, Unfit
from workstation.domain.words import QT_TRANSLATE_NOOP

_WHY = {
    Unfit.WRONG_KIND: QT_TRANSLATE_NOOP("Settings", "This is not a value for this setting."),
    Unfit.OUT_OF_BOUNDS: QT_TRANSLATE_NOOP("Settings", "Not saved: enter a number from {least} to {most}."),
    Unfit.NOT_A_CHOICE: QT_TRANSLATE_NOOP("Settings", "Not saved: choose one of the list."),
    Unfit.TOO_LONG: QT_TRANSLATE_NOOP("Settings", "Not saved: at most {most} characters."),
    Unfit.NOT_A_TIME: QT_TRANSLATE_NOOP("Settings", "Not saved: enter hours and minutes, for example 22:00."),
    Unfit.EMPTY: QT_TRANSLATE_NOOP("Settings", "Not saved: this may not be empty."),
    Unfit.NOT_AN_ADDRESS: QT_TRANSLATE_NOOP(
        "Settings", "Not saved: write it like https://example.com/v1, without a name, a password or a question mark."
    ),
}


def shown(text: str) -> str:
    """A word of the table in the language of the program."""
    return QCoreApplication.translate("Settings", text)


def why(setting: Setting, reason: Unfit) -> str:
    """The sentence for a value that does not fit."""
    return shown(_WHY[reason]).format(least=f"{setting.minimum:g}", most=f"{setting.maximum:g}")


def help_of(setting: Setting) -> str:
    """The line of help, with the bounds of a number and when a change takes effect."""
    parts = [shown(setting.help)]
    if setting.kind in (Kind.WHOLE, Kind.NUMBER):
        text = QCoreApplication.translate("Settings", "From {least} to {most}.")
        parts.append(text.format(least=f"{setting.minimum:g}", most=f"{setting.maximum:g}"))
    if setting.at_start:
        parts.append(QCoreApplication.translate("Settings", "Takes effect at the next start."))
    return "".join(part if part.endswith("。") else f"{part} " for part in parts).rstrip()
