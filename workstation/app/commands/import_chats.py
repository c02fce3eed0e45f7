"""``workstation import-chats``: conversations from a file, as history or played as live customers."""

from __future__ import annotations

import argparse
import sys
from functools import partial

import msgspec

from workstation.app.cli import speak
from workstation.app.clock import MachineClock
from workstation.app.headless import HeadlessSession
from workstation.app.importing import dialogues_of, import_history
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.words import translate
from workstation.channels.chat_files.chat_file import ChatFile
from workstation.channels.dialogue import Dialogue
from workstation.channels.history import CHANNEL
from workstation.channels.playback import Playback
from workstation.domain.channel import Confirm, Deliver
from workstation.domain.imports import ImportFailed, ImportResult
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader

HOUR = 3_600_000


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Bring the file in and print what became of each line."""
    if arguments.play is None or arguments.headless:
        speak()
    try:
        if arguments.play is None:
            return _import(arguments, folder)
        if arguments.headless:
            return _play_headless(arguments, folder)
    except ImportFailed as failed:
        from workstation.views.imports.sentences import sentence

        print(sentence(failed.reason_code, failed.values), file=sys.stderr)
        return 1
    from workstation.app.commands import desk

    return desk.run(arguments, folder)


def _import(arguments: argparse.Namespace, folder: DataFolder) -> int:
    room = folder.room(arguments.room or RoomKind.SHOP)
    room.folder.mkdir(parents=True, exist_ok=True)
    file = ChatFile(arguments.file, shops=arguments.shop_name)
    journal = Journal.open(room.journal, threaded=False, tell=_nobody, backups=room.backups)
    reader = Reader.open(room.journal)
    try:
        result = import_history(
            file, None if arguments.dry_run else journal, clerk="", now=MachineClock().now(),
            known=partial(reader.knows, CHANNEL),
        )  # fmt: skip
        journal.index_all()
    finally:
        reader.close()
        journal.close()
    _print(result, as_json=arguments.json)
    return 0


def _play_headless(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Play the whole file against a scripted clerk, as fast as it goes."""
    room = folder.room(RoomKind.PRACTICE)
    room.folder.mkdir(parents=True, exist_ok=True)
    dialogues = list(dialogues_of(ChatFile(arguments.file, shops=arguments.shop_name)))
    session = HeadlessSession(
        room.journal, MachineClock().now(), partial(_playback, dialogues, arguments.play),
        clerk=translate("CommandLine", "Scripted clerk"),
    )  # fmt: skip
    try:
        session.run(len(dialogues) * HOUR)
    finally:
        session.close()
    told = translate("CommandLine", "{dialogues} dialogues played, {replies} replies, {entries} facts")
    print(told.format(dialogues=len(dialogues), replies=session.answers.replies, entries=session.entries))
    return 0


def _playback(dialogues: list[Dialogue], at_once: int, starts_at: int, deliver: Deliver, confirm: Confirm) -> Playback:
    return Playback(dialogues, at_once, 1, starts_at, deliver, confirm, run=str(starts_at))


def _print(result: ImportResult, *, as_json: bool) -> None:
    if as_json:
        print(msgspec.json.encode(result).decode())
        return
    from workstation.views.imports.sentences import sentence

    told = translate(
        "CommandLine", "{conversations} conversations; lines added {added}, known already {known}, rejected {bad}"
    )
    print(
        told.format(
            conversations=result.conversations, added=result.added, known=result.known, bad=len(result.rejected)
        )
    )
    for line in result.rejected:
        where = translate("CommandLine", "line {line}: {why}")
        print(where.format(line=line.line, why=sentence(line.reason_code, line.values)))


def _nobody(entries: object) -> None:
    """No window listens to an import on the command line."""
    del entries
