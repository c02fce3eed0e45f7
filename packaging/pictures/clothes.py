"""Clothes, a towel and bed linen, lying flat and seen from above."""

from __future__ import annotations

import math
from random import Random

from canvas import HEIGHT, WIDTH, box, cloth, disc, fill, line, pen, polygon, rounded, shadow, table, words
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTransform

WOOL, WOOL_DARK = "#efe3cb", "#d3c19f"


def jacket(painter: QPainter) -> None:
    """A black down jacket, its label turned out: L."""
    table(painter, "#cfa878")
    left = rounded([(250, 92), (176, 142), (118, 300), (92, 432), (150, 458), (186, 430), (232, 268), (262, 180)], 0.12)
    right = _mirrored(720).map(left)
    body = rounded([(300, 64), (250, 88), (214, 150), (226, 300), (214, 476), (360, 490), (506, 476), (494, 300),
                    (506, 150), (470, 88), (420, 64), (360, 70)], 0.11)  # fmt: skip
    for part in (left, right, body):
        shadow(painter, part, 11, 24)
    for part, seams in ((left, _sleeve(1)), (right, _sleeve(-1)), (body, _rows())):
        fill(painter, part, "#25272c", "#15161a", 3)
        painter.save()
        painter.setClipPath(part)
        for seam in seams:
            line(painter, [(x, y + 7) for x, y in seam], "#3a3d45", 9)
            line(painter, [(x, y + 14) for x, y in seam], "#30333a", 7)
            line(painter, seam, "#0d0e10", 4)
        painter.restore()
    collar = rounded([(302, 60), (306, 30), (360, 22), (414, 30), (418, 60), (414, 96), (360, 108), (306, 96)], 0.12)
    fill(painter, collar, "#2b2d33", "#121316", 3)
    fill(painter, rounded([(320, 48), (360, 40), (400, 48), (396, 74), (360, 82), (324, 74)], 0.13), "#17181b")
    fill(painter, box(344, 50, 32, 14, 2), "#d8d8d4")
    line(painter, [(360, 84), (360, 488)], "#0b0c0d", 9)
    line(painter, [(360, 84), (360, 488)], "#70757d", 3)
    fill(painter, box(355, 104, 10, 26, 4), "#a3a8b0", "#4b4f56", 1)
    _hang_tag(painter)


def _mirrored(width: float) -> QTransform:
    return QTransform(-1, 0, 0, 1, width, 0)


def _rows() -> list[list[tuple[float, float]]]:
    return [[(200, y), (290, y + 10), (360, y + 4), (430, y + 10), (520, y)] for y in range(118, 480, 46)]


def _sleeve(side: int) -> list[list[tuple[float, float]]]:
    found = []
    for number in range(8):
        share = number / 7
        x, y = 226 - 110 * share, 130 + 296 * share
        spots = [(x - 70, y - 22), (x, y + 6), (x + 70, y + 20)]
        found.append(spots if side > 0 else [(720 - one, two) for one, two in spots])
    return found


def _hang_tag(painter: QPainter) -> None:
    line(painter, [(376, 100), (430, 150), (452, 216)], "#c9b27e", 3)
    painter.save()
    painter.translate(470, 204)
    painter.rotate(7)
    tag = polygon([(-62, 22), (-40, 0), (82, 0), (82, 190), (-62, 190)])
    shadow(painter, tag, 7, 14, 18)
    fill(painter, tag, "#fbf8f0", "#cfc6b2", 1.5)
    fill(painter, disc(-34, 20, 6), "#8a8a86")
    words(painter, "合格证", 10, 34, 24, "#5a5348", align="centre", width=140)
    line(painter, [(-48, 58), (68, 58)], "#cfc6b2", 2)
    words(painter, "颜色 黑色", 10, 82, 24, align="centre", width=144)
    words(painter, "尺码", -46, 138, 24)
    words(painter, "L", 38, 138, 64, "#b3261e", bold=True, align="centre", width=80)
    painter.restore()


def sweater(painter: QPainter) -> None:
    """A cream sweater with cables, no larger than a child's, beside a ruler."""
    table(painter, "#a97c52")
    left = rounded([(318, 128), (262, 168), (212, 288), (202, 356), (248, 372), (276, 340), (320, 250)], 0.1)
    right = _mirrored(800).map(left)
    body = rounded([(352, 110), (312, 128), (300, 190), (308, 300), (300, 420), (400, 428), (500, 420), (492, 300),
                    (500, 190), (488, 128), (448, 110), (400, 122)], 0.1)  # fmt: skip
    for part in (left, right, body):
        shadow(painter, part, 10, 22)
    for part in (left, right, body):
        fill(painter, part, WOOL, WOOL_DARK, 3)
    painter.save()
    painter.setClipPath(body)
    for x in (336, 400, 464):
        _cable(painter, x, 116, 400)
    for x in (366, 372, 428, 434):
        line(painter, [(x, 120), (x, 402)], "#dccbaa", 2.5)
    painter.restore()
    for start, end in (((300, 190), (234, 330)), ((500, 190), (566, 330))):
        line(painter, [start, end], "#d9c7a5", 7)
        line(painter, [(start[0] + 2, start[1] - 4), (end[0] + 2, end[1] - 4)], "#fbf3e2", 2.5)
    for part, start, end, count in ((body, (296, 398), (504, 398), 30), (left, (196, 334), (270, 356), 14),
                                    (right, (530, 356), (604, 334), 14)):  # fmt: skip
        _ribs(painter, part, start, end, count)
    neck = rounded([(348, 112), (374, 96), (426, 96), (452, 112), (436, 142), (400, 152), (364, 142)], 0.13)
    fill(painter, neck, "#e5d6b8", WOOL_DARK, 3)
    fill(painter, rounded([(366, 112), (400, 104), (434, 112), (422, 130), (400, 136), (378, 130)], 0.13), "#b9a47e")
    _ruler(painter)


def _cable(painter: QPainter, x: float, top: float, bottom: float) -> None:
    step = 30
    for number in range(round((bottom - top) / step) + 1):
        y = top + number * step
        for side in (1, -1):
            wave = [(x - 13 * side, y), (x - 11 * side, y + 9), (x + 11 * side, y + 21), (x + 13 * side, y + step)]
            line(painter, wave, "#c4b08a", 13)
            line(painter, wave, "#f6ecd7", 9)


def _ribs(
    painter: QPainter, part: QPainterPath, start: tuple[float, float], end: tuple[float, float], count: int
) -> None:
    """The cuff of ``part`` below the line from ``start`` to ``end``."""
    painter.save()
    painter.setClipPath(part)
    line(painter, [start, end], WOOL_DARK, 3)
    for number in range(count + 1):
        share = number / count
        x, y = start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
        line(painter, [(x, y + 3), (x, y + 60)], "#d0bd99" if number % 2 else "#f7eedb", 3)
    painter.restore()


def _ruler(painter: QPainter) -> None:
    ruler = box(96, 92, 62, 356, 5)
    shadow(painter, ruler, 7, 14, 16)
    fill(painter, ruler, "#f2d96b", "#c7a92f")
    for mark in range(41):
        y = 104 + mark * 8.3
        long = 26 if mark % 10 == 0 else 18 if mark % 5 == 0 else 11
        line(painter, [(158, y), (158 - long, y)], "#4d3f10", 1.6)
        if mark % 10 == 0:
            words(painter, str(mark), 128, y, 18, "#4d3f10", bold=True, align="right", width=40)


def towel(painter: QPainter) -> None:
    """A dark grey bath towel and the fluff that came off it."""
    _tiles(painter)
    folded = box(70, 62, 380, 400, 30)
    shadow(painter, box(70, 62, 392, 436, 30), 12, 30)
    for drop, colour in ((36, "#3a3d43"), (24, "#5b5f67"), (12, "#44474e")):
        fill(painter, box(70 + drop * 0.2, 62 + drop, 380 + drop * 0.2, 400, 30), colour, "#2f3237", 2)
    fill(painter, folded, "#565a61", "#36393e", 2.5)
    painter.save()
    painter.setClipPath(folded)
    chance = Random(3)
    for row in range(24):
        for column in range(22):
            x, y = 80 + column * 17 + (row % 2) * 8, 74 + row * 17
            line(painter, [(x, y), (x + 3, y + 5)], chance.choice(("#676c74", "#4b4e55", "#606670")), 4)
    line(painter, [(74, 76), (446, 76)], "#7a7f88", 9)
    line(painter, [(80, 80), (80, 440)], "#686d75", 6)
    for y in (346, 368, 390):
        fill(painter, box(60, y, 400, 13), "#3f4248")
        line(painter, [(60, y + 2), (460, y + 2)], "#757b84", 2)
    line(painter, [(230, 76), (236, 200), (228, 330)], QColor(30, 32, 36, 60), 14)
    line(painter, [(244, 76), (250, 200), (242, 330)], QColor(150, 156, 165, 60), 8)
    painter.restore()
    _fluff(painter, 566, 210, 62, 60, 5)
    _fluff(painter, 610, 392, 38, 34, 8)
    _fluff(painter, 512, 350, 20, 16, 2)
    for _ in range(60):
        x, y = chance.uniform(462, 706), chance.uniform(30, 520)
        bend = (x + chance.uniform(-9, 9), y + chance.uniform(-9, 9))
        line(painter, [(x, y), bend, (x + chance.uniform(-14, 14), y + 6)], "#8d929a", 2)


def _tiles(painter: QPainter) -> None:
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor("#e8e6e0"))
    for x in range(-40, WIDTH, 190):
        painter.fillRect(QRectF(x, 0, 4, HEIGHT), QColor("#d0cdc5"))
    for y in range(130, HEIGHT, 190):
        painter.fillRect(QRectF(0, y, WIDTH, 4), QColor("#d0cdc5"))


def _fluff(painter: QPainter, x: float, y: float, size: float, hairs: int, seed: int) -> None:
    chance = Random(seed)
    spots = [
        (x + size * chance.uniform(0.7, 1) * math.cos(one * 0.7), y + size * 0.8 * math.sin(one * 0.7))
        for one in range(9)
    ]
    shadow(painter, rounded(spots), 6, 14, 12)
    fill(painter, rounded(spots), "#7a7e86")
    for _ in range(hairs):
        turn, far = chance.uniform(0, math.tau), size * chance.uniform(0.1, 0.85)
        at = (x + far * math.cos(turn), y + far * 0.85 * math.sin(turn))
        bend = [(at[0] + chance.uniform(-22, 22), at[1] + chance.uniform(-22, 22)) for _ in range(3)]
        line(painter, [at, *bend], chance.choice(("#8f949c", "#63676f", "#a4a9b0", "#565a61")), 2.2)


def bedding(painter: QPainter) -> None:
    """A bed made with dark chestnut linen, by daylight."""
    cloth(painter, "#e6ddd0", "#ded3c3")
    for x in (92, 388):
        pillow = rounded([(x, 34), (x + 120, 24), (x + 240, 34), (x + 250, 88), (x + 238, 146), (x + 120, 156),
                          (x + 2, 146), (x - 10, 88)], 0.13)  # fmt: skip
        shadow(painter, pillow, 9, 22)
        fill(painter, pillow, "#6b4334", "#4f2f23", 3)
        inner = rounded([(x + 22, 48), (x + 120, 42), (x + 218, 48), (x + 224, 90), (x + 216, 132), (x + 120, 138),
                         (x + 24, 132), (x + 16, 90)], 0.13)  # fmt: skip
        fill(painter, inner, "#75493a", "#5a3729", 1.5)
        for side in (0, 1):
            line(painter, [(x + 60 + side * 90, 60), (x + 84 + side * 60, 84), (x + 98 + side * 40, 120)], "#87594a", 4)
    cover = polygon([(40, 190), (680, 190), (704, 540), (16, 540)])
    shadow(painter, cover, 10, 24)
    fill(painter, cover, "#64402f", "#4f2f23", 3)
    fill(painter, polygon([(40, 190), (680, 190), (684, 258), (36, 258)]), "#8a6150")
    line(painter, [(36, 258), (684, 258)], "#4b2c20", 3)
    for start, end in (((150, 270), (80, 540)), ((330, 270), (360, 540)), ((520, 270), (620, 540))):
        fold = QPainterPath(QPointF(*start))
        fold.cubicTo(start[0] + 46, 360, end[0] - 50, 430, *end)
        for wide, colour in ((30, QColor(40, 20, 10, 40)), (12, QColor(40, 20, 10, 60))):
            painter.strokePath(fold, pen(colour, wide))
        painter.strokePath(fold.translated(16, 0), pen(QColor(170, 120, 96, 90), 8))
