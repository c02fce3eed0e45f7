"""``Phrases`` from a service: asks on a few threads, never waits, rests when it fails, complains once."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from workstation.app.phrasing_endpoint import Unanswered
from workstation.domain.trouble import Trouble
from workstation.training.crowd.phrasing import PhraseRequest

_log = logging.getLogger(__name__)

AT_ONCE = 3
MOST_WAITING = 12
"""Requests under way and queued; more are not asked: their messages would be due before the answer."""
MOST_KEPT = 200
FAILURES, REST = 3, 60.0
"""After so many failures on end nothing is asked for so many seconds."""


class PhrasesAhead:
    """Words for coming messages, by the key of their request."""

    def __init__(
        self, model: str, ask: Callable[[PhraseRequest], str], tell: Callable[[Trouble], None],
        now: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        """``ask`` raises ``Unanswered``; ``tell`` is called once, on another thread; ``now``: seconds."""
        self._model, self._ask, self._tell, self._now = model, ask, tell, now
        self._pool = ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="phrasing")
        self._lock = threading.Lock()
        self._idle = threading.Condition(self._lock)
        self._words: dict[str, str] = {}
        self._under_way = self._failures = 0
        self._rests_until = 0.0
        self._told = self._closed = False

    @property
    def model(self) -> str:
        """The model's name."""
        return self._model

    def wanted(self, request: PhraseRequest) -> None:
        """Ask soon, unless too much waits already or the service failed of late."""
        with self._lock:
            if self._closed or self._under_way >= MOST_WAITING or self._now() < self._rests_until:
                return
            self._under_way += 1
        self._pool.submit(self._answer, request)

    def ready(self, key: str) -> str | None:
        """The words, once."""
        with self._lock:
            return self._words.pop(key, None)

    def settle(self, seconds: float) -> bool:
        """Wait until nothing is under way; for tests and drills, never on the thread of windows."""
        with self._idle:
            return self._idle.wait_for(lambda: self._under_way == 0, seconds)

    def close(self) -> None:
        """Ask for nothing more."""
        with self._lock:
            self._closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _answer(self, request: PhraseRequest) -> None:
        trouble = None
        try:
            self._came(request.key, self._ask(request))
        except Unanswered as unanswered:
            trouble = self._failed(unanswered)
        finally:
            with self._idle:
                self._under_way -= 1
                self._idle.notify_all()
        if trouble is not None:
            self._tell(trouble)

    def _came(self, key: str, words: str) -> None:
        with self._lock:
            self._failures = 0
            while len(self._words) >= MOST_KEPT:
                del self._words[next(iter(self._words))]
            self._words[key] = words

    def _failed(self, fault: Unanswered) -> Trouble | None:
        with self._lock:
            self._failures += 1
            if self._failures < FAILURES:
                return None
            self._failures = 0
            self._rests_until = self._now() + REST
            if self._told or self._closed:
                return None
            self._told = True
        _log.warning("The phrasing service failed: %s", fault)
        return trouble_of(fault)


def trouble_of(fault: Unanswered) -> Trouble:
    """What to tell about it."""
    return Trouble(f"phrasing_{fault.why}", status=fault.status)
