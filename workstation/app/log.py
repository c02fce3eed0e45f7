"""The log: a rotating file in the data folder, and the latest lines in memory for crash reports.

Nobody logs what people wrote or who they are: conversations by number, files by name, never a text.
"""

from __future__ import annotations

import logging
from collections import deque
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
SIZE = 1_000_000
"""Bytes of one part."""
PARTS = 5
"""Older parts kept."""
KEPT = 200
"""Lines kept in memory."""


class RecentLines(logging.Handler):
    """Keeps the latest lines of the log."""

    def __init__(self, count: int = KEPT) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=count)
        self.setFormatter(logging.Formatter(FORMAT))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self._lines.append(self.format(record))

    def lines(self) -> list[str]:
        """The latest lines, oldest first."""
        return list(self._lines)


def set_up_log(folder: Path, level: int = logging.INFO) -> RecentLines:
    """Write the log of the whole program into ``folder``; answers the lines kept in memory.

    A folder that cannot be written is no reason not to start: the log then goes to the terminal only.
    Called again, it takes the place of what the last call set up.
    """
    root = logging.getLogger()
    for handler in [one for one in root.handlers if getattr(one, "_of_workstation", False)]:
        root.removeHandler(handler)
        handler.close()
    recent = RecentLines()
    ours: tuple[logging.Handler, ...] = (recent, LogFile(folder))
    for handler in ours:
        handler._of_workstation = True  # type: ignore[attr-defined]  # only ours are replaced, pytest's stay
        root.addHandler(handler)
    root.setLevel(level)
    for talkative in ("alembic", "qasync", "asyncio"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
    return recent


class LogFile(logging.Handler):
    """Opens the rotating file with the first line there is to write: most starts have nothing to say."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._target: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line."""
        if self._target is None:
            self._target = _file(self._folder)
        self._target.handle(record)

    def close(self) -> None:
        """Let go of the file."""
        if self._target is not None:
            self._target.close()
        super().close()


def _file(folder: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # brings sockets and pickles along

    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "workstation.log", maxBytes=SIZE, backupCount=PARTS, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(FORMAT))
    return handler
