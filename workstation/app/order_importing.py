"""Bringing orders in from an export: read, put into the store in pieces, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from workstation.app.paths import DataFolder
from workstation.app.resources import resource
from workstation.channels.chat_files.lines import Progress
from workstation.channels.order_files.order_file import OrderFile
from workstation.channels.order_files.profiles import Profile, load_profiles
from workstation.domain.order_events import OrdersImported
from workstation.domain.order_imports import OrderImportResult
from workstation.domain.orders import FoundOrder, Order, OrderKey, RejectedRow, key_of
from workstation.journal.documents.orders import OrderReading, Tally, compared
from workstation.services.appending import Changes
from workstation.services.order_import import exported_at, put_piece, tell_imported

PIECE = 200
"""Orders a transaction: small enough that the desk's own facts never wait long."""
MOST_REJECTED = 100_000
"""Bad rows that are listed."""

Put = Callable[[list[FoundOrder]], Tally]
"""Takes in a piece, or looks only what would become of it."""


def profiles_of(folder: DataFolder) -> list[Profile]:
    """The program's profiles and the shop's own. ``ImportFailed`` ``bad_profile``."""
    return load_profiles([resource("order_profiles"), folder.order_profiles])


def import_orders(
    path: Path, profiles: list[Profile], put: Put, *, dry: bool = False, progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> OrderImportResult:  # fmt: skip
    """Give what ``path`` holds to ``put`` piece by piece. Half of the progress is the reading.

    ``ImportFailed`` if the file as a whole cannot be read; ``Trouble`` if the journal cannot be written: what was
    put in until then stays, and coming again adds the rest.
    """
    file = OrderFile(path, profiles, _halves(progress), cancelled)
    tally, piece, rejected = Tally(), list[FoundOrder](), list[RejectedRow]()
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
        self._seen: dict[OrderKey, tuple[Order, str]] = {}

    def put(self, file: str) -> Put:
        """Looks at pieces of ``file``; earlier files count as if they were in."""
        as_of = exported_at(file)

        def look(piece: list[FoundOrder]) -> Tally:
            tally = Tally()
            for found in piece:
                self._look(found, as_of, tally)
            return tally

        return look

    def _look(self, found: FoundOrder, as_of: str, tally: Tally) -> None:
        key = key_of(found.order)
        known, known_as_of = self._known(key)
        if known is None:
            tally.added += 1
            self._seen[key] = (found.order, as_of)
            return
        became = compared(known, found, known_as_of=known_as_of, as_of=as_of)
        tally.changed += became.changed
        tally.unchanged += not became.changed
        if became.order != known:
            self._seen[key] = (became.order, max(as_of, known_as_of))

    def _known(self, key: OrderKey) -> tuple[Order | None, str]:
        if key in self._seen or self._store is None:
            return self._seen.get(key, (None, ""))
        return self._store.order(key), self._store.as_of(key)


def _halves(progress: Progress | None) -> Progress | None:
    if progress is None:
        return None
    return lambda done, total: progress(done, 2 * total)


def _add(tally: Tally, more: Tally) -> None:
    tally.added += more.added
    tally.changed += more.changed
    tally.unchanged += more.unchanged
