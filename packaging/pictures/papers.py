"""Labels and papers photographed on a table."""

from __future__ import annotations

from random import Random

from canvas import box, disc, fill, hidden, line, polygon, shadow, table, words
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter


def waybill(painter: QPainter) -> None:
    """A courier's label on a parcel, names and numbers made unreadable."""
    painter.fillRect(QRectF(0, 0, 720, 540), QColor("#c9985f"))
    for y in range(14, 540, 24):
        painter.fillRect(QRectF(0, y, 720, 3), QColor("#c39257"))
    painter.fillRect(QRectF(0, 236, 720, 70), QColor(236, 214, 170, 120))
    painter.translate(92, 34)
    painter.rotate(-1.5)
    paper = box(0, 0, 540, 470, 6)
    shadow(painter, paper, 5, 14, 12)
    fill(painter, paper, "#fdfdfb", "#cfcfca", 1)
    words(painter, "快递面单", 24, 36, 30, bold=True)
    words(painter, "标准快递", 516, 36, 26, "#444444", align="right")
    line(painter, [(0, 66), (540, 66)], "#2a2c30", 2.5)
    _bars(painter, 40, 82, 460, 78, 4)
    words(painter, "运单号", 40, 182, 22, "#444444")
    hidden(painter, 124, 172, 260, 20, 1, 10)
    line(painter, [(0, 208), (540, 208)], "#2a2c30", 2.5)
    for top, name, seed in ((222, "收", 3), (324, "寄", 7)):
        fill(painter, disc(44, top + 42, 26), "#2a2c30")
        words(painter, name, 44, top + 41, 30, "#ffffff", bold=True, align="centre", width=60)
        hidden(painter, 92, top + 8, 130, 20, seed, 10)
        hidden(painter, 250, top + 8, 160, 20, seed + 1, 10)
        hidden(painter, 92, top + 46, 400, 20, seed + 2, 10)
        line(painter, [(0, top + 92), (540, top + 92)], "#2a2c30", 2.5)
    words(painter, "物品：日用百货", 40, 442, 24)
    words(painter, "件数 1", 516, 442, 24, align="right")


def invoice(painter: QPainter) -> None:
    """An electronic invoice, printed; whom it is for cannot be read."""
    table(painter, "#a8744a")
    painter.translate(52, 58)
    painter.rotate(1)
    paper = box(0, 0, 616, 420, 3)
    shadow(painter, paper, 8, 20)
    fill(painter, paper, "#fdfcf7", "#d8d4c6", 1)
    ink = "#8a4b2a"
    words(painter, "电子发票（普通发票）", 308, 44, 34, ink, bold=True, align="centre")
    line(painter, [(170, 72), (446, 72)], ink, 2)
    line(painter, [(170, 78), (446, 78)], ink, 1.2)
    for y in (98, 190, 234, 292, 346, 396):
        line(painter, [(24, y), (592, y)], ink, 1.6)
    for x in (24, 592):
        line(painter, [(x, 98), (x, 396)], ink, 1.6)
    line(painter, [(308, 98), (308, 190)], ink, 1.6)
    for left, title, seed in ((36, "购买方", 3), (320, "销售方", 9)):
        words(painter, title, left, 118, 22, ink, bold=True)
        words(painter, "名称", left, 146, 20, ink)
        hidden(painter, left + 48, 136, 200, 18, seed)
        words(painter, "税号", left, 174, 20, ink)
        hidden(painter, left + 48, 164, 200, 18, seed + 1)
    for x, head, value in (
        (36, "项目名称", "*纺织产品*四件套"),
        (310, "数量", "1"),
        (396, "金额", "291.15"),
        (498, "税额", "37.85"),
    ):
        words(painter, head, x, 212, 20, ink)
        words(painter, value, x, 263, 20 if x > 36 else 22)
    words(painter, "价税合计", 36, 319, 22, ink, bold=True)
    words(painter, "叁佰贰拾玖圆整", 170, 319, 22)
    words(painter, "¥329.00", 580, 319, 26, bold=True, align="right")
    words(painter, "备注", 36, 371, 20, ink)
    hidden(painter, 96, 362, 230, 18, 21)
    _seal(painter)


def _seal(painter: QPainter) -> None:
    painter.save()
    painter.translate(452, 356)
    painter.rotate(-9)
    painter.setBrush(QColor(0, 0, 0, 0))
    seal = QColor(200, 40, 40, 150)
    fill(painter, box(-66, -36, 132, 72, 36), QColor(0, 0, 0, 0), seal, 4)
    words(painter, "发票专用章", 0, 6, 20, "#c85a50", align="centre", width=130)
    fill(painter, polygon([(0, -28), (4, -17), (15, -17), (6, -10), (9, 0), (0, -6), (-9, 0), (-6, -10), (-15, -17),
                           (-4, -17)]), seal)  # fmt: skip
    painter.restore()


def _bars(painter: QPainter, left: float, top: float, wide: float, high: float, seed: int) -> None:
    chance = Random(seed)
    x = left
    while x < left + wide:
        bar = chance.choice((3, 3, 5, 8))
        painter.fillRect(QRectF(x, top, bar, high), QColor("#1f2124"))
        x += bar + chance.choice((3, 4, 6))
