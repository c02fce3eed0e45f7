"""Draws the program's icon files for installers from ``views/theme/app_icon``.

Run as ``QT_QPA_PLATFORM=offscreen PYTHONPATH=. python packaging/make_icons.py``.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication

from workstation.views.theme.app_icon import SIZES, app_picture

FOLDER = Path(__file__).parents[1] / "resources" / "icons"


def png(size: int) -> bytes:
    """The icon as a PNG file of ``size`` × ``size`` pixels."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    app_picture(size).save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(sizes: tuple[int, ...]) -> bytes:
    """A Windows icon of PNG pictures in these sizes."""
    pictures = [png(size) for size in sizes]
    heads = b""
    place = 6 + 16 * len(sizes)
    for size, picture in zip(sizes, pictures, strict=True):
        heads += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(sizes)) + heads + b"".join(pictures)


def main() -> int:
    """Write ``workstation.png``, ``.ico`` and ``.icns``."""
    app = QApplication.instance() or QApplication(sys.argv)
    (FOLDER / "workstation.png").write_bytes(png(256))
    (FOLDER / "workstation.ico").write_bytes(ico(SIZES))
    written = app_picture(256).save(str(FOLDER / "workstation.icns"))
    del app
    return 0 if written else 1


if __name__ == "__main__":
    sys.exit(main())
