"""``workstation import-orders``: orders from exports of the platforms, into the store of a room."""

from __future__ import annotations

import argparse
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec

from workstation.app.cli import speak
from workstation.app.clock import MachineClock
from workstation.app.commands.progress import Meter
from workstation.app.order_importing import Looking, Put, ReadHere, halves, import_orders, profiles_of, putting, tell
from workstation.app.paths import DataFolder, RoomKind, RoomPaths
from workstation.app.words import translate
from workstation.channels.order_files.order_file import OrderFile
from workstation.channels.order_files.profiles import Profile
from workstation.domain.order_imports import OrderImportResult
from workstation.journal.connection import connect_to_read, schema_version
from workstation.journal.documents.orders import OrderReading
from workstation.journal.journal import Journal
from workstation.views.imports.order_sentences import platform_name, row_sentence

SHOP_ORDERS = 2
"""The schema from which on a room has a store of orders."""


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Bring the files in and print what became of each order."""
    speak()
    profiles = profiles_of(folder)
    for path in arguments.files:
        OrderFile(path, profiles).check()  # before anything is made
    room = folder.room(arguments.room or RoomKind.SHOP)
    with Meter(translate("CommandLine", "Reading")) as meter:
        if arguments.dry_run:
            with _store(room) as store:
                looking = Looking(store)
                results = [
                    import_orders(
                        _read(path, profiles, meter), looking.put(path.name), dry=True, progress=meter.show,
                        cancelled=meter.is_stopped,
                    )
                    for path in arguments.files
                ]  # fmt: skip
        else:
            results = _imported(room, arguments.files, profiles, meter)
    _print(arguments.files, results, as_json=arguments.json)
    return 1 if any(one.cancelled for one in results) else 0


def _imported(room: RoomPaths, paths: list[Path], profiles: list[Profile], meter: Meter) -> list[OrderImportResult]:
    room.folder.mkdir(parents=True, exist_ok=True)
    now = MachineClock().now()
    results = []
    with closing(Journal.open(room.journal, threaded=False, tell=_nobody, backups=room.backups)) as journal:
        for path in paths:
            put: Put = putting(journal, path.name, clerk="", now=now)
            result = import_orders(_read(path, profiles, meter), put, progress=meter.show, cancelled=meter.is_stopped)
            tell(journal, path.name, result, clerk="", now=now)
            results.append(result)
            if result.cancelled:
                break
    return results


def _read(path: Path, profiles: list[Profile], meter: Meter) -> ReadHere:
    return ReadHere(path, profiles, halves(meter.show), meter.is_stopped)


@contextmanager
def _store(room: RoomPaths) -> Iterator[OrderReading | None]:
    """The store as it is, also while the desk is open; None where there is none yet."""
    with opened(room) as connection:
        yield None if connection is None else OrderReading(room.journal, connection)


@contextmanager
def opened(room: RoomPaths) -> Iterator[sqlite3.Connection | None]:
    """A connection that reads a room with a store of orders, or None. Changes nothing."""
    if not room.journal.exists():
        yield None
        return
    with closing(connect_to_read(room.journal)) as connection:
        yield connection if schema_version(connection) >= SHOP_ORDERS else None


def _print(paths: list[Path], results: list[OrderImportResult], *, as_json: bool) -> None:
    if as_json:
        print(msgspec.json.encode(_summary(paths, results)).decode())
        return
    for path, result in zip(paths, results, strict=False):
        _print_one(path, result)


def _summary(paths: list[Path], results: list[OrderImportResult]) -> dict[str, object]:
    rejected = [
        {"row": row.row, "column": row.column, "reason": row_sentence(row)}
        | ({"file": path.name} if len(paths) > 1 else {})
        for path, result in zip(paths, results, strict=False)
        for row in result.rejected
    ]
    return {
        "added": sum(one.added for one in results),
        "changed": sum(one.changed for one in results),
        "unchanged": sum(one.unchanged for one in results),
        "rejected": rejected,
    }


def _print_one(path: Path, result: OrderImportResult) -> None:
    facts = result.facts
    if facts is not None:
        kind = translate("CommandLine", "{name}: {platform}, {layout}, {encoding}")
        print(
            kind.format(
                name=path.name, platform=platform_name(facts.platform), layout=facts.layout, encoding=facts.encoding
            )
        )
    told = translate(
        "CommandLine", "Orders: added {added}, changed {changed}, unchanged {unchanged}, rows rejected {bad}"
    )
    if result.dry:
        told = translate(
            "CommandLine",
            "Nothing was changed. There would be orders: added {added}, changed {changed}, unchanged {unchanged},"
            " rows rejected {bad}",
        )
    counts = {"added": result.added, "changed": result.changed, "unchanged": result.unchanged}
    print(told.format(bad=len(result.rejected), **counts))
    where = translate("CommandLine", "row {row}, {column}: {why}")
    for row in result.rejected:
        print(where.format(row=row.row, column=row.column or "—", why=row_sentence(row)))
    for word in facts.unknown_statuses if facts else ():
        text = translate("CommandLine", "The state “{word}” is not known ({times}×); it is kept as it is.")
        print(text.format(word=word.word, times=word.times))
    if result.cancelled:
        print(
            translate("CommandLine", "Stopped. What came in until then stays; the same command again adds the rest."),
            file=sys.stderr,
        )


def _nobody(entries: object) -> None:
    """No window listens to an import on the command line."""
    del entries
