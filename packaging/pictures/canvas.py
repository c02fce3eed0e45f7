"""What all pictures are drawn with: a table seen from above, soft shadows, round outlines, words, hidden data.

The light comes from the upper left. Flat colours and few translucent layers keep the files small.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

WIDTH, HEIGHT = 720, 540
FAMILY = "Noto Sans SC Thin"
"""What the bundled font calls itself."""
Points = Sequence[tuple[float, float]]


def table(painter: QPainter, tone: str = "#c69c6d") -> None:
    """Planks with a little grain, lying across."""
    chance = Random(4)
    for number in range(6):
        top = number * 90.0
        painter.fillRect(QRectF(0, top, WIDTH, 90), QColor(tone).lighter((100, 104, 98, 102, 97, 103)[number]))
        painter.setPen(pen(QColor(90, 55, 25, 34), 1.6))
        for _ in range(4):
            y = top + chance.uniform(10, 80)
            grain = QPainterPath(QPointF(0, y))
            for x in (240, 480, 720):
                bend = chance.uniform(-7, 7)
                grain.cubicTo(x - 160, y + bend, x - 80, y - bend, x, y + chance.uniform(-3, 3))
            painter.drawPath(grain)
        painter.fillRect(QRectF(0, top + 88, WIDTH, 2), QColor(80, 48, 22, 90))
        joint = chance.uniform(80, 640)
        painter.fillRect(QRectF(joint, top, 2, 88), QColor(80, 48, 22, 70))


def cloth(painter: QPainter, tone: str, line: str) -> None:
    """A bed sheet with stripes and two folds."""
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(tone))
    for x in range(20, WIDTH, 48):
        painter.fillRect(QRectF(x, 0, 10, HEIGHT), QColor(line))
    for start, end in ((90, 260), (520, 700)):
        fold = QPainterPath(QPointF(start, 0))
        fold.cubicTo(start + 60, 180, end - 90, 330, end, HEIGHT)
        for width, alpha in ((26, 12), (14, 14), (5, 20)):
            painter.setPen(pen(QColor(60, 70, 90, alpha), width))
            painter.drawPath(fold)


def pen(colour: str | QColor, width: float) -> QPen:
    """A pen with round ends and corners."""
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def shadow(painter: QPainter, path: QPainterPath, far: float = 9, soft: float = 22, dark: int = 13) -> None:
    """What ``path`` throws on the ground, ``far`` pixels down to the right, with an edge of ``soft`` pixels."""
    painter.save()
    painter.translate(far * 0.6, far)
    painter.setBrush(QColor(40, 25, 10, dark))
    for width in (soft, soft * 0.72, soft * 0.46, soft * 0.22):
        painter.setPen(pen(QColor(40, 25, 10, dark), width))
        painter.drawPath(path)
    painter.restore()


def fill(
    painter: QPainter, path: QPainterPath, colour: str | QColor, edge: str | QColor = "", width: float = 2
) -> None:
    """``path`` in one colour, with an edge if one is named."""
    painter.setBrush(QColor(colour))
    painter.setPen(pen(edge, width) if edge else Qt.PenStyle.NoPen)
    painter.drawPath(path)


def polygon(points: Points) -> QPainterPath:
    """A closed outline with corners."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*one) for one in points]))
    path.closeSubpath()
    return path


def rounded(points: Points, bend: float = 0.17) -> QPainterPath:
    """A closed outline through ``points`` without corners."""
    spots = [QPointF(*one) for one in points]
    path, count = QPainterPath(spots[0]), len(spots)
    for number, here in enumerate(spots):
        before, there = spots[number - 1], spots[(number + 1) % count]
        beyond = spots[(number + 2) % count]
        path.cubicTo(here + (there - before) * bend, there - (beyond - here) * bend, there)
    path.closeSubpath()
    return path


def box(x: float, y: float, width: float, height: float, round_by: float = 0) -> QPainterPath:
    """A rectangle."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), round_by, round_by)
    return path


def disc(x: float, y: float, radius: float) -> QPainterPath:
    """A circle."""
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def line(painter: QPainter, points: Points, colour: str | QColor, width: float) -> None:
    """An open line with round ends, bent where it has more than two points."""
    painter.setPen(pen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(*points[0]))
    for before, here in pairwise(points):
        middle = QPointF((before[0] + here[0]) / 2, (before[1] + here[1]) / 2)
        path.quadTo(QPointF(*before), middle)
    path.lineTo(QPointF(*points[-1]))
    painter.drawPath(path)


def around(x: float, y: float, radius: float, count: int, chance: Random, rough: float) -> list[tuple[float, float]]:
    """``count`` points around a middle, ``rough`` (0 … 1) off the circle."""
    found = []
    for number in range(count):
        angle = math.tau * number / count
        far = radius * (1 - chance.uniform(0, rough))
        found.append((x + far * math.cos(angle), y + far * math.sin(angle)))
    return found


def words(
    painter: QPainter, text: str, x: float, y: float, size: int, colour: str = "#222222", *, bold: bool = False,
    align: str = "left", width: float = 560,
) -> None:  # fmt: skip
    """One line of text; ``y`` is its middle, ``x`` its left, middle or right."""
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    left = {"left": x, "centre": x - width / 2, "right": x - width}[align]
    sides = {"left": Qt.AlignmentFlag.AlignLeft, "centre": Qt.AlignmentFlag.AlignHCenter}
    flags = sides.get(align, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(left, y - size, width, size * 2), flags, text)


def hidden(painter: QPainter, x: float, y: float, width: float, height: float, seed: int, size: float = 9) -> None:
    """A mosaic over what nobody is to read."""
    chance = Random(seed)
    painter.setPen(Qt.PenStyle.NoPen)
    for row in range(round(height / size)):
        for column in range(round(width / size)):
            grey = chance.choice((150, 175, 196, 212, 226))
            painter.fillRect(QRectF(x + column * size, y + row * size, size, size), QColor(grey, grey, grey + 4))
