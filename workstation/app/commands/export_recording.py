"""``workstation export-recording``: a span of the journal as a file that anybody can watch."""

from __future__ import annotations

import argparse
from datetime import datetime

from workstation.app.clock import MachineClock
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
    paths = folder.room(kind)
    to_at = _moment(arguments.to_time) if arguments.to_time else MachineClock().now()
    from_at = _moment(arguments.from_time) if arguments.from_time else to_at - HOUR
    reader = Reader.open(paths.journal)
    try:
        recording = record(reader, PictureStore(paths.pictures), from_at, to_at, practice=kind is RoomKind.PRACTICE)
    finally:
        reader.close()
    write_recording(recording, arguments.file)
    told = translate("CommandLine", "{entries} facts written to {path}")
    print(told.format(entries=len(recording.entries), path=arguments.file))
    return 0


def _moment(text: str) -> int:
    try:
        return round(datetime.fromisoformat(text).astimezone().timestamp() * 1000)
    except ValueError as error:
        raise Trouble("time_not_read", text=text) from error
