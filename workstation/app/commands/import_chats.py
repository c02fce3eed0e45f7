"""``workstation import-chats``: conversations from a file, as history or played as live customers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial

import msgspec

from workstation.app.cli import speak
from workstation.app.clock import MachineClock
from workstation.app.commands.progress import Meter
from workstation.app.importing import import_history
from workstation.app.next_moment import next_moment
from workstation.app.paths import DataFolder, RoomKind, RoomPaths
from workstation.app.unattended import Unattended
from workstation.app.words import translate
from workstation.channels.chat_files.chat_file import ChatFile
from workstation.channels.dialogue import Dialogue
from workstation.channels.history import CHANNEL
from workstation.domain.imports import ImportResult, RejectedLine
from workstation.domain.trouble import Trouble
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.views.imports.sentences import rejected_sentence

HOUR = 3_600_000
"""More than a played dialogue takes, milliseconds."""


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Bring the file in and print what became of each line."""
    if arguments.play is not None and not arguments.headless and not arguments.dry_run:
        from workstation.app.commands import desk

        return desk.run(arguments, folder)
    if arguments.headless and arguments.play is None:
        print(translate("CommandLine", "--headless needs --play N."), file=sys.stderr)
        return 2
    speak()
    with Meter(translate("CommandLine", "Reading")) as meter:
        file = ChatFile(
            arguments.file, shops=arguments.shop_name, progress=meter.show, cancelled=meter.is_stopped
        )  # fmt: skip
        if arguments.play is None:
            return _import(arguments, file, folder.room(arguments.room or RoomKind.SHOP))
        return _play(arguments, file, folder.room(RoomKind.PRACTICE))


def _import(arguments: argparse.Namespace, file: ChatFile, room: RoomPaths) -> int:
    _look_at(ChatFile(arguments.file, shops=arguments.shop_name))
    with _looking(room) if arguments.dry_run else _writing(room) as (journal, known):
        result = import_history(file, journal, clerk="", now=MachineClock().now(), known=known)
        if journal is not None and not result.cancelled:
            journal.index_all()
    _print(result, as_json=arguments.json, dry=arguments.dry_run)
    return 1 if result.cancelled else 0


def _look_at(file: ChatFile) -> None:
    """``ImportFailed`` before anything is made, if the file as a whole cannot be read."""
    for _ in file:
        return


Known = Callable[[str], bool]


@contextmanager
def _writing(room: RoomPaths) -> Iterator[tuple[Journal | None, Known]]:
    room.folder.mkdir(parents=True, exist_ok=True)
    journal = Journal.open(room.journal, threaded=False, tell=_nobody, backups=room.backups)
    with closing(journal), closing(Reader.open(room.journal)) as reader:
        yield journal, partial(reader.knows, CHANNEL)


@contextmanager
def _looking(room: RoomPaths) -> Iterator[tuple[Journal | None, Known]]:
    """What would be added is known without writing anything, and while the desk is open."""
    if not room.journal.exists():
        yield None, lambda _origin: False
        return
    with closing(Reader.open(room.journal)) as reader:
        yield None, partial(reader.knows, CHANNEL)


def _play(arguments: argparse.Namespace, file: ChatFile, room: RoomPaths) -> int:
    """Play the whole file against a scripted clerk, as fast as it goes; the session ends about now."""
    dialogues, rejected = _read(file)
    if file.stopped:
        raise KeyboardInterrupt
    if not dialogues:
        raise Trouble("nothing_to_play", path=str(arguments.file))
    replies = entries = 0
    if not arguments.dry_run:
        replies, entries = _played(dialogues, arguments.play, room)
    if arguments.json:
        data = {"dialogues": len(dialogues), "replies": replies, "entries": entries, "rejected": rejected}
        print(msgspec.json.encode(data).decode())
        return 0
    told = translate("CommandLine", "{dialogues} dialogues played, {replies} replies, {entries} facts")
    if arguments.dry_run:
        told = translate("CommandLine", "{dialogues} dialogues would be played; nothing was changed")
    print(told.format(dialogues=len(dialogues), replies=replies, entries=entries))
    _print_rejected(rejected)
    return 0


def _read(file: ChatFile) -> tuple[list[Dialogue], list[RejectedLine]]:
    dialogues, rejected = list[Dialogue](), list[RejectedLine]()
    for one in file:
        if isinstance(one, Dialogue):
            dialogues.append(one)
        else:
            rejected.append(one)
    return dialogues, rejected


def _played(dialogues: list[Dialogue], at_once: int, room: RoomPaths) -> tuple[int, int]:
    """How many replies and entries it gave."""
    length = HOUR * (len(dialogues) // at_once + 2)
    begins_at = next_moment(room.journal, MachineClock().now() - length)
    room.folder.mkdir(parents=True, exist_ok=True)
    clerk = translate("CommandLine", "Scripted clerk")
    with closing(Unattended(room.journal, dialogues, at_once, begins_at, clerk)) as session:
        session.run(length)
    return session.replies, session.entries


def _print(result: ImportResult, *, as_json: bool, dry: bool) -> None:
    if as_json:
        print(msgspec.json.encode(result).decode())
        return
    told = translate(
        "CommandLine", "{conversations} conversations; lines added {added}, known already {known}, rejected {bad}"
    )
    if dry:
        told = translate(
            "CommandLine",
            "Nothing was changed. There would be: {conversations} conversations; lines added {added},"
            " known already {known}, rejected {bad}",
        )
    print(
        told.format(
            conversations=result.conversations, added=result.added, known=result.known, bad=len(result.rejected)
        )
    )
    _print_rejected(result.rejected)
    if result.cancelled:
        print(
            translate("CommandLine", "Stopped. What came in until then stays; the same command again adds the rest."),
            file=sys.stderr,
        )


def _print_rejected(rejected: list[RejectedLine] | tuple[RejectedLine, ...]) -> None:
    where = translate("CommandLine", "line {line}: {why}")
    for line in rejected:
        print(where.format(line=line.line, why=rejected_sentence(line)))


def _nobody(entries: object) -> None:
    """No window listens to an import on the command line."""
    del entries
