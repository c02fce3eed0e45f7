"""Put the pictures of the README in place: ``python -m tests.shots.pictures`` after ``make shots``."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

CHOSEN = {
    "desk-busy-1280x720-light": "desk",
    "desk-busy-1280x720-dark": "desk-dark",
    "own-window-620x680-light": "own-window",
    "tiles-1280x720-light": "tiles",
    "dialog-hold-1280x720-light": "hold",
    "search-820x640-light": "search",
    "replay-1280x720-light": "replay",
    "import-preview-1280x720-light": "import",
    "palette-letters-1280x720-light": "palette",
    "phrases-menu-1280x720-light": "phrases",
    "orders-beside-1280x720-light": "orders",
    "ticket-step-1280x720-light": "ticket",
    "page-practice-1280x720-light": "practice",
    "practice-summary-1280x720-light": "practice-summary",
    "exercises-1280x720-light": "exercises",
    "exercises-hunt-answered-1280x720-light": "exercises-hunt",
    "exercises-star-answered-1280x720-light": "exercises-star",
    "report-marks-1280x720-light": "report",
    "report-attention-1280x720-light": "report-attention",
    "desk-busy-en-1280x720-light": "desk-en",
}
"""Name of the shot, name in docs/pictures."""


def main() -> int:
    """Copy the chosen ones with 256 colours and the best compression; the exit status."""
    app = QGuiApplication(sys.argv[:1])
    target = Path("docs/pictures")
    target.mkdir(parents=True, exist_ok=True)
    for shot, name in CHOSEN.items():
        image = QImage(f"shots/{shot}.png")
        if image.isNull():
            print(f"missing: shots/{shot}.png; run make shots first", file=sys.stderr)
            return 1
        if not _with_few_colours(image).save(str(target / f"{name}.png"), None, 0):
            print(f"not written: {target / name}.png", file=sys.stderr)
            return 1
    print(f"{sum(one.stat().st_size for one in target.glob('*.png')) // 1024} KB in {target}")
    del app
    return 0


def _with_few_colours(image: QImage) -> QImage:
    """The 256 colours that are used most; the others become their nearest neighbours."""
    true = image.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(true.constBits()).cast("B").cast("I"))
    table = [colour | 0xFF000000 for colour, _ in counts.most_common(256)]
    return true.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


if __name__ == "__main__":
    sys.exit(main())
