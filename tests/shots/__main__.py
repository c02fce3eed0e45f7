"""Render every screen into PNGs: ``python -m tests.shots [--to DIR] [--screen] [--only WORD]``.

Offscreen unless ``--screen`` is given (then under ``xvfb-run`` or on a real screen). English and 200 % are processes
of their own, because Qt settles the scale when it begins.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIZES = ((1280, 720), (1920, 1080))
VARIANTS = (["--language", "en"], ["--scale", "200"])


def main() -> int:
    """Take the pictures; the exit status."""
    wishes = _wishes()
    os.environ["TZ"] = "Asia/Shanghai"
    time.tzset()
    if not wishes.screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if wishes.scale != 100:
        os.environ["QT_SCALE_FACTOR"] = str(wishes.scale / 100)
    wishes.to.mkdir(parents=True, exist_ok=True)
    first = wishes.language == "zh_CN" and wishes.scale == 100
    if first and not wishes.only:
        for old in wishes.to.glob("*.png"):
            old.unlink()
    count = _take(wishes, first=first)
    print(f"{count} pictures in {wishes.to}", flush=True)
    if first and not wishes.only:
        for variant in VARIANTS:
            screen = ["--screen"] if wishes.screen else []
            subprocess.run([sys.executable, "-m", "tests.shots", "--to", wishes.to, *variant, *screen], check=True)
    return 0


def _take(wishes: argparse.Namespace, *, first: bool) -> int:
    from tests.shots.session import take_all, take_few

    with tempfile.TemporaryDirectory(prefix="shots-") as folder:
        if first:
            return take_all(Path(folder), wishes.to, SIZES, wishes.only)
        name = wishes.language if wishes.language != "zh_CN" else f"{wishes.scale}%".replace("%", "percent")
        return take_few(Path(folder), wishes.to, name, wishes.language, wishes.only)


def _wishes() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.shots", description="Render every screen into PNGs.")
    parser.add_argument("--to", type=Path, default=Path("shots"), help="folder (default: shots)")
    parser.add_argument("--screen", action="store_true", help="use the screen there is, for example Xvfb's")
    parser.add_argument("--only", default="", metavar="WORD", help="scenes whose name contains this")
    parser.add_argument("--language", default="zh_CN", choices=("zh_CN", "en"))
    parser.add_argument("--scale", type=int, default=100, help="percent")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
