"""The program's words outside of windows, in the language in force: for the command line."""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache

from PySide6.QtCore import QTranslator

from workstation.app.language import DEFAULT, compiled

_IN_FORCE: ContextVar[str] = ContextVar("language of the command line", default=DEFAULT)


def speak_in(code: str) -> None:
    """Make ``code`` (one of ``language.LANGUAGES``) the language of ``translate``."""
    _IN_FORCE.set(code)


def language() -> str:
    """The language of ``translate``."""
    return _IN_FORCE.get()


def translate(context: str, text: str) -> str:
    """``text`` (English) in the language in force; lupdate finds its calls by this name."""
    if language() == "en":
        return text
    return _translator(language()).translate(context, text) or text


@cache
def _translator(code: str) -> QTranslator:
    translator = QTranslator()
    path = compiled(code)
    if path is not None:
        translator.load(str(path))
    return translator
