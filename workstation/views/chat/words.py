"""Laid-out words: a plain text broken into lines, with the places of its links and matches."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from workstation.views.chat.links import Link, links
from workstation.views.chat.plain_text import units

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(slots=True)
class Words:
    """Words laid out at ``place`` (from the top left of their row's box). Offsets are UTF-16 units."""

    text: str
    layout: QTextLayout
    width: float
    height: float
    soft: bool
    """Some line broke because it was too long, so another width may break it differently."""
    links: list[tuple[int, int, str]]
    place: QPointF = field(default_factory=QPointF)
    found_for: str = ""
    found: list[tuple[int, int]] = field(default_factory=list)

    @property
    def rect(self) -> QRectF:
        """The ground they cover in their row's box."""
        return QRectF(self.place.x(), self.place.y(), self.width, self.height)

    @property
    def length(self) -> int:
        """Length in UTF-16 units."""
        return units(self.text)

    def offset_at(self, point: QPointF) -> int:
        """The place between characters nearest to ``point`` (in the row's box)."""
        y = point.y() - self.place.y()
        line = self.layout.lineAt(0)
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            if y < line.y() + line.height():
                break
        return int(line.xToCursor(point.x() - self.place.x()))

    def link_at(self, point: QPointF) -> str:
        """The address under ``point``, empty if none."""
        if not self.links or not self.rect.contains(point):
            return ""
        offset = self.offset_at(point)
        return next((url for start, end, url in self.links if start <= offset <= end), "")

    def matches(self, words: str) -> list[tuple[int, int]]:
        """(start, length) of each place where ``words`` stand, case ignored; kept until asked for others."""
        if words != self.found_for:
            self.found_for = words
            places = re.finditer(re.escape(words), self.text, re.IGNORECASE) if words else ()
            self.found = [(units(self.text[: one.start()]), units(one.group())) for one in places]
        return self.found


def lay_out(text: str, font: QFont, wrap: float, link_colour: str = "", *, middle: bool = False) -> Words:
    """Break ``text`` (already made safe) at ``wrap`` pixels; with ``link_colour`` addresses are underlined."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_option(middle))
    places = _in_units(text, links(text)) if link_colour else []
    if places:
        layout.setFormats([_link_format(start, end, link_colour) for start, end, _ in places])
    width, height = _break(layout, wrap)
    if middle or _RIGHT_TO_LEFT.search(text):
        width, height = _break(layout, math.ceil(width) + 1)
    soft = layout.lineCount() > text.count("\n") + 1
    return Words(text, layout, math.ceil(width), math.ceil(height), soft, places)


def _option(middle: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


def _break(layout: QTextLayout, wrap: float) -> tuple[float, float]:
    width = height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(wrap)
        line.setPosition(QPointF(0, height))
        height += line.height()
        width = max(width, line.naturalTextWidth())
    layout.endLayout()
    return width, height


def _in_units(text: str, found: list[Link]) -> list[tuple[int, int, str]]:
    return [(units(text[: one.start]), units(text[: one.end]), one.url) for one in found]


def _link_format(start: int, end: int, colour: str) -> QTextLayout.FormatRange:
    shape = QTextCharFormat()
    shape.setForeground(QColor(colour))
    shape.setFontUnderline(True)
    return _range(start, end - start, shape)


def highlight(start: int, length: int, ground: QColor, ink: QColor | None = None) -> QTextLayout.FormatRange:
    """A stretch of words on another ground, for selections and matches."""
    shape = QTextCharFormat()
    shape.setBackground(ground)
    if ink is not None:
        shape.setForeground(ink)
    return _range(start, length, shape)


def _range(start: int, length: int, shape: QTextCharFormat) -> QTextLayout.FormatRange:
    stretch = QTextLayout.FormatRange()
    stretch.start = start
    stretch.length = length
    stretch.format = shape
    return stretch
