"""Draws the pictures that simulated customers send: ``python -m tests.demo.customer_pictures``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter, QPainterPath, QPen

FOLDER = Path(__file__).parents[2] / "resources" / "customers" / "pictures"
WIDTH, HEIGHT = 480, 360


def draw_wet_bag(painter: QPainter) -> None:
    """A dark rucksack on a desk, a cup lying in it, a puddle."""
    painter.fillRect(0, 0, WIDTH, HEIGHT, QColor("#c9b79c"))
    for x in range(0, WIDTH, 60):
        painter.fillRect(x, 0, 2, HEIGHT, QColor("#bba785"))
    _blot(painter, 300, 285, 150, 42, QColor(120, 130, 140, 90), 3)
    shade = QLinearGradient(0, 60, 0, 300)
    shade.setColorAt(0, QColor("#3d4653"))
    shade.setColorAt(1, QColor("#242a33"))
    painter.setBrush(shade)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(90, 60, 240, 240), 46, 46)
    painter.setBrush(QColor("#1b2027"))
    painter.drawRoundedRect(QRectF(120, 170, 180, 110), 18, 18)
    painter.save()
    painter.translate(290, 210)
    painter.rotate(28)
    painter.setBrush(QColor("#15171a"))
    painter.drawRoundedRect(QRectF(-34, -70, 68, 150), 14, 14)
    painter.setBrush(QColor("#6b7078"))
    painter.drawRoundedRect(QRectF(-30, -92, 60, 30), 8, 8)
    painter.setBrush(QColor(255, 255, 255, 40))
    painter.drawRoundedRect(QRectF(-22, -60, 10, 125), 5, 5)
    painter.restore()
    chance = Random(7)
    painter.setBrush(QColor(190, 215, 235, 170))
    for _ in range(45):
        size = chance.uniform(2, 8)
        painter.drawEllipse(QPointF(chance.uniform(110, 420), chance.uniform(120, 325)), size, size * 0.8)


def draw_stained_shirt(painter: QPainter) -> None:
    """A child's white T-shirt with pink blots."""
    painter.fillRect(0, 0, WIDTH, HEIGHT, QColor("#8fa3ad"))
    shirt = QPainterPath()
    points = [(150, 70), (205, 50), (240, 72), (275, 50), (330, 70), (400, 140), (350, 180), (322, 152)]
    points += [(326, 325), (154, 325), (158, 152), (130, 180), (80, 140)]
    shirt.moveTo(*points[0])
    for point in points[1:]:
        shirt.lineTo(*point)
    shirt.closeSubpath()
    painter.setPen(QPen(QColor("#d9d9d6"), 3))
    painter.setBrush(QColor("#fbfaf7"))
    painter.drawPath(shirt)
    painter.setClipPath(shirt)
    painter.setPen(Qt.PenStyle.NoPen)
    for number, (x, y, width) in enumerate([(200, 150, 46), (280, 230, 60), (180, 280, 38), (340, 130, 40)]):
        _blot(painter, x, y, width, width * 0.7, QColor(222, 140, 150, 120), number)
    painter.setClipping(False)


def _blot(painter: QPainter, x: float, y: float, width: float, height: float, colour: QColor, seed: int) -> None:
    chance = Random(seed)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for _ in range(7):
        dx, dy = chance.uniform(-0.4, 0.4) * width, chance.uniform(-0.4, 0.4) * height
        painter.drawEllipse(QPointF(x + dx, y + dy), width * 0.6, height * 0.6)


def _save(name: str, draw: Callable[[QPainter], None]) -> None:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    image.save(str(FOLDER / name))


def main() -> None:
    """Write both pictures."""
    app = QGuiApplication.instance() or QGuiApplication([])
    _save("wet_bag.png", draw_wet_bag)
    _save("stained_shirt.png", draw_stained_shirt)
    del app


if __name__ == "__main__":
    main()
