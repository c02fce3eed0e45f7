"""The line icons, drawn by ourselves on a ground of 24 × 24: a table of strokes.

The strokes are words and numbers: ``M x y`` move, ``L x y`` line, ``Q cx cy x y`` curve, ``Z`` close, ``R x y w h r``
rounded rectangle, ``O x y r`` circle, ``A x y r start span`` arc in degrees (anticlockwise), ``D x y r`` a filled dot.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

SHAPES: dict[str, str] = {
    "chat": "M 5 4 L 19 4 Q 21 4 21 6 L 21 15 Q 21 17 19 17 L 11.5 17 L 7 20.5 L 7 17 L 5 17 Q 3 17 3 15 L 3 6 "
    "Q 3 4 5 4 Z M 7.5 8.7 L 16.5 8.7 M 7.5 12.4 L 13 12.4",
    "ticket": "M 3.5 6 L 20.5 6 L 20.5 9.8 Q 18.3 10 18.3 12 Q 18.3 14 20.5 14.2 L 20.5 18 L 3.5 18 L 3.5 14.2 "
    "Q 5.7 14 5.7 12 Q 5.7 10 3.5 9.8 Z M 10 10 L 14.5 10 M 10 14 L 14.5 14",
    "practice": "M 12 4.5 L 22 9.5 L 12 14.5 L 2 9.5 Z M 6 11.8 L 6 16 Q 12 20.5 18 16 L 18 11.8 M 22 9.5 L 22 15",
    "replay": "A 12 12.5 8.5 145 295 M 13.2 1.4 L 16.6 4.8 L 12.6 7.6 M 10.2 9.4 L 15 12.5 L 10.2 15.6 Z",
    "settings": "M 3.5 7 L 12.5 7 M 17.5 7 L 20.5 7 O 15 7 2.5 M 3.5 17 L 6.5 17 M 11.5 17 L 20.5 17 O 9 17 2.5",
    "search": "O 10.5 10.5 6.5 M 15.4 15.4 L 20.5 20.5",
    "copy": "R 8.5 8.5 12 12 2 M 15.5 8.5 L 15.5 5.5 Q 15.5 3.5 13.5 3.5 L 5.5 3.5 Q 3.5 3.5 3.5 5.5 L 3.5 13.5 "
    "Q 3.5 15.5 5.5 15.5 L 8.5 15.5",
    "alert": "M 12 3.5 L 21.5 20 L 2.5 20 Z M 12 10 L 12 14.5 D 12 17.2 1.1",
    "orders": "R 5 4.5 14 16.5 2 M 9 4.5 L 9 3 L 15 3 L 15 6.5 L 9 6.5 L 9 4.5 M 8.5 11 L 15.5 11 M 8.5 15 L 13 15",
    "pin": "M 8.5 3.5 L 15.5 3.5 M 9.5 3.5 L 9.5 9.5 Q 6.5 11 6.5 14.5 L 17.5 14.5 Q 17.5 11 14.5 9.5 L 14.5 3.5 "
    "M 12 14.5 L 12 21",
    "hold": "O 12 12 9 M 9.8 8.7 L 9.8 15.3 M 14.2 8.7 L 14.2 15.3",
    "transfer": "M 3.5 8 L 20 8 M 16 4 L 20 8 L 16 12 M 20.5 16 L 4 16 M 8 12 L 4 16 L 8 20",
    "close": "M 6 6 L 18 18 M 18 6 L 6 18",
    "finish": "O 12 12 9 M 7.8 12.4 L 10.8 15.3 L 16.3 9.2",
    "window": "R 3.5 8 12.5 12.5 2 M 8 8 L 8 5.5 Q 8 3.5 10 3.5 L 18.5 3.5 Q 20.5 3.5 20.5 5.5 L 20.5 14 "
    "Q 20.5 16 18.5 16 "
    "L 16 16 M 3.5 12 L 16 12",
    "tiles": "R 3.5 3.5 7 7 1.5 R 13.5 3.5 7 7 1.5 R 3.5 13.5 7 7 1.5 R 13.5 13.5 7 7 1.5",
    "eye": "M 2.5 12 Q 6.5 5.5 12 5.5 Q 17.5 5.5 21.5 12 Q 17.5 18.5 12 18.5 Q 6.5 18.5 2.5 12 Z O 12 12 3",
    "tag": "M 4 5.5 Q 4 4 5.5 4 L 12 4 L 20.3 12.3 L 12.3 20.3 L 4 12 Z D 8.3 8.3 1.4",
    "send": "M 3.5 10.5 L 20.5 3.5 L 14 20.5 L 11 13 Z M 11 13 L 20.5 3.5",
    "picture": "R 3.5 4.5 17 15 2 O 8.5 9.5 1.6 M 4 17.5 L 9.5 12.8 L 13 15.8 L 16 13 L 20 16.6",
    "file": "M 7 3 L 14 3 L 19 8 L 19 19.5 Q 19 21 17.5 21 L 7 21 Q 5.5 21 5.5 19.5 L 5.5 4.5 Q 5.5 3 7 3 Z "
    "M 14 3 L 14 8 L 19 8",
    "note": "M 5.5 4 L 18.5 4 Q 20 4 20 5.5 L 20 14 L 14 20 L 5.5 20 Q 4 20 4 18.5 L 4 5.5 Q 4 4 5.5 4 Z "
    "M 14 20 L 14 14 L 20 14 "
    "M 8 9 L 16 9",
    "play": "M 7.5 5 L 18.5 12 L 7.5 19 Z",
    "pause": "M 8.5 5.5 L 8.5 18.5 M 15.5 5.5 L 15.5 18.5",
    "next": "M 6 6 L 14.5 12 L 6 18 Z M 18 6 L 18 18",
    "previous": "M 18 6 L 9.5 12 L 18 18 Z M 6 6 L 6 18",
    "more": "D 5.5 12 1.6 D 12 12 1.6 D 18.5 12 1.6",
    "person": "O 12 8 4.2 M 4 20.5 Q 4.5 14.6 12 14.6 Q 19.5 14.6 20 20.5",
    "people": "O 9 8.5 3.6 M 2.5 19.5 Q 3 13.8 9 13.8 Q 15 13.8 15.5 19.5 A 16 8.5 3.2 260 200 "
    "M 17.2 13.9 Q 21.2 14.6 21.5 19.5",
    "bell": "M 4.5 17 L 19.5 17 Q 17.3 15 17.3 11 Q 17.3 5.2 12 5.2 Q 6.7 5.2 6.7 11 Q 6.7 15 4.5 17 Z M 12 3 "
    "L 12 5.2 "
    "M 10 20 Q 12 21.6 14 20",
    "side": "R 3.5 5 17 14 2 M 14.5 5 L 14.5 19",
    "up": "M 6 15 L 12 9 L 18 15",
    "down": "M 6 9.5 L 12 15.5 L 18 9.5",
    "right": "M 9.5 6 L 15.5 12 L 9.5 18",
    "left": "M 14.5 6 L 9 12 L 14.5 18",
    "edit": "M 4 20 L 5 15.5 L 16.5 4 L 20 7.5 L 8.5 19 Z M 14 6.5 L 17.5 10",
    "plus": "M 12 5 L 12 19 M 5 12 L 19 12",
    "book": "M 12 6.5 Q 9.5 4.5 5 4.8 L 3.5 5 L 3.5 18.5 Q 9 17.8 12 20 Q 15 17.8 20.5 18.5 L 20.5 5 L 19 4.8 "
    "Q 14.5 4.5 12 6.5 Z M 12 6.5 L 12 20",
    "check": "M 5 12.5 L 10 17.5 L 19.5 7",
    "sleep": "M 19.5 14.5 Q 13 15.5 10.3 11 Q 8.3 7.5 10.2 4 Q 4 6 4 12.5 Q 4.5 20 12 20.2 Q 17.5 20 19.5 14.5 Z",
}
"""Strokes by name."""


def strokes(name: str) -> tuple[QPainterPath, QPainterPath]:
    """What of the shape is drawn as a line, and what is filled; KeyError if there is no such shape."""
    lines, filled = QPainterPath(), QPainterPath()
    words = SHAPES[name].split()
    place = 0
    while place < len(words):
        word = words[place]
        count = _NUMBERS[word]
        numbers = [float(one) for one in words[place + 1 : place + 1 + count]]
        _add(filled if word == "D" else lines, word, numbers)
        place += 1 + count
    return lines, filled


_NUMBERS = {"M": 2, "L": 2, "Q": 4, "Z": 0, "R": 5, "O": 3, "A": 5, "D": 3}


def _add(path: QPainterPath, word: str, n: list[float]) -> None:
    match word:
        case "M":
            path.moveTo(n[0], n[1])
        case "L":
            path.lineTo(n[0], n[1])
        case "Q":
            path.quadTo(n[0], n[1], n[2], n[3])
        case "Z":
            path.closeSubpath()
        case "R":
            path.addRoundedRect(QRectF(*n[:4]), n[4], n[4])
        case "O" | "D":
            path.addEllipse(_square(n))
        case "A":
            path.arcMoveTo(_square(n), n[3])
            path.arcTo(_square(n), n[3], n[4])


def _square(n: list[float]) -> QRectF:
    return QRectF(n[0] - n[2], n[1] - n[2], 2 * n[2], 2 * n[2])
