"""The program's words outside of windows, in the language in force: for the command line."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTranslator

from workstation.app.language import compiled

LANGUAGE = "zh_CN"
"""The language of the command line; the windows have a setting."""


def translate(context: str, text: str) -> str:
    """``text`` (English) in the language of the command line; lupdate finds its calls by this name."""
    return _translator().translate(context, text) or text


@cache
def _translator() -> QTranslator:
    translator = QTranslator()
    path = compiled(LANGUAGE)
    if path is not None:
        translator.load(str(path))
    return translator
