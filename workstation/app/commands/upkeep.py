"""``workstation verify | rebuild | backup | restore``: looking after the database."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from workstation.app.paths import DataFolder, RoomKind, RoomPaths
from workstation.app.words import translate
from workstation.journal.backup import backup_to, restore
from workstation.journal.rebuild import rebuild
from workstation.journal.verify import verify
from workstation.views.notices.sentences import problem_sentence


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Do it for the room named, by default the shop's."""
    room = folder.room(arguments.room or RoomKind.SHOP)
    verbs = {"verify": _verify, "rebuild": _rebuild, "backup": _backup, "restore": _restore}
    return verbs[arguments.command](arguments, room)


def _verify(arguments: argparse.Namespace, room: RoomPaths) -> int:
    del arguments
    report = verify(room.journal)
    told = translate("CommandLine", "{entries} facts; hash of the last: {hash}")
    print(told.format(entries=report.entries, hash=report.last_hash))
    for problem in report.problems:
        print(problem_sentence(problem.code, problem.values))
    print(
        translate("CommandLine", "All is well.")
        if report.ok
        else translate("CommandLine", "Something is wrong, see above.")
    )
    return 0 if report.ok else 1


def _rebuild(arguments: argparse.Namespace, room: RoomPaths) -> int:
    del arguments
    rebuild(room.journal)
    print(translate("CommandLine", "The tables for reading have been made anew from the journal."))
    return 0


def _backup(arguments: argparse.Namespace, room: RoomPaths) -> int:
    name = f"journal-{datetime.now(UTC).astimezone():%Y%m%d-%H%M%S}.db"
    target = arguments.file or room.backups / name
    backup_to(room.journal, target)
    print(translate("CommandLine", "Copied to {path}").format(path=target))
    return 0


def _restore(arguments: argparse.Namespace, room: RoomPaths) -> int:
    kept = restore(arguments.file, room.journal)
    print(
        translate("CommandLine", "Restored from {path}. What was there before: {kept}").format(
            path=arguments.file, kept=kept
        )
    )
    return 0
