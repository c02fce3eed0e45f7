"""Marks words for translation where Qt may not be: the translation tool knows the name of the function."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  lupdate looks for this name
    """``text`` as it is; a view translates it later in ``context``."""
    return text
