"""``workstation export-recording``: a span of the journal as a file that anybody can watch."""

from __future__ import annotations

import argparse

from workstation.app.clock import MachineClock
from workstation.app.commands.targets import existing_room, fresh
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.pictures import PictureStore
from workstation.app.replaying import record
from workstation.app.words import translate
from workstation.domain.trouble import Trouble
from workstation.journal.reader import Reader
from workstation.replay.recording_file import write_recording

HOUR = 3_600_000


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Write the recording and say how much is in it."""
    kind = arguments.room or RoomKind.SHOP
    paths = existing_room(folder, kind)
    target = fresh(arguments.file)
    to_at = MachineClock().now() if arguments.to_time is None else arguments.to_time
    from_at = to_at - HOUR if arguments.from_time is None else arguments.from_time
    reader = Reader.open(paths.journal)
    try:
        recording = record(reader, PictureStore(paths.pictures), from_at, to_at, practice=kind is RoomKind.PRACTICE)
    finally:
        reader.close()
    try:
        write_recording(recording, target)
    except OSError as error:
        raise Trouble("file_not_written", path=str(target), why=error.strerror or str(error)) from error
    told = translate("CommandLine", "{entries} facts written to {path}")
    print(told.format(entries=len(recording.entries), path=target))
    return 0
