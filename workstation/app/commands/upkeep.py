"""``workstation verify | rebuild | backup | restore``: looking after the database."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from workstation.app.commands.progress import Meter
from workstation.app.commands.targets import existing_room, fresh
from workstation.app.paths import DataFolder, RoomKind, RoomPaths
from workstation.app.words import translate
from workstation.journal.backup import backup_to, restore
from workstation.journal.rebuild import rebuild
from workstation.journal.troubles import told_as_trouble
from workstation.journal.verify import verify
from workstation.views.notices.sentences import problem_sentence


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Do it for the room named, by default the shop's."""
    kind = arguments.room or RoomKind.SHOP
    if arguments.command == "restore":
        return _restore(arguments.file, folder.room(kind))
    room = existing_room(folder, kind)
    match arguments.command:
        case "verify":
            return _verify(room)
        case "rebuild":
            return _rebuild(room)
        case _:
            return _backup(arguments.file, room)


def _verify(room: RoomPaths) -> int:
    with Meter(translate("CommandLine", "Checking")) as meter:
        report = verify(room.journal, meter)
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


def _rebuild(room: RoomPaths) -> int:
    with Meter(translate("CommandLine", "Making the tables anew")) as meter:
        rebuild(room.journal, meter)
    print(translate("CommandLine", "The tables for reading have been made anew from the journal."))
    return 0


def _backup(file: Path | None, room: RoomPaths) -> int:
    name = f"{room.folder.name}-{datetime.now(UTC).astimezone():%Y%m%d-%H%M%S}.db"
    target = fresh((file / name if file.is_dir() else file) if file else room.backups / name)
    with Meter(translate("CommandLine", "Copying")) as meter:
        backup_to(room.journal, target, meter)
    print(translate("CommandLine", "Copied to {path}").format(path=target))
    return 0


def _restore(file: Path, room: RoomPaths) -> int:
    if file.is_file():
        with told_as_trouble(room.journal):
            room.folder.mkdir(parents=True, exist_ok=True)
    with Meter(translate("CommandLine", "Restoring")) as meter:
        kept = restore(file, room.journal, meter)
    print(translate("CommandLine", "Restored from {path}.").format(path=file))
    if kept is not None:
        print(translate("CommandLine", "What was there before is kept as {kept}.").format(kept=kept))
    return 0
