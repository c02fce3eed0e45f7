"""Long work beside the windows: one helper starts it, logs its failures, and is awaited at shutdown.

asyncio's loop is laid over Qt's when the first task comes, so that start-up does not pay for it.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

_log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")

PATIENCE = 5.0
"""Seconds that shutdown waits for what is under way."""


def _loop_over_qt() -> asyncio.AbstractEventLoop:
    import qasync  # only with the first task

    class PreciseTimer(qasync._SimpleTimer):  # type: ignore[misc]  # qasync is untyped
        """qasync's own timer is coarse: up to 25 ms late where this one is 1 ms late."""

        def startTimer(self, milliseconds: int) -> int:
            return int(super().startTimer(milliseconds, Qt.TimerType.PreciseTimer))

    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(QCoreApplication.instance(), already_running=True)
    loop._timer = PreciseTimer()  # type: ignore[attr-defined]
    return loop


class Tasks:
    """Coroutines under way and the threads they use."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._under_way: set[asyncio.Task[Any]] = set()  # Any: results are the coroutines' own
        self._threads: ThreadPoolExecutor | None = None
        self.stopping = threading.Event()
        """Set when the program ends; long work on a thread looks at it and stops."""

    def start(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Begin ``work``; a failure is logged under ``name`` and reaches the crash hook."""
        task = self._event_loop().create_task(work, name=name)
        self._under_way.add(task)
        task.add_done_callback(self._on_done)
        return task

    async def in_thread(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run ``work`` on a thread; the windows go on meanwhile."""
        from concurrent.futures import ThreadPoolExecutor

        if self._threads is None:
            self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="task")
        return await self._event_loop().run_in_executor(self._threads, lambda: work(*args, **kwargs))

    def shutdown(self) -> None:
        """Cancel what is under way and wait for it, at most ``PATIENCE`` seconds."""
        self.stopping.set()
        for task in self._under_way:
            task.cancel()
        deadline = time.monotonic() + PATIENCE
        while self._under_way and time.monotonic() < deadline:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)

    def _event_loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            self._loop = _loop_over_qt()
        return self._loop

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._under_way.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            _log.error("task %s failed: %s", task.get_name(), type(error).__name__)
            sys.excepthook(type(error), error, error.__traceback__)  # raised here it would end in asyncio's own log
