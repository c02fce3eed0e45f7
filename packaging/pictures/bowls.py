"""Bowls and plates seen from above, whole and broken."""

from __future__ import annotations

import math
from random import Random

from canvas import Points, around, disc, fill, line, polygon, shadow, table
from parcels import crumpled_paper, open_box
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

WALL = ((0.91, 0, "#bfab88"), (0.865, 0.04, "#cdbb9a"), (0.8, 0.075, "#dacbae"), (0.71, 0.11, "#e6dac1"),
        (0.46, 0.06, "#cbb997"), (0.43, 0.075, "#efe5d2"))  # fmt: skip
"""Of a bowl's inside: share of the radius, how far towards the light side, colour; the wall, the foot, the floor."""
GLAZE, EDGE = "#f6eedf", "#bda98a"


def in_the_box(painter: QPainter) -> None:
    """A box just opened: what was bowls lies in packing paper."""
    table(painter)
    open_box(painter)
    crumpled_paper(painter, QRectF(190, 140, 340, 260), 12)
    _whole(painter, 285, 222, 68, plate=False)
    _broken(painter, 425, 232, 76, (20, 110, 175, 262, 318), 10, 3, plate=False)
    _broken(painter, 310, 335, 66, (60, 150, 228, 330), 11, 8, plate=False)
    _shards(painter, QRectF(380, 305, 130, 80), 12, 5)


def laid_out(painter: QPainter) -> None:
    """Three bowls and a plate in pieces on a sheet of paper."""
    table(painter, "#b98a5c")
    sheet = polygon([(52, 44), (668, 30), (684, 500), (40, 512)])
    shadow(painter, sheet, 5, 14, 10)
    fill(painter, sheet, "#eceae4")
    fill(painter, polygon([(356, 37), (364, 37), (366, 506), (360, 506)]), "#dedbd2")
    _broken(painter, 212, 160, 88, (15, 95, 170, 250, 310), 11, 3, plate=False)
    _broken(painter, 512, 152, 86, (40, 128, 205, 290), 12, 7, plate=False)
    _broken(painter, 205, 380, 86, (0, 70, 160, 215, 300), 12, 11, plate=False)
    _broken(painter, 505, 375, 104, (30, 100, 190, 265, 330), 12, 21, plate=True)
    _shards(painter, QRectF(316, 190, 90, 150), 16, 2)


def _whole(painter: QPainter, x: float, y: float, radius: float, *, plate: bool) -> None:
    shadow(painter, disc(x, y, radius), 8, 18)
    _glaze(painter, x, y, radius, plate=plate)


def _glaze(painter: QPainter, x: float, y: float, radius: float, *, plate: bool) -> None:
    """The inside of a bowl or a plate."""
    fill(painter, disc(x, y, radius), GLAZE, EDGE, 1.5)
    if plate:
        fill(painter, disc(x, y, radius * 0.68), "#ddcfb4")
        fill(painter, disc(x + radius * 0.02, y + radius * 0.02, radius * 0.64), "#f1e7d5")
    else:
        for share, off, colour in WALL:
            fill(painter, disc(x + radius * off * 0.7, y + radius * off, radius * share), colour)
    shine = radius * (0.84 if plate else 0.8)
    spots = [(x + shine * math.cos(turn), y + shine * math.sin(turn)) for turn in (0.25, 0.5, 0.75, 1.0, 1.25)]
    line(painter, spots, QColor(255, 255, 255, 170), radius * 0.06)


def _broken(
    painter: QPainter, x: float, y: float, radius: float, angles: tuple[float, ...], gap: float, seed: int, *,
    plate: bool,
) -> None:  # fmt: skip
    """Pieces of a round thing, parted along cracks at ``angles`` (degrees) and pulled ``gap`` pixels apart."""
    chance = Random(seed)
    heart = (x + chance.uniform(-0.2, 0.2) * radius, y + chance.uniform(-0.2, 0.2) * radius)
    cracks = [_crack(heart, math.radians(one), radius, chance) for one in angles]
    whole = disc(x, y, radius)
    for number, crack in enumerate(cracks):
        following = cracks[(number + 1) % len(cracks)]
        turn = math.radians(angles[number] + ((angles[(number + 1) % len(angles)] - angles[number]) % 360) / 2)
        far = (x + 3 * radius * math.cos(turn), y + 3 * radius * math.sin(turn))
        piece = polygon([*crack, far, *reversed(following)]).intersected(whole)
        painter.save()
        apart = gap * chance.uniform(0.6, 1.5)
        painter.translate(x + apart * math.cos(turn), y + apart * math.sin(turn))
        painter.rotate(chance.uniform(-7, 7))
        painter.translate(-x, -y)
        _piece(painter, piece, (x, y, radius), plate=plate)
        painter.restore()


def _piece(painter: QPainter, piece: QPainterPath, of: tuple[float, float, float], *, plate: bool) -> None:
    shadow(painter, piece, 6, 12, 15)
    fill(painter, piece.translated(1.5, 3.5), "#a8947a")
    painter.save()
    painter.setClipPath(piece)
    _glaze(painter, *of, plate=plate)
    painter.restore()
    fill(painter, piece, QColor(0, 0, 0, 0), "#fffaf0", 2.4)


def _crack(heart: tuple[float, float], turn: float, radius: float, chance: Random) -> Points:
    """From the middle past the rim, jagged."""
    across = turn + math.pi / 2
    spots = [heart]
    for share in (0.25, 0.5, 0.75, 1.0, 1.3):
        off = chance.uniform(-0.1, 0.1) * radius
        far = share * radius
        spots.append((
            heart[0] + far * math.cos(turn) + off * math.cos(across),
            heart[1] + far * math.sin(turn) + off * math.sin(across),
        ))  # fmt: skip
    return spots


def _shards(painter: QPainter, room: QRectF, count: int, seed: int) -> None:
    """Splinters strewn over ``room``."""
    chance = Random(seed)
    for _ in range(count):
        x, y = chance.uniform(room.left(), room.right()), chance.uniform(room.top(), room.bottom())
        shard = polygon(around(x, y, chance.uniform(5, 17), chance.choice((3, 4, 5)), chance, 0.55))
        shadow(painter, shard, 4, 7, 16)
        fill(painter, shard.translated(1, 2.5), "#a8947a")
        fill(painter, shard, chance.choice((GLAZE, "#fbf5ea", "#eadfc9")), "#fffaf0", 1.2)
