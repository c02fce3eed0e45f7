"""Makes a lesson ready to be taken over: a copy of the room as it was, its customers as they stood. On a thread."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from workstation.app.lesson_start import resumed
from workstation.app.paths import DataFolder, RoomPaths
from workstation.app.pictures import PictureStore
from workstation.app.practice_material import read_material
from workstation.app.room import Room
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplyFailed
from workstation.domain.lesson_progress import Progress, latest
from workstation.domain.practice_events import AnyPracticeEvent, LessonBegun, LessonEnded
from workstation.domain.tickets import Ticket
from workstation.domain.trouble import Trouble
from workstation.journal.cutting import cut
from workstation.journal.lock import holder
from workstation.journal.reader import Reader
from workstation.services import practice
from workstation.training.crowd.crowd import Crowd

NOTE = "branch.json"
"""Beside the journal of a branch: what it was taken from."""
KEPT = 8
"""Branches that are kept; each is a copy of the practice room."""


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """What a branch was taken from."""

    source: str
    """Path of the journal."""
    run: str
    """The lesson's run."""
    begun: int
    """Number of the fact with which the lesson began."""
    seq: int
    """The last fact that both have."""
    at: int
    """The moment from which it goes on, milliseconds since 1970 UTC."""


class Doors:
    """What simulated customers go through; the room behind it is opened when they stand where they stood."""

    def __init__(self) -> None:
        self.room: Room | None = None

    def deliver(self, event: MessageReceived, at: int) -> None:
        """A customer writes."""
        if self.room is not None:
            self.room.deliver(event, at)

    def confirm(self, event: ReplyDelivered | ReplyFailed, at: int) -> None:
        """What became of a reply."""
        if self.room is not None:
            self.room.confirm(event, at)

    def record(self, event: AnyPracticeEvent, at: int) -> None:
        """What goes on in a customer."""
        if (room := self.room) is not None:
            room.teller.watch(practice.record(room.journal, event, clerk=room.feed.desk.clerk, now=at))


class Prepared(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson that can go on otherwise."""

    origin: Origin
    paths: RoomPaths
    crowd: Crowd
    doors: Doors
    progress: Progress
    tickets: Sequence[Ticket]


def prepare(folder: DataFolder, sources: Sequence[Path], seen: Sequence[Entry], at: int) -> Prepared:
    """The lesson as it stood after ``seen``, entries of one of the journals ``sources``, at the moment ``at``.

    Raises:
        Trouble: ``not_own_lesson`` if no journal has them, ``no_lesson_then`` if none ran at that moment,
            ``lesson_changed`` if its customers would do something else today.
    """
    source = next((one for one in sources if _holds(one, seen)), None)
    if source is None:
        raise Trouble("not_own_lesson" if seen else "no_lesson_then")
    entries = _lesson(source, seen[-1].seq)
    begun = entries[0]
    assert isinstance(begun.event, LessonBegun)
    at = max(at, max(one.at for one in entries))
    origin = Origin(source=str(source), run=begun.event.run, begun=begun.seq, seq=entries[-1].seq, at=at)
    paths = _place(folder, origin)
    try:
        return _prepared(folder, paths, origin, entries)
    except BaseException:
        shutil.rmtree(paths.folder)
        raise


def seen_before(source: Path, begun_at: int, moment: int) -> list[Entry]:
    """The entries of a journal from the lesson's beginning to before ``moment``, milliseconds since 1970 UTC."""
    with closing(Reader.open(source)) as reader:
        return reader.entries_between(begun_at, moment)


def _prepared(folder: DataFolder, paths: RoomPaths, origin: Origin, entries: Sequence[Entry]) -> Prepared:
    material, doors = read_material(folder, PictureStore(paths.pictures)), Doors()
    crowd = resumed(material, entries[0], entries, doors.deliver, doors.confirm, doors.record)
    if crowd is None:
        raise Trouble("lesson_changed")
    cut(Path(origin.source), paths.journal, origin.seq)
    (paths.folder / NOTE).write_bytes(msgspec.json.format(msgspec.json.encode(origin)))
    with closing(Reader.open(paths.journal)) as reader:
        progress = latest(entries, reader.desk_at(origin.seq + 1).limits)
        tickets = reader.tickets.open()
    assert progress is not None
    return Prepared(
        origin=origin, paths=paths, crowd=crowd, doors=doors, progress=progress, tickets=tickets
    )  # fmt: skip


def _holds(source: Path, seen: Sequence[Entry]) -> bool:
    """Whether the journal has these entries as they are."""
    if not seen or not source.exists():
        return False
    with closing(Reader.open(source)) as reader:
        own: Mapping[int, Entry] = {one.seq: one for one in reader.entries(seen[0].seq, seen[-1].seq)}
    return all(own.get(one.seq) == one for one in seen)


def _lesson(source: Path, seq: int) -> list[Entry]:
    """The entries of the lesson that runs after entry ``seq``, from its beginning to that one."""
    with closing(Reader.open(source)) as reader:
        begun = max((one.seq for one in reader.of_kind(LessonBegun.__name__) if one.seq <= seq), default=None)
        entries = [] if begun is None else reader.entries(begun, seq)
    if not entries or any(isinstance(one.event, LessonEnded) for one in entries):
        raise Trouble("no_lesson_then")
    return entries


def _place(folder: DataFolder, origin: Origin) -> RoomPaths:
    """A fresh folder; the oldest branches make room for it."""
    folder.branches.mkdir(parents=True, exist_ok=True)
    closed = (one for one in folder.branches.iterdir() if one.is_dir() and not holder(folder.branch(one.name).journal))
    old = sorted(closed, key=lambda one: one.stat().st_mtime)
    for one in old[: max(0, len(old) - KEPT + 1)]:
        shutil.rmtree(one, ignore_errors=True)
    number = 1
    while (paths := folder.branch(f"{origin.run}-{origin.seq}-{number}")).folder.exists():
        number += 1
    paths.folder.mkdir()
    return paths
