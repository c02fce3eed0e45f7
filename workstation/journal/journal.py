"""The journal: facts are appended, committed, then told; by one writer at a time.

That is the journal's own thread, or whoever waits for what was appended and finds nobody writing: two changes of
threads cost as much as a third of the commit itself.
"""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path

from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent
from workstation.domain.trouble import Trouble
from workstation.journal.connection import HEAD, connect_to_write, schema_version
from workstation.journal.indexer import WORTHWHILE, Indexer
from workstation.journal.lock import RoomLock
from workstation.journal.troubles import told_as_trouble, trouble_of
from workstation.journal.waiting import Appended
from workstation.journal.writer import Request, Work, Writer

Tell = Callable[[list[Entry]], None]
OnBug = Callable[[BaseException], None]

GROUP = 256
"""Requests a transaction at most."""

PATIENCE = 20_000
"""So many lines may wait for the index while requests keep coming."""

IDLE = 1.0
"""Seconds without a request after which the writer turns to the index."""

AFTER_TROUBLE = 30.0
"""Seconds the index rests after the disk refused it."""

DOZE = 0.002
"""Seconds after which the writer's thread looks by itself what waits, while others do the writing."""


class Journal:
    """An open room. ``append`` may be called from any thread; everything else by its owner."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: RoomLock, tell: Tell, on_bug: OnBug) -> None:
        """Use ``Journal.open``."""
        self.path = path
        self._db = connection
        self._lock = lock
        self._tell = tell
        self._on_bug = on_bug
        self._writer: Writer | None = None
        self._indexer = Indexer(connection)
        self._waiting: deque[Request] = deque()
        self._calls: queue.SimpleQueue[None] = queue.SimpleQueue()
        """One for each time that the writer's thread should look what waits."""
        self._turn = threading.Lock()
        """Who holds it is the writer: takes requests, uses the connection, tells. In the order in which they came."""
        self._helped = False
        """Somebody who waited has written since the writer's thread last rested."""
        self._dozing = False
        """The writer's thread looks by itself before long: nobody need wake it, which costs as much as the writing."""
        self._thread: threading.Thread | None = None
        self._gate = threading.RLock()
        self._closed = False

    @classmethod
    def open(
        cls, path: Path, *, threaded: bool, tell: Tell, backups: Path | None = None, on_bug: OnBug | None = None
    ) -> Journal:
        """Open, make or migrate the database ``path``; its folder must be there.

        ``tell`` hears of every commit, in order: ``threaded`` on the thread that writes, else within ``append``.
        ``backups`` takes the copy kept before a migration. ``on_bug`` hears of what ``tell`` or the index
        raised; without it such an exception is raised to the thread's hook. Raises ``Trouble``.
        """
        if not path.parent.is_dir():
            raise Trouble("folder_missing", path=str(path), folder=str(path.parent))
        lock = RoomLock(path)
        try:
            connection = connect_to_write(path)
            try:
                _bring_to_head(connection, path, backups)
            except BaseException:
                connection.close()
                raise
        except BaseException:
            lock.release()
            raise
        journal = cls(path, connection, lock, tell, on_bug or _raise_in_thread)
        if threaded:
            journal._start()
        return journal

    def append(
        self, *events: AnyEvent, at: int, clerk: str, expect: Mapping[str, int] | None = None
    ) -> Future[list[Entry]]:
        """Commit ``events`` as one, then tell. ``at``: milliseconds since 1970 UTC.

        The future holds the entries really added (an origin known already adds none) or why nothing was:
        ``Refused(CHANGED_MEANWHILE)`` if a conversation in ``expect`` has another version by now, ``Trouble``.
        """
        return self._hand_over(Request(events, at, clerk, expect, Appended(self._help)))

    def change(self, work: Work, *, at: int, clerk: str) -> Future[list[Entry]]:
        """Change documents by ``work`` and append the facts it returns, in one transaction, then tell.

        ``work`` runs on the thread that writes: keep it short (some hundred rows), for chats wait meanwhile. What
        it raises (``Refused``, ``Trouble``) undoes what it did and is the future's exception.
        """
        return self._hand_over(Request(work, at, clerk, None, Appended(self._help)))

    def _hand_over(self, request: Request) -> Future[list[Entry]]:
        future = request.future
        with self._gate:  # nobody may slip in behind the end
            if self._closed:
                future.set_exception(Trouble("journal_closed", path=str(self.path)))
            elif self._thread is not None:
                self._waiting.append(request)
                if not self._dozing:
                    self._calls.put(None)
            else:
                self._serve([request])
                self._index_while_idle(lambda: False)
        return future

    def close(self) -> None:
        """Write what is waiting, then let go of the file."""
        with self._gate:
            if self._closed:
                return
            self._closed = True
            self._calls.put(None)
        if self._thread is not None:
            self._thread.join()
        with self._turn:  # who waits may be writing still
            self._db.close()
        self._lock.release()

    def index_all(self) -> None:
        """Bring the search index up to the last line. Only without a thread."""
        while self._indexer.batch():
            pass

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="journal-writer", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        rest: float | None = IDLE
        while not (self._closed and not self._waiting):
            quiet = self._rest(rest)
            if not self._turn.acquire(blocking=False):
                rest = IDLE
                continue  # who has it calls again if anything is left
            try:
                rest = self._take_turn(quiet=quiet)
            finally:
                self._let_go()

    def _rest(self, rest: float | None) -> bool:
        """Wait until somebody calls, ``rest`` seconds at most; whether it was quiet for so long.

        While others do the writing it only dozes: whatever they leave is seen in a moment.
        """
        dozing = self._dozing = self._helped
        self._helped = False
        try:
            self._calls.get(timeout=DOZE if dozing else rest)
        except queue.Empty:
            return not dozing
        finally:
            self._dozing = False  # from here on every request calls; those before it are looked for next
        return False

    def _take_turn(self, *, quiet: bool) -> float | None:
        """Write what waits, or tidy up; how long to rest after that, seconds."""
        if quiet and not self._waiting:
            return self._tidy()
        self._serve(self._drain())
        return max(IDLE, self._index_while_idle(self._has_work, enough=PATIENCE))

    def _help(self) -> None:
        """Somebody waits for what was appended: if nobody writes, be the writer for what waits."""
        if self._thread is not None and self._turn.acquire(blocking=False):
            self._helped = True
            try:
                self._serve(self._drain())
            finally:
                self._let_go()

    def _let_go(self) -> None:
        self._turn.release()
        if self._waiting or self._closed:
            self._calls.put(None)

    def _has_work(self) -> bool:
        return bool(self._waiting) or self._closed

    def _tidy(self) -> float | None:
        """Index, then move the log into the file, as long as nobody asks; how long to rest, None for ever."""
        rest = self._index_while_idle(self._has_work)
        if rest != IDLE or self._has_work():
            return rest
        with suppress(sqlite3.Error):  # a later one will do
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)")
        return None

    def _drain(self) -> list[Request]:
        """What waits, at most a group."""
        count = min(len(self._waiting), GROUP)  # only who has the turn takes any
        return [self._waiting.popleft() for _ in range(count)]

    def _serve(self, requests: list[Request]) -> None:
        requests = [one for one in requests if one.future.set_running_or_notify_cancel()]
        if not requests:
            return
        try:
            if self._writer is None:
                self._writer = Writer(self._db)
            outcomes = self._writer.commit(requests)
        except Exception as error:  # noqa: BLE001  handed to who asked
            outcomes = [error] * len(requests)
        told: list[Entry] = []
        for request, outcome in zip(requests, outcomes, strict=True):
            if isinstance(outcome, BaseException):
                request.future.set_exception(trouble_of(outcome, self.path) or outcome)
            else:
                request.future.set_result(outcome)
                told += outcome
        if told:
            self._indexer.noticed(len(told))
            self._announce(told)

    def _announce(self, entries: list[Entry]) -> None:
        try:
            self._tell(entries)
        except Exception as error:  # noqa: BLE001  a listener's bug must not stop the writer
            self._on_bug(error)

    def _index_while_idle(self, interrupted: Callable[[], bool], enough: int = WORTHWHILE) -> float:
        """Index until done or interrupted; how long to rest after that, seconds."""
        try:
            while self._indexer.waiting() >= enough:
                self._indexer.batch()
                if interrupted():
                    return 0.0
        except sqlite3.Error as error:
            if trouble_of(error, self.path) is None:
                self._on_bug(error)
            return AFTER_TROUBLE
        return IDLE


def _raise_in_thread(error: BaseException) -> None:
    """Give ``error`` to the crash hook from a thread of its own, so that the writer goes on."""

    def throw() -> None:
        raise error

    threading.Thread(target=throw, name="journal-bug").start()


def _bring_to_head(connection: sqlite3.Connection, path: Path, backups: Path | None) -> None:
    if schema_version(connection) == HEAD:
        return
    from workstation.journal.migrate import migrate  # Alembic, only when it is needed

    with told_as_trouble(path):
        migrate(connection, path, backups)
