"""Bringing orders in from an export: read, put into the store in pieces, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from workstation.app.paths import DataFolder
from workstation.app.resources import resource
from workstation.channels.chat_files.lines import Progress
from workstation.channels.order_files.order_file import OrderFile
from workstation.channels.order_files.profiles import Profile, load_profiles
from workstation.domain.order_events import OrdersImported
from workstation.domain.order_imports import OrderFileFacts, OrderImportResult
from workstation.domain.orders import RejectedRow
from workstation.journal.documents.orders import OrderReading, Prepared, Tally, as_data, prepare, would_become
from workstation.services.appending import Changes
from workstation.services.order_import import exported_at, put_piece, tell_imported

PIECE = 200
"""Orders a transaction: small enough that the desk's own facts never wait long."""
MOST_REJECTED = 100_000
"""Bad rows that are listed."""

Put = Callable[[list[Prepared]], Tally]
"""Takes in a piece, or looks only what would become of it."""


class OrdersRead(Protocol):
    """A file of orders as it is read, here or in another process. Raises ``ImportFailed`` while iterating."""

    count: int
    """How many orders it has, known when the first of them comes."""

    @property
    def stopped(self) -> bool:
        """Whether the iteration ended because it was cancelled."""
        ...

    def facts(self) -> OrderFileFacts | None:
        """What the file turned out to be, known at the end."""
        ...

    def __iter__(self) -> Iterator[Prepared | RejectedRow]:
        """Rejected rows, then orders."""
        ...


class ReadHere(OrderFile):
    """A file read in this process."""

    def __iter__(self) -> Iterator[Prepared | RejectedRow]:  # type: ignore[override]  # orders come prepared
        for one in super().__iter__():
            yield one if isinstance(one, RejectedRow) else prepare(one)


def profiles_of(folder: DataFolder) -> list[Profile]:
    """The program's profiles and the shop's own. ``ImportFailed`` ``bad_profile``."""
    return load_profiles([resource("order_profiles"), folder.order_profiles])


def import_orders(
    file: OrdersRead, put: Put, *, dry: bool = False, progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> OrderImportResult:  # fmt: skip
    """Give what ``file`` holds to ``put`` piece by piece.

    ``ImportFailed`` if the file as a whole cannot be read; ``Trouble`` if the journal cannot be written: what was
    put in until then stays, and coming again adds the rest.
    """
    tally, piece, rejected = Tally(), list[Prepared](), list[RejectedRow]()
    done, stopped = 0, False
    for one in file:
        if isinstance(one, RejectedRow):
            if len(rejected) < MOST_REJECTED:
                rejected.append(one)
            continue
        piece.append(one)
        if len(piece) == PIECE:
            if cancelled is not None and cancelled():
                stopped = True
                break
            _add(tally, put(piece))
            done += len(piece)
            piece = []
            if progress is not None:
                progress(file.count + done, 2 * file.count)
    if not stopped and piece:
        _add(tally, put(piece))
    return OrderImportResult(
        facts=file.facts(), added=tally.added, changed=tally.changed, unchanged=tally.unchanged,
        rejected=tuple(sorted(rejected, key=lambda row: row.row)), cancelled=stopped or file.stopped, dry=dry,
    )  # fmt: skip


def putting(journal: Changes, file: str, *, clerk: str, now: int) -> Put:
    """Puts pieces of ``file`` into the store of ``journal``. Not on the thread of windows: it waits for each."""
    return lambda piece: put_piece(journal, piece, file=file, clerk=clerk, now=now)


def tell(journal: Changes, file: str, result: OrderImportResult, *, clerk: str, now: int) -> None:
    """Append the fact that ``file`` was brought in, if it changed anything: coming in twice adds nothing."""
    if not result.added and not result.changed:
        return
    fact = OrdersImported(
        file=file, added=result.added, changed=result.changed, unchanged=result.unchanged,
        rejected=len(result.rejected), platform=result.facts.platform.value if result.facts else "",
    )  # fmt: skip
    tell_imported(journal, fact, clerk=clerk, now=now).result()


class Looking:
    """Counts what would become of each order, without changing anything. ``store`` is None where there is none yet."""

    def __init__(self, store: OrderReading | None) -> None:
        self._store = store
        self._seen: dict[str, tuple[str, str]] = {}

    def put(self, file: str, *, alone: bool = False) -> Put:
        """Looks at pieces of ``file``; earlier files count as if they were in, unless it stays ``alone``."""
        as_of = exported_at(file)

        def look(piece: list[Prepared]) -> Tally:
            tally = Tally()
            for fresh in piece:
                became = self._look(fresh, as_of, tally)
                if not alone and became is not None:
                    self._seen[f"{fresh.platform} {fresh.order_no}"] = became
            return tally

        return look

    def _look(self, fresh: Prepared, as_of: str, tally: Tally) -> tuple[str, str] | None:
        stored = self._seen.get(f"{fresh.platform} {fresh.order_no}")
        if stored is None and self._store is not None:
            stored = self._store.stored(fresh)
        if stored is None:
            tally.added += 1
            return as_of, fresh.data
        if stored[1] == fresh.data and stored[0] >= as_of:
            tally.unchanged += 1
            return None
        became = would_become(fresh, stored, as_of)
        tally.changed += became.changed
        tally.unchanged += not became.changed
        return max(as_of, stored[0]), as_data(became.order)


def halves(progress: Progress | None) -> Progress | None:
    """For the reading, which is half of the way."""
    if progress is None:
        return None
    return lambda done, total: progress(done, 2 * total)


def _add(tally: Tally, more: Tally) -> None:
    tally.added += more.added
    tally.changed += more.changed
    tally.unchanged += more.unchanged
