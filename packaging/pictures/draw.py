"""Draws the pictures that simulated customers send, into ``resources/scenarios/pictures``.

Run as ``QT_QPA_PLATFORM=offscreen PYTHONPATH=. python packaging/pictures/draw.py [NAME …]``. The same each time; what
is drawn is made up, down to the numbers on labels.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))

import bowls  # noqa: E402  found by the line above
import clothes  # noqa: E402
import papers  # noqa: E402
import parcels  # noqa: E402
import screens  # noqa: E402
from canvas import HEIGHT, WIDTH  # noqa: E402

FOLDER = ROOT / "resources" / "scenarios" / "pictures"
FONT = ROOT / "resources" / "fonts" / "NotoSansSC-Regular.ttf"
PHOTO, SCREEN = QSize(WIDTH, HEIGHT), QSize(screens.WIDTH, screens.HEIGHT)

DRAWINGS: dict[str, tuple[QSize, Callable[[QPainter], None]]] = {
    "broken_bowls": (PHOTO, bowls.in_the_box),
    "three_bowls_one_plate": (PHOTO, bowls.laid_out),
    "dented_box": (PHOTO, parcels.dented_box),
    "opened_parcel": (PHOTO, parcels.opened_parcel),
    "no_pump": (PHOTO, parcels.no_pump),
    "wrong_jacket": (PHOTO, clothes.jacket),
    "shrunk_sweater": (PHOTO, clothes.sweater),
    "shedding_towel": (PHOTO, clothes.towel),
    "dark_bedding": (PHOTO, clothes.bedding),
    "waybill": (PHOTO, papers.waybill),
    "invoice": (PHOTO, papers.invoice),
    "coupon_not_applied": (SCREEN, screens.coupon_not_applied),
    "payment_limit": (SCREEN, screens.payment_limit),
    "refund_done": (SCREEN, screens.refund_done),
    "parcel_standing_still": (SCREEN, screens.parcel_standing_still),
}
"""Name → size and what draws it."""
NEAR = 6
"""Steps of 256 within which two colours are as one."""


def drawn(name: str) -> QImage:
    """The picture ``name``."""
    size, draw = DRAWINGS[name]
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    draw(painter)
    painter.end()
    return _few_colours(image)


def _few_colours(image: QImage) -> QImage:
    """``image`` with the 256 colours that matter: a third of the file, and nobody sees it."""
    counted = Counter(memoryview(image.constBits()).cast("I")).most_common()
    chosen: list[int] = []
    cells: set[tuple[int, int, int]] = set()
    for colour, _ in counted:
        cell = (colour >> 16 & 255) // NEAR, (colour >> 8 & 255) // NEAR, (colour & 255) // NEAR
        if cell not in cells and len(chosen) < 256:
            cells.add(cell)
            chosen.append(colour)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, chosen, flags)


def main(names: list[str]) -> int:
    """Write the pictures named, else all."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    QFontDatabase.addApplicationFont(str(FONT))
    FOLDER.mkdir(exist_ok=True)
    for name in names or DRAWINGS:
        path = FOLDER / f"{name}.png"
        drawn(name).save(str(path), "PNG", 0)
        print(f"{path.name}: {path.stat().st_size // 1024} KB")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
