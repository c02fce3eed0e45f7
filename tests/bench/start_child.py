"""A program that starts and says when it was painted; run by ``start.py`` in a process of its own.

python -m tests.bench.start_child bare|desk MOMENT SECONDS DIR [ARGUMENT …]

MOMENT is ``time.monotonic()`` of whoever spawned it. Prints a line of JSON at SECONDS after the first paint.
"""

from __future__ import annotations

import json
import os
import sys
import time

SPAWNED = float(sys.argv[2])
SETTLE = float(sys.argv[3])
SIZE = (1280, 800)


def report(painted: float) -> None:
    """Seconds from the spawn to the painted window, and memory by now."""
    print(json.dumps({"painted": painted - SPAWNED, **memory(), "modules": len(sys.modules)}), flush=True)
    os._exit(0)


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
                QTimer.singleShot(0, settle)
            return False

    def settle() -> None:
        painted = time.monotonic()
        QTimer.singleShot(int(SETTLE * 1000), lambda: report(painted))

    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(*SIZE)
    QLabel("Ready", window)
    after = AfterPaint()
    window.installEventFilter(after)
    window.show()
    app.exec()


def desk() -> None:
    """The program as its command line starts it."""
    from PySide6.QtWidgets import QApplication

    from workstation.__main__ import main

    loop = QApplication.exec

    def listen_and_run() -> int:
        start = sys.modules["workstation.app.start"]
        finish = start.AfterPaint._on_painted

        def settle(self: object) -> None:
            from PySide6.QtCore import QTimer

            painted = time.monotonic()
            QTimer.singleShot(int(SETTLE * 1000), lambda: report(painted))
            finish(self)

        start.AfterPaint._on_painted = settle
        return int(loop())

    QApplication.exec = staticmethod(listen_and_run)  # type: ignore[method-assign]
    sys.argv = ["workstation", "--data", sys.argv[4], *sys.argv[5:]]
    main()


if __name__ == "__main__":
    {"bare": bare, "desk": desk}[sys.argv[1]]()
