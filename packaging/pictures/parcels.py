"""Parcels seen from above: opened, dented, and laid out on a bed."""

from __future__ import annotations

from random import Random

from canvas import around, box, cloth, disc, fill, hidden, line, polygon, rounded, shadow, table, words
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

KRAFT, KRAFT_DARK, KRAFT_LIGHT = "#c9985f", "#a87a45", "#d9ad77"
TAPE = QColor(236, 214, 170, 190)


def open_box(painter: QPainter) -> None:
    """A cardboard box in the middle, its four flaps turned out."""
    outline = polygon([(150, 108), (168, 26), (552, 26), (570, 108), (664, 130), (664, 412), (570, 432),
                       (552, 514), (168, 514), (150, 432), (56, 412), (56, 130)])  # fmt: skip
    shadow(painter, outline, 12, 30)
    fill(painter, polygon([(150, 108), (56, 130), (56, 412), (150, 432)]), KRAFT, KRAFT_DARK)
    fill(painter, polygon([(570, 108), (664, 130), (664, 412), (570, 432)]), "#b98a52", KRAFT_DARK)
    fill(painter, polygon([(150, 108), (168, 26), (552, 26), (570, 108)]), KRAFT_LIGHT, KRAFT_DARK)
    fill(painter, polygon([(150, 432), (168, 514), (552, 514), (570, 432)]), "#c39258", KRAFT_DARK)
    for top, bottom in ((26, 58), (482, 514)):
        fill(painter, box(190, top, 340, bottom - top), TAPE)
    fill(painter, box(150, 108, 420, 324), "#8f6536", KRAFT_DARK, 4)
    fill(painter, polygon([(150, 108), (570, 108), (552, 132), (168, 132)]), "#7a5229")
    fill(painter, polygon([(150, 108), (168, 132), (168, 412), (150, 432)]), "#835a2e")
    fill(painter, polygon([(570, 108), (570, 432), (552, 412), (552, 132)]), "#a57843")
    fill(painter, polygon([(150, 432), (168, 412), (552, 412), (570, 432)]), "#b0834c")


def crumpled_paper(painter: QPainter, room: QRectF, seed: int) -> None:
    """Packing paper that fills ``room``."""
    chance = Random(seed)
    for row in range(3):
        for column in range(4):
            x = room.left() + room.width() * (column + 0.5) / 4 + chance.uniform(-12, 12)
            y = room.top() + room.height() * (row + 0.5) / 3 + chance.uniform(-10, 10)
            ball = rounded(around(x, y, chance.uniform(56, 68), 9, chance, 0.28), 0.13)
            shadow(painter, ball, 4, 9, 10)
            fill(painter, ball, chance.choice(("#aab4ba", "#9ea9b0", "#b7c0c5")))
            for _ in range(3):
                spots = around(x, y, chance.uniform(22, 46), 3, chance, 0.7)
                fill(painter, polygon(spots), QColor(*chance.choice(((214, 222, 226, 150), (110, 122, 130, 70)))))


def opened_parcel(painter: QPainter) -> None:
    """A box just cut open, a folded bag of goods on packing paper, the knife beside."""
    table(painter)
    open_box(painter)
    crumpled_paper(painter, QRectF(186, 140, 348, 262), 5)
    bag = rounded([(238, 186), (360, 176), (476, 190), (486, 280), (472, 362), (352, 372), (236, 358), (228, 270)], 0.1)
    shadow(painter, bag, 7, 16)
    fill(painter, bag, QColor(214, 228, 236, 235), "#a9bcc8")
    fill(painter, polygon([(250, 200), (352, 190), (300, 356), (246, 346)]), QColor(255, 255, 255, 90))
    for spots in ([(242, 232), (340, 246), (478, 228)], [(240, 292), (366, 304), (480, 290)]):
        line(painter, spots, QColor(120, 145, 160, 110), 3)
    label = polygon([(372, 300), (462, 292), (468, 344), (378, 352)])
    fill(painter, label, "#ffffff", "#c6ced4", 1.5)
    for y in (312, 324, 336):
        line(painter, [(386, y), (452, y - 6)], "#9aa4ac", 3)
    _knife(painter)


def _knife(painter: QPainter) -> None:
    painter.save()
    painter.translate(640, 470)
    painter.rotate(-24)
    knife = box(-62, -11, 92, 22, 9)
    shadow(painter, knife, 5, 10, 14)
    fill(painter, polygon([(28, -7), (66, -7), (78, 7), (28, 7)]), "#d8dde0", "#9aa2a8", 1)
    fill(painter, knife, "#e2603d", "#b34527")
    fill(painter, box(-40, -4, 46, 8, 4), "#7d2f1b")
    painter.restore()


def dented_box(painter: QPainter) -> None:
    """A closed box with one corner pushed in, its label half in sight."""
    table(painter, "#b0aca6")
    lid = [(112, 74), (596, 64), (612, 330), (560, 352), (528, 402), (470, 420), (438, 468), (118, 476)]
    top = polygon(lid)
    shadow(painter, polygon([(112, 74), (596, 64), (634, 350), (600, 420), (480, 506), (124, 510)]), 12, 30)
    fill(painter, polygon([(118, 476), (438, 468), (446, 498), (126, 506)]), "#a3733d")
    fill(painter, polygon([(596, 64), (618, 84), (634, 346), (612, 330)]), "#96683a")
    fill(painter, polygon([(612, 330), (634, 346), (596, 420), (528, 402), (560, 352)]), "#7f5730")
    fill(painter, polygon([(528, 402), (596, 420), (486, 494), (438, 468), (470, 420)]), "#8d6235")
    fill(painter, top, KRAFT, KRAFT_DARK)
    for spots in ([(612, 330), (520, 316), (452, 360)], [(438, 468), (430, 400), (452, 360)], [(560, 352), (500, 356)],
                  [(470, 420), (462, 388)]):  # fmt: skip
        line(painter, [(x + 2, y + 3) for x, y in spots], KRAFT_LIGHT, 4)
        line(painter, spots, "#8a5f31", 4)
    fill(
        painter,
        polygon([(528, 402), (560, 352), (500, 340), (452, 360), (444, 410), (470, 420)]),
        QColor(90, 55, 20, 60),
    )
    fill(painter, polygon([(112, 250), (605, 236), (607, 284), (114, 298)]), TAPE)
    _label(painter)


def _label(painter: QPainter) -> None:
    painter.save()
    painter.translate(150, 96)
    painter.rotate(-1.2)
    fill(painter, box(0, 0, 236, 138, 3), "#fcfcfa", "#d2d2cc", 1)
    chance = Random(9)
    x = 16.0
    while x < 216:
        wide = chance.choice((2, 3, 5))
        painter.fillRect(QRectF(x, 12, wide, 40), QColor("#26282b"))
        x += wide + chance.choice((2, 3, 4))
    words(painter, "收", 20, 78, 20, bold=True)
    hidden(painter, 50, 68, 166, 18, 1)
    hidden(painter, 50, 96, 130, 18, 2)
    painter.restore()
    for x in (438, 490):  # this side up
        fill(painter, polygon([(x, 118), (x + 18, 90), (x + 36, 118), (x + 24, 118), (x + 24, 160), (x + 12, 160),
                               (x + 12, 118)]), "#8a5f31")  # fmt: skip
    line(painter, [(432, 174), (532, 172)], "#8a5f31", 6)


def no_pump(painter: QPainter) -> None:
    """Eight vacuum bags and two clips laid out on a bed, and no pump."""
    cloth(painter, "#dfe7ef", "#d2dde8")
    for number in range(8):
        large = number >= 4
        wide, high = (146, 176) if large else (122, 140)
        left = 42 + (number % 4) * 164 + (0 if large else 12)
        _bag(painter, left, 250 if large else 52, wide, high, (-2, 1.5, -1, 2, 1, -1.5, 1, -1)[number])
    for number, turn in ((0, -5), (1, 3)):
        painter.save()
        painter.translate(220 + number * 190, 486)
        painter.rotate(turn)
        clip = box(0, -8, 136, 17, 8)
        shadow(painter, clip, 4, 9, 14)
        fill(painter, clip, "#3f8fd0", "#2c6ea6")
        line(painter, [(12, -2), (120, -2)], "#8cc3ee", 3)
        painter.restore()


def _bag(painter: QPainter, x: float, y: float, wide: float, high: float, turn: float) -> None:
    painter.save()
    painter.translate(x + wide / 2, y + high / 2)
    painter.rotate(turn)
    painter.translate(-wide / 2, -high / 2)
    bag = box(0, 0, wide, high, 7)
    shadow(painter, bag, 5, 12, 10)
    fill(painter, bag, QColor(247, 251, 254, 205), "#9db4c6", 2)
    fill(painter, box(0, 8, wide, 13), "#4c9ad6")
    fill(painter, box(0, 12, wide, 3), "#9fd0f2")
    fill(
        painter,
        polygon([(14, 32), (wide * 0.5, 32), (wide * 0.3, high - 12), (10, high - 12)]),
        QColor(255, 255, 255, 150),
    )
    for share in (0.5, 0.76):
        line(painter, [(6, high * share), (wide * 0.5, high * share + 4), (wide - 6, high * share - 2)],
             QColor(120, 150, 175, 90), 2.5)  # fmt: skip
    valve = (wide * 0.72, high * 0.36)
    fill(painter, disc(*valve, 17), "#4c9ad6", "#2f78b3")
    fill(painter, disc(*valve, 10), "#dff0fb", "#2f78b3", 1.5)
    fill(painter, disc(*valve, 3.5), "#2f78b3")
    painter.restore()
