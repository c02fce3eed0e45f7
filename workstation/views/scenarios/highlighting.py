"""Colours for YAML: names of fields, quoted words, numbers, comments, places to be filled in."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

from workstation.views.theme.tokens import Colours, colours

_PARTS = re.compile(
    r"""(?P<comment>(?:^|(?<=\s))\#.*$)
      | (?P<text>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')
      | (?P<key>(?:(?<=^)|(?<=[\s{,\-]))[A-Za-z_][A-Za-z0-9_]*(?=\s*:(?:\s|$)))
      | (?P<number>(?<![\w.])-?\d+(?:\.\d+)?(?![\w.:]))
      | (?P<word>\b(?:true|false)\b)""",
    re.VERBOSE,
)
_PLACE = re.compile(r"\{[a-z_]+\}")
LONGEST = 4_000
"""Characters of a line that are looked at."""


class YamlHighlighter(QSyntaxHighlighter):
    """Colours what ``owner`` shows, in the theme that is in force when it is asked."""

    def __init__(self, document: QTextDocument, owner: QWidget) -> None:
        super().__init__(document)
        self._owner = owner

    def highlightBlock(self, text: str) -> None:
        tokens = colours(self._owner)
        formats = {name: _format(tokens, name) for name in ("comment", "text", "key", "number", "word")}
        for found in _PARTS.finditer(text[:LONGEST]):
            self.setFormat(found.start(), found.end() - found.start(), formats[found.lastgroup or "text"])
        for found in _PLACE.finditer(text[:LONGEST]):
            self.setFormat(found.start(), found.end() - found.start(), _format(tokens, "place"))


def _format(tokens: Colours, name: str) -> QTextCharFormat:
    made = QTextCharFormat()
    colour = {
        "comment": tokens.muted,
        "text": tokens.success,
        "key": tokens.accent,
        "number": tokens.warning,
        "word": tokens.warning,
        "place": tokens.vip,
    }[name]
    made.setForeground(QColor(colour))
    if name == "key":
        made.setFontWeight(QFont.Weight.Bold)
    if name == "comment":
        made.setFontItalic(True)
    return made
