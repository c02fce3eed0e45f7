"""A program that starts and says when it was painted; run by ``start.py`` in a process of its own.

python -m tests.bench.start_child bare|desk MOMENT SECONDS DIR [ARGUMENT …]

MOMENT is ``time.monotonic()`` of whoever spawned it. Prints a line of JSON at SECONDS after the first paint.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from workstation.app.paths import DataFolder

SPAWNED = float(sys.argv[2])
SETTLE = float(sys.argv[3])
SIZE = (1280, 800)


def settle() -> Callable[[], None]:
    """The window is painted: notes the moment; what is returned tells it, and memory by then."""
    told = {"painted": time.monotonic() - SPAWNED, "processor": time.process_time(), "modules": len(sys.modules)}

    def report() -> None:
        print(json.dumps({**told, **memory()}), flush=True)
        os._exit(0)

    return report


def memory() -> dict[str, float]:
    """MB: resident, and what no other process shares."""
    if not os.path.exists("/proc/self/smaps_rollup"):  # noqa: PTH110  pathlib is not everybody's to pay
        return {"rss": 0.0, "own": 0.0}
    with open("/proc/self/smaps_rollup") as lines:  # noqa: PTH123
        sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in lines if line.rstrip().endswith("kB")}
    return {"rss": sizes["Rss"], "own": sizes["Private_Clean"] + sizes["Private_Dirty"]}


def bare() -> None:
    """A window with a label and nothing else."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QWidget

    class AfterPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, painted)
            return False

    def painted() -> None:
        QTimer.singleShot(int(SETTLE * 1000), settle())

    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(*SIZE)
    QLabel("Ready", window)
    after = AfterPaint()
    window.installEventFilter(after)
    window.show()
    app.exec()


def desk() -> None:
    """The program as its command line starts it; PySide is the program's own to import, as it is in real life."""
    from workstation.app.beginning import begin

    sys.argv = ["workstation", "--data", sys.argv[4], *sys.argv[5:]]
    begin(sys.argv[1:])  # as ``main`` does before it imports anything of the program
    from workstation.app import cli

    do = cli._do

    def listen_and_do(arguments: Namespace, folder: DataFolder) -> int:
        from workstation.app.start import AfterPaint  # the next thing that ``do`` imports

        finish = AfterPaint._on_painted

        def painted(self: AfterPaint) -> None:
            from PySide6.QtCore import QTimer

            QTimer.singleShot(int(SETTLE * 1000), settle())
            finish(self)

        AfterPaint._on_painted = painted  # type: ignore[method-assign]
        return do(arguments, folder)

    cli._do = listen_and_do
    from workstation.__main__ import main

    main()


if __name__ == "__main__":
    {"bare": bare, "desk": desk}[sys.argv[1]]()
