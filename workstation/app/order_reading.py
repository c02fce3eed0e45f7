"""A file of orders read in another process: the windows' thread shares Python with nobody meanwhile."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from workstation.app.order_frames import Bad, Done, Failed, Frame, Part, Step, read_frame
from workstation.app.order_importing import ReadHere, profiles_of
from workstation.app.paths import DataFolder
from workstation.channels.chat_files.lines import Progress
from workstation.domain.imports import ImportFailed
from workstation.domain.order_imports import OrderFileFacts
from workstation.domain.orders import RejectedRow
from workstation.journal.documents.orders import Prepared

_log = logging.getLogger(__name__)
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class ReadElsewhere:
    """Implements ``order_importing.OrdersRead``. Where no process can be had the file is read in this one.

    Raises (while iterating):
        ImportFailed: as ``OrderFile``, and ``bad_profile``.
    """

    def __init__(
        self, path: Path, folder: DataFolder, progress: Progress | None, cancelled: Callable[[], bool]
    ) -> None:
        self._path = path
        self._folder = folder
        self._progress = progress
        self._cancelled = cancelled
        self._facts: OrderFileFacts | None = None
        self.stopped = False
        """Whether the iteration ended because it was cancelled."""
        self.count = 0
        """How many orders it has, known when the first of them comes."""

    def facts(self) -> OrderFileFacts | None:
        """What the file turned out to be, known at the end."""
        return self._facts

    def __iter__(self) -> Iterator[Prepared | RejectedRow]:
        try:
            process = subprocess.Popen(
                [*_program(), "--data", str(self._folder.root), "read-orders", str(self._path.absolute())],
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, creationflags=_NO_WINDOW,
            )  # fmt: skip
        except OSError as fault:
            _log.warning("orders are read here: %s", fault)
            yield from self._here()
            return
        with process:
            try:
                first = read_frame(cast(BinaryIO, process.stdout))
                if first is not None:
                    yield from self._frames(first, cast(BinaryIO, process.stdout))
            finally:
                process.kill()
        if first is None:
            _log.warning("orders are read here: the reading process told nothing")
            yield from self._here()

    def _frames(self, frame: Frame | None, stream: BinaryIO) -> Iterator[Prepared | RejectedRow]:
        while frame is not None:
            if self._cancelled():
                self.stopped = True
                return
            match frame:
                case Step():
                    if self._progress is not None:
                        self._progress(frame.done, frame.total)
                case Bad():
                    yield from frame.rows
                case Part():
                    self.count = frame.count
                    yield from frame.orders
                case Failed():
                    raise ImportFailed(frame.reason_code, **frame.values)
                case Done():
                    self._facts = frame.facts
                    return
            frame = read_frame(stream)
        raise ImportFailed("reading_ended", name=self._path.name)

    def _here(self) -> Iterator[Prepared | RejectedRow]:
        file = ReadHere(self._path, profiles_of(self._folder), self._progress, self._cancelled)
        for one in file:
            self.count = file.count
            yield one
        self._facts, self.stopped = file.facts(), file.stopped


def _program() -> list[str]:
    """How this program is called."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "workstation"]
